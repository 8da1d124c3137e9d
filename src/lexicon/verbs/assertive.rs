//! Frames of the assertives: emphasis, reaffirmation, recall, insight, notice, opinion.

use crate::lexicon::frames::Frame;
use crate::model::Force::{Considers, Emphasizes, GuidedBy, Notes, Reaffirms, Recalls, Recognizes, TakesNote, Warns};

/// More specific frames of the same verb first.
pub const FRAMES: &[Frame] = &[
    // Emphasis.
    Frame::new("betonen", Emphasizes, &["betont", "betonen"], "betont")
        .tested("Der Rat betont, dass die Zeit drängt.", "Der Rat begrüßt, dass der Bericht die Eile betont."),
    Frame::new("unterstreichen", Emphasizes, &["unterstreicht", "unterstreichen"], "unterstrichen")
        .tested("Der Rat unterstreicht die Bedeutung der Schule.", "Der Rat begrüßt, dass der Bericht die Eile unterstreicht."),
    Frame::new("hervorheben", Emphasizes, &["hebt", "heben"], "hervorgehoben")
        .closed_by("hervor")
        .tested("Der Rat hebt die Bedeutung der Schule hervor.", "Der Rat hebt die Satzung auf."),
    Frame::new("herausstellen", Emphasizes, &["stellt", "stellen"], "herausgestellt")
        .closed_by("heraus")
        .without(&["sich"])
        .tested("Der Rat stellt die Bedeutung der Schule heraus.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("klarstellen", Emphasizes, &["stellt", "stellen"], "klargestellt")
        .closed_by("klar")
        .tested("Der Rat stellt klar, dass die Frist gilt.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("Aufmerksamkeit lenken", Emphasizes, &["lenkt", "lenken"], "gelenkt")
        .with(&["Aufmerksamkeit"])
        .tested("Der Rat lenkt die Aufmerksamkeit auf die Lage.", "Der Fahrer lenkt den Wagen."),
    Frame::new("aufmerksam machen", Emphasizes, &["macht", "machen"], "gemacht")
        .closed_by("aufmerksam")
        .tested("Der Rat macht auf die Frist aufmerksam.", "Der Rat macht sich den Bericht zu eigen."),
    Frame::new("geltend machen", Emphasizes, &["macht", "machen"], "gemacht")
        .closed_by("geltend")
        .tested("Der Rat macht geltend, dass die Frist endet.", "Der Rat macht sich den Bericht zu eigen."),
    Frame::new("Wert legen", Emphasizes, &["legt", "legen"], "gelegt")
        .with(&["Wert"])
        .tested("Der Rat legt großen Wert auf eine genaue Prüfung.", "Der Rat legt die Frist fest."),
    Frame::new("Bedeutung beimessen", Emphasizes, &["misst", "messen"], "beigemessen")
        .closed_by("bei")
        .with(&["Bedeutung"])
        .tested("Der Rat misst der Schule große Bedeutung bei.", "Die Station misst den Pegel."),
    Frame::new("zu bedenken geben", Warns, &["gibt", "geben"], "gegeben")
        .closed_by("zu bedenken")
        .tested("Der Rat gibt zu bedenken, dass die Zeit drängt.", "Der Rat gibt die Akten ab."),
    Frame::new("hinweisen", Notes, &["weist", "weisen"], "hingewiesen")
        .closed_by("hin")
        .tested("Der Rat weist darauf hin, dass die Frist endet.", "Der Rat weist den Vorwurf zurück."),
    // Standing by something, calling it to mind.
    Frame::new("bekräftigen", Reaffirms, &["bekräftigt", "bekräftigen"], "bekräftigt")
        .tested("Der Rat bekräftigt sein Ziel.", "Der Rat begrüßt, dass der Bericht das Ziel bekräftigt."),
    Frame::new("bestätigen", Reaffirms, &["bestätigt", "bestätigen"], "bestätigt")
        .without(&["sich"])
        .tested("Der Rat bestätigt die Wahl.", "Der Rat begrüßt, dass der Bericht die Zahlen bestätigt."),
    Frame::new("wiederholen", Reaffirms, &["wiederholt", "wiederholen"], "wiederholt")
        .without(&["sich"])
        .tested("Der Rat wiederholt seinen Standpunkt.", "Der Rat begrüßt, dass der Bund seine Zusage wiederholt."),
    Frame::new("erneuern", Reaffirms, &["erneuert", "erneuern"], "erneuert")
        .tested("Der Rat erneuert sein Bekenntnis zur Schule.", "Der Rat begrüßt, dass die Stadt die Brücken erneuert."),
    Frame::new("sich bekennen", Reaffirms, &["bekennt", "bekennen"], "bekannt")
        .with(&["sich"])
        .tested("Der Rat bekennt sich zur Schule.", "Der Rat begrüßt, dass die Stadt sich zur Schule bekennt."),
    Frame::new("festhalten", Reaffirms, &["hält", "halten"], "festgehalten")
        .closed_by("fest")
        .with(&["an"])
        .tested("Der Rat hält an der Frist fest.", "Der Rat hält fest, dass die Frist endet."),
    Frame::new("festhalten", Notes, &["hält", "halten"], "festgehalten")
        .closed_by("fest")
        .tested("Der Rat hält fest, dass die Frist endet.", "Der Rat hält den Plan für notwendig."),
    Frame::new("erinnern", Recalls, &["erinnert", "erinnern"], "erinnert")
        .tested("Der Rat erinnert an seinen Beschluss.", "Der Rat begrüßt, dass ein Stein an die Opfer erinnert."),
    Frame::new("verweisen", Recalls, &["verweist", "verweisen"], "verwiesen")
        .with(&["auf"])
        .tested("Der Rat verweist auf den Bericht.", "Der Rat verweist die Vorlage an den Ausschuss."),
    Frame::new("in Erinnerung rufen", Recalls, &["ruft", "rufen"], "gerufen")
        .closed_by("in Erinnerung")
        .tested("Der Rat ruft seinen Beschluss in Erinnerung.", "Der Rat ruft den Notstand aus."),
    Frame::new("in Erinnerung bringen", Recalls, &["bringt", "bringen"], "gebracht")
        .closed_by("in Erinnerung")
        .tested("Der Rat bringt seinen Beschluss in Erinnerung.", "Der Rat bringt das Programm auf den Weg."),
    Frame::new("Bezug nehmen", Recalls, &["nimmt", "nehmen"], "genommen")
        .with(&["Bezug"])
        .tested("Der Rat nimmt auf den Bericht Bezug.", "Der Rat nimmt den Plan an."),
    Frame::new("sich berufen", GuidedBy, &["beruft", "berufen"], "berufen")
        .with(&["sich", "auf"])
        .tested("Der Rat beruft sich auf die Satzung.", "Der Rat beruft Frau Kern in den Beirat."),
    Frame::new("sich stützen", GuidedBy, &["stützt", "stützen"], "gestützt")
        .with(&["sich", "auf"])
        .tested("Der Rat stützt sich auf den Bericht.", "Der Pfeiler stützt die Brücke."),
    Frame::new("anknüpfen", GuidedBy, &["knüpft", "knüpfen"], "angeknüpft")
        .closed_by("an")
        .tested("Der Rat knüpft an seine früheren Beschlüsse an.", "Die Weberin knüpft einen Teppich."),
    // Insight.
    Frame::new("anerkennen", Recognizes, &["erkennt", "erkennen"], "anerkannt")
        .closed_by("an")
        .tested("Der Rat erkennt die Leistung an.", "Der Rat erkennt der Malerin den Preis zu."),
    Frame::new("anerkennen", Recognizes, &["anerkennt", "anerkennen"], "anerkannt")
        .tested("Der Rat anerkennt die Leistung.", "Der Rat begrüßt, dass der Bund die Leistung anerkennt."),
    Frame::new("sich bewusst sein", Recognizes, &["ist", "sind"], "gewesen")
        .closed_by("bewusst")
        .with(&["sich"])
        .tested("Der Rat ist sich der Gefahr bewusst.", "Der Rat ist der Auffassung, dass Gefahr droht."),
    Frame::new("einräumen", Recognizes, &["räumt", "räumen"], "eingeräumt")
        .closed_by("ein")
        .tested("Der Rat räumt ein, dass die Frist zu kurz war.", "Die Stadt räumt den Schnee."),
    Frame::new("erkennen", Recognizes, &["erkennt", "erkennen"], "erkannt")
        .tested("Der Rat erkennt, wie kurz die Frist war.", "Der Rat erkennt die Leistung an."),
    // Taking note and stating.
    Frame::new("zur Kenntnis nehmen", TakesNote, &["nimmt", "nehmen"], "genommen")
        .closed_by("zur Kenntnis")
        .tested("Der Rat nimmt den Bericht zur Kenntnis.", "Der Rat bringt den Beschluss dem Bund zur Kenntnis."),
    Frame::new("Kenntnis nehmen", TakesNote, &["nimmt", "nehmen"], "genommen")
        .closed_by("Kenntnis")
        .tested("Der Rat nimmt Kenntnis von dem Bericht.", "Der Rat nimmt den Plan an."),
    Frame::new("entgegennehmen", TakesNote, &["nimmt", "nehmen"], "entgegengenommen")
        .closed_by("entgegen")
        .tested("Der Rat nimmt den Bericht entgegen.", "Der Rat nimmt den Plan an."),
    Frame::new("registrieren", TakesNote, &["registriert", "registrieren"], "registriert")
        .tested("Der Rat registriert die Fortschritte.", "Der Rat betont, dass die Stadt die Hunde registriert."),
    Frame::new("feststellen", Notes, &["stellt", "stellen"], "festgestellt")
        .closed_by("fest")
        .tested("Der Rat stellt fest, dass die Frist endet.", "Der Bund stellt die Mittel bereit."),
    Frame::new("vermerken", Notes, &["vermerkt", "vermerken"], "vermerkt")
        .tested("Der Rat vermerkt, dass die Frist endet.", "Der Rat betont, dass die Akte die Frist vermerkt."),
    Frame::new("bemerken", Notes, &["bemerkt", "bemerken"], "bemerkt")
        .tested("Der Rat bemerkt, dass die Frist endet.", "Der Rat betont, dass die Stadt den Fehler bemerkt."),
    Frame::new("beobachten", Notes, &["beobachtet", "beobachten"], "beobachtet")
        .tested("Der Rat beobachtet, dass die Preise steigen.", "Der Rat betont, dass die Stadt die Preise beobachtet."),
    Frame::new("konstatieren", Notes, &["konstatiert", "konstatieren"], "konstatiert")
        .tested("Der Rat konstatiert, dass die Preise steigen.", "Der Rat betont, dass der Bericht Mängel konstatiert."),
    Frame::new("darlegen", Notes, &["legt", "legen"], "dargelegt")
        .closed_by("dar")
        .tested("Der Rat legt dar, dass die Frist endet.", "Der Rat legt die Frist fest."),
    Frame::new("ausführen", Notes, &["führt", "führen"], "ausgeführt")
        .closed_by("aus")
        .tested("Der Rat führt aus, dass die Frist endet.", "Die Straße führt zum Hafen."),
    Frame::new("sich befassen", Notes, &["befasst", "befassen"], "befasst")
        .with(&["sich"])
        .tested("Der Ausschuss befasst sich mit der Lage.", "Der Rat bleibt mit der Angelegenheit befasst."),
    // Opinion.
    Frame::new("der Auffassung sein", Considers, &["ist", "sind"], "gewesen")
        .closed_by("der Auffassung")
        .tested("Der Rat ist der Auffassung, dass die Zeit drängt.", "Der Rat ist besorgt über die Lage."),
    Frame::new("der Ansicht sein", Considers, &["ist", "sind"], "gewesen")
        .closed_by("der Ansicht")
        .tested("Der Rat ist der Ansicht, dass die Zeit drängt.", "Der Rat ist besorgt über die Lage."),
    Frame::new("der Meinung sein", Considers, &["ist", "sind"], "gewesen")
        .closed_by("der Meinung")
        .tested("Der Rat ist der Meinung, dass die Zeit drängt.", "Der Rat ist besorgt über die Lage."),
    Frame::new("der Überzeugung sein", Considers, &["ist", "sind"], "gewesen")
        .closed_by("der Überzeugung")
        .tested("Der Rat ist der festen Überzeugung, dass die Zeit drängt.", "Der Rat ist besorgt über die Lage."),
    Frame::new("überzeugt sein", Considers, &["ist", "sind"], "gewesen")
        .closed_by("überzeugt")
        .tested("Der Rat ist davon überzeugt, dass die Zeit drängt.", "Der Rat ist besorgt über die Lage."),
    Frame::new("sich überzeugt zeigen", Considers, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("überzeugt")
        .with(&["sich"])
        .tested("Der Rat zeigt sich überzeugt, dass die Zeit drängt.", "Die Karte zeigt den Hafen."),
    Frame::new("Auffassung vertreten", Considers, &["vertritt", "vertreten"], "vertreten")
        .with(&["Auffassung"])
        .tested("Der Rat vertritt die Auffassung, dass die Zeit drängt.", "Frau Kern vertritt die Stadt im Beirat."),
    Frame::new("Ansicht vertreten", Considers, &["vertritt", "vertreten"], "vertreten")
        .with(&["Ansicht"])
        .tested("Der Rat vertritt die Ansicht, dass die Zeit drängt.", "Frau Kern vertritt die Stadt im Beirat."),
    Frame::new("Meinung vertreten", Considers, &["vertritt", "vertreten"], "vertreten")
        .with(&["Meinung"])
        .tested("Der Rat vertritt die Meinung, dass die Zeit drängt.", "Frau Kern vertritt die Stadt im Beirat."),
    Frame::new("Standpunkt vertreten", Considers, &["vertritt", "vertreten"], "vertreten")
        .with(&["Standpunkt"])
        .tested("Der Rat vertritt den Standpunkt, dass die Zeit drängt.", "Frau Kern vertritt die Stadt im Beirat."),
    Frame::new("für notwendig halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "notwendig"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für notwendig.", "Der Rat hält an der Frist fest."),
    Frame::new("für erforderlich halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "erforderlich"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für erforderlich.", "Der Rat hält an der Frist fest."),
    Frame::new("für gerechtfertigt halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "gerechtfertigt"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für gerechtfertigt.", "Der Rat hält an der Frist fest."),
    Frame::new("für geboten halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "geboten"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für geboten.", "Der Rat hält an der Frist fest."),
    Frame::new("für angezeigt halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "angezeigt"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für angezeigt.", "Der Rat hält an der Frist fest."),
    Frame::new("für unabdingbar halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "unabdingbar"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für unabdingbar.", "Der Rat hält an der Frist fest."),
    Frame::new("für unerlässlich halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "unerlässlich"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für unerlässlich.", "Der Rat hält an der Frist fest."),
    Frame::new("für unverzichtbar halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "unverzichtbar"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für unverzichtbar.", "Der Rat hält an der Frist fest."),
    Frame::new("für wichtig halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "wichtig"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für wichtig.", "Der Rat hält an der Frist fest."),
    Frame::new("für dringlich halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "dringlich"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für dringlich.", "Der Rat hält an der Frist fest."),
    Frame::new("für zwingend halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "zwingend"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für zwingend.", "Der Rat hält an der Frist fest."),
    Frame::new("für sinnvoll halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "sinnvoll"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für sinnvoll.", "Der Rat hält an der Frist fest."),
    Frame::new("für sachgerecht halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "sachgerecht"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für sachgerecht.", "Der Rat hält an der Frist fest."),
    Frame::new("für zweckmäßig halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "zweckmäßig"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für zweckmäßig.", "Der Rat hält an der Frist fest."),
    Frame::new("für wünschenswert halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "wünschenswert"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für wünschenswert.", "Der Rat hält an der Frist fest."),
    Frame::new("für angemessen halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "angemessen"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für angemessen.", "Der Rat hält an der Frist fest."),
    Frame::new("für richtig halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für", "richtig"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für richtig.", "Der Rat hält an der Frist fest."),
    Frame::new("halten", Considers, &["hält", "halten"], "gehalten")
        .with(&["für"])
        .without(&["fest"])
        .tested("Der Rat hält den Plan für verfehlt.", "Der Rat hält an der Frist fest."),
    Frame::new("erachten", Considers, &["erachtet", "erachten"], "erachtet")
        .tested("Der Rat erachtet den Plan als notwendig.", "Der Rat betont, dass die Stadt den Plan als notwendig erachtet."),
    Frame::new("betrachten", Considers, &["betrachtet", "betrachten"], "betrachtet")
        .without(&["Sorge"])
        .tested("Der Rat betrachtet die Lage als ernst.", "Der Rat betont, dass die Stadt die Lage als ernst betrachtet."),
    Frame::new("ansehen", Considers, &["sieht", "sehen"], "angesehen")
        .closed_by("an")
        .with(&["als"])
        .tested("Der Rat sieht den Plan als notwendig an.", "Der Rat sieht davon ab, Gebühren zu erheben."),
    Frame::new("Notwendigkeit sehen", Considers, &["sieht", "sehen"], "gesehen")
        .with(&["Notwendigkeit"])
        .tested("Der Rat sieht die Notwendigkeit einer Reform.", "Der Rat sieht davon ab, Gebühren zu erheben."),
    Frame::new("Handlungsbedarf sehen", Considers, &["sieht", "sehen"], "gesehen")
        .with(&["Handlungsbedarf"])
        .tested("Der Rat sieht dringenden Handlungsbedarf.", "Der Rat sieht davon ab, Gebühren zu erheben."),
    Frame::new("erwägen", Considers, &["erwägt", "erwägen"], "erwogen")
        .tested("Der Rat erwägt, die Frist zu verlängern.", "Der Rat betont, dass die Stadt einen Bau erwägt."),
    Frame::new("in Erwägung ziehen", Considers, &["zieht", "ziehen"], "gezogen")
        .closed_by("in Erwägung")
        .tested("Der Rat zieht den Bau in Erwägung.", "Der Pflug zieht eine Furche."),
    Frame::new("in Betracht ziehen", Considers, &["zieht", "ziehen"], "gezogen")
        .closed_by("in Betracht")
        .tested("Der Rat zieht den Bau in Betracht.", "Der Pflug zieht eine Furche."),
    Frame::new("prüfen", Considers, &["prüft", "prüfen"], "geprüft")
        .tested("Der Rat prüft die Verlängerung der Frist.", "Der Rat betont, dass die Stadt den Bau prüft."),
    Frame::new("bedenken", Considers, &["bedenkt", "bedenken"], "bedacht")
        .tested("Der Rat bedenkt, dass die Zeit drängt.", "Der Rat betont, dass die Stiftung die Vereine bedenkt."),
    Frame::new("zu dem Schluss kommen", Considers, &["kommt", "kommen"], "gekommen")
        .with(&["Schluss"])
        .without(&["überein"])
        .tested("Der Rat kommt zu dem Schluss, dass die Zeit drängt.", "Bund und Länder kommen überein, Daten zu teilen."),
    Frame::new("zu dem Ergebnis kommen", Considers, &["kommt", "kommen"], "gekommen")
        .with(&["Ergebnis"])
        .without(&["überein"])
        .tested("Der Rat kommt zu dem Ergebnis, dass die Zeit drängt.", "Bund und Länder kommen überein, Daten zu teilen."),
    Frame::new("zu der Überzeugung kommen", Considers, &["kommt", "kommen"], "gekommen")
        .with(&["Überzeugung"])
        .without(&["überein"])
        .tested("Der Rat kommt zu der Überzeugung, dass die Zeit drängt.", "Bund und Länder kommen überein, Daten zu teilen."),
    Frame::new("zu der Überzeugung gelangen", Considers, &["gelangt", "gelangen"], "gelangt")
        .with(&["Überzeugung"])
        .tested("Der Rat gelangt zu der Überzeugung, dass die Zeit drängt.", "Die Ware gelangt in den Hafen."),
    Frame::new("zu der Auffassung gelangen", Considers, &["gelangt", "gelangen"], "gelangt")
        .with(&["Auffassung"])
        .tested("Der Rat gelangt zu der Auffassung, dass die Zeit drängt.", "Die Ware gelangt in den Hafen."),
    Frame::new("bewerten", Considers, &["bewertet", "bewerten"], "bewertet")
        .tested("Der Rat bewertet die Reform als gelungen.", "Der Rat betont, dass die Stadt die Reform als gelungen bewertet."),
    Frame::new("Rechnung tragen", Considers, &["trägt", "tragen"], "getragen")
        .with(&["Rechnung"])
        .tested("Der Rat trägt der Lage Rechnung.", "Das Land trägt die Kosten."),
    Frame::new("glauben", Considers, &["glaubt", "glauben"], "geglaubt")
        .tested("Der Rat glaubt, dass die Zeit drängt.", "Der Rat betont, dass die Stadt an den Plan glaubt."),
    // Further ways of saying.
    Frame::new("deutlich machen", Emphasizes, &["macht", "machen"], "gemacht")
        .closed_by("deutlich")
        .tested("Der Rat macht deutlich, dass die Frist gilt.", "Der Rat macht sich den Bericht zu eigen."),
    Frame::new("verdeutlichen", Emphasizes, &["verdeutlicht", "verdeutlichen"], "verdeutlicht")
        .tested("Der Rat verdeutlicht, dass die Frist gilt.", "Der Rat betont, dass der Bericht die Lage verdeutlicht."),
    Frame::new("Vorrang einräumen", Emphasizes, &["räumt", "räumen"], "eingeräumt")
        .closed_by("ein")
        .with(&["Vorrang"])
        .tested("Der Rat räumt dem Schutz der Küste Vorrang ein.", "Der Rat räumt ein, dass die Frist zu kurz war."),
    Frame::new("Priorität einräumen", Emphasizes, &["räumt", "räumen"], "eingeräumt")
        .closed_by("ein")
        .with(&["Priorität"])
        .tested("Der Rat räumt dem Schutz der Küste Priorität ein.", "Der Rat räumt ein, dass die Frist zu kurz war."),
    Frame::new("anmerken", Notes, &["merkt", "merken"], "angemerkt")
        .closed_by("an")
        .tested("Der Rat merkt an, dass die Frist endet.", "Die Kinder merken nichts."),
    Frame::new("aufzeigen", Notes, &["zeigt", "zeigen"], "aufgezeigt")
        .closed_by("auf")
        .tested("Der Rat zeigt die Folgen der Dürre auf.", "Die Karte zeigt den Hafen."),
    Frame::new("darstellen", Notes, &["stellt", "stellen"], "dargestellt")
        .closed_by("dar")
        .tested("Der Rat stellt die Folgen der Dürre dar.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("anführen", Notes, &["führt", "führen"], "angeführt")
        .closed_by("an")
        .tested("Der Rat führt an, dass die Frist endet.", "Die Straße führt zum Hafen."),
    Frame::new("erläutern", Notes, &["erläutert", "erläutern"], "erläutert")
        .tested("Der Rat erläutert die Folgen der Dürre.", "Der Rat betont, dass der Bericht die Folgen erläutert."),
    Frame::new("zu Protokoll geben", Notes, &["gibt", "geben"], "gegeben")
        .closed_by("zu Protokoll")
        .tested("Das Land gibt zu Protokoll, dass es Bedarf sieht.", "Der Rat gibt die Akten ab."),
    Frame::new("Bekenntnis ablegen", Reaffirms, &["legt", "legen"], "abgelegt")
        .closed_by("ab")
        .with(&["Bekenntnis"])
        .tested("Der Rat legt ein Bekenntnis zur Schule ab.", "Der Rat legt die Frist fest."),
    Frame::new("sich sicher sein", Considers, &["ist", "sind"], "gewesen")
        .closed_by("sicher")
        .with(&["sich"])
        .tested("Der Rat ist sich sicher, dass die Frist reicht.", "Der Rat ist besorgt über die Lage."),
    Frame::new("Bedarf sehen", Considers, &["sieht", "sehen"], "gesehen")
        .with(&["Bedarf"])
        .tested("Das Land sieht Bedarf an weiteren Stellen.", "Der Rat sieht davon ab, Gebühren zu erheben."),
    Frame::new("wahrnehmen", Notes, &["nimmt", "nehmen"], "wahrgenommen")
        .closed_by("wahr")
        .tested("Die Synode nimmt wahr, dass die Not wächst.", "Der Rat nimmt den Plan an."),
    Frame::new("sich im Klaren sein", Recognizes, &["ist", "sind"], "gewesen")
        .closed_by("im Klaren")
        .with(&["sich"])
        .tested("Der Rat ist sich darüber im Klaren, dass Gefahr droht.", "Der Rat ist der Auffassung, dass Gefahr droht."),
    Frame::new("zugestehen", Recognizes, &["gesteht", "gestehen"], "zugestanden")
        .closed_by("zu")
        .tested("Der Rat gesteht zu, dass die Frist zu kurz war.", "Der Täter gesteht die Tat."),
    Frame::new("erörtern", Notes, &["erörtert", "erörtern"], "erörtert")
        .tested("Die Länder erörtern die Lage der Häfen.", "Der Rat begrüßt, dass der Ausschuss die Lage erörtert."),
    Frame::new("beraten", Notes, &["berät", "beraten"], "beraten")
        .without(&["sich"])
        .tested("Die Länder beraten über die Lage der Häfen.", "Der Rat begrüßt, dass der Ausschuss über die Lage berät."),
];
