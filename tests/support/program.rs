//! The program from outside: started in a folder, ended in time, what it printed and wrote.

// Each test binary uses its own part.
#![allow(dead_code)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// The program in `folder`, nothing on standard input, no colour wish from outside.
pub fn policyscan(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyscan"));
    command.current_dir(folder).args(args).stdin(Stdio::null()).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

/// Runs `command` to its end; it must come within a minute.
pub fn ended(command: &mut Command) -> Output {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let streams = [
        child.stdout.take().map(|s| Box::new(s) as Box<dyn std::io::Read + Send>),
        child.stderr.take().map(|s| Box::new(s) as Box<dyn std::io::Read + Send>),
    ];
    let readers = streams.map(|stream| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            stream.expect("piped").read_to_end(&mut bytes).expect("readable");
            bytes
        })
    });
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break status;
        }
        if begun.elapsed() > Duration::from_mins(1) {
            let _ = child.kill();
            panic!("{command:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let [stdout, stderr] = readers.map(|reader| reader.join().expect("no panic"));
    Output { status, stdout, stderr }
}

/// Runs it to its end.
pub fn run(folder: &Path, args: &[&str]) -> Output {
    ended(&mut policyscan(folder, args))
}

/// What it printed.
pub fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

/// What it told people.
pub fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

/// The paths of the documents of NDJSON, in order.
pub fn paths(output: &Output) -> Vec<String> {
    let path = |line: &str| {
        let document: Value = serde_json::from_str(line).expect("an object a line");
        document["source"]["path"].as_str().expect("a path").to_owned()
    };
    stdout(output).lines().map(path).collect()
}

/// A folder with these files; a name's folders are made.
pub fn folder_with(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Every file below `folder`, relative, in name order.
pub fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder).expect("below").to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}
