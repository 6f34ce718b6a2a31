//! Papers for the CCF in four languages: what they say, and what they never say.

mod common;

use std::collections::BTreeMap;

use common::{all_bytes, case, holds, squeeze};
use redress_model::{
    Id, IsoDate, LawyerPart, PartialDate, Releasable, RequestKind, RequestLanguage,
};
use redress_papers::{
    Accompanied, Error, Essentials, Lacking, LateAnswer, Letter, PassedLimit, cover, lawyer_sheet,
    overdue, power,
};
use redress_words::Lang;
use serde_json::{Value, json};

const DAY: IsoDate = IsoDate { year: 2026, month: 11, day: 29 };
/// No own words.
const NONE: BTreeMap<String, String> = BTreeMap::new();
const ALL: [RequestLanguage; 4] =
    [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar];

/// A case with a word in every place that must not be in these papers.
fn made() -> Value {
    let open =
        json!({ "certainty": "confirmed", "disclosure": "may_reach_state", "note": "ZqNote" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "ZqTitle", "applicant": "a", "accusing": "RU", "about": "ZqAbout" },
        "people": [
            { "id": "a", "role": "applicant", "names": [{ "full": "Ada Applicant" }, { "full": "إدا" }],
              "born": { "when": { "kind": "on", "date": { "year": 1980, "month": 2, "day": 3 } } },
              "nationalities": [{ "country": "RU" }], "residence": "ZqHome",
              "contacts": [{ "kind": "post", "value": "ZqStreet" }], "provenance": open },
            { "id": "l", "role": "representative", "names": [{ "full": "Lena Lawyer" }],
              "organisation": "Office of Law", "residence": "ZqOffice",
              "contacts": [{ "kind": "post", "value": "ZqPost" }], "provenance": open },
            { "id": "w", "role": "witness", "names": [{ "full": "ZqWitness" }], "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "RU", "summary": "ZqSummary", "provenance": open }],
        "evidence": [{ "id": "x", "number": 1, "kind": "decision", "title": "ZqPaper", "provenance": open }],
    })
}

/// The papers of a case whose copies leave: of the identity paper, and of the power of attorney, signed.
fn enclosed() -> Value {
    let mut value = made();
    let paper = |id: &str, number: u8| {
        json!({ "id": id, "number": number, "title": id, "kind": "identity_paper",
            "file": { "name": "a.pdf", "media_type": "application/pdf", "size_bytes": 1,
                "attachment": "f", "sha256": "a".repeat(64), "taken_in": "2026-11-24T00:00:00Z" },
            "provenance": { "certainty": "confirmed", "disclosure": "may_reach_state" } })
    };
    let all = value["evidence"].as_array_mut().unwrap();
    all.extend([paper("pass", 2), paper("poa", 3), paper("birth", 4)]);
    value["people"][0]["papers"] = json!([{ "kind": "passport", "exhibit": "pass" }]);
    value["people"][1]["authority"] = json!({ "exhibit": "poa", "signed": "yes" });
    value
}

fn on(year: i32, month: u8, day: u8) -> PartialDate {
    let date =
        json!({ "when": { "kind": "on", "date": { "year": year, "month": month, "day": day } } });
    serde_json::from_value(date).unwrap()
}

fn late(limit: PassedLimit) -> LateAnswer {
    LateAnswer {
        letter: Id::new("late").unwrap(),
        limit,
        kind: RequestKind::Deletion,
        number: Some("CCF/26/0042".into()),
        from: on(2025, 12, 3),
        ended: on(2026, 9, 3),
        told: false,
    }
}

fn with(kind: RequestKind) -> Accompanied {
    Accompanied { kind, exhibits: 12, urgent: true, secret: true }
}

fn said(letter: &Letter) -> String {
    squeeze(&pdf_extract::extract_text_from_mem(&letter.pdf).unwrap())
}

fn says(letter: &Letter, words: &str) -> bool {
    said(letter).contains(&squeeze(words))
}

/// Every paper in a language.
fn every(value: &Value, language: RequestLanguage) -> Vec<Letter> {
    let case = case(value);
    let may = Releasable::of(&case);
    let late = late(PassedLimit::Deletion);
    vec![
        power(&may, language, DAY, &NONE).unwrap(),
        cover(&may, with(RequestKind::Deletion), language, DAY, &NONE).unwrap(),
        overdue(&may, &late, language, DAY, &NONE).unwrap(),
    ]
}

#[test]
fn they_name_who_and_never_where_or_whose_witness() {
    for language in ALL {
        let again = every(&made(), language);
        for (letter, again) in every(&made(), language).iter().zip(&again) {
            assert_eq!(letter.pdf, again.pdf, "the same case gives the same bytes");
            let bytes = all_bytes(&letter.pdf);
            // Whole words: two letters alone are in any font.
            for canary in [
                "ZqNote",
                "ZqTitle",
                "ZqHome",
                "ZqStreet",
                "ZqOffice",
                "ZqPost",
                "ZqWitness",
                "ZqPaper",
            ] {
                assert!(!holds(&bytes, canary), "{language:?} {} holds {canary}", letter.title);
            }
            assert!(!format!("{:?} {:?}", letter.sender, letter.paragraphs).contains("Zq"));
            let text = said(letter);
            assert!(text.contains("AdaApplicant") && text.contains("LenaLawyer"), "{text}");
            assert_eq!(
                (letter.pages, &letter.lacking[..]),
                (1, &[][..]),
                "{language:?} {}",
                letter.title
            );
            assert!(
                letter.paragraphs.iter().flat_map(|one| &one.lines).all(|line| !line.contains('{'))
            );
        }
    }
}

#[test]
fn the_power_of_attorney_lets_the_lawyer_see_what_is_in_the_files() {
    let form = &every(&made(), RequestLanguage::En)[0];
    for words in [
        "have access to any information about me in INTERPOL's files",
        "access, for correction or deletion, and for revision",
        "I may withdraw it at any time in writing",
        "Office of Law",
    ] {
        assert!(says(form, words), "{words}: {}", said(form));
    }
    assert!(!said(form).contains("2026"), "the signer writes the day");
    let mut alone = made();
    alone["people"].as_array_mut().unwrap().remove(1);
    let refused = power(&Releasable::of(&case(&alone)), RequestLanguage::En, DAY, &NONE).err();
    assert_eq!(refused, Some(Error::Needs("representative")));
}

#[test]
fn the_letter_with_a_request_tells_what_lies_in_it() {
    let value = enclosed();
    let of = |with: Accompanied, language| {
        cover(&Releasable::of(&case(&value)), with, language, DAY, &NONE).unwrap()
    };
    let whole = of(with(RequestKind::Deletion), RequestLanguage::En);
    for words in [
        "exhibits: 12",
        "an identity paper",
        "the power of attorney",
        "provisional measures",
        "must stay confidential",
    ] {
        assert!(says(&whole, words), "{words}");
    }
    let bare = Accompanied { kind: RequestKind::Access, exhibits: 0, urgent: false, secret: false };
    let bare = of(bare, RequestLanguage::En);
    for words in ["exhibits:", "provisional measures", "must stay confidential"] {
        assert!(!says(&bare, words), "{words}");
    }
    assert!(says(&bare, "a request for access to data") && !says(&bare, "deletion"));
    assert!(whole.to[0].contains("Commission"));
    // What is not there is not called enclosed.
    let value = made();
    for language in ALL {
        let letter = cover(
            &Releasable::of(&case(&value)),
            with(RequestKind::Deletion),
            language,
            DAY,
            &NONE,
        );
        assert_eq!(letter.unwrap().paragraphs[1].points.len(), 2, "{language:?}");
    }
}

/// An entity has no birth and no photograph, and a parent files with the paper on how they are related (PR-045, PR-046).
#[test]
fn the_letter_with_a_request_names_the_papers_of_an_entity_and_of_a_child() {
    let of = |value: &Value, language| {
        let with = with(RequestKind::Deletion);
        cover(&Releasable::of(&case(value)), with, language, DAY, &NONE).unwrap()
    };
    let mut company = enclosed();
    company["people"][0]["entity"] = json!({ "exhibit": "pass" });
    company["people"][0].as_object_mut().unwrap().remove("born");
    let letter = of(&company, RequestLanguage::En);
    assert!(says(&letter, "the official document on the entity") && !says(&letter, "photograph"));
    assert!(!letter.lacking.contains(&Lacking::Born));
    let mut child = enclosed();
    child["people"][1]["authority"] = json!({ "relation": "birth" });
    let letter = of(&child, RequestLanguage::En);
    assert!(says(&letter, "related to the child") && !says(&letter, "the power of attorney"));
    child["people"][1]["authority"]["exhibit"] = json!("poa");
    child["people"][1]["authority"]["signed"] = json!("yes");
    assert!(says(&of(&child, RequestLanguage::En), "the power of attorney"));
    for language in ALL {
        assert_ne!(said(&of(&child, language)), said(&of(&made(), language)), "{language:?}");
    }
}

#[test]
fn each_limit_is_told_with_its_article_and_its_days() {
    let value = made();
    let of = |late: &LateAnswer, language| {
        overdue(&Releasable::of(&case(&value)), late, language, DAY, &NONE).unwrap()
    };
    for (limit, article, time) in [
        (PassedLimit::Admissibility, "Article 32", "one month from receipt"),
        (PassedLimit::Access, "Article 40 of", "within four months"),
        (PassedLimit::Deletion, "Article 40 of", "within nine months"),
    ] {
        let letter = of(&late(limit), RequestLanguage::En);
        for words in [article, time, "CCF/26/0042", "3 December 2025", "3 September 2026"] {
            assert!(says(&letter, words), "{limit:?} lacks {words}: {}", said(&letter));
        }
        // Of the limit of Article 32 nothing is claimed that was read of those of Article 40.
        let notice = limit != PassedLimit::Admissibility;
        assert_eq!(says(&letter, "Article 40(3)"), notice, "{limit:?}: {}", said(&letter));
    }
    let told = LateAnswer { told: true, number: None, ..late(PassedLimit::Access) };
    let letter = of(&told, RequestLanguage::En);
    assert!(says(&letter, "has told of a delay") && !says(&letter, "40(3)"));
    assert_eq!(letter.lacking, [Lacking::Number]);
    for language in ALL {
        let text = said(&of(&late(PassedLimit::Deletion), language));
        assert!(text.contains("40(3)") || language == RequestLanguage::Ar, "{language:?}: {text}");
    }
}

#[test]
fn hostile_words_stay_words() {
    for words in [
        "#eval(\"1\") $x$ \\ ] [ <b>",
        "abc\u{202E}fdp",
        "中文 שלום",
        "{kind} {n}",
        &"x".repeat(200),
    ] {
        let mut value = made();
        value["people"][0]["names"][0]["full"] = words.into();
        value["people"][1]["organisation"] = words.into();
        for language in ALL {
            let case = case(&value);
            let may = Releasable::of(&case);
            let number = Some(words.to_owned());
            assert!(power(&may, language, DAY, &NONE).unwrap().pdf.starts_with(b"%PDF"), "{words}");
            assert!(
                cover(&may, with(RequestKind::Revision), language, DAY, &NONE)
                    .unwrap()
                    .pdf
                    .starts_with(b"%PDF")
            );
            let late = LateAnswer { number, ..late(PassedLimit::Access) };
            assert!(overdue(&may, &late, language, DAY, &NONE).unwrap().pdf.starts_with(b"%PDF"));
        }
    }
}

/// Each paragraph of each paper can be in own words; no paper takes those of another, and facts and points stay.
#[test]
fn own_words_stand_in_their_paragraph_alone() {
    let value = made();
    let case = case(&value);
    let may = Releasable::of(&case);
    let late = late(PassedLimit::Deletion);
    let all = |own: &BTreeMap<String, String>, language| {
        [
            power(&may, language, DAY, own).unwrap(),
            cover(&may, with(RequestKind::Deletion), language, DAY, own).unwrap(),
            overdue(&may, &late, language, DAY, own).unwrap(),
        ]
    };
    for language in ALL {
        let plain = all(&NONE, language);
        let keys: Vec<String> =
            plain.iter().flat_map(|l| &l.paragraphs).map(|one| one.key.clone()).collect();
        let different: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert!(different.len() == keys.len() && keys.len() == 16, "{keys:?}");
        let own = keys.iter().map(|key| (key.clone(), format!("Qwertz {key}."))).collect();
        for (made, was) in all(&own, language).iter().zip(&plain) {
            assert!(said(made).contains("Qwertz"), "{language:?}: not printed");
            for (now, before) in made.paragraphs.iter().zip(&was.paragraphs) {
                assert_eq!((&now.rows, &now.points), (&before.rows, &before.points));
                assert_eq!(now.instead_of.as_ref(), Some(&before.lines.join(" ")));
                assert!(now.lines.len() == 1 && now.lines[0].contains(&now.key), "{now:?}");
            }
        }
        let power_alone = BTreeMap::from([("power/not".to_owned(), "Qwertz".to_owned())]);
        let made = all(&power_alone, language);
        assert!(
            made[0].pdf != plain[0].pdf
                && made[1].pdf == plain[1].pdf
                && made[2].pdf == plain[2].pdf
        );
    }
}

#[test]
fn arabic_letters_set_a_number_apart_so_that_its_parts_keep_their_places() {
    let value = made();
    let case = case(&value);
    let may = Releasable::of(&case);
    let late = late(PassedLimit::Deletion);
    let number = |language| {
        let letter = overdue(&may, &late, language, DAY, &NONE).unwrap();
        letter.paragraphs[0].rows[2].1.clone()
    };
    assert_eq!(number(RequestLanguage::Ar), "\u{2068}CCF/26/0042\u{2069}");
    assert_eq!(number(RequestLanguage::En), "CCF/26/0042");
    // It stands so on the page: from left to right, and in the digits of every other paper for the CCF.
    let letter = overdue(&may, &late, RequestLanguage::Ar, DAY, &NONE).unwrap();
    let text = said(&letter);
    assert!(text.contains("CCF/26/0042"), "{text}");
    assert!(!text.contains(|c: char| ('\u{0660}'..='\u{0669}').contains(&c)), "{text}");
}

#[test]
fn the_power_of_attorney_has_room_for_address_mail_and_telephone() {
    for language in ALL {
        let form = &every(&made(), language)[0];
        let by_hand = form.paragraphs[1].rows.iter().filter(|(_, value)| value.starts_with("..."));
        assert_eq!(by_hand.count(), 3, "{language:?}");
    }
}

/// A company that bears in its record what only a person has: no letter tells it.
fn company(with_lawyer: bool) -> Value {
    let mut value = enclosed();
    let person = &mut value["people"][0];
    person["names"] = json!([{ "full": "Example Traders Ltd" }]);
    person["birth_place"] = "Sampleborn".into();
    person["entity"] = json!({ "exhibit": "pass", "whole": "yes" });
    // An extract of a register shows who acts: nobody signs it. What is left of a relation is told by no letter.
    value["people"][1]["authority"] = json!({ "exhibit": "poa", "relation": "birth" });
    if !with_lawyer {
        value["people"].as_array_mut().unwrap().remove(1);
    }
    value
}

/// All that a letter says of itself but its foot, as it is read.
fn whole(letter: &Letter) -> String {
    let mut lines = letter.sender.clone();
    for one in &letter.paragraphs {
        lines.extend(one.lines.iter().chain(&one.points).cloned());
        lines.extend(one.rows.iter().map(|(label, value)| format!("{label} {value}")));
    }
    redress_model::for_display(&lines.join("\n"))
}

#[test]
fn an_entity_is_not_spoken_of_as_a_person_in_any_letter() {
    // What is said of a person, and what the power of attorney, the letter with a request and its list say instead.
    let words: [(_, &[&str], [&str; 4]); 4] = [
        (
            RequestLanguage::En,
            &[
                "Date of birth",
                "Place of birth",
                "Nationality",
                "I am",
                "about me",
                "my ",
                "child",
                "person named",
                "the power of attorney",
                "photograph",
            ],
            [
                "given by the entity named here",
                "any information about the entity",
                "On behalf of the entity named here I file",
                "the document that shows the authority to represent the entity",
            ],
        ),
        (
            RequestLanguage::Fr,
            &[
                "Date de naissance",
                "Lieu de naissance",
                "Nationalité",
                "Je soussigné",
                "me concern",
                "mes ",
                "enfant",
                "personne nommée",
                "la procuration",
                "photographie",
            ],
            [
                "donnée par l’entité nommée ici",
                "toute information concernant l’entité",
                "Au nom de l’entité nommée ici, je présente",
                "le document qui établit le pouvoir de représenter l’entité",
            ],
        ),
        (
            RequestLanguage::Es,
            &[
                "Fecha de nacimiento",
                "Lugar de nacimiento",
                "Nacionalidad",
                "Soy la",
                "sobre mí",
                "a mí",
                "mis ",
                "menor",
                "persona aquí nombrada",
                "el poder de representación",
                "fotografía",
            ],
            [
                "lo otorga la entidad aquí nombrada",
                "toda información sobre la entidad",
                "En nombre de la entidad aquí nombrada presento",
                "el documento que acredita la facultad de representar a la entidad",
            ],
        ),
        (
            RequestLanguage::Ar,
            &[
                "تاريخ الميلاد",
                "مكان الميلاد",
                "الجنسية",
                "أنا ",
                "تخصني",
                "طلباتي",
                "الطفل",
                "الشخص المذكور",
                "بتمثيلي",
                "الصورة",
            ],
            [
                "عن الكيان المذكور أدناه",
                "أي معلومات تخص الكيان",
                "نيابةً عن الكيان المذكور أدناه أقدّم",
                "الوثيقة التي تثبت صلاحية تمثيل الكيان",
            ],
        ),
    ];
    for (language, never, always) in words {
        let letters = every(&company(true), language);
        let alone = case(&company(false));
        let may = Releasable::of(&alone);
        let unaided = [
            cover(&may, with(RequestKind::Access), language, DAY, &NONE).unwrap(),
            overdue(&may, &late(PassedLimit::Admissibility), language, DAY, &NONE).unwrap(),
        ];
        for letter in letters.iter().chain(&unaided) {
            let text = whole(letter);
            for word in never.iter().chain(&["Sampleborn", "1980", "Russia", "Rusia", "روسيا"])
            {
                assert!(!text.contains(word), "{language:?} {}: {word}\n{text}", letter.title);
            }
            assert!(text.contains("Example Traders Ltd"), "{language:?}: {text}");
            assert_eq!(
                (letter.pages, letter.lacking.len()),
                (1, 0),
                "{language:?} {}",
                letter.title
            );
        }
        let text: Vec<String> = letters.iter().map(whole).collect();
        for (n, word) in [0, 0, 1, 1].into_iter().zip(always) {
            assert!(text[n].contains(word), "{language:?}: {word}\n{}", text[n]);
        }
        assert!(whole(&unaided[0]).contains(always[2]), "{language:?}");
        // Who signs a power of attorney for it writes name and position, beside the three lines of the representative.
        let by_hand = |n: usize| {
            letters[0].paragraphs[n].rows.iter().filter(|row| row.1.starts_with("...")).count()
        };
        assert_eq!([by_hand(0), by_hand(1)], [1, 3], "{language:?}");
        // So does who signs a letter for it where no representative is recorded; a representative is named.
        let signer = &letters[0].paragraphs[0].rows.last().unwrap().0;
        let written = |letter: &Letter| {
            let rows: Vec<_> = letter.paragraphs.iter().flat_map(|one| &one.rows).collect();
            let by_hand: Vec<_> = rows.into_iter().filter(|row| row.1.starts_with("...")).collect();
            by_hand.into_iter().map(|row| row.0.clone()).collect::<Vec<_>>()
        };
        for letter in &unaided {
            assert_eq!(
                written(letter),
                std::slice::from_ref(signer),
                "{language:?} {}",
                letter.title
            );
            assert!(!says(letter, "....."), "{language:?}: a line to write on, and no dots");
        }
        for letter in &letters[1..] {
            assert!(written(letter).is_empty(), "{language:?} {}", letter.title);
        }
        // A lawyer signs a letter in their own name; without one somebody signs for the entity.
        let signed = |letter: &Letter, words: &str| says(letter, words);
        if language != RequestLanguage::Ar {
            let signs = match language {
                RequestLanguage::En => "for Example Traders Ltd",
                RequestLanguage::Fr => "pour Example Traders Ltd",
                _ => "en nombre de Example Traders Ltd",
            };
            assert!(signed(&unaided[0], signs) && signed(&unaided[1], signs), "{language:?}");
            assert!(signed(&letters[0], signs) && !signed(&letters[1], signs), "{language:?}");
        }
    }
}

/// The sheet for a lawyer tells no birth and no nationality of an entity, and does of a person.
#[test]
fn the_sheet_for_a_lawyer_tells_of_an_entity_what_it_has() {
    let text = |value: &Value, lang| {
        let wish = Essentials {
            parts: vec![LawyerPart::Identity],
            note: String::new(),
            calls: Vec::new(),
            lang,
            date: DAY,
        };
        let case = case(value);
        let (pdf, _) = lawyer_sheet(&Releasable::of(&case), &wish).unwrap();
        squeeze(&pdf_extract::extract_text_from_mem(&pdf).unwrap())
    };
    for lang in [Lang::En, Lang::Fr, Lang::Ru] {
        assert!(text(&made(), lang).contains("1980"), "{lang:?}");
        let of = text(&company(true), lang);
        assert!(of.contains("ExampleTradersLtd") && !of.contains("1980"), "{lang:?}: {of}");
        for word in ["Russia", "Russie", "Россия"] {
            assert!(!of.contains(word), "{lang:?}: {of}");
        }
    }
}
