//! Which texts of two documents belong together: by content, whatever their numbers.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::bag::{Bag, Index, Text, Texts, WHOLE, subtract};

/// Permille of common words from which two texts are versions of each other, wherever they stand.
const SIMILAR: u64 = 500;
/// The same for texts at the same place after the same neighbour.
const SIMILAR_IN_PLACE: u64 = 250;
/// The same for a recital and an operative paragraph.
const SIMILAR_ACROSS: u64 = 600;
/// Permille of a text's words that stand in a longer one, so that it is what is left of it.
const CONTAINED: u64 = 700;
/// Permille of a text's words that the other part of a split or merged text accounts for.
const PIECE: u64 = 450;
/// Words that a piece has at least; less is a coincidence.
const MIN_PIECE_WORDS: usize = 4;
/// Texts on each side that are compared with each other after the same neighbour.
const MAX_GAP: usize = 8;

/// What the alignment must know of a text besides its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Texts of different kinds do not belong together …
    pub kind: u8,
    /// … unless both may change their kind.
    pub mobile: bool,
    /// Index of the text whose item it is.
    pub parent: Option<usize>,
}

/// Texts that belong together, by index; one side may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Of the older side, ascending.
    pub old: Vec<usize>,
    /// Of the newer side, ascending.
    pub new: Vec<usize>,
    /// The pair that has most in common, older first; `None` where one side is empty.
    pub core: Option<(usize, usize)>,
}

/// Groups the texts of two sides whose standings are `old` and `new`: every text stands in exactly one group.
///
/// Groups come in the order of the newer texts, those without any at the end. The same input gives the same groups.
#[must_use]
pub fn align(texts: &Texts, old: &[Standing], new: &[Standing]) -> Vec<Group> {
    let mut aligner = Aligner { texts, old, new, of_old: vec![None; old.len()], of_new: vec![None; new.len()] };
    aligner.equal_texts();
    aligner.similar_texts(|a, b| a.kind == b.kind, Texts::similarity, SIMILAR);
    aligner.parents();
    aligner.texts_in_place();
    aligner.similar_texts(|a, b| a.kind == b.kind, contained, CONTAINED);
    aligner.similar_texts(|a, b| a.kind != b.kind && a.mobile && b.mobile, Texts::similarity, SIMILAR_ACROSS);
    aligner.groups()
}

/// Permille of the smaller bag that the larger one holds; 0 where it has too few words.
fn contained(texts: &Texts, a: &Bag, b: &Bag) -> u64 {
    if a.len().min(b.len()) < MIN_PIECE_WORDS {
        return 0;
    }
    texts.common(a, b) * WHOLE / texts.weight(a).min(texts.weight(b)).max(1)
}

/// The pairs found so far.
struct Aligner<'a> {
    texts: &'a Texts,
    old: &'a [Standing],
    new: &'a [Standing],
    of_old: Vec<Option<usize>>,
    of_new: Vec<Option<usize>>,
}

