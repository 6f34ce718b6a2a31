//! What is recorded of one thing proves nothing of another, and what has not happened proves nothing: proceedings and events
//! that lie ahead, an acquittal of another charge or beside a conviction, a paper in hand against its revocation, a status
//! that has run out.

mod common;

use common::{sure, with};
use redress_law::assess_on;
use redress_model::{Assessment, Case, GroundResult, IsoDate, Verdict};
use serde_json::{Value, json};

fn alert(change: Value) -> Value {
    let notice =
        json!({ "id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed" });
    with(sure(notice), change)
}

fn charge(id: &str, change: Value) -> Value {
    let theft = json!({ "id": id, "country": "RU", "offence": "Theft", "natures": ["theft"] });
    with(sure(theft), change)
}

fn made(answers: &[(&str, &str)], change: Value) -> Assessment {
    let given: Vec<Value> =
        answers.iter().map(|(id, says)| sure(json!({ "id": id, "answer": says }))).collect();
    let whole = json!({
        "format": "redress-case", "version": 1, "case": { "id": "c1", "title": "A case" },
        "alerts": [alert(json!({}))],
        "charges": [charge("ch1", json!({}))],
        "answers": given,
    });
    let case = Case::from_json(with(whole, change).to_string().as_bytes()).unwrap();
    assess_on(&case, IsoDate { year: 2026, month: 11, day: 30 })
}

fn ground(made: &Assessment, id: &str) -> GroundResult {
    made.grounds.iter().find(|ground| ground.id == id).unwrap().clone()
}

fn asks(made: &Assessment, question: &str) -> bool {
    made.missing.iter().any(|one| one.id == question)
}

fn year(year: i32) -> Value {
    json!({ "when": { "kind": "on", "date": { "year": year } } })
}

fn decided(id: &str, kind: &str, outcome: &str, country: &str, change: Value) -> Value {
    let mut entry = json!({ "id": id, "kind": kind, "country": country,
        "outcome": { "kind": outcome, "is_final": "yes", "by_court": "yes" } });
    if let Some(when) = change.get("date") {
        entry["outcome"]["date"] = when.clone();
    }
    for key in ["opened", "charges"] {
        if let Some(value) = change.get(key) {
            entry[key] = value.clone();
        }
    }
    sure(entry)
}

#[test]
fn a_decision_that_cannot_be_carries_nothing_and_is_asked_about() {
    let reason = [("refusal-ground", "yes"), ("same-facts", "yes"), ("new-basis", "no")];
    for (name, kind, outcome, country) in [
        ("G-CASE-ENDED", "criminal", "acquitted", "RU"),
        ("G-NEBIS", "criminal", "acquitted", "DE"),
        ("G-EXTRADITION-REFUSED", "extradition", "refused", "ES"),
    ] {
        let look = |change: Value| {
            let one = decided("d1", kind, outcome, country, change);
            made(&reason, json!({ "proceedings": [one] }))
        };
        let good = look(json!({ "opened": year(2015), "date": year(2016) }));
        assert!(ground(&good, name).verdict >= Verdict::Arguable, "{name}");
        assert!(!asks(&good, "dates-proceeding"), "{name}");
        for odd in [
            json!({ "opened": year(2016), "date": year(2015) }),
            json!({ "date": year(2031) }),
            json!({ "opened": year(2031) }),
        ] {
            let found = look(odd.clone());
            assert!(ground(&found, name).verdict <= Verdict::MissingFacts, "{name} {odd}");
            assert!(asks(&found, "dates-proceeding"), "{name} {odd}");
            assert!(found.against_you.iter().any(|p| p.id == "dates-impossible"), "{name} {odd}");
        }
    }
    // What speaks against the person is not made better by a date that cannot be.
    let granted = |date: i32| {
        let one = decided("d1", "extradition", "granted", "ES", json!({ "date": year(date) }));
        made(&[], json!({ "proceedings": [one] }))
    };
    assert!(granted(2031).against_you.iter().any(|point| point.id == "extradition-granted"));
}

#[test]
fn a_political_act_that_lies_ahead_is_none_yet() {
    let act = |when: Value| {
        let event = sure(json!({ "id": "e1", "kind": "politics", "title": "Rally", "when": when }));
        ground(&made(&[], json!({ "events": [event] })), "G-ART3-POL")
    };
    let known =
        |found: &GroundResult| found.rests_on.iter().any(|point| point.id == "political-role");
    assert!(known(&act(year(2015))) && known(&act(year(2026))) && known(&act(json!({}))));
    assert!(!known(&act(year(2031))));
}

