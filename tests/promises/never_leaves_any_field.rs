//! What is marked *never leaves* does not pass the gate to a paper, whatever field it stands in: a
//! canary is put into every text of cases made from the schema, and looked for behind the gate, and in
//! every paper that is made: the request, the packet and its copy-sheet, and what people print for
//! themselves without asking for what never leaves.

use std::collections::BTreeSet;

use std::sync::Arc;

use redress_casework::model::{
    CardField, CardWish, Case, Code, Id, IsoDate, Releasable, RequestKind, RequestLanguage,
    case_schema,
};
use redress_casework::words::Lang;
use redress_casework::{FixedClock, Progress, Session};
use redress_tests::canary::{self, CANARY};
use redress_tests::chance::Chance;
use redress_tests::made_case::Maker;
use serde_json::Value;

/// Cases made by chance: at least so many, and more until nearly every text field was tried.
const CASES: u64 = 40;
/// By then chance has filled every field it can.
const MOST_CASES: u64 = 400;

/// Cases of which every paper is made.
const ON_PAPER: u32 = 6;
/// Cases looked at for those of which every paper can be made.
const MOST_LOOKED_AT: u32 = 2000;

/// Fields that stay in the vault whatever the mark of their entry.
const ALWAYS: [&str; 17] = [
    "provenance/note",
    "provenance/unblocked/",
    "people/contacts/",
    "people/relations/",
    "alerts/next_step",
    "allegations/weak_point",
    "allegations/missing_paper",
    "allegations/settled",
    "evidence/origin",
    "evidence/harm",
    "evidence/consent_words",
    "evidence/doubts",
    "evidence/copies/done",
    "evidence/copies/by",
    "sources/note",
    "case/about",
    "case/provenance/note",
];
/// Lists whose entries are the keeper's own.
const OWN: [&str; 4] = ["tasks", "notes", "requests", "plans"];
/// People who are never named.
const GUARDED: [&str; 3] = ["family", "witness", "helper"];

/// Says whether the text at a JSON pointer must stay.
fn stays(case: &Value, pointer: &str) -> bool {
    let field = canary::field(pointer);
    if ALWAYS.iter().any(|always| field.contains(always)) {
        return true;
    }
    let mut parts = pointer.trim_start_matches('/').split('/');
    let (list, n) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if OWN.contains(&list) {
        return true;
    }
    let Some(entry) = n.parse::<usize>().ok().map(|n| &case[list][n]) else { return false };
    // Working copies are the keeper's own; the name of a translator has a mark of its own.
    let copy = { pointer.split_once("/copies/") }
        .and_then(|(_, rest)| rest.split('/').next()?.parse::<usize>().ok());
    if copy.is_some_and(|n| entry["copies"][n]["kind"] == "working") {
        return true;
    }
    let sees = entry["translator"]["disclosure"].as_str();
    if pointer.contains("/translator/") && sees.is_none_or(|sees| sees == "never_leaves") {
        return true;
    }
    let guarded = |role: &Value| role.as_str().is_some_and(|role| GUARDED.contains(&role));
    let also = entry["also"].as_array().into_iter().flatten();
    let unblocked = |what: &str| {
        let all = entry["provenance"]["unblocked"].as_array().into_iter().flatten();
        all.into_iter().any(|one| one["what"] == what)
    };
    if field.contains("people/residence") && !unblocked("residence") {
        return true;
    }
    match list {
        "people"
            if (guarded(&entry["role"]) || also.clone().any(guarded)) && !unblocked("named") =>
        {
            true
        }
        "evidence" if entry["kind"] == "asylum_file" && !unblocked("asylum_file") => true,
        "sources" => ["person", "own_knowledge"].iter().any(|kind| entry["kind"] == *kind),
        // Where nobody chose, nothing leaves.
        _ => !matches!(
            entry["provenance"]["disclosure"].as_str(),
            Some("may_reach_state" | "ccf_only")
        ),
    }
}

