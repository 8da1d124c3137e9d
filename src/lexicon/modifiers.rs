//! Words that stand beside a performative verb: connectives, intensifiers and moods, and how they move its force.

use rustc_hash::FxHashMap as HashMap;
use std::sync::OnceLock;

use super::fold::fold;
use crate::model::Force;

/// Connectives and adverbs of repetition; they never move a force, `erneut` and its like excepted.
const CONNECTIVES: &[&str] = &[
    "abermals", "allerdings", "also", "anschließend", "auch", "aufs neue", "aus diesem grund", "aus diesen gründen",
    "ausdrücklich", "außerdem", "besonders", "dabei", "dagegen", "daher", "dahingehend", "damit", "dankbar", "dankend", "dann",
    "daraufhin", "darüber hinaus", "darum", "dazu", "demgemäß", "demzufolge", "dennoch", "des weiteren", "deshalb", "desgleichen",
    "deswegen", "ebenfalls", "ebenso", "einhellig", "einmütig", "einstimmig", "einvernehmlich", "erneut", "ferner", "folglich",
    "gemeinsam", "gleichermaßen", "gleichfalls", "gleichzeitig", "grundsätzlich", "hierbei", "hiermit", "hierzu", "im übrigen",
    "in diesem sinne", "in diesem zusammenhang", "in dieser hinsicht", "in einklang damit", "indes", "insbesondere", "insoweit",
    "jedoch", "künftig", "mehrheitlich", "mithin", "nach wie vor", "nachträglich", "nochmals", "noch einmal", "nunmehr",
    "rückwirkend", "schließlich", "sodann", "somit", "sowie", "vielmehr", "von neuem", "vor allem", "weiter", "weiterhin",
    "weiters", "wieder", "wiederum", "wiederholt", "zu diesem zweck", "zudem", "zugleich", "zunächst", "zusammenfassend",
    "zusätzlich", "zustimmend",
];

/// Adverbs that say how strongly the verb is meant.
const INTENSIFIERS: &[&str] = &[
    "aktiv", "aufrichtig", "auf das entschiedenste", "auf das nachdrücklichste", "auf das schärfste", "aufs entschiedenste",
    "aufs nachdrücklichste", "aufs schärfste", "außerordentlich", "dringend", "dringlich", "eindringlich", "energisch",
    "entschieden", "ernsthaft", "ernstlich", "fest", "feierlich", "herzlich", "hocherfreut", "höchst", "in aller form",
    "in aller schärfe", "in besonderem maße", "in hohem maße", "in höchstem maße", "in höchstem masse", "in vollem umfang",
    "inständig", "kategorisch", "klar", "mit allem nachdruck", "mit aller deutlichkeit", "mit aller entschiedenheit",
    "mit aller schärfe", "mit entschiedenheit", "mit großem nachdruck", "mit nachdruck", "nachdrücklich", "nachdrücklichst",
    "scharf", "schärfstens", "sehr", "stets", "strikt", "tief", "unbedingt", "uneingeschränkt", "unmissverständlich", "vehement",
    "voll", "voll und ganz", "vollumfänglich", "vorbehaltlos", "wärmstens", "zutiefst", "äußerst",
];

/// Nouns of "mit … NOUN" before feststellen, zur Kenntnis nehmen and their like, and the force that each gives; `None`: the verb's own.
const MOODS: &[(&str, Option<Force>)] = &[
    ("anerkennung", Some(Force::Commends)),
    ("bedauern", Some(Force::Deplores)),
    ("befremden", Some(Force::ExpressesConcern)),
    ("befriedigung", Some(Force::Welcomes)),
    ("besorgnis", Some(Force::ExpressesConcern)),
    ("bestürzung", Some(Force::ExpressesConcern)),
    ("beunruhigung", Some(Force::ExpressesConcern)),
    ("dank", Some(Force::Thanks)),
    ("dankbarkeit", Some(Force::Thanks)),
    ("empörung", Some(Force::Condemns)),
    ("entsetzen", Some(Force::ExpressesConcern)),
    ("enttäuschung", Some(Force::Deplores)),
    ("erleichterung", Some(Force::Welcomes)),
    ("erschrecken", Some(Force::ExpressesConcern)),
    ("freude", Some(Force::Welcomes)),
    ("genugtuung", Some(Force::Welcomes)),
    ("interesse", None),
    ("lob", Some(Force::Commends)),
    ("respekt", Some(Force::Commends)),
    ("sorge", Some(Force::ExpressesConcern)),
    ("spannung", None),
    ("stolz", None),
    ("trauer", None),
    ("unverständnis", Some(Force::Deplores)),
    ("wertschätzung", Some(Force::Thanks)),
    ("zufriedenheit", Some(Force::Welcomes)),
    ("zustimmung", None),
    ("zuversicht", None),
];

