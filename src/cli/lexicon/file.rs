//! Reads custom lexicons: `--lexicon FILE`.

use std::path::Path;

use policyscan::lexicon::{ActorEntry, AddedActor, Case, Formula, Frame, KINDS, Lexicon};
use policyscan::model::Force;
use serde::Deserialize;
use toml::Spanned;

use super::names::{force, forces};
use crate::cli::toml_file::{self, Wrong};

/// What an addressee can be written as.
const ADDRESSEES: &str = "accusative, dative, accusative_person, dative_person or with:PREPOSITION";

/// The built-in lexicon with what the files at `paths` add, the last of them before the others.
///
/// Entries live as long as the process.
///
/// # Errors
/// One of them cannot be read, or holds what it should not: file, line, column and what was expected.
pub fn load<'p>(paths: impl IntoIterator<Item = &'p Path>) -> anyhow::Result<Lexicon> {
    let mut lexicon = Lexicon::default();
    for path in paths {
        toml_file::read(path, |text| add(&mut lexicon, text))?;
    }
    Ok(lexicon)
}

/// The file as written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    verb: Vec<WrittenVerb>,
    formula: Vec<WrittenFormula>,
    actor: Vec<WrittenActor>,
    abbreviations: Vec<Text>,
}

type Text = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenVerb {
    lemma: Text,
    force: Text,
    un_force: Option<Text>,
    finite: Spanned<Vec<Text>>,
    closing: Option<Text>,
    participle: Option<Text>,
    addressee: Option<Text>,
    control: Option<Text>,
    #[serde(default)]
    requires: Vec<Text>,
    #[serde(default)]
    forbids: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFormula {
    lemma: Text,
    force: Text,
    words: Spanned<Vec<Text>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenActor {
    name: Text,
    r#type: Text,
    #[serde(default)]
    forms: Vec<Text>,
    #[serde(default = "yes")]
    acts: bool,
}

const fn yes() -> bool {
    true
}

/// Adds what `text` holds to `lexicon`.
fn add(lexicon: &mut Lexicon, text: &str) -> Result<(), Wrong> {
    let written: Written = toml_file::written(text)?;
    for verb in written.verb {
        lexicon.add_verb(Box::leak(Box::new(frame(&verb)?)));
    }
    for WrittenFormula { lemma, force, words } in written.formula {
        let formula = Formula { lemma: phrase(&lemma)?, force: known_force(&force)?, words: some(&words, "words", phrase)? };
        lexicon.add_formula(Box::leak(Box::new(formula)));
    }
    for WrittenActor { name, r#type, forms, acts } in written.actor {
        let kind = KINDS.iter().find(|kind| **kind == r#type.get_ref());
        let kind = kind.ok_or_else(|| Wrong::unknown("type", &r#type, &KINDS.join(", ")))?;
        let entry = ActorEntry { name: filled(&name)?, kind };
        lexicon.add_actor(Box::leak(Box::new(AddedActor { entry, forms: all(&forms, filled)?, acts })));
    }
    for abbreviation in written.abbreviations {
        lexicon.add_abbreviation(filled(&abbreviation)?);
    }
    Ok(())
}

fn frame(verb: &WrittenVerb) -> Result<Frame, Wrong> {
    let un_force = verb.un_force.as_ref().map(known_force).transpose()?;
    let force = known_force(&verb.force)?;
    let participle = verb.participle.as_ref().map_or(Ok(""), word)?;
    let mut frame = Frame::new(phrase(&verb.lemma)?, force, some(&verb.finite, "forms", word)?, participle);
    frame.un_force = un_force;
    if let Some(closing) = &verb.closing {
        frame.closing = phrase(closing)?;
    }
    frame.addressee = verb.addressee.as_ref().map(case).transpose()?;
    frame.requires = all(&verb.requires, word)?;
    frame.forbids = all(&verb.forbids, word)?;
    match verb.control.as_ref().map(|control| (control, control.get_ref().as_str())) {
        None | Some((_, "nobody")) => Ok(frame),
        Some((_, "object")) => Ok(frame.object_control()),
        Some((_, "subject")) => Ok(frame.subject_control()),
        Some((control, _)) => Err(Wrong::unknown("control", control, "object, subject, nobody")),
    }
}

fn case(written: &Text) -> Result<Case, Wrong> {
    match written.get_ref().as_str() {
        "accusative" => Ok(Case::Accusative),
        "dative" => Ok(Case::Dative),
        "accusative_person" => Ok(Case::AccusativePerson),
        "dative_person" => Ok(Case::DativePerson),
        other => match other.strip_prefix("with:").map(str::trim) {
            Some(preposition) if is_word(preposition) => Ok(Case::With(preposition.to_owned().leak())),
            _ => Err(Wrong::unknown("addressee", written, ADDRESSEES)),
        },
    }
}

fn known_force(written: &Text) -> Result<Force, Wrong> {
    force(written.get_ref()).ok_or_else(|| Wrong::unknown("force", written, &forces()))
}

/// A list of texts that `read` understands.
fn all(list: &[Text], read: fn(&Text) -> Result<&'static str, Wrong>) -> Result<&'static [&'static str], Wrong> {
    let list = list.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(list.leak())
}

/// The same, of at least one.
fn some(
    list: &Spanned<Vec<Text>>,
    what: &str,
    read: fn(&Text) -> Result<&'static str, Wrong>,
) -> Result<&'static [&'static str], Wrong> {
    if list.get_ref().is_empty() {
        return Err(Wrong::at(list, format!("no {what}, expected at least one")));
    }
    all(list.get_ref(), read)
}

/// A text with something in it.
fn filled(written: &Text) -> Result<&'static str, Wrong> {
    let text = written.get_ref().trim();
    if text.is_empty() {
        return Err(Wrong::at(written, "empty text, expected at least one word"));
    }
    Ok(text.to_owned().leak())
}

/// Words with single spaces between them.
fn phrase(written: &Text) -> Result<&'static str, Wrong> {
    if let Some(odd) = written.get_ref().split_whitespace().find(|word| !is_word(word)) {
        let message = format!("\"{}\" is no word, expected words without punctuation", odd.escape_debug());
        return Err(Wrong::at(written, message));
    }
    let single = written.get_ref().split_whitespace().collect::<Vec<_>>().join(" ");
    filled(&Spanned::new(written.span(), single))
}

/// One word.
fn word(written: &Text) -> Result<&'static str, Wrong> {
    let text = written.get_ref().trim();
    if text.contains(char::is_whitespace) {
        let message = format!(
            "\"{}\" is more than one word, expected one; what closes the bracket (a prefix, „zur Kenntnis“) belongs into \"closing\"",
            text.escape_debug()
        );
        return Err(Wrong::at(written, message));
    }
    phrase(written)
}

fn is_word(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && text.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\''))
}

