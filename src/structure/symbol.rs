//! Document numbers, as each family prints them.

use super::cues::{fold, starts_with_any};
use super::dates::dates;
use super::view::View;
use crate::model::Family;

/// The printed document number that the family's rules find in blocks `from..to`.
#[must_use]
pub fn symbol(view: &View<'_>, family: Family, from: usize, to: usize) -> Option<String> {
    let lines = || (from..to).map(|i| (view.whole(i), view.folded(i)));
    match family {
        Family::UnGeneralAssembly | Family::UnHumanRightsCouncil | Family::UnEcosoc => {
            let title = lines().rev().find_map(|(text, _)| title_within(text).map(|t| t.0.to_string()));
            title
                .or_else(|| {
                    lines().find_map(|(text, folded)| {
                        after_word(text, folded, "resolution")
                            .filter(|s| s.contains('/') && !s.starts_with("A/"))
                            .map(str::to_string)
                    })
                })
                .or_else(|| lines().find_map(|(text, _)| un_symbol(text)))
        }
        Family::UnSecurityCouncil => lines()
            .find_map(|(text, folded)| security_council(text, folded))
            .or_else(|| lines().find_map(|(text, _)| un_symbol(text))),
        Family::ModelUn => lines()
            .find_map(|(text, folded)| {
                let word = after_word(text, folded, "resolution")
                    .or_else(|| after_word(text, folded, "resolutionsentwurf"))
                    .or_else(|| after_word(text, folded, "resolutionsnummer"))?;
                let word = word.trim_end_matches([',', ';', ':']);
                word.bytes().any(|b| b.is_ascii_digit()).then(|| security_council(text, folded).unwrap_or_else(|| word.to_string()))
            })
            .or_else(|| lines().find_map(|(text, _)| un_symbol(text)))
            .or_else(|| lines().rev().find_map(|(text, _)| numbered_title(text).map(|t| t.0.to_string()))),
        Family::EuParliament => lines()
            .find_map(|(text, _)| token(text, is_ep_symbol))
            .or_else(|| lines().find_map(|(text, _)| token(text, is_ep_report))),
        Family::EuCouncil | Family::EuAct => {
            lines().find_map(|(text, _)| eu_number(text)).or_else(|| lines().find_map(|(text, _)| council_symbol(text)))
        }
        Family::DeBundestag | Family::DeLandtag | Family::DeBundesrat => lines().find_map(|(text, folded)| paper(text, folded)),
        Family::AtParliament => lines().find_map(|(text, _)| {
            token(text, |t| {
                let head = t.split('/').next().unwrap_or("");
                !head.is_empty()
                    && head.bytes().all(|b| b.is_ascii_digit())
                    && (t.contains("/A") || t.contains("/E") || t.contains("/UEA") || t.contains("/BR"))
            })
        }),
        Family::ChFederal => lines().find_map(|(text, folded)| swiss_number(text, folded)),
        Family::Municipal | Family::Party | Family::Generic | Family::DeConference => lines().find_map(|(text, folded)| {
            let number = after_word(text, folded, "nr.").or_else(|| after_word(text, folded, "nr")).filter(|_| {
                ["beschluss", "vorlage", "drucksache", "antrag", "resolution", "beschl"].iter().any(|w| folded.contains(w))
            });
            let decision = token(text, |t| ["PC.DEC/", "MC.DEC/", "CM/Rec", "CM/Res"].iter().any(|p| t.starts_with(p)));
            if decision.is_some() {
                return decision;
            }
            number
                .map(|n| n.trim_end_matches([',', ';', ':', '.']).to_string())
                .filter(|n| n.bytes().any(|b| b.is_ascii_digit()))
                .or_else(|| motion_code(text))
                .or_else(|| paper(text, folded))
                .filter(|_| family != Family::DeConference)
        }),
    }
}

