//! What the record says against an answer, and what an answer says against a ground: neither is passed over.

mod common;

use common::{sure, with};
use redress_law::{assess, assess_on};
use redress_model::{Case, GroundResult, IsoDate, Verdict};
use serde_json::{Value, json};

fn alert(change: Value) -> Value {
    let notice =
        json!({ "id": "a1", "channel": "red_notice", "country": "RU", "status": "confirmed" });
    with(sure(notice), change)
}

fn charge(change: Value) -> Value {
    with(sure(json!({ "id": "ch1", "country": "RU", "offence": "An act" })), change)
}

fn in_year(year: i32) -> Value {
    json!({ "when": { "kind": "on", "date": { "year": year } } })
}

/// A case with one alert and one charge, and these answers.
fn case(answers: &[(&str, &str)], change: Value) -> Case {
    let given: Vec<Value> =
        answers.iter().map(|(id, says)| sure(json!({ "id": id, "answer": says }))).collect();
    let whole = json!({
        "format": "redress-case", "version": 1, "case": { "id": "c1", "title": "A case" },
        "alerts": [alert(json!({}))],
        "charges": [charge(json!({ "natures": ["theft"] }))],
        "answers": given,
    });
    Case::from_json(with(whole, change).to_string().as_bytes()).unwrap()
}

fn look(id: &str, answers: &[(&str, &str)], change: Value) -> GroundResult {
    let made = assess_on(&case(answers, change), IsoDate { year: 2026, month: 11, day: 30 });
    made.grounds.into_iter().find(|ground| ground.id == id).unwrap()
}

fn against(ground: &GroundResult, sentence: &str) -> bool {
    ground.against.iter().any(|point| point.id == sentence)
}

fn asks(ground: &GroundResult, question: &str) -> bool {
    ground.missing.iter().any(|one| one.id == question)
}

fn contradicted(ground: &GroundResult, question: &str) {
    assert!(ground.verdict <= Verdict::MissingFacts, "{}: {:?}", ground.id, ground.verdict);
    assert!(against(ground, "contradiction") && asks(ground, question), "{ground:#?}");
}

/// A request must not say that the alert names no law two pages after the law it names.
#[test]
fn what_the_alert_holds_is_not_said_to_be_missing() {
    let full = json!({ "alerts": [alert(json!({ "notice": {
        "laws": "Art. 158", "penalty": "5 years", "warrant": { "number": "12" },
        "part": "driver", "acts_place": "Omsk", "acts_when": in_year(2015) } }))] });
    let bare = json!({});
    for (ground, question) in [
        ("G-83-JUDICIAL", "judicial-law"),
        ("G-83-JUDICIAL", "judicial-warrant"),
        ("G-FACTS", "facts-vague"),
    ] {
        let yes = [(question, "yes"), ("facts-counter", "yes")];
        contradicted(&look(ground, &yes, full.clone()), question);
        let found = look(ground, &yes, bare.clone());
        assert!(found.verdict >= Verdict::Arguable, "{ground}: an empty field denies nothing");
    }
}

#[test]
fn the_age_of_the_data_is_held_against_their_date() {
    let issued = |year: i32| json!({ "alerts": [alert(json!({ "issued": in_year(year) }))] });
    let long = [("kept-long", "yes"), ("need-reviewed", "no")];
    contradicted(&look("G-RETENTION", &long, issued(2025)), "kept-long");
    assert_eq!(look("G-RETENTION", &long, issued(2010)).verdict, Verdict::Arguable);
    let silent = look("G-RETENTION", &long[1..], issued(2010));
    assert_eq!(silent.verdict, Verdict::Arguable, "the date alone tells");
    // A year that may lie on either side tells nothing, nor does a date without a day to go by.
    assert!(asks(&look("G-RETENTION", &[], issued(2021)), "kept-long"));
    let timeless = assess(&case(&long, issued(2025)));
    let timeless = timeless.grounds.into_iter().find(|g| g.id == "G-RETENTION").unwrap();
    assert_eq!(timeless.verdict, Verdict::Arguable);
}

const POLITICAL: [(&str, &str); 6] = [
    ("political-role", "yes"),
    ("body-found-political", "yes"),
    ("political-timing", "yes"),
    ("officials-said", "yes"),
    ("group-charged", "yes"),
    ("states-in-conflict", "yes"),
];

