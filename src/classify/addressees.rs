//! Finds whom an act is directed at.

use super::sentence::{Conjunct, Sentence};
use super::subject::Subject;
use crate::language::clause::ClauseKind;
use crate::language::noun_phrase::{self, Case, NounPhrase};
use crate::language::token::Kind;
use crate::language::word::Class;
use crate::letters::lower;
use crate::lexicon;
use crate::span::TextSpan;

/// Where an active act's addressee is looked for.
pub struct Field {
    /// The main-clause words between the finite verb and the closing of the bracket, or the complement.
    pub words: Vec<usize>,
    /// The token at which the complement begins, where the bracket leaves that open.
    pub complement: Option<usize>,
}

/// The Mittelfeld of the conjunct: everything up to the first closing token of its bracket, or up to the complement.
///
/// Without a closing token the addressee list ends where the infinitive group begins. A list of noun phrases ends with a
/// coordination, so the longest run of comma segments that ends with one is the list; otherwise the first segment is.
#[must_use]
pub fn field(s: &Sentence, c: &Conjunct, closing: Option<usize>, how: Option<lexicon::Case>) -> Field {
    let after = c.bracket + 1..c.end;
    if let Some(closing) = closing.filter(|k| *k > c.bracket) {
        return Field { words: s.main_within(after.start..closing).collect(), complement: None };
    }
    let segments = s.clauses.segments_within(&after);
    let mut end = after.end;
    let mut complement = None;
    let mut list_end = None;
    for (k, segment) in segments.iter().enumerate() {
        let from = segment.tokens.start.max(after.start);
        let to = segment.tokens.end.min(after.end);
        match s.clauses.clauses[segment.clause].kind {
            ClauseKind::Main => {}
            ClauseKind::Relative => continue,
            // "die Banken und, soweit es um Kredite geht, das Amt"
            ClauseKind::Adverbial if hangs_on_coordinator(s, from) => continue,
            _ => {
                end = from;
                break;
            }
        }
        if (from..to).any(|i| s.clauses.is_main(i) && s.is_zu_infinitive(i)) {
            let only_verb = (from..to).find(|i| s.tokens[*i].is_word() && !s.tokens[*i].is(Class::ADVERB.or(Class::COORDINATOR)));
            let bare = only_verb.is_some_and(|i| s.word(i) == "zu" || s.is_zu_infinitive(i));
            if k == 0 {
                end = to;
            } else {
                // "bittet den Rat, die Lage und die Folgen, die drohen, zu prüfen": an object, which a relative clause parts from its verb.
                let parted = bare && segment.after != ClauseKind::Main;
                end = list_end.filter(|_| !parted).unwrap_or(if k == 1 { from } else { segments[0].tokens.end });
                complement = Some(end);
            }
            break;
        }
        if k > 0 && !begins_noun_phrase(s, from, to, how.map(governed)) {
            end = list_end.unwrap_or(segments[0].tokens.end);
            complement = Some(end);
            break;
        }
        let resumes = match segment.after {
            ClauseKind::Relative => k > 0 && segment.coordinated,
            ClauseKind::Adverbial => k > 0,
            _ => false,
        };
        if closes_list(s, from, to) || resumes || is_subset(s, from) {
            list_end = Some(to);
        } else if k == 0 {
            list_end = None;
        }
    }
    Field { words: s.main_within(after.start..end).collect(), complement }
}

/// The case in which a frame's addressee stands.
#[must_use]
pub fn governed(how: lexicon::Case) -> Case {
    match how {
        lexicon::Case::Accusative | lexicon::Case::AccusativePerson => Case::Accusative,
        lexicon::Case::Dative | lexicon::Case::DativePerson => Case::Dative,
        lexicon::Case::With(preposition) => object_case(preposition),
    }
}

/// The case that a preposition of an addressee governs.
fn object_case(preposition: &str) -> Case {
    if matches!(preposition, "von" | "vor" | "mit" | "zu" | "bei" | "gegenüber") { Case::Dative } else { Case::Accusative }
}

/// The words of the addressee with which an item begins ("die Träger, Pläne vorzulegen"). `None`: it begins with no noun phrase that a
/// comma and an infinitive follow.
#[must_use]
pub fn item_field(s: &Sentence, item: &Conjunct, how: lexicon::Case) -> Option<Vec<usize>> {
    let first = s.main.first().copied()?;
    let fits = if s.tokens[first].is(Class::DETERMINER) {
        noun_phrase::fits(&lower(s.word(first)), governed(how))
    } else {
        s.tokens[first].capital && s.lexicon.can_act(s.word(first))
    };
    let alone = s.clauses.segments.first().is_some_and(|g| !g.tokens.clone().any(|i| s.is_zu_infinitive(i)));
    let infinitive = s.main.iter().any(|i| s.is_zu_infinitive(*i));
    if !(fits && alone && infinitive) {
        return None;
    }
    let mut words = vec![first];
    words.extend(field(s, item, None, Some(how)).words);
    Some(words)
}

