//! A custom lexicon of any words, then a text: no panic, spans on character boundaries.

#![no_main]

#[path = "support/spans.rs"]
mod spans;

use libfuzzer_sys::fuzz_target;
use policyscan::lexicon::{ActorEntry, AddedActor, Case, Formula, Frame, Lexicon};
use policyscan::model::Force;
use policyscan::{Analyzer, Stage};
use spans::check;

fuzz_target!(|text: &str| {
    // Words a line, an empty line, the text.
    let Some((words, text)) = text.split_once("\n\n") else { return };
    let mut lexicon = Lexicon::default();
    for (i, line) in words.lines().take(8).enumerate() {
        // Entries live as long as the process; these are few and short.
        let leaked = |word: &str| -> &'static str { word.chars().take(40).collect::<String>().leak() };
        let words: Vec<&'static str> = line.split(',').map(str::trim).filter(|word| !word.is_empty()).take(6).map(leaked).collect();
        let Some((&first, rest)) = words.split_first() else { continue };
        let rest: &'static [&'static str] = rest.to_vec().leak();
        match i % 4 {
            0 => {
                let mut frame = Frame::new(first, Force::Urges, rest, rest.last().copied().unwrap_or(""));
                frame.closing = rest.first().copied().unwrap_or("");
                frame.addressee = Some(Case::With(first));
                lexicon.add_verb(Box::leak(Box::new(frame.object_control())));
            }
            1 => lexicon.add_formula(Box::leak(Box::new(Formula { lemma: first, force: Force::Recalls, words: rest }))),
            2 => {
                let entry = ActorEntry { name: first, kind: "organisation" };
                lexicon.add_actor(Box::leak(Box::new(AddedActor { entry, forms: rest, acts: true })));
            }
            _ => words.iter().for_each(|word| lexicon.add_abbreviation(word)),
        }
    }
    let analyzer = Analyzer::new().with_lexicon(lexicon);
    let Ok(documents) = analyzer.analyse("-", text.as_bytes()) else { return };
    let decoded = analyzer.stage(Stage::Decode, text.as_bytes()).expect("it was just decoded");
    for document in &documents {
        check(&serde_json::to_value(document).expect("a document serialises"), &decoded);
    }
});
