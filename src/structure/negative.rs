//! Resolution or not: weighed signs of other kinds of text. Verbs alone never decide.

use memchr::memmem;

use super::cues::{has_word, starts_with_any};
use super::numbering::{Style, readings};
use super::signs::Signs;
use super::view::View;

/// Kinds of text that are no resolutions, each with the signs that speak for it. One sign may be chance; two of one kind are not.
pub struct Genre {
    /// Signs in the first blocks (titles), folded.
    title: &'static [&'static str],
    /// Signs anywhere.
    pub text: &'static [&'static str],
    /// Signs anywhere that are no words.
    marks: &'static [&'static str],
    /// Weight of one sign in a title, and of one in the text.
    weight: (i32, i32),
}

pub const GENRES: &[Genre] = &[
    // Court decisions
    Genre {
        title: &[
            "im namen des volkes", "urteil", "tenor", "leitsatz", "leitsätze", "orientierungssatz", "ecli",
            "verwaltungsstreitsache", "rechtssache", "rechtsstreit", "strafsache", "verfassungsbeschwerde",
        ],
        text: &[
            "kläger", "klägerin", "beklagte", "beklagten", "antragsgegner", "antragsgegnerin", "streitwert",
            "kosten des verfahrens", "verwaltungsgericht", "verwaltungsgerichts", "oberverwaltungsgericht",
            "bundesverwaltungsgericht", "bundesgerichtshof", "landgericht", "amtsgericht", "vorsitzenden richter",
            "vorsitzende richterin", "richterin am", "richter am", "beschwerdeführer", "vwgo", "zpo", "stpo", "die revision",
            "die beschwerde wird", "ecli", "fgo", "beigeladene", "berufung wird", "zulassung der berufung",
        ],
        marks: &[],
        weight: (5, 4),
    },
    // Terms, privacy notices, contracts
    Genre {
        title: &[
            "allgemeine geschäftsbedingungen", "nutzungsbedingungen", "agb", "datenschutzerklärung", "datenschutzhinweise",
            "teilnahmebedingungen", "mietvertrag", "arbeitsvertrag", "kaufvertrag", "werkvertrag", "vertrag",
            "kooperationsvereinbarung", "dienstleistungsvertrag", "lizenzvertrag", "hausordnung", "impressum",
            "widerrufsbelehrung", "geschäftsbedingungen", "rahmenvertrag", "pachtvertrag", "betriebsvereinbarung",
        ],
        text: &[
            "vertragspartner", "vertragsparteien", "auftragnehmer", "auftragnehmerin", "auftraggeber", "auftraggeberin",
            "kündigungsfrist", "salvatorische klausel", "gerichtsstand", "wird folgender vertrag", "vertragsgegenstand",
            "vertragsdauer", "vermieter", "mieterin", "arbeitnehmer", "anbieterin", "der anbieter", "nutzerinnen und nutzern",
            "widerrufsrecht", "nachfolgend", "im folgenden genannt", "schriftform", "haftet", "gewährleistung",
        ],
        marks: &[],
        weight: (5, 2),
    },
    // Statutes and laws
    Genre {
        title: &[
            "satzung", "hauptsatzung", "geschäftsordnung", "gebührenordnung", "benutzungsordnung", "gesetz", "gesetz über",
            "verordnung über", "prüfungsordnung", "beitragsordnung", "gebührensatzung",
        ],
        text: &[
            "folgende gesetz beschlossen", "folgendes gesetz beschlossen", "folgende satzung", "folgende verordnung erlassen",
            "ordnungswidrig handelt", "in-kraft-treten", "inkrafttreten", "dieses gesetz tritt", "diese satzung tritt",
            "begriffsbestimmungen", "geltungsbereich", "anwendungsbereich", "im sinne dieses gesetzes",
        ],
        marks: &[],
        weight: (3, 4),
    },
    // Minutes and stenographic reports
    Genre {
        title: &[
            "plenarprotokoll", "protokoll", "sitzungsprotokoll", "niederschrift", "ergebnisprotokoll", "protokoll der",
            "stenografischer bericht", "stenographischer bericht", "verlaufsprotokoll", "kurzprotokoll", "wortprotokoll",
            "journal",
        ],
        text: &[
            "(beifall", "beifall bei", "zuruf", "zurufe", "heiterkeit", "eröffnet die sitzung", "schliesst die sitzung",
            "ende der sitzung", "beginn der sitzung", "sitzungsbeginn", "sitzungsende", "anwesend", "anwesende", "entschuldigt",
            "beschlussfähigkeit", "begrüsst die anwesenden", "meldet sich zu wort", "rednerliste", "ich erteile das wort",
            "nächster redner", "das wort hat",
        ],
        marks: &[],
        weight: (3, 3),
    },
    // Agendas and invitations
    Genre {
        title: &["tagesordnung", "einladung", "einladung zur", "bekanntmachung", "programm", "sitzungseinladung", "ablaufplan"],
        text: &[
            "begrüssung", "eröffnung der sitzung", "genehmigung der tagesordnung", "genehmigung der niederschrift",
            "verschiedenes", "einwohnerfragestunde", "mittagspause", "kaffeepause", "anfragen und mitteilungen",
            "nichtöffentlicher teil", "öffentlicher teil", "mitteilungen und anfragen", "fragestunde",
        ],
        marks: &[],
        weight: (4, 2),
    },
    // Press, blogs, newsletters, web pages
    Genre {
        title: &[
            "pressemitteilung", "pressemeldung", "medienmitteilung", "presseinformation", "newsletter", "rundbrief", "blog",
            "lesezeit", "veranstaltung", "interview", "kommentar", "news", "aktuelles", "nachrichten",
            "was hat die synode beschlossen", "presse",
        ],
        text: &[
            "pressestelle", "verantwortlich für den inhalt", "(dpa)", "(ots)", "(epd)", "(kna)", "(afp)", "teile diesen artikel",
            "mehr erfahren", "jetzt beitreten", "jetzt mitmachen", "abonnieren", "newsletter", "cookies", "cookie", "impressum",
            "pressekontakt", "zum hintergrund", "wir freuen uns", "kommentare", "lesezeit", "weiterlesen", "sagte", "sagt",
            "betonte", "erklärte", "so die ministerin", "so der", "kritisierte", "twitter", "facebook", "instagram", "foto",
            "spenden sie", "abmelden", "gefällt mir", "lesen sie", "medienkontakt", "rückfragen",
        ],
        marks: &[],
        weight: (4, 2),
    },
    // Questions, FAQ, tutorials, letters
    Genre {
        title: &[
            "faq", "häufige fragen", "häufig gestellte fragen", "kleine anfrage", "grosse anfrage", "schriftliche anfrage",
            "hilfe", "begriffserläuterung", "interpellation", "anfrage", "anleitung", "handbuch", "leitfaden", "merkblatt",
            "ratgeber", "gebrauchsanweisung", "bedienungsanleitung", "checkliste", "lexikon", "glossar",
            "antwort der bundesregierung", "antwort der landesregierung", "stellenausschreibung", "ausschreibung", "lebenslauf",
        ],
        text: &[
            "glossar", "begriffserläuterung", "eine motion kann", "eine motion ist", "mit einer motion", "eine resolution ist",
            "eine resolution kann", "unter einer resolution", "in der regel", "unzulässig ist", "wir fragen die", "ich frage die",
            "fragen wir die", "klicken sie", "schritt 1", "häufige fragen", "sehr geehrte", "sehr geehrter", "liebe leserinnen",
            "liebe mitglieder", "mit freundlichen grüssen", "bitte beachten sie", "bitte lesen sie", "füllen sie", "können sie",
            "müssen sie", "bewerbung", "bewerbungsunterlagen", "ihr profil", "wir bieten",
        ],
        marks: &[],
        weight: (5, 4),
    },
    // Recipes
    Genre {
        title: &["zutaten", "rezept", "zubereitung"],
        text: &[
            "zutaten", "zubereitung", "esslöffel", "teelöffel", "backofen", "el zucker", "prise", "ober-/unterhitze",
            "minuten backen", "teig", "gramm mehl", "butter",
        ],
        marks: &[],
        weight: (4, 3),
    },
    // Forms
    Genre {
        title: &["muster", "vorlage zum ausfüllen", "formular", "mustervorlage"],
        text: &["auszufüllen", "ausgefüllte antrag", "<datum>", "[name]", "[datum]", "zutreffendes bitte ankreuzen", "<name>"],
        marks: &["□", "☐", "………", "......", "______"],
        weight: (4, 3),
    },
];

