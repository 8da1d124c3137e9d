//! The facts of a document that are compared with its annotation, folded so that only differences of substance count.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// Facts by measure.
pub type Facts = BTreeMap<&'static str, Vec<String>>;

/// The fields of `document` that are facts of their own.
const METADATA: [(&str, &str); 6] = [
    ("kind", "document.kind"),
    ("family", "document.family"),
    ("symbol", "document.symbol"),
    ("title", "document.title"),
    ("body", "document.body"),
    ("date", "document.date"),
];

/// The facts of one printed document or of an annotation.
pub fn facts(document: &Value) -> Facts {
    let mut out = Facts::new();
    for (field, measure) in METADATA {
        if let Some(value) = document["document"].get(field) {
            out.entry(measure).or_default().push(value.as_str().map_or_else(|| "(null)".to_owned(), norm));
        }
    }
    for clause in list(&document["preamble"]) {
        let text = norm(str(&clause["text"]));
        let head: String = text.chars().take(60).collect();
        for formula in list(&clause["formulas"]) {
            out.entry("preamble.formula").or_default().push(format!("{head} | {}", canon(str(&formula["lemma"]))));
            out.entry("preamble.force").or_default().push(format!("{head} | {}", str(&formula["force"])));
        }
        out.entry("preamble.clause").or_default().push(text);
    }
    let mut open: Vec<&Value> = list(&document["operative"]).collect();
    while let Some(paragraph) = open.pop() {
        open.extend(list(&paragraph["children"]));
        let path = str(&paragraph["path"]);
        out.entry("operative.path").or_default().push(path.to_owned());
        out.entry("operative.text").or_default().push(format!("{path} | {}", norm(str(&paragraph["text"]))));
        for act in list(&paragraph["acts"]) {
            act_facts(path, act, &mut out);
        }
    }
    let mut ids: Vec<String> = list(&document["references"]).map(|r| str(&r["id"]).to_owned()).collect();
    ids.sort();
    ids.dedup();
    out.insert("reference", ids);
    out.insert("footnote", list(&document["footnotes"]).map(|note| norm(str(&note["mark"]))).collect());
    out
}

fn act_facts(path: &str, act: &Value, out: &mut Facts) {
    let lemma = canon(str(&act["verb"]["lemma"]));
    let mut add = |measure, fact: String| out.entry(measure).or_default().push(format!("{path} | {fact}"));
    add("act.verb", lemma.clone());
    add("act.force", format!("{lemma} | {}", str(&act["force"])));
    if act["negated"] == true {
        add("act.negated", lemma.clone());
    }
    if act["actor"].is_object() {
        add("act.actor", format!("{lemma} | {}", bare(str(&act["actor"]["name"]))));
    }
    for addressee in list(&act["addressees"]) {
        add("act.addressee", format!("{lemma} | {}", bare(str(&addressee["text"]))));
    }
    for obligation in list(&act["obligations"]) {
        let verb = str(&obligation["action"]["verb"]);
        add("obligation", verb.to_owned());
        add("obligation.modality", format!("{verb} | {}", str(&obligation["modality"])));
    }
    for deadline in list(&act["deadlines"]) {
        add("deadline", norm(str(&deadline["text"])));
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn str(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// NFC, single spaces, no outer punctuation: the form in which texts are compared.
pub fn norm(text: &str) -> String {
    let text: String = text.nfc().filter(|c| *c != '\u{ad}').collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_matches([' ', ',', ';', '.', ':']).to_owned()
}

/// An actor's text without its leading determiners.
fn bare(text: &str) -> String {
    const DETERMINERS: &str = " der die das den dem des ein eine einen einem einer eines alle allen aller alles jede jeden jeder jedem \
        jedes ihre ihren ihrer ihrem ihres seine seinen seiner seinem seines diese diesen dieser diesem dieses sämtliche sämtlichen zur zum \
        beim vom an bei von unser unsere unseren unserer ";
    let text = norm(text);
    let mut rest = text.as_str();
    while let Some((first, others)) = rest.split_once(' ') {
        if !DETERMINERS.contains(&format!(" {} ", first.to_lowercase())) {
            break;
        }
        rest = others;
    }
    rest.to_owned()
}

/// A lemma without intensifiers, moods, articles, correlates and trailing prepositions: the form in which lemmas are compared.
fn canon(lemma: &str) -> String {
    // In order; each is applied everywhere.
    static RULES: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"\(.*?\)", " "),
            (r"[/,].*", ""),
            ("…", " "),
            (r"\bunter (erneute)", " $1"),
            (
                r"\b(?:nachdrücklich|eindringlich|dringend|inständig|erneut|ferner|außerdem|sowie|auch|ebenso|weiterhin|gleichzeitig|tief|zutiefst|fest|ernsthaft|höchst|sehr|entschieden|mit (?:allem |großem )?nachdruck|von neuem|nochmals|feierlich|wärmstens)\b",
                " ",
            ),
            (r"\b(?:dessen|darüber|darum|daran|davon|dass|der tatsache|erneute[nm]?)\b", " "),
            (r"\bdarauf\b", "auf"),
            (r"\s+", " "),
            ("^ | $", ""),
            (r"^(?:den|die|das|der|seine|ihre|einen?) ", ""),
            (
                r"^mit (?:\w+ )?(?:besorgnis|sorge|interesse|dank|genugtuung|befriedigung|bedauern|anerkennung|enttäuschung|beunruhigung) (\w)",
                "$1",
            ),
            (r"^(?:auf|an) (\w+end)$", "$1"),
            (r"^unter hinweis.*", "unter hinweis"),
            (r"(\w) (?:um|an|auf|von|zu|über|vor|für|mit|gegen)$", "$1"),
        ]
        .map(|(pattern, with)| (Regex::new(pattern).expect("a valid pattern"), with))
        .to_vec()
    });
    RULES.iter().fold(norm(lemma).to_lowercase(), |s, (pattern, with)| pattern.replace_all(&s, *with).into_owned())
}

