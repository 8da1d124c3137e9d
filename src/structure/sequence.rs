//! Which markers make sense: numbering must count.

use super::marker::Marker;
use rustc_hash::FxHashMap as HashMap;

/// How a marker is written: two markers count together only in the same style.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Style {
    kind: u8,
    /// The label's first and last character where they are punctuation.
    open: char,
    close: char,
}

/// Levels that are open at once; a deeper list restarts the count.
const DEPTH: usize = 10;
/// Numbers that may be missing within a list.
const GAP: u32 = 2;

/// What stands around a candidate.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// The line before has ended its paragraph: an empty line, a short line, closing punctuation.
    pub parted: bool,
    /// As `parted`, but by more than a comma.
    pub closed: bool,
    /// The line before needs another word ("gemäß Artikel").
    pub open: bool,
    /// The line before ends with "und", "oder", "sowie".
    pub joined: bool,
    /// The line before ends so that a number or letter must follow ("gemäß Artikel", "am").
    pub cites: bool,
    /// The text after the marker opens with a finite operative verb.
    pub operative: bool,
}

pub(super) fn style(marker: Marker, label: &str) -> Style {
    let kind = match marker {
        Marker::Number(_) => 0,
        Marker::Decimal(..) => 1,
        Marker::Letter(_) => 2,
        Marker::DoubleLetter(_) => 3,
        Marker::Roman(_) => 4,
        Marker::UpperRoman(_) => 5,
        Marker::UpperLetter(_) => 6,
        Marker::Bullet => 7,
        Marker::Article(_) => 8,
        Marker::Section(_) => 9,
    };
    let mark = |c: Option<char>| c.filter(|c| !c.is_alphanumeric()).unwrap_or(' ');
    if matches!(kind, 1 | 8 | 9) {
        return Style { kind, open: ' ', close: ' ' };
    }
    Style { kind, open: mark(label.chars().next()), close: mark(label.chars().next_back()) }
}

pub(super) fn value(marker: Marker) -> u32 {
    match marker {
        Marker::Number(n)
        | Marker::Decimal(_, n)
        | Marker::Letter(n)
        | Marker::DoubleLetter(n)
        | Marker::Roman(n)
        | Marker::UpperRoman(n)
        | Marker::UpperLetter(n)
        | Marker::Article(n)
        | Marker::Section(n) => n,
        Marker::Bullet => 1,
    }
}

/// The other readings of an ambiguous letter: `i)` is a letter or Roman one, `C.` a letter or, after `XCIX.`, Roman.
pub(super) fn readings(marker: Marker) -> [Option<Marker>; 2] {
    let other = match marker {
        Marker::Letter(9) => Some(Marker::Roman(1)),
        Marker::Letter(22) => Some(Marker::Roman(5)),
        Marker::Letter(24) => Some(Marker::Roman(10)),
        Marker::UpperRoman(1) => Some(Marker::UpperLetter(9)),
        Marker::UpperRoman(5) => Some(Marker::UpperLetter(22)),
        Marker::UpperRoman(10) => Some(Marker::UpperLetter(24)),
        Marker::Roman(2) => Some(Marker::DoubleLetter(9)),
        _ => None,
    };
    [Some(marker), other]
}

#[derive(Clone, Copy, Debug)]
struct Level {
    style: Style,
    value: u32,
    /// The number before the last of a decimal.
    parent: u32,
}

/// Every candidate of a text by style and value, so that a first item can be asked for its second.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    last_line: HashMap<(Style, u32), usize>,
}

impl Candidates {
    pub fn add(&mut self, marker: Marker, label: &str, line: usize) {
        for reading in readings(marker).into_iter().flatten() {
            self.last_line.insert((style(reading, label), value(reading)), line);
        }
    }

    /// Whether a line after `line` opens with the marker that follows.
    pub fn has_next(&self, marker: Marker, label: &str, line: usize) -> bool {
        self.last_line.get(&(style(marker, label), value(marker) + 1)).is_some_and(|l| *l > line)
    }

    fn has_sibling(&self, marker: Marker, label: &str, line: usize) -> bool {
        self.last_line.get(&(style(marker, label), value(marker))).is_some_and(|l| *l > line)
    }
}

/// The lists that are open at some point of the text.
#[derive(Debug, Default)]
pub(super) struct Sequence {
    levels: Vec<Level>,
    /// Highest number seen at each style of the outermost lists, for texts whose columns were read in the wrong order.
    seen: HashMap<Style, u32>,
}

impl Sequence {
    /// Whether a statute's article is open, whose Absätze may have bare numbers.
    pub fn in_article(&self) -> bool {
        self.levels.iter().any(|l| matches!(l.style.kind, 8 | 9))
    }

