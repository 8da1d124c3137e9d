//! Finds the formulas of one recital.

use super::added::AddedFormulas;
use super::opening::{Opening, Recital, openings};
use super::participles::{feeling, is_attribute, mood_index, participle};
use super::table::{HEADS, Head, MOODS, PREDICATES, Place, Predicate};
use super::{FormulaHit, Found};
use crate::language::token::Kind;
use crate::language::word::Class;
use crate::model::Force;

/// How many articles and adjectives may stand between a formula's preposition and its noun.
const MAX_ATTRIBUTES: usize = 6;

/// How many words before a predicate at the end of its stretch are searched for its preposition.
const REACH: usize = 60;

/// The formulas of one recital, in order.
///
/// `clause` is the recital's clean text without its label, `added` what is known besides the tables. Formulas inside subordinate clauses, quotations and brackets are none of its own;
/// a recital that is a whole sentence ("Der Rat hat …") has none.
#[must_use]
pub fn formulas_in(clause: &str, added: &AddedFormulas) -> Vec<FormulaHit> {
    let recital = Recital::read(clause);
    let openings = openings(&recital);
    let mut found: Vec<Found> = openings.iter().filter_map(|o| added.opening(&recital, *o)).collect();
    found.extend((0..recital.tokens.len()).filter_map(|i| participle(&recital, i, added)));
    found.extend(openings.iter().filter_map(|o| head(&recital, *o).or_else(|| predicate(&recital, *o))));
    found.extend((0..recital.tokens.len()).filter_map(|i| predicate_last(&recital, i)));
    // Stable: of two that begin together the participle stays ("mit Besorgnis feststellend", not "mit Besorgnis").
    found.sort_by_key(|f| f.taken.start);
    let mut free = 0;
    found.retain(|f| {
        let keeps = f.taken.start >= free;
        if keeps {
            free = f.taken.end;
        }
        keeps
    });
    if let Some(kept) = statement(&recital, &found) {
        found.truncate(kept);
    }
    found.into_iter().map(|f| f.hit).collect()
}

/// How many formulas remain if the recital is a statement, its verb in second place: "In Anbetracht der Lage sollte der Rat handeln".
/// Only the legal basis of a decision in one sentence counts ("Aufgrund des § 4 hat der Rat beschlossen"). `None`: it is none.
fn statement(recital: &Recital, found: &[Found]) -> Option<usize> {
    let first = recital.tokens.iter().position(|t| t.kind == Kind::Word)?;
    let own = recital.tokens[first].of(recital.text);
    if !recital.tokens[first].capital || !own.chars().any(char::is_lowercase) {
        return None;
    }
    let end = recital.stretch_end(first);
    let verb = (first + 1..end).find(|i| {
        let next = recital.tokens.get(i + 1);
        recital.tokens[*i].is(Class::MODAL.or(Class::AUXILIARY).or(Class::PAST))
            && recital.tokens[*i].is_small_word()
            && next.is_some_and(|n| {
                i + 1 < end && n.kind != Kind::Mark(',') && !n.is(Class::COORDINATOR.or(Class::MODAL).or(Class::AUXILIARY))
            })
    })?;
    let basis = found.first().is_some_and(|f| f.taken.start == first && f.hit.force == Force::GuidedBy);
    Some(usize::from(basis && matches!(recital.word(verb), "hat" | "haben")))
}

