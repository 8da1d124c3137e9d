//! Speech acts and what hangs on them.

use serde::Serialize;

use super::force::{Class, Force, Modality, Strength};
use crate::span::Span;

/// A quoted stretch of the document: its clean text and where it stands in the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Passage {
    /// Clean text: joined lines, one space between words.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// One finite performative verb with its subject and complements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Act {
    /// The verb that does it.
    pub verb: Verb,
    /// Intensifiers and connectives that belong to the verb, in textual order, as printed.
    pub modifiers: Vec<String>,
    /// Illocutionary force.
    pub force: Force,
    /// Searle's class of the force; `null` for an unknown force.
    pub class: Option<Class>,
    /// How strongly it binds.
    pub strength: Strength,
    /// Whether the verb itself is negated ("erkennt … nicht an").
    pub negated: bool,
    /// Whether the verb stands in the chapeau above and this item completes its sentence.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub inherited: bool,
    /// Who acts; `null` where nobody does ("Die Maßnahmen sind umzusetzen").
    pub actor: Option<Actor>,
    /// Whom the act is directed at.
    pub addressees: Vec<Addressee>,
    /// The complement: what is demanded, noted or decided; `null` where the verb has none.
    pub content: Option<Passage>,
    /// One entry for each thing that a bearer is told, asked, allowed or has promised to do.
    pub obligations: Vec<Obligation>,
    /// Times by or at which something is to be done.
    pub deadlines: Vec<Deadline>,
    /// Hedges and limits ("im Rahmen der vorhandenen Ressourcen").
    pub qualifiers: Vec<Passage>,
}

/// The verb of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Verb {
    /// Infinitive with prefix; reflexives with sich; light-verb formulas infinitive last ("zur Kenntnis nehmen").
    pub lemma: String,
    /// As printed, the parts of a sentence bracket joined by " … ".
    pub text: String,
    /// One span for each part.
    pub spans: Vec<Span>,
}

/// Where the actor of an act was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RoleFrom {
    /// The grammatical subject.
    Subject,
    /// The enacting body, by the document's grammar.
    EnactingFormula,
    /// A pronoun that stands for an earlier noun phrase.
    Anaphor,
    /// A von/durch agent of a passive.
    Agent,
}

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Actor {
    /// As printed.
    pub text: String,
    /// Nominative without article.
    pub name: String,
    /// What kind of actor the gazetteer says it is; `unknown` where it does not know it.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Where it was read.
    pub role_from: RoleFrom,
    /// Where the text stands.
    pub span: Span,
}

/// Whom an act is directed at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Addressee {
    /// The noun phrase as printed, with genitive and prepositional attributes, without relative clauses.
    pub text: String,
    /// Nominative without article.
    pub name: String,
    /// What kind of actor the gazetteer says it is; `unknown` where it does not know it.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Where the text stands.
    pub span: Span,
}

/// One thing that a bearer is told, asked, allowed or has promised to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Obligation {
    /// Names of those who bear it; empty where the text names nobody.
    pub bearers: Vec<String>,
    /// Duty, prohibition, permission, recommendation or commitment.
    pub modality: Modality,
    /// What is to be done.
    pub action: Action,
    /// The text of the deadline that governs this action, if any.
    pub deadline: Option<String>,
    /// Hedges of this action.
    pub qualifiers: Vec<String>,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Action {
    /// Bare infinitive without sich ("einzubeziehen" → einbeziehen).
    pub verb: String,
    /// The verb with its complements.
    pub text: String,
    /// Where the text stands.
    pub span: Span,
}

/// A time by or at which something is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Deadline {
    /// From the limiting word to the end of the time phrase.
    pub text: String,
    /// ISO 8601 calendar date, where the phrase names one day.
    pub date: Option<String>,
    /// ISO 8601 duration ("P90D"), where the phrase is relative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// ISO 8601 duration between repetitions ("P1Y"), where the phrase recurs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// Where the text stands.
    pub span: Span,
}
