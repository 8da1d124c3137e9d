//! Text of others made harmless: nothing in it acts on a terminal or reorders what is shown.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether `c` controls a terminal or the direction of text (Unicode TR 36, section 2.3) instead of being shown.
#[must_use]
pub fn is_live(c: char) -> bool {
    c.is_control() || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` with every live character as `\u{1b}`, tabs and line ends as spaces: one line.
#[must_use]
pub fn defused(text: &str) -> Cow<'_, str> {
    if !text.contains(is_live) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => out.push(' '),
            _ if is_live(c) => out.extend(c.escape_unicode()),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// JSON with every live character inside its strings as `\u001b`; it still says the same. Line ends and spaces of the layout stay.
#[must_use]
pub fn defused_json(json: &str) -> Cow<'_, str> {
    // Serialised strings hold no raw line ends or tabs, so those that are there belong to the layout. All live characters are in the
    // basic plane: four digits do.
    let is_layout = |c: char| matches!(c, '\n' | '\t' | '\r');
    if !json.contains(|c| is_live(c) && !is_layout(c)) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if is_live(c) && !is_layout(c) {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{defused, defused_json};

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
    fn defused_json_says_the_same() {
        let value = serde_json::json!({ "a": "\u{202e}\u{1b}\u{9b}\u{7f}\u{2028}ä\n" });
        let printed = serde_json::to_string_pretty(&value).expect("JSON");
        let defused = defused_json(&printed);
        assert!(!defused.contains(|c| super::is_live(c) && c != '\n'));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&defused).expect("JSON"), value);
    }
}
