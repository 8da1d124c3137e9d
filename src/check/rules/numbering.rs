//! PS101: a number is missing, stands twice or is out of order.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::view::View;
use crate::model::{Paragraph, Severity};
use crate::span::Span;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS101",
    name: "numbering",
    severity: Severity::Error,
    looks_for: "A gap, a duplicate or a step back in the numbers or letters of the recitals, the paragraphs or the items of one paragraph. \
                A restart under a heading is none.",
    why: "Other texts cite a paragraph by its number. A gap often means that a paragraph was lost on the way, a duplicate that a citation \
          has two targets.",
    advice: "renumber, or bring back what is missing",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            3. beschließt, mit der Angelegenheit befasst zu bleiben.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nbesorgt über den Lärm in den Häfen,\n\n1. fordert die Anrainerstaaten auf, den Lärm zu messen;\n\n\
            2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    check,
};

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let recitals = view.document.preamble.iter().map(|c| (c.label.as_deref(), &c.span, false));
    sequence(view, recitals, found);
    sequence(view, labelled(&view.document.operative), found);
    for placed in &view.paragraphs {
        sequence(view, labelled(&placed.paragraph.children), found);
    }
}

fn labelled(siblings: &[Paragraph]) -> impl Iterator<Item = (Option<&str>, &Span, bool)> {
    siblings.iter().map(|p| (p.label.as_deref(), &p.span, p.heading.is_some()))
}

/// Checks the labels of siblings; each with the span of its text and whether a heading stands above it.
fn sequence<'l>(view: &View<'_>, siblings: impl Iterator<Item = (Option<&'l str>, &'l Span, bool)>, found: &mut Vec<Draft>) {
    let mut before: Vec<Reading> = Vec::new();
    let mut previous = "";
    for (i, (label, span, headed)) in siblings.enumerate() {
        let Some(label) = label else { continue };
        let readings = readings(label);
        if readings.is_empty() {
            continue;
        }
        let next: Vec<Reading> = readings.iter().filter(|r| before.iter().any(|b| b.leads_to(r))).copied().collect();
        let fresh = readings.iter().any(|r| r.value == 1) && (before.is_empty() || headed || !same_style(&before, &readings));
        if next.is_empty() && !fresh {
            let what = before.iter().find_map(|b| Some((*b, *readings.iter().find(|r| r.style == b.style)?)));
            let problem = match what {
                // What has no label may be the numbers before it.
                None if before.is_empty() => (i == 0).then(|| "begins an enumeration".to_owned()),
                // Another kind of label: another enumeration, whose beginning the parser did not see.
                None => None,
                Some((b, r)) if r.value == b.value => Some("stands twice".to_owned()),
                Some((b, r)) if r.value < b.value => Some(format!("follows {previous}")),
                Some(_) => Some(format!("follows {previous}; what stands between them is missing")),
            };
            if let Some(problem) = problem {
                let (start, end) = view.label(label, span);
                found.push(RULE.bytes(start, end, format!("{label} {problem}")));
            }
        }
        before = if next.is_empty() { readings } else { next };
        previous = label;
    }
}

fn same_style(a: &[Reading], b: &[Reading]) -> bool {
    a.iter().any(|a| b.iter().any(|b| a.style == b.style))
}

/// One way to read a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reading {
    style: Style,
    value: u32,
    /// 1 for the a of "4a", which was inserted after 4; else 0.
    inserted: u32,
}

