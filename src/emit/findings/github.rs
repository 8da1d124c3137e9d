//! Findings as workflow commands, which GitHub shows as annotations of a pull request.

use std::fmt::Write as _;

use super::{Renderer, Report};
use crate::emit::workflow::{data, property};
use crate::model::Severity;

/// GitHub workflow commands.
#[derive(Clone, Copy, Debug)]
pub struct GitHub;

impl Renderer for GitHub {
    fn report(&self, report: &Report<'_>) -> String {
        let mut out = String::new();
        for finding in report.findings {
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "notice",
            };
            let (rule, place) = (finding.rule, &finding.place);
            let _ = write!(out, "::{command} file={},line={}", property(report.path), place.line);
            // Columns count only within one line.
            if place.line == place.end_line {
                let _ = write!(out, ",col={},endColumn={}", place.column, place.end_column);
            } else {
                let _ = write!(out, ",endLine={}", place.end_line);
            }
            let title = property(&format!("{} {}", rule.code, rule.name));
            let _ = writeln!(out, ",title={title}::{}", data(&format!("{}; {}", finding.message, rule.advice)));
        }
        out
    }
}
