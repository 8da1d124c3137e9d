//! Nouns that name a deciding body.

use super::cues::{bare, parts};

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

/// A bit for the last three bytes of each of the nouns.
const ENDINGS: [u64; 4] = {
    let (mut endings, mut i) = ([0; 4], 0);
    while i < BODY_NOUNS.len() {
        let ending = ending(BODY_NOUNS[i].as_bytes());
        endings[ending / 64] |= 1 << (ending % 64);
        i += 1;
    }
    endings
};

/// A number below 256 for the last three bytes of `word`.
const fn ending(word: &[u8]) -> usize {
    let [.., a, b, c] = word else { return 0 };
    (*a as usize * 7 + *b as usize * 31 + *c as usize * 3) % 256
}

/// Whether the folded word names a deciding body.
pub fn is_body_noun(word: &str) -> bool {
    let ending = ending(word.as_bytes());
    ENDINGS[ending / 64] & 1 << (ending % 64) != 0
        && BODY_NOUNS.iter().any(|n| match word.strip_suffix(n) {
            Some("") => true,
            Some(before) if *n == "tag" => DAYS.iter().any(|d| before.ends_with(d)),
            Some(before) => before.len() > 2 && *n != "haus",
            None => false,
        })
}

/// Whether one of the first words of a folded noun phrase names a deciding body.
#[must_use]
pub fn is_body(folded: &str) -> bool {
    parts(folded).take(6).any(|(_, w)| is_body_noun(bare(w)))
}
