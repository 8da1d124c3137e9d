use super::*;

fn ids(text: &str, family: Family) -> Vec<String> {
    references(&Tokens::new(text), family, None).into_iter().map(|citation| citation.id).collect()
}

#[test]
fn resolutions_get_the_symbol_of_their_organ() {
    use Family::{ModelUn, UnGeneralAssembly as Ga, UnHumanRightsCouncil as Hrc, UnSecurityCouncil as Sc};
    for (text, family, want) in [
        ("ihre Resolution 70/1 vom 25. September 2015", Ga, &["A/RES/70/1"][..]),
        (
            "ihre Resolutionen 68/232 vom 20. Dezember 2013, 77/161 vom 14. Dezember 2022 und 79/218 vom 19. Dezember 2024",
            Ga,
            &["A/RES/68/232", "A/RES/77/161", "A/RES/79/218"],
        ),
        (
            "seine Resolutionen 2691 (2023), 2733 (2024) und 2786 (2025) sowie die Erklärungen",
            Sc,
            &["S/RES/2691 (2023)", "S/RES/2733 (2024)", "S/RES/2786 (2025)"],
        ),
        ("Resolution 217 A (III) und Resolution 2625 (XXV)", Ga, &["A/RES/217 A (III)", "A/RES/2625 (XXV)"]),
        ("die Resolution 48/13 des Menschenrechtsrats", Ga, &["A/HRC/RES/48/13"]),
        ("seine Resolution 48/13 und die Resolution 60/251 der Generalversammlung", Hrc, &["A/HRC/RES/48/13", "A/RES/60/251"]),
        ("die Ratsresolution 1325 (2000)", Ga, &["S/RES/1325 (2000)"]),
        ("in ihrer Resolution 64/292 vom 28. Juli 2010", ModelUn, &["A/RES/64/292"]),
        ("die Resolution 2023/14 des Wirtschafts- und Sozialrats", Ga, &["E/RES/2023/14"]),
        ("ihre Resolution ES-11/1 vom 2. März 2022", Ga, &["A/RES/ES-11/1"]),
        ("ihre Resolutionen 63/100 A und B", Ga, &["A/RES/63/100 A", "A/RES/63/100 B"]),
        (
            "ihre Resolutionen 67/173 vom 20. Dezember 2012 über die Lage der Frauen und 68/139 vom 18. Dezember 2013",
            Ga,
            &["A/RES/67/173", "A/RES/68/139"],
        ),
        ("ihren Beschluss 79/401 vom 1. Oktober 2024", Ga, &["A/DEC/79/401"]),
        ("der Bericht (A/80/263), S/PRST/2020/1 und A/CONF.230/14", Ga, &["A/80/263", "S/PRST/2020/1", "A/CONF.230/14"]),
        ("die Dokumente A/97/L.5/Rev.2 und Add.1.", Ga, &["A/97/L.5/Rev.2", "A/97/L.5/Rev.2/Add.1"]),
        ("S/RES/2042 (2012) und A/RES/377 (V)", Ga, &["S/RES/2042 (2012)", "A/RES/377 (V)"]),
        ("den Beschluss 1/CP.21", Ga, &["1/CP.21"]),
        ("die Ziffern 2 und 5 der Resolution, Kapitel VII, auf der 9987. Sitzung", Sc, &[]),
        ("die A/B-Länder und das S/W-Bild von 2020", Ga, &[]),
        ("Beschluss Nr. 87/2026 und Beschluss 14/2026", Family::Municipal, &[]),
    ] {
        assert_eq!(ids(text, family), want, "{text:?}");
    }
}

#[test]
fn a_series_keeps_the_date_and_title_of_each_member() {
    let text = "in Bekräftigung ihrer Resolutionen 78/265 vom 21. März 2024 mit dem Titel „Chancen nutzen“, 77/320 vom 25. Juli 2023 mit dem Titel „Wandel gestalten“ und 78/132 vom 19. Dezember 2023";
    let found = references(&Tokens::new(text), Family::UnGeneralAssembly, None);
    let got: Vec<_> = found.iter().map(|c| (c.id.as_str(), c.date.as_deref(), c.title.as_deref(), c.span.of(text))).collect();
    assert_eq!(
        got,
        [
            ("A/RES/78/265", Some("2024-03-21"), Some("Chancen nutzen"), "Resolutionen 78/265 vom 21. März 2024"),
            ("A/RES/77/320", Some("2023-07-25"), Some("Wandel gestalten"), "77/320 vom 25. Juli 2023"),
            ("A/RES/78/132", Some("2023-12-19"), None, "78/132 vom 19. Dezember 2023"),
        ]
    );
}

