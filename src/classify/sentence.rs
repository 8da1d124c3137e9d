//! One sentence made ready: its clauses, its main-clause words, and the finite verbs that open its brackets.

use std::ops::Range;

use crate::language::clause::{Clauses, clauses, zu_infinitive};
use crate::language::token::{Kind, Token};
use crate::language::verb_forms;
use crate::language::word::Class;
use crate::letters::lower;
use crate::lexicon::Lexicon;
use crate::span::TextSpan;

/// A sentence cut into clauses.
pub struct Sentence<'a> {
    /// What is known of the language.
    pub lexicon: &'a Lexicon,
    /// The prose.
    pub text: &'a str,
    /// All tokens of the block.
    pub tokens: &'a [Token],
    /// The sentence among them.
    pub range: Range<usize>,
    /// Its clauses.
    pub clauses: Clauses,
    /// The tokens of its main clause in order, masked ones left out.
    pub main: Vec<usize>,
}

/// A main clause with one finite verb; a sentence may coordinate several.
#[derive(Clone, Debug)]
pub struct Conjunct {
    /// The finite verb (left bracket).
    pub bracket: usize,
    /// Its first token, coordinators and subject included.
    pub start: usize,
    /// One past its last token.
    pub end: usize,
    /// Whether it shares the subject of the conjunct before it.
    pub shares_subject: bool,
}

impl<'a> Sentence<'a> {
    /// Cuts the sentence `range` of `tokens`.
    #[must_use]
    pub fn new(lexicon: &'a Lexicon, text: &'a str, tokens: &'a [Token], range: Range<usize>) -> Self {
        let plural = first_finite(lexicon, text, tokens, range.clone()).map(|i| is_plural(tokens[i].of(text)));
        let end = range.end;
        let cut = clauses(text, tokens, range.clone(), |i| opens_main(lexicon, text, tokens, end, i, plural));
        let main = range.clone().filter(|i| cut.is_main(*i) && !tokens[*i].masked).collect();
        Self { lexicon, text, tokens, range, clauses: cut, main }
    }

