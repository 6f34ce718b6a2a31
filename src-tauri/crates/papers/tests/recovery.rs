//! The recovery sheet says its rows, on one page, and nothing else that could tell whose it is.

use redress_model::IsoDate;
use redress_papers::recovery_sheet;

const ROWS: &str = "abandon ability able about\nzoo zone zero zebra\nlegal lemon lend lens\nnoble noise nominee noodle\n";

#[test]
fn every_word_is_on_the_page() {
    let day = IsoDate { year: 2026, month: 11, day: 24 };
    let pdf = recovery_sheet(ROWS, day).unwrap();
    assert_eq!(pdf, recovery_sheet(ROWS, day).unwrap(), "the same rows give the same bytes");
    let text = pdf_extract::extract_text_from_mem(&pdf).unwrap();
    for word in ROWS.split_whitespace().chain(["2026-11-24", "Recovery"]) {
        assert!(text.contains(word), "{word} is not in: {text}");
    }
    assert_eq!(lopdf::Document::load_mem(&pdf).unwrap().get_pages().len(), 1);
}
