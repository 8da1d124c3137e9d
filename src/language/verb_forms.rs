//! Inflected verb forms back to infinitives: what a word can be as a verb, by rule, with tables for what rules cannot know.

use rustc_hash::FxHashMap as HashMap;
use std::borrow::Cow;
use std::sync::OnceLock;

use super::verb_list::{BASES, STRONG};

/// Separable prefixes, longer ones first where one begins another. Includes the first parts of the compounds that German writes as one
/// word since 1996 or 2006 (sicherstellen, offenlegen).
const SEPARABLE: &[&str] = &[
    "auseinander", "gegenüber", "gleichzeitig", "entgegen", "herunter", "zusammen", "zwischen", "zufrieden", "vorwärts", "fertig",
    "gegen", "gering", "gleich", "gut", "heraus", "herbei", "herein", "herum", "hervor", "hinaus", "hinein", "hinweg", "hinter",
    "hinzu", "kennen", "maß", "nieder", "offen", "richtig", "schlechter", "schlecht", "sicher", "statt", "still", "überein",
    "umher", "unter", "voran", "voraus", "vorbei", "vorweg", "weiter", "wieder", "zugute", "zunichte", "zurecht", "zurück",
    "bereit", "brach", "allein", "besser", "dagegen", "daran", "davon", "dazu", "durch", "empor", "fehl", "fern", "fest", "fort",
    "frei", "heim", "her", "hin", "hoch", "klar", "lahm", "los", "mit", "nach", "nahe", "näher", "rein", "schön", "stand", "teil",
    "tot", "über", "voll", "vor", "wahr", "weg", "wett", "zugrunde", "ab", "an", "auf", "aus", "bei", "da", "dar", "ein", "inne",
    "kund", "preis", "um", "zu",
];

/// Prefixes that never separate; with them a participle has no ge-.
const INSEPARABLE: &[&str] =
    &["miss", "emp", "ent", "ver", "zer", "be", "er", "ge", "wider", "über", "unter", "hinter", "durch", "um", "voll"];

/// Whether `word` can stand as a separated prefix at the end of a clause.
#[must_use]
pub fn is_separable_prefix(word: &str) -> bool {
    // At the end of a clause these are adverbs ("führt die Klasse allein").
    SEPARABLE.contains(&word) && !matches!(word, "allein" | "besser" | "schlechter")
}

/// Whether `word` is an infinitive: a known one, a known one with prefixes, or one of the shape of an infinitive and not of an adjective.
#[must_use]
pub fn is_infinitive(word: &str) -> bool {
    is_known_infinitive(word) || (has_infinitive_shape(word) && !has_adjective_shape(word) && !is_function_word(word))
}

/// Whether `word` is an infinitive of the list, with prefixes perhaps.
fn is_known_infinitive(word: &str) -> bool {
    is_base(word) || bare(word, SEPARABLE).any(|(_, rest)| is_base(rest))
}

/// Whether `word` is a base verb, with an inseparable prefix perhaps.
fn is_base(word: &str) -> bool {
    let listed = |w: &str| BASES.binary_search(&w).is_ok();
    listed(word)
        || word.ends_with("ieren") && word.len() > 7
        || bare(word, INSEPARABLE).any(|(p, rest)| p != "ge" && rest.len() > 4 && listed(rest))
}

/// Each way to take a prefix of `prefixes` off `word`.
fn bare<'w>(word: &'w str, prefixes: &'static [&'static str]) -> impl Iterator<Item = (&'static str, &'w str)> {
    // Ninety prefixes, of which few begin like the word: their first byte sorts out the others.
    let first = word.as_bytes().first().copied();
    let alike = prefixes.iter().filter(move |p| p.as_bytes().first().copied() == first);
    alike.filter_map(move |p| word.strip_prefix(p).filter(|rest| rest.len() > 2).map(|rest| (*p, rest)))
}

fn has_infinitive_shape(word: &str) -> bool {
    word.len() > 4 && (word.ends_with("en") || word.ends_with("eln") || word.ends_with("ern"))
}

/// Endings of adjectives and participles in -en that hardly any verb has; verbs that do stand in the list.
const ADJECTIVE_ENDINGS: &[&str] = &[
    "igen", "ichen", "ischen", "baren", "samen", "haften", "losen", "vollen", "ellen", "iven", "alen", "ären", "enden", "enten",
    "anten", "sten", "ßten", "rten", "lten", "gten", "kten", "chten", "nten", "mten", "ften", "pten", "eten", "tzten", "ssten",
    "enen", "deren", "teren", "eren", "innen", "stischen", "artigen", "mäßigen", "weisen", "ösen", "fachen", "formen",
];