    /// The characters of token `i`.
    #[must_use]
    pub fn word(&self, i: usize) -> &'a str {
        self.tokens[i].of(self.text)
    }

    /// The stretch from token `first` to token `last` (inclusive).
    #[must_use]
    pub fn stretch(&self, first: usize, last: usize) -> TextSpan {
        TextSpan::new(self.tokens[first].span.start, self.tokens[last].span.end)
    }

    /// The main-clause tokens within `range`.
    pub fn main_within(&self, range: Range<usize>) -> impl DoubleEndedIterator<Item = usize> + '_ {
        let from = self.main.partition_point(|i| *i < range.start);
        let to = self.main.partition_point(|i| *i < range.end);
        self.main[from..to].iter().copied()
    }

    /// Whether token `i` is an infinitive with zu.
    #[must_use]
    pub fn is_zu_infinitive(&self, i: usize) -> bool {
        zu_infinitive(self.text, self.tokens, i)
    }

    /// The coordinated main clauses in order. None: the sentence has no finite verb in its main clause (an item, a heading).
    #[must_use]
    pub fn conjuncts(&self) -> Vec<Conjunct> {
        let mut out: Vec<Conjunct> = Vec::new();
        let mut boundary = self.range.start;
        let mut boundary_is_coordinator = false;
        for (k, &i) in self.main.iter().enumerate() {
            let token = &self.tokens[i];
            if token.is(Class::COORDINATOR)
                || (token.kind == Kind::Mark(',') && self.main.get(k + 1).is_some_and(|n| self.is_finite(*n)))
            {
                boundary = i;
                boundary_is_coordinator = token.is(Class::COORDINATOR);
                continue;
            }
            if !self.is_finite(i) {
                if out.is_empty() && self.is_unknown_finite(i, k) {
                    out.push(Conjunct { bracket: i, start: self.range.start, end: self.range.end, shares_subject: false });
                }
                continue;
            }
            let Some(last) = out.last_mut() else {
                out.push(Conjunct { bracket: i, start: self.range.start, end: self.range.end, shares_subject: false });
                continue;
            };
            if boundary <= last.bracket || self.closes(last.bracket, i) || self.completes_modal(last.bracket, boundary, i) {
                continue;
            }
            let direct = self
                .main_within(boundary + 1..i)
                .all(|j| self.tokens[j].is(Class::ADVERB.or(Class::COORDINATOR).or(Class::REFLEXIVE)));
            if !(direct || boundary_is_coordinator && self.opens_with_subject(boundary, i)) {
                continue;
            }
            last.end = boundary;
            out.push(Conjunct { bracket: i, start: boundary, end: self.range.end, shares_subject: direct });
        }
        out
    }

    /// Whether token `i` can be a finite verb that opens a bracket: a form of the lexicon, an auxiliary, a modal.
    fn is_finite(&self, i: usize) -> bool {
        let token = &self.tokens[i];
        if token.masked || token.kind != Kind::Word || i.checked_sub(1).is_some_and(|b| self.word(b) == "zu") {
            return false;
        }
        let first = i == self.range.start;
        if token.capital && !first && !is_capitals(self.word(i)) {
            return false;
        }
        if token.is(Class::AUXILIARY.or(Class::MODAL).or(Class::PAST)) {
            return true;
        }
        !self.lexicon.frames_by_finite(self.word(i)).is_empty()
    }

    /// Whether token `i`, the `k`th of the main clause, is a finite verb outside the lexicon in second position.
    fn is_unknown_finite(&self, i: usize, k: usize) -> bool {
        let token = &self.tokens[i];
        if !token.is_small_word() || token.class != Class::default() || k == 0 || self.is_zu_infinitive(i) {
            return false;
        }
        let before = &self.tokens[self.main[k - 1]];
        if before.is(Class::DETERMINER.or(Class::PREPOSITION).or(Class::COORDINATOR))
            || (before.is_small_word() && !before.is(Class::ADVERB))
        {
            return false;
        }
        if matches!(before.kind, Kind::Mark(','))
            && self.main[k - 1] + 1 == i
            && self.tokens[self.main[k - 1]].span.end + 1 < token.span.start
        {
            return false;
        }
        // An adjective stands before its noun; a finite verb before an article, a preposition, a pronoun, an adverb.
        let next = self.main.get(k + 1).map(|n| &self.tokens[*n]);
        if next.is_some_and(|n| n.capital && n.kind == Kind::Word) && self.word(i).ends_with('n') {
            return false;
        }
        verb_forms::is_finite_verb_form(self.word(i))
    }

    /// Whether token `i` closes the bracket that `bracket` opened: a participle or infinitive after an auxiliary or modal, at the end
    /// of its clause.
    fn closes(&self, bracket: usize, i: usize) -> bool {
        let opener = &self.tokens[bracket];
        if !opener.is(Class::AUXILIARY.or(Class::MODAL).or(Class::PAST)) {
            return self.ends_clause(i) && is_plural(self.word(i)) && !is_plural(self.word(bracket));
        }
        let token = &self.tokens[i];
        if i.checked_sub(1).is_some_and(|b| self.tokens[b].is_mark(',') || self.tokens[b].is(Class::COORDINATOR))
            && token.is(Class::MODAL)
        {
            return false;
        }
        // "sollten … verhängt werden": the participle of a passive infinitive.
        let auxiliary = |n: &Token| matches!(n.of(self.text), "werden" | "worden" | "sein" | "haben");
        if self.tokens.get(i + 1).is_some_and(auxiliary) && self.ends_clause(i + 1) && verb_forms::is_participle(self.word(i)) {
            return true;
        }
        if token.is(Class::AUXILIARY.or(Class::MODAL)) {
            return self.ends_clause(i) || i.checked_sub(1).is_some_and(|b| verb_forms::is_participle(self.word(b)));
        }
        self.ends_clause(i)
    }

    /// "soll sich stark machen und dafür sorgen, dass …": whether the form in -n at token `i`, with no subject after the coordinator
    /// `boundary`, is a further infinitive of the modal at token `bracket`.
    fn completes_modal(&self, bracket: usize, boundary: usize, i: usize) -> bool {
        let token = &self.tokens[i];
        let direct = || self.main_within(boundary + 1..i).all(|j| self.tokens[j].is(Class::ADVERB.or(Class::REFLEXIVE)));
        self.tokens[bracket].is(Class::MODAL)
            && !is_plural(self.word(bracket))
            && !token.is(Class::MODAL.or(Class::AUXILIARY))
            && is_plural(self.word(i))
            && direct()
    }

    /// Whether a mark, a coordinator or the sentence's end follows token `i`, but no clause that would complement a verb there.
    fn ends_clause(&self, i: usize) -> bool {
        let Some(next) = self.tokens.get(i + 1).filter(|_| i + 1 < self.range.end) else { return true };
        if next.is_mark(',') {
            return !self.tokens.get(i + 2).is_some_and(|n| matches!(&*lower(n.of(self.text)), "dass" | "daß" | "wie" | "ob"));
        }
        matches!(next.kind, Kind::Mark(_)) || next.is(Class::COORDINATOR)
    }

    /// Whether between the coordinator `boundary` and the finite verb `i` stands one constituent that can be its subject or Vorfeld.
    fn opens_with_subject(&self, boundary: usize, i: usize) -> bool {
        let mut words = self.main_within(boundary + 1..i).peekable();
        let Some(first) = words.peek().copied() else { return true };
        let first = &self.tokens[first];
        let opens = first.is(Class::DETERMINER.or(Class::PRONOUN).or(Class::PREPOSITION).or(Class::ADVERB)) || first.capital;
        opens && !self.ends_clause(i) && words.all(|j| !self.is_zu_infinitive(j))
    }
}

