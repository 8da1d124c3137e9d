//! Where the operative part ends: votes, place and date, signatures, declarations, reasons, annexes.

use super::cues::{at_most, has_word, parts, starts_with_any, without_signs, words};
use super::dates::{dates, is_month};
use super::facts::Fact;
use super::phrases::{Heads, heads};
use super::view::View;
use crate::word_set::{WordSet, word_set};

/// Lines that open the closing matter, folded, as the first words of a block.
static HEADS: Heads = heads![
    "abstimmungsergebnis", "abstimmung", "ergebnis der abstimmung", "beratungsergebnis", "abstimmungsverhalten",
    "stimmenverhältnis", "dafür", "ja-stimmen", "protokollerklärung", "protokollerklärungen", "protokollnotiz", "protokollnotizen",
    "persönliche erklärung", "protokoll", "erklärung zur abstimmung", "sachverhalt", "sach- und rechtslage", "sachdarstellung",
    "sachstand", "problembeschreibung", "finanzielle auswirkungen", "finanzierung und auswirkungen", "klimaauswirkungen",
    "auswirkungen auf", "haushaltsrechtliche auswirkungen", "geschehen zu", "im namen des rates", "für den rat",
    "für die kommission", "im namen des europäischen parlaments", "in formeller hinsicht", "unter einem wird", "mitteilung an",
    "mitteilung durch", "verteiler", "rechtsmittelbelehrung", "rechtsbehelfsbelehrung", "empfehlung der antragskommission",
    "votum der antragskommission", "stellungnahme der antragskommission", "stellungnahme des bundesrates",
    "stellungnahme der landesregierung", "stellungnahme der verwaltung", "antwort des bundesrates", "antrag des bundesrates",
    "der bundesrat beantragt die", "der präsident", "die präsidentin", "der vorsitzende", "die vorsitzende", "der vorstand",
    "die schriftführerin", "der schriftführer", "der protokollführer", "die protokollführerin", "interpretative erklärung",
    "beilage", "anlage", "anlagen", "anhang", "annex", "anhänge", "gez", "mitunterzeichner", "mitunterzeichnende", "unterzeichner",
    "unterschriften", "dieses dokument wurde", "diese resolution wurde im rahmen", "quelle", "quellen", "fussnoten", "impressum",
    "kontakt", "ansprechpartner", "ansprechpartnerin", "weitere informationen", "herausgeber", "pressekontakt", "beschlussvermerk",
    "beschlussausfertigung", "für die richtigkeit", "beglaubigt", "inkrafttreten des", "einzelabstimmung", "schlussabstimmung",
    "wortmeldungen", "aussprache", "diskussion", "sitzungsverlauf", "behandelt in", "status", "überweisung",
    "beschlussempfehlung des ausschusses", "vorberatung", "der landammann", "der staatsschreiber", "die staatsschreiberin",
    "der sekretär", "die sekretärin", "der generalsekretär", "die generalsekretärin", "namens des", "im namen der", "im namen des",
    "mit freundlichen grüssen", "ablauf der referendumsfrist", "referendum", "berichterstattung", "umsetzungsfrist", "annahme",
    "enthaltungen", "enthaltung", "nein-stimmen", "dagegen", "antragsteller", "antragstellerin", "antragsteller*in",
    "antragsteller*innen", "antragsteller:innen", "antragstellende", "erläuterung", "erläuterungen",
    "drucksachen, plenarprotokolle sowie", "gesamtherstellung", "siehe empfehlung der antragskommission",
    "ursprüngliche empfehlung", "fassung der antragskommission",
];

/// Lines that open the reasons.
static REASONS: Heads = heads![
    "begründung", "gründe", "motivation", "zur begründung", "kurzbegründung", "allgemeine begründung", "begründung des antrags",
    "tragende gründe", "antragsbegründung", "mündliche begründung", "die begründung erfolgt", "erwägungen", "zu nummer 1",
    "schriftliche begründung",
];

