//! What the views for people share: words in two languages, signs, marks in the text, counts, links.

pub mod dates;
#[cfg(test)]
pub mod hostile;
pub mod lang;
pub mod links;
pub mod marks;
pub mod names;
pub mod sign;
pub mod tally;

pub use lang::{Lang, Words};
pub use marks::{Mark, MarkKind, Piece};
pub use sign::Sign;
pub use tally::Tally;

use crate::model::{Act, Document, Obligation, Paragraph};

/// Every paragraph of `document` in textual order with its depth in the tree, 0 at the top.
#[must_use]
pub fn paragraphs(document: &Document) -> Vec<(usize, &Paragraph)> {
    let mut open: Vec<(usize, &Paragraph)> = document.operative.iter().rev().map(|p| (0, p)).collect();
    let mut found = Vec::new();
    while let Some((depth, paragraph)) = open.pop() {
        found.push((depth, paragraph));
        open.extend(paragraph.children.iter().rev().map(|child| (depth + 1, child)));
    }
    found
}

/// The calendar date of the deadline that governs `obligation`, ISO 8601; `None` where it has none or its deadline names no day.
#[must_use]
pub fn due<'a>(act: &'a Act, obligation: &Obligation) -> Option<&'a str> {
    let text = obligation.deadline.as_deref()?;
    act.deadlines.iter().find(|deadline| deadline.text == text)?.date.as_deref()
}
