//! A comparison as JSON: the report as it stands.

use std::io::{self, Write};

use super::json::{self, Layout};
use crate::diff::Comparison;

/// Writes `comparison` to `out` as one JSON object that ends with a newline; control and direction characters are escaped.
///
/// # Errors
/// Those of `out`.
pub fn write(comparison: &Comparison, layout: Layout, out: &mut impl Write) -> io::Result<()> {
    json::value(comparison, layout, out)?;
    out.write_all(b"\n")
}
