//! stub
use super::references::Citation;
pub fn instruments(_t: &str) -> Vec<Citation> {
    vec![]
}