impl Reading {
    /// Whether `next` may follow: the next number, or an inserted one.
    fn leads_to(self, next: &Self) -> bool {
        let step = next.value == self.value + 1 && next.inserted <= 1;
        self.style == next.style && (step || next.value == self.value && next.inserted == self.inserted + 1)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Number,
    Letter { upper: bool },
    Doubled { upper: bool },
    Roman { upper: bool },
}

/// How `label` can be read: "i)" is the ninth letter or the first Roman number. Empty for a bullet or a decimal ("1.2").
fn readings(label: &str) -> Vec<Reading> {
    let core = label.trim_start_matches(|c: char| !c.is_alphanumeric());
    let core =
        ["Artikel", "Art.", "Ziffer", "Nummer", "Nr."].iter().find_map(|w| core.strip_prefix(w)).unwrap_or(core).trim_start();
    let core = core.trim_end_matches(|c: char| !c.is_alphanumeric());
    let plain = |style, value| Reading { style, value, inserted: 0 };
    let digits = core.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let inserted = match core[digits..].trim_start().as_bytes() {
            [] => 0,
            [letter @ b'a'..=b'z'] => u32::from(letter - b'a') + 1,
            _ => return Vec::new(),
        };
        return core[..digits].parse().map(|value| Reading { style: Style::Number, value, inserted }).into_iter().collect();
    }
    let upper = core.bytes().all(|b| b.is_ascii_uppercase());
    if core.is_empty() || !(upper || core.bytes().all(|b| b.is_ascii_lowercase())) {
        return Vec::new();
    }
    let lower = core.to_ascii_lowercase();
    let mut out = Vec::new();
    match lower.as_bytes() {
        [a] => out.push(plain(Style::Letter { upper }, u32::from(a - b'a') + 1)),
        [a, b] if a == b => out.push(plain(Style::Doubled { upper }, u32::from(a - b'a') + 1)),
        _ => {}
    }
    out.extend(roman(&lower).map(|value| plain(Style::Roman { upper }, value)));
    // EU recitals go on with AA. after Z.
    if let (true, [a, b]) = (upper, lower.as_bytes()) {
        out.push(plain(Style::Letter { upper }, u32::from(a - b'a' + 1) * 26 + u32::from(b - b'a') + 1));
    }
    out
}

/// The value of a Roman number below 100 in its usual form.
fn roman(lower: &str) -> Option<u32> {
    let value = |b| match b {
        b'i' => Some(1),
        b'v' => Some(5),
        b'x' => Some(10),
        b'l' => Some(50),
        _ => None,
    };
    if lower.len() > 8 {
        return None;
    }
    // From the right: a digit counts down if a larger one follows it.
    let (mut sum, mut largest) = (0u32, 0);
    for byte in lower.bytes().rev() {
        let digit = value(byte)?;
        sum = if digit < largest { sum.saturating_sub(digit) } else { sum + digit };
        largest = largest.max(digit);
    }
    (sum > 0).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::sample::Sample;
    use crate::model::Family;

    fn messages(labels: &[&str]) -> Vec<String> {
        let sample = labels.iter().fold(Sample::new(Family::ModelUn), |s, label| s.paragraph(label, "beschließt zu ruhen", ";"));
        sample.messages(&RULE)
    }

    #[test]
    fn what_runs_on_is_no_gap() {
        for labels in [
            &["1.", "2.", "3."][..],
            &["a)", "b)", "c)"],
            &["i)", "ii)", "iii)", "iv)", "v)"],
            &["a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)"],
            &["I.", "II.", "III."],
            &["§ 1", "§ 2", "§ 2a", "§ 2b", "§ 3"],
            &["Art. 1", "Art. 2"],
            &["–", "–", "–"],
            &["(1)", "(2)"],
        ] {
            assert_eq!(messages(labels), [""; 0], "{labels:?}");
        }
        let alphabet: Vec<_> = ('A'..='Z').map(|c| format!("{c}.")).chain(["AA.".into(), "AB.".into()]).collect();
        assert_eq!(messages(&alphabet.iter().map(String::as_str).collect::<Vec<_>>()), [""; 0]);
    }

    #[test]
    fn gaps_duplicates_and_steps_back_are_found() {
        assert_eq!(messages(&["1.", "2.", "4."]), ["4. follows 2.; what stands between them is missing"]);
        assert_eq!(messages(&["1.", "2.", "2.", "3."]), ["2. stands twice"]);
        assert_eq!(messages(&["a)", "c)"]), ["c) follows a); what stands between them is missing"]);
        assert_eq!(messages(&["1.", "2.", "3.", "2."]), ["2. follows 3."]);
        assert_eq!(messages(&["2.", "3."]), ["2. begins an enumeration"]);
    }

    #[test]
    fn a_heading_may_restart_the_numbers() {
        let mut sample =
            Sample::new(Family::DeBundestag).paragraph("1.", "a", ".").paragraph("2.", "b", ".").paragraph("1.", "c", ".");
        assert_eq!(sample.found(&RULE), ["1."]);
        sample.newest().heading = Some("Zweiter Teil".into());
        assert_eq!(sample.found(&RULE), [""; 0]);
    }
}
