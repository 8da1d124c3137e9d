//! Lengths of time and repetitions: "90 Tagen", "eines halben Jahres", "alle zwei Jahre", "einmal jährlich".

use super::super::number_words::{cardinal, ordinal};
use super::super::tokens::Tokens;

/// A unit of time: its ISO 8601 designator and factor. `None` as designator: working days, which ISO does not know.
fn unit(word: &str) -> Option<(Option<char>, u32)> {
    Some(match word {
        "Stunde" | "Stunden" => (Some('H'), 1),
        "Tag" | "Tage" | "Tagen" | "Tages" | "Kalendertagen" | "Kalendertage" => (Some('D'), 1),
        "Werktagen" | "Werktage" | "Arbeitstagen" | "Arbeitstage" | "Arbeitstages" | "Werktages" => (None, 1),
        "Woche" | "Wochen" => (Some('W'), 1),
        "Monat" | "Monate" | "Monaten" | "Monats" | "Monates" | "Kalendermonaten" => (Some('M'), 1),
        "Quartal" | "Quartale" | "Quartalen" | "Quartals" => (Some('M'), 3),
        "Jahr" | "Jahre" | "Jahren" | "Jahres" | "Kalenderjahres" | "Kalenderjahren" => (Some('Y'), 1),
        "Jahrzehnt" | "Jahrzehnts" | "Jahrzehnte" | "Jahrzehnten" => (Some('Y'), 10),
        _ => return None,
    })
}

fn iso(count: u32, (designator, factor): (Option<char>, u32)) -> Option<String> {
    let count = count.checked_mul(factor)?;
    designator.map(|unit| if unit == 'H' { format!("PT{count}H") } else { format!("P{count}{unit}") })
}

/// A length of time at token `i` and the token after it: count and unit, "eines halben Jahres", "Jahresfrist".
pub(super) fn length(tokens: &Tokens, i: usize) -> Option<(Option<String>, usize)> {
    match tokens.word(i) {
        "Jahresfrist" => return Some((Some("P1Y".into()), i + 1)),
        "Monatsfrist" => return Some((Some("P1M".into()), i + 1)),
        "Wochenfrist" => return Some((Some("P1W".into()), i + 1)),
        "anderthalb" | "eineinhalb" if tokens.word(i + 1).starts_with("Jahr") => return Some((Some("P18M".into()), i + 2)),
        "zweieinhalb" if tokens.word(i + 1).starts_with("Jahr") => return Some((Some("P30M".into()), i + 2)),
        _ => {}
    }
    let mut count = count(tokens, i)?;
    let mut at = i + 1;
    // "zwei bis drei Monaten": the longer one counts.
    if tokens.any(at, &["bis", "oder"])
        && let Some(more) = self::count(tokens, at + 1)
    {
        count = more;
        at += 2;
    }
    if tokens.any(at, &["halben", "halbes"]) && tokens.word(at + 1).starts_with("Jahr") {
        return Some((Some("P6M".into()), at + 2));
    }
    if tokens.any(at, &["vollen", "weiteren", "aufeinanderfolgenden"]) {
        at += 1;
    }
    let unit = unit(tokens.word(at))?;
    Some((iso(count, unit), at + 1))
}

/// A unit without a count after "nächsten" ("der kommenden Monate").
pub(super) fn bare_unit(tokens: &Tokens, i: usize) -> Option<(Option<String>, usize)> {
    let unit = unit(tokens.word(i))?;
    let single = ["Jahr", "Jahres", "Monat", "Monats", "Woche", "Quartals"].contains(&tokens.word(i));
    Some((if single { iso(1, unit) } else { None }, i + 1))
}

fn count(tokens: &Tokens, i: usize) -> Option<u32> {
    tokens.number(i).or_else(|| cardinal(tokens.word(i)))
}

/// A repetition at token `i`: its period and the token after it.
pub(super) fn repetition(tokens: &Tokens, i: usize) -> Option<(Option<String>, usize)> {
    let at = if tokens.any(i, &["mindestens", "wenigstens", "Mindestens"]) { i + 1 } else { i };
    if let Some((times, next)) = times(tokens, at) {
        if let Some((period, next)) = per_week_or_day(tokens, next) {
            return Some(((times == 1).then(|| period.to_owned()), next));
        }
        let (months, next) = per(tokens, next)?;
        let even = months % times == 0;
        return Some((even.then(|| months_iso(months / times)), next));
    }
    if at > i {
        return adverb(tokens.word(at)).map(|period| (Some(period.to_owned()), at + 1)).or_else(|| every(tokens, at));
    }
    adverb(tokens.word(i)).map(|period| (Some(period.to_owned()), i + 1)).or_else(|| every(tokens, i)).or_else(|| rhythm(tokens, i))
}

