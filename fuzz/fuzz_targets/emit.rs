//! Two texts through every format of the analysis, of check and of diff: no panic, well-formed, nothing that acts.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policyscan::check::{Options, check};
use policyscan::emit::defuse::is_live;
use policyscan::emit::findings::{GitHub, JUnit, Json, Renderer, Report, Sarif, Text};
use policyscan::emit::view::Lang;
use policyscan::emit::{csv, diff_github, diff_json, diff_text, html, json, text};
use policyscan::{Analyzer, diff};
use serde_json::Value;

/// Parts the two versions.
const BETWEEN: u8 = 0x1e;

fuzz_target!(|bytes: &[u8]| {
    let mut versions = bytes.splitn(2, |byte| *byte == BETWEEN);
    let (old, new) = (versions.next().unwrap_or_default(), versions.next().unwrap_or_default());
    let analyzer = Analyzer::new();
    let (Ok(decoded), Ok(newer)) = (analyzer.decode(old), analyzer.analyse("b.txt", new)) else { return };
    let path: String = decoded.text.chars().take(20).collect();
    let documents = analyzer.analyse_decoded(&path, &decoded);

    let printed = |write: &dyn Fn(&mut Vec<u8>) -> std::io::Result<()>| {
        let mut out = Vec::new();
        write(&mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("UTF-8")
    };
    for layout in [json::Layout::Compact, json::Layout::Indented] {
        let out = inert(printed(&|out| json::write(&documents, layout, out)));
        let read: Vec<Value> = serde_json::Deserializer::from_str(&out).into_iter().collect::<Result<_, _>>().expect("JSON");
        assert_eq!(read.len(), documents.len());
        assert_eq!(read[0], serde_json::to_value(&documents[0]).expect("a document serialises"));
    }
    inert(printed(&|out| text::write(&documents, text::Options { width: 60, color: false, lang: Lang::De }, out)));
    inert(printed(&|out| csv::rows(&documents, csv::Options::default(), out)));
    let page = inert(printed(&|out| html::write(&documents, html::Options::default(), None, out)));
    assert_eq!(page.matches("<html").count(), 1);
    let (akn, _) = analyzer.akoma_ntoso(&path, old).expect("it was just decoded");
    well_formed(&inert(String::from_utf8(akn).expect("UTF-8")));

    let findings = check(&documents, &decoded.text, &Options::default());
    let report = Report { path: &path, text: &decoded.text, findings: &findings };
    let all = |renderer: &dyn Renderer| inert(renderer.head() + &renderer.report(&report) + &renderer.tail(true));
    for renderer in [&Json as &dyn Renderer, &Sarif] {
        assert!(serde_json::from_str::<Value>(&all(renderer)).is_ok());
    }
    well_formed(&all(&JUnit));
    // Its colours are its own.
    let plain = Text.report(&report).replace('\u{1b}', "");
    inert(plain);
    commands(&all(&GitHub), findings.len());

    let comparison = diff::compare("a.txt", &documents, "b.txt", &newer);
    inert(printed(&|out| diff_text::write(&comparison, false, out)));
    let out = inert(printed(&|out| diff_json::write(&comparison, json::Layout::Compact, out)));
    assert!(serde_json::from_str::<Value>(&out).is_ok());
    let out = printed(&|out| diff_github::write(&comparison, out));
    let lines = out.lines().count();
    commands(&out, lines);
});

fn inert(printed: String) -> String {
    let live = printed.find(|c| is_live(c) && c != '\n');
    assert!(live.is_none() && !printed.contains("##"), "{printed:?}");
    printed
}

fn commands(printed: &str, count: usize) {
    assert_eq!(printed.lines().count(), count);
    assert!(printed.lines().all(|line| ["::error ", "::warning ", "::notice "].iter().any(|command| line.starts_with(command))));
}

fn well_formed(xml: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    while !matches!(reader.read_event().expect("XML"), quick_xml::events::Event::Eof) {}
}
