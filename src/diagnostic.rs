//! What puzzled the parser, before it is printed.

use crate::model::Severity;
use crate::span::TextSpan;

/// A diagnostic whose place is still a place in the clean text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub code: Code,
    /// One sentence.
    pub message: String,
    /// Where, in the clean text; `None` for the whole document.
    pub place: Option<TextSpan>,
}

/// Diagnostic codes. The parser's own run from PS001; those of `check` from PS101.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// The text is no resolution.
    NotAResolution,
    /// The family was guessed from little evidence.
    FamilyUncertain,
    /// Characters that could not be decoded.
    Undecodable,
    /// Paragraph numbers are out of sequence.
    NumberingGap,
    /// A repeated line might be page furniture or text.
    FurnitureUncertain,
    /// A paragraph nests deeper or a bracket reaches further than the parser follows.
    LimitReached,
}

impl Code {
    /// The printed code.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotAResolution => "PS001",
            Self::FamilyUncertain => "PS002",
            Self::Undecodable => "PS003",
            Self::NumberingGap => "PS004",
            Self::FurnitureUncertain => "PS005",
            Self::LimitReached => "PS006",
        }
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::NotAResolution | Self::Undecodable | Self::NumberingGap | Self::LimitReached => Severity::Warning,
            Self::FamilyUncertain | Self::FurnitureUncertain => Severity::Note,
        }
    }
}
