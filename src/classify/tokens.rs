//! A clean text cut into words, numbers and signs, for scanners that read a few tokens ahead.

use crate::letters::{is_alphanumeric, word_length};
use crate::span::TextSpan;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Starts with a letter; hyphens and underscores inside belong to it ("BR-Drs", "`P9_TA`", "A10-0034").
    Word,
    /// ASCII digits only.
    Number,
    /// Digits with letters glued on ("104c", "577a").
    Mixed,
    /// Any other single character.
    Sign,
}

/// One token of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Token {
    start: u32,
    end: u32,
    kind: TokenKind,
}

/// The tokens of one clean text. Every method takes any index: outside the text there is the empty word.
#[derive(Clone, Debug)]
pub struct Tokens<'t> {
    text: &'t str,
    list: Vec<Token>,
    quotations: Vec<(u32, u32)>,
}

impl<'t> Tokens<'t> {
    /// Cuts `text` in one pass.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut list = Vec::with_capacity(text.len() / 6 + 1);
        let mut at = 0;
        while let Some(first) = text[at..].chars().next() {
            let start = at;
            at += first.len_utf8();
            if first.is_whitespace() {
                continue;
            }
            let mut kind = TokenKind::Sign;
            if is_alphanumeric(first) {
                at = start + word_length(&text[start..]);
                kind = match text[start..at].bytes().all(|b| b.is_ascii_digit()) {
                    true => TokenKind::Number,
                    false if first.is_ascii_digit() => TokenKind::Mixed,
                    false => TokenKind::Word,
                };
                while kind == TokenKind::Word
                    && let Some(next) = text[at..].chars().next()
                {
                    let after = at + next.len_utf8();
                    if next != '_' && !(is_hyphen(next) && text[after..].starts_with(is_alphanumeric)) {
                        break;
                    }
                    at = after + word_length(&text[after..]);
                }
            }
            list.push(Token { start: start as u32, end: at as u32, kind });
        }
        Self { text, list, quotations: quotations(text) }
    }

    /// The quotations of the text, marks included, outermost only, in order: end-exclusive byte ranges.
    #[must_use]
    pub fn quotations(&self) -> &[(u32, u32)] {
        &self.quotations
    }

    /// How many tokens there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether the text holds nothing but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The text that was cut.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The characters of token `i`; empty outside the text.
    #[must_use]
    pub fn word(&self, i: usize) -> &'t str {
        self.list.get(i).map_or("", |token| &self.text[token.start as usize..token.end as usize])
    }

    /// The token before `i`; empty at the start.
    #[must_use]
    pub fn before(&self, i: usize) -> &'t str {
        i.checked_sub(1).map_or("", |i| self.word(i))
    }

    /// What token `i` is made of; `None` outside the text.
    #[must_use]
    pub fn kind(&self, i: usize) -> Option<TokenKind> {
        self.list.get(i).map(|token| token.kind)
    }

    /// Whether token `i` is exactly `word`.
    #[must_use]
    pub fn is(&self, i: usize, word: &str) -> bool {
        self.word(i) == word
    }

    /// Whether token `i` is one of `words`.
    #[must_use]
    pub fn any(&self, i: usize, words: &[&str]) -> bool {
        words.contains(&self.word(i))
    }

    /// Whether the tokens from `i` on are exactly `words`.
    #[must_use]
    pub fn run(&self, i: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(k, word)| self.is(i + k, word))
    }

    /// The value of token `i` if it is a number of at most nine digits.
    #[must_use]
    pub fn number(&self, i: usize) -> Option<u32> {
        if self.kind(i)? == TokenKind::Number && self.word(i).len() < 10 { self.word(i).parse().ok() } else { None }
    }

    /// The value of token `i` if it is a year of four digits between 1800 and 2199.
    #[must_use]
    pub fn year(&self, i: usize) -> Option<u16> {
        let year = self.number(i).filter(|_| self.word(i).len() == 4)?;
        u16::try_from(year).ok().filter(|year| (1800..2200).contains(year))
    }

    /// Whether token `i` is a word that starts with a capital.
    #[must_use]
    pub fn capital(&self, i: usize) -> bool {
        self.kind(i) == Some(TokenKind::Word) && self.word(i).starts_with(char::is_uppercase)
    }

    /// Whether no space stands between token `i` and the one before it.
    #[must_use]
    pub fn glued(&self, i: usize) -> bool {
        i > 0 && i < self.len() && self.list[i - 1].end == self.list[i].start
    }

    /// First byte of token `i`; the length of the text outside it.
    #[must_use]
    pub fn start(&self, i: usize) -> u32 {
        self.list.get(i).map_or(self.text.len() as u32, |token| token.start)
    }

    /// One past the last byte of the token before `i`; 0 at the start.
    #[must_use]
    pub fn end_before(&self, i: usize) -> u32 {
        i.min(self.len()).checked_sub(1).map_or(0, |i| self.list[i].end)
    }

    /// The stretch from token `first` to the token before `next`.
    #[must_use]
    pub fn span(&self, first: usize, next: usize) -> TextSpan {
        TextSpan::new(self.start(first), self.end_before(next).max(self.start(first)))
    }

    /// The first token that starts at byte `at` or later.
    #[must_use]
    pub fn at(&self, at: u32) -> usize {
        self.list.partition_point(|token| token.start < at)
    }
}

