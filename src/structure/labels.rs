//! Labels above a decided or proposed text ("Beschluss:", "Antragstext"), and the outcomes that look like them.

use super::cues::{at_most, starts_with_any};
use super::enacting::{Enacting, Form, Token};
use super::view::{View, trim};
use crate::span::TextSpan;
use crate::word_set::{WordSet, word_set};

/// Labels above the text that is decided.
static LABELS: WordSet = word_set![
    "beschluss", "beschlusstext", "beschlussvorschlag", "beschlussantrag", "beschlussempfehlung", "beschlussentwurf",
    "beschlusswortlaut", "beschlussformulierung", "resolution", "resolutionstext", "resolutionsentwurf", "entschliessung",
    "entschliessungstext", "entschliessungsentwurf", "antragstext", "antrag", "eingereichter text", "wortlaut",
    "wortlaut des beschlusses", "wortlaut der resolution", "text der resolution", "text des beschlusses", "der beschluss",
    "die resolution", "beschlüsse", "beschlussfassung", "entscheidung", "empfehlung", "beschlussteil", "beschluss des rates",
    "verfügung", "beschlossene fassung", "beschlossener text", "antragsformel", "antrag auf beschlussfassung",
    "geänderter beschluss", "geänderter beschlussvorschlag", "forderungen", "der antrag",
];

/// Labels of a draft.
#[must_use]
pub fn is_draft_label(folded: &str) -> bool {
    ["vorschlag", "antrag", "entwurf", "eingereichter", "beschlussempfehlung"].iter().any(|d| folded.contains(d))
}

/// Reads the words `all` of block `i` as a label.
pub fn label(view: &View<'_>, i: usize, all: &[Token<'_>]) -> Option<Enacting> {
    let end = view.blocks[i].span.end;
    let colon = all.iter().take(7).position(|t| t.last == ':');
    let head = match colon {
        Some(p) => &all[..=p],
        None if all.len() <= 4 => all,
        None => return None,
    };
    let text = head.iter().map(|t| t.word).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    if !LABELS.contains(&text) {
        return None;
    }
    let genitive = starts_with_any(view.folded(i + 1), &["des", "der", "vom", "betreffend", "zur", "zum", "über"])
        && !view.body(i + 1).starts_with('D');
    if colon.is_none() && genitive {
        return None;
    }
    let rest = trim(view.text, TextSpan::new(head.last()?.end, end));
    if !rest.is_empty() && is_outcome(&view.folded_span(rest)) {
        return None;
    }
    let rest = (!rest.is_empty()).then_some(rest);
    Some(Enacting { block: i, form: Form::Label, body: None, proposed: is_draft_label(&text), rest })
}

/// "mehrheitlich beschlossen", "vertagt", "einstimmig": the outcome of a vote, no text.
#[must_use]
pub fn is_outcome(folded: &str) -> bool {
    at_most(folded, 8)
        && [
            "beschlossen", "vertagt", "einstimmig", "mehrheitlich", "angenommen", "abgelehnt", "zurückgezogen", "ungeändert",
            "zugestimmt", "überwiesen", "erledigt", "kenntnis genommen", "nichtbefassung",
        ]
        .iter()
        .any(|w| folded.contains(w))
        && !folded.contains("wird ")
        && !folded.contains("werden ")
}
