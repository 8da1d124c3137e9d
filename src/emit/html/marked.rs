//! Marked text as a flat list of what a template writes one after the other.

use crate::emit::defuse::defused;
use crate::emit::view::marks::Marked;
use crate::emit::view::sign::modality_glyph;
use crate::emit::view::{Lang, Mark, MarkKind, Piece, Sign, Words, dates, links, names};
use crate::model::{Act, Clause, Paragraph};

/// What the marks of a text refer to.
pub enum Context<'d> {
    /// A recital's formulas.
    Clause(&'d Clause),
    /// A paragraph's acts.
    Paragraph(&'d Paragraph),
    /// Citations alone.
    Note,
}

/// One step of a marked text.
pub enum Node {
    /// Text to be escaped.
    Text(String),
    /// A mark that leads nowhere.
    Span(Tag),
    /// A mark that leads to `href`.
    Link(Tag, String),
    /// The end of a span.
    EndSpan,
    /// The end of a link.
    EndLink,
}

/// How a mark is shown.
pub struct Tag {
    /// CSS classes.
    pub class: String,
    /// What stands before its first piece; says without colour what kind of mark it is.
    pub glyph: &'static str,
    /// Its details, one a line.
    pub tip: String,
    /// The id of its act's card; empty where it has none.
    pub act: String,
    /// Whether the link leaves the page.
    pub external: bool,
}

/// `marked` as steps. A link within a link is shown as a span.
pub fn nodes(marked: &Marked, context: &Context, lang: Lang, prefix: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    // Whether each open mark is a link.
    let mut open: Vec<bool> = Vec::new();
    for piece in marked.pieces() {
        match piece {
            Piece::Text(text) => nodes.push(Node::Text(defused(text).into_owned())),
            Piece::Open(mark) | Piece::Reopen(mark) => {
                let (mut tag, href) = tag(&mark, marked, context, lang, prefix);
                if matches!(piece, Piece::Reopen(_)) {
                    tag.glyph = "";
                }
                match href.filter(|_| !open.contains(&true)) {
                    Some(href) => {
                        nodes.push(Node::Link(tag, href));
                        open.push(true);
                    }
                    None => {
                        nodes.push(Node::Span(tag));
                        open.push(false);
                    }
                }
            }
            Piece::Close => nodes.push(if open.pop() == Some(true) { Node::EndLink } else { Node::EndSpan }),
        }
    }
    nodes
}

/// How `mark` is shown and where it leads.
fn tag(mark: &Mark, marked: &Marked, context: &Context, lang: Lang, prefix: &str) -> (Tag, Option<String>) {
    let mut tag = Tag { class: String::new(), glyph: "", tip: String::new(), act: String::new(), external: false };
    let mut href = None;
    let mut tip: Vec<String> = Vec::new();
    let words = lang.words();
    match (mark.kind, context) {
        (MarkKind::Reference | MarkKind::Instrument, _) => {
            let Some(cited) = marked.citations.get(mark.index) else { return (tag, None) };
            let numbered = cited.numbered.as_ref();
            tag.class = if numbered.is_some() { "m-reference".to_owned() } else { "m-instrument".to_owned() };
            tip.push(format!("{}: {}", if numbered.is_some() { words.reference } else { words.instrument }, cited.id));
            tip.extend(numbered.and_then(|c| c.title.clone()));
            tip.extend(numbered.and_then(|c| c.date.as_deref()).map(|date| dates::long(lang, date)));
            href = numbered.and_then(|c| links::home(c.kind, &c.id, marked.text_of(mark)));
            tag.external = href.is_some();
            tip.extend(href.clone());
        }
        (MarkKind::Formula, Context::Clause(clause)) => {
            let Some(formula) = clause.formulas.get(mark.index) else { return (tag, None) };
            let sign = Sign::of(formula.force);
            tag.class = format!("m-verb {}", sign.name());
            tag.glyph = sign.glyph();
            tip.push(format!("{}: {}", names::force(formula.force), formula.lemma));
        }
        (kind, Context::Paragraph(paragraph)) => {
            let Some(act) = paragraph.acts.get(mark.act) else { return (tag, None) };
            tag.act = act_id(prefix, paragraph, mark.act);
            match kind {
                MarkKind::Verb => {
                    let sign = Sign::new(act.force, act.strength);
                    tag.class = format!("m-verb {}", sign.name());
                    if mark.index == 0 {
                        tag.glyph = sign.glyph();
                        href = Some(format!("#{}", tag.act));
                    }
                    tip.push(format!("{}: {}", names::force(act.force), verb(act, words)));
                    tip.push(format!("{}, {}", names::class(lang, act.class), names::strength(lang, act.strength)));
                    tip.extend(act.actor.as_ref().map(|actor| format!("{}: {}", words.actor, actor.name)));
                    let to: Vec<&str> = act.addressees.iter().map(|addressee| addressee.name.as_str()).collect();
                    if !to.is_empty() {
                        tip.push(format!("{}: {}", words.addressees, to.join("; ")));
                    }
                }
                MarkKind::Actor => {
                    "m-actor".clone_into(&mut tag.class);
                    tip.extend(
                        act.actor.as_ref().map(|actor| format!("{}: {} ({})", words.actor, actor.name, kind_of(actor.kind))),
                    );
                }
                MarkKind::Addressee => {
                    "m-addressee".clone_into(&mut tag.class);
                    let found = act.addressees.get(mark.index);
                    tip.extend(found.map(|to| format!("{}: {} ({})", words.addressee, to.name, kind_of(to.kind))));
                }
                MarkKind::Obligation => {
                    "m-obligation".clone_into(&mut tag.class);
                    if let Some(duty) = act.obligations.get(mark.index) {
                        tag.glyph = modality_glyph(duty.modality);
                        tip.push(format!("{}: {}", names::modality(lang, duty.modality), duty.action.verb));
                        if !duty.bearers.is_empty() {
                            tip.push(format!("{}: {}", words.bears, duty.bearers.join("; ")));
                        }
                        tip.extend(duty.deadline.as_ref().map(|text| format!("{}: {text}", words.deadline)));
                        tip.extend(duty.qualifiers.iter().map(|text| format!("{}: {text}", words.qualifier)));
                    }
                }
                MarkKind::Deadline => {
                    "m-deadline".clone_into(&mut tag.class);
                    if let Some(deadline) = act.deadlines.get(mark.index) {
                        let exact = [&deadline.date, &deadline.duration, &deadline.recurrence];
                        let exact: Vec<&str> = exact.into_iter().flatten().map(String::as_str).collect();
                        tip.push(format!(
                            "{}: {}",
                            words.deadline,
                            if exact.is_empty() { deadline.text.clone() } else { exact.join(", ") }
                        ));
                    }
                }
                _ => {
                    "m-qualifier".clone_into(&mut tag.class);
                    tip.push(words.qualifier.to_owned());
                }
            }
        }
        _ => {}
    }
    tag.tip = tip.iter().map(|line| defused(line)).collect::<Vec<_>>().join("\n");
    (tag, href)
}

/// A kind of actor in words.
fn kind_of(kind: &str) -> String {
    kind.replace('_', " ")
}

/// The id of an act's card.
pub fn act_id(prefix: &str, paragraph: &Paragraph, number: usize) -> String {
    format!("{prefix}{}-act-{}", paragraph.id, number + 1)
}

/// Lemma with what moves it.
pub fn verb(act: &Act, words: &Words) -> String {
    let not = act.negated.then_some(words.not);
    let parts: Vec<&str> =
        not.into_iter().chain(act.modifiers.iter().map(String::as_str)).chain(std::iter::once(act.verb.lemma.as_str())).collect();
    defused(&parts.join(" ")).into_owned()
}
