//! PS103: a directive that tells nobody.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::short;
use crate::check::view::View;
use crate::model::{Act, Family, Force, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS103",
    name: "missing-addressee",
    severity: Severity::Warning,
    looks_for: "A request, call, invitation, encouragement, instruction or appeal that names nobody who is to act. Demands and proposals of a \
                thing (fordert mehr Mittel, schlägt vor, …) need no addressee.",
    why: "A duty without a bearer is nobody's duty: nobody reports on it and nobody can be held to it.",
    advice: "name who is to act, in the case that the verb asks for (ersucht den Generalsekretär; legt den Staaten nahe)",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. ersucht um eine Messung des Lärms;\n\n\
            2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. ersucht die Anrainerstaaten um eine Messung des Lärms;\n\n\
            2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    check,
};

/// Verbs of these forces whose frame has no place for an addressee, or leaves it open.
const WITHOUT: &[&str] = &["anregen", "werben"];

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    for paragraph in view.paragraphs.iter().map(|p| p.paragraph) {
        for act in paragraph.acts.iter().filter(|act| names_nobody(act)) {
            if is_formula(view.family(), act) {
                continue;
            }
            // An addressee inside each item ("appelliert an: 1. die Länder, …") serves as well.
            if paragraph.children.iter().any(|item| item.acts.iter().any(|own| !own.addressees.is_empty())) {
                continue;
            }
            let span = act.verb.spans.first().unwrap_or(&paragraph.span);
            found.push(RULE.at(span, format!("“{}” names nobody who is to act", short(&act.verb.text, 40))));
        }
    }
}

/// The Bundesrat's standing formula "bittet, im weiteren Gesetzgebungsverfahren zu prüfen, ob …": government and Bundestag are meant.
fn is_formula(family: Family, act: &Act) -> bool {
    let procedure = act.content.as_ref().is_some_and(|content| content.text.contains("Gesetzgebungsverfahren"));
    family == Family::DeBundesrat && act.verb.lemma == "bitten" && procedure
}

fn names_nobody(act: &Act) -> bool {
    let needs = matches!(
        act.force,
        Force::Instructs | Force::Urges | Force::CallsUpon | Force::Requests | Force::Appeals | Force::Invites | Force::Encourages
    );
    needs && act.addressees.is_empty() && !act.negated && !act.inherited && !WITHOUT.contains(&act.verb.lemma.as_str())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::{Sample, addressee};
    use crate::model::{Family, Force};

    #[test]
    fn a_call_needs_somebody_to_hear_it() {
        let sample = Sample::new(Family::ModelUn)
            .paragraph("1.", "fordert auf, zu ruhen", ";")
            .act(Force::CallsUpon, |_| {})
            .paragraph("2.", "bittet die Stadt, zu ruhen", ".")
            .act(Force::Invites, |act| act.addressees.push(addressee("Stadt")));
        assert_eq!(sample.found(&RULE), ["fordert"]);
    }

    #[test]
    fn demands_and_inherited_or_negated_acts_need_nobody() {
        let sample = Sample::new(Family::ModelUn)
            .paragraph("1.", "verlangt mehr Ruhe", ";")
            .act(Force::Demands, |_| {})
            .paragraph("2.", "bittet", ":")
            .act(Force::Invites, |act| act.negated = true)
            .item("a)", "zu ruhen", ".")
            .act(Force::Invites, |act| act.inherited = true);
        assert_eq!(sample.found(&RULE), [""; 0]);
    }

    #[test]
    fn the_items_may_name_them() {
        let sample = Sample::new(Family::Generic)
            .paragraph("", "appelliert an", ":")
            .act(Force::Appeals, |_| {})
            .item("1.", "die Länder, zu ruhen", ".")
            .act(Force::Appeals, |act| {
                act.inherited = true;
                act.addressees.push(addressee("Länder"));
            });
        assert_eq!(sample.found(&RULE), [""; 0]);
    }
}
