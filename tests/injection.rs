//! A hostile text under a hostile name through every format: nothing in the output acts on a terminal, a browser, a spreadsheet, an XML
//! or JSON reader, or a build server.

#![cfg(unix)]

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::path::Path;

use program::{folder_with, policyscan, run, stderr, stdout};
use quick_xml::events::Event;
use serde_json::Value;
use tempfile::TempDir;

/// A name that would like to be a command, a formula, markup and several lines.
const NAME: &str =
    "::error file=x::=1+1 ##[error]x <img src=x onerror=alert(1)> &amp; ]]> \"' \u{1b}[31m\u{9b}31m\u{202e}\u{7f}\n::stop.txt";

/// A resolution each part of which holds something hostile; a number is missing, a verb is unknown, so that `check` quotes it.
const TEXT: &str = "A/RES/80/1 \u{1b}]0;x\u{7}\n\n\
    80/1. Schutz der Ufer =HYPERLINK(\"http://x\") <script>alert(1)</script> \u{1b}[2J\u{202e}\n\n\
    ::error::Die Generalversammlung,\n\nDie Generalversammlung,\n\n\
    unter Hinweis auf ihre Resolution 70/1 vom 25. September 2015 <b>&amp;</b> \u{9b}31m ::warning::x,\n\n\
    :: xyz \u{2067}besorgt über ##[error] ##vso[task.setvariable variable=x]y ##teamcity[x],\n\n\
    1. ersucht den Generalsekretär =1+1 <img src=x onerror=alert(1)>, bis zum 31. Dezember 2027 ::error::x zu berichten;\n\n\
    3. ::add-mask::x fordert die Staaten auf ##[group]x ]]> \u{9b}31m \u{7f} \u{2066},\n\
    \u{20}  a) =cmd|'/C calc'!A0 zu schützen, \"><svg onload=alert(1)>;\n\
    \u{20}  b) @SUM(A1) +1 -1 jährlich zu berichten, {{constructor}} ${x} `x`;\n\n\
    4. xyzt \u{1b}[8m ::set-output name=x::y die Staaten, %0A::error::x\u{85}\u{2028}::error::y\u{b}::error::z\u{c}\n\n\
    ::error::x::::::: ######[error]\n\n\
    5. beschließt, mit der Angelegenheit befasst zu bleiben.1\n\n_____\n1 ::stop-commands::x <script>alert(2)</script> \u{1b}[0m\n";

/// The text under its name, a second version, and one that cannot be read, in `in`.
fn hostile() -> TempDir {
    let other = TEXT.replace("zu schützen", "\u{1b}[5m ::error::neu <i> zu stärken").replace("ersucht", "bittet");
    folder_with(&[
        (&format!("in/{NAME}"), TEXT.as_bytes()),
        (&format!("other/{NAME}"), other.as_bytes()),
        (&format!("bad/{NAME}"), b"\0"),
    ])
}

fn is_live(c: char) -> bool {
    c.is_control() && c != '\n'
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Asserts what holds for everything that is printed: no terminal, no reader of a log finds anything to do.
fn assert_inert(what: &str, printed: &str) {
    let live: Vec<char> = printed.chars().filter(|c| is_live(*c)).collect();
    assert!(live.is_empty(), "{what}: {live:?}");
    assert!(!printed.contains("##"), "{what}: a command of a build server");
    let command = printed.lines().find(|line| line.trim_start().starts_with("::"));
    assert_eq!(command, None, "{what}: a workflow command");
}

fn file(folder: &str) -> String {
    format!("{folder}/{NAME}")
}

/// Runs it, asserts that standard error is inert and that the status is `status`, and returns what it printed.
fn printed(folder: &Path, args: &[&str], status: i32) -> String {
    let output = run(folder, args);
    assert_eq!(output.status.code(), Some(status), "{args:?}: {}", stderr(&output));
    assert_inert(&format!("standard error of {args:?}"), stderr(&output));
    stdout(&output).to_owned()
}

/// The local names of the elements of `xml`, and all text and attribute values; it must be well-formed.
fn elements(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut names = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    attribute.expect("an attribute").normalized_value(quick_xml::XmlVersion::Explicit1_0).expect("known entities");
                }
                names.push(tag.name().as_ref().to_owned());
            }
            Event::Eof => return names,
            _ => {}
        }
    }
}

