//! Reads the speech acts of one sentence: which frame its brackets fill, who acts, on whom, and what is to be done.

use std::borrow::Cow;

use super::addressees;
use super::draft::{Bearer, Draft};
use super::duties::{self, Reading};
use super::scene::{Memory, Scene};
use super::sentence::{Conjunct, Sentence};
use super::subject::{self, Subject};
use crate::language::clause::ClauseKind;
use crate::language::noun_phrase::{self, NounPhrase};
use crate::language::token::Kind;
use crate::language::verb_forms;
use crate::language::word::Class;
use crate::letters::lower;
use crate::lexicon::{self, Control, Frame};
use crate::model::{Family, Force, Modality, RoleFrom, Strength};
use crate::span::TextSpan;

/// Reads the acts of `s` in textual order. An unknown finite verb yields none here; see [`unknown`].
#[must_use]
pub fn read(s: &Sentence, scene: &Scene, memory: &mut Memory) -> Vec<Draft> {
    let conjuncts = s.conjuncts();
    let mut out: Vec<Draft> = Vec::new();
    for (k, c) in conjuncts.iter().enumerate() {
        let before = if c.shares_subject && k > 0 { out.last() } else { None };
        if let Some(draft) = act(s, c, scene, memory, before) {
            out.push(draft);
        }
    }
    out
}

