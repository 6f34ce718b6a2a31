//! Every verb does its work, for people and as JSON.

mod common;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use common::{Desk, public, public_case};
use serde_json::{Value, json};

#[test]
fn help_has_an_example_and_wrong_usage_is_two() {
    let desk = Desk::empty();
    let help = desk.run_bare(&["--help"]);
    assert_eq!(help.code, Some(0));
    assert!(help.out.contains("Examples:") && help.out.contains("Exit codes:"), "{}", help.out);
    for verb in [
        &["vault", "create"][..],
        &["vault", "check"],
        &["vault", "repair"],
        &["vault", "backup"],
        &["vault", "restore"],
        &["vault", "rekey"],
        &["vault", "recovery", "make"],
        &["vault", "recovery", "try"],
        &["vault", "recovery", "revoke"],
        &["case", "import"],
        &["case", "list"],
        &["case", "show"],
        &["case", "export"],
        &["evidence", "add"],
        &["evidence", "list"],
        &["evidence", "verify"],
        &["evidence", "copy"],
        &["evidence", "safe-copy"],
        &["evidence", "redact"],
        &["timeline"],
        &["alerts"],
        &["dates"],
        &["clocks"],
        &["assess"],
        &["answer"],
        &["draft"],
        &["disclosure", "map"],
        &["disclosure", "unblock"],
        &["disclosure", "block"],
        &["disclosure", "mark"],
        &["packet", "boxes"],
        &["packet", "list"],
        &["packet", "sent"],
        &["packet", "check"],
        &["packet", "export"],
        &["allegations"],
        &["paper"],
        &["refugee"],
        &["schema"],
        &["library", "search"],
        &["library", "show"],
        &["rights"],
        &["passphrase"],
    ] {
        let help = desk.run_bare(&[verb, &["--help"]].concat());
        assert_eq!(help.code, Some(0), "{verb:?}");
        assert!(help.out.contains("Example:\n  redress-cli "), "{verb:?}: {}", help.out);
    }
    for wrong in [&["case"][..], &["asses", "x"], &["draft", "x"], &["schema", "cases"], &[]] {
        assert_eq!(desk.run_bare(wrong).code, Some(2), "{wrong:?}");
    }
}

#[test]
fn a_passphrase_makes_a_vault_and_opens_it() {
    let desk = Desk::empty();
    let words = desk.run_bare(&["passphrase"]).out;
    assert_eq!(words.split_whitespace().count(), 7, "{words}");
    assert_ne!(words, desk.run_bare(&["passphrase"]).out, "chosen by chance");
    let listed = desk.run_bare(&["--json", "passphrase"]).json();
    assert_eq!(listed["words"].as_array().map(Vec::len), Some(7));
    desk.file("phrase", words);
    desk.done(&["vault", "create"]);
    assert!(desk.done(&["case", "list"]).out.contains("No case yet."));
    let checked = desk.done(&["--json", "vault", "check"]).json();
    assert_eq!(checked["damage"], json!([]));
    assert_eq!(desk.done(&["--json", "vault", "repair"]).json()["damage"], json!([]));
}

#[test]
fn a_damaged_paper_is_named_by_its_case() {
    let desk = Desk::with_case("wenda");
    let scan = desk.file("scan.txt", "A scan of a court paper.");
    desk.done(&["evidence", "add", "wenda", &scan]);
    let below = |folder: PathBuf| {
        fs::read_dir(folder).expect("a folder").map(|one| one.expect("an entry").path())
    };
    let sealed: Vec<PathBuf> = below(desk.at("vault/attachments")).flat_map(below).collect();
    let [sealed] = sealed.as_slice() else { panic!("one sealed paper: {sealed:?}") };
    let mut bytes = fs::read(sealed).expect("the sealed paper");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(sealed, bytes).expect("it is spoiled");
    let checked = desk.run(&["vault", "check"]);
    assert_eq!(checked.code, Some(1));
    assert!(checked.out.contains("Papers read: 0. Damaged: 1."), "{}", checked.out);
    let named = checked.out.lines().find(|line| line.contains("Only a backup")).unwrap_or_default();
    assert!(named.contains("E-04"), "{}", checked.out);
    // The same in the language asked for, and not a word of English beside the name.
    let russian = desk.run(&["--speak", "ru", "vault", "check"]).out;
    assert!(russian.contains("Файл повреждён или исчез") && russian.contains("E-04"), "{russian}");
}

