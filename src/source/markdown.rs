//! Markdown taken off: headings, emphasis, quotes, escapes, links, tables. Gender stars and bullets stay.

use super::draft::{Draft, holds};

/// Takes the markup out of `draft`, and remembers headings and lines in bold.
pub(super) fn strip(mut draft: Draft) -> Draft {
    let mut cuts = Cuts::default();
    let mut paragraph = 0;
    for i in 0..draft.lines.len() {
        let line = draft.lines[i];
        if line.blank_before > 0 || line.feed_before {
            cuts.close_paragraph(&mut draft, paragraph..i);
            paragraph = i;
        }
        let marked =
            |b| (b == b'*') | (b == b'_') | (b == b'#') | (b == b'>') | (b == b'\\') | (b == b'|') | (b == b'[') | (b == b'`');
        if holds(&draft.text.as_bytes()[line.start..line.end], marked) {
            let level = cuts.line(&draft.text, line.start, line.end);
            draft.lines[i].heading = level;
        }
    }
    let end = draft.lines.len();
    cuts.close_paragraph(&mut draft, paragraph..end);
    draft.without(cuts.ranges, &[])
}

#[derive(Default)]
struct Cuts {
    ranges: Vec<(usize, usize)>,
    /// An opened `**` or `__` of this paragraph.
    open: Option<(usize, u8)>,
    /// Stretches in bold of this paragraph, without their marks.
    bold: Vec<(usize, usize)>,
}

impl Cuts {
    /// Marks the lines of a finished paragraph that were wholly bold.
    fn close_paragraph(&mut self, draft: &mut Draft, lines: std::ops::Range<usize>) {
        let mut bold = self.bold.drain(..).peekable();
        for line in &mut draft.lines[lines] {
            while bold.next_if(|b| b.1 <= line.start).is_some() {}
            let Some(&(from, to)) = bold.peek() else { break };
            let text = &draft.text[line.start..line.end];
            let word = |c: char| c.is_alphanumeric();
            let (Some(first), Some(last)) = (text.find(word), text.rfind(word)) else { continue };
            line.bold = from <= line.start + first && line.start + last < to;
        }
        drop(bold);
        self.open = None;
    }

    /// Finds the markup of one line; returns its heading level.
    fn line(&mut self, text: &str, start: usize, end: usize) -> u8 {
        if is_rule(&text[start..end]) {
            return 0;
        }
        let mut at = start;
        // Quotes: "> ", ">> ".
        let quoted = text[at..end].bytes().take_while(|b| *b == b'>' || *b == b' ').count();
        if text[at..end].starts_with('>') && (at + quoted == end || text.as_bytes()[at + quoted - 1] == b' ') {
            self.ranges.push((at, at + quoted));
            at += quoted;
        }
        let hashes = text[at..end].bytes().take_while(|b| *b == b'#').count();
        let mut level = 0;
        let mut stop = end;
        if (1..=6).contains(&hashes) && text[at + hashes..end].starts_with(' ') {
            level = hashes as u8;
            self.ranges.push((at, at + hashes + 1));
            at += hashes + 1;
            let body = text[at..end].trim_end_matches('#');
            if body.ends_with(' ') {
                self.ranges.push((at + body.len(), end));
                stop = at + body.len();
            }
        }
        self.table(text, at, stop);
        self.emphasis(text, at, stop);
        level
    }

