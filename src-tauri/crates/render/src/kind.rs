//! What a file is, told from its first bytes. Its name and its maker's word for it count for nothing.

/// A kind of file that this crate knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// PDF.
    Pdf,
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// GIF.
    Gif,
    /// WebP.
    WebP,
    /// TIFF.
    Tiff,
    /// Text, markup included: nothing of it is ever acted on.
    Text,
    /// Anything else.
    Other,
}

/// How far into a file `%PDF-` may stand: readers of PDF have always looked so far (ISO 32000-1, Annex H).
const PDF_WITHIN: usize = 1024;

impl Kind {
    /// Says whether pages or a picture can be drawn of it.
    pub fn is_drawn(self) -> bool {
        !matches!(self, Self::Text | Self::Other)
    }

    pub(crate) fn number(self) -> u8 {
        self as u8
    }

    pub(crate) fn from_number(number: u8) -> Option<Self> {
        let all = [
            Self::Pdf,
            Self::Png,
            Self::Jpeg,
            Self::Gif,
            Self::WebP,
            Self::Tiff,
            Self::Text,
            Self::Other,
        ];
        all.into_iter().find(|kind| kind.number() == number)
    }
}

/// Tells the kind from the first bytes, of which some 8 KiB are enough.
///
/// A picture is told by its very beginning, a PDF by `%PDF-` within the first 1024 bytes, so that a file that is
/// two things at once is drawn as the one that viewers of pictures would take it for.
pub fn kind_of(head: &[u8]) -> Kind {
    let starts = |with: &[u8]| head.starts_with(with);
    if starts(b"\x89PNG\r\n\x1a\n") {
        Kind::Png
    } else if starts(b"\xff\xd8\xff") {
        Kind::Jpeg
    } else if starts(b"GIF87a") || starts(b"GIF89a") {
        Kind::Gif
    } else if starts(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        Kind::WebP
    } else if starts(b"II*\0") || starts(b"MM\0*") {
        Kind::Tiff
    } else if head.windows(5).take(PDF_WITHIN).any(|part| part == b"%PDF-") {
        Kind::Pdf
    } else if is_text(head) {
        Kind::Text
    } else {
        Kind::Other
    }
}

/// Text is UTF-8 without a zero byte; the head may end inside a character.
fn is_text(head: &[u8]) -> bool {
    let whole = match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && error.valid_up_to() + 4 > head.len(),
    };
    !head.is_empty() && whole && !head.contains(&0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_come_from_bytes() {
        assert_eq!(kind_of(b"%PDF-1.7"), Kind::Pdf);
        assert_eq!(kind_of(b"\n\n  %PDF-1.4"), Kind::Pdf);
        assert_eq!(kind_of(b"\xff\xd8\xff\xe0 %PDF-1.4"), Kind::Jpeg);
        assert_eq!(kind_of(b"<svg onload='x()'/>"), Kind::Text);
        assert_eq!(kind_of("дело".as_bytes()), Kind::Text);
        assert_eq!(kind_of(&"дело".as_bytes()[..7]), Kind::Text);
        assert_eq!(kind_of(b"PK\x03\x04\0\0"), Kind::Other);
        assert_eq!(kind_of(b""), Kind::Other);
    }

    #[test]
    fn every_kind_has_a_number_of_its_own() {
        for number in 0..=255 {
            if let Some(kind) = Kind::from_number(number) {
                assert_eq!(kind.number(), number);
            }
        }
        assert_eq!(Kind::from_number(Kind::Other.number()), Some(Kind::Other));
        assert_eq!(Kind::from_number(8), None);
    }
}
