//! Page furniture and footnotes: found, taken out, remembered.

use super::{Line, Lines};
use crate::span::TextSpan;

/// Cleans `source` line by line.
pub fn clean(source: &str) -> Lines {
    let mut out = Lines::default();
    let (mut pos, mut blank) = (0usize, 0u16);
    for raw in source.split_inclusive('\n') {
        let text = raw.trim();
        if text.is_empty() {
            blank += 1;
        } else {
            let at = pos + (raw.len() - raw.trim_start().len());
            let start = out.text.len() as u32;
            out.map.push(start, at as u32, (at + text.len()) as u32);
            out.text.push_str(text);
            let span = TextSpan::new(start, out.text.len() as u32);
            out.text.push('\n');
            out.lines.push(Line { span, indent: (at - pos) as u16, blank_before: blank, ..Line::default() });
            blank = 0;
        }
        pos += raw.len();
    }
    out
}
