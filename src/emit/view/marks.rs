//! What stands where in the clean text of a clause or paragraph, as properly nested pieces.

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::classify::instruments::instruments;
use crate::classify::references::{Citation, references};
use crate::classify::tokens::Tokens;
use crate::model::{Clause, Document, Paragraph};
use crate::span::{Span, TextSpan};

/// How many marks may be open at one place; further ones are not shown. Real texts have three or four.
const MOST_OPEN: usize = 16;

/// What a mark says about its stretch. In this order an outer mark comes before an inner one of the same stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MarkKind {
    /// What somebody is to do.
    Obligation,
    /// Whom an act is directed at.
    Addressee,
    /// Who acts.
    Actor,
    /// A time by which something is to be done.
    Deadline,
    /// A hedge or limit.
    Qualifier,
    /// A part of a verb.
    Verb,
    /// A preamble formula.
    Formula,
    /// A citation with a number.
    Reference,
    /// A named instrument.
    Instrument,
}

/// One stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// The act of the paragraph that it belongs to; 0 where it belongs to none.
    pub act: usize,
    /// Which of the act's addressees, obligations …, of the clause's formulas or of [`Marked::citations`].
    pub index: usize,
    /// Bytes of the text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A text with its marks.
#[derive(Clone, Debug)]
pub struct Marked<'t> {
    text: &'t str,
    marks: Vec<Mark>,
    /// Numbered citations, then named instruments, that the text holds.
    pub citations: Vec<Cited>,
}

/// A citation that stands in the text.
#[derive(Clone, Debug)]
pub struct Cited {
    /// Canonical number, or the name of an instrument.
    pub id: String,
    /// The numbered citation; `None` for a named instrument.
    pub numbered: Option<Citation>,
}

/// One piece of a text, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Text of the document.
    Text(&'t str),
    /// A mark begins.
    Open(Mark),
    /// A mark that another one interrupted goes on.
    Reopen(Mark),
    /// The mark that was opened last ends.
    Close,
}

impl<'t> Marked<'t> {
    /// The text of a recital of `document` with its formulas and citations.
    #[must_use]
    pub fn clause(document: &Document, clause: &'t Clause) -> Self {
        let mut marked = Self::new(document, &clause.text);
        for (index, formula) in clause.formulas.iter().enumerate() {
            marked.add(MarkKind::Formula, 0, index, formula.span, clause.span);
        }
        marked.ordered()
    }

    /// The text of an operative paragraph of `document` with everything that its acts found in it.
    #[must_use]
    pub fn paragraph(document: &Document, paragraph: &'t Paragraph) -> Self {
        let mut marked = Self::new(document, &paragraph.text);
        let whole = paragraph.span;
        for (number, act) in paragraph.acts.iter().enumerate() {
            for (index, span) in act.verb.spans.iter().enumerate() {
                marked.add(MarkKind::Verb, number, index, *span, whole);
            }
            if let Some(actor) = &act.actor {
                marked.add(MarkKind::Actor, number, 0, actor.span, whole);
            }
            for (index, addressee) in act.addressees.iter().enumerate() {
                marked.add(MarkKind::Addressee, number, index, addressee.span, whole);
            }
            for (index, obligation) in act.obligations.iter().enumerate() {
                marked.add(MarkKind::Obligation, number, index, obligation.action.span, whole);
            }
            for (index, deadline) in act.deadlines.iter().enumerate() {
                marked.add(MarkKind::Deadline, number, index, deadline.span, whole);
            }
            for (index, qualifier) in act.qualifiers.iter().enumerate() {
                marked.add(MarkKind::Qualifier, number, index, qualifier.span, whole);
            }
        }
        marked.ordered()
    }

    /// Any text of `document` with its citations alone.
    #[must_use]
    pub fn note(document: &Document, text: &'t str) -> Self {
        Self::new(document, text).ordered()
    }

    fn new(document: &Document, text: &'t str) -> Self {
        let mut marked = Self { text, marks: Vec::new(), citations: Vec::new() };
        let tokens = Tokens::new(text);
        for citation in references(&tokens, document.document.family, document.document.symbol.as_deref()) {
            let index = marked.citations.len();
            marked.place(MarkKind::Reference, 0, index, citation.span);
            marked.citations.push(Cited { id: citation.id.clone(), numbered: Some(citation) });
        }
        for found in instruments(&tokens) {
            let index = marked.citations.len();
            marked.place(MarkKind::Instrument, 0, index, found.span);
            marked.citations.push(Cited { id: found.id, numbered: None });
        }
        marked
    }

