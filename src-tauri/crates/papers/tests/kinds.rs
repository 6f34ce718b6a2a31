//! The three kinds of request, in every language: each tells what it needs and no more, what only
//! the person can say stands in it, and own words take the place of the program's.

mod common;

use std::collections::BTreeMap;

use common::{case, choices, text};
use redress_model::{Case, Id, PartialDate, Releasable, RequestKind, RequestLanguage};
use redress_papers::{Choices, Draft, NewFact, draft};
use serde_json::{Value, json};

const LANGUAGES: [RequestLanguage; 4] =
    [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar];

fn whole() -> Value {
    let open = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [
            { "id": "a", "role": "applicant", "names": [{ "full": "Ada Person" }], "provenance": open },
            { "id": "o", "role": "official", "names": [{ "full": "Omer Officer" }], "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "TR",
            "reference": "2024/R/1234", "exhibits": ["e1"], "provenance": open }],
        "charges": [{ "id": "ch", "country": "TR", "offence": "Insulting words", "provenance": open }],
        "protection": [{ "id": "pr", "country": "LT", "kind": "convention_refugee", "status": "active",
            "provenance": open }],
        "proceedings": [
            { "id": "x", "kind": "extradition", "country": "CY", "provenance": open },
            { "id": "ccf", "kind": "ccf", "reference": "CCF/135/R77", "outcome": { "kind": "compliant" },
              "provenance": open }],
        "evidence": [
            { "id": "e1", "number": 1, "title": "Printout", "provenance": open },
            { "id": "e2", "number": 2, "title": "Asylum decision", "provenance": open },
            { "id": "e3", "number": 3, "title": "New ruling", "provenance": open }],
    })
}

fn set(case: &Value, choices: &Choices) -> Draft {
    let case: Case = common::case(case);
    draft(&Releasable::of(&case), choices).expect("the paper can be set")
}

fn said(draft: &Draft) -> String {
    draft.paragraphs().iter().map(|one| format!("{}\n", one.text)).collect()
}

/// The words of a paper with another head than a request for deletion, without white space.
fn alone(pdf: &[u8]) -> String {
    common::squeeze(&pdf_extract::extract_text_from_mem(pdf).expect("the PDF can be read"))
}

fn sections(draft: &Draft) -> Vec<&'static str> {
    let mut all: Vec<&str> = draft.paragraphs().iter().map(|one| one.section).collect();
    all.dedup();
    all
}

#[test]
fn access_tells_the_data_and_no_more() {
    for language in LANGUAGES {
        let choices = Choices { kind: RequestKind::Access, language, ..choices() };
        let draft = set(&whole(), &choices);
        let said = said(&draft);
        assert!(said.contains("2024/R/1234") && said.contains("CCF/135/R77"), "{said}");
        for secret in ["Insulting words", "Omer Officer", "Asylum decision"] {
            assert!(!said.contains(secret), "{language:?} tells {secret}");
            assert!(!common::holds(&common::all_bytes(draft.pdf()), secret), "{secret}");
        }
        assert!(!sections(&draft).contains(&"arguments"));
    }
}

