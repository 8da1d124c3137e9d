//! Frames of the directives: calls, demands, requests, invitations, mandates and permissions.

use crate::lexicon::frames::Case::{Accusative, Dative, With};
use crate::lexicon::frames::Frame;
use crate::model::Force::{
    Appeals, Authorizes, CallsUpon, Demands, Encourages, Expects, Instructs, Invites, LooksForward, Prohibits, Recommends,
    Requests, Urges,
};

/// More specific frames of the same verb first.
pub const FRAMES: &[Frame] = &[
    // Calls and demands: auffordern and its neighbours. `fordern` without a particle is the fallback of both split verbs.
    Frame::new("auffordern", CallsUpon, &["fordert", "fordern"], "aufgefordert")
        .closed_by("auf")
        .to(Accusative)
        .object_control()
        .tested("Der Rat fordert die Länder auf, zu handeln.", "Der Rat fordert mehr Mittel."),
    Frame::new("einfordern", Demands, &["fordert", "fordern"], "eingefordert")
        .closed_by("ein")
        .to(With("von"))
        .object_control()
        .tested("Der Rat fordert von den Ländern die zugesagten Mittel ein.", "Der Rat fordert die Länder auf, zu handeln."),
    Frame::new("zurückfordern", Demands, &["fordert", "fordern"], "zurückgefordert")
        .closed_by("zurück")
        .to(With("von"))
        .tested("Der Kreistag fordert die Zuschüsse vom Verein zurück.", "Der Kreistag fordert die Vereine auf, zu sparen."),
    Frame::new("fordern", Demands, &["fordert", "fordern"], "gefordert")
        .without(&["Tote", "Todesopfer", "Menschenleben", "Opfer", "heraus"])
        .to(With("von"))
        .object_control()
        .tested("Der Rat fordert mehr Mittel.", "Der Rat fordert die Länder auf, zu handeln."),
    Frame::new("aufrufen", CallsUpon, &["ruft", "rufen"], "aufgerufen")
        .closed_by("auf")
        .to(Accusative)
        .object_control()
        .tested("Der Rat ruft alle Bürger auf, Wasser zu sparen.", "Der Rat ruft den Notstand aus."),
    Frame::new("verlangen", Demands, &["verlangt", "verlangen"], "verlangt")
        .to(With("von"))
        .object_control()
        .tested("Der Rat verlangt, dass die Parteien schweigen.", "Der Rat begrüßt den Plan, der Geduld verlangt."),
    Frame::new("bestehen", Demands, &["besteht", "bestehen"], "bestanden")
        .with(&["auf"])
        .to(With("von"))
        .object_control()
        .tested("Der Rat besteht darauf, dass die Frist gilt.", "Die Gruppe besteht aus fünf Mitgliedern."),
    Frame::new("beharren", Demands, &["beharrt", "beharren"], "beharrt")
        .with(&["auf"])
        .object_control()
        .tested("Der Rat beharrt darauf, dass die Frist gilt.", "Der Rat lobt die Stadt, die auf ihrem Recht beharrt."),
    Frame::new("pochen", Demands, &["pocht", "pochen"], "gepocht")
        .with(&["auf"])
        .object_control()
        .tested("Der Rat pocht auf die Einhaltung der Frist.", "Der Rat lobt die Stadt, die auf ihr Recht pocht."),
    Frame::new("vorschreiben", Demands, &["schreibt", "schreiben"], "vorgeschrieben")
        .closed_by("vor")
        .to(Dative)
        .object_control()
        .tested("Der Rat schreibt den Betrieben vor, Filter einzubauen.", "Der Rat schreibt die Stelle aus."),
    Frame::new("auferlegen", Demands, &["erlegt", "erlegen"], "auferlegt")
        .closed_by("auf")
        .to(Dative)
        .object_control()
        .tested("Der Rat erlegt den Betrieben auf, Filter einzubauen.", "Die Tiere erlegen die Jäger im Herbst."),
    Frame::new("verpflichten", Demands, &["verpflichtet", "verpflichten"], "verpflichtet")
        .without(&["sich"])
        .to(Accusative)
        .object_control()
        .tested("Der Rat verpflichtet die Träger, Berichte vorzulegen.", "Die Länder verpflichten sich, Daten zu teilen."),
    Frame::new("Forderung wiederholen", Demands, &["wiederholt", "wiederholen"], "wiederholt")
        .with(&["Forderung"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat wiederholt seine Forderung, die Straße zu öffnen.", "Der Rat wiederholt seinen Standpunkt."),
    Frame::new("Forderung erheben", Demands, &["erhebt", "erheben"], "erhoben")
        .with(&["Forderung"])
        .to(With("an"))
        .object_control()
        .tested("Der Landtag erhebt die Forderung, die Steuer zu senken.", "Der Landtag erhebt keine Einwendungen."),
    Frame::new("Aufforderung wiederholen", CallsUpon, &["wiederholt", "wiederholen"], "wiederholt")
        .with(&["Aufforderung"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat wiederholt seine Aufforderung an die Parteien, zu schweigen.", "Der Rat wiederholt seinen Standpunkt."),
    Frame::new("Aufruf wiederholen", CallsUpon, &["wiederholt", "wiederholen"], "wiederholt")
        .with(&["Aufruf"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat wiederholt seinen Aufruf an die Parteien, zu schweigen.", "Der Rat wiederholt seinen Standpunkt."),
    Frame::new("Ersuchen wiederholen", Requests, &["wiederholt", "wiederholen"], "wiederholt")
        .with(&["Ersuchen"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat wiederholt sein Ersuchen an den Generalsekretär, zu berichten.", "Der Rat wiederholt seinen Standpunkt."),
    Frame::new("Bitte wiederholen", Requests, &["wiederholt", "wiederholen"], "wiederholt")
        .with(&["Bitte"])
        .to(With("an"))
        .object_control()
        .un(Invites)
        .tested("Der Rat wiederholt seine Bitte an den Bund, zu zahlen.", "Der Rat wiederholt seinen Standpunkt."),
    Frame::new("Appell wiederholen", Appeals, &["wiederholt", "wiederholen"], "wiederholt")
        .with(&["Appell"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat wiederholt seinen Appell an die Geber, zu helfen.", "Der Rat wiederholt seinen Standpunkt."),
    // Pressing.
    Frame::new("drängen", Urges, &["drängt", "drängen"], "gedrängt")
        .without(&["sich"])
        .to(Accusative)
        .object_control()
        .tested("Der Rat drängt die Parteien, zu verhandeln.", "Die Zuschauer drängen sich am Ufer."),
    Frame::new("dringen", Urges, &["dringt", "dringen"], "gedrungen")
        .with(&["auf"])
        .to(With("bei"))
        .object_control()
        .tested("Der Rat dringt darauf, die Frist einzuhalten.", "Das Wasser dringt in die Keller."),
    Frame::new("ermahnen", Urges, &["ermahnt", "ermahnen"], "ermahnt")
        .to(Accusative)
        .object_control()
        .tested("Der Rat ermahnt die Parteien, die Waffen ruhen zu lassen.", "Der Rat lobt den Bischof, der die Parteien ermahnt."),
    Frame::new("anmahnen", Urges, &["mahnt", "mahnen"], "angemahnt")
        .closed_by("an")
        .to(With("bei"))
        .object_control()
        .tested("Der Rat mahnt beim Bund die zugesagten Mittel an.", "Der Rat mahnt zur Vorsicht."),
    Frame::new("mahnen", Urges, &["mahnt", "mahnen"], "gemahnt")
        .to(Accusative)
        .object_control()
        .tested("Der Rat mahnt die Parteien, Maß zu halten.", "Der Rat mahnt beim Bund die zugesagten Mittel an."),
    Frame::new("anhalten", Urges, &["hält", "halten"], "angehalten")
        .closed_by("an")
        .without(&["fest"])
        .to(Accusative)
        .object_control()
        .tested("Die Schulen werden angehalten, Papier zu sparen.", "Der Rat hält an der Frist fest."),
    // Requests and appeals.
    Frame::new("ersuchen", Requests, &["ersucht", "ersuchen"], "ersucht")
        .to(Accusative)
        .object_control()
        .tested("Der Rat ersucht den Bund, zu zahlen.", "Der Rat dankt der Stadt, die um Hilfe ersucht."),
    Frame::new("bitten", Requests, &["bittet", "bitten"], "gebeten")
        .to(Accusative)
        .object_control()
        .un(Invites)
        .tested("Der Rat bittet den Bund, zu zahlen.", "Der Rat dankt der Stadt, die um Hilfe bittet."),
    Frame::new("erbitten", Requests, &["erbittet", "erbitten"], "erbeten")
        .to(With("von"))
        .object_control()
        .tested("Der Rat erbittet von der Verwaltung einen Bericht.", "Der Rat dankt der Stadt, die einen Bericht erbittet."),
    Frame::new("appellieren", Appeals, &["appelliert", "appellieren"], "appelliert")
        .to(With("an"))
        .object_control()
        .tested("Der Rat appelliert an die Geber, zu helfen.", "Der Rat begrüßt, dass die Stadt an die Geber appelliert."),
    Frame::new("Appell richten", Appeals, &["richtet", "richten"], "gerichtet")
        .with(&["Appell"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat richtet einen Appell an die Geber, zu helfen.", "Der Rat richtet ein Büro ein."),
    Frame::new("Aufforderung richten", CallsUpon, &["richtet", "richten"], "gerichtet")
        .with(&["Aufforderung"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat richtet an die Parteien die Aufforderung, zu schweigen.", "Der Rat richtet ein Büro ein."),
    Frame::new("Aufruf richten", CallsUpon, &["richtet", "richten"], "gerichtet")
        .with(&["Aufruf"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat richtet einen Aufruf an die Parteien, zu schweigen.", "Der Rat richtet ein Büro ein."),
    Frame::new("Ersuchen richten", Requests, &["richtet", "richten"], "gerichtet")
        .with(&["Ersuchen"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat richtet das Ersuchen an den Bund, zu zahlen.", "Der Rat richtet ein Büro ein."),
    Frame::new("Bitte richten", Requests, &["richtet", "richten"], "gerichtet")
        .with(&["Bitte"])
        .to(With("an"))
        .object_control()
        .un(Invites)
        .tested("Der Rat richtet an den Bund die Bitte, zu zahlen.", "Der Rat richtet ein Büro ein."),
    Frame::new("Appell verbinden", Appeals, &["verbindet", "verbinden"], "verbunden")
        .with(&["Appell"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat verbindet damit den Appell an die Geber, zu helfen.", "Die Brücke verbindet zwei Stadtteile."),
    // Invitations, encouragement, recommendations.
    Frame::new("einladen", Invites, &["lädt", "laden", "ladet"], "eingeladen")
        .closed_by("ein")
        .to(Accusative)
        .object_control()
        .tested("Der Rat lädt die Vereine ein, sich zu beteiligen.", "Der Händler lädt die Kisten ab."),
    Frame::new("ermutigen", Encourages, &["ermutigt", "ermutigen"], "ermutigt")
        .to(Accusative)
        .object_control()
        .tested("Der Rat ermutigt die Vereine, sich zu beteiligen.", "Der Rat lobt die Lehrkräfte, die Kinder ermutigen."),
    Frame::new("ermuntern", Encourages, &["ermuntert", "ermuntern"], "ermuntert")
        .to(Accusative)
        .object_control()
        .tested("Der Rat ermuntert die Vereine, sich zu beteiligen.", "Der Rat lobt die Lehrkräfte, die Kinder ermuntern."),
    Frame::new("bestärken", Encourages, &["bestärkt", "bestärken"], "bestärkt")
        .to(Accusative)
        .object_control()
        .tested("Der Rat bestärkt die Länder, den Weg fortzusetzen.", "Der Rat lobt die Lehrkräfte, die Kinder bestärken."),
    Frame::new("nahelegen", Encourages, &["legt", "legen"], "nahegelegt")
        .closed_by("nahe")
        .to(Dative)
        .object_control()
        .tested("Der Rat legt den Ländern nahe, zu handeln.", "Der Rat legt die Frist fest."),
    Frame::new("ans Herz legen", Encourages, &["legt", "legen"], "gelegt")
        .closed_by("ans Herz")
        .to(Dative)
        .object_control()
        .tested("Der Rat legt den Städten ans Herz, zu sparen.", "Der Rat legt die Frist fest."),
    Frame::new("anregen", Encourages, &["regt", "regen"], "angeregt")
        .closed_by("an")
        .to(With("bei"))
        .object_control()
        .tested("Der Rat regt an, die Frist zu verlängern.", "Die Kritik regt sich im Ausschuss."),
    Frame::new("empfehlen", Recommends, &["empfiehlt", "empfehlen"], "empfohlen")
        .to(Dative)
        .object_control()
        .tested("Der Rat empfiehlt den Ländern, zu handeln.", "Der Rat dankt dem Beirat, der mehr Geduld empfiehlt."),
    Frame::new("vorschlagen", Recommends, &["schlägt", "schlagen"], "vorgeschlagen")
        .closed_by("vor")
        .to(Dative)
        .object_control()
        .tested("Der Rat schlägt dem Bund vor, zu zahlen.", "Der Rat schlägt die Bitte aus."),
    Frame::new("raten", Recommends, &["rät", "raten"], "geraten")
        .to(Dative)
        .object_control()
        .tested("Der Rat rät den Ländern, zu warten.", "Der Rat rät von dem Kauf ab."),
    Frame::new("abraten", Recommends, &["rät", "raten"], "abgeraten")
        .closed_by("ab")
        .to(Dative)
        .tested("Der Rat rät den Ländern von dem Kauf ab.", "Der Rat rät den Ländern, zu warten."),
    Frame::new("beantragen", Recommends, &["beantragt", "beantragen"], "beantragt")
        .to(With("bei"))
        .object_control()
        .tested("Der Bundesrat beantragt die Ablehnung der Motion.", "Der Rat begrüßt, dass die Stadt Mittel beantragt."),
    Frame::new("Antrag stellen", Recommends, &["stellt", "stellen"], "gestellt")
        .with(&["Antrag"])
        .without(&["fest", "zurück", "sicher"])
        .to(With("an"))
        .object_control()
        .tested("Die Fraktion stellt den Antrag, die Debatte zu schließen.", "Der Rat stellt die Beschlussfähigkeit fest."),
    Frame::new("Empfehlung aussprechen", Recommends, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["Empfehlung"])
        .without(&["sich"])
        .to(Dative)
        .object_control()
        .tested("Der Beirat spricht die Empfehlung aus, die Frist zu verlängern.", "Der Rat spricht dem Verein seinen Dank aus."),
    Frame::new("Empfehlung abgeben", Recommends, &["gibt", "geben"], "abgegeben")
        .closed_by("ab")
        .with(&["Empfehlung"])
        .to(Dative)
        .object_control()
        .tested("Der Beirat gibt die Empfehlung ab, die Frist zu verlängern.", "Der Rat gibt die Akten ab."),
    // Prohibition, expectation, mandate.
    Frame::new("untersagen", Prohibits, &["untersagt", "untersagen"], "untersagt")
        .to(Dative)
        .object_control()
        .tested("Der Rat untersagt den Betrieben, nachts zu arbeiten.", "Der Rat begrüßt, dass die Stadt das Feuerwerk untersagt."),
    Frame::new("verbieten", Prohibits, &["verbietet", "verbieten"], "verboten")
        .without(&["sich"])
        .to(Dative)
        .object_control()
        .tested("Der Rat verbietet den Betrieben, nachts zu arbeiten.", "Der Rat begrüßt, dass die Stadt das Feuerwerk verbietet."),
    Frame::new("mit Interesse erwarten", LooksForward, &["erwartet", "erwarten"], "erwartet")
        .with(&["Interesse"])
        .tested("Der Rat erwartet mit Interesse den Bericht des Beirats.", "Der Rat erwartet, dass der Beirat berichtet."),
    Frame::new("mit Spannung erwarten", LooksForward, &["erwartet", "erwarten"], "erwartet")
        .with(&["Spannung"])
        .tested("Der Rat erwartet mit Spannung den Bericht des Beirats.", "Der Rat erwartet, dass der Beirat berichtet."),
    Frame::new("erwarten", Expects, &["erwartet", "erwarten"], "erwartet")
        .without(&["Interesse"])
        .to(With("von"))
        .object_control()
        .tested("Der Rat erwartet vom Beirat, dass er berichtet.", "Der Rat dankt dem Beirat, der Fortschritte erwartet."),
    Frame::new("davon ausgehen", Expects, &["geht", "gehen"], "ausgegangen")
        .closed_by("aus")
        .with(&["davon"])
        .tested("Der Rat geht davon aus, dass der Bund zahlt.", "Der Rat geht auf die Bedenken ein."),
    Frame::new("beauftragen", Instructs, &["beauftragt", "beauftragen"], "beauftragt")
        .to(Accusative)
        .object_control()
        .tested("Der Rat beauftragt die Verwaltung, zu berichten.", "Der Rat dankt der Firma, die ein Büro beauftragt."),
    Frame::new("anweisen", Instructs, &["weist", "weisen"], "angewiesen")
        .closed_by("an")
        .to(Accusative)
        .object_control()
        .tested("Der Rat weist die Verwaltung an, zu berichten.", "Der Rat weist den Vorwurf zurück."),
    Frame::new("betrauen", Instructs, &["betraut", "betrauen"], "betraut")
        .to(Accusative)
        .object_control()
        .tested("Der Rat betraut den Ausschuss mit der Prüfung.", "Der Rat dankt der Stadt, die einen Beirat betraut."),
    Frame::new("übertragen", Instructs, &["überträgt", "übertragen"], "übertragen")
        .to(Dative)
        .object_control()
        .tested("Der Rat überträgt dem Ausschuss die Aufsicht.", "Der Rat begrüßt, dass die Stadt die Aufsicht überträgt."),
    Frame::new("Auftrag erteilen", Instructs, &["erteilt", "erteilen"], "erteilt")
        .with(&["Auftrag"])
        .to(Dative)
        .object_control()
        .tested("Der Rat erteilt der Verwaltung den Auftrag, zu berichten.", "Der Rat erteilt dem Vorstand Entlastung."),
    Frame::new("Mandat erteilen", Instructs, &["erteilt", "erteilen"], "erteilt")
        .with(&["Mandat"])
        .to(Dative)
        .object_control()
        .tested("Der Rat erteilt dem Vorstand das Mandat, zu verhandeln.", "Der Rat erteilt dem Vorstand Entlastung."),
    Frame::new("Weisung erteilen", Instructs, &["erteilt", "erteilen"], "erteilt")
        .with(&["Weisung"])
        .to(Dative)
        .object_control()
        .tested("Der Rat erteilt den Vertretern die Weisung, zuzustimmen.", "Der Rat erteilt dem Vorstand Entlastung."),
    Frame::new("aufgeben", Instructs, &["gibt", "geben"], "aufgegeben")
        .closed_by("auf")
        .with(&["zu"])
        .to(Dative)
        .object_control()
        .tested("Der Verwaltung wird aufgegeben, zu berichten.", "Die Firma gibt den Standort auf."),
    Frame::new("delegieren", Instructs, &["delegiert", "delegieren"], "delegiert")
        .to(With("an"))
        .tested("Der Rat delegiert die Aufgabe an den Ausschuss.", "Der Rat begrüßt, dass die Stadt die Aufgabe delegiert."),
    Frame::new("anvertrauen", Instructs, &["vertraut", "vertrauen"], "anvertraut")
        .closed_by("an")
        .to(Dative)
        .tested("Der Rat vertraut dem Beirat die Aufsicht an.", "Der Rat vertraut darauf, dass der Bund zahlt."),
    // Permission. German grammars class it with the directives; its force is declarative.
    Frame::new("ermächtigen", Authorizes, &["ermächtigt", "ermächtigen"], "ermächtigt").to(Accusative).object_control().tested(
        "Der Rat ermächtigt den Landrat, Verträge zu schließen.",
        "Der Rat begrüßt, dass das Gesetz den Landrat ermächtigt.",
    ),
    Frame::new("bevollmächtigen", Authorizes, &["bevollmächtigt", "bevollmächtigen"], "bevollmächtigt")
        .to(Accusative)
        .object_control()
        .tested(
            "Der Rat bevollmächtigt den Vorstand, zu unterzeichnen.",
            "Der Rat begrüßt, dass die Satzung den Vorstand bevollmächtigt.",
        ),
    Frame::new("autorisieren", Authorizes, &["autorisiert", "autorisieren"], "autorisiert").to(Accusative).object_control().tested(
        "Der Rat autorisiert die Mission, Waffen einzuziehen.",
        "Der Rat begrüßt, dass das Mandat die Mission autorisiert.",
    ),
    Frame::new("berechtigen", Authorizes, &["berechtigt", "berechtigen"], "berechtigt")
        .to(Accusative)
        .object_control()
        .tested("Der Rat berechtigt die Träger, Gebühren zu erheben.", "Der Rat begrüßt, dass der Ausweis zur Fahrt berechtigt."),
    Frame::new("gestatten", Authorizes, &["gestattet", "gestatten"], "gestattet")
        .to(Dative)
        .object_control()
        .tested("Der Rat gestattet den Betrieben, nachts zu liefern.", "Der Rat begrüßt, dass die Stadt die Lieferung gestattet."),
    Frame::new("erlauben", Authorizes, &["erlaubt", "erlauben"], "erlaubt")
        .to(Dative)
        .object_control()
        .tested("Der Rat erlaubt den Betrieben, nachts zu liefern.", "Der Rat begrüßt, dass die Stadt die Lieferung erlaubt."),
    Frame::new("zulassen", Authorizes, &["lässt", "lassen"], "zugelassen")
        .closed_by("zu")
        .tested("Der Rat lässt den Bürgerantrag zu.", "Der Rat lässt die Brücke prüfen."),
    Frame::new("Vollmacht erteilen", Authorizes, &["erteilt", "erteilen"], "erteilt")
        .with(&["Vollmacht"])
        .to(Dative)
        .object_control()
        .tested("Der Rat erteilt dem Vorstand die Vollmacht, zu unterzeichnen.", "Der Rat erteilt dem Vorstand Entlastung."),
    Frame::new("Vorschlag unterbreiten", Recommends, &["unterbreitet", "unterbreiten"], "unterbreitet")
        .with(&["Vorschlag"])
        .to(Dative)
        .object_control()
        .tested(
            "Der Beirat unterbreitet dem Rat den Vorschlag, die Frist zu verlängern.",
            "Der Rat begrüßt, dass der Beirat einen Vorschlag unterbreitet.",
        ),
    Frame::new("Einladung aussprechen", Invites, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["Einladung"])
        .without(&["sich"])
        .to(With("an"))
        .object_control()
        .tested("Der Rat spricht die Einladung aus, im Mai zu tagen.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("Verbot aussprechen", Prohibits, &["spricht", "sprechen"], "ausgesprochen")
        .closed_by("aus")
        .with(&["Verbot"])
        .without(&["sich"])
        .tested("Der Rat spricht ein Verbot der Feuerwerke aus.", "Der Rat spricht sich gegen den Bau aus."),
    Frame::new("nahebringen", Recommends, &["bringt", "bringen"], "nahegebracht")
        .closed_by("nahe")
        .to(Dative)
        .tested("Der Rat bringt den Schulen das Angebot nahe.", "Der Rat bringt seine Sorge zum Ausdruck."),
];
