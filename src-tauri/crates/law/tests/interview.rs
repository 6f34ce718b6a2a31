//! The interview holds every question of the data once, sensitive ones in the parts that come last, and asks only
//! what the case as it stands makes worth asking.

use std::collections::{BTreeMap, BTreeSet};

use redress_law::{assess, check_parts, interview, question_ids};
use redress_model::Case;
use serde_json::{Value, json};

fn case(more: Value) -> Case {
    let mut whole =
        json!({ "format": "redress-case", "version": 1, "case": { "id": "c", "title": "A case" } });
    for (key, value) in more.as_object().unwrap() {
        whole[key] = value.clone();
    }
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

#[test]
fn every_question_has_one_place_and_says_why_in_every_language() {
    check_parts().unwrap();
    let parts = interview(&case(json!({})));
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for part in &parts {
        for one in &part.questions {
            *seen.entry(one.question.id.clone()).or_default() += 1;
            assert_eq!(one.question.sensitive, part.tender, "{}", one.question.id);
            for words in [&one.question.text, &one.question.why] {
                for said in [&words.en, &words.ar, &words.ru, &words.fr] {
                    assert!(!said.trim().is_empty(), "{}", one.question.id);
                }
                assert_ne!(words.en, words.ar, "{}", one.question.id);
                assert_ne!(words.en, words.ru, "{}", one.question.id);
                assert_ne!(words.en, words.fr, "{}", one.question.id);
            }
        }
    }
    let all: BTreeMap<String, usize> =
        question_ids().into_iter().map(|id| (id.to_owned(), 1)).collect();
    assert_eq!(seen, all);
    // Sensitive parts come after all the others.
    let tender: Vec<bool> = parts.iter().map(|part| part.tender).collect();
    assert!(tender.is_sorted(), "{tender:?}");
    assert!(parts.iter().all(|part| !part.questions.is_empty()), "a part without a question");
}

#[test]
fn an_empty_case_is_asked_little_and_each_answer_opens_what_follows() {
    let asked = |case: &Case| -> BTreeSet<String> {
        let parts = interview(case);
        let all = parts.iter().flat_map(|part| &part.questions);
        all.filter(|one| one.asked).map(|one| one.question.id.clone()).collect()
    };
    let begin = asked(&case(json!({})));
    assert!(begin.contains("alert-known"), "{begin:?}");
    assert!(!begin.contains("refugee-kind") && !begin.contains("office-acts"), "{begin:?}");
    let alert = json!([{ "id": "a", "channel": "red_notice", "country": "RU" }]);
    let protected = json!([{ "id": "p", "country": "LT", "from_country": "RU", "status": "active", "kind": "asylum_kind_unknown" }]);
    let next = asked(&case(json!({ "alerts": alert, "protection": protected })));
    assert!(next.contains("refugee-kind") && next.contains("charge-known"), "{next:?}");
    // What is asked is what the result calls missing and the ways to begin, neither more nor less.
    let now = case(json!({ "alerts": alert }));
    let missing: BTreeSet<String> = assess(&now).missing.into_iter().map(|q| q.id).collect();
    let opens = [
        "alert-known",
        "charge-known",
        "refugee-papers",
        "facts-counter",
        "case-ended",
        "political-role",
        "used-to-press",
    ]
    .map(str::to_owned);
    let both: BTreeSet<String> = missing.into_iter().chain(opens).collect();
    assert_eq!(asked(&now), both);
}

#[test]
fn what_is_missing_stands_in_the_order_of_how_many_grounds_ask_it() {
    let now = case(json!({
        "alerts": [{ "id": "a", "channel": "red_notice", "country": "RU" }],
        "charges": [{ "id": "ch", "offence": "Fraud" }],
    }));
    let found = assess(&now);
    let counts: Vec<(bool, usize)> =
        found.missing.iter().map(|q| (q.sensitive, found.waiting(&q.id).len())).collect();
    assert!(counts.len() > 20, "{counts:?}");
    assert!(counts.iter().all(|(_, grounds)| *grounds > 0), "nobody asks it: {counts:?}");
    assert!(
        counts.is_sorted_by_key(|(sensitive, n)| (*sensitive, std::cmp::Reverse(*n))),
        "{counts:?}"
    );
    // What a ground asks is what it waits for, and no more.
    for ground in &found.grounds {
        for question in &ground.missing {
            assert!(found.waiting(&question.id).iter().any(|one| one.id == ground.id));
        }
    }
    assert!(found.waiting("no-such-question").is_empty());
}

#[test]
fn every_part_can_be_begun_first_whatever_the_case_holds() {
    let alert = json!([{ "id": "a", "channel": "red_notice", "country": "RU" }]);
    let charge = json!([{ "id": "ch", "offence": "Fraud" }]);
    let protection = json!([{ "id": "p", "country": "LT", "kind": "convention_refugee", "status": "active", "from_country": "RU" }]);
    for held in [
        json!({}),
        json!({ "alerts": alert }),
        json!({ "charges": charge }),
        json!({ "alerts": alert, "charges": charge, "protection": protection }),
    ] {
        for part in interview(&case(held.clone())) {
            let asked: Vec<_> = part.questions.iter().filter(|one| one.asked).collect();
            assert!(!asked.is_empty(), "{} cannot be begun with {held}", part.id);
        }
    }
}

#[test]
fn no_to_a_question_that_points_at_a_form_is_an_answer_and_not_known_stays_a_question() {
    let alert = json!([{ "id": "a", "channel": "red_notice", "country": "RU", "provenance": { "certainty": "confirmed" } }]);
    let charge = json!([{ "id": "ch", "country": "RU", "offence": "Theft", "natures": ["theft"] }]);
    let protection = json!([{ "id": "p", "country": "LT", "kind": "convention_refugee", "status": "active", "from_country": "RU", "will_confirm": "yes" }]);
    let said = |id: &str, says: Option<&str>, protection: &Value| {
        let answers: Vec<Value> =
            says.iter().map(|says| json!({ "id": id, "answer": says })).collect();
        assess(&case(json!({
            "alerts": alert, "charges": charge, "protection": protection, "answers": answers,
        })))
    };
    for (id, protection) in [
        ("refugee-papers", json!([])),
        ("refugee-paper", protection.clone()),
        ("co-accused", json!([])),
        ("refusal-known", json!([])),
    ] {
        let asks = |says| said(id, says, &protection).missing.iter().any(|q| q.id == id);
        assert!(asks(None), "{id} is not asked at all");
        assert!(asks(Some("unknown")), "{id} is gone although it is not known");
        assert!(!asks(Some("no")), "{id} is still asked after no");
        assert!(asks(Some("yes")), "{id}: yes is no fact before the form is filled in");
    }
    // No papers: the policy does not apply, and nothing about it is asked. What is recorded later counts instead.
    let verdict = |found: &redress_model::Assessment, id: &str| {
        found.grounds.iter().find(|g| g.id == id).unwrap().verdict
    };
    let none = said("refugee-papers", Some("no"), &json!([]));
    for id in ["G-REFUGEE", "G-REFUGEE-LIMITS"] {
        assert_eq!(verdict(&none, id), redress_model::Verdict::NotMet, "{id}");
    }
    let later = said("refugee-papers", Some("no"), &protection);
    assert_eq!(verdict(&later, "G-REFUGEE"), verdict(&said("x", None, &protection), "G-REFUGEE"));
    // No paper to show and nobody else accused hold nothing against the person.
    for (id, ground, protection) in
        [("refugee-paper", "G-REFUGEE", &protection), ("co-accused", "G-83-SERIOUS", &json!([]))]
    {
        let (open, none) = (said(id, None, protection), said(id, Some("no"), protection));
        assert_eq!(verdict(&open, ground), verdict(&none, ground), "{id}");
        assert_eq!(open.against_you, none.against_you, "{id}");
    }
}
