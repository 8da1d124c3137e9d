//! Whether a time phrase says when something is to be done, or when it happened, or which thing is meant.

use super::super::phrases::{is_adjective, is_determiner};
use super::super::tokens::{TokenKind, Tokens};
use super::{Reading, TimeKind};

/// How many tokens the clause around a phrase is searched in either direction.
const WINDOW: usize = 160;

/// Whether `reading` is a deadline where it stands.
pub(super) fn holds(tokens: &Tokens, reading: &Reading) -> bool {
    if is_attribute(tokens, reading) || is_report(tokens, reading) {
        return false;
    }
    let start = clause_start(tokens, reading.from);
    let end = clause_end(tokens, reading.next);
    if (is_relative(tokens, start, end) && !resumes(tokens, start)) || is_past(tokens, end) {
        return false;
    }
    if reading.kind == TimeKind::Frequency && is_question(tokens, start, end) {
        return false;
    }
    !reading.weak || is_due(tokens, start, reading.next, end)
}

/// "die jährlich stattfindende Konferenz", "die auf der 28. Tagung gefassten Beschlüsse".
fn is_attribute(tokens: &Tokens, reading: &Reading) -> bool {
    let before = tokens.before(reading.from);
    let next = reading.next;
    if reading.kind == TimeKind::Frequency && is_present_participle(tokens.word(next)) && tokens.capital(next + 1) {
        return true;
    }
    if !is_determiner(before) {
        return false;
    }
    let mut at = next + usize::from(tokens.is(next, "zu"));
    let adjectives = at;
    while is_adjective(tokens.word(at)) && at < adjectives + 4 {
        at += 1;
    }
    let inflected = at > adjectives && tokens.capital(at);
    let adverb = matches!(reading.kind, TimeKind::Frequency | TimeKind::Urgency);
    // "diese bis zum 1. Mai umzusetzen": a demonstrative may be the object itself.
    // "ihr auf ihrer nächsten Tagung zu berichten": so may the dative of a personal pronoun.
    let pronoun = before.starts_with("dies") || matches!(before, "das" | "alle" | "alles" | "ihr");
    inflected || !(adverb || pronoun)
}

/// "wie vom Senat am 18. Juni 2026 beschlossen": a date with the participle of what was done then.
fn is_report(tokens: &Tokens, reading: &Reading) -> bool {
    reading.kind == TimeKind::Point
        && tokens.any(
            reading.next,
            &[
                "beschlossen", "gefasst", "verabschiedet", "angenommen", "erlassen", "veröffentlicht", "vorgelegt", "vereinbart",
                "unterzeichnet",
            ],
        )
        && !tokens.any(reading.next + 1, &["werden", "wird", "sein", "ist", "sind", "haben"])
}

fn is_present_participle(word: &str) -> bool {
    ["ende", "enden", "ender", "endes", "endem"].iter().any(|ending| word.ends_with(ending)) && word.starts_with(char::is_lowercase)
}

/// The token with which the clause around token `i` begins.
fn clause_start(tokens: &Tokens, i: usize) -> usize {
    let limit = i.saturating_sub(WINDOW);
    let mut at = i;
    while at > limit && !is_border(tokens, at - 1) {
        at -= 1;
    }
    at
}

/// The border that ends the clause around token `i`, or the end of the text.
fn clause_end(tokens: &Tokens, i: usize) -> usize {
    let limit = (i + WINDOW).min(tokens.len());
    (i..limit).find(|&at| is_border(tokens, at)).unwrap_or(limit)
}

/// A comma, semicolon, colon, or a full stop that ends a sentence.
fn is_border(tokens: &Tokens, at: usize) -> bool {
    match tokens.word(at) {
        "," => tokens.number(at + 1).is_none() || !tokens.glued(at + 1),
        ";" | ":" | "!" | "?" => true,
        "." => is_full_stop(tokens, at),
        _ => false,
    }
}

fn is_full_stop(tokens: &Tokens, at: usize) -> bool {
    let Some(left) = at.checked_sub(1) else { return true };
    let abbreviation = tokens.kind(left) == Some(TokenKind::Number) || tokens.word(left).chars().count() < 4;
    !abbreviation && (at + 1 >= tokens.len() || !tokens.word(at + 1).starts_with(char::is_lowercase))
}

