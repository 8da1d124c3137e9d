//! NDJSON line by line: a line with a text in, a line with its analysis out.
//!
//! `docs/stream.md` describes both lines.

mod json;
mod record;
mod refusal;

use std::io::{self, Write};

use serde::Serialize;

use crate::Analyzer;
use crate::model::Document;

use json::string;
use record::{Content, decoded};

pub use record::Record;
pub use refusal::{Code, Refusal};

/// Answers lines with one set of settings; cheap to clone, usable from several threads.
///
/// # Examples
/// ```
/// use policyscan::stream::{Answerer, Record, Refusal, Code};
///
/// let answerer = Answerer::new(policyscan::Analyzer::new());
/// let no_files = |_: &str| Err(Refusal::new(Code::Unreadable, "no files here"));
/// let record = Record::read(br#"{"id": 7, "text": "Der Rat fordert die L\u00e4nder auf, zu handeln."}"#);
/// let documents = answerer.documents(&record, no_files);
///
/// let mut line = Vec::new();
/// record.answer(&documents, 1, &mut line)?;
/// assert!(line.starts_with(br#"{"id":7,"documents":[{"schema_version":"1.0","source":{"path":"7","#));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Answerer {
    files: Analyzer,
    texts: Analyzer,
}

impl Answerer {
    /// Answers with what `analyzer` finds; its encoding is that of files and of base64, for a JSON string has been decoded already.
    #[must_use]
    pub fn new(analyzer: Analyzer) -> Self {
        Self { texts: analyzer.clone().with_detected_encoding(), files: analyzer }
    }

    /// The analysis of the text that `record` holds or names; `read` returns the bytes of the file at a path.
    ///
    /// # Errors
    /// Why there is none.
    pub fn documents(
        &self,
        record: &Record<'_>,
        read: impl FnOnce(&str) -> Result<Vec<u8>, Refusal>,
    ) -> Result<Vec<Document>, Refusal> {
        Ok(match record.content.as_ref().map_err(Refusal::clone)? {
            Content::Text(raw) => self.texts.analyse(&record.name(), string(raw).unwrap_or_default().as_bytes())?,
            Content::Base64(raw) => self.files.analyse(&record.name(), &decoded(raw)?)?,
            Content::Path(raw) => {
                let path = string(raw).unwrap_or_default();
                self.files.analyse(&path, &read(&path)?)?
            }
        })
    }
}

/// `error` of an answer.
#[derive(Serialize)]
struct Failure<'r> {
    #[serde(flatten)]
    refusal: &'r Refusal,
    line: u64,
}

impl Record<'_> {
    /// Writes the answer to this record as one line: the fields that are handed on, then `documents` or `error`. `line` counts from 1.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn answer(&self, result: &Result<Vec<Document>, Refusal>, line: u64, out: &mut impl Write) -> io::Result<()> {
        out.write_all(b"{")?;
        for (name, value) in &self.fields {
            write!(out, "{name}:{value},")?;
        }
        match result {
            Ok(documents) => {
                out.write_all(b"\"documents\":")?;
                serde_json::to_writer(&mut *out, documents)?;
            }
            Err(refusal) => {
                out.write_all(b"\"error\":")?;
                serde_json::to_writer(&mut *out, &Failure { refusal, line })?;
            }
        }
        out.write_all(b"}\n")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Answerer, Code, Record, Refusal};
    use crate::Analyzer;

    fn answer(answerer: &Answerer, line: &[u8]) -> String {
        let record = Record::read(line);
        let read = |path: &str| match path {
            "a.txt" => Ok(b"Bl\xFCte".to_vec()),
            _ => Err(Refusal::new(Code::Unreadable, format!("{path}: gone"))),
        };
        let mut out = Vec::new();
        record.answer(&answerer.documents(&record, read), 3, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn an_analysis_stands_in_the_answer_as_it_is_printed_for_a_file() {
        let text = "Die Generalversammlung\n\n1. fordert die Länder auf, zu handeln.\n";
        let documents = Analyzer::new().analyse("a/b.txt", text.as_bytes()).expect("text");
        let printed = serde_json::to_string(&documents).expect("JSON");
        let line = json!({ "id": "a/b.txt", "text": text }).to_string();
        let want = format!("{{\"id\":\"a/b.txt\",\"documents\":{printed}}}\n");
        assert_eq!(answer(&Answerer::new(Analyzer::new()), line.as_bytes()), want);
    }

    #[test]
    fn the_encoding_is_that_of_bytes_and_not_of_strings() {
        let answerer = Answerer::new(Analyzer::new().with_encoding("windows-1252").expect("an encoding"));
        for (line, want) in [
            (r#"{"text":"Blüte"}"#, "UTF-8"),
            (r#"{"path":"a.txt"}"#, "windows-1252"),
            (r#"{"base64":"Qmz8dGU="}"#, "windows-1252"),
        ] {
            let value: Value = serde_json::from_str(&answer(&answerer, line.as_bytes())).expect("JSON");
            assert_eq!(value["documents"][0]["source"]["encoding"], want, "{line}");
        }
    }

    #[test]
    fn a_refused_line_says_why_and_which_it_was() {
        let answerer = Answerer::new(Analyzer::new());
        for (line, want) in [
            ("{\"id\":1}", r#"{"id":1,"error":{"code":"no_text","message":"none of text, path and base64 is there","line":3}}"#),
            ("{\"path\":\"b\"}", r#"{"path":"b","error":{"code":"unreadable","message":"b: gone","line":3}}"#),
            ("\n", r#"{"error":{"code":"empty_line","message":"the line is empty","line":3}}"#),
            (
                r#"{"text":"\u0000"}"#,
                r#"{"error":{"code":"binary","message":"the text looks like a binary file, not text; extract its text first (pdftotext, pandoc)","line":3}}"#,
            ),
        ] {
            assert_eq!(answer(&answerer, line.as_bytes()), format!("{want}\n"));
        }
    }
}
