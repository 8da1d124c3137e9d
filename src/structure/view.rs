//! The blocks of a prose with their folded text, as every reader of the outline sees them.

use std::borrow::Cow;

use super::cues::{fold, fold_in_place};
use super::enacting::{Enacting, enacting};
use super::facts::{Fact, facts};
use super::{Block, Prose};
use crate::letters::is_alphanumeric;
use crate::span::TextSpan;

/// A prose folded once, and what each of its blocks holds.
pub struct View<'p> {
    /// The clean text.
    pub text: &'p str,
    /// Its blocks.
    pub blocks: &'p [Block],
    /// Whether empty lines part most of its blocks.
    pub spaced: bool,
    /// [`fold`] of the text.
    folded: String,
    /// Where the parts of each block stand in `folded`, if folding moved any.
    moved: Option<Vec<Place>>,
    /// How many words each block has.
    words: Vec<u32>,
    /// The [`Fact`]s of each block.
    facts: Vec<u8>,
    /// Its enacting lines in order.
    enacting: Vec<Enacting>,
}

/// Where a block stands in the folded text.
#[derive(Clone, Copy)]
struct Place {
    start: u32,
    /// Where the text after the label begins.
    body: u32,
    end: u32,
}

impl<'p> View<'p> {
    /// Folds the blocks of `prose` and looks for its enacting lines.
    #[must_use]
    pub fn new(prose: &'p Prose) -> Self {
        let (folded, moved) = match fold_in_place(&prose.text) {
            Some(folded) => (folded, None),
            None => fold_blocks(prose),
        };
        let parted = prose.blocks.iter().filter(|b| b.blank_before).count();
        let mut view = Self {
            text: &prose.text,
            blocks: &prose.blocks,
            spaced: parted * 2 > prose.blocks.len(),
            folded,
            moved,
            words: Vec::new(),
            facts: Vec::new(),
            enacting: Vec::new(),
        };
        // One blank parts two words of a block.
        let words = |block: &str| memchr::memchr_iter(b' ', block.as_bytes()).count() as u32 + u32::from(!block.is_empty());
        view.words = (0..view.len()).map(|i| words(view.folded(i))).collect();
        let starts: Vec<u32> = (0..view.len()).map(|i| view.place(i).start).collect();
        view.facts = facts(&view.folded, &starts);
        let mut tokens = Vec::new();
        view.enacting = (0..view.len()).filter_map(|i| enacting(&view, i, &mut tokens)).collect();
        view
    }

    /// How many blocks there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Block `i`, label included; empty past the end.
    #[must_use]
    pub fn whole(&self, i: usize) -> &'p str {
        self.blocks.get(i).map_or("", |b| b.span.of(self.text))
    }

    /// Block `i` without its label; empty past the end.
    #[must_use]
    pub fn body(&self, i: usize) -> &'p str {
        self.blocks.get(i).map_or("", |b| b.body.of(self.text))
    }

    fn place(&self, i: usize) -> Place {
        match (&self.moved, self.blocks.get(i)) {
            (_, None) => Place { start: 0, body: 0, end: 0 },
            (None, Some(b)) => Place { start: b.span.start, body: b.body.start, end: b.span.end },
            (Some(moved), _) => moved[i],
        }
    }

    /// Block `i` folded, label included; empty past the end.
    #[must_use]
    pub fn folded(&self, i: usize) -> &str {
        let at = self.place(i);
        &self.folded[at.start as usize..at.end as usize]
    }

    /// Block `i` folded, without its label.
    #[must_use]
    pub fn folded_body(&self, i: usize) -> &str {
        let at = self.place(i);
        &self.folded[at.body as usize..at.end as usize]
    }

    /// Whether every character of the folded text stands where it stands in the clean text.
    #[must_use]
    pub const fn keeps_places(&self) -> bool {
        self.moved.is_none()
    }

    /// `span` of the clean text folded.
    #[must_use]
    pub fn folded_span(&self, span: TextSpan) -> Cow<'_, str> {
        match self.moved {
            None => Cow::Borrowed(span.of(&self.folded)),
            Some(_) => Cow::Owned(fold(span.of(self.text))),
        }
    }

    /// Blocks `from..to` folded, parted by `\n`.
    #[must_use]
    pub fn folded_blocks(&self, from: usize, to: usize) -> &str {
        match to.checked_sub(1).filter(|last| from <= *last && *last < self.len()) {
            Some(last) => &self.folded[self.place(from).start as usize..self.place(last).end as usize],
            None => "",
        }
    }

    /// How many words block `i` has, its label among them.
    #[must_use]
    pub fn words(&self, i: usize) -> usize {
        self.words.get(i).map_or(0, |n| *n as usize)
    }

    /// Whether `fact` is true of block `i`.
    #[must_use]
    pub fn is(&self, i: usize, fact: Fact) -> bool {
        self.facts.get(i).is_some_and(|f| f & fact as u8 != 0)
    }

    /// The enacting line that block `i` is.
    #[must_use]
    pub fn enacting(&self, i: usize) -> Option<Enacting> {
        self.enacting.binary_search_by_key(&i, |e| e.block).ok().map(|at| self.enacting[at])
    }

    /// The enacting lines in blocks `from..to`.
    #[must_use]
    pub fn enacting_lines(&self, from: usize, to: usize) -> &[Enacting] {
        let at = |i| self.enacting.partition_point(|e| e.block < i);
        &self.enacting[at(from)..at(to)]
    }

    /// From the first byte of block `from` to the last of block `to` - 1.
    #[must_use]
    pub fn cover(&self, from: usize, to: usize) -> TextSpan {
        match (self.blocks.get(from), to.checked_sub(1).and_then(|t| self.blocks.get(t))) {
            (Some(a), Some(b)) if from < to => a.span.cover(b.span),
            _ => TextSpan::default(),
        }
    }
}

