//! German, knowing nothing of resolutions.

pub mod clause;
pub mod noun_phrase;
pub mod sentence;
pub mod token;
pub mod verb_forms;
mod verb_list;
pub mod word;
