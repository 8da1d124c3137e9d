//! The gazetteer: institutions, groups and roles with their types, and who can act.

mod austria;
mod countries;
mod eu;
mod germany;
mod kinds;
mod local;
mod lookup;
mod nominative;
mod nouns;
mod phrase;
mod society;
mod switzerland;
mod table;
mod un;

pub use kinds::KINDS;
pub use lookup::{actor, entries, find};
pub use nominative::nominative;
pub use table::Decl;

use crate::letters::lower;

/// What the gazetteer knows of an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActorEntry {
    /// Nominative without article, with the strong ending ("Deutscher Bundestag").
    pub name: &'static str,
    /// Its type, one of [`KINDS`].
    pub kind: &'static str,
}

/// The type of the actor called `name` (without article, any case): from the gazetteer, else by its head noun, else "unknown".
#[must_use]
pub fn kind_of(name: &str) -> &'static str {
    let (bare, _) = phrase::without_determiners(name);
    if let Some(entry) = actor(bare) {
        return entry.kind;
    }
    let Some(parts) = phrase::parts(bare) else { return kinds::UNKNOWN };
    acting_kind(&parts, true).unwrap_or(kinds::UNKNOWN)
}

/// Whether `phrase` (article included or not, any case) denotes somebody who can act: a person, organ, group, state or company, as
/// against a thing, event, text, place or amount. The head noun decides; what is unknown cannot act, unless it has the form of a name for
/// persons ("Tresenlotser") or of a country.
#[must_use]
pub fn can_act(phrase: &str) -> bool {
    let (bare, article) = phrase::without_determiners(phrase);
    if bare.is_empty() {
        return false;
    }
    if actor(bare).is_some() {
        return true;
    }
    phrase::parts(bare).is_some_and(|parts| acting_kind(&parts, article.is_none()).is_some())
}

/// `phrase` without its determiners, and the last word of its head ("Ring" of "der Ring der Küste"). `None`: no noun is in it.
#[must_use]
pub fn bare_and_head(phrase: &str) -> (&str, Option<&str>) {
    let (bare, _) = phrase::without_determiners(phrase);
    let head = phrase::parts(bare).map(|parts| parts.head.rsplit(' ').next().unwrap_or(parts.head));
    (bare, head.map(|head| head.trim_matches(|c: char| !c.is_alphanumeric())))
}

/// The type of a phrase that can act, by its head. `bare`: no article stands before it, as before the name of a country.
fn acting_kind(parts: &phrase::Parts, bare: bool) -> Option<&'static str> {
    let main = parts.head.rsplit(' ').next().unwrap_or(parts.head);
    let main = main.trim_matches(|c: char| !c.is_alphanumeric());
    if main.is_empty() {
        return None;
    }
    if let Some(kind) = gendered(main) {
        return Some(kind);
    }
    if is_abbreviation(main) {
        return abbreviation_kind(main);
    }
    if let Some(entry) = actor(main) {
        return Some(entry.kind);
    }
    if responsible_office(parts, main) {
        return Some(kinds::STATE_BODY);
    }
    match nouns::noun(main) {
        Some(noun) => noun.kind,
        None if is_person_form(main) => Some(kinds::PERSON),
        None if bare && parts.adjectives.is_empty() && is_country_form(main) => Some(kinds::STATES),
        None => None,
    }
}

/// "Politiker*innen", "Bürger:innen", "Mieter/-innen" name persons.
fn gendered(main: &str) -> Option<&'static str> {
    let sign = main.find(['*', ':', '_', '·', '/'])?;
    let rest = main.get(sign + 1..)?.trim_start_matches('-');
    let feminine = rest.strip_prefix("innen").or_else(|| rest.strip_prefix("in"))?;
    if feminine.is_empty() || feminine.starts_with('-') {
        return Some(kinds::PERSON);
    }
    // Mieter*innenvereine: the last part decides.
    nouns::noun(feminine).and_then(|n| n.kind)
}

/// "zuständige Stellen" are offices; other Stellen are places or posts.
fn responsible_office(parts: &phrase::Parts, main: &str) -> bool {
    matches!(main, "Stelle" | "Stellen")
        && ["zuständig", "staatlich", "amtlich", "öffentlich", "federführend", "verantwortlich"]
            .iter()
            .any(|a| parts.adjectives.contains(a))
}

fn is_abbreviation(main: &str) -> bool {
    let letters = main.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = main.chars().filter(|c| c.is_uppercase()).count();
    letters >= 2 && capitals * 3 >= letters * 2
}

