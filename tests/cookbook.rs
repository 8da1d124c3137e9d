//! Every recipe of the cookbook prints what stands below it.
//!
//! Needs jq and a python3 with duckdb (`POLICYSCAN_DUCKDB_PYTHON` names one). What is not there is left out, unless
//! `POLICYSCAN_REQUIRE_COOKBOOK` is set.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// A recipe: its heading, what to run, what that prints.
struct Recipe {
    heading: String,
    code: String,
    printed: String,
}

/// The code blocks of one language, with what stands in the `text` block after each; `None` where none follows.
fn recipes(language: &str) -> Vec<(Option<Recipe>, String)> {
    let manual = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cookbook.md")).expect("the cookbook");
    let mut found = Vec::new();
    let mut heading = "";
    let mut lines = manual.lines().peekable();
    while let Some(line) = lines.next() {
        if line.starts_with('#') {
            heading = line.trim_start_matches(['#', ' ']);
        }
        if line.strip_prefix("```") != Some(language) {
            continue;
        }
        let block = |lines: &mut std::iter::Peekable<std::str::Lines>| -> String {
            lines.by_ref().take_while(|line| *line != "```").flat_map(|line| [line, "\n"]).collect()
        };
        let code = block(&mut lines);
        let recipe = (lines.next() == Some("") && lines.next_if_eq(&"```text").is_some()).then(|| Recipe {
            heading: heading.to_owned(),
            code: code.clone(),
            printed: block(&mut lines),
        });
        found.push((recipe, code));
    }
    found
}

/// What `command` prints in a folder with the sample texts and their analyses, with the program in its path.
fn printed(command: &mut Command, heading: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cookbook");
    let work = tempfile::tempdir().expect("a folder");
    fs::create_dir(work.path().join("decisions")).expect("a folder");
    for entry in fs::read_dir(folder.join("decisions")).expect("samples") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, work.path().join("decisions").join(path.file_name().expect("a name"))).expect("a copy");
    }
    let program = Path::new(env!("CARGO_BIN_EXE_policyscan")).parent().expect("a folder");
    let path = std::env::join_paths(
        [program.to_owned()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let path = path.expect("a path");
    let first = recipes("sh").remove(0).1;
    let begun = Command::new("sh").args(["-ec", &first]).current_dir(work.path()).env("PATH", &path).status().expect("a shell");
    assert!(begun.success());
    let output = command.current_dir(work.path()).env("PATH", &path).env("LC_ALL", "C.UTF-8").output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{heading}: {said}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Whether `command` runs; that it does not is an error where nothing may be left out.
fn is_there(command: &mut Command) -> bool {
    let runs = command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    assert!(runs || std::env::var_os("POLICYSCAN_REQUIRE_COOKBOOK").is_none(), "{command:?} does not run");
    if !runs {
        eprintln!("left out: {command:?} does not run");
    }
    runs
}

#[test]
fn every_shell_recipe_prints_what_stands_below_it() {
    if !is_there(Command::new("jq").arg("--version")) {
        return;
    }
    let recipes: Vec<Recipe> = recipes("sh").into_iter().filter_map(|(recipe, _)| recipe).collect();
    assert_eq!(recipes.len(), 6);
    for Recipe { heading, code, printed: want } in recipes {
        // `stream` ends with 2 where a line has an error, and that is what one recipe is about.
        let script =
            format!("set -eo pipefail\n{code}").replace("policyscan stream -q |", "{ policyscan stream -q || [ $? = 2 ]; } |");
        assert_eq!(printed(Command::new("bash").args(["-c", &script]), &heading), want, "{heading}");
    }
}

/// Runs the statements of its arguments and prints the last result as CSV.
const DUCKDB: &str = "
import csv, duckdb, sys
session = duckdb.connect()
for statements in sys.argv[1:]:
    result = session.execute(statements)
table = csv.writer(sys.stdout, lineterminator='\\n')
table.writerow(column[0] for column in result.description)
table.writerows(result.fetchall())
";

#[test]
fn every_query_prints_what_stands_below_it() {
    let python = std::env::var_os("POLICYSCAN_DUCKDB_PYTHON").unwrap_or_else(|| "python3".into());
    if !is_there(Command::new(&python).args(["-c", "import duckdb"])) {
        return;
    }
    let views = recipes("sql views").remove(0).1;
    let recipes: Vec<Recipe> = recipes("sql").into_iter().filter_map(|(recipe, _)| recipe).collect();
    assert_eq!(recipes.len(), 5);
    for Recipe { heading, code, printed: want } in recipes {
        assert_eq!(printed(Command::new(&python).args(["-c", DUCKDB, &views, &code]), &heading), want, "{heading}");
    }
}
