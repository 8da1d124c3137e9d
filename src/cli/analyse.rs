//! The analysis of all inputs: read, analyse, print or write, in order.

use std::io::{self, BufWriter, IsTerminal, Write};

use anyhow::{Context, bail};
use policyscan::emit::defuse::defused;
use policyscan::emit::html::Entry;

use super::ExitStatus;
use super::batch::{Order, guarded, process};
use super::console::Console;
use super::failure::{Failure, printable};
use super::inputs::{Input, find};
use super::output::OutputFolder;
use super::overview::Overview;
use super::printer::Printer;
use super::progress::Progress;
use super::read::read;
use super::settings::{Settings, Task};
use super::summary::{Summary, acts};

/// What became of one input.
#[derive(Debug, Default)]
struct Outcome {
    /// What is still to be printed.
    printed: Vec<u8>,
    bytes: usize,
    documents: usize,
    acts: usize,
    /// What the page over all inputs says about them.
    entries: Vec<Entry>,
}

/// Analyses everything that `settings` name.
///
/// # Errors
/// Standard output cannot be written, or the output folder cannot be used. A bad input is no error of the run: it is named on standard
/// error and remembered in the exit status.
pub fn run(settings: &Settings, console: Console) -> anyhow::Result<ExitStatus> {
    let inputs = find(&settings.places, &settings.extensions);
    let folder = match &settings.task {
        Task::Write(printer, folder) => Some(OutputFolder::open(folder, printer.ending(), inputs.iter().flatten())?),
        Task::Print(_) | Task::Show(_) => None,
    };
    if inputs.len() > 1 && matches!(settings.task, Task::Print(Printer::Html(_))) {
        bail!("a page shows one input; write one page for each, and one over all of them, with --output DIR");
    }
    if inputs.len() > 1 && matches!(settings.task, Task::Print(Printer::Akn)) {
        bail!("an XML document holds one input; write one for each with --output DIR");
    }
    let mut overview = Overview::of(&settings.task, &inputs)?;

    let stdout = io::stdout();
    let on_terminal = stdout.is_terminal();
    let job = Job { settings, folder: folder.as_ref(), alone: inputs.len() == 1, on_terminal };
    let threads = if job.alone { 1 } else { settings.threads.unwrap_or_else(processors) };
    let mut out = BufWriter::new(stdout.lock());
    // A bar and results on one terminal would tear each other apart.
    let mut progress = Progress::new(inputs.len(), !console.is_quiet() && (folder.is_some() || !on_terminal));
    let mut total = Summary { inputs: inputs.len(), ..Summary::default() };
    if let Task::Print(printer) = &settings.task {
        printer.head(&mut out).context("cannot write to standard output")?;
    }
    process(
        inputs.iter(),
        threads.min(inputs.len()),
        Order::Input,
        |input| job.outcome(input),
        |result, _| {
            match result {
                Ok(outcome) => {
                    out.write_all(&outcome.printed)?;
                    if on_terminal {
                        out.flush()?;
                    }
                    total.documents += outcome.documents;
                    total.acts += outcome.acts;
                    if let Some(overview) = &mut overview {
                        overview.entries.extend(outcome.entries);
                    }
                    progress.advance(outcome.bytes);
                }
                Err(failure) => {
                    total.failures += 1;
                    progress.suspended(|| console.error(&failure.to_string()));
                    if let Some(overview) = &mut overview {
                        overview.failures.push(failure.to_string());
                    }
                    progress.advance(0);
                }
            }
            Ok(())
        },
    )
    .and_then(|()| out.flush())
    .context("cannot write to standard output")?;
    let elapsed = progress.finish();
    if let (Some(overview), Some(folder)) = (overview, &folder) {
        overview.write(folder)?;
    }
    if !job.alone && matches!(settings.task, Task::Print(_) | Task::Write(..)) && total.inputs > 0 {
        console.note(&total.line("file", elapsed));
    }
    Ok(if total.failures > 0 { ExitStatus::Failure } else { ExitStatus::Success })
}

/// What is done with each input.
struct Job<'s> {
    settings: &'s Settings,
    folder: Option<&'s OutputFolder>,
    /// Whether it is the only one.
    alone: bool,
    /// Whether its output is read on a terminal, where nothing in it must act.
    on_terminal: bool,
}

