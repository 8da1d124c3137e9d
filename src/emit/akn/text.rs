//! The text of a document: preface, preamble, operative tree, closing matter.

use super::dates::in_words;
use super::ontology::Ontology;
use super::pieces::{Pieces, closed, opens};
use super::tags::Tags;
use super::xml::Xml;
use crate::model::{Clause, Document, Family, Paragraph};
use crate::span::TextSpan;
use crate::structure::{Node, Outline, Prose, Recital};

/// What the text of one document is written from.
pub struct Text<'d> {
    /// The clean text.
    pub prose: &'d Prose,
    /// What stands where in it.
    pub outline: &'d Outline,
    /// What the analysis says of it.
    pub document: &'d Document,
    /// The tags within it.
    pub tags: Tags<'d>,
    /// Where the identifiers are.
    pub ontology: &'d Ontology,
}

impl Text<'_> {
    /// Writes the header blocks; nothing where there are none.
    pub fn preface(&self, xml: &mut Xml, pieces: &Pieces) {
        if pieces.header.is_empty() {
            return;
        }
        xml.begin("preface", &[]);
        let mut seen = Vec::new();
        for piece in &pieces.header {
            block(xml, |xml| self.labelled(xml, *piece, &mut seen));
        }
        xml.end("preface");
    }

    /// Writes enacting formulas and recitals in textual order; nothing where there are none.
    pub fn preamble(&self, xml: &mut Xml, pieces: &Pieces) {
        if pieces.formulas.is_empty() && self.document.preamble.is_empty() {
            return;
        }
        xml.begin("preamble", &[]);
        let mut formulas = pieces.formulas.iter().copied().peekable();
        let mut group: Option<&str> = None;
        let mut groups = (0, 0);
        for (clause, recital) in self.document.preamble.iter().zip(&self.outline.preamble) {
            while let Some(formula) = formulas.next_if(|f| f.start < recital.body.start) {
                close_group(xml, &mut group);
                self.formula(xml, formula);
            }
            self.clause(xml, clause, recital, &mut group, &mut groups);
        }
        close_group(xml, &mut group);
        formulas.for_each(|formula| self.formula(xml, formula));
        xml.end("preamble");
    }

    /// Writes the operative tree.
    pub fn body(&self, xml: &mut Xml) {
        xml.begin("mainBody", &[]);
        for (paragraph, node) in self.document.operative.iter().zip(&self.outline.operative) {
            self.paragraph(xml, paragraph, node);
        }
        if self.document.operative.is_empty() {
            xml.empty("p", &[]);
        }
        xml.end("mainBody");
    }

    /// Writes the text of a document that is no resolution.
    pub fn plain_body(&self, xml: &mut Xml, pieces: &Pieces) {
        xml.begin("mainBody", &[]);
        let all: Vec<_> = [&pieces.header, &pieces.formulas, &pieces.closing].into_iter().flatten().collect();
        for piece in &all {
            block(xml, |xml| self.tags.write(xml, **piece));
        }
        if all.is_empty() {
            xml.empty("p", &[]);
        }
        xml.end("mainBody");
    }

    /// Writes votes, signatures, reasons and annexes; nothing where there are none.
    pub fn conclusions(&self, xml: &mut Xml, pieces: &Pieces) {
        if pieces.closing.is_empty() {
            return;
        }
        xml.begin("conclusions", &[]);
        let mut seen = vec!["docNumber", "docTitle", "docProponent"];
        for piece in &pieces.closing {
            block(xml, |xml| self.labelled(xml, *piece, &mut seen));
        }
        xml.end("conclusions");
    }

    /// An enacting formula; what neither names the body nor leads on (the number of a section) is a clause without identifier.
    fn formula(&self, xml: &mut Xml, span: TextSpan) {
        let named = self.outline.body_span.is_some_and(|b| b.start >= span.start && b.end <= span.end);
        let (element, name) =
            if named || opens(&self.prose.text, span) { ("formula", "enactingFormula") } else { ("container", "preamble") };
        xml.begin(element, &[("name", name)]);
        block(xml, |xml| self.tags.write(xml, span));
        xml.end(element);
    }

    /// A recital: in Union texts a citation or a numbered recital, else a clause of the preamble.
    fn clause(&self, xml: &mut Xml, clause: &Clause, recital: &Recital, group: &mut Option<&str>, groups: &mut (u32, u32)) {
        let id = self.ontology.id(&clause.id);
        let span = closed(&self.prose.text, recital.body);
        if !matches!(self.document.document.family, Family::EuParliament | Family::EuCouncil | Family::EuAct) {
            let outer = self.ontology.id(&format!("preamble__container_{}", clause.index));
            xml.begin("container", &[("name", "preambularParagraph"), ("eId", &outer)]);
            xml.line();
            xml.open("p", &[("eId", &id)]);
            if let Some(label) = &clause.label {
                xml.inline("inline", &[("name", "ps:label")], label);
                xml.text(" ");
            }
            self.tags.write(xml, span);
            xml.close("p");
            xml.end("container");
            return;
        }
        let counted = clause.label.as_deref().is_some_and(|label| label.contains(char::is_alphanumeric));
        let (outer, inner) = if counted { ("recitals", "recital") } else { ("citations", "citation") };
        if *group != Some(outer) {
            close_group(xml, group);
            let (short, count) = if counted { ("recs", &mut groups.0) } else { ("cits", &mut groups.1) };
            *count += 1;
            let id = self.ontology.id(&format!("{short}_{count}"));
            xml.begin(outer, &[("eId", &id)]);
            *group = Some(outer);
        }
        xml.begin(inner, &[("eId", &id)]);
        if let Some(label) = &clause.label {
            xml.leaf("num", &[], label);
        }
        block(xml, |xml| self.tags.write(xml, span));
        xml.end(inner);
    }

    fn paragraph(&self, xml: &mut Xml, paragraph: &Paragraph, node: &Node) {
        let element = element(&paragraph.id);
        xml.begin(element, &[("eId", &self.ontology.id(&paragraph.id))]);
        if let Some(label) = &paragraph.label {
            xml.leaf("num", &[], label);
        }
        if let Some(heading) = &paragraph.heading {
            xml.leaf("heading", &[], heading);
        }
        let text = (!node.body.is_empty()).then(|| closed(&self.prose.text, node.body));
        if paragraph.children.is_empty() {
            xml.begin("content", &[]);
            match text {
                Some(span) => block(xml, |xml| self.tags.write(xml, span)),
                None => xml.empty("p", &[]),
            }
            xml.end("content");
        } else {
            self.children(xml, paragraph, node, text);
        }
        xml.end(element);
    }

    /// Items stand in their lists; the text above them introduces the first list, or the paragraph where that begins with none.
    fn children(&self, xml: &mut Xml, paragraph: &Paragraph, node: &Node, mut intro: Option<TextSpan>) {
        let mut list: Option<&str> = None;
        for (i, (child, inner)) in paragraph.children.iter().zip(&node.children).enumerate() {
            let own = list_of(&child.id);
            if own != list {
                if list.is_some() {
                    xml.end("list");
                }
                if let Some(id) = own {
                    xml.begin("list", &[("eId", &self.ontology.id(id))]);
                }
                list = own;
            }
            if i == 0
                && let Some(span) = intro.take()
            {
                let id = self.ontology.id(&format!("{}__intro", own.unwrap_or(&paragraph.id)));
                xml.begin("intro", &[("eId", &id)]);
                block(xml, |xml| self.tags.write(xml, span));
                xml.end("intro");
            }
            self.paragraph(xml, child, inner);
        }
        if list.is_some() {
            xml.end("list");
        }
    }

    /// A block of the header or the closing matter, with number, title, body and date where it first says them.
    fn labelled(&self, xml: &mut Xml, span: TextSpan, seen: &mut Vec<&'static str>) {
        let text = span.of(&self.prose.text);
        let meta = &self.document.document;
        let words = meta.date.as_deref().and_then(in_words);
        let wanted = [
            ("docNumber", meta.symbol.as_deref()),
            ("docTitle", meta.title.as_deref()),
            ("docProponent", meta.body.as_deref()),
            ("docDate", words.as_deref()),
        ];
        let mut found: Vec<(usize, usize, &'static str)> = Vec::new();
        for (element, value) in wanted {
            let Some(value) = value.filter(|v| !v.is_empty() && !seen.contains(&element)) else { continue };
            let Some((at, end)) = word(text, value, element == "docProponent") else { continue };
            if found.iter().all(|(from, to, _)| end <= *from || at >= *to) {
                found.push((at, end, element));
                seen.push(element);
            }
        }
        found.sort_unstable();
        let place = |from: usize, to: usize| TextSpan::new(span.start + from as u32, span.start + to as u32);
        let mut at = 0;
        for (from, to, element) in found {
            self.tags.write(xml, place(at, from));
            match (element, &meta.date) {
                ("docDate", Some(date)) => xml.open(element, &[("date", date)]),
                _ => xml.open(element, &[]),
            }
            self.tags.write(xml, place(from, to));
            xml.close(element);
            at = to;
        }
        self.tags.write(xml, place(at, text.len()));
    }
}

