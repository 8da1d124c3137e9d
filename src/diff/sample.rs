//! Hand-made acts and documents for the tests of the comparison.

use crate::model::{
    Act, Action, Actor, Addressee, Clause, Document, Family, Force, FormulaTag, Kind, Metadata, Modality, Obligation, OffsetUnit,
    Paragraph, Passage, RoleFrom, SCHEMA_VERSION, Source, Status, Verb,
};
use crate::span::Span;

/// An act with this lemma, force and content, by the enacting body.
pub fn act(lemma: &str, force: Force, content: &str) -> Act {
    let (class, strength, _) = force.traits();
    Act {
        verb: Verb { lemma: lemma.to_owned(), text: lemma.to_owned(), spans: Vec::new() },
        modifiers: Vec::new(),
        force,
        class,
        strength,
        negated: false,
        inherited: false,
        actor: Some(actor("Generalversammlung", RoleFrom::EnactingFormula)),
        addressees: Vec::new(),
        content: Some(passage(content)),
        obligations: Vec::new(),
        deadlines: Vec::new(),
        qualifiers: Vec::new(),
    }
}

pub fn actor(name: &str, role_from: RoleFrom) -> Actor {
    Actor { text: name.to_owned(), name: name.to_owned(), kind: "unknown", role_from, span: Span::default() }
}

pub fn addressees(names: &[&str]) -> Vec<Addressee> {
    let one = |name: &&str| Addressee { text: name.to_string(), name: name.to_string(), kind: "unknown", span: Span::default() };
    names.iter().map(one).collect()
}

pub fn obligation(bearer: &str, modality: Modality, verb: &str, text: &str) -> Obligation {
    Obligation {
        bearers: vec![bearer.to_owned()],
        modality,
        action: Action { verb: verb.to_owned(), text: text.to_owned(), span: Span::default() },
        deadline: None,
        qualifiers: Vec::new(),
    }
}

pub fn passage(text: &str) -> Passage {
    Passage { text: text.to_owned(), span: Span::default() }
}

pub fn formula(lemma: &str, force: Force) -> FormulaTag {
    FormulaTag { lemma: lemma.to_owned(), text: lemma.to_owned(), force, span: Span::default() }
}

/// A document with these recitals (each with one formula) and numbered paragraphs (each with these acts).
pub fn document(recitals: &[(&str, FormulaTag)], paragraphs: &[(&str, Vec<Act>)]) -> Document {
    let clause = |(i, (text, formula)): (usize, &(&str, FormulaTag))| Clause {
        id: format!("preamble__p_{}", i + 1),
        index: i as u32 + 1,
        label: None,
        text: (*text).to_owned(),
        span: Span { line: i as u32 + 1, ..Span::default() },
        formulas: vec![formula.clone()],
    };
    let paragraph = |(i, (text, acts)): (usize, &(&str, Vec<Act>))| Paragraph {
        id: format!("para_{}", i + 1),
        path: (i + 1).to_string(),
        label: Some(format!("{}.", i + 1)),
        heading: None,
        text: (*text).to_owned(),
        span: Span { line: 100 + i as u32, ..Span::default() },
        acts: acts.clone(),
        children: Vec::new(),
    };
    Document {
        schema_version: SCHEMA_VERSION,
        source: Source { path: "-".to_owned(), encoding: "UTF-8", bytes: 0, offset_unit: OffsetUnit::Byte, part: None },
        document: Metadata {
            kind: Kind::Resolution,
            family: Family::Generic,
            symbol: None,
            title: None,
            body: None,
            date: None,
            status: Status::Unknown,
        },
        preamble: recitals.iter().enumerate().map(clause).collect(),
        operative: paragraphs.iter().enumerate().map(paragraph).collect(),
        footnotes: Vec::new(),
        references: Vec::new(),
        instruments: Vec::new(),
        actors: Vec::new(),
        diagnostics: Vec::new(),
    }
}
