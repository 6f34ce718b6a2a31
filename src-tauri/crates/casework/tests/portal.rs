//! What was seen in the portal is kept for the whole vault, the kind of a packet for its case; the copy-sheet follows
//! both kind and language, and tells no more than the request.

use std::sync::Arc;

use redress_casework::model::{
    Code, Disclosure, Entry, EntryKind, Id, IsoDate, RequestKind, RequestLanguage as Lang,
    RequestPlan, Short,
};
use redress_casework::render::Drawer;
use redress_casework::{
    FixedClock, LONGEST_BOX, PORTAL_PLACE, Portal, PortalProfile, Progress, Session,
};

/// No exhibit here has a file that a child would read.
fn no_child() -> Drawer {
    Drawer::of("no-such-program")
}

const CASE: &str = r#"{"format":"redress-case","version":1,
    "case":{"id":"c","title":"A case","applicant":"p"},
    "people":[{"id":"p","role":"applicant","names":[{"full":"Ada Example","family":"Example","given":"Ada"}],
      "nationalities":[{"country":"RU"}],
      "papers":[{"kind":"passport","country":"RU","number":"12 345"}],
      "provenance":{"disclosure":"may_reach_state"}}],
    "alerts":[{"id":"al","channel":"red_notice","country":"RU","exhibits":["e2"],
      "provenance":{"disclosure":"may_reach_state"}}],
    "charges":[{"id":"ch","offence":"Fraud","country":"RU","provenance":{"disclosure":"may_reach_state"}}],
    "events":[
      {"id":"ev","kind":"arrest","title":"The flat was searched","provenance":{"disclosure":"ccf_only"}},
      {"id":"ev2","kind":"other","title":"A call at night","provenance":{"disclosure":"never_leaves"}}],
    "evidence":[
      {"id":"e1","number":1,"title":"Record of the search","kind":"court_paper","provenance":{"disclosure":"ccf_only"}},
      {"id":"e2","number":2,"title":"The notice","kind":"court_paper","language":"fr","provenance":{"disclosure":"may_reach_state"}}],
    "protection":[{"id":"pr","kind":"convention_refugee","country":"DE","status":"active",
      "consent_to_ask":"no","provenance":{"certainty":"confirmed","disclosure":"may_reach_state"}}]}"#;

fn desk() -> Session {
    let day = IsoDate { year: 2026, month: 11, day: 30 };
    let mut desk = Session::in_memory(Arc::new(FixedClock(day)));
    desk.import_case(CASE.as_bytes()).unwrap();
    desk
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn short(text: &str) -> Short {
    Short::new(text).unwrap()
}

fn value<'a>(portal: &'a Portal, id: &str) -> &'a str {
    &portal.boxes.iter().find(|one| one.id == id).unwrap().value
}

