use super::*;

fn texts(text: &str) -> Vec<&str> {
    deadlines(&Tokens::new(text)).iter().map(|phrase| phrase.span.of(text)).collect()
}

#[test]
fn a_deadline_runs_from_its_limiting_word_to_the_end_of_the_time_phrase() {
    for (text, want) in [
        ("bittet den Rat, bis zum 31. Dezember 2027 einen Plan vorzulegen", &["bis zum 31. Dezember 2027"][..]),
        ("bittet den Rat, bis spätestens zum 30. September 2027 zu berichten", &["bis spätestens zum 30. September 2027"]),
        ("den Plan spätestens bis zum 10. April 2028 vorzulegen", &["spätestens bis zum 10. April 2028"]),
        ("ein Konzept bis Ende 2026 zu erarbeiten", &["bis Ende 2026"]),
        ("ein Konzept bis Ende Juni 2027 zu erarbeiten", &["bis Ende Juni 2027"]),
        ("die Emissionen bis 2030 zu halbieren", &["bis 2030"]),
        ("bis zum Beginn des Schuljahres 2027/2028 die Stellen zu schaffen", &["bis zum Beginn des Schuljahres 2027/2028"]),
        ("bis längstens 31. Jänner 2026 einen Plan vorzulegen", &["bis längstens 31. Jänner 2026"]),
        ("bis am 27. Februar 2027 Bericht zu erstatten", &["bis am 27. Februar 2027"]),
        (
            "spätestens drei Monate nach Verabschiedung dieser Resolution zu berichten",
            &["spätestens drei Monate nach Verabschiedung dieser Resolution"],
        ),
        ("dem Rat auf ihrer achtzigsten Tagung Bericht zu erstatten", &["auf ihrer achtzigsten Tagung"]),
        ("auf ihrer nächsten Sitzung über die Mittel zu beraten", &["auf ihrer nächsten Sitzung"]),
        ("auf der nächsten Ministerkonferenz Ziele zu vereinbaren", &["auf der nächsten Ministerkonferenz"]),
        ("zur nächsten Sitzung einen Entwurf vorzulegen", &["zur nächsten Sitzung"]),
        ("zur 99. GMK zu berichten", &["zur 99. GMK"]),
        ("in der nächsten Sitzung des Ausschusses zu berichten", &["in der nächsten Sitzung des Ausschusses"]),
        ("hierzu bei der Besprechung im Frühjahr 2027 erneut zu berichten", &["im Frühjahr 2027"]),
        ("im Herbst 2027 über den Stand zu berichten", &["im Herbst 2027"]),
        ("im ersten Quartal 2026 zu beginnen", &["im ersten Quartal 2026"]),
        ("im ersten Halbjahr 2027 vorzulegen", &["im ersten Halbjahr 2027"]),
        (
            "innerhalb von 90 Tagen einen Zwischenbericht und bis zum 15. November 2026 einen Schlussbericht vorzulegen",
            &["innerhalb von 90 Tagen", "bis zum 15. November 2026"],
        ),
        ("binnen 90 Tagen zu antworten", &["binnen 90 Tagen"]),
        ("und innert zwei Jahren Bericht zu erstatten", &["innert zwei Jahren"]),
        ("in 30 Tagen einen Bericht vorzulegen", &["in 30 Tagen"]),
        (
            "binnen eines Jahres nach Inkrafttreten dieser Verordnung zu prüfen",
            &["binnen eines Jahres nach Inkrafttreten dieser Verordnung"],
        ),
        ("dem Kreistag alle zwei Jahre Bericht zu erstatten", &["alle zwei Jahre"]),
        ("den Rat alle 120 Tage zu unterrichten", &["alle 120 Tage"]),
        ("mindestens einmal jährlich zu tagen", &["mindestens einmal jährlich"]),
        ("und erstmals im Herbst 2027 zu berichten", &["im Herbst 2027"]),
        ("dies unverzüglich nachzuholen", &["unverzüglich"]),
        ("Unverzüglich ist der Ausschuss zu unterrichten", &["Unverzüglich"]),
        ("die Arbeiten so bald wie möglich aufzunehmen", &["so bald wie möglich"]),
        ("die Mittel jährlich bis zum 31. März zu verteilen", &["jährlich bis zum 31. März"]),
        ("auf ihrer nächsten Sitzung im Herbst 2027 zu beschließen", &["auf ihrer nächsten Sitzung im Herbst 2027"]),
        ("bittet die Kommission, bis spätestens zum 30. September 2027", &["bis spätestens zum 30. September 2027"]),
        ("unverzüglich, spätestens aber bis Ende 2027, zu handeln", &["unverzüglich", "spätestens aber bis Ende 2027"]),
        ("verlangt, dass die Parteien die Kämpfe unverzüglich einstellen", &["unverzüglich"]),
        ("verlangt, dass die Gruppen, insbesondere die Garde, die Brücken unverzüglich freigeben und abziehen", &["unverzüglich"]),
        ("ersucht die Direktorin, ihr auf ihrer neunzigsten Tagung einen Plan vorzulegen", &["auf ihrer neunzigsten Tagung"]),
        (
            "sagen zu, die Bitten der Vereine innerhalb von zwei Wochen zu beantworten und Geld zurückzuzahlen",
            &["innerhalb von zwei Wochen"],
        ),
        ("die Netze bis zum Beginn der kommenden Heizsaison zu prüfen", &["bis zum Beginn der kommenden Heizsaison"]),
        ("die Dämme bis zum Ende der trockenen Erntezeit zu erhöhen", &["bis zum Ende der trockenen Erntezeit"]),
        ("die Halle einmal pro Woche zu öffnen", &["einmal pro Woche"]),
        ("den Entwurf vor dem Ende der neunzigsten Tagung zuzuleiten", &["vor dem Ende der neunzigsten Tagung"]),
        ("vor der dritten Sitzung des Beirats eine Liste zu veröffentlichen", &["vor der dritten Sitzung des Beirats"]),
        ("ihm rechtzeitig vor dieser Sitzung Zahlen zu liefern", &["rechtzeitig vor dieser Sitzung"]),
    ] {
        assert_eq!(texts(text), want, "{text:?}");
    }
}

