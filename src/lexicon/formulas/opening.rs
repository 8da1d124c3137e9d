//! Where in a recital a formula may begin: its start, and after the commas and conjunctions of its own level.

use std::borrow::Cow;

use super::table::Place;
use crate::language::clause::{self, Clauses};
use crate::language::token::{Kind, Token, tokenise};
use crate::language::word::Class;
use crate::lexicon::fold::key;
use crate::span::TextSpan;

/// A recital cut into words and clauses.
pub struct Recital<'t> {
    /// Its text.
    pub text: &'t str,
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Each token in lower case with ss for ß; empty for masked tokens and marks.
    pub words: Vec<Cow<'t, str>>,
    clauses: Clauses,
    /// The segment of each token.
    segment: Vec<usize>,
    /// The last word of each segment.
    last_word: Vec<Option<usize>>,
    /// For each clause the last segment that ends in a finite verb of its own.
    closed_in: Vec<Option<usize>>,
}

/// How many clauses one inside the other are looked at.
const MAX_DEPTH: usize = 32;

impl<'t> Recital<'t> {
    /// Reads a recital.
    #[must_use]
    pub fn read(text: &'t str) -> Self {
        let tokens = tokenise(text, TextSpan::new(0, u32::try_from(text.len()).unwrap_or(0)));
        let words = tokens.iter().map(|t| if t.is_word() { key(t.of(text)) } else { Cow::Borrowed("") }).collect();
        let clauses = clause::clauses(text, &tokens, 0..tokens.len(), |_| false);
        let mut segment = vec![0; tokens.len()];
        let mut last_word = Vec::with_capacity(clauses.segments.len());
        let mut closed_in = vec![None; clauses.clauses.len()];
        for (k, s) in clauses.segments.iter().enumerate() {
            segment[s.tokens.clone()].fill(k);
            let last = clause::last_word(&tokens, s.tokens.clone());
            last_word.push(last);
            if last.is_some_and(|w| clause::is_final_finite(text, &tokens, s.tokens.start, w)) {
                closed_in[s.clause] = Some(k);
            }
        }
        Self { text, tokens, words, clauses, segment, last_word, closed_in }
    }

    /// The folded word at `i`; empty for marks, numbers, masked words and past the end.
    #[must_use]
    pub fn word(&self, i: usize) -> &str {
        self.words.get(i).map_or("", |w| w)
    }

    /// Whether the recital ends at `i` or a punctuation mark stands there.
    #[must_use]
    pub fn stops(&self, i: usize) -> bool {
        self.tokens.get(i).is_none_or(|t| !t.masked && matches!(t.kind, Kind::Mark(',' | ';' | ':' | '.' | '–' | '—')))
    }

    /// One past the last token of the stretch between commas that `i` stands in.
    #[must_use]
    pub fn stretch_end(&self, i: usize) -> usize {
        self.segment.get(i).and_then(|k| self.clauses.segments.get(*k)).map_or(self.tokens.len(), |s| s.tokens.end)
    }

    /// The first token of the stretch between commas that `i` stands in.
    #[must_use]
    pub fn stretch_start(&self, i: usize) -> usize {
        self.segment.get(i).and_then(|k| self.clauses.segments.get(*k)).map_or(0, |s| s.tokens.start)
    }

    /// Whether the word `i` belongs to the recital itself and not to a clause with a finite verb inside it.
    ///
    /// A subordinate clause whose verb does not come after `i` has ended unnoticed; then a conjunction before the formula
    /// (`joined`: after a comma; `after`: the last word before the conjunction) shows that the recital goes on.
    #[must_use]
    pub fn is_own_level(&self, i: usize, joined: bool, after: Option<usize>) -> bool {
        if self.clauses.is_main(i) {
            return true;
        }
        let k = self.segment[i];
        let is_verb = |w: usize| clause::is_final_finite(self.text, &self.tokens, self.stretch_start(i), w);
        if after.is_some_and(|a| self.segment[a] == k && is_verb(a)) {
            return self.last_word[k].is_none_or(|w| w <= i || !is_verb(w));
        }
        if !joined {
            return false;
        }
        let mut at = self.clauses.of(i);
        for _ in 0..MAX_DEPTH {
            if self.closed_in[at].is_some_and(|closed| closed > k) {
                return false;
            }
            if at == 0 {
                return true;
            }
            at = self.clauses.clauses[at].parent;
        }
        false
    }

    /// Whether the stretch that `i` stands in ends in an infinitive with zu, so that an adverbial in it belongs to that infinitive.
    #[must_use]
    pub fn ends_in_infinitive(&self, i: usize) -> bool {
        let last = self.segment.get(i).and_then(|k| *self.last_word.get(*k)?);
        last.is_some_and(|w| w > i && clause::zu_infinitive(self.text, &self.tokens, w))
    }
}

/// A place where a formula may begin.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    /// The first word after conjunctions and adverbs.
    pub at: usize,
    /// The recital or a part of it after a semicolon begins here.
    pub start: bool,
    /// A comma stands before it.
    pub comma: bool,
    /// A conjunction or a connecting adverb stands before it.
    pub coordinated: bool,
    /// The last word before the conjunction.
    pub after: Option<usize>,
}

impl Opening {
    /// Whether a formula that wants `place` may stand here.
    #[must_use]
    pub const fn allows(self, place: Place) -> bool {
        match place {
            Place::Anywhere => true,
            Place::Coordinated => self.start || self.coordinated,
            Place::Joined => self.start || (self.comma && self.coordinated),
            Place::Start => self.start,
        }
    }

