//! The built-in tables together with what a house adds to them.

use rustc_hash::FxHashMap as HashMap;

use super::abbreviations;
use super::actors::{self, ActorEntry};
use super::fold::key;
use super::formulas::{self, AddedFormulas, Formula, FormulaHit};
use super::frames::Frame;
use super::verbs;

/// Frames by a folded form; a list holds the built-in frames of that form too.
type Index = HashMap<String, Vec<&'static Frame>>;

/// What the tool knows of German legal language: the built-in tables and entries added to them.
///
/// Its default knows the tables alone. Added entries come before built-in ones that ask for no more than they do. They are `'static`:
/// whoever reads them at run time leaks them, once for each file.
///
/// # Examples
/// ```
/// use policyscan::Analyzer;
/// use policyscan::lexicon::{Case, Frame, Lexicon};
/// use policyscan::model::Force;
///
/// static SPUR: Frame =
///     Frame::new("anspornen", Force::Encourages, &["spornt", "spornen"], "angespornt").closed_by("an").to(Case::Accusative).object_control();
///
/// let mut lexicon = Lexicon::default();
/// lexicon.add_verb(&SPUR);
/// let analyzer = Analyzer::new().with_lexicon(lexicon);
/// let text = "Die Generalversammlung,\n\n1. spornt die Staaten an, zu sparen;\n\n2. begrüßt den Bericht.";
/// let documents = analyzer.analyse("a.txt", text.as_bytes())?;
/// assert_eq!(documents[0].operative[0].acts[0].force, Force::Encourages);
/// # Ok::<(), policyscan::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    verbs: Vec<&'static Frame>,
    finite: Index,
    participles: Index,
    infinitives: Index,
    formulas: AddedFormulas,
    actors: Vec<&'static AddedActor>,
    actor_forms: HashMap<&'static str, &'static AddedActor>,
    abbreviations: Vec<&'static str>,
}

/// An actor that the gazetteer does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddedActor {
    /// Its name and type.
    pub entry: ActorEntry,
    /// Further forms that mean it, without article: cases, abbreviations, other names.
    pub forms: &'static [&'static str],
    /// Whether it can act; what cannot is no addressee and no subject.
    pub acts: bool,
}

/// Where an entry comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The built-in tables.
    BuiltIn,
    /// A custom lexicon.
    Added,
}

impl Lexicon {
    /// Adds a verb or fixed formula of the operative part.
    pub fn add_verb(&mut self, frame: &'static Frame) {
        for form in frame.finite {
            insert(&mut self.finite, form, verbs::frames_by_finite(form), frame);
        }
        if !frame.participle.is_empty() {
            insert(&mut self.participles, frame.participle, verbs::frames_by_participle(frame.participle), frame);
        }
        insert(&mut self.infinitives, frame.infinitive(), verbs::frames_by_infinitive(frame.infinitive()), frame);
        self.verbs.push(frame);
    }

    /// Adds a formula of recitals.
    pub fn add_formula(&mut self, formula: &'static Formula) {
        self.formulas.add(formula);
    }

    /// Adds an actor. Of two that share a form the last counts.
    pub fn add_actor(&mut self, actor: &'static AddedActor) {
        for form in actor.forms.iter().chain([&actor.entry.name]) {
            self.actor_forms.insert(form, actor);
        }
        self.actors.push(actor);
    }

    /// Adds an abbreviation whose full stop ends no sentence, with that stop or without.
    pub fn add_abbreviation(&mut self, abbreviation: &'static str) {
        self.abbreviations.push(abbreviation.strip_suffix('.').unwrap_or(abbreviation));
    }

    /// Every verb, built-in ones first.
    pub fn verbs(&self) -> impl Iterator<Item = (&'static Frame, Origin)> + '_ {
        let added = self.verbs.iter().map(|frame| (*frame, Origin::Added));
        verbs::frames().map(|frame| (frame, Origin::BuiltIn)).chain(added)
    }

    /// Every formula of recitals, built-in ones first, by lemma.
    pub fn formulas(&self) -> impl Iterator<Item = (Formula, Origin)> + '_ {
        let added = self.formulas.all().iter().map(|formula| (**formula, Origin::Added));
        formulas::entries().into_iter().map(|formula| (formula, Origin::BuiltIn)).chain(added)
    }

