//! The drafting tradition of a document, from weighed evidence: its body, its header, its way of speaking.

use std::ops::Range;

use memchr::memmem;

use super::cues::{fold, is_finite_head, is_recital_head};
use super::enacting::{Enacting, Form};
use super::numbering::{Style, readings};
use super::signs::{Signs, cues_in};
use super::symbol::{motion_code, numbered_title};
use super::view::View;
use crate::model::Family;

/// A family and how sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The likeliest family.
    pub family: Family,
    /// 0 to 100.
    pub confidence: u8,
}

/// Where a cue counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// In the enacting body's name.
    Body,
    /// In the header and the enacting line.
    Header,
    /// Anywhere in the resolution's first blocks and its last.
    Text,
}

use Family::{
    AtParliament, ChFederal, DeBundesrat, DeBundestag, DeConference, DeLandtag, EuAct, EuCouncil, EuParliament, Generic, ModelUn,
    Municipal, Party, UnEcosoc, UnGeneralAssembly, UnHumanRightsCouncil, UnSecurityCouncil,
};
use Zone::{Body, Header, Text};

/// Evidence: a folded cue, where it counts, for which family, how much. A cue matches as a part of a word where it ends or begins with `*`.
pub const EVIDENCE: &[(&str, Zone, Family, i32)] = &[
    // United Nations
    ("generalversammlung", Body, UnGeneralAssembly, 8),
    ("vollversammlung", Body, UnGeneralAssembly, 4),
    ("sicherheitsrat", Body, UnSecurityCouncil, 9),
    ("menschenrechtsrat", Body, UnHumanRightsCouncil, 9),
    ("menschenrechtskommission", Body, UnEcosoc, 7),
    ("wirtschafts- und sozialrat", Body, UnEcosoc, 9),
    ("vereinte nationen", Header, UnGeneralAssembly, 2),
    ("vereinte nationen", Header, UnSecurityCouncil, 2),
    ("vereinte nationen", Header, UnHumanRightsCouncil, 2),
    ("vereinte nationen", Header, UnEcosoc, 2),
    ("a/res/*", Header, UnGeneralAssembly, 3),
    ("s/res/*", Header, UnSecurityCouncil, 3),
    ("s/prst/*", Header, UnSecurityCouncil, 12),
    ("a/hrc/*", Header, UnHumanRightsCouncil, 4),
    ("e/res/*", Header, UnEcosoc, 4),
    ("plenarsitzung", Text, UnGeneralAssembly, 1),
    // Model United Nations: beats the organ that it plays
    ("model united nations", Header, ModelUn, 14),
    ("mun", Header, ModelUn, 8),
    ("*mun", Header, ModelUn, 8),
    ("mun-*", Header, ModelUn, 8),
    ("planspiel", Text, ModelUn, 12),
    ("einbringerstaat*", Header, ModelUn, 12),
    ("einbringende staaten", Header, ModelUn, 12),
    ("einbringender staat", Header, ModelUn, 12),
    ("unterstützerstaat*", Header, ModelUn, 12),
    ("unterstützende staaten", Header, ModelUn, 12),
    ("unterstützende delegationen", Header, ModelUn, 12),
    ("einreichende delegation*", Header, ModelUn, 12),
    ("einbringende delegation*", Header, ModelUn, 12),
    ("hauptantragsteller*", Header, ModelUn, 4),
    ("sponsoren", Header, ModelUn, 10),
    ("signatories", Header, ModelUn, 10),
    ("sponsors", Header, ModelUn, 10),
    ("resolution gv/*", Header, ModelUn, 10),
    ("resolution sr/*", Header, ModelUn, 10),
    ("gremium", Header, ModelUn, 5),
    ("resolutionsentwurf", Header, ModelUn, 5),
    ("unterstützer", Header, ModelUn, 4),
    ("thema", Header, ModelUn, 2),
    ("simulation", Text, ModelUn, 8),
    ("res/gv/*", Header, ModelUn, 12),
    ("res/sr/*", Header, ModelUn, 12),
    ("arbeitspapier", Header, ModelUn, 6),
    // European Union
    ("europäische parlament", Body, EuParliament, 10),
    ("entschliessung des europäischen parlaments", Header, EuParliament, 8),
    ("empfehlung des europäischen parlaments", Header, EuParliament, 6),
    ("rat der europäischen union", Body, EuCouncil, 8),
    ("rat der europäischen gemeinschaften", Body, EuCouncil, 8),
    ("im rat vereinigten", Body, EuCouncil, 16),
    ("europäische rat", Body, EuCouncil, 9),
    ("euco *", Header, EuCouncil, 6),
    ("schlussfolgerungen des rates", Header, EuCouncil, 8),
    ("schlussfolgerungen", Header, EuCouncil, 4),
    ("europäischer rat", Header, EuCouncil, 4),
    ("tagung des europäischen rates", Header, EuCouncil, 6),
    ("empfehlung des rates", Header, EuCouncil, 8),
    ("entschliessung des rates", Header, EuCouncil, 8),
    ("rates der europäischen union", Header, EuCouncil, 3),
    ("beschluss (eu)*", Header, EuAct, 9),
    ("durchführungsbeschluss*", Header, EuAct, 9),
    ("beschluss (gasp)*", Header, EuAct, 9),
    ("verordnung (eu)*", Header, EuAct, 8),
    ("europäische kommission", Body, EuAct, 6),
    ("in erwägung nachstehender gründe", Text, EuAct, 3),
    // Conferences of the Federation and the Länder
    ("*ministerkonferenz", Body, DeConference, 10),
    ("kultusministerkonferenz", Header, DeConference, 6),
    ("*ministerkonferenz", Header, DeConference, 6),
    ("*präsidentenkonferenz", Header, DeConference, 8),
    ("*präsidentenkonferenz", Body, DeConference, 9),
    ("bundeskanzleramtes", Body, DeConference, 9),
    ("bundeskanzleramtes", Header, DeConference, 5),
    ("regierungschef*", Body, DeConference, 9),
    ("regierungschef*", Header, DeConference, 5),
    ("senatskanzleien", Body, DeConference, 6),
    ("ministerinnen", Body, DeConference, 7),
    ("minister", Body, DeConference, 7),
    ("*ministerinnen", Body, DeConference, 8),
    ("*minister", Body, DeConference, 7),
    ("senatorinnen", Body, DeConference, 6),
    ("ministerpräsident*", Body, DeConference, 8),
    ("fachminister*", Header, DeConference, 6),
    ("gmk", Header, DeConference, 6),
    ("umk", Header, DeConference, 6),
    ("kmk", Header, DeConference, 6),
    ("imk", Header, DeConference, 6),
    ("jumiko", Header, DeConference, 6),
    ("asmk", Header, DeConference, 6),
    ("gwk", Body, DeConference, 8),
    ("imk", Body, DeConference, 9),
    ("kmk", Body, DeConference, 9),
    ("gmk", Body, DeConference, 9),
    ("umk", Body, DeConference, 9),
    ("asmk", Body, DeConference, 9),
    ("jumiko", Body, DeConference, 9),
    ("mpk", Body, DeConference, 9),
    ("vmk", Body, DeConference, 9),
    ("amk", Body, DeConference, 9),
    ("jfmk", Body, DeConference, 9),
    ("wimiko", Body, DeConference, 9),
    ("konferenz der innenminister", Header, DeConference, 8),
    ("konferenz der *", Header, DeConference, 2),
    ("wissenschaftskonferenz", Body, DeConference, 8),
    ("bund und länder", Text, DeConference, 2),
    ("amtschefkonferenz", Header, DeConference, 6),
    // Bundestag, Bundesrat, Landtage
    ("deutscher bundestag", Header, DeBundestag, 4),
    ("bundestag", Body, DeBundestag, 9),
    ("der deutsche bundestag", Text, DeBundestag, 5),
    ("bundesrat", Body, DeBundesrat, 7),
    ("beschluss des bundesrates", Header, DeBundesrat, 6),
    ("entschliessung des bundesrates", Header, DeBundesrat, 6),
    ("br-drucksache", Text, DeBundesrat, 3),
    ("der bundesrat", Text, DeBundesrat, 1),
    ("landtag", Body, DeLandtag, 9),
    ("*landtag", Body, DeLandtag, 6),
    ("abgeordnetenhaus", Body, DeLandtag, 9),
    ("bürgerschaft", Body, DeLandtag, 8),
    ("landtag", Header, DeLandtag, 3),
    ("landesregierung", Text, DeLandtag, 1),
    ("staatsregierung", Text, DeLandtag, 2),
    // Councils of towns and counties
    ("kreistag", Body, Municipal, 10),
    ("kreistag", Header, Municipal, 4),
    ("stadtrat", Body, Municipal, 10),
    ("gemeinderat", Body, Municipal, 10),
    ("marktgemeinderat", Body, Municipal, 10),
    ("verbandsgemeinderat", Body, Municipal, 10),
    ("ortsgemeinderat", Body, Municipal, 10),
    ("samtgemeinderat", Body, Municipal, 10),
    ("stadtverordnetenversammlung", Body, Municipal, 10),
    ("bezirksverordnetenversammlung", Body, Municipal, 10),
    ("stadtvertretung", Body, Municipal, 10),
    ("gemeindevertretung", Body, Municipal, 10),
    ("gemeindeversammlung", Body, Municipal, 9),
    ("bürgerversammlung", Body, Municipal, 9),
    ("bezirksvertretung", Body, Municipal, 10),
    ("bezirksversammlung", Body, Municipal, 10),
    ("ortsbeirat", Body, Municipal, 10),
    ("ortsrat", Body, Municipal, 10),
    ("ortschaftsrat", Body, Municipal, 10),
    ("bezirkstag", Body, Municipal, 9),
    ("kreisausschuss", Body, Municipal, 10),
    ("regionalversammlung", Body, Municipal, 8),
    ("verwaltungsausschuss", Body, Municipal, 6),
    ("hauptausschuss", Body, Municipal, 5),
    ("magistrat", Body, Municipal, 8),
    ("rat der stadt", Body, Municipal, 10),
    ("rat der gemeinde", Body, Municipal, 10),
    ("rat der landeshauptstadt", Body, Municipal, 10),
    ("rat der hansestadt", Body, Municipal, 10),
    ("rat der universitätsstadt", Body, Municipal, 10),
    ("ausschuss für", Body, Municipal, 4),
    ("*ausschuss", Body, Municipal, 3),
    ("rat", Body, Municipal, 3),
    ("grosse gemeinderat", Body, Municipal, 6),
    ("grosse stadtrat", Body, Municipal, 6),
    ("stadt", Header, Municipal, 2),
    ("gemeinde", Header, Municipal, 2),
    ("landkreis", Header, Municipal, 2),
    ("kreis", Header, Municipal, 1),
    ("beschlussvorlage", Header, Municipal, 4),
    ("vorlage", Header, Municipal, 1),
    ("beschlussvorschlag", Text, Municipal, 3),
    ("stadtrat", Header, Municipal, 3),
    ("gemeinderat", Header, Municipal, 3),
    ("stadtverordnetenversammlung", Header, Municipal, 3),
    ("der stadtrat wird", Text, Municipal, 7),
    ("der gemeinderat wird", Text, Municipal, 7),
    ("der magistrat wird", Text, Municipal, 5),
    ("die verwaltung", Text, Municipal, 2),
    ("die verwaltung wird", Text, Municipal, 2),
    ("bezirksvertretung", Text, Municipal, 2),
    ("oberbürgermeister*", Text, Municipal, 2),
    ("bürgermeister*", Text, Municipal, 1),
    ("abstimmungsergebnis", Text, Municipal, 1),
    ("finanzielle auswirkungen", Text, Municipal, 2),
    ("hansestadt", Header, Municipal, 2),
    // Parties
    ("*parteitag", Body, Party, 10),
    ("*parteitag", Header, Party, 6),
    ("*parteitags", Header, Party, 6),
    ("*parteitages", Header, Party, 6),
    ("*delegiertenkonferenz", Body, Party, 9),
    ("*delegiertenkonferenz", Header, Party, 5),
    ("*delegiertenversammlung", Body, Party, 3),
    ("*mitgliederversammlung", Body, Party, 2),
    ("bundeskongress", Body, Party, 5),
    ("landeskongress", Body, Party, 5),
    ("landesverband", Header, Party, 2),
    ("kreisverband", Header, Party, 2),
    ("ortsverband", Header, Party, 2),
    ("ortsverein", Header, Party, 3),
    ("antragskommission", Text, Party, 5),
    ("sozialdemokratischen mitglieder*", Text, Party, 5),
    ("jugendtreffens", Header, Party, 5),
    ("jusos", Text, Party, 5),
    ("jungsozialist*", Text, Party, 5),
    ("grüne jugend", Text, Party, 6),
    ("junge union", Text, Party, 6),
    ("junge liberale", Text, Party, 6),
    ("bündnis 90/die grünen", Header, Party, 5),
    ("spd", Header, Party, 3),
    ("cdu", Header, Party, 3),
    ("csu", Header, Party, 3),
    ("fdp", Header, Party, 3),
    ("die linke", Header, Party, 3),
    ("volt", Header, Party, 3),
    ("piratenpartei", Header, Party, 5),
    ("unserer partei", Text, Party, 5),
    ("parteivorstand", Text, Party, 4),
    ("parteirat", Body, Party, 7),
    ("landesvorstand", Text, Party, 3),
    ("bundesvorstand", Text, Party, 2),
    ("landesausschuss", Body, Party, 6),
    ("landesversammlung", Body, Party, 4),
    // Austria
    ("nationalrat", Body, AtParliament, 9),
    (". gp", Header, AtParliament, 6),
    ("gesetzgebungsperiode", Text, AtParliament, 6),
    ("die unterfertigten", Text, AtParliament, 6),
    ("kolleginnen und kollegen", Text, AtParliament, 3),
    ("in formeller hinsicht", Text, AtParliament, 6),
    ("entschliessung des nationalrates", Header, AtParliament, 8),
    ("die bundesregierung wird ersucht", Text, AtParliament, 3),
    ("österreichischen nationalrat", Text, AtParliament, 6),
    ("österreich*", Text, AtParliament, 2),
    ("b-vg", Text, AtParliament, 8),
    ("jänner", Text, AtParliament, 4),
    ("klubobmann", Text, AtParliament, 4),
    ("landeshauptmann", Text, AtParliament, 3),
    ("landeshauptleute", Text, AtParliament, 3),
    ("hohe landtag", Text, AtParliament, 5),
    ("niederösterreichische landtag", Text, AtParliament, 8),
    ("oberösterreichische landtag", Text, AtParliament, 8),
    ("oö. landtag", Text, AtParliament, 8),
    ("nö landtag", Text, AtParliament, 8),
    ("tiroler landtag", Text, AtParliament, 8),
    ("salzburger landtag", Text, AtParliament, 8),
    ("kärntner landtag", Text, AtParliament, 8),
    ("vorarlberger landtag", Text, AtParliament, 8),
    ("steiermärkische landtag", Text, AtParliament, 8),
    ("burgenländische landtag", Text, AtParliament, 8),
    ("wiener landtag", Text, AtParliament, 8),
    // Switzerland
    ("bundesversammlung der schweizerischen", Body, ChFederal, 14),
    ("bundesversammlung", Body, ChFederal, 6),
    ("schweizerische bundesrat", Body, ChFederal, 12),
    ("bundesbeschluss", Header, ChFederal, 8),
    ("eidgenossenschaft", Text, ChFederal, 6),
    ("ständerat", Text, ChFederal, 6),
    ("eingereichter text", Text, ChFederal, 6),
    ("der bundesrat wird beauftragt", Text, ChFederal, 8),
    ("der bundesrat wird ersucht", Text, ChFederal, 6),
    ("der bundesrat wird eingeladen", Text, ChFederal, 6),
    ("motion", Header, ChFederal, 3),
    ("postulat", Header, ChFederal, 4),
    ("schweiz*", Text, ChFederal, 2),
    ("kantone", Text, ChFederal, 2),
    ("südtiroler landtag", Text, Generic, 30),
    ("süd-tiroler landtag", Text, Generic, 30),
    // Other bodies
    ("*synode", Body, Generic, 10),
    ("hochschulrektorenkonferenz", Body, Generic, 10),
    ("hochschulrektorenkonferenz", Header, Generic, 6),
    ("hrk", Body, Generic, 10),
    ("ärztetag", Body, Generic, 10),
    ("*ärztetag", Body, Generic, 10),
    ("akademische senat", Body, Generic, 10),
    ("senat der universität", Body, Generic, 10),
    ("senat der hochschule", Body, Generic, 10),
    ("universität", Header, Generic, 4),
    ("hochschule", Header, Generic, 4),
    ("studierendenparlament", Body, Generic, 10),
    ("studierendenrat", Body, Generic, 10),
    ("studentische*", Body, Generic, 8),
    ("betriebsrat", Body, Generic, 10),
    ("personalrat", Body, Generic, 10),
    ("betriebsversammlung", Body, Generic, 10),
    ("fachschaft*", Text, Generic, 4),
    ("bundesfachschaftentagung", Body, Generic, 8),
    ("datenschutzaufsichtsbehörden", Text, Generic, 8),
    ("datenschutzkonferenz", Text, Generic, 8),
    ("datenschutzkonferenz", Body, Generic, 8),
    ("städtetag", Body, Generic, 10),
    ("*städtetag", Body, Generic, 10),
    ("landkreistag", Body, Generic, 10),
    ("gemeindetag", Body, Generic, 10),
    ("städte- und gemeindebund", Body, Generic, 10),
    ("verein", Header, Generic, 2),
    ("e. v.", Header, Generic, 3),
    ("e.v.", Header, Generic, 3),
    ("gewerkschaftstag", Body, Generic, 10),
    ("gewerkschaft*", Text, Generic, 3),
    ("bundeskongress des dgb", Body, Generic, 8),
    ("ausschuss der regionen", Text, Generic, 14),
    ("wirtschafts- und sozialausschuss", Text, Generic, 14),
    ("ständige rat", Body, Generic, 9),
    ("ministerkomitee", Body, Generic, 10),
    ("parlamentarische versammlung", Body, Generic, 10),
    ("kirchenleitung", Body, Generic, 9),
    ("kirchentag", Body, Generic, 9),
    ("kammerversammlung", Body, Generic, 10),
    ("vertreterversammlung", Body, Generic, 9),
    ("kantonsrat", Body, Generic, 10),
    ("grosse rat", Body, Generic, 10),
    ("regierungsrat", Body, Generic, 9),
    ("landrat des kantons", Body, Generic, 10),
    ("mitgliederversammlung", Body, Generic, 4),
    ("generalversammlung des", Body, Generic, 10),
    ("jahreshauptversammlung", Body, Generic, 8),
    ("schülerparlament", Body, Generic, 10),
    ("landesschülerrat", Body, Generic, 9),
    ("schulkonferenz", Body, Generic, 9),
    ("elternbeirat", Body, Generic, 9),
    ("jugendparlament", Body, Generic, 9),
    ("gemeinsame bundesausschuss", Body, Generic, 12),
    ("verband", Header, Generic, 1),
    ("bundesverband", Header, Generic, 2),
    ("rektorat", Body, Generic, 6),
    ("fakultätsrat", Body, Generic, 10),
    ("institutsrat", Body, Generic, 10),
    ("senat", Body, DeLandtag, 3),
];

