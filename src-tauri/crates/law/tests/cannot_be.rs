//! What cannot be as it is recorded is asked about, and nothing is built on it: an alert that its country or its day cannot
//! have sent, a record of a paper by another state than gave it, a longer sentence than the law threatens, asylum given to
//! one's own citizen.

mod common;

use common::{sure, with};
use redress_law::{assess, assess_on};
use redress_model::{Assessment, Case, GroundResult, IsoDate, Point, Verdict, Wording};
use serde_json::{Value, json};

fn alert(channel: &str, country: &str, change: Value) -> Value {
    let sent = json!({ "id": "a1", "channel": channel, "country": country, "status": "confirmed" });
    with(sure(sent), change)
}

fn charge(change: Value) -> Value {
    let words =
        json!({ "id": "ch1", "country": "RU", "offence": "Words", "natures": ["defamation"] });
    with(sure(words), change)
}

fn made(alerts: Value, change: Value) -> Assessment {
    let whole = json!({
        "format": "redress-case", "version": 1, "case": { "id": "c1", "title": "A case" },
        "alerts": alerts,
        "charges": [charge(json!({}))],
        "answers": [sure(json!({ "id": "serves-serious-crime", "answer": "no" }))],
    });
    let case = Case::from_json(with(whole, change).to_string().as_bytes()).unwrap();
    assess_on(&case, IsoDate { year: 2026, month: 11, day: 30 })
}

fn ground(made: &Assessment, id: &str) -> GroundResult {
    made.grounds.iter().find(|ground| ground.id == id).unwrap().clone()
}

fn says(points: &[Point], id: &str) -> bool {
    points.iter().any(|point| point.id == id && !point.rests_on.is_empty())
}

fn asks(made: &Assessment, question: &str) -> bool {
    made.missing.iter().any(|one| one.id == question)
}

fn on(year: i32, month: u8, day: u8) -> Value {
    json!({ "when": { "kind": "on", "date": { "year": year, "month": month, "day": day } } })
}

fn year(kind: &str, year: i32) -> Value {
    json!({ "when": { "kind": kind, "date": { "year": year } } })
}

#[test]
fn an_alert_outside_interpol_from_a_country_that_cannot_send_it_is_asked_about() {
    for (channel, wrong, right, sentence, road) in [
        ("aimc", "RU", "EG", "bounds-aimc", "road-al-60"),
        ("cis_wanted", "EG", "RU", "bounds-cis", "road-al-61"),
        ("sco_rats", "TR", "KZ", "bounds-sco", "road-al-62"),
    ] {
        let odd = made(json!([alert(channel, wrong, json!({}))]), json!({}));
        assert!(asks(&odd, "alert-kind"), "{channel}");
        assert!(says(&odd.against_you, "dates-impossible"), "{channel}");
        assert!(says(&odd.cannot_judge, sentence), "{channel}");
        // Which alert it is in truth is open. The list of members is recalled, so that it takes away no road.
        assert!(!odd.outside && odd.other_roads.iter().any(|point| point.id == road), "{channel}");
        assert!(!odd.powers.is_empty(), "{channel}");
        // The charge alone shuts some grounds, as it does behind a notice that could have been; no others are shut.
        let behind = json!({ "charges": [charge(json!({ "country": wrong }))] });
        let notice = made(json!([alert("red_notice", wrong, json!({}))]), behind);
        for (ground, notice) in odd.grounds.iter().zip(&notice.grounds) {
            let asked = ground.missing.iter().any(|q| q.id == "alert-kind");
            let open = ground.verdict == Verdict::MissingFacts && asked;
            let shut = (ground.verdict, notice.verdict) == (Verdict::NotMet, Verdict::NotMet);
            assert!(open || shut, "{channel} {} {:?}", ground.id, ground.verdict);
        }
        assert_eq!(ground(&odd, "G-ART3-POL").verdict, Verdict::MissingFacts, "{channel}");
        let fits = made(json!([alert(channel, right, json!({}))]), json!({}));
        assert!(!asks(&fits, "alert-kind") && fits.outside, "{channel}");
        assert!(fits.other_roads.iter().any(|point| point.id == road), "{channel}");
        assert!(!says(&fits.against_you, "dates-impossible"), "{channel}");
        // An alert whose country is not known contradicts nobody, whoever accuses.
        let silent = json!([alert(channel, right, json!({ "country": null }))]);
        let accused = json!({ "case": { "id": "c1", "title": "A case", "accusing": wrong } });
        assert!(!asks(&made(silent, accused), "alert-kind"), "{channel}");
    }
}

