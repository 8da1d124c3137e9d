//! Closed sets of words, laid out as hash tables at compile time: a look-up costs about one comparison, and starting up costs nothing.

/// A set of words; made by [`word_set!`].
#[derive(Debug)]
pub(crate) struct WordSet {
    /// Every word in the first free slot from that of its hash on; free slots are empty. Their number is a power of two.
    slots: &'static [&'static str],
    /// A bit for each length in bytes that a word of the set has; the last for all from 63 on.
    lengths: u64,
}

impl WordSet {
    /// The set of `words`, whose [`table`] is `slots`.
    pub(crate) const fn new(words: &[&str], slots: &'static [&'static str]) -> Self {
        let (mut lengths, mut i) = (0, 0);
        while i < words.len() {
            lengths |= length_bit(words[i]);
            i += 1;
        }
        Self { slots, lengths }
    }

    /// Whether `word` is one of the set.
    #[inline]
    pub(crate) fn contains(&self, word: &str) -> bool {
        if self.lengths & length_bit(word) == 0 {
            return false;
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash(word.as_bytes()) & mask;
        while !self.slots[slot].is_empty() {
            if self.slots[slot] == word {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        false
    }

    /// The words in no order.
    pub(crate) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.slots.iter().copied().filter(|w| !w.is_empty())
    }
}

/// How many slots a set of `words` words has.
pub(crate) const fn slots(words: usize) -> usize {
    (words * 2 + 1).next_power_of_two()
}

/// The slots of a set of `words`.
pub(crate) const fn table<const SLOTS: usize>(words: &[&'static str]) -> [&'static str; SLOTS] {
    let (mut slots, mut i) = ([""; SLOTS], 0);
    while i < words.len() {
        assert!(!words[i].is_empty());
        let mut slot = hash(words[i].as_bytes()) & (SLOTS - 1);
        while !slots[slot].is_empty() {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = words[i];
        i += 1;
    }
    slots
}

const fn length_bit(word: &str) -> u64 {
    1 << if word.len() < 63 { word.len() } else { 63 }
}

/// Mixes the length with the first four and the last four bytes, which tell nearly all words of a set apart.
#[inline]
pub(crate) const fn hash(word: &[u8]) -> usize {
    let length = word.len();
    let (first, last) = if length >= 4 {
        (
            u32::from_le_bytes([word[0], word[1], word[2], word[3]]),
            u32::from_le_bytes([word[length - 4], word[length - 3], word[length - 2], word[length - 1]]),
        )
    } else if length > 0 {
        (word[0] as u32, word[length / 2] as u32 | (word[length - 1] as u32) << 8)
    } else {
        (0, 0)
    };
    let mixed = (first as u64 | (last as u64) << 32).wrapping_add(length as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as usize
}

/// A [`WordSet`] of words that are constants: `static MONTHS: WordSet = word_set!["mai", "juni"];`
macro_rules! word_set {
    ($($word:expr),* $(,)?) => {{
        const WORDS: &[&str] = &[$($word),*];
        static SLOTS: [&str; $crate::word_set::slots(WORDS.len())] = $crate::word_set::table(WORDS);
        $crate::word_set::WordSet::new(WORDS, &SLOTS)
    }};
}
pub(crate) use word_set;

/// Words with a bit for each class they belong to; made by [`word_classes!`].
#[derive(Debug)]
pub(crate) struct WordClasses {
    /// As those of a [`WordSet`].
    slots: &'static [(&'static str, u32)],
    lengths: u64,
}

impl WordClasses {
    /// The words of `classes`, whose [`class_table`] is `slots`.
    pub(crate) const fn new(classes: &[(u32, &[&str])], slots: &'static [(&'static str, u32)]) -> Self {
        let (mut lengths, mut i) = (0, 0);
        while i < classes.len() {
            let mut j = 0;
            while j < classes[i].1.len() {
                lengths |= length_bit(classes[i].1[j]);
                j += 1;
            }
            i += 1;
        }
        Self { slots, lengths }
    }

    /// The classes of `word`.
    #[inline]
    pub(crate) fn of(&self, word: &str) -> u32 {
        if self.lengths & length_bit(word) == 0 {
            return 0;
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash(word.as_bytes()) & mask;
        while !self.slots[slot].0.is_empty() {
            if self.slots[slot].0 == word {
                return self.slots[slot].1;
            }
            slot = (slot + 1) & mask;
        }
        0
    }
}

/// How many words `classes` hold in all.
pub(crate) const fn class_words(classes: &[(u32, &[&str])]) -> usize {
    let (mut words, mut i) = (0, 0);
    while i < classes.len() {
        words += classes[i].1.len();
        i += 1;
    }
    words
}

/// The slots of the words of `classes`.
pub(crate) const fn class_table<const SLOTS: usize>(classes: &[(u32, &[&'static str])]) -> [(&'static str, u32); SLOTS] {
    let (mut slots, mut i) = ([("", 0); SLOTS], 0);
    while i < classes.len() {
        let mut j = 0;
        while j < classes[i].1.len() {
            let word = classes[i].1[j];
            let mut slot = hash(word.as_bytes()) & (SLOTS - 1);
            while !slots[slot].0.is_empty() && !equal(slots[slot].0.as_bytes(), word.as_bytes()) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            slots[slot] = (word, slots[slot].1 | classes[i].0);
            j += 1;
        }
        i += 1;
    }
    slots
}

/// Whether the two are the same, for tables made at compile time.
pub(crate) const fn equal(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// [`WordClasses`] of constants: `static FORMS: WordClasses = word_classes![(WISH, &["wolle"]), (VERB, &["fasst"])];`
macro_rules! word_classes {
    ($($class:expr),* $(,)?) => {{
        const CLASSES: &[(u32, &[&str])] = &[$($class),*];
        static SLOTS: [(&str, u32); $crate::word_set::slots($crate::word_set::class_words(CLASSES))] =
            $crate::word_set::class_table(CLASSES);
        $crate::word_set::WordClasses::new(CLASSES, &SLOTS)
    }};
}
pub(crate) use word_classes;

#[cfg(test)]
mod tests {
    use super::*;

    static WORDS: WordSet = word_set!["a", "ab", "dass", "daß", "fordert", "fördert", "forderte", "Häfen", "der", "die", "das"];

    #[test]
    fn a_set_holds_its_words_and_no_other() {
        for word in ["a", "ab", "dass", "daß", "fordert", "fördert", "forderte", "Häfen", "der", "die", "das"] {
            assert!(WORDS.contains(word), "{word}");
        }
        for word in ["", "b", "ba", "das ", "Dass", "fordern", "häfen", "dessen", "dxe"] {
            assert!(!WORDS.contains(word), "{word}");
        }
    }

    #[test]
    fn a_word_has_every_class_that_lists_it() {
        static CLASSES: WordClasses = word_classes![(1, &["fassen", "wolle"]), (2, &["fassen"])];
        assert_eq!(["fassen", "wolle", "wollen", ""].map(|w| CLASSES.of(w)), [3, 1, 0, 0]);
    }

    #[test]
    fn words_with_the_same_ends_share_a_slot_and_are_told_apart() {
        static SET: WordSet = word_set!["nachaalich", "nachbblich"];
        assert!(SET.contains("nachaalich") && SET.contains("nachbblich") && !SET.contains("nachcclich"));
    }
}