#[test]
fn a_case_goes_in_and_comes_out_the_same() {
    let desk = Desk::with_case("wenda");
    let line = desk.done(&["case", "list"]).out;
    assert!(line.starts_with("wenda  "), "{line}");
    assert_eq!(desk.done(&["--json", "case", "list"]).json()[0]["id"], "wenda");
    // The beginning of an id is enough.
    assert!(desk.done(&["case", "show", "wen"]).out.contains("  People: "));
    let shown = desk.done(&["--json", "case", "show", "wenda"]).json();
    same_facts(&shown, &public_case("wenda"));
    assert!(desk.done(&["timeline", "wenda"]).out.contains("2002"));
    let pdf = desk.at("timeline.pdf");
    let file = pdf.to_str().expect("a path in UTF-8");
    let printed = desk.done(&["timeline", "wenda", "--out", file]);
    assert!(printed.out.contains("It is not sealed"), "{}", printed.out);
    assert!(std::fs::read(&pdf).expect("the PDF").starts_with(b"%PDF-"));
    let again = desk.run(&["timeline", "wenda", "--out", file]);
    assert_eq!(again.code, Some(1), "what is there is not written over");
    let rows = desk.done(&["--json", "timeline", "wenda"]).json();
    assert!(rows.as_array().is_some_and(|rows| rows.len() > 5), "{rows}");

    let out = desk.at("out");
    desk.done(&["case", "export", "wenda", out.to_str().unwrap()]);
    let summed = Command::new("sha256sum").args(["-c", "MANIFEST"]).current_dir(&out).output();
    assert!(summed.is_ok_and(|summed| summed.status.success()), "the MANIFEST is right");
    let exported: Value =
        serde_json::from_slice(&fs::read(out.join("case.json")).unwrap()).unwrap();
    assert_eq!(exported, shown);
}

/// Every text of the case given is in the case shown.
fn same_facts(shown: &Value, given: &Value) {
    match given {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| same_facts(&shown[name], value))
        }
        Value::Array(list) => {
            assert_eq!(shown.as_array().map(Vec::len), Some(list.len()), "{given}");
            list.iter().enumerate().for_each(|(n, value)| same_facts(&shown[n], value));
        }
        leaf => assert_eq!(shown, leaf),
    }
}

#[test]
fn papers_are_taken_in_checked_and_copied_out() {
    let desk = Desk::with_case("samadov");
    let before = desk.done(&["--json", "evidence", "list", "samadov"]).json();
    let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let scan = desk.file("бумага ١.bin", &bytes);
    let added = desk.done(&["--json", "evidence", "add", "samadov", &scan]).json();
    let mark = added[0]["mark"].as_str().expect("a mark").to_owned();
    let after = desk.done(&["--json", "evidence", "list", "samadov"]).json();
    assert_eq!(after.as_array().unwrap().len(), before.as_array().unwrap().len() + 1);
    assert!(
        desk.done(&["evidence", "verify", "samadov"]).out.contains("unchanged since it came in")
    );
    let copy = desk.at("copy.bin");
    desk.done(&["evidence", "copy", "samadov", &mark, copy.to_str().unwrap()]);
    assert!(fs::read(copy).unwrap() == bytes, "the copy is the file that came in");
    assert!(fs::read(scan).unwrap() == bytes, "the file outside is as it was");
}

