//! The registry of rules, in the order of their codes.

use super::rule::Rule;

mod body_mismatch;
mod closing_punctuation;
mod damaged_text;
mod dangling_reference;
mod late_recital;
mod leftovers;
mod mark_without_note;
mod missing_addressee;
mod mixed_spelling;
mod not_a_resolution;
mod note_without_mark;
mod numbering;
mod past_deadline;
mod report_without_deadline;
mod uncertain_family;
mod unexpected_family;
mod unknown_formula;
mod unknown_verb;

/// Every rule. A code is never given twice, not even after its rule is gone.
pub static RULES: &[&Rule] = &[
    &numbering::RULE,
    &unknown_verb::RULE,
    &missing_addressee::RULE,
    &unknown_formula::RULE,
    &late_recital::RULE,
    &closing_punctuation::RULE,
    &mark_without_note::RULE,
    &note_without_mark::RULE,
    &dangling_reference::RULE,
    &report_without_deadline::RULE,
    &past_deadline::RULE,
    &body_mismatch::RULE,
    &mixed_spelling::RULE,
    &not_a_resolution::RULE,
    &uncertain_family::RULE,
    &unexpected_family::RULE,
    &leftovers::RULE,
    &damaged_text::RULE,
];
