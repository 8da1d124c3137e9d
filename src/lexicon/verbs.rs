//! The performative verbs.

use super::frames::Case::{Accusative, Dative, With};
use super::frames::Frame;
use crate::model::Force;

/// Every frame, more specific ones of the same verb first.
pub const FRAMES: &[Frame] = &[
    Frame::new("auffordern", Force::CallsUpon, &["fordert", "fordern"], "aufgefordert")
        .closed_by("auf")
        .to(Accusative)
        .object_control()
        .tested("Der Rat fordert die Länder auf, zu handeln.", "Der Rat fordert mehr Mittel."),
    Frame::new("nahelegen", Force::Encourages, &["legt", "legen"], "nahegelegt")
        .closed_by("nahe")
        .to(Dative)
        .object_control()
        .tested("Der Rat legt den Ländern nahe, zu handeln.", "Der Rat legt einen Bericht vor."),
    Frame::new("fordern", Force::Demands, &["fordert", "fordern"], "gefordert")
        .without(&["Tote", "Todesopfer", "Menschenleben"])
        .to(With("von"))
        .object_control()
        .tested("Der Rat fordert mehr Mittel.", "Der Rat fordert die Länder auf, zu handeln."),
];

use crate::language::token::Token; use crate::span::TextSpan;
pub fn frames_by_finite(w:&str)->&'static [&'static Frame]{ let _=w; &[] }
pub fn frames_by_participle(w:&str)->&'static [&'static Frame]{ let _=w; &[] }
pub fn adjusted(f:Force,_l:&str,_m:&[&str],_t:&str)->Force{f}
pub fn modifiers_among(_t:&str,_k:&[Token],_w:&[usize])->Vec<TextSpan>{vec![]}
