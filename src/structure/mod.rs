//! Clean lines to an outline: what stands where, before anybody asks what it means.

mod adoption;
mod blocks;
mod bodies;
mod body;
mod closing;
mod cues;
mod dates;
mod enacting;
mod facts;
mod family;
mod implicit;
mod issuer;
mod kind;
mod labels;
mod layout;
mod marker;
mod negative;
mod numbering;
mod operative;
mod outline;
mod paths;
mod phrases;
mod piece;
mod preamble;
mod region;
mod sections;
mod sentence;
mod sequence;
mod several;
mod show;
mod signs;
mod strength;
mod symbol;
mod title;
mod view;

pub use blocks::blocks;
pub use marker::{Marker, bare_number, marker};
pub use outline::outline;
pub use show::show;

use crate::diagnostic::Finding;
use crate::model::{Family, Kind, Status};
use crate::source::OffsetMap;
use crate::span::TextSpan;

/// The document's prose: every block's lines joined, one space between words, blocks separated by `\n`.
#[derive(Debug, Default)]
pub struct Prose {
    /// The clean text that every [`TextSpan`] of the analysis points into.
    pub text: String,
    /// From `text` back to the decoded source.
    pub map: OffsetMap,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

impl Prose {
    /// What the source bytes `start..end` became: the promise that cleaning a span's slice gives its text again.
    ///
    /// Offsets are UTF-8 bytes of the decoded source; a replaced character (a ligature, a line break) counts if the range touches it.
    #[must_use]
    pub fn text_of_source(&self, start: u32, end: u32) -> &str {
        let (from, to) = self.map.clean_range(start, end, self.text.len() as u32);
        self.text.get(from as usize..to as usize).unwrap_or("")
    }
}

/// One paragraph, list item, heading or header line of the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// The whole block without its `\n`.
    pub span: TextSpan,
    /// The enumeration marker that opens it, and the text after it. `None`: `body` equals `span`.
    pub marker: Option<(Marker, TextSpan)>,
    /// The text after the marker.
    pub body: TextSpan,
    /// Columns of white space before its first line.
    pub indent: u16,
    /// Whether an empty line stood before it.
    pub blank_before: bool,
    /// Markdown heading level (1 to 6), or 0.
    pub heading: u8,
    /// Whether the whole block was set in bold.
    pub bold: bool,
}

/// One resolution of the file.
#[derive(Debug)]
pub struct Outline {
    /// Drafting tradition.
    pub family: Family,
    /// How sure, 0 to 100.
    pub confidence: u8,
    /// Kind of document; [`Kind::Other`] leaves everything below empty.
    pub kind: Kind,
    /// Proposed, adopted …
    pub status: Status,
    /// Document number.
    pub symbol: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Enacting body, nominative without article.
    pub body: Option<String>,
    /// Where the body stands in the enacting formula.
    pub body_span: Option<TextSpan>,
    /// Day of adoption, ISO 8601.
    pub date: Option<String>,
    /// Recitals.
    pub preamble: Vec<Recital>,
    /// The operative tree.
    pub operative: Vec<Node>,
    /// Everything of this resolution in the prose, header and closing matter included: where references are read.
    pub extent: TextSpan,
    /// The closing matter (votes, signatures, reasons, annexes) begins here; `extent.end` where there is none.
    pub closing: u32,
    /// What could not be decided.
    pub findings: Vec<Finding>,
}

/// One preamble clause.
#[derive(Clone, Copy, Debug)]
pub struct Recital {
    /// "A.", "(1)", "–".
    pub label: Option<TextSpan>,
    /// Without label and closing punctuation.
    pub body: TextSpan,
}

/// One operative paragraph or item.
#[derive(Clone, Debug)]
pub struct Node {
    /// "2.", "a)", "Art. 1", "–".
    pub label: Option<TextSpan>,
    /// Labels without punctuation, joined by dots.
    pub path: String,
    /// Akoma Ntoso eId.
    pub id: String,
    /// The heading above it.
    pub heading: Option<TextSpan>,
    /// Own text without label, children and closing punctuation.
    pub body: TextSpan,
    /// Items.
    pub children: Vec<Node>,
}

/// A prose with one block a line, for the tests of the stages below.
#[cfg(test)]
pub(crate) fn test_prose(text: &str) -> Prose {
    let decoded = crate::source::decode(text.as_bytes(), None).expect("text");
    let mut prose = Prose::default();
    for line in decoded.text.lines().filter(|l| !l.trim().is_empty()) {
        let indent = (line.len() - line.trim_start().len()) as u16;
        let line = line.trim();
        let start = prose.text.len() as u32;
        prose.text.push_str(line);
        let span = TextSpan::new(start, prose.text.len() as u32);
        prose.text.push('\n');
        let article = prose.blocks.iter().any(|b| matches!(b.marker, Some((Marker::Article(_), _))));
        let found = marker(line).or_else(|| bare_number(line).filter(|_| article));
        let body = found.map_or(span, |f| TextSpan::new(start + f.2 as u32, span.end));
        let marker = found.map(|f| (f.0, TextSpan::new(start, start + f.1 as u32)));
        prose.blocks.push(Block { span, marker, body, indent, blank_before: true, heading: 0, bold: false });
    }
    prose
}