const ENDED: [(&str, &str); 2] = [("end-paper", "yes"), ("end-final", "yes")];

#[test]
fn an_end_is_an_end_of_the_charges_that_it_names() {
    let both = json!([charge("ch1", json!({})), charge("ch2", json!({}))]);
    let look = |rests_on: Value, about: Value, answers: &[(&str, &str)]| {
        let answers: Vec<_> = ENDED.iter().chain(answers).copied().collect();
        let end = decided("d1", "criminal", "acquitted", "RU", json!({ "charges": about }));
        let change = json!({ "alerts": [alert(json!({ "charges": rests_on }))],
            "charges": both, "proceedings": [end] });
        ground(&made(&answers, change), "G-CASE-ENDED")
    };
    let whole = look(json!(["ch1"]), json!(["ch1"]), &[]);
    assert_eq!(whole.verdict, Verdict::Arguable);
    assert!(whole.rests_on.iter().any(|point| point.id == "end-covers-all"), "the record tells");
    let other = look(json!(["ch1"]), json!(["ch2"]), &[]);
    assert_eq!(other.verdict, Verdict::MissingFacts, "acquitted of something else");
    let part = look(json!(["ch1", "ch2"]), json!(["ch1"]), &[]);
    assert!(part.verdict == Verdict::Weak && part.against.iter().any(|p| p.id == "end-not-all"));
    // Whoever says that it covers all contradicts the record, and is asked.
    let said = look(json!(["ch1", "ch2"]), json!(["ch1"]), &[("end-covers-all", "yes")]);
    assert!(said.verdict <= Verdict::Weak && said.against.iter().any(|p| p.id == "contradiction"));
    // A proceeding that names none leaves it open.
    let open = look(json!(["ch1", "ch2"]), json!([]), &[]);
    assert!(open.missing.iter().any(|q| q.id == "end-covers-all"));
}

#[test]
fn an_acquittal_beside_a_final_conviction_ends_nothing() {
    let look = |acquitted: Value, convicted: Value| {
        let change = json!({ "proceedings": [
            decided("d1", "criminal", "acquitted", "RU", acquitted),
            decided("d2", "criminal", "convicted", "RU", convicted),
        ] });
        ground(&made(&ENDED, change), "G-CASE-ENDED").verdict
    };
    let at = |when: i32| json!({ "date": year(when) });
    assert_eq!(look(at(2018), at(2015)), Verdict::Arguable, "acquitted in the end");
    assert!(look(at(2015), at(2018)) <= Verdict::MissingFacts, "convicted in the end");
    assert!(look(json!({}), json!({})) <= Verdict::MissingFacts, "which came first is not known");
}

/// A revoked passport can lie in its owner's hands: that denies a record of loss or theft alone.
#[test]
fn a_paper_in_hand_does_not_deny_that_it_was_revoked() {
    let look = |record: &str, in_hand: &str| {
        let answers =
            [("document-in-hand", in_hand), ("document-not-told", "yes"), ("document-court", "no")];
        let paper = json!({ "channel": "sltd", "document": { "country": "RU", "record": record } });
        ground(&made(&answers, json!({ "alerts": [alert(paper)] })), "G-SLTD")
    };
    for record in ["lost", "stolen", "stolen_blank", "unknown"] {
        assert_eq!(look(record, "yes").verdict, Verdict::Arguable, "{record}");
        let lost = look(record, "no");
        assert!(lost.against.iter().any(|point| point.id == "document-was-lost"), "{record}");
    }
    for record in ["revoked", "invalid"] {
        let found = look(record, "yes");
        assert_eq!(found.verdict, Verdict::Weak, "{record}");
        assert!(found.rests_on.iter().all(|point| point.id != "document-in-hand"), "{record}");
        let lost = look(record, "no");
        assert!(lost.against.iter().all(|point| point.id != "document-was-lost"), "{record}");
    }
}

/// What the record says of the paper is asked where it is not known; without it a paper in hand carries nothing to strong.
#[test]
fn a_paper_in_hand_is_no_sure_denial_of_an_unknown_record() {
    let answers = [
        ("document-in-hand", "yes"),
        ("document-not-told", "yes"),
        ("document-misuse", "yes"),
        ("document-court", "no"),
    ];
    let look = |paper: Value| {
        let record = json!({ "channel": "sltd", "document": paper });
        ground(&made(&answers, json!({ "alerts": [alert(record)] })), "G-SLTD")
    };
    let open = |found: &GroundResult| {
        let asked = found.missing.iter().any(|question| question.id == "document-record");
        let told = found.against.iter().any(|point| point.id == "document-record-open");
        assert_eq!(asked, told);
        asked
    };
    for paper in [json!({ "country": "RU" }), Value::Null] {
        let found = look(paper.clone());
        assert!(found.verdict == Verdict::Arguable && open(&found), "{paper}");
    }
    let lost = look(json!({ "record": "lost" }));
    assert!(lost.verdict == Verdict::Strong && !open(&lost));
}

