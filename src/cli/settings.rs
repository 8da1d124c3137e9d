//! What the arguments mean: checked, and with everything that depends on the terminal decided.

use std::path::PathBuf;

use anyhow::anyhow;
use policyscan::model::OffsetUnit;
use policyscan::{Analyzer, Stage};

use super::args::{AnalyseArgs, Offsets, StageName};
use super::inputs::{Extensions, Place, places};
use super::lexicon;
use super::printer::Printer;

/// What to analyse and how.
#[derive(Debug)]
pub struct Settings {
    /// The analyzer, set up.
    pub analyzer: Analyzer,
    /// Where to look for inputs, in order.
    pub places: Vec<Place>,
    /// Which files of a folder are texts.
    pub extensions: Extensions,
    /// Refuse inputs larger than this many bytes.
    pub max_bytes: u64,
    /// Upper limit of threads; `None`: one for each processor (asking how many there are takes a few file reads, so only a batch asks).
    pub threads: Option<usize>,
    /// What becomes of each input.
    pub task: Task,
}

/// What becomes of an input.
#[derive(Debug)]
pub enum Task {
    /// Print its documents.
    Print(Printer),
    /// Write its documents to a file below the folder.
    Write(Printer, PathBuf),
    /// Print what one stage saw.
    Show(Stage),
}

impl Settings {
    /// Checks what was typed.
    ///
    /// # Errors
    /// Nothing to read, an unknown encoding, a list of files that cannot be read.
    pub fn new(args: AnalyseArgs) -> anyhow::Result<Self> {
        let printer = Printer::new(&args);
        let places = places(args.paths, args.files_from)?;
        let analyzer = Analyzer::new().with_offsets(args.offsets.into());
        let analyzer = analyzer.with_lexicon(lexicon::load(args.lexicon.iter().map(PathBuf::as_path))?);
        let analyzer = with_encoding(analyzer, args.encoding.as_deref())?;
        let task = match (args.stage, args.output) {
            (Some(stage), _) => Task::Show(match stage {
                StageName::Decode => Stage::Decode,
                StageName::Clean => Stage::Clean,
                StageName::Segment => Stage::Segment,
                StageName::Outline => Stage::Outline,
                StageName::Clauses => Stage::Clauses,
            }),
            (None, Some(folder)) => Task::Write(printer, folder),
            (None, None) => Task::Print(printer),
        };
        Ok(Self {
            analyzer,
            places,
            extensions: Extensions::new(args.ext),
            max_bytes: args.max_bytes,
            threads: args.threads.map(usize::from),
            task,
        })
    }
}

impl From<Offsets> for OffsetUnit {
    fn from(typed: Offsets) -> Self {
        match typed {
            Offsets::Byte => Self::Byte,
            Offsets::Char => Self::Char,
            Offsets::Utf16 => Self::Utf16,
        }
    }
}

/// `analyzer` for inputs in the encoding that `label` names; `None`: it detects the encoding.
///
/// # Errors
/// No such encoding.
pub fn with_encoding(analyzer: Analyzer, label: Option<&str>) -> anyhow::Result<Analyzer> {
    let Some(label) = label else { return Ok(analyzer) };
    analyzer.with_encoding(label).map_err(|_| {
        anyhow!("--encoding {}: no such encoding; use a WHATWG label such as utf-8, windows-1252 or utf-16le", label.escape_debug())
    })
}
