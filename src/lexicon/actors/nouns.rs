//! Head nouns by their last part: who can act and what cannot, with declension.

use rustc_hash::FxHashMap as HashMap;
use std::sync::OnceLock;

use super::kinds::{
    BODY, CHURCH, COMPANY, CONFERENCE, COURT, EDUCATION, GOVERNMENT, GROUP, MINISTRY, MUNICIPALITY, ORGANISATION, PARLIAMENT,
    PARTY, PERSON, REGION, STATE_BODY, STATES,
};
use crate::letters::lower;

/// How a noun is declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declension {
    /// Strong masculine.
    Masculine,
    /// Feminine.
    Feminine,
    /// Strong neuter.
    Neuter,
    /// Weak masculine: -(e)n in every case but the nominative singular.
    Weak,
    /// Nominalised adjective or participle.
    Adjectival,
    /// Plural only.
    Plural,
}

/// Which number a form shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// Singular.
    Singular,
    /// Plural.
    Plural,
    /// The form serves both.
    Either,
}

/// What the form of a noun tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// Type of the actor it names; `None`: a thing, event, text, place or amount.
    pub kind: Option<&'static str>,
    /// Its declension.
    pub declension: Declension,
    /// Its number.
    pub number: Number,
    /// So many bytes at its end mark the case; without them it is the nominative of the same number.
    pub case_ending: usize,
}

