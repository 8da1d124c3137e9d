//! From clean text back to the source: runs of copied bytes, and lines.

/// Maps byte offsets of a clean text to byte offsets of the text it was made from.
///
/// Built in order by [`push`](Self::push): runs that were copied byte for byte, and single replacements.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {
    /// (clean start, source start, source end): the clean run reaches to the next entry; a run whose clean and source length are
    /// equal was copied, any other was replaced as a whole.
    runs: Vec<(u32, u32, u32)>,
}

impl OffsetMap {
    /// Appends a run: the clean text from `clean` on stands for the source bytes `start..end`. Adjacent copied runs merge.
    pub fn push(&mut self, clean: u32, start: u32, end: u32) {
        self.runs.push((clean, start, end));
    }

    /// The source offset at which the clean character that starts at `clean` begins.
    #[must_use]
    pub fn start(&self, clean: u32) -> u32 {
        let i = self.runs.partition_point(|r| r.0 <= clean).saturating_sub(1);
        self.runs.get(i).map_or(clean, |r| (r.1 + (clean - r.0)).min(r.2))
    }

    /// The source offset just past the clean character that ends at `clean` (exclusive).
    #[must_use]
    pub fn end(&self, clean: u32) -> u32 {
        if clean == 0 { 0 } else { self.start(clean - 1) + 1 }
    }
}

/// Where each line of a text starts.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Indexes `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { starts: std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|i| i as u32 + 1)).collect() }
    }

    /// The 1-based line that holds the byte `offset`.
    #[must_use]
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|s| *s <= offset) as u32
    }
}
