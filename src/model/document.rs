//! The document, its clauses and paragraphs, and what stands beside them.

use serde::Serialize;

use super::act::Act;
use super::force::Force;
use crate::span::Span;

/// One analysed document: one JSON object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Document {
    /// [`SCHEMA_VERSION`](super::SCHEMA_VERSION).
    pub schema_version: &'static str,
    /// Where the text came from.
    pub source: Source,
    /// What kind of document it is.
    pub document: Metadata,
    /// Recitals in textual order.
    pub preamble: Vec<Clause>,
    /// The operative tree.
    pub operative: Vec<Paragraph>,
    /// Footnotes in order of their marks.
    pub footnotes: Vec<Footnote>,
    /// Citations that carry a number, each distinct id once, at its first mention.
    pub references: Vec<Reference>,
    /// Named instruments without a number; the name is the id.
    pub instruments: Vec<Reference>,
    /// Everybody who acts or is addressed, by first mention.
    pub actors: Vec<ActorCount>,
    /// What puzzled the parser.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where the text came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Source {
    /// The path as given; `-` for standard input.
    pub path: String,
    /// WHATWG name of the encoding that the bytes were decoded from.
    pub encoding: &'static str,
    /// Size of the input in bytes.
    pub bytes: usize,
    /// The unit of every span.
    pub offset_unit: OffsetUnit,
    /// Counts from 1 where one file holds several resolutions; absent where it holds one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
}

/// What a span counts, in the decoded text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OffsetUnit {
    /// UTF-8 bytes.
    #[default]
    Byte,
    /// Unicode scalar values.
    Char,
    /// UTF-16 code units.
    Utf16,
}

/// What kind of document it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Metadata {
    /// Resolution, decision …; `other` for a text that is none.
    pub kind: Kind,
    /// The drafting tradition that the text follows.
    pub family: Family,
    /// Document number as printed.
    pub symbol: Option<String>,
    /// One line, hyphenation undone.
    pub title: Option<String>,
    /// Enacting body, nominative without article.
    pub body: Option<String>,
    /// Day of adoption, ISO 8601.
    pub date: Option<String>,
    /// Whether it was adopted.
    pub status: Status,
}

/// Kinds of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum Kind {
    Resolution,
    Decision,
    Recommendation,
    Motion,
    Conclusions,
    Other,
}

/// Drafting traditions, each with its own header, numbering and issuer rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum Family {
    UnGeneralAssembly,
    UnSecurityCouncil,
    UnHumanRightsCouncil,
    UnEcosoc,
    ModelUn,
    EuParliament,
    EuCouncil,
    EuAct,
    DeConference,
    DeBundestag,
    DeBundesrat,
    DeLandtag,
    Municipal,
    Party,
    AtParliament,
    ChFederal,
    Generic,
}

impl Family {
    /// Whether the text follows UN drafting style, where bitten renders "invites" and the body stands only in the enacting formula.
    #[must_use]
    pub const fn is_un_style(self) -> bool {
        matches!(
            self,
            Self::UnGeneralAssembly | Self::UnSecurityCouncil | Self::UnHumanRightsCouncil | Self::UnEcosoc | Self::ModelUn
        )
    }
}

/// Whether the body has adopted the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum Status {
    Adopted,
    Proposed,
    Rejected,
    Unknown,
}

/// One recital.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Clause {
    /// `preamble__p_1` …
    pub id: String,
    /// Counts from 1.
    pub index: u32,
    /// "A.", "(1)", "–"; `null` where the clause has none.
    pub label: Option<String>,
    /// Without label and closing punctuation.
    pub text: String,
    /// Where the text stands.
    pub span: Span,
    /// The formulas that open its parts.
    pub formulas: Vec<FormulaTag>,
}

/// A preamble formula in its clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FormulaTag {
    /// Standard form ("unter Hinweis auf").
    pub lemma: String,
    /// As printed.
    pub text: String,
    /// Illocutionary force.
    pub force: Force,
    /// Where it stands.
    pub span: Span,
}

/// One node of the operative tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Paragraph {
    /// Akoma Ntoso eId: `para_2__list_1__point_a`.
    pub id: String,
    /// Labels without punctuation, joined by dots: `2.a`.
    pub path: String,
    /// As printed ("2.", "a)", "–"); `null` where the paragraph has none.
    pub label: Option<String>,
    /// The heading that stands above it.
    pub heading: Option<String>,
    /// Own text without label, children and closing punctuation.
    pub text: String,
    /// Where the text stands.
    pub span: Span,
    /// Its speech acts in textual order.
    pub acts: Vec<Act>,
    /// Its items.
    pub children: Vec<Paragraph>,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Footnote {
    /// The mark without brackets.
    pub mark: String,
    /// Clean text.
    pub text: String,
    /// Where the text stands.
    pub span: Span,
}

/// Kinds of cited documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum ReferenceType {
    Resolution,
    Decision,
    Document,
    EuAct,
    Law,
    Treaty,
    Case,
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Reference {
    /// Kind of the cited document.
    #[serde(rename = "type")]
    pub kind: ReferenceType,
    /// Canonical number, or the name of an instrument.
    pub id: String,
    /// First mention as printed.
    pub text: String,
    /// Date of the cited document, ISO 8601.
    pub date: Option<String>,
    /// Its title, where it is quoted.
    pub title: Option<String>,
    /// How often the document cites it.
    pub mentions: u32,
    /// Where the first mention stands.
    pub span: Span,
}

/// How often somebody acts or is addressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ActorCount {
    /// Nominative without article.
    pub name: String,
    /// What kind of actor it is.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// `as_actor` + `as_addressee`.
    pub mentions: u32,
    /// Acts in which it acts.
    pub as_actor: u32,
    /// Acts that are directed at it.
    pub as_addressee: u32,
}

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum Severity {
    Note,
    Warning,
    Error,
}

/// Something that puzzled the parser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Diagnostic {
    /// `PS001` …
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// One sentence.
    pub message: String,
    /// Where; `null` where it concerns the whole document.
    pub span: Option<Span>,
}
