//! Documents to bytes: one format, one file.

pub mod findings;
pub mod json;
mod schema;

pub use schema::SCHEMA;
