//! Akoma Ntoso 3.0 (OASIS) in the manner of the United Nations' guidelines (AKN4UN): one XML document for each source.

mod dates;
mod iri;
mod meta;
mod ontology;
mod pieces;
mod tags;
mod text;
mod xml;

use crate::model::{Document, Kind};
use crate::source::Note;
use crate::structure::{Outline, Prose};
use ontology::Ontology;
use pieces::pieces;
use tags::Tags;
use text::Text;
use xml::Xml;

/// Namespace of Akoma Ntoso 3.0.
const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// One XML document that holds all `documents` of a source, in UTF-8, with a final line end.
///
/// `outlines` are what the documents were read from, one each, all of them in `prose`, `notes` the footnotes of each; spans of `documents` must count bytes. eIds are the
/// `id`s of the documents; where there are several documents, each in a component of a collection, they begin with `component_1__` and
/// so on, since one XML document may hold an eId once.
#[must_use]
pub fn write(prose: &Prose, notes: &[Vec<Note>], outlines: &[Outline], documents: &[Document]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.begin("akomaNtoso", &[("xmlns", NAMESPACE)]);
    match (documents, outlines, notes) {
        ([document], [outline], [notes]) => statement(&mut xml, prose, notes, outline, document, ""),
        _ => collection(&mut xml, prose, notes, outlines, documents),
    }
    xml.end("akomaNtoso");
    xml.finish()
}

fn collection(xml: &mut Xml, prose: &Prose, notes: &[Vec<Note>], outlines: &[Outline], documents: &[Document]) {
    xml.begin("documentCollection", &[("name", "resolutions"), ("contains", "originalVersion")]);
    meta::collection(xml, documents.first());
    xml.begin("collectionBody", &[]);
    for (i, ((document, outline), notes)) in documents.iter().zip(outlines).zip(notes).enumerate() {
        let id = format!("component_{}", i + 1);
        xml.begin("component", &[("eId", &id)]);
        statement(xml, prose, notes, outline, document, &format!("{id}__"));
        xml.end("component");
    }
    xml.end("collectionBody");
    xml.end("documentCollection");
}

fn statement(xml: &mut Xml, prose: &Prose, notes: &[Note], outline: &Outline, document: &Document, prefix: &str) {
    let mut ontology = Ontology::new(prefix);
    meta::register(&mut ontology, document);
    let tags = Tags::new(prose, document, notes, &mut ontology);
    let pieces = pieces(prose, outline);
    let kind = document.document.kind;
    let element = if kind == Kind::Other { "doc" } else { "statement" };
    xml.begin(element, &[("name", iri::kind(kind)), ("contains", "originalVersion")]);
    meta::write(xml, document, outline, &ontology);
    let text = Text { prose, outline, document, tags, ontology: &ontology };
    if kind == Kind::Other {
        text.plain_body(xml, &pieces);
    } else {
        text.preface(xml, &pieces);
        text.preamble(xml, &pieces);
        text.body(xml);
        text.conclusions(xml, &pieces);
    }
    xml.end(element);
}
