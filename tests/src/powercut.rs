//! A disk after a power cut: the journal of the fault shim replayed by the strictest rules.
//!
//! What a file holds is sure after its fsync; what was written since may be there, missing, or torn at 512 bytes,
//! in any order. Which names a folder holds is sure after the folder's own fsync; names changed since may be old
//! or new, each by itself. `sync_file_range` promises nothing and is not in the journal at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::chance::Chance;

/// What a disk writes whole, in bytes.
const SECTOR: usize = 512;

/// One event of the journal.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are what their names say")]
pub enum Event {
    /// A new file got an inode and a name.
    Create { inode: u64, path: PathBuf },
    /// Bytes were written to a file.
    Write { inode: u64, at: u64, bytes: Vec<u8> },
    /// A file was cut, or grew by zeros.
    Truncate { inode: u64, length: u64 },
    /// A file or a folder was synced.
    Sync { inode: u64, path: PathBuf },
    /// A name was given to what had another.
    Rename { from: PathBuf, to: PathBuf },
    /// A name was taken away.
    Unlink { path: PathBuf },
    /// A folder was made.
    MakeFolder { path: PathBuf },
    /// An empty folder was removed.
    RemoveFolder { path: PathBuf },
    /// The program said something: the lines before this moment are acknowledged.
    Said { text: String },
}

/// Reads a journal of the shim.
pub fn read(journal: &Path) -> Vec<Event> {
    let bytes = fs::read(journal).expect("the journal is read");
    let (mut events, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let (kind, number) = (bytes[at], bytes[at + 1]);
        at += 2;
        let mut fields = Vec::new();
        for _ in 0..number {
            let length =
                u32::from_be_bytes(bytes[at..at + 4].try_into().expect("4 bytes")) as usize;
            fields.push(&bytes[at + 4..at + 4 + length]);
            at += 4 + length;
        }
        let u64_of = |n: usize| u64::from_be_bytes(fields[n].try_into().expect("8 bytes"));
        let text = |n: usize| String::from_utf8(fields[n].to_vec()).expect("tests use plain names");
        let path = |n: usize| PathBuf::from(text(n));
        events.push(match kind {
            b'C' => Event::Create { inode: u64_of(0), path: path(1) },
            b'W' => Event::Write { inode: u64_of(0), at: u64_of(1), bytes: fields[2].to_vec() },
            b'T' => Event::Truncate { inode: u64_of(0), length: u64_of(1) },
            b'S' => Event::Sync { inode: u64_of(0), path: path(1) },
            b'R' => Event::Rename { from: path(0), to: path(1) },
            b'U' => Event::Unlink { path: path(0) },
            b'M' => Event::MakeFolder { path: path(0) },
            b'D' => Event::RemoveFolder { path: path(0) },
            b'A' => Event::Said { text: text(0) },
            other => panic!("the journal has an event {other}"),
        });
    }
    events
}

type File = usize;

