//! The outline as readable text: `--stage outline`.

use std::fmt::Write as _;

use super::{Node, Outline};

/// Appends what the outline holds to `out`: the header fields, then a line for each clause and paragraph.
pub fn show(text: &str, outline: &Outline, out: &mut String) {
    let _ = writeln!(out, "{:?} {:?} ({} %), {:?}", outline.kind, outline.family, outline.confidence, outline.status);
    for (name, value) in [("symbol", &outline.symbol), ("title", &outline.title), ("body", &outline.body), ("date", &outline.date)]
    {
        if let Some(value) = value {
            let _ = writeln!(out, "{name}: {value}");
        }
    }
    for recital in &outline.preamble {
        let label = recital.label.map_or("", |l| l.of(text));
        let _ = writeln!(out, "recital {label} {}", recital.body.of(text));
    }
    for node in &outline.operative {
        show_node(text, node, 0, out);
    }
    let _ = writeln!(out, "closing: {}", text[outline.closing as usize..outline.extent.end as usize].lines().next().unwrap_or(""));
}

fn show_node(text: &str, node: &Node, depth: usize, out: &mut String) {
    if let Some(heading) = node.heading {
        let _ = writeln!(out, "{:indent$}# {}", "", heading.of(text), indent = 2 * depth);
    }
    let _ = writeln!(out, "{:indent$}{} | {}", "", node.path, node.body.of(text), indent = 2 * depth);
    for child in &node.children {
        show_node(text, child, depth + 1, out);
    }
}
