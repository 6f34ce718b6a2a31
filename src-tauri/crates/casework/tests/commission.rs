//! Papers for the CCF beside the request: when each can be drafted, and what stands in its way.

use std::sync::Arc;

use redress_casework::model::{
    Code, Disclosure, Entry, Id, IsoDate, RequestKind, RequestLanguage, YesNo,
};
use redress_casework::papers::PassedLimit;
use redress_casework::{CommissionPaper, CommissionPapers, FixedClock, Progress, Session};
use serde_json::{Value, json};

fn on(day: &str) -> Value {
    let part = |n: usize| day.split('-').nth(n).unwrap().parse::<u16>().unwrap();
    json!({ "when": { "kind": "on", "date": { "year": part(0), "month": part(1), "day": part(2) } } })
}

/// A request for deletion, declared admissible on 3 December 2025: nine months end on 3 September 2026.
fn made() -> Value {
    let open = json!({ "certainty": "confirmed", "disclosure": "may_reach_state" });
    let step = |kind: &str| json!({ "kind": kind, "request": "deletion", "confirmed": true });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "k", "title": "A case", "applicant": "p" },
        "people": [
            { "id": "p", "role": "applicant", "names": [{ "full": "Ada Example" }], "provenance": open },
            { "id": "l", "role": "representative", "names": [{ "full": "Lena Lawyer" }], "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "RU", "provenance": open }],
        "letters": [
            { "id": "sent", "direction": "sent", "title": "Request", "arrived": on("2025-10-20"),
              "step": step("request_sent"), "provenance": open },
            { "id": "came", "direction": "received", "title": "Admissible", "dated": on("2025-12-03"), "answers": "sent",
              "reference": "CCF/25/1", "step": step("admissible"), "provenance": open }],
    })
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn desk(case: &Value, today: &str) -> (Session, Id) {
    let mut desk = Session::in_memory(Arc::new(FixedClock(IsoDate::parse(today).unwrap())));
    let taken = desk.import_case(case.to_string().as_bytes()).unwrap();
    (desk, taken.id)
}

fn of(case: &Value, today: &str) -> CommissionPapers {
    let (desk, id) = desk(case, today);
    desk.commission_papers(&id).unwrap()
}

const LATE: &str = "2026-11-29";

#[test]
fn an_answer_is_late_the_day_after_its_limit_and_not_before() {
    assert!(of(&made(), "2026-09-03").late.is_empty(), "the last day is not late");
    let found = of(&made(), "2026-09-04").late;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].limit, found[0].blocked), (PassedLimit::Deletion, None));
    let told = found[0].told.as_ref().unwrap();
    assert_eq!((told.kind, told.number.as_deref()), (RequestKind::Deletion, Some("CCF/25/1")));
    let mut decided = made();
    let letters = decided["letters"].as_array_mut().unwrap();
    letters.push(json!({ "id": "end", "direction": "received", "title": "Decision", "dated": on("2026-09-01"),
        "answers": "sent", "step": { "kind": "decision", "outcome": "compliant", "confirmed": true } }));
    assert!(of(&decided, LATE).late.is_empty(), "a decision ends it");
}

#[test]
fn the_letter_is_drafted_in_four_languages_and_refused_where_nothing_is_late() {
    let (desk, case) = desk(&made(), LATE);
    use RequestLanguage::{Ar, En, Es, Fr};
    for language in [En, Fr, Es, Ar] {
        let paper = CommissionPaper::Overdue(id("came"));
        let letter = desk.commission_paper(&case, &paper, language).unwrap().letter;
        assert_eq!(letter.paragraphs[0].rows.len(), 4, "{:?}", letter.paragraphs[0]);
        let power = desk.commission_paper(&case, &CommissionPaper::Power, language).unwrap().letter;
        assert!(power.sender.is_empty() && power.pages == 1);
        let cover = CommissionPaper::Cover(RequestKind::Deletion);
        assert!(desk.commission_paper(&case, &cover, language).unwrap().letter.pages == 1);
    }
    // No letter goes with a revision of what was not decided.
    let revision = CommissionPaper::Cover(RequestKind::Revision);
    let refused = desk.commission_paper(&case, &revision, En).err().unwrap().problem();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::PaperFailed, Some("decision")));
    let none = CommissionPaper::Overdue(id("sent"));
    let refused = desk.commission_paper(&case, &none, En).err().unwrap().problem();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::PaperFailed, Some("late")));
}

