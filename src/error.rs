//! What can go wrong: there is no text to read. Odd text is a diagnostic, never an error.

use thiserror::Error;

/// Why a source could not be analysed at all.
#[derive(Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The bytes hold NUL or other signs of a file that is no text.
    #[error("looks like a binary file, not text")]
    Binary,
    /// The source is larger than the offsets of the output can address (4 GiB).
    #[error("has {0} bytes; at most 4294967295 can be addressed")]
    TooLarge(usize),
    /// An encoding name that is no WHATWG label.
    #[error("unknown encoding {0:?}")]
    UnknownEncoding(String),
    /// The bytes are not valid in the encoding that was asked for.
    #[error("is not valid {0}")]
    Malformed(&'static str),
}
