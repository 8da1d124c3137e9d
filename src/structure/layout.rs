//! How a text is laid out: wrapped or not, at which width, with blank lines between paragraphs or between all lines.

use crate::source::{Lines, cues};

/// What the lines as a whole say about the layout.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// Columns of each line, indent included.
    pub widths: Vec<usize>,
    /// Whether paragraphs are wrapped to lines at all.
    pub wrapped: bool,
    /// Whether blank lines part the paragraphs.
    pub blanks: bool,
    /// Blank lines between any two lines (double spacing), which part nothing.
    pub spacing: u16,
    /// Columns of a full line.
    pub width: usize,
    /// A line that leaves more room than this for the next word ended early.
    pub slack: usize,
}

impl Layout {
    pub fn new(lines: &Lines) -> Self {
        let n = lines.lines.len();
        let text = |i: usize| lines.lines[i].span.of(&lines.text);
        let widths: Vec<usize> = (0..n).map(|i| usize::from(lines.lines[i].indent) + text(i).chars().count()).collect();
        let runs_on: Vec<bool> =
            (0..n).map(|i| i > 0 && !lines.lines[i].page_break_before && cues::runs_on(text(i - 1), text(i))).collect();
        let count = |f: &dyn Fn(usize) -> bool| (1..n).filter(|i| f(*i)).count();
        let run_ons = count(&|i| runs_on[i]);
        let blank_pairs = count(&|i| lines.lines[i].blank_before > 0);
        let blank_run_ons = count(&|i| runs_on[i] && lines.lines[i].blank_before > 0);
        let double = n > 8 && blank_pairs * 10 >= (n - 1) * 8 && blank_run_ons * 4 >= n;
        let spacing = u16::from(double);
        let blanks = count(&|i| lines.lines[i].blank_before > spacing) * 20 >= n.max(1);

        let mut sorted = widths.clone();
        sorted.sort_unstable();
        let usual = sorted.get(n.saturating_sub(1 + (n / 50).max(usize::from(n > 12)))).copied().unwrap_or(0);
        // Lines that surely go on are wrapped lines, so the widest of them is as wide as lines get, if it is no stray.
        let widest = (1..n).filter(|i| runs_on[*i]).map(|i| widths[i - 1]).max().unwrap_or(0);
        let width = if widest <= usual + usual / 8 { usual.max(widest) } else { usual };
        let wrapped = run_ons >= 3.max(n / 14) && width <= 200;

        // Room left on lines that surely go on: none in a strictly filled text, some in a proportional one.
        let mut rooms: Vec<isize> = (1..n)
            .filter(|i| runs_on[*i] && lines.lines[*i].blank_before <= spacing && !cues::ends_in_hyphen(text(i - 1)))
            .map(|i| room(width, widths[i - 1], text(i)))
            .collect();
        rooms.sort_unstable();
        let full = rooms.iter().filter(|r| **r < 0).count();
        let slack = if rooms.is_empty() || full * 10 >= rooms.len() * 7 {
            0
        } else {
            rooms.get(rooms.len() * 9 / 10).copied().unwrap_or(0).max(0) as usize + 1
        };
        Self { widths, wrapped, blanks, spacing, width, slack }
    }

    /// Whether line `i` fills little more than half of the width.
    pub fn very_short(&self, i: usize) -> bool {
        self.widths[i] * 10 < self.width * 6
    }

    /// Whether line `i` ended before it was full: the first word of `next` would have fitted on it.
    pub fn short(&self, i: usize, next: &str) -> bool {
        room(self.width, self.widths[i], next) >= self.slack as isize
    }
}

/// Columns left on a line of `used` columns after the first word of `next`; negative where it does not fit.
fn room(width: usize, used: usize, next: &str) -> isize {
    width as isize - used as isize - 1 - cues::first_word(next).chars().count() as isize
}
