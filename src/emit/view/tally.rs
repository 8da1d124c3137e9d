//! What a document comes to: how many acts of which force, who is addressed how often, what is due when.

use std::collections::HashMap;

use super::{due, paragraphs};
use crate::model::{Act, Document, Force, Obligation, Paragraph};

/// Counts over the operative part of one document.
#[derive(Clone, Debug, Default)]
pub struct Tally<'d> {
    /// Speech acts.
    pub acts: usize,
    /// Obligations of any modality.
    pub obligations: usize,
    /// Acts by force, the most frequent first, equal ones in the order of [`Force`].
    pub forces: Vec<(Force, usize)>,
    /// Acts by the name of their addressee, the most frequent first, equal ones by first mention.
    pub addressees: Vec<(&'d str, usize)>,
    /// Everything that has a deadline: dated ones by date, then the others in textual order.
    pub deadlines: Vec<Due<'d>>,
}

/// One deadline and what it governs.
#[derive(Clone, Copy, Debug)]
pub struct Due<'d> {
    /// Where it stands.
    pub paragraph: &'d Paragraph,
    /// The act.
    pub act: &'d Act,
    /// As printed.
    pub text: &'d str,
    /// ISO 8601, where it names one day.
    pub date: Option<&'d str>,
    /// The obligation that it governs; `None`: it governs the whole act.
    pub obligation: Option<&'d Obligation>,
}

impl<'d> Tally<'d> {
    /// Counts `document`.
    #[must_use]
    pub fn new(document: &'d Document) -> Self {
        let mut tally = Self::default();
        let mut known = HashMap::new();
        for (_, paragraph) in paragraphs(document) {
            for act in &paragraph.acts {
                tally.add(paragraph, act, &mut known);
            }
        }
        tally.forces.sort_by_key(|&(force, count)| (std::cmp::Reverse(count), force));
        tally.addressees.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        tally.deadlines.sort_by_key(|due| (due.date.is_none(), due.date));
        tally
    }

    /// Counts `act`; `known` says where an addressee stands in the counts.
    fn add(&mut self, paragraph: &'d Paragraph, act: &'d Act, known: &mut HashMap<&'d str, usize>) {
        self.acts += 1;
        self.obligations += act.obligations.len();
        match self.forces.iter_mut().find(|(force, _)| *force == act.force) {
            Some((_, count)) => *count += 1,
            None => self.forces.push((act.force, 1)),
        }
        for addressee in &act.addressees {
            let at = *known.entry(&addressee.name).or_insert(self.addressees.len());
            match self.addressees.get_mut(at) {
                Some((_, count)) => *count += 1,
                None => self.addressees.push((&addressee.name, 1)),
            }
        }
        for deadline in &act.deadlines {
            let governed: Vec<&'d Obligation> =
                act.obligations.iter().filter(|o| o.deadline.as_deref() == Some(deadline.text.as_str())).collect();
            let entry = |obligation: Option<&'d Obligation>| Due {
                paragraph,
                act,
                text: &deadline.text,
                date: obligation.and_then(|o| due(act, o)).or(deadline.date.as_deref()),
                obligation,
            };
            if governed.is_empty() {
                self.deadlines.push(entry(None));
            }
            self.deadlines.extend(governed.into_iter().map(|obligation| entry(Some(obligation))));
        }
    }
}
