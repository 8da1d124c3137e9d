//! PS112: the paragraphs speak in the name of another body than the enacting line.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::view::View;
use crate::model::{Act, Class, Family, RoleFrom, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS112",
    name: "body-mismatch",
    severity: Severity::Warning,
    looks_for: "A paragraph in which another deciding body than that of the enacting line decides or demands, in the families where one body \
                speaks (United Nations, parliaments, councils).",
    why: "A body can decide only for itself. Another name is mostly left over from the text that served as a model.",
    advice: "put the enacting body into the paragraph, or correct the enacting line",
    wrong: "Gemeinde Hafenau\n\nBeschluss des Gemeinderates vom 4. März 2030\n\nDer Gemeinderat beschließt:\n\n\
            1. Die Verwaltung wird beauftragt, den Lärm zu messen.\n\n2. Der Kreistag fordert den Bund auf, die Messungen zu bezahlen.",
    right: "Gemeinde Hafenau\n\nBeschluss des Gemeinderates vom 4. März 2030\n\nDer Gemeinderat beschließt:\n\n\
            1. Die Verwaltung wird beauftragt, den Lärm zu messen.\n\n2. Der Gemeinderat fordert den Bund auf, die Messungen zu bezahlen.",
    check,
};

/// The heads of compounds that name deciding bodies, folded. The longest that ends a name is its kind.
const BODIES: &[&str] = &[
    "versammlung", "rat", "tag", "parlament", "ausschuss", "senat", "synode", "vertretung", "konferenz", "kammer", "kommission",
    "bürgerschaft",
];

/// Names with such a head that are no deciding bodies of their own.
const OTHERS: &[&str] = &[
    "landrat", "stadtrat", "aufsichtsrat", "beirat", "betriebsrat", "personalrat", "vorrat", "antrag", "vertrag", "auftrag",
    "beitrag", "apparat", "verrat",
];

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let one_body = matches!(
        view.family(),
        Family::DeBundestag
            | Family::DeBundesrat
            | Family::DeLandtag
            | Family::Municipal
            | Family::EuParliament
            | Family::AtParliament
    );
    let Some(body) = view.document.document.body.as_deref().filter(|_| one_body || view.family().is_un_style()) else { return };
    let Some((own, _)) = head(body) else { return };
    for paragraph in view.paragraphs.iter().filter(|p| p.depth == 0).map(|p| p.paragraph) {
        for act in paragraph.acts.iter().filter(|act| speaks(act)) {
            let Some(actor) = &act.actor else { continue };
            let Some((other, is_body)) = head(&actor.name) else { continue };
            if is_body && !same(&own, &other) {
                let span = if actor.span.start < actor.span.end { &actor.span } else { &paragraph.span };
                found.push(RULE.at(span, format!("“{}” acts here, but the enacting line names “{body}”", actor.name)));
            }
        }
    }
}

/// Whether `act` is one that only the enacting body can perform in its own text.
fn speaks(act: &Act) -> bool {
    let performs = matches!(act.class, Some(Class::Declarative | Class::Directive));
    performs && act.actor.as_ref().is_some_and(|actor| actor.role_from == RoleFrom::Subject)
}

/// The head noun of a body's name in lower case, and whether it names a deciding body: the first capitalised word that has the
/// ending of one.
fn head(name: &str) -> Option<(String, bool)> {
    let nouns = name.split(|c: char| !c.is_alphabetic() && c != '-').filter(|w| w.starts_with(char::is_uppercase));
    let mut first = None;
    for noun in nouns {
        let lower = noun.to_lowercase();
        let is_body = BODIES.iter().any(|b| lower.ends_with(b)) && !OTHERS.contains(&lower.as_str());
        if is_body || OTHERS.contains(&lower.as_str()) {
            return Some((lower, is_body));
        }
        first.get_or_insert(lower);
    }
    first.map(|noun| (noun, false))
}

/// Whether both name one body: equal, or one is the short form of the other (Versammlung for Generalversammlung).
fn same(a: &str, b: &str) -> bool {
    a.ends_with(b) || b.ends_with(a)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::{Sample, subject};
    use crate::model::{Family, Force};

    fn found(family: Family, body: &str, actor: &str) -> usize {
        let mut sample = Sample::new(family)
            .paragraph("1.", "Jemand fordert Ruhe", ".")
            .act(Force::CallsUpon, |act| act.actor = Some(subject(actor)));
        sample.document.document.body = Some(body.into());
        sample.messages(&RULE).len()
    }

    #[test]
    fn another_body_is_found() {
        assert_eq!(found(Family::Municipal, "Gemeinderat", "Kreistag"), 1);
        assert_eq!(found(Family::UnGeneralAssembly, "Generalversammlung", "Sicherheitsrat"), 1);
        assert_eq!(found(Family::DeBundestag, "Deutscher Bundestag", "Bundesrat"), 1);
    }

    #[test]
    fn short_forms_and_those_who_are_no_body_are_left_alone() {
        for (family, body, actor) in [
            (Family::DeBundestag, "Deutscher Bundestag", "Bundestag"),
            (Family::UnSecurityCouncil, "Sicherheitsrat", "Rat"),
            (Family::UnGeneralAssembly, "Generalversammlung", "Versammlung"),
            (Family::Municipal, "Rat der Stadt Hafenau", "Stadtrat"),
            (Family::Municipal, "Kreistag", "Landrat"),
            (Family::Municipal, "Kreistag", "Verwaltung"),
            (Family::DeConference, "Kultusministerkonferenz", "Länder"),
        ] {
            assert_eq!(found(family, body, actor), 0, "{body}, {actor}");
        }
    }
}
