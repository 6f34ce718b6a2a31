//! A form loses nothing: an entry shown in its form and saved untouched is the same entry, for
//! cases of any content.

use redress_casework::model::{Case, case_schema};
use redress_tests::chance::Chance;
use redress_tests::made_case::Maker;
use redress_wire::{
    AlertSheet, AllegationSheet, AnswerSheet, CaseSheet, ChargeSheet, EventSheet, EvidenceSheet,
    LetterSheet, NoteSheet, PersonSheet, PlanSheet, ProceedingSheet, ProtectionSheet, SourceSheet,
    TaskSheet,
};
use serde::Serialize;
use serde_json::{Value, json};

/// Cases made by chance.
const CASES: u64 = 200;

#[test]
fn an_untouched_form_changes_nothing() {
    let schema = case_schema();
    let mut chance = Chance::announced("forms");
    let mut forms = 0;
    for _ in 0..CASES {
        let seed = chance.number();
        let mut made = Maker::new(&schema, seed).case();
        trim(&mut made);
        let made = made.to_string();
        let case = Case::from_json(made.as_bytes()).expect("the made case is taken");
        macro_rules! through {
            ($list:ident, $sheet:ident, $old:expr) => {
                for entry in &case.$list {
                    let sheet = $sheet::of(entry, 1);
                    let text = serde_json::to_string(&sheet).expect("a sheet is JSON");
                    let back: $sheet = serde_json::from_str(&text).expect("and comes back");
                    let saved = back.apply(entry.id.clone(), $old(entry.clone()));
                    let what = format!("seed {seed}, {} {}", stringify!($list), entry.id);
                    let saved = saved.unwrap_or_else(|problem| panic!("{what}: {problem}"));
                    assert_eq!(told(&saved), told(entry), "{what}");
                    forms += 1;
                }
            };
        }
        through!(people, PersonSheet, Some);
        through!(alerts, AlertSheet, Some);
        through!(charges, ChargeSheet, Some);
        through!(allegations, AllegationSheet, std::convert::identity);
        through!(proceedings, ProceedingSheet, Some);
        through!(protection, ProtectionSheet, Some);
        through!(events, EventSheet, Some);
        through!(evidence, EvidenceSheet, std::convert::identity);
        through!(sources, SourceSheet, Some);
        through!(letters, LetterSheet, Some);
        through!(tasks, TaskSheet, Some);
        through!(notes, NoteSheet, Some);
        through!(plans, PlanSheet, Some);
        through!(answers, AnswerSheet, Some);
        let sheet = CaseSheet::of(&case.case, 1);
        let text = serde_json::to_string(&sheet).expect("a sheet is JSON");
        let back: CaseSheet = serde_json::from_str(&text).expect("and comes back");
        let saved = back.apply(case.case.clone()).expect("the header of a case is taken");
        assert_eq!(told(&saved), told(&case.case), "seed {seed}, the header");
    }
    assert!(forms > 5 * CASES, "only {forms} forms");
    println!("{forms} forms of {CASES} cases");
}

/// Gives what an entry tells, as JSON: a part that tells nothing, such as a place without a name
/// or a country, is as good as none.
fn told(entry: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(entry).expect("an entry is JSON");
    prune(&mut value);
    value
}

fn prune(value: &mut Value) {
    if let Value::Object(fields) = value {
        fields.values_mut().for_each(prune);
        // A date not known is as good as none.
        let no_date = json!({ "calendar": "gregorian", "when": { "kind": "unknown" } });
        let empty = |part: &Value| part.as_object().is_some_and(serde_json::Map::is_empty);
        fields.retain(|_, part| !empty(part) && *part != no_date);
    }
}

/// Takes the blanks around texts away: a form does that to one-line fields, and nothing else.
fn trim(value: &mut Value) {
    match value {
        Value::String(text) => *text = text.trim().to_owned(),
        Value::Array(list) => list.iter_mut().for_each(trim),
        Value::Object(fields) => fields.values_mut().for_each(trim),
        _ => {}
    }
}
