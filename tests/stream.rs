//! `policyscan stream` from outside: a line out for each line in, at once, in order, whatever the line holds.

#![expect(clippy::format_collect, reason = "a few lines of input, written as they look")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use policyscan::Analyzer;
use policyscan::stream::{Answerer, Record, Refusal};
use proptest::prelude::*;
use proptest::{collection, sample};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use support::fixtures;

/// Longer than anything here takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

fn policyscan(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyscan"));
    command.args(args).current_dir(env!("CARGO_MANIFEST_DIR"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn start(args: &[&str]) -> (Child, ChildStdin) {
    let mut child = policyscan(&[&["stream"], args].concat()).spawn().expect("the program starts");
    let stdin = child.stdin.take().expect("piped");
    (child, stdin)
}

/// What `stream` makes of `input`, written from a thread of its own.
fn stream(args: &[&str], input: &[u8]) -> Output {
    let (child, mut stdin) = start(args);
    let input = input.to_vec();
    // It may end before everything is written.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("readable");
    writer.join().expect("no panic");
    output
}

fn values(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    assert!(text.is_empty() || text.ends_with('\n'));
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// Waits for the end of `child`.
fn ended(child: &mut Child) -> Option<i32> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("a child") {
            return status.code();
        }
        if begun.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("the stream hangs");
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// The lines of `child`, each as soon as it is there.
fn lines(child: &mut Child) -> mpsc::Receiver<String> {
    let stdout = BufReader::new(child.stdout.take().expect("piped"));
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    receiver
}

#[test]
fn an_answer_holds_byte_for_byte_what_is_printed_for_the_file() {
    let paths: Vec<String> = fixtures::all()
        .iter()
        .flat_map(|fixture| &fixture.renderings)
        .map(|rendering| rendering.path.strip_prefix(env!("CARGO_MANIFEST_DIR")).expect("below").display().to_string())
        .collect();
    let by_path: String = paths.iter().map(|path| format!("{}\n", json!({ "id": path, "path": path }))).collect();
    let by_text: String = paths
        .iter()
        .filter_map(|path| Some(format!("{}\n", json!({ "id": path, "text": fs::read_to_string(path).ok()? }))))
        .collect();
    let printed = policyscan(&[&["-q"], &*paths.iter().map(String::as_str).collect::<Vec<_>>()].concat()).output().expect("runs");
    let want: Vec<&str> = std::str::from_utf8(&printed.stdout).expect("UTF-8").lines().collect();
    assert!(want.len() >= paths.len());
    for (input, args) in [(&by_path, &[][..]), (&by_path, &["-j", "1"]), (&by_path, &["-j", "7"]), (&by_text, &[])] {
        let output = stream(args, input.as_bytes());
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(text.lines().count(), input.lines().count());
        let mut rest = want.iter();
        for line in text.lines() {
            let documents = &line[line.find("\"documents\":[").expect("documents") + 13..line.len() - 2];
            let id: Value = serde_json::from_str(line).expect("JSON");
            let of_path = format!("\"path\":{}", id["id"]);
            // Files that are no UTF-8 have no line in `by_text`.
            let mut printed: Vec<&str> = rest.by_ref().skip_while(|line| !line.contains(&of_path)).take(1).copied().collect();
            while rest.as_slice().first().is_some_and(|line| line.contains(&of_path)) {
                printed.extend(rest.next());
            }
            assert_eq!(documents, printed.join(","), "{}", id["id"]);
        }
    }
}

#[test]
fn several_resolutions_in_one_text_are_documents_of_one_line() {
    let text = "Die Generalversammlung\n\n1. fordert die Länder auf, zu handeln;\n\n2. beschließt, zu prüfen.\n";
    let both = format!("Resolution 80/1\nA/RES/80/1\n\n{text}\n\nResolution 80/2\nA/RES/80/2\n\n{text}");
    let output = stream(&[], format!("{}\n", json!({ "id": 1, "text": both })).as_bytes());
    let [line] = &values(&output)[..] else { panic!("one line") };
    let parts: Vec<_> = line["documents"].as_array().expect("a list").iter().map(|d| &d["source"]["part"]).collect();
    assert_eq!(parts, [&json!(1), &json!(2)]);
}

#[test]
fn other_fields_pass_as_they_stand() {
    let fields = r#""b": {"x" : [1.0, 1e999, -0]}, "\u0061":"\ud800 \u00e4\/", "deep":[[[[]]]],"a" :null"#;
    let output =
        stream(&[], format!("{{{fields},\"text\":\"\",\"id\": 00e1}}\n{{{fields},\"id\":\"7\",\"text\":\"\"}}\r\n").as_bytes());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let handed_on = r#"{"b":{"x" : [1.0, 1e999, -0]},"\u0061":"\ud800 \u00e4\/","deep":[[[[]]]],"a":null,"#;
    for line in text.lines() {
        assert!(line.starts_with(handed_on), "{line}");
    }
    assert!(text.contains("\"error\":{\"code\":\"not_json\"") && text.contains(",\"id\":\"7\",\"documents\":[{"));
}

#[test]
fn a_bad_line_has_its_answer_in_its_place_and_the_stream_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let gone = folder.path().join("gone.txt");
    let mut input = Vec::new();
    let long = format!("{{\"id\":\"long\",\"text\":\"{}\"}}", "x".repeat(1 << 17));
    let cases: [(&[u8], &str); 19] = [
        (b"{\"id\":1,\"text\":\"Guten Tag.\"}", ""),
        (b"", "empty_line"),
        (b"  \r", "empty_line"),
        (b"{\"id\":3,\"text\":\"Bl\xFCte\"}", "not_utf8"),
        (b"{\"id\":4,\"text\":\"a", "not_json"),
        (b"policyscan", "not_json"),
        (b"[1]", "not_an_object"),
        (b"{\"id\":5}", "no_text"),
        (b"{\"id\":6,\"text\":[]}", "not_a_string"),
        (b"{\"id\":7,\"text\":\"a\",\"path\":\"b\"}", "several_texts"),
        (b"{\"id\":8,\"text\":\"a\",\"text\":\"b\"}", "duplicate_field"),
        (b"{\"id\":9,\"text\":\"a\",\"error\":0}", "reserved_field"),
        (b"{\"id\":10,\"base64\":\"?\"}", "not_base64"),
        (b"{\"id\":11,\"path\":\"src\"}", "unreadable"),
        (b"{\"id\":12,\"text\":\"a\\u0000b\"}", "binary"),
        (long.as_bytes(), "too_long"),
        (b"{\"id\":13,\"path\":\"GONE\"}", "unreadable"),
        (b"{\"id\":14,\"path\":\"/dev/stdin\"}", "unreadable"),
        (b"{\"id\":15,\"text\":\"\\ud83d Gr\\u00fc\\u00dfe\"}", ""),
    ];
    for (line, _) in cases {
        input.extend_from_slice(&String::from_utf8_lossy(line).replace("GONE", &gone.display().to_string()).into_bytes());
        if std::str::from_utf8(line).is_err() {
            // Keep the byte that is no UTF-8.
            input.truncate(input.len() - String::from_utf8_lossy(line).len());
            input.extend_from_slice(line);
        }
        input.push(b'\n');
    }
    input.pop();
    for args in [&["--max-bytes", "64K", "-j", "1"][..], &["--max-bytes", "64K", "-j", "4"]] {
        let output = stream(args, &input);
        let answers = values(&output);
        assert_eq!(answers.len(), cases.len());
        for (i, (answer, (line, code))) in answers.iter().zip(cases).enumerate() {
            assert_eq!(answer["error"]["code"].as_str().unwrap_or_default(), code, "{answer} to {}", String::from_utf8_lossy(line));
            assert_eq!(answer.get("documents").is_some(), code.is_empty());
            if !code.is_empty() {
                assert_eq!(answer["error"]["line"], i + 1);
                assert!(answer["error"]["message"].as_str().is_some_and(|message| message.len() > 10));
            }
        }
        assert_eq!((&answers[3]["id"], &answers[4]["id"], &answers[15]["id"]), (&json!(3), &json!(4), &json!("long")));
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(said.starts_with("19 lines: 2 documents, 0 acts, 17 failures in "), "{said}");
    }
}

#[test]
fn half_a_surrogate_pair_is_reported_and_moves_no_offset() {
    let text = "Der Rat\\ud83d\\n\\n1. fordert die Länder auf, zu handeln.";
    let output = stream(&["--offsets", "utf16"], format!("{{\"text\":\"{text}\"}}").as_bytes());
    let document = &values(&output)[0]["documents"][0];
    assert_eq!(document["diagnostics"][0]["code"], "PS003", "{document}");
    assert_eq!(document["operative"][0]["span"]["start"], 13);
}

#[test]
fn bytes_come_as_base64_or_by_path_in_any_encoding() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.txt"), b"Der Kreistag beschlie\xDFt, zu handeln.\n").expect("a file");
    let input = r#"{"path":"a.txt"}
{"id":"b","base64":"RGVyIEtyZWlzdGFnIGJlc2NobGll33QsIHp1IGhhbmRlbG4uCg=="}
{"id":"c","base64":"//5SAGEAdAA="}
"#;
    let answers = |args: &[&str]| {
        let mut command = policyscan(&[&["stream", "-q"], args].concat());
        let mut child = command.current_dir(folder.path()).spawn().expect("starts");
        child.stdin.take().expect("piped").write_all(input.as_bytes()).expect("written");
        let output = child.wait_with_output().expect("readable");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        values(&output)
    };
    let encodings = |answers: &[Value]| answers.iter().map(|a| a["documents"][0]["source"]["encoding"].clone()).collect::<Vec<_>>();
    let found = answers(&[]);
    assert_eq!(encodings(&found), ["windows-1252", "windows-1252", "UTF-16LE"]);
    assert_eq!(found[0]["documents"][0]["operative"], found[1]["documents"][0]["operative"]);
    assert_eq!(found[0]["documents"][0]["source"]["path"], "a.txt");
    let forced = answers(&["--encoding", "utf-8"]);
    assert_eq!((&forced[0]["error"]["code"], &forced[2]["error"]["code"]), (&json!("malformed"), &json!("binary")));
}

#[test]
fn a_lexicon_counts() {
    let text = "Die Generalversammlung,\n\nim Vorgriff auf die Tagung,\n\n1. spornt den Hafenring an, zu handeln.\n";
    let output = stream(&["--lexicon", "tests/cmd/lexicon_check.in/my.toml"], json!({ "text": text }).to_string().as_bytes());
    assert_eq!(values(&output)[0]["documents"][0]["operative"][0]["acts"][0]["verb"]["lemma"], "anspornen");
}

#[test]
fn whoever_writes_a_line_has_its_answer_before_writing_the_next() {
    for args in [&["-j", "1"][..], &["-j", "4"], &["-j", "4", "--unordered"]] {
        let (mut child, mut stdin) = start(args);
        let answers = lines(&mut child);
        for id in 0..20 {
            writeln!(stdin, "{{\"id\":{id},\"text\":\"Guten Tag.\"}}").expect("written");
            stdin.flush().expect("written");
            let answer = answers.recv_timeout(PATIENCE).expect("an answer");
            assert!(answer.starts_with(&format!("{{\"id\":{id},")), "{answer}");
        }
        drop(stdin);
        assert_eq!(ended(&mut child), Some(0));
    }
}

#[test]
fn without_order_every_id_comes_once() {
    let input: String =
        (0..300).map(|id| format!("{{\"id\":{id},\"text\":\"{}\"}}\n", "Guten Tag. ".repeat(id % 7 * 50))).collect();
    let output = stream(&["--unordered", "-j", "4"], input.as_bytes());
    let mut ids: Vec<_> = values(&output).iter().map(|answer| answer["id"].as_u64().expect("a number")).collect();
    ids.sort_unstable();
    assert_eq!(ids, (0..300).collect::<Vec<_>>());
}

#[test]
fn fail_fast_ends_with_the_first_error_though_the_input_stays_open() {
    for args in [&["--fail-fast", "-j", "1"][..], &["--fail-fast", "-j", "4"]] {
        let (mut child, mut stdin) = start(args);
        let answers = lines(&mut child);
        stdin.write_all(b"{\"id\":1,\"text\":\"\"}\n{\"id\":2}\n{\"id\":3,\"text\":\"\"}\n").expect("written");
        assert_eq!(ended(&mut child), Some(2));
        let answers: Vec<_> = answers.iter().collect();
        assert_eq!(answers.len(), 2);
        assert!(answers[1].starts_with("{\"id\":2,\"error\":"));
        drop(stdin);
    }
}

#[test]
fn a_closed_output_ends_it_quietly_though_the_input_stays_open() {
    let (mut child, mut stdin) = start(&["-j", "4"]);
    drop(child.stdout.take());
    stdin.write_all(b"{\"text\":\"\"}\n").expect("written");
    assert_eq!(ended(&mut child), Some(0));
    let mut said = String::new();
    child.stderr.take().expect("piped").read_to_string(&mut said).expect("UTF-8");
    assert_eq!(said, "");
}

#[test]
fn an_empty_input_has_an_empty_output() {
    let output = stream(&["-q"], b"");
    assert_eq!((output.status.code(), output.stdout, output.stderr), (Some(0), Vec::new(), Vec::new()));
}

/// Memory of `child` now, in bytes.
#[cfg(target_os = "linux")]
fn memory(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it runs");
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a figure");
    kilobytes.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") * 1024
}

/// A reader that takes nothing for a while makes the writer wait, not the memory grow; then everything comes.
#[cfg(target_os = "linux")]
#[test]
fn a_slow_reader_makes_the_writer_wait_and_memory_does_not_grow() {
    const LINES: usize = 20_000;
    for args in [&["-j", "2"][..], &["-j", "2", "--unordered"]] {
        let (mut child, mut stdin) = start(args);
        let (written, progress) = mpsc::channel();
        let line = json!({ "text": "Der Rat fordert die Länder auf, zu handeln. ".repeat(20) }).to_string() + "\n";
        let writer = thread::spawn(move || {
            for _ in 0..LINES {
                stdin.write_all(line.as_bytes()).expect("taken");
                written.send(()).expect("heard");
            }
        });
        // Until nothing has been taken for a while.
        let mut taken = 0;
        while progress.recv_timeout(Duration::from_millis(500)).is_ok() {
            taken += 1;
        }
        assert!(taken < LINES / 2, "{taken} lines were taken without an answer being read");
        assert!(memory(&child) < 64 << 20, "{} bytes", memory(&child));
        assert_eq!(lines(&mut child).iter().count(), LINES);
        writer.join().expect("no panic");
        assert_eq!(ended(&mut child), Some(0));
    }
}

/// A writer that sends one byte at a time is served like any other.
#[test]
fn a_slow_writer_is_waited_for() {
    let (mut child, mut stdin) = start(&["-j", "4"]);
    let answers = lines(&mut child);
    for byte in "{\"id\":1,\"text\":\"Grüße\"}\n{\"id\":2,\"text\":\"\"}".bytes() {
        stdin.write_all(&[byte]).expect("written");
        stdin.flush().expect("written");
        thread::sleep(Duration::from_millis(2));
    }
    drop(stdin);
    assert_eq!(answers.iter().count(), 2);
    assert_eq!(ended(&mut child), Some(0));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_line_holds_its_answer_is_one_line_of_json(
        pieces in collection::vec(prop_oneof![
            sample::select(vec![
                "{", "}", "[", "]", ":", ",", "\"", "\\", "\"id\":", "\"text\":\"", "\"path\":\"", "\"base64\":\"", "\"error\":", "\\ud83d", "\\u00e4",
                "1.", "ä", "null", " ", "\"a\":[1],", "{\"id\":1,", "Der Rat beschließt:\\n\\n1. fordert",
            ]).prop_map(|piece| piece.as_bytes().to_vec()),
            any::<u8>().prop_filter("a line", |byte| *byte != b'\n').prop_map(|byte| vec![byte]),
        ], 0..24),
        cut in any::<bool>(),
    ) {
        let line = pieces.concat();
        let record = if cut { Record::refused(&line, Refusal::too_long(9)) } else { Record::read(&line) };
        let file = |path: &str| Ok(path.as_bytes().to_vec());
        let result = Answerer::new(Analyzer::new()).documents(&record, file);
        let mut answer = Vec::new();
        record.answer(&result, 1, &mut answer).expect("a vector takes everything");
        let answer = std::str::from_utf8(&answer).expect("UTF-8");
        prop_assert_eq!(answer.find('\n'), Some(answer.len() - 1));
        let json: Result<&RawValue, _> = serde_json::from_str(answer);
        prop_assert!(json.is_ok(), "{}", answer);
        prop_assert_eq!(answer.contains("\"error\":{\"code\":\""), result.is_err());
    }
}

#[test]
fn the_manual_describes_every_code() {
    let manual = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/stream.md")).expect("docs/stream.md");
    for code in policyscan::stream::Code::ALL {
        let name = serde_json::to_value(code).expect("JSON");
        assert!(manual.contains(&format!("| `{}` |", name.as_str().expect("a name"))), "{name}");
    }
}
