//! What the engine must not claim: the guards against saying more than the facts carry.

use redress_law::assess;
use redress_model::{Assessment, Case, GroundResult, Verdict};
use serde_json::{Value, json};

/// A case with a Red Notice from Russia over a small theft; `change` adds or replaces lists.
fn case(change: Value) -> Case {
    let mut whole = json!({
        "format": "redress-case", "version": 1,
        "case": {"id": "c1", "title": "A case"},
        "alerts": [sure(json!({"id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed"}))],
        "charges": [sure(json!({"id": "ch1", "country": "RU", "offence": "Theft", "natures": ["theft"]}))],
    });
    for (key, value) in change.as_object().unwrap() {
        whole[key] = value.clone();
    }
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

fn sure(mut entry: Value) -> Value {
    entry["provenance"] = json!({"certainty": "confirmed"});
    entry
}

fn answer(id: &str, says: &str) -> Value {
    sure(json!({"id": id, "answer": says}))
}

/// A refugee with everything the policy asks for.
fn refugee(change: Value) -> Value {
    let mut protection = sure(json!({
        "id": "p1", "country": "LT", "kind": "convention_refugee", "from_country": "RU",
        "status": "active", "will_confirm": "yes", "consent_to_ask": "yes",
        "naturalised": "no", "excluded_1f": "no",
    }));
    for (key, value) in change.as_object().unwrap() {
        protection[key] = value.clone();
    }
    protection
}

fn with_refugee(change: Value) -> Case {
    case(json!({"protection": [refugee(change)], "evidence": [decision()]}))
}

fn decision() -> Value {
    sure(
        json!({"id": "e1", "number": 1, "title": "Decision", "kind": "decision", "proves": ["p1"]}),
    )
}

fn ground(assessment: &Assessment, id: &str) -> GroundResult {
    assessment.grounds.iter().find(|g| g.id == id).unwrap().clone()
}

fn verdict(case: &Case, id: &str) -> Verdict {
    ground(&assess(case), id).verdict
}

fn against(case: &Case, id: &str, sentence: &str) -> bool {
    ground(&assess(case), id).against.iter().any(|p| p.id == sentence)
}

#[test]
fn refugee_status_is_strong_only_when_everything_is_shown() {
    assert_eq!(verdict(&with_refugee(json!({})), "G-REFUGEE"), Verdict::Strong);
    for (change, most) in [
        (json!({"from_country": "KZ"}), Verdict::NotMet),
        (json!({"from_country": null}), Verdict::MissingFacts),
        (json!({"will_confirm": "unknown"}), Verdict::Arguable),
        (json!({"will_confirm": "no"}), Verdict::Weak),
        (json!({"consent_to_ask": "no"}), Verdict::Weak),
        (json!({"naturalised": "yes"}), Verdict::Arguable),
        (json!({"naturalised": "yes", "status": "ended"}), Verdict::Arguable),
        (json!({"status": "ended"}), Verdict::NotMet),
        (json!({"status": "refused"}), Verdict::NotMet),
        (json!({"status": "revoked"}), Verdict::NotMet),
        (json!({"status": "unknown"}), Verdict::MissingFacts),
        (json!({"kind": "unknown"}), Verdict::MissingFacts),
        (json!({"kind": "asylum_kind_unknown"}), Verdict::Arguable),
        (json!({"kind": "subsidiary"}), Verdict::Weak),
        (json!({"kind": "humanitarian"}), Verdict::Weak),
        (json!({"kind": "temporary"}), Verdict::Weak),
        (json!({"kind": "asylum_seeker", "status": "pending"}), Verdict::Arguable),
        (json!({"excluded_1f": "yes"}), Verdict::NotMet),
        (json!({"provenance": {"certainty": "likely"}}), Verdict::Arguable),
        (json!({"provenance": {}}), Verdict::Arguable),
    ] {
        let case = with_refugee(change.clone());
        assert_eq!(verdict(&case, "G-REFUGEE"), most, "{change}");
    }
    let no_paper = case(json!({"protection": [refugee(json!({}))]}));
    assert_eq!(verdict(&no_paper, "G-REFUGEE"), Verdict::Arguable);
    let press = json!({"id": "e1", "number": 1, "title": "Press", "kind": "press_report",
                       "proves": ["p1"], "provenance": {"certainty": "confirmed"}});
    let press = case(json!({"protection": [refugee(json!({}))], "evidence": [press]}));
    assert_eq!(verdict(&press, "G-REFUGEE"), Verdict::Arguable, "press is no paper of status");
}

#[test]
fn limits_of_the_refugee_policy_are_said() {
    for (change, sentence) in [
        (json!({"from_country": "KZ"}), "refugee-third-country"),
        (json!({"naturalised": "yes"}), "refugee-naturalised"),
        (json!({"kind": "subsidiary"}), "refugee-lesser"),
        (json!({"status": "revoked"}), "refugee-lost"),
        (json!({"excluded_1f": "yes"}), "refugee-excluded"),
        (json!({"will_confirm": "no"}), "refugee-will-not-confirm"),
        (json!({"will_confirm": "unknown"}), "refugee-confirm-open"),
    ] {
        assert!(against(&with_refugee(change.clone()), "G-REFUGEE", sentence), "{change}");
    }
    let unknown = with_refugee(json!({"will_confirm": "unknown"}));
    let missing = ground(&assess(&unknown), "G-REFUGEE").missing;
    assert!(missing.iter().any(|q| q.id == "refugee-will-confirm"));
}

#[test]
fn a_second_alert_stays_apart_and_a_lost_status_elsewhere_lowers_the_refugee_ground() {
    let alerts = json!([
        sure(json!({"id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed"})),
        sure(json!({"id": "a2", "channel": "red_notice", "country": "KZ", "status": "confirmed"})),
    ]);
    let two = case(json!({
        "alerts": alerts, "protection": [refugee(json!({}))], "evidence": [decision()]
    }));
    // It stands against the alert of the country that was fled, and is not said to against the other.
    let two = ground(&assess(&two), "G-REFUGEE");
    assert_eq!(two.verdict, Verdict::Strong);
    let other = two.by_country.iter().find(|one| one.alerts[0].id.as_str() == "a2").unwrap();
    assert!(other.verdict <= Verdict::Weak, "{other:?}");
    let lost = refugee(json!({"id": "p2", "country": "DE", "status": "refused"}));
    let lost = case(json!({
        "protection": [refugee(json!({})), lost], "evidence": [decision()]
    }));
    assert_eq!(verdict(&lost, "G-REFUGEE"), Verdict::Arguable);
    assert!(against(&lost, "G-REFUGEE", "refugee-other-lost"));
}

#[test]
fn an_alert_only_suspected_carries_nothing_to_strong() {
    let alert = json!({"id": "a1", "channel": "red_notice", "country": "RU",
                       "status": "suspected", "provenance": {"certainty": "confirmed"}});
    let case = case(json!({
        "alerts": [alert], "protection": [refugee(json!({}))], "evidence": [decision()]
    }));
    assert_eq!(verdict(&case, "G-REFUGEE"), Verdict::Arguable);
}

#[test]
fn a_report_innocence_or_a_refused_extradition_alone_is_weak_at_most() {
    let bare = case(json!({}));
    assert_eq!(verdict(&bare, "G-ART3-POL"), Verdict::MissingFacts);
    let report = sure(json!({"id": "e1", "number": 1, "title": "Report", "kind": "report"}));
    let innocent = sure(json!({"id": "ch1", "country": "RU", "offence": "Theft",
                               "natures": ["theft"], "reply": "I am innocent"}));
    let refused = |n: u8| {
        sure(json!({"id": format!("pr{n}"), "kind": "extradition", "country": "ES",
                    "outcome": {"kind": "refused", "is_final": "yes", "by_court": "yes"}}))
    };
    for change in [
        json!({"evidence": [report]}),
        json!({"charges": [innocent]}),
        json!({"proceedings": [refused(1)]}),
        json!({"proceedings": [refused(1), refused(2)]}),
        json!({"evidence": [report], "charges": [innocent], "proceedings": [refused(1)]}),
    ] {
        for ground in assess(&case(change.clone())).grounds {
            assert!(ground.verdict <= Verdict::Weak, "{} {change}", ground.id);
        }
    }
    let one = assess(&case(json!({"proceedings": [refused(1)]})));
    assert!(ground(&one, "G-ART3-POL").verdict < Verdict::Weak, "not without its reason");
}

fn cheque(amount: Option<&str>, natures: Value, answers: &[(&str, &str)]) -> Case {
    let mut charge = sure(json!({"id": "ch1", "country": "AE", "offence": "Cheque",
                                 "natures": natures}));
    if let Some(amount) = amount {
        charge["value"] = json!({"amount": amount, "currency": "USD"});
    }
    let answers: Vec<Value> = answers.iter().map(|(id, says)| answer(id, says)).collect();
    let alert = sure(json!({"id": "a1", "channel": "red_notice", "country": "AE",
                            "status": "confirmed"}));
    case(json!({"alerts": [alert], "charges": [charge], "answers": answers}))
}

#[test]
fn cheques_depend_on_amount_repetition_and_fraud() {
    let clean =
        [("cheque-several", "no"), ("meant-to-cheat", "no"), ("serves-serious-crime", "no")];
    let only = json!(["cheque"]);
    let of = |case: &Case| verdict(case, "G-83-CHEQUE");
    assert_eq!(of(&cheque(Some("500"), only.clone(), &clean)), Verdict::Strong);
    assert_eq!(of(&cheque(Some("9999.99"), only.clone(), &clean)), Verdict::Strong);
    assert_eq!(of(&cheque(Some("10000"), only.clone(), &clean)), Verdict::Arguable);
    let several =
        [("cheque-several", "yes"), ("meant-to-cheat", "no"), ("serves-serious-crime", "no")];
    assert_eq!(of(&cheque(Some("500"), only.clone(), &several)), Verdict::Arguable);
    let fraud =
        [("cheque-several", "no"), ("meant-to-cheat", "yes"), ("serves-serious-crime", "no")];
    assert_eq!(of(&cheque(Some("500"), only.clone(), &fraud)), Verdict::Weak);
    assert_eq!(of(&cheque(Some("20000"), only.clone(), &fraud)), Verdict::NotMet);
    assert_eq!(of(&cheque(Some("20000"), json!(["cheque", "fraud"]), &[])), Verdict::NotMet);
    let both = [("cheque-several", "yes"), ("meant-to-cheat", "yes")];
    assert_eq!(of(&cheque(None, only.clone(), &both)), Verdict::NotMet);
    let open = cheque(None, only.clone(), &[]);
    assert_eq!(of(&open), Verdict::Arguable);
    let missing = ground(&assess(&open), "G-83-CHEQUE").missing;
    for id in ["cheque-amount", "cheque-several", "meant-to-cheat"] {
        assert!(missing.iter().any(|q| q.id == id), "{id}");
    }
    let group = [("serves-serious-crime", "yes")];
    assert_eq!(of(&cheque(Some("500"), only, &group)), Verdict::NotMet);
}

#[test]
fn a_politician_with_personal_gain_is_arguable_at_best() {
    let political = [
        "political-role",
        "political-timing",
        "officials-said",
        "body-found-political",
        "group-charged",
        "states-in-conflict",
    ];
    let mut answers: Vec<Value> = political.iter().map(|id| answer(id, "yes")).collect();
    answers.extend(["held-office", "office-acts", "power-change"].map(|id| answer(id, "yes")));
    let charge = sure(json!({"id": "ch1", "country": "RU", "offence": "Abuse of office",
                             "natures": ["corruption"]}));
    let make = |gain: &str| {
        let mut all = answers.clone();
        all.push(answer("personal-gain", gain));
        case(json!({"charges": [charge.clone()], "answers": all}))
    };
    assert_eq!(
        verdict(&make("no"), "G-ART3-POL"),
        Verdict::Strong,
        "the cap must have something to cap"
    );
    assert_eq!(verdict(&make("yes"), "G-ART3-POL"), Verdict::Arguable);
    assert!(against(&make("yes"), "G-ART3-POL", "personal-gain"));
    assert_eq!(verdict(&make("unknown"), "G-ART3-POL"), Verdict::Arguable);
    assert!(verdict(&make("yes"), "G-ART3-OFFICE") <= Verdict::Weak);
    assert_eq!(verdict(&make("no"), "G-ART3-OFFICE"), Verdict::Arguable, "the rule is recalled");
}

#[test]
fn what_rests_on_recalled_rules_is_arguable_at_best() {
    let charge = |natures: Value| {
        json!([sure(json!({"id": "ch1", "country": "RU", "offence": "X", "natures": natures}))])
    };
    let pure = case(json!({"charges": charge(json!(["against_state"])),
                           "answers": [answer("words-only", "yes")]}));
    assert_eq!(verdict(&pure, "G-ART3-PURE"), Verdict::Arguable);
    assert!(against(&pure, "G-ART3-PURE", "recalled-rule"));
    let acts = case(json!({"charges": charge(json!(["against_state", "killing"])),
                           "answers": [answer("words-only", "yes")]}));
    assert_eq!(verdict(&acts, "G-ART3-PURE"), Verdict::NotMet);
    let label = case(json!({"charges": charge(json!(["terrorism"])),
                            "answers": [answer("terror-acts", "no"), answer("group-listed", "no")]}));
    assert_eq!(verdict(&label, "G-ART3-TERROR"), Verdict::Arguable);
    let named = case(json!({"charges": charge(json!(["terrorism"])),
                            "answers": [answer("terror-acts", "yes")]}));
    assert_eq!(verdict(&named, "G-ART3-TERROR"), Verdict::NotMet);
    let sentence = json!([sure(json!({"id": "ch1", "country": "RU", "offence": "X",
        "natures": ["theft"], "sentence": {"months": 4}}))]);
    assert_eq!(verdict(&case(json!({"charges": sentence})), "G-83-PENALTY"), Verdict::Arguable);
}

#[test]
fn thresholds_of_penalty() {
    let penalty = |p: Value| {
        let charge = sure(json!({"id": "ch1", "country": "RU", "offence": "X",
                                 "natures": ["theft"], "penalty": p}));
        verdict(&case(json!({"charges": [charge]})), "G-83-PENALTY")
    };
    assert_eq!(penalty(json!({"max_months": 23})), Verdict::Strong);
    assert_eq!(penalty(json!({"max_months": 24})), Verdict::NotMet);
    assert_eq!(penalty(json!({})), Verdict::MissingFacts);
    assert_eq!(penalty(json!({"max_months": 12, "life_possible": "yes"})), Verdict::NotMet);
    let sentence = |s: Value| {
        let charge = sure(json!({"id": "ch1", "country": "RU", "offence": "X",
                                 "natures": ["theft"], "sentence": s}));
        verdict(&case(json!({"charges": [charge]})), "G-83-PENALTY")
    };
    assert_eq!(sentence(json!({"months": 5})), Verdict::Arguable);
    assert_eq!(sentence(json!({"months": 60, "left_months": 5})), Verdict::Arguable);
    assert_eq!(sentence(json!({"months": 60, "left_months": 6})), Verdict::NotMet);
    assert_eq!(sentence(json!({"months": 60})), Verdict::MissingFacts, "what is left is not known");
}

#[test]
fn minor_matters_do_not_cover_serious_crime_or_other_charges() {
    let charges = |natures: Value| {
        json!([sure(json!({"id": "ch1", "country": "RU", "offence": "X", "natures": natures}))])
    };
    let no = json!([answer("serves-serious-crime", "no"), answer("child-at-risk", "no")]);
    let of = |natures: Value, id: &str| {
        verdict(&case(json!({"charges": charges(natures), "answers": no.clone()})), id)
    };
    assert_eq!(of(json!(["defamation"]), "G-83-BEHAVIOUR"), Verdict::Strong);
    assert_eq!(of(json!(["defamation", "organised_crime"]), "G-83-BEHAVIOUR"), Verdict::NotMet);
    assert_eq!(of(json!(["defamation", "theft"]), "G-83-BEHAVIOUR"), Verdict::Weak);
    assert_eq!(of(json!(["drugs_own_use", "drug_trade"]), "G-83-BEHAVIOUR"), Verdict::NotMet);
    // Alimony and bigamy are recalled, and no more than arguable.
    assert_eq!(of(json!(["family"]), "G-83-FAMILY"), Verdict::Arguable);
    assert_eq!(of(json!(["family", "violence"]), "G-83-FAMILY"), Verdict::NotMet);
    let risk = case(json!({"charges": charges(json!(["family"])),
                           "answers": [answer("child-at-risk", "yes")]}));
    assert_eq!(verdict(&risk, "G-83-FAMILY"), Verdict::Weak);
    let unknown = case(json!({"charges": charges(json!(["family"]))}));
    assert_eq!(verdict(&unknown, "G-83-FAMILY"), Verdict::Arguable);
}

#[test]
fn an_answer_against_the_record_counts_as_open_and_is_asked_about() {
    let loss = |says: &str| {
        let charge = sure(json!({"id": "ch1", "country": "RU", "offence": "Theft",
            "natures": ["theft"], "value": {"amount": "100", "currency": "RUB"}}));
        case(json!({"charges": [charge], "answers": [answer("loss-small", says)]}))
    };
    assert_eq!(verdict(&loss("yes"), "G-83-SERIOUS"), Verdict::Arguable);
    assert_eq!(verdict(&loss("no"), "G-83-SERIOUS"), Verdict::MissingFacts);
    assert!(against(&loss("no"), "G-83-SERIOUS", "contradiction"));
    let point = assess(&loss("no")).against_you.into_iter().find(|p| p.id == "contradiction");
    assert_eq!(point.unwrap().rests_on.len(), 2, "both sides are named");
    // The other way round: the record says fraud, the answer says none.
    let fraud = cheque(Some("500"), json!(["cheque", "fraud"]), &[("meant-to-cheat", "no")]);
    assert!(verdict(&fraud, "G-83-CHEQUE") <= Verdict::Weak);
    assert!(against(&fraud, "G-83-CHEQUE", "contradiction"));
    let asked = ground(&assess(&fraud), "G-83-CHEQUE").missing;
    assert!(asked.iter().any(|q| q.id == "meant-to-cheat"), "which is right is asked");
}

#[test]
fn an_empty_case_asks_and_claims_nothing() {
    let empty = case(json!({"alerts": [], "charges": []}));
    let assessment = assess(&empty);
    for ground in &assessment.grounds {
        assert_eq!(ground.verdict, Verdict::MissingFacts, "{}", ground.id);
        assert!(!ground.missing.is_empty(), "{}", ground.id);
    }
    assert!(!assessment.missing.is_empty());
    assert!(assessment.for_you.is_empty() && assessment.against_you.is_empty());
    let always: Vec<&str> = assessment.cannot_judge.iter().map(|p| p.id.as_str()).collect();
    for id in ["judge-active", "judge-told", "judge-time"] {
        assert!(always.contains(&id), "{id}");
    }
}

#[test]
fn an_alert_from_outside_interpol_is_a_question_not_a_ground() {
    let alert = sure(json!({"id": "a1", "channel": "red_notice", "country": "KP",
                            "status": "confirmed"}));
    let case = case(json!({"alerts": [alert]}));
    let assessment = assess(&case);
    for ground in &assessment.grounds {
        assert_eq!(ground.verdict, Verdict::MissingFacts, "{}", ground.id);
    }
    assert!(assessment.against_you.iter().any(|p| p.id == "alert-non-member"));
    assert!(assessment.cannot_judge.iter().any(|p| p.id == "judge-non-member"));
    assert!(assessment.missing.iter().any(|q| q.id == "alert-known"));
}

#[test]
fn what_the_ccf_cannot_mend_goes_to_its_own_road() {
    let alert = |id: &str, channel: &str| {
        sure(json!({"id": id, "channel": channel, "country": "AE", "status": "confirmed"}))
    };
    let aimc = assess(&case(json!({"alerts": [alert("a1", "aimc"), alert("a2", "sltd")],
                                   "charges": []})));
    let roads: Vec<&str> = aimc.other_roads.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(roads, ["road-al-14", "road-al-60"]);
    assert!(aimc.other_roads[1].text.en.contains("habeas corpus"));
    assert!(aimc.grounds.iter().all(|g| g.verdict <= Verdict::MissingFacts));
    let red = assess(&case(json!({})));
    assert!(red.other_roads.is_empty());
    let blue = case(json!({"alerts": [alert("a1", "blue_notice")], "charges": []}));
    assert_eq!(verdict(&blue, "G-83-PENALTY"), Verdict::NotMet, "Article 83 is about Red Notices");
}

#[test]
fn an_earlier_decision_that_kept_the_data_caps_every_ground() {
    // Also where another decision is still to come, or a request for revision was withdrawn.
    for (earlier, last) in [
        (json!([]), "compliant"),
        (json!([{"kind": "compliant"}]), "pending"),
        (json!([{"kind": "compliant"}]), "withdrawn"),
    ] {
        let kept = sure(
            json!({"id": "pr1", "kind": "ccf", "earlier": earlier, "outcome": {"kind": last}}),
        );
        let kept = case(json!({
            "protection": [refugee(json!({}))], "evidence": [decision()], "proceedings": [kept]
        }));
        assert_eq!(verdict(&kept, "G-REFUGEE"), Verdict::Arguable, "{last}");
        assert!(against(&kept, "G-REFUGEE", "ccf-kept"), "{last}");
    }
}

#[test]
fn a_hostile_number_of_entries_is_assessed_and_told() {
    let entries = |prefix: &str, make: &dyn Fn(String) -> Value| -> Vec<Value> {
        (0..2_000).map(|n| make(format!("{prefix}{n}"))).collect()
    };
    let mut protections = entries("p", &|id| json!({"id": id, "status": "refused"}));
    protections.push(refugee(json!({"id": "z1"})));
    let alerts = entries("a", &|id| json!({"id": id, "channel": "red_notice", "country": "RU"}));
    let charges = entries(
        "ch",
        &|id| json!({"id": id, "country": "RU", "offence": "X", "natures": ["theft"]}),
    );
    let many = case(json!({"alerts": alerts, "charges": charges, "protection": protections}));
    let assessment = assess(&many);
    assert!(assessment.cannot_judge.iter().any(|p| p.id == "judge-many-protections"));
    let refugee = ground(&assessment, "G-REFUGEE");
    assert_eq!(
        refugee.verdict,
        Verdict::Arguable,
        "the one in force was looked at, with its limits"
    );
}

#[test]
fn factors_only_suspected_do_not_make_a_ground_strong() {
    let theft = |certainty: &str| {
        let charge = json!({"id": "ch1", "country": "RU", "offence": "Theft", "natures": ["theft"],
            "provenance": {"certainty": "confirmed"}});
        let mut small = answer("loss-small", "yes");
        small["provenance"]["certainty"] = json!(certainty);
        let mild = json!([{"name": "N", "outcome": "O", "mild": "yes"}]);
        let mut charge = charge;
        charge["co_accused"] = mild;
        case(json!({"charges": [charge], "answers": [small]}))
    };
    assert_eq!(verdict(&theft("confirmed"), "G-83-SERIOUS"), Verdict::Strong);
    assert_eq!(verdict(&theft("likely"), "G-83-SERIOUS"), Verdict::Strong);
    assert_eq!(verdict(&theft("suspected"), "G-83-SERIOUS"), Verdict::Arguable);
    assert_eq!(verdict(&theft("unknown"), "G-83-SERIOUS"), Verdict::Arguable);
}

#[test]
fn one_harsh_result_takes_away_the_mild_one() {
    let results = |outcomes: &[&str]| {
        let others: Vec<Value> =
            outcomes.iter().map(|m| json!({"name": "N", "outcome": "O", "mild": m})).collect();
        let charge = sure(json!({"id": "ch1", "country": "RU", "offence": "Theft",
            "natures": ["theft"], "co_accused": others,
            "value": {"amount": "100", "currency": "RUB"}}));
        case(json!({"charges": [charge]}))
    };
    assert_eq!(verdict(&results(&["yes"]), "G-83-SERIOUS"), Verdict::Strong);
    assert_eq!(verdict(&results(&["yes", "no"]), "G-83-SERIOUS"), Verdict::Arguable);
    assert!(against(&results(&["yes", "no"]), "G-83-SERIOUS", "co-accused-not-mild"));
}

#[test]
fn simple_grounds_come_before_article_3_even_when_it_is_stronger() {
    let political = [
        "political-role",
        "political-timing",
        "officials-said",
        "body-found-political",
        "group-charged",
    ];
    let answers: Vec<Value> = political.iter().map(|id| answer(id, "yes")).collect();
    let both = case(json!({
        "answers": answers, "protection": [refugee(json!({"will_confirm": "unknown"}))]
    }));
    let assessment = assess(&both);
    assert_eq!(ground(&assessment, "G-ART3-POL").verdict, Verdict::Strong);
    assert_eq!(ground(&assessment, "G-REFUGEE").verdict, Verdict::Arguable);
    assert_eq!(assessment.grounds[0].id, "G-REFUGEE");
    assert_eq!(assessment.grounds[1].id, "G-ART3-POL");
}

#[test]
fn nothing_is_asked_behind_a_question_still_open() {
    let no_alert = assess(&case(json!({"alerts": [], "charges": []})));
    let asked: Vec<&str> = no_alert.missing.iter().map(|q| q.id.as_str()).collect();
    assert_eq!(asked, ["alert-known"]);
    let no_papers = ground(&assess(&case(json!({}))), "G-REFUGEE").missing;
    assert_eq!(no_papers.iter().map(|q| q.id.as_str()).collect::<Vec<_>>(), ["refugee-papers"]);
}
