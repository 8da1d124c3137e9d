//! `policyscan check`: the rules over all inputs, for people and for CI.

mod args;
mod baseline;
mod config;
mod find;
mod settings;

use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::AutoStream;
use anyhow::Context;
use policyscan::check::{Finding, check, docs};
use policyscan::emit::findings::{GitHub, JUnit, Json, Renderer, Report, Sarif, Text};
use policyscan::model::Severity;

use super::ExitStatus;
use super::analyse::processors;
use super::batch::{Order, guarded, process};
use super::console::Console;
use super::failure::Failure;
use super::inputs::Input;
use super::progress::Progress;
use super::read::read;

pub use args::CheckArgs;

use args::FindingFormat;
use baseline::{Baseline, Entry};
use settings::{Goal, Settings};

/// Runs the rules as `args` say.
///
/// # Errors
/// Wrong usage, a configuration or baseline that cannot be used, standard output that cannot be written. A bad input is no error of
/// the run: it is named on standard error and remembered in the exit status.
pub fn run(args: CheckArgs, console: Console) -> anyhow::Result<ExitStatus> {
    if let Some(rule) = args.explain {
        io::stdout().write_all(docs::explain(rule.0).as_bytes())?;
        return Ok(ExitStatus::Success);
    }
    Settings::new(args).and_then(|settings| run_all(&settings, console))
}

/// What became of one input.
#[derive(Debug, Default)]
struct Outcome {
    /// Its report as printed.
    printed: String,
    /// Its findings for a new baseline.
    entries: Vec<Entry>,
    bytes: usize,
    tally: Tally,
}

/// Findings counted.
#[derive(Debug, Default)]
struct Tally {
    /// By severity: notes, warnings, errors.
    found: [usize; 3],
    /// Those that the baseline knows.
    known: usize,
    /// Whether one of `found` is as bad as its file's limit.
    fails: bool,
}

fn run_all(settings: &Settings, console: Console) -> anyhow::Result<ExitStatus> {
    let renderer: &dyn Renderer = match settings.format {
        FindingFormat::Text => &Text,
        FindingFormat::Json => &Json,
        FindingFormat::Sarif => &Sarif,
        FindingFormat::Github => &GitHub,
        FindingFormat::Junit => &JUnit,
    };
    let inputs = &settings.inputs;
    let threads = if inputs.len() == 1 { 1 } else { settings.threads.unwrap_or_else(processors) };
    let on_terminal = io::stdout().is_terminal();
    let writes_baseline = matches!(settings.goal, Goal::WriteBaseline(_));
    let stdout = AutoStream::new(io::stdout(), console.choice_for(settings.format == FindingFormat::Text)).lock();
    let mut out = BufWriter::new(stdout);
    let mut progress = Progress::new(inputs.len(), !console.is_quiet() && !on_terminal);
    let mut total = Tally::default();
    let (mut failures, mut reported) = (0, false);
    let mut entries = Vec::new();
    let head = if writes_baseline { String::new() } else { renderer.head() };
    out.write_all(head.as_bytes())
        .and_then(|()| {
            process(
                inputs.iter(),
                threads.min(inputs.len()),
                Order::Input,
                |(input, config)| outcome(input, *config, settings, renderer),
                |result, _| {
                    match result {
                        Ok(outcome) => {
                            if !outcome.printed.is_empty() && !writes_baseline {
                                let between = if reported { renderer.between() } else { "" };
                                write!(out, "{between}{}", outcome.printed)?;
                                reported = true;
                                if on_terminal {
                                    out.flush()?;
                                }
                            }
                            entries.extend(outcome.entries);
                            total.add(&outcome.tally);
                            progress.advance(outcome.bytes);
                        }
                        Err(failure) => {
                            failures += 1;
                            progress.suspended(|| console.error(&failure.to_string()));
                            progress.advance(0);
                        }
                    }
                    Ok(())
                },
            )
        })
        .and_then(|()| if writes_baseline { Ok(()) } else { out.write_all(renderer.tail(failures == 0).as_bytes()) })
        .and_then(|()| out.flush())
        .context("cannot write to standard output")?;
    progress.finish();
    if let Goal::WriteBaseline(path) = &settings.goal {
        baseline::write(path, &entries)?;
        console.note(&format!("{} written to {}", count(entries.len(), "finding"), super::failure::printable(path)));
        return Ok(if failures > 0 { ExitStatus::Failure } else { ExitStatus::Success });
    }
    console.note(&total.line(inputs.len(), failures));
    Ok(if failures > 0 {
        ExitStatus::Failure
    } else if total.fails {
        ExitStatus::Found
    } else {
        ExitStatus::Success
    })
}

/// Reads, analyses and checks one input.
fn outcome(
    input: &Result<Input, Failure>,
    config: usize,
    settings: &Settings,
    renderer: &dyn Renderer,
) -> Result<Outcome, Failure> {
    let input = input.as_ref().map_err(Failure::clone)?;
    let (config, analyzer) = (&settings.configs[config], &settings.analyzers[config]);
    let bytes = read(input, settings.max_bytes)?;
    let done = guarded(|| {
        let path = input.path().to_string_lossy();
        let decoded = analyzer.decode(&bytes).map_err(|error| Failure::analysis(input.path(), &error))?;
        let documents = analyzer.analyse_decoded(&path, &decoded);
        let mut findings = check(&documents, &decoded.text, &config.options);
        let mut outcome = Outcome { bytes: bytes.len(), ..Outcome::default() };
        match &settings.goal {
            Goal::WriteBaseline(_) => outcome.entries = baseline::entries(&path, &findings),
            Goal::Report(Some(known)) => outcome.tally.known = leave_out(known, &path, &mut findings),
            Goal::Report(None) => {}
        }
        for finding in &findings {
            outcome.tally.found[finding.severity as usize] += 1;
            outcome.tally.fails |= finding.severity >= config.fail_on;
        }
        outcome.printed = renderer.report(&Report { path: &path, text: &decoded.text, findings: &findings });
        Ok(outcome)
    });
    done.unwrap_or_else(|panic| {
        Err(Failure::new(input.path(), format!("internal error: {panic}"), "please report this with the file"))
    })
}

/// Takes the findings out that `known` lists for `path`; says how many.
fn leave_out(known: &Baseline, path: &str, findings: &mut Vec<Finding>) -> usize {
    let before = findings.len();
    let mut left = known.of(path);
    findings.retain(|finding| !left.take(finding));
    before - findings.len()
}

impl Tally {
    fn add(&mut self, other: &Self) {
        for (sum, one) in self.found.iter_mut().zip(other.found) {
            *sum += one;
        }
        self.known += other.known;
        self.fails |= other.fails;
    }

    fn line(&self, files: usize, failures: usize) -> String {
        let of = |severity: Severity, name| Some(self.found[severity as usize]).filter(|n| *n > 0).map(|n| count(n, name));
        let parts = [of(Severity::Error, "error"), of(Severity::Warning, "warning"), of(Severity::Note, "note")];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let found = if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") };
        let known = if self.known > 0 { format!("; {} in the baseline", self.known) } else { String::new() };
        let failed = if failures > 0 { format!("; {} not checked", count(failures, "file")) } else { String::new() };
        format!("{}: {found}{known}{failed}", count(files, "file"))
    }
}

fn count(n: usize, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_summary_counts_in_plain_words() {
        assert_eq!(
            Tally { found: [1, 0, 2], known: 3, fails: true }.line(4, 1),
            "4 files: 2 errors, 1 note; 3 in the baseline; 1 file not checked"
        );
        assert_eq!(Tally::default().line(2, 0), "2 files: no findings");
    }
}
