//! `policyscan.toml`: what a folder of decisions expects.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use policyscan::check::{Options, Selector, family_name};
use policyscan::model::{Family, Severity};
use serde::Deserialize;
use toml::Spanned;

use super::args::selector;
use crate::cli::toml_file::{self, Wrong};

/// The name of the file.
pub const FILE: &str = "policyscan.toml";

/// What holds for the inputs below one file.
#[derive(Clone, Debug)]
pub struct Config {
    /// Rules and expected families.
    pub options: Options,
    /// The file endings that are read in folders; `None`: the usual ones.
    pub extensions: Option<Vec<String>>,
    /// Custom lexicons, relative to the working folder.
    pub lexicons: Vec<PathBuf>,
    /// Findings of this severity or worse end in exit status 1.
    pub fail_on: Severity,
}

impl Default for Config {
    fn default() -> Self {
        Self { options: Options::default(), extensions: None, lexicons: Vec::new(), fail_on: Severity::Warning }
    }
}

/// The file as written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    families: Vec<Spanned<String>>,
    extensions: Option<Vec<Spanned<String>>>,
    lexicon: Vec<Spanned<String>>,
    check: WrittenCheck,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenCheck {
    select: Vec<Spanned<String>>,
    ignore: Vec<Spanned<String>>,
    fail_on: Option<Spanned<String>>,
    levels: BTreeMap<Spanned<String>, Spanned<String>>,
}

const FAMILIES: &[Family] = &[
    Family::UnGeneralAssembly,
    Family::UnSecurityCouncil,
    Family::UnHumanRightsCouncil,
    Family::UnEcosoc,
    Family::ModelUn,
    Family::EuParliament,
    Family::EuCouncil,
    Family::EuAct,
    Family::DeConference,
    Family::DeBundestag,
    Family::DeBundesrat,
    Family::DeLandtag,
    Family::Municipal,
    Family::Party,
    Family::AtParliament,
    Family::ChFederal,
    Family::Generic,
];

impl Config {
    /// Reads the file at `path`.
    ///
    /// # Errors
    /// It cannot be read, is no TOML, or holds an unknown key or value: file, line, column and what was expected.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let mut config = toml_file::read(path, Self::parse)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        config.lexicons.iter_mut().for_each(|file| *file = folder.join(&*file));
        Ok(config)
    }

    fn parse(text: &str) -> Result<Self, Wrong> {
        let written: Written = toml_file::written(text)?;
        let mut config = Self::default();
        for name in &written.families {
            let family = FAMILIES.iter().find(|family| family_name(**family) == name.get_ref());
            let names = || FAMILIES.iter().map(|family| family_name(*family)).collect::<Vec<_>>().join(", ");
            config.options.families.push(*family.ok_or_else(|| Wrong::unknown("family", name, &names()))?);
        }
        if let Some(extensions) = written.extensions {
            if let Some(odd) = extensions.iter().find(|ext| ext.get_ref().trim_start_matches('.').is_empty()) {
                return Err(Wrong::unknown("ending", odd, "endings such as \"txt\""));
            }
            config.extensions = Some(extensions.into_iter().map(Spanned::into_inner).collect());
        }
        config.lexicons = written.lexicon.into_iter().map(|file| file.into_inner().into()).collect();
        let rules = |typed: &Spanned<String>| rules(typed.get_ref(), typed.span());
        let WrittenCheck { select, ignore, fail_on, levels } = &written.check;
        let selection = &mut config.options.selection;
        selection.select = select.iter().map(rules).collect::<Result<_, _>>()?;
        selection.ignore = ignore.iter().map(rules).collect::<Result<_, _>>()?;
        if let Some(level) = fail_on {
            let severity = severity(level.get_ref()).ok_or_else(|| Wrong::unknown("level", level, "error, warning, note"))?;
            config.fail_on = severity;
        }
        // Codes after beginnings of codes: the more precise key counts, whatever the order.
        let mut sorted: Vec<_> = levels.iter().collect();
        sorted.sort_by_key(|(rule, _)| rule.get_ref().len());
        for (rule, level) in sorted {
            let off = level.get_ref() == "off";
            let severity = severity(level.get_ref());
            if severity.is_none() && !off {
                return Err(Wrong::unknown("level", level, "error, warning, note, off"));
            }
            config.options.selection.levels.push((rules(rule)?, severity));
        }
        Ok(config)
    }
}

fn rules(typed: &str, span: Range<usize>) -> Result<Selector, Wrong> {
    selector(typed).map_err(|what| Wrong { at: span.start, message: format!("unknown rule \"{}\": {what}", typed.escape_debug()) })
}

fn severity(name: &str) -> Option<Severity> {
    match name {
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        "note" => Some(Severity::Note),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use policyscan::check::RULES;
    use policyscan::model::{Family, Severity};
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::Config;
    use crate::cli::toml_file::position;
    use crate::cli::toml_file::tests::{is_told, mutated};

    /// Everything that can be set.
    const ALL: &str = "families = [\"party\"]\nextensions = [\"txt\"]\nlexicon = [\"my.toml\"]\n[check]\nselect = [\"PS1\"]\nignore = [\"numbering\"]\nfail-on = \"note\"\n\
                    [check.levels]\nPS102 = \"off\"\nPS1 = \"error\"\n";

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, rng_seed: RngSeed::Fixed(2026), ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_a_configuration_or_says_where_it_is_none(text in mutated(ALL)) {
            if let Err(wrong) = Config::parse(&text) {
                is_told(&text, &wrong)?;
            }
        }
    }

    #[test]
    fn everything_can_be_set() {
        let config = Config::parse(ALL).expect("a configuration");
        assert_eq!(config.options.families, [Family::Party]);
        assert_eq!(config.extensions.as_deref(), Some(&["txt".to_owned()][..]));
        assert_eq!(config.lexicons, [std::path::PathBuf::from("my.toml")]);
        assert_eq!(config.fail_on, Severity::Note);
        let runs = |code: &str| config.options.selection.takes(RULES.iter().find(|rule| rule.code == code).expect("a rule"));
        assert!(!runs("PS101") && !runs("PS102") && runs("PS103"));
    }

    #[test]
    fn an_error_says_where_and_what_was_expected() {
        for (text, line, column, words) in [
            ("x = 1", 1, 1, "unknown key \"x\", expected one of \"families\""),
            ("\n[check]\nfail-on = \"bad\"", 3, 11, "unknown level \"bad\", expected error, warning, note"),
            ("families = [\"party\", \"circus\"]", 1, 22, "unknown family \"circus\", expected un_general_assembly"),
            ("[check]\nselect = [\"PS9\"]", 2, 11, "unknown rule \"PS9\": no rule answers to it; codes run from PS101"),
            ("[check.levels]\nPS101 = \"off\"\nPS777 = \"off\"", 3, 1, "unknown rule \"PS777\""),
            ("[check.levels]\nPS101 = \"loud\"", 2, 9, "unknown level \"loud\""),
            ("extensions = \"txt\"", 1, 14, "invalid type: string \"txt\", expected a sequence"),
            ("families = [", 1, 13, "array"),
        ] {
            let wrong = Config::parse(text).expect_err(text);
            assert_eq!(position(text, wrong.at), (line, column), "{text}: {}", wrong.message);
            assert!(wrong.message.contains(words), "{text}: {}", wrong.message);
        }
    }
}
