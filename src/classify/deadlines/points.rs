//! What may follow "bis zum", "spätestens", "im": days, ends of months and years, seasons, terms, meetings.

use super::super::dates::{Date, date_at, month_at};
use super::super::number_words::ordinal;
use super::super::phrases::{is_adjective, is_determiner, noun_phrase};
use super::super::tokens::Tokens;
use crate::letters::lower;

/// A point in time among tokens.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent properties of a phrase, each asked for by name")]
pub(super) struct Point {
    pub next: usize,
    pub date: Option<Date>,
    pub year: Option<u16>,
    /// "31. März eines jeden Jahres".
    pub yearly: bool,
    /// A meeting rather than a date.
    pub event: bool,
    /// Named by an ordinal alone ("auf der 28. Tagung"), which may as well be past.
    pub numbered: bool,
    /// A bare year or month, which needs a limiting word to be a deadline.
    pub bare: bool,
}

impl Point {
    fn to(next: usize) -> Self {
        Self { next, ..Self::default() }
    }
}

/// Reads the point in time that starts at token `i`, its article included.
pub(super) fn point(tokens: &Tokens, i: usize) -> Option<Point> {
    day(tokens, i).or_else(|| edge(tokens, i)).or_else(|| span_of_time(tokens, i)).or_else(|| meeting(tokens, i))
}

/// A day, a month, a year.
pub(super) fn day(tokens: &Tokens, i: usize) -> Option<Point> {
    if let Some(date) = date_at(tokens, i) {
        let mut point = Point { date: Some(date.last), year: date.last.year, ..Point::to(date.next) };
        if date.last.year.is_none() {
            (point.next, point.yearly) = year_words(tokens, date.next);
            if tokens.run(date.next, &["des", "Jahres"])
                && let Some(year) = tokens.year(date.next + 2)
            {
                point.next = date.next + 3;
                point.year = Some(year);
                point.date = Date::new(Some(year), date.last.month, date.last.day);
            }
        }
        return Some(point);
    }
    if let Some((_, next)) = month_at(tokens, i) {
        return Some(match tokens.year(next) {
            Some(year) => Point { year: Some(year), ..Point::to(next + 1) },
            None => Point { bare: true, ..Point::to(year_words(tokens, next).0) },
        });
    }
    let year = tokens.year(i).filter(|&year| year > 1945)?;
    let counted = tokens.any(
        i + 1,
        &[
            "Euro", "EUR", "€", "%", "Prozent", "Franken", "Meter", "Metern", "Hektar", "Tonnen", "Personen", "Wohnungen",
            "Einwohner", "Plätze",
        ],
    );
    let decimal = tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.number(i + 2).is_some();
    if counted || (decimal && !tokens.is(i + 1, "/")) {
        return None;
    }
    Some(Point { year: Some(year), bare: true, ..Point::to(after_year(tokens, i)) })
}

/// The token after "2027", "2027/2028", "2027/28".
fn after_year(tokens: &Tokens, i: usize) -> usize {
    if tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.number(i + 2).is_some() {
        i + 3
    } else {
        i + 1
    }
}

/// "eines jeden Jahres", "dieses Jahres", "des Folgejahres": the token after it, and whether it repeats.
fn year_words(tokens: &Tokens, i: usize) -> (usize, bool) {
    for (words, yearly) in [
        (&["eines", "jeden", "Jahres"][..], true),
        (&["eines", "jeden", "Kalenderjahres"], true),
        (&["jeden", "Jahres"], true),
        (&["jedes", "Jahres"], true),
        (&["eines", "Jahres"], true),
        (&["dieses", "Jahres"], false),
        (&["des", "Folgejahres"], false),
        (&["des", "Jahres"], false),
        (&["des", "laufenden", "Jahres"], false),
        (&["des", "nächsten", "Jahres"], false),
        (&["des", "kommenden", "Jahres"], false),
        (&["des", "folgenden", "Jahres"], false),
        (&["des", "jeweiligen", "Jahres"], true),
        (&["des", "darauffolgenden", "Jahres"], false),
        (&["d", ".", "J", "."], false),
    ] {
        if tokens.run(i, words) {
            return (i + words.len(), yearly);
        }
    }
    (i, false)
}

