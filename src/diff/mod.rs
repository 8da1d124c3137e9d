//! Two versions of a text: what a negotiator looks for.
//!
//! Recitals, paragraphs and items are aligned by their words (`align`), never by their numbers; then their speech acts are compared
//! (`compare`) and their words ([`words`]). What counts as weaker is said in [`forces`] and [`times`].

mod align;
mod bag;
mod compare;
mod duties;
mod entries;
pub mod forces;
mod lists;
mod order;
mod report;
#[cfg(test)]
mod sample;
pub mod times;
mod units;
pub mod words;

pub use report::{
    Aspect, Change, Comparison, DocumentDiff, DocumentName, Effect, Entry, HeaderChange, Op, Part, Place, REPORT_VERSION, Relation,
    Run, Summary, Value, name,
};

use align::{Standing, align};
use bag::Texts;
use entries::entries;
use units::units;

use crate::model::Document;

/// Compares the resolutions of two files; `old_path` and `new_path` are printed as they are.
///
/// Layout, line breaks, numbers of footnotes, capitals, quotation marks and the punctuation around words are no differences, and neither
/// is what the analysis does not read (the vote, the signatures).
///
/// # Examples
/// ```
/// use policyscan::{Analyzer, diff};
///
/// let analyzer = Analyzer::new();
/// let old = analyzer.analyse("old.txt", "Der Rat beschließt:\n\n1. Die Verwaltung wird beauftragt zu handeln.".as_bytes())?;
/// let new = analyzer.analyse("new.txt", "Der Rat beschließt:\n\n1. Die Verwaltung\nwird beauftragt zu handeln.".as_bytes())?;
/// assert!(!diff::compare("old.txt", &old, "new.txt", &new).differs());
/// # Ok::<(), policyscan::Error>(())
/// ```
#[must_use]
pub fn compare(old_path: &str, old: &[Document], new_path: &str, new: &[Document]) -> Comparison {
    let mut documents = Vec::new();
    for (old, new) in pairs(old, new) {
        let header = old.zip(new).map(|(old, new)| header(old, new)).unwrap_or_default();
        let entries = match (old, new) {
            (Some(old), Some(new)) => entries(&units(old), &units(new)),
            _ => Vec::new(),
        };
        let is_whole = old.is_none() || new.is_none();
        if is_whole || !header.is_empty() || !entries.is_empty() {
            documents.push(DocumentDiff { old: old.map(named), new: new.map(named), header, entries });
        }
    }
    Comparison {
        schema_version: REPORT_VERSION,
        old: old_path.to_owned(),
        new: new_path.to_owned(),
        summary: summary(&documents),
        documents,
    }
}

/// Whether there is anything in `documents` that can be compared: a recital or an operative paragraph.
#[must_use]
pub fn is_comparable(documents: &[Document]) -> bool {
    documents.iter().any(|document| !document.preamble.is_empty() || !document.operative.is_empty())
}

/// Resolutions that are versions of each other, in the order of the newer ones; what has no counterpart stands alone.
fn pairs<'d>(old: &'d [Document], new: &'d [Document]) -> Vec<(Option<&'d Document>, Option<&'d Document>)> {
    if let ([old], [new]) = (old, new) {
        return vec![(Some(old), Some(new))];
    }
    let whole = |document: &Document| {
        let title = document.document.title.clone().unwrap_or_default();
        let symbol = document.document.symbol.clone().unwrap_or_default();
        units(document).iter().fold(format!("{symbol} {title}"), |text, unit| text + " " + unit.text)
    };
    let (old_texts, new_texts): (Vec<String>, Vec<String>) = (old.iter().map(whole).collect(), new.iter().map(whole).collect());
    let texts = Texts::new(old_texts.iter().map(String::as_str), new_texts.iter().map(String::as_str));
    let standing = Standing { kind: 0, mobile: false, parent: None };
    let mut out = Vec::new();
    for group in align(&texts, &vec![standing; old.len()], &vec![standing; new.len()]) {
        let (core_old, core_new) = group.core.unzip();
        out.extend(group.core.map(|(o, n)| (Some(&old[o]), Some(&new[n]))));
        out.extend(group.new.into_iter().filter(|n| Some(*n) != core_new).map(|n| (None, Some(&new[n]))));
        out.extend(group.old.into_iter().filter(|o| Some(*o) != core_old).map(|o| (Some(&old[o]), None)));
    }
    out
}

fn named(document: &Document) -> DocumentName {
    let header = &document.document;
    DocumentName { part: document.source.part, symbol: header.symbol.clone(), title: header.title.clone() }
}

/// The header fields that differ, typesetting aside. The family is a reading of the header, not a field of it.
fn header(old: &Document, new: &Document) -> Vec<HeaderChange> {
    let (old, new) = (&old.document, &new.document);
    let fields = [
        ("kind", name(old.kind), name(new.kind)),
        ("symbol", old.symbol.clone(), new.symbol.clone()),
        ("title", old.title.clone(), new.title.clone()),
        ("body", old.body.clone(), new.body.clone()),
        ("date", old.date.clone(), new.date.clone()),
        ("status", name(old.status), name(new.status)),
    ];
    let folded = |value: &Option<String>| value.as_deref().map(lists::phrase);
    let differ = fields.into_iter().filter(|(_, from, to)| folded(from) != folded(to));
    differ.map(|(field, from, to)| HeaderChange { field, from, to }).collect()
}

fn summary(documents: &[DocumentDiff]) -> Summary {
    let mut sum = Summary::default();
    for document in documents {
        sum.header += document.header.len() as u32;
        match (&document.old, &document.new) {
            (None, _) => sum.added += 1,
            (_, None) => {
                sum.removed += 1;
                sum.weakened += 1;
            }
            _ => {}
        }
        for entry in &document.entries {
            match entry.relation {
                Relation::Kept => {
                    sum.moved += u32::from(entry.moved);
                    sum.renumbered += u32::from(entry.renumbered && !entry.moved);
                }
                Relation::Added => sum.added += 1,
                Relation::Removed => sum.removed += 1,
                Relation::Split => sum.split += 1,
                Relation::Merged => sum.merged += 1,
                Relation::Regrouped => sum.regrouped += 1,
            }
            sum.reworded += u32::from(entry.relation == Relation::Kept && !entry.words.is_empty());
            for effect in entry.changes.iter().map(|change| change.effect).chain([entry.effect]) {
                match effect {
                    Effect::Neutral => {}
                    Effect::Strengthened => sum.strengthened += 1,
                    Effect::Weakened => sum.weakened += 1,
                    Effect::Reversed => sum.reversed += 1,
                }
            }
        }
    }
    sum
}
