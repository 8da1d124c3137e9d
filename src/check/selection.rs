//! Which rules run, and how much their findings matter.

use super::rule::Rule;
use super::rules::RULES;
use crate::model::Severity;

/// Names one rule or several: a code, the beginning of codes, a rule's name, or `all`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector(Vec<&'static Rule>);

impl Selector {
    /// Reads `typed` without regard to ASCII case; `None` where no rule answers to it.
    ///
    /// # Examples
    /// ```
    /// use policyscan::check::Selector;
    ///
    /// assert!(Selector::parse("PS101").is_some());
    /// assert!(Selector::parse("ps1").is_some());
    /// assert!(Selector::parse("numbering").is_some());
    /// assert!(Selector::parse("PS999").is_none());
    /// ```
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let upper = typed.to_ascii_uppercase();
        let by_code = |rule: &&Rule| upper.starts_with("PS") && rule.code.starts_with(&upper);
        let named = |rule: &&Rule| typed.eq_ignore_ascii_case("all") || rule.name.eq_ignore_ascii_case(typed);
        let rules: Vec<_> = RULES.iter().copied().filter(|rule| by_code(rule) || named(rule)).collect();
        (!rules.is_empty()).then_some(Self(rules))
    }

    fn names(&self, rule: &Rule) -> bool {
        self.0.contains(&rule)
    }
}

/// A choice of rules with their levels. The default runs every rule at its own severity.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Only these run; empty: all.
    pub select: Vec<Selector>,
    /// These do not run, whatever `select` says.
    pub ignore: Vec<Selector>,
    /// Severities instead of the rules' own; `None`: the rule does not run. The last that names a rule counts.
    pub levels: Vec<(Selector, Option<Severity>)>,
}

impl Selection {
    /// Whether `rule` runs.
    #[must_use]
    pub fn takes(&self, rule: &Rule) -> bool {
        let selected = self.select.is_empty() || self.select.iter().any(|s| s.names(rule));
        selected && !self.ignore.iter().any(|s| s.names(rule)) && self.level(rule, rule.severity).is_some()
    }

    /// The severity of a finding that `rule` itself calls `own`; `None` where the rule is off.
    #[must_use]
    pub fn level(&self, rule: &Rule, own: Severity) -> Option<Severity> {
        self.levels.iter().rfind(|(selector, _)| selector.names(rule)).map_or(Some(own), |(_, level)| *level)
    }
}

#[cfg(test)]
mod tests {
    use super::{Selection, Selector};
    use crate::check::RULES;
    use crate::model::Severity;

    fn selector(typed: &str) -> Selector {
        Selector::parse(typed).unwrap_or_else(|| panic!("{typed}"))
    }

    fn taken(selection: &Selection) -> Vec<&'static str> {
        RULES.iter().filter(|rule| selection.takes(rule)).map(|rule| rule.code).collect()
    }

    #[test]
    fn codes_their_beginnings_and_names_select() {
        for (typed, count) in [("PS101", 1), ("ps101", 1), ("numbering", 1), ("PS1", RULES.len()), ("all", RULES.len())] {
            let selection = Selection { select: vec![selector(typed)], ..Selection::default() };
            assert_eq!(taken(&selection).len(), count, "{typed}");
        }
        for typed in ["", "P", "PS2", "PS1011", "number", "*"] {
            assert_eq!(Selector::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_ignored_does_not_run_even_if_selected() {
        let selection = Selection {
            select: vec![selector("PS101"), selector("PS102")],
            ignore: vec![selector("PS101")],
            ..Selection::default()
        };
        assert_eq!(taken(&selection), ["PS102"]);
    }

    #[test]
    fn the_last_level_counts_and_off_is_off() {
        let levels =
            vec![(selector("all"), Some(Severity::Note)), (selector("PS101"), Some(Severity::Error)), (selector("PS102"), None)];
        let selection = Selection { levels, ..Selection::default() };
        let level = |code: &str| selection.level(RULES.iter().find(|r| r.code == code).expect("a rule"), Severity::Warning);
        assert_eq!(level("PS101"), Some(Severity::Error));
        assert_eq!(level("PS102"), None);
        assert_eq!(level("PS103"), Some(Severity::Note));
        assert!(!taken(&selection).contains(&"PS102"));
    }
}
