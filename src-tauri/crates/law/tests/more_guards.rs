//! Guards over the grounds on data, proceedings, purpose, records and Article 2. The table of
//! guards and their tests is in `tests/README.md`.

use redress_law::{assess, powers_over};
use redress_model::{Case, Channel, Confidence, Forum, GroundResult, Verdict};
use serde_json::{Value, json};

fn case(answers: &[(&str, &str)], change: Value) -> Case {
    let sure = json!({"certainty": "confirmed"});
    let answers: Vec<Value> = answers
        .iter()
        .map(|(id, says)| json!({"id": id, "answer": says, "provenance": sure}))
        .collect();
    let mut whole = json!({
        "format": "redress-case", "version": 1, "case": {"id": "c1", "title": "A case"},
        "alerts": [{"id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed",
                    "provenance": sure}],
        "charges": [{"id": "ch1", "country": "RU", "offence": "Theft", "natures": ["theft"],
                     "provenance": sure}],
        "answers": answers,
    });
    for (key, value) in change.as_object().unwrap() {
        whole[key] = value.clone();
    }
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

fn ground(case: &Case, id: &str) -> GroundResult {
    assess(case).grounds.into_iter().find(|g| g.id == id).unwrap()
}

fn verdict(answers: &[(&str, &str)], id: &str) -> Verdict {
    ground(&case(answers, json!({})), id).verdict
}

#[test]
fn thin_facts_need_a_paper_against_them() {
    let thin = [("facts-vague", "yes"), ("facts-no-link", "yes")];
    assert_eq!(verdict(&thin, "G-FACTS"), Verdict::Weak, "no proof of theirs is not enough");
    let mut all = thin.to_vec();
    all.push(("facts-counter", "yes"));
    assert_eq!(verdict(&all, "G-FACTS"), Verdict::Strong);
    all.push(("facts-witness", "yes"));
    assert_eq!(verdict(&all, "G-FACTS"), Verdict::Arguable, "a witness named weighs since 2025");
}

#[test]
fn article_2_looks_at_the_own_case() {
    assert_eq!(verdict(&[("country-reports", "yes")], "G-ART2-GENERAL-ONLY"), Verdict::Weak);
    assert_eq!(verdict(&[("long-detention", "yes")], "G-ART2-TRIAL"), Verdict::Weak);
    let trial = [("not-called", "yes"), ("no-lawyer", "yes"), ("no-file", "yes")];
    assert_eq!(verdict(&trial, "G-ART2-TRIAL"), Verdict::Arguable, "no finding yet");
    let mut found = trial.to_vec();
    found.push(("body-found-trial", "yes"));
    assert_eq!(verdict(&found, "G-ART2-TRIAL"), Verdict::Strong);
    found.push(("retrial-right", "yes"));
    assert_eq!(verdict(&found, "G-ART2-TRIAL"), Verdict::Weak);
    let torture = [("ill-treated", "yes"), ("evidence-torture", "yes"), ("medical-paper", "yes")];
    assert_eq!(verdict(&torture, "G-ART2-TORTURE"), Verdict::Arguable);
    let death = json!({"charges": [{"id": "ch1", "country": "RU", "offence": "X", "natures": ["other"],
        "penalty": {"death_possible": "yes"}, "provenance": {"certainty": "confirmed"}}]});
    assert_eq!(
        ground(&case(&[("body-found-life", "yes")], death.clone()), "G-ART2-LIFE").verdict,
        Verdict::Strong
    );
    let promised = case(&[("body-found-life", "yes"), ("assurances", "yes")], death);
    assert_eq!(ground(&promised, "G-ART2-LIFE").verdict, Verdict::Weak);
}

#[test]
fn a_refused_extradition_needs_a_reason_and_is_arguable_at_best() {
    let refused = json!({"proceedings": [{"id": "pr1", "kind": "extradition", "country": "ES",
        "outcome": {"kind": "refused", "is_final": "yes", "by_court": "yes"},
        "provenance": {"certainty": "confirmed"}}]});
    let alone = ground(&case(&[], refused.clone()), "G-EXTRADITION-REFUSED");
    assert_eq!(alone.verdict, Verdict::Weak);
    let reasoned = ground(&case(&[("refusal-ground", "yes")], refused), "G-EXTRADITION-REFUSED");
    assert_eq!(reasoned.verdict, Verdict::Arguable);
    assert!(reasoned.against.iter().any(|p| p.id == "best-addendum"));
}

#[test]
fn what_was_kept_in_published_cases_is_never_strong() {
    let own = [("place-known", "yes"), ("never-asked", "yes"), ("own-national", "yes")];
    assert_eq!(verdict(&own, "G-EXTRADITION-INTEREST"), Verdict::Weak);
    assert!(verdict(&own, "G-PURPOSE") <= Verdict::Weak);
    let reason = [("place-known", "yes"), ("never-asked", "yes"), ("reason-not-asking", "no")];
    assert_eq!(verdict(&reason, "G-EXTRADITION-INTEREST"), Verdict::Arguable);
    let barred =
        [("time-barred", "yes"), ("time-barred-paper", "yes"), ("limitation-stopped", "no")];
    assert_eq!(verdict(&barred, "G-LIMITATION"), Verdict::Arguable);
    let mut elsewhere = barred.to_vec();
    elsewhere.push(("barred-elsewhere", "yes"));
    assert_eq!(verdict(&elsewhere, "G-LIMITATION"), Verdict::NotMet, "another state's bar is none");
    let sltd = json!({"alerts": [{"id": "a1", "channel": "sltd", "country": "RU", "status": "confirmed",
        "document": {"record": "stolen"}, "provenance": {"certainty": "confirmed"}}]});
    let misuse =
        [("document-in-hand", "yes"), ("document-not-told", "yes"), ("document-misuse", "yes")];
    let court = |says| {
        let mut all = misuse.to_vec();
        all.push(("document-court", says));
        all
    };
    assert_eq!(ground(&case(&court("no"), sltd.clone()), "G-SLTD").verdict, Verdict::Strong);
    assert_eq!(ground(&case(&court("yes"), sltd), "G-SLTD").verdict, Verdict::Weak);
}

/// A ground whose main rule was only recalled is arguable at best, whatever is answered.
#[test]
fn a_recalled_main_rule_is_never_strong() {
    let all: Vec<(&str, &str)> =
        redress_law::question_ids().into_iter().map(|id| (id, "yes")).collect();
    let none: Vec<(&str, &str)> = all.iter().map(|(id, _)| (*id, "no")).collect();
    for answers in [all, none] {
        for ground in assess(&case(&answers, json!({}))).grounds {
            let recalled = ground.rules[0].confidence == redress_model::Confidence::Recalled;
            assert!(!recalled || ground.verdict <= Verdict::Arguable, "{}", ground.id);
        }
    }
}

#[test]
fn the_base_rate_is_told_as_past_and_says_nothing_of_one_case() {
    let points = assess(&case(&[], json!({}))).cannot_judge;
    let rate = points.iter().find(|p| p.id == "judge-base-rate").unwrap();
    for number in ["478", "296", "133", "49", "2021"] {
        assert!(rate.text.en.contains(number), "{number}");
    }
    assert!(rate.text.en.contains("nothing about one case"));
}

#[test]
fn decisions_stand_on_both_sides_and_bind_nobody() {
    let grounds = assess(&case(&[], json!({}))).grounds;
    for id in
        ["G-FACTS", "G-LAWFUL", "G-PURPOSE", "G-EXTRADITION-INTEREST", "G-ART2-TRIAL", "G-QUALITY"]
    {
        let decisions = &grounds.iter().find(|g| g.id == id).unwrap().decisions;
        let has = |result| decisions.iter().any(|d| d.result == result);
        assert!(has(redress_model::DecisionResult::NotCompliant), "{id}");
        assert!(has(redress_model::DecisionResult::Compliant), "{id}");
    }
    let points = assess(&case(&[], json!({}))).cannot_judge;
    assert!(points.iter().any(|p| p.text.en.contains("bind nobody else")));
}

#[test]
fn every_channel_says_what_the_ccf_can_or_cannot_and_who_else() {
    for channel in Channel::ALL {
        let powers = powers_over(channel);
        let ccf = |can| powers.iter().any(|p| p.forum == Forum::Ccf && p.can == can);
        assert_eq!(ccf(true), channel.in_interpol_files(), "{channel:?}");
        assert!(ccf(false), "{channel:?}: what the CCF cannot is said");
        let others = powers.iter().any(|p| p.forum != Forum::Ccf);
        assert!(others, "{channel:?}: nobody else is named");
    }
    // What the domain marks recalled is not called sourced.
    for channel in [
        Channel::UnSpecialNotice,
        Channel::StolenArtNotice,
        Channel::NcbMessage,
        Channel::NominalRecord,
    ] {
        // That a Special Notice is issued for the UN was read (AL-12).
        for power in powers_over(channel).into_iter().filter(|power| power.id != "un-list") {
            assert_eq!(power.confidence, Confidence::Recalled, "{channel:?}: {}", power.id);
        }
    }
}

/// No country asked for a Special Notice, so that none can withdraw it; the road that is left is named beside it, and that
/// the body was not found is said.
#[test]
fn the_road_about_a_un_special_notice_is_named() {
    let notice = json!({ "alerts": [{ "id": "a1", "channel": "un_special_notice",
        "status": "confirmed", "provenance": { "certainty": "confirmed" } }] });
    let made = assess(&case(&[], notice));
    let road = made.other_roads.iter().find(|point| point.id == "road-al-12").unwrap();
    assert!(road.text.en.contains("UN sanctions list") && !road.rests_on.is_empty());
    assert!(road.text.en.contains("check the official text"), "recalled");
    let list = made.powers.iter().find(|power| power.id == "un-list").unwrap();
    assert!(list.forum == Forum::OtherBody && list.what.en.contains("not known here"));
    assert!(made.powers.iter().all(|power| !power.what.en.contains("country that asked")));
    for ground in &made.grounds {
        assert!(ground.verdict <= Verdict::MissingFacts, "{}", ground.id);
    }
}

/// The death of the person ends the case as an acquittal does (G-CASE-ENDED), and is asked about in every language.
#[test]
fn the_death_of_the_person_is_an_end_of_the_case() {
    let question = redress_law::question("case-ended").unwrap().text;
    let ends = [
        ("case-ended", "yes"),
        ("end-final", "yes"),
        ("end-covers-all", "yes"),
        ("end-paper", "yes"),
    ];
    let found = ground(&case(&ends, json!({})), "G-CASE-ENDED");
    assert_eq!(found.verdict, Verdict::Arguable);
    let told = &found.rests_on.iter().find(|point| point.id == "case-ended").unwrap().text;
    for words in [&question, &found.must_show, told] {
        for (said, death) in
            [(&words.en, "died"), (&words.fr, "déc"), (&words.ru, "мер"), (&words.ar, "توفي")]
        {
            assert!(said.contains(death), "{said}");
        }
    }
}
