//! Bad input gets exit code 1 and one line that says what is safe and what to do; nothing that
//! was there is lost.

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use common::{Desk, one_line, public, public_case};
use serde_json::{Value, json};

/// What every refusal of a case file says.
const TAKEN: &str = "Nothing was taken in. Your papers are unchanged.";

#[test]
fn a_wrong_passphrase_changes_nothing() {
    let desk = Desk::with_case("wenda");
    let before = desk.done(&["--json", "case", "show", "wenda"]).out;
    for wrong in [
        "",
        "\n",
        "paint seven blue kettles at dawn",
        "\u{0}\u{1}",
        "a\u{301}".repeat(20_000).as_str(),
    ] {
        desk.file("phrase", wrong);
        let words = ["This passphrase does not open these papers.", "Nothing was changed"];
        desk.refused(&["case", "list"], "wrong-passphrase", &words);
    }
    fs::remove_file(desk.at("phrase")).unwrap();
    desk.refused(&["case", "list"], "file-unreadable", &["--passphrase-file"]);
    desk.file("phrase", [0xff, 0xfe]);
    desk.refused(&["case", "list"], "file-unreadable", &["--passphrase-file"]);
    desk.file("phrase", common::PHRASE);
    assert_eq!(desk.done(&["--json", "case", "show", "wenda"]).out, before);
}

#[test]
fn a_folder_that_is_no_vault_is_left_alone() {
    let desk = Desk::empty();
    desk.refused(&["case", "list"], "not-a-vault", &["does not hold papers of Redress"]);
    fs::create_dir(desk.at("vault")).unwrap();
    desk.file("vault/letter.txt", "mine");
    desk.refused(&["case", "list"], "not-a-vault", &["Nothing in the folder was changed."]);
    desk.refused(&["vault", "create"], "folder-not-empty", &["Choose an empty folder"]);
    assert_eq!(fs::read_to_string(desk.at("vault/letter.txt")).unwrap(), "mine");
    assert_eq!(fs::read_dir(desk.at("vault")).unwrap().count(), 1, "nothing was added");
    let said = desk.run_bare(&["case", "list"]);
    one_line(&said, &["case", "list"], &["--vault"]);
}

#[test]
fn a_weak_passphrase_makes_no_vault() {
    let desk = Desk::empty();
    for weak in ["", "password", "aaaaaaaaaaaaaaaaaaaaaaa"] {
        desk.file("phrase", weak);
        desk.refused(&["vault", "create"], "weak-passphrase", &["Nothing was made yet."]);
        assert!(!desk.at("vault").exists(), "{weak:?}");
    }
}

#[test]
fn a_bad_case_file_is_refused_by_the_name_of_its_field() {
    let desk = Desk::with_vault();
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut case = public_case("kulachenkov");
        change(&mut case);
        case.to_string().into_bytes()
    };
    let date =
        |when: Value| changed(&move |case| case["events"][0]["date"] = json!({ "when": when }));
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    let twice = changed(&|case| case["events"][1]["id"] = case["events"][0]["id"].clone());
    let rows: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", b"".to_vec(), ""),
        ("no JSON", b"{\"case\": ".to_vec(), ""),
        ("not text", vec![0xff, 0xfe, 0x00], ""),
        ("nested deep", deep, ""),
        ("another format", b"{\"format\": \"martus\"}".to_vec(), "format"),
        ("a wrong type", changed(&|case| case["case"]["title"] = json!(7)), "case.title"),
        (
            "no title",
            changed(&|case| drop(case["case"].as_object_mut().unwrap().remove("title"))),
            "title",
        ),
        (
            "an unknown field",
            changed(&|case| case["events"][0]["colour"] = json!("red")),
            "events[0]",
        ),
        (
            "an unknown word",
            changed(&|case| case["alerts"][0]["channel"] = json!("pager")),
            "alerts[0].channel",
        ),
        ("an id twice", twice, "events[1].id"),
        (
            "a pointer to nothing",
            changed(&|case| case["case"]["applicant"] = json!("nobody")),
            "applicant",
        ),
        (
            "a day that is not",
            date(json!({"kind": "on", "date": {"year": 2015, "month": 2, "day": 30}})),
            "events[0].date",
        ),
        ("a far year", date(json!({"kind": "on", "date": {"year": 99999}})), "events[0].date"),
        (
            "month thirteen",
            date(json!({"kind": "about", "date": {"year": 2015, "month": 13}})),
            "events[0].date",
        ),
        (
            "a range backwards",
            date(json!({"kind": "between", "from": {"year": 2015}, "to": {"year": 2014}})),
            "events[0].date",
        ),
        (
            "an escape sequence",
            changed(&|case| case["events"][0]["title"] = json!("a\u{1b}[31mb")),
            "events[0].title",
        ),
        (
            "a long text",
            changed(&|case| case["events"][0]["what"] = json!("ж".repeat(100_000))),
            "events[0].what",
        ),
    ];
    for (what, bytes, field) in rows {
        let file = desk.file("bad.json", bytes);
        let said = desk.run(&["case", "import", &file]);
        one_line(&said, &[what], &[TAKEN, field]);
        assert!(said.err.len() < 600, "{what}: {}", said.err);
    }
    let newer = desk.file("bad.json", changed(&|case| case["version"] = json!(99)));
    desk.refused(&["case", "import", &newer], "newer-format", &["newer version"]);
    assert!(desk.done(&["case", "list"]).out.contains("No case yet."), "nothing was taken in");
}

