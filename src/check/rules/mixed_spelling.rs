//! PS113: two spellings in one text: daß and dass, or ss and ß.

use crate::check::finding::Draft;
use crate::check::rule::Rule;
use crate::check::scan::{quotations, within, words};
use crate::check::view::View;
use crate::model::Severity;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PS113",
    name: "mixed-spelling",
    severity: Severity::Warning,
    looks_for: "Spelling from before 1996 beside today's (daß and dass, Beschluß and Beschluss), or Swiss ss beside ß (Massnahmen and \
                Maßnahmen). Quotations and words in capitals do not count.",
    why: "Mixed spelling shows where a text was put together from several, and a search for one form misses the other.",
    advice: "choose one spelling for the whole text",
    wrong: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nin der Erwägung, dass die Häfen laut sind,\n\n\
            1. betont, daß die Anrainerstaaten den Lärm messen müssen;\n\n2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    right: "Resolution der Generalversammlung, verabschiedet am 18. Dezember 2030\n\n\
            Die Generalversammlung,\n\nin der Erwägung, dass die Häfen laut sind,\n\n\
            1. betont, dass die Anrainerstaaten den Lärm messen müssen;\n\n2. beschließt, mit der Angelegenheit befasst zu bleiben.",
    check,
};

/// Stems that had ß before the reform of 1996 and have ss since; the old form. (Amtliche Regelung 2006, § 2.)
const BEFORE_1996: &[&str] = &[
    "daß", "muß", "mußt", "müßt", "läßt", "laßt", "faßt", "beschluß", "entschluß", "ausschuß", "schluß", "abschluß", "anschluß",
    "zuschuß", "überschuß", "einfluß", "fluß", "anlaß", "anläßlich", "erlaß", "prozeß", "kongreß", "kompromiß", "bewußt", "gewiß",
    "mißbrauch", "mißbilligt", "mißachtet", "unerläßlich", "verläßlich", "wußt", "paß", "engpaß", "haß", "rußland", "verfaßt",
    "befaßt", "umfaßt", "erfaßt", "veranlaßt", "gefaßt", "angepaßt",
];

/// The same stems today.
const SINCE_1996: &[&str] = &[
    "dass", "muss", "musst", "müsst", "lässt", "lasst", "fasst", "beschluss", "entschluss", "ausschuss", "schluss", "abschluss",
    "anschluss", "zuschuss", "überschuss", "einfluss", "fluss", "anlass", "anlässlich", "erlass", "prozess", "kongress",
    "kompromiss", "bewusst", "gewiss", "missbrauch", "missbilligt", "missachtet", "unerlässlich", "verlässlich", "wusst", "pass",
    "engpass", "hass", "russland", "verfasst", "befasst", "umfasst", "erfasst", "veranlasst", "gefasst", "angepasst",
];

/// Stems that have ß outside Switzerland and Liechtenstein, in their Swiss form.
const SWISS: &[&str] = &[
    "massnahme", "gemäss", "ausserdem", "ausser", "ausserhalb", "beschliesst", "schliesst", "beschliessen", "schliessen",
    "schliesslich", "einschliesslich", "grösse", "grosse", "grossen", "grosser", "grosses", "äussert", "äussern", "begrüsst",
    "begrüssen", "strasse", "strassen", "heisst", "massgeblich", "massgebend", "regelmässig", "verstösst", "fliesst", "mässig",
];

/// The same stems with ß.
const SHARP: &[&str] = &[
    "maßnahme", "gemäß", "außerdem", "außer", "außerhalb", "beschließt", "schließt", "beschließen", "schließen", "schließlich",
    "einschließlich", "größe", "große", "großen", "großer", "großes", "äußert", "äußern", "begrüßt", "begrüßen", "straße",
    "straßen", "heißt", "maßgeblich", "maßgebend", "regelmäßig", "verstößt", "fließt", "mäßig",
];

