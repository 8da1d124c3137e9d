//! Reads German resolutions and decisions: who is told to do what, by when, and how strongly.

mod analyzer;
pub mod check;
pub mod classify;
pub mod diagnostic;
pub mod diff;
pub mod emit;
mod error;
pub mod language;
mod letters;
pub mod lexicon;
pub mod model;
pub mod place;
pub mod source;
pub mod span;
#[cfg(feature = "stream")]
pub mod stream;
pub mod structure;
mod word_set;

pub use analyzer::{Analyzer, Stage};
pub use error::Error;
