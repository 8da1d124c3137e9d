//! `policyscan diff` from outside: what it prints where, and how it ends.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diff");

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyscan"));
    command.current_dir(folder).arg("diff").args(args).stdin(Stdio::null()).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

fn run(args: &[&str]) -> Output {
    command(Path::new(FOLDER), args).output().expect("the program runs")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

/// A folder with two versions of a resolution whose second paragraph differs.
fn pair(old: &str, new: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, words) in [("old.txt", old), ("new.txt", new)] {
        let text = format!(
            "Kreistag Auenland\n\nDer Kreistag beschließt:\n\n1. Die Verwaltung wird beauftragt, den Wald zu pflegen.\n\n\
             2. Die Verwaltung wird beauftragt, {words} zu erhalten.\n"
        );
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

#[test]
fn the_exit_status_tells_whether_they_differ() {
    for (args, want) in [
        (&["un.txt", "un.txt"][..], 0),
        (&["un.txt", "un_weakened.txt"], 1),
        (&["--fail-on", "any", "un_weakened.txt", "un.txt"], 1),
        (&["--fail-on", "weakened", "un.txt", "un_weakened.txt"], 1),
        (&["--fail-on", "weakened", "un_weakened.txt", "un.txt"], 0),
        (&["un.txt", "missing.txt"], 2),
        (&["un.txt", "."], 2),
        (&["-", "-"], 2),
        (&["un.txt"], 2),
        (&["--encoding", "x", "un.txt", "un.txt"], 2),
        (&["--max-bytes", "1K", "un.txt", "un.txt"], 2),
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(want), "{args:?}");
        let silent = run(&[&["--quiet"], args].concat());
        assert_eq!((silent.status.code(), stdout(&silent)), (Some(want), ""), "{args:?}");
        assert_eq!(silent.stderr.is_empty(), want < 2, "{args:?}");
    }
}

#[test]
fn a_text_that_holds_no_resolution_is_no_silent_success() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("a.txt", "Guten Tag."), ("b.txt", "Guten Abend.")] {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let output = command(folder.path(), &["a.txt", "b.txt"]).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.starts_with("policyscan: a.txt: holds no resolution to compare; "), "{message}");
}

#[test]
fn json_is_one_object_even_without_a_difference() {
    for (new, differs) in [("un.txt", false), ("un_weakened.txt", true)] {
        let output = run(&["-f", "json", "un.txt", new]);
        assert_eq!(stdout(&output).lines().count(), 1);
        let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!((report["old"].as_str(), report["new"].as_str()), (Some("un.txt"), Some(new)));
        assert_eq!(report["documents"].as_array().map(Vec::is_empty), Some(!differs));
    }
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let coloured = |args: &[&str], no_color: bool| {
        let mut command = command(Path::new(FOLDER), &[args, &["un.txt", "un_weakened.txt"]].concat());
        if no_color {
            command.env("NO_COLOR", "1");
        }
        stdout(&command.output().expect("the program runs")).contains('\u{1b}')
    };
    assert!(!coloured(&[], false));
    assert!(coloured(&["--color", "always"], false));
    assert!(coloured(&["--color=always"], true), "what is asked for outranks the environment");
    assert!(!coloured(&["--color", "never"], false));
    assert!(!coloured(&["--color", "always", "-f", "json"], false));
}

#[test]
fn nothing_in_a_text_acts_on_a_terminal_or_a_workflow() {
    let folder = pair("die Wege", "die \u{1b}[31mWege\u{202e} ::error::100 % \u{9b}31m");
    for format in ["text", "json", "github"] {
        let output = command(folder.path(), &["-f", format, "old.txt", "new.txt"]).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(1));
        let live = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        assert!(!stdout(&output).contains(live), "{format}: {:?}", stdout(&output));
        if format == "github" {
            assert!(stdout(&output).lines().all(|line| line.starts_with("::notice ") || line.starts_with("::warning ")));
            assert!(stdout(&output).contains("100 %25"));
        }
    }
}

#[test]
fn standard_input_may_be_one_side() {
    let mut command = command(Path::new(FOLDER), &["-f", "json", "-", "un.txt"]);
    let old = std::fs::File::open(Path::new(FOLDER).join("un_weakened.txt")).expect("a file");
    let output = command.stdin(old).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["old"], "-");
    assert_eq!(report["summary"]["weakened"], 0);
}

#[test]
fn a_closed_pipe_ends_it_quietly_and_the_status_still_tells() {
    let mut child = command(Path::new(FOLDER), &["un.txt", "un_weakened.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), output.stderr.len()), (Some(1), 0));
}
