//! What a rule found, and where.

use super::rule::Rule;
use crate::model::Severity;

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
    /// The words of the source from `place.start` on, at most 80 characters with single spaces: what identifies the
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

/// Looks up lines and columns, each byte of the source once: one line may hold everything.
#[derive(Debug)]
pub struct Cursor<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'t> Cursor<'t> {
    /// At the start of `text`.
    pub const fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1 }
    }

    /// The finding of `draft`, which starts no earlier than the one before.
    pub fn place(&mut self, draft: Draft) -> Finding {
        let (start, end) = on_boundaries(self.text, draft.span);
        self.advance(start);
        let (line, column) = (self.line, self.column);
        let mut to_end = Self { ..*self };
        to_end.advance(end);
        let place = Place { start: start as u32, end: end as u32, line, column, end_line: to_end.line, end_column: to_end.column };
        Finding { rule: draft.rule, severity: draft.severity, message: draft.message, place, subject: subject(&self.text[start..]) }
    }

    fn advance(&mut self, to: usize) {
        let passed = &self.text[self.at.min(to)..to];
        if let Some(last) = passed.rfind('\n') {
            self.line += passed.matches('\n').count() as u32;
            self.column = 1 + passed[last + 1..].chars().count() as u32;
        } else {
            self.column += passed.chars().count() as u32;
        }
        self.at = self.at.max(to);
    }
}

/// `span` cut to `text` and to its characters.
fn on_boundaries(text: &str, span: (u32, u32)) -> (usize, usize) {
    let start = text.floor_char_boundary(span.0 as usize);
    (start, text.floor_char_boundary((span.1 as usize).max(start)))
}

/// How many bytes are read for a subject; more would be white space.
const READ: usize = 8 * SUBJECT;

fn subject(rest: &str) -> String {
    let words = rest[..rest.floor_char_boundary(READ)].split_whitespace();
    let mut out = String::new();
    for word in words {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out.chars().take(SUBJECT).collect()
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Draft, subject};
    use crate::check::RULES;
    use crate::model::Severity;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "für\näöü x\ny";
        let mut cursor = Cursor::new(text);
        let mut position = |start: u32, end: u32| {
            let draft = Draft { rule: RULES[0], severity: Severity::Note, message: String::new(), span: (start, end) };
            let place = cursor.place(draft).place;
            (place.line, place.column, place.end_line, place.end_column)
        };
        assert_eq!(position(0, 4), (1, 1, 1, 4));
        assert_eq!(position(5, 12), (2, 1, 2, 5));
        assert_eq!(position(12, 15), (2, 5, 3, 2));
        assert_eq!(position(12, 900), (2, 5, 3, 2), "cut to the text");
    }

    #[test]
    fn a_subject_survives_another_layout() {
        assert_eq!(subject("3.  fordert die\n   Staaten auf"), subject("3. fordert die Staaten auf"));
        assert_eq!(subject(&"wort ".repeat(100)).chars().count(), 80);
    }
}
