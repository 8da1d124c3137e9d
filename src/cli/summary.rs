//! What a run over several inputs came to, in one line.

use std::time::Duration;

use policyscan::model::{Document, Paragraph};

/// What was counted.
#[derive(Debug, Default)]
pub struct Summary {
    /// Files or lines.
    pub inputs: usize,
    /// Documents in them.
    pub documents: usize,
    /// Speech acts in these.
    pub acts: usize,
    /// Inputs that could not be analysed.
    pub failures: usize,
}

impl Summary {
    /// The line for people; `one` says what one input is.
    pub fn line(&self, one: &str, elapsed: Duration) -> String {
        let count = |n: usize, one: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") };
        format!(
            "{}: {}, {}, {} in {:.2} s",
            count(self.inputs, one),
            count(self.documents, "document"),
            count(self.acts, "act"),
            count(self.failures, "failure"),
            elapsed.as_secs_f64()
        )
    }
}

/// How many speech acts `document` holds, those of items included.
pub fn acts(document: &Document) -> usize {
    let mut count = 0;
    let mut open: Vec<&Paragraph> = document.operative.iter().collect();
    while let Some(paragraph) = open.pop() {
        count += paragraph.acts.len();
        open.extend(&paragraph.children);
    }
    count
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Summary;

    #[test]
    fn the_summary_counts_in_plain_words() {
        let summary = Summary { inputs: 3, documents: 2, acts: 17, failures: 1 };
        assert_eq!(summary.line("file", Duration::from_millis(125)), "3 files: 2 documents, 17 acts, 1 failure in 0.12 s");
    }
}
