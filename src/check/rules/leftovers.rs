//! PS117: hyphenation or page furniture that stayed in the text, or could not be decided.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::words;
use crate::check::view::View;
use crate::model::Severity;
use crate::span::Span;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS117",
    name: "leftovers",
    severity: Severity::Note,
    looks_for: "A word that is still cut by a hyphen (ver- stärken), a page number or a running head inside a clause, or a line of which it \
                could not be decided whether it is one.",
    why: "What was left of the layout stands in the clause's text: searches miss the cut word, and a page number looks like content.",
    advice: "repair the place in the source",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n\
            1. fordert die Anrainerstaaten auf, die Messun- gen zu ver- stärken.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n\
            1. fordert die Anrainerstaaten auf, die Ein- und Ausfahrten zu messen.",
    check,
};

/// The parser's own code for a line that may be furniture.
const UNDECIDED: &str = "PS005";

/// Words that follow a suspended hyphen (Ein- und Ausfuhr).
const SUSPENDED: &[&str] = &[
    "und", "oder", "sowie", "bzw", "beziehungsweise", "bis", "noch", "als", "wie", "statt", "aber", "sondern", "oder", "u", "o",
    "auf", "in", "von", "zu", "nach", "gegen", "über", "mit", "ohne",
];

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    for diagnostic in view.document.diagnostics.iter().filter(|d| d.code == UNDECIDED) {
        let (start, end) = diagnostic.span.map_or_else(|| view.opening(), |span| (span.start, span.end));
        found.push(RULE.bytes(start, end, diagnostic.message.clone()));
    }
    let recitals = view.document.preamble.iter().map(|clause| (&clause.text, &clause.span));
    for (text, span) in recitals.chain(view.paragraphs.iter().map(|p| (&p.paragraph.text, &p.paragraph.span))) {
        for cut in cut_words(text).into_iter().take(CUTS) {
            let (start, end) = locate(view, span, cut);
            found.push(RULE.bytes(start, end, format!("“{cut}” looks like a word cut at the end of a line")));
        }
        if let Some(page) = page_mark(text) {
            let (start, end) = locate(view, span, page);
            found.push(RULE.bytes(start, end, format!("“{page}” looks like a page number inside the clause")));
        }
    }
}

/// Of more cut words in one clause, the first say enough.
const CUTS: usize = 20;

/// The words of the clean text that still end in the hyphen of a line: "ver- stärken".
fn cut_words(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for (at, word) in words(text) {
        let rest = &text[at + word.len()..];
        let Some(next) = rest.strip_prefix("- ") else { continue };
        let following = words(next).next().filter(|w| w.0 == 0).map_or("", |w| w.1);
        if following.starts_with(char::is_lowercase) && !SUSPENDED.contains(&following) && word.chars().count() > 1 {
            let end = at + word.len() + 2 + following.len();
            out.push(&text[at..end]);
        }
    }
    out
}

/// "Seite 3 von 7", "- 3 -" inside a clause.
fn page_mark(text: &str) -> Option<&str> {
    let (at, _) = words(text).find(|(at, word)| {
        let mut next = text[at + word.len()..].split_whitespace();
        let number = |w: Option<&str>| w.is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit()));
        *word == "Seite" && number(next.next()) && next.next() == Some("von") && number(next.next())
    })?;
    let mut words = 0;
    let end = text[at..].find(|c: char| {
        words += usize::from(c == ' ');
        words == 4
    });
    Some(&text[at..end.map_or(text.len(), |end| at + end)])
}

/// Where the clean text `part` stands in the source of `span`: from its first word to its last, or the whole span.
fn locate(view: &View<'_>, span: &Span, part: &str) -> (u32, u32) {
    let source = view.source(span);
    let mut pieces = part.split(' ');
    let first = pieces.next().unwrap_or_default();
    let last = pieces.next_back().unwrap_or(first);
    for (at, _) in source.match_indices(first) {
        let window = source.floor_char_boundary(at + part.len() + 80);
        if let Some(len) = source[at + first.len()..window].find(last) {
            let start = span.start + at as u32;
            return (start, start + (first.len() + len + last.len()) as u32);
        }
    }
    (span.start, span.end)
}

#[cfg(test)]
mod tests {
    use super::{RULE, cut_words, page_mark};
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn a_cut_word_is_told_from_a_suspended_one() {
        assert_eq!(cut_words("die Messun- gen zu ver- stärken"), ["Messun- gen", "ver- stärken"]);
        for text in [
            "die Ein- und Ausfuhr", "Vor- sowie Nachteile", "Nord-Süd- Zusammenarbeit", "Ruhe - aber nicht still",
            "kurz-, mittel- bzw. langfristig",
        ] {
            assert_eq!(cut_words(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_page_number_inside_a_clause_is_found() {
        assert_eq!(page_mark("begrüßt die Seite 3 von 7 Ruhe"), Some("Seite 3 von 7"));
        assert_eq!(page_mark("begrüßt Seite 3 des Berichts"), None);
    }

    #[test]
    fn the_place_is_that_of_the_source() {
        let mut sample = Sample::new(Family::Generic).paragraph("1.", "die Messun-\n   gen zu prüfen", ".");
        sample.newest().text = "die Messun- gen zu prüfen".into();
        assert_eq!(sample.found(&RULE), ["Messun-\n   gen"]);
    }

    #[test]
    fn what_the_parser_could_not_decide_is_passed_on() {
        let sample = Sample::new(Family::Generic).line("Kopfzeile").diagnostic("PS005", None);
        assert_eq!(sample.found(&RULE), ["Kopfzeile"]);
    }
}