/// A Red Notice beside it is judged as it stands, and the odd alert is still asked about.
#[test]
fn an_odd_alert_beside_a_notice_lowers_nothing_and_is_not_passed_over() {
    let notice = alert("red_notice", "RU", json!({}));
    let alone = made(json!([notice]), json!({}));
    let circular = alert("aimc", "RU", json!({ "id": "a2" }));
    let both = made(json!([notice, circular]), json!({}));
    for (alone, both) in alone.grounds.iter().zip(&both.grounds) {
        assert_eq!((&alone.id, alone.verdict), (&both.id, both.verdict));
    }
    assert!(asks(&both, "alert-kind") && !asks(&alone, "alert-kind"));
    assert!(!both.waiting("alert-kind").is_empty(), "the question stands with its grounds");
}

/// The first Silver Notice went out on 10 January 2025; notices of stolen works of art ended in November 2025.
#[test]
fn a_notice_of_a_day_without_such_notices_carries_nothing() {
    let look = |channel: &str, issued: Value| {
        made(json!([alert(channel, "RU", json!({ "issued": issued }))]), json!({}))
    };
    for (channel, issued, odd) in [
        ("silver_notice", on(2025, 1, 9), true),
        ("silver_notice", year("on", 2024), true),
        ("silver_notice", on(2025, 1, 10), false),
        ("silver_notice", year("on", 2025), false),
        ("silver_notice", year("about", 2024), false),
        // What came after the pilot was not found: no end is made up.
        ("silver_notice", on(2026, 10, 1), false),
        ("red_notice", on(2025, 1, 9), false),
        // The day from which the rule is gone was not read.
        ("stolen_art_notice", on(2026, 1, 1), true),
        ("stolen_art_notice", on(2025, 12, 1), false),
        ("aimc", on(1981, 12, 31), true),
        // No year of the CIS list was read.
        ("cis_wanted", on(1992, 12, 31), false),
    ] {
        let found = look(channel, issued.clone());
        assert_eq!(asks(&found, "alert-kind"), odd, "{channel} {issued}");
        assert_eq!(says(&found.against_you, "dates-impossible"), odd, "{channel} {issued}");
    }
    // What was read in a source takes away what is said of such alerts; what is recalled says so in its whole sentence.
    let art = |issued: Value| look("stolen_art_notice", issued);
    assert!(art(on(2026, 1, 1)).powers.is_empty() && !art(on(2025, 12, 1)).powers.is_empty());
    for (channel, says) in [("cis_wanted", "bounds-cis"), ("sco_rats", "bounds-sco")] {
        let odd = made(json!([alert(channel, "EG", json!({}))]), json!({}));
        let text = &odd.cannot_judge.iter().find(|point| point.id == says).unwrap().text;
        assert!(text.en.ends_with("All this is recalled: check the official text."), "{says}");
    }
    let early = ground(&look("silver_notice", on(2025, 1, 9)), "G-ART3-POL");
    assert!(early.verdict <= Verdict::MissingFacts && says(&early.against, "bounds-silver"));
}

