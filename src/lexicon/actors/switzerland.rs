//! The gazetteer's part for the Swiss Confederation.

use super::kinds::{CONFERENCE, COURT, GOVERNMENT, MINISTRY, MUNICIPALITY, PARLIAMENT, REGION, STATE_BODY, STATES};
use super::table::{Decl, Group};

/// Organs of the Confederation, the cantons and the communes.
pub const GROUPS: &[Group] = &[
    Group(
        PARLIAMENT,
        Decl::Feminine,
        &["Bundesversammlung der Schweizerischen Eidgenossenschaft", "Vereinigte Bundesversammlung", "Landsgemeinde"],
    ),
    Group(
        PARLIAMENT,
        Decl::Masculine,
        &["Ständerat", "Kantonsrat", "Grosser Rat", "Großer Rat", "Landrat des Kantons Basel-Landschaft"],
    ),
    Group(PARLIAMENT, Decl::Plural, &["eidgenössische Räte", "Kantonsparlamente"]),
    Group(GOVERNMENT, Decl::Masculine, &["Schweizerischer Bundesrat", "Regierungsrat", "Staatsrat", "Kleiner Rat"]),
    Group(GOVERNMENT, Decl::Feminine, &["Bundeskanzlei", "Kantonsregierung"]),
    Group(GOVERNMENT, Decl::Plural, &["Kantonsregierungen"]),
    Group(
        MINISTRY,
        Decl::Neuter,
        &[
            "Eidgenössisches Departement für auswärtige Angelegenheiten",
            "Eidgenössisches Departement des Innern",
            "Eidgenössisches Justiz- und Polizeidepartement",
            "Eidgenössisches Finanzdepartement",
            "Eidgenössisches Departement für Verteidigung, Bevölkerungsschutz und Sport",
            "Eidgenössisches Departement für Wirtschaft, Bildung und Forschung",
            "Eidgenössisches Departement für Umwelt, Verkehr, Energie und Kommunikation",
            "Departement",
            "zuständiges Departement",
        ],
    ),
    Group(MINISTRY, Decl::Fixed, &["EDA", "EDI", "EJPD", "EFD", "VBS", "WBF", "UVEK"]),
    Group(
        STATE_BODY,
        Decl::Feminine,
        &["Bundesverwaltung", "Schweizerische Nationalbank", "Eidgenössische Finanzkontrolle", "Schweizer Armee"],
    ),
    Group(
        STATE_BODY,
        Decl::Neuter,
        &[
            "Bundesamt",
            "Bundesamt für Umwelt",
            "Bundesamt für Gesundheit",
            "Bundesamt für Energie",
            "Bundesamt für Verkehr",
            "Bundesamt für Strassen",
            "Bundesamt für Landwirtschaft",
            "Staatssekretariat für Migration",
            "Staatssekretariat für Wirtschaft",
            "Staatssekretariat für Bildung, Forschung und Innovation",
        ],
    ),
    Group(STATE_BODY, Decl::Masculine, &["Nachrichtendienst des Bundes"]),
    Group(STATE_BODY, Decl::Fixed, &["BAFU", "BAG", "BFE", "BAV", "ASTRA", "SECO", "SEM", "SBFI", "SNB", "SBB", "SUVA", "FINMA"]),
    Group(COURT, Decl::Neuter, &["Bundesgericht", "Bundesstrafgericht", "Kantonsgericht", "Obergericht"]),
    Group(REGION, Decl::Plural, &["Kantone", "Bund und Kantone", "Bund, Kantone und Gemeinden", "Kantone und Gemeinden"]),
    Group(
        REGION,
        Decl::Masculine,
        &[
            "Kanton", "Kanton Zürich", "Kanton Bern", "Kanton Luzern", "Kanton Basel-Stadt", "Kanton Aargau", "Kanton St. Gallen",
            "Kanton Graubünden", "Kanton Wallis", "Kanton Waadt", "Kanton Genf", "Kanton Tessin", "Kanton Thurgau",
            "Kanton Solothurn", "Kanton Freiburg", "Kanton Schwyz", "Kanton Zug", "Kanton Uri",
        ],
    ),
    Group(
        CONFERENCE,
        Decl::Feminine,
        &["Konferenz der Kantonsregierungen", "Schweizerische Konferenz der kantonalen Erziehungsdirektoren"],
    ),
    Group(CONFERENCE, Decl::Fixed, &["EDK", "KdK"]),
    Group(MUNICIPALITY, Decl::Plural, &["Einwohnergemeinden", "Bürgergemeinden"]),
    Group(MUNICIPALITY, Decl::Feminine, &["Einwohnergemeinde", "Gemeindeversammlung"]),
    Group(STATES, Decl::Feminine, &["Schweiz", "Schweizerische Eidgenossenschaft", "Eidgenossenschaft"]),
];
