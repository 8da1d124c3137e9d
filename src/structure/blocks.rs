//! Clean lines to blocks: which lines belong together, and how they join.

use super::cues::opens_sentence;
use super::layout::Layout;
use super::marker::{Marker, bare_number, marker};
use super::sequence::{Candidates, Sequence, Setting, Style, style};
use super::{Block, Prose};
use crate::source::openers::{opens_operative, opens_paragraph, opens_recital};
use crate::source::{Join, Line, Lines, cues, join};
use crate::span::TextSpan;
use rustc_hash::FxHashMap as HashMap;

/// How many lines an inline list is followed to tell it from a list of lines.
const INLINE_REACH: usize = 30;

/// A margin at which texts are commonly wrapped.
const COLUMNS: usize = 72;

/// As much of a block's end as decides how it joins the next line, in bytes.
const TOKEN_LIMIT: usize = 200;

/// Joins `lines` to blocks.
///
/// A block begins at a marker that counts (see [`marker`]), after an empty line, at a change of indent, after a line that ended
/// before it was full, and where a formula opens the next paragraph; what a page break, a footnote or a wrap at the margin parted is joined
/// again. A marker alone on its line takes the next line as its text, except `Artikel 1` and `§ 1`, whose text is in paragraphs of its own.
#[must_use]
pub fn blocks(lines: &Lines) -> Prose {
    let mut candidates = Candidates::default();
    let found: Vec<Option<(Marker, usize, usize)>> = (0..lines.lines.len())
        .map(|i| {
            let text = text(lines, i);
            let found = marker(text);
            if let Some((marker, end, start)) = found {
                candidates.add(marker, &text[..end], i);
                // "2. a) …", "§ 1 (1) …": the inner marker counts too.
                if let Some((inner, inner_end, _)) = marker_after(text, start) {
                    candidates.add(inner, &text[start..inner_end], i);
                }
            } else if let Some((number, end, _)) = bare_number(text) {
                candidates.add(number, &text[..end], i);
            }
            found
        })
        .collect();
    let mut hangs: HashMap<Style, (usize, usize)> = HashMap::default();
    for (pair, found) in lines.lines.windows(2).zip(&found) {
        let (line, next) = (pair[0].span.of(&lines.text), pair[1].span.of(&lines.text));
        if let Some((marker, end, _)) = found
            && cues::runs_on(line, next)
        {
            let counts = hangs.entry(style(*marker, &line[..*end])).or_default();
            if pair[1].indent > pair[0].indent {
                counts.0 += 1;
            } else {
                counts.1 += 1;
            }
        }
    }
    let mut builder = Builder {
        lines,
        layout: Layout::new(lines),
        candidates,
        found,
        sequence: Sequence::default(),
        hangs,
        prose: Prose::default(),
        block: None,
    };
    for i in 0..lines.lines.len() {
        builder.line(i);
    }
    builder.finish();
    builder.prose
}

fn text(lines: &Lines, i: usize) -> &str {
    lines.lines.get(i).map_or("", |l| l.span.of(&lines.text))
}

fn marker_after(line: &str, at: usize) -> Option<(Marker, usize, usize)> {
    let (found, end, start) = marker(&line[at..])?;
    (!matches!(found, Marker::Bullet)).then_some((found, at + end, at + start))
}

/// The block that is being built.
#[derive(Clone, Copy)]
struct Open {
    /// Where it begins in the prose.
    start: usize,
    first: usize,
    last: usize,
    marker: Option<(Marker, TextSpan)>,
    /// Whether it holds nothing but its label yet.
    bare: bool,
}

struct Builder<'l> {
    lines: &'l Lines,
    layout: Layout,
    candidates: Candidates,
    found: Vec<Option<(Marker, usize, usize)>>,
    sequence: Sequence,
    /// For each style of marker how often the line after its line hangs, and how often it does not.
    hangs: HashMap<Style, (usize, usize)>,
    prose: Prose,
    block: Option<Open>,
}

