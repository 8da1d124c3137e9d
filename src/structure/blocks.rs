//! Clean lines to blocks: which lines belong together, and how they join.

use super::{Block, Prose, marker};
use crate::source::Lines;
use crate::span::TextSpan;

/// Joins `lines` to blocks.
#[must_use]
pub fn blocks(lines: &Lines) -> Prose {
    let mut prose = Prose::default();
    for line in &lines.lines {
        let text = line.span.of(&lines.text);
        let start = prose.text.len() as u32;
        prose.map.push(start, lines.map.start(line.span.start), lines.map.end(line.span.end));
        prose.text.push_str(text);
        let span = TextSpan::new(start, prose.text.len() as u32);
        prose.text.push('\n');
        let found = marker(text);
        let body = found.map_or(span, |f| TextSpan::new(start + f.2 as u32, span.end));
        prose.blocks.push(Block {
            span,
            marker: found.map(|f| (f.0, TextSpan::new(start, start + f.1 as u32))),
            body,
            indent: line.indent,
            blank_before: line.blank_before > 0,
            heading: line.heading,
            bold: line.bold,
        });
    }
    prose
}
