//! The admissibility check says *met* only where the case shows it, and moves when the case does.

use redress_law::{Filing, Met, admissibility};
use redress_model::{Case, IsoDate, Releasable, RequestKind};
use serde_json::{Value, json};

const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 29 };

fn full() -> Value {
    let open = json!({ "disclosure": "ccf_only", "certainty": "confirmed" });
    let file = json!({ "attachment": "f", "name": "scan.pdf", "media_type": "application/pdf", "size_bytes": 9,
        "sha256": "0".repeat(64), "taken_in": "2026-11-01T00:00:00Z" });
    let day =
        |y: i32| json!({ "when": { "kind": "on", "date": { "year": y, "month": 5, "day": 1 } } });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [
            { "id": "a", "role": "applicant", "born": day(1980), "provenance": open,
              "names": [{ "full": "Ada Person", "family": "Person", "given": "Ada" }],
              "papers": [{ "kind": "passport", "expires": day(2030), "photograph": "yes",
                "whole": "yes", "exhibit": "e1" }] },
            { "id": "l", "role": "representative", "names": [{ "full": "Lea Lawyer" }],
              "provenance": open,
              "authority": { "exhibit": "e2", "signed": "yes", "access": "yes" } }],
        "alerts": [{ "id": "al", "channel": "red_notice", "provenance": open }],
        "proceedings": [{ "id": "p", "kind": "ccf", "outcome": { "kind": "compliant" }, "provenance": open }],
        "evidence": [
            { "id": "e1", "number": 1, "title": "Passport", "language": "en", "file": file, "provenance": open },
            { "id": "e2", "number": 2, "title": "Power", "language": "fr", "file": file, "provenance": open }],
        "plans": [{ "id": "pl", "kind": "revision", "language": "en", "signed": "yes",
            "new_fact": "A ruling.", "why": "It bears on the reasoning.", "discovered": day(2026) }],
    })
}

fn lines(case: &Value, kind: RequestKind) -> Vec<(String, Met)> {
    let case = Case::from_json(case.to_string().as_bytes()).unwrap();
    let gate = Releasable::of(&case);
    let plan = case.plans.iter().find(|plan| plan.kind == kind);
    let filing = Filing {
        case: &case,
        leaves: gate.case(),
        kind,
        plan,
        today: TODAY,
        in_time: Met::CannotTell,
        summary_pages: 1,
    };
    admissibility(&filing).into_iter().map(|line| (line.id, line.met)).collect()
}

fn met(case: &Value, kind: RequestKind, id: &str) -> Met {
    let all = lines(case, kind);
    all.iter().find(|(line, _)| line == id).unwrap_or_else(|| panic!("{id} in {all:?}")).1
}

/// What is recorded as still to come was not decided, and of a decision that went well only the person knows what is left.
#[test]
fn a_revision_needs_a_decision_that_went_against_the_person() {
    let with = |outcome: &str| {
        let mut case = full();
        case["proceedings"][0]["outcome"]["kind"] = json!(outcome);
        case
    };
    for (outcome, wanted) in [
        ("compliant", Met::Met),
        ("inadmissible", Met::Met),
        ("deleted", Met::CannotTell),
        ("not_compliant", Met::CannotTell),
        ("granted", Met::CannotTell),
        ("withdrawn", Met::NotMet),
        ("pending", Met::NotMet),
    ] {
        assert_eq!(met(&with(outcome), RequestKind::Revision, "decision"), wanted, "{outcome}");
    }
    // What was decided before stands, while another decision is still to come.
    for last in ["pending", "withdrawn"] {
        let mut again = with(last);
        again["proceedings"][0]["earlier"] = json!([{ "kind": "compliant" }]);
        assert_eq!(met(&again, RequestKind::Revision, "decision"), Met::Met, "{last}");
        assert_eq!(met(&again, RequestKind::Deletion, "not-repeated"), Met::CannotTell, "{last}");
    }
    // Nor is it the same again.
    assert_eq!(met(&with("pending"), RequestKind::Deletion, "not-repeated"), Met::Met);
}

#[test]
fn a_whole_case_meets_every_line_that_a_case_can_show() {
    for (id, met) in lines(&full(), RequestKind::Revision) {
        let wanted = if id == "six-months" { Met::CannotTell } else { Met::Met };
        assert_eq!(met, wanted, "{id}");
    }
    // An earlier decision: nobody but a person can say that this is not the same again.
    assert_eq!(met(&full(), RequestKind::Deletion, "not-repeated"), Met::CannotTell);
    assert_eq!(met(&full(), RequestKind::Deletion, "signature"), Met::CannotTell, "no plan yet");
}

