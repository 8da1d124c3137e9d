//! What a rule found, and where.

use super::rule::Rule;
use crate::model::Severity;
use crate::source::LineIndex;

/// One finding of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How much it matters here.
    pub severity: Severity,
    /// One sentence without its full stop. It may quote the source: whoever prints it defuses control characters.
    pub message: String,
    /// Where it is.
    pub place: Place,
    /// The words of the source from `place.start` on, at most [`SUBJECT`] characters with single spaces: what identifies the
    /// finding when the lines above it change.
    pub subject: String,
}

/// A stretch of the decoded source: byte offsets (end-exclusive), 1-based lines, and 1-based columns in Unicode scalar values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Line of the first character.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column of the end, exclusive.
    pub end_column: u32,
}

/// Length of [`Finding::subject`] in characters.
pub const SUBJECT: usize = 80;

/// A finding as its rule reports it: byte offsets only.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How much it matters.
    pub severity: Severity,
    /// One sentence.
    pub message: String,
    /// First byte and one past the last, in the decoded source.
    pub span: (u32, u32),
}

impl Draft {
    /// Looks up line and column.
    pub fn placed(self, severity: Severity, text: &str, lines: &LineIndex) -> Finding {
        let (start, end) = on_boundaries(text, self.span);
        let (line, column) = position(text, lines, start);
        let (end_line, end_column) = position(text, lines, end);
        let place = Place { start: start as u32, end: end as u32, line, column, end_line, end_column };
        Finding { rule: self.rule, severity, message: self.message, place, subject: subject(&text[start..]) }
    }
}

/// `span` cut to `text` and to its characters.
fn on_boundaries(text: &str, span: (u32, u32)) -> (usize, usize) {
    let start = text.floor_char_boundary(span.0 as usize);
    (start, text.floor_char_boundary((span.1 as usize).max(start)))
}

/// 1-based line and column of the byte `offset`.
fn position(text: &str, lines: &LineIndex, offset: usize) -> (u32, u32) {
    let line_start = text[..offset].rfind('\n').map_or(0, |i| i + 1);
    (lines.line(offset as u32), text[line_start..offset].chars().count() as u32 + 1)
}

fn subject(rest: &str) -> String {
    let mut out = String::new();
    for (count, word) in rest.split_whitespace().take(SUBJECT).enumerate() {
        if count > 0 {
            out.push(' ');
        }
        out.push_str(word);
        if out.len() >= 4 * SUBJECT {
            break;
        }
    }
    out.chars().take(SUBJECT).collect()
}

#[cfg(test)]
mod tests {
    use super::{position, subject};
    use crate::source::LineIndex;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "für\näöü x";
        let lines = LineIndex::new(text);
        assert_eq!(position(text, &lines, 0), (1, 1));
        assert_eq!(position(text, &lines, text.len() - 1), (2, 5));
    }

    #[test]
    fn a_subject_survives_another_layout() {
        assert_eq!(subject("3.  fordert die\n   Staaten auf"), subject("3. fordert die Staaten auf"));
        assert_eq!(subject(&"wort ".repeat(100)).chars().count(), 80);
    }
}
