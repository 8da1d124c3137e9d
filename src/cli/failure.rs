//! What went wrong with one input: one line that says where, what, and what to do.

use std::fmt;
use std::io::{Error, ErrorKind};
use std::path::Path;

use policyscan::emit::defuse::is_live;

/// Why one input could not be processed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Printable name of the input.
    pub name: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub advice: &'static str,
}

impl Failure {
    /// A failure of the input at `path`.
    pub fn new(path: &Path, what: impl Into<String>, advice: &'static str) -> Self {
        Self { name: printable(path), what: what.into(), advice }
    }

    /// What `error` of the file system means for the input at `path`.
    pub fn io(path: &Path, error: &Error) -> Self {
        let linked = std::fs::symlink_metadata(path).is_ok_and(|data| data.file_type().is_symlink());
        match error.kind() {
            ErrorKind::NotFound if linked => Self::new(path, "symbolic link to nothing", "repair or remove the link"),
            ErrorKind::NotFound => Self::new(path, "no such file or folder", "check the name"),
            ErrorKind::PermissionDenied => Self::new(path, "permission denied", "allow reading it or leave it out"),
            _ if linked => Self::new(path, format!("symbolic link that cannot be followed ({error})"), "repair or remove the link"),
            _ => Self::new(path, format!("cannot be read ({error})"), "check the disk or leave it out"),
        }
    }

    /// What `error` of the analysis means for the input at `path`.
    pub fn analysis(path: &Path, error: &policyscan::Error) -> Self {
        let advice = match error {
            policyscan::Error::Binary => "extract its text first (pdftotext, pandoc)",
            policyscan::Error::TooLarge(_) => "split it",
            policyscan::Error::Malformed(_) => "name its real encoding or leave --encoding out",
            _ => "check the options",
        };
        Self::new(path, error.to_string(), advice)
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.name, self.what, self.advice)
    }
}

/// `path` as one line that no terminal acts upon: control and direction characters escaped, invalid bytes as `\xNN`.
pub fn printable(path: &Path) -> String {
    use fmt::Write;
    let mut out = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        for c in chunk.valid().chars() {
            if is_live(c) {
                out.extend(c.escape_default());
            } else {
                out.push(c);
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Failure, printable};

    #[test]
    fn a_name_stays_one_harmless_line() {
        for (name, want) in [
            ("a b/ä.txt", "a b/ä.txt"),
            ("two\nlines.txt", "two\\nlines.txt"),
            ("red\u{1b}[31m.txt", "red\\u{1b}[31m.txt"),
            ("txt\u{202e}fdp", "txt\\u{202e}fdp"),
        ] {
            assert_eq!(printable(Path::new(name)), want);
        }
    }

    #[cfg(unix)]
    #[test]
    fn bytes_that_are_no_text_are_shown_as_bytes() {
        use std::os::unix::ffi::OsStrExt;
        let name = std::ffi::OsStr::from_bytes(b"caf\xe9.txt");
        assert_eq!(printable(Path::new(name)), "caf\\xe9.txt");
    }

    #[test]
    fn a_failure_says_where_what_and_what_to_do() {
        let failure = Failure::io(Path::new("no/such.txt"), &std::io::ErrorKind::NotFound.into());
        assert_eq!(failure.to_string(), "no/such.txt: no such file or folder; check the name");
    }
}
