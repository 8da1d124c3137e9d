//! Formulas of a present participle, before its object or after it: "betonend, dass …", "die Folgen beklagend".

use rustc_hash::FxHashMap as HashMap;
use std::sync::OnceLock;

use super::added::AddedFormulas;
use super::opening::{Recital, is_emphatic};
use super::table::{FEELINGS, Feeling, Follow, MOODED, MOODS, Mood, PARTICIPLES, Participle};
use super::{FormulaHit, Found};
use crate::language::token::Kind;
use crate::language::word::Class;
use crate::lexicon::fold::key;
use crate::lexicon::frames;
use crate::model::{Class as Searle, Force};

/// How many words before a participle are searched for what belongs to it.
const REACH: usize = 40;

/// The formula whose participle is the word `i`; `None`: it is none, or no formula.
#[must_use]
pub fn participle(recital: &Recital, i: usize, added: &AddedFormulas) -> Option<Found> {
    let form = recital.word(i);
    if !form.ends_with("nd") {
        return None;
    }
    let (entry, left) = added.participle(recital, i).or_else(|| entry(recital, i))?;
    if !may_follow(recital, i + 1, entry.follow) {
        return None;
    }
    let from = conjunct_start(recital, i);
    let joined = recital.tokens.get(from).is_some_and(|t| t.is(Class::COORDINATOR) || t.is(Class::ADVERB));
    let comma = from == 0 || recital.stops(from - 1);
    let after = from.checked_sub(1).filter(|_| !comma);
    if !recital.is_own_level(i, joined && comma, after) {
        return None;
    }
    if entry.force == Force::GuidedBy && comma && from > 0 && !joined {
        return None; // An apposition: "die Ratsmitglieder, tätig werdend nach Artikel 3, …".
    }
    let emphatic = is_emphatic(recital, from, i);
    let again = (from..i).any(|k| matches!(recital.word(k), "erneut" | "neuem" | "abermals"));
    let mood = mood_before(recital, from, left).or_else(|| mood_after(recital, i));
    let (lemma, force) =
        reading(recital, &entry, i, from, &Adverbs { emphatic, again, before: left.checked_sub(1), mood: mood.map(|m| m.0) });
    let adjacent = mood.filter(|m| m.2 == left).map_or(left, |m| m.1);
    let start = pointer_before(recital, &entry, adjacent);
    let end = mood.filter(|m| m.1 > i).map_or_else(|| tail(recital, lemma, i), |m| m.2 - 1);
    let span = recital.tokens[start].span.cover(recital.tokens[end].span);
    let taken = mood.map_or(start, |m| m.1.min(start))..end + 1;
    Some(Found { hit: FormulaHit { lemma, force, span }, taken })
}

/// The entry of the participle `i` and where its fixed words begin.
fn entry(recital: &Recital, i: usize) -> Option<(Participle, usize)> {
    let form = recital.word(i);
    let first = PARTICIPLES.partition_point(|p| p.form < form);
    let found = PARTICIPLES[first..].iter().take_while(|p| p.form == form).find_map(|p| {
        let mut at = i;
        for word in p.left.rsplit(' ').filter(|w| !w.is_empty()) {
            at = at.checked_sub(1)?;
            if recital.word(at) != word {
                return None;
            }
        }
        Some((*p, at))
    });
    found.or_else(|| separated(recital, i)).or_else(|| derived(form).map(|p| (p, i)))
}

/// Participles that are adjectives or adverbs before they are formulas.
const NO_FORMULAS: &[&str] =
    &["dringend", "anhaltend", "haltend", "bestehend", "übertragend", "aufgebend", "ansehend", "sorgend", "ausführend"];

/// The present participle of a performative verb that the table does not name.
fn derived(form: &str) -> Option<Participle> {
    static INDEX: OnceLock<HashMap<String, (String, Force)>> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let says = |f: Force| matches!(f.class(), Some(Searle::Directive | Searle::Expressive | Searle::Assertive));
        let verbs = frames().filter(|f| says(f.force) && !f.lemma.contains(' '));
        let forms = verbs.map(|f| (format!("{}d", f.lemma), f.force)).filter(|(lemma, _)| !NO_FORMULAS.contains(&lemma.as_str()));
        forms.map(|(lemma, force)| (key(&lemma).into_owned(), (lemma, force))).collect()
    });
    let (form, (lemma, force)) = index.get_key_value(form)?;
    Some(Participle { form, left: "", lemma, force: *force, follow: Follow::Closed })
}