/// Text beyond this many bytes is not searched for signs.
const REACH: usize = 24_000;

/// Words of a writer who speaks of himself, and of one who addresses somebody.
pub const FIRST_PERSON: &[&str] = &["ich", "mich", "mir", "meine", "mein"];
pub const SECOND_PERSON: &[&str] = &["ihnen", "ihr", "euch", "dir", "du"];

/// Verbs of reports.
pub const PAST: &[&str] =
    &["beschloss", "verabschiedete", "forderte", "begrüsste", "kritisierte", "erläuterte", "berichtete", "wies darauf hin"];

/// One past the last of blocks `from..to` that is searched for signs.
#[must_use]
pub fn reach(view: &View<'_>, from: usize, to: usize) -> usize {
    let mut length = 0;
    let fits = |i: &usize| {
        let fits = length <= REACH;
        length += view.folded(*i).len() + 1;
        fits
    };
    from + (from..to).take_while(fits).count()
}

/// How strongly blocks `from..to`, whose signs are `found`, look like another kind of text: 0 for not at all. The title stands before
/// block `opening`.
#[must_use]
pub fn signs(view: &View<'_>, found: &Signs, from: usize, to: usize, opening: usize) -> i32 {
    let text = view.folded_blocks(from, reach(view, from, to));
    let title = from..to.min(from + 8).min(opening.max(from));
    let mut worst = 0;
    let mut sum = 0;
    for (i, genre) in GENRES.iter().enumerate() {
        let named = |i: usize| starts_with_any(view.folded(i), genre.title) && view.words(i) <= 14;
        let titled = i32::from(title.clone().any(named));
        let marks: i32 = genre.marks.iter().filter(|m| memmem::find(text.as_bytes(), m.as_bytes()).is_some()).map(|_| 1).sum();
        let texts = found.of_genre(i) + marks;
        let mut score = genre.weight.0 * titled;
        // One sign may be chance.
        if texts + titled > 1 {
            score += genre.weight.1 * texts.min(6);
        }
        worst = worst.max(score);
        sum += score;
    }
    worst + (sum - worst) / 3 + manner(view, found, from, to)
}

