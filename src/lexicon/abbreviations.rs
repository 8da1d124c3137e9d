//! stub
pub fn never_ends_sentence(word: &str) -> bool {
    matches!(word, "Nr" | "Abs" | "Art" | "Dr" | "B" | "z")
}
