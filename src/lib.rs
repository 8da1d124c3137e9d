//! Reads German resolutions and decisions: who is told to do what, by when, and how strongly.

pub mod classify;
pub mod diagnostic;
pub mod emit;
mod error;
pub mod language;
pub mod lexicon;
pub mod model;
pub mod place;
pub mod source;
pub mod span;
pub mod structure;

pub use error::Error;

/// Analyses sources with one set of settings; cheap to clone, usable from several threads.
#[derive(Clone, Debug, Default)]
pub struct Analyzer {
    encoding: Option<&'static encoding_rs::Encoding>,
    offsets: model::OffsetUnit,
}

/// A stage of the road, for whoever debugs a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Bytes to text.
    Decode,
    /// Text to clean lines.
    Clean,
    /// Clean lines to blocks.
    Segment,
    /// Blocks to the outline.
    Outline,
    /// The outline's clauses, cut at their sentence brackets.
    Clauses,
}

impl Analyzer {
    /// An analyzer with default settings: detected encoding, byte offsets.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the source in the encoding that `label` names instead of detecting it.
    ///
    /// # Errors
    /// [`Error::UnknownEncoding`] where `label` is no WHATWG label.
    pub fn with_encoding(mut self, label: &str) -> Result<Self, Error> {
        let found = encoding_rs::Encoding::for_label(label.as_bytes());
        self.encoding = Some(found.ok_or_else(|| Error::UnknownEncoding(label.to_owned()))?);
        Ok(self)
    }

    /// Counts spans in `unit`.
    #[must_use]
    pub fn with_offsets(mut self, unit: model::OffsetUnit) -> Self {
        self.offsets = unit;
        self
    }

    /// Analyses one source; one document per resolution, at least one. `path` is printed as it is.
    ///
    /// # Errors
    /// As [`source::decode`].
    pub fn analyse(&self, path: &str, bytes: &[u8]) -> Result<Vec<model::Document>, Error> {
        let (_, encoding) = self.decode(bytes)?;
        Ok(vec![model::Document {
            schema_version: model::SCHEMA_VERSION,
            source: model::Source { path: path.to_owned(), encoding, bytes: bytes.len(), offset_unit: self.offsets, part: None },
            document: model::Metadata {
                kind: model::Kind::Other,
                family: model::Family::Generic,
                symbol: None,
                title: None,
                body: None,
                date: None,
                status: model::Status::Unknown,
            },
            preamble: Vec::new(),
            operative: Vec::new(),
            footnotes: Vec::new(),
            references: Vec::new(),
            instruments: Vec::new(),
            actors: Vec::new(),
            diagnostics: Vec::new(),
        }])
    }

    /// What `stage` of the road saw, as readable text.
    ///
    /// # Errors
    /// As [`source::decode`].
    pub fn stage(&self, stage: Stage, bytes: &[u8]) -> Result<String, Error> {
        let _ = stage;
        Ok(self.decode(bytes)?.0)
    }

    fn decode(&self, bytes: &[u8]) -> Result<(String, &'static str), Error> {
        if let Some((found, skip)) = encoding_rs::Encoding::for_bom(bytes) {
            return Ok((found.decode_without_bom_handling(bytes.get(skip..).unwrap_or_default()).0.into_owned(), found.name()));
        }
        if bytes.contains(&0) {
            return Err(Error::Binary);
        }
        if let Some(asked) = self.encoding {
            let text = asked.decode_without_bom_handling_and_without_replacement(bytes).ok_or(Error::Malformed(asked.name()))?;
            return Ok((text.into_owned(), asked.name()));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok((text.to_owned(), "UTF-8")),
            Err(_) => Ok((encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(), "windows-1252")),
        }
    }
}
