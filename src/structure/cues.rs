//! Words that tell recitals, operative paragraphs and headings apart: closed classes of German, compared in folded spelling.

use super::phrases::{Heads, heads};
use crate::language::word::Class;
use crate::letters::{is_alphanumeric, lower, push_lower};
use crate::source::cues::first_word;
use crate::source::holds;
use crate::word_set::{WordSet, word_set};

/// Folds `text` for comparison: lower case and ss for ß, so that BESCHLIESST, beschließt and beschliesst are one, and daß is dass.
#[must_use]
pub fn fold(text: &str) -> String {
    fold_in_place(text).unwrap_or_else(|| {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                'ß' | 'ẞ' => out.push_str("ss"),
                _ => push_lower(&mut out, c),
            }
        }
        out
    })
}

/// [`fold`] where every character of `text` keeps its place, as in nearly all German.
#[must_use]
pub fn fold_in_place(text: &str) -> Option<String> {
    let mut bytes = text.as_bytes().to_ascii_lowercase();
    if text.is_ascii() {
        return String::from_utf8(bytes).ok();
    }
    for i in memchr::memchr_iter(0xC3, text.as_bytes()) {
        match bytes[i + 1] {
            0x9F => bytes[i..i + 2].copy_from_slice(b"ss"),
            b @ (0x80..=0x96 | 0x98..=0x9E) => bytes[i + 1] = b + 0x20,
            _ => {}
        }
    }
    // Dashes, quotation marks, the euro and bullets have no case.
    let rare = |b: u8| (b > 0xC3) & (b != 0xE2);
    let sign = |i: usize| matches!(text.as_bytes()[i + 1], 0x80 | 0x82 | 0x94..=0x97);
    if holds(text.as_bytes(), rare) || !memchr::memchr_iter(0xE2, text.as_bytes()).all(sign) {
        let mut small = String::new();
        for (i, c) in text.char_indices().filter(|(_, c)| *c > 'ÿ') {
            small.clear();
            push_lower(&mut small, c);
            if c == 'ẞ' || small.len() != c.len_utf8() {
                return None;
            }
            bytes[i..i + small.len()].copy_from_slice(small.as_bytes());
        }
    }
    String::from_utf8(bytes).ok()
}

/// What blanks part in a clean text, each with its place.
pub fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + bytes[at..].iter().position(|b| *b > b' ')?;
        at = start + bytes[start..].iter().position(|b| *b <= b' ').unwrap_or(bytes.len() - start);
        Some((start, &text[start..at]))
    })
}

/// How many [`parts`] `text` has.
#[must_use]
pub fn count(text: &str) -> usize {
    parts(text).count()
}

/// Whether `text` has at most `limit` [`parts`].
#[must_use]
pub fn at_most(text: &str, limit: usize) -> bool {
    parts(text).nth(limit).is_none()
}

/// The words of a folded text without the punctuation around them.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    parts(folded).map(|(_, w)| bare(w)).filter(|w| !w.is_empty())
}

/// `word` without the punctuation around it.
#[must_use]
pub fn bare(word: &str) -> &str {
    match word.as_bytes() {
        [a, .., z] if a.is_ascii_alphanumeric() && z.is_ascii_alphanumeric() => word,
        _ => word.trim_matches(|c: char| !is_alphanumeric(c)),
    }
}

/// `text` without the signs before its first letter or digit.
#[must_use]
pub fn without_signs(text: &str) -> &str {
    text.trim_start_matches(|c: char| !is_alphanumeric(c))
}

/// Whether `needle` stands in `folded` with no letter or digit beside it.
#[must_use]
pub fn has_word(folded: &str, needle: &str) -> bool {
    memchr::memmem::find_iter(folded.as_bytes(), needle).any(|i| {
        let before = folded[..i].chars().next_back();
        let after = folded[i + needle.len()..].chars().next();
        !before.is_some_and(is_alphanumeric) && !after.is_some_and(is_alphanumeric)
    })
}

/// Whether `folded` begins with one of `heads` and no letter follows it.
#[must_use]
pub fn starts_with_any(folded: &str, heads: &[&str]) -> bool {
    let first = folded.as_bytes().first();
    heads
        .iter()
        .filter(|h| h.as_bytes().first() == first)
        .any(|h| folded.strip_prefix(h).is_some_and(|r| !r.starts_with(is_alphanumeric)))
}

/// Adverbs that may stand before the head of a recital ("ferner unter Hinweis auf", "zutiefst besorgt").
static ADVERBS: WordSet = word_set![
    "sowie", "und", "ferner", "ausserdem", "ebenso", "gleichzeitig", "zugleich", "daher", "erneut", "abermals", "nochmals",
    "wiederum", "nachdrücklich", "zutiefst", "tief", "fest", "höchst", "äusserst", "ernsthaft", "sehr", "zudem", "weiterhin",
    "weiter", "auch", "insbesondere", "schliesslich", "gleichfalls", "jedoch", "aber", "entschieden", "aufrichtig", "voll",
    "stets", "hierbei", "dabei", "darüber", "hinaus", "besonders", "feierlich", "ernstlich", "außerordentlich", "überaus", "des",
    "weiteren", "immer", "noch", "sich", "dessen",
];

