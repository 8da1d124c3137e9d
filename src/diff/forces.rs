//! Which of two forces, modalities or sets of intensifiers is the stronger one.

use super::report::Effect;
use super::words;
use crate::model::{Force, Modality, Strength};

/// What going from `old` to `new` does, by the order of forces:
///
/// 1. The strength decides first: binding, strong, weak, none. Permissions (authorizes) bind nobody and are not compared with directives.
/// 2. Directives of one strength rank as the UN's drafters use them: urges; calls upon and appeals; requests and expects; recommends and
///    invites; encourages.
/// 3. Evaluations rank on one of three scales: blame (condemns, deplores, warns and expresses concern), approval (commends, welcomes)
///    and stress (reaffirms and emphasizes; recognizes, recalls and considers). Takes note and notes stand below all three: they are
///    "neutral terms that constitute neither approval nor disapproval" (General Assembly decision 55/488, annex).
///
/// Forces on different scales, and an unknown one, are not ordered: [`Effect::Neutral`].
#[must_use]
pub fn effect_of_force(old: (Force, Strength), new: (Force, Strength)) -> Effect {
    let unordered = |a: Force, b: Force| {
        a == Force::Unknown
            || b == Force::Unknown
            || (a == Force::Authorizes && is_directive(b))
            || (is_directive(a) && b == Force::Authorizes)
    };
    if unordered(old.0, new.0) {
        return Effect::Neutral;
    }
    if old.1 != new.1 {
        return effect_of(old.1 as u8, new.1 as u8);
    }
    match (rank(old.0), rank(new.0)) {
        (Some((a, old)), Some((b, new))) if a == b || a == Scale::Neutral || b == Scale::Neutral => effect_of(old, new),
        _ => Effect::Neutral,
    }
}

fn is_directive(force: Force) -> bool {
    force.class() == Some(crate::model::Class::Directive)
}

/// What going from rank `old` to rank `new` does.
fn effect_of(old: u8, new: u8) -> Effect {
    match new.cmp(&old) {
        std::cmp::Ordering::Less => Effect::Weakened,
        std::cmp::Ordering::Equal => Effect::Neutral,
        std::cmp::Ordering::Greater => Effect::Strengthened,
    }
}

/// What a rank is a rank of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    Directive,
    Blame,
    Approval,
    Stress,
    /// Below blame, approval and stress alike.
    Neutral,
}

/// The rank of `force` among those of its strength; `None`: it has none.
const fn rank(force: Force) -> Option<(Scale, u8)> {
    Some(match force {
        Force::Urges => (Scale::Directive, 5),
        Force::CallsUpon | Force::Appeals => (Scale::Directive, 4),
        Force::Requests | Force::Expects => (Scale::Directive, 3),
        Force::Recommends | Force::Invites => (Scale::Directive, 2),
        Force::Encourages => (Scale::Directive, 1),
        Force::Condemns => (Scale::Blame, 3),
        Force::Deplores => (Scale::Blame, 2),
        Force::ExpressesConcern | Force::Warns => (Scale::Blame, 1),
        Force::Commends => (Scale::Approval, 2),
        Force::Welcomes => (Scale::Approval, 1),
        Force::Reaffirms | Force::Emphasizes => (Scale::Stress, 2),
        Force::Recognizes | Force::Recalls | Force::Considers => (Scale::Stress, 1),
        Force::TakesNote | Force::Notes => (Scale::Neutral, 0),
        _ => return None,
    })
}

/// What another modality does: a duty, a prohibition or a commitment binds more than a recommendation, that more than a permission.
#[must_use]
pub fn effect_of_modality(old: Modality, new: Modality) -> Effect {
    match (old, new) {
        (Modality::Prohibition, Modality::Obligation | Modality::Permission)
        | (Modality::Obligation | Modality::Permission, Modality::Prohibition) => Effect::Reversed,
        _ => effect_of(grip(old), grip(new)),
    }
}

const fn grip(modality: Modality) -> u8 {
    match modality {
        Modality::Obligation | Modality::Prohibition | Modality::Commitment => 3,
        Modality::Recommendation => 2,
        Modality::Permission => 1,
    }
}

/// Words that raise the force of the verb they stand with; connectives (außerdem, ferner, erneut) do not.
const INTENSIFIERS: &[&str] = &[
    "aufrichtig", "dringend", "eindringlich", "entschieden", "entschiedenste", "ernst", "ernsthaft", "ernstlich", "ernster",
    "feierlich", "fest", "grösster", "grosser", "höchst", "höchster", "nachdruck", "nachdrücklich", "nachdrücklichste", "scharf",
    "schärfste", "schärfstens", "tief", "tiefer", "tiefster", "uneingeschränkt", "unmissverständlich", "voll", "vorbehaltlos",
    "zutiefst", "äusserst",
];

