//! Closed lists of phrases, laid out at compile time by one word of each: a phrase is compared only where that word stands.

use crate::letters::{is_alphanumeric, word_length};
use crate::word_set::{equal, hash};

/// Phrases by one of their words, and where that word stands in each.
#[derive(Debug)]
struct Table {
    phrases: &'static [&'static str],
    keys: &'static [Key],
    /// One more than the number of the first phrase with a word, in the first free slot from that of its hash on; 0 where free.
    slots: &'static [u16],
    /// One more than the number of the next phrase with the same word, or 0.
    next: &'static [u16],
}

/// Bytes of a phrase.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    start: usize,
    end: usize,
}

impl Table {
    /// The numbers of the phrases whose word is `word`, in order.
    #[inline]
    fn with(&self, word: &str) -> Chain<'_> {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word.as_bytes()) & mask;
        while let Some(first) = (self.slots[slot] as usize).checked_sub(1) {
            let Key { start, end } = self.keys[first];
            if self.phrases[first].as_bytes()[start..end] == *word.as_bytes() {
                break;
            }
            slot = (slot + 1) & mask;
        }
        Chain { next: self.next, at: self.slots[slot] }
    }
}

/// Numbers of phrases that have a word in common.
struct Chain<'t> {
    next: &'t [u16],
    at: u16,
}

impl Iterator for Chain<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let found = (self.at as usize).checked_sub(1)?;
        self.at = self.next[found];
        Some(found)
    }
}

/// Phrases that may stand at the start of a text; made by [`heads!`].
#[derive(Debug)]
pub struct Heads(Table);

impl Heads {
    /// The heads `phrases`, laid out by their first words.
    pub const fn new<const N: usize, const SLOTS: usize>(
        phrases: &'static [&'static str],
        layout: &'static Layout<N, SLOTS>,
    ) -> Self {
        Self(layout.table(phrases))
    }

    /// The heads that `folded` begins with before a sign that is no letter or digit, each with what follows it.
    pub fn opening<'t>(&self, folded: &'t str) -> impl Iterator<Item = (&'static str, &'t str)> {
        self.0.with(&folded[..word_length(folded)]).filter_map(move |i| {
            let rest = folded.strip_prefix(self.0.phrases[i])?;
            (!rest.starts_with(is_alphanumeric)).then_some((self.0.phrases[i], rest))
        })
    }

    /// Whether `folded` begins with one of the heads before a sign that is no letter or digit.
    #[must_use]
    pub fn open(&self, folded: &str) -> bool {
        self.opening(folded).next().is_some()
    }
}

/// Phrases that may stand anywhere, as whole words; a `*` opens that end of a phrase to longer words.
#[derive(Debug)]
pub struct Phrases {
    table: Table,
    /// One more than the number of the first single word open at its end, by [`mix`] of its first three bytes.
    starts: &'static [u16; 256],
    /// Likewise of those open at their start, by their last three bytes.
    ends: &'static [u16; 256],
}

