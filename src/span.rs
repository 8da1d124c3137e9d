//! Two kinds of span that the type system keeps apart: places in the clean text and places in the source.

use serde::Serialize;

/// A stretch of the clean text that the analysis works on: end-exclusive UTF-8 byte offsets into
/// [`Prose::text`](crate::structure::Prose).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextSpan {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextSpan {
    /// The span from `start` to `end`, both byte offsets.
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The characters that the span covers in `text`.
    #[must_use]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start as usize..self.end as usize]
    }

    /// Whether the span covers nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.start >= self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A stretch of the decoded source as the output prints it: end-exclusive, in the unit that
/// `source.offset_unit` names (UTF-8 bytes unless asked otherwise), always on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Span {
    /// First unit.
    pub start: u32,
    /// One past the last unit.
    pub end: u32,
    /// The 1-based line of the source on which the span starts.
    pub line: u32,
    /// The same stretch of the clean text, for whoever shows it in place; empty where the clean text does not hold it (footnotes). Not
    /// printed.
    #[serde(skip)]
    pub clean: TextSpan,
}
