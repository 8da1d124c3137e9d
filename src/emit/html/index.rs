//! The page over all inputs: who is addressed how, search, links to the documents.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};
use std::path::{Component, Path};

use askama::Template;

use super::{COMMON_SCRIPT, Options, STYLE};
use crate::emit::defuse::defused;
use crate::emit::view::lang::counted;
use crate::emit::view::{Lang, Sign, Tally, Words, names, paragraphs};
use crate::model::{Document, Family, Force};

const SCRIPT: &str = include_str!("templates/index.js");

/// How many addressees the matrix shows, the most frequent first; search finds the others.
const MOST_PEOPLE: usize = 40;

/// How many names of addressees of one document can be searched for.
const MOST_NAMES: usize = 200;

/// What the page says about one document: small, so that many fit into memory.
#[derive(Clone, Debug)]
pub struct Entry {
    title: Option<String>,
    body: String,
    symbol: String,
    date: String,
    family: Family,
    path: String,
    href: String,
    acts: usize,
    obligations: usize,
    deadlines: usize,
    forces: Vec<Force>,
    /// Acts by addressee and force.
    addressed: Vec<(String, Force, usize)>,
}

impl Entry {
    /// What the page says about `document`, whose own page lies at `page`, relative to this one. `number` counts the documents of one
    /// page from 1; `None`: it is the only one.
    #[must_use]
    pub fn new(document: &Document, page: &Path, number: Option<usize>) -> Self {
        let tally = Tally::new(document);
        let mut addressed: Vec<(String, Force, usize)> = Vec::new();
        let mut known: HashMap<(&str, Force), usize> = HashMap::new();
        for (_, paragraph) in paragraphs(document) {
            for act in &paragraph.acts {
                for addressee in &act.addressees {
                    let at = *known.entry((&addressee.name, act.force)).or_insert(addressed.len());
                    match addressed.get_mut(at) {
                        Some((_, _, count)) => *count += 1,
                        None => addressed.push((addressee.name.clone(), act.force, 1)),
                    }
                }
            }
        }
        let text = |text: &Option<String>| defused(text.as_deref().unwrap_or_default()).into_owned();
        Self {
            title: document.document.title.as_deref().map(|title| defused(title).into_owned()),
            body: text(&document.document.body),
            symbol: text(&document.document.symbol),
            date: text(&document.document.date),
            family: document.document.family,
            path: defused(&document.source.path).into_owned(),
            href: number.map_or_else(|| address(page), |number| format!("{}#d{number}-document", address(page))),
            acts: tally.acts,
            obligations: tally.obligations,
            deadlines: tally.deadlines.len(),
            forces: tally.forces.iter().map(|&(force, _)| force).collect(),
            addressed,
        }
    }
}

/// A relative path as an address: names percent-encoded (RFC 3986, section 2.1), divided by slashes.
fn address(path: &Path) -> String {
    let names = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(encoded(name.as_encoded_bytes())),
        _ => None,
    });
    names.collect::<Vec<_>>().join("/")
}

fn encoded(name: &[u8]) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The page.
#[derive(Template)]
#[template(path = "index.html")]
struct Index<'e> {
    lang: &'static str,
    words: &'static Words,
    style: &'static str,
    common: &'static str,
    script: &'static str,
    script_source: &'static str,
    version: &'static str,
    title: String,
    figures: Vec<String>,
    failures: Vec<Cow<'e, str>>,
    families: Vec<(String, &'static str)>,
    /// Every force, for the list to choose from.
    forces: Vec<Column>,
    /// Forces with an addressee.
    columns: Vec<Column>,
    people: Vec<Person>,
    matrix: Vec<MatrixRow>,
    documents: Vec<DocumentRow<'e>>,
}

struct Column {
    key: String,
    name: String,
    glyph: &'static str,
    class: &'static str,
}

struct Person {
    key: usize,
    name: String,
}

struct MatrixRow {
    key: usize,
    name: String,
    cells: Vec<Cell>,
    sum: usize,
}

struct Cell {
    count: usize,
    /// 0 to 60: how dark it is.
    heat: usize,
    force: String,
    name: String,
    class: &'static str,
}

struct DocumentRow<'e> {
    href: &'e str,
    title: &'e str,
    path: &'e str,
    body: &'e str,
    date: &'e str,
    family: &'static str,
    family_key: String,
    pairs: String,
    find: String,
    acts: usize,
    obligations: usize,
    deadlines: usize,
}

/// Writes the page over the documents of `entries` to `out`; `failures` name the inputs that have none.
///
/// # Errors
/// Those of `out`.
pub fn write(entries: &[Entry], failures: &[String], options: Options, out: &mut impl Write) -> io::Result<()> {
    index(entries, failures, options.lang).write_into(out)
}