#[test]
fn json_is_inert_and_says_what_the_text_said() {
    let folder = hostile();
    for format in ["json", "ndjson"] {
        let text = printed(folder.path(), &["-f", format, &file("in")], 0);
        assert_inert(format, &text);
        assert_eq!(text.lines().count(), 1);
        let document: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(document["source"]["path"], file("in"));
        let all = document.to_string();
        for said in ["<img src=x onerror=alert(1)>", "::warning::x", "##vso[task.setvariable", "\u{202e}", "=cmd|'/C calc'!A0"] {
            assert!(all.contains(said), "{said:?} is lost");
        }
    }
}

#[test]
fn views_for_people_are_inert() {
    let folder = hostile();
    for lang in ["de", "en"] {
        for width in ["30", "80", "1000"] {
            assert_inert("text", &printed(folder.path(), &["-f", "text", "--lang", lang, "--width", width, &file("in")], 0));
        }
    }
    assert_inert("several", &printed(folder.path(), &["-f", "text", "in", "bad", "other"], 2));
    assert_inert("check", &printed(folder.path(), &["check", &file("in")], 1));
    assert_inert("diff", &printed(folder.path(), &["diff", &file("in"), &file("other")], 1));
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let folder = hostile();
    for delimiter in [",", ";", "tab"] {
        let text = printed(folder.path(), &["-f", "csv", "--csv-delimiter", delimiter, &file("in")], 0);
        assert_inert("csv", &text.replace('\t', " "));
        let delimiter = if delimiter == "tab" { b'\t' } else { delimiter.as_bytes()[0] };
        let mut cells = 0;
        for row in csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes()).records() {
            for cell in &row.expect("a row of as many cells as the headings") {
                assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\t']), "{cell:?}");
                cells += 1;
            }
        }
        assert!(cells > 50, "{cells}");
    }
}

#[test]
fn pages_hold_no_markup_of_the_text() {
    let folder = hostile();
    let here = folder.path();
    fs::create_dir(here.join("tame")).expect("a folder");
    fs::write(here.join("tame/a.txt"), "Guten Tag.").expect("a file");
    let scripts = |page: &str| page.matches("<script").count();
    let tame = printed(here, &["-f", "html", "tame/a.txt"], 0);
    let page = printed(here, &["-f", "html", &file("in")], 0);
    assert!(run(here, &["-q", "-f", "html", "-o", "out", "in", "tame"]).status.success());
    let index = fs::read_to_string(here.join("out/index.html")).expect("a page");
    for (name, page) in [("page", &page), ("index", &index)] {
        assert_inert(name, page);
        for markup in ["<img", "<svg onload", "<b>&amp;", "<i>", "<script>alert", "javascript:"] {
            assert!(!page.contains(markup), "{name}: {markup}");
        }
    }
    assert_eq!(scripts(&page), scripts(&tame));
    // The name stands in addresses too, percent-encoded.
    assert!(!index.contains("href=\":") && index.contains("%3Cimg"), "the address of the page");
}

#[test]
fn xml_is_well_formed_and_holds_no_element_of_the_text() {
    let folder = hostile();
    let akn = printed(folder.path(), &["-f", "akn", &file("in")], 0);
    let junit = printed(folder.path(), &["check", "-f", "junit", "in"], 1);
    for (what, xml) in [("akn", &akn), ("junit", &junit)] {
        assert_inert(what, xml);
        assert!(!xml.contains("<!DOCTYPE") && !xml.contains("<!ENTITY"));
        let names = elements(xml);
        assert!(names.len() > 3 && !names.iter().any(|name| ["script", "svg", "b", "i"].contains(&name.as_str())), "{names:?}");
    }
}

#[test]
fn findings_are_inert_in_every_format() {
    let folder = hostile();
    let here = folder.path();
    let json: Value = {
        let text = printed(here, &["check", "-f", "json", "in"], 1);
        assert_inert("json", &text);
        serde_json::from_str(&text).expect("JSON")
    };
    let found = json.as_array().expect("an array").len();
    assert!(found > 1, "{json}");
    assert_eq!(json[0]["path"], file("in"));
    let sarif = printed(here, &["check", "-f", "sarif", "in"], 1);
    assert_inert("sarif", &sarif);
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(found));
    let uri = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert!(uri.as_str().is_some_and(|uri| uri.starts_with("in/%3A%3Aerror%20") && uri.is_ascii()), "{uri}");
    assert!(!sarif.to_string().contains(is_live), "SARIF is read by viewers that show what it says");
    let github = printed(here, &["check", "-f", "github", "in"], 1);
    assert_eq!(github.lines().count(), found);
    assert_workflow(&github);
}

