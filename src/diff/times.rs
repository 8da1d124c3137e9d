//! Which of two deadlines leaves more time.

use super::report::Effect;
use super::words;
use crate::model::Deadline;

/// What replacing `old` by `new` does to those who are bound: a later deadline weakens.
///
/// Compared are two dates, two durations, two intervals of repetition, two sessions ("auf ihrer achtzigsten Tagung"), two years, and
/// "unverzüglich" with anything; others have no order.
#[must_use]
pub fn effect_of_deadline(old: &Deadline, new: &Deadline) -> Effect {
    let later = |old: u64, new: u64| match new.cmp(&old) {
        std::cmp::Ordering::Less => Effect::Strengthened,
        std::cmp::Ordering::Equal => Effect::Neutral,
        std::cmp::Ordering::Greater => Effect::Weakened,
    };
    let both = |of: fn(&Deadline) -> Option<u64>| of(old).zip(of(new));
    match (is_at_once(old), is_at_once(new)) {
        (true, true) => return Effect::Neutral,
        (true, false) => return Effect::Weakened,
        (false, true) => return Effect::Strengthened,
        (false, false) => {}
    }
    let measures: [fn(&Deadline) -> Option<u64>; 5] =
        [day, |d| days(d.duration.as_deref()), |d| days(d.recurrence.as_deref()), session, year];
    measures.into_iter().find_map(both).map_or(Effect::Neutral, |(old, new)| later(old, new))
}

/// Whether no time at all is left.
fn is_at_once(deadline: &Deadline) -> bool {
    let at_once = ["unverzüglich", "umgehend", "sofort", "sofortig", "umgehende", "unverzügliche", "sogleich"];
    words::words(&deadline.text).any(|(_, word)| at_once.contains(&&*word))
}

/// The date as a number that grows with it.
fn day(deadline: &Deadline) -> Option<u64> {
    deadline.date.as_ref()?.replace('-', "").parse().ok()
}