/// How many blocks after the enacting line count as [`Zone::Text`].
const REACH: usize = 40;

/// The blocks of `from..to` whose words count: the header before the enacting line `anchor`, what follows it, and the last ones.
#[must_use]
pub fn reach(anchor: &Enacting, from: usize, to: usize) -> [Range<usize>; 3] {
    let enacts = anchor.block;
    [from..enacts.min(from + REACH), enacts..to.min(enacts + REACH), to.saturating_sub(8).max(enacts + REACH)..to]
}

/// The folded text of the blocks that count.
struct Reach<'v>([&'v str; 3]);

impl Reach<'_> {
    fn contains(&self, needle: &str) -> bool {
        self.0.iter().any(|piece| memmem::find(piece.as_bytes(), needle.as_bytes()).is_some())
    }
}

/// Weighs the evidence of blocks `from..to`, whose signs are `signs`; the enacting line is `anchor`, `body` the name of the enacting body.
#[must_use]
pub fn family(view: &View<'_>, anchor: &Enacting, signs: &Signs, body: &str, (from, to): (usize, usize)) -> Verdict {
    let text = Reach(reach(anchor, from, to).map(|r| view.folded_blocks(r.start, r.end)));
    let body = fold(body);
    let in_body = cues_in(&body);
    let mut scores = [0i32; FAMILIES.len()];
    for (cue, (_, zone, family, weight)) in EVIDENCE.iter().enumerate() {
        let stands = match zone {
            Zone::Body => in_body.contains(&cue),
            Zone::Header => signs.in_header(cue),
            Zone::Text => signs.in_text(cue),
        };
        if stands {
            scores[index(*family)] += weight;
        }
    }
    adjust(view, anchor, &body, (from, to), &text, &mut scores);
    let mut order: Vec<usize> = (0..FAMILIES.len()).collect();
    order.sort_by_key(|f| -scores[*f]);
    let (first, second) = (scores[order[0]], scores[order[1]]);
    if first < 3 {
        return Verdict { family: Generic, confidence: 30 };
    }
    let confidence = (50 + 4 * (first - second).min(12)).clamp(20, 98);
    Verdict { family: FAMILIES[order[0]], confidence: u8::try_from(confidence).unwrap_or(50) }
}