fn politics(more: &[(&str, &str)], natures: &[&str]) -> GroundResult {
    let answers: Vec<_> = POLITICAL.iter().chain(more).copied().collect();
    let charges = json!({ "charges": [charge(json!({ "natures": natures }))] });
    look("G-ART3-POL", &answers, charges)
}

#[test]
fn own_gain_and_named_terror_hold_article_3_down_whatever_was_ticked() {
    for natures in [["other"], ["theft"]] {
        assert_eq!(politics(&[], &natures).verdict, Verdict::Strong, "{natures:?}");
        let gained = politics(&[("personal-gain", "yes")], &natures);
        assert_eq!(gained.verdict, Verdict::Arguable, "{natures:?}");
        assert!(against(&gained, "personal-gain"));
    }
    for (answer, sentence) in [("terror-acts", "terror-acts"), ("group-listed", "group-listed")] {
        let member = politics(&[(answer, "yes")], &["banned_membership"]);
        assert!(member.verdict <= Verdict::Weak && against(&member, sentence), "{answer}");
        let answers = [("words-only", "yes"), (answer, "yes")];
        let charges = json!({ "charges": [charge(json!({ "natures": ["banned_membership"] }))] });
        let pure = look("G-ART3-PURE", &answers, charges);
        assert!(pure.verdict <= Verdict::Weak && against(&pure, sentence), "{answer}");
    }
}

#[test]
fn a_refusal_without_its_reason_carries_no_article_3() {
    let refused = |kind: &str| {
        json!({ "proceedings": [sure(json!({ "id": "d1", "kind": "extradition", "country": "ES",
            "outcome": { "kind": kind } }))] })
    };
    for (kind, ground) in [("refused", "no"), ("refused", "unknown"), ("released", "unknown")] {
        let answers = [("political-role", "yes"), ("refusal-ground", ground)];
        let found = look("G-ART3-POL", &answers, refused(kind));
        assert!(found.verdict <= Verdict::Weak, "{kind} {ground}: {:?}", found.verdict);
    }
    let answers = [("political-role", "yes"), ("refusal-ground", "yes")];
    assert_eq!(look("G-ART3-POL", &answers, refused("refused")).verdict, Verdict::Arguable);
}

#[test]
fn no_political_act_has_nothing_soon_after_it() {
    let answers = [("political-role", "no"), ("political-timing", "yes"), ("group-charged", "yes")];
    let found = look("G-ART3-POL", &answers, json!({}));
    assert!(found.verdict <= Verdict::Weak, "{:?}", found.verdict);
    assert!(against(&found, "contradiction"));
}

fn refugee(change: Value) -> Value {
    let given = json!({ "id": "p1", "country": "LT", "kind": "convention_refugee", "from_country": "RU",
        "status": "active", "will_confirm": "yes", "consent_to_ask": "yes", "naturalised": "no",
        "excluded_1f": "no" });
    json!({ "protection": [with(sure(given), change)] })
}

#[test]
fn only_a_named_member_country_confirms() {
    let outside = look("G-REFUGEE", &[], refugee(json!({ "country": "XK" })));
    assert!(outside.verdict <= Verdict::Weak && against(&outside, "refugee-outside"));
    let nobody =
        look("G-REFUGEE", &[], refugee(json!({ "country": null, "kind": "mandate_refugee" })));
    assert!(asks(&nobody, "refugee-will-confirm"), "{nobody:#?}");
    assert!(!nobody.rests_on.iter().any(|point| point.id == "refugee-will-confirm"));
}

#[test]
fn a_reason_not_to_ask_shows_no_other_purpose() {
    let answers = [
        ("place-known", "yes"),
        ("never-asked", "yes"),
        ("used-to-press", "yes"),
        ("press-paper", "yes"),
    ];
    assert_eq!(look("G-PURPOSE", &answers, json!({})).verdict, Verdict::Strong);
    let reason: Vec<_> = answers.into_iter().chain([("reason-not-asking", "yes")]).collect();
    let found = look("G-PURPOSE", &reason, json!({}));
    assert_eq!(found.verdict, Verdict::Arguable);
    assert!(against(&found, "reason-not-asking"));
}

