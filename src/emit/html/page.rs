//! The page of one input: everything that its template shows, in the order in which it is shown.

use std::collections::HashMap;

use askama::Template;

use super::marked::{Context, Node, act_id, nodes, verb};
use super::{COMMON_SCRIPT, STYLE};
use crate::emit::defuse::defused;
use crate::emit::view::lang::counted;
use crate::emit::view::marks::Marked;
use crate::emit::view::sign::modality_glyph;
use crate::emit::view::{Lang, Sign, Tally, Words, dates, due, links, names, paragraphs};
use crate::model::{Act, Clause, Document, Force, Modality, Obligation, Paragraph, Reference, ReferenceType};

const SCRIPT: &str = include_str!("templates/page.js");

/// How many addressees are shown before the others are folded away.
const FIRST_ADDRESSEES: usize = 8;

/// One file with its documents.
#[derive(Template)]
#[template(path = "page.html")]
pub struct Page {
    lang: &'static str,
    words: &'static Words,
    style: &'static str,
    common: &'static str,
    script: &'static str,
    script_source: &'static str,
    version: &'static str,
    title: String,
    up: Option<String>,
    figures: Vec<String>,
    forces: Vec<Facet>,
    addressees: Vec<Facet>,
    more_addressees: Vec<Facet>,
    modalities: Vec<Facet>,
    deadlines: Vec<DueRow>,
    documents: Vec<Sheet>,
    obligations: Vec<Row>,
    legend: Vec<(&'static str, &'static str, &'static str)>,
    several: bool,
}

/// One line of a chart, which is a switch of the filter too.
struct Facet {
    /// The value that the filter compares.
    key: String,
    label: String,
    glyph: &'static str,
    class: &'static str,
    count: usize,
    /// Of the longest bar.
    percent: usize,
}

/// A deadline of the overview.
struct DueRow {
    href: String,
    when: String,
    what: String,
    who: String,
}

/// One document.
struct Sheet {
    id: String,
    title: String,
    facts: Vec<(&'static str, String)>,
    recitals: Vec<Recital>,
    paragraphs: Vec<Item>,
    references: Vec<Link>,
    instruments: Vec<Link>,
    footnotes: Vec<(String, Vec<Node>)>,
    diagnostics: Vec<(&'static str, String)>,
}

struct Recital {
    id: String,
    label: String,
    text: Vec<Node>,
    /// Force, sign, CSS class.
    forces: Vec<(String, &'static str, &'static str)>,
    keys: String,
}

struct Item {
    id: String,
    label: String,
    depth: usize,
    heading: Option<String>,
    text: Vec<Node>,
    acts: Vec<Card>,
}

/// An act beside its paragraph.
struct Card {
    id: String,
    class: &'static str,
    glyph: &'static str,
    force: String,
    force_key: String,
    to_keys: String,
    modality_keys: String,
    about: String,
    verb: String,
    inherited: bool,
    actor: Option<String>,
    addressees: Vec<String>,
    duties: Vec<Duty>,
    /// Deadlines and limits that belong to no single duty.
    deadlines: Vec<String>,
    qualifiers: Vec<String>,
}

struct Duty {
    glyph: &'static str,
    modality: &'static str,
    verb: String,
    bearers: Option<String>,
    deadline: Option<String>,
    qualifiers: Vec<String>,
}

/// A line of the table of obligations.
struct Row {
    order: usize,
    href: String,
    place: String,
    class: &'static str,
    glyph: &'static str,
    force: String,
    force_key: String,
    to_keys: String,
    modality_key: String,
    modality_glyph: &'static str,
    modality: &'static str,
    who: String,
    verb: String,
    text: String,
    deadline: String,
    /// Sorts dated deadlines by date, before the others.
    due: String,
}

struct Link {
    id: String,
    text: String,
    title: Option<String>,
    date: Option<String>,
    mentions: String,
    href: Option<String>,
}

impl Page {
    /// The page of `documents`, which come from one input.
    pub fn new(documents: &[Document], lang: Lang, up: Option<&str>) -> Self {
        let words = lang.words();
        let several = documents.len() > 1;
        let tallies: Vec<Tally> = documents.iter().map(Tally::new).collect();
        let forces = summed(tallies.iter().flat_map(|tally| tally.forces.iter().copied()));
        let people = summed(tallies.iter().flat_map(|tally| tally.addressees.iter().copied()));
        let known: HashMap<&str, usize> = people.iter().enumerate().map(|(i, (name, _))| (*name, i)).collect();
        let mut reader = Reader { lang, known, obligations: Vec::new(), modalities: Vec::new() };
        let ids: Vec<String> = (1..=documents.len()).map(|n| if several { format!("d{n}-") } else { String::new() }).collect();
        let sheets = documents.iter().zip(&ids).map(|(document, prefix)| reader.sheet(document, prefix)).collect();
        let deadlines = tallies.iter().zip(&ids).flat_map(|(tally, prefix)| due_rows(tally, prefix, lang)).collect();
        let total = |count: fn(&Tally) -> usize| tallies.iter().map(count).sum();
        let recitals = documents.iter().map(|document| document.preamble.len()).sum();
        let references = documents.iter().map(|document| document.references.len()).sum();
        let acts = total(|tally| tally.acts);
        let mut addressees = facets(
            people.iter().enumerate().map(|(i, &(name, count))| (i.to_string(), defused(name).into_owned(), "", "person", count)),
        );
        let more_addressees = addressees.split_off(addressees.len().min(FIRST_ADDRESSEES));
        let title = documents.first().map_or_else(String::new, |document| title(document, words));
        Self {
            lang: lang.tag(),
            words,
            style: STYLE,
            common: COMMON_SCRIPT,
            script: SCRIPT,
            script_source: super::PAGE_SCRIPTS,
            version: env!("CARGO_PKG_VERSION"),
            title,
            up: up.map(str::to_owned),
            figures: vec![
                counted(recitals, words.recital_one, words.recital_many),
                counted(acts, words.act_one, words.act_many),
                counted(total(|tally| tally.obligations), words.obligation_one, words.obligation_many),
                counted(total(|tally| tally.deadlines.len()), words.deadline_one, words.deadline_many),
                counted(references, words.reference_one, words.reference_many),
            ],
            forces: facets(forces.into_iter().map(|(force, count)| {
                let sign = Sign::of(force);
                (names::code(&force), names::force(force), sign.glyph(), sign.name(), count)
            })),
            addressees,
            more_addressees,
            modalities: facets(summed(reader.modalities.into_iter().map(|m| (m, 1))).into_iter().map(|(modality, count)| {
                (names::code(&modality), names::modality(lang, modality).to_owned(), modality_glyph(modality), "duty", count)
            })),
            deadlines,
            documents: sheets,
            obligations: reader.obligations,
            legend: legend(words),
            several,
        }
    }
}

/// Counts of equal keys added up, the most frequent first, equal ones by first mention.
fn summed<K: PartialEq + std::hash::Hash + Eq + Copy>(counts: impl Iterator<Item = (K, usize)>) -> Vec<(K, usize)> {
    let mut sums: Vec<(K, usize)> = Vec::new();
    let mut places = HashMap::new();
    for (key, count) in counts {
        let at = *places.entry(key).or_insert(sums.len());
        match sums.get_mut(at) {
            Some((_, sum)) => *sum += count,
            None => sums.push((key, count)),
        }
    }
    sums.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    sums
}

fn facets(counts: impl Iterator<Item = (String, String, &'static str, &'static str, usize)>) -> Vec<Facet> {
    let mut facets: Vec<Facet> =
        counts.map(|(key, label, glyph, class, count)| Facet { key, label, glyph, class, count, percent: 0 }).collect();
    let most = facets.iter().map(|facet| facet.count).max().unwrap_or(1).max(1);
    for facet in &mut facets {
        facet.percent = (facet.count * 100).div_ceil(most);
    }
    facets
}

/// What the marks mean: CSS class, sign, word.
fn legend(words: &'static Words) -> Vec<(&'static str, &'static str, &'static str)> {
    vec![
        ("m-verb binding", Sign::Binding.glyph(), words.binds),
        ("m-verb strong", Sign::Strong.glyph(), words.urges),
        ("m-verb weak", Sign::Weak.glyph(), words.invites),
        ("m-verb declarative", Sign::Declarative.glyph(), words.decides),
        ("m-verb commissive", Sign::Commissive.glyph(), words.commits),
        ("m-verb expressive", Sign::Expressive.glyph(), words.feels),
        ("m-verb assertive", Sign::Assertive.glyph(), words.states),
        ("m-actor", "", words.actor),
        ("m-addressee", "", words.addressee),
        ("m-obligation", "", words.obligation),
        ("m-deadline", "", words.deadline),
        ("m-qualifier", "", words.qualifier),
        ("m-reference", "", words.reference),
        ("m-instrument", "", words.instrument),
    ]
}

fn title(document: &Document, words: &Words) -> String {
    defused(document.document.title.as_deref().unwrap_or(words.untitled)).into_owned()
}

fn due_rows(tally: &Tally, prefix: &str, lang: Lang) -> Vec<DueRow> {
    let row = |due: &crate::emit::view::tally::Due| {
        let (what, who) = match due.obligation {
            Some(obligation) => (obligation.action.verb.as_str(), obligation.bearers.join("; ")),
            None => {
                let to: Vec<&str> = due.act.addressees.iter().map(|addressee| addressee.name.as_str()).collect();
                (due.act.verb.lemma.as_str(), to.join("; "))
            }
        };
        DueRow {
            href: format!("#{prefix}{}", due.paragraph.id),
            when: defused(&due.date.map_or_else(|| due.text.to_owned(), |date| dates::long(lang, date))).into_owned(),
            what: defused(what).into_owned(),
            who: defused(&who).into_owned(),
        }
    };
    tally.deadlines.iter().map(row).collect()
}

/// Reads documents into sheets; what stands across all of them gathers here.
struct Reader<'d> {
    lang: Lang,
    /// The filter's keys of addressees.
    known: HashMap<&'d str, usize>,
    obligations: Vec<Row>,
    modalities: Vec<Modality>,
}

impl Reader<'_> {
    fn sheet(&mut self, document: &Document, prefix: &str) -> Sheet {
        let (lang, words) = (self.lang, self.lang.words());
        let data = &document.document;
        let facts = [
            (words.body, data.body.clone()),
            (words.number, data.symbol.clone()),
            (words.date, data.date.as_deref().map(|date| dates::long(lang, date))),
            (words.document, Some(names::kind(lang, data.kind).to_owned())),
            ("Status", names::status(lang, data.status).map(str::to_owned)),
            (words.family, Some(names::family(lang, data.family).to_owned())),
            (words.file, Some(document.source.path.clone())),
        ];
        let mut chapeau: Option<&Act> = None;
        let mut items = Vec::new();
        for (depth, paragraph) in paragraphs(document) {
            items.push(self.item(document, paragraph, depth, chapeau, prefix));
            chapeau = paragraph.acts.iter().rfind(|act| !act.inherited).or(chapeau);
        }
        Sheet {
            id: format!("{prefix}document"),
            title: title(document, words),
            facts: facts.into_iter().filter_map(|(name, value)| Some((name, defused(&value?).into_owned()))).collect(),
            recitals: document.preamble.iter().map(|clause| self.recital(document, clause, prefix)).collect(),
            paragraphs: items,
            references: document.references.iter().map(|reference| link(reference, words, lang)).collect(),
            instruments: document.instruments.iter().map(|reference| link(reference, words, lang)).collect(),
            footnotes: document
                .footnotes
                .iter()
                .map(|note| {
                    let marked = Marked::note(document, &note.text);
                    (defused(&note.mark).into_owned(), nodes(&marked, &Context::Note, lang, prefix))
                })
                .collect(),
            diagnostics: document
                .diagnostics
                .iter()
                .map(|d| {
                    let place = d.span.map(|span| format!(" ({} {})", words.line, span.line)).unwrap_or_default();
                    (d.code, format!("{}{place}", defused(&d.message)))
                })
                .collect(),
        }
    }

