//! The exit status.

use std::process::ExitCode;

/// How the process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitStatus {
    /// Everything was done.
    Success = 0,
    /// `check` or `diff` found what it was to look for.
    Found = 1,
    /// Wrong usage, or at least one input could not be read; the others were still processed.
    Failure = 2,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(status as u8)
    }
}
