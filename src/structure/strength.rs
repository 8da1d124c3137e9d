//! How much speaks for a resolution.

use memchr::memmem;

use super::bodies::is_body;
use super::closing::is_reasons;
use super::enacting::{Enacting, Form};
use super::implicit::{is_performative, names_paper};
use super::issuer::{body_in_header, subject};
use super::labels::is_outcome;
use super::preamble::Preamble;
use super::region::Region;
use super::several::Part;
use super::view::View;
use crate::span::TextSpan;

/// Words of a text that is nothing but a decision.
const SOLE: usize = 120;

/// A page of a council's information system may hold nothing but the sentence in which it decides or advises, and the outcome above it.
fn sole_decision(view: &View<'_>, part: &Part, anchor: &Enacting) -> i32 {
    if anchor.form != Form::Itself || part.anchor.is_some() {
        return 0;
    }
    let count: usize = (part.from..part.to).map(|i| view.words(i)).sum();
    let outcome = |i: usize| {
        let folded = view.folded(i);
        folded.split_once(':').is_some_and(|(head, rest)| {
            head == "beschluss" && is_outcome(rest) || head == "abstimmung" && rest.bytes().any(|b| b.is_ascii_digit())
        })
    };
    let above = (part.from..anchor.block).filter(|i| outcome(*i)).count();
    let acts = subject(view, anchor.block).is_some_and(|s| {
        let after = view.folded_span(TextSpan::new(s.end, view.blocks[anchor.block].span.end));
        is_body(&view.folded_span(s))
            && ["beschliesst", "empfiehlt", "beauftragt", "nimmt", "stimmt"]
                .contains(&after.split_whitespace().next().unwrap_or(""))
    });
    if acts && count <= SOLE && part.from + above == anchor.block { 4 } else { 0 }
}

/// How much speaks for a resolution.
pub fn strength(view: &View<'_>, part: &Part, anchor: &Enacting, before: &Preamble, operative: &Region, own: i32) -> i32 {
    let line = match anchor.form {
        Form::Body | Form::Sentence => 6,
        Form::Verb => 4,
        Form::Label => 3,
        Form::Itself if part.anchor.is_some() => 5,
        Form::Itself => own,
    };
    let recitals = if before.recitals.is_empty() { 0 } else { 3 };
    let paper = if names_paper(view, part.from, part.to) { 2 } else { 0 };
    let demands =
        operative.pieces.iter().take(40).filter(|p| is_performative(&view.folded_span(p.body))).take(4).map(|_| 1).sum::<i32>();
    let paper = paper + if body_in_header(view, part.from, part.to.min(part.from + 15)).is_some() { 2 } else { 0 };
    let council = if (part.from..part.to.min(part.from + 6))
        .any(|i| view.folded(i).starts_with("euco ") || view.folded(i).contains("tagung des europäischen rates"))
    {
        2
    } else {
        0
    };
    let vote = if (operative.closing..part.to.min(operative.closing + 6)).any(|i| {
        view.folded(i).contains("stimmen")
            || view.folded(i).contains("enthaltung")
            || view.folded(i).contains("protokollerklärung")
            || view.folded(i).contains("plenarsitzung")
    }) {
        2
    } else {
        0
    };
    // "Entschließung" / "betreffend …": the two header lines of an Austrian resolution.
    let subject = if (part.from + 1..part.to.min(part.from + 6))
        .any(|i| view.folded(i).starts_with("betreffend ") && view.words(i - 1) == 1 && paper > 0)
    {
        2
    } else {
        0
    };
    let premises = view.folded_blocks(part.from, anchor.block);
    let premises = if memmem::find(premises.as_bytes(), b"vorausgeschickt").is_some() { 3 } else { 0 };
    let reasons = if operative.closing < part.to
        && (is_reasons(view, operative.closing) || view.folded(operative.closing).contains("antragskommission"))
    {
        2
    } else {
        0
    };
    let chapter = if part.chapter { 3 } else { 0 };
    chapter + sole_decision(view, part, anchor) + subject + reasons + premises + line + recitals + paper + council + demands + vote
}
