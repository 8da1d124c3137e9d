//! The formulas as tables, each sorted by its folded key (lower case, ss for ß).

use super::Formula;
use crate::model::Force;

/// Where a formula may stand. The same words elsewhere are adverbials: "beschließt, unter Berücksichtigung der Kosten, …".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the start of the recital and after any comma, und or sowie of its own level.
    Anywhere,
    /// At the start, after a semicolon, after und, sowie, ferner …; a bare comma before it opens an apposition ("ein Weg, geleitet von …").
    Coordinated,
    /// At the start, after a semicolon, after a comma with und, sowie, ferner …
    Joined,
    /// At the start or after a semicolon.
    Start,
}

/// A formula of preposition, adjectives and noun.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// Its preposition, contracted forms apart ("im").
    pub preposition: &'static str,
    /// Its noun.
    pub noun: &'static str,
    /// The lemma without an article before the noun ("in Erwägung").
    pub lemma: &'static str,
    /// The lemma with one ("in der Erwägung").
    pub with_article: &'static str,
    /// Its force.
    pub force: Force,
    /// Where it may stand.
    pub place: Place,
}

/// A formula of one word that is no present participle: a predicate, a preposition or a conjunction.
#[derive(Clone, Copy, Debug)]
pub struct Predicate {
    /// The word.
    pub word: &'static str,
    /// Its standard form.
    pub lemma: &'static str,
    /// Its force.
    pub force: Force,
    /// Where it may stand.
    pub place: Place,
    /// The words that may follow, besides a punctuation mark or the end; empty: any.
    pub next: &'static [&'static str],
}

/// What may follow a present participle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Anything but the adjective or participle that it would qualify as an adverb.
    Free,
    /// Only punctuation or the end: the form is an adjective or adverb too ("ermutigend").
    Closed,
    /// Only a preposition: with an object before it the verb is no formula.
    Preposition,
}

/// A present participle.
#[derive(Clone, Copy, Debug)]
pub struct Participle {
    /// The participle.
    pub form: &'static str,
    /// The words that must stand right before it ("zur kenntnis"); empty: none.
    pub left: &'static str,
    /// Its standard form.
    pub lemma: &'static str,
    /// Its force.
    pub force: Force,
    /// What may follow.
    pub follow: Follow,
}

/// A noun of feeling in "mit dem Ausdruck ihrer …" and "ihre … bekundend".
#[derive(Clone, Copy, Debug)]
pub struct Feeling {
    /// The noun in the nominative; its genitive adds s or es.
    pub noun: &'static str,
    /// The lemma with "mit dem Ausdruck".
    pub lemma: &'static str,
    /// What its expression does.
    pub force: Force,
}

/// A noun of feeling in "mit … feststellend", or alone before its object ("mit Genugtuung über").
#[derive(Clone, Copy, Debug)]
pub struct Mood {
    /// The noun.
    pub noun: &'static str,
    /// The lemma where no participle follows.
    pub alone: &'static str,
    /// The force that it gives to feststellend and Kenntnis nehmend; `None`: theirs stays.
    pub force: Option<Force>,
}

const fn head(
    preposition: &'static str,
    noun: &'static str,
    lemma: &'static str,
    with_article: &'static str,
    force: Force,
    place: Place,
) -> Head {
    Head { preposition, noun, lemma, with_article, force, place }
}

