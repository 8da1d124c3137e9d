//! The header: symbol, title and date of adoption.

use super::Marker;
use super::closing::is_reasons;
use super::cues::{fold, has_finite, has_word, starts_with_any, words};
use super::dates::dates;
use super::enacting::{Enacting, Form, is_outcome};
use super::view::View;
use crate::model::{Family, Status};

/// The printed document number that the family's rules find in blocks `from..to`.
#[must_use]
pub fn symbol(view: &View<'_>, family: Family, from: usize, to: usize) -> Option<String> {
    let lines = || (from..to).map(|i| (view.whole(i), view.folded(i)));
    match family {
        Family::UnGeneralAssembly | Family::UnHumanRightsCouncil | Family::UnEcosoc => {
            let title = lines().rev().find_map(|(text, _)| numbered_title(text).map(|t| t.0.to_string()));
            title
                .or_else(|| {
                    lines().find_map(|(text, folded)| {
                        after_word(text, folded, "resolution")
                            .filter(|s| s.contains('/') && !s.starts_with("A/"))
                            .map(str::to_string)
                    })
                })
                .or_else(|| lines().find_map(|(text, _)| un_symbol(text)))
        }
        Family::UnSecurityCouncil => lines()
            .find_map(|(text, folded)| security_council(text, folded))
            .or_else(|| lines().find_map(|(text, _)| un_symbol(text))),
        Family::ModelUn => lines()
            .find_map(|(text, folded)| {
                let word = after_word(text, folded, "resolution")
                    .or_else(|| after_word(text, folded, "resolutionsentwurf"))
                    .or_else(|| after_word(text, folded, "resolutionsnummer"))?;
                let word = word.trim_end_matches([',', ';', ':']);
                word.bytes().any(|b| b.is_ascii_digit()).then(|| security_council(text, folded).unwrap_or_else(|| word.to_string()))
            })
            .or_else(|| lines().find_map(|(text, _)| un_symbol(text)))
            .or_else(|| lines().rev().find_map(|(text, _)| numbered_title(text).map(|t| t.0.to_string()))),
        Family::EuParliament => lines()
            .find_map(|(text, _)| token(text, is_ep_symbol))
            .or_else(|| lines().find_map(|(text, _)| token(text, is_ep_report))),
        Family::EuCouncil | Family::EuAct => {
            lines().find_map(|(text, _)| eu_number(text)).or_else(|| lines().find_map(|(text, _)| council_symbol(text)))
        }
        Family::DeBundestag | Family::DeLandtag | Family::DeBundesrat => lines().find_map(|(text, folded)| paper(text, folded)),
        Family::AtParliament => lines().find_map(|(text, _)| {
            token(text, |t| {
                let head = t.split('/').next().unwrap_or("");
                !head.is_empty()
                    && head.bytes().all(|b| b.is_ascii_digit())
                    && (t.contains("/A") || t.contains("/E") || t.contains("/UEA") || t.contains("/BR"))
            })
        }),
        Family::ChFederal => lines().find_map(|(text, folded)| swiss_number(text, folded)),
        Family::Municipal | Family::Party | Family::Generic | Family::DeConference => lines().find_map(|(text, folded)| {
            let number = after_word(text, folded, "nr.").or_else(|| after_word(text, folded, "nr")).filter(|_| {
                ["beschluss", "vorlage", "drucksache", "antrag", "resolution", "beschl"].iter().any(|w| folded.contains(w))
            });
            let decision = token(text, |t| ["PC.DEC/", "MC.DEC/", "CM/Rec", "CM/Res"].iter().any(|p| t.starts_with(p)));
            if decision.is_some() {
                return decision;
            }
            number
                .map(|n| n.trim_end_matches([',', ';', ':', '.']).to_string())
                .filter(|n| n.bytes().any(|b| b.is_ascii_digit()))
                .or_else(|| motion_code(text))
                .or_else(|| paper(text, folded))
                .filter(|_| family != Family::DeConference)
        }),
    }
}