/// The length of an ISO 8601 duration of years, months, weeks and days ("P1Y6M"), in days.
fn days(duration: Option<&str>) -> Option<u64> {
    let mut sum: u64 = 0;
    let mut number = String::new();
    for c in duration?.strip_prefix('P')?.chars() {
        let unit = match c {
            '0'..='9' => {
                number.push(c);
                continue;
            }
            'Y' => 365,
            'M' => 30,
            'W' => 7,
            'D' => 1,
            _ => return None,
        };
        sum = sum.checked_add(number.parse::<u64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    number.is_empty().then_some(sum)
}

/// The number of the session that the deadline names.
fn session(deadline: &Deadline) -> Option<u64> {
    let words: Vec<_> = words::words(&deadline.text).map(|(_, word)| word).collect();
    let is_meeting = |word: &str| ["tagung", "sitzung", "jahrestagung", "tagungsperiode"].contains(&word);
    words.windows(2).find(|pair| is_meeting(&pair[1])).and_then(|pair| ordinal(&pair[0]))
}

/// The year of the date or in the text.
fn year(deadline: &Deadline) -> Option<u64> {
    let of_date = deadline.date.as_ref().and_then(|date| date.get(..4)?.parse().ok());
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    of_date.or_else(|| words::words(&deadline.text).find(|(_, word)| is_year(word)).and_then(|(_, word)| word.parse().ok()))
}

const UNITS: [&str; 9] = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TEENS: [&str; 10] =
    ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
const TENS: [&str; 8] = ["zwanzig", "dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/// Reads a folded ordinal below one hundred ("zweiundachtzigsten", "fünften") or one in figures ("82").
fn ordinal(word: &str) -> Option<u64> {
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let stem = ["en", "er", "es", "em", "e"].iter().find_map(|ending| word.strip_suffix(ending))?;
    let irregular = [("erst", 1), ("dritt", 3), ("siebt", 7), ("acht", 8)];
    if let Some((_, number)) = irregular.iter().find(|(ordinal, _)| *ordinal == stem) {
        return Some(*number);
    }
    let at = |names: &[&str], name: &str| names.iter().position(|n| *n == name).map(|i| i as u64);
    if let Some(tens) = stem.strip_suffix("st") {
        let (units, tens) =
            tens.split_once("und").map_or((Some(0), tens), |(units, tens)| (at(&UNITS, units).map(|n| n + 1), tens));
        return Some(units? + 10 * (at(&TENS, tens)? + 2));
    }
    let cardinal = stem.strip_suffix('t')?;
    at(&UNITS, cardinal).map(|n| n + 1).or_else(|| at(&TEENS, cardinal).map(|n| n + 10))
}

#[cfg(test)]
mod tests {
    use super::{Effect, days, effect_of_deadline, ordinal};
    use crate::model::Deadline;
    use crate::span::Span;

    fn deadline(text: &str) -> Deadline {
        // "text|date|duration|recurrence", each but the first may be missing.
        let mut parts = text.split('|').map(str::to_owned);
        let text = parts.next().unwrap_or_default();
        let mut next = || parts.next().filter(|part| !part.is_empty());
        Deadline { text, date: next(), duration: next(), recurrence: next(), span: Span::default() }
    }

    #[test]
    fn the_second_deadline_of_each_pair_is_the_later_one() {
        for (early, late) in [
            ("bis zum 31. Dezember 2027|2027-12-31", "bis zum 30. Juni 2028|2028-06-30"),
            ("innerhalb von 90 Tagen||P90D", "innerhalb von sechs Monaten||P6M"),
            ("jährlich|||P1Y", "alle zwei Jahre|||P2Y"),
            ("auf ihrer achtzigsten Tagung", "auf ihrer zweiundachtzigsten Tagung"),
            ("auf ihrer 80. Tagung", "auf ihrer einundachtzigsten Tagung"),
            ("im Frühjahr 2027", "im Herbst 2028"),
            ("bis zum 31. Dezember 2027|2027-12-31", "im Herbst 2028"),
            ("unverzüglich", "bis zum 30. Juni 2028|2028-06-30"),
        ] {
            assert_eq!(effect_of_deadline(&deadline(early), &deadline(late)), Effect::Weakened, "{early} {late}");
            assert_eq!(effect_of_deadline(&deadline(late), &deadline(early)), Effect::Strengthened, "{early} {late}");
        }
    }

    #[test]
    fn deadlines_of_different_kinds_have_no_order() {
        for (a, b) in [
            ("auf ihrer achtzigsten Tagung", "bis zum 31. Dezember 2027|2027-12-31"),
            ("innerhalb von 90 Tagen||P90D", "jährlich|||P1Y"),
            ("rechtzeitig", "in Kürze"),
            ("unverzüglich", "umgehend"),
        ] {
            assert_eq!(effect_of_deadline(&deadline(a), &deadline(b)), Effect::Neutral, "{a} {b}");
        }
    }

    #[test]
    fn ordinals_are_read_below_one_hundred() {
        for (word, want) in [
            ("ersten", Some(1)),
            ("zweiten", Some(2)),
            ("dritte", Some(3)),
            ("siebten", Some(7)),
            ("siebenten", Some(7)),
            ("achten", Some(8)),
            ("zwölften", Some(12)),
            ("zwanzigsten", Some(20)),
            ("einunddreissigsten", Some(31)),
            ("neunundneunzigsten", Some(99)),
            ("82", Some(82)),
            ("nächsten", None),
            ("ordentlichen", None),
            ("besten", None),
            ("", None),
        ] {
            assert_eq!(ordinal(word), want, "{word}");
        }
    }

    #[test]
    fn durations_are_counted_in_days() {
        for (duration, want) in
            [("P90D", Some(90)), ("P1Y6M", Some(545)), ("P2W", Some(14)), ("PT5H", None), ("90", None), ("P9", None)]
        {
            assert_eq!(days(Some(duration)), want, "{duration}");
        }
        assert_eq!(days(Some("P99999999999999999999Y")), None);
    }
}