/// Asserts that each line is one annotation and nothing else.
fn assert_workflow(printed: &str) {
    assert!(!printed.contains(is_live) && !printed.contains("##"));
    for line in printed.lines() {
        let rest = ["::error ", "::warning ", "::notice "].iter().find_map(|command| line.strip_prefix(command));
        let (properties, _) = rest.and_then(|rest| rest.split_once("::")).unwrap_or_else(|| panic!("{line}"));
        for property in properties.split(',') {
            let (key, value) = property.split_once('=').expect("a property");
            assert!(["file", "line", "endLine", "col", "endColumn", "title"].contains(&key), "{line}");
            assert!(key != "file" || value.contains("%3A%3Aerror file=x%3A%3A"), "{line}");
        }
    }
}

#[test]
fn differences_are_inert_in_every_format() {
    let folder = hostile();
    let (old, new) = (file("in"), file("other"));
    let json = printed(folder.path(), &["diff", "-f", "json", &old, &new], 1);
    assert_inert("json", &json);
    let report: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(report["new"], new);
    assert_workflow(&printed(folder.path(), &["diff", "-f", "github", &old, &new], 1));
}

#[test]
fn what_is_said_about_hostile_settings_is_inert() {
    let bad = "\"\\u001b[31m::error::x\\u202e ##[error]\" = 1\n";
    let folder = folder_with(&[
        ("a.txt", b"Guten Tag."),
        ("key.toml", bad.as_bytes()),
        ("value.toml", b"[[verb]]\nlemma = \"a\"\nforce = \"\\u001b]0;x\\u0007 ::error::x ##[error]\"\nfinite = [\"b\"]\n"),
        ("raw.toml", "x = \u{202e}\u{9b}31m ::error".as_bytes()),
        ("lexicon.toml", "[[actor]]\nname = \"\u{9b}31m ::error::x ##[error]\u{202e}\"\ntype = \"organisation\"\n".as_bytes()),
        ("check/policyscan.toml", format!("[check]\n{bad}").as_bytes()),
        ("check/a.txt", b"Guten Tag."),
        ("baseline.json", b"{\"version\":1,\"findings\":[],\"\\u001b[31m\\u202e::error ##[x]\":1}"),
        ("list", b"::error::x\n\x1b[31m##[error]\n"),
    ]);
    let here = folder.path();
    for args in [
        &["--lexicon", "key.toml", "a.txt"][..],
        &["--lexicon", "value.toml", "a.txt"],
        &["--lexicon", "raw.toml", "a.txt"],
        &["check", "check"],
        &["check", "--baseline", "baseline.json", "a.txt"],
        &["--files-from", "list"],
        &["check", "--files-from", "list"],
        &["-o", "a.txt/\u{1b}[31m::error", "a.txt"],
        &["--encoding", "\u{1b}[31m", "a.txt"],
        &["diff", "\u{1b}[31m\u{202e}", "a.txt"],
    ] {
        assert_inert(&format!("{args:?}"), &printed(here, args, 2));
    }
    for format in ["text", "json"] {
        assert_inert("lexicon", &printed(here, &["lexicon", "--lexicon", "lexicon.toml", "-f", format, "error"], 0));
    }
}

/// A terminal shows what a stage saw; a pipe gets it as it is.
#[test]
fn a_stage_on_a_terminal_is_inert() {
    let folder = hostile();
    fs::rename(folder.path().join(file("in")), folder.path().join("a.txt")).expect("renamed");
    let program = policyscan(folder.path(), &[]).get_program().to_string_lossy().into_owned();
    for stage in ["decode", "clean", "segment", "outline", "clauses"] {
        let mut command = std::process::Command::new("script");
        let inner = format!("'{program}' --stage {stage} a.txt");
        command.current_dir(folder.path()).args(["-q", "-e", "-c", &inner, "/dev/null"]).stdin(std::process::Stdio::null());
        let Ok(output) = command.output() else { return }; // No script(1) here.
        assert_inert(stage, &stdout(&output).replace('\r', ""));
    }
}
