//! Findings for people: place, message, the line with the span marked, what to do.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::excerpt::Excerpt;
use super::{Renderer, Report};
use crate::check::docs::severity_name;
use crate::emit::defuse::defused;
use crate::model::Severity;

/// Text with ANSI colours; strip them for whoever does not want any.
#[derive(Clone, Copy, Debug)]
pub struct Text;

const PATH: Style = Style::new().bold();
const FRAME: Style = AnsiColor::Blue.on_default().bold();

const fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Note => AnsiColor::Cyan.on_default().bold(),
    }
}

impl Renderer for Text {
    fn report(&self, report: &Report<'_>) -> String {
        let mut out = String::new();
        let path = defused(report.path);
        for finding in report.findings {
            let (rule, place) = (finding.rule, &finding.place);
            let (level, name) = (style(finding.severity), severity_name(finding.severity));
            let excerpt = Excerpt::of(report.text, place);
            let (column, width) = excerpt.columns();
            let gutter = place.line.to_string();
            let blank = " ".repeat(gutter.len());
            let Excerpt { before, marked, after } = excerpt;
            let _ = write!(
                out,
                "{PATH}{path}:{}:{}:{PATH:#} {level}{name}[{}]{level:#} {}\n\
                 {FRAME}{blank} |{FRAME:#}\n\
                 {FRAME}{gutter} |{FRAME:#} {before}{level}{marked}{level:#}{after}\n\
                 {FRAME}{blank} |{FRAME:#} {:column$}{level}{} {}{level:#}\n\
                 {FRAME}{blank} ={FRAME:#} {}\n\n",
                place.line,
                place.column,
                rule.code,
                defused(&finding.message),
                "",
                "^".repeat(width),
                rule.name,
                rule.advice,
            );
        }
        out
    }
}
