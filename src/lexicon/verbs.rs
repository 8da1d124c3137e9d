//! The performative verbs.

use super::frames::Case::{Accusative, AccusativePerson, Dative, DativePerson, With};
use super::frames::Frame;
use crate::model::Force;

/// Every frame, more specific ones of the same verb first.
pub const FRAMES: &[Frame] = &[
    Frame::new("auffordern", Force::CallsUpon, &["fordert", "fordern"], "aufgefordert")
        .closed_by("auf")
        .to(Accusative)
        .object_control(),
    Frame::new("ersuchen", Force::Requests, &["ersucht", "ersuchen"], "ersucht").to(Accusative).object_control(),
    Frame::new("beschließen", Force::Decides, &["beschließt", "beschließen"], "beschlossen").subject_control(),
    Frame::new("nahelegen", Force::Encourages, &["legt", "legen"], "nahegelegt").closed_by("nahe").to(Dative).object_control(),
    Frame::new("ermutigen", Force::Encourages, &["ermutigt", "ermutigen"], "ermutigt").to(Accusative).object_control(),
    Frame::new("bitten", Force::Invites, &["bittet", "bitten"], "gebeten").to(Accusative).un(Force::Invites).object_control(),
    Frame::new("bitten", Force::Invites, &["bittet", "bitten"], "gebeten").closed_by("um").un(Force::Invites).object_control(),
    Frame::new("betonen", Force::Emphasizes, &["betont", "betonen"], "betont"),
    Frame::new("verlangen", Force::Demands, &["verlangt", "verlangen"], "verlangt").object_control(),
    Frame::new("verurteilen", Force::Condemns, &["verurteilt", "verurteilen"], "verurteilt"),
    Frame::new("begrüßen", Force::Welcomes, &["begrüßt", "begrüßen"], "begrüßt"),
    Frame::new("Kenntnis nehmen", Force::TakesNote, &["nimmt", "nehmen"], "genommen").closed_by("Kenntnis von"),
    Frame::new("bekräftigen", Force::Reaffirms, &["bekräftigt", "bekräftigen"], "bekräftigt"),
    Frame::new("unterstreichen", Force::Emphasizes, &["unterstreicht", "unterstreichen"], "unterstrichen"),
    Frame::new("anerkennen", Force::Recognizes, &["erkennt", "erkennen"], "anerkannt").closed_by("an"),
    Frame::new("anerkennen", Force::Recognizes, &["anerkennt", "anerkennen"], "anerkannt"),
    Frame::new("würdigen", Force::Commends, &["würdigt", "würdigen"], "gewürdigt"),
    Frame::new("danken", Force::Thanks, &["dankt", "danken"], "gedankt").to(DativePerson),
    Frame::new("feststellen", Force::Notes, &["stellt", "stellen"], "festgestellt").closed_by("fest"),
    Frame::new("billigen", Force::Adopts, &["billigt", "billigen"], "gebilligt"),
    Frame::new("hervorheben", Force::Emphasizes, &["hebt", "heben"], "hervorgehoben").closed_by("hervor"),
    Frame::new("hinweisen", Force::Notes, &["weist", "weisen"], "hingewiesen").closed_by("hin").with(&["auf"]),
    Frame::new("erinnern", Force::Recalls, &["erinnert", "erinnern"], "erinnert"),
    Frame::new("verweisen", Force::Recalls, &["verweist", "verweisen"], "verwiesen"),
    Frame::new("empfehlen", Force::Recommends, &["empfiehlt", "empfehlen"], "empfohlen").to(Dative).object_control(),
    Frame::new("fordern", Force::CallsUpon, &["fordert,", "fordern,"], "gefordert").closed_by("dass").object_control(),
    Frame::new("fordern", Force::CallsUpon, &["fordert", "fordern"], "gefordert").object_control(),
    Frame::new("auffordern", Force::CallsUpon, &["fordert", "fordern"], "aufgefordert")
        .closed_by("zu auf")
        .to(Accusative)
        .object_control(),
    Frame::new("ersuchen", Force::Requests, &["ersucht", "ersuchen"], "ersucht").closed_by("um").to(Accusative).object_control(),
    Frame::new("darum ersuchen", Force::Requests, &["ersucht", "ersuchen"], "ersucht").closed_by("darum").object_control(),
    Frame::new("ermutigen", Force::Encourages, &["ermutigt", "ermutigen"], "ermutigt").closed_by("dazu").object_control(),
    Frame::new("ermächtigen", Force::Authorizes, &["ermächtigt", "ermächtigen"], "ermächtigt").to(Accusative).object_control(),
    Frame::new("unterstützen", Force::Supports, &["unterstützt", "unterstützen"], "unterstützt").to(AccusativePerson),
    Frame::new("missbilligen", Force::Deplores, &["missbilligt", "missbilligen"], "missbilligt"),
    Frame::new("bedauern", Force::Deplores, &["bedauert", "bedauern"], "bedauert"),
    Frame::new("beklagen", Force::Deplores, &["beklagt", "beklagen"], "beklagt"),
    Frame::new("appellieren", Force::Appeals, &["appelliert", "appellieren"], "appelliert").to(With("an")).object_control(),
    Frame::new("erwarten", Force::LooksForward, &["erwartet", "erwarten"], "erwartet").closed_by("mit Interesse"),
    Frame::new("entgegensehen", Force::LooksForward, &["sieht", "sehen"], "entgegengesehen").closed_by("mit Interesse entgegen"),
    Frame::new("befasst bleiben", Force::RemainsSeized, &["beschließt,", "beschließen,"], "–")
        .closed_by("mit der Angelegenheit befasst zu bleiben"),
    Frame::new("befasst bleiben", Force::RemainsSeized, &["bleibt", "bleiben"], "geblieben")
        .closed_by("mit der Angelegenheit befasst"),
    Frame::new("zu eigen machen", Force::Adopts, &["macht", "machen"], "gemacht").closed_by("zu eigen").with(&["sich"]),
    Frame::new("zur Kenntnis nehmen", Force::TakesNote, &["nimmt", "nehmen"], "genommen").closed_by("zur Kenntnis"),
    Frame::new("den Beschluss treffen", Force::Decides, &["trifft", "treffen"], "getroffen")
        .closed_by("den Beschluss")
        .subject_control(),
    Frame::new("den Beschluss fassen", Force::Decides, &["fasst", "fassen"], "gefasst")
        .closed_by("den Beschluss")
        .subject_control(),
    Frame::new("Ausdruck geben", Force::Expresses, &["gibt", "geben"], "gegeben").closed_by("Ausdruck"),
    Frame::new("Ausdruck verleihen", Force::Expresses, &["verleiht", "verleihen"], "verliehen").closed_by("Ausdruck"),
    Frame::new("zum Ausdruck bringen", Force::Expresses, &["bringt", "bringen"], "gebracht").closed_by("zum Ausdruck"),
    Frame::new("übereinkommen", Force::Decides, &["kommt", "kommen"], "übereingekommen").closed_by("überein").subject_control(),
    Frame::new("beauftragen", Force::Instructs, &["beauftragt", "beauftragen"], "beauftragt").to(Accusative).object_control(),
    Frame::new("befürworten", Force::Supports, &["befürwortet", "befürworten"], "befürwortet").to(AccusativePerson),
    Frame::new("beglückwünschen", Force::Commends, &["beglückwünscht", "beglückwünschen"], "beglückwünscht"),
    Frame::new("aufrufen", Force::CallsUpon, &["ruft", "rufen"], "aufgerufen").closed_by("auf").to(Accusative).object_control(),
    Frame::new("aufrufen", Force::CallsUpon, &["ruft", "rufen"], "aufgerufen").closed_by("zu auf").object_control(),
    Frame::new("drängen", Force::Urges, &["drängt", "drängen"], "gedrängt").to(Accusative).object_control(),
    Frame::new("bestehen", Force::Demands, &["besteht", "bestehen"], "bestanden").object_control(),
    Frame::new("einladen", Force::Invites, &["lädt", "laden"], "eingeladen").closed_by("ein").to(Accusative).object_control(),
    Frame::new("ermahnen", Force::Urges, &["ermahnt", "ermahnen"], "ermahnt").to(Accusative).object_control(),
    Frame::new("anweisen", Force::Instructs, &["weist", "weisen"], "angewiesen").closed_by("an").to(Accusative).object_control(),
    Frame::new("betrauen", Force::Instructs, &["betraut", "betrauen"], "betraut").closed_by("mit").to(Accusative).object_control(),
    Frame::new("übertragen", Force::Instructs, &["überträgt", "übertragen"], "übertragen").to(Dative).object_control(),
    Frame::new("den Auftrag erteilen", Force::Instructs, &["erteilt", "erteilen"], "erteilt")
        .closed_by("den Auftrag")
        .to(Dative)
        .object_control(),
    Frame::new("verpflichten", Force::Demands, &["verpflichtet", "verpflichten"], "verpflichtet").to(Accusative).object_control(),
    Frame::new("verlangen", Force::Demands, &["verlangt", "verlangen"], "verlangt")
        .closed_by("von")
        .to(With("von"))
        .object_control(),
    Frame::new("fordern", Force::CallsUpon, &["fordert", "fordern"], "gefordert").closed_by("von").to(With("von")).object_control(),
    Frame::new("anregen", Force::Recommends, &["regt", "regen"], "angeregt").closed_by("an").object_control(),
    Frame::new("vorschlagen", Force::Recommends, &["schlägt", "schlagen"], "vorgeschlagen")
        .closed_by("vor")
        .to(Dative)
        .object_control(),
    Frame::new("untersagen", Force::Demands, &["untersagt", "untersagen"], "untersagt").to(Dative).object_control(),
    Frame::new("verbieten", Force::Demands, &["verbietet", "verbieten"], "verboten").to(Dative).object_control(),
    Frame::new("gestatten", Force::Authorizes, &["gestattet", "gestatten"], "gestattet").to(Dative).object_control(),
    Frame::new("warnen", Force::Warns, &["warnt", "warnen"], "gewarnt").closed_by("vor"),
    Frame::new("einen Appell richten", Force::Appeals, &["richtet", "richten"], "gerichtet")
        .closed_by("einen Appell")
        .to(With("an"))
        .object_control(),
    Frame::new("um Prüfung bitten", Force::Invites, &["bittet", "bitten"], "gebeten")
        .closed_by("um Prüfung")
        .to(Accusative)
        .object_control(),
    Frame::new("die Hoffnung aussprechen", Force::Expresses, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("die Hoffnung aus"),
    Frame::new("loben", Force::Commends, &["lobt", "loben"], "gelobt"),
    Frame::new("gratulieren", Force::Commends, &["gratuliert", "gratulieren"], "gratuliert"),
    Frame::new("Anerkennung zollen", Force::Commends, &["zollt", "zollen"], "gezollt").closed_by("Anerkennung"),
    Frame::new("entscheiden", Force::Decides, &["entscheidet", "entscheiden"], "entschieden").subject_control(),
    Frame::new("vereinbaren", Force::Decides, &["vereinbart", "vereinbaren"], "vereinbart").subject_control(),
    Frame::new("einsetzen", Force::Establishes, &["setzt", "setzen"], "eingesetzt").closed_by("ein"),
    Frame::new("einrichten", Force::Establishes, &["richtet", "richten"], "eingerichtet").closed_by("ein"),
    Frame::new("bilden", Force::Establishes, &["bildet", "bilden"], "gebildet"),
    Frame::new("schaffen", Force::Establishes, &["schafft", "schaffen"], "geschaffen"),
    Frame::new("errichten", Force::Establishes, &["errichtet", "errichten"], "errichtet"),
    Frame::new("gründen", Force::Establishes, &["gründet", "gründen"], "gegründet"),
    Frame::new("ernennen", Force::Appoints, &["ernennt", "ernennen"], "ernannt"),
    Frame::new("wählen", Force::Appoints, &["wählt", "wählen"], "gewählt"),
    Frame::new("bestellen", Force::Appoints, &["bestellt", "bestellen"], "bestellt"),
    Frame::new("verabschieden", Force::Adopts, &["verabschiedet", "verabschieden"], "verabschiedet"),
    Frame::new("annehmen", Force::Adopts, &["nimmt", "nehmen"], "angenommen").closed_by("an"),
    Frame::new("genehmigen", Force::Adopts, &["genehmigt", "genehmigen"], "genehmigt"),
    Frame::new("zustimmen", Force::Adopts, &["stimmt", "stimmen"], "zugestimmt").closed_by("zu"),
    Frame::new("sich anschließen", Force::Adopts, &["schließt", "schließen"], "angeschlossen").closed_by("an").with(&["sich"]),
    Frame::new("bestätigen", Force::Reaffirms, &["bestätigt", "bestätigen"], "bestätigt"),
    Frame::new("bewilligen", Force::Adopts, &["bewilligt", "bewilligen"], "bewilligt"),
    Frame::new("verlängern", Force::Decides, &["verlängert", "verlängern"], "verlängert").subject_control(),
    Frame::new("beenden", Force::Decides, &["beendet", "beenden"], "beendet").subject_control(),
    Frame::new("aufheben", Force::Decides, &["hebt", "heben"], "aufgehoben").closed_by("auf").subject_control(),
    Frame::new("aussetzen", Force::Decides, &["setzt", "setzen"], "ausgesetzt").closed_by("aus").subject_control(),
    Frame::new("verhängen", Force::Decides, &["verhängt", "verhängen"], "verhängt").subject_control(),
    Frame::new("verschärfen", Force::Decides, &["verschärft", "verschärfen"], "verschärft").subject_control(),
    Frame::new("entsenden", Force::Decides, &["entsendet", "entsenden"], "entsandt").subject_control(),
    Frame::new("anordnen", Force::Decides, &["ordnet", "ordnen"], "angeordnet").closed_by("an").subject_control(),
    Frame::new("verfügen", Force::Decides, &["verfügt", "verfügen"], "verfügt").subject_control(),
    Frame::new("festlegen", Force::Decides, &["legt", "legen"], "festgelegt").closed_by("fest").subject_control(),
    Frame::new("festsetzen", Force::Decides, &["setzt", "setzen"], "festgesetzt").closed_by("fest").subject_control(),
    Frame::new("aufnehmen", Force::Decides, &["nimmt", "nehmen"], "aufgenommen").closed_by("auf").subject_control(),
    Frame::new("gewähren", Force::Decides, &["gewährt", "gewähren"], "gewährt").subject_control(),
    Frame::new("autorisieren", Force::Authorizes, &["autorisiert", "autorisieren"], "autorisiert").to(Accusative).object_control(),
    Frame::new("delegieren", Force::Instructs, &["delegiert", "delegieren"], "delegiert").object_control(),
    Frame::new("akzeptieren", Force::Adopts, &["akzeptiert", "akzeptieren"], "akzeptiert"),
    Frame::new("sich entschließen", Force::Decides, &["entschließt", "entschließen"], "entschlossen")
        .with(&["sich"])
        .subject_control(),
    Frame::new("sich verpflichten", Force::Commits, &["verpflichtet", "verpflichten"], "verpflichtet")
        .with(&["sich"])
        .subject_control(),
    Frame::new("sich vorbehalten", Force::Reserves, &["behält", "behalten"], "vorbehalten").closed_by("vor").with(&["sich"]),
    Frame::new("zusagen", Force::Commits, &["sagt", "sagen"], "zugesagt").closed_by("zu").subject_control(),
    Frame::new("versprechen", Force::Commits, &["verspricht", "versprechen"], "versprochen").subject_control(),
    Frame::new("versichern", Force::Commits, &["versichert", "versichern"], "versichert").subject_control(),
    Frame::new("beabsichtigen", Force::Commits, &["beabsichtigt", "beabsichtigen"], "beabsichtigt").subject_control(),
    Frame::new("entschlossen sein", Force::Commits, &["ist", "sind"], "gewesen").closed_by("entschlossen").subject_control(),
    Frame::new("fortsetzen", Force::Decides, &["setzt", "setzen"], "fortgesetzt").closed_by("fort").subject_control(),
    Frame::new("überweisen", Force::Refers, &["überweist", "überweisen"], "überwiesen"),
    Frame::new("übermitteln", Force::Refers, &["übermittelt", "übermitteln"], "übermittelt"),
    Frame::new("zuleiten", Force::Refers, &["leitet", "leiten"], "zugeleitet").closed_by("zu"),
    Frame::new("zur Kenntnis bringen", Force::Refers, &["bringt", "bringen"], "gebracht").closed_by("zur Kenntnis"),
    Frame::new("entgegennehmen", Force::TakesNote, &["nimmt", "nehmen"], "entgegengenommen").closed_by("entgegen"),
    Frame::new("erklären", Force::Declares, &["erklärt", "erklären"], "erklärt"),
    Frame::new("feierlich erklären", Force::Declares, &["erklärt", "erklären"], "erklärt").closed_by("feierlich"),
    Frame::new("für nichtig erklären", Force::Declares, &["erklärt", "erklären"], "erklärt").closed_by("nichtig").with(&["für"]),
    Frame::new("sich bereit erklären", Force::Commits, &["erklärt", "erklären"], "erklärt")
        .closed_by("bereit")
        .with(&["sich"])
        .subject_control(),
    Frame::new("verkünden", Force::Declares, &["verkündet", "verkünden"], "verkündet"),
    Frame::new("ausrufen", Force::Declares, &["ruft", "rufen"], "ausgerufen").closed_by("aus"),
    Frame::new("betrachten als", Force::Considers, &["betrachtet", "betrachten"], "betrachtet").closed_by("als"),
    Frame::new("erachten", Force::Considers, &["erachtet", "erachten"], "erachtet").closed_by("als"),
    Frame::new("für notwendig halten", Force::Considers, &["hält", "halten"], "gehalten").closed_by("es für notwendig"),
    Frame::new("der Auffassung sein", Force::Considers, &["ist", "sind"], "gewesen").closed_by("der Auffassung"),
    Frame::new("die Auffassung vertreten", Force::Considers, &["vertritt", "vertreten"], "vertreten").closed_by("die Auffassung"),
    Frame::new("überzeugt sein", Force::Considers, &["ist", "sind"], "gewesen").closed_by("überzeugt"),
    Frame::new("sich bewusst sein", Force::Recognizes, &["ist", "sind"], "gewesen").closed_by("bewusst").with(&["sich"]),
    Frame::new("besorgt sein", Force::ExpressesConcern, &["ist", "sind"], "gewesen").closed_by("besorgt über"),
    Frame::new("sich besorgt zeigen", Force::ExpressesConcern, &["zeigt", "zeigen"], "gezeigt")
        .closed_by("besorgt über")
        .with(&["sich"]),
    Frame::new("bemerken", Force::Notes, &["bemerkt", "bemerken"], "bemerkt"),
    Frame::new("vermerken", Force::Notes, &["vermerkt", "vermerken"], "vermerkt"),
    Frame::new("festhalten", Force::Notes, &["hält", "halten"], "festgehalten").closed_by("fest"),
    Frame::new("einräumen", Force::Recognizes, &["räumt", "räumen"], "eingeräumt").closed_by("ein"),
    Frame::new("erneuern", Force::Reaffirms, &["erneuert", "erneuern"], "erneuert"),
    Frame::new("zurückweisen", Force::Rejects, &["weist", "weisen"], "zurückgewiesen").closed_by("zurück"),
    Frame::new("ablehnen", Force::Rejects, &["lehnt", "lehnen"], "abgelehnt").closed_by("ab"),
    Frame::new("anprangern", Force::Condemns, &["prangert", "prangern"], "angeprangert").closed_by("an"),
    Frame::new("Aufmerksamkeit lenken", Force::Emphasizes, &["lenkt", "lenken"], "gelenkt").closed_by("die Aufmerksamkeit"),
    Frame::new("aufmerksam machen", Force::Emphasizes, &["macht", "machen"], "gemacht").closed_by("aufmerksam").with(&["auf"]),
    Frame::new("hoffen", Force::Expresses, &["hofft", "hoffen"], "gehofft"),
    Frame::new("vertrauen darauf", Force::Expresses, &["vertraut", "vertrauen"], "vertraut").closed_by("darauf"),
    Frame::new("erwarten", Force::Expresses, &["erwartet", "erwarten"], "erwartet"),
    Frame::new("Hoffnung Ausdruck geben", Force::Expresses, &["gibt", "geben"], "gegeben").closed_by("der Hoffnung Ausdruck"),
    Frame::new("erwägen", Force::Considers, &["erwägt", "erwägen"], "erwogen"),
    Frame::new("in Erwägung ziehen", Force::Considers, &["zieht", "ziehen"], "gezogen").closed_by("in Erwägung"),
    Frame::new("prüfen", Force::Considers, &["prüft", "prüfen"], "geprüft"),
    Frame::new("bedenken", Force::Considers, &["bedenkt", "bedenken"], "bedacht"),
    Frame::new("zu dem Schluss kommen", Force::Considers, &["kommt", "kommen"], "gekommen").closed_by("zu dem Schluss"),
    Frame::new("zu der Überzeugung kommen", Force::Considers, &["kommt", "kommen"], "gekommen").closed_by("zu der Überzeugung"),
    Frame::new("Gebrauch machen", Force::Decides, &["macht", "machen"], "gemacht").closed_by("Gebrauch von").subject_control(),
    Frame::new("erfreut sein", Force::Welcomes, &["ist", "sind"], "gewesen").closed_by("erfreut über"),
    Frame::new("sich einsetzen", Force::Supports, &["setzt", "setzen"], "eingesetzt").closed_by("ein").with(&["sich", "für"]),
    Frame::new("sich aussprechen", Force::Supports, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["sich", "für"]),
    Frame::new("eintreten", Force::Supports, &["tritt", "treten"], "eingetreten").closed_by("ein").with(&["für"]),
    Frame::new("gedenken", Force::Commends, &["gedenkt", "gedenken"], "gedacht"),
    Frame::new("ehren", Force::Commends, &["ehrt", "ehren"], "geehrt"),
    Frame::new("zusichern", Force::Commits, &["sichert", "sichern"], "zugesichert").closed_by("zu").subject_control(),
    Frame::new("zulassen", Force::Authorizes, &["lässt", "lassen"], "zugelassen").closed_by("zu").object_control(),
    Frame::new("hocherfreut bekunden", Force::Welcomes, &["bekundet", "bekunden"], "bekundet").closed_by("hocherfreut"),
    Frame::new("auf die Tatsache hinweisen", Force::Notes, &["weist", "weisen"], "hingewiesen").closed_by("auf die Tatsache hin"),
    Frame::new("fassen", Force::Decides, &["fasst", "fassen"], "gefasst").closed_by("folgenden Beschluss:").subject_control(),
    Frame::new("beschließen", Force::Decides, &["Der", "Die"], "-").closed_by("Landtag möge beschließen:").subject_control(),
    Frame::new("sich aussprechen", Force::Rejects, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["sich", "gegen"]),
    Frame::new("der Auffassung sein", Force::Considers, &["ist", "sind"], "-").closed_by("der Auffassung, dass"),
    Frame::new("für … halten", Force::Considers, &["hält", "halten"], "gehalten").closed_by("erforderlich").with(&["für"]),
    Frame::new("erlassen", Force::Adopts, &["erlässt", "erlassen"], "erlassen"),
    Frame::new("in Kraft treten", Force::Decides, &["tritt", "treten"], "getreten").closed_by("in Kraft").subject_control(),
    Frame::new("Kenntnis nehmen", Force::TakesNote, &["nimmt", "nehmen"], "genommen").closed_by("Kenntnis"),
    Frame::new("übereinstimmen", Force::Agrees, &["stimmt", "stimmen"], "übereingestimmt")
        .closed_by("darin überein, dass")
        .subject_control(),
    Frame::new("sich einig sein", Force::Agrees, &["ist", "sind"], "-")
        .closed_by("(darin) einig, dass")
        .with(&["sich"])
        .subject_control(),
    Frame::new("sich verständigen", Force::Agrees, &["verständigt", "verständigen"], "verständigt")
        .with(&["sich"])
        .subject_control(),
    Frame::new("sich bekennen", Force::Reaffirms, &["bekennt", "bekennen"], "bekannt").with(&["sich"]),
    Frame::new("sicherstellen", Force::Commits, &["stellt", "stellen"], "sichergestellt").closed_by("sicher").subject_control(),
    Frame::new("gewährleisten", Force::Commits, &["gewährleistet", "gewährleisten"], "gewährleistet").subject_control(),
    Frame::new("sorgen", Force::Commits, &["sorgt", "sorgen"], "gesorgt")
        .closed_by("/ sorgt dafür, dass")
        .with(&["für"])
        .subject_control(),
    Frame::new("hinwirken", Force::Commits, &["wirkt", "wirken"], "hingewirkt").closed_by("darauf hin, dass").subject_control(),
    Frame::new("überzeugt sein", Force::Considers, &["ist", "sind"], "-").closed_by("(davon) überzeugt, dass"),
    Frame::new("Besorgnis zum Ausdruck bringen", Force::ExpressesConcern, &["bringt", "bringen"], "gebracht")
        .closed_by("seine Besorgnis zum Ausdruck"),
    Frame::new("warnen", Force::Warns, &["warnt", "warnen"], "gewarnt"),
    Frame::new("drängen / dringen", Force::Urges, &["dringt", "dringen"], "gedrängt")
        .closed_by("/ drängt")
        .with(&["auf"])
        .object_control(),
    Frame::new("bestehen auf / beharren", Force::Demands, &["besteht", "bestehen"], "beharrt")
        .closed_by("/ beharrt")
        .with(&["auf"])
        .object_control(),
    Frame::new("anmahnen", Force::Urges, &["mahnt", "mahnen"], "angemahnt").closed_by("an").to(Accusative).object_control(),
    Frame::new("anhalten", Force::Urges, &["hält", "halten"], "angehalten").closed_by("an").to(Accusative).object_control(),
    Frame::new("gutheißen", Force::Adopts, &["heißt", "heißen"], "gutgeheißen").closed_by("gut"),
    Frame::new("festlegen / festsetzen", Force::Decides, &["legt", "legen"], "festgesetzt")
        .closed_by("fest / setzt fest")
        .subject_control(),
    Frame::new("bereitstellen", Force::Commits, &["stellt", "stellen"], "bereitgestellt").closed_by("bereit").subject_control(),
    Frame::new("zur Verfügung stellen", Force::Commits, &["stellt", "stellen"], "gestellt")
        .closed_by("zur Verfügung")
        .subject_control(),
    Frame::new("in Aussicht stellen / nehmen", Force::Commits, &["stellt", "stellen"], "genommen")
        .closed_by("in Aussicht / nimmt in Aussicht")
        .subject_control(),
    Frame::new("ankündigen", Force::Commits, &["kündigt", "kündigen"], "angekündigt").closed_by("an").subject_control(),
    Frame::new("anstreben", Force::Commits, &["strebt", "streben"], "angestrebt").closed_by("an").subject_control(),
    Frame::new("festhalten", Force::Reaffirms, &["hält", "halten"], "festgehalten").closed_by("an fest"),
    Frame::new("davon ausgehen", Force::Expects, &["geht", "gehen"], "ausgegangen").closed_by("davon aus, dass").object_control(),
    Frame::new("Bedarf sehen", Force::Considers, &["sieht", "sehen"], "gesehen")
        .closed_by("die Notwendigkeit / sieht Handlungsbedarf"),
    Frame::new("kritisieren", Force::Deplores, &["kritisiert", "kritisieren"], "kritisiert"),
    Frame::new("sich wenden gegen", Force::Rejects, &["wendet", "wenden"], "gewendet").closed_by("gegen").with(&["sich"]),
    Frame::new("beipflichten", Force::Supports, &["pflichtet", "pflichten"], "beigepflichtet").closed_by("bei").to(Dative),
    Frame::new("teilen", Force::Supports, &["teilt", "teilen"], "geteilt").to(AccusativePerson),
    Frame::new("sich solidarisieren", Force::Supports, &["solidarisiert", "solidarisieren"], "solidarisiert")
        .closed_by("mit")
        .with(&["sich"]),
    Frame::new("entgegensehen", Force::LooksForward, &["sieht", "sehen"], "entgegengesehen").closed_by("entgegen"),
    Frame::new("in Erinnerung rufen", Force::Recalls, &["ruft", "rufen"], "gerufen").closed_by("in Erinnerung"),
    Frame::new("zurückkommen", Force::Commits, &["kommt", "kommen"], "zurückgekommen")
        .closed_by("zurück")
        .with(&["auf"])
        .subject_control(),
    Frame::new("berichten lassen / Bericht erbitten", Force::Requests, &["bittet", "bitten"], "berichtet")
        .closed_by("um Bericht / bittet , zu berichten")
        .to(Accusative)
        .object_control(),
    Frame::new("vorlegen", Force::Commits, &["legt", "legen"], "vorgelegt").closed_by("vor").subject_control(),
    Frame::new("wählen / bestellen / ernennen / benennen / berufen", Force::Appoints, &["wählt", "wählen"], "berufen")
        .closed_by("/ bestellt / ernennt / benennt / beruft"),
    Frame::new("ändern", Force::Amends, &["ändert", "ändern"], "geändert"),
    Frame::new("vertagen / zurückstellen", Force::Decides, &["vertagt", "vertagen"], "zurückgestellt")
        .closed_by("/ stellt zurück")
        .subject_control(),
    Frame::new("Einwendungen / Einspruch / Anrufung", Force::Decides, &["erhebt", "erheben"], "erhoben")
        .closed_by("(keine) Einwendungen / Einspruch")
        .subject_control(),
    Frame::new("erheblich erklären / abschreiben / Folge geben", Force::Adopts, &["erklärt", "erklären"], "gegeben")
        .closed_by("erheblich / schreibt ab / gibt Folge"),
    Frame::new("beantragen", Force::Recommends, &["beantragt", "beantragen"], "beantragt").to(Accusative).object_control(),
    Frame::new("bekunden", Force::Expresses, &["bekundet", "bekunden"], "bekundet").to(Accusative),
    Frame::new("Dies vorausgeschickt", Force::CallsUpon, &["Dies", "-"], "-")
        .closed_by("vorausgeschickt, fordert / verpflichtet / beauftragt der Südtiroler Landtag die Landesregierung,")
        .to(Accusative)
        .object_control(),
    Frame::new("Beschluss-Kopf", Force::Decides, &["Beschluss:", "-"], "-")
        .closed_by("/ Der Kreistag fasst folgenden Beschluss: / Der Stadtrat beschliesst:")
        .subject_control(),
    Frame::new("wollen", Force::Commits, &["will", "wir"], "gewollt").subject_control(),
    Frame::new("Wert legen", Force::Emphasizes, &["legt", "legen"], "gelegt").closed_by("Wert"),
    Frame::new("untersagen / verbieten", Force::Prohibits, &["untersagt", "untersagen"], "verboten").closed_by("/ verbietet"),
    Frame::new("erlauben", Force::Authorizes, &["erlaubt", "erlauben"], "erlaubt").to(Dative).object_control(),
    Frame::new("empfehlen", Force::Recommends, &["empfiehlt", "-"], "empfohlen")
        .closed_by("den Regierungen der Mitgliedstaaten,")
        .to(Dative)
        .object_control(),
    Frame::new("fassen", Force::Decides, &["fasst", "fassen"], "gefasst").closed_by("folgende Entschließung:").subject_control(),
    Frame::new("Enacting Empfehlung / Schlussfolgerungen", Force::Recommends, &["HAT", "HABEN"], "abgegeben")
        .closed_by("FOLGENDE EMPFEHLUNG ABGEGEBEN: / EMPFIEHLT DEN MITGLIEDSTAATEN,")
        .to(Dative)
        .object_control(),
    Frame::new("verordnen / beschliessen", Force::Decides, &["verordnet:", "verordnen:"], "beschlossen")
        .closed_by("/ beschliesst:")
        .subject_control(),
    Frame::new("Auftrag erteilen", Force::Instructs, &["erteilt", "erteilen"], "erteilt")
        .closed_by("den Auftrag")
        .to(Dative)
        .object_control(),
    Frame::new("bestärken", Force::Encourages, &["bestärkt", "bestärken"], "bestärkt").to(Accusative).object_control(),
    Frame::new("aufgeben", Force::Instructs, &["gibt", "geben"], "aufgegeben").closed_by("auf").to(Dative).object_control(),
    Frame::new("willkommen heißen", Force::Welcomes, &["heißt", "heißen"], "geheißen").closed_by("willkommen"),
    Frame::new("gratulieren / beglückwünschen", Force::Welcomes, &["gratuliert", "gratulieren"], "beglückwünscht")
        .closed_by("/ beglückwünscht"),
    Frame::new("weiterleiten", Force::Refers, &["leitet", "leiten"], "weitergeleitet").closed_by("weiter"),
    Frame::new("absehen", Force::Commits, &["sieht", "sehen"], "abgesehen").closed_by("von ab").subject_control(),
    Frame::new("verzichten", Force::Commits, &["verzichtet", "verzichten"], "verzichtet").subject_control(),
    Frame::new("stehen für / stehen", Force::Supports, &["steht", "stehen"], "gestanden").closed_by("/ steht").with(&["für"]),
    Frame::new("einfordern", Force::Demands, &["fordert", "fordern"], "eingefordert")
        .closed_by("ein")
        .to(Accusative)
        .object_control(),
    Frame::new("sich freuen / erfreut sein", Force::Welcomes, &["ist", "sind"], "-")
        .closed_by("erfreut über / zeigt erfreut, dass")
        .with(&["sich"]),
    Frame::new("sich zu eigen machen", Force::Adopts, &["macht", "machen"], "gemacht").closed_by("zu eigen").with(&["sich"]),
    Frame::new("Entlastung erteilen", Force::Adopts, &["erteilt", "erteilen"], "erteilt").closed_by("Entlastung"),
    Frame::new("Satzungsbeschluss / Aufstellungsbeschluss", Force::Adopts, &["beschließt", "beschließen"], "beschlossen")
        .closed_by("die als Satzung"),
    Frame::new("ausschließen", Force::Rejects, &["schließt", "schließen"], "ausgeschlossen").closed_by("aus"),
    Frame::new("es  begrüßen würden / Konjunktiv II", Force::Welcomes, &["würde", "-"], "-")
        .closed_by("begrüßen / würden begrüßen"),
    Frame::new("wünschen", Force::Requests, &["wünscht", "wünschen"], "gewünscht").to(Accusative).object_control(),
    Frame::new("beitreten", Force::Decides, &["tritt", "treten"], "beigetreten").closed_by("bei").subject_control(),
    Frame::new("stattgeben", Force::Adopts, &["gibt", "geben"], "stattgegeben").closed_by("statt"),
];

use crate::language::token::Token;
use crate::span::TextSpan;
pub fn frames_by_finite(w: &str) -> &'static [&'static Frame] {
    use std::{collections::HashMap, sync::OnceLock};
    static M: OnceLock<HashMap<String, Vec<&'static Frame>>> = OnceLock::new();
    let m = M.get_or_init(|| {
        let mut m: HashMap<String, Vec<&'static Frame>> = HashMap::new();
        for f in FRAMES {
            for x in f.finite {
                m.entry((*x).to_owned()).or_default().push(f);
            }
        }
        m
    });
    m.get(&w.to_lowercase().replace("beschliess", "beschließ")).map_or(&[], |v| &v[..])
}
pub fn frames_by_participle(w: &str) -> &'static [&'static Frame] {
    use std::{collections::HashMap, sync::OnceLock};
    static M: OnceLock<HashMap<String, Vec<&'static Frame>>> = OnceLock::new();
    let m = M.get_or_init(|| {
        let mut m: HashMap<String, Vec<&'static Frame>> = HashMap::new();
        for f in FRAMES {
            m.entry(f.participle.to_owned()).or_default().push(f);
        }
        m
    });
    m.get(w).map_or(&[], |v| &v[..])
}
pub fn adjusted(f: Force, _l: &str, _m: &[&str], t: &str) -> Force {
    if matches!(f, Force::CallsUpon | Force::Encourages) && (t.contains("nachdrücklich") || t.contains("mit Nachdruck")) {
        Force::Urges
    } else {
        f
    }
}
pub fn modifiers_among(_t: &str, _k: &[Token], _w: &[usize]) -> Vec<TextSpan> {
    vec![]
}
