//! What must hold for any input whatever: no panic, true spans, the same output twice, and whatever the rendering.

mod support;

use std::sync::LazyLock;

use policyscan::model::OffsetUnit;
use policyscan::{Analyzer, Stage};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use support::fixtures::{self, Fixture};
use support::spans;
use unicode_normalization::UnicodeNormalization;

static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(fixtures::all);

/// The texts of all renderings.
static TEXTS: LazyLock<Vec<String>> =
    LazyLock::new(|| FIXTURES.iter().flat_map(|fixture| &fixture.renderings).map(fixtures::Rendering::text).collect());

/// Pieces that parsers stumble over: markers, brackets, hyphens, page breaks, odd characters.
const PIECES: &[&str] = &[
    "\n", "\n\n", "\u{c}", "\r", " ", "\u{a0}", "-\n", "\u{ad}\n", "¬\n", "1. ", "2. ", "(3) ", "a) ", "aa) ", "ii) ", "IV. ",
    "– ", "• ", "Art. 2 ", "§ 3 ", "# ", "**", "\\", "_______\n1 ", "http://x.y/z\n", "fordert ", " auf, ", "legt ", " nahe, ",
    " zu prüfen", "dass ", "(", ")", "„", "“", ";", ":", ",", ".", "1", "999999999999999999999", "ß", "ﬁ", "e\u{301}", "\u{301}",
    "\u{feff}", "\u{200b}", "\u{202e}", "😀", "Ä", "bis zum 31. ", "Resolution 70/", "Die Generalversammlung,",
    "Der Rat beschließt:", "I", "D i e ", "BESCHLIESST ",
];

/// One edit of a text: at a share of its length, take so many characters out and put a piece in.
type Edit = (f64, usize, usize);

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec((0.0..1.0, 0..40usize, 0..PIECES.len()), 0..8)
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (place, taken, piece) in edits {
        #[expect(clippy::cast_precision_loss, clippy::cast_sign_loss, reason = "a place in a short text")]
        let at = ((chars.len() as f64) * place) as usize;
        let end = (at + taken).min(chars.len());
        chars.splice(at..end, PIECES[*piece].chars());
    }
    chars.into_iter().collect()
}

fn mutated() -> impl Strategy<Value = String> {
    (0..TEXTS.len(), edits()).prop_map(|(index, edits)| edited(&TEXTS[index], &edits))
}

/// Mutations that keep to whole lines, as people's do: some left out, some twice, some elsewhere.
fn rearranged() -> impl Strategy<Value = String> {
    (0..TEXTS.len(), prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..3u8), 0..6)).prop_map(
        |(index, moves)| {
            let mut lines: Vec<&str> = TEXTS[index].lines().collect();
            for (from, to, kind) in moves {
                if lines.is_empty() {
                    break;
                }
                let (from, to) = (from.index(lines.len()), to.index(lines.len()));
                match kind {
                    0 => drop(lines.remove(from)),
                    1 => lines.insert(to, lines[from]),
                    _ => lines.swap(from, to),
                }
            }
            lines.join("\n") + "\n"
        },
    )
}

/// Analyses `bytes` in every way; checks every span in every unit. Errors are fine, panics are not.
fn survives(bytes: &[u8]) -> Result<(), TestCaseError> {
    for stage in [Stage::Decode, Stage::Clean, Stage::Segment, Stage::Outline, Stage::Clauses] {
        let _ = Analyzer::new().stage(stage, bytes);
    }
    let Ok(text) = Analyzer::new().stage(Stage::Decode, bytes) else {
        return Ok(());
    };
    for (unit, length) in
        [(OffsetUnit::Byte, text.len()), (OffsetUnit::Char, text.chars().count()), (OffsetUnit::Utf16, text.encode_utf16().count())]
    {
        let analyzer = Analyzer::new().with_offsets(unit);
        let documents = analyzer.analyse("-", bytes).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(!documents.is_empty());
        prop_assert!(documents == analyzer.analyse("-", bytes).expect("the first time it was fine"), "two runs differ");
        for document in &documents {
            let value = serde_json::to_value(document).expect("a document serialises");
            let lines = text.replace("\r\n", "\n").matches(['\n', '\r']).count() as u64 + 1;
            let mut wrong = Vec::new();
            spans::visit_bare(&value, &mut |span| {
                let (start, end, line) = (span["start"].as_u64(), span["end"].as_u64(), span["line"].as_u64());
                let within = start <= end && end <= Some(length as u64) && (Some(1)..=Some(lines)).contains(&line);
                if !within || (unit == OffsetUnit::Byte && spans::slice(&text, span).is_none()) {
                    wrong.push(format!("{span} of {length}"));
                }
            });
            if unit == OffsetUnit::Byte {
                spans::visit(&value, &mut |quoted, span| {
                    if !spans::slice(&text, span).is_some_and(|slice| spans::holds(slice, quoted)) {
                        wrong.push(format!("{quoted:?} is not at {span}"));
                    }
                });
            }
            prop_assert!(wrong.is_empty(), "{unit:?}: {wrong:#?}");
        }
    }
    Ok(())
}

