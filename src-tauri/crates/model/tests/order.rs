//! The timeline keeps the order in which things happened, and where dates do not tell it, the order in the case.

use redress_model::Case;
use serde_json::{Value, json};

fn event(id: &str, when: Value) -> Value {
    json!({ "id": id, "kind": "other", "title": id, "when": { "when": when } })
}

#[test]
fn what_lies_before_a_day_comes_before_it_and_ties_stay_as_written() {
    let day = json!({ "year": 2016, "month": 5, "day": 2 });
    let on = |id: &str| event(id, json!({ "kind": "on", "date": day }));
    let case = json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t" },
        "events": [
            event("after", json!({ "kind": "after", "date": day })),
            event("about", json!({ "kind": "about", "date": day })),
            on("z"), on("a"), on("m"),
            event("before", json!({ "kind": "before", "date": day })),
            event("never", json!({ "kind": "unknown" }))],
    });
    let case = Case::from_json(case.to_string().as_bytes()).unwrap();
    let rows: Vec<String> =
        case.timeline().iter().map(|row| row.entry.id.as_str().to_owned()).collect();
    assert_eq!(rows, ["before", "z", "a", "m", "about", "after", "never"]);
    for (at, row) in case.timeline().iter().enumerate() {
        let one = case.timeline_of(&[row.entry.id.clone()].into());
        assert_eq!(one.len(), 1);
        assert_eq!((one[0].at as usize, &one[0].row), (at, row), "the same place alone");
    }
}
