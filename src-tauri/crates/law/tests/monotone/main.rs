//! For any case: a helping fact never lowers a verdict, a hurting one never raises it, an
//! irrelevant one changes nothing, nor does the order of entries; and nothing panics.

mod cases;
mod changes;

use cases::{any_case, list, look, verdicts};
use changes::{TURNS, helped, hurt, idle};
use proptest::prelude::*;
use redress_model::Verdict;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_helping_fact_never_lowers(case in any_case(), turn in 0..TURNS) {
        let before = verdicts(&case);
        for (what, better) in helped(&case, turn) {
            for (id, after) in verdicts(&better) {
                prop_assert!(after >= before[&id], "{what}: {id} {:?} -> {after:?}", before[&id]);
            }
        }
    }

    #[test]
    fn a_hurting_fact_never_raises(case in any_case(), turn in 0..TURNS) {
        let before = verdicts(&case);
        for (what, worse) in hurt(&case, turn) {
            for (id, after) in verdicts(&worse) {
                prop_assert!(after <= before[&id], "{what}: {id} {:?} -> {after:?}", before[&id]);
            }
        }
    }

    #[test]
    fn an_irrelevant_fact_changes_nothing(case in any_case()) {
        let before = look(&case);
        for (what, after) in idle(&case) {
            prop_assert_eq!(&look(&after), &before, "{}", what);
        }
    }

    #[test]
    fn order_changes_nothing(case in any_case(), turn in 0usize..3) {
        let mut turned = case.clone();
        for key in ["alerts", "charges", "protection", "proceedings", "events", "answers"] {
            let list = turned[key].as_array_mut().unwrap();
            list.reverse();
            let by = turn.min(list.len());
            list.rotate_left(by);
        }
        prop_assert_eq!(look(&turned), look(&case));
    }

    #[test]
    fn strong_is_kept_for_what_is_shown(case in any_case()) {
        let assessment = look(&case);
        for ground in &assessment.grounds {
            if ground.verdict == Verdict::Strong {
                prop_assert!(!ground.rests_on.is_empty());
                prop_assert!(ground.rests_on.iter().any(|p| !p.rests_on.is_empty()));
            }
            if ground.verdict == Verdict::MissingFacts {
                prop_assert!(!ground.missing.is_empty(), "{} asks nothing", ground.id);
            }
        }
        let refugee = assessment.grounds.iter().find(|g| g.id == "G-REFUGEE").unwrap();
        if refugee.verdict == Verdict::Strong {
            let full = list(&case, "protection").iter().any(|p| {
                p["will_confirm"] == "yes" && p["status"] == "active"
                    && p["provenance"]["certainty"] == "confirmed"
                    && list(&case, "alerts").iter().any(|a| {
                        a["country"] == p["from_country"] || (a["country"].is_null() && case["case"]["accusing"] == p["from_country"])
                    })
            });
            prop_assert!(full);
        }
    }
}
