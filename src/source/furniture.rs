//! Page furniture: running heads and feet, page numbers, lone addresses, watermark letters. Found by its place on the page, not by its
//! repetition alone.

use super::cues;
use super::draft::Draft;
use super::markdown::is_rule;
use rustc_hash::FxHashMap as HashMap;

/// What a line is, as far as the page is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    /// Running head or foot, page number, job number.
    Furniture,
    /// A web address alone on its line.
    Address,
    /// A line of underscores or dashes.
    Rule,
    /// A line of a table of contents.
    Leader,
    /// Of a footnote.
    Note,
}

/// How many lines of a running head or foot may follow each other.
const EDGE: usize = 4;
/// How far above a line the rule of its footnotes may be.
const NOTE_LINES: usize = 12;
/// Lines of notes and furniture that may part a sentence.
const NOTES_BETWEEN: usize = 40;
/// A longer line is text.
const HEAD_LENGTH: usize = 140;
/// A longer line is more than a page number.
const PAGE_NUMBER_LENGTH: usize = 48;
/// Lines of the masthead, where the first page prints what later pages repeat.
const MASTHEAD: usize = 15;
/// Letters at fewer line ends than this are text, unless every fifth line ends so.
const WATERMARK_LINES: usize = 10;
/// So many letters are a watermark where the source sets them in one column apart from the text.
const APART_LINES: usize = 4;
/// Blanks that set a letter apart.
const GAP: usize = 3;
/// Columns by which the letters of one column may differ: proportional type makes them waver.
const COLUMN: u16 = 5;
/// A letter alone on its line stands in the margin if it is set in so far.
const MARGIN: u16 = 40;

/// What each line of a text is.
pub(super) struct Page<'d> {
    draft: &'d Draft,
    pub roles: Vec<Role>,
    /// [`key`] of each line.
    keys: Vec<u64>,
}

impl<'d> Page<'d> {
    /// Says of each line of `draft` what it is.
    pub fn new(draft: &'d Draft) -> Self {
        let n = draft.lines.len();
        let keys = (0..n).map(|i| key(draft.line(i))).collect();
        let mut page = Self { draft, roles: vec![Role::Text; n], keys };
        page.sort_out_single_lines();
        page.sort_out_page_numbers();
        page.sort_out_heads();
        page.sort_out_repeated_lines();
        page
    }

    /// Looks at the edges of the pages once more, now that the lines `notes` are known to be footnotes: they hid the sentence that a
    /// running head interrupts.
    pub fn refine(&mut self, notes: &[bool]) {
        for (role, note) in self.roles.iter_mut().zip(notes) {
            if *note {
                *role = Role::Note;
            }
        }
        self.sort_out_heads();
    }