impl Job<'_> {
    fn outcome(&self, input: &Result<Input, Failure>) -> Result<Outcome, Failure> {
        let input = input.as_ref().map_err(Failure::clone)?;
        let bytes = read(input, self.settings.max_bytes)?;
        let done = guarded(|| self.process(input, &bytes));
        done.unwrap_or_else(|panic| {
            Err(Failure::new(input.path(), format!("internal error: {panic}"), "please report this with the file"))
        })
    }

    fn process(&self, input: &Input, bytes: &[u8]) -> Result<Outcome, Failure> {
        #[cfg(test)]
        assert_ne!(bytes, tests::PANICS);
        let failed = |error: policyscan::Error| Failure::analysis(input.path(), &error);
        let analyzer = &self.settings.analyzer;
        let mut outcome = Outcome { bytes: bytes.len(), ..Outcome::default() };
        let printer = match &self.settings.task {
            Task::Show(stage) => {
                if !self.alone {
                    outcome.printed = format!("==> {} <==\n", printable(input.path())).into_bytes();
                }
                let seen = analyzer.stage(*stage, bytes).map_err(failed)?;
                if self.on_terminal {
                    outcome.printed.extend(seen.lines().flat_map(|line| format!("{}\n", defused(line)).into_bytes()));
                } else {
                    outcome.printed.extend(seen.into_bytes());
                }
                return Ok(outcome);
            }
            Task::Print(printer) | Task::Write(printer, _) => printer,
        };
        let path = input.path().to_string_lossy();
        let documents = if matches!(printer, Printer::Akn) {
            let (xml, documents) = analyzer.akoma_ntoso(&path, bytes).map_err(failed)?;
            outcome.printed = xml;
            documents
        } else {
            analyzer.analyse(&path, bytes).map_err(failed)?
        };
        outcome.documents = documents.len();
        outcome.acts = documents.iter().map(acts).sum();
        let unwritten = |error| Failure::io(input.path(), &error);
        if self.folder.is_some() {
            printer.head(&mut outcome.printed).map_err(unwritten)?;
        }
        let up = self.folder.map(|_| Overview::address_from(&input.relative));
        printer.write(&documents, self.alone, up.as_deref(), &mut outcome.printed).map_err(unwritten)?;
        if let Some(folder) = self.folder {
            if matches!(printer, Printer::Html(_)) {
                outcome.entries = Overview::entries(&documents, &input.relative, printer.ending());
            }
            folder.write(input, &std::mem::take(&mut outcome.printed))?;
        }
        Ok(outcome)
    }
}

/// How many threads can run at once.
pub fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use policyscan::Analyzer;
    use policyscan::emit::json::Layout;

    use super::super::args::Color;
    use super::super::inputs::{Extensions, Place};
    use super::{Console, ExitStatus, Printer, Settings, Task, run};

    /// A text whose analysis panics, in tests only.
    pub(super) const PANICS: &[u8] = b"This text makes the analysis panic.";

    #[test]
    fn a_panic_in_one_document_fails_that_document_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let texts = folder.path().join("in");
        fs::create_dir(&texts).expect("a folder");
        for (name, bytes) in [("a.txt", &b"Der Rat tagt."[..]), ("b.txt", PANICS), ("c.txt", b"Der Rat tagt.")] {
            fs::write(texts.join(name), bytes).expect("a file");
        }
        for threads in [1, 2] {
            let out = folder.path().join(threads.to_string());
            let settings = Settings {
                analyzer: Analyzer::new(),
                places: vec![Place::Path(texts.clone())],
                extensions: Extensions::new(vec!["txt".into()]),
                max_bytes: 1 << 20,
                threads: Some(threads),
                task: Task::Write(Printer::Json { single: Layout::Compact, ending: ".json" }, out.clone()),
            };
            let status = run(&settings, Console::new(Color::Never, true)).expect("the others are done");
            assert_eq!(status, ExitStatus::Failure);
            assert_eq!(["a", "b", "c"].map(|name| out.join(name).with_extension("txt.json").exists()), [true, false, true]);
        }
    }
}