    /// Every actor, built-in ones first, by name; those have no further forms.
    pub fn actors(&self) -> impl Iterator<Item = (AddedActor, Origin)> + '_ {
        let known = |entry| (AddedActor { entry, forms: &[], acts: true }, Origin::BuiltIn);
        actors::entries().into_iter().map(known).chain(self.actors.iter().map(|actor| (**actor, Origin::Added)))
    }

    /// Every abbreviation, built-in ones first, without its final stop.
    pub fn abbreviations(&self) -> impl Iterator<Item = (&'static str, Origin)> + '_ {
        let added = self.abbreviations.iter().map(|entry| (*entry, Origin::Added));
        abbreviations::NEVER_SPLIT.iter().map(|entry| (*entry, Origin::BuiltIn)).chain(added)
    }

    /// The frames whose finite verb is `word` ("fordert", "BEGRÜSST", "beschliesst"), most specific first.
    ///
    /// Letter case is folded: whether a word with a capital opens a sentence or is a noun ("die Stellen") is the caller's to judge.
    #[must_use]
    pub fn frames_by_finite(&self, word: &str) -> &[&'static Frame] {
        look_up(&self.finite, word).unwrap_or_else(|| verbs::frames_by_finite(word))
    }

    /// The frames whose participle II is `word` ("aufgefordert"; "genommen" for "zur Kenntnis nehmen"), most specific first.
    #[must_use]
    pub fn frames_by_participle(&self, word: &str) -> &[&'static Frame] {
        look_up(&self.participles, word).unwrap_or_else(|| verbs::frames_by_participle(word))
    }

    /// The frames whose infinitive is `word` ("auffordern"; "nehmen" for "zur Kenntnis nehmen"), most specific first.
    #[must_use]
    pub fn frames_by_infinitive(&self, word: &str) -> &[&'static Frame] {
        look_up(&self.infinitives, word).unwrap_or_else(|| verbs::frames_by_infinitive(word))
    }

    /// The formulas of one recital, in order.
    ///
    /// `clause` is the recital's clean text without its label. Formulas inside subordinate clauses, quotations and brackets are none of
    /// its own; a recital that is a whole sentence ("Der Rat hat …") has none.
    #[must_use]
    pub fn formulas_in(&self, clause: &str) -> Vec<FormulaHit> {
        formulas::formulas_in(clause, &self.formulas)
    }

    /// Looks an actor up by its noun phrase without article, in any case ("Generalsekretärs", "Mitgliedstaaten", "Deutschen
    /// Bundestages"). `None`: no entry is called so, or only with other attributes.
    #[must_use]
    pub fn actor(&self, phrase: &str) -> Option<ActorEntry> {
        self.added_actor(phrase).map(|added| added.entry).or_else(|| actors::actor(phrase))
    }

    /// The type of the actor called `name` (without article, any case): from its entry, else by its head noun, else "unknown".
    #[must_use]
    pub fn kind_of(&self, name: &str) -> &'static str {
        self.added_for(name).map_or_else(|| actors::kind_of(name), |added| added.entry.kind)
    }

    /// Whether `phrase` (article included or not, any case) denotes somebody who can act: a person, organ, group, state or company, as
    /// against a thing, event, text, place or amount. The head noun decides; what is unknown cannot act, unless it has the form of a
    /// name for persons ("Tresenlotser") or of a country.
    #[must_use]
    pub fn can_act(&self, phrase: &str) -> bool {
        self.added_for(phrase).map_or_else(|| actors::can_act(phrase), |added| added.acts)
    }

    /// Whether `text` ends in an abbreviation, its final stop included or not. See [`abbreviations::is_abbreviation`].
    #[must_use]
    pub fn is_abbreviation(&self, text: &str) -> bool {
        abbreviations::is_abbreviation(text) || abbreviations::listed(&self.abbreviations, text)
    }

    fn added_actor(&self, name: &str) -> Option<&'static AddedActor> {
        if self.actor_forms.is_empty() {
            return None;
        }
        actors::find(name, |form| self.actor_forms.get(form).map(|added| (*added, actors::Decl::Fixed)))
    }

    /// The added actor that the whole phrase names, else the one that its head noun names.
    fn added_for(&self, phrase: &str) -> Option<&'static AddedActor> {
        if self.actor_forms.is_empty() {
            return None;
        }
        let (bare, head) = actors::bare_and_head(phrase);
        // Another actor that is known by its whole name is not the one that its head names.
        self.added_actor(bare).or_else(|| head.filter(|_| actors::actor(bare).is_none()).and_then(|head| self.added_actor(head)))
    }
}

