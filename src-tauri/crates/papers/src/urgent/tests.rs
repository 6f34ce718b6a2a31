//! Who is held does not hang on the order that entries were written in or are shown in.

use redress_model::Case;
use serde_json::{Value, json};

use super::*;
use crate::orders::orders;

/// An event on a year, a month or a day.
fn event(id: &str, kind: &str, when: &str) -> Value {
    let part = |n: usize| when.split('-').nth(n).map(|text| text.parse::<u16>().unwrap());
    let mut date = json!({ "year": part(0) });
    for (n, name) in [(1, "month"), (2, "day")] {
        if let Some(part) = part(n) {
            date[name] = part.into();
        }
    }
    json!({ "id": id, "kind": kind, "title": id, "took_place": "yes",
        "when": { "when": { "kind": "on", "date": date } },
        "provenance": { "certainty": "confirmed", "disclosure": "may_reach_state" } })
}

fn case(events: &[Value]) -> Case {
    let case = json!({ "format": "redress-case", "version": 1, "case": { "id": "c", "title": "t" }, "events": events });
    Case::from_json(case.to_string().as_bytes()).unwrap()
}

fn who(events: &[Value]) -> Option<String> {
    let case = case(events);
    let urgent = Urgent::of(&case, &BTreeSet::new());
    urgent.detention.first().map(|entry| entry.id.as_str().to_owned())
}

/// Says who is held, in whatever order the entries are written.
fn held_in_every_order(events: &[Value]) -> Option<String> {
    let found: BTreeSet<_> = orders(events).iter().map(|order| who(order)).collect();
    assert_eq!(found.len(), 1, "the order changes who is held: {found:?} of {events:?}");
    found.into_iter().next().unwrap()
}

#[test]
fn a_bare_year_or_month_of_arrest_frees_and_holds_nobody_by_its_place() {
    let arrests = ["2018-12-31", "2019", "2019-05", "2019-05-03"];
    let releases = ["2018-12-31", "2019", "2019-05", "2019-05-02", "2019-06-01"];
    for chosen in 1..1_u32 << arrests.len() {
        for release in std::iter::once(None).chain(releases.iter().map(Some)) {
            let mut events: Vec<Value> = arrests
                .iter()
                .enumerate()
                .filter(|(n, _)| chosen & (1 << n) != 0)
                .map(|(_, when)| event(when, "arrest", when))
                .collect();
            // The earliest days are in the order of the list above: the last of those chosen is the last arrest.
            let last = events.last().unwrap()["id"].as_str().unwrap().to_owned();
            events.push(event("year", "other", "2019"));
            events.extend(release.map(|when| event("free", "release", when)));
            let surely_before = match (release, last.as_str()) {
                (Some(&"2018-12-31"), last) => last != "2018-12-31",
                (Some(&"2019-05-02"), "2019-05-03") => true,
                _ => false,
            };
            let held = release.is_none() || surely_before;
            assert_eq!(
                held_in_every_order(&events),
                held.then_some(last),
                "{release:?}: {events:?}"
            );
        }
    }
}

/// Two arrests of the same bare year, of which one is known to have ended: the person may be held still. Of the same day
/// it is one arrest, written down twice.
#[test]
fn of_two_arrests_of_one_year_the_one_that_did_not_end_counts() {
    for when in ["2019", "2019-05", "2019-05-03"] {
        let mut ended = event("a", "arrest", when);
        ended["until"] = json!({ "when": { "kind": "on", "date": { "year": 2019, "month": 7 } } });
        let open = event("b", "arrest", when);
        let year = event("y", "other", "2019");
        let both = [ended.clone(), open, year.clone()];
        let still = (when.len() < 10).then_some("b");
        assert_eq!(held_in_every_order(&both).as_deref(), still, "{when}");
        let mut too = ended.clone();
        too["id"] = "b".into();
        assert_eq!(held_in_every_order(&[ended, too, year]), None, "{when}");
    }
}

/// Without a day an arrest may have been the last; so it was before there was a key of its own.
#[test]
fn what_is_about_a_day_counts_from_that_day_and_what_has_none_comes_last() {
    let about = |id: &str| {
        let mut one = event(id, "arrest", "2019-05-20");
        one["when"]["when"]["kind"] = "about".into();
        one
    };
    let day = event("day", "arrest", "2019-05-10");
    assert_eq!(held_in_every_order(&[about("about"), day.clone()]).as_deref(), Some("about"));
    let later = event("later", "arrest", "2019-05-21");
    assert_eq!(held_in_every_order(&[about("about"), later]).as_deref(), Some("later"));
    let mut never = event("never", "arrest", "2019");
    never["when"] = json!({});
    assert_eq!(held_in_every_order(&[never, day]).as_deref(), Some("never"));
}
