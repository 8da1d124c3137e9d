//! The road in one place: bytes → text → lines → blocks → outline → acts → document.

use std::sync::Arc;

use crate::classify;
#[cfg(feature = "views")]
use crate::emit::akn;
use crate::error::Error;
use crate::lexicon::Lexicon;
use crate::model::{Document, OffsetUnit, Source};
use crate::place::Places;
use crate::source::{self, Decoded, Note};
use crate::structure::{self, Outline, Prose};

/// Analyses sources with one set of settings.
///
/// `Send` and `Sync`: set one up and share it, or clone it, which copies a few words and shares the lexicon. It keeps nothing between two
/// sources, touches no files and starts no threads.
///
/// # Examples
/// ```
/// use policyscan::Analyzer;
///
/// let analyzer = Analyzer::new();
/// let texts = ["Der Kreistag beschließt:\n\n1. Die Verwaltung wird beauftragt, zu berichten.", "Guten Tag."];
/// let acts: Vec<usize> = std::thread::scope(|scope| {
///     let threads = texts.map(|text| {
///         let analyzer = analyzer.clone();
///         scope.spawn(move || analyzer.analyse("-", text.as_bytes()).map(|documents| documents[0].operative.len()))
///     });
///     threads.map(|thread| thread.join().expect("no panic").expect("text")).to_vec()
/// });
/// assert_eq!(acts, [1, 0]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Analyzer {
    encoding: Option<&'static str>,
    offsets: OffsetUnit,
    lexicon: Arc<Lexicon>,
}

/// What every stage of the road came to.
#[cfg_attr(not(feature = "views"), expect(dead_code, reason = "only one format needs more than the documents"))]
struct Reading {
    /// The notes of each outline.
    notes: Vec<Vec<Note>>,
    prose: Prose,
    outlines: Vec<Outline>,
    documents: Vec<Document>,
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
    /// An analyzer with default settings: detected encoding, byte offsets, the built-in lexicon.
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
        self.encoding = Some(found.ok_or_else(|| Error::UnknownEncoding(label.to_owned()))?.name());
        Ok(self)
    }

    /// Detects the encoding of each source again.
    #[cfg(feature = "stream")]
    pub(crate) const fn with_detected_encoding(mut self) -> Self {
        self.encoding = None;
        self
    }

    /// Counts spans in `unit`.
    #[must_use]
    pub const fn with_offsets(mut self, unit: OffsetUnit) -> Self {
        self.offsets = unit;
        self
    }

    /// Tags with what `lexicon` knows.
    #[must_use]
    pub fn with_lexicon(mut self, lexicon: impl Into<Arc<Lexicon>>) -> Self {
        self.lexicon = lexicon.into();
        self
    }

    /// Analyses one source; one document per resolution, at least one. `path` is printed as it is.
    ///
    /// # Errors
    /// As [`source::decode`].
    pub fn analyse(&self, path: &str, bytes: &[u8]) -> Result<Vec<Document>, Error> {
        Ok(self.analyse_decoded(path, &self.decode(bytes)?))
    }

    /// Decodes one source: the text that every span of its documents points into.
    ///
    /// # Errors
    /// As [`source::decode`].
    pub fn decode(&self, bytes: &[u8]) -> Result<Decoded, Error> {
        source::decode(bytes, self.encoding)
    }

    /// Analyses what [`decode`](Self::decode) returned, for callers that need the text beside the documents.
    #[must_use]
    pub fn analyse_decoded(&self, path: &str, decoded: &Decoded) -> Vec<Document> {
        self.read(path, decoded, self.offsets).documents
    }

    /// Analyses one source and writes it as one Akoma Ntoso document; see [`akn::write`]. Returns the analysis beside it; its spans count
    /// bytes.
    ///
    /// # Errors
    /// As [`source::decode`].
    #[cfg(feature = "views")]
    pub fn akoma_ntoso(&self, path: &str, bytes: &[u8]) -> Result<(Vec<u8>, Vec<Document>), Error> {
        let read = self.read(path, &self.decode(bytes)?, OffsetUnit::Byte);
        let xml = akn::write(&read.prose, &read.notes, &read.outlines, &read.documents);
        Ok((xml, read.documents))
    }

    fn read(&self, path: &str, decoded: &Decoded, offsets: OffsetUnit) -> Reading {
        let lines = source::clean(decoded);
        let prose = structure::blocks(&lines);
        let outlines = structure::outline(&prose);
        let notes = shares(lines.notes, &outlines, &prose);
        let places = Places::new(&prose, &decoded.text, offsets);
        let several = outlines.len() > 1;
        let document = |(i, (outline, notes)): (usize, (&Outline, &Vec<Note>))| {
            let source = Source {
                path: path.to_owned(),
                encoding: decoded.encoding,
                bytes: decoded.bytes,
                offset_unit: offsets,
                part: several.then_some(i as u32 + 1),
            };
            classify::document(&self.lexicon, &prose, &places, outline, notes, &lines.findings, source)
        };
        let documents = outlines.iter().zip(&notes).enumerate().map(document).collect();
        Reading { notes, prose, outlines, documents }
    }

    /// What `stage` of the road saw, as readable text.
    ///
    /// # Errors
    /// As [`source::decode`].
    pub fn stage(&self, stage: Stage, bytes: &[u8]) -> Result<String, Error> {
        let decoded = source::decode(bytes, self.encoding)?;
        if stage == Stage::Decode {
            return Ok(decoded.text);
        }
        let lines = source::clean(&decoded);
        if stage == Stage::Clean {
            return Ok(lines.text);
        }
        let prose = structure::blocks(&lines);
        if stage == Stage::Segment {
            return Ok(prose.text);
        }
        let mut out = String::new();
        for outline in structure::outline(&prose) {
            if stage == Stage::Outline {
                structure::show(&prose.text, &outline, &mut out);
            } else {
                classify::show_clauses(&self.lexicon, &prose.text, &outline, &mut out);
            }
        }
        Ok(out)
    }
}