impl Phrases {
    /// The phrases, laid out by their longest words.
    pub const fn new<const N: usize, const SLOTS: usize>(
        phrases: &'static [&'static str],
        layout: &'static Layout<N, SLOTS>,
    ) -> Self {
        Self { table: layout.table(phrases), starts: &layout.starts, ends: &layout.ends }
    }

    /// Calls `found` with the number of each phrase at each place where it stands in the folded text.
    pub fn find(&self, folded: &str, mut found: impl FnMut(usize)) {
        let bytes = folded.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            // Blanks and points.
            if bytes[at].is_ascii() && !bytes[at].is_ascii_alphanumeric() {
                at += 1;
                continue;
            }
            let length = word_length(&folded[at..]);
            if length == 0 {
                at += folded[at..].chars().next().map_or(1, char::len_utf8);
                continue;
            }
            let end = at + length;
            for i in self.table.with(&folded[at..end]) {
                if self.stands(i, folded, at) {
                    found(i);
                }
            }
            if length > 2 {
                let open = |slot: u16| Chain { next: self.table.next, at: slot };
                for i in open(self.starts[mix(bytes, at)]) {
                    if let [head @ .., b'*'] = self.table.phrases[i].as_bytes()
                        && head.len() <= length
                        && bytes[at..].starts_with(head)
                    {
                        found(i);
                    }
                }
                for i in open(self.ends[mix(bytes, end - 3)]) {
                    if let [b'*', tail @ ..] = self.table.phrases[i].as_bytes()
                        && tail.len() <= length
                        && bytes[end - tail.len()] == tail[0]
                        && bytes[..end].ends_with(tail)
                    {
                        found(i);
                    }
                }
            }
            at = end;
        }
    }

    /// Whether phrase `i` stands in `folded` so that its word stands at `word`, and no letter or digit touches its closed ends.
    fn stands(&self, i: usize, folded: &str, word: usize) -> bool {
        let (phrase, key) = (self.table.phrases[i], self.table.keys[i]);
        let needle = bare(phrase.as_bytes());
        let Some(start) = (word + usize::from(phrase.starts_with('*'))).checked_sub(key.start) else { return false };
        folded.as_bytes()[start..].starts_with(needle)
            && (phrase.starts_with('*') || !folded[..start].ends_with(is_alphanumeric))
            && (phrase.ends_with('*') || !folded[start + needle.len()..].starts_with(is_alphanumeric))
    }
}

/// The tables of `N` phrases.
#[derive(Debug)]
pub struct Layout<const N: usize, const SLOTS: usize> {
    keys: [Key; N],
    slots: [u16; SLOTS],
    next: [u16; N],
    starts: [u16; 256],
    ends: [u16; 256],
}

impl<const N: usize, const SLOTS: usize> Layout<N, SLOTS> {
    /// By the first word of each.
    pub const fn by_first(phrases: &[&str]) -> Self {
        let (mut layout, mut i) = (Self::EMPTY, 0);
        while i < N {
            let key = word_from(phrases[i].as_bytes(), 0);
            layout.insert(phrases, i, if key.start == 0 { key } else { Key { start: 0, end: 0 } });
            i += 1;
        }
        layout
    }

    /// By the longest word of each that both ends are known of; single words open at an end by that end.
    pub const fn by_longest(phrases: &[&str]) -> Self {
        let (mut layout, mut i) = (Self::EMPTY, 0);
        while i < N {
            let phrase = phrases[i].as_bytes();
            let needle = bare(phrase);
            let open = needle.len() < phrase.len();
            let only = word_from(phrase, 0);
            if open && only.end - only.start == needle.len() {
                if phrase[0] == b'*' {
                    chain(&mut layout.ends[mix(phrase, phrase.len() - 3)], &mut layout.next, i);
                } else {
                    chain(&mut layout.starts[mix(phrase, 0)], &mut layout.next, i);
                }
            } else {
                layout.insert(phrases, i, longest_word(phrase));
            }
            i += 1;
        }
        layout
    }

    const EMPTY: Self =
        Self { keys: [Key { start: 0, end: 0 }; N], slots: [0; SLOTS], next: [0; N], starts: [0; 256], ends: [0; 256] };