/// "Ende 2026", "Mitte Juni 2027", "Beginn des Schuljahres 2027/2028", "Ablauf der Frist".
fn edge(tokens: &Tokens, i: usize) -> Option<Point> {
    let head = tokens.word(i);
    let early = matches!(head, "Anfang" | "Mitte");
    if head == "Ende" || early {
        let next = i + 1;
        if let Some(year) = tokens.year(next) {
            let date = if early { None } else { Date::end_of(year, 12) };
            return Some(Point { date, year: Some(year), ..Point::to(after_year(tokens, next)) });
        }
        if let Some((month, after)) = month_at(tokens, next) {
            let Some(year) = tokens.year(after) else { return Some(Point::to(year_words(tokens, after).0)) };
            let date = if early { None } else { Date::end_of(year, month) };
            return Some(Point { date, year: Some(year), ..Point::to(after + 1) });
        }
        if tokens.run(next, &["des", "Jahres"])
            && let Some(year) = tokens.year(next + 2)
        {
            let date = if early { None } else { Date::end_of(year, 12) };
            return Some(Point { date, year: Some(year), ..Point::to(next + 3) });
        }
        // Swiss: "bis Ende Jahr".
        if tokens.any(next, &["Jahr", "Monat", "Woche", "Schuljahr", "Legislatur"]) {
            return Some(Point::to(next + 1));
        }
        if let Some(term) = span_of_time(tokens, next) {
            return Some(Point { date: None, bare: false, ..term });
        }
    }
    let edges = ["Ende", "Anfang", "Mitte", "Beginn", "Ablauf", "Schluss", "Ablaufs", "Auslaufen"];
    if !edges.contains(&head) || !is_determiner(tokens.word(i + 1)) {
        return None;
    }
    let next = noun_phrase(tokens, i + 1)?;
    let temporal = (i + 2..next).any(|k| {
        is_term(tokens.word(k))
            || is_meeting(tokens.word(k))
            || tokens.any(k, &["Frist", "Mandats", "Zeitraums"])
            || is_season(tokens.word(k))
    });
    temporal.then(|| Point { year: (i + 2..next).find_map(|k| tokens.year(k)), ..Point::to(next) })
}

/// "Herbst 2027", "ersten Quartal 2026", "3. Quartal", "nächsten Jahr", "Schuljahr 2027/2028", "Jahr 2030".
pub(super) fn span_of_time(tokens: &Tokens, i: usize) -> Option<Point> {
    let mut at = i;
    let mut named = false;
    for _ in 0..3 {
        let word = tokens.word(at);
        if (tokens.number(at).is_some() && tokens.is(at + 1, ".")) || (is_roman(word) && tokens.is(at + 1, ".")) {
            at += 2;
            named = true;
        } else if is_next(word) || ordinal(word).is_some() || (at == i && is_demonstrative(word)) {
            at += 1;
            named = true;
        } else if at == i && is_determiner(word) {
            at += 1;
        } else {
            break;
        }
    }
    let noun = tokens.word(at);
    if !is_term(noun) {
        return None;
    }
    let next = at + 1;
    if tokens.year(next).is_some() {
        return Some(Point { year: tokens.year(next), ..Point::to(after_year(tokens, next)) });
    }
    if tokens.run(next, &["des", "Jahres"])
        && let Some(year) = tokens.year(next + 2)
    {
        return Some(Point { year: Some(year), ..Point::to(after_year(tokens, next + 2)) });
    }
    let (after, _) = year_words(tokens, next);
    if after > next {
        return Some(Point::to(after));
    }
    if tokens.any(next, &["des", "der"]) && is_term(tokens.word(noun_phrase(tokens, next).unwrap_or(next).saturating_sub(1))) {
        return noun_phrase(tokens, next).map(Point::to);
    }
    (named || !needs_name(noun)).then(|| Point { bare: !named, ..Point::to(next) })
}

