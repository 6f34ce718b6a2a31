//! Letters of one request that name neither each other nor a number, and facts that were known before the decision.

use redress_casework::{ClockState, Due, Near};
use serde_json::{Value, json};

use super::{access, asks, case, day_of, letter, on, rows, rows_on, told, with};

/// A request, its receipt and its acceptance, as somebody types them in who fills in nothing but the kind.
fn plain() -> Vec<Value> {
    let one = |kind: &str, day: &str| letter(kind, kind, "access", day, "", json!({}));
    vec![
        one("request_sent", "2026-01-02"),
        one("receipt", "2026-01-31"),
        one("admissible", "2026-02-20"),
    ]
}

#[test]
fn a_request_and_its_receipt_are_one_where_there_is_one_of_the_kind() {
    let seen = rows_on(&case(plain(), json!({})), "2026-03-01");
    assert_eq!(day_of(&seen, "access-decision").unwrap(), "2026-06-20");
    let clocks = told(&seen);
    assert!(!clocks.iter().any(|row| row.0 == "admissibility"), "it was accepted: {clocks:?}");
    assert!(!clocks.iter().any(|row| row.1 == ClockState::NotStarted), "{clocks:?}");
}

#[test]
fn a_receipt_that_may_be_of_another_request_stays_apart() {
    // Two requests of a kind: nobody can say whose receipt it is.
    let mut two = plain();
    two.push(letter("second", "request_sent", "access", "2026-01-10", "", json!({})));
    let threads = |letters: Vec<Value>| {
        let seen = rows_on(&case(letters, json!({})), "2026-03-01");
        told(&seen).len()
    };
    assert!(threads(two) > threads(plain()));
    // Another number is another request, and a receipt from before the request is of none that is here.
    let mut numbered = plain();
    numbered[0]["reference"] = json!("R/1");
    numbered[1]["reference"] = json!("R/2");
    assert!(threads(numbered) > threads(plain()));
    let mut before = plain();
    before[1]["dated"] = on("2025-12-01");
    assert!(threads(before) > threads(plain()));
}

/// What was known before the CCF decided is no new fact (PR-084, PR-145).
#[test]
fn a_fact_from_before_the_decision_is_asked_about() {
    let decided = |day: &str| {
        letter("dec", "decision", "deletion", day, "", json!({ "outcome": "compliant" }))
    };
    let mut fact = letter("fact", "new_fact", "", "", "dec", json!({}));
    fact["arrived"] = on("2026-08-31");
    let late = rows(&case(vec![decided("2026-10-01"), fact.clone()], json!({})));
    assert_eq!(day_of(&late, "revision"), None);
    assert!(asks(&late).contains(&"ask-order".to_owned()), "{:?}", told(&late));
    let good = rows(&case(vec![decided("2026-08-01"), fact.clone()], json!({})));
    assert!(day_of(&good, "revision").is_some());
    // After one of two decisions it may be new for that one.
    let mut first = decided("2026-08-01");
    first["id"] = json!("first");
    let two = rows(&case(vec![first, decided("2026-10-01"), fact], json!({})));
    assert!(day_of(&two, "revision").is_some());
}

#[test]
fn word_of_a_delay_is_remembered_at_its_limit() {
    let step = |kind: &str, day: &str| letter(kind, kind, "access", day, "sent", json!({}));
    let late = |due: &Due| due.near == Near::Late && due.what.clock.as_ref().unwrap().told;
    let told = |more: Vec<Value>| rows_on(&with(access(), more), "2027-04-01").iter().any(late);
    let (accepted, delay) = (step("admissible", "2026-11-10"), step("delay", "2027-01-10"));
    assert_eq!((told(vec![]), told(vec![delay.clone()])), (false, true));
    assert_eq!((told(vec![accepted.clone()]), told(vec![accepted, delay])), (false, true));
}
