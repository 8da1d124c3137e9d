//! Characters: NFC, ligatures, soft hyphens, blanks, invisible and control characters, spaced-out type, HTML leftovers.

use super::draft::{Draft, DraftLine, holds};
use super::html;
use super::offsets::OffsetMap;
use unicode_normalization::{IsNormalized, UnicodeNormalization, char::canonical_combining_class, is_nfc_quick};

/// Splits `source` into lines and makes their characters plain.
pub(super) fn normalise(source: &str) -> Draft {
    let Some((composed, to_source)) = compose(source) else { return split(source) };
    let mut draft = split(&composed);
    draft.map = draft.map.through(&to_source);
    draft
}

/// The NFC form of `source` with the way back; `None` where it is NFC already.
fn compose(source: &str) -> Option<(String, OffsetMap)> {
    if !may_change(source.as_bytes()) || is_nfc_quick(source.chars()) == IsNormalized::Yes {
        return None;
    }
    let (mut out, mut map) = (String::with_capacity(source.len()), OffsetMap::default());
    let mut chars = source.char_indices().peekable();
    let mut copied_from = 0;
    while let Some((start, first)) = chars.next() {
        let mut end = start + first.len_utf8();
        let mut plain = stable(first);
        while let Some((at, c)) = chars.next_if(|(_, c)| !begins(*c)) {
            end = at + c.len_utf8();
            plain = false;
        }
        if plain {
            continue;
        }
        let nfc: String = source[start..end].nfc().collect();
        if nfc == source[start..end] {
            continue;
        }
        map.copy(out.len() as u32, copied_from as u32, start as u32);
        out.push_str(&source[copied_from..start]);
        map.replace(out.len() as u32, start as u32, end as u32);
        out.push_str(&nfc);
        copied_from = end;
    }
    map.copy(out.len() as u32, copied_from as u32, source.len() as u32);
    out.push_str(&source[copied_from..]);
    Some((out, map))
}

/// Whether composition could change anything: only letters with combining marks, singletons and jamo are ever changed, and all of these are
/// U+0300 or above. Dashes, quotation marks and blanks (U+2000 to U+203F) stay or become other blanks.
fn may_change(bytes: &[u8]) -> bool {
    holds(bytes, |b| (b >= 0xCC) & (b != 0xE2)) || memchr::memchr_iter(0xE2, bytes).any(|i| bytes.get(i + 1) != Some(&0x80))
}

/// Whether normalisation can begin anew at `c`: nothing before it ever composes with it.
fn begins(c: char) -> bool {
    c < '\u{300}' || (canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes)
}

fn stable(c: char) -> bool {
    c < '\u{300}' || is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}

/// What becomes of a character.
enum Fate {
    Keep,
    Blank,
    Drop,
    Become(&'static str),
}

fn fate(c: char) -> Fate {
    match c {
        '\t' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' | ' ' => Fate::Blank,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => {
            Fate::Drop
        }
        '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFF9}'..='\u{FFFB}' | '\u{AD}' => Fate::Drop,
        '\u{2010}' | '\u{2011}' => Fate::Become("-"),
        '\u{FB00}' => Fate::Become("ff"),
        '\u{FB01}' => Fate::Become("fi"),
        '\u{FB02}' => Fate::Become("fl"),
        '\u{FB03}' => Fate::Become("ffi"),
        '\u{FB04}' => Fate::Become("ffl"),
        '\u{FB05}' | '\u{FB06}' => Fate::Become("st"),
        // The bullets of the Symbol and Wingdings fonts.
        '\u{F0B7}' | '\u{F0A7}' | '\u{F0D8}' | '\u{F076}' | '\u{F0FC}' | '\u{F0A8}' | '\u{2043}' => Fate::Become("•"),
        _ => Fate::Keep,
    }
}

/// White space and characters that leave no trace.
fn is_blank(c: char) -> bool {
    !c.is_ascii_graphic() && c != '\u{AD}' && matches!(fate(c), Fate::Blank | Fate::Drop)
}

