//! Resolutions without an enacting line: the paragraphs name the body themselves, or demand without naming it.

use super::Marker;
use super::bodies::is_body;
use super::closing::is_closing;
use super::cues::{at_most, has_finite, has_word, is_finite_head, is_heading, parts, starts_with_any, words};
use super::enacting::{Enacting, Form};
use super::issuer::subject;
use super::numbering::{Readings, Style, readings};
use super::several::Part;
use super::view::View;
use crate::span::TextSpan;
use crate::word_set::{WordClasses, WordSet, word_classes, word_set};

/// Verbs whose subject decides or demands, in the forms of main clauses.
const PERFORMS: u32 = 1;
/// Participles of what is decided or demanded.
const PERFORMED: u32 = 2;
/// Auxiliaries of the passive.
const PASSIVE: u32 = 4;

static FORMS: WordClasses = word_classes![
    (
        PERFORMS,
        &[
            "fordert", "fordern", "bittet", "bitten", "beschliesst", "beschliessen", "begrüsst", "begrüssen", "verurteilt",
            "verurteilen", "empfiehlt", "empfehlen", "appelliert", "appellieren", "beauftragt", "beauftragen", "lehnt", "lehnen",
            "bekräftigt", "bekräftigen", "unterstützt", "unterstützen", "verlangt", "verlangen", "ersucht", "ersuchen", "erklärt",
            "erklären", "stellt", "spricht", "sprechen", "nimmt", "dankt", "danken", "erwartet", "erwarten", "ruft", "rufen",
            "schliesst", "setzt", "setzen", "stimmt", "betont", "warnt", "mahnt", "regt", "schlägt", "hält", "sieht", "würdigt",
            "unterstreicht", "verpflichtet", "verpflichten", "kritisiert", "kritisieren", "stellen", "rät",
        ]
    ),
    (
        PERFORMED,
        &[
            "aufgefordert", "beauftragt", "ersucht", "gebeten", "ermächtigt", "eingeladen", "verpflichtet", "empfohlen",
            "angewiesen", "zugestimmt", "beschlossen", "genehmigt", "aufgehoben", "abgelehnt", "angeregt",
        ]
    ),
    (PASSIVE, &["wird", "werden", "ist", "sind"]),
];

/// Whether the folded `word` is a verb whose subject decides or demands, in a form of main clauses.
#[must_use]
pub fn performs(word: &str) -> bool {
    FORMS.of(word) & PERFORMS != 0
}

/// Whether a folded paragraph demands or decides.
#[must_use]
pub fn is_performative(folded: &str) -> bool {
    let mut seen = 0;
    for (n, word) in words(folded).take(60).enumerate() {
        let classes = FORMS.of(word);
        seen |= classes;
        if seen & (PERFORMED | PASSIVE) == PERFORMED | PASSIVE || classes & PERFORMS != 0 && n < 25 {
            return true;
        }
    }
    false
}

/// Words that name what a text is, as the first word of a header line or within a short one.
pub static PAPERS: WordSet = word_set![
    "beschluss", "resolution", "entschliessung", "entschliessungsantrag", "antrag", "motion", "postulat", "kundgebung",
    "empfehlung", "schlussfolgerungen", "beschlussempfehlung", "beschlussvorlage", "leitantrag", "initiativantrag",
    "dringlichkeitsantrag", "resolutionsentwurf", "appell", "forderungspapier", "beschlüsse", "sachantrag", "standesinitiative",
    "bundesbeschluss", "beschlussvorschlag",
];

/// Whether one of the first lines of `from..to` says that the text is a resolution, decision or motion.
#[must_use]
pub fn names_paper(view: &View<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + 15)).any(|i| {
        let folded = view.folded(i);
        let short = view.words(i) <= 24;
        short
            && !folded.trim_end().ends_with(['.', '!', '?'])
            && words(folded).take(14).any(|w| PAPERS.contains(w) || w.ends_with("antrag") || w.ends_with("beschluss"))
            && !has_word(folded, "gipfel")
    })
}

