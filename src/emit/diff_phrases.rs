//! The entries of a comparison in plain words, for people and for annotations.

use super::defuse::defused;
use crate::diff::{Change, DocumentDiff, Effect, Entry, Op, Part, Place, Relation, Run, Value, name};

/// Words shown of an unchanged run on each side that meets a change.
const CONTEXT: usize = 4;

/// What the entry is and what happened to it as a whole: "paragraph 2. split into 2., 3.".
#[must_use]
pub fn headline(entry: &Entry) -> String {
    let list = |places: &[Place]| places.iter().map(label).collect::<Vec<_>>().join(", ");
    let noun = |part: Part, n: usize| match (part, n) {
        (Part::Preamble, 1) => "recital",
        (Part::Preamble, _) => "recitals",
        (Part::Operative, 1) => "paragraph",
        (Part::Operative, _) => "paragraphs",
        (Part::Headings, _) => "heading above",
        (Part::Footnotes, _) => "footnote",
    };
    let old_part = entry.old.first().map_or(entry.part, |place| place.part);
    let (old, new) = (list(&entry.old), list(&entry.new));
    let was = format!("{} {old}", noun(old_part, entry.old.len()));
    match entry.relation {
        Relation::Added => format!("{} {new} added", noun(entry.part, 1)),
        Relation::Removed => format!("{was} removed"),
        Relation::Split => format!("{was} split into {new}"),
        Relation::Merged => format!("{was} merged into {new}"),
        Relation::Regrouped => format!("{was} regrouped as {new}"),
        Relation::Kept if old_part != entry.part => format!("{was} moved: now {} {new}", noun(entry.part, 1)),
        Relation::Kept if entry.moved => format!("{was} moved: now {new}"),
        Relation::Kept if entry.renumbered => format!("{was}, now {new}"),
        Relation::Kept => format!("{} {new}", noun(entry.part, 1)),
    }
}

/// "3. → 4., 4. → 5.": what else happened to nothing but their numbers. `None`: no such paragraph.
#[must_use]
pub fn renumberings(document: &DocumentDiff) -> Option<String> {
    let entries = document.entries.iter().filter(|entry| is_mere_renumbering(entry));
    let pairs = entries.flat_map(|entry| entry.old.iter().zip(&entry.new));
    let listed: Vec<String> = pairs.map(|(old, new)| format!("{} → {}", label(old), label(new))).collect();
    (!listed.is_empty()).then(|| listed.join(", "))
}

/// Whether nothing but its number changed.
#[must_use]
pub const fn is_mere_renumbering(entry: &Entry) -> bool {
    entry.renumbered && !entry.moved && entry.changes.is_empty() && entry.words.is_empty()
}

/// The paragraph's path with the punctuation of its label ("2.", "2.a)"); a recital's or footnote's number.
fn label(place: &Place) -> String {
    let label = place.label.as_deref().unwrap_or_default();
    let has_number = label.contains(char::is_alphanumeric);
    let sign = label.chars().last().filter(|c| has_number && matches!(c, '.' | ')'));
    let path = place.path.chars().chain(sign.filter(|_| place.part == Part::Operative)).collect::<String>();
    defused(&path).into_owned()
}

/// The change in one line: "force weakened: fordert … auf (`calls_upon`) → legt … nahe (encourages)".
#[must_use]
pub fn change(change: &Change) -> String {
    let aspect = name(change.aspect).unwrap_or_default();
    let effect = (change.effect != Effect::Neutral).then(|| name(change.effect)).flatten();
    let (what, sides) = match (&change.from, &change.to) {
        (Some(from), Some(to)) => (effect.unwrap_or_else(|| "changed".to_owned()), format!("{} → {}", side(from), side(to))),
        (None, Some(to)) => (with_effect("added", effect), side(to)),
        (Some(from), None) => (with_effect("dropped", effect), side(from)),
        (None, None) => ("changed".to_owned(), String::new()),
    };
    format!("{aspect} {what}: {sides}")
}

/// The effect of adding, removing or moving a whole entry; empty where there is none.
#[must_use]
pub fn effect(entry: &Entry) -> String {
    if entry.effect == Effect::Neutral { String::new() } else { name(entry.effect).unwrap_or_default() }
}

fn with_effect(what: &str, effect: Option<String>) -> String {
    effect.map_or_else(|| what.to_owned(), |effect| format!("{what}, {effect}"))
}

fn side(value: &Value) -> String {
    let text = defused(&value.text);
    match &value.value {
        Some(meaning) => format!("{text} ({})", defused(meaning)),
        None => text.into_owned(),
    }
}

/// The runs with long unchanged ones cut to [`CONTEXT`] words beside each change, defused.
pub fn shortened(runs: &[Run]) -> impl Iterator<Item = (Op, String)> {
    let last = runs.len().saturating_sub(1);
    runs.iter().enumerate().map(move |(i, run)| {
        let text = defused(&run.text);
        let words: Vec<&str> = text.split(' ').collect();
        let (head, tail) = (if i == 0 { 0 } else { CONTEXT }, if i == last { 0 } else { CONTEXT });
        if run.op != Op::Equal || words.len() <= head + tail + 1 {
            return (run.op, text.into_owned());
        }
        let head = words[..head].iter().copied();
        let tail = words[words.len() - tail..].iter().copied();
        (run.op, head.chain(["…"]).chain(tail).collect::<Vec<_>>().join(" "))
    })
}

/// A run in the notation of word diffs without colour: `[-deleted-]`, `{+inserted+}`.
#[must_use]
pub fn marked(op: Op, text: &str) -> String {
    match op {
        Op::Equal => text.to_owned(),
        Op::Delete => format!("[-{text}-]"),
        Op::Insert => format!("{{+{text}+}}"),
    }
}
