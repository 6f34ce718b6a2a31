//! The main job, for three real cases: taken into a sealed vault, a paper added, assessed,
//! drafted, locked, opened again, and everything is there.

use std::path::PathBuf;
use std::sync::Arc;

use redress_casework::model::{
    Assessment, Case, Channel, GroundResult, IsoDate, RequestKind, RequestLanguage, Verdict, YesNo,
};
use redress_casework::places::Places;
use redress_casework::{FixedClock, Progress, SecretString, Session};

/// A scan made for the test; its first bytes are those of a PNG.
const SCAN: &[u8] = b"\x89PNG\r\n\x1a\n a scan made for the test";
const PHRASE: &str = "good decrease blood swift panther impose crowd";

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }))
}

fn ground<'a>(result: &'a Assessment, id: &str) -> &'a GroundResult {
    result.grounds.iter().find(|ground| ground.id == id).expect("the ground is assessed")
}

fn place(result: &Assessment, id: &str) -> usize {
    result.grounds.iter().position(|ground| ground.id == id).expect("the ground is assessed")
}

fn against(ground: &GroundResult, word: &str) -> bool {
    ground.against.iter().any(|point| point.text.en.to_lowercase().contains(word))
}

fn bounds(name: &str, case: &Case, result: &Assessment) {
    match name {
        "kulachenkov" => {
            assert!(case.alerts.iter().any(|alert| alert.channel == Channel::WantedDiffusion));
            assert!(case.alerts.iter().all(|alert| alert.channel != Channel::RedNotice));
            let serious = ground(result, "G-83-SERIOUS");
            assert!(serious.verdict >= Verdict::Arguable);
            assert_eq!(ground(result, "G-83-PENALTY").verdict, Verdict::NotMet);
            let refugee = ground(result, "G-REFUGEE");
            assert!(refugee.verdict != Verdict::NotMet && !refugee.missing.is_empty());
            let politics = place(result, "G-ART3-POL");
            assert!(
                place(result, "G-83-SERIOUS") < politics && place(result, "G-REFUGEE") < politics
            );
        }
        "samadov" => {
            let refugee = ground(result, "G-REFUGEE");
            assert!(refugee.verdict >= Verdict::Arguable);
            assert_eq!(place(result, "G-REFUGEE"), 0, "the Refugee Policy comes first");
            assert!(against(refugee, "citizen"), "the limit of naturalisation is said");
        }
        "wenda" => {
            let politics = ground(result, "G-ART3-POL");
            assert!(politics.verdict >= Verdict::Arguable);
            assert_eq!(place(result, "G-ART3-POL"), 0, "Article 3 comes first");
            assert!(against(politics, "violence"), "violence alleged speaks against");
        }
        other => panic!("no bounds for {other}"),
    }
}

#[test]
fn three_people_from_a_sealed_vault_to_a_request() {
    let room = tempfile::tempdir().unwrap();
    let folder: PathBuf = room.path().join("vault");
    let places = Places::at(room.path().join("computer"));
    let phrase = SecretString::from(PHRASE.to_owned());
    let progress = Progress::default();
    let names = ["kulachenkov", "samadov", "wenda"];
    let mut before = Vec::new();
    let mut session = Session::create(&folder, &phrase, &places, clock()).unwrap();
    for name in names {
        let file = format!("{}/cases/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let id = session.import_case(&std::fs::read(file).unwrap()).unwrap().id;
        let exhibit = session.add_evidence(&id, "scan.png", 9, &mut &SCAN[..], &progress).unwrap();
        let open = session.case(&id).unwrap().case;
        let result = session.assess(&id).unwrap();
        bounds(name, &open, &result);
        for ground in &result.grounds {
            for rule in &ground.rules {
                let told =
                    [&rule.instrument, &rule.citation, &rule.version, &rule.as_of, &rule.source];
                assert!(told.iter().all(|text| !text.is_empty()), "{}", ground.id);
            }
        }
        let drafted = session.draft(&id, RequestKind::Deletion, RequestLanguage::En).unwrap();
        let again = session.draft(&id, RequestKind::Deletion, RequestLanguage::En).unwrap();
        assert_eq!(drafted.draft.pdf(), again.draft.pdf(), "the same input gives the same bytes");
        let text = pdf_extract::extract_text_from_mem(drafted.draft.pdf()).unwrap();
        let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let applicant = open.applicant().unwrap().shown_name().to_owned();
        let pages = drafted.draft.pages();
        for word in [applicant.as_str(), &format!("page 1 of {pages}"), "Declaration and signature"]
        {
            assert!(flat.contains(word), "{name}: the paper lacks {word}");
        }
        // The scan was never released, so neither its mark nor its name is in the paper.
        assert!(!flat.contains(&exhibit.mark()) && !flat.contains("scan.png"), "{name}");
        session
            .remember_request(&id, RequestKind::Deletion, RequestLanguage::En, &drafted)
            .unwrap();
        before.push((id.clone(), exhibit.id, session.case_json(&id).unwrap()));
    }
    session.lock();

    let mut session = Session::open(&folder, &phrase, &places, clock()).unwrap();
    assert_eq!(session.cases().unwrap().len(), 3);
    for (id, exhibit, json) in &before {
        assert_eq!(&session.case_json(id).unwrap(), json, "everything is there again");
        let (_, mut file) = session.open_evidence(id, exhibit, None).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, SCAN);
        let rows = session.check_evidence(id, &progress).unwrap();
        assert!(rows.iter().any(|row| row.unchanged == YesNo::Yes));
    }
}
