//! Names in IRIs after the Akoma Ntoso naming convention: of actors, of the document itself and of what it cites.

use unicode_normalization::UnicodeNormalization;

use super::dates::is_day;
use crate::model::{Document, Family, Kind, Reference, ReferenceType};

/// Longest slug in characters; a name that is longer is cut.
const LONGEST: usize = 80;
/// The date of a work that does not say when it was adopted: the naming convention demands one, and this one is nobody's.
pub const NO_DATE: &str = "0001-01-01";

/// `name` in lower-case ASCII letters, digits and hyphens: "Europäische Union" is `europaeische-union`. "x" where nothing is left.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if out.len() >= LONGEST {
            break;
        }
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            c if c.is_alphanumeric() => out.push_str(&transliterated(c)),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    let out = out.trim_matches('-');
    if out.is_empty() { "x".to_owned() } else { out.to_owned() }
}

/// The ASCII letters for `c`: umlauts with e, other letters without their accents, nothing for other scripts.
fn transliterated(c: char) -> String {
    match c {
        'ä' => "ae".to_owned(),
        'ö' => "oe".to_owned(),
        'ü' => "ue".to_owned(),
        'Ä' => "Ae".to_owned(),
        'Ö' => "Oe".to_owned(),
        'Ü' => "Ue".to_owned(),
        'ß' => "ss".to_owned(),
        c => c.nfd().filter(char::is_ascii_alphanumeric).collect(),
    }
}

/// A document number in an IRI: "70/1" is `70-1`, "2815 (2026)" is `2815_(2026)`; "nn" where nothing is left.
#[must_use]
pub fn number(symbol: &str) -> String {
    let mut out = String::new();
    for c in symbol.trim().chars() {
        match c {
            c if c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '(' | ')') => out.push(c),
            ' ' | '_' => out.push('_'),
            '/' => out.push('-'),
            c if c.is_alphabetic() => out.push_str(&transliterated(c)),
            _ => {}
        }
    }
    if out.is_empty() { "nn".to_owned() } else { out }
}

/// The country or organisation whose document it is, as `FRBRcountry` names it.
#[must_use]
pub const fn country(family: Family) -> &'static str {
    match family {
        Family::UnGeneralAssembly
        | Family::UnSecurityCouncil
        | Family::UnHumanRightsCouncil
        | Family::UnEcosoc
        | Family::ModelUn => "un",
        Family::EuParliament | Family::EuCouncil | Family::EuAct => "eu",
        Family::AtParliament => "at",
        Family::ChFederal => "ch",
        Family::DeConference
        | Family::DeBundestag
        | Family::DeBundesrat
        | Family::DeLandtag
        | Family::Municipal
        | Family::Party
        | Family::Generic => "de",
    }
}

/// The identifier of the enacting body: `un-ga` for the General Assembly, else its name.
#[must_use]
pub fn author(family: Family, body: Option<&str>) -> String {
    match family {
        Family::UnGeneralAssembly => "un-ga".to_owned(),
        Family::UnSecurityCouncil => "un-sc".to_owned(),
        Family::UnHumanRightsCouncil => "un-hrc".to_owned(),
        Family::UnEcosoc => "un-ecosoc".to_owned(),
        Family::EuParliament => "eu-ep".to_owned(),
        _ => slug(body.unwrap_or("unknown")),
    }
}

/// What kind of document it is, in the words of the JSON.
#[must_use]
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Resolution => "resolution",
        Kind::Decision => "decision",
        Kind::Recommendation => "recommendation",
        Kind::Motion => "motion",
        Kind::Conclusions => "conclusions",
        Kind::Other => "other",
    }
}

/// Day of adoption; [`NO_DATE`] where there is none.
#[must_use]
pub fn date(document: &Document) -> &str {
    document.document.date.as_deref().filter(|date| is_day(date)).unwrap_or(NO_DATE)
}

/// The IRI of the work, without a component.
#[must_use]
pub fn work(document: &Document) -> String {
    let meta = &document.document;
    let country = country(meta.family);
    let kind = if meta.kind == Kind::Other { "doc/other" } else { "statement/deliberation" };
    let author = author(meta.family, meta.body.as_deref());
    let name = match (&meta.symbol, &meta.title) {
        (Some(symbol), _) => number(symbol),
        (None, Some(title)) => slug(title),
        (None, None) => "nn".to_owned(),
    };
    format!("/akn/{country}/{kind}/{author}/{}/{name}", date(document))
}

