//! Reads the acts of one operative paragraph: its own, or those that it inherits from its chapeau.

use super::acts;
use super::addressees;
use super::draft::{Bearer, Draft};
use super::duties;
use super::scene::{Memory, Scene};
use super::sentence::{Conjunct, Sentence};
use super::subject::{self, Subject};
use crate::language::noun_phrase;
use crate::language::sentence::sentences;
use crate::language::token::{Kind, Token, tokenise};
use crate::language::word::Class;
use crate::letters::lower;
use crate::lexicon::{Control, Frame};
use crate::model::Force;
use crate::span::TextSpan;

/// The act that the items of a chapeau complete.
#[derive(Clone, Debug)]
pub struct Open {
    /// The chapeau's last act.
    pub act: Draft,
    /// Whether the chapeau breaks off inside a dass-clause or relative clause, so that its items are verb-final.
    pub verb_final: bool,
    /// The acting subject of the dass-clause in which it breaks off.
    pub bound: Vec<TextSpan>,
}

/// The acts of the paragraph `body`. `open`: the act of the chapeau above it.
#[must_use]
pub fn read(scene: &Scene, body: TextSpan, open: Option<&Open>, memory: &mut Memory) -> Vec<Draft> {
    let tokens = tokenise(scene.text, body);
    if tokens.is_empty() {
        return Vec::new();
    }
    let parts = sentences(scene.text, &tokens, scene.lexicon);
    if let Some(open) = open
        && !has_own_act(scene, &tokens, &parts, open)
    {
        return vec![inherit(scene, &tokens, &parts, open, body)];
    }
    let mut out = Vec::new();
    for range in &parts {
        let sentence = Sentence::new(scene.lexicon, scene.text, &tokens, range.clone());
        out.extend(acts::read(&sentence, scene, memory));
    }
    if out.is_empty() {
        out.extend(parts.iter().find_map(|r| acts::unknown(&Sentence::new(scene.lexicon, scene.text, &tokens, r.clone()), memory)));
    }
    out
}

/// Whether an item has a performative verb of its own: one that opens it, or one whose subject is the enacting body.
fn has_own_act(scene: &Scene, tokens: &[Token], parts: &[std::ops::Range<usize>], open: &Open) -> bool {
    if open.verb_final {
        return false;
    }
    parts.iter().any(|range| {
        let s = Sentence::new(scene.lexicon, scene.text, tokens, range.clone());
        let Some(c) = s.conjuncts().into_iter().next() else { return false };
        let drafts = acts::read(&s, scene, &mut Memory::default());
        let Some(first) = drafts.first() else { return false };
        if first.force == Force::Prescribes {
            return false;
        }
        if first.force == Force::Amends {
            return true;
        }
        let opens = s.main_within(c.start..c.bracket).all(|i| s.tokens[i].is(Class::ADVERB));
        opens || speaks_for_body(&s, &c, scene, first)
    })
}

/// Whether the subject of the conjunct is the enacting body, wir, or a party that a passive addresses.
fn speaks_for_body(s: &Sentence, c: &Conjunct, scene: &Scene, draft: &Draft) -> bool {
    if draft.frame.is_some() && s.tokens[c.bracket].is(Class::AUXILIARY) && matches!(&*lower(s.word(c.bracket)), "wird" | "werden")
    {
        return !draft.addressees.is_empty();
    }
    match subject::subject(s, c, true, &[]) {
        Subject::We(_) => true,
        Subject::Phrases(p) => {
            let name = super::names::name(scene, s.stretch(p[0].first, p[p.len() - 1].last));
            scene.body.is_some_and(|(body, _)| body == name)
        }
        _ => false,
    }
}

