//! What the program says about itself: schema, completions, manual page.

use std::io::Write;

use clap::CommandFactory;

use super::ExitStatus;
use super::args::Args;

/// Prints the JSON Schema of the output.
pub fn schema() -> anyhow::Result<ExitStatus> {
    print(policyscan::emit::SCHEMA.as_bytes())
}

/// Prints the completion script for `shell`.
pub fn completions(shell: clap_complete::Shell) -> anyhow::Result<ExitStatus> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "policyscan", &mut script);
    print(&script)
}

/// Prints the manual page.
pub fn man() -> anyhow::Result<ExitStatus> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Args::command()).render(&mut page)?;
    print(&page)
}

fn print(bytes: &[u8]) -> anyhow::Result<ExitStatus> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(ExitStatus::Success)
}