/// Longest run of words that one mood takes ("mit großer und tiefer Besorgnis").
const MAX_WORDS: usize = 5;

/// The entries of both lists by their first word, without it.
fn entries() -> &'static HashMap<&'static str, Vec<&'static str>> {
    static ENTRIES: OnceLock<HashMap<&'static str, Vec<&'static str>>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let mut entries: HashMap<&'static str, Vec<&'static str>> = HashMap::default();
        for entry in CONNECTIVES.iter().chain(INTENSIFIERS) {
            let (first, rest) = entry.split_once(' ').unwrap_or((entry, ""));
            entries.entry(first).or_default().push(rest);
        }
        entries
    })
}

/// How many of the first `words` are one modifier, or 0.
///
/// `words` are bare words as printed, without punctuation. A mood may hold adjectives ("mit tiefer Besorgnis").
#[must_use]
pub fn modifier_length(words: &[&str]) -> usize {
    let Some((first, rest)) = words.split_first() else { return 0 };
    let first = fold(first);
    let listed = entries().get(&*first).into_iter().flatten().filter_map(|entry| {
        let mut count = 1;
        for part in entry.split(' ').filter(|part| !part.is_empty()) {
            if fold(rest.get(count - 1)?) != part {
                return None;
            }
            count += 1;
        }
        Some(count)
    });
    let longest = listed.max().unwrap_or(0);
    if longest == 0 && first == "mit" { mood(words).map_or(0, |(length, _)| length) } else { longest }
}

/// The mood that opens `words` ("mit", adjectives, noun): its length in words and the force that it gives.
pub(super) fn mood(words: &[&str]) -> Option<(usize, Option<Force>)> {
    if fold(words.first()?) != "mit" {
        return None;
    }
    for (index, word) in words.iter().enumerate().take(MAX_WORDS).skip(1) {
        if let Some((_, force)) = mood_noun(word) {
            return Some((index + 1, *force));
        }
        if word.starts_with(char::is_uppercase) {
            return None;
        }
    }
    None
}

/// The row of a mood's noun.
fn mood_noun(word: &str) -> Option<&'static (&'static str, Option<Force>)> {
    let word = fold(word);
    MOODS.iter().find(|(noun, _)| *noun == word)
}

/// Whether a modifier presses: it turns a call into an urgent call.
fn presses(modifier: &str) -> bool {
    const PRESSING: &[&str] = &[
        "nachdrücklich", "nachdrücklichst", "nachdrücklichste", "eindringlich", "dringend", "dringlich", "inständig", "nachdruck",
    ];
    modifier.split(' ').any(|word| PRESSING.contains(&&*fold(word)))
}

/// Whether a modifier says "once more".
fn repeats(modifier: &str) -> bool {
    let modifier = fold(modifier);
    matches!(&*modifier, "erneut" | "abermals" | "wiederum" | "nochmals" | "noch einmal" | "von neuem" | "aufs neue")
}

