//! Blocks to outlines: one for each resolution of the file.

use memchr::memmem;

use super::adoption::date;
use super::bodies::is_body;
use super::cues::{fold, words};
use super::enacting::{Enacting, Form};
use super::family::family;
use super::implicit::implicit;
use super::issuer::{body_in_header, subject};
use super::kind::{kind, status};
use super::numbering::{Reading, Style, readings};
use super::operative::tree;
use super::preamble::{Preamble, preamble};
use super::region::region;
use super::several::{Part, parts};
use super::signs::Signs;
use super::strength::strength;
use super::symbol::symbol;
use super::title::title;
use super::view::View;
use super::{Outline, Prose, Recital, body, negative};
use crate::diagnostic::{Code, Finding};
use crate::model::{Family, Kind, Status};
use crate::span::TextSpan;

/// A text that scores less than this is no resolution.
const THRESHOLD: i32 = 5;

/// A family with less confidence was guessed.
const SURE: u8 = 55;

/// Reads the outline of each resolution in `prose`; a text that holds none yields one outline of kind `other`.
#[must_use]
pub fn outline(prose: &Prose) -> Vec<Outline> {
    let view = View::new(prose);
    let mut found: Vec<Outline> = Vec::new();
    let parts = parts(&view);
    let book = parts.iter().any(|p| p.chapter);
    for part in parts {
        let Some(mut next) = resolution(&view, &part) else { continue };
        lettered(&view, &part, found.first(), &mut next);
        // The decisions of one sitting follow one header.
        if let Some(last) = found.last().filter(|l| l.family == Family::Municipal && next.family == Family::Municipal) {
            next.date = next.date.or_else(|| last.date.clone());
        }
        found.push(next);
    }
    let surest = found.iter().filter(|o| o.family != Family::Generic && o.confidence >= SURE).max_by_key(|o| o.confidence);
    if let Some(family) = surest.map(|o| o.family) {
        // A file, and all the more a book, holds the resolutions of one tradition.
        found.iter_mut().filter(|o| o.family == Family::Generic && (book || o.confidence < SURE)).for_each(|o| o.family = family);
    }
    if found.is_empty() { vec![none(prose)] } else { found }
}

/// Parts A and B of one resolution share its number and title.
fn lettered(view: &View<'_>, part: &Part, first: Option<&Outline>, next: &mut Outline) {
    let Some(anchor) = part.anchor else { return };
    let before = glued_before(view, &anchor);
    let above = anchor.block.checked_sub(1).filter(|i| *i >= part.from).map_or("", |i| view.whole(i).trim());
    let letter = before.split_whitespace().next().filter(|w| w.len() == 1).unwrap_or(above);
    if letter.len() != 1 || !letter.bytes().all(|b| b.is_ascii_uppercase()) {
        return;
    }
    let base = next.symbol.clone().or_else(|| first.and_then(|f| f.symbol.as_deref()?.rsplit_once(' ').map(|p| p.0.to_string())));
    next.symbol = base.map(|b| format!("{b} {letter}"));
    next.title = next.title.take().or_else(|| first.and_then(|f| f.title.clone()));
}

/// What stands before the body's name in its block: its article, and header text that was glued to it.
fn glued_before<'p>(view: &View<'p>, anchor: &Enacting) -> &'p str {
    let start = view.blocks.get(anchor.block).map_or(0, |b| b.span.start as usize);
    anchor.body.and_then(|b| view.text.get(start..b.start as usize)).unwrap_or("")
}

/// The outline of a text that is no resolution.
fn none(prose: &Prose) -> Outline {
    let end = prose.text.len() as u32;
    Outline {
        family: Family::Generic,
        confidence: 0,
        kind: Kind::Other,
        status: Status::Unknown,
        symbol: None,
        title: None,
        body: None,
        body_span: None,
        date: None,
        preamble: Vec::new(),
        operative: Vec::new(),
        extent: TextSpan::new(0, end),
        closing: end,
        findings: vec![Finding {
            code: Code::NotAResolution,
            message: "no enacting line and too little that decides or demands: not read as a resolution".to_string(),
            place: None,
        }],
    }
}

