//! United Nations: resolutions, decisions and document symbols.

use super::{Citation, Found, Reader};
use crate::letters::lower;
use crate::model::{Family, ReferenceType};

/// How many members a list of resolutions may have.
const MOST_MEMBERS: usize = 64;
/// How many words may stand between two members ("68/139 vom … über …").
const LONGEST_GAP: usize = 60;

/// How many bytes a document symbol may have.
const LONGEST_SYMBOL: usize = 64;

/// The organ that adopted a resolution.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Organ {
    Assembly,
    SecurityCouncil,
    HumanRightsCouncil,
    Ecosoc,
    HumanRightsCommission,
}

/// The shapes of resolution numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// 70/1, ES-10/12.
    Session,
    /// 2023/14: the Economic and Social Council and the former Commission on Human Rights count by years.
    Year,
    /// 217 A (III): the Assembly until 1976.
    Roman,
    /// 1325 (2000): the Security Council.
    Council,
}

struct Member {
    shape: Shape,
    number: String,
    first: usize,
    next: usize,
    organ: Option<Organ>,
    date: Option<String>,
    title: Option<String>,
}

/// "Resolutionen 78/265 vom 21. März 2024 mit dem Titel „…“, 77/320 vom …", "Ratsresolution 1325 (2000)", "Beschluss 79/401".
pub(super) fn resolution(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let head = lower(tokens.word(i));
    let decision = ["beschluss", "beschluß", "beschlusses", "beschlusse", "beschlüsse", "beschlüssen"]
        .iter()
        .find_map(|tail| head.strip_suffix(tail));
    let prefix = decision.or_else(|| head.strip_suffix("resolution")).or_else(|| head.strip_suffix("resolutionen"))?;
    let un = reader.family.is_un_style();
    let named = match prefix.trim_end_matches('-') {
        "generalversammlungs" | "versammlungs" => Some(Organ::Assembly),
        "sicherheitsrats" => Some(Organ::SecurityCouncil),
        "menschenrechtsrats" => Some(Organ::HumanRightsCouncil),
        "rats" if reader.family == Family::UnHumanRightsCouncil => Some(Organ::HumanRightsCouncil),
        "rats" if reader.family == Family::UnEcosoc => Some(Organ::Ecosoc),
        "" | "un" | "vn" | "rats" | "folge" | "uno" => None,
        _ => return None,
    };
    let mut members: Vec<Member> = Vec::new();
    let mut at = i + 1;
    if tokens.run(at, &["Nr", "."]) {
        if decision.is_some() {
            return None;
        }
        at += 2;
    }
    while members.len() < MOST_MEMBERS {
        let from = members.len();
        at = member(reader, at, &mut members)?;
        if from == 0
            && let Some(first) = members.first_mut()
        {
            first.first = i;
        }
        match following(reader, at) {
            Some(start) => at = start,
            None => break,
        }
    }
    let own = own_organ(reader, i);
    // A qualifier at the end of a list holds for the members before it.
    let mut later = None;
    for member in members.iter_mut().rev() {
        member.organ = member.organ.or(later);
        later = member.organ;
    }
    if decision.is_some() && !un && members.iter().all(|member| member.organ.is_none()) && named.is_none() {
        return None;
    }
    let citations = members
        .into_iter()
        .map(|member| {
            let organ = organ_of(member.shape, member.organ.or(named), own);
            let id = if decision.is_some() { decision_id(organ, &member.number) } else { resolution_id(organ, &member.number) };
            let kind = if decision.is_some() { ReferenceType::Decision } else { ReferenceType::Resolution };
            Citation { kind, id, span: tokens.span(member.first, member.next), date: member.date, title: member.title }
        })
        .collect();
    Some(Found { citations, next: at })
}

/// Reads one number with its date, title and organ; "63/100 A und B" is two. Returns the token after it.
fn member(reader: &Reader, i: usize, members: &mut Vec<Member>) -> Option<usize> {
    let tokens = &reader.tokens;
    let (shape, number, mut next) = number(reader, i)?;
    let (mut date, mut title, mut organ) = (None, None, None);
    let mut end = next;
    let mut letters = Vec::new();
    if shape == Shape::Session && number.ends_with(|c: char| c.is_ascii_uppercase()) {
        while tokens.any(next, &["und", ",", "bis"]) && is_letter(tokens.word(next + 1)) {
            let from = number.as_bytes().last().copied().unwrap_or(b'A');
            let to = tokens.word(next + 1).as_bytes()[0];
            if tokens.is(next, "bis") {
                letters.extend((from + 1..to).map(char::from));
            }
            letters.push(char::from(to));
            next += 2;
            end = next;
            if letters.len() > 26 {
                break;
            }
        }
    }
    for _ in 0..4 {
        if let Some((iso, after)) = reader.dated(next) {
            date = date.or(Some(iso));
            (next, end) = (after, after);
        } else if let Some((quoted, after)) = reader.titled(next) {
            title = Some(quoted);
            next = after;
        } else if let Some((found, after)) = qualifier(reader, next) {
            organ = organ.or(found);
            next = after;
        } else {
            break;
        }
    }
    let stem = number.trim_end_matches(|c: char| c.is_ascii_uppercase()).to_owned();
    members.push(Member { shape, number, first: i, next: end, organ, date: date.clone(), title: title.clone() });
    for letter in letters {
        members.push(Member {
            shape,
            number: format!("{stem}{letter}"),
            first: i,
            next: end,
            organ,
            date: date.clone(),
            title: title.clone(),
        });
    }
    Some(next)
}

