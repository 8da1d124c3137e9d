//! German dates: 31. Dezember 2027, 16. 6. 2020, 1. Jänner 2026, 14./15. Dezember 2006, spelled-out days.

use super::number_words::ordinal;
use super::tokens::Tokens;
use crate::span::TextSpan;

/// A calendar day whose year may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Four digits; `None` where the text leaves it out.
    pub year: Option<u16>,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the length of the month.
    pub day: u8,
}

impl Date {
    /// The date, if the calendar has it (29 February passes without a year).
    #[must_use]
    pub fn new(year: Option<u16>, month: u8, day: u8) -> Option<Self> {
        ((1..=12).contains(&month) && day >= 1 && day <= month_length(year, month)).then_some(Self { year, month, day })
    }

    /// The last day of a month.
    #[must_use]
    pub fn end_of(year: u16, month: u8) -> Option<Self> {
        Self::new(Some(year), month, month_length(Some(year), month))
    }

    /// ISO 8601; `None` without a year.
    #[must_use]
    pub fn iso(self) -> Option<String> {
        self.year.map(|year| format!("{year:04}-{:02}-{:02}", self.month, self.day))
    }
}

fn month_length(year: Option<u16>, month: u8) -> u8 {
    match month {
        2 if year.is_some_and(|year| year % 4 != 0 || (year % 100 == 0 && year % 400 != 0)) => 28,
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A date as it stands among tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The first day of "14./15. Dezember 2006", otherwise the day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The token after the date.
    pub next: usize,
}

/// How many days an enumeration of days may name ("3., 4. und 5. Mai").
const MOST_DAYS: usize = 6;

/// The number of a month by its full name (also Jänner, Feber and the Swiss "Märzen" spelling aside) or abbreviation without its dot.
#[must_use]
pub fn month(word: &str) -> Option<u8> {
    Some(match word {
        "Januar" | "Jänner" | "Jan" => 1,
        "Februar" | "Feber" | "Feb" | "Febr" => 2,
        "März" | "Mär" | "Mrz" => 3,
        "April" | "Apr" => 4,
        "Mai" => 5,
        "Juni" | "Jun" => 6,
        "Juli" | "Jul" => 7,
        "August" | "Aug" => 8,
        "September" | "Sept" | "Sep" => 9,
        "Oktober" | "Okt" => 10,
        "November" | "Nov" => 11,
        "Dezember" | "Dez" => 12,
        _ => return None,
    })
}

/// The month at token `i` and the token after it; an abbreviation takes its dot along.
#[must_use]
pub fn month_at(tokens: &Tokens, i: usize) -> Option<(u8, usize)> {
    let word = tokens.word(i);
    let month = month(word)?;
    let short = word.len() <= 4 && !matches!(word, "Mai" | "Juni" | "Juli");
    let dot = short && word != "März" && tokens.is(i + 1, ".") && tokens.glued(i + 1);
    Some((month, i + 1 + usize::from(dot)))
}

/// Reads the date that starts at token `i`.
#[must_use]
pub fn date_at(tokens: &Tokens, i: usize) -> Option<Reading> {
    if tokens.kind(i).is_some_and(|kind| kind == super::tokens::TokenKind::Word) {
        let day = u8::try_from(ordinal(tokens.word(i))?).ok()?;
        return with_month(tokens, i + 1, day, day);
    }
    let first = tokens.number(i)?;
    if tokens.year(i).is_some() {
        // 2026-03-12
        let parts = tokens.is(i + 1, "-") && tokens.is(i + 3, "-") && (1..5).all(|k| tokens.glued(i + k));
        return if parts { single(tokens.year(i), tokens.number(i + 2)?, tokens.number(i + 4)?, i + 5) } else { None };
    }
    if tokens.is(i + 1, "/") && tokens.is(i + 3, "/") {
        // 21/07/1997
        return single(Some(tokens.year(i + 4)?), tokens.number(i + 2)?, first, i + 5);
    }
    let first = u8::try_from(first).ok()?;
    if !(tokens.is(i + 1, ".") && tokens.glued(i + 1)) {
        return None;
    }
    let (mut last, mut next) = (first, i + 2);
    for _ in 0..MOST_DAYS {
        let link = tokens.any(next, &["/", "-", "–", "und", "bis", ","]);
        let Some(day) = tokens.number(next + 1).and_then(|day| u8::try_from(day).ok()) else { break };
        if !link || day > 31 || !tokens.is(next + 2, ".") {
            break;
        }
        (last, next) = (day, next + 3);
    }
    with_month(tokens, next, first, last)
}

/// Reads month and year at token `i`, in words or in figures.
fn with_month(tokens: &Tokens, i: usize, first: u8, last: u8) -> Option<Reading> {
    let (month, year, next) = if let Some((month, next)) = month_at(tokens, i) {
        match tokens.year(next) {
            Some(year) => (month, Some(year), next + 1),
            None => (month, None, next),
        }
    } else {
        let month = u8::try_from(tokens.number(i)?).ok()?;
        if !(tokens.is(i + 1, ".") && tokens.glued(i + 1)) {
            return None;
        }
        let short = tokens.number(i + 2).filter(|_| tokens.word(i + 2).len() == 2 && tokens.glued(i + 2));
        // Two digits: 50 to 99 are the last century.
        let year = tokens
            .year(i + 2)
            .or_else(|| short.and_then(|year| u16::try_from(if year < 50 { 2000 + year } else { 1900 + year }).ok()))?;
        (month, Some(year), i + 3)
    };
    let first = Date::new(year, month, first).or_else(|| Date::new(year, month, last))?;
    Some(Reading { first, last: Date::new(year, month, last)?, next })
}

fn single(year: Option<u16>, month: u32, day: u32, next: usize) -> Option<Reading> {
    let date = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    Some(Reading { first: date, last: date, next })
}

/// A date in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The day; the last one where several are named.
    pub date: Date,
    /// Where it stands, without article or preposition.
    pub span: TextSpan,
}

