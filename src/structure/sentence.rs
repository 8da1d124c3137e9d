//! Enacting sentences: "Der Kreistag beschließt:", "Der Bundestag wolle beschließen:", "HAT FOLGENDEN BESCHLUSS ERLASSEN:".

use super::cues::{has_finite, is_recital_head, starts_with_any};
use super::dates::is_month;
use super::enacting::{Enacting, Form, REACH, Token, names_body};
use super::view::{View, trim};
use crate::span::TextSpan;
use crate::word_set::{WordClasses, word_classes};

/// Finite forms that enact.
const ENACTS: u32 = 1;
/// Participles that enact with hat or haben.
const ENACTED: u32 = 1 << 1;
/// What such a verb may carry without becoming a paragraph.
const PAPER: u32 = 1 << 2;
/// What may stand beside it.
const FILL: u32 = 1 << 3;
/// Verbs of the wish.
const WISH: u32 = 1 << 4;
/// What is wished for.
const WISHED: u32 = 1 << 5;
/// hat, haben.
const PERFECT: u32 = 1 << 6;
/// Laws and the like, which are no resolutions.
const LAW: u32 = 1 << 7;
/// Articles of a nominative subject.
pub const ARTICLE: u32 = 1 << 8;

static CLASSES: WordClasses = word_classes![
    (
        ENACTS,
        &[
            "beschliesst", "beschliessen", "fasst", "fassen", "verabschiedet", "verabschieden", "erlässt", "erlassen", "trifft",
            "treffen", "gibt", "geben", "nimmt", "nehmen", "entschliesst", "entscheidet",
        ]
    ),
    (ENACTED, &["beschlossen", "gefasst", "verabschiedet", "angenommen", "erlassen", "abgegeben", "getroffen", "entschieden"]),
    (
        PAPER,
        &[
            "beschluss", "beschlüsse", "entschliessung", "entschliessungen", "resolution", "stellungnahme", "empfehlung",
            "empfehlungen", "erklärung", "kundgebung", "position", "positionspapier", "schlussfolgerungen", "leitantrag", "antrag",
            "wort", "entscheidung", "entscheid", "verordnung", "richtlinie", "grundsatzbeschluss", "dringlichkeitsantrag",
            "appell", "eckpunkte", "thesen", "leitlinien", "massnahmen", "punkte", "initiativantrag", "text", "rahmenbeschluss",
            "bundesbeschluss", "folgendes",
        ]
    ),
    (
        FILL,
        &[
            "folgendes", "folgt", "wie", "hiermit", "daher", "deshalb", "somit", "demgemäss", "also", "einstimmig", "mehrheitlich",
            "sodann", "im", "einzelnen", "nachstehendes", "was", "mit", "grosser", "mehrheit", "und", "in", "auf", "am", "seiner",
            "ihrer", "sitzung", "der", "bei", "stimmen", "enthaltungen", "gegenstimmen", "einer", "gegenstimme", "enthaltung",
            "ohne", "heute", "aussprache", "nach", "gemäss",
        ]
    ),
    (WISH, &["wolle", "wollen", "möge", "mögen"]),
    (WISHED, &["beschliessen", "annehmen", "verabschieden", "fassen", "zustimmen", "entscheiden"]),
    (PERFECT, &["hat", "haben"]),
    (LAW, &["gesetz", "satzung", "vertrag", "geschäftsordnung", "urteil", "kirchengesetz"]),
    (ARTICLE, &["der", "die", "das"]),
];

/// What the folded `word` may be in an enacting sentence.
pub fn classes(word: &str) -> u32 {
    CLASSES.of(word)
}

/// How many lines above a sentence may name the paper it decides on.
const HEADER: usize = 6;

