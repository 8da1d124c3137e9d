//! The limiting words and what each of them wants after it.

use super::super::phrases::{is_determiner, noun_phrase};
use super::super::tokens::Tokens;
use super::points::{Point, day, is_meeting, is_next, meeting, point, span_of_time};
use super::quantities::{bare_unit, length, repetition};
use super::{Reading, TimeKind};

/// Reads the time phrase whose limiting word is token `i`.
pub(super) fn read(tokens: &Tokens, i: usize) -> Option<Reading> {
    match tokens.word(i) {
        "bis" | "Bis" => until(tokens, i, i + 1),
        "spätestens" | "Spätestens" | "längstens" | "Längstens" | "allerspätestens" | "spätestes" => latest(tokens, i),
        "innerhalb" | "Innerhalb" | "binnen" | "Binnen" | "innert" | "Innert" => within(tokens, i),
        "in" | "In" => inside(tokens, i),
        "im" | "Im" => during(tokens, i),
        "auf" | "Auf" | "bei" | "Bei" | "zur" | "Zur" | "während" | "anlässlich" | "beim" => at_meeting(tokens, i, i + 1),
        "zu" if tokens.any(i + 1, &["ihrer", "seiner", "ihrem", "seinem", "unserer", "der", "dieser"]) => {
            at_meeting(tokens, i, i + 1)
        }
        "zum" | "Zum" => on(tokens, i).or_else(|| at_meeting(tokens, i, i + 1)),
        "am" | "Am" => on(tokens, i),
        "mit" | "Mit" if tokens.is(i + 1, "Ablauf") => expiry(tokens, i),
        "ab" | "Ab" => from(tokens, i),
        "vor" | "Vor" => before(tokens, i),
        "rechtzeitig" if tokens.is(i + 1, "vor") => in_time(tokens, i),
        "nach" | "Nach" => after(tokens, i),
        "noch" | "Noch" => still(tokens, i),
        "Anfang" | "Mitte" | "Ende" => edge_of_year(tokens, i),
        _ => urgency(tokens, i).or_else(|| frequency(tokens, i)).or_else(|| length_after(tokens, i, i)),
    }
}

fn at_point(from: usize, point: Point, kind: TimeKind) -> Reading {
    let mut reading = Reading::new(from, point.next, if point.event { TimeKind::Event } else { kind });
    reading.date = point.date;
    reading.year = point.year.or_else(|| point.date.and_then(|date| date.year));
    reading.recurrence = point.yearly.then(|| "P1Y".to_owned());
    reading
}

/// "bis zum 31. Dezember 2027", "bis spätestens Ende Juni 2027", "bis zu ihrer nächsten Sitzung".
fn until(tokens: &Tokens, from: usize, i: usize) -> Option<Reading> {
    if is_range(tokens, i - 1) {
        return None;
    }
    let mut at = i;
    if tokens.any(at, &["spätestens", "längstens", "allerspätestens"]) {
        at += 1;
    }
    // "bis zu 20 Prozent": after "zu" only a meeting of one's own is a time.
    if tokens.is(at, "zu") {
        return meeting(tokens, at + 1)
            .filter(|_| is_determiner(tokens.word(at + 1)))
            .map(|point| at_point(from, point, TimeKind::Point));
    }
    while tokens.any(at, &["zum", "zur", "am", "spätestens", "einschließlich", "ins", "den", "dem"]) {
        at += 1;
    }
    let point = point(tokens, at)?;
    Some(at_point(from, point, TimeKind::Point))
}

/// Whether the "bis" at token `i` ends a range: "vom 5. bis 7. Juni", "2014 bis 2020", "§§ 3 bis 5".
fn is_range(tokens: &Tokens, i: usize) -> bool {
    let Some(left) = i.checked_sub(1) else { return false };
    let ordinal_dot = tokens.is(left, ".") && left.checked_sub(1).is_some_and(|k| tokens.number(k).is_some());
    let timeish = ordinal_dot
        || tokens
            .kind(left)
            .is_some_and(|kind| matches!(kind, super::super::tokens::TokenKind::Number | super::super::tokens::TokenKind::Mixed))
        || super::super::dates::month(tokens.word(left)).is_some()
        || tokens.any(left, &["Frühjahr", "Herbst", "Sommer", "Winter", "Anfang", "Beginn", "Montag", "Uhr", "§", "Prozent"]);
    if !timeish {
        return false;
    }
    if !tokens.any(i + 1, &["zum", "zur", "spätestens"]) {
        return !tokens.is(left, "Prozent");
    }
    (1..=8).filter_map(|back| i.checked_sub(back)).any(|k| tokens.any(k, &["von", "vom", "zwischen", "ab", "seit"]))
}

