//! PS109: a reference to a paragraph of this document that does not exist.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::{quotations, within, words};
use crate::check::view::View;
use crate::model::Severity;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS109",
    name: "dangling-reference",
    severity: Severity::Error,
    looks_for: "“Ziffer 12” or “Nummer 12” in a document that has no paragraph 12. References to other documents (Ziffer 12 der Resolution \
                70/1, § 2 Nummer 12) are left alone.",
    why: "After a paragraph was deleted or renumbered, what refers to it says something else or nothing at all.",
    advice: "correct the number, or name the document that is meant",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            2. begrüßt die in Ziffer 9 genannten Messungen.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            2. begrüßt die in Ziffer 1 genannten Messungen.",
    check,
};

/// What follows a reference to another document.
const ELSEWHERE: &[&str] =
    &["des", "der", "von", "vom", "im", "in", "aus", "seiner", "ihrer", "eines", "einer", "jener", "jenes", "zum", "zur"];

/// What stands before a reference into another text.
const CITED: &[&str] = &[
    "artikel", "art", "absatz", "abs", "satz", "anlage", "anhang", "kapitel", "abschnitt", "resolution", "resolutionen",
    "beschluss", "richtlinie", "verordnung", "drucksache", "tagesordnungspunkt", "seite", "bericht", "dokument", "teil", "der",
];

/// How many words before a reference are read.
const BEFORE: usize = 2;

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let targets = Targets::of(view);
    if targets.numbers.len() < 2 {
        return;
    }
    for span in view.spans() {
        let source = view.source(span);
        let quoted = quotations(source);
        let mut before: [&str; BEFORE] = [""; BEFORE];
        for (at, word) in words(source) {
            let is_head = matches!(word, "Ziffer" | "Ziffern" | "Nummer" | "Nummern");
            if is_head && !within(&quoted, at) && !view.in_note(span.start + at as u32) && is_internal(source, at, word, before) {
                for missing in
                    reference(source, at + word.len()).filter(|r| r.internal).into_iter().flat_map(|r| targets.missing(&r))
                {
                    let (start, end) = (span.start + at as u32, span.start + missing.1 as u32);
                    found.push(RULE.bytes(start, end, format!("there is no paragraph {} in this document", missing.0)));
                }
            }
            before = [before[1], word];
        }
    }
}

/// Whether what stands before the reference at `at` leaves it in this document.
fn is_internal(source: &str, at: usize, head: &str, before: [&str; BEFORE]) -> bool {
    let near = source[..at].trim_end();
    let cited = before.iter().any(|w| CITED.contains(&w.to_lowercase().as_str()) && *w != "der");
    // "der Ziffer 8" is a genitive; "die Nummer 115" and "der Nummer 115" name something else.
    let named = head.starts_with("Nummer") && matches!(before[1], "der" | "die");
    !cited && !named && !near.ends_with(['§', '/', ',', '(', ')']) && !near.ends_with(|c: char| c.is_ascii_digit())
}

/// Numbers after "Ziffer", each with the byte at which it ends.
struct Reference {
    numbers: Vec<(u32, usize)>,
    /// The letter of "Ziffer 4 Buchstabe b".
    letter: Option<(char, usize)>,
    internal: bool,
}

/// How many numbers one reference lists.
const LISTED: usize = 20;

/// Reads " 3, 4 und 7 Buchstabe b" at byte `at`.
fn reference(source: &str, at: usize) -> Option<Reference> {
    let mut numbers: Vec<(u32, usize)> = Vec::new();
    let mut end = at;
    let mut range = false;
    loop {
        let rest = &source[end..];
        let blank = rest.len() - rest.trim_start().len();
        let digits = rest[blank..].bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 3 || blank == 0 {
            break;
        }
        let next = end + blank + digits;
        // "3.1", "12/34", "5a", "3-5" are other numberings.
        let mut after = source[next..].chars();
        let other = match (after.next(), after.next()) {
            (Some('.'), Some(c)) => c.is_ascii_digit(),
            (Some(c), _) => c.is_alphanumeric() || matches!(c, '/' | '-' | '–' | '('),
            (None, _) => false,
        };
        if other || numbers.len() >= LISTED {
            return None;
        }
        let value = source[next - digits..next].parse().ok()?;
        if let (true, Some((from, _))) = (range, numbers.last().copied()) {
            numbers.extend((from + 1..value).take(LISTED).map(|n| (n, next)));
        }
        numbers.push((value, next));
        end = next;
        let (joined, is_range) = joiner(&source[end..]);
        range = is_range;
        if joined == 0 {
            break;
        }
        end += joined;
    }
    let mut end = numbers.last()?.1;
    let mut next = words(&source[end..]).next();
    let mut letter = None;
    if let Some((offset, "Buchstabe" | "Buchstaben")) = next {
        let from = end + offset + "Buchstabe".len();
        let named = words(&source[from..]).find(|w| w.1 != "n");
        if let Some((offset, one)) = named.filter(|w| w.1.len() == 1) {
            end = from + offset + 1;
            letter = one.chars().next().map(|c| (c, end));
        }
        next = words(&source[end..]).next();
    }
    let adjacent = next.filter(|w| source[end..end + w.0].trim().is_empty()).map_or("", |w| w.1);
    // "der in Ziffer 4 …" needs no more; a genitive or a name of its own (Nummer 3 SGB) leads elsewhere.
    let elsewhere = ELSEWHERE.contains(&adjacent) || adjacent.starts_with(char::is_uppercase);
    Some(Reference { numbers, letter, internal: !elsewhere })
}

