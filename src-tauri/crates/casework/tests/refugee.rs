//! The Refugee Policy assistant: what applies to each protection, what is missing, how far it has come, and when no
//! letter is drafted.

use std::sync::Arc;

use redress_casework::model::{
    Code, Disclosure, Entry, EvidenceKind, Id, IsoDate, RequestLanguage, Short,
};
use redress_casework::{
    FixedClock, Progress, RefugeeCase, Session, StatePaper, Step, StepStands, do_next,
};
use serde_json::{Value, json};

fn made() -> Value {
    let open = json!({ "certainty": "confirmed", "disclosure": "may_reach_state" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "k", "title": "A case", "applicant": "p" },
        "people": [{ "id": "p", "role": "applicant", "names": [{ "full": "Ada Example" }], "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "RU", "provenance": open }],
        "charges": [{ "id": "ch", "offence": "Theft", "provenance": open }],
        "protection": [{ "id": "pr", "country": "LT", "kind": "convention_refugee", "from_country": "RU",
            "status": "active", "provenance": open }],
    })
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn desk(case: &Value) -> (Session, Id) {
    let clock = Arc::new(FixedClock(IsoDate::parse("2026-11-24").unwrap()));
    let mut desk = Session::in_memory(clock);
    let taken = desk.import_case(case.to_string().as_bytes()).unwrap();
    (desk, taken.id)
}

fn of(case: &Value) -> RefugeeCase {
    let (desk, id) = desk(case);
    desk.refugee(&id).unwrap().protections.remove(0)
}

fn with(change: &dyn Fn(&mut Value)) -> RefugeeCase {
    let mut case = made();
    change(&mut case["protection"][0]);
    of(&case)
}

fn says(one: &RefugeeCase, words: &str) -> bool {
    one.applies.iter().any(|line| line.text.en.contains(words))
}

#[test]
fn it_says_which_state_must_confirm_and_what_is_missing() {
    let one = of(&made());
    assert_eq!(one.state.map(String::from).as_deref(), Some("LT"));
    assert!(says(&one, "comes from the country you fled") && one.blocked.is_none());
    assert_eq!(
        (one.consent, one.asked, one.confirmed),
        (StepStands::Open, StepStands::Open, StepStands::Open)
    );
    let missing: Vec<&str> = one.missing.iter().map(|asked| asked.id.as_str()).collect();
    for wanted in ["refugee-will-confirm", "refugee-consent", "refugee-paper"] {
        assert!(missing.contains(&wanted), "{wanted}: {missing:?}");
    }
    let (desk, case) = desk(&made());
    let reading: Vec<String> =
        desk.refugee(&case).unwrap().reading.iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(reading, ["GU-14", "GU-15", "GU-13", "GU-19"]);
}

#[test]
fn every_limit_of_the_policy_is_said() {
    assert!(says(&with(&|p| p["naturalised"] = "yes".into()), "became a citizen"));
    assert!(says(&with(&|p| p["kind"] = "subsidiary".into()), "subsidiary"));
    assert!(says(
        &with(&|p| p["from_country"] = "BY".into()),
        "another country than the one you fled"
    ));
    assert!(says(&with(&|p| p["excluded_1f"] = "yes".into()), "Article 1F"));
    let revoked = with(&|p| p["status"] = "revoked".into());
    assert!(says(&revoked, "taken away") && revoked.asked == StepStands::Blocked);
    let mut two = made();
    two["protection"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "pr2", "country": "FI", "status": "refused" }));
    assert!(says(&of(&two), "Another application for protection was refused"));
}

#[test]
fn no_letter_is_drafted_where_something_stands_in_its_way_and_the_field_is_named() {
    for (field, value, named) in [
        ("consent_to_ask", json!("no"), "consent_to_ask"),
        ("status", json!("refused"), "status"),
        ("country", Value::Null, "country"),
        ("provenance", json!({ "disclosure": "never_leaves" }), "protection"),
        // A mix-up of the two countries must never lead to a letter to the state that persecutes.
        ("country", json!("RU"), "accuser"),
        ("excluded_1f", json!("yes"), "excluded_1f"),
        ("from_country", json!("BY"), "other_alert"),
        ("country", json!("XK"), "outside"),
    ] {
        let mut case = made();
        let protection = case["protection"][0].as_object_mut().unwrap();
        if value.is_null() {
            protection.remove(field);
        } else {
            protection.insert(field.to_owned(), value);
        }
        let one = of(&case);
        assert_eq!(one.blocked, Some(named));
        assert!(named != "accuser" || one.state.is_none(), "nobody says that Russia must confirm");
        let silent = one.applies.iter().all(|line| line.against);
        assert!(named != "accuser" || silent, "nor that anything speaks for it");
        assert!(named != "accuser" || one.confirmed == StepStands::Blocked);
        let (desk, taken) = desk(&case);
        for paper in [StatePaper::Letter, StatePaper::Consent] {
            let refused =
                desk.state_paper(&taken, &id("pr"), paper, RequestLanguage::En).err().unwrap();
            assert_eq!(
                (refused.code(), refused.problem().field.as_deref()),
                (Code::PaperFailed, Some(named))
            );
        }
    }
    let (desk, taken) = desk(&made());
    let unknown =
        desk.state_paper(&taken, &id("x"), StatePaper::Letter, RequestLanguage::Ar).err().unwrap();
    assert_eq!(unknown.problem().field.as_deref(), Some("protection"));
}

