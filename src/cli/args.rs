//! Arguments as typed; [`Settings`](super::settings::Settings) say what they mean.

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand, ValueEnum};

use super::diff::DiffArgs;
use super::reading_args::ReadingArgs;

const EXAMPLES: &str = "\
Examples:
  policyscan resolution.txt                       one file, indented on a terminal
  policyscan resolution.txt | jq .operative       compact in a pipe
  pdftotext -layout a.pdf - | policyscan          standard input
  policyscan decisions/ > all.ndjson              a folder: one object a line, in path order
  policyscan -o out/ -j 4 decisions/              one JSON file for each text
  git diff --name-only -z | policyscan --files-from -
  policyscan decisions/ | jq -r '.. | .addressees?[]?.name' | sort | uniq -c | sort -rn
  policyscan -f html a.txt > a.html               a page to look at
  policyscan --stage outline a.txt                what the analysis made of a text that puzzles it

Exit status:
  0  done
  2  wrong usage, or an input could not be read (the others are still processed)";

const SCHEMA_EXAMPLES: &str = "\
Examples:
  policyscan schema > policyscan.schema.json
  policyscan schema | jq '.[\"$defs\"].Force'        all forces";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  policyscan completions bash > ~/.local/share/bash-completion/completions/policyscan
  policyscan completions zsh > \"${fpath[1]}/_policyscan\"
  policyscan completions fish > ~/.config/fish/completions/policyscan.fish";

const MAN_EXAMPLES: &str = "\
Examples:
  policyscan man > ~/.local/share/man/man1/policyscan.1
  policyscan man | man -l -                       read it at once";

/// Reads German resolutions and decisions: who is told to do what, by when, and how strongly
#[derive(Debug, Parser)]
#[command(
    name = "policyscan",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "--help says more and shows examples",
    after_long_help = EXAMPLES,
    long_about = "Reads German resolutions and decisions (UN, EU, Bund, Länder, councils, parties, associations) and prints as JSON \
                  who is told to do what, by when, and how strongly: recitals with their formulas, operative paragraphs with their \
                  speech acts, addressees, obligations and deadlines, references and footnotes, each with its place in the source."
)]
pub struct Args {
    /// What to do instead of analysing.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of the analysis.
    #[command(flatten)]
    pub analyse: AnalyseArgs,
}

/// Everything but the analysis.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check drafts and collections for what a reviewer would ask about
    Check(Box<super::check::CheckArgs>),
    /// Show what changed between two versions, and what was made weaker or stronger
    Diff(DiffArgs),
    /// Answer lines of NDJSON, each with a text, by lines with their analysis
    Stream(super::stream::StreamArgs),
    /// List the verbs, formulas, actors and abbreviations that are known
    Lexicon(super::lexicon::LexiconArgs),
    /// Print the JSON Schema of the output
    #[command(after_help = SCHEMA_EXAMPLES)]
    Schema,
    /// Print a completion script for a shell
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page (roff)
    #[command(after_help = MAN_EXAMPLES)]
    Man,
}

/// Options of the analysis.
#[derive(Debug, Group)]
pub struct AnalyseArgs {
    /// Files and folders; "-" or nothing with piped input: standard input
    ///
    /// Folders are walked in name order, links followed, hidden entries skipped. A file that is named itself is read whatever its
    /// ending.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Output format
    ///
    /// json: one document is one object, indented on a terminal and compact in a pipe; several are printed as NDJSON. ndjson: always
    /// one object a line. text: for reading in a terminal. csv: a table with one row for each obligation.
    /// html: a page to look at and filter, for one input, or with --output for each and one over all of them.
    /// akn: Akoma Ntoso 3.0 XML, one file for each input.
    #[arg(short, long, value_enum, default_value_t = Format::Json)]
    pub format: Format,

    /// Write one file for each input below DIR instead of printing
    ///
    /// A text found in a folder keeps its path below that folder, a file named itself the relative path it was named by; ".json" (or
    /// what the format is called) is added. Each file is written whole or not at all, never outside DIR. Two inputs with one output, or
    /// an output in the place of an input, are an error before anything is written.
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,