/// "jährlich" and its kin.
fn adverb(word: &str) -> Option<&'static str> {
    Some(match word {
        "jährlich" | "Jährlich" | "alljährlich" => "P1Y",
        "halbjährlich" | "Halbjährlich" => "P6M",
        "vierteljährlich" | "Vierteljährlich" | "quartalsweise" => "P3M",
        "monatlich" | "Monatlich" => "P1M",
        "wöchentlich" | "Wöchentlich" => "P1W",
        "täglich" => "P1D",
        "zweijährlich" => "P2Y",
        "dreijährlich" => "P3Y",
        "zweimonatlich" => "P2M",
        _ => return None,
    })
}

/// "alle zwei Jahre", "jedes Jahr", "jedes zweite Jahr", "jeden Monat".
fn every(tokens: &Tokens, i: usize) -> Option<(Option<String>, usize)> {
    match tokens.word(i) {
        "alle" | "Alle" => length(tokens, i + 1).filter(|_| count(tokens, i + 1).is_some()),
        "jedes" | "jeden" | "jede" | "Jedes" => {
            let nth = ordinal(tokens.word(i + 1));
            let at = i + 1 + usize::from(nth.is_some());
            let unit = unit(tokens.word(at))?;
            Some((iso(nth.unwrap_or(1), unit), at + 1))
        }
        _ => None,
    }
}

/// "im zweijährlichen Turnus", "in jährlichen Abständen", "im Abstand von drei Jahren", "im Zweijahresrhythmus".
fn rhythm(tokens: &Tokens, i: usize) -> Option<(Option<String>, usize)> {
    if !tokens.any(i, &["im", "in"]) {
        return None;
    }
    if tokens.any(i + 1, &["Abstand", "Abständen", "Turnus"]) && tokens.is(i + 2, "von") {
        return length(tokens, i + 3);
    }
    let stem = ["en", "em", "er"].iter().find_map(|ending| tokens.word(i + 1).strip_suffix(ending)).unwrap_or_default();
    if tokens.any(i + 2, &["Turnus", "Rhythmus", "Abstand", "Abständen"]) {
        return adverb(stem).map(|period| (Some(period.to_owned()), i + 3));
    }
    match tokens.word(i + 1) {
        "Zweijahresrhythmus" | "Zweijahresturnus" => Some((Some("P2Y".into()), i + 2)),
        "Jahresrhythmus" | "Jahresturnus" => Some((Some("P1Y".into()), i + 2)),
        _ => None,
    }
}

/// "einmal", "zweimal", "drei Mal".
fn times(tokens: &Tokens, i: usize) -> Option<(u32, usize)> {
    match tokens.word(i) {
        "einmal" | "Einmal" => Some((1, i + 1)),
        "zweimal" | "Zweimal" => Some((2, i + 1)),
        "dreimal" => Some((3, i + 1)),
        "viermal" => Some((4, i + 1)),
        word => cardinal(word)
            .filter(|&times| times > 0 && times < 13 && tokens.any(i + 1, &["Mal", "mal"]))
            .map(|times| (times, i + 2)),
    }
}

/// "jährlich", "im Jahr", "pro Quartal", "je Legislaturperiode": the period in months.
fn per(tokens: &Tokens, i: usize) -> Option<(u32, usize)> {
    let months = |word: &str| match word {
        "Jahr" | "Kalenderjahr" | "Schuljahr" | "jährlich" => Some(12),
        "Halbjahr" | "halbjährlich" => Some(6),
        "Quartal" | "vierteljährlich" => Some(3),
        "Monat" | "monatlich" => Some(1),
        _ => None,
    };
    if let Some(months) = months(tokens.word(i)).filter(|_| !tokens.capital(i)) {
        return Some((months, i + 1));
    }
    if !tokens.any(i, &["im", "pro", "je"]) {
        return None;
    }
    months(tokens.word(i + 1)).map(|months| (months, i + 2))
}

/// "pro Woche", "je Tag", "in der Woche", "am Tag", "wöchentlich", "täglich".
fn per_week_or_day(tokens: &Tokens, i: usize) -> Option<(&'static str, usize)> {
    let unit = i + if tokens.run(i, &["in", "der"]) { 2 } else { usize::from(tokens.any(i, &["pro", "je", "am"])) };
    match tokens.word(unit) {
        "Woche" if unit > i && !tokens.is(i, "am") => Some(("P1W", unit + 1)),
        "Tag" if unit == i + 1 => Some(("P1D", unit + 1)),
        "wöchentlich" if unit == i => Some(("P1W", unit + 1)),
        "täglich" if unit == i => Some(("P1D", unit + 1)),
        _ => None,
    }
}

fn months_iso(months: u32) -> String {
    if months.is_multiple_of(12) { format!("P{}Y", months / 12) } else { format!("P{months}M") }
}
