//! Reads German resolutions and decisions: who is told to do what, by when, and how strongly.

pub mod classify;
pub mod diagnostic;
mod error;
pub mod language;
pub mod lexicon;
pub mod model;
pub mod source;
pub mod span;
pub mod structure;

pub use error::Error;
