//! The codes of the output as words. Force names stay English; everything else is said in the reader's language.

use super::Lang;
use crate::model::{Class, Family, Force, Kind, Modality, Status, Strength};

/// The name that `value` has in the JSON output; empty for what is no plain code.
#[must_use]
pub fn code(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// "calls upon": the force's name in words.
#[must_use]
pub fn force(force: Force) -> String {
    code(&force).replace('_', " ")
}

/// Duty, prohibition …
#[must_use]
pub const fn modality(lang: Lang, modality: Modality) -> &'static str {
    match (lang, modality) {
        (Lang::En, Modality::Obligation) => "obligation",
        (Lang::En, Modality::Prohibition) => "prohibition",
        (Lang::En, Modality::Permission) => "permission",
        (Lang::En, Modality::Recommendation) => "recommendation",
        (Lang::En, Modality::Commitment) => "commitment",
        (Lang::De, Modality::Obligation) => "Pflicht",
        (Lang::De, Modality::Prohibition) => "Verbot",
        (Lang::De, Modality::Permission) => "Erlaubnis",
        (Lang::De, Modality::Recommendation) => "Empfehlung",
        (Lang::De, Modality::Commitment) => "Zusage",
    }
}

/// Binding, strong …
#[must_use]
pub const fn strength(lang: Lang, strength: Strength) -> &'static str {
    match (lang, strength) {
        (Lang::En, Strength::None) => "not binding",
        (Lang::En, Strength::Weak) => "weak",
        (Lang::En, Strength::Strong) => "strong",
        (Lang::En, Strength::Binding) => "binding",
        (Lang::De, Strength::None) => "unverbindlich",
        (Lang::De, Strength::Weak) => "schwach",
        (Lang::De, Strength::Strong) => "stark",
        (Lang::De, Strength::Binding) => "verbindlich",
    }
}

/// Searle's class.
#[must_use]
pub const fn class(lang: Lang, class: Option<Class>) -> &'static str {
    match (lang, class) {
        (Lang::En, Some(Class::Declarative)) => "declarative",
        (Lang::En, Some(Class::Commissive)) => "commissive",
        (Lang::En, Some(Class::Directive)) => "directive",
        (Lang::En, Some(Class::Expressive)) => "expressive",
        (Lang::En, Some(Class::Assertive)) => "assertive",
        (Lang::En, None) => "unknown",
        (Lang::De, Some(Class::Declarative)) => "deklarativ",
        (Lang::De, Some(Class::Commissive)) => "kommissiv",
        (Lang::De, Some(Class::Directive)) => "direktiv",
        (Lang::De, Some(Class::Expressive)) => "expressiv",
        (Lang::De, Some(Class::Assertive)) => "assertiv",
        (Lang::De, None) => "unbekannt",
    }
}

/// Resolution, decision …
#[must_use]
pub const fn kind(lang: Lang, kind: Kind) -> &'static str {
    match (lang, kind) {
        (Lang::En, Kind::Resolution) => "resolution",
        (Lang::En, Kind::Decision) => "decision",
        (Lang::En, Kind::Recommendation) => "recommendation",
        (Lang::En, Kind::Motion) => "motion",
        (Lang::En, Kind::Conclusions) => "conclusions",
        (Lang::En, Kind::Other) => "no resolution",
        (Lang::De, Kind::Resolution) => "Resolution",
        (Lang::De, Kind::Decision) => "Beschluss",
        (Lang::De, Kind::Recommendation) => "Empfehlung",
        (Lang::De, Kind::Motion) => "Antrag",
        (Lang::De, Kind::Conclusions) => "Schlussfolgerungen",
        (Lang::De, Kind::Other) => "kein Beschluss",
    }
}

/// Adopted, proposed …; `None` where it is unknown.
#[must_use]
pub const fn status(lang: Lang, status: Status) -> Option<&'static str> {
    match (lang, status) {
        (_, Status::Unknown) => None,
        (Lang::En, Status::Adopted) => Some("adopted"),
        (Lang::En, Status::Proposed) => Some("proposed"),
        (Lang::En, Status::Rejected) => Some("rejected"),
        (Lang::De, Status::Adopted) => Some("angenommen"),
        (Lang::De, Status::Proposed) => Some("vorgeschlagen"),
        (Lang::De, Status::Rejected) => Some("abgelehnt"),
    }
}

/// The drafting tradition.
#[must_use]
pub const fn family(lang: Lang, family: Family) -> &'static str {
    match (lang, family) {
        (Lang::En, Family::UnGeneralAssembly) => "UN General Assembly",
        (Lang::En, Family::UnSecurityCouncil) => "UN Security Council",
        (Lang::En, Family::UnHumanRightsCouncil) => "UN Human Rights Council",
        (Lang::En, Family::UnEcosoc) => "UN Economic and Social Council",
        (Lang::En | Lang::De, Family::ModelUn) => "Model United Nations",
        (Lang::En, Family::EuParliament) => "European Parliament",
        (Lang::En, Family::EuCouncil) => "Council of the EU",
        (Lang::En, Family::EuAct) => "EU act",
        (Lang::En, Family::DeConference) => "conference of Bund and Länder",
        (Lang::En | Lang::De, Family::DeBundestag) => "Bundestag",
        (Lang::En | Lang::De, Family::DeBundesrat) => "Bundesrat",
        (Lang::En, Family::DeLandtag) => "parliament of a Land",
        (Lang::En, Family::Municipal) => "local council",
        (Lang::En, Family::Party) => "party",
        (Lang::En, Family::AtParliament) => "Austrian parliament",
        (Lang::En, Family::ChFederal) => "Swiss Confederation",
        (Lang::En, Family::Generic) => "other body",
        (Lang::De, Family::UnGeneralAssembly) => "VN-Generalversammlung",
        (Lang::De, Family::UnSecurityCouncil) => "VN-Sicherheitsrat",
        (Lang::De, Family::UnHumanRightsCouncil) => "VN-Menschenrechtsrat",
        (Lang::De, Family::UnEcosoc) => "VN-Wirtschafts- und Sozialrat",
        (Lang::De, Family::EuParliament) => "Europäisches Parlament",
        (Lang::De, Family::EuCouncil) => "Rat der EU",
        (Lang::De, Family::EuAct) => "EU-Rechtsakt",
        (Lang::De, Family::DeConference) => "Bund-Länder-Konferenz",
        (Lang::De, Family::DeLandtag) => "Landtag",
        (Lang::De, Family::Municipal) => "Kommune",
        (Lang::De, Family::Party) => "Partei",
        (Lang::De, Family::AtParliament) => "österreichisches Parlament",
        (Lang::De, Family::ChFederal) => "Schweizerische Eidgenossenschaft",
        (Lang::De, Family::Generic) => "anderes Organ",
    }
}

#[cfg(test)]
mod tests {
    use super::{code, force};
    use crate::model::{Force, Modality};

    #[test]
    fn codes_are_those_of_the_json() {
        assert_eq!(code(&Force::CallsUpon), "calls_upon");
        assert_eq!(code(&Modality::Commitment), "commitment");
        assert_eq!(force(Force::ExpressesConcern), "expresses concern");
    }
}
