//! Bytes to clean lines that remember where they came from.

pub(crate) mod cues;
mod decode;
mod draft;
mod flattened;
mod footnotes;
mod furniture;
mod html;
mod hyphenation;
mod markdown;
mod normalise;
mod offsets;
pub(crate) mod openers;

pub(crate) use draft::holds;

pub use decode::{Decoded, decode};
pub use hyphenation::{Join, join};
pub use offsets::{LineIndex, OffsetMap, UnitIndex};

use crate::diagnostic::{Code, Finding};
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
    /// Columns it reaches to in the source, indent included: what tells a full line from one that ended early.
    pub width: u16,
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
    /// Where its mark stands in the text: a UTF-8 byte offset of the decoded source; `None` where no mark was found.
    pub anchor: Option<u32>,
}

/// Cleans `decoded` line by line and takes page furniture and footnotes out.
#[must_use]
pub fn clean(decoded: &Decoded) -> Lines {
    let mut draft = markdown::strip(normalise::normalise(&decoded.text));
    let heads = furniture::glued_heads(&draft);
    draft = flattened::part(draft.without(heads, &[]));
    let letters = furniture::watermark(&draft, &decoded.text);
    let mut rest = letters.iter().peekable();
    for line in &mut draft.lines {
        if let Some(cut) = rest.next_if(|c| c.0 < line.end) {
            let source = (draft.map.end(cut.0 as u32) as usize, draft.map.end(cut.1 as u32) as usize);
            let columns = decoded.text.get(source.0..source.1).map_or(0, |s| s.chars().count());
            line.width = line.width.saturating_sub(columns as u16);
        }
    }
    draft = draft.without(letters, &[]);
    let mut page = furniture::Page::new(&draft);
    let mut marks = footnotes::marks(&draft);
    let (mut footnotes, mut out) = footnotes::find(&draft, &page.roles, &marks);
    if !footnotes.is_empty() {
        page.refine(&out);
    }
    let roles = page.roles;
    let mut cuts = Vec::new();
    for (i, role) in roles.iter().enumerate() {
        match role {
            furniture::Role::Text => {}
            // A rule that opens no notes parts the text like an empty line.
            furniture::Role::Rule if !out[i] => cuts.push((draft.lines[i].start, draft.lines[i].end)),
            _ => out[i] = true,
        }
    }
    if !cuts.is_empty() || out.contains(&true) {
        draft = draft.without(cuts, &out);
        marks = footnotes::marks(&draft);
    }
    let marks = footnotes::mark_cuts(&draft, &marks, &mut footnotes);
    draft = draft.without(marks, &[]);
    let mut findings = Vec::new();
    if decoded.text.contains('\u{FFFD}') {
        findings.push(Finding { code: Code::Undecodable, message: "some characters could not be decoded".into(), place: None });
    }
    let lines = draft
        .lines
        .iter()
        .map(|l| Line {
            span: TextSpan::new(l.start as u32, l.end as u32),
            indent: l.indent,
            width: l.width,
            blank_before: l.blank_before,
            page_break_before: l.feed_before || l.gap_before,
            heading: l.heading,
            bold: l.bold,
        })
        .collect();
    Lines { text: draft.text, map: draft.map, lines, notes: footnotes, findings }
}
