//! Finds the subject of a main clause: before its verb, after it, or nowhere.

use super::draft::Agent;
use super::scene::{Memory, Scene};
use super::sentence::{Conjunct, Sentence, is_plural};
use crate::language::noun_phrase::{self, Case, NounPhrase};
use crate::language::token::Kind;
use crate::language::word::Class;
use crate::letters::lower;
use crate::model::RoleFrom;

/// What stands in the subject's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Nothing: UN style, or an elliptical clause.
    Absent,
    /// Noun phrases, coordinated perhaps.
    Phrases(Vec<NounPhrase>),
    /// A pronoun of the third person.
    Pronoun(usize),
    /// wir.
    We(usize),
    /// es, man: nobody.
    Expletive,
}

/// Nouns that name papers and states of affairs: as subjects they report ("Die Richtlinie fordert …"), they do not act.
const PAPERS: &[&str] = &[
    "richtlinie", "verordnung", "gesetz", "antrag", "motion", "studie", "bericht", "gutachten", "strategie", "urteil",
    "resolution", "entschließung", "erklärung", "charta", "entwicklung", "lage", "zahlen", "ergebnisse", "maßnahmen", "massnahmen",
    "situation", "krise", "artikel", "vertrag", "übereinkommen", "abkommen", "konvention", "grundgesetz", "verfassung", "umstand",
    "tatsache", "klimawandel", "untersuchung", "erfahrungen", "erfahrung", "beispiel", "pandemie",
];

/// The subject of the conjunct `c`. `accusative`: its verb governs the accusative, so that a `der` after it is nominative;
/// `closing`: the tokens that close its bracket.
#[must_use]
pub fn subject(s: &Sentence, c: &Conjunct, accusative: bool, closing: &[usize]) -> Subject {
    let before: Vec<usize> = s.main_within(c.start..c.bracket).skip_while(|i| s.tokens[*i].is(Class::COORDINATOR)).collect();
    let after: Vec<usize> = s.main_within(c.bracket + 1..c.end).filter(|i| !closing.contains(i)).collect();
    let oblique = begins_oblique(s, &before);
    if let Some(&next) = after.iter().find(|i| !s.tokens[**i].is(Class::REFLEXIVE)) {
        match &*lower(s.word(next)) {
            "wir" => return Subject::We(next),
            "er" => return Subject::Pronoun(next),
            "sie" if oblique && !before.is_empty() => return Subject::Pronoun(next),
            "es" if oblique && !before.is_empty() => return Subject::Expletive,
            _ => {}
        }
    }
    // "2 Sie bittet": the number of a sentence in a law collection.
    let numbered = before.len() > 1
        && s.tokens[before[0]].kind == Kind::Number
        && s.tokens[before[1]].is(Class::DETERMINER.or(Class::PRONOUN));
    let leading: Vec<usize> =
        before.iter().copied().skip(usize::from(numbered)).skip_while(|i| s.tokens[*i].is(Class::ADVERB)).collect();
    let Some(&first) = leading.first() else {
        return inverted(s, &after, accusative, !before.is_empty());
    };
    let word = lower(s.word(first));
    match &*word {
        "wir" => return Subject::We(first),
        "er" | "sie" => return Subject::Pronoun(first),
        "es" | "man" => return Subject::Expletive,
        "dieser" | "diese" | "dieses" if leading.len() == 1 => return Subject::Pronoun(first),
        _ => {}
    }
    if oblique {
        return inverted(s, &after, accusative, true);
    }
    let (phrases, _) = noun_phrase::list(s.text, s.tokens, &leading, Case::Nominative);
    if phrases.is_empty() {
        return inverted(s, &after, accusative, true);
    }
    // "Ausnahmen kann das Amt zulassen": an object stands first where it cannot act and what follows the verb can.
    if word != "der"
        && !can_act(s, &phrases)
        && let Subject::Phrases(behind) = inverted(s, &after, accusative, true)
        && s.tokens[behind[0].first].is(Class::DETERMINER)
        && can_act(s, &behind)
        && agrees(s, c, behind[0])
    {
        return Subject::Phrases(behind);
    }
    Subject::Phrases(phrases)
}

/// Whether the verb can have `phrase` as its subject: a plural in -en ("fordert die Staaten auf") is none of a singular verb.
fn agrees(s: &Sentence, c: &Conjunct, phrase: NounPhrase) -> bool {
    is_plural(s.word(c.bracket)) || lower(s.word(phrase.first)) == "der" || !s.word(phrase.head).ends_with("en")
}

