//! The border card, the sheet of numbers and the sealed sheet: made of what may leave and of what is typed.

use std::sync::Arc;

use redress_casework::model::{
    Call, CardField, CardLanguage, CardStatus, CardWish, Code, Consulate, Id, IsoDate, LawyerPart,
    Long, Short,
};
use redress_casework::words::Lang;
use redress_casework::{FixedClock, Missing, SecretString, Session};

fn session(disclosure: &str) -> (Session, Id) {
    let json = format!(
        r#"{{"format":"redress-case","version":1,
        "case":{{"id":"c1","title":"A case","applicant":"p1"}},
        "people":[{{"id":"p1","role":"applicant","names":[{{"full":"Ada Example","kind":"official"}},
            {{"full":"Ада Пример","kind":"original_script"}},{{"full":"Ada Exempel","kind":"spelling"}}],
            "born":{{"when":{{"kind":"on","date":{{"year":1980,"month":5}}}}}},
            "nationalities":[{{"country":"RU"}}],
            "contacts":[{{"kind":"phone","value":"+49 111 222"}}],"residence":"Hidden Street 7",
            "provenance":{{"disclosure":"{disclosure}"}}}}],
        "alerts":[{{"id":"a1","channel":"red_notice","reference":"A-77/1-2016","status":"confirmed",
            "provenance":{{"disclosure":"{disclosure}"}}}},
            {{"id":"a2","channel":"wanted_diffusion","reference":"D-9","status":"deleted",
            "provenance":{{"disclosure":"may_reach_state"}}}}]}}"#
    );
    let clock = FixedClock(IsoDate { year: 2026, month: 11, day: 29 });
    let mut session = Session::in_memory(Arc::new(clock));
    session.import_case(json.as_bytes()).unwrap();
    (session, Id::new("c1").unwrap())
}

fn all_on() -> CardWish {
    CardWish { fields: CardField::ALL.to_vec(), second: CardLanguage::Tr, ..CardWish::default() }
}

fn short(text: &str) -> Short {
    Short::new(text).unwrap()
}

#[test]
fn the_card_shows_what_was_chosen_and_may_leave() {
    let (session, case) = session("ccf_only");
    let wish = CardWish { lawyer: Some(short("+357 1")), ..all_on() };
    let made = session.card(&case, &wish).unwrap();
    let value = |field: CardField| made.facts.iter().find(|fact| fact.field == field).unwrap();
    assert_eq!(value(CardField::Name).value, "Ada Example");
    assert_eq!(value(CardField::Script).value, "Ада Пример");
    assert_eq!(value(CardField::Spellings).value, "Ada Exempel");
    assert_eq!(value(CardField::Born).value, "1980-05");
    assert_eq!(value(CardField::Nationality).value, "Russia / Rusya");
    assert_eq!(value(CardField::Lawyer).value, "+357 1");
    // An alert that was deleted is over.
    assert_eq!(value(CardField::Alert).value, "A-77/1-2016");
    assert_eq!(value(CardField::Speaks).missing, Missing::Empty);
    // A contact and a residence are no facts of a card.
    let everything = format!("{:?}", made.card);
    assert!(!everything.contains("111 222") && !everything.contains("Hidden"), "{everything}");
    // What was not chosen is not on it.
    let made = session.card(&case, &CardWish { fields: vec![CardField::Born], ..wish }).unwrap();
    let pairs: Vec<&str> = made.card.pairs.iter().map(|pair| pair.value.as_str()).collect();
    assert_eq!(pairs, ["1980-05"]);
}

#[test]
fn what_never_leaves_cannot_enter() {
    let (session, case) = session("never_leaves");
    let made = session.card(&case, &all_on()).unwrap();
    assert!(made.card.pairs.is_empty(), "{:?}", made.card.pairs);
    let name = made.facts.iter().find(|fact| fact.field == CardField::Name).unwrap();
    assert_eq!((name.value.as_str(), name.missing), ("", Missing::Stays));
    let everything = format!("{:?}", made.card);
    for word in ["Ada", "1980", "A-77", "Russia"] {
        assert!(!everything.contains(word), "{word}");
    }
}

#[test]
fn protection_and_the_consulate_are_told_only_where_switched_on() {
    let (session, case) = session("ccf_only");
    let said = |wish: &CardWish| {
        let made = session.card(&case, wish).unwrap();
        (format!("{:?} {:?}", made.card.rows, made.card.steps), made.card.foot.join(" "))
    };
    let (plain, _) = said(&CardWish::default());
    for word in ["refugee", "asylum", "UNHCR", "fled"] {
        assert!(!plain.contains(word), "{word}: {plain}");
    }
    assert!(plain.contains("No call to any consulate yet."));
    let told = CardWish { status: CardStatus::Refugee, ..CardWish::default() };
    let (told, foot) = said(&told);
    assert!(told.contains("I am a refugee. I ask for UNHCR.°"), "{told}");
    assert!(
        foot.contains("Check against the official text") && foot.contains("Français"),
        "{foot}"
    );
    let fled = CardWish { consulate: Consulate::Fled, ..CardWish::default() };
    assert!(said(&fled).0.contains("Do not tell the consulate of the state I fled.°"));
    let tell = CardWish { consulate: Consulate::Tell, ..CardWish::default() };
    let (tell, _) = said(&tell);
    assert!(tell.contains("my consulate is told.\"") && !tell.contains("fled"), "{tell}");
}

