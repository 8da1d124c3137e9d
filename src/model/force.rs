//! Illocutionary forces with their class (after Searle's taxonomy of 1976), strength and modality.

use serde::{Deserialize, Serialize};

/// The illocutionary force of a speech act or of a preamble formula: a closed set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation; the table in `traits` says the rest")]
pub enum Force {
    Decides,
    Declares,
    Adopts,
    Rejects,
    Appoints,
    Amends,
    Repeals,
    Refers,
    Reserves,
    Establishes,
    Authorizes,
    Agrees,
    Commits,
    Intends,
    Supports,
    Demands,
    Prohibits,
    Expects,
    Instructs,
    Urges,
    CallsUpon,
    Requests,
    Appeals,
    Invites,
    Encourages,
    Recommends,
    Welcomes,
    Commends,
    Thanks,
    Condemns,
    Deplores,
    ExpressesConcern,
    Warns,
    Expresses,
    LooksForward,
    Emphasizes,
    Reaffirms,
    Recalls,
    Recognizes,
    TakesNote,
    Notes,
    Considers,
    GuidedBy,
    RemainsSeized,
    Prescribes,
    Unknown,
}

/// Searle's class of a force. `None` in [`Force::class`] only for [`Force::Unknown`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own terms")]
pub enum Class {
    Declarative,
    Commissive,
    Directive,
    Expressive,
    Assertive,
}

/// How strongly an act binds those it is directed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum Strength {
    None,
    Weak,
    Strong,
    Binding,
}

/// What an obligation is to its bearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum Modality {
    Obligation,
    Prohibition,
    Permission,
    Recommendation,
    Commitment,
}

impl Force {
    /// Every force, in the order of its class.
    pub const ALL: &[Self] = &[
        Self::Decides,
        Self::Declares,
        Self::Adopts,
        Self::Rejects,
        Self::Appoints,
        Self::Amends,
        Self::Repeals,
        Self::Refers,
        Self::Reserves,
        Self::Establishes,
        Self::Authorizes,
        Self::Agrees,
        Self::Commits,
        Self::Intends,
        Self::Supports,
        Self::Demands,
        Self::Prohibits,
        Self::Expects,
        Self::Instructs,
        Self::Urges,
        Self::CallsUpon,
        Self::Requests,
        Self::Appeals,
        Self::Invites,
        Self::Encourages,
        Self::Recommends,
        Self::Welcomes,
        Self::Commends,
        Self::Thanks,
        Self::Condemns,
        Self::Deplores,
        Self::ExpressesConcern,
        Self::Warns,
        Self::Expresses,
        Self::LooksForward,
        Self::Emphasizes,
        Self::Reaffirms,
        Self::Recalls,
        Self::Recognizes,
        Self::TakesNote,
        Self::Notes,
        Self::Considers,
        Self::GuidedBy,
        Self::RemainsSeized,
        Self::Prescribes,
        Self::Unknown,
    ];

    /// Class, strength and the modality that the force gives to its obligations (`None`: it gives none by itself).
    ///
    /// [`Force::Prescribes`] is listed with the strength of a duty; its modal decides in each case.
    #[must_use]
    pub const fn traits(self) -> (Option<Class>, Strength, Option<Modality>) {
        use Class::{Assertive, Commissive, Declarative, Directive, Expressive};
        use Modality::{Commitment, Obligation, Permission, Prohibition, Recommendation};
        use Strength::{Binding, None as Free, Strong, Weak};
        match self {
            Self::Decides => (Some(Declarative), Binding, Some(Commitment)),
            Self::Declares
            | Self::Adopts
            | Self::Rejects
            | Self::Appoints
            | Self::Amends
            | Self::Repeals
            | Self::Refers
            | Self::Establishes => (Some(Declarative), Binding, None),
            Self::Reserves | Self::RemainsSeized => (Some(Declarative), Free, None),
            Self::Authorizes => (Some(Declarative), Binding, Some(Permission)),
            Self::Agrees | Self::Commits => (Some(Commissive), Binding, Some(Commitment)),
            Self::Intends => (Some(Commissive), Weak, Some(Commitment)),
            Self::Supports => (Some(Commissive), Weak, None),
            Self::Demands | Self::Instructs => (Some(Directive), Binding, Some(Obligation)),
            Self::Prohibits => (Some(Directive), Binding, Some(Prohibition)),
            Self::Expects | Self::Urges | Self::CallsUpon | Self::Requests => (Some(Directive), Strong, Some(Obligation)),
            Self::Appeals => (Some(Directive), Strong, Some(Recommendation)),
            Self::Invites | Self::Encourages | Self::Recommends => (Some(Directive), Weak, Some(Recommendation)),
            Self::Prescribes => (Some(Directive), Binding, None),
            Self::Welcomes
            | Self::Commends
            | Self::Thanks
            | Self::Condemns
            | Self::Deplores
            | Self::ExpressesConcern
            | Self::Warns
            | Self::Expresses
            | Self::LooksForward => (Some(Expressive), Free, None),
            Self::Emphasizes
            | Self::Reaffirms
            | Self::Recalls
            | Self::Recognizes
            | Self::TakesNote
            | Self::Notes
            | Self::Considers
            | Self::GuidedBy => (Some(Assertive), Free, None),
            Self::Unknown => (None, Free, None),
        }
    }

    /// Searle's class; `None` for [`Force::Unknown`].
    #[must_use]
    pub const fn class(self) -> Option<Class> {
        self.traits().0
    }
}

#[cfg(test)]
mod tests {
    use super::Force;

    #[test]
    fn every_force_is_listed() {
        for (i, force) in Force::ALL.iter().enumerate() {
            assert_eq!(*force as usize, i);
        }
        assert_eq!(Force::ALL.last(), Some(&Force::Unknown));
    }
}
