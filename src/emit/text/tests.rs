//! The text view as a whole: width, signs, harmlessness, languages.

use super::wrap::columns;
use super::{Options, write};
use crate::Analyzer;
use crate::emit::defuse::is_live;
use crate::emit::view::{Lang, hostile};
use crate::model::Document;

const TEXT: &str = "Die Generalversammlung,\n\nunter Hinweis auf ihre Resolution 70/1 vom 25. September 2015,\n\n\
    1. fordert die Mitgliedstaaten nachdrücklich auf, bis zum 31. Dezember 2027 Vorschläge zur Wiedervernässungsfinanzierung vorzulegen;\n\
    2. beschließt, die Fortschritte jährlich zu prüfen;\n\
    3. begrüßt die Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnungsentwurfsfassung.\n";

fn shown(documents: &[Document], width: usize, color: bool, lang: Lang) -> String {
    let mut out = Vec::new();
    write(documents, Options { width, color, lang }, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("UTF-8")
}

fn documents() -> Vec<Document> {
    Analyzer::new().analyse("a/b.txt", TEXT.as_bytes()).expect("text")
}

/// `text` without the escape sequences of colours.
fn stripped(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

#[test]
fn no_line_is_longer_than_the_terminal_is_wide() {
    for width in [30, 40, 60, 80, 120] {
        for documents in [documents(), hostile::documents()] {
            for line in shown(&documents, width, false, Lang::De).lines() {
                assert!(columns(line) <= width, "{width}: {line}");
            }
        }
    }
}

#[test]
fn colour_adds_nothing_but_colour() {
    for documents in [documents(), hostile::documents()] {
        let plain = shown(&documents, 60, false, Lang::En);
        assert!(!plain.contains('\u{1b}'));
        let coloured = shown(&documents, 60, true, Lang::En);
        assert!(coloured.contains('\u{1b}'));
        assert_eq!(stripped(&coloured), plain);
    }
}

#[test]
fn nothing_of_a_document_acts_on_the_terminal() {
    for color in [false, true] {
        let text = stripped(&shown(&hostile::documents(), 60, color, Lang::En));
        assert!(!text.contains(|c| is_live(c) && c != '\n'));
        assert!(text.contains("\\u{1b}[2J") && text.contains("\\u{202e}"), "{text}");
    }
}

#[test]
fn force_addressee_and_deadline_are_said_in_words_and_signs() {
    let text = shown(&documents(), 60, false, Lang::En);
    for line in [
        "     ►► urges: nachdrücklich auffordern",
        "       to Mitgliedstaaten",
        "     ■ decides: beschließen",
        "     ○ welcomes: begrüßen",
    ] {
        assert!(text.lines().any(|shown| shown == line), "{line:?} in {text}");
    }
    assert!(text.contains("● vorlegen (obligation) ◷ bis zum 31. Dezember"), "{text}");
    assert!(text.contains("2027-12-31 [1] vorlegen: Mitgliedstaaten"), "{text}");
}

#[test]
fn the_frame_speaks_the_readers_language_and_forces_stay_english() {
    let german = shown(&documents(), 80, false, Lang::De);
    for word in ["Präambel", "Beschlussteil", "Zusammenfassung", "(Pflicht)", "an Mitgliedstaaten", "►► urges"] {
        assert!(german.contains(word), "{word} in {german}");
    }
    let english = shown(&documents(), 80, false, Lang::En);
    for word in ["Preamble", "Operative part", "Summary", "(obligation)", "to Mitgliedstaaten", "►► urges"] {
        assert!(english.contains(word), "{word} in {english}");
    }
}

#[test]
fn a_text_that_is_no_resolution_says_so() {
    let documents = Analyzer::new().analyse("-", "Guten Tag, wir haben geöffnet.\n".as_bytes()).expect("text");
    let text = shown(&documents, 60, false, Lang::En);
    assert!(text.contains("no resolution") && text.contains("PS001"), "{text}");
}
