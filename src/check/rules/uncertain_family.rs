//! PS115: the family of the document was guessed.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::view::View;
use crate::model::{Kind, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS115",
    name: "uncertain-family",
    severity: Severity::Note,
    looks_for: "A resolution whose drafting tradition (United Nations, Bundestag, municipal council …) was read from little evidence.",
    why: "The family decides how verbs are weighed and who speaks: bitten invites in a United Nations text and requests in a council's.",
    advice: "keep the header of the document (body, symbol, enacting line), or list the families you expect in policyscan.toml",
    wrong: "Wir beschließen:\n\n1. Die Anrainer messen den Lärm.\n\n2. Wir fordern die Anrainer auf, leiser zu sein.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    check,
};

/// The parser's own code for a guessed family.
const GUESSED: &str = "PS002";

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let guessed = view.document.diagnostics.iter().any(|d| d.code == GUESSED);
    // Of the families that are expected, one is no surprise.
    let surprising = !view.expected.contains(&view.family());
    if guessed && surprising && view.document.document.kind != Kind::Other {
        let (start, end) = view.opening();
        found.push(RULE.bytes(start, end, format!("taken for {} with little evidence", crate::check::family_name(view.family()))));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn a_guess_is_reported_unless_it_was_expected() {
        let plain = || Sample::new(Family::Generic).line("Beschluss").paragraph("1.", "Wir ruhen", ".");
        assert_eq!(plain().found(&RULE), [""; 0]);
        let guessed = plain().diagnostic("PS002", None);
        assert_eq!(guessed.found(&RULE), ["Beschluss"]);
        assert!(guessed.drafts(&RULE, &[Family::Generic]).is_empty());
    }
}
