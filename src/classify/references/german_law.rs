//! Sections and articles of laws: § 12 SGB V, Artikel 191 und 192 AEUV, §§ 3 bis 5 `BWaldG`.

use super::law_names::law_at;
use super::{Citation, Found, Reader};
use crate::classify::tokens::TokenKind;
use crate::model::ReferenceType;

/// How many groups ("Artikel 4 und Artikel 16") and numbers a citation may have, and how far a range may reach.
const MOST_NUMBERS: usize = 64;
/// How many subdivisions may follow a number ("Abs. 2 Satz 1 Nr. 3 Buchst. a").
const MOST_SUBDIVISIONS: usize = 12;

/// A number of a citation with its tokens.
struct Section {
    sign: &'static str,
    number: String,
    first: usize,
    next: usize,
}

/// Reads the citation whose "§" or "Artikel" is token `i`. `None`: no law is named, so it is internal.
pub(super) fn read(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let mut sections: Vec<Section> = Vec::new();
    let mut at = i;
    while sections.len() < MOST_NUMBERS {
        let Some((sign, plural, next)) = head(reader, at) else { break };
        let Some(after) = numbers(reader, at, next, sign, plural, &mut sections) else { break };
        at = after;
        match link(reader, at) {
            Some(next) if head(reader, next).is_some() => at = next,
            _ => break,
        }
    }
    if sections.is_empty() {
        return None;
    }
    let (law, end) = law_at(reader, at)?;
    let kind = if law.treaty { ReferenceType::Treaty } else { ReferenceType::Law };
    let last = sections.len() - 1;
    let citations = sections
        .into_iter()
        .enumerate()
        .map(|(k, section)| Citation {
            kind,
            id: format!("{} {} {}", section.sign, section.number, law.name),
            span: tokens.span(section.first, if k == last { end } else { section.next }),
            date: None,
            title: None,
        })
        .collect();
    Some(Found { citations, next: end })
}

/// "§", "§§", "Artikel", "Art." at token `i`: its canonical sign, whether it announces several, the token after it.
fn head(reader: &Reader, i: usize) -> Option<(&'static str, bool, usize)> {
    let tokens = &reader.tokens;
    match tokens.word(i) {
        "§" if tokens.is(i + 1, "§") => Some(("§", true, i + 2)),
        "§" => Some(("§", false, i + 1)),
        "Artikel" | "Artikels" => Some(("Art.", false, i + 1)),
        "Artikeln" => Some(("Art.", true, i + 1)),
        "Art" if tokens.is(i + 1, ".") => Some(("Art.", false, i + 2)),
        _ => None,
    }
}

/// The numbers after a head, lists and ranges expanded; returns the token after them.
fn numbers(reader: &Reader, head: usize, i: usize, sign: &'static str, plural: bool, sections: &mut Vec<Section>) -> Option<usize> {
    let tokens = &reader.tokens;
    let mut at = i;
    let mut first = head;
    loop {
        let number = section_number(reader, at)?;
        let mut next = at + 1;
        sections.push(Section { sign, number, first, next });
        if tokens.any(next, &["bis", "–", "-"])
            && let (Some(from), Some(to)) = (tokens.number(at), tokens.number(next + 1))
            && to > from
            && to - from < MOST_NUMBERS as u32
        {
            sections.extend((from + 1..=to).map(|number| Section { sign, number: number.to_string(), first: at, next: next + 2 }));
            next += 2;
        }
        while tokens.any(next, &["ff", "f"]) {
            next += 1 + usize::from(tokens.is(next + 1, "."));
        }
        let bare = next;
        next = subdivisions(reader, next, plural);
        let divided = next > bare;
        if sections.len() >= MOST_NUMBERS {
            return Some(next);
        }
        // After a subdivision of a single section the next number is one of the subdivision.
        let more = reader.connective(next).filter(|&after| {
            section_number(reader, after).is_some() && (!divided || plural || is_subdivision(tokens.word(after + 1)))
        });
        match more {
            Some(after) => (at, first) = (after, after),
            None => return Some(next),
        }
    }
}

