//! The library holds every fact of the field's files, each with source and date, and finds them by their words.

use std::collections::BTreeSet;

use redress_law::{Shelf, library, library_entry, search, wordings};
use redress_model::Confidence;

/// Every row of the procedure, the guides, the alerts and the decisions, by its id. A row that is left out is named
/// below with the reason.
const ROWS: &str = "
PR-001 PR-002 PR-003 PR-003b PR-004 PR-005 PR-006 PR-007 PR-008
PR-020 PR-021 PR-022 PR-023 PR-024 PR-025 PR-026 PR-027 PR-028 PR-029
PR-040 PR-041 PR-042 PR-043 PR-044 PR-045 PR-046 PR-047
PR-060 PR-061 PR-062 PR-063 PR-064 PR-065 PR-066 PR-067 PR-068 PR-069 PR-070 PR-071 PR-072 PR-073 PR-074
PR-080 PR-081 PR-082 PR-083 PR-084 PR-085 PR-086 PR-087 PR-087b PR-087c PR-087d PR-088 PR-089
PR-100 PR-101 PR-102 PR-103 PR-104 PR-105 PR-106 PR-107
PR-120 PR-121 PR-122 PR-123
PR-140 PR-141 PR-142 PR-142b PR-143 PR-144 PR-144b PR-145 PR-146 PR-147 PR-148 PR-149 PR-150
GU-01 GU-02 GU-03 GU-04 GU-05 GU-06 GU-07 GU-08 GU-09 GU-10 GU-11 GU-12 GU-13 GU-14 GU-15 GU-16
GU-17 GU-18 GU-19 GU-20 GU-21 GU-22 GU-23
AL-01 AL-02 AL-03 AL-04 AL-05 AL-06 AL-07 AL-08 AL-09 AL-10 AL-11 AL-12 AL-13 AL-14 AL-15 AL-16 AL-17 AL-18
AL-40 AL-41 AL-42 AL-43 AL-44
AL-60 AL-61 AL-62 AL-63 AL-64 AL-65 AL-66 AL-67 AL-68 AL-69 AL-70 AL-71 AL-72
CD-2017-06 CD-2018-01 CD-2018-02 CD-2018-04 CD-2018-14 CD-2018-18
CD-2023-01 CD-2024-01 CD-2024-02 CD-2024-03 CD-2025-02 CD-2025-04
SF-01 SF-20 SF-40 SF-60 SF-61 SF-63 SF-64 SF-67 SF-68
PC-03 PC-05 PC-06 PC-08 PC-09 PC-11 PC-12 PC-14 PC-26
";
/// Public cases that no source was named for: what is only recalled of a person is not told here.
const WITHOUT_SOURCE: [&str; 8] =
    ["PC-15", "PC-16", "PC-18", "PC-19", "PC-20", "PC-21", "PC-22", "PC-23"];