    /// Read further paths from FILE ("-": standard input), one a line or NUL-separated
    ///
    /// Where names may hold line ends, separate them by NUL (git diff -z, find -print0). An empty list is no error.
    #[arg(long, value_name = "FILE")]
    pub files_from: Option<PathBuf>,

    /// File endings to read in folders
    ///
    /// With or without their dot, in upper or lower case. A file that is named itself is read whatever its ending.
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "txt,md")]
    pub ext: Vec<String>,

    /// Threads for several inputs [default: one for each processor]
    #[arg(short = 'j', long = "threads", value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,

    /// Unit of every span
    #[arg(long, value_enum, default_value_t = Offsets::Byte)]
    pub offsets: Offsets,

    /// How what is named here is read
    #[command(flatten)]
    pub reading: ReadingArgs,

    /// Print what one stage of the analysis saw instead of its result
    #[arg(long, value_enum, conflicts_with_all = ["format", "output"])]
    pub stage: Option<StageName>,

    /// No progress bar and no summary; failures are still named
    #[arg(short, long)]
    pub quiet: bool,

    /// Language of the text view, of pages and of the headings of tables [default: by the locale]
    ///
    /// What stands in the document stays as it is, and so do the names of forces. English where the locale is neither.
    #[arg(long, value_enum, value_name = "LANG")]
    pub lang: Option<Language>,

    /// Columns of the text view [default: those of the terminal, at most 100]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(30..=1000))]
    pub width: Option<u16>,

    /// Between the cells of a table: one character, or "tab"
    #[arg(long, value_name = "CHAR", default_value = ",", value_parser = delimiter)]
    pub csv_delimiter: u8,

    /// Begin the table with a byte order mark, by which Excel knows UTF-8
    #[arg(long)]
    pub csv_bom: bool,

    /// Colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub color: Color,
}

/// Output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// JSON.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// For reading in a terminal.
    Text,
    /// For spreadsheets.
    Csv,
    /// For browsers, self-contained.
    Html,
    /// For archives: Akoma Ntoso 3.0.
    Akn,
}

/// Languages of the views.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// German
    De,
    /// English
    En,
}

/// Units of spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Offsets {
    /// UTF-8 bytes of the decoded text
    Byte,
    /// Unicode scalar values
    Char,
    /// UTF-16 code units (JavaScript, Java)
    Utf16,
}

/// Stages of the analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StageName {
    /// Bytes to text
    Decode,
    /// Text to clean lines: no hyphenation, page furniture or footnotes
    Clean,
    /// Clean lines to blocks
    Segment,
    /// Blocks to recitals and operative paragraphs
    Outline,
    /// Sentences cut at their brackets
    Clauses,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    #[value(help = "On a terminal, unless NO_COLOR is set")]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Reads what stands between cells: an ASCII character that is neither quotation mark nor part of a word, number or line end.
fn delimiter(typed: &str) -> Result<u8, String> {
    match typed.as_bytes() {
        _ if typed == "tab" || typed == "\\t" => Ok(b'\t'),
        [byte]
            if *byte == b'\t'
                || byte.is_ascii_punctuation() && !matches!(byte, b'"' | b'\'' | b'-' | b'+' | b'=' | b'@' | b'.') =>
        {
            Ok(*byte)
        }
        _ => Err("expected one character such as , ; | or tab".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::{Args, delimiter};

    #[test]
    fn a_delimiter_is_one_character_that_no_cell_needs() {
        for (typed, want) in [(",", b','), (";", b';'), ("|", b'|'), ("tab", b'\t'), ("\\t", b'\t'), ("\t", b'\t')] {
            assert_eq!(delimiter(typed), Ok(want), "{typed}");
        }
        for typed in ["", "a", "1", "\"", ",,", "ä", "\n", " ", "-"] {
            assert!(delimiter(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn the_command_is_consistent() {
        Args::command().debug_assert();
    }
}
