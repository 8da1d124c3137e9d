//! What moved and what was merely renumbered.

use super::align::Group;
use super::units::Unit;

/// For each of `groups`, whether it stands in another place among its siblings: as few as possible count as moved,
/// rather those with another number.
///
/// An item goes with its chapeau; it moves where it changes its place among the items or gets another chapeau.
#[must_use]
pub fn moved(groups: &[Group], old: &[Unit], new: &[Unit]) -> Vec<bool> {
    let of_old = group_of(groups, old.len(), |group| &group.old);
    let of_new = group_of(groups, new.len(), |group| &group.new);
    let mut out = vec![false; groups.len()];
    // Siblings on both sides: (group of their parent or none, part, new place, old place, group).
    let mut siblings = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let Some((o, n)) = group.core else { continue };
        let above_old = old[o].parent.and_then(|p| of_old[p]);
        let above_new = new[n].parent.and_then(|p| of_new[p]);
        let stays_below = above_old == above_new && old[o].parent.is_some() == new[n].parent.is_some();
        if old[o].part != new[n].part || !stays_below {
            // The pieces of a split text may well become items.
            out[at] = group.old.len() == 1 && group.new.len() == 1;
        } else if old[o].part.has_order() {
            siblings.push((above_new, new[n].part, n, o, at));
        }
    }
    siblings.sort_unstable();
    for family in siblings.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let places: Vec<(usize, bool)> = family.iter().map(|(_, _, n, o, _)| (*o, old[*o].number == new[*n].number)).collect();
        for (stays, (.., at)) in longest_ascent(&places).into_iter().zip(family) {
            out[*at] |= !stays;
        }
    }
    out
}

/// For each of `texts` texts the group that it stands in on the given `side`.
#[must_use]
pub fn group_of(groups: &[Group], texts: usize, side: impl Fn(&Group) -> &Vec<usize>) -> Vec<Option<usize>> {
    let mut out = vec![None; texts];
    for (at, group) in groups.iter().enumerate() {
        for text in side(group) {
            out[*text] = Some(at);
        }
    }
    out
}

/// Which of the places, all different, belong to a longest ascending subsequence; among several the one with most numbers that stay the
/// same. Takes n log n steps.
fn longest_ascent(places: &[(usize, bool)]) -> Vec<bool> {
    let mut ranked: Vec<usize> = places.iter().map(|(place, _)| *place).collect();
    ranked.sort_unstable();
    // best[r]: the best ascent that ends on one of the ranks that node r of the binary indexed tree covers (Fenwick 1994), and where.
    let mut best: Vec<((u32, u32), Option<usize>)> = vec![((0, 0), None); places.len() + 1];
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    let mut longest = ((0, 0), None);
    for (i, (place, same)) in places.iter().enumerate() {
        let rank = ranked.partition_point(|other| other < place);
        let mut found = ((0, 0), None);
        let mut node = rank;
        while node > 0 {
            if best[node].0 > found.0 {
                found = best[node];
            }
            node &= node - 1;
        }
        before[i] = found.1;
        let this = ((found.0.0 + 1, found.0.1 + u32::from(*same)), Some(i));
        if this.0 > longest.0 {
            longest = this;
        }
        let mut node = rank + 1;
        while node < best.len() {
            if this.0 > best[node].0 {
                best[node] = this;
            }
            node += node & node.wrapping_neg();
        }
    }
    let mut stays = vec![false; places.len()];
    let mut next = longest.1;
    while let Some(i) = next {
        stays[i] = true;
        next = before[i];
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::longest_ascent;

    #[test]
    fn as_few_as_possible_move() {
        for (places, want) in [
            (vec![], vec![]),
            (vec![0, 1, 2], vec![true, true, true]),
            (vec![1, 2, 3, 0], vec![true, true, true, false]),
            (vec![3, 0, 1, 2], vec![false, true, true, true]),
            (vec![7, 2, 9, 4, 5], vec![false, true, false, true, true]),
        ] {
            let places: Vec<(usize, bool)> = places.into_iter().map(|place| (place, false)).collect();
            assert_eq!(longest_ascent(&places), want, "{places:?}");
        }
    }

    #[test]
    fn what_keeps_its_number_stays() {
        assert_eq!(longest_ascent(&[(2, false), (1, true), (0, false)]), [false, true, false]);
        assert_eq!(longest_ascent(&[(1, false), (0, true)]), [false, true]);
        assert_eq!(longest_ascent(&[(1, true), (0, false)]), [true, false]);
    }
}
