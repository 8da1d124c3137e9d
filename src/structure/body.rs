//! The enacting body's name: nominative, without article, with the strong ending.

use super::cues::fold;
use crate::letters::lower;

/// Names that texts print in capitals or shorten, folded, and how they are written.
const NAMES: &[(&str, &str)] = &[
    ("generalversammlung", "Generalversammlung"),
    ("sicherheitsrat", "Sicherheitsrat"),
    ("menschenrechtsrat", "Menschenrechtsrat"),
    ("wirtschafts- und sozialrat", "Wirtschafts- und Sozialrat"),
    ("rat der europäischen union", "Rat der Europäischen Union"),
    ("europäische parlament", "Europäisches Parlament"),
    ("europäische rat", "Europäischer Rat"),
    ("europäische kommission", "Europäische Kommission"),
    ("kommission der europäischen gemeinschaften", "Kommission der Europäischen Gemeinschaften"),
    ("europäische parlament und der rat der europäischen union", "Europäisches Parlament und der Rat der Europäischen Union"),
    ("europäische ausschuss der regionen", "Europäischer Ausschuss der Regionen"),
    ("europäische wirtschafts- und sozialausschuss", "Europäischer Wirtschafts- und Sozialausschuss"),
];

/// Small words that stay in lower case when capitals are undone.
const SMALL: &[&str] = &[
    "der", "die", "das", "des", "dem", "den", "und", "für", "im", "in", "von", "zu", "zur", "zum", "am", "mit", "bei", "über",
    "vereinigten",
];

/// `phrase` (without its article `article`, as printed) as a name: "Deutsche Bundestag" after "Der" → "Deutscher Bundestag".
#[must_use]
pub fn name(article: &str, phrase: &str) -> String {
    let phrase = phrase.split_whitespace().collect::<Vec<_>>().join(" ");
    let folded = fold(&phrase);
    if let Some((_, name)) = NAMES.iter().find(|(key, _)| *key == folded) {
        return (*name).to_string();
    }
    let phrase = if is_capitals(&phrase) { uncapitalise(&phrase) } else { phrase };
    let ending = match fold(article).as_str() {
        "der" => "r",
        "das" => "s",
        _ => return phrase,
    };
    let all: Vec<&str> = phrase.split(' ').collect();
    let mut out = Vec::with_capacity(all.len());
    let mut attributive = true;
    for (i, word) in all.iter().enumerate() {
        let adjective = attributive && i + 1 < all.len() && word.ends_with('e') && all[i + 1].starts_with(char::is_uppercase);
        let ordinal = word.ends_with('.') && word.as_bytes().first().is_some_and(u8::is_ascii_digit);
        attributive = attributive && (adjective || ordinal);
        out.push(if adjective { format!("{word}{ending}") } else { (*word).to_string() });
    }
    out.join(" ")
}

/// Whether no letter of `text` is lower case.
#[must_use]
pub fn is_capitals(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 3 && !text.chars().any(char::is_lowercase)
}

/// "MINISTERRAT DER UNION" → "Ministerrat der Union".
fn uncapitalise(text: &str) -> String {
    text.split(' ')
        .map(|word| {
            let lower = lower(word).into_owned();
            if SMALL.contains(&lower.as_str()) {
                return lower;
            }
            lower.split('-').map(capitalise).collect::<Vec<_>>().join("-")
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn capitalise(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_its_article_takes_the_strong_ending() {
        for (article, phrase, want) in [
            ("Der", "Deutsche Bundestag", "Deutscher Bundestag"),
            ("Das", "Europäische Parlament", "Europäisches Parlament"),
            ("Die", "Vereinigte Synode", "Vereinigte Synode"),
            ("DER", "RAT DER EUROPÄISCHEN UNION", "Rat der Europäischen Union"),
            ("DER", "SICHERHEITSRAT", "Sicherheitsrat"),
            ("Der", "12. Ordentliche Bundesparteitag", "12. Ordentlicher Bundesparteitag"),
            ("Der", "Kreistag des Landkreises Auen", "Kreistag des Landkreises Auen"),
            ("Die", "Chefinnen und Chefs der Staatskanzleien", "Chefinnen und Chefs der Staatskanzleien"),
        ] {
            assert_eq!(name(article, phrase), want);
        }
    }
}
