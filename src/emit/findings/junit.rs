//! Findings as `JUnit` XML, for CI servers: a suite for each file, a failed case for each finding.

use std::fmt::Write as _;

use super::{Renderer, Report};
use crate::check::docs::severity_name;
use crate::emit::defuse::defused;

/// `JUnit` XML.
#[derive(Clone, Copy, Debug)]
pub struct JUnit;

impl Renderer for JUnit {
    fn head(&self) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"policyscan\">\n".to_owned()
    }

    fn report(&self, report: &Report<'_>) -> String {
        let path = escaped(report.path);
        let count = report.findings.len();
        let mut out = String::new();
        // A file without findings is a case that passed.
        let _ = writeln!(out, "  <testsuite name=\"{path}\" tests=\"{}\" failures=\"{count}\">", count.max(1));
        if count == 0 {
            let _ = writeln!(out, "    <testcase classname=\"{path}\" name=\"check\"/>");
        }
        for finding in report.findings {
            let (rule, place) = (finding.rule, &finding.place);
            let (severity, message) = (severity_name(finding.severity), escaped(&finding.message));
            let _ = write!(
                out,
                "    <testcase classname=\"{path}\" name=\"{} {}\">\n      \
                 <failure type=\"{severity}\" message=\"{message}\">{path}:{}:{}: {severity}[{}] {message}; {}</failure>\n    \
                 </testcase>\n",
                rule.code,
                rule.name,
                place.line,
                place.column,
                rule.code,
                escaped(rule.advice),
            );
        }
        out.push_str("  </testsuite>\n");
        out
    }

    fn tail(&self, _: bool) -> String {
        "</testsuites>\n".to_owned()
    }
}

/// For element and attribute content; XML 1.0 knows no control characters, so they are defused first.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in defused(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // The two noncharacters that XML 1.0 forbids beside the controls.
            '\u{fffe}' | '\u{ffff}' => out.extend(c.escape_default()),
            c => out.push(c),
        }
    }
    out
}
