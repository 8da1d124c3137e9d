//! Folds old, Swiss and capital spellings for look-up; what the output prints is never folded.

use std::borrow::Cow;

use crate::letters::lower;

/// The key under which the tables hold `word`: lower case, ß as ss. "BESCHLIESST", "beschliesst" and "beschließt" share one key, and so
/// do "daß" and "dass".
///
/// Borrows where nothing changes. Only for look-up in tables, where no two entries differ in ß alone.
#[must_use]
pub fn key(word: &str) -> Cow<'_, str> {
    let lower = lower(word);
    // Most words are ASCII.
    if !lower.is_ascii() && lower.contains('ß') { Cow::Owned(lower.replace('ß', "ss")) } else { lower }
}

/// Stems that old spelling wrote with ß after a short vowel, and their new spelling.
const OLD: &[(&str, &str)] = &[
    ("daß", "dass"),
    ("muß", "muss"),
    ("mußt", "musst"),
    ("müßt", "müsst"),
    ("läßt", "lässt"),
    ("läßig", "lässig"),
    ("läßl", "lässl"),
    ("laß", "lass"),
    ("faßt", "fasst"),
    ("faßb", "fassb"),
    ("schluß", "schluss"),
    ("schuß", "schuss"),
    ("schloß", "schloss"),
    ("bewußt", "bewusst"),
    ("gewußt", "gewusst"),
    ("wußt", "wusst"),
    ("gewiß", "gewiss"),
    ("miß", "miss"),
    ("fluß", "fluss"),
    ("genuß", "genuss"),
    ("prozeß", "prozess"),
    ("kongreß", "kongress"),
    ("kompromiß", "kompromiss"),
    ("preßt", "presst"),
    ("paß", "pass"),
    ("haß", "hass"),
    ("häßl", "hässl"),
    ("riß", "riss"),
    ("ermeßl", "ermessl"),
    ("vergeß", "vergess"),
    ("verläß", "verläss"),
    ("anläß", "anläss"),
    ("rußland", "russland"),
    ("streß", "stress"),
    ("ißt", "isst"),
    ("küß", "küss"),
];

/// Stems that Swiss and capital spelling writes with ss after a long vowel or diphthong, and their standard spelling. Only stems that
/// no short-vowel word contains ("masse" is missing on purpose).
const LONG: &[(&str, &str)] = &[
    ("schliess", "schließ"),
    ("begrüss", "begrüß"),
    ("grüss", "grüß"),
    ("äusser", "äußer"),
    ("ausser", "außer"),
    ("massnahm", "maßnahm"),
    ("massgeb", "maßgeb"),
    ("massgabe", "maßgabe"),
    ("massst", "maßst"),
    ("massvoll", "maßvoll"),
    ("ausmass", "ausmaß"),
    ("ermassen", "ermaßen"),
    ("gemäss", "gemäß"),
    ("mässig", "mäßig"),
    ("grösse", "größe"),
    ("grösst", "größt"),
    ("gross", "groß"),
    ("heisst", "heißt"),
    ("heissen", "heißen"),
    ("strasse", "straße"),
    ("füsse", "füße"),
    ("fusst", "fußt"),
    ("fussen", "fußen"),
    ("fliess", "fließ"),
    ("geniess", "genieß"),
    ("stösst", "stößt"),
    ("stossen", "stoßen"),
    ("verstoss", "verstoß"),
    ("verstösse", "verstöße"),
    ("liess", "ließ"),
    ("bloss", "bloß"),
    ("dreissig", "dreißig"),
    ("giess", "gieß"),
    ("schiess", "schieß"),
    ("reissen", "reißen"),
    ("gefäss", "gefäß"),
    ("fleiss", "fleiß"),
    ("süss", "süß"),
    ("preussen", "preußen"),
    ("einbüss", "einbüß"),
    ("entblöss", "entblöß"),
];

/// `word` in lower case and new standard spelling: "Daß" → "dass", "BEGRÜSST" → "begrüßt", "Massnahmen" → "maßnahmen".
///
/// ß and ss are exchanged only inside the stems of two tables, never blindly ("Masse", "müssen", "Ausschuss" stay). Borrows where nothing
/// changes.
#[must_use]
pub fn fold(word: &str) -> Cow<'_, str> {
    let lower = lower(word);
    let table = if !lower.is_ascii() && lower.contains('ß') {
        OLD
    } else if lower.as_bytes().windows(2).any(|pair| pair == b"ss") {
        LONG
    } else {
        return lower;
    };
    for (from, to) in table {
        if lower.contains(from) {
            return Cow::Owned(lower.replacen(from, to, 1));
        }
    }
    lower
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_swiss_and_capital_spellings_fold_to_the_standard_one() {
        for (word, want) in [
            ("daß", "dass"),
            ("DASS", "dass"),
            ("Beschluß", "beschluss"),
            ("BESCHLIESST", "beschließt"),
            ("beschliesst", "beschließt"),
            ("BEGRÜSST", "begrüßt"),
            ("unerläßlich", "unerlässlich"),
            ("mißbilligend", "missbilligend"),
            ("Massnahmen", "maßnahmen"),
            ("Massstab", "maßstab"),
            ("ausserordentlich", "außerordentlich"),
            ("äussert", "äußert"),
            ("bewußt", "bewusst"),
        ] {
            assert_eq!(fold(word), want, "{word}");
        }
    }

    #[test]
    fn words_that_are_right_already_stay() {
        for word in ["müssen", "ausschuss", "masse", "wasser", "interesse", "maß", "große", "außer", "grüßt", "weiß", "passt"]
        {
            assert_eq!(fold(word), word);
        }
    }

    #[test]
    fn a_key_is_the_same_for_all_spellings() {
        assert_eq!(key("BESCHLIESST"), key("beschließt"));
        assert_eq!(key("daß"), key("dass"));
        assert!(matches!(key("fordert"), Cow::Borrowed(_)));
    }
}
