//! Well-formed XML 1.0, element by element; whatever the text holds, it stays text.

use std::fmt::Write as _;

use quick_xml::Writer;
use quick_xml::events::attributes::Attr;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::emit::defuse::is_live;

/// An XML text that grows; block elements stand on lines of their own, inline elements run on.
pub struct Xml {
    writer: Writer<Vec<u8>>,
    depth: usize,
}

impl Xml {
    /// A text that holds the XML declaration.
    pub fn new() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), depth: 0 };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    /// Opens `name` within running text.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(start(name, attributes)));
    }

    /// Closes `name` within running text.
    pub fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// Opens `name` on a line of its own.
    pub fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.line();
        self.open(name, attributes);
        self.depth += 1;
    }

    /// Closes `name` on a line of its own.
    pub fn end(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.line();
        self.close(name);
    }

    /// An element without content on a line of its own.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.line();
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element on a line of its own that holds nothing but `text`.
    pub fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.line();
        self.inline(name, attributes, text);
    }

    /// An element within running text that holds nothing but `text`.
    pub fn inline(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// Running text.
    pub fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::from_escaped(escaped(text))));
    }

    /// Begins a line, indented by the depth of the open block elements.
    pub fn line(&mut self) {
        let space = format!("\n{}", " ".repeat(self.depth));
        self.event(Event::Text(BytesText::from_escaped(space)));
    }

    /// The whole text, with a final line end.
    pub fn finish(self) -> Vec<u8> {
        let mut out = self.writer.into_inner();
        out.push(b'\n');
        out
    }

    fn event(&mut self, event: Event<'_>) {
        // A vector takes everything.
        let _ = self.writer.write_event(event);
    }
}

fn start<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute(Attr::DoubleQ(*key, escaped(value).as_str()));
    }
    start
}

/// `text` for element and attribute content: control characters, which XML 1.0 does not know, and noncharacters as U+FFFD, white space
/// as spaces, and what reorders text or could be a command of a build server as a character reference, so that it means the same and
/// acts on nothing.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before = ' ';
    for c in text.chars() {
        match c {
            ':' | '#' if before == c => {
                let _ = write!(out, "&#x{:x};", u32::from(c));
            }
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c if c.is_control() => out.push('\u{fffd}'),
            c if is_live(c) => {
                let _ = write!(out, "&#x{:x};", u32::from(c));
            }
            c => out.push(c),
        }
        before = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Xml, escaped};

    #[test]
    fn what_is_markup_or_acts_on_a_terminal_is_defused() {
        for (text, want) in [
            ("Grüße – „Wasser“", "Grüße – „Wasser“"),
            ("<b>&\"'</b>", "&lt;b&gt;&amp;&quot;'&lt;/b&gt;"),
            ("\u{1b}[31m\0\u{7f}\u{9b}", "\u{fffd}[31m\u{fffd}\u{fffd}\u{fffd}"),
            ("a\u{202e}b\u{2028}", "a&#x202e;b&#x2028;"),
            ("zwei\r\nZeilen\t", "zwei  Zeilen "),
            ("::error:: ##[x]", ":&#x3a;error:&#x3a; #&#x23;[x]"),
            ("]]>\u{ffff}\u{fffe}", "]]&gt;\u{fffd}\u{fffd}"),
        ] {
            assert_eq!(escaped(text), want);
        }
    }

    #[test]
    fn attributes_are_escaped_once() {
        let mut xml = Xml::new();
        xml.leaf("a", &[("b", "\"1\" & <2>\u{202e}")], "&amp;");
        let text = String::from_utf8(xml.finish()).expect("UTF-8");
        assert_eq!(
            text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;1&quot; &amp; &lt;2&gt;&#x202e;\">&amp;amp;</a>\n"
        );
    }
}