impl Builder<'_> {
    fn text(&self, i: usize) -> &str {
        text(self.lines, i)
    }

    fn meta(&self, i: usize) -> Line {
        self.lines.lines[i]
    }

    /// Empty lines before line `i` beyond the text's line spacing.
    fn blank(&self, i: usize) -> bool {
        self.meta(i).blank_before > self.layout.spacing
    }

    fn line(&mut self, i: usize) {
        if let Some(found) = self.marker(i) {
            self.finish();
            self.begin(i, Some(found));
        } else if self.block.is_none() || self.breaks(i) {
            self.finish();
            self.begin(i, None);
        } else {
            self.append(i);
        }
    }

    /// The marker that opens line `i`, if it counts.
    fn marker(&mut self, i: usize) -> Option<(Marker, usize, usize)> {
        let line = text(self.lines, i);
        let setting = self.setting(i);
        if let Some((found, end, start)) = self.found[i] {
            let setting = Setting { operative: opens_operative(&line[start..]), ..setting };
            // Bullets may follow an open line if they go on as a list.
            let setting = if matches!(found, Marker::Bullet) && self.is_list(i, &line[..end]) {
                Setting { parted: true, closed: true, open: false, ..setting }
            } else {
                setting
            };
            if !(matches!(found, Marker::Letter(1)) && self.is_inline(i, &line[..end], start))
                && let Some(read) = self.sequence.accept(found, &line[..end], i, setting, &self.candidates)
            {
                return Some((read, end, start));
            }
            return None;
        }
        if self.sequence.in_article()
            && let Some((number, end, start)) = bare_number(line)
        {
            let under = self.block.is_some_and(|b| matches!(b.marker, Some((Marker::Article(_) | Marker::Section(_), _))));
            let setting = Setting { parted: setting.parted || under, closed: setting.closed || under, ..setting };
            if let Some(read) = self.sequence.accept(number, &line[..end], i, setting, &self.candidates) {
                return Some((read, end, start));
            }
        }
        None
    }

    /// Whether the bullet that opens line `i` is the first of several items that each end with punctuation.
    fn is_list(&self, i: usize, bullet: &str) -> bool {
        let line = self.text(i);
        if line[bullet.len()..].contains(&format!(" {bullet} ")) || cues::ends_in_hyphen(self.text(i.saturating_sub(1))) {
            return false;
        }
        (i + 1..self.lines.lines.len().min(i + INLINE_REACH))
            .find(|j| self.text(*j).strip_prefix(bullet).is_some_and(|rest| rest.starts_with(' ')))
            .is_some_and(|j| self.text(j - 1).ends_with([',', ';', '.']))
    }

    /// Whether the "a)" that opens line `i` belongs to a list within the sentence: its "b)" comes before any line begins with one.
    fn is_inline(&self, i: usize, label: &str, start: usize) -> bool {
        let next = label.replace('a', "b");
        let token = format!(" {next} ");
        for j in i..self.lines.lines.len().min(i + INLINE_REACH) {
            let line = self.text(j);
            if j > i && line.starts_with(&next) {
                return false;
            }
            let body = if j == i { &line[start..] } else { line };
            if body.contains(&token) {
                return true;
            }
        }
        false
    }

    fn setting(&self, i: usize) -> Setting {
        let Some(_) = i.checked_sub(1) else {
            return Setting { parted: true, closed: true, open: false, joined: false, cites: false, operative: false };
        };
        let previous = self.text(i - 1);
        let apart =
            self.blank(i) || self.meta(i).heading > 0 || self.meta(i - 1).heading > 0 || self.meta(i - 1).bold != self.meta(i).bold;
        let short = self.layout.short(i - 1, self.text(i)) || !self.layout.wrapped;
        let bare = self.block.is_some_and(|b| b.bare);
        let last = cues::last_word(previous);
        // A list's last item but one ends with "und".
        let joined = matches!(last, "und" | "oder" | "sowie" | "bzw." | "und/oder");
        let closed = cues::is_closed(previous) || apart || bare || (cues::ends_in_ordinal(previous) && short);
        let parted = closed || previous.ends_with(',') || short;
        let closed_off = apart && !cues::ends_in_hyphen(previous);
        let open = cues::is_open(previous) && !closed_off && !bare;
        Setting { parted, closed, open, joined, cites: cues::cites(previous), operative: false }
    }

    /// Whether a paragraph ends between line `i - 1` and line `i`, which opens with no marker.
    fn breaks(&self, i: usize) -> bool {
        let Some(block) = self.block else { return true };
        let (before, line) = (self.text(i - 1), self.text(i));
        let (above, meta) = (self.meta(i - 1), self.meta(i));
        if meta.heading > 0 || above.heading > 0 {
            return true;
        }
        if is_field(before) && is_field(line) {
            return true;
        }
        if block.bare {
            return matches!(block.marker, Some((Marker::Article(_) | Marker::Section(_), _)));
        }
        if above.bold != meta.bold && !cues::ends_in_hyphen(before) {
            return true;
        }
        if cues::ends_in_hyphen(before) && line.starts_with(char::is_alphabetic) {
            return false;
        }
        let short = self.layout.short(i - 1, line);
        if meta.page_break_before {
            return self.breaks_at_page(block, before, line, short);
        }
        let runs_on = cues::runs_on(before, line);
        if self.blank(i) {
            // A page break that left only an empty line.
            let torn = self.layout.wrapped && !short && runs_on && !opens_paragraph(line) && !splits_header(before, line);
            return !torn || opens_sentence(line);
        }
        if !self.layout.wrapped {
            if runs_on && !splits_header(before, line) {
                return opens_paragraph(line) && !cues::is_open(before);
            }
            // A line that is bold from end to end is a heading, and an enacting line stands by itself, however long the line before.
            if is_section(line) || above.bold || is_enacting(line) && !before.ends_with(',') {
                return true;
            }
            // A long line without punctuation was broken, though the text is not wrapped.
            // With the next word it would have reached past a common margin.
            let columns = before.chars().count();
            let filled = columns + 1 + cues::first_word(line).chars().count() >= COLUMNS;
            let long = if self.layout.blanks { columns >= 50 || columns >= 30 && filled } else { columns >= 100 };
            let comma = before.ends_with(',') && self.layout.blanks && line.starts_with(char::is_lowercase);
            if long && (is_unclosed(before) || comma) && !opens_paragraph(line) {
                return false;
            }
            // One sentence a line, with empty lines between the paragraphs.
            return !(self.layout.sentences && self.layout.blanks && before.ends_with(['.', '!', '?']));
        }
        if self.breaks_by_indent(block, i) {
            return true;
        }
        if self.layout.blanks {
            // Empty lines part the paragraphs here, so only a line that is far from full ends one.
            let ended = self.layout.very_short(i - 1) && !runs_on && (!before.ends_with(',') || opens_paragraph(line));
            return ended || splits_header(before, line) || is_section(line) && cues::is_closed(before);
        }
        if runs_on {
            return short && !cues::is_open(before) && (opens_paragraph(line) || splits_header(before, line));
        }
        if before.ends_with(',') && carries_on(line) && !opens_recital(line) {
            return false;
        }
        if is_enacting(line) && !before.ends_with(',') || block.first == i - 1 && is_enacting(before) && opens_recital(line) {
            return true;
        }
        // "die vorsätzliche / Bereitstellung": an item does not end with an adjective.
        if matches!(block.marker, Some((Marker::Number(_) | Marker::Letter(_) | Marker::Roman(_), _)))
            && is_unclosed(before)
            && ends_in_adjective(before)
        {
            return false;
        }
        if self.layout.slack > 0 && !self.layout.very_short(i - 1) {
            // Where lines are not filled strictly, an early end is a weak cue: within a sentence or an item it says nothing.
            let inside = block.marker.is_some() || opens_recital(self.text(block.first));
            let unclosed = is_unclosed(before);
            if inside && (unclosed || block.marker.is_some() && before.ends_with([',', ';'])) || connects(line) {
                return self.breaks_full_line(block, i);
            }
        }
        short || self.breaks_full_line(block, i)
    }

    /// After a page break, blank lines and short lines say nothing.
    fn breaks_at_page(&self, block: Open, before: &str, line: &str, short: bool) -> bool {
        let alone = block.first == block.last && block.marker.is_none() && short;
        if cues::runs_on(before, line) {
            return alone && !cues::is_open(before) && opens_paragraph(line);
        }
        if cues::is_closed(before) {
            // A full line may end a sentence within a numbered paragraph.
            let within = before.ends_with('.') && !short && block.marker.is_some() && self.layout.wrapped && !is_section(line);
            return !within;
        }
        if before.ends_with(',') {
            return opens_recital(line) || (block.marker.is_none() && opens_operative(line));
        }
        if cues::ends_in_ordinal(before) {
            return !cues::is_month(cues::first_word(line));
        }
        // A heading at the foot of the page.
        alone && !line.starts_with(char::is_lowercase)
    }

    /// Hanging indents end, or first lines are set in.
    fn breaks_by_indent(&self, block: Open, i: usize) -> bool {
        let (first, above, here) = (self.meta(block.first).indent, self.meta(i - 1).indent, self.meta(i).indent);
        let before = self.text(i - 1);
        let ended = cues::is_closed(before) || before.ends_with(',');
        if self.layout.set_in.is_some_and(|column| here >= column) && !cues::runs_on(before, self.text(i)) {
            return true;
        }
        if self.hanging(block) && here <= first && i - 1 == block.first && !cues::is_open(before) {
            return true;
        }
        if here == above {
            return false;
        }
        // Continuation lines hang, and this line is back at the margin.
        let hanging = above > first && here <= first && i - 1 > block.first;
        // Continuation lines are flush, and this line is set in like the block's first.
        let set_in = here >= above + 2 && i - 1 > block.first && above < first && here >= first;
        let deeper = here >= above + 2 && ended && i - 1 > block.first && above == first;
        (hanging && !cues::is_open(before)) || (set_in && !cues::is_open(before)) || deeper
    }

    /// Whether blocks with this block's kind of marker let their other lines hang.
    fn hanging(&self, block: Open) -> bool {
        block.marker.is_some_and(|(marker, label)| {
            self.hangs.get(&style(marker, label.of(&self.prose.text))).is_some_and(|(hang, flush)| *hang > 1 && hang / 4 >= *flush)
        })
    }

    /// A paragraph that happens to end with a full line.
    fn breaks_full_line(&self, block: Open, i: usize) -> bool {
        let (before, line) = (self.text(i - 1), self.text(i));
        if cues::is_closed(before) && is_section(line) || before.ends_with(',') && is_enacting_verb(line) {
            return true;
        }
        if before.ends_with([',', ';', ':']) && !connects(line) {
            let recital = opens_recital(self.text(block.first)) || block.marker.is_none();
            // Where semicolons part the recitals, commas do not.
            let semicolons =
                before.ends_with(',') && self.prose.blocks.last().is_some_and(|b| b.span.of(&self.prose.text).ends_with(';'));
            if recital && !semicolons && opens_recital(line) && !line.starts_with("und ") {
                return true;
            }
            if block.marker.is_none() && !before.ends_with(',') && opens_operative(line) {
                return true;
            }
        }
        if is_bracketed(line) && !cues::is_open(before) {
            return true;
        }
        // A heading, a date or a signature: short, without punctuation, and not going on.
        let next = self.text(i + 1);
        cues::is_closed(before)
            && self.layout.short(i, next)
            && !line.ends_with(['.', ',', ';', ':'])
            && !cues::runs_on(line, next)
            && !line.starts_with(char::is_lowercase)
    }

    fn begin(&mut self, i: usize, found: Option<(Marker, usize, usize)>) {
        let line = text(self.lines, i);
        let start = self.prose.text.len();
        let Some((marker, end, text_at)) = found else {
            self.block = Some(Open { start, first: i, last: i, marker: None, bare: false });
            self.rest(i, 0);
            return;
        };
        let label = TextSpan::new(start as u32, (start + end) as u32);
        self.block = Some(Open { start, first: i, last: i, marker: Some((marker, label)), bare: text_at == line.len() });
        // A second marker on the same line opens a block of its own.
        if text_at < line.len()
            && let Some((inner, inner_end, inner_text)) = self.inner_marker(i, marker, text_at)
        {
            self.push(i, 0, end);
            self.finish();
            let start = self.prose.text.len();
            let label = TextSpan::new(start as u32, (start + inner_end - text_at) as u32);
            self.block = Some(Open { start, first: i, last: i, marker: Some((inner, label)), bare: inner_text == line.len() });
            self.rest(i, text_at);
            return;
        }
        self.rest(i, 0);
    }

    /// The marker after the marker of line `i` ("2. a) …", "§ 1 (1) …"), if it begins a list.
    fn inner_marker(&mut self, i: usize, outer: Marker, at: usize) -> Option<(Marker, usize, usize)> {
        let line = text(self.lines, i);
        let statute = matches!(outer, Marker::Article(_) | Marker::Section(_));
        let (found, end, start) = marker_after(line, at)
            .or_else(|| if statute { bare_number(&line[at..]).map(|(m, e, s)| (m, at + e, at + s)) } else { None })?;
        let label = &line[at..end];
        let first = match found {
            Marker::Letter(9) => Marker::Roman(1),
            other => other,
        };
        let one = matches!(
            first,
            Marker::Number(1) | Marker::Letter(1) | Marker::Roman(1) | Marker::DoubleLetter(1) | Marker::UpperLetter(1)
        );
        let alone = statute && label.starts_with('(');
        if !one || matches!(outer, Marker::Bullet) || !(alone || self.candidates.has_next(first, label, i)) {
            return None;
        }
        if matches!(first, Marker::Letter(1)) && self.is_inline(i, label, start) {
            return None;
        }
        let setting = Setting { parted: true, closed: true, open: false, joined: false, cites: false, operative: false };
        self.sequence.accept(found, label, i, setting, &self.candidates).map(|read| (read, end, start))
    }

    /// Appends bytes `from..to` of line `i` to the prose.
    fn push(&mut self, i: usize, from: usize, to: usize) {
        let base = self.lines.lines[i].span.start;
        let at = self.prose.text.len() as u32;
        self.prose.map.copy_through(&self.lines.map, at, base + from as u32, base + to as u32);
        self.prose.text.push_str(&text(self.lines, i)[from..to]);
    }

    /// Joins line `i` to the open block.
    fn append(&mut self, i: usize) {
        let line = text(self.lines, i);
        let Some(block) = &mut self.block else { return };
        let (last, bare) = (block.last, block.bare);
        block.last = i;
        block.bare = false;
        let end = self.lines.map.end(self.lines.lines[last].span.end);
        let start = self.lines.map.start(self.lines.lines[i].span.start);
        let kind = if bare { Join::Space } else { join(cues::tail(&self.prose.text[block.start..], TOKEN_LIMIT), line) };
        match kind {
            Join::Space => {
                self.prose.map.replace(self.prose.text.len() as u32, end, start);
                self.prose.text.push(' ');
            }
            Join::Glue => {}
            Join::DropHyphen => {
                self.prose.text.pop();
            }
            Join::Ck => {
                self.prose.text.truncate(self.prose.text.len() - 2);
                let k = self.prose.map.start(self.prose.text.len() as u32);
                self.prose.map.replace(self.prose.text.len() as u32, k, k + 1);
                self.prose.text.push('c');
            }
        }
        self.rest(i, 0);
    }

    /// Appends line `i` from byte `from` on; a list that begins within the line opens a block of its own.
    fn rest(&mut self, i: usize, from: usize) {
        let line = text(self.lines, i);
        let Some((at, found, end)) = self.midway(i, from) else {
            self.push(i, from, line.len());
            return;
        };
        self.push(i, from, line[..at].trim_end().len());
        self.finish();
        let start = self.prose.text.len();
        let label = TextSpan::new(start as u32, (start + end - at) as u32);
        self.block = Some(Open { start, first: i, last: i, marker: Some((found, label)), bare: end == line.len() });
        self.push(i, at, line.len());
    }

    /// A marker in the middle of line `i` that opens an item: "a)" after punctuation whose "b)" opens a line of its own, and the dash of a
    /// bullet that a conversion glued to the bullet before ("… Mittel. - Der Rat …"). Its place, itself, and the end of its label.
    fn midway(&mut self, i: usize, from: usize) -> Option<(usize, Marker, usize)> {
        let line = text(self.lines, i);
        let setting = Setting { parted: true, closed: true, open: false, joined: false, cites: false, operative: false };
        let bracket = memchr::memchr(b')', &line.as_bytes()[from..]).is_some();
        for opening in [" a)", " (a)"].into_iter().filter(|_| bracket) {
            let Some(at) = line[from..].find(opening).map(|p| from + p + 1) else { continue };
            let label = &opening[1..];
            let (end, ended) = (at + label.len(), line[..at - 1].ends_with([',', ':', ';']));
            let next = label.replace('a', "b");
            let reach = i + 1..self.lines.lines.len().min(i + INLINE_REACH);
            let opens = reach.clone().any(|j| self.text(j).starts_with(&next));
            if ended
                && (end == line.len() || line[end..].starts_with(' '))
                && opens
                && !self.is_inline(i, label, end)
                && let Some(read) = self.sequence.accept(Marker::Letter(1), label, i, setting, &self.candidates)
            {
                return Some((at, read, end));
            }
        }
        let block = self.block?;
        let (Marker::Bullet, label) = block.marker? else { return None };
        // The block's first line is not in the prose yet.
        let sign = self.prose.text.get(label.start as usize..label.end as usize).or_else(|| line.split(' ').next())?.to_owned();
        let at = line[from..].find(&format!(". {sign} ")).map(|p| from + p + 2)?;
        let end = at + sign.len();
        let capital = line[end + 1..].starts_with(char::is_uppercase);
        // The list goes on elsewhere too, or the dash is a dash.
        let list = self
            .prose
            .blocks
            .iter()
            .rev()
            .take(INLINE_REACH)
            .any(|b| matches!(b.marker, Some((Marker::Bullet, l)) if l.of(&self.prose.text) == sign));
        (capital && list).then_some((at, Marker::Bullet, end))
    }

    /// Closes the open block.
    fn finish(&mut self) {
        let Some(open) = self.block.take() else { return };
        let span = TextSpan::new(open.start as u32, self.prose.text.len() as u32);
        let body_start = open.marker.map_or(span.start, |(_, label)| {
            let rest = &self.prose.text[label.end as usize..];
            span.end - rest.trim_start().len() as u32
        });
        let first = self.lines.lines[open.first];
        let bold = (open.first..=open.last).all(|i| self.lines.lines[i].bold);
        self.prose.blocks.push(Block {
            span,
            marker: open.marker,
            body: TextSpan::new(body_start, span.end),
            indent: first.indent,
            blank_before: first.blank_before > self.layout.spacing,
            heading: first.heading,
            bold,
        });
        let end = self.prose.map.end(span.end);
        self.prose.map.replace(span.end, end, end);
        self.prose.text.push('\n');
    }
}

