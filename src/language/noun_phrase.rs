//! Reads noun phrases and their coordination: articles, adjective chains, extended attributes, genitives, prepositional attributes,
//! gender pairs, subsets ("insbesondere …").

use super::token::{Kind, Token};
use super::word::Class;
use crate::letters::lower;

/// The case that a verb or preposition governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Subjects.
    Nominative,
    /// Direct objects.
    Accusative,
    /// Indirect objects and objects of dative prepositions.
    Dative,
}

/// One noun phrase: indices into the block's tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NounPhrase {
    /// Its first token.
    pub first: usize,
    /// Its last token (inclusive).
    pub last: usize,
    /// Its head noun or pronoun.
    pub head: usize,
}

/// Whether the determiner `word` (lower case) has a form of `case`.
#[must_use]
pub fn fits(word: &str, case: Case) -> bool {
    let ending = match word {
        "der" | "dieser" | "jeder" | "jener" | "welcher" => return case != Case::Accusative,
        "die" | "das" | "dieses" | "jedes" | "zwei" | "drei" | "ein" | "kein" | "sein" | "ihr" | "unser" => {
            return case != Case::Dative;
        }
        "den" => return case != Case::Nominative,
        "des" => return false,
        _ => word.chars().next_back(),
    };
    match ending {
        Some('m' | 'r') => case == Case::Dative,
        Some('n') => case != Case::Nominative,
        Some('s') => false,
        _ => case != Case::Dative,
    }
}

/// Whether the determiner `word` (lower case) has a genitive form.
fn is_genitive(word: &str) -> bool {
    matches!(word, "deren" | "dessen") || (!matches!(word, "das" | "ihr" | "unser") && (word.ends_with('r') || word.ends_with('s')))
}

/// What the reader of [`list`] is inside of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// The core: determiner, attributes, head.
    Core,
    /// A genitive attribute.
    Genitive,
    /// A prepositional attribute.
    Preposition,
}

/// Reads the coordinated noun phrases that begin at `words[0]`.
///
/// `words` are indices of the tokens of one clause in order (relative clauses already left out). Returns the noun phrases, and how many of
/// `words` were read; reading stops where something begins that belongs to another constituent.
#[must_use]
pub fn list(text: &str, tokens: &[Token], words: &[usize], case: Case) -> (Vec<NounPhrase>, usize) {
    let mut out = Vec::new();
    let mut reader =
        Reader { text, tokens, case, first: None, head: None, last: None, inside: Inside::Core, open: false, nested: false };
    let mut k = 0;
    // A list ends with a coordination or a subset: after that a comma leads to another constituent.
    let mut closed = false;
    while k < words.len() {
        let i = words[k];
        let token = &tokens[i];
        let next = words.get(k + 1).copied();
        if token.masked {
            if reader.head.is_some() && reader.last.is_some_and(|l| l + 1 == i) {
                reader.last = Some(i);
            }
        } else if token.kind == Kind::Mark(',') {
            if !reader.is_adjective_list(next) && !reader.is_list_of_lands(next) && !reader.is_portfolio(&words[k + 1..]) {
                let goes_on =
                    next.is_some_and(|n| tokens[n].is(Class::COORDINATOR.or(Class::SUBSET)) || is_vor_allem(text, tokens, n));
                if k > 0 && tokens[words[k - 1]].is(Class::COORDINATOR) {
                    // "sowie, wo angezeigt, die Verbände": a parenthesis right after the coordinator.
                    k += 1;
                    continue;
                }
                if closed && !goes_on {
                    break;
                }
                reader.finish(&mut out);
                reader.first = None;
            }
        } else if token.is(Class::COORDINATOR) {
            let after = words[k + 1..].iter().copied().find(|n| !tokens[*n].is(Class::ADVERB));
            if !reader.continues_after_coordinator(i, after) {
                reader.finish(&mut out);
                closed = true;
            }
        } else if token.is(Class::SUBSET) || is_vor_allem(text, tokens, i) {
            reader.finish(&mut out);
            closed = true;
            k += usize::from(!token.is(Class::SUBSET));
        } else if lower(token.of(text)) == "als" && next.is_some_and(|n| tokens[n].of(text) == "auch") {
            reader.finish(&mut out);
            k += 1;
        } else if !reader.take(i, next) {
            break;
        }
        k += 1;
    }
    reader.finish(&mut out);
    (out, k)
}