/// "nahe legend", "willkommen heißend": the prefix written apart, as before 2006.
fn separated(recital: &Recital, i: usize) -> Option<(Participle, usize)> {
    let at = i.checked_sub(1)?;
    let (prefix, form) = (recital.word(at), recital.word(i));
    if prefix.is_empty() {
        return None;
    }
    let first = PARTICIPLES.partition_point(|p| p.form < prefix);
    PARTICIPLES[first..]
        .iter()
        .take_while(|p| p.form.starts_with(prefix))
        .find(|p| p.left.is_empty() && p.form.strip_prefix(prefix) == Some(form))
        .map(|p| (*p, at))
}

/// Whether what stands at `i` can follow a participle that is no adverb or attribute.
fn may_follow(recital: &Recital, i: usize, follow: Follow) -> bool {
    if recital.stops(i) {
        return true;
    }
    let Some(token) = recital.tokens.get(i) else { return true };
    match follow {
        Follow::Closed => token.is(Class::COORDINATOR) || token.is(Class::SUBORDINATOR),
        Follow::Preposition => token.is(Class::PREPOSITION),
        Follow::Free => token.masked || token.capital || token.kind != Kind::Word || token.class != Class::default(),
    }
}

/// The first token of the stretch before the participle `i` that one conjunction or mark cuts off.
fn conjunct_start(recital: &Recital, i: usize) -> usize {
    let floor = recital.stretch_start(i).max(i.saturating_sub(REACH));
    let cut = (floor..i).rev().find(|k| recital.tokens[*k].is(Class::COORDINATOR) && opens_part(recital, *k + 1, i));
    cut.unwrap_or(floor)
}

/// Whether the words from `at` to the participle `end` are all its own: after "und" in "A und B begrüßend" an object goes on.
fn opens_part(recital: &Recital, at: usize, end: usize) -> bool {
    (at..end).all(|k| recital.tokens[k].is(Class::ADVERB) || !recital.tokens[k].capital)
        || matches!(recital.word(at), "mit" | "zur" | "kenntnis" | "erneut" | "nachdrücklich")
}

/// What stands around a participle.
struct Adverbs {
    emphatic: bool,
    again: bool,
    /// The word before the formula's own.
    before: Option<usize>,
    mood: Option<usize>,
}

/// Lemma and force of the participle in its surroundings.
fn reading(recital: &Recital, entry: &Participle, i: usize, from: usize, adverbs: &Adverbs) -> (&'static str, Force) {
    let mood = adverbs.mood.and_then(|m| MOODS.get(m));
    if let Some(lemma) = adverbs.mood.and_then(|m| MOODED.iter().find(|(p, _)| *p == entry.lemma).and_then(|(_, l)| l.get(m))) {
        let force =
            if entry.force == Force::LooksForward { entry.force } else { mood.and_then(|m| m.force).unwrap_or(entry.force) };
        return (*lemma, force);
    }
    let force = match entry.form {
        "hinweisend" => return pointing(recital, i, adverbs),
        "werdend" => return (acting(recital.word(i + 1)), entry.force),
        "erklärend" | "feststellend" if adverbs.again => Force::Reaffirms,
        "auffordernd" | "aufrufend" | "nahelegend" if adverbs.emphatic => Force::Urges,
        "erwartend" if adverbs.mood.is_some() || (from..i).any(|k| recital.word(k) == "erwartungsvoll") => Force::LooksForward,
        "gebend" | "verleihend" | "bringend" | "bekundend" | "äussernd" | "aussprechend" | "ausdrückend" => {
            let felt = (from..i).rev().find_map(|k| feeling(recital.word(k)));
            let felt = felt.or_else(|| (i + 1..recital.stretch_end(i).min(i + REACH)).find_map(|k| feeling(recital.word(k))));
            if entry.form == "gebend" && felt.is_some_and(|f| f.noun == "hoffnung") {
                return ("der Hoffnung Ausdruck gebend", Force::Expresses);
            }
            felt.map_or(entry.force, |f| f.force)
        }
        _ if matches!(entry.force, Force::Notes | Force::TakesNote) => {
            mood.and_then(|m| m.force).or_else(|| felt_force(recital.word(adverbs.before?))).unwrap_or(entry.force)
        }
        _ => entry.force,
    };
    (entry.lemma, force)
}

/// "darauf hinweisend" notes, with nachdrücklich or erneut it stresses; "hinweisend auf" and "auf den Bericht hinweisend" refer.
fn pointing(recital: &Recital, i: usize, adverbs: &Adverbs) -> (&'static str, Force) {
    let correlate = i > 0 && recital.word(i - 1) == "darauf";
    let lemma = if correlate { "darauf hinweisend" } else { "hinweisend" };
    let force = match () {
        () if adverbs.emphatic || adverbs.again => Force::Emphasizes,
        () if correlate || recital.word(i + 1) == "darauf" || recital.stops(i + 1) && recital.word(i + 2) == "dass" => Force::Notes,
        () => Force::Recalls,
    };
    (lemma, force)
}

