//! What several tests need: the fixtures, and the spans of a document.

// Each test binary uses its own part.
#![allow(dead_code)]

pub mod browser;
pub mod fixtures;
pub mod spans;
