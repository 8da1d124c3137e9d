//! Known findings: a file that is read and reviewed like the texts themselves.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use policyscan::check::Finding;
use serde::{Deserialize, Serialize};

use crate::cli::failure::{Failure, printable};
use crate::cli::output::write_whole;

/// The version of the file's shape.
const VERSION: u32 = 1;

/// The findings that are known, counted.
#[derive(Debug, Default)]
pub struct Baseline {
    /// By path: code and words, and how often.
    known: HashMap<String, HashMap<(String, String), usize>>,
}

/// Known findings of one kind. They are told by the words they stand on, so that text added above them changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    path: String,
    code: String,
    text: String,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    count: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    findings: Vec<Entry>,
}

const fn one() -> usize {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_one(count: &usize) -> bool {
    *count == 1
}

impl Baseline {
    /// Reads the file at `path`.
    ///
    /// # Errors
    /// It cannot be read or is no baseline.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let bytes = fs::read(path).map_err(|error| anyhow!("--baseline {}", Failure::io(path, &error)))?;
        let written: Written = serde_json::from_slice(&bytes)
            .map_err(|error| anyhow!("--baseline {}: {error}; write a new one with --write-baseline", printable(path)))?;
        if written.version != VERSION {
            bail!(
                "--baseline {}: version {} is not {VERSION}; write a new one with --write-baseline",
                printable(path),
                written.version
            );
        }
        let mut baseline = Self::default();
        for entry in written.findings {
            *baseline.known.entry(entry.path).or_default().entry((entry.code, entry.text)).or_default() += entry.count;
        }
        Ok(baseline)
    }

    /// What is known of the file at `path`.
    pub fn of(&self, path: &str) -> Known {
        Known(self.known.get(&portable(path)).cloned().unwrap_or_default())
    }
}

/// The known findings of one file that were not met yet.
pub struct Known(HashMap<(String, String), usize>);

impl Known {
    /// Whether `finding` is known; each known one counts once.
    pub fn take(&mut self, finding: &Finding) -> bool {
        let left = self.0.get_mut(&(finding.rule.code.to_owned(), finding.subject.clone())).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_some()
    }
}

/// The entries for the `findings` of the file at `path`, in textual order.
pub fn entries(path: &str, findings: &[Finding]) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    for finding in findings {
        let key = (finding.rule.code, finding.subject.as_str());
        if let Some(at) = places.get(&key) {
            out[*at].count += 1;
            continue;
        }
        places.insert(key, out.len());
        out.push(Entry { path: portable(path), code: key.0.to_owned(), text: key.1.to_owned(), count: 1 });
    }
    out
}

/// Writes `entries` to `path`, whole or not at all; an entry a line, so that version control shows which one changed.
///
/// # Errors
/// It cannot be written.
pub fn write(path: &Path, entries: &[Entry]) -> anyhow::Result<()> {
    let lines = entries.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
    let text = format!("{{\"version\":{VERSION},\"findings\":[\n{}\n]}}\n", lines.join(",\n"));
    write_whole(path, text.as_bytes()).with_context(|| format!("--write-baseline {}: cannot be written", printable(path)))
}

/// `path` without a leading `./` and with `/` on every system.
fn portable(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    path.strip_prefix("./").unwrap_or(&path).to_owned()
}

#[cfg(test)]
mod tests {
    use policyscan::check::{Finding, Place, RULES};
    use policyscan::model::Severity;

    use super::{Baseline, entries, write};

    fn finding(line: u32, subject: &str) -> Finding {
        let place = Place { line, ..Place::default() };
        Finding { rule: RULES[0], severity: Severity::Error, message: "m".into(), place, subject: subject.into() }
    }

    #[test]
    fn known_findings_count_wherever_they_moved() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("known.json");
        write(&file, &entries("./a.txt", &[finding(3, "2. ruht"), finding(9, "2. ruht"), finding(9, "\"3.\"\n")]))
            .expect("written");
        let known = Baseline::read(&file).expect("readable");
        let mut left = known.of("a.txt");
        assert!(left.take(&finding(30, "2. ruht")) && left.take(&finding(31, "2. ruht")));
        assert!(!left.take(&finding(32, "2. ruht")), "a third one is new");
        assert!(left.take(&finding(1, "\"3.\"\n")));
        assert!(!known.of("b.txt").take(&finding(3, "2. ruht")), "another file");
        assert_eq!(folder.path().read_dir().expect("a folder").count(), 1, "no temporary file stays");
    }

    #[test]
    fn what_is_no_baseline_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("known.json");
        for (text, words) in [("{}", "missing field"), ("{\"version\":9,\"findings\":[]}", "version 9"), ("x", "line 1 column 1")] {
            std::fs::write(&file, text).expect("a file");
            let error = Baseline::read(&file).expect_err(text).to_string();
            assert!(error.contains(words) && error.contains("--write-baseline"), "{error}");
        }
    }
}