/// Only the country that issued a paper can enter or change its record.
#[test]
fn a_record_of_a_paper_by_another_state_than_gave_it_carries_nothing() {
    let sltd = |from: &str, issuer: Value| {
        let answers: Vec<Value> = ["document-in-hand", "document-not-told", "document-misuse"]
            .map(|id| sure(json!({ "id": id, "answer": "yes" })))
            .into();
        let paper = json!({ "document": { "country": issuer } });
        made(json!([alert("sltd", from, paper)]), json!({ "answers": answers }))
    };
    let right = sltd("TR", json!("TR"));
    assert!(ground(&right, "G-SLTD").verdict > Verdict::MissingFacts);
    assert!(!asks(&right, "alert-kind"));
    assert!(!asks(&sltd("TR", Value::Null), "alert-kind"), "an unknown issuer contradicts nobody");
    let odd = sltd("RU", json!("TR"));
    let found = ground(&odd, "G-SLTD");
    assert_eq!(found.verdict, Verdict::MissingFacts);
    assert!(says(&found.against, "bounds-sltd") && asks(&odd, "alert-kind"));
}

#[test]
fn a_longer_sentence_than_the_law_threatens_carries_nothing() {
    let look = |sentence: Value, penalty: Value| {
        let charges = [charge(json!({ "sentence": sentence, "penalty": penalty }))];
        made(json!([alert("red_notice", "RU", json!({}))]), json!({ "charges": charges }))
    };
    for (sentence, penalty, odd) in [
        (json!({ "months": 61 }), json!({ "max_months": 60 }), true),
        (json!({ "left_months": 61 }), json!({ "max_months": 60 }), true),
        (json!({ "months": 60 }), json!({ "max_months": 60 }), false),
        (json!({ "months": 61 }), json!({ "max_months": 60, "life_possible": "yes" }), false),
        (json!({ "months": 61 }), json!({ "max_months": 60, "death_possible": "yes" }), false),
        (json!({ "months": 61 }), json!({ "max_months": 0 }), false),
        (json!({ "months": 61 }), json!({}), false),
        (json!({ "months": 12, "left_months": 13 }), json!({ "max_months": 60 }), true),
    ] {
        let found = look(sentence.clone(), penalty.clone());
        let behaviour = ground(&found, "G-83-BEHAVIOUR");
        assert_eq!(asks(&found, "terms-charge"), odd, "{sentence} {penalty}");
        assert_eq!(says(&behaviour.against, "terms-impossible"), odd, "{sentence} {penalty}");
        let carried = behaviour.verdict > Verdict::MissingFacts;
        assert_eq!(carried, !odd, "{sentence} {penalty}: {:?}", behaviour.verdict);
    }
}

/// A refugee who later became a citizen of the state of asylum is known; a citizen who was given asylum after that is not.
#[test]
fn asylum_given_to_a_citizen_is_asked_about() {
    let look = |change: Value| {
        let given = json!({ "id": "p1", "country": "LT", "kind": "convention_refugee",
            "from_country": "RU", "status": "active", "will_confirm": "yes",
            "consent_to_ask": "yes", "naturalised": "yes", "excluded_1f": "no" });
        let protection = [with(sure(given), change)];
        made(json!([alert("red_notice", "RU", json!({}))]), json!({ "protection": protection }))
    };
    let dated = |granted: Value, citizen: Value| {
        look(json!({ "granted": granted, "naturalised_on": citizen }))
    };
    for (found, odd) in [
        (dated(year("on", 2010), year("on", 2009)), true),
        (dated(year("on", 2010), year("on", 2010)), false),
        (dated(year("on", 2010), year("on", 2016)), false),
        (dated(year("about", 2010), year("on", 2009)), false),
        (look(json!({ "asked": year("on", 2010), "naturalised_on": year("on", 2009) })), true),
        (dated(year("on", 2010), year("on", 2027)), true),
    ] {
        let refugee = ground(&found, "G-REFUGEE");
        assert_eq!(asks(&found, "dates-protection"), odd);
        assert_eq!(refugee.verdict <= Verdict::MissingFacts, odd, "{:?}", refugee.verdict);
    }
}

