//! The readers of bytes that may come from a stranger, one function a fuzz target; each says whether it took them.
//!
//! `tests/fuzz` gives them bytes made by a machine that looks for new ways through; `promises/parsers_stand.rs`
//! gives them the corpora that were found and changes by chance.

use redress_model::Case;
use redress_vault::parsers;
use redress_wire::{for_each_command, *};

/// A fuzz target: its name, and its reader.
pub type Target = (&'static str, fn(&[u8]) -> bool);

/// Every target.
pub const TARGETS: [Target; 4] =
    [("record", record), ("journal", journal), ("wire", wire), ("case", case)];

/// What is in a record.
pub fn record(bytes: &[u8]) -> bool {
    parsers::record(bytes)
}

/// What is in a vault beside records: the first byte says what the rest is read as.
pub fn journal(bytes: &[u8]) -> bool {
    let Some((kind, rest)) = bytes.split_first() else { return false };
    match kind % 3 {
        0 => parsers::frame(rest),
        1 => parsers::segment(rest),
        _ => parsers::others(rest),
    }
}

/// What a page can ask for: the first byte says which command's request the rest is.
pub fn wire(bytes: &[u8]) -> bool {
    let Some((kind, rest)) = bytes.split_first() else { return false };
    let readers = requests();
    readers[usize::from(*kind) % readers.len()](rest)
}

/// How a request is read.
type Reader = fn(&[u8]) -> bool;

fn reads<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> bool {
    // As the shell does it: first any JSON, then the request.
    let value: Result<serde_json::Value, _> = serde_json::from_slice(bytes);
    value.is_ok_and(|value| T::deserialize(&value).is_ok())
}

fn requests() -> Vec<Reader> {
    macro_rules! readers {
        (
            json { $($name:ident($request:ty) -> $reply:ty;)* }
            raw { $($raw:ident -> $answer:ty;)* }
            secret { $($secret:ident;)* }
        ) => { vec![$(reads::<$request> as Reader),*] };
    }
    for_each_command!(readers)
}

/// A case as somebody sends it: what is taken comes back the same.
pub fn case(bytes: &[u8]) -> bool {
    let Ok(case) = Case::from_json(bytes) else { return false };
    let json = case.to_json().expect("a case that was taken can be written");
    let again = Case::from_json(json.as_bytes()).expect("and taken again");
    assert_eq!(again, case, "nothing changes on the way");
    true
}