/// The force of a verb with its modifiers: "fordert nachdrücklich auf" urges, "stellt mit Besorgnis fest" expresses concern, "erklärt
/// erneut" reaffirms, "weist nachdrücklich darauf hin" emphasizes.
///
/// `force` is the frame's own force, `lemma` its lemma. Connectives never move a force.
#[must_use]
pub fn adjusted(force: Force, lemma: &str, modifiers: &[&str]) -> Force {
    match lemma {
        "auffordern" | "aufrufen" | "nahelegen" | "ans Herz legen" if modifiers.iter().any(|m| presses(m)) => Force::Urges,
        "hinweisen" if modifiers.iter().any(|m| presses(m)) => Force::Emphasizes,
        "erklären" if force == Force::Declares && modifiers.iter().any(|m| repeats(m)) => Force::Reaffirms,
        "feststellen"
        | "zur Kenntnis nehmen"
        | "Kenntnis nehmen"
        | "vermerken"
        | "bemerken"
        | "beobachten"
        | "registrieren"
        | "entgegennehmen"
        | "konstatieren"
        | "sehen"
        | "verfolgen" => moved_by_mood(force, modifiers),
        _ => force,
    }
}

/// Whether a complement of feststellen determines a threat to the peace in the sense of Article 39 of the Charter ("dass die Lage eine
/// Bedrohung des Weltfriedens darstellt"): the act then declares. Only for operative paragraphs of the Security Council; a recital notes.
#[must_use]
pub fn determines(content: &str) -> bool {
    [
        "Bedrohung des Weltfriedens", "Bedrohung für den Weltfrieden", "Bruch des Friedens", "Bruch des Weltfriedens",
        "Angriffshandlung",
    ]
    .iter()
    .any(|formula| content.contains(formula))
        && !content.starts_with("ob ")
}

/// The force that the first mood among `modifiers` gives, else `force`.
fn moved_by_mood(force: Force, modifiers: &[&str]) -> Force {
    for modifier in modifiers {
        match &*fold(modifier) {
            "hocherfreut" => return Force::Welcomes,
            "dankend" => return Force::Thanks,
            _ => {}
        }
        if let Some((_, Some(force))) = modifier.split(' ').find_map(mood_noun) {
            return *force;
        }
    }
    force
}

/// Nouns that give a light verb its force: outside the UN families, and in them where that differs.
const NOUN_FORCE: &[(&str, Force, Option<Force>)] = &[
    ("abscheu", Force::Condemns, None),
    ("absicht", Force::Commits, None),
    ("ablehnung", Force::Rejects, None),
    ("anerkennung", Force::Commends, None),
    ("anteilnahme", Force::Expresses, None),
    ("appell", Force::Appeals, None),
    ("aufforderung", Force::CallsUpon, None),
    ("aufruf", Force::CallsUpon, None),
    ("bedauern", Force::Deplores, None),
    ("bedenken", Force::ExpressesConcern, None),
    ("befremden", Force::ExpressesConcern, None),
    ("befriedigung", Force::Welcomes, None),
    ("beileid", Force::Expresses, None),
    ("bereitschaft", Force::Commits, None),
    ("besorgnis", Force::ExpressesConcern, None),
    ("bestürzung", Force::ExpressesConcern, None),
    ("beunruhigung", Force::ExpressesConcern, None),
    ("bewunderung", Force::Commends, None),
    ("bitte", Force::Requests, Some(Force::Invites)),
    ("dank", Force::Thanks, None),
    ("dankbarkeit", Force::Thanks, None),
    ("empörung", Force::Condemns, None),
    ("entschlossenheit", Force::Commits, None),
    ("entsetzen", Force::ExpressesConcern, None),
    ("enttäuschung", Force::Deplores, None),
    ("ersuchen", Force::Requests, None),
    ("erwartung", Force::Expects, None),
    ("forderung", Force::Demands, None),
    ("freude", Force::Welcomes, None),
    ("genugtuung", Force::Welcomes, None),
    ("glückwunsch", Force::Commends, None),
    ("glückwünsche", Force::Commends, None),
    ("hochachtung", Force::Commends, None),
    ("hoffnung", Force::Expresses, None),
    ("kritik", Force::Deplores, None),
    ("lob", Force::Commends, None),
    ("missbilligung", Force::Deplores, None),
    ("missfallen", Force::Deplores, None),
    ("mitgefühl", Force::Expresses, None),
    ("protest", Force::Deplores, None),
    ("respekt", Force::Expresses, None),
    ("rüge", Force::Deplores, None),
    ("solidarität", Force::Expresses, None),
    ("sorge", Force::ExpressesConcern, None),
    ("trauer", Force::Expresses, None),
    ("überzeugung", Force::Expresses, None),
    ("unmut", Force::Deplores, None),
    ("unterstützung", Force::Supports, None),
    ("unverständnis", Force::Deplores, None),
    ("vertrauen", Force::Expresses, None),
    ("verständnis", Force::Expresses, None),
    ("warnung", Force::Warns, None),
    ("wertschätzung", Force::Thanks, None),
    ("wille", Force::Commits, None),
    ("willen", Force::Commits, None),
    ("wunsch", Force::Expresses, None),
    ("zufriedenheit", Force::Welcomes, None),
    ("zuversicht", Force::Expresses, None),
    ("zustimmung", Force::Supports, None),
];

