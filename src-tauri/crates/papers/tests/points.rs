//! A point says only what the case holds where its sentence would leave open which of two things it was, and what is said
//! in the very same words in an earlier ground is pointed to, not said again.

mod common;

use std::collections::BTreeMap;

use common::{assessment, case, choices};
use redress_model::{
    Confidence, EntryKind, Releasable, RequestLanguage,
    RequestLanguage::{Ar, En, Es, Fr},
};
use redress_papers::{Choices, Draft, draft};
use serde_json::{Value, json};

fn whole() -> Value {
    let open = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    let on = json!({ "when": { "kind": "on", "date": { "year": 2020 } } });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [{ "id": "a", "role": "applicant", "names": [{ "full": "Ada Person" }], "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "TR", "provenance": open }],
        "charges": [{ "id": "ch", "offence": "Debt", "natures": ["private_dispute"], "warrant": { "valid": "no" },
            "provenance": open }],
        "protection": [{ "id": "pr", "country": "LT", "kind": "convention_refugee", "status": "active",
            "granted": on, "provenance": open }],
        "proceedings": [{ "id": "x", "kind": "criminal", "country": "CY", "outcome": { "kind": "acquitted" },
            "provenance": open }],
        "events": [{ "id": "th", "kind": "threat", "title": "A call", "provenance": open }],
        "answers": [{ "id": "warrant-annulled", "answer": "yes", "provenance": open }],
    })
}

