//! Pairs of versions: exactly the planted changes are found, and nothing else.

mod support;

use policyscan::Analyzer;
use policyscan::diff::{self, Comparison, Effect, Entry, Op, Relation};
use proptest::prelude::*;
use support::fixtures;

const UN: &str = include_str!("diff/un.txt");
const KREIS: &str = include_str!("diff/kreis.txt");

/// `text` with each of `edits` made; each must find its place, once.
fn edited(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from:?} must stand once in the text");
        text.replacen(from, to, 1)
    })
}

fn compared(old: &str, new: &str) -> Comparison {
    let read = |text: &str| Analyzer::new().analyse("-", text.as_bytes()).expect("text");
    diff::compare("old.txt", &read(old), "new.txt", &read(new))
}

/// One line for each header field, each entry and each change in it: everything but the words.
fn facts(comparison: &Comparison) -> Vec<String> {
    let mut out = Vec::new();
    for document in &comparison.documents {
        assert!(document.old.is_some() && document.new.is_some(), "each file holds one resolution");
        for field in &document.header {
            let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
            out.push(format!("{}: {} → {}", field.field, value(&field.from), value(&field.to)));
        }
        for entry in &document.entries {
            out.push(head(entry));
            for change in &entry.changes {
                let side = |value: &Option<diff::Value>| match value {
                    Some(value) => format!("{}{}", value.text, value.value.as_ref().map(|v| format!(" ({v})")).unwrap_or_default()),
                    None => "–".to_owned(),
                };
                let aspect = diff::name(change.aspect).expect("a name");
                out.push(format!("  {aspect}{}: {} → {}", effect(change.effect), side(&change.from), side(&change.to)));
            }
        }
    }
    out
}

fn effect(effect: Effect) -> String {
    if effect == Effect::Neutral { String::new() } else { format!(" {}", diff::name(effect).expect("a name")) }
}

/// "operative 2 > 2+3 split".
fn head(entry: &Entry) -> String {
    let paths = |places: &[diff::Place]| places.iter().map(|place| place.path.clone()).collect::<Vec<_>>().join("+");
    let mut out = format!("{} {} > {}", diff::name(entry.part).expect("a name"), paths(&entry.old), paths(&entry.new));
    if entry.relation != Relation::Kept {
        out = out + " " + &diff::name(entry.relation).expect("a name");
    }
    for (holds, what) in [(entry.moved, " moved"), (entry.renumbered, " renumbered")] {
        if holds {
            out += what;
        }
    }
    if entry.relation == Relation::Kept && !entry.words.is_empty() {
        out += " reworded";
    }
    out + &effect(entry.effect)
}