/// Whether each of the phrases names somebody who can act.
fn can_act(s: &Sentence, phrases: &[NounPhrase]) -> bool {
    phrases.iter().all(|p| s.lexicon.can_act(s.stretch(p.first, p.last).of(s.text)))
}

/// Whether the Vorfeld begins with something that is no nominative: a preposition, den, dem, an infinitive, a subordinate clause.
fn begins_oblique(s: &Sentence, before: &[usize]) -> bool {
    let first = before.iter().copied().find(|i| !s.tokens[*i].is(Class::ADVERB));
    let Some(first) = first else { return true };
    let token = &s.tokens[first];
    if token.is(Class::PREPOSITION.or(Class::SUBORDINATOR)) || lower(s.word(first)) == "zu" {
        return true;
    }
    token.is(Class::DETERMINER) && !noun_phrase::fits(&lower(s.word(first)), Case::Nominative)
}

/// The subject after the finite verb. `expected`: something else stands before the verb, so that there must be one.
fn inverted(s: &Sentence, after: &[usize], accusative: bool, expected: bool) -> Subject {
    let start = after.iter().position(|i| !s.tokens[*i].is(Class::REFLEXIVE.or(Class::ADVERB)));
    let Some(start) = start else { return Subject::Absent };
    let words = &after[start..];
    let token = &s.tokens[words[0]];
    let word = lower(s.word(words[0]));
    if token.is(Class::PREPOSITION) || !(token.is(Class::DETERMINER) || token.capital) {
        return Subject::Absent;
    }
    let decisive = word == "der" && accusative;
    let nominative = !token.is(Class::DETERMINER) || noun_phrase::fits(&word, Case::Nominative);
    if !(decisive || (expected && nominative)) {
        return Subject::Absent;
    }
    let (mut phrases, _) = noun_phrase::list(s.text, s.tokens, words, Case::Nominative);
    // "beantragt Ratsmitglied Kern, die Verwaltung zu beauftragen": without und the comma opens the complement.
    if let (Some(first), Some(last)) = (phrases.first(), phrases.last())
        && !(first.last..last.first).any(|i| s.tokens[i].is(Class::COORDINATOR))
    {
        phrases.truncate(1);
    }
    if phrases.is_empty() { Subject::Absent } else { Subject::Phrases(phrases) }
}

/// The agent that `subject` names, remembered for later pronouns. `None`: nobody acts.
#[must_use]
pub fn agent(s: &Sentence, c: &Conjunct, subject: &Subject, scene: &Scene, memory: &mut Memory) -> Option<Agent> {
    let plural = is_plural(s.word(c.bracket));
    let found = match subject {
        Subject::Absent | Subject::Expletive => scene.issuer(),
        Subject::We(i) => scene.issuer().map(|a| Agent { span: s.tokens[*i].span, ..a }),
        Subject::Pronoun(i) => {
            let antecedent = if plural { memory.plural.clone() } else { memory.singular.clone() };
            antecedent.or_else(|| scene.issuer()).map(|a| {
                let name = a.name.clone().or_else(|| Some(super::names::name(scene, a.span)));
                Agent { span: s.tokens[*i].span, name, role: RoleFrom::Anaphor }
            })
        }
        Subject::Phrases(phrases) => {
            let (first, last) = (phrases[0], phrases[phrases.len() - 1]);
            Some(Agent { span: s.stretch(first.first, last.last), name: None, role: RoleFrom::Subject })
        }
    };
    remember(memory, found.as_ref(), plural);
    found
}

/// Remembers a subject for later pronouns.
pub fn remember(memory: &mut Memory, agent: Option<&Agent>, plural: bool) {
    if let Some(agent) = agent {
        *(if plural { &mut memory.plural } else { &mut memory.singular }) = Some(agent.clone());
    }
}

/// Whether the subject is a paper or a state of affairs, which reports what others do.
#[must_use]
pub fn is_paper(s: &Sentence, subject: &Subject) -> bool {
    let Subject::Phrases(phrases) = subject else { return false };
    let head = lower(s.word(phrases[0].head));
    // "Dies widerspricht dem Grundgedanken."
    if head == "dies" && phrases.len() == 1 {
        return true;
    }
    PAPERS.iter().any(|p| head == *p || (head.len() > p.len() + 2 && head.ends_with(p)))
}
