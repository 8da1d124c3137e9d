//! Preamble formulas.

use crate::model::Force;

/// A formula that opens a recital or a part of it.
#[derive(Clone, Copy, Debug)]
pub struct Formula {
    /// Standard form ("unter Hinweis auf").
    pub lemma: &'static str,
    /// Its force.
    pub force: Force,
    /// The words that make it, in order, lower case except nouns; `…` between two words allows a gap within the clause
    /// ("mit … Besorgnis … feststellend").
    pub words: &'static [&'static str],
}

/// Every formula, longer ones first where they share their first word.
pub const FORMULAS: &[Formula] =
    &[Formula { lemma: "unter Hinweis auf", force: Force::Recalls, words: &["unter", "Hinweis", "auf"] }];
