//! The official home of a cited document, where a rule leads from its number to its address.
//!
//! Only rules that hold for every number of their kind; a citation whose address would be a guess has no link. Every part of a number
//! that enters an address is checked to be digits, letters or signs of that kind.

use crate::model::ReferenceType;

/// The address of the document that `id` names; `text` is the citation as printed, which tells a regulation from a directive.
///
/// # Examples
/// ```
/// use policyscan::emit::view::links::home;
/// use policyscan::model::ReferenceType;
///
/// let home = |kind, id, text| home(kind, id, text).unwrap_or_default();
/// assert_eq!(home(ReferenceType::Resolution, "S/RES/1325 (2000)", ""), "https://undocs.org/S/RES/1325(2000)");
/// assert_eq!(home(ReferenceType::Document, "BT-Drs. 19/1234", ""), "https://dserver.bundestag.de/btd/19/012/1901234.pdf");
/// assert_eq!(home(ReferenceType::Law, "§ 9 GO NRW", ""), "");
/// ```
#[must_use]
pub fn home(kind: ReferenceType, id: &str, text: &str) -> Option<String> {
    match kind {
        ReferenceType::Resolution | ReferenceType::Decision | ReferenceType::Document => {
            united_nations(id).or_else(|| printed_paper(id)).or_else(|| parliament_paper(id)).or_else(|| commission_paper(id))
        }
        ReferenceType::EuAct => eu_act(id, text),
        ReferenceType::Treaty => treaty(id),
        ReferenceType::Law => federal_law(id).or_else(|| swiss_law(id)),
        ReferenceType::Case => case(id),
    }
}

/// Symbols of the Official Document System: "A/RES/70/1", "S/RES/1325 (2000)", "A/80/263". The parts of a resolution that one vote
/// adopted ("63/100 A") stand in one document whose symbol names all of them; they have no rule. Nor have decisions.
fn united_nations(id: &str) -> Option<String> {
    let organ = ["A/", "S/", "E/", "ST/"].iter().any(|organ| id.starts_with(organ));
    if !organ || id.contains("/DEC/") {
        return None;
    }
    // Until 1976 the session stood in brackets: A/RES/217(III) holds parts A to E.
    let early = id.strip_suffix("I)").or_else(|| id.strip_suffix("V)")).or_else(|| id.strip_suffix("X)")).is_some();
    let mut symbol = String::new();
    for word in id.split(' ') {
        let bracketed = word.starts_with('(') && word.ends_with(')');
        let part_letter = word.len() == 1 && word.bytes().all(|b| b.is_ascii_uppercase());
        match word {
            _ if symbol.is_empty() || bracketed => symbol.push_str(word),
            _ if part_letter && early => {}
            _ => return None,
        }
    }
    let sound =
        symbol.bytes().all(|b| b.is_ascii_alphanumeric() || b"/.()-".contains(&b)) && symbol.bytes().any(|b| b.is_ascii_digit());
    sound.then(|| format!("https://undocs.org/{symbol}"))
}

/// Printed papers of Bundestag and Bundesrat.
fn printed_paper(id: &str) -> Option<String> {
    if let Some(number) = id.strip_prefix("BT-Drs. ") {
        let (term, number) = pair(number, '/')?;
        return (term <= 99 && number <= 99_999).then(|| {
            let number = format!("{number:05}");
            format!("https://dserver.bundestag.de/btd/{term:02}/{}/{term:02}{number}.pdf", &number[..3])
        });
    }
    let (number, year) = pair(id.strip_prefix("BR-Drs. ")?, '/')?;
    // Two digits of the year; the archive has this form from 2000 on.
    (number <= 9999 && year <= 49).then(|| format!("https://dserver.bundestag.de/brd/20{year:02}/{number:04}-{year:02}.pdf"))
}