fn split(source: &str) -> Draft {
    let mut draft = Draft { text: String::with_capacity(source.len()), ..Draft::default() };
    let (mut blanks, mut after_feed) = (0u16, false);
    let mut breaks = Breaks::new(source.as_bytes());
    let mut pos = 0;
    while pos < source.len() {
        let found = breaks.line_end(pos);
        let (start, end, indent) = trim(source, pos, found.stop);
        if start < end {
            let from = draft.text.len();
            plain(source, start, end, found.is_plain, &mut draft);
            draft.text.truncate(from + draft.text[from..].trim_end().len());
            if draft.text.len() > from {
                let line = DraftLine {
                    start: from,
                    end: draft.text.len(),
                    indent,
                    width: indent.saturating_add(source[start..end].chars().count().min(0xFFFF) as u16),
                    blank_before: blanks,
                    feed_before: after_feed,
                    ..DraftLine::default()
                };
                draft.lines.push(line);
                draft.text.push('\n');
                (blanks, after_feed) = (0, false);
            } else {
                blanks = blanks.saturating_add(1);
            }
        } else if !found.is_feed {
            blanks = blanks.saturating_add(1);
        }
        after_feed |= found.is_feed;
        pos = found.next;
    }
    draft
}

/// Where a line ends.
struct LineEnd {
    /// Its first byte that is no text.
    stop: usize,
    /// The first byte of the next line.
    next: usize,
    /// Whether a form feed parts them.
    is_feed: bool,
    /// Whether the line holds nothing but printable ASCII, single blanks and the letters of Latin-1.
    is_plain: bool,
}

/// The line breaks of a text.
struct Breaks<'t> {
    bytes: &'t [u8],
    /// The next line feed or carriage return, or the text's end.
    next: usize,
    /// All other breaks in order.
    rare: std::iter::Peekable<std::vec::IntoIter<usize>>,
}

impl<'t> Breaks<'t> {
    fn new(bytes: &'t [u8]) -> Self {
        let long = memchr::memchr2_iter(0xC2, 0xE2, bytes)
            .filter(|i| matches!(bytes[*i..], [0xC2, 0x85, ..] | [0xE2, 0x80, 0xA8 | 0xA9, ..]));
        let mut rare: Vec<usize> = memchr::memchr2_iter(0x0B, 0x0C, bytes).chain(long).collect();
        rare.sort_unstable();
        Self { bytes, next: 0, rare: rare.into_iter().peekable() }
    }

    /// The end of the line that begins at `from`; lines are asked for in order.
    fn line_end(&mut self, from: usize) -> LineEnd {
        let bytes = self.bytes;
        if self.next < from || self.next == 0 {
            self.next = memchr::memchr2(b'\n', b'\r', &bytes[from..]).map_or(bytes.len(), |i| from + i);
        }
        while self.rare.next_if(|i| *i < from).is_some() {}
        let stop = self.rare.peek().map_or(self.next, |i| self.next.min(*i));
        let (length, is_feed) = match bytes[stop..] {
            [] => (0, false),
            [0x0C, ..] => (1, true),
            [b'\r', b'\n', ..] | [0xC2, ..] => (2, false),
            [0xE2, ..] => (3, false),
            _ => (1, false),
        };
        LineEnd { stop, next: stop + length, is_feed, is_plain: is_plain(&bytes[from..stop]) }
    }
}

/// Whether `line` holds nothing but printable ASCII, single blanks behind its indent and the letters of Latin-1, which are 0xC3 and a
/// continuation byte.
fn is_plain(line: &[u8]) -> bool {
    let line = &line[line.iter().take_while(|b| **b == b' ').count()..];
    let pairs = line.iter().zip(line.get(1..).unwrap_or_default());
    let doubled: u32 = pairs.map(|(a, b)| u32::from((*a == b' ') & (*b == b' '))).sum();
    !holds(line, |b| (b < 0x20) | (b == 0x7F) | (b == b'&') | (b == b'<') | ((b >= 0xC0) & (b != 0xC3))) && doubled == 0
}

/// The line without blanks at its ends, and the columns before it.
fn trim(source: &str, from: usize, stop: usize) -> (usize, usize, u16) {
    let line = &source[from..stop];
    let body = line.trim_start_matches(is_blank);
    let lead = &line[..line.len() - body.len()];
    let columns: usize = lead.chars().map(|c| if c == '\t' { 4 } else { usize::from(matches!(fate(c), Fate::Blank)) }).sum();
    let body = body.trim_end_matches(is_blank);
    (from + lead.len(), from + lead.len() + body.len(), columns.min(usize::from(u16::MAX)) as u16)
}

