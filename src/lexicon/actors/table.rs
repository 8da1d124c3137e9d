//! How the gazetteer is written down: names of one type and one declension together.

/// How a name's head noun is declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decl {
    /// Strong masculine: des Rates, Rats.
    Masculine,
    /// Feminine: unchanged in the singular.
    Feminine,
    /// Strong neuter: des Amtes.
    Neuter,
    /// Plural: den Ländern.
    Plural,
    /// Weak masculine: den Präsidenten.
    Weak,
    /// Never changes: abbreviations, titles.
    Fixed,
}

impl Decl {
    /// The endings that its oblique cases can add to the nominative.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Masculine | Self::Neuter => &["s", "es"],
            Self::Plural => &["n"],
            Self::Weak => &["en", "n"],
            Self::Feminine | Self::Fixed => &[],
        }
    }
}

/// Names with their type and declension; adjectives before the head stand in the strong nominative.
#[derive(Clone, Copy, Debug)]
pub struct Group(pub &'static str, pub Decl, pub &'static [&'static str]);

/// Every part of the gazetteer. Of a name that stands in two parts the first counts.
pub const PARTS: &[&[Group]] = &[
    super::un::GROUPS,
    super::eu::GROUPS,
    super::germany::GROUPS,
    super::austria::GROUPS,
    super::switzerland::GROUPS,
    super::local::GROUPS,
    super::society::GROUPS,
    super::countries::GROUPS,
];
