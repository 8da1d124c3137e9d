//! The operative tree: labelled and unlabelled paragraphs in their order, placed by the sequence of their labels.

use super::closing::begins_with_month;
use super::cues::{at_most, has_word, is_finite_head, is_heading, opens_sentence, words};
use super::numbering::{Delimiter, Reading, Style, readings};
use super::piece::Piece;
use super::sections::{Role, roles};
use super::view::{View, trim};
use super::{Node, paths};
use crate::diagnostic::{Code, Finding};
use crate::span::TextSpan;
use crate::word_set::{WordSet, word_set};

/// A paragraph in the making.
#[derive(Debug)]
pub struct Draft {
    /// Its label.
    pub label: Option<TextSpan>,
    /// Its enumeration.
    pub style: Style,
    /// Its place there.
    pub value: u32,
    /// The heading above it.
    pub heading: Option<TextSpan>,
    /// Its text with its closing punctuation.
    pub body: TextSpan,
    /// Its items, as indices.
    pub children: Vec<usize>,
    parent: Option<usize>,
    indent: u16,
}

/// The tree and what puzzled it.
pub struct Tree {
    /// Top-level paragraphs.
    pub nodes: Vec<Node>,
    /// Numbers out of sequence.
    pub findings: Vec<Finding>,
}

/// Deeper nesting than this is read as one level.
const DEPTH: usize = 12;

/// How many numbers may be missing before a number is read as text.
const GAP: u32 = 30;

/// Places `pieces`; `issuer` is the folded head noun of the enacting body, which opens a paragraph of its own; `recitals` is the number of the
/// last numbered recital, or 0.
#[must_use]
pub fn tree(view: &View<'_>, pieces: &[Piece], issuer: &str, recitals: u32) -> Tree {
    let mut builder = Builder {
        view,
        text: view.text,
        pieces,
        issuer,
        drafts: Vec::new(),
        roots: Vec::new(),
        stack: Vec::new(),
        pending: None,
        last_number: recitals,
        findings: Vec::new(),
    };
    for (i, role) in roles(view, pieces).into_iter().enumerate() {
        match role {
            Role::Heading => builder.pending = Some(heading_span(&pieces[i])),
            Role::Section => builder.section(i),
            Role::Item => match pieces[i].label {
                Some(label) => builder.marked(i, label),
                None => builder.plain(i),
            },
        }
    }
    let Builder { drafts, roots, findings, .. } = builder;
    Tree { nodes: paths::nodes(view, drafts, &roots), findings }
}

/// Where the heading's words stand: a label that numbers the heading stays out of it, unless it has no words.
fn heading_span(piece: &Piece) -> TextSpan {
    if piece.body.is_empty() { piece.label.unwrap_or(piece.body) } else { piece.body }
}

struct Builder<'t> {
    view: &'t View<'t>,
    text: &'t str,
    pieces: &'t [Piece],
    issuer: &'t str,
    drafts: Vec<Draft>,
    roots: Vec<usize>,
    stack: Vec<usize>,
    pending: Option<TextSpan>,
    /// The number placed last, or that of the last recital: numbers may run on across unlabelled paragraphs.
    last_number: u32,
    findings: Vec<Finding>,
}

