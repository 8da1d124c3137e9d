//! What the arguments mean: checked, and with everything that depends on the terminal decided.

use std::io::IsTerminal;
use std::path::PathBuf;

use anyhow::{anyhow, bail};
use policyscan::model::OffsetUnit;
use policyscan::{Analyzer, Stage};

use super::args::{AnalyseArgs, Offsets, StageName};
use super::inputs::{Extensions, Place};
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
        let mut places: Vec<Place> = args.paths.into_iter().map(Place::from).collect();
        let from_stdin = args.files_from.as_ref().is_some_and(|list| list.as_os_str() == "-");
        if let Some(list) = args.files_from {
            places.extend(super::inputs::read_list(&list)?);
        } else if places.is_empty() {
            if std::io::stdin().is_terminal() {
                bail!("nothing to read; name files or folders, or pipe a text into it (policyscan --help shows examples)");
            }
            places.push(Place::Stdin);
        }
        if places.iter().filter(|place| matches!(place, Place::Stdin)).count() + usize::from(from_stdin) > 1 {
            bail!("standard input can be read only once; name it once");
        }
        let mut analyzer = Analyzer::new().with_offsets(match args.offsets {
            Offsets::Byte => OffsetUnit::Byte,
            Offsets::Char => OffsetUnit::Char,
            Offsets::Utf16 => OffsetUnit::Utf16,
        });
        if let Some(label) = args.encoding {
            analyzer = analyzer.with_encoding(&label).map_err(|_| {
                anyhow!(
                    "--encoding {}: no such encoding; use a WHATWG label such as utf-8, windows-1252 or utf-16le",
                    label.escape_debug()
                )
            })?;
        }
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
