//! Texts whose line breaks an extractor lost: long lines that run through several paragraphs are parted where the next one opens.

use super::cues::{first_word, head};
use super::draft::{Draft, DraftLine};
use super::openers::{opens_operative, opens_recital};

/// A shorter line is one paragraph.
const LINE_LENGTH: usize = 240;
/// So much of what follows a place says whether a paragraph opens there, in bytes.
const HEAD: usize = 240;
/// Words of an enacting line.
const BODY_WORDS: usize = 16;
/// Fewer signs of a resolution than this (numbered paragraphs, articles, words that decide) may be citations.
const ENOUGH: usize = 2;

/// Parts the long lines of `draft` before their numbered paragraphs, articles, recitals and enacting lines.
///
/// A line is left alone unless at least two numbered paragraphs, articles or enacting words open in it.
pub(super) fn part(mut draft: Draft) -> Draft {
    if draft.lines.iter().all(|l| l.end - l.start < LINE_LENGTH) {
        return draft;
    }
    let mut bytes = std::mem::take(&mut draft.text).into_bytes();
    let mut lines = Vec::with_capacity(draft.lines.len());
    for line in draft.lines {
        let text = std::str::from_utf8(&bytes[line.start..line.end]).unwrap_or("");
        let breaks = if text.len() < LINE_LENGTH { Vec::new() } else { breaks(text) };
        let mut from = line.start;
        for at in breaks {
            let at = line.start + at;
            bytes[at] = b'\n';
            lines.push(piece(&line, from, at, &bytes));
            from = at + 1;
        }
        lines.push(piece(&line, from, line.end, &bytes));
    }
    Draft { text: String::from_utf8(bytes).unwrap_or_default(), map: draft.map, lines }
}

/// The stretch `start..end` of `line` as a line of its own, below an empty line if it is not the first.
fn piece(line: &DraftLine, start: usize, end: usize, bytes: &[u8]) -> DraftLine {
    if (start, end) == (line.start, line.end) {
        return *line;
    }
    let columns = std::str::from_utf8(&bytes[start..end]).map_or(0, |t| t.chars().count());
    let width = line.indent.saturating_add(columns.min(usize::from(u16::MAX)) as u16);
    if start == line.start {
        return DraftLine { end, width, ..*line };
    }
    DraftLine { start, end, width, blank_before: 1, feed_before: false, gap_before: false, ..*line }
}

/// What has been met of the line so far.
#[derive(Default)]
struct Seen {
    number: Option<u32>,
    article: u32,
    recital: u32,
    /// Whether the enacting line has passed and no operative paragraph yet.
    preamble: bool,
    /// Whether a presidential statement has begun.
    statement: bool,
}

/// The blanks of `text` at which a paragraph opens, in order.
fn breaks(text: &str) -> Vec<usize> {
    let (mut found, mut numbered, mut seen) = (Vec::new(), 0, Seen::default());
    // Where the line ends that the last break began, if it is a line of its own.
    let mut ends = 0;
    for at in memchr::memchr_iter(b' ', text.as_bytes()) {
        if at < ends {
            continue;
        }
        let opened = opening(&text[..at], head(&text[at + 1..], HEAD), &mut seen);
        if opened.is_some() || at == ends && at > 0 {
            found.push(at);
        }
        let Some((length, counts)) = opened else { continue };
        numbered += usize::from(counts);
        if length > 0 {
            ends = at + 1 + length;
        }
    }
    if numbered < ENOUGH { Vec::new() } else { found }
}

/// Whether a paragraph opens with `rest` after `before`: how many bytes of it make a line of their own (0 for none), and whether it is a sign of a resolution.
fn opening(before: &str, rest: &str, seen: &mut Seen) -> Option<(usize, bool)> {
    let first = rest.chars().next()?;
    let closed = before.ends_with(['.', ';', ':', ',', '—', '–', '-']);
    if first.is_ascii_digit() {
        let (number, after) = rest.split_once(". ")?;
        let value: u32 = number.parse().ok().filter(|v| *v < 200)?;
        // A heading, and so the paragraph before it, may end without a point.
        let next = if closed { seen.number.is_none_or(|n| (n + 1..n + 3).contains(&value)) } else { seen.number.is_none() };
        if !next || !opens_operative(after) {
            return None;
        }
        (seen.number, seen.preamble) = (Some(value), false);
        return Some((0, true));
    }
    if closed && (rest.starts_with("Artikel ") || rest.starts_with("Art. ")) {
        let number = rest.split_once(' ')?.1;
        let (number, after) = number.split_once(' ').unwrap_or((number, ""));
        let sentence = after.is_empty() || after.starts_with(|c: char| c.is_uppercase() || c == '(');
        if number.parse() != Ok(seen.article + 1) || !sentence || before.ends_with(',') {
            return None;
        }
        (seen.article, seen.preamble) = (seen.article + 1, false);
        return Some((rest.len() - after.len() - usize::from(!after.is_empty()), true));
    }
    if closed && is_section(rest) {
        return Some((0, true));
    }
    if closed && first == '(' && seen.preamble {
        let (number, after) = rest[1..].split_once(") ")?;
        let next = number.parse() == Ok(seen.recital + 1) && after.starts_with(char::is_uppercase);
        seen.recital += u32::from(next);
        return next.then_some((0, false));
    }
    if let Some(length) = enacts(rest) {
        seen.preamble = true;
        return Some((length, false));
    }
    if let Some(length) = decides(rest).filter(|_| closed) {
        seen.preamble = false;
        return Some((length, true));
    }
    if let Some(length) = wishes(rest) {
        return Some((length, true));
    }
    if rest.starts_with("Auf der ") || rest.starts_with("Auf seiner ") {
        return meeting(before, rest, seen);
    }
    if seen.statement && before.ends_with(['.', ':']) && is_council(rest) {
        return Some((0, true));
    }
    // The next resolution of a volume.
    if before.ends_with(['.', '"', '“']) && is_council_number(rest) {
        *seen = Seen::default();
        return Some((0, true));
    }
    let recital = seen.preamble && before.ends_with([',', ';']) && (opens_recital(rest) || rest.starts_with("auf Vorschlag"));
    (recital || before.ends_with('.') && rest.starts_with("Geschehen zu ")).then_some((0, false))
}

