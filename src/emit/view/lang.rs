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
    references: "References", "Fundstellen";
    instruments: "Named instruments", "Genannte Übereinkünfte";
    footnotes: "Footnotes", "Fußnoten";
    modality: "Modality", "Modalität";
    modalities: "Modalities", "Modalitäten";
    obligations: "Obligations", "Aufgaben";
    obligation: "Obligation", "Aufgabe";
    document: "Document", "Dokument";
    documents: "Documents", "Dokumente";
    document_one: "document", "Dokument";
    document_many: "documents", "Dokumente";
    paragraph: "Paragraph", "Absatz";
    who: "Who", "Wer";
    actor: "Actor", "Akteur";
    verb: "Verb", "Verb";
    formula: "Formula", "Formel";
    qualifier: "Limit", "Einschränkung";
    reference: "Reference", "Fundstelle";
    instrument: "Named instrument", "Genannte Übereinkunft";
    title: "Title", "Titel";
    body: "Body", "Organ";
    date: "Date", "Datum";
    number: "Number", "Nummer";
    file: "File", "Datei";
    family: "Family", "Familie";
    acts: "Acts", "Akte";
    skip: "Skip to the document", "Zum Dokument";
    overview: "Overview and filter", "Überblick und Filter";
    search: "Search in the text", "Suche im Text";
    search_documents: "Search titles, bodies, addressees", "Suche in Titeln, Organen, Adressaten";
    reset: "Reset filter", "Filter zurücksetzen";
    all_shown: "Everything is shown", "Alles wird gezeigt";
    shown_of: "shown of", "gezeigt von";
    sort_hint: "Sort by", "Sortieren nach";
    legend: "Marks", "Zeichen";
    legend_keys: "Point at a mark for details. Keyboard: Tab goes from verb to verb, the arrow keys go through all marks of a paragraph, Escape closes.",
        "Details zeigt der Zeiger auf einer Markierung. Tastatur: Tabulator von Verb zu Verb, Pfeiltasten durch alle Markierungen eines Absatzes, Escape schließt.";
    binds_how: "Arrows count: three bind, two urge or request, one invites.", "Pfeile zählen: drei verpflichten, zwei fordern oder ersuchen, einer legt nahe.";
    matrix: "Who is addressed how", "Wer wie angesprochen wird";
    matrix_hint: "Acts by addressee and force. A number shows its documents.", "Akte nach Adressat und Wirkung. Eine Zahl zeigt ihre Dokumente.";
    no_matrix: "Nobody is addressed in these documents.", "In diesen Dokumenten wird niemand angesprochen.";
    failed: "Could not be read", "Nicht lesbar";
    index: "All documents", "Alle Dokumente";
    all: "all", "alle";
    no_obligations: "This text obliges nobody.", "Dieser Text verpflichtet niemanden.";
    mentions: "mentions", "Nennungen";
    nothing_matches: "Nothing matches the filter.", "Nichts entspricht dem Filter.";
    made_with: "Read by", "Gelesen von";
    machine: "Machine reading; the text decides.", "Maschinelle Auswertung; es gilt der Text.";
    decides: "The body makes it so", "Das Organ setzt es";
    commits: "The body binds itself", "Das Organ bindet sich selbst";
    feels: "The body says what it feels", "Das Organ sagt, was es empfindet";
    states: "The body says what is", "Das Organ sagt, was ist";
    binds: "Directs, binding", "Weist an, verbindlich";
    urges: "Directs, strongly", "Fordert, stark";
    invites: "Directs, weakly", "Legt nahe, schwach";
    reference_one: "reference", "Fundstelle";
    reference_many: "references", "Fundstellen";
}

/// "1 act", "2 acts".
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