/// Nouns, or last parts of compounds, of one type and declension. "rat/räte": singular and plural; without a slash the plural follows
/// the rule of its declension (feminine and weak -(e)n, -nen; strong unchanged). Adjectival nouns are given by their stem.
struct Nouns(Option<&'static str>, Declension, &'static [&'static str]);

use Declension::{Adjectival, Feminine, Masculine, Neuter, Plural, Weak};

/// Nouns for those who can act.
const ACTING: &[Nouns] = &[
    Nouns(Some(STATES), Masculine, &["staat/staaten"]),
    Nouns(Some(STATES), Neuter, &["land/länder", "königreich/königreiche", "fürstentum/fürstentümer", "emirat/emirate"]),
    Nouns(Some(STATES), Feminine, &["nation", "republik", "vertragspartei", "föderation", "eidgenossenschaft"]),
    Nouns(Some(REGION), Masculine, &["kanton/kantone", "freistaat/freistaaten", "stadtstaat/stadtstaaten"]),
    Nouns(Some(REGION), Neuter, &["bundesland/bundesländer"]),
    Nouns(Some(REGION), Feminine, &["provinz", "region"]),
    Nouns(Some(GOVERNMENT), Feminine, &["regierung", "kanzlei", "präsidentschaft"]),
    Nouns(Some(GOVERNMENT), Neuter, &["kabinett/kabinette", "kanzleramt/kanzlerämter"]),
    Nouns(Some(GOVERNMENT), Masculine, &["bund/bünde", "regierungsrat/regierungsräte"]),
    Nouns(
        Some(MINISTRY),
        Neuter,
        &["ministerium/ministerien", "departement/departemente", "ressort/ressorts", "staatssekretariat/staatssekretariate"],
    ),
    Nouns(
        Some(STATE_BODY),
        Feminine,
        &[
            "behörde", "verwaltung", "agentur", "polizei", "feuerwehr", "bundeswehr", "armee", "marine", "küstenwache", "justiz",
            "staatsanwaltschaft", "anwaltschaft", "aufsicht", "aufsichtsstelle", "anstalt", "kasse", "dienststelle", "fachstelle",
            "vergabestelle", "leitstelle", "zentralstelle", "beratungsstelle", "meldestelle", "koordinierungsstelle",
            "ombudsstelle", "kontaktstelle", "prüfstelle", "geschäftsstelle", "anlaufstelle", "schlichtungsstelle",
            "anerkennungsstelle", "auslandsvertretung", "botschaft", "miliz", "wehr", "hauptmannschaft", "rentenversicherung",
            "unfallversicherung", "körperschaft", "truppe", "mission", "bundesbank", "zentralbank", "nationalbank", "direktion",
            "inspektion",
        ],
    ),
    Nouns(
        Some(STATE_BODY),
        Neuter,
        &[
            "amt/ämter",
            "regierungspräsidium/regierungspräsidien",
            "heer/heere",
            "jobcenter/jobcenter",
            "sekretariat/sekretariate",
            "dezernat/dezernate",
            "referat/referate",
            "militär/militärs",
            "jugendamt/jugendämter",
            "bundesinstitut/bundesinstitute",
        ],
    ),
    Nouns(
        Some(STATE_BODY),
        Masculine,
        &[
            "wetterdienst/wetterdienste", "nachrichtendienst/nachrichtendienste", "geheimdienst/geheimdienste",
            "rettungsdienst/rettungsdienste", "rechnungshof/rechnungshöfe", "eigenbetrieb/eigenbetriebe", "magistrat/magistrate",
        ],
    ),
    Nouns(
        Some(STATE_BODY),
        Plural,
        &["streitkräfte", "sicherheitskräfte", "einsatzkräfte", "friedenssicherungskräfte", "rettungskräfte", "polizeikräfte"],
    ),
    Nouns(Some(COURT), Neuter, &["gericht/gerichte", "tribunal/tribunale"]),
    Nouns(Some(COURT), Masculine, &["gerichtshof/gerichtshöfe", "finanzhof/finanzhöfe"]),
    Nouns(Some(PARLIAMENT), Neuter, &["parlament/parlamente", "abgeordnetenhaus/abgeordnetenhäuser", "plenum/plenen"]),
    Nouns(
        Some(PARLIAMENT),
        Masculine,
        &[
            "landtag/landtage", "bundestag/bundestage", "kreistag/kreistage", "bezirkstag/bezirkstage", "gemeinderat/gemeinderäte",
            "stadtrat/stadträte", "nationalrat/nationalräte", "ständerat/ständeräte", "kantonsrat/kantonsräte",
            "ortsbeirat/ortsbeiräte",
        ],
    ),
    Nouns(Some(PARLIAMENT), Feminine, &["gemeindevertretung", "stadtvertretung", "bezirksvertretung", "volksvertretung"]),
    Nouns(
        Some(MUNICIPALITY),
        Feminine,
        &["gemeinde", "kommune", "stadt/städte", "hansestadt/hansestädte", "gebietskörperschaft", "ortschaft"],
    ),
    Nouns(
        Some(MUNICIPALITY),
        Masculine,
        &["kreis/kreise", "bezirk/bezirke", "zweckverband/zweckverbände", "gemeindeverband/gemeindeverbände"],
    ),
    Nouns(
        Some(CONFERENCE),
        Feminine,
        &[
            "ministerkonferenz", "präsidentenkonferenz", "rektorenkonferenz", "bischofskonferenz", "chefkonferenz",
            "vertragsstaatenkonferenz", "direktorenkonferenz", "datenschutzkonferenz", "delegiertenkonferenz",
        ],
    ),
    Nouns(
        Some(BODY),
        Masculine,
        &[
            "rat/räte", "beirat/beiräte", "ausschuss/ausschüsse", "ausschuß/ausschüsse", "vorstand/vorstände", "vorsitz/vorsitze",
            "senat/senate", "konvent/konvente", "parteitag/parteitage", "städtetag/städtetage", "landkreistag/landkreistage",
            "gemeindetag/gemeindetage", "ärztetag/ärztetage", "kirchentag/kirchentage", "juristentag/juristentage",
            "handwerkstag/handwerkstage", "pflegetag", "stab/stäbe", "expertenkreis/expertenkreise", "arbeitskreis/arbeitskreise",
            "kirchenkreis/kirchenkreise", "lenkungskreis/lenkungskreise", "personenkreis/personenkreise",
            "teilnehmerkreis/teilnehmerkreise",
        ],
    ),
    Nouns(
        Some(BODY),
        Feminine,
        &[
            "kommission", "versammlung", "leitung", "abteilung", "vertretung", "geschäftsführung", "arbeitsgruppe", "taskforce",
            "delegation", "jury", "redaktion", "arbeitsgemeinschaft", "institution", "instanz", "schiedsstelle", "clearingstelle",
        ],
    ),
    Nouns(
        Some(BODY),
        Neuter,
        &[
            "gremium/gremien", "komitee/komitees", "präsidium/präsidien", "organ/organe", "kuratorium/kuratorien",
            "direktorium/direktorien", "kollegium/kollegien", "rektorat/rektorate", "dekanat/dekanate", "büro/büros",
            "panel/panels", "team/teams", "konsortium/konsortien", "presbyterium/presbyterien",
        ],
    ),
    Nouns(Some(BODY), Plural, &["einrichtungen", "nichtregierungsorganisationen"]),
    Nouns(
        Some(ORGANISATION),
        Feminine,
        &[
            "organisation", "gewerkschaft", "gesellschaft", "gemeinschaft", "genossenschaft", "stiftung", "vereinigung",
            "bundesvereinigung", "kammer", "union", "liga", "allianz", "bürgerinitiative", "entwicklungsbank", "weltbank",
            "verbraucherzentrale", "innung", "krankenhausgesellschaft", "dachorganisation", "partnerorganisation",
            "hilfsorganisation", "finanzinstitution", "krankenkasse", "selbstverwaltung",
        ],
    ),
    Nouns(
        Some(ORGANISATION),
        Masculine,
        &[
            "dienst/dienste", "verband/verbände", "verein/vereine", "klub/klubs", "club/clubs", "städtebund/städtebünde",
            "gewerkschaftsbund/gewerkschaftsbünde", "verbund/verbünde", "jugendring/jugendringe", "jugendverband/jugendverbände",
        ],
    ),
    Nouns(
        Some(ORGANISATION),
        Neuter,
        &[
            "netzwerk/netzwerke", "zentrum/zentren", "hilfswerk/hilfswerke", "studierendenwerk/studierendenwerke",
            "studentenwerk/studentenwerke", "bündnis/bündnisse",
        ],
    ),
    Nouns(
        Some(COMPANY),
        Neuter,
        &[
            "unternehmen", "kreditinstitut/kreditinstitute", "geldinstitut/geldinstitute", "stadtwerk/stadtwerke",
            "krankenhaus/krankenhäuser", "versorgungsunternehmen",
        ],
    ),
    Nouns(
        Some(COMPANY),
        Feminine,
        &[
            "firma/firmen", "bank", "sparkasse", "brauerei", "reederei", "klinik", "apotheke", "praxis/praxen", "airline/airlines",
            "rundfunkanstalt", "versicherung",
        ],
    ),
    Nouns(
        Some(COMPANY),
        Masculine,
        &["konzern/konzerne", "verlag/verlage", "sender/sender", "versorger", "betreiber", "anbieter", "hersteller", "arbeitgeber"],
    ),
    Nouns(Some(COMPANY), Plural, &["betriebe", "stadtwerke", "versicherungen", "start-ups", "verkehrsbetriebe"]),
    Nouns(
        Some(CHURCH),
        Feminine,
        &[
            "kirche", "synode", "diözese", "kirchengemeinde", "kirchenleitung", "pfarrei", "ordensgemeinschaft",
            "religionsgemeinschaft",
        ],
    ),
    Nouns(Some(CHURCH), Neuter, &["bistum/bistümer", "kirchenamt/kirchenämter"]),
    Nouns(Some(PARTY), Feminine, &["partei", "fraktion", "koalition", "opposition", "parteileitung"]),
    Nouns(
        Some(PARTY),
        Masculine,
        &["kreisverband/kreisverbände", "landesverband/landesverbände", "ortsverein/ortsvereine", "parteivorstand/parteivorstände"],
    ),
    Nouns(Some(EDUCATION), Masculine, &["kindergarten/kindergärten", "hort/horte"]),
    Nouns(
        Some(EDUCATION),
        Feminine,
        &[
            "schule", "hochschule", "universität", "fakultät", "akademie", "forschungseinrichtung", "bildungseinrichtung",
            "kindertageseinrichtung", "kita/kitas", "uni/unis", "kulturinstitution",
        ],
    ),
    Nouns(
        Some(EDUCATION),
        Neuter,
        &[
            "institut/institute", "gymnasium/gymnasien", "kinderhaus/kinderhäuser", "museum/museen",
            "forschungszentrum/forschungszentren",
        ],
    ),
    Nouns(
        Some(BODY),
        Feminine,
        &["pflegeeinrichtung", "gesundheitseinrichtung", "betreuungseinrichtung", "jugendeinrichtung", "kultureinrichtung"],
    ),
    Nouns(
        Some(GROUP),
        Feminine,
        &[
            "konfliktpartei", "kriegspartei", "tarifpartei", "bürgerkriegspartei", "gruppe", "bevölkerung", "öffentlichkeit",
            "zivilgesellschaft", "mannschaft", "belegschaft", "elternschaft", "schülerschaft", "studierendenschaft", "ärzteschaft",
            "lehrerschaft", "bürgerschaft", "mieterschaft", "einwohnerschaft", "leserschaft", "arbeiterschaft", "jägerschaft",
            "arbeitnehmerschaft", "jugend", "familie", "wohnungswirtschaft", "ernährungswirtschaft", "forstbetriebsgemeinschaft",
            "minderheit", "fachschaft", "studentenschaft", "verwaltungsmacht/verwaltungsmächte", "kolonialmacht/kolonialmächte",
            "schutzmacht/schutzmächte", "ethnie", "elite", "crew", "besatzung", "besetzungsmacht", "besatzungsmacht",
        ],
    ),
    Nouns(
        Some(GROUP),
        Masculine,
        &["privatsektor", "partner", "sozialpartner", "clan/clans", "mittelstand", "berufsstand", "interessenträger"],
    ),
    Nouns(
        Some(GROUP),
        Neuter,
        &[
            "volk/völker", "publikum", "personal", "kind/kinder", "mädchen", "mitglied/mitglieder", "opfer",
            "individuum/individuen", "lehrpersonal",
        ],
    ),
    Nouns(
        Some(GROUP),
        Plural,
        &[
            "eltern", "leute", "medien", "streitparteien", "stakeholder", "geschwister", "senioren", "ngos", "indigenen",
            "massenmedien", "printmedien",
        ],
    ),
    Nouns(Some(PERSON), Plural, &["bauherren", "dienstherren", "ratsherren"]),
    Nouns(
        Some(PERSON),
        Weak,
        &[
            "bauherr", "dienstherr", "präsident", "student", "patient", "konsument", "produzent", "dozent", "absolvent",
            "referent", "agent", "dezernent", "assistent", "abonnent", "konkurrent", "emittent", "interessent", "lieferant",
            "praktikant", "protokollant", "debütant", "garant", "spekulant", "fabrikant", "migrant", "emigrant", "immigrant",
            "kommandant", "demonstrant", "informant", "adressat", "kandidat", "soldat", "demokrat", "diplomat", "bürokrat",
            "rezipient", "petent", "regent", "resident", "mandant", "asylant", "intendant", "mensch", "kollege", "kunde", "zeuge",
            "experte", "jude", "junge", "gefährte", "genosse", "bundesgenosse", "nachkomme", "pate", "schöffe", "insasse",
            "pädagoge", "psychologe", "biologe", "stratege", "bote", "beauftragtenkollege", "fürst", "prinz", "graf", "held",
            "hirte", "türke", "finne", "franzose", "pole", "philosoph", "fotograf", "architekt", "chirurg", "therapeut", "athlet",
            "prophet", "poet", "polizist", "journalist", "spezialist", "aktivist", "jurist", "tourist", "terrorist", "extremist",
            "publizist", "zivilist", "alist", "ilist", "olist", "essayist", "maschinist", "kriminalist", "bursche", "neffe",
            "laie", "nachbar", "bauer",
        ],
    ),
    Nouns(
        Some(PERSON),
        Adjectival,
        &[
            "vorsitzend", "leidend", "anwesend", "zahlend", "inhabend", "vermögend", "bedürftig", "ansässig", "verpflichtet",
            "geschädigt", "interessiert", "engagiert", "berufstätig", "erkrankt", "infiziert", "verstorben", "beklagt",
            "einheimisch", "dienstleistend", "flüchtend", "fliehend", "schutzbefohlen", "beauftragt", "beschäftigt", "betroffen",
            "geflüchtet", "delegiert", "abgeordnet", "angehörig", "sachverständig", "verantwortlich", "studierend", "auszubildend",
            "lehrend", "forschend", "kulturschaffend", "filmschaffend", "kunstschaffend", "medienschaffend", "selbständig",
            "selbstständig", "jugendlich", "erwachsen", "minderjährig", "volljährig", "arbeitslos", "wohnungslos", "obdachlos",
            "erwerbslos", "vertrieben", "verbündet", "beteiligt", "berechtigt", "antragstellend", "alleinerziehend", "erziehend",
            "pflegend", "pflegebedürftig", "schutzsuchend", "asylsuchend", "reisend", "gefangen", "inhaftiert", "verletzt",
            "verwundet", "hinterblieben", "überlebend", "versichert", "beamt", "angestellt", "ehrenamtlich", "hauptamtlich",
            "freiwillig", "ratsuchend", "gesandt", "stimmberechtigt", "wahlberechtigt", "teilnehmend", "mitarbeitend",
            "stellvertretend", "verwandt", "behindert", "indigen", "staatenlos", "promovierend", "verschwunden", "synodal",
            "geistlich", "freischaffend", "bedienstet", "intellektuell", "kriminell",
        ],
    ),
    Nouns(
        Some(PERSON),
        Masculine,
        &[
            "minister", "bürgermeister", "kanzler", "vertreter", "sprecher", "träger", "inhaber", "bürger", "nutzer",
            "arbeitnehmer", "geber", "empfänger", "berichterstatter", "leiter", "führer", "forscher", "wissenschaftler",
            "politiker", "verbraucher", "eigentümer", "besitzer", "vermieter", "mieter", "schüler", "lehrer", "erzieher",
            "richter", "landwirt/landwirte", "arzt/ärzte", "anwalt/anwälte", "chef/chefs", "botschafter", "sekretär/sekretäre",
            "staatssekretär/staatssekretäre", "direktor/direktoren", "senator/senatoren", "rektor/rektoren",
            "organisator/organisatoren", "kurator/kuratoren", "wart/warte", "mandatar/mandatare", "initiator/initiatoren",
            "auditor/auditoren", "senior/senioren", "autor/autoren", "investor/investoren", "moderator/moderatoren",
            "professor/professoren", "doktor/doktoren", "koordinator/koordinatoren", "mediator/mediatoren",
            "inspektor/inspektoren", "administrator/administratoren", "gouverneur/gouverneure", "akteur/akteure",
            "ingenieur/ingenieure", "redakteur/redakteure", "kommandeur/kommandeure", "aktionär/aktionäre",
            "funktionär/funktionäre", "missionar/missionare", "kommissar/kommissare", "bischof/bischöfe", "pfarrer",
            "propst/pröpste", "dekan/dekane", "papst/päpste", "könig/könige", "kaiser", "vogt/vögte", "freund/freunde",
            "feind/feinde", "gast/gäste", "mann/männer", "hauptmann/hauptleute", "ombudsmann/ombudsleute", "kaufmann/kaufleute",
            "fachmann/fachleute", "landesrat/landesräte", "landrat/landräte", "dienstleister", "flüchtling/flüchtlinge",
            "lehrling/lehrlinge", "säugling/säuglinge", "häftling/häftlinge", "prüfling/prüflinge", "sohn/söhne", "vater/väter",
            "bruder/brüder", "wirt/wirte", "anhänger", "händler", "sportler", "künstler", "zensor/zensoren", "revisor/revisoren",
            "mentor/mentoren", "sponsor/sponsoren", "notar/notare", "referendar/referendare", "apotheker", "mediziner", "helfer",
            "verursacher", "teilnehmer", "veranstalter", "einwohner", "bewohner", "spender", "käufer", "verkäufer", "fischer",
            "jäger", "reeder",
        ],
    ),
    Nouns(
        Some(PERSON),
        Feminine,
        &[
            "ministerin", "präsidentin", "kanzlerin", "chefin", "erin", "orin", "entin", "antin", "istin", "ärin", "eurin",
            "rätin", "ärztin", "anwältin", "wirtin", "kollegin", "kundin", "gefährtin", "zeugin", "genossin", "nachbarin",
            "therapeutin", "architektin", "psychologin", "dekanin", "jüdin", "insassin", "lotsin", "expertin", "bischöfin",
            "pröpstin", "pädagogin", "soldatin", "diplomatin", "kandidatin", "athletin", "beamtin", "muslimin", "freundin",
            "bäuerin", "königin", "notarin", "kommissarin", "person", "frau", "ombudsfrau", "mutter/mütter", "tochter/töchter",
            "schwester", "lehrkraft/lehrkräfte", "fachkraft/fachkräfte", "pflegekraft/pflegekräfte",
            "führungskraft/führungskräfte", "geisel", "waise", "hebamme", "witwe",
        ],
    ),
    Nouns(Some(PERSON), Plural, &["innen", "kräfte", "frauen", "eheleute"]),
];

/// Nouns for what cannot act, and endings whose nouns cannot, unless [`ACTING`] holds a longer part of the word.
const THINGS: &[Nouns] = &[
    Nouns(
        None,
        Feminine,
        &[
            "ung", "heit", "keit", "schaft", "ion", "tät", "frist", "urkunde", "sachkunde", "heimatkunde", "erdkunde", "sekunde",
            "ination", "umleitung", "gasleitung", "stoffleitung", "datenleitung", "friedensbotschaft", "videobotschaft",
            "grußbotschaft", "kernbotschaft", "selbstregierung", "lebensgemeinschaft", "butter", "folter", "pflicht", "arbeit",
            "hilfe", "stelle", "baustelle", "quelle", "lage", "frage", "maßnahme", "massnahme", "aufgabe", "ausgabe", "abgabe",
            "vorgabe", "angabe", "eingabe", "rolle", "ressource", "menge", "größe", "höhe", "fläche", "grenze", "küste", "straße",
            "strasse", "brücke", "schiene", "anlage", "vorlage", "grundlage", "umlage", "beilage", "reform", "norm", "form",
            "politik", "technik", "statistik", "kritik", "agenda", "charta", "tagesordnung", "richtlinie", "leitlinie", "linie",
            "strategie", "energie", "technologie", "studie", "garantie", "ökonomie", "demokratie", "industrie", "prämie",
            "epidemie", "pandemie", "kategorie", "batterie", "immobilie", "aktie", "chemikalie", "ferien", "gefahr", "zahl",
            "wahl", "steuer", "dauer", "mauer", "feier", "ziffer", "nummer", "kraft", "wirtschaft", "kreislaufwirtschaft",
            "hauptsache", "sache", "ursache", "tatsache", "gabe", "zusage", "aussage", "absage", "abreise", "reise", "krise",
            "weise", "analyse", "datenbank", "gewalt", "macht", "freiheit", "welt", "umwelt", "zeit", "sicherheit", "zukunft",
            "herkunft", "unterkunft", "auskunft", "übereinkunft", "luft", "nacht", "biomasse", "masse", "klasse", "rasse",
            "kita-gebühr", "gebühr", "präsenz", "konferenz", "konsequenz", "transparenz", "effizienz", "kompetenz", "resilienz",
            "lizenz", "differenz", "tendenz", "bilanz", "finanz", "substanz", "toleranz", "relevanz", "distanz", "chance",
            "bilanzsumme", "summe", "liste", "kiste", "vision", "fusion", "religion", "version", "emission", "intermission",
            "transmission", "resolution", "revolution", "tradition", "generation", "situation", "information", "kommunikation",
            "kooperation", "operation", "integration", "migration", "innovation", "produktion", "aktion", "sanktion", "funktion",
            "option", "aktivität", "kapazität", "priorität", "diversität", "qualität", "solidarität", "fachkräftegewinnung",
            "wehrpflicht", "schulpflicht", "schulform", "marke", "gegenwehr", "abwehr", "notwehr", "überwachung", "rücksicht",
            "absicht", "aussicht", "einsicht", "übersicht", "hinsicht", "ansicht", "sicht", "nachsicht", "vorsicht", "weitsicht",
            "würde", "hürde", "gemeindegrenze", "gruppengröße", "verfassung", "leistung", "ortsleitung", "rohrleitung",
            "wasserleitung", "pipeline", "hochspannungsleitung", "stromleitung", "fernleitung", "verteilung", "bewegung",
            "urteilung", "beurteilung", "erteilung", "mitteilung", "aufteilung", "zuteilung", "einteilung", "vorbereitung",
            "begleitung", "verbreitung", "herleitung", "einleitung", "ableitung", "zuleitung", "anleitung",
            "verwaltungsvereinbarung", "anstiftung", "brandstiftung", "kommunalwahl", "wahlversammlung", "operationelle",
            "dimension", "diskussion", "rezession", "kombination", "desinformation", "destination", "nomination", "koordination",
            "diskrimination", "kontamination", "imagination", "halluzination", "indoktrination", "rotation", "reunion",
            "kommunion", "permission", "submission", "remission", "demission", "fernmission", "aggression", "organisationsform",
            "insolvenz", "intelligenz", "instanzenfrage", "distribution", "konstitution", "prostitution", "restitution",
            "substitution", "reaktion", "fraktionierung", "attraktion", "transaktion", "interaktion", "kriegsgefahr", "blutbank",
            "sitzbank", "samenbank", "genbank", "klassengemeinschaft", "bürogemeinschaft", "bedarfsgemeinschaft", "beziehung",
            "sprachgemeinschaft", "gewerkschaftsarbeit", "jugendhilfe", "schulung", "tagung", "familienhilfe",
        ],
    ),
    Nouns(
        None,
        Masculine,
        &[
            "tag/tage",
            "vertrag/verträge",
            "antrag/anträge",
            "beitrag/beiträge",
            "juni",
            "zucker",
            "hunger",
            "koffer",
            "footer",
            "header",
            "hubschrauber",
            "bagger",
            "dampfer",
            "kreuzer",
            "frachter",
            "bunker",
            "stecker",
            "impfstoffkandidat/impfstoffkandidaten",
            "keller",
            "schlummer",
            "hammer",
            "ärger",
            "kummer",
            "auftrag/aufträge",
            "betrag/beträge",
            "ertrag/erträge",
            "vorrat/vorräte",
            "verrat",
            "apparat/apparate",
            "hausrat",
            "unrat",
            "ratschlag/ratschläge",
            "bericht/berichte",
            "beschluss/beschlüsse",
            "beschluß/beschlüsse",
            "plan/pläne",
            "haushalt/haushalte",
            "bedarf/bedarfe",
            "schutz",
            "zugang/zugänge",
            "zustand/zustände",
            "gegenstand/gegenstände",
            "abstand/abstände",
            "bestand/bestände",
            "aufstand/aufstände",
            "widerstand/widerstände",
            "stand/stände",
            "umstand/umstände",
            "aufwand/aufwände",
            "ausbau",
            "aufbau",
            "abbau",
            "bau",
            "raum/räume",
            "verkehr",
            "handel",
            "wandel",
            "frieden",
            "krieg/kriege",
            "konflikt/konflikte",
            "entwurf/entwürfe",
            "rahmen",
            "grundsatz/grundsätze",
            "ansatz/ansätze",
            "einsatz/einsätze",
            "satz/sätze",
            "prozess/prozesse",
            "fortschritt/fortschritte",
            "schritt/schritte",
            "dialog/dialoge",
            "wehrdienst",
            "zivildienst",
            "gottesdienst/gottesdienste",
            "öffentlicher dienst",
            "freiwilligendienst/freiwilligendienste",
            "betrieb",
            "wert/werte",
            "preis/preise",
            "kreislauf/kreisläufe",
            "umkreis/umkreise",
            "wahlkreis/wahlkreise",
            "themenkreis/themenkreise",
            "wirkungskreis",
            "stromkreis/stromkreise",
            "landkreisetat",
            "artikel",
            "absatz/absätze",
            "titel",
            "anteil/anteile",
            "vorteil/vorteile",
            "fonds/fonds",
            "etat/etats",
            "markt/märkte",
            "verbundstoff/verbundstoffe",
            "wohnort/wohnorte",
            "ort/orte",
            "bahnhof/bahnhöfe",
            "hof/höfe",
            "hafen/häfen",
            "wald/wälder",
            "standard/standards",
            "sektor/sektoren",
            "faktor/faktoren",
            "motor/motoren",
            "reaktor/reaktoren",
            "generator/generatoren",
            "indikator/indikatoren",
            "korridor/korridore",
            "katalysator/katalysatoren",
            "terror",
            "humor",
            "monitor/monitore",
            "charakter/charaktere",
            "rechner",
            "computer",
            "speicher",
            "körper",
            "fehler",
            "meter",
            "liter",
            "winter",
            "sommer",
            "dezember",
            "september",
            "oktober",
            "november",
            "januar",
            "februar",
            "container",
            "tanker",
            "filter",
            "server",
            "ordner",
            "trailer",
            "newsletter",
            "treiber",
            "sticker",
            "flyer",
            "zähler",
            "frühling",
            "schmetterling/schmetterlinge",
            "kontinent/kontinente",
            "vorstandsbeschluss/vorstandsbeschlüsse",
            "missstand/missstände",
            "wohlstand",
            "notstand/notstände",
            "ruhestand",
            "sachverstand",
            "verstand",
            "anstand",
            "tatbestand/tatbestände",
            "rückstand/rückstände",
            "stillstand",
            "mindestabstand",
            "bodenbesitz",
            "verbundbeschluss",
            "geist",
            "mist",
            "zwist",
            "dienstposten",
            "posten",
            "feiertag/feiertage",
            "werktag/werktage",
            "gedenktag/gedenktage",
            "aktionstag/aktionstage",
            "sitzungstag/sitzungstage",
            "maßstab/maßstäbe",
            "buchstab",
            "straftatbestand",
            "bundeshaushalt",
            "flughafen/flughäfen",
            "gewaltakt/gewaltakte",
            "akt/akte",
            "aspekt/aspekte",
            "effekt/effekte",
            "punkt/punkte",
            "grund/gründe",
            "hintergrund/hintergründe",
            "befund/befunde",
            "inhalt/inhalte",
            "erhalt",
            "sachverhalt/sachverhalte",
            "haltepunkt",
            "zeitraum/zeiträume",
            "waffenstillstand",
            "angriff/angriffe",
            "zweck/zwecke",
            "weg/wege",
            "strom/ströme",
            "erlass/erlasse",
            "pass/pässe",
            "nachweis/nachweise",
            "hinweis/hinweise",
            "verweis/verweise",
            "ausweis/ausweise",
            "beweis/beweise",
            "vorschlag/vorschläge",
            "anschlag/anschläge",
            "zuschlag/zuschläge",
            "schlag/schläge",
            "heirat",
            "magistratsbeschluss",
            "anhang/anhänge",
            "umgang",
            "vorgang/vorgänge",
            "übergang/übergänge",
            "gang/gänge",
            "kodex",
            "index",
            "verzicht",
            "unterricht",
            "status",
            "zyklus",
            "modus",
            "rhythmus",
            "mechanismus/mechanismen",
            "organismus/organismen",
            "tourismus",
            "terrorismus",
            "rassismus",
            "ismus/ismen",
        ],
    ),
    Nouns(
        None,
        Neuter,
        &[
            "ment/mente", "mandat/mandate", "gerät/geräte", "fahrzeug/fahrzeuge", "werkzeug/werkzeuge", "flugzeug/flugzeuge",
            "spielzeug/spielzeuge", "rüstzeug", "semester", "massaker", "geschlecht/geschlechter", "fach/fächer", "wort/wörter",
            "dorf/dörfer", "banner", "zepter", "kloster", "laster", "silber", "kupfer", "pulver", "opfergeld", "kreuz/kreuze",
            "recht/rechte", "gesetz/gesetze", "verfahren", "projekt/projekte", "programm/programme", "mittel", "zitat/zitate",
            "plakat/plakate", "format/formate", "zertifikat/zertifikate", "protektorat/protektorate", "inserat/inserate",
            "derivat/derivate", "aggregat/aggregate", "resultat/resultate", "attentat/attentate", "substrat/substrate",
            "system/systeme", "abkommen", "übereinkommen", "einkommen", "aufkommen", "vorkommen", "vorhaben", "guthaben",
            "schreiben", "leben", "wesen", "gesundheitswesen", "ziel/ziele", "thema/themen", "klima", "schema/schemata",
            "gebiet/gebiete", "prinzip/prinzipien", "kriterium/kriterien", "material/materialien", "medium", "datum/daten",
            "jahr/jahre", "viertel", "wasser/wasser", "gewässer", "gut/güter", "haus/häuser", "feld/felder", "geld/gelder",
            "buch/bücher", "bild/bilder", "rad/räder", "bad/bäder", "dach/dächer", "ei/eier", "zimmer", "register", "muster",
            "alter", "feuer", "ufer", "leder", "futter", "wetter", "unwetter", "gewitter", "messer", "pflaster", "raster",
            "cluster", "theater", "center", "lager", "fenster", "ruder", "poster", "abenteuer", "meer/meere", "werk/werke",
            "leitungsnetzwerk/leitungsnetzwerke", "bauwerk/bauwerke", "kraftwerk/kraftwerke", "regelwerk/regelwerke",
            "kunstwerk/kunstwerke", "handwerk", "ausland", "inland", "festland", "umland", "hinterland", "ackerland", "bauland",
            "grünland", "brachland", "flachland", "neuland", "element/elemente", "instrument/instrumente", "dokument/dokumente",
            "segment/segmente", "angebot/angebote", "verbot/verbote", "gebot/gebote", "gebäude", "gewerbe", "ergebnis/ergebnisse",
            "verhältnis/verhältnisse", "verzeichnis/verzeichnisse", "zeugnis/zeugnisse", "bedürfnis/bedürfnisse",
            "hindernis/hindernisse", "ereignis/ereignisse", "nis/nisse", "konzept/konzepte", "netz/netze",
            "gesamtkonzept/gesamtkonzepte", "budget/budgets", "personalkonzept", "organspende", "kinderbuch", "ehrenamt",
            "beamtentum", "eigentum", "wachstum", "tum/tümer", "stadtzentrum/stadtzentren", "ortszentrum/ortszentren",
            "forum/foren", "volumen", "vermögen", "gremienwesen", "paket/pakete", "ende/enden", "erbe", "amtsblatt/amtsblätter",
            "blatt/blätter", "papier/papiere", "büromaterial", "urteil/urteile", "gutachten", "embargo/embargos", "konto/konten",
            "risiko/risiken", "tempo", "auto/autos", "video/videos", "veto/vetos", "studio/studios", "kino/kinos", "foto/fotos",
            "motto/mottos", "radio/radios", "modell/modelle", "kapital", "signal/signale", "merkmal/merkmale", "denkmal/denkmäler",
            "potenzial/potenziale", "potential/potentiale", "ideal/ideale", "schicksal/schicksale", "saatgut", "gedankengut",
            "prozent/prozente", "völkerrecht", "menschenrecht/menschenrechte", "parteiprogramm/parteiprogramme", "kindergeld",
        ],
    ),
    Nouns(
        None,
        Plural,
        &[
            "kosten", "daten", "euro", "medienangebote", "trümmer", "schulden", "güter", "wasserkräfte", "naturkräfte",
            "produktivkräfte", "gezeitenkräfte", "fliehkräfte",
        ],
    ),
];

/// A form of the table as it stands there: a singular (with the rule for its plural) or a plural.
#[derive(Clone, Copy)]
struct Entry {
    /// Place in the table; of two entries that explain one form the first does.
    order: u32,
    kind: Option<&'static str>,
    declension: Declension,
    /// The plural: made by rule, given beside it, or the entry itself.
    plural: Given,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Given {
    /// A singular whose plural the rule of its declension makes.
    ByRule,
    /// A singular whose plural is an entry of its own.
    Apart,
    /// A plural that is longer than its singular by so many bytes.
    Itself(usize),
}

type Index = HashMap<&'static str, Entry>;

/// The table by its entries; inflected forms are led back to them by their endings, so that nothing is built but this.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::with_capacity_and_hasher(2048, rustc_hash::FxBuildHasher);
        let mut order = 0;
        for Nouns(kind, declension, words) in ACTING.iter().chain(THINGS) {
            for word in *words {
                let mut add = |form, plural| {
                    index.entry(form).or_insert(Entry { order, kind: *kind, declension: *declension, plural });
                    order += 1;
                };
                match word.split_once('/') {
                    Some((singular, plural)) if singular != plural => {
                        add(singular, Given::Apart);
                        add(plural, Given::Itself(plural.len().saturating_sub(singular.len())));
                    }
                    Some((singular, _)) => add(singular, Given::ByRule),
                    None => add(word, Given::ByRule),
                }
            }
        }
        index
    })
}