fn has_adjective_shape(word: &str) -> bool {
    ADJECTIVE_ENDINGS.iter().any(|e| word.ends_with(e))
}

/// Words of other classes that look like verb forms.
const OTHERS: &[&str] = &[
    "alten", "andern", "außen", "beiden", "bekannt", "berechtigt", "besten", "bestimmt", "dezent", "dicht", "direkt", "echt",
    "einzelnen", "eigenen", "erneut", "erst", "exakt", "exzellent", "fast", "festen", "freien", "ganzen", "gegen", "gemeinsamen",
    "genannten", "gesamt", "gesamten", "geeignet", "geehrt", "gerecht", "gestern", "getrennt", "ersten", "zweiten", "dritten",
    "vierten", "gewohnt", "großen", "grossen", "guten", "hinten", "hohen", "höchst", "innen", "innert", "insgesamt", "indirekt",
    "jüngsten", "klaren", "kleinen", "kompetent", "konkret", "konsequent", "konstant", "kurzen", "langen", "längst", "leicht",
    "letzten", "letzt", "linken", "meist", "meisten", "mindest", "mitten", "mitsamt", "möglichst", "morgen", "nächst", "nächsten",
    "neben", "nebst", "neuen", "nicht", "oben", "offen", "oft", "permanent", "privaten", "präsent", "recht", "rechten", "relevant",
    "reinen", "rund", "samt", "sanft", "schlecht", "schlicht", "schnellen", "selbst", "selten", "seinen", "sonst", "sowohl",
    "starken", "statt", "trotzdem", "überhaupt", "unbekannt", "unerwartet", "unten", "vakant", "verantwortlich", "vielleicht",
    "von", "vorgestern", "wegen", "weit", "welchen", "wenigen", "wenigsten", "werten", "zuerst", "zuletzt", "zumeist", "zunächst",
    "zwischen", "zweit", "äußerst", "übrigen", "öffentlichen", "halben", "jungen", "alten", "armen", "reichen", "breiten",
    "tiefen", "gleichen", "welt", "zeit", "dort", "fort", "gut", "laut", "mit", "seit", "spät", "tot", "rot", "bunt", "satt",
    "glatt", "nett", "fett", "matt", "halt", "kalt", "alt", "bereit", "kontext", "eigens", "mindestens", "höchstens", "wenigstens",
    "bislang", "gleichberechtigt", "unberührt", "anderweit", "unverändert", "zuvorderst",
];

fn is_function_word(word: &str) -> bool {
    static SET: OnceLock<rustc_hash::FxHashSet<&'static str>> = OnceLock::new();
    SET.get_or_init(|| OTHERS.iter().copied().collect()).contains(word)
}

/// Irregular forms of [`STRONG`]: third person singular and preterite to infinitive, participle (without ge-) to infinitive.
struct Irregular {
    finite: HashMap<&'static str, &'static str>,
    participles: HashMap<&'static str, &'static str>,
}

fn irregular() -> &'static Irregular {
    static TABLE: OnceLock<Irregular> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut finite = HashMap::default();
        let mut participles = HashMap::default();
        for (infinitive, present, preterite, participle) in STRONG {
            finite.insert(*present, *infinitive);
            finite.insert(*preterite, *infinitive);
            participles.insert(*participle, *infinitive);
            if let Some(stem) = participle.strip_prefix("ge").filter(|s| s.starts_with("ge") || !infinitive.starts_with("ge")) {
                participles.entry(stem).or_insert(*infinitive);
            }
        }
        Irregular { finite, participles }
    })
}

/// The infinitive of a form with infixed zu ("einzubeziehen" → einbeziehen, "anzuerkennen" → anerkennen). `None`: no such form.
#[must_use]
pub fn infinitive_of_joined_zu(word: &str) -> Option<Cow<'_, str>> {
    if !word.ends_with('n') || !word.contains("zu") {
        return None;
    }
    bare(word, SEPARABLE).find_map(|(prefix, rest)| {
        let Some(verb) = rest.strip_prefix("zu") else {
            // wieder + herzustellen
            let inner = infinitive_of_joined_zu(rest).filter(|_| prefix == "wieder")?;
            return Some(Cow::Owned(format!("{prefix}{inner}")));
        };
        // "hinzugefügten", "herzustellenden": participles with adjective endings.
        let inflected = verb.ends_with("enden") || (verb.starts_with("ge") && has_adjective_shape(verb));
        let known = is_base(verb) || bare(verb, SEPARABLE).any(|(_, v)| is_base(v)) || verb == "tun";
        let verb_like = known || (has_infinitive_shape(verb) && !inflected);
        verb_like.then(|| Cow::Owned(format!("{prefix}{verb}")))
    })
}

