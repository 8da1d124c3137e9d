//! Leads a noun phrase back to its nominative without article.

use std::borrow::Cow;

use super::nouns::{self, Declension, Noun, Number};
use super::phrase::{self, Parts};

/// What a determiner's ending tells of the phrase after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Article {
    /// der, jeder, ihrer: nominative masculine, or genitive or dative.
    Er,
    /// die, alle, seine: feminine or plural, nominative or accusative.
    E,
    /// das: nominative neuter.
    Das,
    /// des, eines, dieses.
    Es,
    /// dem, einem.
    Em,
    /// den, allen: accusative masculine or dative plural.
    En,
    /// ein, kein, sein, or nothing: the adjective shows the case itself.
    None,
}

impl Article {
    fn of(word: Option<&str>) -> Self {
        match word {
            Some("das") => Self::Das,
            Some(w) if w.ends_with("er") && !matches!(w, "unser") => Self::Er,
            Some(w) if w.ends_with("es") => Self::Es,
            Some(w) if w.ends_with("em") => Self::Em,
            Some(w) if w.ends_with("en") && w.len() > 2 => Self::En,
            Some("die") => Self::E,
            Some(w) if w.ends_with('e') => Self::E,
            _ => Self::None,
        }
    }
}

/// How the phrase's head stands: its number and the strong ending that its adjectives take in the nominative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    plural: bool,
    ending: &'static str,
}

/// The nominative without article of a noun phrase that the gazetteer does not hold.
///
/// `phrase` stands without its determiners, `article` is the first of them in lower case. Weak adjective endings become strong where the
/// determiner and the head tell gender and number ("Deutsche Ärztetag" after "der" → "Deutscher Ärztetag"); the head loses its case ending
/// where its declension is known or plain ("Ländern" after "den" → "Länder"). Whatever is in doubt stays as printed.
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "callers hold the determiner as an owned option")]
pub fn nominative<'a>(phrase: &'a str, article: Option<Cow<str>>) -> Cow<'a, str> {
    let Some(parts) = phrase::parts(phrase) else { return Cow::Borrowed(phrase) };
    let article = Article::of(article.as_deref());
    let main = parts.head.rsplit(' ').next().unwrap_or(parts.head);
    let noun = nouns::noun(main);
    let Some(standing) = standing(article, &parts, main, noun) else { return Cow::Borrowed(phrase) };
    let oblique = matches!(article, Article::En | Article::Em | Article::Es)
        || (article == Article::None && (standing.plural || bare_dative(&parts)));
    let head = decline(main, noun, article, standing, oblique);
    let attributes = if standing.plural && oblique { coordinates(parts.attributes) } else { Cow::Borrowed(parts.attributes) };
    let mut out = String::with_capacity(phrase.len() + 4);
    out.push_str(parts.extension);
    strengthen(parts.adjectives, standing.ending, &mut out);
    out.push_str(&parts.head[..parts.head.len() - main.len()]);
    out.push_str(&head);
    out.push_str(&attributes);
    if out == phrase { Cow::Borrowed(phrase) } else { Cow::Owned(out) }
}

/// Whether a phrase without article shows by its adjective that it is a dative ("zuständigen Behörden").
fn bare_dative(parts: &Parts) -> bool {
    last_adjective(parts).is_some_and(|a| a.ends_with("en") || a.ends_with("em"))
}

fn last_adjective<'a>(parts: &Parts<'a>) -> Option<&'a str> {
    parts.adjectives.split_whitespace().next_back()
}

