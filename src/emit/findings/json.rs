//! Findings as one JSON array, an object a line.

use serde::Serialize;

use super::{Renderer, Report};
use crate::check::Finding;
use crate::emit::json::{self, Layout};
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
                span: Span { start: place.start, end: place.end, line: place.line, ..Span::default() },
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

/// `value` as harmless JSON in one line.
pub(super) fn line(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    // The values have string keys only, so they always serialise, and a vector takes everything.
    let written = json::value(value, Layout::Compact, &mut out);
    debug_assert!(written.is_ok(), "{written:?}");
    String::from_utf8(out).unwrap_or_default()
}