/// Whether a paragraph reports in the preterite what became of an item of the agenda.
fn is_reported_outcome(folded: &str) -> bool {
    let end = folded.trim_end();
    ["angenommen.", "abgelehnt.", "verabschiedet.", "überwiesen.", "durchgeführt.", "zurückgezogen.", "ergänzt."]
        .iter()
        .any(|o| end.ends_with(o))
        && (has_word(end, "wurde") || has_word(end, "wurden"))
}

/// Signs in the manner of writing: first person singular, questions, statute paragraphs, speakers, reports in the past.
fn manner(view: &View<'_>, found: &Signs, from: usize, to: usize) -> i32 {
    let mut score = 0;
    let byline = (from..to.min(from + 4)).any(|i| {
        let mut named = view.whole(i).split_whitespace();
        named.next() == Some("Von") && view.words(i) <= 12 && named.take(2).all(|w| w.starts_with(char::is_uppercase))
    });
    score += if byline { 6 } else { 0 };
    score += if found.first_person >= 3 { 5 } else { 0 };
    score += if found.second_person >= 4 { 2 } else { 0 };
    let (mut questions, mut paragraphs, mut speakers) = (0, 0, 0);
    for i in from..to.min(from + 400) {
        let body = view.body(i).trim_end();
        questions += i32::from(body.ends_with('?'));
        let section = view.blocks[i].marker.is_some_and(|m| readings(m.1.of(view.text)).iter().any(|r| r.style == Style::Section));
        paragraphs += i32::from(section || view.whole(i).starts_with('§'));
        let speaker = view.folded(i);
        speakers += i32::from(
            speaker.len() > 80
                && memchr::memchr(b':', &speaker.as_bytes()[..60]).is_some_and(|c| c > 3)
                && ["präsident", "präsidentin", "vizepräsident", "vizepräsidentin", "vorsitzender", "abg."]
                    .iter()
                    .any(|s| starts_with_any(speaker, &[s])),
        );
    }
    score += if questions >= 3 { 4 } else { 0 };
    score += if paragraphs >= 3 { 8 } else { 0 };
    // "Der Antrag wurde mit den Stimmen … abgelehnt.": the outcomes that minutes report.
    let outcomes = (from..to.min(from + 400)).filter(|i| is_reported_outcome(view.folded_body(*i))).take(3).count();
    score += if outcomes >= 3 { 8 } else { 0 };
    score += if speakers >= 2 { 6 } else { 0 };
    score + if found.past() >= 3 { 4 } else { 0 }
}
