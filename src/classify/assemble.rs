//! Writes what was read into the serialised contract: strings, names, source offsets.

use super::deadlines::{TimePhrase, deadlines};
use super::draft::{Agent, Bearer, Draft};
use super::names;
use super::qualifiers::qualifiers;
use super::scene::Scene;
use super::tokens::Tokens;
use crate::model::{Act, Action, Actor, Addressee, Class, Deadline, Force, Obligation, Passage, Strength, Verb};
use crate::place::Places;
use crate::span::TextSpan;

/// Writes the drafts of one paragraph, whose own text is `body`.
#[must_use]
pub fn acts(scene: &Scene, places: &Places, body: TextSpan, drafts: Vec<Draft>, is_chapeau: bool) -> Vec<Act> {
    let tokens = Tokens::new(body.of(scene.text));
    let times: Vec<(TextSpan, TimePhrase)> = deadlines(&tokens).into_iter().map(|t| (shift(t.span, body.start), t)).collect();
    let limits: Vec<TextSpan> = qualifiers(&tokens).into_iter().map(|q| shift(q, body.start)).collect();
    drafts.into_iter().map(|d| act(scene, places, d, &times, &limits, is_chapeau)).collect()
}

/// A span relative to a stretch, as a span of the prose.
#[must_use]
pub fn shift(span: TextSpan, by: u32) -> TextSpan {
    TextSpan::new(span.start + by, span.end + by)
}

fn act(scene: &Scene, places: &Places, d: Draft, times: &[(TextSpan, TimePhrase)], limits: &[TextSpan], is_chapeau: bool) -> Act {
    let own = |span: &TextSpan| {
        d.extent.start <= span.start
            && span.end <= d.extent.end
            && !d.asides.iter().any(|a| a.start <= span.start && span.end <= a.end)
    };
    let actor = d.actor.as_ref().map(|a| actor(scene, places, a));
    let addressees: Vec<Addressee> = d.addressees.iter().map(|span| addressee(scene, places, *span)).collect();
    let acting = !d.duties.is_empty()
        || is_chapeau
        || matches!(d.force.class(), Some(Class::Directive | Class::Commissive))
        || (d.force.traits().1 == Strength::Binding && d.force != Force::Rejects);
    let own_times: Vec<&(TextSpan, TimePhrase)> = if acting { times.iter().filter(|(s, _)| own(s)).collect() } else { Vec::new() };
    let own_limits: Vec<TextSpan> = limits.iter().copied().filter(own).collect();
    let within = |outer: TextSpan, inner: &TextSpan| outer.start <= inner.start && inner.end <= outer.end;
    let obligations = d
        .duties
        .iter()
        .map(|duty| Obligation {
            bearers: bearers(scene, &duty.bearer, actor.as_ref(), &addressees),
            modality: duty.modality,
            action: Action { verb: duty.verb.clone(), text: places.text(duty.span), span: places.span(duty.span) },
            deadline: deadline_of(duty.span, d.duties.len(), &own_times, scene.text),
            qualifiers: own_limits.iter().filter(|q| within(duty.span, q)).map(|q| places.text(*q)).collect(),
        })
        .collect();
    Act {
        verb: Verb {
            lemma: d.lemma.into_owned(),
            text: d.parts.iter().map(|p| places.text(*p)).collect::<Vec<_>>().join(" … "),
            spans: d.parts.iter().map(|p| places.span(*p)).collect(),
        },
        modifiers: d.modifiers.iter().map(|m| places.text(*m)).collect(),
        force: d.force,
        class: d.force.class(),
        strength: d.strength,
        negated: d.negated,
        inherited: d.inherited,
        actor,
        addressees,
        content: d.content.map(|c| passage(places, c)),
        obligations,
        deadlines: own_times.iter().map(|(span, t)| deadline(places, *span, t)).collect(),
        qualifiers: own_limits.iter().map(|q| passage(places, *q)).collect(),
    }
}

/// The deadline that governs the action at `span`: the one within it; for a single action, the only one of the act.
fn deadline_of(span: TextSpan, actions: usize, times: &[&(TextSpan, TimePhrase)], text: &str) -> Option<String> {
    let inside = times.iter().find(|(s, _)| span.start <= s.start && s.end <= span.end);
    let only = if actions == 1 { times.first() } else { None };
    inside.or(only).map(|(s, _)| s.of(text).to_owned())
}

fn bearers(scene: &Scene, bearer: &Bearer, actor: Option<&Actor>, addressees: &[Addressee]) -> Vec<String> {
    match bearer {
        Bearer::Addressees => addressees.iter().map(|a| a.name.clone()).collect(),
        Bearer::Actor => actor.iter().map(|a| a.name.clone()).collect(),
        Bearer::Named(spans) => spans.iter().map(|s| names::name(scene, *s)).collect(),
        Bearer::Nobody => Vec::new(),
    }
}

fn passage(places: &Places, span: TextSpan) -> Passage {
    Passage { text: places.text(span), span: places.span(span) }
}

fn actor(scene: &Scene, places: &Places, agent: &Agent) -> Actor {
    let (name, kind) = names::named(scene, agent.span);
    let (name, kind) = match &agent.name {
        Some(known) => (known.clone(), scene.lexicon.kind_of(known)),
        None => (name, kind),
    };
    Actor { text: places.text(agent.span), name, kind, role_from: agent.role, span: places.span(agent.span) }
}

fn addressee(scene: &Scene, places: &Places, span: TextSpan) -> Addressee {
    let (name, kind) = names::named(scene, span);
    Addressee { text: places.text(span), name, kind, span: places.span(span) }
}

fn deadline(places: &Places, span: TextSpan, time: &TimePhrase) -> Deadline {
    Deadline {
        text: places.text(span),
        date: time.date.clone(),
        duration: time.duration.clone(),
        recurrence: time.recurrence.clone(),
        span: places.span(span),
    }
}