fn close_group(xml: &mut Xml, group: &mut Option<&str>) {
    if let Some(element) = group.take() {
        xml.end(element);
    }
}

/// Where `value` stands in `text` as words of its own; `inflected`: with a genitive ending too ("des Landesparteitags").
fn word(text: &str, value: &str, inflected: bool) -> Option<(usize, usize)> {
    let at = text.find(value)?;
    let mut end = at + value.len();
    if inflected {
        let ending = ["es", "s"]
            .into_iter()
            .find(|ending| text[end..].strip_prefix(ending).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
        end += ending.map_or(0, str::len);
    }
    let apart = !text[..at].ends_with(char::is_alphanumeric) && !text[end..].starts_with(char::is_alphanumeric);
    apart.then_some((at, end))
}

/// The element of a node, by the last component of its identifier.
fn element(id: &str) -> &'static str {
    let last = id.rsplit("__").next().unwrap_or(id);
    match last.split('_').next() {
        Some("art") => "article",
        Some("sec") => "section",
        Some("point") => "point",
        _ => "paragraph",
    }
}

/// The identifier of the list that the item `id` stands in; `None` where it stands in none.
fn list_of(id: &str) -> Option<&str> {
    let at = id.rfind("__point_")?;
    (!id[at + 2..].contains("__")).then(|| &id[..at])
}