/// "spätestens am 1. Mai", "spätestens drei Monate nach Abschluss", "spätestens bis …".
fn latest(tokens: &Tokens, from: usize) -> Option<Reading> {
    let mut at = from + 1;
    while tokens.any(at, &["jedoch", "aber", "allerdings", "dann"]) {
        at += 1;
    }
    match tokens.word(at) {
        "bis" => return until(tokens, from, at + 1),
        "innerhalb" | "binnen" | "innert" => return within(tokens, at).map(|reading| Reading { from, ..reading }),
        "nach" => {
            return if let Some((duration, next)) = length(tokens, at + 1) {
                Some(Reading { duration, ..Reading::new(from, next, TimeKind::Duration) })
            } else {
                noun_phrase(tokens, at + 1).map(|next| Reading::new(from, next, TimeKind::Event))
            };
        }
        "mit" | "vor" | "bei" => {
            let next = point(tokens, at + 1).map(|point| point.next).or_else(|| noun_phrase(tokens, at + 1))?;
            return Some(Reading::new(from, next, TimeKind::Event));
        }
        "in" => {
            if let Some(reading) = inside(tokens, at) {
                return Some(Reading { from, weak: false, ..reading });
            }
        }
        "ab" => return self::from(tokens, at).map(|reading| Reading { from, weak: false, ..reading }),
        _ => {}
    }
    if let Some(reading) = length_after(tokens, from, at) {
        return Some(reading);
    }
    while tokens.any(at, &["am", "zum", "zur", "im", "auf", "in", "den", "dem", "mit"]) {
        at += 1;
    }
    point(tokens, at).map(|point| at_point(from, point, TimeKind::Point))
}

/// "drei Monate nach Verabschiedung dieser Resolution"; before an event only after "spätestens".
fn length_after(tokens: &Tokens, from: usize, i: usize) -> Option<Reading> {
    let (duration, next) = length(tokens, i)?;
    if !(tokens.is(next, "nach") || (tokens.is(next, "vor") && from < i)) {
        return None;
    }
    let next = point(tokens, next + 1).map(|point| point.next).or_else(|| noun_phrase(tokens, next + 1))?;
    Some(Reading { duration, weak: from == i, ..Reading::new(from, next, TimeKind::Duration) })
}

/// "innerhalb von 90 Tagen", "binnen Jahresfrist", "innerhalb der nächsten zwei Jahre", "innert zwei Jahren".
fn within(tokens: &Tokens, from: usize) -> Option<Reading> {
    let mut at = from + 1;
    if tokens.any(at, &["von", "nur"]) {
        at += 1;
    }
    for lead in
        [&["einer", "Frist", "von"][..], &["eines", "Zeitraums", "von"], &["eines", "Zeitraumes", "von"], &["einer", "Zeit", "von"]]
    {
        if tokens.run(at, lead) {
            at += 3;
        }
    }
    if let Some((duration, next)) = length(tokens, at) {
        return Some(Reading { duration, ..Reading::new(from, tail(tokens, next), TimeKind::Duration) });
    }
    if let Some((duration, next)) = coming(tokens, at) {
        return Some(Reading { duration, ..Reading::new(from, tail(tokens, next), TimeKind::Duration) });
    }
    if tokens.any(at, &["kürzester", "angemessener", "nützlicher", "kurzer", "einer"]) {
        let mut end = at;
        while tokens.any(end, &["kürzester", "angemessener", "nützlicher", "kurzer", "einer", "angemessenen", "kurzen"]) {
            end += 1;
        }
        return tokens.any(end, &["Frist", "Zeit"]).then(|| Reading::new(from, end + 1, TimeKind::Duration));
    }
    let term = span_of_time(tokens, at).filter(|term| !term.bare)?;
    Some(at_point(from, term, TimeKind::Point))
}

/// "der nächsten zwei Jahre", "des kommenden Jahres", "den nächsten Monaten".
fn coming(tokens: &Tokens, i: usize) -> Option<(Option<String>, usize)> {
    if !(tokens.any(i, &["der", "den", "des"]) && (is_next(tokens.word(i + 1)) || tokens.is(i + 1, "ersten"))) {
        return None;
    }
    length(tokens, i + 2).or_else(|| bare_unit(tokens, i + 2))
}

/// "nach Verabschiedung dieser Resolution", "ab Zustellung": the token after what a length counts from.
fn tail(tokens: &Tokens, next: usize) -> usize {
    if !tokens.any(next, &["nach", "ab"]) {
        return next;
    }
    point(tokens, next + 1).map(|point| point.next).or_else(|| noun_phrase(tokens, next + 1)).unwrap_or(next)
}

