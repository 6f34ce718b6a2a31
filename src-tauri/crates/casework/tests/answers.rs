//! An answer is kept as sure as the person said, and stays so until they say otherwise or answer otherwise.

use std::sync::Arc;

use redress_casework::model::{Certainty, Disclosure, Id, IsoDate, YesNo};
use redress_casework::{FixedClock, Session};

const QUESTION: &str = "alert-in-files";

#[test]
fn how_sure_an_answer_is_is_said_with_it_or_stays() {
    let day = IsoDate { year: 2026, month: 11, day: 24 };
    let mut desk = Session::in_memory(Arc::new(FixedClock(day)));
    let bytes = include_bytes!("../../../../tests/cases/kulachenkov.json");
    let case = desk.import_case(bytes).unwrap().id;
    let kept = |desk: &Session, case: &Id| {
        let open = desk.case(case).unwrap();
        let found = open.case.answers.iter().find(|one| one.id.as_str() == QUESTION).cloned();
        found.unwrap()
    };
    // Nobody who says nothing about it is made to look sure.
    desk.answer(&case, QUESTION, YesNo::Yes, None, None).unwrap();
    assert_eq!(kept(&desk, &case).provenance.certainty, Certainty::Unknown);
    desk.answer(&case, QUESTION, YesNo::Yes, None, Some(Certainty::Confirmed)).unwrap();
    assert_eq!(kept(&desk, &case).provenance.certainty, Certainty::Confirmed);
    // Said again without a word about it, it stays; another answer is as sure as nobody has said yet.
    desk.answer(&case, QUESTION, YesNo::Yes, None, None).unwrap();
    assert_eq!(kept(&desk, &case).provenance.certainty, Certainty::Confirmed);
    desk.answer(&case, QUESTION, YesNo::No, None, None).unwrap();
    let last = kept(&desk, &case);
    assert_eq!((last.answer, last.provenance.certainty), (YesNo::No, Certainty::Unknown));
    // Nobody is sure of what they do not know, nor of the answer that comes after it.
    desk.answer(&case, QUESTION, YesNo::Unknown, None, Some(Certainty::Confirmed)).unwrap();
    assert_eq!(kept(&desk, &case).provenance.certainty, Certainty::Unknown);
    desk.answer(&case, QUESTION, YesNo::Yes, None, None).unwrap();
    let last = kept(&desk, &case);
    assert_eq!((last.answer, last.provenance.certainty), (YesNo::Yes, Certainty::Unknown));
    assert_eq!(last.provenance.disclosure, Disclosure::CcfOnly);
}
