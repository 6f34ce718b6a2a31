//! What is erased for good is gone from the vault; without `--yes` nothing is.

mod common;

use common::Desk;
use serde_json::Value;

fn entries(desk: &Desk, kind: &str) -> Vec<String> {
    let case: Value = desk.done(&["--json", "case", "show", "wenda"]).json();
    let entries = case[kind].as_array().cloned().unwrap_or_default();
    entries.iter().filter_map(|entry| entry["id"].as_str().map(str::to_owned)).collect()
}

#[test]
fn an_entry_is_erased_only_with_yes() {
    let desk = Desk::with_case("wenda");
    let before = entries(&desk, "events");
    let gone = before.first().expect("the case has events").clone();
    desk.refused(&["case", "erase", "wenda", &gone], "bad-field", &["--yes"]);
    assert_eq!(entries(&desk, "events"), before);
    desk.refused(&["case", "erase", "wenda", "nobody", "--yes"], "not-found", &[]);
    let done = desk.done(&["--json", "case", "erase", "wenda", &gone, "--yes"]).json();
    assert_eq!(done["revisions"], 1);
    assert!(!entries(&desk, "events").contains(&gone));
    desk.refused(&["case", "erase", "wenda", &gone, "--yes"], "not-found", &[]);
    let said = desk.done(&["case", "erase", "wenda", "--removed", "--yes"]).out;
    assert!(said.contains("Older backups"), "what stays behind is said: {said}");
    assert_eq!(desk.done(&["--json", "vault", "check"]).json()["damage"], serde_json::json!([]));
}

#[test]
fn a_case_is_shredded_and_a_vault_compacted_and_removed() {
    let desk = Desk::with_case("wenda");
    let small = desk.done(&["--json", "vault", "compact"]).json();
    assert_eq!(small["revisions"], 0);
    desk.refused(&["case", "shred", "wenda"], "bad-field", &["--yes"]);
    let done = desk.done(&["--json", "case", "shred", "wenda", "--yes"]).json();
    let number = |name: &str| done[name].as_str().unwrap().parse::<u64>().unwrap();
    assert!(number("bytes_after") < number("bytes_before"));
    assert_eq!(desk.done(&["--json", "case", "list"]).json(), serde_json::json!([]));
    desk.refused(&["vault", "remove"], "bad-field", &["--yes"]);
    assert!(desk.at("vault").join("VAULT").is_file());
    desk.done(&["vault", "remove", "--yes"]);
    assert!(!desk.at("vault").exists());
    desk.refused(&["case", "list"], "not-a-vault", &[]);
}
