//! Enacting lines: where a body speaks, and whether it has decided or is asked to.

use super::Marker;
use super::bodies::is_body_noun;
use super::cues::{has_finite, is_finite_head, is_recital_head, parts};
use super::facts::Fact;
use super::labels::label;
use super::numbering::{Style, readings};
use super::piece::opens_list;
use super::sentence::{ARTICLE, classes, sentence, span_of};
use super::view::{View, trim};
use crate::letters::is_alphanumeric;
use crate::span::TextSpan;

/// What an enacting line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "Die Generalversammlung,": recitals and verb-first paragraphs follow.
    Body,
    /// "Der Kreistag beschließt:", "Der Bundestag wolle beschließen:", "… fassen folgenden Beschluss:".
    Sentence,
    /// "beschliesst:", "HAT FOLGENDEN BESCHLUSS ERLASSEN:" after recitals.
    Verb,
    /// "Beschluss:", "Beschlussvorschlag:", "Antragstext".
    Label,
    /// The paragraph enacts itself: "Der Bundesrat hat … beschlossen, dem Gesetz zuzustimmen."
    Itself,
}

/// One enacting line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enacting {
    /// Its block.
    pub block: usize,
    /// What it looks like.
    pub form: Form,
    /// The body's noun phrase without article.
    pub body: Option<TextSpan>,
    /// Whether the body is asked to decide ("wolle beschließen").
    pub proposed: bool,
    /// Text after the enacting words in the same block.
    pub rest: Option<TextSpan>,
}

/// One word with its place in the prose.
#[derive(Clone, Copy)]
pub struct Token<'v> {
    /// First byte.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
    /// Folded, without the punctuation around it.
    pub word: &'v str,
    /// The last character as printed.
    pub last: char,
    /// What it may be in an enacting sentence.
    pub classes: u32,
}

impl Token<'_> {
    /// Whether the word belongs to one of `classes`.
    pub const fn is(&self, classes: u32) -> bool {
        self.classes & classes != 0
    }
}

/// How many words of a block an enacting line may have.
pub const REACH: usize = 90;

/// "Vollversammlung,nach": where a comma parts two words whose blank was lost.
fn lost_blank(raw: &str) -> Option<usize> {
    let comma = raw.as_bytes()[..raw.len() - 1].iter().position(|b| *b == b',')?;
    (raw[..comma].ends_with(char::is_lowercase) && raw[comma + 1..].starts_with(char::is_lowercase)).then_some(comma + 1)
}

/// Fills `out` with the first words of block `i`.
fn tokens<'v>(view: &'v View<'_>, i: usize, out: &mut Vec<Token<'v>>) {
    out.clear();
    let base = view.blocks.get(i).map_or(0, |b| b.body.start);
    let mut push = |at: usize, raw: &str, folded: &'v str| {
        let word = match raw.as_bytes() {
            [a, .., z] if a.is_ascii_alphanumeric() && z.is_ascii_alphanumeric() => folded,
            _ => {
                let core = raw.trim_start_matches(|c: char| !is_alphanumeric(c) && c != '*' && c != '/');
                let lead = raw.len() - core.len();
                let trail = core.len() - core.trim_end_matches(|c: char| !is_alphanumeric(c) && c != '*' && c != '/').len();
                &folded[lead..folded.len() - trail]
            }
        };
        out.push(Token {
            start: base + at as u32,
            end: base + (at + raw.len()) as u32,
            word,
            last: raw.chars().next_back().unwrap_or(' '),
            classes: classes(word),
        });
        out.len() < REACH
    };
    let body = view.folded_body(i);
    let mut moved = parts(body);
    for (at, raw) in parts(view.body(i)) {
        let folded = if view.keeps_places() { &body[at..at + raw.len()] } else { moved.next().unwrap_or_default().1 };
        let more = match lost_blank(raw) {
            // Folding keeps the commas.
            Some(cut) => {
                let parted = folded.find(',').map_or(folded.len(), |p| p + 1);
                push(at, &raw[..cut], &folded[..parted]) && push(at + cut, &raw[cut..], &folded[parted..])
            }
            None => push(at, raw, folded),
        };
        if !more {
            break;
        }
    }
}

/// Whether one of the first words names a deciding body.
pub fn names_body(words: &[Token<'_>]) -> bool {
    words.iter().take(6).any(|t| is_body_noun(t.word))
}

/// Reads block `i` as an enacting line; `tokens` is room for its words.
#[must_use]
pub fn enacting<'v>(view: &'v View<'_>, i: usize, all: &mut Vec<Token<'v>>) -> Option<Enacting> {
    if !may_enact(view, i) {
        return None;
    }
    tokens(view, i, all);
    let first = all.first()?;
    if first.is(ARTICLE)
        && let Some(found) = body_line(view, i, all)
    {
        return Some(found);
    }
    if let Some(found) = glued_body_line(view, i, all) {
        return Some(found);
    }
    let labelled = view.blocks[i].marker.is_some_and(|m| {
        !matches!(
            readings(m.1.of(view.text)).first().map(|r| r.style),
            Some(Style::UpperRoman | Style::UpperLetter | Style::Bullet(_))
        )
    });
    if labelled && !view.folded(i).contains("wolle") && !view.folded(i).contains("möge") {
        return None;
    }
    sentence(view, i, all).or_else(|| label(view, i, all))
}