#[test]
fn what_only_looks_like_a_deadline_is_none() {
    for text in [
        "die Resolution 70/1 vom 25. September 2015 umzusetzen",
        "begrüßt, dass am 23.09.2019 ein Austausch angestoßen wurde",
        "vor der Abreise die Schlüssel abzugeben",
        "bis zu 20 Prozent der Mittel einzusetzen",
        "die §§ 3 bis 5 anzuwenden",
        "an der Tagung vom 5. bis 7. Juni 2027 teilzunehmen",
        "die Ausgaben der Jahre 2014 bis 2020 offenzulegen",
        "für den Zeitraum vom 1. Juli 2026 bis 30. Juni 2027 Mittel zu bewilligen",
        "Daten innerhalb der EU zu speichern",
        "Daten innerhalb der Europäischen Union zu verarbeiten",
        "bis hin zu einem Verbot zu gehen",
        "die Regelung bis auf Weiteres auszusetzen",
        "das Mandat um zwölf Monate zu verlängern",
        "für einen weiteren Zeitraum von zwölf Monaten zu genehmigen",
        "den Punkt in die vorläufige Tagesordnung ihrer zweiundachtzigsten Tagung aufzunehmen",
        "daran erinnernd, dass das Jahr 2015 das Jahr der Böden war",
        "seit 2018 sind Wälder abgestorben",
        "die jährliche Konferenz vorzubereiten",
        "unverzügliche Maßnahmen zu ergreifen",
        "die jährlich stattfindende Konferenz zu unterstützen",
        "die unverzüglich eingeleiteten Maßnahmen fortzusetzen",
        "die auf der 28. Tagung gefassten Beschlüsse umzusetzen",
        "die Initiative „Bis zum 1. Mai 2027“ zu prüfen",
        "die für 2027 vorgesehenen Ausgaben offenzulegen",
        "diesen Prozess regelmäßig fortzuführen",
        "Mittel, die jährlich bereitgestellt werden, offenzulegen",
        "in der nächsten Umsetzungsphase eng zusammenzuarbeiten",
        "dem nächsten Landesparteitag zu berichten",
        "darzulegen, wie viele Höfe jedes Jahr aufgegeben werden",
        "die Vereine zu fördern, insbesondere die Chöre, die Konzerte jährlich veranstalten",
        "die Mittel für die Konferenz im Jahr 2015, und betont die Bedeutung",
        "in die Zuständigkeit der Länder",
        "den 5. Oktober zum Tag der Böden zu erklären",
        "",
    ] {
        assert_eq!(texts(text), Vec::<&str>::new(), "{text:?}");
    }
}

#[test]
fn dates_durations_and_repetitions_are_iso() {
    for (text, date, duration, recurrence) in [
        ("bis zum 31. Dezember 2027 zu liefern", Some("2027-12-31"), None, None),
        ("bis Ende 2026 zu liefern", Some("2026-12-31"), None, None),
        ("bis Ende Februar 2028 zu liefern", Some("2028-02-29"), None, None),
        ("bis 2030 zu liefern", None, None, None),
        ("bis Mitte 2027 zu liefern", None, None, None),
        ("bis zum 31. März eines jeden Jahres zu liefern", None, None, Some("P1Y")),
        ("innerhalb von sechs Wochen zu liefern", None, Some("P6W"), None),
        ("innerhalb von 48 Stunden zu liefern", None, Some("PT48H"), None),
        ("innerhalb eines halben Jahres zu liefern", None, Some("P6M"), None),
        ("binnen Jahresfrist zu liefern", None, Some("P1Y"), None),
        ("alle zwei Jahre zu liefern", None, None, Some("P2Y")),
        ("zweimal jährlich zu liefern", None, None, Some("P6M")),
        ("vierteljährlich zu liefern", None, None, Some("P3M")),
        ("im Abstand von drei Jahren zu prüfen", None, None, Some("P3Y")),
    ] {
        let found = deadlines(&Tokens::new(text));
        assert_eq!(found.len(), 1, "{text:?}: {found:?}");
        let got = (found[0].date.as_deref(), found[0].duration.as_deref(), found[0].recurrence.as_deref());
        assert_eq!(got, (date, duration, recurrence), "{text:?}");
    }
}

#[test]
fn a_paragraph_that_is_one_quotation_is_read() {
    assert_eq!(texts("„Die Bundesregierung wird ersucht, bis Ende 2026 zu berichten.“"), ["bis Ende 2026"]);
}
