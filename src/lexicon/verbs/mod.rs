//! The performative verbs, grouped by the class of their force, and where to find them by form.

mod assertive;
mod commissive;
mod declarative;
mod directive;
mod expressive;
mod index;

use super::fold::key;
use super::frames::Frame;
use index::{Forms, Index};

/// The frames by the class of their force; in this order those of one form are tried that ask for the same.
const GROUPS: [&[Frame]; 5] = [directive::FRAMES, declarative::FRAMES, commissive::FRAMES, expressive::FRAMES, assertive::FRAMES];

/// Every frame, in the order of its group.
pub fn frames() -> impl Iterator<Item = &'static Frame> {
    GROUPS.into_iter().flatten()
}

/// The frames whose finite verb is `word` ("fordert", "BEGRÜSST", "beschliesst"), most specific first.
///
/// Letter case is folded: whether a word with a capital opens a sentence or is a noun ("die Stellen") is the caller's to judge.
#[must_use]
pub fn frames_by_finite(word: &str) -> &'static [&'static Frame] {
    static INDEX: Index<{ Forms::Finite.total() }> = Index::new(Forms::Finite);
    INDEX.get(&key(word))
}

/// The frames whose participle II is `word` ("aufgefordert"; "genommen" for "zur Kenntnis nehmen"), most specific first.
#[must_use]
pub fn frames_by_participle(word: &str) -> &'static [&'static Frame] {
    static INDEX: Index<{ Forms::Participle.total() }> = Index::new(Forms::Participle);
    INDEX.get(&key(word))
}

/// The frames whose infinitive is `word` ("auffordern"; "nehmen" for "zur Kenntnis nehmen"), most specific first.
#[must_use]
pub fn frames_by_infinitive(word: &str) -> &'static [&'static Frame] {
    static INDEX: Index<{ Forms::Infinitive.total() }> = Index::new(Forms::Infinitive);
    INDEX.get(&key(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::frames::meets;

    #[test]
    fn every_frame_has_forms_and_both_sentences() {
        for frame in frames() {
            assert!(!frame.finite.is_empty(), "{}", frame.lemma);
            assert!(!frame.participle.is_empty(), "{}", frame.lemma);
            assert!(frame.hit.ends_with('.') && frame.miss.ends_with('.'), "{}", frame.lemma);
            assert_ne!(frame.hit, frame.miss, "{}", frame.lemma);
        }
    }

    #[test]
    fn every_hit_sentence_holds_a_form_of_its_frame() {
        for frame in frames() {
            let has = frame.hit.split(|c: char| !c.is_alphabetic()).any(|word| {
                frames_by_finite(word).iter().chain(frames_by_participle(word)).any(|other| std::ptr::eq(*other, frame))
            });
            assert!(has, "{}: {}", frame.lemma, frame.hit);
        }
    }

    /// Whether the words of a sentence hold all that a frame asks for; a rough reading without brackets or clauses.
    fn satisfied(frame: &Frame, words: &[&str]) -> bool {
        let mut rest = words.iter();
        // A participle holds its prefix.
        let closed = words.contains(&frame.participle) && frame.participle.starts_with(frame.closing);
        (closed || frame.closing.split(' ').filter(|part| !part.is_empty()).all(|part| rest.any(|word| word == &part)))
            && frame.requires.iter().all(|required| words.iter().any(|word| meets(required, word)))
            && !frame.forbids.iter().any(|forbidden| words.iter().any(|word| meets(forbidden, word)))
    }

    #[test]
    fn every_hit_sentence_satisfies_its_frame_first() {
        for frame in frames() {
            let words: Vec<&str> = frame.hit.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
            assert!(satisfied(frame, &words), "{}: {}", frame.lemma, frame.hit);
            let passive = words.iter().any(|word| matches!(*word, "wird" | "werden"));
            let form = words.iter().find(|word| {
                let list = if passive { frames_by_participle(word) } else { frames_by_finite(word) };
                list.iter().any(|other| std::ptr::eq(*other, frame))
            });
            let Some(form) = form else { panic!("{}: {}", frame.lemma, frame.hit) };
            let list = if passive { frames_by_participle(form) } else { frames_by_finite(form) };
            let first = list.iter().find(|other| satisfied(other, &words));
            assert_eq!(first.map(|f| (f.lemma, f.force)), Some((frame.lemma, frame.force)), "{}", frame.hit);
        }
    }

    #[test]
    fn the_frame_that_asks_for_most_comes_first() {
        for (form, first, last) in [
            ("fordert", "auffordern", "fordern"),
            ("spricht", "sich aussprechen", "aussprechen"),
            ("beschließt", "mit der Angelegenheit befasst bleiben", "beschließen"),
            ("BESCHLIESST", "mit der Angelegenheit befasst bleiben", "beschließen"),
            ("anerkennt", "anerkennen", "anerkennen"),
        ] {
            let frames = frames_by_finite(form);
            assert_eq!(frames.first().map(|f| f.lemma), Some(first), "{form}");
            assert!(frames.iter().any(|f| f.lemma == last), "{form}");
        }
        assert!(frames_by_finite("erfordert").is_empty());
        assert!(frames_by_finite("Forderung").is_empty());
    }

    #[test]
    fn participles_and_infinitives_lead_to_their_frames() {
        assert_eq!(frames_by_participle("aufgefordert")[0].lemma, "auffordern");
        assert!(frames_by_participle("genommen").iter().any(|f| f.lemma == "zur Kenntnis nehmen"));
        assert!(frames_by_infinitive("ersuchen").iter().any(|f| f.lemma == "ersuchen"));
    }
}