/// The standard form of "tätig werdend" before `next`.
fn acting(next: &str) -> &'static str {
    match next {
        "nach" => "tätig werdend nach",
        "gemäss" => "tätig werdend gemäß",
        _ => "tätig werdend",
    }
}

/// The noun of feeling that `word` is, genitives included.
#[must_use]
pub fn feeling(word: &str) -> Option<&'static Feeling> {
    let find = |w: &str| FEELINGS.binary_search_by(|f| f.noun.cmp(w)).ok().map(|k| &FEELINGS[k]);
    find(word).or_else(|| find(word.strip_suffix("es")?)).or_else(|| find(word.strip_suffix('s')?))
}

/// The mood in `from..to`, at the start or right before `to`: its index in [`MOODS`], its first token and one past its noun.
fn mood_before(recital: &Recital, from: usize, to: usize) -> Option<(usize, usize, usize)> {
    (from..to).rev().find_map(|noun| {
        let m = mood_index(recital.word(noun))?;
        let with = (from..noun).rev().take(4).find(|k| recital.word(*k) == "mit")?;
        let own = (with + 1..noun).all(|k| is_attribute(recital, k));
        let opens = (from..with).all(|k| recital.tokens[k].is(Class::ADVERB.or(Class::COORDINATOR)));
        (own && (noun + 1 == to || opens)).then_some((m, with, noun + 1))
    })
}

/// The mood right after the participle `i`, as in the English order "feststellend mit Sorge".
fn mood_after(recital: &Recital, i: usize) -> Option<(usize, usize, usize)> {
    if recital.word(i + 1) != "mit" {
        return None;
    }
    let noun = (i + 2..i + 6).find(|k| !is_attribute(recital, *k))?;
    mood_index(recital.word(noun)).map(|m| (m, i + 1, noun + 1))
}

/// What the adverb `word` makes of feststellend and Kenntnis nehmend: "besorgt feststellend".
fn felt_force(word: &str) -> Option<Force> {
    match word {
        "besorgt" | "beunruhigt" | "bestürzt" | "alarmiert" => Some(Force::ExpressesConcern),
        "erfreut" | "befriedigt" => Some(Force::Welcomes),
        "dankbar" | "dankend" => Some(Force::Thanks),
        "bedauernd" | "enttäuscht" => Some(Force::Deplores),
        "lobend" => Some(Force::Commends),
        _ => None,
    }
}

/// The index of the noun in [`MOODS`].
#[must_use]
pub fn mood_index(word: &str) -> Option<usize> {
    if word.is_empty() { None } else { MOODS.binary_search_by(|m: &Mood| m.noun.cmp(word)).ok() }
}

/// Whether the word `i` can stand between a formula's preposition and its noun: article, adjective or their adverb.
#[must_use]
pub fn is_attribute(recital: &Recital, i: usize) -> bool {
    let word = recital.word(i);
    let Some(token) = recital.tokens.get(i) else { return false };
    if !token.is_word() || (token.capital && token.of(recital.text).chars().any(char::is_lowercase)) {
        return false;
    }
    token.is(Class::DETERMINER.or(Class::ADVERB)) || word == "nicht" || ends_as_adjective(word) || word == "tief"
}

fn ends_as_adjective(word: &str) -> bool {
    ["e", "en", "em", "er", "es"].iter().any(|e| word.len() > e.len() + 2 && word.ends_with(e))
}

/// The correlate that belongs to the formula before `at`: "darauf hinweisend", "daran erinnernd", "davon Kenntnis nehmend".
fn pointer_before(recital: &Recital, entry: &Participle, at: usize) -> usize {
    let Some(before) = at.checked_sub(1) else { return at };
    let own = match recital.word(before) {
        "darauf" => entry.form == "hinweisend",
        "daran" => entry.form == "erinnernd",
        "davon" => entry.form == "nehmend",
        _ => false,
    };
    if own { before } else { at }
}

/// The last token of the formula: the preposition that its lemma ends in, if it follows.
fn tail(recital: &Recital, lemma: &str, i: usize) -> usize {
    let last = lemma.rsplit(' ').next().unwrap_or("");
    let next = recital.word(i + 1);
    if next == "gemäss" && last == "gemäß" || (next == last && lemma.contains(' ')) { i + 1 } else { i }
}