/// A cheap look before the words are taken apart: an enacting line opens with an article, names an organ, ends in a colon, wishes, or is short.
fn may_enact(view: &View<'_>, i: usize) -> bool {
    let folded = view.folded(i);
    let body = view.folded_body(i);
    folded.len() < 240
        || view.is(i, Fact::Wish)
        || view.is(i, Fact::Organ)
        || memchr::memchr(b':', folded.as_bytes()).is_some()
        || (body.starts_with('d') && memchr::memchr(b',', body.as_bytes()).is_some())
}

/// "Die Generalversammlung," and its kin.
fn body_line(view: &View<'_>, i: usize, tokens: &[Token<'_>]) -> Option<Enacting> {
    let item = view.blocks[i].marker.is_some_and(|m| !matches!(m.0, Marker::UpperLetter(_) | Marker::UpperRoman(_)));
    if item || !view.body(i).starts_with('D') {
        return None;
    }
    let end = view.blocks[i].span.end;
    let stop = tokens
        .iter()
        .take(24)
        .position(|t| matches!(t.last, ',' | '–' | '—' | ':') || (t.last == '-' && t.word.is_empty()))
        .unwrap_or(tokens.len());
    if stop > 22 || (stop == tokens.len() && tokens.len() > 22) {
        return None;
    }
    let dashed = tokens.get(stop).is_some_and(|t| t.word.is_empty());
    let marked = stop < tokens.len();
    let phrase = &tokens[1..(if dashed || !marked { stop } else { stop + 1 })];
    let last = phrase.last()?;
    if last.word.is_empty()
        || matches!(last.last, '.' | ';' | '?' | '!')
        || phrase.iter().any(|t| has_finite(t.word))
        || tokens.get(stop).is_some_and(|t| t.last == ':' && !t.word.is_empty())
    {
        return None;
    }
    let from = tokens.get(stop).map_or(end, |t| t.end);
    let rest = trim(view.text, TextSpan::new(from, end));
    let rest = (!rest.is_empty()).then_some(rest);
    let known = names_body(phrase);
    let goes_on = if let Some(r) = rest {
        let folded = view.folded_span(r);
        is_recital_head(&folded) || (known && is_finite_head(&folded))
    } else {
        let next = view.folded_body(i + 1);
        let printed = view.body(i + 1);
        let lower = printed.starts_with(|c: char| c.is_lowercase())
            || printed.chars().filter(|c| c.is_alphabetic()).take(12).all(char::is_uppercase)
            || view.blocks.get(i + 1).is_some_and(|b| b.marker.is_some())
            || marked;
        let listed = known && opens_list(view, i + 1);
        let heads = lower && (is_recital_head(next) || is_finite_head(next) || listed);
        let ellipsis = next.starts_with(['(', '[', '…']) || next.starts_with("...");
        heads
            || (known && ellipsis && view.blocks.get(i + 2).is_some_and(|b| b.marker.is_some()))
            || (known
                && marked
                && (heads
                    || ellipsis
                    || view.blocks.get(i + 1).is_some_and(|b| b.marker.is_some())
                    || printed.starts_with(|c: char| c.is_lowercase())))
    };
    if !goes_on || (!known && !marked) {
        return None;
    }
    let trimmed = view.text[last.start as usize..last.end as usize].trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    let body = TextSpan::new(phrase[0].start, last.start + trimmed.len() as u32);
    Some(Enacting { block: i, form: Form::Body, body: Some(body), proposed: false, rest })
}

/// Organs whose name with its article and a comma is an enacting line wherever it stands, folded.
pub const ORGANS: &[&str] = &[
    "die generalversammlung", "der sicherheitsrat", "der menschenrechtsrat", "der wirtschafts- und sozialrat",
    "das europäische parlament", "die vollversammlung", "die menschenrechtskommission",
];

