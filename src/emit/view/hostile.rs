//! A document whose every text would like to act, for the tests of the views.

use crate::Analyzer;
use crate::model::{Document, Paragraph};

/// What stands in every text: terminal sequences, direction changes, markup, a formula.
pub const POISON: &str = "=1+\u{1b}[2J\u{9b}31m\u{202e}\u{2066}\u{7}\r\n\t<script>alert(1)</script>\"'>&amp;";

/// Documents that have everything, with [`POISON`] in the place of every text, and with texts that fit no mark any more.
pub fn documents() -> Vec<Document> {
    let text = "Die Generalversammlung,\n\nunter Hinweis auf ihre Resolution 70/1 vom 25. September 2015 (A/80/1),\n\n\
                1. ersucht den Generalsekretär, gegebenenfalls bis zum 31. Dezember 2027 zu berichten und die Staaten zu hören;\n\
                2. fordert die Staaten auf,\n   a) die Ufer zu schützen;\n   b) jährlich zu berichten.\n";
    let whole = Analyzer::new().analyse("a.txt", text.as_bytes()).expect("text");
    assert!(whole[0].operative.iter().any(|paragraph| !paragraph.acts.is_empty()), "the composition is understood");
    let mut cut = whole.clone();
    for document in &mut cut {
        poison(document);
    }
    [whole, cut].concat()
}

fn poison(document: &mut Document) {
    let bad = || POISON.to_owned();
    let some = || Some(bad());
    document.source.path = bad();
    let data = &mut document.document;
    (data.symbol, data.title, data.body, data.date) = (some(), some(), some(), some());
    for clause in &mut document.preamble {
        (clause.label, clause.text) = (some(), bad());
        for formula in &mut clause.formulas {
            (formula.lemma, formula.text) = (bad(), bad());
        }
    }
    document.operative.iter_mut().for_each(paragraph);
    for note in &mut document.footnotes {
        (note.mark, note.text) = (bad(), bad());
    }
    for reference in document.references.iter_mut().chain(&mut document.instruments) {
        (reference.id, reference.text, reference.title, reference.date) = (bad(), bad(), some(), some());
    }
    for diagnostic in &mut document.diagnostics {
        diagnostic.message = bad();
    }
}

fn paragraph(node: &mut Paragraph) {
    let bad = || POISON.to_owned();
    (node.path, node.label, node.heading) = (bad(), Some(bad()), Some(bad()));
    node.text = bad() + &node.text + POISON;
    for act in &mut node.acts {
        (act.verb.lemma, act.verb.text) = (bad(), bad());
        act.modifiers = vec![bad()];
        if let Some(actor) = &mut act.actor {
            (actor.text, actor.name) = (bad(), bad());
        }
        for addressee in &mut act.addressees {
            (addressee.text, addressee.name) = (bad(), bad());
        }
        if let Some(content) = &mut act.content {
            content.text = bad();
        }
        for obligation in &mut act.obligations {
            (obligation.action.verb, obligation.action.text) = (bad(), bad());
            (obligation.bearers, obligation.deadline, obligation.qualifiers) = (vec![bad()], Some(bad()), vec![bad()]);
        }
        for deadline in &mut act.deadlines {
            (deadline.text, deadline.date, deadline.duration) = (bad(), Some(bad()), Some(bad()));
        }
        for qualifier in &mut act.qualifiers {
            qualifier.text = bad();
        }
    }
    node.children.iter_mut().for_each(paragraph);
}