/// A formula of preposition and noun that begins at the opening.
fn head(recital: &Recital, opening: Opening) -> Option<Found> {
    let at = opening.at;
    if !opening.is_own_level(recital) {
        return None;
    }
    let preposition = recital.word(at);
    let from = HEADS.partition_point(|h| h.preposition < preposition);
    let to = HEADS.partition_point(|h| h.preposition <= preposition);
    if from == to {
        return None;
    }
    let noun = noun_after(recital, at)?;
    let article = recital.tokens[at + 1..noun].iter().any(|t| t.is(Class::DETERMINER) && t.is(Class::RELATIVE));
    if preposition == "mit"
        && let Some(found) = feeling_head(recital, opening, noun)
    {
        return Some(found);
    }
    let entry = HEADS[from..to].binary_search_by(|h| h.noun.cmp(recital.word(noun))).ok().map(|k| &HEADS[from + k])?;
    let ready = match preposition {
        "der" => recital.stops(noun + 1) || recital.word(noun + 1) == "seiend",
        _ => !matches!(recital.word(noun + 1), "setzend" | "ziehend"),
    };
    if !ready || !opening.allows(entry.place) || belongs_to_infinitive(recital, opening, entry.force) {
        return None;
    }
    // The line over the numbered recitals of an act of the Union.
    if entry.noun == "erwägung"
        && matches!(recital.word(noun + 1), "nachstehender" | "folgender")
        && recital.word(noun + 2) == "gründe"
    {
        return Some(found(recital, "in Erwägung nachstehender Gründe", entry.force, at, noun + 2));
    }
    let lemma = if article { entry.with_article } else { entry.lemma };
    Some(found(recital, lemma, entry.force, at, tail(recital, entry, noun)))
}

/// The noun after the preposition `at`, articles and adjectives passed over.
fn noun_after(recital: &Recital, at: usize) -> Option<usize> {
    (at + 1..recital.tokens.len().min(at + 2 + MAX_ATTRIBUTES)).find(|i| !is_attribute(recital, *i) || is_noun(recital, at, *i))
}

/// Whether the word `i` is a noun that the preposition `at` makes a formula with; in capitals nothing else tells nouns from adjectives.
fn is_noun(recital: &Recital, at: usize, i: usize) -> bool {
    let key = (recital.word(at), recital.word(i));
    recital.tokens[i].capital
        && (HEADS.binary_search_by(|h| (h.preposition, h.noun).cmp(&key)).is_ok()
            || key.0 == "mit" && (key.1 == "ausdruck" || mood_index(key.1).is_some()))
}

/// "mit dem Ausdruck ihrer Besorgnis", "mit Genugtuung über".
fn feeling_head(recital: &Recital, opening: Opening, noun: usize) -> Option<Found> {
    let at = opening.at;
    if recital.word(noun) == "ausdruck" {
        let felt = (noun + 1..recital.tokens.len().min(noun + 2 + MAX_ATTRIBUTES))
            .take_while(|i| is_attribute(recital, *i) || recital.tokens[*i].capital)
            .find_map(|i| feeling(recital.word(i)).map(|f| (i, f)));
        let (end, lemma, force) = felt.map_or((noun, "mit dem Ausdruck", Force::Expresses), |(i, f)| (i, f.lemma, f.force));
        return Some(found(recital, lemma, force, at, end));
    }
    let mood = MOODS.get(mood_index(recital.word(noun))?)?;
    let next = recital.word(noun + 1);
    let object = recital.stops(noun + 1)
        || matches!(next, "über" | "für" | "an" | "darüber" | "dafür" | "angesichts" | "wegen" | "dass" | "um");
    let force = mood.force.unwrap_or(Force::TakesNote);
    if !object || !opening.allows(Place::Coordinated) || belongs_to_infinitive(recital, opening, force) {
        return None;
    }
    let end = if mood.alone.rsplit(' ').next() == Some(next) { noun + 1 } else { noun };
    Some(found(recital, mood.alone, force, at, end))
}

/// Whether the words at the opening are an adverbial of an infinitive: "den Staaten nahelegend, in Anbetracht der Lage tätig zu werden".
fn belongs_to_infinitive(recital: &Recital, opening: Opening, force: Force) -> bool {
    !opening.start && force != Force::Intends && recital.ends_in_infinitive(opening.at)
}

