//! The formulas that open the recitals of a preamble: "in Bekräftigung", "unter Hinweis auf", "betonend".

mod added;
mod matcher;
mod opening;
mod participles;
mod table;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::model::Force;
use crate::span::TextSpan;

pub use added::AddedFormulas;
pub use matcher::formulas_in;
pub use table::entries;

/// A formula as an entry of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formula {
    /// Its standard form.
    pub lemma: &'static str,
    /// What it does.
    pub force: Force,
    /// The ways it is printed: the words that open the recital or a coordinated part of it ("im Lichte"), or that end in a present
    /// participle, which stands before or after its object ("anmahnend", "in Rechnung stellend").
    pub words: &'static [&'static str],
}

/// A formula found in a recital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormulaHit {
    /// The bare formula in its standard form: "unter Hinweis auf", also where "unter erneutem Hinweis darauf" is printed.
    pub lemma: &'static str,
    /// What the formula does, its adverbs and nouns of feeling reckoned in.
    pub force: Force,
    /// The formula's own words, byte offsets into the recital; adverbs before them and objects are left out.
    pub span: TextSpan,
}

/// A formula and the tokens that it uses up.
struct Found {
    hit: FormulaHit,
    taken: Range<usize>,
}
