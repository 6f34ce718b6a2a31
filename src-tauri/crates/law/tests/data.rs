//! The law data are whole: every sentence in both languages, every rule with version, date,
//! source and confidence, no test that the engine does not know.

use redress_law::{assess, channels, check_data, question, question_ids};
use redress_model::{Case, CaseHeader, Channel, Confidence, Id, Short};

fn empty() -> Case {
    Case::new(CaseHeader {
        id: Id::new("c").unwrap(),
        title: Short::new("Empty").unwrap(),
        role: Default::default(),
        opened: None,
        sample: false,
        applicant: None,
        accusing: None,
        about: None,
        number: None,
        stage: None,
        worker: None,
        supervisor: None,
        sign_offs: Vec::new(),
        own: Vec::new(),
        provenance: Default::default(),
    })
}

#[test]
fn the_files_are_read_and_whole() {
    check_data().unwrap();
}

#[test]
fn every_ground_cites_a_rule_with_all_it_needs() {
    let assessment = assess(&empty());
    assert!(!assessment.grounds.is_empty());
    for ground in &assessment.grounds {
        assert!(!ground.rules.is_empty(), "{}", ground.id);
        for rule in &ground.rules {
            assert!(!rule.version.is_empty() && !rule.source.is_empty(), "{}", ground.id);
            assert_eq!(rule.as_of.len(), 10, "{}", ground.id);
            let unread = rule.source.contains("not read") || rule.source.contains("recalled");
            assert!(
                !unread || rule.confidence != Confidence::Sourced,
                "{}: what was not read is not sourced",
                ground.id
            );
        }
    }
}

#[test]
fn every_channel_has_its_facts_once() {
    let known: Vec<Channel> = channels().iter().map(|f| f.channel).collect();
    assert_eq!(known, Channel::ALL);
    for facts in channels() {
        let unread = facts.source.contains("not read") || facts.source.contains("recalled");
        assert!(!unread || facts.confidence != Confidence::Sourced, "{:?}", facts.channel);
        let outside = !facts.channel.in_interpol_files();
        assert!(!outside || facts.other_road, "{:?}", facts.channel);
    }
}

#[test]
fn questions_are_short_and_end_in_a_question_mark() {
    assert!(!question_ids().is_empty());
    for id in question_ids() {
        let q = question(id).unwrap();
        assert!(q.text.en.ends_with('?') && q.text.ar.ends_with('؟'), "{id}");
        for sentence in [&q.text.en, &q.why.en] {
            for part in sentence.split_inclusive(['.', '?']) {
                assert!(part.split_whitespace().count() <= 20, "{id}: {part}");
            }
        }
        assert!(Id::new(id).is_ok(), "an answer carries this id");
    }
    assert!(question("no-such-question").is_none());
}

#[test]
fn nothing_promises_or_counts_chances() {
    let files = ["sentences", "questions", "channels", "rules/refugee", "rules/seriousness"];
    let mut texts: Vec<String> = files.iter().map(|f| read(f)).collect();
    texts.push(read("rules/article-3"));
    for text in texts {
        let lower = text.to_lowercase();
        for word in ["will succeed", "guarantee", "probab", "likelihood", "chance", "you are safe"]
        {
            assert!(!lower.contains(word), "{word}");
        }
        assert!(!text.contains('%'));
    }
}

fn read(file: &str) -> String {
    let path = format!("{}/data/{file}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}
