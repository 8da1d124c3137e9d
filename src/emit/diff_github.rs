//! A comparison as workflow commands, which GitHub shows as annotations beside the newer text.

use std::io::{self, Write};

use super::defuse::defused;
use super::diff_phrases::{change, effect, headline, is_mere_renumbering, marked, renumberings, shortened};
use super::workflow::{data, property};
use crate::diff::{Comparison, DocumentDiff, Effect, Entry};

/// Characters of an annotation's text; more is cut.
const MAX_TEXT: usize = 600;

/// Writes one annotation a line to `out`: a warning where something binds less than before, else a notice.
///
/// # Errors
/// Those of `out`.
pub fn write(comparison: &Comparison, out: &mut impl Write) -> io::Result<()> {
    let file = &comparison.new;
    for document in &comparison.documents {
        match (&document.old, &document.new) {
            (None, _) => annotation(out, Effect::Strengthened, file, 1, "resolution added", &title(document))?,
            (_, None) => annotation(out, Effect::Weakened, file, 1, "resolution removed", &title(document))?,
            _ => {}
        }
        for field in &document.header {
            let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
            let text = format!("{} → {}", value(&field.from), value(&field.to));
            annotation(out, Effect::Neutral, file, 1, &format!("{} changed", field.field), &text)?;
        }
        for entry in document.entries.iter().filter(|entry| !is_mere_renumbering(entry)) {
            self::entry(entry, file, out)?;
        }
        if let Some(listed) = renumberings(document) {
            annotation(out, Effect::Neutral, file, 1, "renumbered", &listed)?;
        }
    }
    Ok(())
}

fn title(document: &DocumentDiff) -> String {
    let name = document.new.as_ref().or(document.old.as_ref());
    name.and_then(|name| name.symbol.clone().or_else(|| name.title.clone())).unwrap_or_else(|| "without title".to_owned())
}

/// One annotation for each change; one for the whole where only its words or its place changed.
fn entry(entry: &Entry, file: &str, out: &mut impl Write) -> io::Result<()> {
    let headline = headline(entry);
    for found in &entry.changes {
        annotation(out, found.effect, file, entry.line, &headline, &change(found))?;
    }
    if entry.changes.is_empty() || entry.effect != Effect::Neutral {
        let words: Vec<String> = shortened(&entry.words).map(|(op, text)| marked(op, &text)).collect();
        let text = [effect(entry), words.join(" ")].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ");
        annotation(out, entry.effect, file, entry.line, &headline, &text)?;
    }
    Ok(())
}

/// Writes one workflow command (`::warning file=…,line=…,title=…::text`).
fn annotation(out: &mut impl Write, effect: Effect, file: &str, line: u32, title: &str, text: &str) -> io::Result<()> {
    let level = if matches!(effect, Effect::Weakened | Effect::Reversed) { "warning" } else { "notice" };
    let mut text = defused(text).into_owned();
    if let Some((cut, _)) = text.char_indices().nth(MAX_TEXT) {
        text.truncate(cut);
        text.push('…');
    }
    // An annotation without text is an error to GitHub.
    let text = if text.is_empty() { title.to_owned() } else { text };
    let (file, title) = (property(file), property(&format!("policyscan diff: {title}")));
    writeln!(out, "::{level} file={file},line={line},title={title}::{}", data(&text))
}

#[cfg(test)]
mod tests {
    use super::annotation;
    use crate::diff::Effect;

    fn written(effect: Effect, file: &str, title: &str, text: &str) -> String {
        let mut out = Vec::new();
        annotation(&mut out, effect, file, 3, title, text).expect("a vector takes everything");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn an_annotation_is_one_line_whatever_is_in_it() {
        for (effect, file, title, text, want) in [
            (
                Effect::Weakened,
                "a.txt",
                "2.",
                "auf → nahe",
                "::warning file=a.txt,line=3,title=policyscan diff%3A 2.::auf → nahe\n",
            ),
            (Effect::Neutral, "a.txt", "2.", "", "::notice file=a.txt,line=3,title=policyscan diff%3A 2.::2.\n"),
            (
                Effect::Reversed,
                "a,b:c\n::error::x",
                "2.",
                "100 %\n::error::y",
                "::warning file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax,line=3,title=policyscan diff%3A 2.::100 %25 \\u{3a}:error\\u{3a}:y\n",
            ),
        ] {
            assert_eq!(written(effect, file, title, text), want);
        }
    }

    #[test]
    fn a_long_text_is_cut() {
        let line = written(Effect::Neutral, "a.txt", "2.", &"ä".repeat(10_000));
        assert!(line.ends_with("ä…\n") && line.chars().count() < 700);
    }
}