/// The act of an item that completes its chapeau's sentence.
fn inherit(scene: &Scene, tokens: &[Token], parts: &[std::ops::Range<usize>], open: &Open, body: TextSpan) -> Draft {
    let mut act =
        Draft { inherited: true, duties: Vec::new(), content: Some(body), extent: body, asides: Vec::new(), ..open.act.clone() };
    for range in parts {
        let s = Sentence::new(scene.lexicon, scene.text, tokens, range.clone());
        let Some(frame) = act.frame else {
            // Under a modal chapeau ("Die Länder haben:") the items are its infinitives.
            let words: Vec<usize> = s.main.clone();
            for (i, verb) in duties::nonfinite(&s, &words) {
                let modality = open.act.duties.first().map_or(crate::model::Modality::Obligation, |d| d.modality);
                act.duties.push(super::draft::Duty { verb, span: s.tokens[i].span, modality, bearer: Bearer::Addressees });
            }
            continue;
        };
        named_in_item(&s, frame, &mut act);
        let mut reading = acts::reading(frame, act.force, &act.addressees);
        if let (Some(modality), false) = (reading.clauses, open.bound.is_empty()) {
            duties::completed_clause(&s, modality, &open.bound, &mut act.duties);
        }
        let conjuncts = s.conjuncts();
        let verb_final = open.verb_final || s.main.is_empty();
        if !verb_final && full_sentence(&s, &conjuncts, &mut act) {
            reading.infinitives = None;
        }
        let read = duties::read(&s, range.clone(), &reading);
        for bound in read.bound {
            if act.force.class() == Some(crate::model::Class::Directive) && !act.addressees.contains(&bound) {
                act.addressees.push(bound);
            }
        }
        act.duties.extend(read.duties);
        for segment in &s.clauses.segments {
            if s.clauses.within(segment.clause, crate::language::clause::ClauseKind::Relative) {
                act.asides.push(s.stretch(segment.tokens.start, segment.tokens.end - 1));
            }
        }
    }
    act
}

/// "appelliert an: a) die Träger, … zu": the addressee stands in the item where the chapeau has none.
fn named_in_item(s: &Sentence, frame: &Frame, act: &mut Draft) {
    let Some(how) = frame.addressee.filter(|_| act.addressees.is_empty() && frame.control == Control::Object) else { return };
    let item = Conjunct { bracket: s.range.start, start: s.range.start, end: s.range.end, shares_subject: false };
    let Some(field) = addressees::item_field(s, &item, how) else { return };
    act.addressees = noun_phrase::list(s.text, s.tokens, &field, addressees::governed(how))
        .0
        .into_iter()
        .map(|p| addressees::place(s, p))
        .collect();
}

/// A full sentence under an open chapeau gives its modals; says whether it had one.
fn full_sentence(s: &Sentence, conjuncts: &[Conjunct], act: &mut Draft) -> bool {
    let mut any = false;
    for c in conjuncts {
        let token = &s.tokens[c.bracket];
        let word = lower(s.word(c.bracket));
        let words: Vec<usize> = s.main_within(c.start..c.end).filter(|i| *i != c.bracket).collect();
        let zu = words.iter().any(|i| s.is_zu_infinitive(*i));
        let modal =
            token.is(Class::MODAL) || (token.is(Class::AUXILIARY) && zu && matches!(&*word, "ist" | "sind" | "hat" | "haben"));
        if modal && !(word.starts_with("sollte") && c.bracket == s.range.start) {
            duties::duties_of_modal(s, &words, c.bracket, false, &mut act.duties);
            any = true;
        }
    }
    any
}

/// The act that the items below the paragraph complete, and whether they are verb-final. `None`: the paragraph is no chapeau.
#[must_use]
pub fn opened(scene: &Scene, body: TextSpan, drafts: &[Draft], above: Option<&Open>) -> Option<Open> {
    let after = scene.text[body.end as usize..].chars().next();
    let tokens = tokenise(scene.text, body);
    let closed = after == Some('.') || tokens.last().is_some_and(|t| t.kind == Kind::Mark('.'));
    if closed {
        return None;
    }
    let act = drafts.last().cloned().or_else(|| above.map(|o| o.act.clone()))?;
    let last = sentences(scene.text, &tokens, scene.lexicon)
        .into_iter()
        .next_back()
        .map(|range| Sentence::new(scene.lexicon, scene.text, &tokens, range));
    let inherits = drafts.last().is_none_or(|d| d.inherited);
    let verb_final = last.as_ref().is_some_and(|s| s.clauses.is_open()) || (inherits && above.is_some_and(|o| o.verb_final));
    let own = last.as_ref().and_then(duties::open_subject);
    let bound = own.or_else(|| above.filter(|_| inherits).map(|o| o.bound.clone())).unwrap_or_default();
    Some(Open { act, verb_final, bound })
}
