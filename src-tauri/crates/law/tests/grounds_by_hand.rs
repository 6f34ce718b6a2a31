//! Grounds by hand, from the substantive rules: each raised with the verdict it may reach and no higher, each not
//! raised where it must not be, and each with a question where a fact is missing.

use redress_law::assess;
use redress_model::{Case, GroundResult, Verdict};
use serde_json::{Value, json};

const SURE: &str = r#"{"certainty": "confirmed"}"#;

fn sure(mut entry: Value) -> Value {
    entry["provenance"] = serde_json::from_str(SURE).unwrap();
    entry
}

/// A Red Notice from Russia over a theft; `change` adds or replaces lists.
fn look(id: &str, answers: &[(&str, &str)], change: Value) -> GroundResult {
    let answers: Vec<Value> =
        answers.iter().map(|(id, says)| sure(json!({ "id": id, "answer": says }))).collect();
    let mut whole = json!({
        "format": "redress-case", "version": 1, "case": { "id": "c1", "title": "A case" },
        "alerts": [sure(json!({ "id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed" }))],
        "charges": [sure(json!({ "id": "ch1", "country": "RU", "offence": "Theft", "natures": ["theft"] }))],
        "answers": answers,
    });
    for (key, value) in change.as_object().unwrap() {
        whole[key] = value.clone();
    }
    let case = Case::from_json(whole.to_string().as_bytes()).unwrap();
    assess(&case).grounds.into_iter().find(|ground| ground.id == id).unwrap()
}

fn says(ground: &GroundResult, sentence: &str) -> bool {
    ground.rests_on.iter().chain(&ground.against).any(|point| point.id == sentence)
}

fn asks(ground: &GroundResult, question: &str) -> bool {
    ground.missing.iter().any(|one| one.id == question)
}

/// The ground with nothing but the alert and the charge: its first question, and no verdict before it is answered.
fn waits_for(id: &str, question: &str, change: Value) {
    let ground = look(id, &[], change);
    assert_eq!(ground.verdict, Verdict::MissingFacts, "{id}");
    assert!(asks(&ground, question), "{id} does not ask {question}");
}

/// An alert of a kind that the ground is not about.
fn not_for(id: &str, channel: &str, answers: &[(&str, &str)]) {
    let alert =
        sure(json!({ "id": "a1", "channel": channel, "country": "RU", "status": "confirmed" }));
    let ground = look(id, answers, json!({ "alerts": [alert] }));
    assert_eq!(ground.verdict, Verdict::NotMet, "{id} against {channel}");
    assert!(ground.missing.is_empty(), "{id} against {channel} asks on");
}

fn protection(change: Value) -> Value {
    let mut entry = sure(json!({
        "id": "p1", "country": "LT", "kind": "convention_refugee", "from_country": "RU", "status": "active",
    }));
    for (key, value) in change.as_object().unwrap() {
        entry[key] = value.clone();
    }
    json!({ "protection": [entry] })
}

/// The policy is reported not to reach citizens, lesser kinds and third countries: such a protection is evidence and no
/// more, so never above weak; and none at all once it is lost, or was excluded.
#[test]
fn protection_beyond_the_policy_is_evidence_and_no_more() {
    let id = "G-REFUGEE-LIMITS";
    for (beyond, sentence) in [
        (json!({ "naturalised": "yes", "status": "ended" }), "refugee-naturalised"),
        (json!({ "kind": "subsidiary" }), "refugee-lesser"),
        (json!({ "from_country": "BY" }), "refugee-third-country"),
    ] {
        let ground = look(id, &[], protection(beyond.clone()));
        assert_eq!(ground.verdict, Verdict::Weak, "{beyond}");
        assert!(says(&ground, sentence), "{beyond} does not say {sentence}");
    }
    for lost in [
        json!({ "status": "refused" }),
        json!({ "status": "revoked" }),
        json!({ "status": "ended", "naturalised": "no" }),
        json!({ "excluded_1f": "yes" }),
    ] {
        assert_eq!(look(id, &[], protection(lost.clone())).verdict, Verdict::NotMet, "{lost}");
    }
    not_for(id, "yellow_notice", &[]);
    waits_for(id, "refugee-papers", json!({}));
    waits_for(id, "refugee-in-force", protection(json!({ "status": "unknown" })));
}

