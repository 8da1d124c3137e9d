//! What copying from a web page leaves in a text: entities and inline tags.

/// Named entities that stand in German text.
const ENTITIES: &[(&str, &str)] = &[
    ("nbsp", " "),
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("shy", ""),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bdquo", "„"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("sect", "§"),
    ("euro", "€"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("#160", " "),
    ("#xa0", " "),
    ("#xA0", " "),
    ("#173", ""),
    ("#8211", "–"),
    ("#8222", "„"),
    ("#8220", "“"),
    ("#39", "'"),
    ("#34", "\""),
];

/// Tags within a line of text.
const INLINE: &[&str] = &[
    "b", "strong", "i", "em", "u", "span", "font", "a", "sup", "sub", "small", "mark", "abbr", "cite", "code", "s", "del", "ins",
    "q",
];

/// Tags that end a line or a cell.
const BREAKING: &[&str] = &[
    "br", "p", "div", "li", "ul", "ol", "td", "th", "tr", "table", "tbody", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr",
    "section",
];

/// The longest tag that is looked for, in bytes.
const TAG_LIMIT: usize = 300;

/// The entity that opens `text` (which begins with `&`): its length and what it stands for.
pub(super) fn entity(text: &str) -> Option<(usize, &'static str)> {
    let head = text.as_bytes();
    let end = head.iter().take(10).position(|b| *b == b';')?;
    let name = text.get(1..end)?;
    ENTITIES.iter().find(|(n, _)| *n == name).map(|(_, new)| (end + 1, *new))
}

/// The tag that opens `text` (which begins with `<`): its length and what stands for it, a blank or nothing.
pub(super) fn tag(text: &str) -> Option<(usize, &'static str)> {
    let bytes = text.as_bytes();
    let name_start = 1 + usize::from(bytes.get(1) == Some(&b'/'));
    let name_len = bytes[name_start.min(bytes.len())..].iter().take(12).take_while(|b| b.is_ascii_alphanumeric()).count();
    let name = text.get(name_start..name_start + name_len)?.to_ascii_lowercase();
    let after = *bytes.get(name_start + name_len)?;
    if !matches!(after, b'>' | b' ' | b'/') {
        return None;
    }
    let end = bytes.iter().take(TAG_LIMIT).position(|b| *b == b'>')?;
    if bytes[1..end].contains(&b'<') {
        return None;
    }
    if INLINE.contains(&name.as_str()) {
        Some((end + 1, ""))
    } else if BREAKING.contains(&name.as_str()) {
        Some((end + 1, " "))
    } else {
        None
    }
}
