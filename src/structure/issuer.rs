//! The issuing body outside enacting lines: as the subject of a paragraph, and in the genitive of a header line.

use super::bodies::is_body;
use super::cues::{at_most, bare, fold, parts, words};
use super::implicit::{PAPERS, performs};
use super::view::View;
use crate::span::TextSpan;

/// The body that is the subject of a paragraph, without its article: before the verb ("Der Deutsche Bundestag fordert …") or after it
/// ("Gleichzeitig fordert der Senat der Universität die Länder auf").
#[must_use]
pub fn subject(view: &View<'_>, i: usize) -> Option<TextSpan> {
    let text = view.body(i);
    let base = view.blocks.get(i)?.body.start;
    let span = |from: usize, to: usize| (to > from).then(|| TextSpan::new(base + from as u32, base + to as u32));
    let mut at = 0;
    let (mut begin, mut inverted, mut comma) = (None, false, false);
    let mut first = "";
    for (n, ((start, raw), (_, folded))) in parts(text).zip(parts(view.folded_body(i))).take(26).enumerate() {
        let before = text[..at].trim_end().len();
        at = start + raw.len();
        let word = bare(folded);
        let verb = performs(word) || matches!(word, "hat" | "haben");
        if n == 0 {
            first = word;
        }
        let article = matches!(word, "der" | "die" | "das");
        if matches!(word, "wird" | "werden" | "ist" | "sind" | "soll" | "sollen") {
            return None;
        }
        if inverted {
            match begin {
                None if article => begin = Some(at),
                None => return None,
                Some(from)
                    if matches!(
                        word,
                        "die"
                            | "den"
                            | "dem"
                            | "das"
                            | "mit"
                            | "alle"
                            | "sich"
                            | "gegenüber"
                            | "sein"
                            | "seine"
                            | "seinen"
                            | "ihr"
                            | "ihre"
                            | "ihren"
                            | "erneut"
                            | "daher"
                            | "nachdrücklich"
                            | "auf"
                    ) || (word == "der" && before > from && !at_most(&text[from..before], 3)) =>
                {
                    return named(view, base, from, before).and_then(|()| span(skip_blank(text, from), before));
                }
                Some(_) => {}
            }
            if raw.ends_with([',', ':', '.', ';']) {
                let from = begin?;
                let end = start + raw.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
                return named(view, base, from, end).and_then(|()| span(skip_blank(text, from), end));
            }
            continue;
        }
        if verb {
            if begin.is_none() && n <= 2 && !matches!(first, "er" | "sie" | "es" | "wir" | "ich" | "ihr") {
                inverted = true;
                continue;
            }
            return begin
                .filter(|from| !comma || named(view, base, *from, before).is_some())
                .and_then(|from| span(skip_blank(text, from), before));
        }
        if n == 0 && article {
            begin = Some(at);
        }
        if n > 3 && begin.is_none() || raw.ends_with(['.', ';', ':']) && !raw.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        comma |= raw.ends_with(',');
    }
    None
}

fn skip_blank(text: &str, from: usize) -> usize {
    from + text[from..].len() - text[from..].trim_start().len()
}

/// Something where the words `from..to` behind `base` name a body.
fn named(view: &View<'_>, base: u32, from: usize, to: usize) -> Option<()> {
    let span = TextSpan::new(base + from as u32, base + to as u32);
    (from <= to && is_body(&view.folded_span(span))).then_some(())
}

/// Genitives of the nouns that name bodies, and their nominative; neuter ones last.
const GENITIVES: &[(&str, &str, bool)] = &[
    ("rates", "rat", false),
    ("rats", "rat", false),
    ("tages", "tag", false),
    ("tags", "tag", false),
    ("ausschusses", "ausschuss", false),
    ("senats", "senat", false),
    ("senates", "senat", false),
    ("kongresses", "kongress", false),
    ("vorstands", "vorstand", false),
    ("vorstandes", "vorstand", false),
    ("beirats", "beirat", false),
    ("magistrats", "magistrat", false),
    ("konvents", "konvent", false),
    ("verbandes", "verband", false),
    ("verbands", "verband", false),
    ("bundes", "bund", false),
    ("parlaments", "parlament", true),
    ("parlamentes", "parlament", true),
    ("präsidiums", "präsidium", true),
    ("plenums", "plenum", true),
    ("abgeordnetenhauses", "abgeordnetenhaus", true),
    ("komitees", "komitee", true),
    ("forums", "forum", true),
];

