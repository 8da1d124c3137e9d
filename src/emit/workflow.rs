//! Escaping for GitHub's workflow commands, as GitHub's toolkit does it; what acts on a terminal is defused.

use super::defuse::defused;

/// The text of a command.
pub fn data(text: &str) -> String {
    defused(&escaped(text)).into_owned()
}

/// The value of a property, which also ends at `:` and `,`.
pub fn property(text: &str) -> String {
    defused(&escaped(text).replace(':', "%3A").replace(',', "%2C")).into_owned()
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn a_text_cannot_start_another_command() {
        assert_eq!(data("100 %\n::error: x"), "100 %25%0A\\u{3a}:error: x");
        assert_eq!(property("a,b::c\r.txt"), "a%2Cb%3A%3Ac%0D.txt");
        assert_eq!(data("\u{1b}[31m"), "\\u{1b}[31m");
    }
}