impl Builder<'_> {
    fn tail(&self, d: usize) -> char {
        self.drafts[d].body.of(self.text).trim_end().chars().next_back().unwrap_or(' ')
    }

    /// Whether paragraph `d` waits for items: it ends in a colon, or in the bracket of a directive.
    fn is_open(&self, d: usize) -> bool {
        let span = trim(self.text, self.drafts[d].body);
        let body = span.of(self.text);
        if body.ends_with(':') {
            return true;
        }
        if body.ends_with(['.', ';', '!', '?']) {
            return false;
        }
        let tail = TextSpan::new(span.start + floor(body, body.len().saturating_sub(60)) as u32, span.end);
        let folded = self.view.folded_span(tail);
        DIRECTIVES.contains(words(&folded).last().unwrap_or(""))
    }

    fn is_container(&self, d: usize) -> bool {
        matches!(self.drafts[d].style, Style::Article | Style::Section | Style::UpperRoman | Style::UpperLetter)
    }

    fn add(&mut self, parent: Option<usize>, piece: usize, reading: &Reading) {
        let Piece { label, body, indent, .. } = self.pieces[piece];
        if matches!(reading.style, Style::Number(_)) {
            self.last_number = reading.value;
        }
        let d = self.drafts.len();
        let heading = self.pending.take();
        self.drafts.push(Draft {
            label,
            style: reading.style,
            value: reading.value,
            heading,
            body,
            children: Vec::new(),
            parent,
            indent,
        });
        match parent {
            Some(p) => self.drafts[p].children.push(d),
            None => self.roots.push(d),
        }
        self.stack.push(d);
        let article = matches!(reading.style, Style::Article | Style::Section);
        let number = matches!(reading.style, Style::Number(_) | Style::Decimal);
        let follows = self.pieces.get(piece + 1).is_some_and(|n| match n.label {
            None => !n.heading && (article || n.body.of(self.text).starts_with(|c: char| c.is_uppercase() || c == '„')),
            Some(l) => article && matches!(readings(l.of(self.text)).first(), Some(Reading { style: Style::Number(_), .. })),
        });
        if (article || number) && follows && is_heading(body.of(self.text), &self.view.folded_span(body)) {
            self.drafts[d].heading = Some(body);
            self.drafts[d].body = TextSpan::new(body.end, body.end);
        }
    }

    /// Adds a sibling of stack entry `k`, closing what is deeper.
    fn sibling(&mut self, k: usize, piece: usize, reading: &Reading) {
        let parent = self.drafts[self.stack[k]].parent;
        self.stack.truncate(k);
        self.add(parent, piece, reading);
    }

    /// Adds a child of the innermost open paragraph.
    fn child(&mut self, piece: usize, reading: &Reading) {
        if self.stack.len() >= DEPTH {
            self.stack.truncate(DEPTH - 1);
        }
        self.add(self.stack.last().copied(), piece, reading);
    }

    /// Adds below stack entry `k`, closing what is deeper.
    fn below(&mut self, k: usize, piece: usize, reading: &Reading) {
        self.stack.truncate(k + 1);
        self.child(piece, reading);
    }

    fn top_level(&mut self, piece: usize, reading: &Reading) {
        let keep = self.stack.iter().rposition(|d| matches!(self.drafts[*d].style, Style::UpperRoman | Style::UpperLetter));
        self.stack.truncate(keep.map_or(0, |k| k + 1));
        self.child(piece, reading);
    }

    fn gap(&mut self, label: TextSpan, message: &str) {
        let message = format!("{} {message}", label.of(self.text));
        self.findings.push(Finding { code: Code::NumberingGap, message, place: Some(label) });
    }

    /// A heading that restarts the numbering: an unlabelled section.
    fn section(&mut self, i: usize) {
        self.stack.clear();
        self.pending = None;
        self.add(None, i, &Reading { style: Style::UpperRoman, value: 0 });
        let d = self.drafts.len() - 1;
        let body = self.drafts[d].body;
        self.drafts[d].heading = Some(body);
        self.drafts[d].body = TextSpan::new(body.end, body.end);
    }

    /// Makes a pending heading the title of the empty container above it.
    fn title_container(&mut self) {
        if let (Some(d), Some(heading)) = (self.stack.last().copied(), self.pending)
            && self.is_container(d)
            && self.drafts[d].children.is_empty()
            && self.drafts[d].body.is_empty()
            && self.drafts[d].heading.is_none()
        {
            self.drafts[d].heading = Some(heading);
            self.pending = None;
        }
    }

    fn marked(&mut self, i: usize, label: TextSpan) {
        self.title_container();
        let all = readings(label.of(self.text));
        if let Some(Reading { style: Style::Bullet(_), .. }) = all.first() {
            return self.bullet(i, &all[0]);
        }
        // The next of an open enumeration, the innermost first.
        for loose in [false, true] {
            for k in (0..self.stack.len()).rev() {
                let open = &self.drafts[self.stack[k]];
                let (style, value) = (open.style, open.value);
                if let Some(next) = all.iter().find(|r| same(style, r.style, loose) && r.value == value + 1) {
                    return self.sibling(k, i, next);
                }
            }
        }
        if let Some(first) = all.iter().find(|r| r.value == 1) {
            return self.first(i, label, first);
        }
        if self.is_text(i, &all) {
            return self.extend(i);
        }
        let reading = all[0];
        let place = (0..self.stack.len()).rev().find(|k| same(self.drafts[self.stack[*k]].style, reading.style, false));
        match place {
            Some(k) => {
                let before = self.drafts[self.stack[k]].value;
                self.gap(label, &format!("follows number {before}"));
                self.sibling(k, i, &reading);
            }
            None if matches!(reading.style, Style::Number(_)) && reading.value == self.last_number + 1 => self.attach(i, &reading),
            None => {
                self.gap(label, "opens an enumeration that does not begin at its first number");
                if matches!(reading.style, Style::Article | Style::UpperRoman) {
                    self.stack.clear();
                }
                self.attach(i, &reading);
            }
        }
    }

    /// The first item of an enumeration.
    fn first(&mut self, i: usize, label: TextSpan, first: &Reading) {
        let open = (0..self.stack.len()).rev().find(|k| same(self.drafts[self.stack[*k]].style, first.style, false));
        match open {
            Some(k) => {
                let top = self.stack.len() - 1;
                let waits = self.is_open(self.stack[top]);
                if waits && (k == top || self.pending.is_none()) {
                    self.child(i, first);
                } else {
                    if self.pending.is_none() {
                        self.gap(label, "restarts the numbering");
                    }
                    self.sibling(k, i, first);
                }
            }
            None => self.attach(i, first),
        }
    }

    /// Opens an enumeration below the innermost paragraph that can hold it.
    fn attach(&mut self, i: usize, reading: &Reading) {
        if matches!(reading.style, Style::Article) {
            let keep = self
                .stack
                .iter()
                .position(|d| !matches!(self.drafts[*d].style, Style::UpperRoman | Style::UpperLetter | Style::Section));
            self.stack.truncate(keep.unwrap_or(self.stack.len()));
            return self.child(i, reading);
        }
        // An unlabelled paragraph that is complete does not hold the numbers after it.
        while let Some(top) = self.stack.last().copied() {
            if self.pieces[i].indent > self.drafts[top].indent + 1 {
                break;
            }
            let number = matches!(reading.style, Style::Number(_) | Style::UpperRoman | Style::UpperLetter);
            let listed = matches!(self.drafts[top].style, Style::Bullet(_)) && !self.is_open(top)
                || self.drafts[top].style == Style::Plain && !self.drafts[top].children.is_empty();
            if number && listed {
                self.stack.pop();
                continue;
            }
            let complete =
                self.drafts[top].style == Style::Plain && !self.is_open(top) && matches!(self.tail(top), '.' | '!' | '?');
            if complete && matches!(reading.style, Style::Number(_) | Style::UpperRoman | Style::UpperLetter | Style::Decimal) {
                self.stack.pop();
            } else {
                break;
            }
        }
        self.child(i, reading);
    }

    /// Whether a number out of sequence is text: a date, an ordinal, or the rest of an unfinished line.
    fn is_text(&self, i: usize, all: &[Reading]) -> bool {
        let Some(top) = self.stack.last().copied() else { return false };
        let folded = self.view.folded_span(self.pieces[i].body);
        let number = all.iter().find(|r| matches!(r.style, Style::Number(_)));
        let unfinished = !matches!(self.tail(top), '.' | ';' | ':' | ',' | '!' | '?' | '“' | '"' | '«' | '»')
            && !self.drafts[top].body.is_empty();
        let ordinal = words(&folded).next().is_some_and(|w| ORDINAL_NOUNS.contains(w));
        let far = number.is_some_and(|r| {
            let last =
                self.stack.iter().rev().find(|d| matches!(self.drafts[**d].style, Style::Number(_))).map(|d| self.drafts[*d].value);
            last.is_some_and(|l| r.value > l + GAP || r.value > 999)
        });
        let bare = all.iter().any(|r| r.style == Style::Number(Delimiter::Bare));
        unfinished || begins_with_month(&folded) || ordinal || far || bare
    }

    /// Joins piece `i` to the innermost paragraph.
    fn extend(&mut self, i: usize) {
        let piece = self.pieces[i];
        let whole = piece.label.map_or(piece.body, |l| l.cover(piece.body));
        match self.stack.last().copied() {
            Some(top) if self.drafts[top].children.is_empty() => {
                let draft = &mut self.drafts[top];
                draft.body = if draft.body.is_empty() { whole } else { draft.body.cover(whole) };
            }
            _ => self.child(i, &Reading { style: Style::Plain, value: 0 }),
        }
    }

    fn bullet(&mut self, i: usize, reading: &Reading) {
        let indent = self.pieces[i].indent;
        let same_sign = |d: &Draft| d.style == reading.style;
        let level = (0..self.stack.len())
            .rev()
            .find(|k| same_sign(&self.drafts[self.stack[*k]]) && self.drafts[self.stack[*k]].indent <= indent + 1);
        if let Some(k) = level {
            let open = self.stack[k];
            if k + 1 == self.stack.len() && indent > self.drafts[open].indent + 1 {
                return self.child(i, reading);
            }
            return self.sibling(k, i, reading);
        }
        if let Some(k) = (0..self.stack.len()).rev().find(|k| same_sign(&self.drafts[self.stack[*k]])) {
            return self.sibling(k, i, reading);
        }
        match self.stack.last().copied() {
            Some(top) if matches!(self.drafts[top].style, Style::Bullet(_)) && indent < self.drafts[top].indent => {
                let k = self.stack.len() - 1;
                self.sibling(k, i, reading);
            }
            Some(_) if self.pending.is_some() => self.top_level(i, reading),
            // A list item's indent, but a sign that stands for no label: it goes on after the items.
            Some(top)
                if indent > 0
                    && indent == self.drafts[top].indent
                    && self.drafts[top].parent.is_some()
                    && !self.is_open(top)
                    && !matches!(self.drafts[top].style, Style::Plain) =>
            {
                let k = self.stack.len() - 1;
                self.sibling(k, i, reading);
            }
            _ => self.child(i, reading),
        }
    }

    fn plain(&mut self, i: usize) {
        self.title_container();
        let plain = Reading { style: Style::Plain, value: 0 };
        let Some(top) = self.stack.last().copied() else { return self.child(i, &plain) };
        let body = self.pieces[i].body.of(self.text);
        let folded = self.view.folded_span(self.pieces[i].body);
        if self.pending.is_some() {
            return self.top_level(i, &plain);
        }
        let (style, tail, parent) = (self.drafts[top].style, self.tail(top), self.drafts[top].parent);
        let k = self.stack.len() - 1;
        if !matches!(style, Style::UpperRoman | Style::UpperLetter)
            && self.drafts[top].body.is_empty()
            && self.drafts[top].children.is_empty()
        {
            if self.plain_run(i) == 1 {
                self.drafts[top].body = self.pieces[i].body;
            } else {
                self.child(i, &plain);
            }
            return;
        }
        let issuer = self.opens_own(&folded);
        let lower = body.trim_start_matches(['„', '"', '(']).starts_with(char::is_lowercase);
        let unfinished =
            tail.is_alphanumeric() && !matches!(style, Style::Article | Style::Section | Style::UpperRoman | Style::UpperLetter);
        let wrapped = lower && self.pieces[i].close && !matches!(tail, '.' | ';' | ':') && !self.is_container(top);
        let cut = unfinished && !opens_sentence(body) && !self.is_open(top) && !at_most(self.drafts[top].body.of(self.text), 7);
        if (wrapped || cut) && self.drafts[top].children.is_empty() && style_holds_text(style) {
            return self.extend(i);
        }
        if unfinished && lower && self.drafts[top].children.is_empty() && !is_finite_head(&folded) {
            return self.extend(i);
        }
        if self.is_open(top) && !(style == Style::Plain && issuer) {
            return self.child(i, &plain);
        }
        if lower && !is_finite_head(&folded) {
            let ended = matches!(tail, '.' | ';' | ':' | ',' | '!' | '?');
            match parent {
                _ if !ended => self.extend(i),
                Some(p) if style == Style::Plain && self.is_open(p) => self.sibling(k, i, &plain),
                Some(_) if style != Style::Plain && !self.is_container(top) => self.below(k - 1, i, &plain),
                _ if style == Style::Plain && tail == ';' => self.sibling(k, i, &plain),
                _ => self.extend(i),
            }
            return;
        }
        match style {
            Style::Plain => match parent {
                Some(p) if issuer && self.drafts[p].style == Style::Plain => self.sibling(k - 1, i, &plain),
                _ => self.sibling(k, i, &plain),
            },
            Style::UpperRoman | Style::UpperLetter | Style::Article | Style::Section => self.child(i, &plain),
            _ => self.after_item(i, k, &folded, issuer),
        }
    }

    /// An unlabelled paragraph after a labelled item.
    fn after_item(&mut self, i: usize, k: usize, folded: &str, issuer: bool) {
        let plain = Reading { style: Style::Plain, value: 0 };
        let holder = self.stack.iter().position(|d| self.drafts[*d].style == Style::Plain);
        if let Some(h) = holder {
            return self.sibling(h, i, &plain);
        }
        let top = self.stack[k];
        let outer = k.checked_sub(1).map(|o| self.stack[o]);
        match outer {
            Some(o) if !self.is_container(o) => self.below(k - 1, i, &plain),
            Some(o)
                if matches!(self.drafts[o].style, Style::UpperRoman | Style::UpperLetter)
                    && !self.continues(top, i)
                    && (issuer || self.is_open(o)) =>
            {
                // The list under "II. … fordert die Regierung auf," is over: what follows stands beside it.
                self.below(k - 1, i, &plain);
            }
            None if !self.continues(top, i)
                && (issuer
                    || matches!(self.drafts[top].style, Style::Bullet(_))
                    || self.starts_lower(top)
                    || is_finite_head(folded)) =>
            {
                self.top_level(i, &plain);
            }
            _ if matches!(self.drafts[top].style, Style::Bullet(_)) => self.sibling(k, i, &plain),
            _ => self.extend(i),
        }
    }

    fn starts_lower(&self, d: usize) -> bool {
        self.drafts[d].body.of(self.text).starts_with(char::is_lowercase)
    }

    /// Whether the enumeration of `d` goes on after piece `i`.
    fn continues(&self, d: usize, i: usize) -> bool {
        let (style, value) = (self.drafts[d].style, self.drafts[d].value);
        self.pieces[i + 1..]
            .iter()
            .take(40)
            .filter_map(|p| p.label)
            .any(|l| readings(l.of(self.text)).iter().any(|r| same(style, r.style, false) && r.value == value + 1))
    }

    /// How many unlabelled paragraphs stand from `i` on before the next labelled one.
    fn plain_run(&self, i: usize) -> usize {
        self.pieces[i..].iter().take_while(|p| p.label.is_none() && !p.heading).take(3).count()
    }

    /// Whether a paragraph opens with the enacting body or "Wir".
    fn opens_own(&self, folded: &str) -> bool {
        words(folded).next() == Some("wir")
            || (!self.issuer.is_empty() && words(folded).take(4).any(|w| w == self.issuer))
            || has_word(folded.get(..floor(folded, 24)).unwrap_or(""), "fordern wir")
    }
}

