//! Akoma Ntoso of every fixture: valid against the schema of OASIS, with the identifiers and the text of the JSON, inert whatever the input.

mod support;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use policyscan::Analyzer;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use support::fixtures;

/// The schema: where the variable says, and then it must be there; else beside the project.
fn schema() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if let Ok(path) = std::env::var("POLICYSCAN_AKN_XSD") {
        let path = root.join(path);
        assert!(path.is_file(), "POLICYSCAN_AKN_XSD: {} is not there", path.display());
        assert!(has_xmllint(), "POLICYSCAN_AKN_XSD is set, but there is no xmllint");
        return Some(path);
    }
    Some(root.join("../shared/schema/akomantoso30.xsd")).filter(|path| path.is_file() && has_xmllint())
}

fn has_xmllint() -> bool {
    Command::new("xmllint").arg("--version").output().is_ok_and(|output| output.status.success())
}

fn written(bytes: &[u8]) -> String {
    let (xml, _) = Analyzer::new().akoma_ntoso("-", bytes).expect("text");
    String::from_utf8(xml).expect("UTF-8")
}

/// Texts that a fixture would not hold: nothing, several resolutions, hostile characters and markup.
fn hostile() -> Vec<(&'static str, String)> {
    let bad = "\u{1b}[31m\u{7f}\u{9b}\u{202e}\u{fffe}\u{ffff}]]>&lt;<script>\"'&#0;<!--<?x?>";
    let one = format!(
        "80/900. Moore {bad}\n\nDie Generalversammlung,\n\nbesorgt {bad} über die Moore,\n\n\
         1. ersucht den Generalsekretär {bad}, bis zum 31. Februar 2027 zu berichten;\n\n    a) {bad};\n\n    {bad}) x;\n\n\
         1. bittet {bad} die Staaten, zu helfen.\n\n18. Dezember 2025\n"
    );
    let mut several = String::new();
    for number in 1..4 {
        let _ = write!(
            several,
            "Resolution 80/{number}\n\nDie Generalversammlung,\n\nunter Hinweis auf ihre Resolution 70/1,\n\n\
             1. ersucht den Generalsekretär, ihr Bericht zu erstatten;\n\n2. beschließt, mit der Angelegenheit befasst zu bleiben.\n\n\
             12. Plenarsitzung\n18. Dezember 2025\n\n"
        );
    }
    vec![("empty", String::new()), ("hostile", one), ("several", several), ("noise", bad.to_owned())]
}

#[test]
fn every_fixture_is_valid_akoma_ntoso() {
    let Some(schema) = schema() else {
        eprintln!("left out: xmllint or ../shared/schema/akomantoso30.xsd is missing");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let mut files = Vec::new();
    let mut keep = |name: String, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        files.push(path);
    };
    for fixture in fixtures::all() {
        for rendering in &fixture.renderings {
            keep(format!("{}.{}.xml", fixture.slug, rendering.variant), &written(&rendering.bytes));
        }
    }
    for (name, text) in hostile() {
        keep(format!("{name}.xml"), &written(text.as_bytes()));
    }
    let output = Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(schema).args(&files).output();
    let output = output.expect("xmllint runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let wrong: Vec<_> = said.lines().filter(|line| !line.ends_with(" validates")).collect();
    assert!(output.status.success() && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn identifiers_and_texts_are_those_of_the_json() {
    for fixture in fixtures::all() {
        for rendering in &fixture.renderings {
            let documents = rendering.analyse();
            let [document] = documents.as_slice() else { continue };
            let elements = elements(&written(&rendering.bytes));
            let mut open: Vec<&Value> = ["preamble", "operative"].iter().flat_map(|part| list(&document[part])).collect();
            while let Some(unit) = open.pop() {
                let (id, text) = (unit["id"].as_str().expect("an id"), unit["text"].as_str().expect("a text"));
                let found = elements.iter().find(|(own, _)| own == id);
                let inside = found.unwrap_or_else(|| panic!("{}: no {id}", rendering.path.display()));
                assert!(inside.1.contains(text), "{}: {id}: {text:?} is not in {:?}", rendering.path.display(), inside.1);
                open.extend(list(&unit["children"]));
            }
        }
    }
}

#[test]
fn nothing_of_the_input_acts() {
    for (name, text) in hostile() {
        let xml = written(text.as_bytes());
        let live = |c: &char| (c.is_control() && *c != '\n') || matches!(c, '\u{202e}' | '\u{fffe}' | '\u{ffff}');
        assert_eq!(xml.chars().find(live), None, "{name}");
        assert!(!xml.contains("<script") && !xml.contains("<!--"), "{name}");
        let _ = elements(&xml);
    }
}

#[test]
fn several_resolutions_are_components_whose_identifiers_differ() {
    let (_, text) = hostile().remove(2);
    let xml = written(text.as_bytes());
    let ids: Vec<String> = elements(&xml).into_iter().map(|(id, _)| id).collect();
    for id in ["component_1__para_1", "component_3__para_2", "component_2__preamble__p_1"] {
        assert!(ids.iter().any(|own| own == id), "{id}");
    }
    let mut distinct = ids.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), ids.len());
}

#[test]
fn the_same_text_makes_the_same_bytes() {
    for (_, text) in hostile() {
        assert_eq!(written(text.as_bytes()), written(text.as_bytes()));
    }
}

#[test]
fn a_footnote_stands_at_its_mark() {
    let text = "80/900. Moore\n\nDie Generalversammlung,\n\nunter Hinweis auf ihren Beschluss[1] über die Moore,\n\n\
                1. ersucht den Generalsekretär, ihr Bericht zu erstatten.\n\n[1] Beschluss 79/500.\n";
    let xml = written(text.as_bytes());
    let note = "Beschluss<authorialNote marker=\"1\" placement=\"bottom\"><p>Beschluss 79/500.</p></authorialNote> über die Moore,";
    assert!(xml.contains(note), "{xml}");
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The elements of `xml` with an eId, and all text within each but that of footnotes.
fn elements(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<(Option<usize>, bool)> = Vec::new();
    let mut found: Vec<(String, String)> = Vec::new();
    let id = |start: &quick_xml::events::BytesStart<'_>| {
        let attribute = start.attributes().map(|a| a.expect("an attribute")).find(|a| a.key.as_ref() == "eId");
        attribute.map(|a| a.value.into_owned())
    };
    let add = |open: &[(Option<usize>, bool)], found: &mut Vec<(String, String)>, text: &str| {
        if open.iter().all(|(_, note)| !note) {
            for at in open.iter().filter_map(|(at, _)| *at) {
                found[at].1.push_str(text);
            }
        }
    };
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(start) => {
                let at = id(&start).map(|id| {
                    found.push((id, String::new()));
                    found.len() - 1
                });
                open.push((at, start.name().as_ref() == "authorialNote"));
            }
            Event::Empty(start) => found.extend(id(&start).map(|id| (id, String::new()))),
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => add(&open, &mut found, &text),
            Event::GeneralRef(name) => {
                let text = match &*name {
                    "amp" => "&".to_owned(),
                    "lt" => "<".to_owned(),
                    "gt" => ">".to_owned(),
                    "quot" => "\"".to_owned(),
                    _ => name.resolve_char_ref().expect("a reference").map(String::from).expect("a character"),
                };
                add(&open, &mut found, &text);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}