/// A final judgment elsewhere over the same facts; not one in the accusing country, and not one over other facts.
#[test]
fn judged_already_needs_another_state_the_same_facts_and_an_end() {
    let id = "G-NEBIS";
    let judged = |country: &str, last: &str| {
        json!({ "proceedings": [sure(json!({ "id": "pr1", "kind": "criminal", "country": country,
            "outcome": { "kind": "acquitted", "is_final": last } }))] })
    };
    let same = [("same-facts", "yes")];
    let whole = look(id, &same, judged("DE", "yes"));
    assert!(whole.verdict >= Verdict::Arguable && says(&whole, "judgment-final"), "{whole:?}");
    let open = look(id, &same, judged("DE", "unknown"));
    assert!(open.verdict <= Verdict::Arguable && asks(&open, "judgment-final"), "{open:?}");
    assert_eq!(look(id, &same, judged("DE", "no")).verdict, Verdict::Weak, "not final");
    let facts = look(id, &[], judged("DE", "yes"));
    assert!(facts.verdict <= Verdict::Weak && asks(&facts, "same-facts"), "{facts:?}");
    assert_eq!(look(id, &[("same-facts", "no")], judged("DE", "yes")).verdict, Verdict::NotMet);
    // The court of the accusing country is no other state, and its judgment does not answer the question.
    let own = look(id, &same, judged("RU", "yes"));
    assert!(own.verdict == Verdict::MissingFacts && asks(&own, "judged-elsewhere"), "{own:?}");
    let none = look(id, &[("judged-elsewhere", "no"), ("same-facts", "yes")], json!({}));
    assert_eq!(none.verdict, Verdict::NotMet);
    waits_for(id, "judged-elsewhere", json!({}));
}

/// Kept five years and the need not reviewed; the numbers of the articles are recalled, so never strong.
#[test]
fn kept_too_long_needs_five_years_and_no_review() {
    let id = "G-RETENTION";
    let long = [("kept-long", "yes"), ("need-reviewed", "no")];
    let ground = look(id, &long, json!({}));
    assert_eq!(ground.verdict, Verdict::Arguable);
    assert!(says(&ground, "need-not-reviewed"));
    let reviewed = look(id, &[("kept-long", "yes"), ("need-reviewed", "yes")], json!({}));
    assert_eq!(reviewed.verdict, Verdict::Weak);
    assert!(says(&reviewed, "need-reviewed"));
    let open = look(id, &[("kept-long", "yes")], json!({}));
    assert!(open.verdict <= Verdict::Weak && asks(&open, "need-reviewed"), "{open:?}");
    let young = look(id, &[("kept-long", "no"), ("need-reviewed", "no")], json!({}));
    assert_eq!(young.verdict, Verdict::NotMet, "data younger than five years");
    waits_for(id, "kept-long", json!({}));
}

/// Small and local. CCF 2018-2 went the other way on these tags, so never strong; a grave act or a large harm shuts it.
#[test]
fn no_interest_for_police_abroad_is_for_small_and_local_matters() {
    let id = "G-INTEREST";
    let small = [("loss-small", "yes"), ("local-matter", "yes")];
    let ground = look(id, &small, json!({}));
    assert_eq!(ground.verdict, Verdict::Arguable);
    assert!(says(&ground, "local-matter") && says(&ground, "loss-small"));
    assert_eq!(look(id, &[("loss-small", "yes")], json!({})).verdict, Verdict::Weak, "small alone");
    let hurt = look(
        id,
        &[("loss-small", "yes"), ("local-matter", "yes"), ("someone-hurt", "yes")],
        json!({}),
    );
    assert!(hurt.verdict <= Verdict::Weak && says(&hurt, "someone-hurt"), "{hurt:?}");
    let charge = |nature: &str| json!({ "charges": [sure(json!({ "id": "ch1", "country": "RU", "offence": "X", "natures": [nature] }))] });
    for grave in ["killing", "sexual_violence", "terrorism", "drug_trade", "organised_crime"] {
        assert_eq!(look(id, &small, charge(grave)).verdict, Verdict::NotMet, "{grave}");
    }
    assert!(look(id, &small, charge("violence")).verdict <= Verdict::Weak);
    let neither = look(id, &[("loss-small", "no"), ("local-matter", "no")], json!({}));
    assert!(neither.verdict <= Verdict::MissingFacts, "{neither:?}");
    not_for(id, "sltd", &small);
    waits_for(id, "local-matter", json!({}));
    waits_for(id, "charge-known", json!({ "charges": [] }));
}

/// Silence of the source counts against the data, and it is the CCF's letter that shows it.
#[test]
fn a_silent_bureau_needs_the_letter_that_says_so() {
    let id = "G-NCB-SILENT";
    let shown = look(id, &[("bureau-silent", "yes"), ("bureau-letter", "yes")], json!({}));
    assert_eq!(shown.verdict, Verdict::Arguable, "never strong by itself");
    let told = look(id, &[("bureau-silent", "yes")], json!({}));
    assert!(told.verdict == Verdict::Weak && asks(&told, "bureau-letter"), "{told:?}");
    let answered = look(id, &[("bureau-silent", "no"), ("bureau-letter", "yes")], json!({}));
    assert_eq!(answered.verdict, Verdict::NotMet, "the bureau answered");
    waits_for(id, "bureau-silent", json!({}));
}

