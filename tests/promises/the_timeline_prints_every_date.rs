//! Promise: the printed timeline says every date as the case has it. Events made at random are
//! printed, the text is read back from the PDF, and each date stands there in its own calendar and
//! as converted; what never leaves is on the paper only where it was asked for.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use redress_model::{Case, IsoDate, PartialDate, Releasable};
use redress_papers::{Shown, timeline};
use redress_words::Lang;
use serde_json::{Value, json};

/// Timelines made at random in a run.
const TIMELINES: u32 = 24;
/// The seed; the same in every run, so that a failure can be repeated.
const SEED: u64 = 7;

const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 24 };

fn squeeze(text: &str) -> String {
    let nothing = |c: &char| {
        c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !nothing(c)).collect()
}

fn text(pdf: &[u8]) -> String {
    squeeze(&pdf_extract::extract_text_from_mem(pdf).expect("the PDF can be read"))
}

fn parts(calendar: &'static str) -> impl Strategy<Value = Value> {
    let years = match calendar {
        "persian" => 1330..1405,
        "umm_al_qura" => 1370..1447,
        _ => 1950..2026,
    };
    let month = prop::option::of(1..=12u8);
    (years, month, prop::option::of(1..=28u8)).prop_map(|(year, month, day)| {
        let mut parts = json!({ "year": year });
        if let Some(month) = month {
            parts["month"] = month.into();
            if let Some(day) = day {
                parts["day"] = day.into();
            }
        }
        parts
    })
}

fn date() -> impl Strategy<Value = Value> {
    prop::sample::select(vec!["gregorian", "persian", "umm_al_qura"]).prop_flat_map(|calendar| {
        let kinds =
            prop::sample::select(vec!["on", "about", "before", "after", "between", "unknown"]);
        (kinds, parts(calendar), 1..9i64).prop_map(move |(kind, date, later)| {
            let when = match kind {
                "unknown" => json!({ "kind": kind }),
                "between" => {
                    let to = json!({ "year": date["year"].as_i64().unwrap_or(0) + later });
                    json!({ "kind": kind, "from": date, "to": to })
                }
                _ => json!({ "kind": kind, "date": date }),
            };
            json!({ "calendar": calendar, "when": when })
        })
    })
}

fn events() -> impl Strategy<Value = Vec<Value>> {
    let mark = prop::sample::select(vec!["may_reach_state", "ccf_only", "never_leaves"]);
    let sure = prop::sample::select(vec!["confirmed", "likely", "suspected", "unknown"]);
    let kind = prop::sample::select(vec!["arrest", "court", "alert", "asylum", "politics"]);
    prop::collection::vec((date(), mark, sure, kind), 1..14).prop_map(|all| {
        let event = |(n, (when, mark, sure, kind)): (usize, (Value, &str, &str, &str))| {
            json!({
                "id": format!("e{n}"), "kind": kind, "title": format!("Marker{n}x"), "when": when,
                "provenance": { "certainty": sure, "disclosure": mark },
            })
        };
        all.into_iter().enumerate().map(event).collect::<Vec<Value>>()
    })
}

fn case(events: &[Value]) -> Case {
    let value = json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "made", "title": "Made" }, "events": events,
    });
    Case::from_json(value.to_string().as_bytes()).expect("a made case is right")
}

#[test]
fn every_date_is_printed_as_the_case_has_it() {
    let config = Config { cases: TIMELINES, rng_seed: RngSeed::Fixed(SEED), ..Config::default() };
    TestRunner::new(config)
        .run(&events(), |made| {
            let case = case(&made);
            let releasable = Releasable::of(&case);
            for (shown, all) in [(Shown::Releasable(&releasable), false), (Shown::All(&case), true)]
            {
                let printed = timeline(&shown, &case, Lang::En, TODAY).expect("it can be set");
                let text = text(&printed.pdf);
                let mut left_out = 0;
                for (n, event) in made.iter().enumerate() {
                    let secret = event["provenance"]["disclosure"] == "never_leaves";
                    let there = text.contains(&format!("Marker{n}x"));
                    prop_assert_eq!(there, all || !secret, "event {}", n);
                    left_out += u32::from(secret && !all);
                    if there {
                        let date: PartialDate =
                            serde_json::from_value(event["when"].clone()).unwrap();
                        let words = squeeze(&Lang::En.both(&date));
                        prop_assert!(text.contains(&words), "{} is not in {}", words, text);
                    }
                }
                prop_assert_eq!(printed.left_out, left_out);
            }
            Ok(())
        })
        .expect("every timeline says what its case says");
}

#[test]
fn a_gap_is_marked_until_it_is_answered() {
    let event = |id: &str, year: i32| {
        json!({ "id": id, "kind": "other", "title": id, "when": { "when": { "kind": "on", "date": { "year": year } } },
                "provenance": { "disclosure": "may_reach_state" } })
    };
    let open = case(&[event("first", 2010), event("second", 2026)]);
    let print = |case: &Case| {
        text(&timeline(&Shown::All(case), case, Lang::En, TODAY).expect("it can be set").pdf)
    };
    assert!(print(&open).contains("Gap:nothingfromDecember2010toJanuary2026"));
    let mut answered = serde_json::to_value(&open).unwrap();
    answered["notes"] = json!([{
        "id": "n", "text": "Nothing happened.",
        "quiet": { "when": { "kind": "between", "from": { "year": 2011 }, "to": { "year": 2025 } } },
    }]);
    let answered = Case::from_json(answered.to_string().as_bytes()).unwrap();
    let text = print(&answered);
    assert!(!text.contains("Gap:nothing"), "{text}");
    assert!(text.contains("Nothinghappenedfrom"), "{text}");
}

#[test]
fn every_language_can_be_set_and_so_can_an_empty_case() {
    for lang in Lang::ALL {
        let empty = case(&[]);
        let printed = timeline(&Shown::All(&empty), &empty, lang, TODAY).expect("it can be set");
        assert_eq!((printed.rows, printed.pages), (0, 1), "{lang:?}");
        let sample = Case::from_json(include_bytes!("../cases/kulachenkov.json")).unwrap();
        let printed = timeline(&Shown::All(&sample), &sample, lang, TODAY).expect("it can be set");
        assert!(printed.rows > 5 && printed.pages > 0, "{lang:?}");
    }
}