/// Heads of recitals without a participle in -end: prepositional formulas, predicates and past participles.
static HEADS: Heads = heads![
    "unter hinweis", "unter bekräftigung", "unter betonung", "unter hervorhebung", "unter begrüssung", "unter verurteilung",
    "unter missbilligung", "unter würdigung", "unter zustimmung", "unter kenntnisnahme", "unter berücksichtigung",
    "unter beachtung", "unter achtung", "unter voller", "unter erneuter", "unter erneutem", "unter nachdrücklichem",
    "unter nachdrücklicher", "unter entschiedenster", "unter entschiedener", "unter dem eindruck", "unter bezugnahme",
    "unter anerkennung", "unter wiederholung", "unter bestätigung", "unter schärfster", "unter scharfer", "unter gebührender",
    "unter verweis", "unter einbeziehung", "unter uneingeschränkter", "in bekräftigung", "in bestätigung", "in anerkennung",
    "in anbetracht", "in betracht", "in der erwägung", "in erwägung", "in der erkenntnis", "in erkenntnis", "in der überzeugung",
    "in dem bewusstsein", "im bewusstsein", "in der auffassung", "in der absicht", "in der hoffnung", "in dem wunsch",
    "in dem wunsche", "in dem bestreben", "in der entschlossenheit", "in dem bemühen", "im bestreben", "im wissen",
    "in der verantwortung", "in würdigung", "in wertschätzung", "in sorge", "in ernster sorge", "in tiefer sorge",
    "in grosser sorge", "in tiefer besorgnis", "in ernster besorgnis", "in besorgnis", "in grosser besorgnis", "in kenntnis",
    "in erinnerung", "in erwartung", "in durchführung", "in unterstützung", "in solidarität", "in verurteilung", "in dem wissen",
    "in der gewissheit", "in fortführung", "in weiterführung", "in umsetzung", "in ausübung", "in ansehung", "in übereinstimmung",
    "in vollem", "in voller", "in tiefer", "in grosser", "im hinblick", "im lichte", "im licht", "im gedenken", "im geiste",
    "im glauben", "im vertrauen", "im bedauern", "im einklang", "im anschluss", "im rahmen", "im zusammenhang", "mit genugtuung",
    "mit besorgnis", "mit sorge", "mit tiefer", "mit grosser", "mit grosse", "mit ernster", "mit dank", "mit anerkennung",
    "mit bedauern", "mit tiefem", "mit grossem", "mit befriedigung", "mit interesse", "mit lob", "mit dem ausdruck",
    "mit dem erneuten ausdruck", "mit dem ziel", "mit dem wunsch", "mit enttäuschung", "mit beunruhigung", "mit wertschätzung",
    "mit rücksicht", "mit bestürzung", "mit abscheu", "mit hoffnung", "mit freude", "nach einsicht", "nach prüfung",
    "nach behandlung", "nach anhörung", "nach weiterer", "nach eingehender", "nach erörterung", "nach konsultation",
    "nach untersuchung", "nach beratung", "nach entgegennahme", "nach kenntnisnahme", "nach stellungnahme", "nach zuleitung",
    "nach zustimmung", "nach abwägung", "nachdem", "gestützt", "geleitet", "beseelt", "besorgt", "beunruhigt", "bestürzt",
    "alarmiert", "erschüttert", "entsetzt", "empört", "enttäuscht", "erfreut", "ermutigt", "überzeugt", "entschlossen", "bestrebt",
    "gewillt", "eingedenk", "angesichts", "aufgrund", "auf grund", "auf vorschlag", "auf antrag", "auf empfehlung",
    "auf initiative", "auf ersuchen", "gemäss", "kraft", "zuversichtlich", "bewusst", "der tatsache", "in bewusstsein",
    "vor dem hintergrund", "ausgehend", "von dem wunsch", "von der überzeugung", "von dem bestreben", "von dem wunsche",
    "der überzeugung", "der auffassung", "der hoffnung", "befriedigt", "beeindruckt", "zur kenntnis", "zu der erkenntnis",
    "unbeschadet", "betroffen", "verärgert", "verpflichtet", "dem gedanken", "sowie unter", "anlässlich", "wegen", "da die",
    "da der", "da das", "da es", "weil", "festgestellt", "vorausgeschickt", "entsprechend", "hinsichtlich", "im vollen",
    "im namen", "in der feststellung", "angeleitet", "inspiriert", "motiviert", "bekümmert", "verwurzelt",
];

