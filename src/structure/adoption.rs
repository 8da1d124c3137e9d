//! The day on which a resolution was adopted.

use super::closing::is_reasons;
use super::cues::{starts_with_any, words};
use super::dates::dates;
use super::enacting::{Enacting, Form};
use super::view::View;
use crate::model::Status;

/// The day of adoption among the header blocks `from..to`, the enacting line, and the closing blocks `closing..end`.
#[must_use]
pub fn date(
    view: &View<'_>,
    status: Status,
    anchor: Option<&Enacting>,
    (from, to): (usize, usize),
    (closing, end): (usize, usize),
) -> Option<String> {
    let adopted = ["verabschiedet", "angenommen", "beschlossen", "gefasst", "beschlussfassung"];
    let head = || from..to;
    let reasons = (closing..end.min(closing + 12)).find(|i| is_reasons(view, *i) || view.folded(*i).starts_with("sachverhalt"));
    let tail = || closing..reasons.unwrap_or(end.min(closing + 12));
    let near = |folded: &str, cues: &[&str]| {
        let all = dates(folded);
        // Most lines bear no date.
        all.first()?;
        cues.iter()
            .find_map(|c| folded.find(c).and_then(|p| all.iter().find(|d| d.start >= p).or(all.last())))
            .map(|d| d.iso.clone())
    };
    if let Some(found) =
        head().chain(tail()).find_map(|i| near(view.folded(i), &adopted).filter(|_| !view.folded(i).contains("eingereicht")))
    {
        return Some(found);
    }
    if let Some(a) = anchor.filter(|a| a.form == Form::Sentence || a.form == Form::Itself)
        && let Some(found) = dates(view.folded(a.block)).into_iter().next()
    {
        return Some(found.iso);
    }
    if status == Status::Proposed {
        return None;
    }
    let session = ["sitzung", "tagung", "konferenz", "besprechung", "parteitag", "versammlung", "kongress", "treffen", "synode"];
    let plenary = tail().find(|i| view.folded(*i).contains("sitzung") && view.folded(*i).starts_with(|c: char| c.is_ascii_digit()));
    if let Some(found) = plenary.and_then(|i| (i..end.min(i + 2)).find_map(|j| dates(view.folded(j)).into_iter().next())) {
        return Some(found.iso);
    }
    let named = [
        "beschluss", "entschliessung", "resolution", "empfehlung", "schlussfolgerungen", "bundesbeschluss", "erklärung",
        "kundgebung",
    ];
    let kinds = head().find_map(|i| {
        let folded = view.folded(i);
        let all = dates(folded);
        all.iter()
            .find(|d| {
                folded[..d.start].trim_end().ends_with("vom")
                    && (folded[..d.start].trim_end() == "vom"
                        || (starts_with_any(folded, &named) || named.iter().any(|n| folded[..d.start].contains(n)))
                            && folded[..d.start].split_whitespace().count() <= 14)
            })
            .map(|d| d.iso.clone())
    });
    if kinds.is_some() {
        return kinds;
    }
    let sessions = head().find_map(|i| near(view.folded(i), &session));
    if sessions.is_some() {
        return sessions;
    }
    let on = head().find_map(|i| {
        let folded = view.folded(i);
        dates(folded).into_iter().find(|d| {
            let before = folded[..d.start].trim_end();
            before == "am"
                || before.ends_with(" am")
                || before.ends_with(',')
                || before.ends_with(" den")
                || before.ends_with("datum:")
                || before == "vom"
        })
    });
    if let Some(found) = on {
        return Some(found.iso);
    }
    tail()
        .chain(head())
        .find_map(|i| {
            let folded = view.folded(i);
            let short = words(folded).count() <= 14;
            dates(folded).into_iter().next().filter(|_| short && !folded.contains("drucksache"))
        })
        .map(|d| d.iso)
}
