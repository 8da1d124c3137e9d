//! Footnote marks in the source: what looks like one, and with which certainty.

use std::collections::HashSet;

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
    /// Whether its form leaves no doubt: raised digits, `[3]`, `[^3]`. Else it is a number glued to a word.
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

/// `[3]` and `[^3]`.
fn bracketed(text: &str, out: &mut Vec<Mark>) {
    for (start, _) in text.match_indices('[') {
        let inner = &text[start + 1..];
        let open = 1 + usize::from(inner.starts_with('^'));
        let digits = text[start + open..].bytes().take_while(u8::is_ascii_digit).count();
        let closed = text[start + open + digits..].starts_with(']');
        // "[3](url)" is a link.
        let link = text[start + open + digits..].starts_with("](");
        let value = text[start + open..start + open + digits].parse();
        if let (true, false, 1..=3, Ok(value)) = (closed, link, digits, value) {
            out.push(Mark { value, start, end: start + open + digits + 1, sure: true });
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

/// The marks that stand somewhere in a text in any form: glued to a word, a sign or a year, raised, or in brackets.
///
/// Generous: a note whose mark might be there is no finding.
#[derive(Debug, Default)]
pub struct Present {
    numbers: HashSet<u32>,
    signs: HashSet<char>,
}

impl Present {
    /// Collects the marks of `text`; `is_note` tells which bytes belong to notes.
    pub fn of(text: &str, is_note: impl Fn(usize) -> bool) -> Self {
        let mut present = Self::default();
        let mut rest = 0;
        while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit() || superscript(c).is_some()).map(|i| rest + i) {
            let run = text[start..].find(|c: char| !c.is_ascii_digit() && superscript(c).is_none()).unwrap_or(text.len() - start);
            rest = start + run;
            if !is_note(start) {
                present.run(&text[..start], &text[start..rest]);
            }
        }
        let signs = text.char_indices().filter(|(at, c)| matches!(c, '*' | '†' | '‡' | '§' | '#') && !is_note(*at));
        present.signs = signs.map(|(_, c)| c).collect();
        present
    }

    /// One run of digits, plain and raised, with what stands before it.
    fn run(&mut self, before: &str, run: &str) {
        let plain = run.find(|c: char| !c.is_ascii_digit()).unwrap_or(run.len());
        let raised: String = run[plain..].chars().filter_map(superscript).take(3).collect();
        self.numbers.extend(raised.parse::<u32>());
        let digits = &run[..plain];
        // "19822": a year and its mark.
        let mark = if digits.len() > 4 { &digits[4..] } else { digits };
        if (1..=3).contains(&mark.len()) && (digits.len() > 4 || follows(before)) {
            self.numbers.extend(mark.parse::<u32>());
        }
    }

    /// Whether the mark `mark` ("1", "*", "a") is among them. A mark of another form counts as there.
    pub fn has(&self, mark: &str) -> bool {
        match (mark.parse::<u32>(), mark.chars().next()) {
            (Ok(number), _) => self.numbers.contains(&number),
            (Err(_), Some(sign @ ('*' | '†' | '‡' | '§' | '#'))) => self.signs.contains(&sign),
            _ => true,
        }
    }
}

/// Whether a mark can follow `before`: a word or its closing signs, or a bracket that does not open its line, as that of a note does.
fn follows(before: &str) -> bool {
    let open = before.strip_suffix("[^").or_else(|| before.strip_suffix(['[', '(']));
    let at = open.unwrap_or(before);
    let line = at.trim_end_matches([' ', '\t', '>', '*', '_', '\\']);
    match at.chars().next_back() {
        Some(c) if open.is_some() => !c.is_whitespace() || !line.is_empty() && !line.ends_with('\n'),
        Some(c) => c.is_alphabetic() || matches!(c, '“' | '”' | '»' | '"' | '’' | ')' | ']' | '.' | ',' | ';' | ':' | '!' | '?'),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Present, marks};

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
            ("2", "vom 2. Februar 1971 über 12 Häfen und Resolution 70/2", false),
            ("1", "Rechte\n[1] Siehe dort", false),
            ("1", "Rechte¹ und", true),
            ("1", "Rechte [1] und", true),
            ("*", "Titel *", true),
            ("3", "Lärm3, der", true),
        ] {
            assert_eq!(Present::of(text, |_| false).has(mark), want, "{mark} in {text}");
        }
    }
}
