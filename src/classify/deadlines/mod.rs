//! Times by or at which something is to be done: "bis zum 31. Dezember 2027", "innerhalb von 90 Tagen", "jährlich".

mod context;
mod points;
mod quantities;
mod triggers;

use super::dates::Date;
use super::tokens::Tokens;
use crate::span::TextSpan;

/// What a time phrase says of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeKind {
    /// A day, month, season, year: "bis zum 31. Dezember 2027", "im Herbst 2027".
    Point,
    /// A first day: "ab dem 1. Januar 2027".
    Start,
    /// A meeting: "auf ihrer achtzigsten Tagung".
    Event,
    /// A length of time: "innerhalb von 90 Tagen".
    Duration,
    /// A repetition: "jährlich", "alle zwei Jahre".
    Frequency,
    /// Haste without a date: "unverzüglich".
    Urgency,
}

/// A time phrase of a clean text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimePhrase {
    /// From the limiting word to the end of the time phrase.
    pub span: TextSpan,
    /// ISO 8601 calendar date, where the phrase names one day or the end of a named month or year.
    pub date: Option<String>,
    /// ISO 8601 duration ("P90D"), where the phrase is relative.
    pub duration: Option<String>,
    /// ISO 8601 duration between repetitions ("P1Y"), where the phrase recurs.
    pub recurrence: Option<String>,
    /// What it says of the time.
    pub kind: TimeKind,
    /// The calendar year that it names: a phrase of a year before the document's own is history, not a deadline.
    pub year: Option<u16>,
}

/// A time phrase as it stands among tokens, before its context was asked.
#[derive(Clone, Debug)]
struct Reading {
    from: usize,
    next: usize,
    kind: TimeKind,
    date: Option<Date>,
    year: Option<u16>,
    duration: Option<String>,
    recurrence: Option<String>,
    /// Whether the words alone prove nothing ("im Jahr 2015"): the clause must say that something is to be done.
    weak: bool,
}

impl Reading {
    fn new(from: usize, next: usize, kind: TimeKind) -> Self {
        Self { from, next, kind, date: None, year: None, duration: None, recurrence: None, weak: false }
    }
}

/// Every deadline of one clean paragraph, cut into `tokens`, in order.
///
/// Dates of cited documents, periods ("von 2014 bis 2020"), what lies in the past, in relative clauses, in extended attributes
/// ("die jährlich stattfindende Konferenz") and in quotations is none. A quotation that is the whole paragraph counts as text.
#[must_use]
pub fn deadlines(tokens: &Tokens) -> Vec<TimePhrase> {
    let whole = TextSpan::new(tokens.start(0), tokens.end_before(tokens.len()));
    let mut masks = tokens.quotations().iter().filter(|(start, end)| (*start, *end) != (whole.start, whole.end)).peekable();
    let mut found: Vec<TimePhrase> = Vec::new();
    let mut last: Option<Reading> = None;
    let mut i = 0;
    while i < tokens.len() {
        let at = tokens.start(i);
        while masks.peek().is_some_and(|(_, end)| *end <= at) {
            masks.next();
        }
        if let Some(&&(start, end)) = masks.peek()
            && start <= at
        {
            i = tokens.at(end);
            continue;
        }
        let Some(mut reading) = triggers::read(tokens, i) else {
            i += 1;
            continue;
        };
        i = reading.next.max(i + 1);
        let joined = last.as_ref().is_some_and(|before| joins(before, &reading));
        if !joined && !context::holds(tokens, &reading) {
            last = None;
            continue;
        }
        if joined && let (Some(before), Some(phrase)) = (last.as_ref(), found.last_mut()) {
            phrase.span.end = tokens.end_before(reading.next);
            phrase.date = phrase.date.take().or_else(|| reading.date.and_then(Date::iso));
            phrase.year = phrase.year.or(reading.year);
            phrase.recurrence = phrase.recurrence.take().or_else(|| reading.recurrence.take());
            reading.kind = before.kind;
        } else {
            found.push(TimePhrase {
                span: tokens.span(reading.from, reading.next),
                date: reading.date.and_then(Date::iso),
                duration: reading.duration.clone(),
                recurrence: reading.recurrence.clone(),
                kind: reading.kind,
                year: reading.year.or_else(|| reading.date.and_then(|date| date.year)),
            });
        }
        last = Some(reading);
    }
    found
}

/// Whether `after` goes on with the phrase `before`: a meeting with its date, a repetition with its day.
fn joins(before: &Reading, after: &Reading) -> bool {
    before.next == after.from
        && matches!(
            (before.kind, after.kind),
            (TimeKind::Event | TimeKind::Frequency, TimeKind::Point) | (TimeKind::Point, TimeKind::Event)
        )
}

#[cfg(test)]
mod tests;
