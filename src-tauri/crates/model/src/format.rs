//! Reading and describing the open case format.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Case, Code, Problem};

/// The name that every case file begins with.
pub const FORMAT_NAME: &str = "redress-case";
/// The version of the format that this program writes.
pub const FORMAT_VERSION: u32 = 1;
/// Largest case file read, in bytes (64 MiB). Attachments travel beside it, not in it.
pub const MAX_CASE_BYTES: usize = 64 * 1024 * 1024;

/// The constant `redress-case`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("const" = "redress-case"))]
pub struct FormatName;

impl TryFrom<String> for FormatName {
    type Error = String;
    fn try_from(name: String) -> Result<Self, String> {
        if name == FORMAT_NAME { Ok(Self) } else { Err(format!("is not \"{FORMAT_NAME}\"")) }
    }
}

impl From<FormatName> for String {
    fn from(_: FormatName) -> Self {
        FORMAT_NAME.into()
    }
}

/// The version number of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "u32", into = "u32")]
#[schemars(with = "u32", extend("const" = 1))]
pub struct FormatVersion;

impl TryFrom<u32> for FormatVersion {
    type Error = String;
    fn try_from(version: u32) -> Result<Self, String> {
        match version {
            FORMAT_VERSION => Ok(Self),
            newer if newer > FORMAT_VERSION => Err(format!(
                "is {newer}, written by a newer Redress; this one reads {FORMAT_VERSION}"
            )),
            other => Err(format!("is {other}, which no Redress ever wrote")),
        }
    }
}

impl From<FormatVersion> for u32 {
    fn from(_: FormatVersion) -> Self {
        FORMAT_VERSION
    }
}

/// Reads one JSON value; the error names the field and never repeats its content.
pub(crate) fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = short_path(&error.path().to_string());
        let inner = error.into_inner();
        Problem::in_field(Code::BadCase, path, plain(&inner))
    })?;
    reader.end().map_err(|error| {
        Problem::in_field(
            Code::BadCase,
            ".",
            format!("goes on after its end, line {}", error.line()),
        )
    })?;
    Ok(value)
}

/// Longest path to a field that is said, in characters; no field of the format is deeper.
const MAX_PATH: usize = 120;

/// Cuts the path of a file that is nested to no purpose, or whose names are no names.
fn short_path(path: &str) -> String {
    let mut short: String = path.chars().take(MAX_PATH).collect();
    if short.len() < path.len() {
        short.push('…');
    }
    short
}

/// Words of a JSON error without what was in the file: serde repeats wrong values, which may
/// be somebody's secret.
fn plain(error: &serde_json::Error) -> String {
    let at = format!("line {}, column {}", error.line(), error.column());
    let text = error.to_string();
    let safe = ["missing field", "unknown field", "duplicate field"];
    let ours = [
        "characters, the limit",
        "is empty;",
        "holds a",
        "an id is",
        "is not a two-letter",
        "has a",
        "is a day that",
        "is outside the years",
        "ends before",
        "an amount is",
        "a currency is",
        "a SHA-256",
        "is not \"redress-case\"",
        "is 0, which",
        "written by a newer",
        "which no Redress",
    ];
    let head = text.split(" at line ").next().unwrap_or("");
    if safe.iter().any(|s| head.starts_with(s)) {
        // The list of expected names is long and of no use to a person.
        let short = head.split(", expected").next().unwrap_or(head);
        return format!("{short} ({at})");
    }
    if ours.iter().any(|s| head.contains(s)) && head.len() < 200 {
        return format!("{head} ({at})");
    }
    let kind = match error.classify() {
        serde_json::error::Category::Syntax => "is not JSON",
        serde_json::error::Category::Eof => "stops before its end",
        serde_json::error::Category::Io => "could not be read",
        serde_json::error::Category::Data if text.starts_with("unknown variant") => {
            "holds a word that is not in its list"
        }
        serde_json::error::Category::Data => "holds another kind of value than it should",
    };
    format!("{kind} ({at})")
}

impl Case {
    /// Reads a case file from untrusted bytes.
    ///
    /// # Errors
    /// One problem that names the field: too large, not JSON, a wrong or unknown field, a text
    /// over its limit, an impossible date, an id used twice, or a newer format.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Problem> {
        if bytes.len() > MAX_CASE_BYTES {
            let detail = format!("{} bytes, the limit is {MAX_CASE_BYTES}", bytes.len());
            return Err(Problem::new(Code::TooLarge).with_detail(detail));
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        // The name and version come first: a newer file gets its own word, not a field error.
        #[derive(Deserialize)]
        struct Head {
            format: Option<serde_json::Value>,
            version: Option<serde_json::Value>,
        }
        let head: Head = read_json(bytes)?;
        if head.format.as_ref().and_then(|f| f.as_str()) != Some(FORMAT_NAME) {
            let detail = format!("is not \"{FORMAT_NAME}\"");
            return Err(Problem::in_field(Code::BadCase, "format", detail));
        }
        if head.version.as_ref().and_then(|v| v.as_u64()) > Some(u64::from(FORMAT_VERSION)) {
            return Err(Problem::in_field(Code::NewerFormat, "version", "newer than this program"));
        }
        let case: Case = read_json(bytes)?;
        case.check()?;
        case.check_saved()?;
        Ok(case)
    }

    /// Writes the case file: indented JSON with a line break at its end.
    ///
    /// # Errors
    /// Never in practice; the shapes hold nothing that JSON cannot.
    pub fn to_json(&self) -> Result<String, Problem> {
        let mut text =
            serde_json::to_string_pretty(self).map_err(|_| Problem::new(Code::Internal))?;
        text.push('\n');
        Ok(text)
    }
}

/// Gives the JSON Schema of the open case format.
pub fn case_schema() -> serde_json::Value {
    schemars::schema_for!(Case).to_value()
}
