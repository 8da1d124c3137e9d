//! Documents to bytes: one format, one file.

#[cfg(feature = "views")]
pub mod akn;
#[cfg(feature = "views")]
pub mod csv;
pub mod defuse;
pub mod diff_github;
pub mod diff_json;
mod diff_phrases;
pub mod diff_text;
pub mod findings;
#[cfg(feature = "views")]
pub mod html;
pub mod json;
mod schema;
#[cfg(feature = "views")]
pub mod text;
pub mod view;
mod workflow;

pub use schema::SCHEMA;
