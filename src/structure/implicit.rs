//! Resolutions without an enacting line: the paragraphs name the body themselves, or demand without naming it.

use super::cues::{fold, has_word, is_finite_head, words};
use super::enacting::{Enacting, Form};
use super::view::View;
use crate::span::TextSpan;

/// Verbs whose subject decides or demands, in the forms of main clauses.
const PERFORMATIVE: &[&str] = &[
    "fordert",
    "fordern",
    "bittet",
    "bitten",
    "beschliesst",
    "beschliessen",
    "begrüsst",
    "begrüssen",
    "verurteilt",
    "verurteilen",
    "empfiehlt",
    "empfehlen",
    "appelliert",
    "appellieren",
    "beauftragt",
    "beauftragen",
    "lehnt",
    "lehnen",
    "bekräftigt",
    "bekräftigen",
    "unterstützt",
    "unterstützen",
    "verlangt",
    "verlangen",
    "ersucht",
    "ersuchen",
    "erklärt",
    "erklären",
    "stellt",
    "spricht",
    "sprechen",
    "nimmt",
    "dankt",
    "danken",
    "erwartet",
    "erwarten",
    "ruft",
    "rufen",
    "schliesst",
    "setzt",
    "setzen",
    "stimmt",
    "betont",
    "warnt",
    "mahnt",
    "regt",
    "schlägt",
    "hält",
    "sieht",
    "würdigt",
    "unterstreicht",
    "verpflichtet",
    "verpflichten",
    "kritisiert",
    "kritisieren",
    "stellen",
    "rät",
];

const PASSIVES: &[&str] = &[
    "aufgefordert",
    "beauftragt",
    "ersucht",
    "gebeten",
    "ermächtigt",
    "eingeladen",
    "verpflichtet",
    "empfohlen",
    "angewiesen",
    "zugestimmt",
    "beschlossen",
    "genehmigt",
    "aufgehoben",
    "abgelehnt",
    "angeregt",
];

/// Whether a folded paragraph demands or decides.
#[must_use]
pub fn is_performative(folded: &str) -> bool {
    let all: Vec<&str> = words(folded).take(60).collect();
    let passive = all.iter().any(|w| matches!(*w, "wird" | "werden" | "ist" | "sind")) && all.iter().any(|w| PASSIVES.contains(w));
    let active = all.iter().take(25).any(|w| PERFORMATIVE.contains(w));
    passive || active
}

/// The body that is the subject of a paragraph: "Der Deutsche Bundestag fordert …", up to its verb.
#[must_use]
pub fn subject(view: &View<'_>, i: usize) -> Option<TextSpan> {
    let text = view.body(i);
    let base = view.blocks.get(i)?.body.start;
    let mut at = 0;
    let mut from = None;
    for (n, raw) in text.split_whitespace().take(26).enumerate() {
        let start = at + text[at..].find(raw)?;
        at = start + raw.len();
        let word = fold(raw.trim_matches(|c: char| !c.is_alphanumeric()));
        if n == 0 {
            if !matches!(word.as_str(), "der" | "die" | "das") {
                return None;
            }
            continue;
        }
        if PERFORMATIVE.contains(&word.as_str()) || matches!(word.as_str(), "hat" | "haben" | "ist") {
            let end = text[..start].trim_end().len();
            let begin: usize = from?;
            return (end > begin).then(|| TextSpan::new(base + begin as u32, base + end as u32));
        }
        from = from.or(Some(start));
        if raw.ends_with([',', '.', ';', ':']) {
            return None;
        }
    }
    None
}

/// Words that name what a text is, as the first word of a header line or within a short one.
const PAPERS: &[&str] = &[
    "beschluss",
    "resolution",
    "entschliessung",
    "entschliessungsantrag",
    "antrag",
    "motion",
    "postulat",
    "kundgebung",
    "empfehlung",
    "schlussfolgerungen",
    "beschlussempfehlung",
    "beschlussvorlage",
    "leitantrag",
    "initiativantrag",
    "dringlichkeitsantrag",
    "resolutionsentwurf",
    "appell",
    "forderungspapier",
    "beschlüsse",
    "sachantrag",
    "standesinitiative",
    "bundesbeschluss",
    "beschlussvorschlag",
];

/// Whether one of the first lines of `from..to` says that the text is a resolution, decision or motion.
#[must_use]
pub fn names_paper(view: &View<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + 15)).any(|i| {
        let folded = view.folded(i);
        let short = folded.split_whitespace().count() <= 24;
        short
            && !folded.trim_end().ends_with(['.', '!', '?'])
            && words(folded).take(14).any(|w| PAPERS.contains(&w) || w.ends_with("antrag") || w.ends_with("beschluss"))
            && !has_word(folded, "gipfel")
    })
}

/// The first paragraph of a text that enacts itself in blocks `from..to`, with its score: how many paragraphs demand or decide.
#[must_use]
pub fn implicit(view: &View<'_>, from: usize, to: usize) -> Option<(Enacting, i32)> {
    let mut first = None;
    let mut score = 0;
    let mut body = None;
    for i in from..to.min(from + 200) {
        let folded = view.folded_body(i);
        let count = folded.split_whitespace().count();
        let ends = view.body(i).trim_end().ends_with(['.', ':', ',', ';', '“', '!']);
        let paragraph = count >= 5 && ends;
        if !paragraph {
            continue;
        }
        let subject = subject(view, i);
        let wir = words(&folded).take(8).any(|w| w == "wir");
        let passive = is_performative(&folded) && words(&folded).take(40).any(|w| matches!(w, "wird" | "werden"));
        let headed = view.blocks[i].marker.is_some() && is_finite_head(&folded);
        if (subject.is_some() && is_performative(&folded)) || (wir && is_performative(&folded)) || passive || headed {
            first = first.or(Some(i));
            score += 1;
            body = body.or(subject);
        }
    }
    let block = first?;
    // The paragraphs before the first demand belong to it, from the first sentence on.
    Some((Enacting { block, form: Form::Itself, body, proposed: false, rest: None }, score.min(5)))
}