/// Appends `source[start..end]`, one trimmed line, in plain characters; `is_plain`: it has no others, though it may be spaced out.
fn plain(source: &str, start: usize, end: usize, is_plain: bool, draft: &mut Draft) {
    let gaps = spaced_gaps(&source[start..end]);
    if is_plain && gaps.is_empty() {
        return copy(source, start, end, draft);
    }
    let mut gaps = gaps.iter().map(|g| g + start).peekable();
    let bytes = source.as_bytes();
    let (mut run, mut i) = (start, start);
    while i < end {
        let b = bytes[i];
        // The common case, without decoding: ASCII text and the letters of Latin-1.
        if b == b' ' && bytes[i + 1] > b' ' && bytes[i + 1] < 0x7F && gaps.peek() != Some(&i) {
            i += 1;
            continue;
        }
        if (b > b' ' && b < 0x7F && b != b'&' && b != b'<') || b == 0xC3 {
            i += 1 + usize::from(b == 0xC3);
            continue;
        }
        let Some(c) = source[i..end].chars().next() else { break };
        let size = c.len_utf8();
        let (len, new): (usize, &str) = match (c, fate(c)) {
            ('&', _) => match html::entity(&source[i..end]) {
                Some((len, new)) => (len, new),
                None => (0, ""),
            },
            ('<', _) => match html::tag(&source[i..end]) {
                Some((len, new)) => (len, new),
                None => (0, ""),
            },
            (_, Fate::Blank) => {
                let len = source[i..end].find(|c| !is_blank(c)).unwrap_or(end - i);
                if gaps.next_if_eq(&i).is_some() {
                    (len, "")
                } else if len == 1 && c == ' ' {
                    (0, "")
                } else {
                    (len, " ")
                }
            }
            // A soft hyphen at the line's end is a hyphen; within the line it is nothing. Some extractors leave U+00AC for it.
            ('\u{AD}' | '\u{AC}', _) => {
                let after_letter = source[start..i].ends_with(char::is_alphabetic);
                let rest = &source[i + size..end];
                // A letter of a watermark may stand far out in the margin.
                let margin = rest.starts_with("   ") && rest.trim_start().chars().nth(1).is_none();
                match (after_letter, rest.is_empty() || margin, rest.starts_with(char::is_alphabetic)) {
                    (true, true, _) => (size, "-"),
                    (true, _, true) => (size, ""),
                    _ if c == '\u{AD}' => (size, ""),
                    _ => (0, ""),
                }
            }
            (_, Fate::Drop) => (size, ""),
            (_, Fate::Become(new)) => (size, new),
            (_, Fate::Keep) => (0, ""),
        };
        if len == 0 {
            i += size;
            continue;
        }
        copy(source, run, i, draft);
        let doubled = new == " " && draft.text.ends_with([' ', '\n']);
        if !new.is_empty() && !doubled {
            draft.map.replace(draft.text.len() as u32, i as u32, (i + len) as u32);
            draft.text.push_str(new);
        }
        i += len;
        run = i;
    }
    copy(source, run, end, draft);
}

fn copy(source: &str, from: usize, to: usize, draft: &mut Draft) {
    let blank = draft.text.is_empty() || draft.text.ends_with([' ', '\n']);
    let from = from + usize::from(blank && source[from..to].starts_with(' '));
    draft.map.copy(draft.text.len() as u32, from as u32, to as u32);
    draft.text.push_str(&source[from..to]);
}

/// The blanks inside spaced-out words ("B e s c h l u s s", "D i e  V e r s a m m l u n g"): byte offsets in `line`.
///
/// A run of single letters parted by single blanks is a spaced word if it has four letters, or stands in a line with such a run.
fn spaced_gaps(line: &str) -> Vec<usize> {
    if !may_be_spaced(line.as_bytes()) {
        return Vec::new();
    }
    let mut blanks = memchr::memchr_iter(b' ', line.as_bytes());
    let (mut last, mut streak, mut longest) = (blanks.next().unwrap_or(0), 0, 0);
    for at in blanks {
        streak = if at - last == 2 || at - last == 3 { streak + 1 } else { 0 };
        longest = longest.max(streak);
        last = at;
    }
    if longest < 2 {
        return Vec::new();
    }
    // (offset of the blank before the token, whether the token is a single letter next to that single blank)
    let (mut gaps, mut run, mut size, mut spaced) = (Vec::new(), Vec::new(), 0usize, false);
    let mut previous_end = None;
    for (start, token) in tokens(line) {
        // A mark spaced like the letters before it ("b i t t e t ,").
        let stop = size >= 4 && matches!(token, "," | ";" | ":" | "." | "!" | "?");
        let letter = single_letter(token) || stop;
        let near = previous_end.is_some_and(|end| start == end + 1);
        if letter && near && size > 0 {
            run.push(start - 1);
            size += 1;
        } else {
            spaced |= size >= 4;
            if size >= 2 {
                gaps.append(&mut run);
            }
            run.clear();
            size = usize::from(letter);
        }
        // A letter that carries punctuation closes its word.
        if stop || letter && token.chars().count() > 1 {
            spaced |= size >= 4;
            if size >= 2 {
                gaps.append(&mut run);
            }
            run.clear();
            size = 0;
        }
        previous_end = Some(start + token.len());
    }
    spaced |= size >= 4;
    if size >= 2 {
        gaps.append(&mut run);
    }
    if spaced { gaps } else { Vec::new() }
}

