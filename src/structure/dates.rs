//! Calendar dates in running German text.

/// A date found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// Byte offset of its first digit.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// ISO 8601.
    pub iso: String,
}

const MONTHS: &[(&str, u32)] = &[
    ("januar", 1),
    ("jänner", 1),
    ("februar", 2),
    ("feber", 2),
    ("märz", 3),
    ("april", 4),
    ("mai", 5),
    ("juni", 6),
    ("juli", 7),
    ("august", 8),
    ("september", 9),
    ("oktober", 10),
    ("november", 11),
    ("dezember", 12),
];

/// Whether the folded `word` names a month.
#[must_use]
pub fn is_month(word: &str) -> bool {
    MONTHS.iter().any(|(m, _)| *m == word)
}

/// The full dates of `folded` in order: "14. November 2019", "14.11.2019", "16. 6. 2020". A date without a year is none.
#[must_use]
pub fn dates(folded: &str) -> Vec<Dated> {
    let bytes = folded.as_bytes();
    let mut found = Vec::new();
    let mut i = 0;
    while i < bytes.len() {
        if !bytes[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let start = i;
        let (day, after) = number(bytes, i);
        i = after;
        if after - start > 2 || bytes.get(after) != Some(&b'.') {
            continue;
        }
        let at = skip_blanks(bytes, after + 1);
        let month = folded.get(at..).and_then(|rest| {
            MONTHS.iter().find(|(m, _)| rest.starts_with(m)).map(|(m, n)| (*n, at + m.len())).or_else(|| {
                let (n, end) = number(bytes, at);
                (end > at && end - at <= 2 && bytes.get(end) == Some(&b'.')).then_some((n, end + 1))
            })
        });
        let Some((month, after)) = month else { continue };
        let at = skip_blanks(bytes, after);
        let (year, end) = number(bytes, at);
        if end - at == 4 && (1..=31).contains(&day) && (1..=12).contains(&month) && (1800..2200).contains(&year) {
            found.push(Dated { start, end, iso: format!("{year:04}-{month:02}-{day:02}") });
            i = end;
        }
    }
    found
}

/// The digits from `i` on as a number, and where they end; more than nine digits read as 0.
fn number(bytes: &[u8], i: usize) -> (u32, usize) {
    let len = bytes.get(i..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
    let value = if len > 9 { 0 } else { bytes[i..i + len].iter().fold(0, |n, b| n * 10 + u32::from(b - b'0')) };
    (value, i + len)
}

fn skip_blanks(bytes: &[u8], i: usize) -> usize {
    i + bytes.get(i..).unwrap_or_default().iter().take_while(|b| b.is_ascii_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_needs_day_month_and_year() {
        for (text, want) in [
            ("am 14. november 2019 in", vec!["2019-11-14"]),
            ("1. jänner 2026", vec!["2026-01-01"]),
            ("16. 6. 2020 und 23.09.2019", vec!["2020-06-16", "2019-09-23"]),
            ("am 3. mai", vec![]),
            ("6751. sitzung, 1.352.000 euro, 12.3.19", vec![]),
            ("31.12.99999999999999", vec![]),
        ] {
            assert_eq!(dates(text).into_iter().map(|d| d.iso).collect::<Vec<_>>(), want, "{text:?}");
        }
    }
}
