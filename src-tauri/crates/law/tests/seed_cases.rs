//! The three public cases: what they must rest on at least, and what must be said against them.
//! Bounds, not copies: better data may say more, never less.

use std::path::Path;

use redress_law::assess;
use redress_model::{Assessment, Case, Channel, GroundResult, Releasable, Verdict};

fn read(path: &str) -> Case {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(path);
    Case::from_json(&std::fs::read(file).unwrap()).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn seed(name: &str) -> Case {
    read(&format!("tests/cases/{name}.json"))
}

fn ground<'a>(assessment: &'a Assessment, id: &str) -> &'a GroundResult {
    assessment.grounds.iter().find(|g| g.id == id).unwrap()
}

fn says(ground: &GroundResult, against: &str) -> bool {
    ground.against.iter().any(|p| p.id == against)
}

fn place(assessment: &Assessment, id: &str) -> usize {
    assessment.grounds.iter().position(|g| g.id == id).unwrap()
}

fn show(name: &str, assessment: &Assessment) {
    for g in &assessment.grounds {
        println!("{name:12} {:15} {:?}", g.id, g.verdict);
    }
}

#[test]
fn kulachenkov_rests_first_on_seriousness_and_protection() {
    let case = seed("kulachenkov");
    assert!(case.alerts.iter().all(|a| a.channel == Channel::WantedDiffusion));
    let assessment = assess(&case);
    show("kulachenkov", &assessment);
    assert_eq!(assessment.grounds[0].id, "G-83-SERIOUS");
    assert_eq!(ground(&assessment, "G-83-SERIOUS").verdict, Verdict::Strong);
    assert_eq!(ground(&assessment, "G-83-PENALTY").verdict, Verdict::NotMet);
    assert!(says(ground(&assessment, "G-83-SERIOUS"), "penalty-reached"));
    let refugee = ground(&assessment, "G-REFUGEE");
    assert_eq!(assessment.grounds[1].id, "G-REFUGEE");
    assert_eq!(refugee.verdict, Verdict::Arguable);
    assert!(refugee.missing.iter().any(|q| q.id == "refugee-will-confirm"));
    let article_3 = ground(&assessment, "G-ART3-POL");
    assert!(matches!(article_3.verdict, Verdict::Weak | Verdict::Arguable));
    assert!(place(&assessment, "G-ART3-POL") > place(&assessment, "G-REFUGEE"));
    let note = &ground(&assessment, "G-83-SERIOUS").rests_on;
    assert!(note.iter().any(|p| p.id == "diffusion-same-grounds"));
}

#[test]
fn samadov_rests_on_the_refugee_policy_with_its_limit() {
    let assessment = assess(&seed("samadov"));
    show("samadov", &assessment);
    let refugee = ground(&assessment, "G-REFUGEE");
    assert_eq!(refugee.verdict, Verdict::Arguable, "a limit is said, so it is not strong");
    assert!(says(refugee, "refugee-naturalised"));
    assert_eq!(assessment.grounds[0].id, "G-REFUGEE");
    assert!(assessment.against_you.iter().any(|p| p.id == "refugee-naturalised"));
    assert!(assessment.cannot_judge.iter().any(|p| p.id == "judge-deleted"));
}

#[test]
fn wenda_rests_on_article_3_with_violence_alleged() {
    let assessment = assess(&seed("wenda"));
    show("wenda", &assessment);
    let article_3 = ground(&assessment, "G-ART3-POL");
    assert_eq!(article_3.verdict, Verdict::Arguable, "violence is alleged, so it is not strong");
    assert!(says(article_3, "violence-alleged"));
    assert_eq!(assessment.grounds[0].id, "G-ART3-POL");
    let refugee = ground(&assessment, "G-REFUGEE");
    assert!(says(refugee, "refugee-naturalised") && refugee.verdict < Verdict::Strong);
    assert_eq!(ground(&assessment, "G-83-SERIOUS").verdict, Verdict::NotMet);
    assert!(assessment.against_you.iter().any(|p| p.id == "violence-alleged"));
}

#[test]
fn public_cases_speak_of_their_own_time_and_name_their_sources() {
    for name in ["kulachenkov", "samadov", "wenda"] {
        let case = seed(name);
        assert!(!case.case.sample);
        let text = case.to_json().unwrap();
        assert!(!text.contains("2026"), "{name}");
        for entry in case.entries() {
            let Some(provenance) = entry.provenance() else { continue };
            let sourced = !provenance.sources.is_empty();
            let of_itself = matches!(entry.kind().word(), "case" | "evidence");
            assert!(sourced || of_itself, "{name}: {} has no source", entry.id());
        }
    }
    let differing = |name: &str| {
        let case = seed(name);
        let count = |e: &redress_model::Entry| e.provenance().map_or(0, |p| p.differing.len());
        case.entries().iter().map(count).sum::<usize>()
    };
    assert!(differing("kulachenkov") >= 1 && differing("samadov") >= 2 && differing("wenda") >= 2);
}

#[test]
fn the_sample_is_the_first_case_under_its_own_name() {
    let sample = read("src-tauri/crates/casework/data/sample.json");
    let mut case = seed("kulachenkov");
    assert!(sample.case.sample);
    assert_ne!(sample.case.id, case.case.id);
    assert_eq!(assess(&sample), assess(&case));
    case.case = sample.case.clone();
    assert_eq!(sample, case);
}

#[test]
fn what_may_leave_carries_the_same_grounds() {
    for name in ["kulachenkov", "samadov", "wenda"] {
        let case = seed(name);
        let verdicts = |a: &Assessment| -> Vec<(String, Verdict)> {
            a.grounds.iter().map(|g| (g.id.clone(), g.verdict)).collect()
        };
        let released = Releasable::of(&case).with_assessment(assess);
        assert_eq!(verdicts(released.assessment().unwrap()), verdicts(&assess(&case)), "{name}");
    }
}