#[cfg(test)]
mod tests {
    use policyscan::Analyzer;
    use policyscan::lexicon::{Control, Lexicon, Origin};
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::*;
    use crate::cli::toml_file::position;
    use crate::cli::toml_file::tests::{is_told, mutated};

    /// Everything that can be set.
    const ALL: &str = r#"
        abbreviations = ["Moorschv."]
        [[verb]]
        lemma = "anmahnen"
        force = "urges"
        un_force = "demands"
        finite = ["mahnt", "mahnen"]
        closing = "an"
        participle = "angemahnt"
        addressee = "with:bei"
        control = "object"
        requires = ["Ruhe"]
        forbids = ["Tote"]
        [[formula]]
        lemma = "im Lichte"
        force = "considers"
        words = ["im  Lichte"]
        [[actor]]
        name = "Hafenring"
        type = "organisation"
        forms = ["HRN"]
        acts = false
    "#;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, rng_seed: RngSeed::Fixed(2026), ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_a_lexicon_or_says_where_it_is_none(text in mutated(ALL)) {
            let mut lexicon = Lexicon::default();
            if let Err(wrong) = add(&mut lexicon, &text) {
                return is_told(&text, &wrong);
            }
            let read = "Der Rat\n\nim Lichte des Berichts,\n\n1. mahnt bei dem HRN an, in Ruhe nach Moorschv. 2 zu handeln.";
            prop_assert!(Analyzer::new().with_lexicon(lexicon).analyse("-", read.as_bytes()).is_ok());
        }
    }

    #[test]
    fn every_field_arrives() {
        let mut lexicon = Lexicon::default();
        add(&mut lexicon, ALL).expect("a lexicon");
        let (frame, _) = lexicon.verbs().find(|(_, origin)| *origin == Origin::Added).expect("the verb");
        assert_eq!((frame.lemma, frame.force, frame.un_force), ("anmahnen", Force::Urges, Some(Force::Demands)));
        assert_eq!((frame.finite, frame.closing, frame.participle), (&["mahnt", "mahnen"][..], "an", "angemahnt"));
        assert_eq!((frame.addressee, frame.control), (Some(Case::With("bei")), Control::Object));
        assert_eq!((frame.requires, frame.forbids), (&["Ruhe"][..], &["Tote"][..]));
        let (formula, _) = lexicon.formulas().find(|(_, origin)| *origin == Origin::Added).expect("the formula");
        assert_eq!((formula.lemma, formula.force, formula.words), ("im Lichte", Force::Considers, &["im Lichte"][..]));
        assert_eq!(lexicon.actor("HRN").map(|entry| (entry.name, entry.kind)), Some(("Hafenring", "organisation")));
        assert!(!lexicon.can_act("der Hafenring") && lexicon.is_abbreviation("nach Moorschv."));
    }

    #[test]
    fn a_mistake_is_shown_where_it_stands() {
        for (text, place, words) in [
            ("[[verbs]]", (1, 3), "unknown key \"verbs\", expected one of \"verb\", \"formula\", \"actor\", \"abbreviations\""),
            ("[[verb]]\nlemma = \"x\"\nforce = \"urges\"", (1, 1), "missing key \"finite\""),
            ("[[verb]]\nlemma = \"x\"\nforce = \"urge\"\nfinite = [\"x\"]", (3, 9), "unknown force \"urge\", expected decides, "),
            ("[[verb]]\nlemma = \"x\"\nforce = \"urges\"\nfinite = []", (4, 10), "no forms, expected at least one"),
            ("[[verb]]\nlemma = \"x\"\nforce = \"urges\"\nfinite = [\"x\", \"mahnt an\"]", (4, 16), "belongs into \"closing\""),
            ("[[verb]]\nlemma = \" \"\nforce = \"urges\"\nfinite = [\"x\"]", (2, 9), "empty text"),
            ("[[verb]]\nlemma = \"x\"\nforce = \"urges\"\nfinite = [\"x\"]\naddressee = \"with:\"", (5, 13), "with:PREPOSITION"),
            ("[[verb]]\nlemma = \"x\"\nforce = \"urges\"\nfinite = [\"x\"]\ncontrol = \"me\"", (5, 11), "object, subject, nobody"),
            ("[[formula]]\nlemma = \"x\"\nforce = \"notes\"\nwords = [\"im Lichte,\"]", (4, 10), "\"Lichte,\" is no word"),
            ("[[actor]]\nname = \"x\"\ntype = \"band\"", (3, 8), "unknown type \"band\", expected un_organ, "),
            ("[[actor]]\nname = \"x\"\ntype = \"body\"\nacts = 1", (4, 8), "invalid type: integer"),
            ("abbreviations = [\"ok.\", \"\"]", (1, 25), "empty text"),
        ] {
            let wrong = add(&mut Lexicon::default(), text).expect_err(text);
            assert_eq!(position(text, wrong.at), place, "{text}: {}", wrong.message);
            assert!(wrong.message.contains(words), "{text}: {}", wrong.message);
        }
    }
}
