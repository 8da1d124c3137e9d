//! Arguments of every command that reads texts.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use clap::Args;
use policyscan::Analyzer;

use super::lexicon;

/// How texts are read.
#[derive(Debug, Args)]
pub struct ReadingArgs {
    /// Encoding of the input (a WHATWG label) [default: UTF-8, UTF-16 by its byte order mark, else windows-1252]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,

    /// Know the formulas, actors and abbreviations of FILE too (see "policyscan lexicon --help"); may be given several times
    #[arg(long, value_name = "FILE")]
    pub lexicon: Vec<PathBuf>,

    /// Refuse inputs larger than this (K, M, G: 1024, …)
    #[arg(long, value_name = "SIZE", default_value = "64M", value_parser = size)]
    pub max_bytes: u64,
}

impl ReadingArgs {
    /// The analyzer for texts in the named encoding that knows the named lexicons and those `besides`, which count first.
    ///
    /// # Errors
    /// No such encoding, or a lexicon that cannot be read.
    pub fn analyzer<'p>(&'p self, besides: impl IntoIterator<Item = &'p Path>) -> anyhow::Result<Analyzer> {
        let files = besides.into_iter().chain(self.lexicon.iter().map(PathBuf::as_path));
        let analyzer = Analyzer::new().with_lexicon(lexicon::load(files)?);
        let Some(label) = &self.encoding else { return Ok(analyzer) };
        analyzer.with_encoding(label).map_err(|_| {
            let label = label.escape_debug();
            anyhow!("--encoding {label}: no such encoding; use a WHATWG label such as utf-8, windows-1252 or utf-16le")
        })
    }
}

/// Reads "64M": a number of bytes, with K, M or G for powers of 1024.
fn size(typed: &str) -> Result<u64, String> {
    let digits = typed.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor = match typed[digits.len()..].to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        "K" | "KB" | "KIB" => 1 << 10,
        "M" | "MB" | "MIB" => 1 << 20,
        "G" | "GB" | "GIB" => 1 << 30,
        unit => return Err(format!("unknown unit {unit:?}; use K, M or G")),
    };
    let number: u64 = digits.parse().map_err(|_| "expected a number of bytes such as 500000, 64M or 1G".to_owned())?;
    number.checked_mul(factor).ok_or_else(|| "too large".to_owned())
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_have_units() {
        for (typed, want) in [("500", 500), ("1K", 1024), ("64M", 64 << 20), ("2g", 2 << 30), ("3MiB", 3 << 20)] {
            assert_eq!(size(typed), Ok(want), "{typed}");
        }
        for typed in ["", "M", "1T", "-1", "1.5M", "99999999999G"] {
            assert!(size(typed).is_err(), "{typed}");
        }
    }
}