/// Every date of a clean text, in order.
#[must_use]
pub fn dates(text: &str) -> Vec<Dated> {
    let mut found = Vec::new();
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return found;
    }
    let tokens = Tokens::new(text);
    let mut i = 0;
    while i < tokens.len() {
        match date_at(&tokens, i) {
            Some(reading) => {
                found.push(Dated { date: reading.last, span: tokens.span(i, reading.next) });
                i = reading.next;
            }
            None => i += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_every_common_spelling() {
        for (text, want) in [
            ("vom 31. Dezember 2027 an", "2027-12-31"),
            ("am 31.12.2027", "2027-12-31"),
            ("am 16. 6. 2020", "2020-06-16"),
            ("ab 1. Jänner 2026", "2026-01-01"),
            ("Berlin, den 30. Juni 2020", "2020-06-30"),
            ("am 14./15. Dezember 2006", "2006-12-15"),
            ("am 14. und 15. Dezember 2006", "2006-12-15"),
            ("vom 5. bis 7. Juni 2016", "2016-06-07"),
            ("26.-27.11.2021", "2021-11-27"),
            ("am 3. Sept. 2019", "2019-09-03"),
            ("am 4.5.99", "1999-05-04"),
            ("zum dreißigsten Juni 2027", "2027-06-30"),
            ("Stand 2026-03-12", "2026-03-12"),
            ("21/07/1997", "1997-07-21"),
        ] {
            let got: Vec<_> = dates(text).into_iter().filter_map(|d| d.date.iso()).collect();
            assert_eq!(got, [want], "{text:?}");
        }
    }

    #[test]
    fn numbers_that_only_look_like_dates_are_none() {
        for text in [
            "Artikel 3. Mai ist schön", "auf der 9987. Sitzung", "31. Februar 2027", "2.5 Millionen", "Version 1.2.3",
            "32. März 2027", "Drucksache 21/3980", "die 27. Tagung",
        ] {
            let got: Vec<_> = dates(text).into_iter().filter_map(|d| d.date.iso()).collect();
            assert!(got.is_empty(), "{text:?}: {got:?}");
        }
    }

    #[test]
    fn a_day_without_its_year_is_a_date_without_iso() {
        let found = dates("den 5. Oktober zum Tag der Böden");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].date.iso(), None);
        assert_eq!(found[0].span.of("den 5. Oktober zum Tag der Böden"), "5. Oktober");
    }
}
