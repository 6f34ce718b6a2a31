//! What is written beside the library is kept sealed, apart from the shipped text, and belongs to no case.

use std::sync::Arc;

use redress_casework::law::{library, library_entry};
use redress_casework::model::{Code, Country, Id, IsoDate, Long, Short};
use redress_casework::{FixedClock, OWN_PLACE, Own, Session};

fn desk() -> Session {
    Session::in_memory(Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 })))
}

fn correction(entry: &str, words: &str) -> Own {
    Own::Correction { entry: Short::new(entry).unwrap(), words: Long::new(words).unwrap() }
}

fn helper(name: &str) -> Own {
    Own::Helper {
        name: Short::new(name).unwrap(),
        does: Some(Long::new("Extradition court").unwrap()),
        languages: Some(Short::new("العربية, English").unwrap()),
        contact: None,
        checked: Some(Short::new("November 2026").unwrap()),
        note: None,
    }
}

#[test]
fn a_correction_stands_beside_the_shipped_text_and_goes_without_a_trace_on_it() {
    let mut desk = desk();
    let shipped = library_entry("PR-070").unwrap().clone();
    let first = desk.save_own(None, 0, correction("PR-070", "The portal says 8 pages.")).unwrap();
    assert_eq!(library_entry("PR-070").unwrap(), &shipped);
    let again = correction("PR-070", "The portal says 12 pages.");
    let second = desk.save_own(Some(&first.id), first.revision, again.clone()).unwrap();
    assert_eq!(desk.own().unwrap(), std::slice::from_ref(&second));
    // Changed from elsewhere meanwhile: refused, and what is there stays.
    let late = desk.save_own(Some(&first.id), first.revision, correction("PR-070", "Old page."));
    assert_eq!(late.unwrap_err().code(), Code::Stale);
    assert_eq!(desk.save_own(None, 0, again).unwrap_err().code(), Code::Stale);
    desk.remove_own(&second.id, second.revision).unwrap();
    assert!(desk.own().unwrap().is_empty());
    assert_eq!(desk.remove_own(&second.id, 3).unwrap_err().code(), Code::NotFound);
}

#[test]
fn only_what_is_there_can_be_corrected() {
    let mut desk = desk();
    let none = desk.save_own(None, 0, correction("PR-999", "x")).unwrap_err();
    assert_eq!(none.code(), Code::BadField);
    let lost = Id::new("nowhere").unwrap();
    assert_eq!(desk.save_own(Some(&lost), 1, helper("A")).unwrap_err().code(), Code::NotFound);
    for entry in library() {
        desk.save_own(None, 0, correction(&entry.id, "Checked.")).unwrap();
    }
    assert_eq!(desk.own().unwrap().len(), library().len());
}

#[test]
fn it_is_no_case_and_is_found_by_its_words() {
    let mut desk = desk();
    let one = desk.save_own(None, 0, helper("Żofia Lawyer")).unwrap();
    let cy = Country::new("CY").unwrap();
    let note =
        Own::CountryNote { country: cy, words: Long::new("Ask for المترجم first").unwrap() };
    desk.save_own(None, 0, note.clone()).unwrap();
    assert_eq!(desk.save_own(None, 0, note).unwrap_err().code(), Code::Stale);
    assert!(desk.cases().unwrap().is_empty());
    for query in ["zofia", "EXTRADITION court", "العربيه"] {
        assert_eq!(desk.find_own(query).unwrap(), std::slice::from_ref(&one), "{query}");
    }
    assert_eq!(desk.find_own("المُترجِم").unwrap().len(), 1);
    assert!(desk.find_own("").unwrap().is_empty());
    let file = format!(
        r#"{{"format":"redress-case","version":1,"case":{{"id":"{OWN_PLACE}","title":"A"}}}}"#
    );
    assert_eq!(desk.import_case(file.as_bytes()).unwrap_err().code(), Code::BadCase);
}