    fn recital(&self, document: &Document, clause: &Clause, prefix: &str) -> Recital {
        let mut forces: Vec<Force> = clause.formulas.iter().map(|formula| formula.force).collect();
        forces.dedup();
        let marked = Marked::clause(document, clause);
        Recital {
            id: format!("{prefix}{}", clause.id),
            label: defused(clause.label.as_deref().unwrap_or(&clause.index.to_string())).into_owned(),
            text: nodes(&marked, &Context::Clause(clause), self.lang, prefix),
            keys: joined(forces.iter().map(names::code)),
            forces: forces
                .into_iter()
                .map(|force| (names::force(force), Sign::of(force).glyph(), Sign::of(force).name()))
                .collect(),
        }
    }

    fn item(&mut self, document: &Document, paragraph: &Paragraph, depth: usize, chapeau: Option<&Act>, prefix: &str) -> Item {
        let marked = Marked::paragraph(document, paragraph);
        let cards =
            paragraph.acts.iter().enumerate().map(|(number, act)| self.card(paragraph, act, number, chapeau, prefix)).collect();
        Item {
            id: format!("{prefix}{}", paragraph.id),
            label: defused(paragraph.label.as_deref().unwrap_or(&paragraph.path)).into_owned(),
            depth: depth.min(6),
            heading: paragraph.heading.as_deref().map(|heading| defused(heading).into_owned()),
            text: nodes(&marked, &Context::Paragraph(paragraph), self.lang, prefix),
            acts: cards,
        }
    }

