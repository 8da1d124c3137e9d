//! Acts while they are being read: places in the prose instead of strings.

use std::borrow::Cow;

use crate::lexicon::Frame;
use crate::model::{Force, Modality, RoleFrom, Strength};
use crate::span::TextSpan;

/// A speech act before it is written out.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The frame that matched; `None` for modal clauses and unknown verbs.
    pub frame: Option<&'static Frame>,
    /// Infinitive.
    pub lemma: Cow<'static, str>,
    /// Its force, intensifiers counted in.
    pub force: Force,
    /// How strongly it binds.
    pub strength: Strength,
    /// The parts of the verb, adjacent words joined.
    pub parts: Vec<TextSpan>,
    /// Intensifiers and connectives.
    pub modifiers: Vec<TextSpan>,
    /// Whether the verb is negated.
    pub negated: bool,
    /// Whether it completes the chapeau's sentence.
    pub inherited: bool,
    /// Who acts.
    pub actor: Option<Agent>,
    /// Whom it is directed at.
    pub addressees: Vec<TextSpan>,
    /// The complement.
    pub content: Option<TextSpan>,
    /// What is to be done.
    pub duties: Vec<Duty>,
    /// The whole act: deadlines and qualifiers within it are its own.
    pub extent: TextSpan,
    /// Relative clauses within it, whose deadlines are not its own.
    pub asides: Vec<TextSpan>,
}

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// Where it is named.
    pub span: TextSpan,
    /// Its name; `None`: to be read off `span`.
    pub name: Option<String>,
    /// Where it was read.
    pub role: RoleFrom,
}

/// One thing to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Bare infinitive.
    pub verb: String,
    /// The verb with its complements.
    pub span: TextSpan,
    /// What it is to its bearer.
    pub modality: Modality,
    /// Who bears it.
    pub bearer: Bearer,
}

/// Who bears a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// The act's addressees.
    Addressees,
    /// The act's actor.
    Actor,
    /// The noun phrases at these places.
    Named(Vec<TextSpan>),
    /// Nobody is named.
    Nobody,
}