impl Aligner<'_> {
    fn pair(&mut self, old: usize, new: usize) {
        self.of_old[old] = Some(new);
        self.of_new[new] = Some(old);
    }

    fn is_free(&self, old: usize, new: usize) -> bool {
        self.of_old[old].is_none() && self.of_new[new].is_none()
    }

    fn are_equal(&self, old: usize, new: usize) -> bool {
        self.old[old].kind == self.new[new].kind && self.texts.old[old].words == self.texts.new[new].words
    }

    /// Pairs texts with the same words: those that stand once on each side, then their neighbours, then the others in order.
    fn equal_texts(&mut self) {
        let mut places: HashMap<(u8, &[u32]), [Vec<usize>; 2]> = HashMap::new();
        for (i, text) in self.texts.old.iter().enumerate().filter(|(_, text)| !text.words.is_empty()) {
            places.entry((self.old[i].kind, text.words.as_slice())).or_default()[0].push(i);
        }
        for (i, text) in self.texts.new.iter().enumerate().filter(|(_, text)| !text.words.is_empty()) {
            places.entry((self.new[i].kind, text.words.as_slice())).or_default()[1].push(i);
        }
        let mut fresh = Vec::new();
        for (i, text) in self.texts.old.iter().enumerate() {
            if let Some([old, new]) = places.get(&(self.old[i].kind, text.words.as_slice()))
                && let ([old], [new]) = (old.as_slice(), new.as_slice())
            {
                self.pair(*old, *new);
                fresh.push((*old, *new));
            }
        }
        while let Some((old, new)) = fresh.pop() {
            let after = (old + 1 < self.old.len() && new + 1 < self.new.len()).then(|| (old + 1, new + 1));
            let before = old.checked_sub(1).zip(new.checked_sub(1));
            for (old, new) in after.into_iter().chain(before) {
                let is_empty = self.texts.old[old].words.is_empty();
                if !is_empty && self.is_free(old, new) && self.are_equal(old, new) {
                    self.pair(old, new);
                    fresh.push((old, new));
                }
            }
        }
        for (i, text) in self.texts.old.iter().enumerate() {
            let Some([old, new]) = places.remove(&(self.old[i].kind, text.words.as_slice())) else { continue };
            let old = old.into_iter().filter(|i| self.of_old[*i].is_none()).collect::<Vec<_>>();
            let new = new.into_iter().filter(|i| self.of_new[*i].is_none()).collect::<Vec<_>>();
            for (old, new) in old.into_iter().zip(new) {
                self.pair(old, new);
            }
        }
    }

    /// Pairs free texts for which `may` holds and `score` reaches `least`, best first.
    fn similar_texts(&mut self, may: impl Fn(&Standing, &Standing) -> bool, score: impl Fn(&Texts, &Bag, &Bag) -> u64, least: u64) {
        let index = Index::new(&self.texts.new, |i| self.of_new[i].is_none());
        let mut found = Vec::new();
        for (i, text) in self.texts.old.iter().enumerate().filter(|(i, _)| self.of_old[*i].is_none()) {
            for j in index.candidates(text) {
                if may(&self.old[i], &self.new[j]) {
                    let score = score(self.texts, &text.bag, &self.texts.new[j].bag);
                    if score >= least {
                        found.push((Reverse(score), i.abs_diff(j), i, j));
                    }
                }
            }
        }
        self.pair_best(found);
    }

    fn pair_best(&mut self, mut found: Vec<(Reverse<u64>, usize, usize, usize)>) {
        found.sort_unstable();
        for (_, _, old, new) in found {
            if self.is_free(old, new) {
                self.pair(old, new);
            }
        }
    }

    /// Pairs free texts whose items were paired: a rewritten chapeau, or one without words.
    fn parents(&mut self) {
        // Backwards, so that inner chapeaux come before the outer ones.
        for i in (0..self.old.len()).rev() {
            let partner = self.of_old[i].and_then(|j| self.new[j].parent);
            if let (Some(old), Some(new)) = (self.old[i].parent, partner)
                && self.is_free(old, new)
                && self.old[old].kind == self.new[new].kind
            {
                self.pair(old, new);
            }
        }
    }

    /// Pairs free texts that follow the same neighbour, with less in common than they would need elsewhere.
    fn texts_in_place(&mut self) {
        let mut i = 0;
        while i < self.old.len() {
            let kind = self.old[i].kind;
            let is_run = |at: usize| self.old.get(at).is_some_and(|s| s.kind == kind) && self.of_old[at].is_none();
            let end = (i..self.old.len()).find(|at| !is_run(*at)).unwrap_or(self.old.len());
            if end == i {
                i += 1;
                continue;
            }
            let before = i.checked_sub(1).filter(|p| self.old[*p].kind == kind).and_then(|p| self.of_old[p]);
            let start = before.map_or_else(|| self.new.partition_point(|s| s.kind < kind), |p| p + 1);
            let is_over = |at: &usize| self.new[*at].kind != kind || self.of_new[*at].is_some();
            let most = self.new.len().min(start + MAX_GAP);
            let news = start..(start..most).find(is_over).unwrap_or(most);
            let mut found = Vec::new();
            for old in i..end.min(i + MAX_GAP) {
                for new in news.clone() {
                    let score = self.texts.similarity(&self.texts.old[old].bag, &self.texts.new[new].bag);
                    if score >= SIMILAR_IN_PLACE {
                        found.push((Reverse(score), (old - i).abs_diff(new - start), old, new));
                    }
                }
            }
            self.pair_best(found);
            i = end;
        }
    }

    /// Groups the pairs with the further pieces of what was split and merged.
    fn groups(self) -> Vec<Group> {
        let (texts, old_len, new_len) = (self.texts, self.old.len(), self.new.len());
        let old_side = Side { texts: &texts.old, standings: self.old, partners: &self.of_old };
        let new_side = Side { texts: &texts.new, standings: self.new, partners: &self.of_new };
        let split_from = pieces(texts, &new_side, &old_side);
        let merged_into = pieces(texts, &old_side, &new_side);
        let mut groups: Vec<Group> = Vec::with_capacity(old_len.max(new_len));
        let mut of_old = vec![None; old_len];
        let mut of_new = vec![None; new_len];
        for new in (0..new_len).filter(|new| split_from[*new].is_none()) {
            let core = self.of_new[new].map(|old| (old, new));
            of_new[new] = Some(groups.len());
            if let Some((old, _)) = core {
                of_old[old] = Some(groups.len());
            }
            groups.push(Group { old: core.iter().map(|(old, _)| *old).collect(), new: vec![new], core });
        }
        for (new, whole) in split_from.iter().enumerate() {
            if let Some(group) = whole.and_then(|old| of_old[old]).and_then(|at: usize| groups.get_mut(at)) {
                group.new.push(new);
                group.new.sort_unstable();
            }
        }
        for (old, whole) in merged_into.iter().enumerate() {
            match whole.and_then(|new| of_new[new]).and_then(|at: usize| groups.get_mut(at)) {
                Some(group) => {
                    group.old.push(old);
                    group.old.sort_unstable();
                }
                None if self.of_old[old].is_none() => groups.push(Group { old: vec![old], ..Group::default() }),
                None => {}
            }
        }
        groups
    }
}

