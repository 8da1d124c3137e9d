//! The metadata block: identification at the three levels of FRBR, ontology, and policyscan's own tags.

use super::iri;
use super::ontology::{Class, Ontology};
use super::xml::Xml;
use crate::model::{Act, Document, Family, Paragraph};
use crate::structure::Outline;

/// Namespace of the elements that are policyscan's own.
pub const NAMESPACE: &str = "https://github.com/policyscan/policyscan/ns/akn/1.0";

/// The entries that every document has.
pub fn register(ontology: &mut Ontology, document: &Document) {
    let meta = &document.document;
    let country = iri::country(meta.family);
    let author = iri::author(meta.family, meta.body.as_deref());
    let body = meta.body.as_deref().unwrap_or("unbekannt");
    ontology.fixed(Class::Organization, &author, &format!("organization/{country}/{author}"), body);
    if is_translation(meta.family) {
        ontology.fixed(Class::Organization, "un-dd", "organization/un/un-dd", "Deutscher Übersetzungsdienst");
    }
    ontology.fixed(Class::Organization, "policyscan", "organization/policyscan", "policyscan");
    ontology.fixed(Class::Role, "author", &format!("role/{country}/author"), "author");
}

/// German is no official language of the United Nations: what is there in German was translated from one, and binds nobody.
const fn is_translation(family: Family) -> bool {
    matches!(family, Family::UnGeneralAssembly | Family::UnSecurityCouncil | Family::UnHumanRightsCouncil | Family::UnEcosoc)
}

/// Writes `meta`.
pub fn write(xml: &mut Xml, document: &Document, outline: &Outline, ontology: &Ontology) {
    xml.begin("meta", &[]);
    identification(xml, document, ontology, "!main");
    let source = ontology.link("policyscan");
    references(xml, &source, ontology);
    xml.begin("proprietary", &[("source", &source), ("xmlns:ps", NAMESPACE)]);
    let confidence = outline.confidence.to_string();
    let status = name(&document.document.status);
    let family = name(&document.document.family);
    xml.empty(
        "ps:document",
        &[("family", &family), ("confidence", &confidence), ("kind", iri::kind(document.document.kind)), ("status", &status)],
    );
    let mut open: Vec<&Paragraph> = document.operative.iter().rev().collect();
    while let Some(paragraph) = open.pop() {
        let target = ontology.link(&paragraph.id);
        for act in &paragraph.acts {
            clause(xml, &target, act);
        }
        open.extend(paragraph.children.iter().rev());
    }
    xml.end("proprietary");
    xml.end("meta");
}

/// Writes the `meta` of a collection that begins with `first`; it is named after it.
pub fn collection(xml: &mut Xml, first: Option<&Document>) {
    let Some(first) = first else { return };
    let mut ontology = Ontology::new("");
    register(&mut ontology, first);
    xml.begin("meta", &[]);
    identification(xml, first, &ontology, "!collection");
    let source = ontology.link("policyscan");
    references(xml, &source, &ontology);
    xml.end("meta");
}

fn references(xml: &mut Xml, source: &str, ontology: &Ontology) {
    xml.begin("references", &[("source", source)]);
    for entry in ontology.entries() {
        let element = match entry.class {
            Class::Organization => "TLCOrganization",
            Class::Role => "TLCRole",
            Class::Concept => "TLCConcept",
        };
        let href = format!("/akn/ontology/{}", entry.path);
        xml.empty(element, &[("eId", &entry.id), ("href", &href), ("showAs", &entry.name)]);
    }
    xml.end("references");
}

