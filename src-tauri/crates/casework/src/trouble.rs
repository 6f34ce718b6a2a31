//! What stands in the way of using a paper, looked for when it comes in: whoever brought it may still get a better one.
//! It is in the vault by then, as it came; a child process reads it.

use std::io::Seek;
use std::path::Path;

use redress_papers::exhibits::Why;
use redress_render::{Drawer, Fault};

use crate::gather::{MOST_LOOKED_AT, why};
use crate::{Error, ToDraw};

/// Endings that promise a PDF or a picture.
const PROMISED: [&str; 12] =
    ["pdf", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "heic", "heif", "avif"];

/// What a media type and a name promise.
#[derive(Debug, PartialEq, Eq)]
enum Promise {
    /// Pages, which a child can look for.
    Pages,
    /// A photo as HEIC, as telephones take them: no reader of it is good enough to be let near papers.
    Heic,
    /// A picture that is not made into pages here.
    OtherPicture,
    /// The name says a PDF or a picture, the bytes say nothing of it.
    Broken,
    /// Neither a PDF nor a picture.
    Nothing,
}

fn promise(media_type: &str, name: &str) -> Promise {
    match media_type.split_once('/') {
        Some(("application", "pdf"))
        | Some(("image", "png" | "jpeg" | "gif" | "webp" | "tiff")) => Promise::Pages,
        Some(("image", "heif" | "heic")) => Promise::Heic,
        Some(("image", _)) => Promise::OtherPicture,
        _ if media_type == "application/octet-stream" || media_type == "text/plain" => {
            let ending = Path::new(name).extension().and_then(|ending| ending.to_str());
            let said = ending.is_some_and(|e| PROMISED.iter().any(|p| p.eq_ignore_ascii_case(e)));
            if said { Promise::Broken } else { Promise::Nothing }
        }
        _ => Promise::Nothing,
    }
}

impl ToDraw {
    /// Says why a PDF or a picture could not stand as pages among the exhibits; nothing where it could, and of other kinds
    /// of files.
    ///
    /// # Errors
    /// [`Error::Stopped`].
    pub fn trouble(
        &mut self,
        drawer: &Drawer,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Why>, Error> {
        match promise(&self.file.media_type, &self.file.name) {
            Promise::Pages => {}
            Promise::Heic => return Ok(Some(Why::Heic)),
            Promise::OtherPicture => return Ok(Some(Why::Other)),
            Promise::Broken => return Ok(Some(Why::Unreadable)),
            Promise::Nothing => return Ok(None),
        }
        if self.file.size_bytes > MOST_LOOKED_AT {
            return Ok(Some(Why::TooLarge));
        }
        if self.reader.rewind().is_err() {
            return Ok(Some(Why::Damaged));
        }
        match drawer.parts(&mut self.reader, self.file.size_bytes, stop) {
            Ok(_) => Ok(None),
            Err(Fault::Stopped) => Err(Error::Stopped),
            Err(Fault::Input(_)) => Ok(Some(Why::Damaged)),
            Err(fault) => Ok(Some(why(&fault))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Promise, promise};

    #[test]
    fn a_name_that_promises_a_picture_over_other_bytes_is_told() {
        assert_eq!(promise("application/pdf", "a.bin"), Promise::Pages);
        assert_eq!(promise("image/jpeg", "a"), Promise::Pages);
        assert_eq!(promise("image/tiff", "scan.tif"), Promise::Pages);
        assert_eq!(promise("image/heif", "a.heic"), Promise::Heic);
        assert_eq!(promise("image/bmp", "a.bmp"), Promise::OtherPicture);
        assert_eq!(promise("application/octet-stream", "scan.PDF"), Promise::Broken);
        assert_eq!(promise("text/plain", "scan.jpg"), Promise::Broken);
        assert_eq!(promise("text/plain", "letter.txt"), Promise::Nothing);
        assert_eq!(promise("application/zip", "letter.docx"), Promise::Nothing);
        assert_eq!(promise("audio/mpeg", "call.mp3"), Promise::Nothing);
    }
}
