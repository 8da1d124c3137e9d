//! The gazetteer's part for the Republic of Austria.

use super::kinds::{COURT, GOVERNMENT, MINISTRY, ORGANISATION, PARLIAMENT, PERSON, STATE_BODY, STATES};
use super::table::{Decl, Group};

/// Organs of the federation and the Länder, and the social partners.
pub const GROUPS: &[Group] = &[
    Group(
        PARLIAMENT,
        Decl::Masculine,
        &[
            "Nationalrat", "Hauptausschuss", "Salzburger Landtag", "Oberösterreichischer Landtag", "Tiroler Landtag",
            "Vorarlberger Landtag", "Kärntner Landtag", "Wiener Landtag",
        ],
    ),
    Group(
        GOVERNMENT,
        Decl::Feminine,
        &[
            "österreichische Bundesregierung", "Tiroler Landesregierung", "Salzburger Landesregierung",
            "Vorarlberger Landesregierung", "Oberösterreichische Landesregierung", "Steiermärkische Landesregierung",
        ],
    ),
    Group(
        STATE_BODY,
        Decl::Feminine,
        &[
            "Volksanwaltschaft", "Bezirkshauptmannschaft", "Österreichische Nationalbank", "Finanzmarktaufsicht",
            "Datenschutzbehörde", "Österreichische Gesundheitskasse",
        ],
    ),
    Group(
        STATE_BODY,
        Decl::Neuter,
        &["Österreichisches Bundesheer", "Bundesheer", "Amt der Landesregierung", "Arbeitsmarktservice"],
    ),
    Group(STATE_BODY, Decl::Masculine, &["Österreichischer Rundfunk", "Dachverband der Sozialversicherungsträger"]),
    Group(
        MINISTRY,
        Decl::Neuter,
        &[
            "Bundesministerium für Bildung",
            "Bundesministerium für Inneres",
            "Bundesministerium für Finanzen",
            "Bundesministerium für Justiz",
            "Bundesministerium für Landesverteidigung",
            "Bundesministerium für europäische und internationale Angelegenheiten",
        ],
    ),
    Group(COURT, Decl::Masculine, &["Verfassungsgerichtshof", "Verwaltungsgerichtshof", "Oberster Gerichtshof"]),
    Group(
        PERSON,
        Decl::Masculine,
        &[
            "Vizekanzler", "Landesrat", "Landeshauptmann", "Bundesminister für Inneres", "Bundesminister für Finanzen",
            "Bundesminister für Landesverteidigung", "Bundesminister für Bildung",
        ],
    ),
    Group(
        PERSON,
        Decl::Feminine,
        &[
            "Vizekanzlerin",
            "Landesrätin",
            "Landeshauptfrau",
            "Bundesministerin für Inneres",
            "Bundesministerin für Finanzen",
            "Bundesministerin für Landesverteidigung",
            "Bundesministerin für Justiz",
            "Bundesministerin für Bildung",
            "Volksanwältin",
        ],
    ),
    Group(PERSON, Decl::Plural, &["Landeshauptleute", "Mitglieder der Bundesregierung"]),
    Group(
        ORGANISATION,
        Decl::Feminine,
        &["Wirtschaftskammer Österreich", "Bundesarbeitskammer", "Landwirtschaftskammer Österreich", "Bundesjugendvertretung"],
    ),
    Group(
        ORGANISATION,
        Decl::Masculine,
        &["Österreichischer Gewerkschaftsbund", "Österreichischer Gemeindebund", "Österreichischer Städtebund"],
    ),
    Group(STATES, Decl::Neuter, &["Österreich"]),
    Group(STATES, Decl::Feminine, &["Republik Österreich"]),
];