#[test]
fn urgency_is_asked_for_only_where_the_facts_are_urgent() {
    let deletion = choices();
    let draft = set(&whole(), &deletion);
    let told: Vec<&str> = draft.paragraphs().iter().map(|one| one.key.as_str()).collect();
    assert!(told.contains(&"urgency/urgency-extradition"));
    assert!(told.contains(&"urgency/urgency-protection"));
    assert!(!told.contains(&"urgency/urgency-detention"));
    let mut calm = whole();
    calm["proceedings"][0]["outcome"] = json!({ "kind": "refused" });
    calm["protection"][0]["status"] = json!("ended");
    assert!(!sections(&set(&calm, &deletion)).contains(&"urgency"));
    // Held only while no release follows.
    let event = |kind: &str, day: u8| {
        json!({ "id": format!("{kind}{day}"), "kind": kind, "title": "x",
            "when": { "when": { "kind": "on", "date": { "year": 2026, "month": 5, "day": day } } },
            "provenance": { "disclosure": "may_reach_state", "certainty": "confirmed" } })
    };
    calm["events"] = json!([event("arrest", 1)]);
    assert!(sections(&set(&calm, &deletion)).contains(&"urgency"));
    calm["events"] = json!([event("arrest", 1), event("release", 2)]);
    assert!(!sections(&set(&calm, &deletion)).contains(&"urgency"));
    // Nor where the whole case tells of its end: by a day, or by a release that is told to nobody.
    calm["events"] = json!([event("arrest", 1)]);
    let freed = [Id::new("arrest1").unwrap()].into();
    assert!(!sections(&set(&calm, &Choices { freed, ..choices() })).contains(&"urgency"));
    let mut until = event("arrest", 1);
    until["until"] =
        json!({ "when": { "kind": "on", "date": { "year": 2026, "month": 5, "day": 9 } } });
    calm["events"] = json!([until]);
    assert!(!sections(&set(&calm, &deletion)).contains(&"urgency"));
    // A release in another country, or an earlier one, ends nothing.
    let mut elsewhere = event("release", 2);
    elsewhere["place"] = json!({ "country": "GE" });
    let mut here = event("arrest", 1);
    here["place"] = json!({ "country": "NL" });
    calm["events"] = json!([here, elsewhere]);
    assert!(sections(&set(&calm, &deletion)).contains(&"urgency"));
    calm["events"] = json!([event("release", 1), event("arrest", 2)]);
    assert!(sections(&set(&calm, &deletion)).contains(&"urgency"));
    // An arrest in the accusing country before every alert is not because of the data; one abroad may be.
    let mut home = event("arrest", 1);
    calm["case"]["accusing"] = json!("RU");
    home["place"] = json!({ "country": "RU" });
    calm["events"] = json!([home]);
    for alert in calm["alerts"].as_array_mut().unwrap() {
        alert["issued"] =
            json!({ "when": { "kind": "on", "date": { "year": 2027, "month": 1, "day": 2 } } });
    }
    assert!(!sections(&set(&calm, &deletion)).contains(&"urgency"));
    calm["events"][0]["place"] = json!({ "country": "NL" });
    assert!(sections(&set(&calm, &deletion)).contains(&"urgency"));
    // An extradition that was granted may be carried out any day.
    let mut granted = whole();
    granted["proceedings"][0]["outcome"] = json!({ "kind": "granted" });
    granted["protection"] = json!([]);
    assert!(sections(&set(&granted, &deletion)).contains(&"urgency"));
    // Data that are gone cannot be blocked, unless that they are gone is doubtful.
    let mut gone = whole();
    for alert in gone["alerts"].as_array_mut().unwrap() {
        alert["status"] = json!("deleted");
        alert["provenance"]["certainty"] = json!("confirmed");
    }
    assert!(!sections(&set(&gone, &deletion)).contains(&"urgency"));
    gone["alerts"][0]["provenance"]["certainty"] = json!("suspected");
    assert!(sections(&set(&gone, &deletion)).contains(&"urgency"));
}

