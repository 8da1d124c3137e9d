//! Footnotes: the blocks at the foot of pages and at the end of the text, and the marks glued to words and years.

use std::cell::OnceCell;

use super::Note;
use super::cues;
use super::draft::{Draft, position};
use super::furniture::Role;
use super::hyphenation::{Join, join};
use super::openers::opens_paragraph;
use rustc_hash::FxHashMap as HashMap;

/// A note block longer than this is text.
const BLOCK_LINES: usize = 120;
/// How far above the foot of a page its notes may begin.
const FOOT_LINES: usize = 40;
/// A mark stands behind a word of at most so many bytes.
const TOKEN_LIMIT: usize = 160;
/// How many notes in a row may have lost their marks.
const LOST_MARKS: usize = 3;

/// How a mark is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Form {
    /// "1".
    Plain,
    /// "¹".
    Raised,
    /// "(1)", "1)".
    Round,
    /// `[1]`, `[^1]`.
    Square,
    /// "*", "**".
    Star,
}

/// A note's mark at the start of a line: the mark, its form, and where the note's text begins.
fn note_start(line: &str) -> Option<(u32, Form, usize)> {
    let (value, form, len) = if line.starts_with('*') {
        let stars = line.bytes().take_while(|b| *b == b'*').count();
        (stars as u32, Form::Star, stars)
    } else if let Some((value, len)) = superscript(line) {
        (value, Form::Raised, len)
    } else {
        let open = ["[^", "[", "("].into_iter().find(|p| line.starts_with(p)).unwrap_or("");
        let digits = line[open.len()..].bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 3 {
            return None;
        }
        let value = line[open.len()..open.len() + digits].parse().ok()?;
        let rest = &line[open.len() + digits..];
        let close = match open {
            "" => usize::from(rest.starts_with(')')),
            "(" if !rest.starts_with(')') => return None,
            "(" => 1,
            _ if rest.starts_with("]:") => 2,
            _ if !rest.starts_with(']') => return None,
            _ => 1,
        };
        let form = match (open, close) {
            ("", 0) => Form::Plain,
            ("" | "(", _) => Form::Round,
            _ => Form::Square,
        };
        (value, form, open.len() + digits + close)
    };
    let rest = &line[len..];
    let text = rest.trim_start();
    let apart = rest.is_empty() || text.len() < rest.len() || !line.starts_with(|c: char| c.is_ascii_digit());
    let begins = text.is_empty()
        || text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '„' | '"' | '«' | '»' | '(' | '[' | '§' | '“' | '/'));
    (apart && begins && value > 0).then_some((value, form, line.len() - text.len()))
}

/// The number in superscript digits at the start of `text`, and their length in bytes.
fn superscript(text: &str) -> Option<(u32, usize)> {
    let (mut value, mut len) = (0u32, 0);
    for c in text.chars() {
        let digit = match c {
            '⁰' => 0,
            '¹' => 1,
            '²' => 2,
            '³' => 3,
            '⁴'..='⁹' => c as u32 - '⁴' as u32 + 4,
            _ => break,
        };
        if len > 12 {
            return None;
        }
        value = value.saturating_mul(10).saturating_add(digit);
        len += c.len_utf8();
    }
    (len > 0).then_some((value, len))
}

/// A mark in the running text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    line: usize,
    /// Byte range of the draft's text to cut.
    range: (usize, usize),
    value: u32,
    /// Whether nothing but a mark can stand there (superscript digits).
    sure: bool,
    form: Form,
    /// "20113": the year before it could be longer, so the mark must be the one expected.
    after_digits: bool,
}

/// The footnotes of `draft`, whose marks are `marks`, and of each line whether it belongs to one (with its rule and heading).
pub(super) fn find(draft: &Draft, roles: &[Role], marks: &[Mark]) -> (Vec<Note>, Vec<bool>) {
    let mut finder = Finder {
        draft,
        roles,
        marks,
        width: OnceCell::new(),
        out: vec![false; roles.len()],
        notes: Vec::new(),
        seen: Seen::default(),
        last: 0,
    };
    finder.run();
    (finder.notes, finder.out)
}