/// The infinitive of a participle II ("geachtet" → achten, "weitergegeben" → weitergeben, "berücksichtigt" → berücksichtigen).
/// `None`: the word cannot be a participle.
#[must_use]
pub fn infinitive_of_participle(word: &str) -> Option<Cow<'_, str>> {
    if is_function_word(word) {
        return None;
    }
    if word.ends_with('n') {
        return strong_participle(word).map(Cow::Owned);
    }
    irregular_weak_participle(word).or_else(|| weak_participle(word)).map(Cow::Owned)
}

/// Participles in -en: a known one, after prefixes perhaps.
fn strong_participle(word: &str) -> Option<String> {
    let table = &irregular().participles;
    if let Some(infinitive) = table.get(word).filter(|_| word.starts_with("ge") || INSEPARABLE.iter().any(|p| word.starts_with(p)))
    {
        return Some((*infinitive).to_owned());
    }
    if let Some((prefix, infinitive)) = bare(word, INSEPARABLE).find_map(|(p, rest)| table.get(rest).map(|i| (p, *i))) {
        return Some(format!("{prefix}{infinitive}"));
    }
    bare(word, SEPARABLE).find_map(|(prefix, rest)| {
        if rest.starts_with("ge") && table.contains_key(rest) {
            return Some(format!("{prefix}{}", table[rest]));
        }
        let inner = bare(rest, INSEPARABLE).find_map(|(p, r)| table.get(r).map(|i| format!("{p}{i}")))?;
        Some(format!("{prefix}{inner}"))
    })
}

/// Mixed verbs: gebracht, genannt, gesandt, gedacht, gewusst, getan.
fn irregular_weak_participle(word: &str) -> Option<String> {
    let table = &irregular().participles;
    if word.starts_with("ge") && table.contains_key(word) {
        return Some(table[word].to_owned());
    }
    if let Some((prefix, infinitive)) = bare(word, INSEPARABLE).find_map(|(p, rest)| table.get(rest).map(|i| (p, *i))) {
        return Some(format!("{prefix}{infinitive}"));
    }
    bare(word, SEPARABLE).find_map(|(prefix, rest)| {
        let inner = table.get(rest).map(|i| (*i).to_owned());
        let inner = inner.or_else(|| bare(rest, INSEPARABLE).find_map(|(p, r)| table.get(r).map(|i| format!("{p}{i}"))));
        inner.map(|i| format!("{prefix}{i}"))
    })
}

/// Participles in -t by rule.
fn weak_participle(word: &str) -> Option<String> {
    let stem = word.strip_suffix('t')?;
    // leisten → geleistet, gründen → gegründet, öffnen → geöffnet: the e before -t belongs to the ending.
    let short = stem.strip_suffix('e').filter(|s| needs_e(s)).unwrap_or(stem);
    let whole = |prefix: &str, stem: &str| infinitive_from_stem(stem).map(|v| format!("{prefix}{v}"));
    // gewährleistet, gestattet: a verb in ge- of the list, unless it is the participle of a simplex ("gehört").
    let own = format!("{short}en");
    if BASES.binary_search(&own.as_str()).is_ok() && own.starts_with("ge") && own != "gehören" {
        return Some(own);
    }
    if let Some(simplex) = short.strip_prefix("ge").filter(|s| s.len() > 2)
        && let Some(verb) = whole("", simplex)
    {
        return Some(verb);
    }
    for (prefix, rest) in bare(short, SEPARABLE) {
        if let Some(simplex) = rest.strip_prefix("ge").filter(|s| s.len() > 2)
            && let Some(verb) = whole(prefix, simplex)
        {
            return Some(verb);
        }
    }
    let inseparable = INSEPARABLE.iter().any(|p| short.starts_with(p)) || short.ends_with("ier");
    if inseparable && let Some(verb) = whole("", short) {
        return Some(verb);
    }
    bare(short, SEPARABLE).find_map(|(prefix, rest)| {
        let inner = INSEPARABLE.iter().any(|p| rest.starts_with(p)) || rest.ends_with("ier") || is_base(&format!("{rest}en"));
        if inner { whole(prefix, rest) } else { None }
    })
}

/// Whether a stem takes -e- before -t: after t, d, and after m, n with another consonant before it.
fn needs_e(stem: &str) -> bool {
    stem.ends_with(['t', 'd'])
        || ["chn", "dn", "ffn", "gn", "tm", "ckn", "ppn", "bn", "pfn", "dm", "hn"].iter().any(|e| stem.ends_with(e))
            && !stem.ends_with("ahn")
            && !stem.ends_with("ohn")
            && !stem.ends_with("ehn")
}

