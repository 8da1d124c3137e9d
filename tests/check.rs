//! `policyscan check` from outside: what it finds, how much that matters, what it prints, how it ends.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use policyscan::Analyzer;
use policyscan::check::{Options, check};
use serde_json::Value;
use tempfile::TempDir;

mod support;

/// A gap in the numbers: one error.
const GAP: &str = "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\nDie Generalversammlung,\n\n\
                   besorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
                   3. beschließt, mit der Angelegenheit befasst zu bleiben.\n";

/// One warning.
const NOTHING: &str = "Der Hafen ist laut.\n";

fn folder_with(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyscan"));
    command.current_dir(folder).arg("check").args(args).stdin(Stdio::null());
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").output().expect("the program starts")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Path and code of each finding, and the exit status.
fn found(folder: &Path, args: &[&str]) -> (Vec<(String, String)>, Option<i32>) {
    let output = run(folder, &[&["-f", "json", "-q"], args].concat());
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", stderr(&output)));
    let text = |finding: &Value, key: &str| finding[key].as_str().expect("a string").to_owned();
    let findings = findings.as_array().expect("an array").iter();
    (findings.map(|f| (text(f, "path"), text(f, "code"))).collect(), output.status.code())
}

fn codes(folder: &Path, args: &[&str]) -> (Vec<String>, Option<i32>) {
    let (findings, status) = found(folder, args);
    (findings.into_iter().map(|finding| finding.1).collect(), status)
}

fn want(codes: &[&str], status: i32) -> (Vec<String>, Option<i32>) {
    (codes.iter().map(|&code| code.to_owned()).collect(), Some(status))
}

#[test]
fn the_exit_status_tells_what_was_found() {
    let folder = folder_with(&[("gap.txt", GAP), ("nothing.txt", NOTHING)]);
    let here = folder.path();
    assert_eq!(codes(here, &["gap.txt"]), want(&["PS101"], 1));
    assert_eq!(codes(here, &["nothing.txt"]), want(&["PS114"], 1));
    assert_eq!(codes(here, &["--fail-on", "error", "nothing.txt"]), want(&["PS114"], 0));
    assert_eq!(codes(here, &["--fail-on", "error", "gap.txt"]), want(&["PS101"], 1));
    assert_eq!(codes(here, &["--ignore", "PS101,not-a-resolution", "."]), want(&[], 0));
    assert_eq!(codes(here, &["--select", "ps114", "."]), want(&["PS114"], 1));
}

#[test]
fn the_nearest_configuration_holds_for_each_input() {
    let folder = folder_with(&[
        ("policyscan.toml", "extensions = [\"res\"]\n[check]\nignore = [\"PS101\"]"),
        ("gap.res", GAP),
        ("gap.txt", GAP),
        ("strict/policyscan.toml", "families = [\"municipal\"]\n[check]\nfail-on = \"note\"\n[check.levels]\nPS1 = \"note\""),
        ("strict/gap.res", GAP),
    ]);
    let here = folder.path();
    // The folder that was named chooses the endings, each file's own folder its rules.
    let strict = |code: &str| ("./strict/gap.res".to_owned(), code.to_owned());
    assert_eq!(found(here, &["."]), (vec![strict("PS116"), strict("PS101")], Some(1)));
    assert_eq!(codes(here, &["gap.txt"]), want(&[], 0));
    assert_eq!(codes(&here.join("strict"), &["gap.res", "--fail-on", "warning"]), want(&["PS116", "PS101"], 0));
    assert_eq!(
        codes(here, &["--select", "PS101", "gap.txt"]),
        want(&["PS101"], 1),
        "the command line's selection replaces the file's"
    );
    assert_eq!(codes(here, &["--config", "strict/policyscan.toml", "gap.txt"]), want(&["PS116", "PS101"], 1));
}

#[test]
fn a_wrong_configuration_names_file_line_and_what_was_expected() {
    let folder = folder_with(&[("a.txt", GAP), ("policyscan.toml", "\nfamilys = []\n")]);
    let output = run(folder.path(), &["a.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("policyscan.toml:2:1: unknown key \"familys\", expected one of \"families\""),
        "{}",
        stderr(&output)
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn a_baseline_leaves_only_what_is_new() {
    let folder = folder_with(&[("a.txt", GAP), ("b.txt", NOTHING)]);
    let here = folder.path();
    let output = run(here, &["--write-baseline", "known.json", "."]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0), "{}", stderr(&output));
    assert!(stderr(&output).contains("2 findings written to known.json"), "{}", stderr(&output));
    assert_eq!(codes(here, &["--baseline", "known.json", "a.txt", "./b.txt"]), want(&[], 0));
    let longer =
        GAP.replace("3. beschließt", "3. begrüßt den Bericht;\n\n5. beschließt").replace("Häfen,\n", "Häfen\nund Werften,\n");
    fs::write(here.join("a.txt"), longer).expect("a file");
    let (new, status) = found(here, &["--baseline", "known.json", "."]);
    assert_eq!((new.len(), status), (2, Some(1)), "{new:?}");
    let output = run(here, &["--baseline", "none.json", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--baseline none.json: no such file"), "{}", stderr(&output));
}

#[test]
fn every_format_is_the_same_for_any_number_of_threads() {
    let names: Vec<_> = (0..40).map(|n| format!("{n:02}.txt")).collect();
    let files: Vec<_> = names.iter().enumerate().map(|(n, name)| (name.as_str(), [GAP, NOTHING][n % 2])).collect();
    let folder = folder_with(&files);
    for format in ["text", "json", "sarif", "github", "junit"] {
        let output = |threads| run(folder.path(), &["-f", format, "-j", threads, "."]);
        let (one, two) = (output("1"), output("2"));
        assert!(one.stdout == two.stdout, "{format}");
        assert_eq!(one.status.code(), Some(1));
        assert!(stderr(&one).contains("40 files: 20 errors, 20 warnings"), "{}", stderr(&one));
        let text = stdout(&one);
        match format {
            "json" => assert_eq!(serde_json::from_str::<Vec<Value>>(&text).expect("an array").len(), 40),
            "sarif" => {
                let log: Value = serde_json::from_str(&text).expect("JSON");
                assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(40));
            }
            "github" => assert!(text.lines().count() == 40 && text.lines().all(|line| line.starts_with("::"))),
            "junit" => assert_eq!(text.matches("<testsuite ").count(), 40),
            _ => assert_eq!(text.matches(": error[PS101]").count(), 20),
        }
    }
}

#[test]
fn colour_is_for_terminals_and_whoever_asks() {
    let folder = folder_with(&[("a.txt", GAP)]);
    let escapes = |args: &[&str]| stdout(&run(folder.path(), &[args, &["a.txt"]].concat())).contains('\u{1b}');
    assert!(!escapes(&[]));
    assert!(escapes(&["--color", "always"]));
    assert!(!escapes(&["--color", "never"]));
    assert!(!escapes(&["--color", "always", "-f", "json"]));
}

#[test]
fn a_bad_input_is_named_and_the_others_are_checked() {
    let folder = folder_with(&[("a.txt", GAP), ("b.txt", "\0\u{1}binary"), ("c.txt", GAP)]);
    let output = run(folder.path(), &["-f", "sarif", "a.txt", "b.txt", "c.txt", "no/such.txt"]);
    assert_eq!(output.status.code(), Some(2));
    let errors = stderr(&output);
    assert!(errors.contains("b.txt: looks like a binary file") && errors.contains("no/such.txt: no such file"), "{errors}");
    let log: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(2));
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn a_closed_pipe_is_quiet() {
    let folder = folder_with(&[("a.txt", &GAP.repeat(3))]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyscan"));
    let paths = std::iter::repeat_n("a.txt", 400);
    command.current_dir(folder.path()).args(["check", "-q"]).args(paths).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
}

/// What is rightly found in the annotated documents; nothing else may be, at any level.
const KNOWN: &[(&str, &str)] = &[
    // Terms of trade and a blog post.
    ("neg_agb_plattform", "PS114"),
    ("neg_blog_gipfel", "PS114"),
    // Full stops throughout, where the family has semicolons.
    ("ep_medien", "PS106"),
    ("neg_faq", "PS114"),
    ("neg_gericht", "PS114"),
    ("neg_presse_hafen", "PS114"),
    ("neg_protokoll", "PS114"),
    ("neg_rezept", "PS114"),
    ("neg_satzung", "PS114"),
    ("neg_tagesordnung", "PS114"),
    ("neg_vertrag", "PS114"),
    ("neg_blog_studienplatz", "PS114"),
    ("neg_einladung_rat", "PS114"),
    ("neg_faq_buergerbegehren", "PS114"),
    ("neg_gesetz_baeume", "PS114"),
    ("neg_mietvertrag_halle", "PS114"),
    ("neg_niederschrift_verein", "PS114"),
    ("neg_nutzungsbedingungen_rad", "PS114"),
    ("neg_presse_ministerium", "PS114"),
    ("neg_rezept_brot", "PS114"),
    ("neg_urteil_mieter", "PS114"),
];

/// What the parser misreads: findings that are true of what it read, not of the document.
const MISREAD: &[(&str, &str)] = &[
    // A running head and watermark letters inside a recital.
    ("un_ga_auen_pdftotext", "PS104"),
    ("un_ga_auen_pdftotext", "PS106"),
];

#[test]
fn nothing_false_is_found_in_the_annotated_documents() {
    let mut found = BTreeSet::new();
    for fixture in support::fixtures::all() {
        for rendering in &fixture.renderings {
            let analyzer = Analyzer::new();
            let decoded = analyzer.decode(&rendering.bytes).expect("text");
            let documents = analyzer.analyse_decoded("-", &decoded);
            for finding in check(&documents, &decoded.text, &Options::default()) {
                let key = (fixture.slug.as_str(), finding.rule.code);
                if !KNOWN.contains(&key) && !MISREAD.contains(&key) {
                    found.insert(format!(
                        "{}:{}: {} {}",
                        rendering.path.display(),
                        finding.place.line,
                        finding.rule.code,
                        finding.message
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
