//! A rule: its documentation and its function.

use super::finding::Draft;
use super::view::View;
use crate::model::Severity;
use crate::span::Span;

/// A rule with its documentation.
#[derive(Debug)]
pub struct Rule {
    /// `PS101` …: fixed for good.
    pub code: &'static str,
    /// A readable name that serves as well: `numbering`.
    pub name: &'static str,
    /// How much its findings matter unless they say otherwise.
    pub severity: Severity,
    /// What it looks for.
    pub looks_for: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What to do about a finding: an imperative without its full stop.
    pub advice: &'static str,
    /// A whole small document that triggers it, composed for the purpose.
    pub wrong: &'static str,
    /// The same document put right: nothing in it triggers the rule.
    pub right: &'static str,
    /// Reports what it finds.
    pub(super) check: fn(&View<'_>, &mut Vec<Draft>),
}

impl Rule {
    /// A finding of this rule at `span`.
    pub(super) fn at(&'static self, span: &Span, message: impl Into<String>) -> Draft {
        self.bytes(span.start, span.end, message)
    }

    /// A finding of this rule at the bytes `start..end` of the source.
    pub(super) fn bytes(&'static self, start: u32, end: u32, message: impl Into<String>) -> Draft {
        Draft { rule: self, severity: self.severity, message: message.into(), span: (start, end) }
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}