#[test]
fn a_status_that_ran_out_is_not_in_force() {
    let look = |status: &str, ended: Value| {
        let given = sure(json!({ "id": "p1", "country": "LT", "kind": "convention_refugee",
            "from_country": "RU", "status": status, "will_confirm": "yes", "ended": ended,
            "consent_to_ask": "yes", "naturalised": "no", "excluded_1f": "no" }));
        made(&[], json!({ "protection": [given] }))
    };
    for (status, ended, odd) in [
        ("active", year(2020), true),
        ("pending", year(2020), true),
        // This year may still run, and a card may be dated to the day when it runs out.
        ("active", year(2026), false),
        ("active", year(2030), false),
        ("active", json!({}), false),
    ] {
        let found = look(status, ended.clone());
        assert_eq!(asks(&found, "dates-protection"), odd, "{status} {ended}");
        let refugee = ground(&found, "G-REFUGEE").verdict;
        assert_eq!(refugee <= Verdict::MissingFacts, odd, "{status} {ended}: {refugee:?}");
    }
}

/// An alert that came first takes the place of nothing, and no two alerts take the place of each other.
#[test]
fn what_came_first_was_not_sent_again() {
    let look = |first: Value, second: Value| {
        let old = alert(with(json!({ "channel": "red_notice" }), first));
        let new = alert(with(
            json!({ "id": "a2", "channel": "wanted_diffusion", "replaces": "a1" }),
            second,
        ));
        let refused = decided("d1", "general_secretariat", "refused", "FR", json!({}));
        let change = json!({ "alerts": [old, new], "proceedings": [refused] });
        ground(&made(&[("new-basis", "no")], change), "G-REPEAT").verdict
    };
    let at = |when: i32| json!({ "issued": year(when) });
    assert!(look(at(2015), at(2018)) >= Verdict::Arguable);
    assert!(look(json!({}), json!({})) >= Verdict::Arguable);
    assert!(look(at(2018), at(2015)) <= Verdict::MissingFacts);
    assert!(look(json!({ "replaces": "a2" }), json!({})) <= Verdict::MissingFacts);
}

#[test]
fn a_warrant_of_acts_that_came_later_carries_nothing() {
    let look = |issued: i32| {
        let warrant = json!({ "acts_when": year(2018),
            "warrant": { "valid": "no", "issued": year(issued) } });
        let change = json!({ "charges": [charge("ch1", warrant)] });
        let found = made(&[("lawful-paper", "yes")], change);
        (ground(&found, "G-LAWFUL").verdict, asks(&found, "dates-charge"))
    };
    assert_eq!(look(2019), (Verdict::Strong, false));
    assert_eq!(look(2015), (Verdict::MissingFacts, true));
    assert_eq!(look(2031), (Verdict::MissingFacts, true));
}

/// After a final conviction the sentence counts: a low threat is none until the sentence is known.
#[test]
fn a_conviction_without_its_sentence_leaves_the_penalty_open() {
    let look = |sentence: Value, about: Value| {
        let mild = json!({ "penalty": { "max_months": 12 }, "sentence": sentence });
        let convicted = decided("d1", "criminal", "convicted", "RU", json!({ "charges": about }));
        let charges = json!([charge("ch1", mild), charge("ch2", json!({}))]);
        let change = json!({ "alerts": [alert(json!({ "charges": ["ch1"] }))],
            "charges": charges, "proceedings": [convicted] });
        ground(&made(&[], change), "G-83-PENALTY")
    };
    let open = look(Value::Null, json!([]));
    assert_eq!(open.verdict, Verdict::MissingFacts);
    assert!(open.missing.iter().any(|question| question.id == "penalty-max"));
    assert_eq!(look(Value::Null, json!(["ch1"])).verdict, Verdict::MissingFacts);
    assert_eq!(look(Value::Null, json!(["ch2"])).verdict, Verdict::Strong, "of something else");
    // Nor does a high threat decide, while the sentence is not known.
    let high = json!({ "penalty": { "max_months": 60 } });
    let convicted = decided("d1", "criminal", "convicted", "RU", json!({}));
    let change = json!({ "charges": [charge("ch1", high)], "proceedings": [convicted] });
    let found = ground(&made(&[], change), "G-83-PENALTY");
    assert_eq!(found.verdict, Verdict::MissingFacts);
    assert!(found.missing.iter().any(|question| question.id == "penalty-max"));
    assert_eq!(look(json!({ "months": 5 }), json!([])).verdict, Verdict::Arguable);
    assert_eq!(
        look(json!({ "months": 12, "left_months": 12 }), json!([])).verdict,
        Verdict::NotMet
    );
}

