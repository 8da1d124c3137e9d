//! Frames of the expressives: welcome, praise, thanks, blame, concern, and the light verbs of feeling.

use crate::lexicon::frames::Case::{AccusativePerson, DativePerson, With};
use crate::lexicon::frames::Frame;
use crate::model::Force::{
    Commends, Condemns, Deplores, Expresses, ExpressesConcern, Intends, LooksForward, Thanks, Warns, Welcomes,
};

/// More specific frames of the same verb first.
pub const FRAMES: &[Frame] = &[
    // Joy and praise.
    Frame::new("begrüßen", Welcomes, &["begrüßt", "begrüßen"], "begrüßt")
        .tested("Der Rat begrüßt den Entwurf.", "Der Rat betont, dass der Bund den Entwurf begrüßt."),
    Frame::new("willkommen heißen", Welcomes, &["heißt", "heißen"], "geheißen")
        .closed_by("willkommen")
        .tested("Der Rat heißt den Vorschlag willkommen.", "Der Ort heißt seit Mai anders."),
    Frame::new("erfreut sein", Welcomes, &["ist", "sind"], "gewesen")
        .closed_by("erfreut")
        .tested("Der Rat ist erfreut über den Entwurf.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("sich erfreut zeigen", Welcomes, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("erfreut")
        .with(&["sich"])
        .tested("Der Rat zeigt sich erfreut über den Entwurf.", "Die Karte zeigt den Hafen."),
    Frame::new("sich zufrieden zeigen", Welcomes, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("zufrieden")
        .with(&["sich"])
        .tested("Der Rat zeigt sich mit dem Ergebnis zufrieden.", "Die Karte zeigt den Hafen."),
    Frame::new("sich freuen", LooksForward, &["freut", "freuen"], "gefreut")
        .with(&["sich", "auf"])
        .tested("Der Rat freut sich auf den Bericht.", "Der Rat freut sich über den Bericht."),
    Frame::new("sich freuen", Welcomes, &["freut", "freuen"], "gefreut")
        .with(&["sich"])
        .tested("Der Rat freut sich über den Bericht.", "Der Rat freut sich auf den Bericht."),
    Frame::new("entgegensehen", LooksForward, &["sieht", "sehen"], "entgegengesehen")
        .closed_by("entgegen")
        .tested("Der Rat sieht dem Bericht mit Interesse entgegen.", "Der Rat sieht davon ab, Gebühren zu erheben."),
    Frame::new("würdigen", Commends, &["würdigt", "würdigen"], "gewürdigt")
        .to(AccusativePerson)
        .tested("Der Rat würdigt die Arbeit der Vereine.", "Der Rat betont, dass der Bund die Arbeit würdigt."),
    Frame::new("loben", Commends, &["lobt", "loben"], "gelobt")
        .without(&["aus"])
        .to(AccusativePerson)
        .tested("Der Rat lobt die Arbeit der Vereine.", "Der Rat lobt einen Preis aus."),
    Frame::new("beglückwünschen", Commends, &["beglückwünscht", "beglückwünschen"], "beglückwünscht")
        .to(AccusativePerson)
        .tested("Der Rat beglückwünscht die Mannschaft.", "Der Rat betont, dass der Bund die Mannschaft beglückwünscht."),
    Frame::new("gratulieren", Commends, &["gratuliert", "gratulieren"], "gratuliert")
        .to(DativePerson)
        .tested("Der Rat gratuliert der Mannschaft.", "Der Rat betont, dass der Bund der Mannschaft gratuliert."),
    Frame::new("Anerkennung zollen", Commends, &["zollt", "zollen"], "gezollt")
        .with(&["Anerkennung"])
        .to(DativePerson)
        .tested("Der Rat zollt den Helfern Anerkennung.", "Der Rat betont, dass der Bund den Helfern Anerkennung zollt."),
    Frame::new("Respekt zollen", Commends, &["zollt", "zollen"], "gezollt")
        .with(&["Respekt"])
        .to(DativePerson)
        .tested("Der Rat zollt den Helfern Respekt.", "Der Rat betont, dass der Bund den Helfern Respekt zollt."),
    Frame::new("Tribut zollen", Commends, &["zollt", "zollen"], "gezollt")
        .with(&["Tribut"])
        .to(DativePerson)
        .tested("Der Rat zollt den Helfern Tribut.", "Der Rat betont, dass der Bund den Helfern Tribut zollt."),
    Frame::new("ehren", Commends, &["ehrt", "ehren"], "geehrt")
        .to(AccusativePerson)
        .tested("Der Rat ehrt die Helfer.", "Der Rat betont, dass der Bund die Helfer ehrt."),
    Frame::new("Anerkennung aussprechen", Commends, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["Anerkennung"])
        .without(&["sich"])
        .to(DativePerson)
        .tested("Der Rat spricht den Helfern seine Anerkennung aus.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("danken", Thanks, &["dankt", "danken"], "gedankt")
        .to(DativePerson)
        .tested("Der Rat dankt den Helfern für ihren Einsatz.", "Der Rat betont, dass der Bund den Helfern dankt."),
    Frame::new("sich bedanken", Thanks, &["bedankt", "bedanken"], "bedankt")
        .with(&["sich"])
        .to(With("bei"))
        .tested("Der Rat bedankt sich bei den Helfern.", "Der Rat betont, dass der Bund sich bei den Helfern bedankt."),
    Frame::new("Dank aussprechen", Thanks, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["Dank"])
        .without(&["sich"])
        .to(DativePerson)
        .tested("Der Rat spricht den Helfern seinen Dank aus.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("Dank sagen", Thanks, &["sagt", "sagen"], "gesagt")
        .with(&["Dank"])
        .to(DativePerson)
        .tested("Der Rat sagt den Helfern Dank.", "Der Bund sagt zu, die Kosten zu tragen."),
    // Blame and grief.
    Frame::new("verurteilen", Condemns, &["verurteilt", "verurteilen"], "verurteilt")
        .tested("Der Rat verurteilt den Angriff.", "Der Rat begrüßt, dass das Gericht den Täter verurteilt."),
    Frame::new("anprangern", Condemns, &["prangert", "prangern"], "angeprangert")
        .closed_by("an")
        .tested("Der Rat prangert die Willkür an.", "Der Rat betont, dass die Presse die Willkür anprangert."),
    Frame::new("ächten", Condemns, &["ächtet", "ächten"], "geächtet")
        .tested("Der Rat ächtet die Gewalt.", "Der Rat begrüßt, dass das Abkommen die Waffen ächtet."),
    Frame::new("brandmarken", Condemns, &["brandmarkt", "brandmarken"], "gebrandmarkt")
        .tested("Der Rat brandmarkt die Willkür.", "Der Rat betont, dass die Presse die Willkür brandmarkt."),
    Frame::new("bedauern", Deplores, &["bedauert", "bedauern"], "bedauert")
        .tested("Der Rat bedauert die Verzögerung.", "Der Rat betont, dass der Bund die Verzögerung bedauert."),
    Frame::new("missbilligen", Deplores, &["missbilligt", "missbilligen"], "missbilligt")
        .tested("Der Rat missbilligt das Vorgehen.", "Der Rat betont, dass der Bund das Vorgehen missbilligt."),
    Frame::new("beklagen", Deplores, &["beklagt", "beklagen"], "beklagt")
        .without(&["sich"])
        .tested("Der Rat beklagt die Verzögerung.", "Der Rat betont, dass der Bund die Verzögerung beklagt."),
    Frame::new("kritisieren", Deplores, &["kritisiert", "kritisieren"], "kritisiert")
        .tested("Der Rat kritisiert das Vorgehen.", "Der Rat betont, dass die Presse das Vorgehen kritisiert."),
    Frame::new("rügen", Deplores, &["rügt", "rügen"], "gerügt")
        .tested("Der Rat rügt das Vorgehen.", "Der Rat betont, dass der Rechnungshof das Vorgehen rügt."),
    Frame::new("beanstanden", Deplores, &["beanstandet", "beanstanden"], "beanstandet")
        .tested("Der Rat beanstandet die Abrechnung.", "Der Rat betont, dass der Rechnungshof die Abrechnung beanstandet."),
    Frame::new("bemängeln", Deplores, &["bemängelt", "bemängeln"], "bemängelt")
        .tested("Der Rat bemängelt die Abrechnung.", "Der Rat betont, dass der Rechnungshof die Abrechnung bemängelt."),
    Frame::new("monieren", Deplores, &["moniert", "monieren"], "moniert")
        .tested("Der Rat moniert die Abrechnung.", "Der Rat betont, dass der Rechnungshof die Abrechnung moniert."),
    Frame::new("sich enttäuscht zeigen", Deplores, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("enttäuscht")
        .with(&["sich"])
        .tested("Der Rat zeigt sich enttäuscht über die Verzögerung.", "Die Karte zeigt den Hafen."),
    Frame::new("enttäuscht sein", Deplores, &["ist", "sind"], "gewesen")
        .closed_by("enttäuscht")
        .tested("Der Rat ist enttäuscht über die Verzögerung.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    // Concern and warning.
    Frame::new("besorgt sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("besorgt")
        .tested("Der Rat ist tief besorgt über die Lage.", "Der Rat ist der Auffassung, dass die Lage ernst ist."),
    Frame::new("beunruhigt sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("beunruhigt")
        .tested("Der Rat ist beunruhigt über die Lage.", "Der Rat ist der Auffassung, dass die Lage ernst ist."),
    Frame::new("bestürzt sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("bestürzt")
        .tested("Der Rat ist bestürzt über die Lage.", "Der Rat ist der Auffassung, dass die Lage ernst ist."),
    Frame::new("entsetzt sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("entsetzt")
        .tested("Der Rat ist entsetzt über die Lage.", "Der Rat ist der Auffassung, dass die Lage ernst ist."),
    Frame::new("sich besorgt zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("besorgt")
        .with(&["sich"])
        .tested("Der Rat zeigt sich besorgt über die Lage.", "Die Karte zeigt den Hafen."),
    Frame::new("sich beunruhigt zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("beunruhigt")
        .with(&["sich"])
        .tested("Der Rat zeigt sich beunruhigt über die Lage.", "Die Karte zeigt den Hafen."),
    Frame::new("sich bestürzt zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("bestürzt")
        .with(&["sich"])
        .tested("Der Rat zeigt sich bestürzt über die Lage.", "Die Karte zeigt den Hafen."),
    Frame::new("sich entsetzt zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("entsetzt")
        .with(&["sich"])
        .tested("Der Rat zeigt sich entsetzt über die Lage.", "Die Karte zeigt den Hafen."),
    Frame::new("sich betroffen zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("betroffen")
        .with(&["sich"])
        .tested("Der Rat zeigt sich betroffen über die Lage.", "Die Karte zeigt den Hafen."),
    Frame::new("Besorgnis äußern", ExpressesConcern, &["äußert", "äußern"], "geäußert")
        .with(&["Besorgnis"])
        .tested("Der Rat äußert seine Besorgnis über die Lage.", "Der Rat äußert sich zur Lage."),
    Frame::new("Sorge äußern", ExpressesConcern, &["äußert", "äußern"], "geäußert")
        .with(&["Sorge"])
        .tested("Der Rat äußert seine Sorge über die Lage.", "Der Rat äußert sich zur Lage."),
    Frame::new("mit Sorge sehen", ExpressesConcern, &["sieht", "sehen"], "gesehen")
        .with(&["Sorge"])
        .tested("Der Rat sieht die Lage mit Sorge.", "Der Rat sieht dem Bericht mit Interesse entgegen."),
    Frame::new("mit Besorgnis sehen", ExpressesConcern, &["sieht", "sehen"], "gesehen")
        .with(&["Besorgnis"])
        .tested("Der Rat sieht die Lage mit Besorgnis.", "Der Rat sieht dem Bericht mit Interesse entgegen."),
    Frame::new("mit Sorge betrachten", ExpressesConcern, &["betrachtet", "betrachten"], "betrachtet")
        .with(&["Sorge"])
        .tested("Der Rat betrachtet die Lage mit Sorge.", "Der Rat betrachtet die Lage als ernst."),
    Frame::new("mit Sorge verfolgen", ExpressesConcern, &["verfolgt", "verfolgen"], "verfolgt")
        .with(&["Sorge"])
        .tested("Der Rat verfolgt die Lage mit Sorge.", "Die Polizei verfolgt die Täter."),
    Frame::new("warnen", Warns, &["warnt", "warnen"], "gewarnt")
        .tested("Der Rat warnt vor der Gefahr.", "Der Rat dankt der Stadt, die vor der Gefahr warnt."),
    // Light verbs: their noun decides (`NOUN_FORCE`); without one of those nouns they express.
    Frame::new("bekunden", Expresses, &["bekundet", "bekunden"], "bekundet")
        .by_noun()
        .to(DativePerson)
        .tested("Der Rat bekundet den Familien sein Beileid.", "Der Rat betont, dass der Bund sein Beileid bekundet."),
    Frame::new("zum Ausdruck bringen", Expresses, &["bringt", "bringen"], "gebracht")
        .closed_by("zum Ausdruck")
        .by_noun()
        .tested("Der Rat bringt seine Hoffnung zum Ausdruck.", "Der Rat bringt das Programm auf den Weg."),
    Frame::new("Ausdruck geben", Expresses, &["gibt", "geben"], "gegeben")
        .with(&["Ausdruck"])
        .by_noun()
        .tested("Der Rat gibt seiner Hoffnung Ausdruck.", "Der Rat gibt die Akten ab."),
    Frame::new("ausdrücken", Expresses, &["drückt", "drücken"], "ausgedrückt")
        .closed_by("aus")
        .by_noun()
        .to(DativePerson)
        .tested("Der Rat drückt den Familien sein Mitgefühl aus.", "Der Schnee drückt auf die Dächer."),
    Frame::new("Hoffnung aussprechen", Expresses, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["Hoffnung"])
        .without(&["sich"])
        .tested("Der Rat spricht die Hoffnung aus, dass der Friede hält.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("Beileid aussprechen", Expresses, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["Beileid"])
        .without(&["sich"])
        .to(DativePerson)
        .tested("Der Rat spricht den Angehörigen sein Beileid aus.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("aussprechen", Expresses, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .without(&["sich"])
        .by_noun()
        .to(DativePerson)
        .tested("Der Rat spricht den Familien sein Mitgefühl aus.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("äußern", Expresses, &["äußert", "äußern"], "geäußert")
        .without(&["sich"])
        .by_noun()
        .tested("Der Rat äußert die Hoffnung, dass der Friede hält.", "Der Rat äußert sich zur Lage."),
    Frame::new("bezeugen", Expresses, &["bezeugt", "bezeugen"], "bezeugt")
        .by_noun()
        .to(DativePerson)
        .tested("Der Rat bezeugt den Opfern seinen Respekt.", "Der Rat betont, dass die Akte den Vorgang bezeugt."),
    Frame::new("hoffen", Expresses, &["hofft", "hoffen"], "gehofft")
        .tested("Der Rat hofft, dass der Friede hält.", "Der Rat betont, dass die Stadt auf Frieden hofft."),
    Frame::new("vertrauen", Expresses, &["vertraut", "vertrauen"], "vertraut")
        .with(&["auf"])
        .tested("Der Rat vertraut darauf, dass der Friede hält.", "Der Rat vertraut dem Beirat die Aufsicht an."),
    Frame::new("wünschen", Expresses, &["wünscht", "wünschen"], "gewünscht")
        .tested("Der Rat wünscht, dass der Friede hält.", "Der Rat betont, dass die Stadt einen Bericht wünscht."),
    Frame::new("trauern", Expresses, &["trauert", "trauern"], "getrauert")
        .with(&["um"])
        .tested("Der Rat trauert um die Opfer.", "Der Rat betont, dass die Stadt um die Opfer trauert."),
    Frame::new("gedenken", Intends, &["gedenkt", "gedenken"], "gedacht")
        .with(&["zu"])
        .subject_control()
        .tested("Der Rat gedenkt, die Lage zu prüfen.", "Der Rat gedenkt der Opfer."),
    Frame::new("gedenken", Expresses, &["gedenkt", "gedenken"], "gedacht")
        .un(Commends)
        .tested("Der Rat gedenkt der Opfer des Sturms.", "Der Rat betont, dass die Stadt der Opfer gedenkt."),
    Frame::new("sich zuversichtlich zeigen", Expresses, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("zuversichtlich")
        .with(&["sich"])
        .tested("Der Rat zeigt sich zuversichtlich, dass der Friede hält.", "Die Karte zeigt den Hafen."),
    Frame::new("sich verneigen", Expresses, &["verneigt", "verneigen"], "verneigt")
        .with(&["sich", "vor"])
        .tested("Der Rat verneigt sich vor den Opfern.", "Der Rat betont, dass die Stadt sich vor den Opfern verneigt."),
    // Further feelings.
    Frame::new("dankbar sein", Thanks, &["ist", "sind"], "gewesen")
        .closed_by("dankbar")
        .to(DativePerson)
        .tested("Der Rat ist den Helfern dankbar.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("sich dankbar zeigen", Thanks, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("dankbar")
        .with(&["sich"])
        .tested("Der Rat zeigt sich dankbar für die Hilfe.", "Die Karte zeigt den Hafen."),
    Frame::new("zufrieden sein", Welcomes, &["ist", "sind"], "gewesen")
        .closed_by("zufrieden")
        .tested("Der Rat ist mit dem Ergebnis zufrieden.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("empört sein", Condemns, &["ist", "sind"], "gewesen")
        .closed_by("empört")
        .tested("Der Rat ist empört über den Angriff.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("sich empört zeigen", Condemns, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("empört")
        .with(&["sich"])
        .tested("Der Rat zeigt sich empört über den Angriff.", "Die Karte zeigt den Hafen."),
    Frame::new("erschüttert sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("erschüttert")
        .tested("Der Rat ist erschüttert über die Tat.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("alarmiert sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("alarmiert")
        .tested("Der Rat ist alarmiert über die Lage.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("sich alarmiert zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("alarmiert")
        .with(&["sich"])
        .tested("Der Rat zeigt sich alarmiert über die Lage.", "Die Karte zeigt den Hafen."),
    Frame::new("sich erschüttert zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("erschüttert")
        .with(&["sich"])
        .tested("Der Rat zeigt sich erschüttert über die Tat.", "Die Karte zeigt den Hafen."),
    Frame::new("in Sorge sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("in Sorge")
        .tested("Der Rat ist in Sorge um die Fischer.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("zuversichtlich sein", Expresses, &["ist", "sind"], "gewesen")
        .closed_by("zuversichtlich")
        .tested("Der Rat ist zuversichtlich, dass der Friede hält.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("stolz sein", Expresses, &["ist", "sind"], "gewesen")
        .closed_by("stolz")
        .tested("Der Rat ist stolz auf die Helfer.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("Anteil nehmen", Expresses, &["nimmt", "nehmen"], "genommen")
        .with(&["Anteil"])
        .tested("Der Rat nimmt Anteil am Leid der Familien.", "Der Rat nimmt den Plan an."),
    Frame::new("Kritik üben", Deplores, &["übt", "üben"], "geübt")
        .with(&["Kritik"])
        .tested("Der Rat übt Kritik an dem Entwurf.", "Die Feuerwehr übt im Wald."),
    Frame::new("infrage stellen", Deplores, &["stellt", "stellen"], "gestellt")
        .closed_by("infrage")
        .tested("Der Rat stellt das Verfahren infrage.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("in Frage stellen", Deplores, &["stellt", "stellen"], "gestellt")
        .closed_by("in Frage")
        .tested("Der Rat stellt das Verfahren in Frage.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("kritisch sehen", Deplores, &["sieht", "sehen"], "gesehen")
        .with(&["kritisch"])
        .tested("Der Rat sieht den Entwurf kritisch.", "Der Rat sieht dem Bericht mit Interesse entgegen."),
    Frame::new("vermissen", Deplores, &["vermisst", "vermissen"], "vermisst")
        .tested("Der Rat vermisst eine Folgenabschätzung.", "Der Rat betont, dass die Stadt einen Plan vermisst."),
    Frame::new("bezweifeln", Deplores, &["bezweifelt", "bezweifeln"], "bezweifelt")
        .tested("Der Rat bezweifelt, dass die Frist reicht.", "Der Rat betont, dass der Bericht die Zahlen bezweifelt."),
    Frame::new("schockiert sein", ExpressesConcern, &["ist", "sind"], "gewesen")
        .closed_by("schockiert")
        .tested("Der Rat ist schockiert über die Tat.", "Der Rat ist der Auffassung, dass die Mittel reichen."),
    Frame::new("sich schockiert zeigen", ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("schockiert")
        .with(&["sich"])
        .tested("Der Rat zeigt sich schockiert über die Tat.", "Die Karte zeigt den Hafen."),
];
