//! Reads what is to be done: infinitives of the complement, modals, and the verbs of dass-clauses that bind their subject.

use std::ops::Range;

use super::draft::{Bearer, Duty};
use super::sentence::{Conjunct, Sentence};
use crate::language::clause::{ClauseKind, Segment, is_final_finite};
use crate::language::noun_phrase::{self, Case};
use crate::language::token::Kind;
use crate::language::verb_forms;
use crate::language::word::Class;
use crate::letters::lower;
use crate::model::Modality;
use crate::span::TextSpan;

/// Nouns that take an infinitive as their complement: what they head is no duty of the act ("die Bereitschaft, … zu").
const TAKES_INFINITIVE: &[&str] = &[
    "absicht", "anstrengung", "anstrengungen", "angebot", "anspruch", "appell", "aufforderung", "aufgabe", "aufgaben",
    "auffassung", "auftrag", "bedarf", "bedürfnis", "befugnis", "bekenntnis", "bemühen", "bemühungen", "bereitschaft",
    "berechtigung", "beschluss", "bestreben", "bitte", "chance", "chancen", "empfehlung", "entscheidung", "entschlossenheit",
    "ersuchen", "fähigkeit", "forderung", "freiheit", "gebot", "gelegenheit", "grund", "hoffnung", "idee", "initiative",
    "interesse", "kompetenz", "konzept", "mandat", "möglichkeit", "möglichkeiten", "mut", "notwendigkeit", "pflicht", "plan",
    "pläne", "potenzial", "recht", "schritt", "seite", "sinn", "strategie", "vereinbarung", "verantwortung", "verdacht",
    "verpflichtung", "verpflichtungen", "versprechen", "versuch", "versuche", "vorhaben", "vorschlag", "weg", "weise", "wille",
    "willen", "wunsch", "ziel", "ziele", "zusage", "zusagen", "zweck", "überlegung", "überlegungen", "vision", "voraussetzung",
    "herausforderung", "gefahr", "aufruf", "anreiz", "anreize", "zeit",
];

/// Verbs and correlates whose infinitive complement is not itself told to anybody ("darauf hinzuwirken, … zu").
const NESTS: &[&str] = &[
    "anstreben", "beabsichtigen", "beauftragen", "befähigen", "beitragen", "bemühen", "bestreben", "bitten", "drängen", "erlauben",
    "ermächtigen", "ermöglichen", "ermutigen", "ersuchen", "erwägen", "gestatten", "helfen", "hinwirken", "veranlassen",
    "verpflichten", "versuchen", "auffordern", "anweisen", "einladen", "nahelegen", "empfehlen", "vorschlagen", "verbieten",
    "untersagen", "erleichtern", "hindern", "dienen", "abzielen", "planen", "anhalten", "aufrufen", "anregen", "zwingen",
    "darlegen", "absehen", "verzichten", "unterlassen", "ermahnen", "mahnen", "ermuntern", "überzeugen", "anleiten", "obliegen",
    "gelingen", "freistehen", "zustehen",
];

/// Verbs that in "ist … zu" and after a modal say what is the case and not what is to be done.
const NOT_TO_DO: &[&str] =
    &["begrüßen", "erwarten", "verzeichnen", "beobachten", "befürchten", "sein", "rechnen", "spielen", "feststellen"];

/// Verb forms whose es stands for nobody ("dass es Engpässe gibt", "dass es gefördert wird").
const IMPERSONAL: &[&str] = &[
    "gibt", "geben", "kommt", "kommen", "geht", "gehen", "handelt", "bedarf", "bedürfen", "gilt", "gelingt", "gelingen", "bleibt",
    "heißt", "wird", "werden", "ist", "sind",
];

/// What the duties of one act are read with.
pub struct Reading {
    /// The modality that the force gives to infinitives; `None`: infinitives are no duties.
    pub infinitives: Option<Modality>,
    /// The modality that the force gives to a dass-clause's subject; `None`: only a modal makes a duty there.
    pub clauses: Option<Modality>,
    /// Who bears the infinitives.
    pub bearer: Bearer,
    /// Whether können grants something here.
    pub permits: bool,
}

/// What was read.
#[derive(Default)]
pub struct Duties {
    /// In textual order.
    pub duties: Vec<Duty>,
    /// Subjects of dass-clauses that are bound.
    pub bound: Vec<TextSpan>,
}

