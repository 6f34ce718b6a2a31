//! Where a fact is used, as its card tells: grounds, paragraphs of the request, other entries.

use std::sync::Arc;

use redress_casework::model::{Code, Disclosure, Entry, EntryKind, Id, IsoDate};
use redress_casework::{FixedClock, Session, Uses};

fn taken() -> (Session, Id) {
    let day = IsoDate { year: 2026, month: 11, day: 24 };
    let mut desk = Session::in_memory(Arc::new(FixedClock(day)));
    let bytes = include_bytes!("../../../../tests/cases/kulachenkov.json");
    let id = desk.import_case(bytes).unwrap().id;
    (desk, id)
}

fn uses(desk: &Session, case: &Id, entry: &str) -> Uses {
    desk.uses(case, &Id::new(entry).unwrap()).unwrap()
}

#[test]
fn an_alert_is_told_in_the_request_and_named_by_what_deals_with_it() {
    let (desk, case) = taken();
    let alert = uses(&desk, &case, "diffusion");
    assert!(alert.leaves);
    assert!(alert.places.iter().any(|place| place.heading == "The data concerned"), "{alert:?}");
    assert!(!alert.grounds.is_empty());
    assert!(alert.named_by.iter().any(|by| by.id.as_str() == "extradition-cy"));
    assert!(alert.names.iter().any(|one| one.kind == EntryKind::Charge));
    // The applicant's own section is named by its heading too.
    let person = uses(&desk, &case, "applicant");
    assert!(person.places.iter().any(|place| place.heading == "The applicant"), "{person:?}");
    // A source is named by every fact that rests on it.
    assert!(uses(&desk, &case, "s-rferl").named_by.len() > 3);
}

#[test]
fn what_stays_is_told_nowhere() {
    let (mut desk, case) = taken();
    let open = desk.case(&case).unwrap();
    let mut alert = open.case.alerts[0].clone();
    let revision = open.revision(&alert.id);
    alert.provenance.disclosure = Disclosure::NeverLeaves;
    desk.save_entry(&case, Entry::Alert(alert), revision).unwrap();
    let alert = uses(&desk, &case, "diffusion");
    assert!(!alert.leaves);
    assert!(alert.places.is_empty());
    let gone = desk.uses(&case, &Id::new("nobody").unwrap()).unwrap_err();
    assert_eq!(gone.code(), Code::NotFound);
}
