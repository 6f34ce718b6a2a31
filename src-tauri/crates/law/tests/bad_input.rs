//! What cannot be, and what is not known: a verdict of missing facts and a question, never a guess.

use redress_law::assess;
use redress_model::{Case, GroundResult, Verdict};
use serde_json::{Value, json};

fn case(change: Value) -> Case {
    let sure = json!({"certainty": "confirmed"});
    let mut whole = json!({
        "format": "redress-case", "version": 1,
        "case": {"id": "c1", "title": "A case"},
        "alerts": [{"id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed",
                    "provenance": sure}],
        "charges": [{"id": "ch1", "country": "RU", "offence": "Defamation",
                     "natures": ["defamation"], "provenance": sure}],
        "protection": [{"id": "p1", "country": "LT", "kind": "convention_refugee",
                        "from_country": "RU", "status": "active", "will_confirm": "yes",
                        "consent_to_ask": "yes", "naturalised": "no", "excluded_1f": "no",
                        "provenance": sure}],
        "evidence": [{"id": "e1", "number": 1, "title": "Decision", "kind": "decision",
                      "proves": ["p1"], "provenance": sure}],
        "answers": [{"id": "serves-serious-crime", "answer": "no", "provenance": sure}],
    });
    for (path, value) in change.as_object().unwrap() {
        *whole.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value.clone();
    }
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

fn with(path: &str, key: &str, value: Value, also: (&str, Value)) -> Case {
    let whole: Value = serde_json::from_str(&case(json!({})).to_json().unwrap()).unwrap();
    let mut entry = whole.pointer(path).unwrap().clone();
    entry[key] = value;
    entry[also.0] = also.1;
    case(json!({ path: entry }))
}

fn ground(case: &Case, id: &str) -> GroundResult {
    assess(case).grounds.into_iter().find(|g| g.id == id).unwrap()
}

fn year(year: i32) -> Value {
    json!({"when": {"kind": "on", "date": {"year": year}}})
}

fn asks(ground: &GroundResult, question: &str) -> bool {
    ground.missing.iter().any(|q| q.id == question)
}

#[test]
fn the_case_is_strong_as_it_stands_so_that_the_tests_below_can_fail() {
    let good = case(json!({}));
    assert_eq!(ground(&good, "G-REFUGEE").verdict, Verdict::Strong);
    assert_eq!(ground(&good, "G-83-BEHAVIOUR").verdict, Verdict::Strong);
}

#[test]
fn dates_in_an_impossible_order_are_asked_about_and_carry_nothing() {
    let protection = with("/protection/0", "asked", year(2020), ("granted", year(2015)));
    let refugee = ground(&protection, "G-REFUGEE");
    assert_eq!(refugee.verdict, Verdict::MissingFacts);
    assert!(asks(&refugee, "dates-protection"));
    assert!(refugee.against.iter().any(|p| p.id == "dates-impossible" && !p.rests_on.is_empty()));
    let charge = with("/charges/0", "acts_when", year(2020), ("charged", year(2015)));
    let behaviour = ground(&charge, "G-83-BEHAVIOUR");
    assert_eq!(behaviour.verdict, Verdict::MissingFacts);
    assert!(asks(&behaviour, "dates-charge"));
    let alert = with("/alerts/0", "issued", year(2020), ("ended", year(2015)));
    for id in ["G-REFUGEE", "G-83-BEHAVIOUR"] {
        let ground = ground(&alert, id);
        assert_eq!(ground.verdict, Verdict::MissingFacts, "{id}");
        assert!(asks(&ground, "dates-alert"), "{id}");
    }
    // Dates that are only rough contradict nobody.
    let about = json!({"when": {"kind": "about", "date": {"year": 2016}}});
    let rough = with("/protection/0", "asked", about, ("granted", year(2015)));
    assert_eq!(ground(&rough, "G-REFUGEE").verdict, Verdict::Strong);
}

#[test]
fn a_protection_by_the_country_fled_is_a_question() {
    let own = with("/protection/0", "country", json!("RU"), ("from_country", json!("RU")));
    let refugee = ground(&own, "G-REFUGEE");
    assert_eq!(refugee.verdict, Verdict::MissingFacts);
    assert!(asks(&refugee, "dates-protection"));
}

#[test]
fn an_unknown_kind_of_protection_is_a_question() {
    let unknown = with("/protection/0", "kind", json!("unknown"), ("status", json!("active")));
    let refugee = ground(&unknown, "G-REFUGEE");
    assert_eq!(refugee.verdict, Verdict::MissingFacts);
    assert!(asks(&refugee, "refugee-papers"));
}

#[test]
fn contradicting_facts_are_asked_about() {
    let sure = json!({"certainty": "confirmed"});
    let charge = json!({"id": "ch1", "country": "RU", "offence": "X", "natures": ["theft"],
        "warrant": {"valid": "yes"}, "provenance": sure});
    let answers = json!([{"id": "warrant-annulled", "answer": "yes", "provenance": sure}]);
    let both = case(json!({"/charges/0": charge, "/answers": answers}));
    let lawful = ground(&both, "G-LAWFUL");
    assert_eq!(lawful.verdict, Verdict::MissingFacts);
    assert!(asks(&lawful, "warrant-annulled"));
    assert!(lawful.against.iter().any(|p| p.id == "contradiction" && p.rests_on.len() == 2));
}

#[test]
fn a_case_with_nothing_in_it_asks_one_thing_and_claims_nothing() {
    let none = json!([]);
    let empty = case(json!({"/alerts": none, "/charges": none, "/protection": none,
                            "/evidence": none, "/answers": none}));
    let assessment = assess(&empty);
    assert!(
        assessment.grounds.iter().all(|g| g.verdict == Verdict::MissingFacts && g.nothing_known)
    );
    assert_eq!(
        assessment.missing.iter().map(|q| q.id.as_str()).collect::<Vec<_>>(),
        ["alert-known"]
    );
    assert!(assessment.for_you.is_empty() && assessment.powers.is_empty());
}