/// Nothing here needs a day to go by, and no day is guessed where none is given.
#[test]
fn what_cannot_be_is_seen_without_a_clock() {
    let case = json!({
        "format": "redress-case", "version": 1, "case": { "id": "c1", "title": "A case" },
        "alerts": [alert("aimc", "RU", json!({}))],
    });
    let case = Case::from_json(case.to_string().as_bytes()).unwrap();
    assert!(asks(&assess(&case), "alert-kind"));
}

/// A sound notice of the same country stands as it stood; the odd one is told of and asked about.
#[test]
fn an_odd_alert_sinks_no_sound_one_of_its_country() {
    let refugee = sure(json!({ "id": "p1", "country": "LT", "kind": "convention_refugee",
        "from_country": "RU", "status": "active", "will_confirm": "yes",
        "consent_to_ask": "yes", "naturalised": "no", "excluded_1f": "no" }));
    let grant = sure(json!({ "id": "e1", "number": 1, "title": "Grant", "kind": "decision",
        "proves": ["p1"] }));
    let look =
        |alerts: Value| made(alerts, json!({ "protection": [refugee], "evidence": [grant] }));
    let notice = alert("red_notice", "RU", json!({}));
    let alone = look(json!([notice]));
    assert_eq!(ground(&alone, "G-REFUGEE").verdict, Verdict::Strong);
    for odd in [
        alert("silver_notice", "RU", json!({ "id": "a2", "issued": year("on", 2024) })),
        alert("sltd", "RU", json!({ "id": "a2", "document": { "country": "TR" } })),
    ] {
        let both = look(json!([notice, odd]));
        for (alone, both) in alone.grounds.iter().zip(&both.grounds) {
            // Which ground is about records of papers alone is open with such a record beside it.
            let same = alone.verdict == both.verdict || both.verdict == Verdict::MissingFacts;
            assert!(same, "{} {:?}", both.id, both.verdict);
            assert!(alone.verdict <= both.verdict.max(Verdict::MissingFacts));
            assert!(alone.verdict <= Verdict::MissingFacts || alone.verdict == both.verdict);
        }
        assert_eq!(ground(&both, "G-REFUGEE").verdict, Verdict::Strong, "{odd}");
        assert!(asks(&both, "alert-kind") && says(&both.against_you, "dates-impossible"));
    }
    // That of another country is looked at for itself.
    let other = alert("silver_notice", "KZ", json!({ "id": "a2", "issued": year("on", 2024) }));
    let both = look(json!([notice, other]));
    assert_eq!(ground(&both, "G-REFUGEE").verdict, Verdict::Strong);
    assert!(asks(&both, "alert-kind"));
}

/// Which member enters the papers of a territory, the list does not know.
#[test]
fn papers_of_a_territory_contradict_nobody() {
    for (country, issuer) in [("CN", "HK"), ("HK", "CN"), ("PT", "MO"), ("GB", "GI"), ("GB", "BM")]
    {
        let paper = alert("sltd", country, json!({ "document": { "country": issuer } }));
        let found = made(json!([paper]), json!({}));
        assert!(!asks(&found, "alert-kind"), "{country} {issuer}");
    }
    // Nor is it said that the territory accuses: the charges of the accusing state stay behind the record.
    let paper = alert("sltd", "CN", json!({ "country": null, "document": { "country": "HK" } }));
    let given = sure(json!({ "id": "p1", "country": "LT", "kind": "convention_refugee",
        "from_country": "CN", "status": "active", "excluded_1f": "no" }));
    let change = json!({ "case": { "id": "c1", "title": "A case", "accusing": "CN" },
        "charges": [charge(json!({ "country": "CN" }))], "protection": [given] });
    let found = ground(&made(json!([paper]), change), "G-ART3-POL");
    assert!(says(&found.rests_on, "protected-from-accuser"));
    assert!(found.missing.iter().all(|question| question.id != "charge-known"));
}

