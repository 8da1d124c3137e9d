//! The serialised contract: what one analysed document looks like.

mod act;
mod document;
mod force;

pub use act::{Act, Action, Actor, Addressee, Deadline, Obligation, Passage, RoleFrom, Verb};
pub use document::{
    ActorCount, Clause, Diagnostic, Document, Family, Footnote, FormulaTag, Kind, Metadata, OffsetUnit, Paragraph, Reference,
    ReferenceType, Severity, Source, Status,
};
pub use force::{Class, Force, Modality, Strength};

/// The version of the output's shape; changes when a field changes its meaning.
pub const SCHEMA_VERSION: &str = "1.0";