#[test]
fn every_row_is_there_and_what_no_source_tells_is_not() {
    let missing: Vec<&str> =
        ROWS.split_whitespace().filter(|id| library_entry(id).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for id in WITHOUT_SOURCE {
        assert!(library_entry(id).is_none(), "{id}");
    }
}

#[test]
fn every_entry_has_its_source_its_date_and_words() {
    let mut ids = BTreeSet::new();
    for entry in library() {
        let id = &entry.id;
        assert!(ids.insert(id.clone()), "{id} is there twice");
        assert!(!entry.source.trim().is_empty() && entry.source != "-", "{id}");
        assert_eq!(entry.as_of.len(), 10, "{id}");
        assert!(!entry.text.is_empty(), "{id}");
        let unread = ["not read", "recalled", "general knowledge"];
        let unread = unread.iter().any(|word| entry.source.contains(word));
        assert!(!unread || entry.confidence != Confidence::Sourced, "{id}: {}", entry.source);
        for words in entry.text.iter().chain([&entry.title]) {
            let all = [&words.en, &words.ar, &words.ru, &words.fr];
            assert!(all.iter().all(|said| !said.trim().is_empty()), "{id}");
        }
        for other in &entry.see {
            assert!(library_entry(other).is_some(), "{id} names {other}");
        }
    }
    for shelf in Shelf::ALL {
        assert!(library().iter().any(|entry| entry.shelf == shelf), "{shelf:?}");
    }
}

#[test]
fn the_first_hour_of_an_arrest_comes_first() {
    assert_eq!(library()[0].id, "GU-02");
}

#[test]
fn every_ground_of_the_engine_can_be_looked_up() {
    let empty = r#"{"format":"redress-case","version":1,"case":{"id":"c","title":"Empty"}}"#;
    let case = redress_model::Case::from_json(empty.as_bytes()).unwrap();
    for ground in redress_law::assess(&case).grounds {
        let entry = library_entry(&ground.id).unwrap_or_else(|| panic!("{}", ground.id));
        assert!(!entry.rules.is_empty() && !entry.instrument.is_empty(), "{}", ground.id);
    }
}

/// What somebody types, and the entry that must be among the first five.
const ASKED: [(&str, &str); 69] = [
    ("first hour", "GU-02"),
    ("arrested", "GU-02"),
    ("do not sign", "GU-03"),
    ("asylum", "GU-05"),
    ("bank account closed", "GU-16"),
    ("nine months", "PR-082"),
    ("four months access", "PR-081"),
    ("power of attorney", "PR-043"),
    ("provisional measures", "PR-120"),
    ("refugee policy", "G-REFUGEE"),
    ("predominance", "GL-PREDOMINANCE"),
    ("2018 torture decision", "CD-2018-14"),
    ("pr-142b", "PR-142b"),
    ("languages", "PR-066"),
    ("الساعة الأولى", "GU-02"),
    ("اعتقلت", "GU-02"),
    ("لا توقع", "GU-03"),
    ("المصرف", "GU-16"),
    ("تسعة اشهر", "PR-082"),
    ("وكالة", "PR-043"),
    ("الوكاله", "PR-043"),
    ("سياسة اللاجئين", "G-REFUGEE"),
    ("التدابير المؤقتة", "PR-120"),
    ("доверенность", "PR-043"),
    ("первый час", "GU-02"),
    ("procuration", "PR-043"),
    ("am I wanted", "GU-10"),
    ("interpol is looking for me", "GU-10"),
    ("هل أنا مطلوب", "GU-10"),
    ("هل اسمي في الانتربول", "GU-10"),
    ("كيف أعرف", "GU-10"),
    ("can I fly", "GU-12"),
    ("am I safe", "GU-12"),
    ("هل أستطيع السفر", "GU-12"),
    ("هل أسافر", "GU-12"),
    ("my passport does not work", "GU-21"),
    ("I am afraid they will kill my family", "GU-23"),
    ("family arrested", "GU-23"),
    ("خائف", "GU-23"),
    ("help", "GU-07"),
    ("مساعدة", "GU-07"),
    ("يريدون ترحيلي", "GU-09"),
    ("الترحيل", "GU-09"),
    ("حسابي البنكي مغلق", "GU-16"),
    ("what does CCF mean", "GL-CCF"),
    ("police stopped me", "GU-02"),
    ("I was stopped by the police at the airport", "GU-02"),
    ("border", "GU-12"),
    ("how do I delete", "PR-074"),
    ("how can I remove it", "PR-074"),
    ("اعتقال", "GU-02"),
    ("الاعتقال", "GU-02"),
    ("توقيف", "GU-02"),
    ("سجن", "GU-02"),
    ("في السجن", "GU-02"),
    ("احتجاز", "GU-02"),
    ("مطار", "GU-02"),
    ("في المطار", "GU-12"),
    ("حدود", "GU-02"),
    ("الحدود", "GU-12"),
    ("أوقفتني الشرطة", "GU-02"),
    ("كيف أحذف التنبيه", "PR-074"),
    ("арест", "GU-02"),
    ("полиция остановила меня", "GU-02"),
    ("граница", "GU-12"),
    ("как удалить", "PR-074"),
    ("la police m’a arrêté", "GU-02"),
    ("frontière", "GU-12"),
    ("comment supprimer", "PR-074"),
];

#[test]
fn words_find_their_entry_in_every_language() {
    for (query, id) in ASKED {
        let found = search(query);
        let first: Vec<&str> = found.iter().take(5).map(|entry| entry.id.as_str()).collect();
        assert!(first.contains(&id), "{query}: {first:?}");
    }
}

#[test]
fn a_title_finds_its_own_entry_in_every_language() {
    for entry in library() {
        for title in [&entry.title.en, &entry.title.ar, &entry.title.ru, &entry.title.fr] {
            let found = search(title);
            assert!(found.iter().any(|one| one.id == entry.id), "{}: {title}", entry.id);
        }
    }
}

/// Guides are read by somebody who is afraid: short steps, short sentences.
#[test]
fn guides_are_short_steps() {
    for entry in library().iter().filter(|entry| entry.shelf == Shelf::Guides) {
        assert!((2..=8).contains(&entry.text.len()), "{}", entry.id);
        for step in &entry.text {
            assert!(step.en.split_whitespace().count() <= 32, "{}: {}", entry.id, step.en);
        }
    }
}

#[test]
fn nothing_promises_and_no_sentence_is_long() {
    for words in wordings() {
        let lower = words.en.to_lowercase();
        let promises = [
            "will succeed",
            "guarantee",
            "probab",
            "likelihood",
            "chance",
            "you are safe",
            "you will win",
        ];
        for word in promises {
            assert!(!lower.contains(word), "{word}: {}", words.en);
        }
    }
    for entry in library().iter().filter(|entry| entry.shelf != Shelf::Decisions) {
        for text in &entry.text {
            for sentence in text.en.split_inclusive(['.', '?', ':', ';']) {
                let count = sentence.split_whitespace().count();
                assert!(count <= 24, "{}: {sentence}", entry.id);
            }
        }
    }
}

/// Dates and letters lead to the text of the library behind each clock and each kind of letter.
#[test]
fn every_clock_and_every_letter_has_its_text() {
    let clocks = redress_law::clocks().iter().map(|rule| &rule.fact);
    let kinds = redress_law::letter_kinds().iter().map(|(_, facts)| &facts.fact);
    let outcomes = redress_law::letter_outcomes().iter().map(|one| &one.facts.fact);
    let all: Vec<&String> = clocks.chain(kinds).chain(outcomes).collect();
    assert!(all.len() > 30, "{}", all.len());
    for fact in all {
        assert!(library_entry(fact).is_some(), "{fact}");
    }
}