/// The duties in the tokens `within`, which follow the act's bracket.
#[must_use]
pub fn read(s: &Sentence, within: Range<usize>, reading: &Reading) -> Duties {
    let mut out = Duties::default();
    let mut state = Hang { from: within.start, started: false, skipping: false, verb: None };
    let mut seen_clause = usize::MAX;
    for segment in s.clauses.segments_within(&within) {
        let tokens = segment.tokens.start.max(within.start)..segment.tokens.end.min(within.end);
        if tokens.is_empty() || s.clauses.within(segment.clause, ClauseKind::Relative) {
            continue;
        }
        match s.clauses.clauses[segment.clause].kind {
            ClauseKind::Main => {
                if let Some(modality) = reading.infinitives {
                    infinitives(s, segment, tokens, modality, &reading.bearer, &mut state, &mut out);
                }
            }
            ClauseKind::Dass if !s.clauses.within(segment.clause, ClauseKind::Purpose) && segment.clause != seen_clause => {
                seen_clause = segment.clause;
                dass_clause(s, segment.clause, &within, reading, state.started, &mut out);
            }
            ClauseKind::Wobei if segment.clause != seen_clause => {
                seen_clause = segment.clause;
                let words = own_words(s, segment.clause, &within);
                modal_clause(s, &words, false, &mut out.duties);
            }
            _ => {}
        }
    }
    out
}

/// Where the next infinitive group hangs.
struct Hang {
    /// Where the complement begins.
    from: usize,
    /// Whether the complement's first infinitive was read.
    started: bool,
    /// Whether the group before was no duty (purpose, noun complement, nested).
    skipping: bool,
    /// The last infinitive.
    verb: Option<String>,
}

/// The infinitives with zu of one main-clause segment.
fn infinitives(
    s: &Sentence,
    segment: &Segment,
    tokens: Range<usize>,
    modality: Modality,
    bearer: &Bearer,
    hang: &mut Hang,
    out: &mut Duties,
) {
    let found: Vec<usize> = tokens.clone().filter(|i| s.clauses.is_main(*i) && s.is_zu_infinitive(*i)).collect();
    if found.is_empty() {
        return;
    }
    let governed = governor(s, tokens.start, hang.from).is_some_and(|g| takes_infinitive(&g));
    let skip = if segment.coordinated {
        false
    } else if governed || matches!(segment.after, ClauseKind::Dass | ClauseKind::Wobei) && ends_nesting(s, tokens.start) {
        true
    } else if !hang.started {
        false
    } else {
        match segment.after {
            ClauseKind::Purpose | ClauseKind::Comparison => true,
            ClauseKind::Relative => relative_nests(s, tokens.start),
            ClauseKind::Main => hang.skipping || hang.verb.as_deref().is_some_and(|v| NESTS.contains(&v)),
            _ => false,
        }
    };
    hang.skipping = skip;
    if skip {
        return;
    }
    hang.started = true;
    let mut from = tokens.start;
    for i in found {
        let Some(verb) = infinitive(s, i) else { continue };
        let negated = (from..i).any(|j| s.clauses.is_main(j) && negates(s, j) && !contrasts(s, from, j));
        let span = s.stretch(first_word(s, from, i), i);
        from = i + 1;
        hang.verb = Some(verb.clone());
        if tells_nothing(s, &verb, i) {
            continue;
        }
        let modality = if negated || abstains(s, &verb, span) { Modality::Prohibition } else { modality };
        out.duties.push(Duty { verb, span, modality, bearer: bearer.clone() });
    }
}

/// "befasst zu bleiben" is no obligation.
fn tells_nothing(s: &Sentence, verb: &str, i: usize) -> bool {
    verb == "bleiben" && (i.saturating_sub(2)..i).any(|j| s.word(j) == "befasst")
}

/// Verbs that mean not to do something.
fn abstains(s: &Sentence, verb: &str, span: TextSpan) -> bool {
    matches!(verb, "unterlassen")
        || verb == "absehen" && (span.of(s.text).contains("von ") || span.of(s.text).contains("vom "))
        || verb == "nehmen" && span.of(s.text).contains("Abstand")
}

