//! Styled text, wrapped at a width that is measured in terminal columns.

use std::io::{self, Write};

use anstyle::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::emit::defuse::defused;

/// How many columns `text` takes on a terminal.
#[must_use]
pub fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// A paragraph of styled words. Everything that is put into it is defused first.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    runs: Vec<(Style, String)>,
}

/// How a flow is set.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Columns of a line, indent included.
    pub width: usize,
    /// Columns before the first line; what stands there is written by the caller.
    pub first: usize,
    /// Columns of white space before every further line.
    pub rest: usize,
    /// Whether styles are written.
    pub color: bool,
}

/// A stretch that does not break.
#[derive(Debug, Default)]
struct Word {
    runs: Vec<(Style, String)>,
    width: usize,
    /// The style of the space before it.
    space: Style,
}

impl Flow {
    /// Adds `text` in `style`; white space in it separates words.
    pub fn push(&mut self, style: Style, text: &str) {
        self.runs.push((style, defused(text).into_owned()));
    }

    /// Adds `text` without style.
    pub fn plain(&mut self, text: &str) {
        self.push(Style::new(), text);
    }

    /// Writes it as lines to `out`, the last one ended.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(&self, setting: Setting, out: &mut impl Write) -> io::Result<()> {
        let mut at = setting.first;
        let mut fresh = true;
        for word in self.words() {
            if !fresh && at + 1 + word.width > setting.width && setting.rest < at {
                write!(out, "\n{:1$}", "", setting.rest)?;
                (at, fresh) = (setting.rest, true);
            }
            if !fresh {
                run(word.space, " ", setting.color, out)?;
                at += 1;
            }
            fresh = false;
            for (style, text) in &word.runs {
                // A word that is longer than a line breaks between any two characters.
                let room = |at: usize| setting.width.max(setting.rest + 8).saturating_sub(at);
                if columns(text) <= room(at) {
                    run(*style, text, setting.color, out)?;
                    at += columns(text);
                    continue;
                }
                for piece in text.graphemes(true) {
                    if columns(piece) > room(at) {
                        write!(out, "\n{:1$}", "", setting.rest)?;
                        at = setting.rest;
                    }
                    run(*style, piece, setting.color, out)?;
                    at += columns(piece);
                }
            }
        }
        out.write_all(b"\n")
    }

    fn words(&self) -> Vec<Word> {
        let mut words = Vec::new();
        let mut word = Word::default();
        for (style, text) in &self.runs {
            for (i, part) in text.split(' ').enumerate() {
                if i > 0 {
                    if !word.runs.is_empty() {
                        words.push(std::mem::take(&mut word));
                    }
                    word.space = *style;
                }
                if !part.is_empty() {
                    // A style that begins or ends at a space does not cover it.
                    if i == 0 && word.runs.is_empty() && word.space != *style {
                        word.space = Style::new();
                    }
                    word.width += columns(part);
                    word.runs.push((*style, part.to_owned()));
                }
            }
        }
        if !word.runs.is_empty() {
            words.push(word);
        }
        words
    }
}

/// Writes `text` in `style`; spaces that do not break have done their work and become plain ones.
fn run(style: Style, text: &str, color: bool, out: &mut impl Write) -> io::Result<()> {
    let text = text.replace('\u{a0}', " ");
    if color && style != Style::new() { write!(out, "{style}{text}{style:#}") } else { out.write_all(text.as_bytes()) }
}

/// `text` cut to `width` columns, with an ellipsis where something is missing.
#[must_use]
pub fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut at = 0;
    for piece in text.graphemes(true) {
        at += columns(piece);
        if at >= width {
            break;
        }
        out.push_str(piece);
    }
    out.truncate(out.trim_end().len());
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::{Flow, Setting, cut};
    use anstyle::{AnsiColor, Style};

    fn set(parts: &[(Style, &str)], width: usize, color: bool) -> String {
        let mut flow = Flow::default();
        for (style, text) in parts {
            flow.push(*style, text);
        }
        let mut out = Vec::new();
        flow.write(Setting { width, first: 0, rest: 2, color }, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn lines_keep_their_width() {
        let plain = Style::new();
        for (text, want) in [
            ("kurz", "kurz\n"),
            ("eins zwei drei vier", "eins zwei\n  drei\n  vier\n"),
            ("", "\n"),
            ("Zusammenarbeit", "Zusammenar\n  beit\n"),
            ("die Zusammenarbeit", "die\n  Zusammen\n  arbeit\n"),
            ("äöü äöü äöü", "äöü äöü\n  äöü\n"),
        ] {
            assert_eq!(set(&[(plain, text)], 10, false), want, "{text}");
        }
    }

    #[test]
    fn a_style_covers_its_words_and_nothing_else() {
        let bold = Style::new().bold();
        assert_eq!(set(&[(Style::new(), "sie "), (bold, "ruft auf"), (Style::new(), ", ja")], 40, true), {
            format!("sie {bold}ruft{bold:#}{bold} {bold:#}{bold}auf{bold:#}, ja\n")
        });
        assert_eq!(set(&[(bold, "ruft auf")], 40, false), "ruft auf\n");
    }

    #[test]
    fn nothing_of_the_input_acts() {
        let red = AnsiColor::Red.on_default();
        let shown = set(&[(red, "\u{1b}[2Jweg\u{202e}\u{9b}1m\nneu")], 80, true);
        assert_eq!(shown.matches('\u{1b}').count() % 2, 0);
        let bare = set(&[(red, "\u{1b}[2Jweg\u{202e}\u{9b}1m\nneu")], 80, false);
        assert_eq!(bare, "\\u{1b}[2Jweg\\u{202e}\\u{9b}1m neu\n");
    }

    #[test]
    fn a_cut_says_that_it_is_one() {
        assert_eq!(cut("kurz", 4), "kurz");
        assert_eq!(cut("lang genug", 6), "lang…");
        assert_eq!(cut("lang genug", 7), "lang g…");
    }
}
