//! Footnote marks in the source: what looks like one, and with which certainty.

use super::scan::{superscript, words};

/// A footnote mark in running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Without brackets.
    pub value: u32,
    /// Its first byte, brackets included.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// Whether its form leaves no doubt: raised digits, "[3]", "[^3]". Else it is a number glued to a word.
    pub sure: bool,
}

/// Words after which a glued number is a number ("Artikel3"): extraction lost the space.
const COUNTED: &[&str] = &[
    "artikel", "absatz", "satz", "nummer", "ziffer", "seite", "anlage", "anhang", "kapitel", "tabelle", "punkt", "regel", "agenda",
    "band", "drucksache", "teil", "stufe", "klasse", "gruppe", "covid", "paragraf", "paragraph", "abschnitt", "titel", "phase",
];

/// A number glued to a word of fewer letters is part of the word ("CO2", "PM10", "Abs2").
const WORD: usize = 4;

/// The footnote marks of `text`, in order.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut out = Vec::new();
    for (start, word) in words(text) {
        let end = start + word.len();
        let digits = text[end..].bytes().take_while(u8::is_ascii_digit).count();
        let after = text[end + digits..].chars().next().unwrap_or(' ');
        let lower = word.chars().rev().take(WORD - 1).all(char::is_lowercase) && word.chars().count() >= WORD;
        if (1..=2).contains(&digits) && lower && !after.is_alphanumeric() && !matches!(after, '/' | '-' | '%') {
            let counted = COUNTED.iter().any(|c| word.to_lowercase().ends_with(c));
            if let (false, Ok(value)) = (counted, text[end..end + digits].parse()) {
                out.push(Mark { value, start: end, end: end + digits, sure: false });
            }
        }
    }
    bracketed(text, &mut out);
    raised(text, &mut out);
    out.sort_by_key(|mark| mark.start);
    out
}

/// "[3]" and "[^3]".
fn bracketed(text: &str, out: &mut Vec<Mark>) {
    for (start, _) in text.match_indices('[') {
        let inner = &text[start + 1..];
        let open = 1 + usize::from(inner.starts_with('^'));
        let digits = text[start + open..].bytes().take_while(u8::is_ascii_digit).count();
        let closed = text[start + open + digits..].starts_with(']');
        // "[3](url)" is a link.
        let link = text[start + open + digits..].starts_with("](");
        if let (true, false, 1..=3) = (closed, link, digits) {
            if let Ok(value) = text[start + open..start + open + digits].parse() {
                out.push(Mark { value, start, end: start + open + digits + 1, sure: true });
            }
        }
    }
}

/// "³", but not "m³".
fn raised(text: &str, out: &mut Vec<Mark>) {
    let mut at = 0;
    while let Some(start) = text[at..].find(|c| superscript(c).is_some()).map(|i| at + i) {
        let run: String = text[start..].chars().map_while(superscript).take(4).collect();
        let end = start + text[start..].chars().take(run.len()).map(char::len_utf8).sum::<usize>();
        at = end;
        let before = &text[..start];
        let unit = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let measure = matches!(unit, "m" | "cm" | "dm" | "mm" | "km" | "CO" | "NO" | "H" | "x");
        let list = text[end..].starts_with([',', '⁾']) && text[end + 1..].starts_with(|c| superscript(c).is_some());
        if let (false, Ok(value)) = (measure || before.is_empty() && !list, run.parse()) {
            out.push(Mark { value, start, end, sure: true });
        }
    }
}

/// Whether the mark `mark` ("1", "*") stands anywhere in `text` in any form: glued to a word, a sign or a year, raised, or in brackets.
/// Generous: a note whose mark might be there is no finding.
pub fn occurs(mark: &str, text: &str, is_note: impl Fn(usize) -> bool) -> bool {
    let raised: String = mark.chars().map(raise).collect();
    if raised != mark && text.match_indices(&raised).any(|(at, _)| !is_note(at)) {
        return true;
    }
    text.match_indices(mark).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + mark.len()..].chars().next();
        let digits = mark.bytes().all(|b| b.is_ascii_digit());
        let ends = !digits || after.is_none_or(|c| !c.is_ascii_digit());
        // Glued to something; a digit only if the two make no plausible number ("19822").
        let glued = before.is_some_and(|c| !c.is_whitespace() && !c.is_ascii_digit())
            || before.is_some_and(|c| c.is_ascii_digit()) && text[..at].bytes().rev().take_while(u8::is_ascii_digit).count() >= 4
            || !digits;
        ends && glued && !is_note(at)
    })
}

fn raise(digit: char) -> char {
    match digit {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4'..='9' => char::from_u32('⁴' as u32 + digit as u32 - '4' as u32).unwrap_or(digit),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{marks, occurs};

    #[test]
    fn marks_are_told_from_numbers() {
        for (text, want) in [
            ("Menschenrechte1, und", &[1][..]),
            ("des Lärms² und [3] sowie [^4].", &[2, 3, 4]),
            ("CO2, PM10, 20 m², Artikel3, G20, A/RES/70/1", &[]),
            ("Häfen2027 und Stufe2", &[]),
            ("siehe [5](https://example.org)", &[]),
        ] {
            assert_eq!(marks(text).iter().map(|m| m.value).collect::<Vec<_>>(), want, "{text}");
        }
    }

    #[test]
    fn a_mark_may_be_glued_to_a_year() {
        for (mark, text, want) in [
            ("2", "vom 2. Februar 19712 über", true),
            ("2", "vom 2. Februar 1971 über 12 Häfen", false),
            ("1", "Rechte¹ und", true),
            ("1", "Rechte [1] und", true),
            ("*", "Titel *", true),
            ("3", "Lärm3, der", true),
        ] {
            assert_eq!(occurs(mark, text, |_| false), want, "{mark} in {text}");
        }
    }
}
