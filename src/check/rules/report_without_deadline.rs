//! PS110: somebody is to report, but the text does not say when.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::short;
use crate::check::view::{Placed, View};
use crate::model::{Act, Class, Modality, Obligation, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS110",
    name: "report-without-deadline",
    severity: Severity::Warning,
    looks_for: "A duty to report (Bericht erstatten, berichten, einen Bericht vorlegen) in a directive without a time: no date, session, \
                interval or “unverzüglich”.",
    why: "Reports are how a body learns whether its decisions were carried out. One without a date is due on no day.",
    advice: "say by when or how often (auf ihrer achtzigsten Tagung, bis zum 31. März 2027, jährlich)",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n\
            1. ersucht den Generalsekretär, ihr über den Lärm Bericht zu erstatten;\n\n2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n\
            1. ersucht den Generalsekretär, ihr auf ihrer neunzigsten Tagung über den Lärm Bericht zu erstatten;\n\n\
            2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    check,
};

/// Words that set a time in their own way; the analysis counts not all of them as deadlines.
const TIMES: &[&str] = &[
    "regelmäßig", "regelmässig", "laufend", "fortlaufend", "jährlich", "vierteljährlich", "halbjährlich", "monatlich",
    "wöchentlich", "zeitnah", "umgehend", "unverzüglich", "nächst", "kommend", "künftig", "weiterhin", "tagung", "sitzung",
    "frist", "turnus", "abständen", "bis ", "alle ", "sobald", "nach abschluss", "nach ablauf", "innerhalb", "binnen", "innert",
    "spätestens", "anschließend", "jeweils", "quartal", "jahr",
];

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    for placed in &view.paragraphs {
        let paragraph = placed.paragraph;
        for act in
            paragraph.acts.iter().filter(|act| act.class == Some(Class::Directive) && act.deadlines.is_empty() && !act.negated)
        {
            for duty in act.obligations.iter().filter(|duty| reports(duty) && duty.deadline.is_none()) {
                // A time may also stand in the chapeau or in front of the list.
                if has_time(&paragraph.text) || names_meeting(&duty.action.text) || above(view, placed) {
                    continue;
                }
                let known = duty.action.span.start < duty.action.span.end;
                let span = if known { &duty.action.span } else { verb(act).unwrap_or(&paragraph.span) };
                found.push(RULE.at(span, format!("“{}” sets no time", short(&duty.action.text, 60))));
            }
        }
    }
}

/// Whether a paragraph above `placed` sets a time.
fn above(view: &View<'_>, placed: &Placed<'_>) -> bool {
    let parents = std::iter::successors(placed.parent, |parent| view.paragraphs[*parent].parent);
    parents
        .map(|parent| view.paragraphs[parent].paragraph)
        .any(|p| has_time(&p.text) || p.acts.iter().any(|a| !a.deadlines.is_empty()))
}

/// Meetings that stand for their time when they are counted: "dem 42. Ärztetag".
const MEETINGS: &[&str] = &["tag", "kongress", "konferenz", "versammlung", "synode", "tagung", "sitzung", "treffen"];

/// Words between the number and the meeting ("dem 42. Deutschen Ärztetag").
const BETWEEN: usize = 3;

fn names_meeting(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let counted = |word: &str| word.strip_suffix('.').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let is_meeting = |word: &&str| MEETINGS.iter().any(|m| word.trim_end_matches([',', '.', ';']).to_lowercase().ends_with(m));
    let follows = |i: usize| words[i + 1..].iter().take(BETWEEN).any(is_meeting);
    (0..words.len()).any(|i| counted(words[i]) && follows(i))
}

fn verb(act: &Act) -> Option<&crate::span::Span> {
    act.verb.spans.first()
}

/// Whether `duty` is one to report.
fn reports(duty: &Obligation) -> bool {
    let binding = matches!(duty.modality, Modality::Obligation | Modality::Recommendation);
    let text = duty.action.text.to_lowercase();
    let verb = duty.action.verb.as_str();
    let hands_over = matches!(verb, "erstatten" | "vorlegen" | "unterbreiten" | "erstellen und vorlegen");
    let a_report = text.split(|c: char| !c.is_alphabetic()).any(|w| {
        let stem = w.trim_end_matches("es").trim_end_matches('s');
        stem == "bericht"
            || stem == "berichte"
            || stem.ends_with("sbericht")
            || stem.ends_with("bericht") && w.len() > "bericht".len()
    });
    binding && (verb == "berichten" || hands_over && a_report)
}

fn has_time(text: &str) -> bool {
    let lower = text.to_lowercase();
    TIMES.iter().any(|time| lower.contains(time))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::{Sample, duty};
    use crate::model::{Family, Force};

    fn found(text: &str, verb: &str, action: &str) -> usize {
        let sample = Sample::new(Family::Municipal)
            .paragraph("1.", text, ".")
            .act(Force::Instructs, |act| act.obligations.push(duty(verb, action)));
        sample.messages(&RULE).len()
    }

    #[test]
    fn a_report_needs_a_time() {
        assert_eq!(found("beauftragt die Stadt, zu berichten", "berichten", "zu berichten"), 1);
        assert_eq!(found("beauftragt die Stadt, einen Lärmbericht vorzulegen", "vorlegen", "einen Lärmbericht vorzulegen"), 1);
        assert_eq!(found("beauftragt die Stadt, Bericht zu erstatten", "erstatten", "Bericht zu erstatten"), 1);
    }

    #[test]
    fn times_and_other_duties_are_left_alone() {
        assert_eq!(found("beauftragt die Stadt, jährlich zu berichten", "berichten", "jährlich zu berichten"), 0);
        assert_eq!(found("beauftragt die Stadt, auf der nächsten Sitzung zu berichten", "berichten", "zu berichten"), 0);
        assert_eq!(found("beauftragt den Rat zu berichten", "berichten", "dem 42. Deutschen Ärztetag zu berichten"), 0);
        assert_eq!(found("beauftragt die Stadt, Kosten zu erstatten", "erstatten", "Kosten zu erstatten"), 0);
        assert_eq!(found("beauftragt die Stadt, den Plan vorzulegen", "vorlegen", "den Plan vorzulegen"), 0);
    }
}
