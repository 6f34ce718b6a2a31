//! A backup is written, restored into an empty folder, and holds the same cases; anything else is refused.

mod common;

use std::fs;

use common::{Desk, one_line, public_case};
use serde_json::json;

#[test]
fn a_backup_comes_back_the_same() {
    let desk = Desk::with_case("wenda");
    let file = desk.at("papers.redress");
    let file = file.to_str().unwrap();
    let made = desk.done(&["--json", "vault", "backup", file]).json();
    assert_eq!(made["bytes"], fs::metadata(file).unwrap().len().to_string());
    // A second one into the same file adds what is new; what is no backup of this vault is left alone.
    let grown = desk.done(&["--json", "vault", "backup", file]).json();
    assert_eq!(grown["bytes"], fs::metadata(file).unwrap().len().to_string());
    let number = |of: &serde_json::Value| of.as_str().unwrap().parse::<u64>().unwrap();
    assert!(number(&grown["written"]) < number(&made["written"]), "{grown}");
    // How far it is, to the end, and only where it was asked for.
    for verb in [&["vault", "check"][..], &["vault", "repair"], &["vault", "backup", file]] {
        desk.done(verb);
        let told = desk.run(&[&["--progress"], verb].concat());
        let told = (told.code == Some(0)).then_some(told.err).unwrap();
        let last = told.lines().last().unwrap_or_default();
        assert!(last.starts_with("100 %: "), "{verb:?}: {told}");
    }
    let other = desk.file("letter.txt", "not a backup");
    desk.refused(&["vault", "backup", &other], "bad-field", &["there already"]);
    assert_eq!(fs::read_to_string(&other).unwrap(), "not a backup");
    let ring = desk.at("ring");
    fs::create_dir(&ring).unwrap();
    for _ in 0..7 {
        desk.done(&["vault", "backup", ring.to_str().unwrap(), "--ring"]);
    }
    assert_eq!(fs::read_dir(&ring).unwrap().count(), 5);
    let inside = desk.at("vault").join("backup");
    desk.refused(&["vault", "backup", inside.to_str().unwrap()], "bad-field", &["inside"]);

    desk.refused(&["vault", "restore", file], "folder-not-empty", &[]);
    let (again, phrase) = (desk.at("again"), desk.at("phrase"));
    let run = |folder: &str, args: &[&str]| {
        let named = ["--vault", folder, "--passphrase-file", phrase.to_str().unwrap(), "--json"];
        desk.run_bare(&[&named, args].concat())
    };
    let again = again.to_str().unwrap();
    let restored = run(again, &["vault", "restore", file]);
    assert_eq!(restored.code, Some(0), "{}", restored.err);
    assert_eq!(restored.json()["damaged"], 0);
    assert!(restored.json()["records"].as_u64() > Some(10));
    let (here, there) = (&["case", "show", "wenda"], run(again, &["case", "show", "wenda"]));
    assert_eq!(desk.done(&[&["--json"], &here[..]].concat()).json(), there.json());
    assert_eq!(
        there.json()["events"].as_array().map(Vec::len),
        public_case("wenda")["events"].as_array().map(Vec::len)
    );

    // Saves after the backup are gone from the restored one, and that is no alarm.
    let checked = run(again, &["vault", "check"]).json();
    assert_eq!((&checked["damage"], &checked["notices"]), (&json!([]), &json!([])));

    let text = desk.file("notes.txt", "not a backup");
    let refused = run(desk.at("third").to_str().unwrap(), &["vault", "restore", &text]);
    assert!(refused.code == Some(1) && refused.err.contains("backup-damaged"), "{}", refused.err);
    assert!(!desk.at("third").exists());
    let gone = desk.run_bare(&["--vault", "x", "vault", "restore", "nowhere.redress"]);
    one_line(&gone, &["vault", "restore"], &["no such file"]);
}
