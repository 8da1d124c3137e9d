//! Function words: the closed classes that show how a German clause is built.

/// What a word can be; a set, since many forms are homographs ("die" is article and relative pronoun).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Class(u32);

impl Class {
    /// Article, possessive, demonstrative, quantifier.
    pub const DETERMINER: Self = Self(1);
    /// Preposition, contracted forms included.
    pub const PREPOSITION: Self = Self(1 << 1);
    /// Opens a verb-final clause whatever follows.
    pub const SUBORDINATOR: Self = Self(1 << 2);
    /// Can open a relative clause.
    pub const RELATIVE: Self = Self(1 << 3);
    /// Coordinating conjunction.
    pub const COORDINATOR: Self = Self(1 << 4);
    /// Finite form of a modal verb.
    pub const MODAL: Self = Self(1 << 5);
    /// Finite form of sein, haben, werden.
    pub const AUXILIARY: Self = Self(1 << 6);
    /// Adverb or connective that can stand anywhere in a Mittelfeld.
    pub const ADVERB: Self = Self(1 << 7);
    /// nicht, kein, nie …
    pub const NEGATION: Self = Self(1 << 8);
    /// Personal pronoun.
    pub const PRONOUN: Self = Self(1 << 9);
    /// Reflexive pronoun, those of the first person included.
    pub const REFLEXIVE: Self = Self(1 << 10);
    /// insbesondere, einschließlich …: opens a subset of the noun phrase before it.
    pub const SUBSET: Self = Self(1 << 11);
    /// Interrogative that opens an indirect question.
    pub const INTERROGATIVE: Self = Self(1 << 12);
    /// Preterite or subjunctive of an auxiliary or modal: a report, not an act.
    pub const PAST: Self = Self(1 << 13);