/// "ihrer achtzigsten Tagung", "der nächsten Ministerkonferenz", "dem Parteitag 2027", "der 99. GMK".
pub(super) fn meeting(tokens: &Tokens, i: usize) -> Option<Point> {
    let mut at = i;
    let article = tokens.any(at, &["der", "dem", "den"]);
    if is_determiner(tokens.word(at)) {
        at += 1;
    }
    let (mut upcoming, mut numbered) = (false, false);
    for _ in 0..5 {
        let word = tokens.word(at);
        if tokens.number(at).is_some() && tokens.is(at + 1, ".") {
            at += 2;
            numbered = true;
        } else if is_next(word) {
            at += 1;
            upcoming = true;
        } else if ordinal(word).is_some() {
            at += 1;
            numbered = true;
        } else if is_adjective(word) {
            at += 1;
        } else {
            break;
        }
    }
    let noun = tokens.word(at);
    if !is_meeting(noun) {
        return None;
    }
    let mut next = at + 1;
    let mut year = tokens.year(next);
    if year.is_some() {
        next += 1;
    }
    // "in der Sitzung der 99. GMK"
    if !(upcoming || numbered || year.is_some())
        && tokens.any(next, &["der", "des"])
        && let Some(of) = meeting(tokens, next)
    {
        return Some(Point { numbered: true, ..of });
    }
    // "auf seiner Tagung im Dezember 2027"
    let dated = tokens.is(next, "im") && month_at(tokens, next + 1).is_some()
        || tokens.is(next, "am") && date_at(tokens, next + 1).is_some();
    numbered |= dated;
    let seasonal = ["Jahres", "Frühjahrs", "Herbst", "Sommer", "Winter"].iter().any(|season| noun.starts_with(season));
    if !(upcoming || numbered || seasonal || year.is_some()) {
        return None;
    }
    // After a possessive a dative follows, not a genitive: "auf ihrer achtzigsten Tagung der Kommission zu berichten".
    if article && tokens.any(next, &["des", "der"]) && tokens.capital(next + 1) {
        let end = noun_phrase(tokens, next).unwrap_or(next);
        if !tokens.any(end, &["zu"]) || tokens.is(next, "des") {
            next = end;
            year = year.or_else(|| tokens.year(end.saturating_sub(1)));
        }
    }
    Some(Point { year, event: true, numbered: numbered && !upcoming, ..Point::to(next) })
}

