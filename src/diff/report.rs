//! What a comparison found, as it is serialised.

use serde::Serialize;

use crate::span::Span;

/// The version of the report's shape; changes when a field changes its meaning.
pub const REPORT_VERSION: &str = "1.0";

/// Everything in which two texts differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// [`REPORT_VERSION`].
    pub schema_version: &'static str,
    /// The older text's path as given.
    pub old: String,
    /// The newer text's path as given.
    pub new: String,
    /// How much there is of what.
    pub summary: Summary,
    /// The resolutions of the texts that differ, in the order of the newer text; empty: no difference.
    pub documents: Vec<DocumentDiff>,
}

impl Comparison {
    /// Whether the texts differ at all.
    #[must_use]
    pub const fn differs(&self) -> bool {
        !self.documents.is_empty()
    }

    /// Whether anything binds less than before: something is [`Effect::Weakened`] or [`Effect::Reversed`].
    #[must_use]
    pub const fn weakens(&self) -> bool {
        self.summary.weakened + self.summary.reversed > 0
    }
}

/// How often each thing happened, over all resolutions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Header fields with another value.
    pub header: u32,
    /// Recitals, paragraphs, headings and footnotes without a counterpart in the older text.
    pub added: u32,
    /// Those without one in the newer text.
    pub removed: u32,
    /// Those that stand in another place among the others.
    pub moved: u32,
    /// Those whose number alone changed.
    pub renumbered: u32,
    /// One that became several.
    pub split: u32,
    /// Several that became one.
    pub merged: u32,
    /// Several whose text was distributed anew over several.
    pub regrouped: u32,
    /// Those whose words changed.
    pub reworded: u32,
    /// Effects of that name, in changes and in whole paragraphs.
    pub strengthened: u32,
    /// Effects of that name, in changes and in whole paragraphs.
    pub weakened: u32,
    /// Effects of that name.
    pub reversed: u32,
}

/// What happened to one resolution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DocumentDiff {
    /// The older one; `None`: it is new as a whole.
    pub old: Option<DocumentName>,
    /// The newer one; `None`: it is gone as a whole.
    pub new: Option<DocumentName>,
    /// Header fields with another value.
    pub header: Vec<HeaderChange>,
    /// Recitals, paragraphs, headings and footnotes to which something happened: in each part in the order of the newer text, what is
    /// gone after its former predecessor.
    pub entries: Vec<Entry>,
}

/// Which resolution of a file it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DocumentName {
    /// Counts from 1 where the file holds several; `None` where it holds one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
    /// Document number as printed.
    pub symbol: Option<String>,
    /// One line.
    pub title: Option<String>,
}

/// A header field with another value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeaderChange {
    /// `kind`, `symbol`, `title`, `body`, `date` or `status`.
    pub field: &'static str,
    /// The older value; `None`: there was none.
    pub from: Option<String>,
    /// The newer value; `None`: there is none.
    pub to: Option<String>,
}

/// Where a text stands in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Recitals.
    Preamble,
    /// Operative paragraphs and their items.
    Operative,
    /// Headings within the operative part.
    Headings,
    /// Footnotes.
    Footnotes,
}

impl Part {
    /// Whether the order of its texts means anything: headings and footnotes go with the paragraphs they belong to.
    #[must_use]
    pub const fn has_order(self) -> bool {
        matches!(self, Self::Preamble | Self::Operative)
    }
}

/// How the older texts of an entry relate to its newer ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// One and one.
    Kept,
    /// None and one.
    Added,
    /// One and none.
    Removed,
    /// One and several.
    Split,
    /// Several and one.
    Merged,
    /// Several and several.
    Regrouped,
}

/// What a change does to those who are bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Nothing that can be ordered.
    #[default]
    Neutral,
    /// More is asked, or more strongly.
    Strengthened,
    /// Less is asked, or less strongly.
    Weakened,
    /// The opposite is said.
    Reversed,
}

/// One paragraph, recital, heading or footnote (several where it was split or merged) and what happened to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The part of the newer text (of the older one where it is removed).
    pub part: Part,
    /// How old and new relate.
    pub relation: Relation,
    /// Whether it stands in another place among the others.
    pub moved: bool,
    /// Whether its own number changed.
    pub renumbered: bool,
    /// What adding, removing or moving it between the parts does.
    pub effect: Effect,
    /// The line of the newer text where it stands; of its former predecessor where it is removed.
    pub line: u32,
    /// Where it stood.
    pub old: Vec<Place>,
    /// Where it stands.
    pub new: Vec<Place>,
    /// Changes of what is said to whom.
    pub changes: Vec<Change>,
    /// The words of both, in order; empty where they are the same.
    pub words: Vec<Run>,
}

/// Where one text stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The part that it stands in.
    pub part: Part,
    /// Its id; of the paragraph below it for a heading, the mark for a footnote.
    pub id: String,
    /// `2.a` for a paragraph, the index for a recital, the mark for a footnote.
    pub path: String,
    /// As printed; `None` where there is none.
    pub label: Option<String>,
    /// Where the text stands.
    pub span: Span,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// A speech act was added or dropped.
    Act,
    /// Another verb of the same force.
    Verb,
    /// Another force or strength, or the verb was negated.
    Force,
    /// A word such as zutiefst or mit Nachdruck beside the verb.
    Intensifier,
    /// Who acts.
    Actor,
    /// Whom it is directed at.
    Addressee,
    /// A duty, permission or commitment was added or dropped.
    Obligation,
    /// Who bears it.
    Bearers,
    /// What is to be done.
    Action,
    /// Duty, recommendation, permission …, where the force alone does not explain it.
    Modality,
    /// By when.
    Deadline,
    /// A hedge or limit.
    Qualifier,
    /// A formula of a recital.
    Formula,
}

/// One change of what is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it is about.
    pub aspect: Aspect,
    /// What it does.
    pub effect: Effect,
    /// The lemma of the verb whose complement it is; `None` for acts, verbs and formulas themselves.
    pub verb: Option<String>,
    /// What was; `None`: it is added.
    pub from: Option<Value>,
    /// What is; `None`: it is dropped.
    pub to: Option<Value>,
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Value {
    /// As printed.
    pub text: String,
    /// What it was read as: force, modality, infinitive, date; `None` where the text says it all.
    pub value: Option<String>,
    /// Where it stands in its own file; `None` where it has no place of its own.
    pub span: Option<Span>,
}

impl Value {
    /// The `text` at `span`, read as `meaning`, which is printed under its serialised name.
    #[must_use]
    pub fn read(text: &str, meaning: impl Serialize, span: Option<Span>) -> Self {
        Self { value: name(meaning), ..Self::plain(text, span) }
    }

    /// The `text` at `span`, which says it all.
    #[must_use]
    pub fn plain(text: &str, span: Option<Span>) -> Self {
        Self { text: text.to_owned(), value: None, span }
    }
}

/// The serialised name of a value that serialises as a string; `None` for any other.
#[must_use]
pub fn name(value: impl Serialize) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Some(name),
        _ => None,
    }
}

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// In both texts.
    Equal,
    /// In the older one only.
    Delete,
    /// In the newer one only.
    Insert,
}

/// Words that share a fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Their fate.
    pub op: Op,
    /// The words with single spaces; those of the newer text where both have them.
    pub text: String,
}
