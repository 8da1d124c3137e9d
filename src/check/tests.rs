//! What holds for all rules.

use super::{Options, RULES, Rule, Selection, Selector, check, family_name};
use crate::Analyzer;
use crate::model::Family;

/// The codes that `text` raises.
fn codes(text: &str, options: &Options) -> Vec<&'static str> {
    let documents = Analyzer::new().analyse("a.txt", text.as_bytes()).expect("text");
    check(&documents, text, options).iter().map(|finding| finding.rule.code).collect()
}

/// The example without its "# with families" line, and what it is checked with.
fn example<'t>(rule: &'static Rule, text: &'t str) -> (&'t str, Options) {
    let select = vec![Selector::parse(rule.code).expect("a code")];
    let mut options = Options { selection: Selection { select, ..Selection::default() }, families: Vec::new() };
    let Some((first, rest)) = text.split_once('\n').filter(|(first, _)| first.starts_with("# with families")) else {
        return (text, options);
    };
    options.families = FAMILIES.iter().copied().filter(|f| first.contains(&format!("\"{}\"", family_name(*f)))).collect();
    (rest, options)
}

const FAMILIES: &[Family] = &[Family::UnGeneralAssembly, Family::Municipal];

#[test]
fn every_rule_finds_its_wrong_example_and_nothing_in_the_right_one() {
    for rule in RULES {
        let (text, options) = example(rule, rule.wrong);
        assert!(codes(text, &options).contains(&rule.code), "{} misses its own example", rule.code);
        let (text, options) = example(rule, rule.right);
        assert_eq!(codes(text, &options), [""; 0], "{} finds something in its right example", rule.code);
    }
}

#[test]
fn a_right_example_raises_no_other_rule_either() {
    for rule in RULES {
        let (text, mut options) = example(rule, rule.right);
        options.selection = Selection::default();
        assert_eq!(codes(text, &options), [""; 0], "the right example of {}", rule.code);
    }
}

#[test]
fn codes_and_names_are_unique_and_in_order() {
    let codes: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    let mut names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
}

#[test]
fn every_rule_is_documented_in_one_style() {
    for rule in RULES {
        for (what, text) in [("looks_for", rule.looks_for), ("why", rule.why)] {
            assert!(
                text.ends_with('.') && text.starts_with(|c: char| c.is_uppercase() || c == '“'),
                "{} {what}: {text}",
                rule.code
            );
        }
        assert!(!rule.advice.ends_with('.') && rule.advice.starts_with(char::is_lowercase), "{} advice", rule.code);
        assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.name);
    }
}