/// "Beschluss A1: Wohnen", "Antrag INI2", "A12 Verkehr": the code of a motion.
#[must_use]
pub fn motion_code(text: &str) -> Option<String> {
    let mut all = text.split_whitespace();
    let mut first = all.next()?;
    if ["beschluss", "antrag", "resolution", "leitantrag", "initiativantrag"].contains(&fold(first.trim_end_matches(':')).as_str())
    {
        first = all.next()?;
        if first == "Nr." {
            first = all.next()?;
        }
    }
    let code = first.trim_end_matches([':', ',', ';', '.']);
    let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || c == '/' || c == '-') && code.bytes().any(|b| b.is_ascii_digit());
    let letters = code.chars().take_while(char::is_ascii_uppercase).count();
    let digits = code[letters..].trim_start_matches(['-', '/']);
    let lettered = (1..=5).contains(&letters)
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && !digits.contains(|c: char| c.is_ascii_lowercase());
    let parted = code.split('/').count() > 2 && code.len() < 24;
    (plain && (lettered || parted)).then(|| code.to_string())
}

/// "80/217. Schutz der Böden": number and title.
#[must_use]
pub fn numbered_title(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let session: usize = text.bytes().take_while(|b| b.is_ascii_digit() || b.is_ascii_uppercase() || *b == b'-').count();
    let after = text[session..].strip_prefix('/')?;
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 4 || session == 0 || session > 6 || !text.as_bytes()[..session].iter().any(u8::is_ascii_digit) {
        return None;
    }
    let rest = &after[digits..];
    let part = match rest.as_bytes() {
        [b' ', letter, b'.', ..] if letter.is_ascii_uppercase() => 2,
        [b' ', letter, b' ', ..]
            if letter.is_ascii_uppercase() && rest.get(3..).is_some_and(|r| r.starts_with("und ") || r.starts_with("bis ")) =>
        {
            return rest.split_once(". ").map(|(_, title)| (&text[..session + 1 + digits], title.trim()));
        }
        _ => 0,
    };
    let number = &text[..session + 1 + digits + part];
    rest[part..].strip_prefix('.').map(|title| (number, title.trim().trim_end_matches(['*', ' '])))
}

/// The word after `word` in a line, as printed.
fn after_word<'t>(text: &'t str, folded: &str, word: &str) -> Option<&'t str> {
    let mut printed = text.split_whitespace();
    let mut compared = folded.split_whitespace();
    while let (Some(_), Some(f)) = (printed.next(), compared.next()) {
        if f.trim_end_matches(':') == word {
            return printed.next();
        }
    }
    None
}

/// "Resolution 2815 (2026)" → "2815 (2026)".
fn security_council(text: &str, folded: &str) -> Option<String> {
    let number = after_word(text, folded, "resolution")?;
    if number.len() > 5 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let at = text.find(number)? + number.len();
    let year = text[at..].trim_start();
    let digits = year.strip_prefix('(')?.bytes().take_while(u8::is_ascii_digit).count();
    (digits == 4 && year[5..].starts_with(')')).then(|| format!("{number} {}", &year[..6]))
}

/// "A/RES/78/311", "S/RES/2042 (2012)", "A/HRC/RES/52/1", "E/RES/2023/14".
fn un_symbol(text: &str) -> Option<String> {
    let found = token(text, |t| {
        ["A/", "S/", "E/"].iter().any(|p| t.starts_with(p)) && t.bytes().any(|b| b.is_ascii_digit()) && !t.contains("L.")
    })?;
    let at = text.find(&found)? + found.len();
    let year = text[at..].trim_start();
    if found.starts_with("S/RES")
        && year.starts_with('(')
        && year.get(1..5).is_some_and(|y| y.bytes().all(|b| b.is_ascii_digit()))
        && year.get(5..6) == Some(")")
    {
        return Some(format!("{found} {}", &year[..6]));
    }
    Some(found)
}

