//! What makes a case better, worse, or no different.

use serde_json::{Value, json};

use crate::cases::{QUESTIONS, answered, decision, each, list, push};

/// One case tries one part of the questions, so that a round stays short.
pub const TURNS: usize = 8;

/// The longest term of prison that a charge says was passed or is left.
fn longest_term(charge: &Value) -> u64 {
    let sentence = &charge["sentence"];
    let terms = [&sentence["months"], &sentence["left_months"]];
    terms.into_iter().filter_map(Value::as_u64).max().unwrap_or(0)
}

/// Ways to make a case better: every fact, and the questions whose turn it is.
pub fn helped(case: &Value, turn: usize) -> Vec<(&'static str, Value)> {
    let sure = json!({"certainty": "confirmed"});
    let mut all = vec![
        ("country will confirm", each(case, "protection", |p| p["will_confirm"] = json!("yes"))),
        ("consent", each(case, "protection", |p| p["consent_to_ask"] = json!("yes"))),
        ("not excluded", each(case, "protection", |p| p["excluded_1f"] = json!("no"))),
        ("protection in force", each(case, "protection", |p| p["status"] = json!("active"))),
        ("a decision as exhibit", {
            let mut case = case.clone();
            if !list(&case, "protection").is_empty() {
                case["evidence"] = json!([decision()]);
            }
            case
        }),
        (
            "not a citizen",
            each(case, "protection", |p| {
                if p["status"] != "ended" {
                    p["naturalised"] = json!("no");
                }
            }),
        ),
        (
            "a trivial value",
            each(case, "charges", |c| {
                c["value"] = json!({"amount": "100", "currency": "USD"});
            }),
        ),
        (
            "a low penalty",
            each(case, "charges", |c| {
                // Below the sentence it would be a contradiction, and help nobody.
                if longest_term(c) <= 6 {
                    c["penalty"] = json!({"max_months": 6});
                }
            }),
        ),
        (
            "co-accused treated mildly",
            each(case, "charges", |c| {
                c["co_accused"] = json!([{"name": "N", "outcome": "O", "mild": "yes"}]);
            }),
        ),
        (
            "a political act",
            push(
                case,
                "events",
                json!({"id": "ev9", "kind": "politics", "title": "T", "provenance": sure}),
            ),
        ),
        (
            "a threat",
            push(
                case,
                "events",
                json!({"id": "ev9", "kind": "threat", "title": "T", "provenance": sure}),
            ),
        ),
        (
            "extradition refused",
            push(
                case,
                "proceedings",
                json!({"id": "pr9", "kind": "extradition",
            "outcome": {"kind": "refused"}, "provenance": sure}),
            ),
        ),
    ];
    let paper = |kind: &str| json!({"id": "e9", "number": 9, "title": "T", "kind": kind, "provenance": sure});
    let ended = |kind: &str, outcome: &str, country: &str| {
        json!({"id": "pr9", "kind": kind, "country": country, "provenance": sure,
               "outcome": {"kind": outcome, "is_final": "yes", "by_court": "yes"}})
    };
    all.extend([
        ("a country report", push(case, "evidence", paper("report"))),
        ("a medical paper", push(case, "evidence", paper("medical"))),
        ("torture", {
            let event =
                json!({"id": "ev9", "kind": "ill_treatment", "title": "T", "provenance": sure});
            push(case, "events", event)
        }),
        ("acquitted there", push(case, "proceedings", ended("criminal", "acquitted", "RU"))),
        ("withdrawn there", push(case, "proceedings", ended("criminal", "withdrawn", "RU"))),
        ("acquitted elsewhere", push(case, "proceedings", ended("criminal", "acquitted", "DE"))),
        ("refused by a court", push(case, "proceedings", ended("extradition", "refused", "ES"))),
        (
            "refused by INTERPOL",
            push(case, "proceedings", ended("general_secretariat", "refused", "FR")),
        ),
        ("warrant gone", each(case, "charges", |c| c["warrant"] = json!({"valid": "no"}))),
        ("not reviewed", each(case, "alerts", |a| a["reviewed_first"] = json!("no"))),
        ("sent again", each(case, "alerts", |a| a["status"] = json!("reissued"))),
        (
            "tried in absence",
            each(case, "charges", |c| {
                if c["sentence"].is_object() {
                    c["sentence"]["in_absentia"] = json!("yes");
                }
            }),
        ),
    ]);
    for key in ["alerts", "charges", "protection", "events", "proceedings", "answers"] {
        all.push(("more certain", each(case, key, |e| e["provenance"] = sure.clone())));
    }
    for (id, good) in QUESTIONS.into_iter().skip(turn).step_by(TURNS) {
        all.push((id, answered(case, id, if good { "yes" } else { "no" })));
    }
    all
}

