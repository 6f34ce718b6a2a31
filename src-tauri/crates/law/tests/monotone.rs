//! For any case: a helping fact never lowers a verdict, a hurting one never raises it, an
//! irrelevant one changes nothing, nor does the order of entries; and nothing panics.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use redress_law::assess;
use redress_model::{Assessment, Case, Verdict};
use serde_json::{Value, json};

fn certainty() -> impl Strategy<Value = &'static str> {
    select(vec!["confirmed", "likely", "suspected", "unknown"])
}

fn yes_no() -> impl Strategy<Value = &'static str> {
    select(vec!["yes", "no", "unknown"])
}

fn country() -> impl Strategy<Value = Option<&'static str>> {
    select(vec![Some("RU"), Some("RU"), Some("KZ"), Some("KP"), None])
}

fn alert() -> impl Strategy<Value = Value> {
    let channel = select(vec![
        "red_notice",
        "red_notice",
        "wanted_diffusion",
        "blue_notice",
        "sltd",
        "aimc",
        "nominal_record",
    ]);
    let status = select(vec!["suspected", "confirmed", "deleted", "unknown"]);
    (channel, country(), status, certainty()).prop_map(|(channel, country, status, certainty)| {
        json!({"channel": channel, "country": country, "status": status,
               "provenance": {"certainty": certainty}})
    })
}

const NATURES: [&str; 15] = [
    "violence",
    "killing",
    "property_damage",
    "theft",
    "fraud",
    "corruption",
    "public_disorder",
    "defamation",
    "against_state",
    "terrorism",
    "drugs_own_use",
    "family",
    "private_dispute",
    "cheque",
    "organised_crime",
];

fn charge() -> impl Strategy<Value = Value> {
    let natures = subsequence(NATURES.to_vec(), 0..=2);
    let penalty = prop::option::of((prop::option::of(select(vec![6u16, 23, 24, 60])), yes_no()));
    let sentence = prop::option::of((
        prop::option::of(select(vec![3u16, 60])),
        prop::option::of(select(vec![3u16, 60])),
    ));
    let value = prop::option::of((
        select(vec!["50", "100", "5000", "20000"]),
        select(vec!["USD", "RUB", "XAU"]),
    ));
    let mild = prop::option::of(yes_no());
    (country(), natures, penalty, sentence, value, mild, certainty()).prop_map(
        |(country, natures, penalty, sentence, value, mild, certainty)| {
            let mut charge = json!({"country": country, "offence": "X", "natures": natures,
                                    "provenance": {"certainty": certainty}});
            if let Some((months, life)) = penalty {
                charge["penalty"] = json!({"max_months": months, "life_possible": life});
            }
            if let Some((months, left)) = sentence {
                charge["sentence"] = json!({"months": months, "left_months": left});
            }
            if let Some((amount, currency)) = value {
                charge["value"] = json!({"amount": amount, "currency": currency});
            }
            if let Some(mild) = mild {
                charge["co_accused"] = json!([{"name": "N", "outcome": "O", "mild": mild}]);
            }
            charge
        },
    )
}

fn protection() -> impl Strategy<Value = Value> {
    let kind = select(vec![
        "convention_refugee",
        "convention_refugee",
        "mandate_refugee",
        "subsidiary",
        "asylum_seeker",
        "humanitarian",
        "temporary",
        "asylum_kind_unknown",
        "unknown",
    ]);
    let status =
        select(vec!["active", "active", "pending", "refused", "revoked", "ended", "unknown"]);
    (kind, country(), status, yes_no(), yes_no(), yes_no(), yes_no(), certainty()).prop_map(
        |(kind, from, status, confirm, consent, naturalised, excluded, certainty)| {
            json!({"country": "LT", "kind": kind, "from_country": from, "status": status,
                   "will_confirm": confirm, "consent_to_ask": consent, "naturalised": naturalised,
                   "excluded_1f": excluded, "provenance": {"certainty": certainty}})
        },
    )
}