/// How the bracket of a conjunct is filled.
enum Filled {
    /// A performative verb in the active.
    Active(Match),
    /// A performative verb in the passive, with the token of its participle.
    Passive(Match),
    /// A modal construction: its lemma.
    Modal(&'static str),
}

/// A frame that matched, with the tokens that close its bracket.
struct Match {
    frame: &'static Frame,
    closing: Vec<usize>,
}

/// The act of one conjunct; `before` is the act whose subject it shares.
fn act(s: &Sentence, c: &Conjunct, scene: &Scene, memory: &mut Memory, before: Option<&Draft>) -> Option<Draft> {
    match fill(s, c)? {
        Filled::Modal(lemma) => Some(prescription(s, c, lemma, memory, before)),
        Filled::Passive(found) => Some(passive(s, c, &found, scene)),
        Filled::Active(found) => active(s, c, &found, scene, memory, before.and_then(|d| d.actor.clone())),
    }
}

/// What fills the bracket; `None`: a verb outside the lexicon, or a report in the perfect.
fn fill(s: &Sentence, c: &Conjunct) -> Option<Filled> {
    let word = lower(s.word(c.bracket));
    let token = &s.tokens[c.bracket];
    if token.is(Class::PAST) && !wants(&word) {
        return None;
    }
    if let Some(found) = best(s, c, s.lexicon.frames_by_finite(s.word(c.bracket))) {
        return Some(Filled::Active(found));
    }
    if token.is(Class::MODAL) {
        // "Sollte … verstreichen, so …": a condition, not a recommendation.
        if word.starts_with("sollte") && c.bracket == s.range.start {
            return None;
        }
        return modal_lemma(&word).map(Filled::Modal);
    }
    if !token.is(Class::AUXILIARY) {
        return None;
    }
    let zu = s
        .main_within(c.bracket + 1..c.end)
        .any(|i| s.is_zu_infinitive(i) && !s.main_within(c.bracket..i).any(|j| s.tokens[j].is_mark(',')));
    match &*word {
        "wird" | "werden" => participle_frame(s, c).filter(|m| !tells_effect(s, m)).map(Filled::Passive),
        "ist" | "sind" => {
            if s.main_within(c.bracket + 1..c.end).any(|i| s.word(i) == "verpflichtet") {
                return Some(Filled::Modal("verpflichtet sein"));
            }
            if let Some(found) = participle_frame(s, c).or_else(|| amending_infinitive(s, c)) {
                return Some(Filled::Passive(found));
            }
            (zu && has_duty(s, c)).then_some(Filled::Modal("sein zu"))
        }
        _ => match decided(s, c) {
            Some(found) => Some(Filled::Active(found)),
            None => (breaks_off(s, c) || zu && has_duty(s, c)).then_some(Filled::Modal("haben zu")),
        },
    }
}

/// "Das Amt hat:", whose items bring the infinitives: the sentence breaks off after its subject and haben.
fn breaks_off(s: &Sentence, c: &Conjunct) -> bool {
    let open = s.tokens[c.bracket + 1..s.range.end].iter().all(|t| t.is_mark(':') || t.is_mark(','));
    let subject = c.bracket > c.start && s.tokens[c.bracket - 1].capital;
    let asks = s.main_within(c.start..c.bracket).any(|i| s.tokens[i].is(Class::INTERROGATIVE.or(Class::SUBORDINATOR)));
    open && subject && !asks
}

/// "Der Bundesrat hat beschlossen, der Verordnung zuzustimmen": with its infinitive the perfect is the decision itself; "hat sich mit dem Plan
/// befasst" says what the body did in this very decision.
fn decided(s: &Sentence, c: &Conjunct) -> Option<Match> {
    let found = participle_frame(s, c)?;
    match found.frame.lemma {
        "sich befassen" => return Some(found),
        "beschließen" => {}
        _ => return None,
    }
    let closing = found.closing.iter().copied().max()?;
    let complement = s.tokens.get(closing + 1).is_some_and(|t| t.is_mark(','))
        && s.main_within(closing + 1..c.end).any(|i| s.is_zu_infinitive(i));
    complement.then_some(found)
}

/// Forms of wollen that promise after wir ("Wir wollen die Schulen stärken").
fn wants(word: &str) -> bool {
    matches!(word, "will" | "wollen")
}

/// "Hierdurch wird die Haftung übernommen": what a measure brings about is no promise of the body.
fn tells_effect(s: &Sentence, found: &Match) -> bool {
    let first = lower(s.word(s.range.start));
    let effect = matches!(&*first, "hierdurch" | "dadurch" | "damit" | "somit" | "dabei")
        || (s.main.len() > 2 && s.word(s.main[1]) == "diese" && s.word(s.main[2]) == "Weise");
    effect && found.frame.force.class() == Some(crate::model::Class::Commissive)
}

/// "Das Wort … ist zu streichen": an amendment, not a duty of anybody.
fn amending_infinitive(s: &Sentence, c: &Conjunct) -> Option<Match> {
    s.main_within(c.bracket + 1..c.end).filter(|i| s.is_zu_infinitive(*i)).find_map(|i| {
        let verb = duties::infinitive(s, i)?;
        let frame = s.lexicon.frames_by_infinitive(&verb).iter().find(|f| f.force == Force::Amends && is_bare(f))?;
        let mut closing = vec![i];
        closing.extend(i.checked_sub(1).filter(|b| s.word(*b) == "zu"));
        Some(Match { frame, closing })
    })
}

/// Whether the frame asks for nothing but its verb (and the prefix that its infinitive holds).
fn is_bare(frame: &Frame) -> bool {
    frame.requires.is_empty() && (frame.closing.is_empty() || is_particle(frame.closing))
}

/// Whether the infinitives with zu of the conjunct say something to do ("ist zu begrüßen" does not).
fn has_duty(s: &Sentence, c: &Conjunct) -> bool {
    let words: Vec<usize> = s.main_within(c.bracket + 1..c.end).collect();
    let mut duties = Vec::new();
    duties::duties_of_modal(s, &words, c.bracket, true, &mut duties);
    !duties.is_empty()
}

/// The construction that a modal form belongs to.
fn modal_lemma(word: &str) -> Option<&'static str> {
    Some(match word {
        "muss" | "müssen" | "muß" => "müssen",
        "soll" | "sollen" | "sollte" | "sollten" => "sollen",
        "darf" | "dürfen" => "dürfen",
        "kann" | "können" => "können",
        "braucht" | "brauchen" => "brauchen",
        _ => return None,
    })
}