    /// Adds a mark whose place is known in the document, if it stands within `whole`, which is this text.
    fn add(&mut self, kind: MarkKind, act: usize, index: usize, span: Span, whole: Span) {
        let (outer, inner) = (whole.clean, span.clean);
        if outer.start <= inner.start && inner.end <= outer.end {
            self.place(kind, act, index, TextSpan::new(inner.start - outer.start, inner.end - outer.start));
        }
    }

    fn place(&mut self, kind: MarkKind, act: usize, index: usize, span: TextSpan) {
        let (start, end) = (span.start as usize, span.end as usize);
        if start < end && self.text.get(start..end).is_some() {
            self.marks.push(Mark { kind, act, index, start, end });
        }
    }

    /// Outer marks first; of several acts that share an actor or a verb, the first has the mark.
    fn ordered(mut self) -> Self {
        self.marks.sort_by_key(|mark| (mark.start, Reverse(mark.end), mark.kind, mark.act, mark.index));
        let mut seen = HashSet::new();
        self.marks.retain(|mark| seen.insert((mark.kind, mark.start, mark.end)));
        self
    }

    /// The characters that `mark` covers.
    #[must_use]
    pub fn text_of(&self, mark: &Mark) -> &'t str {
        self.text.get(mark.start..mark.end).unwrap_or_default()
    }

    /// The text cut at its marks. Marks that cross are split, so that the pieces nest.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'t>> {
        let mut pieces = Vec::new();
        let mut open: Vec<Mark> = Vec::new();
        let mut at = 0;
        let text = self.text;
        let mut say = |pieces: &mut Vec<Piece<'t>>, upto: usize| {
            if at < upto {
                pieces.push(Piece::Text(&text[at..upto]));
                at = upto;
            }
        };
        for mark in &self.marks {
            close_until(mark.start, &mut open, &mut pieces, &mut say);
            if open.len() >= MOST_OPEN {
                continue;
            }
            say(&mut pieces, mark.start);
            pieces.push(Piece::Open(*mark));
            open.push(*mark);
        }
        close_until(text.len(), &mut open, &mut pieces, &mut say);
        say(&mut pieces, text.len());
        pieces
    }
}

/// Closes the marks in `open` that end at or before `upto`; an inner one that goes on is opened again.
fn close_until<'t>(
    upto: usize,
    open: &mut Vec<Mark>,
    pieces: &mut Vec<Piece<'t>>,
    say: &mut impl FnMut(&mut Vec<Piece<'t>>, usize),
) {
    while let Some(end) = open.iter().map(|mark| mark.end).min().filter(|end| *end <= upto) {
        say(pieces, end);
        let Some(outermost) = open.iter().position(|mark| mark.end == end) else { return };
        let interrupted = open.split_off(outermost);
        pieces.extend(interrupted.iter().map(|_| Piece::Close));
        for mark in interrupted.into_iter().filter(|mark| mark.end > end) {
            pieces.push(Piece::Reopen(mark));
            open.push(mark);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, MarkKind, Marked, Piece};

    fn shown(text: &str, marks: &[(MarkKind, usize, usize)]) -> String {
        let marks = marks.iter().map(|&(kind, start, end)| Mark { kind, act: 0, index: 0, start, end }).collect();
        let marked = Marked { text, marks, citations: Vec::new() }.ordered();
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Open(mark) => format!("<{:?} ", mark.kind),
            Piece::Reopen(mark) => format!("<+{:?} ", mark.kind),
            Piece::Close => ">".to_owned(),
        };
        marked.pieces().iter().map(piece).collect()
    }

    #[test]
    fn marks_nest_touch_and_cross() {
        use MarkKind::{Addressee, Deadline, Obligation, Verb};
        for (marks, want) in [
            (&[][..], "bittet sie, es zu tun"),
            (&[(Verb, 0, 6), (Addressee, 7, 10)], "<Verb bittet> <Addressee sie>, es zu tun"),
            (&[(Obligation, 12, 21), (Deadline, 12, 14)], "bittet sie, <Obligation <Deadline es> zu tun>"),
            (&[(Deadline, 12, 21), (Obligation, 12, 21)], "bittet sie, <Obligation <Deadline es zu tun>>"),
            (&[(Verb, 0, 10), (Obligation, 7, 14)], "<Verb bittet <Obligation sie>><+Obligation , es> zu tun"),
            (&[(Verb, 0, 6), (Verb, 0, 6)], "<Verb bittet> sie, es zu tun"),
            (&[(Verb, 0, 21)], "<Verb bittet sie, es zu tun>"),
        ] {
            assert_eq!(shown("bittet sie, es zu tun", marks), want, "{marks:?}");
        }
    }
}