struct Finder<'d> {
    draft: &'d Draft,
    roles: &'d [Role],
    marks: &'d [Mark],
    /// [`width`] of the text, once it was asked for.
    width: OnceCell<usize>,
    out: Vec<bool>,
    notes: Vec<Note>,
    /// The marks above the line that is looked at.
    seen: Seen,
    /// Number of the last note.
    last: u32,
}

/// What a pass over the lines has met of the marks so far.
#[derive(Default)]
struct Seen {
    /// How many marks were met.
    count: usize,
    /// The last line that bears a mark of this value.
    line: HashMap<u32, usize>,
    /// Of each form the highest value, where 1 was met too. Raised marks count for every form.
    highest: HashMap<Form, u32>,
}

impl Finder<'_> {
    fn run(&mut self) {
        let n = self.roles.len();
        let mut page_start = 0;
        let mut i = 0;
        while i < n {
            if self.draft.lines[i].feed_before {
                page_start = i;
            }
            while let Some(mark) = self.marks.get(self.seen.count).filter(|m| m.line < i) {
                self.seen.count += 1;
                self.seen.line.insert(mark.value, mark.line);
                let highest = self.seen.highest.entry(mark.form).or_default();
                if mark.value == 1 || *highest > 0 {
                    *highest = mark.value.max(*highest);
                }
            }
            if self.roles[i] == Role::Rule {
                if let Some(end) = self.block(i + 1, i) {
                    self.out[i] = true;
                    i = end;
                    page_start = i;
                    continue;
                }
            } else if self.roles[i] == Role::Text {
                if self.draft.line(i).starts_with("[^")
                    && self.draft.line(i).contains("]:")
                    && let Some(end) = self.block(i, i)
                {
                    i = end;
                    continue;
                }
                if self.at_foot(i, page_start)
                    && let Some(end) = self.block(i, i)
                {
                    i = end;
                    page_start = i;
                    continue;
                }
                if self.at_end(i)
                    && let Some(end) = self.block(i, i)
                {
                    i = end;
                    continue;
                }
            }
            i += 1;
        }
    }

    /// Whether the notes of a page without a rule begin at line `i`: the next mark, which this page's text bears, and then the page's end.
    fn at_foot(&self, i: usize, page_start: usize) -> bool {
        let Some((value, form, _)) = note_start(self.draft.line(i)) else { return false };
        if form == Form::Star || !(value == self.last + 1 || value == 1) {
            return false;
        }
        let foot = i + 1..self.roles.len().min(i + FOOT_LINES);
        // Raised marks may have plain numbers at the foot, but not beside raised ones: then the plain ones are Absätze.
        if form == Form::Plain && foot.clone().any(|j| matches!(note_start(self.draft.line(j)), Some((_, Form::Raised, _)))) {
            return false;
        }
        let marked = self.seen.line.get(&value).is_some_and(|line| *line >= page_start);
        marked
            && foot.clone().find(|j| self.draft.lines[*j].feed_before || self.roles[*j] == Role::Furniture).is_some_and(|end| {
                (i + 1..end).all(|j| self.draft.lines[j].blank_before == 0 || note_start(self.draft.line(j)).is_some())
            })
    }

    /// Whether the notes at the end of the text begin at line `i`: from 1 to the last mark, and nothing else after them.
    fn at_end(&self, i: usize) -> bool {
        let Some((1, form, _)) = note_start(self.draft.line(i)) else { return false };
        let highest = |form| self.seen.highest.get(&form).copied().unwrap_or(0);
        // Web pages print "(1)" both in the text and before the note, and may leave no empty line.
        let parted = i == 0
            || self.draft.lines[i].blank_before > 0
            || self.draft.lines[i].feed_before
            || matches!(form, Form::Round | Form::Square) && highest(form) > 0 && cues::is_closed(self.draft.line(i - 1));
        if form == Form::Star || !parted {
            return false;
        }
        let highest = highest(form).max(highest(Form::Raised));
        if highest == 0 || i + BLOCK_LINES * 4 < self.roles.len() {
            return false;
        }
        let mut next = 1;
        for j in i..self.roles.len() {
            if self.roles[j] != Role::Text {
                continue;
            }
            match note_start(self.draft.line(j)) {
                Some((value, f, _)) if value == next && f == form => next += 1,
                _ if self.draft.lines[j].blank_before > 0 => return false,
                _ => {}
            }
        }
        next > highest
    }

    /// Reads the notes from line `from` on, below the rule at `rule`; returns the line after them.
    fn block(&mut self, from: usize, rule: usize) -> Option<usize> {
        let (first, form, _) = note_start(self.draft.line(from))?;
        if *self.roles.get(from)? == Role::Furniture || (self.draft.lines[from].feed_before && rule != from) {
            return None;
        }
        let expected = form == Form::Star
            || first == 1
            || (first > self.last && (first - self.last) as usize <= LOST_MARKS * 3)
            || self.last == 0;
        if !expected {
            return None;
        }
        let text_before =
            (rule.saturating_sub(4)..rule).rev().find(|j| self.roles[*j] == Role::Text).map_or("", |j| self.draft.line(j));
        let end_limit = self.roles.len().min(from + BLOCK_LINES);
        let mut starts = vec![from];
        let mut previous = first;
        let mut j = from + 1;
        while j < end_limit {
            let line = self.draft.line(j);
            let meta = self.draft.lines[j];
            if meta.feed_before || matches!(self.roles[j], Role::Furniture | Role::Rule) {
                break;
            }
            let next = note_start(line).filter(|(v, f, _)| *f == form && *v > previous && (*v - previous) as usize <= LOST_MARKS);
            if let Some((value, ..)) = next {
                starts.push(j);
                previous = value;
            } else if meta.blank_before > 0 || self.resumes(text_before, j) {
                break;
            }
            j += 1;
        }
        // The interrupted sentence must go on somewhere: if not after the block, then after the first full stop of its last note.
        let last = starts.last().copied().unwrap_or(from);
        let cut = !text_before.is_empty() && !cues::is_closed(text_before) && !text_before.ends_with(',');
        if rule != from && cut && !self.continues(text_before, j) {
            j = (last + 1..j).find(|k| ends_note(self.draft.line(k - 1))).unwrap_or(j);
        }
        for (k, start) in starts.iter().enumerate() {
            let stop = starts.get(k + 1).copied().unwrap_or(j);
            self.take(*start, stop);
        }
        self.last = if form == Form::Star { self.last } else { previous };
        Some(j)
    }

    /// Whether the first line of text from line `j` on can follow the text that ended with `before`.
    fn continues(&self, before: &str, j: usize) -> bool {
        let next = (j..self.roles.len().min(j + 6)).find(|k| self.roles[*k] == Role::Text).map_or("", |k| self.draft.line(k));
        cues::runs_on(before, next) || (!next.is_empty() && !cues::numbered(next) && !opens_paragraph(next))
    }

    /// Whether the text that the notes interrupted (it ended with `before`) goes on in line `j`.
    fn resumes(&self, before: &str, j: usize) -> bool {
        let (line, above) = (self.draft.line(j), self.draft.line(j - 1));
        if cues::numbered(line) && cues::is_closed(above) && !line.starts_with('(') {
            return true;
        }
        let room = above.chars().count() + 1 + cues::first_word(line).chars().count();
        let short = room * 100 < self.width.get_or_init(|| width(self.draft)) * 85;
        let ended = ends_note(above);
        let broken_off = short && !cues::is_open(above) && !above.ends_with(',');
        if !ended && !broken_off {
            return false;
        }
        if cues::ends_in_ordinal(before) && cues::is_month(cues::first_word(line)) {
            return true;
        }
        let broken = !before.is_empty() && !cues::is_closed(before) && !before.ends_with(',');
        if broken {
            return line.starts_with(char::is_lowercase)
                || (ended && (short || self.draft.lines[j].indent != self.draft.lines[j - 1].indent));
        }
        opens_paragraph(line) || (ended && short && line.starts_with(char::is_uppercase))
    }

    /// Takes the note in lines `from..to` out.
    fn take(&mut self, from: usize, to: usize) {
        let Some((value, form, text_at)) = note_start(self.draft.line(from)) else { return };
        let mark = if form == Form::Star { "*".repeat(value as usize) } else { value.to_string() };
        let mut text = self.draft.line(from)[text_at..].to_owned();
        for j in from + 1..to {
            let right = self.draft.line(j);
            match join(&text, right) {
                _ if text.is_empty() => {}
                Join::Space => text.push(' '),
                Join::Glue => {}
                Join::DropHyphen => {
                    text.pop();
                }
                Join::Ck => {
                    text.truncate(text.len() - 2);
                    text.push('c');
                }
            }
            text.push_str(right);
        }
        let start = self.draft.map.start(self.draft.lines[from].start as u32);
        let end = self.draft.map.end(self.draft.lines[to - 1].end as u32);
        self.notes.push(Note { mark, text, start, end, anchor: None });
        self.out[from..to].fill(true);
    }
}