    /// Pipes at both ends of a table row, and the one after a number alone in its cell.
    fn table(&mut self, text: &str, start: usize, end: usize) {
        let row = &text[start..end];
        if row.starts_with('|') && row.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ')) {
            self.ranges.push((start, end));
            return;
        }
        let lead = usize::from(row.starts_with('|'));
        let tail = usize::from(row.len() > 1 && row.ends_with('|') && !row.ends_with("\\|"));
        if lead + tail == 0 {
            return;
        }
        self.ranges.extend([(start, start + lead), (end - tail, end)].into_iter().filter(|r| r.0 < r.1));
        if let Some(pipe) = row[lead..row.len() - tail].find('|') {
            let cell = row[lead..lead + pipe].trim();
            if !cell.is_empty() && cell.len() <= 6 && !cell.contains(' ') {
                self.ranges.push((start + lead + pipe, start + lead + pipe + 1));
            }
        }
    }

    fn emphasis(&mut self, text: &str, start: usize, end: usize) {
        let bytes = text.as_bytes();
        // An opened single * or _ of this line.
        let mut single: Option<(usize, u8)> = None;
        let paired_ticks = memchr::memchr_iter(b'`', &bytes[start..end]).count().is_multiple_of(2);
        let mut i = start;
        while i < end {
            match bytes[i] {
                b'\\' => {
                    if i + 1 == end {
                        self.ranges.push((i, end));
                    } else if bytes[i + 1].is_ascii_punctuation() {
                        self.ranges.push((i, i + 1));
                    }
                    i += 2;
                }
                b'[' => {
                    self.link(text, i, start, end);
                    i += 1;
                }
                b'`' if paired_ticks => {
                    self.ranges.push((i, i + 1));
                    i += 1;
                }
                mark @ (b'*' | b'_') => {
                    let run = bytes[i..end].iter().take_while(|b| **b == mark).count();
                    let before = text[start..i].chars().next_back();
                    let after = text[i + run..end].chars().next();
                    self.delimiter(i, run, mark, before, after, &mut single);
                    i += run;
                }
                _ => i += 1,
            }
        }
    }

    /// A run of `*` or `_`: it opens before a word, closes after one, and is text inside of one ("Bürger*innen").
    fn delimiter(
        &mut self,
        at: usize,
        run: usize,
        mark: u8,
        before: Option<char>,
        after: Option<char>,
        single: &mut Option<(usize, u8)>,
    ) {
        let (left, right) = (before.is_some_and(char::is_alphanumeric), after.is_some_and(char::is_alphanumeric));
        let opens = after.is_some_and(|c| !c.is_whitespace());
        let closes = before.is_some_and(|c| !c.is_whitespace());
        if run == 2 || run == 3 {
            match self.open {
                Some((from, kind)) if kind == mark && closes => {
                    self.ranges.extend([(from, from + run), (at, at + run)]);
                    self.bold.push((from + run, at));
                    self.open = None;
                }
                None if opens && !(mark == b'_' && left) => self.open = Some((at, mark)),
                _ => {}
            }
        } else if run == 1 {
            match *single {
                Some((from, kind)) if kind == mark && closes && !right => {
                    self.ranges.extend([(from, from + 1), (at, at + 1)]);
                    *single = None;
                }
                _ if opens && !left => *single = Some((at, mark)),
                _ => {}
            }
        }
    }

    /// `[text](address)` becomes its text.
    fn link(&mut self, text: &str, at: usize, start: usize, end: usize) {
        const LIMIT: usize = 400;
        let stop = end.min(at + LIMIT);
        let head = &text.as_bytes()[at..stop];
        let Some(close) = head.iter().position(|b| *b == b']') else { return };
        if head.get(close + 1) != Some(&b'(') {
            return;
        }
        let Some(last) = head[close..].iter().position(|b| *b == b')') else { return };
        let target = &head[close + 2..close + last];
        if !["http", "/", "#", "mailto:", "www."].iter().any(|p| target.starts_with(p.as_bytes())) || target.contains(&b' ') {
            return;
        }
        let image = usize::from(at > start && text.as_bytes()[at - 1] == b'!');
        self.ranges.extend([(at - image, at + 1), (at + close, at + close + last + 1)]);
    }
}

/// A line of nothing but dashes, underscores, stars or equals signs.
pub(super) fn is_rule(line: &str) -> bool {
    let mut chars = line.chars().filter(|c| *c != ' ');
    let Some(first) = chars.next() else { return false };
    matches!(first, '_' | '-' | '–' | '—' | '*' | '=' | '⎯' | '─' | '―' | '~')
        && line.chars().filter(|c| *c == first).count() > 2
        && chars.all(|c| c == first)
}

#[cfg(test)]
mod tests {
    use super::super::normalise::normalise;
    use super::*;

    #[test]
    fn markup_goes_and_text_stays() {
        for (source, want) in [
            ("## Mietrecht stärken ##", "Mietrecht stärken"),
            ("**2.** Der Rat", "2. Der Rat"),
            ("**Der Rat beschließt**:", "Der Rat beschließt:"),
            ("_Ruft_ die Staaten auf", "Ruft die Staaten auf"),
            ("*fordert* mehr", "fordert mehr"),
            ("Mieter*innen und Bürger_innen", "Mieter*innen und Bürger_innen"),
            ("die Kommunalpolitiker*innen, *alle* Mieter*innen", "die Kommunalpolitiker*innen, alle Mieter*innen"),
            ("* ein Punkt", "* ein Punkt"),
            ("> zitiert", "zitiert"),
            ("1\\. erstens \\* zwei\\", "1. erstens * zwei"),
            ("| 1. | weist darauf hin |", "1. weist darauf hin"),
            ("7. |", "7."),
            ("siehe [Bericht](https://example.org/a) dazu", "siehe Bericht dazu"),
            ("P9_TA(2020)0275 und A_B_C", "P9_TA(2020)0275 und A_B_C"),
            ("Rat 2004*", "Rat 2004*"),
            ("2 ** 3", "2 ** 3"),
            ("_______", "_______"),
        ] {
            assert_eq!(strip(normalise(source)).text.trim_end(), want, "{source:?}");
        }
    }

    #[test]
    fn bold_may_run_over_lines() {
        let draft = strip(normalise("**Besprechung  \nder Länder**\n\nText **fett**\n\n**Beschluss**:"));
        let bold: Vec<bool> = draft.lines.iter().map(|l| l.bold).collect();
        assert_eq!(bold, [true, true, false, true]);
        assert_eq!(draft.text, "Besprechung\nder Länder\nText fett\nBeschluss:\n");
    }
}