#[test]
fn two_cheques_are_several_whatever_was_answered() {
    let cheque = |id: &str| {
        charge(json!({ "id": id, "natures": ["cheque"],
            "value": { "amount": "6000", "currency": "USD" } }))
    };
    let answers =
        [("cheque-several", "no"), ("serves-serious-crime", "no"), ("meant-to-cheat", "no")];
    let one = look("G-83-CHEQUE", &answers, json!({ "charges": [cheque("a")] }));
    assert_eq!(one.verdict, Verdict::Strong);
    let two = look("G-83-CHEQUE", &answers, json!({ "charges": [cheque("a"), cheque("b")] }));
    assert!(two.verdict <= Verdict::Arguable && against(&two, "contradiction"), "{two:#?}");
}

#[test]
fn what_identifies_convicts_or_was_lost_is_held_against_it() {
    let poor = [("ident-poor", "yes"), ("identity-match", "yes")];
    assert_eq!(look("G-83-IDENT", &poor[..1], json!({})).verdict, Verdict::Arguable);
    assert_eq!(look("G-83-IDENT", &poor, json!({})).verdict, Verdict::Weak);

    let annulled = [("warrant-annulled", "yes"), ("lawful-paper", "yes")];
    let convicted = json!({ "proceedings": [sure(json!({ "id": "d1", "kind": "criminal",
        "country": "RU", "outcome": { "kind": "convicted", "is_final": "yes" } }))] });
    assert_eq!(look("G-LAWFUL", &annulled, json!({})).verdict, Verdict::Strong);
    let found = look("G-LAWFUL", &annulled, convicted);
    assert_eq!(found.verdict, Verdict::Arguable);
    assert!(against(&found, "judgment-recorded"));

    let sltd = json!({ "alerts": [alert(json!({ "channel": "sltd" }))] });
    let lost = [("document-in-hand", "no"), ("document-misuse", "yes"), ("document-court", "no")];
    assert!(against(&look("G-SLTD", &lost, sltd), "document-was-lost"));
}

#[test]
fn a_trial_in_ones_presence_was_no_trial_one_was_not_called_to() {
    let present = json!({ "charges": [charge(json!({ "natures": ["theft"],
        "sentence": { "months": 36, "in_absentia": "no" } }))] });
    let answers = [("not-called", "yes"), ("no-lawyer", "yes"), ("no-file", "yes")];
    let found = look("G-ART2-TRIAL", &answers, present);
    assert!(against(&found, "contradiction"), "{found:#?}");
    assert!(!found.rests_on.iter().any(|point| point.id == "not-called"));
}

#[test]
fn a_penalty_of_nothing_and_an_act_before_birth_are_asked_about() {
    let nothing = json!({ "charges": [charge(json!({ "natures": ["theft"],
        "penalty": { "max_months": 0, "life_possible": "no", "death_possible": "no" } }))] });
    assert_eq!(look("G-83-PENALTY", &[], nothing).verdict, Verdict::MissingFacts);
    let unborn = json!({
        "people": [sure(json!({ "id": "me", "role": "applicant", "born": in_year(1999),
            "names": [{ "full": "A B" }] }))],
        "charges": [charge(json!({ "natures": ["theft"], "acts_when": in_year(1980) }))],
    });
    let found = look("G-83-PENALTY", &[], unborn);
    assert!(against(&found, "dates-impossible") && asks(&found, "dates-charge"), "{found:#?}");
}

/// *Other* beside a named kind is the same act, not another charge.
#[test]
fn one_charge_is_not_told_as_two() {
    let charges = json!({ "charges": [charge(json!({ "natures": ["family", "other"] }))] });
    assert!(!against(&look("G-83-FAMILY", &[], charges), "other-charges"));
    let mixed = json!({ "charges": [charge(json!({ "natures": ["family", "violence"] }))] });
    assert!(against(&look("G-83-FAMILY", &[], mixed), "other-charges"));
}

