//! What an act may need to know of the document around it.

use super::draft::Agent;
use crate::lexicon::Lexicon;
use crate::model::{Family, RoleFrom};
use crate::span::TextSpan;

/// The document around an act.
pub struct Scene<'a> {
    /// What is known of the language.
    pub lexicon: &'a Lexicon,
    /// The prose.
    pub text: &'a str,
    /// The drafting tradition.
    pub family: Family,
    /// The enacting body and where its formula names it.
    pub body: Option<(&'a str, TextSpan)>,
}

impl Scene<'_> {
    /// The enacting body as an agent.
    #[must_use]
    pub fn issuer(&self) -> Option<Agent> {
        let (name, span) = self.body?;
        Some(Agent { span, name: Some(name.to_owned()), role: RoleFrom::EnactingFormula })
    }
}

/// The last subjects of a paragraph, for pronouns.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The last plural subject.
    pub plural: Option<Agent>,
    /// The last singular subject.
    pub singular: Option<Agent>,
}
