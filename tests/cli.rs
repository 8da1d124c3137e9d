//! The command line from outside: what it prints where, what it does to files, how it ends.

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;

use program::{ended, files_below, folder_with, paths, policyscan, run, stderr, stdout};
use serde_json::Value;

/// Usage, help and messages, each in its own file.
#[test]
fn the_recorded_cases_hold() {
    trycmd::TestCases::new().case("tests/cmd/*.toml");
}

#[test]
fn a_custom_lexicon_tags_its_verbs_and_formulas_and_names_its_actors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/lexicon_check.in");
    let analysed = |args: &[&str]| -> serde_json::Value {
        let output = policyscan(&folder, args).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(0));
        serde_json::from_slice(&output.stdout).expect("JSON")
    };
    let with = analysed(&["--lexicon", "my.toml", "a.txt"]);
    assert_eq!(with["preamble"][0]["formulas"][0]["lemma"], "im Vorgriff auf");
    let act = &with["operative"][0]["acts"][0];
    assert_eq!((&act["verb"]["lemma"], &act["verb"]["text"]), (&"anspornen".into(), &"spornt … an".into()));
    assert_eq!((&act["force"], &act["addressees"][0]["name"]), (&"encourages".into(), &"Hafenring".into()));
    assert_eq!(act["obligations"][0]["bearers"], serde_json::json!(["Hafenring", "Anrainerstaaten"]));
    assert_eq!(act["content"]["text"], "den Lärm nach Moorschv. Anlage 2 zu messen");
    // Its abbreviation stands for itself.
    let addressee = &with["operative"][1]["acts"][0]["addressees"][0];
    assert_eq!((&addressee["text"], &addressee["name"]), (&"den HRN".into(), &"Hafenring".into()));
    let without = analysed(&["a.txt"]);
    assert_eq!(without["preamble"][0]["formulas"], serde_json::json!([]));
    assert_ne!(without["operative"][0]["acts"], with["operative"][0]["acts"]);
}

#[test]
fn one_document_in_a_pipe_is_one_compact_line() {
    let folder = folder_with(&[("a.txt", b"Der Rat tagt.")]);
    for format in [&["a.txt"][..], &["-f", "ndjson", "a.txt"]] {
        let output = run(folder.path(), format);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(paths(&output), ["a.txt"]);
        assert_eq!(stderr(&output), "");
    }
}

#[test]
fn an_empty_file_is_a_document_of_kind_other() {
    let folder = folder_with(&[("a.txt", b"")]);
    let output = run(folder.path(), &["a.txt"]);
    assert_eq!(output.status.code(), Some(0));
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(document["document"]["kind"], "other");
    assert_eq!(document["source"]["bytes"], 0);
}

#[test]
fn standard_input_is_read_with_and_without_a_dash() {
    let folder = folder_with(&[]);
    for args in [&[][..], &["-"]] {
        let mut command = policyscan(folder.path(), args);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
        child.stdin.take().expect("piped").write_all("Grüße".as_bytes()).expect("open");
        let output = child.wait_with_output().expect("it ends");
        let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(document["source"]["path"], "-");
        assert_eq!(document["source"]["bytes"], 7);
    }
}

#[test]
fn a_folder_is_ndjson_in_path_order_whatever_the_threads() {
    let files: Vec<(String, Vec<u8>)> =
        (0..300).map(|n| (format!("{:02}/{n:03}.txt", n % 7), "1. fordert alle auf;\n".repeat(n % 50).into_bytes())).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let folder = folder_with(&files);
    let one = run(folder.path(), &["-j", "1", "."]);
    let mut want: Vec<String> = files.iter().map(|(name, _)| format!("./{name}")).collect();
    want.sort();
    assert_eq!(paths(&one), want);
    for threads in ["2", "7"] {
        assert!(run(folder.path(), &["-j", threads, "."]).stdout == one.stdout, "-j {threads}");
    }
}

