//! The title: among the header lines, the one that names the subject.

use super::Marker;
use super::cues::{fold, has_finite, has_word, starts_with_any, words};
use super::dates::dates;
use super::labels::is_outcome;
use super::piece::opens_operative;
use super::symbol::{motion_code, title_within};
use super::view::View;
use crate::model::Family;

/// Metadata lines that are no titles, folded heads.
const METADATA: &[&str] = &[
    "gremium", "einbringer", "einbringerstaat", "einbringerstaaten", "einbringende", "einbringend", "unterstützer",
    "unterstützerstaaten", "unterstützende", "einreichende", "hauptantragsteller", "antragsteller", "antragstellerin",
    "antragsteller*in", "antragsteller*innen", "antragsteller:innen", "antragsteller:in", "antragstellende", "antragsteller/in",
    "antragstellerinnen", "berichterstatter", "berichterstatterin", "vorlage", "vorlagennummer", "sitzung", "datum",
    "sitzungsdatum", "status", "beratungsfolge", "verteilung", "original", "drucksache", "vereinte nationen", "vorgang", "be",
    "az", "aktenzeichen", "verfasser", "federführend", "federführung", "eingereicht", "eingereicht von", "eingebracht",
    "eingebracht von", "sponsoren", "unterzeichner", "der abgeordneten", "des abgeordneten", "der fraktion", "der fraktionen",
    "und der fraktion", "und fraktion", "verabschiedet", "angenommen", "beschlossen", "beschluss nr", "wahlperiode", "vorlage nr",
    "bezug", "zuständig", "ausschuss", "öffentlich", "nichtöffentlich", "stand", "ort", "protokoll", "niederschrift", "auszug",
    "antwort", "verfahren", "eingereichte texte", "aussprachen", "abstimmungen", "angenommene texte", "weitergeleitet an",
    "weiterleitung", "adressat", "adressaten", "adressat*innen", "empfehlung der antragskommission", "votum",
    "kolleginnen und kollegen", "weiterer abgeordneter", "zu der dritten beratung", "zu der beratung", "zu der zweiten",
    "zur dritten", "zu dem gesetzentwurf", "zu dem antrag", "[", "(", "die unterfertigten", "plenarsitzung", "fraktion", "an den",
    "an die", "anwesend", "sitzungsort", "beginn", "nummer", "nr", "resolution gv", "berlin", "liste", "für die sitzung",
    "nationalrat", "ständerat", "mitteilung", "übermittlungsvermerk", "absender", "empfänger", "interinstitutionelles", "brüssel",
    "ergebnis", "abstimmung", "priorität", "delegation", "delegationen", "signatories", "idg-status", "model united nations",
    "datum der verabschiedung", "entwurf vom", "auf antrag von",
];

