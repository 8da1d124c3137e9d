//! The library inside another program: one analyzer for all threads, who is to do what by when out of its documents.
//!
//! `cargo run --example embed -- fixtures/un_ga_boeden/input.pdf.txt fixtures/kreistag_wald/input.plain.txt`

use std::io::{self, Write};
use std::thread;

use policyscan::Analyzer;
use policyscan::model::{Document, Paragraph};

fn main() -> io::Result<()> {
    let analyzer = Analyzer::new();
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let results: Vec<_> = thread::scope(|scope| {
        let started: Vec<_> = paths
            .iter()
            .map(|path| {
                // A clone shares the lexicon; `&analyzer` would do as well here, where no thread outlives it.
                let analyzer = analyzer.clone();
                scope.spawn(move || duties(&analyzer, path))
            })
            .collect();
        started.into_iter().map(|thread| thread.join().expect("the analysis does not panic")).collect()
    });
    let mut out = io::stdout().lock();
    for (path, result) in paths.iter().zip(results) {
        match result {
            Ok(duties) => duties.iter().try_for_each(|duty| writeln!(out, "{path}: {duty}"))?,
            Err(error) => writeln!(io::stderr(), "{path}: {error}")?,
        }
    }
    Ok(())
}

/// One line for each obligation in the file at `path`.
fn duties(analyzer: &Analyzer, path: &str) -> Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>> {
    let documents = analyzer.analyse(path, &std::fs::read(path)?)?;
    Ok(documents.iter().flat_map(of_document).collect())
}

fn of_document(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<&Paragraph> = document.operative.iter().rev().collect();
    while let Some(paragraph) = open.pop() {
        for duty in paragraph.acts.iter().flat_map(|act| &act.obligations) {
            let when = duty.deadline.as_deref().map_or_else(String::new, |deadline| format!(", {deadline}"));
            found.push(format!("{} {}: {}{when}", paragraph.path, duty.bearers.join("; "), duty.action.verb));
        }
        open.extend(paragraph.children.iter().rev());
    }
    found
}
