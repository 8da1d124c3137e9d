//! Enacting lines: where a body speaks, and whether it has decided or is asked to.

use super::Marker;
use super::cues::{fold, has_finite, is_finite_head, is_recital_head, starts_with_any};
use super::dates::is_month;
use super::numbering::{Style, readings};
use super::view::{View, trim};
use crate::span::TextSpan;

/// What an enacting line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "Die Generalversammlung,": recitals and verb-first paragraphs follow.
    Body,
    /// "Der Kreistag beschließt:", "Der Bundestag wolle beschließen:", "… fassen folgenden Beschluss:".
    Sentence,
    /// "beschliesst:", "HAT FOLGENDEN BESCHLUSS ERLASSEN:" after recitals.
    Verb,
    /// "Beschluss:", "Beschlussvorschlag:", "Antragstext".
    Label,
    /// The paragraph enacts itself: "Der Bundesrat hat … beschlossen, dem Gesetz zuzustimmen."
    Itself,
}

/// One enacting line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enacting {
    /// Its block.
    pub block: usize,
    /// What it looks like.
    pub form: Form,
    /// The body's noun phrase without article.
    pub body: Option<TextSpan>,
    /// Whether the body is asked to decide ("wolle beschließen").
    pub proposed: bool,
    /// Text after the enacting words in the same block.
    pub rest: Option<TextSpan>,
}

/// One word with its place in the prose.
struct Token {
    start: u32,
    end: u32,
    /// Folded, without the punctuation around it.
    word: String,
    /// The last character as printed.
    last: char,
}

/// How many words of a block an enacting line may have.
const REACH: usize = 90;

fn tokens(view: &View<'_>, i: usize) -> Vec<Token> {
    let base = view.blocks.get(i).map_or(0, |b| b.body.start);
    let text = view.body(i);
    let mut out = Vec::new();
    let mut at = 0;
    for raw in text.split_whitespace().take(REACH) {
        let start = at + text[at..].find(raw).unwrap_or(0);
        at = start + raw.len();
        let core = raw.trim_matches(|c: char| !c.is_alphanumeric() && c != '*' && c != '/');
        out.push(Token {
            start: base + start as u32,
            end: base + at as u32,
            word: fold(core),
            last: raw.chars().next_back().unwrap_or(' '),
        });
    }
    out
}

/// Nouns that name a deciding body, folded, as the end or the whole of a word.
const BODY_NOUNS: &[&str] = &[
    "versammlung",
    "rat",
    "rates",
    "parlament",
    "kommission",
    "tag",
    "landtag",
    "bundestag",
    "bürgerschaft",
    "abgeordnetenhaus",
    "senat",
    "synode",
    "konferenz",
    "ausschuss",
    "kongress",
    "kammer",
    "vorstand",
    "präsidium",
    "studierendenrat",
    "parteitag",
    "vertretung",
    "beirat",
    "gremium",
    "konvent",
    "plenum",
    "magistrat",
    "haus",
    "komitee",
    "union",
    "verband",
    "forum",
    "organisation",
    "fakultät",
    "hochschule",
    "betriebsrat",
    "delegierten",
    "mitglieder",
    "regierungschefs",
    "länder",
    "minister",
    "ministerinnen",
    "chefs",
    "parlamentes",
    "fraktion",
    "board",
    "kuratorium",
    "direktorium",
    "gemeinde",
    "kirchenleitung",
    "presbyterium",
    "fachschaft",
    "rektorat",
    "staatenkonferenz",
    "gericht",
    "zentralbank",
    "imk",
    "kmk",
    "gmk",
    "umk",
    "jumiko",
    "asmk",
    "hrk",
    "dsk",
    "mpk",
    "gwk",
    "vmk",
    "amk",
    "jfmk",
    "treffen",
    "jugendtreffens",
    "tagung",
    "stupa",
    "asta",
];

/// What stands before -tag in the name of a body; every other -tag is a day.
const DAYS: &[&str] = &[
    "kreis",
    "städte",
    "gemeinde",
    "bezirks",
    "kirchen",
    "hochschul",
    "juristen",
    "ärzte",
    "verbands",
    "gewerkschafts",
    "jugend",
    "bundes",
    "land",
    "landes",
    "partei",
    "reichs",
    "handwerks",
    "kammer",
    "psychotherapeuten",
    "feuerwehr",
    "anwalts",
    "richter",
    "turn",
    "apotheker",
    "hebammen",
    "bauern",
    "pflege",
    "lehrer",
    "studenten",
    "wirtschafts",
    "kongress",
];