/// Reads one resolution; `None` where the text is none.
fn resolution(view: &View<'_>, part: &Part) -> Option<Outline> {
    let (anchor, own) = match part.anchor {
        Some(a) => (a, 0),
        None => implicit(view, part)?,
    };
    let before = preamble(view, &anchor, part.from, part.to);
    let operative = region(view, &before, part.to);
    if operative.pieces.iter().all(|p| p.heading) {
        return None;
    }
    // What follows a label that opens the text ("Beschluss:" … "Protokoll:") is no title.
    let titles = if anchor.form == Form::Label && anchor.block == part.from { part.from } else { part.to };
    let score = strength(view, part, &anchor, &before, &operative, own);
    let found = Signs::read(view, &anchor, part.from, part.to);
    let signs = negative::signs(view, &found, part.from, part.to, titles);
    // A page that announces the wording carries its own signs beside those of the text.
    let announced = memmem::find(view.folded_blocks(part.from, anchor.block).as_bytes(), b"im wortlaut").is_some();
    if !part.chapter && score - if announced { signs / 2 } else { signs } < THRESHOLD {
        return None;
    }
    let phrase = before.formula.and_then(|f| f.body).filter(|_| anchor.body.is_none()).or(anchor.body);
    let paper_body = body_in_header(view, part.from, anchor.block.max(part.from + 1)).filter(|_| phrase.is_none());
    let first = operative_subject(view, &before, operative.closing).filter(|_| phrase.is_none() && paper_body.is_none());
    let name = paper_body.as_ref().map(|b| b.1.clone());
    let phrase = phrase.or(paper_body.map(|b| b.0)).or(first).or_else(|| header_body(view, part.from, anchor.block));
    let article = phrase.map_or("", |p| article_before(view.text, p));
    let name = name.or_else(|| phrase.map(|p| body::name(article, p.of(view.text))));
    // A presidential statement is the Council's.
    let presidential = name.as_ref().is_some_and(|n| n.contains("Sicherheitsrats"));
    let name = name.map(|n| if presidential { "Sicherheitsrat".to_string() } else { n });
    let folded_body = name
        .as_deref()
        .filter(|_| article == "des" || presidential)
        .map_or_else(|| phrase.map_or_else(String::new, |p| fold(p.of(view.text))), fold);
    let verdict = family(view, &anchor, &found, &folded_body, (part.from, part.to));
    let status = status(view, part, &anchor, operative.closing, verdict.family);
    let kind = kind(view, part, &anchor, verdict.family, status, before.formula.as_ref());
    let header_end = part.header.unwrap_or_else(|| header_end(view, &anchor, &before));
    let issuer = words(&folded_body).last().unwrap_or("").to_string();
    let issuer = head_noun(&folded_body).unwrap_or(issuer);
    let numbered = before.recitals.iter().rev().find_map(|r| match readings(r.label?.of(view.text)).first() {
        Some(Reading { style: Style::Number(_), value }) => Some(*value),
        _ => None,
    });
    let mut tree = tree(view, &operative.pieces, &issuer, numbered.unwrap_or(0));
    let mut findings = std::mem::take(&mut tree.findings);
    if verdict.confidence < SURE {
        findings.push(Finding {
            code: Code::FamilyUncertain,
            message: "the drafting tradition was guessed from little evidence".to_string(),
            place: None,
        });
    }
    let titles = if part.chapter { part.from + 1 } else { header_end };
    let mut title = title(view, verdict.family, part.from, titles, &folded_body);
    if title.as_deref().is_none_or(names_sitting) && anchor.form == Form::Label && !verdict.family.is_un_style() {
        // "Beschluss" / "Häfen" / "1. …": the title stands below the label.
        let below = tree.nodes.first_mut().and_then(|n| n.heading.take()).map(|h| h.of(view.text).to_string());
        title = below.or(title);
    }
    let extent = view.cover(part.from, part.to);
    let closing = view.blocks.get(operative.closing).filter(|_| operative.closing < part.to).map_or(extent.end, |b| b.span.start);
    Some(Outline {
        family: verdict.family,
        confidence: verdict.confidence,
        kind,
        status,
        symbol: symbol(view, verdict.family, part.from, header_end),
        title,
        body: name,
        body_span: phrase,
        date: date(view, status, Some(&anchor), (part.from, header_end), (operative.closing, part.to)),
        preamble: before.recitals,
        operative: tree.nodes,
        extent,
        closing,
        findings,
    })
}