/// What an entry's form with `ending` tells. `None`: the entry has no such form.
fn inflected(entry: &Entry, stem: &str, ending: &str) -> Option<(Number, usize)> {
    let takes_n = !stem.ends_with(['n', 's']);
    if let Given::Itself(added) = entry.plural {
        return match (entry.declension, ending) {
            (Weak, "") => Some((Number::Either, added)),
            (_, "") => Some((Number::Plural, 0)),
            (Feminine | Masculine | Neuter, "n") if takes_n => Some((Number::Plural, 1)),
            _ => None,
        };
    }
    let by_rule = entry.plural == Given::ByRule;
    match (entry.declension, ending) {
        (Plural, "") => Some((Number::Plural, 0)),
        (Plural, "n") if takes_n => Some((Number::Plural, 1)),
        (Adjectival, "e" | "er" | "es") => Some((Number::Either, 0)),
        (Adjectival, "en" | "em") => Some((Number::Either, 1)),
        (Masculine | Neuter, "") if by_rule => Some((Number::Either, 0)),
        (Weak | Feminine | Masculine | Neuter, "") => Some((Number::Singular, 0)),
        (Weak, _) if by_rule && ending == plural_ending(entry.declension, stem) => Some((Number::Either, ending.len())),
        (Feminine, _) if by_rule && ending == plural_ending(entry.declension, stem) => Some((Number::Plural, 0)),
        (Masculine | Neuter, "s") => Some((Number::Singular, 1)),
        (Masculine | Neuter, "es") => Some((Number::Singular, 2)),
        (Masculine | Neuter, "n") if by_rule && takes_n => Some((Number::Plural, 1)),
        _ => None,
    }
}