    fn card(&mut self, paragraph: &Paragraph, act: &Act, number: usize, chapeau: Option<&Act>, prefix: &str) -> Card {
        let (lang, words) = (self.lang, self.lang.words());
        let sign = Sign::new(act.force, act.strength);
        let to_keys = joined(act.addressees.iter().filter_map(|a| self.known.get(a.name.as_str())).map(usize::to_string));
        let told = act.inherited && chapeau.is_some_and(|above| addressed(above).eq(addressed(act)));
        for obligation in &act.obligations {
            self.modalities.push(obligation.modality);
            let row = self.row(paragraph, act, obligation, &to_keys, prefix);
            self.obligations.push(row);
        }
        let governed = |text: &str| act.obligations.iter().any(|o| o.deadline.as_deref() == Some(text));
        let limited = |text: &str| act.obligations.iter().any(|o| o.qualifiers.iter().any(|q| q == text));
        Card {
            id: act_id(prefix, paragraph, number),
            class: sign.name(),
            glyph: sign.glyph(),
            force: names::force(act.force),
            force_key: names::code(&act.force),
            modality_keys: joined(act.obligations.iter().map(|obligation| names::code(&obligation.modality))),
            about: format!("{}, {}", names::class(lang, act.class), names::strength(lang, act.strength)),
            verb: verb(act, words),
            inherited: act.inherited,
            // The body that enacts the whole text need not be named at each act.
            actor: act
                .actor
                .as_ref()
                .filter(|actor| actor.role_from != crate::model::RoleFrom::EnactingFormula)
                .map(|actor| defused(&actor.name).into_owned()),
            addressees: if told { Vec::new() } else { addressed(act).map(|name| defused(name).into_owned()).collect() },
            duties: act.obligations.iter().map(|obligation| duty(act, obligation, lang)).collect(),
            deadlines: act.deadlines.iter().filter(|d| !governed(&d.text)).map(|d| defused(&d.text).into_owned()).collect(),
            qualifiers: act.qualifiers.iter().filter(|q| !limited(&q.text)).map(|q| defused(&q.text).into_owned()).collect(),
            to_keys,
        }
    }

