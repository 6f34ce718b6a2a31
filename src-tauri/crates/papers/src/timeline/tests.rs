//! Gaps do not hang on the order that rows are shown in.

use redress_model::Case;
use serde_json::{Value, json};

use super::*;
use crate::orders::orders;

const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 29 };

fn on(year: u16, month: Option<u8>, day: Option<u8>) -> Value {
    let mut date = json!({ "year": year });
    if let Some(month) = month {
        date["month"] = month.into();
    }
    if let Some(day) = day {
        date["day"] = day.into();
    }
    json!({ "when": { "kind": "on", "date": date } })
}

fn rows(whens: &[Value]) -> Vec<TimelineRow> {
    let event = |(n, when): (usize, &Value)| json!({ "id": format!("e{n}"), "kind": "other", "title": "Something", "when": when });
    let events: Vec<Value> = whens.iter().enumerate().map(event).collect();
    let case = json!({ "format": "redress-case", "version": 1, "case": { "id": "c", "title": "t" }, "events": events });
    Case::from_json(case.to_string().as_bytes()).unwrap().timeline()
}

fn said(rows: &[TimelineRow]) -> Vec<String> {
    let parts = parts(rows, &[], Lang::En, TODAY);
    let shown: Vec<&Row> = parts.iter().flat_map(|part| &part.rows).collect();
    assert_eq!(
        shown.iter().filter(|row| row.kind == "row").count(),
        rows.len(),
        "every row is told"
    );
    shown.iter().filter(|row| row.kind == "gap").map(|row| row.what.clone()).collect()
}

fn in_every_order(whens: &[Value]) -> Vec<String> {
    let rows = rows(whens);
    let as_shown = said(&rows);
    for order in orders(&rows) {
        assert_eq!(said(&order), as_shown, "the order changes the gaps of {whens:?}");
    }
    as_shown
}

#[test]
fn bare_years_and_months_make_and_hide_no_gap_by_their_place() {
    let near = on(2026, Some(1), None);
    // A bare year may be any of its days: nothing is missing within it, nor beside it.
    let within =
        [on(2024, None, None), on(2024, Some(2), Some(3)), on(2025, None, None), near.clone()];
    assert_eq!(in_every_order(&within), Vec::<String>::new());
    // A year of which nothing is known, whichever stands last in the year before.
    let missing = [
        on(2023, None, None),
        on(2023, Some(5), None),
        on(2023, Some(5), Some(4)),
        on(2025, Some(1), Some(9)),
        near.clone(),
    ];
    let gaps = in_every_order(&missing);
    assert_eq!(gaps.len(), 1, "{gaps:?}");
    assert!(gaps[0].contains("December 2023") && gaps[0].contains("January 2025"), "{gaps:?}");
    // Two gaps and a row without a day, which has no part in either.
    let two = [on(2019, Some(3), None), on(2021, None, None), json!({}), on(2021, Some(6), None)];
    let gaps = in_every_order(&two);
    assert_eq!(gaps.len(), 2, "{gaps:?}");
    assert!(gaps[0].contains("March 2019") && gaps[0].contains("January 2021"), "{gaps:?}");
    assert!(gaps[1].contains("December 2021") && gaps[1].contains("November 2026"), "{gaps:?}");
}

#[test]
fn a_gap_stands_between_the_rows_that_it_lies_between() {
    let rows = rows(&[on(2019, None, None), on(2023, None, None), json!({})]);
    let parts = parts(&rows, &[], Lang::En, TODAY);
    let kinds: Vec<(&str, Vec<&str>)> = parts
        .iter()
        .map(|part| (part.year.as_str(), part.rows.iter().map(|row| row.kind).collect()))
        .collect();
    let none = Lang::En.say("no-date-column", &[]);
    let wanted =
        [("2019", vec!["row", "gap"]), ("2023", vec!["row", "gap"]), (none.as_str(), vec!["row"])];
    assert_eq!(kinds, wanted);
    assert!(super::parts(&[], &[], Lang::En, TODAY).is_empty());
}
