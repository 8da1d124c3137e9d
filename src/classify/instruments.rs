//! Named instruments without a number: Charta der Vereinten Nationen, Agenda 2030, Übereinkommen von Paris.

use rustc_hash::FxHashMap as HashMap;
use std::sync::OnceLock;

use super::phrases::{is_determiner, noun_phrase};
use super::tokens::Tokens;
use crate::letters::lower;
use crate::span::TextSpan;

/// A named instrument in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its name in the nominative without article.
    pub id: String,
    /// Where it stands, as printed.
    pub span: TextSpan,
}

/// Every named instrument of a clean text, cut into `tokens`, in order, repeated ones repeated.
#[must_use]
pub fn instruments(tokens: &Tokens) -> Vec<Instrument> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        match instrument_at(tokens, i) {
            Some((id, next)) => {
                found.push(Instrument { id, span: tokens.span(i, next) });
                i = next.max(i + 1);
            }
            None => i += 1,
        }
    }
    found
}

/// The instrument that token `i` begins, in any case, and the token after it.
#[must_use]
pub fn instrument_at(tokens: &Tokens, i: usize) -> Option<(String, usize)> {
    if !tokens.capital(i) {
        return None;
    }
    listed(tokens, i).or_else(|| of_a_place(tokens, i)).or_else(|| with_subject(tokens, i)).or_else(|| compound(tokens, i))
}

/// Names in the nominative; every word may carry a case ending in the text. Longer names of one first word come first.
const NAMES: &[&str] = &[
    "Abschlussdokument der Konferenz der Vereinten Nationen über nachhaltige Entwicklung",
    "Agenda 2030 für nachhaltige Entwicklung",
    "Agenda 2030",
    "Aktionsagenda von Addis Abeba",
    "Allgemeine Erklärung der Menschenrechte",
    "Allgemeine Erklärung über das menschliche Genom und Menschenrechte",
    "Behindertenrechtskonvention",
    "Bundesverfassung der Schweizerischen Eidgenossenschaft",
    "Charta der Grundrechte der Europäischen Union",
    "Charta der Vereinten Nationen",
    "Erklärung der Vereinten Nationen über die Rechte der indigenen Völker",
    "Erklärung über die Gewährung der Unabhängigkeit an koloniale Länder und Völker",
    "Erklärung von Rio über Umwelt und Entwicklung",
    "Europäische Menschenrechtskonvention",
    "Europäische Sozialcharta",
    "Europäische Charta der kommunalen Selbstverwaltung",
    "Genfer Flüchtlingskonvention",
    "Genfer Abkommen",
    "Globaler Pakt für eine sichere, geordnete und reguläre Migration",
    "Globaler Pakt für Flüchtlinge",
    "Globaler Digitalpakt",
    "Grundgesetz",
    "Grundrechtecharta",
    "Haager Landkriegsordnung",
    "Internationaler Pakt über bürgerliche und politische Rechte",
    "Internationaler Pakt über wirtschaftliche, soziale und kulturelle Rechte",
    "Internationales Übereinkommen zur Beseitigung jeder Form von Rassendiskriminierung",
    "Istanbul-Konvention",
    "Konvention der Vereinten Nationen über die Rechte von Menschen mit Behinderungen",
    "Konvention über die Rechte des Kindes",
    "Konvention zum Schutz der Menschenrechte und Grundfreiheiten",
    "Kyoto-Protokoll",
    "Millenniums-Erklärung der Vereinten Nationen",
    "Millenniumserklärung",
    "Neue Städtische Agenda",
    "Pariser Klimaabkommen",
    "Pariser Abkommen",
    "Protokoll von Kyoto",
    "Rahmenübereinkommen der Vereinten Nationen über Klimaänderungen",
    "Römisches Statut des Internationalen Strafgerichtshofs",
    "Römisches Statut",
    "Schlussakte von Helsinki",
    "Seerechtsübereinkommen der Vereinten Nationen",
    "Seerechtsübereinkommen",
    "Sendai-Rahmen für Katastrophenvorsorge 2015-2030",
    "Sendai-Rahmen für Katastrophenvorsorge",
    "UN-Behindertenrechtskonvention",
    "UN-Charta",
    "UN-Kinderrechtskonvention",
    "Kinderrechtskonvention",
    "Übereinkommen zur Beseitigung jeder Form von Diskriminierung der Frau",
    "Übereinkommen über das Verbot der Entwicklung, Herstellung und Lagerung bakteriologischer Waffen",
    "Übereinkommen über die Rechte von Menschen mit Behinderungen",
    "Übereinkommen gegen Folter und andere grausame, unmenschliche oder erniedrigende Behandlung oder Strafe",
    "Vertrag über die Nichtverbreitung von Kernwaffen",
    "Vertrag über das Verbot von Kernwaffen",
    "Vertrag über die Arbeitsweise der Europäischen Union",
    "Vertrag über die Europäische Union",
    "Wiener Übereinkommen über diplomatische Beziehungen",
    "Wiener Übereinkommen über das Recht der Verträge",
    "Wiener Erklärung und Aktionsprogramm",
    "Zukunftspakt",
];