/// The same request by another road after a refusal, shown by the letter on the refusal; not a new case.
#[test]
fn the_same_request_again_needs_a_refusal_before_it() {
    let id = "G-REPEAT";
    let refused = json!({ "proceedings": [sure(json!({ "id": "pr1", "kind": "ccf", "country": "FR",
        "outcome": { "kind": "not_compliant" } }))],
        "alerts": [
            sure(json!({ "id": "a1", "channel": "red_notice", "country": "RU", "status": "deleted" })),
            sure(json!({ "id": "a2", "channel": "wanted_diffusion", "country": "RU", "status": "confirmed", "replaces": "a1" })),
        ] });
    let same = look(id, &[("new-basis", "no")], refused.clone());
    assert!(same.verdict >= Verdict::Arguable && says(&same, "sent-again"), "{same:?}");
    let open = look(id, &[], refused.clone());
    assert!(open.verdict <= Verdict::Arguable && asks(&open, "new-basis"), "{open:?}");
    let new = look(id, &[("new-basis", "yes")], refused);
    assert!(new.verdict <= Verdict::Weak && says(&new, "new-basis"), "{new:?}");
    let told = look(id, &[("sent-again", "yes"), ("new-basis", "no")], json!({}));
    assert!(told.verdict <= Verdict::Weak && asks(&told, "earlier-letter"), "{told:?}");
    let first = look(id, &[("sent-again", "no"), ("earlier-letter", "yes")], json!({}));
    assert_eq!(first.verdict, Verdict::NotMet, "not sent again");
    waits_for(id, "sent-again", json!({}));
}

/// That it is a diffusion is no ground by itself: it opens the same grounds, and what it lacks is weak at best here.
#[test]
fn a_diffusion_carries_the_grounds_of_a_notice_and_little_of_its_own() {
    let id = "G-DIFFUSION";
    let diffusion = |before: &str| {
        json!({ "alerts": [sure(json!({ "id": "a1", "channel": "wanted_diffusion", "country": "RU",
            "status": "confirmed", "reviewed_first": before }))] })
    };
    let unseen = look(id, &[("facts-vague", "yes")], diffusion("no"));
    assert_eq!(unseen.verdict, Verdict::Weak, "never more by itself");
    assert!(says(&unseen, "diffusion-unreviewed") && says(&unseen, "facts-vague"));
    let sound = look(id, &[("facts-vague", "no")], diffusion("yes"));
    assert_eq!(sound.verdict, Verdict::NotMet, "reviewed first, and its facts are told");
    not_for(id, "red_notice", &[("facts-vague", "yes")]);
    waits_for(id, "diffusion-review", diffusion("unknown"));
    // The grounds against a Red Notice stand against a diffusion as well.
    let small = [("loss-small", "yes"), ("local-matter", "yes")];
    assert_eq!(look("G-INTEREST", &small, diffusion("no")).verdict, Verdict::Arguable);
}

/// What a notice must hold of the court's file: one missing part is enough to ask, and the article is recalled, so
/// never strong.
#[test]
fn missing_court_data_are_arguable_at_best() {
    let id = "G-83-JUDICIAL";
    for part in ["judicial-law", "judicial-warrant"] {
        let other = if part == "judicial-law" { "judicial-warrant" } else { "judicial-law" };
        let ground = look(id, &[(part, "yes"), (other, "no")], json!({}));
        assert_eq!(ground.verdict, Verdict::Arguable, "{part}");
        assert!(says(&ground, part) && !says(&ground, other), "{part}");
    }
    let both = look(id, &[("judicial-law", "yes"), ("judicial-warrant", "yes")], json!({}));
    assert_eq!(both.verdict, Verdict::Arguable, "recalled rules are never strong");
    let none = look(id, &[("judicial-law", "no"), ("judicial-warrant", "no")], json!({}));
    assert!(none.verdict < Verdict::Arguable, "{none:?}");
    not_for(id, "sltd", &[("judicial-law", "yes")]);
    let open = look(id, &[], json!({}));
    assert!(open.verdict < Verdict::Arguable, "nobody said that anything is missing");
    assert!(asks(&open, "judicial-law") && asks(&open, "judicial-warrant"), "{open:?}");
}