/// Papers of the European Parliament from its eighth term on: "P9_TA(2020)0123", "A10-0034/2026", "B9-0270/2020", "RC-B9-0270/2020".
fn parliament_paper(id: &str) -> Option<String> {
    let address = |series: &str, term: u32, year: u32, number: u32| {
        (8..=99)
            .contains(&term)
            .then(|| format!("https://www.europarl.europa.eu/doceo/document/{series}-{term}-{year}-{number:04}_DE.html"))
    };
    if let Some((term, rest)) = id.strip_prefix('P').and_then(|rest| rest.split_once("_TA(")) {
        let (year, number) = pair(rest, ')')?;
        return address("TA", decimal(term)?, year, number);
    }
    let (series, rest) = [("RC", "RC-B"), ("A", "A"), ("B", "B")]
        .iter()
        .find_map(|(series, prefix)| id.strip_prefix(prefix).map(|rest| (*series, rest)))?;
    let (term, rest) = rest.split_once('-')?;
    let (number, year) = pair(rest, '/')?;
    address(series, decimal(term)?, year, number)
}

/// Papers of the Commission: "COM(2020) 66", "COM(2020)0066".
fn commission_paper(id: &str) -> Option<String> {
    let (series, rest) = id.split_once('(')?;
    let series = if series == "KOM" { "COM" } else { series };
    if !matches!(series, "COM" | "JOIN" | "SWD") {
        return None;
    }
    let (year, number) = rest.split_once(')')?;
    let (year, number) = (decimal(year)?, decimal(number.trim_start())?);
    // Before 2012 the number had four digits in the address.
    (2012..=2099).contains(&year).then(|| eur_lex(&format!("{series}:{year}:{number}:FIN")))
}

/// Acts by their CELEX number: sector 3, year, kind, number.
fn eu_act(id: &str, text: &str) -> Option<String> {
    let noun = text.split_whitespace().next()?.to_lowercase();
    let kinds = [
        ("rahmenbeschluss", "F"),
        ("verordnung", "R"),
        ("verordnungen", "R"),
        ("richtlinie", "L"),
        ("richtlinien", "L"),
        ("beschluss", "D"),
        ("beschlusses", "D"),
        ("beschlüsse", "D"),
        ("beschlüssen", "D"),
        ("entscheidung", "D"),
        ("entscheidungen", "D"),
        ("empfehlung", "H"),
    ];
    let (_, letter) = kinds.iter().find(|(tail, _)| noun.ends_with(tail))?;
    let number = id.rsplit_once(' ').map_or(id, |(_, number)| number);
    let mut parts = number.split('/').map(decimal);
    let (first, second) = (parts.next()??, parts.next()??);
    // Regulations were numbered "Nr. 1049/2001" until 2014; everything else begins with its year.
    let (year, number) = if id.contains("Nr.") { (second, first) } else { (first, second) };
    let year = if year < 100 { 1900 + year } else { year };
    let sound = (1952..=2099).contains(&year) && number <= 9999;
    sound.then(|| eur_lex(&format!("CELEX:3{year}{letter}{number:04}")))
}

/// Articles of the treaties in their version of 2016.
fn treaty(id: &str) -> Option<String> {
    let (number, name) = id.strip_prefix("Art. ")?.split_once(' ')?;
    let letter = match name {
        "AEUV" => 'E',
        "EUV" => 'M',
        _ => return None,
    };
    let number = decimal(number).filter(|number| *number <= 999)?;
    Some(eur_lex(&format!("CELEX:12016{letter}{number:03}")))
}

fn eur_lex(uri: &str) -> String {
    format!("https://eur-lex.europa.eu/legal-content/DE/TXT/?uri={uri}")
}

