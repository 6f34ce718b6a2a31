//! Packets on the command line: written, checked elsewhere, sent, and the same bytes again; and what is
//! blocked let go one by one.

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::Desk;
use serde_json::json;

fn files(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    let mut left = vec![folder.to_path_buf()];
    while let Some(at) = left.pop() {
        for entry in fs::read_dir(at).expect("a folder").flatten() {
            match entry.path() {
                path if path.is_dir() => left.push(path),
                path => all.push(path.strip_prefix(folder).unwrap().display().to_string()),
            }
        }
    }
    all.sort();
    all
}

fn summed(folder: &Path) -> bool {
    let run =
        Command::new("sha256sum").args(["-c", "--strict", "MANIFEST"]).current_dir(folder).output();
    run.is_ok_and(|run| run.status.success())
}

fn case() -> String {
    let disclosed = json!({ "disclosure": "ccf_only" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "pack", "title": "A Person", "applicant": "a", "accusing": "RU" },
        "people": [
            { "id": "a", "role": "applicant", "provenance": disclosed, "residence": "14 Sample Street, Sampletown",
              "names": [{ "full": "Ada Person", "family": "Person", "given": "Ada" }] },
            { "id": "w", "role": "witness", "names": [{ "full": "Wanda Witness" }], "provenance": disclosed }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "RU",
            "summary": "Told to Wanda Witness in Moscow.", "provenance": { "disclosure": "may_reach_state" } }]
    })
    .to_string()
}

/// A case with an exhibit that is text, one that is no page, and one that stays.
fn desk() -> Desk {
    let desk = Desk::with_vault();
    let file = desk.file("case.json", case());
    desk.done(&["case", "import", &file]);
    let text = desk.file("letter.txt", "A letter.\nSecond line.");
    let zip = desk.file("sound.bin", "\u{1}\u{0}\u{2}nothing to print");
    let stays = desk.file("stays.txt", "CANARY-STAYS");
    for one in [&text, &zip, &stays] {
        desk.done(&["evidence", "add", "pack", one]);
    }
    let shown = desk.done(&["--json", "case", "show", "pack"]).json();
    // New papers are marked *never leaves*; two of the three are let go by hand, as the window does.
    for exhibit in shown["evidence"].as_array().unwrap().iter().take(2) {
        let id = exhibit["id"].as_str().unwrap().to_owned();
        desk.done(&["disclosure", "mark", "pack", &id, "--as", "may-reach-state"]);
    }
    desk
}

#[test]
fn a_packet_is_written_checked_sent_and_the_same_again() {
    let desk = desk();
    let out = desk.at("out");
    let to = out.to_str().unwrap();
    let said = desk.done(&["--json", "draft", "pack", "--out", to]).json();
    assert_eq!(
        files(&out),
        [
            "MANIFEST",
            "exhibits.pdf",
            "exhibits/E-01.pdf",
            "exhibits/E-02-original.bin",
            "index.html",
            "request.docx",
            "request.pdf"
        ]
    );
    assert!(summed(&out), "sha256sum agrees");
    assert_eq!(said["apart"][0]["mark"], "E-02");
    for name in files(&out) {
        let bytes = fs::read(out.join(&name)).unwrap();
        assert!(!bytes.windows(12).any(|part| part == b"CANARY-STAYS"), "{name}");
    }

    // The same day, the same case: the same bytes.
    let twice = desk.at("twice");
    desk.done(&["draft", "pack", "--out", twice.to_str().unwrap()]);
    assert!(fs::read(out.join("MANIFEST")).unwrap() == fs::read(twice.join("MANIFEST")).unwrap());

    let packet = said["packet"].as_str().unwrap();
    let sent = ["packet", "sent", "pack", packet, "--number", "2026/1234", "--day", "2024-01-02"];
    desk.refused(
        &["packet", "sent", "pack", packet, "--number", " ", "--day", "2024-01-02"],
        "bad-field",
        &["number"],
    );
    desk.refused(
        &["packet", "sent", "pack", packet, "--number", "1", "--day", "2199-01-02"],
        "bad-field",
        &["day"],
    );
    desk.done(&sent);
    desk.refused(&sent, "stale", &[]);
    let clocks = desk.done(&["--json", "clocks", "pack", "--today", "2024-01-03"]).out;
    assert!(clocks.contains("admissibility") && clocks.contains("2024-02-02"), "{clocks}");

    // What was sent comes out byte for byte, whatever the case says by now.
    desk.done(&["packet", "check", "pack", packet]);
    let again = desk.at("again");
    desk.done(&["packet", "export", "pack", packet, again.to_str().unwrap()]);
    // Nobody else on the machine looks into it.
    #[cfg(unix)]
    for folder in [again.clone(), again.join("exhibits")] {
        let mode = std::os::unix::fs::PermissionsExt::mode(
            &std::fs::metadata(&folder).unwrap().permissions(),
        );
        assert_eq!(mode & 0o777, 0o700, "{}", folder.display());
    }
    let file = desk.file("a-file", "x");
    let onto = ["packet", "export", "pack", packet, &file];
    desk.refused(&onto, "folder-not-empty", &["This file is already there."]);
    assert_eq!(files(&again), files(&out));
    for name in files(&out) {
        assert!(
            fs::read(again.join(&name)).unwrap() == fs::read(out.join(&name)).unwrap(),
            "{name}"
        );
    }
}

