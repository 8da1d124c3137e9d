//! The languages that the views speak, and their words.

/// A language of the views. What stands in the document stays German.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// German.
    De,
}

impl Lang {
    /// The language that a POSIX locale such as "de_AT.UTF-8" asks for.
    ///
    /// # Examples
    /// ```
    /// use policyscan::emit::view::Lang;
    ///
    /// assert_eq!(Lang::of_locale("de_CH.UTF-8"), Lang::De);
    /// assert_eq!(Lang::of_locale("fr_FR"), Lang::En);
    /// assert_eq!(Lang::of_locale("C"), Lang::En);
    /// ```
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        let language = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        if language.eq_ignore_ascii_case("de") { Self::De } else { Self::En }
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// Its words.
    #[must_use]
    pub const fn words(self) -> &'static Words {
        match self {
            Self::En => &EN,
            Self::De => &DE,
        }
    }
}

/// Declares the words and their two languages side by side.
macro_rules! words {
    ($($name:ident: $en:literal, $de:literal;)*) => {
        /// The words of the views, each named after its English form.
        #[derive(Debug)]
        #[expect(missing_docs, reason = "the names are the documentation")]
        pub struct Words {
            $(pub $name: &'static str,)*
        }
        const EN: Words = Words { $($name: $en,)* };
        const DE: Words = Words { $($name: $de,)* };
    };
}

words! {
    untitled: "Untitled", "Ohne Titel";
    part: "part", "Teil";
    preamble: "Preamble", "Präambel";
    operative: "Operative part", "Beschlussteil";
    summary: "Summary", "Zusammenfassung";
    forces: "Forces", "Wirkungen";
    force: "Force", "Wirkung";
    addressees: "Addressees", "Adressaten";
    addressee: "Addressee", "Adressat";
    deadlines: "Deadlines", "Fristen";
    deadline: "Deadline", "Frist";
    diagnostics: "Remarks of the parser", "Hinweise des Parsers";
    to: "to", "an";
    bears: "bearer", "Träger";
    within: "within", "mit";
    not: "not", "nicht";
    inherited: "goes on from above", "setzt den Satz von oben fort";
    line: "line", "Zeile";
    more: "more", "weitere";
    act_one: "act", "Akt";
    act_many: "acts", "Akte";
    obligation_one: "obligation", "Aufgabe";
    obligation_many: "obligations", "Aufgaben";
    deadline_one: "deadline", "Frist";
    deadline_many: "deadlines", "Fristen";
    recital_one: "recital", "Erwägungsgrund";
    recital_many: "recitals", "Erwägungsgründe";
    reference_one: "reference", "Fundstelle";
    reference_many: "references", "Fundstellen";
}

/// "1 act", "2 acts".
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