fn token(text: &str, is: impl Fn(&str) -> bool) -> Option<String> {
    text.split_whitespace()
        .map(|t| t.trim_matches(|c: char| matches!(c, ',' | ';' | '.' | ':' | '[' | ']' | '„' | '“')).trim_start_matches('('))
        .find(|t| is(t))
        .map(|t| if t.contains('(') { t.to_string() } else { t.trim_end_matches(')').to_string() })
}

fn is_ep_symbol(t: &str) -> bool {
    let mut chars = t.chars();
    let letter = chars.next();
    (matches!(letter, Some('P' | 'T'))
        && chars.next().is_some_and(|c| c.is_ascii_digit())
        && (t.contains("_TA") || t.contains("-TA")))
        || (matches!(letter, Some('B'))
            && t.contains('/')
            && t.contains('-')
            && t.bytes().nth(1).is_some_and(|b| b.is_ascii_digit()))
}

/// "A4-0200/97": the number of the report that older resolutions carry.
fn is_ep_report(t: &str) -> bool {
    let bytes = t.as_bytes();
    bytes.len() > 6
        && bytes[0] == b'A'
        && bytes[1].is_ascii_digit()
        && t.contains('-')
        && t.contains('/')
        && t[1..].bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'/')
}

/// "(EU) 2024/1234", "2010/231/GASP".
fn eu_number(text: &str) -> Option<String> {
    let at = ["(EU) ", "(GASP) ", "(EU, Euratom) ", "(EG) ", "(EU) Nr. "].iter().find_map(|p| text.find(p).map(|i| (i, *p)))?;
    let number = text[at.0 + at.1.len()..].split_whitespace().next()?.trim_end_matches([',', '.', ';']);
    number.contains('/').then(|| format!("{}{number}", at.1))
}

/// "EUCO 7/10", "9405/04", "ST 8098/24".
fn council_symbol(text: &str) -> Option<String> {
    if let Some(at) = text.find("EUCO ") {
        let number = text[at + 5..].split_whitespace().next()?;
        return number.bytes().next().filter(u8::is_ascii_digit).map(|_| format!("EUCO {}", number.trim_end_matches([',', '.'])));
    }
    token(text, |t| {
        let mut parts = t.splitn(2, '/');
        let (a, b) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        (4..=5).contains(&a.len()) && a.bytes().all(|c| c.is_ascii_digit()) && b.len() == 2 && b.bytes().all(|c| c.is_ascii_digit())
    })
}

/// "Drucksache 21/4711", "BR-Drs. 57/26".
fn paper(text: &str, folded: &str) -> Option<String> {
    if !["drucksache", "drs.", "drucks.", "ds."].iter().any(|w| folded.contains(w))
        || text.trim_start().starts_with(['–', '-', '—'])
        || starts_with_any(folded, &["zu der", "zu dem", "zum", "zu drucksache", "zu den", "auf"])
    {
        return None;
    }
    token(text, |t| {
        let mut parts = t.splitn(2, '/');
        let (a, b) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        !a.is_empty()
            && a.len() <= 4
            && a.bytes().all(|c| c.is_ascii_digit())
            && b.bytes().next().is_some_and(|c| c.is_ascii_digit())
    })
}

/// "24.4323", "Mo. 21.3487".
fn swiss_number(text: &str, folded: &str) -> Option<String> {
    if dates(folded).first().is_some() && !folded.contains("motion") {
        return None;
    }
    token(text, |t| t.len() == 7 && t.as_bytes()[2] == b'.' && t.bytes().enumerate().all(|(i, b)| i == 2 || b.is_ascii_digit()))
}

