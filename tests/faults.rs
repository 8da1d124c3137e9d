//! What goes wrong around the program: signals, full disks, folders in the way, closed streams. Nothing is half written or lost.

#![cfg(unix)]

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use program::{ended, files_below, folder_with, policyscan, run, stderr, stdout};
use serde_json::Value;
use tempfile::TempDir;

/// A folder `in` with `count` texts, some of them long.
fn collection(count: usize) -> TempDir {
    let paragraph = |number| format!("{number}. Die Verwaltung wird beauftragt, die Ufer zu schützen.\n\n");
    let text = |n| format!("Der Rat beschließt:\n\n{}", (1..2 + n % 40).map(paragraph).collect::<String>());
    let files: Vec<_> = (0..count).map(|n| (format!("in/{}/{n:03}.txt", n % 3), text(n))).collect();
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    folder_with(&files)
}

/// The program as bash starts it: `$0` stands for it.
fn bash(folder: &Path, script: &str) -> Output {
    let mut command = Command::new("bash");
    command.current_dir(folder).args(["-c", script, env!("CARGO_BIN_EXE_policyscan")]).stdin(Stdio::null());
    ended(&mut command)
}

#[test]
fn an_interrupted_run_leaves_whole_files_and_the_next_one_completes_it() {
    let folder = collection(300);
    let here = folder.path();
    assert!(run(here, &["-q", "-o", "whole", "in"]).status.success());
    let names = files_below(&here.join("whole"));
    let same = |name: &String| fs::read(here.join("whole").join(name)).ok() == fs::read(here.join("out").join(name)).ok();
    let is_part = |name: &String| Path::new(name).file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let mut stopped = 0;
    for (round, (signal, number)) in [("INT", 2), ("TERM", 15), ("KILL", 9)].into_iter().cycle().take(9).enumerate() {
        let _ = fs::remove_dir_all(here.join("out"));
        let mut child = policyscan(here, &["-q", "-j", "2", "-o", "out", "in"]).spawn().expect("the program starts");
        while !here.join("out").is_dir() && child.try_wait().expect("a child").is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(7 * round as u64));
        assert!(Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().expect("kill runs").success());
        let status = child.wait().expect("it ends");
        // A shell reports 128 and the signal: 130, 143, 137. Or it was done before; whoever starts the tests may ignore SIGINT too.
        assert!(status.signal() == Some(number) || status.code() == Some(0), "{status:?}");
        stopped += usize::from(status.signal().is_some());
        let left = files_below(&here.join("out"));
        assert!(left.iter().filter(|name| !is_part(name)).all(same), "half written: SIG{signal}, round {round}");
        assert!(run(here, &["-q", "-o", "out", "in"]).status.success());
        assert_eq!(files_below(&here.join("out")), names);
        assert!(names.iter().all(same));
    }
    assert!(stopped > 0, "nothing was interrupted");
}

#[test]
fn a_file_that_the_disk_does_not_hold_is_a_failure_and_leaves_nothing() {
    let folder = collection(30);
    // No file larger than 8 KiB, as on a disk that fills up.
    let output = bash(folder.path(), "trap '' XFSZ; ulimit -f 8; exec \"$0\" -q -o out in");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let failed = stderr(&output).lines().count();
    assert!(failed > 0 && stderr(&output).lines().all(|line| line.contains(" cannot be written (")), "{}", stderr(&output));
    let written = files_below(&folder.path().join("out"));
    assert_eq!(written.len() + failed, 30);
    for name in written {
        let bytes = fs::read(folder.path().join("out").join(&name)).expect("a file");
        assert!(serde_json::from_slice::<Value>(&bytes).is_ok(), "{name} is half written");
    }
}

#[test]
fn a_file_in_the_place_of_a_folder_fails_what_belongs_below_it() {
    let folder = collection(30);
    fs::create_dir(folder.path().join("out")).expect("a folder");
    fs::write(folder.path().join("out/1"), "in the way").expect("a file");
    let output = run(folder.path(), &["-q", "-o", "out", "in"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output).lines().count(), 10);
    assert!(stderr(&output).lines().all(|line| line.starts_with("policyscan: in/1/")), "{}", stderr(&output));
    assert_eq!(files_below(&folder.path().join("out")).len(), 1 + 20);
}

#[test]
fn a_file_that_changes_while_it_is_read_is_read_as_it_was_or_is() {
    let folder = folder_with(&[("a.txt", b"")]);
    let path = folder.path().join("a.txt");
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for round in 0..400 {
                let mut file = fs::File::create(&path).expect("a file");
                for _ in 0..round % 50 {
                    file.write_all(b"1. fordert die Staaten auf, zu handeln;\n").expect("written");
                }
            }
        });
        let mut runs = 0;
        while !writer.is_finished() || runs == 0 {
            let output = run(folder.path(), &["a.txt"]);
            assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
            assert!(serde_json::from_str::<Value>(stdout(&output)).is_ok());
            runs += 1;
        }
    });
}

#[test]
fn closed_streams_end_in_no_panic() {
    let folder = collection(3);
    for (script, status) in [
        ("\"$0\" in >&-", 0),
        ("\"$0\" -f text in >&-", 0),
        ("\"$0\" in 2>&-", 0),
        ("\"$0\" <&-", 0),
        ("\"$0\" none.txt 2>&-", 2),
        ("\"$0\" check in >&- 2>&-", 0),
    ] {
        let output = bash(folder.path(), script);
        assert_eq!(output.status.code(), Some(status), "{script}: {}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"), "{script}");
    }
}

#[test]
fn a_reader_that_goes_away_midway_ends_every_command_quietly() {
    let folder = collection(200);
    for args in
        [&["-q", "in"][..], &["-q", "-f", "csv", "in"], &["check", "-q", "--fail-on", "error", "-f", "sarif", "in"], &["schema"]]
    {
        let mut child = policyscan(folder.path(), args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
        let mut first = [0; 16];
        child.stdout.take().expect("piped").read_exact(&mut first).expect("it prints");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""), "{args:?}");
    }
}