/// The first word of the stretch, coordinators and marks skipped.
fn first_word(s: &Sentence, from: usize, to: usize) -> usize {
    (from..to).find(|i| !s.tokens[*i].is(Class::COORDINATOR) && !matches!(s.tokens[*i].kind, Kind::Mark(','))).unwrap_or(to)
}

/// Whether the negation at token `i` negates its clause: not so "nicht nur … sondern auch", "nicht abgerufene Mittel".
pub fn negates(s: &Sentence, i: usize) -> bool {
    if !s.tokens[i].is(Class::NEGATION) {
        return false;
    }
    let Some(next) = s.tokens.get(i + 1).filter(|_| i + 1 < s.range.end) else { return true };
    let word = next.of(s.text);
    if matches!(word, "nur" | "allein" | "zuletzt" | "lediglich") {
        return false;
    }
    let attribute = s.word(i) == "nicht"
        && next.is_small_word()
        && next.class == Class::default()
        && ["e", "en", "er", "es", "em"].iter().any(|e| word.ends_with(e))
        && s.tokens.get(i + 2).is_some_and(|n| n.capital && n.kind == Kind::Word);
    !attribute
}

/// Whether the negation at token `j` sets one constituent against another of the group that began at `from` ("von Anfang an und nicht erst
/// am Ende"), and not its verb against the verb before.
fn contrasts(s: &Sentence, from: usize, j: usize) -> bool {
    s.word(j) == "nicht"
        && j > from
        && s.word(j - 1) == "und"
        && (from..j - 1).any(|k| s.tokens[k].is_word() && !s.tokens[k].is(Class::COORDINATOR.or(Class::ADVERB)))
}

/// The noun right before the comma that opens the segment at `start`, in lower case; nothing before `from` counts.
fn governor(s: &Sentence, start: usize, from: usize) -> Option<String> {
    let mut i = start.checked_sub(1)?;
    if matches!(s.tokens[i].kind, Kind::Mark(_)) {
        i = i.checked_sub(1)?;
    }
    let token = &s.tokens[i];
    (i >= from && token.is_word() && token.capital).then(|| lower(token.of(s.text)).into_owned())
}

/// Whether the noun (lower case) takes an infinitive as its complement, compounds ("Klimaziel") included.
fn takes_infinitive(noun: &str) -> bool {
    const HEADS: &[&str] =
        &["ziel", "pflicht", "möglichkeit", "bereitschaft", "absicht", "verpflichtung", "aufgabe", "forderung", "auftrag"];
    TAKES_INFINITIVE.contains(&noun) || HEADS.iter().any(|e| noun.ends_with(e))
}

/// Whether the relative clause that ends before `start` takes an infinitive complement itself ("die dazu beitragen kann, … zu").
fn relative_nests(s: &Sentence, start: usize) -> bool {
    let Some(last) = start.checked_sub(1) else { return false };
    let mut i = last;
    let clause = s.clauses.of(last.max(s.range.start));
    while i > s.range.start && s.clauses.of(i) == clause {
        let word = s.word(i);
        if matches!(
            word,
            "dazu"
                | "darauf"
                | "dafür"
                | "daran"
                | "darin"
                | "darum"
                | "bereit"
                | "bemüht"
                | "bestrebt"
                | "versuchen"
                | "verpflichtet"
                | "befugt"
                | "berechtigt"
                | "ermächtigt"
                | "geeignet"
                | "imstande"
        ) {
            return true;
        }
        let noun = s.tokens[i].capital && takes_infinitive(&lower(word));
        if noun || verb_forms::infinitive_of_finite(word).is_some_and(|v| NESTS.contains(&&*v)) {
            return true;
        }
        i -= 1;
    }
    false
}

/// Whether the clause that ends before `start` ends in a verb or predicate with an infinitive complement of its own ("dass sie es unterlassen,
/// … zu", "wobei niemand verpflichtet ist, … zu").
fn ends_nesting(s: &Sentence, start: usize) -> bool {
    let last = s.range.start.max(start.saturating_sub(MAX_PREDICATE))..start;
    last.filter(|i| s.tokens[*i].is_small_word()).any(|i| {
        let word = s.word(i);
        matches!(word, "verpflichtet" | "gehalten" | "berechtigt" | "befugt" | "bereit" | "bemüht" | "bestrebt" | "gezwungen")
            || verb_forms::infinitive_of_finite(word).is_some_and(|v| NESTS.contains(&&*v))
    })
}