/// "Beschluss A1: Wohnen", "Antrag INI2", "Dringlicher Antrag D3", "A12 Verkehr": the code of a motion.
#[must_use]
pub fn motion_code(text: &str) -> Option<String> {
    let mut all = text.split_whitespace();
    let mut first = all.next()?;
    let is_motion = |word: &str| fold(word.trim_end_matches(':')).ends_with("antrag");
    // "Satzungsändernder Antrag S-07"
    if first.ends_with("er") && all.clone().next().is_some_and(is_motion) {
        first = all.next()?;
    }
    if is_motion(first) || ["beschluss", "resolution"].contains(&fold(first.trim_end_matches(':')).as_str()) {
        first = all.next()?;
        if first == "Nr." {
            first = all.next()?;
        }
    }
    let code = first.trim_end_matches([':', ',', ';', '.']);
    let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || c == '/' || c == '-') && code.bytes().any(|b| b.is_ascii_digit());
    let letters = code.chars().take_while(char::is_ascii_uppercase).count();
    let digits = code[letters..].trim_start_matches(['-', '/']);
    let lettered = (1..=5).contains(&letters)
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && !digits.contains(|c: char| c.is_ascii_lowercase());
    let parted = code.split('/').count() > 2 && code.len() < 24;
    (plain && (lettered || parted)).then(|| code.to_string())
}

/// A numbered title at the start of a line or after header text that was glued to it ("… am 3. April 2043 82/7. Das Recht auf Stille").
pub fn title_within(text: &str) -> Option<(&str, &str)> {
    numbered_title(text).or_else(|| {
        text.match_indices(' ')
            .filter(|(i, _)| text[i + 1..].starts_with(|c: char| c.is_ascii_digit()))
            .find_map(|(i, _)| numbered_title(&text[i + 1..]).filter(|t| t.1.starts_with(char::is_uppercase)))
    })
}

/// "80/217. Schutz der Böden": number and title.
#[must_use]
pub fn numbered_title(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let session: usize = text.bytes().take_while(|b| b.is_ascii_digit() || b.is_ascii_uppercase() || *b == b'-').count();
    let after = text[session..].strip_prefix('/')?;
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 4 || session == 0 || session > 6 || !text.as_bytes()[..session].iter().any(u8::is_ascii_digit) {
        return None;
    }
    let rest = &after[digits..];
    let part = match rest.as_bytes() {
        [b' ', letter, b'.', ..] if letter.is_ascii_uppercase() => 2,
        [b' ', letter, b' ', ..]
            if letter.is_ascii_uppercase() && rest.get(3..).is_some_and(|r| r.starts_with("und ") || r.starts_with("bis ")) =>
        {
            return rest.split_once(". ").map(|(_, title)| (&text[..session + 1 + digits], title.trim()));
        }
        _ => 0,
    };
    let number = &text[..session + 1 + digits + part];
    rest[part..].strip_prefix('.').map(|title| (number, title.trim().trim_end_matches(['*', ' '])))
}

/// The word after `word` in a line, as printed.
fn after_word<'t>(text: &'t str, folded: &str, word: &str) -> Option<&'t str> {
    let mut printed = text.split_whitespace();
    let mut compared = folded.split_whitespace();
    while let (Some(_), Some(f)) = (printed.next(), compared.next()) {
        if f.trim_end_matches(':') == word {
            return printed.next();
        }
    }
    None
}

/// "Resolution 2815 (2026)" → "2815 (2026)".
fn security_council(text: &str, folded: &str) -> Option<String> {
    let number = after_word(text, folded, "resolution")?;
    if number.len() > 5 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let at = text.find(number)? + number.len();
    let year = text[at..].trim_start();
    let digits = year.strip_prefix('(')?.bytes().take_while(u8::is_ascii_digit).count();
    (digits == 4 && year[5..].starts_with(')')).then(|| format!("{number} {}", &year[..6]))
}

