//! Alerts of several countries: a ground is judged against those of each country for itself, and what one country alleges or
//! decided neither holds down nor carries what stands against the alert of another.

use redress_law::assess;
use redress_model::{Case, Country, GroundResult, Verdict};
use serde_json::{Value, json};

fn sure(mut entry: Value) -> Value {
    entry["provenance"] = json!({ "certainty": "confirmed" });
    entry
}

fn alert(id: &str, country: &str) -> Value {
    sure(json!({ "id": id, "channel": "red_notice", "country": country, "status": "confirmed" }))
}

fn charge(id: &str, country: &str, nature: &str) -> Value {
    sure(json!({ "id": id, "country": country, "offence": nature, "natures": [nature] }))
}

fn case(change: Value) -> Case {
    let mut whole = json!({
        "format": "redress-case", "version": 1, "case": { "id": "c1", "title": "A case" },
        "alerts": [alert("a1", "RU"), alert("a2", "TR")],
        "answers": [
            sure(json!({ "id": "words-only", "answer": "yes" })),
            sure(json!({ "id": "insult-authority", "answer": "yes" })),
        ],
    });
    for (key, value) in change.as_object().unwrap() {
        whole[key] = value.clone();
    }
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

fn look(case: &Case, id: &str) -> GroundResult {
    assess(case).grounds.into_iter().find(|ground| ground.id == id).unwrap()
}

fn of(ground: &GroundResult, country: &str) -> Verdict {
    let country = Country::new(country).unwrap();
    ground.by_country.iter().find(|one| one.country == Some(country)).unwrap().verdict
}

fn refugee(from: &str) -> Value {
    json!([sure(json!({ "id": "p1", "country": "LT", "kind": "convention_refugee",
        "from_country": from, "status": "active", "will_confirm": "yes", "consent_to_ask": "yes",
        "naturalised": "no", "excluded_1f": "no" }))])
}

#[test]
fn a_grave_charge_of_one_country_holds_nothing_down_against_another() {
    let speech = charge("c-tr", "TR", "defamation");
    let alone = case(json!({ "alerts": [alert("a2", "TR")], "charges": [speech.clone()] }));
    let both = case(json!({ "charges": [charge("c-ru", "RU", "killing"), speech] }));
    let (alone, both) = (look(&alone, "G-ART3-PURE"), look(&both, "G-ART3-PURE"));
    assert!(alone.by_country.is_empty(), "one country needs no table");
    assert!(alone.verdict >= Verdict::Arguable, "{alone:#?}");
    assert_eq!(both.verdict, alone.verdict);
    assert_eq!(of(&both, "TR"), alone.verdict);
    assert!(of(&both, "RU") < Verdict::Arguable);
    // What the ground is raised against is the alert it stands against, and no other.
    let data = both.rests_on.iter().find(|point| point.id == "alert-recorded").unwrap();
    assert!(data.rests_on.iter().all(|entry| entry.id.as_str() == "a2"), "{data:?}");
}

#[test]
fn protection_from_one_country_does_not_carry_the_alert_of_another() {
    let found = look(&case(json!({ "protection": refugee("RU") })), "G-REFUGEE");
    assert_eq!(found.by_country[0].country, Some(Country::new("RU").unwrap()), "the best first");
    assert_eq!(found.verdict, of(&found, "RU"));
    assert!(of(&found, "TR") <= Verdict::MissingFacts, "{found:#?}");
    let tr = found.by_country.iter().find(|one| one.alerts[0].id.as_str() == "a2").unwrap();
    assert!(!tr.against.is_empty(), "why it does not stand there is told");
}

#[test]
fn a_case_that_one_country_dropped_ends_nothing_in_another() {
    let dropped = sure(json!({ "id": "d1", "kind": "criminal", "country": "RU",
        "outcome": { "kind": "withdrawn", "is_final": "yes" } }));
    let charges = json!([charge("c-ru", "RU", "fraud"), charge("c-tr", "TR", "fraud")]);
    let found =
        look(&case(json!({ "proceedings": [dropped], "charges": charges })), "G-CASE-ENDED");
    assert!(of(&found, "RU") > of(&found, "TR"), "{found:#?}");
}

#[test]
fn a_decision_about_one_alert_says_nothing_of_another() {
    let refused = |about: Value| {
        sure(json!({ "id": "d1", "kind": "extradition", "country": "ES", "alerts": about,
            "outcome": { "kind": "refused", "by_court": "yes", "is_final": "yes" } }))
    };
    let charges = json!([charge("c-ru", "RU", "fraud"), charge("c-tr", "TR", "fraud")]);
    let look = |about| {
        let case = case(json!({ "proceedings": [refused(about)], "charges": charges }));
        assess(&case)
            .grounds
            .into_iter()
            .filter(|ground| {
                ground.by_country.iter().any(|one| {
                    one.country == Some(Country::new("TR").unwrap()) && one.verdict < ground.verdict
                })
            })
            .count()
    };
    assert!(look(json!(["a1"])) > 0, "it stands against the alert it was about alone");
    assert_eq!(look(json!([])), 0, "where it names none, it is not known to be about one");
}

#[test]
fn what_hurts_and_what_is_missing_is_told_whichever_alert_it_belongs_to() {
    let charges = json!([charge("c-ru", "RU", "killing"), charge("c-tr", "TR", "defamation")]);
    let both = case(json!({ "charges": charges }));
    let ru = case(json!({ "alerts": [alert("a1", "RU")], "charges": [charges[0]] }));
    let (made, of_ru) = (assess(&both), assess(&ru));
    for point in &of_ru.against_you {
        assert!(made.against_you.iter().any(|one| one.id == point.id), "{}", point.id);
    }
    for question in &of_ru.missing {
        assert!(made.missing.iter().any(|one| one.id == question.id), "{}", question.id);
        assert!(!made.waiting(&question.id).is_empty(), "{}", question.id);
    }
}

#[test]
fn the_order_of_alerts_changes_nothing() {
    let charges = json!([charge("c-ru", "RU", "killing"), charge("c-tr", "TR", "defamation")]);
    let turned = json!({ "alerts": [alert("a2", "TR"), alert("a1", "RU")], "charges": charges });
    let straight = json!({ "charges": charges });
    assert_eq!(assess(&case(turned)), assess(&case(straight)));
}