/// How many tokens a closing predicate and its comma may have ("verpflichtet werden soll,").
const MAX_PREDICATE: usize = 4;

/// The infinitive of the zu-infinitive at token `i`.
#[must_use]
pub fn infinitive(s: &Sentence, i: usize) -> Option<String> {
    let word = s.word(i);
    if i.checked_sub(1).is_some_and(|b| s.word(b) == "zu") {
        return Some(word.to_owned());
    }
    verb_forms::infinitive_of_joined_zu(word).map(std::borrow::Cow::into_owned)
}

/// The unmasked words of the clause itself that lie in `within`.
fn own_words(s: &Sentence, clause: usize, within: &Range<usize>) -> Vec<usize> {
    within.clone().filter(|i| s.clauses.of(*i) == clause && !s.tokens[*i].masked).collect()
}

/// A dass-clause: its modals, or the verbs that bind its subject.
fn dass_clause(s: &Sentence, clause: usize, within: &Range<usize>, reading: &Reading, nested: bool, out: &mut Duties) {
    let words = own_words(s, clause, within);
    if modal_clause(s, &words, reading.permits, &mut out.duties) {
        if let (Some(_), false) = (reading.clauses, nested)
            && let Some(subject) = acting_subject(s, &words)
            && let Some(duty) = out.duties.last()
            && duty.bearer == Bearer::Nobody
        {
            // The subject of an active modal clause under a directive is bound and addressed.
            bind_last(s, &words, subject, out);
        }
        return;
    }
    let Some(modality) = reading.clauses.filter(|_| !nested) else { return };
    let Some(subject) = acting_subject(s, &words) else { return };
    let verbs = final_verbs(s, &words);
    if verbs.is_empty() {
        return;
    }
    let mut from = words[0] + 1;
    for (i, verb) in verbs {
        let negated = (from..i).any(|j| s.clauses.of(j) == clause && negates(s, j));
        let span = s.stretch(first_word(s, from, i), i);
        from = i + 1;
        let modality = if negated || abstains(s, &verb, span) { Modality::Prohibition } else { modality };
        out.duties.push(Duty { verb, span, modality, bearer: Bearer::Named(subject.clone()) });
    }
    out.bound.extend(subject);
}

/// Gives the duties of the clause just read to its subject, where their verb is active.
fn bind_last(s: &Sentence, words: &[usize], subject: Vec<TextSpan>, out: &mut Duties) {
    let start = s.tokens[words[0]].span.start;
    let passive =
        words.iter().any(|i| matches!(s.word(*i), "werden" | "wird")) || words.iter().any(|i| matches!(s.word(*i), "ist" | "sind"));
    if passive {
        return;
    }
    for duty in out.duties.iter_mut().filter(|d| d.span.start >= start) {
        duty.bearer = Bearer::Named(subject.clone());
    }
    out.bound.extend(subject);
}

/// The subject of a verb-final clause, where it can act.
fn acting_subject(s: &Sentence, words: &[usize]) -> Option<Vec<TextSpan>> {
    let rest = words.get(1..)?;
    let skip = rest.iter().position(|i| !s.tokens[*i].is(Class::ADVERB))?;
    let rest = &rest[skip..];
    let first = &s.tokens[*rest.first()?];
    if first.is(Class::PREPOSITION)
        || (first.is(Class::DETERMINER) && !noun_phrase::fits(&lower(s.word(rest[0])), Case::Nominative))
    {
        return None;
    }
    let (phrases, _) = noun_phrase::list(s.text, s.tokens, rest, Case::Nominative);
    let acts =
        |p: &noun_phrase::NounPhrase| stands_for_actor(s, *p, words) || s.lexicon.can_act(s.stretch(p.first, p.last).of(s.text));
    let spans: Vec<TextSpan> = phrases.iter().filter(|p| acts(p)).map(|p| s.stretch(p.first, p.last)).collect();
    (!spans.is_empty() && spans.len() == phrases.len()).then_some(spans)
}

