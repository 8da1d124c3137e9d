//! Several resolutions in one file: where each begins.

use super::closing::is_closing;
use super::cues::{at_most, count, starts_with_any};
use super::enacting::{Enacting, Form};
use super::labels::is_draft_label;
use super::symbol::{motion_code, numbered_title};
use super::view::View;
use rustc_hash::FxHashSet as HashSet;

/// One resolution's blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// First block.
    pub from: usize,
    /// One past the last block.
    pub to: usize,
    /// Its enacting line.
    pub anchor: Option<Enacting>,
    /// Where its header ends, if a draft stands between the header and the enacting line.
    pub header: Option<usize>,
    /// Whether its first block sets its code and title, as in a book of resolutions.
    pub chapter: bool,
}

/// How many blocks before an enacting line may be its header.
const HEADER: usize = 40;

/// The resolutions of `view`; one part without anchor where no enacting line stands.
#[must_use]
pub fn parts(view: &View<'_>) -> Vec<Part> {
    let starts = chapters(view);
    let ends = starts.iter().skip(1).copied().chain([view.len()]);
    if starts.is_empty() {
        return section(view, 0, view.len());
    }
    let mut parts = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        parts.extend(section(view, start, end).into_iter().map(|p| Part { chapter: p.from == start, ..p }));
    }
    parts
}

/// The resolutions of blocks `start..end`.
fn section(view: &View<'_>, start: usize, end: usize) -> Vec<Part> {
    let all = view.enacting_lines(start, end);
    let strong: Vec<Enacting> = all.iter().copied().filter(|e| matches!(e.form, Form::Body | Form::Sentence)).collect();
    let mut anchors = merged(view, &strong);
    if anchors.is_empty() {
        anchors = all.iter().copied().filter(|e| e.form == Form::Itself).take(1).map(|e| (e, None)).collect();
    }
    if anchors.is_empty() {
        anchors = all.iter().copied().filter(|e| e.form == Form::Verb).take(1).map(|e| (e, None)).collect();
    }
    if anchors.is_empty() {
        anchors = labels(view, all);
    }
    let mut parts = Vec::with_capacity(anchors.len().max(1));
    let mut from = start;
    for (n, (anchor, header)) in anchors.iter().enumerate() {
        let to = anchors.get(n + 1).map_or(end, |(next, _)| header_start(view, anchor.block + 2, next.block));
        parts.push(Part { from, to, anchor: Some(*anchor), header: *header, chapter: false });
        from = to;
    }
    if parts.is_empty() {
        parts.push(Part { from: start, to: end, anchor: None, header: None, chapter: false });
    }
    parts
}

/// Words between two headings of a book, fewer than which are an entry of its table of contents.
const ENTRY: usize = 25;

/// Where the resolutions of a book begin, if it sets a motion's code and title above each ("Beschluss B4: Werkstätten"); empty where fewer than two do.
fn chapters(view: &View<'_>) -> Vec<usize> {
    let found: Vec<(usize, String)> = (0..view.len()).filter_map(|i| Some((i, chapter(view, i)?))).collect();
    let ends = found.iter().skip(1).map(|f| f.0).chain([view.len()]);
    let long = |from: usize, to: usize| (from + 1..to).map(|i| count(view.body(i))).sum::<usize>() >= ENTRY;
    let mut codes = HashSet::default();
    // A running head repeats the code.
    let opens = |((at, code), end): (&(usize, String), usize)| (long(*at, end) && codes.insert(code.clone())).then_some(*at);
    let starts: Vec<usize> = found.iter().zip(ends).filter_map(opens).collect();
    if starts.len() < 2 { Vec::new() } else { starts }
}

/// The code in a heading that names a motion and its title: "Antrag A1: Wohnen", "# Beschluss INI2 – Häfen".
fn chapter(view: &View<'_>, i: usize) -> Option<String> {
    let (text, folded) = (view.whole(i), view.folded(i));
    let named = starts_with_any(folded, &["beschluss", "antrag", "resolution", "leitantrag", "initiativantrag"]);
    if !named || view.words(i) > 40 || folded.trim_end().ends_with(['.', ';', ',']) {
        return None;
    }
    let code = motion_code(text)?;
    let title = text[text.find(&code)? + code.len()..].trim_start();
    let parted = title.starts_with([':', '–', '—']) || view.blocks[i].heading > 0;
    (parted && title.chars().any(char::is_alphabetic)).then_some(code)
}