/// Whether the segment begins like a noun phrase of `case` (or a coordinated or subset one).
fn begins_noun_phrase(s: &Sentence, from: usize, to: usize, case: Option<Case>) -> bool {
    let first = (from..to).find(|i| s.tokens[*i].is_word() && !s.tokens[*i].is(Class::COORDINATOR));
    first.is_none_or(|i| {
        let t = &s.tokens[i];
        if t.is(Class::DETERMINER) {
            return case.is_none_or(|case| noun_phrase::fits(&lower(s.word(i)), case));
        }
        t.capital || t.is(Class::SUBSET) || (t.class == Class::default()) || matches!(s.word(i), "vor" | "auch" | "unter")
    })
}

/// Whether the segment at `from` stands right after a coordinator and its comma.
fn hangs_on_coordinator(s: &Sentence, from: usize) -> bool {
    from.checked_sub(2).is_some_and(|i| s.tokens[from - 1].is_mark(',') && s.tokens[i].is(Class::COORDINATOR))
}

/// insbesondere, einschließlich, namentlich, vor allem.
fn is_subset(s: &Sentence, from: usize) -> bool {
    s.tokens[from].is(Class::SUBSET) || (s.word(from) == "vor" && s.tokens.get(from + 1).is_some_and(|n| n.of(s.text) == "allem"))
}

/// Whether the segment holds a coordination of nouns, which ends a list.
fn closes_list(s: &Sentence, from: usize, to: usize) -> bool {
    (from..to).any(|i| s.tokens[i].is(Class::COORDINATOR) && i > from && s.tokens[i - 1].capital)
        || s.tokens[from].is(Class::COORDINATOR)
}

/// The addressees of an active act: the noun phrases of the frame's case in its field, `subject` left out. `own` is the preposition of
/// the verb's other complement, which ends the field (dankt **für**, bittet **um**).
#[must_use]
pub fn active(
    s: &Sentence,
    c: &Conjunct,
    field: &Field,
    how: lexicon::Case,
    own: Option<&str>,
    subject: &Subject,
) -> Vec<NounPhrase> {
    let mut words = without_subject(&field.words, subject);
    if let Some(at) = own.and_then(|own| words.iter().rposition(|i| is_preposition(&lower(s.word(*i)), own))) {
        words.truncate(at);
    }
    match how {
        lexicon::Case::With(preposition) => with(s, c, &words, preposition),
        _ => objects(s, c, &words, governed(how), subject),
    }
}

/// `words` without those of a subject that stands among them.
fn without_subject(words: &[usize], subject: &Subject) -> Vec<usize> {
    let taken = match subject {
        Subject::Phrases(p) => p[0].first..=p[p.len() - 1].last,
        Subject::Pronoun(i) | Subject::We(i) => *i..=*i,
        Subject::Absent | Subject::Expletive => return words.to_vec(),
    };
    words.iter().copied().filter(|i| !taken.contains(i)).collect()
}

/// The first noun-phrase list of `case` among `words`; a fronted one ("Den Ländern legt er nahe") where there is none.
fn objects(s: &Sentence, c: &Conjunct, words: &[usize], case: Case, subject: &Subject) -> Vec<NounPhrase> {
    let before: Vec<usize> = s.main_within(c.start..c.bracket).collect();
    let fronted = before.first().is_some_and(|i| matches!(&*lower(s.word(*i)), "den" | "dem" | "allen"));
    let mut k = 0;
    while k < words.len() {
        let i = words[k];
        let token = &s.tokens[i];
        if token.is(Class::PREPOSITION) {
            // A prepositional phrase before the object: skip to behind its noun.
            let (_, read) = noun_phrase::list(s.text, s.tokens, &words[k + 1..], Case::Dative);
            k += 1 + read.max(1);
            continue;
        }
        let starts = token.is(Class::DETERMINER)
            || token.capital
            || token.is(Class::PRONOUN)
            || (token.is_small_word() && token.class == Class::default());
        let fits = !token.is(Class::DETERMINER) || noun_phrase::fits(&lower(s.word(i)), case);
        if starts && fits {
            let (found, read) = noun_phrase::list(s.text, s.tokens, &words[k..], case);
            // A bare noun shows no case: as a dative it must be somebody ("als Feiertag" is not).
            // So must one in -en where a dative stands before the verb already ("Den Helfern spricht er seinen Dank aus").
            let bare = case == Case::Dative && (fronted || !token.is(Class::DETERMINER.or(Class::PRONOUN)));
            if !found.is_empty() && (!bare || found.iter().all(|p| s.lexicon.can_act(place(s, *p).of(s.text)))) {
                return found;
            }
            k += read.max(1);
            continue;
        } else if starts && !fits {
            let (_, read) = noun_phrase::list(s.text, s.tokens, &words[k..], Case::Nominative);
            k += read.max(1);
            continue;
        }
        k += 1;
    }
    if matches!(subject, Subject::Phrases(p) if p[0].first < c.bracket)
        || !before.first().is_some_and(|i| s.tokens[*i].is(Class::DETERMINER))
    {
        return Vec::new();
    }
    noun_phrase::list(s.text, s.tokens, &before, case).0
}

