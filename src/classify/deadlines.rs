//! stub
use crate::span::TextSpan;
pub struct TimePhrase {
    pub span: TextSpan,
    pub date: Option<String>,
    pub duration: Option<String>,
    pub recurrence: Option<String>,
}
pub fn deadlines(_t: &str) -> Vec<TimePhrase> {
    vec![]
}