/// Heads that are also ordinary first words of a paragraph: they close only as a line of their own or before a colon.
static ALONE: WordSet = word_set![
    "abstimmung", "protokoll", "der präsident", "die präsidentin", "der vorsitzende", "die vorsitzende", "der vorstand", "anlage",
    "anlagen", "anhang", "annex", "anhänge", "der sekretär", "die sekretärin", "der generalsekretär", "die generalsekretärin",
    "status", "überweisung", "dafür", "dagegen", "annahme", "quelle", "quellen", "kontakt", "diskussion", "aussprache", "beilage",
    "referendum", "berichterstattung", "im namen der", "im namen des", "namens des", "begründung", "gründe", "motivation",
    "erwägungen", "für den rat", "für die kommission", "unterzeichner", "sachverhalt", "sachstand", "protokollerklärung",
    "herausgeber", "impressum", "verteiler", "erläuterung", "erläuterungen", "schlussabstimmung", "vorberatung",
    "auswirkungen auf", "enthaltung", "enthaltungen", "umsetzungsfrist", "antragsteller", "antragstellerin", "der schriftführer",
    "die schriftführerin", "abstimmungsverhalten", "antragstellende", "wortmeldungen", "stellungnahme der verwaltung",
    "stellungnahme des bundesrates", "stellungnahme der landesregierung", "der landammann", "mitteilung an", "mitteilung durch",
];

/// Whether block `i` opens the reasons.
#[must_use]
pub fn is_reasons(view: &View<'_>, i: usize) -> bool {
    opens(without_signs(view.folded(i)), &REASONS)
}

/// Whether block `i` opens the closing matter.
#[must_use]
pub fn is_closing(view: &View<'_>, i: usize) -> bool {
    let whole = view.folded(i);
    let folded = without_signs(whole);
    if starts_with_any(view.folded_body(i), &["mitteilung an", "mitteilung durch", "zustellung an"])
        || opens(folded, &HEADS)
        || opens(folded, &REASONS)
    {
        return true;
    }
    if folded.len() > LONGEST_LINE {
        return false;
    }
    let signs = whole[..whole.len() - folded.len()].matches(' ').count();
    let count = view.words(i).saturating_sub(signs);
    is_vote(folded, count, view.is(i, Fact::Vote))
        || is_session(folded, count)
        || is_place_and_date(folded, count)
        || is_signature(folded, count)
}

/// How many bytes a line of votes, of a sitting, of place and date or of signatures may have.
const LONGEST_LINE: usize = 600;

fn opens(folded: &str, heads: &Heads) -> bool {
    heads.opening(folded).any(|(head, rest)| {
        if !ALONE.contains(head) {
            return true;
        }
        let rest = rest.trim_start();
        let few = parts(rest).take(9).count();
        let numbered =
            few <= 2 && rest.starts_with(|c: char| c.is_ascii_digit() || "ivx".contains(c)) && !rest.ends_with([',', ';']);
        rest.is_empty()
            || rest.starts_with([':', '('])
            || numbered
            || (few <= 8 && rest.trim_end().ends_with(':'))
            || (few <= 6
                && !rest.ends_with(['.', ',', ';'])
                && (head.starts_with("im namen") || head.starts_with("namens") || starts_with_any(rest, &["zu", "zur", "zum"])))
    })
}

/// "38 Ja-Stimmen, 4 Nein-Stimmen", "einstimmig", "14:0 Stimmen", "mehrheitlich angenommen": a line of `count` words that counts votes or
/// tells an outcome.
fn is_vote(folded: &str, count: usize, votes: bool) -> bool {
    if votes && count <= 30 && (count <= 12 || folded.bytes().any(|b| b.is_ascii_digit())) && !has_word(folded, "beauftragt") {
        return true;
    }
    count <= 6 && !folded.ends_with([':', ',', ';']) && OUTCOMES.open(folded)
}

static OUTCOMES: Heads = heads![
    "einstimmig", "mehrheitlich", "ungeändert beschlossen", "so beschlossen", "angenommen", "mit grosser mehrheit", "bei wenigen",
    "ohne gegenstimme", "beschlossen", "antrag angenommen",
];