/// The folded text of a prose in which folding moves characters, and where its blocks stand there.
fn fold_blocks(prose: &Prose) -> (String, Option<Vec<Place>>) {
    let mut folded = String::with_capacity(prose.text.len());
    let mut places = Vec::with_capacity(prose.blocks.len());
    for block in &prose.blocks {
        let start = folded.len() as u32;
        folded.push_str(&fold(TextSpan::new(block.span.start, block.body.start).of(&prose.text)));
        let body = folded.len() as u32;
        folded.push_str(&fold(block.body.of(&prose.text)));
        places.push(Place { start, body, end: folded.len() as u32 });
        folded.push('\n');
    }
    (folded, Some(places))
}

/// `span` without white space at its ends.
#[must_use]
pub fn trim(text: &str, span: TextSpan) -> TextSpan {
    let piece = span.of(text);
    let start = span.start + (piece.len() - piece.trim_start().len()) as u32;
    TextSpan::new(start, start + piece.trim().len() as u32)
}

/// `span` without white space at its ends and without the closing punctuation of a clause.
#[must_use]
pub fn trim_clause(text: &str, span: TextSpan) -> TextSpan {
    let span = trim(text, span);
    let piece = span.of(text);
    if piece.ends_with("...") {
        return span;
    }
    let kept = piece.trim_end_matches(|c: char| matches!(c, ',' | ';' | ':' | '.') || c.is_whitespace());
    // EU recitals end in a dash before the enacting words.
    let kept = kept.strip_suffix([' ', '\u{a0}']).unwrap_or(kept);
    let kept = kept.strip_suffix(" —").or_else(|| kept.strip_suffix(" –")).unwrap_or(kept);
    TextSpan::new(span.start, span.start + kept.trim_end().len() as u32)
}

/// The quotation marks of `text` with their places: 1 for one that opens, -1 for one that closes.
pub fn quotes(text: &str) -> impl Iterator<Item = (usize, i32)> {
    memchr::memchr2_iter(0xC2, 0xE2, text.as_bytes()).filter_map(|i| match text[i..].chars().next()? {
        '„' | '«' => Some((i, 1)),
        '“' | '”' | '»' => Some((i, -1)),
        _ => None,
    })
}

/// Whether a block is a separator ("* * *", "° °"): it holds no letter or digit.
#[must_use]
pub fn is_separator(text: &str) -> bool {
    !text.contains(is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_punctuation_stays_out_and_a_final_und_stays_in() {
        for (text, want) in [
            ("die Lage zu prüfen; ", "die Lage zu prüfen"),
            ("Daten zu sichern und", "Daten zu sichern und"),
            ("mit dem Titel „Wasser“,", "mit dem Titel „Wasser“"),
            ("auf: ", "auf"),
        ] {
            assert_eq!(trim_clause(text, TextSpan::new(0, text.len() as u32)).of(text), want);
        }
    }
}
