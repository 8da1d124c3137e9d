//! The page over all inputs of a run that writes pages.

use std::path::Path;

use anyhow::bail;
use policyscan::emit::html::{self, Entry};
use policyscan::model::Document;

use super::failure::{Failure, printable};
use super::inputs::Input;
use super::output::{OutputFolder, with_ending};
use super::printer::Printer;
use super::settings::Task;

/// Its name in the output folder.
const NAME: &str = "index.html";

/// What it will hold.
#[derive(Debug)]
pub struct Overview {
    options: html::Options,
    /// Its documents, in the order of the inputs.
    pub entries: Vec<Entry>,
    /// Inputs that could not be read.
    pub failures: Vec<String>,
}

impl Overview {
    /// The page that `task` asks for; `None`: it asks for none.
    ///
    /// # Errors
    /// One of `inputs` would have its own page there.
    pub fn of(task: &Task, inputs: &[Result<Input, Failure>]) -> anyhow::Result<Option<Self>> {
        let Task::Write(Printer::Html(options), _) = task else { return Ok(None) };
        if let Some(input) = inputs.iter().flatten().find(|input| with_ending(&input.relative, ".html") == Path::new(NAME)) {
            bail!(
                "--output: {} would be written to {NAME}, where the page over all inputs goes; rename it",
                printable(input.path())
            );
        }
        Ok(Some(Self { options: *options, entries: Vec::new(), failures: Vec::new() }))
    }

    /// The entries of the `documents` of the input at `relative`, whose page has `ending` added to its name.
    pub fn entries(documents: &[Document], relative: &Path, ending: &str) -> Vec<Entry> {
        let page = with_ending(relative, ending);
        let number = |i: usize| (documents.len() > 1).then_some(i + 1);
        documents.iter().enumerate().map(|(i, document)| Entry::new(document, &page, number(i))).collect()
    }

    /// Its address, seen from the page of the input at `relative`.
    pub fn address_from(relative: &Path) -> String {
        format!("{}{NAME}", "../".repeat(relative.components().count().saturating_sub(1)))
    }

    /// Writes it into `folder`.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, folder: &OutputFolder) -> anyhow::Result<()> {
        let mut page = Vec::new();
        html::write_index(&self.entries, &self.failures, self.options, &mut page)?;
        folder.write_beside(NAME, &page)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Overview;

    #[test]
    fn a_page_finds_back_from_any_depth() {
        for (page, want) in [("a.txt", "index.html"), ("b/a.txt", "../index.html"), ("c/b/a.txt", "../../index.html")] {
            assert_eq!(Overview::address_from(Path::new(page)), want);
        }
    }
}
