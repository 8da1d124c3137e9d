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
    /// Whether, in a text that is not wrapped, every sentence has a line of its own.
    pub sentences: bool,
    /// Columns at which paragraphs begin, where they are set in and their other lines are not.
    pub set_in: Option<u16>,
    /// A line that leaves more room than this for the next word ended early.
    pub slack: isize,
}

impl Layout {
    pub fn new(lines: &Lines) -> Self {
        let n = lines.lines.len();
        let text = |i: usize| lines.lines[i].span.of(&lines.text);
        let widths: Vec<usize> = lines.lines.iter().map(|l| usize::from(l.width)).collect();
        let runs_on: Vec<bool> =
            (0..n).map(|i| i > 0 && !lines.lines[i].page_break_before && cues::runs_on(text(i - 1), text(i))).collect();
        let count = |f: &dyn Fn(usize) -> bool| (1..n).filter(|i| f(*i)).count();
        let mut sorted = widths.clone();
        sorted.sort_unstable();
        let usual = sorted.get(n.saturating_sub(1 + (n / 50).max(usize::from(n > 12)))).copied().unwrap_or(0);
        // Lines that surely go on are wrapped lines, so the widest of them is as wide as lines get, if it is no stray.
        let widest = (1..n).filter(|i| runs_on[*i]).map(|i| widths[i - 1]).max().unwrap_or(0);
        let width = if widest <= usual + usual / 8 { usual.max(widest) } else { usual };
        // What runs on from a line of some length was wrapped; header lines that run on are shorter.
        let filled = |i: usize| runs_on[i] && widths[i - 1] * 10 >= width * 6;
        let blank = |i: usize| lines.lines[i].blank_before;
        let double = n > 8
            && count(&|i| blank(i) > 0) * 10 >= (n - 1) * 8
            && count(&|i| filled(i) && blank(i) > 0) >= 3.max(n / 12)
            && width <= 200;
        let spacing = u16::from(double);
        // Lines that run on show wrapping; so do many lines of one width.
        let near = count(&|i| blank(i) <= spacing && widths[i - 1] * 100 >= width * 88);
        let tight = count(&|i| blank(i) <= spacing);
        let wrapped = (width <= 200 && count(&filled) >= 3.max(n / 14))
            || ((40..=130).contains(&width) && (near > 2 && near * 4 >= n || near > 1 && near * 2 >= tight));

        // Room left on lines that surely go on: none in a strictly filled text, some in a proportional one.
        let mut rooms: Vec<isize> = (1..n)
            .filter(|i| {
                runs_on[*i]
                    && lines.lines[*i].blank_before <= spacing
                    && widths[i - 1] * 10 >= width * 6
                    && !cues::ends_in_hyphen(text(i - 1))
            })
            .map(|i| room(width, widths[i - 1], text(i)))
            .collect();
        rooms.sort_unstable();
        let full = rooms.iter().filter(|r| **r < 0).count();
        let slack = if rooms.is_empty() || full * 10 >= rooms.len() * 7 {
            0
        } else {
            rooms.get(rooms.len() * 9 / 10).copied().unwrap_or(0).max(0) + 1
        };
        let set_in = Self::set_in(lines, &runs_on);
        let split = count(&|i| {
            blank(i) == 0 && text(i - 1).ends_with('.') && text(i).starts_with(char::is_uppercase) && text(i).ends_with('.')
        });
        let sentences = !wrapped && split > 2 && (0..n).filter(|i| holds_sentences(text(*i))).count() * 4 < split;
        // Do the lines that end a paragraph by their punctuation and their length have an empty line after them?
        let ended = |i: &usize| {
            let room = room(width, widths[i - 1], text(*i));
            (cues::is_closed(text(i - 1)) || text(i - 1).ends_with(','))
                && !lines.lines[*i].page_break_before
                && room >= slack.max(width.cast_signed() / 10)
        };
        let (ends, parted) =
            (1..n).filter(ended).fold((0, 0), |(all, parted), i| (all + 1, parted + usize::from(blank(i) > spacing)));
        let blanks = if ends > 3 && wrapped { parted * 2 >= ends } else { count(&|i| blank(i) > spacing) * 20 >= n.max(1) };
        Self { widths, wrapped, blanks, spacing, width, sentences, set_in, slack }
    }

    /// Looks for first lines set in: lines that run on share one indent, and of the others many stand further in.
    fn set_in(lines: &Lines, runs_on: &[bool]) -> Option<u16> {
        let indents = |on: bool| lines.lines.iter().zip(runs_on).filter(move |(_, r)| **r == on).map(|(l, _)| l.indent);
        let flush = indents(true).min()?;
        let (running, flush_running) = (indents(true).count(), indents(true).filter(|i| *i == flush).count());
        let (others, deeper) = (indents(false).count(), indents(false).filter(|i| *i >= flush + 2).count());
        (running > 3 && flush_running * 10 >= running * 9 && deeper * 5 >= others).then_some(flush + 2)
    }

    /// Whether line `i` fills little more than half of the width.
    pub fn very_short(&self, i: usize) -> bool {
        self.widths[i] * 10 < self.width * 6
    }

    /// Whether line `i` ended before it was full: the first word of `next` would have fitted on it.
    pub fn short(&self, i: usize, next: &str) -> bool {
        room(self.width, self.widths[i], next) >= self.slack
    }
}

/// Whether a sentence ends inside of `line`, after a word of four letters or more that is no abbreviation.
fn holds_sentences(line: &str) -> bool {
    line.match_indices(". ").any(|(at, _)| {
        let word = line[..at].rsplit(' ').next().unwrap_or("");
        word.len() > 3
            && word.ends_with(char::is_lowercase)
            && line[at + 2..].starts_with(char::is_uppercase)
            && !cues::is_open(&line[..=at])
    })
}

/// Columns left on a line of `used` columns after the first word of `next`; negative where it does not fit.
fn room(width: usize, used: usize, next: &str) -> isize {
    width.cast_signed() - used.cast_signed() - 1 - cues::first_word(next).chars().count().cast_signed()
}
