//! Every fixture's output obeys the published JSON Schema, and the schema is strict enough to notice a wrong one.

mod support;

use policyscan::Analyzer;
use policyscan::model::OffsetUnit;
use serde_json::{Value, json};
use support::fixtures;

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(policyscan::emit::SCHEMA).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is a schema")
}

#[test]
fn the_output_of_every_fixture_obeys_the_schema() {
    let validator = validator();
    for fixture in fixtures::all() {
        for rendering in &fixture.renderings {
            for document in rendering.analyse() {
                let errors: Vec<_> = validator.iter_errors(&document).map(|e| format!("{}: {e}", e.instance_path())).collect();
                assert!(errors.is_empty(), "{}: {errors:#?}", rendering.path.display());
            }
        }
    }
}

#[test]
fn the_output_of_an_empty_text_obeys_the_schema_in_every_unit() {
    let validator = validator();
    for unit in [OffsetUnit::Byte, OffsetUnit::Char, OffsetUnit::Utf16] {
        for document in fixtures::analyse(&Analyzer::new().with_offsets(unit), b"") {
            assert!(validator.is_valid(&document), "{document}");
        }
    }
}

#[test]
fn the_schema_notices_what_is_wrong() {
    let validator = validator();
    let right = fixtures::analyse(&Analyzer::new(), "Kein Beschluss.".as_bytes()).remove(0);
    assert!(validator.is_valid(&right));
    let wrong: [fn(&mut Value); 4] = [
        |v| v["document"]["kind"] = json!("poem"),
        |v| v["source"]["offset_unit"] = json!("word"),
        |v| v["operative"] = json!(null),
        |v| drop(v.as_object_mut().and_then(|fields| fields.remove("preamble"))),
    ];
    for spoil in wrong {
        let mut value = right.clone();
        spoil(&mut value);
        assert!(!validator.is_valid(&value), "{value}");
    }
}