/// Among labels the decided text wins over the draft.
fn labels(view: &View<'_>, all: &[Enacting]) -> Vec<(Enacting, Option<usize>)> {
    let labels = || all.iter().filter(|e| e.form == Form::Label);
    let decided: Vec<Enacting> = labels().filter(|e| !e.proposed).copied().collect();
    if decided.len() > 1 && decided.windows(2).all(|w| new_header(view, w[0].block + 1, w[1].block)) {
        return decided.into_iter().map(|e| (e, None)).collect();
    }
    let first = labels().next().map(|e| e.block);
    labels()
        .find(|e| !e.proposed && e.rest.is_some())
        .or_else(|| labels().rev().find(|e| !e.proposed))
        .or_else(|| labels().find(|e| e.proposed))
        .map(|e| (*e, first.filter(|f| *f < e.block)))
        .into_iter()
        .collect()
}

/// One anchor for each resolution: lines that follow one another closely are one, and of two versions the decided one stays.
fn merged(view: &View<'_>, strong: &[Enacting]) -> Vec<(Enacting, Option<usize>)> {
    let mut out: Vec<(Enacting, Option<usize>)> = Vec::new();
    for next in strong {
        let Some((last, header)) = out.last().copied() else {
            out.push((*next, None));
            continue;
        };
        let close = next.block - last.block <= 3 && (last.block + 1..next.block).all(|i| at_most(view.body(i), 12));
        let ends_recitals = last.form == Form::Body && next.form == Form::Sentence;
        let text = (last.block + 1..next.block).any(|i| view.body(i).trim_end().ends_with(['.', ';']));
        let header_between = new_header(view, last.block + 1, next.block);
        if close && last.rest.is_none() && !(text && header_between) {
            let body = if last.form == Form::Sentence && next.form == Form::Sentence {
                last.body.or(next.body)
            } else {
                next.body.or(last.body)
            };
            if let Some(place) = out.last_mut() {
                place.0 = Enacting { body, proposed: next.proposed || last.proposed && next.form == Form::Body, ..*next };
            }
        } else if ends_recitals && !header_between && !operative_between(view, last.block + 1, next.block) {
            // "Der Rat, gestützt auf …, hat folgenden Beschluss gefasst:": the recitals' end, read with them.
        } else if header_between {
            out.push((*next, None));
        } else if !next.proposed
            && (last.proposed || is_draft(view, last.block))
            && let Some(place) = out.last_mut()
        {
            *place = (*next, header.or(Some(last.block)));
        }
    }
    out
}

/// Whether the text above block `i` is labelled a draft.
fn is_draft(view: &View<'_>, i: usize) -> bool {
    (i.saturating_sub(3)..i).any(|j| view.words(j) <= 4 && is_draft_label(view.folded(j)))
}

/// Whether labelled paragraphs of a finite verb stand in blocks `from..to`.
fn operative_between(view: &View<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|i| view.blocks[i].marker.is_some() && super::piece::opens_operative(view, i))
}

/// Whether the header of another resolution begins in blocks `from..to`.
fn new_header(view: &View<'_>, from: usize, to: usize) -> bool {
    let lettered =
        view.whole(to).split_whitespace().next().is_some_and(|w| w.len() == 1 && w.bytes().all(|b| b.is_ascii_uppercase()));
    lettered || (from.max(to.saturating_sub(HEADER))..to).any(|i| is_header(view, i))
}

/// Whether block `i` can open a resolution's header.
fn is_header(view: &View<'_>, i: usize) -> bool {
    let (text, folded) = (view.whole(i), view.folded(i));
    let short = view.words(i) <= 30;
    let numbered = folded.bytes().any(|b| b.is_ascii_digit());
    let named = starts_with_any(
        folded,
        &[
            "resolution", "beschluss", "antrag", "entschliessung", "top", "tagesordnungspunkt", "leitantrag", "initiativantrag",
            "drucksache", "a/res", "s/res", "vorlage",
        ],
    );
    let part = folded.len() == 1 && folded.starts_with(|c: char| c.is_ascii_lowercase());
    short
        && !folded.trim_end().ends_with([',', ';'])
        && ((named && numbered)
            || numbered_title(text).is_some()
            || part
            || (motion_code(text).is_some() && !folded.trim_end().ends_with('.'))
            || (view.blocks[i].heading > 0 && view.blocks[i].heading <= 2 && view.enacting(i).is_none() && !is_closing(view, i)))
}

/// The first block of the header above the enacting line `to`, not before `from`.
fn header_start(view: &View<'_>, from: usize, to: usize) -> usize {
    let low = from.min(to).max(to.saturating_sub(HEADER));
    let mut start = to;
    for i in (low..to).rev() {
        if is_header(view, i) {
            start = i;
        } else if view.words(i) > 40
            || (view.blocks[i].marker.is_some() && view.body(i).trim_end().ends_with(['.', ';']) && start < to)
        {
            break;
        }
    }
    start
}