#[test]
fn steps_move_with_the_facts_and_the_letters_and_move_the_clock() {
    let (mut desk, case) = desk(&made());
    let step = |desk: &Session| desk.refugee(&case).unwrap().protections.remove(0);
    let to_ask = |desk: &Session| {
        let open = desk.at_hand(&case).unwrap();
        let steps = do_next(&open.case, &desk.assess(&case).unwrap(), desk.clock().today());
        steps.iter().any(|step| matches!(step, Step::AskState(1)))
    };
    assert!(to_ask(&desk), "Today leads here");
    let asked = json!({ "id": "l", "direction": "sent", "title": "Asked", "about": ["pr"],
        "dated": { "when": { "kind": "on", "date": { "year": 2026, "month": 11, "day": 20 } } },
        "step": { "kind": "state_asked", "confirmed": true } });
    let letter = serde_json::from_value(asked).unwrap();
    desk.save_entry(&case, Entry::Letter(letter), 0).unwrap();
    let one = step(&desk);
    assert_eq!((one.asked, one.letters), (StepStands::Done, vec![id("l")]));
    assert!(!to_ask(&desk), "the clock of the state runs");
    let open = desk.at_hand(&case).unwrap();
    let mut protection = open.case.protection[0].clone();
    let base = open.revision(&protection.id);
    drop(open);
    protection.will_confirm = redress_casework::model::YesNo::Yes;
    protection.consent_to_ask = redress_casework::model::YesNo::Yes;
    desk.save_entry(&case, Entry::Protection(protection), base).unwrap();
    let one = step(&desk);
    assert_eq!((one.consent, one.confirmed), (StepStands::Done, StepStands::Done));
    let made =
        desk.state_paper(&case, &id("pr"), StatePaper::Letter, RequestLanguage::Fr).unwrap().letter;
    assert!(made.pdf.starts_with(b"%PDF") && made.pages >= 1);
}

/// Own words of the letter are in that letter and in its language alone: not in the consent form, a request, or what the
/// engine rests on; and what may not leave stops the letter from being saved.
#[test]
fn own_words_of_the_letter_go_nowhere_else_and_hold_back_what_may_not_leave() {
    let mut whole = made();
    whole["people"][0]["residence"] = json!("Quince Street 12, Kaunas");
    whole["protection"][0]["own"] = json!([
        { "key": "policy", "language": "fr", "words": "Zqvords de ma main.", "was": "Avant." },
        { "key": "answer", "language": "en", "words": "Write to Quince Street 12." },
    ]);
    let (desk, case) = desk(&whole);
    let paper = |paper, language| desk.state_paper(&case, &id("pr"), paper, language).unwrap();
    let text = |letter: &redress_casework::papers::Letter| format!("{:?}", letter.paragraphs);
    let french = paper(StatePaper::Letter, RequestLanguage::Fr);
    assert!(french.blocked.is_empty() && text(&french.letter).contains("Zqvords"));
    assert!(french.paper().is_ok());
    for (which, language) in [
        (StatePaper::Letter, RequestLanguage::Ar),
        (StatePaper::Letter, RequestLanguage::En),
        (StatePaper::Consent, RequestLanguage::Fr),
    ] {
        assert!(
            !text(&paper(which, language).letter).contains("Zqvords"),
            "{which:?} {language:?}"
        );
    }
    let english = paper(StatePaper::Letter, RequestLanguage::En);
    assert_eq!(english.blocked.iter().map(|one| one.what).collect::<Vec<_>>(), ["residence"]);
    assert!(!text(&english.letter).contains("Quince"), "blacked out");
    assert_eq!(english.paper().err().unwrap().problem().field.as_deref(), Some("blocked"));
    let past = redress_casework::model::Releasable::of(&desk.case(&case).unwrap().case);
    assert!(
        !past.case().to_json().unwrap().contains("Zqvords"),
        "own words passed the gate as a fact"
    );
}