/// Whether a line of the header says which sitting it was, and not what it was about ("99. Konferenz der Justizministerinnen …").
fn names_sitting(title: &str) -> bool {
    title.starts_with(|c: char| c.is_ascii_digit()) && ["konferenz", "sitzung"].iter().any(|w| fold(title).contains(w))
}

/// The header ends at the enacting line or at the recitals before it.
fn header_end(view: &View<'_>, anchor: &Enacting, before: &Preamble) -> usize {
    let first: Option<&Recital> = before.recitals.first();
    if anchor.form == Form::Body && glued_before(view, anchor).len() > 8 {
        return anchor.block + 1;
    }
    first.map_or(anchor.block, |r| {
        (0..anchor.block).rev().take_while(|i| view.blocks[*i].span.end > r.body.start).last().unwrap_or(anchor.block)
    })
}

/// The printed article before the span, if one stands there.
fn article_before(text: &str, span: TextSpan) -> &str {
    let before = text[..span.start as usize].trim_end_matches(' ');
    let start = before.rfind(|c: char| !c.is_alphabetic()).map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8));
    &before[start..]
}

/// The body that is the subject of the first paragraph with one.
fn operative_subject(view: &View<'_>, before: &Preamble, closing: usize) -> Option<TextSpan> {
    (before.next..closing.min(before.next + 12)).find_map(|i| subject(view, i).filter(|s| is_body(&fold(s.of(view.text)))))
}

/// A body that stands alone on a header line.
fn header_body(view: &View<'_>, from: usize, to: usize) -> Option<TextSpan> {
    let bodies = [
        "kreistag", "stadtrat", "gemeinderat", "bundesrat", "deutscher bundestag", "landtag", "stadtverordnetenversammlung",
        "generalversammlung", "sicherheitsrat", "europäischer rat", "gemeindevertretung", "bezirksverordnetenversammlung",
        "kultusministerkonferenz", "nationalrat", "ständerat",
    ];
    (from..to).find(|i| bodies.iter().any(|b| view.folded(*i) == *b)).map(|i| view.blocks[i].span)
}

/// The noun of the body's name: the word before its first attribute ("kreistag des landkreises" → kreistag).
fn head_noun(folded: &str) -> Option<String> {
    let all: Vec<&str> = words(folded).collect();
    let stop = all.iter().position(|w| matches!(*w, "der" | "des" | "für" | "von" | "in" | "und" | "zu")).unwrap_or(all.len());
    stop.checked_sub(1).and_then(|i| all.get(i)).map(|w| (*w).to_string())
}

#[cfg(test)]
mod tests {
    use super::super::{Node, test_prose};
    use super::*;

    /// The tree as lines "path label heading | text".
    fn lines(prose: &Prose, nodes: &[Node]) -> Vec<String> {
        let mut out = Vec::new();
        for n in nodes {
            let of = |s: Option<TextSpan>| s.map_or("-", |s| s.of(&prose.text)).to_string();
            out.push(format!("{} {} {} | {}", n.path, of(n.label), of(n.heading), n.body.of(&prose.text)));
            out.extend(lines(prose, &n.children));
        }
        out
    }

    fn only(text: &str) -> (Prose, Outline) {
        let prose = test_prose(text);
        let mut all = outline(&prose);
        assert_eq!(all.len(), 1, "{text}");
        let one = all.remove(0);
        (prose, one)
    }