#[test]
fn the_encoding_can_be_named() {
    let folder = folder_with(&[("a.txt", b"Gr\xfc\xdfe"), ("b.txt", b"Gr\xfc\xdfe")]);
    let document: Value = serde_json::from_slice(&run(folder.path(), &["a.txt"]).stdout).expect("JSON");
    assert_eq!(document["source"]["encoding"], "windows-1252");
    let output = run(folder.path(), &["--encoding", "utf-8", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output).matches("is not valid UTF-8; name its real encoding").count(), 2, "{}", stderr(&output));
}

#[test]
fn a_summary_counts_several_inputs_unless_quiet() {
    let folder = folder_with(&[("a.txt", b"x"), ("b.txt", b"y")]);
    let output = run(folder.path(), &["."]);
    assert!(stderr(&output).starts_with("2 files: 2 documents, "), "{}", stderr(&output));
    assert_eq!(stderr(&output).lines().count(), 1);
    assert_eq!(stderr(&run(folder.path(), &["-q", "."])), "");
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let folder = folder_with(&[]);
    let coloured = |args: &[&str], no_color: bool| {
        let mut command = policyscan(folder.path(), args);
        if no_color {
            command.env("NO_COLOR", "1");
        }
        stderr(&ended(&mut command)).contains('\u{1b}')
    };
    assert!(!coloured(&["none.txt"], false));
    assert!(coloured(&["--color", "always", "none.txt"], false));
    assert!(!coloured(&["--color", "never", "none.txt"], false));
    assert!(!coloured(&["none.txt"], true));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let text = "1. fordert die Staaten auf, zu handeln;\n".repeat(200);
    let files: Vec<(String, &[u8])> = (0..400).map(|n| (format!("{n:03}.txt"), text.as_bytes())).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let folder = folder_with(&files);
    for threads in ["1", "2"] {
        let mut command = policyscan(folder.path(), &["-j", threads, "."]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut first = String::new();
        // The reader goes away after the first line, as `head -1` does.
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut first).expect("a line");
        let output = child.wait_with_output().expect("it ends");
        assert!(first.starts_with('{'));
        assert_eq!(output.status.code(), Some(0));
        assert!(!stderr(&output).contains("policyscan:"), "{}", stderr(&output));
    }
}