/// Whether a note can end with `line`: with a full stop, be it after a number ("Ziff. 12.").
fn ends_note(line: &str) -> bool {
    cues::is_closed(line) || line.ends_with(".)") || cues::ends_in_ordinal(line)
}

/// The usual width of a full line, in characters.
fn width(draft: &Draft) -> usize {
    let mut widths: Vec<usize> = (0..draft.lines.len()).map(|i| draft.line(i).chars().count()).collect();
    widths.sort_unstable();
    widths.get(widths.len() * 9 / 10).copied().unwrap_or(0)
}

/// Those of the `marks` in the text of `draft` that go because `notes` explain them, because they are superscript, or because they form a row from 1.
/// The notes learn where their marks stood.
pub(super) fn mark_cuts(draft: &Draft, marks: &[Mark], notes: &mut [Note]) -> Vec<(usize, usize)> {
    let mut cuts = Vec::new();
    let row = if notes.is_empty() { row(marks) } else { Vec::new() };
    // Notes and marks stand in the same order, so a mark must be the next note's or one of the few after it.
    let mut next = 0;
    for (k, mark) in marks.iter().enumerate() {
        let written = match mark.form {
            Form::Star => "*".repeat(mark.value as usize),
            _ => mark.value.to_string(),
        };
        let reach = if mark.after_digits { 1 } else { LOST_MARKS };
        let hit = notes.iter().skip(next).take(reach).position(|n| n.mark == written);
        if let Some(skipped) = hit {
            if let Some(note) = notes.get_mut(next + skipped) {
                note.anchor = Some(draft.map.start(mark.range.0 as u32));
            }
            next += skipped + 1;
        }
        if hit.is_some() || mark.sure || row.contains(&k) {
            cuts.push(mark.range);
        }
    }
    cuts
}

