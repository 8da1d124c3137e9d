//! A text's words, to ask for many phrases at once: a phrase is searched only where its first word occurs.

use rustc_hash::FxHashSet as HashSet;

use super::cues::has_word;

/// A folded text with the set of its words.
pub struct Lexemes<'t> {
    text: &'t str,
    words: HashSet<&'t str>,
}

impl<'t> Lexemes<'t> {
    /// Indexes the folded `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { text, words: runs(text).collect() }
    }

    /// Whether `phrase` (folded) stands in the text with no letter or digit beside it.
    #[must_use]
    pub fn has(&self, phrase: &str) -> bool {
        match runs(phrase).next() {
            Some(first) if first.len() == phrase.len() => self.words.contains(first),
            Some(first) => self.words.contains(first) && has_word(self.text, phrase),
            None => self.text.contains(phrase),
        }
    }

    /// Whether a word begins with `start` or ends with `end` (either may be empty).
    #[must_use]
    pub fn has_part(&self, start: &str, end: &str) -> bool {
        self.words.iter().any(|w| w.starts_with(start) && w.ends_with(end))
    }
}

/// The maximal runs of letters and digits.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    // ASCII is told by its byte; only other characters are looked up.
    text.split(|c: char| if c.is_ascii() { !c.is_ascii_alphanumeric() } else { !c.is_alphanumeric() }).filter(|w| !w.is_empty())
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