/// The frame among `frames` that the conjunct fills best: the one whose closing and required words say most.
fn best(s: &Sentence, c: &Conjunct, frames: &[&'static Frame]) -> Option<Match> {
    let mut found: Option<(usize, Match)> = None;
    for frame in frames {
        let Some(closing) = closing(s, c, frame.closing) else { continue };
        if !requirements(s, c, frame) {
            continue;
        }
        let weight = 2 * closing.len().min(2) + 2 * frame.requires.len();
        if found.as_ref().is_none_or(|(w, _)| weight > *w) {
            found = Some((weight, Match { frame, closing }));
        }
    }
    found.map(|(_, m)| m)
}

/// The passive frame whose participle closes the bracket of a form of werden or sein.
fn participle_frame(s: &Sentence, c: &Conjunct) -> Option<Match> {
    // "Ernannt werden: …": the participle may stand in the Vorfeld.
    let fronted = s.range.start;
    let opening = (fronted + 1 == c.bracket).then_some(fronted);
    let words: Vec<usize> = opening.into_iter().chain(s.main_within(c.bracket + 1..c.end)).collect();
    for (k, &i) in words.iter().enumerate() {
        if !s.tokens[i].is_small_word() && !super::sentence::is_capitals(s.word(i)) && opening != Some(i) {
            continue;
        }
        let last = words.get(k + 1).is_none_or(|n| {
            *n != i + 1
                || s.word(*n) == "zu"
                || !s.tokens[*n].is_small_word()
                || s.tokens[*n].is(Class::COORDINATOR)
                || s.is_zu_infinitive(*n)
                || s.tokens[*n].class != Class::default()
        });
        if !last {
            continue;
        }
        let mut matched: Option<(usize, Match)> = None;
        for frame in s.lexicon.frames_by_participle(s.word(i)) {
            let phrase = if is_particle(frame.closing) { "" } else { frame.closing };
            let Some(mut parts) = closing(s, c, phrase) else { continue };
            if !requirements(s, c, frame) {
                continue;
            }
            let weight = 2 * parts.len().min(2) + 2 * frame.requires.len();
            parts.push(i);
            if matched.as_ref().is_none_or(|(w, _)| weight > *w) {
                matched = Some((weight, Match { frame, closing: parts }));
            }
        }
        if let Some((_, found)) = matched {
            return Some(found);
        }
    }
    None
}

/// Whether the closing of a frame is a separable prefix, which its participle holds already.
fn is_particle(closing: &str) -> bool {
    !closing.contains(' ') && closing.chars().next().is_some_and(char::is_lowercase) && verb_forms::is_separable_prefix(closing)
}

/// The tokens of the conjunct that close a bracket with `phrase`; empty for a verb that needs nothing, `None` where it is missing.
fn closing(s: &Sentence, c: &Conjunct, phrase: &str) -> Option<Vec<usize>> {
    if phrase.is_empty() {
        return Some(Vec::new());
    }
    let words: Vec<usize> = s.main_within(c.start..c.end).collect();
    let wanted: Vec<&str> = phrase.split(' ').collect();
    for (k, &i) in words.iter().enumerate() {
        if i == c.bracket || !is_same_word(s.word(i), wanted[0]) {
            continue;
        }
        if wanted.len() == 1 {
            let predicate = phrase != "wirksam" || closes_bracket(s, i);
            if i > c.bracket && predicate && (!verb_forms::is_separable_prefix(phrase) || stands_as_particle(s, i)) {
                return Some(vec![i]);
            }
            if i < c.bracket && !verb_forms::is_separable_prefix(phrase) {
                return Some(vec![i]);
            }
            continue;
        }
        if let Some(phrase) = phrase_at(s, &words[k..], &wanted) {
            return Some(phrase);
        }
    }
    None
}

/// The words of a fixed phrase that begins with `words[0]`; an adjective may part the last two ("der festen Überzeugung").
fn phrase_at(s: &Sentence, words: &[usize], wanted: &[&str]) -> Option<Vec<usize>> {
    let mut out = Vec::with_capacity(wanted.len());
    let mut k = 0;
    for (n, w) in wanted.iter().enumerate() {
        if n > 0
            && n + 1 == wanted.len()
            && words.get(k).is_some_and(|i| s.tokens[*i].is_small_word() && !is_same_word(s.word(*i), w))
        {
            k += 1;
        }
        let i = *words.get(k).filter(|i| is_same_word(s.word(**i), w))?;
        out.push(i);
        k += 1;
    }
    Some(out)
}

/// Equal but for capitals set throughout and the capital of a sentence's first word.
fn is_same_word(word: &str, wanted: &str) -> bool {
    word == wanted || (word.len() == wanted.len() && word.starts_with(char::is_uppercase) && lower(word) == lower(wanted))
}

/// Particles that are prepositions or articles too.
const AMBIGUOUS: &[&str] =
    &["ab", "an", "auf", "aus", "bei", "durch", "ein", "entgegen", "mit", "nach", "über", "um", "unter", "vor", "zu"];

/// Whether the separable prefix at token `i` stands where a bracket closes: nothing that it could govern follows.
fn stands_as_particle(s: &Sentence, i: usize) -> bool {
    if !AMBIGUOUS.contains(&&*lower(s.word(i))) {
        return true;
    }
    // "nach wie vor"
    if i >= 1 && s.word(i) == "vor" && s.word(i - 1) == "wie" {
        return false;
    }
    let Some(next) = s.tokens.get(i + 1).filter(|_| i + 1 < s.range.end) else { return true };
    if matches!(next.kind, Kind::Mark(m) if !matches!(m, '„' | '«' | '»' | '"' | '“' | '(')) || next.is(Class::COORDINATOR) {
        return true;
    }
    if next.masked {
        return false;
    }
    if next.is(Class::PREPOSITION.or(Class::REFLEXIVE.or(Class::SUBORDINATOR))) || s.word(i + 1) == "zu" {
        return lower(s.word(i)) != "bis" && !next.capital;
    }
    // No comma before the infinitive group ("auf den Bericht vorzulegen"): a particle where the verb has its object already.
    false
}

/// Whether the words that the frame requires stand in the conjunct, and those that it forbids do not.
fn requirements(s: &Sentence, c: &Conjunct, frame: &Frame) -> bool {
    let words: Vec<usize> = s.main_within(c.start..c.end).collect();
    let first_comma = words.iter().position(|i| *i > c.bracket && s.tokens[*i].is_mark(',')).unwrap_or(words.len());
    let has = |wanted: &str, words: &[usize]| words.iter().any(|i| lexicon::meets(wanted, s.word(*i)));
    // A reflexive after the comma belongs to the infinitive.
    let reach = |w: &str| if w == "sich" { &words[..first_comma] } else { &words[..] };
    frame.requires.iter().all(|w| has(w, reach(w))) && !frame.forbids.iter().any(|w| has(w, reach(w)))
}

fn active(
    s: &Sentence,
    c: &Conjunct,
    found: &Match,
    scene: &Scene,
    memory: &mut Memory,
    shared: Option<super::draft::Agent>,
) -> Option<Draft> {
    let frame = found.frame;
    let accusative = matches!(
        frame.addressee,
        None | Some(lexicon::Case::Accusative | lexicon::Case::AccusativePerson | lexicon::Case::With(_))
    );
    let who = if shared.is_some() { Subject::Absent } else { subject::subject(s, c, accusative, &found.closing) };
    // "Artikel 3 erhält folgende Fassung": the paper that is amended, not one that acts.
    let amends = matches!(frame.force, Force::Amends | Force::Repeals) || takes_effect(frame);
    if subject::is_paper(s, &who) && !amends {
        return None;
    }
    let promises = wants(&lower(s.word(c.bracket)));
    if promises && !matches!(who, Subject::We(_)) {
        return None;
    }
    let actor = match shared {
        Some(actor) => Some(actor),
        None if subject::is_paper(s, &who) || takes_effect(frame) => scene.issuer(),
        None => subject::agent(s, c, &who, scene, memory),
    };
    let last_closing = found.closing.iter().copied().max().filter(|k| *k > c.bracket);
    let field = addressees::field(s, c, found.closing.iter().copied().min(), frame.addressee);
    let complemented = (c.bracket..c.end).any(|i| s.is_zu_infinitive(i) || s.clauses.kind(i) == ClauseKind::Dass);
    let phrases = frame
        .addressee
        .map_or_else(Vec::new, |how| addressees::active(s, c, &field, how, own_preposition(frame, complemented), &who));
    let phrases = only_persons(s, frame, phrases);
    let within = field.complement.map_or_else(|| duties::complement_range(c, last_closing), |start| start..c.end);
    let mut draft = complete(s, c, found, scene, actor, &phrases, within);
    if promises {
        let words: Vec<usize> = s.main_within(c.start..c.end).filter(|i| *i != c.bracket).collect();
        draft.duties = duties::bare_infinitives(s, &words, Modality::Commitment, &Bearer::Actor);
    }
    Some(draft)
}

/// Whether the subject of the verb is the paper that comes into force, and the body acts.
fn takes_effect(frame: &Frame) -> bool {
    frame.lemma.ends_with("Kraft treten") || frame.lemma == "wirksam werden"
}

/// The preposition of the verb's other complement, which is no attribute of its addressee. `complemented`: an infinitive or a clause is
/// its complement already.
fn own_preposition(frame: &Frame, complemented: bool) -> Option<&'static str> {
    match frame.force {
        Force::Thanks => Some("für"),
        Force::Commends => Some("zu"),
        _ if complemented => None,
        Force::Requests | Force::Invites if frame.closing.is_empty() => Some("um"),
        Force::CallsUpon | Force::Encourages | Force::Authorizes => Some("zu"),
        Force::Instructs => Some("mit"),
        _ => None,
    }
}