type Points<'a> = &'a [(&'a str, &'a [(EntryKind, &'a str)])];

/// Drafts with two grounds that rest on the same points.
fn twice(value: &Value, points: Points<'_>, choices: &Choices) -> Draft {
    let both = |_: &redress_model::Case| {
        let mut made = assessment(points, Confidence::Sourced);
        let mut second = made.grounds[0].clone();
        second.id = "G-REFUGEE".into();
        made.grounds.push(second);
        made
    };
    let case = case(value);
    draft(&Releasable::of(&case).with_assessment(both), choices).expect("the paper can be set")
}

fn said(value: &Value, point: &str, on: (EntryKind, &str), language: RequestLanguage) -> String {
    let points: Points<'_> = &[(point, &[on])];
    let made = twice(value, points, &Choices { language, ..choices() });
    let key = format!("arguments/G-83-SERIOUS/{point}");
    made.paragraphs().iter().find(|one| one.key == key).expect("the point is told").text.clone()
}

#[test]
fn a_point_says_which_of_two_things_it_was() {
    use EntryKind::{Charge, Event, Proceeding, Protection};
    for (point, on, part) in [
        ("refugee-given", (Protection, "pr"), "The applicant was given protection."),
        ("refugee-in-force", (Protection, "pr"), "That protection is in force."),
        (
            "protected-from-accuser",
            (Protection, "pr"),
            "Another country gave the applicant protection",
        ),
        ("threats-recorded", (Event, "th"), "Threats against the applicant are recorded above."),
        ("private-charge", (Charge, "ch"), "The charge concerns a private dispute."),
        ("warrant-annulled", (Charge, "ch"), "The warrant behind the data is not valid any more."),
        ("judged-elsewhere", (Proceeding, "x"), "Another state has judged the applicant for it."),
        ("judgment-final", (Proceeding, "x"), "That judgment is final."),
    ] {
        let english = said(&whole(), point, on, En);
        assert!(english.starts_with(part), "{point}: {english}");
        for (language, or) in [(Fr, " ou "), (Es, " o "), (Ar, " أو ")] {
            let said = said(&whole(), point, on, language);
            assert!(!said.contains(or), "{point}: {said}");
        }
    }
}

#[test]
fn what_the_case_does_not_hold_stays_open() {
    use EntryKind::{Answer, Protection};
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut value = whole();
        change(&mut value);
        value
    };
    let pending = changed(&|value| {
        value["protection"][0]["status"] = "pending".into();
        value["protection"][0].as_object_mut().unwrap().remove("granted");
    });
    let given = |value: &Value| said(value, "refugee-given", (Protection, "pr"), En);
    assert!(given(&pending).starts_with("The applicant has asked for protection."));
    let stands = |value: &Value| said(value, "refugee-in-force", (Protection, "pr"), En);
    assert!(stands(&pending).starts_with("That request for protection is being decided."));
    let citizen = changed(&|value| {
        value["protection"][0]["status"] = "ended".into();
        value["protection"][0]["naturalised"] = "yes".into();
    });
    assert!(stands(&citizen).contains("The applicant has since become a citizen"));
    let unhcr = changed(&|value| value["protection"][0]["kind"] = "mandate_refugee".into());
    let giver = said(&unhcr, "protected-from-accuser", (Protection, "pr"), En);
    assert!(giver.starts_with("UNHCR gave"), "{giver}");
    let open = changed(&|value| {
        value["protection"][0]["status"] = "unknown".into();
        value["protection"][0].as_object_mut().unwrap().remove("granted");
    });
    assert!(given(&open).contains("was given protection, or has asked for it"));
    // An answer says yes to the whole question.
    let answered = said(&whole(), "warrant-annulled", (Answer, "warrant-annulled"), En);
    assert!(answered.contains("was annulled or is not valid any more"), "{answered}");
}

const TWO: Points<'static> = &[
    ("refugee-given", &[(EntryKind::Protection, "pr")]),
    ("threats-recorded", &[(EntryKind::Event, "th")]),
];

fn keys(draft: &Draft) -> Vec<&str> {
    let all = draft.paragraphs().iter().map(|one| one.key.as_str());
    all.filter(|key| key.starts_with("arguments/G-REFUGEE")).collect()
}

#[test]
fn what_is_said_word_for_word_is_said_once_and_pointed_to() {
    for language in [En, Fr, Es, Ar] {
        let made = twice(&whole(), TWO, &Choices { language, ..choices() });
        assert_eq!(keys(&made), ["arguments/G-REFUGEE", "arguments/G-REFUGEE/said-above"]);
        let of = |key: &str| made.paragraphs().iter().find(|one| one.key == key).unwrap();
        let again = &of("arguments/G-REFUGEE/said-above").text;
        for point in ["refugee-given", "threats-recorded"] {
            let number = &of(&format!("arguments/G-83-SERIOUS/{point}")).number;
            assert!(again.contains(number.as_str()), "{language:?}: {again} lacks {number}");
        }
    }
}

#[test]
fn own_words_and_what_is_for_the_commission_alone_are_not_taken_for_the_same() {
    let key = |ground: &str| format!("arguments/{ground}/refugee-given");
    for ground in ["G-83-SERIOUS", "G-REFUGEE"] {
        let own_words = BTreeMap::from([(key(ground), "In my own words.".to_owned())]);
        let made = twice(&whole(), TWO, &Choices { own_words, ..choices() });
        assert!(keys(&made).contains(&key("G-REFUGEE").as_str()), "{ground}: {:?}", keys(&made));
        let own = made.paragraphs().iter().find(|one| one.text == "In my own words.").unwrap();
        assert_eq!(own.key, key(ground));
    }
    // A ground that is open to the state does not rest on paragraphs that are not.
    let mut hidden = whole();
    hidden["protection"][0]["provenance"]["disclosure"] = "ccf_only".into();
    let both = |_: &redress_model::Case| {
        let mut made = assessment(TWO, Confidence::Sourced);
        let mut second = made.grounds[0].clone();
        second.id = "G-REFUGEE".into();
        second.rests_on.remove(0);
        made.grounds.push(second);
        made
    };
    let case = case(&hidden);
    let made = draft(&Releasable::of(&case).with_assessment(both), &choices()).unwrap();
    assert_eq!(keys(&made), ["arguments/G-REFUGEE", "arguments/G-REFUGEE/threats-recorded"]);
}

fn argued(value: &Value, ground: &'static str, points: Points<'_>) -> Draft {
    argued_as(value, ground, points, &choices())
}

fn argued_as(value: &Value, ground: &'static str, points: Points<'_>, choices: &Choices) -> Draft {
    let one = |_: &redress_model::Case| {
        let mut made = assessment(points, Confidence::Sourced);
        made.grounds[0].id = ground.into();
        made
    };
    let case = case(value);
    draft(&Releasable::of(&case).with_assessment(one), choices).expect("the paper can be set")
}

/// Article 3 is argued from many facts: one that is for the Commission alone does not keep the others from the bureau.
#[test]
fn one_fact_for_the_commission_alone_hides_its_own_point_of_a_broad_ground() {
    let secret = |draft: &Draft| -> Vec<(String, bool)> {
        let all = draft.paragraphs().iter().filter(|one| one.section == "arguments");
        all.map(|one| (one.key.clone(), one.secret)).collect()
    };
    let hidden = |kind: &str| {
        let mut value = whole();
        value[kind][0]["provenance"]["disclosure"] = "ccf_only".into();
        value
    };
    let of = |ground: &str, marks: [bool; 3]| -> Vec<(String, bool)> {
        let keys = ["", "/refugee-given", "/threats-recorded"];
        keys.iter()
            .zip(marks)
            .map(|(key, mark)| (format!("arguments/{ground}{key}"), mark))
            .collect()
    };
    let broad = "G-ART3-POL";
    assert_eq!(secret(&argued(&hidden("protection"), broad, TWO)), of(broad, [false, true, false]));
    assert_eq!(secret(&argued(&hidden("events"), broad, TWO)), of(broad, [false, false, true]));
    // That the policy is argued at all tells of the protection.
    let narrow = "G-REFUGEE";
    assert_eq!(secret(&argued(&hidden("protection"), narrow, TWO)), of(narrow, [true, true, true]));
    // Of what the heading itself says nothing is open.
    for narrow in ["G-ART2-TORTURE", "G-ART3-TERROR", "G-ART3-OFFICE"] {
        assert_eq!(secret(&argued(&hidden("events"), narrow, TWO)), of(narrow, [true, true, true]));
    }
    // Nothing else carries it: another point does not, where it only speaks of the data.
    let diffusion: Points<'_> = &[TWO[0], ("diffusion-same-grounds", &[(EntryKind::Alert, "al")])];
    for points in [&TWO[..1], diffusion] {
        let all = secret(&argued(&hidden("protection"), broad, points));
        assert_eq!(all.len(), points.len() + 1, "{all:?}");
        assert!(all.iter().all(|(_, mark)| *mark), "{all:?}");
    }
    // Nor is data that only the Commission may know pointed to from what is open.
    let data: Points<'_> = &[("alert-recorded", &[(EntryKind::Alert, "al")]), TWO[1]];
    let all = secret(&argued(&hidden("alerts"), broad, data));
    assert!(all.len() == 2 && all.iter().all(|(_, mark)| *mark), "{all:?}");
}

/// Somebody may have told the hidden fact in own words, for the paragraph bore the mark when they were written.
#[test]
fn own_words_in_a_ground_that_hides_something_stay_hidden() {
    let broad = "G-ART3-POL";
    let mut value = whole();
    let own = |key: &str| BTreeMap::from([(key.to_owned(), "As a refugee I say so.".to_owned())]);
    for key in ["arguments/G-ART3-POL", "arguments/G-ART3-POL/threats-recorded"] {
        let open = argued_as(&value, broad, TWO, &Choices { own_words: own(key), ..choices() });
        assert!(open.paragraphs().iter().all(|one| !one.secret), "{key}");
    }
    value["protection"][0]["provenance"]["disclosure"] = "ccf_only".into();
    for key in ["arguments/G-ART3-POL", "arguments/G-ART3-POL/threats-recorded"] {
        let draft = argued_as(&value, broad, TWO, &Choices { own_words: own(key), ..choices() });
        let told = draft.paragraphs().iter().find(|one| one.key == key).expect("it is there");
        assert!(told.secret && told.text.contains("As a refugee"), "{key}: {told:?}");
    }
}

#[test]
fn own_words_that_point_above_stay_hidden_too() {
    let mut value = whole();
    value["protection"][0]["provenance"]["disclosure"] = "ccf_only".into();
    let both = |_: &redress_model::Case| {
        let mut made = assessment(&TWO[1..], Confidence::Sourced);
        let mut second = assessment(TWO, Confidence::Sourced).grounds.remove(0);
        second.id = "G-ART3-POL".into();
        made.grounds.push(second);
        made
    };
    let case = case(&value);
    let key = "arguments/G-ART3-POL/said-above";
    let marked = |own_words: BTreeMap<String, String>| {
        let choices = Choices { own_words, ..choices() };
        let made = draft(&Releasable::of(&case).with_assessment(both), &choices).unwrap();
        made.paragraphs().iter().find(|one| one.key == key).expect("it points above").secret
    };
    assert!(!marked(BTreeMap::new()));
    assert!(marked(BTreeMap::from([(key.to_owned(), "As a refugee I say so.".to_owned())])));
}

#[test]
fn a_protection_that_has_ended_is_not_said_to_fall_under_the_policy() {
    let thesis = |kind: &str, status: &str, naturalised: &str| {
        let mut value = whole();
        value["protection"][0]["kind"] = kind.into();
        value["protection"][0]["status"] = status.into();
        value["protection"][0]["naturalised"] = naturalised.into();
        let draft = argued(&value, "G-REFUGEE", TWO);
        let found = draft.paragraphs().iter().find(|one| one.key == "arguments/G-REFUGEE");
        found.expect("the ground is argued").text.clone()
    };
    let (past, now) = ("although it has ended", "the data fall under this policy");
    for (kind, status, naturalised, ended) in [
        ("convention_refugee", "active", "unknown", false),
        ("convention_refugee", "unknown", "no", false),
        ("asylum_seeker", "pending", "unknown", false),
        ("convention_refugee", "ended", "unknown", true),
    ] {
        let said = thesis(kind, status, naturalised);
        assert_eq!(said.contains(past), ended, "{kind} {status} {naturalised}: {said}");
        assert_eq!(said.contains(now), !ended, "{kind} {status} {naturalised}: {said}");
    }
    // What was only asked for was not given, and whoever became a citizen has no end on record.
    for (kind, status) in [("asylum_seeker", "ended"), ("convention_refugee", "active")] {
        let said = thesis(kind, status, "yes");
        assert!(!said.contains(past) && !said.contains(now), "{kind} {status}: {said}");
    }
}

#[test]
fn the_heart_of_a_fact_is_given_once_a_ground_and_its_paragraphs_after_that() {
    let points: Points<'_> = &[
        ("refugee-given", &[(EntryKind::Protection, "pr")]),
        ("refugee-in-force", &[(EntryKind::Protection, "pr")]),
    ];
    let made = twice(&whole(), points, &choices());
    let of = |key: &str| made.paragraphs().iter().find(|one| one.key == key).unwrap().text.clone();
    let first = of("arguments/G-83-SERIOUS/refugee-given").replace('\u{A0}', " ");
    assert!(first.contains("Refugee status") && first.contains("; paragraphs 7.1"), "{first}");
    let second = of("arguments/G-83-SERIOUS/refugee-in-force").replace('\u{A0}', " ");
    assert!(!second.contains("efugee status") && second.contains("(Paragraphs 7.1"), "{second}");
    // Both are what the second ground would say in full: it points to them and says neither again.
    assert!(of("arguments/G-REFUGEE/said-above").contains("10.1.2 and 10.1.3"));
}

#[test]
fn what_was_told_above_with_its_sources_is_pointed_to_among_the_facts() {
    let mut case = whole();
    let on = json!({ "when": { "kind": "on", "date": { "year": 2020, "month": 3, "day": 2 } } });
    case["sources"] =
        json!([{ "id": "s", "kind": "press", "title": "A report", "publisher": "Example Watch" }]);
    case["alerts"] = json!([{ "id": "al", "channel": "red_notice", "country": "TR", "issued": on, "provenance":
        { "disclosure": "may_reach_state", "certainty": "likely", "sources": [{ "source": "s" }],
          "differing": [{ "field": "issued", "says": "In the spring of 2019", "sources": [{ "source": "s" }] }] } }]);
    case["events"][0]["provenance"]["sources"] = json!([{ "source": "s" }]);
    for (language, see) in [(En, "Sources: see paragraph 4.1."), (Ar, "المصادر: انظر الفقرة 4.1.")]
    {
        let case = common::case(&case);
        let choices = Choices { language, ..choices() };
        let made = draft(&Releasable::of(&case), &choices).unwrap();
        let of = |key: &str| made.paragraphs().iter().find(|one| one.key == key).unwrap();
        let told = of("data/alert/al").foot.join(" ");
        assert!(told.contains("2019") && told.contains("Example Watch"), "{told}");
        let again = of("facts/alert/al");
        let foot: Vec<String> = again.foot.iter().map(|line| line.replace('\u{A0}', " ")).collect();
        assert_eq!(foot, [see], "{language:?}");
        assert!(again.text.contains("Example Watch"), "who says it stays: {}", again.text);
        // An event is told there alone, with its sources.
        assert!(of("facts/event/th").foot.join(" ").contains("Example Watch"));
    }
}
