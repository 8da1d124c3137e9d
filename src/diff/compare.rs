//! The speech acts and formulas of texts that belong together: what they do now and did before.

use super::align::{Standing, align};
use super::bag::Texts;
use super::duties;
use super::forces::{effect_of_force, intensifiers};
use super::lists::{self, odd, phrase};
use super::report::{Aspect, Change, Effect, Value};
use crate::model::{Act, FormulaTag, RoleFrom, Strength};

/// Acts without a counterpart that are looked through for another one with the same verb.
const MAX_LEFT: usize = 64;

/// How the paragraphs of the acts stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// One paragraph became several or the other way round: its acts may be distributed over them.
    pub regrouped: bool,
    /// Both are items of one chapeau, which tells its verb's changes itself.
    pub same_chapeau: bool,
}

/// What changed from the acts `old` to the acts `new`, in the order of the newer acts, dropped ones last.
#[must_use]
pub fn acts(old: &[&Act], new: &[&Act], scope: Scope) -> Vec<Change> {
    let mut out = Vec::new();
    for (old, new) in pairs(old, new, scope) {
        match (old.first(), new.first()) {
            (Some(a), Some(b)) => {
                let is_told_above = scope.same_chapeau && a.inherited && b.inherited;
                let effect = head(a, b, if is_told_above { None } else { Some(&mut out) });
                let (names, rest) = (duties::addressees(&old, &new), duties::duties(&old, &new, effect));
                let same_bearers = names.is_empty() && !out.iter().any(|change| change.aspect == Aspect::Actor);
                if !is_told_above {
                    out.extend(names);
                }
                out.extend(rest.into_iter().filter(|change| same_bearers || change.aspect != Aspect::Bearers));
            }
            (Some(gone), None) => out.push(Change { from: Some(verb(gone)), ..whole(gone, Effect::Weakened) }),
            (None, Some(fresh)) => out.push(Change { to: Some(verb(fresh)), ..whole(fresh, Effect::Strengthened) }),
            (None, None) => {}
        }
    }
    out
}

fn whole(act: &Act, effect: Effect) -> Change {
    let effect = if binds(act) { effect } else { Effect::Neutral };
    Change { aspect: Aspect::Act, effect, verb: None, from: None, to: None }
}

/// Whether anybody has to do anything because of `act`, or is asked to.
#[must_use]
pub fn binds(act: &Act) -> bool {
    act.strength > Strength::None || !act.obligations.is_empty()
}

/// The verb as it is printed, with its intensifiers, and its force.
fn verb(act: &Act) -> Value {
    let mut text = act.verb.text.clone();
    for intensifier in intensifiers(&act.modifiers) {
        text = format!("{text} ({intensifier})");
    }
    Value::read(&text, act.force, act.verb.spans.first().copied())
}

/// Adds the changes of verb, force and actor to `out`; says what they do.
fn head(old: &Act, new: &Act, out: Option<&mut Vec<Change>>) -> Effect {
    let mut found = Vec::new();
    let change = |aspect, effect, from, to| Change { aspect, effect, verb: None, from: Some(from), to: Some(to) };
    let mut effect = effect_of_force((old.force, old.strength), (new.force, new.strength));
    if old.negated != new.negated {
        effect = Effect::Reversed;
        let negated = |act: &Act| {
            let value = verb(act);
            Value { text: if act.negated { format!("{} (negated)", value.text) } else { value.text }, ..value }
        };
        found.push(change(Aspect::Force, effect, negated(old), negated(new)));
    } else if old.force != new.force {
        found.push(change(Aspect::Force, effect, verb(old), verb(new)));
    } else if old.strength != new.strength {
        let strength = |act: &Act| Value::read(&act.verb.text, act.strength, act.verb.spans.first().copied());
        found.push(change(Aspect::Force, effect, strength(old), strength(new)));
    } else {
        if phrase(&old.verb.lemma) != phrase(&new.verb.lemma) {
            found.push(change(Aspect::Verb, Effect::Neutral, verb(old), verb(new)));
        }
        let (before, after) = (intensifiers(&old.modifiers), intensifiers(&new.modifiers));
        if before.is_empty() != after.is_empty() {
            effect = if after.is_empty() { Effect::Weakened } else { Effect::Strengthened };
            let value = |words: &[&str]| (!words.is_empty()).then(|| Value::plain(&words.join(" "), None));
            let verb = Some(new.verb.lemma.clone());
            found.push(Change { aspect: Aspect::Intensifier, effect, verb, from: value(&before), to: value(&after) });
        }
    }
    found.extend(actor(old, new));
    if let Some(out) = out {
        out.append(&mut found);
    }
    effect
}

/// Another actor; not one that merely follows from the header.
fn actor(old: &Act, new: &Act) -> Option<Change> {
    let name = |act: &Act| act.actor.as_ref().map(|actor| lists::name(&actor.name));
    let follows = |act: &Act| act.actor.as_ref().is_none_or(|actor| actor.role_from == RoleFrom::EnactingFormula);
    if name(old) == name(new) || (follows(old) && follows(new)) {
        return None;
    }
    let value = |act: &Act| act.actor.as_ref().map(|actor| Value::plain(&actor.name, Some(actor.span)));
    let verb = Some(new.verb.lemma.clone());
    Some(Change { aspect: Aspect::Actor, effect: Effect::Neutral, verb, from: value(old), to: value(new) })
}

