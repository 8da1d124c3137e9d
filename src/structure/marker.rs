//! Enumeration markers at the start of a line: 1. 1) (1) a) (a) aa) i) I. A. – • Art. 2.

use crate::source::cues::is_month;

/// An enumeration marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// `1.`, `1)`, `(1)`: the number. Also the bare number of an Absatz under `Art. 1` in Swiss and other statutes.
    Number(u32),
    /// `1.2`, `1.2.`: the last two numbers (deeper decimals keep their last two).
    Decimal(u32, u32),
    /// `a)`, `(a)`, `a.`: 1 for a. [`marker`] reads every single letter so; in a block, `i)` after `h)` is a letter and otherwise Roman.
    Letter(u32),
    /// `aa)`: 1 for aa.
    DoubleLetter(u32),
    /// `i)`, `ii)`, `(iv)`: the value.
    Roman(u32),
    /// `I.`, `II.`, `XI`: the value.
    UpperRoman(u32),
    /// `A.`: 1 for A; 27 for AA.
    UpperLetter(u32),
    /// `–`, `-`, `•`, `*`, `·`, `▪`, `◦`.
    Bullet,
    /// `Artikel 1`, `Art. 2`, `Art. 1a`: the number.
    Article(u32),
    /// `§ 3`: the number.
    Section(u32),
}

/// Signs of unnumbered lists.
const BULLETS: &[char] = &['–', '—', '-', '•', '·', '▪', '◦', '*', '‣', '●', '■', '○', '►', '➢', '✓', '□'];

/// Words after a decimal that make it a quantity or a time.
const UNITS: &[&str] = &[
    "Millionen", "Million", "Milliarden", "Milliarde", "Mio.", "Mrd.", "Prozent", "%", "Uhr", "Euro", "EUR", "Tonnen", "Grad",
    "Hektar", "ha", "km",
];

/// Words after "Artikel 3" or "§ 3" in running text.
const CITING: &[&str] = &[
    "Absatz", "Abs.", "Abs", "Satz", "Buchstabe", "Buchst.", "lit.", "Unterabsatz", "Nummer", "Nr.", "Ziffer", "Ziff.", "GG",
    "AEUV", "EUV", "BGB", "BV", "SGB", "StGB",
];

/// Ordinals with these nouns are no markers, whatever the sequence ("71. Plenarsitzung").
const ORDINAL_NOUNS: &[&str] = &[
    "Plenarsitzung", "Sitzung", "Tagung", "Wahlperiode", "Legislaturperiode", "Quartal", "Halbjahr", "Jahrhundert", "Jahrhunderts",
    "Lebensjahr", "Lebensjahres", "Lebensjahrs", "Sondertagung", "Ratstagung", "Notstandssondertagung", "Plenartagung", "Mal",
];

/// Reads the enumeration marker that opens `line` (one clean line): the marker, and the byte offsets in `line` of the end of its
/// label and of the start of its text.
///
/// Says what the line can be read as; whether the number makes sense where it stands is for [`blocks`](super::blocks). `None`: the line
/// opens with a word, a date, an ordinal, a decimal, a sum or a year. Never fails, never allocates more than a few bytes.
#[must_use]
pub fn marker(line: &str) -> Option<(Marker, usize, usize)> {
    let first = line.chars().next()?;
    if BULLETS.contains(&first) {
        let rest = &line[first.len_utf8()..];
        return (rest.starts_with(' ') && !line.ends_with(&format!(" {first}")))
            .then(|| (Marker::Bullet, first.len_utf8(), text_start(line, first.len_utf8())));
    }
    match first {
        '0'..='9' => number(line),
        '(' => bracketed(line),
        'A' | 'a' if starts_article(line).is_some() => article(line, starts_article(line)?, Marker::Article),
        '§' if !line.starts_with("§§") => article(line, '§'.len_utf8(), Marker::Section),
        'a'..='z' => lower(line),
        'A'..='Z' => upper(line),
        _ => None,
    }
}

