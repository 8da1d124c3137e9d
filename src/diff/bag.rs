//! Bags of words: how much two texts have in common, and which texts are worth comparing at all.

use std::borrow::Cow;
use std::collections::HashMap;

use super::words;

/// A feature that more texts share than this says nothing about which belong together.
const MAX_POSTINGS: usize = 64;
/// The rarest features of a text that nominate candidates.
const MAX_FEATURES: usize = 32;
/// Candidates of one text that are compared with it.
const MAX_CANDIDATES: usize = 12;

/// A whole of similarity, in permille.
pub const WHOLE: u64 = 1_000;

/// A bag of words: how often each occurs, in the order of their numbers.
pub type Bag = Vec<(u32, u32)>;

/// One text as numbers.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// Its folded words in order.
    pub words: Vec<u32>,
    /// The same without order.
    pub bag: Bag,
    /// Its neighbouring pairs of words, each once; numbered apart from the words.
    pairs: Vec<u32>,
}

/// The texts of both sides over one vocabulary.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The older side.
    pub old: Vec<Text>,
    /// The newer side.
    pub new: Vec<Text>,
    /// What a word counts for: 2 where every text has it, 2 more each time half as many have it; half of that for words of up to
    /// three letters, which are articles, prepositions and conjunctions for the most part.
    weights: Vec<u64>,
}

impl Texts {
    /// Reads the texts of both sides.
    pub fn new<'t>(old: impl Iterator<Item = &'t str>, new: impl Iterator<Item = &'t str>) -> Self {
        let mut vocabulary: HashMap<String, u32> = HashMap::new();
        let mut sizes = Vec::new();
        let mut neighbours = HashMap::new();
        let mut read = |text: &str| {
            let number = |word: Cow<str>| {
                if let Some(number) = vocabulary.get(&*word) {
                    return *number;
                }
                let next = vocabulary.len() as u32;
                sizes.push(if word.chars().nth(3).is_some() { 2 } else { 1 });
                vocabulary.insert(word.into_owned(), next);
                next
            };
            let words: Vec<u32> = words::words(text).map(|(_, folded)| folded).map(number).collect();
            let mut pairs: Vec<u32> = words
                .windows(2)
                .map(|pair| {
                    let next = neighbours.len() as u32;
                    *neighbours.entry((pair[0], pair[1])).or_insert(next)
                })
                .collect();
            pairs.sort_unstable();
            pairs.dedup();
            Text { bag: bag(&words), words, pairs }
        };
        let old: Vec<Text> = old.map(&mut read).collect();
        let new: Vec<Text> = new.map(&mut read).collect();
        let mut frequencies = vec![0_usize; vocabulary.len()];
        let all = old.len() + new.len();
        for (word, _) in old.iter().chain(&new).flat_map(|text| &text.bag) {
            frequencies[*word as usize] += 1;
        }
        let rarity = |n: usize| 1 + u64::from((all / n.max(1)).max(1).ilog2());
        let weights = frequencies.into_iter().zip(sizes).map(|(n, size)| rarity(n) * size).collect();
        Self { old, new, weights }
    }

    /// What all words of `bag` count for.
    #[must_use]
    pub fn weight(&self, bag: &Bag) -> u64 {
        bag.iter().map(|(word, n)| self.weights[*word as usize] * u64::from(*n)).sum()
    }

    /// What the words that both bags have count for. Linear in the smaller one but for a logarithm.
    #[must_use]
    pub fn common(&self, a: &Bag, b: &Bag) -> u64 {
        let (small, large) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        let mut rest = large.as_slice();
        let mut sum = 0;
        for (word, n) in small {
            let at = if large.len() > 8 * small.len() {
                rest.partition_point(|(other, _)| other < word)
            } else {
                rest.iter().position(|(other, _)| other >= word).unwrap_or(rest.len())
            };
            rest = &rest[at..];
            if let Some((other, m)) = rest.first()
                && other == word
            {
                sum += self.weights[*word as usize] * u64::from(*n.min(m));
            }
        }
        sum
    }

    /// Dice's coefficient of two bags, in permille; 0 where one is empty.
    #[must_use]
    pub fn similarity(&self, a: &Bag, b: &Bag) -> u64 {
        2 * self.common(a, b) * WHOLE / (self.weight(a) + self.weight(b)).max(1)
    }
}

/// Which texts of one side have a word or a pair of words.
#[derive(Clone, Debug)]
pub struct Index {
    words: Vec<Vec<u32>>,
    pairs: Vec<Vec<u32>>,
}

