//! PS108: a footnote that nothing refers to.

use crate::check::finding::Draft;
use crate::check::notes::Present;
use crate::check::rule::Rule;
use crate::check::scan::short;
use crate::check::view::View;
use crate::model::Severity;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS108",
    name: "note-without-mark",
    severity: Severity::Warning,
    looks_for: "A footnote whose mark stands nowhere in the text.",
    why: "Nobody can tell which clause the note belongs to. Often the mark was lost in a conversion or went with a deleted clause.",
    advice: "set the mark where the note belongs, or delete the note",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nunter Hinweis auf die Hafenordnung[1] und das Lärmprotokoll,\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.\n\n_______________\n1 Siehe Resolution 70/1.\n2 Siehe Resolution 70/2.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nunter Hinweis auf die Hafenordnung[1] und das Lärmprotokoll[2],\n\n\
            1. fordert die Anrainerstaaten auf, den Lärm zu messen.\n\n_______________\n1 Siehe Resolution 70/1.\n2 Siehe Resolution 70/2.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    // The notes of a file with several resolutions are not told apart yet, but a mark anywhere in the file will do.
    if view.document.footnotes.is_empty() {
        return;
    }
    let present = Present::of(view.text, |at| view.in_note(at as u32));
    for note in &view.document.footnotes {
        if present.has(&note.mark) {
            continue;
        }
        let (start, _) = view.label(&note.mark, &note.span);
        let end = if start < note.span.start { note.span.start } else { view.word_end(start) };
        found.push(RULE.bytes(start, end, format!("nothing refers to footnote {} (“{}”)", note.mark, short(&note.text, 40))));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn a_note_needs_its_mark() {
        let sample = Sample::new(Family::ModelUn)
            .recital("unter Hinweis auf die Ruhe¹", ",", true)
            .note("1", "Siehe dort.")
            .note("2", "Siehe hier.");
        assert_eq!(sample.messages(&RULE), ["nothing refers to footnote 2 (“Siehe hier.”)"]);
    }
}
