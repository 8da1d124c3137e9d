//! The name of the law after its section: an abbreviation as printed, or a full name in the nominative.

use super::Reader;
use crate::classify::instruments::instrument_at;
use crate::classify::phrases::is_adjective;
use crate::letters::lower;
use crate::model::Family;

/// A law as ids name it.
pub(super) struct Law {
    pub name: String,
    /// Whether it is a treaty rather than a statute.
    pub treaty: bool,
}

impl Law {
    fn statute(name: &str) -> Self {
        let treaty = matches!(name, "AEUV" | "EUV" | "EGV" | "EMRK" | "GRCh" | "GRC" | "EGV-Nizza")
            || name.ends_with("Vertrag")
            || name.ends_with("Charta");
        Self { name: name.to_owned(), treaty }
    }
}

/// The law named at token `i` and the token after it. `None`: nothing there names a law.
pub(super) fn law_at(reader: &Reader, i: usize) -> Option<(Law, usize)> {
    let tokens = &reader.tokens;
    if let Some((name, next)) = abbreviation(reader, i) {
        return Some((Law::statute(&name), next));
    }
    if !tokens.any(i, &["des", "der", "dem", "vom", "von"]) {
        let name = nominative(tokens.word(i))?;
        return (tokens.capital(i) && name == tokens.word(i)).then(|| (Law::statute(&name), i + 1));
    }
    let at = i + 1;
    if let Some((name, next)) = known(reader, at) {
        return Some((Law::statute(name), bracketed_name(reader, next).map_or(next, |(_, end)| end)));
    }
    if let Some((book, next)) = social_code(reader, at) {
        return Some((Law::statute(&book), bracketed_name(reader, next).map_or(next, |(_, end)| end)));
    }
    if let Some((name, next)) = instrument_at(tokens, at) {
        return Some((Law { name, treaty: true }, next));
    }
    if tokens.is(at, "Charta") && reader.family.is_un_style() {
        return Some((Law { name: "Charta der Vereinten Nationen".into(), treaty: true }, at + 1));
    }
    if let Some((name, next)) = abbreviation(reader, at) {
        return Some((Law::statute(&name), next));
    }
    full_name(reader, at)
}

/// "BGB", "`BWaldG`", "SGB V", "GO NRW", "EU-Grundrechtecharta": a word with two capitals that no body's name is.
fn abbreviation(reader: &Reader, i: usize) -> Option<(String, usize)> {
    let tokens = &reader.tokens;
    let word = tokens.word(i);
    let next = tokens.word(i + 1);
    if matches!(word, "SGB") && !next.is_empty() && next.bytes().all(|b| b"IVX".contains(&b)) {
        return Some((format!("SGB {next}"), i + 2));
    }
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let numeral = word.bytes().all(|b| b"IVXLCDM".contains(&b)) && word != "CC";
    let body = matches!(word, "EU" | "UN" | "VN" | "USA" | "EWG" | "UNO" | "NATO" | "OSZE" | "KI" | "CO2" | "BürgerInnen");
    if !tokens.capital(i)
        || (capitals < 2 && !matches!(word, "BauO"))
        || numeral
        || body
        || word.contains("Innen")
        || word.contains('_')
    {
        return None;
    }
    // "EU-Verordnung (EU) 2016/679" is named by its number, "EU-Kommission" is no law.
    if let Some((_, tail)) = word.rsplit_once('-')
        && tail.chars().count() > 3
        && nominative(tail).is_none()
        && !["charta", "vertrag", "vertrags", "konvention", "übereinkommen", "verordnung"]
            .iter()
            .any(|noun| lower(tail).ends_with(noun))
    {
        return None;
    }
    let state = matches!(
        next,
        "NRW"
            | "NW"
            | "BW"
            | "RLP"
            | "M-V"
            | "LSA"
            | "SH"
            | "Bln"
            | "Bbg"
            | "Nds"
            | "HE"
            | "BB"
            | "SL"
            | "SN"
            | "TH"
            | "Bay"
            | "Hessen"
            | "Berlin"
    ) && capitals >= 2;
    if state { Some((format!("{word} {next}"), i + 2)) } else { Some((word.to_owned(), i + 1)) }
}