/// The names by the stem of their first word, each with its tokens.
type Index = HashMap<&'static str, Vec<(&'static str, Vec<&'static str>)>>;

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        for &name in NAMES {
            let tokens = Tokens::new(name);
            let words: Vec<&'static str> = (0..tokens.len()).map(|i| tokens.word(i)).collect();
            if let Some(&first) = words.first() {
                index.entry(stem(first)).or_default().push((name, words));
            }
        }
        index
    })
}

/// A word without its case ending.
fn stem(word: &str) -> &str {
    for ending in ["es", "en", "er", "em", "e", "s", "n"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() > 3
        {
            return stem;
        }
    }
    word
}

fn listed(tokens: &Tokens, i: usize) -> Option<(String, usize)> {
    let mut best: Option<(&str, usize)> = None;
    for (name, words) in index().get(stem(tokens.word(i)))? {
        let same = words.iter().enumerate().all(|(k, word)| {
            tokens.is(i + k, word) || (tokens.capital(i + k) || word.len() > 4) && stem(tokens.word(i + k)) == stem(word)
        });
        if same && best.is_none_or(|(_, length)| words.len() > length) {
            best = Some((name, words.len()));
        }
    }
    best.map(|(name, length)| (name.to_owned(), i + length))
}

/// The nominative of an instrument's noun. `None`: the noun names none.
fn noun(word: &str) -> Option<&str> {
    let bare = word
        .strip_suffix("es")
        .filter(|bare| bare.ends_with("Pakt") || bare.ends_with("akt"))
        .or_else(|| word.strip_suffix('s'))
        .unwrap_or(word);
    let nominative = if matches!(
        bare,
        "Protokoll"
            | "Übereinkommen"
            | "Abkommen"
            | "Pakt"
            | "Rahmenübereinkommen"
            | "Aktionsplan"
            | "Fakultativprotokoll"
            | "Vertrag"
            | "Aktionsprogramm"
            | "Statut"
    ) {
        bare
    } else {
        word
    };
    matches!(
        nominative,
        "Übereinkommen"
            | "Abkommen"
            | "Konvention"
            | "Protokoll"
            | "Pakt"
            | "Rahmenübereinkommen"
            | "Vertrag"
            | "Erklärung"
            | "Aktionsplattform"
            | "Aktionsprogramm"
            | "Aktionsplan"
            | "Aktionsagenda"
            | "Charta"
            | "Schlussakte"
            | "Fakultativprotokoll"
            | "Konsens"
    )
    .then_some(nominative)
}

/// Places that declarations, protocols and plans are called after.
const PLACES: &[&str] = &[
    "Accra", "Addis", "Amsterdam", "Bali", "Barbados", "Barcelona", "Basel", "Beijing", "Berlin", "Bern", "Bologna", "Bonn",
    "Bratislava", "Budapest", "Busan", "Cancún", "Cartagena", "Chicago", "Dakar", "Doha", "Dubai", "Durban", "Genf", "Glasgow",
    "Helsinki", "Hyogo", "Incheon", "Istanbul", "Johannesburg", "Kopenhagen", "Kunming", "Kunming-Montreal", "Kyoto", "Lanzarote",
    "Lima", "Lissabon", "Maastricht", "Madrid", "Maputo", "Marrakesch", "Mauritius", "Minamata", "Monterrey", "Montreal",
    "Montreux", "Moskau", "Nagoya", "Nizza", "Oslo", "Ottawa", "Oviedo", "Palermo", "Paris", "Peking", "Potsdam", "Quito",
    "Ramsar", "Rio", "Rom", "Rotterdam", "Salamanca", "Samoa", "San", "Sendai", "Stockholm", "Straßburg", "Teheran", "Warschau",
    "Wien", "Windhuk",
];

/// "Übereinkommen von Paris", "Vertrag von Lissabon", "Aktionsplan von Rio de Janeiro".
fn of_a_place(tokens: &Tokens, i: usize) -> Option<(String, usize)> {
    let noun = noun(tokens.word(i))?;
    if !(tokens.is(i + 1, "von") && tokens.capital(i + 2)) {
        return None;
    }
    // "die Erklärung von Bund und Ländern" names its authors: most of these nouns need a place that instruments are called after.
    let treaty = matches!(noun, "Übereinkommen" | "Konvention" | "Rahmenübereinkommen" | "Aktionsagenda" | "Aktionsplattform");
    if !(treaty || PLACES.contains(&tokens.word(i + 2))) {
        return None;
    }
    let mut next = i + 3;
    while next < i + 7 && (tokens.capital(next) || (tokens.any(next, &["de", "da", "del"]) && tokens.capital(next + 1))) {
        next += 1;
    }
    Some((format!("{noun} {}", tokens.span(i + 1, next).of(tokens.text())), next))
}

