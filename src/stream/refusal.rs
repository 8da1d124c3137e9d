//! Why a line has no analysis.

use serde::Serialize;

use crate::error::Error;

/// Why one line could not be analysed; the `error` of its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// What is wrong, for programs.
    pub code: Code,
    /// What is wrong and what to do, for people.
    pub message: String,
}

/// What can be wrong with a line; printed in snake case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// Nothing but white space.
    EmptyLine,
    /// Longer than the limit.
    TooLong,
    /// Bytes that are no UTF-8.
    NotUtf8,
    /// No JSON.
    NotJson,
    /// JSON, but no object.
    NotAnObject,
    /// `id`, `text`, `path` or `base64` stands there twice.
    DuplicateField,
    /// A field that the answer needs for itself: `documents`, `error`.
    ReservedField,
    /// None of `text`, `path` and `base64`.
    NoText,
    /// More than one of them.
    SeveralTexts,
    /// One of them is no string.
    NotAString,
    /// `base64` holds something else.
    NotBase64,
    /// The file that `path` names cannot be read.
    Unreadable,
    /// The bytes are those of a file that is no text.
    Binary,
    /// The bytes are not valid in the encoding that was asked for.
    Malformed,
    /// A mistake in the program.
    Internal,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 15] = [
        Self::EmptyLine,
        Self::TooLong,
        Self::NotUtf8,
        Self::NotJson,
        Self::NotAnObject,
        Self::DuplicateField,
        Self::ReservedField,
        Self::NoText,
        Self::SeveralTexts,
        Self::NotAString,
        Self::NotBase64,
        Self::Unreadable,
        Self::Binary,
        Self::Malformed,
        Self::Internal,
    ];
}

impl Refusal {
    /// A refusal with `code`.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// A line of which no more than `limit` bytes are read.
    #[must_use]
    pub fn too_long(limit: u64) -> Self {
        Self::new(Code::TooLong, format!("the line is longer than {limit} bytes; split the text or raise --max-bytes"))
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let (code, advice) = match error {
            Error::Binary => (Code::Binary, "extract its text first (pdftotext, pandoc)"),
            Error::TooLarge(_) => (Code::TooLong, "split it"),
            Error::Malformed(_) | Error::UnknownEncoding(_) => (Code::Malformed, "name its real encoding or leave --encoding out"),
        };
        Self::new(code, format!("the text {error}; {advice}"))
    }
}
