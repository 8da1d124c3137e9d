//! What the tool knows of German legal language, as tables.

mod actors;
mod formulas;
mod frames;
mod verbs;

pub use actors::{ActorEntry, actor};
pub use formulas::{FORMULAS, Formula};
pub use frames::{Case, Content, Control, Frame};
pub use verbs::FRAMES;