/// A pair: what it shows, the older text, the edits that make the newer one, and everything that may be found.
type Case = (&'static str, &'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

const CASES: &[Case] = &[
    ("the same text", UN, &[], &[]),
    (
        "only the layout differs",
        UN,
        &[
            (
                "1. fordert die Mitgliedstaaten, die Zivilgesellschaft",
                "1.  FORDERT die Mitgliedstaaten,\n    die Zivilge-\n    sellschaft",
            ),
            ("in Bekräftigung des Rechts", "*in Bekräftigung* des\nRechts"),
            ("80/143. Schutz und Wiedervernässung der Moore", "80/143.   Schutz und Wiedervernässung\nder Moore"),
            ("zu erstatten;", "zu erstatten,"),
        ],
        &[],
    ),
    (
        "paragraphs are renumbered",
        UN,
        &[("6. ersucht", "7. ersucht"), ("7. ersucht den", "8. ersucht den"), ("8. beschließt", "9. beschließt")],
        &["operative 6 > 7 renumbered", "operative 7 > 8 renumbered", "operative 8 > 9 renumbered"],
    ),
    (
        "a force is weakened",
        UN,
        &[("2. fordert die Mitgliedstaaten auf, den Abbau", "2. legt den Mitgliedstaaten nahe, den Abbau")],
        &["operative 2 > 2 reworded", "  force weakened: fordert … auf (calls_upon) → legt … nahe (encourages)"],
    ),
    (
        "a force is strengthened",
        KREIS,
        &[("3. Der Kreistag fordert das Land auf, den Radweg", "3. Der Kreistag fordert das Land nachdrücklich auf, den Radweg")],
        &["operative 3 > 3 reworded", "  force strengthened: fordert … auf (calls_upon) → fordert … auf (nachdrücklich) (urges)"],
    ),
    (
        "a chapeau is weakened, its items are the same",
        KREIS,
        &[("5. Der Kreistag bittet die Polizei,", "5. Der Kreistag legt der Polizei nahe,")],
        &["operative 5 > 5 reworded", "  force weakened: bittet (requests) → legt … nahe (encourages)"],
    ),
    (
        "a paragraph is split",
        KREIS,
        &[
            (
                "zu errichten und die Kosten aus dem Förderprogramm",
                "zu errichten.\n\n3. Die Verwaltung wird beauftragt, die Kosten aus dem Förderprogramm",
            ),
            ("3. Der Kreistag fordert", "4. Der Kreistag fordert"),
            ("4. Die Städte", "5. Die Städte"),
            ("5. Der Kreistag bittet", "6. Der Kreistag bittet"),
        ],
        &["operative 2 > 2+3 split", "operative 3 > 4 renumbered", "operative 4 > 5 renumbered", "operative 5 > 6 renumbered"],
    ),
    (
        "a paragraph is split into items",
        KREIS,
        &[(
            "2. Die Verwaltung wird beauftragt, an allen Bahnhöfen überdachte Abstellanlagen zu errichten und die Kosten",
            "2. Die Verwaltung wird beauftragt,\n\n   a) an allen Bahnhöfen überdachte Abstellanlagen zu errichten und\n\n   b) die Kosten",
        )],
        &["operative 2 > 2+2.a+2.b split"],
    ),
    (
        "two paragraphs are merged",
        UN,
        &[
            (
                "zu veröffentlichen;\n\n6. ersucht das Umweltprogramm der Vereinten Nationen außerdem, die Mitgliedstaaten",
                "zu veröffentlichen und die Mitgliedstaaten",
            ),
            ("7. ersucht", "6. ersucht"),
            ("8. beschließt", "7. beschließt"),
        ],
        &["operative 5+6 > 5 merged", "operative 7 > 6 renumbered", "operative 8 > 7 renumbered"],
    ),
    (
        "a deadline is moved",
        KREIS,
        &[("bis zum 31. März 2027", "bis zum 30. Juni 2028")],
        &[
            "operative 1 > 1 reworded",
            "  deadline weakened: bis zum 31. März 2027 (2027-03-31) → bis zum 30. Juni 2028 (2028-06-30)",
        ],
    ),
    (
        "a deadline comes earlier",
        UN,
        &[("zweiundachtzigsten", "einundachtzigsten")],
        &[
            "operative 7 > 7 reworded",
            "  deadline strengthened: auf ihrer zweiundachtzigsten Tagung → auf ihrer einundachtzigsten Tagung",
        ],
    ),
    (
        "a deadline is dropped",
        UN,
        &[("bis zum 31. Dezember 2027 nationale", "nationale")],
        &["operative 1 > 1 reworded", "  deadline weakened: bis zum 31. Dezember 2027 (2027-12-31) → –"],
    ),
    (
        "a qualifier is inserted",
        UN,
        &[(
            "3. legt den regionalen Entwicklungsbanken nahe, die",
            "3. legt den regionalen Entwicklungsbanken nahe, gegebenenfalls die",
        )],
        &["operative 3 > 3 reworded", "  qualifier weakened: – → gegebenenfalls"],
    ),
    (
        "a qualifier is inserted into an item",
        KREIS,
        &[("b) an Schulen", "b) im Rahmen der verfügbaren Mittel an Schulen")],
        &["operative 5.b > 5.b reworded", "  qualifier weakened: – → im Rahmen der verfügbaren Mittel"],
    ),
    (
        "an addressee is dropped",
        UN,
        &[("die Mitgliedstaaten, die Zivilgesellschaft und den Privatsektor", "die Mitgliedstaaten und die Zivilgesellschaft")],
        &["operative 1 > 1 reworded", "  addressee weakened: den Privatsektor → –"],
    ),
    (
        "an addressee is added",
        KREIS,
        &[("3. Der Kreistag fordert das Land auf", "3. Der Kreistag fordert das Land und den Bund auf")],
        &["operative 3 > 3 reworded", "  addressee strengthened: – → den Bund"],
    ),
    (
        "a formula is weakened",
        UN,
        &[("in Bekräftigung des Rechts künftiger", "unter Hinweis auf das Recht künftiger")],
        &["preamble 2 > 2 reworded", "  formula weakened: in Bekräftigung (reaffirms) → unter Hinweis auf (recalls)"],
    ),
    (
        "a recital and a paragraph are added",
        UN,
        &[
            ("\n\n1. fordert", "\n\nin Würdigung der Arbeit der Ramsar-Konvention,\n\n1. fordert"),
            ("\n\n8. beschließt", "\n\n8. bittet die Weltbank, die Kosten der Überwachung zu ermitteln;\n\n9. beschließt"),
        ],
        &["preamble  > 4 added", "operative  > 8 added strengthened", "operative 8 > 9 renumbered"],
    ),
    (
        "a paragraph is removed",
        KREIS,
        &[
            (
                "3. Der Kreistag fordert das Land auf, den Radweg entlang der Landesstraße zwischen Auenfeld und Seedorf zu bauen.\n\n",
                "",
            ),
            ("4. Die", "3. Die"),
            ("5. Der Kreistag bittet", "4. Der Kreistag bittet"),
        ],
        &["operative 3 >  removed weakened", "operative 4 > 3 renumbered", "operative 5 > 4 renumbered"],
    ),
    (
        "a paragraph that binds nobody is removed",
        UN,
        &[
            (
                "4. begrüßt die Einrichtung eines Netzwerks der Moorforschungsstellen und dankt der Regierung Finnlands für ihre Unterstützung;\n\n",
                "",
            ),
            ("5. ersucht", "4. ersucht"),
            ("6. ersucht", "5. ersucht"),
            ("7. ersucht", "6. ersucht"),
            ("8. beschließt", "7. beschließt"),
        ],
        &[
            "operative 4 >  removed", "operative 5 > 4 renumbered", "operative 6 > 5 renumbered", "operative 7 > 6 renumbered",
            "operative 8 > 7 renumbered",
        ],
    ),
    (
        "items change places",
        KREIS,
        &[
            ("a) die Unfälle mit Beteiligung von Radfahrenden jährlich auszuwerten,", "a) @"),
            (
                "c) gefährliche Kreuzungen gemeinsam mit der Verwaltung zu begehen.",
                "c) die Unfälle mit Beteiligung von Radfahrenden jährlich auszuwerten.",
            ),
            ("@", "gefährliche Kreuzungen gemeinsam mit der Verwaltung zu begehen,"),
        ],
        &["operative 5.c > 5.a moved renumbered", "operative 5.a > 5.c moved renumbered"],
    ),
    (
        "a paragraph is moved to the front",
        UN,
        &[
            ("5. ersucht das Umweltprogramm der Vereinten Nationen, eine Weltkarte der Moore zu veröffentlichen;\n\n", ""),
            ("4. begrüßt", "5. begrüßt"),
            ("3. legt", "4. legt"),
            ("2. fordert", "3. fordert"),
            (
                "1. fordert",
                "1. ersucht das Umweltprogramm der Vereinten Nationen, eine Weltkarte der Moore zu veröffentlichen;\n\n2. fordert",
            ),
        ],
        &[
            "operative 5 > 1 moved renumbered", "operative 1 > 2 renumbered", "operative 2 > 3 renumbered",
            "operative 3 > 4 renumbered", "operative 4 > 5 renumbered",
        ],
    ),
    (
        "an obligation is dropped and another one only examined",
        KREIS,
        &[
            (" und dem Kreistag einen Entwurf vorzulegen", ""),
            ("zwischen Auenfeld und Seedorf zu bauen", "zwischen Auenfeld und Seedorf zu prüfen"),
        ],
        &[
            "operative 1 > 1 reworded",
            "  obligation weakened: dem Kreistag einen Entwurf vorzulegen (vorlegen) → –",
            "operative 3 > 3 reworded",
            "  action weakened: den Radweg entlang der Landesstraße zwischen Auenfeld und Seedorf zu bauen (bauen) → den Radweg entlang der \
             Landesstraße zwischen Auenfeld und Seedorf zu prüfen (prüfen)",
        ],
    ),
    (
        "a modal is weakened",
        KREIS,
        &[("4. Die Städte und Gemeinden sollen beim", "4. Die Städte und Gemeinden sollten beim")],
        &["operative 4 > 4 reworded", "  force weakened: sollen (strong) → sollten (weak)"],
    ),
    (
        "an act is dropped from its paragraph",
        UN,
        &[(" und dankt der Regierung Finnlands für ihre Unterstützung", "")],
        &["operative 4 > 4 reworded", "  act: dankt (thanks) → –"],
    ),
    (
        "the header changes",
        UN,
        &[
            ("verabschiedet am 12. Dezember 2025", "verabschiedet am 15. Dezember 2025"),
            ("80/143. Schutz", "80/144. Schutz"),
            ("\n12. Dezember 2025", "\n15. Dezember 2025"),
        ],
        &["symbol: 80/143 → 80/144", "date: 2025-12-12 → 2025-12-15"],
    ),
    (
        "several things at once",
        UN,
        &[
            ("nachdrücklich auf, bis", "auf, bis"),
            ("4. begrüßt die Einrichtung", "4. nimmt Kenntnis von der Einrichtung"),
            ("von Torf für den Gartenbau schrittweise", "von Torf für den Gartenbau"),
        ],
        &[
            "operative 1 > 1 reworded",
            "  force weakened: fordert … auf (nachdrücklich) (urges) → fordert … auf (calls_upon)",
            "operative 2 > 2 reworded",
            "operative 4 > 4 reworded",
            "  force weakened: begrüßt (welcomes) → nimmt Kenntnis (takes_note)",
        ],
    ),
];

#[test]
fn exactly_the_planted_changes_are_found() {
    let mut wrong = Vec::new();
    for (name, old, edits, want) in CASES {
        let found = facts(&compared(old, &edited(old, edits)));
        if found != *want {
            wrong.push(format!("{name}\n  found {found:#?}\n  want {want:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_strengthens_one_way_weakens_the_other() {
    for (name, old, edits, _) in CASES {
        let new = edited(old, edits);
        let (there, back) = (compared(old, &new), compared(&new, old));
        assert_eq!(there.differs(), back.differs(), "{name}");
        assert_eq!((there.summary.added, there.summary.removed), (back.summary.removed, back.summary.added), "{name}");
        assert_eq!((there.summary.split, there.summary.merged), (back.summary.merged, back.summary.split), "{name}");
        assert_eq!(
            (there.summary.strengthened, there.summary.weakened),
            (back.summary.weakened, back.summary.strengthened),
            "{name}"
        );
    }
}

#[test]
fn the_words_of_each_side_can_be_read_off_the_runs() {
    let side = |entry: &Entry, other: Op| {
        let runs = entry.words.iter().filter(|run| run.op != other);
        runs.map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let comparison = compared(UN, &edited(UN, &[("den Abbau von Torf für den Gartenbau", "den Abbau und den Handel von Torf")]));
    let entry = &comparison.documents[0].entries[0];
    assert_eq!(
        side(entry, Op::Insert),
        "fordert die Mitgliedstaaten auf, den Abbau von Torf für den Gartenbau schrittweise einzustellen"
    );
    assert_eq!(
        side(entry, Op::Delete),
        "fordert die Mitgliedstaaten auf, den Abbau und den Handel von Torf schrittweise einzustellen"
    );
}

/// Renderings whose layout the parser misreads: what differs there is not the document.
const MISREAD: &[(&str, &str)] = &[
    // The paragraph after the last item begins in the middle of a hard-wrapped column.
    ("ch_motion_schulwege", "tight"),
    // A bullet that stands alone under its article.
    ("eu_beschluss_moore", "markdown"),
];

#[test]
fn renderings_of_one_document_do_not_differ() {
    for fixture in fixtures::all() {
        let documents = |rendering: &fixtures::Rendering| Analyzer::new().analyse("-", &rendering.bytes).expect("text");
        let misread = |rendering: &&fixtures::Rendering| MISREAD.contains(&(fixture.slug.as_str(), rendering.variant.as_str()));
        let readable: Vec<_> = fixture.renderings.iter().filter(|rendering| !misread(rendering)).collect();
        let (first, others) = readable.split_first().expect("never empty");
        for other in others {
            let comparison = diff::compare(&first.variant, &documents(first), &other.variant, &documents(other));
            // Some renderings come without the notes.
            let is_note = |entry: &Entry| entry.part == diff::Part::Footnotes;
            for document in &comparison.documents {
                let found: Vec<String> = document.entries.iter().filter(|entry| !is_note(entry)).map(head).collect();
                let slug = format!("{} {} {}", fixture.slug, first.variant, other.variant);
                assert!(document.header.is_empty() && found.is_empty(), "{slug}: {:?} {found:#?}", document.header);
            }
        }
    }
}

#[test]
fn resolutions_of_one_file_are_paired_by_their_content() {
    let second = UN.replace("80/143", "80/150").replace("Moore", "Auen").replace("Torf", "Kies").replace("Generalsekretär", "Rat");
    let (one, two) = (format!("{UN}\n\n{second}"), second.replace("gesundheit ganzer Regionen", "Ruhe"));
    let parts = Analyzer::new().analyse("-", one.as_bytes()).expect("text").len();
    assert_eq!(parts, 2, "the file holds two resolutions");
    let comparison = compared(&one, &two);
    let symbols: Vec<_> = comparison
        .documents
        .iter()
        .map(|d| (d.old.as_ref().and_then(|o| o.symbol.as_deref()), d.new.as_ref().and_then(|n| n.symbol.as_deref())))
        .collect();
    assert_eq!(symbols, [(Some("80/143"), None)]);
    assert!(comparison.weakens());
}

/// Pieces of texts that the comparison stumbles over: repeated lines, empty items, wrapped words, markers.
const PIECES: &[&str] = &[
    "1. fordert die Staaten auf, zu handeln;\n\n",
    "2. fordert die Staaten auf, zu handeln;\n\n",
    "2. legt den Staaten nahe, zu handeln und zu berichten;\n\n",
    "3. begrüßt den Bericht;\n\n",
    "3. fordert die Länder auf:\n\n",
    "a) zu prüfen;\n\n",
    "b) bis 2030 zu prüfen;\n\n",
    "in Bekräftigung der Rechte,\n\n",
    "bekräftigend,\n\n",
    "II\nTeil\n\n",
    "Der Rat beschließt:\n\n",
    "____\n1 Fußnote.\n\n",
    "\u{202e} \u{1b}[0m ",
    "– ",
    "zu ",
];

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(0..PIECES.len(), 0..14).prop_map(|pieces| {
        "Die Generalversammlung,\n\n".to_owned() + &pieces.into_iter().map(|piece| PIECES[piece]).collect::<String>()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_texts_can_be_compared_and_none_differs_from_itself(old in texts(), new in texts()) {
        prop_assert!(!compared(&old, &old).differs());
        let found = compared(&old, &new);
        prop_assert_eq!(&found, &compared(&old, &new), "the same twice");
        let places = |side: fn(&Entry) -> &Vec<diff::Place>| {
            let entries = found.documents.iter().flat_map(|document| &document.entries);
            entries.flat_map(side).map(|place| (place.part, place.id.clone(), place.span.start)).collect::<Vec<_>>()
        };
        for mut told in [places(|entry| &entry.old), places(|entry| &entry.new)] {
            told.sort();
            let count = told.len();
            told.dedup();
            prop_assert_eq!(told.len(), count, "no text is told twice");
        }
    }

    #[test]
    fn runs_keep_the_words_of_both_sides(old in "[abcß ,–-]{0,40}", new in "[abcß ,–-]{0,40}") {
        let folded = |text: &str| diff::words::words(text).map(|(_, word)| word.into_owned()).collect::<Vec<_>>();
        let runs = diff::words::runs(&old, &new);
        if runs.is_empty() {
            prop_assert_eq!(folded(&old), folded(&new));
        } else {
            let side = |other: Op| runs.iter().filter(|run| run.op != other).map(|run| run.text.clone()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(folded(&side(Op::Insert)), folded(&old));
            prop_assert_eq!(folded(&side(Op::Delete)), folded(&new));
        }
    }
}
