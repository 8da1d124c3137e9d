//! Documents to bytes: one format, one file.

#[cfg(feature = "views")]
pub mod csv;
pub mod defuse;
#[cfg(feature = "views")]
pub mod html;
pub mod json;
mod schema;
#[cfg(feature = "views")]
pub mod text;
pub mod view;

pub use schema::SCHEMA;
