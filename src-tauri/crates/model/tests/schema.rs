//! The open case format as committed: whoever changes it sees the change as a change.

use redress_model::case_schema;

/// Writes the schema when `REDRESS_WRITE_SCHEMA` is set; else fails on drift.
#[test]
fn the_schema_is_as_committed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/case.schema.json");
    let mut now = serde_json::to_string_pretty(&case_schema()).unwrap();
    now.push('\n');
    if std::env::var_os("REDRESS_WRITE_SCHEMA").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == now,
        "the open case format has changed; if that is meant, run \
         REDRESS_WRITE_SCHEMA=1 cargo test -p redress-model"
    );
}

/// Whatever is added to the format must be absent in files written before it: no field that a
/// case of the first day lacks may be required.
#[test]
fn a_case_of_the_first_day_is_still_read() {
    let old = include_str!("first-day.json");
    let case = redress_model::Case::from_json(old.as_bytes()).unwrap();
    assert_eq!(case.alerts[0].reference.as_deref(), Some("2024/R/1234"));
    assert_eq!(case.proceedings[0].decisions().count(), 1);
}
