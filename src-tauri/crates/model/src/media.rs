//! What a file is, by its first bytes, and what its name makes one expect.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::StoredFile;

/// How a file can be looked at in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ShownAs {
    /// A picture.
    Picture,
    /// Pages.
    Pdf,
    /// Its text; of a web page or a drawing that could act, the text it is written in.
    Text,
    /// A sound recording.
    Sound,
    /// A film.
    Film,
    /// Not at all.
    Nothing,
}

/// Endings of names, and the media types that such a file has.
const ENDINGS: &[(&[&str], &[&str])] = &[
    (&["png"], &["image/png"]),
    (&["jpg", "jpeg"], &["image/jpeg"]),
    (&["gif"], &["image/gif"]),
    (&["webp"], &["image/webp"]),
    (&["tif", "tiff"], &["image/tiff"]),
    (&["heic", "heif"], &["image/heif"]),
    (&["pdf"], &["application/pdf"]),
    (&["txt", "md", "csv", "json"], &["text/plain"]),
    (&["html", "htm"], &["text/html", "text/plain"]),
    (&["svg", "xml"], &["text/xml", "text/html", "text/plain"]),
    (&["mp3"], &["audio/mpeg"]),
    (&["wav"], &["audio/x-wav"]),
    (&["ogg", "oga", "opus"], &["audio/ogg", "audio/opus"]),
    (&["m4a"], &["audio/m4a", "video/mp4"]),
    (&["mp4", "m4v"], &["video/mp4", "video/x-m4v"]),
    (&["mov"], &["video/quicktime", "video/mp4"]),
    (&["webm"], &["video/webm"]),
    (&["mkv"], &["video/x-matroska", "video/webm"]),
    (&["avi"], &["video/x-msvideo"]),
];

impl StoredFile {
    /// How the window can show it. Web pages and drawings that could act are never shown as what they are.
    pub fn shown_as(&self) -> ShownAs {
        match self.media_type.as_str() {
            "image/png" | "image/jpeg" | "image/gif" | "image/webp" => ShownAs::Picture,
            "application/pdf" => ShownAs::Pdf,
            "image/svg+xml" | "application/xml" => ShownAs::Text,
            other => match other.split('/').next() {
                Some("text") => ShownAs::Text,
                Some("audio") => ShownAs::Sound,
                Some("video") => ShownAs::Film,
                _ => ShownAs::Nothing,
            },
        }
    }

    /// The ending of its name, where that makes one expect something else than its first bytes are.
    pub fn mislabelled(&self) -> Option<&str> {
        let (_, ending) = self.name.rsplit_once('.')?;
        let known = |all: &&str| all.eq_ignore_ascii_case(ending);
        let (_, types) = ENDINGS.iter().find(|(endings, _)| endings.iter().any(known))?;
        (!types.contains(&self.media_type.as_str())).then_some(ending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, media_type: &str) -> StoredFile {
        serde_json::from_value(serde_json::json!({
            "name": name, "media_type": media_type, "size_bytes": 3, "taken_in": "2026-11-02T10:00:00Z",
            "sha256": "0".repeat(64),
        }))
        .unwrap()
    }

    #[test]
    fn a_name_that_promises_something_else_is_named() {
        for (name, media_type, expected) in [
            ("scan.PDF", "application/pdf", None),
            ("scan.pdf", "image/png", Some("pdf")),
            ("photo.JPEG", "text/html", Some("JPEG")),
            ("notes.txt", "application/octet-stream", Some("txt")),
            ("notes", "image/png", None),
            ("letter.odt", "application/zip", None),
            (".pdf", "image/png", Some("pdf")),
        ] {
            assert_eq!(file(name, media_type).mislabelled(), expected, "{name}");
        }
    }

    #[test]
    fn what_could_act_is_shown_as_text_or_not_at_all() {
        for (media_type, expected) in [
            ("text/html", ShownAs::Text),
            ("image/svg+xml", ShownAs::Text),
            ("text/xml", ShownAs::Text),
            ("image/tiff", ShownAs::Nothing),
            ("application/zip", ShownAs::Nothing),
            ("application/pdf", ShownAs::Pdf),
            ("video/mp4", ShownAs::Film),
            ("audio/x-wav", ShownAs::Sound),
        ] {
            assert_eq!(file("x", media_type).shown_as(), expected, "{media_type}");
        }
    }
}
