//! Printed papers of parliaments and councils: Drucksachen, Austrian motions, Swiss business numbers.

use super::{Citation, Found, Reader};
use crate::letters::lower;
use crate::model::{Family, ReferenceType};

/// How many members a list of papers may have.
const MOST_MEMBERS: usize = 64;

/// "Bundestagsdrucksache 20/10234", "Drucksachen 21/3980, 21/4655", "BR-Drs. 57/26".
pub(super) fn read(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let head = lower(tokens.word(i));
    let Some(prefix) = ["drucksachen", "drucksache", "drs", "drucks", "drsn"].iter().find_map(|noun| head.strip_suffix(noun))
    else {
        return swiss(reader, i);
    };
    let (mut first, mut prefix) = (i, prefix.trim_end_matches('-').to_owned());
    if prefix.is_empty() && matches!(tokens.before(i), "BT" | "BR" | "LT" | "BT-" | "BR-") {
        first = i - 1;
        prefix = lower(tokens.before(i)).into_owned();
    }
    let chamber = match prefix.as_str() {
        "bundestags" | "bt" => Some("BT-Drs."),
        "bundesrats" | "br" => Some("BR-Drs."),
        "landtags" | "lt" => Some("LT-Drs."),
        "" => None,
        "rats" | "kreistags" | "gemeinderats" | "abgeordnetenhaus" | "bürgerschafts" | "stadtrats" => Some("Drs."),
        _ => return None,
    };
    let mut at = i + 1 + usize::from(tokens.is(i + 1, "."));
    if tokens.run(at, &["Nr", "."]) {
        at += 2;
    } else if tokens.any(at, &["Nummer", "Nr"]) {
        at += 1;
    }
    let mut citations = Vec::new();
    while citations.len() < MOST_MEMBERS {
        let Some((number, next)) = number(reader, at) else { break };
        let series = chamber.unwrap_or_else(|| series_of(reader.family, tokens.number(at), tokens.word(at + 2)));
        citations.push(Citation {
            kind: ReferenceType::Document,
            id: format!("{series} {number}"),
            span: tokens.span(first, next),
            date: None,
            title: None,
        });
        at = skip_note(reader, next);
        match reader.connective(at) {
            Some(after) if self::number(reader, after).is_some() => (at, first) = (after, after),
            _ => break,
        }
    }
    if citations.is_empty() { None } else { Some(Found { citations, next: at }) }
}

/// "21/3980", "0123/2026/BV" at token `i`; the token after it.
fn number(reader: &Reader, i: usize) -> Option<(String, usize)> {
    let tokens = &reader.tokens;
    tokens.number(i)?;
    if !(tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.number(i + 2).is_some()) {
        return None;
    }
    let mut next = i + 3;
    if tokens.is(next, "/") && tokens.glued(next) && tokens.glued(next + 1) {
        next += 2;
    }
    Some((tokens.span(i, next).of(tokens.text()).to_owned(), next))
}

/// The token after "(neu)" or "(Beschluss)".
fn skip_note(reader: &Reader, i: usize) -> usize {
    let tokens = &reader.tokens;
    if tokens.is(i, "(") && tokens.any(i + 1, &["neu", "Beschluss", "B", "Grunddrucksache"]) && tokens.is(i + 2, ")") {
        i + 3
    } else {
        i
    }
}

/// Whose paper a bare "Drucksache" is: the Bundestag counts n/… by legislative terms, the Bundesrat …/yy by years.
fn series_of(family: Family, left: Option<u32>, right: &str) -> &'static str {
    let by_year = right.len() == 2 && left.is_some_and(|left| left > 25);
    match family {
        Family::DeBundesrat if right.len() == 2 => "BR-Drs.",
        Family::DeBundestag | Family::DeBundesrat | Family::DeConference => {
            if by_year || left.is_some_and(|left| left > 40) {
                "BR-Drs."
            } else {
                "BT-Drs."
            }
        }
        Family::DeLandtag => "LT-Drs.",
        Family::Party | Family::Generic if by_year => "BR-Drs.",
        Family::Party | Family::Generic if left.is_some_and(|left| left < 30) && right.len() >= 3 && !right.starts_with("20") => {
            "BT-Drs."
        }
        _ => "Drs.",
    }
}

/// Austrian papers: "902/A(E)", "337/E-BR/2021".
pub(super) fn austrian(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let glued = |upto: usize| (1..=upto).all(|k| tokens.glued(i + k));
    let next = match tokens.word(i + 2) {
        "A" if tokens.run(i + 3, &["(", "E", ")"]) && glued(5) => i + 6,
        "E-BR" | "A-BR" | "A(E)-BR" if tokens.is(i + 3, "/") && tokens.year(i + 4).is_some() && glued(4) => i + 5,
        "UEA" | "AEA" if glued(2) && reader.family == Family::AtParliament => i + 3,
        _ => return None,
    };
    Some(reader.one(ReferenceType::Document, tokens.span(i, next).of(tokens.text()).to_owned(), i, next))
}

/// Supplements to the minutes of the Nationalrat: "1234 d.B.".
pub(super) fn supplement(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let cited = tokens.run(i + 1, &["d", ".", "B", "."]);
    cited.then(|| reader.one(ReferenceType::Document, format!("{} d.B.", tokens.word(i)), i, i + 5))
}

/// Swiss business numbers after their noun: "Motion 24.4323", "Mo. 21.3487".
fn swiss(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let at = match tokens.word(i) {
        "Motion" | "Motionen" | "Postulat" | "Postulats" | "Postulates" | "Postulate" | "Interpellation" | "Initiative"
        | "Geschäft" => i + 1,
        "Mo" | "Po" | "Pa" | "Ip" if tokens.is(i + 1, ".") => i + 2,
        _ => return None,
    };
    let business = tokens.word(at).len() == 2
        && tokens.number(at).is_some()
        && tokens.is(at + 1, ".")
        && tokens.glued(at + 1)
        && tokens.glued(at + 2);
    if !business || !matches!(tokens.word(at + 2).len(), 3 | 4) || tokens.number(at + 2).is_none() {
        return None;
    }
    Some(reader.one(ReferenceType::Document, format!("{}.{}", tokens.word(at), tokens.word(at + 2)), i, at + 3))
}
