//! Any bytes: no panic, the same output twice, every span in range and on character boundaries.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policyscan::{Analyzer, Stage};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let analyzer = Analyzer::new();
    let Ok(documents) = analyzer.analyse("-", bytes) else { return };
    assert_eq!(Ok(&documents), analyzer.analyse("-", bytes).as_ref());
    let text = analyzer.stage(Stage::Decode, bytes).expect("it was just decoded");
    for document in &documents {
        check(&serde_json::to_value(document).expect("a document serialises"), &text);
    }
});

/// Asserts that every span of `value` covers characters of `text`.
fn check(value: &Value, text: &str) {
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