/// An enacting line that an extractor glued to the header line before it: "… am 3. Mai 2044 Der Sicherheitsrat,".
fn glued_body_line(view: &View<'_>, i: usize, tokens: &[Token<'_>]) -> Option<Enacting> {
    if !view.is(i, Fact::Organ) {
        return None;
    }
    let end = view.blocks[i].span.end;
    for (n, token) in tokens.iter().enumerate().skip(1) {
        let capital = view.text[token.start as usize..].starts_with(['D']);
        if !capital || !token.is(ARTICLE) {
            continue;
        }
        for length in 1..=3 {
            let Some(last) = tokens.get(n + length) else { break };
            let phrase = tokens[n..=n + length].iter().map(|t| t.word).collect::<Vec<_>>().join(" ");
            if last.last != ',' || !ORGANS.iter().any(|o| o.replace("- ", " ") == phrase) {
                continue;
            }
            let rest = trim(view.text, TextSpan::new(last.end, end));
            let rest = (!rest.is_empty()).then_some(rest);
            let next = rest.map_or_else(|| view.folded_body(i + 1).into(), |r| view.folded_span(r));
            if is_recital_head(&next) || is_finite_head(&next) {
                return Some(Enacting {
                    block: i,
                    form: Form::Body,
                    body: span_of(view, &tokens[n + 1..=n + length]),
                    proposed: false,
                    rest,
                });
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::test_prose;

    #[test]
    fn enacting_lines_of_every_form_are_read() {
        for (text, form, body, proposed, rest) in [
            ("Die Generalversammlung,\nbesorgt über die Lage,", Form::Body, "Generalversammlung", false, ""),
            ("DER SICHERHEITSRAT,\nUNTER HINWEIS auf seine Resolution 3 (2040),", Form::Body, "SICHERHEITSRAT", false, ""),
            ("Die Vollversammlung,nach Erörterung der Dürre,", Form::Body, "Vollversammlung", false, "nach Erörterung der Dürre,"),
            ("Die Generalversammlung, eingedenk der Dürre,", Form::Body, "Generalversammlung", false, "eingedenk der Dürre,"),
            ("DER RAT DER EUROPÄISCHEN UNION —\ngestützt auf den Vertrag,", Form::Body, "RAT DER EUROPÄISCHEN UNION", false, ""),
            ("Der Gemeinderat der Stadt Auental beschließt:", Form::Sentence, "Gemeinderat der Stadt Auental", false, ""),
            ("Der Bundestag wolle beschließen:", Form::Sentence, "Bundestag", true, ""),
            (
                "Der Landtag wolle beschließen, die Landesregierung zu ersuchen,",
                Form::Sentence,
                "Landtag",
                true,
                "die Landesregierung zu ersuchen,",
            ),
            (
                "Die Ministerinnen und Minister der Länder fassen folgenden Beschluss:",
                Form::Sentence,
                "Ministerinnen und Minister der Länder",
                false,
                "",
            ),
            (
                "Auf Antrag von Frau Dr. Holm fasst der 12. Deutsche Hebammentag mit großer Mehrheit folgende Entschließung:",
                Form::Sentence,
                "12. Deutsche Hebammentag",
                false,
                "",
            ),
            (
                "Der Bundesrat hat in seiner 999. Sitzung am 3. Mai 2030 die folgende Entschließung gefasst:",
                Form::Sentence,
                "Bundesrat",
                false,
                "",
            ),
            ("beschliesst:", Form::Verb, "", false, ""),
            ("HAT FOLGENDEN BESCHLUSS ERLASSEN:", Form::Verb, "", false, ""),
            ("Beschlussvorschlag:", Form::Label, "", true, ""),
            ("Beschluss: Der Rat hebt die Sperre auf.", Form::Label, "", false, "Der Rat hebt die Sperre auf."),
            (
                "Die Stadtverordnetenversammlung wird gebeten, folgenden Beschluss zu fassen:",
                Form::Sentence,
                "Stadtverordnetenversammlung",
                true,
                "",
            ),
            (
                "Der Bundesrat hat in seiner 999. Sitzung am 3. Mai 2030 beschlossen, dem Gesetz zuzustimmen.",
                Form::Itself,
                "Bundesrat",
                false,
                "",
            ),
        ] {
            let prose = test_prose(text);
            let view = View::new(&prose);
            let got = view.enacting(0).unwrap_or_else(|| panic!("nothing in {text:?}"));
            let of = |s: Option<TextSpan>| s.map_or("", |s| s.of(view.text));
            assert_eq!((got.form, of(got.body), got.proposed, of(got.rest)), (form, body, proposed, rest), "{text:?}");
        }
    }

    #[test]
    fn paragraphs_laws_and_outcomes_are_no_enacting_lines() {
        for text in [
            "Der Kreistag beschließt die Einrichtung eines Beirats mit folgenden Aufgaben:",
            "Der Bundestag hat das folgende Gesetz beschlossen:",
            "Beschluss: mehrheitlich beschlossen",
            "Der Bericht, den der Rat erbat, liegt vor.",
            "Die Generalversammlung der Vereinten Nationen hatte dazu aufgerufen.",
            "Der Rat nimmt die folgenden Berichte zur Kenntnis.",
        ] {
            let prose = test_prose(text);
            assert_eq!(View::new(&prose).enacting(0), None, "{text:?}");
        }
    }
}