#[test]
fn one_final_end_does_not_make_another_final() {
    let look = |second: &str, about: Value| {
        let mut other = decided("d2", "criminal", "acquitted", "RU", json!({ "charges": about }));
        other["outcome"]["is_final"] = json!(second);
        let first = decided("d1", "criminal", "acquitted", "RU", json!({ "charges": ["ch1"] }));
        let change = json!({ "charges": [charge("ch1", json!({})), charge("ch2", json!({}))],
            "proceedings": [first, other] });
        ground(&made(&[("end-paper", "yes")], change), "G-CASE-ENDED")
    };
    assert_eq!(look("yes", json!(["ch2"])).verdict, Verdict::Arguable);
    let open = look("no", json!(["ch2"]));
    assert!(open.verdict == Verdict::Weak, "{:?}", open.verdict);
    assert!(open.against.iter().any(|point| point.id == "case-not-final"));
    let unknown = look("unknown", json!(["ch2"]));
    assert!(unknown.missing.iter().any(|question| question.id == "end-final"));
    // The first instance of what has become final since holds nothing down.
    let again = look("no", json!(["ch1"]));
    assert!(again.against.iter().all(|point| point.id != "case-not-final"));
}

/// Only the country that issued a paper can enter its record: where the alert does not say who did, that country did, and
/// not the one that accuses.
#[test]
fn a_record_of_a_paper_comes_from_the_country_that_issued_it() {
    let look = |issuer: &str| {
        let paper =
            json!({ "channel": "sltd", "country": null, "document": { "country": issuer } });
        let given = sure(json!({ "id": "p1", "country": "LT", "kind": "convention_refugee",
            "from_country": "RU", "status": "active", "excluded_1f": "no" }));
        let change = json!({ "case": { "id": "c1", "title": "A case", "accusing": "RU" },
            "alerts": [alert(paper)], "charges": [charge("ch1", json!({ "country": "TR" }))],
            "protection": [given] });
        let found = ground(&made(&[], change), "G-ART3-POL");
        found.rests_on.iter().any(|point| point.id == "protected-from-accuser")
    };
    assert!(!look("TR"), "the status is no protection from the state that issued the paper");
    assert!(look("RU"));
}

/// What an appeal or a revision is about was decided before it began, and what is pending has been decided on no day.
#[test]
fn an_earlier_decision_may_come_before_the_appeal() {
    let look = |earlier: Value, last: Value| {
        let appeal = sure(json!({ "id": "d1", "kind": "criminal", "country": "RU",
            "opened": year(2016), "earlier": [earlier], "outcome": last }));
        asks(&made(&[], json!({ "proceedings": [appeal] })), "dates-proceeding")
    };
    let of = |kind: &str, when: i32| json!({ "kind": kind, "is_final": "yes", "date": year(when) });
    assert!(!look(of("convicted", 2015), of("acquitted", 2017)));
    assert!(!look(of("convicted", 2015), of("pending", 2031)));
    assert!(look(of("convicted", 2015), of("acquitted", 2015)));
    assert!(look(of("convicted", 2031), of("acquitted", 2017)));
}

