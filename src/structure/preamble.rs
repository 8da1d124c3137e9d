//! Recitals: everything between the enacting line and the first paragraph, and those that stand before an inverted enacting line.

use super::Recital;
use super::cues::{at_most, is_finite_head, is_heading, is_participle, is_recital_head, starts_with_any, words};
use super::enacting::{Enacting, Form};
use super::numbering::{Delimiter, Readings, Style, readings};
use super::piece::opens_operative;
use super::view::{View, is_separator, trim_clause};
use crate::span::TextSpan;

/// The recitals and where the operative part begins.
pub struct Preamble {
    /// Recitals in order.
    pub recitals: Vec<Recital>,
    /// First block of the operative part.
    pub next: usize,
    /// Operative text that stands in an enacting block, before `next`.
    pub rest: Option<TextSpan>,
    /// The enacting words that end the recitals ("beschliesst:").
    pub formula: Option<Enacting>,
}

/// How many blocks before an enacting sentence may be recitals.
const BACK: usize = 60;

/// Reads the recitals of the resolution that `anchor` enacts, in the blocks before `end`; none before block `start`.
#[must_use]
pub fn preamble(view: &View<'_>, anchor: &Enacting, start: usize, end: usize) -> Preamble {
    let mut out = Preamble { recitals: Vec::new(), next: anchor.block + 1, rest: None, formula: None };
    if anchor.form == Form::Itself {
        out.next = anchor.block;
        return out;
    }
    if anchor.form != Form::Body {
        before(view, anchor, start, &mut out);
    }
    if let Some(rest) = anchor.rest {
        let folded = view.folded_span(rest);
        if anchor.form == Form::Body && is_recital_head(&folded) {
            out.recitals.push(Recital { label: None, body: trim_clause(view.text, rest) });
        } else {
            out.rest = Some(rest);
            return out;
        }
    }
    after(view, anchor, end, &mut out);
    out.recitals = out.recitals.iter().flat_map(|r| citations(view, *r)).collect();
    out
}

/// Heads of the citations of acts; each is a recital of its own even where the line break was lost.
const CITATIONS: &[&str] = &[
    ", gestützt auf ", ", nach Einsicht in ", ", auf Vorschlag ", ", auf Antrag ", ", nach Zuleitung ", ", nach Stellungnahme ",
    ", nach Anhörung ",
];

/// Splits "gestützt auf …, nach Einsicht in …" into its citations.
fn citations(view: &View<'_>, recital: Recital) -> Vec<Recital> {
    let text = recital.body.of(view.text);
    if !starts_with_any(&view.folded_span(recital.body), &["gestützt auf", "auf vorschlag", "auf antrag", "nach einsicht"]) {
        return vec![recital];
    }
    let mut cuts: Vec<usize> = CITATIONS.iter().flat_map(|c| text.match_indices(c).map(|m| m.0)).collect();
    cuts.sort_unstable();
    let mut out = Vec::with_capacity(cuts.len() + 1);
    let mut from = recital.body.start;
    for cut in cuts {
        let at = recital.body.start + cut as u32;
        out.push(Recital {
            label: recital.label.filter(|_| out.is_empty()),
            body: trim_clause(view.text, TextSpan::new(from, at)),
        });
        from = at + 2;
    }
    out.push(Recital {
        label: recital.label.filter(|_| out.is_empty()),
        body: trim_clause(view.text, TextSpan::new(from, recital.body.end)),
    });
    out
}

/// Recitals that stand before "beschließt der Rat:".
fn before(view: &View<'_>, anchor: &Enacting, start: usize, out: &mut Preamble) {
    let mut first = anchor.block;
    for i in (start..anchor.block).rev().take(BACK) {
        let body = view.body(i).trim_end();
        if !(is_recital_head(view.folded_body(i)) && body.ends_with([',', ';', ':'])) {
            break;
        }
        first = i;
    }
    for i in first..anchor.block {
        push(view, i, out);
    }
}

fn push(view: &View<'_>, i: usize, out: &mut Preamble) {
    let block = &view.blocks[i];
    let body = trim_clause(view.text, block.body);
    if !body.is_empty() {
        out.recitals.push(Recital { label: block.marker.map(|m| m.1), body });
    }
}

/// Joins block `i` to the last recital.
fn join(view: &View<'_>, i: usize, out: &mut Preamble) {
    if let Some(last) = out.recitals.last_mut() {
        last.body = trim_clause(view.text, last.body.cover(view.blocks[i].span));
    }
}