/// Too few data to tell who is meant: not where the notice itself shows the face or the
/// fingers.
#[test]
fn too_few_identity_data_fall_with_a_photograph_in_the_notice() {
    let id = "G-83-IDENT";
    let poor = [("ident-poor", "yes")];
    assert_eq!(look(id, &poor, json!({})).verdict, Verdict::Arguable);
    assert_eq!(look(id, &[("ident-poor", "no")], json!({})).verdict, Verdict::NotMet);
    let named =
        sure(json!({ "id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed",
        "notice": { "identity": { "family": "Example", "photograph": "yes" } } }));
    let ground = look(id, &poor, json!({ "alerts": [named] }));
    assert!(ground.verdict <= Verdict::Weak && says(&ground, "notice-identifies"), "{ground:?}");
    not_for(id, "sltd", &poor);
    waits_for(id, "ident-poor", json!({}));
}

/// Another person is meant: a paper lifts it above weak, fingers that match end it.
#[test]
fn a_wrong_person_needs_a_paper_and_ends_with_a_match() {
    let id = "G-IDENTITY";
    let said = [("wrong-person", "yes")];
    let bare = look(id, &said, json!({}));
    assert!(bare.verdict == Verdict::Weak && asks(&bare, "identity-proof"), "{bare:?}");
    let paper = [("wrong-person", "yes"), ("identity-proof", "yes"), ("identity-match", "no")];
    assert_eq!(look(id, &paper, json!({})).verdict, Verdict::Arguable, "the article is recalled");
    let matched = [("wrong-person", "yes"), ("identity-proof", "yes"), ("identity-match", "yes")];
    let ground = look(id, &matched, json!({}));
    assert!(ground.verdict == Verdict::NotMet && says(&ground, "identity-match"), "{ground:?}");
    assert_eq!(look(id, &[("wrong-person", "no")], json!({})).verdict, Verdict::NotMet);
    waits_for(id, "wrong-person", json!({}));
}

/// The case has ended: finally, for all of it, and on paper; each that lacks keeps it weak.
#[test]
fn an_ended_case_must_be_over_for_good_for_all_and_on_paper() {
    let id = "G-CASE-ENDED";
    let whole = [
        ("case-ended", "yes"),
        ("end-final", "yes"),
        ("end-covers-all", "yes"),
        ("end-paper", "yes"),
    ];
    assert_eq!(look(id, &whole, json!({})).verdict, Verdict::Arguable, "the articles are recalled");
    for lacks in ["end-final", "end-covers-all", "end-paper"] {
        let answers: Vec<(&str, &str)> =
            whole.iter().map(|(id, says)| (*id, if *id == lacks { "no" } else { *says })).collect();
        assert_eq!(look(id, &answers, json!({})).verdict, Verdict::Weak, "{lacks}");
    }
    assert_eq!(look(id, &[("case-ended", "no")], json!({})).verdict, Verdict::NotMet);
    waits_for(id, "case-ended", json!({}));
}

/// A debt or an administrative matter: not with fraud, other charges or serious crime beside it.
#[test]
fn a_private_dispute_falls_with_fraud_other_charges_and_serious_crime() {
    let id = "G-83-ADMIN";
    let charged = |natures: &[&str]| json!({ "charges": [sure(json!({ "id": "ch1", "country": "RU", "offence": "A loan not paid back", "natures": natures }))] });
    let clean = [("serves-serious-crime", "no"), ("meant-to-cheat", "no")];
    for nature in ["administrative", "private_dispute"] {
        let ground = look(id, &clean, charged(&[nature]));
        assert!(
            ground.verdict >= Verdict::Arguable && says(&ground, "private-charge"),
            "{ground:?}"
        );
    }
    let fraud = look(id, &[("serves-serious-crime", "no")], charged(&["private_dispute", "fraud"]));
    assert!(fraud.verdict <= Verdict::Weak && says(&fraud, "fraud-alleged"), "{fraud:?}");
    let beside = look(id, &clean, charged(&["private_dispute", "theft"]));
    assert!(beside.verdict <= Verdict::Weak && says(&beside, "other-charges"), "{beside:?}");
    let serious = look(id, &clean, charged(&["private_dispute", "organised_crime"]));
    assert_eq!(serious.verdict, Verdict::NotMet);
    let serves = look(id, &[("serves-serious-crime", "yes")], charged(&["private_dispute"]));
    assert_eq!(serves.verdict, Verdict::NotMet);
    assert_eq!(look(id, &clean, json!({})).verdict, Verdict::NotMet, "a theft is neither");
    not_for(id, "sltd", &clean);
    waits_for(id, "charge-known", json!({ "charges": [] }));
}