    const fn insert(&mut self, phrases: &[&str], i: usize, key: Key) {
        self.keys[i] = key;
        let word = bytes(phrases[i].as_bytes(), key);
        let mut slot = hash(word) & (SLOTS - 1);
        while self.slots[slot] > 0 {
            let first = self.slots[slot] as usize - 1;
            if equal(bytes(phrases[first].as_bytes(), self.keys[first]), word) {
                break;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        chain(&mut self.slots[slot], &mut self.next, i);
    }

    const fn table(&'static self, phrases: &'static [&'static str]) -> Table {
        Table { phrases, keys: &self.keys, slots: &self.slots, next: &self.next }
    }
}

/// Puts phrase `i` at the end of the chain that begins in `first`.
const fn chain(first: &mut u16, next: &mut [u16], i: usize) {
    if *first == 0 {
        *first = i as u16 + 1;
        return;
    }
    let mut at = *first as usize - 1;
    while next[at] > 0 {
        at = next[at] as usize - 1;
    }
    next[at] = i as u16 + 1;
}

/// The longest word of `phrase` that no `*` touches.
const fn longest_word(phrase: &[u8]) -> Key {
    let mut longest = Key { start: 0, end: 0 };
    let mut at = 0;
    while at < phrase.len() {
        let word = word_from(phrase, at);
        let open = word.start > 0 && phrase[word.start - 1] == b'*' || word.end < phrase.len() && phrase[word.end] == b'*';
        if !open && word.end - word.start > longest.end - longest.start {
            longest = word;
        }
        at = word.end + 1;
    }
    assert!(longest.end > longest.start, "a phrase needs a word");
    longest
}

/// The first word of `text` from `at` on, or its end.
const fn word_from(text: &[u8], at: usize) -> Key {
    let mut start = at;
    while start < text.len() && letter(text, start) == 0 {
        start += if text[start] < 0x80 {
            1
        } else if text[start] < 0xE0 {
            2
        } else {
            3
        };
    }
    let mut end = start;
    while end < text.len() && letter(text, end) > 0 {
        end += letter(text, end);
    }
    Key { start, end }
}

/// The length of the letter or digit at `at` of a German text; 0 for any other sign.
const fn letter(text: &[u8], at: usize) -> usize {
    match text[at] {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => 1,
        0xC3 => 2,
        _ => 0,
    }
}

const fn bytes(text: &[u8], key: Key) -> &[u8] {
    text.split_at(key.end).0.split_at(key.start).1
}

/// `phrase` without the `*` at its ends.
const fn bare(phrase: &[u8]) -> &[u8] {
    match phrase {
        [b'*', inner @ .., b'*'] | [b'*', inner @ ..] | [inner @ .., b'*'] => inner,
        _ => phrase,
    }
}

/// A number below 256 for the three bytes at `at`.
const fn mix(text: &[u8], at: usize) -> usize {
    (text[at] as usize * 7 + text[at + 1] as usize * 31 + text[at + 2] as usize * 3) % 256
}

/// [`Heads`] that are constants: `static HEADS: Heads = heads!["der rat", "die kammer"];`
macro_rules! heads {
    ($($phrase:expr),* $(,)?) => {{
        use $crate::structure::phrases::{Heads, Layout};
        const PHRASES: &[&str] = &[$($phrase),*];
        static LAYOUT: Layout<{ PHRASES.len() }, { $crate::word_set::slots(PHRASES.len()) }> = Layout::by_first(PHRASES);
        Heads::new(PHRASES, &LAYOUT)
    }};
}
pub(super) use heads;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word_set::slots;

    const CUES: &[&str] =
        &["stadtrat", "stadt", "stadtrat wird", "wird gebet", "(beifall", "a/res/*", "*rat", "beif*", "e. v.", "mun-*", "der *"];
    static LAYOUT: Layout<{ CUES.len() }, { slots(CUES.len()) }> = Layout::by_longest(CUES);
    static PHRASES: Phrases = Phrases::new(CUES, &LAYOUT);

    #[test]
    fn a_phrase_is_found_as_whole_words_but_for_its_open_ends() {
        for (text, want) in [
            ("der stadtrat wird gebeten", vec!["*rat", "der *", "stadtrat", "stadtrat wird"]),
            ("(beifall bei allen) a/res/7", vec!["(beifall", "a/res/*", "beif*"]),
            ("za/res/7, e. v., häfen-mun-3, stadträte der", vec!["e. v.", "mun-*"]),
            ("", vec![]),
        ] {
            let mut found = Vec::new();
            PHRASES.find(text, |i| found.push(CUES[i]));
            found.sort_unstable();
            assert_eq!(found, want, "{text:?}");
        }
    }

    #[test]
    fn a_head_opens_a_text_as_whole_words() {
        static HEADS: Heads = heads!["der rat", "der rat der stadt", "(siehe", "antragsteller*in"];
        let opening = |text| HEADS.opening(text).map(|h| h.0).collect::<Vec<_>>();
        assert_eq!(opening("der rat der stadt au"), ["der rat", "der rat der stadt"]);
        assert_eq!(opening("(siehe oben)"), ["(siehe"]);
        assert_eq!(opening("antragsteller*in: rat"), ["antragsteller*in"]);
        assert!(!HEADS.open("der ratsherr") && !HEADS.open(""));
    }
}