/// Reads a number without dot or bracket before a sentence, as statutes number their Absätze ("1 Das Abkommen …", "2bis Die Kantone …").
#[must_use]
pub fn bare_number(line: &str) -> Option<(Marker, usize, usize)> {
    let (value, digits) = leading_number(line)?;
    let suffix = ["bis", "ter", "quater"].iter().find(|s| line[digits..].starts_with(**s)).map_or(0, |s| s.len());
    let end = digits + suffix;
    let text = text_start(line, end);
    let begins = text > end && line[text..].starts_with(|c: char| c.is_uppercase() || matches!(c, '„' | '«' | '"'));
    (value < 40 && (begins || end == line.len())).then_some((Marker::Number(value), end, text))
}

/// The number, of at most three digits, that opens `line`, and its length.
fn leading_number(line: &str) -> Option<(u32, usize)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 3 || line.starts_with('0') {
        return None;
    }
    Some((line[..digits].parse().ok()?, digits))
}

/// Where the text after a label that ends at `end` begins.
fn text_start(line: &str, end: usize) -> usize {
    line.len() - line[end..].trim_start().len()
}

/// The text after a label if it is parted from it by a blank, if there is none, or if it is glued to it as conversions do ("5.stellt").
fn after_label(line: &str, end: usize) -> Option<usize> {
    let rest = &line[end..];
    (rest.is_empty() || rest.starts_with(' ') || rest.starts_with(|c: char| c.is_alphabetic() || c == '„'))
        .then(|| text_start(line, end))
}

