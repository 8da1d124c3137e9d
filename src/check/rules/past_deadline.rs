//! PS111: a deadline that had passed when the text was adopted.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::short;
use crate::check::view::View;
use crate::model::Severity;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS111",
    name: "past-deadline",
    severity: Severity::Error,
    looks_for: "A deadline whose day lies before the day of adoption.",
    why: "Nobody can meet it. Mostly the year was not brought forward from an older text.",
    advice: "correct the deadline or the date of adoption",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den \
            Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm bis zum 31. März 2030 zu messen.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den \
            Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm bis zum 31. März 2031 zu messen.",
    check,
};

/// What a deadline begins with. "Am 18. Juni" may as well tell what happened on that day.
const LIMITS: &[&str] = &["bis", "spätestens", "längstens", "vor", "innerhalb", "binnen", "innert"];

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let Some(adopted) = view.document.document.date.as_deref() else { return };
    for paragraph in view.paragraphs.iter().map(|p| p.paragraph) {
        for deadline in paragraph.acts.iter().flat_map(|act| &act.deadlines) {
            // ISO dates compare as text.
            if let Some(day) =
                deadline.date.as_deref().filter(|day| day.len() == adopted.len() && *day < adopted && limits(&deadline.text))
            {
                let span = if deadline.span.start < deadline.span.end { &deadline.span } else { &paragraph.span };
                let text = short(&deadline.text, 40);
                found.push(RULE.at(span, format!("“{text}” ({day}) lies before the adoption on {adopted}")));
            }
        }
    }
}

fn limits(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    LIMITS.contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::{Sample, deadline};
    use crate::model::{Family, Force};

    #[test]
    fn a_deadline_lies_after_the_adoption() {
        let mut sample = Sample::new(Family::Municipal)
            .paragraph("1.", "beauftragt die Stadt, bis zum 1. März 2030 zu ruhen", ".")
            .act(Force::Instructs, |act| act.deadlines.push(deadline("bis zum 1. März 2030", "2030-03-01")));
        assert_eq!(sample.messages(&RULE), [""; 0], "no date, nothing to compare");
        sample.document.document.date = Some("2030-03-01".into());
        assert_eq!(sample.messages(&RULE), [""; 0], "the day itself");
        sample.document.document.date = Some("2030-03-02".into());
        let told = Sample::new(Family::Municipal)
            .paragraph("1.", "beauftragt die Stadt, das am 1. März 2030 Beschlossene zu tun", ".")
            .act(Force::Instructs, |act| act.deadlines.push(deadline("am 1. März 2030", "2030-03-01")));
        assert_eq!(told.messages(&RULE), [""; 0], "a day on which something happened");
        assert_eq!(sample.messages(&RULE), ["“bis zum 1. März 2030” (2030-03-01) lies before the adoption on 2030-03-02"]);
    }
}
