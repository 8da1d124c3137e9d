//! Documents put together by hand, with their source: the rules' unit tests depend on no other stage.

use super::finding::Draft;
use super::rule::Rule;
use super::view::View;
use crate::model::{
    Act, Action, Actor, Addressee, Clause, Deadline, Diagnostic, Document, Family, Footnote, Force, FormulaTag, Kind, Metadata,
    Modality, Obligation, OffsetUnit, Paragraph, RoleFrom, SCHEMA_VERSION, Severity, Source, Status, Verb,
};
use crate::span::Span;

/// A document under construction.
pub struct Sample {
    /// The source so far.
    pub text: String,
    /// The document so far.
    pub document: Document,
}

impl Sample {
    /// An empty resolution of `family`.
    pub fn new(family: Family) -> Self {
        let source = Source { path: "a.txt".into(), encoding: "UTF-8", bytes: 0, offset_unit: OffsetUnit::Byte, part: None };
        let document =
            Metadata { kind: Kind::Resolution, family, symbol: None, title: None, body: None, date: None, status: Status::Adopted };
        let document = Document {
            schema_version: SCHEMA_VERSION,
            source,
            document,
            preamble: Vec::new(),
            operative: Vec::new(),
            footnotes: Vec::new(),
            references: Vec::new(),
            instruments: Vec::new(),
            actors: Vec::new(),
            diagnostics: Vec::new(),
        };
        Self { text: String::new(), document }
    }

    /// Appends `written` to the source and says where it stands.
    fn write(&mut self, written: &str) -> Span {
        let (start, line) = (self.text.len() as u32, self.text.matches('\n').count() as u32 + 1);
        self.text.push_str(written);
        Span { start, end: self.text.len() as u32, line, ..Span::default() }
    }

    /// A line that belongs to no clause.
    pub fn line(mut self, line: &str) -> Self {
        self.write(line);
        self.write("\n\n");
        self
    }

    /// A recital, printed with `closing`; `formula` says whether one is recognised.
    pub fn recital(mut self, text: &str, closing: &str, formula: bool) -> Self {
        let span = self.write(text);
        self.write(closing);
        self.write("\n\n");
        let tag = FormulaTag { lemma: "besorgt".into(), text: "besorgt".into(), force: Force::ExpressesConcern, span };
        let index = self.document.preamble.len() as u32 + 1;
        let formulas = if formula { vec![tag] } else { Vec::new() };
        let clause = Clause { id: format!("preamble__p_{index}"), index, label: None, text: text.into(), span, formulas };
        self.document.preamble.push(clause);
        self
    }

    fn node(&mut self, path: String, label: &str, text: &str, closing: &str) -> Paragraph {
        if !label.is_empty() {
            self.write(label);
            self.write(" ");
        }
        let span = self.write(text);
        self.write(closing);
        self.write("\n\n");
        Paragraph {
            id: path.clone(),
            path,
            label: (!label.is_empty()).then(|| label.to_owned()),
            heading: None,
            text: text.into(),
            span,
            acts: Vec::new(),
            children: Vec::new(),
        }
    }

    /// A top-level paragraph, printed with `label` (empty: none) and `closing`.
    pub fn paragraph(mut self, label: &str, text: &str, closing: &str) -> Self {
        let path = label.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        let node = self.node(path, label, text, closing);
        self.document.operative.push(node);
        self
    }

    /// An item of the last paragraph.
    pub fn item(mut self, label: &str, text: &str, closing: &str) -> Self {
        let above = self.document.operative.last().expect("a paragraph").path.clone();
        let own = label.trim_matches(|c: char| !c.is_alphanumeric());
        let node = self.node(format!("{above}.{own}"), label, text, closing);
        self.document.operative.last_mut().expect("a paragraph").children.push(node);
        self
    }

    /// The paragraph or item that was written last.
    pub fn newest(&mut self) -> &mut Paragraph {
        let paragraph = self.document.operative.last_mut().expect("a paragraph");
        if paragraph.children.is_empty() { paragraph } else { paragraph.children.last_mut().expect("an item") }
    }

    /// Gives the newest paragraph an act; its verb is the paragraph's first word.
    pub fn act(mut self, force: Force, change: impl FnOnce(&mut Act)) -> Self {
        let paragraph = self.newest();
        let word = paragraph.text.split(' ').next().expect("a word").to_owned();
        let span = Span { end: paragraph.span.start + word.len() as u32, ..paragraph.span };
        let (class, strength, _) = force.traits();
        let mut act = Act {
            verb: Verb { lemma: word.clone(), text: word, spans: vec![span] },
            modifiers: Vec::new(),
            force,
            class,
            strength,
            negated: false,
            inherited: false,
            actor: None,
            addressees: Vec::new(),
            content: None,
            obligations: Vec::new(),
            deadlines: Vec::new(),
            qualifiers: Vec::new(),
        };
        change(&mut act);
        paragraph.acts.push(act);
        self
    }

    /// A footnote at the end of the source.
    pub fn note(mut self, mark: &str, text: &str) -> Self {
        let span = self.write(&format!("{mark} {text}"));
        self.write("\n");
        self.document.footnotes.push(Footnote { mark: mark.into(), text: text.into(), span });
        self
    }

    /// A diagnostic of the parser.
    pub fn diagnostic(mut self, code: &'static str, span: Option<Span>) -> Self {
        self.document.diagnostics.push(Diagnostic { code, severity: Severity::Note, message: "odd".into(), span });
        self
    }

    /// What `rule` finds: the source text of each finding.
    pub fn found(&self, rule: &'static Rule) -> Vec<&str> {
        self.drafts(rule, &[]).iter().map(|d| &self.text[d.span.0 as usize..d.span.1 as usize]).collect()
    }

    /// The messages of what `rule` finds.
    pub fn messages(&self, rule: &'static Rule) -> Vec<String> {
        self.drafts(rule, &[]).into_iter().map(|d| d.message).collect()
    }

    /// What `rule` finds where `expected` families are expected.
    pub fn drafts(&self, rule: &'static Rule, expected: &[Family]) -> Vec<Draft> {
        let mut found = Vec::new();
        (rule.check)(&View::new(&self.document, &self.text, expected), &mut found);
        found
    }
}

/// An addressee of this name.
pub fn addressee(name: &str) -> Addressee {
    Addressee { text: name.into(), name: name.into(), kind: "unknown", span: Span::default() }
}

/// A grammatical subject of this name.
pub fn subject(name: &str) -> Actor {
    Actor { text: name.into(), name: name.into(), kind: "unknown", role_from: RoleFrom::Subject, span: Span::default() }
}

/// A duty to do `verb`, worded `text`.
pub fn duty(verb: &str, text: &str) -> Obligation {
    let action = Action { verb: verb.into(), text: text.into(), span: Span::default() };
    Obligation { bearers: Vec::new(), modality: Modality::Obligation, action, deadline: None, qualifiers: Vec::new() }
}

/// A deadline on the day `date`.
pub fn deadline(text: &str, date: &str) -> Deadline {
    Deadline { text: text.into(), date: Some(date.into()), duration: None, recurrence: None, span: Span::default() }
}
