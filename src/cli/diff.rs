//! The comparison of two versions: read both, compare, print, exit status.

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use anyhow::{Context, anyhow, bail};
use clap::{Args, ValueEnum};
use policyscan::diff::{self, Comparison};
use policyscan::emit::{diff_github, diff_json, diff_text, json::Layout};
use policyscan::model::Document;
use policyscan::{Analyzer, diff::compare};

use super::ExitStatus;
use super::args::Color;
use super::batch::guarded;
use super::failure::Failure;
use super::inputs::{Extensions, Input, Place, find};
use super::read::read;
use super::reading_args::ReadingArgs;

const EXAMPLES: &str = "\
Examples:
  policyscan diff draft.txt adopted.txt            what changed, for people
  policyscan diff -f json old.txt new.txt | jq '.documents[].entries[].changes[]'
  git show HEAD:a.txt | policyscan diff - a.txt    against the version before
  policyscan diff -f github --fail-on weakened old.txt new.txt

What counts as weakened:
  force       lower in the order binding (verlangt), strong (fordert auf), weak (legt nahe), none
              (betont); among directives of one strength: urges, calls upon and appeals, requests
              and expects, recommends and invites, encourages; approval or blame that becomes
              „nimmt Kenntnis“; an intensifier (nachdrücklich, zutiefst) dropped
  paragraph   one that binds somebody removed, or made a recital; the same for a single act
  addressee   one of such an act dropped
  obligation  dropped, made a recommendation or permission, or only to be examined (prüfen)
  deadline    dropped or made later
  qualifier   inserted (gegebenenfalls, im Rahmen der verfügbaren Mittel)
  reversed    a verb negated or a duty made a prohibition counts too

Exit status:
  0  no difference (with --fail-on weakened: nothing weakened)
  1  a difference (with --fail-on weakened: something weakened)
  2  wrong usage, or a text that could not be read or holds no resolution";

/// The arguments as typed.
#[derive(Debug, Args)]
#[command(after_help = "--help says more and shows examples", after_long_help = EXAMPLES)]
pub struct DiffArgs {
    /// The older version; "-": standard input
    pub old: PathBuf,

    /// The newer version; "-": standard input
    pub new: PathBuf,

    /// Output format
    #[arg(short, long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,

    /// Which differences make the exit status 1
    #[arg(long, value_enum, value_name = "WHICH", default_value_t = FailOn::Any)]
    pub fail_on: FailOn,

    /// How what is named here is read
    #[command(flatten)]
    pub reading: ReadingArgs,

    /// Print nothing; only the exit status tells
    #[arg(short, long)]
    pub quiet: bool,

    /// Colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub color: Color,
}

/// Output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people: one block for each paragraph
    Text,
    /// One JSON object
    Json,
    /// GitHub annotations beside the newer version
    Github,
}

/// Which differences count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Every difference
    Any,
    /// Only what binds less than before
    Weakened,
}

/// Compares the two versions that `args` name.
///
/// # Errors
/// One of them cannot be read or holds no resolution, or standard output cannot be written.
pub fn run(args: &DiffArgs) -> anyhow::Result<ExitStatus> {
    let is_stdin = |path: &Path| path.as_os_str() == "-";
    if is_stdin(&args.old) && is_stdin(&args.new) {
        bail!("standard input can be read only once; name a file for OLD or NEW");
    }
    let analyzer = args.reading.analyzer([])?;
    let old = documents(&analyzer, &args.old, args.reading.max_bytes)?;
    let new = documents(&analyzer, &args.new, args.reading.max_bytes)?;
    let (old_path, new_path) = (args.old.to_string_lossy(), args.new.to_string_lossy());
    let comparison = guarded(|| compare(&old_path, &old, &new_path, &new))
        .map_err(|panic| anyhow!("internal error: {panic}; please report this with both files"))?;
    for (path, documents) in [(&args.old, &old), (&args.new, &new)] {
        // Silence about a text that was not understood would pass for "no difference".
        if !diff::is_comparable(documents) {
            bail!(Failure::new(path, "holds no resolution to compare", "see what policyscan makes of it with --stage outline"));
        }
    }
    if !args.quiet {
        match print(&comparison, args.format, args.color) {
            // Whoever closed the pipe has seen enough; the exit status still tells.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            result => result.context("cannot write to standard output")?,
        }
    }
    let found = match args.fail_on {
        FailOn::Any => comparison.differs(),
        FailOn::Weakened => comparison.weakens(),
    };
    Ok(if found { ExitStatus::Found } else { ExitStatus::Success })
}

/// The resolutions of the file at `path`.
fn documents(analyzer: &Analyzer, path: &Path, max_bytes: u64) -> anyhow::Result<Vec<Document>> {
    if path.is_dir() {
        bail!(Failure::new(path, "a folder", "name one of its files; two files are compared"));
    }
    let input = find(&[Place::from(path.to_owned())], &Extensions::new(Vec::new())).into_iter().next();
    let input: Input = input.context("nothing to read")??;
    let bytes = read(&input, max_bytes)?;
    let analysed = guarded(|| analyzer.analyse(&path.to_string_lossy(), &bytes));
    let analysed =
        analysed.map_err(|panic| Failure::new(path, format!("internal error: {panic}"), "please report this with the file"))?;
    Ok(analysed.map_err(|error| Failure::analysis(path, &error))?)
}

fn print(comparison: &Comparison, format: DiffFormat, color: Color) -> std::io::Result<()> {
    let stdout = std::io::stdout();
    let on_terminal = stdout.is_terminal();
    let choice = match color {
        Color::Auto => AutoStream::choice(&stdout),
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    let mut bytes = Vec::new();
    match format {
        DiffFormat::Text => diff_text::write(comparison, choice != ColorChoice::Never, &mut bytes)?,
        DiffFormat::Json => {
            diff_json::write(comparison, if on_terminal { Layout::Indented } else { Layout::Compact }, &mut bytes)?;
        }
        DiffFormat::Github => diff_github::write(comparison, &mut bytes)?,
    }
    let mut out = AutoStream::new(stdout.lock(), choice);
    out.write_all(&bytes)?;
    out.flush()
}
