//! One outline to one document.

use super::assemble::{self, shift};
use super::instruments::instruments;
use super::paragraph::{self, Open};
use super::references::{Citation, references};
use super::scene::{Memory, Scene};
use super::tokens::Tokens;
use crate::diagnostic::Finding;
use crate::lexicon::Lexicon;
use crate::model::{
    ActorCount, Clause, Diagnostic, Document, Footnote, FormulaTag, Kind, Metadata, Paragraph, Reference, ReferenceType,
    SCHEMA_VERSION, Source,
};
use crate::place::Places;
use crate::source::Note;
use crate::span::Span;
use crate::structure::{Node, Outline, Prose, Recital};

/// Tags everything that `outline` holds with what `lexicon` knows. `notes` are its footnotes, `findings` those of the stages before.
#[must_use]
pub fn document(
    lexicon: &Lexicon,
    prose: &Prose,
    places: &Places,
    outline: &Outline,
    notes: &[Note],
    findings: &[Finding],
    source: Source,
) -> Document {
    let body = outline.body.as_deref().map(|b| (b, outline.body_span.unwrap_or_default()));
    let scene = Scene { lexicon, text: &prose.text, family: outline.family, body };
    let preamble = outline.preamble.iter().enumerate().map(|(i, r)| clause(&scene, places, i as u32 + 1, r)).collect();
    let mut memory = Memory::default();
    let operative: Vec<Paragraph> = outline.operative.iter().map(|n| node(&scene, places, n, None, &mut memory)).collect();
    let is_resolution = outline.kind != Kind::Other;
    let footnotes: Vec<Footnote> = notes.iter().filter(|_| is_resolution).map(|n| footnote(places, n)).collect();
    let (references, instruments) = if is_resolution { cited(prose, places, outline, notes) } else { (Vec::new(), Vec::new()) };
    let diagnostics = findings.iter().chain(&outline.findings).map(|f| diagnostic(places, f)).collect();
    Document {
        schema_version: SCHEMA_VERSION,
        source,
        document: Metadata {
            kind: outline.kind,
            family: outline.family,
            symbol: outline.symbol.clone(),
            title: outline.title.clone(),
            body: outline.body.clone(),
            date: outline.date.clone(),
            status: outline.status,
        },
        preamble,
        actors: actors(&operative),
        operative,
        footnotes,
        references,
        instruments,
        diagnostics,
    }
}

fn clause(scene: &Scene, places: &Places, index: u32, recital: &Recital) -> Clause {
    let text = recital.body.of(scene.text);
    let formulas = scene
        .lexicon
        .formulas_in(text)
        .into_iter()
        .map(|hit| {
            let span = shift(hit.span, recital.body.start);
            FormulaTag { lemma: hit.lemma.to_owned(), text: places.text(span), force: hit.force, span: places.span(span) }
        })
        .collect();
    Clause {
        id: format!("preamble__p_{index}"),
        index,
        label: recital.label.map(|l| places.text(l)),
        text: places.text(recital.body),
        span: places.span(recital.body),
        formulas,
    }
}

fn node(scene: &Scene, places: &Places, n: &Node, open: Option<&Open>, memory: &mut Memory) -> Paragraph {
    if open.is_none() {
        *memory = Memory::default();
    }
    let drafts = if n.body.is_empty() { Vec::new() } else { paragraph::read(scene, n.body, open, memory) };
    let below = if n.children.is_empty() { None } else { paragraph::opened(scene, n.body, &drafts, open) };
    let acts = assemble::acts(scene, places, n.body, drafts, !n.children.is_empty());
    let children = n.children.iter().map(|c| node(scene, places, c, below.as_ref(), memory)).collect();
    Paragraph {
        id: n.id.clone(),
        path: n.path.clone(),
        label: n.label.map(|l| places.text(l)),
        heading: n.heading.map(|h| places.text(h)),
        text: places.text(n.body),
        span: places.span(n.body),
        acts,
        children,
    }
}

fn footnote(places: &Places, note: &Note) -> Footnote {
    Footnote { mark: note.mark.clone(), text: note.text.clone(), span: places.source(note.start, note.end) }
}

fn diagnostic(places: &Places, finding: &Finding) -> Diagnostic {
    Diagnostic {
        code: finding.code.name(),
        severity: finding.code.severity(),
        message: finding.message.clone(),
        span: finding.place.map(|p| places.span(p)),
    }
}

/// The numbered citations and the named instruments of the document, each id once.
fn cited(prose: &Prose, places: &Places, outline: &Outline, notes: &[Note]) -> (Vec<Reference>, Vec<Reference>) {
    let mut numbered: Vec<Reference> = Vec::new();
    let mut named: Vec<Reference> = Vec::new();
    let symbol = outline.symbol.as_deref();
    let first = prose.blocks.partition_point(|b| b.span.start < outline.extent.start);
    let blocks = prose.blocks[first..].iter().take_while(|b| b.span.end <= outline.extent.end);
    for block in blocks {
        let tokens = Tokens::new(block.span.of(&prose.text));
        for c in references(&tokens, outline.family, symbol) {
            let span = shift(c.span, block.span.start);
            mention(&mut numbered, cited_as(c, places.text(span), places.span(span)));
        }
        if block.span.start < outline.closing {
            for found in instruments(&tokens) {
                let span = shift(found.span, block.span.start);
                let c = Citation { kind: ReferenceType::Treaty, id: found.id, span, date: None, title: None };
                mention(&mut named, cited_as(c, places.text(span), places.span(span)));
            }
        }
    }
    for note in notes {
        for c in references(&Tokens::new(&note.text), outline.family, symbol) {
            let text = c.span.of(&note.text).to_owned();
            mention(&mut numbered, cited_as(c, text, places.source(note.start, note.end)));
        }
    }
    (numbered, named)
}

/// A citation as it is printed, at its first mention.
fn cited_as(c: Citation, text: String, span: Span) -> Reference {
    Reference { kind: c.kind, id: c.id, text, date: c.date, title: c.title, mentions: 1, span }
}

/// Counts `reference` where its id is known, else adds it.
fn mention(known: &mut Vec<Reference>, reference: Reference) {
    match known.iter_mut().find(|r| r.id == reference.id) {
        Some(r) => r.mentions += 1,
        None => known.push(reference),
    }
}

/// Everybody who acts or is addressed, by first mention.
fn actors(operative: &[Paragraph]) -> Vec<ActorCount> {
    let mut out: Vec<ActorCount> = Vec::new();
    let mut stack: Vec<&Paragraph> = operative.iter().rev().collect();
    while let Some(p) = stack.pop() {
        for act in &p.acts {
            if let Some(a) = &act.actor {
                count(&mut out, &a.name, a.kind, true);
            }
            for a in &act.addressees {
                count(&mut out, &a.name, a.kind, false);
            }
        }
        stack.extend(p.children.iter().rev());
    }
    out
}

fn count(out: &mut Vec<ActorCount>, name: &str, kind: &'static str, acts: bool) {
    let i = out.iter().position(|a| a.name == name).unwrap_or_else(|| {
        out.push(ActorCount { name: name.to_owned(), kind, mentions: 0, as_actor: 0, as_addressee: 0 });
        out.len() - 1
    });
    let entry = &mut out[i];
    entry.mentions += 1;
    *(if acts { &mut entry.as_actor } else { &mut entry.as_addressee }) += 1;
}
