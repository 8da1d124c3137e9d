//! Court cases by their file numbers.

use super::{Found, Reader};
use crate::model::ReferenceType;

/// How many bytes a case number may have.
const LONGEST_CASE: usize = 64;

/// Court of Justice and General Court: "C-131/12", "T-201/04", and European Case Law Identifiers.
pub(super) fn european(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let word = tokens.word(i);
    if word == "ECLI" && tokens.is(i + 1, ":") {
        let tail = &tokens.text()[tokens.start(i) as usize..];
        let length = tail.bytes().take(LONGEST_CASE).take_while(|&b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'.')).count();
        let id = tail[..length].trim_end_matches(['.', ':']);
        let next = tokens.at(tokens.start(i) + id.len() as u32);
        return (id.matches(':').count() == 4).then(|| reader.one(ReferenceType::Case, id.to_owned(), i, next));
    }
    let number = ["C-", "T-", "F-", "C‑", "T‑"].iter().find_map(|court| word.strip_prefix(court))?;
    let case = number.len() <= 4 && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    if !(case && tokens.is(i + 1, "/") && tokens.glued(i + 2) && tokens.word(i + 2).len() == 2 && tokens.number(i + 2).is_some()) {
        return None;
    }
    Some(reader.one(ReferenceType::Case, format!("{}-{number}/{}", &word[..1], tokens.word(i + 2)), i, i + 3))
}

/// German federal courts: "1 `BvR` 357/05", "VI ZR 123/20", "6 BN 2.03", "`BVerfGE` 65, 1".
pub(super) fn german(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let word = tokens.word(i);
    if matches!(word, "BVerfGE" | "BVerwGE" | "BGHZ" | "BGHSt" | "BVerfGK") {
        let cited = tokens.number(i + 1).is_some() && tokens.is(i + 2, ",") && tokens.number(i + 3).is_some();
        return cited.then(|| reader.one(ReferenceType::Case, tokens.span(i, i + 4).of(tokens.text()).to_owned(), i, i + 4));
    }
    let chamber =
        tokens.number(i).is_some_and(|number| number < 20) || (!word.is_empty() && word.bytes().all(|b| b"IVX".contains(&b)));
    if !chamber {
        return None;
    }
    let register = tokens.word(i + 1);
    let slash = tokens.is(i + 3, "/");
    let known = matches!(
        register,
        "BvR" | "BvL" | "BvF" | "BvE" | "BvG" | "BvQ" | "BvN" | "BvK" | "BvB" | "ZR" | "ZB" | "StR" | "AZR" | "ABR" | "PBvU"
    ) && slash
        || (matches!(register, "BN" | "CN" | "BvT") && (slash || tokens.is(i + 3, ".")));
    if !(known && tokens.number(i + 2).is_some() && tokens.glued(i + 4) && tokens.number(i + 4).is_some()) {
        return None;
    }
    Some(reader.one(ReferenceType::Case, tokens.span(i, i + 5).of(tokens.text()).to_owned(), i, i + 5))
}