    /// Whether any class of `other` applies.
    #[must_use]
    pub const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The classes of `word`, which is lower case.
    #[must_use]
    pub fn of(word: &str) -> Self {
        const D: Class = Class::DETERMINER;
        const P: Class = Class::PREPOSITION;
        const S: Class = Class::SUBORDINATOR;
        const A: Class = Class::ADVERB;
        match word {
            "der" | "die" | "das" | "dem" | "den" | "welche" | "welcher" | "welches" | "welchem" | "welchen" => {
                D.or(Self::RELATIVE)
            }
            "deren" | "dessen" => D.or(Self::RELATIVE),
            "denen" => Self::RELATIVE,
            "des" | "ein" | "eine" | "einen" | "einem" | "einer" | "eines" | "alle" | "allen" | "aller" | "alles" | "allem"
            | "jede" | "jeden" | "jeder" | "jedem" | "jedes" | "ihre" | "ihren" | "ihrer" | "ihrem" | "ihres" | "seine"
            | "seinen" | "seiner" | "seinem" | "seines" | "sein" | "ihr" | "unser" | "unsere" | "unseren" | "unserer"
            | "unserem" | "unseres" | "diese" | "diesen" | "dieser" | "diesem" | "dieses" | "jene" | "jenen" | "jener"
            | "jenem" | "jenes" | "sämtliche" | "sämtlichen" | "sämtlicher" | "beide" | "beiden" | "beider" | "mehrere"
            | "mehreren" | "mehrerer" | "einige" | "einigen" | "einiger" | "viele" | "vielen" | "vieler" | "solche" | "solchen"
            | "solcher" | "solches" | "etwaige" | "etwaigen" | "zwei" | "drei" | "derjenigen" | "denjenigen" | "diejenigen"
            | "demjenigen" | "desjenigen" | "derselben" | "denselben" | "dieselben" | "jedwede" | "jedweden" | "jeglicher"
            | "jegliche" | "jeglichen" | "manche" | "manchen" => D,
            "kein" | "keine" | "keinen" | "keinem" | "keiner" | "keines" | "keinerlei" => D.or(Self::NEGATION),
            "nicht" | "nie" | "niemals" | "keinesfalls" | "keineswegs" | "niemand" | "nichts" | "weder" => Self::NEGATION,
            "in" | "im" | "ins" | "an" | "am" | "ans" | "auf" | "aufs" | "aus" | "bei" | "beim" | "mit" | "nach" | "von"
            | "vom" | "zum" | "zur" | "für" | "fürs" | "durch" | "gegen" | "ohne" | "über" | "übers" | "unter" | "vor" | "vorm"
            | "zwischen" | "gemäß" | "gemäss" | "entsprechend" | "hinsichtlich" | "bezüglich" | "wegen" | "trotz" | "innerhalb"
            | "außerhalb" | "ausserhalb" | "aufgrund" | "anhand" | "mittels" | "zugunsten" | "seitens" | "gegenüber" | "hinter"
            | "neben" | "seit" | "samt" | "angesichts" | "anlässlich" | "binnen" | "innert" | "laut" | "mangels" | "mithilfe"
            | "oberhalb" | "unterhalb" | "unbeschadet" | "ungeachtet" | "vorbehaltlich" | "zuzüglich" | "abzüglich" | "zwecks"
            | "infolge" | "inmitten" | "jenseits" | "diesseits" | "entlang" | "rund" | "ab" | "per" | "pro" | "je" | "kraft"
            | "zufolge" | "zuliebe" | "betreffend" => P,
            "dass" | "daß" | "ob" | "weil" | "wenn" | "falls" | "sofern" | "soweit" | "solange" | "sobald" | "sooft" | "obwohl"
            | "obgleich" | "obschon" | "wobei" | "wodurch" | "womit" | "worin" | "woran" | "worauf" | "woraus" | "wofür"
            | "wogegen" | "wonach" | "wozu" | "worüber" | "wovon" | "indem" | "nachdem" | "bevor" | "ehe" | "damit" | "sodass"
            | "wohingegen" | "insofern" | "insoweit" | "zumal" | "wiewohl" => S,
            "während" | "bis" | "um" | "statt" | "anstatt" | "außer" => P.or(S),
            "da" | "als" | "seitdem" | "so" => S.or(A),
            "wie" | "was" | "wer" | "wen" | "wem" | "wessen" | "wo" | "wann" | "warum" | "weshalb" | "wieso" | "wohin"
            | "woher" | "inwieweit" | "inwiefern" => Self::INTERROGATIVE,
            "und" | "oder" | "sowie" | "aber" | "sondern" | "doch" | "denn" | "bzw" | "beziehungsweise" | "noch" => {
                Self::COORDINATOR
            }
            "müssen" | "muss" | "muß" | "soll" | "sollen" | "sollte" | "sollten" | "darf" | "dürfen" | "kann" | "können"
            | "braucht" | "brauchen" => Self::MODAL,
            "ist" | "sind" | "hat" | "haben" | "wird" | "werden" => Self::AUXILIARY,
            "war" | "waren" | "hatte" | "hatten" | "wurde" | "wurden" | "musste" | "mussten" | "konnte" | "konnten" | "durfte"
            | "durften" | "wäre" | "wären" | "hätte" | "hätten" | "würde" | "würden" | "müsste" | "müssten" | "könnte"
            | "könnten" | "dürfte" | "dürften" | "sei" | "seien" | "habe" | "werde" | "möge" | "mögen" | "will" | "wollen"
            | "wollte" | "wollten" | "mag" | "bin" | "möchte" | "möchten" => Self::PAST,
            "er" | "es" | "sie" | "wir" | "ich" | "ihm" | "ihn" | "ihnen" | "man" | "dies" => Self::PRONOUN,
            "sich" | "uns" | "mich" => Self::REFLEXIVE,
            "insbesondere" | "einschließlich" | "einschliesslich" | "namentlich" | "darunter" | "inklusive" | "beispielsweise" => {
                Self::SUBSET
            }
            "sowohl"
            | "entweder"
            | "außerdem"
            | "ausserdem"
            | "ferner"
            | "ebenso"
            | "ebenfalls"
            | "gleichfalls"
            | "weiterhin"
            | "weiter"
            | "zugleich"
            | "gleichzeitig"
            | "daher"
            | "deshalb"
            | "deswegen"
            | "folglich"
            | "demgemäß"
            | "dementsprechend"
            | "jedoch"
            | "dennoch"
            | "erneut"
            | "abermals"
            | "wiederum"
            | "nochmals"
            | "nachdrücklich"
            | "eindringlich"
            | "dringend"
            | "entschieden"
            | "inständig"
            | "ausdrücklich"
            | "unmissverständlich"
            | "feierlich"
            | "zutiefst"
            | "tief"
            | "ernsthaft"
            | "äußerst"
            | "höchst"
            | "fest"
            | "voll"
            | "uneingeschränkt"
            | "aufrichtig"
            | "herzlich"
            | "auch"
            | "zudem"
            | "darüber"
            | "hiermit"
            | "hierzu"
            | "hierbei"
            | "dabei"
            | "dazu"
            | "dafür"
            | "davon"
            | "daran"
            | "darauf"
            | "darin"
            | "daraus"
            | "darum"
            | "dagegen"
            | "hierfür"
            | "hiervon"
            | "insgesamt"
            | "grundsätzlich"
            | "gemeinsam"
            | "einvernehmlich"
            | "einstimmig"
            | "mehrheitlich"
            | "zunächst"
            | "künftig"
            | "weiters"
            | "nunmehr"
            | "nun"
            | "nur"
            | "bereits"
            | "schon"
            | "immer"
            | "sehr"
            | "besonders"
            | "vorrangig"
            | "zeitnah"
            | "unverzüglich"
            | "umgehend"
            | "jährlich"
            | "regelmäßig"
            | "gegebenenfalls"
            | "aktiv"
            | "klar"
            | "strikt"
            | "nachhaltig"
            | "wärmstens"
            | "dankend"
            | "zustimmend"
            | "somit"
            | "also"
            | "hier"
            | "dort"
            | "heute"
            | "jetzt"
            | "stets"
            | "wieder"
            | "ihrerseits"
            | "seinerseits"
            | "demnach"
            | "hingegen"
            | "allerdings"
            | "vielmehr"
            | "zusätzlich"
            | "lediglich"
            | "erstmals"
            | "bisher"
            | "weitgehend"
            | "möglichst"
            | "überdies"
            | "desgleichen"
            | "mittlerweile"
            | "inzwischen"
            | "schließlich"
            | "selbstverständlich"
            | "sodann"
            | "danach"
            | "daneben" => A,
            _ => Self::default(),
        }
    }
}