#[test]
fn no_text_of_a_fact_that_stays_passes_the_gate() {
    let schema = case_schema();
    let mut chance = Chance::announced("never leaves");
    let (mut held, mut passed) = (0, 0);
    let mut fields = BTreeSet::new();
    let texts = canary::text_fields(&schema);
    let tried =
        |fields: &BTreeSet<String>| texts.iter().filter(|field| fields.contains(*field)).count();
    let enough = |fields: &BTreeSet<String>| tried(fields) * 10 > texts.len() * 9;
    for round in 0..MOST_CASES {
        if round >= CASES && enough(&fields) {
            break;
        }
        let seed = chance.number();
        let mut made = Maker::new(&schema, seed).case();
        let accepts = |case: &Value| Case::from_json(case.to_string().as_bytes()).is_ok();
        let planted = canary::plant(&mut made, &accepts);
        let case = Case::from_json(made.to_string().as_bytes()).expect("the planted case is taken");
        let out = Releasable::of(&case).case().to_json().expect("a case is JSON");
        for (n, pointer) in planted.iter().enumerate() {
            let word = format!("{CANARY}{n:04} ");
            if stays(&made, pointer) {
                assert!(!out.contains(&word), "seed {seed}: {pointer} passed the gate");
                fields.insert(canary::field(pointer));
                held += 1;
            } else if out.contains(&word) {
                passed += 1;
            }
        }
    }
    // The search sees what may leave, so it would see what may not.
    assert!(passed > 100, "only {passed} texts passed");
    let tried = tried(&fields);
    assert!(enough(&fields), "only {tried} of {} text fields were tried", texts.len());
    println!("{held} texts held back, {passed} passed, {tried} of {} fields tried", texts.len());
}

/// The text of a PDF without white space.
fn said(pdf: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(pdf).expect("our own PDF can be read");
    text.chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

/// Lets the person whose case it is and one alert be told, without which there is no request; says whether the case has
/// both.
fn tell_the_applicant(made: &mut Value) -> bool {
    let id = made["case"]["applicant"].clone();
    let mut told = false;
    let people = made.get_mut("people").and_then(Value::as_array_mut).into_iter().flatten();
    for person in people.filter(|person| person["id"] == id) {
        person["role"] = "applicant".into();
        if let Some(person) = person.as_object_mut() {
            person.remove("also");
        }
        person["provenance"]["disclosure"] = "may_reach_state".into();
        told = true;
    }
    let alerts = made.get_mut("alerts").and_then(Value::as_array_mut);
    match alerts.and_then(|alerts| alerts.first_mut()) {
        Some(alert) => alert["provenance"]["disclosure"] = "may_reach_state".into(),
        None => told = false,
    }
    told
}

/// Every paper of a case, by name; why not where the case cannot have a request.
fn papers(
    session: &mut Session,
    case: &redress_casework::model::Id,
) -> Result<Vec<(String, String)>, String> {
    let (kind, language) = (RequestKind::Deletion, RequestLanguage::En);
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("packet");
    let drawer = redress_casework::render::Drawer::of(env!("CARGO_BIN_EXE_draw-child"));
    match session.write_packet(case, kind, language, &to, &drawer, &Progress::default()) {
        Ok(_) => {}
        Err(error) if error.code() == Code::PaperFailed => return Err(error.to_string()),
        Err(error) => panic!("{error}"),
    }
    let mut all = Vec::new();
    for name in ["request.pdf", "exhibits.pdf"] {
        all.push((name.to_owned(), said(&std::fs::read(to.join(name)).unwrap())));
    }
    for name in ["index.html", "MANIFEST"] {
        all.push((name.to_owned(), std::fs::read_to_string(to.join(name)).unwrap()));
    }
    let portal = session.portal(case, kind, language).unwrap();
    let boxes: Vec<String> = portal.boxes.into_iter().map(|one| one.value).collect();
    all.push(("the copy-sheet".into(), boxes.join("\n")));
    let lang = Lang::En;
    all.push(("timeline".into(), said(&session.print_timeline(case, lang, false).unwrap().pdf)));
    all.push(("ledger".into(), said(&session.print_alerts(case, lang, false).unwrap().pdf)));
    all.push(("situation".into(), said(&session.print_situation(case, lang, false).unwrap().pdf)));
    Ok(all)
}

#[test]
fn no_text_of_a_fact_that_stays_is_on_any_paper() {
    let schema = case_schema();
    let mut chance = Chance::announced("never leaves on paper");
    let clock = Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }));
    let (mut made_papers, mut held, mut told) = (0, 0, BTreeSet::new());
    let mut without = BTreeSet::new();
    for _ in 0..MOST_LOOKED_AT {
        if made_papers == ON_PAPER {
            break;
        }
        let seed = chance.number();
        let mut made = Maker::new(&schema, seed).case();
        if !tell_the_applicant(&mut made) {
            continue;
        }
        let accepts = |case: &Value| Case::from_json(case.to_string().as_bytes()).is_ok();
        let planted = canary::plant(&mut made, &accepts);
        let mut session = Session::in_memory(clock.clone());
        let case = session.import_case(made.to_string().as_bytes()).expect("it is taken").id;
        let papers = match papers(&mut session, &case) {
            Ok(papers) => papers,
            Err(why) => {
                without.insert(why);
                continue;
            }
        };
        made_papers += 1;
        for (n, pointer) in planted.iter().enumerate() {
            let word = format!("{CANARY}{n:04}");
            // What is written for a request itself, such as its place, is written to be in it.
            let stays = stays(&made, pointer) && !pointer.starts_with("/plans/");
            for (name, text) in &papers {
                let there = text.contains(&word);
                assert!(!(stays && there), "seed {seed}: {pointer} is in {name}");
                if there {
                    told.insert(name.clone());
                }
            }
            held += usize::from(stays);
        }
    }
    assert_eq!(made_papers, ON_PAPER, "too few of the cases can have a request: {without:?}");
    // The same search finds what may leave, in the papers that tell facts in words.
    for name in ["request.pdf", "the copy-sheet"] {
        assert!(told.contains(name), "nothing at all was found in {name}");
    }
    println!(
        "{held} texts held back from {made_papers} times eight papers; words found in {told:?}"
    );
}

