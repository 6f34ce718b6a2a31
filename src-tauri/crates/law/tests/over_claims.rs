//! What must not be built on, and what must not be said: mix-ups of countries, dates that cannot be, deletions that are no
//! findings, alerts that no body of INTERPOL holds. Each of these once rose too high or said too much.

mod common;

use common::{sure, with};
use redress_law::{assess, assess_on};
use redress_model::{Assessment, Case, GroundResult, IsoDate, Verdict};
use serde_json::{Value, json};

fn case(change: Value) -> Case {
    let mut whole = json!({
        "format": "redress-case", "version": 1, "case": { "id": "c1", "title": "A case" },
        "alerts": [alert("a1", "red_notice", "RU")],
        "charges": [charge(json!({}))],
    });
    for (key, value) in change.as_object().unwrap() {
        whole[key] = value.clone();
    }
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

fn alert(id: &str, channel: &str, country: &str) -> Value {
    sure(json!({ "id": id, "channel": channel, "country": country, "status": "confirmed" }))
}

fn charge(change: Value) -> Value {
    let theft = json!({ "id": "ch1", "country": "RU", "offence": "Theft", "natures": ["theft"] });
    with(sure(theft), change)
}

fn protection(change: Value) -> Value {
    let given = json!({ "id": "p1", "country": "LT", "kind": "convention_refugee", "from_country": "RU",
        "status": "active", "will_confirm": "yes", "consent_to_ask": "yes", "naturalised": "no",
        "excluded_1f": "no" });
    json!([with(sure(given), change)])
}

fn answers(given: &[(&str, &str)]) -> Value {
    let one = |(id, says): &(&str, &str)| sure(json!({ "id": id, "answer": says }));
    given.iter().map(one).collect()
}

fn ground(made: &Assessment, id: &str) -> GroundResult {
    made.grounds.iter().find(|ground| ground.id == id).unwrap().clone()
}

fn look(id: &str, change: Value) -> GroundResult {
    ground(&assess(&case(change)), id)
}

fn says(points: &[redress_model::Point], id: &str) -> bool {
    points.iter().any(|point| point.id == id)
}

fn asks(ground: &GroundResult, question: &str) -> bool {
    ground.missing.iter().any(|one| one.id == question)
}

/// A protection by the state that was fled, that sent the alert or that accuses is a mix-up, and nothing is built on it.
#[test]
fn a_protection_by_the_state_that_accuses_carries_nothing() {
    for change in [
        json!({ "protection": protection(json!({ "country": "RU" })) }),
        json!({ "protection": protection(json!({ "country": "RU", "from_country": null })) }),
        json!({ "protection": protection(json!({ "country": "BY" })),
            "case": { "id": "c1", "title": "A case", "accusing": "BY" } }),
    ] {
        let refugee = look("G-REFUGEE", change.clone());
        assert_eq!(refugee.verdict, Verdict::MissingFacts, "{change}");
        assert!(asks(&refugee, "dates-protection"), "{change}");
    }
    // A warrant of the country of refuge outside INTERPOL's files says nothing of that kind.
    let alerts = json!([alert("a1", "red_notice", "RU"), alert("a2", "national_warrant", "LT")]);
    let both = json!({ "alerts": alerts, "protection": protection(json!({})) });
    assert!(look("G-REFUGEE", both).verdict > Verdict::MissingFacts);
}

/// What the same screen calls unusable does not lift Article 3 either.
#[test]
fn an_unusable_protection_does_not_lift_article_3() {
    let political = answers(&[("political-role", "yes")]);
    let art3 = |change: Value| {
        let view = json!({ "answers": political, "protection": protection(change) });
        look("G-ART3-POL", view)
    };
    let good = art3(json!({}));
    assert!(says(&good.rests_on, "protected-from-accuser") && good.verdict == Verdict::Arguable);
    let year = |year: i32| json!({ "when": { "kind": "on", "date": { "year": year } } });
    for change in [
        json!({ "country": "RU" }),
        json!({ "excluded_1f": "yes" }),
        json!({ "asked": year(2020), "granted": year(2015) }),
    ] {
        let found = art3(change.clone());
        assert!(!says(&found.rests_on, "protected-from-accuser"), "{change}");
        assert!(found.verdict < Verdict::Arguable, "{change}: {:?}", found.verdict);
    }
}

/// A deletion before the CCF decided is no finding (PR-142); another country's alert, or the same one sent again by the
/// same channel, is not the same request by another road.
#[test]
fn only_the_same_country_by_another_channel_after_a_refusal_is_a_repeat() {
    let repeat = |outcome: &str, again: Value| {
        let old = with(alert("a1", "red_notice", "RU"), json!({ "status": "deleted" }));
        let ended =
            json!({ "id": "pr1", "kind": "ccf", "country": "FR", "outcome": { "kind": outcome } });
        let new = with(again, json!({ "replaces": "a1" }));
        look(
            "G-REPEAT",
            json!({ "alerts": [old, new], "proceedings": [sure(ended)],
            "answers": answers(&[("new-basis", "no")]) }),
        )
    };
    let other_road = alert("a2", "wanted_diffusion", "RU");
    assert_eq!(repeat("not_compliant", other_road.clone()).verdict, Verdict::Strong);
    let deleted = repeat("deleted", other_road);
    assert!(deleted.verdict <= Verdict::Weak && asks(&deleted, "earlier-letter"), "{deleted:?}");
    for again in [alert("a2", "wanted_diffusion", "BY"), alert("a2", "red_notice", "RU")] {
        let found = repeat("not_compliant", again.clone());
        assert_eq!(found.verdict, Verdict::MissingFacts, "{again}");
        assert!(asks(&found, "sent-again"), "{again}");
    }
}

/// What lies ahead has not happened; an alert is not older than every act it is about; no more is left of a sentence than
/// was passed. A clock that runs behind the data is not believed.
#[test]
fn what_cannot_be_yet_is_asked_about() {
    let today = IsoDate { year: 2026, month: 11, day: 30 };
    let on = |year: i32| json!({ "when": { "kind": "on", "date": { "year": year } } });
    let made = |change: Value, id: &str| ground(&assess_on(&case(change), today), id);
    let granted = |year: i32| json!({ "protection": protection(json!({ "granted": on(year) })) });
    let refugee = made(granted(2080), "G-REFUGEE");
    assert!(refugee.verdict == Verdict::MissingFacts && asks(&refugee, "dates-protection"));
    assert!(made(granted(2020), "G-REFUGEE").verdict > Verdict::MissingFacts);
    // This year may still be today.
    assert!(made(granted(2026), "G-REFUGEE").verdict > Verdict::MissingFacts);
    let behind = IsoDate { year: 1970, month: 1, day: 1 };
    let then = ground(&assess_on(&case(granted(2020)), behind), "G-REFUGEE");
    assert!(then.verdict > Verdict::MissingFacts, "a clock that lies");

    let small = |acts: Value, more: Value| {
        charge(with(json!({ "acts_when": acts, "penalty": { "max_months": 12 } }), more))
    };
    let sent = |year: i32| {
        let alert = with(
            alert("a1", "red_notice", "RU"),
            json!({ "issued": on(year), "charges": ["ch1"] }),
        );
        json!({ "alerts": [alert], "charges": [small(on(2020), json!({}))] })
    };
    let early = made(sent(2015), "G-83-PENALTY");
    assert!(early.verdict == Verdict::MissingFacts && asks(&early, "dates-alert"), "{early:?}");
    assert!(made(sent(2021), "G-83-PENALTY").verdict > Verdict::MissingFacts);
    let future = made(sent(2099), "G-83-PENALTY");
    assert!(asks(&future, "dates-alert"));

    let left = |months: u16| {
        let sentence = json!({ "sentence": { "months": 60, "left_months": months },
            "penalty": { "max_months": 120 } });
        json!({ "charges": [small(on(2020), sentence)] })
    };
    // The ground itself is not met; the case is asked about.
    let asked = |months: u16| {
        let missing = assess_on(&case(left(months)), today).missing;
        missing.iter().any(|one| one.id == "terms-charge")
    };
    assert!(asked(70) && !asked(50));
}

/// A paper about the pressing counts only where there was a pressing.
#[test]
fn a_paper_about_pressing_is_nothing_where_nobody_pressed() {
    let found = |press: &str| {
        let given = answers(&[("used-to-press", press), ("press-paper", "yes")]);
        look("G-PURPOSE", json!({ "answers": given }))
    };
    assert!(says(&found("yes").rests_on, "paper-there"));
    let none = found("no");
    assert!(!says(&none.rests_on, "paper-there") && none.verdict < Verdict::Arguable, "{none:?}");
}

/// An application without an answer is open: that its outcome is not known is what was said of it.
#[test]
fn an_asylum_seeker_is_asked_on() {
    let asked = json!({ "kind": "asylum_seeker", "status": "unknown", "from_country": null });
    let found = look("G-REFUGEE", json!({ "protection": protection(asked) }));
    assert!(asks(&found, "refugee-fled"), "{:?}", found.missing);
}

/// Rules of behaviour and family matters hold recalled parts; terror with a named act weighs against Article 3.
#[test]
fn recalled_rules_and_named_acts_hold_a_ground_down() {
    let serves = answers(&[("serves-serious-crime", "no"), ("child-at-risk", "no")]);
    for (nature, id) in [("behaviour_norm", "G-83-BEHAVIOUR"), ("family", "G-83-FAMILY")] {
        let charges = json!([charge(json!({ "natures": [nature] }))]);
        let found = look(id, json!({ "charges": charges, "answers": serves }));
        assert_eq!(found.verdict, Verdict::Arguable, "{id}");
        assert!(says(&found.against, "recalled-rule"), "{id}");
    }
    let terror = |given: &[(&str, &str)]| {
        let all = [&[("political-role", "yes"), ("political-timing", "yes")], given].concat();
        let charges = json!([charge(json!({ "natures": ["terrorism"] }))]);
        look("G-ART3-POL", json!({ "charges": charges, "answers": answers(&all) })).verdict
    };
    assert_eq!(terror(&[("terror-acts", "no"), ("group-listed", "no")]), Verdict::Arguable);
    assert_eq!(terror(&[("terror-acts", "yes")]), Verdict::Weak);
    assert_eq!(terror(&[("group-listed", "yes")]), Verdict::Weak);
}

/// Where INTERPOL holds nothing, the CCF is not offered: neither as who can find out nor by asking once more for the alert.
#[test]
fn an_alert_outside_interpol_is_not_sent_to_the_ccf() {
    for channel in ["aimc", "national_warrant", "risk_list"] {
        let outside = json!({ "alerts": [alert("a1", channel, "AE")] });
        let made = assess(&case(outside.clone()));
        for point in ["judge-active", "judge-told", "judge-time", "judge-base-rate"] {
            assert!(!says(&made.cannot_judge, point), "{channel}: {point}");
        }
        assert!(!made.other_roads.is_empty(), "{channel} has no road");
        let asked: Vec<&str> = made.missing.iter().map(|one| one.id.as_str()).collect();
        assert!(
            asked.contains(&"alert-in-files") && !asked.contains(&"alert-known"),
            "{channel}: {asked:?}"
        );
        assert!(made.grounds.iter().all(|one| one.verdict <= Verdict::MissingFacts), "{channel}");

        let no = with(outside.clone(), json!({ "answers": answers(&[("alert-in-files", "no")]) }));
        let made = assess(&case(no));
        assert!(made.grounds.iter().all(|one| one.verdict == Verdict::NotMet), "{channel}");
        assert!(made.missing.is_empty(), "{channel}: {:?}", made.missing);
        let yes = with(outside, json!({ "answers": answers(&[("alert-in-files", "yes")]) }));
        let made = assess(&case(yes));
        assert!(made.missing.iter().any(|one| one.id == "alert-known"), "{channel}");
    }
}

/// That there is an alert is nothing that speaks for the person.
#[test]
fn an_alert_is_not_for_you() {
    let given = answers(&[("political-role", "yes"), ("facts-vague", "yes")]);
    let alerts = json!([alert("a1", "wanted_diffusion", "RU")]);
    let made = assess(&case(json!({ "alerts": alerts, "answers": given })));
    assert!(!made.for_you.is_empty());
    for point in ["alert-recorded", "diffusion-same-grounds"] {
        assert!(!says(&made.for_you, point), "{point}");
    }
}