#[test]
fn a_revision_begins_with_the_new_fact() {
    for language in LANGUAGES {
        let new_fact = NewFact {
            what: Some("A court ruled for Ada.".into()),
            found: serde_json::from_value::<PartialDate>(
                json!({ "when": { "kind": "on", "date": { "year": 2026, "month": 9, "day": 7 } } }),
            )
            .unwrap(),
            why: Some("It bears on the reasoning.".into()),
            exhibits: vec![Id::new("e3").unwrap(), Id::new("gone").unwrap()],
            ccf_only: false,
        };
        let choices = Choices { kind: RequestKind::Revision, language, new_fact, ..choices() };
        let draft = set(&whole(), &choices);
        assert_eq!(&sections(&draft)[..4], ["asked", "decision", "new-fact", "why"]);
        let said = said(&draft);
        for part in ["A court ruled for Ada.", "It bears on the reasoning.", "CCF/135/R77", "E-03"]
        {
            assert!(said.contains(part), "{language:?} lacks {part}: {said}");
        }
        assert!(!said.contains("Asylum decision"), "{said}");
        assert!((1..=2).contains(&draft.summary_pages()), "{}", draft.summary_pages());
        let alone = alone(draft.summary().expect("a revision has its summary by itself"));
        for part in ["AcourtruledforAda.", "Itbearsonthereasoning.", "CCF/135/R77", "E-03"] {
            assert!(alone.contains(part), "{language:?} lacks {part}: {alone}");
        }
        // The exhibits that it names, and no other; nothing of the data, which the request tells.
        for part in ["E-01", "2024/R/1234", "(C)"] {
            assert!(!alone.contains(part), "{language:?} tells {part}: {alone}");
        }
    }
    assert!(set(&whole(), &choices()).summary().is_none(), "only a revision has one");
    let open = Choices { kind: RequestKind::Revision, ..choices() };
    // What is for the Commission alone is asked for in the summary too, which may be filed without the request.
    let mut hidden = whole();
    hidden["proceedings"][1]["provenance"]["disclosure"] = json!("ccf_only");
    let draft = set(&hidden, &open);
    let alone = alone(draft.summary().unwrap());
    assert!(alone.contains("(C)") && alone.contains("Whatmuststayconfidential"), "{alone}");
    // Why the decision would have been another tells of the new fact as much as the fact does.
    let mut hidden = whole();
    hidden["evidence"][2]["provenance"]["disclosure"] = json!("ccf_only");
    let new_fact = NewFact {
        what: Some("A court ruled for Ada.".into()),
        why: Some("It bears on the reasoning.".into()),
        exhibits: vec![Id::new("e3").unwrap()],
        ..NewFact::default()
    };
    let draft = set(&hidden, &Choices { new_fact, ..open.clone() });
    let alone = common::squeeze(&pdf_extract::extract_text_from_mem(draft.pdf()).unwrap());
    assert!(alone.contains("(C)Itbearsonthereasoning."), "{alone}");
    assert!(said(&set(&whole(), &open)).contains("[To be filled in: the new fact]"));
    // So it is where the person says so and no paper shows it.
    let new_fact = NewFact {
        what: Some("Zeta gave Ada asylum.".into()),
        why: Some("It bears on the reasoning.".into()),
        found: serde_json::from_value(
            json!({ "when": { "kind": "on", "date": { "year": 2026, "month": 5, "day": 3 } } }),
        )
        .unwrap(),
        exhibits: vec![Id::new("e3").unwrap()],
        ccf_only: true,
    };
    let draft = set(&whole(), &Choices { new_fact, ..open });
    let alone = common::squeeze(&pdf_extract::extract_text_from_mem(draft.pdf()).unwrap());
    let parts = [
        "(C)ZetagaveAdaasylum.",
        "(C)Itbearsonthereasoning.",
        "(C)Theapplicantdiscovered",
        "E-03(C)",
    ];
    for part in parts {
        assert!(alone.contains(part), "{part}: {alone}");
    }
    assert!(draft.has_secrets());
}

/// A request is revised where it was decided against the person; what is recorded as still to come is no decision.
#[test]
fn a_revision_names_the_decisions_that_went_against_the_person() {
    let with = |more: Value| {
        let mut value = whole();
        value["proceedings"].as_array_mut().unwrap().push(more);
        said(&set(&value, &Choices { kind: RequestKind::Revision, ..choices() }))
    };
    let provenance = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    let other = |outcome: &str| {
        json!({ "id": "o2", "kind": "ccf", "reference": "CCF/140/R88", "provenance": provenance,
            "outcome": { "kind": outcome } })
    };
    for (outcome, told) in [
        ("inadmissible", true),
        ("other", true),
        ("deleted", false),
        ("not_compliant", false),
        ("granted", false),
        ("pending", false),
        ("withdrawn", false),
    ] {
        let said = with(other(outcome));
        assert!(said.contains("CCF/135/R77"), "{outcome}: {said}");
        assert_eq!(said.contains("CCF/140/R88"), told, "{outcome}: {said}");
    }
    let alone = |outcome: &str| {
        let mut value = whole();
        value["proceedings"] = json!([other(outcome)]);
        said(&set(&value, &Choices { kind: RequestKind::Revision, ..choices() }))
    };
    // Part of the data may have been kept: only the person knows.
    assert!(alone("deleted").contains("CCF/140/R88"));
    assert!(alone("pending").contains("[To be filled in: the decision of the Commission]"));
    // What was decided before stands, while another decision is still to come.
    let mut value = whole();
    value["proceedings"] = json!([other("pending")]);
    value["proceedings"][0]["earlier"] = json!([{ "kind": "compliant" }]);
    let said = said(&set(&value, &Choices { kind: RequestKind::Revision, ..choices() }));
    assert!(
        said.contains("CCF/140/R88") && !said.contains("To be filled in: the decision"),
        "{said}"
    );
}

