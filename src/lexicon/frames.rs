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
    /// "Kenntnis", "zu eigen"), a predicate ("der Auffassung", whose words an adjective may part). Empty: nothing.
    pub closing: &'static str,
    /// Further words that must stand in the main clause or its zu-infinitive, any order: "sich" for reflexives (uns, mich are folded
    /// to it), a noun ("Beschluss"), a preposition that decides between frames ("gegen" for sich aussprechen). See [`meets`].
    pub requires: &'static [&'static str],
    /// Words that must not stand in the main clause ("Tote" for fordern).
    pub forbids: &'static [&'static str],
    /// A light verb: the noun of its object decides the force ("bekundet seine Besorgnis") where
    /// [`noun_force`](super::noun_force) knows it; [`force`](Self::force) holds otherwise.
    pub by_noun: bool,
    /// Participle II, for passives ("aufgefordert", "zur Kenntnis genommen" → "genommen" with the closing phrase).
    pub participle: &'static str,
    /// How it takes its addressee; `None`: it has none.
    pub addressee: Option<Case>,
    /// Its other complements.
    pub content: Content,
    /// Who bears the obligations.
    pub control: Control,
    /// A sentence that the frame must tag with its lemma and force, and one that holds the form but must not get both of them.
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
            by_noun: false,
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

    /// The noun of its object decides its force.
    #[must_use]
    pub const fn by_noun(mut self) -> Self {
        self.by_noun = true;
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

    /// How much the frame asks for: among frames that share a form the one that asks for most is tried first.
    #[must_use]
    pub const fn demands(&self) -> usize {
        let (mut sum, mut i) = (weight(self.closing), 0);
        while i < self.requires.len() {
            sum += weight(self.requires[i]);
            i += 1;
        }
        sum
    }

    /// The infinitive that carries the inflection: "nehmen" of "zur Kenntnis nehmen".
    #[must_use]
    pub const fn infinitive(&self) -> &'static str {
        let mut from = self.lemma.len();
        while from > 0 && self.lemma.as_bytes()[from - 1] != b' ' {
            from -= 1;
        }
        self.lemma.split_at(from).1
    }

    /// Whether the lemma is reflexive.
    #[must_use]
    pub fn reflexive(&self) -> bool {
        self.lemma.starts_with("sich ")
    }

    /// The sentences that test it.
    #[must_use]
    pub const fn tested(mut self, hit: &'static str, miss: &'static str) -> Self {
        self.hit = hit;
        self.miss = miss;
        self
    }
}

/// What a word says that a frame asks for: a noun or phrase says more than a particle, which may turn out to be a preposition.
const fn weight(word: &str) -> usize {
    let bytes = word.as_bytes();
    if bytes.is_empty() {
        return 0;
    }
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == b' ' {
            return 3;
        }
        i += 1;
    }
    // Capitals: ASCII, and Ä, Ö, Ü.
    let capital = bytes[0].is_ascii_uppercase() || (bytes[0] == 0xC3 && matches!(bytes[1], 0x84 | 0x96 | 0x9C));
    if capital { 3 } else { 2 }
}

/// Whether `word`, as printed, meets the word that a frame requires or forbids.
///
/// First-person reflexives meet "sich"; a pronominal adverb meets its preposition ("darauf", "hierauf" for "auf"); a
/// contraction meets it too ("vom" for "von"); nouns are met in any case ("Beschlusses", "Beschlüsse" is not asked for).
#[must_use]
pub fn meets(required: &str, word: &str) -> bool {
    // "FÜR" differs from "für" in a letter that is not ASCII.
    if word.eq_ignore_ascii_case(required)
        || (!word.is_ascii() && is_capitals(word) && word.to_lowercase() == required.to_lowercase())
    {
        return true;
    }
    match required {
        "sich" => matches!(word, "uns" | "mich" | "euch"),
        "von" => matches!(word, "vom" | "davon" | "hiervon"),
        "zu" => matches!(word, "zum" | "zur" | "dazu" | "hierzu"),
        "an" => matches!(word, "am" | "ans" | "daran" | "hieran"),
        "für" => matches!(word, "fürs" | "dafür" | "hierfür"),
        "um" => matches!(word, "ums" | "darum" | "hierum"),
        "auf" => matches!(word, "aufs" | "darauf" | "hierauf"),
        "vor" => matches!(word, "vorm" | "davor" | "hiervor"),
        "über" => matches!(word, "übers" | "darüber" | "hierüber"),
        "gegen" => matches!(word, "dagegen" | "hiergegen"),
        "mit" => matches!(word, "damit" | "hiermit"),
        "hinter" => word == "dahinter",
        _ => {
            // Genitive and dative of a required noun.
            required.starts_with(char::is_uppercase)
                && word.strip_prefix(required).is_some_and(|ending| matches!(ending, "s" | "es" | "e"))
        }
    }
}

fn is_capitals(word: &str) -> bool {
    word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::meets;

    #[test]
    fn a_pronominal_adverb_meets_its_preposition() {
        for (required, word, want) in [
            ("auf", "darauf", true),
            ("auf", "auf", true),
            ("für", "FÜR", true),
            ("von", "vom", true),
            ("sich", "uns", true),
            ("Beschluss", "Beschlusses", true),
            ("Beschluss", "Beschlussvorlage", false),
            ("gegen", "dafür", false),
            ("an", "Anlage", false),
        ] {
            assert_eq!(meets(required, word), want, "{required} {word}");
        }
    }
}
