//! stub
use crate::model::Force;
use crate::span::TextSpan;
pub struct FormulaHit {
    pub lemma: &'static str,
    pub force: Force,
    pub span: TextSpan,
}
pub fn formulas_in(_c: &str) -> Vec<FormulaHit> {
    vec![]
}
