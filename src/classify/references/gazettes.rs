//! Official gazettes and compilations of law: `BGBl`., `ABl`., `BBl`, AS, SR.

use super::{Found, Reader};
use crate::classify::dates::date_at;
use crate::model::ReferenceType;

/// Reads the gazette citation that starts at token `i`, as it stands up to its page.
pub(super) fn read(reader: &Reader, i: usize) -> Option<Found> {
    match reader.tokens.word(i) {
        "SR" => compilation(reader, i),
        "BBl" | "AS" => swiss(reader, i),
        "BGBl" | "GVBl" | "RGBl" | "LGBl" | "GVOBl" | "BAnz" => german(reader, i),
        "ABl" => european(reader, i),
        _ => None,
    }
}

/// Systematic compilation of Swiss law: "SR 922.0", "SR 0.101".
fn compilation(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    tokens.number(i + 1)?;
    let mut next = i + 2;
    while next < i + 10 && tokens.is(next, ".") && tokens.glued(next) && tokens.glued(next + 1) && tokens.number(next + 1).is_some()
    {
        next += 2;
    }
    // "SR 2" is a broadcaster: a number of the compilation has three digits or a dot.
    if next == i + 2 && tokens.word(i + 1).len() < 3 {
        return None;
    }
    Some(reader.one(ReferenceType::Law, tokens.span(i, next).of(tokens.text()).to_owned(), i, next))
}

/// "`BBl` 2011 757", "AS 2011 4789", "`BBl` 1998 IV 4309".
fn swiss(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    tokens.year(i + 1)?;
    let at = i + 2 + usize::from(tokens.any(i + 2, &["I", "II", "III", "IV", "V"]));
    tokens.number(at)?;
    let kind = if tokens.is(i, "AS") { ReferenceType::Law } else { ReferenceType::Document };
    Some(reader.one(kind, tokens.span(i, at + 1).of(tokens.text()).to_owned(), i, at + 1))
}

/// "`BGBl`. I S. 2408", "`BGBl`. 2024 I Nr. 123", "`BGBl`. I Nr. 181/1998".
fn german(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let mut at = i + 1 + usize::from(tokens.is(i + 1, "."));
    let mut numbered = false;
    for _ in 0..6 {
        if tokens.any(at, &["I", "II", "III", "AT"]) {
            at += 1;
        } else if tokens.any(at, &["Nr", "S", "Seite"]) && tokens.number(at + 1 + usize::from(tokens.is(at + 1, "."))).is_some() {
            at += 2 + usize::from(tokens.is(at + 1, "."));
            if tokens.is(at, "/") && tokens.number(at + 1).is_some() {
                at += 2;
            }
            numbered = true;
        } else if tokens.year(at).is_some() || (tokens.is(at, ",") && tokens.any(at + 1, &["Nr"])) {
            at += 1;
        } else {
            break;
        }
    }
    numbered.then(|| reader.one(ReferenceType::Law, tokens.span(i, at).of(tokens.text()).to_owned(), i, at))
}

/// "`ABl`. L 119 vom 4.5.2016, S. 1", "`ABl`. L, 2024/1689".
fn european(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let mut at = i + 1 + usize::from(tokens.is(i + 1, "."));
    if tokens.any(at, &["EG", "EU"]) {
        at += 1;
    }
    if tokens.run(at, &["Nr", "."]) {
        at += 2;
    }
    if !tokens.any(at, &["L", "C", "LI", "CE", "CA"]) {
        return None;
    }
    at += 1 + usize::from(tokens.is(at + 1, ","));
    tokens.number(at)?;
    at += 1;
    if tokens.is(at, "/") && tokens.number(at + 1).is_some() {
        at += 2;
    }
    if tokens.any(at, &["vom", ","])
        && let Some(date) = date_at(tokens, at + 1)
    {
        at = date.next;
    }
    if tokens.run(at, &[",", "S", "."]) && tokens.number(at + 3).is_some() {
        at += 4;
    }
    Some(reader.one(ReferenceType::Document, tokens.span(i, at).of(tokens.text()).to_owned(), i, at))
}
