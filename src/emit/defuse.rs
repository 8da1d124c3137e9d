//! Text of others made harmless: nothing in it acts on a terminal or a build server, or reorders what is shown.

use std::borrow::Cow;

/// Whether `c` controls a terminal or the direction of text (Unicode TR 36, section 2.3) instead of being shown.
#[must_use]
pub fn is_live(c: char) -> bool {
    c.is_control() || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What build servers look for in the lines of a log: `::` where a line begins (GitHub), `##` anywhere (GitHub, Azure).
const COMMANDS: [&str; 2] = ["::", "##"];

/// `text` with every live character as `\u{1b}`, tabs and line ends as spaces: one line. A colon or number sign before another one
/// is written so too, since any word may come to stand where a line begins.
#[must_use]
pub fn defused(text: &str) -> Cow<'_, str> {
    if !text.contains(is_live) && COMMANDS.iter().all(|command| !text.contains(command)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\t' | '\n' | '\r' => out.push(' '),
            ':' | '#' if chars.peek() == Some(&c) => out.extend(c.escape_unicode()),
            _ if is_live(c) => out.extend(c.escape_unicode()),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::defused;

    #[test]
    fn what_acts_is_shown_instead() {
        for (text, want) in [
            ("Grüße – „Wasser“", "Grüße – „Wasser“"),
            ("\u{1b}[31mrot", "\\u{1b}[31mrot"),
            ("a\u{202e}b\u{2069}", "a\\u{202e}b\\u{2069}"),
            ("zwei\nZeilen\r\n", "zwei Zeilen  "),
            ("\u{9b}31m\u{7f}\0", "\\u{9b}31m\\u{7f}\\u{0}"),
        ] {
            assert_eq!(defused(text), want);
        }
    }

    #[test]
    fn a_build_server_finds_no_command() {
        for (text, want) in [
            ("Bürger:innen: Absatz #1", "Bürger:innen: Absatz #1"),
            ("::error::x", "\\u{3a}:error\\u{3a}:x"),
            ("siehe ##[error]", "siehe \\u{23}#[error]"),
            (":::", "\\u{3a}\\u{3a}:"),
        ] {
            assert_eq!(defused(text), want);
        }
    }
}
