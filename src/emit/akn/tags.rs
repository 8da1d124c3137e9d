//! What the analysis found, in place: verbs, actors, deadlines and references as elements within the text.

use super::dates::{in_words, is_day};
use super::iri;
use super::ontology::{Class, Ontology};
use super::xml::Xml;
use crate::model::{Act, Document, Paragraph};
use crate::source::Note;
use crate::span::{Span, TextSpan};
use crate::structure::Prose;

/// An element around a stretch of the prose, or a footnote at its start.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Tag {
    span: TextSpan,
    element: &'static str,
    attributes: Vec<(&'static str, String)>,
    /// The text of a footnote; the element stands after `span.start` then.
    note: Option<String>,
}

/// The tags of one document, in textual order, the longer first where two begin together.
#[derive(Debug)]
pub struct Tags<'p> {
    prose: &'p Prose,
    tags: Vec<Tag>,
}

impl<'p> Tags<'p> {
    /// Collects the tags of `document`, whose spans count bytes. Footnotes without a mark in the text stand where the text before them
    /// ends.
    #[must_use]
    pub fn new(prose: &'p Prose, document: &Document, notes: &[Note], ontology: &mut Ontology) -> Self {
        let mut tags = Self { prose, tags: Vec::new() };
        for formula in document.preamble.iter().flat_map(|clause| &clause.formulas) {
            let concept = ontology.concept("formula", &formula.lemma);
            tags.add(&formula.text, formula.span, "inline", vec![("name", "ps:formula".into()), ("refersTo", concept)]);
        }
        let mut open: Vec<&Paragraph> = document.operative.iter().rev().collect();
        while let Some(paragraph) = open.pop() {
            for act in &paragraph.acts {
                tags.act(act, ontology);
            }
            open.extend(paragraph.children.iter().rev());
        }
        for reference in document.references.iter().chain(&document.instruments) {
            tags.add(&reference.text, reference.span, "ref", vec![("href", iri::cited(reference))]);
        }
        for note in notes {
            tags.note(note);
        }
        tags.tags.sort_by_key(|tag| (tag.span.start, std::cmp::Reverse(tag.span.end)));
        tags.tags.dedup();
        tags
    }

    fn act(&mut self, act: &Act, ontology: &mut Ontology) {
        let verb = ontology.concept("verb", &act.verb.lemma);
        for (part, span) in act.verb.text.split(" … ").zip(&act.verb.spans) {
            self.add(part, *span, "inline", vec![("name", "ps:verb".into()), ("refersTo", verb.clone())]);
        }
        let actor = act.actor.iter().map(|a| (&a.text, &a.name, a.kind, a.span));
        let addressees = act.addressees.iter().map(|a| (&a.text, &a.name, a.kind, a.span));
        for (text, name, kind, span) in actor.chain(addressees) {
            let entry = ontology.actor(name, kind);
            let element = if entry.class == Class::Role { "role" } else { "organization" };
            let link = format!("#{}", entry.id);
            self.add(text, span, element, vec![("refersTo", link)]);
        }
        for obligation in &act.obligations {
            let action = &obligation.action;
            self.add(&action.text, action.span, "inline", vec![("name", "ps:action".into())]);
        }
        for qualifier in &act.qualifiers {
            self.add(&qualifier.text, qualifier.span, "inline", vec![("name", "ps:qualifier".into())]);
        }
        for deadline in &act.deadlines {
            self.add(&deadline.text, deadline.span, "inline", vec![("name", "ps:deadline".into())]);
            if let Some(date) = deadline.date.as_deref().filter(|date| is_day(date)) {
                self.day(deadline.span, &deadline.text, date);
            }
        }
    }

    /// The day within the deadline, where it is written out; else the whole deadline stands for it.
    fn day(&mut self, span: Span, text: &str, date: &str) {
        let attributes = vec![("date", date.to_owned())];
        let Some(whole) = self.place(text, span) else { return };
        let inner = in_words(date).and_then(|words| Some((text.find(&words)?, words.len())));
        let (at, length) = inner.unwrap_or((0, text.len()));
        let start = whole.start + at as u32;
        let span = TextSpan::new(start, start + length as u32);
        self.tags.push(Tag { span, element: "date", attributes, note: None });
    }

    fn note(&mut self, note: &Note) {
        let anchor = note.anchor.unwrap_or(note.start);
        let length = self.prose.text.len() as u32;
        let (_, mut at) = self.prose.map.clean_range(anchor.saturating_sub(1), anchor, length);
        if at == 0 {
            // What stands before was taken out too; the note follows the last text that was kept.
            at = self.prose.map.clean_range(0, anchor, length).1;
        }
        let attributes = vec![("marker", note.mark.clone()), ("placement", "bottom".to_owned())];
        let span = TextSpan::new(at, at);
        self.tags.push(Tag { span, element: "authorialNote", attributes, note: Some(note.text.clone()) });
    }

    fn add(&mut self, text: &str, span: Span, element: &'static str, attributes: Vec<(&'static str, String)>) {
        if let Some(span) = self.place(text, span) {
            self.tags.push(Tag { span, element, attributes, note: None });
        }
    }

    /// Where `text`, which stands at `span` of the source, stands in the prose; `None` where something else stands there.
    fn place(&self, text: &str, span: Span) -> Option<TextSpan> {
        let prose = &self.prose.text;
        let (start, end) = self.prose.map.clean_range(span.start, span.end, prose.len() as u32);
        let found = prose.get(start as usize..end as usize)?;
        let same = !text.is_empty() && found.len() == text.len() && found.chars().map(space).eq(text.chars().map(space));
        same.then(|| TextSpan::new(start, end))
    }

    /// Writes the prose at `span` with its tags. A tag that reaches out of `span` or crosses another is left out.
    pub fn write(&self, xml: &mut Xml, span: TextSpan) {
        let text = &self.prose.text;
        let mut open: Vec<(u32, &'static str)> = Vec::new();
        let mut at = span.start;
        let first = self.tags.partition_point(|tag| tag.span.start < span.start);
        let piece = |xml: &mut Xml, at: &mut u32, to: u32| {
            if let Some(piece) = text.get(*at as usize..to as usize) {
                xml.text(piece);
            }
            *at = to;
        };
        for tag in self.tags[first..].iter().take_while(|tag| tag.span.start <= span.end) {
            while let Some((end, element)) = open.last().copied().filter(|(end, _)| *end <= tag.span.start) {
                piece(xml, &mut at, end);
                xml.close(element);
                open.pop();
            }
            let inside = open.last().map_or(span.end, |(end, _)| *end);
            if tag.span.end > inside || (tag.span.is_empty() && tag.note.is_none()) {
                continue;
            }
            piece(xml, &mut at, tag.span.start);
            let attributes: Vec<_> = tag.attributes.iter().map(|(key, value)| (*key, value.as_str())).collect();
            xml.open(tag.element, &attributes);
            if let Some(note) = &tag.note {
                xml.inline("p", &[], note);
                xml.close(tag.element);
            } else {
                open.push((tag.span.end, tag.element));
            }
        }
        while let Some((end, element)) = open.pop() {
            piece(xml, &mut at, end);
            xml.close(element);
        }
        piece(xml, &mut at, span.end);
    }
}

/// Borders of blocks are spaces in the texts of the document.
const fn space(c: char) -> char {
    if c == '\n' { ' ' } else { c }
}
