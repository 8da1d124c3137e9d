//! Calendar days as German texts print them.

const MONTHS: [&str; 12] =
    ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/// Whether `date` is a day of the Gregorian calendar in the form 2026-02-28, which `xsd:date` demands.
#[must_use]
pub fn is_day(date: &str) -> bool {
    parts(date).is_some()
}

/// `date` (ISO 8601) in words: "9. November 2026". `None`: no such day.
#[must_use]
pub fn in_words(date: &str) -> Option<String> {
    let (year, month, day) = parts(date)?;
    Some(format!("{day}. {} {year}", MONTHS.get(month as usize - 1)?))
}

fn parts(date: &str) -> Option<(u32, u32, u32)> {
    let bytes = date.as_bytes();
    let shaped =
        bytes.len() == 10 && bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
    if !shaped {
        return None;
    }
    let (year, month, day) = (date[..4].parse().ok()?, date[5..7].parse().ok()?, date[8..].parse().ok()?);
    let leap = u32::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + leap,
        _ => return None,
    };
    (year > 0 && (1..=last).contains(&day)).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::{in_words, is_day};

    #[test]
    fn a_day_must_exist() {
        for (date, want) in [
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("2026-13-01", false),
            ("0000-01-01", false),
            ("2026-1-01", false),
            ("2026-01-01Z", false),
            ("äää-01-01", false),
            ("", false),
        ] {
            assert_eq!(is_day(date), want, "{date}");
        }
    }

    #[test]
    fn days_lose_their_zero_in_words() {
        assert_eq!(in_words("2026-03-09").as_deref(), Some("9. März 2026"));
        assert_eq!(in_words("2026-03-32"), None);
    }
}