/// Whether a conviction took the place of an end is told and asked, and an answer does not pass over it.
#[test]
fn a_final_conviction_beside_an_end_holds_it_down_and_is_told() {
    let said = [("case-ended", "yes"), ("end-final", "yes"), ("end-paper", "yes")];
    let look = |answers: &[(&str, &str)], entries: Value| {
        let found = made(answers, json!({ "proceedings": entries }));
        (ground(&found, "G-CASE-ENDED"), asks(&found, "end-or-judgment"))
    };
    let one = |id: &str, outcome: &str, when: i32, charges: Value| {
        decided(id, "criminal", outcome, "RU", json!({ "date": year(when), "charges": charges }))
    };
    let told = |found: &GroundResult| found.against.iter().any(|p| p.id == "judgment-recorded");
    for end in ["acquitted", "withdrawn"] {
        for about in [json!([]), json!(["ch1"])] {
            let entries = json!([
                one("d1", end, 2015, about.clone()),
                one("d2", "convicted", 2018, json!(["ch1"]))
            ]);
            let (found, asked) = look(&ENDED, entries.clone());
            assert!(found.verdict <= Verdict::MissingFacts, "{end} {:?}", found.verdict);
            assert!(told(&found) && asked, "{end}");
            let (found, asked) = look(&said, entries);
            assert!(found.verdict <= Verdict::Weak && told(&found) && asked, "{end}");
        }
        let entries =
            json!([one("d1", end, 2018, json!([])), one("d2", "convicted", 2015, json!([]))]);
        let (found, asked) = look(&ENDED, entries);
        assert!(found.verdict == Verdict::Arguable && !told(&found) && !asked, "{end} in the end");
    }
    // A conviction that names no charge leaves open whether it took the place of the acquittal.
    let entries = json!([
        one("d1", "acquitted", 2018, json!(["ch1"])),
        one("d2", "convicted", 2020, json!([]))
    ]);
    let (found, asked) = look(&ENDED, entries);
    assert!(found.verdict == Verdict::Weak && told(&found) && asked);
    let point = found.against.iter().find(|p| p.id == "judgment-recorded").unwrap();
    assert_eq!(point.rests_on.len(), 2, "both are named");
    // No end is recorded, only answered.
    let (found, asked) = look(&said, json!([one("d2", "convicted", 2020, json!([]))]));
    assert!(found.verdict == Verdict::Weak && told(&found) && asked);
    // A sentence that was served is an end, and so is an amnesty.
    let served = charge("ch1", json!({ "sentence": { "months": 12, "left_months": 0 } }));
    let convicted = one("d2", "convicted", 2020, json!(["ch1"]));
    let change = json!({ "charges": [served], "proceedings": [convicted] });
    assert_eq!(ground(&made(&ENDED, change), "G-CASE-ENDED").verdict, Verdict::Arguable);
    let (found, _) = look(&ENDED, json!([one("d1", "amnesty", 2021, json!([])), convicted]));
    assert!(found.verdict == Verdict::Arguable && !told(&found));
}

/// Where no alert names the charges it rests on, nobody has said that those that ended are all.
#[test]
fn an_end_covers_every_charge_only_where_the_alerts_name_theirs() {
    let look = |rests_on: Value, second: &str| {
        let end = |id: &str, charge: &str, certainty: &str| {
            let about = json!({ "charges": [charge] });
            let mut end = decided(id, "criminal", "acquitted", "RU", about);
            end["provenance"]["certainty"] = json!(certainty);
            end
        };
        let change = json!({ "alerts": [alert(json!({ "charges": rests_on }))],
            "charges": [charge("ch1", json!({})), charge("ch2", json!({}))],
            "proceedings": [end("d1", "ch1", "confirmed"), end("d2", "ch2", second)] });
        ground(&made(&ENDED, change), "G-CASE-ENDED")
    };
    let covers = |found: &GroundResult| found.rests_on.iter().any(|p| p.id == "end-covers-all");
    let unsure = |found: &GroundResult| found.against.iter().any(|p| p.id == "fact-not-sure");
    let open = look(json!([]), "confirmed");
    assert!(!covers(&open) && open.missing.iter().any(|q| q.id == "end-covers-all"));
    let linked = look(json!(["ch1", "ch2"]), "confirmed");
    assert!(covers(&linked) && !unsure(&linked));
    let weak = look(json!(["ch1", "ch2"]), "suspected");
    assert!(covers(&weak) && unsure(&weak), "as sure as the least sure of them");
}

/// Thousands of ends beside as many convictions are put together once, not each held against each.
#[test]
fn many_ends_beside_many_convictions_are_weighed_in_a_moment() {
    const EACH: usize = 4000;
    const SECONDS: u64 = 30;
    // Each conviction came before, so that none of them ends the search early.
    let many = |kind: &'static str, when: i32| {
        let change = json!({ "date": year(when), "charges": ["ch1"] });
        (0..EACH)
            .map(move |n| decided(&format!("{kind}{n}"), "criminal", kind, "RU", change.clone()))
    };
    let entries: Vec<Value> = many("acquitted", 2015).chain(many("convicted", 2010)).collect();
    let begun = std::time::Instant::now();
    let found = ground(&made(&ENDED, json!({ "proceedings": entries })), "G-CASE-ENDED");
    assert_eq!(found.verdict, Verdict::Arguable);
    assert!(begun.elapsed().as_secs() < SECONDS, "{:?}", begun.elapsed());
}
