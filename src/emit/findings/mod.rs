//! Findings of `check` to bytes: one format, one file, each file's report rendered on its own.

mod excerpt;
mod github;
mod json;
mod junit;
mod sarif;
mod text;

pub use github::GitHub;
pub use json::Json;
pub use junit::JUnit;
pub use sarif::Sarif;
pub use text::Text;

use crate::check::Finding;

/// What was found in one source.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The path as given.
    pub path: &'a str,
    /// The decoded source.
    pub text: &'a str,
    /// The findings in textual order.
    pub findings: &'a [Finding],
}

/// A format. The output is [`head`](Self::head), the reports in order, those that are not empty parted by
/// [`between`](Self::between), and [`tail`](Self::tail): nothing but one report needs to be in memory.
pub trait Renderer: Sync {
    /// What stands before the first report.
    fn head(&self) -> String {
        String::new()
    }

    /// One report; empty where it has nothing to say.
    fn report(&self, report: &Report<'_>) -> String;

    /// What stands between two reports.
    fn between(&self) -> &'static str {
        ""
    }

    /// What stands after the last report. `complete`: every input could be read.
    fn tail(&self, complete: bool) -> String {
        let _ = complete;
        String::new()
    }
}

#[cfg(all(test, feature = "cli"))]
mod tests;
