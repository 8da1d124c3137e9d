//! The line of a finding with its span, cut to what a terminal shows.

use unicode_segmentation::UnicodeSegmentation;

use crate::check::Place;
use crate::emit::defuse::defused;

/// Characters shown before and after the start of a span.
const BEFORE: usize = 40;
const AFTER: usize = 80;

/// Bytes that hold as many characters on each side, and more.
const REACH: usize = 4 * (BEFORE + AFTER);

/// A stretch of one line, defused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// What stands before the span.
    pub before: String,
    /// The span, as far as it stands on this line and in the window.
    pub marked: String,
    /// What follows it.
    pub after: String,
}

impl Excerpt {
    /// The first line of `place` in `text`.
    pub fn of(text: &str, place: &Place) -> Self {
        let (start, end) = (place.start as usize, place.end as usize);
        // Within reach: a line may be the whole file.
        let (left, right) = (text.floor_char_boundary(start.saturating_sub(REACH)), text.floor_char_boundary(start + REACH));
        let line_start = text[left..start].rfind('\n').map_or(left, |i| left + i + 1);
        let line_end = text[start..right].find(['\n', '\r']).map_or(right, |i| start + i);
        let from = text[line_start..start].char_indices().rev().nth(BEFORE - 1).map_or(line_start, |(i, _)| line_start + i);
        let to = text[start..line_end].char_indices().nth(AFTER).map_or(line_end, |(i, _)| start + i);
        let marked_end = end.clamp(start, to);
        let before = shown(&text[from..start]);
        let before = if from > line_start { format!("… {}", before.trim_start()) } else { before.trim_start().to_owned() };
        let after = shown(&text[marked_end..to]);
        let after = if to < line_end { format!("{} …", after.trim_end()) } else { after.trim_end().to_owned() };
        Self { before, marked: shown(&text[start..marked_end]), after }
    }

    /// Columns of a terminal before the span, and those of the span (at least one).
    pub fn columns(&self) -> (usize, usize) {
        let columns = |part: &str| part.graphemes(true).count();
        (columns(&self.before), columns(&self.marked).max(1))
    }
}

/// A tab is one column here.
fn shown(part: &str) -> String {
    defused(&part.replace('\t', " ")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::Excerpt;
    use crate::check::Place;

    fn excerpt(text: &str, start: usize, end: usize) -> Excerpt {
        Excerpt::of(text, &Place { start: start as u32, end: end as u32, ..Place::default() })
    }

    #[test]
    fn a_span_is_cut_to_its_first_line() {
        let text = "eins\n  zwei drei\nvier";
        assert_eq!(excerpt(text, 7, 19), Excerpt { before: String::new(), marked: "zwei drei".into(), after: String::new() });
        assert_eq!(excerpt(text, 12, 16).before, "zwei ");
    }

    #[test]
    fn a_line_without_end_is_shown_in_a_window() {
        let text = "wort ".repeat(1000);
        let shown = excerpt(&text, 2000, 2004);
        assert!(shown.before.starts_with("… ") && shown.after.ends_with(" …"), "{shown:?}");
        assert!(shown.before.chars().count() <= 42 && shown.after.chars().count() <= 82, "{shown:?}");
    }

    #[test]
    fn columns_are_what_a_reader_sees() {
        let text = "u\u{308}ber\u{202e} x";
        let at = text.find('x').expect("an x");
        assert_eq!(excerpt(text, at, at + 1).columns(), ("ü".chars().count() + "ber\\u{202e} ".len(), 1));
        assert_eq!(excerpt("", 0, 0).columns(), (0, 1));
    }
}