#[test]
fn a_limit_of_size_is_kept() {
    let folder = folder_with(&[("a.txt", &[b'x'; 1025]), ("b.txt", &[b'x'; 1024])]);
    let output = run(folder.path(), &["-q", "--max-bytes", "1K", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(paths(&output), ["./b.txt"]);
    assert_eq!(stderr(&output), "policyscan: ./a.txt: larger than 1024 bytes; split it or raise --max-bytes\n");
}

#[test]
fn an_output_folder_holds_one_file_for_each_input() {
    let folder = folder_with(&[("in/a.txt", b"x"), ("in/sub/b.md", b"y"), ("c.txt", b"z"), ("in/bad.txt", b"\0")]);
    let output = run(folder.path(), &["-q", "-o", "out", "in", "c.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stdout(&output), "");
    assert_eq!(stderr(&output).lines().count(), 1);
    let out = folder.path().join("out");
    assert_eq!(files_below(&out), ["a.txt.json", "c.txt.json", "sub/b.md.json"]);
    let document: Value = serde_json::from_slice(&fs::read(out.join("sub/b.md.json")).expect("a file")).expect("JSON");
    assert_eq!(document["source"]["path"], "in/sub/b.md");
    let again = run(folder.path(), &["-q", "-o", "out", "in", "c.txt"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(files_below(&out).len(), 3);
}

#[test]
fn inputs_with_one_output_are_an_error_before_anything_is_written() {
    let folder = folder_with(&[("x/a.txt", b"1"), ("y/a.txt", b"2"), ("y/b.txt", b"3")]);
    let output = run(folder.path(), &["-o", "out", "x", "y"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("x/a.txt and y/a.txt would both be written to a.txt.json"), "{}", stderr(&output));
    assert!(!folder.path().join("out").exists());
    let outside = run(folder.path(), &["-q", "-o", "out/deep", "x/../y/b.txt", "./x/a.txt"]);
    assert_eq!(outside.status.code(), Some(0));
    assert_eq!(files_below(&folder.path().join("out")), ["deep/x/a.txt.json", "deep/x/y/b.txt.json"]);
}

#[test]
fn a_list_of_files_may_be_separated_by_lines_or_nul() {
    let folder = folder_with(&[
        ("a b.txt", b"1"),
        ("c.txt", b"2"),
        ("list", b"c.txt\na b.txt\n"),
        ("nul", b"a b.txt\0c.txt\0"),
        ("none", b""),
    ]);
    assert_eq!(paths(&run(folder.path(), &["--files-from", "list"])), ["c.txt", "a b.txt"]);
    assert_eq!(paths(&run(folder.path(), &["--files-from", "nul"])), ["a b.txt", "c.txt"]);
    let none = run(folder.path(), &["--files-from", "none"]);
    assert_eq!((none.status.code(), stdout(&none), stderr(&none)), (Some(0), "", ""));
}

#[test]
fn the_program_describes_itself() {
    let folder = folder_with(&[]);
    let schema = run(folder.path(), &["schema"]);
    assert_eq!(stdout(&schema), policyscan::emit::SCHEMA);
    for (args, part) in [
        (&["completions", "bash"][..], "complete -F _policyscan"),
        (&["completions", "zsh"], "#compdef policyscan"),
        (&["completions", "fish"], "complete -c policyscan"),
        (&["man"], ".TH policyscan 1"),
        (&["--help"], "Examples:"),
        (&["--version"], env!("CARGO_PKG_VERSION")),
    ] {
        let output = run(folder.path(), args);
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert!(stdout(&output).contains(part), "{args:?}");
    }
}

#[test]
fn every_command_shows_examples_and_that_of_a_lexicon_works_when_typed() {
    let folder = folder_with(&[]);
    for command in [&[][..], &["check"], &["diff"], &["lexicon"], &["schema"], &["completions"], &["man"]] {
        let help = run(folder.path(), &[command, &["--help"]].concat());
        assert!(stdout(&help).contains("\nExamples:\n  policyscan "), "{command:?}");
        let short = run(folder.path(), &[command, &["-h"]].concat());
        assert!(
            stdout(&short).lines().count() <= stdout(&help).lines().count() && stdout(&short).lines().count() < 60,
            "{command:?}"
        );
    }
    let help = run(folder.path(), &["lexicon", "--help"]);
    let (_, example) = stdout(&help).split_once("A custom lexicon:\n").expect("an example");
    fs::write(folder.path().join("my.toml"), example).expect("a file");
    let listed = run(folder.path(), &["lexicon", "--lexicon", "my.toml", "--kind", "actor", "hafen"]);
    let actor = stdout(&listed).lines().find(|line| line.ends_with("(added)")).expect("the actor of the example");
    assert!(actor.contains("Hafenring") && actor.contains("HRN"), "{actor}");
    fs::write(folder.path().join("a.txt"), "Der Rat\n\n1. mahnt den Hafenring an, zu handeln.\n").expect("a file");
    let read = run(folder.path(), &["--lexicon", "my.toml", "a.txt"]);
    let document: Value = serde_json::from_slice(&read.stdout).expect("JSON");
    let act = &document["operative"][0]["acts"][0];
    assert_eq!((&act["verb"]["lemma"], &act["addressees"][0]["name"]), (&"anmahnen".into(), &"Hafenring".into()));
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::fs::{self, File};
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::Path;
    use std::process::Command;

    use super::program::{ended, folder_with, paths, policyscan, run, stderr};

    #[test]
    fn each_bad_input_is_named_once_and_the_others_are_complete() {
        let folder = folder_with(&[
            ("in/a.txt", b"x"),
            ("in/binary.txt", b"\x7fELF\0"),
            ("in/empty.txt", b""),
            ("in/folder.txt/b.txt", b"y"),
        ]);
        let inside = folder.path().join("in");
        let mkfifo = Command::new("mkfifo").arg(inside.join("pipe.txt")).status().expect("mkfifo runs");
        assert!(mkfifo.success());
        symlink("nothing", inside.join("broken.txt")).expect("a link");
        symlink("nothing", inside.join("not-looked-at.cfg")).expect("a link");
        symlink("..", inside.join("loop")).expect("a link");
        symlink("self.txt", inside.join("self.txt")).expect("a link");
        symlink("a.txt", inside.join("link.txt")).expect("a link");
        File::create(inside.join("huge.txt")).and_then(|file| file.set_len(1 << 30)).expect("a sparse file");
        fs::write(inside.join(OsStr::from_bytes(b"caf\xe9.txt")), "z").expect("a file");
        fs::write(inside.join("two\nlines \u{1b}[31m \"'.txt"), b"\0").expect("a file");
        for threads in ["1", "2"] {
            let output = run(folder.path(), &["-q", "-j", threads, "in"]);
            assert_eq!(output.status.code(), Some(2));
            assert_eq!(paths(&output), ["in/a.txt", "in/caf\u{fffd}.txt", "in/empty.txt", "in/folder.txt/b.txt", "in/link.txt"]);
            let lines: Vec<&str> = stderr(&output).lines().collect();
            let want = [
                "in/binary.txt: looks like a binary file, not text; ",
                "in/broken.txt: symbolic link to nothing; ",
                "in/huge.txt: larger than 67108864 bytes; ",
                "in/loop: symbolic link to a folder above it; ",
                "in/pipe.txt: a named pipe, not a regular file; ",
                "in/self.txt: symbolic link that cannot be followed ",
                "in/two\\nlines \\u{1b}[31m \"'.txt: looks like a binary file, not text; ",
            ];
            assert_eq!(lines.len(), want.len(), "{lines:#?}");
            for (line, want) in lines.iter().zip(want) {
                assert!(line.starts_with(&format!("policyscan: {want}")), "{line} is not {want}");
            }
        }
    }

    #[test]
    fn an_unreadable_file_is_a_failure() {
        let folder = folder_with(&[("a.txt", b"x"), ("b.txt", b"y")]);
        let locked = folder.path().join("a.txt");
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).expect("own file");
        if File::open(&locked).is_ok() {
            return; // The superuser reads everything.
        }
        let output = run(folder.path(), &["-q", "."]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(paths(&output), ["./b.txt"]);
        assert_eq!(stderr(&output), "policyscan: ./a.txt: permission denied; allow reading it or leave it out\n");
    }

    #[test]
    fn a_pipe_that_the_shell_opened_is_read() {
        let command = format!("{} <(printf 'Der Rat tagt.')", env!("CARGO_BIN_EXE_policyscan"));
        let Ok(output) = Command::new("bash").args(["-c", &command]).output() else {
            return; // No bash here.
        };
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(paths(&output)[0].starts_with("/dev/fd/"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_an_error() {
        let folder = folder_with(&[("a.txt", b"x")]);
        let full = File::options().write(true).open("/dev/full").expect("a device");
        let output = policyscan(folder.path(), &["a.txt"]).stdout(full).output().expect("it ends");
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).starts_with("policyscan: cannot write to standard output: "), "{}", stderr(&output));
    }

    #[test]
    fn devices_are_not_read() {
        let output = ended(&mut policyscan(Path::new("/"), &["/dev/zero"]));
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).starts_with("policyscan: /dev/zero: a device, not a regular file; "), "{}", stderr(&output));
    }
}
