//! What the blocks of a text hold, found by one search through the whole text for each phrase.

use memchr::memmem;

use super::enacting::ORGANS;

/// Something that may be true of a block; each is a bit.
#[derive(Clone, Copy, Debug)]
pub enum Fact {
    /// It names one of the [`ORGANS`] with its article.
    Organ = 1,
    /// It may wish for a decision, or report one in the perfect.
    Wish = 2,
    /// It counts votes.
    Vote = 4,
}

const WISHES: &[&str] = &["wolle ", "möge ", "beschlossen,"];

const VOTES: &[&str] = &["ja-stimmen", "nein-stimmen", "ja stimmen", "gegenstimme", "enthaltungen"];

/// The facts of the blocks that begin at `starts` of the folded text.
pub fn facts(folded: &str, starts: &[u32]) -> Vec<u8> {
    let mut facts = vec![0; starts.len()];
    for (phrases, fact) in [(ORGANS, Fact::Organ), (WISHES, Fact::Wish), (VOTES, Fact::Vote)] {
        for phrase in phrases {
            for at in memmem::find_iter(folded.as_bytes(), phrase) {
                if let Some(block) = starts.partition_point(|s| *s as usize <= at).checked_sub(1) {
                    facts[block] |= fact as u8;
                }
            }
        }
    }
    facts
}
