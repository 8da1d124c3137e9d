//! Cuts a sentence into clauses: what belongs to the main clause, and what is subordinate to it.
//!
//! German writes a comma before every subordinate clause and closes it with its finite verb, so the cut needs no grammar of the
//! whole sentence: it reads the commas from left to right and keeps a stack of clauses that still wait for their verb.

use std::ops::Range;

use super::token::{Kind, Token};
use super::verb_forms;
use super::word::Class;
use crate::letters::lower;

/// Kinds of clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// The main clause, zu-infinitives included.
    Main,
    /// dass.
    Dass,
    /// wobei: a main statement in subordinate form.
    Wobei,
    /// wie wichtig es ist, ob …: indirect questions.
    Question,
    /// Relative clauses.
    Relative,
    /// damit, indem, um … zu: purposes and means.
    Purpose,
    /// ohne … zu, anstatt … zu.
    Comparison,
    /// wenn, sofern, obwohl, während, bevor …
    Adverbial,
}

/// One clause of a sentence.
#[derive(Clone, Debug)]
pub struct Clause {
    /// What kind it is.
    pub kind: ClauseKind,
    /// The clause that it hangs on: an index into [`Clauses::clauses`]; 0 is the main clause.
    pub parent: usize,
    /// The token index of its first word.
    pub start: usize,
    /// One past its last token (of the last of its segments).
    pub end: usize,
    complete: bool,
}

impl Clause {
    /// Whether it is a verb-final clause that has not come to its verb.
    const fn waits_for_verb(&self) -> bool {
        !self.complete && !matches!(self.kind, ClauseKind::Main | ClauseKind::Purpose | ClauseKind::Comparison)
    }
}

/// A stretch between commas.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The clause that it belongs to.
    pub clause: usize,
    /// Whether und, oder, sowie … opens it.
    pub coordinated: bool,
    /// The kind of the clause that stood just before it.
    pub after: ClauseKind,
}

/// A sentence cut into clauses.
#[derive(Clone, Debug)]
pub struct Clauses {
    /// The main clause first.
    pub clauses: Vec<Clause>,
    /// All segments in order.
    pub segments: Vec<Segment>,
    /// The sentence's tokens.
    pub range: Range<usize>,
    of: Vec<u16>,
}

impl Clauses {
    /// The clause that token `i` (an index into the block's tokens) belongs to.
    #[must_use]
    pub fn of(&self, i: usize) -> usize {
        usize::from(self.of[i - self.range.start])
    }

    /// The segments that share a token with `range`.
    #[must_use]
    pub fn segments_within(&self, range: &Range<usize>) -> &[Segment] {
        let from = self.segments.partition_point(|s| s.tokens.end <= range.start);
        let to = self.segments.partition_point(|s| s.tokens.start < range.end);
        &self.segments[from..to.max(from)]
    }

    /// Whether token `i` stands in the main clause.
    #[must_use]
    pub fn is_main(&self, i: usize) -> bool {
        self.of(i) == 0
    }

    /// The kind of the clause that token `i` belongs to.
    #[must_use]
    pub fn kind(&self, i: usize) -> ClauseKind {
        self.clauses[self.of(i)].kind
    }

    /// Whether the sentence breaks off inside a verb-final clause that waits for its verb ("beschließt, dass die Staaten").
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.segments.last().is_some_and(|s| self.clauses[s.clause].waits_for_verb())
    }

    /// Whether the clause or one that it hangs on is of `kind`.
    #[must_use]
    pub fn within(&self, mut clause: usize, kind: ClauseKind) -> bool {
        loop {
            if self.clauses[clause].kind == kind {
                return true;
            }
            if clause == 0 {
                return false;
            }
            clause = self.clauses[clause].parent;
        }
    }
}

/// How many segments a relative clause may reach before its verb; further ones are no longer looked at.
const LOOK_AHEAD: usize = 12;

