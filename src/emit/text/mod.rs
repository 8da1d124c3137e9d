//! The text view: what one sees when one looks at a document in a terminal.

mod paint;
mod summary;
#[cfg(all(test, feature = "cli"))]
mod tests;
mod wrap;

use std::io::{self, Write};

use anstyle::Style;

use self::paint::{BOLD, DIM, addressed, deadline, force};
use self::wrap::{Flow, Setting, columns};
use super::defuse::defused;
use super::view::{Lang, Mark, MarkKind, Piece, Sign, dates, marks::Marked, names, paragraphs, sign::modality_glyph};
use crate::model::{Act, Clause, Document, Kind, Modality, Paragraph};

/// How the view is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Columns of a line; fewer than [`NARROWEST`] count as that many.
    pub width: usize,
    /// Whether escape sequences for colours are written.
    pub color: bool,
    /// The language of everything that is not the document's.
    pub lang: Lang,
}

/// The narrowest lines that the view is set in.
pub const NARROWEST: usize = 30;

/// Columns that a paragraph's number takes, where it fits.
const LABEL: usize = 5;

/// How far the indent follows the depth of the tree.
const DEEPEST: usize = 4;

/// Writes `documents` to `out`, each ended by an empty line. No control or direction character of a document reaches `out`.
///
/// # Errors
/// Those of `out`.
///
/// # Examples
/// ```
/// use policyscan::{Analyzer, emit::{text, view::Lang}};
///
/// let documents = Analyzer::new().analyse("-", "Der Rat\n1. bittet die Länder, zu handeln.\n".as_bytes())?;
/// let mut out = Vec::new();
/// text::write(&documents, text::Options { width: 60, color: false, lang: Lang::En }, &mut out)?;
/// assert!(String::from_utf8(out)?.lines().all(|line| line.chars().count() <= 60));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(documents: &[Document], options: Options, out: &mut impl Write) -> io::Result<()> {
    let options = Options { width: options.width.max(NARROWEST), ..options };
    documents.iter().try_for_each(|document| View { document, options }.write(out))
}

/// One document as it is shown.
struct View<'d> {
    document: &'d Document,
    options: Options,
}

