//! Abbreviations whose full stop ends no sentence.

/// Abbreviations without their final stop; inner stops and spaces as in "z. B.", matched without regard to spaces.
pub const NEVER_SPLIT: &[&str] = &[
    "Abb", "Abg", "Abk", "Abl", "Abs", "Abschn", "Abt", "Add", "Aktz", "Alt", "Anl", "Anm", "Apr", "Art", "Aufl", "Aug", "Az",
    "BAnz", "BGBl", "BR-Drs", "BT-Drs", "BVerfG", "Bd", "Bde", "Beschl", "Bf", "Bl", "Buchst", "Bsp", "Chr", "Corr", "Dez", "Dipl",
    "Dr", "Drs", "Drucks", "Ebd", "Einl", "Erl", "Ew", "Fa", "Feb", "Fn", "Fr", "GBl", "GMBl", "GVBl", "GVOBl", "Gem", "Hg", "Hr",
    "Hrn", "Hrsg", "Hs", "Ing", "Jan", "Jg", "Jh", "Jhd", "Kap", "Kl", "Kto", "L.-Abg", "LT-Drs", "LReg", "Lfd", "Lit", "MR",
    "Mag", "Mio", "Mo", "Mrd", "Mrz", "MwSt", "N.N", "Nov", "Nr", "Nrn", "Okt", "Pkt", "Prof", "Rdn", "Ref", "Reg", "Rev", "Rn",
    "Rs", "Rspr", "Rz", "S", "Sept", "Sg", "Slg", "Sp", "St", "StGB", "Std", "Stk", "Str", "Stv", "Tel", "Tit", "Tsd", "Tz",
    "Univ", "Urt", "Verf", "Verz", "Vgl", "Vol", "Vors", "Vorst", "Zf", "Ziff", "Zl", "abzgl", "allg", "amtl", "anh", "ausschl",
    "bes", "betr", "beschl", "bspw", "bzgl", "bzw", "ca", "cf", "d. h", "dgl", "ders", "e. V", "ebd", "ehem", "eigtl", "einschl",
    "endg", "entspr", "erg", "evtl", "exkl", "f", "ff", "gem", "gepl", "gez", "ggf", "ggü", "grds", "h. c", "i. A", "i. d. F",
    "i. d. R", "i. E", "i. H. v", "i. S. d", "i. S. v", "i. V", "i. V. m", "i. Z. m", "idF", "idR", "inkl", "insb", "insbes",
    "iSd", "iVm", "jew", "k. A", "lfd", "lit", "lt", "m. E", "max", "mind", "min", "mtl", "o. a", "o. Ä", "o. g", "o. J", "p. a",
    "resp", "rd", "s. o", "s. u", "sog", "sogen", "spez", "stellv", "u. a", "u. ä", "u. Ä", "u. E", "u. U", "u. v. m", "usf",
    "usw", "urspr", "v. a", "v. H", "vH", "verb", "vgl", "vorl", "vsl", "wiss", "z. B", "z. Hd", "z. T", "z. Z", "z. Zt", "zit",
    "zul", "zz", "zzgl", "zzt", "a. D", "a. F", "a. i", "n. F", "d. J", "d. M", "etc", "sen", "jun", "geb", "gest", "verh", "Änd",
];

/// Abbreviations that may also end a sentence.
const FINAL: &[&str] = &[
    "a. D", "d. J", "d. M", "e. V", "etc", "f", "ff", "u. Ä", "u. ä", "u. a", "u. v. m", "usf", "usw", "v. H", "p. a", "a. F",
    "n. F",
];

/// Whether `text` ends in an abbreviation of the list, its final stop included or not.
///
/// `text` is what stands before (and with) the stop in question: "gemäß Abs.", "z. B." and "z.B.". Single letters and digits before a stop
/// ("A.", "3.") are left to the caller.
#[must_use]
pub fn is_abbreviation(text: &str) -> bool {
    listed(NEVER_SPLIT, text)
}

/// Whether `text` ends in an abbreviation that may end a sentence ("usw.", "ff."): split there if a sentence opener follows.
#[must_use]
pub fn may_end_sentence(text: &str) -> bool {
    listed(FINAL, text)
}

/// Whether the tail of `text` is an entry of `table`, given as in [`NEVER_SPLIT`].
#[must_use]
pub fn listed(table: &[&str], text: &str) -> bool {
    let text = text.trim_end();
    let text = text.strip_suffix('.').unwrap_or(text);
    table.iter().any(|entry| {
        let mut before = text;
        // Between the parts of an entry a text may have one space (of any kind) or none.
        for part in entry.rsplit(' ') {
            let trimmed =
                if before.len() == text.len() { before } else { before.strip_suffix(char::is_whitespace).unwrap_or(before) };
            match trimmed.strip_suffix(part) {
                Some(rest) => before = rest,
                None => return false,
            }
        }
        before.chars().next_back().is_none_or(|c| !c.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_known_with_and_without_spaces() {
        for (text, want) in [
            ("nach Abs.", true),
            ("z. B.", true),
            ("z.B.", true),
            ("und z.B.", true),
            ("und z.\u{202f}B.", true),
            ("mit Mitteln, z. B.", true),
            ("i. V. m.", true),
            ("Nr.", true),
            ("Dr", true),
            ("Der Rat.", false),
            ("im Saal.", false),
            ("die Frist.", false),
            ("", false),
        ] {
            assert_eq!(is_abbreviation(text), want, "{text}");
        }
    }

    #[test]
    fn some_abbreviations_may_end_a_sentence() {
        assert!(may_end_sentence("Hunde, Katzen usw."));
        assert!(!may_end_sentence("nach Abs."));
    }
}
