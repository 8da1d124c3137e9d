//! First words that open a recital or an operative paragraph: a layout cue where nothing but a line break parts the paragraphs.

use super::cues::head;
use crate::letters::lower;
use crate::word_set::{WordSet, word_set};

/// Longer words are no words of a formula.
const WORD_LIMIT: usize = 40;

/// Adverbs before a recital's formula ("ferner unter Hinweis auf").
static ADVERBS: WordSet = word_set![
    "ferner", "sowie", "außerdem", "ausserdem", "ebenso", "gleichzeitig", "daher", "erneut", "nachdrücklich", "auch", "abermals",
    "wiederum", "zugleich", "insbesondere", "tief", "zutiefst", "fest", "höchst", "äußerst", "ernsthaft", "ernstlich", "sehr",
    "überdies", "darüber", "hinaus", "des", "weiteren", "schließlich", "gleichfalls", "besonders", "und", "voll", "stets",
    "weiterhin", "dabei", "deshalb", "hierbei", "dementsprechend", "mithin"
];

/// Words that are a recital's formula by themselves or begin one.
static RECITAL_WORDS: WordSet = word_set![
    "eingedenk", "geleitet", "gestützt", "überzeugt", "besorgt", "beunruhigt", "bestürzt", "entsetzt", "erfreut", "ermutigt",
    "alarmiert", "entschlossen", "angesichts", "dankbar", "bestrebt", "empört", "erschüttert", "schockiert", "betroffen",
    "beeindruckt", "enttäuscht", "gewillt", "zuversichtlich", "bewusst", "beseelt", "inspiriert", "nachdem", "anlässlich",
    "ausgehend", "tätig"
];

/// Nouns after "in", "unter", "mit", "nach", "im", "auf", "aus" that make a recital's formula.
static RECITAL_NOUNS: WordSet = word_set![
    "Bekräftigung", "Anerkennung", "Anbetracht", "Erkenntnis", "Erwägung", "Kenntnis", "Würdigung", "Erinnerung", "Besorgnis",
    "Sorge", "Bewusstsein", "Wunsche", "Wunsch", "Überzeugung", "Betonung", "Hervorhebung", "Unterstützung", "Hinweis",
    "Begrüßung", "Begrüssung", "Berücksichtigung", "Verurteilung", "Missbilligung", "Bezugnahme", "Kenntnisnahme", "Bekundung",
    "Genugtuung", "Befriedigung", "Dank", "Bedauern", "Interesse", "Lob", "Ausdruck", "Prüfung", "Einsicht", "Anhörung",
    "Vorschlag", "Beunruhigung", "Bestürzung", "Empörung", "Freude", "Hoffnung", "Beachtung", "Zustimmung", "Absicht",
    "Wiederholung", "Unterstreichung", "Verweis", "Ansehung", "Stellungnahme", "Stellungnahmen", "Entschlossenheit",
    "Wertschätzung", "Bewußtsein", "Bestätigung", "Achtung", "Vertrauen", "Gewissheit", "Fortführung", "Fortsetzung",
    "Wahrnehmung", "Solidarität", "Bestreben", "Verständnis", "Trauer", "Entsetzen", "Enttäuschung", "Respekt", "Zuversicht",
    "Erfüllung", "Verpflichtung", "Abscheu", "Einbeziehung", "Feststellung", "Ermangelung", "Bemühen", "Geiste"
];

/// Finite verbs that open an operative paragraph without a subject.
static OPERATIVE_VERBS: WordSet = word_set![
    "fordert", "bittet", "beschließt", "beschliesst", "ersucht", "betont", "bekräftigt", "begrüßt", "begrüsst", "legt", "ruft",
    "nimmt", "stellt", "ermutigt", "empfiehlt", "verurteilt", "unterstreicht", "erkennt", "anerkennt", "weist", "erklärt",
    "verlangt", "dankt", "würdigt", "unterstützt", "appelliert", "ermächtigt", "beauftragt", "bedauert", "billigt", "bestätigt",
    "lädt", "hebt", "verweist", "erinnert", "erwartet", "äußert", "regt", "schlägt", "trifft", "verpflichtet", "missbilligt",
    "verabschiedet", "genehmigt", "lehnt", "ernennt", "wiederholt", "bekundet", "drängt", "proklamiert", "beglückwünscht",
    "befürwortet", "beklagt", "gestattet", "untersagt", "vertritt", "spricht", "dringt", "gedenkt", "versichert", "bringt", "gibt",
    "setzt"
];