fn check(view: &View<'_>, found: &mut Vec<Draft>) {
    let mut pairs = [(Spelling::of(BEFORE_1996), Spelling::of(SINCE_1996)), (Spelling::of(SWISS), Spelling::of(SHARP))];
    for span in view.spans() {
        let source = view.source(span);
        let quoted = quotations(source);
        for (at, word) in words(source) {
            let place = span.start + at as u32;
            if !word.contains("ss") && !word.contains('ß') || within(&quoted, at) || view.in_note(place) || is_capitals(word) {
                continue;
            }
            let word = word.to_lowercase();
            for (one, other) in &mut pairs {
                if !one.count(&word, place) {
                    other.count(&word, place);
                }
            }
        }
    }
    for (one, other) in &pairs {
        // What is rarer is the slip; of equals the first, the older form.
        let (rare, usual) = if one.count <= other.count { (one, other) } else { (other, one) };
        if let (Some((place, word)), Some((_, sample))) = (&rare.first, &usual.first) {
            let times = |n: u32| if n == 1 { "once".to_owned() } else { format!("{n} times") };
            let message =
                format!("“{word}” beside “{sample}”: this spelling {}, the other {}", times(rare.count), times(usual.count));
            found.push(RULE.bytes(*place, place + word.len() as u32, message));
        }
    }
}

/// One way to spell, and how often the text does.
struct Spelling {
    stems: &'static [&'static str],
    count: u32,
    first: Option<(u32, String)>,
}

impl Spelling {
    const fn of(stems: &'static [&'static str]) -> Self {
        Self { stems, count: 0, first: None }
    }

    /// Counts `word` (lower case) at `place` if it is spelt so.
    fn count(&mut self, word: &str, place: u32) -> bool {
        let spelt = self.stems.iter().any(|stem| is_form(word, stem));
        if spelt {
            self.count += 1;
            self.first.get_or_insert_with(|| (place, word.to_owned()));
        }
        spelt
    }
}

/// Stems of fewer letters count only at the start of a word and with an ending: "Paß", but not the pass of "Kompass".
const LONG: usize = 6;

/// Whether `word` is `stem` with an ending, or a compound of a long stem (Sicherheitsausschuß, Beschlussfassung).
///
/// Between vowels both spellings have ss (müssen, Beschlusses), so a stem that ends in ss proves nothing before one.
fn is_form(word: &str, stem: &str) -> bool {
    let long = stem.chars().count() >= LONG;
    let Some(at) = word.find(stem).filter(|at| long || *at == 0) else { return false };
    let rest = &word[at + stem.len()..];
    let proves = !stem.ends_with("ss") || !rest.starts_with(['a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'ü']);
    proves && (long || matches!(rest, "" | "e" | "en" | "es" | "er" | "em" | "n" | "s" | "t" | "te" | "ten"))
}

fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1
}

#[cfg(test)]
mod tests {
    use super::{BEFORE_1996, RULE, SHARP, SINCE_1996, SWISS};
    use crate::check::sample::Sample;
    use crate::model::Family;

    fn found(text: &str) -> Vec<String> {
        let sample = Sample::new(Family::Generic).paragraph("1.", text, ".");
        sample.found(&RULE).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_rarer_spelling_is_the_slip() {
        assert_eq!(found("betont, daß und dass und dass"), ["daß"]);
        assert_eq!(found("betont, daß der Beschluß und der Ausschuss"), ["Ausschuss"]);
        assert_eq!(found("begrüßt die Massnahmen und die Maßnahmen gemäß Plan"), ["Massnahmen"]);
    }

    #[test]
    fn one_spelling_is_enough() {
        for text in [
            "betont, dass gemäß Beschluss die Maße der Straße passen",
            "betont, daß gemäß Beschluß die Maße der Straße passen",
            "betont, dass gemäss Beschluss die Masse der Strasse passen",
            "betont, daß die Prozesse des Kongresses gewissen Ausschüssen genügen müssen",
            "betont, dass der Text „Beschluß vom Mai“ gilt",
            "BEGRÜSST, dass die Maßnahmen wirken",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn the_tables_are_told_apart_by_their_letters() {
        assert!(BEFORE_1996.iter().chain(SHARP).all(|w| w.contains('ß')), "old and sharp forms have ß");
        assert!(SINCE_1996.iter().chain(SWISS).all(|w| w.contains("ss") && !w.contains('ß')), "new and Swiss forms have ss");
    }
}
