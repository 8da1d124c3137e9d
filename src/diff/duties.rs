//! What hangs on acts that belong together: addressees, obligations, deadlines, qualifiers.

use super::align::{Standing, align};
use super::bag::Texts;
use super::compare::binds;
use super::forces::{effect_of_action, effect_of_modality};
use super::lists::{Odd, are_akin, name, odd, phrase};
use super::report::{Aspect, Change, Effect, Value};
use super::times::effect_of_deadline;
use crate::model::{Act, Deadline, Obligation};

/// Who is addressed no longer or newly. Of several acts on one side, those of a split paragraph, each name counts once.
#[must_use]
pub fn addressees(old: &[&Act], new: &[&Act]) -> Vec<Change> {
    let once = old.len() + new.len() > 2;
    let of = |acts: &[&Act]| acts.iter().flat_map(|act| &act.addressees).cloned().collect::<Vec<_>>();
    let (before, after) = (of(old), of(new));
    let mut odd = odd(&before, &after, once, |a| name(&a.name), |a, b| are_akin(&a.name, &b.name));
    replaced(&mut odd);
    // Nobody is released from an act that binds nobody.
    let is_binding = old.iter().chain(new).any(|act| binds(act));
    let told = Told { aspect: Aspect::Addressee, verb: verb(new), added: Effect::Strengthened, dropped: Effect::Weakened };
    let mut out = told.changes(&odd, |a| Value::plain(&a.text, Some(a.span)), |_, _| Effect::Neutral);
    if !is_binding {
        for change in &mut out {
            change.effect = Effect::Neutral;
        }
    }
    out
}

/// What is to be done, by when, and how it is hedged. `force` is what the change of the verb does: a modality that changes the same way
/// follows from it and is not told again.
#[must_use]
pub fn duties(old: &[&Act], new: &[&Act], force: Effect) -> Vec<Change> {
    let once = old.len() + new.len() > 2;
    let mut out = obligations(old, new, force);
    let of = |acts: &[&Act]| acts.iter().flat_map(|act| &act.deadlines).cloned().collect::<Vec<_>>();
    let (before, after) = (of(old), of(new));
    let told = Told { aspect: Aspect::Deadline, verb: verb(new), added: Effect::Strengthened, dropped: Effect::Weakened };
    let odd_deadlines = odd(&before, &after, once, deadline_key, |_, _| true);
    let value = |d: &Deadline| Value {
        value: d.date.clone().or_else(|| d.duration.clone()).or_else(|| d.recurrence.clone()),
        ..Value::plain(&d.text, Some(d.span))
    };
    out.extend(told.changes(&odd_deadlines, value, effect_of_deadline));
    let of = |acts: &[&Act]| acts.iter().flat_map(|act| &act.qualifiers).cloned().collect::<Vec<_>>();
    let (before, after) = (of(old), of(new));
    // A hedge takes something back.
    let told = Told { aspect: Aspect::Qualifier, verb: verb(new), added: Effect::Weakened, dropped: Effect::Strengthened };
    let odd_qualifiers = odd(&before, &after, once, |q| phrase(&q.text), |a, b| are_akin(&a.text, &b.text));
    out.extend(told.changes(&odd_qualifiers, |q| Value::plain(&q.text, Some(q.span)), |_, _| Effect::Neutral));
    out
}

fn verb(acts: &[&Act]) -> Option<String> {
    acts.first().map(|act| act.verb.lemma.clone())
}

/// The same day is the same deadline however it is written.
fn deadline_key(deadline: &Deadline) -> String {
    deadline.date.clone().unwrap_or_else(|| phrase(&deadline.text))
}

/// Where one member was dropped and one added, the one replaces the other.
fn replaced<T>(odd: &mut Odd<T>) {
    if let ([old], [new]) = (odd.dropped.as_slice(), odd.added.as_slice()) {
        odd.changed.push((*old, *new));
        odd.dropped.clear();
        odd.added.clear();
    }
}

/// How the members of a list that changed are told.
struct Told {
    aspect: Aspect,
    verb: Option<String>,
    /// What adding a member does.
    added: Effect,
    /// What dropping one does.
    dropped: Effect,
}

