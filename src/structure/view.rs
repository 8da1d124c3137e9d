//! The blocks of a prose with their folded text, as every reader of the outline sees them.

use super::cues::fold;
use super::{Block, Prose};
use crate::span::TextSpan;

/// A prose with each block folded once.
pub struct View<'p> {
    /// The clean text.
    pub text: &'p str,
    /// Its blocks.
    pub blocks: &'p [Block],
    /// Whether empty lines part most of its blocks.
    pub spaced: bool,
    /// [`fold`] of each block's whole text.
    folded: Vec<String>,
    /// Where the text after the label begins in each.
    bodies: Vec<u32>,
}

impl<'p> View<'p> {
    /// Folds the blocks of `prose`.
    #[must_use]
    pub fn new(prose: &'p Prose) -> Self {
        let (folded, bodies) = prose
            .blocks
            .iter()
            .map(|b| {
                let mut folded = fold(TextSpan::new(b.span.start, b.body.start).of(&prose.text));
                let body = folded.len() as u32;
                folded.push_str(&fold(b.body.of(&prose.text)));
                (folded, body)
            })
            .unzip();
        let parted = prose.blocks.iter().filter(|b| b.blank_before).count();
        Self { text: &prose.text, blocks: &prose.blocks, spaced: parted * 2 > prose.blocks.len(), folded, bodies }
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

    /// Block `i` folded, label included; empty past the end.
    #[must_use]
    pub fn folded(&self, i: usize) -> &str {
        self.folded.get(i).map_or("", String::as_str)
    }

    /// Block `i` folded, without its label.
    #[must_use]
    pub fn folded_body(&self, i: usize) -> &str {
        let at = self.bodies.get(i).map_or(0, |b| *b as usize);
        self.folded(i).get(at..).unwrap_or("")
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

/// Whether a block is a separator ("* * *", "° °"): it holds no letter or digit.
#[must_use]
pub fn is_separator(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
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
