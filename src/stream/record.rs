//! One line read: what is handed on, and where the text is.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::json::{Field, fields, string};
use super::refusal::{Code, Refusal};

/// RFC 4648, with or without the padding.
const BASE64: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent));

/// The path of a text that has none.
const NAMELESS: &str = "-";

/// What one line asks for.
#[derive(Debug)]
pub struct Record<'l> {
    /// The fields to hand on, in their order.
    pub(super) fields: Vec<Field<'l>>,
    /// The text, or why there is none.
    pub(super) content: Result<Content<'l>, Refusal>,
    id: Option<&'l str>,
}

/// Where a text is.
#[derive(Debug, PartialEq, Eq)]
pub enum Content<'l> {
    /// A JSON string: the text itself.
    Text(&'l str),
    /// A JSON string: the path of a file.
    Path(&'l str),
    /// A JSON string: its bytes in base64.
    Base64(&'l str),
}

impl<'l> Record<'l> {
    /// Reads `line`, without or with its line end. Never fails: what is wrong with the line is what it says.
    #[must_use]
    pub fn read(line: &'l [u8]) -> Self {
        let line = line.trim_ascii();
        if line.is_empty() {
            return Self { fields: Vec::new(), content: Err(Refusal::new(Code::EmptyLine, "the line is empty")), id: None };
        }
        let (text, not_utf8) = valid(line);
        let mut found = Vec::new();
        let refusal = fields(text, &mut found).err();
        let mut record = Self::of(found);
        if let Some(refusal) = not_utf8.or(refusal) {
            record.content = Err(refusal);
        }
        record
    }

    /// Reads what is there of a line that is refused anyway; the fields before the end of `beginning` are handed on.
    #[must_use]
    pub fn refused(beginning: &'l [u8], refusal: Refusal) -> Self {
        let mut found = Vec::new();
        // It is refused for its length, so that it is unfinished too says nothing new.
        let _ = fields(valid(beginning).0, &mut found);
        Self { content: Err(refusal), ..Self::of(found) }
    }

    fn of(found: Vec<Field<'l>>) -> Self {
        let mut record = Self { fields: Vec::with_capacity(found.len()), content: Err(no_text()), id: None };
        let mut contents = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let mut wrong = None;
        for (quoted, value) in found {
            let plain = &quoted[1..quoted.len() - 1];
            let unescaped = if plain.contains('\\') { string(quoted) } else { None };
            let name = unescaped.as_deref().unwrap_or(plain);
            let Some(own) = ["id", "text", "path", "base64", "documents", "error"].into_iter().find(|own| *own == name) else {
                record.fields.push((quoted, value));
                continue;
            };
            if seen.contains(&own) {
                wrong = wrong.or_else(|| Some(Refusal::new(Code::DuplicateField, format!("{own} stands there twice"))));
                continue;
            }
            seen.push(own);
            let empty = value == "null";
            match own {
                "id" => record.id = Some(value),
                "text" if !empty => contents.push((own, value, Content::Text(value))),
                "path" if !empty => contents.push((own, value, Content::Path(value))),
                "base64" if !empty => contents.push((own, value, Content::Base64(value))),
                "documents" | "error" => {
                    let message = format!("{own} is a field of the answer; give the field another name");
                    wrong = wrong.or_else(|| Some(Refusal::new(Code::ReservedField, message)));
                }
                _ => {}
            }
            if matches!(own, "id" | "path") {
                record.fields.push((quoted, value));
            }
        }
        record.content = match (wrong, contents.pop()) {
            (Some(wrong), _) => Err(wrong),
            (None, None) => Err(no_text()),
            (None, Some((own, ..))) if !contents.is_empty() => {
                let message = format!("both {} and {own} are there; give one of text, path and base64", contents[0].0);
                Err(Refusal::new(Code::SeveralTexts, message))
            }
            (None, Some((own, value, _))) if !value.starts_with('"') => {
                Err(Refusal::new(Code::NotAString, format!("{own} is no string")))
            }
            (None, Some((.., content))) => Ok(content),
        };
        record
    }

    /// The path that the analysis prints for a text without one: the `id`, if it is a string or a number.
    pub(super) fn name(&self) -> String {
        let id = self.id.unwrap_or_default();
        let number = id.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        string(id).or_else(|| number.then(|| id.to_owned())).unwrap_or_else(|| NAMELESS.to_owned())
    }
}

/// The part of `line` before the first byte that is no UTF-8, and what to say of that byte.
fn valid(line: &[u8]) -> (&str, Option<Refusal>) {
    match line.utf8_chunks().next() {
        None => ("", None),
        Some(chunk) if chunk.invalid().is_empty() => (chunk.valid(), None),
        Some(chunk) => {
            let message = format!("byte {} is no UTF-8; send bytes in other encodings as base64", chunk.valid().len() + 1);
            (chunk.valid(), Some(Refusal::new(Code::NotUtf8, message)))
        }
    }
}

fn no_text() -> Refusal {
    Refusal::new(Code::NoText, "none of text, path and base64 is there")
}

/// The bytes that the JSON string `raw` holds in base64. Line ends between its lines do not matter.
///
/// # Errors
/// It holds something else.
pub(super) fn decoded(raw: &str) -> Result<Vec<u8>, Refusal> {
    let mut letters = string(raw).unwrap_or_default();
    if letters.contains(|c: char| c.is_ascii_whitespace()) {
        letters.retain(|c| !c.is_ascii_whitespace());
    }
    BASE64.decode(letters).map_err(|error| Refusal::new(Code::NotBase64, format!("base64 holds something else: {error}")))
}

#[cfg(test)]
mod tests {
    use super::{Content, Record, decoded};
    use crate::stream::{Code, Refusal};

    fn code(line: &str) -> Option<Code> {
        Record::read(line.as_bytes()).content.err().map(|refusal| refusal.code)
    }

    #[test]
    fn one_of_three_fields_holds_the_text() {
        for (line, want) in [
            (r#"{"text":"a"}"#, Content::Text("\"a\"")),
            (r#"{"id":1,"path":"a.txt"}"#, Content::Path("\"a.txt\"")),
            (r#"{"base64":"YQ=="}"#, Content::Base64("\"YQ==\"")),
            (r#"{"text":null,"path":"a.txt","base64":null}"#, Content::Path("\"a.txt\"")),
            (r#"{"t\u0065xt":"a"}"#, Content::Text("\"a\"")),
        ] {
            assert_eq!(Record::read(line.as_bytes()).content, Ok(want), "{line}");
        }
    }

    #[test]
    fn a_line_is_refused_for_one_reason() {
        for (line, want) in [
            ("", Code::EmptyLine),
            (" \t\r\n", Code::EmptyLine),
            ("{", Code::NotJson),
            ("[]", Code::NotAnObject),
            ("{}", Code::NoText),
            (r#"{"text":null}"#, Code::NoText),
            (r#"{"text":7}"#, Code::NotAString),
            (r#"{"path":["a"]}"#, Code::NotAString),
            (r#"{"text":"a","path":"a.txt"}"#, Code::SeveralTexts),
            (r#"{"text":"a","text":"b"}"#, Code::DuplicateField),
            (r#"{"id":1,"\u0069d":2,"text":"b"}"#, Code::DuplicateField),
            (r#"{"text":"a","error":null}"#, Code::ReservedField),
            (r#"{"text":"a","documents":[]}"#, Code::ReservedField),
            (r#"{"text":"a"} {"text":"b"}"#, Code::NotJson),
        ] {
            assert_eq!(code(line), Some(want), "{line}");
        }
    }

    #[test]
    fn everything_but_the_text_itself_is_handed_on() {
        let names =
            |line: &str| Record::read(line.as_bytes()).fields.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(names(r#"{"z":1,"text":"a","id":2,"a":3,"a":3}"#), ["\"z\"", "\"id\"", "\"a\"", "\"a\""]);
        assert_eq!(names(r#"{"path":"a.txt","id":2}"#), ["\"path\"", "\"id\""]);
        assert_eq!(names(r#"{"error":1,"base64":"","id":2}"#), ["\"id\""]);
    }

    #[test]
    fn a_byte_that_is_no_utf8_is_named_and_what_stands_before_it_is_known() {
        let record = Record::read(b"{\"id\":7,\"text\":\"Bl\xFCte\"}");
        let refusal = record.content.expect_err("Windows-1252");
        assert_eq!((refusal.code, record.fields), (Code::NotUtf8, vec![("\"id\"", "7")]));
        assert!(refusal.message.starts_with("byte 19 is no UTF-8"), "{}", refusal.message);
    }

    #[test]
    fn the_fields_before_a_cut_are_known() {
        let record = Record::refused("{\"id\":7,\"text\":\"ä".as_bytes().split_last().expect("not empty").1, Refusal::too_long(16));
        assert_eq!(record.fields, [("\"id\"", "7")]);
    }

    #[test]
    fn the_id_names_a_text_that_has_no_path() {
        for (id, want) in
            [("\"a/\\u00e4.txt\"", "a/ä.txt"), ("17", "17"), ("-1.50", "-1.50"), ("null", "-"), ("[1]", "-"), ("true", "-")]
        {
            assert_eq!(Record::read(format!("{{\"id\":{id},\"text\":\"\"}}").as_bytes()).name(), want);
        }
        assert_eq!(Record::read(b"{\"text\":\"\"}").name(), "-");
    }

    #[test]
    fn base64_comes_with_and_without_padding_and_line_ends() {
        for raw in [r#""QmzD/Hg=""#, r#""QmzD\/Hg""#, r#""Qmz\r\nD/Hg=\n""#] {
            assert_eq!(decoded(raw), Ok(b"Bl\xC3\xFCx".to_vec()), "{raw}");
        }
        for raw in [r#""Q""#, r#""Qm,z""#, r#""äöü""#] {
            assert_eq!(decoded(raw).expect_err("no base64").code, Code::NotBase64, "{raw}");
        }
    }
}
