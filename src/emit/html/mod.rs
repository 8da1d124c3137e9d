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

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    /// The source expression of a script's hash (Content Security Policy, level 3, section 2.3.1).
    fn source(script: &str) -> String {
        const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut digest = Sha256::digest(script.as_bytes()).to_vec();
        digest.push(0);
        let digits = digest.chunks(3).flat_map(|bytes| {
            let bits = bytes.iter().fold(0_usize, |bits, &byte| bits << 8 | usize::from(byte));
            [18, 12, 6, 0].map(|shift| char::from(ALPHABET[bits >> shift & 63]))
        });
        let digits: String = digits.take(43).collect();
        format!("'sha256-{digits}='")
    }

    #[test]
    fn nothing_of_a_document_becomes_markup_or_acts() {
        use crate::emit::view::hostile;

        let documents = hostile::documents();
        let mut pages = [Vec::new(), Vec::new()];
        super::write(&documents, super::Options::default(), None, &mut pages[0]).expect("a vector takes everything");
        let entries: Vec<_> =
            documents.iter().map(|document| super::Entry::new(document, std::path::Path::new(hostile::POISON), Some(1))).collect();
        let failures = [hostile::POISON.to_owned()];
        super::write_index(&entries, &failures, super::Options::default(), &mut pages[1]).expect("a vector takes everything");
        for page in pages {
            let page = String::from_utf8(page).expect("UTF-8");
            assert!(page.contains("&#60;script&#62;alert(1)"), "{page}");
            assert_eq!(page.matches("<script").count(), 2, "{page}");
            let live = page.find(|c| crate::emit::defuse::is_live(c) && c != '\n');
            assert_eq!(live.map(|at| &page[at.saturating_sub(40)..at]), None);
        }
    }

    #[test]
    fn a_page_may_run_its_own_scripts() {
        let common = source(super::COMMON_SCRIPT);
        assert_eq!(super::PAGE_SCRIPTS, format!("{common} {}", source(include_str!("templates/page.js"))));
        assert_eq!(super::INDEX_SCRIPTS, format!("{common} {}", source(include_str!("templates/index.js"))));
    }
}