    fn row(&self, paragraph: &Paragraph, act: &Act, obligation: &Obligation, to_keys: &str, prefix: &str) -> Row {
        let sign = Sign::new(act.force, act.strength);
        let date = due(act, obligation);
        let deadline = obligation.deadline.as_deref().unwrap_or_default();
        Row {
            order: self.obligations.len(),
            href: format!("#{prefix}{}", paragraph.id),
            place: defused(&paragraph.path).into_owned(),
            class: sign.name(),
            glyph: sign.glyph(),
            force: names::force(act.force),
            force_key: names::code(&act.force),
            to_keys: to_keys.to_owned(),
            modality_key: names::code(&obligation.modality),
            modality_glyph: modality_glyph(obligation.modality),
            modality: names::modality(self.lang, obligation.modality),
            who: defused(&obligation.bearers.join("; ")).into_owned(),
            verb: defused(&obligation.action.verb).into_owned(),
            text: defused(&obligation.action.text).into_owned(),
            due: date.map_or_else(|| format!("~{}", defused(deadline)), |date| defused(date).into_owned()),
            deadline: defused(deadline).into_owned(),
        }
    }
}

fn duty(act: &Act, obligation: &Obligation, lang: Lang) -> Duty {
    let others = obligation.bearers.iter().any(|bearer| addressed(act).all(|name| name != bearer));
    Duty {
        glyph: modality_glyph(obligation.modality),
        modality: names::modality(lang, obligation.modality),
        verb: defused(&obligation.action.verb).into_owned(),
        bearers: (others && obligation.modality != Modality::Commitment)
            .then(|| defused(&obligation.bearers.join("; ")).into_owned()),
        deadline: obligation.deadline.as_deref().map(|text| defused(text).into_owned()),
        qualifiers: obligation.qualifiers.iter().map(|text| defused(text).into_owned()).collect(),
    }
}

fn link(reference: &Reference, words: &Words, lang: Lang) -> Link {
    let known = reference.kind != ReferenceType::Treaty || reference.id != reference.text;
    Link {
        id: defused(&reference.id).into_owned(),
        text: defused(&reference.text).into_owned(),
        title: reference.title.as_deref().map(|title| defused(title).into_owned()),
        date: reference
            .date
            .as_deref()
            .filter(|date| !reference.text.contains(date.get(..4).unwrap_or(date)))
            .map(|date| defused(&dates::long(lang, date)).into_owned()),
        mentions: if reference.mentions > 1 { format!("{} {}", reference.mentions, words.mentions) } else { String::new() },
        href: if known { links::home(reference.kind, &reference.id, &reference.text) } else { None },
    }
}

fn addressed(act: &Act) -> impl Iterator<Item = &str> {
    act.addressees.iter().map(|addressee| addressee.name.as_str())
}

fn joined(keys: impl Iterator<Item = String>) -> String {
    keys.collect::<Vec<_>>().join(" ")
}
