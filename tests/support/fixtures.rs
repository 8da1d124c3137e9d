//! `fixtures/<slug>/`: ABOUT, gold.json, and one or more renderings input.VARIANT.txt of the annotated document.

use std::fs;
use std::path::{Path, PathBuf};

use policyscan::Analyzer;
use serde_json::Value;

/// One annotated document.
pub struct Fixture {
    /// Name of its folder.
    pub slug: String,
    /// Its annotation: the scored fields of the output.
    pub gold: Value,
    /// Its renderings in name order.
    pub renderings: Vec<Rendering>,
}

/// One rendering of a document.
pub struct Rendering {
    /// "plain", "pdf", "cp1252" …
    pub variant: String,
    /// Where it stands, from the package's folder.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Rendering {
    /// Its documents as JSON values, as the program prints them.
    pub fn analyse(&self) -> Vec<Value> {
        analyse(&Analyzer::new(), &self.bytes)
    }

    /// Its text, decoded as the output says it was decoded.
    pub fn text(&self) -> String {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => encoding_rs::WINDOWS_1252.decode(&self.bytes).0.into_owned(),
        }
    }
}

/// The documents of `bytes` as JSON values.
pub fn analyse(analyzer: &Analyzer, bytes: &[u8]) -> Vec<Value> {
    let documents = analyzer.analyse("-", bytes).expect("a fixture is text");
    documents.iter().map(|document| serde_json::to_value(document).expect("a document serialises")).collect()
}

/// Every fixture in name order.
pub fn all() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let fixtures: Vec<_> = entries(&root).into_iter().filter(|path| path.is_dir()).map(|folder| load(&folder)).collect();
    assert!(!fixtures.is_empty(), "no fixtures in {}", root.display());
    fixtures
}

fn load(folder: &Path) -> Fixture {
    let slug = name(folder);
    assert!(folder.join("ABOUT").is_file(), "{slug} has no ABOUT");
    let gold = fs::read(folder.join("gold.json")).unwrap_or_else(|error| panic!("{slug}: {error}"));
    let gold = serde_json::from_slice(&gold).unwrap_or_else(|error| panic!("{slug}: {error}"));
    let renderings: Vec<_> = entries(folder)
        .into_iter()
        .filter_map(|path| {
            let variant = name(&path).strip_prefix("input.")?.strip_suffix(".txt")?.to_owned();
            let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{slug}: {error}"));
            Some(Rendering { variant, path, bytes })
        })
        .collect();
    assert!(!renderings.is_empty(), "{slug} has no input");
    Fixture { slug, gold, renderings }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = listed.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
