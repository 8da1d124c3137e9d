//! PS106: a clause does not end as its family ends it.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::{Closing, closing};
use crate::check::view::{Placed, View};
use crate::model::{Family, Severity};
use crate::span::Span;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS106",
    name: "closing-punctuation",
    severity: Severity::Warning,
    looks_for: "A clause that does not end as its family ends it. United Nations and Model UN: recitals end with a comma, paragraphs with a \
                semicolon, the last with a full stop. European Parliament: the same, recitals also with a semicolon or a full stop.",
    why: "A resolution of these families is one sentence: its punctuation shows where a clause ends and whether the text goes on. A full stop \
          in the middle is what is left of a merged draft.",
    advice: "end the clause as the message says",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen.\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen,\n\n\
            2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let un = view.family().is_un_style();
    if !un && view.family() != Family::EuParliament {
        return;
    }
    let recitals = &view.document.preamble;
    for (i, clause) in recitals.iter().enumerate() {
        let (allowed, want): (&[char], _) = match (un, i + 1 == recitals.len()) {
            (true, true) => (&[',', ';', ':', '–', '—'], "a comma"),
            (true, false) => (&[',', ';'], "a comma"),
            (false, _) => (&[',', ';', '.'], "a comma or a semicolon"),
        };
        report(view, &clause.text, &clause.span, allowed, want, found);
    }
    let mut paragraphs = Vec::new();
    for placed in view.paragraphs.iter().filter(|p| p.is_leaf() && !p.paragraph.text.is_empty()) {
        if let Some((allowed, want)) = expected(placed) {
            report(view, &placed.paragraph.text, &placed.paragraph.span, allowed, want, &mut paragraphs);
        }
    }
    match throughout(view, paragraphs.len()) {
        // A habit of the whole text is one finding.
        Some(mark) => found.extend(paragraphs.into_iter().take(1).map(|first| {
            let message = format!("paragraphs end with “{mark}” throughout, where their family has a semicolon");
            Draft { message, ..first }
        })),
        None => found.append(&mut paragraphs),
    }
}

/// Fewer paragraphs are no habit.
const HABIT: usize = 4;

/// The mark with which all paragraphs but the last end, where it is not the family's and each of the `findings` is about it.
fn throughout(view: &View<'_>, findings: usize) -> Option<char> {
    let top = || view.paragraphs.iter().filter(|p| p.depth == 0 && p.is_leaf() && !p.closes_document);
    let mut marks = top().map(|p| closing(&p.paragraph.text, view.after(p.paragraph.span.end)).mark);
    let first = marks.next()??;
    (first != ';' && findings >= HABIT && findings <= top().count() && marks.all(|mark| mark == Some(first))).then_some(first)
}

/// How a paragraph without items ends; `None`: as it likes.
fn expected(placed: &Placed<'_>) -> Option<(&'static [char], &'static str)> {
    let text = &placed.paragraph.text;
    let coordinated = [" und", " sowie", " oder"].iter().any(|word| text.ends_with(word));
    if placed.closes_document {
        Some((&['.'], "a full stop"))
    } else if placed.depth == 0 || placed.closes_paragraph {
        // A paragraph that is a sentence of its own ("Der Rat fordert …") ends as one.
        (!is_sentence(text)).then_some((&[';'], "a semicolon"))
    } else {
        (!coordinated).then_some((&[',', ';'], "a comma or a semicolon"))
    }
}

/// Whether `text` opens like a sentence: a capital, but not a word in capitals (FORDERT).
fn is_sentence(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && text.chars().nth(1).is_some_and(|c| !c.is_uppercase())
}

fn report(view: &View<'_>, text: &str, span: &Span, allowed: &[char], want: &str, found: &mut Vec<Draft>) {
    let Closing { mark, len } = closing(text, view.after(span.end));
    if mark.is_some_and(|mark| allowed.contains(&mark)) {
        return;
    }
    let has = mark.map_or("no punctuation".to_owned(), |mark| format!("“{mark}”"));
    let last = view.source(span).split_whitespace().next_back().unwrap_or_default();
    let end = span.end + len as u32;
    found.push(RULE.bytes(span.end - last.len() as u32, end, format!("ends with {has}, where its family has {want}")));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn one_sentence_has_one_full_stop() {
        let sample = Sample::new(Family::ModelUn)
            .recital("besorgt über den Lärm", ",", true)
            .recital("geleitet von der Ruhe", ":", true)
            .paragraph("1.", "begrüßt die Ruhe", ";")
            .paragraph("2.", "beschließt", ":")
            .item("a)", "zu ruhen", ",")
            .item("b)", "zu schlafen und", "")
            .item("c)", "zu schweigen", ";")
            .paragraph("3.", "bleibt befasst", ".");
        assert_eq!(sample.messages(&RULE), [""; 0]);
    }

    #[test]
    fn what_ends_otherwise_is_found() {
        let sample = Sample::new(Family::UnGeneralAssembly)
            .recital("besorgt über den Lärm", ".", true)
            .recital("geleitet von der Ruhe", "", true)
            .paragraph("1.", "begrüßt die Ruhe", ",")
            .paragraph("2.", "beschließt", ":")
            .item("a)", "zu ruhen", ".")
            .item("b)", "zu schweigen", "")
            .paragraph("3.", "bleibt befasst", ";");
        assert_eq!(sample.found(&RULE), ["Lärm.", "Ruhe", "Ruhe,", "ruhen.", "schweigen", "befasst;"]);
    }

    #[test]
    fn a_habit_is_one_finding() {
        let sample = (1..6).fold(Sample::new(Family::EuParliament), |s, n| s.paragraph(&format!("{n}."), "begrüßt die Ruhe", "."));
        assert_eq!(sample.messages(&RULE), ["paragraphs end with “.” throughout, where their family has a semicolon"]);
    }

    #[test]
    fn footnote_marks_and_quotes_stand_between() {
        let sample = Sample::new(Family::ModelUn)
            .recital("unter Hinweis auf die „Ruhe", "“1,", true)
            .paragraph("1.", "begrüßt die Ruhe", "²;")
            .paragraph("2.", "bleibt befasst", "[3].");
        assert_eq!(sample.messages(&RULE), [""; 0]);
    }

    #[test]
    fn families_of_sentences_and_sentences_in_others_are_free() {
        let party = Sample::new(Family::Party).paragraph("1.", "Wir fordern Ruhe", "");
        assert_eq!(party.messages(&RULE), [""; 0]);
        let council = Sample::new(Family::UnEcosoc)
            .paragraph("1.", "Der Rat fordert Ruhe", ".")
            .paragraph("2.", "FORDERT Ruhe", ".")
            .paragraph("3.", "ruht", ".");
        assert_eq!(council.found(&RULE), ["Ruhe."]);
    }
}
