//! The arguments of `check` as typed.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use policyscan::check::{RULES, Rule, Selector};
use policyscan::model::Severity;

use crate::cli::args::Color;
use crate::cli::reading_args::ReadingArgs;

const EXAMPLES: &str = "\
Examples:
  policyscan check decisions/                       everything, for people
  policyscan check --fail-on error decisions/       exit 1 only for errors
  policyscan check --ignore PS110 a.txt             without one rule
  policyscan check -f github decisions/             annotations of a pull request
  policyscan check -f sarif decisions/ > out.sarif  for code scanning
  policyscan check --write-baseline known.json decisions/
  policyscan check --baseline known.json decisions/ only what is new
  policyscan check --explain PS101                  what a rule looks for, and why

Configuration: policyscan.toml in the folder of an input or in one above it
  families = [\"un_general_assembly\"]  # others are reported as PS116
  extensions = [\"txt\", \"md\"]          # what is read in folders
  lexicon = [\"my.toml\"]              # custom lexicons, beside this file
  [check]
  select = [\"PS1\"]                    # codes, beginnings of codes, names
  ignore = [\"report-without-deadline\"]
  fail-on = \"warning\"
  [check.levels]
  PS117 = \"error\"                     # error, warning, note or off

Exit status:
  0  nothing found that --fail-on counts
  1  something found
  2  wrong usage, or an input could not be read (the others are still checked)";

/// Options of `check`.
#[derive(Debug, Args)]
#[command(after_help = "--help says more and shows examples", after_long_help = EXAMPLES)]
pub struct CheckArgs {
    /// Files and folders; "-" or nothing with piped input: standard input
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Output format
    #[arg(short, long, value_enum, default_value_t = FindingFormat::Text)]
    pub format: FindingFormat,

    /// Run only these rules: codes (PS101), beginnings of codes (PS1), names (numbering) or all
    ///
    /// Replaces the selection of policyscan.toml.
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = selector)]
    pub select: Vec<Selector>,

    /// Do not run these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = selector)]
    pub ignore: Vec<Selector>,

    /// Exit with 1 from this severity on [default: warning]
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub fail_on: Option<Level>,

    /// Read this configuration instead of the policyscan.toml above each input
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Report only what FILE does not list
    #[arg(long, value_name = "FILE", conflicts_with = "write_baseline")]
    pub baseline: Option<PathBuf>,

    /// Write all findings to FILE, for --baseline, and report nothing
    #[arg(long, value_name = "FILE")]
    pub write_baseline: Option<PathBuf>,

    /// Explain a rule
    #[arg(long, value_name = "RULE", value_parser = rule, exclusive = true)]
    pub explain: Option<Named>,

    /// Read further paths from FILE ("-": standard input), one a line or NUL-separated
    #[arg(long, value_name = "FILE")]
    pub files_from: Option<PathBuf>,

    /// File endings to read in folders [default: those of policyscan.toml, else txt,md]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub ext: Vec<String>,

    /// Threads for several inputs [default: one for each processor]
    #[arg(short = 'j', long = "threads", value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,

    /// How what is named here is read
    #[command(flatten)]
    pub reading: ReadingArgs,

    /// No progress bar and no summary; failures are still named
    #[arg(short, long)]
    pub quiet: bool,

    /// Colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub color: Color,
}

/// Output formats of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FindingFormat {
    /// For people: the place, the line with the span marked, what to do
    Text,
    /// One array, an object a line
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    #[value(help = "GitHub workflow commands: annotations of a pull request")]
    Github,
    #[value(help = "JUnit XML, for CI servers")]
    Junit,
}

/// Severities as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Level {
    Error,
    Warning,
    Note,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Error => Self::Error,
            Level::Warning => Self::Warning,
            Level::Note => Self::Note,
        }
    }
}

/// A rule that was named.
#[derive(Clone, Copy, Debug)]
pub struct Named(pub &'static Rule);

/// Reads a rule selector.
pub fn selector(typed: &str) -> Result<Selector, String> {
    Selector::parse(typed).ok_or_else(|| format!("no rule answers to it; codes run from {} to {}", first().code, last().code))
}

fn rule(typed: &str) -> Result<Named, String> {
    let named = |rule: &&&Rule| rule.code.eq_ignore_ascii_case(typed) || rule.name.eq_ignore_ascii_case(typed);
    RULES
        .iter()
        .find(named)
        .map(|rule| Named(rule))
        .ok_or_else(|| format!("no such rule; codes run from {} to {}", first().code, last().code))
}

fn first() -> &'static Rule {
    RULES[0]
}

fn last() -> &'static Rule {
    RULES[RULES.len() - 1]
}
