//! One document as the rules see it: its paragraphs in textual order, and the source around them.

use crate::model::{Document, Family, Paragraph};
use crate::span::Span;

/// A document with its decoded source.
#[derive(Debug)]
pub struct View<'a> {
    /// The document; its spans are byte offsets into `text`.
    pub document: &'a Document,
    /// The decoded source, which may hold other documents as well.
    pub text: &'a str,
    /// The families that are expected; empty: any.
    pub expected: &'a [Family],
    /// Every operative paragraph and item, parents before children.
    pub paragraphs: Vec<Placed<'a>>,
    /// Byte ranges of the footnotes, sorted.
    notes: Vec<(u32, u32)>,
}

/// A paragraph with its place in the tree.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The paragraph.
    pub paragraph: &'a Paragraph,
    /// The index of the paragraph above it; `None` at the top.
    pub parent: Option<usize>,
    /// How many paragraphs stand above it.
    pub depth: usize,
    /// Whether it and all above it are the last of their siblings.
    pub closes_document: bool,
    /// Whether it and all above it but the topmost are the last of their siblings.
    pub closes_paragraph: bool,
}

impl Placed<'_> {
    /// Whether it has no items.
    pub fn is_leaf(&self) -> bool {
        self.paragraph.children.is_empty()
    }
}

impl<'a> View<'a> {
    /// Lays out the paragraphs of `document`.
    pub fn new(document: &'a Document, text: &'a str, expected: &'a [Family]) -> Self {
        let mut paragraphs = Vec::new();
        let mut open: Vec<Placed<'a>> = Vec::new();
        let level = |siblings: &'a [Paragraph], above: Option<(usize, Placed<'a>)>, open: &mut Vec<Placed<'a>>| {
            let (parent, above) = above.unzip();
            open.extend(siblings.iter().enumerate().rev().map(|(i, paragraph)| {
                let last = i + 1 == siblings.len();
                Placed {
                    paragraph,
                    parent,
                    depth: above.map_or(0, |a| a.depth + 1),
                    closes_document: last && above.is_none_or(|a| a.closes_document),
                    closes_paragraph: above.is_none_or(|a| last && a.closes_paragraph),
                }
            }));
        };
        level(&document.operative, None, &mut open);
        while let Some(placed) = open.pop() {
            level(&placed.paragraph.children, Some((paragraphs.len(), placed)), &mut open);
            paragraphs.push(placed);
        }
        let mut notes: Vec<_> = document.footnotes.iter().map(|note| (note.span.start, note.span.end)).collect();
        notes.sort_unstable();
        Self { document, text, expected, paragraphs, notes }
    }

    /// The family of the document.
    pub const fn family(&self) -> Family {
        self.document.document.family
    }

    /// The source at `span`; empty where the span does not fit the source.
    pub fn source(&self, span: &Span) -> &'a str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// The source from `offset` on.
    pub fn after(&self, offset: u32) -> &'a str {
        self.text.get(offset as usize..).unwrap_or_default()
    }

    /// Where a finding about the document as a whole points: the first line of its text, or of its first clause where several
    /// documents share the source.
    pub fn opening(&self) -> (u32, u32) {
        let first = self.document.preamble.first().map(|c| c.span.start);
        let first = first.or_else(|| self.document.operative.first().map(|p| p.span.start));
        let from = first.filter(|_| self.document.source.part.is_some()).unwrap_or(0) as usize;
        let rest = self.text.get(from..).unwrap_or_default();
        let start = from + rest.len() - rest.trim_start().len();
        let line = self.text.get(start..).and_then(|r| r.lines().next()).unwrap_or_default();
        (start as u32, (start + line.trim_end().len()) as u32)
    }

    /// The bytes of `label` where it stands before `span`; the start of `span` where it does not.
    pub fn label(&self, label: &str, span: &Span) -> (u32, u32) {
        let before = self.text.get(..span.start as usize).unwrap_or_default();
        let trimmed = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '|' | '\\'));
        if trimmed.ends_with(label) {
            ((trimmed.len() - label.len()) as u32, trimmed.len() as u32)
        } else {
            (span.start, self.word_end(span.start))
        }
    }

    /// Where the word that starts at `offset` ends.
    pub fn word_end(&self, offset: u32) -> u32 {
        let word = self.after(offset).split(char::is_whitespace).next().unwrap_or_default();
        offset + word.len() as u32
    }

    /// The spans of the recitals and paragraphs, in textual order.
    pub fn spans(&self) -> impl Iterator<Item = &'a Span> + '_ {
        let recitals = self.document.preamble.iter().map(|clause| &clause.span);
        recitals.chain(self.paragraphs.iter().map(|placed| &placed.paragraph.span))
    }

    /// Whether the byte `offset` stands in a footnote.
    pub fn in_note(&self, offset: u32) -> bool {
        let next = self.notes.partition_point(|note| note.0 <= offset);
        next > 0 && offset < self.notes[next - 1].1
    }
}
