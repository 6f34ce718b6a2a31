//! What is marked *never leaves* does not pass the gate to a paper, whatever field it stands in: a
//! canary is put into every text of cases made from the schema, and looked for behind the gate.

use std::collections::BTreeSet;

use redress_casework::model::{Case, Releasable, case_schema};
use redress_tests::canary::{self, CANARY};
use redress_tests::chance::Chance;
use redress_tests::made_case::Maker;
use serde_json::Value;

/// Cases made by chance: at least so many, and more until nearly every text field was tried.
const CASES: u64 = 40;
/// By then chance has filled every field it can.
const MOST_CASES: u64 = 400;

/// Fields that stay in the vault whatever the mark of their entry.
const ALWAYS: [&str; 9] = [
    "provenance/note",
    "people/residence",
    "people/contacts/",
    "people/relations/",
    "alerts/next_step",
    "evidence/origin",
    "sources/note",
    "case/about",
    "case/provenance/note",
];
/// Lists whose entries are the keeper's own.
const OWN: [&str; 3] = ["tasks", "notes", "requests"];
/// People who are never named.
const GUARDED: [&str; 3] = ["family", "witness", "helper"];

/// Says whether the text at a JSON pointer must stay.
fn stays(case: &Value, pointer: &str) -> bool {
    let field = canary::field(pointer);
    if ALWAYS.iter().any(|always| field.contains(always)) {
        return true;
    }
    let mut parts = pointer.trim_start_matches('/').split('/');
    let (list, n) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if OWN.contains(&list) {
        return true;
    }
    let Some(entry) = n.parse::<usize>().ok().map(|n| &case[list][n]) else { return false };
    let guarded = |role: &Value| role.as_str().is_some_and(|role| GUARDED.contains(&role));
    let also = entry["also"].as_array().into_iter().flatten();
    match list {
        "people" if guarded(&entry["role"]) || also.clone().any(guarded) => true,
        "sources" => ["person", "own_knowledge"].iter().any(|kind| entry["kind"] == *kind),
        // Where nobody chose, nothing leaves.
        _ => !matches!(
            entry["provenance"]["disclosure"].as_str(),
            Some("may_reach_state" | "ccf_only")
        ),
    }
}

#[test]
fn no_text_of_a_fact_that_stays_passes_the_gate() {
    let schema = case_schema();
    let mut chance = Chance::announced("never leaves");
    let (mut held, mut passed) = (0, 0);
    let mut fields = BTreeSet::new();
    let texts = canary::text_fields(&schema);
    let tried =
        |fields: &BTreeSet<String>| texts.iter().filter(|field| fields.contains(*field)).count();
    let enough = |fields: &BTreeSet<String>| tried(fields) * 10 > texts.len() * 9;
    for round in 0..MOST_CASES {
        if round >= CASES && enough(&fields) {
            break;
        }
        let seed = chance.number();
        let mut made = Maker::new(&schema, seed).case();
        let accepts = |case: &Value| Case::from_json(case.to_string().as_bytes()).is_ok();
        let planted = canary::plant(&mut made, &accepts);
        let case = Case::from_json(made.to_string().as_bytes()).expect("the planted case is taken");
        let out = Releasable::of(&case).case().to_json().expect("a case is JSON");
        for (n, pointer) in planted.iter().enumerate() {
            let word = format!("{CANARY}{n:04} ");
            if stays(&made, pointer) {
                assert!(!out.contains(&word), "seed {seed}: {pointer} passed the gate");
                fields.insert(canary::field(pointer));
                held += 1;
            } else if out.contains(&word) {
                passed += 1;
            }
        }
    }
    // The search sees what may leave, so it would see what may not.
    assert!(passed > 100, "only {passed} texts passed");
    let tried = tried(&fields);
    assert!(enough(&fields), "only {tried} of {} text fields were tried", texts.len());
    println!("{held} texts held back, {passed} passed, {tried} of {} fields tried", texts.len());
}
