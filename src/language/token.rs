//! One pass of the tokeniser: words, numbers, punctuation, and what stands in quotes or brackets.

use super::word::Class;
use crate::letters::{is_alphanumeric, lower, word_length};
use crate::span::TextSpan;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with inner hyphens, gender signs and slashes ("Bürger:innen", "und/oder", "Ein-").
    Word,
    /// Begins with a digit ("31", "2027/2028", "19.03.2026").
    Number,
    /// One punctuation character.
    Mark(char),
}

/// A token of one block.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it stands in the prose.
    pub span: TextSpan,
    /// What it is.
    pub kind: Kind,
    /// Closed word classes; empty for open-class words, numbers and marks.
    pub class: Class,
    /// Whether it begins with a capital letter.
    pub capital: bool,
    /// Whether it stands inside quotation marks, brackets or a pair of dashes: quoted and parenthetical words are no clause material.
    pub masked: bool,
}

impl Token {
    /// Its characters.
    #[must_use]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }

    /// Whether it is the mark `c`, outside quotes and brackets.
    #[must_use]
    pub fn is_mark(&self, c: char) -> bool {
        !self.masked && self.kind == Kind::Mark(c)
    }

    /// Whether it is an unmasked word.
    #[must_use]
    pub fn is_word(&self) -> bool {
        !self.masked && self.kind == Kind::Word
    }

    /// Whether it is an unmasked word that begins with a small letter.
    #[must_use]
    pub fn is_small_word(&self) -> bool {
        self.is_word() && !self.capital
    }

    /// Whether it is an unmasked word of one of the classes.
    #[must_use]
    pub fn is(&self, class: Class) -> bool {
        !self.masked && self.class.is(class)
    }
}

/// Tokenises `span` of `text`.
#[must_use]
pub fn tokenise(text: &str, span: TextSpan) -> Vec<Token> {
    let piece = span.of(text);
    let mut out = Vec::with_capacity(piece.len() / 6);
    let mut end = 0;
    while let Some(c) = piece[end..].chars().next() {
        let at = end;
        end += c.len_utf8();
        if c.is_whitespace() {
            continue;
        }
        let opens_word = is_alphanumeric(c) || (c == '-' && piece[end..].starts_with(char::is_alphabetic));
        if opens_word {
            end = word_end(piece, end);
        }
        let kind = match c {
            _ if !opens_word => Kind::Mark(c),
            _ if c.is_ascii_digit() => Kind::Number,
            _ => Kind::Word,
        };
        let word = &piece[at..end];
        let class = if kind == Kind::Word { Class::of(&lower(word)) } else { Class::default() };
        let base = span.start;
        out.push(Token {
            span: TextSpan::new(base + at as u32, base + end as u32),
            kind,
            class,
            // "-präsidenten" is the end of a noun.
            capital: c.is_uppercase() || (c == '-' && kind == Kind::Word),
            masked: false,
        });
    }
    mask(&mut out);
    out
}

/// Where the word that has reached the byte offset `from` ends.
fn word_end(piece: &str, from: usize) -> usize {
    let bytes = piece.as_bytes();
    let mut end = from;
    loop {
        end += word_length(&piece[end..]);
        let rest = &piece[end..];
        let Some(c) = rest.chars().next() else { return end };
        let before = bytes[end - 1];
        let after = rest[c.len_utf8()..].chars().next();
        let joins = match c {
            '-' => return joined_hyphen(piece, end),
            '*' | '_' | '·' => after.is_some_and(char::is_alphabetic) && !before.is_ascii_digit(),
            ':' => rest[1..].starts_with("in") && piece[..end].chars().next_back().is_some_and(char::is_alphabetic),
            '/' => after.is_some_and(|a| a.is_alphanumeric() || a == '-'),
            '\'' | '’' => after.is_some_and(char::is_alphabetic),
            '.' | ',' => before.is_ascii_digit() && after.is_some_and(|a| a.is_ascii_digit()),
            _ => false,
        };
        if !joins {
            return end;
        }
        end += c.len_utf8();
    }
}

/// The end of a word that has reached a hyphen at `end`: a suspended hyphen ends it, any other joins.
fn joined_hyphen(piece: &str, end: usize) -> usize {
    match piece[end + 1..].chars().next() {
        Some(c) if c.is_alphanumeric() => word_end(piece, end + 1 + c.len_utf8()),
        _ => end + 1,
    }
}

/// Marks what stands in quotation marks, brackets and pairs of dashes. A quotation that fills the whole block is its text, not a quotation.
fn mask(tokens: &mut [Token]) {
    let mut open: Vec<(char, usize)> = Vec::new();
    for i in 0..tokens.len() {
        let Kind::Mark(c) = tokens[i].kind else { continue };
        let closes = |o: char| match o {
            '„' => matches!(c, '“' | '”' | '"'),
            '“' => matches!(c, '”' | '“'),
            '"' => matches!(c, '"' | '“' | '”'),
            '‚' => matches!(c, '‘' | '’' | '\''),
            '«' => c == '»',
            '»' => c == '«',
            '(' => c == ')',
            '[' => c == ']',
            _ => false,
        };
        if let Some(k) = open.iter().rposition(|(o, _)| closes(*o)) {
            let start = open[k].1;
            open.truncate(k);
            let whole = start == 0 && i + 2 >= tokens.len();
            if !whole {
                tokens[start..=i].iter_mut().for_each(|t| t.masked = true);
            }
        } else if matches!(c, '„' | '“' | '"' | '‚' | '«' | '»' | '(' | '[') && open.len() < MAX_NESTING {
            open.push((c, i));
        }
    }
    mask_dashes(tokens);
}

/// How deep quotations and brackets may nest before further ones count as text.
const MAX_NESTING: usize = 16;

/// Marks what stands between two dashes of one sentence.
fn mask_dashes(tokens: &mut [Token]) {
    let mut first = None;
    for i in 0..tokens.len() {
        if tokens[i].masked {
            continue;
        }
        match tokens[i].kind {
            Kind::Mark('–' | '—' | '-') => {
                if let Some(start) = first.take() {
                    tokens[start..=i].iter_mut().for_each(|t: &mut Token| t.masked = true);
                } else if i > 0 {
                    first = Some(i);
                }
            }
            Kind::Mark('.' | ';' | ':') => first = None,
            _ => {}
        }
    }
}
