//! Sentences that mislead: what each act must and must not hold.

use super::draft::Draft;
use super::paragraph;
use super::scene::{Memory, Scene};
use crate::lexicon::Lexicon;
use crate::model::Family;
use crate::span::TextSpan;

fn read(family: Family, text: &str) -> Vec<Draft> {
    let lexicon = Lexicon::default();
    let scene = Scene { lexicon: &lexicon, text, family, body: Some(("Rat", TextSpan::new(0, 0))) };
    paragraph::read(&scene, TextSpan::new(0, text.len() as u32), None, &mut Memory::default())
}

/// "lemma → addressee, addressee: duty, duty"; parts that are empty are left out.
fn shown(text: &str, draft: &Draft) -> String {
    let to: Vec<&str> = draft.addressees.iter().map(|a| a.of(text)).collect();
    let duties: Vec<&str> = draft.duties.iter().map(|d| d.verb.as_str()).collect();
    let mut out = draft.lemma.to_string();
    if draft.negated {
        out.insert_str(0, "nicht ");
    }
    if !to.is_empty() {
        out.extend([" → ", &to.join(" + ")]);
    }
    if !duties.is_empty() {
        out.extend([": ", &duties.join(", ")]);
    }
    out
}

fn check(family: Family, cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, want) in cases {
        let got: Vec<String> = read(family, text).iter().map(|d| shown(text, d)).collect();
        if got != *want {
            wrong.push(format!("{text}\n  want {want:?}\n  got  {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn brackets_close_where_german_closes_them() {
    check(
        Family::UnGeneralAssembly,
        &[
            (
                "betont, dass die Lage Geduld erfordert, und fordert die Gäste auf, zu warten",
                &["betonen", "auffordern → die Gäste: warten"],
            ),
            (
                "fordert die Parteien auf dem Festland auf, auf Gewalt zu verzichten",
                &["auffordern → die Parteien auf dem Festland: verzichten"],
            ),
            (
                "fordert den Staat, der zuletzt die Nachbarn auf See aufforderte, umzukehren, auf, sich zu entschuldigen",
                &["auffordern → den Staat: entschuldigen"],
            ),
            (
                "nimmt von dem Bericht Kenntnis, nimmt die Kritik zur Kenntnis und nimmt den Plan an",
                &["Kenntnis nehmen", "zur Kenntnis nehmen", "annehmen"],
            ),
            ("setzt einen Ausschuss ein mit der Aufgabe, auf Frieden hinzuwirken", &["einsetzen"]),
            ("hebt die Mühe hervor, mit der die Wache die Sperre aufhob, und hebt das Verbot auf", &["hervorheben", "aufheben"]),
            ("stimmt dem Vorschlag, den Zaun zu erhöhen, zu", &["zustimmen"]),
            ("anerkennt die Arbeit an Bord und erkennt die Leistung an Land an", &["anerkennen", "anerkennen"]),
            ("beklagt den Angriff, der viele Tote gefordert hat", &["beklagen"]),
            ("ermutigt und unterstützt die Länder", &["ermutigen", "unterstützen → die Länder"]),
        ],
    );
}

#[test]
fn only_the_issuer_of_the_main_clause_acts() {
    check(
        Family::UnGeneralAssembly,
        &[
            ("erinnert daran, dass der Rat die Stadt aufforderte, zu warten, und sie ersuchte, zu zahlen", &["erinnern"]),
            ("verweist auf die Resolution, in der der Rat verlangte, dass die Parteien abziehen", &["verweisen"]),
            ("begrüßt die Aufforderung des Rates, das Ersuchen der Stadt und die Forderung, zu warten", &["begrüßen"]),
            (
                "begrüßt die Initiative „Wir fordern Geduld“ und bittet die Banken, zu zahlen",
                &["begrüßen", "bitten → die Banken: zahlen"],
            ),
            ("würdigt die Bereitschaft der Länder, Hilfe zu leisten", &["würdigen"]),
        ],
    );
    check(
        Family::DeConference,
        &[
            ("Die Richtlinie fordert die Mitgliedstaaten auf, Daten zu liefern. Der Rat begrüßt dies.", &["begrüßen"]),
            ("Der Rat hat den Bund gebeten, zu prüfen. Er bittet ihn erneut, zu berichten.", &["bitten → ihn: berichten"]),
        ],
    );
}

#[test]
fn addressees_are_told_from_recipients_subjects_and_attributes() {
    check(
        Family::UnGeneralAssembly,
        &[
            ("ersucht den Beirat, der Versammlung der Gläubiger den Plan vorzulegen", &["ersuchen → den Beirat: vorlegen"]),
            (
                "ersucht den Rat, den Beirat, die Kasse und das Archiv, die Akten zu öffnen",
                &["ersuchen → den Rat + den Beirat + die Kasse + das Archiv: öffnen"],
            ),
            (
                "fordert die Städte, Dörfer und Weiler sowie die Fährleute auf, die Ufer zu räumen",
                &["auffordern → die Städte + Dörfer + Weiler + die Fährleute: räumen"],
            ),
            (
                "legt den Staaten, insbesondere den Inselstaaten, nahe, zu handeln",
                &["nahelegen → den Staaten + den Inselstaaten: handeln"],
            ),
            (
                "bittet den Generalsekretär, die Mitgliedstaaten, Fonds und Programme zu unterrichten",
                &["bitten → den Generalsekretär: unterrichten"],
            ),
        ],
    );
    check(
        Family::Party,
        &[
            ("Zugleich fordert der Rat die Parteien auf, zu schweigen.", &["auffordern → die Parteien: schweigen"]),
            ("Den Ländern wird empfohlen, zu kooperieren.", &["empfehlen → Den Ländern: kooperieren"]),
            ("Daher werden die Gemeinden und der Kreis gebeten, zu berichten.", &["bitten → die Gemeinden + der Kreis: berichten"]),
            ("Wir fordern von der Landesregierung, den Leerstand zu besteuern.", &["fordern → der Landesregierung: besteuern"]),
            (
                "Wir fordern die Träger auf Landes- und Bezirksebene auf, Plätze zu schaffen.",
                &["auffordern → die Träger auf Landes- und Bezirksebene: schaffen"],
            ),
        ],
    );
}

#[test]
fn duties_are_the_top_level_infinitives_and_the_modals() {
    check(
        Family::UnGeneralAssembly,
        &[
            (
                "ersucht den Rat, A zu prüfen, B vorzulegen und dabei C zu beachten",
                &["ersuchen → den Rat: prüfen, vorlegen, beachten"],
            ),
            ("ersucht den Rat, darauf hinzuwirken, die Lage zu verbessern", &["ersuchen → den Rat: hinwirken"]),
            (
                "fordert die Staaten auf, Hilfe zu leisten, um Not zu lindern, und dabei das Recht zu achten",
                &["auffordern → die Staaten: leisten, achten"],
            ),
            ("fordert die Staaten auf, Wege zu bauen, die dazu beitragen, Not zu lindern", &["auffordern → die Staaten: bauen"]),
            ("fordert die Staaten auf, zu helfen, anstatt zu warten", &["auffordern → die Staaten: helfen"]),
            ("betont, dass die Rechte geachtet werden müssen und dass Kosten zu decken sind", &["betonen: achten, decken"]),
            (
                "verlangt, dass alle Parteien die Kämpfe einstellen und Zugang gewähren",
                &["verlangen → alle Parteien: einstellen, gewähren"],
            ),
            ("beschließt, dass die Staaten Lieferungen zu verhindern haben", &["beschließen: verhindern"]),
            ("beschließt, das Mandat zu verlängern, wobei die Rechte zu achten sind", &["beschließen: verlängern, achten"]),
            ("beschließt, mit der Angelegenheit befasst zu bleiben", &["mit der Angelegenheit befasst bleiben"]),
        ],
    );
    check(
        Family::DeConference,
        &[
            ("Die Maßnahmen sind umzusetzen. Es sollte geprüft werden, ob dies gelingt.", &["sein zu: umsetzen", "sollen: prüfen"]),
            ("Die Länder haben dem Bund zu berichten.", &["haben zu → Die Länder: berichten"]),
            ("Hier darf nicht gebaut werden.", &["nicht dürfen: bauen"]),
            ("Es ist zu begrüßen, dass die Länder helfen.", &["sein"]),
            ("Das Amt hat:", &["haben zu → Das Amt"]),
            ("Die Ministerinnen haben sich mit dem Plan befasst.", &["sich befassen"]),
            ("DER RAT HÄLT ES FÜR ERFORDERLICH, dass Anträge beschieden werden müssen.", &["für erforderlich halten: bescheiden"]),
            ("Der Rat spricht den Familien sein Beileid aus.", &["Beileid aussprechen → den Familien"]),
        ],
    );
}

#[test]
fn what_another_verb_or_noun_governs_is_no_duty() {
    check(
        Family::UnGeneralAssembly,
        &[
            ("betont, dass die Gewalt ein Ende haben muss", &["betonen: haben"]),
            ("ersucht die Garde, wachsam zu sein und Wege zu sichern", &["ersuchen → die Garde: sein, sichern"]),
            ("ersucht den Rat, Personen zu benennen, denen es obliegt, den Text auszuhandeln", &["ersuchen → den Rat: benennen"]),
            (
                "verlangt, dass die Parteien es unterlassen, Brücken als Stellung zu nutzen",
                &["verlangen → die Parteien: unterlassen"],
            ),
            (
                "beschließt, dass die Staaten Waffen zu melden haben, wobei niemand verpflichtet ist, Geheimes zu offenbaren",
                &["beschließen: melden"],
            ),
            (
                "verlangt, dass die Gruppen die Sperren räumen, die neu angelegten Gräben verfüllen und die Waffen abgeben",
                &["verlangen → die Gruppen: räumen, verfüllen, abgeben"],
            ),
            (
                "legt den Gebern nahe, für deren Bau Geld bereitzustellen, und stellt fest, dass nichts eingetroffen ist",
                &["nahelegen → den Gebern: bereitstellen", "feststellen"],
            ),
            ("fordert die Länder auf, Arme nicht schlechterzustellen", &["auffordern → die Länder: schlechterstellen"]),
        ],
    );
    check(
        Family::Generic,
        &[
            ("Die Betriebe sollten verpflichtet werden, Reste anzubieten.", &["sollen: verpflichten"]),
            ("Räte, die nicht in der Lage sind, Zeit aufzubringen, können ersetzt werden.", &["können: ersetzen"]),
            ("Die Schulen dürfen mit dem Auftrag, Sport zu lehren, nicht alleingelassen werden.", &["nicht dürfen: alleinlassen"]),
            ("Niemand darf Nachteile zu fürchten haben.", &["nicht dürfen"]),
            ("Sperren sollten nur noch in schweren Fällen verhängt werden.", &["sollen: verhängen"]),
            ("Der Rat erwartet vom Präsidium, dass es einen Fonds einrichtet.", &["erwarten → Präsidium: einrichten"]),
            ("Der Rat erwartet vom Präsidium, dass es zu keinen Ausfällen kommt.", &["erwarten → Präsidium"]),
        ],
    );
}

#[test]
fn a_contrast_of_constituents_prohibits_nothing() {
    let modality = |text| read(Family::UnGeneralAssembly, text)[0].duties.last().map(|d| d.modality);
    let (obligation, prohibition) = (Some(crate::model::Modality::Obligation), Some(crate::model::Modality::Prohibition));
    assert_eq!(modality("fordert die Räte auf, Eltern von Beginn an und nicht erst am Ende zu beteiligen"), obligation);
    assert_eq!(modality("fordert die Räte auf, das Recht zu achten und nicht zu verletzen"), prohibition);
}

#[test]
fn addressees_come_in_pairs_pronouns_and_interrupted_lists() {
    check(
        Family::UnGeneralAssembly,
        &[
            (
                "ersucht die Bank und, soweit es um Häfen geht, das Seeamt, Karten zu zeichnen",
                &["ersuchen → die Bank + das Seeamt: zeichnen"],
            ),
            (
                "betraut die Trägerin oder den Träger des Mandats mit der Aufgabe",
                &["betrauen → die Trägerin oder den Träger des Mandats"],
            ),
            (
                "ersucht die Organisation der Vereinten Nationen für Erziehung, Wissenschaft und Kultur, Listen zu führen",
                &["ersuchen → die Organisation der Vereinten Nationen für Erziehung, Wissenschaft und Kultur: führen"],
            ),
            (
                "bittet die Banken, den Fonds sowie die Stiftungen, zu erwägen, Dörfer zu fördern",
                &["bitten → die Banken + den Fonds + die Stiftungen: erwägen"],
            ),
            (
                "beauftragt seine Präsidentin, diesen Beschluss dem Rat, der Kommission sowie den Ländern zu übermitteln",
                &["beauftragen → seine Präsidentin: übermitteln"],
            ),
            ("beglückwünscht die Republik Belor zum Abschluss der Wahlen", &["beglückwünschen → die Republik Belor"]),
            ("dankt allen, die geholfen haben", &["danken → allen"]),
            ("dankt allen haupt- und ehrenamtlichen Helfern", &["danken → allen haupt- und ehrenamtlichen Helfern"]),
            (
                "ersucht die Bank der Länder und, soweit es um Häfen geht, das Seeamt, Karten zu zeichnen",
                &["ersuchen → die Bank der Länder + das Seeamt: zeichnen"],
            ),
            ("ruft die übrigen dazu auf, zu folgen", &["aufrufen → die übrigen: folgen"]),
        ],
    );
    check(
        Family::Generic,
        &[
            (
                "Den Helfern und Ärztinnen der Klinik spricht der Rat seinen Dank aus.",
                &["Dank aussprechen → Den Helfern + Ärztinnen der Klinik"],
            ),
            ("Ferner wird er ersucht, die Wege zu sichern.", &["ersuchen → er: sichern"]),
            (
                "Der Rat dankt der Stadt Windhafen. Er bittet Prof. Kern, zu warten.",
                &["danken → der Stadt Windhafen", "bitten → Prof. Kern: warten"],
            ),
            ("Der Rat dankt allen in den Kliniken tätigen Kräften", &["danken → allen in den Kliniken tätigen Kräften"]),
            ("Im Bedarfsfall kann die Gruppe Untergruppen einsetzen.", &["können → die Gruppe: einsetzen"]),
        ],
    );
}

#[test]
fn who_acts_stands_in_the_subject_or_after_von() {
    for (family, text, want) in [
        (
            Family::UnSecurityCouncil,
            "In diesem Sinne verurteilt der Sicherheitsrat auf das Schärfste alle Angriffe.",
            "der Sicherheitsrat",
        ),
        (Family::Generic, "Die Mitglieder werden vom Senat für die Dauer von fünf Jahren ernannt.", "Senat"),
        (Family::Generic, "Die Kommission tagt in Kiel.", "Die Kommission"),
    ] {
        let drafts = read(family, text);
        assert_eq!(drafts[0].actor.as_ref().map(|a| a.span.of(text)), Some(want), "{text}");
    }
}

/// Every frame tags its own sentence and leaves the other alone.
#[test]
fn every_frame_hits_and_misses() {
    let mut wrong = Vec::new();
    for frame in crate::lexicon::frames() {
        for (text, wanted) in [(frame.hit, true), (frame.miss, false)] {
            let drafts = read(Family::DeConference, text);
            if drafts.iter().any(|d| d.frame.is_some_and(|f| std::ptr::eq(f, frame))) != wanted {
                let got: Vec<&str> = drafts.iter().map(|d| &*d.lemma).collect();
                wrong.push(format!("{} {} {text}\n  got {got:?}", frame.lemma, if wanted { "misses" } else { "hits" }));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of the frames' sentences:\n{}", wrong.len(), wrong.join("\n"));
}