/// "vor allem", "unter anderem", "zum Beispiel" at token `i`: opens a subset.
fn is_vor_allem(text: &str, tokens: &[Token], i: usize) -> bool {
    let next = tokens.get(i + 1).map_or("", |n| n.of(text));
    matches!((tokens[i].of(text), next), ("vor", "allem") | ("unter", "anderem") | ("zum", "Beispiel"))
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    case: Case,
    first: Option<usize>,
    head: Option<usize>,
    last: Option<usize>,
    inside: Inside,
    /// Whether a noun must still come: a determiner, adjective or preposition was read last.
    open: bool,
    /// Whether a preposition stands between a determiner and its noun ("der für KI zuständigen Ressorts").
    nested: bool,
}

impl Reader<'_> {
    fn finish(&mut self, out: &mut Vec<NounPhrase>) {
        if let (Some(first), Some(head), Some(last)) = (self.first, self.head, self.last) {
            out.push(NounPhrase { first, last: self.quoted_name(last), head });
        }
        (self.first, self.head, self.last, self.inside, self.open, self.nested) = (None, None, None, Inside::Core, false, false);
    }

    /// The end of a quoted name right after token `last` ("die Gruppe „Haushalt“"), or `last`.
    fn quoted_name(&self, last: usize) -> usize {
        let quote = |i: usize| {
            self.tokens.get(i).is_some_and(|t| t.masked && matches!(t.kind, Kind::Mark('„' | '«' | '»' | '"' | '“' | '”')))
        };
        if !quote(last + 1) {
            return last;
        }
        (last + 2..(last + 2 + MAX_NAME).min(self.tokens.len())).find(|i| quote(*i)).unwrap_or(last)
    }

    /// Takes the word `i` into the noun phrase; `false`: it belongs to another constituent.
    fn take(&mut self, i: usize, next: Option<usize>) -> bool {
        let token = &self.tokens[i];
        let word = lower(token.of(self.text));
        let pronoun = token.is(Class::PRONOUN)
            || (matches!(&*word, "diese" | "dieser" | "dieses" | "diesen" | "diesem" | "alle" | "allen" | "jene")
                && !self.noun_follows(next)
                && !next.is_some_and(|n| self.tokens[n].is(Class::PREPOSITION) && self.noun_comes_later(i, next)));
        if pronoun && self.first.is_none() {
            (self.first, self.head, self.last) = (Some(i), Some(i), Some(i));
            return true;
        }
        if self.head.is_some_and(|h| self.tokens[h].is(Class::PRONOUN)) {
            return false;
        }
        if token.is(Class::DETERMINER) && !(token.capital && self.open) {
            if self.head.is_none() || (self.open && self.inside == Inside::Preposition) {
                self.first.get_or_insert(i);
                self.open = true;
                return true;
            }
            if is_genitive(&word) && !self.parts_gender_pair(i) {
                self.inside = Inside::Genitive;
                self.open = true;
                return true;
            }
            if self.parts_gender_pair(i) {
                self.open = true;
                return true;
            }
            return false;
        }
        if token.is(Class::PREPOSITION) && !self.is_attributive_participle(i) {
            if self.head.is_some() {
                if self.open {
                    self.nested = true;
                    return true;
                }
                if is_adverbial(self.text, self.tokens, i) {
                    return false;
                }
                self.inside = Inside::Preposition;
            } else if self.first.is_none() {
                return false;
            } else {
                self.nested = true;
            }
            self.open = true;
            return true;
        }
        if self.first.is_none() && self.opens_with_adjective(i, next) {
            self.first = Some(i);
            self.open = true;
            return true;
        }
        if token.capital || token.kind == Kind::Number {
            if token.kind == Kind::Number && self.first.is_none() && self.head.is_none() {
                self.first = Some(i);
                self.open = true;
                return true;
            }
            self.first.get_or_insert(i);
            if self.nested && self.noun_comes_later(i, next) {
                return true;
            }
            self.nested = false;
            // "den Print- und elektronischen Medien": a suspended noun waits for its head.
            if token.of(self.text).ends_with('-') {
                self.open = true;
                return true;
            }
            if self.head.is_none() {
                self.head = Some(i);
            } else if self.inside == Inside::Core && !self.open && self.last == Some(i.wrapping_sub(1)) {
                if is_name_adjective(self.tokens[i - 1].of(self.text)) || self.is_open_compound(i) {
                    self.head = Some(i);
                } else if !self.takes_name(i) {
                    return false;
                }
            }
            self.last = Some(i);
            self.open = false;
            return true;
        }
        if token.kind != Kind::Word {
            // The full stop of an abbreviation, not that of the sentence.
            let goes_on = next.is_some() || self.tokens.get(i + 1).is_some_and(|t| !t.capital);
            return goes_on && token.kind == Kind::Mark('.') && self.last.is_some_and(|l| l + 1 == i) && {
                self.last = Some(i);
                true
            };
        }
        if self.head.is_none() || self.open {
            if self.first.is_none() && token.is(Class::ADVERB.or(Class::NEGATION)) {
                return true;
            }
            // "die übrigen dazu auf": adjectives that are pronouns where no noun follows keep their small letter.
            if self.first.is_some()
                && !self.nested
                && matches!(&*word, "übrigen" | "anderen" | "andern" | "beiden" | "meisten")
                && next.is_some_and(|n| !self.tokens[n].capital && self.tokens[n].class != Class::default())
            {
                (self.head, self.last, self.open) = (Some(i), Some(i), false);
                return true;
            }
            self.first.get_or_insert(i);
            self.open = true;
            return true;
        }
        // A small word after the head: a strong genitive adjective ("Länder anderer Regionen") goes on, an adverb is passed over.
        if word.ends_with("er") && next.is_some_and(|n| self.tokens[n].capital) && token.class == Class::default() {
            self.inside = Inside::Genitive;
            self.open = true;
            return true;
        }
        token.is(Class::ADVERB) && next.is_some_and(|n| self.tokens[n].is_mark(',') || self.tokens[n].is(Class::COORDINATOR))
    }

    /// Whether the determiner `i` after oder parts the two genders of one office ("die Trägerin oder **den** Träger").
    fn parts_gender_pair(&self, i: usize) -> bool {
        let Some(head) = self.head.filter(|_| self.inside == Inside::Core && self.tokens[i].is(Class::DETERMINER)) else {
            return false;
        };
        let or = i.checked_sub(1).is_some_and(|b| matches!(self.tokens[b].of(self.text), "oder" | "bzw" | "beziehungsweise"));
        or && self.tokens[i + 1..]
            .iter()
            .take(MAX_PAIR)
            .take_while(|t| t.is_word())
            .any(|t| t.capital && is_gender_pair(self.tokens[head].of(self.text), t.of(self.text)))
    }

    /// Whether the word `i` owes its capital to the start of the sentence and is an adjective ("Möblierter Wohnraum").
    fn opens_with_adjective(&self, i: usize, next: Option<usize>) -> bool {
        let initial = i == 0 || matches!(self.tokens[i - 1].kind, Kind::Mark('.' | ';' | ':' | '!' | '?'));
        let token = &self.tokens[i];
        initial
            && token.capital
            && token.class == Class::default()
            && has_adjective_ending(token.of(self.text))
            && next.is_some_and(|n| {
                self.tokens[n].is_word() && (self.tokens[n].capital || has_adjective_ending(self.tokens[n].of(self.text)))
            })
    }

    /// Whether a noun or an adjective follows, so that a demonstrative is an article.
    fn noun_follows(&self, next: Option<usize>) -> bool {
        next.is_some_and(|n| {
            let t = &self.tokens[n];
            t.capital
                || t.kind == Kind::Number
                || (t.is_small_word() && t.class == Class::default() && has_adjective_ending(t.of(self.text)))
                || matches!(t.of(self.text), "neue" | "neuen" | "alte" | "alten" | "hohe" | "hohen" | "gute" | "guten")
                || t.is(Class::ADVERB)
                || t.of(self.text).ends_with('-')
        })
    }

    /// Whether the capitalised word `i`, right after the noun before it, names it: a genitive ("Regierung Utopias"), or a name after a
    /// noun that takes one ("Stadt Windhafen", "Republik Belor").
    fn takes_name(&self, i: usize) -> bool {
        let before = lower(self.tokens[i - 1].of(self.text));
        // Given name and surname: the noun that takes them stands further before.
        let named = self.head.is_some_and(|h| {
            h + 1 < i && i - h <= MAX_NAME_WORDS && NAMED.iter().any(|n| lower(self.tokens[h].of(self.text)).ends_with(n))
        });
        let own = self.tokens[i].of(self.text);
        // "kann die Gruppe Untergruppen einsetzen": a plural is no name.
        if ["ungen", "heiten", "keiten", "schaften", "ionen", "gruppen", "innen"].iter().any(|e| own.ends_with(e)) {
            return false;
        }
        named
            || own.ends_with('s')
            || !self.tokens[i - 1].is_word()
            || (is_abbreviation(self.tokens[i - 1].of(self.text)) && is_land(own))
            || NAMED.iter().any(|n| before.ends_with(n))
    }

    /// Whether the noun `i` makes one word with the abbreviation before it, written without a hyphen ("die SPD Abgeordneten").
    fn is_open_compound(&self, i: usize) -> bool {
        let small = lower(self.tokens[i].of(self.text));
        is_abbreviation(self.tokens[i - 1].of(self.text)) && PERSONS_AND_BODIES.iter().any(|p| small.contains(p))
    }

    /// Whether the comma or coordinator before token `next` stands among Länder that an attribute names ("der Länder Bayern und Hessen").
    fn is_list_of_lands(&self, next: Option<usize>) -> bool {
        let (Some(last), Some(next)) = (self.last, next) else { return false };
        self.inside != Inside::Core
            && !self.open
            && is_land(self.tokens[last].of(self.text))
            && is_land(self.tokens[next].of(self.text))
    }

    /// Whether `entsprechend`, `betreffend` and the like stand here as attributes with an ending; prepositions have none.
    fn is_attributive_participle(&self, i: usize) -> bool {
        matches!(self.tokens[i].of(self.text), "entsprechend" | "betreffend") && self.open
    }

    /// Whether the noun `i` belongs to an extended attribute and its head is still to come: an adjective or participle follows.
    fn noun_comes_later(&self, i: usize, next: Option<usize>) -> bool {
        let mut k = i;
        let mut steps = 0;
        let Some(mut n) = next else { return false };
        while steps < MAX_ATTRIBUTE {
            let token = &self.tokens[n];
            if token.masked {
                return false;
            }
            let word = token.of(self.text);
            if token.is_small_word() && token.class == Class::default() && has_adjective_ending(word) {
                return true;
            }
            if !(token.capital
                || token.kind == Kind::Number
                || token.is(Class::ADVERB.or(Class::DETERMINER).or(Class::COORDINATOR))
                || token.is(Class::PREPOSITION)
                || (token.is_small_word() && word.len() == 1))
            {
                return false;
            }
            k += 1;
            n = k + 1;
            if n >= self.tokens.len() {
                return false;
            }
            steps += 1;
        }
        false
    }

    /// Whether a comma stands inside an adjective list ("internationalen, regionalen").
    fn is_adjective_list(&self, next: Option<usize>) -> bool {
        self.open
            && self.head.is_none()
            && next.is_some_and(|n| self.tokens[n].is_small_word() && self.tokens[n].class == Class::default())
    }

    /// Whether the comma before `rest` stands in the portfolio of a ministry or committee: bare nouns after für, closed by und.
    fn is_portfolio(&self, rest: &[usize]) -> bool {
        let Some(head) = self.head.filter(|_| self.inside == Inside::Preposition && !self.open) else { return false };
        let word = lower(self.tokens[head].of(self.text));
        if !PORTFOLIOS.iter().any(|p| word.ends_with(p)) {
            return false;
        }
        let closes = rest.iter().take(MAX_ATTRIBUTE).position(|i| self.tokens[*i].is(Class::COORDINATOR));
        closes.is_some_and(|k| k > 0 && rest[..k].iter().all(|i| self.tokens[*i].capital || self.tokens[*i].is_mark(',')))
    }

    /// Whether what follows the coordinator `i` still belongs to the noun phrase being read.
    fn continues_after_coordinator(&self, i: usize, after: Option<usize>) -> bool {
        let Some(after) = after else { return false };
        let before = &self.tokens[i - 1];
        let word = before.of(self.text);
        let next = &self.tokens[after];
        let next_word = lower(next.of(self.text));
        // "und, soweit zuständig, die Ämter": a parenthesis parts the members.
        if next.is_mark(',') && self.head.is_some() && !self.open {
            return false;
        }
        if self.head.is_none() || self.open || word.ends_with('-') || next_word.starts_with('-') {
            return true;
        }
        if is_gender_pair(word, next.of(self.text)) || self.is_list_of_lands(Some(after)) || self.parts_gender_pair(after) {
            return true;
        }
        // "die Mitglieder im Landtag und im Bundesrat"
        if next.is(Class::PREPOSITION) {
            return self.inside == Inside::Preposition && !is_adverbial(self.text, self.tokens, after);
        }
        if next.is(Class::DETERMINER) {
            let own = fits(&next_word, self.case);
            return match self.inside {
                Inside::Core => !own,
                Inside::Genitive => !own || (is_genitive(&next_word) && self.case != Case::Nominative),
                Inside::Preposition => !own || (matches!(&*next_word, "den" | "der" | "dem") && self.case != Case::Dative),
            };
        }
        if next.is_small_word() {
            return match self.inside {
                Inside::Core => false,
                Inside::Genitive => next_word.ends_with("er") || next_word.ends_with("en") && self.case == Case::Nominative,
                Inside::Preposition => next_word.ends_with("en") || next_word.ends_with("er"),
            };
        }
        self.inside != Inside::Core
    }
}

