//! Resolutions without an enacting line: the paragraphs name the body themselves, or demand without naming it.

use super::closing::is_closing;
use super::cues::{fold, has_finite, has_word, is_finite_head, is_heading, starts_with_any, words};
use super::enacting::{Enacting, Form, is_body};
use super::numbering::{Style, readings};
use super::view::View;
use crate::span::TextSpan;

/// Verbs whose subject decides or demands, in the forms of main clauses.
const PERFORMATIVE: &[&str] = &[
    "fordert",
    "fordern",
    "bittet",
    "bitten",
    "beschliesst",
    "beschliessen",
    "begrüsst",
    "begrüssen",
    "verurteilt",
    "verurteilen",
    "empfiehlt",
    "empfehlen",
    "appelliert",
    "appellieren",
    "beauftragt",
    "beauftragen",
    "lehnt",
    "lehnen",
    "bekräftigt",
    "bekräftigen",
    "unterstützt",
    "unterstützen",
    "verlangt",
    "verlangen",
    "ersucht",
    "ersuchen",
    "erklärt",
    "erklären",
    "stellt",
    "spricht",
    "sprechen",
    "nimmt",
    "dankt",
    "danken",
    "erwartet",
    "erwarten",
    "ruft",
    "rufen",
    "schliesst",
    "setzt",
    "setzen",
    "stimmt",
    "betont",
    "warnt",
    "mahnt",
    "regt",
    "schlägt",
    "hält",
    "sieht",
    "würdigt",
    "unterstreicht",
    "verpflichtet",
    "verpflichten",
    "kritisiert",
    "kritisieren",
    "stellen",
    "rät",
];

const PASSIVES: &[&str] = &[
    "aufgefordert",
    "beauftragt",
    "ersucht",
    "gebeten",
    "ermächtigt",
    "eingeladen",
    "verpflichtet",
    "empfohlen",
    "angewiesen",
    "zugestimmt",
    "beschlossen",
    "genehmigt",
    "aufgehoben",
    "abgelehnt",
    "angeregt",
];

/// Whether a folded paragraph demands or decides.
#[must_use]
pub fn is_performative(folded: &str) -> bool {
    let all: Vec<&str> = words(folded).take(60).collect();
    let passive = all.iter().any(|w| matches!(*w, "wird" | "werden" | "ist" | "sind")) && all.iter().any(|w| PASSIVES.contains(w));
    let active = all.iter().take(25).any(|w| PERFORMATIVE.contains(w));
    passive || active
}