/// Metadata lines that are no titles, folded heads.
const METADATA: &[&str] = &[
    "gremium",
    "einbringer",
    "einbringerstaat",
    "einbringerstaaten",
    "einbringende",
    "einbringend",
    "unterstützer",
    "unterstützerstaaten",
    "unterstützende",
    "einreichende",
    "hauptantragsteller",
    "antragsteller",
    "antragstellerin",
    "antragsteller*in",
    "antragsteller*innen",
    "antragsteller:innen",
    "antragsteller:in",
    "antragstellende",
    "antragsteller/in",
    "antragstellerinnen",
    "berichterstatter",
    "berichterstatterin",
    "vorlage",
    "vorlagennummer",
    "sitzung",
    "datum",
    "sitzungsdatum",
    "status",
    "beratungsfolge",
    "verteilung",
    "original",
    "drucksache",
    "vereinte nationen",
    "vorgang",
    "be",
    "az",
    "aktenzeichen",
    "verfasser",
    "federführend",
    "federführung",
    "eingereicht",
    "eingereicht von",
    "eingebracht",
    "eingebracht von",
    "sponsoren",
    "unterzeichner",
    "der abgeordneten",
    "des abgeordneten",
    "der fraktion",
    "der fraktionen",
    "und der fraktion",
    "und fraktion",
    "verabschiedet",
    "angenommen",
    "beschlossen",
    "beschluss nr",
    "wahlperiode",
    "vorlage nr",
    "bezug",
    "zuständig",
    "ausschuss",
    "öffentlich",
    "nichtöffentlich",
    "stand",
    "ort",
    "protokoll",
    "niederschrift",
    "auszug",
    "antwort",
    "verfahren",
    "eingereichte texte",
    "aussprachen",
    "abstimmungen",
    "angenommene texte",
    "weitergeleitet an",
    "weiterleitung",
    "adressat",
    "adressaten",
    "adressat*innen",
    "empfehlung der antragskommission",
    "votum",
    "kolleginnen und kollegen",
    "weiterer abgeordneter",
    "zu der dritten beratung",
    "zu der beratung",
    "zu der zweiten",
    "zur dritten",
    "zu dem gesetzentwurf",
    "zu dem antrag",
    "[",
    "(",
    "die unterfertigten",
    "plenarsitzung",
    "fraktion",
    "an den",
    "an die",
    "anwesend",
    "sitzungsort",
    "beginn",
    "nummer",
    "nr",
    "resolution gv",
    "berlin",
    "liste",
    "für die sitzung",
    "nationalrat",
    "ständerat",
    "mitteilung",
    "übermittlungsvermerk",
    "absender",
    "empfänger",
    "interinstitutionelles",
    "brüssel",
    "ergebnis",
    "abstimmung",
    "priorität",
    "delegation",
    "delegationen",
    "signatories",
    "idg-status",
    "model united nations",
    "datum der verabschiedung",
    "entwurf vom",
];

/// Labels that name the subject: their text is the title.
const SUBJECT: &[&str] =
    &["thema", "betreff", "betr.", "titel", "betrifft", "gegenstand", "bezeichnung", "überschrift", "betreffend"];

