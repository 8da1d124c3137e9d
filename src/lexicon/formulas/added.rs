//! Formulas that a custom lexicon adds, by the word that gives them away.

use rustc_hash::FxHashMap as HashMap;

use super::opening::{Opening, Recital};
use super::table::{Follow, Participle, Place};
use super::{Formula, FormulaHit, Found};
use crate::lexicon::fold::key;

/// Added formulas; the default holds none.
#[derive(Clone, Debug, Default)]
pub struct AddedFormulas {
    all: Vec<&'static Formula>,
    /// By their first word; of two the longer first.
    opening: HashMap<String, Vec<Words>>,
    /// Those that end in a present participle, by it; of two the longer first.
    participles: HashMap<String, Vec<Words>>,
}

/// One way to print a formula.
#[derive(Clone, Debug)]
struct Words {
    folded: Vec<String>,
    formula: &'static Formula,
}

impl AddedFormulas {
    /// Adds `formula`.
    pub fn add(&mut self, formula: &'static Formula) {
        for printed in formula.words {
            let folded: Vec<String> = printed.split_whitespace().map(|word| key(word).into_owned()).collect();
            let (Some(first), Some(last)) = (folded.first().cloned(), folded.last().cloned()) else { continue };
            let entry = if last.ends_with("nd") {
                self.participles.entry(last).or_default()
            } else {
                self.opening.entry(first).or_default()
            };
            let place = entry.partition_point(|other| other.folded.len() >= folded.len());
            entry.insert(place, Words { folded, formula });
        }
        self.all.push(formula);
    }

    /// What was added, in order.
    #[must_use]
    pub fn all(&self) -> &[&'static Formula] {
        &self.all
    }

    /// The added formula that begins at `opening`.
    #[must_use]
    pub(super) fn opening(&self, recital: &Recital, opening: Opening) -> Option<Found> {
        let at = opening.at;
        let words = self.opening.get(recital.word(at))?;
        let found = words.iter().find(|w| w.folded.iter().enumerate().all(|(k, word)| recital.word(at + k) == word))?;
        if !opening.allows(Place::Coordinated) || !opening.is_own_level(recital) {
            return None;
        }
        let last = at + found.folded.len() - 1;
        let span = recital.tokens[at].span.cover(recital.tokens[last].span);
        let hit = FormulaHit { lemma: found.formula.lemma, force: found.formula.force, span };
        Some(Found { hit, taken: at..last + 1 })
    }

    /// The added formula whose participle is the word `i`, and where its words begin.
    #[must_use]
    pub(super) fn participle(&self, recital: &Recital, i: usize) -> Option<(Participle, usize)> {
        let words = self.participles.get(recital.word(i))?;
        words.iter().find_map(|w| {
            let from = (i + 1).checked_sub(w.folded.len())?;
            let fits = w.folded.iter().enumerate().all(|(k, word)| recital.word(from + k) == word);
            let Formula { lemma, force, .. } = *w.formula;
            fits.then_some((Participle { form: "", left: "", lemma, force, follow: Follow::Free }, from))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::AddedFormulas;
    use crate::lexicon::Formula;
    use crate::lexicon::formulas::formulas_in;
    use crate::model::Force;

    static LICHTE: Formula = Formula { lemma: "im Lichte", force: Force::Considers, words: &["im Lichte", "im Licht"] };
    static ANMAHNEND: Formula = Formula { lemma: "anmahnend", force: Force::Urges, words: &["anmahnend"] };
    static RECHNUNG: Formula = Formula { lemma: "in Rechnung stellend", force: Force::Considers, words: &["in Rechnung stellend"] };

    #[test]
    fn added_formulas_are_found_where_formulas_stand() {
        let mut added = AddedFormulas::default();
        for formula in [&LICHTE, &ANMAHNEND, &RECHNUNG] {
            added.add(formula);
        }
        let cases: &[(&str, &[&str])] = &[
            ("im Lichte der Berichte", &["im Lichte"]),
            ("Im Licht der Berichte", &["im Lichte"]),
            ("erneut im Lichte der Berichte und betonend, dass es eilt", &["im Lichte", "betonend"]),
            ("anmahnend, dass die Moore warten", &["anmahnend"]),
            ("mehr Ruhe für die Moore anmahnend", &["anmahnend"]),
            ("die Kosten in Rechnung stellend", &["in Rechnung stellend"]),
            ("betonend, dass der Plan im Lichte der Lage gilt", &["betonend"]),
            ("unter Hinweis auf das Licht im Moor", &["unter Hinweis auf"]),
        ];
        for (clause, want) in cases {
            let got: Vec<&str> = formulas_in(clause, &added).iter().map(|hit| hit.lemma).collect();
            assert_eq!(got, *want, "{clause}");
        }
    }
}
