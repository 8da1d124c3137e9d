//! Cues of German text layout: does a line end or begin in the middle of a sentence?

use crate::word_set::{WordClasses, WordSet, word_classes, word_set};

/// Opens a noun phrase or clause and so never ends a paragraph.
const OPENS: u32 = 1;
/// An abbreviation whose dot ends no sentence and after which text goes on.
const ABBREVIATES: u32 = 2;
/// A number or letter must follow.
const CITES: u32 = 4;

static LAST_WORDS: WordClasses = word_classes![
    (
        OPENS,
        &[
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder", "sowie",
            "dass", "daß", "von", "vom", "mit", "zu", "zur", "zum", "für", "im", "in", "am", "an", "bei", "beim", "durch", "gegen",
            "ohne", "über", "unter", "vor", "nach", "seit", "aus", "bis", "ihre", "ihrer", "ihren", "ihrem", "ihres", "seine",
            "seiner", "seinen", "seinem", "seines", "deren", "dessen", "als", "wie", "ob", "wenn", "weil", "wobei", "zwischen",
            "gemäß", "gemäss", "Nr.", "Art.", "Abs.", "Artikel", "Ziffer", "Absatz", "Nummer", "§", "Ziff.", "Buchst.", "lit.",
            "insbesondere", "einschließlich", "bzw.", "diese", "dieser", "diesen", "diesem", "dieses", "jede", "jeder", "jedes",
            "Dr.", "Prof.", "z.B.", "sogenannten"
        ]
    ),
    (
        ABBREVIATES,
        &[
            "Nr.", "Nrn.", "Ziff.", "Abs.", "Art.", "Buchst.", "lit.", "S.", "Rn.", "Kap.", "Bd.", "Anl.", "Tz.", "Drs.",
            "Drucks.", "BGBl.", "ABl.", "BAnz.", "Az.", "Dr.", "Prof.", "Dipl.", "Ing.", "Mag.", "St.", "Str.", "Tel.", "Mio.",
            "Mrd.", "bzw.", "ggf.", "evtl.", "insb.", "inkl.", "einschl.", "ca.", "rd.", "vgl.", "Vgl.", "sog.", "gem.", "lt.",
            "z.", "d.", "u.", "i.", "o.", "h.", "B.", "a.", "Abg.", "vs.", "Dok."
        ]
    ),
    (
        CITES,
        &[
            "§", "§§", "am", "vom", "zum", "ab", "Artikel", "Artikeln", "Absatz", "Ziffer", "Ziffern", "Nummer", "Nummern",
            "Buchstabe", "Buchstaben", "Anlage", "Anhang", "Kapitel", "Abschnitt", "Teil", "Satz", "Punkt", "Seite", "Regel"
        ]
    ),
];

static MONTHS: WordSet = word_set![
    "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember"
];

/// Whether `word` (perhaps with punctuation after it) names a month.
pub(crate) fn is_month(word: &str) -> bool {
    MONTHS.contains(word.trim_end_matches(|c: char| !c.is_alphabetic()))
}

