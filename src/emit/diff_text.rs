//! A comparison for people: one block for each paragraph to which something happened.

use std::io::{self, Write};

use super::defuse::defused;
use super::diff_phrases::{change, effect, headline, is_mere_renumbering, marked, renumberings, shortened};
use crate::diff::{Change, Comparison, DocumentDiff, Effect, Entry, Op, Relation, Summary};

/// Escape sequences (ECMA-48), the same that git uses for diffs.
const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const YELLOW: &str = "\u{1b}[33m";
const RESET: &str = "\u{1b}[0m";

/// Writes `comparison` to `out`, with escape sequences if `colour`; nothing at all where nothing differs.
///
/// # Errors
/// Those of `out`.
pub fn write(comparison: &Comparison, colour: bool, out: &mut impl Write) -> io::Result<()> {
    if !comparison.differs() {
        return Ok(());
    }
    let pen = Pen { colour };
    writeln!(out, "{}", pen.paint(BOLD, &format!("{} → {}", defused(&comparison.old), defused(&comparison.new))))?;
    for document in &comparison.documents {
        self::document(document, comparison.documents.len() > 1, pen, out)?;
    }
    writeln!(out, "\n{}", summary(&comparison.summary))
}

/// Paints, or does not.
#[derive(Clone, Copy, Debug)]
struct Pen {
    colour: bool,
}

impl Pen {
    fn paint(self, style: &str, text: &str) -> String {
        if self.colour && !style.is_empty() { format!("{style}{text}{RESET}") } else { text.to_owned() }
    }

    fn run(self, op: Op, text: &str) -> String {
        match op {
            Op::Delete if self.colour => self.paint(RED, text),
            Op::Insert if self.colour => self.paint(GREEN, text),
            _ => marked(op, text),
        }
    }
}

fn document(document: &DocumentDiff, several: bool, pen: Pen, out: &mut impl Write) -> io::Result<()> {
    let name = document.new.as_ref().or(document.old.as_ref());
    let titled = name.and_then(|name| name.symbol.as_deref().or(name.title.as_deref())).unwrap_or("without title");
    match (&document.old, &document.new) {
        (None, _) => return writeln!(out, "\n{}", pen.paint(GREEN, &format!("resolution added: {}", defused(titled)))),
        (_, None) => return writeln!(out, "\n{}", pen.paint(RED, &format!("resolution removed: {}", defused(titled)))),
        _ if several => writeln!(out, "\n{}", pen.paint(BOLD, &format!("resolution {}", defused(titled))))?,
        _ => {}
    }
    if !document.header.is_empty() {
        writeln!(out, "\n{}", pen.paint(BOLD, "header"))?;
    }
    for field in &document.header {
        let value = |value: &Option<String>| value.as_deref().map_or_else(|| "none".to_owned(), |v| defused(v).into_owned());
        let (from, to) = (pen.paint(RED, &value(&field.from)), pen.paint(GREEN, &value(&field.to)));
        writeln!(out, "  {}: {from} → {to}", field.field)?;
    }
    for entry in document.entries.iter().filter(|entry| !is_mere_renumbering(entry)) {
        self::entry(entry, pen, out)?;
    }
    if let Some(listed) = renumberings(document) {
        writeln!(out, "\n{} {listed}", pen.paint(BOLD, "renumbered"))?;
    }
    Ok(())
}

fn entry(entry: &Entry, pen: Pen, out: &mut impl Write) -> io::Result<()> {
    let effect = effect(entry);
    let effect = if effect.is_empty() { effect } else { format!(", {}", pen.paint(style(entry.effect), &effect)) };
    let place = if entry.relation == Relation::Removed { "after line" } else { "line" };
    writeln!(out, "\n{}{effect} ({place} {})", pen.paint(BOLD, &headline(entry)), entry.line)?;
    for change in &entry.changes {
        writeln!(out, "  {}", line(change, pen))?;
    }
    let words: Vec<String> = shortened(&entry.words).map(|(op, text)| pen.run(op, &text)).collect();
    if !words.is_empty() {
        writeln!(out, "  {}", words.join(" "))?;
    }
    Ok(())
}

fn line(change: &Change, pen: Pen) -> String {
    let text = self::change(change);
    let (what, sides) = text.split_once(": ").unwrap_or((&text, ""));
    format!("{}: {sides}", pen.paint(style(change.effect), what))
}

const fn style(effect: Effect) -> &'static str {
    match effect {
        Effect::Neutral => "",
        Effect::Strengthened => GREEN,
        Effect::Weakened => YELLOW,
        Effect::Reversed => RED,
    }
}