fn proceeding() -> impl Strategy<Value = Value> {
    let outcome = select(vec!["refused", "released", "granted", "compliant", "pending"]);
    (select(vec!["extradition", "ccf", "asylum"]), outcome, certainty()).prop_map(
        |(kind, outcome, certainty)| {
            json!({"kind": kind, "outcome": {"kind": outcome}, "provenance": {"certainty": certainty}})
        },
    )
}

fn event() -> impl Strategy<Value = Value> {
    (select(vec!["politics", "threat", "arrest"]), yes_no(), certainty()).prop_map(
        |(kind, took, certainty)| {
            json!({"kind": kind, "title": "T", "took_place": took,
                   "provenance": {"certainty": certainty}})
        },
    )
}

/// Questions answered by yes or no, with whether *yes* helps.
const QUESTIONS: [(&str, bool); 17] = [
    ("loss-small", true),
    ("someone-hurt", false),
    ("serves-serious-crime", false),
    ("child-at-risk", false),
    ("meant-to-cheat", false),
    ("cheque-several", false),
    ("political-role", true),
    ("political-timing", true),
    ("officials-said", true),
    ("body-found-political", true),
    ("group-charged", true),
    ("states-in-conflict", true),
    ("personal-gain", false),
    ("words-only", true),
    ("held-office", true),
    ("terror-acts", false),
    ("group-listed", false),
];

fn answers() -> impl Strategy<Value = Vec<Value>> {
    let one = (yes_no(), certainty());
    let ids: Vec<&str> = QUESTIONS.iter().map(|(id, _)| *id).collect();
    (subsequence(ids, 0..=17), prop::collection::vec(one, 17)).prop_map(|(ids, says)| {
        ids.iter().zip(says).map(|(id, (says, certainty))| {
            json!({"id": id, "answer": says, "provenance": {"certainty": certainty}})
        }).collect()
    })
}

fn any_case() -> impl Strategy<Value = Value> {
    use prop::collection::vec;
    (
        vec(alert(), 0..3),
        vec(charge(), 0..3),
        vec(protection(), 0..3),
        vec(proceeding(), 0..2),
        vec(event(), 0..3),
        answers(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(
            |(alerts, charges, protection, proceedings, events, answers, accused, proven)| {
                let mut case = json!({
                    "format": "redress-case", "version": 1, "case": {"id": "c", "title": "T"},
                    "alerts": named("a", alerts), "charges": named("ch", charges),
                    "protection": named("p", protection), "proceedings": named("pr", proceedings),
                    "events": named("ev", events), "answers": answers, "evidence": [],
                });
                if accused {
                    case["case"]["accusing"] = json!("RU");
                }
                if proven && !list(&case, "protection").is_empty() {
                    case["evidence"] = json!([decision()]);
                }
                case
            },
        )
}

fn decision() -> Value {
    json!({"id": "e1", "number": 1, "title": "Decision", "kind": "decision", "proves": ["p0"],
           "provenance": {"certainty": "confirmed"}})
}

fn named(prefix: &str, mut list: Vec<Value>) -> Vec<Value> {
    for (n, entry) in list.iter_mut().enumerate() {
        entry["id"] = json!(format!("{prefix}{n}"));
    }
    list
}

fn list<'a>(case: &'a Value, key: &str) -> &'a Vec<Value> {
    case[key].as_array().unwrap()
}

fn push(case: &Value, key: &str, entry: Value) -> Value {
    let mut case = case.clone();
    case[key].as_array_mut().unwrap().push(entry);
    case
}

fn look(case: &Value) -> Assessment {
    assess(&Case::from_json(case.to_string().as_bytes()).unwrap())
}

fn verdicts(case: &Value) -> BTreeMap<String, Verdict> {
    look(case).grounds.into_iter().map(|g| (g.id, g.verdict)).collect()
}

/// Changes one field of every entry of a list where the entry allows it.
fn each(case: &Value, key: &str, change: impl Fn(&mut Value)) -> Value {
    let mut case = case.clone();
    case[key].as_array_mut().unwrap().iter_mut().for_each(change);
    case
}

fn answered(case: &Value, id: &str, says: &str) -> Value {
    let mut case = case.clone();
    let answers = case["answers"].as_array_mut().unwrap();
    answers.retain(|a| a["id"] != id);
    answers.push(json!({"id": id, "answer": says, "provenance": {"certainty": "confirmed"}}));
    case
}

