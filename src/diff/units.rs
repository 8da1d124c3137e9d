//! A document as the flat list of texts that are aligned.

use super::report::{Part, Place};
use crate::model::{Act, Document, FormulaTag, Paragraph};
use crate::span::Span;

/// One recital, operative paragraph or item, heading or footnote.
#[derive(Clone, Debug)]
pub struct Unit<'d> {
    /// Where it stands.
    pub part: Part,
    id: &'d str,
    path: String,
    label: Option<&'d str>,
    /// Clean text; empty where a paragraph holds only items.
    pub text: &'d str,
    /// Where the text stands.
    pub span: Span,
    /// The speech acts of an operative paragraph.
    pub acts: &'d [Act],
    /// The formulas of a recital.
    pub formulas: &'d [FormulaTag],
    /// Index of the paragraph whose item it is.
    pub parent: Option<usize>,
    /// Its own number without that of its parent; empty where none is printed.
    pub number: String,
}

impl Unit<'_> {
    /// Its place, for the report.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            part: self.part,
            id: self.id.to_owned(),
            path: self.path.clone(),
            label: self.label.map(str::to_owned),
            span: self.span,
        }
    }
}

/// The texts of `document`: part by part, each in textual order, items after their chapeau.
#[must_use]
pub fn units(document: &Document) -> Vec<Unit<'_>> {
    let mut out: Vec<Unit> = Vec::new();
    for clause in &document.preamble {
        out.push(Unit {
            part: Part::Preamble,
            id: &clause.id,
            path: clause.index.to_string(),
            label: clause.label.as_deref(),
            text: &clause.text,
            span: clause.span,
            acts: &[],
            formulas: &clause.formulas,
            parent: None,
            number: numbers(clause.label.as_deref(), || clause.label.clone().unwrap_or_default()),
        });
    }
    let mut headings = Vec::new();
    let mut open: Vec<(&Paragraph, Option<usize>)> = document.operative.iter().rev().map(|p| (p, None)).collect();
    while let Some((paragraph, parent)) = open.pop() {
        open.extend(paragraph.children.iter().rev().map(|p| (p, Some(out.len()))));
        if let Some(heading) = &paragraph.heading {
            headings.push((paragraph, heading));
        }
        let above = parent.and_then(|p| out.get(p)).map_or("", |p| p.path.as_str());
        let own = || paragraph.path.strip_prefix(above).unwrap_or(&paragraph.path).trim_start_matches('.').to_owned();
        out.push(Unit {
            part: Part::Operative,
            id: &paragraph.id,
            path: paragraph.path.clone(),
            label: paragraph.label.as_deref(),
            text: &paragraph.text,
            span: paragraph.span,
            acts: &paragraph.acts,
            formulas: &[],
            parent,
            number: numbers(paragraph.label.as_deref(), own),
        });
    }
    // A heading stands above whichever paragraph comes first below it; its own history is another one.
    out.extend(headings.into_iter().map(|(paragraph, heading)| Unit {
        part: Part::Headings,
        id: &paragraph.id,
        path: paragraph.path.clone(),
        label: None,
        text: heading,
        span: paragraph.span,
        acts: &[],
        formulas: &[],
        parent: None,
        number: String::new(),
    }));
    out.extend(document.footnotes.iter().map(|note| Unit {
        part: Part::Footnotes,
        id: &note.mark,
        path: note.mark.clone(),
        label: Some(&note.mark),
        text: &note.text,
        span: note.span,
        acts: &[],
        formulas: &[],
        parent: None,
        // Marks are counted anew by every typesetter.
        number: String::new(),
    }));
    out
}

/// `number` without case and punctuation if `label` prints one; a bullet prints none.
fn numbers(label: Option<&str>, number: impl FnOnce() -> String) -> String {
    if label.is_some_and(|label| label.contains(char::is_alphanumeric)) {
        let number = number().to_lowercase();
        number.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
    } else {
        String::new()
    }
}
