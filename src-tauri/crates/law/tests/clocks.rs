//! Clocks and letters of the law data: every limit that was read is there, each with its rule, and nothing is sourced
//! that was only recalled.

use redress_law::{
    Limit, clock, clock_sentence, clocks, in_extradition_convention, letter_kinds, letter_outcomes,
    sessions, sessions_say,
};
use redress_model::{Confidence, Country, LetterKind, YesNo};

/// Every limit of the collected facts, by its id there.
const LIMITS: &[(&str, &str, Limit)] = &[
    ("PR-080", "admissibility", Limit::Months(1)),
    ("PR-081", "access-decision", Limit::Months(4)),
    ("PR-082", "deletion-decision", Limit::Months(9)),
    ("PR-083", "delay", Limit::None),
    ("PR-084", "revision", Limit::Months(6)),
    ("PR-085", "ccf-question", Limit::None),
    ("PR-086", "carried-out", Limit::Months(1)),
    ("PR-087", "decision-sent", Limit::Months(1)),
    ("PR-087b", "decision-notice", Limit::None),
    ("PR-087c", "compliance-45", Limit::None),
    ("PR-087d", "compliance-wait", Limit::None),
    ("PR-069", "revision-decision", Limit::None),
    ("AL-66", "custody-18", Limit::Days(18)),
    ("AL-66", "custody-40", Limit::Days(40)),
    ("GU-06", "custody-other", Limit::None),
    ("PR-042", "paper-expiry", Limit::None),
    ("GU-14", "state-confirms", Limit::None),
];

#[test]
fn every_limit_that_was_read_is_a_clock_and_no_other() {
    let wanted: Vec<_> = LIMITS.iter().map(|(fact, id, limit)| (*fact, *id, *limit)).collect();
    let mut have: Vec<_> =
        clocks().iter().map(|c| (c.fact.as_str(), c.id.as_str(), c.limit)).collect();
    let by_id = |row: &(&str, &str, Limit)| LIMITS.iter().position(|(_, id, _)| *id == row.1);
    have.sort_by_key(by_id);
    assert_eq!(have, wanted);
}

#[test]
fn every_clock_says_instrument_version_date_and_source() {
    for clock in clocks() {
        let rule = &clock.rule;
        let all = [&rule.instrument, &rule.citation, &rule.version, &rule.source];
        assert!(all.iter().all(|text| !text.is_empty()), "{}", clock.id);
        assert_eq!(rule.as_of.len(), 10, "{}", clock.id);
        let unread = rule.source.contains("not read") || rule.source.contains("recalled");
        assert!(!unread || rule.confidence != Confidence::Sourced, "{}", clock.id);
        assert!(clock.limit != Limit::None || clock.real.is_none(), "{}", clock.id);
    }
    for id in ["custody-18", "custody-40"] {
        assert_eq!(clock(id).unwrap().rule.confidence, Confidence::Recalled);
    }
}

#[test]
fn a_limit_without_words_of_its_own_gives_no_day() {
    for id in ["compliance-45", "compliance-wait"] {
        let clock = clock(id).unwrap();
        assert_eq!(clock.limit, Limit::None);
        assert!(clock_sentence(clock.unclear.as_deref().unwrap()).is_some(), "{id}");
        assert_eq!(clock.since.unwrap().to_string(), "2025-11-28");
    }
}

#[test]
fn the_real_time_is_later_than_the_limit_and_is_no_promise() {
    for (clock, real) in clocks().iter().filter_map(|c| Some((c, c.real.as_ref()?))) {
        let Limit::Months(months) = clock.limit else { panic!("{}", clock.id) };
        assert!(months < real.from && real.from <= real.to, "{}", clock.id);
        assert!(real.says.en.ends_with("It is no promise."), "{}", clock.id);
        // *Often* is kept for about half; else the share is the one that was read.
        let told = match real.share {
            Some(share) => format!("{share} in 100"),
            None => "about half".to_owned(),
        };
        assert!(real.says.en.contains(&told), "{}: {told}", clock.id);
    }
}

#[test]
fn sessions_are_in_order_and_lie_in_2026() {
    let days: Vec<_> = sessions().iter().flat_map(|s| [s.first, s.last]).collect();
    assert!(days.is_sorted() && days.iter().all(|day| day.year == 2026));
    let numbers: Vec<u16> = sessions().iter().map(|session| session.number).collect();
    assert_eq!(numbers, [135, 136, 137]);
    assert_eq!(sessions_say().confidence, Confidence::Sourced);
}

#[test]
fn the_convention_binds_as_the_list_of_countries_says() {
    let party = |code| in_extradition_convention(Country::new(code).unwrap());
    for code in ["RU", "CY", "TR", "AZ", "KR", "ZA", "CL", "IL"] {
        assert_eq!(party(code), YesNo::Yes, "{code}");
    }
    for code in ["BY", "KZ", "US", "AE", "XK", "VA"] {
        assert_eq!(party(code), YesNo::No, "{code}");
    }
    assert_eq!(party("HK"), YesNo::Unknown);
}

#[test]
fn every_outcome_belongs_to_a_decision_and_every_sentence_is_short() {
    for outcome in letter_outcomes() {
        assert_eq!(outcome.kinds, [LetterKind::Decision], "{:?}", outcome.outcome);
        assert!(!outcome.requests.is_empty());
    }
    let outcomes = letter_outcomes().iter().map(|o| &o.facts);
    for facts in letter_kinds().iter().map(|(_, facts)| facts).chain(outcomes) {
        for sentence in facts.means.en.split_inclusive(['.', '?']) {
            assert!(sentence.split_whitespace().count() < 20, "{sentence}");
        }
    }
    for clock in clocks() {
        assert!(clock.says.en.split_whitespace().count() < 20, "{}", clock.id);
    }
}
