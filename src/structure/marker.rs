//! Enumeration markers at the start of a line: 1. 1) (1) a) (a) aa) i) I. A. – • Art. 2.

/// An enumeration marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// `1.`, `1)`, `(1)`: the number.
    Number(u32),
    /// `1.2`, `1.2.`: the last two numbers (deeper decimals keep their last two).
    Decimal(u32, u32),
    /// `a)`, `(a)`, `a.`: 1 for a. Also the Roman reading where there is one; the tree decides.
    Letter(u32),
    /// `aa)`: 1 for aa.
    DoubleLetter(u32),
    /// `i)`, `ii)`, `(iv)`: the value.
    Roman(u32),
    /// `I.`, `II.`, `XI`: the value.
    UpperRoman(u32),
    /// `A.`: 1 for A.
    UpperLetter(u32),
    /// `–`, `-`, `•`, `*`, `·`, `▪`, `◦`.
    Bullet,
    /// `Artikel 1`, `Art. 2`.
    Article(u32),
    /// `§ 3`.
    Section(u32),
}

/// Reads the enumeration marker that opens `line` (one clean line): the marker, and the byte offsets in `line` of the end of its
/// label and of the start of its text.
#[must_use]
pub fn marker(line: &str) -> Option<(Marker, usize, usize)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && digits < 4 && line[digits..].starts_with(". ") {
        return Some((Marker::Number(line[..digits].parse().ok()?), digits + 1, digits + 2));
    }
    None
}
