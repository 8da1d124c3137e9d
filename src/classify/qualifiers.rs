//! Hedges and limits of an obligation: gegebenenfalls, im Rahmen der vorhandenen Ressourcen, soweit möglich.

use super::phrases::{coordinated, is_determiner, noun_phrase};
use super::tokens::Tokens;
use crate::letters::lower;
use crate::span::TextSpan;

/// How many tokens a "soweit …" or "sofern …" clause may have.
const LONGEST_CLAUSE: usize = 60;

/// Every hedge of a clean text, cut into `tokens`, in order and without overlaps; none inside quotations.
#[must_use]
pub fn qualifiers(tokens: &Tokens) -> Vec<TextSpan> {
    let last = tokens.end_before(tokens.len());
    let mut masks = tokens.quotations().iter().filter(|(_, end)| *end < last).peekable();
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let at = tokens.start(i);
        while masks.peek().is_some_and(|(_, end)| *end <= at) {
            masks.next();
        }
        if let Some(&&(start, end)) = masks.peek()
            && start <= at
        {
            i = tokens.at(end);
            continue;
        }
        match read(tokens, i) {
            Some(next) => {
                found.push(tokens.span(i, next));
                i = next.max(i + 1);
            }
            None => i += 1,
        }
    }
    found
}

/// The token after the hedge that starts at token `i`.
fn read(tokens: &Tokens, i: usize) -> Option<usize> {
    match tokens.word(i) {
        "gegebenenfalls" | "Gegebenenfalls" | "insoweit" | "möglichst" | "erforderlichenfalls" | "nötigenfalls" => Some(i + 1),
        "ggf" => Some(i + 1 + usize::from(tokens.is(i + 1, "."))),
        "nach" | "Nach" => {
            if tokens.any(i + 1, &["Bedarf", "Möglichkeit", "Kräften", "Ermessen", "Massgabe", "Maßgabe"]) {
                let bound = tokens.any(i + 1, &["Maßgabe", "Massgabe"]);
                return if bound { coordinated(tokens, i + 2).or(Some(i + 2)) } else { Some(i + 2) };
            }
            tokens.run(i + 1, &["besten", "Kräften"]).then_some(i + 3)
        }
        "bei" | "Bei" => tokens.is(i + 1, "Bedarf").then_some(i + 2),
        "soweit" | "sofern" | "Soweit" | "Sofern" => clause(tokens, i),
        "so" | "So" => {
            if tokens.run(i + 1, &["weit", "wie", "möglich"]) || tokens.run(i + 1, &["umfassend", "wie", "möglich"]) {
                return Some(i + 4);
            }
            None
        }
        "wo" | "falls" | "wenn" => {
            let state = ["angezeigt", "möglich", "nötig", "erforderlich", "angebracht", "notwendig", "zutreffend", "immer"];
            let far = usize::from(tokens.is(i + 1, "immer"));
            tokens.any(i + 1 + far, &state).then_some(i + 2 + far)
        }
        "im" | "Im" => frame(tokens, i),
        "in" => {
            if tokens.any(i + 1, &["geeigneter", "angemessener"]) && tokens.any(i + 2, &["Weise", "Form"]) {
                return Some(i + 3);
            }
            if tokens.run(i + 1, &["Übereinstimmung", "mit"]) {
                return coordinated(tokens, i + 3);
            }
            tokens.run(i + 1, &["dem", "Maße"]).then_some(i + 3)
        }
        "auf" => on_request(tokens, i),
        "vorbehaltlich" | "Vorbehaltlich" | "unbeschadet" | "Unbeschadet" | "ungeachtet" => coordinated(tokens, i + 1),
        "unter" | "Unter" => under(tokens, i),
        "entsprechend" if is_determiner(tokens.word(i + 1)) && !tokens.any(i + 1, &["die", "das"]) => coordinated(tokens, i + 1),
        "zu" if tokens.is(i + 1, "einvernehmlich") => coordinated(tokens, i + 1).or_else(|| noun_phrase(tokens, i + 2)),
        "mit" if tokens.run(i + 1, &["der", "Maßgabe"]) || tokens.run(i + 1, &["der", "Massgabe"]) => {
            if tokens.is(i + 3, ",") {
                clause(tokens, i + 4)
            } else {
                Some(i + 3)
            }
        }
        _ => None,
    }
}

/// "soweit angezeigt", "soweit dies technisch möglich ist": up to the comma, the semicolon or the end.
///
/// "soweit angezeigt" needs no comma: the participle ends it.
fn clause(tokens: &Tokens, i: usize) -> Option<usize> {
    let states = [
        "angezeigt", "möglich", "erforderlich", "angemessen", "zutreffend", "notwendig", "vorhanden", "anwendbar", "nötig",
        "angebracht", "zweckmäßig", "verfügbar",
    ];
    if tokens.any(i + 1, &states) {
        let paired = tokens.any(i + 2, &["und", "oder"]) && tokens.any(i + 3, &states);
        return Some(if paired { i + 4 } else { i + 2 });
    }
    let limit = (i + LONGEST_CLAUSE).min(tokens.len());
    let end = (i + 1..limit)
        .find(|&at| tokens.any(at, &[",", ";", ":", "!", "?"]) || (tokens.is(at, ".") && at + 1 >= tokens.len()))
        .unwrap_or(limit);
    (end > i + 1).then_some(end)
}

