//! Texts whose line breaks an extractor lost: long lines that run through several paragraphs are parted where the next one opens.

use super::cues::{first_word, head};
use super::draft::{Draft, DraftLine};
use super::openers::{opens_operative, opens_recital};

/// A shorter line is one paragraph.
const LINE_LENGTH: usize = 700;
/// So much of what follows a place says whether a paragraph opens there, in bytes.
const HEAD: usize = 240;
/// Words of an enacting line.
const BODY_WORDS: usize = 16;
/// Fewer numbered paragraphs than this may be citations.
const ENOUGH: usize = 2;

/// Parts the long lines of `draft` before their numbered paragraphs, articles, recitals and enacting lines.
///
/// A line is left alone unless at least two numbered paragraphs or articles open in it.
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

/// Whether a paragraph opens with `rest` after `before`: how many bytes of it make a line of their own (0 for none), and whether it is numbered.
fn opening(before: &str, rest: &str, seen: &mut Seen) -> Option<(usize, bool)> {
    let first = rest.chars().next()?;
    let closed = before.ends_with(['.', ';', ':', ',', '—', '–', '-']);
    if closed && first.is_ascii_digit() {
        let (number, after) = rest.split_once(". ")?;
        let value: u32 = number.parse().ok().filter(|v| *v < 200)?;
        let next = seen.number.is_none_or(|n| (n + 1..n + 3).contains(&value));
        if !next || !opens_operative(after) {
            return None;
        }
        (seen.number, seen.preamble) = (Some(value), false);
        return Some((0, true));
    }
    if closed && (rest.starts_with("Artikel ") || rest.starts_with("Art. ")) {
        let (number, after) = rest.split_once(' ')?.1.split_once(' ')?;
        let sentence = after.starts_with(|c: char| c.is_uppercase() || c == '(');
        if number.parse() != Ok(seen.article + 1) || !sentence || before.ends_with(',') {
            return None;
        }
        (seen.article, seen.preamble) = (seen.article + 1, false);
        return Some((rest.len() - after.len() - 1, true));
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
        return Some((length, false));
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
}