#[test]
fn what_was_seen_in_the_portal_is_kept_for_every_case_with_its_day() {
    let mut desk = desk();
    assert_eq!(desk.portal_profile().unwrap().at, "");
    let before = desk.portal(&id("c"), RequestKind::Deletion, Lang::En).unwrap();
    assert_eq!(before.length.1, 10, "recalled only (PR-070)");
    let mut seen = PortalProfile { large_mb: Some(5), pages: Some(4), ..Default::default() };
    seen.boxes.insert(short("summary"), 8_000);
    let kept = desk.keep_portal_profile(&seen).unwrap();
    assert!(kept.at.starts_with("2026-11-30"), "{}", kept.at);
    assert_eq!(desk.portal_profile().unwrap(), kept);
    let now = desk.portal(&id("c"), RequestKind::Deletion, Lang::En).unwrap();
    assert_eq!(now.length.1, 4);
    // What cannot be a limit is refused, and what was kept stays.
    for (name, limit) in [("no-such-box", 5), ("summary", 0), ("summary", LONGEST_BOX + 1)] {
        let mut wrong = seen.clone();
        wrong.boxes.insert(short(name), limit);
        assert_eq!(desk.keep_portal_profile(&wrong).unwrap_err().code(), Code::BadField, "{name}");
    }
    let none = PortalProfile { pages: Some(0), ..Default::default() };
    assert_eq!(desk.keep_portal_profile(&none).unwrap_err().code(), Code::BadField);
    assert_eq!(desk.portal_profile().unwrap(), kept);
    assert_eq!(desk.keep_portal_profile(&PortalProfile::default()).unwrap().profile.pages, None);
    // It is no case, and no file can take its place.
    assert_eq!(desk.cases().unwrap().len(), 1);
    let file = CASE.replace(r#""id":"c""#, &format!(r#""id":"{PORTAL_PLACE}""#));
    assert_eq!(desk.import_case(file.as_bytes()).unwrap_err().code(), Code::BadCase);
}

#[test]
fn the_kind_of_a_packet_is_kept_beside_its_case_and_is_no_entry() {
    let mut desk = desk();
    let case = id("c");
    assert_eq!(desk.packet_kind(&case).unwrap(), None);
    let entries = desk.at_hand(&case).unwrap().case.entries().len();
    for kind in [RequestKind::Access, RequestKind::Revision, RequestKind::Revision] {
        desk.choose_packet_kind(&case, kind).unwrap();
        assert_eq!(desk.packet_kind(&case).unwrap(), Some(kind));
    }
    assert_eq!(desk.at_hand(&case).unwrap().case.entries().len(), entries);
    assert!(desk.packet_kind(&id("other")).is_err());
    assert!(desk.choose_packet_kind(&id("other"), RequestKind::Access).is_err());
}

#[test]
fn a_case_file_carries_the_kind_of_its_packet_to_another_vault() {
    let mut first = desk();
    let case = id("c");
    assert!(!first.case_json(&case).unwrap().contains("packet_kind"), "nothing was chosen");
    first.choose_packet_kind(&case, RequestKind::Revision).unwrap();
    let file = first.case_json(&case).unwrap();
    let day = IsoDate { year: 2026, month: 11, day: 30 };
    let mut second = Session::in_memory(Arc::new(FixedClock(day)));
    let taken = second.import_case(file.as_bytes()).unwrap();
    assert_eq!(second.packet_kind(&case).unwrap(), Some(RequestKind::Revision));
    assert_eq!(second.case_json(&case).unwrap(), file, "and out again as it came");
    let entries = second.at_hand(&case).unwrap().case.entries().len();
    assert_eq!(usize::try_from(taken.entries).unwrap() + 1, entries, "it is counted as no entry");
    // Chosen anew there, it is written over.
    second.choose_packet_kind(&case, RequestKind::Access).unwrap();
    assert_eq!(second.packet_kind(&case).unwrap(), Some(RequestKind::Access));
    let wrong = file.replace(r#""packet_kind": "revision""#, r#""packet_kind": "appeal""#);
    assert!(wrong != file);
    let mut third = Session::in_memory(Arc::new(FixedClock(day)));
    assert_eq!(third.import_case(wrong.as_bytes()).unwrap_err().code(), Code::BadCase);
}

#[test]
fn access_tells_no_more_in_its_boxes_than_in_the_request() {
    let mut desk = desk();
    let case = id("c");
    let portal = desk.portal(&case, RequestKind::Access, Lang::En).unwrap();
    for empty in ["proceedings", "protection", "extradition", "summary", "urgency", "confidential"]
    {
        assert_eq!(value(&portal, empty), "", "{empty}");
    }
    assert_eq!(value(&portal, "kind"), "Access");
    let marks: Vec<String> = portal.exhibits.iter().map(|one| one.mark()).collect();
    assert_eq!(marks, ["E-02"], "only what shows the data");
    let goes: Vec<EntryKind> = portal.goes.iter().map(|one| one.kind).collect();
    assert!(!goes.contains(&EntryKind::Event) && !goes.contains(&EntryKind::Charge), "{goes:?}");
    // The packet remembers what went, and a fact that stayed out of it changes nothing.
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("packet");
    desk.write_packet(&case, RequestKind::Access, Lang::En, &to, &no_child(), &Progress::default())
        .unwrap();
    let base = desk.at_hand(&case).unwrap().revision(&id("ch"));
    desk.remove_entry(&case, &id("ch"), base).unwrap();
    let portal = desk.portal(&case, RequestKind::Access, Lang::En).unwrap();
    assert_eq!(portal.written.len(), 1);
    assert!(portal.written[0].changed.is_empty(), "{:?}", portal.written[0].changed);
    assert!(desk.portal(&case, RequestKind::Deletion, Lang::En).unwrap().written.is_empty());
}

/// The plan of a kind of request, as a form would save it over what is there.
fn plan(desk: &mut Session, json: &str) {
    let plan: RequestPlan = serde_json::from_str(json).unwrap();
    let base = desk.at_hand(&id("c")).unwrap().revision(&plan.id);
    desk.save_entry(&id("c"), Entry::Plan(plan), base).unwrap();
}

#[test]
fn a_packet_is_said_to_be_older_than_its_own_words() {
    let mut desk = desk();
    let (case, folder) = (id("c"), tempfile::tempdir().unwrap());
    let older = |desk: &Session, kind| -> Vec<bool> {
        let written = desk.portal(&case, kind, Lang::En).unwrap().written;
        assert!(written.iter().all(|one| one.changed.is_empty()));
        written.iter().map(|one| one.own_changed).collect()
    };
    let write = |desk: &mut Session, kind, name: &str| {
        let to = folder.path().join(name);
        desk.write_packet(&case, kind, Lang::En, &to, &no_child(), &Progress::default()).unwrap();
    };
    let kind = RequestKind::Deletion;
    write(&mut desk, kind, "first");
    assert_eq!(older(&desk, kind), [false]);
    // What the paper does not show changes nothing: pages, words of another language, of a paragraph it has not.
    let said = |more: &str| format!(r#"{{"id":"pl","kind":"deletion","language":"en"{more}}}"#);
    let own = |key: &str, lang: &str, words: &str| {
        format!(r#","own":[{{"key":"{key}","language":"{lang}","words":"{words}"}}]"#)
    };
    let open = desk.draft(&case, kind, Lang::En).unwrap();
    let key = open.draft.paragraphs()[0].key.clone();
    for more in [
        r#","pages":7,"signed":"yes""#.to_owned(),
        own(&key, "fr", "D’autres mots."),
        own("facts/event/gone", "en", "Of no paragraph."),
        r#","new_fact":"A fact of a revision""#.to_owned(),
    ] {
        plan(&mut desk, &said(&more));
        assert_eq!(older(&desk, kind), [false], "{more}");
    }
    for more in [
        own(&key, "en", "In words of her own."),
        r#","place":"Exampleville""#.to_owned(),
        r#","reviewed_by":"A lawyer""#.to_owned(),
    ] {
        plan(&mut desk, &said(&more));
        assert_eq!(older(&desk, kind), [true], "{more}");
    }
    write(&mut desk, kind, "second");
    assert_eq!(older(&desk, kind), [true, false], "the first one, then the second");
    // A packet of another kind has settings of its own, and one that did not keep them says nothing.
    assert!(older(&desk, RequestKind::Access).is_empty());
    let file = desk.case_json(&case).unwrap();
    let mut file: serde_json::Value = serde_json::from_str(&file).unwrap();
    for one in file["requests"].as_array_mut().unwrap() {
        assert!(one["packet"].as_object_mut().unwrap().remove("own_sha256").is_some());
    }
    file["case"]["id"] = "c2".into();
    desk.import_case(file.to_string().as_bytes()).unwrap();
    let written = desk.portal(&id("c2"), kind, Lang::En).unwrap().written;
    assert_eq!(written.iter().map(|one| one.own_changed).collect::<Vec<_>>(), [false, false]);
}

#[test]
fn a_new_fact_marked_for_the_commission_alone_makes_an_older_packet() {
    let mut desk = desk();
    let (case, kind) = (id("c"), RequestKind::Revision);
    let decided = r#"{"id":"pc","kind":"ccf","outcome":{"kind":"refused"},
        "provenance":{"disclosure":"may_reach_state"}}"#;
    let decided = serde_json::from_str(decided).unwrap();
    desk.save_entry(&case, Entry::Proceeding(decided), 0).unwrap();
    let said = |mark: &str| {
        format!(
            r#"{{"id":"pl","kind":"revision","language":"en","new_fact":"A witness spoke.",
                "why":"It bears on the charge.","provenance":{{"disclosure":"{mark}"}}}}"#
        )
    };
    plan(&mut desk, &said("may_reach_state"));
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("packet");
    desk.write_packet(&case, kind, Lang::En, &to, &no_child(), &Progress::default()).unwrap();
    let older = |desk: &Session| desk.portal(&case, kind, Lang::En).unwrap().written[0].own_changed;
    assert!(!older(&desk));
    plan(&mut desk, &said("ccf_only"));
    assert!(older(&desk), "the packet went without the mark");
}

#[test]
fn a_revision_is_refused_by_the_name_of_what_it_lacks() {
    let desk = desk();
    let why = desk.portal(&id("c"), RequestKind::Revision, Lang::En).err().unwrap().problem();
    assert_eq!((why.code, why.field.as_deref()), (Code::PaperFailed, Some("decision")));
    let mut desk = desk_with_decision();
    let why = desk.portal(&id("c"), RequestKind::Revision, Lang::En).err().unwrap().problem();
    assert_eq!(why.field.as_deref(), Some("new_fact"));
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("packet");
    let none = desk.write_packet(
        &id("c"),
        RequestKind::Revision,
        Lang::En,
        &to,
        &no_child(),
        &Progress::default(),
    );
    assert!(none.is_err() && !to.exists());
}

#[test]
fn a_revision_brings_its_summary_in_a_file_of_its_own_and_no_other_kind_does() {
    let day = IsoDate { year: 2026, month: 11, day: 30 };
    let mut desk = Session::in_memory(Arc::new(FixedClock(day)));
    let more = r#""proceedings":[{"id":"d","kind":"ccf","reference":"CCF/135/R77","outcome":{"kind":"compliant"},
        "provenance":{"disclosure":"may_reach_state"}}],
        "plans":[{"id":"pl","kind":"revision","language":"en","new_fact":"A court ruled.","why":"It bears on it.",
        "exhibits":["e1"]}],"charges":"#;
    desk.import_case(CASE.replace(r#""charges":"#, more).as_bytes()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (kind, summary) in [(RequestKind::Revision, true), (RequestKind::Deletion, false)] {
        let to = folder.path().join(format!("{kind:?}"));
        let none = Progress::default();
        let written = desk.write_packet(&id("c"), kind, Lang::En, &to, &no_child(), &none).unwrap();
        assert_eq!(to.join("summary.pdf").exists(), summary, "{kind:?}");
        assert_eq!(written.files.iter().any(|one| one.name == "summary.pdf"), summary);
        for list in ["MANIFEST", "index.html"] {
            let said = std::fs::read_to_string(to.join(list)).unwrap();
            assert_eq!(said.contains("summary.pdf"), summary, "{kind:?} {list}: {said}");
        }
        let page = std::fs::read_to_string(to.join("index.html")).unwrap();
        assert_eq!(page.contains("The summary of the new fact by itself."), summary);
        if summary {
            let pdf = std::fs::read(to.join("summary.pdf")).unwrap();
            assert!(
                pdf.starts_with(b"%PDF") && pdf != std::fs::read(to.join("request.pdf")).unwrap()
            );
            assert!(written.drafted.length().0 <= 2, "{:?}", written.drafted.length());
            // It is kept as it was sent, like every other file.
            let case = desk.case(&id("c")).unwrap().case;
            let packet = case.requests.iter().find_map(|one| one.packet.as_ref()).unwrap();
            assert!(packet.files.iter().any(|one| one.name.as_str() == "summary.pdf"));
        }
    }
}