/// Cuts the sentence `range` of `tokens` into clauses. `opens_main` says whether the word at a token index can be the finite verb of a
/// further main clause after und.
#[must_use]
pub fn clauses(text: &str, tokens: &[Token], range: Range<usize>, opens_main: impl Fn(usize) -> bool) -> Clauses {
    let cuts = segments(tokens, range.clone(), &opens_main);
    let mut out = Clauses {
        clauses: vec![Clause { kind: ClauseKind::Main, parent: 0, start: range.start, end: range.end, complete: false }],
        segments: Vec::with_capacity(cuts.len()),
        of: vec![0; range.len()],
        range,
    };
    let mut stack = vec![0usize];
    let mut after = ClauseKind::Main;
    for (k, cut) in cuts.iter().enumerate() {
        let (first, coordinated) = opener(tokens, cut.clone());
        let mut opened = first.and_then(|f| opened_kind(text, tokens, &cuts, k, f));
        let main_again = coordinated && first.is_some_and(&opens_main);
        if main_again {
            stack.truncate(1);
        }
        // "dass A geschieht, B aber geschehen sollte": a further verb-final stretch continues the dass-clause.
        let continues = !main_again
            && opened.is_none()
            && out.clauses[stack[stack.len() - 1]].kind == ClauseKind::Dass
            && final_verb(text, tokens, cut.clone()).is_some();
        let top = &out.clauses[stack[stack.len() - 1]];
        // "Personen, die Taten begehen, zu begehen versuchen oder planen": the next finite verb of a list that und or oder closes.
        let continues =
            continues || (!main_again && opened.is_none() && top.kind == ClauseKind::Relative && attempts(text, tokens, cut));
        while !continues && stack.len() > 1 && out.clauses[stack[stack.len() - 1]].complete {
            stack.pop();
        }
        let weak = opened == Some(ClauseKind::Relative) && first.is_some_and(|f| relative(text, tokens, cut, f) == Some(false));
        if weak && out.clauses[stack[stack.len() - 1]].waits_for_verb() {
            // "dass der Ausbau, die Pflege und die Ausfuhr geplant werden müssen": the only verb left is what the open clause needs.
            let last_verb = !cuts[k + 1..].iter().take(LOOK_AHEAD).any(|c| final_verb(text, tokens, c.clone()).is_some());
            // "dass alle Parteien, einschließlich der Miliz, die Kämpfe beenden": the comma closes the subset.
            let after_subset = k > 0 && tokens[cuts[k - 1].start].is(Class::SUBSET);
            if last_verb || after_subset {
                opened = None;
            }
        }
        let clause = match opened {
            Some(kind) if out.clauses.len() < usize::from(u16::MAX) => {
                let mut parent = stack[stack.len() - 1];
                if coordinated && parent != 0 && out.clauses[parent].kind == kind {
                    stack.pop();
                    parent = out.clauses[parent].parent;
                }
                let start = first.unwrap_or(cut.start);
                out.clauses.push(Clause { kind, parent, start, end: cut.end, complete: false });
                stack.push(out.clauses.len() - 1);
                out.clauses.len() - 1
            }
            _ => stack[stack.len() - 1],
        };
        let has_verb = match out.clauses[clause].kind {
            ClauseKind::Main => false,
            ClauseKind::Purpose | ClauseKind::Comparison if is_infinitival(text, tokens, &out.clauses[clause]) => {
                cut.clone().any(|i| zu_infinitive(text, tokens, i))
            }
            _ => final_verb(text, tokens, cut.clone()).is_some(),
        };
        out.clauses[clause].complete |= has_verb;
        out.clauses[clause].end = cut.end.max(out.clauses[clause].end.min(cut.end));
        for i in cut.clone() {
            out.of[i - out.range.start] = clause as u16;
        }
        out.segments.push(Segment { tokens: cut.clone(), clause, coordinated, after });
        after = out.clauses[clause].kind;
    }
    out
}

/// Whether a segment begins with an infinitive with zu and the finite verb that governs it ("zu begehen versuchen").
fn attempts(text: &str, tokens: &[Token], cut: &Range<usize>) -> bool {
    let at = cut.start + usize::from(tokens[cut.start].of(text) == "zu");
    at + 1 < cut.end && zu_infinitive(text, tokens, at) && is_final_finite(text, tokens, cut.start, at + 1)
}

/// Whether a purpose or comparison clause is one with zu (um, ohne, anstatt) and not one with a finite verb (damit, indem).
fn is_infinitival(text: &str, tokens: &[Token], clause: &Clause) -> bool {
    matches!(&*lower(tokens[clause.start].of(text)), "um" | "ohne" | "statt" | "anstatt")
}

/// The stretches between commas (colons, dashes), and before und + finite verb or und + dass.
fn segments(tokens: &[Token], range: Range<usize>, opens_main: &impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = range.start;
    for i in range.clone() {
        let token = &tokens[i];
        let cut = if token.masked {
            None
        } else if matches!(token.kind, Kind::Mark(',' | ':' | ';' | '–' | '—')) {
            Some(i + 1)
        } else if token.is(Class::COORDINATOR) && i > start {
            let next = skip_adverbs(tokens, i + 1, range.end);
            let subordinate =
                next < range.end && tokens[next].is(Class::SUBORDINATOR) && !tokens[next].is(Class::PREPOSITION.or(Class::ADVERB));
            (next < range.end && (subordinate || opens_main(next))).then_some(i)
        } else {
            None
        };
        if let Some(cut) = cut {
            if cut > start {
                out.push(start..cut);
            }
            start = cut;
        }
    }
    if range.end > start {
        out.push(start..range.end);
    }
    out
}

