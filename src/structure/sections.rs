//! Which pieces are headings, which are sections with a path of their own, and which are paragraphs.

use super::cues::is_heading;
use super::numbering::{Style, readings};
use super::piece::Piece;
use super::view::View;

/// The part a piece plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A paragraph or item.
    Item,
    /// A heading; the paragraph after it carries it.
    Heading,
    /// An unlabelled heading under which the numbering begins anew.
    Section,
}

/// The role of each piece: a labelled heading ("II. Verkehr") is a heading where the numbers run on below it, a paragraph where they restart.
#[must_use]
pub fn roles(view: &View<'_>, pieces: &[Piece]) -> Vec<Role> {
    let text = view.text;
    let mut roles: Vec<Role> =
        pieces.iter().map(|p| if p.heading && p.label.is_none() { Role::Heading } else { Role::Item }).collect();
    let styles = styles(text, pieces);
    for section in [Style::UpperRoman, Style::UpperLetter] {
        let marked: Vec<usize> = (0..pieces.len()).filter(|i| styles[*i] == Some(section)).collect();
        let titled = marked.iter().all(|i| {
            let body = pieces[*i].body.of(text);
            body.is_empty() || pieces[*i].heading || is_heading(body, &view.folded_span(pieces[*i].body))
        });
        if !marked.is_empty() && titled && runs_on(text, pieces, &styles, &marked) {
            for i in marked {
                roles[i] = Role::Heading;
            }
        }
    }
    let labelled = roles
        .iter()
        .zip(&styles)
        .any(|(r, s)| *r == Role::Item && matches!(s, Some(Style::UpperRoman | Style::UpperLetter | Style::Article)));
    let restarts: Vec<usize> = (0..pieces.len())
        .filter(|i| roles[*i] == Role::Heading && pieces[*i].label.is_none() && number(text, pieces, &styles, i + 1) == Some(1))
        .collect();
    if !labelled && restarts.len() > 1 {
        for i in restarts {
            roles[i] = Role::Section;
        }
    }
    roles
}

/// The enumeration of each label in its sequence ("C." after "B." is a letter, after nothing a hundred).
fn styles(text: &str, pieces: &[Piece]) -> Vec<Option<Style>> {
    let (mut roman, mut letter) = (0, 0);
    pieces
        .iter()
        .map(|p| {
            let all = readings(p.label?.of(text));
            let reading = all
                .iter()
                .find(|r| r.style == Style::UpperLetter && letter > 0 && r.value == letter + 1)
                .or_else(|| all.iter().find(|r| r.style == Style::UpperRoman && r.value == roman + 1))
                .or_else(|| all.first())?;
            match reading.style {
                Style::UpperRoman => roman = reading.value,
                Style::UpperLetter => letter = reading.value,
                _ => {}
            }
            Some(reading.style)
        })
        .collect()
}

/// The number of piece `i`.
fn number(text: &str, pieces: &[Piece], styles: &[Option<Style>], i: usize) -> Option<u32> {
    matches!(styles.get(i)?, Some(Style::Number(_)))
        .then(|| readings(pieces[i].label.map_or("", |l| l.of(text))).first().map_or(0, |r| r.value))
}

/// Whether the numbers below the sections `marked` run on from one to the next.
fn runs_on(text: &str, pieces: &[Piece], styles: &[Option<Style>], marked: &[usize]) -> bool {
    let mut last_before = (0..marked[0]).rev().find_map(|i| number(text, pieces, styles, i)).unwrap_or(0);
    let mut on = 0;
    for (n, from) in marked.iter().enumerate() {
        let to = marked.get(n + 1).copied().unwrap_or(pieces.len());
        let mut numbers = (*from + 1..to).filter_map(|i| number(text, pieces, styles, i));
        let Some(first) = numbers.next() else { continue };
        if first > 1 && first == last_before + 1 {
            on += 1;
        } else if n > 0 && first == 1 && last_before > 0 {
            return false;
        }
        last_before = numbers.next_back().unwrap_or(first);
    }
    on > 0
}
