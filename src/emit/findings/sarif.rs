//! Findings as SARIF 2.1.0 (OASIS, 27 March 2020), for code scanning services.

use serde_json::{Value, json};

use super::json::line;
use super::{Renderer, Report};
use crate::check::{Finding, RULES, Rule, docs};
use crate::emit::defuse::defused;
use crate::model::Severity;

/// SARIF.
#[derive(Clone, Copy, Debug)]
pub struct Sarif;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
const HOME: &str = env!("CARGO_PKG_REPOSITORY");

impl Renderer for Sarif {
    fn head(&self) -> String {
        let driver = json!({
            "name": "policyscan",
            "version": env!("CARGO_PKG_VERSION"),
            "informationUri": HOME,
            "rules": RULES.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
        });
        format!(
            "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{}}},\
             \"columnKind\":\"unicodeCodePoints\",\"results\":[\n",
            line(&driver)
        )
    }

    fn report(&self, report: &Report<'_>) -> String {
        report.findings.iter().map(|finding| line(&result(report.path, finding))).collect::<Vec<_>>().join(self.between())
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn tail(&self, complete: bool) -> String {
        format!("\n],\"invocations\":[{{\"executionSuccessful\":{complete}}}]}}]}}\n")
    }
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.looks_for },
        "fullDescription": { "text": format!("{} {}", rule.looks_for, rule.why) },
        "help": { "text": format!("{}.", rule.advice) },
        "helpUri": format!("{HOME}/blob/main/docs/rules.md#{}", docs::anchor(rule)),
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(path: &str, finding: &Finding) -> Value {
    let place = &finding.place;
    json!({
        "ruleId": finding.rule.code,
        "ruleIndex": RULES.iter().position(|rule| *rule == finding.rule),
        "level": level(finding.severity),
        "message": { "text": format!("{}. {}.", defused(&finding.message), finding.rule.advice) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(path) },
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
            },
        } }],
        "partialFingerprints": { "policyscan/v1": fingerprint(finding) },
    })
}

/// SARIF's levels have the names of ours.
const fn level(severity: Severity) -> &'static str {
    docs::severity_name(severity)
}

/// `path` as a URI reference: everything but letters, digits and `-._~/` percent-encoded (RFC 3986, section 2.3).
fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(byte as char),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// What stays the same when lines move: FNV-1a over code and words.
fn fingerprint(finding: &Finding) -> String {
    let bytes = finding.rule.code.bytes().chain([0]).chain(finding.subject.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_becomes_a_reference() {
        for (path, want) in [
            ("a/b c.txt", "a/b%20c.txt"),
            ("ä.txt", "%C3%A4.txt"),
            ("x:1.txt", "x%3A1.txt"),
            ("/tmp/a.txt", "file:///tmp/a.txt"),
            ("a%20\n.txt", "a%2520%0A.txt"),
        ] {
            assert_eq!(uri(path), want);
        }
    }
}
