//! What holds of the spans of any output.

use serde_json::Value;

/// Asserts that every span of `value` covers characters of `text`.
pub fn check(value: &Value, text: &str) {
    match value {
        Value::Object(fields) => {
            if let (Some(start), Some(end)) = (value["start"].as_u64(), value["end"].as_u64()) {
                assert!(text.get(start as usize..end as usize).is_some(), "{value}");
            }
            fields.values().for_each(|field| check(field, text));
        }
        Value::Array(items) => items.iter().for_each(|item| check(item, text)),
        _ => {}
    }
}
