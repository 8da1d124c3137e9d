//! Files of settings in TOML: what is wrong in one is said with file, line and column.

use std::path::Path;

use anyhow::{anyhow, bail};
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::failure::{Failure, printable};

/// What is wrong with a file.
#[derive(Debug)]
pub struct Wrong {
    /// Byte offset.
    pub at: usize,
    /// What, and what was expected.
    pub message: String,
}

impl Wrong {
    /// `value` is no known `what`.
    pub fn unknown(what: &str, value: &Spanned<String>, expected: &str) -> Self {
        Self::at(value, format!("unknown {what} \"{}\", expected {expected}", value.get_ref().escape_debug()))
    }

    /// Something is wrong with `value`.
    pub fn at<T>(value: &Spanned<T>, message: impl Into<String>) -> Self {
        Self { at: value.span().start, message: message.into() }
    }
}

/// Reads the file at `path` and understands it with `parse`.
///
/// # Errors
/// It cannot be read, is not UTF-8, or holds what `parse` refuses: file, line, column and what was expected.
pub fn read<T>(path: &Path, parse: impl FnOnce(&str) -> Result<T, Wrong>) -> anyhow::Result<T> {
    let text = std::fs::read(path).map_err(|error| anyhow!("{}", Failure::io(path, &error)))?;
    let Ok(text) = String::from_utf8(text) else { bail!("{}: is not UTF-8; save it as UTF-8", printable(path)) };
    parse(&text).map_err(|error| {
        let (line, column) = position(&text, error.at);
        anyhow!("{}:{line}:{column}: {}", printable(path), error.message)
    })
}

/// The TOML document `text` as a `T`.
///
/// # Errors
/// It is no TOML, or a key is unknown, missing or of another type.
pub fn written<T: DeserializeOwned>(text: &str) -> Result<T, Wrong> {
    toml::from_str(text).map_err(|error| {
        let message = error.message().replace("unknown field", "unknown key").replace("missing field", "missing key");
        let message = message.replace('`', "\"").lines().collect::<Vec<_>>().join(" ");
        Wrong { at: error.span().map_or(0, |span| span.start), message }
    })
}

/// 1-based line and column of byte `at`.
pub fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(at)];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
pub mod tests {
    use proptest::prelude::*;

    use super::{Wrong, position};

    /// What parsers stumble over.
    const PIECES: &[&str] = &[
        "[", "]", "[[", "]]", "=", "\"", "'", "\"\"\"", "\n", "\r", ",", ".", "#", "{", "}", "\\u{0000}", "\\u001b", "\u{1b}",
        "\u{202e}", "ä", "😀", "\u{feff}", "1", "-", "inf", "true", "1979-05-27", "[check]", "[[verb]]", "levels", "PS",
        "\"PS1\" = ", "force", "with:", " ", "",
    ];

    /// `text` with pieces in the place of some of its characters.
    pub fn mutated(text: &'static str) -> impl Strategy<Value = String> {
        prop::collection::vec((any::<prop::sample::Index>(), 0..6usize, 0..PIECES.len()), 0..5).prop_map(move |edits| {
            let mut chars: Vec<char> = text.chars().collect();
            for (at, taken, piece) in edits {
                let at = at.index(chars.len() + 1);
                let end = (at + taken).min(chars.len());
                chars.splice(at..end, PIECES[piece].chars());
            }
            chars.into_iter().collect()
        })
    }

    /// Asserts that what is wrong with `text` is said in one line and at a place inside it.
    pub fn is_told(text: &str, wrong: &Wrong) -> Result<(), TestCaseError> {
        prop_assert!(wrong.at <= text.len(), "{} of {}", wrong.at, text.len());
        let (line, column) = position(text, wrong.at);
        prop_assert!(line <= text.matches('\n').count() + 1 && column <= text.chars().count() + 1);
        prop_assert!(!wrong.message.is_empty() && !wrong.message.contains('\n'), "{:?}", wrong.message);
        Ok(())
    }
}