impl Index {
    /// Indexes those of `texts` for which `wanted` holds.
    pub fn new(texts: &[Text], wanted: impl Fn(usize) -> bool) -> Self {
        let mut index = Self { words: Vec::new(), pairs: Vec::new() };
        for (i, text) in texts.iter().enumerate().filter(|(i, _)| wanted(*i)) {
            for (word, _) in &text.bag {
                post(&mut index.words, *word, i);
            }
            for pair in &text.pairs {
                post(&mut index.pairs, *pair, i);
            }
        }
        index
    }

    /// The indexed texts that share most rare features with `text`: at most [`MAX_CANDIDATES`], best first.
    #[must_use]
    pub fn candidates(&self, text: &Text) -> Vec<usize> {
        let words = text.bag.iter().filter_map(|(word, _)| self.words.get(*word as usize));
        let pairs = text.pairs.iter().filter_map(|pair| self.pairs.get(*pair as usize));
        let mut postings: Vec<&Vec<u32>> = words.chain(pairs).filter(|p| (1..=MAX_POSTINGS).contains(&p.len())).collect();
        postings.sort_by_key(|posting| posting.len());
        let mut hits: Vec<u32> = postings.into_iter().take(MAX_FEATURES).flatten().copied().collect();
        hits.sort_unstable();
        let mut counted: Vec<(usize, u32)> = hits.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
        counted.sort_by_key(|(hits, text)| (std::cmp::Reverse(*hits), *text));
        counted.into_iter().take(MAX_CANDIDATES).map(|(_, text)| text as usize).collect()
    }
}

fn post(postings: &mut Vec<Vec<u32>>, feature: u32, text: usize) {
    let feature = feature as usize;
    if postings.len() <= feature {
        postings.resize_with(feature + 1, Vec::new);
    }
    // One more than the limit says that there are too many.
    if postings[feature].len() <= MAX_POSTINGS {
        postings[feature].push(text as u32);
    }
}

/// Counts `words`.
#[must_use]
pub fn bag(words: &[u32]) -> Bag {
    let mut sorted = words.to_vec();
    sorted.sort_unstable();
    sorted.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as u32)).collect()
}

/// Takes the words of `part` out of `whole`.
pub fn subtract(whole: &mut Bag, part: &Bag) {
    for (word, n) in part {
        if let Ok(at) = whole.binary_search_by_key(word, |(other, _)| *other) {
            whole[at].1 = whole[at].1.saturating_sub(*n);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, Texts, subtract};

    fn texts(old: &[&str], new: &[&str]) -> Texts {
        Texts::new(old.iter().copied(), new.iter().copied())
    }

    #[test]
    fn similarity_knows_no_order_and_counts_rare_words_more() {
        let same = texts(&["der Rat tagt"], &["Tagt der Rat?"]);
        assert_eq!(same.similarity(&same.old[0].bag, &same.new[0].bag), 1_000);
        let other = texts(&["der Rat tagt", "", "der"], &["die Synode ruht", "der Rat", "der"]);
        assert_eq!(other.similarity(&other.old[0].bag, &other.new[0].bag), 0);
        assert_eq!(other.similarity(&other.old[1].bag, &other.new[0].bag), 0);
        // Der counts 1, Rat 2, tagt 6: it stands in one text only and is no short word.
        assert_eq!(other.similarity(&other.old[0].bag, &other.new[1].bag), 500);
        assert_eq!(other.similarity(&other.old[0].bag, &other.new[2].bag), 200);
    }

    #[test]
    fn words_in_common_are_counted_as_often_as_both_have_them() {
        let texts = texts(&["a a a b"], &["a a c"]);
        let (old, new) = (&texts.old[0].bag, &texts.new[0].bag);
        assert_eq!(texts.common(old, new), 2 * texts.common(&vec![(0, 1)], new));
        let mut rest = old.clone();
        subtract(&mut rest, new);
        assert_eq!(rest, [(0, 1), (1, 1)]);
    }

    #[test]
    fn a_small_bag_is_sought_in_a_large_one() {
        let large = (0..500).map(|n| format!("Wort{n}")).collect::<Vec<_>>().join(" ");
        let texts = texts(&[&large], &["Wort0 Wort250 Wort499 fehlt"]);
        // Each of the three stands in all texts: 2.
        assert_eq!(texts.common(&texts.new[0].bag, &texts.old[0].bag), 6);
        assert_eq!(texts.common(&texts.old[0].bag, &texts.new[0].bag), 6);
    }

    #[test]
    fn candidates_share_rare_features() {
        let new: Vec<String> = (0..200).map(|n| format!("ersucht den Rat um Bericht {n}")).collect();
        let texts = Texts::new(["ersucht die Bank um Bericht 150"].into_iter(), new.iter().map(String::as_str));
        let index = Index::new(&texts.new, |_| true);
        assert_eq!(index.candidates(&texts.old[0]), [150]);
    }
}