/// Words in -end that are no participles.
static NO_PARTICIPLE: WordSet = word_set![
    "während", "abend", "jugend", "tausend", "dutzend", "wochenend", "gegend", "tugend", "legend", "anhand", "irgend", "send",
    "zweitausend", "dringend",
];

/// Whether `folded` opens as a recital does: adverbs, then a head of the closed list, or a present participle before the first comma.
///
/// `folded` is a block's text after its label. A sentence that merely contains a participle is told apart by [`is_finite_head`] first.
#[must_use]
pub fn is_recital_head(folded: &str) -> bool {
    let folded = without_signs(folded);
    let mut rest = folded;
    for _ in 0..6 {
        if HEADS.open(rest) {
            return true;
        }
        let (at, word) = parts(rest).next().unwrap_or_default();
        if !ADVERBS.contains(word.trim_matches(',')) {
            break;
        }
        rest = rest[at + word.len()..].trim_start();
    }
    if starts_with_any(folded, &["in diesem zusammenhang", "in dieser hinsicht", "zu diesem zweck"]) {
        return is_recital_head(folded.splitn(4, ' ').nth(3).unwrap_or(""));
    }
    for (_, word) in parts(folded).take(9) {
        if is_participle(bare(word)) {
            return true;
        }
        if word.ends_with([',', ';', ':', '.']) {
            return false;
        }
    }
    false
}

/// Whether the folded `word` is a present participle without an ending ("feststellend", "erinnernd").
#[must_use]
pub fn is_participle(word: &str) -> bool {
    word.len() > 5
        && word.ends_with("nd")
        && ["end", "ernd", "elnd"].iter().any(|e| word.ends_with(e))
        && !NO_PARTICIPLE.contains(word)
}

/// Finite forms (third person, present) of the verbs that open operative paragraphs.
static FINITE: WordSet = word_set![
    "achtet", "akzeptiert", "anerkennt", "appelliert", "autorisiert", "beabsichtigt", "beantragt", "beauftragt", "bedauert",
    "bedenkt", "beendet", "befürwortet", "beglückwünscht", "begrüsst", "behält", "bekennt", "beklagt", "bekräftigt", "bekundet",
    "bemerkt", "berichtet", "beruft", "beschliesst", "besteht", "bestellt", "bestärkt", "bestätigt", "betont", "betrachtet",
    "betraut", "bevollmächtigt", "bewilligt", "bildet", "billigt", "bittet", "bleibt", "bringt", "dankt", "delegiert", "dringt",
    "drängt", "drückt", "ehrt", "empfiehlt", "entscheidet", "entschliesst", "entsendet", "erachtet", "ergreift", "erhebt",
    "erinnert", "erkennt", "erklärt", "erlaubt", "erlässt", "ermahnt", "ermutigt", "ermuntert", "ermächtigt", "ernennt",
    "erneuert", "errichtet", "ersetzt", "ersucht", "erteilt", "erwartet", "erwägt", "fasst", "fordert", "freut", "geht",
    "genehmigt", "gestattet", "gewährleistet", "gewährt", "gibt", "gratuliert", "gründet", "hebt", "heisst", "hofft", "hält",
    "hat", "ist", "kommt", "kritisiert", "kündigt", "legt", "lehnt", "leitet", "lenkt", "lobt", "lädt", "macht", "mahnt",
    "missbilligt", "nimmt", "ordnet", "pflichtet", "prangert", "prüft", "regt", "richtet", "ruft", "räumt", "sagt", "schafft",
    "schliesst", "schlägt", "setzt", "sichert", "sieht", "solidarisiert", "sorgt", "spricht", "stellt", "stimmt", "strebt",
    "streicht", "teilt", "trifft", "tritt", "trägt", "unterbreitet", "untersagt", "unterstreicht", "unterstützt", "unterrichtet",
    "verabschiedet", "verbietet", "vereinbart", "verfolgt", "verfügt", "verhängt", "verkündet", "verlangt", "verleiht",
    "verlängert", "vermerkt", "verpflichtet", "verschärft", "versichert", "verspricht", "verständigt", "vertagt", "vertraut",
    "vertritt", "verurteilt", "verweist", "verzichtet", "warnt", "weist", "wendet", "wiederholt", "wirkt", "wählt", "wünscht",
    "würdigt", "zeigt", "zieht", "zollt", "ändert", "äussert", "übermittelt", "überträgt", "überweist", "entlastet", "bezieht",
    "bietet", "verwirft", "tadelt", "begrüssen", "zählt", "führt", "stärkt", "fördert", "anregt", "beschleunigt", "gemahnt",
    "entbindet", "ratifiziert", "beruhigt", "lässt", "richten", "autorisieren", "drückte", "verleihen", "übernimmt", "veranlasst",
    "mandatiert", "proklamiert", "konstatiert", "registriert", "plädiert", "bekommt", "beobachtet", "glaubt",
];