impl View<'_> {
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let words = self.options.lang.words();
        self.header(out)?;
        if !self.document.preamble.is_empty() {
            self.heading(words.preamble, out)?;
            self.document.preamble.iter().try_for_each(|clause| self.clause(clause, out))?;
        }
        if !self.document.operative.is_empty() {
            self.heading(words.operative, out)?;
            let mut chapeau = None;
            for (depth, paragraph) in paragraphs(self.document) {
                self.paragraph(depth, paragraph, chapeau, out)?;
                chapeau = paragraph.acts.iter().rfind(|act| !act.inherited).or(chapeau);
            }
        }
        if self.document.document.kind != Kind::Other {
            self.heading(words.summary, out)?;
            summary::write(self.document, self.options, out)?;
        }
        self.diagnostics(out)?;
        out.write_all(b"\n")
    }

    fn setting(&self, first: usize, rest: usize) -> Setting {
        Setting { width: self.options.width, first, rest, color: self.options.color }
    }

    /// A rule, the title, who and when, which file.
    fn header(&self, out: &mut impl Write) -> io::Result<()> {
        let lang = self.options.lang;
        let words = lang.words();
        let data = &self.document.document;
        writeln!(out, "{}", "━".repeat(self.options.width))?;
        let mut title = Flow::default();
        title.push(BOLD, data.title.as_deref().unwrap_or(words.untitled));
        title.write(self.setting(0, 0), out)?;
        let day = data.date.as_deref().map(|date| dates::long(lang, date));
        let known = [data.body.as_deref(), data.symbol.as_deref(), day.as_deref(), names::status(lang, data.status)];
        let known: Vec<&str> = known.into_iter().flatten().collect();
        if !known.is_empty() {
            let mut line = Flow::default();
            line.plain(&known.join(" · "));
            line.write(self.setting(0, 0), out)?;
        }
        let part = self.document.source.part.map(|part| format!(" ({} {part})", words.part)).unwrap_or_default();
        let mut line = Flow::default();
        line.push(
            DIM,
            &format!(
                "{} · {} · {}{part}",
                names::kind(lang, data.kind),
                names::family(lang, data.family),
                self.document.source.path
            ),
        );
        line.write(self.setting(0, 0), out)
    }

    fn heading(&self, text: &str, out: &mut impl Write) -> io::Result<()> {
        let rule = "─".repeat(self.options.width.saturating_sub(columns(text) + 4));
        if self.options.color {
            writeln!(out, "\n── {BOLD}{text}{BOLD:#} {rule}")
        } else {
            writeln!(out, "\n── {text} {rule}")
        }
    }

    fn clause(&self, clause: &Clause, out: &mut impl Write) -> io::Result<()> {
        let number = clause.index.to_string();
        let first = self.label(clause.label.as_deref().unwrap_or(&number), 0, out)?;
        let marked = Marked::clause(self.document, clause);
        let mut flow = Flow::default();
        flow_of(&marked.pieces(), &mut flow, |mark| match mark.kind {
            MarkKind::Formula => clause.formulas.get(mark.index).map_or(BOLD, |formula| force(Sign::of(formula.force)).bold()),
            _ => Style::new(),
        });
        let mut forces: Vec<_> = clause.formulas.iter().map(|formula| formula.force).collect();
        forces.dedup();
        for each in forces {
            flow.push(force(Sign::of(each)), &format!(" {} {}", Sign::of(each).glyph(), names::force(each).replace(' ', "\u{a0}")));
        }
        flow.write(self.setting(first, LABEL), out)
    }

    /// One paragraph, whose inherited acts go on from `chapeau`.
    fn paragraph(&self, depth: usize, paragraph: &Paragraph, chapeau: Option<&Act>, out: &mut impl Write) -> io::Result<()> {
        let indent = depth.min(DEEPEST) * 2;
        if let Some(heading) = &paragraph.heading {
            writeln!(out)?;
            let mut flow = Flow::default();
            flow.push(BOLD.underline(), heading);
            flow.write(self.setting(0, 0), out)?;
        }
        writeln!(out)?;
        let first = self.label(paragraph.label.as_deref().unwrap_or(&paragraph.path), indent, out)?;
        let rest = indent + LABEL;
        let marked = Marked::paragraph(self.document, paragraph);
        let mut flow = Flow::default();
        flow_of(&marked.pieces(), &mut flow, |mark| match mark.kind {
            MarkKind::Verb => paragraph.acts.get(mark.act).map_or(BOLD, |act| force(Sign::new(act.force, act.strength)).bold()),
            MarkKind::Addressee => addressed(),
            MarkKind::Deadline => deadline(),
            _ => Style::new(),
        });
        flow.write(self.setting(first, rest), out)?;
        for act in &paragraph.acts {
            let told = act.inherited && chapeau.is_some_and(|above| names_of(above).eq(names_of(act)));
            self.act(act, rest, told, out)?;
        }
        Ok(())
    }

    /// Writes a label right before its text; returns the column at which the text begins.
    fn label(&self, label: &str, indent: usize, out: &mut impl Write) -> io::Result<usize> {
        let label = wrap::cut(&defused(label), self.options.width / 3);
        let width = columns(&label);
        if width < LABEL {
            write!(out, "{:indent$}{label}{:2$}", "", "", LABEL - width)?;
            Ok(indent + LABEL)
        } else {
            write!(out, "{:indent$}{label} ", "")?;
            Ok((indent + width + 1).min(self.options.width))
        }
    }

    /// One act: its force and verb, whom it addresses (unless that was `told` above), what is to be done.
    fn act(&self, act: &Act, indent: usize, told: bool, out: &mut impl Write) -> io::Result<()> {
        let words = self.options.lang.words();
        let sign = Sign::new(act.force, act.strength);
        write!(out, "{:indent$}", "")?;
        let mut flow = Flow::default();
        flow.push(force(sign).bold(), &format!("{} {}", sign.glyph(), names::force(act.force)));
        flow.plain(": ");
        if act.negated {
            flow.push(BOLD, words.not);
            flow.plain(" ");
        }
        for modifier in &act.modifiers {
            flow.plain(&format!("{modifier} "));
        }
        flow.plain(&act.verb.lemma);
        if act.inherited {
            flow.push(DIM, &format!(" ({})", words.inherited));
        }
        flow.write(self.setting(indent, indent + 4), out)?;
        let inner = indent + 2;
        if !act.addressees.is_empty() && !told {
            let mut flow = Flow::default();
            flow.push(DIM, words.to);
            for (i, addressee) in act.addressees.iter().enumerate() {
                flow.plain(if i == 0 { " " } else { "; " });
                flow.push(addressed(), &addressee.name);
            }
            write!(out, "{:inner$}", "")?;
            flow.write(self.setting(inner, inner + 4), out)?;
        }
        for obligation in &act.obligations {
            let mut flow = Flow::default();
            flow.push(DIM, modality_glyph(obligation.modality));
            flow.plain(" ");
            flow.push(BOLD, &obligation.action.verb);
            flow.push(DIM, &format!(" ({})", names::modality(self.options.lang, obligation.modality)));
            let others = obligation.bearers.iter().any(|bearer| names_of(act).all(|name| name != bearer));
            if others && obligation.modality != Modality::Commitment {
                flow.push(DIM, &format!(" {}: ", words.bears));
                flow.plain(&obligation.bearers.join("; "));
            }
            if let Some(text) = &obligation.deadline {
                flow.plain(" ");
                flow.push(deadline(), &format!("◷\u{a0}{text}"));
            }
            for qualifier in &obligation.qualifiers {
                flow.push(DIM, &format!(" ~\u{a0}{qualifier}"));
            }
            write!(out, "{:inner$}", "")?;
            flow.write(self.setting(inner, inner + 4), out)?;
        }
        let governed = |text: &str| act.obligations.iter().any(|o| o.deadline.as_deref() == Some(text));
        for loose in act.deadlines.iter().filter(|deadline| !governed(&deadline.text)) {
            let mut flow = Flow::default();
            flow.push(deadline(), &format!("◷\u{a0}{}", loose.text));
            write!(out, "{:inner$}", "")?;
            flow.write(self.setting(inner, inner + 4), out)?;
        }
        Ok(())
    }

    fn diagnostics(&self, out: &mut impl Write) -> io::Result<()> {
        let words = self.options.lang.words();
        if self.document.diagnostics.is_empty() {
            return Ok(());
        }
        self.heading(words.diagnostics, out)?;
        for diagnostic in &self.document.diagnostics {
            let place = diagnostic.span.map(|span| format!(" ({} {})", words.line, span.line)).unwrap_or_default();
            let mut flow = Flow::default();
            flow.push(BOLD, diagnostic.code);
            flow.plain(&format!(" {}{place}", diagnostic.message));
            flow.write(self.setting(0, 4), out)?;
        }
        Ok(())
    }
}

fn names_of(act: &Act) -> impl Iterator<Item = &str> {
    act.addressees.iter().map(|addressee| addressee.name.as_str())
}

/// Puts `pieces` into `flow`; `style` says what a mark looks like. Of nested marks the innermost that has a style shows.
fn flow_of(pieces: &[Piece], flow: &mut Flow, style: impl Fn(&Mark) -> Style) {
    let mut open = vec![Style::new()];
    for piece in pieces {
        match piece {
            Piece::Text(text) => flow.push(open.last().copied().unwrap_or_default(), text),
            Piece::Open(mark) | Piece::Reopen(mark) => {
                let own = style(mark);
                open.push(if own == Style::new() { open.last().copied().unwrap_or_default() } else { own });
            }
            Piece::Close => {
                open.pop();
            }
        }
    }
}