/// What single words cannot say.
fn adjust(
    view: &View<'_>,
    anchor: &Enacting,
    body: &str,
    (from, to): (usize, usize),
    text: &Reach<'_>,
    scores: &mut [i32; FAMILIES.len()],
) {
    let mut add = |family: Family, weight: i32| scores[index(family)] += weight;
    let articles = || {
        (from..to)
            .any(|i| view.blocks[i].marker.is_some_and(|m| readings(m.1.of(view.text)).iter().any(|r| r.style == Style::Article)))
    };
    // A text that has no ß at all.
    let swiss = !view.cover(from, to).of(view.text).contains('ß') && text.contains("beschliesst");
    let eu = ["rat der europäischen union", "europäische kommission", "europäische parlament und der rat"]
        .iter()
        .any(|b| body.contains(b))
        || (body == "kommission" && articles());
    if eu
        && (articles()
            || text.contains("beschluss erlassen")
            || text.contains("haben folgende")
            || text.contains("hat folgende verordnung"))
    {
        add(EuAct, 12);
    }
    if body.contains("parlament und der rat") {
        add(EuAct, 10);
        add(EuParliament, -10);
    }
    if (body == "rat" || body.starts_with("rat und die im rat") || body.starts_with("rat der europäischen union und"))
        && (text.contains("europäische union") || text.contains("europäischen union") || text.contains("mitgliedstaaten"))
    {
        add(EuCouncil, 6);
    }
    // The German and the Austrian chamber, and the Swiss government, share a name.
    if text.contains("/e-br/") || text.contains("-br/") {
        add(AtParliament, 14);
    }
    if body.contains("bundesrat")
        && (text.contains("nationalrat")
            || text.contains("republik österreich")
            || text.contains("e-br/")
            || text.contains("jänner")
            || text.contains("bundesregierung wird ersucht"))
        && !text.contains("länderkammer")
    {
        add(
            AtParliament,
            if text.contains("österreich") || text.contains("e-br") || text.contains("jänner") || text.contains("landeshauptleute")
            {
                10
            } else {
                3
            },
        );
    }
    if body.contains("nationalrat") && (text.contains("schweiz") || text.contains("kanton")) {
        add(ChFederal, 8);
    }
    if swiss {
        add(ChFederal, 2);
        add(DeBundesrat, -4);
        add(DeLandtag, -3);
    }
    if body.contains("bürgerschaft") && ["rostock", "greifswald", "stralsund", "lübeck", "wismar"].iter().any(|t| text.contains(t))
    {
        add(Municipal, 12);
    }
    if body.contains("senat")
        && ["universität", "hochschule", "fakultät", "studierende", "fachbereich"].iter().any(|t| text.contains(t))
    {
        add(Generic, 8);
    }
    if body.ends_with("konferenz der länder") {
        add(DeConference, 6);
    }
    // A club's general assembly is no organ of the United Nations.
    let nations = || {
        ["vereinte nationen", "vereinten nationen", "plenarsitzung", "mitgliedstaaten", "a/res/", "resolution"]
            .iter()
            .any(|c| text.contains(c))
            || (from..to.min(from + REACH)).any(|i| numbered_title(view.whole(i)).is_some())
    };
    if (body.starts_with("generalversammlung") || body.starts_with("vollversammlung")) && !nations() {
        add(Generic, 10);
    }
    if anchor.form == Form::Body && body.starts_with("kommission für") && text.contains("vereinten nationen") {
        add(UnEcosoc, 6);
    }
    // Organs name themselves without their organisation and open recitals in small letters; who plays them does neither.
    if anchor.form == Form::Body
        && body.ends_with(" der vereinten nationen")
        && (anchor.block + 1..to.min(anchor.block + 4)).all(|i| view.body(i).starts_with(char::is_uppercase))
        && is_recital_head(view.folded_body(anchor.block + 1))
    {
        add(ModelUn, 14);
    }
    let headless = || {
        matches!(anchor.form, Form::Itself | Form::Label)
            && (anchor.block..anchor.block + 2).any(|i| is_finite_head(view.folded_body(i)))
    };
    if body.is_empty() && headless() {
        // Numbered paragraphs without a subject: the organ tells itself by whom it asks and how it ends.
        for (cue, family) in [
            ("der generalversammlung auf ihrer", UnGeneralAssembly),
            ("dem sicherheitsrat", UnSecurityCouncil),
            ("mit der angelegenheit befasst zu bleiben", UnSecurityCouncil),
            ("dem menschenrechtsrat auf seiner", UnHumanRightsCouncil),
            ("den vereinten nationen", UnGeneralAssembly),
        ] {
            if text.contains(cue) {
                add(family, 3);
                break;
            }
        }
    }
    // "Entschließung" / "betreffend …": the header of the Austrian chambers.
    if (from + 1..to.min(from + 6)).any(|i| view.folded(i).starts_with("betreffend ") && view.folded(i - 1) == "entschliessung") {
        add(AtParliament, 5);
    }
    // The motions of party congresses carry a letter and a number.
    if view.whole(from).contains(':') && motion_code(view.whole(from)).is_some() {
        add(Party, 3);
    }
    if body.ends_with("ausschuss") && text.contains("vereinten nationen") && anchor.form == Form::Body {
        add(UnGeneralAssembly, 4);
    }
}

const FAMILIES: [Family; 17] = [
    UnGeneralAssembly, UnSecurityCouncil, UnHumanRightsCouncil, UnEcosoc, ModelUn, EuParliament, EuCouncil, EuAct, DeConference,
    DeBundestag, DeBundesrat, DeLandtag, Municipal, Party, AtParliament, ChFederal, Generic,
];

fn index(family: Family) -> usize {
    FAMILIES.iter().position(|f| *f == family).unwrap_or(0)
}