/// `None`: nothing can be told, so nothing may be changed.
fn standing(article: Article, parts: &Parts, main: &str, noun: Option<Noun>) -> Option<Standing> {
    let singular = |ending| Some(Standing { plural: false, ending });
    let plural = Some(Standing { plural: true, ending: "e" });
    let weak = last_adjective(parts).is_some_and(|a| a.ends_with("en"));
    let adjectival = noun.is_some_and(|n| n.declension == Declension::Adjectival);
    match article {
        Article::Das => singular("es"),
        Article::Er if adjectival && main.ends_with('e') => singular("er"),
        Article::Er if weak || parts.adjectives.is_empty() => singular("e"),
        Article::Er => singular("er"),
        Article::E => Some(Standing { plural: weak || (adjectival && main.ends_with('n')), ending: "e" }),
        Article::En if is_singular(main, noun) => singular("er"),
        Article::En => plural,
        Article::Em | Article::Es => singular(if is_neuter(main, noun) { "es" } else { "er" }),
        Article::None => match last_adjective(parts) {
            Some(a) if a.ends_with("en") && main.ends_with(['n', 's']) && !is_singular(main, noun) => plural,
            Some(a) if a.ends_with("em") => singular(if is_neuter(main, noun) { "es" } else { "er" }),
            Some(a) if a.ends_with("er") && noun.is_some_and(|n| n.number == Number::Plural) => plural,
            None if main.ends_with("ern") && noun.is_some_and(|n| n.number == Number::Plural && n.case_ending == 1) => plural,
            _ => None,
        },
    }
}

/// Whether the head after "den" is an accusative singular rather than a dative plural.
fn is_singular(main: &str, noun: Option<Noun>) -> bool {
    /// Offices that one person holds: after "den" one is meant, not several.
    const SINGLE: &[&str] =
        &["präsidenten", "vorsitzenden", "beauftragten", "dezernenten", "kommandanten", "intendanten", "gesandten"];
    match noun {
        Some(n) if matches!(n.declension, Declension::Weak | Declension::Adjectival) => {
            let small = crate::letters::lower(main);
            SINGLE.iter().any(|s| small.ends_with(s))
        }
        Some(n) => n.number == Number::Singular || (n.number == Number::Either && !main.ends_with('n')),
        None => !main.ends_with(['n', 's']) || main.ends_with("ss") || main.ends_with("ein"),
    }
}

fn is_neuter(main: &str, noun: Option<Noun>) -> bool {
    noun.map_or_else(
        || ["um", "chen", "ment", "werk"].iter().any(|e| main.trim_end_matches(['s', 'e']).ends_with(e)),
        |n| n.declension == Declension::Neuter,
    )
}

/// The head noun in the nominative.
fn decline(main: &str, noun: Option<Noun>, article: Article, standing: Standing, oblique: bool) -> Cow<'_, str> {
    let cut = |n: usize| Cow::Borrowed(main.get(..main.len() - n).unwrap_or(main));
    let Some(noun) = noun else { return decline_unknown(main, article, standing) };
    match noun.declension {
        Declension::Adjectival => {
            let stem = phrase::adjective_stem(main);
            match (article, standing.plural) {
                (Article::None, _) => Cow::Borrowed(main),
                (_, true) => Cow::Owned(format!("{stem}e")),
                (_, false) => Cow::Owned(format!("{stem}{}", standing.ending)),
            }
        }
        Declension::Weak => {
            if oblique && !standing.plural {
                cut(noun.case_ending)
            } else {
                Cow::Borrowed(main)
            }
        }
        _ if !oblique => Cow::Borrowed(main),
        _ if standing.plural == (noun.number == Number::Plural) => cut(noun.case_ending),
        _ => Cow::Borrowed(main),
    }
}

/// A head that no table knows: only endings that mark the case and nothing else go.
fn decline_unknown(main: &str, article: Article, standing: Standing) -> Cow<'_, str> {
    let cut = match article {
        Article::En if standing.plural && (main.ends_with("ern") || main.ends_with("eln")) => 1,
        Article::Es if main.ends_with("ses") || main.ends_with("zes") || main.ends_with("ßes") => 2,
        Article::Es if ["tes", "des", "ches", "ges"].iter().any(|e| main.ends_with(e)) => 2,
        Article::Es if main.ends_with('s') && !main.ends_with("ss") && main.chars().filter(|c| c.is_uppercase()).count() == 1 => 1,
        _ => 0,
    };
    Cow::Borrowed(main.get(..main.len() - cut).unwrap_or(main))
}

