//! PS107: a footnote mark whose note is missing.

use crate::check::finding::Draft;
use crate::check::notes::{Mark, marks};
use crate::check::rule::Rule;
use crate::check::view::View;
use crate::model::{OffsetUnit, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS107",
    name: "mark-without-note",
    severity: Severity::Warning,
    looks_for: "A footnote mark in a recital or paragraph (¹, [1], or a number glued to a word) to which no footnote belongs.",
    why: "The source that the clause rests on is lost, and the number may be read as part of the text.",
    advice: "bring the note back, or delete the mark",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nunter Hinweis auf die Hafenordnung[1] und das Lärmprotokoll[2],\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.\n\n_______________\n1 Siehe Resolution 70/1.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nunter Hinweis auf die Hafenordnung[1] und das Lärmprotokoll,\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.\n\n_______________\n1 Siehe Resolution 70/1.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    debug_assert!(view.document.source.offset_unit == OffsetUnit::Byte, "rules read the source by bytes");
    let notes: Vec<u32> = view.document.footnotes.iter().filter_map(|note| note.mark.parse().ok()).collect();
    let mut seen: Vec<Mark> = Vec::new();
    for span in view.spans() {
        let here = marks(view.source(span)).into_iter().map(|mark| {
            let start = mark.start + span.start as usize;
            Mark { end: start + mark.end - mark.start, start, ..mark }
        });
        seen.extend(here.filter(|mark| !view.in_note(mark.start as u32)));
    }
    // A number glued to a word is a mark where it goes on counting: after the notes there are, or from 1 where all notes are lost.
    let mut highest = notes.iter().copied().max().unwrap_or(0);
    for mark in seen {
        let counts_on = mark.value == highest + 1 || mark.value <= highest;
        if mark.sure || counts_on {
            highest = highest.max(mark.value);
            if !notes.contains(&mark.value) {
                found.push(RULE.bytes(
                    mark.start as u32,
                    mark.end as u32,
                    format!("no footnote {} belongs to this mark", mark.value),
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn a_mark_needs_its_note() {
        let sample = Sample::new(Family::ModelUn)
            .recital("unter Hinweis auf die Ruhe1 und den Lärm2", ",", true)
            .paragraph("1.", "begrüßt die Stille³", ".")
            .note("1", "Siehe dort.");
        assert_eq!(sample.found(&RULE), ["2", "³"]);
    }

    #[test]
    fn numbers_that_count_nothing_are_no_marks() {
        let sample = Sample::new(Family::ModelUn).recital("besorgt über Windows11 auf 30 m² mit CO2", ",", true);
        assert_eq!(sample.found(&RULE), [""; 0]);
    }
}
