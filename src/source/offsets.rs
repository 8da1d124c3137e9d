//! From clean text back to the source: runs of copied bytes, lines, and units other than bytes.

/// One stretch of clean text and the source bytes it stands for. It reaches to the next run's `clean`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    clean: u32,
    start: u32,
    end: u32,
    /// Whether every clean byte is the source byte at the same distance; otherwise the run was replaced as a whole.
    copied: bool,
}

/// Maps byte offsets of a clean text to byte offsets of the text it was made from.
///
/// Built in order by [`copy`](Self::copy) and [`replace`](Self::replace); source offsets never go back. Source bytes between two runs were
/// left out.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {
    runs: Vec<Run>,
}

impl OffsetMap {
    /// The clean text from `clean` on is a copy of the source bytes `start..end`. Adjacent copies merge.
    pub fn copy(&mut self, clean: u32, start: u32, end: u32) {
        if start >= end {
            return;
        }
        if let Some(last) = self.runs.last_mut()
            && last.copied
            && last.end == start
            && last.clean + (last.end - last.start) == clean
        {
            last.end = end;
            return;
        }
        self.runs.push(Run { clean, start, end, copied: true });
    }

    /// The clean text from `clean` on stands, as a whole, for the source bytes `start..end` (which may be none).
    pub fn replace(&mut self, clean: u32, start: u32, end: u32) {
        self.runs.push(Run { clean, start, end: end.max(start), copied: false });
    }

    /// Appends what `self` needs to lead from `clean` on to the source of `inner`, given that the clean text from `clean` on is a copy of
    /// `from..to` of the text that `inner` maps.
    pub fn copy_through(&mut self, inner: &Self, clean: u32, from: u32, to: u32) {
        let mut i = inner.runs.partition_point(|r| r.clean <= from).saturating_sub(1);
        let mut at = from;
        while at < to {
            let Some(run) = inner.runs.get(i) else { return };
            let stop = inner.runs.get(i + 1).map_or(to, |next| next.clean).min(to);
            if stop > at {
                let here = clean + (at - from);
                if run.copied {
                    let (a, b) = (run.start + (at - run.clean), run.start + (stop - run.clean));
                    self.copy(here, a.min(run.end), b.min(run.end));
                } else {
                    self.replace(here, run.start, run.end);
                }
                at = stop;
            }
            i += 1;
        }
    }

    /// The map from this clean text to the source of `inner`, where this map leads to the text that `inner` maps.
    #[must_use]
    pub fn through(&self, inner: &Self) -> Self {
        let mut out = Self::default();
        for run in &self.runs {
            if run.copied {
                out.copy_through(inner, run.clean, run.start, run.end);
            } else {
                out.replace(run.clean, inner.start(run.start), inner.end(run.end));
            }
        }
        out
    }

    fn run(&self, clean: u32) -> Option<&Run> {
        self.runs.get(self.runs.partition_point(|r| r.clean <= clean).saturating_sub(1))
    }

    /// The source offset at which the clean character that starts at `clean` begins.
    #[must_use]
    pub fn start(&self, clean: u32) -> u32 {
        match self.run(clean) {
            Some(r) if r.copied => (r.start + clean.saturating_sub(r.clean)).min(r.end),
            Some(r) => r.start,
            None => 0,
        }
    }

    /// The source offset just past the clean character that ends at `clean` (exclusive).
    #[must_use]
    pub fn end(&self, clean: u32) -> u32 {
        match self.run(clean.saturating_sub(1)) {
            Some(r) if clean == 0 => r.start,
            Some(r) if r.copied => (r.start + clean.saturating_sub(r.clean)).min(r.end),
            Some(r) => r.end,
            None => 0,
        }
    }

    /// The clean text that the source bytes `start..end` became, as a range of clean byte offsets; `length` is that of the whole clean text.
    #[must_use]
    pub fn clean_range(&self, start: u32, end: u32, length: u32) -> (u32, u32) {
        let first = self.runs.partition_point(|r| r.end <= start);
        let last = self.runs.partition_point(|r| r.start < end);
        if first >= last {
            return (0, 0);
        }
        let (a, z) = (&self.runs[first], &self.runs[last - 1]);
        let limit = self.runs.get(first + 1).map_or(length, |next| next.clean);
        let from = if a.copied { (a.clean + start.saturating_sub(a.start)).min(limit) } else { a.clean };
        let stop = self.runs.get(last).map_or(length, |next| next.clean);
        let to = if z.copied { (z.clean + (end.min(z.end) - z.start)).min(stop) } else { stop };
        (from, to.max(from))
    }
}