/// A block of text on a line of its own.
fn block(xml: &mut Xml, inside: impl FnOnce(&mut Xml)) {
    xml.line();
    xml.open("p", &[]);
    inside(xml);
    xml.close("p");
}

#[cfg(test)]
mod tests {
    use super::{element, list_of, word};

    #[test]
    fn values_are_found_as_words() {
        for (text, value, inflected, want) in [
            ("Beschluss des Landtags vom", "Landtag", true, Some("Landtags")),
            ("Beschluss des Landtags vom", "Landtag", false, None),
            ("Drucksache 21/47", "21/4", false, None),
            ("Drucksache 121/4", "21/4", false, None),
            ("A/RES/70/1", "70/1", false, Some("70/1")),
            ("Der Landtagspräsident", "Landtag", true, None),
            ("", "x", true, None),
        ] {
            assert_eq!(word(text, value, inflected).map(|(from, to)| &text[from..to]), want, "{text}");
        }
    }

    #[test]
    fn identifiers_say_what_a_node_is() {
        for (id, name, list) in [
            ("para_2", "paragraph", None),
            ("para_2-2", "paragraph", None),
            ("sec_III__para_3", "paragraph", None),
            ("sec_III", "section", None),
            ("art_1__list_1__point_a", "point", Some("art_1__list_1")),
            ("para_2__list_1__point_b__list_2__point_i", "point", Some("para_2__list_1__point_b__list_2")),
            ("", "paragraph", None),
        ] {
            assert_eq!(element(id), name, "{id}");
            assert_eq!(list_of(id), list, "{id}");
        }
    }
}
