//! PS116: the document belongs to none of the families that its folder expects.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::view::View;
use crate::model::{Kind, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS116",
    name: "unexpected-family",
    severity: Severity::Warning,
    looks_for: "A resolution of another family than `families` in policyscan.toml lists. Without that list the rule finds nothing.",
    why: "Either the text stands in the wrong folder, or it was read by the conventions of another family and its acts are weighed wrongly.",
    advice: "move the text, complete its header, or add the family to policyscan.toml",
    wrong: "# with families = [\"municipal\"]\nResolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    right: "# with families = [\"un_general_assembly\"]\nResolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let is_resolution = view.document.document.kind != Kind::Other;
    if is_resolution && !view.expected.is_empty() && !view.expected.contains(&view.family()) {
        let (start, end) = view.opening();
        let name = crate::check::family_name(view.family());
        found.push(RULE.bytes(start, end, format!("the family is {name}, which is not expected here")));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn only_a_family_that_is_not_listed_is_found() {
        let sample = Sample::new(Family::Party).paragraph("1.", "Wir ruhen", ".");
        assert!(sample.drafts(&RULE, &[]).is_empty());
        assert!(sample.drafts(&RULE, &[Family::Municipal, Family::Party]).is_empty());
        assert_eq!(sample.drafts(&RULE, &[Family::Municipal]).len(), 1);
    }
}
