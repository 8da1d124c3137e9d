//! How far a German noun phrase reaches: just enough to end a time phrase, a hedge or a treaty's name.

use super::tokens::{TokenKind, Tokens};

/// How many adjectives may stand before a noun.
const MOST_ADJECTIVES: usize = 6;
/// How many genitives may hang on a noun phrase.
const MOST_GENITIVES: usize = 4;
/// How many members a coordination may have.
const MOST_MEMBERS: usize = 8;

/// Articles, possessives, demonstratives and quantifiers in all cases.
#[must_use]
pub fn is_determiner(word: &str) -> bool {
    let stem = match word {
        "der" | "die" | "das" | "des" | "dem" | "den" | "deren" | "dessen" | "derer" | "ein" | "kein" | "mein" | "sein" | "ihr"
        | "unser" | "euer" | "beide" | "beiden" | "beider" | "alle" | "allen" | "aller" | "alles" | "eines" | "einer" => {
            return true;
        }
        _ => strip_ending(word),
    };
    matches!(
        stem,
        "ein"
            | "kein"
            | "sein"
            | "ihr"
            | "unser"
            | "unsr"
            | "dies"
            | "jed"
            | "jen"
            | "jeglich"
            | "derselb"
            | "desselb"
            | "sämtlich"
    )
}

/// Whether `word` can be an article or determiner in the genitive.
fn is_genitive_determiner(word: &str) -> bool {
    matches!(
        word,
        "der"
            | "des"
            | "dieser"
            | "dieses"
            | "ihrer"
            | "ihres"
            | "seiner"
            | "seines"
            | "unserer"
            | "unseres"
            | "eines"
            | "einer"
            | "jeder"
            | "jedes"
            | "aller"
            | "beider"
            | "deren"
            | "dessen"
    )
}

fn strip_ending(word: &str) -> &str {
    for ending in ["er", "es", "em", "en", "e"] {
        if let Some(stem) = word.strip_suffix(ending) {
            return stem;
        }
    }
    word
}

/// Whether `word` may be an inflected attributive adjective: lower case, adjective ending, no function word.
#[must_use]
pub fn is_adjective(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
        && ["e", "en", "er", "es", "em"].iter().any(|ending| word.ends_with(ending))
        && word.len() > 3
        && !is_determiner(word)
        && !matches!(
            word,
            "oder"
                | "über"
                | "unter"
                | "hinter"
                | "aber"
                | "wegen"
                | "neben"
                | "zwischen"
                | "gegen"
                | "außer"
                | "ausser"
                | "sowie"
                | "ohne"
                | "werden"
                | "wurden"
                | "haben"
                | "sollen"
                | "müssen"
                | "dürfen"
                | "können"
                | "sollte"
                | "sollten"
                | "daher"
                | "ferner"
                | "bisher"
                | "immer"
                | "weiter"
                | "wieder"
                | "hierüber"
                | "darüber"
                | "worden"
                | "seine"
                | "eine"
                | "diese"
                | "jede"
                | "wurde"
                | "würde"
                | "würden"
                | "heute"
                | "ihnen"
                | "denen"
                | "jene"
                | "welche"
                | "welcher"
                | "welches"
        )
}

/// The token after the noun phrase that starts at `i`: determiner, adjectives, noun with its number, genitives.
///
/// `None`: no noun is reached.
#[must_use]
pub fn noun_phrase(tokens: &Tokens, i: usize) -> Option<usize> {
    let mut next = core(tokens, i)?;
    for _ in 0..MOST_GENITIVES {
        if !is_genitive_determiner(tokens.word(next)) {
            break;
        }
        match core(tokens, next) {
            Some(end) => next = end,
            None => break,
        }
    }
    Some(next)
}

