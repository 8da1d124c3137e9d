//! The blocks of a resolution around its recitals and paragraphs: header, enacting formula, closing matter.

use crate::span::TextSpan;
use crate::structure::{Node, Outline, Prose};

/// The text of one resolution that is neither recital nor paragraph, in textual order.
#[derive(Debug, Default)]
pub struct Pieces {
    /// Title block and everything else before the preamble.
    pub header: Vec<TextSpan>,
    /// Enacting formulas and what else stands among the recitals.
    pub formulas: Vec<TextSpan>,
    /// Votes, signatures, reasons, annexes.
    pub closing: Vec<TextSpan>,
}

/// Parts the blocks of `outline`. Where it has no operative paragraphs, everything that is no recital is header.
#[must_use]
pub fn pieces(prose: &Prose, outline: &Outline) -> Pieces {
    let text = &prose.text;
    let operative = outline.operative.first().map_or(outline.closing, start);
    let recitals: Vec<TextSpan> = outline
        .preamble
        .iter()
        .map(|r| TextSpan::new(r.label.map_or(r.body.start, |l| l.start.min(r.body.start)), closed(text, r.body).end))
        .collect();
    let mut before = Vec::new();
    let mut closing = Vec::new();
    let blocks = &prose.blocks;
    let first = blocks.partition_point(|b| b.span.end <= outline.extent.start);
    for block in blocks[first..].iter().map(|b| b.span).take_while(|b| b.start < outline.extent.end) {
        if block.start >= outline.closing {
            closing.push(block);
        } else if block.start < operative {
            let block = TextSpan::new(block.start, block.end.min(operative));
            cut(text, block, &recitals, &mut before);
        }
    }
    let first_recital = recitals.first().map_or(operative, |r| r.start.min(operative));
    // What names the body within a title neither leads on nor stands right before the first recital.
    let last = before.iter().rev().find(|p| p.start < first_recital).copied();
    let is_enacting = |piece: &TextSpan| {
        outline.body_span.is_some_and(|b| b.start >= piece.start && b.end <= piece.end)
            && (opens(text, *piece) || Some(*piece) == last)
    };
    // The formula opens the preamble, alone or before the recitals; without either, a line that ends with a colon leads to "1.".
    let from = before.iter().find(|p| is_enacting(p)).map_or(first_recital, |p| p.start.min(first_recital));
    let from = match before.last() {
        Some(last) if from == operative && !outline.operative.is_empty() && opens(text, *last) => last.start,
        _ => from,
    };
    let (header, formulas) = before.into_iter().partition(|p| p.start < from);
    Pieces { header, formulas, closing }
}

/// `body` with the punctuation that closes it.
#[must_use]
pub fn closed(text: &str, body: TextSpan) -> TextSpan {
    /// More signs than this close no clause ("“);").
    const MOST: usize = 4;
    let rest = text.get(body.end as usize..).unwrap_or_default();
    let signs = rest.chars().take(MOST).take_while(|c| matches!(c, ',' | ';' | ':' | '.' | '!' | '?' | '“' | '”' | '"' | ')'));
    TextSpan::new(body.start, body.end + signs.map(char::len_utf8).sum::<usize>() as u32)
}

/// Where `node` begins, its label and heading included.
fn start(node: &Node) -> u32 {
    let parts = [node.label, node.heading].into_iter().flatten().map(|span| span.start);
    parts.chain((!node.body.is_empty()).then_some(node.body.start)).min().unwrap_or(node.body.start)
}

/// Adds what of `block` none of `taken` covers.
fn cut(text: &str, block: TextSpan, taken: &[TextSpan], out: &mut Vec<TextSpan>) {
    let mut at = block.start;
    let first = taken.partition_point(|t| t.end <= block.start);
    for t in taken[first..].iter().take_while(|t| t.start < block.end) {
        push(text, TextSpan::new(at, t.start.max(at)), out);
        at = t.end.max(at);
    }
    push(text, TextSpan::new(at, block.end.max(at)), out);
}

/// Adds `span` without outer space, if there is anything to read in it.
fn push(text: &str, span: TextSpan, out: &mut Vec<TextSpan>) {
    let piece = span.of(text);
    if piece.contains(char::is_alphanumeric) {
        let start = span.start + (piece.len() - piece.trim_start().len()) as u32;
        out.push(TextSpan::new(start, start + piece.trim().len() as u32));
    }
}

/// Whether `span` leads on to something: "Die Generalversammlung,", "Der Bundestag wolle beschließen:", "DER RAT —".
#[must_use]
pub fn opens(text: &str, span: TextSpan) -> bool {
    span.of(text).trim_end().ends_with([',', ':', '–', '—'])
}

#[cfg(test)]
mod tests {
    use super::{closed, pieces};
    use crate::span::TextSpan;
    use crate::structure::{outline, test_prose};

    #[test]
    fn header_formula_and_closing_matter_are_told_apart() {
        let text = "Vereinte Nationen\nGeneralversammlung\n80/900. Schutz der Moore\nDie Generalversammlung,\n\
                    unter Hinweis auf ihre Resolution 70/1 vom 25. September 2015,\nbesorgt über die Entwässerung der Moore,\n\
                    1. ersucht die Mitgliedstaaten, die Moore zu schützen;\n2. beschließt, mit der Angelegenheit befasst zu bleiben.\n\
                    71. Plenarsitzung\n18. Dezember 2025";
        let prose = test_prose(text);
        let outlines = outline(&prose);
        let found = pieces(&prose, &outlines[0]);
        let of = |spans: &[TextSpan]| -> Vec<String> { spans.iter().map(|span| span.of(&prose.text).to_owned()).collect() };
        assert_eq!(of(&found.header), ["Vereinte Nationen", "Generalversammlung", "80/900. Schutz der Moore"]);
        assert_eq!(of(&found.formulas), ["Die Generalversammlung,"]);
        assert_eq!(of(&found.closing), ["71. Plenarsitzung", "18. Dezember 2025"]);
    }

    #[test]
    fn a_clause_keeps_its_closing_punctuation_and_no_more() {
        for (text, end, want) in [
            ("wird; 2. und", 4, "wird;"),
            ("wird“), und", 4, "wird“),"),
            ("wird", 4, "wird"),
            ("wird\n2.", 4, "wird"),
            ("wird......", 4, "wird...."),
        ] {
            assert_eq!(closed(text, TextSpan::new(0, end)).of(text), want, "{text}");
        }
    }
}
