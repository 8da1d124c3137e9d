//! Lint rules over analysed documents: what a drafter or a reviewer would want to know before adoption.
//!
//! One rule, one file below `rules/`; each carries its own documentation and an example that triggers it and one that does not.

pub mod docs;
mod finding;
mod notes;
mod rule;
mod rules;
mod scan;
mod selection;
mod view;

pub use finding::{Finding, Place};
pub use rule::Rule;
pub use rules::RULES;
pub use selection::{Selection, Selector};

use crate::model::{Document, Family};
use finding::{Cursor, Draft};
use view::View;

/// What a check is to look at and to expect.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Which rules run and how much their findings matter.
    pub selection: Selection,
    /// The families that a document may belong to; empty: any.
    pub families: Vec<Family>,
}

/// The name of `family` as the output and `policyscan.toml` write it.
#[must_use]
pub const fn family_name(family: Family) -> &'static str {
    match family {
        Family::UnGeneralAssembly => "un_general_assembly",
        Family::UnSecurityCouncil => "un_security_council",
        Family::UnHumanRightsCouncil => "un_human_rights_council",
        Family::UnEcosoc => "un_ecosoc",
        Family::ModelUn => "model_un",
        Family::EuParliament => "eu_parliament",
        Family::EuCouncil => "eu_council",
        Family::EuAct => "eu_act",
        Family::DeConference => "de_conference",
        Family::DeBundestag => "de_bundestag",
        Family::DeBundesrat => "de_bundesrat",
        Family::DeLandtag => "de_landtag",
        Family::Municipal => "municipal",
        Family::Party => "party",
        Family::AtParliament => "at_parliament",
        Family::ChFederal => "ch_federal",
        Family::Generic => "generic",
    }
}

/// Applies the selected rules to the `documents` of one source whose decoded text is `text`.
///
/// The spans of the documents must be byte offsets ([`OffsetUnit::Byte`](crate::model::OffsetUnit)). Findings come in textual order;
/// those at one place by code.
///
/// # Examples
/// ```
/// use policyscan::{Analyzer, check};
///
/// let text = "Guten Tag.";
/// let documents = Analyzer::new().analyse("a.txt", text.as_bytes())?;
/// let findings = check::check(&documents, text, &check::Options::default());
/// assert_eq!(findings[0].rule.name, "not-a-resolution");
/// # Ok::<(), policyscan::Error>(())
/// ```
#[must_use]
pub fn check(documents: &[Document], text: &str, options: &Options) -> Vec<Finding> {
    let selected: Vec<_> = RULES.iter().filter(|rule| options.selection.takes(rule)).collect();
    let mut found: Vec<Draft> = Vec::new();
    for document in documents {
        let view = View::new(document, text, &options.families);
        let mut drafts: Vec<Draft> = Vec::new();
        for rule in &selected {
            let before = drafts.len();
            (rule.check)(&view, &mut drafts);
            debug_assert!(drafts[before..].iter().all(|draft| draft.rule.code == rule.code), "{} reports for another", rule.code);
        }
        found.extend(drafts.into_iter().filter_map(|draft| {
            let severity = options.selection.level(draft.rule, draft.severity)?;
            Some(Draft { severity, ..draft })
        }));
    }
    found.sort_by(|a, b| (a.span, a.rule.code).cmp(&(b.span, b.rule.code)));
    let mut cursor = Cursor::new(text);
    let mut found: Vec<Finding> = found.into_iter().map(|draft| cursor.place(draft)).collect();
    // What concerns the whole file (its notes, its encoding) is said once, however many documents it holds.
    found.dedup();
    found
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
