//! What the arguments mean: checked, and with everything that depends on the terminal decided.

use std::path::PathBuf;

use policyscan::model::OffsetUnit;
use policyscan::{Analyzer, Stage};

use super::args::{AnalyseArgs, Offsets, StageName};
use super::inputs::{Extensions, Place, places};
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
        let analyzer = args.reading.analyzer([])?.with_offsets(args.offsets.into());
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
            max_bytes: args.reading.max_bytes,
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