/// "in 30 Tagen", "in den nächsten zwei Jahren", "in ihrer nächsten Sitzung", "in diesem Jahr".
fn inside(tokens: &Tokens, from: usize) -> Option<Reading> {
    let at = from + 1;
    if let Some((duration, next)) = length(tokens, at).or_else(|| coming(tokens, at)) {
        return Some(Reading { duration, weak: true, ..Reading::new(from, next, TimeKind::Duration) });
    }
    if let Some(found) = repetition(tokens, from) {
        return Some(repeated(from, found));
    }
    if let Some(term) = span_of_time(tokens, at).filter(|term| !term.bare) {
        return Some(Reading { weak: true, ..at_point(from, term, TimeKind::Point) });
    }
    at_meeting(tokens, from, at)
}

/// "im Herbst 2027", "im ersten Quartal 2026", "im Laufe des Jahres 2027", "im zweijährlichen Turnus".
fn during(tokens: &Tokens, from: usize) -> Option<Reading> {
    if let Some(found) = repetition(tokens, from) {
        return Some(repeated(from, found));
    }
    let mut at = from + 1;
    if tokens.run(at, &["Laufe", "des"]) || tokens.run(at, &["Lauf", "des"]) {
        at += 2;
    }
    if tokens.run(at, &["Laufe", "der"]) {
        let (duration, next) = coming(tokens, at + 1)?;
        return Some(Reading { duration, weak: true, ..Reading::new(from, next, TimeKind::Duration) });
    }
    if let Some(term) = span_of_time(tokens, at) {
        return Some(Reading { weak: true, ..at_point(from, term, TimeKind::Point) });
    }
    if super::super::dates::month_at(tokens, at).is_some() {
        return day(tokens, at).map(|point| Reading { weak: true, ..at_point(from, point, TimeKind::Point) });
    }
    at_meeting(tokens, from, at)
}

fn at_meeting(tokens: &Tokens, from: usize, i: usize) -> Option<Reading> {
    let point = meeting(tokens, i)?;
    Some(Reading { weak: point.numbered || point.year.is_some(), ..at_point(from, point, TimeKind::Event) })
}

/// "zum 1. Januar 2027", "am 1. Mai 2027", "zum Schuljahr 2027/2028".
fn on(tokens: &Tokens, from: usize) -> Option<Reading> {
    let point = super::super::dates::date_at(tokens, from + 1)
        .and_then(|_| day(tokens, from + 1))
        .or_else(|| span_of_time(tokens, from + 1).filter(|term| !term.bare || tokens.word(from + 1).starts_with("Jahres")))
        .or_else(|| point(tokens, from + 1).filter(|point| !point.bare && !point.event))?;
    Some(Reading { weak: true, ..at_point(from, point, TimeKind::Point) })
}

/// "mit Ablauf des 31. Dezember 2027".
fn expiry(tokens: &Tokens, from: usize) -> Option<Reading> {
    let point = day(tokens, from + 2 + usize::from(tokens.any(from + 2, &["des", "der"])))?;
    Some(Reading { weak: true, ..at_point(from, point, TimeKind::Point) })
}

/// "ab dem 1. Januar 2027", "ab 2028", "ab sofort".
fn from(tokens: &Tokens, from: usize) -> Option<Reading> {
    if tokens.is(from + 1, "sofort") {
        return Some(Reading::new(from, from + 2, TimeKind::Urgency));
    }
    let mut at = from + 1;
    if tokens.any(at, &["dem", "der", "den", "spätestens"]) {
        at += 1;
    }
    let point = point(tokens, at)?;
    Some(Reading { weak: true, ..at_point(from, point, TimeKind::Start) })
}

/// "vor dem 1. Mai 2027", "vor Ende 2027", "vor Ablauf des Mandats", "vor der nächsten Sitzung".
fn before(tokens: &Tokens, from: usize) -> Option<Reading> {
    let at = from + 1 + usize::from(tokens.any(from + 1, &["dem", "der"]) && !is_next(tokens.word(from + 2)));
    let point = meeting(tokens, from + 1).or_else(|| point(tokens, at)).filter(|point| !point.bare)?;
    Some(Reading { weak: true, ..at_point(from, point, TimeKind::Point) })
}

