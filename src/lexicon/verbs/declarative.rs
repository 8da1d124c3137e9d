//! Frames of the declaratives: decisions, enactments, appointments, amendments, referrals.

use crate::lexicon::frames::Frame;
use crate::model::Force::{
    Adopts, Amends, Appoints, Commits, Decides, Declares, Establishes, Expresses, Refers, Rejects, RemainsSeized, Repeals,
    Reserves, Supports,
};

/// More specific frames of the same verb first.
pub const FRAMES: &[Frame] = &[
    // The remaining-seized formula shares its verb with beschließen and must come before it.
    Frame::new("mit der Angelegenheit befasst bleiben", RemainsSeized, &["beschließt", "beschließen"], "beschlossen")
        .with(&["befasst", "bleiben"])
        .tested("Der Rat beschließt, mit der Angelegenheit befasst zu bleiben.", "Der Rat beschließt, das Mandat zu verlängern."),
    Frame::new("mit der Angelegenheit befasst bleiben", RemainsSeized, &["bleibt", "bleiben"], "geblieben")
        .closed_by("befasst")
        .tested("Der Rat bleibt mit der Angelegenheit befasst.", "Der Rat bleibt bei seiner Meinung."),
    // Decisions.
    Frame::new("beschließen", Decides, &["beschließt", "beschließen"], "beschlossen")
        .subject_control()
        .tested("Der Rat beschließt, das Mandat zu verlängern.", "Der Rat begrüßt, dass der Landtag das Gesetz beschließt."),
    Frame::new("Beschluss treffen", Decides, &["trifft", "treffen"], "getroffen")
        .with(&["Beschluss"])
        .subject_control()
        .tested("Der Rat trifft den Beschluss, das Mandat zu verlängern.", "Die Delegationen treffen sich in Genf."),
    Frame::new("Entscheidung treffen", Decides, &["trifft", "treffen"], "getroffen")
        .with(&["Entscheidung"])
        .subject_control()
        .tested("Der Rat trifft die Entscheidung, das Mandat zu verlängern.", "Die Delegationen treffen sich in Genf."),
    Frame::new("Beschluss fassen", Decides, &["fasst", "fassen"], "gefasst")
        .with(&["Beschluss"])
        .subject_control()
        .tested("Der Rat fasst den Beschluss, das Mandat zu verlängern.", "Der Bericht fasst die Ergebnisse zusammen."),
    Frame::new("Entschließung fassen", Decides, &["fasst", "fassen"], "gefasst")
        .with(&["Entschließung"])
        .subject_control()
        .tested("Der Ärztetag fasst die folgende Entschließung.", "Der Bericht fasst die Ergebnisse zusammen."),
    Frame::new("entscheiden", Decides, &["entscheidet", "entscheiden"], "entschieden")
        .without(&["sich"])
        .subject_control()
        .tested("Der Rat entscheidet, das Mandat zu verlängern.", "Der Rat begrüßt, dass das Gericht bald entscheidet."),
    Frame::new("sich entscheiden", Decides, &["entscheidet", "entscheiden"], "entschieden")
        .with(&["sich"])
        .subject_control()
        .tested("Der Rat entscheidet sich für den ersten Entwurf.", "Der Rat entscheidet, das Mandat zu verlängern."),
    Frame::new("sich entschließen", Decides, &["entschließt", "entschließen"], "entschlossen")
        .with(&["sich"])
        .subject_control()
        .tested("Der Rat entschließt sich, zu handeln.", "Der Rat lobt die Stadt, die sich zum Bau entschließt."),
    Frame::new("festlegen", Decides, &["legt", "legen"], "festgelegt")
        .closed_by("fest")
        .without(&["sich"])
        .tested("Der Rat legt die Frist fest.", "Der Rat legt den Ländern nahe, zu handeln."),
    Frame::new("zugrunde legen", Decides, &["legt", "legen"], "gelegt")
        .closed_by("zugrunde")
        .tested("Der Rat legt der Planung den ersten Entwurf zugrunde.", "Der Rat legt die Frist fest."),
    Frame::new("festsetzen", Decides, &["setzt", "setzen"], "festgesetzt")
        .closed_by("fest")
        .tested("Der Rat setzt den Hebesatz fest.", "Der Rat setzt einen Beirat ein."),
    Frame::new("bestimmen", Decides, &["bestimmt", "bestimmen"], "bestimmt")
        .tested("Der Rat bestimmt, dass die Frist im Mai endet.", "Der Rat begrüßt, dass das Gesetz den Ort bestimmt."),
    Frame::new("anordnen", Decides, &["ordnet", "ordnen"], "angeordnet")
        .closed_by("an")
        .tested("Der Rat ordnet eine Prüfung an.", "Der Bericht ordnet die Zahlen ein."),
    Frame::new("verfügen", Decides, &["verfügt", "verfügen"], "verfügt")
        .without(&["über"])
        .tested("Der Rat verfügt die Schließung der Straße.", "Der Rat verfügt über ausreichende Mittel."),
    Frame::new("verordnen", Decides, &["verordnet", "verordnen"], "verordnet")
        .tested("Der Bundesrat verordnet die Einfuhr von Heu.", "Der Rat begrüßt, dass der Arzt Ruhe verordnet."),
    Frame::new("verlängern", Decides, &["verlängert", "verlängern"], "verlängert")
        .tested("Der Rat verlängert das Mandat bis zum 31. Mai 2027.", "Der Rat begrüßt, dass der Bund die Frist verlängert."),
    Frame::new("verkürzen", Decides, &["verkürzt", "verkürzen"], "verkürzt")
        .tested("Der Rat verkürzt die Frist auf zwei Wochen.", "Der Rat begrüßt, dass der Bund die Frist verkürzt."),
    Frame::new("beenden", Decides, &["beendet", "beenden"], "beendet")
        .tested("Der Rat beendet das Mandat der Mission.", "Der Rat begrüßt, dass die Mission ihre Arbeit beendet."),
    Frame::new("aussetzen", Decides, &["setzt", "setzen"], "ausgesetzt")
        .closed_by("aus")
        .tested("Der Rat setzt die Sanktionen aus.", "Der Rat setzt einen Beirat ein."),
    Frame::new("fortsetzen", Decides, &["setzt", "setzen"], "fortgesetzt")
        .closed_by("fort")
        .subject_control()
        .tested("Der Rat setzt die Beratung fort.", "Der Rat setzt einen Beirat ein."),
    Frame::new("fortführen", Decides, &["führt", "führen"], "fortgeführt")
        .closed_by("fort")
        .subject_control()
        .tested("Der Rat führt das Programm fort.", "Die Straße führt zum Hafen."),
    Frame::new("weiterführen", Decides, &["führt", "führen"], "weitergeführt")
        .closed_by("weiter")
        .subject_control()
        .tested("Der Rat führt das Programm weiter.", "Die Straße führt zum Hafen."),
    Frame::new("einführen", Decides, &["führt", "führen"], "eingeführt")
        .closed_by("ein")
        .tested("Der Rat führt eine Gebühr ein.", "Die Straße führt zum Hafen."),
    Frame::new("durchführen", Decides, &["führt", "führen"], "durchgeführt")
        .closed_by("durch")
        .subject_control()
        .tested("Der Rat führt eine Befragung durch.", "Die Straße führt durch den Wald."),
    Frame::new("einstellen", Decides, &["stellt", "stellen"], "eingestellt")
        .closed_by("ein")
        .tested("Der Rat stellt die Förderung ein.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("zurückstellen", Decides, &["stellt", "stellen"], "zurückgestellt")
        .closed_by("zurück")
        .tested("Der Rat stellt die Vorlage zurück.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("vertagen", Decides, &["vertagt", "vertagen"], "vertagt")
        .tested("Der Rat vertagt die Vorlage auf den Mai.", "Der Rat begrüßt, dass der Ausschuss die Vorlage vertagt."),
    Frame::new("absetzen", Decides, &["setzt", "setzen"], "abgesetzt")
        .closed_by("ab")
        .tested("Der Rat setzt den Punkt von der Tagesordnung ab.", "Der Rat setzt einen Beirat ein."),
    Frame::new("verhängen", Decides, &["verhängt", "verhängen"], "verhängt")
        .tested("Der Rat verhängt ein Embargo.", "Der Rat begrüßt, dass die Union ein Embargo verhängt."),
    Frame::new("verschärfen", Decides, &["verschärft", "verschärfen"], "verschärft")
        .without(&["sich"])
        .tested("Der Rat verschärft das Embargo.", "Die Lage verschärft sich täglich."),
    Frame::new("entsenden", Decides, &["entsendet", "entsenden"], "entsandt")
        .tested("Der Rat entsendet eine Mission.", "Der Rat begrüßt, dass die Union Beobachter entsendet."),
    Frame::new("aufnehmen", Decides, &["nimmt", "nehmen"], "aufgenommen")
        .closed_by("auf")
        .tested("Der Rat nimmt den Punkt in die Tagesordnung auf.", "Der Rat nimmt den Bericht zur Kenntnis."),
    Frame::new("gewähren", Decides, &["gewährt", "gewähren"], "gewährt")
        .tested("Der Rat gewährt dem Verein einen Zuschuss.", "Der Rat begrüßt, dass das Land einen Zuschuss gewährt."),
    Frame::new("Ausdruck verleihen", Expresses, &["verleiht", "verleihen"], "verliehen")
        .with(&["Ausdruck"])
        .by_noun()
        .tested("Der Rat verleiht seiner Besorgnis Ausdruck.", "Der Rat verleiht der Malerin den Preis."),
    Frame::new("verleihen", Decides, &["verleiht", "verleihen"], "verliehen")
        .without(&["Ausdruck"])
        .tested("Der Rat verleiht der Malerin den Preis.", "Der Rat verleiht seiner Besorgnis Ausdruck."),
    Frame::new("zuerkennen", Decides, &["erkennt", "erkennen"], "zuerkannt")
        .closed_by("zu")
        .tested("Der Rat erkennt der Malerin den Preis zu.", "Der Rat erkennt die Leistung an."),
    Frame::new("vergeben", Decides, &["vergibt", "vergeben"], "vergeben")
        .tested("Der Rat vergibt den Auftrag an die Werkstatt.", "Der Rat begrüßt, dass das Land den Auftrag vergibt."),
    Frame::new("freigeben", Decides, &["gibt", "geben"], "freigegeben")
        .closed_by("frei")
        .tested("Der Rat gibt die gesperrten Mittel frei.", "Der Rat gibt die Akten ab."),
    Frame::new("in Kraft setzen", Decides, &["setzt", "setzen"], "gesetzt")
        .closed_by("in Kraft")
        .tested("Der Rat setzt die Satzung zum 1. Mai 2027 in Kraft.", "Der Rat setzt einen Beirat ein."),
    Frame::new("in Kraft treten", Decides, &["tritt", "treten"], "getreten")
        .closed_by("in Kraft")
        .tested("Dieser Beschluss tritt am 1. Mai 2027 in Kraft.", "Der Rat tritt für Transparenz ein."),
    Frame::new("wirksam werden", Decides, &["wird", "werden"], "wirksam")
        .closed_by("wirksam")
        .tested("Dieser Beschluss wird am Tag seiner Annahme wirksam.", "Die Quellen werden durch Zäune wirksam geschützt."),
    Frame::new("beitreten", Decides, &["tritt", "treten"], "beigetreten")
        .closed_by("bei")
        .subject_control()
        .tested("Die Stadt tritt dem Bündnis bei.", "Der Rat tritt für Transparenz ein."),
    Frame::new("austreten", Decides, &["tritt", "treten"], "ausgetreten")
        .closed_by("aus")
        .subject_control()
        .tested("Die Stadt tritt aus dem Bündnis aus.", "Der Rat tritt für Transparenz ein."),
    Frame::new("anrufen", Decides, &["ruft", "rufen"], "angerufen")
        .closed_by("an")
        .tested("Der Bundesrat ruft den Vermittlungsausschuss an.", "Der Rat ruft alle Bürger auf, Wasser zu sparen."),
    Frame::new("Einwendungen erheben", Decides, &["erhebt", "erheben"], "erhoben")
        .with(&["Einwendungen"])
        .tested("Der Bundesrat erhebt gegen den Entwurf keine Einwendungen.", "Die Stadt erhebt eine Gebühr."),
    Frame::new("Einspruch einlegen", Decides, &["legt", "legen"], "eingelegt")
        .closed_by("ein")
        .with(&["Einspruch"])
        .tested("Der Bundesrat legt gegen das Gesetz Einspruch ein.", "Der Rat legt die Frist fest."),
    Frame::new("Stellung nehmen", Decides, &["nimmt", "nehmen"], "genommen")
        .with(&["Stellung"])
        .tested("Der Bundesrat nimmt zu dem Entwurf wie folgt Stellung.", "Der Rat nimmt den Plan an."),
    Frame::new("erheben", Decides, &["erhebt", "erheben"], "erhoben")
        .without(&["sich", "Einwendungen", "Forderung"])
        .tested("Die Stadt erhebt eine Gebühr für das Parken.", "Die Menge erhebt sich von den Plätzen."),
    Frame::new("Gebrauch machen", Decides, &["macht", "machen"], "gemacht")
        .with(&["Gebrauch"])
        .subject_control()
        .tested("Der Rat macht von seinem Recht Gebrauch.", "Der Rat macht sich den Bericht zu eigen."),
    Frame::new("auf den Weg bringen", Decides, &["bringt", "bringen"], "gebracht")
        .closed_by("auf den Weg")
        .tested("Der Rat bringt das Programm auf den Weg.", "Der Rat bringt seine Sorge zum Ausdruck."),
    Frame::new("einleiten", Decides, &["leitet", "leiten"], "eingeleitet")
        .closed_by("ein")
        .subject_control()
        .tested("Der Rat leitet das Verfahren ein.", "Der Rat leitet die Akten dem Bund zu."),
    Frame::new("einberufen", Decides, &["beruft", "berufen"], "einberufen")
        .closed_by("ein")
        .subject_control()
        .tested("Der Rat beruft eine Konferenz ein.", "Der Rat beruft sich auf die Satzung."),
    Frame::new("veranlassen", Decides, &["veranlasst", "veranlassen"], "veranlasst")
        .tested("Der Rat veranlasst die Prüfung der Brücke.", "Der Rat begrüßt, dass der Bund die Prüfung veranlasst."),
    Frame::new("erwerben", Decides, &["erwirbt", "erwerben"], "erworben")
        .tested("Die Stadt erwirbt das Grundstück am Markt.", "Der Rat begrüßt, dass die Stadt das Grundstück erwirbt."),
    Frame::new("veräußern", Decides, &["veräußert", "veräußern"], "veräußert")
        .tested("Die Stadt veräußert das Grundstück am Markt.", "Der Rat begrüßt, dass die Stadt das Grundstück veräußert."),
    Frame::new("abschreiben", Decides, &["schreibt", "schreiben"], "abgeschrieben")
        .closed_by("ab")
        .tested("Der Nationalrat schreibt die Motion als erledigt ab.", "Der Rat schreibt die Stelle aus."),
    Frame::new("abberufen", Decides, &["beruft", "berufen"], "abberufen")
        .closed_by("ab")
        .tested("Der Rat beruft den Beauftragten ab.", "Der Rat beruft sich auf die Satzung."),
    Frame::new("auflösen", Decides, &["löst", "lösen"], "aufgelöst")
        .closed_by("auf")
        .tested("Der Rat löst die Arbeitsgruppe auf.", "Der Rat löst die Sperre ab."),
    // Enactment and approval.
    Frame::new("verabschieden", Adopts, &["verabschiedet", "verabschieden"], "verabschiedet")
        .tested("Der Rat verabschiedet die Satzung.", "Der Rat begrüßt, dass der Landtag das Gesetz verabschiedet."),
    Frame::new("annehmen", Adopts, &["nimmt", "nehmen"], "angenommen")
        .closed_by("an")
        .without(&["sich"])
        .tested("Der Rat nimmt den Plan an.", "Der Rat nimmt den Bericht zur Kenntnis."),
    Frame::new("billigen", Adopts, &["billigt", "billigen"], "gebilligt")
        .tested("Der Rat billigt den Haushalt.", "Der Rat begrüßt, dass die Versammlung den Haushalt billigt."),
    Frame::new("genehmigen", Adopts, &["genehmigt", "genehmigen"], "genehmigt")
        .tested("Der Rat genehmigt die Niederschrift.", "Der Rat begrüßt, dass das Land den Haushalt genehmigt."),
    Frame::new("zustimmen", Adopts, &["stimmt", "stimmen"], "zugestimmt")
        .closed_by("zu")
        .tested("Der Rat stimmt dem Vertrag zu.", "Bund und Länder stimmen darin überein, dass Eile nottut."),
    Frame::new("sich zu eigen machen", Adopts, &["macht", "machen"], "gemacht")
        .closed_by("zu eigen")
        .with(&["sich"])
        .tested("Der Rat macht sich die Empfehlungen zu eigen.", "Der Rat macht auf die Frist aufmerksam."),
    Frame::new("bewilligen", Adopts, &["bewilligt", "bewilligen"], "bewilligt")
        .tested("Der Rat bewilligt den Kredit.", "Der Rat begrüßt, dass der Bund den Kredit bewilligt."),
    Frame::new("Kredit sprechen", Adopts, &["spricht", "sprechen"], "gesprochen")
        .with(&["Kredit"])
        .tested("Der Rat spricht einen Kredit von zwei Millionen Franken.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("akzeptieren", Adopts, &["akzeptiert", "akzeptieren"], "akzeptiert")
        .tested("Der Rat akzeptiert das Angebot.", "Der Rat begrüßt, dass die Stadt das Angebot akzeptiert."),
    Frame::new("gutheißen", Adopts, &["heißt", "heißen"], "gutgeheißen")
        .closed_by("gut")
        .tested("Der Rat heißt das Gesuch gut.", "Der Rat heißt die Gäste willkommen."),
    Frame::new("erlassen", Adopts, &["erlässt", "erlassen"], "erlassen")
        .tested("Der Rat erlässt die folgende Satzung.", "Der Rat begrüßt, dass das Land die Verordnung erlässt."),
    Frame::new("ratifizieren", Adopts, &["ratifiziert", "ratifizieren"], "ratifiziert")
        .tested("Die Versammlung ratifiziert das Abkommen.", "Der Rat begrüßt, dass die Stadt das Abkommen ratifiziert."),
    Frame::new("stattgeben", Adopts, &["gibt", "geben"], "stattgegeben")
        .closed_by("statt")
        .tested("Der Ausschuss gibt dem Einspruch statt.", "Der Rat gibt die Akten ab."),
    Frame::new("Folge geben", Adopts, &["gibt", "geben"], "gegeben")
        .with(&["Folge"])
        .tested("Der Nationalrat gibt der Initiative Folge.", "Der Rat gibt die Akten ab."),
    Frame::new("erheblich erklären", Adopts, &["erklärt", "erklären"], "erklärt")
        .closed_by("erheblich")
        .tested("Der Rat erklärt die Motion erheblich.", "Der Rat erklärt das Jahr zum Jahr der Böden."),
    Frame::new("sich einverstanden erklären", Adopts, &["erklärt", "erklären"], "erklärt")
        .closed_by("einverstanden")
        .with(&["sich"])
        .tested("Der Rat erklärt sich mit dem Entwurf einverstanden.", "Der Rat erklärt sich bereit, zu zahlen."),
    Frame::new("Entlastung erteilen", Adopts, &["erteilt", "erteilen"], "erteilt")
        .with(&["Entlastung"])
        .tested("Die Versammlung erteilt dem Vorstand Entlastung.", "Der Rat erteilt der Verwaltung den Auftrag, zu berichten."),
    Frame::new("entlasten", Adopts, &["entlastet", "entlasten"], "entlastet")
        .tested("Die Versammlung entlastet den Vorstand.", "Der Rat begrüßt, dass das Gesetz die Städte entlastet."),
    Frame::new("Zustimmung erteilen", Adopts, &["erteilt", "erteilen"], "erteilt")
        .with(&["Zustimmung"])
        .tested("Der Rat erteilt die Zustimmung zu dem Vertrag.", "Der Rat erteilt der Verwaltung den Auftrag, zu berichten."),
    Frame::new("Genehmigung erteilen", Adopts, &["erteilt", "erteilen"], "erteilt")
        .with(&["Genehmigung"])
        .tested("Der Rat erteilt die Genehmigung zu dem Vertrag.", "Der Rat erteilt der Verwaltung den Auftrag, zu berichten."),
    Frame::new("Einvernehmen erteilen", Adopts, &["erteilt", "erteilen"], "erteilt").with(&["Einvernehmen"]).tested(
        "Der Ausschuss erteilt das gemeindliche Einvernehmen.",
        "Der Rat erteilt der Verwaltung den Auftrag, zu berichten.",
    ),
    Frame::new("Einvernehmen herstellen", Adopts, &["stellt", "stellen"], "hergestellt")
        .closed_by("her")
        .with(&["Einvernehmen"])
        .tested("Der Ausschuss stellt das Einvernehmen her.", "Der Betrieb stellt Türen her."),
    // Refusal.
    Frame::new("ablehnen", Rejects, &["lehnt", "lehnen"], "abgelehnt")
        .closed_by("ab")
        .tested("Der Rat lehnt den Antrag ab.", "Der Zaun lehnt sich an die Mauer."),
    Frame::new("zurückweisen", Rejects, &["weist", "weisen"], "zurückgewiesen")
        .closed_by("zurück")
        .tested("Der Rat weist den Vorwurf zurück.", "Der Rat weist darauf hin, dass die Frist endet."),
    Frame::new("sich aussprechen", Rejects, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["sich", "gegen"])
        .tested("Der Rat spricht sich gegen den Bau aus.", "Der Rat spricht dem Verein seinen Dank aus."),
    Frame::new("sich wenden", Rejects, &["wendet", "wenden"], "gewandt")
        .with(&["sich", "gegen"])
        .tested("Der Rat wendet sich gegen den Bau.", "Der Rat wendet sich an die Presse."),
    Frame::new("sich verwahren", Rejects, &["verwahrt", "verwahren"], "verwahrt")
        .with(&["sich", "gegen"])
        .tested("Der Rat verwahrt sich gegen den Vorwurf.", "Die Stadt verwahrt die Akten im Keller."),
    Frame::new("sich stellen", Rejects, &["stellt", "stellen"], "gestellt")
        .with(&["sich", "gegen"])
        .tested("Der Rat stellt sich gegen die Pläne des Bundes.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("sich distanzieren", Rejects, &["distanziert", "distanzieren"], "distanziert")
        .with(&["sich", "von"])
        .tested("Der Rat distanziert sich von dem Aufruf.", "Der Rat begrüßt, dass die Stadt sich von dem Aufruf distanziert."),
    Frame::new("ausschließen", Rejects, &["schließt", "schließen"], "ausgeschlossen")
        .closed_by("aus")
        .tested("Der Rat schließt einen Verkauf aus.", "Der Rat schließt sich dem Antrag an."),
    Frame::new("verwerfen", Rejects, &["verwirft", "verwerfen"], "verworfen")
        .tested("Der Rat verwirft den Entwurf.", "Der Rat begrüßt, dass die Stadt den Entwurf verwirft."),
    Frame::new("verweigern", Rejects, &["verweigert", "verweigern"], "verweigert")
        .tested("Der Rat verweigert die Zustimmung.", "Der Rat beklagt, dass die Stadt die Auskunft verweigert."),
    Frame::new("entgegentreten", Rejects, &["tritt", "treten"], "entgegengetreten")
        .closed_by("entgegen")
        .tested("Der Rat tritt dem Vorwurf entgegen.", "Der Rat tritt für Transparenz ein."),
    Frame::new("widersprechen", Rejects, &["widerspricht", "widersprechen"], "widersprochen")
        .tested("Der Rat widerspricht der Darstellung des Bundes.", "Der Rat begrüßt, dass die Stadt dem Plan widerspricht."),
    // Elections and appointments.
    Frame::new("wählen", Appoints, &["wählt", "wählen"], "gewählt")
        .tested("Der Rat wählt die Schriftführerin.", "Der Rat begrüßt, dass die Jugend ihren Beirat wählt."),
    Frame::new("ernennen", Appoints, &["ernennt", "ernennen"], "ernannt")
        .tested("Der Rat ernennt Frau Kern zur Beauftragten.", "Der Rat begrüßt, dass das Land eine Beauftragte ernennt."),
    Frame::new("bestellen", Appoints, &["bestellt", "bestellen"], "bestellt")
        .tested("Der Rat bestellt Herrn Kern zum Prüfer.", "Der Rat begrüßt, dass das Land einen Prüfer bestellt."),
    Frame::new("berufen", Appoints, &["beruft", "berufen"], "berufen")
        .without(&["sich"])
        .tested("Der Rat beruft Frau Kern in den Beirat.", "Der Rat beruft sich auf die Satzung."),
    Frame::new("umbenennen", Amends, &["benennt", "benennen"], "umbenannt")
        .closed_by("um")
        .tested("Der Rat benennt den Platz um.", "Der Rat benennt Frau Kern als Vertreterin."),
    Frame::new("benennen", Appoints, &["benennt", "benennen"], "benannt")
        .tested("Der Rat benennt Frau Kern als Vertreterin.", "Der Rat benennt den Platz um."),
    Frame::new("nominieren", Appoints, &["nominiert", "nominieren"], "nominiert")
        .tested("Der Parteitag nominiert Frau Kern.", "Der Rat begrüßt, dass die Partei eine Frau nominiert."),
    // New bodies and instruments.
    Frame::new("einsetzen", Establishes, &["setzt", "setzen"], "eingesetzt")
        .closed_by("ein")
        .without(&["sich"])
        .tested("Der Rat setzt einen Beirat ein.", "Der Rat setzt sich für Transparenz ein."),
    Frame::new("einrichten", Establishes, &["richtet", "richten"], "eingerichtet")
        .closed_by("ein")
        .tested("Der Rat richtet ein Büro ein.", "Der Rat richtet einen Appell an die Geber, zu helfen."),
    Frame::new("errichten", Establishes, &["errichtet", "errichten"], "errichtet")
        .tested("Der Rat errichtet eine Stiftung.", "Der Rat begrüßt, dass das Land eine Stiftung errichtet."),
    Frame::new("bilden", Establishes, &["bildet", "bilden"], "gebildet")
        .without(&["Grundlage", "Voraussetzung", "sich"])
        .tested("Der Rat bildet einen Ausschuss.", "Der Vertrag bildet die Grundlage der Zusammenarbeit."),
    Frame::new("abschaffen", Repeals, &["schafft", "schaffen"], "abgeschafft")
        .closed_by("ab")
        .tested("Der Rat schafft die Gebühr ab.", "Der Rat schafft eine neue Stelle."),
    Frame::new("schaffen", Establishes, &["schafft", "schaffen"], "geschaffen")
        .tested("Der Rat schafft eine neue Stelle.", "Der Rat schafft die Gebühr ab."),
    Frame::new("gründen", Establishes, &["gründet", "gründen"], "gegründet")
        .without(&["sich", "auf", "darauf"])
        .tested("Die Stadt gründet einen Verein.", "Der Plan gründet auf alten Zahlen."),
    Frame::new("etablieren", Establishes, &["etabliert", "etablieren"], "etabliert")
        .without(&["sich"])
        .tested("Der Rat etabliert einen runden Tisch.", "Der Brauch etabliert sich im Norden."),
    Frame::new("ins Leben rufen", Establishes, &["ruft", "rufen"], "gerufen")
        .closed_by("ins Leben")
        .tested("Der Rat ruft einen Beirat ins Leben.", "Der Rat ruft alle Bürger auf, Wasser zu sparen."),
    Frame::new("auflegen", Establishes, &["legt", "legen"], "aufgelegt")
        .closed_by("auf")
        .tested("Das Land legt ein Förderprogramm auf.", "Der Rat legt die Frist fest."),
    // Amendments; the last forms are imperatives of statute motions ("Ersetze § 3 …").
    Frame::new("abändern", Amends, &["ändert", "ändern", "ändere"], "abgeändert")
        .closed_by("ab")
        .without(&["sich"])
        .tested("Der Rat ändert die Vorlage ab.", "Der Rat ändert die Satzung."),
    Frame::new("ändern", Amends, &["ändert", "ändern", "ändere"], "geändert")
        .without(&["sich"])
        .tested("Der Rat ändert die Satzung.", "Die Lage ändert sich täglich."),
    Frame::new("ersetzen", Amends, &["ersetzt", "ersetzen", "ersetze"], "ersetzt").tested(
        "Ersetze in § 3 das Wort „kann“ durch das Wort „soll“.",
        "Der Rat betont, dass der Plan die Satzung nicht ersetzt.",
    ),
    Frame::new("ergänzen", Amends, &["ergänzt", "ergänzen", "ergänze"], "ergänzt")
        .without(&["sich"])
        .tested("Ergänze in § 3 einen neuen Absatz.", "Die Pläne ergänzen sich gut."),
    Frame::new("streichen", Amends, &["streicht", "streichen", "streiche"], "gestrichen")
        .tested("Streiche in § 3 den zweiten Satz.", "Der Rat beklagt, dass der Bund die Mittel streicht."),
    Frame::new("einfügen", Amends, &["fügt", "fügen", "füge"], "eingefügt")
        .closed_by("ein")
        .without(&["sich"])
        .tested("Füge in § 3 einen neuen Absatz ein.", "Die Brücke fügt sich in das Bild."),
    Frame::new("anfügen", Amends, &["fügt", "fügen", "füge"], "angefügt")
        .closed_by("an")
        .tested("Füge dem § 3 einen neuen Absatz an.", "Die Brücke fügt sich in das Bild."),
    Frame::new("hinzufügen", Amends, &["fügt", "fügen", "füge"], "hinzugefügt")
        .closed_by("hinzu")
        .tested("Der Rat fügt dem § 3 einen neuen Absatz hinzu.", "Die Brücke fügt sich in das Bild."),
    Frame::new("Fassung erhalten", Amends, &["erhält", "erhalten"], "erhalten")
        .with(&["Fassung"])
        .tested("Artikel 3 erhält folgende Fassung.", "Der Verein erhält einen Zuschuss."),
    Frame::new("erhalten", Amends, &["erhält", "erhalten"], "erhalten")
        .with(&["Nummern"])
        .tested("Die Absätze 5 und 6 erhalten die Nummern 6 und 7.", "Die Vereine erhalten einen Zuschuss."),
    Frame::new("erhalten", Amends, &["erhält", "erhalten"], "erhalten")
        .with(&["Überschrift"])
        .tested("Artikel 3 erhält die Überschrift „Fristen“.", "Der Verein erhält einen Zuschuss."),
    Frame::new("neu fassen", Amends, &["fasst", "fassen", "fasse"], "gefasst")
        .with(&["neu"])
        .tested("§ 3 wird neu gefasst.", "Der Rat fasst den Beschluss, das Mandat zu verlängern."),
    Frame::new("fassen", Amends, &["fasst", "fassen", "fasse"], "gefasst")
        .with(&["folgt"])
        .tested("§ 3 wird wie folgt gefasst.", "Der Bericht fasst die Ergebnisse zusammen."),
    Frame::new("anpassen", Amends, &["passt", "passen"], "angepasst")
        .closed_by("an")
        .without(&["sich"])
        .tested("Der Rat passt die Gebühren an.", "Die Pläne passen gut zusammen."),
    Frame::new("aktualisieren", Amends, &["aktualisiert", "aktualisieren"], "aktualisiert")
        .tested("Der Rat aktualisiert die Leitlinien.", "Der Rat begrüßt, dass die Stadt die Leitlinien aktualisiert."),
    // Repeal.
    Frame::new("aufheben", Repeals, &["hebt", "heben", "hebe"], "aufgehoben")
        .closed_by("auf")
        .tested("Der Rat hebt die Satzung auf.", "Der Rat hebt die Leistung hervor."),
    Frame::new("außer Kraft setzen", Repeals, &["setzt", "setzen"], "gesetzt")
        .closed_by("außer Kraft")
        .tested("Der Rat setzt die Satzung außer Kraft.", "Der Rat setzt einen Beirat ein."),
    Frame::new("außer Kraft treten", Repeals, &["tritt", "treten"], "getreten")
        .closed_by("außer Kraft")
        .tested("Die Satzung tritt am 1. Mai 2027 außer Kraft.", "Der Rat tritt für Transparenz ein."),
    Frame::new("widerrufen", Repeals, &["widerruft", "widerrufen"], "widerrufen")
        .tested("Der Rat widerruft die Bestellung des Prüfers.", "Der Rat begrüßt, dass die Stadt den Bescheid widerruft."),
    Frame::new("zurücknehmen", Repeals, &["nimmt", "nehmen"], "zurückgenommen")
        .closed_by("zurück")
        .tested("Der Rat nimmt den Beschluss zurück.", "Der Rat nimmt den Bericht zur Kenntnis."),
    Frame::new("rückgängig machen", Repeals, &["macht", "machen"], "gemacht")
        .closed_by("rückgängig")
        .tested("Der Rat macht den Verkauf rückgängig.", "Der Rat macht auf die Frist aufmerksam."),
    // Handing on.
    Frame::new("überweisen", Refers, &["überweist", "überweisen"], "überwiesen")
        .tested("Der Rat überweist die Vorlage an den Ausschuss.", "Der Rat begrüßt, dass der Bund die Mittel überweist."),
    Frame::new("unterbreiten", Refers, &["unterbreitet", "unterbreiten"], "unterbreitet").with(&["Abstimmung"]).tested(
        "Die Initiative wird dem Volk zur Abstimmung unterbreitet.",
        "Der Rat unterbreitet dem Bund den Vorschlag, zu sparen.",
    ),
    Frame::new("übermitteln", Refers, &["übermittelt", "übermitteln"], "übermittelt")
        .tested("Der Rat übermittelt dem Bund den Beschluss.", "Der Rat begrüßt, dass die Stadt die Daten übermittelt."),
    Frame::new("zuleiten", Refers, &["leitet", "leiten"], "zugeleitet")
        .closed_by("zu")
        .tested("Der Rat leitet dem Bund den Beschluss zu.", "Der Rat leitet das Verfahren ein."),
    Frame::new("weiterleiten", Refers, &["leitet", "leiten"], "weitergeleitet")
        .closed_by("weiter")
        .tested("Der Rat leitet den Beschluss an den Bund weiter.", "Der Rat leitet das Verfahren ein."),
    Frame::new("zur Kenntnis bringen", Refers, &["bringt", "bringen"], "gebracht")
        .closed_by("zur Kenntnis")
        .tested("Der Rat bringt den Beschluss dem Bund zur Kenntnis.", "Der Rat bringt seine Sorge zum Ausdruck."),
    Frame::new("zuweisen", Refers, &["weist", "weisen"], "zugewiesen")
        .closed_by("zu")
        .tested("Der Rat weist die Vorlage dem Ausschuss zu.", "Der Rat weist den Vorwurf zurück."),
    Frame::new("zurückverweisen", Refers, &["verweist", "verweisen"], "zurückverwiesen")
        .closed_by("zurück")
        .tested("Der Rat verweist die Vorlage an den Ausschuss zurück.", "Der Rat verweist auf den Bericht."),
    Frame::new("verweisen", Refers, &["verweist", "verweisen"], "verwiesen")
        .with(&["an"])
        .without(&["auf", "darauf"])
        .tested("Der Rat verweist die Vorlage an den Ausschuss.", "Der Rat verweist auf den Bericht."),
    Frame::new("sich vorbehalten", Reserves, &["behält", "behalten"], "vorbehalten")
        .closed_by("vor")
        .with(&["sich"])
        .tested("Der Rat behält sich eine Prüfung vor.", "Der Rat behält die Akten."),
    // Declarations in the legal sense.
    Frame::new("für nichtig erklären", Declares, &["erklärt", "erklären"], "erklärt")
        .with(&["nichtig"])
        .tested("Der Rat erklärt die Wahl für nichtig.", "Der Rat erklärt sich bereit, zu zahlen."),
    Frame::new("für beendet erklären", Declares, &["erklärt", "erklären"], "erklärt")
        .with(&["beendet"])
        .tested("Der Rat erklärt das Verfahren für beendet.", "Der Rat erklärt sich bereit, zu zahlen."),
    Frame::new("sich solidarisch erklären", Supports, &["erklärt", "erklären"], "erklärt")
        .closed_by("solidarisch")
        .with(&["sich"])
        .tested("Der Rat erklärt sich mit den Streikenden solidarisch.", "Der Rat erklärt sich bereit, zu zahlen."),
    Frame::new("sich bereit erklären", Commits, &["erklärt", "erklären"], "erklärt")
        .closed_by("bereit")
        .with(&["sich"])
        .subject_control()
        .tested("Der Rat erklärt sich bereit, zu zahlen.", "Der Rat erklärt das Jahr zum Jahr der Böden."),
    Frame::new("erklären", Declares, &["erklärt", "erklären"], "erklärt")
        .by_noun()
        .tested("Der Rat erklärt das Jahr zum Jahr der Böden.", "Der Rat erklärt sich bereit, zu zahlen."),
    Frame::new("proklamieren", Declares, &["proklamiert", "proklamieren"], "proklamiert").tested(
        "Die Versammlung proklamiert das Jahr der Böden.",
        "Der Rat begrüßt, dass die Versammlung ein Jahr der Böden proklamiert.",
    ),
    Frame::new("verkünden", Declares, &["verkündet", "verkünden"], "verkündet").tested(
        "Die Versammlung verkündet das Jahr der Böden.",
        "Der Rat begrüßt, dass die Versammlung ein Jahr der Böden verkündet.",
    ),
    Frame::new("ausrufen", Declares, &["ruft", "rufen"], "ausgerufen")
        .closed_by("aus")
        .tested("Der Rat ruft den Notstand aus.", "Der Rat ruft alle Bürger auf, Wasser zu sparen."),
    Frame::new("widmen", Declares, &["widmet", "widmen"], "gewidmet")
        .without(&["sich"])
        .tested("Der Rat widmet den Weg dem Fußverkehr.", "Der Ausschuss widmet sich der Lage."),
    // Further acts of councils and parliaments.
    Frame::new("in Auftrag geben", Decides, &["gibt", "geben"], "gegeben")
        .closed_by("in Auftrag")
        .tested("Der Rat gibt ein Gutachten in Auftrag.", "Der Rat gibt die Akten ab."),
    Frame::new("eintreten", Decides, &["tritt", "treten"], "eingetreten")
        .closed_by("ein")
        .with(&["auf"])
        .tested("Der Kantonsrat tritt auf die Vorlage ein.", "Der Rat tritt für Transparenz ein."),
    Frame::new("aufstellen", Decides, &["stellt", "stellen"], "aufgestellt")
        .closed_by("auf")
        .tested("Der Rat stellt den Bebauungsplan Nr. 4 auf.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("auslegen", Decides, &["legt", "legen"], "ausgelegt")
        .closed_by("aus")
        .tested("Der Rat legt den Entwurf öffentlich aus.", "Der Rat legt die Frist fest."),
    Frame::new("ausweisen", Decides, &["weist", "weisen"], "ausgewiesen")
        .closed_by("aus")
        .without(&["sich"])
        .tested("Der Rat weist ein Gewerbegebiet aus.", "Der Rat weist den Vorwurf zurück."),
    Frame::new("einbringen", Decides, &["bringt", "bringen"], "eingebracht")
        .closed_by("ein")
        .tested("Die Fraktion bringt den Gesetzentwurf ein.", "Der Rat bringt seine Sorge zum Ausdruck."),
    Frame::new("kündigen", Decides, &["kündigt", "kündigen"], "gekündigt")
        .without(&["an"])
        .tested("Die Stadt kündigt den Vertrag.", "Der Bund kündigt an, die Mittel zu erhöhen."),
    Frame::new("bezuschussen", Decides, &["bezuschusst", "bezuschussen"], "bezuschusst")
        .tested("Die Stadt bezuschusst den Umbau.", "Der Rat begrüßt, dass das Land den Umbau bezuschusst."),
    Frame::new("erhöhen", Decides, &["erhöht", "erhöhen"], "erhöht")
        .without(&["sich"])
        .tested("Der Rat erhöht den Hebesatz.", "Die Kosten erhöhen sich."),
    Frame::new("senken", Decides, &["senkt", "senken"], "gesenkt")
        .without(&["sich"])
        .tested("Der Rat senkt den Hebesatz.", "Der Spiegel senkt sich."),
    Frame::new("vorziehen", Decides, &["zieht", "ziehen"], "vorgezogen")
        .closed_by("vor")
        .tested("Der Rat zieht die Wahl vor.", "Der Pflug zieht eine Furche."),
    Frame::new("befreien", Decides, &["befreit", "befreien"], "befreit")
        .tested("Der Rat befreit die Vereine von der Gebühr.", "Der Rat begrüßt, dass das Gesetz die Vereine befreit."),
    Frame::new("Maßnahmen ergreifen", Decides, &["ergreift", "ergreifen"], "ergriffen")
        .with(&["Maßnahmen"])
        .subject_control()
        .tested("Der Rat ergreift die nötigen Maßnahmen.", "Die Unruhe ergreift das Land."),
    Frame::new("einverstanden sein", Adopts, &["ist", "sind"], "gewesen")
        .closed_by("einverstanden")
        .tested("Der Rat ist mit dem Entwurf einverstanden.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("Einvernehmen versagen", Rejects, &["versagt", "versagen"], "versagt")
        .with(&["Einvernehmen"])
        .tested("Der Ausschuss versagt das Einvernehmen.", "Die Pumpe versagt bei Frost."),
    Frame::new("Zustimmung versagen", Rejects, &["versagt", "versagen"], "versagt")
        .with(&["Zustimmung"])
        .tested("Der Rat versagt dem Vertrag die Zustimmung.", "Die Pumpe versagt bei Frost."),
    Frame::new("Absage erteilen", Rejects, &["erteilt", "erteilen"], "erteilt")
        .with(&["Absage"])
        .tested("Der Rat erteilt dem Verkauf eine Absage.", "Der Rat erteilt dem Vorstand Entlastung."),
    Frame::new("Einspruch erheben", Rejects, &["erhebt", "erheben"], "erhoben")
        .with(&["Einspruch"])
        .tested("Der Rat erhebt Einspruch gegen den Bescheid.", "Die Stadt erhebt eine Gebühr."),
    Frame::new("Widerspruch einlegen", Rejects, &["legt", "legen"], "eingelegt")
        .closed_by("ein")
        .with(&["Widerspruch"])
        .tested("Der Rat legt gegen den Bescheid Widerspruch ein.", "Der Rat legt die Frist fest."),
    Frame::new("sich entgegenstellen", Rejects, &["stellt", "stellen"], "entgegengestellt")
        .closed_by("entgegen")
        .with(&["sich"])
        .tested("Wir stellen uns jeder Gewalt entgegen.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("sich widersetzen", Rejects, &["widersetzt", "widersetzen"], "widersetzt")
        .with(&["sich"])
        .tested("Der Rat widersetzt sich dem Verkauf.", "Der Rat begrüßt, dass die Stadt sich dem Verkauf widersetzt."),
    Frame::new("verneinen", Rejects, &["verneint", "verneinen"], "verneint")
        .tested("Der Rat verneint die Frage.", "Der Rat betont, dass der Bericht die Frage verneint."),
    Frame::new("zur Kenntnis geben", Refers, &["gibt", "geben"], "gegeben")
        .closed_by("zur Kenntnis")
        .tested("Der Rat gibt den Beschluss den Vereinen zur Kenntnis.", "Der Rat gibt die Akten ab."),
    Frame::new("weitergeben", Refers, &["gibt", "geben"], "weitergegeben")
        .closed_by("weiter")
        .tested("Der Rat gibt die Anregung an den Bund weiter.", "Der Rat gibt die Akten ab."),
    Frame::new("zurücküberweisen", Refers, &["überweist", "überweisen"], "zurücküberwiesen")
        .closed_by("zurück")
        .tested("Der Rat überweist die Vorlage an den Ausschuss zurück.", "Der Rat überweist die Vorlage an den Ausschuss."),
    Frame::new("wiederwählen", Appoints, &["wählt", "wählen"], "wiedergewählt")
        .closed_by("wieder")
        .tested("Der Rat wählt die Schriftführerin wieder.", "Der Rat wählt die Schriftführerin."),
    Frame::new("präzisieren", Amends, &["präzisiert", "präzisieren"], "präzisiert")
        .tested("Der Rat präzisiert die Leitlinien.", "Der Rat begrüßt, dass die Stadt die Leitlinien präzisiert."),
    Frame::new("voranstellen", Amends, &["stellt", "stellen", "stelle"], "vorangestellt")
        .closed_by("voran")
        .tested("Stelle dem § 3 einen neuen Satz voran.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("aufschieben", Decides, &["schiebt", "schieben"], "aufgeschoben")
        .closed_by("auf")
        .tested("Das Parlament schiebt die Entscheidung über die Entlastung auf.", "Die Helfer schieben den Karren."),
    Frame::new("sich positionieren", Rejects, &["positioniert", "positionieren"], "positioniert").with(&["sich", "gegen"]).tested(
        "Wir positionieren uns klar gegen den Verkauf.",
        "Der Rat begrüßt, dass die Stadt sich gegen den Verkauf positioniert.",
    ),
];
