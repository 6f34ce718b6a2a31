//! Letters in four languages: what they say, what they never say, and when they are not written at all.

mod common;

use common::{all_bytes, case, holds, squeeze};
use std::collections::BTreeMap;

use redress_model::{Case, Id, IsoDate, Releasable, RequestLanguage};
use redress_papers::{Error, Lacking, Letter, consent, state};
use serde_json::{Value, json};

const DAY: IsoDate = IsoDate { year: 2026, month: 11, day: 29 };
const ALL: [RequestLanguage; 4] =
    [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar];

/// A case with a canary in every place that must not be in a letter.
fn made() -> Value {
    let open = json!({ "certainty": "confirmed", "disclosure": "may_reach_state" });
    let ccf = json!({ "certainty": "confirmed", "disclosure": "ccf_only", "note": "ZqNote" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "ZqTitle", "applicant": "a", "accusing": "RU", "about": "ZqAbout" },
        "people": [
            { "id": "a", "role": "applicant", "names": [{ "full": "Ada Applicant" }, { "full": "إدا" }],
              "born": { "when": { "kind": "on", "date": { "year": 1980, "month": 2, "day": 3 } } },
              "nationalities": [{ "country": "RU" }], "residence": "ZqHome",
              "contacts": [{ "kind": "post", "value": "ZqStreet" }],
              "papers": [{ "kind": "passport", "country": "RU", "number": "ZqPass" },
                { "kind": "refugee_travel_document", "country": "LT", "number": "TD77" }],
              "provenance": open },
            { "id": "f", "role": "family", "names": [{ "full": "ZqFamily" }], "provenance": open },
            { "id": "r", "role": "representative", "names": [{ "full": "ZqLawyer" }],
              "organisation": "ZqFirm", "provenance": ccf },
            { "id": "w", "role": "witness", "names": [{ "full": "ZqWitness" }], "provenance": open }],
        "alerts": [
            { "id": "al", "channel": "wanted_diffusion", "country": "RU", "summary": "ZqSummary",
              "issued": { "when": { "kind": "on", "date": { "year": 2016, "month": 1 } } }, "provenance": open },
            { "id": "al2", "channel": "blue_notice", "country": "RU", "provenance": ccf },
            { "id": "al3", "channel": "green_notice", "country": "AE", "provenance": open },
            { "id": "al4", "channel": "national_warrant", "country": "RU", "provenance": open }],
        "protection": [
            { "id": "p", "country": "LT", "kind": "convention_refugee", "from_country": "RU", "status": "active",
              "granted": { "when": { "kind": "on", "date": { "year": 2015, "month": 12 } } },
              "authority": "Migration Department", "consent_to_ask": "yes", "provenance": ccf },
            { "id": "q", "country": "FI", "kind": "asylum_seeker", "status": "pending",
              "provenance": { "disclosure": "never_leaves" } }],
        "events": [{ "id": "e", "kind": "asylum", "title": "ZqEvent", "what": "ZqWhat", "provenance": open }],
        "evidence": [
            { "id": "x", "number": 1, "kind": "decision", "title": "Decision on status", "origin": "ZqOrigin",
              "file": { "attachment": "f", "name": "ZqFile", "media_type": "application/pdf", "size_bytes": 1,
                "sha256": "a".repeat(64), "taken_in": "2026-11-24T00:00:00Z" },
              "proves": ["p"], "provenance": ccf },
            { "id": "y", "number": 2, "kind": "report", "title": "ZqReport", "proves": ["p"], "provenance": open },
            { "id": "z", "number": 3, "kind": "decision", "title": "ZqHidden", "proves": ["p"],
              "provenance": { "disclosure": "never_leaves" } }],
        "answers": [{ "id": "political-role", "answer": "yes", "words": "ZqViews", "provenance": open }],
    })
}