/// Objects that count as addressees only as persons, organs or groups.
fn only_persons(s: &Sentence, frame: &Frame, phrases: Vec<NounPhrase>) -> Vec<NounPhrase> {
    match frame.addressee {
        Some(lexicon::Case::DativePerson | lexicon::Case::AccusativePerson) => {
            let all = phrases.iter().all(|p| s.lexicon.can_act(s.stretch(p.first, p.last).of(s.text)) || is_pronoun(s, p.head));
            if all { phrases } else { Vec::new() }
        }
        Some(lexicon::Case::With("von")) if phrases.first().is_some_and(|p| is_attribute_of_noun(s, *p)) => Vec::new(),
        _ => phrases,
    }
}

/// Whether the object of von hangs on the noun before it and nobody is meant ("den Stopp von Waffenausfuhren").
fn is_attribute_of_noun(s: &Sentence, phrase: NounPhrase) -> bool {
    let before = phrase.first.checked_sub(2).map(|i| &s.tokens[i]);
    before.is_some_and(|t| t.capital && t.is_word()) && !s.lexicon.can_act(addressees::place(s, phrase).of(s.text))
}

/// Whether the head of a noun phrase is a pronoun for persons ("dankt ihnen", "dankt allen, die").
fn is_pronoun(s: &Sentence, head: usize) -> bool {
    s.tokens[head].is(Class::PRONOUN) || matches!(s.word(head), "alle" | "allen")
}