fn number(line: &str) -> Option<(Marker, usize, usize)> {
    let (value, digits) = leading_number(line)?;
    let delimiter = line[digits..].chars().next()?;
    if delimiter == ')' {
        return Some((Marker::Number(value), digits + 1, after_label(line, digits + 1)?));
    }
    if delimiter != '.' {
        return None;
    }
    if line[digits + 1..].starts_with(')') {
        return Some((Marker::Number(value), digits + 2, after_label(line, digits + 2)?));
    }
    if line[digits + 1..].starts_with(|c: char| c.is_ascii_digit()) {
        return decimal(line);
    }
    let text = after_label(line, digits + 1)?;
    let word = line[text..].split(' ').next().unwrap_or("");
    let bare = word.trim_end_matches([',', '.', ';', ':']);
    // "3. bis 5. Mai", "1. und 2. Lesung".
    let ranges = matches!(word, "bis" | "und" | "oder" | "–" | "-" | "/")
        && line[text + word.len()..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    if is_month(word) || ORDINAL_NOUNS.contains(&bare) || ranges {
        return None;
    }
    // "10. u. 11. Mai", "5. 6. 2020".
    if word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with('.') && digits <= 2 {
        return None;
    }
    Some((Marker::Number(value), digits + 1, text))
}

fn decimal(line: &str) -> Option<(Marker, usize, usize)> {
    let label = line.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    let parts: Vec<&str> = line[..label].trim_end_matches('.').split('.').collect();
    let small = |s: &&str| (1..=2).contains(&s.len()) && !s.starts_with('0');
    if parts.len() > 5 || !parts.iter().all(small) {
        return None;
    }
    let rest = &line[label..];
    if !(rest.is_empty() || rest.starts_with(' ')) {
        return None;
    }
    let text = text_start(line, label);
    let word = line[text..].split(' ').next().unwrap_or("");
    if UNITS.contains(&word.trim_end_matches([',', ';'])) || is_month(word) || word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let [.., a, b] = parts[..] else { return None };
    Some((Marker::Decimal(a.parse().ok()?, b.parse().ok()?), label, text))
}

/// `(1)`, `(a)`, `(iv)`, `(aa)`.
fn bracketed(line: &str) -> Option<(Marker, usize, usize)> {
    let close = line.bytes().take(7).position(|b| b == b')')?;
    let inner = &line[1..close];
    let found = if inner.bytes().all(|b| b.is_ascii_digit()) {
        let (value, digits) = leading_number(inner)?;
        (digits == inner.len()).then_some(Marker::Number(value))?
    } else {
        letters(inner)?
    };
    Some((found, close + 1, after_label(line, close + 1)?))
}

/// A lower-case label without its delimiter.
fn letters(label: &str) -> Option<Marker> {
    let bytes = label.as_bytes();
    match bytes {
        [b @ b'a'..=b'z'] => Some(Marker::Letter(u32::from(b - b'a' + 1))),
        [a, b] if a == b && !matches!(a, b'i' | b'x') => {
            a.is_ascii_lowercase().then(|| Marker::DoubleLetter(u32::from(a - b'a' + 1)))
        }
        _ => roman(label).map(Marker::Roman),
    }
}

/// The value of a Roman number in lower-case letters, up to 89; `None` if it is not written as Romans are.
fn roman(label: &str) -> Option<u32> {
    if label.is_empty() || label.len() > 8 {
        return None;
    }
    let tens = ["lxxx", "lxx", "lx", "xl", "xxx", "xx", "x", "l"];
    let ten = tens.iter().position(|t| label.starts_with(t));
    // "l" must not hide "lx…": the table goes from long to short within each letter, and "xl" before "x".
    let (value, rest) = ten.map_or((0, label), |i| ([80, 70, 60, 40, 30, 20, 10, 50][i], &label[tens[i].len()..]));
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let one = ones.iter().position(|o| *o == rest)?;
    Some(value + one as u32)
}

fn lower(line: &str) -> Option<(Marker, usize, usize)> {
    let word = line.bytes().take(9).take_while(u8::is_ascii_lowercase).count();
    let delimiter = line[word..].chars().next()?;
    if delimiter == ')' {
        return Some((letters(&line[..word])?, word + 1, after_label(line, word + 1)?));
    }
    if delimiter != '.' || word > 4 {
        return None;
    }
    if line.len() == word + 1 && word <= 2 {
        return Some((letters(&line[..word])?, word + 1, word + 1));
    }
    if !line[word + 1..].starts_with(' ') {
        return None;
    }
    let text = text_start(line, word + 1);
    // "z. B.", "u. a.", "d. h.": abbreviations of single letters.
    let next = line[text..].split(' ').next().unwrap_or("");
    let abbreviation = next.chars().count() <= 3 && next.ends_with('.');
    if abbreviation {
        return None;
    }
    Some((letters(&line[..word])?, word + 1, text))
}

fn upper(line: &str) -> Option<(Marker, usize, usize)> {
    let word = line.bytes().take(9).take_while(u8::is_ascii_uppercase).count();
    let label = &line[..word];
    let numeral = roman(&label.to_ascii_lowercase()).filter(|_| !matches!(label, "L"));
    let letter = match label.as_bytes() {
        [b] => Some(u32::from(b - b'A' + 1)),
        [b'A', b] => Some(u32::from(b - b'A' + 27)),
        _ => None,
    };
    let found = numeral.map(Marker::UpperRoman).or(letter.map(Marker::UpperLetter))?;
    match line[word..].chars().next() {
        None => (word == 1 || numeral.is_some()).then_some((found, word, word)),
        Some('.' | ')') => {
            let text = text_start(line, word + 1);
            // Conversions glue "A.in der Erwägung"; a capital after the dot is a name ("A.Huber").
            let glued = line[text..].starts_with(|c: char| c.is_lowercase());
            (text == line.len() || text > word + 1 || glued).then_some((found, word + 1, text))
        }
        _ => None,
    }
}

/// Length of "Artikel", "Art." at the start of `line`.
fn starts_article(line: &str) -> Option<usize> {
    ["Artikel", "ARTIKEL", "Art."].into_iter().find(|w| line.starts_with(w)).map(str::len)
}

fn article(line: &str, word: usize, kind: fn(u32) -> Marker) -> Option<(Marker, usize, usize)> {
    let at = text_start(line, word);
    let rest = &line[at..];
    let (value, len) = if let Some(found) = leading_number(rest) {
        found
    } else {
        let len = rest.bytes().take(9).take_while(|b| matches!(b, b'I' | b'V' | b'X')).count();
        (roman(&rest[..len].to_ascii_lowercase())?, len)
    };
    let suffix = rest[len..].bytes().take(7).take_while(u8::is_ascii_lowercase).count();
    let suffix_ok = suffix <= 1 || matches!(&rest[len..len + suffix], "bis" | "ter" | "quater" | "quinquies" | "sexies");
    if !suffix_ok {
        return None;
    }
    let mut end = at + len + suffix;
    let tail = &line[end..];
    if !(tail.is_empty() || tail.starts_with([' ', '.', ':', ')'])) {
        return None;
    }
    end += usize::from(tail.starts_with(['.', ':', ')']));
    let text = text_start(line, end);
    let next = line[text..].split(' ').next().unwrap_or("").trim_end_matches([',', ';', '.']);
    let cites = CITING.contains(&next) || next.starts_with(char::is_lowercase) || line[text..].starts_with([',', ';', '/']);
    (!cites).then_some((kind(value), end, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_needs_its_delimiter_and_a_space() {
        use Marker::{Article, Bullet, Decimal, DoubleLetter, Letter, Number, Roman, Section, UpperLetter, UpperRoman};
        for (line, want) in [
            ("1. beschließt,", Some((Number(1), 2, 3))),
            ("12.  fordert", Some((Number(12), 3, 5))),
            ("5.stellt fest", Some((Number(5), 2, 2))),
            ("1)Die Stadt", Some((Number(1), 2, 2))),
            ("(2) Die Stadt", Some((Number(2), 3, 4))),
            ("7.", Some((Number(7), 2, 2))),
            ("a) zu prüfen", Some((Letter(1), 2, 3))),
            ("(b) zu prüfen", Some((Letter(2), 3, 4))),
            ("c. der Bericht", Some((Letter(3), 2, 3))),
            ("aa) das Wort", Some((DoubleLetter(1), 3, 4))),
            ("i) im Hafen", Some((Letter(9), 2, 3))),
            ("b.", Some((Letter(2), 2, 2))),
            ("(iv) im Hafen", Some((Roman(4), 4, 5))),
            ("II. Der Landtag", Some((UpperRoman(2), 3, 4))),
            ("XI", Some((UpperRoman(11), 2, 2))),
            ("1.) Die Stadt", Some((Number(1), 3, 4))),
            ("B.in der Erwägung", Some((UpperLetter(2), 2, 2))),
            ("A.Huber", None),
            ("A. in der Erwägung", Some((UpperLetter(1), 2, 3))),
            ("AB. in der Erwägung", Some((UpperLetter(28), 3, 4))),
            ("– die Mittel", Some((Bullet, 3, 4))),
            ("* die Mittel", Some((Bullet, 1, 2))),
            ("Artikel 1", Some((Article(1), 9, 9))),
            ("Art. 4  Dieser Beschluss", Some((Article(4), 6, 8))),
            ("Art. 1a Zweck", Some((Article(1), 7, 8))),
            ("§ 3 Fristen", Some((Section(3), 4, 5))),
            ("1.2 Grundsätze", Some((Decimal(1, 2), 3, 4))),
            ("2.3.1. Grundsätze", Some((Decimal(3, 1), 6, 7))),
            // Dates, ordinals, sums, years, citations, abbreviations, words.
            ("1.5 Millionen Euro", None),
            ("2030 wird geprüft", None),
            ("14. November 2019 im Beisein", None),
            ("14.11.2019", None),
            ("3. bis 5. Mai", None),
            ("1. bis zum Jahresende", Some((Number(1), 2, 3))),
            ("71. Plenarsitzung", None),
            ("6751. Sitzung", None),
            ("78/311. Titel", None),
            ("1.000 Euro", None),
            ("z. B. durch Mittel", None),
            ("u. a. die Länder", None),
            ("Artikel 5 der Charta", None),
            ("Artikel 5 Absatz 2", None),
            ("§ 14 Abs. 2", None),
            ("-initiativen", None),
            ("– Drucksachen 21/3980, 21/4655 –", None),
            ("Am Montag", None),
            ("CO2 sparen", None),
            ("auf) und zu", None),
            ("2 Kinder", None),
            ("", None),
        ] {
            assert_eq!(marker(line), want, "line {line:?}");
        }
    }

    #[test]
    fn a_bare_number_needs_a_capital_after_it() {
        assert_eq!(bare_number("1  Das Abkommen"), Some((Marker::Number(1), 1, 3)));
        assert_eq!(bare_number("2bis Die Kantone"), Some((Marker::Number(2), 4, 5)));
        assert_eq!(bare_number("2 und mehr"), None);
        assert_eq!(bare_number("1990 Hektar"), None);
    }

    #[test]
    fn roman_numbers_are_read_as_romans_wrote_them() {
        for (text, want) in [
            ("iv", Some(4)),
            ("ix", Some(9)),
            ("xl", Some(40)),
            ("l", Some(50)),
            ("lxxvi", Some(76)),
            ("iiii", None),
            ("vx", None),
            ("", None),
        ] {
            assert_eq!(roman(text), want, "{text}");
        }
    }
}