    /// Whether what begins here belongs to the recital itself; its first words always do ("nachdem er …").
    #[must_use]
    pub fn is_own_level(self, recital: &Recital) -> bool {
        self.start || recital.is_own_level(self.at, self.comma && self.coordinated, self.after)
    }
}

/// Adverbs that connect a recital's parts.
const CONNECTIVES: &[&str] = &[
    "ferner", "ausserdem", "daher", "deshalb", "gleichzeitig", "zugleich", "ebenso", "ebenfalls", "gleichfalls", "auch", "jedoch",
    "zudem", "weiterhin", "weiter", "weiters", "schliesslich", "dabei", "überdies", "somit", "insbesondere", "desgleichen",
    "demgemäss", "aber", "dennoch", "hierbei", "sodann", "folglich",
];

/// Adverbs that strengthen a formula, and correlates that point to its clause.
const STRENGTHENERS: &[&str] = &[
    "erneut", "abermals", "wiederum", "nochmals", "nachdrücklich", "eindringlich", "dringend", "tief", "zutiefst", "ernsthaft",
    "ernstlich", "ernst", "höchst", "äusserst", "fest", "stets", "entschieden", "aufrichtig", "sehr", "besonders", "feierlich",
    "uneingeschränkt", "überaus", "ausserordentlich", "immer", "noch", "hiermit", "davon", "daran", "darauf", "darüber", "dazu",
    "dafür", "danach", "dessen", "sich", "ausdrücklich", "unmissverständlich", "lobend", "dankbar", "wohl", "wieder", "einmal",
    "schärfstens", "scharf", "zunehmend", "gemeinsam", "einstimmig", "klar", "weithin", "durchaus", "mehr", "denn", "je",
    "vollkommen", "völlig", "lebhaft", "grundsätzlich", "hohem",
];

/// Adverbs of several words.
const PHRASES: &[&[&str]] = &[
    &["in", "diesem", "zusammenhang"],
    &["in", "dieser", "hinsicht"],
    &["in", "diesem", "sinne"],
    &["zu", "diesem", "zweck"],
    &["vor", "diesem", "hintergrund"],
    &["mit", "nachdruck"],
    &["mit", "allem", "nachdruck"],
    &["mit", "grossem", "nachdruck"],
    &["nach", "wie", "vor"],
    &["von", "neuem"],
    &["aufs", "neue"],
    &["auf", "das", "schärfste"],
    &["auf", "das", "entschiedenste"],
    &["aufs", "schärfste"],
    &["aufs", "entschiedenste"],
    &["darüber", "hinaus"],
    &["des", "weiteren"],
    &["im", "übrigen"],
    &["im", "besonderen"],
    &["in", "hohem", "masse"],
    &["in", "höchstem", "masse"],
    &["ein", "weiteres", "mal"],
    &["noch", "einmal"],
    &["unter", "anderem"],
];

/// How many adverbs are passed over before a formula.
const MAX_ADVERBS: usize = 12;

/// All places where a formula may begin, in order.
#[must_use]
pub fn openings(recital: &Recital) -> Vec<Opening> {
    let tokens = &recital.tokens;
    let mut out: Vec<Opening> = Vec::new();
    let mut begun = false;
    let mut last = None;
    let mut before: Option<usize> = None;
    for (i, token) in tokens.iter().enumerate() {
        if token.masked {
            continue;
        }
        let mark = before.and_then(|b| match tokens[b].kind {
            Kind::Mark(c) => Some(c),
            _ => None,
        });
        let start = !begun || mark == Some(';');
        let comma = mark == Some(',');
        let conjunction = token.is(Class::COORDINATOR);
        if token.kind == Kind::Word {
            if start || comma || conjunction {
                let after = if conjunction && !comma { before.filter(|_| begun) } else { None };
                let opening = skip(recital, Opening { at: i, start, comma, coordinated: false, after });
                if last.is_none_or(|l| opening.at > l) && opening.at < tokens.len() {
                    last = Some(opening.at);
                    out.push(opening);
                }
            }
            begun = true;
        } else if token.kind == Kind::Number {
            begun = true;
        }
        before = Some(i);
    }
    out
}

/// The opening with conjunctions and adverbs passed over.
fn skip(recital: &Recital, mut opening: Opening) -> Opening {
    for _ in 0..MAX_ADVERBS {
        let at = opening.at;
        let word = recital.word(at);
        if recital.tokens.get(at).is_some_and(|t| t.is(Class::COORDINATOR)) || CONNECTIVES.contains(&word) {
            opening.coordinated = true;
            opening.at += 1;
        } else if let Some(phrase) = PHRASES.iter().find(|p| p.iter().enumerate().all(|(k, w)| recital.word(at + k) == *w)) {
            opening.at += phrase.len();
        } else if STRENGTHENERS.contains(&word) {
            opening.at += 1;
        } else {
            break;
        }
    }
    opening
}

/// Whether nachdrücklich or its like stands in `from..to`.
#[must_use]
pub fn is_emphatic(recital: &Recital, from: usize, to: usize) -> bool {
    (from..to)
        .any(|i| matches!(recital.word(i), "nachdrücklich" | "eindringlich" | "dringend" | "nachdruck" | "unmissverständlich"))
}
