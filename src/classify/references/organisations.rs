//! Other international bodies: Council of Europe, OSCE, conventions known by a number.

use super::{Found, Reader};
use crate::model::ReferenceType;

/// "CM/Rec(2020)1", "PC.DEC/1304", "Übereinkommen Nr. 169", "Entschließung 2341 (2020)".
pub(super) fn read(reader: &Reader, i: usize) -> Option<Found> {
    let tokens = &reader.tokens;
    match tokens.word(i) {
        "CM" | "CG" => {
            let cited = tokens.is(i + 1, "/")
                && tokens.is(i + 3, "(")
                && tokens.year(i + 4).is_some()
                && tokens.is(i + 5, ")")
                && tokens.number(i + 6).is_some();
            cited.then(|| {
                let id = format!("{}/{}({}){}", tokens.word(i), tokens.word(i + 2), tokens.word(i + 4), tokens.word(i + 6));
                let kind = if tokens.is(i + 2, "Rec") { ReferenceType::Document } else { ReferenceType::Resolution };
                reader.one(kind, id, i, i + 7)
            })
        }
        "PC" | "MC" | "FSC" => {
            let series = tokens.any(i + 2, &["DEC", "JOUR", "DEL", "DOC", "GAL"]);
            if !(tokens.is(i + 1, ".") && series && tokens.is(i + 3, "/") && tokens.number(i + 4).is_some()) {
                return None;
            }
            let mut next = i + 5;
            while next < i + 11
                && tokens.any(next, &["/", "."])
                && tokens.glued(next)
                && tokens.glued(next + 1)
                && !tokens.is(next + 1, ".")
            {
                next += 2;
            }
            let kind = if tokens.is(i + 2, "DEC") { ReferenceType::Decision } else { ReferenceType::Document };
            Some(reader.one(kind, tokens.span(i, next).of(tokens.text()).to_owned(), i, next))
        }
        "Übereinkommen"
        | "Übereinkommens"
        | "IAO-Übereinkommen"
        | "ILO-Übereinkommen"
        | "IAO-Übereinkommens"
        | "ILO-Übereinkommens" => {
            let open = usize::from(tokens.is(i + 1, "("));
            if !(tokens.run(i + 1 + open, &["Nr", "."]) && tokens.number(i + 3 + open).is_some()) {
                return None;
            }
            let id = format!("Übereinkommen Nr. {}", tokens.word(i + 3 + open));
            Some(reader.one(ReferenceType::Treaty, id, i, i + 4 + 2 * open))
        }
        "Entschließung" | "Empfehlung" => {
            // The Parliamentary Assembly numbers on and adds the year.
            let cited =
                tokens.number(i + 1).is_some() && tokens.is(i + 2, "(") && tokens.year(i + 3).is_some() && tokens.is(i + 4, ")");
            cited.then(|| reader.one(ReferenceType::Resolution, tokens.span(i, i + 5).of(tokens.text()).to_owned(), i, i + 5))
        }
        _ => None,
    }
}
