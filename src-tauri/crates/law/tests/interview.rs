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
    let opens =
        ["alert-known", "charge-known", "refugee-papers", "political-role"].map(str::to_owned);
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
