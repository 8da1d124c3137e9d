//! The table: one row for each obligation, for spreadsheets; acts without one get a row too.

use std::borrow::Cow;
use std::io::{self, Write};

use ::csv::{Terminator, WriterBuilder};

use super::defuse::defused;
use super::view::{Lang, due, names, paragraphs};
use crate::model::{Act, Document, Obligation, Paragraph};

/// How the table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Between cells; an ASCII character other than quotes and line ends.
    pub delimiter: u8,
    /// Whether a byte order mark comes first, by which Excel knows UTF-8.
    pub bom: bool,
    /// The language of the headings. The cells hold the document's text and the codes of the JSON.
    pub lang: Lang,
}

impl Default for Options {
    fn default() -> Self {
        Self { delimiter: b',', bom: false, lang: Lang::En }
    }
}

/// The columns in English and German.
const COLUMNS: [(&str, &str); 19] = [
    ("file", "Datei"),
    ("family", "Familie"),
    ("date", "Datum"),
    ("paragraph", "Absatz"),
    ("verb", "Verb"),
    ("force", "Wirkung"),
    ("strength", "Stärke"),
    ("actor", "Akteur"),
    ("addressee", "Adressat"),
    ("obligation", "Aufgabe"),
    ("modality", "Modalität"),
    ("deadline", "Frist"),
    ("deadline_date", "Fristdatum"),
    ("qualifiers", "Einschränkungen"),
    ("text", "Text"),
    ("line", "Zeile"),
    ("bearer", "Träger"),
    ("negated", "verneint"),
    ("part", "Teil"),
];

/// Between the members of a cell that lists several.
const LIST: &str = "; ";

/// Writes the line of headings, after the byte order mark if one is wanted.
///
/// # Errors
/// Those of `out`.
pub fn head(options: Options, out: &mut impl Write) -> io::Result<()> {
    if options.bom {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let headings = COLUMNS.map(|(en, de)| match options.lang {
        Lang::En => en,
        Lang::De => de,
    });
    let mut writer = writer(options, out);
    writer.write_record(headings)?;
    writer.flush()
}

/// Writes the rows of `documents`.
///
/// # Errors
/// Those of `out`.
///
/// # Examples
/// ```
/// use policyscan::{Analyzer, emit::csv};
///
/// let documents = Analyzer::new().analyse("a.txt", "Der Rat\n1. bittet die Länder, bis 2030 zu handeln.\n".as_bytes())?;
/// let mut out = Vec::new();
/// csv::head(csv::Options::default(), &mut out)?;
/// csv::rows(&documents, csv::Options::default(), &mut out)?;
/// assert!(out.starts_with(b"file,family,date,paragraph,verb,force"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rows(documents: &[Document], options: Options, out: &mut impl Write) -> io::Result<()> {
    let mut writer = writer(options, out);
    for document in documents {
        for (_, paragraph) in paragraphs(document) {
            for act in &paragraph.acts {
                if act.obligations.is_empty() {
                    writer.write_record(row(document, paragraph, act, None).iter().map(|cell| inert(cell).into_owned()))?;
                }
                for obligation in &act.obligations {
                    writer.write_record(
                        row(document, paragraph, act, Some(obligation)).iter().map(|cell| inert(cell).into_owned()),
                    )?;
                }
            }
        }
    }
    writer.flush()
}

fn writer<W: Write>(options: Options, out: W) -> ::csv::Writer<W> {
    WriterBuilder::new().delimiter(options.delimiter).terminator(Terminator::Any(b'\n')).from_writer(out)
}

fn row(document: &Document, paragraph: &Paragraph, act: &Act, obligation: Option<&Obligation>) -> [String; COLUMNS.len()] {
    let listed = |names: &mut dyn Iterator<Item = &str>| names.collect::<Vec<_>>().join(LIST);
    let all = |texts: &mut dyn Iterator<Item = Option<&str>>| texts.flatten().collect::<Vec<_>>().join(LIST);
    let (deadline, date, qualifiers) = match obligation {
        Some(obligation) => (
            obligation.deadline.clone().unwrap_or_default(),
            due(act, obligation).unwrap_or_default().to_owned(),
            obligation.qualifiers.join(LIST),
        ),
        None => (
            listed(&mut act.deadlines.iter().map(|deadline| deadline.text.as_str())),
            all(&mut act.deadlines.iter().map(|deadline| deadline.date.as_deref())),
            listed(&mut act.qualifiers.iter().map(|qualifier| qualifier.text.as_str())),
        ),
    };
    let (text, span) = match (obligation, &act.content) {
        (Some(obligation), _) => (&obligation.action.text, obligation.action.span),
        (None, Some(content)) => (&content.text, content.span),
        (None, None) => (&paragraph.text, paragraph.span),
    };
    [
        document.source.path.clone(),
        names::code(&document.document.family),
        document.document.date.clone().unwrap_or_default(),
        paragraph.path.clone(),
        act.verb.lemma.clone(),
        names::code(&act.force),
        names::code(&act.strength),
        act.actor.as_ref().map(|actor| actor.name.clone()).unwrap_or_default(),
        listed(&mut act.addressees.iter().map(|addressee| addressee.name.as_str())),
        obligation.map(|obligation| obligation.action.verb.clone()).unwrap_or_default(),
        obligation.map(|obligation| names::code(&obligation.modality)).unwrap_or_default(),
        deadline,
        date,
        qualifiers,
        text.clone(),
        span.line.to_string(),
        obligation.map(|obligation| obligation.bearers.join(LIST)).unwrap_or_default(),
        act.negated.to_string(),
        document.source.part.map(|part| part.to_string()).unwrap_or_default(),
    ]
}