/// Every canary of the case, by its whole word: two letters alone are in any font.
fn canaries() -> Vec<String> {
    let text = made().to_string();
    let words = text.split('"').filter(|word| word.starts_with("Zq")).map(str::to_owned);
    let all: Vec<String> = words.collect();
    assert!(all.len() > 10, "{all:?}");
    all
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn letter(value: &Value, language: RequestLanguage) -> Result<Letter, Error> {
    let case: Case = case(value);
    state(&Releasable::of(&case), &id("p"), language, Some("Vilnius"), DAY, &BTreeMap::new())
}

fn said(letter: &Letter) -> String {
    squeeze(&pdf_extract::extract_text_from_mem(&letter.pdf).unwrap())
}

#[test]
fn the_letter_says_what_that_state_needs_and_nothing_else() {
    for language in ALL {
        let made = letter(&made(), language).unwrap();
        let again = letter(&self::made(), language).unwrap();
        assert_eq!(made.pdf, again.pdf, "the same case gives the same bytes");
        let bytes = all_bytes(&made.pdf);
        for canary in canaries() {
            assert!(!holds(&bytes, &canary), "{language:?} holds {canary}");
        }
        let whole =
            format!("{:?} {:?} {:?} {:?}", made.sender, made.to, made.paragraphs, made.enclosures);
        assert!(!whole.contains("Zq"), "{language:?}: {whole}");
        assert_eq!(made.lacking, [], "{language:?}");
        // One alert: that of the State fled which may be named outside the CCF.
        let alerts = made.paragraphs[2].rows.len();
        assert_eq!(alerts, 3, "{language:?}: {:?}", made.paragraphs[2]);
        let text = said(&made);
        for word in
            ["AdaApplicant", "GA-2017-86-RES-09", "TD77", "Decisiononstatus", "MigrationDepartment"]
        {
            // Arabic letters are drawn from the right, so only what is Latin is looked for in them.
            assert!(text.contains(word), "{language:?} lacks {word}: {text}");
        }
        assert_eq!(made.pages, 2, "{language:?}");
    }
    let english = said(&letter(&made(), RequestLanguage::En).unwrap());
    for words in [
        "Russia",
        "Wanted-persondiffusion",
        "January2016",
        "Lithuania",
        "December2015",
        "29November2026",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    assert!(english.contains("notbeenreviewedbyalawyeroranativespeaker"), "{english}");
    let spanish = said(&letter(&made(), RequestLanguage::Es).unwrap());
    for words in ["Rusia", "enerode2016", "Lituania", "29denoviembrede2026"] {
        assert!(spanish.contains(words), "{words}: {spanish}");
    }
}

#[test]
fn the_consent_form_leaves_its_day_to_the_signer() {
    for language in ALL {
        let case = case(&made());
        let form =
            consent(&Releasable::of(&case), &id("p"), language, DAY, &BTreeMap::new()).unwrap();
        let bytes = all_bytes(&form.pdf);
        assert!(canaries().iter().all(|canary| !holds(&bytes, canary)), "{language:?}");
        assert_eq!(form.pages, 1, "{language:?}");
        let text = said(&form);
        assert!(text.contains("AdaApplicant") && !text.contains("2026"), "{language:?}: {text}");
        assert_eq!(form.paragraphs.len(), 6);
    }
}

#[test]
fn what_is_missing_is_named_and_the_letter_is_written_all_the_same() {
    let mut bare = made();
    bare["protection"] = json!([{ "id": "p", "country": "LT",
        "provenance": { "disclosure": "may_reach_state" } }]);
    bare["people"][0]["born"] = json!({});
    bare["evidence"] = json!([]);
    for language in ALL {
        let made = letter(&bare, language).unwrap();
        use Lacking::{Alert, Authority, Born, Consent, Day, Fled, Kind, Proof};
        assert_eq!(made.lacking, [Kind, Day, Authority, Fled, Born, Proof, Alert, Consent]);
        assert!(made.paragraphs[2].rows.is_empty());
        assert!(made.to.len() == 2 && !made.to[0].contains("state.to"));
    }
}

/// A letter names what goes with it, and speaks of a consent that the person gave.
#[test]
fn nothing_is_called_enclosed_or_consented_to_that_is_not() {
    for language in ALL {
        let whole = letter(&made(), language).unwrap();
        let mut bare = made();
        bare["evidence"][0]["file"].as_object_mut().unwrap().remove("attachment");
        let no_file = letter(&bare, language).unwrap();
        assert_eq!(whole.enclosures.len(), 2, "{language:?}");
        assert_eq!(no_file.enclosures.len(), 1, "{language:?}: {:?}", no_file.enclosures);
        assert_eq!(no_file.lacking, [Lacking::ProofFile]);
        bare["protection"][0].as_object_mut().unwrap().remove("consent_to_ask");
        let unasked = letter(&bare, language).unwrap();
        assert_eq!(unasked.enclosures, Vec::<String>::new(), "{language:?}");
        let consent = |one: &Letter| {
            one.paragraphs.iter().find(|one| one.key == "consent").unwrap().lines.concat()
        };
        assert_ne!(consent(&whole), consent(&unasked));
        // Nobody knows whether the form was signed.
        for word in ["signed", "signé", "firmado", "موقّعة"] {
            let said = format!("{} {:?}", consent(&whole), whole.enclosures);
            assert!(!said.contains(word), "{language:?}: {said}");
        }
    }
}

#[test]
fn standing_changes_the_words() {
    let words = |change: &dyn Fn(&mut Value)| {
        let mut value = made();
        change(&mut value["protection"][0]);
        let made = letter(&value, RequestLanguage::En).unwrap();
        let said =
            |one: &redress_papers::Paragraph| [one.lines.clone(), one.points.clone()].concat();
        made.paragraphs.iter().flat_map(said).collect::<Vec<_>>().join(" ")
    };
    // What is to be confirmed leaves nothing open that the record decides.
    let active = words(&|_| {});
    assert!(active.contains("Your State protects this person"));
    assert!(active.contains("that the protection was given") && active.contains("in force today"));
    assert!(!active.contains("not yet decided"), "{active}");
    let pending = words(&|p| p["status"] = "pending".into());
    assert!(pending.contains("asked for and not yet decided"), "{pending}");
    assert!(!pending.contains("that the protection was given"), "{pending}");
    let citizen = words(&|p| {
        p["status"] = "ended".into();
        p["naturalised"] = "yes".into();
    });
    assert!(citizen.contains("has since become a citizen") && citizen.contains("as evidence"));
    assert!(citizen.contains("when and how it ended") && citizen.contains("was protected"));
    assert!(!citizen.contains("in force today"), "{citizen}");
}

#[test]
fn no_letter_is_written_where_none_may_be() {
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut value = made();
        change(&mut value);
        letter(&value, RequestLanguage::En).err()
    };
    let with = |field: &'static str, word: &'static str| {
        refused(&move |value| value["protection"][0][field] = word.into())
    };
    for status in ["refused", "revoked", "ended"] {
        assert_eq!(with("status", status), Some(Error::Needs("status")), "{status}");
    }
    assert_eq!(with("consent_to_ask", "no"), Some(Error::Needs("consent_to_ask")));
    let hidden = refused(&|value| {
        value["protection"][0]["provenance"]["disclosure"] = "never_leaves".into();
    });
    assert_eq!(hidden, Some(Error::Needs("protection")));
    let nowhere = refused(&|value| {
        value["protection"][0].as_object_mut().unwrap().remove("country");
    });
    assert_eq!(nowhere, Some(Error::Needs("country")));
    let nameless = refused(&|value| {
        value["people"][0]["provenance"]["disclosure"] = "never_leaves".into();
    });
    assert_eq!(nameless, Some(Error::NoApplicant));
}

#[test]
fn hostile_words_stay_words() {
    for words in [
        "#eval(\"1\") $x$ \\ ] [ <b>",
        "abc\u{202E}fdp",
        "中文 שלום",
        "{n} {all} {date}",
        &"x".repeat(200),
    ] {
        let mut value = made();
        value["protection"][0]["authority"] = words.into();
        value["evidence"][0]["title"] = words.into();
        value["people"][0]["names"][0]["full"] = words.into();
        for language in ALL {
            let made = letter(&value, language).unwrap();
            assert!(made.pdf.starts_with(b"%PDF"), "{words}");
        }
    }
}

#[test]
fn own_words_stand_in_their_paragraph_alone_and_the_facts_below_them_stay() {
    let case: Case = case(&made());
    for language in
        [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar]
    {
        let plain = letter(&made(), language).unwrap();
        for key in
            ["about", "standing", "alerts", "policy", "needed", "ask", "not", "consent", "answer"]
        {
            let own = BTreeMap::from([(key.to_owned(), "Qwertz asdfg.".to_owned())]);
            let made =
                state(&Releasable::of(&case), &id("p"), language, Some("Vilnius"), DAY, &own);
            let made = made.unwrap();
            assert!(said(&made).contains("Qwertz"), "{language:?} {key}: not printed");
            for (now, before) in made.paragraphs.iter().zip(&plain.paragraphs) {
                assert_eq!(
                    (&now.rows, &now.points, &now.key),
                    (&before.rows, &before.points, &before.key)
                );
                if now.key == key {
                    assert_eq!(now.instead_of.as_ref(), Some(&before.lines.join(" ")));
                    assert!(
                        now.lines.len() == 1 && now.lines[0].contains("Qwertz asdfg."),
                        "{now:?}"
                    );
                } else {
                    assert_eq!(now, before, "{language:?} {key}");
                }
            }
        }
    }
}

#[test]
fn own_words_stand_in_the_consent_form_and_the_facts_and_points_below_them_stay() {
    for language in ALL {
        let case = case(&made());
        let set = |own: &BTreeMap<String, String>| {
            consent(&Releasable::of(&case), &id("p"), language, DAY, own).unwrap()
        };
        let plain = set(&BTreeMap::new());
        let keys: Vec<&str> = plain.paragraphs.iter().map(|one| one.key.as_str()).collect();
        let all =
            ["i-am", "given", "yes", "no", "no-contact", "end"].map(|key| format!("consent/{key}"));
        assert_eq!(keys, all, "{language:?}");
        for (n, key) in all.iter().enumerate() {
            let form = set(&BTreeMap::from([(key.clone(), "Qwertz asdfg.".to_owned())]));
            for (at, (one, was)) in form.paragraphs.iter().zip(&plain.paragraphs).enumerate() {
                assert_eq!((&one.rows, &one.points), (&was.rows, &was.points), "{key}");
                assert_eq!(one.instead_of, (at == n).then(|| was.lines.join(" ")), "{key}");
            }
            assert!(said(&form).contains("Qwertzasdfg."), "{language:?} {key}");
        }
        // What is written for the letter is not in the form, though both are kept together.
        let other = set(&BTreeMap::from([("consent".to_owned(), "Qwertz".to_owned())]));
        assert_eq!(other.pdf, plain.pdf);
    }
}

#[test]
fn a_deleted_alert_is_not_told_as_one_that_is_there() {
    let mut value = made();
    value["alerts"][0]["status"] = json!("deleted");
    let lines = |value: &Value, language| letter(value, language).unwrap().paragraphs[2].clone();
    for language in ALL {
        let told = lines(&value, language);
        assert!(told.rows.is_empty(), "{language:?}: {told:?}");
    }
    let none = lines(&value, RequestLanguage::En).lines.join(" ");
    assert!(none.starts_with("The person fears") && !none.contains("reported deleted"), "{none}");
    value["alerts"][0]["ended"] =
        json!({ "when": { "kind": "on", "date": { "year": 2019, "month": 5, "day": 2 } } });
    for (language, words) in [
        (
            RequestLanguage::En,
            "An alert in INTERPOL's files, sent at the request of the State that the person fled, was reported deleted in May 2019. The person fears",
        ),
        (
            RequestLanguage::Fr,
            "Une alerte dans les fichiers d’INTERPOL, transmise à la demande de l’État que la personne a fui, aurait été effacée en mai 2019.",
        ),
        (
            RequestLanguage::Es,
            "una alerta en los ficheros de INTERPOL, enviada a petición del Estado del que huyó la persona, fue eliminada en mayo de 2019.",
        ),
        (RequestLanguage::Ar, "أُفيد بأن تنبيهاً في محفوظات الإنتربول"),
    ] {
        let told = lines(&value, language).lines.join(" ");
        assert!(told.contains(words), "{language:?}: {told}");
    }
}

#[test]
fn a_day_that_sources_tell_differently_is_not_stated() {
    let mut value = made();
    let granted = |value: &Value| {
        let rows = letter(value, RequestLanguage::En).unwrap().paragraphs[1].rows.clone();
        rows.into_iter().any(|(label, _)| label == "Given")
    };
    assert!(granted(&value));
    value["protection"][0]["provenance"]["differing"] =
        json!([{ "field": "granted", "says": "In November" }]);
    assert!(!granted(&value));
}

#[test]
fn nothing_in_the_letter_argues_against_the_person() {
    let mut value = made();
    value["protection"][0]["naturalised"] = json!("yes");
    for (language, against) in ["commentator", "commentateur", "comentarista", "المعلقين"]
        .into_iter()
        .zip(ALL)
        .map(|(word, language)| (language, word))
    {
        let text = format!("{:?}", letter(&value, language).unwrap().paragraphs);
        assert!(!text.contains(against), "{language:?}");
    }
}

#[test]
fn the_consent_form_speaks_of_the_states_as_its_signer_does() {
    let case = case(&made());
    for (language, words) in ALL.into_iter().zip([
        ["State that protects me", "State that I fled"],
        ["État qui me protège", "État que j’ai fui"],
        ["Estado que me protege", "Estado del que huí"],
        ["الدولة التي تحميني", "الدولة التي فررت منها"],
    ]) {
        let form = consent(&Releasable::of(&case), &id("p"), language, DAY, &BTreeMap::new());
        let rows = form.unwrap().paragraphs[1].rows.clone();
        for word in words {
            assert!(rows.iter().any(|(label, _)| label == word), "{language:?} {word}: {rows:?}");
        }
    }
}

/// Only a person is given asylum: of an entity no state is asked, and there is nothing to consent to.
#[test]
fn for_an_entity_there_is_no_letter_to_a_state_and_no_form() {
    let mut value = made();
    value["people"][0]["entity"] = json!({});
    let company = case(&value);
    for language in ALL {
        assert_eq!(letter(&value, language).err(), Some(Error::Needs("entity")), "{language:?}");
        let may = Releasable::of(&company);
        let form = consent(&may, &id("p"), language, DAY, &BTreeMap::new());
        assert_eq!(form.err(), Some(Error::Needs("entity")), "{language:?}");
    }
}