/// The length of the enacting line that opens `rest`: "DER RAT DER EUROPÄISCHEN UNION —", or an organ and its comma before a formula.
fn enacts(rest: &str) -> Option<usize> {
    let article = first_word(rest);
    if matches!(article, "DER" | "DIE" | "DAS") {
        let mut end = 0;
        for word in rest.split(' ').take(BODY_WORDS) {
            end += word.len() + usize::from(end > 0);
            if matches!(word, "—" | "–" | "-") || word.ends_with(',') {
                return (end > article.len() + 4).then_some(end);
            }
            if word.chars().any(char::is_lowercase) {
                return None;
            }
        }
        return None;
    }
    if !matches!(article, "Der" | "Die" | "Das") {
        return None;
    }
    let (name, after) = rest.split_once(", ")?;
    let known = matches!(
        &name[article.len()..],
        " Generalversammlung"
            | " Sicherheitsrat"
            | " Menschenrechtsrat"
            | " Wirtschafts- und Sozialrat"
            | " Europäische Parlament"
            | " Bundesversammlung der Schweizerischen Eidgenossenschaft"
    );
    (known && (opens_recital(after) || opens_operative(after))).then_some(name.len() + 1)
}

/// The length of the words that decide at the start of `rest`: "BESCHLIESST:", "beschliesst:", "HAT FOLGENDEN BESCHLUSS ERLASSEN:".
fn decides(rest: &str) -> Option<usize> {
    let colon = rest.find(':')?;
    let words = &rest[..colon];
    let one = matches!(words, "BESCHLIESST" | "BESCHLIESSEN" | "beschliesst" | "beschließt");
    let several =
        (words.starts_with("HAT FOLGENDE") || words.starts_with("HABEN FOLGENDE")) && !words.chars().any(char::is_lowercase);
    (one || several).then_some(colon + 1)
}

/// The length of "Der Landtag wolle beschließen:" at the start of `rest`.
fn wishes(rest: &str) -> Option<usize> {
    let colon = rest.find(':')?;
    let words = &rest[..colon];
    let article = first_word(words);
    let wish =
        ["wolle beschließen", "möge beschließen", "wolle beschliessen", "möge beschliessen"].iter().any(|w| words.ends_with(w));
    (wish && matches!(article, "Der" | "Die" | "Das") && words.split(' ').count() <= BODY_WORDS).then_some(colon + 1)
}

/// Whether a lettered or Roman section in which a parliament states or demands opens `rest`: "II. Der Landtag fordert …".
fn is_section(rest: &str) -> bool {
    let Some((label, after)) = rest.split_once(". ") else { return false };
    let lettered = (1..=4).contains(&label.len())
        && (label.len() == 1 && label.as_bytes()[0].is_ascii_uppercase() || label.bytes().all(|b| b"IVX".contains(&b)));
    lettered && matches!(first_word(after), "Der" | "Die" | "Das") && after.split(' ').skip(2).take(2).any(opens_operative)
}

/// The record of a meeting of the Security Council: "Auf der 4385. Sitzung einstimmig verabschiedet." after a resolution,
/// "Auf der 5695. Sitzung … gab der Präsident … die folgende Erklärung ab:" before a statement.
fn meeting(before: &str, rest: &str, seen: &mut Seen) -> Option<(usize, bool)> {
    let number = rest.split(' ').nth(2)?.strip_suffix('.')?;
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) || !rest.split(' ').nth(3)?.starts_with("Sitzung") {
        return None;
    }
    if before.ends_with('.') && rest.find("verabschiedet.").is_some_and(|at| !rest[..at].contains(". Der ")) {
        return Some((rest.find("verabschiedet.").unwrap_or(0) + "verabschiedet.".len(), false));
    }
    seen.statement = true;
    Some((rest.find("Erklärung ab:").map_or(0, |at| at + "Erklärung ab:".len()), true))
}