/// A line that opens the matter after the operative part.
fn is_section(line: &str) -> bool {
    let first = cues::first_word(line).trim_end_matches([':', '.']);
    let alone = || is_shorter(line, 60) && !line.ends_with(['.', ',', ';']);
    matches!(first, "Protokollerklärung" | "Protokollnotiz" | "Abstimmungsergebnis" | "Abstimmung") && alone()
        || matches!(
            line.trim_end_matches(':'),
            "Begründung" | "Anlage" | "Anhang" | "Anlagen" | "Beschluss" | "Beschlussvorschlag" | "Sachverhalt"
        )
        || (line.starts_with("Zu Nummer ") || line.starts_with("Im Namen ")) && alone()
        || line.starts_with("Geschehen zu ") && is_shorter(line, 60)
        || is_place_and_date(line)
        || cues::is_meeting(line)
}

/// Whether `line` has fewer than `limit` characters.
fn is_shorter(line: &str, limit: usize) -> bool {
    line.len() < limit || line.len() < 4 * limit && line.chars().count() < limit
}

/// "Berlin, den 24. März 2026".
fn is_place_and_date(line: &str) -> bool {
    is_shorter(line, 50)
        && line
            .split_once(", den ")
            .is_some_and(|(place, day)| !place.contains(", ") && day.starts_with(|c: char| c.is_ascii_digit()))
}

