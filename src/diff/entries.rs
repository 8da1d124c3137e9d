//! One entry for each group of texts to which something happened.

use super::align::{Group, Standing, align};
use super::bag::Texts;
use super::compare::{self, Scope, binds};
use super::order::{group_of, moved};
use super::report::{Change, Effect, Entry, Part, Relation};
use super::units::Unit;
use super::words::runs;

/// What happened to the texts of one resolution: part by part in the order of the newer texts, each removed one after its former
/// predecessor.
#[must_use]
pub fn entries(old: &[Unit], new: &[Unit]) -> Vec<Entry> {
    let texts = Texts::new(old.iter().map(|unit| unit.text), new.iter().map(|unit| unit.text));
    let standings = |units: &[Unit]| units.iter().map(standing).collect::<Vec<_>>();
    let groups = align(&texts, &standings(old), &standings(new));
    let moved = moved(&groups, old, new);
    let reading = Reading {
        old,
        new,
        of_old: group_of(&groups, old.len(), |group| &group.old),
        of_new: group_of(&groups, new.len(), |group| &group.new),
    };
    let before = reading.predecessors(&groups);
    let mut out = Vec::new();
    for (group, moved) in groups.iter().zip(moved) {
        let predecessor = group.old.first().and_then(|o| before[*o]);
        if let Some(entry) = reading.entry(group, moved, predecessor) {
            // Removed texts come after the text they followed, those that followed none before all others of their part.
            let place = group.new.first().map_or((predecessor.map(|n| n + 1), 1), |n| (Some(n + 1), 0));
            out.push(((entry.part, place, group.old.first().copied()), entry));
        }
    }
    out.sort_by_key(|(place, _)| *place);
    out.into_iter().map(|(_, entry)| entry).collect()
}

fn standing(unit: &Unit) -> Standing {
    Standing { kind: unit.part as u8, mobile: matches!(unit.part, Part::Preamble | Part::Operative), parent: unit.parent }
}

/// Both sides, and in which group each text stands.
struct Reading<'r, 'd> {
    old: &'r [Unit<'d>],
    new: &'r [Unit<'d>],
    of_old: Vec<Option<usize>>,
    of_new: Vec<Option<usize>>,
}

impl Reading<'_, '_> {
    /// For each older text where the last one before it in its part that has a counterpart stands now.
    fn predecessors(&self, groups: &[Group]) -> Vec<Option<usize>> {
        let mut last = None;
        let mut part = None;
        let mut out = Vec::with_capacity(self.old.len());
        for (i, unit) in self.old.iter().enumerate() {
            if part != Some(unit.part) {
                (part, last) = (Some(unit.part), None);
            }
            out.push(last);
            let core = self.of_old[i].and_then(|at| groups[at].core);
            last = core.map(|(_, n)| n).filter(|n| self.new[*n].part == unit.part).or(last);
        }
        out
    }

    /// What happened to `group`; `None`: nothing.
    fn entry(&self, group: &Group, moved: bool, predecessor: Option<usize>) -> Option<Entry> {
        let olds: Vec<&Unit> = group.old.iter().map(|i| &self.old[*i]).collect();
        let news: Vec<&Unit> = group.new.iter().map(|i| &self.new[*i]).collect();
        let relation = match (olds.len(), news.len()) {
            (0, _) => Relation::Added,
            (_, 0) => Relation::Removed,
            (1, 1) => Relation::Kept,
            (1, _) => Relation::Split,
            (_, 1) => Relation::Merged,
            _ => Relation::Regrouped,
        };
        let words = runs(&joined(&olds), &joined(&news));
        let core = group.core.map(|(o, n)| (&self.old[o], &self.new[n]));
        let renumbered = relation == Relation::Kept && core.is_some_and(|(o, n)| o.part == n.part && o.number != n.number);
        let changes = group.core.map(|core| self.changes(core, &olds, &news)).unwrap_or_default();
        // A paragraph without words of its own is not missed: its items are told.
        let is_told = match relation {
            Relation::Added | Relation::Removed => !words.is_empty(),
            Relation::Kept => moved || renumbered || !words.is_empty() || !changes.is_empty(),
            _ => true,
        };
        let part = news.first().or(olds.first())?.part;
        is_told.then(|| Entry {
            part,
            relation,
            moved,
            renumbered,
            effect: effect(core, &olds, &news),
            line: self.line(part, &news, predecessor),
            old: olds.iter().map(|unit| unit.place()).collect(),
            new: news.iter().map(|unit| unit.place()).collect(),
            changes,
            words,
        })
    }

    /// The line of the newer text where the entry is shown.
    fn line(&self, part: Part, news: &[&Unit], predecessor: Option<usize>) -> u32 {
        let here = news.first().copied().or_else(|| predecessor.map(|n| &self.new[n]));
        // The parts stand in order, so the part's first text is found by halving.
        here.or_else(|| self.new.get(self.new.partition_point(|unit| unit.part < part))).map_or(1, |unit| unit.span.line)
    }

    fn changes(&self, (o, n): (usize, usize), olds: &[&Unit], news: &[&Unit]) -> Vec<Change> {
        let above = |units: &[Unit], groups: &[Option<usize>], i: usize| units[i].parent.and_then(|p| groups[p]);
        let chapeau = above(self.old, &self.of_old, o);
        match (self.old[o].part, self.new[n].part) {
            (Part::Operative, Part::Operative) => {
                let scope = Scope {
                    regrouped: olds.len() + news.len() > 2,
                    same_chapeau: chapeau.is_some() && chapeau == above(self.new, &self.of_new, n),
                };
                compare::acts(&collect(olds, |unit| unit.acts), &collect(news, |unit| unit.acts), scope)
            }
            (Part::Preamble, Part::Preamble) => {
                compare::formulas(&collect(olds, |unit| unit.formulas), &collect(news, |unit| unit.formulas))
            }
            _ => Vec::new(),
        }
    }
}