/// The body in a header line: "Beschluss des Deutschen Bundestages vom …" → where it stands, and its name.
#[must_use]
pub fn body_in_header(view: &View<'_>, from: usize, to: usize) -> Option<(TextSpan, String)> {
    (from..to.min(from + 15)).find_map(|i| {
        // "Entschließung" / "des Nationalrates vom …" may stand on two lines.
        let parted = i > from && view.whole(i).starts_with("de") && words(view.folded(i - 1)).count() == 1;
        let text = view.whole(i);
        let first = words(view.folded(if parted { i - 1 } else { i })).next()?;
        if !(PAPERS.contains(first) || first == "stellungnahme" || first == "erklärung") || view.words(i) > 40 {
            return None;
        }
        let mut at = 0;
        let mut phrase: Vec<(usize, usize)> = Vec::new();
        let mut article = String::new();
        for (n, raw) in text.split_whitespace().take(16).enumerate() {
            let start = at + text[at..].find(raw)?;
            at = start + raw.len();
            let word = fold(raw.trim_matches(|c: char| !c.is_alphanumeric()));
            if article.is_empty() {
                if n > 4 {
                    return None;
                }
                if matches!(word.as_str(), "des" | "der") {
                    article = word;
                }
                continue;
            }
            if matches!(word.as_str(), "vom" | "zu" | "zur" | "zum" | "über" | "betreffend" | "am" | "gegen" | "für" | "nr" | "auf")
            {
                break;
            }
            phrase.push((start, at));
            if raw.ends_with([',', ':', '–']) {
                break;
            }
        }
        let (start, end) = (phrase.first()?.0, phrase.last()?.1);
        let printed = text[start..end].trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
        // Who advises the body is not the body.
        if words(&fold(printed)).any(|w| w == "antragskommission") {
            return None;
        }
        if !is_body(&fold(printed)) && !GENITIVES.iter().any(|g| words(&fold(printed)).any(|w| w.ends_with(g.0))) {
            return None;
        }
        let base = view.blocks[i].span.start;
        Some((TextSpan::new(base + start as u32, base + (start + printed.len()) as u32), nominative(&article, printed)))
    })
}

/// "Deutschen Bundestages" → "Deutscher Bundestag"; feminine and plural genitives stand as printed, adjectives with the weak ending undone.
fn nominative(article: &str, phrase: &str) -> String {
    let all: Vec<&str> = phrase.split_whitespace().collect();
    let noun = all.iter().position(|w| GENITIVES.iter().any(|g| fold(w).ends_with(g.0)));
    let mut out: Vec<String> = all.iter().map(|w| (*w).to_string()).collect();
    if let Some(n) = noun.filter(|_| article == "des") {
        let genitive = GENITIVES.iter().find(|g| fold(all[n]).ends_with(g.0));
        if let Some((ending, base, neuter)) = genitive {
            let keep = all[n].len() - ending.len().min(all[n].len());
            out[n] =
                format!("{}{}", all[n].get(..keep).unwrap_or(""), if keep == 0 { capitalised(base) } else { (*base).to_string() });
            for word in out.iter_mut().take(n).filter(|w| w.ends_with("en")) {
                word.truncate(word.len() - 1);
                word.push(if *neuter { 's' } else { 'r' });
            }
        }
    } else {
        let head = all.iter().position(|w| is_body(&fold(w))).unwrap_or(0);
        for word in out.iter_mut().take(head).filter(|w| w.ends_with("en")) {
            word.truncate(word.len() - 1);
        }
    }
    out.join(" ")
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::test_prose;

    #[test]
    fn a_body_is_read_before_and_after_its_verb() {
        for (text, want) in [
            ("Der Deutsche Bundestag fordert die Regierung auf, zu handeln.", "Deutsche Bundestag"),
            ("Gleichzeitig fordert der Senat der Hochschule die Länder auf, zu handeln.", "Senat der Hochschule"),
            ("beauftragt der Südtiroler Landtag die Landesregierung:", "Südtiroler Landtag"),
            ("Im Hafen liegt ein Schiff.", ""),
        ] {
            let prose = test_prose(text);
            let view = View::new(&prose);
            assert_eq!(subject(&view, 0).map_or("", |s| s.of(view.text)), want, "{text:?}");
        }
    }

    #[test]
    fn a_genitive_in_the_header_gives_the_nominative() {
        for (text, want) in [
            ("Entschließung des Deutschen Bundestages vom 3. Mai 2031", "Deutscher Bundestag"),
            ("Beschluss des Betriebsrats der Muster GmbH", "Betriebsrat der Muster GmbH"),
            ("Resolution der Landessynode zum Klima", "Landessynode"),
            ("Entschließung des Nationalrates vom 3. Mai 2031 betreffend Almwege", "Nationalrat"),
        ] {
            let prose = test_prose(text);
            assert_eq!(body_in_header(&View::new(&prose), 0, 1).map(|b| b.1).as_deref(), Some(want), "{text:?}");
        }
    }
}
