//! Citations that carry a number, as canonical ids: one reader for each kind of number.

mod cases;
mod eu;
mod gazettes;
mod german_law;
mod law_names;
mod organisations;
mod parliament_papers;
mod un;

use super::dates::{Date, date_at};
use super::tokens::{TokenKind, Tokens};
use crate::model::{Family, ReferenceType};
use crate::span::TextSpan;

/// One citation of a clean text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What kind of document is cited.
    pub kind: ReferenceType,
    /// Canonical number: "A/RES/70/1", "(EU) 2016/679", "§ 12 SGB V".
    pub id: String,
    /// From the noun to the number or its date; a later member of a list starts at its number.
    pub span: TextSpan,
    /// Date of the cited document, ISO 8601.
    pub date: Option<String>,
    /// Its title without quotation marks, where it is quoted after "mit dem Titel".
    pub title: Option<String>,
}

/// What the readers look at.
struct Reader<'a, 't> {
    tokens: &'a Tokens<'t>,
    family: Family,
}

/// The citations that one reader found, and the token to go on from.
struct Found {
    citations: Vec<Citation>,
    next: usize,
}

/// Every citation of a clean text, cut into `tokens`, in order, repeated ones repeated.
///
/// `family` decides what a bare "Drucksache 57/26" or "Beschluss 79/401" is; `own_symbol` is the document's own number as printed, which
/// is no citation. Internal references ("Artikel 3" without a law, "Ziffer 2", "Anlage 1", "TOP 7") are none.
#[must_use]
pub fn references(tokens: &Tokens, family: Family, own_symbol: Option<&str>) -> Vec<Citation> {
    // A citation has a figure in it.
    if !tokens.text().bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let reader = Reader { tokens, family };
    let mut found = Vec::new();
    let mut i = 0;
    while i < reader.tokens.len() {
        match reader.read(i) {
            Some(batch) => {
                found.extend(
                    batch.citations.into_iter().filter(|citation| !own_symbol.is_some_and(|own| is_own(&citation.id, own))),
                );
                i = batch.next.max(i + 1);
            }
            None => i += 1,
        }
    }
    found
}

/// Whether `id` is the document's own `symbol`: equal, or ending in it after its prefix ("A/RES/80/217", "80/217").
fn is_own(id: &str, symbol: &str) -> bool {
    let symbol = symbol.trim();
    !symbol.is_empty()
        && id
            .strip_suffix(symbol)
            .or_else(|| symbol.strip_suffix(id))
            .is_some_and(|rest| rest.is_empty() || rest.ends_with(['/', ' ', '.']))
}

impl Reader<'_, '_> {
    fn read(&self, i: usize) -> Option<Found> {
        match self.tokens.kind(i)? {
            TokenKind::Sign => match self.tokens.word(i) {
                "§" => german_law::read(self, i),
                "(" => eu::bracketed(self, i),
                _ => None,
            },
            TokenKind::Number => {
                if self.tokens.is(i + 1, "/") {
                    eu::numbered(self, i)
                        .or_else(|| un::conference_decision(self, i))
                        .or_else(|| parliament_papers::austrian(self, i))
                } else {
                    cases::german(self, i).or_else(|| parliament_papers::supplement(self, i))
                }
            }
            TokenKind::Mixed => None,
            TokenKind::Word => match self.tokens.word(i).as_bytes().first()? {
                b'a'..=b'z' => None,
                _ => self.word(i),
            },
        }
    }

    fn word(&self, i: usize) -> Option<Found> {
        let word = self.tokens.word(i);
        match word {
            "Art" | "Artikel" | "Artikels" | "Artikeln" => return german_law::read(self, i),
            _ => {}
        }
        // Every other reader wants a figure or a sign soon after its first word.
        un::symbol(self, i)
            .or_else(|| un::resolution(self, i))
            .or_else(|| eu::paper(self, i))
            .or_else(|| gazettes::read(self, i))
            .or_else(|| parliament_papers::read(self, i))
            .or_else(|| organisations::read(self, i))
            .or_else(|| cases::european(self, i))
            .or_else(|| cases::german(self, i))
    }

    /// "vom 25. September 2015" at token `i`: the date and the token after it.
    fn dated(&self, i: usize) -> Option<(String, usize)> {
        if !self.tokens.is(i, "vom") {
            return None;
        }
        let reading = date_at(self.tokens, i + 1)?;
        Date::iso(reading.last).map(|date| (date, reading.next))
    }

    /// "mit dem Titel „…“" at token `i`: the title without its marks and the token after it.
    fn titled(&self, i: usize) -> Option<(String, usize)> {
        let lead = [&["mit", "dem", "Titel"][..], &["unter", "dem", "Titel"], &["mit", "der", "Überschrift"], &["betreffend"]]
            .into_iter()
            .find(|lead| self.tokens.run(i, lead))?;
        let start = self.tokens.start(i + lead.len());
        let titles = self.tokens.quotations();
        let at = titles.binary_search_by_key(&start, |&(start, _)| start).ok()?;
        let (start, end) = titles[at];
        let quoted = self.tokens.text().get(start as usize..end as usize)?;
        let mut inner = quoted.chars();
        inner.next();
        inner.next_back();
        Some((inner.as_str().to_owned(), self.tokens.at(end)))
    }

    fn one(&self, kind: ReferenceType, id: String, first: usize, next: usize) -> Found {
        Found { citations: vec![Citation { kind, id, span: self.tokens.span(first, next), date: None, title: None }], next }
    }

    /// Whether a connective of lists stands at token `i`; the token after it.
    fn connective(&self, i: usize) -> Option<usize> {
        if self.tokens.any(i, &["und", "sowie", "oder"]) {
            return Some(i + 1);
        }
        let comma = self.tokens.is(i, ",");
        comma.then(|| i + 1 + usize::from(self.tokens.any(i + 1, &["und", "sowie"])))
    }
}

#[cfg(test)]
mod tests;
