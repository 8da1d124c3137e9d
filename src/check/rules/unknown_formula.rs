//! PS104: a recital that opens with no known preamble formula.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::short;
use crate::check::view::View;
use crate::model::{Clause, Family, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS104",
    name: "unknown-formula",
    severity: Severity::Warning,
    looks_for: "A recital without a known preamble formula (unter Hinweis auf, in der Erwägung, dass …), in the families that use them.",
    why: "The formula says how the body stands to what it cites: whether it recalls, welcomes or regrets it. A misspelt or invented one says \
          nothing.",
    advice: "open the recital with an established formula, or add this one to a custom lexicon",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\nden Häfen ein Ständchen singend,\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\nin Würdigung der Häfen,\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    for clause in view.document.preamble.iter().filter(|c| c.formulas.is_empty() && needs_formula(view.family(), c)) {
        let start = clause.span.start;
        let mut end = start;
        for _ in 0..3 {
            let gap = view.after(end).len() - view.after(end).trim_start().len();
            end = view.word_end(end + gap as u32).min(clause.span.end);
        }
        found.push(RULE.bytes(start, end, format!("the recital “{}” opens with no known formula", short(&clause.text, 40))));
    }
}

fn needs_formula(family: Family, clause: &Clause) -> bool {
    let citing = family.is_un_style() || matches!(family, Family::EuParliament | Family::ChFederal);
    // The reasons of an EU act are numbered sentences; its citations carry no number.
    let citation = family == Family::EuAct && clause.label.is_none() && clause.text.starts_with(char::is_lowercase);
    citing || citation
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn a_recital_needs_its_formula() {
        let sample = Sample::new(Family::UnEcosoc)
            .recital("besorgt über den Lärm", ",", true)
            .recital("über den Lärm hinweg sehr müde", ",", false);
        assert_eq!(sample.found(&RULE), ["über den Lärm"]);
    }

    #[test]
    fn reasons_in_sentences_need_none() {
        let sample = Sample::new(Family::DeConference).recital("Die Häfen sind laut", ".", false);
        assert_eq!(sample.found(&RULE), [""; 0]);
        let mut act = Sample::new(Family::EuAct).recital("Die Häfen sind laut", ".", false);
        act.document.preamble[0].label = Some("(1)".into());
        assert_eq!(act.found(&RULE), [""; 0]);
    }
}