/// *Who learns what* goes by the marks of the paper: what shows a new fact for the Commission alone is for it alone too.
#[test]
fn who_learns_what_goes_by_the_mark_of_the_new_fact() {
    let learns = |mark: &str| {
        let day = IsoDate { year: 2026, month: 11, day: 30 };
        let mut desk = Session::in_memory(Arc::new(FixedClock(day)));
        let plan = format!(
            r#""plans":[{{"id":"pl","kind":"revision","language":"en","new_fact":"A court ruled.","why":"It bears on it.",
            "exhibits":["e9"],"provenance":{{"disclosure":"{mark}"}}}}],"charges":"#
        );
        let mut case: serde_json::Value =
            serde_json::from_str(&CASE.replace(r#""charges":"#, &plan)).unwrap();
        case["evidence"].as_array_mut().unwrap().push(serde_json::json!({ "id": "e9", "number": 9,
            "title": "Grant", "provenance": { "disclosure": "may_reach_state" } }));
        desk.import_case(case.to_string().as_bytes()).unwrap();
        let drafted = desk.draft(&id("c"), RequestKind::Revision, Lang::En).unwrap();
        let found = drafted.learners.into_iter().find(|one| one.entry.id.as_str() == "e9");
        found.expect("it is told").disclosure
    };
    assert_eq!(learns("never_leaves"), Disclosure::MayReachState);
    assert_eq!(learns("ccf_only"), Disclosure::CcfOnly);
}