/// Whether a sentence of the Security Council opens `rest`, as each paragraph of its President's statements does.
fn is_council(rest: &str) -> bool {
    let bare = rest.trim_start_matches(['„', '"', '«']);
    bare.strip_prefix("Der Sicherheitsrat ").is_some_and(|r| opens_operative(r) || first_word(r).starts_with("ist"))
}

/// "Resolution 1377 (2001) vom 12. November 2001" at the start of `rest`.
fn is_council_number(rest: &str) -> bool {
    let mut words = rest.split(' ');
    words.next() == Some("Resolution")
        && words.next().is_some_and(|w| w.len() <= 4 && w.bytes().all(|b| b.is_ascii_digit()))
        && words.next().is_some_and(|w| w.len() == 6 && w.starts_with('(') && w.ends_with(')'))
        && words.next() == Some("vom")
}

#[cfg(test)]
mod tests {
    use super::super::{clean, decode};

    fn lines(source: &str) -> Vec<String> {
        let decoded = decode(source.as_bytes(), None).expect("text");
        clean(&decoded).text.lines().map(|l| l.chars().take(34).collect()).collect()
    }

    #[test]
    fn a_flattened_act_is_parted_at_its_recitals_and_articles() {
        let filler = "und die Leuchttürme der Küste ".repeat(20);
        let text = format!(
            "BESCHLUSS DES RATES vom 3. Mai 2031 über Leuchttürme DER RAT DER EUROPÄISCHEN UNION — gestützt auf den Vertrag, auf Vorschlag der \
             Kommission, in Erwägung nachstehender Gründe: (1) Das Licht {filler} brennt — HAT FOLGENDEN BESCHLUSS ERLASSEN: Artikel 1 Das \
             Abkommen nach Artikel 2 des Vertrags wird genehmigt. Artikel 2 Der Präsident wird ermächtigt, zu zeichnen. Geschehen zu Brüssel."
        );
        let got = lines(&text);
        let want = [
            "BESCHLUSS DES RATES vom 3. Mai 203", "DER RAT DER EUROPÄISCHEN UNION —", "gestützt auf den Vertrag,",
            "auf Vorschlag der Kommission,", "in Erwägung nachstehender Gründe:", "(1) Das Licht und die Leuchttürme ",
            "HAT FOLGENDEN BESCHLUSS ERLASSEN:", "Artikel 1", "Das Abkommen nach Artikel 2 des Ve", "Artikel 2",
            "Der Präsident wird ermächtigt, zu ", "Geschehen zu Brüssel.",
        ];
        assert_eq!(got, want);
    }

    #[test]
    fn flattened_operative_paragraphs_are_parted_and_a_long_paragraph_is_not() {
        let filler = "der Küste und ihrer Häfen und ".repeat(12);
        let text = format!(
            "6. beschließt, einen Ausschuss {filler} einzusetzen; 7. weist den Ausschuss an, {filler} zu planen; 8. bittet alle."
        );
        assert_eq!(lines(&text).len(), 3);
        let text =
            format!("1. Der Rat nimmt am 2. Juni {filler} den Bericht; er beschließt am 3. August {filler} und bittet, 4. Mai.");
        assert_eq!(lines(&text).len(), 1);
    }

    #[test]
    fn a_flattened_statement_of_the_president_is_parted_at_its_paragraphs() {
        let filler = "der Küste und ihrer Häfen und ".repeat(6);
        let text = format!(
            "S/PRST/2031/4 Vereinte Nationen Auf der 9900. Sitzung des Sicherheitsrats am 3. Mai 2031 gab die Präsidentin {filler} die folgende \
             Erklärung ab: „Der Sicherheitsrat begrüßt die Ruhe {filler} dort. Der Sicherheitsrat fordert alle auf, zu warten.“"
        );
        let want = [
            "S/PRST/2031/4 Vereinte Nationen", "Auf der 9900. Sitzung des Sicherhe", "„Der Sicherheitsrat begrüßt die Ru",
            "Der Sicherheitsrat fordert alle au",
        ];
        assert_eq!(lines(&text), want);
    }

    #[test]
    fn a_flattened_motion_is_parted_at_its_wish_and_its_sections() {
        let names = "Huber, Kolleginnen und Kollegen ".repeat(8);
        let text = format!(
            "Antrag der Abgeordneten {names} Mehr Licht Der Landtag wolle beschließen: I. Der Landtag stellt fest: Es ist dunkel. II. Der \
             Landtag fordert die Regierung auf, Lampen zu kaufen."
        );
        let want = [
            "Antrag der Abgeordneten Huber, Kol", "Der Landtag wolle beschließen:", "I. Der Landtag stellt fest: Es ist",
            "II. Der Landtag fordert die Regier",
        ];
        assert_eq!(lines(&text), want);
    }
}
