//! Another passphrase, a recovery sheet, and what they no longer open.

mod common;

use std::fs;

use common::{Desk, one_line};

const NEW: &str = "a grey heron waits under the third bridge";

#[test]
fn another_passphrase_opens_and_the_old_one_does_not() {
    let desk = Desk::with_case("wenda");
    let new = desk.file("new", format!("{NEW}\n"));
    let weak = desk.file("weak", "Moscow2024!\n");
    let args = ["vault", "rekey", "--new-passphrase-file", &weak];
    desk.refused(&args, "weak-passphrase", &["too easy"]);
    assert!(desk.done(&["case", "list"]).out.contains("wenda"), "the old one still opens");
    let changed = desk.done(&["--json", "vault", "rekey", "--new-passphrase-file", &new]);
    assert_eq!(changed.json()["changed"], true);
    desk.refused(&["case", "list"], "wrong-passphrase", &[]);
    fs::copy(desk.at("new"), desk.at("phrase")).unwrap();
    assert!(desk.done(&["case", "list"]).out.contains("wenda"));
    assert_eq!(desk.done(&["--json", "vault", "check"]).json()["damage"], serde_json::json!([]));
}

#[test]
fn a_sheet_opens_names_its_wrong_row_and_is_revoked() {
    let desk = Desk::with_case("wenda");
    let never = desk.run(&["--json", "vault", "recovery", "make"]);
    assert_eq!((never.code, never.out.as_str()), (Some(1), ""), "never as JSON");
    let pdf = desk.at("sheet.pdf");
    let rows = desk.done(&["vault", "recovery", "make", "--pdf", pdf.to_str().unwrap()]).out;
    assert_eq!(rows.lines().count(), 4, "four rows");
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    let good = desk.file("rows", &rows);
    // Neither the passphrase nor its file is given: the sheet alone opens.
    let vault = desk.at("vault");
    let by = |file: &str, args: &[&str]| {
        let named = ["--vault", vault.to_str().unwrap(), "--sheet-file", file];
        desk.run_bare(&[&named, args].concat())
    };
    assert!(by(&good, &["case", "list"]).out.contains("wenda"));
    assert_eq!(by(&good, &["vault", "recovery", "try"]).code, Some(0));

    let mut lines: Vec<String> = rows.lines().map(str::to_owned).collect();
    lines[2] = "3. abandon abandon abandon".into();
    let wrong = by(&desk.file("wrong", lines.join("\n")), &["case", "list"]);
    one_line(&wrong, &["case", "list"], &["3"]);

    let new = desk.file("new", format!("{NEW}\n"));
    assert_eq!(by(&good, &["vault", "rekey", "--new-passphrase-file", &new]).code, Some(0));
    desk.refused(&["case", "list"], "wrong-passphrase", &[]);
    fs::copy(desk.at("new"), desk.at("phrase")).unwrap();
    assert!(by(&good, &["case", "list"]).out.contains("wenda"), "the sheet stays");

    let second = desk.done(&["vault", "recovery", "make"]).out;
    assert_ne!(second, rows);
    one_line(&by(&good, &["case", "list"]), &["case", "list"], &[]);
    let second = desk.file("second", second);
    assert_eq!(by(&second, &["vault", "recovery", "try"]).code, Some(0));
    desk.done(&["vault", "recovery", "revoke"]);
    one_line(&by(&second, &["case", "list"]), &["case", "list"], &[]);
    assert!(desk.done(&["case", "list"]).out.contains("wenda"));
    desk.refused(&["vault", "recovery", "revoke"], "wrong-sheet", &[]);
}
