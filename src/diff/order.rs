//! What moved and what was merely renumbered.

use super::align::Group;
use super::units::Unit;

/// For each of `groups`, whether it stands in another place among its siblings: as few as possible count as moved.
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
        let places: Vec<usize> = family.iter().map(|(_, _, _, old, _)| *old).collect();
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

/// Which of `places`, all different, belong to a longest ascending subsequence. Takes n log n steps.
fn longest_ascent(places: &[usize]) -> Vec<bool> {
    // ends[l]: where the ascent of length l + 1 with the smallest end so far ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (i, place) in places.iter().enumerate() {
        let length = ends.partition_point(|end| places[*end] < *place);
        before[i] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(i);
        } else {
            ends[length] = i;
        }
    }
    let mut stays = vec![false; places.len()];
    let mut next = ends.last().copied();
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
            (vec![0, 2, 1, 3], vec![true, false, true, true]),
        ] {
            assert_eq!(longest_ascent(&places), want, "{places:?}");
        }
    }
}