    /// Decides whether `marker`, which opens line `line`, counts where it stands; returns the reading that does.
    pub fn accept(
        &mut self,
        marker: Marker,
        label: &str,
        line: usize,
        setting: Setting,
        candidates: &Candidates,
    ) -> Option<Marker> {
        let readings = readings(marker);
        // A reading that goes on with an open list comes before one that begins a list.
        for reading in readings.into_iter().flatten() {
            if self.continues(reading, label, line, setting, candidates) {
                return Some(reading);
            }
        }
        // "i)" that continues nothing is Roman; "I." that continues nothing is Roman too.
        let first = match marker {
            Marker::Letter(9) => Marker::Roman(1),
            _ => marker,
        };
        self.begins(first, label, line, setting, candidates).then_some(first)
    }

    fn continues(&mut self, marker: Marker, label: &str, line: usize, setting: Setting, candidates: &Candidates) -> bool {
        let (style, value) = (style(marker, label), value(marker));
        let Some(at) = self.levels.iter().rposition(|l| l.style == style) else { return false };
        let level = self.levels[at];
        if matches!(marker, Marker::Bullet) {
            if !setting.joined && (!setting.parted || setting.open) {
                return false;
            }
        } else {
            let parent = if let Marker::Decimal(a, _) = marker { a } else { 0 };
            let same = matches!(marker, Marker::Article(_) | Marker::Section(_)) && value == level.value;
            let next = value == level.value + 1 && parent == level.parent || same;
            let gap = value > level.value + 1
                && value <= level.value + 1 + GAP
                && parent == level.parent
                && setting.closed
                && !setting.open;
            if !next && !gap {
                return false;
            }
            if gap && !candidates.has_next(marker, label, line) && at > 0 {
                return false;
            }
            if !setting.joined && (!setting.parted || setting.open) {
                return false;
            }
        }
        self.levels.truncate(at + 1);
        self.levels[at].value = value;
        self.note(style, value);
        true
    }

    fn begins(&mut self, marker: Marker, label: &str, line: usize, setting: Setting, candidates: &Candidates) -> bool {
        let (style, value) = (style(marker, label), value(marker));
        let followed = candidates.has_next(marker, label, line);
        // "…, wenn" may be completed by items; "Buchstabe" by a letter.
        let completed = followed
            && !setting.cites
            && matches!(marker, Marker::Letter(1) | Marker::Roman(1) | Marker::DoubleLetter(1) | Marker::Number(1));
        if !(setting.parted || completed) || (setting.open && !setting.joined && !completed) {
            return false;
        }
        let fits = match marker {
            Marker::Bullet => setting.closed || candidates.has_sibling(marker, label, line),
            Marker::Number(1) => true,
            Marker::Article(1) | Marker::Section(1) | Marker::Decimal(_, 1) => setting.closed,
            Marker::UpperLetter(1) => followed,
            // "I" alone may be the only part; "I. Quartal" is none.
            Marker::UpperRoman(1) | Marker::Letter(1) | Marker::DoubleLetter(1) | Marker::Roman(1) => followed || setting.closed,
            // A text that begins in the middle, or whose columns were read in the wrong order.
            Marker::Number(n) | Marker::UpperRoman(n) | Marker::Article(n) | Marker::Section(n) => {
                let last = self.seen.get(&style).copied().unwrap_or(0);
                // Numbers may run on through lettered or Roman sections.
                let verb = setting.operative && matches!(marker, Marker::Number(_));
                (n == last + 1 && last > 0)
                    || (setting.closed && verb)
                    || (setting.closed && (followed || (last > 0 && n <= last + 1 + GAP)))
            }
            Marker::Letter(_) => setting.closed && followed,
            Marker::DoubleLetter(_) | Marker::Roman(_) | Marker::UpperLetter(_) | Marker::Decimal(..) => false,
        };
        if !fits {
            return false;
        }
        if let Some(at) = self.levels.iter().rposition(|l| l.style == style) {
            self.levels.truncate(at);
        }
        if matches!(marker, Marker::Article(_) | Marker::Section(_) | Marker::UpperRoman(_)) {
            self.levels.retain(|l| {
                matches!(l.style.kind, 5 | 6 | 8 | 9)
                    && l.style != style
                    && !(matches!(marker, Marker::UpperRoman(_)) && l.style.kind >= 8)
            });
        }
        if self.levels.len() == DEPTH {
            self.levels.clear();
        }
        let parent = if let Marker::Decimal(a, _) = marker { a } else { 0 };
        self.levels.push(Level { style, value, parent });
        self.note(style, value);
        true
    }

    fn note(&mut self, style: Style, value: u32) {
        let last = self.seen.entry(style).or_default();
        *last = (*last).max(value);
    }
}
