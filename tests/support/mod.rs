//! Fixtures, and the facts of a document that are compared with its annotation.

// Each test binary uses its own part.
#![allow(dead_code)]

pub mod facts;
pub mod fixtures;
pub mod spans;