    fn text(&self, i: usize) -> &'d str {
        self.draft.line(i)
    }

    /// The last line of text before `i`, or nothing.
    fn text_before(&self, i: usize) -> &'d str {
        (i.saturating_sub(NOTES_BETWEEN)..i).rev().find(|j| self.roles[*j] == Role::Text).map_or("", |j| self.text(j))
    }

    /// The first line of text after `i`, or nothing.
    fn text_after(&self, i: usize) -> &'d str {
        (i + 1..self.roles.len().min(i + 1 + NOTES_BETWEEN)).find(|j| self.roles[*j] == Role::Text).map_or("", |j| self.text(j))
    }

    /// Whether line `i` stands in the middle of a sentence or of a word.
    fn interrupts(&self, i: usize) -> bool {
        let (before, after) = (self.text_before(i), self.text_after(i));
        let listed = before.ends_with(',') || matches!(cues::last_word(before), "und" | "oder" | "sowie");
        cues::runs_on(before, after) || (listed && (cues::numbered(after) || after.starts_with(char::is_lowercase)))
    }

    /// Whether a form feed, the end of the text or a line of furniture stands directly before or after line `i`.
    fn at_edge(&self, i: usize) -> bool {
        let feed = |j: usize| self.draft.lines.get(j).is_none_or(|l| l.feed_before);
        feed(i)
            || feed(i + 1)
            || i.checked_sub(1).is_some_and(|j| self.roles[j] == Role::Furniture)
            || self.roles.get(i + 1) == Some(&Role::Furniture)
    }

    /// Whether an empty line, a form feed, furniture or the text's end stands between line `i` and the line before it.
    fn parted(&self, i: usize) -> bool {
        let furniture = |j: usize| self.roles.get(j) == Some(&Role::Furniture);
        self.draft.lines.get(i).is_none_or(|l| l.blank_before > 0 || l.feed_before) || i == 0 || furniture(i) || furniture(i - 1)
    }

    /// Whether line `i` stands below a rule on its page, where footnotes are.
    fn below_rule(&self, i: usize) -> bool {
        (i.saturating_sub(NOTE_LINES)..i)
            .rev()
            .take_while(|j| !self.draft.lines[j + 1].feed_before)
            .any(|j| self.roles[j] == Role::Rule)
    }

    /// Whether line `i` cannot be a line of the paragraph around it: it is a document's number, or parted by empty lines or furniture.
    fn stands_apart(&self, i: usize) -> bool {
        let line = self.text(i);
        is_symbol(line) || (!line.starts_with(char::is_lowercase) && (self.parted(i) || self.parted(i + 1)))
    }

    /// Lines that are no text wherever they stand.
    fn sort_out_single_lines(&mut self) {
        for i in 0..self.roles.len() {
            let line = self.text(i);
            self.roles[i] = if is_rule(line) {
                Role::Rule
            } else if is_leader(line) {
                Role::Leader
            } else if is_job_number(line)
                || matches!(page_number(line), Some(Number::Sure))
                || has_dashed_number(line) && (self.parted(i) || self.parted(i + 1))
            {
                Role::Furniture
            } else if is_address(line)
                && !(i > 0 && self.draft.lines[i].blank_before == 0 && cues::expects_address(self.text(i - 1)))
            {
                Role::Address
            } else {
                Role::Text
            };
        }
    }

    /// Numbers alone on their line: page numbers if the page or their order says so.
    fn sort_out_page_numbers(&mut self) {
        let numbers: Vec<(usize, Number)> = (0..self.roles.len())
            .filter(|i| self.roles[*i] == Role::Text)
            .filter_map(|i| Some((i, page_number(self.text(i))?)))
            .collect();
        for (k, &(i, number)) in numbers.iter().enumerate() {
            let neighbours = [k.checked_sub(1), Some(k + 1)].into_iter().flatten().filter_map(|j| numbers.get(j));
            let page = match number {
                Number::Sure => true,
                Number::OfTotal(n, total) => {
                    let row = neighbours
                        .filter_map(|(_, m)| if let Number::OfTotal(n, t) = m { Some((*n, *t)) } else { None })
                        .any(|(m, t)| t == total && m != n && m.abs_diff(n) <= 2);
                    row || self.at_edge(i) || self.interrupts(i)
                }
                Number::Lone(n) => {
                    let far = |j: usize| j.abs_diff(i) >= MASTHEAD;
                    let row = neighbours.filter(|(_, m)| matches!(m, Number::Lone(m) if m.abs_diff(n) == 1)).any(|(j, _)| far(*j));
                    let feed = |j: usize| self.draft.lines.get(j).is_none_or(|l| l.feed_before);
                    row || feed(i) || feed(i + 1) || self.interrupts(i)
                }
            };
            if page {
                self.roles[i] = Role::Furniture;
            }
        }
    }

    /// First and last lines of the pages that form feeds and page numbers show.
    fn sort_out_heads(&mut self) {
        let n = self.roles.len();
        let mut breaks: Vec<usize> =
            (1..n).filter(|i| self.draft.lines[*i].feed_before || (self.roles[*i] == Role::Furniture)).collect();
        breaks.push(n);
        for _ in 0..EDGE {
            // The first line of all counts as a head, though it stays.
            let mut edges: Vec<usize> = breaks.iter().flat_map(|b| self.edges(*b)).chain((n > 0).then_some(0)).collect();
            edges.sort_unstable();
            edges.dedup();
            let (mut groups, mut verbatim): (HashMap<u64, usize>, HashMap<&str, usize>) = Default::default();
            for i in &edges {
                *groups.entry(self.keys[*i]).or_default() += 1;
                *verbatim.entry(self.text(*i)).or_default() += 1;
            }
            let pages = breaks.len();
            let heads: Vec<usize> = edges
                .iter()
                .copied()
                .filter(|i| {
                    let count = groups.get(&self.keys[*i]).copied().unwrap_or(0);
                    let copies = verbatim.get(self.text(*i)).copied().unwrap_or(0);
                    self.is_head(*i, count >= 2 && count * 5 >= pages.min(20), copies >= 2)
                })
                .collect();
            if heads.is_empty() {
                return;
            }
            for i in heads {
                self.roles[i] = Role::Furniture;
            }
        }
    }

    /// The text lines next to the page break before line `at`.
    fn edges(&self, at: usize) -> impl Iterator<Item = usize> {
        let plain = |j: &usize| self.roles[*j] == Role::Text;
        let above = (at.saturating_sub(EDGE)..at).rev().find(plain);
        let below = (at..self.roles.len().min(at + EDGE)).find(plain);
        [above, below].into_iter().flatten()
    }

    /// Whether line `i`, which stands at the edge of a page, is a running head or foot.
    fn is_head(&self, i: usize, repeated: bool, verbatim: bool) -> bool {
        let line = self.text(i);
        if line.len() > HEAD_LENGTH
            || line.ends_with([',', ';', '-', ':'])
            || line.starts_with(char::is_lowercase)
            || is_article(line)
        {
            return false;
        }
        if matches!(page_number(line), Some(Number::OfTotal(..) | Number::Sure)) || has_page_number(line) {
            return true;
        }
        if (line.ends_with(['.', '!', '?'])
            || self.below_rule(i)
            || line.starts_with(['[', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']))
            && !verbatim
        {
            return false;
        }
        let first_page = i < MASTHEAD && !(0..=i).any(|j| self.draft.lines[j].feed_before);
        if first_page || (cues::numbered(line) && !verbatim) {
            return false;
        }
        let symbol = is_symbol(line) && self.keys[..i.min(MASTHEAD)].contains(&self.keys[i]);
        let apart = self.parted(i) && self.parted(i + 1) && !line.ends_with(['.', '!', '?']);
        repeated || symbol || (self.interrupts(i) && (apart || cues::is_symbol_like(line)))
    }

    /// Lines that repeat where no form feed shows the pages.
    fn sort_out_repeated_lines(&mut self) {
        let text = |(i, key): (usize, &u64)| (self.roles[i] == Role::Text && *key > 0).then_some((*key, i));
        let mut keyed: Vec<(u64, usize)> = self.keys.iter().enumerate().filter_map(text).collect();
        keyed.sort_unstable();
        let mut heads = Vec::new();
        for group in keyed.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1) {
            let lines: Vec<usize> = group.iter().map(|line| line.1).collect();
            if self.repeats_by_page(&lines) {
                let rising = self.page_rises(&lines);
                heads.extend(lines.into_iter().filter(|i| rising || *i >= MASTHEAD));
            }
        }
        for i in heads {
            self.roles[i] = Role::Furniture;
        }
    }

    /// Whether a number in these alike lines rises from one to the next at page distance.
    fn page_rises(&self, lines: &[usize]) -> bool {
        let numbers: Vec<Vec<u32>> = lines.iter().map(|i| numbers(self.text(*i))).collect();
        let width = numbers.iter().map(Vec::len).min().unwrap_or(0);
        let far = lines.windows(2).all(|w| w[1] - w[0] > EDGE * 2);
        far && (0..width).any(|k| numbers.windows(2).all(|w| w[0][k] < w[1][k] && w[1][k] - w[0][k] <= 3))
    }

    fn repeats_by_page(&self, lines: &[usize]) -> bool {
        let text = self.text(lines[0]);
        if lines.iter().any(|i| self.below_rule(*i)) && lines.windows(2).any(|w| self.text(w[0]) != self.text(w[1])) {
            return false;
        }
        if text.ends_with([',', ';']) || cues::numbered(text) || is_article(text) {
            return false;
        }
        let later: Vec<usize> = lines.iter().copied().filter(|i| *i >= MASTHEAD).collect();
        let broken = later.iter().filter(|i| self.stands_apart(**i) && self.interrupts(**i)).count();
        let edge = later.iter().filter(|i| self.at_edge(**i)).count();
        if self.page_rises(lines) {
            return lines.len() > 2 || broken > 0 || has_page_number(text);
        }
        let shown = broken + edge;
        let symbol = is_symbol(text) && shown > 0;
        !later.is_empty()
            && (symbol || (shown * 2 >= later.len() && broken > 0 && later.len() > 1) || (broken > 1 && broken * 3 >= later.len()))
    }
}

/// What each byte adds to a line's [`key`]: a random number for each letter, big or small, and nothing for digits, dashes and blanks.
const WEIGHTS: [u64; 256] = {
    let mut weights = [0; 256];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut letter = b'a';
    while letter <= b'z' {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        weights[letter as usize] = state;
        weights[letter.to_ascii_uppercase() as usize] = state;
        letter += 1;
    }
    // The lead byte of the umlauts.
    weights[0xC3] = state.rotate_left(32);
    weights
};

/// A number that lines have in common which hold the same letters, so that the heads of left and of right pages are alike; 0 for a line
/// too long to be a head or without a letter.
fn key(line: &str) -> u64 {
    if line.len() > HEAD_LENGTH {
        return 0;
    }
    line.bytes().fold(0, |sum, b| sum.wrapping_add(WEIGHTS[usize::from(b)]))
}

/// The numbers in `line`, as far as they fit.
fn numbers(line: &str) -> Vec<u32> {
    line.split(|c: char| !c.is_ascii_digit()).filter(|s| !s.is_empty()).map(|s| s.parse().unwrap_or(u32::MAX)).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    /// "Seite 2 von 5", "– 3 –".
    Sure,
    /// "3/7".
    OfTotal(u32, u32),
    /// "3".
    Lone(u32),
}

/// Reads a line that is nothing but a page number.
fn page_number(line: &str) -> Option<Number> {
    if line.len() > PAGE_NUMBER_LENGTH || !line.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let small = |s: &str| (s.len() <= 4 && !s.is_empty()).then(|| s.parse::<u32>().ok()).flatten();
    if let Some(n) = small(line) {
        return (n > 0 && !(1900..2100).contains(&n)).then_some(Number::Lone(n));
    }
    let bare = line.trim_matches(|c: char| matches!(c, '-' | '–' | '—' | ' ' | '[' | ']' | '|' | '·'));
    if bare.len() < line.len() && small(bare).is_some() {
        let dashed = line.starts_with(['-', '–', '—', '[', '|', '·']) && line.ends_with(['-', '–', '—', ']', '|', '·']);
        // "[2]" alone is a note mark, "- 2" an item.
        return (dashed && !line.starts_with('[')).then_some(Number::Sure);
    }
    let words: Vec<&str> = bare.split([' ', '/', ':']).filter(|w| !w.is_empty()).take(6).collect();
    let page = |w: &str| matches!(w, "Seite" | "SEITE" | "S." | "Page" | "page" | "Blatt");
    match words[..] {
        [p, n] if page(p) && small(n).is_some() => Some(Number::Sure),
        [p, n, "von" | "of" | "VON", m] if page(p) && small(n).is_some() && small(m).is_some() => Some(Number::Sure),
        [p, n, m] if page(p) && small(n).is_some() && small(m).is_some() => Some(Number::Sure),
        [n, "von" | "of", m] | [n, m] if small(n) <= small(m) && small(n) > Some(0) && small(m) < Some(1000) => {
            let slash = bare.contains('/') || words.len() == 3;
            slash.then(|| Number::OfTotal(small(n).unwrap_or(0), small(m).unwrap_or(0)))
        }
        _ => None,
    }
}

/// Whether a longer line holds a page number between dashes or bars, or after "Seite", beside other words: a running head.
fn has_page_number(line: &str) -> bool {
    let number =
        |w: &str| w.len() <= 4 && w.starts_with(|c: char| c.is_ascii_digit()) && w.bytes().all(|b| b.is_ascii_digit() || b == b'/');
    let words: Vec<&str> = line.split(' ').collect();
    let [.., page, last] = words[..] else { return false };
    let ends = page == "Seite" && number(last);
    let begins = words[0] == "Seite" && number(words[1]);
    let of_total = matches!(words[..], [.., "Seite", a, "von", b] if number(a) && number(b));
    has_dashed_number(line) || (words.len() <= 16 && (ends || begins || of_total))
}

/// "Drucksache 19/1234 – 2 – Deutscher Bundestag – 19. Wahlperiode".
fn has_dashed_number(line: &str) -> bool {
    let dash = |w: &str| matches!(w, "–" | "-" | "—" | "|" | "·" | "•");
    let number = |w: &str| w.len() <= 4 && !w.is_empty() && w.bytes().all(|b| b.is_ascii_digit());
    let head = line.len() <= HEAD_LENGTH
        && !line.ends_with(['.', ',', ';', ':'])
        && line.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && follows_dash(line.as_bytes());
    if !head {
        return false;
    }
    let mut words = line.split(' ');
    let (mut a, mut b) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    words.any(|c| {
        let found = dash(a) && number(b) && dash(c);
        (a, b) = (b, c);
        found
    })
}

/// Whether a digit stands behind a blank and the last byte of a dash or bar.
fn follows_dash(line: &[u8]) -> bool {
    memchr::memchr_iter(b' ', line).any(|i| {
        line.get(i + 1).is_some_and(u8::is_ascii_digit) && matches!(line[..i].last(), Some(b'-' | b'|' | 0x93 | 0x94 | 0xA2 | 0xB7))
    })
}

/// Running heads of the Bundestag's papers that a converter glued to the line they interrupt, in the order of left or of right pages
/// ("… auf, Drucksache 19/1234 – 2 – Deutscher Bundestag – 19. Wahlperiode"): byte ranges to cut.
pub(super) fn glued_heads(draft: &Draft) -> Vec<(usize, usize)> {
    let mut cuts = Vec::new();
    if memchr::memmem::find(draft.text.as_bytes(), b". Wahlperiode").is_none() {
        return cuts;
    }
    for line in &draft.lines {
        let text = &draft.text[line.start..line.end];
        let mut from = 0;
        while let Some(at) = text[from..].find(". Wahlperiode").map(|p| p + from) {
            from = at + ". Wahlperiode".len();
            let period = at - text[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
            let Some(head) = text[..period].strip_suffix("Deutscher Bundestag – ") else { continue };
            // Left pages: "Drucksache n/n – n – " before it; right pages: " – n – Drucksache n/n" after it.
            let left = head
                .strip_suffix(" – ")
                .map(|h| h.trim_end_matches(|c: char| c.is_ascii_digit()))
                .and_then(|h| h.strip_suffix(" – "));
            let paper = left
                .map(|h| h.trim_end_matches(|c: char| c.is_ascii_digit() || c == '/' || c == '…'))
                .and_then(|h| h.strip_suffix("Drucksache "));
            if let Some(before) = paper {
                cuts.push((line.start + before.len(), line.start + from));
                continue;
            }
            let right = text[from..].strip_prefix(" – ").map(|t| t.trim_start_matches(|c: char| c.is_ascii_digit()));
            if let Some(after) = right.and_then(|t| t.strip_prefix(" – Drucksache ")) {
                let after = after.trim_start_matches(|c: char| c.is_ascii_digit() || c == '/' || c == '…');
                cuts.push((line.start + head.len(), line.end - after.len()));
            }
        }
    }
    // A whole line is left to the rules for lines.
    cuts.retain(|c| draft.text[..c.0].ends_with(' ') || draft.text[c.1..].starts_with(' '));
    cuts
}

/// The heading of an article ("Artikel 3", "§ 5"), whose number is no page's.
fn is_article(line: &str) -> bool {
    let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    ["Artikel ", "ARTIKEL ", "Art. ", "§ "].iter().any(|sign| line.strip_prefix(sign).is_some_and(digit))
}

/// A document number alone on its line ("A/RES/78/311", "S/RES/2815 (2026)", "Drucksache 19/1234").
fn is_symbol(line: &str) -> bool {
    line.len() <= 40 && cues::is_symbol_like(line)
}

fn is_address(line: &str) -> bool {
    (line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www.")) && !line.contains(' ')
}

/// "24-12345 (G)", "*2412345*", "GE.24-01234(G)": the job numbers of the UN's printers.
fn is_job_number(line: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if line.len() > 4 && line.starts_with('*') && line.ends_with('*') && digits(&line[1..line.len() - 1]) {
        return true;
    }
    let body = line.strip_prefix("GE.").unwrap_or(line);
    if !matches!(body.as_bytes(), [b'0'..=b'9', b'0'..=b'9', b'-', ..]) {
        return false;
    }
    let body = body.split([' ', '(']).next().unwrap_or("");
    let rest = line[line.len() - (line.len() - (line.find([' ', '(']).unwrap_or(line.len())))..].trim();
    let suffix = rest.is_empty() || (rest.len() <= 12 && rest.starts_with(['(', '*', '0', '1', '2', '3']));
    body.split_once('-').is_some_and(|(a, b)| a.len() == 2 && digits(a) && b.len() == 5 && digits(b)) && suffix
}

/// A line of dots that leads to a page number, or of dots alone.
fn is_leader(line: &str) -> bool {
    let ellipses = memchr::memchr_iter(0xE2, line.as_bytes()).filter(|i| line[*i..].starts_with('…')).count();
    let dots = memchr::memchr_iter(b'.', line.as_bytes()).count() + 3 * ellipses;
    if dots < 5 {
        return false;
    }
    let squeezed: String = line.chars().filter(|c| *c != ' ').collect();
    let run = squeezed.contains(".....") || squeezed.contains("……");
    let tail = squeezed.trim_end_matches(|c: char| c.is_ascii_digit());
    run && (tail.len() < squeezed.len() && tail.ends_with(['.', '…']) || dots * 2 > squeezed.chars().count())
}

/// Single letters that a vertical watermark left at the line ends ("Betriebs- s"): byte ranges to cut.
///
/// `source` is the text that the draft's map leads to.
pub(super) fn watermark(draft: &Draft, source: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for line in &draft.lines {
        let text = &draft.text[line.start..line.end];
        let Some(space) = memchr::memrchr(b' ', text.as_bytes()) else { continue };
        let tail = &text[space + 1..];
        let mut chars = tail.chars();
        if !(chars.next().is_some_and(|c| c.is_alphabetic() || c == '-') && chars.next().is_none()) {
            continue;
        }
        let before = cues::last_word(text[..space].trim_end());
        let counted = before.ends_with(|c: char| c.is_ascii_digit())
            || matches!(
                before,
                "Buchstabe"
                    | "Buchstaben"
                    | "Buchst."
                    | "lit."
                    | "Anlage"
                    | "Anhang"
                    | "Teil"
                    | "Abschnitt"
                    | "Gruppe"
                    | "Klasse"
                    | "Typ"
            )
            || before.chars().count() < 2;
        if !counted {
            found.push((line.start + space, line.end));
        }
    }
    let apart = letters_apart(draft, source, &found);
    if apart.len() >= APART_LINES {
        return apart;
    }
    let enough = found.len() >= WATERMARK_LINES || (found.len() * 2 >= WATERMARK_LINES && found.len() * 5 >= draft.lines.len());
    if enough { found } else { Vec::new() }
}

/// The letters of a watermark that the source still sets apart from the text: of those at line ends (`found`), and those alone on their
/// lines, the ones that wide gaps put into one column.
fn letters_apart(draft: &Draft, source: &str, found: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut found = found.iter().peekable();
    let mut apart: Vec<(u16, (usize, usize))> = Vec::new();
    for line in &draft.lines {
        let text = &draft.text[line.start..line.end];
        if let Some(cut) = found.next_if(|c| c.0 < line.end) {
            let gap = (draft.map.end(cut.0 as u32) as usize, draft.map.start(cut.0 as u32 + 1) as usize);
            if source.get(gap.0..gap.1).is_some_and(|g| g.len() >= GAP) {
                apart.push((line.width, *cut));
            }
        } else if line.indent >= MARGIN && text.chars().count() == 1 && text.chars().all(char::is_alphabetic) {
            apart.push((line.width, (line.start, line.end)));
        }
    }
    let mut columns: Vec<u16> = apart.iter().map(|a| a.0).collect();
    columns.sort_unstable();
    let middle = columns.get(columns.len() / 2).copied().unwrap_or(0);
    apart.into_iter().filter(|a| a.0.abs_diff(middle) <= COLUMN).map(|a| a.1).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{clean, decode};

    /// The kept lines of `source`, joined by bars.
    fn kept(source: &str) -> String {
        let decoded = decode(source.as_bytes(), None).map(|d| clean(&d));
        decoded.map(|l| l.text.trim_end().replace('\n', " | ")).unwrap_or_default()
    }

    #[test]
    fn heads_and_page_numbers_go_and_text_stays() {
        for (source, want) in [
            (
                "Die Werft fordert alle Boote\n\n3/7\n\u{0C}A/RES/99/12\n\nauf, zu warten.",
                "Die Werft fordert alle Boote | auf, zu warten.",
            ),
            ("Der Kai wird ge-\nSeite 2 von 5\nsperrt.", "Der Kai wird ge- | sperrt."),
            ("Der Kai wird\n– 2 –\ngesperrt.", "Der Kai wird | gesperrt."),
            ("Der Kai wird gesperrt,\n\n12\n\u{0C}\nsobald es taut.", "Der Kai wird gesperrt, | sobald es taut."),
            ("Text\n\nDrucksache 19/1 – 2 – Deutscher Bundestag – 19. Wahlperiode\n\nmehr Text", "Text | mehr Text"),
            ("Der Kai, Drucksache 19/1 – 2 – Deutscher Bundestag – 19. Wahlperiode ist zu.", "Der Kai, ist zu."),
            ("Siehe unter\nhttps://example.org/a\nund weiter", "Siehe unter | https://example.org/a | und weiter"),
            ("Ein Satz,\n\nhttps://example.org/a\nhttps://example.org/b\nnoch einer.", "Ein Satz, | noch einer."),
            ("1. Kapitel ........ 7\nText", "Text"),
            ("24-12345 (G)\nText", "Text"),
            // Text that looks like furniture.
            (
                "Artikel 1\n\nDer Hafen ist frei.\n\n1\n\u{0C}\nArtikel 2\n\nDie Bucht ist frei.\n\n2\n\u{0C}\nArtikel 3\n\nDer Kai ist frei.",
                "Artikel 1 | Der Hafen ist frei. | Artikel 2 | Die Bucht ist frei. | Artikel 3 | Der Kai ist frei.",
            ),
            ("beschließt,\n1. zu gehen;\nbeschließt,\n2. zu bleiben.", "beschließt, | 1. zu gehen; | beschließt, | 2. zu bleiben."),
            ("Art. 1\n1\nDas Boot wird verkauft.", "Art. 1 | 1 | Das Boot wird verkauft."),
            ("Begründung\n\nErstens.\n\nBegründung\n\nZweitens.", "Begründung | Erstens. | Begründung | Zweitens."),
        ] {
            assert_eq!(kept(source), want, "{source:?}");
        }
    }

    #[test]
    fn a_running_head_in_both_orders_goes_and_the_masthead_stays() {
        let page = |n: usize, head: &str| format!("\u{0C}{head}\n\nSatz {n} über die Fähre geht weiter und\nweiter.\n");
        let text = format!(
            "A/RES/99/12\n\nTitel der Fähre\n\nSatz\n{}{}{}",
            page(2, "A/RES/99/12"),
            page(3, "Fährdienst – Zweite Tagung"),
            page(4, "Zweite Tagung – Fährdienst")
        );
        let lines = kept(&text);
        assert_eq!((lines.matches("A/RES").count(), lines.contains("Tagung")), (1, false), "{lines}");
    }

    #[test]
    fn watermark_letters_go_and_lettered_articles_stay() {
        let letters = "Vorabfassung".chars();
        let marked: Vec<String> = letters.map(|c| format!("Zeile über den Deich {c}")).collect();
        let marked = marked.join("\n");
        assert!(!kept(&marked).contains(" V"));
        let column: String = ["E", "N", "T", "W"].map(|l| format!("{:<60}{l}\n", "Zeile über den Deich und")).concat();
        assert_eq!(kept(&format!("Erste Zeile\n{column}{:60}U\nLetzte Zeile", "")).matches("Deich und |").count(), 4);
        let lettered = "gemäß Buchstabe a\n".repeat(12);
        assert_eq!(kept(&lettered).matches("Buchstabe a").count(), 12);
    }
}
