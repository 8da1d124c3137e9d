//! Lists of names and phrases: what stayed, what changed, what was dropped and added.

use std::collections::HashMap;

use super::words;

/// Members without an equal on the other side that are compared one by one; of longer lists the rest counts as dropped and added.
const MAX_ODD: usize = 64;

/// The members of two lists that have no equal on the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odd<'l, T> {
    /// Versions of each other.
    pub changed: Vec<(&'l T, &'l T)>,
    /// In the older list only.
    pub dropped: Vec<&'l T>,
    /// In the newer list only.
    pub added: Vec<&'l T>,
}

/// Compares two lists whose members are equal where their `key` is, and versions of each other where `akin` says so.
///
/// A member that stands twice needs two equals, unless `once` says that repetitions do not count.
pub fn odd<'l, T>(old: &'l [T], new: &'l [T], once: bool, key: impl Fn(&T) -> String, akin: impl Fn(&T, &T) -> bool) -> Odd<'l, T> {
    let mut open: HashMap<String, (usize, usize)> = HashMap::new();
    for member in new {
        open.entry(key(member)).or_default().0 += 1;
    }
    for member in old {
        open.entry(key(member)).or_default().1 += 1;
    }
    if once {
        for member in old.iter().chain(new) {
            open.entry(key(member)).and_modify(|(new, old)| (*new, *old) = ((*new).min(1), (*old).min(1)));
        }
    }
    // Equals cancel out; the first ones stay together, so that what is left are the later repetitions.
    let rest = |list: &'l [T], open: &mut HashMap<String, (usize, usize)>, side: fn(&(usize, usize)) -> (usize, usize)| {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut out = Vec::new();
        for member in list {
            let key = key(member);
            let (own, other) = open.get(&key).map_or((0, 0), side);
            let n = seen.entry(key).or_default();
            *n += 1;
            if *n > other && *n <= own {
                out.push(member);
            }
        }
        out
    };
    let mut dropped = rest(old, &mut open, |(new, old)| (*old, *new));
    let mut added = rest(new, &mut open, |(new, old)| (*new, *old));
    let mut changed = Vec::new();
    let mut at = 0;
    while at < dropped.len().min(MAX_ODD) {
        match added.iter().take(MAX_ODD).position(|member| akin(dropped[at], member)) {
            Some(other) => changed.push((dropped.remove(at), added.remove(other))),
            None => at += 1,
        }
    }
    Odd { changed, dropped, added }
}

/// What a phrase says, whatever its typesetting.
pub fn phrase(text: &str) -> String {
    words::words(text).map(|(_, word)| word).collect::<Vec<_>>().join(" ")
}

/// A name whatever its case and number: "die Länder" and "den Ländern" are the same addressee, another verb only governs another case.
pub fn name(text: &str) -> String {
    words::words(text).map(|(_, word)| stem(&word).to_owned()).collect::<Vec<_>>().join(" ")
}

/// Whether half of the words of two names or phrases are the same.
pub fn are_akin(a: &str, b: &str) -> bool {
    let (a, b) = (name(a), name(b));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').take(MAX_ODD).collect(), b.split(' ').take(MAX_ODD).collect());
    let common = a.iter().filter(|word| b.contains(word)).count();
    2 * common * 2 >= a.len() + b.len()
}

/// A folded word without the endings of German declension; articles all become one.
fn stem(word: &str) -> &str {
    if ["der", "die", "das", "den", "dem", "des"].contains(&word) {
        return "d";
    }
    let endings = ["ern", "er", "en", "em", "es", "e", "n", "s"];
    let stem = endings.iter().find_map(|ending| word.strip_suffix(ending));
    stem.filter(|stem| stem.chars().nth(2).is_some()).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::{are_akin, name, odd, phrase};

    #[test]
    fn names_are_the_same_in_every_case() {
        for (a, b) in [
            ("die Länder", "den Ländern"),
            ("alle Mitgliedstaaten", "allen Mitgliedstaaten"),
            ("die Regierungen der Länder", "den Regierungen der Länder"),
            ("den Generalsekretär", "dem Generalsekretär"),
            ("Deutscher Bundestag", "Deutschen Bundestag"),
        ] {
            assert_eq!(name(a), name(b));
        }
        for (a, b) in [("Länder", "Landkreise"), ("Rat", "Räte"), ("Bund", "Bundestag"), ("alle Staaten", "Staaten")] {
            assert_ne!(name(a), name(b));
        }
        assert_ne!(phrase("die Länder"), phrase("den Ländern"));
    }

    #[test]
    fn versions_share_half_of_their_words() {
        assert!(are_akin("Mitgliedstaaten", "alle Mitgliedstaaten"));
        assert!(!are_akin("Mitgliedstaaten", "Zivilgesellschaft"));
    }

    #[test]
    fn equals_cancel_out_and_the_rest_is_told() {
        let compared = |old: &[&str], new: &[&str], once: bool| {
            let (old, new): (Vec<String>, Vec<String>) =
                (old.iter().map(ToString::to_string).collect(), new.iter().map(ToString::to_string).collect());
            let odd = odd(&old, &new, once, |member| phrase(member), |a, b| are_akin(a, b));
            format!("{:?} {:?} {:?}", odd.changed, odd.dropped, odd.added)
        };
        for (old, new, want) in [
            (&["a", "b"][..], &["b", "a"][..], "[] [] []"),
            (&["a", "b"], &["b", "c"], r#"[] ["a"] ["c"]"#),
            (&["a"], &["a", "a"], r#"[] [] ["a"]"#),
            (&["alle Staaten", "b"], &["b", "Staaten"], r#"[("alle Staaten", "Staaten")] [] []"#),
            (&[], &[], "[] [] []"),
        ] {
            assert_eq!(compared(old, new, false), want, "{old:?} {new:?}");
        }
        assert_eq!(compared(&["a"], &["a", "a"], true), "[] [] []");
        assert_eq!(compared(&["b"], &["a", "a"], true), r#"[] ["b"] ["a"]"#);
    }
}
