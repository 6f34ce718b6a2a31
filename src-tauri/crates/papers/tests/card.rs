//! The border card says what it is given in every pair of its languages, measures itself, and evaluates nothing.

use redress_model::{CardLanguage, IsoDate};
use redress_papers::{Card, CardPair, Error, Numbers, numbers};

fn made(officer: [CardLanguage; 2], own: CardLanguage) -> Card {
    let words = |text: &str| officer.map(|language| format!("{text} {}", language.name()));
    Card {
        officer,
        own,
        heads: words("Officer"),
        rows: vec![words("I ask for a lawyer"), words("I ask for an interpreter")],
        notice: words("It is a request"),
        pairs: vec![CardPair {
            labels: words("Name"),
            value: "KULACHENKOV, Nikita".into(),
            plain: false,
        }],
        me: "For me".into(),
        folded: "Keep this side folded in".into(),
        steps: vec![["Stay calm.".into(), "Say little.".into()]],
        place: "Time, place, officer".into(),
        calls: vec![["Lawyer".into(), "+357 00 000 000".into()]],
        foot: vec!["As of 2026-11-23.".into()],
        on_a4: false,
        date: IsoDate { year: 2026, month: 11, day: 24 },
    }
}

fn boxes(pdf: &[u8]) -> Vec<[f64; 2]> {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages = document.get_pages();
    pages
        .values()
        .map(|page| {
            let page = document.get_dictionary(*page).unwrap();
            let of = page.get(b"MediaBox").unwrap().as_array().unwrap();
            [2, 3].map(|n| f64::from(of[n].as_float().unwrap()))
        })
        .collect()
}

#[test]
fn every_pair_of_languages_is_set_on_one_small_page() {
    for first in CardLanguage::ALL {
        for second in CardLanguage::ALL.into_iter().filter(|second| *second != first) {
            let card = made([first, second], second);
            let pdf = card.pdf().unwrap();
            assert_eq!(card.sides().unwrap().over, [0, 0]);
            let millimetres = boxes(&pdf)[0].map(|points| (points * 25.4 / 72.0).round());
            assert_eq!(
                (boxes(&pdf).len(), millimetres),
                (1, [148.0, 105.0]),
                "{first:?} {second:?}"
            );
        }
    }
    let card = Card { on_a4: true, ..made([CardLanguage::En, CardLanguage::Fr], CardLanguage::En) };
    let pdf = card.pdf().unwrap();
    assert_eq!(boxes(&pdf)[0].map(|points| (points * 25.4 / 72.0).round()), [210.0, 297.0]);
    assert_eq!(pdf, card.pdf().unwrap(), "the same card gives the same bytes");
    let said = pdf_extract::extract_text_from_mem(&pdf).unwrap().replace('\u{200B}', "");
    for words in ["KULACHENKOV", "+357 00 000 000", "Stay calm.", "As of 2026-11-23."] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn no_letter_is_smaller_than_eight_points_but_the_last_line() {
    let card = made([CardLanguage::En, CardLanguage::Ar], CardLanguage::Ru);
    let document = lopdf::Document::load_mem(&card.pdf().unwrap()).unwrap();
    let page = *document.get_pages().values().next().unwrap();
    let content =
        lopdf::content::Content::decode(&document.get_page_content(page).unwrap()).unwrap();
    let sizes: Vec<f64> = content
        .operations
        .iter()
        .filter(|operation| operation.operator == "Tf")
        .map(|operation| f64::from(operation.operands[1].as_float().unwrap()))
        .collect();
    assert!(sizes.len() >= 8, "{sizes:?}");
    let small: Vec<&f64> = sizes.iter().filter(|size| **size < 7.99).collect();
    assert!(small.iter().all(|size| (**size - 6.5).abs() < 0.01), "{sizes:?}");
    assert!(small.len() <= 2, "only the last line is small: {sizes:?}");
}

#[test]
fn what_does_not_fit_is_measured_and_never_printed() {
    let mut card = made([CardLanguage::En, CardLanguage::Fr], CardLanguage::En);
    card.rows = vec![card.rows[0].clone(); 30];
    let sides = card.sides().unwrap();
    assert!(sides.over[0] > 100 && sides.over[1] == 0, "{:?}", sides.over);
    let high = 1050 + sides.over[0];
    assert!(sides.high()[0].abs_diff(high) <= 1, "{:?}", sides.high());
    assert!(matches!(card.pdf(), Err(Error::TooMuch)));
    // A line less is less too much: the measure follows the text.
    card.rows.pop();
    assert!(card.sides().unwrap().over[0] < sides.over[0]);
    for side in 0..2 {
        assert_eq!(sides.image(side).unwrap().0, "image/svg+xml");
    }
    assert!(sides.image(2).is_err());
}

#[test]
fn hostile_words_stay_words() {
    for words in
        ["#eval(\"1\") $x$ \\ ] [ <b>", "abc\u{202E}fdp", "שלום", "中文姓名", &"x".repeat(400)]
    {
        let mut card = made([CardLanguage::Ar, CardLanguage::En], CardLanguage::Ar);
        card.pairs[0].value = words.to_owned();
        card.calls[0] = [words.to_owned(), words.to_owned()];
        let sides = card.sides().unwrap();
        assert!(sides.image(0).unwrap().1.starts_with(b"<svg"), "{words}");
        assert_eq!(sides.strange.is_empty(), words != "שלום");
        let sheet = Numbers {
            own: CardLanguage::Ar,
            title: "أرقام".into(),
            calls: card.calls.clone(),
            foot: "2026-11-24".into(),
            date: card.date,
        };
        assert!(numbers(&sheet).unwrap().starts_with(b"%PDF"), "{words}");
    }
}