/// The body that is the subject of a paragraph, without its article: before the verb ("Der Deutsche Bundestag fordert …") or after it
/// ("Gleichzeitig fordert der Senat der Universität die Länder auf").
#[must_use]
pub fn subject(view: &View<'_>, i: usize) -> Option<TextSpan> {
    let text = view.body(i);
    let base = view.blocks.get(i)?.body.start;
    let span = |from: usize, to: usize| (to > from).then(|| TextSpan::new(base + from as u32, base + to as u32));
    let mut at = 0;
    let (mut begin, mut inverted, mut comma) = (None, false, false);
    let mut first = String::new();
    for (n, raw) in text.split_whitespace().take(26).enumerate() {
        let start = at + text[at..].find(raw)?;
        let before = text[..at].trim_end().len();
        at = start + raw.len();
        let word = fold(raw.trim_matches(|c: char| !c.is_alphanumeric()));
        let verb = PERFORMATIVE.contains(&word.as_str()) || matches!(word.as_str(), "hat" | "haben");
        if n == 0 {
            first.clone_from(&word);
        }
        let article = matches!(word.as_str(), "der" | "die" | "das");
        if matches!(word.as_str(), "wird" | "werden" | "ist" | "sind" | "soll" | "sollen") {
            return None;
        }
        if inverted {
            match begin {
                None if article => begin = Some(at),
                None => return None,
                Some(from)
                    if matches!(
                        word.as_str(),
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
                    ) || (word == "der" && before > from && text[from..before].split_whitespace().count() > 3) =>
                {
                    return named(text, from, before).and_then(|_| span(skip_blank(text, from), before));
                }
                Some(_) => {}
            }
            if raw.ends_with([',', ':', '.', ';']) {
                let from = begin?;
                let end = start + raw.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
                return named(text, from, end).and_then(|_| span(skip_blank(text, from), end));
            }
            continue;
        }
        if verb {
            if begin.is_none() && n <= 2 && !matches!(first.as_str(), "er" | "sie" | "es" | "wir" | "ich" | "ihr") {
                inverted = true;
                continue;
            }
            return begin
                .filter(|from| !comma || named(text, *from, before).is_some())
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

/// The words `from..to` if they name a body.
fn named(text: &str, from: usize, to: usize) -> Option<&str> {
    let phrase = text.get(from..to)?;
    let folded = fold(phrase);
    is_body(&folded).then_some(phrase)
}

/// Words that name what a text is, as the first word of a header line or within a short one.
const PAPERS: &[&str] = &[
    "beschluss",
    "resolution",
    "entschliessung",
    "entschliessungsantrag",
    "antrag",
    "motion",
    "postulat",
    "kundgebung",
    "empfehlung",
    "schlussfolgerungen",
    "beschlussempfehlung",
    "beschlussvorlage",
    "leitantrag",
    "initiativantrag",
    "dringlichkeitsantrag",
    "resolutionsentwurf",
    "appell",
    "forderungspapier",
    "beschlüsse",
    "sachantrag",
    "standesinitiative",
    "bundesbeschluss",
    "beschlussvorschlag",
];

/// Whether one of the first lines of `from..to` says that the text is a resolution, decision or motion.
#[must_use]
pub fn names_paper(view: &View<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + 15)).any(|i| {
        let folded = view.folded(i);
        let short = folded.split_whitespace().count() <= 24;
        short
            && !folded.trim_end().ends_with(['.', '!', '?'])
            && words(folded).take(14).any(|w| PAPERS.contains(&w) || w.ends_with("antrag") || w.ends_with("beschluss"))
            && !has_word(folded, "gipfel")
    })
}

/// The first paragraph of a text that enacts itself in blocks `from..to`, with its score: how many paragraphs demand or decide.
#[must_use]
pub fn implicit(view: &View<'_>, from: usize, to: usize) -> Option<(Enacting, i32)> {
    let mut first = None;
    let mut score = 0;
    let mut body = None;
    let committee = (from..to).any(|i| {
        starts_with_any(
            view.folded(i),
            &["empfehlung der antragskommission", "votum der antragskommission", "fassung der antragskommission"],
        )
    });
    for i in from..to.min(from + 200) {
        if committee && is_closing(view, i) {
            break;
        }
        let folded = view.folded_body(i);
        let count = folded.split_whitespace().count();
        let ends = view.body(i).trim_end().ends_with(['.', ':', ',', ';', '“', '!']);
        let paragraph = count >= 4 && ends || count >= 2 && view.body(i).trim_end().ends_with(':');
        if !paragraph {
            continue;
        }
        let subject = subject(view, i);
        let wir = words(&folded).take(8).any(|w| w == "wir");
        let passive = is_performative(&folded) && words(&folded).take(40).any(|w| matches!(w, "wird" | "werden"));
        let headed = view.blocks[i].marker.is_some() && is_finite_head(&folded);
        let pronoun = words(&folded).next().is_some_and(|w| matches!(w, "er" | "sie" | "es"))
            && words(&folded).nth(1).is_some_and(|w| PERFORMATIVE.contains(&w));
        if committee && first.is_none() && count >= 5 {
            first = Some(i);
            score += 3;
        }
        if (subject.is_some() && is_performative(&folded)) || pronoun || (wir && is_performative(&folded)) || passive || headed {
            first = first.or(Some(i));
            score += 1;
            body = body.or(subject);
        }
    }
    let block = headings_above(view, from, numbered_start(view, from, first?));
    Some((Enacting { block, form: Form::Itself, body, proposed: false, rest: None }, score.min(5)))
}

/// A labelled heading directly above the first paragraph opens the operative part ("I. WETTBEWERBSFÄHIGKEIT").
fn headings_above(view: &View<'_>, from: usize, block: usize) -> usize {
    let above = block.checked_sub(1).filter(|i| *i >= from && view.blocks[*i].marker.is_some());
    above.filter(|i| is_heading(view.body(*i), &view.folded_body(*i)) && view.blocks[block].marker.is_some()).unwrap_or(block)
}

/// Where the operative part begins if its first demand stands in `block`: at the first of the numbered sections that hold it
/// ("I. Ausgangslage"), or at the first of the sentences before it.
fn numbered_start(view: &View<'_>, from: usize, block: usize) -> usize {
    let label = |i: usize| view.blocks[i].marker.map(|m| readings(m.1.of(view.text))).unwrap_or_default();
    let section = |i: usize| {
        label(i).into_iter().find(|r| !matches!(r.style, Style::Bullet(_) | Style::Plain | Style::Letter | Style::Roman))
    };
    let titled = |i: &usize| is_heading(view.body(*i), &view.folded_body(*i));
    let holder = section(block)
        .or_else(|| (from..block).rev().take(30).find(|i| view.blocks[*i].marker.is_some()).filter(titled).and_then(section));
    if let Some(own) = holder {
        let first = (from..=block).rev().take(80).find(|i| label(*i).iter().any(|r| r.style == own.style && r.value == 1));
        if let Some(first) = first {
            return first;
        }
    }
    let mut start = block;
    for i in (from..block).rev().take(30) {
        let folded = view.folded_body(i);
        let sentence = folded.split_whitespace().count() >= 5 && view.body(i).trim_end().ends_with('.') && has_finite(&folded);
        if !sentence || view.blocks[i].marker.is_some() {
            break;
        }
        start = i;
    }
    start
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
        if !(PAPERS.contains(&first) || first == "stellungnahme" || first == "erklärung") || text.split_whitespace().count() > 40 {
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
    match noun.filter(|_| article == "des") {
        Some(n) => {
            let genitive = GENITIVES.iter().find(|g| fold(all[n]).ends_with(g.0));
            if let Some((ending, base, neuter)) = genitive {
                let keep = all[n].len() - ending.len().min(all[n].len());
                out[n] = format!(
                    "{}{}",
                    all[n].get(..keep).unwrap_or(""),
                    if keep == 0 { capitalised(base) } else { (*base).to_string() }
                );
                for word in out.iter_mut().take(n).filter(|w| w.ends_with("en")) {
                    word.truncate(word.len() - 1);
                    word.push(if *neuter { 's' } else { 'r' });
                }
            }
        }
        None => {
            let head = all.iter().position(|w| is_body(&fold(w))).unwrap_or(0);
            for word in out.iter_mut().take(head).filter(|w| w.ends_with("en")) {
                word.truncate(word.len() - 1);
            }
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