fn is_of_an_entity(session: &Session, case: &Id) -> bool {
    let open = session.case(case).expect("it opens").case;
    open.applicant().is_some_and(|applicant| applicant.entity.is_some())
}

#[test]
fn nothing_that_stays_is_on_a_border_card_with_everything_switched_on() {
    let schema = case_schema();
    let mut chance = Chance::announced("never leaves, card");
    let clock = FixedClock(IsoDate { year: 2026, month: 11, day: 24 });
    let (mut held, mut shown, mut made_cases) = (0, 0, 0);
    // Little of a case made by chance stands on a card: some seeds need more cases until the search saw anything at all.
    let mut of_entities = 0;
    while made_cases < CASES || (shown == 0 && made_cases < 10 * CASES) {
        let seed = chance.number();
        let mut made = Maker::new(&schema, seed).case();
        let accepts = |case: &Value| Case::from_json(case.to_string().as_bytes()).is_ok();
        let planted = canary::plant(&mut made, &accepts);
        let mut session = Session::in_memory(Arc::new(clock));
        let id = session.import_case(made.to_string().as_bytes()).expect("it is taken in").id;
        let wish = CardWish { fields: CardField::ALL.to_vec(), ..CardWish::default() };
        let card = match session.card(&id, &wish) {
            Ok(drawn) => drawn.card,
            // A card is for somebody who is stopped: there is none of an entity.
            Err(_) if is_of_an_entity(&session, &id) => {
                of_entities += 1;
                assert!(of_entities < 20 * CASES, "hardly a case is of a person");
                continue;
            }
            Err(error) => panic!("seed {seed}: {error:?}"),
        };
        made_cases += 1;
        let said = format!("{card:?}");
        for (n, pointer) in planted.iter().enumerate() {
            let word = format!("{CANARY}{n:04}");
            let there = said.contains(&word);
            if stays(&made, pointer) {
                assert!(!there, "seed {seed}: {pointer} is on the card");
                held += 1;
            }
            shown += usize::from(there);
        }
    }
    // The search would see a fact that stays: it sees those that may leave.
    assert!(held > 100 && shown > 0, "{held} held back, {shown} shown");
}
