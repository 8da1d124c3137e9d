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
        self.source(start, self.prose.map.end(span.end).max(start))
    }

    /// A stretch of the source itself, given in bytes.
    #[must_use]
    pub fn source(&self, start: u32, end: u32) -> Span {
        let line = self.lines.line(start);
        match &self.units {
            None => Span { start, end, line },
            Some((units, OffsetUnit::Utf16)) => Span { start: units.utf16(start), end: units.utf16(end), line },
            Some((units, _)) => Span { start: units.chars(start), end: units.chars(end), line },
        }
    }
}