/// Whether the clause is a relative one: it opens with a relative pronoun after a comma and ends in a finite verb.
///
/// ", der Generalversammlung … Bericht zu erstatten" opens alike, but ends in an infinitive with zu.
fn is_relative(tokens: &Tokens, start: usize, end: usize) -> bool {
    if !tokens.is(start.wrapping_sub(1), ",") {
        return false;
    }
    let pronoun = |i: usize| {
        tokens.any(
            i,
            &[
                "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welche", "welcher", "welches", "welchen",
                "welchem", "wo", "was", "worin",
            ],
        )
    };
    let preposition = tokens.any(
        start,
        &[
            "in", "an", "auf", "mit", "von", "zu", "bei", "nach", "aus", "für", "durch", "über", "unter", "um", "gegen", "ohne",
            "vor", "zwischen",
        ],
    );
    if !(pronoun(start) || (preposition && tokens.any(start + 1, &["der", "die", "das", "den", "dem", "denen", "deren", "dessen"])))
    {
        return false;
    }
    let Some(last) = end.checked_sub(1) else { return false };
    let verb = tokens.kind(last) == Some(TokenKind::Word) && tokens.word(last).starts_with(char::is_lowercase);
    verb && !is_zu_infinitive(tokens, last)
        && ["t", "en", "n", "e"].iter().any(|ending| tokens.word(last).ends_with(ending))
        && !is_particle(tokens.word(last))
}

/// "dass alle Parteien, einschließlich der Miliz, die Kämpfe umgehend beenden": whether the comma before `start` closes the subset of a
/// dass-clause's subject, so that the dass-clause goes on.
fn resumes(tokens: &Tokens, start: usize) -> bool {
    let Some(comma) = start.checked_sub(1) else { return false };
    let subset = clause_start(tokens, comma);
    let Some(before) = subset.checked_sub(1) else { return false };
    tokens.any(subset, &["einschließlich", "insbesondere", "namentlich", "darunter"])
        && tokens.any(clause_start(tokens, before), &["dass", "daß"])
}

/// Whether the clause is an indirect question without a modal, which asks what is the case: "wie viele Betriebe jährlich schließen".
fn is_question(tokens: &Tokens, start: usize, end: usize) -> bool {
    tokens.is(start.wrapping_sub(1), ",")
        && tokens.any(start, &["wie", "ob", "wer", "wann", "wo", "warum", "inwieweit", "inwiefern", "welche", "welcher"])
        && !(start..end).any(|k| tokens.any(k, &["soll", "sollen", "sollte", "sollten", "muss", "müssen", "kann", "können"]))
}

/// Separable particles that close a main clause.
fn is_particle(word: &str) -> bool {
    matches!(word, "an" | "ein" | "hin" | "entgegen" | "fort" | "statt" | "bereit" | "fest")
}

/// Whether the clause that ends at `end` tells what happened: it ends in hat, wurde, war … (but "vorzulegen haben" is a duty).
fn is_past(tokens: &Tokens, end: usize) -> bool {
    let Some(last) = end.checked_sub(1) else { return false };
    match tokens.word(last) {
        "hat" | "habe" | "haben" => last.checked_sub(1).is_some_and(|k| !is_zu_infinitive(tokens, k)),
        "hatte" | "hatten" | "wurde" | "wurden" | "war" | "waren" => true,
        "ist" | "sind" | "sei" | "seien" => tokens.is(last.wrapping_sub(1), "worden"),
        _ => false,
    }
}

/// Whether something in or after the clause is to be done: an infinitive with zu, a modal, a dass-clause, an open chapeau.
fn is_due(tokens: &Tokens, start: usize, next: usize, end: usize) -> bool {
    if next >= tokens.len() || (next == end && tokens.is(end, ":")) || (end >= tokens.len() && next == end) {
        return true;
    }
    if tokens.any(start, &["dass", "daß", "wonach"]) || (start..next).any(|k| tokens.any(k, &["dass", "daß"])) {
        return true;
    }
    if (start..end).any(|k| is_modal(tokens.word(k)) || (k >= next && is_zu_infinitive(tokens, k))) {
        return true;
    }
    // The infinitive may wait behind a subordinate clause: "im Herbst 2027 einen Bericht, der …, vorzulegen".
    let limit = (end + WINDOW).min(tokens.len());
    let mut at = end;
    while at < limit && tokens.is(at, ",") {
        if tokens.any(at + 1, &["und", "sowie", "aber", "um", "ohne", "anstatt", "damit"]) {
            return false;
        }
        let stop = clause_end(tokens, at + 1).max(at + 1);
        if (at + 1..stop).any(|k| is_zu_infinitive(tokens, k)) {
            return true;
        }
        at = stop;
    }
    false
}

fn is_modal(word: &str) -> bool {
    matches!(
        word,
        "soll"
            | "sollen"
            | "sollte"
            | "sollten"
            | "muss"
            | "müssen"
            | "muß"
            | "wird"
            | "werden"
            | "darf"
            | "dürfen"
            | "kann"
            | "können"
            | "Soll"
            | "sollst"
            | "treten"
            | "tritt"
            | "haben"
            | "hat"
    )
}

/// "zu berichten", "vorzulegen", "sicherzustellen": whether token `i` ends in, or is, an infinitive with zu.
pub(super) fn is_zu_infinitive(tokens: &Tokens, i: usize) -> bool {
    let word = tokens.word(i);
    if !word.ends_with('n') || !word.starts_with(char::is_lowercase) {
        return false;
    }
    tokens.is(i.wrapping_sub(1), "zu") || word.match_indices("zu").any(|(at, _)| at >= 2 && word.len() >= at + 6)
}
