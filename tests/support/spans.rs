//! Spans of a printed document: what stands beside a text, and whether it holds its letters.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// Calls `each` with every (text, span) pair of `value`; the parts of a split verb count as pairs of their own.
pub fn visit(value: &Value, each: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => {
            if let (Some(text), Some(span)) = (value["text"].as_str(), value.get("span")) {
                each(text, span);
            }
            if let (Some(text), Some(spans)) = (value["text"].as_str(), value["spans"].as_array()) {
                for (part, span) in text.split(" … ").zip(spans) {
                    each(part, span);
                }
            }
            fields.values().for_each(|field| visit(field, each));
        }
        Value::Array(items) => items.iter().for_each(|item| visit(item, each)),
        _ => {}
    }
}

/// Calls `each` with every span of `value`, those without a text too.
pub fn visit_bare(value: &Value, each: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(fields) if fields.contains_key("start") && fields.contains_key("line") => each(value),
        Value::Object(fields) => fields.values().for_each(|field| visit_bare(field, each)),
        Value::Array(items) => items.iter().for_each(|item| visit_bare(item, each)),
        _ => {}
    }
}

/// The characters of `text` that `span` covers, in bytes. `None`: out of range, backwards, or within a character.
pub fn slice<'t>(text: &'t str, span: &Value) -> Option<&'t str> {
    let at = |field: &str| usize::try_from(span[field].as_u64()?).ok();
    text.get(at("start")?..at("end")?)
}

/// Whether the letters of `text` stand in `slice` in this order, with nothing but removed letters between them. Ligatures count as
/// their letters, and "k-k" at a line's end as the "ck" that it stands for.
pub fn holds(slice: &str, text: &str) -> bool {
    let letters = |s: &str| -> Vec<char> {
        let letters: String = s.nfkc().filter(|c| c.is_alphabetic()).collect();
        letters.replace("ck", "kk").chars().collect()
    };
    let mut source = letters(slice).into_iter();
    letters(text).into_iter().all(|letter| source.any(|found| found == letter))
}
