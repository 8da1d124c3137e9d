//! Findings as workflow commands, which GitHub shows as annotations of a pull request.

use std::fmt::Write as _;

use super::{Renderer, Report};
use crate::emit::defuse::escaped;
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

/// The message of a command: `%` and line ends escaped as the runner expects, other controls defused.
fn data(text: &str) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    escaped(&text).into_owned()
}

/// A property of a command, which also ends at `:` and `,`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn a_message_cannot_start_another_command() {
        assert_eq!(data("100 %\n::error::x"), "100 %25%0A::error::x");
        assert_eq!(property("a,b:c\r.txt"), "a%2Cb%3Ac%0D.txt");
        assert_eq!(data("\u{1b}[31m"), "\\u{1b}[31m");
    }
}
