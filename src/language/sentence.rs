//! Where sentences end: not at abbreviations, ordinals, or inside quotes and brackets.

use std::ops::Range;

use super::token::{Kind, Token};
use super::word::Class;
use crate::lexicon::{Lexicon, abbreviations};

/// Splits `tokens` into sentences: ranges of token indices, closing mark included.
///
/// `lexicon` knows the abbreviations. A semicolon separates main clauses in resolutions and so ends a sentence too; a colon does where a capitalised sentence follows it.
#[must_use]
pub fn sentences(text: &str, tokens: &[Token], lexicon: &Lexicon) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    for i in 0..tokens.len() {
        if i + 1 < tokens.len() && !ends_sentence(text, tokens, i, lexicon) {
            continue;
        }
        let mut end = i + 1;
        if end < tokens.len() && tokens[end].kind == Kind::Mark('“') {
            end += 1;
        }
        if end > start {
            out.push(start..end);
            start = end;
        }
    }
    out
}

/// Whether the sentence ends with token `i`, which is not the last one.
fn ends_sentence(text: &str, tokens: &[Token], i: usize, lexicon: &Lexicon) -> bool {
    let token = &tokens[i];
    if token.masked {
        return false;
    }
    let next = &tokens[i + 1];
    match token.kind {
        Kind::Mark(';' | '!' | '?') => true,
        Kind::Mark(':') => next.capital && next.is_word() && next.span.start > token.span.end,
        Kind::Mark('.') => {
            let Some(before) = i.checked_sub(1).map(|k| &tokens[k]) else { return false };
            if next.span.start == token.span.end
                || (next.kind == Kind::Word && !next.capital)
                || matches!(next.kind, Kind::Mark(',' | ';' | ':'))
            {
                return false;
            }
            match before.kind {
                Kind::Number => !is_ordinal(text, tokens, i - 1),
                Kind::Word => !is_abbreviated(text, before, next, lexicon),
                Kind::Mark(_) => true,
            }
        }
        _ => false,
    }
}

/// Whether the number at token `i`, which a full stop follows, is an ordinal or a day: at most two digits, or after an article, a
/// preposition, a possessive ("zur 110. Konferenz").
fn is_ordinal(text: &str, tokens: &[Token], i: usize) -> bool {
    let number = tokens[i].of(text);
    number.len() <= 2
        || number.contains('.')
        || (number.len() < 4 && i.checked_sub(1).is_some_and(|b| tokens[b].class.is(Class::DETERMINER.or(Class::PREPOSITION))))
}

/// Whether the full stop after `before` belongs to an abbreviation: a single letter, one of the list; a final one ("usw.") only where no
/// sentence opener follows.
fn is_abbreviated(text: &str, before: &Token, next: &Token, lexicon: &Lexicon) -> bool {
    let until = &text[..before.span.end as usize];
    if before.of(text).chars().count() == 1 {
        return true;
    }
    let opens = next.class.is(Class::DETERMINER.or(Class::PRONOUN).or(Class::ADVERB));
    lexicon.is_abbreviation(until) && !(opens && abbreviations::may_end_sentence(until))
}
