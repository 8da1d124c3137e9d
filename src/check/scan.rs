//! Small scanners over source text: what closes a clause, what stands in quotation marks, words with their places.

/// What ends a clause in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// `.`, `,`, `;`, `:`, `!`, `?`, a dash, or `None`.
    pub mark: Option<char>,
    /// How many bytes after the clause's end the mark ends; 0 where there is none.
    pub len: usize,
}

/// Signs that may stand between the last word and the closing punctuation.
const BETWEEN: &[char] = &['“', '”', '»', '«', '"', '‘', '’', '\'', ')', ']', '*', '_', '\\', '\u{ad}', '\u{a0}', ' ', '\t'];

/// How many bytes between the last word and its closing punctuation are read.
const REACH: usize = 40;

/// The punctuation that follows a clause: `before` is its text, `after` the source behind it.
pub fn closing(before: &str, after: &str) -> Closing {
    let mut rest = &after[..after.floor_char_boundary(REACH)];
    let whole = rest.len();
    loop {
        rest = rest.trim_start_matches(BETWEEN);
        match note_mark(rest) {
            0 => break,
            len => rest = &rest[len..],
        }
    }
    let sign = |c: &char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '–' | '—' | '…');
    if let Some(mark) = rest.chars().next().filter(sign) {
        return Closing { mark: Some(mark), len: whole - rest.len() + mark.len_utf8() };
    }
    let own = before.trim_end_matches(BETWEEN).chars().next_back().filter(sign);
    Closing { mark: own, len: 0 }
}

/// The length of the footnote mark at the start of `rest`: digits (raised or not), also in brackets.
fn note_mark(rest: &str) -> usize {
    let raised = rest.chars().take_while(|c| superscript(*c).is_some()).map(char::len_utf8).sum();
    if raised > 0 {
        return raised;
    }
    let open = usize::from(rest.starts_with(['[', '('])) + usize::from(rest.starts_with("[^"));
    let digits = rest[open..].bytes().take_while(u8::is_ascii_digit).count();
    match (open, digits) {
        (_, 0 | 4..) => 0,
        (0, digits) => digits,
        (open, digits) if rest[open + digits..].starts_with([']', ')']) => open + digits + 1,
        _ => 0,
    }
}

/// The value of a raised digit.
pub fn superscript(c: char) -> Option<char> {
    Some(match c {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴'..='⁹' => char::from_u32(c as u32 - '⁴' as u32 + '4' as u32)?,
        _ => return None,
    })
}

/// The words of `text` (letters only) with their byte offsets.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphabetic)?;
        let len = text[start..].find(|c: char| !c.is_alphabetic() && c != '\u{ad}').unwrap_or(text.len() - start);
        at = start + len;
        Some((start, &text[start..at]))
    })
}

/// A quotation that does not end within this many bytes is taken for a stray sign.
const QUOTATION: usize = 600;

/// The byte ranges of `text` in quotation marks, in order.
pub fn quotations(text: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (start, open) in text.match_indices(['„', '«', '»', '"']) {
        if out.last().is_some_and(|last| start < last.1) {
            continue;
        }
        let close: &[char] = match open {
            "„" => &['“', '”', '"'],
            "«" => &['»'],
            "»" => &['«'],
            _ => &['"'],
        };
        let from = start + open.len();
        let to = text.floor_char_boundary(from + QUOTATION);
        if let Some(len) = text[from..to].find(close) {
            out.push((start, from + len));
        }
    }
    out
}

/// Whether `at` stands in one of the `ranges`.
pub fn within(ranges: &[(usize, usize)], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.0 <= at);
    next > 0 && at < ranges[next - 1].1
}

/// `text` for a message: one line, at most `max` characters.
pub fn short(text: &str, max: usize) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if joined.chars().count() <= max {
        return joined;
    }
    let cut: String = joined.chars().take(max).collect();
    let whole = cut.rfind(' ').filter(|at| *at > cut.len() / 2).unwrap_or(cut.len());
    format!("{} …", &cut[..whole])
}

#[cfg(test)]
mod tests {
    use super::{Closing, closing, quotations, short, within, words};

    #[test]
    fn the_closing_punctuation_may_follow_quotes_and_note_marks() {
        for (before, after, want) in [
            ("die Lage", ",\nunter", Some(',')),
            ("die Lage", "1;\n", Some(';')),
            ("die Lage", "¹².", Some('.')),
            ("der Titel „Meer", "“[3],", Some(',')),
            ("die Lage", "\n\n2. fordert", None),
            ("Was nun?", "\n", Some('?')),
            ("die Lage", "** ;", Some(';')),
            ("die Lage", "", None),
        ] {
            assert_eq!(closing(before, after).mark, want, "{before:?} {after:?}");
        }
        assert_eq!(closing("x", "“;"), Closing { mark: Some(';'), len: 4 });
    }

    #[test]
    fn words_and_quotations_know_their_places() {
        let text = "das „alte Maß“ gilt";
        assert_eq!(words(text).map(|w| w.1).collect::<Vec<_>>(), ["das", "alte", "Maß", "gilt"]);
        let quoted = quotations(text);
        let inside: Vec<_> = words(text).filter(|w| within(&quoted, w.0)).map(|w| w.1).collect();
        assert_eq!(inside, ["alte", "Maß"]);
        assert_eq!(quotations("ein „offenes Ende"), []);
    }

    #[test]
    fn a_long_quotation_is_cut_at_a_word() {
        assert_eq!(short("eins  zwei\ndrei", 20), "eins zwei drei");
        assert_eq!(short("eins zwei drei vier", 12), "eins zwei …");
    }
}