/// Federal laws at gesetze-im-internet.de with their folders there, which follow no rule.
const LAWS: &[(&str, &str)] = &[
    ("AGG", "agg"),
    ("AktG", "aktg"),
    ("AO", "ao_1977"),
    ("AsylG", "asylvfg_1992"),
    ("AufenthG", "aufenthg_2004"),
    ("AWG", "awg_2013"),
    ("AWV", "awv_2013"),
    ("BauGB", "bbaug"),
    ("BauNVO", "baunvo"),
    ("BDSG", "bdsg_2018"),
    ("BEEG", "beeg"),
    ("BetrVG", "betrvg"),
    ("BGB", "bgb"),
    ("BHO", "bho"),
    ("BImSchG", "bimschg"),
    ("BNatSchG", "bnatschg_2009"),
    ("BWahlG", "bwahlg"),
    ("BWaldG", "bwaldg"),
    ("EEG", "eeg_2014"),
    ("EnWG", "enwg_2005"),
    ("EStG", "estg"),
    ("GEG", "geg"),
    ("GG", "gg"),
    ("GVG", "gvg"),
    ("GWB", "gwb"),
    ("HGB", "hgb"),
    ("HGrG", "hgrg"),
    ("IfSG", "ifsg"),
    ("InsO", "inso"),
    ("JGG", "jgg"),
    ("KHG", "khg"),
    ("KrWG", "krwg"),
    ("KSchG", "kschg"),
    ("MiLoG", "milog"),
    ("OZG", "ozg"),
    ("SGB I", "sgb_1"),
    ("SGB II", "sgb_2"),
    ("SGB III", "sgb_3"),
    ("SGB IV", "sgb_4"),
    ("SGB V", "sgb_5"),
    ("SGB VI", "sgb_6"),
    ("SGB VII", "sgb_7"),
    ("SGB VIII", "sgb_8"),
    ("SGB IX", "sgb_9_2018"),
    ("SGB X", "sgb_10"),
    ("SGB XI", "sgb_11"),
    ("SGB XII", "sgb_12"),
    ("SGB XIV", "sgb_14"),
    ("StGB", "stgb"),
    ("StPO", "stpo"),
    ("StVG", "stvg"),
    ("StVO", "stvo_2013"),
    ("TierSchG", "tierschg"),
    ("TKG", "tkg_2021"),
    ("TVG", "tvg"),
    ("UrhG", "urhg"),
    ("UStG", "ustg_1980"),
    ("UWG", "uwg_2004"),
    ("VwGO", "vwgo"),
    ("VwVfG", "vwvfg"),
    ("WHG", "whg_2009"),
    ("ZPO", "zpo"),
];

/// "§ 577a BGB", "Art. 104c GG".
fn federal_law(id: &str) -> Option<String> {
    let (sign, rest) = id.split_once(' ')?;
    let (number, name) = rest.split_once(' ')?;
    let (_, folder) = LAWS.iter().find(|(law, _)| *law == name)?;
    let page = match sign {
        "§" => "__",
        "Art." if name == "GG" => "art_",
        _ => return None,
    };
    let digits = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    decimal(digits).filter(|_| number.len() <= digits.len() + 1)?;
    Some(format!("https://www.gesetze-im-internet.de/{folder}/{page}{number}.html"))
}

/// Swiss laws at fedlex: their number in the compilation, their short name, and the address, which follows from neither.
const SWISS_LAWS: &[(&str, &str, &str)] = &[
    ("101", "BV", "1999/404"),
    ("210", "ZGB", "24/233_245_233"),
    ("220", "OR", "27/317_321_377"),
    ("922.0", "JSG", "1988/506_506_506"),
];

/// "SR 101", "Art. 79 BV".
fn swiss_law(id: &str) -> Option<String> {
    let found = |law: &(&str, &str, &str)| {
        id.strip_prefix("SR ").is_some_and(|number| number == law.0) || id.rsplit_once(' ').is_some_and(|(_, name)| name == law.1)
    };
    let (_, name, path) = SWISS_LAWS.iter().find(|law| found(law))?;
    let article = id.strip_prefix("Art. ").and_then(|rest| rest.strip_suffix(name)).map(str::trim_end);
    let anchor = match article {
        Some(number) => format!("#art_{}", decimal(number)?),
        None => String::new(),
    };
    Some(format!("https://www.fedlex.admin.ch/eli/cc/{path}/de{anchor}"))
}

/// Cases of the Court of Justice and the General Court: "C-131/12".
fn case(id: &str) -> Option<String> {
    let (court, number) = id.split_once('-')?;
    pair(number, '/')?;
    matches!(court, "C" | "T" | "F").then(|| format!("https://curia.europa.eu/juris/liste.jsf?language=de&num={id}"))
}