/// How often facts were found, invented and missed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    found: usize,
    invented: usize,
    missed: usize,
}

impl Tally {
    /// Counts `got` against `gold` as multisets; returns what was missed and what was invented.
    pub fn add(&mut self, gold: &[String], got: &[String]) -> (Vec<String>, Vec<String>) {
        let mut invented = got.to_vec();
        let mut missed = Vec::new();
        for fact in gold {
            match invented.iter().position(|other| other == fact) {
                Some(at) => drop(invented.swap_remove(at)),
                None => missed.push(fact.clone()),
            }
        }
        self.found += gold.len() - missed.len();
        self.missed += missed.len();
        self.invented += invented.len();
        (missed, invented)
    }

    /// Counts one check that held or not.
    pub fn check(&mut self, held: bool) {
        if held {
            self.found += 1;
        } else {
            self.missed += 1;
        }
    }

    /// The share of found facts among those printed; 1 where none was printed.
    pub fn precision(self) -> f64 {
        ratio(self.found, self.found + self.invented)
    }

    /// The share of found facts among those annotated; 1 where none was annotated.
    pub fn recall(self) -> f64 {
        ratio(self.found, self.annotated())
    }

    /// The harmonic mean of both.
    pub fn f1(self) -> f64 {
        ratio(2 * self.found, 2 * self.found + self.invented + self.missed)
    }

    /// How many facts were annotated.
    pub fn annotated(self) -> usize {
        self.found + self.missed
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of facts are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

#[test]
fn lemmas_are_compared_without_their_trimmings() {
    for (lemma, want) in [
        ("mit tiefer Besorgnis feststellend", "feststellend"),
        ("nochmals unter Hinweis auf", "unter hinweis"),
        ("unter Hinweis darauf, dass", "unter hinweis"),
        ("daran erinnernd", "erinnernd"),
        ("zutiefst besorgt über", "besorgt"),
        ("den Beschluss treffen", "beschluss treffen"),
        ("nachdrücklich auffordern", "auffordern"),
        ("Kenntnis nehmend von", "kenntnis nehmend"),
        ("auf etwas hinweisend", "auf etwas hinweisend"),
        ("darauf hinweisend", "hinweisend"),
        ("zur Kenntnis nehmen", "zur kenntnis nehmen"),
        ("sich aussprechen (gegen)", "sich aussprechen"),
    ] {
        assert_eq!(canon(lemma), want, "{lemma}");
    }
}

#[test]
fn actors_are_compared_without_their_determiners() {
    for (text, want) in
        [("den Mitgliedstaaten,", "Mitgliedstaaten"), ("alle diese Länder", "Länder"), ("alle", "alle"), ("ihn", "ihn")]
    {
        assert_eq!(bare(text), want);
    }
}