/// The first token from `i` on that is no adverb.
fn skip_adverbs(tokens: &[Token], mut i: usize, end: usize) -> usize {
    while i < end && tokens[i].is(Class::ADVERB) && !tokens[i].is(Class::SUBORDINATOR) {
        i += 1;
    }
    i
}

/// The first word of a segment that is neither coordinator nor adverb, and whether a coordinator stood before it.
fn opener(tokens: &[Token], cut: Range<usize>) -> (Option<usize>, bool) {
    let mut coordinated = false;
    let mut i = cut.start;
    while i < cut.end {
        let token = &tokens[i];
        if token.is(Class::COORDINATOR) {
            coordinated = true;
        } else if (token.is(Class::SUBORDINATOR) || !token.is(Class::ADVERB)) && token.kind != Kind::Mark(',') {
            return (Some(i), coordinated);
        }
        i += 1;
    }
    (None, coordinated)
}

/// The kind of clause that the segment `k` opens with the word `first`; `None`: it opens none.
fn opened_kind(text: &str, tokens: &[Token], cuts: &[Range<usize>], k: usize, first: usize) -> Option<ClauseKind> {
    let cut = cuts[k].clone();
    let token = &tokens[first];
    if !token.is_word() {
        return None;
    }
    let word = lower(token.of(text));
    let finite = || has_final_verb_ahead(text, tokens, cuts, k);
    match &*word {
        "dass" | "daß" => Some(ClauseKind::Dass),
        "wobei" => Some(ClauseKind::Wobei),
        "ob" => Some(ClauseKind::Question),
        "um" | "ohne" | "statt" | "anstatt" => {
            let kind = if word == "um" { ClauseKind::Purpose } else { ClauseKind::Comparison };
            infinitive_ahead(text, tokens, cuts, k).then_some(kind)
        }
        "damit" if k > 0 && finite() => Some(ClauseKind::Purpose),
        "indem" => Some(ClauseKind::Purpose),
        // Prepositions and adverbs too: they open a clause where its verb comes before any infinitive with zu.
        "während" | "bis" | "da" | "als" | "seitdem" | "insoweit" | "insofern" | "so" | "außer" => {
            let next = tokens.get(first + 1).filter(|_| first + 1 < cut.end);
            let opens = next.is_some_and(|n| n.kind == Kind::Word && !n.is(Class::PREPOSITION.or(Class::ADVERB)));
            let initial = matches!(&*word, "während" | "da");
            ((k > 0 || initial) && opens && relative_verb_ahead(text, tokens, cuts, k, false)).then_some(ClauseKind::Adverbial)
        }
        _ if token.is(Class::SUBORDINATOR) => Some(ClauseKind::Adverbial),
        _ if token.is(Class::INTERROGATIVE) => finite().then_some(ClauseKind::Question),
        _ if k == 0 => None,
        _ => relative(text, tokens, &cut, first)
            .filter(|strong| relative_verb_ahead(text, tokens, cuts, k, *strong))
            .map(|_| ClauseKind::Relative),
    }
}

/// Whether a relative pronoun (after a preposition perhaps) stands at `first`: `Some(true)` where the next word shows that it is no article.
fn relative(text: &str, tokens: &[Token], cut: &Range<usize>, first: usize) -> Option<bool> {
    let mut i = first;
    let mut after_preposition = false;
    if tokens[i].is(Class::PREPOSITION) && i + 1 < cut.end {
        i += 1;
        after_preposition = true;
    }
    if !tokens[i].is(Class::RELATIVE) {
        return None;
    }
    let word = lower(tokens[i].of(text));
    if matches!(&*word, "denen" | "deren" | "dessen") {
        return Some(true);
    }
    let next = tokens.get(i + 1).filter(|_| i + 1 < cut.end)?;
    if word.starts_with("welch") {
        return Some(true);
    }
    if word == "die" && (is_article_of(text, next) || opens_extended_attribute(text, tokens, i + 1, cut.end)) {
        return None;
    }
    let no_article = next.is(Class::REFLEXIVE.or(Class::PRONOUN))
        || (next.is(Class::DETERMINER.or(Class::NEGATION)))
        || (next.is(Class::ADVERB) && next.is_small_word());
    // "in der die Länder", "an die sich": after a preposition an article would need its noun before the next article.
    Some(no_article && (!after_preposition || !next.capital))
}

/// Whether "die" before `next` is an article: a relative pronoun would leave a singular noun, or an adjective in -en, without one.
fn is_article_of(text: &str, next: &Token) -> bool {
    let word = next.of(text);
    if next.capital {
        return ["ung", "heit", "keit", "schaft", "ion", "tät", "ik", "enz", "anz"].iter().any(|e| word.ends_with(e));
    }
    next.is_small_word() && next.class == Class::default() && word.ends_with("en") && !verb_forms::is_infinitive(word)
}