/// Formulas of preposition and noun, by both.
pub const HEADS: &[Head] = &[
    head("auf", "antrag", "auf Antrag", "auf Antrag", Force::GuidedBy, Place::Start),
    head("auf", "bericht", "auf Bericht", "auf Bericht", Force::GuidedBy, Place::Start),
    head("auf", "einladung", "auf Einladung", "auf Einladung", Force::GuidedBy, Place::Start),
    head("auf", "empfehlung", "auf Empfehlung", "auf Empfehlung", Force::GuidedBy, Place::Start),
    head("auf", "ersuchen", "auf Ersuchen", "auf Ersuchen", Force::GuidedBy, Place::Start),
    head("auf", "grund", "auf Grund", "auf Grund", Force::GuidedBy, Place::Start),
    head("auf", "grundlage", "auf der Grundlage", "auf der Grundlage", Force::GuidedBy, Place::Start),
    head("auf", "initiative", "auf Initiative", "auf Initiative", Force::GuidedBy, Place::Start),
    head("auf", "vorschlag", "auf Vorschlag", "auf Vorschlag", Force::GuidedBy, Place::Start),
    head("aus", "anlass", "aus Anlass", "aus Anlass", Force::Considers, Place::Start),
    head("aus", "sorge", "aus Sorge", "aus Sorge", Force::ExpressesConcern, Place::Coordinated),
    head("der", "auffassung", "in der Auffassung", "in der Auffassung", Force::Considers, Place::Start),
    head("der", "hoffnung", "in der Hoffnung", "in der Hoffnung", Force::Expresses, Place::Start),
    head("der", "überzeugung", "in der Überzeugung", "in der Überzeugung", Force::Considers, Place::Start),
    head("im", "angesicht", "im Angesicht", "im Angesicht", Force::Considers, Place::Start),
    head("im", "anschluss", "im Anschluss an", "im Anschluss an", Force::Recalls, Place::Start),
    head("im", "bedauern", "im Bedauern", "im Bedauern", Force::Deplores, Place::Anywhere),
    head("im", "bemühen", "in dem Bemühen", "in dem Bemühen", Force::Intends, Place::Anywhere),
    head("im", "bestreben", "in dem Bestreben", "in dem Bestreben", Force::Intends, Place::Anywhere),
    head("im", "bewusstsein", "im Bewusstsein", "im Bewusstsein", Force::Recognizes, Place::Anywhere),
    head("im", "einklang", "im Einklang mit", "im Einklang mit", Force::GuidedBy, Place::Start),
    head("im", "einvernehmen", "im Einvernehmen mit", "im Einvernehmen mit", Force::GuidedBy, Place::Start),
    head("im", "gedenken", "im Gedenken an", "im Gedenken an", Force::Recalls, Place::Anywhere),
    head("im", "geist", "im Geiste", "im Geiste", Force::GuidedBy, Place::Start),
    head("im", "geiste", "im Geiste", "im Geiste", Force::GuidedBy, Place::Start),
    head("im", "glauben", "im Glauben", "im Glauben", Force::Considers, Place::Anywhere),
    head("im", "hinblick", "im Hinblick auf", "im Hinblick auf", Force::Considers, Place::Start),
    head("im", "licht", "im Lichte", "im Lichte", Force::Considers, Place::Start),
    head("im", "lichte", "im Lichte", "im Lichte", Force::Considers, Place::Start),
    head("im", "sinne", "im Sinne", "im Sinne", Force::GuidedBy, Place::Start),
    head("im", "vertrauen", "im Vertrauen auf", "im Vertrauen auf", Force::Considers, Place::Anywhere),
    head("im", "wissen", "im Wissen", "im Wissen", Force::Recognizes, Place::Anywhere),
    head("im", "wunsch", "in dem Wunsch", "in dem Wunsch", Force::Intends, Place::Anywhere),
    head("im", "wunsche", "in dem Wunsch", "in dem Wunsch", Force::Intends, Place::Anywhere),
    head("in", "absicht", "in der Absicht", "in der Absicht", Force::Intends, Place::Anywhere),
    head("in", "anbetracht", "in Anbetracht", "in Anbetracht", Force::Considers, Place::Anywhere),
    head("in", "anerkennung", "in Anerkennung", "in Anerkennung", Force::Recognizes, Place::Anywhere),
    head("in", "annahme", "in der Annahme", "in der Annahme", Force::Considers, Place::Coordinated),
    head("in", "ansehung", "in Ansehung", "in Ansehung", Force::Considers, Place::Joined),
    head("in", "anwendung", "in Anwendung", "in Anwendung", Force::GuidedBy, Place::Joined),
    head("in", "auffassung", "in der Auffassung", "in der Auffassung", Force::Considers, Place::Anywhere),
    head("in", "ausführung", "in Ausführung", "in Ausführung", Force::GuidedBy, Place::Joined),
    head("in", "ausübung", "in Ausübung", "in Ausübung", Force::GuidedBy, Place::Joined),
    head("in", "beachtung", "in Beachtung", "in Beachtung", Force::Considers, Place::Joined),
    head("in", "begrüssung", "in Begrüßung", "in Begrüßung", Force::Welcomes, Place::Anywhere),
    head("in", "bekräftigung", "in Bekräftigung", "in Bekräftigung", Force::Reaffirms, Place::Anywhere),
    head("in", "bemühen", "in dem Bemühen", "in dem Bemühen", Force::Intends, Place::Anywhere),
    head("in", "besorgnis", "in Besorgnis", "in Besorgnis", Force::ExpressesConcern, Place::Anywhere),
    head("in", "bestreben", "in dem Bestreben", "in dem Bestreben", Force::Intends, Place::Anywhere),
    head("in", "bestätigung", "in Bestätigung", "in Bestätigung", Force::Reaffirms, Place::Anywhere),
    head("in", "bestürzung", "in Bestürzung", "in Bestürzung", Force::ExpressesConcern, Place::Anywhere),
    head("in", "betonung", "in Betonung", "in Betonung", Force::Emphasizes, Place::Anywhere),
    head("in", "betroffenheit", "in Betroffenheit", "in Betroffenheit", Force::ExpressesConcern, Place::Anywhere),
    head("in", "bewusstsein", "in dem Bewusstsein", "in dem Bewusstsein", Force::Recognizes, Place::Anywhere),
    head("in", "dankbarkeit", "in Dankbarkeit", "in Dankbarkeit", Force::Thanks, Place::Anywhere),
    head("in", "durchführung", "in Durchführung", "in Durchführung", Force::GuidedBy, Place::Joined),
    head("in", "einsicht", "in der Einsicht", "in der Einsicht", Force::Recognizes, Place::Anywhere),
    head("in", "empörung", "in Empörung", "in Empörung", Force::Condemns, Place::Anywhere),
    head("in", "entrüstung", "in Entrüstung", "in Entrüstung", Force::Condemns, Place::Anywhere),
    head("in", "entschlossenheit", "in der Entschlossenheit", "in der Entschlossenheit", Force::Intends, Place::Anywhere),
    head("in", "entsetzen", "in Entsetzen", "in Entsetzen", Force::ExpressesConcern, Place::Anywhere),
    head("in", "erfüllung", "in Erfüllung", "in Erfüllung", Force::GuidedBy, Place::Joined),
    head("in", "erinnerung", "in Erinnerung an", "in Erinnerung an", Force::Recalls, Place::Anywhere),
    head("in", "erkenntnis", "in Erkenntnis", "in der Erkenntnis", Force::Recognizes, Place::Anywhere),
    head("in", "erwartung", "in Erwartung", "in Erwartung", Force::LooksForward, Place::Anywhere),
    head("in", "erwägung", "in Erwägung", "in der Erwägung", Force::Considers, Place::Anywhere),
    head("in", "feststellung", "in der Feststellung", "in der Feststellung", Force::Notes, Place::Anywhere),
    head("in", "fortführung", "in Fortführung", "in Fortführung", Force::GuidedBy, Place::Joined),
    head("in", "gewissheit", "in der Gewissheit", "in der Gewissheit", Force::Considers, Place::Anywhere),
    head("in", "hoffnung", "in der Hoffnung", "in der Hoffnung", Force::Expresses, Place::Anywhere),
    head("in", "kenntnis", "in Kenntnis", "in Kenntnis", Force::TakesNote, Place::Anywhere),
    head("in", "solidarität", "in Solidarität mit", "in Solidarität mit", Force::Expresses, Place::Joined),
    head("in", "sorge", "in Sorge", "in Sorge", Force::ExpressesConcern, Place::Anywhere),
    head("in", "trauer", "in Trauer", "in Trauer", Force::Expresses, Place::Anywhere),
    head("in", "umsetzung", "in Umsetzung", "in Umsetzung", Force::GuidedBy, Place::Joined),
    head("in", "unterstützung", "in Unterstützung", "in Unterstützung", Force::Supports, Place::Joined),
    head("in", "verantwortung", "in der Verantwortung für", "in der Verantwortung für", Force::Considers, Place::Coordinated),
    head("in", "verurteilung", "in Verurteilung", "in Verurteilung", Force::Condemns, Place::Anywhere),
    head("in", "weiterführung", "in Weiterführung", "in Weiterführung", Force::GuidedBy, Place::Joined),
    head("in", "wertschätzung", "in Wertschätzung", "in Wertschätzung", Force::Thanks, Place::Anywhere),
    head("in", "willen", "in dem Willen", "in dem Willen", Force::Intends, Place::Anywhere),
    head("in", "wissen", "in dem Wissen", "in dem Wissen", Force::Recognizes, Place::Anywhere),
    head("in", "wunsch", "in dem Wunsch", "in dem Wunsch", Force::Intends, Place::Anywhere),
    head("in", "wunsche", "in dem Wunsch", "in dem Wunsch", Force::Intends, Place::Anywhere),
    head("in", "würdigung", "in Würdigung", "in Würdigung", Force::Commends, Place::Anywhere),
    head("in", "zuversicht", "in der Zuversicht", "in der Zuversicht", Force::Considers, Place::Anywhere),
    head("in", "übereinstimmung", "in Übereinstimmung mit", "in Übereinstimmung mit", Force::GuidedBy, Place::Start),
    head("in", "überzeugung", "in der Überzeugung", "in der Überzeugung", Force::Considers, Place::Anywhere),
    head("mit", "aufforderung", "mit der Aufforderung", "mit der Aufforderung", Force::CallsUpon, Place::Joined),
    head("mit", "bitte", "mit der Bitte", "mit der Bitte", Force::Invites, Place::Joined),
    head("mit", "blick", "mit Blick auf", "mit Blick auf", Force::Considers, Place::Start),
    head("mit", "ersuchen", "mit dem Ersuchen", "mit dem Ersuchen", Force::Requests, Place::Joined),
    head("mit", "feststellung", "mit der Feststellung", "mit der Feststellung", Force::Notes, Place::Joined),
    head("mit", "forderung", "mit der Forderung", "mit der Forderung", Force::Demands, Place::Joined),
    head("mit", "hinweis", "mit dem Hinweis", "mit dem Hinweis", Force::Recalls, Place::Joined),
    head("mit", "lob", "mit Lob für", "mit Lob für", Force::Commends, Place::Coordinated),
    head("mit", "massgabe", "mit der Maßgabe", "mit der Maßgabe", Force::Considers, Place::Start),
    head("mit", "rücksicht", "mit Rücksicht auf", "mit Rücksicht auf", Force::Considers, Place::Start),
    head("mit", "wunsch", "mit dem Wunsch", "mit dem Wunsch", Force::Intends, Place::Coordinated),
    head("mit", "ziel", "mit dem Ziel", "mit dem Ziel", Force::Intends, Place::Coordinated),
    head("nach", "abwägung", "nach Abwägung", "nach Abwägung", Force::Considers, Place::Coordinated),
    head("nach", "anhörung", "nach Anhörung", "nach Anhörung", Force::Considers, Place::Coordinated),
    head("nach", "aussprache", "nach Aussprache", "nach Aussprache", Force::Considers, Place::Coordinated),
    head("nach", "behandlung", "nach Behandlung", "nach Behandlung", Force::Considers, Place::Coordinated),
    head("nach", "beratung", "nach Beratung", "nach Beratung", Force::Considers, Place::Coordinated),
    head("nach", "bildung", "nach Bildung", "nach Bildung", Force::Considers, Place::Start),
    head("nach", "einsicht", "nach Einsicht in", "nach Einsicht in", Force::Considers, Place::Coordinated),
    head("nach", "einsichtnahme", "nach Einsichtnahme in", "nach Einsichtnahme in", Force::Considers, Place::Coordinated),
    head("nach", "entgegennahme", "nach Entgegennahme", "nach Entgegennahme", Force::Considers, Place::Coordinated),
    head("nach", "erörterung", "nach Erörterung", "nach Erörterung", Force::Considers, Place::Coordinated),
    head("nach", "kenntnisnahme", "nach Kenntnisnahme", "nach Kenntnisnahme", Force::Considers, Place::Coordinated),
    head("nach", "konsultation", "nach Konsultation", "nach Konsultation", Force::Considers, Place::Coordinated),
    head("nach", "massgabe", "nach Maßgabe", "nach Maßgabe", Force::GuidedBy, Place::Start),
    head("nach", "prüfung", "nach Prüfung", "nach Prüfung", Force::Considers, Place::Coordinated),
    head("nach", "stellungnahme", "nach Stellungnahme", "nach Stellungnahme", Force::GuidedBy, Place::Coordinated),
    head("nach", "unterrichtung", "nach Unterrichtung", "nach Unterrichtung", Force::GuidedBy, Place::Coordinated),
    head("nach", "untersuchung", "nach Untersuchung", "nach Untersuchung", Force::Considers, Place::Coordinated),
    head("nach", "zuleitung", "nach Zuleitung", "nach Zuleitung", Force::GuidedBy, Place::Coordinated),
    head("nach", "zustimmung", "nach Zustimmung", "nach Zustimmung", Force::GuidedBy, Place::Start),
    head("nach", "übermittlung", "nach Übermittlung", "nach Übermittlung", Force::GuidedBy, Place::Coordinated),
    head("unter", "achtung", "unter Achtung", "unter Achtung", Force::Reaffirms, Place::Joined),
    head("unter", "anerkennung", "unter Anerkennung", "unter Anerkennung", Force::Recognizes, Place::Anywhere),
    head("unter", "beachtung", "unter Beachtung", "unter Beachtung", Force::Considers, Place::Joined),
    head("unter", "bedauern", "unter Bedauern", "unter Bedauern", Force::Deplores, Place::Anywhere),
    head("unter", "begrüssung", "unter Begrüßung", "unter Begrüßung", Force::Welcomes, Place::Anywhere),
    head("unter", "bekräftigung", "unter Bekräftigung", "unter Bekräftigung", Force::Reaffirms, Place::Anywhere),
    head("unter", "berücksichtigung", "unter Berücksichtigung", "unter Berücksichtigung", Force::Considers, Place::Joined),
    head("unter", "bestätigung", "unter Bestätigung", "unter Bestätigung", Force::Reaffirms, Place::Anywhere),
    head("unter", "betonung", "unter Betonung", "unter Betonung", Force::Emphasizes, Place::Anywhere),
    head("unter", "bezug", "unter Bezug auf", "unter Bezug auf", Force::Recalls, Place::Start),
    head("unter", "bezugnahme", "unter Bezugnahme auf", "unter Bezugnahme auf", Force::Recalls, Place::Anywhere),
    head("unter", "einbeziehung", "unter Einbeziehung", "unter Einbeziehung", Force::Considers, Place::Start),
    head("unter", "eindruck", "unter dem Eindruck", "unter dem Eindruck", Force::ExpressesConcern, Place::Coordinated),
    head("unter", "hervorhebung", "unter Hervorhebung", "unter Hervorhebung", Force::Emphasizes, Place::Anywhere),
    head("unter", "hinweis", "unter Hinweis auf", "unter Hinweis auf", Force::Recalls, Place::Anywhere),
    head("unter", "kenntnisnahme", "unter Kenntnisnahme", "unter Kenntnisnahme", Force::TakesNote, Place::Anywhere),
    head("unter", "missbilligung", "unter Missbilligung", "unter Missbilligung", Force::Deplores, Place::Anywhere),
    head("unter", "unterstreichung", "unter Unterstreichung", "unter Unterstreichung", Force::Emphasizes, Place::Anywhere),
    head("unter", "verurteilung", "unter Verurteilung", "unter Verurteilung", Force::Condemns, Place::Anywhere),
    head("unter", "verweis", "unter Verweis auf", "unter Verweis auf", Force::Recalls, Place::Anywhere),
    head("unter", "wiederholung", "unter Wiederholung", "unter Wiederholung", Force::Reaffirms, Place::Anywhere),
    head("unter", "würdigung", "unter Würdigung", "unter Würdigung", Force::Commends, Place::Anywhere),
    head("unter", "zugrundelegung", "unter Zugrundelegung", "unter Zugrundelegung", Force::GuidedBy, Place::Start),
    head("unter", "zurückweisung", "unter Zurückweisung", "unter Zurückweisung", Force::Rejects, Place::Anywhere),
    head("unter", "zustimmung", "unter Zustimmung", "unter Zustimmung", Force::Adopts, Place::Joined),
    head("voll", "sorge", "voller Sorge", "voller Sorge", Force::ExpressesConcern, Place::Anywhere),
    head("voller", "besorgnis", "voller Besorgnis", "voller Besorgnis", Force::ExpressesConcern, Place::Anywhere),
    head("voller", "sorge", "voller Sorge", "voller Sorge", Force::ExpressesConcern, Place::Anywhere),
    head("vor", "hintergrund", "vor dem Hintergrund", "vor dem Hintergrund", Force::Considers, Place::Joined),
];