/// The modifiers among `modifiers` that raise the force, as printed.
pub fn intensifiers(modifiers: &[String]) -> Vec<&str> {
    let raises = |modifier: &&str| words::words(modifier).any(|(_, word)| INTENSIFIERS.contains(&&*word));
    modifiers.iter().map(String::as_str).filter(raises).collect()
}

/// Actions that only look at a matter or try at it: "zu prüfen" asks for less than what is to be examined.
const SOFT_ACTIONS: &[&str] = &["anstreben", "bemühen", "bestreben", "erwägen", "prüfen", "nachdenken", "versuchen", "überlegen"];

/// What another infinitive does.
#[must_use]
pub fn effect_of_action(old: &str, new: &str) -> Effect {
    let is_firm = |verb: &str| u8::from(!SOFT_ACTIONS.contains(&verb));
    effect_of(is_firm(old), is_firm(new))
}

#[cfg(test)]
mod tests {
    use super::{Effect, INTENSIFIERS, effect_of_action, effect_of_force, effect_of_modality, intensifiers};
    use crate::model::{Force, Modality, Strength};

    #[test]
    fn the_first_force_of_each_pair_is_the_stronger_one() {
        for (strong, weak) in [
            (Force::CallsUpon, Force::Encourages), // fordert auf, legt nahe
            (Force::Urges, Force::CallsUpon),
            (Force::CallsUpon, Force::Requests),
            (Force::Requests, Force::Invites),
            (Force::Invites, Force::Encourages),
            (Force::Demands, Force::CallsUpon),
            (Force::Decides, Force::Intends),
            (Force::Requests, Force::Emphasizes),
            (Force::Adopts, Force::TakesNote),
            (Force::Welcomes, Force::TakesNote),
            (Force::Condemns, Force::Deplores),
            (Force::Deplores, Force::ExpressesConcern),
            (Force::ExpressesConcern, Force::Notes),
            (Force::Reaffirms, Force::Recalls),
        ] {
            let (a, b) = ((strong, strong.traits().1), (weak, weak.traits().1));
            assert_eq!(effect_of_force(a, b), Effect::Weakened, "{strong:?} {weak:?}");
            assert_eq!(effect_of_force(b, a), Effect::Strengthened, "{strong:?} {weak:?}");
        }
    }

    #[test]
    fn forces_on_different_scales_have_no_order() {
        for (a, b) in [
            (Force::Welcomes, Force::Condemns),
            (Force::Decides, Force::Declares),
            (Force::Thanks, Force::Welcomes),
            (Force::Unknown, Force::Demands),
            (Force::Authorizes, Force::Requests),
            (Force::CallsUpon, Force::Appeals),
        ] {
            let (a, b) = ((a, a.traits().1), (b, b.traits().1));
            assert_eq!(effect_of_force(a, b), Effect::Neutral, "{a:?} {b:?}");
            assert_eq!(effect_of_force(b, a), Effect::Neutral, "{a:?} {b:?}");
        }
    }

    #[test]
    fn a_modal_decides_the_strength_of_a_prescription() {
        let (must, should) = ((Force::Prescribes, Strength::Binding), (Force::Prescribes, Strength::Weak));
        assert_eq!(effect_of_force(must, should), Effect::Weakened);
        assert_eq!(effect_of_force(must, must), Effect::Neutral);
    }

    #[test]
    fn modalities_are_ordered_or_opposed() {
        assert_eq!(effect_of_modality(Modality::Obligation, Modality::Recommendation), Effect::Weakened);
        assert_eq!(effect_of_modality(Modality::Permission, Modality::Recommendation), Effect::Strengthened);
        assert_eq!(effect_of_modality(Modality::Obligation, Modality::Commitment), Effect::Neutral);
        assert_eq!(effect_of_modality(Modality::Obligation, Modality::Prohibition), Effect::Reversed);
    }

    #[test]
    fn connectives_do_not_intensify() {
        let modifiers = ["außerdem", "auf das Schärfste", "mit Nachdruck", "erneut", "ZUTIEFST"].map(str::to_owned);
        assert_eq!(intensifiers(&modifiers), ["auf das Schärfste", "mit Nachdruck", "ZUTIEFST"]);
        assert!(INTENSIFIERS.iter().all(|word| super::words::fold(word) == *word), "they are compared folded");
    }

    #[test]
    fn examining_asks_for_less_than_doing() {
        assert_eq!(effect_of_action("umsetzen", "prüfen"), Effect::Weakened);
        assert_eq!(effect_of_action("erwägen", "bauen"), Effect::Strengthened);
        assert_eq!(effect_of_action("bauen", "errichten"), Effect::Neutral);
    }
}