fn index<'e>(entries: &'e [Entry], failures: &'e [String], lang: Lang) -> Index<'e> {
    let words = lang.words();
    let mut counts: HashMap<(&str, Force), usize> = HashMap::new();
    let mut sums: HashMap<&str, usize> = HashMap::new();
    for (name, force, count) in entries.iter().flat_map(|entry| &entry.addressed) {
        *counts.entry((name, *force)).or_default() += count;
        *sums.entry(name).or_default() += count;
    }
    let mut people: Vec<(&str, usize)> = sums.iter().map(|(&name, &sum)| (name, sum)).collect();
    people.sort_by_key(|&(name, sum)| (std::cmp::Reverse(sum), name));
    people.truncate(MOST_PEOPLE);
    let keys: HashMap<&str, usize> = people.iter().enumerate().map(|(key, (name, _))| (*name, key)).collect();

    let mut forces: Vec<Force> = entries.iter().flat_map(|entry| entry.forces.iter().copied()).collect();
    forces.sort_unstable();
    forces.dedup();
    let shown: Vec<Force> =
        forces.iter().copied().filter(|force| people.iter().any(|(name, _)| counts.contains_key(&(*name, *force)))).collect();
    let most =
        people.iter().flat_map(|(name, _)| shown.iter().map(|force| (*name, *force))).filter_map(|pair| counts.get(&pair)).max();
    let most = most.copied().unwrap_or(1).max(1);
    let matrix = people.iter().enumerate().map(|(key, &(name, sum))| {
        let cells = shown.iter().map(|&force| {
            let count = counts.get(&(name, force)).copied().unwrap_or_default();
            let heat = if count == 0 { 0 } else { 12 + (count - 1) * 48 / most };
            Cell { count, heat, force: names::code(&force), name: names::force(force), class: Sign::of(force).name() }
        });
        MatrixRow { key, name: defused(name).into_owned(), cells: cells.collect(), sum }
    });
    let mut families: Vec<Family> = entries.iter().map(|entry| entry.family).collect();
    families.sort_unstable();
    families.dedup();
    let total = |count: fn(&Entry) -> usize| entries.iter().map(count).sum();
    Index {
        lang: lang.tag(),
        words,
        style: STYLE,
        common: COMMON_SCRIPT,
        script: SCRIPT,
        script_source: super::INDEX_SCRIPTS,
        version: env!("CARGO_PKG_VERSION"),
        title: counted(entries.len(), words.document_one, words.document_many),
        figures: vec![
            counted(total(|entry| entry.acts), words.act_one, words.act_many),
            counted(total(|entry| entry.obligations), words.obligation_one, words.obligation_many),
            counted(total(|entry| entry.deadlines), words.deadline_one, words.deadline_many),
        ],
        failures: failures.iter().map(|failure| defused(failure)).collect(),
        families: families.iter().map(|family| (names::code(family), names::family(lang, *family))).collect(),
        columns: shown.iter().copied().map(column).collect(),
        forces: forces.into_iter().map(column).collect(),
        matrix: matrix.collect(),
        people: people.iter().enumerate().map(|(key, (name, _))| Person { key, name: defused(name).into_owned() }).collect(),
        documents: entries.iter().map(|entry| row(entry, &keys, lang)).collect(),
    }
}

fn column(force: Force) -> Column {
    let sign = Sign::of(force);
    Column { key: names::code(&force), name: names::force(force), glyph: sign.glyph(), class: sign.name() }
}

fn row<'e>(entry: &'e Entry, keys: &HashMap<&str, usize>, lang: Lang) -> DocumentRow<'e> {
    let title = entry.title.as_deref().unwrap_or(lang.words().untitled);
    let mut pairs: Vec<String> = entry.forces.iter().map(|force| format!("*.{}", names::code(force))).collect();
    pairs.extend(
        entry
            .addressed
            .iter()
            .filter_map(|(name, force, _)| keys.get(name.as_str()).map(|key| format!("{key}.{}", names::code(force)))),
    );
    let mut find: Vec<&str> = vec![title, &entry.body, &entry.symbol, &entry.path];
    find.extend(entry.addressed.iter().take(MOST_NAMES).map(|(name, _, _)| name.as_str()));
    DocumentRow {
        href: &entry.href,
        title,
        path: &entry.path,
        body: &entry.body,
        date: &entry.date,
        family: names::family(lang, entry.family),
        family_key: names::code(&entry.family),
        pairs: pairs.join(" "),
        find: defused(&find.join(" ")).into_owned(),
        acts: entry.acts,
        obligations: entry.obligations,
        deadlines: entry.deadlines,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::address;

    #[test]
    fn an_address_holds_no_sign_that_means_something_else() {
        for (path, want) in [
            ("a/b.txt.html", "a/b.txt.html"),
            ("50 % & mehr#1?.txt.html", "50%20%25%20%26%20mehr%231%3F.txt.html"),
            ("javascript:alert(1).html", "javascript%3Aalert%281%29.html"),
            ("Büro.html", "B%C3%BCro.html"),
        ] {
            assert_eq!(address(Path::new(path)), want);
        }
    }
}
