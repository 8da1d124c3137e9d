//! Input that no terminal and no viewer acts upon.

use std::borrow::Cow;

/// `text` with its control and direction characters escaped as `\u{…}`, so that it neither moves the cursor nor reorders what is shown
/// (Unicode Technical Report 36, section 2.3).
///
/// # Examples
/// ```
/// assert_eq!(policyscan::emit::findings::defuse("rot\u{1b}[31m"), "rot\\u{1b}[31m");
/// assert_eq!(policyscan::emit::findings::defuse("für"), "für");
/// ```
#[must_use]
pub fn defuse(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_harmful(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Whether `c` is a control, a line or paragraph separator, or changes the direction of writing.
pub fn is_harmful(c: char) -> bool {
    let directs = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || directs
}
