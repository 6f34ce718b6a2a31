//! The control slip says what it is given, in both directions of writing, and evaluates nothing.

use redress_model::IsoDate;
use redress_papers::{Slip, SlipGroup, slip};

fn made(language: &str, rows: Vec<[String; 3]>) -> Slip {
    Slip {
        language: language.into(),
        right_to_left: language == "ar",
        title: if language == "ar" { "ورقة المراجعة" } else { "Control slip" }.into(),
        as_of: "As of 2026-11-24".into(),
        page: "Page %n of %all".into(),
        heads: ["Last day", "Case", "What", "Done"].map(String::from),
        groups: if rows.is_empty() {
            vec![]
        } else {
            vec![SlipGroup { name: "Late".into(), rows }]
        },
        none: "No date within a month.".into(),
        end: "Only dates that were written down.".into(),
        date: IsoDate { year: 2026, month: 11, day: 24 },
    }
}

fn text(slip_of: &Slip) -> String {
    let pdf = slip(slip_of).unwrap();
    assert_eq!(pdf, slip(slip_of).unwrap(), "the same slip gives the same bytes");
    pdf_extract::extract_text_from_mem(&pdf).unwrap().replace('\u{200B}', "")
}

#[test]
fn every_row_is_printed_with_its_page() {
    let rows = (1..=60)
        .map(|n| ["2026-11-20".into(), format!("{n:04}"), format!("Write to office {n}")])
        .collect();
    let said = text(&made("en", rows));
    for n in [1, 30, 60] {
        assert!(
            said.contains(&format!("{n:04}")) && said.contains(&format!("office {n}")),
            "{said}"
        );
    }
    assert!(said.contains("Page 2 of ") && said.contains("As of 2026-11-24"), "{said}");
    assert!(text(&made("en", vec![])).contains("No date within a month."));
}

#[test]
fn hostile_words_stay_words() {
    for words in [
        "#eval(\"1\") $x$ \\ ] [ <b>",
        "abc\u{202E}fdp",
        "中文 and שלום without a font",
        "%n %all",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ] {
        for language in ["en", "ar"] {
            let row = ["2026-11-20".into(), words.into(), words.to_owned()];
            let pdf = slip(&made(language, vec![row])).unwrap();
            assert!(pdf.starts_with(b"%PDF"), "{words}");
        }
    }
    let said =
        text(&made("en", vec![["2026-11-20".into(), String::new(), "#eval(\"1+1\")".into()]]));
    assert!(said.contains("#eval("), "{said}");
}
