//! Attachments: one streamed file each, on the disk before any record names it.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use redress_model::Id;
use redress_seal::stream::Reader;
use redress_seal::{Place, Zeroizing};
use sha2::{Digest, Sha256};

use super::{ATTACHMENTS, DiskVault, Shared, files, pipe};
use crate::rules::random_id;
use crate::{Attachment, Error, ReadSeek};

/// How much is read at a time, in bytes: one chunk of age.
const CHUNK: usize = 64 << 10;

fn place(case: &Id, id: &Id) -> Place {
    Place::of("attachment").name(case.as_str().as_bytes()).name(id.as_str().as_bytes())
}

/// A file that is being written. Where that ends early, by an error or a panic, nothing is left of it.
struct Unfinished(Option<PathBuf>);

impl Unfinished {
    fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            let _ = fs::remove_file(path);
        }
    }
}

impl DiskVault {
    pub(super) fn attachment_path(&self, id: &Id) -> PathBuf {
        let name = id.as_str();
        let shelf = name.get(..2).unwrap_or(name);
        self.dir.join(ATTACHMENTS).join(shelf).join(format!("{name}.age"))
    }

    pub(super) fn seal_attachment(
        &mut self,
        case: &Id,
        from: &mut dyn Read,
    ) -> Result<Attachment, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        if !self.truth.cases.contains_key(case) {
            return Err(Error::NoSuchCase);
        }
        self.may_attach(case)?;
        let id = random_id();
        let path = self.attachment_path(&id);
        let shelf = path.parent().expect("an attachment lies on a shelf");
        files::make_folder(&self.dir.join(ATTACHMENTS))?;
        files::make_folder(shelf)?;
        let mut beside = Unfinished(Some(files::unfinished(&path)));
        let attachment = self.seal_file(case, &id, from, beside.path())?;
        fs::rename(beside.path(), &path)?;
        files::sync_folder(shelf)?;
        beside.0 = None;
        self.pending.push((case.clone(), attachment.clone()));
        Ok(attachment)
    }

    pub(super) fn seal_file(
        &self,
        case: &Id,
        id: &Id,
        from: &mut dyn Read,
        path: &Path,
    ) -> Result<Attachment, Error> {
        let key = self.keys.ring.cases.get(case).ok_or(Error::NoSuchCase)?.newest();
        let file = files::open_private(path)?;
        file.set_len(0)?;
        let (size, sha256) = pipe::seal(from, file, key, &place(case, id))?;
        Ok(Attachment { id: id.clone(), size, sha256 })
    }

    pub(super) fn unseal_attachment(&self, case: &Id, id: &Id) -> Result<Box<dyn ReadSeek>, Error> {
        let known = self.list_attachments(case)?;
        let attachment = known.iter().find(|attachment| attachment.id == *id);
        let attachment = attachment.ok_or(Error::NoSuchAttachment)?;
        // Among several people others have the key that seals it: it is read once before it is given out.
        let seen = |shared: &Shared| shared.whole.contains(id);
        if self.keys.ring.people.is_some() && !seen(&self.shared()) {
            if !self.attachment_is_whole(case, attachment) {
                return Err(Error::AttachmentDamaged { id: id.clone() });
            }
            self.shared().whole.insert(id.clone());
        }
        Ok(Box::new(self.open_sealed(case, attachment)?))
    }

    fn open_sealed(
        &self,
        case: &Id,
        attachment: &Attachment,
    ) -> Result<Reader<BufReader<File>>, Error> {
        let damaged = || Error::AttachmentDamaged { id: attachment.id.clone() };
        let keys = self.keys.ring.cases.get(case).ok_or_else(damaged)?;
        let at = self.attachment_path(&attachment.id);
        let mut reader = Err(damaged());
        for key in keys.tried() {
            let file = match File::open(&at) {
                Ok(file) => BufReader::new(file),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(damaged()),
                Err(error) => return Err(error.into()),
            };
            reader = match Reader::new(file, key, &place(case, &attachment.id)) {
                Ok(reader) => Ok(reader),
                Err(redress_seal::Error::Io(kind)) => return Err(Error::Io { kind }),
                Err(_) => continue,
            };
            break;
        }
        let reader = reader?;
        if reader.length() != attachment.size {
            return Err(damaged());
        }
        Ok(reader)
    }

    /// Reads an attachment to its end and says whether it is what was added.
    pub(super) fn attachment_is_whole(&self, case: &Id, attachment: &Attachment) -> bool {
        let Ok(mut reader) = self.open_sealed(case, attachment) else {
            return false;
        };
        let mut hash = Sha256::new();
        let mut chunk = Zeroizing::new(vec![0u8; CHUNK]);
        loop {
            match reader.read(&mut chunk) {
                Ok(0) => break,
                Ok(read) => hash.update(&chunk[..read]),
                Err(_) => return false,
            }
        }
        <[u8; 32]>::from(hash.finalize()) == attachment.sha256
    }

    /// Gives the names of all attachment files, and the paths of those never finished.
    pub(super) fn attachment_files(&self) -> (Vec<String>, Vec<PathBuf>) {
        let (mut names, mut unfinished) = (Vec::new(), Vec::new());
        let shelves = fs::read_dir(self.dir.join(ATTACHMENTS));
        for shelf in shelves.into_iter().flatten().flatten() {
            let files = fs::read_dir(shelf.path());
            for file in files.into_iter().flatten().flatten() {
                let name = file.file_name().to_string_lossy().into_owned();
                if name.ends_with(files::UNFINISHED) {
                    unfinished.push(file.path());
                } else if let Some(name) = name.strip_suffix(".age") {
                    names.push(name.to_owned());
                }
            }
        }
        (names, unfinished)
    }

    /// Removes what imports broken off have left half written.
    pub(super) fn sweep_attachments(&self) {
        for path in self.attachment_files().1 {
            let _ = fs::remove_file(path);
        }
    }
}
