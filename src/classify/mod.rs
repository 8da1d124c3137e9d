//! Outline to tagged document: acts, actors, obligations, deadlines, references.

mod acts;
mod addressees;
mod assemble;
pub mod dates;
pub mod deadlines;
mod document;
mod draft;
mod duties;
pub mod instruments;
mod names;
mod number_words;
mod paragraph;
mod phrases;
pub mod qualifiers;
pub mod references;
mod scene;
mod sentence;
mod show;
mod subject;
pub(crate) mod tokens;
#[cfg(test)]
mod traps;

pub use document::document;
pub use show::show_clauses;