#[test]
fn acts_and_papers_of_the_union_keep_their_own_numbers() {
    for (text, want) in [
        ("die Verordnung (EU) 2016/679 und die Richtlinie 2008/56/EG", &["(EU) 2016/679", "2008/56/EG"][..]),
        ("die Verordnung (EG) Nr. 1049/2001 des Rates", &["(EG) Nr. 1049/2001"]),
        ("die Verordnungen (EU) 2019/943 und 2019/944", &["(EU) 2019/943", "(EU) 2019/944"]),
        ("der Beschluss 2010/413/GASP und der Rahmenbeschluss 2002/584/JI", &["2010/413/GASP", "2002/584/JI"]),
        ("die Mitteilung (COM(2025) 214) und COM(2020)66 final", &["COM(2025) 214", "COM(2020) 66"]),
        ("KOM(96)0471 - C4-0528/96", &["KOM(96)0471", "C4-0528/96"]),
        ("seine Entschließung (P10_TA(2025)0198) und der Bericht (A10-0034/2026)", &["P10_TA(2025)0198", "A10-0034/2026"]),
        ("zu dem Bericht (2018/2088(INI))", &["2018/2088(INI)"]),
        ("in der Rechtssache C-131/12 und 1 BvR 357/05", &["C-131/12", "1 BvR 357/05"]),
        ("(ABl. L 119 vom 4.5.2016, S. 1)", &["ABl. L 119 vom 4.5.2016, S. 1"]),
        ("(EU-weit gültig) und 20/30 Plätze (2026)", &[]),
    ] {
        assert_eq!(ids(text, Family::EuParliament), want, "{text:?}");
    }
}

#[test]
fn laws_stand_without_their_subdivisions_and_ranges_expand() {
    for (text, family, want) in [
        ("nach § 55 AWV nicht", Family::DeBundestag, &["§ 55 AWV"][..]),
        ("über § 577a BGB hinaus", Family::Party, &["§ 577a BGB"]),
        ("nach § 14 Abs. 2 Satz 1 Nr. 3 BWaldG", Family::Municipal, &["§ 14 BWaldG"]),
        ("nach den §§ 3 bis 5 BWaldG", Family::Municipal, &["§ 3 BWaldG", "§ 4 BWaldG", "§ 5 BWaldG"]),
        ("§§ 3 Abs. 1, 5 Abs. 2 und 7 BauGB", Family::Municipal, &["§ 3 BauGB", "§ 5 BauGB", "§ 7 BauGB"]),
        ("nach § 3 Absatz 1 und 4 BauGB", Family::Municipal, &["§ 3 BauGB"]),
        ("nach § 12 SGB V und § 8a SGB VIII", Family::DeBundesrat, &["§ 12 SGB V", "§ 8a SGB VIII"]),
        ("auf die Artikel 191 und 192 AEUV", Family::EuParliament, &["Art. 191 AEUV", "Art. 192 AEUV"]),
        ("auf Artikel 4 Absatz 2 und Artikel 16 Absatz 1 EUV", Family::EuParliament, &["Art. 4 EUV", "Art. 16 EUV"]),
        ("von Art. 104c GG und Artikel 5 des Grundgesetzes", Family::DeConference, &["Art. 104c GG", "Art. 5 GG"]),
        ("auf Artikel 79 BV und das Jagdgesetz (SR 922.0)", Family::ChFederal, &["Art. 79 BV", "SR 922.0"]),
        ("Artikel 60 Absatz 1 der Bundesverfassung", Family::ChFederal, &["Art. 60 BV"]),
        ("§ 41 Abs. 1 GO NRW", Family::Municipal, &["§ 41 GO NRW"]),
        ("§ 14 des Bundeswaldgesetzes", Family::DeBundesrat, &["§ 14 Bundeswaldgesetz"]),
        ("§ 14 Absatz 2 des Bundeswaldgesetzes (BWaldG)", Family::DeBundesrat, &["§ 14 BWaldG"]),
        ("§ 35a des Achten Buches Sozialgesetzbuch", Family::DeBundesrat, &["§ 35a SGB VIII"]),
        (
            "nach Artikel 51 der Charta der Vereinten Nationen",
            Family::UnSecurityCouncil,
            &["Art. 51 Charta der Vereinten Nationen"],
        ),
        ("§ 6 Abs. 1 i. V. m. § 8 BauGB", Family::Municipal, &["§ 6 BauGB", "§ 8 BauGB"]),
        ("nach Artikel 3 der Verordnung (EU) 2016/679", Family::EuParliament, &["(EU) 2016/679"]),
        ("nach Artikel 3 und Abs. 1 dieses Beschlusses", Family::ChFederal, &[]),
        ("§ 3 dieser Satzung, Artikel 52 seiner Geschäftsordnung", Family::EuParliament, &[]),
        ("Anlage 1, Ziffer 2, Nr. 3, TOP 7", Family::Municipal, &[]),
        ("Artikel 2 EU-Kommission und § 5 I", Family::Municipal, &[]),
    ] {
        assert_eq!(ids(text, family), want, "{text:?}");
    }
}

