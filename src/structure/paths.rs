//! Paths and Akoma Ntoso eIds of the operative tree.

use rustc_hash::FxHashMap as HashMap;

use super::Node;
use super::cues::is_heading;
use super::numbering::{Style, core};
use super::operative::Draft;
use super::view::{View, quotes, trim, trim_clause};
use crate::span::TextSpan;

/// Turns `drafts` into nodes: labels to paths and eIds, closing punctuation off, titles of sections to headings.
#[must_use]
pub fn nodes(view: &View<'_>, mut drafts: Vec<Draft>, roots: &[usize]) -> Vec<Node> {
    let mut seen = HashMap::default();
    level(view, &mut drafts, roots, None, &mut seen)
}

/// The kind of the parent, as far as an eId needs it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    Article,
    Section,
    Paragraph,
}

fn level(
    view: &View<'_>,
    drafts: &mut [Draft],
    at: &[usize],
    parent: Option<(&str, &str, Holder)>,
    seen: &mut HashMap<String, u32>,
) -> Vec<Node> {
    let text = view.text;
    let mut nodes = Vec::with_capacity(at.len());
    let mut list = 0;
    let mut style_before = None;
    for (n, d) in at.iter().enumerate() {
        let label = drafts[*d].label;
        let style = drafts[*d].style;
        let printed = label.map_or("", |l| core(l.of(text)));
        let unnumbered = printed.is_empty() || matches!(style, Style::Bullet(_) | Style::Plain);
        let component = if unnumbered { (n + 1).to_string() } else { printed.to_string() };
        let component =
            if style == Style::Decimal { component.rsplit('.').next().unwrap_or(&component).to_string() } else { component };
        if style_before != Some(style) {
            list += 1;
            style_before = Some(style);
        }
        let path = match parent {
            Some((_, path, _)) => format!("{path}.{component}"),
            None if style == Style::Decimal => printed.to_string(),
            None => component.clone(),
        };
        let holder = match style {
            Style::Article => Holder::Article,
            Style::Section | Style::UpperRoman | Style::UpperLetter if parent.is_none_or(|p| p.2 == Holder::Section) => {
                Holder::Section
            }
            _ => Holder::Paragraph,
        };
        let kind = match holder {
            Holder::Article => "art",
            Holder::Section => "sec",
            Holder::Paragraph => "para",
        };
        let point = matches!(style, Style::Letter | Style::DoubleLetter | Style::Roman | Style::Bullet(_));
        let clean: String = component.chars().filter(|c| c.is_alphanumeric()).collect();
        let id = match parent {
            None => format!("{kind}_{clean}"),
            Some((id, _, Holder::Article | Holder::Section)) if !point => format!("{id}__{kind}_{clean}"),
            Some((id, ..)) => format!("{id}__list_{list}__point_{clean}"),
        };
        let id = unique(id, seen);
        let mut children = std::mem::take(&mut drafts[*d].children);
        let (mut body, mut heading) = (drafts[*d].body, drafts[*d].heading);
        // One bullet makes no list: a conversion to Markdown set it before the article's text.
        if let [only] = children[..]
            && style == Style::Article
            && body.is_empty()
            && matches!(drafts[only].style, Style::Bullet(_))
        {
            body = drafts[only].body;
            children = std::mem::take(&mut drafts[only].children);
        }
        let titled = !children.is_empty() && matches!(style, Style::Number(_) | Style::Decimal);
        let chapeau = children.first().is_some_and(|c| drafts[*c].body.of(text).starts_with(char::is_lowercase));
        if titled && !chapeau && heading.is_none() && is_heading(body.of(text), &view.folded_span(body)) {
            heading = Some(body);
            body = TextSpan::new(body.end, body.end);
        }
        let body = trim_quoted(text, trim_clause(text, body));
        let heading = heading.map(|h| trim(text, h)).filter(|h| !h.is_empty());
        let children = level(view, drafts, &children, Some((&id, &path, holder)), seen);
        nodes.push(Node { label, path, id, heading, body, children });
    }
    nodes
}

/// Strips a quotation mark whose partner stands in another paragraph, and a pair around the whole: Austrian motions quote the text
/// that is to be adopted.
fn trim_quoted(text: &str, span: TextSpan) -> TextSpan {
    let piece = span.of(text);
    let (mut depth, mut lowest) = (0i32, 0i32);
    for (_, change) in quotes(piece) {
        depth += change;
        lowest = lowest.min(depth);
    }
    let opens = piece.chars().next().filter(|c| matches!(c, '„' | '«'));
    let closes = piece.chars().next_back().filter(|c| matches!(c, '“' | '”' | '»'));
    match (opens, closes) {
        (Some(a), Some(b)) if depth == 0 && lowest == 0 && wraps(piece) => {
            trim_clause(text, TextSpan::new(span.start + a.len_utf8() as u32, span.end - b.len_utf8() as u32))
        }
        (Some(a), _) if depth > 0 => trim_clause(text, TextSpan::new(span.start + a.len_utf8() as u32, span.end)),
        (_, Some(b)) if depth < 0 => trim_clause(text, TextSpan::new(span.start, span.end - b.len_utf8() as u32)),
        _ => span,
    }
}

/// Whether the first quotation mark closes only at the end.
fn wraps(piece: &str) -> bool {
    let mut depth = 0;
    let last = piece.len() - piece.chars().next_back().map_or(0, char::len_utf8);
    for (i, change) in quotes(piece) {
        depth += change;
        if depth == 0 && i < last {
            return false;
        }
    }
    true
}

/// `id`, with a count where it was given before.
fn unique(id: String, seen: &mut HashMap<String, u32>) -> String {
    let n = seen.entry(id.clone()).or_insert(0);
    *n += 1;
    if *n == 1 { id } else { format!("{id}-{n}") }
}