/// The first paragraph of a text that enacts itself in the blocks of `part`, with its score: how many paragraphs demand or decide.
#[must_use]
pub fn implicit(view: &View<'_>, part: &Part) -> Option<(Enacting, i32)> {
    let (from, to) = (part.from, part.to);
    let mut first = None;
    let mut score = 0;
    let mut subjects = Vec::new();
    let committee = (from..to).any(|i| {
        starts_with_any(
            view.folded(i),
            &["empfehlung der antragskommission", "votum der antragskommission", "fassung der antragskommission"],
        )
    });
    for i in from..to.min(from + 200) {
        if committee && is_closing(view, i) {
            break;
        }
        let folded = view.folded_body(i);
        let count = parts(folded).take(5).count();
        let ends = view.body(i).trim_end().ends_with(['.', ':', ',', ';', '“', '!']);
        let paragraph = count >= 4 && ends || count >= 2 && view.body(i).trim_end().ends_with(':');
        if !paragraph {
            continue;
        }
        let subject = subject(view, i);
        let wir = words(folded).take(8).any(|w| w == "wir");
        let passive = is_performative(folded) && words(folded).take(40).any(|w| matches!(w, "wird" | "werden"));
        let headed = view.blocks[i].marker.is_some() && is_finite_head(folded);
        let pronoun =
            words(folded).next().is_some_and(|w| matches!(w, "er" | "sie" | "es")) && words(folded).nth(1).is_some_and(performs);
        if (committee || part.chapter && i > from) && first.is_none() && count >= 5 {
            first = Some(i);
            score += 3;
        }
        if (subject.is_some() && is_performative(folded)) || pronoun || (wir && is_performative(folded)) || passive || headed {
            first = first.or(Some(i));
            score += 1;
            subjects.extend(subject);
        }
    }
    let body = issuing(view, &subjects);
    let block = headings_above(view, from, numbered_start(view, from, first?));
    Some((Enacting { block, form: Form::Itself, body, proposed: false, rest: None }, score.min(5)))
}

/// The first of the subjects that names a body, or else the first that decides or demands again: not every subject is the text's author.
fn issuing(view: &View<'_>, subjects: &[TextSpan]) -> Option<TextSpan> {
    let folded = |s: &TextSpan| view.folded_span(*s);
    let again = |s: &&TextSpan| subjects.iter().take(SUBJECTS).filter(|t| folded(t) == folded(s)).count() > 1;
    subjects.iter().find(|s| is_body(&folded(s))).or_else(|| subjects.iter().take(SUBJECTS).find(again)).copied()
}

/// How many subjects are compared with one another.
const SUBJECTS: usize = 20;

/// A labelled heading directly above the first paragraph opens the operative part ("I. WETTBEWERBSFÄHIGKEIT").
fn headings_above(view: &View<'_>, from: usize, block: usize) -> usize {
    let above = block.checked_sub(1).filter(|i| *i >= from && view.blocks[*i].marker.is_some());
    above.filter(|i| is_heading(view.body(*i), view.folded_body(*i)) && view.blocks[block].marker.is_some()).unwrap_or(block)
}

/// Where the operative part begins if its first demand stands in `block`: at the first of the numbered sections that hold it
/// ("I. Ausgangslage"), or at the first of the sentences before it.
fn numbered_start(view: &View<'_>, from: usize, block: usize) -> usize {
    let label = |i: usize| view.blocks[i].marker.map_or(Readings::NONE, |m| readings(m.1.of(view.text)));
    let section = |i: usize| {
        label(i).iter().find(|r| !matches!(r.style, Style::Bullet(_) | Style::Plain | Style::Letter | Style::Roman)).copied()
    };
    let titled = |i: &usize| is_heading(view.body(*i), view.folded_body(*i));
    let holder = section(block)
        .or_else(|| (from..block).rev().take(30).find(|i| view.blocks[*i].marker.is_some()).filter(titled).and_then(section));
    if let Some(own) = holder {
        let first = (from..=block).rev().take(80).find(|i| label(*i).iter().any(|r| r.style == own.style && r.value == 1));
        if let Some(first) = first {
            return first;
        }
    }
    let mut start = block;
    for i in (from..block).rev().take(30) {
        let folded = view.folded_body(i);
        let sentence = !at_most(folded, 4) && view.body(i).trim_end().ends_with('.') && has_finite(folded);
        if !sentence || view.blocks[i].marker.is_some_and(|m| m.0 != Marker::Bullet) {
            break;
        }
        start = i;
    }
    start
}
