//! How the end of one line joins the start of the next.

use super::cues::last_word;

/// How two lines of one paragraph join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// With a space.
    Space,
    /// Without anything: the hyphen at the line's end stays ("Süd-Süd-" + "Zusammenarbeit").
    Glue,
    /// Without the hyphen ("Reso-" + "lution").
    DropHyphen,
    /// Old k-k hyphenation ("entwik-" + "keln" → entwickeln): the k before the hyphen becomes c and the hyphen goes.
    Ck,
}

/// Words after which a hyphen at the line's end is a suspended compound ("Entwicklungs-" + "und Schwellenländer").
const SUSPENDING: &[&str] = &["und", "oder", "bzw", "sowie", "bis", "beziehungsweise", "als", "aber", "u"];

/// Ends of words in -ik that never were hyphenated k-k ("Politik-" + "kern").
const IK_WORDS: &[&str] = &["tik", "nik", "sik", "brik", "publik", "rik", "mik", "gik", "thek"];

/// What can follow the second k of a k-k hyphenation: the endings of -ck- words.
const CK_ENDINGS: &[&str] = &[
    "e", "en", "es", "er", "em", "ern", "ers", "el", "eln", "elt", "elte", "elten", "eltem", "elter", "eltes", "els", "elnd",
    "elnde", "elnden", "end", "ende", "enden", "ender", "endes", "ung", "ungen", "ig", "ige", "igen", "iger", "isch", "ische",
    "ischen", "te", "ten", "erung", "erungen",
];

/// Decides how `left` (a line's end) joins `right` (the next line's start). Both are clean: hyphens are U+002D.
#[must_use]
pub fn join(left: &str, right: &str) -> Join {
    let token = last_word(left);
    let Some(first) = right.chars().next() else { return Join::Space };
    if token.len() > 1 && token.ends_with('/') && first.is_alphanumeric() {
        return Join::Glue;
    }
    let Some(stem) = token.strip_suffix('-') else { return Join::Space };
    let stem = stem.trim_start_matches(|c: char| !c.is_alphanumeric());
    if !stem.ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == '*') {
        return Join::Space;
    }
    let word_end = right.find(|c: char| !c.is_alphabetic()).unwrap_or(right.len());
    let word = &right[..word_end];
    if first.is_lowercase() {
        return before_lowercase(token, stem, word);
    }
    if first.is_ascii_digit() {
        return Join::Glue;
    }
    if first.is_uppercase() {
        // Only capitals on both sides: a hyphenated word of a line in capitals, unless the left part is an abbreviation ("EU-KOMMISSION").
        let part = stem.rsplit('-').next().unwrap_or(stem);
        let capitals = |s: &str| s.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        let long = part.chars().count() > 3 && word.chars().count() > 1;
        return if long && capitals(part) && capitals(word) { Join::DropHyphen } else { Join::Glue };
    }
    Join::Space
}

fn before_lowercase(token: &str, stem: &str, word: &str) -> Join {
    if SUSPENDING.contains(&word) {
        return Join::Space;
    }
    if token.contains("://") || token.contains("www.") {
        return Join::Glue;
    }
    let part = stem.rsplit('-').next().unwrap_or(stem);
    // "EU-" + "weit", "KI-" + "gestützt", "CO2-" + "arm": an abbreviation or number keeps its hyphen.
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    if part.ends_with(|c: char| c.is_ascii_digit()) || (letters > 1 && part.chars().all(|c| !c.is_lowercase())) {
        return Join::Glue;
    }
    if let (Some(head), Some(tail)) = (part.strip_suffix('k'), word.strip_prefix('k')) {
        let vowel = head.ends_with(['a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'ü']);
        let foreign = IK_WORDS.iter().any(|w| part.len() > w.len() && part.ends_with(w));
        if vowel && !foreign && CK_ENDINGS.contains(&tail) {
            return Join::Ck;
        }
    }
    Join::DropHyphen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_end_joins_as_german_is_hyphenated() {
        for (left, right, want) in [
            ("ihrer Reso-", "lution 69/313", Join::DropHyphen),
            ("Süd-Süd-", "Zusammenarbeit", Join::Glue),
            ("Entwicklungs-", "und Schwellenländer", Join::Space),
            ("Ein-", "sowie Ausfuhr", Join::Space),
            ("die EU-", "Kommission", Join::Glue),
            ("eine EU-", "weite Regel", Join::Glue),
            ("CO2-", "arme Verfahren", Join::Glue),
            ("weiterentwik-", "keln", Join::Ck),
            ("die Strek-", "ke", Join::Ck),
            ("Politik-", "kern", Join::DropHyphen),
            ("Ak-", "kreditierung", Join::DropHyphen),
            ("DER RESO-", "LUTION", Join::DropHyphen),
            ("DER EU-", "KOMMISSION", Join::Glue),
            ("Schiff-", "fahrt", Join::DropHyphen),
            ("und –", "wie schon", Join::Space),
            ("Kooperationsrahmen", "oder -initiativen", Join::Space),
            ("Nord-Süd-", "Gefälle", Join::Glue),
            ("die Bundes-", "(und Landes-)Mittel", Join::Space),
            ("Bürgerinnen/", "Bürger", Join::Glue),
            ("Ver-", "unreinigung", Join::DropHyphen),
            ("unter http://example.org/a-", "emr.pdf", Join::Glue),
            ("Mieter*innen-", "vereine", Join::DropHyphen),
            ("-", "wort", Join::Space),
            ("", "wort", Join::Space),
        ] {
            assert_eq!(join(left, right), want, "{left:?} + {right:?}");
        }
    }
}
