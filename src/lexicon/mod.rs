//! What the tool knows of German legal language, as tables.

pub mod abbreviations;
mod actors;
mod custom;
mod fold;
mod formulas;
mod frames;
mod modifiers;
mod verbs;

pub use actors::{ActorEntry, KINDS, nominative};
pub use custom::{AddedActor, Lexicon, Origin};
pub use fold::{fold, key};
pub use formulas::{Formula, FormulaHit};
pub use frames::{Case, Content, Control, Frame, meets};
pub use modifiers::{adjusted, determines, modifier_length, noun_force};
pub use verbs::frames;
