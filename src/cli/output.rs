//! The output folder: one file for each input, written whole or not at all, never outside it.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail};

use super::failure::{Failure, printable};
use super::inputs::Input;

/// A folder that output files are written to, locked for this run.
#[derive(Debug)]
pub struct OutputFolder {
    root: PathBuf,
    ending: &'static str,
    /// Keeps the lock: temporary names are the same in each run, so that a run replaces what an interrupted one left behind.
    _lock: Option<File>,
}

impl OutputFolder {
    /// Checks that no output of `inputs` takes the place of another one or of an input, then creates `folder` where it is missing.
    ///
    /// # Errors
    /// A collision; `folder` cannot be made or another run writes to it.
    pub fn open<'i>(folder: &Path, ending: &'static str, inputs: impl Iterator<Item = &'i Input> + Clone) -> anyhow::Result<Self> {
        let mut outputs: HashMap<PathBuf, &Input> = HashMap::new();
        for input in inputs.clone() {
            if let Some(earlier) = outputs.insert(with_ending(&input.relative, ending), input) {
                bail!(
                    "--output: {} and {} would both be written to {}; nothing was written; name a folder that holds both, or run twice",
                    printable(earlier.path()),
                    printable(input.path()),
                    printable(&with_ending(&input.relative, ending))
                );
            }
        }
        for input in inputs {
            if let Some(file) = input.relative.ancestors().skip(1).find_map(|above| outputs.get(above)) {
                bail!(
                    "--output: the output of {} would stand where {} needs a folder; nothing was written; rename it or run twice",
                    printable(file.path()),
                    printable(input.path())
                );
            }
            // An input has another ending than the outputs, but for odd names and endings.
            if !input.path().as_os_str().as_encoded_bytes().ends_with(ending.as_bytes()) {
                continue;
            }
            let below = |path: PathBuf| path.strip_prefix(fs::canonicalize(folder).ok()?).ok().map(Path::to_path_buf);
            let own = fs::canonicalize(input.path()).ok().and_then(below);
            if let Some(other) = own.and_then(|own| outputs.get(&own)) {
                bail!(
                    "--output: the output of {} would replace the input {}; nothing was written; name another folder",
                    printable(other.path()),
                    printable(input.path())
                );
            }
        }
        let cannot =
            |error: io::Error| anyhow!("--output {}: cannot be used as a folder ({error}); name another one", printable(folder));
        fs::create_dir_all(folder).map_err(cannot)?;
        let root = fs::canonicalize(folder).map_err(cannot)?;
        // Where folders cannot be opened or locked (Windows, some network drives) the run goes on without.
        let lock = File::open(&root).ok();
        if let Some(Err(fs::TryLockError::WouldBlock)) = lock.as_ref().map(File::try_lock) {
            bail!("--output {}: another run is writing there; wait for it or name another folder", printable(folder));
        }
        Ok(Self { root, ending, _lock: lock })
    }

    /// Writes `bytes` as the output of `input`: to a temporary file beside it, which then takes its name.
    ///
    /// # Errors
    /// It cannot be written, or a link in the output folder leads out of it.
    pub fn write(&self, input: &Input, bytes: &[u8]) -> Result<(), Failure> {
        let target = with_ending(&self.root.join(&input.relative), self.ending);
        self.place(&target, bytes).map_err(|error| {
            let what = format!("its output {} cannot be written ({error})", printable(&with_ending(&input.relative, self.ending)));
            Failure::new(input.path(), what, "check the output folder")
        })
    }

    /// Writes `bytes` to the file `name` at the top of the folder, as [`write`](Self::write) does.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write_beside(&self, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        self.place(&self.root.join(name), bytes).map_err(|error| anyhow!("--output: {name} cannot be written ({error})"))
    }

    fn place(&self, target: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = target.parent().unwrap_or(&self.root);
        // A folder that went away during the run is not made again: nobody would look for half a collection.
        if !self.root.is_dir() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "the output folder is gone"));
        }
        fs::create_dir_all(folder)?;
        if !fs::canonicalize(folder)?.starts_with(&self.root) {
            return Err(io::Error::other("a link there leads out of the output folder"));
        }
        write_whole(target, bytes)
    }
}

/// Writes `bytes` to a hidden file beside `target`, which then takes its name: `target` holds all of them or what it held before.
///
/// # Errors
/// It cannot be written.
pub fn write_whole(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = target.with_file_name(part_name(target.file_name().ok_or(io::ErrorKind::InvalidFilename)?));
    // A file that is removed first cannot be a link that leads elsewhere.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = File::create_new(&part).and_then(|mut file| io::Write::write_all(&mut file, bytes));
    let placed = written.and_then(|()| fs::rename(&part, target));
    if placed.is_err() {
        let _ = fs::remove_file(&part);
    }
    placed
}

