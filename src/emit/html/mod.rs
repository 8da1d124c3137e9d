//! The page: one self-contained HTML file for an input, and one over all of them.

mod index;
mod marked;
mod page;

use std::io::{self, Write};

use askama::Template;

pub use index::{Entry, write as write_index};

use super::view::Lang;
use crate::model::Document;

/// The style sheet of both pages.
const STYLE: &str = include_str!("templates/style.css");

/// What both scripts share.
const COMMON_SCRIPT: &str = include_str!("templates/common.js");

/// The scripts that a document's page may run (Content Security Policy, level 3): these and no other, whatever a document holds.
const PAGE_SCRIPTS: &str =
    "'sha256-S4CJ/RWuVcnNOhjQ5fis8ZVlZvtrz0BMgbLgWesrPUY=' 'sha256-+ENXcKJCrRfo4cVzfhHqjzKPyKNuV7HPiAe6SPi9HAA='";

/// Those of the page over all inputs.
const INDEX_SCRIPTS: &str =
    "'sha256-S4CJ/RWuVcnNOhjQ5fis8ZVlZvtrz0BMgbLgWesrPUY=' 'sha256-k2vM8y3Q8Mr5Lr2xXsRI6AaQ278Rgox4j1hAZu+O0Qk='";

/// How pages are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language of everything that is not the document's.
    pub lang: Lang,
}

/// Writes the documents of one input to `out` as one page. `up` is the address of the page over all inputs, if there is one.
///
/// Every text of the documents is escaped; control and direction characters are shown as what they are. The page loads nothing.
///
/// # Errors
/// Those of `out`.
///
/// # Examples
/// ```
/// use policyscan::{Analyzer, emit::html};
///
/// let documents = Analyzer::new().analyse("-", "Der Rat\n1. bittet die <Länder>, zu handeln.\n".as_bytes())?;
/// let mut out = Vec::new();
/// html::write(&documents, html::Options::default(), None, &mut out)?;
/// assert!(out.starts_with(b"<!DOCTYPE html>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(documents: &[Document], options: Options, up: Option<&str>, out: &mut impl Write) -> io::Result<()> {
    page::Page::new(documents, options.lang, up).write_into(out)
}