#[test]
fn a_lawyer_whom_only_the_commission_may_know_is_marked_at_the_signature_too() {
    let with = |disclosure: &str| {
        let mut value = whole();
        value["people"].as_array_mut().unwrap().push(json!({ "id": "l", "role": "representative",
            "names": [{ "full": "Lea Lawyer" }], "provenance": { "disclosure": disclosure, "certainty": "confirmed" } }));
        value
    };
    for kind in [RequestKind::Access, RequestKind::Deletion, RequestKind::Revision] {
        let of = |disclosure: &str| set(&with(disclosure), &Choices { kind, ..choices() });
        let (hidden, open) = (of("ccf_only"), of("may_reach_state"));
        assert!(
            alone(hidden.pdf()).contains("(C)Declaration"),
            "{kind:?}: {}",
            alone(hidden.pdf())
        );
        assert!(!alone(open.pdf()).contains("(C)Declaration"), "{kind:?}");
        if kind == RequestKind::Revision {
            // The summary goes alone: what it must keep confidential stands in it.
            let summary = alone(hidden.summary().unwrap());
            assert!(summary.contains("(C)Declaration"), "{summary}");
            assert!(summary.contains("Whatmuststayconfidential"), "{summary}");
            assert!(!alone(open.summary().unwrap()).contains("(C)"));
        }
    }
}

/// What of a request is for the Commission alone is marked where it stands, or stands nowhere.
#[test]
fn a_source_goes_with_its_exhibit_where_that_is_for_the_commission_alone() {
    let with = |disclosure: &str| {
        let mut value = whole();
        value["evidence"][1]["provenance"]["disclosure"] = json!(disclosure);
        value["sources"] = json!([{ "id": "s", "kind": "press", "title": "Report of a paper",
            "publisher": "Zeitung", "exhibit": "e2" }]);
        value["alerts"][0]["provenance"] = json!({ "disclosure": "may_reach_state",
            "certainty": "likely", "sources": [{ "source": "s" }] });
        value
    };
    for language in LANGUAGES {
        for kind in [RequestKind::Access, RequestKind::Revision] {
            let choices = Choices { kind, language, ..choices() };
            let told = |disclosure: &str| {
                let draft = set(&with(disclosure), &choices);
                said(&draft).contains("Zeitung")
                    || common::holds(&common::all_bytes(draft.pdf()), "Zeitung")
            };
            assert!(!told("ccf_only"), "{language:?} {kind:?} names what is hidden");
        }
        let access = Choices { kind: RequestKind::Access, language, ..choices() };
        assert!(said(&set(&with("may_reach_state"), &access)).contains("Zeitung"), "{language:?}");
    }
}

#[test]
fn a_citizen_of_no_named_country_is_not_called_one_of_the_protecting_country() {
    let mut value = whole();
    let protection = &mut value["protection"][0];
    protection.as_object_mut().unwrap().remove("country");
    protection["kind"] = json!("mandate_refugee");
    protection["authority"] = json!("UNHCR");
    protection["naturalised"] = json!("yes");
    for (language, words) in [
        (RequestLanguage::En, "became a citizen of another country."),
        (RequestLanguage::Fr, "la nationalité d’un autre pays."),
        (RequestLanguage::Es, "la nacionalidad de otro país."),
        (RequestLanguage::Ar, "جنسية بلد آخر."),
    ] {
        let told = said(&set(&value, &Choices { language, ..choices() }));
        assert!(told.contains(words), "{language:?}: {told}");
    }
    let told = said(&set(&value, &choices()));
    assert!(told.contains("UNHCR's mandate.") || told.contains("UNHCR’s mandate."), "{told}");
}

#[test]
fn own_words_stand_in_the_place_of_the_programs_in_their_paragraph_alone() {
    let before = set(&whole(), &choices());
    let key = "data/alert/al";
    let program = before.paragraphs().iter().find(|one| one.key == key).unwrap();
    let own_words = BTreeMap::from([
        (key.to_owned(), "A notice #eval(1) of 2024,\nas I know it [E-01].".to_owned()),
        ("facts/event/gone".to_owned(), "Nowhere.".to_owned()),
    ]);
    let after = set(&whole(), &Choices { own_words, ..choices() });
    let own = after.paragraphs().iter().find(|one| one.key == key).unwrap();
    assert_eq!(own.text, "A notice #eval(1) of 2024,\nas I know it [E-01].");
    assert_eq!(own.was.as_deref(), Some(program.text.as_str()));
    assert_eq!((&own.number, &own.tells), (&program.number, &program.tells));
    for (old, new) in before.paragraphs().iter().zip(after.paragraphs()) {
        assert_eq!(old.key, new.key);
        assert!(old.key == key || (old.text == new.text && new.was.is_none()));
    }
    assert!(text(after.pdf()).contains("Anotice#eval(1)of2024,"));
    let keys: std::collections::BTreeSet<&str> =
        after.paragraphs().iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys.len(), after.paragraphs().len(), "every paragraph has a key of its own");
}