/// The length of ",", "und", "oder", "sowie" or "bis" before another number, and whether it spans a range.
fn joiner(rest: &str) -> (usize, bool) {
    let blank = rest.len() - rest.trim_start().len();
    let trimmed = &rest[blank..];
    let word = [",", "und", "oder", "sowie", "bis"].iter().find(|w| trimmed.starts_with(**w));
    let Some(word) = word else { return (0, false) };
    let after = trimmed[word.len()..].trim_start();
    if after.starts_with(|c: char| c.is_ascii_digit()) { (blank + word.len(), *word == "bis") } else { (0, false) }
}

/// The paragraphs that a reference may name.
struct Targets {
    numbers: Vec<u32>,
    /// Number and letter of items; a number stands with `None` where letters run inside its text.
    letters: Vec<(u32, Option<char>)>,
}

impl Targets {
    fn of(view: &View<'_>) -> Self {
        let mut targets = Self { numbers: Vec::new(), letters: Vec::new() };
        for placed in &view.paragraphs {
            let paragraph = placed.paragraph;
            let Some(number) = paragraph.label.as_deref().and_then(number) else { continue };
            targets.numbers.push(number);
            let letter = |label: &str| label.chars().find(char::is_ascii_lowercase);
            targets.letters.extend(paragraph.children.iter().filter_map(|c| c.label.as_deref()).map(|l| (number, letter(l))));
            if paragraph.text.contains("a)") || paragraph.text.contains("b)") {
                targets.letters.push((number, None));
            }
        }
        targets
    }

    /// What `reference` names and is not there, with the byte at which it ends.
    fn missing(&self, reference: &Reference) -> Vec<(String, usize)> {
        let mut missing: Vec<_> =
            reference.numbers.iter().filter(|n| !self.numbers.contains(&n.0)).map(|n| (n.0.to_string(), n.1)).collect();
        if let (Some((letter, end)), Some((number, _)), true) = (reference.letter, reference.numbers.last(), missing.is_empty()) {
            let known = |l: &(u32, Option<char>)| l.0 == *number && l.1.is_none_or(|l| l == letter);
            if !self.letters.iter().any(known) {
                missing.push((format!("{number} {letter})"), end));
            }
        }
        missing
    }
}

/// The number of "3.", "(3)" or "Art. 3".
fn number(label: &str) -> Option<u32> {
    let digits = label.trim_matches(|c: char| !c.is_ascii_digit());
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    fn messages(text: &str) -> Vec<String> {
        let sample = Sample::new(Family::UnGeneralAssembly)
            .paragraph("1.", "beschließt", ":")
            .item("a)", "zu ruhen", ";")
            .item("b)", "zu schlafen", ";")
            .paragraph("2.", "begrüßt die Ruhe", ";")
            .paragraph("3.", text, ".");
        sample.found(&RULE).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_paragraph_that_is_not_there_cannot_be_named() {
        for (text, want) in [
            ("begrüßt die in Ziffer 12 genannte Ruhe", &["Ziffer 12"][..]),
            ("bittet nach Nummer 4", &["Nummer 4"]),
            ("begrüßt die Ziffern 2, 3 und 7", &["Ziffern 2, 3 und 7"]),
            ("begrüßt die Ziffern 2 bis 4 dieser Resolution", &["Ziffern 2 bis 4"]),
            ("begrüßt die Durchführung der Ziffer 9, die", &["Ziffer 9"]),
            ("bittet gemäß Ziffer 1 Buchstabe c zu ruhen", &["Ziffer 1 Buchstabe c"]),
            ("bittet nach Ziffer\n   5 zu ruhen", &["Ziffer\n   5"]),
        ] {
            assert_eq!(messages(text), want, "{text}");
        }
    }

    #[test]
    fn what_is_there_and_what_is_elsewhere_is_left_alone() {
        for text in [
            "begrüßt die in Ziffer 2 genannte Ruhe",
            "bittet gemäß Ziffer 1 Buchstabe b zu ruhen",
            "begrüßt Ziffer 12 der Resolution 70/1",
            "begrüßt Resolution 70/1, Ziffer 12",
            "verweist auf § 2 Nummer 12",
            "verweist auf Artikel 5 Absatz 1 Nummer 12",
            "verweist auf Nummer 12 SGB",
            "bittet, die Nummer 115 zu wählen",
            "begrüßt den Bericht „Ziffer 12 und die Folgen“",
            "verweist auf Nummer 12/34 und Nummer 12.1",
            "begrüßt den Bericht (A/80/1, Ziffer 12)",
            "liest Ziffern und Nummern",
        ] {
            assert_eq!(messages(text), [""; 0], "{text}");
        }
    }
}