/// A PDF of one page that shows one line.
fn paper(line: &str) -> Vec<u8> {
    let drawing = format!("BT /F 24 Tf 40 400 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (1) >> >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 500] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{drawing}\nendstream", drawing.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let (mut out, mut table) = (String::from("%PDF-1.7\n"), String::from("0000000000 65535 f \n"));
    for (n, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", out.len());
        out += &format!("{} 0 obj\n{object}\nendobj\n", n + 1);
    }
    let at = out.len();
    out +=
        &format!("xref\n0 6\n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n");
    out.into_bytes()
}

#[test]
fn a_copy_to_be_given_away_is_made_of_pixels() {
    let desk = Desk::with_case("samadov");
    let scan = desk.file("scan.pdf", paper("SECRETWORD"));
    let added = desk.done(&["--json", "evidence", "add", "samadov", &scan]).json();
    let mark = added[0]["mark"].as_str().expect("a mark").to_owned();
    let (safe, black) = (desk.at("safe.pdf"), desk.at("black.pdf"));
    let made = desk
        .done(&["--json", "evidence", "safe-copy", "samadov", &mark, safe.to_str().unwrap()])
        .json();
    assert_eq!((&made["pages"], &made["looked"]), (&json!(1), &json!(true)));
    let removed = made["removed"].as_array().unwrap();
    for kind in ["script", "text"] {
        assert!(removed.iter().any(|one| one["kind"] == kind), "{kind}: {removed:?}");
    }
    let redact = ["evidence", "redact", "samadov", &mark, black.to_str().unwrap()];
    assert_eq!(desk.run(&redact).code, Some(2), "no box");
    desk.done(&[&redact[..], &["--box", "1,100,140,800,80"]].concat());
    let (safe, black) = (fs::read(safe).unwrap(), fs::read(black).unwrap());
    for copy in [&safe, &black] {
        assert!(copy.starts_with(b"%PDF"));
        assert!(!copy.windows(10).any(|part| part == b"SECRETWORD" || part == b"JavaScript"));
    }
    assert_ne!(safe, black);
    // Kept, it lies beside the original, and what is black stays so in the next.
    desk.done(&["evidence", "redact", "samadov", &mark, "--box", "1,100,140,800,80"]);
    desk.done(&["evidence", "safe-copy", "samadov", &mark]);
    let all = desk.done(&["--json", "evidence", "list", "samadov"]).json();
    let exhibit = all.as_array().unwrap().iter().find(|one| one["id"] == added[0]["id"]).unwrap();
    let copies = exhibit["copies"].as_array().unwrap();
    assert_eq!(copies.len(), 2);
    assert_eq!((&copies[0]["kind"], &copies[0]["made_from"]), (&json!("redacted"), &Value::Null));
    assert_eq!(copies[1]["made_from"], copies[0]["id"]);
    let wrong = desk.at("copy.png");
    let refused = desk.run(&["evidence", "safe-copy", "samadov", &mark, wrong.to_str().unwrap()]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains(".pdf") && !wrong.exists(), "{}", refused.err);
    let beyond = desk.run(
        &[
            &["evidence", "redact", "samadov", &mark, wrong.to_str().unwrap()][..],
            &["--box", "2,0,0,9,9"],
        ]
        .concat(),
    );
    assert_eq!(beyond.code, Some(1), "a box on a page that is not there");
}

#[test]
fn a_case_is_assessed_answered_and_drafted() {
    let desk = Desk::with_case("kulachenkov");
    let said = desk.done(&["assess", "kulachenkov"]).out;
    assert!(said.contains("Not a serious crime: Strong"), "{said}");
    assert!(said.contains("This is information, not legal advice."), "{said}");
    let spoken = desk.done(&["--speak", "ru", "assess", "kulachenkov"]).out;
    assert!(spoken.contains("Не тяжкое преступление: Сильное"), "{spoken}");
    assert!(!spoken.contains("Not a serious crime"), "{spoken}");
    let assessed = desk.done(&["--json", "assess", "kulachenkov"]).json();
    assert_eq!(assessed["grounds"][0]["id"], "G-83-SERIOUS");
    let schema = desk.run_bare(&["schema", "assessment"]).json();
    for field in schema["required"].as_array().expect("required fields") {
        assert!(assessed.get(field.as_str().unwrap()).is_some(), "{field}");
    }
    assert!(desk.run_bare(&["schema", "case"]).json()["properties"]["alerts"].is_object());

    let question = assessed["missing"][0]["id"].as_str().expect("a question").to_owned();
    desk.done(&["answer", "kulachenkov", &question, "unknown", "--words", "Not known yet"]);
    let shown = desk.done(&["--json", "case", "show", "kulachenkov"]).json();
    let answers = shown["answers"].as_array().unwrap();
    assert!(answers.iter().any(|a| a["id"] == question.as_str() && a["words"] == "Not known yet"));

    let out = desk.at("request");
    let said = desk.done(&["draft", "kulachenkov", "--out", out.to_str().unwrap()]).out;
    assert!(said.contains("It is not sealed.") && said.contains("Never leaves"), "{said}");
    let pdf = fs::read(out.join("request.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"), "a PDF");
    let summed = Command::new("sha256sum").args(["-c", "MANIFEST"]).current_dir(&out).output();
    assert!(summed.is_ok_and(|summed| summed.status.success()), "the MANIFEST is right");
    let shown = desk.done(&["--json", "case", "show", "kulachenkov"]).json();
    assert_eq!(shown["requests"].as_array().map(Vec::len), Some(1), "the draft is remembered");

    // An earlier draft is never written over.
    let again = ["draft", "kulachenkov", "--out", out.to_str().unwrap()];
    desk.refused(&again, "folder-not-empty", &[]);
    assert!(fs::read(out.join("request.pdf")).unwrap() == pdf);
}

#[test]
fn no_socket_is_opened() {
    let desk = Desk::with_vault();
    let log = desk.at("trace");
    let inner = desk.command(&["case", "import", public("samadov").to_str().unwrap()]);
    let mut traced = Command::new("strace");
    traced.args(["-f", "-qq", "-e", "trace=%network", "-o"]).arg(&log);
    traced.arg(inner.get_program()).args(inner.get_args()).env("HOME", desk.at(""));
    let done = traced.output().expect("strace runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let calls = fs::read_to_string(&log).expect("a trace");
    // A pair of connected ends, as a probe child is watched by, reaches nothing outside.
    let sockets: Vec<&str> = calls
        .lines()
        .filter(|line| line.contains("socket(") && !line.contains("AF_UNIX"))
        .collect();
    assert!(sockets.is_empty(), "{sockets:?}");
}

#[test]
fn dates_lists_what_is_late_first_for_one_case_and_for_all() {
    let desk = Desk::with_vault();
    let case = |id: &str, tasks: Value| json!({"format": "redress-case", "version": 1, "case": {"id": id, "title": "A Person", "number": "0142"}, "tasks": tasks});
    let on =
        |year: i32| json!({"when": {"kind": "on", "date": {"year": year, "month": 1, "day": 2}}});
    let tasks = json!([{"id": "far", "title": "Renew it", "due": on(2199)},
        {"id": "gone", "title": "Write to the office", "due": on(2001)}]);
    let one = desk.file("one.json", case("one", tasks).to_string());
    let two = desk.file("two.json", case("two", json!([])).to_string());
    desk.done(&["case", "import", &one]);
    desk.done(&["case", "import", &two]);
    let said = desk.done(&["dates"]).out;
    let (late, later) = (said.find("Late (1)").unwrap(), said.find("Later (1)").unwrap());
    assert!(late < later && said.contains("2001-01-02  one  Write to the office"), "{said}");
    assert!(desk.done(&["dates", "two"]).out.contains("No date is written down."));
    let json: Value = serde_json::from_str(&desk.done(&["--json", "dates", "one"]).out).unwrap();
    let dates = json["dates"].as_array().unwrap();
    assert_eq!(dates.len(), 2);
    assert_eq!(
        (&dates[0]["near"], &dates[0]["kind"], &dates[0]["number"]),
        (&json!("late"), &json!("task"), &json!("0142"))
    );
    assert!(dates[0]["days"].as_i64().unwrap() < -8_000);
    desk.refused(&["dates", "nobody"], "not-found", &[]);
}

#[test]
fn the_ledger_tells_who_can_mend_each_alert_in_every_language() {
    let desk = Desk::with_case("wenda");
    let given = public_case("wenda");
    let ids: Vec<&str> =
        given["alerts"].as_array().unwrap().iter().map(|a| a["id"].as_str().unwrap()).collect();
    assert!(!ids.is_empty());
    for (speak, mends) in
        [("en", "The CCF can mend these"), ("ar", ""), ("ru", "CCF"), ("fr", "CCF")]
    {
        let said = desk.done(&["--speak", speak, "alerts", "wenda"]).out;
        assert!(ids.iter().all(|id| said.contains(id)), "{speak}: {said}");
        assert!(said.contains(mends), "{speak}: {said}");
        // No id of a message stands where its words belong.
        for bare in ["alerts-", "channel-", "certainty-", "alert-status-", "rule-source", "cli-"] {
            assert!(!said.contains(bare), "{speak} {bare}: {said}");
        }
    }
    let rows = desk.done(&["--json", "alerts", "wenda"]).json();
    assert_eq!(rows.as_array().map(Vec::len), Some(ids.len()));
    let pdf = desk.at("alerts.pdf");
    let file = pdf.to_str().unwrap();
    assert!(desk.done(&["alerts", "wenda", "--out", file]).out.contains("It is not sealed"));
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    desk.refused(&["alerts", "wenda", "--out", file], "folder-not-empty", &[]);
    desk.refused(&["alerts", "nobody"], "not-found", &[]);
    let empty = Desk::with_vault();
    let none = empty.file(
        "none.json",
        r#"{"format":"redress-case","version":1,"case":{"id":"k","title":"A"}}"#,
    );
    empty.done(&["case", "import", &none]);
    assert!(empty.done(&["alerts", "k"]).out.contains("No alert is recorded."));
}

#[test]
fn what_is_said_follows_the_language_and_json_does_not() {
    let desk = Desk::with_case("wenda");
    let letters = |text: &str, of: fn(char) -> bool| text.chars().filter(|c| of(*c)).count();
    let arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
    for verb in
        [&["case", "show", "wenda"][..], &["timeline", "wenda"], &["dates"], &["vault", "check"]]
    {
        let said = desk.done(&[&["--speak", "ar"], verb].concat()).out;
        assert!(letters(&said, arabic) > 10, "{verb:?}: {said}");
        assert!(!said.contains("cli-"), "{verb:?}: {said}");
    }
    for verb in [&["case", "list"][..], &["alerts", "wenda"], &["case", "show", "wenda"]] {
        let json = |speak: &str| desk.done(&[&["--json", "--speak", speak], verb].concat()).out;
        assert_eq!(json("en"), json("ar"), "{verb:?}");
    }
}