/// Whether a paragraph of this enumeration can go on in an unlabelled line.
const fn style_holds_text(style: Style) -> bool {
    !matches!(style, Style::Article | Style::Section)
}

/// Words after which a paragraph waits for items.
static DIRECTIVES: WordSet = word_set![
    "auf", "dass", "beauftragt", "gebeten", "aufgefordert", "ersucht", "ermächtigt", "verpflichtet", "ersuchen", "dazu",
    "eingeladen", "fest", "folgendes", "berichten", "folgende", "ob", "darauf", "dafür", "bitten", "auffordern", "fordert", "die",
    "ein",
];

/// Nouns that make a number before them an ordinal.
static ORDINAL_NOUNS: WordSet = word_set![
    "wahlperiode", "legislaturperiode", "sitzung", "tagung", "plenarsitzung", "jahrhundert", "jahrhunderts", "lebensjahr",
    "lebensjahres", "lebensjahrs", "quartal", "halbjahr", "klasse", "auflage", "änderung", "nachtrag", "umk", "gmk", "senat",
    "kammer", "grad", "mal", "og", "plenarsitzungen", "tagungen", "jahrestag", "geburtstag", "parteitag", "sitzungen",
];

/// Whether two enumerations are one; `loose` forgives another delimiter ("1." … "2)").
fn same(a: Style, b: Style, loose: bool) -> bool {
    a == b || (loose && matches!((a, b), (Style::Number(_), Style::Number(_))))
}

/// The char boundary at or before `i`.
fn floor(text: &str, i: usize) -> usize {
    let mut i = i.min(text.len());
    while !text.is_char_boundary(i) {
        i -= 1;
    }
    i
}
