//! PS102: an operative paragraph in which no performative verb was recognised.

use super::late_recital::{has_one_sentence, opening_formula};
use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::short;
use crate::check::view::View;
use crate::model::{Force, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS102",
    name: "unknown-verb",
    severity: Severity::Warning,
    looks_for: "An operative paragraph without a recognised performative verb, in the families where each paragraph opens with one (United \
                Nations, Model UN, European Parliament).",
    why: "The verb says whether the paragraph decides, demands or merely notes. Without one, nobody knows what it does; with an unusual one, \
          readers and programs guess.",
    advice: "begin with a performative verb in the third person (fordert … auf, ersucht, begrüßt), or add the verb to a custom lexicon",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            2. grummelt über die Hafenordnung;\n\n3. beschließt, mit der Angelegenheit befasst zu bleiben.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            2. bedauert die Hafenordnung;\n\n3. beschließt, mit der Angelegenheit befasst zu bleiben.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    if !has_one_sentence(view.family()) {
        return;
    }
    for placed in view.paragraphs.iter().filter(|p| p.depth == 0 && !p.paragraph.text.is_empty()) {
        let paragraph = placed.paragraph;
        if paragraph.acts.iter().any(|act| act.force != Force::Unknown) {
            continue;
        }
        // What is a recital needs no verb but another place, and has a rule of its own.
        if opening_formula(paragraph).is_some() {
            continue;
        }
        // A container of paragraphs with verbs of their own needs none.
        if paragraph.children.iter().any(|item| item.acts.iter().any(|act| act.force != Force::Unknown)) {
            continue;
        }
        if let Some(act) = paragraph.acts.first() {
            let span = act.verb.spans.first().unwrap_or(&paragraph.span);
            found.push(RULE.at(span, format!("“{}” is no known performative verb", short(&act.verb.text, 40))));
        } else {
            let end = view.word_end(paragraph.span.start);
            let message = format!("no performative verb in “{}”", short(&paragraph.text, 40));
            found.push(RULE.bytes(paragraph.span.start, end, message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::{Family, Force};

    #[test]
    fn a_paragraph_needs_one_known_verb() {
        let sample = Sample::new(Family::ModelUn)
            .paragraph("1.", "begrüßt den Bericht", ";")
            .act(Force::Welcomes, |_| {})
            .paragraph("2.", "murmelt vor sich hin", ";")
            .act(Force::Unknown, |_| {})
            .paragraph("3.", "der Bericht", ".");
        assert_eq!(sample.found(&RULE), ["murmelt", "der"]);
    }

    #[test]
    fn prose_families_state_facts_too() {
        let sample = Sample::new(Family::Party).paragraph("", "Die Mieten steigen", ".").act(Force::Unknown, |_| {});
        assert_eq!(sample.found(&RULE), [""; 0]);
    }

    #[test]
    fn a_chapeau_without_a_verb_rests_on_its_items() {
        let sample = Sample::new(Family::ModelUn)
            .paragraph("1.", "im Hinblick auf die Häfen", ":")
            .item("a)", "fordert die Stadt auf, zu ruhen", ";")
            .act(Force::CallsUpon, |_| {});
        assert_eq!(sample.found(&RULE), [""; 0]);
    }
}