/// The analysis of `bytes` without everything that counts bytes.
fn analysis(bytes: &[u8]) -> Vec<Value> {
    let mut documents = fixtures::analyse(&Analyzer::new(), bytes);
    documents.iter_mut().for_each(without_offsets);
    documents
}

fn without_offsets(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for offset in ["span", "spans", "source"] {
                fields.remove(offset);
            }
            fields.values_mut().for_each(without_offsets);
        }
        Value::Array(items) => items.iter_mut().for_each(without_offsets),
        _ => {}
    }
}

/// `text` in Windows-1252. `None`: it has other characters, or its bytes would be read as UTF-8.
fn windows_1252(text: &str) -> Option<Vec<u8>> {
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(text);
    (!lossy && (text.is_ascii() || std::str::from_utf8(&bytes).is_err())).then(|| bytes.into_owned())
}

/// Asserts that every rendering of `text` gives one analysis.
fn renderings_agree(text: &str) -> Result<(), TestCaseError> {
    let text: String = text.replace('\r', "").nfc().collect();
    let want = analysis(text.as_bytes());
    let nfd: String = text.nfd().collect();
    prop_assert_eq!(&analysis(nfd.as_bytes()), &want, "NFD");
    prop_assert_eq!(&analysis(text.replace('\n', "\r\n").as_bytes()), &want, "CRLF");
    prop_assert_eq!(&analysis(format!("\u{feff}{text}").as_bytes()), &want, "BOM");
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    prop_assert_eq!(&analysis(&utf16), &want, "UTF-16");
    if let Some(bytes) = windows_1252(&text) {
        prop_assert_eq!(&analysis(&bytes), &want, "Windows-1252");
    }
    Ok(())
}

proptest! {
    // One seed: what fails here fails again.
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, rng_seed: RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2048)) {
        survives(&bytes)?;
    }

    #[test]
    fn random_text_never_panics(text in "\\PC{0,400}") {
        survives(text.as_bytes())?;
    }

    #[test]
    fn pieces_of_resolutions_never_panic(pieces in prop::collection::vec(0..PIECES.len(), 0..200)) {
        let text: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        survives(text.as_bytes())?;
    }

    #[test]
    fn mutated_documents_keep_true_spans(text in mutated()) {
        survives(text.as_bytes())?;
    }

    #[test]
    fn cut_documents_never_panic(index in 0..TEXTS.len(), start in any::<prop::sample::Index>(), end in any::<prop::sample::Index>()) {
        let bytes = TEXTS[index].as_bytes();
        let (start, end) = (start.index(bytes.len()), end.index(bytes.len()));
        survives(&bytes[start.min(end)..start.max(end)])?;
    }

    #[test]
    fn renderings_of_rearranged_documents_agree(text in rearranged()) {
        renderings_agree(&text)?;
    }
}

#[test]
fn renderings_of_every_fixture_agree() {
    for (index, text) in TEXTS.iter().enumerate() {
        renderings_agree(text).unwrap_or_else(|error| panic!("text {index}: {error}"));
    }
}

#[test]
fn offsets_in_every_unit_name_the_same_characters() {
    for text in TEXTS.iter() {
        let of = |unit| fixtures::analyse(&Analyzer::new().with_offsets(unit), text.as_bytes());
        let places = |documents: Vec<Value>| {
            let mut places = Vec::new();
            for document in &documents {
                spans::visit_bare(document, &mut |span| places.push(span.clone()));
            }
            places
        };
        let bytes = places(of(OffsetUnit::Byte));
        let (chars, utf16) = (places(of(OffsetUnit::Char)), places(of(OffsetUnit::Utf16)));
        assert_eq!(bytes.len(), chars.len());
        assert_eq!(bytes.len(), utf16.len());
        for ((byte, char), unit) in bytes.iter().zip(&chars).zip(&utf16) {
            for end in ["start", "end"] {
                let before = &text[..usize::try_from(byte[end].as_u64().expect("a number")).expect("small")];
                assert_eq!(char[end], before.chars().count(), "{byte} {char}");
                assert_eq!(unit[end], before.encode_utf16().count(), "{byte} {unit}");
            }
        }
    }
}

/// Where nothing was taken out of the middle, a slice is its text: compared for the renderings without page furniture and markup.
#[test]
fn a_clean_slice_is_its_text() {
    let mut wrong = Vec::new();
    for fixture in FIXTURES.iter() {
        for rendering in fixture.renderings.iter().filter(|r| matches!(r.variant.as_str(), "plain" | "tight" | "cp1252" | "nfd")) {
            let source = rendering.text();
            for document in rendering.analyse() {
                spans::visit(&document, &mut |text, span| {
                    let slice: String = spans::slice(&source, span).unwrap_or_default().nfc().collect();
                    let joined = slice.split_whitespace().collect::<Vec<_>>().join(" ");
                    if joined != text {
                        wrong.push(format!("{}.{}: {text:?} is {joined:?}", fixture.slug, rendering.variant));
                    }
                });
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