/// "12", "104c", "34quater".
fn section_number(reader: &Reader, i: usize) -> Option<String> {
    let tokens = &reader.tokens;
    let plain = tokens.kind(i)? == TokenKind::Number && tokens.word(i).len() < 5;
    let lettered = tokens.kind(i)? == TokenKind::Mixed
        && tokens.word(i).trim_start_matches(|c: char| c.is_ascii_digit()).bytes().all(|b| b.is_ascii_lowercase());
    (plain || lettered).then(|| tokens.word(i).to_owned())
}

fn is_subdivision(word: &str) -> bool {
    matches!(
        word,
        "Abs"
            | "Absatz"
            | "Absätze"
            | "Absätzen"
            | "Absatzes"
            | "Satz"
            | "Sätze"
            | "S"
            | "Nr"
            | "Nrn"
            | "Nummer"
            | "Nummern"
            | "Ziff"
            | "Ziffer"
            | "Ziffern"
            | "Buchst"
            | "Buchstabe"
            | "Buchstaben"
            | "lit"
            | "Halbsatz"
            | "Hs"
            | "HS"
            | "Unterabsatz"
            | "UAbs"
            | "Alternative"
            | "Alt"
            | "Var"
            | "Unterabs"
            | "Doppelbuchstabe"
    )
}

/// The token after "Abs. 2 Satz 1 Nr. 3 und 4 Buchst. a".
fn subdivisions(reader: &Reader, i: usize, plural: bool) -> usize {
    let tokens = &reader.tokens;
    let mut at = i;
    for _ in 0..MOST_SUBDIVISIONS {
        let link = usize::from(tokens.any(at, &[",", "und"]) && is_subdivision(tokens.word(at + 1)));
        if !is_subdivision(tokens.word(at + link)) {
            break;
        }
        let many = tokens.any(at + link, &["Absätze", "Absätzen", "Nrn", "Nummern", "Buchstaben", "Sätze", "Ziffern"]);
        let mut next = at + link + 1;
        next += usize::from(tokens.is(next, "."));
        if !is_value(reader, next) {
            break;
        }
        next += 1;
        while tokens.any(next, &["und", ",", "bis", "oder", "–", "-"])
            && is_value(reader, next + 1)
            && (many || !plural)
            && !is_subdivision(tokens.word(next + 2))
        {
            next += 2;
        }
        while tokens.any(next, &["ff", "f"]) {
            next += 1 + usize::from(tokens.is(next + 1, "."));
        }
        at = next;
    }
    at
}

/// A number, a letter or a small Roman numeral.
fn is_value(reader: &Reader, i: usize) -> bool {
    let word = reader.tokens.word(i);
    match reader.tokens.kind(i) {
        Some(TokenKind::Number | TokenKind::Mixed) => true,
        Some(TokenKind::Word) => {
            word.len() <= 2 && word.bytes().all(|b| b.is_ascii_lowercase()) || word.bytes().all(|b| b"ivx".contains(&b))
        }
        _ => false,
    }
}

/// What may stand between two heads: a connective, "in Verbindung mit", "i. V. m.".
fn link(reader: &Reader, i: usize) -> Option<usize> {
    let tokens = &reader.tokens;
    if tokens.run(i, &["in", "Verbindung", "mit"]) {
        return Some(i + 3);
    }
    if tokens.run(i, &["i", ".", "V", ".", "m", "."]) {
        return Some(i + 6);
    }
    if tokens.any(i, &["iVm", "bzw"]) {
        return Some(i + 1 + usize::from(tokens.is(i + 1, ".")));
    }
    let mut next = reader.connective(i)?;
    if tokens.any(next, &["nach", "von", "der", "des"]) {
        next += 1;
    }
    Some(next)
}
