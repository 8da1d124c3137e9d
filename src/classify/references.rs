//! stub
use crate::model::*;
use crate::span::TextSpan;
pub struct Citation {
    pub kind: ReferenceType,
    pub id: String,
    pub span: TextSpan,
    pub date: Option<String>,
    pub title: Option<String>,
}
pub fn references(_t: &str, _f: Family, _s: Option<&str>) -> Vec<Citation> {
    vec![]
}
