//! Looks names up in the gazetteer, in whatever case they stand.

use rustc_hash::FxHashMap as HashMap;
use std::borrow::Cow;
use std::sync::OnceLock;

use super::ActorEntry;
use super::phrase;
use super::table::{Decl, PARTS};

/// No name of the gazetteer is longer, in bytes, in any case; longer phrases are not looked up.
const MAX_NAME: usize = 160;

/// Strong and weak adjective endings of the nominative, tried in this order.
const NOMINATIVE_ENDINGS: [&str; 3] = ["er", "es", "e"];

/// Endings that a head noun may lose on the way to its nominative.
const OBLIQUE_ENDINGS: [&str; 5] = ["", "s", "es", "n", "en"];

type Index = HashMap<&'static str, (ActorEntry, Decl)>;

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let groups = || PARTS.iter().flat_map(|part| part.iter());
        let mut index = HashMap::with_capacity_and_hasher(groups().map(|g| g.2.len()).sum(), rustc_hash::FxBuildHasher);
        for group in groups() {
            for &name in group.2 {
                index.entry(name).or_insert((ActorEntry { name, kind: group.0 }, group.1));
            }
        }
        index
    })
}

/// Looks an actor up by its noun phrase without article, in any case ("Generalsekretärs", "Mitgliedstaaten", "Deutschen
/// Bundestages"). `None`: the gazetteer does not hold it, or holds it only with other attributes.
#[must_use]
pub fn actor(phrase: &str) -> Option<ActorEntry> {
    let index = index();
    find(phrase, |name| index.get(name).copied())
}

/// What `get` knows of the noun phrase without article `phrase` by one of the nominatives that it can stand for. `get` answers to a
/// name with the strong ending of its adjectives, and says how its head is declined.
pub fn find<T>(phrase: &str, get: impl Fn(&str) -> Option<(T, Decl)>) -> Option<T> {
    let phrase = phrase.trim();
    if phrase.len() > MAX_NAME {
        return None;
    }
    if let Some((entry, _)) = get(phrase) {
        return Some(entry);
    }
    let adjectives = phrase::adjectives_at_start(phrase);
    let (before, rest) = phrase.split_at(adjectives);
    let head = phrase::compound_at_start(rest);
    let (head, attributes) = rest.split_at(head);
    let plain = Cow::Borrowed(attributes);
    let declined = super::nominative::coordinates(attributes);
    let tails = if declined == plain { [Some(plain), None] } else { [Some(plain), Some(declined)] };
    let mut key = String::with_capacity(phrase.len() + 4);
    let kinds_of_ending = if before.is_empty() { 1 } else { NOMINATIVE_ENDINGS.len() };
    for ending in &NOMINATIVE_ENDINGS[..kinds_of_ending] {
        for oblique in OBLIQUE_ENDINGS {
            let Some(stem) = head.strip_suffix(oblique) else { continue };
            for tail in tails.iter().flatten() {
                key.clear();
                for word in before.split_inclusive(' ') {
                    key.push_str(phrase::adjective_stem(word.trim_end()));
                    key.push_str(ending);
                    key.push(' ');
                }
                key.push_str(stem);
                key.push_str(tail);
                if let Some((entry, decl)) = get(key.as_str())
                    && (oblique.is_empty() || decl.endings().contains(&oblique))
                {
                    return Some(entry);
                }
            }
        }
    }
    None
}

