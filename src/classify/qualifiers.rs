//! stub
use crate::span::TextSpan;
pub fn qualifiers(_t: &str) -> Vec<TextSpan> {
    vec![]
}