/// Insulting authorities is political by nature, insulting anybody else is not; where it is not said which, it is asked and
/// neither is held to be so.
#[test]
fn an_insult_counts_by_whom_it_is_said_to_have_hit() {
    let nature = |found: &GroundResult| {
        let political = found.rests_on.iter().any(|point| point.id == "political-charge");
        (political, against(found, "ordinary-charge"))
    };
    let open = politics(&[], &["defamation"]);
    assert!(nature(&open) == (false, false) && asks(&open, "insult-authority"), "{open:#?}");
    let authority = politics(&[("insult-authority", "yes")], &["defamation"]);
    assert_eq!(nature(&authority), (true, false));
    assert_eq!(nature(&politics(&[("insult-authority", "no")], &["defamation"])), (false, true));
    // Of another charge the answer says nothing, and it is not asked.
    let theft = politics(&[("insult-authority", "yes")], &["theft"]);
    assert_eq!(nature(&theft), (false, true));
    assert!(!asks(&politics(&[], &["theft"]), "insult-authority"));
    let kind = politics(&[], &[]);
    assert!(
        asks(&kind, "charge-nature") && !asks(&kind, "insult-authority"),
        "one thing at a time"
    );
    // The factor alone carries the ground as far as treason does, and no further.
    let alone = |answers: &[(&str, &str)], natures: &[&str]| {
        let charges = json!({ "charges": [charge(json!({ "natures": natures }))] });
        look("G-ART3-POL", answers, charges).verdict
    };
    let insult = alone(&[("insult-authority", "yes")], &["defamation"]);
    assert_eq!(insult, alone(&[], &["against_state"]));
    assert_eq!(insult, Verdict::Weak);

    let pure = |says: &[(&str, &str)]| {
        let answers: Vec<_> =
            [("words-only", "yes")].into_iter().chain(says.iter().copied()).collect();
        let charges = json!({ "charges": [charge(json!({ "natures": ["defamation"] }))] });
        look("G-ART3-PURE", &answers, charges)
    };
    assert_eq!(pure(&[("insult-authority", "yes")]).verdict, Verdict::Arguable);
    assert_eq!(pure(&[("insult-authority", "no")]).verdict, Verdict::NotMet, "a private insult");
    let silent = pure(&[]);
    assert!(silent.verdict == Verdict::MissingFacts && asks(&silent, "insult-authority"));

    // Beside treason a private insult is another charge, whether it is one charge or two.
    let beside = |says: &[(&str, &str)], natures: &[&[&str]]| {
        let answers: Vec<_> =
            [("words-only", "yes")].into_iter().chain(says.iter().copied()).collect();
        let charges = natures.iter().enumerate();
        let charges =
            charges.map(|(n, of)| charge(json!({ "id": format!("ch{n}"), "natures": of })));
        look("G-ART3-PURE", &answers, json!({ "charges": charges.collect::<Vec<_>>() }))
    };
    for natures in
        [&[&["against_state", "defamation"][..]][..], &[&["against_state"], &["defamation"]]]
    {
        let private = beside(&[("insult-authority", "no")], natures);
        assert!(private.verdict == Verdict::Weak && against(&private, "other-charges"));
        let authority = beside(&[("insult-authority", "yes")], natures);
        assert!(authority.verdict == Verdict::Arguable && !against(&authority, "other-charges"));
        let open = beside(&[], natures);
        assert!(open.verdict == Verdict::Arguable && asks(&open, "insult-authority"));
    }
}

/// Where no charge is known, Article 3 is a question and not shut: what could open it is asked meanwhile.
#[test]
fn without_a_charge_article_3_asks_what_could_open_it() {
    for charges in [json!([]), json!([charge(json!({}))])] {
        let known = !charges.as_array().unwrap().is_empty();
        let change = json!({ "charges": charges });
        for (ground, questions) in [
            (
                "G-ART3-POL",
                &["charge-nature", "political-role", "body-found-political", "officials-said"][..],
            ),
            ("G-ART3-PURE", &["charge-nature"]),
            ("G-ART3-OFFICE", &["held-office"]),
            ("G-ART3-TERROR", &["charge-nature"]),
        ] {
            let found = look(ground, &[], change.clone());
            assert_eq!(found.verdict, Verdict::MissingFacts, "{ground}");
            assert_eq!(asks(&found, "charge-known"), !known, "{ground}");
            for question in questions {
                assert!(asks(&found, question), "{ground} {question}: {:?}", found.missing);
            }
        }
        // However much speaks for it, without the charge it is not weighed.
        let all = look("G-ART3-POL", &POLITICAL, change.clone());
        assert_eq!(all.verdict > Verdict::MissingFacts, known);
        assert!(all.rests_on.iter().any(|point| point.id == "political-role"));
        assert!(!all.nothing_known);
    }
}