/// Laws whose abbreviation everybody uses, by their full name after the article.
fn known(reader: &Reader, i: usize) -> Option<(&'static str, usize)> {
    let tokens = &reader.tokens;
    let one = match tokens.word(i) {
        "Grundgesetzes" | "Grundgesetz" => "GG",
        "Strafgesetzbuchs" | "Strafgesetzbuches" => "StGB",
        "Handelsgesetzbuchs" | "Handelsgesetzbuches" => "HGB",
        "Baugesetzbuchs" | "Baugesetzbuches" => "BauGB",
        "Bundes-Verfassungsgesetzes" => "B-VG",
        "Bundesverfassung" if reader.family == Family::ChFederal => "BV",
        "Obligationenrechts" => "OR",
        "Zivilgesetzbuchs" | "Zivilgesetzbuches" if reader.family == Family::ChFederal => "ZGB",
        "Datenschutz-Grundverordnung" | "Datenschutzgrundverordnung" => "DSGVO",
        "EU-Vertrags" | "EU-Vertrages" => "EUV",
        _ => "",
    };
    if !one.is_empty() {
        return Some((one, i + 1));
    }
    for (words, name) in [
        (&["Bürgerlichen", "Gesetzbuchs"][..], "BGB"),
        (&["Bürgerlichen", "Gesetzbuches"], "BGB"),
        (&["Vertrags", "über", "die", "Arbeitsweise", "der", "Europäischen", "Union"], "AEUV"),
        (&["Vertrages", "über", "die", "Arbeitsweise", "der", "Europäischen", "Union"], "AEUV"),
        (&["Vertrags", "über", "die", "Europäische", "Union"], "EUV"),
        (&["Vertrages", "über", "die", "Europäische", "Union"], "EUV"),
        (&["Europäischen", "Menschenrechtskonvention"], "EMRK"),
    ] {
        if tokens.run(i, words) {
            return Some((name, i + words.len()));
        }
    }
    None
}

/// "Fünften Buches Sozialgesetzbuch", "Sozialgesetzbuchs Fünftes Buch".
fn social_code(reader: &Reader, i: usize) -> Option<(String, usize)> {
    let tokens = &reader.tokens;
    let code = |at: usize| tokens.word(at).starts_with("Sozialgesetzbuch");
    let book = |at: usize| tokens.any(at, &["Buch", "Buchs", "Buches"]);
    let (ordinal, next) = if book(i + 1) && code(i + 2) {
        (i, i + 3)
    } else if book(i + 1) && tokens.is(i + 2, "des") && code(i + 3) {
        (i, i + 4)
    } else if code(i) && book(i + 2) {
        (i + 1, i + 3)
    } else {
        return None;
    };
    let numeral = match crate::classify::number_words::ordinal(tokens.word(ordinal))? {
        1 => "I",
        2 => "II",
        3 => "III",
        4 => "IV",
        5 => "V",
        6 => "VI",
        7 => "VII",
        8 => "VIII",
        9 => "IX",
        10 => "X",
        11 => "XI",
        12 => "XII",
        14 => "XIV",
        _ => return None,
    };
    Some((format!("SGB {numeral}"), next))
}

/// "Bundeswaldgesetzes", "Niedersächsischen Kommunalverfassungsgesetzes (`NKomVG`)".
fn full_name(reader: &Reader, i: usize) -> Option<(Law, usize)> {
    let tokens = &reader.tokens;
    let adjective = tokens.capital(i) && is_adjective(&lower(tokens.word(i))) && nominative(tokens.word(i)).is_none();
    let at = i + usize::from(adjective);
    let noun = nominative(tokens.word(at)).filter(|_| tokens.capital(at))?;
    if let Some((short, next)) = bracketed_name(reader, at + 1) {
        return Some((Law::statute(&short), next));
    }
    // "der Verordnung (EU) 2016/679": the number names it.
    if tokens.is(at + 1, "(") {
        return None;
    }
    let name = if adjective {
        let stem = tokens.word(i).strip_suffix("en").unwrap_or(tokens.word(i));
        let ending = if noun.ends_with("gesetz") || noun.ends_with("buch") || noun.ends_with("statut") { "es" } else { "e" };
        format!("{stem}{ending} {noun}")
    } else {
        noun
    };
    Some((Law::statute(&name), at + 1))
}

/// "(`BWaldG`)" at token `i`.
fn bracketed_name(reader: &Reader, i: usize) -> Option<(String, usize)> {
    let tokens = &reader.tokens;
    if !tokens.is(i, "(") {
        return None;
    }
    let (name, next) = abbreviation(reader, i + 1)?;
    tokens.is(next, ")").then_some((name, next + 1))
}

/// The nominative of a law's noun: "Bundeswaldgesetzes" → Bundeswaldgesetz. `None`: too general, or no law's name.
fn nominative(word: &str) -> Option<String> {
    let stem = word
        .strip_suffix("gesetzes")
        .map(|head| format!("{head}gesetz"))
        .or_else(|| word.strip_suffix("gesetzbuchs").map(|head| format!("{head}gesetzbuch")))
        .or_else(|| word.strip_suffix("gesetzbuches").map(|head| format!("{head}gesetzbuch")))
        .or_else(|| word.strip_suffix("statuts").map(|head| format!("{head}statut")))
        .unwrap_or_else(|| word.to_owned());
    let tails = ["gesetz", "gesetzbuch", "ordnung", "satzung", "verfassung", "statut"];
    let general = [
        "Geschäftsordnung", "Tagesordnung", "Rechtsordnung", "Größenordnung", "Rangordnung", "Durchführungsverordnung",
        "Neuordnung", "Unterordnung", "Zuordnung", "Einordnung", "Anordnung", "Weltordnung", "Abordnung", "Wirtschaftsordnung",
        "Friedensordnung", "Rahmenordnung", "Weltwirtschaftsordnung",
    ];
    let compound = tails.iter().any(|tail| stem.len() > tail.len() && stem.ends_with(tail));
    (compound && !general.contains(&stem.as_str()) && stem.starts_with(char::is_uppercase)).then_some(stem)
}
