//! The open case format loses nothing: a case of any content, taken in and handed out again, is
//! the same; it fits its published schema; and a spoiled file gets one clear error, never a panic.

use std::sync::Arc;

use redress_casework::model::{Case, IsoDate, case_schema};
use redress_casework::{FixedClock, Session};
use redress_tests::chance::Chance;
use redress_tests::made_case::Maker;
use serde_json::Value;

/// Cases made by chance.
const CASES: u64 = 200;
/// Spoiled files.
const SPOILED: u64 = 2_000;

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }))
}

#[test]
fn import_export_import_loses_nothing() {
    let schema = case_schema();
    let mut chance = Chance::announced("round trips");
    let mut largest = 0;
    for _ in 0..CASES {
        let seed = chance.number();
        let made = Maker::new(&schema, seed).case();
        let text = made.to_string();
        let case = Case::from_json(text.as_bytes())
            .unwrap_or_else(|problem| panic!("seed {seed}: {problem}\n{made:#}"));
        let again = Case::from_json(case.to_json().unwrap().as_bytes()).unwrap();
        assert_eq!(case, again, "seed {seed}");
        let mut session = Session::in_memory(clock());
        let taken = session.import_case(text.as_bytes()).unwrap();
        let out = session.case_json(&taken.id).unwrap();
        let mut expected = case.clone();
        for evidence in &mut expected.evidence {
            evidence.files_mut().for_each(|file| file.attachment = None);
        }
        for request in &mut expected.requests {
            for file in request.packet.iter_mut().flat_map(|packet| &mut packet.files) {
                file.attachment = None;
            }
        }
        assert_eq!(Case::from_json(out.as_bytes()).unwrap(), expected, "seed {seed}");
        // Whatever was in the file by name is in the case: nothing was dropped on reading.
        let given = leaves(&made);
        let kept = leaves(&serde_json::to_value(&case).unwrap());
        for leaf in given.iter().filter(|leaf| leaf.len() > 12) {
            assert!(kept.contains(leaf), "seed {seed}: lost {leaf}");
        }
        largest = largest.max(text.len());
    }
    println!("{CASES} cases, the largest {largest} bytes");
}

/// Whatever entry is removed, what is left is a case that would be taken in again, and the entry
/// comes back with *undo*.
#[test]
fn removing_an_entry_leaves_no_pointer_behind() {
    let schema = case_schema();
    let mut chance = Chance::announced("removals");
    let mut removed = 0;
    for _ in 0..CASES / 10 {
        let seed = chance.number();
        let made = Maker::new(&schema, seed).case().to_string();
        let ids: Vec<_> = Case::from_json(made.as_bytes())
            .unwrap()
            .entries()
            .into_iter()
            .skip(1)
            .map(|entry| entry.id().clone())
            .collect();
        for id in ids {
            let mut session = Session::in_memory(clock());
            let case = session.import_case(made.as_bytes()).unwrap().id;
            let revision = session.case(&case).unwrap().revision(&id);
            // The person whose case it is stays, and so does a packet that was sent.
            if session.remove_entry(&case, &id, revision).is_err() {
                let case = session.case(&case).unwrap().case;
                let sent = case.requests.iter().any(|request| {
                    request.id == id
                        && request.packet.as_ref().is_some_and(|packet| packet.sent.is_some())
                });
                assert!(sent || case.case.applicant.as_ref() == Some(&id), "seed {seed}: {id}");
                continue;
            }
            let left = session.case_json(&case).unwrap();
            Case::from_json(left.as_bytes())
                .unwrap_or_else(|problem| panic!("seed {seed}, without {id}: {problem}"));
            session.restore_entry(&case, &id).unwrap();
            let back = session.case(&case).unwrap().case;
            assert!(back.entries().iter().any(|entry| entry.id() == &id), "seed {seed}: {id}");
            removed += 1;
        }
    }
    assert!(removed > 50, "only {removed} entries were removed");
    println!("{removed} entries removed and put back");
}

fn leaves(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().flat_map(leaves).collect(),
        Value::Object(object) => object.values().flat_map(leaves).collect(),
        Value::String(text) => vec![text.clone()],
        _ => Vec::new(),
    }
}

#[test]
fn spoiled_files_get_one_error_and_no_panic() {
    let schema = case_schema();
    let mut chance = Chance::announced("spoiled files");
    let (mut refused, mut taken) = (0, 0);
    for _ in 0..SPOILED {
        let mut bytes = Maker::new(&schema, chance.number()).case().to_string().into_bytes();
        for _ in 0..=chance.below(3) {
            let at = chance.below(bytes.len() as u64) as usize;
            match chance.below(4) {
                0 => bytes[at] ^= 1 << chance.below(8),
                1 => bytes.truncate(at.max(1)),
                2 => bytes[at] = b"{}[],:\"0"[chance.below(8) as usize],
                _ => {
                    let noise = chance.bytes(5);
                    bytes.splice(at..at, noise);
                }
            }
        }
        match Case::from_json(&bytes) {
            Ok(_) => taken += 1,
            Err(problem) => {
                refused += 1;
                assert!(problem.field.is_some() || problem.detail.is_some(), "{problem}");
                assert!(problem.to_string().len() < 600, "{problem}");
            }
        }
    }
    println!("{refused} refused, {taken} still well formed");
    assert!(refused > SPOILED / 2);
}

#[test]
fn the_published_schema_holds_for_the_seed_cases_and_refuses_a_wrong_one() {
    let validator = jsonschema::validator_for(&case_schema()).expect("the schema is a schema");
    for name in ["kulachenkov", "samadov", "wenda"] {
        let path = format!("{}/cases/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let mut case: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        assert!(validator.is_valid(&case), "{name}");
        case["case"]["colour"] = "blue".into();
        assert!(!validator.is_valid(&case), "{name} with an unknown field");
    }
    let schema = case_schema();
    for seed in 0..20 {
        let made = Maker::new(&schema, seed).case();
        let errors: Vec<String> = validator.iter_errors(&made).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "seed {seed}: {errors:?}");
    }
}
