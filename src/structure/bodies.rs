//! Nouns that name a deciding body.

/// Nouns that name a deciding body, folded, as the end or the whole of a word.
const BODY_NOUNS: &[&str] = &[
    "versammlung", "rat", "rates", "parlament", "kommission", "tag", "landtag", "bundestag", "bürgerschaft", "abgeordnetenhaus",
    "senat", "synode", "konferenz", "ausschuss", "kongress", "kammer", "vorstand", "präsidium", "studierendenrat", "parteitag",
    "vertretung", "beirat", "gremium", "konvent", "plenum", "magistrat", "haus", "komitee", "union", "verband", "forum",
    "organisation", "fakultät", "hochschule", "betriebsrat", "delegierten", "mitglieder", "regierungschefs", "länder", "minister",
    "ministerinnen", "chefs", "parlamentes", "fraktion", "board", "kuratorium", "direktorium", "gemeinde", "kirchenleitung",
    "presbyterium", "fachschaft", "rektorat", "staatenkonferenz", "gericht", "zentralbank", "imk", "kmk", "gmk", "umk", "jumiko",
    "asmk", "hrk", "dsk", "mpk", "gwk", "vmk", "amk", "jfmk", "treffen", "jugendtreffens", "tagung", "stupa", "asta",
];

/// What stands before -tag in the name of a body; every other -tag is a day.
const DAYS: &[&str] = &[
    "kreis", "städte", "gemeinde", "bezirks", "kirchen", "hochschul", "juristen", "ärzte", "verbands", "gewerkschafts", "jugend",
    "bundes", "land", "landes", "partei", "reichs", "handwerks", "kammer", "psychotherapeuten", "feuerwehr", "anwalts", "richter",
    "turn", "apotheker", "hebammen", "bauern", "pflege", "lehrer", "studenten", "wirtschafts", "kongress",
];

/// Whether the folded word names a deciding body.
pub fn is_body_noun(word: &str) -> bool {
    BODY_NOUNS.iter().any(|n| match word.strip_suffix(n) {
        Some("") => true,
        Some(before) if *n == "tag" => DAYS.iter().any(|d| before.ends_with(d)),
        Some(before) => before.len() > 2 && *n != "haus",
        None => false,
    })
}

/// Whether one of the first words of a folded noun phrase names a deciding body.
#[must_use]
pub fn is_body(folded: &str) -> bool {
    folded.split_whitespace().take(6).any(|w| is_body_noun(w.trim_matches(|c: char| !c.is_alphanumeric())))
}
