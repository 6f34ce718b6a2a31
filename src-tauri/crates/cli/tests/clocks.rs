//! `clocks`: the limits of a case seen from a day that is named, for people and as JSON, and the calendar file.

mod common;

use std::fs;

use common::Desk;
use serde_json::json;

fn desk() -> Desk {
    let desk = Desk::with_vault();
    let day =
        |d: u8| json!({"when": {"kind": "on", "date": {"year": 2026, "month": 10, "day": d}}});
    let case = json!({
        "format": "redress-case", "version": 1,
        "case": {"id": "k", "title": "Ada Example"},
        "letters": [
            {"id": "receipt", "direction": "received", "title": "Receipt of Ada", "dated": day(6),
             "step": {"kind": "receipt", "request": "access", "confirmed": true}},
            {"id": "later", "direction": "received", "title": "Not said yet", "dated": day(20),
             "step": {"kind": "admissible", "request": "access"}},
        ],
    });
    let file = desk.at("case.json");
    fs::write(&file, case.to_string()).unwrap();
    desk.done(&["case", "import", file.to_str().unwrap()]);
    desk
}

#[test]
fn a_clock_says_its_day_rule_source_and_real_time() {
    let desk = desk();
    let said = desk.done(&["clocks", "k", "--today", "2026-11-23"]).out;
    for words in [
        "2026-11-06  CCF answer: is the request accepted?: 17 days late",
        "from receipt (2026-10-06)",
        "often seen: 2026-12-06 to 2027-02-06",
        "It is no promise.",
        "CCF Statute, Article 32",
        "interpollawfirm; aliyildizlegal 2022",
        "II.E/RCIA/GA/2004 (2025)",
        "Access decision: Not started",
        "This letter waits for your word.",
        "No later session is in the data.",
        "No rule that moves it past a weekend was found.",
    ] {
        assert!(said.contains(words), "{words}:\n{said}");
    }
    let arabic = desk.done(&["--speak", "ar", "clocks", "k", "--today", "2026-11-23"]).out;
    assert!(arabic.contains("جواب لجنة الرقابة") && arabic.contains("2026-11-06"), "{arabic}");
    let json = desk.done(&["--json", "clocks", "k", "--today", "2026-09-29"]).json();
    assert_eq!(json["next_session"], "137: 2026-09-30 to 2026-10-13");
    let asked =
        |row: &serde_json::Value| row["reasons"] == json!(["ask-future"]) && row["day"].is_null();
    assert!(json["clocks"].as_array().unwrap().iter().any(asked), "{json}");
}

/// A decision of a month that is known without its day: six months count from the first day it can be.
#[test]
fn a_clock_says_the_day_it_is_counted_from() {
    let desk = Desk::with_vault();
    let month = json!({"when": {"kind": "on", "date": {"year": 2026, "month": 8}}});
    let case = json!({
        "format": "redress-case", "version": 1,
        "case": {"id": "k", "title": "Ada Example"},
        "letters": [
            {"id": "word", "direction": "received", "title": "New fact", "arrived": month,
             "step": {"kind": "new_fact", "confirmed": true}},
        ],
    });
    let file = desk.at("case.json");
    fs::write(&file, case.to_string()).unwrap();
    desk.done(&["case", "import", file.to_str().unwrap()]);
    let said = desk.done(&["clocks", "k", "--today", "2026-11-23"]).out;
    assert!(said.contains("2027-02-01") && said.contains("from word (2026-08-01)"), "{said}");
}

#[test]
fn a_calendar_file_is_written_once_and_names_nobody() {
    let desk = desk();
    let file = desk.at("dates.ics");
    let path = file.to_str().unwrap();
    desk.done(&["clocks", "k", "--today", "2026-11-01", "--ics", path]);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20261106\r\n"), "{text}");
    for word in ["Ada", "CCF", "INTERPOL", "Redress", "Receipt"] {
        assert!(!text.contains(word), "{word}");
    }
    desk.refused(&["clocks", "k", "--ics", path], "folder-not-empty", &[]);
    desk.refused(&["clocks", "k", "--today", "24.11.2026"], "bad-field", &[]);
    desk.refused(&["clocks", "nobody"], "not-found", &[]);
}
