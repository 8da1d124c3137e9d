//! Accuracy over the fixtures: a table (`cargo test --test accuracy -- --nocapture`) and a floor for each measure.

#[path = "support/facts.rs"]
mod facts;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use facts::{Facts, Tally, facts};
use serde_json::Value;
use support::fixtures::{self, Fixture, Rendering};
use support::spans;

/// The least F1 of each measure over all renderings. Raised when the analysis gets better, never lowered.
const FLOORS: &[(&str, f64)] = &[
    ("document.kind", 0.99),
    ("document.family", 0.99),
    ("document.symbol", 0.99),
    ("document.title", 0.99),
    ("document.body", 0.99),
    ("document.date", 0.99),
    ("preamble.clause", 0.99),
    ("preamble.formula", 0.99),
    ("preamble.force", 0.99),
    ("operative.path", 0.99),
    ("operative.text", 0.99),
    ("act.verb", 0.99),
    ("act.force", 0.99),
    ("act.negated", 0.99),
    ("act.actor", 0.99),
    ("act.addressee", 0.99),
    ("obligation", 0.99),
    ("obligation.modality", 0.99),
    ("deadline", 0.98),
    ("reference", 0.99),
    ("footnote", 0.99),
    ("span", 1.0),
];

type Table = BTreeMap<&'static str, Tally>;

#[test]
#[expect(clippy::print_stdout, reason = "the table is what people run this test for")]
fn every_measure_reaches_its_floor() {
    let mut score = Score::default();
    for fixture in fixtures::all() {
        for rendering in &fixture.renderings {
            score.add(&fixture, rendering);
        }
    }
    for (name, table) in &score.variants {
        println!("{}", printed(name, table));
    }
    println!("{}", printed("all", &score.all));
    if std::env::var_os("POLICYSCAN_MISSES").is_some() {
        println!("{}", score.disagreements);
    }
    let f1 = |measure| score.all.get(measure).copied().unwrap_or_default().f1();
    let short = FLOORS.iter().filter(|(measure, floor)| f1(measure) < *floor);
    let short: Vec<String> = short.map(|(measure, floor)| format!("{measure} is {:.3}, below {floor}", f1(measure))).collect();
    assert!(short.is_empty(), "{}\nPOLICYSCAN_MISSES=1 lists each disagreement", short.join("\n"));
}

#[test]
fn every_measure_has_a_floor() {
    for fixture in fixtures::all() {
        for measure in facts(&fixture.gold).keys() {
            assert!(FLOORS.iter().any(|(name, _)| name == measure), "{measure} of {}", fixture.slug);
        }
    }
}

#[test]
fn twenty_texts_of_ten_other_kinds_are_no_resolutions() {
    let others: Vec<Fixture> = fixtures::all().into_iter().filter(|f| f.gold["document"]["kind"] == "other").collect();
    assert!(others.len() >= 20, "{} texts that are no resolutions", others.len());
    let taken: Vec<&str> = others.iter().filter(|f| f.renderings.iter().any(is_taken)).map(|f| f.slug.as_str()).collect();
    // A press page may quote so much of a resolution that it is read as one.
    assert!(taken.len() <= 1, "read as resolutions: {taken:?}");
}

/// Whether a text is read as a resolution: named one, or given a speech act.
fn is_taken(rendering: &Rendering) -> bool {
    rendering.analyse().iter().any(|document| {
        let acts = |part: &str| document[part].as_array().is_some_and(|paragraphs| !paragraphs.is_empty());
        document["document"]["kind"] != "other" || acts("preamble") || acts("operative")
    })
}

/// What was found, over all renderings and for each kind of rendering.
#[derive(Default)]
struct Score {
    all: Table,
    variants: BTreeMap<String, Table>,
    /// One line for each fact that was missed (-) or invented (+).
    disagreements: String,
}

impl Score {
    fn add(&mut self, fixture: &Fixture, rendering: &Rendering) {
        let document = rendering.analyse().swap_remove(0);
        let (gold, got) = (facts(&fixture.gold), facts(&document));
        let variant = self.variants.entry(rendering.variant.clone()).or_default();
        for measure in measures(&fixture.gold, &gold, &got) {
            let (gold, got) = (of(&gold, measure), of(&got, measure));
            variant.entry(measure).or_default().add(gold, got);
            let (missing, extra) = self.all.entry(measure).or_default().add(gold, got);
            for (sign, fact) in missing.iter().map(|fact| ('-', fact)).chain(extra.iter().map(|fact| ('+', fact))) {
                let _ = writeln!(self.disagreements, "{}.{}\t{measure}\t{sign} {fact}", fixture.slug, rendering.variant);
            }
        }
        let source = rendering.text();
        spans::visit(&document, &mut |text, span| {
            let held = spans::slice(&source, span).is_some_and(|slice| spans::holds(slice, text));
            variant.entry("span").or_default().check(held);
            self.all.entry("span").or_default().check(held);
            if !held {
                let _ = writeln!(self.disagreements, "{}.{}\tspan\t! {text:?} {span}", fixture.slug, rendering.variant);
            }
        });
    }
}

/// The measures that count for a document: those its annotation names, else all; a header field only where it is annotated.
fn measures(annotation: &Value, gold: &Facts, got: &Facts) -> BTreeSet<&'static str> {
    let scored: Option<Vec<&str>> = annotation["scored"].as_array().map(|names| names.iter().filter_map(Value::as_str).collect());
    let counts = |name: &&str| {
        scored.as_ref().is_none_or(|scored| scored.contains(name)) && (!name.starts_with("document.") || gold.contains_key(name))
    };
    gold.keys().chain(got.keys()).copied().filter(counts).collect()
}

fn of<'f>(facts: &'f Facts, measure: &str) -> &'f [String] {
    facts.get(measure).map_or(&[], Vec::as_slice)
}

fn printed(name: &str, table: &Table) -> String {
    let mut out = format!("== {name}\n{:24} {:>6} {:>6} {:>6} {:>6}\n", "measure", "P", "R", "F1", "n");
    for (measure, tally) in table {
        let (p, r, f1, n) = (tally.precision(), tally.recall(), tally.f1(), tally.annotated());
        let _ = writeln!(out, "{measure:24} {p:6.3} {r:6.3} {f1:6.3} {n:6}");
    }
    out
}