impl Told {
    fn change(&self, effect: Effect, from: Option<Value>, to: Option<Value>) -> Change {
        Change { aspect: self.aspect, effect, verb: self.verb.clone(), from, to }
    }

    fn changes<T>(&self, odd: &Odd<T>, value: impl Fn(&T) -> Value, effect: impl Fn(&T, &T) -> Effect) -> Vec<Change> {
        let changed = odd.changed.iter().map(|(a, b)| self.change(effect(a, b), Some(value(a)), Some(value(b))));
        let added = odd.added.iter().map(|member| self.change(self.added, None, Some(value(member))));
        let dropped = odd.dropped.iter().map(|member| self.change(self.dropped, Some(value(member)), None));
        changed.chain(added).chain(dropped).collect()
    }
}

fn obligations(old: &[&Act], new: &[&Act], force: Effect) -> Vec<Change> {
    let of = |acts: &[&'_ Act]| acts.iter().flat_map(|act| &act.obligations).cloned().collect::<Vec<Obligation>>();
    let (old, told_verb, new) = (of(old), verb(new), of(new));
    let mut out = Vec::new();
    let (pairs, dropped, added) = paired(&old, &new);
    let change = |aspect, effect, from, to| Change { aspect, effect, verb: told_verb.clone(), from, to };
    let action =
        |o: &Obligation| Some(Value { value: Some(o.action.verb.clone()), ..Value::plain(&o.action.text, Some(o.action.span)) });
    for (a, b) in pairs {
        if phrase(&a.action.verb) != phrase(&b.action.verb) {
            out.push(change(Aspect::Action, effect_of_action(&a.action.verb, &b.action.verb), action(a), action(b)));
        }
        let effect = effect_of_modality(a.modality, b.modality);
        if a.modality != b.modality && (effect == Effect::Neutral || effect != force) {
            let value = |o: &Obligation| Some(Value::read(&o.action.text, o.modality, Some(o.action.span)));
            out.push(change(Aspect::Modality, effect, value(a), value(b)));
        }
        let bearers = |o: &Obligation| o.bearers.iter().map(|bearer| name(bearer)).collect::<Vec<_>>();
        if bearers(a) != bearers(b) {
            let value = |o: &Obligation| (!o.bearers.is_empty()).then(|| Value::plain(&o.bearers.join(", "), None));
            out.push(change(Aspect::Bearers, Effect::Neutral, value(a), value(b)));
        }
    }
    out.extend(added.into_iter().map(|o| change(Aspect::Obligation, Effect::Strengthened, None, action(o))));
    out.extend(dropped.into_iter().map(|o| change(Aspect::Obligation, Effect::Weakened, action(o), None)));
    out
}

type Pairs<'o> = (Vec<(&'o Obligation, &'o Obligation)>, Vec<&'o Obligation>, Vec<&'o Obligation>);

/// Obligations that belong together, those that were dropped, those that were added.
fn paired<'o>(old: &'o [Obligation], new: &'o [Obligation]) -> Pairs<'o> {
    let text = |o: &'o Obligation| o.action.text.as_str();
    let texts = Texts::new(old.iter().map(text), new.iter().map(text));
    let standing = Standing { kind: 0, mobile: false, parent: None };
    let (mut pairs, mut dropped, mut added) = (Vec::new(), Vec::new(), Vec::new());
    for group in align(&texts, &vec![standing; old.len()], &vec![standing; new.len()]) {
        if let Some((o, n)) = group.core {
            // Further pieces of what one infinitive asked for are no new obligations.
            pairs.push((&old[o], &new[n]));
        } else {
            dropped.extend(group.old.into_iter().map(|o| &old[o]));
            added.extend(group.new.into_iter().map(|n| &new[n]));
        }
    }
    // What was reworded beyond recognition may still be the only one with its verb, or the only one at all.
    let mut odd = odd(&dropped, &added, false, |o| phrase(&o.action.text), |a, b| phrase(&a.action.verb) == phrase(&b.action.verb));
    replaced(&mut odd);
    pairs.extend(odd.changed.into_iter().map(|(a, b)| (*a, *b)));
    (pairs, odd.dropped.into_iter().copied().collect(), odd.added.into_iter().copied().collect())
}
