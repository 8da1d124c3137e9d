//! Which inputs there are: files, folders in name order, standard input, lists of paths.

use std::ffi::OsStr;
use std::fs;
use std::io::{IsTerminal, Read};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, bail};
use walkdir::WalkDir;

use super::failure::Failure;

/// Where to look for inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Standard input.
    Stdin,
    /// A file or folder.
    Path(PathBuf),
}

impl From<PathBuf> for Place {
    fn from(path: PathBuf) -> Self {
        if path.as_os_str() == "-" { Self::Stdin } else { Self::Path(path) }
    }
}

/// One input to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// A file, or standard input.
    pub place: Place,
    /// The relative path that an output file for it takes, without the added ending: only names, no `..`, no root.
    pub relative: PathBuf,
}

impl Input {
    /// The path as given; `-` for standard input.
    pub fn path(&self) -> &Path {
        match &self.place {
            Place::Stdin => Path::new("-"),
            Place::Path(path) => path,
        }
    }
}

/// The endings of texts, compared without regard to ASCII case.
#[derive(Clone, Debug)]
pub struct Extensions(Vec<String>);

impl Extensions {
    /// Endings with or without their dot.
    pub fn new(typed: Vec<String>) -> Self {
        Self(typed.into_iter().map(|ext| format!(".{}", ext.trim().trim_start_matches('.'))).collect())
    }

    /// Whether a file of this name is a text.
    fn take(&self, name: &OsStr) -> bool {
        let name = name.as_encoded_bytes();
        self.0.iter().any(|ext| {
            name.len() > ext.len() && name.get(name.len() - ext.len()..).is_some_and(|end| end.eq_ignore_ascii_case(ext.as_bytes()))
        })
    }
}

/// Where to look: the `paths`, then those that the list `files_from` names, else standard input.
///
/// # Errors
/// Nothing to read, standard input named twice, a list that cannot be read.
pub fn places(paths: Vec<PathBuf>, files_from: Option<PathBuf>) -> anyhow::Result<Vec<Place>> {
    let mut places: Vec<Place> = paths.into_iter().map(Place::from).collect();
    let from_stdin = files_from.as_ref().is_some_and(|list| list.as_os_str() == "-");
    if let Some(list) = files_from {
        places.extend(read_list(&list)?);
    } else if places.is_empty() {
        if std::io::stdin().is_terminal() {
            bail!("nothing to read; name files or folders, or pipe a text into it (policyscan --help shows examples)");
        }
        places.push(Place::Stdin);
    }
    if places.iter().filter(|place| matches!(place, Place::Stdin)).count() + usize::from(from_stdin) > 1 {
        bail!("standard input can be read only once; name it once");
    }
    Ok(places)
}

/// Finds the inputs of `places`, in order; what cannot be an input stands in its place as a failure.
pub fn find(places: &[Place], extensions: &Extensions) -> Vec<Result<Input, Failure>> {
    let mut found = Vec::new();
    for place in places {
        match place {
            Place::Stdin => found.push(Ok(Input { place: Place::Stdin, relative: PathBuf::from("stdin") })),
            Place::Path(path) => match fs::metadata(path) {
                Ok(data) if data.is_dir() => walk(path, extensions, &mut found),
                Ok(data) if data.is_file() || is_stream(path) => {
                    found.push(Ok(Input { place: place.clone(), relative: named(path) }));
                }
                Ok(data) => found.push(Err(special(path, data.file_type()))),
                Err(error) => found.push(Err(Failure::io(path, &error))),
            },
        }
    }
    found
}

/// The file at `path`, which comes from somebody else: neither a folder nor a stream of this process.
///
/// # Errors
/// It is none.
pub fn file(path: PathBuf) -> Result<Input, Failure> {
    match fs::metadata(&path) {
        Ok(data) if data.is_file() => Ok(Input { relative: named(&path), place: Place::Path(path) }),
        Ok(data) if data.is_dir() => Err(Failure::new(&path, "a folder, not a file", "name its files")),
        Ok(data) => Err(special(&path, data.file_type())),
        Err(error) => Err(Failure::io(&path, &error)),
    }
}

/// Adds the texts below `root` in name order.
fn walk(root: &Path, extensions: &Extensions, found: &mut Vec<Result<Input, Failure>>) {
    let before = found.len();
    let is_hidden = |name: &OsStr| name.as_encoded_bytes().starts_with(b".");
    let entries = WalkDir::new(root).follow_links(true).sort_by_file_name();
    for entry in entries.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name())) {
        match entry {
            Ok(entry) => {
                let kind = entry.file_type();
                if kind.is_dir() || !extensions.take(entry.file_name()) {
                    continue;
                }
                found.push(if kind.is_file() {
                    let relative = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_path_buf();
                    Ok(Input { place: Place::Path(entry.into_path()), relative })
                } else {
                    Err(special(entry.path(), kind))
                });
            }
            Err(error) => found.extend(missed(root, &error, extensions).map(Err)),
        }
    }
    if found.len() == before {
        let endings = extensions.0.join(", ");
        found.push(Err(Failure::new(root, format!("no file in this folder ends in {endings}"), "choose other endings with --ext")));
    }
}

