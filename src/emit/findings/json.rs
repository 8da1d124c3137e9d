//! Findings as one JSON array, an object a line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use super::{Renderer, Report};
use crate::check::Finding;
use crate::emit::defuse::is_live;
use crate::model::Severity;
use crate::span::Span;

/// JSON.
#[derive(Clone, Copy, Debug)]
pub struct Json;

/// One finding as printed.
#[derive(Serialize)]
struct Printed<'a> {
    path: &'a str,
    code: &'a str,
    rule: &'a str,
    severity: Severity,
    message: &'a str,
    advice: &'a str,
    /// As in the output of the analysis: bytes of the decoded source, and the line.
    span: Span,
    column: u32,
    end_line: u32,
    end_column: u32,
    /// The words from the start of the span on.
    text: &'a str,
}

impl Renderer for Json {
    fn head(&self) -> String {
        "[".to_owned()
    }

    fn report(&self, report: &Report<'_>) -> String {
        let object = |finding: &Finding| {
            let place = &finding.place;
            line(&Printed {
                path: report.path,
                code: finding.rule.code,
                rule: finding.rule.name,
                severity: finding.severity,
                message: &finding.message,
                advice: finding.rule.advice,
                span: Span { start: place.start, end: place.end, line: place.line },
                column: place.column,
                end_line: place.end_line,
                end_column: place.end_column,
                text: &finding.subject,
            })
        };
        report.findings.iter().map(object).collect::<Vec<_>>().join(self.between())
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn tail(&self, _: bool) -> String {
        "]\n".to_owned()
    }
}

/// `value` as JSON in one line, in which control and direction characters are escaped too.
pub(super) fn line(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    // A vector takes everything and the values have no maps with odd keys, so neither step can fail.
    let written = value.serialize(&mut Serializer::with_formatter(&mut out, Defused));
    debug_assert!(written.is_ok(), "{written:?}");
    String::from_utf8(out).unwrap_or_default()
}

/// Compact JSON that escapes what a terminal or viewer would act upon.
struct Defused;

impl Formatter for Defused {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut plain = 0;
        for (at, c) in fragment.char_indices().filter(|(_, c)| is_live(*c)) {
            writer.write_all(&fragment.as_bytes()[plain..at])?;
            // All of them are below U+10000.
            write!(writer, "\\u{:04x}", c as u32)?;
            plain = at + c.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[plain..])
    }
}
