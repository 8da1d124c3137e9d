//! The JSON Schema of the output, as published in `schema/`.

/// JSON Schema (draft 2020-12) of one document object; ends with a newline.
pub const SCHEMA: &str = include_str!("../../schema/policyscan.schema.json");

#[cfg(test)]
mod tests {
    use super::SCHEMA;

    /// The schema that the model's types describe now.
    fn current() -> String {
        let generator = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
        let mut schema = generator.into_root_schema_for::<crate::model::Document>();
        schema.insert("$id".to_owned(), "https://github.com/policyscan/policyscan/schema/policyscan.schema.json".into());
        schema.insert("title".to_owned(), "policyscan document".into());
        serde_json::to_string_pretty(&schema).expect("a schema serialises") + "\n"
    }

    #[test]
    fn the_published_schema_is_the_one_the_types_describe() {
        let now = current();
        if std::env::var_os("POLICYSCAN_UPDATE").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/policyscan.schema.json");
            std::fs::write(path, &now).expect("the schema file is writable");
            return;
        }
        assert!(now == SCHEMA, "the model changed; write its schema with POLICYSCAN_UPDATE=1 cargo test --lib schema");
    }

    #[test]
    fn every_field_is_described() {
        let schema: serde_json::Value = serde_json::from_str(SCHEMA).expect("JSON");
        let mut objects = vec![&schema];
        objects.extend(schema["$defs"].as_object().into_iter().flat_map(serde_json::Map::values));
        for object in objects {
            for (name, field) in object["properties"].as_object().into_iter().flatten() {
                assert!(field.get("description").is_some(), "{name} has no description");
            }
        }
    }
}