/// The longest name that takes the ending of a temporary file: file systems allow 255 bytes.
const LONG: usize = 249;

/// The name of the temporary file for `name`: the same in each run.
fn part_name(name: &OsStr) -> OsString {
    if name.len() > LONG {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        return format!(".{:016x}.part", hasher.finish()).into();
    }
    let mut part = OsString::from(".");
    part.push(name);
    part.push(".part");
    part
}

/// `path` with `ending` added to its name.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(ending);
    PathBuf::from(path)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::OutputFolder;
    use crate::cli::inputs::{Input, Place};

    fn input(path: &str, relative: &str) -> Input {
        Input { place: Place::Path(PathBuf::from(path)), relative: PathBuf::from(relative) }
    }

    #[test]
    fn a_collision_is_found_before_the_folder_is_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("out");
        let inputs = [input("x/a.txt", "a.txt"), input("y/a.txt", "a.txt")];
        let error = OutputFolder::open(&out, ".json", inputs.iter()).expect_err("a collision");
        assert!(error.to_string().contains("x/a.txt and y/a.txt would both be written to a.txt.json"), "{error}");
        assert!(!out.exists());
    }

    #[test]
    fn a_second_run_replaces_what_an_interrupted_one_left() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("b")).expect("a folder");
        std::fs::write(folder.path().join("b/.a.txt.json.part"), "half").expect("a file");
        let input = input("b/a.txt", "b/a.txt");
        let out = OutputFolder::open(folder.path(), ".json", std::iter::once(&input)).expect("a folder");
        out.write(&input, b"whole").expect("written");
        out.write(&input, b"again").expect("replaced");
        let names: Vec<_> =
            folder.path().join("b").read_dir().expect("a folder").map(|e| e.expect("an entry").file_name()).collect();
        assert_eq!(names, ["a.txt.json"]);
        assert_eq!(std::fs::read(folder.path().join("b/a.txt.json")).expect("a file"), b"again");
    }

    #[test]
    fn an_output_takes_the_place_of_no_folder_and_no_input() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a.txt"), "1").expect("a file");
        std::fs::write(folder.path().join("a.txt.txt"), "2").expect("a file");
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let inputs = [input(&path("a.txt"), "a.txt"), input(&path("a.txt.txt"), "a.txt.txt")];
        let error = OutputFolder::open(folder.path(), ".txt", inputs.iter()).expect_err("an input is in its way");
        assert!(error.to_string().contains("a.txt would replace the input"), "{error}");
        assert!(OutputFolder::open(&folder.path().join("out"), ".txt", inputs.iter()).is_ok());
        let nested = [input("x/a", "a"), input("y/a.json/b", "a.json/b")];
        let error = OutputFolder::open(folder.path(), ".json", nested.iter()).expect_err("a file where a folder is needed");
        assert!(error.to_string().contains("the output of x/a would stand where y/a.json/b needs a folder"), "{error}");
    }

    #[test]
    fn an_output_may_have_the_longest_name_there_is() {
        let folder = tempfile::tempdir().expect("a folder");
        for length in 240..=250 {
            let name = "x".repeat(length);
            let input = input(&name, &name);
            let out = OutputFolder::open(folder.path(), ".json", std::iter::once(&input)).expect("a folder");
            out.write(&input, b"x").expect("written");
        }
        assert_eq!(folder.path().read_dir().expect("a folder").count(), 11);
    }

    #[test]
    fn a_folder_that_is_gone_is_not_made_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("out");
        let input = input("b/a.txt", "b/a.txt");
        let opened = OutputFolder::open(&out, ".json", std::iter::once(&input)).expect("a folder");
        opened.write(&input, b"x").expect("written");
        std::fs::remove_dir_all(&out).expect("removed");
        let failure = opened.write(&input, b"x").expect_err("gone");
        assert!(failure.what.contains("the output folder is gone"), "{failure}");
        assert!(!out.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out_of_the_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink(outside.path(), folder.path().join("b")).expect("a link");
        let input = input("b/a.txt", "b/a.txt");
        let out = OutputFolder::open(folder.path(), ".json", std::iter::once(&input)).expect("a folder");
        let failure = out.write(&input, b"x").expect_err("outside");
        assert!(failure.what.contains("leads out"), "{failure}");
        assert_eq!(outside.path().read_dir().expect("a folder").count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn two_runs_do_not_write_to_one_folder_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = OutputFolder::open(folder.path(), ".json", std::iter::empty()).expect("free");
        let second = OutputFolder::open(folder.path(), ".json", std::iter::empty());
        assert!(second.is_err_and(|error| error.to_string().contains("another run")));
        drop(first);
        assert!(OutputFolder::open(Path::new(folder.path()), ".json", std::iter::empty()).is_ok());
    }
}