/// A cheap look: whether two stretches of one or two bytes follow one another between blanks.
fn may_be_spaced(line: &[u8]) -> bool {
    let gaps = |w: &[u8]| {
        let blank = |i: usize| w[i] == b' ';
        blank(0) & ((blank(2) & (blank(4) | blank(5))) | (blank(3) & (blank(5) | blank(6))))
    };
    line.windows(7).fold(false, |any, w| any | gaps(w))
        || memchr::memchr_iter(b' ', &line[line.len().saturating_sub(7)..]).count() > 2
}

fn tokens(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = line.as_ptr() as usize;
    line.split(' ').filter(|t| !t.is_empty()).map(move |t| (t.as_ptr() as usize - base, t))
}

/// One letter, perhaps with closing punctuation.
fn single_letter(token: &str) -> bool {
    let mut chars = token.chars();
    chars.next().is_some_and(char::is_alphabetic)
        && chars.next().is_none_or(|c| matches!(c, ',' | ';' | ':' | '.' | '!' | '?'))
        && chars.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(source: &str) -> String {
        normalise(source).text.trim_end().to_owned()
    }

    #[test]
    fn characters_become_plain() {
        for (source, want) in [
            ("Bo\u{308}den", "Böden"),
            ("Pﬂege und Eﬃzienz", "Pflege und Effizienz"),
            ("Ent\u{AD}wick\u{AD}lung", "Entwicklung"),
            ("Natio\u{AC}nen", "Nationen"),
            ("Entwick\u{AD}", "Entwick-"),
            ("p \u{AC} q", "p \u{AC} q"),
            ("§\u{A0}3  Abs.\u{202F}1\t a", "§ 3 Abs. 1 a"),
            ("Nord\u{2011}Süd", "Nord-Süd"),
            ("\u{200B}Rat\u{200E} der\u{FEFF}  \u{200B} Stadt \u{200B}", "Rat der Stadt"),
            ("B e s c h l u s s", "Beschluss"),
            ("D i e  G e n e r a l v e r s a m m l u n g  -", "Die Generalversammlung -"),
            ("ü b e r z e u g t, dass", "überzeugt, dass"),
            ("n i m m t   den Bericht   a n.", "nimmt den Bericht an."),
            ("Punkt a b und c", "Punkt a b und c"),
            ("a\u{1}b", "ab"),
            ("Gr&ouml;&szlig;e&nbsp;der Stadt &amp; Co", "Größe der Stadt & Co"),
            ("der <strong>Kreis</strong>tag", "der Kreistag"),
            ("a < b und c > d", "a < b und c > d"),
        ] {
            assert_eq!(clean(source), want, "{source:?}");
        }
    }

    #[test]
    fn every_kind_of_line_break_ends_a_line() {
        let draft = normalise("a\r\n\r\nb\rc\u{2028}d\u{0C}e\n\u{0C}f");
        assert_eq!(draft.text, "a\nb\nc\nd\ne\nf\n");
        let feeds: Vec<bool> = draft.lines.iter().map(|l| l.feed_before).collect();
        assert_eq!(feeds, [false, false, false, false, true, true]);
        let blanks: Vec<u16> = draft.lines.iter().map(|l| l.blank_before).collect();
        assert_eq!(blanks, [0, 1, 0, 0, 0, 0]);
    }

    #[test]
    fn composed_letters_lead_back_to_their_parts() {
        let draft = normalise("Bo\u{308}den");
        assert_eq!((draft.map.start(1), draft.map.end(3), draft.map.start(3)), (1, 4, 4));
    }
}