/// Where each line of a text starts. A line ends with `\n`, `\r\n` or a lone `\r`.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Indexes `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).filter(|i| bytes[*i] == b'\n' || bytes.get(i + 1) != Some(&b'\n'));
        Self { starts: std::iter::once(0).chain(ends.map(|i| i as u32 + 1)).collect() }
    }

    /// The 1-based line that holds the byte `offset`.
    #[must_use]
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|s| *s <= offset) as u32
    }
}

/// Bytes between two checkpoints of a [`UnitIndex`].
const STEP: usize = 128;

/// Turns UTF-8 byte offsets of a text into offsets in characters or UTF-16 code units.
///
/// Building is one pass, a look-up reads at most 128 bytes, and offsets may be asked in any order.
#[derive(Debug)]
pub struct UnitIndex<'t> {
    text: &'t str,
    /// For every 128th byte: characters and UTF-16 units that begin before it.
    marks: Vec<(u32, u32)>,
}

impl<'t> UnitIndex<'t> {
    /// Indexes `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let (mut chars, mut units) = (0u32, 0u32);
        for chunk in text.as_bytes().chunks(STEP) {
            marks.push((chars, units));
            let (c, u) = count(chunk);
            chars += c;
            units += u;
        }
        marks.push((chars, units));
        Self { text, marks }
    }

    fn at(&self, byte: u32) -> (u32, u32) {
        let byte = (byte as usize).min(self.text.len());
        let (chars, units) = self.marks[byte / STEP];
        let (c, u) = count(&self.text.as_bytes()[byte / STEP * STEP..byte]);
        (chars + c, units + u)
    }

    /// Characters (Unicode scalar values) that begin before `byte`.
    #[must_use]
    pub fn chars(&self, byte: u32) -> u32 {
        self.at(byte).0
    }

    /// UTF-16 code units of the characters that begin before `byte`.
    #[must_use]
    pub fn utf16(&self, byte: u32) -> u32 {
        self.at(byte).1
    }
}

/// Characters that begin in `bytes`, and their UTF-16 code units.
fn count(bytes: &[u8]) -> (u32, u32) {
    let (mut chars, mut astral) = (0, 0);
    for b in bytes {
        chars += u32::from(*b & 0xC0 != 0x80);
        astral += u32::from(*b >= 0xF0);
    }
    (chars, chars + astral)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_lead_byte_to_byte_and_replacements_as_a_whole() {
        // Source "Reso-\nlution ﬃ", clean "Resolution ffi".
        let mut map = OffsetMap::default();
        map.copy(0, 0, 4);
        map.copy(4, 6, 13);
        map.replace(11, 13, 16);
        for (clean, start, end) in [(0, 0, 0), (4, 6, 4), (10, 12, 12), (11, 13, 13), (12, 13, 16), (14, 13, 16)] {
            assert_eq!((map.start(clean), map.end(clean)), (start, end), "clean offset {clean}");
        }
        assert_eq!(map.clean_range(0, 16, 14), (0, 14));
        assert_eq!(map.clean_range(2, 8, 14), (2, 6));
        assert_eq!(map.clean_range(4, 6, 14), (0, 0));
    }

    #[test]
    fn a_map_reads_through_another() {
        let mut inner = OffsetMap::default();
        inner.copy(0, 10, 13);
        inner.replace(3, 13, 16);
        inner.copy(5, 20, 25);
        let mut outer = OffsetMap::default();
        outer.copy_through(&inner, 0, 1, 8);
        assert_eq!([outer.start(0), outer.start(2), outer.end(4), outer.start(4), outer.end(7)], [11, 13, 16, 20, 23]);
    }

    #[test]
    fn a_line_ends_with_any_of_the_three_line_breaks() {
        let index = LineIndex::new("a\nb\r\nc\rd");
        let lines: Vec<u32> = [0, 2, 5, 7].into_iter().map(|o| index.line(o)).collect();
        assert_eq!(lines, [1, 2, 3, 4]);
    }

    #[test]
    fn units_count_characters_and_utf16_code_units() {
        let text = "ä😀b".repeat(100);
        let index = UnitIndex::new(&text);
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let head = &text[..byte];
            assert_eq!(index.chars(byte as u32) as usize, head.chars().count());
            assert_eq!(index.utf16(byte as u32) as usize, head.encode_utf16().count());
        }
    }
}
