//! Standard error: failures and notes for people.

use std::io::Write;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use policyscan::emit::defuse::defused;

use super::args::Color;

const NAME: Style = AnsiColor::Red.on_default().bold();

/// Where people are told things.
#[derive(Clone, Copy, Debug)]
pub struct Console {
    choice: ColorChoice,
    quiet: bool,
}

impl Console {
    /// A console that colours as `color` says and says only what failed if `quiet`.
    pub fn new(color: Color, quiet: bool) -> Self {
        let choice = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { choice, quiet }
    }

    /// What becomes of colours on standard output; output without `colours` passes as it is.
    pub const fn choice_for(self, colours: bool) -> ColorChoice {
        if colours { self.choice } else { ColorChoice::AlwaysAnsi }
    }

    /// Whether only failures are said.
    pub const fn is_quiet(self) -> bool {
        self.quiet
    }

    /// Says in one line what failed; nothing that `message` quotes acts on the terminal.
    pub fn error(self, message: &str) {
        self.line(&format!("{NAME}policyscan:{NAME:#} {}\n", defused(message)));
    }

    /// Says `message` unless quiet.
    pub fn note(self, message: &str) {
        if !self.quiet {
            self.line(&format!("{}\n", defused(message)));
        }
    }

    /// Writes one line at once, so that lines of parallel processes do not mix. Nobody is left to hear of a closed standard error.
    fn line(self, text: &str) {
        let _ = AutoStream::new(std::io::stderr().lock(), self.choice).write_all(text.as_bytes());
    }
}
