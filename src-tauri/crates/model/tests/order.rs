//! The timeline keeps the order in which things happened, and where dates do not tell it, the order in the case.

use redress_model::Case;
use serde_json::{Value, json};

fn event(id: &str, when: Value) -> Value {
    json!({ "id": id, "kind": "other", "title": id, "when": { "when": when } })
}

/// Reads events and gives their ids as the timeline has them, each also at the same place when it is asked for alone.
fn order(events: &[Value]) -> Vec<String> {
    let case = json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t" },
        "events": events,
    });
    let case = Case::from_json(case.to_string().as_bytes()).unwrap();
    for (at, row) in case.timeline().iter().enumerate() {
        let one = case.timeline_of(&[row.entry.id.clone()].into());
        assert_eq!(one.len(), 1);
        assert_eq!((one[0].at as usize, &one[0].row), (at, row), "the same place alone");
    }
    case.timeline().iter().map(|row| row.entry.id.as_str().to_owned()).collect()
}

#[test]
fn what_lies_before_a_day_comes_before_it_and_ties_stay_as_written() {
    let day = json!({ "year": 2016, "month": 5, "day": 2 });
    let on = |id: &str| event(id, json!({ "kind": "on", "date": day }));
    let rows = order(&[
        event("after", json!({ "kind": "after", "date": day })),
        event("about", json!({ "kind": "about", "date": day })),
        on("z"),
        on("a"),
        on("m"),
        event("before", json!({ "kind": "before", "date": day })),
        event("never", json!({ "kind": "unknown" })),
    ]);
    assert_eq!(rows, ["before", "z", "a", "m", "about", "after", "never"]);
}

#[test]
fn a_bare_month_or_year_stands_behind_what_is_known_to_lie_within_it() {
    let on = |id: &str, date: Value| event(id, json!({ "kind": "on", "date": date }));
    let about = |id: &str, date: Value| event(id, json!({ "kind": "about", "date": date }));
    let rows = order(&[
        about("about-2019", json!({ "year": 2019 })),
        on("2019", json!({ "year": 2019 })),
        on("2019-05", json!({ "year": 2019, "month": 5 })),
        about("about-2019-05", json!({ "year": 2019, "month": 5 })),
        on("2019-12", json!({ "year": 2019, "month": 12 })),
        on("2020-01-01", json!({ "year": 2020, "month": 1, "day": 1 })),
        on("2019-06-01", json!({ "year": 2019, "month": 6, "day": 1 })),
        on("2019-12-31", json!({ "year": 2019, "month": 12, "day": 31 })),
        on("2019-05-31", json!({ "year": 2019, "month": 5, "day": 31 })),
        on("2019-01-02", json!({ "year": 2019, "month": 1, "day": 2 })),
        event("after-2019", json!({ "kind": "after", "date": { "year": 2019 } })),
        event("before-2019", json!({ "kind": "before", "date": { "year": 2019 } })),
        event(
            "between",
            json!({ "kind": "between", "from": { "year": 2019, "month": 2 }, "to": { "year": 2021 } }),
        ),
    ]);
    let wanted = [
        "before-2019",
        "2019-01-02",
        "between",
        "2019-05-31",
        "2019-05",
        "about-2019-05",
        "2019-06-01",
        "2019-12-31",
        "2019-12",
        "2019",
        "about-2019",
        "after-2019",
        "2020-01-01",
    ];
    assert_eq!(rows, wanted);
}
