//! The progress bar: only for people, only when they have to wait.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that takes less than this shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far the work is.
#[derive(Debug)]
pub struct Progress {
    total: u64,
    done: u64,
    bytes: u64,
    started: Instant,
    wanted: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Progress through `total` inputs; a bar appears only if `wanted`, on a terminal, after a second.
    pub fn new(total: usize, wanted: bool) -> Self {
        let wanted = wanted && total > 1 && std::io::stderr().is_terminal();
        Self { total: total as u64, done: 0, bytes: 0, started: Instant::now(), wanted, bar: None }
    }

    /// One more input of `bytes` bytes is done.
    pub fn advance(&mut self, bytes: usize) {
        self.done += 1;
        self.bytes += bytes as u64;
        if !self.wanted {
            return;
        }
        let elapsed = self.started.elapsed();
        if elapsed < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| bar(self.total, elapsed));
        bar.set_message(rate(self.bytes, elapsed));
        bar.set_position(self.done);
    }

    /// Does `print`, which writes to the terminal, with the bar out of its way.
    pub fn suspended<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }

    /// Takes the bar away; says how long it took.
    pub fn finish(self) -> Duration {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
        self.started.elapsed()
    }
}

fn bar(total: u64, elapsed: Duration) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr()).with_elapsed(elapsed);
    match ProgressStyle::with_template("{bar:30} {pos}/{len} files, {msg}, {eta} left") {
        Ok(style) => bar.with_style(style.progress_chars("=> ")),
        Err(_) => bar,
    }
}

/// Bytes a second in decimal megabytes.
#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn rate(bytes: u64, elapsed: Duration) -> String {
    format!("{:.1} MB/s", bytes as f64 / 1e6 / elapsed.as_secs_f64().max(1e-3))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::rate;

    #[test]
    fn the_rate_is_in_decimal_megabytes() {
        assert_eq!(rate(3_000_000, Duration::from_secs(2)), "1.5 MB/s");
        assert_eq!(rate(0, Duration::ZERO), "0.0 MB/s");
    }
}
