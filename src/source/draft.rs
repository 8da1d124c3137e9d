//! A text under cleaning: its lines, what each of them is, and the way back to the source.

use super::offsets::OffsetMap;

/// A line of a [`Draft`]: never empty, trimmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct DraftLine {
    /// Byte offsets in [`Draft::text`].
    pub start: usize,
    pub end: usize,
    /// Columns of white space before it (tab: 4).
    pub indent: u16,
    /// Columns it reaches to in the source, indent included.
    pub width: u16,
    /// Empty lines before it.
    pub blank_before: u16,
    /// Whether a form feed stood before it.
    pub feed_before: bool,
    /// Whether lines that are no text were taken out before it.
    pub gap_before: bool,
    /// Markdown heading level, 0 for none.
    pub heading: u8,
    /// Whether it was set in markdown bold from end to end.
    pub bold: bool,
}

/// The first of `bytes` of which `test` is true. The compiler looks at a chunk of them at once, if `test` does not branch.
pub(crate) fn position(bytes: &[u8], test: impl Fn(u8) -> bool) -> Option<usize> {
    let (chunks, rest) = bytes.as_chunks::<16>();
    let holds = |chunk: &[u8; 16]| chunk.iter().fold(0, |any, b| any | u8::from(test(*b))) > 0;
    match chunks.iter().position(holds) {
        Some(i) => chunks[i].iter().position(|b| test(*b)).map(|at| 16 * i + at),
        None => rest.iter().position(|b| test(*b)).map(|at| 16 * chunks.len() + at),
    }
}

/// Whether `test` is true of one of `bytes`; see [`position`].
pub(crate) fn holds(bytes: &[u8], test: impl Fn(u8) -> bool) -> bool {
    position(bytes, test).is_some()
}

/// The lines of a text, one after the other, each followed by `\n`.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub text: String,
    pub map: OffsetMap,
    pub lines: Vec<DraftLine>,
}

impl Draft {
    /// The text of line `i`, or nothing where there is no such line.
    pub fn line(&self, i: usize) -> &str {
        self.lines.get(i).map_or("", |l| &self.text[l.start..l.end])
    }

    /// Takes stretches and whole lines out.
    ///
    /// `cuts` are byte ranges of `text` inside lines, in any order; `out` says of each line whether it goes. A line that a cut empties
    /// goes too, as an empty line.
    pub fn without(self, mut cuts: Vec<(usize, usize)>, out: &[bool]) -> Self {
        if cuts.is_empty() && !out.contains(&true) {
            return self;
        }
        cuts.sort_unstable();
        let mut cuts = cuts.into_iter().peekable();
        let mut new = Self { text: String::with_capacity(self.text.len()), ..Self::default() };
        let (mut blanks, mut feed, mut gap) = (0u16, false, false);
        for (i, line) in self.lines.iter().enumerate() {
            blanks = blanks.saturating_add(line.blank_before);
            feed |= line.feed_before;
            gap |= line.gap_before;
            if out.get(i) == Some(&true) {
                gap = true;
                while cuts.next_if(|c| c.0 < line.end).is_some() {}
                continue;
            }
            let start = new.text.len();
            let mut at = line.start;
            while let Some(cut) = cuts.next_if(|c| c.0 < line.end) {
                new.copy(&self, at, cut.0.max(at));
                at = at.max(cut.1.min(line.end));
            }
            new.copy(&self, at, line.end);
            // Cuts leave blanks at the ends and doubled ones between.
            let kept = new.text[start..].trim_end().len() + start;
            new.text.truncate(kept);
            if kept == start {
                blanks = blanks.saturating_add(1);
                continue;
            }
            new.lines.push(DraftLine { start, end: kept, blank_before: blanks, feed_before: feed, gap_before: gap, ..*line });
            new.text.push('\n');
            (blanks, feed, gap) = (0, false, false);
        }
        new
    }

    /// Appends `from..to` of another draft's text, without a blank at the line's start or after another blank.
    fn copy(&mut self, other: &Self, from: usize, to: usize) {
        let from =
            from + usize::from(other.text[from..to].starts_with(' ') && (self.text.is_empty() || self.text.ends_with([' ', '\n'])));
        self.map.copy_through(&other.map, self.text.len() as u32, from as u32, to as u32);
        self.text.push_str(&other.text[from..to]);
    }
}