/// Whether the folded word names a deciding body.
fn is_body_noun(word: &str) -> bool {
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

fn names_body(words: &[Token]) -> bool {
    words.iter().take(6).any(|t| is_body_noun(&t.word))
}

const ARTICLES: &[&str] = &["der", "die", "das"];

/// Reads block `i` as an enacting line.
#[must_use]
pub fn enacting(view: &View<'_>, i: usize) -> Option<Enacting> {
    let tokens = tokens(view, i);
    let first = tokens.first()?;
    if !first.word.is_empty() && ARTICLES.contains(&first.word.as_str()) {
        if let Some(found) = body_line(view, i, &tokens) {
            return Some(found);
        }
    }
    if let Some(found) = glued_body_line(view, i, &tokens) {
        return Some(found);
    }
    let labelled = view.blocks[i].marker.is_some_and(|m| {
        !matches!(
            readings(m.1.of(view.text)).first().map(|r| r.style),
            Some(Style::UpperRoman | Style::UpperLetter | Style::Bullet(_))
        )
    });
    if labelled && !view.folded(i).contains("wolle") && !view.folded(i).contains("möge") {
        return None;
    }
    sentence(view, i, &tokens).or_else(|| label(view, i, &tokens))
}

/// "Die Generalversammlung," and its kin.
fn body_line(view: &View<'_>, i: usize, tokens: &[Token]) -> Option<Enacting> {
    let item = view.blocks[i].marker.is_some_and(|m| !matches!(m.0, Marker::UpperLetter(_) | Marker::UpperRoman(_)));
    if item || !view.body(i).starts_with('D') {
        return None;
    }
    let end = view.blocks[i].span.end;
    let stop = tokens
        .iter()
        .take(24)
        .position(|t| matches!(t.last, ',' | '–' | '—' | ':') || (t.last == '-' && t.word.is_empty()))
        .unwrap_or(tokens.len());
    if stop > 22 || (stop == tokens.len() && tokens.len() > 22) {
        return None;
    }
    let dashed = tokens.get(stop).is_some_and(|t| t.word.is_empty());
    let marked = stop < tokens.len();
    let phrase = &tokens[1..(if dashed || !marked { stop } else { stop + 1 })];
    let last = phrase.last()?;
    if phrase.iter().any(|t| has_finite(&t.word))
        || last.word.is_empty()
        || matches!(last.last, '.' | ';' | '?' | '!')
        || tokens.get(stop).is_some_and(|t| t.last == ':' && !t.word.is_empty())
    {
        return None;
    }
    let from = tokens.get(stop).map_or(end, |t| t.end);
    let rest = trim(view.text, TextSpan::new(from, end));
    let rest = (!rest.is_empty()).then_some(rest);
    let known = names_body(phrase);
    let goes_on = match rest {
        Some(r) => {
            let folded = fold(r.of(view.text));
            is_recital_head(&folded) || (known && is_finite_head(&folded))
        }
        None => {
            let next = view.folded_body(i + 1);
            let printed = view.body(i + 1);
            let lower = printed.starts_with(|c: char| c.is_lowercase())
                || printed.chars().filter(|c| c.is_alphabetic()).take(12).all(char::is_uppercase)
                || view.blocks.get(i + 1).is_some_and(|b| b.marker.is_some())
                || marked;
            let listed = known && super::operative::opens_list(view, i + 1);
            let heads = lower && (is_recital_head(&next) || is_finite_head(&next) || listed);
            let ellipsis = next.starts_with(['(', '[', '…']) || next.starts_with("...");
            heads
                || (known
                    && marked
                    && (heads
                        || ellipsis
                        || view.blocks.get(i + 1).is_some_and(|b| b.marker.is_some())
                        || printed.starts_with(|c: char| c.is_lowercase())))
        }
    };
    if !goes_on || (!known && !marked) {
        return None;
    }
    let trimmed = view.text[last.start as usize..last.end as usize].trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    let body = TextSpan::new(phrase[0].start, last.start + trimmed.len() as u32);
    Some(Enacting { block: i, form: Form::Body, body: Some(body), proposed: false, rest })
}

/// Organs whose name with its article and a comma is an enacting line wherever it stands, folded.
const ORGANS: &[&str] = &[
    "die generalversammlung",
    "der sicherheitsrat",
    "der menschenrechtsrat",
    "der wirtschafts- und sozialrat",
    "das europäische parlament",
    "die vollversammlung",
    "die menschenrechtskommission",
];

/// An enacting line that an extractor glued to the header line before it: "… am 3. Mai 2044 Der Sicherheitsrat,".
fn glued_body_line(view: &View<'_>, i: usize, tokens: &[Token]) -> Option<Enacting> {
    let folded = view.folded(i);
    if !ORGANS.iter().any(|o| folded.contains(o)) {
        return None;
    }
    let end = view.blocks[i].span.end;
    for (n, token) in tokens.iter().enumerate().skip(1) {
        let capital = view.text[token.start as usize..].starts_with(['D']);
        if !capital || !ARTICLES.contains(&token.word.as_str()) {
            continue;
        }
        for length in 1..=3 {
            let Some(last) = tokens.get(n + length) else { break };
            let phrase = tokens[n..=n + length].iter().map(|t| t.word.as_str()).collect::<Vec<_>>().join(" ");
            if last.last != ',' || !ORGANS.iter().any(|o| o.replace("- ", " ") == phrase) {
                continue;
            }
            let rest = trim(view.text, TextSpan::new(last.end, end));
            let rest = (!rest.is_empty()).then_some(rest);
            let next = rest.map_or_else(|| view.folded_body(i + 1), |r| fold(r.of(view.text)));
            if is_recital_head(&next) || is_finite_head(&next) {
                return Some(Enacting {
                    block: i,
                    form: Form::Body,
                    body: span_of(view, &tokens[n + 1..=n + length]),
                    proposed: false,
                    rest,
                });
            }
        }
    }
    None
}

/// Finite forms that enact.
const ENACTS: &[&str] = &[
    "beschliesst",
    "beschliessen",
    "fasst",
    "fassen",
    "verabschiedet",
    "verabschieden",
    "erlässt",
    "erlassen",
    "trifft",
    "treffen",
    "gibt",
    "geben",
    "nimmt",
    "nehmen",
    "entschliesst",
    "entscheidet",
];

/// Participles that enact with hat or haben.
const ENACTED: &[&str] =
    &["beschlossen", "gefasst", "verabschiedet", "angenommen", "erlassen", "abgegeben", "getroffen", "entschieden"];

/// What such a verb may carry without becoming a paragraph.
const PAPERS: &[&str] = &[
    "beschluss",
    "beschlüsse",
    "entschliessung",
    "entschliessungen",
    "resolution",
    "stellungnahme",
    "empfehlung",
    "empfehlungen",
    "erklärung",
    "kundgebung",
    "position",
    "positionspapier",
    "schlussfolgerungen",
    "leitantrag",
    "antrag",
    "wort",
    "entscheidung",
    "entscheid",
    "verordnung",
    "richtlinie",
    "grundsatzbeschluss",
    "dringlichkeitsantrag",
    "appell",
    "eckpunkte",
    "thesen",
    "leitlinien",
    "massnahmen",
    "punkte",
    "initiativantrag",
    "text",
    "rahmenbeschluss",
    "bundesbeschluss",
    "folgendes",
];

const FILL: &[&str] = &[
    "folgendes",
    "folgt",
    "wie",
    "hiermit",
    "daher",
    "deshalb",
    "somit",
    "demgemäss",
    "also",
    "einstimmig",
    "mehrheitlich",
    "sodann",
    "im",
    "einzelnen",
    "nachstehendes",
    "was",
    "mit",
    "grosser",
    "mehrheit",
    "und",
    "in",
    "auf",
    "am",
    "seiner",
    "ihrer",
    "sitzung",
    "der",
    "bei",
    "stimmen",
    "enthaltungen",
    "gegenstimmen",
    "einer",
    "gegenstimme",
    "enthaltung",
    "ohne",
    "heute",
    "aussprache",
    "nach",
    "gemäss",
];

/// Sentences and verbs: everything up to the colon (or the end of the block).
fn sentence(view: &View<'_>, i: usize, all: &[Token]) -> Option<Enacting> {
    let block_end = view.blocks[i].span.end;
    let colon = all.iter().position(|t| t.last == ':' && t.word != "betreff");
    let (head, rest_from) = match colon {
        Some(p) => (&all[..=p], all[p].end),
        None => (all, block_end),
    };
    let complete = all.len() < REACH;
    if colon.is_none() && !complete {
        return None;
    }
    let rest = trim(view.text, TextSpan::new(rest_from, block_end));
    let rest = (!rest.is_empty()).then_some(rest);
    let last = head.last()?;
    let is = |t: &Token, set: &[&str]| set.contains(&t.word.as_str());
    let law = head.iter().any(|t| is(t, &["gesetz", "satzung", "vertrag", "geschäftsordnung", "urteil", "kirchengesetz"]))
        && head.iter().any(|t| t.word.starts_with("folgende"));

    // "wolle beschließen", "möge beschließen": the earliest wish decides.
    if let Some(wish) = head.iter().position(|t| is(t, &["wolle", "wollen", "möge", "mögen"])) {
        let verb = head
            .iter()
            .skip(wish)
            .position(|t| is(t, &["beschliessen", "annehmen", "verabschieden", "fassen", "zustimmen", "entscheiden"]))
            .map(|p| p + wish);
        if let Some(verb) = verb {
            let closes =
                verb + 1 == head.len() || head[verb].last == ',' || head[verb + 1..].iter().all(|t| is(t, FILL) || is(t, PAPERS));
            if verb - wish <= 25 && closes && wish <= 30 {
                let body = if wish > 0 && before_is_subject(&head[..wish]) {
                    noun_phrase(view, &head[..wish])
                } else {
                    noun_phrase_after(view, &head[wish + 1..verb]).or_else(|| noun_phrase(view, &head[..wish]))
                };
                let tail = if head[verb].last == ','
                    && colon.is_none_or(|c| !all[verb + 1..=c].iter().any(|t| is(t, &["möge", "wolle", "mögen"])))
                {
                    let from = trim(view.text, TextSpan::new(head[verb].end, block_end));
                    (!from.is_empty()).then_some(from)
                } else {
                    rest
                };
                return Some(Enacting { block: i, form: Form::Sentence, body, proposed: true, rest: tail });
            }
        }
    }
    if law {
        return None;
    }
    // "wird gebeten, folgenden Beschluss zu fassen:"
    if colon.is_some()
        && is(last, &["fassen", "beschliessen"])
        && head.len() >= 4
        && head[head.len() - 2].word == "zu"
        && head.iter().any(|t| t.word.starts_with("folgende") || is(t, &["wird", "empfiehlt", "empfehlen"]))
    {
        let verb =
            head.iter().position(|t| is(t, &["wird", "empfiehlt", "empfehlen", "schlägt", "beantragt", "bittet", "beantragen"]))?;
        let dative = head[verb + 1..]
            .iter()
            .position(|t| is(t, &["dem", "der", "den"]))
            .and_then(|p| until_comma(view, &head[verb + 2 + p..]));
        let body = if head[verb].word == "wird" {
            noun_phrase(view, &head[..verb])
        } else {
            dative.or_else(|| noun_phrase(view, &head[..verb]))
        };
        return Some(Enacting { block: i, form: Form::Sentence, body, proposed: true, rest });
    }
    // Perfect: "hat in seiner 900. Sitzung am … beschlossen:", "hat folgende Entschließung gefasst:".
    if let Some(aux) = head.iter().position(|t| is(t, &["hat", "haben"])) {
        let done = head.iter().skip(aux).position(|t| is(t, ENACTED)).map(|p| p + aux);
        if let Some(done) = done.filter(|_| aux <= 40) {
            let subject = if aux == 0 {
                None
            } else {
                noun_phrase(view, &head[..aux]).or_else(|| noun_phrase_after(view, &head[aux + 1..done]))
            };
            let tail = &head[done + 1..];
            let stance = tail.iter().any(|t| is(t, &["folgt", "folgendes", "folgende", "folgender"]))
                || tail.iter().all(|t| is(t, FILL) || is(t, PAPERS));
            if (colon.is_some() || done + 1 == head.len() && head.iter().any(|t| t.word.starts_with("folgende")))
                && stance
                && (aux == 0 || subject.is_some())
                && (aux == 0 || before_is_subject(&head[..aux]))
            {
                let form = if aux == 0 { Form::Verb } else { Form::Sentence };
                return Some(Enacting { block: i, form, body: subject, proposed: false, rest });
            }
            if head[done].last == ','
                && subject.is_some()
                && before_is_subject(&head[..aux])
                && names_body(&head[..aux])
                && aux <= 12
            {
                return Some(Enacting { block: i, form: Form::Itself, body: subject, proposed: false, rest: None });
            }
        }
    }
    // Present: "Der Kreistag beschließt:", "fassen folgenden Beschluss:", "beschliesst:".
    let verb = head.iter().position(|t| is(t, ENACTS))?;
    let tail = &head[verb + 1..];
    let paper = tail.iter().rev().take(4).any(|t| is(t, PAPERS))
        && tail
            .iter()
            .any(|t| t.word.starts_with("folgende") || t.word.starts_with("nachstehend") || t.word.starts_with("nachfolgend"));
    let decides = is(&head[verb], &["beschliesst", "beschliessen", "entscheidet", "entschliesst"]);
    let plain = tail.iter().all(|t| is(t, FILL) || t.word.bytes().all(|b| b.is_ascii_digit()) || is_month(&t.word));
    let inverted = !plain
        && tail.first().is_some_and(|t| is(t, ARTICLES))
        && tail.len() <= 14
        && tail.iter().all(|t| t.last != ',')
        && !has_finite(&tail.iter().map(|t| t.word.as_str()).collect::<Vec<_>>().join(" "));
    let ends = colon.is_some()
        || (plain && complete && !matches!(last.last, '.' | ';' | '?' | '!') && (decides || paper) && head.len() <= 14);
    if !ends || !(paper || decides && (plain || (inverted && names_body(&tail[1..])))) || verb > 60 {
        return None;
    }
    if is(&head[verb], &["gibt", "geben", "nimmt", "nehmen", "trifft", "treffen"]) && !paper {
        return None;
    }
    let (form, body) = if verb == 0 {
        (
            if tail.first().is_some_and(|t| is(t, ARTICLES)) && inverted { Form::Sentence } else { Form::Verb },
            noun_phrase_after(view, tail),
        )
    } else {
        let before = &head[..verb];
        let subject = if before_is_subject(before) { noun_phrase(view, before) } else { noun_phrase_after(view, tail) };
        (Form::Sentence, subject)
    };
    if form == Form::Sentence && body.is_none() && !before_is_short(&head[..verb]) {
        return None;
    }
    Some(Enacting { block: i, form, body, proposed: false, rest })
}

fn before_is_short(before: &[Token]) -> bool {
    before.len() <= 6
}

/// Whether the words before the verb are a subject: they begin with an article or a numeral and hold no comma but in pairs.
fn before_is_subject(before: &[Token]) -> bool {
    before.first().is_some_and(|t| {
        ARTICLES.contains(&t.word.as_str())
            || (!t.word.is_empty()
                && !is_recital_head(&t.word)
                && names_body(before)
                && ![
                    "auf", "in", "nach", "mit", "bei", "am", "daher", "deshalb", "dies", "dazu", "hierzu", "zu", "gemäss", "aus",
                    "im",
                ]
                .contains(&t.word.as_str()))
    })
}

/// The noun phrase that `words` are, without article; `None` where there is none or it is a pronoun.
fn noun_phrase(view: &View<'_>, words: &[Token]) -> Option<TextSpan> {
    let skip = usize::from(words.first().is_some_and(|t| ARTICLES.contains(&t.word.as_str())));
    let words = words.get(skip..)?;
    let cut = words
        .iter()
        .position(|t| ["daher", "deshalb", "hiermit", "somit", "also"].contains(&t.word.as_str()))
        .unwrap_or(words.len());
    span_of(view, &words[..cut])
}

/// The noun phrase that follows an inverted verb ("fasst der 103. Ärztetag mit großer Mehrheit …").
fn noun_phrase_after(view: &View<'_>, words: &[Token]) -> Option<TextSpan> {
    let from = words.iter().take(3).position(|t| ARTICLES.contains(&t.word.as_str()))?;
    let words = &words[from + 1..];
    let stop = words
        .iter()
        .position(|t| {
            [
                "mit",
                "folgende",
                "folgenden",
                "folgendes",
                "einstimmig",
                "mehrheitlich",
                "auf",
                "in",
                "am",
                "gemäss",
                "die",
                "den",
                "nach",
                "daher",
                "hiermit",
                "wie",
                "deshalb",
                "bei",
            ]
            .contains(&t.word.as_str())
        })
        .unwrap_or(words.len());
    span_of(view, &words[..stop])
}

fn until_comma(view: &View<'_>, words: &[Token]) -> Option<TextSpan> {
    let stop = words.iter().position(|t| matches!(t.last, ',' | ':')).map_or(words.len(), |p| p + 1);
    span_of(view, &words[..stop])
}

fn span_of(view: &View<'_>, words: &[Token]) -> Option<TextSpan> {
    let (first, last) = (words.first()?, words.last()?);
    let piece = &view.text[first.start as usize..last.end as usize];
    let kept = piece.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    (kept.chars().filter(|c| c.is_alphabetic()).count() > 2 && words.len() <= 40)
        .then(|| TextSpan::new(first.start, first.start + kept.len() as u32))
}

/// Labels above the text that is decided.
const LABELS: &[&str] = &[
    "beschluss",
    "beschlusstext",
    "beschlussvorschlag",
    "beschlussantrag",
    "beschlussempfehlung",
    "beschlussentwurf",
    "beschlusswortlaut",
    "beschlussformulierung",
    "resolution",
    "resolutionstext",
    "resolutionsentwurf",
    "entschliessung",
    "entschliessungstext",
    "entschliessungsentwurf",
    "antragstext",
    "antrag",
    "eingereichter text",
    "wortlaut",
    "wortlaut des beschlusses",
    "wortlaut der resolution",
    "text der resolution",
    "text des beschlusses",
    "der beschluss",
    "die resolution",
    "beschlüsse",
    "beschlussfassung",
    "entscheidung",
    "empfehlung",
    "beschlussteil",
    "beschluss des rates",
    "verfügung",
    "beschlossene fassung",
    "beschlossener text",
    "antragsformel",
    "antrag auf beschlussfassung",
    "geänderter beschluss",
    "geänderter beschlussvorschlag",
    "forderungen",
    "der antrag",
];

/// Labels of a draft.
#[must_use]
pub fn is_draft_label(folded: &str) -> bool {
    ["vorschlag", "antrag", "entwurf", "eingereichter", "beschlussempfehlung"].iter().any(|d| folded.contains(d))
}

fn label(view: &View<'_>, i: usize, all: &[Token]) -> Option<Enacting> {
    let end = view.blocks[i].span.end;
    let colon = all.iter().take(7).position(|t| t.last == ':');
    let head = match colon {
        Some(p) => &all[..=p],
        None if all.len() <= 4 => all,
        None => return None,
    };
    let text = head.iter().map(|t| t.word.as_str()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    let genitive = starts_with_any(view.folded(i + 1), &["des", "der", "vom", "betreffend", "zur", "zum", "über"])
        && !view.body(i + 1).starts_with("D");
    if !LABELS.contains(&text.as_str()) || (colon.is_none() && genitive) {
        return None;
    }
    let rest = trim(view.text, TextSpan::new(head.last()?.end, end));
    if !rest.is_empty() && is_outcome(&fold(rest.of(view.text))) {
        return None;
    }
    let rest = (!rest.is_empty()).then_some(rest);
    Some(Enacting { block: i, form: Form::Label, body: None, proposed: is_draft_label(&text), rest })
}

/// "mehrheitlich beschlossen", "vertagt", "einstimmig": the outcome of a vote, no text.
#[must_use]
pub fn is_outcome(folded: &str) -> bool {
    folded.split_whitespace().count() <= 8
        && [
            "beschlossen",
            "vertagt",
            "einstimmig",
            "mehrheitlich",
            "angenommen",
            "abgelehnt",
            "zurückgezogen",
            "ungeändert",
            "zugestimmt",
            "überwiesen",
            "erledigt",
            "kenntnis genommen",
            "nichtbefassung",
        ]
        .iter()
        .any(|w| folded.contains(w))
        && !folded.contains("wird ")
        && !folded.contains("werden ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::test_prose;

    #[test]
    fn enacting_lines_of_every_form_are_read() {
        for (text, form, body, proposed, rest) in [
            ("Die Generalversammlung,\nbesorgt über die Lage,", Form::Body, "Generalversammlung", false, ""),
            ("DER SICHERHEITSRAT,\nUNTER HINWEIS auf seine Resolution 3 (2040),", Form::Body, "SICHERHEITSRAT", false, ""),
            ("Die Generalversammlung, eingedenk der Dürre,", Form::Body, "Generalversammlung", false, "eingedenk der Dürre,"),
            ("DER RAT DER EUROPÄISCHEN UNION —\ngestützt auf den Vertrag,", Form::Body, "RAT DER EUROPÄISCHEN UNION", false, ""),
            ("Der Gemeinderat der Stadt Auental beschließt:", Form::Sentence, "Gemeinderat der Stadt Auental", false, ""),
            ("Der Bundestag wolle beschließen:", Form::Sentence, "Bundestag", true, ""),
            (
                "Der Landtag wolle beschließen, die Landesregierung zu ersuchen,",
                Form::Sentence,
                "Landtag",
                true,
                "die Landesregierung zu ersuchen,",
            ),
            (
                "Die Ministerinnen und Minister der Länder fassen folgenden Beschluss:",
                Form::Sentence,
                "Ministerinnen und Minister der Länder",
                false,
                "",
            ),
            (
                "Auf Antrag von Frau Dr. Holm fasst der 12. Deutsche Hebammentag mit großer Mehrheit folgende Entschließung:",
                Form::Sentence,
                "12. Deutsche Hebammentag",
                false,
                "",
            ),
            (
                "Der Bundesrat hat in seiner 999. Sitzung am 3. Mai 2030 die folgende Entschließung gefasst:",
                Form::Sentence,
                "Bundesrat",
                false,
                "",
            ),
            ("beschliesst:", Form::Verb, "", false, ""),
            ("HAT FOLGENDEN BESCHLUSS ERLASSEN:", Form::Verb, "", false, ""),
            ("Beschlussvorschlag:", Form::Label, "", true, ""),
            ("Beschluss: Der Rat hebt die Sperre auf.", Form::Label, "", false, "Der Rat hebt die Sperre auf."),
            (
                "Die Stadtverordnetenversammlung wird gebeten, folgenden Beschluss zu fassen:",
                Form::Sentence,
                "Stadtverordnetenversammlung",
                true,
                "",
            ),
            (
                "Der Bundesrat hat in seiner 999. Sitzung am 3. Mai 2030 beschlossen, dem Gesetz zuzustimmen.",
                Form::Itself,
                "Bundesrat",
                false,
                "",
            ),
        ] {
            let prose = test_prose(text);
            let view = View::new(&prose);
            let got = enacting(&view, 0).unwrap_or_else(|| panic!("nothing in {text:?}"));
            let of = |s: Option<TextSpan>| s.map_or("", |s| s.of(view.text));
            assert_eq!((got.form, of(got.body), got.proposed, of(got.rest)), (form, body, proposed, rest), "{text:?}");
        }
    }

    #[test]
    fn paragraphs_laws_and_outcomes_are_no_enacting_lines() {
        for text in [
            "Der Kreistag beschließt die Einrichtung eines Beirats mit folgenden Aufgaben:",
            "Der Bundestag hat das folgende Gesetz beschlossen:",
            "Beschluss: mehrheitlich beschlossen",
            "Der Bericht, den der Rat erbat, liegt vor.",
            "Die Generalversammlung der Vereinten Nationen hatte dazu aufgerufen.",
            "Der Rat nimmt die folgenden Berichte zur Kenntnis.",
        ] {
            let prose = test_prose(text);
            assert_eq!(enacting(&View::new(&prose), 0), None, "{text:?}");
        }
    }
}