/// The IRI of a cited work; its date is left out where the citation does not say it.
#[must_use]
pub fn cited(reference: &Reference) -> String {
    let id = reference.id.as_str();
    let un = [("A/RES/", "un-ga"), ("S/RES/", "un-sc"), ("A/HRC/RES/", "un-hrc"), ("E/RES/", "un-ecosoc")]
        .into_iter()
        .find_map(|(start, author)| Some((author, id.strip_prefix(start)?)));
    let (work, id) = match (reference.kind, un) {
        (_, Some((author, rest))) => (format!("un/statement/deliberation/{author}"), rest),
        (ReferenceType::Resolution | ReferenceType::Decision, None) => (format!("{}/statement/deliberation", place(id)), id),
        (ReferenceType::Document, None) => (format!("{}/doc", place(id)), id),
        (ReferenceType::EuAct, None) => ("eu/act".to_owned(), id),
        (ReferenceType::Law, None) => (format!("{}/act", place(id)), id),
        (ReferenceType::Treaty, None) => ("un/act/treaty".to_owned(), id),
        (ReferenceType::Case, None) => (format!("{}/judgment", place(id)), id),
    };
    // A name in words makes a slug; a number keeps its capitals.
    let name = if id.bytes().any(|b| b.is_ascii_digit()) { number(id) } else { slug(id) };
    match reference.date.as_deref().filter(|date| is_day(date)) {
        Some(date) => format!("/akn/{work}/{date}/{name}/!main"),
        None => format!("/akn/{work}/{name}/!main"),
    }
}

/// Whose number `id` is.
fn place(id: &str) -> &'static str {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|p| id.starts_with(p));
    if starts(&["A/", "S/", "E/", "ST/", "HRI/"]) {
        "un"
    } else if starts(&["P6_", "P7_", "P8_", "P9_", "P10_", "COM(", "JOIN(", "SWD(", "C-", "T-", "ABl", "(EU)"]) {
        "eu"
    } else if starts(&["SR ", "BBl", "AS "]) {
        "ch"
    } else {
        "de"
    }
}

#[cfg(test)]
mod tests {
    use super::{cited, number, slug};
    use crate::model::{Reference, ReferenceType};
    use crate::span::Span;

    #[test]
    fn slugs_are_plain_ascii() {
        for (name, want) in [
            ("Europäische Union", "europaeische-union"),
            ("  die „Straße“!", "die-strasse"),
            ("Łódź", "odz"),
            ("Genève", "geneve"),
            ("…", "x"),
            ("", "x"),
        ] {
            assert_eq!(slug(name), want, "{name}");
        }
        assert!(slug(&"ä".repeat(1000)).len() <= 81);
    }

    #[test]
    fn numbers_keep_their_shape() {
        for (symbol, want) in
            [("70/1", "70-1"), ("2815 (2026)", "2815_(2026)"), ("P10_TA(2026)0112", "P10_TA(2026)0112"), ("“", "nn")]
        {
            assert_eq!(number(symbol), want);
        }
    }

    #[test]
    fn cited_works_have_the_name_of_their_family() {
        let reference = |kind, id: &str, date: Option<&str>| Reference {
            kind,
            id: id.to_owned(),
            text: String::new(),
            date: date.map(str::to_owned),
            title: None,
            mentions: 1,
            span: Span::default(),
        };
        for (kind, id, date, want) in [
            (
                ReferenceType::Resolution,
                "A/RES/70/1",
                Some("2015-09-25"),
                "/akn/un/statement/deliberation/un-ga/2015-09-25/70-1/!main",
            ),
            (ReferenceType::Resolution, "S/RES/1325 (2000)", None, "/akn/un/statement/deliberation/un-sc/1325_(2000)/!main"),
            (ReferenceType::Document, "BT-Drs. 19/1234", None, "/akn/de/doc/BT-Drs._19-1234/!main"),
            (ReferenceType::EuAct, "2000/60/EG", None, "/akn/eu/act/2000-60-EG/!main"),
            (ReferenceType::Treaty, "Agenda 2030 für Böden", None, "/akn/un/act/treaty/Agenda_2030_fuer_Boeden/!main"),
            (
                ReferenceType::Treaty,
                "Charta der Vereinten Nationen",
                None,
                "/akn/un/act/treaty/charta-der-vereinten-nationen/!main",
            ),
        ] {
            assert_eq!(cited(&reference(kind, id, date)), want);
        }
    }
}
