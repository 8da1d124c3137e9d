//! Any bytes: no panic, the same output twice, every span in range and on character boundaries.

#![no_main]

#[path = "support/spans.rs"]
mod spans;

use libfuzzer_sys::fuzz_target;
use policyscan::{Analyzer, Stage};
use spans::check;

fuzz_target!(|bytes: &[u8]| {
    let analyzer = Analyzer::new();
    let Ok(documents) = analyzer.analyse("-", bytes) else { return };
    assert_eq!(Ok(&documents), analyzer.analyse("-", bytes).as_ref());
    let text = analyzer.stage(Stage::Decode, bytes).expect("it was just decoded");
    for document in &documents {
        check(&serde_json::to_value(document).expect("a document serialises"), &text);
    }
});
