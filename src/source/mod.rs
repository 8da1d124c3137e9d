//! Bytes to clean lines that remember where they came from.

mod decode;
mod furniture;
mod hyphenation;
mod normalise;
mod offsets;

pub use decode::{Decoded, decode};
pub use hyphenation::{Join, join};
pub use offsets::{LineIndex, OffsetMap};

use crate::diagnostic::Finding;
use crate::span::TextSpan;

/// The source as clean lines: NFC, no soft hyphens, no markup, no page furniture, no footnotes; not yet joined to paragraphs.
#[derive(Debug, Default)]
pub struct Lines {
    /// The clean lines one after the other, each followed by `\n`.
    pub text: String,
    /// From `text` back to the decoded source.
    pub map: OffsetMap,
    /// One entry a kept line, in order.
    pub lines: Vec<Line>,
    /// Footnotes taken out, in order of appearance.
    pub notes: Vec<Note>,
    /// What could not be decided.
    pub findings: Vec<Finding>,
}

/// One clean line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its text in [`Lines::text`], trimmed, without `\n`; never empty.
    pub span: TextSpan,
    /// Columns of white space before it in the source (tab: 4).
    pub indent: u16,
    /// Empty lines before it in the source, page furniture and footnotes not counted.
    pub blank_before: u16,
    /// Whether page furniture, a footnote block or a form feed stood between it and the line before.
    pub page_break_before: bool,
    /// Markdown heading level (1 to 6); 0 for none.
    pub heading: u8,
    /// Whether the whole line was set in markdown bold.
    pub bold: bool,
}

/// A footnote that was taken out of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The mark without brackets ("1", "*").
    pub mark: String,
    /// Its clean text, lines joined.
    pub text: String,
    /// Where it stands: UTF-8 byte offsets of the decoded source.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
}

/// Cleans `decoded` line by line and takes page furniture and footnotes out.
#[must_use]
pub fn clean(decoded: &Decoded) -> Lines {
    furniture::clean(&decoded.text)
}
