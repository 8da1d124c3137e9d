//! Twice the text takes twice the time: no input makes a stage look back or ahead over and over.

use std::time::{Duration, Instant};

use policyscan::Analyzer;

/// Patterns that tempt a parser to search the rest of the text, again and again.
const PATTERNS: &[&str] = &[
    " ",
    "\n",
    "\u{c}",
    "a",
    "ä",
    "-",
    "-\n",
    "\u{ad}",
    "e\u{301}",
    "(",
    ")",
    "((1)",
    "„",
    "“",
    "**",
    "# ",
    "1",
    "1. ",
    "1.\n",
    "a) b) ",
    "i) ",
    "– ",
    "– \n",
    "Art. 1 ",
    "§ 1 ",
    "Die Generalversammlung,\n",
    "Der Rat beschließt:\n",
    "1. fordert\n\n",
    "fordert ",
    "fordert die Länder, ",
    "fordert die Länder auf, zu handeln, und ",
    "legt den Ländern, die ",
    "dass ",
    "der Rat der ",
    "wird sind haben ",
    "die Länder und ",
    "die Länder, ",
    "Resolution 70/1, ",
    "Resolutionen 70/1 und 70/2 und ",
    "A/RES/",
    "bis zum 31. Dezember ",
    "bis ",
    "unter Hinweis auf ",
    "_____\n1 Fußnote\n",
    "Wort1 ",
    "http://x.y/\n",
    "A/RES/80/1\n\n",
    "Seite 1\n\nText\n\n",
    "x.\nX\n",
    "Abs. 1 Nr. 2 ",
    "z. B. ",
    "„Titel “ und ",
];

/// Bytes of the short text; the long one is [`FACTOR`] times as long.
const SHORT: usize = 24 << 10;
const FACTOR: u32 = 16;

/// How much slower than linear a long text may look: less than half of what a quadratic loop would show.
const SLACK: u32 = 5;

/// Below this nothing can be told from noise.
const NOISE: Duration = Duration::from_millis(30);

#[test]
fn no_pattern_takes_more_than_linear_time() {
    let slow: Vec<String> = PATTERNS.iter().filter_map(|pattern| slower_than_linear(pattern)).collect();
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

fn slower_than_linear(pattern: &str) -> Option<String> {
    let (short, long) = (best(pattern, SHORT), best(pattern, SHORT * FACTOR as usize));
    (long > short * FACTOR * SLACK + NOISE)
        .then(|| format!("{pattern:?}: {short:?} for {SHORT} bytes, {long:?} for {FACTOR} times as many"))
}

/// The shortest of some runs over `pattern` repeated to `bytes` bytes, within a frame that makes it a resolution.
fn best(pattern: &str, bytes: usize) -> Duration {
    let text = format!("Die Generalversammlung,\n\n1. fordert {}", pattern.repeat(bytes / pattern.len()));
    let run = || {
        let begun = Instant::now();
        let _ = Analyzer::new().analyse("-", text.as_bytes());
        begun.elapsed()
    };
    run().min(run())
}