/// The objects of `preposition` after the verb, or before it ("An die Länder appellieren wir").
fn with(s: &Sentence, c: &Conjunct, words: &[usize], preposition: &str) -> Vec<NounPhrase> {
    let case = object_case(preposition);
    let before: Vec<usize> = s.main_within(c.start..c.bracket).collect();
    for region in [words, &before[..]] {
        let at = region.iter().position(|i| is_preposition(&lower(s.word(*i)), preposition));
        let Some(mut at) = at else { continue };
        let mut found = Vec::new();
        loop {
            let (phrases, read) = noun_phrase::list(s.text, s.tokens, &region[at + 1..], case);
            found.extend(phrases);
            // "vom Land und von der Bahn": the preposition is repeated.
            let next = at + 1 + read;
            let again = next > at + 1
                && region.get(next).is_some_and(|i| is_preposition(&lower(s.word(*i)), preposition))
                && s.tokens[region[next - 1]].is(Class::COORDINATOR);
            if !again {
                return found;
            }
            at = next;
        }
    }
    Vec::new()
}

/// Whether `word` is the preposition, contracted with an article perhaps (vom for von).
fn is_preposition(word: &str, preposition: &str) -> bool {
    word == preposition
        || matches!(
            (word, preposition),
            ("vom", "von") | ("ans" | "am", "an") | ("zum" | "zur", "zu") | ("vorm", "vor") | ("beim", "bei")
        )
}

/// The addressees of a passive ("Die Verwaltung wird beauftragt", "Den Ländern wird empfohlen"), whose participle is among the `closing`
/// tokens of its bracket.
#[must_use]
pub fn passive(s: &Sentence, c: &Conjunct, how: lexicon::Case, closing: &[usize]) -> Vec<NounPhrase> {
    if let lexicon::Case::With(preposition) = how {
        let after: Vec<usize> = s.main_within(c.bracket + 1..c.end).collect();
        return with(s, c, &after, preposition);
    }
    let case = if governed(how) == Case::Dative { Case::Dative } else { Case::Nominative };
    let before: Vec<usize> = s
        .main_within(c.start..c.bracket)
        .skip_while(|i| s.tokens[*i].is(Class::COORDINATOR.or(Class::ADVERB)) || s.tokens[*i].kind == Kind::Mark(','))
        .filter(|i| !closing.contains(i))
        .collect();
    let usable = |words: &[usize]| {
        words.first().is_some_and(|i| {
            let t = &s.tokens[*i];
            !t.is(Class::PREPOSITION)
                && !matches!(&*lower(s.word(*i)), "es" | "man" | "dies" | "wir" | "zu")
                && (!t.is(Class::DETERMINER) || noun_phrase::fits(&lower(s.word(*i)), case))
        })
    };
    if usable(&before) {
        let found = noun_phrase::list(s.text, s.tokens, &before, case).0;
        // "Der Verkauf wird untersagt": a nominative that looks like the dative of a feminine.
        let doubtful = case == Case::Dative && lower(s.word(before[0])) == "der";
        let acts = |p: &NounPhrase| s.lexicon.can_act(place(s, *p).of(s.text));
        return if doubtful && !found.iter().all(acts) { Vec::new() } else { found };
    }
    let after: Vec<usize> =
        s.main_within(c.bracket + 1..c.end).skip_while(|i| s.tokens[*i].is(Class::ADVERB.or(Class::REFLEXIVE))).collect();
    let pronoun = |i: usize| match case {
        Case::Dative => matches!(s.word(i), "ihm" | "ihr" | "ihnen"),
        _ => matches!(s.word(i), "er" | "sie"),
    };
    if usable(&after) && (s.tokens[after[0]].is(Class::DETERMINER) || s.tokens[after[0]].capital || pronoun(after[0])) {
        return noun_phrase::list(s.text, s.tokens, &after, case).0;
    }
    Vec::new()
}

/// Where a noun phrase stands.
#[must_use]
pub fn place(s: &Sentence, phrase: NounPhrase) -> TextSpan {
    s.stretch(phrase.first, phrase.last)
}