/// A question says each thing that it can be asked for, in every language.
#[test]
fn what_is_asked_about_is_said_in_every_language() {
    let question = |id: &str| redress_law::question(id).unwrap();
    let said = |words: &Wording, each: [&str; 4]| {
        let all = [&words.en, &words.fr, &words.ru, &words.ar];
        all.into_iter().zip(each).for_each(|(text, part)| assert!(text.contains(part), "{text}"));
    };
    let dates = question("dates-proceeding");
    said(&dates.text, ["in the future", "dans l’avenir", "в будущем", "في المستقبل"]);
    said(
        &dates.text,
        ["an order that cannot be", "ne peut pas être", "не может быть", "بترتيب غير ممكن"],
    );
    said(&dates.why, ["cannot be", "ne peuvent pas être", "не может быть", "غير الممكنة"]);
    said(&question("alert-kind").why, ["certain years", "certaines années", "годы", "سنوات"]);
}

/// What the papers of the accusing state say themselves need not be deleted to be heard: it is told, and holds down only what
/// is weighed by it.
#[test]
fn a_contradiction_in_the_papers_themselves_can_be_kept() {
    let refugee = sure(json!({ "id": "p1", "country": "LT", "kind": "convention_refugee",
        "from_country": "RU", "status": "active", "will_confirm": "yes",
        "consent_to_ask": "yes", "naturalised": "no", "excluded_1f": "no" }));
    let grant = sure(json!({ "id": "e1", "number": 1, "title": "Grant", "kind": "decision",
        "proves": ["p1"] }));
    let look = |odd: &Value, says: Option<&str>| {
        let answers: Vec<Value> = says
            .map(|says| sure(json!({ "id": "papers-say-so", "answer": says })))
            .into_iter()
            .collect();
        let change = json!({ "charges": [charge(odd.clone())], "answers": answers,
            "protection": [refugee], "evidence": [grant] });
        made(json!([alert("red_notice", "RU", json!({}))]), change)
    };
    let terms = json!({ "penalty": { "max_months": 60 }, "sentence": { "months": 96 } });
    let less = json!({ "sentence": { "months": 5, "left_months": 13 } });
    let warrant = json!({ "acts_when": year("on", 2018),
        "warrant": { "valid": "yes", "issued": year("on", 2015) } });
    for (odd, question) in
        [(&terms, "terms-charge"), (&less, "terms-charge"), (&warrant, "dates-charge")]
    {
        let open = look(odd, None);
        assert!(asks(&open, question) && asks(&open, "papers-say-so"), "{odd}");
        assert_eq!(ground(&open, "G-REFUGEE").verdict, Verdict::MissingFacts, "{odd}");
        let slip = look(odd, Some("no"));
        assert!(asks(&slip, question) && !asks(&slip, "papers-say-so"), "{odd}");
        assert_eq!(ground(&slip, "G-REFUGEE").verdict, Verdict::MissingFacts, "{odd}");
        let kept = look(odd, Some("yes"));
        assert!(!asks(&kept, question) && !asks(&kept, "papers-say-so"), "{odd}");
        assert!(says(&kept.against_you, "papers-contradict"), "{odd}");
        assert_eq!(ground(&kept, "G-REFUGEE").verdict, Verdict::Strong, "{odd}");
    }
    // Which term counts stays open where the ground is about it.
    assert!(ground(&look(&less, Some("yes")), "G-83-PENALTY").verdict <= Verdict::MissingFacts);
    // The answer lifts nothing that no paper can say.
    let ahead = json!({ "charged": year("on", 2031) });
    assert_eq!(ground(&look(&ahead, Some("yes")), "G-REFUGEE").verdict, Verdict::MissingFacts);
}