/// The number at token `i` and the token after it.
fn number(reader: &Reader, i: usize) -> Option<(Shape, String, usize)> {
    let tokens = &reader.tokens;
    let word = tokens.word(i);
    let special =
        word.strip_prefix("ES-").or_else(|| word.strip_prefix("S-")).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
    if tokens.number(i).is_none() && !special {
        return None;
    }
    if tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.glued(i + 2) {
        tokens.number(i + 2)?;
        // 2010/413/GASP is an act of the Union.
        if tokens.is(i + 3, "/") && tokens.glued(i + 3) {
            return None;
        }
        let shape = if tokens.year(i).is_some() { Shape::Year } else { Shape::Session };
        let number = format!("{word}/{}", tokens.word(i + 2));
        let letter = is_letter(tokens.word(i + 3)) && !tokens.is(i + 4, ".");
        return Some(if letter { (shape, format!("{number} {}", tokens.word(i + 3)), i + 4) } else { (shape, number, i + 3) });
    }
    let letter = usize::from(is_letter(tokens.word(i + 1)));
    let open = i + 1 + letter;
    if !(tokens.is(open, "(") && tokens.is(open + 2, ")")) {
        return None;
    }
    let series = tokens.word(open + 1);
    if letter == 0 && tokens.year(open + 1).is_some() {
        return Some((Shape::Council, format!("{word} ({series})"), open + 3));
    }
    let roman =
        !series.is_empty() && series.trim_start_matches("S-").trim_start_matches("ES-").bytes().all(|b| b"IVXL".contains(&b));
    let number = if letter == 1 { format!("{word} {} ({series})", tokens.word(i + 1)) } else { format!("{word} ({series})") };
    roman.then_some((Shape::Roman, number, open + 3))
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase()
}

/// "des Sicherheitsrats", "der Generalversammlung": the organ, if the words name one, and the token after them.
fn qualifier(reader: &Reader, i: usize) -> Option<(Option<Organ>, usize)> {
    let tokens = &reader.tokens;
    let organ = match (tokens.word(i), tokens.word(i + 1)) {
        ("der", "Generalversammlung" | "Versammlung" | "Vollversammlung") => Organ::Assembly,
        ("des", "Sicherheitsrats" | "Sicherheitsrates" | "UN-Sicherheitsrats" | "UN-Sicherheitsrates") => Organ::SecurityCouncil,
        ("des", "Menschenrechtsrats" | "Menschenrechtsrates") => Organ::HumanRightsCouncil,
        ("der", "Menschenrechtskommission") => Organ::HumanRightsCommission,
        ("des", "Wirtschafts") if tokens.word(i + 4).starts_with("Sozialrat") => return Some((Some(Organ::Ecosoc), i + 5)),
        ("des", "Rates" | "Rats") if reader.family == Family::UnHumanRightsCouncil => Organ::HumanRightsCouncil,
        ("der", "Vereinten") if tokens.is(i + 2, "Nationen") => return Some((None, i + 3)),
        _ => return None,
    };
    Some((Some(organ), i + 2))
}

/// Where the list goes on: right after a connective, or after "über …" later in the sentence.
fn following(reader: &Reader, i: usize) -> Option<usize> {
    let tokens = &reader.tokens;
    if let Some(next) = reader.connective(i)
        && number(reader, next).is_some()
    {
        return Some(next);
    }
    for at in i..(i + LONGEST_GAP).min(tokens.len()) {
        let word = tokens.word(at);
        let head = lower(word);
        if word == ";"
            || ["resolution", "resolutionen", "beschluss", "beschlüsse", "beschlüssen", "richtlinie", "verordnung"]
                .iter()
                .any(|tail| head.ends_with(tail))
        {
            return None;
        }
        let Some(next) = reader.connective(at) else { continue };
        // So far away only a number with a date of its own, or one that cannot be anything else, belongs to the list.
        if let Some((shape, _, after)) = number(reader, next)
            && (shape == Shape::Council || reader.dated(after).is_some())
        {
            return Some(next);
        }
    }
    None
}

/// The organ whose resolutions stand without a qualifier: the enacting one, but "ihre Resolution" of a council's text is the Assembly's.
fn own_organ(reader: &Reader, i: usize) -> Organ {
    let feminine = (1..=2).filter_map(|back| i.checked_sub(back)).any(|k| reader.tokens.any(k, &["ihre", "ihrer", "ihren"]));
    match reader.family {
        Family::UnHumanRightsCouncil if !feminine => Organ::HumanRightsCouncil,
        _ => Organ::Assembly,
    }
}