#[test]
fn a_place_that_is_not_fit_is_refused_and_left_as_it_was() {
    let desk = desk();
    let full = desk.at("full");
    fs::create_dir(&full).unwrap();
    fs::write(full.join("mine"), "mine").unwrap();
    desk.refused(&["draft", "pack", "--out", full.to_str().unwrap()], "folder-not-empty", &[]);
    assert_eq!(files(&full), ["mine"]);
    let long = desk.at(&"n".repeat(300));
    desk.refused(&["draft", "pack", "--out", long.to_str().unwrap()], "bad-field", &["to"]);
    let shown = desk.done(&["--json", "packet", "list", "pack"]).json();
    assert_eq!(
        shown.as_array().map(Vec::len),
        Some(0),
        "nothing is remembered that was not written"
    );
}

#[test]
fn limits_seen_in_the_portal_are_kept_and_measured_against() {
    let desk = desk();
    let none = desk.done(&["packet", "limits"]).out;
    assert!(none.contains("No limit was kept yet"), "{none}");
    desk.done(&["packet", "limits", "--pages", "8", "--large-mb", "5", "--box", "kind=3"]);
    let kept = desk.done(&["--json", "packet", "limits", "--large-mb", "0"]).json();
    assert_eq!((&kept["pages"], &kept["large_mb"]), (&json!(8), &json!(null)));
    assert_eq!(kept["boxes"], json!({ "kind": 3 }));
    let said = desk.done(&["packet", "boxes", "pack", "--kind", "access", "--lang", "fr"]).out;
    assert!(said.contains("Accès") && said.contains("5 characters, 2 more"), "{said}");
    desk.refused(&["packet", "limits", "--box", "kind"], "bad-field", &["--box"]);
    desk.refused(&["packet", "limits", "--box", "nothing=3"], "bad-field", &["nothing"]);
    // What is missing says itself what to do, and nobody is sent to look for strange signs.
    let boxes = ["packet", "boxes", "pack", "--kind", "revision"];
    let said = desk.refused(&boxes, "paper-failed", &["decision of the CCF"]);
    assert!(!said.err.contains("strange signs"), "{}", said.err);
}

#[test]
fn what_is_blocked_is_let_go_one_by_one_with_a_reason() {
    let desk = desk();
    let map = || desk.done(&["--json", "disclosure", "map", "pack"]).json();
    let row = |what: &str| {
        let map = map();
        let found = map.as_array().unwrap().iter().find(|row| row["guarded"] == what).cloned();
        found.unwrap_or_else(|| panic!("no row for {what}"))
    };
    assert_eq!(
        (&row("named")["seen_by"], &row("residence")["seen_by"]),
        (&json!("never_leaves"), &json!("never_leaves"))
    );
    // The name of a blocked person stands in the words of an alert: that is said before it goes.
    let said = desk.done(&["packet", "boxes", "pack"]).out;
    assert!(said.contains("Care: named of w stands in the words of alert al."), "{said}");
    assert!(!said.contains("Sample Street"), "{said}");

    desk.refused(
        &["disclosure", "unblock", "pack", "w", "--what", "named", "--why", " "],
        "bad-field",
        &["why"],
    );
    desk.refused(
        &["disclosure", "unblock", "pack", "w", "--what", "residence", "--why", "x"],
        "not-found",
        &[],
    );
    desk.done(&[
        "disclosure",
        "unblock",
        "pack",
        "w",
        "--what",
        "named",
        "--why",
        "She asked for it",
    ]);
    assert_eq!(row("named")["why"], "She asked for it");
    assert_eq!(row("named")["seen_by"], "ccf_only");
    assert_eq!(row("residence")["seen_by"], "never_leaves", "one does not open the other");
    let said = desk.done(&["packet", "boxes", "pack"]).out;
    assert!(!said.contains("Care: named"), "{said}");
    desk.done(&[
        "disclosure",
        "unblock",
        "pack",
        "a",
        "--what",
        "residence",
        "--why",
        "The CCF asked",
    ]);
    assert!(desk.done(&["packet", "boxes", "pack"]).out.contains("Sample Street"));
    desk.done(&["disclosure", "block", "pack", "a", "--what", "residence"]);
    assert!(!desk.done(&["packet", "boxes", "pack"]).out.contains("Sample Street"));
    let said = desk.done(&["disclosure", "map", "pack"]).out;
    assert!(said.contains("PR-104") && said.contains("[blocked: residence]"), "{said}");
}

#[test]
fn the_copy_sheet_is_printed_once_and_holds_nothing_blocked() {
    let desk = desk();
    let file = desk.at("sheet.pdf").display().to_string();
    let made = desk.done(&["--json", "packet", "sheet", "pack", "--out", &file]).json();
    assert!(made["pages"].as_u64() > Some(0) && made["boxes"].as_u64() > Some(3), "{made}");
    let read = Command::new("pdftotext").args([&file, "-"]).output().expect("pdftotext runs");
    let said = String::from_utf8_lossy(&read.stdout).into_owned();
    assert!(said.contains("Person") && said.contains("E-01"), "{said}");
    for kept in ["Sample Street", "CANARY-STAYS", "stays.txt"] {
        assert!(!said.contains(kept), "{kept}: {said}");
    }
    let before = fs::read(&file).unwrap();
    let there = ["This file is already there."];
    desk.refused(&["packet", "sheet", "pack", "--out", &file], "folder-not-empty", &there);
    assert_eq!(fs::read(&file).unwrap(), before, "what was there is as it was");
}