/// "1 added, 2 reworded; 1 weakened": what there is, in plain words.
fn summary(sum: &Summary) -> String {
    let listed = |counts: &[(u32, &str)]| {
        let there = counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}"));
        there.collect::<Vec<_>>().join(", ")
    };
    let happened = listed(&[
        (sum.header, if sum.header == 1 { "header field" } else { "header fields" }),
        (sum.added, "added"),
        (sum.removed, "removed"),
        (sum.moved, "moved"),
        (sum.renumbered, "renumbered"),
        (sum.split, "split"),
        (sum.merged, "merged"),
        (sum.regrouped, "regrouped"),
        (sum.reworded, "reworded"),
    ]);
    let effects = listed(&[(sum.strengthened, "strengthened"), (sum.weakened, "weakened"), (sum.reversed, "reversed")]);
    [happened, effects].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::diff::{
        Aspect, Change, Comparison, DocumentDiff, Effect, Entry, HeaderChange, Op, Part, Place, REPORT_VERSION, Relation, Run,
        Summary, Value,
    };
    use crate::span::Span;

    fn place(path: &str) -> Place {
        let label = path.rsplit('.').next().map(|number| format!("{number}."));
        Place {
            part: Part::Operative,
            id: format!("para_{path}"),
            path: path.to_owned(),
            label,
            span: Span { start: 0, end: 9, line: 7, ..Span::default() },
        }
    }

    fn run(op: Op, text: &str) -> Run {
        Run { op, text: text.to_owned() }
    }

    fn entry(relation: Relation, old: &[&str], new: &[&str]) -> Entry {
        Entry {
            part: Part::Operative,
            relation,
            moved: false,
            renumbered: false,
            effect: Effect::Neutral,
            line: 7,
            old: old.iter().map(|path| place(path)).collect(),
            new: new.iter().map(|path| place(path)).collect(),
            changes: Vec::new(),
            words: Vec::new(),
        }
    }

    fn sample() -> Comparison {
        let value = |text: &str, meaning: &str| Some(Value { text: text.to_owned(), value: Some(meaning.to_owned()), span: None });
        let weaker = Change {
            aspect: Aspect::Force,
            effect: Effect::Weakened,
            verb: None,
            from: value("fordert … auf", "calls_upon"),
            to: value("legt … nahe", "encourages"),
        };
        let hedge = Change {
            aspect: Aspect::Qualifier,
            effect: Effect::Weakened,
            verb: Some("nahelegen".to_owned()),
            from: None,
            to: Some(Value { text: "gegebenenfalls\u{1b}[0m".to_owned(), value: None, span: None }),
        };
        let long = "die Rechte der Kinder und Jugendlichen in allen Ländern und Regionen";
        let kept = Entry {
            changes: vec![weaker, hedge],
            words: vec![
                run(Op::Delete, "fordert"),
                run(Op::Insert, "legt"),
                run(Op::Equal, long),
                run(Op::Delete, "auf"),
                run(Op::Insert, "nahe"),
            ],
            ..entry(Relation::Kept, &["2"], &["2"])
        };
        let removed = Entry {
            effect: Effect::Weakened,
            words: vec![run(Op::Delete, "ersucht den Rat")],
            ..entry(Relation::Removed, &["3"], &[])
        };
        let renumbered = Entry { renumbered: true, ..entry(Relation::Kept, &["4"], &["3"]) };
        let header = vec![HeaderChange { field: "date", from: None, to: Some("2026-01-08".to_owned()) }];
        let name = crate::diff::DocumentName { part: None, symbol: None, title: None };
        Comparison {
            schema_version: REPORT_VERSION,
            old: "a.txt".to_owned(),
            new: "b\u{202e}.txt".to_owned(),
            summary: Summary { header: 1, removed: 1, renumbered: 1, reworded: 1, weakened: 3, ..Summary::default() },
            documents: vec![DocumentDiff {
                old: Some(name.clone()),
                new: Some(name),
                header,
                entries: vec![kept, removed, entry(Relation::Split, &["5"], &["4", "5"]), renumbered],
            }],
        }
    }

    fn printed(comparison: &Comparison, colour: bool) -> String {
        let mut out = Vec::new();
        write(comparison, colour, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn each_paragraph_is_a_block() {
        let want = "\
a.txt → b\\u{202e}.txt

header
  date: none → 2026-01-08

paragraph 2. (line 7)
  force weakened: fordert … auf (calls_upon) → legt … nahe (encourages)
  qualifier added, weakened: gegebenenfalls\\u{1b}[0m
  [-fordert-] {+legt+} die Rechte der Kinder … allen Ländern und Regionen [-auf-] {+nahe+}

paragraph 3. removed, weakened (after line 7)
  [-ersucht den Rat-]

paragraph 5. split into 4., 5. (line 7)

renumbered 4. → 3.

1 header field, 1 removed, 1 renumbered, 1 reworded; 3 weakened
";
        assert_eq!(printed(&sample(), false), want);
    }

    #[test]
    fn colour_takes_the_place_of_brackets() {
        let coloured = printed(&sample(), true);
        assert!(coloured.contains("\u{1b}[31mfordert\u{1b}[0m \u{1b}[32mlegt\u{1b}[0m die Rechte"));
        assert!(coloured.contains("gegebenenfalls\\u{1b}[0m"), "escape sequences of the input stay harmless");
    }

    #[test]
    fn no_difference_is_no_output() {
        let same = Comparison { documents: Vec::new(), ..sample() };
        assert_eq!(printed(&same, true), "");
    }
}
