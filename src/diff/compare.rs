//! The speech acts and formulas of texts that belong together: what they do now and did before.

use std::cmp::Reverse;

use super::align::{Standing, align};
use super::bag::Texts;
use super::duties;
use super::forces::{effect_of_force, intensifiers};
use super::lists::{self, odd, phrase};
use super::report::{Aspect, Change, Effect, Value};
use crate::model::{Act, FormulaTag, RoleFrom, Strength};

/// Permille of common words from which two acts of one paragraph are versions of each other.
const SIMILAR_IN_PARAGRAPH: u64 = 350;
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
    // Within one paragraph less in common is enough.
    let mut akin = Vec::new();
    for o in old_left.iter().take(MAX_LEFT) {
        for n in new_left.iter().take(MAX_LEFT) {
            let common = texts.similarity(&texts.old[*o].bag, &texts.new[*n].bag);
            if common >= SIMILAR_IN_PARAGRAPH {
                akin.push((Reverse(common), *o, *n));
            }
        }
    }
    akin.sort_unstable();
    for (_, o, n) in akin {
        if let (Some(at_old), Some(at_new)) = (old_left.iter().position(|i| *i == o), new_left.iter().position(|i| *i == n)) {
            out.push((vec![old[old_left.remove(at_old)]], vec![new[new_left.remove(at_new)]]));
        }
    }
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

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use super::super::report::{Aspect, Change, Effect};
    use super::super::sample::{act, actor, addressees, formula, obligation, passage};
    use super::{Scope, acts, formulas};
    use crate::model::{Act, Force, Modality, RoleFrom};

    const PLAIN: Scope = Scope { regrouped: false, same_chapeau: false };
    const REGROUPED: Scope = Scope { regrouped: true, same_chapeau: false };
    const ITEMS: Scope = Scope { regrouped: false, same_chapeau: true };

    fn found(old: &[Act], new: &[Act], scope: Scope) -> Vec<(Aspect, Effect)> {
        told(&acts(&old.iter().collect::<Vec<_>>(), &new.iter().collect::<Vec<_>>(), scope))
    }

    fn told(changes: &[Change]) -> Vec<(Aspect, Effect)> {
        changes.iter().map(|change| (change.aspect, change.effect)).collect()
    }

    /// "fordert die Länder auf, …" with these things to be done.
    fn call(verbs: &[&str]) -> Act {
        let duty = |verb: &&str| obligation("Länder", Modality::Obligation, verb, &format!("die {verb}liste zu {verb}"));
        Act {
            addressees: addressees(&["Länder"]),
            obligations: verbs.iter().map(duty).collect(),
            ..act("auffordern", Force::CallsUpon, &verbs.join(" und "))
        }
    }

    fn recommendation(verbs: &[&str]) -> Act {
        let mut act = Act { obligations: call(verbs).obligations, ..act("nahelegen", Force::Encourages, &verbs.join(" und ")) };
        act.obligations.iter_mut().for_each(|o| o.modality = Modality::Recommendation);
        Act { addressees: addressees(&["Ländern"]), ..act }
    }

    #[test]
    fn a_modality_that_follows_from_the_force_is_not_told_twice() {
        assert_eq!(found(&[call(&["prüfen"])], &[recommendation(&["prüfen"])], PLAIN), [(Aspect::Force, Effect::Weakened)]);
        let mut softer = call(&["melden"]);
        softer.obligations[0].modality = Modality::Permission;
        assert_eq!(found(&[call(&["melden"])], &[softer], PLAIN), [(Aspect::Modality, Effect::Weakened)]);
    }

    #[test]
    fn an_item_leaves_its_verb_to_the_chapeau() {
        let item = |act: Act| Act { inherited: true, ..act };
        let (old, new) = ([item(call(&["melden"]))], [item(recommendation(&["melden"]))]);
        assert_eq!(found(&old, &new, ITEMS), []);
        assert_eq!(found(&old, &new, PLAIN), [(Aspect::Force, Effect::Weakened)]);
    }

    #[test]
    fn a_verb_that_is_repeated_for_a_split_adds_nothing() {
        let (whole, parts) = ([call(&["melden", "zählen"])], [call(&["melden"]), call(&["zählen"])]);
        assert_eq!(found(&whole, &parts, REGROUPED), []);
        assert_eq!(found(&parts, &whole, REGROUPED), []);
        assert_eq!(found(&whole, &parts[..1], PLAIN), [(Aspect::Obligation, Effect::Weakened)]);
    }

    #[test]
    fn negation_reverses() {
        let new = Act { negated: true, ..act("anerkennen", Force::Recognizes, "den Anspruch") };
        assert_eq!(
            found(&[act("anerkennen", Force::Recognizes, "den Anspruch")], &[new], PLAIN),
            [(Aspect::Force, Effect::Reversed)]
        );
        let mut forbidden = call(&["melden"]);
        forbidden.obligations[0].modality = Modality::Prohibition;
        assert_eq!(found(&[call(&["melden"])], &[forbidden], PLAIN), [(Aspect::Modality, Effect::Reversed)]);
    }

    #[test]
    fn another_verb_of_the_same_force_is_neutral_and_an_intensifier_is_not() {
        let old = act("betonen", Force::Emphasizes, "die Bedeutung");
        let new = act("unterstreichen", Force::Emphasizes, "die Bedeutung");
        assert_eq!(found(from_ref(&old), &[new], PLAIN), [(Aspect::Verb, Effect::Neutral)]);
        let firmer = Act { modifiers: vec!["ferner".to_owned(), "mit Nachdruck".to_owned()], ..old.clone() };
        assert_eq!(found(from_ref(&old), from_ref(&firmer), PLAIN), [(Aspect::Intensifier, Effect::Strengthened)]);
        assert_eq!(found(&[firmer], &[old], PLAIN), [(Aspect::Intensifier, Effect::Weakened)]);
    }

    #[test]
    fn an_actor_counts_where_it_is_named() {
        let named =
            |name: &str| Act { actor: Some(actor(name, RoleFrom::Subject)), ..act("vereinbaren", Force::Agrees, "den Vertrag") };
        assert_eq!(found(&[named("Bund")], &[named("Länder")], PLAIN), [(Aspect::Actor, Effect::Neutral)]);
        let followed = |name: &str| Act {
            actor: Some(actor(name, RoleFrom::EnactingFormula)),
            ..act("vereinbaren", Force::Agrees, "den Vertrag")
        };
        assert_eq!(found(&[followed("Rat")], &[followed("Synode")], PLAIN), []);
    }

    #[test]
    fn addressees_are_dropped_added_and_replaced() {
        let to = |names: &[&str]| Act { addressees: addressees(names), ..call(&[]) };
        for (old, new, want) in [
            (&["Länder", "Bund"][..], &["Länder"][..], &[Effect::Weakened][..]),
            (&["Länder"], &["Ländern", "Kommunen"], &[Effect::Strengthened]),
            (&["Kommission"], &["Rat"], &[Effect::Neutral]),
            (&["Mitgliedstaaten"], &["interessierte Mitgliedstaaten"], &[Effect::Neutral]),
            (&["Länder", "Bund"], &["Bund", "Länder"], &[]),
            (
                &["Rat", "Bund", "Land"],
                &["Bund", "Kirche", "Synode"],
                &[Effect::Strengthened, Effect::Strengthened, Effect::Weakened, Effect::Weakened],
            ),
        ] {
            let want: Vec<_> = want.iter().map(|effect| (Aspect::Addressee, *effect)).collect();
            assert_eq!(found(&[to(old)], &[to(new)], PLAIN), want, "{old:?} {new:?}");
        }
    }

    #[test]
    fn a_repeated_qualifier_counts_as_often_as_it_stands() {
        let hedged = |n: usize| Act { qualifiers: vec![passage("gegebenenfalls"); n], ..call(&["melden"]) };
        assert_eq!(found(&[hedged(1)], &[hedged(2)], PLAIN), [(Aspect::Qualifier, Effect::Weakened)]);
        assert_eq!(found(&[hedged(2)], &[hedged(1)], PLAIN), [(Aspect::Qualifier, Effect::Strengthened)]);
        let repeated = Act { qualifiers: vec![passage("gegebenenfalls")], ..call(&["zählen"]) };
        let (whole, parts) = (Act { obligations: call(&["melden", "zählen"]).obligations, ..hedged(1) }, [hedged(1), repeated]);
        assert_eq!(found(&[whole], &parts, REGROUPED), [], "each piece of a split repeats it");
    }

    #[test]
    fn acts_are_paired_by_content_and_then_by_verb() {
        let welcome = act("begrüßen", Force::Welcomes, "den Bericht der Kommission");
        let thanks = act("danken", Force::Thanks, "dem Sekretariat für seine Arbeit");
        let noted = act("Kenntnis nehmen", Force::TakesNote, "von dem Bericht der Kommission");
        let old = [welcome.clone(), thanks.clone()];
        assert_eq!(found(&old, &[thanks.clone(), noted], PLAIN), [(Aspect::Force, Effect::Weakened)]);
        assert_eq!(found(&old, &[welcome], PLAIN), [(Aspect::Act, Effect::Neutral)]);
        assert_eq!(found(&old, &[old[0].clone(), thanks, call(&["melden"])], PLAIN), [(Aspect::Act, Effect::Strengthened)]);
    }

    #[test]
    fn formulas_change_by_their_force() {
        let compared = |old: &[(&str, Force)], new: &[(&str, Force)]| {
            let tags = |list: &[(&str, Force)]| list.iter().map(|(lemma, force)| formula(lemma, *force)).collect::<Vec<_>>();
            let (old, new) = (tags(old), tags(new));
            told(&formulas(&old.iter().collect::<Vec<_>>(), &new.iter().collect::<Vec<_>>()))
        };
        let (firm, soft) = (("in Bekräftigung", Force::Reaffirms), ("unter Hinweis auf", Force::Recalls));
        assert_eq!(compared(&[firm], &[soft]), [(Aspect::Formula, Effect::Weakened)]);
        assert_eq!(compared(&[soft], &[soft, firm]), [(Aspect::Formula, Effect::Neutral)]);
        assert_eq!(compared(&[soft, firm], &[firm, soft]), []);
    }

    #[test]
    fn thousands_of_acts_and_addressees_are_compared_at_once() {
        let crowd: Vec<String> = (0..20_000).map(|n| format!("Verband {n}")).collect();
        let names: Vec<&str> = crowd.iter().map(String::as_str).collect();
        let act = Act { addressees: addressees(&names), ..call(&["melden"]) };
        let other = Act { addressees: addressees(&names[10_000..]), ..call(&["melden"]) };
        assert_eq!(found(&[act], &[other], PLAIN).len(), 10_000);
        let many: Vec<Act> = names.iter().map(|name| super::super::sample::act("begrüßen", Force::Welcomes, name)).collect();
        assert_eq!(found(&many, &many[..19_000], PLAIN).len(), 1_000);
    }
}
