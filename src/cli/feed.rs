//! Lines of a stream on their way to the workers: few at a time, none longer than it may be.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Read};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Bytes of lines that may be on their way at once, unless a single line has more. Their analyses take about ten times as many.
const BYTES: usize = 2 << 20;

/// Lines that may wait for a worker.
const LINES: usize = 64;

/// A byte order mark, which some systems put before everything they write.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// One line as it came.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// Counts from 1.
    pub number: u64,
    /// Its bytes without the line feed; of a line that is too long only its beginning.
    pub bytes: Vec<u8>,
    /// Whether it is longer than that.
    pub cut: bool,
}

/// Lines between the thread that reads them and those that work on them.
#[derive(Debug, Default)]
pub struct Feed {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    lines: VecDeque<io::Result<Line>>,
    /// Bytes of lines that were read and are not yet answered.
    under_way: usize,
    ended: bool,
}

impl Feed {
    /// Begins to read `source` on a thread of its own, which ends with the process at the latest: nobody waits for a read that blocks.
    ///
    /// # Errors
    /// The system refuses the thread.
    pub fn open(source: impl Read + Send + 'static, max_bytes: u64) -> io::Result<Arc<Self>> {
        let feed = Arc::new(Self::default());
        let filled = Arc::clone(&feed);
        thread::Builder::new().name("reader".to_owned()).spawn(move || filled.fill(source, max_bytes))?;
        Ok(feed)
    }

    fn fill(&self, source: impl Read, max_bytes: u64) {
        let mut source = BufReader::with_capacity(1 << 16, source);
        for number in 1.. {
            let Some(line) = line(&mut source, number, max_bytes).transpose() else { break };
            let failed = line.is_err();
            if !self.push(line) || failed {
                break;
            }
        }
        self.stop();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'f>(&self, state: MutexGuard<'f, State>) -> MutexGuard<'f, State> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a line as soon as there is room; whether anybody wants it.
    fn push(&self, line: io::Result<Line>) -> bool {
        let length = line.as_ref().map_or(0, |line| line.bytes.len());
        let mut state = self.lock();
        while !state.ended && (state.lines.len() >= LINES || state.under_way > 0 && state.under_way + length > BYTES) {
            state = self.wait(state);
        }
        if !state.ended {
            state.under_way += length;
            state.lines.push_back(line);
            self.changed.notify_all();
        }
        !state.ended
    }

    /// The next line, as soon as it is there. `None`: no more.
    pub fn next(&self) -> Option<io::Result<Line>> {
        let mut state = self.lock();
        loop {
            if let Some(line) = state.lines.pop_front() {
                self.changed.notify_all();
                return Some(line);
            }
            if state.ended {
                return None;
            }
            state = self.wait(state);
        }
    }

    /// Makes room: a line of `bytes` bytes has been answered.
    pub fn answered(&self, bytes: usize) {
        self.lock().under_way -= bytes;
        self.changed.notify_all();
    }

    /// Takes no further line in.
    pub fn stop(&self) {
        self.lock().ended = true;
        self.changed.notify_all();
    }
}

/// Reads one line; what is beyond `max_bytes` is passed over and never held. `None`: the end.
fn line(source: &mut impl BufRead, number: u64, max_bytes: u64) -> io::Result<Option<Line>> {
    let mut bytes = Vec::new();
    let limit = max_bytes.saturating_add(1);
    if source.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let mut cut = false;
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
    } else if bytes.len() as u64 == limit {
        bytes.pop();
        source.skip_until(b'\n')?;
        cut = true;
    }
    if number == 1 && bytes.starts_with(BOM) {
        bytes.drain(..BOM.len());
    }
    Ok(Some(Line { number, bytes, cut }))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{BYTES, Feed, LINES, Line, line};

    fn lines(text: &[u8], max_bytes: u64) -> Vec<(u64, String, bool)> {
        let feed = Feed::open(std::io::Cursor::new(text.to_vec()), max_bytes).expect("a thread");
        std::iter::from_fn(|| feed.next().map(|line| line.expect("readable")))
            .map(|Line { number, bytes, cut }| {
                feed.answered(bytes.len());
                (number, String::from_utf8(bytes).expect("UTF-8"), cut)
            })
            .collect()
    }

    #[test]
    fn every_line_counts_and_the_last_needs_no_line_feed() {
        let want = |lines: &[&str]| (1..).zip(lines).map(|(n, line)| (n, (*line).to_owned(), false)).collect::<Vec<_>>();
        for (text, expected) in [
            ("", want(&[])),
            ("a\n", want(&["a"])),
            ("a\nb", want(&["a", "b"])),
            ("\n\na\r\n", want(&["", "", "a\r"])),
            ("\u{feff}a\n\u{feff}b\n", want(&["a", "\u{feff}b"])),
        ] {
            assert_eq!(lines(text.as_bytes(), 100), expected, "{text:?}");
        }
    }

    #[test]
    fn a_line_is_cut_beyond_the_limit_and_the_next_begins_after_its_end() {
        let owned = |n, line: &str, cut| (n, line.to_owned(), cut);
        assert_eq!(lines(b"abc\nabcd\nab", 3), [owned(1, "abc", false), owned(2, "abc", true), owned(3, "ab", false)]);
        assert_eq!(lines(b"abcdefgh", 3), [owned(1, "abc", true)]);
        assert_eq!(lines(b"a\n", u64::MAX), [owned(1, "a", false)]);
    }

    #[test]
    fn what_is_beyond_the_limit_is_never_held() {
        let mut endless = std::io::BufReader::new(std::io::repeat(b'x').take(1 << 26));
        let line = line(&mut endless, 1, 10).expect("readable").expect("a line");
        assert!(line.cut && line.bytes.capacity() < 1 << 12, "{} bytes held", line.bytes.capacity());
    }

    #[test]
    fn reading_waits_for_the_answers() {
        for length in [1, 1000, BYTES / 2] {
            let text = format!("{}\n", "x".repeat(length));
            let endless = std::iter::repeat_n(text, 1_000_000);
            let feed = Feed::open(Lines(endless, std::collections::VecDeque::new()), u64::MAX).expect("a thread");
            let mut taken = 0;
            for _ in 0..3 * LINES {
                taken += feed.next().expect("endless").expect("readable").bytes.len();
                let state = feed.lock();
                assert!(state.lines.len() <= LINES && state.under_way <= BYTES.max(length), "{}", state.under_way);
                drop(state);
                feed.answered(std::mem::take(&mut taken));
            }
            feed.stop();
        }
    }

    struct Lines<I>(I, std::collections::VecDeque<u8>);

    impl<I: Iterator<Item = String>> Read for Lines<I> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.1.is_empty() {
                self.1.extend(self.0.next().unwrap_or_default().bytes());
            }
            self.1.read(buffer)
        }
    }
}
