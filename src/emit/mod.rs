//! Documents to bytes: one format, one file.

pub mod akn;
pub mod defuse;
pub mod diff_github;
pub mod diff_json;
mod diff_phrases;
pub mod diff_text;
pub mod findings;
pub mod json;
mod schema;

pub use schema::SCHEMA;
