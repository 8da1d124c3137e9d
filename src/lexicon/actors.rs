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

pub fn can_act(_p: &str) -> bool {
    true
}
pub fn kind_of(_p: &str) -> &'static str {
    "unknown"
}
pub fn nominative<'a>(p: &'a str, _a: Option<std::borrow::Cow<str>>) -> std::borrow::Cow<'a, str> {
    p.into()
}
