//! A comparison as JSON: the report as it stands.

use std::io::{self, Write};

use super::defuse::defused_json;
use super::json::Layout;
use crate::diff::Comparison;

/// Writes `comparison` to `out` as one JSON object that ends with a newline; control and direction characters are escaped.
///
/// # Errors
/// Those of `out`.
pub fn write(comparison: &Comparison, layout: Layout, out: &mut impl Write) -> io::Result<()> {
    let json = match layout {
        Layout::Compact => serde_json::to_string(comparison),
        Layout::Indented => serde_json::to_string_pretty(comparison),
    }?;
    out.write_all(defused_json(&json).as_bytes())?;
    out.write_all(b"\n")
}
