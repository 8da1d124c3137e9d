//! PS114: the text is no resolution.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::view::View;
use crate::model::{Kind, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS114",
    name: "not-a-resolution",
    severity: Severity::Warning,
    looks_for: "A text without an operative part: no enacting line, and too little that decides or demands.",
    why: "A report, a press release or a broken conversion among the decisions is counted as one by whoever works with the folder.",
    advice: "take the text out of the folder, or repair its enacting line",
    wrong: "Der Hafen ist laut. Gestern wurde wieder gefeiert, und die Anwohner schliefen schlecht.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    if view.document.document.kind == Kind::Other || view.document.operative.is_empty() {
        let (start, end) = view.opening();
        found.push(RULE.bytes(start, end, "this is no resolution, or its operative part could not be found"));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn a_text_without_an_operative_part_is_found_at_its_first_line() {
        let sample = Sample::new(Family::Generic).line("").line("Der Hafen ist laut.");
        assert_eq!(sample.found(&RULE), ["Der Hafen ist laut."]);
        let sample = Sample::new(Family::Generic).paragraph("1.", "Der Rat ruht", ".");
        assert_eq!(sample.found(&RULE), [""; 0]);
    }
}