/// The notes of each of `outlines`, which were read from `prose` in order: those whose mark, or else whose text, stands in its part of the
/// source.
fn shares(notes: Vec<Note>, outlines: &[Outline], prose: &Prose) -> Vec<Vec<Note>> {
    let starts: Vec<u32> = outlines.iter().map(|outline| prose.map.start(outline.extent.start)).collect();
    let mut shares = vec![Vec::new(); outlines.len()];
    for note in notes {
        let place = note.anchor.unwrap_or(note.start);
        let part = starts.partition_point(|start| *start <= place).saturating_sub(1);
        shares[part].push(note);
    }
    shares
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Analyzer;

    #[test]
    fn a_note_belongs_to_the_resolution_that_has_its_mark() {
        let text = "Resolution 1/1\n\nDie Generalversammlung,\n\n1. ersucht den Rat1, zu berichten;\n\n\
                    2. beschließt, mit der Sache befasst zu bleiben.\n\n_______________\n1 Siehe Resolution 70/1.\n\n\
                    Resolution 1/2\n\nDie Generalversammlung,\n\n1. bittet den Rat1, zu berichten.\n\n_______________\n\
                    1 Siehe Resolution 70/2.\n";
        let documents = Analyzer::new().analyse("-", text.as_bytes()).expect("text");
        let notes: Vec<Vec<&str>> = documents.iter().map(|d| d.footnotes.iter().map(|note| note.text.as_str()).collect()).collect();
        assert_eq!(notes, [["Siehe Resolution 70/1."], ["Siehe Resolution 70/2."]]);
    }

    #[test]
    fn threads_share_an_analyzer_and_a_clone_shares_its_lexicon() {
        const fn shared<T: Send + Sync + Clone + 'static>() {}
        const { shared::<Analyzer>() };
        let analyzer = Analyzer::new();
        assert!(Arc::ptr_eq(&analyzer.lexicon, &analyzer.clone().lexicon));
        assert!(size_of::<Analyzer>() <= 64);
    }
}