/// Labels that name the subject: their text is the title.
const SUBJECT: &[&str] =
    &["thema", "betreff", "betr.", "titel", "title", "betrifft", "gegenstand", "bezeichnung", "überschrift", "betreffend"];

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
                // In a file's front matter the value may be quoted, its line breaks escaped.
                let plain = clean(&rest.replace("\\n", " "));
                return Some(strip_prefix(&plain).to_string());
            }
            if rest.is_empty() && i + 1 < to {
                return Some(clean(view.whole(i + 1)));
            }
        }
        if starts_with_any(folded, &["der abgeordneten", "des abgeordneten", "des nationalrates", "des bundesrates"])
            && let Some((_, rest)) = text.split_once(" betreffend ")
        {
            return Some(clean(rest));
        }
        if family.is_un_style()
            && let Some((_, title)) = title_within(text)
        {
            let title = if title.is_empty() && i + 1 < to { view.whole(i + 1) } else { title };
            return (!title.is_empty()).then(|| clean(title));
        }
    }
    match family {
        Family::UnSecurityCouncil => return None,
        // Without its number, a title is told by its place: directly above the enacting line.
        Family::UnGeneralAssembly | Family::UnHumanRightsCouncil | Family::UnEcosoc => {
            let above = to.checked_sub(1).filter(|i| *i >= from && is_title(view, *i, body))?;
            let folded = view.folded(above);
            let titled = words(folded).count() > 1
                && !starts_with_any(folded, &["resolution", "resolutionen", "tagesordnungspunkt", "auf der"])
                && !has_finite(folded);
            return titled.then(|| clean(view.whole(above)));
        }
        Family::ChFederal | Family::EuAct | Family::EuCouncil => {
            let named = (from..to).find(|i| {
                starts_with_any(
                    view.folded(*i),
                    &[
                        "bundesbeschluss", "beschluss", "schlussfolgerungen", "empfehlung", "entschliessung", "verordnung",
                        "richtlinie", "motion", "postulat", "durchführungsbeschluss",
                    ],
                ) && (view.folded(*i).split_whitespace().count() > 3
                    || (begins_title(view.folded(*i + 1)) || view.folded(*i + 1).starts_with("vom ")))
            });
            if let Some(i) = named {
                return Some(clean(&joined_title(view, i, to)));
            }
        }
        _ => {}
    }
    let last = (from..to).rev().find(|i| is_title(view, *i, body))?;
    let last = if family == Family::EuParliament { plain_title(view, from, last, body) } else { last };
    let printed = view.whole(last);
    // "Entschließung" / "des Nationalrates vom … betreffend …".
    let parted = printed.starts_with(char::is_lowercase) && last > from && words(view.folded(last - 1)).count() == 1;
    Some(if parted { clean(&format!("{} {printed}", view.whole(last - 1))) } else { clean(strip_prefix(printed)) })
}

/// The line that prints the subject by itself where line `last` repeats it in full style
/// ("Nachtzüge in Europa" before "Entschließung … vom … zu den Nachtzügen in Europa"): all but its first word.
fn plain_title(view: &View<'_>, from: usize, last: usize, body: &str) -> usize {
    let full = view.folded(last);
    let repeated = |i: &usize| {
        let rest = view.folded(*i).split_once(' ').map_or("", |p| p.1);
        rest.contains(' ') && full.ends_with(rest) && is_title(view, *i, body)
    };
    (from..last).rev().find(repeated).unwrap_or(last)
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
    // A paragraph of the text before is no title.
    if folded.ends_with(';') || view.blocks[i].marker.is_some() && opens_operative(view, i) {
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
        "beschluss", "beschlussvorschlag", "antrag", "entschliessung", "resolution", "entschliessungsantrag",
        "beschlussempfehlung", "antragstext", "dringlichkeitsantrag", "beschlussvorlage", "motion", "eingereichter text",
        "bundesrat", "bundestag", "kreistag", "stadtrat", "gemeinderat", "sachantrag", "leitantrag", "initiativantrag",
        "beschlüsse", "resolutionsentwurf", "beschlussantrag", "begehrensantrag", "selbständiger antrag",
        "unselbständiger entschliessungsantrag", "dies vorausgeschickt", "dies vorausgeschickt,", "all dies vorausgeschickt,",
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
    if folded.ends_with(" gp") || folded.ends_with(" gp.") {
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
        "der abgeordneten", "des abgeordneten", "der fraktion", "der fraktionen", "und der fraktion", "und fraktion",
        "kolleginnen und kollegen", "zu der dritten beratung", "zu der beratung", "zu der zweiten", "zu dem gesetzentwurf",
        "zu dem antrag", "vereinte nationen", "model united nations", "die unterfertigten", "drucksache", "verabschiedet",
        "angenommen", "auf antrag von", "beschluss nr", "resolution gv", "[", "(", "eingebracht", "top", "tagesordnungspunkt",
        "vorlage nr", "wahlperiode", "verteilung",
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
    let title = joined.trim_end_matches(['*', ' ', ',', ';']);
    let title = title.strip_suffix(" -").or_else(|| title.strip_suffix(" –")).unwrap_or(title);
    // A title that is quoted as a whole.
    let inner = title
        .strip_prefix(['„', '"'])
        .and_then(|t| t.strip_suffix(['“', '"']))
        .filter(|t| !t.contains('"') && t.matches('„').count() == t.matches('“').count());
    inner.unwrap_or(title).trim().to_string()
}