fn passive(s: &Sentence, c: &Conjunct, found: &Match, scene: &Scene) -> Draft {
    let frame = found.frame;
    let phrases = frame.addressee.map_or_else(Vec::new, |how| addressees::passive(s, c, how, &found.closing));
    let phrases = only_persons(s, frame, phrases);
    let last = found.closing.iter().copied().max().unwrap_or(c.bracket);
    let actor = passive_agent(s, c, frame).or_else(|| scene.issuer());
    complete(s, c, found, scene, actor, &phrases, last.max(c.bracket) + 1..c.end)
}

/// The agent right after the finite verb of a passive ("werden **vom Rat** ernannt"); further behind, von may open an attribute.
fn passive_agent(s: &Sentence, c: &Conjunct, frame: &Frame) -> Option<super::draft::Agent> {
    if matches!(frame.addressee, Some(lexicon::Case::With(_))) || frame.force.class() == Some(crate::model::Class::Directive) {
        return None;
    }
    let mut words = s.main_within(c.bracket + 1..c.end).skip_while(|i| s.tokens[*i].is(Class::ADVERB));
    words.next().filter(|i| matches!(s.word(*i), "von" | "vom"))?;
    let rest: Vec<usize> = words.collect();
    let (phrases, _) = noun_phrase::list(s.text, s.tokens, &rest, noun_phrase::Case::Dative);
    let (first, last) = (phrases.first()?, phrases.last()?);
    let acts = phrases.iter().all(|p| s.lexicon.can_act(s.stretch(p.first, p.last).of(s.text)));
    acts.then(|| super::draft::Agent { span: s.stretch(first.first, last.last), name: None, role: RoleFrom::Agent })
}

/// Puts a performative act together.
fn complete(
    s: &Sentence,
    c: &Conjunct,
    found: &Match,
    scene: &Scene,
    actor: Option<super::draft::Agent>,
    phrases: &[NounPhrase],
    within: std::ops::Range<usize>,
) -> Draft {
    let frame = found.frame;
    let modifiers = modifiers(s, c, found);
    let texts: Vec<&str> = modifiers.iter().map(|m| m.of(s.text)).collect();
    let base = if scene.family.is_un_style() { frame.un_force.unwrap_or(frame.force) } else { frame.force };
    let base = if frame.by_noun { noun_force(s, c, scene).unwrap_or(base) } else { base };
    let force = lexicon::adjusted(base, frame.lemma, &texts);
    let content = content(s, &within);
    let determines = force == Force::Notes
        && scene.family == Family::UnSecurityCouncil
        && content.is_some_and(|c| lexicon::determines(c.of(s.text)));
    let force = if determines { Force::Declares } else { force };
    let (lemma, force) = seized(s, c, frame, force);
    let addressees: Vec<TextSpan> = phrases.iter().map(|p| addressees::place(s, *p)).collect();
    let reading = reading(frame, force, &addressees);
    let read = if force == Force::RemainsSeized { duties::Duties::default() } else { duties::read(s, within.clone(), &reading) };
    let mut addressees = addressees;
    if addressees.is_empty() && force.class() == Some(crate::model::Class::Directive) {
        for bound in &read.bound {
            if !addressees.contains(bound) {
                addressees.push(*bound);
            }
        }
    }
    Draft {
        frame: Some(frame),
        lemma,
        force,
        strength: force.traits().1,
        parts: parts(s, c.bracket, &found.closing),
        modifiers,
        negated: is_negated(s, c, found),
        inherited: false,
        actor,
        addressees,
        content,
        duties: read.duties,
        extent: extent(s, c),
        asides: asides(s, c),
    }
}