/// Marks 1, 2, 3 … whose notes are lost: indices of a row of at least two.
fn row(marks: &[Mark]) -> Vec<usize> {
    let mut row = Vec::new();
    for (k, mark) in marks.iter().enumerate() {
        if mark.form != Form::Star && mark.value as usize == row.len() + 1 {
            row.push(k);
        }
    }
    if row.len() < 2 { Vec::new() } else { row }
}

/// Everything in `draft` that may be a footnote mark.
pub(super) fn marks(draft: &Draft) -> Vec<Mark> {
    let mut found = Vec::new();
    for (i, line) in draft.lines.iter().enumerate() {
        line_marks(draft, i, line.start, line.end, &mut found);
    }
    found
}

/// Whether a mark may begin with `b`.
const fn may_be_mark(b: u8) -> bool {
    (b.wrapping_sub(b'0') < 10) | (b == b'*') | (b == b'[') | (b == b'(') | (b == 0xC2) | (b == 0xE2)
}

fn line_marks(draft: &Draft, line: usize, start: usize, end: usize, found: &mut Vec<Mark>) {
    let text = &draft.text[start..end];
    let bytes = text.as_bytes();
    let mut i = 0;
    while let Some(skipped) = position(&bytes[i..], may_be_mark) {
        i += skipped;
        let b = bytes[i];
        let mark = |from: usize, to: usize, value: u32, form: Form, sure: bool, after_digits: bool| Mark {
            line,
            range: (start + from, start + to),
            value,
            sure,
            form,
            after_digits,
        };
        match b {
            0xC2 | 0xE2 => {
                if let Some((value, len)) = superscript(&text[i..]) {
                    if i > 0 && !is_unit(&text[..i], value) {
                        // "1,2" between marks goes with them.
                        let comma = text[..i].ends_with(',') && found.last().is_some_and(|m| m.sure && m.range.1 == start + i - 1);
                        let space = usize::from(text[..i].ends_with(' ') && text[i + len..].starts_with([',', ';', '.', ':', ')']));
                        found.push(mark(i - usize::from(comma) - space, i + len, value, Form::Raised, true, false));
                    }
                    i += len;
                    continue;
                }
            }
            b'0'..=b'9' => {
                let len = bytes[i..].iter().take_while(|b| b.is_ascii_digit()).count();
                if let Some(from) = glued_number(text, i, len) {
                    let value = text[from..i + len].parse().unwrap_or(0);
                    if value > 0 {
                        found.push(mark(from, i + len, value, Form::Plain, false, from > i));
                    }
                }
                i += len;
                continue;
            }
            b'[' | b'(' if i > 0 => {
                let caret = usize::from(bytes.get(i + 1) == Some(&b'^'));
                let from = i + 1 + caret;
                let len = bytes[from.min(bytes.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
                let close = if b == b'[' { b']' } else { b')' };
                if (1..=3).contains(&len) && bytes.get(from + len) == Some(&close) {
                    let to = from + len + 1;
                    let value = text[from..from + len].parse().unwrap_or(0);
                    let before = text[..i].trim_end();
                    let form = if b == b'[' { Form::Square } else { Form::Round };
                    if value > 0 && (b == b'[' || (before.len() == i && ends_a_word(before) && !followed_by_letter(&text[to..]))) {
                        found.push(mark(before.len(), to, value, form, caret == 1, false));
                    }
                    i = to;
                    continue;
                }
            }
            b'*' if i > 0 => {
                let len = bytes[i..].iter().take_while(|b| **b == b'*').count();
                let before = text[..i].trim_end();
                if len <= 3 && !followed_by_letter(&text[i + len..]) && ends_a_word(before) {
                    found.push(mark(before.len(), i + len, len as u32, Form::Star, false, false));
                }
                i += len;
                continue;
            }
            _ => {}
        }
        i += 1;
    }
}

fn followed_by_letter(rest: &str) -> bool {
    rest.starts_with(char::is_alphanumeric)
}

/// Whether `before` ends with a word, a closing quote or bracket, or punctuation after one.
fn ends_a_word(before: &str) -> bool {
    let bare = before.trim_end_matches([',', '.', ';', ':']);
    let bare = bare.trim_end_matches(['“', '”', '"', '»', '«', ')', ']', '’']);
    let letters = bare.chars().rev().take_while(|c| c.is_alphabetic()).take(4).count();
    (letters >= 3 && bare.ends_with(char::is_lowercase)) || (bare.len() < before.len() && bare.ends_with(char::is_alphanumeric))
}

/// "km²", "m³": units, not marks.
fn is_unit(before: &str, value: u32) -> bool {
    let letters = before.chars().rev().take_while(|c| c.is_alphabetic()).count();
    let at = before.char_indices().rev().nth(letters.saturating_sub(1)).map_or(0, |(i, _)| i);
    (value == 2 || value == 3) && matches!(&before[at..], "m" | "km" | "cm" | "dm" | "mm" | "µm" | "CO" | "NO" | "PM" | "R" | "x")
}

/// Where a footnote number begins in the digits `at..at + len` of `text`: at their start after a word, after the fourth digit of a year.
fn glued_number(text: &str, at: usize, len: usize) -> Option<usize> {
    let (before, rest) = (&text[..at], &text[at + len..]);
    let mut after = rest.chars();
    let next = after.next();
    let beyond = after.next();
    let free = match next {
        None | Some(' ' | '–' | '—' | ';' | ':' | ')' | ']' | '“' | '”' | '"' | '»' | '!' | '?') => true,
        Some(',' | '.') => !beyond.is_some_and(|c| c.is_ascii_digit()) || next == Some(','),
        _ => false,
    };
    if !free {
        return None;
    }
    // Longer tokens are no words.
    let near = cues::tail(before, TOKEN_LIMIT);
    let token = cues::last_word(near);
    if token.len() == near.len() && near.len() < before.len() {
        return None;
    }
    if (5..=6).contains(&len) {
        let year: u32 = text[at..at + 4].parse().ok()?;
        let bare = token.is_empty() || token == "(";
        return (bare && (1900..2100).contains(&year) && &text[at + 4..=at + 4] != "0").then_some(at + 4);
    }
    if len > 3 || before.is_empty() || token.is_empty() || text[at..].starts_with('0') {
        return None;
    }
    // File names, addresses, symbols and codes keep their digits.
    let part = token.rsplit('-').next().unwrap_or(token);
    let coded = part.bytes().any(|b| b.is_ascii_digit()) && !token.ends_with([')', '“', '”', '"', '»']);
    if token.contains(['/', '_', '@', '\\']) || token.contains("www.") || coded {
        return None;
    }
    let opened = token.find('(').is_some_and(|p| token[..p].ends_with(char::is_alphanumeric));
    if opened && token.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let bare = token.trim_end_matches([',', '.', ';', ':']);
    if bare.len() + 1 < token.len() || (bare.len() < token.len() && next.is_some_and(|c| c != ' ')) {
        return None;
    }
    let inner = bare.trim_end_matches(['“', '”', '"', '»', ')', ']', '’']);
    if inner.len() < bare.len() {
        return Some(at);
    }
    let letters = inner.chars().rev().take_while(|c| c.is_alphabetic()).count();
    let word = letters >= 3 && inner.ends_with(char::is_lowercase);
    (word && !matches!(inner, "Art" | "Abs" | "Nr" | "Ziff" | "Seite" | "Rn")).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::super::{clean, decode};

    /// The kept text and the notes of `source`.
    fn read(source: &str) -> (String, Vec<(String, String)>) {
        let lines = decode(source.as_bytes(), None).map(|d| clean(&d)).unwrap_or_default();
        (lines.text.trim_end().replace('\n', " | "), lines.notes.into_iter().map(|n| (n.mark, n.text)).collect())
    }

    #[test]
    fn a_note_between_two_halves_of_a_word_goes_with_its_mark() {
        let (text, notes) = read(
            "bekräftigt die Seerechte1 und die Ziel-\n\n_______\n1 Siehe A/97/1 über die See-\nschifffahrt.\nvorgaben der Küste;",
        );
        assert_eq!(text, "bekräftigt die Seerechte und die Ziel- | vorgaben der Küste;");
        assert_eq!(notes, [("1".into(), "Siehe A/97/1 über die Seeschifffahrt.".into())]);
    }

    #[test]
    fn a_date_broken_by_notes_goes_on_after_them() {
        let (text, notes) = read("bekräftigt den Plan7 vom 3.\n______\n7 Siehe A/97/1, Ziff. 2.\nMai 2041 und fordert Ruhe.");
        assert_eq!(text, "bekräftigt den Plan vom 3. | Mai 2041 und fordert Ruhe.");
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn marks_go_from_words_and_years_only_where_a_note_explains_them() {
        let notes = "\n\n_____\n1 Eins.\n2 Zwei.\n3 Drei.\n";
        for (line, want) in [
            ("Seerechte1, Plan vom 29. April 20112 und CO2-Grenze3;", "Seerechte, Plan vom 29. April 2011 und CO2-Grenze;"),
            ("A/RES/78/1 und G20 und 2030 und Seerechte1,", "A/RES/78/1 und G20 und 2030 und Seerechte,"),
            ("Robotik[1], Boote[2] und PM10", "Robotik, Boote und PM10"),
            ("Art. 34quater und „Titel“1 von 2011", "Art. 34quater und „Titel“ von 2011"),
        ] {
            assert_eq!(read(&format!("{line}{notes}")).0, want, "{line:?}");
        }
        assert_eq!(read("Covid19 kostete 3 Tage").0, "Covid19 kostete 3 Tage");
    }

    #[test]
    fn superscript_marks_always_go_and_units_stay() {
        assert_eq!(
            read("Eidgenossenschaft,¹ vom 14. Mai 1987²,³ auf 20 km² und 3 m³").0,
            "Eidgenossenschaft, vom 14. Mai 1987 auf 20 km² und 3 m³"
        );
    }

    #[test]
    fn notes_at_the_end_need_the_marks_of_the_text() {
        let (text, notes) = read("Das Haus der Robotik(1), die Boote(2).\n\n(1)  ABl. L 3 vom 5.1.2001, S. 1.\n(2)  ABl. C 4.\n");
        assert_eq!((text.as_str(), notes.len()), ("Das Haus der Robotik, die Boote.", 2));
        let (text, notes) = read("Der Rat beschließt:\n\n(1) Die Boote fahren.\n(2) Die Häfen ruhen.\n");
        assert_eq!((text.matches('|').count(), notes.len()), (2, 0));
    }
}
