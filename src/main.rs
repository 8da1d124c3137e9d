//! The command line: parse the arguments, run, exit status; nothing else.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run().into()
}
