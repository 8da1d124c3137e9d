//! From places in the prose to places in the source.

use crate::source::LineIndex;
use crate::span::{Span, TextSpan};
use crate::structure::Prose;

/// Translates places of one document.
pub struct Places<'a> {
    prose: &'a Prose,
    lines: &'a LineIndex,
}

impl<'a> Places<'a> {
    /// For `prose`, whose source has the `lines`.
    #[must_use]
    pub const fn new(prose: &'a Prose, lines: &'a LineIndex) -> Self {
        Self { prose, lines }
    }

    /// The characters at `span`.
    #[must_use]
    pub fn text(&self, span: TextSpan) -> String {
        span.of(&self.prose.text).to_owned()
    }

    /// Where `span` stands in the decoded source, in bytes.
    #[must_use]
    pub fn span(&self, span: TextSpan) -> Span {
        let start = self.prose.map.start(span.start);
        let end = self.prose.map.end(span.end).max(start);
        Span { start, end, line: self.lines.line(start) }
    }

    /// A stretch of the source itself.
    #[must_use]
    pub fn source(&self, start: u32, end: u32) -> Span {
        Span { start, end, line: self.lines.line(start) }
    }
}