/// The infinitive of a weak stem: `stem` + en, or + n after el, er. `None`: too short or no known verb and of no verbal shape.
fn infinitive_from_stem(stem: &str) -> Option<String> {
    if stem.len() < 2 || !stem.is_char_boundary(stem.len()) {
        return None;
    }
    let en = format!("{stem}en");
    let n = format!("{stem}n");
    if (stem.ends_with("el") || stem.ends_with("er")) && is_known_infinitive(&n) {
        return Some(n);
    }
    if is_known_infinitive(&en) {
        return Some(en);
    }
    if (stem.ends_with("el") || stem.ends_with("er")) && !stem.ends_with("ier") {
        return Some(n);
    }
    Some(en)
}

/// Whether `word` can be a participle II.
#[must_use]
pub fn is_participle(word: &str) -> bool {
    infinitive_of_participle(word).is_some()
}

/// The infinitive of a finite present form of the third person ("erhebt" → erheben, "offenlegt" → offenlegen, "gewähren" → gewähren).
/// `None`: the word cannot be one.
#[must_use]
pub fn infinitive_of_finite(word: &str) -> Option<Cow<'_, str>> {
    if is_function_word(word) {
        return None;
    }
    if word.ends_with('n') {
        return is_infinitive(word).then_some(Cow::Borrowed(word));
    }
    if let Some(infinitive) = strong_finite(word) {
        return Some(Cow::Owned(infinitive));
    }
    let stem = word.strip_suffix('t')?;
    let short = stem.strip_suffix('e').filter(|s| needs_e(s)).unwrap_or(stem);
    infinitive_from_stem(short).map(Cow::Owned)
}

/// Third person singular of strong verbs, with prefixes perhaps.
fn strong_finite(word: &str) -> Option<String> {
    let table = &irregular().finite;
    let inner = |w: &str| -> Option<String> {
        if let Some(i) = table.get(w) {
            return Some((*i).to_owned());
        }
        bare(w, INSEPARABLE).find_map(|(p, rest)| table.get(rest).map(|i| format!("{p}{i}")))
    };
    inner(word).or_else(|| bare(word, SEPARABLE).find_map(|(p, rest)| inner(rest).map(|i| format!("{p}{i}"))))
}

/// Whether the small word can be the finite verb that closes a clause: present, preterite, singular or plural.
#[must_use]
pub fn is_finite_verb_form(word: &str) -> bool {
    if word.len() < 3 || is_function_word(word) {
        return false;
    }
    if word.ends_with('n') {
        return is_infinitive(word) || is_preterite(word);
    }
    if strong_finite(word).is_some() || is_preterite(word) {
        return true;
    }
    let Some(stem) = word.strip_suffix('t') else { return false };
    let short = stem.strip_suffix('e').filter(|s| needs_e(s)).unwrap_or(stem);
    let known = |s: &str| is_known_infinitive(&format!("{s}en")) || is_known_infinitive(&format!("{s}n"));
    known(short) || (word.len() > 5 && !word.starts_with("ge") && !looks_nominal(word))
}

/// Adjectives and adverbs in -t.
fn looks_nominal(word: &str) -> bool {
    ["haft", "ent", "ant", "weit", "echt", "icht", "iert", "bert", "lett", "fekt", "rekt", "plett", "akt", "dert", "samt"]
        .iter()
        .any(|e| word.ends_with(e))
        || bare(word, SEPARABLE).any(|(_, rest)| rest.starts_with("ge"))
}

/// Preterites: known strong ones, weak ones in -te and -ten of known verbs.
fn is_preterite(word: &str) -> bool {
    let singular = word.strip_suffix("en").or_else(|| word.strip_suffix('n')).unwrap_or(word);
    if word.ends_with("en") && strong_finite(singular).is_some_and(|_| !word.ends_with("ten")) && is_strong_preterite(singular) {
        return true;
    }
    let Some(stem) = word.strip_suffix("te").or_else(|| word.strip_suffix("ten")) else { return false };
    let short = stem.strip_suffix('e').unwrap_or(stem);
    is_known_infinitive(&format!("{short}en")) || is_known_infinitive(&format!("{short}n"))
}

