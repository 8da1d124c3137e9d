//! Each stage of the road and whole documents, with the bytes of the source counted: `cargo bench`.

use std::fs;
use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use policyscan::Analyzer;
use policyscan::emit::json::{self, Layout};
use policyscan::{source, structure};

/// A short decision of a town council, a resolution with page furniture and footnotes, and sixteen of the latter in one file.
const TEXTS: [&str; 3] = ["council", "resolution", "collection"];

fn main() {
    divan::main();
}

fn text(name: &str) -> Vec<u8> {
    let read = |path: &str| {
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path).join("input.pdf.txt")).expect("a fixture")
    };
    match name {
        "council" => read("kom_parken"),
        "resolution" => read("un_ga_boeden"),
        _ => read("un_ga_boeden").repeat(16),
    }
}

#[divan::bench(args = TEXTS)]
fn decode(bencher: Bencher, name: &str) {
    let bytes = text(name);
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| source::decode(black_box(&bytes), None));
}

#[divan::bench(args = TEXTS)]
fn clean(bencher: Bencher, name: &str) {
    let bytes = text(name);
    let decoded = source::decode(&bytes, None).expect("text");
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| source::clean(black_box(&decoded)));
}

#[divan::bench(args = TEXTS)]
fn segment(bencher: Bencher, name: &str) {
    let bytes = text(name);
    let lines = source::clean(&source::decode(&bytes, None).expect("text"));
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| structure::blocks(black_box(&lines)));
}

#[divan::bench(args = TEXTS)]
fn outline(bencher: Bencher, name: &str) {
    let bytes = text(name);
    let prose = structure::blocks(&source::clean(&source::decode(&bytes, None).expect("text")));
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| structure::outline(black_box(&prose)));
}

#[divan::bench(args = TEXTS)]
fn analyse(bencher: Bencher, name: &str) {
    let bytes = text(name);
    let analyzer = Analyzer::new();
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| analyzer.analyse("-", black_box(&bytes)));
}

#[divan::bench(args = TEXTS)]
fn serialise(bencher: Bencher, name: &str) {
    let bytes = text(name);
    let documents = Analyzer::new().analyse("-", &bytes).expect("text");
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| {
        let mut out = Vec::new();
        json::write(black_box(&documents), Layout::Compact, &mut out).map(|()| out)
    });
}