/// What an error of the walk means. `None`: it concerns an entry that would not have been read anyway.
fn missed(root: &Path, error: &walkdir::Error, extensions: &Extensions) -> Option<Failure> {
    let path = error.path().unwrap_or(root);
    let name = path.file_name().unwrap_or_default();
    if error.depth() > 0 && name.as_encoded_bytes().starts_with(b".") {
        return None;
    }
    if error.loop_ancestor().is_some() {
        return Some(Failure::new(path, "symbolic link to a folder above it", "remove the link"));
    }
    let is_link = fs::symlink_metadata(path).is_ok_and(|data| data.file_type().is_symlink());
    if is_link && !extensions.take(name) {
        return None;
    }
    match error.io_error() {
        Some(error) => Some(Failure::io(path, error)),
        None => Some(Failure::new(path, error.to_string(), "check the folder")),
    }
}

/// The relative path of a file that was named itself: as named, without root and `..`; an absolute one keeps only its name.
fn named(path: &Path) -> PathBuf {
    if path.has_root() {
        return path.file_name().map(PathBuf::from).unwrap_or_default();
    }
    path.components().filter(|part| matches!(part, Component::Normal(_))).collect()
}

/// Whether `path` is an open stream of the process that called (`policyscan <(pdftotext a.pdf -)`), which can be read like standard input.
fn is_stream(path: &Path) -> bool {
    ["/dev/fd/", "/proc/self/fd/", "/dev/stdin"]
        .iter()
        .any(|prefix| path.as_os_str().as_encoded_bytes().starts_with(prefix.as_bytes()))
}

/// A file that is none: reading it might never end.
fn special(path: &Path, kind: fs::FileType) -> Failure {
    let what = special_name(kind);
    Failure::new(path, format!("{what}, not a regular file"), "leave it out, or pipe its text into policyscan")
}

#[cfg(unix)]
fn special_name(kind: fs::FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_fifo() {
        "a named pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn special_name(_: fs::FileType) -> &'static str {
    "a device"
}

/// Reads a list of paths: NUL-separated if it holds a NUL, else one a line; empty entries are skipped.
///
/// # Errors
/// The list cannot be read.
pub fn read_list(list: &Path) -> anyhow::Result<Vec<Place>> {
    let mut bytes = Vec::new();
    if list.as_os_str() == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).context("--files-from: cannot read standard input")?;
    } else {
        bytes = fs::read(list).map_err(|error| anyhow::anyhow!("--files-from: {}", Failure::io(list, &error)))?;
    }
    let by_nul = bytes.contains(&0);
    let entries = bytes.split(|byte| *byte == if by_nul { 0 } else { b'\n' });
    let entries = entries.map(|entry| if by_nul { entry } else { entry.strip_suffix(b"\r").unwrap_or(entry) });
    Ok(entries.filter(|entry| !entry.is_empty()).map(|entry| Place::from(path_of(entry))).collect())
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(OsStr::from_bytes(bytes))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::path::{Path, PathBuf};

    use super::{Extensions, Place, find, named, read_list};

    #[test]
    fn endings_match_with_or_without_dot_and_in_any_case() {
        let extensions = Extensions::new(vec!["txt".into(), ".md".into()]);
        for (name, want) in [("a.txt", true), ("A.TXT", true), ("b.md", true), ("c.text", false), ("txt", false), (".txt", false)] {
            assert_eq!(extensions.take(OsStr::new(name)), want, "{name}");
        }
    }

    #[test]
    fn an_output_path_never_leaves_its_folder() {
        for (path, want) in
            [("a/b.txt", "a/b.txt"), ("./a.txt", "a.txt"), ("../../etc/x.txt", "etc/x.txt"), ("/etc/x.txt", "x.txt")]
        {
            assert_eq!(named(Path::new(path)), PathBuf::from(want), "{path}");
        }
    }

    #[test]
    fn a_folder_is_walked_in_name_order_without_hidden_entries() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["b.txt", "a/z.md", "a/.hidden.txt", ".git/x.txt", "c.pdf", "A.txt"] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, "x").expect("a file");
        }
        let found = find(&[Place::Path(folder.path().to_path_buf())], &Extensions::new(vec!["txt".into(), "md".into()]));
        let names: Vec<_> = found.into_iter().map(|input| input.expect("readable").relative).collect();
        assert_eq!(names, ["A.txt", "a/z.md", "b.txt"].map(PathBuf::from));
    }

    #[test]
    fn a_list_is_split_at_nul_if_it_holds_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let list = folder.path().join("list");
        let paths = |text: &str| {
            std::fs::write(&list, text).expect("a file");
            read_list(&list).expect("readable")
        };
        let want = |names: &[&str]| names.iter().map(|name| Place::from(PathBuf::from(name))).collect::<Vec<_>>();
        assert_eq!(paths("a.txt\r\n\nb c.txt\n"), want(&["a.txt", "b c.txt"]));
        assert_eq!(paths("a\nb.txt\0c.txt\0"), want(&["a\nb.txt", "c.txt"]));
        assert_eq!(paths(""), want(&[]));
    }
}