/// Whether "die", the token before `from`, is the article of an extended attribute in -en ("die neu gewählten Räte").
fn opens_extended_attribute(text: &str, tokens: &[Token], from: usize, end: usize) -> bool {
    const LONGEST: usize = 3;
    let plain = |t: &&Token| t.is_small_word() && t.class == Class::default();
    let small = tokens[from..end].iter().take(LONGEST).take_while(plain).count();
    let Some(noun) = tokens.get(from + small).filter(|_| small > 1 && from + small < end) else { return false };
    let last = tokens[from + small - 1].of(text);
    noun.capital && last.ends_with("en") && !verb_forms::is_infinitive(last)
}

/// Whether the segment `k` (or, where it opens a clause for sure, one of the next) ends in a finite verb.
fn relative_verb_ahead(text: &str, tokens: &[Token], cuts: &[Range<usize>], k: usize, strong: bool) -> bool {
    let reach = if strong { LOOK_AHEAD } else { 1 };
    for (n, cut) in cuts.iter().skip(k).take(reach).enumerate() {
        if final_verb(text, tokens, cut.clone()).is_some() {
            return true;
        }
        // "für deren Ausstattung Mittel bereitzustellen": an infinitive group, whatever follows it.
        if (!strong || n == 0) && ends_infinitival(text, tokens, cut.clone()) {
            return false;
        }
    }
    false
}

/// Whether one of the next segments ends in a finite verb.
fn has_final_verb_ahead(text: &str, tokens: &[Token], cuts: &[Range<usize>], k: usize) -> bool {
    cuts.iter().skip(k).take(LOOK_AHEAD).any(|cut| final_verb(text, tokens, cut.clone()).is_some())
}

/// Whether one of the next segments holds an infinitive with zu.
fn infinitive_ahead(text: &str, tokens: &[Token], cuts: &[Range<usize>], k: usize) -> bool {
    cuts.iter().skip(k).take(LOOK_AHEAD).flat_map(Clone::clone).any(|i| zu_infinitive(text, tokens, i))
}

/// Whether the last word of the segment is an infinitive with zu.
fn ends_infinitival(text: &str, tokens: &[Token], cut: Range<usize>) -> bool {
    last_word(tokens, cut).is_some_and(|i| zu_infinitive(text, tokens, i))
}

/// The last unmasked word of a segment, closing marks skipped.
#[must_use]
pub fn last_word(tokens: &[Token], cut: Range<usize>) -> Option<usize> {
    cut.rev()
        .find(|i| tokens[*i].is_word() || (!tokens[*i].masked && tokens[*i].kind == Kind::Number))
        .filter(|i| tokens[*i].is_word())
}

/// The finite verb that closes a verb-final clause at the end of the segment.
#[must_use]
pub fn final_verb(text: &str, tokens: &[Token], cut: Range<usize>) -> Option<usize> {
    let i = last_word(tokens, cut.clone())?;
    is_final_finite(text, tokens, cut.start, i).then_some(i)
}

/// Whether the word `i` can be the finite verb that closes a clause which began at `start`.
#[must_use]
pub fn is_final_finite(text: &str, tokens: &[Token], start: usize, i: usize) -> bool {
    let token = &tokens[i];
    if !token.is_small_word() {
        return false;
    }
    if token.is(Class::MODAL.or(Class::AUXILIARY).or(Class::PAST)) {
        return true;
    }
    if token.class != Class::default() || zu_infinitive(text, tokens, i) {
        return false;
    }
    let before = i.checked_sub(1).filter(|b| *b >= start).map(|b| &tokens[b]);
    if before.is_some_and(|b| b.is(Class::DETERMINER) && !b.is(Class::RELATIVE)) {
        return false;
    }
    verb_forms::is_finite_verb_form(token.of(text))
}

/// Whether the word `i` is an infinitive with zu: "einzubeziehen", or "prüfen" after "zu".
#[must_use]
pub fn zu_infinitive(text: &str, tokens: &[Token], i: usize) -> bool {
    let token = &tokens[i];
    if !token.is_small_word() {
        return false;
    }
    let word = token.of(text);
    if let Some(before) = i.checked_sub(1).map(|b| &tokens[b])
        && before.is_small_word()
        && before.of(text) == "zu"
    {
        let verbal = token.class == Class::default() || token.is(Class::MODAL.or(Class::AUXILIARY));
        return word == "sein" || (verbal && verb_forms::is_infinitive(word));
    }
    verb_forms::infinitive_of_joined_zu(word).is_some()
}
