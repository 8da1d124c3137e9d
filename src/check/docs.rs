//! The rules' documentation: for a terminal, and as the page `docs/rules.md`.

use std::fmt::Write as _;

use super::{RULES, Rule};
use crate::model::Severity;

/// The name of a severity, as every output prints it.
#[must_use]
pub const fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// What `policyscan check --explain` prints about `rule`; ends with a newline.
#[must_use]
pub fn explain(rule: &Rule) -> String {
    let mut out = String::new();
    let Rule { code, name, looks_for, why, advice, wrong, right, .. } = rule;
    let _ = writeln!(out, "{code} {name} ({})\n", severity_name(rule.severity));
    let _ = writeln!(out, "What it looks for\n{}\n", wrapped(looks_for));
    let _ = writeln!(out, "Why it matters\n{}\n", wrapped(why));
    let _ = writeln!(out, "What to do\n{}\n", wrapped(&format!("{advice}.")));
    let _ = writeln!(out, "Found in\n{}\n", indented(wrong));
    let _ = writeln!(out, "Not in\n{}", indented(right));
    out
}

/// The page that documents all rules, in Markdown.
#[must_use]
pub fn page() -> String {
    let mut out = String::from(
        "# Rules of `policyscan check`\n\n\
         Written by the program from the rules themselves; `policyscan check --explain CODE` prints one of them.\n\n\
         | code | name | severity | looks for |\n|---|---|---|---|\n",
    );
    for rule in RULES {
        let first = rule.looks_for.split_inclusive(". ").next().unwrap_or_default().trim_end();
        let _ = writeln!(
            out,
            "| [{0}](#{1}) | `{2}` | {3} | {first} |",
            rule.code,
            anchor(rule),
            rule.name,
            severity_name(rule.severity)
        );
    }
    for rule in RULES {
        let Rule { code, name, looks_for, why, advice, wrong, right, .. } = rule;
        let severity = severity_name(rule.severity);
        let _ = write!(
            out,
            "\n## {code} {name}\n\n**Severity:** {severity}\n\n**What it looks for.** {looks_for}\n\n**Why it matters.** {why}\n\n\
             **What to do.** {advice}.\n\nFound in\n\n```text\n{wrong}\n```\n\nNot in\n\n```text\n{right}\n```\n"
        );
    }
    out
}

/// The fragment that Markdown renderers give to the rule's heading.
#[must_use]
pub fn anchor(rule: &Rule) -> String {
    format!("{}-{}", rule.code.to_ascii_lowercase(), rule.name)
}

/// Columns of prose on a terminal.
const WIDTH: usize = 80;

/// `prose` indented and broken into lines.
fn wrapped(prose: &str) -> String {
    let mut out = String::from(" ");
    let mut column = 1;
    for word in prose.split(' ') {
        let width = word.chars().count();
        if column + 1 + width > WIDTH {
            out.push_str("\n ");
            column = 1;
        }
        out.push(' ');
        out.push_str(word);
        column += 1 + width;
    }
    out
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { String::new() } else { format!("  {line}") }).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn the_published_page_is_the_one_the_rules_describe() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
        if std::env::var_os("POLICYSCAN_UPDATE").is_some() {
            std::fs::write(path, page()).expect("the page is writable");
            return;
        }
        let published = std::fs::read_to_string(path).expect("the page is there");
        assert!(published == page(), "a rule changed; write its page with POLICYSCAN_UPDATE=1 cargo test --lib docs");
    }
}