/// Acts that belong together: one each, or several of one verb that was repeated when its paragraph was split; either may be empty.
type Pairing<'a> = (Vec<&'a Act>, Vec<&'a Act>);

fn pairs<'a>(old: &[&'a Act], new: &[&'a Act], scope: Scope) -> Vec<Pairing<'a>> {
    if let ([a], [b]) = (old, new) {
        // Their paragraphs belong together, so they do.
        return vec![(vec![*a], vec![*b])];
    }
    let wording = |act: &&Act| {
        let content = act.content.as_ref().map_or("", |content| content.text.as_str());
        let addressees: Vec<&str> = act.addressees.iter().map(|addressee| addressee.text.as_str()).collect();
        format!("{} {} {content}", act.verb.lemma, addressees.join(" "))
    };
    let (old_wording, new_wording): (Vec<String>, Vec<String>) =
        (old.iter().map(wording).collect(), new.iter().map(wording).collect());
    let texts = Texts::new(old_wording.iter().map(String::as_str), new_wording.iter().map(String::as_str));
    let standing = Standing { kind: 0, mobile: false, parent: None };
    let groups = align(&texts, &vec![standing; old.len()], &vec![standing; new.len()]);
    let mut out: Vec<Pairing> = Vec::new();
    let (mut old_left, mut new_left) = (Vec::new(), Vec::new());
    for group in groups {
        if let Some((o, n)) = group.core {
            out.push((vec![old[o]], vec![new[n]]));
        }
        old_left.extend(group.old.into_iter().filter(|o| group.core.is_none_or(|(core, _)| core != *o)));
        new_left.extend(group.new.into_iter().filter(|n| group.core.is_none_or(|(_, core)| core != *n)));
    }
    old_left.sort_unstable();
    new_left.sort_unstable();
    // What has little wording in common may still be the only act of its verb, force or class.
    let same: [fn(&Act, &Act) -> bool; 3] =
        [|a, b| a.verb.lemma == b.verb.lemma, |a, b| a.force == b.force, |a, b| a.class.is_some() && a.class == b.class];
    for is_same in same {
        let mut at = 0;
        while at < old_left.len().min(MAX_LEFT) {
            match new_left.iter().take(MAX_LEFT).position(|n| is_same(old[old_left[at]], new[*n])) {
                Some(n) => out.push((vec![old[old_left.remove(at)]], vec![new[new_left.remove(n)]])),
                None => at += 1,
            }
        }
    }
    for act in new_left.into_iter().map(|n| new[n]) {
        match out.iter_mut().take(MAX_LEFT).find(|(_, news)| scope.regrouped && repeats(news, act)) {
            Some((_, news)) => news.push(act),
            None => out.push((Vec::new(), vec![act])),
        }
    }
    for act in old_left.into_iter().map(|o| old[o]) {
        match out.iter_mut().take(MAX_LEFT).find(|(olds, _)| scope.regrouped && repeats(olds, act)) {
            Some((olds, _)) => olds.push(act),
            None => out.push((vec![act], Vec::new())),
        }
    }
    // In the order of the newer text; the sort is stable, so dropped ones keep theirs at the end.
    let place = |acts: &[&Act]| acts.first().and_then(|act| act.verb.spans.first()).map_or(u32::MAX, |span| span.start);
    out.sort_by_key(|(_, news)| place(news));
    out
}

/// Whether `act` repeats the verb of one of `acts`.
fn repeats(acts: &[&Act], act: &Act) -> bool {
    acts.first().is_some_and(|first| first.verb.lemma == act.verb.lemma && first.force == act.force && first.negated == act.negated)
}

/// What changed from the formulas of one recital to those of its newer version.
#[must_use]
pub fn formulas(old: &[&FormulaTag], new: &[&FormulaTag]) -> Vec<Change> {
    let value = |tag: &FormulaTag| Value::read(&tag.text, tag.force, Some(tag.span));
    let level = |tag: &FormulaTag| (tag.force, tag.force.traits().1);
    let odd = odd(old, new, false, |tag| phrase(&tag.lemma), |_, _| true);
    let change = |effect, from: Option<&&FormulaTag>, to: Option<&&FormulaTag>| Change {
        aspect: Aspect::Formula,
        effect,
        verb: None,
        from: from.map(|tag| value(tag)),
        to: to.map(|tag| value(tag)),
    };
    let changed = odd.changed.iter().map(|(a, b)| change(effect_of_force(level(a), level(b)), Some(*a), Some(*b)));
    let added = odd.added.iter().map(|tag| change(Effect::Neutral, None, Some(*tag)));
    let dropped = odd.dropped.iter().map(|tag| change(Effect::Neutral, Some(*tag), None));
    changed.chain(added).chain(dropped).collect()
}