#[test]
fn a_case_twice_is_refused_and_the_first_stays() {
    let desk = Desk::with_case("samadov");
    let file = public("samadov");
    let args = ["case", "import", file.to_str().unwrap()];
    desk.refused(&args, "bad-case", &["already in the vault", TAKEN]);
    assert_eq!(desk.done(&["--json", "case", "list"]).json().as_array().map(Vec::len), Some(1));
}

#[test]
fn hidden_direction_marks_are_kept_told_and_not_shown() {
    let desk = Desk::with_vault();
    let mut case = public_case("samadov");
    let title = "Report \u{202E}fdp.exe\u{202C} of the police";
    case["events"][0]["title"] = json!(title);
    let id = case["events"][0]["id"].as_str().unwrap().to_owned();
    let file = desk.file("marks.json", case.to_string());
    let said = desk.done(&["case", "import", &file]).out;
    assert!(said.contains("Hidden direction marks") && said.contains(&id), "{said}");
    let lines = desk.done(&["timeline", "samadov"]).out;
    assert!(!lines.contains('\u{202E}'), "none reaches the terminal");
    let shown = desk.done(&["--json", "case", "show", "samadov"]).json();
    assert_eq!(shown["events"][0]["title"], title, "what was typed is kept");
}

#[test]
fn an_unreadable_paper_takes_nothing_in() {
    let desk = Desk::with_case("wenda");
    let before = desk.done(&["--json", "evidence", "list", "wenda"]).out;
    let words = ["cannot be read", "Your papers are unchanged."];
    let gone = desk.at("gone.pdf");
    desk.refused(&["evidence", "add", "wenda", gone.to_str().unwrap()], "file-unreadable", &words);
    let folder = desk.at("vault");
    desk.refused(
        &["evidence", "add", "wenda", folder.to_str().unwrap()],
        "file-unreadable",
        &words,
    );
    let shut = desk.file("shut.pdf", "x");
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o000)).unwrap();
    // Root reads whatever the mode says.
    if fs::read(&shut).is_err() {
        desk.refused(&["evidence", "add", "wenda", &shut], "file-unreadable", &words);
    }
    assert_eq!(desk.done(&["--json", "evidence", "list", "wenda"]).out, before);
}

#[test]
fn several_papers_stop_at_the_first_bad_one_and_say_which() {
    let desk = Desk::with_case("wenda");
    let good = desk.file("good.txt", "a letter");
    let gone = desk.at("gone.pdf");
    let said = desk.run(&["evidence", "add", "wenda", &good, gone.to_str().unwrap()]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("gone.pdf"), "{}", said.err);
    assert!(said.out.is_empty(), "nothing is taken in before all can be read: {}", said.out);
    assert!(!desk.done(&["evidence", "list", "wenda"]).out.contains("good"));
}

#[test]
fn an_empty_paper_is_refused_and_a_name_full_of_tricks_is_taken_in() {
    let desk = Desk::with_case("wenda");
    let empty = desk.file("empty.txt", "");
    desk.refused(&["evidence", "add", "wenda", &empty], "file-empty", &["The file is empty"]);
    let trick = desk.file("letter\u{202E}gpj.txt", "words");
    desk.done(&["evidence", "add", "wenda", &trick]);
    let lines = desk.done(&["evidence", "list", "wenda"]).out;
    assert!(!lines.contains('\u{202E}'));
    desk.done(&["evidence", "verify", "wenda"]);
}

#[test]
fn what_is_not_there_is_said() {
    let desk = Desk::with_case("wenda");
    for args in [
        &["case", "show", "nobody"][..],
        &["timeline", "nobody"],
        &["assess", ""],
        &["evidence", "copy", "wenda", "E-99", "copy"],
        &["answer", "wenda", "no-such-question", "yes"],
    ] {
        desk.refused(args, "not-found", &[]);
    }
}

#[test]
fn a_text_too_long_for_an_answer_is_refused() {
    let desk = Desk::with_case("wenda");
    let long = "ж".repeat(60_000);
    let said = desk.run(&["answer", "wenda", "officials-said", "yes", "--words", &long]);
    one_line(&said, &["answer"], &["--words"]);
    assert!(said.err.len() < 600, "the text itself is not said back");
}

#[test]
fn a_kind_or_a_language_that_is_not_there_says_so() {
    let desk = Desk::with_case("wenda");
    let out = desk.at("request");
    for (kind, lang) in [("appeal", "en"), ("deletion", "ru")] {
        let out = out.to_str().unwrap();
        let said = desk.run(&["draft", "wenda", "--kind", kind, "--lang", lang, "--out", out]);
        assert_ne!(said.code, Some(0), "{kind} {lang}");
        assert!(!desk.at("request/request.pdf").exists());
    }
}

#[test]
fn a_second_program_is_told_and_changes_nothing() {
    let desk = Desk::with_case("wenda");
    let lock = fs::File::options().write(true).open(desk.at("vault/lock"));
    let lock = lock.expect("the lock of the vault");
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).expect("held");
    let words = ["open in another window", "Nothing was changed."];
    desk.refused(&["case", "list"], "vault-in-use", &words);
    drop(lock);
    desk.done(&["case", "list"]);
}
