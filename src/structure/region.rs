//! The operative region: which blocks belong to it, and where the closing matter begins.

use super::closing::{is_closing, is_reasons};
use super::cues::starts_with_any;
use super::numbering::{Style, readings};
use super::piece::{Piece, piece};
use super::preamble::Preamble;
use super::view::{self, View, is_separator};
use crate::span::TextSpan;

/// The operative blocks as pieces, and where the closing matter begins.
pub struct Region {
    /// Its blocks and the operative text of an enacting block.
    pub pieces: Vec<Piece>,
    /// First block of the closing matter.
    pub closing: usize,
}

/// Collects the operative blocks from the end of the recitals to `to`.
pub fn region(view: &View<'_>, before: &Preamble, to: usize) -> Region {
    let mut pieces = Vec::new();
    let mut quoted = 0i32;
    if let Some(rest) = before.rest {
        quoted = balance(rest.of(view.text));
        let label = split_label(view, rest);
        pieces.push(label.unwrap_or(Piece { label: None, body: rest, indent: 0, heading: false, close: false }));
        if quotes(rest.of(view.text)) && quoted == 0 {
            return Region { pieces, closing: before.next };
        }
    }
    let repeated = (before.next..to).filter(|i| is_reasons(view, *i)).take(2).count() > 1;
    let mut i = before.next;
    while i < to {
        let text = view.whole(i);
        if pieces.iter().all(|p| p.heading) && starts_with_any(view.folded(i), FIELDS) {
            i += 1;
            continue;
        }
        if is_closing(view, i) && quoted <= 0 && !(pieces.is_empty() && i == before.next && !is_reasons(view, i)) {
            // Reasons after each point: the next number of the outer sequence goes on.
            let resume = (repeated && is_reasons(view, i)).then(|| resume(view, &pieces, i + 1, to)).flatten();
            match resume {
                Some(next) => {
                    i = next;
                    continue;
                }
                None => break,
            }
        }
        if is_separator(text) {
            i += 1;
            continue;
        }
        let opened = pieces.is_empty() && quotes(text);
        let mut p = piece(view, i);
        if let Some(inner) = opened.then(|| split_label(view, p.body)).flatten() {
            p = Piece { indent: p.indent, ..inner };
        }
        if opened || quoted > 0 {
            quoted += balance(text);
        }
        pieces.push(p);
        i += 1;
        if quoted == 0 && (opened || pieces.len() > 1) && ends_quote(text) && pieces.first().is_some_and(|f| starts_quoted(view, f))
        {
            break;
        }
    }
    let closing = i;
    let slogan = |p: &Piece| p.body.of(view.text).ends_with(['!', '?']);
    if let Some(last) = pieces.last_mut().filter(|p| slogan(p)) {
        last.heading = false;
    }
    while pieces.last().is_some_and(|p| p.heading && p.label.is_none()) {
        pieces.pop();
    }
    Region { pieces, closing }
}

/// Fields of the header that may stand below the label "Beschluss", folded; after the paragraphs they close.
const FIELDS: &[&str] = &["berichterstattung", "antragsteller", "antragstellerin", "antragstellende", "antragsteller*innen"];

/// Whether the quotation mark of the first piece stands before its body or at its start.
fn starts_quoted(view: &View<'_>, first: &Piece) -> bool {
    let start = first.label.map_or(first.body.start, |l| l.start) as usize;
    quotes(&view.text[start..]) || view.text[..start].trim_end().ends_with(['„', '«', '"'])
}

fn quotes(text: &str) -> bool {
    text.trim_start().starts_with(['„', '«'])
}

fn ends_quote(text: &str) -> bool {
    text.trim_end().trim_end_matches(['.', ',', ';']).ends_with(['“', '”', '»'])
}

fn balance(text: &str) -> i32 {
    view::quotes(text).map(|q| q.1).sum()
}

/// „1. Die Regierung …: the label inside the quotation.
fn split_label(view: &View<'_>, span: TextSpan) -> Option<Piece> {
    let text = span.of(view.text);
    let inner = text.trim_start_matches(['„', '«', '"', ' ']);
    let skip = (text.len() - inner.len()) as u32;
    let (_, label, body) = super::marker(inner)?;
    let start = span.start + skip;
    Some(Piece {
        label: Some(TextSpan::new(start, start + label as u32)),
        body: TextSpan::new(start + body as u32, span.end),
        indent: 0,
        heading: false,
        close: false,
    })
}

/// How far reasons between two points may reach.
const REASONS: usize = 60;

/// After reasons within the text: the block that carries the next number of the outer sequence.
fn resume(view: &View<'_>, pieces: &[Piece], from: usize, to: usize) -> Option<usize> {
    let mut open: Vec<(Style, u32)> = Vec::new();
    for p in pieces.iter().rev().filter_map(|p| p.label).take(12) {
        for r in readings(p.of(view.text)).iter() {
            if !open.iter().any(|o| o.0 == r.style) {
                open.push((r.style, r.value));
            }
        }
    }
    (from..to.min(from + REASONS)).find(|i| {
        let marked = view.blocks[*i]
            .marker
            .is_some_and(|m| readings(m.1.of(view.text)).iter().any(|r| open.iter().any(|o| o.0 == r.style && r.value == o.1 + 1)));
        marked
            || (view.folded(*i).starts_with("zu artikel") || view.folded(*i).starts_with("zum gesetzentwurf"))
                && view.body(*i).len() < 90
    })
}
