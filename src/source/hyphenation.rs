//! How the end of one line joins the start of the next.

/// How two lines of one paragraph join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// With a space.
    Space,
    /// Without anything: the hyphen at the line's end stays ("Süd-Süd-" + "Zusammenarbeit").
    Glue,
    /// Without the hyphen ("Reso-" + "lution").
    DropHyphen,
    /// Old k-k hyphenation ("entwik-" + "keln" → entwickeln): the k before the hyphen becomes c and the hyphen goes.
    Ck,
}

/// Decides how `left` (a line's end) joins `right` (the next line's start).
#[must_use]
pub fn join(left: &str, right: &str) -> Join {
    let _ = right;
    if left.ends_with('-') { Join::DropHyphen } else { Join::Space }
}