fn identification(xml: &mut Xml, document: &Document, ontology: &Ontology, component: &str) {
    let meta = &document.document;
    let work = iri::work(document);
    let expression = format!("{work}/deu@");
    let date = iri::date(document);
    let called = match meta.date {
        Some(_) if date != iri::NO_DATE => "adoption",
        _ => "unknown",
    };
    let author = ontology.link(&iri::author(meta.family, meta.body.as_deref()));
    let (policyscan, translator) = (ontology.link("policyscan"), ontology.link("un-dd"));
    let translated = is_translation(meta.family);

    xml.begin("identification", &[("source", &policyscan)]);
    xml.begin("FRBRWork", &[]);
    xml.empty("FRBRthis", &[("value", &format!("{work}/{component}"))]);
    xml.empty("FRBRuri", &[("value", &work)]);
    if let Some(title) = &meta.title {
        xml.empty("FRBRalias", &[("value", title), ("name", "title")]);
    }
    xml.empty("FRBRdate", &[("date", date), ("name", called)]);
    xml.empty("FRBRauthor", &[("href", &author), ("as", &ontology.link("author"))]);
    xml.empty("FRBRcountry", &[("value", iri::country(meta.family))]);
    xml.empty("FRBRsubtype", &[("value", "deliberation")]);
    if let Some(symbol) = &meta.symbol {
        xml.empty("FRBRnumber", &[("value", &iri::number(symbol)), ("showAs", symbol)]);
    }
    xml.empty("FRBRname", &[("value", iri::kind(meta.kind))]);
    xml.end("FRBRWork");

    xml.begin("FRBRExpression", &[]);
    xml.empty("FRBRthis", &[("value", &format!("{expression}/{component}"))]);
    xml.empty("FRBRuri", &[("value", &expression)]);
    xml.empty("FRBRdate", &[("date", date), ("name", called)]);
    xml.empty("FRBRauthor", &[("href", if translated { &translator } else { &author })]);
    xml.empty("FRBRlanguage", &[("language", "deu")]);
    if translated {
        xml.empty(
            "FRBRtranslation",
            &[("fromLanguage", "eng"), ("by", &translator), ("href", &format!("{work}/eng@/!main")), ("authoritative", "false")],
        );
    }
    xml.end("FRBRExpression");

    xml.begin("FRBRManifestation", &[]);
    xml.empty("FRBRthis", &[("value", &format!("{expression}/{component}.xml"))]);
    xml.empty("FRBRuri", &[("value", &format!("{expression}.xml"))]);
    // The day of the markup would be a clock; the text is the same on every day.
    xml.empty("FRBRdate", &[("date", date), ("name", called)]);
    xml.empty("FRBRauthor", &[("href", &policyscan)]);
    xml.empty("FRBRformat", &[("value", "xml")]);
    xml.end("FRBRManifestation");
    xml.end("identification");
}

/// One speech act with what it asks of whom.
fn clause(xml: &mut Xml, target: &str, act: &Act) {
    let (force, strength) = (name(&act.force), name(&act.strength));
    let class = act.class.map(|class| name(&class));
    let mut attributes = vec![("target", target), ("verb", &act.verb.lemma), ("force", &force)];
    attributes.extend(class.as_deref().map(|class| ("class", class)));
    attributes.push(("strength", &strength));
    attributes.extend(act.negated.then_some(("negated", "true")));
    attributes.extend(act.inherited.then_some(("inherited", "true")));
    attributes.extend(act.actor.as_ref().map(|actor| ("actor", actor.name.as_str())));
    xml.begin("ps:clause", &attributes);
    for addressee in &act.addressees {
        xml.empty("ps:addressee", &[("name", &addressee.name), ("type", addressee.kind)]);
    }
    for obligation in &act.obligations {
        let modality = name(&obligation.modality);
        let mut attributes = vec![("modality", modality.as_str()), ("verb", &obligation.action.verb)];
        attributes.extend(obligation.deadline.as_deref().map(|deadline| ("deadline", deadline)));
        xml.begin("ps:obligation", &attributes);
        for bearer in &obligation.bearers {
            xml.empty("ps:bearer", &[("name", bearer)]);
        }
        xml.end("ps:obligation");
    }
    for deadline in &act.deadlines {
        let mut attributes = vec![("text", deadline.text.as_str())];
        attributes.extend(deadline.date.as_deref().map(|date| ("date", date)));
        attributes.extend(deadline.duration.as_deref().map(|duration| ("duration", duration)));
        attributes.extend(deadline.recurrence.as_deref().map(|recurrence| ("recurrence", recurrence)));
        xml.empty("ps:deadline", &attributes);
    }
    xml.end("ps:clause");
}

/// The name that JSON gives to a value of a closed set.
fn name(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