#[derive(Debug, Clone)]
enum Edit {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

#[derive(Debug, Clone, Default)]
struct Content {
    sure: Vec<u8>,
    since: Vec<Edit>,
}

/// A change of names, done whole or not at all.
#[derive(Debug, Clone)]
enum Naming {
    Give(PathBuf, File),
    Move(PathBuf, PathBuf),
    Take(PathBuf),
    Folder(PathBuf),
    NoFolder(PathBuf),
}

#[derive(Debug, Clone, Default)]
struct Names {
    files: BTreeMap<PathBuf, File>,
    folders: BTreeMap<PathBuf, ()>,
}

impl Names {
    fn change(&mut self, naming: &Naming) {
        match naming {
            Naming::Give(path, file) => drop(self.files.insert(path.clone(), *file)),
            Naming::Move(from, to) => {
                if let Some(file) = self.files.remove(from) {
                    self.files.insert(to.clone(), file);
                }
                // A folder takes with it all that is in it.
                if self.folders.remove(from).is_some() {
                    let inside: Vec<PathBuf> =
                        self.files.keys().filter(|path| path.starts_with(from)).cloned().collect();
                    for path in inside {
                        let file = self.files.remove(&path).expect("it is there");
                        let rest = path.strip_prefix(from).expect("it lies inside");
                        self.files.insert(to.join(rest), file);
                    }
                    let inside: Vec<PathBuf> = self
                        .folders
                        .keys()
                        .filter(|path| path.starts_with(from))
                        .cloned()
                        .collect();
                    for path in inside {
                        self.folders.remove(&path);
                        let rest = path.strip_prefix(from).expect("it lies inside");
                        self.folders.insert(to.join(rest), ());
                    }
                    self.folders.insert(to.clone(), ());
                }
            }
            Naming::Take(path) => drop(self.files.remove(path)),
            Naming::Folder(path) => drop(self.folders.insert(path.clone(), ())),
            Naming::NoFolder(path) => drop(self.folders.remove(path)),
        }
    }
}

/// A disk, with what is sure on it and what is not.
#[derive(Debug, Clone)]
pub struct Disk {
    contents: Vec<Content>,
    by_inode: BTreeMap<u64, File>,
    /// Names as the program sees them, for finding what a rename moves.
    seen: Names,
    sure: Names,
    /// Names changed since their folder was synced, with that folder.
    since: Vec<(Vec<PathBuf>, Naming)>,
    /// Everything said so far.
    pub said: String,
}

fn folder_of(path: &Path) -> PathBuf {
    path.parent().map(Path::to_path_buf).unwrap_or_default()
}

impl Disk {
    /// Takes a folder as it is; all of it is sure.
    pub fn of(folder: &Path) -> Self {
        use std::os::unix::fs::MetadataExt;
        let mut disk = Self {
            contents: Vec::new(),
            by_inode: BTreeMap::new(),
            seen: Names::default(),
            sure: Names::default(),
            since: Vec::new(),
            said: String::new(),
        };
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            disk.sure.folders.insert(folder.clone(), ());
            for entry in fs::read_dir(folder).expect("a folder is read") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let inode = fs::metadata(&path).expect("a file is there").ino();
                let sure = fs::read(&path).expect("a file is read");
                disk.by_inode.insert(inode, disk.contents.len());
                disk.sure.files.insert(path, disk.contents.len());
                disk.contents.push(Content { sure, since: Vec::new() });
            }
        }
        disk.seen = disk.sure.clone();
        disk
    }

    fn name(&mut self, folders: Vec<PathBuf>, naming: Naming) {
        self.seen.change(&naming);
        self.since.push((folders, naming));
    }

    /// Lets one event happen.
    pub fn happen(&mut self, event: &Event) {
        match event {
            Event::Create { inode, path } => {
                let file = self.contents.len();
                self.contents.push(Content::default());
                self.by_inode.insert(*inode, file);
                self.name(vec![folder_of(path)], Naming::Give(path.clone(), file));
            }
            Event::Write { inode, at, bytes } => {
                if let Some(file) = self.by_inode.get(inode) {
                    self.contents[*file].since.push(Edit::Write(*at, bytes.clone()));
                }
            }
            Event::Truncate { inode, length } => {
                if let Some(file) = self.by_inode.get(inode) {
                    self.contents[*file].since.push(Edit::Truncate(*length));
                }
            }
            Event::Sync { inode, path } => {
                // Everything that happened in this folder is sure; of a move between two folders both ends must be.
                let (mut sure, mut since) = (Vec::new(), Vec::new());
                for (mut folders, naming) in std::mem::take(&mut self.since) {
                    folders.retain(|folder| folder != path);
                    match folders.is_empty() {
                        true => sure.push(naming),
                        false => since.push((folders, naming)),
                    }
                }
                self.since = since;
                sure.iter().for_each(|naming| self.sure.change(naming));
                if let Some(file) = self.by_inode.get(inode) {
                    let content = &mut self.contents[*file];
                    for edit in std::mem::take(&mut content.since) {
                        apply(&mut content.sure, &edit);
                    }
                }
            }
            Event::Rename { from, to } => {
                let mut folders = vec![folder_of(from), folder_of(to)];
                folders.dedup();
                self.name(folders, Naming::Move(from.clone(), to.clone()));
            }
            Event::Unlink { path } => self.name(vec![folder_of(path)], Naming::Take(path.clone())),
            Event::MakeFolder { path } => {
                self.name(vec![folder_of(path)], Naming::Folder(path.clone()));
            }
            Event::RemoveFolder { path } => {
                self.name(vec![folder_of(path)], Naming::NoFolder(path.clone()));
            }
            Event::Said { text } => self.said.push_str(text),
        }
    }

    /// Writes one legal state of the disk after a power cut below another folder; gives how many edits were
    /// dropped, torn or kept.
    pub fn cut(&self, from: &Path, to: &Path, chance: &mut Chance) -> (u32, u32, u32) {
        // Some cuts lose all that is not sure, some next to nothing, most a part.
        let keep = [0, 20, 50, 80, 100][chance.below(5) as usize];
        let mut names = self.sure.clone();
        for (_, naming) in &self.since {
            if chance.below(100) < keep {
                match naming {
                    // A rename carries its file whether or not the file's first name reached the disk.
                    Naming::Move(_, target) if self.moved(naming).is_some() => {
                        names.change(naming);
                        let file = self.moved(naming).expect("just seen");
                        names.files.insert(target.clone(), file);
                    }
                    naming => names.change(naming),
                }
            }
        }
        let place = |path: &Path| to.join(path.strip_prefix(from).expect("it lies in the folder"));
        let _ = fs::remove_dir_all(to);
        fs::create_dir_all(to).expect("a folder is made");
        // A folder whose name did not reach the disk takes what is in it along.
        let there = |path: &Path| {
            let above = path.ancestors().skip(1).take_while(|folder| folder.starts_with(from));
            { above }.all(|folder| folder == from || names.folders.contains_key(folder))
        };
        for folder in names.folders.keys().filter(|folder| there(folder)) {
            fs::create_dir_all(place(folder)).expect("a folder is made");
        }
        let (mut dropped, mut torn, mut kept) = (0, 0, 0);
        for (path, file) in names.files.iter().filter(|(path, _)| there(path)) {
            let content = &self.contents[*file];
            let mut bytes = content.sure.clone();
            // Edits that reach the disk may do so in any order.
            let mut edits: Vec<&Edit> = Vec::new();
            for edit in &content.since {
                if chance.below(100) >= keep {
                    dropped += 1;
                    continue;
                }
                let at = match edits.is_empty() || chance.below(4) > 0 {
                    true => edits.len(),
                    false => chance.below(edits.len() as u64) as usize,
                };
                edits.insert(at, edit);
            }
            for edit in edits {
                match edit {
                    Edit::Write(at, written) if chance.below(100) >= keep => {
                        torn += 1;
                        tear(&mut bytes, *at, written, chance);
                    }
                    edit => {
                        kept += 1;
                        apply(&mut bytes, edit);
                    }
                }
            }
            fs::write(place(path), bytes).expect("a file is written");
        }
        (dropped, torn, kept)
    }

    /// Finds the file that a rename moved, by the name it has now.
    fn moved(&self, naming: &Naming) -> Option<File> {
        let Naming::Move(from, to) = naming else { return None };
        // The newest giving of the first name before this rename.
        let given = self.since.iter().rev().find_map(|(_, other)| match other {
            Naming::Give(path, file) if path == from => Some(*file),
            _ => None,
        });
        given.filter(|_| self.seen.files.contains_key(to))
    }
}

fn apply(bytes: &mut Vec<u8>, edit: &Edit) {
    match edit {
        Edit::Truncate(length) => bytes.resize(*length as usize, 0),
        Edit::Write(at, written) => put(bytes, *at as usize, written),
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, written: &[u8]) {
    if bytes.len() < at + written.len() {
        bytes.resize(at + written.len(), 0);
    }
    bytes[at..at + written.len()].copy_from_slice(written);
}

/// Lets some sectors of a write reach the disk.
fn tear(bytes: &mut Vec<u8>, at: u64, written: &[u8], chance: &mut Chance) {
    let (mut from, at) = (0, at as usize);
    while from < written.len() {
        let to = (((at + from) / SECTOR + 1) * SECTOR - at).min(written.len());
        if chance.below(2) == 0 {
            put(bytes, at + from, &written[from..to]);
        }
        from = to;
    }
}