/// The title among the header blocks `from..to`; `body` is the folded enacting body.
#[must_use]
pub fn title(view: &View<'_>, family: Family, from: usize, to: usize, body: &str) -> Option<String> {
    for i in from..to {
        let (text, folded) = (view.whole(i), view.folded(i));
        if let Some(head) = SUBJECT.iter().find(|s| starts_with_any(folded, &[s])) {
            let skip: usize = text.char_indices().nth(head.chars().count()).map_or(text.len(), |c| c.0);
            let rest = text[skip..].trim_start_matches([':', ' ', '.']);
            let rest = before_label(rest);
            if !rest.is_empty() && (text[skip..].trim_start().starts_with(':') || *head == "betreffend") {
                return Some(clean(rest));
            }
            if rest.is_empty() && i + 1 < to {
                return Some(clean(view.whole(i + 1)));
            }
        }
        if family.is_un_style() {
            if let Some((_, title)) = numbered_title(text) {
                let title = if title.is_empty() && i + 1 < to { view.whole(i + 1) } else { title };
                return (!title.is_empty()).then(|| clean(title));
            }
        }
    }
    match family {
        Family::UnSecurityCouncil | Family::UnGeneralAssembly | Family::UnHumanRightsCouncil | Family::UnEcosoc => return None,
        Family::ChFederal | Family::EuAct | Family::EuCouncil => {
            let named = (from..to).find(|i| {
                starts_with_any(
                    view.folded(*i),
                    &[
                        "bundesbeschluss",
                        "beschluss",
                        "schlussfolgerungen",
                        "empfehlung",
                        "entschliessung",
                        "verordnung",
                        "richtlinie",
                        "motion",
                        "postulat",
                        "durchführungsbeschluss",
                    ],
                ) && (view.folded(*i).split_whitespace().count() > 3 || begins_title(view.folded(*i + 1)))
            });
            if let Some(i) = named {
                return Some(clean(&joined_title(view, i, to)));
            }
        }
        _ => {}
    }
    let last = (from..to).rev().find(|i| is_title(view, *i, body))?;
    let printed = view.whole(last);
    // "Entschließung" / "des Nationalrates vom … betreffend …".
    let parted = printed.starts_with(char::is_lowercase) && last > from && words(view.folded(last - 1)).count() == 1;
    Some(if parted { clean(&format!("{} {printed}", view.whole(last - 1))) } else { clean(strip_prefix(printed)) })
}

/// A line up to the label of another header field that was glued to it ("… für Vertriebene Einbringerstaat: Kenia").
fn before_label(line: &str) -> &str {
    let mut at = 0;
    for word in line.split_whitespace() {
        let start = at + line[at..].find(word).unwrap_or(0);
        at = start + word.len();
        if start > 0 && word.ends_with(':') && METADATA.contains(&fold(word.trim_end_matches(':')).as_str()) {
            return line[..start].trim_end();
        }
    }
    line
}

/// Whether a line goes on with a title ("über den Abschluss …", "zur Änderung …").
fn begins_title(folded: &str) -> bool {
    starts_with_any(folded, &["über", "zur", "zum", "zu", "betreffend", "mit", "für"])
}

/// A title that is printed over several blocks: "Beschluss (EU) … des Rates" / "vom …" / "über …".
fn joined_title(view: &View<'_>, i: usize, to: usize) -> String {
    let mut title = view.whole(i).to_string();
    let dated = view.folded(i + 1).starts_with("vom ") && i + 2 < to && begins_title(view.folded(i + 2));
    let last = if dated {
        i + 2
    } else if i + 1 < to && begins_title(view.folded(i + 1)) {
        i + 1
    } else {
        i
    };
    for j in i + 1..=last {
        title.push(' ');
        title.push_str(view.whole(j));
    }
    title
}

/// "TOP 7 Wege", "Beschluss A1: Wohnen", "Antrag: …" without what stands before the title.
fn strip_prefix(text: &str) -> &str {
    let folded = fold(text);
    let mut rest = text;
    if starts_with_any(&folded, &["top", "tagesordnungspunkt", "punkt"]) {
        rest = text.split_once(':').map_or_else(|| text.splitn(3, ' ').nth(2).unwrap_or(text), |p| p.1);
    } else if let Some((head, tail)) = text.split_once(':') {
        let head = fold(head);
        if head.split_whitespace().count() <= 3
            && starts_with_any(&head, &["beschluss", "antrag", "resolution", "entschliessung", "leitantrag", "initiativantrag"])
        {
            rest = tail;
        }
    } else if motion_code(text).is_some() {
        let skip =
            if starts_with_any(&folded, &["beschluss", "antrag", "resolution", "leitantrag", "initiativantrag"]) { 2 } else { 1 };
        rest = text.splitn(skip + 1, ' ').nth(skip).unwrap_or(text);
    }
    let rest = rest.trim().trim_start_matches(['–', '-', '—', ':', ' ']);
    if rest.is_empty() { text } else { rest }
}