/// Every entry, by name.
#[must_use]
pub fn entries() -> Vec<ActorEntry> {
    let mut seen = rustc_hash::FxHashSet::default();
    let mut all: Vec<ActorEntry> = PARTS
        .iter()
        .flat_map(|part| part.iter())
        .flat_map(|g| g.2.iter().map(|&name| ActorEntry { name, kind: g.0 }))
        .filter(|e| seen.insert(e.name))
        .collect();
    all.sort_unstable_by_key(|e| e.name);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::actors::kinds::KINDS;

    #[test]
    fn names_are_found_in_every_case_and_return_to_the_strong_nominative() {
        for (phrase, want) in [
            ("Generalsekretär", "Generalsekretär"),
            ("Generalsekretärs", "Generalsekretär"),
            ("Generalsekretärin", "Generalsekretärin"),
            ("Mitgliedstaaten", "Mitgliedstaaten"),
            ("Mitgliedstaates", "Mitgliedstaat"),
            ("Mitgliedstaat", "Mitgliedstaat"),
            ("Vereinten Nationen", "Vereinte Nationen"),
            ("Vereinte Nationen", "Vereinte Nationen"),
            ("Deutschen Bundestages", "Deutscher Bundestag"),
            ("Deutsche Bundestag", "Deutscher Bundestag"),
            ("Deutscher Bundestag", "Deutscher Bundestag"),
            ("Deutschem Bundestag", "Deutscher Bundestag"),
            ("Bundestags", "Bundestag"),
            ("Europäische Parlament", "Europäisches Parlament"),
            ("Europäischen Parlaments", "Europäisches Parlament"),
            ("Europäischer Rat", "Europäischer Rat"),
            ("Europäischen Rates", "Europäischer Rat"),
            ("Europäischen Kommission", "Europäische Kommission"),
            ("Wirtschafts- und Sozialrats", "Wirtschafts- und Sozialrat"),
            ("Europäischen Wirtschafts- und Sozialausschusses", "Europäischer Wirtschafts- und Sozialausschuss"),
            ("Ausschusses der Regionen", "Ausschuss der Regionen"),
            ("Rates der Europäischen Union", "Rat der Europäischen Union"),
            ("Sicherheitsrates", "Sicherheitsrat"),
            ("Hohen Flüchtlingskommissars der Vereinten Nationen", "Hoher Flüchtlingskommissar der Vereinten Nationen"),
            ("Amtes des Hohen Flüchtlingskommissars", "Amt des Hohen Flüchtlingskommissars"),
            ("Ländern", "Länder"),
            ("Bundes", "Bund"),
            ("Bund und Ländern", "Bund und Länder"),
            ("Bund, Ländern und Kommunen", "Bund, Länder und Kommunen"),
            ("Städten und Gemeinden", "Städte und Gemeinden"),
            ("Ministerinnen und Ministern der Länder", "Ministerinnen und Minister der Länder"),
            ("Bürgerinnen und Bürgern", "Bürgerinnen und Bürger"),
            ("Bundesregierung", "Bundesregierung"),
            ("Regierungen", "Regierungen"),
            ("Bundespräsidenten", "Bundespräsident"),
            ("Präsidenten der Generalversammlung", "Präsident der Generalversammlung"),
            ("Bundeskanzlers", "Bundeskanzler"),
            ("Auswärtigen Amtes", "Auswärtiges Amt"),
            ("Auswärtige Amt", "Auswärtiges Amt"),
            ("Technischen Hilfswerk", "Technisches Hilfswerk"),
            ("Freiwilligen Feuerwehren", "Freiwillige Feuerwehren"),
            ("internationalen Gemeinschaft", "internationale Gemeinschaft"),
            ("nichtstaatlichen Organisationen", "nichtstaatliche Organisationen"),
            ("kommunalen Spitzenverbänden", "kommunale Spitzenverbände"),
            ("Grossen Rates", "Grosser Rat"),
            ("Kantonen", "Kantone"),
            ("Schweizerischen Bundesrates", "Schweizerischer Bundesrat"),
            ("Regierenden Bürgermeisters", "Regierender Bürgermeister"),
            ("Deutschen Städte- und Gemeindebundes", "Deutscher Städte- und Gemeindebund"),
            ("Deutschen Olympischen Sportbund", "Deutscher Olympischer Sportbund"),
            ("Evangelischen Kirche in Deutschland", "Evangelische Kirche in Deutschland"),
            ("Vereinigten Staaten von Amerika", "Vereinigte Staaten von Amerika"),
            ("Namibias", "Namibia"),
            ("Obersten Gerichtshofes", "Oberster Gerichtshof"),
            ("Landeshauptleuten", "Landeshauptleute"),
            ("EU", "EU"),
        ] {
            assert_eq!(actor(phrase).map(|e| e.name), Some(want), "phrase {phrase:?}");
        }
    }

    #[test]
    fn what_only_resembles_a_name_is_not_found() {
        for phrase in [
            "", " ", "Generalsekretariatsgebäude", "Bundestagswahl", "Regierungs", "Kommissions", "Ratschlag", "Länders", "EUs",
            "Rat und Tat", "Kommission der Gewerkschaften", "Vereinte Nationen der Herzen",
        ] {
            assert_eq!(actor(phrase), None, "phrase {phrase:?}");
        }
    }

    #[test]
    fn the_gazetteer_is_large_and_its_types_are_of_the_closed_list() {
        assert!(entries().len() >= 600, "{}", entries().len());
        for entry in entries() {
            assert!(KINDS.contains(&entry.kind), "{entry:?}");
            assert!(entry.name.len() <= MAX_NAME, "{entry:?}");
            assert_eq!(actor(entry.name), Some(entry));
        }
    }
}