/// Abbreviations of associations and authorities cannot be listed; those of laws, techniques and measures are listed or end in what
/// abbreviates Gesetz and Ordnung.
fn abbreviation_kind(main: &str) -> Option<&'static str> {
    const THINGS: &[&str] = &[
        "SGB", "TOP", "GG", "BGB", "DSGVO", "KI", "IT", "CO2", "CO", "ÖPNV", "SPNV", "MIV", "PKW", "LKW", "BIP", "DNA", "IKT",
        "MINT", "ODA", "SDG", "SDGS", "FFH", "CETA", "TTIP", "EUR", "USD", "CHF", "KFZ", "WLAN", "LNG", "EDV", "TV", "DIN", "ISO",
        "HIV", "AIDS", "COVID", "GAP", "ETS", "MFR", "ESF", "EFRE", "VO", "RL", "BV", "AEUV", "EUV", "GRCH", "UVP", "FNP", "AGB",
        "API", "QR", "ID", "PC", "MW", "GW", "KWH", "TWH", "HA", "KM", "ZPO", "STPO", "STGB", "HGB", "WTO-Abkommen", "OP", "II",
        "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV", "XVI",
    ];
    if let Some(entry) = actor(main) {
        return Some(entry.kind);
    }
    let upper = main.to_uppercase();
    let number = main.chars().any(|c| c.is_ascii_digit());
    let law = main.chars().count() > 2 && (main.ends_with('G') || main.ends_with('O') || main.ends_with("VO"));
    if number || law || THINGS.contains(&upper.as_str()) { None } else { Some(kinds::ORGANISATION) }
}

/// Whether an unknown word has the form of a noun for persons: Lotser, Chronist, Praktikant.
fn is_person_form(main: &str) -> bool {
    if main.chars().count() < 5 {
        return false;
    }
    let small = lower(main);
    let stem = small.strip_suffix(['s', 'n']).filter(|s| s.ends_with("er")).unwrap_or(&small);
    if let Some(before) = stem.strip_suffix("er") {
        return before.ends_with(|c: char| c.is_alphabetic() && !"aäeuö".contains(c));
    }
    ["ist", "isten", "ling", "lings", "linge", "lingen", "anten", "eure", "euren", "euren", "ologe", "ologen"]
        .iter()
        .any(|e| small.ends_with(e))
        && !["frist", "list", "trist"].iter().any(|e| small.ends_with(e))
}