/// The last token of a formula whose noun is `noun`: the preposition of its lemma or the correlate, if it follows.
fn tail(recital: &Recital, head: &Head, noun: usize) -> usize {
    let last = head.lemma.rsplit(' ').next().unwrap_or("");
    let next = recital.word(noun + 1);
    let own = !next.is_empty() && (next == last || next.strip_prefix("dar") == Some(last) || next.strip_prefix("da") == Some(last));
    if own && last != recital.word(noun) { noun + 1 } else { noun }
}

fn found(recital: &Recital, lemma: &'static str, force: Force, from: usize, to: usize) -> Found {
    let span = recital.tokens[from].span.cover(recital.tokens[to].span);
    Found { hit: FormulaHit { lemma, force, span }, taken: from..to + 1 }
}

fn entry(word: &str) -> Option<&'static Predicate> {
    PREDICATES.binary_search_by(|p| p.word.cmp(word)).ok().map(|k| &PREDICATES[k])
}

/// A formula of one word at the opening: "besorgt über", "eingedenk".
fn predicate(recital: &Recital, opening: Opening) -> Option<Found> {
    let at = opening.at;
    let entry = entry(recital.word(at))?;
    let next = recital.word(at + 1);
    let goes_on = recital.stops(at + 1)
        || entry.next.is_empty()
        || entry.next.contains(&next)
        || recital.tokens[at + 1].is(Class::COORDINATOR);
    if !goes_on || !opening.allows(entry.place) || !opening.is_own_level(recital) {
        return None;
    }
    let last = entry.lemma.rsplit(' ').next().unwrap_or("");
    let own = entry.lemma.contains(' ') && (next == last || next.strip_prefix("dar") == Some(last));
    Some(found(recital, entry.lemma, entry.force, at, if own { at + 1 } else { at }))
}

/// A predicate after its object: "über die Lage besorgt,", "von dem Wunsch geleitet,", "sich ihrer Verantwortung bewusst,".
fn predicate_last(recital: &Recital, i: usize) -> Option<Found> {
    let word = recital.word(i);
    let prepositions: &[&str] = match word {
        "besorgt" | "beunruhigt" | "bestürzt" | "entsetzt" | "erschüttert" | "empört" | "enttäuscht" | "erfreut" => &["über"],
        "überzeugt" | "geleitet" | "beseelt" | "getragen" | "beeindruckt" => &["von", "vom"],
        "gestützt" => &["auf"],
        "bewusst" => &["sich"],
        "verpflichtet" => &["dem"],
        _ => return None,
    };
    let closes = recital.stops(i + 1)
        || recital.tokens.get(i + 1).is_some_and(|t| t.is(Class::COORDINATOR))
        || recital.word(i + 1) == "seiend";
    if !closes || !recital.is_own_level(i, false, None) {
        return None;
    }
    let opener = (i.saturating_sub(REACH)..i).rev().find(|k| prepositions.contains(&recital.word(*k)))?;
    let stretch = recital.stretch_start(i);
    if word == "bewusst" {
        return Some(found(recital, "sich bewusst", Force::Recognizes, i, i));
    }
    let opens = (stretch..opener).all(|k| !recital.tokens[k].capital || k == 0 || recital.tokens[k].is(Class::ADVERB))
        && (stretch..opener).all(|k| recital.tokens[k].is(Class::COORDINATOR.or(Class::ADVERB)));
    if opener < stretch || !opens {
        return None;
    }
    if word == "verpflichtet" {
        let thought = recital.word(opener + 1) == "gedanken";
        return thought.then(|| found(recital, "dem Gedanken verpflichtet", Force::Considers, opener, i));
    }
    let entry = entry(word)?;
    if word == "geleitet" || word == "beseelt" {
        let wish = (opener..i).find_map(|k| match recital.word(k) {
            "wunsch" | "wunsche" => Some("von dem Wunsch geleitet"),
            "bestreben" => Some("von dem Bestreben geleitet"),
            _ => None,
        });
        if let Some(lemma) = wish {
            return Some(found(recital, lemma, Force::Intends, opener, i));
        }
    }
    Some(found(recital, entry.lemma, entry.force, i, i))
}
