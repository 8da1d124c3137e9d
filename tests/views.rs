//! The views from outside: which format goes where, what language and colour they take, how they end.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs the program in `folder` without any wish of the surroundings about language or colour.
fn run(folder: &Path, args: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyscan"));
    command.current_dir(folder).args(args).stdin(std::process::Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR_FORCE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.envs(environment.iter().copied()).output().expect("the program runs")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

/// A folder with two texts, one of them below another folder.
fn texts() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("in/b")).expect("a folder");
    let text = "Die Generalversammlung\n\n1. ersucht den Generalsekretär, bis zum 31. Dezember 2027 zu berichten;\n2. begrüßt den Bericht.\n";
    fs::write(folder.path().join("in/a.txt"), text).expect("a file");
    fs::write(folder.path().join("in/b/c.txt"), text).expect("a file");
    folder
}

#[test]
fn several_inputs_share_one_line_of_headings() {
    let folder = texts();
    let output = run(folder.path(), &["-q", "-f", "csv", "in"], &[]);
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert_eq!(lines.iter().filter(|line| line.starts_with("file,family")).count(), 1);
    assert_eq!(lines.len(), 1 + 2 * 2, "{lines:?}");
    let output =
        run(folder.path(), &["-q", "-f", "csv", "--csv-bom", "--csv-delimiter", ";", "--lang", "de", "-o", "out", "in"], &[]);
    assert!(output.status.success());
    for file in ["out/a.txt.csv", "out/b/c.txt.csv"] {
        assert!(
            fs::read_to_string(folder.path().join(file)).is_ok_and(|table| table.starts_with("\u{feff}Datei;Familie;Datum;Absatz"))
        );
    }
}

#[test]
fn a_run_over_a_folder_writes_pages_and_one_over_them() {
    let folder = texts();
    let output = run(folder.path(), &["-q", "-f", "html", "-o", "out", "in"], &[]);
    assert!(output.status.success());
    let page = |name: &str| fs::read_to_string(folder.path().join("out").join(name)).expect("a page");
    assert!(page("b/c.txt.html").contains("href=\"../index.html\""));
    assert!(page("index.html").contains("href=\"b/c.txt.html\""));
    let again = run(folder.path(), &["-q", "-j", "1", "-f", "html", "-o", "again", "in"], &[]);
    assert!(again.status.success());
    assert_eq!(fs::read_to_string(folder.path().join("again/index.html")).expect("a page"), page("index.html"));
}

#[test]
fn several_pages_do_not_fit_into_one_output() {
    let folder = texts();
    let output = run(folder.path(), &["-f", "html", "in"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("--output DIR"));
    fs::rename(folder.path().join("in/a.txt"), folder.path().join("index")).expect("renamed");
    let output = run(folder.path(), &["-f", "html", "-o", "out", "index", "in/b/c.txt"], &[]);
    assert_eq!(output.status.code(), Some(2), "the page of an input would take the place of the one over all");
    assert!(!folder.path().join("out/index.html").exists());
}

#[test]
fn the_locale_decides_the_language_unless_it_is_named() {
    let folder = texts();
    let speaks_german = |args: &[&str], environment: &[(&str, &str)]| {
        let output = run(folder.path(), &[&["-f", "text", "in/a.txt"], args].concat(), environment);
        assert_ne!(stdout(&output).contains("Zusammenfassung"), stdout(&output).contains("Summary"));
        stdout(&output).contains("Zusammenfassung")
    };
    for (args, environment, german) in [
        (&[][..], &[][..], false),
        (&[], &[("LANG", "de_DE.UTF-8")], true),
        (&[], &[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "fr_FR.UTF-8")], false),
        (&[], &[("LANG", "en_GB.UTF-8"), ("LC_ALL", "de_AT")], true),
        (&[], &[("LANG", "de_DE.UTF-8"), ("LC_ALL", "")], true),
        (&["--lang", "en"], &[("LANG", "de_DE.UTF-8")], false),
        (&["--lang", "de"], &[("LC_ALL", "C")], true),
    ] {
        assert_eq!(speaks_german(args, environment), german, "{args:?} {environment:?}");
    }
}

#[test]
fn colour_goes_to_terminals_or_where_it_is_asked_for() {
    let folder = texts();
    let coloured = |args: &[&str], environment: &[(&str, &str)]| {
        run(folder.path(), &[&["-f", "text", "in/a.txt"], args].concat(), environment).stdout.contains(&0x1b)
    };
    assert!(!coloured(&[], &[]), "no terminal");
    assert!(coloured(&["--color", "always"], &[]));
    assert!(coloured(&["--color", "always"], &[("NO_COLOR", "1")]), "an option says more than the surroundings");
    assert!(!coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(coloured(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}

#[test]
fn the_width_can_be_named() {
    let folder = texts();
    for (width, longest) in [("40", 40), ("72", 72)] {
        let output = run(folder.path(), &["-f", "text", "--width", width, "in/a.txt"], &[]);
        assert_eq!(stdout(&output).lines().map(|line| line.chars().count()).max(), Some(longest));
    }
}