#[test]
fn every_choice_fits_or_is_said_not_to() {
    let (session, case) = session("ccf_only");
    let calls = |n: usize| {
        vec![Call { who: short("Somebody I trust"), number: short("+370 000 00000") }; n]
    };
    for first in CardLanguage::ALL {
        for second in CardLanguage::ALL.into_iter().filter(|second| *second != first) {
            let wish = CardWish {
                first,
                second,
                own: second,
                calls: calls(3),
                lawyer: Some(short("+357 00 000 000")),
                ..CardWish::default()
            };
            let made = session.card(&case, &wish).unwrap();
            assert_eq!(made.card.sides().unwrap().over, [0, 0], "{first:?} {second:?}");
            assert!(made.card.pdf().unwrap().starts_with(b"%PDF"));
        }
    }
    let twice = CardWish { second: CardLanguage::En, ..CardWish::default() };
    assert_eq!(session.card(&case, &twice).err().unwrap().code(), Code::BadField);
}

#[test]
fn what_was_chosen_is_kept_beside_the_case_and_is_no_entry_of_it() {
    let (mut session, case) = session("ccf_only");
    let before = session.case_json(&case).unwrap();
    let wish = CardWish {
        calls: vec![Call { who: short("Lawyer"), number: short("+357 1") }],
        ..all_on()
    };
    let kept = session.keep_carried(&case, 0, &wish).unwrap();
    assert_eq!((kept.revision, &session.carried(&case).unwrap().wish), (1, &wish));
    // Written over an older state: refused, and nothing is lost.
    assert_eq!(
        session.keep_carried(&case, 0, &CardWish::default()).unwrap_err().code(),
        Code::Stale
    );
    assert_eq!(session.carried(&case).unwrap().wish, wish);
    assert_eq!(session.case_json(&case).unwrap(), before);
    assert_eq!(session.open_case(&case).unwrap().case.people.len(), 1);
    let many = CardWish { calls: vec![wish.calls[0].clone(); 7], ..wish };
    assert_eq!(session.keep_carried(&case, 1, &many).unwrap_err().code(), Code::TooLarge);
}

#[test]
fn numbers_and_the_sealed_sheet_hold_what_they_say() {
    let (mut session, case) = session("ccf_only");
    assert_eq!(session.numbers_sheet(&CardWish::default()).unwrap_err().code(), Code::BadField);
    let wish = CardWish {
        calls: vec![Call { who: short("Clinic"), number: short("+370 2") }],
        ..CardWish::default()
    };
    session.keep_carried(&case, 0, &wish).unwrap();
    assert!(session.numbers_sheet(&wish).unwrap().starts_with(b"%PDF"));
    let none = session.lawyer_sheet(&case, &[], None, Lang::En);
    assert_eq!(none.err().unwrap().code(), Code::BadField);
    let note = Long::new("Held at the airport since nine.").unwrap();
    for lang in Lang::ALL {
        let sheet = session.lawyer_sheet(&case, &LawyerPart::ALL, Some(&note), lang).unwrap();
        assert!(sheet.pages >= 1);
        let weak = SecretString::from(String::from("password"));
        assert_eq!(sheet.by_passphrase(&weak).unwrap_err().code(), Code::WeakPassphrase);
        assert_eq!(sheet.to_recipient("age1nobody").unwrap_err().code(), Code::BadField);
    }
}

/// Whoever fled must be able to say so in every pair of languages, with two numbers to call.
#[test]
fn every_pair_has_room_for_asylum_the_consulate_and_two_calls() {
    let (session, case) = session("ccf_only");
    let call = |who: &str, number: &str| Call { who: short(who), number: short(number) };
    let mut over = Vec::new();
    for (n, first) in CardLanguage::ALL.into_iter().enumerate() {
        // Which of the two stands first takes no more room.
        for second in CardLanguage::ALL.into_iter().skip(n + 1) {
            let wish = CardWish {
                first,
                second,
                own: second,
                status: [CardStatus::Refugee, CardStatus::Asylum][n % 2],
                consulate: Consulate::Fled,
                lawyer: Some(short("+357 00 000 000")),
                calls: vec![call("Lawyer", "+357 00 000 000"), call("Family", "+357 00 000 001")],
                ..CardWish::default()
            };
            let sides = session.card(&case, &wish).unwrap().card.sides().unwrap();
            if sides.over != [0, 0] {
                over.push(format!("{first:?} {second:?}: {:?}", sides.over));
            }
        }
    }
    assert!(over.is_empty(), "{over:#?}");
}

/// A company crosses no border: no card is made of it, while numbers and the sheet for a lawyer go on.
#[test]
fn an_entity_gets_no_card() {
    let (session, case) = of_an(r#","entity":{}"#);
    let refused = session.card(&case, &all_on()).err().unwrap().problem();
    assert_eq!(
        (refused.code, refused.field.as_deref(), refused.detail.as_deref()),
        (Code::PaperFailed, Some("card"), Some("entity"))
    );
    assert!(session.carried(&case).is_ok());
    let wish = CardWish { lawyer: Some(short("+357 1")), ..CardWish::default() };
    assert!(session.numbers_sheet(&wish).is_ok());
    assert!(session.lawyer_sheet(&case, &[LawyerPart::Identity], None, Lang::Ar).is_ok());
    let (session, case) = of_an("");
    assert!(session.card(&case, &all_on()).is_ok());
}

fn of_an(more: &str) -> (Session, Id) {
    let json = format!(
        r#"{{"format":"redress-case","version":1,"case":{{"id":"c1","title":"A case","applicant":"p1"}},
        "people":[{{"id":"p1","role":"applicant","names":[{{"full":"Example"}}]{more},
        "provenance":{{"disclosure":"may_reach_state"}}}}]}}"#
    );
    let clock = FixedClock(IsoDate { year: 2026, month: 11, day: 29 });
    let mut session = Session::in_memory(Arc::new(clock));
    let case = session.import_case(json.as_bytes()).unwrap().id;
    (session, case)
}