/// The last `limit` bytes of `text`, or a few less.
pub(crate) fn tail(text: &str, limit: usize) -> &str {
    let mut from = text.len().saturating_sub(limit);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

/// The first `limit` bytes of `text`, or a few less.
pub(crate) fn head(text: &str, limit: usize) -> &str {
    let mut to = limit.min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    &text[..to]
}

/// The last word of `line`.
pub(crate) fn last_word(line: &str) -> &str {
    memchr::memrchr(b' ', line.as_bytes()).map_or(line, |at| &line[at + 1..])
}

/// The first word of `line`.
pub(crate) fn first_word(line: &str) -> &str {
    memchr::memchr(b' ', line.as_bytes()).map_or(line, |at| &line[..at])
}

/// Whether the last word of `line` needs another after it (an article, a preposition, an abbreviation, a hyphen).
pub(crate) fn is_open(line: &str) -> bool {
    let word = last_word(line);
    LAST_WORDS.of(word) & (OPENS | ABBREVIATES) != 0 || ends_in_hyphen(line) || word.ends_with(['(', '„', '‚', '«'])
}

/// Whether `line` ends so that a number or letter must follow: "gemäß Artikel", "Nr.", "am".
pub(crate) fn cites(line: &str) -> bool {
    LAST_WORDS.of(last_word(line)) & (CITES | ABBREVIATES) != 0
}

/// Whether `line` ends with a word cut by a hyphen.
pub(crate) fn ends_in_hyphen(line: &str) -> bool {
    line.strip_suffix('-').is_some_and(|l| l.ends_with(char::is_alphanumeric))
}

/// Whether `line` ends with an ordinal number ("vom 3.").
pub(crate) fn ends_in_ordinal(line: &str) -> bool {
    last_word(line).strip_suffix('.').is_some_and(|d| (1..=2).contains(&d.len()) && d.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether `line` ends a sentence or a part of one: with `.`, `;`, `:`, `!`, `?` that is no abbreviation's, also inside closing quotes and brackets.
pub(crate) fn is_closed(line: &str) -> bool {
    let bare = line.trim_end_matches(['“', '”', '"', '»', '’', ')', ']', '‘']);
    bare.ends_with(['.', ';', ':', '!', '?']) && LAST_WORDS.of(last_word(line)) & ABBREVIATES == 0 && !ends_in_ordinal(line)
}

/// Whether a sentence or word that breaks off at the end of `left` goes on in `right`.
pub(crate) fn runs_on(left: &str, right: &str) -> bool {
    let Some(first) = right.chars().next() else { return false };
    if left.is_empty() {
        return false;
    }
    if ends_in_hyphen(left) {
        return first.is_alphabetic();
    }
    if ends_in_ordinal(left) {
        return is_month(first_word(right)) || first.is_lowercase();
    }
    if is_closed(left) || left.ends_with(',') {
        return false;
    }
    // "vom 2. Februar / 1971 über …": the year goes with its month, be it with a note's mark glued to it.
    let digits = right.bytes().take_while(u8::is_ascii_digit).count();
    if (4..=6).contains(&digits) && is_month(last_word(left)) && !numbered(right) && !right[digits..].starts_with('/') {
        return true;
    }
    // A title in capitals.
    if matches!(first_word(right), "UND" | "ODER" | "SOWIE" | "ZUR" | "ZUM" | "DES" | "VON" | "FÜR" | "MIT" | "IM" | "IN") {
        return !left.chars().any(char::is_lowercase) && !right.chars().any(char::is_lowercase);
    }
    is_open(left) || (first.is_lowercase() && !numbered(right))
}

/// Whether `line` ends so that a web address must follow.
pub(crate) fn expects_address(line: &str) -> bool {
    line.ends_with([':', '(', '<', '-', '/'])
        || matches!(last_word(line), "unter" | "siehe" | "auf" | "via" | "über" | "Siehe" | "Internetseite" | "see")
}

/// Whether `line` opens as records of a meeting do: "97. Plenarsitzung", "Auf der 4370. Sitzung einstimmig verabschiedet."
pub(crate) fn is_meeting(line: &str) -> bool {
    let line = line.strip_prefix("Auf der ").unwrap_or(line);
    if !line.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let mut words = line.split(' ');
    let number =
        words.next().and_then(|w| w.strip_suffix('.')).is_some_and(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()));
    number && words.next().is_some_and(|w| matches!(w, "Plenarsitzung" | "Sitzung" | "(Schluss-)Sitzung" | "Tagung"))
}

/// Whether `line` opens with an enumeration marker.
pub(crate) fn numbered(line: &str) -> bool {
    let word = first_word(line);
    let body = word.trim_start_matches('(');
    let core = body.trim_end_matches(['.', ')']);
    core.len() < body.len()
        && !core.is_empty()
        && (core.bytes().all(|b| b.is_ascii_digit()) || core.len() <= 2 || core.chars().all(|c| "IVXivx".contains(c)))
        || matches!(word, "–" | "-" | "•" | "*" | "·" | "▪" | "◦")
}

/// Whether `line` looks like the number of a document.
pub(crate) fn is_symbol_like(line: &str) -> bool {
    let digit = line.bytes().any(|b| b.is_ascii_digit());
    let un =
        ["A/", "S/", "E/", "A-", "P8_", "P9_", "P10_", "P7_", "P6_", "COM(", "EUCO ", "ST ", "PC.DEC/", "MC.DEC/", "CM/", "TA("]
            .iter()
            .any(|p| line.starts_with(p));
    let paper = line.split(' ').any(|w| matches!(w, "Drucksache" | "Drucks." | "Drs." | "Vorlage" | "Beschlussnummer"));
    digit && (un && !line.contains(", ") && line.split(' ').count() <= 4 || paper && line.split(' ').count() <= 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_runs_on_over_a_page_and_stops_at_its_end() {
        for (left, right, want) in [
            ("den Aus-", "bau der Netze", true),
            ("vom 3.", "Mai 2041 und", true),
            ("der Fischer und der", "Hafenämter", true),
            ("alle Häfen", "auf, die Tore zu öffnen", true),
            ("die Tore zu öffnen.", "Die Häfen", false),
            ("die Tore zu öffnen,", "betonend, dass", false),
            ("die Häfen gemäß Nr.", "12 der Anlage", true),
            ("EIN BEITRAG ZUM FRIEDEN", "UND ZUR ABRÜSTUNG", true),
            ("Der Rat beschließt:", "a) zu handeln", false),
            ("Zweiter Teil", "1. begrüßt", false),
            ("vom 2. Februar", "1971 über die Küsten", true),
            ("vom 2. Februar", "19713 über die Küsten", true),
            ("im Februar", "2. begrüßt", false),
            ("", "betonend", false),
        ] {
            assert_eq!(runs_on(left, right), want, "{left:?} | {right:?}");
        }
    }
}