/// Whether `folded` begins with a finite operative verb: the paragraph of a text whose subject is its enacting line.
#[must_use]
pub fn is_finite_head(folded: &str) -> bool {
    let mut all = words(folded);
    let first = all.next().unwrap_or("");
    if FINITE.contains(first) {
        // "erklärt" and "verpflichtet" are participles too; a recital goes on with its own head.
        return true;
    }
    ADVERBS.contains(first) && all.next().is_some_and(|w| FINITE.contains(w))
}

/// Plural and auxiliary forms that make a line a sentence, besides [`FINITE`].
static AUXILIARIES: WordSet = word_set![
    "wird", "werden", "ist", "sind", "hat", "haben", "soll", "sollen", "sollte", "sollten", "muss", "müssen", "kann", "können",
    "darf", "dürfen", "will", "wollen", "möge", "mögen", "fordern", "bitten", "beschliessen", "begrüssen", "erwarten", "lehnen",
    "unterstützen", "verurteilen", "stellen", "setzen", "treten", "sehen", "wurde", "wurden", "gilt", "gelten", "bleibt",
    "bleiben", "brauchen", "braucht", "war", "waren", "gibt", "betonen", "verpflichten", "erklären", "vereinbaren", "danken",
    "appellieren", "bekräftigen", "stimmen", "nehmen", "verweisen", "liegt", "liegen", "untersteht", "unterliegt", "tritt",
    "richtet", "verlangen", "empfehlen", "beauftragen", "ersuchen", "stehen", "steht", "wollte", "würde", "wäre",
];

/// Whether `folded` holds a finite verb of the closed lists.
#[must_use]
pub fn has_finite(folded: &str) -> bool {
    words(folded).any(|w| FINITE.contains(w) || AUXILIARIES.contains(w))
}

/// Whether a line of the clean text looks like a heading: short, no closing punctuation, no finite verb, and it does not go on in lower case.
#[must_use]
pub fn is_heading(text: &str, folded: &str) -> bool {
    let text = text.trim_end();
    let Some(first) = text.chars().find(|c| is_alphanumeric(*c)) else { return false };
    if first.is_lowercase() || !at_most(text, 14) {
        return false;
    }
    match text.chars().next_back() {
        Some('!' | '?') => at_most(text, 12) && !starts_with_any(folded, &["wir"]) && !has_word(folded, "wird"),
        Some('.' | ',' | ';' | ':') | None => false,
        Some(_) => !has_finite(folded),
    }
}

/// Whether `line` opens with a capital on a function word ("Von der Klinik erwarten wir"): only the start of a sentence sets it.
#[must_use]
pub fn opens_sentence(line: &str) -> bool {
    let word = first_word(line);
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
        && Class::of(&lower(word)).is(Class::DETERMINER.or(Class::PREPOSITION).or(Class::PRONOUN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_makes_capitals_and_swiss_spelling_one() {
        for word in ["BESCHLIESST", "beschließt", "beschliesst"] {
            assert_eq!(fold(word), "beschliesst");
        }
    }

    #[test]
    fn a_recital_opens_with_a_head_or_a_participle() {
        for text in [
            "ferner unter Hinweis auf ihre Resolution 61/3,",
            "zutiefst besorgt über die Lage der Inseln,",
            "mit tiefem Bedauern feststellend, dass die Brücke gesperrt ist,",
            "nachdrücklich darauf hinweisend, dass Zeit fehlt,",
            "BETONEND, dass die Häfen offen bleiben müssen,",
            "gestützt auf Artikel 12 der Verfassung,",
            "daran erinnernd, dass die Frist läuft,",
            "in diesem Zusammenhang unter Betonung der Eile,",
        ] {
            assert!(is_recital_head(&fold(text)), "{text:?}");
        }
    }

    #[test]
    fn an_operative_head_is_no_recital() {
        for text in [
            "fordert die Länder auf, die feststellend genannten Mängel zu beheben;",
            "nimmt Kenntnis von dem Bericht;",
            "Während der Beratung ruht die Arbeit.",
        ] {
            assert!(!is_recital_head(&fold(text)), "{text:?}");
        }
        assert!(is_finite_head(&fold("BEGRÜSST den Plan")));
        assert!(!is_finite_head(&fold("begrüßend, dass")));
    }

    #[test]
    fn a_heading_has_no_verb_and_no_stop() {
        for (text, want) in [
            ("Fischerei und Küste", true),
            ("Organisiert euch!", true),
            ("Die Frist wird verlängert", false),
            ("die Frist", false),
            ("Der Bericht,", false),
            ("Wir handeln jetzt!", false),
        ] {
            assert_eq!(is_heading(text, &fold(text)), want, "{text:?}");
        }
    }
}