/// Whether the phrase is a pronoun that can stand for somebody ("dass sie … zahlen", "dass diese … behindern"); es does where neither a
/// passive nor an impersonal verb is among the `words` of its clause.
fn stands_for_actor(s: &Sentence, phrase: noun_phrase::NounPhrase, words: &[usize]) -> bool {
    if phrase.first != phrase.last {
        return false;
    }
    match &*lower(s.word(phrase.head)) {
        "er" | "sie" | "diese" | "dieser" | "alle" | "wir" => true,
        "es" => !words.iter().any(|i| IMPERSONAL.contains(&s.word(*i))),
        _ => false,
    }
}

/// The coordinated finite verbs of a verb-final clause, with their infinitives.
fn final_verbs(s: &Sentence, words: &[usize]) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    for (k, &i) in words.iter().enumerate() {
        let ends = words
            .get(k + 1)
            .is_none_or(|n| s.tokens[*n].is(Class::COORDINATOR) || matches!(s.tokens[*n].kind, Kind::Mark(_)) || *n != i + 1);
        if !ends || !is_final_finite(s.text, s.tokens, words[0], i) {
            continue;
        }
        let token = &s.tokens[i];
        let verb = if token.is(Class::AUXILIARY.or(Class::MODAL)) {
            // "… gewährleisten werden", "… Bericht erstattet haben"
            i.checked_sub(1).and_then(|b| {
                let before = s.word(b);
                if lower(s.word(i)).starts_with('w') && verb_forms::is_infinitive(before) { Some(before.to_owned()) } else { None }
            })
        } else {
            verb_forms::infinitive_of_finite(s.word(i)).map(std::borrow::Cow::into_owned)
        };
        if let Some(verb) = verb {
            out.push((i, verb));
        }
    }
    out
}

/// Reads the modals of a verb-final clause; says whether there was one.
fn modal_clause(s: &Sentence, words: &[usize], permits: bool, out: &mut Vec<Duty>) -> bool {
    let mut any = false;
    let mut from = 1;
    for k in 1..words.len() {
        let i = words[k];
        let token = &s.tokens[i];
        if !token.is(Class::MODAL.or(Class::AUXILIARY)) {
            continue;
        }
        let zu = |j: usize| s.is_zu_infinitive(j);
        let governs_zu = words[..k].last().is_some_and(|j| zu(*j));
        if token.is(Class::AUXILIARY) && !(governs_zu && is_sein_or_haben(s.word(i))) {
            continue;
        }
        if token.is(Class::MODAL) && s.word(i).ends_with("en") && words.get(k + 1).is_some_and(|n| s.tokens[*n].is(Class::MODAL)) {
            continue;
        }
        any = true;
        duties_of_modal(s, &words[from..k], i, permits, out);
        from = k + 1;
    }
    any
}

fn is_sein_or_haben(word: &str) -> bool {
    matches!(word, "ist" | "sind" | "hat" | "haben")
}

/// The duties that the modal at token `i` makes of the non-finite verbs among `words`. None where it makes none (müssen nicht, können).
pub fn duties_of_modal(s: &Sentence, words: &[usize], i: usize, permits: bool, out: &mut Vec<Duty>) {
    let negated = words.iter().any(|j| negates(s, *j));
    let modality = match &*lower(s.word(i)) {
        "muss" | "müssen" | "muß" | "braucht" | "brauchen" if negated => return,
        "sollte" | "sollten" if negated => Modality::Prohibition,
        "sollte" | "sollten" => Modality::Recommendation,
        "darf" | "dürfen" if !negated => Modality::Permission,
        "kann" | "können" if !permits || negated => return,
        "kann" | "können" => Modality::Permission,
        _ if negated => Modality::Prohibition,
        _ => Modality::Obligation,
    };
    let mut from = words.first().copied().unwrap_or(i);
    // "muss die Möglichkeit geschaffen werden, … zu erhalten": an infinitive with zu hangs on what stands in the clause; but "Aufgabe
    // soll es sein, … zu prüfen".
    let bare = !matches!(&*lower(s.word(i)), "braucht" | "brauchen")
        && s.tokens[i].is(Class::MODAL)
        && !words.iter().any(|j| s.word(*j) == "sein");
    for (at, verb) in nonfinite(s, words) {
        if bare && s.is_zu_infinitive(at) {
            continue;
        }
        if NOT_TO_DO.contains(&verb.as_str()) {
            continue;
        }
        let last = at.max(from);
        let span = s.stretch(first_word(s, from, last), last);
        from = at + 1;
        let modality = if modality == Modality::Obligation && abstains(s, &verb, span) { Modality::Prohibition } else { modality };
        out.push(Duty { verb, span, modality, bearer: Bearer::Nobody });
    }
}

