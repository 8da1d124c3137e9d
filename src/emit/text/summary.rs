//! The block at the end of a document: counts by force, top addressees, deadlines.

use std::io::{self, Write};

use anstyle::Style;

use super::Options;
use super::paint::{BOLD, DIM, deadline, force};
use super::wrap::{Flow, Setting, columns, cut};
use crate::emit::defuse::defused;
use crate::emit::view::{Sign, Tally, lang::counted, names};
use crate::model::Document;

/// How many addressees are listed.
const MOST_ADDRESSEES: usize = 8;

/// The longest bar, in columns.
const LONGEST_BAR: usize = 20;

/// Writes the summary of `document` to `out`.
///
/// # Errors
/// Those of `out`.
pub fn write(document: &Document, options: Options, out: &mut impl Write) -> io::Result<()> {
    let words = options.lang.words();
    let tally = Tally::new(document);
    let mut line = Flow::default();
    line.plain(
        &[
            counted(document.preamble.len(), words.recital_one, words.recital_many),
            counted(tally.acts, words.act_one, words.act_many),
            counted(tally.obligations, words.obligation_one, words.obligation_many),
            counted(tally.deadlines.len(), words.deadline_one, words.deadline_many),
            counted(document.references.len(), words.reference_one, words.reference_many),
        ]
        .join(", "),
    );
    line.write(Setting { width: options.width, first: 0, rest: 0, color: options.color }, out)?;

    title(words.forces, tally.forces.len(), options, out)?;
    let most = tally.forces.first().map_or(1, |&(_, count)| count);
    for &(each, count) in &tally.forces {
        let sign = Sign::of(each);
        bar(sign.glyph(), &names::force(each), count, most, force(sign), options, out)?;
    }
    title(words.addressees, tally.addressees.len(), options, out)?;
    let most = tally.addressees.first().map_or(1, |&(_, count)| count);
    for &(name, count) in tally.addressees.iter().take(MOST_ADDRESSEES) {
        bar("", name, count, most, Style::new(), options, out)?;
    }
    if let Some(more) = tally.addressees.len().checked_sub(MOST_ADDRESSEES).filter(|more| *more > 0) {
        writeln!(out, "  … {more} {}", words.more)?;
    }
    title(words.deadlines, tally.deadlines.len(), options, out)?;
    for due in &tally.deadlines {
        let mut flow = Flow::default();
        flow.push(deadline(), due.date.unwrap_or(due.text));
        flow.push(DIM, &format!(" [{}]", due.paragraph.path));
        let who = match due.obligation {
            Some(obligation) => {
                flow.push(BOLD, &format!(" {}", obligation.action.verb));
                obligation.bearers.join("; ")
            }
            None => {
                flow.push(BOLD, &format!(" {}", due.act.verb.lemma));
                due.act.addressees.iter().map(|addressee| addressee.name.as_str()).collect::<Vec<_>>().join("; ")
            }
        };
        if !who.is_empty() {
            flow.plain(&format!(": {who}"));
        }
        write!(out, "  ")?;
        flow.write(Setting { width: options.width, first: 2, rest: 6, color: options.color }, out)?;
    }
    Ok(())
}

/// A title above `count` entries; nothing where there are none.
fn title(text: &str, count: usize, options: Options, out: &mut impl Write) -> io::Result<()> {
    if count == 0 {
        return Ok(());
    }
    if options.color { writeln!(out, "\n{BOLD}{text}{BOLD:#}") } else { writeln!(out, "\n{text}") }
}

/// One line of a chart: sign, name, bar, count.
fn bar(sign: &str, name: &str, count: usize, most: usize, style: Style, options: Options, out: &mut impl Write) -> io::Result<()> {
    let sign_width = if sign.is_empty() { 0 } else { 4 };
    // Two columns of margin, a space on each side of the bar, up to four digits.
    let longest = LONGEST_BAR.min(options.width / 4);
    let room = options.width.saturating_sub(2 + sign_width + 2 + longest + 4).min(36);
    let name = cut(&defused(name), room);
    let length = (count * longest).div_ceil(most.max(1)).min(longest);
    let (sign, bar) = (format!("{sign}{:1$}", "", sign_width - columns(sign).min(sign_width)), "█".repeat(length));
    let pad = room - columns(&name).min(room);
    if options.color {
        writeln!(out, "  {style}{sign}{style:#}{name}{:pad$} {style}{bar}{style:#} {count}", "")
    } else {
        writeln!(out, "  {sign}{name}{:pad$} {bar} {count}", "")
    }
}