/// Sentences and verbs: everything up to the colon (or the end of the block).
pub fn sentence(view: &View<'_>, i: usize, all: &[Token<'_>]) -> Option<Enacting> {
    let block_end = view.blocks[i].span.end;
    // "Adressat: Der Landesparteitag möge beschließen:"
    let all = all.split_first().filter(|(f, _)| f.word == "adressat" && f.last == ':').map_or(all, |(_, rest)| rest);
    let colon = all.iter().position(|t| t.last == ':' && t.word != "betreff");
    let (head, rest_from) = match colon {
        Some(p) => (&all[..=p], all[p].end),
        None => (all, block_end),
    };
    let complete = all.len() < REACH;
    if colon.is_none() && !complete {
        return None;
    }
    let rest = trim(view.text, TextSpan::new(rest_from, block_end));
    let rest = (!rest.is_empty()).then_some(rest);
    let last = head.last()?;
    let is = |t: &Token<'_>, set: &[&str]| set.contains(&t.word);
    let law = head.iter().any(|t| t.is(LAW)) && head.iter().any(|t| t.word.starts_with("folgende"));

    // "wolle beschließen", "möge beschließen": the earliest wish decides.
    if let Some(wish) = head.iter().position(|t| t.is(WISH)) {
        let verb = head.iter().skip(wish).position(|t| t.is(WISHED)).map(|p| p + wish);
        if let Some(verb) = verb {
            let closes = verb + 1 == head.len() || head[verb].last == ',' || head[verb + 1..].iter().all(|t| t.is(FILL | PAPER));
            if verb - wish <= 25 && closes && wish <= 30 {
                let body = if wish > 0 && before_is_subject(&head[..wish]) {
                    noun_phrase(view, &head[..wish])
                } else {
                    noun_phrase_after(view, &head[wish + 1..verb]).or_else(|| noun_phrase(view, &head[..wish]))
                };
                let tail = if head[verb].last == ','
                    && colon.is_none_or(|c| !all[verb + 1..=c].iter().any(|t| is(t, &["möge", "wolle", "mögen"])))
                {
                    let from = trim(view.text, TextSpan::new(head[verb].end, block_end));
                    (!from.is_empty()).then_some(from)
                } else {
                    rest
                };
                return Some(Enacting { block: i, form: Form::Sentence, body, proposed: true, rest: tail });
            }
        }
    }
    if law {
        return None;
    }
    // "wird gebeten, folgenden Beschluss zu fassen:"
    if colon.is_some()
        && is(last, &["fassen", "beschliessen"])
        && head.len() >= 4
        && head[head.len() - 2].word == "zu"
        && head.iter().any(|t| t.word.starts_with("folgende") || is(t, &["wird", "empfiehlt", "empfehlen"]))
    {
        let verb =
            head.iter().position(|t| is(t, &["wird", "empfiehlt", "empfehlen", "schlägt", "beantragt", "bittet", "beantragen"]))?;
        let dative = head[verb + 1..]
            .iter()
            .position(|t| is(t, &["dem", "der", "den"]))
            .and_then(|p| until_comma(view, &head[verb + 2 + p..]));
        let body = if head[verb].word == "wird" {
            noun_phrase(view, &head[..verb])
        } else {
            dative.or_else(|| noun_phrase(view, &head[..verb]))
        };
        return Some(Enacting { block: i, form: Form::Sentence, body, proposed: true, rest });
    }
    // "… gab die Präsidentschaft des Sicherheitsrats die folgende Erklärung ab:"
    if colon.is_some()
        && last.word == "ab"
        && head.iter().any(|t| is(t, &["gab", "gibt", "geben"]))
        && head.iter().any(|t| t.word.starts_with("folgende"))
        && head.iter().rev().take(3).any(|t| t.is(PAPER))
    {
        let verb = head.iter().position(|t| is(t, &["gab", "gibt", "geben"]))?;
        let presidency = head.iter().any(|t| t.word.starts_with("präsident"));
        let body = if presidency {
            None
        } else if before_is_subject(&head[..verb]) {
            noun_phrase(view, &head[..verb])
        } else {
            noun_phrase_after(view, &head[verb + 1..])
        };
        return Some(Enacting { block: i, form: Form::Sentence, body, proposed: false, rest });
    }
    // Perfect: "hat in seiner 900. Sitzung am … beschlossen:", "hat folgende Entschließung gefasst:".
    if let Some(aux) = head.iter().position(|t| t.is(PERFECT)) {
        // Under its own header line a body says in one sentence what it did with a paper: "… hat von der Vorlage Kenntnis genommen."
        let headed = || (i.saturating_sub(HEADER)..i).any(|j| starts_with_any(view.folded(j), &["beschluss des", "beschluss der"]));
        if last.last == '.' && is(last, &["genommen", "zugestimmt"]) && aux <= 12 && names_body(&head[..aux]) && headed() {
            return Some(Enacting {
                block: i,
                form: Form::Itself,
                body: noun_phrase(view, &head[..aux]),
                proposed: false,
                rest: None,
            });
        }
        let done = head.iter().skip(aux).position(|t| t.is(ENACTED)).map(|p| p + aux);
        if let Some(done) = done.filter(|_| aux <= 40) {
            let subject = if aux == 0 {
                None
            } else {
                noun_phrase(view, &head[..aux]).or_else(|| noun_phrase_after(view, &head[aux + 1..done]))
            };
            let tail = &head[done + 1..];
            let stance = tail.iter().any(|t| is(t, &["folgt", "folgendes", "folgende", "folgender"]))
                || tail.iter().all(|t| t.is(FILL | PAPER));
            if (colon.is_some() || done + 1 == head.len() && head.iter().any(|t| t.word.starts_with("folgende")))
                && stance
                && (aux == 0 || subject.is_some())
                && (aux == 0 || before_is_subject(&head[..aux]))
            {
                let form = if aux == 0 { Form::Verb } else { Form::Sentence };
                return Some(Enacting { block: i, form, body: subject, proposed: false, rest });
            }
            if head[done].last == ','
                && subject.is_some()
                && before_is_subject(&head[..aux])
                && names_body(&head[..aux])
                && aux <= 12
            {
                return Some(Enacting { block: i, form: Form::Itself, body: subject, proposed: false, rest: None });
            }
        }
    }
    // Present: "Der Kreistag beschließt:", "fassen folgenden Beschluss:", "beschliesst:".
    let verb = head.iter().position(|t| t.is(ENACTS))?;
    let tail = &head[verb + 1..];
    let paper = tail.iter().rev().take(4).any(|t| t.is(PAPER))
        && tail
            .iter()
            .any(|t| t.word.starts_with("folgende") || t.word.starts_with("nachstehend") || t.word.starts_with("nachfolgend"));
    let decides = is(&head[verb], &["beschliesst", "beschliessen", "entscheidet", "entschliesst"]);
    let plain = tail.iter().all(|t| t.is(FILL) || t.word.bytes().all(|b| b.is_ascii_digit()) || is_month(t.word));
    let inverted = !plain
        && tail.first().is_some_and(|t| t.is(ARTICLE))
        && tail.len() <= 14
        && tail.iter().all(|t| t.last != ',')
        && !has_finite(&tail.iter().map(|t| t.word).collect::<Vec<_>>().join(" "));
    let ends = colon.is_some()
        || (plain && complete && !matches!(last.last, '.' | ';' | '?' | '!') && (decides || paper) && head.len() <= 14);
    if !ends || !(paper || decides && (plain || (inverted && names_body(&tail[1..])))) || verb > 60 {
        return None;
    }
    if is(&head[verb], &["gibt", "geben", "nimmt", "nehmen", "trifft", "treffen"]) && !paper {
        return None;
    }
    let (form, body) = if verb == 0 {
        (
            if tail.first().is_some_and(|t| t.is(ARTICLE)) && inverted { Form::Sentence } else { Form::Verb },
            noun_phrase_after(view, tail),
        )
    } else {
        let before = &head[..verb];
        let subject = if before_is_subject(before) { noun_phrase(view, before) } else { noun_phrase_after(view, tail) };
        (Form::Sentence, subject)
    };
    if form == Form::Sentence && body.is_none() && !before_is_short(&head[..verb]) {
        return None;
    }
    Some(Enacting { block: i, form, body, proposed: false, rest })
}