/// Gives the adjectives in `before` the strong nominative `ending`; other words stay.
fn strengthen(before: &str, ending: &str, out: &mut String) {
    let mut after_am = false;
    for word in before.split_inclusive(' ') {
        let bare = word.trim_end().trim_end_matches(',');
        if phrase::inflects(bare) && !after_am {
            out.push_str(phrase::adjective_stem(bare));
            out.push_str(ending);
            out.push_str(&word[bare.len()..]);
        } else {
            out.push_str(word);
        }
        after_am = bare == "am";
    }
}

/// The heads coordinated with the first one, dative plurals led back to the nominative (" und Ministern der Länder", ", Ländern und
/// Kommunen"); what follows them stays.
#[must_use]
pub(super) fn coordinates(attributes: &str) -> Cow<'_, str> {
    let mut out = Cow::Borrowed("");
    let mut at = 0;
    while let Some(joint) = [" und ", " oder ", " sowie ", ", "].into_iter().find(|c| attributes[at..].starts_with(c)) {
        let start = at + joint.len();
        let rest = &attributes[start..];
        let end = rest.find([' ', ',']).unwrap_or(rest.len());
        let word = &rest[..end];
        if !word.starts_with(char::is_uppercase) {
            break;
        }
        let ending = match nouns::noun(word) {
            Some(n) if n.number == Number::Plural => n.case_ending,
            None if word.ends_with("ern") => 1,
            _ => 0,
        };
        if ending > 0 || matches!(out, Cow::Owned(_)) {
            let out = out.to_mut();
            if out.is_empty() {
                out.push_str(&attributes[..at]);
            }
            out.push_str(joint);
            out.push_str(word.get(..word.len() - ending).unwrap_or(word));
        }
        at = start + end;
    }
    match out {
        Cow::Borrowed(_) => Cow::Borrowed(attributes),
        Cow::Owned(mut changed) => {
            changed.push_str(&attributes[at..]);
            Cow::Owned(changed)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(phrase: &str) -> String {
        let (rest, article) = phrase::without_determiners(phrase);
        nominative(rest, article).into_owned()
    }

    #[test]
    fn a_phrase_returns_to_the_nominative_without_article() {
        let mut wrong = Vec::new();
        for (phrase, want) in [
            ("der Deutsche Ärztetag", "Deutscher Ärztetag"),
            ("das Europäische Netzwerk", "Europäisches Netzwerk"),
            ("die zuständigen Behörden der Mitgliedstaaten", "zuständige Behörden der Mitgliedstaaten"),
            ("den zuständigen Behörden", "zuständige Behörden"),
            ("der zuständigen Behörde", "zuständige Behörde"),
            ("der zuständigen Behörden", "zuständige Behörden"),
            ("den übrigen Ländern", "übrige Länder"),
            ("den Nachbarländern Tavanias", "Nachbarländer Tavanias"),
            ("den Regierungen", "Regierungen"),
            ("den Städten und Gemeinden", "Städte und Gemeinden"),
            ("den Bürgerinnen und Bürgern", "Bürgerinnen und Bürger"),
            ("den Ministerinnen und Ministern der Länder", "Ministerinnen und Minister der Länder"),
            ("den Trägern der Jugendhilfe", "Träger der Jugendhilfe"),
            ("allen beteiligten Verbänden", "beteiligte Verbände"),
            ("den Forstbetriebsgemeinschaften", "Forstbetriebsgemeinschaften"),
            ("den Deutschen Wanderverband", "Deutscher Wanderverband"),
            ("den Bundesverband der Imker", "Bundesverband der Imker"),
            ("dem Niedersächsischen Landkreistag", "Niedersächsischer Landkreistag"),
            ("dem Statistischen Landesamt", "Statistisches Landesamt"),
            ("dem zuständigen Ministerium", "zuständiges Ministerium"),
            ("des zuständigen Ausschusses", "zuständiger Ausschuss"),
            ("des Landesamtes für Denkmalpflege", "Landesamt für Denkmalpflege"),
            ("des Wupperverbandes", "Wupperverband"),
            ("des Vorstands", "Vorstand"),
            ("des Kirchenkreises", "Kirchenkreis"),
            ("des Gremiums", "Gremium"),
            ("dem Präsidenten des Bundesamtes", "Präsident des Bundesamtes"),
            ("den Präsidenten der Akademie", "Präsident der Akademie"),
            ("den Studenten", "Studenten"),
            ("den Vorsitzenden der Kommission", "Vorsitzender der Kommission"),
            ("die Vorsitzende der Kommission", "Vorsitzende der Kommission"),
            ("der Vorsitzende", "Vorsitzender"),
            ("der Vorsitzenden", "Vorsitzende"),
            ("die Beschäftigten der Werft", "Beschäftigte der Werft"),
            ("den Beschäftigten", "Beschäftigte"),
            ("dem Beauftragten der Bundesregierung", "Beauftragter der Bundesregierung"),
            ("die Freiwilligen", "Freiwillige"),
            ("die Konfliktparteien", "Konfliktparteien"),
            ("alle maßgeblichen Interessenträger", "maßgebliche Interessenträger"),
            ("den maßgeblichen Interessenträgern", "maßgebliche Interessenträger"),
            (
                "die internationalen, regionalen und subregionalen Organisationen",
                "internationale, regionale und subregionale Organisationen",
            ),
            ("den für Fischerei zuständigen Behörden", "für Fischerei zuständige Behörden"),
            ("die am wenigsten entwickelten Länder", "am wenigsten entwickelte Länder"),
            ("die besonders betroffenen Gemeinden", "besonders betroffene Gemeinden"),
            ("seine Präsidentin", "Präsidentin"),
            ("seinem Präsidenten", "Präsident"),
            ("der Berliner Senat", "Berliner Senat"),
            ("die Berliner Bezirke", "Berliner Bezirke"),
            ("des Wirtschafts- und Sozialausschusses", "Wirtschafts- und Sozialausschuss"),
            ("die Energie- und Wasserversorger", "Energie- und Wasserversorger"),
            ("den Energie- und Wasserversorgern", "Energie- und Wasserversorger"),
            ("das Haus", "Haus"),
            ("die Gemeinde Waldau", "Gemeinde Waldau"),
            ("der Gemeinde Waldau", "Gemeinde Waldau"),
            ("den bewaffneten Gruppen", "bewaffnete Gruppen"),
            ("den Politiker*innen", "Politiker*innen"),
            ("sonstigen Einrichtungen", "sonstige Einrichtungen"),
            ("Nachbarländern", "Nachbarländer"),
            ("dem ADFC", "ADFC"),
            ("des ADFC", "ADFC"),
            ("des Fonds", "Fonds"),
            ("den Fonds", "Fonds"),
            ("der Freiwilligen Feuerwehr", "Freiwillige Feuerwehr"),
            ("des Deutschen Roten Kreuzes", "Deutsches Rotes Kreuz"),
            ("zuständiger Behörden", "zuständige Behörden"),
            ("den Angehörigen der Opfer", "Angehörige der Opfer"),
        ] {
            let got = bare(phrase);
            if got != want {
                wrong.push(format!("{phrase:?}: {got:?}, not {want:?}"));
            }
        }
        assert!(
            wrong.is_empty(),
            "{}",
            wrong.join(
                "
"
            )
        );
    }

    #[test]
    fn what_is_in_doubt_stays_as_printed() {
        for phrase in
            ["", "und", "-", "ihn", "alle", "Garten Eden", "des", "12. Sitzung", "Ö", "…", "e", "Wirtschafts- und", "a-, b-"]
        {
            assert_eq!(bare(phrase), phrase);
        }
    }
}
