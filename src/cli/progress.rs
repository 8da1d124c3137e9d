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
        let message = format!("{}, {} left", rate(self.bytes, elapsed), left(self.done, self.total, elapsed));
        match &self.bar {
            Some(bar) => bar.set_message(message),
            None => self.bar = Some(bar(self.total).with_message(message).with_position(self.done)),
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
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

fn bar(total: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{bar:30} {pos}/{len} files, {msg}") {
        Ok(style) => bar.with_style(style.progress_chars("=> ")),
        Err(_) => bar,
    }
}

/// Bytes a second in decimal megabytes.
#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn rate(bytes: u64, elapsed: Duration) -> String {
    format!("{:.1} MB/s", bytes as f64 / 1e6 / elapsed.as_secs_f64().max(1e-3))
}

/// How long the rest takes if it goes on as it went: "42 s", "3 min 05 s", "2 h 10 min".
fn left(done: u64, total: u64, elapsed: Duration) -> String {
    let rest = u128::from(total.saturating_sub(done));
    let seconds = (elapsed.as_millis() * rest / u128::from(done.max(1))).div_ceil(1000);
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds} s"),
        (0, minutes, seconds) => format!("{minutes} min {seconds:02} s"),
        (hours, minutes, _) => format!("{hours} h {minutes:02} min"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{left, rate};

    #[test]
    fn the_time_left_follows_from_the_time_taken() {
        for (done, total, elapsed, want) in
            [(100, 3000, 1, "29 s"), (50, 100, 185, "3 min 05 s"), (1, 100, 79, "2 h 10 min"), (7, 7, 9, "0 s"), (0, 7, 2, "14 s")]
        {
            assert_eq!(left(done, total, Duration::from_secs(elapsed)), want);
        }
    }

    #[test]
    fn the_rate_is_in_decimal_megabytes() {
        assert_eq!(rate(3_000_000, Duration::from_secs(2)), "1.5 MB/s");
        assert_eq!(rate(0, Duration::ZERO), "0.0 MB/s");
    }
}
