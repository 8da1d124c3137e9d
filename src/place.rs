//! From places in the prose to places in the source.

use crate::model::OffsetUnit;
use crate::source::{LineIndex, UnitIndex};
use crate::span::{Span, TextSpan};
use crate::structure::Prose;

/// Translates places of one document.
pub struct Places<'a> {
    prose: &'a Prose,
    lines: LineIndex,
    /// The unit of the printed offsets, where it is not the byte.
    units: Option<(UnitIndex<'a>, OffsetUnit)>,
}

impl<'a> Places<'a> {
    /// For `prose`, which was read from `source`; offsets are printed in `unit`.
    #[must_use]
    pub fn new(prose: &'a Prose, source: &'a str, unit: OffsetUnit) -> Self {
        let units = (unit != OffsetUnit::Byte).then(|| (UnitIndex::new(source), unit));
        Self { prose, lines: LineIndex::new(source), units }
    }

    /// The characters at `span`; a border between blocks is a space.
    #[must_use]
    pub fn text(&self, span: TextSpan) -> String {
        span.of(&self.prose.text).replace('\n', " ")
    }

    /// Where `span` stands in the decoded source.
    #[must_use]
    pub fn span(&self, span: TextSpan) -> Span {
        let start = self.prose.map.start(span.start);
        Span { clean: span, ..self.source(start, self.prose.map.end(span.end).max(start)) }
    }

    /// A stretch of the source itself, given in bytes.
    #[must_use]
    pub fn source(&self, start: u32, end: u32) -> Span {
        let (from, to) = match &self.units {
            None => (start, end),
            Some((units, OffsetUnit::Utf16)) => (units.utf16(start), units.utf16(end)),
            Some((units, _)) => (units.chars(start), units.chars(end)),
        };
        Span { start: from, end: to, line: self.lines.line(start), clean: TextSpan::default() }
    }
}