/// Whether `line` opens like a preamble clause ("in Bekräftigung …", "ferner betonend, …", "tief besorgt über …", "BETONEND").
pub(crate) fn opens_recital(line: &str) -> bool {
    let mut words = head(line, 8 * WORD_LIMIT)
        .split(' ')
        .map(|w| w.trim_end_matches([',', ':', ';']))
        .take(8)
        .take_while(|w| w.len() <= WORD_LIMIT)
        .peekable();
    let mut skipped = 0;
    while words.next_if(|w| ADVERBS.contains(&lower(w))).is_some() {
        skipped += 1;
    }
    let Some(first) = words.next() else { return false };
    let lower = lower(first);
    if first.starts_with(char::is_uppercase) && first.chars().any(char::is_lowercase) && first != "Kenntnis" && skipped == 0 {
        return false;
    }
    if RECITAL_WORDS.contains(&lower) || is_participle(&lower) {
        return true;
    }
    match lower.as_ref() {
        // Up to three words may stand between ("mit dem Ausdruck ihrer ernsten Besorgnis", "in ernster Sorge").
        "in" | "unter" | "mit" | "nach" | "im" | "auf" | "aus" | "zu" | "zur" => {
            words.take(4).any(|w| is_participle(w) || is_recital_noun(w))
        }
        "daran" | "darauf" | "davon" | "sich" | "kenntnis" | "dessen" | "dem" | "der" | "den" => {
            words.take(4).any(|w| is_participle(w) || matches!(w, "bewusst" | "überzeugt"))
        }
        _ => false,
    }
}

fn is_recital_noun(word: &str) -> bool {
    RECITAL_NOUNS.contains(word)
        // "UNTER HINWEIS AUF"
        || word.len() > 3 && word.chars().all(char::is_uppercase) && {
            let small = lower(word);
            RECITAL_NOUNS.words().any(|n| n.len() == small.len() && lower(n) == small)
        }
}

/// A present participle in adverbial use ("betonend", "feststellend").
fn is_participle(word: &str) -> bool {
    word.len() > 6
        && (word.ends_with("end") || word.ends_with("ernd") || word.ends_with("elnd"))
        && !matches!(word, "während" | "abend" | "tausend" | "folgend" | "entsprechend" | "jugend" | "dutzend" | "anwesend")
}

/// Whether `line` opens with a finite operative verb ("fordert die Staaten auf", "BESCHLIESST").
pub(crate) fn opens_operative(line: &str) -> bool {
    let word = super::cues::first_word(head(line, 2 * WORD_LIMIT)).trim_end_matches([',', ':', ';']);
    OPERATIVE_VERBS.contains(word)
        || ((5..=WORD_LIMIT).contains(&word.len()) && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic()) && {
            let lower = lower(word);
            OPERATIVE_VERBS.words().any(|v| v == lower || v.replace('ß', "ss") == lower)
        })
}

/// Whether `line` opens like a preamble clause or an operative paragraph.
pub(crate) fn opens_paragraph(line: &str) -> bool {
    opens_recital(line) || opens_operative(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_open_paragraphs_and_other_words_do_not() {
        for (line, recital, operative) in [
            ("in Bekräftigung des Völkerrechts,", true, false),
            ("ferner unter Hinweis auf ihre Resolution", true, false),
            ("tief besorgt darüber, dass", true, false),
            ("mit dem Ausdruck ihrer ernsten Besorgnis über", true, false),
            ("daran erinnernd, dass", true, false),
            ("Kenntnis nehmend von", true, false),
            ("BETONEND, dass", true, false),
            ("sich dessen bewusst, dass", true, false),
            ("fordert alle Staaten auf", false, true),
            ("BESCHLIESST, dass", false, true),
            ("während der Tagung", false, false),
            ("in der Region und", false, false),
            ("die Sicherheit der Staaten", false, false),
            ("Intelligenz fordert", false, false),
        ] {
            assert_eq!((opens_recital(line), opens_operative(line)), (recital, operative), "{line:?}");
        }
    }
}