/// "im Rahmen der vorhandenen Ressourcen", "im Einklang mit dem Völkerrecht", "im Rahmen ihrer Möglichkeiten".
fn frame(tokens: &Tokens, i: usize) -> Option<usize> {
    if tokens.run(i + 1, &["Einklang", "mit"]) {
        return coordinated(tokens, i + 3);
    }
    if tokens.run(i + 1, &["Rahmen", "des", "Möglichen"]) {
        return Some(i + 4);
    }
    if !tokens.is(i + 1, "Rahmen") {
        return None;
    }
    let next = coordinated(tokens, i + 2)?;
    let limits = |word: &str| {
        let lower = lower(word);
        [
            "ressourcen", "mittel", "mitteln", "mandate", "mandats", "möglichkeiten", "zuständigkeit", "zuständigkeiten",
            "kapazitäten", "befugnisse", "aufgaben", "kompetenzen", "budgets", "haushalts", "ansätze", "verantwortlichkeiten",
        ]
        .iter()
        .any(|tail| lower.ends_with(tail))
    };
    (i + 2..next).any(|at| tokens.capital(at) && limits(tokens.word(at))).then_some(next)
}

/// "auf deren Ersuchen", "auf Antrag", "auf freiwilliger Grundlage".
fn on_request(tokens: &Tokens, i: usize) -> Option<usize> {
    let owner = usize::from(tokens.any(i + 1, &["deren", "dessen", "ihr", "sein", "ihren", "seinen", "Ihr"]));
    if tokens.any(i + 1 + owner, &["Ersuchen", "Antrag", "Wunsch", "Anfrage", "Verlangen"]) {
        let next = i + 2 + owner;
        return Some(if owner == 0 && tokens.any(next, &["der", "des", "eines", "einer"]) {
            noun_phrase(tokens, next).unwrap_or(next)
        } else {
            next
        });
    }
    (tokens.any(i + 1, &["freiwilliger", "geeignete", "angemessene"]) && tokens.any(i + 2, &["Grundlage", "Basis", "Weise"]))
        .then_some(i + 3)
}

/// "unter voller Berücksichtigung der Bedürfnisse", "unter dem Vorbehalt der Finanzierung", "unter der Voraussetzung, dass …".
fn under(tokens: &Tokens, i: usize) -> Option<usize> {
    let mut at = i + 1;
    while at < i + 4
        && (tokens.any(at, &["voller", "gebührender", "besonderer", "angemessener", "dem", "der", "vollständiger", "strikter"]))
    {
        at += 1;
    }
    match tokens.word(at) {
        "Berücksichtigung" | "Wahrung" | "Beachtung" | "Achtung" | "Einhaltung" => {
            let next = at + 1 + usize::from(tokens.is(at + 1, "von"));
            coordinated(tokens, next).or(Some(at + 1))
        }
        "Vorbehalt" => coordinated(tokens, at + 1).or(Some(at + 1)),
        "Voraussetzung" | "Bedingung" | "Vorbehalt," if tokens.is(at + 1, ",") && tokens.any(at + 2, &["dass", "daß"]) => {
            clause(tokens, at + 2)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hedge_runs_to_the_end_of_its_phrase_or_clause() {
        for (text, want) in [
            (
                "gegebenenfalls und im Einklang mit ihren Gegebenheiten und Prioritäten den Aufbau zu planen",
                &["gegebenenfalls", "im Einklang mit ihren Gegebenheiten und Prioritäten"][..],
            ),
            (
                "im Rahmen der vorhandenen Ressourcen, Verfahren und Dokumente zu berichten",
                &["im Rahmen der vorhandenen Ressourcen, Verfahren und Dokumente"],
            ),
            ("im Rahmen der verfügbaren Haushaltsmittel", &["im Rahmen der verfügbaren Haushaltsmittel"]),
            (
                "im Rahmen ihrer jeweiligen Mandate und Ressourcen die Chancen zu nutzen",
                &["im Rahmen ihrer jeweiligen Mandate und Ressourcen"],
            ),
            ("im Rahmen der zur Verfügung stehenden Mittel zu fördern", &["im Rahmen der zur Verfügung stehenden Mittel"]),
            ("und, soweit dies technisch möglich ist, Flächen zu entsiegeln", &["soweit dies technisch möglich ist"]),
            ("soweit angezeigt die Daten zu teilen", &["soweit angezeigt"]),
            ("die Einfuhr so weit wie möglich zu erleichtern", &["so weit wie möglich"]),
            ("die Länder auf deren Ersuchen zu unterstützen", &["auf deren Ersuchen"]),
            ("den Transfer zu einvernehmlich festgelegten Bedingungen zu fördern", &["zu einvernehmlich festgelegten Bedingungen"]),
            ("nach Maßgabe des Haushaltsplans Mittel bereitzustellen", &["nach Maßgabe des Haushaltsplans"]),
            ("vorbehaltlich der Zustimmung des Rates zu beginnen", &["vorbehaltlich der Zustimmung des Rates"]),
            ("den Tag in geeigneter Weise zu begehen", &["in geeigneter Weise"]),
            ("aufzunehmen, sofern nichts anderes beschlossen wird", &["sofern nichts anderes beschlossen wird"]),
            (
                "unter voller Berücksichtigung der Bedürfnisse der Länder zu handeln",
                &["unter voller Berücksichtigung der Bedürfnisse der Länder"],
            ),
            ("im Rahmen der Agenda 2030 zu handeln", &[]),
            ("nach der Sitzung und bei der Planung", &[]),
            ("den Bericht „Nach Bedarf“ zu prüfen", &[]),
            ("", &[]),
        ] {
            let got: Vec<_> = qualifiers(&Tokens::new(text)).into_iter().map(|span| span.of(text)).collect();
            assert_eq!(got, want, "{text:?}");
        }
    }
}