/// A line of nothing but the verb that opens the operative part ("beschliesst:").
fn is_enacting_verb(line: &str) -> bool {
    line.ends_with([':', ',']) && line.split(' ').count() <= 3 && opens_operative(line)
}

/// A line of a record ("antragsteller: Ortsverein Auental"): a name in small letters, its colon, a value.
fn is_field(line: &str) -> bool {
    let first = line.as_bytes().first();
    first.is_some_and(|b| b.is_ascii_lowercase() || *b == b'_')
        && line.split_once(':').is_some_and(|(name, value)| {
            (3..=30).contains(&name.len())
                && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
                && value.starts_with([' ', '"'])
        })
}

/// A line that is the enacting body before the recitals ("Die Generalversammlung,").
fn is_enacting(line: &str) -> bool {
    let mut words = line.split(' ');
    matches!(words.next(), Some("Die" | "Der" | "Das" | "DIE" | "DER" | "DAS"))
        && words.next().is_some_and(|w| w.starts_with(char::is_uppercase))
        && words.count() < 6
        && (line.ends_with(',') && line.matches(',').count() == 1
            || [" —", " –", " -"].iter().any(|dash| line.ends_with(dash)) && !line.chars().any(char::is_lowercase))
}

/// Whether `line` opens with a word that goes on with the sentence before it.
fn carries_on(line: &str) -> bool {
    matches!(
        cues::first_word(line),
        "und" | "oder" | "dass" | "daß" | "wobei" | "damit" | "sondern" | "aber" | "denn" | "weil" | "um"
    )
}