/// "beschließt, mit der Angelegenheit befasst zu bleiben" is the one act of remaining seized.
fn seized(s: &Sentence, c: &Conjunct, frame: &Frame, force: Force) -> (Cow<'static, str>, Force) {
    let befasst = s.main_within(c.bracket..c.end).any(|i| s.word(i) == "befasst");
    let bleibt = s.main_within(c.bracket..c.end).any(|i| matches!(s.word(i), "bleiben" | "bleibt"));
    if befasst && bleibt && matches!(force, Force::Decides | Force::RemainsSeized) {
        return (Cow::Borrowed("mit der Angelegenheit befasst bleiben"), Force::RemainsSeized);
    }
    (Cow::Borrowed(frame.lemma), force)
}

/// With what the complement of a frame is read.
#[must_use]
pub(super) fn reading(frame: &Frame, force: Force, addressees: &[TextSpan]) -> Reading {
    let (class, _, modality) = force.traits();
    let bearer = match frame.control {
        Control::Object if addressees.is_empty() => Bearer::Nobody,
        Control::Object => Bearer::Addressees,
        Control::Subject => Bearer::Actor,
        Control::Nobody => Bearer::Nobody,
    };
    let infinitives = if frame.content.infinitive { modality.or(Some(Modality::Commitment)) } else { None };
    let clauses = match force {
        Force::Decides | Force::Agrees => Some(Modality::Obligation),
        Force::Prohibits => None,
        _ if class == Some(crate::model::Class::Directive) => modality,
        Force::Authorizes => modality,
        _ => None,
    };
    Reading { infinitives, clauses, bearer, permits: matches!(force, Force::Decides | Force::Agrees | Force::Authorizes) }
}

/// A main clause with a modal and no performative verb.
fn prescription(s: &Sentence, c: &Conjunct, lemma: &'static str, memory: &mut Memory, before: Option<&Draft>) -> Draft {
    let words: Vec<usize> = s.main_within(c.bracket + 1..c.end).collect();
    let mut duties = Vec::new();
    let negated = s.main_within(c.start..c.end).any(|i| duties::negates(s, i));
    let all: Vec<usize> = s.main_within(c.start..c.end).filter(|i| *i != c.bracket).collect();
    duties::duties_of_modal(s, &all, c.bracket, true, &mut duties);
    let passive = lemma == "sein zu" || words.iter().any(|i| s.word(*i) == "werden");
    let mut addressees = Vec::new();
    match subject::subject(s, c, true, &[]) {
        _ if before.is_some() => addressees.extend(before.filter(|_| !passive).into_iter().flat_map(|d| d.addressees.clone())),
        Subject::Phrases(phrases) => {
            let plural = super::sentence::is_plural(s.word(c.bracket));
            let (first, last) = (phrases[0], phrases[phrases.len() - 1]);
            let agent = super::draft::Agent { span: s.stretch(first.first, last.last), name: None, role: RoleFrom::Subject };
            subject::remember(memory, Some(&agent), plural);
            let acting = phrases.iter().all(|p| s.lexicon.can_act(s.stretch(p.first, p.last).of(s.text)));
            if !passive && acting {
                addressees = phrases.iter().map(|p| addressees::place(s, *p)).collect();
            }
        }
        Subject::Pronoun(i) if !passive => addressees.push(s.tokens[i].span),
        Subject::Expletive if !passive && memory.singular.is_some() => addressees.extend(neuter(s, c)),
        _ => {}
    }
    if !addressees.is_empty() {
        for duty in &mut duties {
            duty.bearer = Bearer::Addressees;
        }
    }
    let word = lower(s.word(c.bracket));
    let strength = match &*word {
        "soll" | "sollen" => Strength::Strong,
        "sollte" | "sollten" | "kann" | "können" => Strength::Weak,
        "darf" | "dürfen" if !negated => Strength::Weak,
        _ => Strength::Binding,
    };
    let rest = duties::read(
        s,
        c.bracket + 1..c.end,
        &Reading { infinitives: None, clauses: None, bearer: Bearer::Nobody, permits: false },
    );
    duties.extend(rest.duties);
    Draft {
        frame: None,
        lemma: Cow::Borrowed(lemma),
        force: Force::Prescribes,
        strength,
        parts: parts(s, c.bracket, &[]),
        modifiers: Vec::new(),
        negated,
        inherited: false,
        actor: None,
        addressees,
        content: content(s, &(c.bracket + 1..c.end)),
        duties,
        extent: extent(s, c),
        asides: asides(s, c),
    }
}

