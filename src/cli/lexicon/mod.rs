//! `policyscan lexicon`: what is known, filtered, as text or JSON.

mod file;
mod names;

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use policyscan::emit::json::{self, Layout};
use policyscan::lexicon::{AddedActor, Formula, Frame, Lexicon, Origin, key};
use policyscan::model::Force;
use serde::Serialize;

pub use file::load;

use super::ExitStatus;
use names::{case_name, control_name, force, force_name, forces};

const EXAMPLES: &str = "\
Examples:
  policyscan lexicon --kind verb --force urges       all verbs that urge
  policyscan lexicon hinweis                         every entry with such a word
  policyscan lexicon --lexicon my.toml hafen         what a file adds stands among it, marked
  policyscan lexicon --lexicon my.toml -f json | jq -r '.[] | select(.added) | .lemma // .name'

A custom lexicon:
  abbreviations = [\"Moorschv.\"]     # their full stop ends no sentence

  [[verb]]
  lemma = \"anmahnen\"
  force = \"urges\"
  finite = [\"mahnt\", \"mahnen\"]    # present tense, without the separated prefix
  closing = \"an\"                  # what closes the bracket: a prefix, \"zur Kenntnis\"
  participle = \"angemahnt\"        # for passives
  addressee = \"accusative\"        # dative, with:an, accusative_person, dative_person
  control = \"object\"              # who is to do what the infinitive says: object, subject, nobody
  requires = []                   # words that must stand in the sentence (\"sich\"), or must not:
  forbids = []
  un_force = \"demands\"            # where it differs in UN texts

  [[formula]]                     # of a recital
  lemma = \"im Lichte\"
  force = \"considers\"
  words = [\"im Lichte\", \"im Licht\"]

  [[actor]]
  name = \"Hafenring\"
  type = \"organisation\"
  forms = [\"Hafenrings\", \"HRN\"]   # its other cases, its abbreviation
  acts = true                     # false: it is addressed, but decides nothing";

/// The arguments as typed.
#[derive(Debug, Args)]
#[command(after_help = "--help says more and shows examples", after_long_help = EXAMPLES)]
pub struct LexiconArgs {
    /// Only entries that hold this; letter case and ß or ss do not matter
    pub word: Option<String>,

    /// Only entries of this kind
    #[arg(long, value_enum)]
    pub kind: Option<Kind>,

    /// Only verbs and formulas of this force (urges, recalls, …)
    #[arg(long, value_name = "NAME", value_parser = typed_force)]
    pub force: Option<Force>,

    /// Show what FILE adds too; may be given several times
    #[arg(long, value_name = "FILE")]
    pub lexicon: Vec<PathBuf>,

    /// Output format
    #[arg(short, long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}

/// Kinds of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Verbs and fixed formulas of operative paragraphs
    Verb,
    /// Formulas of recitals
    Formula,
    /// Institutions, groups and roles
    Actor,
    /// Abbreviations whose full stop ends no sentence
    Abbreviation,
}

/// Output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// One entry a line, in columns: kind, name, force or type, forms
    Text,
    /// One array, an object a line, with the keys of a custom lexicon
    Json,
}

fn typed_force(typed: &str) -> Result<Force, String> {
    force(typed).ok_or_else(|| format!("no such force; expected {}", forces()))
}

/// An entry as printed; the keys are those of a custom lexicon.
#[derive(Serialize)]
struct Entry {
    kind: Kind,
    added: bool,
    #[serde(flatten)]
    what: What,
}

#[derive(Serialize)]
#[serde(untagged)]
enum What {
    Verb {
        lemma: &'static str,
        force: Force,
        #[serde(skip_serializing_if = "Option::is_none")]
        un_force: Option<Force>,
        finite: &'static [&'static str],
        closing: &'static str,
        participle: &'static str,
        addressee: Option<Cow<'static, str>>,
        control: &'static str,
        requires: &'static [&'static str],
        forbids: &'static [&'static str],
    },
    Formula {
        lemma: &'static str,
        force: Force,
        words: &'static [&'static str],
    },
    Actor {
        name: &'static str,
        r#type: &'static str,
        forms: &'static [&'static str],
        acts: bool,
    },
    Abbreviation {
        abbreviation: &'static str,
    },
}

impl Entry {
    fn new(kind: Kind, origin: Origin, what: What) -> Self {
        Self { kind, added: origin == Origin::Added, what }
    }

