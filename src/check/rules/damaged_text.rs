//! PS118: characters that were lost on the way, or a text that could not be read in full.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::view::View;
use crate::model::Severity;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS118",
    name: "damaged-text",
    severity: Severity::Warning,
    looks_for: "Replacement characters, UTF-8 that was read as Windows-1252 (fÃ¼r), characters that could not be decoded, or nesting deeper \
                than the parser follows.",
    why: "Words with damaged characters are found by no search and no lexicon: verbs and addressees in them are missed.",
    advice: "save the source as UTF-8 again, or name its encoding with --encoding",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den LÃ¤rm in den HÃ¤fen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen.",
    check,
};

/// The parser's own codes for characters that could not be decoded, and for a limit that was reached.
const PARSER: &[&str] = &["PS003", "PS006"];

/// Two-character remains of UTF-8 read as Windows-1252: ä ö ü Ä Ö Ü ß, quotation marks and dashes.
const REMAINS: &[&str] = &["Ã¤", "Ã¶", "Ã¼", "Ã„", "Ã–", "Ãœ", "ÃŸ", "â€", "\u{fffd}"];

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    // The first place says enough about the file.
    let first = REMAINS.iter().filter_map(|remains| view.text.find(remains).map(|at| (at, remains.len()))).min();
    if let Some((at, len)) = first {
        let count: usize = REMAINS.iter().map(|remains| view.text.matches(remains).count()).sum();
        let more = if count > 1 { format!("; {} more", count - 1) } else { String::new() };
        found.push(RULE.bytes(at as u32, (at + len) as u32, format!("a damaged character{more}")));
    }
    for diagnostic in view.document.diagnostics.iter().filter(|d| PARSER.contains(&d.code)) {
        if first.is_some() && diagnostic.span.is_none() {
            continue;
        }
        let (start, end) = diagnostic.span.map_or_else(|| view.opening(), |span| (span.start, span.end));
        found.push(RULE.bytes(start, end, diagnostic.message.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    #[test]
    fn the_first_damaged_character_is_reported_with_a_count() {
        let sample = Sample::new(Family::Generic).line("fÃ¼r HÃ¤fen").diagnostic("PS003", None);
        assert_eq!(sample.messages(&RULE), ["a damaged character; 1 more"]);
        assert_eq!(sample.found(&RULE), ["Ã¼"]);
        assert_eq!(Sample::new(Family::Generic).line("für São Paulo, Ålesund").found(&RULE), [""; 0]);
    }

    #[test]
    fn what_the_parser_could_not_read_is_passed_on() {
        let sample = Sample::new(Family::Generic).line("Beschluss").diagnostic("PS003", None);
        assert_eq!(sample.messages(&RULE), ["odd"]);
    }
}
