//! What holds for every format, with input that means harm.

use serde_json::Value;

use super::{GitHub, JUnit, Json, Renderer, Report, Sarif, Text};
use crate::check::{Finding, Place, RULES};
use crate::model::Severity;

const PATH: &str = "a b/<x>&\u{202e}\u{1b}.txt";
const TEXT: &str = "eins\n\tzwei\u{1b}[31m \u{202e}drei “vier” <b>&\n";

fn finding() -> Finding {
    let start = TEXT.find("zwei").expect("a word") as u32;
    let place = Place { start, end: start + 4, line: 2, column: 2, end_line: 2, end_column: 6 };
    let message = "“zwei\u{1b}[31m” \u{202e}<b>& 100 %\r\n::error::x".to_owned();
    Finding { rule: RULES[0], severity: Severity::Error, message, place, subject: "zwei\u{1b} \u{202e}".into() }
}

/// Two files with a finding and one without.
fn printed(renderer: &dyn Renderer) -> String {
    let findings = [finding(), Finding { severity: Severity::Note, ..finding() }];
    let reports =
        [&findings[..], &[], &findings[..1]].map(|findings| renderer.report(&Report { path: PATH, text: TEXT, findings }));
    let reports: Vec<_> = reports.into_iter().filter(|report| !report.is_empty()).collect();
    renderer.head() + &reports.join(renderer.between()) + &renderer.tail(true)
}

const ALL: &[(&str, &dyn Renderer)] =
    &[("text", &Text), ("json", &Json), ("sarif", &Sarif), ("github", &GitHub), ("junit", &JUnit)];

#[test]
fn no_format_passes_control_or_direction_characters_on() {
    for (name, renderer) in ALL {
        let out = printed(*renderer);
        // Our own colours are the only escapes of the text; they end in m and hold digits only.
        let out = if *name == "text" { anstream::adapter::strip_str(&out).to_string() } else { out };
        let harmful: Vec<_> = out.chars().filter(|c| crate::emit::defuse::is_live(*c) && *c != '\n').collect();
        assert!(harmful.is_empty(), "{name}: {harmful:?}");
    }
}

#[test]
fn the_text_marks_the_span() {
    let text = printed(&Text);
    let text = anstream::adapter::strip_str(&text).to_string();
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].starts_with("a b/<x>&\\u{202e}\\u{1b}.txt:2:2: error[PS101] “zwei\\u{1b}[31m”"), "{}", lines[0]);
    assert_eq!(lines[2], "2 | zwei\\u{1b}[31m \\u{202e}drei “vier” <b>&");
    assert_eq!(lines[3], "  | ^^^^ numbering");
    assert_eq!(lines[4], format!("  = {}", RULES[0].advice));
}

#[test]
fn json_is_one_array_that_keeps_the_words() {
    let all: Value = serde_json::from_str(&printed(&Json)).expect("JSON");
    let all = all.as_array().expect("an array");
    assert_eq!(all.len(), 3);
    assert_eq!(all[0]["path"], PATH);
    assert_eq!(all[0]["message"], finding().message);
    assert_eq!(all[0]["span"]["line"], 2);
    assert_eq!(all[1]["severity"], "note");
    assert_eq!(serde_json::from_str::<Value>(&(Json.head() + &Json.tail(true))).expect("JSON"), serde_json::json!([]));
}

#[test]
fn github_gets_one_command_a_finding() {
    let text = printed(&GitHub);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(
        lines[0].starts_with("::error file=a b/<x>&\\u{202e}\\u{1b}.txt,line=2,col=2,endColumn=6,title=PS101 numbering::“zwei"),
        "{}",
        lines[0]
    );
    assert!(lines[1].starts_with("::notice "));
}

#[test]
fn junit_is_well_formed_and_counts() {
    use quick_xml::events::Event;
    let text = printed(&JUnit);
    let mut reader = quick_xml::Reader::from_str(&text);
    reader.config_mut().check_end_names = true;
    let (mut suites, mut cases, mut failures) = (0, 0, 0);
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    attribute.expect("an attribute").normalized_value(quick_xml::XmlVersion::Explicit1_0).expect("entities");
                }
                match tag.name().as_ref() {
                    "testsuite" => suites += 1,
                    "testcase" => cases += 1,
                    "failure" => failures += 1,
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!((suites, cases, failures), (3, 4, 3));
}

#[test]
fn sarif_points_at_its_rules() {
    let log: Value = serde_json::from_str(&printed(&Sarif)).expect("JSON");
    let run = &log["runs"][0];
    let result = &run["results"][0];
    let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startColumn"], 2);
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
}

/// The schema is another's work and not part of the package: checked where it lies beside the project.
#[test]
fn sarif_obeys_its_schema() {
    let mut folders = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let schema = folders.find_map(|folder| std::fs::read_to_string(folder.join("shared/schema/sarif-2.1.0.json")).ok());
    let Some(schema) = schema else { return };
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for log in [printed(&Sarif), Sarif.head() + &Sarif.tail(false)] {
        let log: Value = serde_json::from_str(&log).expect("JSON");
        let errors: Vec<_> = validator.iter_errors(&log).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}
