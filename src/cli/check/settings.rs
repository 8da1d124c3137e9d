//! What the arguments of `check` mean: inputs with their configurations, and what becomes of the findings.

use std::path::PathBuf;

use policyscan::Analyzer;

use super::args::{CheckArgs, FindingFormat};
use super::baseline::Baseline;
use super::config::Config;
use super::find::Configs;
use crate::cli::failure::Failure;
use crate::cli::inputs::{Extensions, Input, Place, find, places};

/// What to check and how.
#[derive(Debug)]
pub struct Settings {
    /// The analyzers, set up, one for each configuration.
    pub analyzers: Vec<Analyzer>,
    /// The inputs in order, each with the index of its configuration.
    pub inputs: Vec<(Result<Input, Failure>, usize)>,
    /// The configurations.
    pub configs: Vec<Config>,
    /// Refuse inputs larger than this many bytes.
    pub max_bytes: u64,
    /// Upper limit of threads; `None`: one for each processor.
    pub threads: Option<usize>,
    /// How findings are printed.
    pub format: FindingFormat,
    /// What becomes of the findings.
    pub goal: Goal,
}

/// What becomes of the findings.
#[derive(Debug)]
pub enum Goal {
    /// Report those that the baseline does not know.
    Report(Option<Baseline>),
    /// Write them all to this baseline.
    WriteBaseline(PathBuf),
}

impl Settings {
    /// Checks what was typed, looks for configurations and finds the inputs.
    ///
    /// # Errors
    /// Nothing to read, an unknown encoding, a list, configuration or baseline that cannot be read.
    pub fn new(args: CheckArgs) -> anyhow::Result<Self> {
        let places = places(args.paths, args.files_from)?;
        let mut configs = Configs::new(args.config.as_deref())?;
        let mut inputs = Vec::new();
        for place in &places {
            let above = match place {
                Place::Stdin => configs.of_folder(std::path::Path::new(""))?,
                Place::Path(path) => configs.of(path)?,
            };
            let typed = Some(args.ext.clone()).filter(|ext| !ext.is_empty());
            let extensions = typed.or_else(|| configs.all[above].extensions.clone());
            let extensions = Extensions::new(extensions.unwrap_or_else(|| vec!["txt".into(), "md".into()]));
            for input in find(std::slice::from_ref(place), &extensions) {
                let config = match &input {
                    Ok(Input { place: Place::Path(path), .. }) => configs.of(path)?,
                    _ => above,
                };
                inputs.push((input, config));
            }
        }
        let mut configs = configs.all;
        let analyzer = |config: &Config| args.reading.analyzer(config.lexicons.iter().map(PathBuf::as_path));
        let analyzers = configs.iter().map(analyzer).collect::<anyhow::Result<_>>()?;
        for config in &mut configs {
            let selection = &mut config.options.selection;
            if !args.select.is_empty() {
                selection.select.clone_from(&args.select);
                selection.ignore.clear();
            }
            selection.ignore.extend(args.ignore.iter().cloned());
            if let Some(level) = args.fail_on {
                config.fail_on = level.into();
            }
        }
        let goal = match (args.write_baseline, args.baseline) {
            (Some(path), _) => Goal::WriteBaseline(path),
            (None, path) => Goal::Report(path.map(|path| Baseline::read(&path)).transpose()?),
        };
        Ok(Self {
            analyzers,
            inputs,
            configs,
            max_bytes: args.reading.max_bytes,
            threads: args.threads.map(usize::from),
            format: args.format,
            goal,
        })
    }
}
