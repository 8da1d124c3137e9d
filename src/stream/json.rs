//! The two things that are asked of JSON here: the fields of an object as they stand, and the characters of a string.

use std::fmt;

use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use super::refusal::{Code, Refusal};

/// A field as it stands: its name with the quotation marks, its value.
pub type Field<'l> = (&'l str, &'l str);

/// Appends the fields of the object `text` to `found`, up to the first mistake.
///
/// # Errors
/// It is no JSON or no object.
pub fn fields<'l>(text: &'l str, found: &mut Vec<Field<'l>>) -> Result<(), Refusal> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = json.deserialize_map(Fields(found)).and_then(|()| json.end());
    read.map_err(|error| {
        // Of a number that was cut the beginning is a number too, but not that one.
        found.pop_if(|(_, value)| !after(text, value).trim_ascii_start().starts_with([',', '}']));
        if error.is_data() {
            return Refusal::new(Code::NotAnObject, "the line is no JSON object; write {\"id\": …, \"text\": …}");
        }
        let said = error.to_string();
        let what = said.rsplit_once(" at line ").map_or(said.as_str(), |(what, _)| what);
        Refusal::new(Code::NotJson, format!("the line is no JSON: {what} at byte {}", error.column()))
    })
}

/// What stands in `text` after its part `value`.
fn after<'l>(text: &'l str, value: &str) -> &'l str {
    let end = value.as_bytes().as_ptr_range().end.addr();
    &text[end - text.as_ptr().addr()..]
}

struct Fields<'f, 'l>(&'f mut Vec<Field<'l>>);

impl<'l> Visitor<'l> for Fields<'_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'l>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some((name, value)) = map.next_entry::<&RawValue, &RawValue>()? {
            self.0.push((name.get(), value.get()));
        }
        Ok(())
    }
}

/// The characters of the JSON string `raw`; half a surrogate pair is U+FFFD. `None`: it is no string.
pub fn string(raw: &str) -> Option<String> {
    if !raw.starts_with('"') {
        return None;
    }
    serde_json::from_str(raw).ok().or_else(|| serde_json::Deserializer::from_str(raw).deserialize_bytes(Halves).ok())
}

/// Reads a string whose escapes are no Unicode text: `serde_json` hands its bytes on with each lone surrogate in three of them, as if it
/// were a character (WTF-8).
struct Halves;

impl Visitor<'_> for Halves {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<String, E> {
        let mut text = String::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            // The first of the three bytes; the other two are chunks of their own.
            if chunk.invalid() == [0xED] {
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{fields, string};
    use crate::stream::Code;

    #[test]
    fn fields_are_handed_on_as_they_stand() {
        let mut found = Vec::new();
        let line = r#" { "a\u00e4" : [1, 2.0,1e999] ,"b":{"c" :"\ud800"} }"#;
        fields(line, &mut found).expect("an object");
        assert_eq!(found, [(r#""a\u00e4""#, "[1, 2.0,1e999]"), (r#""b""#, r#"{"c" :"\ud800"}"#)]);
    }

    #[test]
    fn fields_before_a_mistake_are_known() {
        let mut found = Vec::new();
        let refusal = fields(r#"{"id":7,"text":"abc"#, &mut found).expect_err("unfinished");
        assert_eq!((refusal.code, found), (Code::NotJson, vec![("\"id\"", "7")]));
        assert_eq!(refusal.message, "the line is no JSON: EOF while parsing a string at byte 19");
    }

    #[test]
    fn a_value_that_was_cut_is_not_known() {
        for (line, want) in [
            (r#"{"a":1,"id":12"#, 1),
            (r#"{"a":1,"id":12abc}"#, 1),
            (r#"{"a":1,"id":12 "#, 1),
            (r#"{"a":1,"id":12 ,"#, 2),
            (r#"{"a":1,"id":12} x"#, 2),
            (r#"{"a":1,"id":12,text:""}"#, 2),
            (r#"{"id"#, 0),
        ] {
            let mut found = Vec::new();
            assert!(fields(line, &mut found).is_err());
            assert_eq!(found.len(), want, "{line}");
        }
    }

    #[test]
    fn what_is_no_object_is_told_from_what_is_no_json() {
        for (line, want) in [
            ("[]", Code::NotAnObject),
            ("7", Code::NotAnObject),
            ("\"id\"", Code::NotAnObject),
            ("id", Code::NotJson),
            ("{} {}", Code::NotJson),
            ("{'id': 1}", Code::NotJson),
            ("{\"a\":\"\t\"}", Code::NotJson),
        ] {
            assert_eq!(fields(line, &mut Vec::new()).expect_err("wrong").code, want, "{line}");
        }
    }

    #[test]
    fn deep_nesting_needs_no_stack() {
        let line = format!("{{\"a\":{}{}}}", "[".repeat(1_000_000), "]".repeat(1_000_000));
        assert!(fields(&line, &mut Vec::new()).is_ok());
    }

    #[test]
    fn half_a_surrogate_pair_is_one_replacement_character() {
        for (raw, want) in [
            (r#""Gr\u00fc\u00dfe""#, Some("Grüße")),
            (r#""\ud83d\ude00""#, Some("😀")),
            (r#""a\ud83dä""#, Some("a\u{fffd}ä")),
            (r#""\ude00\ud83d""#, Some("\u{fffd}\u{fffd}")),
            (r#""\ud800\n\u00e4""#, Some("\u{fffd}\nä")),
            ("7", None),
            ("[237]", None),
            ("null", None),
        ] {
            assert_eq!(string(raw).as_deref(), want, "{raw}");
        }
    }
}