/// A paper that the letter would name and does not is told on the screen with the reason, and stands in no letter.
#[test]
fn a_paper_that_the_letter_with_a_request_leaves_off_is_told_with_the_reason() {
    let open = json!({ "certainty": "confirmed", "disclosure": "may_reach_state" });
    let told = |change: &dyn Fn(&mut Value)| {
        let mut value = made();
        value["people"][0]["born"] = on("1980-02-03");
        value["evidence"] = json!([
            { "id": "pass", "number": 1, "title": "Passport", "kind": "identity_paper", "provenance": open },
            { "id": "poa", "number": 2, "title": "Authority", "provenance": open }]);
        change(&mut value);
        let (desk, case) = desk(&value, LATE);
        let cover = CommissionPaper::Cover(RequestKind::Deletion);
        let letter = desk.commission_paper(&case, &cover, RequestLanguage::En).unwrap().letter;
        assert_eq!(letter.paragraphs[1].points.len(), 1, "the request alone is enclosed");
        letter.lacking.iter().map(|one| one.word()).collect::<Vec<_>>()
    };
    assert_eq!(told(&|_| {}), ["identity-none", "power-none"]);
    let bare = |value: &mut Value| {
        value["people"][0]["papers"] = json!([{ "kind": "passport" }]);
        value["people"][1]["authority"] = json!({ "signed": "yes" });
    };
    assert_eq!(told(&bare), ["identity-copy", "power-none"]);
    let recorded = |value: &mut Value| {
        value["people"][0]["papers"] = json!([{ "kind": "passport", "exhibit": "pass" }]);
        value["people"][1]["authority"] = json!({ "exhibit": "poa", "signed": "yes" });
    };
    assert_eq!(told(&recorded), ["identity-file", "power-file"]);
    let kept = |value: &mut Value| {
        recorded(value);
        for n in [0, 1] {
            value["evidence"][n]["provenance"]["disclosure"] = "never_leaves".into();
        }
    };
    assert_eq!(told(&kept), ["identity-stays", "power-stays"]);
    let alone = |value: &mut Value| {
        value["people"].as_array_mut().unwrap().remove(1);
    };
    assert_eq!(told(&alone), ["identity-none"]);
    let entity = |value: &mut Value| value["people"][0]["entity"] = json!({ "exhibit": "pass" });
    assert_eq!(told(&entity), ["entity-file", "authority-none"]);
    // Nobody is related to an entity, and what shows who acts for it need not be signed.
    let shown = |value: &mut Value| {
        entity(value);
        value["people"][1]["authority"] = json!({ "exhibit": "poa", "relation": "poa" });
    };
    assert_eq!(told(&shown), ["entity-file", "authority-file"]);
}

/// With their files here and the power of attorney signed both are named, and nothing is told.
#[test]
fn what_goes_is_named_and_an_unsigned_power_of_attorney_is_told() {
    let (mut desk, case) = desk(&made(), LATE);
    let add = |desk: &mut Session, bytes: &[u8]| {
        let none = Progress::default();
        let paper = desk.add_evidence(&case, "a.txt", 1, &mut &bytes[..], &none).unwrap();
        desk.set_disclosure(&case, &paper.id, 1, Disclosure::MayReachState).unwrap();
        paper.id
    };
    let (pass, power) = (add(&mut desk, b"p"), add(&mut desk, b"q"));
    let mut signed = YesNo::Unknown;
    for told in [&["born", "power-unsigned"][..], &["born"]] {
        let open = desk.case(&case).unwrap();
        let (mut person, mut lawyer) = (open.case.people[0].clone(), open.case.people[1].clone());
        let at = |id: &Id| open.revision(id);
        let (first, second) = (at(&person.id), at(&lawyer.id));
        person.papers =
            serde_json::from_value(json!([{ "kind": "passport", "exhibit": pass.as_str() }]))
                .unwrap();
        lawyer.authority =
            serde_json::from_value(json!({ "exhibit": power.as_str(), "signed": signed })).unwrap();
        drop(open);
        desk.save_entry(&case, Entry::Person(person), first).unwrap();
        desk.save_entry(&case, Entry::Person(lawyer), second).unwrap();
        let cover = CommissionPaper::Cover(RequestKind::Deletion);
        let letter = desk.commission_paper(&case, &cover, RequestLanguage::En).unwrap().letter;
        assert_eq!(letter.lacking.iter().map(|one| one.word()).collect::<Vec<_>>(), told);
        assert_eq!(
            letter.paragraphs[1].points.len(),
            4 - (told.len() - 1),
            "{:?}",
            letter.paragraphs[1]
        );
        signed = YesNo::Yes;
    }
}

#[test]
fn what_stands_in_the_way_is_named() {
    let mut hidden = made();
    hidden["letters"][1]["provenance"]["disclosure"] = "never_leaves".into();
    let found = of(&hidden, LATE).late;
    assert_eq!(found.iter().map(|one| one.blocked).collect::<Vec<_>>(), [Some("kept")]);
    let (desk, case) = desk(&hidden, LATE);
    let paper = CommissionPaper::Overdue(id("came"));
    assert!(desk.commission_paper(&case, &paper, RequestLanguage::En).is_err());
    let mut alone = made();
    alone["people"].as_array_mut().unwrap().remove(1);
    let found = of(&alone, LATE);
    assert_eq!((found.power, found.cover), (Some("representative"), None));
    let mut nameless = made();
    nameless["people"][0]["provenance"]["disclosure"] = "never_leaves".into();
    let found = of(&nameless, LATE);
    assert_eq!((found.power, found.cover), (Some("applicant"), Some("applicant")));
    assert_eq!(found.late[0].blocked, Some("applicant"));
}