/// "A/RES/78/311", "S/RES/2042 (2012)", "A/HRC/RES/52/1", "E/RES/2023/14".
fn un_symbol(text: &str) -> Option<String> {
    let found = token(text, |t| {
        ["A/", "S/", "E/"].iter().any(|p| t.starts_with(p)) && t.bytes().any(|b| b.is_ascii_digit()) && !t.contains("L.")
    })?;
    let at = text.find(&found)? + found.len();
    let year = text[at..].trim_start();
    if found.starts_with("S/RES")
        && year.starts_with('(')
        && year.get(1..5).is_some_and(|y| y.bytes().all(|b| b.is_ascii_digit()))
        && year.get(5..6) == Some(")")
    {
        return Some(format!("{found} {}", &year[..6]));
    }
    Some(found)
}

fn token(text: &str, is: impl Fn(&str) -> bool) -> Option<String> {
    text.split_whitespace()
        .map(|t| t.trim_matches(|c: char| matches!(c, ',' | ';' | '.' | ':' | '[' | ']' | '„' | '“')).trim_start_matches('('))
        .find(|t| is(t))
        .map(|t| if t.contains('(') { t.to_string() } else { t.trim_end_matches(')').to_string() })
}

fn is_ep_symbol(t: &str) -> bool {
    let mut chars = t.chars();
    let letter = chars.next();
    (matches!(letter, Some('P' | 'T'))
        && chars.next().is_some_and(|c| c.is_ascii_digit())
        && (t.contains("_TA") || t.contains("-TA")))
        || (matches!(letter, Some('B'))
            && t.contains('/')
            && t.contains('-')
            && t.as_bytes().get(1).copied().is_some_and(|b| b.is_ascii_digit()))
}

/// "A4-0200/97": the number of the report that older resolutions carry.
fn is_ep_report(t: &str) -> bool {
    let bytes = t.as_bytes();
    bytes.len() > 6
        && bytes[0] == b'A'
        && bytes[1].is_ascii_digit()
        && t.contains('-')
        && t.contains('/')
        && t[1..].bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'/')
}

/// "(EU) 2024/1234", "2010/231/GASP".
fn eu_number(text: &str) -> Option<String> {
    let at = ["(EU) ", "(GASP) ", "(EU, Euratom) ", "(EG) ", "(EU) Nr. "].iter().find_map(|p| text.find(p).map(|i| (i, *p)))?;
    let number = text[at.0 + at.1.len()..].split_whitespace().next()?.trim_end_matches([',', '.', ';']);
    number.contains('/').then(|| format!("{}{number}", at.1))
}

/// "EUCO 7/10", "9405/04", "ST 8098/24".
fn council_symbol(text: &str) -> Option<String> {
    if let Some(at) = text.find("EUCO ") {
        let number = text[at + 5..].split_whitespace().next()?;
        return number.bytes().next().filter(u8::is_ascii_digit).map(|_| format!("EUCO {}", number.trim_end_matches([',', '.'])));
    }
    token(text, |t| {
        let mut parts = t.splitn(2, '/');
        let (a, b) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        (4..=5).contains(&a.len()) && a.bytes().all(|c| c.is_ascii_digit()) && b.len() == 2 && b.bytes().all(|c| c.is_ascii_digit())
    })
}

/// "Drucksache 21/4711", "BR-Drs. 57/26".
fn paper(text: &str, folded: &str) -> Option<String> {
    if !["drucksache", "drs.", "drucks.", "ds."].iter().any(|w| folded.contains(w))
        || text.trim_start().starts_with(['–', '-', '—'])
        || starts_with_any(folded, &["zu der", "zu dem", "zum", "zu drucksache", "zu den", "auf"])
    {
        return None;
    }
    token(text, |t| {
        let mut parts = t.splitn(2, '/');
        let (a, b) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        !a.is_empty()
            && a.len() <= 4
            && a.bytes().all(|c| c.is_ascii_digit())
            && b.bytes().next().is_some_and(|c| c.is_ascii_digit())
    })
}

/// "24.4323", "Mo. 21.3487".
fn swiss_number(text: &str, folded: &str) -> Option<String> {
    if !dates(folded).is_empty() && !folded.contains("motion") {
        return None;
    }
    token(text, |t| t.len() == 7 && t.as_bytes()[2] == b'.' && t.bytes().enumerate().all(|(i, b)| i == 2 || b.is_ascii_digit()))
}
