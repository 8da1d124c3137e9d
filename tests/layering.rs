//! The road is walked in one direction: no module of the library names one further down it.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers, first to last. Modules of one layer may name each other.
const LAYERS: &[&[&str]] = &[
    &["span", "error", "letters", "word_set"],
    &["model"],
    &["diagnostic"],
    &["source"],
    &["language", "lexicon"],
    &["structure"],
    &["place"],
    &["classify"],
    &["check", "diff"],
    &["emit"],
    &["analyzer"],
    &["stream"],
    &["lib"],
    &["cli", "main"],
];

#[test]
fn no_module_names_one_further_down_the_road() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for path in files(&src) {
        let own = module(path.strip_prefix(&src).expect("below src"));
        let layer = layer(&own).unwrap_or_else(|| panic!("{own} stands in no layer; add it to LAYERS"));
        let code = fs::read_to_string(&path).expect("a source file");
        let depth = depth(path.strip_prefix(&src).expect("below src"));
        for named in named_modules(&code, depth) {
            // Names of the crate's root (`crate::Error`) are re-exports of modules that are layers themselves.
            if self::layer(&named).is_some_and(|other| other > layer) {
                wrong.push(format!("{} names {named}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The library is a function from bytes to bytes, and the program talks to nobody.
#[test]
fn only_the_command_line_touches_the_system_and_nothing_the_network() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for path in files(&src).into_iter().filter(|path| !path.ends_with("tests.rs")) {
        let own = module(path.strip_prefix(&src).expect("below src"));
        let code = fs::read_to_string(&path).expect("a source file");
        let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let nowhere = ["std::net", "process::Command", "std::os::unix::net"];
        let outside = ["std::fs", "std::process", "std::thread", "std::env", "std::io::stdin", "std::io::stdout", "std::time"];
        let forbidden = nowhere.iter().chain(if ["cli", "main"].contains(&own.as_str()) { &[][..] } else { &outside });
        wrong.extend(forbidden.filter(|name| code.contains(**name)).map(|name| format!("{} names {name}", path.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_are_found_in_every_form_of_use() {
    let code = "use crate::{model::Act, span::{Span, TextSpan}, source};\nlet x = crate::structure::marker(a);\n/// [`crate::emit`]\n\
                #[cfg(test)]\nmod tests { use crate::cli; }";
    assert_eq!(named_modules(code, 1), ["model", "span", "source", "structure"]);
    let code = "use super::emit;\nuse super::super::cli::{self, args};";
    assert_eq!(named_modules(code, 2), ["cli"]);
    assert_eq!(named_modules(code, 1), ["emit"]);
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|names| names.contains(&module))
}

/// The top-level module that a file below `src` belongs to.
fn module(path: &Path) -> String {
    let first = path.components().next().expect("a file").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// How many modules stand between the file's own items and the crate's root: 1 for `source/mod.rs`, 2 for `source/decode.rs`.
fn depth(path: &Path) -> usize {
    path.components().count() - usize::from(path.components().count() > 1 && path.ends_with("mod.rs"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let nested = folders.iter().flat_map(|folder| self::files(folder));
    files.into_iter().filter(|path| path.extension().is_some_and(|ext| ext == "rs")).chain(nested).collect()
}

/// The modules of this crate that `code`, `depth` modules below its root, names outside its comments and unit tests.
fn named_modules(code: &str, depth: usize) -> Vec<String> {
    let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = Vec::new();
    let from_below = "super::".repeat(depth);
    let roots = code.match_indices("crate::").chain(code.match_indices("policyscan::")).chain(code.match_indices(&from_below));
    for (at, root) in roots {
        let rest = &code[at + root.len()..];
        if root == from_below && (code[..at].ends_with("super::") || rest.starts_with("super::")) {
            continue;
        }
        match rest.strip_prefix('{') {
            Some(group) => names.extend(group_members(group)),
            None => names.push(identifier(rest)),
        }
    }
    names
}

/// The first path segment of each member of a use group whose `{` was just read.
fn group_members(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut members = vec![String::new()];
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => members.push(String::new()),
            _ if depth == 0 => members.last_mut().expect("never empty").push(c),
            _ => {}
        }
    }
    members.iter().map(|member| identifier(member.trim())).filter(|name| !name.is_empty()).collect()
}

fn identifier(code: &str) -> String {
    code.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}
