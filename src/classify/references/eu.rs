//! European Union: acts, proposals, papers of Parliament and Council, procedures.

use super::{Citation, Found, Reader};
use crate::letters::lower;
use crate::model::ReferenceType;

/// How many members a list of acts may have.
const MOST_MEMBERS: usize = 64;

/// Whether `word` is the noun of an act ("Verordnungen", "Durchführungsbeschluss").
fn is_act_noun(word: &str) -> bool {
    let lower = lower(word);
    [
        "verordnung", "verordnungen", "richtlinie", "richtlinien", "beschluss", "beschlusses", "beschlüsse", "beschlüssen",
        "beschluß", "empfehlung", "empfehlungen", "entscheidung", "entscheidungen", "rahmenbeschlusses",
    ]
    .iter()
    .any(|tail| lower.ends_with(tail))
}

/// Whether `word` names the treaty that an act rests on.
fn is_treaty_mark(word: &str) -> bool {
    matches!(word, "EU" | "EG" | "EWG" | "Euratom" | "EURATOM" | "GASP" | "JI" | "EGKS" | "ABlEU")
}

/// The noun before token `i` belongs to the citation.
fn with_noun(reader: &Reader, i: usize) -> usize {
    match i.checked_sub(1) {
        Some(noun) if is_act_noun(reader.tokens.word(noun)) => noun,
        _ => i,
    }
}

/// "(EU) 2016/679", "(EG) Nr. 1049/2001", "(EU) 2019/943 und 2019/944".
pub(super) fn bracketed(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    if !is_treaty_mark(tokens.word(i + 1)) {
        return None;
    }
    let close = (i + 2..i + 6).find(|&at| tokens.is(at, ")"))?;
    let mark = tokens.span(i, close + 1).of(tokens.text());
    let mut first = with_noun(reader, i);
    let mut at = close + 1;
    let mut citations = Vec::new();
    while citations.len() < MOST_MEMBERS {
        let Some((number, next)) = year_number(reader, at) else { break };
        let (date, end) = act_date(reader, next).map_or((None, next), |(date, end)| (Some(date), end));
        let shown = if date.is_some() && end > next + 4 { next } else { end };
        citations.push(Citation {
            kind: ReferenceType::EuAct,
            id: format!("{mark} {number}"),
            span: tokens.span(first, shown),
            date,
            title: None,
        });
        at = next;
        match reader.connective(next) {
            Some(after) if year_number(reader, after).is_some_and(|(_, end)| !tokens.is(end, "/")) => (first, at) = (after, after),
            _ => break,
        }
    }
    if citations.is_empty() { None } else { Some(Found { citations, next: at }) }
}

/// "2016/679" or "Nr. 1049/2001" at token `i`, one of its parts a year; the token after it.
fn year_number(reader: &Reader, i: usize) -> Option<(String, usize)> {
    let tokens = &reader.tokens;
    let numbered = tokens.run(i, &["Nr", "."]);
    let at = if numbered { i + 2 } else { i };
    let slash = tokens.is(at + 1, "/") && tokens.glued(at + 1) && tokens.glued(at + 2);
    tokens.number(at).filter(|_| slash)?;
    tokens.number(at + 2)?;
    // Before 1999 years had two digits: "(EWG) Nr. 2092/91".
    let dated = tokens.year(at).is_some() || tokens.year(at + 2).is_some() || tokens.word(at + 2).len() == 2;
    let number = format!("{}{}/{}", if numbered { "Nr. " } else { "" }, tokens.word(at), tokens.word(at + 2));
    dated.then_some((number, at + 3))
}

/// "des Europäischen Parlaments und des Rates vom 27. April 2016" after an act's number.
fn act_date(reader: &Reader, i: usize) -> Option<(String, usize)> {
    let authors =
        ["des", "der", "Europäischen", "Parlaments", "Parlamentes", "und", "Rates", "Rats", "Kommission", "Union", "Zentralbank"];
    let mut at = i;
    while at < i + 9 && reader.tokens.any(at, &authors) {
        at += 1;
    }
    reader.dated(at)
}

/// "2008/56/EG", "2018/2088(INI)", and "2016/679" after a noun that leaves its "(EU)" out.
pub(super) fn numbered(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let glued = |upto: usize| (1..=upto).all(|k| tokens.glued(i + k));
    tokens.number(i + 2)?;
    if tokens.is(i + 3, "/") && is_treaty_mark(tokens.word(i + 4)) && glued(4) {
        let id = tokens.span(i, i + 5).of(tokens.text()).to_owned();
        let mut first = with_noun(reader, i);
        if first == i && i >= 2 && tokens.run(i - 2, &["Nr", "."]) {
            first = with_noun(reader, i - 2);
        }
        let mut found = reader.one(ReferenceType::EuAct, id, first, i + 5);
        found.citations[0].date = act_date(reader, i + 5).map(|(date, _)| date);
        return Some(found);
    }
    let procedure = tokens.word(i + 4);
    if tokens.is(i + 3, "(")
        && tokens.is(i + 5, ")")
        && tokens.year(i).is_some()
        && procedure.len() == 3
        && procedure.bytes().all(|b| b.is_ascii_uppercase())
        && glued(4)
    {
        return Some(reader.one(ReferenceType::Document, tokens.span(i, i + 6).of(tokens.text()).to_owned(), i, i + 6));
    }
    let noun = i.checked_sub(1).map(|noun| lower(tokens.word(noun)))?;
    let union_noun = ["verordnung", "richtlinie"].iter().any(|tail| noun.ends_with(tail)) && !noun.ends_with("-verordnung");
    if union_noun && tokens.year(i).is_some_and(|year| year >= 2015) && glued(2) {
        return Some(reader.one(ReferenceType::EuAct, format!("(EU) {}/{}", tokens.word(i), tokens.word(i + 2)), i - 1, i + 3));
    }
    None
}