#[test]
fn a_reviewed_paper_stops_saying_that_nobody_reviewed_it() {
    let notes = |reviewed| {
        let draft = set(&whole(), &Choices { reviewed, ..choices() });
        let said = text(draft.pdf()).contains("Notreviewedbyalawyeroranativespeaker");
        (said, draft.notes().iter().any(|note| note.kind == "not-reviewed"))
    };
    assert_eq!(notes(false), (true, true));
    assert_eq!(notes(true), (false, false));
    let _ = case(&whole());
}

#[test]
fn an_entity_is_not_spoken_of_as_a_person() {
    let open = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    let file = json!({ "name": "register.pdf", "media_type": "application/pdf", "size_bytes": 4, "sha256": "a".repeat(64), "taken_in": "2026-11-20",
        "attachment": "at1" });
    let mut case = whole();
    case["people"][0] = json!({ "id": "a", "role": "applicant", "names": [{ "full": "Example Traders Ltd" }],
        "sex": "female", "born": { "when": { "kind": "on", "date": { "year": 1991 } } }, "birth_place": "Sampleborn",
        "nationalities": [{ "country": "LV" }], "occupation": "Trade in tea",
        "entity": { "exhibit": "e2", "whole": "yes" }, "provenance": open });
    case["evidence"][1] = json!({ "id": "e2", "number": 2, "title": "Extract of the register", "file": file, "provenance": open });
    case["protection"] = json!([]);
    case["events"] = json!([{ "id": "ev", "kind": "arrest", "title": "The director was arrested",
        "when": { "when": { "kind": "on", "date": { "year": 2025, "month": 2, "day": 3 } } }, "provenance": open }]);
    let no_lawyer = case.clone();
    case["people"].as_array_mut().unwrap().push(
        json!({ "id": "l", "role": "representative", "names": [{ "full": "Lev Lawyer" }], "provenance": open }),
    );
    // What the paper says of a person and must not say here, and what it says of an entity instead.
    let words: [(_, &[&str], &[&str]); 4] = [
        (
            RequestLanguage::En,
            &[
                "Date of birth",
                "Nationality",
                "Latvia",
                "Sampleborn",
                "female",
                "in person",
                "extradition of the applicant",
                "arrested or held",
                "whereabouts",
                "Occupation",
            ],
            &[
                "The applicant entity",
                "such as a company",
                "authority to represent the applicant",
                "Official document",
                "registration number",
                "Activity",
                "for it and of those who help it",
            ],
        ),
        (
            RequestLanguage::Fr,
            &[
                "Date de naissance",
                "Nationalité",
                "Lettonie",
                "Profession",
                "le lieu où il se trouve",
            ],
            &[
                "L’entité demanderesse",
                "telle qu’une société",
                "pouvoir de représenter",
                "Document officiel",
                "Activité",
            ],
        ),
        (
            RequestLanguage::Es,
            &["Fecha de nacimiento", "Nacionalidad", "Letonia", "Profesión", "paradero"],
            &[
                "La entidad solicitante",
                "como una sociedad",
                "facultad de representar",
                "Documento oficial",
                "Actividad",
            ],
        ),
        (
            RequestLanguage::Ar,
            &["تاريخ الميلاد", "الجنسية", "لاتفيا", "المهنة", "مكان وجوده"],
            &["الكيان مقدّم الطلب", "كشركة مثلاً", "صلاحية تمثيل", "الوثيقة الرسمية", "النشاط"],
        ),
    ];
    for (language, never, always) in words {
        let choices = Choices { language, ..choices() };
        let draft = set(&case, &choices);
        let said = common::document(&draft);
        for word in never {
            assert!(!said.contains(word), "{language:?}: {word}\n{said}");
        }
        for word in always.iter().chain(&["Example Traders Ltd", "Extract of the register"]) {
            assert!(said.contains(word), "{language:?}: {word}\n{said}");
        }
        assert!(!sections(&draft).contains(&"urgency"), "an arrest is not that of the company");
        assert!(!sections(&draft).contains(&"protection"));
        // Without anybody who files for it, that somebody has to is said.
        let alone = common::document(&set(&no_lawyer, &choices));
        assert!(alone.matches('[').count() >= 2, "{alone}");
    }
    let choices = choices();
    let read = common::case(&case);
    let releasable = Releasable::of(&read);
    let boxes = redress_papers::portal_boxes(&releasable, &choices, &set(&case, &choices));
    let of = |id: &str| boxes.iter().find(|one| one.id == id).unwrap();
    assert_eq!(of("family-name").value, "Example Traders Ltd");
    assert_eq!(of("identity-paper").value, "E-02 Extract of the register");
    for id in ["first-names", "sex", "birth", "nationalities", "urgency"] {
        assert_eq!(
            (of(id).value.as_str(), of(id).fill),
            ("", redress_papers::Fill::Nothing),
            "{id}"
        );
    }
}

