//! Any bytes as a line: no panic, the same answer twice, one line of JSON with `documents` or `error`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policyscan::Analyzer;
use policyscan::stream::{Answerer, Code, Record, Refusal};
use serde_json::Value;

fuzz_target!(|line: &[u8]| {
    // The limit cuts some of them.
    let (cut, line) = (line.len() > 1 << 12, &line[..line.len().min(1 << 12)]);
    let printed = answer(line, cut);
    assert_eq!(printed, answer(line, cut));
    let text = std::str::from_utf8(&printed).expect("UTF-8");
    assert_eq!(text.find('\n'), Some(text.len() - 1));
    // Fields that are handed on may hold what a `Value` cannot: half a surrogate pair, 1e999, nesting without end.
    assert!(serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok(), "{text}");
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        assert_ne!(value.get("documents").is_some(), value.get("error").is_some(), "{text}");
    }
});

fn answer(line: &[u8], cut: bool) -> Vec<u8> {
    let record = if cut { Record::refused(line, Refusal::too_long(1 << 12)) } else { Record::read(line) };
    let file = |path: &str| if path.is_empty() { Err(Refusal::new(Code::Unreadable, "gone")) } else { Ok(path.as_bytes().to_vec()) };
    let mut out = Vec::new();
    record.answer(&Answerer::new(Analyzer::new()).documents(&record, file), 1, &mut out).expect("a vector takes everything");
    out
}