fn insert(index: &mut Index, form: &str, built_in: &[&'static Frame], frame: &'static Frame) {
    let list = index.entry(key(form).into_owned()).or_insert_with(|| built_in.to_vec());
    let place = list.partition_point(|other| other.demands() > frame.demands());
    list.insert(place, frame);
}

fn look_up<'i>(index: &'i Index, word: &str) -> Option<&'i [&'static Frame]> {
    if index.is_empty() { None } else { index.get(&*key(word)).map(Vec::as_slice) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Force;

    static ANMAHNEN: Frame = Frame::new("anmahnen", Force::Urges, &["mahnt", "mahnen"], "angemahnt").closed_by("an");
    static BEGRUESSEN: Frame = Frame::new("begrüßen", Force::Notes, &["begrüßt"], "begrüßt");
    static HAFENRING: AddedActor =
        AddedActor { entry: ActorEntry { name: "Hafenring", kind: "organisation" }, forms: &["Hafenrings", "HRN"], acts: true };
    static REGISTER: AddedActor =
        AddedActor { entry: ActorEntry { name: "Moorverwaltung", kind: "unknown" }, forms: &[], acts: false };

    #[test]
    fn without_entries_the_tables_answer() {
        let lexicon = Lexicon::default();
        assert_eq!(lexicon.frames_by_finite("fordert").len(), verbs::frames_by_finite("fordert").len());
        assert!(lexicon.can_act("der Rat") && !lexicon.can_act("der Hafenring"));
        assert!(lexicon.is_abbreviation("nach Abs.") && !lexicon.is_abbreviation("im Watt."));
    }

    #[test]
    fn an_added_verb_stands_beside_the_others_of_its_form_and_before_its_equals() {
        let mut lexicon = Lexicon::default();
        lexicon.add_verb(&ANMAHNEN);
        lexicon.add_verb(&BEGRUESSEN);
        let lemmas = |list: &[&Frame]| list.iter().map(|frame| frame.lemma).collect::<Vec<_>>();
        let mahnt = lemmas(lexicon.frames_by_finite("MAHNT"));
        assert!(mahnt.contains(&"anmahnen"), "{mahnt:?}");
        assert_eq!(mahnt.len(), verbs::frames_by_finite("mahnt").len() + 1);
        assert_eq!(lexicon.frames_by_finite("begrüsst")[0].force, Force::Notes);
        assert!(lemmas(lexicon.frames_by_participle("angemahnt")).contains(&"anmahnen"));
        assert!(lemmas(lexicon.frames_by_infinitive("anmahnen")).contains(&"anmahnen"));
        assert_eq!(lemmas(lexicon.frames_by_finite("fordert")), lemmas(verbs::frames_by_finite("fordert")));
    }

    #[test]
    fn an_added_actor_is_known_by_its_forms_and_as_a_head_noun() {
        let mut lexicon = Lexicon::default();
        lexicon.add_actor(&HAFENRING);
        lexicon.add_actor(&REGISTER);
        for (phrase, kind, acts) in [
            ("der Hafenring", "organisation", true),
            ("des Hafenrings", "organisation", true),
            ("HRN", "organisation", true),
            ("den Hafenring der Küste", "organisation", true),
            ("die Moorverwaltung", "unknown", false),
            ("die Bundesregierung", "government", true),
            ("den Plan des Hafenrings", "unknown", false),
        ] {
            assert_eq!((lexicon.kind_of(phrase), lexicon.can_act(phrase)), (kind, acts), "{phrase}");
        }
        assert_eq!(lexicon.actor("Hafenrings").map(|entry| entry.name), Some("Hafenring"));
    }

    #[test]
    fn an_added_abbreviation_may_be_given_with_its_stop() {
        let mut lexicon = Lexicon::default();
        lexicon.add_abbreviation("Moorschv.");
        lexicon.add_abbreviation("i. S. e");
        assert!(lexicon.is_abbreviation("nach § 4 Moorschv.") && lexicon.is_abbreviation("i.S.e."));
        assert!(!lexicon.is_abbreviation("im Moor."));
    }
}