fn desk_with_decision() -> Session {
    let day = IsoDate { year: 2026, month: 11, day: 30 };
    let mut desk = Session::in_memory(Arc::new(FixedClock(day)));
    let decided = r#""proceedings":[{"id":"d","kind":"ccf","country":"FR","outcome":{"kind":"compliant"},
        "provenance":{"disclosure":"may_reach_state"}}],"charges":"#;
    desk.import_case(CASE.replace(r#""charges":"#, decided).as_bytes()).unwrap();
    desk
}

#[test]
fn what_stays_confidential_is_listed_item_by_item_and_nothing_else_is() {
    let desk = desk();
    let portal = desk.portal(&id("c"), RequestKind::Deletion, Lang::En).unwrap();
    let says: Vec<&str> = portal.confidential.iter().map(|one| one.says.as_str()).collect();
    assert_eq!(says[0], "Exhibit E-01, Record of the search");
    assert!(
        says[1].starts_with("Paragraph\u{a0}") && says[1].ends_with(": The flat was searched"),
        "{says:?}"
    );
    assert_eq!(says.len(), 2, "{says:?}");
    let whole = value(&portal, "confidential");
    assert!(says.iter().all(|line| whole.contains(line)), "{whole}");
    assert!(whole.ends_with("All that is marked (C) in the request"), "{whole}");
    assert!(!whole.contains("A call at night"));
}

#[test]
fn the_copy_sheet_speaks_the_language_of_the_paper() {
    let desk = desk();
    let of = |lang| desk.portal(&id("c"), RequestKind::Deletion, lang).unwrap();
    let (french, spanish, arabic) = (of(Lang::Fr), of(Lang::Es), of(Lang::Ar));
    assert_eq!(value(&french, "kind"), "Rectification et/ou effacement");
    assert_eq!(value(&french, "nationalities"), "Russie");
    assert!(
        value(&french, "identity-paper").contains("n° 12 345"),
        "{}",
        value(&french, "identity-paper")
    );
    assert!(value(&french, "exhibits").contains("français"), "{}", value(&french, "exhibits"));
    assert!(value(&spanish, "known-data").contains("Rusia"), "{}", value(&spanish, "known-data"));
    for id in [
        "kind",
        "submitter",
        "nationalities",
        "identity-paper",
        "known-data",
        "protection",
        "urgency",
    ] {
        let text = value(&arabic, id);
        assert!(text.chars().any(|c| ('\u{620}'..='\u{64a}').contains(&c)), "{id}: {text}");
        // Marks that only set text apart on paper would show as signs in a box.
        assert!(!text.contains(['\u{2068}', '\u{2069}', '\u{200f}']), "{id}: {text}");
        let ours = text.replace("12 345", "");
        assert!(!ours.chars().any(|c| c.is_ascii_alphabetic()), "{id} is not in Arabic: {text}");
    }
}