fn is_title(view: &View<'_>, i: usize, body: &str) -> bool {
    let (text, folded) = (view.whole(i), view.folded(i));
    if view.blocks[i].marker.is_some_and(|m| matches!(m.0, Marker::UpperRoman(_))) {
        return false;
    }
    let count = words(folded).count();
    if count == 0 || count > 60 || (count == 1 && folded.len() < 5) {
        return false;
    }
    let label = folded.trim_end_matches(':');
    if count <= 4 && label.ends_with("entschliessungsantrag") {
        return false;
    }
    if [
        "beschluss",
        "beschlussvorschlag",
        "antrag",
        "entschliessung",
        "resolution",
        "entschliessungsantrag",
        "beschlussempfehlung",
        "antragstext",
        "dringlichkeitsantrag",
        "beschlussvorlage",
        "motion",
        "eingereichter text",
        "bundesrat",
        "bundestag",
        "kreistag",
        "stadtrat",
        "gemeinderat",
        "sachantrag",
        "leitantrag",
        "initiativantrag",
        "beschlüsse",
        "resolutionsentwurf",
        "beschlussantrag",
        "begehrensantrag",
        "selbständiger antrag",
        "unselbständiger entschliessungsantrag",
        "dies vorausgeschickt",
        "dies vorausgeschickt,",
        "all dies vorausgeschickt,",
    ]
    .contains(&label)
    {
        return false;
    }
    if METADATA.iter().any(|m| {
        folded.strip_prefix(m).is_some_and(|r| r.is_empty() || r.starts_with([':', ' ', ',', '.', '/']))
            && (folded.contains(':') || !is_plain_noun(m) || count <= 3)
    }) || text.starts_with(['–', '-', '[', '(', '—'])
        || folded.ends_with(':')
    {
        return false;
    }
    if starts_with_any(folded, &["top", "tagesordnungspunkt"]) && count <= 2 || is_outcome(folded) {
        return false;
    }
    let dated = dates(folded);
    if !dated.is_empty() {
        let rest = dated[0].start;
        let long = count > 9
            && (folded.contains(" zu ")
                || folded.contains(" zur ")
                || folded.contains(" zum ")
                || folded.contains(" über ")
                || folded.contains("betreffend"));
        if !long || rest < 3 {
            return false;
        }
    }
    if !body.is_empty()
        && (folded == body || folded.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ' ') == body)
    {
        return false;
    }
    let session = has_word(folded, "sitzung")
        || has_word(folded, "plenarsitzung")
        || has_word(folded, "wahlperiode")
        || has_word(folded, "tagung") && count <= 4;
    if session && count <= 8 || is_number_line(text) {
        return false;
    }
    !(has_finite(folded) && text.ends_with('.'))
}

/// Metadata heads that are also first words of titles: they need a colon.
fn is_plain_noun(head: &str) -> bool {
    ![
        "der abgeordneten",
        "des abgeordneten",
        "der fraktion",
        "der fraktionen",
        "und der fraktion",
        "und fraktion",
        "kolleginnen und kollegen",
        "zu der dritten beratung",
        "zu der beratung",
        "zu der zweiten",
        "zu dem gesetzentwurf",
        "zu dem antrag",
        "vereinte nationen",
        "model united nations",
        "die unterfertigten",
        "drucksache",
        "verabschiedet",
        "angenommen",
        "beschluss nr",
        "resolution gv",
        "[",
        "(",
        "eingebracht",
        "top",
        "tagesordnungspunkt",
        "vorlage nr",
        "wahlperiode",
        "verteilung",
    ]
    .contains(&head)
}

/// Lines that are mostly a number: "Drucksache 21/4711", "Resolution 12", "A/RES/1/2".
fn is_number_line(text: &str) -> bool {
    let count = text.split_whitespace().count();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    count <= 4
        && digits >= 2
        && text.split_whitespace().last().is_some_and(|w| w.bytes().any(|b| b.is_ascii_digit()))
        && (text.contains('/') || text.contains("Nr") || text.contains('(') || count <= 2)
}

