//! What kind of document it is, and whether it was adopted.

use super::cues::{has_word, starts_with_any};
use super::enacting::Enacting;
use super::several::Part;
use super::symbol::motion_code;
use super::view::View;
use crate::model::{Family, Kind, Status};

/// Proposed, adopted or rejected.
pub fn status(view: &View<'_>, part: &Part, anchor: &Enacting, closing: usize, family: Family) -> Status {
    let outcome = |i: usize| {
        let folded = view.folded(i);
        if view.words(i) > 16 {
            return (false, false);
        }
        let negative = ["abgelehnt", "zurückgezogen", "nicht angenommen"].iter().any(|w| folded.contains(w));
        let report = has_word(folded, "hat") || has_word(folded, "haben");
        let positive = !report
            && ["angenommen", "beschlossen", "einstimmig", "verabschiedet", "ja-stimmen", "mehrheitlich zugestimmt"]
                .iter()
                .any(|w| folded.contains(w))
            && !folded.contains('/');
        (negative && !positive, positive && !folded.contains("wolle"))
    };
    let lines = || (part.from..anchor.block).chain(closing..part.to.min(closing + 6)).map(outcome);
    if lines().any(|o| o.0) {
        return Status::Rejected;
    }
    let decided = (part.from..anchor.block).any(|i| {
        let folded = view.folded(i);
        folded.strip_prefix("beschluss").is_some_and(|r| {
            r.starts_with([' ', ':'])
                && r.trim_start_matches([' ', ':']).split_whitespace().next().is_some_and(|w| {
                    w == "nr."
                        || w.trim_end_matches(':').ends_with(|c: char| c.is_ascii_digit())
                        || w == "vom"
                        || w == "des"
                        || w == "der"
                })
        })
    });
    if decided || (part.header.is_some() && !anchor.proposed) {
        return Status::Adopted;
    }
    if anchor.proposed {
        return if lines().any(|o| o.1) && family != Family::DeBundestag { Status::Adopted } else { Status::Proposed };
    }
    let motion = (part.from..anchor.block).any(|i| {
        let folded = view.folded(i);
        let by = starts_with_any(
            folded,
            &[
                "antrag der", "antrag des", "antrag von", "antrag und", "postulat von", "postulat der", "motion von", "motion der",
                "dringlichkeitsantrag der", "gemeinsamer antrag der",
            ],
        ) && view.words(i) <= 12;
        let coded = folded.split_once(' ').is_some_and(|(w, _)| w == "antrag") && motion_code(view.whole(i)).is_some();
        by || coded
            || view.words(i) <= 4 && folded.trim_end_matches(':').ends_with("entschliessungsantrag")
            || view.words(i) <= 4
                && [
                    "antrag", "motion", "postulat", "entschliessungsantrag", "resolutionsentwurf", "entwurf", "beschlussvorlage",
                    "dringlichkeitsantrag", "entwurf einer resolution",
                ]
                .contains(&folded.trim_end_matches(':'))
    });
    if motion && !lines().any(|o| o.1) { Status::Proposed } else { Status::Adopted }
}

/// What kind of document it is.
pub fn kind(view: &View<'_>, part: &Part, anchor: &Enacting, family: Family, status: Status, formula: Option<&Enacting>) -> Kind {
    let mut head: String = (part.from..anchor.block).take(40).flat_map(|i| [view.folded(i), "\n"]).collect();
    head.push_str(view.folded(anchor.block));
    if let Some(f) = formula {
        head.push_str(view.folded(f.block));
    }
    let names = |w: &str| head.contains(w);
    match family {
        Family::UnGeneralAssembly
        | Family::UnSecurityCouncil
        | Family::UnHumanRightsCouncil
        | Family::UnEcosoc
        | Family::ModelUn => Kind::Resolution,
        Family::EuParliament | Family::EuCouncil | Family::EuAct => european(family, status, &names),
        _ if status == Status::Proposed
            && (family != Family::Municipal || ["antrag", "motion", "postulat"].iter().any(|w| names(w))) =>
        {
            Kind::Motion
        }
        Family::ChFederal if ["motion", "postulat"].iter().any(|w| names(w)) => Kind::Motion,
        Family::ChFederal | Family::DeConference => {
            if names("entschliessung") && !names("beschluss") {
                Kind::Resolution
            } else {
                Kind::Decision
            }
        }
        Family::AtParliament => {
            if names("beschluss des") {
                Kind::Decision
            } else {
                Kind::Resolution
            }
        }
        _ => {
            let line = view.folded(anchor.block);
            let resolution = |t: &str| {
                ["resolution", "entschliessung", "kundgebung", "appell"].iter().any(|w| t.contains(w))
                    && !t.contains("entschliessungsantrag")
            };
            let titled = (part.from..anchor.block).any(|i| {
                let folded = view.folded(i);
                let rest = if folded.starts_with("top ") { folded.split_once(": ").map_or(folded, |p| p.1) } else { folded };
                starts_with_any(rest, &["resolution", "entschliessung", "kundgebung"])
            });
            if resolution(line) || titled {
                Kind::Resolution
            } else if line.contains("folgende empfehlung") {
                Kind::Recommendation
            } else if names("beschluss") || names("beschliesst") || names("beschliessen") {
                if resolution(&head) && !names("beschluss") { Kind::Resolution } else { Kind::Decision }
            } else if resolution(&head) {
                Kind::Resolution
            } else if names("empfehlung") {
                Kind::Recommendation
            } else {
                Kind::Decision
            }
        }
    }
}

/// The kinds of European texts.
fn european(family: Family, status: Status, names: &dyn Fn(&str) -> bool) -> Kind {
    let conclusions = names("schlussfolgerungen") || names("euco ");
    let recommends = names("empfehlung des europäischen parlaments") || names("folgende empfehlung");
    match family {
        Family::EuParliament if status == Status::Proposed => Kind::Motion,
        Family::EuParliament if names("beschluss des europäischen parlaments") && !names("entschliessung") => Kind::Decision,
        Family::EuParliament if !recommends => Kind::Resolution,
        Family::EuAct if !recommends => Kind::Decision,
        Family::EuCouncil if conclusions => Kind::Conclusions,
        Family::EuCouncil if !(recommends || names("empfehlung") || names("empfiehlt")) => {
            if names("entschliessung") {
                Kind::Resolution
            } else if names("beschluss") {
                Kind::Decision
            } else {
                Kind::Conclusions
            }
        }
        _ => Kind::Recommendation,
    }
}