/// One side of the alignment.
struct Side<'s> {
    texts: &'s [Text],
    standings: &'s [Standing],
    /// The counterpart of each text.
    partners: &'s [Option<usize>],
}

impl Side<'_> {
    fn is_piece(&self, i: usize) -> bool {
        self.partners[i].is_none() && self.texts[i].bag.len() >= MIN_PIECE_WORDS
    }
}

/// For each free text of `parts` the text of `wholes`, paired with another, of which it is a further piece.
fn pieces(texts: &Texts, parts: &Side, wholes: &Side) -> Vec<Option<usize>> {
    let mut found = vec![None; parts.texts.len()];
    let free: Vec<usize> = (0..parts.texts.len()).filter(|i| parts.is_piece(*i)).collect();
    if free.is_empty() {
        return found;
    }
    let index = Index::new(wholes.texts, |i| wholes.partners[i].is_some());
    // What the counterpart of each whole leaves unexplained of it.
    let mut rests: Vec<Option<Bag>> = vec![None; wholes.texts.len()];
    for i in free {
        let bag = &parts.texts[i].bag;
        let mut best: Option<(u64, usize)> = None;
        for at in index.candidates(&parts.texts[i]) {
            let same_kind = wholes.standings[at].kind == parts.standings[i].kind;
            let Some(partner) = wholes.partners[at].filter(|_| same_kind) else { continue };
            let rest = rests[at].get_or_insert_with(|| {
                let mut rest = wholes.texts[at].bag.clone();
                subtract(&mut rest, &parts.texts[partner].bag);
                rest
            });
            let share = texts.common(bag, rest) * WHOLE / texts.weight(bag).max(1);
            if share >= PIECE && best.is_none_or(|(most, _)| share > most) {
                best = Some((share, at));
            }
        }
        if let Some((_, at)) = best {
            found[i] = Some(at);
            if let Some(rest) = &mut rests[at] {
                subtract(rest, bag);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Group, Standing, Texts, align};

    const PLAIN: Standing = Standing { kind: 1, mobile: true, parent: None };

    /// The groups as "old indices > new indices", in the order of the result.
    fn aligned(old: &[&str], new: &[&str]) -> Vec<String> {
        let texts = Texts::new(old.iter().copied(), new.iter().copied());
        shown(&align(&texts, &vec![PLAIN; old.len()], &vec![PLAIN; new.len()]))
    }

    fn shown(groups: &[Group]) -> Vec<String> {
        let numbers = |list: &[usize]| list.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
        groups.iter().map(|group| format!("{}>{}", numbers(&group.old), numbers(&group.new))).collect()
    }

    const WOOD: &str = "fordert die Gemeinden auf, ihre Wälder naturnah zu bewirtschaften und Totholz zu belassen";
    const WATER: &str = "ersucht das Umweltamt, jährlich die Güte der Bäche und Seen zu messen und zu veröffentlichen";
    const ROADS: &str = "beschließt, den Ausbau der Kreisstraße zwischen den beiden Bahnhöfen zurückzustellen";
    const THANKS: &str = "dankt den Vereinen für ihren Einsatz bei der Pflege der Wanderwege";

    #[test]
    fn equal_texts_belong_together_wherever_they_stand() {
        assert_eq!(aligned(&[WOOD, WATER, ROADS], &[ROADS, WOOD, WATER]), ["2>0", "0>1", "1>2"]);
        assert_eq!(aligned(&[WOOD, WATER], &[WOOD, ROADS, WATER]), ["0>0", ">1", "1>2"]);
        assert_eq!(aligned(&[], &[WOOD]), [">0"]);
        assert_eq!(aligned(&[WOOD], &[]), ["0>"]);
    }

    #[test]
    fn repeated_texts_keep_their_neighbours() {
        let item = "die Kosten zu tragen";
        assert_eq!(aligned(&[WOOD, item, WATER, item], &[WATER, item, WOOD, item]), ["2>0", "3>1", "0>2", "1>3"]);
        assert_eq!(aligned(&[item, item], &[item, item, item]), ["0>0", "1>1", ">2"]);
    }

    #[test]
    fn a_reworded_text_is_found_by_its_words() {
        let weaker = "legt den Gemeinden nahe, ihre Wälder möglichst naturnah zu bewirtschaften und Totholz zu belassen";
        assert_eq!(aligned(&[WOOD, WATER, ROADS], &[WATER, ROADS, weaker]), ["1>0", "2>1", "0>2"]);
    }

    #[test]
    fn a_text_put_in_place_of_an_unrelated_one_is_no_version_of_it() {
        assert_eq!(aligned(&[WOOD, WATER, ROADS], &[WOOD, THANKS, ROADS]), ["0>0", ">1", "2>2", "1>"]);
    }

    #[test]
    fn a_text_at_its_old_place_may_change_more() {
        let new = "ersucht das Umweltamt, alle zwei Monate die Belastung der Bäche mit Nitrat zu erfassen";
        assert_eq!(aligned(&[WOOD, WATER, ROADS], &[WOOD, new, ROADS]), ["0>0", "1>1", "2>2"]);
        assert_eq!(aligned(&[WOOD, WATER, ROADS], &[new, ROADS, WOOD]), [">0", "2>1", "0>2", "1>"]);
    }

    #[test]
    fn pieces_of_a_split_text_join_its_group() {
        let both = format!("{WOOD}, und {WATER}");
        assert_eq!(aligned(&[ROADS, &both, THANKS], &[ROADS, WOOD, WATER, THANKS]), ["0>0", "1>1+2", "2>3"]);
        assert_eq!(aligned(&[ROADS, WOOD, WATER, THANKS], &[ROADS, &both, THANKS]), ["0>0", "1+2>1", "3>2"]);
        let three = format!("{both}, und {ROADS}");
        assert_eq!(aligned(&[&three, THANKS], &[WATER, THANKS, ROADS, WOOD]), ["0>0+2+3", "1>1"]);
    }

    #[test]
    fn a_new_text_that_shares_its_verb_with_another_is_no_piece_of_it() {
        let new = "ersucht das Umweltamt, den Bestand der Fledermäuse in den Stollen zu erheben";
        assert_eq!(aligned(&[WOOD, WATER], &[WOOD, WATER, new]), ["0>0", "1>1", ">2"]);
    }

    #[test]
    fn a_rewritten_chapeau_is_known_by_its_items() {
        let item = Standing { parent: Some(0), ..PLAIN };
        let texts =
            Texts::new(["bittet den Landrat", WOOD, WATER].into_iter(), ["legt der Verwaltung nahe", WOOD, WATER].into_iter());
        let standings = [PLAIN, item, item];
        assert_eq!(shown(&align(&texts, &standings, &standings)), ["0>0", "1>1", "2>2"]);
        let texts = Texts::new(["", WOOD].into_iter(), [ROADS, "", WOOD].into_iter());
        let new = [PLAIN, PLAIN, Standing { parent: Some(1), ..PLAIN }];
        assert_eq!(shown(&align(&texts, &standings[..2], &new)), [">0", "0>1", "1>2"]);
    }

    #[test]
    fn kinds_mix_only_where_both_are_mobile() {
        let texts = Texts::new([WOOD].into_iter(), [WOOD].into_iter());
        let recital = [Standing { kind: 0, ..PLAIN }];
        assert_eq!(shown(&align(&texts, &recital, &[PLAIN])), ["0>0"]);
        let note = [Standing { kind: 3, mobile: false, parent: None }];
        assert_eq!(shown(&align(&texts, &note, &[PLAIN])), [">0", "0>"]);
    }

    #[test]
    fn thousands_of_texts_that_look_alike_are_aligned_at_once() {
        let text = |n: usize| format!("ersucht den Rat, der Versammlung bis Jahresende über Vorhaben {n} zu berichten");
        let old: Vec<String> = (0..5_000).map(text).collect();
        let new: Vec<String> = (0..5_000).rev().map(|n| text(n) + " und zu beraten").collect();
        let texts = Texts::new(old.iter().map(String::as_str), new.iter().map(String::as_str));
        let groups = align(&texts, &vec![PLAIN; 5_000], &vec![PLAIN; 5_000]);
        assert!(groups.iter().enumerate().all(|(i, group)| group.core == Some((4_999 - i, i))));
    }
}
