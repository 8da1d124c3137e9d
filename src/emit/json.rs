//! JSON and NDJSON: the serialised contract as it stands.

use std::io::{self, Write};

use crate::model::Document;

/// How an object is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One line for each document: NDJSON, for pipes.
    #[default]
    Compact,
    /// Indented over many lines, for people.
    Indented,
}

/// Writes each of `documents` to `out` as one JSON object that ends with a newline.
///
/// Several compact objects are NDJSON; indented ones follow each other and still make a stream that `jq` reads.
///
/// # Errors
/// Those of `out`, with their [`io::ErrorKind`]; the documents themselves always serialise.
///
/// # Examples
/// ```
/// use policyscan::{Analyzer, emit::json};
///
/// let documents = Analyzer::new().analyse("-", b"Guten Tag.")?;
/// let mut out = Vec::new();
/// json::write(&documents, json::Layout::Compact, &mut out)?;
/// assert!(out.starts_with(br#"{"schema_version":"1.0","source":{"path":"-""#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(documents: &[Document], layout: Layout, out: &mut impl Write) -> io::Result<()> {
    for document in documents {
        match layout {
            Layout::Compact => serde_json::to_writer(&mut *out, document),
            Layout::Indented => serde_json::to_writer_pretty(&mut *out, document),
        }
        .map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Layout, write};
    use crate::Analyzer;

    fn printed(layout: Layout) -> String {
        let documents = Analyzer::new().analyse("a.txt", "Grüße".as_bytes()).expect("text");
        let twice = [documents.clone(), documents].concat();
        let mut out = Vec::new();
        write(&twice, layout, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    #[test]
    fn compact_is_one_object_a_line() {
        let text = printed(Layout::Compact);
        assert_eq!(text.lines().count(), 2);
        assert!(text.ends_with("}\n"));
        for line in text.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok_and(|v| v["source"]["path"] == "a.txt"));
        }
    }

    #[test]
    fn both_layouts_say_the_same() {
        let read = |text: &str| -> Vec<serde_json::Value> {
            serde_json::Deserializer::from_str(text).into_iter().collect::<Result<_, _>>().expect("JSON")
        };
        assert_eq!(read(&printed(Layout::Compact)), read(&printed(Layout::Indented)));
    }

    #[test]
    fn a_closed_pipe_keeps_its_kind() {
        struct Closed;
        impl std::io::Write for Closed {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let documents = Analyzer::new().analyse("-", b"").expect("text");
        let error = write(&documents, Layout::Compact, &mut Closed).expect_err("closed");
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe);
    }
}