const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// The quotations of `text`, marks included, outermost only, in order.
///
/// German „…“, English “…”, straight "…", Swiss «…» and book »…«; single quotes do not count. A mark without a partner opens
/// nothing. Returns end-exclusive byte ranges.
#[must_use]
pub fn quotations(text: &str) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let mut open: Vec<(char, u32)> = Vec::new();
    let marks = text.bytes().enumerate().filter(|(_, b)| matches!(b, b'"' | 0xC2 | 0xE2)).map(|(at, _)| at);
    for (at, c) in marks.filter_map(|at| Some((at, text[at..].chars().next()?))) {
        let top = open.last().map(|&(mark, _)| mark);
        let closes = match c {
            '“' => top == Some('„'),
            '”' => matches!(top, Some('„' | '“')),
            '"' => matches!(top, Some('"' | '„' | '“')),
            '»' => top == Some('«'),
            '«' => top == Some('»'),
            _ => false,
        };
        if closes {
            if let Some((_, start)) = open.pop()
                && open.is_empty()
            {
                found.push((start, (at + c.len_utf8()) as u32));
            }
        } else if matches!(c, '„' | '«' | '»' | '"') || (c == '“' && !text[..at].ends_with(char::is_alphanumeric)) {
            open.push((c, at as u32));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let tokens = Tokens::new(text);
        (0..tokens.len()).map(|i| tokens.word(i)).collect()
    }

    #[test]
    fn hyphens_join_words_and_never_numbers() {
        for (text, want) in [
            ("BR-Drs. 57/26", vec!["BR-Drs", ".", "57", "/", "26"]),
            ("Art. 104c GG", vec!["Art", ".", "104c", "GG"]),
            ("Staats- und Senatskanzleien", vec!["Staats", "-", "und", "Senatskanzleien"]),
            ("26.-27.11.2021", vec!["26", ".", "-", "27", ".", "11", ".", "2021"]),
            ("P9_TA(2020)0123", vec!["P9_TA", "(", "2020", ")", "0123"]),
            ("", vec![]),
        ] {
            assert_eq!(words(text), want, "{text:?}");
        }
    }

    #[test]
    fn quotations_nest_and_an_open_one_masks_nothing() {
        for (text, want) in [
            ("der Titel „Wer fordert „wen“ auf“ steht", vec!["„Wer fordert „wen“ auf“"]),
            ("«eins» und \"zwei\" und »drei«", vec!["«eins»", "\"zwei\"", "»drei«"]),
            ("ein „offenes Ende", vec![]),
            ("Rechte der Kinder“ anzugehen", vec![]),
            ("der “englische” Titel", vec!["“englische”"]),
        ] {
            let got: Vec<&str> = quotations(text).into_iter().map(|(a, b)| &text[a as usize..b as usize]).collect();
            assert_eq!(got, want, "{text:?}");
        }
    }
}
