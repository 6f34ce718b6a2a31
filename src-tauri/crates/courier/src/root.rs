//! The list of hashes of the evidence of a case, in the form of `sha256sum`, and the root: the hash of that list.
//! Anybody recomputes both: `sha256sum -c EVIDENCE.sha256`, then `sha256sum EVIDENCE.sha256`.

use fast_qr::QRBuilder;
use fast_qr::convert::svg::SvgBuilder;
use redress_model::Sha256Hex;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The name of the list among the files that are handed out.
pub const LIST_NAME: &str = "EVIDENCE.sha256";
/// How many rows the typed form of a root has.
pub const ROWS: usize = 4;
/// How many groups of four digits a row has, its check left out.
const GROUPS: usize = 4;

/// A list of hashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    text: String,
}

impl List {
    /// Makes the list: a line for each file, in the order of their names. A name holds no line break.
    pub fn of(files: impl IntoIterator<Item = (Sha256Hex, String)>) -> Self {
        let mut files: Vec<(Sha256Hex, String)> = files.into_iter().collect();
        files.sort_by(|one, other| one.1.cmp(&other.1));
        let line = |(hash, name): &(Sha256Hex, String)| {
            let name: String = name.chars().filter(|c| !c.is_control()).collect();
            format!("{}  {name}\n", hash.as_str())
        };
        Self { text: files.iter().map(line).collect() }
    }

    /// Takes a list that was kept.
    pub fn kept(text: String) -> Self {
        Self { text }
    }

    /// Gives the list as it is written into a file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Gives how many files it names.
    pub fn files(&self) -> usize {
        self.text.lines().count()
    }

    /// Gives the root: the SHA-256 of the list.
    pub fn root(&self) -> [u8; 32] {
        Sha256::digest(self.text.as_bytes()).into()
    }

    /// Gives the hash of the list by another member of the family, for an authority that stamps that.
    pub(crate) fn hashed(&self, hash: crate::keys::Hash) -> Vec<u8> {
        match hash {
            crate::keys::Hash::Sha256 => Sha256::digest(self.text.as_bytes()).to_vec(),
            crate::keys::Hash::Sha384 => Sha384::digest(self.text.as_bytes()).to_vec(),
            crate::keys::Hash::Sha512 => Sha512::digest(self.text.as_bytes()).to_vec(),
        }
    }
}

/// The check of a row: the first four digits of the SHA-256 of its number and its digits.
fn check(n: usize, digits: &str) -> String {
    let mut hash = crate::hex(&Sha256::digest(format!("{} {digits}", n + 1).as_bytes()));
    hash.truncate(4);
    hash
}

/// Gives a root as four rows to be read out or typed: four groups of four digits, and a check.
pub fn rows(root: &[u8; 32]) -> [String; ROWS] {
    let digits = crate::hex(root);
    std::array::from_fn(|n| {
        let row = digits.get(n * GROUPS * 4..(n + 1) * GROUPS * 4).unwrap_or_default();
        let mut groups: Vec<&str> =
            (0..GROUPS).filter_map(|group| row.get(group * 4..group * 4 + 4)).collect();
        let check = check(n, row);
        groups.push(&check);
        groups.join(" ")
    })
}

/// Reads rows that were typed.
///
/// # Errors
/// The rows that are not right, counted from 1.
pub fn read_rows(text: &str) -> Result<[u8; 32], Vec<usize>> {
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>())
        .map(|line| line.to_lowercase())
        .filter(|line| !line.is_empty())
        .collect();
    let mut wrong = Vec::new();
    let mut digits = String::new();
    for n in 0..ROWS {
        let line = lines.get(n).map(String::as_str).unwrap_or_default();
        let parts = (line.get(..GROUPS * 4), line.get(GROUPS * 4..));
        match parts {
            (Some(row), Some(end)) if end == check(n, row) => digits.push_str(row),
            _ => wrong.push(n + 1),
        }
    }
    if lines.len() > ROWS {
        wrong.push(ROWS + 1);
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let bytes = crate::unhex(&digits).unwrap_or_default();
    bytes.try_into().map_err(|_| (1..=ROWS).collect())
}

/// Gives a root as a picture: a QR code of its 64 digits, as an SVG. `None` where the code cannot be made.
pub fn picture(root: &[u8; 32]) -> Option<String> {
    let code = QRBuilder::new(crate::hex(root)).build().ok()?;
    Some(SvgBuilder::default().to_str(&code))
}

/// Gives a request for a time stamp (RFC 3161, 2.4.1) of the list: its SHA-256, and the wish for the certificate. It is
/// short enough to be written by hand, so that nothing here has to know how to ask more.
pub fn stamp_request(root: &[u8; 32]) -> Vec<u8> {
    // SEQUENCE { INTEGER 1, SEQUENCE { SEQUENCE { OID sha256, NULL }, OCTET STRING root }, BOOLEAN TRUE }
    let mut request = vec![0x30, 0x39, 0x02, 0x01, 0x01, 0x30, 0x31, 0x30, 0x0d, 0x06, 0x09];
    request.extend([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20]);
    request.extend(root);
    request.extend([0x01, 0x01, 0xff]);
    request
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> List {
        let hash = |c: &str| Sha256Hex::try_from(c.repeat(64)).unwrap();
        List::of([
            (hash("b"), "originals/E-02.pdf".into()),
            (hash("a"), "originals/E-01.png".into()),
        ])
    }

    #[test]
    fn the_order_of_the_files_changes_nothing() {
        let list = list();
        let lines: Vec<&str> = list.text().lines().collect();
        assert_eq!(lines[0], format!("{}  originals/E-01.png", "a".repeat(64)));
        assert_eq!((lines.len(), list.files()), (2, 2));
        assert_eq!(crate::hex(&list.root()).len(), 64);
    }

    #[test]
    fn rows_are_read_back_and_a_wrong_digit_is_named() {
        let root = list().root();
        let typed = rows(&root).join("\n").to_uppercase();
        assert_eq!(read_rows(&typed), Ok(root));
        let mut lines = rows(&root);
        let last = lines[2].pop().unwrap();
        lines[2].push(if last == '0' { '1' } else { '0' });
        assert_eq!(read_rows(&lines.join("\n")), Err(vec![3]));
        // Rows that changed places are wrong too: each check knows its number.
        let mut lines = rows(&root);
        lines.swap(0, 1);
        assert_eq!(read_rows(&lines.join("\n")), Err(vec![1, 2]));
        for hostile in ["", "x", "é".repeat(90).as_str(), &"0".repeat(9_000)] {
            assert!(read_rows(hostile).is_err());
        }
    }

    #[test]
    fn the_picture_is_a_picture_and_points_nowhere() {
        let svg = picture(&list().root()).unwrap();
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{svg}");
        assert!(!svg.contains("href") && !svg.contains("script"));
    }
}
