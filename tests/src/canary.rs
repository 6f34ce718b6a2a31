//! Canaries: words that nobody would write, put into every field, and a search for them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// How every canary begins. Long enough never to come about by chance.
pub const CANARY: &str = "qzcanary";

/// Puts a canary into every text of a case in the open case format that takes one, and gives the
/// JSON pointers of those texts. `accepts` says whether the changed case would still be taken in:
/// ids, dates and fixed words would not, so they stay.
pub fn plant(case: &mut Value, accepts: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let mut paths = Vec::new();
    texts(case, String::new(), &mut paths);
    let mut planted = Vec::new();
    for path in paths {
        let text = case.pointer(&path).and_then(Value::as_str).unwrap_or_default().to_owned();
        let canary = Value::from(format!("{CANARY}{:04} {text}", planted.len()));
        let old = set(case, &path, canary);
        if accepts(case) {
            planted.push(path);
        } else {
            set(case, &path, old);
        }
    }
    planted
}

/// The fields of a case that hold text, from its JSON Schema: `alerts/reference`,
/// `people/names/full`; lists have no number.
pub fn text_fields(schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    fields(schema, schema, "", &mut found);
    found
}

fn fields(whole: &Value, part: &Value, path: &str, found: &mut BTreeSet<String>) {
    match part["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
        Some("Short" | "Long") => {
            found.insert(path.to_owned());
        }
        Some(name) => fields(whole, &whole["$defs"][name], path, found),
        None => {}
    }
    for (field, inner) in part["properties"].as_object().into_iter().flatten() {
        fields(whole, inner, format!("{path}/{field}").trim_start_matches('/'), found);
    }
    for options in ["anyOf", "oneOf", "allOf"] {
        for inner in part[options].as_array().into_iter().flatten() {
            fields(whole, inner, path, found);
        }
    }
    if part["items"].is_object() {
        fields(whole, &part["items"], path, found);
    }
}

/// Takes the numbers of lists out of a JSON pointer: `/alerts/0/reference` is `alerts/reference`.
pub fn field(pointer: &str) -> String {
    let named = |part: &&str| !part.is_empty() && part.parse::<usize>().is_err();
    pointer.split('/').filter(named).collect::<Vec<_>>().join("/")
}

fn set(case: &mut Value, path: &str, value: Value) -> Value {
    let place = case.pointer_mut(path).expect("the path was found in this case");
    std::mem::replace(place, value)
}

fn texts(value: &Value, path: String, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(path),
        Value::Array(list) => {
            for (n, item) in list.iter().enumerate() {
                texts(item, format!("{path}/{n}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                texts(item, format!("{path}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// A place where a canary was found, and in what clothes.
#[derive(Debug, PartialEq, Eq)]
pub struct Hit {
    /// The file (or its name, where the canary is in the name).
    pub file: PathBuf,
    /// `UTF-8`, `UTF-16LE`, `UTF-16BE`, `base64`, `hex` or `name`.
    pub clothes: &'static str,
}

/// Searches all files below `folder`, and their names, for canaries in every encoding.
pub fn scan(folder: &Path) -> Vec<Hit> {
    let needles = needles();
    let mut hits = Vec::new();
    visit(folder, &needles, &mut hits);
    hits
}

/// Counts the files below a folder, so that a scan of nothing is not taken for a clean one.
pub fn files(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    entries
        .flatten()
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files(&entry.path()),
            _ => 1,
        })
        .sum()
}

fn visit(folder: &Path, needles: &[(&'static str, Vec<u8>)], hits: &mut Vec<Hit>) {
    let entries = fs::read_dir(folder).expect("a folder of the stage can be read");
    for entry in entries.flatten() {
        let file = entry.path();
        if entry.file_name().to_string_lossy().contains(CANARY) {
            hits.push(Hit { file: file.clone(), clothes: "name" });
        }
        let kind = entry.file_type().expect("a file has a type");
        if kind.is_dir() {
            visit(&file, needles, hits);
        } else if kind.is_file() {
            let bytes = fs::read(&file).expect("a file of the stage can be read");
            for (clothes, needle) in needles {
                if bytes.windows(needle.len()).any(|window| window == needle) {
                    hits.push(Hit { file: file.clone(), clothes });
                }
            }
        }
    }
}

fn needles() -> Vec<(&'static str, Vec<u8>)> {
    let plain = CANARY.as_bytes();
    let mut needles = vec![
        ("UTF-8", plain.to_vec()),
        ("UTF-16LE", CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16BE", CANARY.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("hex", hex(plain).into_bytes()),
        ("hex", hex(plain).to_uppercase().into_bytes()),
    ];
    // What stands before it shifts the letters of base64; the ones that depend on it are cut.
    for shift in 0..3 {
        let mut padded = vec![0; shift];
        padded.extend_from_slice(plain);
        let text = base64(&padded[..padded.len() / 3 * 3]);
        let first = if shift == 0 { 0 } else { 4 };
        needles.push(("base64", text.as_bytes()[first..].to_vec()));
    }
    needles
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes any text");
        text
    })
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes
        .chunks(3)
        .flat_map(|three| {
            let all = u32::from_be_bytes([0, three[0], three[1], three[2]]);
            [18, 12, 6, 0].map(|shift| char::from(LETTERS[(all >> shift & 63) as usize]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_canary_is_found_in_all_its_clothes() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        fs::create_dir_all(&inner).unwrap();
        let text = format!("before {CANARY}0001 after");
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (name, bytes) in [
            ("utf8", text.clone().into_bytes()),
            ("utf16", [vec![7], utf16].concat()),
            ("hex", hex(text.as_bytes()).into_bytes()),
            // "before " is 7 bytes: shifted by one; with one byte less, not at all; and so on.
            ("base64-1", base64(&text.as_bytes()[..21]).into_bytes()),
            ("base64-0", base64(&text.as_bytes()[1..19]).into_bytes()),
            ("base64-2", base64(&text.as_bytes()[2..20]).into_bytes()),
        ] {
            fs::write(inner.join(name), bytes).unwrap();
        }
        fs::write(inner.join(format!("{CANARY}0002.txt")), "").unwrap();
        let hits = scan(folder.path());
        // Every second byte is zero, so the one byte order also reads as the other.
        let hits = hits.iter().filter(|hit| hit.clothes != "UTF-16BE");
        let mut found: Vec<_> = hits
            .map(|hit| (hit.file.file_name().unwrap().to_str().unwrap().to_owned(), hit.clothes))
            .collect();
        found.sort();
        let expected: Vec<(String, &str)> = [
            ("base64-0", "base64"),
            ("base64-1", "base64"),
            ("base64-2", "base64"),
            ("hex", "hex"),
            ("qzcanary0002.txt", "name"),
            ("utf16", "UTF-16LE"),
            ("utf8", "UTF-8"),
        ]
        .map(|(name, clothes)| (name.to_owned(), clothes))
        .into();
        assert_eq!(found, expected);
    }

    #[test]
    fn canaries_go_only_where_they_are_taken() {
        let mut case = serde_json::json!({"kind": "own", "title": "T", "list": [{"words": "W"}]});
        let planted = plant(&mut case, &|case| case["kind"] == "own");
        assert_eq!(planted, ["/list/0/words", "/title"]);
        assert_eq!(field(&planted[0]), "list/words");
        assert_eq!(case["title"], format!("{CANARY}0001 T"));
    }
}