/// Whether a spreadsheet takes a cell that begins with `c` for a formula.
fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// `cell` as text that no spreadsheet evaluates and no terminal acts upon: an apostrophe before what would begin a formula.
///
/// A table that is opened with another delimiter than its own falls apart at that one, inside quotes too; so what would begin a
/// formula after a comma, semicolon, bar or tab has its apostrophe as well.
fn inert(cell: &str) -> Cow<'_, str> {
    let starts_blank = cell.starts_with(['\t', '\r']);
    let cell = defused(cell);
    let mut out = String::new();
    let mut copied = 0;
    let mut at_start = true;
    for (at, c) in cell.char_indices() {
        if at_start && begins_formula(c) || at == 0 && starts_blank {
            out.push_str(&cell[copied..at]);
            out.push('\'');
            copied = at;
        }
        at_start = matches!(c, ',' | ';' | '|') || at_start && c == ' ' && cell[..at].trim().is_empty();
    }
    if out.is_empty() {
        return cell;
    }
    out.push_str(&cell[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{Options, head, inert, rows};
    use crate::Analyzer;

    #[test]
    fn a_hostile_cell_is_inert() {
        for (cell, want) in [
            ("die Länder", "die Länder"),
            ("Land-, Forst- und Ernährungswirtschaft, -politik", "Land-, Forst- und Ernährungswirtschaft, -politik"),
            ("=1+1", "'=1+1"),
            ("+49 30", "'+49 30"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' '=1"),
            ("\r", "' "),
            ("  =1", "  '=1"),
            ("a;=cmd|' /C calc'!A0", "a;'=cmd|' /C calc'!A0"),
            ("＝1", "'＝1"),
            ("\u{1b}[2J", "\\u{1b}[2J"),
            ("", ""),
        ] {
            assert_eq!(inert(cell), want, "{cell:?}");
        }
    }

    /// The table of a text whose every part begins like a formula, in `options`.
    fn hostile(options: Options) -> String {
        let text = "Die Generalversammlung\n\n1. ersucht =die @Länder, =HYPERLINK(\"http://x.invalid\";\"y\") zu prüfen;=1+1;\n\
                    2. bittet die Staaten, +1 \"zu\" tun, \u{202e}und \u{1b}[31m zu handeln.\n";
        let documents = Analyzer::new().analyse("=a;=b.txt", text.as_bytes()).expect("text");
        let mut out = Vec::new();
        head(options, &mut out).expect("a vector takes everything");
        rows(&documents, options, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn no_cell_begins_a_formula_whatever_delimiter_it_is_read_with() {
        for written in *b",;\t|" {
            let table = hostile(Options { delimiter: written, ..Options::default() });
            assert!(table.lines().count() > 2);
            for read in *b",;\t|" {
                let mut reader = ::csv::ReaderBuilder::new().delimiter(read).flexible(true).from_reader(table.as_bytes());
                for record in reader.records() {
                    for cell in &record.expect("a record") {
                        assert!(!cell.trim_start().starts_with(super::begins_formula), "{cell:?}");
                        // Tabs are the table's own.
                        assert!(!cell.contains(|c| crate::emit::defuse::is_live(c) && c != '\t'), "{cell:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_text_of_a_document_begins_a_formula() {
        let mut out = Vec::new();
        rows(&crate::emit::view::hostile::documents(), Options::default(), &mut out).expect("a vector takes everything");
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_slice());
        for record in reader.records() {
            for cell in &record.expect("a record") {
                assert!(!cell.trim_start().starts_with(super::begins_formula), "{cell:?}");
                assert!(!cell.contains(crate::emit::defuse::is_live), "{cell:?}");
            }
        }
    }

    #[test]
    fn every_row_has_a_cell_for_every_heading() {
        let table = hostile(Options::default());
        let mut reader = ::csv::Reader::from_reader(table.as_bytes());
        let width = reader.headers().expect("headings").len();
        assert!(reader.records().all(|record| record.expect("rectangular").len() == width));
    }

    #[test]
    fn the_mark_of_utf8_comes_first_and_once() {
        let table = hostile(Options { bom: true, ..Options::default() });
        assert!(table.starts_with("\u{feff}file,"));
        assert_eq!(table.matches('\u{feff}').count(), 1);
    }
}