fn before_is_short(before: &[Token<'_>]) -> bool {
    before.len() <= 6
}

/// Whether the words before the verb are a subject: they begin with an article or a numeral and hold no comma but in pairs.
fn before_is_subject(before: &[Token<'_>]) -> bool {
    before.first().is_some_and(|t| {
        t.is(ARTICLE)
            || (!t.word.is_empty()
                && !is_recital_head(t.word)
                && names_body(before)
                && ![
                    "auf", "in", "nach", "mit", "bei", "am", "daher", "deshalb", "dies", "dazu", "hierzu", "zu", "gemäss", "aus",
                    "im",
                ]
                .contains(&t.word))
    })
}

/// The noun phrase that `words` are, without article; `None` where there is none or it is a pronoun.
fn noun_phrase(view: &View<'_>, words: &[Token<'_>]) -> Option<TextSpan> {
    let skip = usize::from(words.first().is_some_and(|t| t.is(ARTICLE)));
    let words = words.get(skip..)?;
    let cut = words.iter().position(|t| ["daher", "deshalb", "hiermit", "somit", "also"].contains(&t.word)).unwrap_or(words.len());
    span_of(view, &words[..cut])
}

/// The noun phrase that follows an inverted verb ("fasst der 103. Ärztetag mit großer Mehrheit …").
fn noun_phrase_after(view: &View<'_>, words: &[Token<'_>]) -> Option<TextSpan> {
    let from = words.iter().take(3).position(|t| t.is(ARTICLE))?;
    let words = &words[from + 1..];
    let stop = words
        .iter()
        .position(|t| {
            [
                "mit", "folgende", "folgenden", "folgendes", "einstimmig", "mehrheitlich", "auf", "in", "am", "gemäss", "die",
                "den", "nach", "daher", "hiermit", "wie", "deshalb", "bei",
            ]
            .contains(&t.word)
        })
        .unwrap_or(words.len());
    span_of(view, &words[..stop])
}

fn until_comma(view: &View<'_>, words: &[Token<'_>]) -> Option<TextSpan> {
    let stop = words.iter().position(|t| matches!(t.last, ',' | ':')).map_or(words.len(), |p| p + 1);
    span_of(view, &words[..stop])
}

/// The words as a span without closing punctuation; `None` where they hold no name.
pub fn span_of(view: &View<'_>, words: &[Token<'_>]) -> Option<TextSpan> {
    let (first, last) = (words.first()?, words.last()?);
    let piece = &view.text[first.start as usize..last.end as usize];
    let kept = piece.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    (kept.chars().filter(|c| c.is_alphabetic()).count() > 2 && words.len() <= 40)
        .then(|| TextSpan::new(first.start, first.start + kept.len() as u32))
}
