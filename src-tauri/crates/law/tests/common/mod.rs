//! Entries of made cases.

use serde_json::{Value, json};

/// An entry that is confirmed.
pub fn sure(mut entry: Value) -> Value {
    entry["provenance"] = json!({ "certainty": "confirmed" });
    entry
}

/// An entry with these fields in the place of its own.
pub fn with(mut entry: Value, change: Value) -> Value {
    for (key, value) in change.as_object().unwrap() {
        entry[key] = value.clone();
    }
    entry
}