/// Every way to make a case better that the engine knows of.
fn helped(case: &Value) -> Vec<(&'static str, Value)> {
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
                c["penalty"] = json!({"max_months": 6});
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
    for key in ["alerts", "charges", "protection", "events", "proceedings", "answers"] {
        all.push(("more certain", each(case, key, |e| e["provenance"] = sure.clone())));
    }
    for (id, good) in QUESTIONS {
        all.push((id, answered(case, id, if good { "yes" } else { "no" })));
    }
    all
}

/// Every way to make a case worse that the engine knows of.
fn hurt(case: &Value) -> Vec<(&'static str, Value)> {
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
                c["penalty"]["life_possible"] = json!("yes");
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
    for key in ["alerts", "charges", "protection", "events", "proceedings", "answers"] {
        all.push(("less certain", each(case, key, |e| e["provenance"] = json!({}))));
    }
    for (id, good) in QUESTIONS {
        all.push((id, answered(case, id, if good { "no" } else { "yes" })));
    }
    all
}

/// Facts that bear on no ground.
fn idle(case: &Value) -> Vec<(&'static str, Value)> {
    let mut retitled = case.clone();
    retitled["case"]["title"] = json!("Another title");
    let mut people = case.clone();
    people["people"] = json!([{"id": "who", "names": [{"full": "Somebody"}]}]);
    let report = json!({"id": "e9", "number": 9, "title": "Country report", "kind": "report"});
    vec![
        ("a new title", retitled),
        ("a person", people),
        ("a country report", push(case, "evidence", report)),
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

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_helping_fact_never_lowers(case in any_case()) {
        let before = verdicts(&case);
        for (what, better) in helped(&case) {
            for (id, after) in verdicts(&better) {
                prop_assert!(after >= before[&id], "{what}: {id} {:?} -> {after:?}", before[&id]);
            }
        }
    }

    #[test]
    fn a_hurting_fact_never_raises(case in any_case()) {
        let before = verdicts(&case);
        for (what, worse) in hurt(&case) {
            for (id, after) in verdicts(&worse) {
                prop_assert!(after <= before[&id], "{what}: {id} {:?} -> {after:?}", before[&id]);
            }
        }
    }

    #[test]
    fn an_irrelevant_fact_changes_nothing(case in any_case()) {
        let before = look(&case);
        for (what, after) in idle(&case) {
            prop_assert_eq!(&look(&after), &before, "{}", what);
        }
    }

    #[test]
    fn order_changes_nothing(case in any_case(), turn in 0usize..3) {
        let mut turned = case.clone();
        for key in ["alerts", "charges", "protection", "proceedings", "events", "answers"] {
            let list = turned[key].as_array_mut().unwrap();
            list.reverse();
            let by = turn.min(list.len());
            list.rotate_left(by);
        }
        prop_assert_eq!(look(&turned), look(&case));
    }

    #[test]
    fn strong_is_kept_for_what_is_shown(case in any_case()) {
        let assessment = look(&case);
        for ground in &assessment.grounds {
            if ground.verdict == Verdict::Strong {
                prop_assert!(!ground.rests_on.is_empty());
                prop_assert!(ground.rests_on.iter().any(|p| !p.rests_on.is_empty()));
            }
            if ground.verdict == Verdict::MissingFacts {
                prop_assert!(!ground.missing.is_empty(), "{} asks nothing", ground.id);
            }
        }
        let refugee = assessment.grounds.iter().find(|g| g.id == "G-REFUGEE").unwrap();
        if refugee.verdict == Verdict::Strong {
            let full = list(&case, "protection").iter().any(|p| {
                p["will_confirm"] == "yes" && p["status"] == "active"
                    && p["provenance"]["certainty"] == "confirmed"
                    && list(&case, "alerts").iter().any(|a| {
                        a["country"] == p["from_country"] || (a["country"].is_null() && case["case"]["accusing"] == p["from_country"])
                    })
            });
            prop_assert!(full);
        }
    }
}