#[test]
fn what_the_library_says_stands_beside_each() {
    let found = of(&made(), LATE);
    let ids = |n: usize| found.reading[n].iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ids(0), ["PR-040", "PR-043", "PR-044", "PR-047"]);
    assert_eq!(ids(1), ["PR-060", "PR-142b"]);
    assert_eq!(ids(2), ["PR-080", "PR-081", "PR-082", "PR-083", "PR-088"]);
}

/// Own words are in their paper and language alone. The CCF reads these papers, so what is for the CCF alone may stand
/// in them; what never leaves may not.
#[test]
fn own_words_may_say_to_the_ccf_what_is_for_the_ccf_alone() {
    let mut whole = made();
    whole["events"] = json!([{ "id": "ev", "kind": "threat", "title": "Phone call at Larch House",
        "provenance": { "disclosure": "ccf_only" } }]);
    whole["people"][0]["residence"] = json!("Quince Street 12, Kaunas");
    whole["case"]["own"] = json!([
        { "key": "cover-deletion/confirm", "language": "en", "words": "After the phone call at Larch House, please hurry." },
        { "key": "power/not", "language": "en", "words": "Write to Quince Street 12." },
        { "key": "power/until", "language": "fr", "words": "Zqvords de ma main.", "was": "Avant." },
    ]);
    let (desk, case) = desk(&whole, LATE);
    let paper =
        |paper: &CommissionPaper, language| desk.commission_paper(&case, paper, language).unwrap();
    let text = |letter: &redress_casework::papers::Letter| format!("{:?}", letter.paragraphs);
    let cover = paper(&CommissionPaper::Cover(RequestKind::Deletion), RequestLanguage::En);
    assert!(cover.blocked.is_empty() && text(&cover.letter).contains("Larch House"));
    let access = paper(&CommissionPaper::Cover(RequestKind::Access), RequestLanguage::En);
    assert!(access.blocked.is_empty() && !text(&access.letter).contains("Larch"));
    let english = paper(&CommissionPaper::Power, RequestLanguage::En);
    assert_eq!(english.blocked.iter().map(|one| one.what).collect::<Vec<_>>(), ["residence"]);
    assert!(!text(&english.letter).contains("Quince") && english.paper().is_err());
    let french = paper(&CommissionPaper::Power, RequestLanguage::Fr);
    assert!(text(&french.letter).contains("Zqvords") && french.paper().is_ok());
    let past = redress_casework::model::Releasable::of(&desk.case(&case).unwrap().case);
    assert!(!past.case().to_json().unwrap().contains("Zqvords"), "own words passed the gate");
}

/// A letter that names nothing it answers belongs to the request whose number it bears.
#[test]
fn an_answer_of_the_same_number_is_an_answer() {
    let open = json!({ "certainty": "confirmed", "disclosure": "may_reach_state" });
    let step = |kind: &str| json!({ "kind": kind, "request": "deletion", "confirmed": true });
    let mut value = made();
    let letters = value["letters"].as_array_mut().unwrap();
    letters.truncate(1);
    letters.push(json!({ "id": "receipt", "direction": "received", "title": "Receipt",
        "dated": on("2025-10-28"), "arrived": on("2025-10-28"), "answers": "sent",
        "reference": "CCF/25/1", "step": step("receipt"), "provenance": open }));
    // A second request of the same kind: by its kind alone no letter would find its own.
    letters.push(json!({ "id": "sent2", "direction": "sent", "title": "Another",
        "arrived": on("2026-11-20"), "step": step("request_sent"), "provenance": open }));
    let late = of(&value, LATE).late;
    assert_eq!(late.len(), 1, "nothing came after the receipt");
    assert_eq!(late[0].limit, PassedLimit::Admissibility);
    let mut answered = value.clone();
    answered["letters"].as_array_mut().unwrap().push(json!({ "id": "ok", "direction": "received",
        "title": "Admissible", "dated": on("2026-05-04"), "arrived": on("2026-05-04"),
        "reference": "CCF/25/1", "step": step("admissible"), "provenance": open }));
    assert!(of(&answered, LATE).late.is_empty(), "the answer came, and its own limit still runs");
    // Of another number it answers nothing here.
    answered["letters"][3]["reference"] = json!("CCF/24/9");
    assert_eq!(of(&answered, LATE).late.len(), 1);
}
