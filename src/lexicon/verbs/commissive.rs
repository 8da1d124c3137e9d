//! Frames of the commissives: agreements, promises, aims, support.

use crate::lexicon::frames::Case::{AccusativePerson, DativePerson, With};
use crate::lexicon::frames::Frame;
use crate::model::Force::{Adopts, Agrees, Commits, Intends, Notes, Supports};

/// More specific frames of the same verb first.
pub const FRAMES: &[Frame] = &[
    // Agreements.
    Frame::new("vereinbaren", Agrees, &["vereinbart", "vereinbaren"], "vereinbart")
        .subject_control()
        .tested("Bund und Länder vereinbaren, Daten zu teilen.", "Der Rat begrüßt, dass die Länder eine Frist vereinbaren."),
    Frame::new("verabreden", Agrees, &["verabredet", "verabreden"], "verabredet")
        .subject_control()
        .tested("Bund und Länder verabreden, Daten zu teilen.", "Der Rat begrüßt, dass die Länder eine Frist verabreden."),
    Frame::new("übereinkommen", Agrees, &["kommt", "kommen"], "übereingekommen")
        .closed_by("überein")
        .subject_control()
        .tested("Bund und Länder kommen überein, Daten zu teilen.", "Die Länder kommen zu dem Schluss, dass Eile nottut."),
    Frame::new("übereinstimmen", Agrees, &["stimmt", "stimmen"], "übereingestimmt")
        .closed_by("überein")
        .subject_control()
        .tested("Bund und Länder stimmen darin überein, dass Eile nottut.", "Der Rat stimmt dem Vertrag zu."),
    Frame::new("sich verständigen", Agrees, &["verständigt", "verständigen"], "verständigt")
        .with(&["sich"])
        .subject_control()
        .tested("Die Länder verständigen sich darauf, Daten zu teilen.", "Der Rat begrüßt, dass die Länder sich verständigen."),
    Frame::new("sich einigen", Agrees, &["einigt", "einigen"], "geeinigt")
        .with(&["sich"])
        .subject_control()
        .tested("Die Länder einigen sich auf eine Frist.", "Der Rat begrüßt, dass die Länder sich einigen."),
    Frame::new("sich einig sein", Agrees, &["ist", "sind"], "gewesen")
        .closed_by("einig")
        .with(&["sich"])
        .subject_control()
        .tested("Bund und Länder sind sich einig, dass Eile nottut.", "Bund und Länder sind der Auffassung, dass Eile nottut."),
    Frame::new("einig sein", Agrees, &["ist", "sind"], "gewesen")
        .closed_by("einig")
        .subject_control()
        .tested("Bund und Länder sind darin einig, dass Eile nottut.", "Bund und Länder sind der Auffassung, dass Eile nottut."),
    Frame::new("Einvernehmen bestehen", Agrees, &["besteht"], "bestanden")
        .with(&["Einvernehmen"])
        .tested("Zwischen Bund und Ländern besteht Einvernehmen, dass Eile nottut.", "Der Beirat besteht aus fünf Mitgliedern."),
    Frame::new("Einigkeit bestehen", Agrees, &["besteht"], "bestanden")
        .with(&["Einigkeit"])
        .tested("Zwischen Bund und Ländern besteht Einigkeit, dass Eile nottut.", "Der Beirat besteht aus fünf Mitgliedern."),
    Frame::new("Konsens bestehen", Agrees, &["besteht"], "bestanden")
        .with(&["Konsens"])
        .tested("Zwischen Bund und Ländern besteht Konsens, dass Eile nottut.", "Der Beirat besteht aus fünf Mitgliedern."),
    Frame::new("Vereinbarung treffen", Agrees, &["trifft", "treffen"], "getroffen")
        .with(&["Vereinbarung"])
        .subject_control()
        .tested("Bund und Länder treffen die Vereinbarung, Daten zu teilen.", "Die Delegationen treffen sich in Genf."),
    // Promises of the speaker.
    Frame::new("sich verpflichten", Commits, &["verpflichtet", "verpflichten"], "verpflichtet")
        .with(&["sich"])
        .subject_control()
        .tested("Die Länder verpflichten sich, Daten zu teilen.", "Der Rat verpflichtet die Träger, Berichte vorzulegen."),
    Frame::new("zusagen", Commits, &["sagt", "sagen"], "zugesagt")
        .closed_by("zu")
        .subject_control()
        .tested("Der Bund sagt zu, die Kosten zu tragen.", "Der Bund sagt die Tagung ab."),
    Frame::new("zusichern", Commits, &["sichert", "sichern"], "zugesichert")
        .closed_by("zu")
        .subject_control()
        .tested("Der Bund sichert den Ländern zu, die Kosten zu tragen.", "Der Deich sichert das Dorf."),
    Frame::new("versprechen", Commits, &["verspricht", "versprechen"], "versprochen")
        .subject_control()
        .tested("Der Bund verspricht, die Kosten zu tragen.", "Der Rat begrüßt, dass der Bund Hilfe verspricht."),
    Frame::new("versichern", Commits, &["versichert", "versichern"], "versichert")
        .subject_control()
        .tested("Der Rat versichert, die Kosten zu tragen.", "Der Rat begrüßt, dass die Stadt ihre Brücken versichert."),
    Frame::new("garantieren", Commits, &["garantiert", "garantieren"], "garantiert")
        .subject_control()
        .tested("Der Bund garantiert, die Kosten zu tragen.", "Der Rat begrüßt, dass der Bund die Kosten garantiert."),
    Frame::new("bereit sein", Commits, &["ist", "sind"], "gewesen")
        .closed_by("bereit")
        .subject_control()
        .tested("Der Bund ist bereit, die Kosten zu tragen.", "Der Bund ist der Auffassung, dass die Länder zahlen."),
    Frame::new("sicherstellen", Commits, &["stellt", "stellen"], "sichergestellt")
        .closed_by("sicher")
        .subject_control()
        .tested("Der Bund stellt sicher, dass die Mittel fließen.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("gewährleisten", Commits, &["gewährleistet", "gewährleisten"], "gewährleistet")
        .subject_control()
        .tested("Der Bund gewährleistet die Versorgung.", "Der Rat begrüßt, dass der Bund die Versorgung gewährleistet."),
    Frame::new("sorgen", Commits, &["sorgt", "sorgen"], "gesorgt")
        .with(&["für"])
        .subject_control()
        .tested("Der Bund sorgt dafür, dass die Mittel fließen.", "Der Rat begrüßt, dass der Bund für Ordnung sorgt."),
    Frame::new("Sorge tragen", Commits, &["trägt", "tragen"], "getragen")
        .with(&["Sorge"])
        .subject_control()
        .tested("Der Bund trägt dafür Sorge, dass die Mittel fließen.", "Das Land trägt die Kosten."),
    Frame::new("hinwirken", Commits, &["wirkt", "wirken"], "hingewirkt")
        .closed_by("hin")
        .subject_control()
        .tested("Die Länder wirken darauf hin, dass die Mittel fließen.", "Das Mittel wirkt schnell."),
    Frame::new("bereitstellen", Commits, &["stellt", "stellen"], "bereitgestellt")
        .closed_by("bereit")
        .subject_control()
        .tested("Der Bund stellt die Mittel bereit.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("zur Verfügung stellen", Commits, &["stellt", "stellen"], "gestellt")
        .closed_by("zur Verfügung")
        .subject_control()
        .tested("Der Bund stellt den Ländern die Mittel zur Verfügung.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("in Aussicht stellen", Commits, &["stellt", "stellen"], "gestellt")
        .closed_by("in Aussicht")
        .subject_control()
        .tested("Der Bund stellt den Ländern Hilfe in Aussicht.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("in Aussicht nehmen", Commits, &["nimmt", "nehmen"], "genommen")
        .closed_by("in Aussicht")
        .subject_control()
        .tested("Der Bund nimmt in Aussicht, die Mittel zu erhöhen.", "Der Rat nimmt den Plan an."),
    Frame::new("ankündigen", Commits, &["kündigt", "kündigen"], "angekündigt")
        .closed_by("an")
        .subject_control()
        .tested("Der Bund kündigt an, die Mittel zu erhöhen.", "Die Stadt kündigt den Vertrag."),
    Frame::new("sich einsetzen", Commits, &["setzt", "setzen"], "eingesetzt")
        .closed_by("ein")
        .with(&["sich"])
        .subject_control()
        .un(Supports)
        .tested("Der Rat setzt sich dafür ein, die Frist zu verlängern.", "Der Rat setzt einen Beirat ein."),
    Frame::new("vorlegen", Commits, &["legt", "legen"], "vorgelegt")
        .closed_by("vor")
        .subject_control()
        .tested("Die Verwaltung legt dem Rat bis Mai einen Bericht vor.", "Der Rat legt die Frist fest."),
    Frame::new("übernehmen", Commits, &["übernimmt", "übernehmen"], "übernommen")
        .subject_control()
        .tested("Der Bund übernimmt die Kosten der Tagung.", "Der Rat begrüßt, dass der Bund die Kosten übernimmt."),
    Frame::new("sich beteiligen", Commits, &["beteiligt", "beteiligen"], "beteiligt")
        .with(&["sich"])
        .subject_control()
        .tested("Der Bund beteiligt sich an den Kosten.", "Der Rat begrüßt, dass der Bund sich an den Kosten beteiligt."),
    Frame::new("zurückkommen", Commits, &["kommt", "kommen"], "zurückgekommen")
        .closed_by("zurück")
        .with(&["auf"])
        .subject_control()
        .tested("Der Rat kommt im Mai auf die Frage zurück.", "Bund und Länder kommen überein, Daten zu teilen."),
    Frame::new("verzichten", Commits, &["verzichtet", "verzichten"], "verzichtet")
        .with(&["auf"])
        .subject_control()
        .tested("Der Rat verzichtet darauf, Gebühren zu erheben.", "Der Rat begrüßt, dass die Stadt auf Gebühren verzichtet."),
    Frame::new("absehen", Commits, &["sieht", "sehen"], "abgesehen")
        .closed_by("ab")
        .with(&["von"])
        .subject_control()
        .tested("Der Rat sieht davon ab, Gebühren zu erheben.", "Der Rat sieht dem Bericht mit Interesse entgegen."),
    Frame::new("abschließen", Commits, &["schließt", "schließen"], "abgeschlossen")
        .closed_by("ab")
        .subject_control()
        .tested("Die Stadt schließt mit dem Verein einen Vertrag ab.", "Der Rat schließt sich dem Antrag an."),
    // Aims and wishes of the speaker.
    Frame::new("anstreben", Intends, &["strebt", "streben"], "angestrebt")
        .closed_by("an")
        .subject_control()
        .tested("Die Länder streben an, die Mittel zu erhöhen.", "Die Pflanzen streben zum Licht."),
    Frame::new("beabsichtigen", Intends, &["beabsichtigt", "beabsichtigen"], "beabsichtigt")
        .subject_control()
        .tested("Die Länder beabsichtigen, die Mittel zu erhöhen.", "Der Rat begrüßt, dass der Bund eine Reform beabsichtigt."),
    Frame::new("entschlossen sein", Intends, &["ist", "sind"], "gewesen")
        .closed_by("entschlossen")
        .subject_control()
        .tested("Der Rat ist entschlossen, die Mittel zu erhöhen.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("bestrebt sein", Intends, &["ist", "sind"], "gewesen")
        .closed_by("bestrebt")
        .subject_control()
        .tested("Der Rat ist bestrebt, die Mittel zu erhöhen.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("sich bemühen", Intends, &["bemüht", "bemühen"], "bemüht")
        .with(&["sich"])
        .subject_control()
        .tested("Die Länder bemühen sich, die Mittel zu erhöhen.", "Der Rat begrüßt, dass die Länder sich um Mittel bemühen."),
    Frame::new("sich vornehmen", Intends, &["nimmt", "nehmen"], "vorgenommen")
        .closed_by("vor")
        .with(&["sich"])
        .subject_control()
        .tested("Der Rat nimmt sich vor, öfter zu tagen.", "Der Rat nimmt den Plan an."),
    Frame::new("sich zum Ziel setzen", Intends, &["setzt", "setzen"], "gesetzt")
        .with(&["sich", "Ziel"])
        .subject_control()
        .tested("Die Stadt setzt sich zum Ziel, Wasser zu sparen.", "Der Rat setzt einen Beirat ein."),
    Frame::new("vorsehen", Intends, &["sieht", "sehen"], "vorgesehen")
        .closed_by("vor")
        .subject_control()
        .tested("Die Länder sehen vor, die Mittel zu erhöhen.", "Der Rat sieht davon ab, Gebühren zu erheben."),
    // Approval of others.
    Frame::new("unterstützen", Supports, &["unterstützt", "unterstützen"], "unterstützt")
        .to(AccusativePerson)
        .tested("Der Rat unterstützt die Vereine bei der Arbeit.", "Der Rat begrüßt, dass die Stadt die Vereine unterstützt."),
    Frame::new("befürworten", Supports, &["befürwortet", "befürworten"], "befürwortet")
        .tested("Der Rat befürwortet den Bau.", "Der Rat begrüßt, dass die Stadt den Bau befürwortet."),
    Frame::new("eintreten", Supports, &["tritt", "treten"], "eingetreten")
        .closed_by("ein")
        .with(&["für"])
        .tested("Der Rat tritt für Transparenz ein.", "Der Beschluss tritt am 1. Mai 2027 in Kraft."),
    Frame::new("sich aussprechen", Supports, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["sich"])
        .tested("Der Rat spricht sich für den Bau aus.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("plädieren", Supports, &["plädiert", "plädieren"], "plädiert")
        .with(&["für"])
        .tested("Der Rat plädiert für den Bau.", "Der Rat begrüßt, dass die Stadt für den Bau plädiert."),
    Frame::new("beipflichten", Supports, &["pflichtet", "pflichten"], "beigepflichtet")
        .closed_by("bei")
        .to(DativePerson)
        .tested("Der Rat pflichtet der Kommission bei.", "Die Arbeit pflichtet niemandem auf."),
    Frame::new("sich anschließen", Supports, &["schließt", "schließen"], "angeschlossen")
        .closed_by("an")
        .with(&["sich"])
        .un(Adopts)
        .tested("Der Rat schließt sich dem Aufruf an.", "Der Rat schließt einen Verkauf aus."),
    Frame::new("mitteilen", Notes, &["teilt", "teilen"], "mitgeteilt")
        .closed_by("mit")
        .tested("Der Rat teilt mit, dass die Frist endet.", "Der Rat teilt die Auffassung des Beirats."),
    Frame::new("teilen", Supports, &["teilt", "teilen"], "geteilt")
        .without(&["sich", "auf", "ein"])
        .tested("Der Rat teilt die Auffassung des Beirats.", "Der Rat teilt mit, dass die Frist endet."),
    Frame::new("sich solidarisieren", Supports, &["solidarisiert", "solidarisieren"], "solidarisiert")
        .with(&["sich"])
        .to(With("mit"))
        .tested(
            "Der Rat solidarisiert sich mit den Streikenden.",
            "Der Rat begrüßt, dass die Stadt sich mit den Streikenden solidarisiert.",
        ),
    Frame::new("sich stark machen", Supports, &["macht", "machen"], "gemacht")
        .closed_by("stark")
        .with(&["sich"])
        .tested("Der Rat macht sich für den Bau stark.", "Der Rat macht auf die Frist aufmerksam."),
    Frame::new("sich stellen", Supports, &["stellt", "stellen"], "gestellt")
        .with(&["sich", "hinter"])
        .tested("Der Rat stellt sich hinter die Beschäftigten.", "Der Rat stellt sich gegen die Pläne des Bundes."),
    Frame::new("mittragen", Supports, &["trägt", "tragen"], "mitgetragen")
        .closed_by("mit")
        .tested("Der Rat trägt den Entwurf mit.", "Das Land trägt die Kosten."),
    Frame::new("stehen", Supports, &["steht", "stehen"], "gestanden")
        .with(&["zu"])
        .without(&["Verfügung", "Diskussion", "Debatte", "Wahl"])
        .tested("Wir stehen zu unseren Partnerstädten.", "Die Häuser stehen am Markt."),
    Frame::new("wollen", Commits, &["will", "wollen"], "gewollt")
        .tested("Wir wollen die Schulen stärken.", "Die Vereine wollen den Platz behalten."),
    Frame::new("einstehen", Supports, &["steht", "stehen"], "eingestanden")
        .closed_by("ein")
        .with(&["für"])
        .tested("Wir stehen für die Freiheit der Presse ein.", "Die Häuser stehen am Markt."),
    Frame::new("kämpfen", Supports, &["kämpft", "kämpfen"], "gekämpft")
        .with(&["für"])
        .tested("Wir kämpfen für gleiche Löhne.", "Die Vereine kämpfen um den Pokal."),
    Frame::new("streiten", Supports, &["streitet", "streiten"], "gestritten")
        .with(&["für"])
        .without(&["sich"])
        .tested("Wir streiten für gleiche Löhne.", "Die Vereine streiten sich um den Platz."),
    // Plain promises in the present tense; the issuer must be their subject.
    Frame::new("Bericht erstatten", Commits, &["erstattet", "erstatten"], "erstattet")
        .with(&["Bericht"])
        .subject_control()
        .tested("Die Verwaltung erstattet dem Rat jährlich Bericht.", "Der Rat begrüßt, dass die Kasse die Kosten erstattet."),
    Frame::new("berichten", Commits, &["berichtet", "berichten"], "berichtet")
        .subject_control()
        .tested("Die Verwaltung berichtet dem Rat jährlich.", "Der Rat begrüßt, dass die Verwaltung jährlich berichtet."),
    Frame::new("unterrichten", Commits, &["unterrichtet", "unterrichten"], "unterrichtet")
        .subject_control()
        .tested("Der Bund unterrichtet die Länder bis Mai.", "Der Rat begrüßt, dass der Bund die Länder unterrichtet."),
    Frame::new("informieren", Commits, &["informiert", "informieren"], "informiert")
        .without(&["sich"])
        .subject_control()
        .tested("Der Bund informiert die Länder bis Mai.", "Der Rat begrüßt, dass der Bund die Länder informiert."),
    Frame::new("Kosten tragen", Commits, &["trägt", "tragen"], "getragen")
        .with(&["Kosten"])
        .subject_control()
        .tested("Der Bund trägt die Kosten der Tagung.", "Die Säulen tragen das Dach."),
    Frame::new("umsetzen", Commits, &["setzt", "setzen"], "umgesetzt")
        .closed_by("um")
        .subject_control()
        .tested("Die Länder setzen den Plan bis Mai um.", "Der Rat setzt einen Beirat ein."),
    Frame::new("sich verpflichtet fühlen", Commits, &["fühlt", "fühlen"], "gefühlt")
        .closed_by("verpflichtet")
        .with(&["sich"])
        .tested("Der Rat fühlt sich dem Frieden verpflichtet.", "Die Kinder fühlen den Wind."),
    Frame::new("gewillt sein", Intends, &["ist", "sind"], "gewesen")
        .closed_by("gewillt")
        .subject_control()
        .tested("Der Rat ist gewillt, die Mittel zu erhöhen.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("willens sein", Intends, &["ist", "sind"], "gewesen")
        .closed_by("willens")
        .subject_control()
        .tested("Der Rat ist willens, die Mittel zu erhöhen.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("planen", Intends, &["plant", "planen"], "geplant")
        .subject_control()
        .tested("Die Länder planen, die Mittel zu erhöhen.", "Der Rat begrüßt, dass die Stadt eine Brücke plant."),
    Frame::new("fördern", Supports, &["fördert", "fördern"], "gefördert")
        .to(AccusativePerson)
        .tested("Der Rat fördert die Vereine mit 5 000 Euro.", "Der Rat begrüßt, dass das Land die Vereine fördert."),
    Frame::new("dafür sein", Supports, &["ist", "sind"], "gewesen")
        .closed_by("dafür")
        .tested("Der Rat ist dafür, die Frist zu verlängern.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("an der Seite stehen", Supports, &["steht", "stehen"], "gestanden")
        .with(&["Seite"])
        .tested("Wir stehen an der Seite der Beschäftigten.", "Die Häuser stehen am Markt."),
    Frame::new("sich positionieren", Supports, &["positioniert", "positionieren"], "positioniert").with(&["sich", "für"]).tested(
        "Wir positionieren uns klar für den Erhalt der Bahn.",
        "Der Rat begrüßt, dass die Stadt sich für die Bahn positioniert.",
    ),
];