/// Whether the word is a strong preterite ("beschloss", "annahm"), not a present form.
fn is_strong_preterite(word: &str) -> bool {
    let listed = |w: &str| STRONG.iter().any(|(_, _, p, _)| *p == w);
    listed(word)
        || bare(word, INSEPARABLE).any(|(_, r)| listed(r))
        || bare(word, SEPARABLE).any(|(_, r)| listed(r) || bare(r, INSEPARABLE).any(|(_, r)| listed(r)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_for_their_search() {
        assert!(BASES.is_sorted());
    }

    #[test]
    fn zu_inside_a_verb_is_taken_out() {
        for (word, want) in [
            ("einzubeziehen", Some("einbeziehen")),
            ("anzuerkennen", Some("anerkennen")),
            ("hinzuzufügen", Some("hinzufügen")),
            ("zusammenzuarbeiten", Some("zusammenarbeiten")),
            ("sicherzustellen", Some("sicherstellen")),
            ("entgegenzuwirken", Some("entgegenwirken")),
            ("zuzustimmen", Some("zustimmen")),
            ("vorzubereiten", Some("vorbereiten")),
            ("auszustatten", Some("ausstatten")),
            ("voranzutreiben", Some("vorantreiben")),
            ("wiederherzustellen", Some("wiederherstellen")),
            ("umzuschichten", Some("umschichten")),
            ("hinzugefügten", None),
            ("zukünftigen", None),
            ("bezuschussen", None),
            ("herzustellenden", None),
            ("dazu", None),
        ] {
            assert_eq!(infinitive_of_joined_zu(word).as_deref(), want, "{word}");
        }
    }

    #[test]
    fn participles_lead_back_to_their_infinitive() {
        for (word, want) in [
            ("geachtet", "achten"),
            ("getroffen", "treffen"),
            ("weitergegeben", "weitergeben"),
            ("berücksichtigt", "berücksichtigen"),
            ("eingesetzt", "einsetzen"),
            ("verstanden", "verstehen"),
            ("hingenommen", "hinnehmen"),
            ("vorangetrieben", "vorantreiben"),
            ("genutzt", "nutzen"),
            ("geordnet", "ordnen"),
            ("sondiert", "sondieren"),
            ("geplant", "planen"),
            ("belastet", "belasten"),
            ("vergeben", "vergeben"),
            ("erlegt", "erlegen"),
            ("einbezogen", "einbeziehen"),
            ("veröffentlicht", "veröffentlichen"),
            ("gefördert", "fördern"),
            ("verlängert", "verlängern"),
            ("unterbreitet", "unterbreiten"),
            ("gesandt", "senden"),
            ("abgeschlossen", "abschließen"),
            ("aufgehoben", "aufheben"),
            ("gewährleistet", "gewährleisten"),
            ("gebeten", "bitten"),
            ("gewahrt", "wahren"),
            ("eingehalten", "einhalten"),
            ("entnommen", "entnehmen"),
            ("offengelegt", "offenlegen"),
            ("anerkannt", "anerkennen"),
            ("gefeiert", "feiern"),
        ] {
            assert_eq!(infinitive_of_participle(word).as_deref(), Some(want), "{word}");
        }
    }

    #[test]
    fn finite_forms_lead_back_to_their_infinitive() {
        for (word, want) in [
            ("erhebt", "erheben"),
            ("offenlegt", "offenlegen"),
            ("einbindet", "einbinden"),
            ("gewähren", "gewähren"),
            ("achtet", "achten"),
            ("gibt", "geben"),
            ("hält", "halten"),
            ("untersteht", "unterstehen"),
            ("vorantreibt", "vorantreiben"),
            ("ausüben", "ausüben"),
            ("fördert", "fördern"),
        ] {
            assert_eq!(infinitive_of_finite(word).as_deref(), Some(want), "{word}");
        }
    }

    #[test]
    fn adjectives_and_adverbs_are_no_verbs() {
        for word in [
            "langfristigen", "nachhaltigen", "insgesamt", "erneut", "bekannt", "geeigneten", "festgelegten", "gesamten",
            "wissenschaftlichen", "einzelnen",
        ] {
            assert!(!is_infinitive(word), "{word}");
            assert!(!is_finite_verb_form(word), "{word}");
        }
        for word in [
            "beteiligen", "veröffentlichen", "berichten", "achten", "ausstatten", "erleichtern", "beraten", "entsiegeln",
            "erstatten", "bewahren",
        ] {
            assert!(is_infinitive(word), "{word}");
        }
        for word in [
            "umfasst", "übersteigt", "zugutekommen", "gegenübersehen", "fortschreitet", "erfordert", "droht", "geht",
            "verabschiedete", "anerkannte",
        ] {
            assert!(is_finite_verb_form(word), "{word}");
        }
    }
}
