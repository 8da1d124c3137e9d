//! Looks for the configuration of each input: the nearest `policyscan.toml` upward.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::config::{Config, FILE};

/// The configurations found so far.
#[derive(Debug)]
pub struct Configs {
    /// The first is the one without a file, unless one was named.
    pub all: Vec<Config>,
    /// Index of the configuration that holds in a folder.
    known: HashMap<PathBuf, usize>,
    /// Whether one was named, so that nothing is looked for.
    named: bool,
}

impl Configs {
    /// Reads the configuration that was named, if one was.
    ///
    /// # Errors
    /// It cannot be read or holds what it should not.
    pub fn new(named: Option<&Path>) -> anyhow::Result<Self> {
        let first = named.map_or_else(|| Ok(Config::default()), Config::read)?;
        Ok(Self { all: vec![first], known: HashMap::new(), named: named.is_some() })
    }

    /// The index of the configuration for the file or folder at `path`.
    ///
    /// # Errors
    /// Its configuration cannot be read or holds what it should not.
    pub fn of(&mut self, path: &Path) -> anyhow::Result<usize> {
        if self.named {
            return Ok(0);
        }
        if path.is_dir() { self.of_folder(path) } else { self.of_folder(path.parent().unwrap_or(Path::new(""))) }
    }

    /// The index of the configuration that holds in `folder`; the empty path is the working folder.
    ///
    /// # Errors
    /// As [`of`](Self::of).
    pub fn of_folder(&mut self, folder: &Path) -> anyhow::Result<usize> {
        if self.named {
            return Ok(0);
        }
        let start = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        // The real folder: what stands above a link's target is above the input too. A folder that is gone has no configuration.
        let Ok(start) = start.canonicalize() else { return Ok(0) };
        let mut passed: Vec<&Path> = Vec::new();
        let mut found = 0;
        for above in start.ancestors() {
            if let Some(index) = self.known.get(above) {
                found = *index;
                break;
            }
            passed.push(above);
            let file = above.join(FILE);
            if file.is_file() {
                self.all.push(Config::read(&shown(&file))?);
                found = self.all.len() - 1;
                break;
            }
        }
        self.known.extend(passed.into_iter().map(|folder| (folder.to_path_buf(), found)));
        Ok(found)
    }
}

/// The path relative to the working folder where it stands below it.
fn shown(file: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    here.ok().and_then(|here| file.strip_prefix(here).ok()).map_or_else(|| file.to_path_buf(), Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use super::Configs;

    #[test]
    fn the_nearest_file_upward_counts_and_is_read_once() {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(root.path().join("a/b/c")).expect("folders");
        std::fs::write(root.path().join("a/policyscan.toml"), "extensions = [\"one\"]").expect("a file");
        std::fs::write(root.path().join("a/b/policyscan.toml"), "extensions = [\"two\"]").expect("a file");
        let mut configs = Configs::new(None).expect("no file named");
        let mut extensions = |path: &str| {
            let index = configs.of(&root.path().join(path)).expect("a configuration");
            (configs.all[index].extensions.clone().unwrap_or_default().join(","), configs.all.len())
        };
        assert_eq!(extensions("a/x.txt"), ("one".into(), 2));
        assert_eq!(extensions("a/b/c/x.txt"), ("two".into(), 3));
        assert_eq!(extensions("a/b"), ("two".into(), 3));
        assert_eq!(extensions("a"), ("one".into(), 3));
    }
}