/// "nächsten", "kommenden", "folgenden", "laufenden", "bevorstehenden".
pub(super) fn is_next(word: &str) -> bool {
    let stem = ["en", "er", "es", "em", "e"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    matches!(
        stem,
        "nächst"
            | "kommend"
            | "folgend"
            | "darauffolgend"
            | "laufend"
            | "bevorstehend"
            | "übernächst"
            | "nächstfolgend"
            | "anstehend"
            | "aktuell"
    )
}

fn is_demonstrative(word: &str) -> bool {
    matches!(word, "dieses" | "diesem" | "dieser" | "diesen")
}

fn is_roman(word: &str) -> bool {
    matches!(word, "I" | "II" | "III" | "IV")
}

/// Whether `noun` names a stretch of the calendar or of a term of office.
pub(super) fn is_term(noun: &str) -> bool {
    let season = matches!(
        noun,
        "Frühjahr"
            | "Frühjahrs"
            | "Frühling"
            | "Sommer"
            | "Sommers"
            | "Herbst"
            | "Herbstes"
            | "Herbsts"
            | "Winter"
            | "Winters"
            | "Spätsommer"
            | "Frühsommer"
            | "Spätherbst"
            | "Jahreswechsel"
            | "Jahresfrist"
            | "Jahresmitte"
            | "Jahresanfang"
            | "Ostern"
            | "Weihnachten"
            | "Monat"
            | "Monats"
            | "Woche"
            | "Quartal"
            | "Quartals"
            | "Halbjahr"
            | "Halbjahres"
            | "Jahreshälfte"
            | "Trimester"
            | "Legislatur"
            | "Folgejahr"
            | "Folgejahres"
            | "Jahrzehnt"
            | "Jahrzehnts"
            | "Sommerpause"
            | "Winterpause"
            | "Sommerferien"
            | "Herbstferien"
            | "Osterferien"
            | "Jahr"
            | "Jahre"
            | "Jahres"
            | "Haushaltsberatungen"
            | "Sommersession"
            | "Wintersession"
            | "Herbstsession"
            | "Frühjahrssession"
    );
    let small = lower(noun);
    let compound = noun.starts_with(char::is_uppercase)
        && [
            "schuljahr", "schuljahres", "haushaltsjahr", "haushaltsjahres", "kalenderjahr", "kalenderjahres", "semester",
            "semesters", "schulhalbjahr", "schulhalbjahres", "wahlperiode", "legislaturperiode", "amtszeit", "amtsperiode",
            "förderperiode", "programmperiode", "mandatsperiode", "rechnungsjahr", "geschäftsjahr", "geschäftsjahres",
            "ausbildungsjahr", "ausbildungsjahres", "studienjahr", "kindergartenjahr", "kindergartenjahres",
        ]
        .iter()
        .any(|tail| small.ends_with(tail));
    let edge = ["ende", "beginn"].iter().any(|tail| noun.ends_with(tail))
        && ["Jahres", "Monats", "Quartals", "Semester", "Schuljahres"].iter().any(|head| noun.starts_with(head));
    season || compound || edge
}

/// Nouns of a part of the year that begins and ends without a date: "Saison", "Erntezeit", "Sommerferien", "Winterpause".
fn is_season(noun: &str) -> bool {
    noun == "Saison"
        || noun.starts_with(char::is_uppercase)
            && ["saison", "zeit", "ferien", "pause"].iter().any(|tail| noun.ends_with(tail))
            && !matches!(noun, "Arbeitszeit" | "Dienstzeit" | "Lebenszeit" | "Öffnungszeit")
}

/// Whether the noun says when only with an ordinal, a year or "nächst".
fn needs_name(noun: &str) -> bool {
    [
        "jahr", "Jahr", "Jahre", "Jahres", "jahres", "Monat", "Monats", "Woche", "Quartal", "Quartals", "Halbjahr", "Halbjahres",
        "Jahreshälfte", "Trimester", "periode", "emester", "emesters", "Legislatur", "amtszeit", "Amtszeit", "Jahrzehnt",
        "Jahrzehnts",
    ]
    .iter()
    .any(|tail| noun.ends_with(tail))
        && !matches!(noun, "Frühjahr" | "Folgejahr" | "Folgejahres")
}

/// Whether `noun` names a meeting at which one may report.
pub(super) fn is_meeting(noun: &str) -> bool {
    if !noun.starts_with(char::is_uppercase) {
        return false;
    }
    let lower = lower(noun);
    let tails = [
        "tagung", "sitzung", "sitzungen", "konferenz", "versammlung", "besprechung", "gipfel", "gipfels", "gipfeltreffen",
        "treffen", "treffens", "parteitag", "parteitags", "parteitages", "parteitage", "ärztetag", "verbandstag",
        "gewerkschaftstag", "kongress", "kongresses", "synode", "plenum", "sitzungswoche", "sitzungsperiode", "session",
        "parteirat", "wahlen", "bundestagswahl", "landtagswahl", "kommunalwahl", "haushaltsberatungen", "klausur", "klausurtagung",
        "hauptausschuss", "ministerrat", "lesung",
    ];
    let plain_organ = matches!(lower.as_ref(), "hauptausschuss" | "ministerrat" | "generalversammlung" | "bundesversammlung");
    let short = noun.len() >= 3 && noun.len() <= 6 && noun.ends_with('K') && noun.chars().all(char::is_uppercase);
    short || plain_organ || tails.iter().any(|tail| lower.ends_with(tail))
}