/// Whether an unknown word that stands without article has the form of a country's name: Tavania, Ostmarien, Belostan.
fn is_country_form(main: &str) -> bool {
    main.chars().count() >= 5
        && ["ia", "ien", "stan", "istan", "anien", "ania", "ias", "iens", "stans", "land"].iter().any(|e| main.ends_with(e))
        && ![
            "Kriterien", "Studien", "Materialien", "Prinzipien", "Linien", "Ferien", "Serien", "Energien", "Strategien", "Folien",
            "Textilien", "Bakterien",
        ]
        .contains(&main)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_organs_groups_states_and_companies_can_act() {
        for phrase in [
            "die Bundesregierung",
            "der Bundesregierung",
            "der Rat",
            "den Rat",
            "Mitgliedstaaten",
            "alle Mitgliedstaaten",
            "die Länder",
            "den Ländern",
            "Bund und Länder",
            "der Generalsekretär",
            "seinen Generalsekretär",
            "die Vereinten Nationen",
            "das System der Vereinten Nationen",
            "die internationale Gemeinschaft",
            "die zuständigen Behörden",
            "Zuständige Behörden",
            "den für Fischerei zuständigen Behörden der Mitgliedstaaten",
            "die Mitglieder der Kommission",
            "jedes Mitglied",
            "die Vorsitzende der Konferenz",
            "der Vorsitzende",
            "die Beschäftigten",
            "die Betroffenen",
            "alle Beauftragten",
            "die Geflüchteten",
            "die Delegierten",
            "die Abgeordneten",
            "die Kommunalpolitiker*innen unserer Partei",
            "Bürger:innen",
            "die Mieter*innenvereine",
            "die Mieter/-innen",
            "die BürgerInnen",
            "Bürgerinnen und Bürger",
            "die Frauen",
            "Männer",
            "Kinder",
            "die Kinder der Siedlung",
            "die Menschen in der Region",
            "die Personen mit Behinderungen",
            "die bewaffneten Gruppen",
            "die Gruppe",
            "die Verwaltung",
            "die Polizei",
            "die Freiwillige Feuerwehr",
            "die Mission",
            "die Truppensteller",
            "der Bund",
            "der Kanton Uri",
            "die Kantone",
            "die Gemeinde Waldau",
            "die Städte",
            "der Kreis",
            "die Kirchen",
            "die Schulen",
            "die Hochschulen",
            "die Krankenkassen",
            "die Banken",
            "Tavania",
            "Ostmarien",
            "Frankreich",
            "die Republik Belor",
            "der Ausschuss für Verkehr",
            "des Ausschusses",
            "der Landtag",
            "der Kreistag",
            "der Parteitag",
            "die Versammlung",
            "der Landesvorstand",
            "die Partei",
            "die Konfliktparteien",
            "die Vertragsparteien des Übereinkommens",
            "die Hilfsorganisationen",
            "die Religionsgemeinschaften",
            "der Sportverein",
            "die Vereine",
            "die freien Träger",
            "die zuständigen Stellen",
            "die Beratungsstellen",
            "die Agentur",
            "das Institut",
            "das Gericht",
            "die Gerichte",
            "die Wohnungsunternehmen",
            "die Netzbetreiber",
            "die Inhaberinnen von Lizenzen",
            "die Gewerkschaft",
            "die Gesellschaft",
            "die Körperschaft",
            "die Genossenschaft",
            "die Mannschaft",
            "die Belegschaft",
            "die belgische Präsidentschaft",
            "die Stiftung",
            "die Fraktion",
            "die Delegation",
            "die Redaktion",
            "die Institution",
            "das Parlament",
            "der Flüchtling",
            "die Lehrlinge",
            "der Journalist",
            "die Aktivisten",
            "die Lieferanten",
            "der Direktor",
            "die Direktoren",
            "die Lehrkräfte",
            "die Streitkräfte",
            "die Ärztinnen und Ärzte",
            "das Landesamt",
            "die Gesundheitsämter",
            "das Ministerium",
            "die Ministerinnen und Minister der für Wald zuständigen Ressorts",
            "die Betriebe",
            "die Eltern",
            "die Imker",
            "die Zivilisten",
            "die Organisatoren",
            "die Steuerzahlenden",
            "die Verwaltungsmacht",
            "der Vorsitz",
            "die Kundin",
            "die Kindergärten",
            "die Chronisten des Dorfes",
            "der ADFC",
            "die KMK",
            "die Geber",
            "andere Geber",
            "private Spenderinnen und Spender",
            "die regionalen Entwicklungsbanken",
            "die Weltbank",
            "der Stadt Windhuk",
            "den Familien der Opfer",
            "die Opfer",
            "die Medien",
            "die Zivilgesellschaft",
            "der Privatsektor",
            "die Nachbarstaaten Tavanias",
            "die Sachverständigen",
            "die Forstbetriebsgemeinschaften",
            "Die Ausschüsse",
            "die Beiräte",
            "der Berliner Senat",
            "die Studierenden",
            "die Bildungseinrichtungen",
            "die Kliniken",
            "die Krankenhäuser",
        ] {
            assert!(can_act(phrase), "phrase {phrase:?}");
        }
    }

    #[test]
    fn things_events_texts_places_and_amounts_cannot_act() {
        for phrase in [
            "", " ", "die Maßnahmen", "das Mandat", "das Mandat der Mission", "der Bericht", "der Bericht des Generalsekretärs",
            "die Rechte der Kinder", "die Frist", "die Mittel", "die Kosten der Länder", "die Daten", "der Plan",
            "das Programm der Regierung", "der Vertrag", "die Resolution", "der Beschluss des Rates", "das Gesetz",
            "das Verfahren", "das Projekt", "die Umsetzung", "die Entwicklung der Städte", "die Sicherheit", "die Fähigkeit",
            "die Landschaft", "die Wirtschaftskraft", "die Information", "die Situation", "die Emissionen", "das Instrument",
            "das Dokument", "die Feiertage", "der Feiertag", "der Montag", "der Antrag der Fraktion", "der Beitrag", "der Vorrat",
            "der Apparat", "das Ausland", "das Umland", "die Baustelle", "die neuen Stellen", "die Stelle", "die Sitzung",
            "die Tagung", "die Mitteilung der Kommission", "die Verteilung", "die Vorbereitung", "die Rohrleitung",
            "die Verfassung", "das Wasser", "die Gewässer", "die Felder", "die Häuser", "die Bücher", "der Winter", "der Dezember",
            "das Register", "die Steuer", "die Dauer", "der Faktor", "der Sektor", "der Motor", "der Kontinent", "zehn Prozent",
            "der Haushalt", "die Haushaltsmittel des Bundes", "der Schutz der Bürger", "Klimaschutz", "der Klimaschutz",
            "der Zugang", "die Rolle der Frauen", "die Bekämpfung", "die Arbeit der Kommission", "die Arbeiten", "die Richtlinie",
            "die Strategie", "der Fonds", "die Verordnung", "die DSGVO", "das EEG", "der ÖPNV", "die KI", "das BauGB", "das Thema",
            "das Klima", "Frieden", "Europawahlen", "die Kandidatur", "das Kraftwerk", "der Hafen", "der Wald", "die Grenze",
            "die Küste", "die Wahl des Präsidenten", "die Gefahr", "der Waffenstillstand", "die Kämpfe", "die Angriffe",
            "der Abzug der Truppen", "die Folgen", "die Ergebnisse", "der Tourismus", "die Tatsache", "das Übereinkommen",
            "das Angebot", "die Verbote", "das Vorhaben", "die Kreislaufwirtschaft", "die Konferenz", "der Maßstab",
            "das Gutachten", "die Vereinbarung", "die Naturkräfte", "der Fehler", "der Computer", "das Denkmal",
            "die Benachteiligung der Mädchen", "die Beratungen", "es", "ihn", "12", "die 30", "§ 3", "nachhaltig",
            "die Finanzierung durch die Länder", "der Wahlkreis", "die Datenbank", "der Juni", "die Fanggeräte", "die Fahrzeuge",
            "die Urkunde", "die Umleitungen", "die Selbstregierung", "der Hunger", "die Wörter", "der Berliner Mauerfall",
            "die Fächer", "das Semester", "die Listen", "die Lebensgemeinschaft",
        ] {
            assert!(!can_act(phrase), "phrase {phrase:?}");
        }
    }

    #[test]
    fn the_type_comes_from_the_gazetteer_or_the_head_noun() {
        for (name, want) in [
            ("Generalversammlung", "un_organ"),
            ("Mitgliedstaaten", "states"),
            ("Nachbarstaaten Tavanias", "states"),
            ("Europäisches Parlament", "eu_institution"),
            ("Bundesregierung", "government"),
            ("Landesministerium für Wald", "ministry"),
            ("Landtag Nordland", "parliament"),
            ("Verwaltungsgericht Waldau", "court"),
            ("Gemeinde Waldau", "municipality"),
            ("zuständige Behörden", "state_body"),
            ("Länder", "region"),
            ("Forstministerkonferenz", "conference"),
            ("Lenkungsausschuss", "body"),
            ("Imkerverein", "organisation"),
            ("bewaffnete Gruppen", "group"),
            ("Waldministerin", "person_role"),
            ("Forstunternehmen", "company"),
            ("Kirchengemeinde Waldau", "church"),
            ("Ratsfraktion", "party"),
            ("Waldschule", "education"),
            ("Ostmarien", "states"),
            ("Umsetzung", "unknown"),
            ("ihn", "unknown"),
            ("", "unknown"),
        ] {
            assert_eq!(kind_of(name), want, "name {name:?}");
            assert!(KINDS.contains(&want));
        }
    }

    #[test]
    fn no_fragment_of_a_phrase_is_too_odd() {
        for text in [
            "den für Fischerei zuständigen, übrigen Behörden und Ämtern der Länder, Städten sowie Ö",
            "  am  wenigsten - und Wirtschafts- und, Politiker*innen·räte:_/-in „Größe“ ß É e\u{301}n \u{200b}ern",
            "des Straße\u{00a0}s es n ſ İ ŉ 漢字 🙂en Ä-, Ü- oder",
        ] {
            let cuts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            for (i, &from) in cuts.iter().enumerate() {
                for &to in &cuts[i..] {
                    let piece = &text[from..to];
                    let _ = (can_act(piece), kind_of(piece), actor(piece));
                    for article in [None, Some("den"), Some("des"), Some("der"), Some("das"), Some("dem"), Some("die")] {
                        let _ = nominative(piece, article.map(std::borrow::Cow::Borrowed));
                    }
                }
            }
        }
    }
}