/// How many words after its article the second noun of a gender pair may be ("einen Unabhängigen Experten").
const MAX_PAIR: usize = 3;

/// How many words a name may have.
const MAX_NAME_WORDS: usize = 4;

/// How many tokens a quoted name may have.
const MAX_NAME: usize = 24;

/// Nouns that a name follows, and beginnings of names.
const NAMED: &[&str] = &[
    "republik", "stadt", "land", "länder", "ländern", "landes", "staat", "staaten", "königreich", "gemeinde", "kreis", "kreises",
    "kanton", "kantone", "provinz", "insel", "firma", "partei", "herr", "herrn", "frau", "präsident", "präsidentin", "minister",
    "ministerin", "gruppe", "fraktion", "besatzungsmacht", "hansestadt", "freistaat", "bezirk", "bischof", "pfarrer", "pfarrerin",
    "prof", "dr", "projekt", "haus", "kommissar", "kommissarin", "landrat", "landrätin", "bürgermeister", "bürgermeisterin",
    "abgeordneten", "abgeordnete", "kind", "bahn", "bank", "bund", "verein", "ärzte", "ärztinnen", "san", "new", "al", "el",
    "nord", "süd", "ost", "west", "mitglied", "direktion",
];

/// Whether the capitalised word is the adjective of a name ("Vereinten Nationen", "Hohen Kommissar", "Berliner Senat").
fn is_name_adjective(word: &str) -> bool {
    const STEMS: &[&str] = &[
        "vereint", "vereinigt", "hoh", "deutsch", "frei", "rot", "gemeinsam", "groß", "neu", "alt", "unter", "ober", "best", "nah",
    ];
    let small = lower(word);
    let Some(stem) = ["en", "er", "es", "em", "e"].iter().find_map(|e| small.strip_suffix(e)) else { return false };
    STEMS.contains(&stem)
        || ["isch", "lich", "ig", "al", "ell", "iv", "end", "är", "haft", "sam", "bar"]
            .iter()
            .any(|e| stem.len() > e.len() + 2 && stem.ends_with(e))
        || (small.ends_with("er")
            && stem.len() > 3
            && ["in", "en", "urg", "ien", "münch", "köln", "tirol", "schweiz"]
                .iter()
                .any(|e| stem.ends_with(e) && !stem.ends_with("minist")))
}