/// Whether `word` is set in capitals throughout ("FORDERT").
#[must_use]
pub fn is_capitals(word: &str) -> bool {
    word.chars().count() > 2 && word.chars().all(|c| c.is_uppercase() || c == 'ß')
}

/// Whether a finite present form is plural.
#[must_use]
pub fn is_plural(word: &str) -> bool {
    let word = lower(word);
    (word.ends_with('n') && word != "kann") || matches!(&*word, "sind" | "sollten")
}

/// The first word of the sentence that can be its finite verb.
fn first_finite(lexicon: &Lexicon, text: &str, tokens: &[Token], range: Range<usize>) -> Option<usize> {
    range.clone().find(|i| {
        let token = &tokens[*i];
        (token.is_small_word() || (*i == range.start && token.is_word()))
            && (token.is(Class::AUXILIARY.or(Class::MODAL)) || !lexicon.frames_by_finite(token.of(text)).is_empty())
    })
}

/// Whether the word `i` after und can be the finite verb of a further main clause of the sentence that ends at `end`.
fn opens_main(lexicon: &Lexicon, text: &str, tokens: &[Token], end: usize, i: usize, plural: Option<bool>) -> bool {
    let token = &tokens[i];
    let word = token.of(text);
    if !token.is_word() || (token.capital && !is_capitals(word)) {
        return false;
    }
    let auxiliary = token.is(Class::AUXILIARY.or(Class::MODAL));
    let frames = lexicon.frames_by_finite(word);
    if !auxiliary && frames.is_empty() {
        return false;
    }
    if plural.is_some_and(|p| p != is_plural(word)) {
        return false;
    }
    let Some(next) = tokens.get(i + 1).filter(|_| i + 1 < end) else { return false };
    if next.is_mark(',') {
        let then = tokens.get(i + 2).map(|n| lower(n.of(text)));
        let complement = then.as_deref().is_some_and(|w| matches!(w, "dass" | "daß" | "wie" | "ob" | "welche" | "was"));
        return !auxiliary && (complement || frames.iter().any(|f| f.content.infinitive));
    }
    !matches!(next.kind, Kind::Mark('.' | ';' | ':' | ')')) && !next.is(Class::COORDINATOR)
}
