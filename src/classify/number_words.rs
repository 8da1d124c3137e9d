//! German number words: cardinals and ordinals up to 999.

use crate::letters::lower;

/// The value of a cardinal in any case ("zwölf", "eines", "fünfundvierzig", "hundertzwanzig").
///
/// `None`: the word is no cardinal. "keine" and fractions are none.
#[must_use]
pub fn cardinal(word: &str) -> Option<u32> {
    if !may_be_number(word) {
        return None;
    }
    let word = lower(word);
    match word.as_ref() {
        "eine" | "einen" | "einem" | "einer" | "eines" => Some(1),
        "zweier" => Some(2),
        "dreier" => Some(3),
        other => below_thousand(other),
    }
}

/// The value of an ordinal in any case ("ersten", "siebenundfünfzigster", "einhundertste").
///
/// `None`: the word is no ordinal. "achten" is read as the eighth: ask only where an ordinal may stand.
#[must_use]
pub fn ordinal(word: &str) -> Option<u32> {
    if !may_be_number(word) {
        return None;
    }
    let word = lower(word);
    let stem = word.trim_end_matches(['n', 'r', 's', 'm']).strip_suffix('e')?;
    if word.len() - stem.len() > 2 {
        return None;
    }
    let (hundreds, rest) = split_hundreds(stem);
    if rest == "st" {
        return hundreds.filter(|&value| value > 0);
    }
    let value = match rest {
        "erst" => 1,
        "dritt" => 3,
        "siebt" => 7,
        "acht" => 8,
        _ => match rest.strip_suffix("st").and_then(below_hundred) {
            Some(value) if value >= 20 => value,
            _ => rest.strip_suffix('t').and_then(below_hundred).filter(|&value| (2..20).contains(&value) && value != 3)?,
        },
    };
    Some(hundreds? + value)
}

/// Whether the word begins as number words do: most words are told apart here, before anything is copied.
fn may_be_number(word: &str) -> bool {
    let &[first, second, ..] = word.as_bytes() else { return false };
    let second = second.to_ascii_lowercase();
    match first.to_ascii_lowercase() {
        b'e' => matches!(second, b'i' | b'r' | b'l'),
        b'z' => matches!(second, b'w' | b'e'),
        b'd' => second == b'r',
        b'v' => second == b'i',
        // fünf
        b'f' => second == 0xC3,
        b's' => matches!(second, b'e' | b'i'),
        b'n' => second == b'e',
        b'a' => second == b'c',
        b'h' => second == b'u',
        _ => false,
    }
}

fn below_thousand(word: &str) -> Option<u32> {
    match split_hundreds(word) {
        (Some(hundreds), "") if hundreds > 0 => Some(hundreds),
        (Some(hundreds), rest) => Some(hundreds + below_hundred(rest)?),
        (None, _) => None,
    }
}

/// The hundreds of a number word and what follows them. `None`: what stands before "hundert" is no digit.
fn split_hundreds(word: &str) -> (Option<u32>, &str) {
    match word.split_once("hundert") {
        Some(("", rest)) => (Some(100), rest),
        Some((digit, rest)) => (below_hundred(digit).filter(|&digit| digit < 10).map(|digit| digit * 100), rest),
        None => (Some(0), word),
    }
}

fn below_hundred(word: &str) -> Option<u32> {
    if let Some((unit, tens)) = word.split_once("und")
        && let (Some(unit), Some(tens)) = (small(unit), tens_value(tens))
        && unit < 10
    {
        return Some(unit + tens);
    }
    small(word).or_else(|| tens_value(word))
}

fn small(word: &str) -> Option<u32> {
    Some(match word {
        "ein" | "eins" => 1,
        "zwei" | "zwo" => 2,
        "drei" => 3,
        "vier" => 4,
        "fünf" => 5,
        "sechs" => 6,
        "sieben" => 7,
        "acht" => 8,
        "neun" => 9,
        "zehn" => 10,
        "elf" => 11,
        "zwölf" => 12,
        "dreizehn" => 13,
        "vierzehn" => 14,
        "fünfzehn" => 15,
        "sechzehn" => 16,
        "siebzehn" => 17,
        "achtzehn" => 18,
        "neunzehn" => 19,
        _ => return None,
    })
}

fn tens_value(word: &str) -> Option<u32> {
    Some(match word {
        "zwanzig" => 20,
        "dreißig" | "dreissig" => 30,
        "vierzig" => 40,
        "fünfzig" => 50,
        "sechzig" => 60,
        "siebzig" => 70,
        "achtzig" => 80,
        "neunzig" => 90,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cardinals_are_composed_of_units_tens_and_hundreds() {
        for (word, want) in [
            ("zwölf", Some(12)),
            ("eines", Some(1)),
            ("fünfundvierzig", Some(45)),
            ("hundertzwanzig", Some(120)),
            ("Neunzig", Some(90)),
            ("hundert", Some(100)),
            ("Stunden", None),
            ("und", None),
            ("", None),
        ] {
            assert_eq!(cardinal(word), want, "{word}");
        }
    }

    #[test]
    fn ordinals_of_sessions_go_past_a_hundred() {
        for (word, want) in [
            ("ersten", Some(1)),
            ("dritte", Some(3)),
            ("siebenten", Some(7)),
            ("siebten", Some(7)),
            ("zwölften", Some(12)),
            ("achtzigsten", Some(80)),
            ("zweiundachtzigsten", Some(82)),
            ("Neunundneunzigste", Some(99)),
            ("einhundertsten", Some(100)),
            ("einhundertersten", Some(101)),
            ("nächsten", None),
            ("wichtigsten", None),
            ("breiten", None),
            ("weit", None),
            ("", None),
        ] {
            assert_eq!(ordinal(word), want, "{word}");
        }
    }
}
