//! What the typesetter remembers of a request goes with the case: when another is opened, at erasing, and at a lock,
//! whether or not a case is held then. One test: what is remembered is the same for every session of a program.

use std::sync::Arc;

use redress_casework::model::{Id, IsoDate, RequestKind, RequestLanguage};
use redress_casework::papers::remembers;
use redress_casework::{Drafted, FixedClock, Progress, Session, Wish};

fn desk() -> (Session, Id) {
    let clock = Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }));
    let desk = Session::look_round(clock).unwrap();
    let case = desk.cases().unwrap().remove(0).id;
    (desk, case)
}

fn draft(desk: &Session, case: &Id) -> Drafted {
    let drafted = desk.draft(case, RequestKind::Deletion, RequestLanguage::En).unwrap();
    assert!(remembers(), "the next drafting would begin anew");
    drafted
}

#[test]
fn nothing_of_a_case_is_remembered_longer_than_the_case_is_held() {
    assert!(!remembers());
    let (session, case) = desk();
    let first = draft(&session, &case);
    session.lock();
    assert!(!remembers(), "after a lock");

    let (session, case) = desk();
    draft(&session, &case);
    drop(session);
    assert!(!remembers(), "after a session that ended without a lock");

    // A page of a draft that outlived its case is drawn: nothing holds the case then, and yet a lock forgets it.
    let (session, case) = desk();
    let old = draft(&session, &case);
    assert!(session.open_case(&Id::new("nowhere").unwrap()).is_err());
    assert!(!remembers(), "when the case is put away");
    old.draft.page_image(1).unwrap();
    assert!(remembers());
    session.lock();
    assert!(!remembers(), "after a lock with no case held");
    drop(first);

    // Any other paper forgets what was remembered for the next drafting.
    let (mut session, case) = desk();
    let drafted = draft(&session, &case);
    drafted.papers().unwrap();
    session.print_timeline(&case, redress_casework::words::Lang::En, false).unwrap();
    assert!(!remembers(), "after another paper");

    draft(&session, &case);
    let wish = Wish::Case { case };
    session.erase(&wish, &Progress::default()).unwrap();
    assert!(!remembers(), "after erasing");
}
