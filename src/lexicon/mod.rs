//! What the tool knows of German legal language, as tables.

pub mod abbreviations;
mod actors;
mod fold;
mod formulas;
mod frames;
mod modifiers;
mod verbs;

pub use actors::{ActorEntry, KINDS, actor, can_act, entries as actor_entries, kind_of, nominative};
pub use fold::{fold, key};
pub use formulas::{FormulaHit, formulas_in};
pub use frames::{Case, Content, Control, Frame, meets};
pub use modifiers::{adjusted, determines, modifier_length, noun_force};
pub use verbs::{frames, frames_by_finite, frames_by_infinitive, frames_by_participle};