/// Like [`carries_on`], or a relative pronoun or article.
fn connects(line: &str) -> bool {
    carries_on(line) || matches!(cues::first_word(line), "die" | "der" | "das" | "den" | "dem")
}

/// Whether `line` ends without any punctuation that could close a paragraph.
fn is_unclosed(line: &str) -> bool {
    !cues::is_closed(line) && !line.ends_with(',')
}

/// Whether `line` ends with a word in small letters that has an adjective's ending.
fn ends_in_adjective(line: &str) -> bool {
    let word = cues::last_word(line);
    word.len() > 4 && word.starts_with(char::is_lowercase) && ["e", "er", "em", "es"].iter().any(|ending| word.ends_with(ending))
}

/// A line that is one bracket ("[aufgrund des Berichts …]").
fn is_bracketed(line: &str) -> bool {
    line.starts_with('[') && line.ends_with(']')
        || line.starts_with('(') && line.ends_with(')') && line.matches('(').count() == line.matches(')').count()
}

/// Header lines that look as if they ran on: a date, an adoption line, what follows the name of the document type.
fn splits_header(before: &str, line: &str) -> bool {
    let first = cues::first_word(line);
    let mut words = line.split(' ');
    let dated = matches!(words.next(), Some("vom" | "am"))
        && words.next().is_some_and(cues::ends_in_ordinal)
        && words.next().is_some_and(cues::is_month)
        && is_shorter(line, 50)
        && !line.ends_with(['.', ',', ';', ':', '-']);
    let type_alone =
        !before.contains(' ') && !before.ends_with([',', '-']) && before.starts_with(char::is_uppercase) && before.len() > 5;
    let year = before.len() < 50 && before.len() > 5 && before.bytes().rev().take(4).all(|b| b.is_ascii_digit());
    dated && !cues::is_open(before) && !before.ends_with(',')
        || type_alone
        || year
        || first == "betreffend" && !before.ends_with(',')
        || is_bracketed(line) && !cues::is_open(before)
        || (first == "verabschiedet" && before.ends_with(|c: char| c.is_ascii_digit() || c == ')'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{clean, decode};

    fn prose(source: &[u8]) -> Prose {
        decode(source, None).map(|d| blocks(&clean(&d))).unwrap_or_default()
    }

    /// Label and body of each block.
    fn read(source: &str) -> Vec<(String, String)> {
        let prose = prose(source.as_bytes());
        let label = |b: &Block| b.marker.map_or("", |(_, l)| l.of(&prose.text)).to_owned();
        prose.blocks.iter().map(|b| (label(b), b.body.of(&prose.text).to_owned())).collect()
    }

    fn bodies(source: &str) -> Vec<String> {
        read(source).into_iter().map(|(label, body)| format!("{label} {body}").trim().to_owned()).collect()
    }

    #[test]
    fn wrapped_lines_join_as_they_were_hyphenated() {
        let text = "\
Der Hafenrat nimmt die Reso-\nlution über die Süd-Süd-\nZusammenarbeit und die Entwicklungs-\nund Fischereipläne an, die weiterentwik-\nkelt wurden.\n\nZweiter Satz.";
        assert_eq!(
            bodies(text),
            [
                "Der Hafenrat nimmt die Resolution über die Süd-Süd-Zusammenarbeit und die Entwicklungs- und Fischereipläne an, die weiterentwickelt wurden.",
                "Zweiter Satz."
            ]
        );
    }

    #[test]
    fn without_empty_lines_full_lines_go_on_and_short_ones_end() {
        let text = "\
Die Hafenversammlung,
unter Hinweis auf ihre Beschlüsse über die Fähren, die Kais und die
Leuchtfeuer der Küste,
betonend, dass die Schleusen alt sind und dass ihre Erneuerung viele
Jahre dauern wird,
1. fordert alle Häfen auf, die Schleusen bis zum
3. Mai 2031 zu prüfen und die Ergebnisse den Gemeinden der ganzen
Küste mitzuteilen;
Sonstiges
2. dankt den Lotsen für ihre Arbeit an den Tagen der großen Flut und
in den Wochen danach.
12. Plenarsitzung
3. Juni 2030";
        let bodies = bodies(text);
        assert_eq!(bodies.len(), 8, "{bodies:#?}");
        assert!(bodies[3].starts_with("1. fordert alle Häfen auf, die Schleusen bis zum 3. Mai 2031"), "{bodies:#?}");
        assert_eq!((bodies[4].as_str(), bodies[6].as_str()), ("Sonstiges", "12. Plenarsitzung"));
    }

    #[test]
    fn a_page_break_neither_ends_nor_joins_a_paragraph() {
        let text = "Der Rat bittet alle Fähren, langsam zu\n\n2/4\n\u{0C}Hafenrat\n\nfahren.\n\n1. Der Rat dankt.\n\n3/4\n\u{0C}Hafenrat\n\n2. Der Rat schweigt.";
        assert_eq!(bodies(text), ["Der Rat bittet alle Fähren, langsam zu fahren.", "1. Der Rat dankt.", "2. Der Rat schweigt."]);
    }

    #[test]
    fn markers_count_or_they_are_text() {
        for (text, want) in [
            ("1. a) zu gehen\nb) zu bleiben", vec!["1.", "a)", "b)"]),
            ("7.\nDer Rat dankt.\n8.\nDer Rat ruht.", vec!["7.", "8."]),
            ("1.\n\nDer Rat dankt.\n\n2.\n\nDer Rat ruht.", vec!["1.", "2."]),
            ("a) auf See:\ni) im Hafen\nii) auf Reede\nb) an Land", vec!["a)", "i)", "ii)", "b)"]),
            ("Der Rat fordert die Häfen auf, a) zu öffnen,\nb) zu warten.", vec!["", "a)", "b)"]),
            ("Der Rat bittet:\n- Er dankt.\n- Er ruht. - Die Fähren fahren.", vec!["", "-", "-", "-"]),
            ("h) Lärm;\ni) Licht;\nj) Staub.", vec!["h)", "i)", "j)"]),
            ("Art. 1\n1 Das Boot fährt.\n2 Der Hafen ruht.\nArt. 2 Der Rat tagt.", vec!["Art. 1", "1", "2", "Art. 2"]),
            ("§ 1 (1) Das Boot fährt.\n(2) Der Hafen ruht.", vec!["§ 1", "(1)", "(2)"]),
            (
                "1. Der Rat geht\n2. Der Rat bleibt\nI. Zweiter Teil\n3. Der Rat ruht\nII. Dritter Teil\n4. Der Rat dankt",
                vec!["1.", "2.", "I.", "3.", "II.", "4."],
            ),
            ("Wir fordern:\n– Boote,\n– Häfen.", vec!["", "–", "–"]),
            ("A. in der Erwägung, dass es regnet,\nB. in der Erwägung, dass es taut;", vec!["A.", "B."]),
        ] {
            let labels: Vec<String> = read(text).into_iter().map(|(label, _)| label).collect();
            assert_eq!(labels, want, "{text:?}");
        }
    }

    #[test]
    fn a_letter_of_an_inline_list_at_the_line_start_is_text() {
        let text = "in Anbetracht dessen, dass die Partei zugesagt hat,\na) die Waffen ruhen zu lassen, b) die Straße zu öffnen und c) die\nGefangenen freizulassen,";
        assert!(read(text).iter().all(|(label, _)| label.is_empty()));
    }

    #[test]
    fn renderings_of_one_text_give_one_prose() {
        let text = "Der Rätebund beschließt:\n1. Höfe und Gärten wer-\nden geöffnet;\n2. für die Bäume wird gesorgt.\n";
        let decomposed = text.replace('ä', "a\u{308}").replace('ö', "o\u{308}").replace('ü', "u\u{308}");
        let (legacy, _, _) = encoding_rs::WINDOWS_1252.encode(text);
        let want = prose(text.as_bytes()).text;
        for bytes in [text.replace('\n', "\r\n").as_bytes(), decomposed.as_bytes(), &legacy, format!("\u{FEFF}{text}").as_bytes()] {
            assert_eq!(prose(bytes).text, want);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_spans_that_lead_back_to_it(
            parts in proptest::collection::vec(proptest::sample::select(vec![
                "1. ", "a) ", "– ", "Art. 2", "§ 3 ", "\n", "\n\n", "\u{0C}", "Reso-", "lution ", "Wort1, ", "____\n", "1 Siehe ", "Seite 2\n", "**", "_x_ ", "# ",
                "ﬃ", "a\u{308}", "\u{AD}", "\u{A0}", "B e s c h l u s s ", "ik-\nke ", "12\n", "A/RES/1/2\n", "&nbsp;", "<b>", "»", "| ", "\r\n", "¹", "(1)", "[2]", ".", ",", "und ",
            ]), 0..60),
        ) {
            let source = parts.concat();
            let decoded = decode(source.as_bytes(), Some("utf-8"));
            proptest::prop_assume!(decoded.is_ok());
            let Ok(decoded) = decoded else { return Ok(()) };
            let lines = clean(&decoded);
            let prose = blocks(&lines);
            for block in &prose.blocks {
                let (start, end) = (prose.map.start(block.span.start), prose.map.end(block.span.end));
                proptest::prop_assert!(decoded.text.get(start as usize..end as usize).is_some(), "{start}..{end}");
                proptest::prop_assert_eq!(prose.text_of_source(start, end), block.span.of(&prose.text));
                proptest::prop_assert!(block.body.start >= block.span.start && block.body.end == block.span.end);
            }
            for note in &lines.notes {
                proptest::prop_assert!(decoded.text.get(note.start as usize..note.end as usize).is_some());
            }
        }

        #[test]
        fn any_bytes_whatever_are_read_without_a_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
            let _ = prose(&bytes);
        }

        #[test]
        fn any_characters_whatever_lead_back_to_character_boundaries(source in "\\PC{0,80}(\n\\PC{0,40}){0,6}") {
            if let Ok(decoded) = decode(source.as_bytes(), Some("utf-8")) {
                let prose = blocks(&clean(&decoded));
                for (at, c) in prose.text.char_indices() {
                    let (start, end) = (prose.map.start(at as u32), prose.map.end((at + c.len_utf8()) as u32));
                    proptest::prop_assert!(decoded.text.get(start as usize..end as usize).is_some(), "{start}..{end}");
                }
            }
        }
    }
}