/// The ending of a plural by rule.
fn plural_ending(declension: Declension, singular: &str) -> &'static str {
    match declension {
        Feminine if singular.ends_with("in") => "nen",
        Feminine | Weak if singular.ends_with(['e', 'r']) || singular.ends_with("el") => "n",
        Feminine | Weak => "en",
        Masculine | Neuter | Adjectival | Plural => "",
    }
}

/// Endings that lead a form back to its entry.
const ENDINGS: [&str; 9] = ["", "n", "s", "e", "en", "es", "er", "em", "nen"];

/// What the table tells of exactly `form`.
fn exactly(index: &Index, form: &str) -> Option<Noun> {
    let explained = ENDINGS.iter().filter_map(|ending| {
        let stem = form.strip_suffix(ending)?;
        let entry = index.get(stem)?;
        let (number, case_ending) = inflected(entry, stem, ending)?;
        Some((entry.order, Noun { kind: entry.kind, declension: entry.declension, number, case_ending }))
    });
    explained.min_by_key(|(order, _)| *order).map(|(_, noun)| noun)
}

/// What the table tells of `word`, by the longest of its endings that the table holds. `None`: nothing.
#[must_use]
pub fn noun(word: &str) -> Option<Noun> {
    /// No word of the table is longer in bytes.
    const MAX: usize = 40;
    let word = lower(word);
    let index = index();
    let first = word.len().saturating_sub(MAX);
    (first..word.len().saturating_sub(1)).filter_map(|at| word.get(at..)).find_map(|end| exactly(index, end))
}

/// Whether `word` is a noun made of an adjective here, before `next`: "Vorsitzenden Müller", but not "Betroffene Staaten".
#[must_use]
pub fn is_person_adjective(word: &str, next: &str) -> bool {
    let following = next.split(' ').next().unwrap_or("");
    noun(word).is_some_and(|n| n.declension == Adjectival) && noun(following).is_none()
}