/// Ways to make a case worse: every fact, and the questions whose turn it is.
pub fn hurt(case: &Value, turn: usize) -> Vec<(&'static str, Value)> {
    let sure = json!({"certainty": "confirmed"});
    let mut all = vec![
        ("country will not confirm", each(case, "protection", |p| p["will_confirm"] = json!("no"))),
        ("no consent", each(case, "protection", |p| p["consent_to_ask"] = json!("no"))),
        ("excluded", each(case, "protection", |p| p["excluded_1f"] = json!("yes"))),
        ("refused", each(case, "protection", |p| p["status"] = json!("refused"))),
        ("revoked", each(case, "protection", |p| p["status"] = json!("revoked"))),
        (
            "a citizen",
            each(case, "protection", |p| {
                if p["status"] != "ended" {
                    p["naturalised"] = json!("yes");
                }
            }),
        ),
        (
            "killing alleged",
            each(case, "charges", |c| {
                let natures = c["natures"].as_array_mut().unwrap();
                if !natures.contains(&json!("killing")) {
                    natures.push(json!("killing"));
                }
            }),
        ),
        (
            "organised crime alleged",
            each(case, "charges", |c| {
                let natures = c["natures"].as_array_mut().unwrap();
                if !natures.contains(&json!("organised_crime")) {
                    natures.push(json!("organised_crime"));
                }
            }),
        ),
        (
            "life imprisonment possible",
            each(case, "charges", |c| {
                // Where the sentence is longer than the penalty it would mend the contradiction.
                let most = c["penalty"]["max_months"].as_u64().unwrap_or(u64::MAX);
                if longest_term(c) <= most {
                    c["penalty"]["life_possible"] = json!("yes");
                }
            }),
        ),
        (
            "a large sum",
            each(case, "charges", |c| {
                c["value"] = json!({"amount": "20000", "currency": "USD"});
            }),
        ),
        (
            "co-accused treated harshly",
            each(case, "charges", |c| {
                c["co_accused"] = json!([{"name": "N", "outcome": "O", "mild": "no"}]);
            }),
        ),
        (
            "extradition granted",
            push(
                case,
                "proceedings",
                json!({"id": "pr9", "kind": "extradition",
            "outcome": {"kind": "granted"}, "provenance": sure}),
            ),
        ),
        (
            "kept by the CCF",
            push(
                case,
                "proceedings",
                json!({"id": "pr9", "kind": "ccf",
            "outcome": {"kind": "compliant"}, "provenance": sure}),
            ),
        ),
    ];
    all.extend([
        ("warrant valid", each(case, "charges", |c| c["warrant"] = json!({"valid": "yes"}))),
        ("reviewed", each(case, "alerts", |a| a["reviewed_first"] = json!("yes"))),
        (
            "a photo",
            each(case, "alerts", |a| {
                a["notice"] = json!({"identity": {"photograph": "yes"}});
            }),
        ),
        ("extradition being asked", {
            let open = json!({"id": "pr9", "kind": "extradition", "country": "ES",
                              "outcome": {"kind": "pending"}, "provenance": sure});
            push(case, "proceedings", open)
        }),
        (
            "dates turned",
            each(case, "charges", |c| {
                c["acts_when"] = json!({"when": {"kind": "on", "date": {"year": 2020}}});
                c["charged"] = json!({"when": {"kind": "on", "date": {"year": 2015}}});
            }),
        ),
        (
            "alert ended before it was sent",
            each(case, "alerts", |a| {
                a["issued"] = json!({"when": {"kind": "on", "date": {"year": 2020}}});
                a["ended"] = json!({"when": {"kind": "on", "date": {"year": 2015}}});
            }),
        ),
        (
            "protected by the country fled",
            each(case, "protection", |p| {
                p["country"] = p["from_country"].clone();
            }),
        ),
    ]);
    for key in ["alerts", "charges", "protection", "events", "proceedings", "answers"] {
        all.push(("less certain", each(case, key, |e| e["provenance"] = json!({}))));
    }
    for (id, good) in QUESTIONS.into_iter().skip(turn).step_by(TURNS) {
        all.push((id, answered(case, id, if good { "no" } else { "yes" })));
    }
    all
}

/// Facts that bear on no ground.
pub fn idle(case: &Value) -> Vec<(&'static str, Value)> {
    let mut retitled = case.clone();
    retitled["case"]["title"] = json!("Another title");
    let mut people = case.clone();
    people["people"] = json!([{"id": "who", "names": [{"full": "Somebody"}]}]);
    vec![
        ("a new title", retitled),
        ("a person", people),
        ("a press report", {
            let press = json!({"id": "e9", "number": 9, "title": "Press", "kind": "press_report"});
            push(case, "evidence", press)
        }),
        ("innocence", each(case, "charges", |c| c["reply"] = json!("I am innocent"))),
        ("an arrest", push(case, "events", json!({"id": "ev9", "kind": "arrest", "title": "T"}))),
        (
            "a visit that did not happen",
            push(
                case,
                "events",
                json!({"id": "ev9", "kind": "politics", "title": "T", "took_place": "no"}),
            ),
        ),
        (
            "an asylum case",
            push(
                case,
                "proceedings",
                json!({"id": "pr9", "kind": "asylum",
            "outcome": {"kind": "granted"}}),
            ),
        ),
        ("an answer to no question", answered(case, "no-such-question", "yes")),
    ]
}
