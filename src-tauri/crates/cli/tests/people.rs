//! Several people in one vault, from the command line.

mod common;

use std::fs;

use common::{Desk, one_line};
use serde_json::json;

const BEN: &str = "a grey heron waits under the third bridge";

#[test]
fn somebody_else_opens_the_cases_they_have_a_part_in_until_they_are_removed() {
    let desk = Desk::with_case("wenda");
    let mine = fs::read(desk.at("phrase")).unwrap();
    let theirs = desk.file("theirs", format!("{BEN}\n"));
    let as_ben = || fs::copy(desk.at("theirs"), desk.at("phrase")).unwrap();
    let as_me = || fs::write(desk.at("phrase"), &mine).unwrap();
    let add = ["vault", "people", "add", "Ben", "--new-passphrase-file", &theirs];
    assert_eq!(desk.done(&["--json", "vault", "people", "list"]).json()["people"], json!([]));
    desk.refused(&add, "bad-field", &[]);
    desk.done(&["vault", "people", "me", "Ada"]);
    let again = desk.file("mine", &mine);
    let same = ["vault", "people", "add", "Ben", "--new-passphrase-file", &again];
    desk.refused(&same, "passphrase-taken", &[]);
    let ben = desk.done(&[&["--json"], &add[..]].concat()).json()["person"].clone();
    desk.refused(
        &["vault", "people", "add", "Ben", "--new-passphrase-file", &theirs],
        "bad-field",
        &[],
    );

    as_ben();
    assert!(!desk.done(&["case", "list"]).out.contains("wenda"));
    desk.refused(&["case", "show", "wenda"], "not-found", &[]);
    desk.refused(
        &["vault", "people", "add", "Cai", "--new-passphrase-file", &theirs],
        "not-allowed",
        &[],
    );
    as_me();
    desk.refused(&["vault", "people", "part", "wenda", "Cai", "student"], "not-found", &[]);
    desk.refused(
        &["vault", "people", "part", "wenda", "Ben", "boss"],
        "bad-field",
        &["supervisor"],
    );
    desk.refused(&["vault", "people", "part", "wenda", "Ada", "none"], "needs-supervisor", &[]);
    desk.done(&["vault", "people", "part", "wenda", "Ben", "reader"]);
    let listed = desk.done(&["--json", "vault", "people", "list"]).json();
    assert_eq!(listed["cases"][0]["mine"], "supervisor");
    let parts = listed["cases"][0]["parts"].as_array().unwrap().clone();
    assert!(parts.contains(&json!({ "person": ben, "part": "reader" })), "{parts:?}");

    as_ben();
    assert!(desk.done(&["case", "list"]).out.contains("wenda"));
    desk.refused(&["case", "shred", "wenda", "--yes"], "not-allowed", &["supervisor"]);
    let found = desk.done(&["--json", "vault", "check"]).json();
    assert_eq!((&found["damage"], &found["refused"]), (&json!([]), &json!(0)));

    as_me();
    let unsure = desk.run(&["vault", "people", "remove", "Ben"]);
    one_line(&unsure, &["vault", "people", "remove"], &["--yes"]);
    desk.done(&["vault", "people", "remove", "Ben", "--yes"]);
    let people = desk.done(&["--json", "vault", "people", "list"]).json()["people"].clone();
    let left = people.as_array().unwrap().iter().find(|one| one["name"] == "Ben").unwrap();
    assert_eq!(left["left"], true);
    as_ben();
    desk.refused(&["case", "list"], "wrong-passphrase", &[]);
}
