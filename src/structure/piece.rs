//! Blocks as pieces of the operative part, before they are placed.

use super::cues::{at_most, is_finite_head, is_heading, is_recital_head};
use super::numbering::{Reading, Style, readings};
use super::view::{View, trim};
use super::{Marker, marker};
use crate::source::cues::head;
use crate::span::TextSpan;

/// So much of a block says how it opens, in bytes.
const HEAD: usize = 240;

/// One paragraph, item or heading before it is placed.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// Its label.
    pub label: Option<TextSpan>,
    /// Its text with its closing punctuation.
    pub body: TextSpan,
    /// Columns before it.
    pub indent: u16,
    /// Whether its layout makes it a heading.
    pub heading: bool,
    /// Whether it follows the line before without the empty line that parts paragraphs elsewhere in the text.
    pub close: bool,
}

/// Block `i` as a piece.
#[must_use]
pub fn piece(view: &View<'_>, i: usize) -> Piece {
    let b = &view.blocks[i];
    let mut label = b.marker.map(|(_, l)| l);
    let mut body = b.body;
    // "- 1. verlangt": the number counts.
    if label.is_some_and(|l| matches!(readings(l.of(view.text)).first(), Some(Reading { style: Style::Bullet(_), .. })))
        && let Some((Marker::Number(_), end, start)) = marker(body.of(view.text))
    {
        label = Some(TextSpan::new(body.start, body.start + end as u32));
        body = TextSpan::new(body.start + start as u32, body.end);
    }
    let text = body.of(view.text);
    let bold = b.bold && at_most(text, 14) && !text.trim_end().ends_with(['.', ';', ',']);
    let level = b.heading > 0 && !(b.marker.is_some() && text.trim_end().ends_with(['.', ';', ',']));
    let titled = || {
        let head = head(text, HEAD);
        is_heading(text, &view.folded_span(TextSpan::new(body.start, body.start + head.len() as u32)))
    };
    let heading = if label.is_none() { level || bold || titled() } else { level };
    Piece { label, body: trim(view.text, body), indent: b.indent, heading, close: view.spaced && !b.blank_before }
}

/// Whether block `i` is the first item of an enumeration.
#[must_use]
pub fn opens_list(view: &View<'_>, i: usize) -> bool {
    view.blocks.get(i).and_then(|b| b.marker).is_some_and(|(_, label)| readings(label.of(view.text)).iter().any(|r| r.value == 1))
}

/// Whether the text of block `i` can open the operative part after recitals.
#[must_use]
pub fn opens_operative(view: &View<'_>, i: usize) -> bool {
    let folded = head(view.folded_body(i), HEAD);
    is_finite_head(folded) && !is_recital_head(folded)
}