/// "97. Plenarsitzung", "Auf der 4370. Sitzung einstimmig verabschiedet.", "71. (Abschluss-)Sitzung".
fn is_session(folded: &str, count: usize) -> bool {
    if folded.starts_with(|c: char| c.is_ascii_digit()) && count <= 6 && folded.contains("sitzung") {
        let mut all = folded.split_whitespace();
        let digits = all.next().is_some_and(|w| w.ends_with('.') && w[..w.len() - 1].bytes().all(|b| b.is_ascii_digit()));
        return digits && all.next().is_some_and(|w| w.contains("sitzung"));
    }
    (folded.starts_with("auf der ") || folded.starts_with("auf seiner ") || folded.starts_with("auf ihrer "))
        && folded.contains("sitzung")
        && folded.contains("verabschiedet")
        && count <= 60
}

/// "Berlin, den 24. März 2026", "Nationalrat, 17. März 2026", "18. Dezember 2025".
fn is_place_and_date(folded: &str, count: usize) -> bool {
    if count > 12 || folded.ends_with([',', ';', ':']) {
        return false;
    }
    let Some(date) = dates(folded).into_iter().next() else { return false };
    let before = folded[..date.start].trim();
    let after = folded[date.end..].trim_matches(|c: char| !c.is_alphanumeric());
    let place = before.is_empty()
        || before.ends_with(',')
        || before.ends_with(", den")
        || before.ends_with(", am")
        || before.ends_with(" den")
        || before == "den"
        || before.ends_with(", im");
    place && at_most(after, 6) && at_most(before, 6) && !before.contains(['.', ';'])
}

/// "gez. …", "(Unterschrift)", "Der Präsident: …".
fn is_signature(folded: &str, count: usize) -> bool {
    folded.starts_with("gez.")
        || (count <= 7
            && folded.contains(':')
            && !folded.trim_end().ends_with(':')
            && words(folded).take(2).any(|w| ROLES.contains(w)))
}

static ROLES: WordSet = word_set![
    "präsident", "präsidentin", "vorsitzender", "vorsitzende", "bürgermeister", "bürgermeisterin", "oberbürgermeister",
    "oberbürgermeisterin", "landrat", "landrätin", "ratspräsident", "ratspräsidentin", "protokollführer", "ratsschreiber",
    "stadtpräsident",
];

/// Whether `folded` continues a date ("mai 2041").
#[must_use]
pub fn begins_with_month(folded: &str) -> bool {
    words(folded).next().is_some_and(is_month)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::test_prose;

    #[test]
    fn closing_matter_is_told_from_paragraphs() {
        for (text, want) in [
            ("Abstimmungsergebnis: 12 Ja-Stimmen, 3 Nein-Stimmen", true),
            ("12. Plenarsitzung", true),
            ("3. Mai 2045", true),
            ("Bonn, den 4. Juni 2024", true),
            ("Protokollerklärung des Landes Hessen:", true),
            ("Begründung", true),
            ("Anlage 2", true),
            ("Auf der 4370. Sitzung mit 13 Stimmen ohne Gegenstimme verabschiedet.", true),
            ("Geschehen zu Brüssel am 3. Mai 2024.", true),
            ("Ständerat, 4. Juni 2024", true),
            ("Einstimmig angenommen.", true),
            ("Der Präsident: Urs Keller", true),
            ("Anlage und Pflege der Wege übernimmt der Bauhof.", false),
            ("Der Vorsitzende wird beauftragt, einen Bericht vorzulegen.", false),
            ("Die Abstimmung mit den Ländern ist fortzusetzen.", false),
            ("Begründungen sind künftig schriftlich vorzulegen.", false),
            ("Die Frist läuft am 3. Mai 2024 ab.", false),
            ("Mit dem Landkreis ist bis zum 3. Mai 2024 eine Vereinbarung zu treffen.", false),
        ] {
            let prose = test_prose(text);
            assert_eq!(is_closing(&View::new(&prose), 0), want, "{text:?}");
        }
    }
}
