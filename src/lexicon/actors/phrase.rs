//! The parts of a noun phrase: adjectives before the head, the head noun, its attributes after it.

use std::borrow::Cow;

use super::nouns;
use crate::language::word::Class;
use crate::letters::lower;

/// So many words before the head are looked at; a longer pre-nominal attribute is not understood.
const MAX_BEFORE_HEAD: usize = 16;

/// A noun phrase taken apart; all offsets are bytes of the phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The adjectives directly before the head, with the space after each.
    pub adjectives: &'a str,
    /// An extended attribute before them ("für Fischerei ").
    pub extension: &'a str,
    /// The head noun, with the suspended parts of a coordinated compound ("Wirtschafts- und Sozialrates").
    pub head: &'a str,
    /// What follows the head.
    pub attributes: &'a str,
}

/// Adjective inflections, longest first among those that overlap.
const ENDINGS: [&str; 5] = ["er", "es", "en", "em", "e"];

/// What capitalised adjectives in names end in before their inflection.
const NAME_ADJECTIVES: &[&str] = &[
    "isch", "lich", "ig", "är", "ell", "al", "iv", "sam", "haft", "los", "end", "deutsch", "hoh", "frei", "rot", "neu", "groß",
    "gross", "vereint", "vereinigt", "klein", "oberst", "höher", "unter", "ober", "beratend", "erst", "zweit", "dritt", "gemein",
    "unabhängig", "öffentlich", "erweitert", "verbunden", "betroffen", "bewaffnet", "beteiligt", "benannt", "genannt", "privat",
    "ander", "weiter", "divers", "zuständig", "interessiert", "engagiert", "geeignet", "ausgewählt", "organisiert", "anerkannt",
    "entwickelt", "alt", "jung", "weiß", "schwarz", "grün", "blau", "bunt", "gesamt", "kommunal", "lokal",
];

/// `word` without its adjective ending; the whole word where it has none.
#[must_use]
pub fn adjective_stem(word: &str) -> &str {
    ENDINGS.iter().find_map(|e| word.strip_suffix(e)).unwrap_or(word)
}

/// Whether `word` has the form of an inflected adjective and can be one before the noun `next`.
fn is_adjective(word: &str, next: &str) -> bool {
    let capital = word.starts_with(char::is_uppercase);
    next.starts_with(char::is_alphabetic)
        && inflects(word)
        && (!capital || (next.starts_with(char::is_uppercase) && !nouns::is_person_adjective(word, next)))
}

/// Whether `word`, which stands among the words before a head noun, is an adjective that shows its case.
#[must_use]
pub fn inflects(word: &str) -> bool {
    let stem = adjective_stem(word);
    stem.len() < word.len()
        && stem.chars().count() >= 2
        && if word.starts_with(char::is_lowercase) { !is_function_word(word) } else { is_name_adjective(stem) }
}

fn is_function_word(word: &str) -> bool {
    Class::of(word).is(Class::PREPOSITION.or(Class::COORDINATOR).or(Class::DETERMINER).or(Class::SUBORDINATOR).or(Class::ADVERB))
}

/// Whether a capitalised word with this stem is an adjective ("Europäisch", "Vereint"), not one made of a place in -ig or -al.
fn is_name_adjective(stem: &str) -> bool {
    let stem = lower(stem);
    NAME_ADJECTIVES.iter().any(|a| stem.ends_with(a))
        && !["leipzig", "danzig", "schweig", "wig", "ertal"].iter().any(|p| stem.ends_with(p))
}

/// Whether `word` is an undeclined adjective in -er of a place ("Berliner Senat").
fn is_place_adjective(word: &str, next: &str) -> bool {
    word.starts_with(char::is_uppercase)
        && next.starts_with(char::is_uppercase)
        && (word.ends_with("er") || word == "Schweizer")
        && nouns::noun(word).is_none()
}

