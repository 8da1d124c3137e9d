//! Recitals with the formulas that must be found in them, and traps.

use super::table::{FEELINGS, HEADS, MOODED, MOODS, PARTICIPLES, PREDICATES, entries};
use super::{AddedFormulas, FormulaHit};
use crate::model::Force;

/// Lemma, force and printed words of one formula.
type Want = (&'static str, Force, &'static str);

fn formulas_in(clause: &str) -> Vec<FormulaHit> {
    super::formulas_in(clause, &AddedFormulas::default())
}

fn check(rows: &[(&str, &[Want])]) {
    for (clause, want) in rows {
        let hits = formulas_in(clause);
        let got: Vec<(&str, Force, &str)> = hits.iter().map(|h| (h.lemma, h.force, h.span.of(clause))).collect();
        assert_eq!(got, *want, "{clause}");
    }
}

#[test]
fn a_recital_opens_with_its_formula() {
    check(&[
        ("unter Hinweis auf ihren Beschluss 97/401", &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf")]),
        (
            "unter erneutem Hinweis darauf, dass die Brücke baufällig ist",
            &[("unter Hinweis auf", Force::Recalls, "unter erneutem Hinweis darauf")],
        ),
        ("in erneuter Bekräftigung des Rechts auf Nachtruhe", &[("in Bekräftigung", Force::Reaffirms, "in erneuter Bekräftigung")]),
        ("in der Erkenntnis, dass Moore Wasser speichern", &[("in der Erkenntnis", Force::Recognizes, "in der Erkenntnis")]),
        (
            "in der festen Überzeugung, dass Musik verbindet",
            &[("in der Überzeugung", Force::Considers, "in der festen Überzeugung")],
        ),
        ("in Erwägung, dass der Deich bricht", &[("in Erwägung", Force::Considers, "in Erwägung")]),
        ("in der Erwägung, daß der Hafen versandet", &[("in der Erwägung", Force::Considers, "in der Erwägung")]),
        ("in Anbetracht der Tatsache, dass die Quelle versiegt", &[("in Anbetracht", Force::Considers, "in Anbetracht")]),
        (
            "in dem aufrichtigen Wunsche, den Streit um die Weide beizulegen",
            &[("in dem Wunsch", Force::Intends, "in dem aufrichtigen Wunsche")],
        ),
        ("im vollen Bewusstsein ihrer Verantwortung", &[("im Bewusstsein", Force::Recognizes, "im vollen Bewusstsein")]),
        ("in dem Bewußtsein, daß die Zeit drängt", &[("in dem Bewusstsein", Force::Recognizes, "in dem Bewußtsein")]),
        ("nach Einsicht in die Akten des Forstamts", &[("nach Einsicht in", Force::Considers, "nach Einsicht in")]),
        ("nach eingehender Prüfung der Karten", &[("nach Prüfung", Force::Considers, "nach eingehender Prüfung")]),
        ("nach Stellungnahme des Ausschusses der Regionen", &[("nach Stellungnahme", Force::GuidedBy, "nach Stellungnahme")]),
        ("auf gemeinsamen Vorschlag der beiden Räte", &[("auf Vorschlag", Force::GuidedBy, "auf gemeinsamen Vorschlag")]),
        ("gestützt auf Artikel 12 der Satzung", &[("gestützt auf", Force::GuidedBy, "gestützt auf")]),
        ("geleitet von dem Gedanken, dass Häfen offen sein sollen", &[("geleitet von", Force::GuidedBy, "geleitet von")]),
        ("tätig werdend nach Kapitel VII der Charta", &[("tätig werdend nach", Force::GuidedBy, "tätig werdend nach")]),
        ("eingedenk dessen, dass die Fischer warten", &[("eingedenk", Force::Considers, "eingedenk")]),
        ("fest entschlossen, die Deiche zu erhöhen", &[("entschlossen", Force::Intends, "entschlossen")]),
        ("nachdem er den Bericht geprüft und für unvollständig befunden hat", &[("nachdem", Force::Considers, "nachdem")]),
        ("vor dem Hintergrund, dass die Pegel sinken", &[("vor dem Hintergrund", Force::Considers, "vor dem Hintergrund")]),
    ]);
}

#[test]
fn adjectives_before_the_noun_are_open() {
    check(&[
        (
            "unter entschiedenster Verurteilung der Plünderungen",
            &[("unter Verurteilung", Force::Condemns, "unter entschiedenster Verurteilung")],
        ),
        ("in tiefer Sorge über das Sterben der Ulmen", &[("in Sorge", Force::ExpressesConcern, "in tiefer Sorge")]),
        (
            "mit dem erneuten Ausdruck ihrer nicht nachlassenden Besorgnis über die Verzögerung",
            &[(
                "mit dem Ausdruck der Besorgnis",
                Force::ExpressesConcern,
                "mit dem erneuten Ausdruck ihrer nicht nachlassenden Besorgnis",
            )],
        ),
        (
            "mit dem Ausdruck seines tief empfundenen Dankes an die Lotsen",
            &[("mit dem Ausdruck des Dankes", Force::Thanks, "mit dem Ausdruck seines tief empfundenen Dankes")],
        ),
        (
            "mit dem Ausdruck der Hoffnung, dass der Winter mild bleibt",
            &[("mit dem Ausdruck der Hoffnung", Force::Expresses, "mit dem Ausdruck der Hoffnung")],
        ),
        (
            "mit großer Genugtuung über die Rückkehr der Störche",
            &[("mit Genugtuung über", Force::Welcomes, "mit großer Genugtuung über")],
        ),
        (
            "unter voller Berücksichtigung der Gezeiten",
            &[("unter Berücksichtigung", Force::Considers, "unter voller Berücksichtigung")],
        ),
    ]);
}

#[test]
fn feelings_and_emphasis_move_the_force() {
    check(&[
        (
            "mit ernster Besorgnis feststellend, dass die Vorräte schwinden",
            &[("mit Besorgnis feststellend", Force::ExpressesConcern, "mit ernster Besorgnis feststellend")],
        ),
        (
            "mit Genugtuung Kenntnis nehmend von dem Bericht der Werft",
            &[("mit Genugtuung Kenntnis nehmend", Force::Welcomes, "mit Genugtuung Kenntnis nehmend")],
        ),
        (
            "mit Interesse zur Kenntnis nehmend, dass die Fähre wieder fährt",
            &[("mit Interesse zur Kenntnis nehmend", Force::TakesNote, "mit Interesse zur Kenntnis nehmend")],
        ),
        ("mit Bedauern die Schließung der Schule vermerkend", &[("vermerkend", Force::Deplores, "vermerkend")]),
        (
            "feststellend mit großer Sorge die Leere der Speicher",
            &[("mit Sorge feststellend", Force::ExpressesConcern, "feststellend mit großer Sorge")],
        ),
        ("besorgt feststellend, dass die Mauern bröckeln", &[("feststellend", Force::ExpressesConcern, "feststellend")]),
        ("voll Sorge über das Wattenmeer", &[("voller Sorge", Force::ExpressesConcern, "voll Sorge")]),
        ("nachdrücklich darauf hinweisend, dass die Frist läuft", &[("darauf hinweisend", Force::Emphasizes, "darauf hinweisend")]),
        ("darauf hinweisend, dass die Frist läuft", &[("darauf hinweisend", Force::Notes, "darauf hinweisend")]),
        ("erneut auf ihre Entschlossenheit hinweisend, die Wege zu öffnen", &[("hinweisend", Force::Emphasizes, "hinweisend")]),
        ("erneut erklärend, dass die Weiden allen gehören", &[("erklärend", Force::Reaffirms, "erklärend")]),
        ("die Gemeinden nachdrücklich auffordernd, die Schranken zu heben", &[("auffordernd", Force::Urges, "auffordernd")]),
        ("dem Staat ihr Mitgefühl bekundend", &[("bekundend", Force::Expresses, "bekundend")]),
        (
            "ihre tiefe Sorge zum Ausdruck bringend, dass der Damm bricht",
            &[("zum Ausdruck bringend", Force::ExpressesConcern, "zum Ausdruck bringend")],
        ),
        (
            "der Hoffnung Ausdruck gebend, dass der Zug hält",
            &[("der Hoffnung Ausdruck gebend", Force::Expresses, "Ausdruck gebend")],
        ),
    ]);
}

#[test]
fn connectives_before_a_formula_are_passed_over() {
    check(&[
        ("sowie ferner unter Begrüßung der Wahl des Vogts", &[("unter Begrüßung", Force::Welcomes, "unter Begrüßung")]),
        ("in diesem Zusammenhang unter Hinweis auf das Seerecht", &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf")]),
        ("ferner daran erinnernd, dass die Mühle steht", &[("erinnernd", Force::Recalls, "daran erinnernd")]),
        ("nach wie vor zutiefst besorgt darüber, dass Tiere verenden", &[("besorgt", Force::ExpressesConcern, "besorgt")]),
        ("in dieser Hinsicht mit Nachdruck betonend, dass Wasser allen gehört", &[("betonend", Force::Emphasizes, "betonend")]),
    ]);
}

#[test]
fn one_recital_holds_several_formulas() {
    check(&[
        (
            "unter Hinweis auf ihren Beschluss 97/401, den Rat ersuchend, die Frist zu verlängern, und eingedenk dessen, dass die Zeit drängt",
            &[
                ("unter Hinweis auf", Force::Recalls, "unter Hinweis auf"),
                ("ersuchend", Force::Requests, "ersuchend"),
                ("eingedenk", Force::Considers, "eingedenk"),
            ],
        ),
        (
            "unter Hinweis auf das Seerecht und fest davon überzeugt, dass Leuchttürme Leben retten",
            &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf"), ("überzeugt", Force::Considers, "überzeugt")],
        ),
        (
            "in Würdigung der Arbeit, die die Lotsen leisten, und in Anerkennung ihrer Opfer, daher betonend, wie wichtig Licht ist",
            &[
                ("in Würdigung", Force::Commends, "in Würdigung"),
                ("in Anerkennung", Force::Recognizes, "in Anerkennung"),
                ("betonend", Force::Emphasizes, "betonend"),
            ],
        ),
        (
            "feststellend, dass der Turm sich neigt; besorgt über die Risse",
            &[("feststellend", Force::Notes, "feststellend"), ("besorgt", Force::ExpressesConcern, "besorgt")],
        ),
        (
            "unter Hinweis auf den Pakt sowie die Protokolle, sowie unter Hinweis auf die Charta",
            &[
                ("unter Hinweis auf", Force::Recalls, "unter Hinweis auf"),
                ("unter Hinweis auf", Force::Recalls, "unter Hinweis auf"),
            ],
        ),
        (
            "anerkennend, dass die Lage ernst ist und betonend, dass Eile geboten ist",
            &[("anerkennend", Force::Recognizes, "anerkennend"), ("betonend", Force::Emphasizes, "betonend")],
        ),
    ]);
}

#[test]
fn the_participle_may_stand_last() {
    check(&[
        (
            "den Küstenstaaten, den Fischereiverbänden und allen anderen Beteiligten eindringlich nahelegend, die Netze einzuholen",
            &[("nahelegend", Force::Urges, "nahelegend")],
        ),
        (
            "den Winzern und den Imkern nahelegend, in Anbetracht der Dürre Zisternen zu bauen",
            &[("nahelegend", Force::Encourages, "nahelegend")],
        ),
        (
            "die Folgen des Brandes zutiefst beklagend, einschließlich der Schäden am Wald",
            &[("beklagend", Force::Deplores, "beklagend")],
        ),
        ("an den Beitrag der Glasbläser erinnernd", &[("erinnernd", Force::Recalls, "erinnernd")]),
        ("von dem Bericht des Kurators Kenntnis nehmend", &[("Kenntnis nehmend", Force::TakesNote, "Kenntnis nehmend")]),
        (
            "dem Abschluss der Arbeiten, die seit Jahren andauern, mit Interesse entgegensehend",
            &[("mit Interesse entgegensehend", Force::LooksForward, "mit Interesse entgegensehend")],
        ),
        ("sich ihrer Pflicht gegenüber den Halligen bewusst", &[("sich bewusst", Force::Recognizes, "bewusst")]),
        (
            "von dem Wunsch geleitet, den Wald zu erhalten",
            &[("von dem Wunsch geleitet", Force::Intends, "von dem Wunsch geleitet")],
        ),
        ("von der Überzeugung geleitet, dass Kunst heilt", &[("geleitet von", Force::GuidedBy, "geleitet")]),
        ("den Zeichnern nahe legend, ihre Pläne zu teilen", &[("nahelegend", Force::Encourages, "nahe legend")]),
        ("die Untätigkeit der Aufsicht rügend", &[("rügend", Force::Deplores, "rügend")]),
    ]);
}

#[test]
fn english_order_capitals_and_old_spelling_are_read() {
    check(&[
        ("Betonend die Bedeutung sauberer Flüsse", &[("betonend", Force::Emphasizes, "Betonend")]),
        ("UNTER HINWEIS AUF die Schlussfolgerungen vom Mai", &[("unter Hinweis auf", Force::Recalls, "UNTER HINWEIS AUF")]),
        ("IN TIEFER SORGE ÜBER DIE LAGE DER INSELN", &[("in Sorge", Force::ExpressesConcern, "IN TIEFER SORGE")]),
        ("BETONEND, daß die Netze tragen", &[("betonend", Force::Emphasizes, "BETONEND")]),
        ("begrüssend, dass die Alp bestossen wird", &[("begrüßend", Force::Welcomes, "begrüssend")]),
        ("**Tief beunruhigt,** dass die Quellen versiegen", &[("beunruhigt", Force::ExpressesConcern, "beunruhigt")]),
        ("hinweisend auf die Charta der Inseln", &[("hinweisend", Force::Recalls, "hinweisend")]),
    ]);
}

#[test]
fn the_line_over_numbered_recitals_is_a_formula() {
    check(&[(
        "in Erwägung nachstehender Gründe:",
        &[("in Erwägung nachstehender Gründe", Force::Considers, "in Erwägung nachstehender Gründe")],
    )]);
}

#[test]
fn a_purpose_joined_to_a_formula_is_one_too() {
    check(&[(
        "unter Bekräftigung der Normen des Verbands und mit dem Ziel, diese überall durchzusetzen",
        &[("unter Bekräftigung", Force::Reaffirms, "unter Bekräftigung"), ("mit dem Ziel", Force::Intends, "mit dem Ziel")],
    )]);
}

#[test]
fn words_of_subordinate_clauses_are_no_formulas_of_the_recital() {
    check(&[
        (
            "feststellend, dass die Staaten, in Anerkennung ihrer Schuld und eingedenk der Fristen, den Schaden ersetzen",
            &[("feststellend", Force::Notes, "feststellend")],
        ),
        (
            "in Kenntnis der Berichte, die der Rat, unter Hinweis auf seine Pflicht, geprüft hat",
            &[("in Kenntnis", Force::TakesNote, "in Kenntnis")],
        ),
        (
            "bedauernd, dass der Vogt, die Mahnung missachtend und seine Schuld bestreitend, schweigt",
            &[("bedauernd", Force::Deplores, "bedauernd")],
        ),
        (
            "in der Erwägung, dass die Werft unter Berücksichtigung der Kosten und im Hinblick auf die Flut schließt",
            &[("in der Erwägung", Force::Considers, "in der Erwägung")],
        ),
    ]);
}

#[test]
fn adverbials_attributes_quotations_and_brackets_are_no_formulas() {
    check(&[
        (
            "entschlossen, unter Berücksichtigung der Gezeiten und im Einklang mit dem Seerecht zu handeln",
            &[("entschlossen", Force::Intends, "entschlossen")],
        ),
        (
            "in Bekräftigung des Plans, im Hinblick auf die Flut, gemäß Artikel 4",
            &[("in Bekräftigung", Force::Reaffirms, "in Bekräftigung")],
        ),
        (
            "unter Hinweis auf die zur Zahlung auffordernde Stelle und die betonenden Silben",
            &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf")],
        ),
        (
            "unter Hinweis auf die Schrift „Die Flut, betonend und in Bekräftigung der Deiche“",
            &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf")],
        ),
        (
            "unter Hinweis auf den Bericht (besorgt über die Risse, und betonend)",
            &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf")],
        ),
        ("in Würdigung der mutigen und entschlossen handelnden Helfer", &[("in Würdigung", Force::Commends, "in Würdigung")]),
        ("begrüßend, dass eine Lösung, gestützt auf das Seerecht, naht", &[("begrüßend", Force::Welcomes, "begrüßend")]),
        (
            "unter Hinweis auf den Brief, mit dem der Rat beschloss, tätig werdend nach Artikel 3, die Schleuse zu öffnen",
            &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf")],
        ),
        ("in Anerkennung eines Weges, geleitet von Vernunft", &[("in Anerkennung", Force::Recognizes, "in Anerkennung")]),
        (
            "unter Hinweis auf die Wirkung entsprechender Mittel, während des Winters und entsprechend dem Plan",
            &[("unter Hinweis auf", Force::Recalls, "unter Hinweis auf")],
        ),
    ]);
}

#[test]
fn a_recital_that_is_a_statement_has_no_formula() {
    check(&[
        ("Der Rat hat unter Hinweis auf die Satzung einen Vogt gewählt", &[]),
        ("In Anbetracht der Lage sollte der Rat den Damm erhöhen", &[]),
        ("Gestützt auf die Ergebnisse wird die Brücke gesperrt", &[]),
        ("Die Überwachung der Häfen ist Sache der Länder", &[]),
        ("Auf Grund des § 4 der Satzung hat der Rat der Stadt", &[("auf Grund", Force::GuidedBy, "Auf Grund")]),
        ("", &[]),
        (", ; – „", &[]),
        ("und", &[]),
    ]);
}

#[test]
fn nested_and_long_recitals_end_in_time() {
    let nested = "anerkennend, dass die Lage, ".repeat(3000);
    assert!(!formulas_in(&nested).is_empty());
    let und = "und ".repeat(20_000);
    assert!(formulas_in(&und).is_empty());
    let with = "mit tiefer ".repeat(10_000);
    assert!(formulas_in(&with).is_empty());
    let last = "bewusst, über besorgt, ".repeat(10_000);
    assert!(formulas_in(&last).len() < last.len());
}

#[test]
fn the_tables_are_sorted_by_their_keys() {
    assert!(HEADS.windows(2).all(|w| (w[0].preposition, w[0].noun) < (w[1].preposition, w[1].noun)));
    assert!(PREDICATES.windows(2).all(|w| w[0].word < w[1].word));
    assert!(FEELINGS.windows(2).all(|w| w[0].noun < w[1].noun));
    assert!(MOODS.windows(2).all(|w| w[0].noun < w[1].noun));
    assert!(PARTICIPLES.windows(2).all(|w| w[0].form <= w[1].form));
    for (_, lemmas) in MOODED {
        for (mood, lemma) in MOODS.iter().zip(lemmas) {
            assert!(lemma.to_lowercase().starts_with(&format!("mit {}", mood.noun)), "{lemma}");
        }
    }
}

#[test]
fn every_entry_is_listed_once() {
    let listed = entries();
    assert!(listed.windows(2).all(|pair| (pair[0].lemma, pair[0].force) < (pair[1].lemma, pair[1].force)));
    for lemma in ["unter Hinweis auf", "in der Erwägung", "betonend", "mit dem Ausdruck der Besorgnis", "eingedenk"] {
        assert!(listed.iter().any(|formula| formula.lemma == lemma), "{lemma}");
    }
}