/// What shows the authority for an entity is an extract that nobody signs; a document without a file is not enclosed.
#[test]
fn of_an_entity_what_is_enclosed_is_called_so_and_nothing_else() {
    let open = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    let file = json!({ "name": "register.pdf", "media_type": "application/pdf", "size_bytes": 4, "sha256": "a".repeat(64), "taken_in": "2026-11-20",
        "attachment": "at1" });
    let mut case = whole();
    case["people"] = json!([
        { "id": "a", "role": "applicant", "names": [{ "full": "Example Traders Ltd" }],
            "entity": { "exhibit": "e2", "whole": "yes" }, "provenance": open },
        { "id": "l", "role": "representative", "names": [{ "full": "Lev Lawyer" }],
            "authority": { "exhibit": "e2" }, "provenance": open },
    ]);
    case["evidence"][1] = json!({ "id": "e2", "number": 2, "title": "Extract of the register", "file": file, "provenance": open });
    let files = |case: &serde_json::Value| {
        let said = common::document(&set(case, &choices()));
        let read = common::case(case);
        let releasable = Releasable::of(&read);
        let boxes = redress_papers::portal_boxes(&releasable, &choices(), &set(case, &choices()));
        let paper = boxes.iter().find(|one| one.id == "identity-paper").unwrap().value.clone();
        (said.contains("[To be added: the document that shows the authority"), paper)
    };
    assert_eq!(files(&case), (false, "E-02 Extract of the register".to_owned()));
    case["evidence"][1].as_object_mut().unwrap().remove("file");
    assert_eq!(files(&case), (true, String::new()));
}

#[test]
fn the_lists_of_exhibits_name_translations_by_mark_and_language() {
    let mut case = whole();
    case["evidence"][0]["language"] = json!("az");
    case["evidence"][1]["translates"] = json!("e1");
    case["evidence"][1]["language"] = json!("en");
    // For the Commission alone: an open exhibit does not name it.
    case["evidence"][2] = json!({ "id": "e3", "number": 3, "title": "Hidden", "language": "fr", "translates": "e1",
        "provenance": { "disclosure": "ccf_only" } });
    let read = common::case(&case);
    let releasable = Releasable::of(&read);
    for (language, of, into) in [
        (RequestLanguage::En, "translation of E-01", "translation: E-02 (English)"),
        (RequestLanguage::Fr, "traduction de E-01", "traduction : E-02 (anglais)"),
        (RequestLanguage::Es, "traducción de E-01", "traducción: E-02 (inglés)"),
        (RequestLanguage::Ar, "ترجمة E-01", "الترجمة: E-02 (الإنجليزية)"),
    ] {
        let choices = Choices { language, ..choices() };
        let draft = set(&case, &choices);
        let request = common::document(&draft).to_lowercase();
        let boxes = redress_papers::portal_boxes(&releasable, &choices, &draft);
        let copied = &boxes.iter().find(|one| one.id == "exhibits").unwrap().value;
        let of_bundle = |n: usize| {
            let said = redress_papers::exhibits::translation(&read, &read.evidence[n], language);
            redress_model::for_display(&said)
        };
        for said in [request.as_str(), &copied.to_lowercase()] {
            let said = said.replace('\u{202F}', " ");
            for words in [of, into] {
                assert!(said.contains(&words.to_lowercase()), "{language:?} {words}: {said}");
            }
            assert!(!said.contains("e-03 ("), "{said}");
        }
        assert_eq!(of_bundle(0).replace('\u{202F}', " "), into);
        assert_eq!([of_bundle(1), of_bundle(2).replace("E-02", "")], [of, of]);
    }
}
