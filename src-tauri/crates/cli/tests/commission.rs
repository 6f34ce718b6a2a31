//! `paper`: what can be drafted for the CCF, and what is refused.

mod common;

use common::Desk;

#[test]
fn papers_for_the_ccf_are_listed_written_and_refused_by_name() {
    let desk = Desk::with_case("wenda");
    let listed = desk.done(&["paper", "wenda"]).out;
    for words in [
        "Power of attorney",
        "no representative who may be named",
        "No answer of the CCF is late",
        "PR-043",
    ] {
        assert!(listed.contains(words), "{words}: {listed}");
    }
    let arabic = desk.done(&["--speak", "ar", "paper", "wenda"]).out;
    assert!(arabic.contains("توكيل") && !arabic.contains("Power of attorney"), "{arabic}");
    let file = desk.at("letter.pdf");
    let file = file.to_str().unwrap();
    for (paper, field, words) in [
        ("power", "representative", "Add your lawyer to the people"),
        ("overdue", "none", "No answer of the CCF is late"),
    ] {
        let said = desk.run(&["paper", "wenda", paper, "--out", file]);
        assert!(said.err.contains(words) && !said.err.contains("strange signs"), "{}", said.err);
        let refused = desk.run(&["--json", "paper", "wenda", paper, "--out", file]);
        assert_eq!(refused.code, Some(1), "{paper}");
        assert!(
            refused.err.contains(field) || refused.out.contains(field),
            "{paper}: {}",
            refused.err
        );
        assert!(!std::path::Path::new(file).exists(), "{paper}: nothing half-written");
    }
    // A letter that is named and not late is refused in one sentence that says so, and not as a field of strange signs.
    let named = ["paper", "wenda", "overdue", "--letter", "some-letter", "--out", file];
    let said = desk.run(&named);
    assert_eq!(said.code, Some(1));
    let words = "The answer to this letter is not late";
    assert_eq!(said.err.matches(words).count(), 1, "{}", said.err);
    assert!(!said.err.contains("strange signs"), "{}", said.err);
    let arabic = desk.run(&[&["--speak", "ar"], &named[..]].concat());
    assert!(arabic.err.contains("ليس متأخرًا"), "{}", arabic.err);
    assert!(!std::path::Path::new(file).exists(), "nothing half-written");
    let said = desk
        .done(&["paper", "wenda", "cover", "--kind", "access", "--lang", "es", "--out", file])
        .out;
    assert!(said.contains("Solicitud de acceso a datos"), "{said}");
    assert!(std::fs::read(file).unwrap().starts_with(b"%PDF"));
    // What is there already is not written over.
    desk.refused(&["paper", "wenda", "cover", "--out", file], "folder-not-empty", &[]);
    assert_eq!(desk.run_bare(&["paper", "wenda", "power"]).code, Some(2), "a paper needs a file");
}