/// Two numbers with `sign` between them.
fn pair(text: &str, sign: char) -> Option<(u32, u32)> {
    let (first, second) = text.split_once(sign)?;
    Some((decimal(first)?, decimal(second)?))
}

/// ASCII digits alone.
fn decimal(text: &str) -> Option<u32> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::home;
    use crate::model::ReferenceType::{Case, Decision, Document, EuAct, Law, Resolution, Treaty};

    #[test]
    fn numbers_lead_home() {
        for (kind, id, text, want) in [
            (Resolution, "A/RES/70/1", "", "https://undocs.org/A/RES/70/1"),
            (Resolution, "A/RES/217 A (III)", "", "https://undocs.org/A/RES/217(III)"),
            (Resolution, "A/HRC/RES/48/13", "", "https://undocs.org/A/HRC/RES/48/13"),
            (Document, "S/2026/41", "", "https://undocs.org/S/2026/41"),
            (Document, "BT-Drs. 21/3980", "", "https://dserver.bundestag.de/btd/21/039/2103980.pdf"),
            (Document, "BR-Drs. 57/26", "", "https://dserver.bundestag.de/brd/2026/0057-26.pdf"),
            (Document, "COM(2025) 733", "", "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=COM:2025:733:FIN"),
            (Document, "COM(2020)0066", "", "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=COM:2020:66:FIN"),
            (Document, "A10-0034/2026", "", "https://www.europarl.europa.eu/doceo/document/A-10-2026-0034_DE.html"),
            (Document, "RC-B9-0270/2020", "", "https://www.europarl.europa.eu/doceo/document/RC-9-2020-0270_DE.html"),
            (Resolution, "P10_TA(2025)0198", "", "https://www.europarl.europa.eu/doceo/document/TA-10-2025-0198_DE.html"),
            (
                EuAct,
                "(EU) 2016/679",
                "Verordnung (EU) 2016/679",
                "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32016R0679",
            ),
            (EuAct, "2008/56/EG", "Richtlinie 2008/56/EG", "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32008L0056"),
            (EuAct, "95/46/EG", "Richtlinie 95/46/EG", "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:31995L0046"),
            (
                EuAct,
                "(EG) Nr. 1049/2001",
                "Verordnung (EG) Nr. 1049/2001",
                "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32001R1049",
            ),
            (Treaty, "Art. 9 EUV", "", "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:12016M009"),
            (Law, "§ 577a BGB", "", "https://www.gesetze-im-internet.de/bgb/__577a.html"),
            (Law, "§ 12 SGB V", "", "https://www.gesetze-im-internet.de/sgb_5/__12.html"),
            (Law, "Art. 104c GG", "", "https://www.gesetze-im-internet.de/gg/art_104c.html"),
            (Law, "SR 922.0", "", "https://www.fedlex.admin.ch/eli/cc/1988/506_506_506/de"),
            (Law, "Art. 79 BV", "", "https://www.fedlex.admin.ch/eli/cc/1999/404/de#art_79"),
            (Case, "C-131/12", "", "https://curia.europa.eu/juris/liste.jsf?language=de&num=C-131/12"),
        ] {
            assert_eq!(home(kind, id, text).as_deref(), Some(want), "{id}");
        }
    }

    #[test]
    fn what_would_be_a_guess_has_no_link() {
        for (kind, id, text) in [
            (Resolution, "A/RES/63/100 A", ""),
            (Decision, "A/DEC/79/401", ""),
            (Decision, "1/CP.21", ""),
            (Document, "A/\"onmouseover=\"1", ""),
            (Document, "BT-Drs. 19/1234x", ""),
            (Document, "BR-Drs. 57/26 (Beschluss)", ""),
            (Document, "EUCO 7/10", ""),
            (EuAct, "(EU) 2019/944", "2019/944"),
            (Treaty, "Art. 8 EMRK", ""),
            (Law, "§ 9 GO NRW", ""),
            (Law, "§ 12 Bundeswaldgesetz", ""),
            (Law, "SR 514.54", ""),
            (Case, "1 BvR 357/05", ""),
        ] {
            assert_eq!(home(kind, id, text), None, "{id}");
        }
    }
}