/// The length in bytes of the inflected adjectives that open `phrase`, the space after each included.
#[must_use]
pub fn adjectives_at_start(phrase: &str) -> usize {
    let mut at = 0;
    for _ in 0..MAX_BEFORE_HEAD {
        let Some((word, rest)) = phrase[at..].split_once(' ') else { break };
        if word.ends_with(',') || !is_adjective(word, rest) {
            break;
        }
        at += word.len() + 1;
    }
    at
}

/// The length in bytes of the noun that opens `rest`, suspended parts included ("Wirtschafts- und Sozialrat").
#[must_use]
pub fn compound_at_start(rest: &str) -> usize {
    let mut at = 0;
    for _ in 0..MAX_BEFORE_HEAD {
        let word = word_at(rest, at);
        let suspended = word.trim_end_matches(',').ends_with('-') || (at > 0 && matches!(word, "und" | "oder" | "sowie"));
        let end = at + word.len();
        if !suspended || end >= rest.len() {
            return at + word.trim_end_matches(',').len();
        }
        at = end + 1;
    }
    at.min(rest.len())
}

fn word_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or("");
    rest.split(' ').next().unwrap_or("")
}

/// Takes a noun phrase without its article apart. `None`: no noun is in it.
#[must_use]
pub fn parts(phrase: &str) -> Option<Parts<'_>> {
    let start = extension(phrase);
    let (extension, rest) = phrase.split_at(start);
    let mut at = 0;
    for _ in 0..MAX_BEFORE_HEAD {
        let word = word_at(rest, at);
        let next = rest.get(at + word.len() + 1..).unwrap_or("");
        let coordinator = at > 0 && matches!(word, "und" | "oder" | "sowie" | "bzw." | "beziehungsweise");
        // "Print- und elektronische Medien"
        let before_adjective =
            ["und ", "oder "].iter().find_map(|c| next.strip_prefix(c)).is_some_and(|rest| rest.starts_with(char::is_lowercase));
        let suspended = word.ends_with("-,") || (word.ends_with('-') && (word.starts_with(char::is_lowercase) || before_adjective));
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        let adverb = word.starts_with(char::is_lowercase);
        if next.is_empty()
            || !(coordinator
                || suspended
                || number
                || adverb
                || is_adjective(word.trim_end_matches(','), next)
                || is_place_adjective(word, next))
        {
            break;
        }
        at += word.len() + 1;
    }
    let (adjectives, rest) = rest.split_at(at.min(rest.len()));
    let rest_head = rest.trim_start_matches(['„', '“', '"', '«', '»', '(']);
    if !rest_head.starts_with(char::is_uppercase) {
        return None;
    }
    let (head, attributes) = rest.split_at(compound_at_start(rest));
    Some(Parts { adjectives, extension, head, attributes })
}

/// The length of an attribute that has nouns of its own and stands before the adjectives ("für Fischerei zuständigen Behörden").
fn extension(phrase: &str) -> usize {
    let opening = phrase.split(' ').next().unwrap_or("");
    let class = Class::of(&lower(opening));
    if !class.is(Class::PREPOSITION) && !matches!(opening, "am" | "durch") {
        return 0;
    }
    let mut at = 0;
    let mut noun_seen = false;
    let mut words = phrase.split(' ').take(MAX_BEFORE_HEAD).peekable();
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or("");
        if noun_seen && word.starts_with(char::is_lowercase) && is_adjective(word, next) {
            return at;
        }
        noun_seen |= word.starts_with(char::is_uppercase);
        at += word.len() + 1;
    }
    0
}

/// `phrase` without the determiners that open it, and the first of them in lower case.
#[must_use]
pub fn without_determiners(phrase: &str) -> (&str, Option<Cow<'_, str>>) {
    let mut rest = phrase.trim();
    let mut first = None;
    while let Some((word, tail)) = rest.split_once(' ') {
        let small = lower(word);
        if !Class::of(&small).is(Class::DETERMINER) && !matches!(&*small, "all" | "jede/r") {
            break;
        }
        first.get_or_insert(small);
        rest = tail.trim_start();
    }
    (rest, first)
}