fn after(view: &View<'_>, anchor: &Enacting, end: usize, out: &mut Preamble) {
    let strict = anchor.form != Form::Body;
    let mut numbered = false;
    let mut i = out.next;
    while i < end {
        let folded = view.folded_body(i);
        let body = view.body(i).trim_end();
        if is_separator(view.whole(i)) {
            i += 1;
            continue;
        }
        let styles = view.blocks[i].marker.map_or(Readings::NONE, |m| readings(m.1.of(view.text)));
        let head = is_recital_head(folded);
        if strict {
            let lower =
                body.starts_with(char::is_lowercase) || body.chars().filter(|c| c.is_alphabetic()).take(8).all(char::is_uppercase);
            if !(head && lower && body.ends_with([',', ';']) && !opens_operative(view, i)) {
                break;
            }
            push(view, i, out);
            i += 1;
            continue;
        }
        if let Some(formula) =
            view.enacting(i).filter(|e| matches!(e.form, Form::Verb | Form::Sentence) && !(e.form == Form::Sentence && head))
        {
            // "beschließt," / "das Mandat zu verlängern.": the verb belongs to the paragraph that completes it.
            if formula.form == Form::Verb && body.ends_with(',') && view.blocks.get(i + 1).is_some_and(|b| b.marker.is_none()) {
                break;
            }
            out.rest = formula.rest;
            out.formula = Some(formula);
            i += 1;
            break;
        }
        if starts_with_any(
            folded,
            &["in erwägung nachstehender gründe", "in der erwägung nachstehender gründe", "in erwägung folgender gründe"],
        ) && body.len() < 60
        {
            numbered = true;
            push(view, i, out);
            i += 1;
            continue;
        }
        if starts_with_any(folded, &["dies vorausgeschickt"]) && at_most(folded, 3) {
            i += 1;
            break;
        }
        let both = styles.iter().any(|s| s.style == Style::Number(Delimiter::Both));
        if numbered && both {
            push(view, i, out);
            i += 1;
            continue;
        }
        if styles.is_empty() {
            if opens_operative(view, i) {
                break;
            }
            if view.blocks[i].heading > 0
                || view.blocks[i].bold && body.len() < 120 && !body.ends_with(',')
                || (is_heading(body, folded) && !head)
            {
                let next =
                    (i + 1..end).find(|j| !(view.blocks[*j].marker.is_none() && is_heading(view.body(*j), view.folded_body(*j))));
                let goes_on = next.is_some_and(|j| {
                    is_recital_head(view.folded_body(j)) && !opens_operative(view, j)
                        || (numbered && view.blocks[j].marker.is_some())
                });
                if goes_on && !(out.recitals.is_empty() && head) {
                    i += 1;
                    continue;
                }
                break;
            }
            let first = body.chars().next().unwrap_or(' ');
            let headed = head || words(folded).any(is_participle);
            let apart = view.spaced
                && view.blocks[i].blank_before
                && !starts_with_any(folded, &["insbesondere", "einschliesslich", "namentlich"]);
            let goes_on = !headed && (first.is_lowercase() && !apart || first == '(') || unclosed(view, out);
            if !out.recitals.is_empty() && (goes_on || numbered && !headed) {
                join(view, i, out);
            } else if headed || first.is_lowercase() || (body.ends_with(',') && !out.recitals.is_empty()) {
                push(view, i, out);
            } else {
                break;
            }
            i += 1;
            continue;
        }
        let section = styles.iter().any(|s| matches!(s.style, Style::Article | Style::Section));
        let bullet = styles.iter().any(|s| matches!(s.style, Style::Bullet(_)));
        let letter = styles.iter().any(|s| s.style == Style::UpperLetter);
        let item = styles.iter().any(|s| matches!(s.style, Style::Letter | Style::Roman | Style::DoubleLetter));
        let inner = item && !head && last_is_open(view, out);
        let first = styles.iter().any(|s| matches!(s.style, Style::Number(_)) && s.value == 1);
        if section || (opens_operative(view, i) && !inner) || (first && counts_anew(view, out) && is_finite_head(folded)) {
            break;
        }
        if head
            || (bullet && body.starts_with(char::is_lowercase))
            || (letter && !is_heading(body, folded) && body.ends_with([',', ';', '.', ':']))
        {
            push(view, i, out);
        } else if item && !out.recitals.is_empty() {
            join(view, i, out);
        } else {
            break;
        }
        i += 1;
    }
    out.next = i;
}

/// Whether the recitals so far bear no numbers, so that a number 1 after them opens another list ("1. Ermutigt die Staaten, …").
fn counts_anew(view: &View<'_>, out: &Preamble) -> bool {
    let numbered = |label: TextSpan| readings(label.of(view.text)).iter().any(|r| matches!(r.style, Style::Number(_)));
    out.recitals.last().is_some_and(|r| !r.label.is_some_and(numbered))
}

/// Whether a bracket of the last recital is still open.
fn unclosed(view: &View<'_>, out: &Preamble) -> bool {
    let count = |text: &str, bracket: u8| memchr::memchr_iter(bracket, text.as_bytes()).count();
    out.recitals.last().map(|r| r.body.of(view.text)).is_some_and(|text| count(text, b'(') > count(text, b')'))
}

fn last_is_open(view: &View<'_>, out: &Preamble) -> bool {
    out.recitals.last().is_some_and(|r| view.text[r.body.end as usize..].starts_with(':'))
}