/// The es before a modal that takes up a neuter subject ("Das Netzwerk … Es soll tagen"): nothing else can be the subject.
fn neuter(s: &Sentence, c: &Conjunct) -> Option<TextSpan> {
    let first = s.main_within(c.start..c.bracket).next().filter(|i| lower(s.word(*i)) == "es")?;
    let rest = c.bracket + 1..c.end;
    let subject = s.main_within(rest.clone()).next().is_some_and(|i| {
        let token = &s.tokens[i];
        token.capital || (token.is(Class::DETERMINER) && noun_phrase::fits(&lower(s.word(i)), noun_phrase::Case::Nominative))
    });
    let clause = rest.clone().any(|i| s.is_zu_infinitive(i) || s.clauses.kind(i) == ClauseKind::Dass);
    let impersonal = s.main_within(rest).any(|i| matches!(s.word(i), "geben" | "gelingen" | "kommen" | "gehen"));
    (!subject && !clause && !impersonal).then(|| s.tokens[first].span)
}

/// An act of unknown force for a sentence whose finite verb is outside the lexicon. `None`: it has no finite verb.
#[must_use]
pub fn unknown(s: &Sentence, memory: &mut Memory) -> Option<Draft> {
    let c = s.conjuncts().into_iter().next()?;
    let word = s.word(c.bracket);
    let token = &s.tokens[c.bracket];
    let lemma = if token.is(Class::AUXILIARY.or(Class::PAST).or(Class::MODAL)) {
        let words: Vec<usize> = s.main_within(c.bracket + 1..c.end).collect();
        words
            .iter()
            .rev()
            .find_map(|i| if s.tokens[*i].is_small_word() { verb_forms::infinitive_of_participle(s.word(*i)) } else { None })
            .map_or_else(|| auxiliary_lemma(&lower(word)).to_owned(), Cow::into_owned)
    } else {
        let base = verb_forms::infinitive_of_finite(&lower(word))?.into_owned();
        let particle =
            s.main_within(c.bracket + 1..c.end).rfind(|i| verb_forms::is_separable_prefix(s.word(*i)) && closes_bracket(s, *i));
        particle.map_or(base.clone(), |p| format!("{}{base}", s.word(p)))
    };
    let who = subject::subject(s, &c, true, &[]);
    let plural = super::sentence::is_plural(word);
    let mut actor = None;
    if let Subject::Phrases(p) = &who {
        let agent = super::draft::Agent { span: s.stretch(p[0].first, p[p.len() - 1].last), name: None, role: RoleFrom::Subject };
        subject::remember(memory, Some(&agent), plural);
        let active = !token.is(Class::AUXILIARY.or(Class::PAST).or(Class::MODAL));
        if active && p.iter().all(|p| s.lexicon.can_act(s.stretch(p.first, p.last).of(s.text))) {
            actor = Some(agent);
        }
    }
    let negated = s.main_within(c.start..c.end).any(|i| duties::negates(s, i));
    Some(Draft {
        frame: None,
        lemma: Cow::Owned(lemma),
        force: Force::Unknown,
        strength: Strength::None,
        parts: parts(s, c.bracket, &[]),
        modifiers: Vec::new(),
        negated,
        inherited: false,
        actor,
        addressees: Vec::new(),
        content: content(s, &(c.bracket + 1..c.end)),
        duties: Vec::new(),
        extent: extent(s, &c),
        asides: asides(s, &c),
    })
}

/// Whether a mark or the end of the sentence follows the particle at token `i`, so that nothing else of its clause does.
fn closes_bracket(s: &Sentence, i: usize) -> bool {
    i + 1 >= s.range.end || matches!(s.tokens[i + 1].kind, Kind::Mark(_)) || s.tokens[i + 1].is(Class::COORDINATOR)
}