fn clean(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = joined.trim_end_matches(['*', ' ', ',']);
    // A title that is quoted as a whole.
    let inner = title.strip_prefix(['„', '"']).and_then(|t| t.strip_suffix(['“', '"'])).filter(|t| !t.contains(['„', '“', '"']));
    inner.unwrap_or(title).trim().to_string()
}

/// The day of adoption among the header blocks `from..to`, the enacting line, and the closing blocks `closing..end`.
#[must_use]
pub fn date(
    view: &View<'_>,
    status: Status,
    anchor: Option<&Enacting>,
    (from, to): (usize, usize),
    (closing, end): (usize, usize),
) -> Option<String> {
    let adopted = ["verabschiedet", "angenommen", "beschlossen", "gefasst", "beschlussfassung"];
    let head = || from..to;
    let reasons = (closing..end.min(closing + 12)).find(|i| is_reasons(view, *i) || view.folded(*i).starts_with("sachverhalt"));
    let tail = || closing..reasons.unwrap_or(end.min(closing + 12));
    let near = |folded: &str, cues: &[&str]| {
        let all = dates(folded);
        cues.iter()
            .find_map(|c| folded.find(c).and_then(|p| all.iter().find(|d| d.start >= p).or(all.last())))
            .map(|d| d.iso.clone())
    };
    if let Some(found) =
        head().chain(tail()).find_map(|i| near(view.folded(i), &adopted).filter(|_| !view.folded(i).contains("eingereicht")))
    {
        return Some(found);
    }
    if let Some(a) = anchor.filter(|a| a.form == Form::Sentence || a.form == Form::Itself) {
        if let Some(found) = dates(view.folded(a.block)).into_iter().next() {
            return Some(found.iso);
        }
    }
    if status == Status::Proposed {
        return None;
    }
    let session = ["sitzung", "tagung", "konferenz", "besprechung", "parteitag", "versammlung", "kongress", "treffen", "synode"];
    let plenary = tail().find(|i| view.folded(*i).contains("sitzung") && view.folded(*i).starts_with(|c: char| c.is_ascii_digit()));
    if let Some(found) = plenary.and_then(|i| (i..end.min(i + 2)).find_map(|j| dates(view.folded(j)).into_iter().next())) {
        return Some(found.iso);
    }
    let named = [
        "beschluss",
        "entschliessung",
        "resolution",
        "empfehlung",
        "schlussfolgerungen",
        "bundesbeschluss",
        "erklärung",
        "kundgebung",
    ];
    let kinds = head().find_map(|i| {
        let folded = view.folded(i);
        let all = dates(folded);
        all.iter()
            .find(|d| {
                folded[..d.start].trim_end().ends_with("vom")
                    && (folded[..d.start].trim_end() == "vom"
                        || (starts_with_any(folded, &named) || named.iter().any(|n| folded[..d.start].contains(n)))
                            && folded[..d.start].split_whitespace().count() <= 14)
            })
            .map(|d| d.iso.clone())
    });
    if kinds.is_some() {
        return kinds;
    }
    let sessions = head().find_map(|i| near(view.folded(i), &session));
    if sessions.is_some() {
        return sessions;
    }
    let on = head().find_map(|i| {
        let folded = view.folded(i);
        dates(folded).into_iter().find(|d| {
            let before = folded[..d.start].trim_end();
            before == "am"
                || before.ends_with(" am")
                || before.ends_with(',')
                || before.ends_with(" den")
                || before.ends_with("datum:")
                || before == "vom"
        })
    });
    if let Some(found) = on {
        return Some(found.iso);
    }
    tail()
        .chain(head())
        .find_map(|i| {
            let folded = view.folded(i);
            let short = words(folded).count() <= 14;
            dates(folded).into_iter().next().filter(|_| short && !folded.contains("drucksache"))
        })
        .map(|d| d.iso)
}
