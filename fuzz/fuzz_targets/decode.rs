//! Any bytes in any encoding: no panic, the same text twice, never longer than four times its bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policyscan::Analyzer;

const ENCODINGS: &[&str] = &["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15", "macintosh", "ibm866", "gb18030", "iso-2022-jp"];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, bytes)) = bytes.split_first() else { return };
    let analyzer = match ENCODINGS.get(usize::from(*first)) {
        Some(label) => Analyzer::new().with_encoding(label).expect("a WHATWG label"),
        None => Analyzer::new(),
    };
    let Ok(decoded) = analyzer.decode(bytes) else { return };
    assert!(decoded.text.len() <= 4 * bytes.len());
    assert_eq!(decoded.text, analyzer.decode(bytes).expect("it was just decoded").text);
});
