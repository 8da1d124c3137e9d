//! Clauses to tags: what a clean text cites, when something is due, and what limits it.

pub mod dates;
pub mod deadlines;
pub mod instruments;
pub mod number_words;
pub mod phrases;
pub mod qualifiers;
pub mod references;
pub mod tokens;
