//! Any bytes through each stage: no panic, no hang.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policyscan::{Analyzer, Stage};

fuzz_target!(|bytes: &[u8]| {
    for stage in [Stage::Decode, Stage::Clean, Stage::Segment, Stage::Outline, Stage::Clauses] {
        let _ = Analyzer::new().stage(stage, bytes);
    }
});
