//! Frames by one of their forms: hash tables filled at compile time, so that a run pays for none of it.

use super::GROUPS;
use crate::lexicon::frames::Frame;

/// Which of a frame's forms a table holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Forms {
    Finite,
    Participle,
    Infinitive,
}

impl Forms {
    /// How many forms of `frame` the table holds.
    const fn count(self, frame: &Frame) -> usize {
        if let Self::Finite = self { frame.finite.len() } else { 1 }
    }

    const fn get(self, frame: &'static Frame, k: usize) -> &'static str {
        match self {
            Self::Finite => frame.finite[k],
            Self::Participle => frame.participle,
            Self::Infinitive => frame.infinitive(),
        }
    }

    /// How many entries the table has.
    pub(super) const fn total(self) -> usize {
        let (mut total, mut group) = (0, 0);
        while group < GROUPS.len() {
            let mut i = 0;
            while i < GROUPS[group].len() {
                total += self.count(&GROUPS[group][i]);
                i += 1;
            }
            group += 1;
        }
        total
    }
}

/// Slots of a table: a power of two, at least twice as many as the largest has entries.
const SLOTS: usize = 4096;

/// Marks the end of a list while a table is built.
const NONE: u16 = u16::MAX;

/// Frames, those that share a form beside each other, and where each form's begin.
pub(super) struct Index<const ENTRIES: usize> {
    frames: [&'static Frame; ENTRIES],
    /// The form, and the first and the number of its frames; no frames: the slot is free.
    slots: [(&'static str, u16, u16); SLOTS],
}

impl<const ENTRIES: usize> Index<ENTRIES> {
    /// The table of `forms`; for constants alone. The frames of a form run from the one that asks for most to the one that asks for least.
    #[allow(clippy::large_stack_arrays, reason = "evaluated at compile time")]
    pub(super) const fn new(forms: Forms) -> Self {
        assert!(ENTRIES * 2 <= SLOTS);
        let first = &GROUPS[0][0];
        let mut entries = [first; ENTRIES];
        let mut slots = [("", NONE, 0); SLOTS];
        // A list of entries for each slot, in the order in which they will stand.
        let mut next = [NONE; ENTRIES];
        let (mut entry, mut group) = (0, 0);
        while group < GROUPS.len() {
            let mut i = 0;
            while i < GROUPS[group].len() {
                let frame = &GROUPS[group][i];
                let mut k = 0;
                while k < forms.count(frame) {
                    entries[entry] = frame;
                    let slot = slot(&slots, forms.get(frame, k));
                    let (_, head, count) = slots[slot];
                    let (mut before, mut after) = (NONE, head);
                    while after != NONE && entries[after as usize].demands() >= frame.demands() {
                        before = after;
                        after = next[after as usize];
                    }
                    next[entry] = after;
                    let head = if before == NONE { entry as u16 } else { head };
                    if before != NONE {
                        next[before as usize] = entry as u16;
                    }
                    slots[slot] = (forms.get(frame, k), head, count + 1);
                    entry += 1;
                    k += 1;
                }
                i += 1;
            }
            group += 1;
        }
        let mut frames = [first; ENTRIES];
        let (mut at, mut slot) = (0, 0);
        while slot < SLOTS {
            let (form, mut entry, count) = slots[slot];
            slots[slot] = (form, at, count);
            while entry != NONE {
                frames[at as usize] = entries[entry as usize];
                entry = next[entry as usize];
                at += 1;
            }
            slot += 1;
        }
        Self { frames, slots }
    }

    /// The frames of the folded `form`; empty where there are none.
    pub(super) fn get(&self, form: &str) -> &[&'static Frame] {
        let (_, first, count) = self.slots[slot(&self.slots, form)];
        let first = usize::from(first);
        self.frames.get(first..first + usize::from(count)).unwrap_or_default()
    }
}

/// The slot of `form`, or the free one where it belongs.
const fn slot(slots: &[(&str, u16, u16); SLOTS], form: &str) -> usize {
    let mut slot = hash(form.as_bytes()) as usize % SLOTS;
    while slots[slot].2 > 0 && !is_same(slots[slot].0.as_bytes(), form.as_bytes()) {
        slot = (slot + 1) % SLOTS;
    }
    slot
}

/// FNV-1a, with ß as ss.
const fn hash(form: &[u8]) -> u32 {
    let (mut hash, mut i) = (0x811C_9DC5_u32, 0);
    while i < form.len() {
        let sharp = is_sharp_s(form, i);
        let byte = if sharp { b's' } else { form[i] };
        hash = (hash ^ byte as u32).wrapping_mul(0x0100_0193);
        if sharp {
            hash = (hash ^ byte as u32).wrapping_mul(0x0100_0193);
            i += 1;
        }
        i += 1;
    }
    hash
}

/// Whether two forms are the same, ß being ss.
const fn is_same(a: &[u8], b: &[u8]) -> bool {
    let (mut i, mut k) = (0, 0);
    while i < a.len() && k < b.len() {
        let (sharp_a, sharp_b) = (is_sharp_s(a, i), is_sharp_s(b, k));
        if sharp_a == sharp_b {
            if a[i] != b[k] {
                return false;
            }
            i += 1;
            k += 1;
            continue;
        }
        let (double, at) = if sharp_a { (b, k) } else { (a, i) };
        if at + 1 >= double.len() || double[at] != b's' || double[at + 1] != b's' {
            return false;
        }
        i += 2;
        k += 2;
    }
    i == a.len() && k == b.len()
}

/// Whether ß stands at `i`.
const fn is_sharp_s(form: &[u8], i: usize) -> bool {
    form[i] == 0xC3 && i + 1 < form.len() && form[i + 1] == 0x9F
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_form_share_a_slot_and_others_do_not() {
        for (a, b, same) in [
            ("beschließt", "beschliesst", true),
            ("beschließt", "beschließt", true),
            ("fordert", "fordern", false),
            ("muß", "mus", false),
            ("mus", "muß", false),
            ("maß", "mass", true),
            ("", "", true),
        ] {
            assert_eq!(is_same(a.as_bytes(), b.as_bytes()), same, "{a} {b}");
            assert_eq!(hash(a.as_bytes()) == hash(b.as_bytes()), same, "{a} {b}");
        }
    }
}
