//! The clauses of an outline as readable text: `--stage clauses`.

use std::fmt::Write as _;

use super::sentence::Sentence;
use crate::language::sentence::sentences;
use crate::language::token::tokenise;
use crate::lexicon::Lexicon;
use crate::structure::{Node, Outline};

/// Appends each operative paragraph's segments to `out`, one a line with the kind of their clause; finite verbs of main clauses are
/// set in brackets.
pub fn show_clauses(lexicon: &Lexicon, text: &str, outline: &Outline, out: &mut String) {
    let mut stack: Vec<&Node> = outline.operative.iter().rev().collect();
    while let Some(node) = stack.pop() {
        let _ = writeln!(out, "{}", node.path);
        let tokens = tokenise(text, node.body);
        for range in sentences(text, &tokens, lexicon) {
            let s = Sentence::new(lexicon, text, &tokens, range);
            let brackets: Vec<usize> = s.conjuncts().iter().map(|c| c.bracket).collect();
            for segment in &s.clauses.segments {
                let kind = s.clauses.clauses[segment.clause].kind;
                let _ = write!(out, "  {:<10}", format!("{kind:?}").to_lowercase());
                for i in segment.tokens.clone() {
                    let gap = if i > 0 && tokens[i - 1].span.end == tokens[i].span.start { "" } else { " " };
                    let word = s.word(i);
                    let _ = if brackets.contains(&i) { write!(out, "{gap}[{word}]") } else { write!(out, "{gap}{word}") };
                }
                out.push('\n');
            }
        }
        stack.extend(node.children.iter().rev());
    }
}
