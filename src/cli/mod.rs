//! The command line: the only place that touches files, threads, the environment and the terminal.

mod analyse;
mod args;
mod batch;
mod check;
mod console;
mod diff;
mod exit;
mod failure;
mod feed;
mod inputs;
mod lexicon;
mod output;
mod overview;
mod pages;
mod printer;
mod progress;
mod read;
mod reading_args;
mod settings;
mod stream;
mod summary;
mod toml_file;

use clap::Parser;

pub use exit::ExitStatus;

use args::{Args, Command};
use console::Console;
use settings::Settings;

/// Parses the arguments of the process and does what they ask for.
pub fn run() -> ExitStatus {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Help and version are "errors" of clap too, for standard output; a closed pipe is nobody's problem here.
            let _ = error.print();
            return if error.use_stderr() { ExitStatus::Failure } else { ExitStatus::Success };
        }
    };
    let console = match &args.command {
        Some(Command::Check(check)) => Console::new(check.color, check.quiet),
        Some(Command::Diff(diff)) => Console::new(diff.color, diff.quiet),
        Some(Command::Stream(stream)) => Console::new(args::Color::Auto, stream.quiet),
        _ => Console::new(args.analyse.color, args.analyse.quiet),
    };
    dispatch(args, console).unwrap_or_else(|error| {
        if is_closed_pipe(&error) {
            return ExitStatus::Success;
        }
        console.error(&format!("{error:#}"));
        ExitStatus::Failure
    })
}

fn dispatch(args: Args, console: Console) -> anyhow::Result<ExitStatus> {
    match args.command {
        None => analyse::run(&Settings::new(args.analyse)?, console),
        Some(Command::Check(args)) => check::run(*args, console),
        Some(Command::Diff(args)) => diff::run(&args),
        Some(Command::Stream(args)) => stream::run(&args, console),
        Some(Command::Lexicon(args)) => lexicon::run(&args),
        Some(Command::Schema) => pages::schema(),
        Some(Command::Completions { shell }) => pages::completions(shell),
        Some(Command::Man) => pages::man(),
    }
}

/// Whether the reader of standard output went away (`| head`): the end of the work, not a failure.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().filter_map(|e| e.downcast_ref::<std::io::Error>()).any(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
}