/// Parts of nouns for persons and bodies that make open compounds with an abbreviation.
const PERSONS_AND_BODIES: &[&str] = &[
    "abgeordnet", "mitglied", "fraktion", "vorstand", "senator", "minister", "vertret", "delegiert", "staaten", "verband",
    "verbänd",
];

/// Whether `word` is an abbreviation in capitals ("SPD", "BMG").
fn is_abbreviation(word: &str) -> bool {
    (2..=6).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether `word` names a Land of Germany or Austria, in full or by its two letters.
fn is_land(word: &str) -> bool {
    matches!(
        word,
        "Baden-Württemberg"
            | "Bayern"
            | "Berlin"
            | "Brandenburg"
            | "Bremen"
            | "Hamburg"
            | "Hessen"
            | "Mecklenburg-Vorpommern"
            | "Niedersachsen"
            | "Nordrhein-Westfalen"
            | "Rheinland-Pfalz"
            | "Saarland"
            | "Sachsen"
            | "Sachsen-Anhalt"
            | "Schleswig-Holstein"
            | "Thüringen"
            | "Burgenland"
            | "Kärnten"
            | "Niederösterreich"
            | "Oberösterreich"
            | "Salzburg"
            | "Steiermark"
            | "Tirol"
            | "Vorarlberg"
            | "Wien"
            | "BW"
            | "BY"
            | "BE"
            | "BB"
            | "HB"
            | "HH"
            | "HE"
            | "MV"
            | "NI"
            | "NW"
            | "RP"
            | "SL"
            | "SN"
            | "ST"
            | "SH"
            | "TH"
    )
}

/// Heads whose portfolio is a list ("Departement für Umwelt, Verkehr und Energie").
const PORTFOLIOS: &[&str] = &[
    "ministerium", "departement", "departements", "minister", "ministerin", "ausschuss", "ausschusses", "senator", "senatorin",
    "senatsverwaltung", "amt", "behörde", "direktion", "kommission", "staatssekretär", "staatssekretärin", "dezernat", "referat",
    "fachbereich", "organisation",
];

/// How many words an extended attribute may hold between preposition and participle.
const MAX_ATTRIBUTE: usize = 8;

fn has_adjective_ending(word: &str) -> bool {
    ["e", "en", "er", "es", "em"].iter().any(|e| word.len() > e.len() + 3 && word.ends_with(e))
}

/// Whether two coordinated nouns name one group by both genders ("Ministerinnen und Minister", "Bürgerinnen und Bürgern").
#[must_use]
pub fn is_gender_pair(left: &str, right: &str) -> bool {
    let stem = |w: &str| -> Option<String> {
        let w = lower(w);
        let cut = w.strip_suffix("innen").or_else(|| w.strip_suffix("in"))?;
        Some(cut.chars().take(cut.chars().count().saturating_sub(1).clamp(2, 24)).map(unumlaut).collect())
    };
    let matches = |feminine: &str, other: &str| {
        stem(feminine).is_some_and(|s| {
            let other: String = lower(other).chars().map(unumlaut).collect();
            other.starts_with(&s) && !other.ends_with("innen")
        })
    };
    matches(left, right) || matches(right, left)
}

fn unumlaut(c: char) -> char {
    match c {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        _ => c,
    }
}

/// Whether the preposition at token `i` opens an adverbial of the clause rather than an attribute of the noun before it.
#[must_use]
pub fn is_adverbial(text: &str, tokens: &[Token], i: usize) -> bool {
    let preposition = lower(tokens[i].of(text));
    // "in diesen Stunden", "zu diesem Zweck"
    if tokens.get(i + 1).is_some_and(|t| lower(t.of(text)).starts_with("dies")) {
        return true;
    }
    // "auf das Schärfste", "aufs Entschiedenste"
    let superlative = |k: usize| tokens.get(k).is_some_and(|t| t.capital && t.of(text).ends_with("ste"));
    if preposition == "aufs" && superlative(i + 1)
        || preposition == "auf" && tokens.get(i + 1).is_some_and(|t| t.of(text) == "das") && superlative(i + 2)
    {
        return true;
    }
    let noun = tokens[i + 1..].iter().take(4).find(|t| t.capital || t.kind == Kind::Number).map_or("", |t| t.of(text));
    match &*preposition {
        "gemäß" | "gemäss" | "angesichts" | "aufgrund" | "wegen" | "anlässlich" | "bis" | "durch" | "bei" | "beim"
        | "innerhalb" | "binnen" | "innert" | "ab" | "trotz" | "mittels" | "hinsichtlich" | "bezüglich" | "unbeschadet"
        | "ungeachtet" | "vorbehaltlich" | "seit" | "nach" | "während" | "entsprechend" | "um" | "vor" | "anhand" | "unter"
        | "infolge" | "ohne" | "statt" | "anstatt" => true,
        "für" => matches!(noun, "Zeitraum" | "Dauer" | "Zeit" | "Jahr" | "Jahre" | "Monate" | "Wochen"),
        "im" | "in" | "mit" | "zu" | "zum" | "zur" | "auf" | "aus" | "über" | "an" => matches!(
            noun,
            "Rahmen"
                | "Hinblick"
                | "Einklang"
                | "Einvernehmen"
                | "Benehmen"
                | "Zusammenhang"
                | "Hinsicht"
                | "Zuge"
                | "Lichte"
                | "Sinne"
                | "Interesse"
                | "Anbetracht"
                | "Zusammenarbeit"
                | "Abstimmung"
                | "Absprache"
                | "Bezug"
                | "Übereinstimmung"
                | "Anlehnung"
                | "Verbindung"
                | "Anschluss"
                | "Vorfeld"
                | "Jahr"
                | "Jahre"
                | "Laufe"
                | "Nachdruck"
                | "Blick"
                | "Wirkung"
                | "Ziel"
                | "Maßgabe"
                | "Zweck"
                | "Zwecke"
                | "Male"
                | "Mal"
                | "Grundlage"
                | "Basis"
                | "Weise"
                | "Weg"
                | "Wege"
                | "Grund"
                | "Gründen"
                | "Dringlichkeit"
                | "Frühjahr"
                | "Herbst"
                | "Sommer"
                | "Winter"
                | "Beteiligung"
                | "Recht"
                | "Folge"
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokenise;
    use super::*;
    use crate::span::TextSpan;

    fn read(text: &str, case: Case) -> Vec<String> {
        let tokens = tokenise(text, TextSpan::new(0, text.len() as u32));
        let words: Vec<usize> = (0..tokens.len()).collect();
        let (found, _) = list(text, &tokens, &words, case);
        found.iter().map(|n| text[tokens[n.first].span.start as usize..tokens[n.last].span.end as usize].to_owned()).collect()
    }

    #[test]
    fn coordinated_noun_phrases_are_separate_entries() {
        for (text, case, want) in [
            (
                "die Regierungen, den Privatsektor und die Medien",
                Case::Accusative,
                &["die Regierungen", "den Privatsektor", "die Medien"][..],
            ),
            ("die Wissenschaft und Forschungseinrichtungen", Case::Accusative, &["die Wissenschaft", "Forschungseinrichtungen"]),
            (
                "die internationalen, regionalen und subregionalen Organisationen",
                Case::Accusative,
                &["die internationalen, regionalen und subregionalen Organisationen"],
            ),
            (
                "die Ministerinnen und Minister der für KI zuständigen Ressorts von Bund und Ländern",
                Case::Accusative,
                &["die Ministerinnen und Minister der für KI zuständigen Ressorts von Bund und Ländern"],
            ),
            (
                "den Vertragsparteien des Abkommens zur Bekämpfung des Lärms sowie den regionalen Kommissionen",
                Case::Dative,
                &["den Vertragsparteien des Abkommens zur Bekämpfung des Lärms", "den regionalen Kommissionen"],
            ),
            ("der Regierung Utopias und der Stadt Windhafen", Case::Dative, &["der Regierung Utopias", "der Stadt Windhafen"]),
            (
                "alle Mitgliedstaaten sowie private Spenderinnen und Spender",
                Case::Accusative,
                &["alle Mitgliedstaaten", "private Spenderinnen und Spender"],
            ),
            ("die Mitgliedstaaten, insbesondere die Inselstaaten", Case::Accusative, &["die Mitgliedstaaten", "die Inselstaaten"]),
            (
                "die Ernährungs- und Landwirtschaftsorganisation",
                Case::Accusative,
                &["die Ernährungs- und Landwirtschaftsorganisation"],
            ),
            ("die Bundesregierung im Rahmen der verfügbaren Mittel", Case::Accusative, &["die Bundesregierung"]),
            (
                "den für Fischerei zuständigen Behörden der Länder",
                Case::Dative,
                &["den für Fischerei zuständigen Behörden der Länder"],
            ),
        ] {
            assert_eq!(read(text, case), want, "{text:?}");
        }
    }

    #[test]
    fn both_genders_make_one_group() {
        assert!(is_gender_pair("Ministerinnen", "Minister"));
        assert!(is_gender_pair("Kleinbäuerinnen", "Kleinbauern"));
        assert!(is_gender_pair("Bürgern", "Bürgerinnen"));
        assert!(!is_gender_pair("Frauen", "Mädchen"));
    }
}