#[test]
fn papers_of_parliaments_are_told_apart_by_name_and_family() {
    for (text, family, want) in [
        ("– Drucksachen 21/3980, 21/4655 –", Family::DeBundestag, &["BT-Drs. 21/3980", "BT-Drs. 21/4655"][..]),
        ("(Bundestagsdrucksache 20/10234)", Family::DeBundestag, &["BT-Drs. 20/10234"]),
        ("(BR-Drs. 57/26) und Bundesratsdrucksache 123/24", Family::DeConference, &["BR-Drs. 57/26", "BR-Drs. 123/24"]),
        ("Drucksache 57/26 (Beschluss)", Family::DeBundesrat, &["BR-Drs. 57/26"]),
        ("BT-Drucksache 19/1234, LT-Drs. 18/123", Family::DeLandtag, &["BT-Drs. 19/1234", "LT-Drs. 18/123"]),
        ("Drucksache 18/4567", Family::DeLandtag, &["LT-Drs. 18/4567"]),
        ("der Antrag 902/A(E)", Family::AtParliament, &["902/A(E)"]),
        ("die Motion 24.4323 und Mo. 21.3487", Family::ChFederal, &["24.4323", "21.3487"]),
        ("BGBl. I S. 2408, BBl 2011 757", Family::ChFederal, &["BGBl. I S. 2408", "BBl 2011 757"]),
        ("CM/Rec(2020)1 und PC.DEC/1304", Family::Generic, &["CM/Rec(2020)1", "PC.DEC/1304"]),
        ("der Drucksache entnommen, 1/2 der Plätze", Family::DeBundestag, &[]),
    ] {
        assert_eq!(ids(text, family), want, "{text:?}");
    }
}

#[test]
fn the_documents_own_symbol_is_no_citation() {
    for (text, family, own) in [
        ("Drucksache 21/4711", Family::DeBundestag, "21/4711"),
        ("Resolution 2815 (2026)", Family::UnSecurityCouncil, "2815 (2026)"),
        ("A/RES/80/217", Family::UnGeneralAssembly, "80/217"),
        ("P10_TA(2026)0112", Family::EuParliament, "P10_TA(2026)0112"),
    ] {
        assert!(references(&Tokens::new(text), family, Some(own)).is_empty(), "{text:?}");
    }
    assert_eq!(references(&Tokens::new("Drucksache 121/26"), Family::DeBundesrat, Some("21/26")).len(), 1);
}

#[test]
fn odd_input_neither_panics_nor_cites() {
    for text in [
        "", "§", "§§", "Art.", "Artikel 1", "(EU)", "(EU) 1", "Resolution", "Resolution 1/", "A/", "Drucksache 1/", "COM(", "„1",
        "§ 1 Ä", "S-/1", "1/1/",
    ] {
        assert!(references(&Tokens::new(text), Family::Generic, Some("")).is_empty(), "{text:?}");
    }
}
