//! Forces as signs: what an act does and how strongly, readable without colour.

use crate::model::{Class, Force, Modality, Strength};

/// The hue of an act: what it asks for rather than how it is worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sign {
    /// Somebody is bound: demands, instructs, prohibits, prescribes.
    Binding,
    /// Somebody is urged, called upon, requested.
    Strong,
    /// Somebody is invited, encouraged, recommended.
    Weak,
    /// The body makes something so.
    Declarative,
    /// The body binds itself.
    Commissive,
    /// The body says what it feels.
    Expressive,
    /// The body says what is.
    Assertive,
    /// The verb is unknown.
    Unknown,
}

impl Sign {
    /// The sign of an act of `force` and `strength`.
    #[must_use]
    pub const fn new(force: Force, strength: Strength) -> Self {
        match (force.class(), strength) {
            (Some(Class::Directive), Strength::Binding) => Self::Binding,
            (Some(Class::Directive), Strength::Strong) => Self::Strong,
            (Some(Class::Directive), _) => Self::Weak,
            (Some(Class::Declarative), _) => Self::Declarative,
            (Some(Class::Commissive), _) => Self::Commissive,
            (Some(Class::Expressive), _) => Self::Expressive,
            (Some(Class::Assertive), _) => Self::Assertive,
            (None, _) => Self::Unknown,
        }
    }

    /// The sign of `force` with its usual strength.
    #[must_use]
    pub const fn of(force: Force) -> Self {
        Self::new(force, force.traits().1)
    }

    /// Its glyphs, all from blocks that terminals draw one column wide.
    #[must_use]
    pub const fn glyph(self) -> &'static str {
        match self {
            Self::Binding => "►►►",
            Self::Strong => "►►",
            Self::Weak => "►",
            Self::Declarative => "■",
            Self::Commissive => "◆",
            Self::Expressive => "○",
            Self::Assertive => "•",
            Self::Unknown => "?",
        }
    }

    /// Its name as a CSS class.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Binding => "binding",
            Self::Strong => "strong",
            Self::Weak => "weak",
            Self::Declarative => "declarative",
            Self::Commissive => "commissive",
            Self::Expressive => "expressive",
            Self::Assertive => "assertive",
            Self::Unknown => "unknown",
        }
    }
}

/// The glyph of a modality.
#[must_use]
pub const fn modality_glyph(modality: Modality) -> &'static str {
    match modality {
        Modality::Obligation => "●",
        Modality::Prohibition => "×",
        Modality::Permission => "○",
        Modality::Recommendation => "◌",
        Modality::Commitment => "◆",
    }
}