    fn verb((frame, origin): (&'static Frame, Origin)) -> Self {
        let Frame { lemma, force, un_force, finite, closing, participle, requires, forbids, .. } = *frame;
        let (addressee, control) = (frame.addressee.map(case_name), control_name(frame.control));
        let what = What::Verb { lemma, force, un_force, finite, closing, participle, addressee, control, requires, forbids };
        Self::new(Kind::Verb, origin, what)
    }

    fn formula((Formula { lemma, force, words }, origin): (Formula, Origin)) -> Self {
        Self::new(Kind::Formula, origin, What::Formula { lemma, force, words })
    }

    fn actor((AddedActor { entry, forms, acts }, origin): (AddedActor, Origin)) -> Self {
        Self::new(Kind::Actor, origin, What::Actor { name: entry.name, r#type: entry.kind, forms, acts })
    }

    fn abbreviation((abbreviation, origin): (&'static str, Origin)) -> Self {
        Self::new(Kind::Abbreviation, origin, What::Abbreviation { abbreviation })
    }

    /// Whether it has this force in one family or the other.
    fn does(&self, wanted: Force) -> bool {
        match &self.what {
            What::Verb { force, un_force, .. } => *force == wanted || *un_force == Some(wanted),
            What::Formula { force, .. } => *force == wanted,
            What::Actor { .. } | What::Abbreviation { .. } => false,
        }
    }

    /// Name, force or type, and forms, as text.
    fn columns(&self) -> (String, String, String) {
        match &self.what {
            What::Verb { lemma, force, finite, closing, participle, .. } => {
                let bracket = if closing.is_empty() { String::new() } else { format!(" … {closing}") };
                let passive = if participle.is_empty() { String::new() } else { format!("; {participle}") };
                ((*lemma).into(), force_name(*force), format!("{}{bracket}{passive}", finite.join(", ")))
            }
            What::Formula { lemma, force, words } => {
                let other = words.iter().copied().filter(|word| word != lemma).collect::<Vec<_>>().join(", ");
                ((*lemma).into(), force_name(*force), other)
            }
            What::Actor { name, r#type, forms, .. } => ((*name).into(), (*r#type).into(), forms.join(", ")),
            What::Abbreviation { abbreviation } => (format!("{abbreviation}."), String::new(), String::new()),
        }
    }

    fn holds(&self, folded: &str) -> bool {
        let (name, _, forms) = self.columns();
        key(&name).contains(folded) || key(&forms).contains(folded)
    }
}

/// Prints the entries that `args` ask for.
///
/// # Errors
/// A custom lexicon that cannot be used, standard output that cannot be written.
pub fn run(args: &LexiconArgs) -> anyhow::Result<ExitStatus> {
    let lexicon = load(args.lexicon.iter().map(PathBuf::as_path))?;
    let entries = entries(&lexicon, args);
    let mut out = BufWriter::new(io::stdout().lock());
    match args.format {
        ListFormat::Text => write_text(&entries, &mut out)?,
        ListFormat::Json => write_json(&entries, &mut out)?,
    }
    out.flush()?;
    Ok(ExitStatus::Success)
}

fn entries(lexicon: &Lexicon, args: &LexiconArgs) -> Vec<Entry> {
    let verbs = lexicon.verbs().map(Entry::verb);
    let formulas = lexicon.formulas().map(Entry::formula);
    let actors = lexicon.actors().map(Entry::actor);
    let abbreviations = lexicon.abbreviations().map(Entry::abbreviation);
    let word = args.word.as_deref().map(key);
    verbs
        .chain(formulas)
        .chain(actors)
        .chain(abbreviations)
        .filter(|entry| args.kind.is_none_or(|kind| entry.kind == kind))
        .filter(|entry| args.force.is_none_or(|force| entry.does(force)))
        .filter(|entry| word.as_deref().is_none_or(|word| entry.holds(word)))
        .collect()
}

/// The widest name that still widens its column.
const MAX_WIDTH: usize = 44;

fn write_text(entries: &[Entry], out: &mut impl Write) -> io::Result<()> {
    let rows: Vec<_> = entries.iter().map(|entry| (entry, entry.columns())).collect();
    let width = |length: usize, wide: usize| if length <= MAX_WIDTH { wide.max(length) } else { wide };
    let name = rows.iter().fold(0, |wide, (_, (name, ..))| width(name.chars().count(), wide));
    let does = rows.iter().fold(0, |wide, (_, (_, does, _))| width(does.chars().count(), wide));
    let column = if rows.iter().any(|(entry, _)| entry.kind == Kind::Abbreviation) { 12 } else { 7 };
    for (entry, (text, what, forms)) in &rows {
        let kind = match entry.kind {
            Kind::Verb => "verb",
            Kind::Formula => "formula",
            Kind::Actor => "actor",
            Kind::Abbreviation => "abbreviation",
        };
        let added = if entry.added { "  (added)" } else { "" };
        let line = format!("{kind:<column$}  {text:<name$}  {what:<does$}  {forms}");
        writeln!(out, "{}{added}", policyscan::emit::defuse::defused(line.trim_end()))?;
    }
    Ok(())
}

fn write_json(entries: &[Entry], out: &mut impl Write) -> io::Result<()> {
    write!(out, "[")?;
    for (i, entry) in entries.iter().enumerate() {
        write!(out, "{}", if i > 0 { ",\n" } else { "" })?;
        json::value(entry, Layout::Compact, out)?;
    }
    writeln!(out, "]")
}
