//! How documents become bytes: the output format with everything that the arguments and the terminal decide about it.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use policyscan::emit::json::{self, Layout};
use policyscan::emit::view::Lang;
use policyscan::emit::{csv, html, text};
use policyscan::model::Document;

use super::args::{AnalyseArgs, Color, Format, Language};

/// Lines longer than this are hard to read; a wider terminal does not make the text view wider.
const WIDEST: usize = 100;

/// Columns where nobody says how many there are.
const USUAL: usize = 80;

/// One output format.
#[derive(Clone, Copy, Debug)]
pub enum Printer {
    /// JSON and NDJSON.
    Json {
        /// The layout where the run has a single document; several are always compact.
        single: Layout,
        /// What is added to the name of an output file.
        ending: &'static str,
    },
    /// For reading in a terminal.
    Text(text::Options),
    /// For spreadsheets.
    Csv(csv::Options),
    /// For browsers.
    Html(html::Options),
    /// For archives.
    Akn,
}

impl Printer {
    /// The printer that `args` ask for.
    pub fn new(args: &AnalyseArgs) -> Self {
        let to_stdout = args.output.is_none();
        match args.format {
            Format::Json => {
                let for_people = to_stdout && io::stdout().is_terminal();
                Self::Json { single: if for_people { Layout::Indented } else { Layout::Compact }, ending: ".json" }
            }
            Format::Ndjson => Self::Json { single: Layout::Compact, ending: ".ndjson" },
            Format::Text => {
                Self::Text(text::Options { width: width(args.width), color: colored(args.color, to_stdout), lang: lang(args.lang) })
            }
            Format::Csv => Self::Csv(csv::Options { delimiter: args.csv_delimiter, bom: args.csv_bom, lang: lang(args.lang) }),
            Format::Html => Self::Html(html::Options { lang: lang(args.lang) }),
            Format::Akn => Self::Akn,
        }
    }

    /// What is added to the name of an output file, with its dot.
    pub const fn ending(&self) -> &'static str {
        match self {
            Self::Json { ending, .. } => ending,
            Self::Text(_) => ".txt",
            Self::Csv(_) => ".csv",
            Self::Html(_) => ".html",
            Self::Akn => ".akn.xml",
        }
    }

    /// Writes what stands once before the documents of all inputs of one output.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn head(&self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Csv(options) => csv::head(*options, out),
            Self::Json { .. } | Self::Text(_) | Self::Html(_) | Self::Akn => Ok(()),
        }
    }

    /// Writes the documents of one input; `alone` says that the run has no other, `up` is the address of the page over all inputs.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(&self, documents: &[Document], alone: bool, up: Option<&str>, out: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Json { single, .. } => {
                json::write(documents, if alone && documents.len() == 1 { *single } else { Layout::Compact }, out)
            }
            Self::Text(options) => text::write(documents, *options, out),
            Self::Csv(options) => csv::rows(documents, *options, out),
            Self::Html(options) => html::write(documents, *options, up, out),
            // Written from the text, of which documents hold only a part.
            Self::Akn => Ok(()),
        }
    }
}

/// The width that was typed, else that of the terminal.
fn width(typed: Option<u16>) -> usize {
    if let Some(typed) = typed {
        return usize::from(typed);
    }
    terminal_size::terminal_size().map_or(USUAL, |(width, _)| usize::from(width.0).min(WIDEST))
}

/// Whether standard output is coloured; a file is only if it was asked for.
fn colored(color: Color, to_stdout: bool) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => to_stdout && AutoStream::choice(&io::stdout()) != ColorChoice::Never,
    }
}

/// The language that was typed, else that of the locale: of its variables the first that is set decides (POSIX.1-2017, section 8.2).
fn lang(typed: Option<Language>) -> Lang {
    match typed {
        Some(Language::De) => Lang::De,
        Some(Language::En) => Lang::En,
        None => ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
            .map_or(Lang::En, |locale| Lang::of_locale(&locale)),
    }
}
