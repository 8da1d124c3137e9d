//! The gazetteer's part for towns, districts and their organs.

use super::kinds::{BODY, COMPANY, MUNICIPALITY, ORGANISATION, PARLIAMENT, PERSON, STATE_BODY};
use super::table::{Decl, Group};

/// Local government: bodies, offices, enterprises and their associations.
pub const GROUPS: &[Group] = &[
    Group(
        MUNICIPALITY,
        Decl::Plural,
        &[
            "Kommunen", "Gemeinden", "Städte", "Landkreise", "Kreise", "Städte und Gemeinden", "Gemeinden und Gemeindeverbände",
            "Landkreise und kreisfreie Städte", "Kreise und kreisfreie Städte", "kreisfreie Städte", "Gebietskörperschaften",
            "lokale Gebietskörperschaften", "Bezirke", "Kreise, Städte und Gemeinden", "Länder und Kommunen",
            "Städte, Gemeinden und Landkreise",
        ],
    ),
    Group(
        MUNICIPALITY,
        Decl::Feminine,
        &["Kommune", "Gemeinde", "Stadt", "Samtgemeinde", "Verbandsgemeinde", "Gebietskörperschaft", "Landeshauptstadt", "Region"],
    ),
    Group(
        MUNICIPALITY,
        Decl::Masculine,
        &["Landkreis", "Kreis", "Bezirk", "Zweckverband", "Gemeindeverband", "Landschaftsverband", "Regionalverband"],
    ),
    Group(
        PARLIAMENT,
        Decl::Masculine,
        &[
            "Kreistag", "Gemeinderat", "Stadtrat", "Rat der Stadt", "Rat der Gemeinde", "Bezirkstag", "Ortsbeirat", "Ortsrat",
            "Ortschaftsrat", "Bezirksrat", "Samtgemeinderat", "Verbandsgemeinderat", "Marktgemeinderat", "Kreisausschuss",
            "Hauptausschuss", "Haupt- und Finanzausschuss", "Verwaltungsausschuss", "Bauausschuss", "Sozialausschuss",
            "Umweltausschuss", "Jugendhilfeausschuss", "Rechnungsprüfungsausschuss", "Finanzausschuss", "Schulausschuss",
            "Verkehrsausschuss", "Regionalrat", "Integrationsrat", "Seniorenbeirat", "Jugendbeirat", "Behindertenbeirat",
        ],
    ),
    Group(
        PARLIAMENT,
        Decl::Feminine,
        &[
            "Stadtverordnetenversammlung", "Gemeindevertretung", "Stadtvertretung", "Bezirksverordnetenversammlung",
            "Ratsversammlung", "Bezirksvertretung", "Regionalversammlung", "Verbandsversammlung", "Gemeindevorstehung",
            "Bezirksversammlung",
        ],
    ),
    Group(PARLIAMENT, Decl::Neuter, &["Jugendparlament", "Stadtparlament", "Gemeindeparlament"]),
    Group(
        STATE_BODY,
        Decl::Feminine,
        &[
            "Stadtverwaltung", "Gemeindeverwaltung", "Kreisverwaltung", "Landkreisverwaltung", "Bezirksregierung",
            "Kommunalaufsicht", "Feuerwehr", "Freiwillige Feuerwehr", "Kämmerei", "Bezirkshauptmannschaft", "Denkmalschutzbehörde",
            "untere Naturschutzbehörde",
        ],
    ),
    Group(
        STATE_BODY,
        Decl::Neuter,
        &[
            "Landratsamt", "Bezirksamt", "Ordnungsamt", "Jugendamt", "Gesundheitsamt", "Bauamt", "Sozialamt",
            "Regierungspräsidium", "Rechnungsprüfungsamt", "Tiefbauamt", "Stadtplanungsamt", "Umweltamt", "Schulamt",
        ],
    ),
    Group(
        STATE_BODY,
        Decl::Masculine,
        &["Magistrat", "Magistrat der Stadt", "Verwaltungsvorstand", "Gemeindevorstand", "Eigenbetrieb"],
    ),
    Group(STATE_BODY, Decl::Plural, &["Freiwillige Feuerwehren", "Feuerwehren", "Eigenbetriebe", "kommunale Verwaltungen"]),
    Group(
        PERSON,
        Decl::Masculine,
        &[
            "Bürgermeister", "Oberbürgermeister", "Landrat", "Stadtkämmerer", "Kämmerer", "Stadtbaurat", "Ortsvorsteher",
            "Bezirksbürgermeister", "Stadtdirektor",
        ],
    ),
    Group(
        PERSON,
        Decl::Feminine,
        &[
            "Bürgermeisterin", "Oberbürgermeisterin", "Landrätin", "Stadtkämmerin", "Kämmerin", "Ortsvorsteherin",
            "Bezirksbürgermeisterin", "Stadtdirektorin", "Regionspräsidentin",
        ],
    ),
    Group(PERSON, Decl::Weak, &["Dezernent", "Gemeindepräsident", "Stadtpräsident", "Regionspräsident"]),
    Group(
        PERSON,
        Decl::Plural,
        &["Bürgermeisterinnen und Bürgermeister", "Oberbürgermeisterinnen und Oberbürgermeister", "Landrätinnen und Landräte"],
    ),
    Group(COMPANY, Decl::Plural, &["Stadtwerke", "Verkehrsbetriebe", "kommunale Unternehmen", "kommunale Wohnungsunternehmen"]),
    Group(COMPANY, Decl::Feminine, &["Sparkasse", "Wohnungsbaugesellschaft"]),
    Group(COMPANY, Decl::Masculine, &["Verkehrsverbund"]),
    Group(ORGANISATION, Decl::Plural, &["kommunale Spitzenverbände", "Ortsvereine"]),
    Group(
        ORGANISATION,
        Decl::Masculine,
        &[
            "Deutscher Städtetag", "Deutscher Landkreistag", "Deutscher Städte- und Gemeindebund", "Bayerischer Gemeindetag",
            "Bayerischer Städtetag", "Niedersächsischer Städtetag", "Städtetag", "Landkreistag", "Gemeindetag",
            "Hessischer Städtetag",
        ],
    ),
    Group(BODY, Decl::Masculine, &["Gutachterausschuss", "Aufsichtsrat", "Verwaltungsrat"]),
];
