//! PS105: a recital after the operative part began.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::short;
use crate::check::view::View;
use crate::lexicon::Lexicon;
use crate::model::{Family, Force, Paragraph, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS105",
    name: "late-recital",
    severity: Severity::Error,
    looks_for: "A paragraph of the operative part that is a recital: it opens with a preamble formula and has no performative verb.",
    why: "Recitals give reasons and bind nobody; their place is before the first operative paragraph. One that slipped below it breaks the \
          sentence that runs from the enacting body to the last verb.",
    advice: "move it into the preamble, or give it a performative verb",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            2. unter Hinweis auf ihre Resolution 70/1 vom 25. September 2015;\n\n3. beschließt, mit der Angelegenheit befasst zu bleiben.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\nunter Hinweis auf ihre Resolution 70/1 vom 25. September 2015,\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    if !has_one_sentence(view.family()) {
        return;
    }
    for paragraph in view.paragraphs.iter().filter(|p| p.depth == 0 && p.is_leaf()).map(|p| p.paragraph) {
        if let Some(formula) = opening_formula(paragraph) {
            let message = format!("“{}” opens a recital, but the operative part has begun", short(formula, 40));
            found.push(RULE.at(&paragraph.span, message));
        }
    }
}

/// Whether a document of `family` is one sentence: recitals, then paragraphs that open with their verb.
pub fn has_one_sentence(family: Family) -> bool {
    family.is_un_style() || family == Family::EuParliament
}

/// The preamble formula that opens `paragraph`; `None` where there is none or where a known verb makes it an adverbial.
pub fn opening_formula(paragraph: &Paragraph) -> Option<&str> {
    if paragraph.acts.iter().any(|act| act.force != Force::Unknown) {
        return None;
    }
    let hit = Lexicon::default().formulas_in(&paragraph.text).into_iter().find(|hit| hit.span.start == 0)?;
    Some(hit.span.of(&paragraph.text))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::{Family, Force};

    #[test]
    fn a_recital_among_the_paragraphs_is_found() {
        let sample = Sample::new(Family::ModelUn)
            .recital("besorgt über den Lärm", ",", true)
            .paragraph("1.", "begrüßt die Ruhe", ";")
            .act(Force::Welcomes, |_| {})
            .paragraph("2.", "unter Hinweis auf die Stille", ";");
        assert_eq!(sample.found(&RULE), ["unter Hinweis auf die Stille"]);
    }

    #[test]
    fn a_formula_before_a_verb_is_an_adverbial() {
        let sample = Sample::new(Family::ModelUn)
            .paragraph("1.", "in Anerkennung der Stille fordert sie Ruhe", ".")
            .act(Force::CallsUpon, |_| {})
            .paragraph("2.", "Unter den Häfen ist es laut", ".");
        assert_eq!(sample.found(&RULE), [""; 0]);
    }
}
