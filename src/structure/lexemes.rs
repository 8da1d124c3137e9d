//! A text's words, to ask for many phrases at once: a phrase is searched only where its first word occurs.

use rustc_hash::FxHashMap as HashMap;

use super::cues::has_word;
use crate::letters::{is_alphanumeric, word_length};

/// A folded text with its words, and how often each occurs.
pub struct Lexemes<'t> {
    text: &'t str,
    words: HashMap<&'t str, u32>,
}

impl<'t> Lexemes<'t> {
    /// Indexes the folded `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut words = HashMap::default();
        for word in runs(text) {
            *words.entry(word).or_default() += 1;
        }
        Self { text, words }
    }

    /// Whether `phrase` (folded) stands in the text with no letter or digit beside it.
    #[must_use]
    pub fn has(&self, phrase: &str) -> bool {
        match runs(phrase).next() {
            Some(first) if first.len() == phrase.len() => self.words.contains_key(first),
            Some(first) => self.words.contains_key(first) && has_word(self.text, phrase),
            None => self.text.contains(phrase),
        }
    }

    /// How often the words (folded) occur in all.
    #[must_use]
    pub fn count(&self, words: &[&str]) -> u32 {
        words.iter().filter_map(|w| self.words.get(w)).sum()
    }

    /// Whether a word begins with `start` or ends with `end` (either may be empty).
    #[must_use]
    pub fn has_part(&self, start: &str, end: &str) -> bool {
        self.words.keys().any(|w| w.starts_with(start) && w.ends_with(end))
    }
}

/// The maximal runs of letters and digits.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| !is_alphanumeric(c));
        let (word, after) = rest.split_at(word_length(rest));
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_as_whole_words_only() {
        let words = Lexemes::new("der stadtrat wird gebeten (beifall bei allen) a/res/7");
        for (phrase, want) in [
            ("stadtrat", true),
            ("stadt", false),
            ("stadtrat wird", true),
            ("wird gebet", false),
            ("(beifall", true),
            ("a/res/7", true),
            ("…", false),
        ] {
            assert_eq!(words.has(phrase), want, "{phrase:?}");
        }
        assert!(words.has_part("stadt", "") && words.has_part("", "rat") && !words.has_part("kreis", ""));
    }
}
