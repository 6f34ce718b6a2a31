//! Published decisions are whole, tell refusals as well as deletions, and claim no more than was
//! read.

use std::collections::BTreeSet;

use redress_law::decisions;
use redress_model::DecisionResult::{Compliant, NotCompliant, NotKnown};

/// Number, result and kind of data, written down a second time from the pages they were read on.
const READ: [(&str, redress_model::DecisionResult, Option<&str>); 12] = [
    ("6 (2017)", Compliant, Some("Red Notice")),
    ("1 (2018)", NotCompliant, Some("Red Notice")),
    ("2 (2018)", Compliant, Some("Red Notice")),
    ("4 (2018)", NotCompliant, Some("Red Notice")),
    ("14 (2018)", NotCompliant, Some("Red Notice")),
    ("18 (2018)", Compliant, Some("Diffusion")),
    ("1 (2023)", NotCompliant, Some("Diffusion")),
    ("1 (2024)", Compliant, Some("Blue and Yellow Notice")),
    ("2 (2024)", NotCompliant, Some("Red Notice")),
    ("3 (2024)", Compliant, Some("Document record marked as revoked (SLTD)")),
    ("2 (2025)", NotCompliant, Some("Red Notice")),
    ("4 (2025)", Compliant, Some("Blue Notice")),
];

#[test]
fn every_decision_that_was_read_is_there_with_its_result() {
    for (number, result, data) in READ {
        let found = decisions().iter().find(|d| d.number.as_deref() == Some(number));
        let found = found.unwrap_or_else(|| panic!("{number} is missing"));
        assert_eq!(found.result, result, "{number}");
        assert_eq!(found.data.as_ref().map(|words| words.en.as_str()), data, "{number}");
    }
}

#[test]
fn each_says_its_year_source_and_tags_and_its_number_once() {
    let numbers: Vec<&str> = decisions().iter().filter_map(|d| d.number.as_deref()).collect();
    let once: BTreeSet<&&str> = numbers.iter().collect();
    assert_eq!(once.len(), numbers.len());
    for decision in decisions() {
        assert!(!decision.source.is_empty() && !decision.tags.is_empty(), "{}", decision.id);
        assert!(decision.id.contains(&decision.year.to_string()), "{}", decision.id);
        let number = decision.number.as_deref();
        assert!(number.is_none_or(|n| n.contains(&format!("({})", decision.year))));
        assert!(number.is_some() || decision.note.is_some(), "{} says nothing", decision.id);
        assert_eq!(decision.data.is_none(), decision.channels.is_empty(), "{}", decision.id);
        assert!(decision.result != NotKnown || decision.note.is_some(), "{}", decision.id);
    }
}

#[test]
fn refusals_stand_beside_deletions() {
    let count = |result| decisions().iter().filter(|d| d.result == result).count();
    assert!(count(Compliant) >= 9 && count(NotCompliant) >= 11);
}
