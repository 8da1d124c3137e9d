//! JSON and NDJSON: the serialised contract as it stands, with what acts on terminals and build servers escaped.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};

use super::defuse::is_live;
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
        value(document, layout, &mut *out)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// Writes any value as JSON. It says what was serialised, but holds no live character and no command of a build server.
///
/// # Errors
/// Those of `out` and of the value's own serialisation.
pub fn value(value: &impl Serialize, layout: Layout, out: &mut impl Write) -> io::Result<()> {
    match layout {
        Layout::Compact => value.serialize(&mut Serializer::with_formatter(out, Inert(CompactFormatter))),
        Layout::Indented => value.serialize(&mut Serializer::with_formatter(out, Inert(PrettyFormatter::new()))),
    }
    .map_err(io::Error::from)
}

/// The first bytes of every live character that JSON does not escape anyway, and of a command.
static SUSPECT: [bool; 256] = {
    let mut suspect = [false; 256];
    let (bytes, mut i) = ([b'#', 0x7f, 0xc2, 0xd8, 0xe2], 0);
    while i < bytes.len() {
        suspect[bytes[i] as usize] = true;
        i += 1;
    }
    suspect
};

/// A layout whose strings are inert.
struct Inert<F>(F);

impl<F: Formatter> Formatter for Inert<F> {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let (mut copied, mut at) = (0, 0);
        while let Some(ahead) = fragment.as_bytes()[at..].iter().position(|byte| SUSPECT[usize::from(*byte)]) {
            at += ahead;
            let Some(c) = fragment[at..].chars().next() else { break };
            if is_live(c) || fragment[at..].starts_with("##") {
                // All of them are in the basic plane: four digits do.
                write!(writer, "{}\\u{:04x}", &fragment[copied..at], u32::from(c))?;
                copied = at + c.len_utf8();
            }
            at += c.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[copied..])
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
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
    fn inert_json_says_the_same() {
        let said = serde_json::json!({ "a\u{9b}": "\u{202e}\u{1b}\u{9b}\u{7f}\u{2028}\u{61c}ä – „\n“ ###[error] \u{e280} #1" });
        for layout in [Layout::Compact, Layout::Indented] {
            let mut out = Vec::new();
            super::value(&said, layout, &mut out).expect("a vector takes everything");
            let printed = String::from_utf8(out).expect("UTF-8");
            assert!(!printed.contains(|c| super::is_live(c) && c != '\n') && !printed.contains("##"), "{printed}");
            assert!(printed.contains("ä – „\\n“ \\u0023\\u0023#[error]"), "{printed}");
            assert_eq!(serde_json::from_str::<serde_json::Value>(&printed).expect("JSON"), said);
        }
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