fn auxiliary_lemma(word: &str) -> &'static str {
    match word {
        "will" | "wollen" | "wollte" | "wollten" => "wollen",
        "hat" | "haben" | "hatte" | "hatten" | "habe" | "hätte" | "hätten" => "haben",
        "wird" | "werden" | "wurde" | "wurden" | "werde" | "würde" | "würden" => "werden",
        _ => "sein",
    }
}

/// The parts of the verb: finite verb and closing, adjacent words joined.
fn parts(s: &Sentence, bracket: usize, closing: &[usize]) -> Vec<TextSpan> {
    let mut all: Vec<usize> = closing.to_vec();
    all.push(bracket);
    all.sort_unstable();
    let mut out: Vec<TextSpan> = Vec::new();
    let mut before = usize::MAX;
    for i in all {
        match out.last_mut() {
            Some(last) if before + 1 == i => last.end = s.tokens[i].span.end,
            _ => out.push(s.tokens[i].span),
        }
        before = i;
    }
    out
}

/// The force that the object of a light verb gives it ("bekundet seine Besorgnis").
fn noun_force(s: &Sentence, c: &Conjunct, scene: &Scene) -> Option<Force> {
    s.main_within(c.bracket..c.end)
        .filter(|i| s.tokens[*i].capital)
        .find_map(|i| lexicon::noun_force(s.word(i), scene.family.is_un_style()))
}

/// Intensifiers and connectives between the finite verb and the complement, and before the finite verb after und.
fn modifiers(s: &Sentence, c: &Conjunct, found: &Match) -> Vec<TextSpan> {
    let closing = found.closing.iter().copied().max().unwrap_or(0);
    let end = s.main_within(c.bracket + 1..c.end).find(|i| *i > closing && s.tokens[*i].is_mark(',')).unwrap_or(c.end);
    let words: Vec<usize> = s.main_within(c.start..end).filter(|i| *i != c.bracket && !found.closing.contains(i)).collect();
    let mut out = Vec::new();
    let mut k = 0;
    while k < words.len() {
        let run = words[k..].iter().zip(words[k]..).take_while(|(i, n)| **i == *n && s.tokens[**i].is_word());
        let run: Vec<&str> = run.take(MAX_MODIFIER).map(|(i, _)| s.word(*i)).collect();
        let length = lexicon::modifier_length(&run);
        if length > 0 {
            out.push(s.stretch(words[k], words[k + length - 1]));
        }
        k += length.max(1);
    }
    out
}

/// How many words a modifier may have ("mit großer und tiefer Besorgnis").
const MAX_MODIFIER: usize = 6;

/// Whether the verb of the act itself is negated.
fn is_negated(s: &Sentence, c: &Conjunct, found: &Match) -> bool {
    let closing = found.closing.iter().copied().max().unwrap_or(c.bracket);
    let end = closing.max(c.bracket) + 2;
    s.main_within(c.bracket + 1..end.min(c.end)).any(|i| {
        s.word(i) == "nicht"
            && (i + 1 >= closing || s.tokens[i + 1].is(Class::ADVERB))
            && !s.tokens.get(i + 1).is_some_and(|n| matches!(n.of(s.text), "nur" | "allein" | "zuletzt"))
    })
}

/// The complement: from behind the bracket to the end of the conjunct, closing marks left out.
fn content(s: &Sentence, within: &std::ops::Range<usize>) -> Option<TextSpan> {
    let is_edge = |i: &usize| matches!(s.tokens[*i].kind, Kind::Mark(',' | ';' | '.' | ':')) || s.tokens[*i].is(Class::COORDINATOR);
    let first = within.clone().find(|i| !is_edge(i))?;
    let last = within.clone().rev().find(|i| !is_edge(i))?;
    (first <= last).then(|| s.stretch(first, last))
}

/// Everything that belongs to the conjunct.
fn extent(s: &Sentence, c: &Conjunct) -> TextSpan {
    s.stretch(c.start, c.end.saturating_sub(1).max(c.start))
}

/// The relative clauses of the conjunct.
fn asides(s: &Sentence, c: &Conjunct) -> Vec<TextSpan> {
    let mut out: Vec<TextSpan> = Vec::new();
    for segment in s.clauses.segments_within(&(c.start..c.end)) {
        if segment.tokens.start >= c.start && segment.tokens.end <= c.end && s.clauses.within(segment.clause, ClauseKind::Relative)
        {
            out.push(s.stretch(segment.tokens.start, segment.tokens.end - 1));
        }
    }
    out
}