/// "Übereinkommen zur Bekämpfung der Wüstenbildung", "Konvention über die Rechte des Kindes".
fn with_subject(tokens: &Tokens, i: usize) -> Option<(String, usize)> {
    let word = tokens.word(i);
    let noun = noun(word).filter(|noun| matches!(*noun, "Übereinkommen" | "Konvention" | "Rahmenübereinkommen" | "Pakt"))?;
    let author = if tokens.run(i + 1, &["der", "Vereinten", "Nationen"]) {
        3
    } else if tokens.run(i + 1, &["des", "Europarats"]) {
        2
    } else {
        0
    };
    let at = i + 1 + author;
    // A treaty "zwischen A und B" is known by its parties and date rather than by a name.
    if !tokens.any(at, &["über", "zur", "zum", "gegen"]) {
        return None;
    }
    let next = noun_phrase(tokens, at + 1)?;
    Some((format!("{noun} {}", tokens.span(i + 1, next).of(tokens.text())), next))
}

/// "Aarhus-Konvention", "Nagoya-Protokoll", "Bonner Übereinkommen", "Aachener Vertrag".
fn compound(tokens: &Tokens, i: usize) -> Option<(String, usize)> {
    let word = tokens.word(i);
    if let Some((head, tail)) = word.rsplit_once('-') {
        let tail = noun(tail)
            .filter(|tail| !matches!(*tail, "Erklärung" | "Konsens" | "Aktionsplan" | "Vertrag" | "Charta" | "Aktionsprogramm"))?;
        return Some((format!("{head}-{tail}"), i + 1));
    }
    let place = word.ends_with("er")
        && word.len() > 5
        && word.chars().nth(1).is_some_and(char::is_lowercase)
        && !is_determiner(&lower(word));
    let known = matches!(
        word,
        "Aachener"
            | "Pariser"
            | "Genfer"
            | "Haager"
            | "Wiener"
            | "Bonner"
            | "Berner"
            | "Basler"
            | "Minsker"
            | "Dubliner"
            | "Schengener"
            | "Istanbuler"
            | "Rotterdamer"
            | "Stockholmer"
            | "Washingtoner"
            | "Lissabonner"
            | "Montrealer"
            | "Berliner"
            | "Élysée"
            | "Römer"
            | "Luganer"
    );
    if !(place && known) {
        return None;
    }
    let noun = noun(tokens.word(i + 1))
        .or_else(|| Some(tokens.word(i + 1)).filter(|word| word.ends_with("konvention") || word.ends_with("abkommen")))?;
    Some((format!("{word} {noun}"), i + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instruments_are_named_in_the_nominative() {
        for (text, want) in [
            ("die Ziele der Charta der Vereinten Nationen achtend", &["Charta der Vereinten Nationen"][..]),
            ("im Lichte der Allgemeinen Erklärung der Menschenrechte", &["Allgemeine Erklärung der Menschenrechte"]),
            (
                "den Vertragsparteien des Übereinkommens zur Bekämpfung der Wüstenbildung nahe",
                &["Übereinkommen zur Bekämpfung der Wüstenbildung"],
            ),
            ("die Umsetzung des Übereinkommens von Paris und der Agenda 2030", &["Übereinkommen von Paris", "Agenda 2030"]),
            ("unter Hinweis auf die Genfer Flüchtlingskonvention", &["Genfer Flüchtlingskonvention"]),
            (
                "nach dem Internationalen Pakt über bürgerliche und politische Rechte",
                &["Internationaler Pakt über bürgerliche und politische Rechte"],
            ),
            ("wie im Aachener Vertrag ausgeführt", &["Aachener Vertrag"]),
            ("gemäß der Istanbul-Konvention und dem Nagoya-Protokoll", &["Istanbul-Konvention", "Nagoya-Protokoll"]),
            ("die Aktionsagenda von Addis Abeba der dritten Konferenz", &["Aktionsagenda von Addis Abeba"]),
            ("das Abkommen vom 3. Dezember 2025 zwischen der Schweiz und Österreich", &[]),
            ("die Erklärung von Bund und Ländern", &[]),
            ("der Vertrag zwischen den Parteien", &[]),
            ("das Protokoll der Sitzung", &[]),
        ] {
            let got: Vec<_> = instruments(&Tokens::new(text)).into_iter().map(|found| found.id).collect();
            assert_eq!(got, want, "{text:?}");
        }
    }
}