/// Like [`noun_phrase`], with the nouns that are coordinated to it without a determiner of their own
/// ("ihren Gegebenheiten und Prioritäten", "der vorhandenen Ressourcen, Verfahren und Dokumente").
#[must_use]
pub fn coordinated(tokens: &Tokens, i: usize) -> Option<usize> {
    let mut next = noun_phrase(tokens, i)?;
    let mut pending = next;
    for _ in 0..MOST_MEMBERS {
        let comma = tokens.is(pending, ",");
        if !(comma || tokens.any(pending, &["und", "sowie", "oder"])) || is_determiner(tokens.word(pending + 1)) {
            break;
        }
        let Some(end) = core(tokens, pending + 1) else { break };
        pending = end;
        if !comma {
            // Only "und" proves that the commas before it were a list.
            next = end;
        }
    }
    Some(next)
}

/// Determiner, adjectives, noun, and the number or year that belongs to the noun.
fn core(tokens: &Tokens, i: usize) -> Option<usize> {
    let mut at = i;
    if is_determiner(tokens.word(at)) {
        at += 1;
    }
    for _ in 0..MOST_ADJECTIVES {
        if tokens.run(at, &["zur", "Verfügung", "stehenden"]) {
            at += 3;
        } else if tokens.number(at).is_some() && tokens.is(at + 1, ".") && !tokens.is(at + 2, "") {
            at += 2;
        } else if tokens.kind(at) == Some(TokenKind::Word) && is_adjective(tokens.word(at)) {
            at += 1;
            if tokens.any(at, &["und", "oder", ","]) && is_adjective(tokens.word(at + 1)) {
                at += 1;
            }
        } else if tokens.any(at, &["einvernehmlich", "jeweils", "dafür", "derzeit", "bereits"]) && is_adjective(tokens.word(at + 1))
        {
            at += 1;
        } else {
            break;
        }
    }
    if !tokens.capital(at) {
        return None;
    }
    at += 1;
    // "Staats- und Senatskanzleien"
    if tokens.is(at, "-") && tokens.glued(at) && tokens.any(at + 1, &["und", "oder", "bzw"]) && tokens.capital(at + 2) {
        at += 3;
    }
    if tokens.year(at).is_some() {
        at += 1;
        if tokens.is(at, "/") && tokens.number(at + 1).is_some() {
            at += 2;
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(text: &str) -> Option<String> {
        let tokens = Tokens::new(text);
        noun_phrase(&tokens, 0).map(|next| tokens.span(0, next).of(text).to_owned())
    }

    #[test]
    fn a_noun_phrase_takes_its_genitives_and_its_year_along() {
        for (text, want) in [
            ("Beginn des Schuljahres 2027/2028 die Fortbildung zu ergänzen", Some("Beginn des Schuljahres 2027/2028")),
            ("dieser Resolution vorzulegen", Some("dieser Resolution")),
            ("der zur Verfügung stehenden Mittel den Ausbau", Some("der zur Verfügung stehenden Mittel")),
            ("der Staats- und Senatskanzleien der Länder zu", Some("der Staats- und Senatskanzleien der Länder")),
            ("der 95. Umweltministerkonferenz zu berichten", Some("der 95. Umweltministerkonferenz")),
            ("zu berichten", None),
            ("", None),
        ] {
            assert_eq!(phrase(text).as_deref(), want, "{text:?}");
        }
    }

    #[test]
    fn coordination_needs_und_before_its_commas_count() {
        for (text, want) in [
            ("ihren Gegebenheiten und Prioritäten den Aufbau", "ihren Gegebenheiten und Prioritäten"),
            ("der vorhandenen Mittel, Verfahren und Dokumente über die Lage", "der vorhandenen Mittel, Verfahren und Dokumente"),
            ("der vorhandenen Mittel, Bericht zu erstatten", "der vorhandenen Mittel"),
            ("dem Völkerrecht und die Schiffe zu prüfen", "dem Völkerrecht"),
        ] {
            let tokens = Tokens::new(text);
            let got = coordinated(&tokens, 0).map(|next| tokens.span(0, next).of(text));
            assert_eq!(got, Some(want), "{text:?}");
        }
    }
}