/// What follows a predicate of feeling.
const CONCERN: &[&str] =
    &["über", "um", "wegen", "angesichts", "darüber", "darum", "von", "durch", "dass", "seiend", "wie", "hinsichtlich"];

const fn predicate(
    word: &'static str,
    lemma: &'static str,
    force: Force,
    place: Place,
    next: &'static [&'static str],
) -> Predicate {
    Predicate { word, lemma, force, place, next }
}

/// Formulas of one word, by the word.
pub const PREDICATES: &[Predicate] = &[
    predicate("alarmiert", "alarmiert", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("angeleitet", "angeleitet von", Force::GuidedBy, Place::Coordinated, &["von", "vom", "durch", "davon"]),
    predicate("angesichts", "angesichts", Force::Considers, Place::Start, &[]),
    predicate("anlässlich", "anlässlich", Force::Considers, Place::Start, &[]),
    predicate("aufgrund", "auf Grund", Force::GuidedBy, Place::Start, &[]),
    predicate("beeindruckt", "beeindruckt", Force::Expresses, Place::Coordinated, &["von", "vom", "durch"]),
    predicate("befriedigt", "befriedigt", Force::Welcomes, Place::Anywhere, CONCERN),
    predicate("bekümmert", "bekümmert", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("bemüht", "bemüht", Force::Intends, Place::Joined, &["um", "darum"]),
    predicate("bereit", "bereit", Force::Intends, Place::Joined, &["zu", "zur", "dazu"]),
    predicate("beseelt", "beseelt von", Force::GuidedBy, Place::Coordinated, &["von", "vom", "durch", "davon"]),
    predicate("besorgt", "besorgt", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("bestrebt", "bestrebt", Force::Intends, Place::Anywhere, &["zu", "den", "die", "das", "seiend"]),
    predicate("bestürzt", "bestürzt", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("betroffen", "betroffen", Force::ExpressesConcern, Place::Coordinated, &["über", "darüber"]),
    predicate("beunruhigt", "beunruhigt", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("bewegt", "bewegt", Force::Expresses, Place::Coordinated, &["von", "vom", "durch", "über"]),
    predicate("bewusst", "sich bewusst", Force::Recognizes, Place::Anywhere, &["dass", "seiend"]),
    predicate("da", "da", Force::Considers, Place::Start, &[]),
    predicate("dankbar", "dankbar", Force::Thanks, Place::Coordinated, &["für", "dafür", "über"]),
    predicate("eingedenk", "eingedenk", Force::Considers, Place::Anywhere, &[]),
    predicate("empört", "empört", Force::Condemns, Place::Anywhere, CONCERN),
    predicate(
        "entschlossen",
        "entschlossen",
        Force::Intends,
        Place::Anywhere,
        &["zu", "zur", "dazu", "dass", "seiend", "den", "die", "das", "ihre", "seine", "alle"],
    ),
    predicate("entsetzt", "entsetzt", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("enttäuscht", "enttäuscht", Force::Deplores, Place::Anywhere, CONCERN),
    predicate("erfreut", "erfreut", Force::Welcomes, Place::Anywhere, CONCERN),
    predicate("ermutigt", "ermutigt durch", Force::Welcomes, Place::Coordinated, &["von", "vom", "durch", "über", "dadurch"]),
    predicate("erschüttert", "erschüttert", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("festgestellt", "festgestellt", Force::Notes, Place::Coordinated, &["dass"]),
    predicate("geleitet", "geleitet von", Force::GuidedBy, Place::Coordinated, &["von", "vom", "durch", "davon"]),
    predicate("gemäss", "gemäß", Force::GuidedBy, Place::Start, &[]),
    predicate("gestützt", "gestützt auf", Force::GuidedBy, Place::Coordinated, &["auf", "darauf"]),
    predicate("getragen", "getragen von", Force::GuidedBy, Place::Coordinated, &["von", "vom", "durch", "davon"]),
    predicate("gewillt", "gewillt", Force::Intends, Place::Anywhere, &["zu", "den", "die", "das"]),
    predicate("hervorgehoben", "hervorgehoben", Force::Emphasizes, Place::Coordinated, &["dass"]),
    predicate("hoffnungsvoll", "hoffnungsvoll", Force::Expresses, Place::Joined, &["dass"]),
    predicate("inspiriert", "inspiriert von", Force::GuidedBy, Place::Coordinated, &["von", "vom", "durch", "davon"]),
    predicate("kraft", "kraft", Force::GuidedBy, Place::Start, &[]),
    predicate("motiviert", "motiviert von", Force::GuidedBy, Place::Coordinated, &["von", "vom", "durch", "davon"]),
    predicate("nachdem", "nachdem", Force::Considers, Place::Start, &[]),
    predicate("schockiert", "schockiert", Force::ExpressesConcern, Place::Anywhere, CONCERN),
    predicate("stolz", "stolz", Force::Expresses, Place::Coordinated, &["auf", "darauf"]),
    predicate("verärgert", "verärgert", Force::Deplores, Place::Anywhere, CONCERN),
    predicate("vorausgeschickt", "vorausgeschickt", Force::Considers, Place::Coordinated, &["dass"]),
    predicate("weil", "weil", Force::Considers, Place::Start, &[]),
    predicate("zuversichtlich", "zuversichtlich", Force::Considers, Place::Anywhere, &["dass"]),
    predicate("überzeugt", "überzeugt", Force::Considers, Place::Anywhere, &["von", "vom", "davon", "dass", "seiend"]),
];

const fn participle(form: &'static str, left: &'static str, lemma: &'static str, force: Force, follow: Follow) -> Participle {
    Participle { form, left, lemma, force, follow }
}

/// Present participles of performative verbs, by form; of one form those with more words before it first.
pub const PARTICIPLES: &[Participle] = &[
    participle("ablehnend", "", "ablehnend", Force::Rejects, Follow::Closed),
    participle("anerkennend", "", "anerkennend", Force::Recognizes, Follow::Free),
    participle("anknüpfend", "", "anknüpfend an", Force::GuidedBy, Follow::Preposition),
    participle("anmerkend", "", "anmerkend", Force::Notes, Follow::Free),
    participle("annehmend", "", "annehmend", Force::Considers, Follow::Free),
    participle("anprangernd", "", "anprangernd", Force::Condemns, Follow::Free),
    participle("anregend", "", "anregend", Force::Encourages, Follow::Closed),
    participle("anstrebend", "", "anstrebend", Force::Intends, Follow::Free),
    participle("anweisend", "", "anweisend", Force::Instructs, Follow::Free),
    participle("appellierend", "", "appellierend", Force::Appeals, Follow::Free),
    participle("aufbauend", "darauf", "aufbauend auf", Force::GuidedBy, Follow::Free),
    participle("aufbauend", "", "aufbauend auf", Force::GuidedBy, Follow::Preposition),
    participle("auffordernd", "", "auffordernd", Force::CallsUpon, Follow::Free),
    participle("aufrufend", "", "aufrufend", Force::CallsUpon, Follow::Free),
    participle("ausdrückend", "", "ausdrückend", Force::Expresses, Follow::Free),
    participle("ausgehend", "davon", "ausgehend von", Force::GuidedBy, Follow::Free),
    participle("ausgehend", "", "ausgehend von", Force::GuidedBy, Follow::Preposition),
    participle("aussprechend", "", "aussprechend", Force::Expresses, Follow::Free),
    participle("beabsichtigend", "", "beabsichtigend", Force::Intends, Follow::Free),
    participle("beachtend", "", "beachtend", Force::Considers, Follow::Free),
    participle("beauftragend", "", "beauftragend", Force::Instructs, Follow::Free),
    participle("bedauernd", "", "bedauernd", Force::Deplores, Follow::Free),
    participle("bedenkend", "", "bedenkend", Force::Considers, Follow::Free),
    participle("befürchtend", "", "befürchtend", Force::ExpressesConcern, Follow::Free),
    participle("befürwortend", "", "befürwortend", Force::Supports, Follow::Free),
    participle("beglückwünschend", "", "beglückwünschend", Force::Commends, Follow::Free),
    participle("begrüssend", "", "begrüßend", Force::Welcomes, Follow::Free),
    participle("beklagend", "", "beklagend", Force::Deplores, Follow::Free),
    participle("bekräftigend", "", "bekräftigend", Force::Reaffirms, Follow::Free),
    participle("bekundend", "", "bekundend", Force::Expresses, Follow::Free),
    participle("bemerkend", "", "bemerkend", Force::Notes, Follow::Free),
    participle("beobachtend", "", "beobachtend", Force::Notes, Follow::Free),
    participle("berücksichtigend", "", "berücksichtigend", Force::Considers, Follow::Free),
    participle("beschliessend", "", "beschließend", Force::Decides, Follow::Free),
    participle("bestätigend", "", "bestätigend", Force::Reaffirms, Follow::Free),
    participle("betonend", "", "betonend", Force::Emphasizes, Follow::Free),
    participle("betrachtend", "", "betrachtend", Force::Considers, Follow::Free),
    participle("bezugnehmend", "", "Bezug nehmend", Force::Recalls, Follow::Free),
    participle("bezweckend", "", "bezweckend", Force::Intends, Follow::Free),
    participle("billigend", "", "billigend", Force::Adopts, Follow::Free),
    participle("bittend", "", "bittend", Force::Invites, Follow::Closed),
    participle("bringend", "zum ausdruck", "zum Ausdruck bringend", Force::Expresses, Follow::Free),
    participle("drängend", "darauf", "darauf drängend", Force::Urges, Follow::Free),
    participle("einbeziehend", "mit", "mit einbeziehend", Force::Considers, Follow::Free),
    participle("einbeziehend", "", "einbeziehend", Force::Considers, Follow::Free),
    participle("einladend", "", "einladend", Force::Invites, Follow::Closed),
    participle("einräumend", "", "einräumend", Force::Recognizes, Follow::Free),
    participle("einsehend", "", "einsehend", Force::Recognizes, Follow::Free),
    participle("eintretend", "dafür", "dafür eintretend", Force::Supports, Follow::Free),
    participle("eintretend", "", "eintretend", Force::Supports, Follow::Preposition),
    participle("empfehlend", "", "empfehlend", Force::Recommends, Follow::Free),
    participle("entgegensehend", "", "entgegensehend", Force::LooksForward, Follow::Free),
    participle("erachtend", "", "erachtend", Force::Considers, Follow::Free),
    participle("erinnernd", "", "erinnernd", Force::Recalls, Follow::Free),
    participle("erkennend", "", "erkennend", Force::Recognizes, Follow::Free),
    participle("erklärend", "", "erklärend", Force::Declares, Follow::Free),
    participle("ermunternd", "", "ermunternd", Force::Encourages, Follow::Free),
    participle("ermutigend", "", "ermutigend", Force::Encourages, Follow::Closed),
    participle("ermächtigend", "", "ermächtigend", Force::Authorizes, Follow::Free),
    participle("erneuernd", "", "erneuernd", Force::Reaffirms, Follow::Free),
    participle("ersuchend", "", "ersuchend", Force::Requests, Follow::Free),
    participle("erwartend", "", "erwartend", Force::Expects, Follow::Free),
    participle("erwägend", "", "erwägend", Force::Considers, Follow::Free),
    participle("erwähnend", "lobend", "lobend erwähnend", Force::Commends, Follow::Free),
    participle("festhaltend", "", "festhaltend", Force::Notes, Follow::Free),
    participle("feststellend", "", "feststellend", Force::Notes, Follow::Free),
    participle("fordernd", "", "fordernd", Force::Demands, Follow::Free),
    participle("freuend", "sich", "sich freuend", Force::Welcomes, Follow::Free),
    participle("fürchtend", "", "fürchtend", Force::ExpressesConcern, Follow::Free),
    participle("gebend", "ausdruck", "Ausdruck gebend", Force::Expresses, Follow::Free),
    participle("gedenkend", "", "gedenkend", Force::Recalls, Follow::Free),
    participle("gelangend", "zu der erkenntnis", "zu der Erkenntnis gelangend", Force::Considers, Follow::Free),
    participle("genehmigend", "", "genehmigend", Force::Adopts, Follow::Free),
    participle("glaubend", "", "glaubend", Force::Considers, Follow::Free),
    participle("handelnd", "", "handelnd", Force::GuidedBy, Follow::Preposition),
    participle("heissend", "willkommen", "willkommen heißend", Force::Welcomes, Follow::Free),
    participle("herausstellend", "", "herausstellend", Force::Emphasizes, Follow::Free),
    participle("hervorhebend", "", "hervorhebend", Force::Emphasizes, Follow::Free),
    participle("hinweisend", "", "hinweisend", Force::Notes, Follow::Free),
    participle("hoffend", "", "hoffend", Force::Expresses, Follow::Free),
    participle("kenntnisnehmend", "", "Kenntnis nehmend", Force::TakesNote, Follow::Free),
    participle("kommend", "zu der erkenntnis", "zu der Erkenntnis kommend", Force::Considers, Follow::Free),
    participle("konstatierend", "", "konstatierend", Force::Notes, Follow::Free),
    participle("kritisierend", "", "kritisierend", Force::Deplores, Follow::Free),
    participle("lobend", "", "lobend", Force::Commends, Follow::Closed),
    participle("machend", "aufmerksam", "aufmerksam machend", Force::Emphasizes, Follow::Free),
    participle("missbilligend", "", "missbilligend", Force::Deplores, Follow::Free),
    participle("nahelegend", "", "nahelegend", Force::Encourages, Follow::Free),
    participle("nehmend", "zur kenntnis", "zur Kenntnis nehmend", Force::TakesNote, Follow::Free),
    participle("nehmend", "kenntnis", "Kenntnis nehmend", Force::TakesNote, Follow::Free),
    participle("nehmend", "bezug", "Bezug nehmend", Force::Recalls, Follow::Free),
    participle("proklamierend", "", "proklamierend", Force::Declares, Follow::Free),
    participle("registrierend", "", "registrierend", Force::Notes, Follow::Free),
    participle("respektierend", "", "respektierend", Force::Recognizes, Follow::Free),
    participle("rufend", "in erinnerung", "in Erinnerung rufend", Force::Recalls, Follow::Free),
    participle("rufend", "ins gedächtnis", "ins Gedächtnis rufend", Force::Recalls, Follow::Free),
    participle("strebend", "danach", "danach strebend", Force::Intends, Follow::Free),
    participle("strebend", "", "strebend", Force::Intends, Follow::Preposition),
    participle("stützend", "sich", "sich stützend auf", Force::GuidedBy, Follow::Free),
    participle("tragend", "rechnung", "Rechnung tragend", Force::Considers, Follow::Free),
    participle("unterstreichend", "", "unterstreichend", Force::Emphasizes, Follow::Free),
    participle("unterstützend", "", "unterstützend", Force::Supports, Follow::Closed),
    participle("verabschiedend", "", "verabschiedend", Force::Adopts, Follow::Free),
    participle("verdeutlichend", "", "verdeutlichend", Force::Emphasizes, Follow::Free),
    participle("vereinbarend", "", "vereinbarend", Force::Agrees, Follow::Free),
    participle("verkündend", "", "verkündend", Force::Declares, Follow::Free),
    participle("verlangend", "", "verlangend", Force::Demands, Follow::Free),
    participle("verleihend", "ausdruck", "Ausdruck verleihend", Force::Expresses, Follow::Free),
    participle("vermerkend", "", "vermerkend", Force::Notes, Follow::Free),
    participle("verpflichtend", "sich", "sich verpflichtend", Force::Commits, Follow::Free),
    participle("vertrauend", "darauf", "vertrauend auf", Force::Considers, Follow::Free),
    participle("vertrauend", "", "vertrauend auf", Force::Considers, Follow::Preposition),
    participle("vertretend", "die auffassung", "die Auffassung vertretend", Force::Considers, Follow::Free),
    participle("vertretend", "die ansicht", "die Ansicht vertretend", Force::Considers, Follow::Free),
    participle("verurteilend", "", "verurteilend", Force::Condemns, Follow::Free),
    participle("verweisend", "", "verweisend", Force::Recalls, Follow::Free),
    participle("vorschlagend", "", "vorschlagend", Force::Recommends, Follow::Free),
    participle("warnend", "", "warnend", Force::Warns, Follow::Closed),
    participle("werdend", "tätig", "tätig werdend", Force::GuidedBy, Follow::Free),
    participle("wertschätzend", "", "wertschätzend", Force::Thanks, Follow::Free),
    participle("wiederholend", "", "wiederholend", Force::Reaffirms, Follow::Free),
    participle("willkommenheissend", "", "willkommenheißend", Force::Welcomes, Follow::Free),
    participle("wissend", "", "wissend", Force::Recognizes, Follow::Free),
    participle("wünschend", "", "wünschend", Force::Intends, Follow::Free),
    participle("würdigend", "", "würdigend", Force::Commends, Follow::Free),
    participle("ziehend", "in betracht", "in Betracht ziehend", Force::Considers, Follow::Free),
    participle("ziehend", "in erwägung", "in Erwägung ziehend", Force::Considers, Follow::Free),
    participle("zurückblickend", "", "zurückblickend", Force::Recalls, Follow::Free),
    participle("zurückweisend", "", "zurückweisend", Force::Rejects, Follow::Free),
    participle("zusagend", "", "zusagend", Force::Commits, Follow::Free),
    participle("zusichernd", "", "zusichernd", Force::Commits, Follow::Free),
    participle("äussernd", "", "äußernd", Force::Expresses, Follow::Free),
    participle("übereinkommend", "", "übereinkommend", Force::Agrees, Follow::Free),
];

const fn feeling(noun: &'static str, lemma: &'static str, force: Force) -> Feeling {
    Feeling { noun, lemma, force }
}

/// Nouns of feeling that are expressed.
pub const FEELINGS: &[Feeling] = &[
    feeling("abscheu", "mit dem Ausdruck des Abscheus", Force::Condemns),
    feeling("absicht", "mit dem Ausdruck der Absicht", Force::Intends),
    feeling("anerkennung", "mit dem Ausdruck der Anerkennung", Force::Commends),
    feeling("anteilnahme", "mit dem Ausdruck der Anteilnahme", Force::Expresses),
    feeling("bedauern", "mit dem Ausdruck des Bedauerns", Force::Deplores),
    feeling("befriedigung", "mit dem Ausdruck der Befriedigung", Force::Welcomes),
    feeling("beileid", "mit dem Ausdruck des Beileids", Force::Expresses),
    feeling("bereitschaft", "mit dem Ausdruck der Bereitschaft", Force::Intends),
    feeling("besorgnis", "mit dem Ausdruck der Besorgnis", Force::ExpressesConcern),
    feeling("bestürzung", "mit dem Ausdruck der Bestürzung", Force::ExpressesConcern),
    feeling("betroffenheit", "mit dem Ausdruck der Betroffenheit", Force::ExpressesConcern),
    feeling("beunruhigung", "mit dem Ausdruck der Beunruhigung", Force::ExpressesConcern),
    feeling("bewunderung", "mit dem Ausdruck der Bewunderung", Force::Commends),
    feeling("dank", "mit dem Ausdruck des Dankes", Force::Thanks),
    feeling("dankbarkeit", "mit dem Ausdruck der Dankbarkeit", Force::Thanks),
    feeling("empörung", "mit dem Ausdruck der Empörung", Force::Condemns),
    feeling("entrüstung", "mit dem Ausdruck der Entrüstung", Force::Condemns),
    feeling("entschlossenheit", "mit dem Ausdruck der Entschlossenheit", Force::Intends),
    feeling("entsetzen", "mit dem Ausdruck des Entsetzens", Force::ExpressesConcern),
    feeling("enttäuschung", "mit dem Ausdruck der Enttäuschung", Force::Deplores),
    feeling("freude", "mit dem Ausdruck der Freude", Force::Welcomes),
    feeling("genugtuung", "mit dem Ausdruck der Genugtuung", Force::Welcomes),
    feeling("hochachtung", "mit dem Ausdruck der Hochachtung", Force::Commends),
    feeling("hoffnung", "mit dem Ausdruck der Hoffnung", Force::Expresses),
    feeling("missbilligung", "mit dem Ausdruck der Missbilligung", Force::Deplores),
    feeling("mitgefühl", "mit dem Ausdruck des Mitgefühls", Force::Expresses),
    feeling("solidarität", "mit dem Ausdruck der Solidarität", Force::Expresses),
    feeling("sorge", "mit dem Ausdruck der Sorge", Force::ExpressesConcern),
    feeling("trauer", "mit dem Ausdruck der Trauer", Force::Expresses),
    feeling("unterstützung", "mit dem Ausdruck der Unterstützung", Force::Supports),
    feeling("verbundenheit", "mit dem Ausdruck der Verbundenheit", Force::Expresses),
    feeling("vertrauen", "mit dem Ausdruck des Vertrauens", Force::Expresses),
    feeling("verurteilung", "mit dem Ausdruck der Verurteilung", Force::Condemns),
    feeling("wertschätzung", "mit dem Ausdruck der Wertschätzung", Force::Thanks),
    feeling("wunsch", "mit dem Ausdruck des Wunsches", Force::Intends),
    feeling("zufriedenheit", "mit dem Ausdruck der Zufriedenheit", Force::Welcomes),
    feeling("zuversicht", "mit dem Ausdruck der Zuversicht", Force::Expresses),
    feeling("überzeugung", "mit dem Ausdruck der Überzeugung", Force::Considers),
];

const fn mood(noun: &'static str, alone: &'static str, force: Option<Force>) -> Mood {
    Mood { noun, alone, force }
}

/// Nouns of feeling after mit, by noun; [`MOODED`] follows their order.
pub const MOODS: &[Mood] = &[
    mood("abscheu", "mit Abscheu", Some(Force::Condemns)),
    mood("anerkennung", "mit Anerkennung", Some(Force::Commends)),
    mood("aufmerksamkeit", "mit Aufmerksamkeit", None),
    mood("bedauern", "mit Bedauern", Some(Force::Deplores)),
    mood("befriedigung", "mit Befriedigung über", Some(Force::Welcomes)),
    mood("besorgnis", "mit Besorgnis", Some(Force::ExpressesConcern)),
    mood("bestürzung", "mit Bestürzung", Some(Force::ExpressesConcern)),
    mood("betroffenheit", "mit Betroffenheit", Some(Force::ExpressesConcern)),
    mood("beunruhigung", "mit Beunruhigung", Some(Force::ExpressesConcern)),
    mood("dank", "mit Dank an", Some(Force::Thanks)),
    mood("dankbarkeit", "mit Dankbarkeit", Some(Force::Thanks)),
    mood("empörung", "mit Empörung", Some(Force::Condemns)),
    mood("entsetzen", "mit Entsetzen", Some(Force::ExpressesConcern)),
    mood("enttäuschung", "mit Enttäuschung", Some(Force::Deplores)),
    mood("freude", "mit Freude über", Some(Force::Welcomes)),
    mood("genugtuung", "mit Genugtuung über", Some(Force::Welcomes)),
    mood("interesse", "mit Interesse", None),
    mood("sorge", "mit Sorge", Some(Force::ExpressesConcern)),
    mood("wertschätzung", "mit Wertschätzung", Some(Force::Thanks)),
    mood("zufriedenheit", "mit Zufriedenheit", Some(Force::Welcomes)),
];

/// The lemmas of one participle after each of [`MOODS`].
macro_rules! after_moods {
    ($participle:literal) => {
        (
            $participle,
            [
                concat!("mit Abscheu ", $participle),
                concat!("mit Anerkennung ", $participle),
                concat!("mit Aufmerksamkeit ", $participle),
                concat!("mit Bedauern ", $participle),
                concat!("mit Befriedigung ", $participle),
                concat!("mit Besorgnis ", $participle),
                concat!("mit Bestürzung ", $participle),
                concat!("mit Betroffenheit ", $participle),
                concat!("mit Beunruhigung ", $participle),
                concat!("mit Dank ", $participle),
                concat!("mit Dankbarkeit ", $participle),
                concat!("mit Empörung ", $participle),
                concat!("mit Entsetzen ", $participle),
                concat!("mit Enttäuschung ", $participle),
                concat!("mit Freude ", $participle),
                concat!("mit Genugtuung ", $participle),
                concat!("mit Interesse ", $participle),
                concat!("mit Sorge ", $participle),
                concat!("mit Wertschätzung ", $participle),
                concat!("mit Zufriedenheit ", $participle),
            ],
        )
    };
}

/// The participles whose lemma names the feeling, with their lemmas.
pub const MOODED: &[(&str, [&str; 20])] = &[
    after_moods!("feststellend"),
    after_moods!("Kenntnis nehmend"),
    after_moods!("zur Kenntnis nehmend"),
    after_moods!("entgegensehend"),
];

/// Every lemma of the tables with its force, by lemma.
#[must_use]
pub fn entries() -> Vec<Formula> {
    let entry = |lemma: &'static &'static str, force| Formula { lemma, force, words: std::slice::from_ref(lemma) };
    let heads = HEADS.iter().flat_map(|h| [entry(&h.lemma, h.force), entry(&h.with_article, h.force)]);
    let predicates = PREDICATES.iter().map(|p| entry(&p.lemma, p.force));
    let participles = PARTICIPLES.iter().map(|p| entry(&p.lemma, p.force));
    let feelings = FEELINGS.iter().map(|f| entry(&f.lemma, f.force));
    let moods = MOODS.iter().map(|m| entry(&m.alone, m.force.unwrap_or(Force::TakesNote)));
    let mut all: Vec<Formula> = heads.chain(predicates).chain(participles).chain(feelings).chain(moods).collect();
    all.sort_by_key(|formula| (formula.lemma, formula.force));
    all.dedup_by_key(|formula| (formula.lemma, formula.force));
    all
}