/// "rechtzeitig vor dieser Tagung": the adverb makes any meeting a deadline.
fn in_time(tokens: &Tokens, from: usize) -> Option<Reading> {
    let next = noun_phrase(tokens, from + 2).filter(|_| is_determiner(tokens.word(from + 2)))?;
    (from + 3..next).any(|k| is_meeting(tokens.word(k))).then(|| Reading::new(from, next, TimeKind::Event))
}

/// "nach drei Jahren": a length, unless a noun follows that it measures ("nach drei Jahren Krieg").
fn after(tokens: &Tokens, from: usize) -> Option<Reading> {
    let (duration, next) = length(tokens, from + 1)?;
    (!tokens.capital(next)).then(|| Reading { duration, weak: true, ..Reading::new(from, next, TimeKind::Duration) })
}

/// "noch in diesem Jahr", "noch 2026", "noch vor der Sommerpause".
fn still(tokens: &Tokens, from: usize) -> Option<Reading> {
    let at = from + 1;
    if tokens.year(at).is_some() {
        return day(tokens, at).map(|point| at_point(from, point, TimeKind::Point));
    }
    let reading = match tokens.word(at) {
        "in" => inside(tokens, at),
        "im" => during(tokens, at),
        "vor" => {
            let skip = usize::from(tokens.any(at + 1, &["dem", "der", "den"]));
            point(tokens, at + 1 + skip).map(|point| at_point(at, point, TimeKind::Point))
        }
        _ => None,
    }?;
    Some(Reading { from, weak: false, ..reading })
}

/// "Anfang 2027", "Mitte Juni 2027", "Ende 2026" without a limiting word.
fn edge_of_year(tokens: &Tokens, from: usize) -> Option<Reading> {
    if tokens.any(from.wrapping_sub(1), &["zum", "am", "das", "dem", "ein"]) {
        return None;
    }
    let point = point(tokens, from).filter(|point| point.year.is_some())?;
    Some(Reading { weak: true, ..at_point(from, point, TimeKind::Point) })
}

/// "unverzüglich", "so bald wie möglich", "möglichst rasch", "ohne weitere Verzögerung", "mit sofortiger Wirkung".
fn urgency(tokens: &Tokens, i: usize) -> Option<Reading> {
    let next = match tokens.word(i) {
        "unverzüglich"
        | "Unverzüglich"
        | "umgehend"
        | "Umgehend"
        | "sofort"
        | "Sofort"
        | "schnellstmöglich"
        | "Schnellstmöglich"
        | "baldmöglichst"
        | "Baldmöglichst"
        | "ehestmöglich"
        | "schnellstens"
        | "schleunigst"
        | "baldigst"
        | "zeitnah"
        | "Zeitnah"
        | "alsbald"
        | "raschestmöglich"
        | "frühestmöglich"
        | "bestmöglichschnell"
        | "ehebaldigst" => i + 1,
        "so" | "So"
            if is_haste(tokens.word(i + 1)) && tokens.any(i + 2, &["wie", "als"]) && tokens.any(i + 3, &["möglich", "irgend"]) =>
        {
            i + 4 + usize::from(tokens.is(i + 3, "irgend") && tokens.is(i + 4, "möglich"))
        }
        "möglichst" if is_haste(tokens.word(i + 1)) && !tokens.is(i + 1, "früh") => i + 2,
        "ohne" if tokens.any(i + 1, &["Verzug", "Verzögerung", "Aufschub"]) => i + 2,
        "ohne"
            if tokens.any(i + 1, &["weitere", "weiteren", "jede", "schuldhaftes"])
                && tokens.any(i + 2, &["Verzug", "Verzögerung", "Verzögerungen", "Aufschub", "Zögern"]) =>
        {
            i + 3
        }
        "mit" if tokens.run(i + 1, &["sofortiger", "Wirkung"]) => i + 3,
        _ => return None,
    };
    let next = if tokens.is(next, "nach") { noun_phrase(tokens, next + 1).unwrap_or(next) } else { next };
    Some(Reading::new(i, next, TimeKind::Urgency))
}

fn is_haste(word: &str) -> bool {
    matches!(word, "bald" | "rasch" | "schnell" | "früh" | "zügig" | "zeitnah")
}

fn frequency(tokens: &Tokens, i: usize) -> Option<Reading> {
    // "120 Euro jährlich": a rate.
    if tokens.any(i.wrapping_sub(1), &["Euro", "EUR", "€", "Franken", "CHF", "Cent", "Prozent", "%"]) {
        return None;
    }
    repetition(tokens, i).map(|found| repeated(i, found))
}

fn repeated(from: usize, (recurrence, next): (Option<String>, usize)) -> Reading {
    Reading { recurrence, ..Reading::new(from, next, TimeKind::Frequency) }
}