fn collect<'d, T>(units: &[&Unit<'d>], of: impl Fn(&Unit<'d>) -> &'d [T]) -> Vec<&'d T> {
    units.iter().flat_map(|unit| of(unit)).collect()
}

fn joined(units: &[&Unit]) -> String {
    units.iter().map(|unit| unit.text).collect::<Vec<_>>().join(" ")
}

/// What adding or removing a text does, or moving it out of the operative part or into it.
fn effect(core: Option<(&Unit, &Unit)>, olds: &[&Unit], news: &[&Unit]) -> Effect {
    let binding = |units: &[&Unit]| units.iter().any(|unit| unit.acts.iter().any(binds));
    match core {
        Some((o, n)) if o.part == n.part => Effect::Neutral,
        Some((o, _)) => {
            if o.part == Part::Operative {
                Effect::Weakened
            } else {
                Effect::Strengthened
            }
        }
        None if binding(news) => Effect::Strengthened,
        None if binding(olds) => Effect::Weakened,
        None => Effect::Neutral,
    }
}

#[cfg(test)]
mod tests {
    use super::super::report::{Aspect, Effect, Part, Relation};
    use super::super::sample::{act, document, formula};
    use super::super::{compare, units::units};
    use super::entries;
    use crate::model::{Document, Force};

    const HINWEIS: &str = "unter Hinweis auf die Charta der Wälder und Gewässer";
    const RECHTE: &str = "in Bekräftigung der Rechte aller Kinder auf gesunde Luft";

    fn sample() -> Document {
        document(
            &[(HINWEIS, formula("unter Hinweis auf", Force::Recalls)), (RECHTE, formula("in Bekräftigung", Force::Reaffirms))],
            &[
                (
                    "begrüßt den Fortschritt bei der Aufforstung",
                    vec![act("begrüßen", Force::Welcomes, "den Fortschritt bei der Aufforstung")],
                ),
                (
                    "verlangt die Schließung der alten Grube",
                    vec![act("verlangen", Force::Demands, "die Schließung der alten Grube")],
                ),
            ],
        )
    }

    #[test]
    fn a_formula_is_weakened_in_its_recital() {
        let mut new = sample();
        new.preamble[1].text = RECHTE.replace("in Bekräftigung der", "unter Hinweis auf die");
        new.preamble[1].formulas = vec![formula("unter Hinweis auf", Force::Recalls)];
        let found = compare("a", &[sample()], "b", &[new]);
        let [entry] = found.documents[0].entries.as_slice() else { panic!("one entry: {found:#?}") };
        assert_eq!((entry.part, entry.relation, entry.moved), (Part::Preamble, Relation::Kept, false));
        assert_eq!((entry.changes[0].aspect, entry.changes[0].effect), (Aspect::Formula, Effect::Weakened));
        assert!(found.weakens());
    }

    #[test]
    fn a_paragraph_that_becomes_a_recital_is_weakened() {
        let (old, mut new) = (sample(), sample());
        let moved = new.operative.remove(1);
        let mut recital = new.preamble[0].clone();
        (recital.text, recital.formulas, recital.index) = (moved.text, Vec::new(), 3);
        new.preamble.push(recital);
        let found = entries(&units(&old), &units(&new));
        let told: Vec<_> = found.iter().map(|e| (e.part, e.relation, e.moved, e.effect)).collect();
        assert_eq!(told, [(Part::Preamble, Relation::Kept, true, Effect::Weakened)]);
    }

    #[test]
    fn recitals_that_change_places_are_moved_but_have_no_number() {
        let (old, mut new) = (sample(), sample());
        new.preamble.reverse();
        for (index, clause) in (1..).zip(&mut new.preamble) {
            clause.index = index;
        }
        let found = entries(&units(&old), &units(&new));
        let told: Vec<_> = found.iter().map(|e| (e.part, e.moved, e.renumbered)).collect();
        assert_eq!(told, [(Part::Preamble, true, false)]);
    }

    #[test]
    fn a_removed_paragraph_is_told_where_it_stood() {
        let (old, mut new) = (sample(), sample());
        new.operative.remove(1);
        let found = entries(&units(&old), &units(&new));
        let told: Vec<_> = found.iter().map(|e| (e.relation, e.line, e.effect)).collect();
        assert_eq!(told, [(Relation::Removed, 100, Effect::Weakened)]);
        let mut first = sample();
        first.operative.remove(0);
        let found = entries(&units(&old), &units(&first));
        let told: Vec<_> = found.iter().map(|e| (e.relation, e.line, e.effect)).collect();
        assert_eq!(told, [(Relation::Removed, 101, Effect::Neutral)]);
    }

    #[test]
    fn headings_and_header_fields_are_compared_on_their_own() {
        let (mut old, mut new) = (sample(), sample());
        old.operative[0].heading = Some("I Wald".to_owned());
        new.operative[1].heading = Some("I Wald".to_owned());
        assert!(!compare("a", &[old.clone()], "b", &[new.clone()]).differs(), "the same heading above another paragraph");
        new.operative[1].heading = Some("I Bergbau".to_owned());
        new.document.title = Some("Neuer Titel".to_owned());
        let found = compare("a", &[old], "b", &[new]);
        let parts: Vec<_> = found.documents[0].entries.iter().map(|e| (e.part, e.relation)).collect();
        assert_eq!(parts, [(Part::Headings, Relation::Kept)]);
        assert_eq!(found.documents[0].header[0].field, "title");
    }
}