/// "COM(2020) 66", "`P9_TA(2020)0123`", "A10-0034/2026", "EUCO 7/10".
pub(super) fn paper(reader: &Reader, i: usize) -> Option<Found> {
    proposal(reader, i)
        .or_else(|| adopted_text(reader, i))
        .or_else(|| session_paper(reader, i))
        .or_else(|| council_paper(reader, i))
}

/// Commission papers. Parliament's four-digit form stays as it stands ("COM(2020)0066"), every other gets its space.
fn proposal(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let series = tokens.word(i);
    if !matches!(series, "COM" | "KOM" | "SWD" | "SEC" | "SEK" | "JOIN" | "C" | "HR") {
        return None;
    }
    if tokens.is(i + 1, "/") && tokens.year(i + 2).is_some() && tokens.is(i + 3, "/") && tokens.number(i + 4).is_some() {
        return Some(reader.one(
            ReferenceType::Document,
            format!("{series}({}) {}", tokens.word(i + 2), tokens.word(i + 4)),
            i,
            i + 5,
        ));
    }
    let year = tokens.number(i + 2).filter(|_| matches!(tokens.word(i + 2).len(), 2 | 4));
    if !(tokens.is(i + 1, "(") && tokens.is(i + 3, ")") && year.is_some()) || (series == "C" && !tokens.glued(i + 1)) {
        return None;
    }
    let number = tokens.word(i + 4);
    tokens.number(i + 4)?;
    let space = if number.starts_with('0') && tokens.glued(i + 4) { "" } else { " " };
    let id = format!("{series}({}){space}{number}", tokens.word(i + 2));
    let final_word = usize::from(tokens.any(i + 5, &["final", "endgültig", "endg"]));
    Some(reader.one(ReferenceType::Document, id, i, i + 5 + final_word))
}

/// Texts that Parliament adopted: `P9_TA(2020)0123`.
fn adopted_text(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let term = tokens.word(i).strip_prefix('P')?;
    let digits = term.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || !term[digits..].starts_with("_TA") || !tokens.is(i + 1, "(") || !tokens.is(i + 3, ")") {
        return None;
    }
    tokens.number(i + 2)?;
    tokens.number(i + 4)?;
    let id = format!("{}({}){}", tokens.word(i), tokens.word(i + 2), tokens.word(i + 4));
    Some(reader.one(ReferenceType::Resolution, id, i, i + 5))
}

/// Reports, motions, questions: A10-0034/2026, RC-B9-0270/2020, C4-0528/96, O-000012/2020.
fn session_paper(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let word = tokens.word(i);
    let (series, number) = word.rsplit_once('-')?;
    let series = series.strip_prefix("RC-").unwrap_or(series);
    let mut letters = series.chars();
    let letter = matches!(letters.next()?, 'A' | 'B' | 'C' | 'O' | 'T' | 'E' | 'H' | 'G');
    let term = letters.as_str();
    let long = if term.is_empty() { number.len() == 6 } else { number.len() == 4 };
    if !(letter
        && term.len() <= 2
        && term.bytes().all(|b| b.is_ascii_digit())
        && long
        && number.bytes().all(|b| b.is_ascii_digit()))
    {
        return None;
    }
    if !(tokens.is(i + 1, "/") && tokens.number(i + 2).is_some() && tokens.glued(i + 2)) {
        return None;
    }
    Some(reader.one(ReferenceType::Document, format!("{word}/{}", tokens.word(i + 2)), i, i + 3))
}

/// Council papers: EUCO 7/10, ST 8098/24, Dok. 9405/04.
fn council_paper(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let series = tokens.word(i);
    let at = match series {
        "EUCO" | "ST" => i + 1,
        "Dok" if tokens.is(i + 1, ".") => i + 2,
        _ => return None,
    };
    if !(tokens.number(at).is_some() && tokens.is(at + 1, "/") && tokens.glued(at + 1) && tokens.number(at + 2).is_some()) {
        return None;
    }
    let number = format!("{}/{}", tokens.word(at), tokens.word(at + 2));
    Some(reader.one(ReferenceType::Document, if series == "Dok" { number } else { format!("{series} {number}") }, i, at + 3))
}