/// The consent form holds own words too, under keys of its own, and only what goes into a paper can hold it back.
#[test]
fn own_words_of_the_consent_form_are_in_it_alone() {
    let mut whole = made();
    whole["people"][0]["residence"] = json!("Quince Street 12, Kaunas");
    whole["protection"][0]["own"] = json!([
        { "key": "consent/no", "language": "fr", "words": "Zqvords de ma main.", "was": "Avant." },
        { "key": "consent/end", "language": "en", "words": "Send it to Quince Street 12." },
    ]);
    let (desk, case) = desk(&whole);
    let paper = |paper, language| desk.state_paper(&case, &id("pr"), paper, language).unwrap();
    let french = paper(StatePaper::Consent, RequestLanguage::Fr);
    let no = &french.letter.paragraphs[3];
    assert!(no.lines[0].contains("Zqvords") && no.instead_of.is_some(), "{no:?}");
    assert!(french.paper().is_ok());
    let english = paper(StatePaper::Consent, RequestLanguage::En);
    let blocked: Vec<_> = english.blocked.iter().map(|one| (one.key.as_str(), one.what)).collect();
    assert_eq!(blocked, [("consent/end", "residence")]);
    assert!(!format!("{:?}", english.letter.paragraphs).contains("Quince"), "blacked out");
    assert_eq!(english.paper().err().unwrap().problem().field.as_deref(), Some("blocked"));
    for language in [RequestLanguage::En, RequestLanguage::Fr] {
        let letter = paper(StatePaper::Letter, language);
        assert!(letter.blocked.is_empty(), "words of the form hold the letter back");
        assert!(!format!("{:?}", letter.letter.paragraphs).contains("Zqvords"));
    }
}

/// The letter and the form go to a state: what is marked *CCF only* is found in own words there. What the paper says
/// itself, such as the office that it is written to, is not held against them.
#[test]
fn what_is_for_the_ccf_alone_is_found_in_own_words_to_a_state() {
    let ccf = json!({ "disclosure": "ccf_only" });
    let mut whole = made();
    whole["protection"][0]["authority"] = json!("Migration Department");
    whole["protection"][0]["provenance"] = ccf.clone();
    whole["people"].as_array_mut().unwrap().push(
        json!({ "id": "o", "role": "other", "names": [{ "full": "Otto Other" }], "provenance": ccf }));
    whole["events"] = json!([{ "id": "ev", "kind": "threat", "title": "Phone call at Larch House", "provenance": ccf }]);
    whole["alerts"][0]["reference"] = json!("A-77/1-2016");
    whole["alerts"][0]["provenance"] = ccf.clone();
    whole["evidence"] = json!([
        { "id": "x", "number": 2, "kind": "report", "title": "Report of the prison", "provenance": ccf }]);
    let words = "Migration Department, see Decision on status. Alert a-77/1-2016 came after the phone call at Larch House; \
                 Otto Other knows. See report of the prison.";
    for (which, key) in [(StatePaper::Letter, "policy"), (StatePaper::Consent, "consent/no")] {
        let mut case = whole.clone();
        case["protection"][0]["own"] = json!([{ "key": key, "language": "en", "words": words }]);
        let (mut desk, taken) = desk(&case);
        // Its file is here, so the letter encloses it and names it.
        let (none, mut from) = (Progress::default(), &b"words"[..]);
        let mut paper = desk.add_evidence(&taken, "a.txt", 5, &mut from, &none).unwrap();
        paper.kind = EvidenceKind::Decision;
        paper.title = Short::new("Decision on status").unwrap();
        paper.proves = vec![id("pr")];
        paper.provenance.disclosure = Disclosure::CcfOnly;
        desk.save_entry(&taken, Entry::Evidence(paper), 1).unwrap();
        let made = desk.state_paper(&taken, &id("pr"), which, RequestLanguage::En).unwrap();
        let mut found: Vec<&str> = made.blocked.iter().map(|one| one.words.as_str()).collect();
        found.sort_unstable();
        let mut wanted =
            vec!["Otto Other", "a-77/1-2016", "phone call at Larch House", "report of the prison"];
        // The form encloses no paper, so its title is told by nothing there.
        if which == StatePaper::Consent {
            wanted.insert(0, "Decision on status");
        }
        assert_eq!(found, wanted, "{which:?}");
        assert!(made.blocked.iter().all(|one| one.what == "ccf-only"));
        let text = format!("{:?}", made.letter.paragraphs);
        assert!(text.contains("Migration Department") && !text.contains("Larch"), "{text}");
        assert!(made.paper().is_err());
    }
}

/// A company is given no asylum: the screen says so, and neither paper is made in any language.
#[test]
fn for_an_entity_no_state_is_asked() {
    let mut case = made();
    case["people"][0]["entity"] = json!({});
    assert_eq!(of(&case).blocked, Some("entity"));
    assert_eq!(of(&case).asked, StepStands::Blocked);
    let (desk, case) = desk(&case);
    for paper in [StatePaper::Letter, StatePaper::Consent] {
        for language in
            [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar]
        {
            let refused = desk.state_paper(&case, &id("pr"), paper, language).err().unwrap();
            let problem = refused.problem();
            assert_eq!(
                (problem.code, problem.field.as_deref()),
                (Code::PaperFailed, Some("entity"))
            );
        }
    }
}
