//! Valency frames: what a performative verb looks like and what it expects.

use crate::model::Force;

/// In what form a frame takes its addressee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Accusative object: fordert **die Staaten** auf.
    Accusative,
    /// Dative object: legt **den Staaten** nahe.
    Dative,
    /// A preposition with its object: appelliert **an die Staaten**, verlangt **von den Staaten**.
    With(&'static str),
    /// The dative object is an addressee only as a person, organ or group: dankt **der Stadt**.
    DativePerson,
    /// The accusative object is an addressee only as a person, organ or group: unterstützt **die Vereine**.
    AccusativePerson,
}

/// Who bears the obligations of the complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The addressee: auffordern, bitten, ermächtigen.
    Object,
    /// The actor: beschließen, vereinbaren, zusagen.
    Subject,
    /// Nobody: begrüßen, feststellen.
    Nobody,
}

/// What complements a frame takes besides the addressee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// zu-infinitive, whose verbs are obligations.
    pub infinitive: bool,
    /// dass-clause or other finite complement clause.
    pub clause: bool,
    /// Bare noun phrase or prepositional object.
    pub noun: bool,
}

/// A performative verb or fixed formula.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Infinitive with prefix, reflexives with sich, light-verb formulas infinitive last ("zur Kenntnis nehmen").
    pub lemma: &'static str,
    /// Force in all families ([`un_force`](Self::un_force) excepted).
    pub force: Force,
    /// Force in the UN and Model-UN families, where it differs.
    pub un_force: Option<Force>,
    /// Finite present forms of the simplex, lower case, new spelling: third person singular and plural ("fordert", "fordern"), then
    /// further ones (unsplit "anerkennt", imperatives of amending motions).
    pub finite: &'static [&'static str],
    /// What must close the sentence bracket, lower case except nouns: a separated prefix ("auf"), a fixed phrase ("zur Kenntnis",
    /// "Kenntnis", "zu eigen"), a predicate ("der Auffassung"). Empty: nothing.
    pub closing: &'static str,
    /// Further words that must stand in the clause, any order: "sich" for reflexives (uns, mich are folded to it), a preposition that
    /// decides between frames ("gegen" for sich aussprechen gegen).
    pub requires: &'static [&'static str],
    /// Words that must not stand in the clause ("Tote" for fordern).
    pub forbids: &'static [&'static str],
    /// Participle II, for passives ("aufgefordert", "zur Kenntnis genommen" → "genommen" with the closing phrase).
    pub participle: &'static str,
    /// How it takes its addressee; `None`: it has none.
    pub addressee: Option<Case>,
    /// Its other complements.
    pub content: Content,
    /// Who bears the obligations.
    pub control: Control,
    /// A sentence that the frame must tag with its lemma, and one that holds the form but must not be tagged with it.
    pub hit: &'static str,
    /// See [`hit`](Self::hit).
    pub miss: &'static str,
}

impl Frame {
    /// A frame without particle, addressee or obligations; the methods below add what it has.
    #[must_use]
    pub const fn new(lemma: &'static str, force: Force, finite: &'static [&'static str], participle: &'static str) -> Self {
        Self {
            lemma,
            force,
            un_force: None,
            finite,
            closing: "",
            requires: &[],
            forbids: &[],
            participle,
            addressee: None,
            content: Content { infinitive: false, clause: true, noun: true },
            control: Control::Nobody,
            hit: "",
            miss: "",
        }
    }

    /// What closes its bracket.
    #[must_use]
    pub const fn closed_by(mut self, closing: &'static str) -> Self {
        self.closing = closing;
        self
    }

    /// Words that must stand in its clause.
    #[must_use]
    pub const fn with(mut self, words: &'static [&'static str]) -> Self {
        self.requires = words;
        self
    }

    /// Words that must not stand in its clause.
    #[must_use]
    pub const fn without(mut self, words: &'static [&'static str]) -> Self {
        self.forbids = words;
        self
    }

    /// How it takes its addressee.
    #[must_use]
    pub const fn to(mut self, case: Case) -> Self {
        self.addressee = Some(case);
        self
    }

    /// Takes zu-infinitives that bind its addressee.
    #[must_use]
    pub const fn object_control(mut self) -> Self {
        self.content.infinitive = true;
        self.control = Control::Object;
        self
    }

    /// Takes zu-infinitives that bind its actor.
    #[must_use]
    pub const fn subject_control(mut self) -> Self {
        self.content.infinitive = true;
        self.control = Control::Subject;
        self
    }

    /// Its force in UN and Model-UN texts.
    #[must_use]
    pub const fn un(mut self, force: Force) -> Self {
        self.un_force = Some(force);
        self
    }

    /// The sentences that test it.
    #[must_use]
    pub const fn tested(mut self, hit: &'static str, miss: &'static str) -> Self {
        self.hit = hit;
        self.miss = miss;
        self
    }
}
