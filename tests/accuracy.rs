//! Accuracy over the fixtures: a table (`cargo test --test accuracy -- --nocapture`) and a floor for each measure.

#[path = "support/facts.rs"]
mod facts;
mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

use facts::{Facts, Tally, facts};
use support::fixtures::{self, Rendering};
use support::spans;

/// The least F1 of each measure over all renderings. Raised when the analysis gets better, never lowered.
const FLOORS: &[(&str, f64)] = &[
    ("document.kind", 0.0),
    ("document.family", 0.0),
    ("document.symbol", 0.0),
    ("document.title", 0.0),
    ("document.body", 0.0),
    ("document.date", 0.0),
    ("preamble.clause", 0.0),
    ("preamble.formula", 0.0),
    ("preamble.force", 0.0),
    ("operative.path", 0.0),
    ("operative.text", 0.0),
    ("act.verb", 0.0),
    ("act.force", 0.0),
    ("act.negated", 0.0),
    ("act.actor", 0.0),
    ("act.addressee", 0.0),
    ("obligation", 0.0),
    ("obligation.modality", 0.0),
    ("deadline", 0.0),
    ("reference", 0.0),
    ("footnote", 0.0),
    ("span", 1.0),
];

type Table = BTreeMap<&'static str, Tally>;

#[test]
fn every_measure_reaches_its_floor() {
    let show = std::env::var("POLICYSCAN_MISSES").is_ok();
    let mut groups: BTreeMap<String, Table> = BTreeMap::new();
    let mut all = Table::new();
    let mut misses = String::new();
    for fixture in fixtures::all() {
        let gold = facts(&fixture.gold);
        let scored: Option<Vec<&str>> = fixture.gold["scored"].as_array().map(|s| s.iter().filter_map(|m| m.as_str()).collect());
        for rendering in &fixture.renderings {
            let documents = rendering.analyse();
            let got = facts(&documents[0]);
            let group = groups.entry(rendering.variant.clone()).or_default();
            for measure in measures(&gold, &got, scored.as_deref()) {
                let (gold, got) = (of(&gold, measure), of(&got, measure));
                group.entry(measure).or_default().add(gold, got);
                let (missed, invented) = all.entry(measure).or_default().add(gold, got);
                let signed = missed.iter().map(|fact| ('-', fact)).chain(invented.iter().map(|fact| ('+', fact)));
                for (sign, fact) in signed.filter(|_| show) {
                    let _ = writeln!(misses, "{}.{}\t{measure}\t{sign} {fact}", fixture.slug, rendering.variant);
                }
            }
            check_spans(rendering, &documents[0], &mut [group.entry("span").or_default(), all.entry("span").or_default()]);
        }
    }
    for (name, table) in &groups {
        println!("{}", printed(name, table));
    }
    println!("{}{misses}", printed("all", &all));
    let short: Vec<String> = FLOORS
        .iter()
        .map(|(measure, floor)| (measure, floor, all.get(measure).copied().unwrap_or_default().f1()))
        .filter(|(_, floor, f1)| f1 < floor)
        .map(|(measure, floor, f1)| format!("{measure} is {f1:.3}, below {floor}"))
        .collect();
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

/// The measures that count for a document: those its annotation names, else all; a header field only where it is annotated.
fn measures(gold: &Facts, got: &Facts, scored: Option<&[&str]>) -> Vec<&'static str> {
    let mut names: Vec<_> = gold.keys().chain(got.keys()).copied().collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| {
        scored.is_none_or(|scored| scored.contains(name)) && (!name.starts_with("document.") || gold.contains_key(name))
    });
    names
}

fn of<'f>(facts: &'f Facts, measure: &str) -> &'f [String] {
    facts.get(measure).map_or(&[], Vec::as_slice)
}

fn check_spans(rendering: &Rendering, document: &serde_json::Value, tallies: &mut [&mut Tally]) {
    let source = rendering.text();
    spans::visit(document, &mut |text, span| {
        let held = spans::slice(&source, span).is_some_and(|slice| spans::holds(slice, text));
        tallies.iter_mut().for_each(|tally| tally.check(held));
    });
}

fn printed(name: &str, table: &Table) -> String {
    let mut out = format!("== {name}\n{:24} {:>6} {:>6} {:>6} {:>6}\n", "measure", "P", "R", "F1", "n");
    for (measure, tally) in table {
        let (p, r, f1, n) = (tally.precision(), tally.recall(), tally.f1(), tally.annotated());
        let _ = writeln!(out, "{measure:24} {p:6.3} {r:6.3} {f1:6.3} {n:6}");
    }
    out
}