fn organ_of(shape: Shape, named: Option<Organ>, own: Organ) -> Organ {
    match shape {
        Shape::Council => Organ::SecurityCouncil,
        Shape::Roman => Organ::Assembly,
        Shape::Year if named == Some(Organ::HumanRightsCommission) => Organ::HumanRightsCommission,
        Shape::Year => Organ::Ecosoc,
        // The Security Council does not number by sessions: a qualifier that says so is a slip.
        Shape::Session => named.filter(|&organ| organ != Organ::SecurityCouncil).unwrap_or(own),
    }
}

fn resolution_id(organ: Organ, number: &str) -> String {
    let series = match organ {
        Organ::Assembly => "A/RES/",
        Organ::SecurityCouncil => "S/RES/",
        Organ::HumanRightsCouncil => "A/HRC/RES/",
        Organ::Ecosoc => "E/RES/",
        Organ::HumanRightsCommission => "E/CN.4/RES/",
    };
    format!("{series}{number}")
}

/// Decisions have symbols of the same make ("A/DEC/79/401").
fn decision_id(organ: Organ, number: &str) -> String {
    resolution_id(organ, number).replacen("/RES/", "/DEC/", 1)
}

/// "1/CP.21": a decision of a conference of parties.
pub(super) fn conference_decision(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let conference = tokens.any(i + 2, &["CP", "CMP", "CMA", "COP"]) && tokens.is(i + 3, ".") && tokens.number(i + 4).is_some();
    if !(conference && (1..5).all(|k| tokens.glued(i + k))) {
        return None;
    }
    let id = tokens.span(i, i + 5).of(tokens.text()).to_owned();
    Some(reader.one(ReferenceType::Decision, id, i, i + 5))
}

/// A document symbol as it stands: "A/78/123", "S/PRST/2020/1", "A/61/L.53 und Add.1" (two).
pub(super) fn symbol(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    let series = matches!(
        tokens.word(i),
        "A" | "S"
            | "E"
            | "ST"
            | "T"
            | "TD"
            | "DP"
            | "HRI"
            | "CCPR"
            | "CEDAW"
            | "CRC"
            | "CERD"
            | "CAT"
            | "CRPD"
            | "CMW"
            | "FCCC"
            | "UNEP"
            | "JIU"
            | "CBD"
            | "ICCD"
            | "UNW"
            | "HSP"
            | "PBC"
            | "SPLOS"
            | "NPT"
    );
    if !(series && tokens.is(i + 1, "/") && tokens.glued(i + 1)) {
        return None;
    }
    let text = tokens.text();
    let start = tokens.start(i) as usize;
    let tail = &text[start..];
    let length =
        tail.bytes().take(LONGEST_SYMBOL).take_while(|&b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b'-')).count();
    let symbol = tail[..length].trim_end_matches(['.', '-', '/']);
    let slashes = symbol.bytes().filter(|&b| b == b'/').count();
    let numbered = symbol.split('/').skip(1).any(|part| part.starts_with(|c: char| c.is_ascii_digit()) || part.contains('.'));
    if !numbered || slashes < 1 || (slashes < 2 && matches!(tokens.word(i), "A" | "S" | "E" | "T")) {
        return None;
    }
    let mut id = symbol.to_owned();
    let mut next = tokens.at((start + symbol.len()) as u32);
    if symbol.contains("/RES/") {
        if is_letter(tokens.word(next)) && !tokens.is(next + 1, ".") {
            id.push(' ');
            id.push_str(tokens.word(next));
            next += 1;
        }
        let roman = !tokens.word(next + 1).is_empty() && tokens.word(next + 1).bytes().all(|b| b"IVXL".contains(&b));
        if tokens.is(next, "(") && tokens.is(next + 2, ")") && (roman || tokens.year(next + 1).is_some()) {
            id = format!("{id} ({})", tokens.word(next + 1));
            next += 3;
        }
    }
    let kind = if id.contains("/RES/") {
        ReferenceType::Resolution
    } else if id.contains("/DEC/") {
        ReferenceType::Decision
    } else {
        ReferenceType::Document
    };
    let mut found = reader.one(kind, id.clone(), i, next);
    let base = id.find("/Add.").or_else(|| id.find("/Corr.")).map_or(id.as_str(), |cut| &id[..cut]);
    for _ in 0..MOST_MEMBERS {
        let Some(at) = reader.connective(found.next) else { break };
        if !(tokens.any(at, &["Add", "Corr", "Rev"]) && tokens.is(at + 1, ".") && tokens.number(at + 2).is_some()) {
            break;
        }
        let id = format!("{base}/{}.{}", tokens.word(at), tokens.word(at + 2));
        found.citations.push(Citation { kind, id, span: tokens.span(at, at + 3), date: None, title: None });
        found.next = at + 3;
    }
    Some(found)
}