    const ASSEMBLY: &str = "Vereinte Nationen
Generalversammlung
Resolution der Generalversammlung, verabschiedet am 3. Mai 2045
99/12. Internationales Jahr des Regens
Die Generalversammlung,
eingedenk der Dürre, und besorgt über leere Brunnen,
unter Hinweis auf ihre Resolution 98/3,
1. erklärt das Jahr 2050 zum Jahr des Regens;
2. bittet die Staaten,
a) Regenwasser zu sammeln;
b) auf See:
i) Segel zu nutzen;
ii) Fässer zu füllen;
Wasser im Haushalt
3. ersucht den Generalsekretär, zu berichten.
8. Plenarsitzung
3. Mai 2045
Anlage
1. Wir, die Inselstaaten, fordern alle auf, zu sparen.";

    #[test]
    fn a_general_assembly_resolution_is_read_to_its_annex() {
        let (prose, o) = only(ASSEMBLY);
        assert_eq!((o.family, o.kind, o.status), (Family::UnGeneralAssembly, Kind::Resolution, Status::Adopted));
        assert_eq!(o.symbol.as_deref(), Some("99/12"));
        assert_eq!(o.title.as_deref(), Some("Internationales Jahr des Regens"));
        assert_eq!(o.body.as_deref(), Some("Generalversammlung"));
        assert_eq!(o.date.as_deref(), Some("2045-05-03"));
        let recitals: Vec<&str> = o.preamble.iter().map(|r| r.body.of(&prose.text)).collect();
        assert_eq!(recitals, ["eingedenk der Dürre, und besorgt über leere Brunnen", "unter Hinweis auf ihre Resolution 98/3"]);
        assert_eq!(
            lines(&prose, &o.operative),
            [
                "1 1. - | erklärt das Jahr 2050 zum Jahr des Regens",
                "2 2. - | bittet die Staaten",
                "2.a a) - | Regenwasser zu sammeln",
                "2.b b) - | auf See",
                "2.b.i i) - | Segel zu nutzen",
                "2.b.ii ii) - | Fässer zu füllen",
                "3 3. Wasser im Haushalt | ersucht den Generalsekretär, zu berichten",
            ]
        );
        assert!(prose.text[o.closing as usize..].starts_with("8. Plenarsitzung"));
        assert_eq!(o.operative[1].children[1].children[0].id, "para_2__list_1__point_b__list_1__point_i");
    }

    #[test]
    fn sections_that_restart_are_paths_and_sections_that_run_on_are_headings() {
        let restart = "Der Verbandstag beschließt:
I. Verkehr
1. Der Vorstand wird beauftragt, Busse zu bestellen.
2. Die Länder werden gebeten, zu helfen.
II. Bildung
1. Der Vorstand wird beauftragt, Kurse anzubieten.";
        let (prose, o) = only(restart);
        assert_eq!(
            lines(&prose, &o.operative),
            [
                "I I. - | Verkehr",
                "I.1 1. - | Der Vorstand wird beauftragt, Busse zu bestellen",
                "I.2 2. - | Die Länder werden gebeten, zu helfen",
                "II II. - | Bildung",
                "II.1 1. - | Der Vorstand wird beauftragt, Kurse anzubieten",
            ]
        );
        assert_eq!(o.operative[1].children[0].id, "sec_II__para_1");
        let (prose, o) = only(&restart.replace("1. Der Vorstand wird beauftragt, Kurse", "3. Der Vorstand wird beauftragt, Kurse"));
        assert_eq!(
            lines(&prose, &o.operative),
            [
                "1 1. Verkehr | Der Vorstand wird beauftragt, Busse zu bestellen",
                "2 2. - | Die Länder werden gebeten, zu helfen",
                "3 3. Bildung | Der Vorstand wird beauftragt, Kurse anzubieten",
            ]
        );
    }

    #[test]
    fn an_austrian_motion_is_read_inside_its_quotation_marks() {
        let (prose, o) = only(
            "12/A(E) XXVIII. GP
ENTSCHLIESSUNGSANTRAG
der Abgeordneten Huber, Kolleginnen und Kollegen
betreffend Almwege
Die Wege sind alt. Wir fordern seit Jahren Hilfe.
Der Nationalrat wolle beschließen:
„Die Bundesregierung wird ersucht,
1. einen Plan „Alm“ vorzulegen,
2. Mittel zu sichern.“
In formeller Hinsicht wird die Zuweisung vorgeschlagen.",
        );
        assert_eq!((o.family, o.kind, o.status), (Family::AtParliament, Kind::Motion, Status::Proposed));
        assert_eq!(o.title.as_deref(), Some("Almwege"));
        assert_eq!(
            lines(&prose, &o.operative),
            ["1 - - | Die Bundesregierung wird ersucht", "1.1 1. - | einen Plan „Alm“ vorzulegen", "1.2 2. - | Mittel zu sichern"]
        );
    }

    #[test]
    fn articles_hold_their_paragraphs() {
        let (prose, o) = only(
            "BESCHLUSS (EU) 2031/9 DES RATES
vom 3. Mai 2031
über Leuchttürme
DER RAT DER EUROPÄISCHEN UNION —
gestützt auf den Vertrag über die Arbeitsweise der Europäischen Union,
in Erwägung nachstehender Gründe:
(1) Das Licht sollte brennen.
HAT FOLGENDEN BESCHLUSS ERLASSEN:
Artikel 1
Das Abkommen wird genehmigt.
Artikel 2
(1) Die Mitgliedstaaten
a) melden ihre Türme;
b) benennen eine Stelle.
Artikel 3
Inkrafttreten
Dieser Beschluss tritt am Tag seiner Annahme in Kraft.
Geschehen zu Brüssel am 3. Mai 2031.",
        );
        assert_eq!((o.family, o.kind), (Family::EuAct, Kind::Decision));
        assert_eq!(o.preamble.len(), 3);
        assert_eq!(
            lines(&prose, &o.operative),
            [
                "1 Artikel 1 - | Das Abkommen wird genehmigt",
                "2 Artikel 2 - | ",
                "2.1 (1) - | Die Mitgliedstaaten",
                "2.1.a a) - | melden ihre Türme",
                "2.1.b b) - | benennen eine Stelle",
                "3 Artikel 3 Inkrafttreten | Dieser Beschluss tritt am Tag seiner Annahme in Kraft",
            ]
        );
        assert_eq!(o.operative[1].children[0].id, "art_2__para_1");
    }

    #[test]
    fn reasons_between_points_do_not_end_the_bundesrat() {
        let (prose, o) = only(
            "Bundesrat
Drucksache 57/31 (Beschluss)
Der Bundesrat hat in seiner 1052. Sitzung am 14. Februar 2031 beschlossen, wie folgt Stellung zu nehmen:
1. Zu Artikel 1
Das Wort „hoch“ ist zu streichen.
Begründung:
Es ist unklar.
2. Zu Artikel 2
Artikel 2 ist zu streichen.
Begründung:
Er ist überflüssig.",
        );
        assert_eq!(o.family, Family::DeBundesrat);
        assert_eq!(
            lines(&prose, &o.operative),
            ["1 1. Zu Artikel 1 | Das Wort „hoch“ ist zu streichen", "2 2. Zu Artikel 2 | Artikel 2 ist zu streichen"]
        );
    }

    #[test]
    fn a_congress_book_holds_several_resolutions_with_disjoint_extents() {
        let prose = test_prose(
            "Beschluss A1: Häfen
Der Bundeskongress möge beschließen:
Wir fordern offene Häfen.
Begründung
Häfen sind schön.
Beschluss A2: Türme
Der Bundeskongress möge beschließen:
1. Türme sind zu erhalten.
2. Der Vorstand wird beauftragt, zu zählen.",
        );
        let all = outline(&prose);
        let heads: Vec<_> = all.iter().map(|o| (o.symbol.as_deref(), o.title.as_deref(), o.operative.len())).collect();
        assert_eq!(heads, [(Some("A1"), Some("Häfen"), 1), (Some("A2"), Some("Türme"), 2)]);
        assert!(all[0].extent.end <= all[1].extent.start);
    }

    #[test]
    fn texts_that_are_no_resolutions_are_other() {
        for text in [
            "Bundesverwaltungsgericht
Beschluss vom 1. April 2031
In der Verwaltungsstreitsache hat der 6. Senat am 1. April 2031 durch den Vorsitzenden Richter beschlossen:
1. Die Beschwerde der Klägerin wird zurückgewiesen.
2. Die Klägerin trägt die Kosten des Verfahrens.
Gründe
I. Das Vorbringen genügt nicht.",
            "Pressemitteilung
Der Verband fordert die Regierung auf, zu handeln. Er begrüßt den Beschluss.
„Wir fordern Tempo“, sagte die Präsidentin.
Pressekontakt: Tel. 1",
            "Zutaten:
- 200 g Mehl
Zubereitung:
1. Es wird empfohlen, den Backofen vorzuheizen.
2. Der Teig ist zu kneten.",
            "Hauptsatzung der Gemeinde
Aufgrund des § 4 hat der Gemeinderat folgende Satzung beschlossen:
§ 1 Geltungsbereich
Diese Satzung gilt überall.
§ 2 Bürgermeister
Der Bürgermeister ist zu unterrichten.
§ 3 Inkrafttreten
Sie tritt in Kraft.",
            "",
            "Hallo",
        ] {
            let (_, o) = only(text);
            assert_eq!((o.kind, o.operative.len(), o.preamble.len()), (Kind::Other, 0, 0), "{text}");
            assert_eq!(o.findings[0].code, Code::NotAResolution);
        }
    }

    #[test]
    fn a_gap_in_the_numbering_is_found() {
        let (_, o) = only(
            "Der Kreistag beschließt:\n1. Der Plan wird beschlossen.\n2. Der Landrat wird beauftragt, zu bauen.\n4. Die Mittel werden bewilligt.",
        );
        assert_eq!(o.operative.len(), 3);
        assert_eq!(o.findings.iter().filter(|f| f.code == Code::NumberingGap).count(), 1);
    }

    #[test]
    fn mutilated_texts_never_panic_and_keep_spans_on_characters() {
        let texts = [
            ASSEMBLY,
            "„1. Ä\n« a) ß\n§\nArtikel 1\n(1)\n— –\n. . .\nDie Generalversammlung,\nDer\nDer Rat,\n– 1. a) i)\nA/\nS/RES/1 (\nResolution 1 (é\n3/é.\n1/2 É und",
        ];
        for text in texts {
            let all: Vec<&str> = text.lines().collect();
            for skip in 0..all.len() {
                for step in 1..5 {
                    let some: Vec<&str> = all.iter().skip(skip).step_by(step).copied().collect();
                    for joined in [
                        some.join("\n"),
                        some.join("\n\n"),
                        some.iter().rev().copied().collect::<Vec<_>>().join("\n"),
                        some.join(" "),
                    ] {
                        let prose = test_prose(&joined);
                        for o in outline(&prose) {
                            lines(&prose, &o.operative);
                            for r in &o.preamble {
                                let _ = r.body.of(&prose.text);
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn each_resolution_of_a_congress_book_is_read_and_its_table_of_contents_is_not() {
        let prose = test_prose(
            "Inhaltsverzeichnis
Beschluss A1: Licht für alle
Beschluss A2: Weniger Lärm
Beschluss A1: Licht für alle
Die Straßen unserer Stadt sind dunkel, und viele Menschen trauen sich abends nicht mehr allein zur Haltestelle an der Brücke.
Wir fordern die Stadt auf, bis zum Winter alle Laternen zu reparieren.
Beschluss A2: Weniger Lärm
Nachts rollen Züge durch das Tal, und niemand schläft mehr ruhig, seit die alten Bremsen im ganzen Land verwendet werden.
Wir fordern die Bahn auf, leise Wagen zu bestellen.",
        );
        let all = outline(&prose);
        let read: Vec<_> = all.iter().map(|o| (o.symbol.as_deref(), o.title.as_deref(), o.family)).collect();
        assert_eq!(read, [(Some("A1"), Some("Licht für alle"), Family::Party), (Some("A2"), Some("Weniger Lärm"), Family::Party)]);
    }

    #[test]
    fn a_number_one_after_recitals_without_numbers_opens_the_operative_part() {
        let (prose, o) = only(
            "Die Generalversammlung,

besorgt über die Lage der Häfen,

1. Ermutigt die Küstenstaaten, ihre Häfen zu öffnen;

2. Bittet die Inselstaaten dringend, zu folgen.",
        );
        assert_eq!(o.preamble.len(), 1);
        assert_eq!(lines(&prose, &o.operative).len(), 2);
    }

    #[test]
    fn who_reports_stands_in_the_header_of_a_conference_decision() {
        let (prose, o) = only(
            "88. Konferenz der Sportministerinnen und Sportminister

Beschluss

TOP II.3

Schwimmkurse an Grundschulen

Berichterstattung: Hessen, Bremen

1. Die Sportministerinnen und Sportminister stellen fest, dass Becken fehlen.

2. Sie bitten den Bund, Mittel bereitzustellen.",
        );
        assert_eq!((o.family, o.title.as_deref()), (Family::DeConference, Some("Schwimmkurse an Grundschulen")));
        assert_eq!(lines(&prose, &o.operative).len(), 2);
    }

    #[test]
    fn a_sentence_after_a_list_without_punctuation_is_no_part_of_its_last_item() {
        let (prose, o) = only(
            "Der Kreistag beschließt folgende Resolution:

Wir fordern das Land auf:

- die Fähre nach Norderau das ganze Jahr hindurch fahren zu lassen

- Zuschüsse so zu bemessen, dass auch kleine Inseln mit wenigen Gästen davon leben können

Von der Reederei erwarten wir, dass sie den Fahrplan veröffentlicht.",
        );
        assert_eq!(lines(&prose, &o.operative).len(), 4);
    }

    #[test]
    fn a_page_that_holds_one_decided_sentence_is_a_decision() {
        let (_, o) = only("Der Rat der Stadt beschließt einstimmig die Neufassung der Marktordnung in der vorgelegten Fassung.");
        assert_eq!((o.family, o.body.as_deref()), (Family::Municipal, Some("Rat der Stadt")));
    }

    #[test]
    fn who_plays_an_organ_names_its_organisation_and_opens_recitals_in_capitals() {
        for (text, want) in [
            (
                "Der Sicherheitsrat der Vereinten Nationen,\nIn Anbetracht der Lage auf See,\n1. Verurteilt die Tat;\n2. Fordert alle auf, zu warten.",
                Family::ModelUn,
            ),
            (
                "Der Sicherheitsrat,\nin Anbetracht der Lage auf See,\n1. verurteilt die Tat;\n2. fordert alle auf, zu warten.",
                Family::UnSecurityCouncil,
            ),
        ] {
            assert_eq!(only(text).1.family, want, "{text}");
        }
    }

    #[test]
    fn a_verb_that_stands_alone_before_its_infinitive_belongs_to_the_paragraph() {
        let (prose, o) = only(
            "Der Ständige Rat,\nunter Hinweis auf seinen Beschluss Nr. 12,\nbeschließt,\ndas Mandat bis zum 3. Mai 2031 zu verlängern.",
        );
        assert_eq!(lines(&prose, &o.operative), ["1 - - | beschließt,\ndas Mandat bis zum 3. Mai 2031 zu verlängern"]);
    }

    #[test]
    fn minutes_that_report_outcomes_are_no_resolution() {
        let (_, o) = only(
            "Beschlussprotokoll der 31. Sitzung des Landtags
1. Antrag der Fraktion A
Der Antrag wurde mit den Stimmen der Fraktion B abgelehnt.
2. Gesetz über Leuchttürme
Der Gesetzentwurf wurde in zweiter Lesung verabschiedet.
3. Entschließungsantrag der Fraktion C
Der Entschließungsantrag wurde einstimmig angenommen.",
        );
        assert_eq!(o.kind, Kind::Other);
    }

    #[test]
    fn the_title_of_a_front_matter_is_unquoted_and_loses_its_code() {
        let (_, o) = only(
            "titel: \"Antrag 7/I/2031 \\nLicht für „alle“ Menschen\"
status: Annahme
Adressat: Der Landesparteitag möge beschließen:
Wir fordern die Stadt auf, Lampen zu kaufen.",
        );
        assert_eq!(o.title.as_deref(), Some("Licht für „alle“ Menschen"));
    }
}