#[test]
fn each_line_moves_with_the_case() {
    let kind = RequestKind::Revision;
    let with = |path: &str, value: Value| {
        let mut case = full();
        *case.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value;
        case
    };
    let old = json!({ "when": { "kind": "on", "date": { "year": 2020 } } });
    let this_year = json!({ "when": { "kind": "on", "date": { "year": 2026 } } });
    let never = json!({ "disclosure": "never_leaves" });
    for (id, path, value, wanted) in [
        ("identity-in-date", "/people/0/papers/0/expires", old, Met::NotMet),
        ("identity-in-date", "/people/0/papers/0/expires", this_year.clone(), Met::CannotTell),
        ("identity-in-date", "/people/0/papers/0/expires", json!({}), Met::CannotTell),
        ("identity-photograph", "/people/0/papers/0/photograph", json!("no"), Met::NotMet),
        ("identity-whole", "/people/0/papers/0/whole", json!("unknown"), Met::CannotTell),
        ("identity-paper", "/people/0/papers", json!([]), Met::NotMet),
        ("identity-paper", "/evidence/0/provenance", never.clone(), Met::NotMet),
        ("who", "/people/0/born", this_year, Met::NotMet),
        ("authority", "/people/1/authority/signed", json!("no"), Met::NotMet),
        ("authority", "/people/1/authority/access", json!("unknown"), Met::CannotTell),
        ("authority", "/evidence/1/provenance", never, Met::NotMet),
        ("translations", "/evidence/0/language", json!("ru"), Met::CannotTell),
        ("signature", "/plans/0/signed", json!("no"), Met::NotMet),
        ("decision", "/proceedings", json!([]), Met::NotMet),
        ("new-fact", "/plans/0/why", Value::Null, Met::NotMet),
    ] {
        assert_eq!(met(&with(path, value.clone()), kind, id), wanted, "{id}: {path} {value}");
    }
    let alone = with("/alerts", json!([]));
    assert_eq!(met(&alone, RequestKind::Deletion, "purpose"), Met::NotMet);
    assert_eq!(met(&alone, RequestKind::Access, "purpose"), Met::Met);
}

/// Whether a line is asked at all.
fn asked(case: &Value, id: &str) -> bool {
    lines(case, RequestKind::Access).iter().any(|(line, _)| line == id)
}

#[test]
fn for_a_child_a_paper_on_the_relation_is_asked_for() {
    let kind = RequestKind::Access;
    let born = |date: Value| {
        let mut case = full();
        case["people"][0]["born"] = json!({ "when": { "kind": "on", "date": date } });
        case
    };
    assert!(!asked(&full(), "minor-relation"), "not of an adult");
    // Eighteen on the day itself, and one day short of it.
    assert!(!asked(&born(json!({ "year": 2008, "month": 11, "day": 29 })), "minor-relation"));
    let mut child = born(json!({ "year": 2008, "month": 11, "day": 30 }));
    assert_eq!(met(&child, kind, "minor-relation"), Met::NotMet);
    child["people"][1]["authority"]["relation"] = "e2".into();
    assert_eq!(met(&child, kind, "minor-relation"), Met::Met);
    assert_eq!(met(&child, kind, "authority"), Met::Met);
    // Whether a parent needs a power of attorney as well was not read.
    child["people"][1]["authority"]["exhibit"] = Value::Null;
    assert_eq!(met(&child, kind, "authority"), Met::CannotTell);
    child["evidence"][1]["provenance"] = json!({ "disclosure": "never_leaves" });
    assert_eq!(met(&child, kind, "minor-relation"), Met::NotMet, "it does not leave");
    // The year alone leaves it open; a child who files alone has nobody to show a relation of.
    let year = born(json!({ "year": 2008 }));
    assert_eq!(met(&year, kind, "minor-relation"), Met::CannotTell);
    let mut alone = born(json!({ "year": 2015, "month": 1, "day": 1 }));
    alone["people"].as_array_mut().unwrap().truncate(1);
    assert_eq!(met(&alone, kind, "minor-relation"), Met::NotMet);
    // Not known at all: the line on the date of birth comes first.
    let mut unknown = full();
    unknown["people"][0]["born"] = json!({});
    assert!(!asked(&unknown, "minor-relation"));
}

#[test]
fn of_an_entity_other_papers_are_asked_for() {
    let kind = RequestKind::Access;
    let mut case = full();
    case["people"][0]["entity"] = json!({});
    for id in ["who", "identity-paper", "identity-photograph", "authority", "minor-relation"] {
        assert!(!asked(&case, id), "{id} is for persons");
    }
    assert_eq!(met(&case, kind, "entity-paper"), Met::NotMet);
    assert_eq!(met(&case, kind, "entity-authority"), Met::Met);
    case["people"][0]["entity"] = json!({ "exhibit": "e1" });
    assert_eq!(met(&case, kind, "entity-paper"), Met::CannotTell);
    case["people"][0]["entity"] = json!({ "exhibit": "e1", "whole": "yes" });
    assert_eq!(met(&case, kind, "entity-paper"), Met::Met);
    case["evidence"][0]["provenance"] = json!({ "disclosure": "never_leaves" });
    assert_eq!(met(&case, kind, "entity-paper"), Met::NotMet);
    case["people"][1]["role"] = "other".into();
    assert_eq!(met(&case, kind, "entity-authority"), Met::NotMet, "nobody signs for it");
    for id in ["entity-paper", "entity-authority"] {
        assert!(!asked(&full(), id), "{id} is for entities");
    }
}