/// The force that the object noun gives a light verb ("bekundet seine Besorgnis", "gibt der Hoffnung Ausdruck"); `un` for the UN and
/// Model-UN families. `None`: the noun decides nothing.
///
/// Inflected forms are known ("Dankes", "Absichten").
#[must_use]
pub fn noun_force(noun: &str, un: bool) -> Option<Force> {
    let noun = fold(noun);
    let bare = [&*noun].into_iter().chain(["es", "s", "en", "e"].iter().filter_map(|ending| noun.strip_suffix(ending)));
    bare.into_iter().find_map(|form| {
        let at = NOUN_FORCE.iter().find(|(entry, _, _)| *entry == form)?;
        Some(if un { at.2.unwrap_or(at.1) } else { at.1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modifiers_are_measured_in_words() {
        for (words, want) in [
            ("außerdem den Ländern", 1),
            ("in diesem Zusammenhang die Länder", 3),
            ("mit allem Nachdruck auf", 3),
            ("mit tiefer Besorgnis fest", 3),
            ("mit Interesse Kenntnis", 2),
            ("aufs Schärfste", 2),
            ("mit den Ländern", 0),
            ("in diesem Jahr", 0),
            ("Nachdrücklich", 1),
            ("", 0),
        ] {
            let words: Vec<&str> = words.split_whitespace().collect();
            assert_eq!(modifier_length(&words), want, "{words:?}");
        }
    }

    #[test]
    fn intensifiers_and_moods_move_the_force() {
        for (force, lemma, modifiers, want) in [
            (Force::CallsUpon, "auffordern", &["nachdrücklich"][..], Force::Urges),
            (Force::CallsUpon, "auffordern", &["mit Nachdruck"], Force::Urges),
            (Force::CallsUpon, "auffordern", &["erneut"], Force::CallsUpon),
            (Force::Encourages, "nahelegen", &["außerdem", "eindringlich"], Force::Urges),
            (Force::Requests, "ersuchen", &["nachdrücklich"], Force::Requests),
            (Force::Notes, "hinweisen", &["nachdrücklich"], Force::Emphasizes),
            (Force::Notes, "feststellen", &["mit tiefer Besorgnis"], Force::ExpressesConcern),
            (Force::Notes, "feststellen", &["mit Genugtuung"], Force::Welcomes),
            (Force::TakesNote, "Kenntnis nehmen", &["mit Interesse"], Force::TakesNote),
            (Force::TakesNote, "zur Kenntnis nehmen", &["mit Bedauern"], Force::Deplores),
            (Force::Declares, "erklären", &["erneut"], Force::Reaffirms),
            (Force::Welcomes, "begrüßen", &["mit Dank"], Force::Welcomes),
        ] {
            assert_eq!(adjusted(force, lemma, modifiers), want, "{lemma} {modifiers:?}");
        }
    }

    #[test]
    fn the_noun_decides_a_light_verb() {
        for (noun, un, want) in [
            ("Besorgnis", true, Some(Force::ExpressesConcern)),
            ("Dankes", false, Some(Force::Thanks)),
            ("Bitte", true, Some(Force::Invites)),
            ("Bitte", false, Some(Force::Requests)),
            ("Beileid", true, Some(Force::Expresses)),
            ("Haushalt", false, None),
        ] {
            assert_eq!(noun_force(noun, un), want, "{noun}");
        }
    }
}