/// The duties that the infinitives without zu among `words` make ("Wir wollen die Schulen **stärken**").
#[must_use]
pub fn bare_infinitives(s: &Sentence, words: &[usize], modality: Modality, bearer: &Bearer) -> Vec<Duty> {
    let mut from = words.first().copied().unwrap_or(0);
    nonfinite(s, words)
        .into_iter()
        .filter(|(at, _)| !s.is_zu_infinitive(*at))
        .map(|(at, verb)| {
            let negated = words.iter().any(|j| (from..at).contains(j) && negates(s, *j));
            from = at + 1;
            let modality = if negated { Modality::Prohibition } else { modality };
            Duty { verb, span: s.tokens[at].span, modality, bearer: bearer.clone() }
        })
        .collect()
}

/// The coordinated infinitives and passive participles among `words`, with their infinitives.
#[must_use]
pub fn nonfinite(s: &Sentence, words: &[usize]) -> Vec<(usize, String)> {
    let mut out: Vec<(usize, String)> = Vec::new();
    let passive = words.iter().any(|i| matches!(s.word(*i), "werden" | "sein"));
    for (k, &i) in words.iter().enumerate() {
        if !s.tokens[i].is_small_word() {
            continue;
        }
        let word = s.word(i);
        let next = words.get(k + 1).copied();
        let ends = next.is_none_or(|n| {
            s.tokens[n].is(Class::COORDINATOR.or(Class::MODAL).or(Class::AUXILIARY))
                || matches!(s.tokens[n].kind, Kind::Mark(_))
                || n != i + 1
                || s.word(n) == "sein"
        });
        // "Geduld haben müssen": a full verb, unless a participle or an infinitive with zu makes it an auxiliary.
        let auxiliary = k
            .checked_sub(1)
            .map(|k| words[k])
            .is_some_and(|b| s.tokens[b].is_small_word() && (verb_forms::is_participle(s.word(b)) || s.is_zu_infinitive(b)));
        if s.is_zu_infinitive(i) {
            out.extend(infinitive(s, i).map(|v| (i, v)));
        } else if word == "haben" && ends && !auxiliary {
            out.push((i, word.to_owned()));
        } else if !ends || matches!(word, "werden" | "sein" | "haben") {
        } else if passive && verb_forms::is_participle(word) {
            out.extend(verb_forms::infinitive_of_participle(word).map(|v| (i, v.into_owned())));
        } else if s.tokens[i].class == Class::default() && verb_forms::is_infinitive(word) {
            out.push((i, word.to_owned()));
        }
    }
    out
}

/// Where an act's infinitives begin: after its bracket, or after the finite verb.
#[must_use]
pub fn complement_range(c: &Conjunct, closing: Option<usize>) -> Range<usize> {
    closing.map_or(c.bracket + 1, |k| if k > c.bracket { k + 1 } else { c.bracket + 1 })..c.end
}

/// The duties of an item that completes a dass-clause of its chapeau ("beschließt, dass die Staaten: a) … verhindern"), whose subject
/// `bound` can act.
pub fn completed_clause(s: &Sentence, modality: Modality, bound: &[TextSpan], out: &mut Vec<Duty>) {
    if modal_clause(s, &s.main, false, out) {
        return;
    }
    let mut from = s.range.start;
    for (i, verb) in final_verbs(s, &s.main) {
        let negated = (from..i).any(|j| s.clauses.is_main(j) && negates(s, j));
        let span = s.stretch(first_word(s, from, i), i);
        from = i + 1;
        let modality = if negated || abstains(s, &verb, span) { Modality::Prohibition } else { modality };
        out.push(Duty { verb, span, modality, bearer: Bearer::Named(bound.to_vec()) });
    }
}

/// The acting subject of the dass-clause in which the sentence breaks off.
#[must_use]
pub fn open_subject(s: &Sentence) -> Option<Vec<TextSpan>> {
    let last = s.clauses.segments.last()?;
    if s.clauses.clauses[last.clause].kind != ClauseKind::Dass {
        return None;
    }
    acting_subject(s, &own_words(s, last.clause, &s.range))
}
