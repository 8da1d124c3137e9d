//! What the tool knows of German legal language, as tables.

pub mod abbreviations;
mod actors;
mod formulas;
mod frames;
mod verbs;

pub use actors::{ActorEntry, KINDS, actor, can_act, entries as actor_entries, kind_of, nominative};
pub use formulas::{FormulaHit, formulas_in};
pub use frames::{Case, Content, Control, Frame};
pub use verbs::{adjusted, frames_by_finite, frames_by_participle, modifiers_among};
