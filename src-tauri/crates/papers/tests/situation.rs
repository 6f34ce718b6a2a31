//! The printed assessment tells every verdict with its rule, source and day, says that it is information, and holds
//! nothing that never leaves unless it was asked for.

use redress_model::{
    Assessment, Case, Confidence, Forum, GroundResult, IsoDate, Point, Question, QuestionForm,
    Releasable, Rule, RuleWords, Verdict, Wording,
};
use redress_papers::{Shown, Situation, situation};
use redress_words::Lang;
use serde_json::json;

const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 24 };

fn words(en: &str) -> Wording {
    let said = || en.to_owned();
    Wording { en: said(), ar: format!("بالعربية {en}"), ru: said(), fr: said(), es: said() }
}

fn point(en: &str) -> Point {
    Point { id: en.to_owned(), text: words(en), rests_on: Vec::new() }
}

fn assessment() -> Assessment {
    let missing = Question {
        id: "q-open".into(),
        text: words("Is it still in force?"),
        why: words("Because."),
        form: QuestionForm::YesNo,
        sensitive: false,
        teller: redress_model::Teller::You,
    };
    let rule = |citation: &str, confidence| Rule {
        instrument: "Rules on the Processing of Data".into(),
        citation: citation.into(),
        version: "III/IRPD/GA/2011 (2024)".into(),
        as_of: "2026-11-23".into(),
        source: "interpol.int".into(),
        confidence,
        in_words: RuleWords {
            instrument: words("Rules on the Processing of Data"),
            citation: words(citation),
            version: words("III/IRPD/GA/2011 (2024)"),
        },
    };
    let verdicts =
        [Verdict::Strong, Verdict::Arguable, Verdict::Weak, Verdict::MissingFacts, Verdict::NotMet];
    let grounds = verdicts.into_iter().enumerate().map(|(n, verdict)| GroundResult {
        id: format!("G-{n}"),
        name: words(&format!("Ground number {n}")),
        family: "seriousness".into(),
        must_show: words("The act is small."),
        verdict,
        rests_on: vec![point("It was worth one coin.")],
        missing: vec![missing.clone()],
        against: vec![point("A judge said otherwise.")],
        usual_evidence: Vec::new(),
        forum: Forum::Ccf,
        rules: vec![
            rule("RPD Art. 83(1)", Confidence::Sourced),
            rule("RPD Art. 12", Confidence::Recalled),
        ],
        proofs: vec![],
        decisions: vec![],
        nothing_known: false,
        by_country: Vec::new(),
    });
    Assessment {
        data_version: "1".into(),
        as_of: "2026-11-23".into(),
        grounds: grounds.collect(),
        for_you: vec![point("It was worth one coin.")],
        against_you: vec![point("A judge said otherwise.")],
        missing: vec![missing.clone()],
        cannot_judge: vec![point("How long it takes.")],
        other_roads: vec![point("A stop list has its own court.")],
        outside: false,
        powers: vec![],
    }
}

fn case() -> Case {
    let answer = |id: &str, said: &str, words: &str, sees: &str| {
        json!({ "id": id, "answer": said, "words": words,
        "provenance": { "certainty": "confirmed", "disclosure": sees } })
    };
    let whole = json!({ "format": "redress-case", "version": 1, "case": { "id": "c", "title": "Secrettitle" },
        "answers": [answer("q1", "yes", "Told by #eval(1) a friend", "ccf_only"), answer("q2", "no", "Canarywords", "never_leaves")] });
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

fn set(all: bool, lang: Lang) -> Situation {
    let case = case();
    let gate = Releasable::of(&case);
    let shown = if all { Shown::All(&case) } else { Shown::Releasable(&gate) };
    let question = |id: &str| Some(words(&format!("Question {id}?")));
    situation(&assessment(), &shown, &case, lang, TODAY, &question).unwrap()
}

fn text(pdf: &[u8]) -> String {
    let said = pdf_extract::extract_text_from_mem(pdf).unwrap();
    said.replace(['\u{200B}', '\u{2066}', '\u{2068}', '\u{2069}'], "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_verdict_is_told_with_its_rule_its_source_and_its_day() {
    let printed = set(true, Lang::En);
    assert_eq!((printed.grounds, printed.left_out), (5, 0));
    let said = text(&printed.pdf);
    for part in [
        "As of 24 November 2026",
        "Rules as of 23 November 2026",
        "This is information, not legal advice.",
        "It was worth one coin.",
        "A judge said otherwise.",
        "Is it still in force?",
        "How long it takes.",
        "A stop list has its own court.",
        "RPD Art. 83(1). Rules on the Processing of Data",
        "Source: interpol.int, as of 23 November 2026",
        "check against the official text",
        "Question q1?",
        "Told by #eval(1) a friend",
        "Canarywords",
        "Keep it to yourself",
    ] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
    for verdict in ["Strong", "Arguable", "Weak", "Facts missing", "Not met"] {
        assert!(said.contains(verdict), "{verdict}: {said}");
    }
    for n in 0..5 {
        assert!(said.contains(&format!("Ground number {n}")), "{n}: {said}");
    }
    assert!(
        !said.contains("[U+")
            && !said.contains("situation-")
            && !said.contains("forum-")
            && !said.contains("Secrettitle"),
        "{said}"
    );
    assert_eq!(printed.pdf, set(true, Lang::En).pdf, "the same assessment gives the same bytes");
}

#[test]
fn what_never_leaves_is_counted_and_not_printed() {
    let printed = set(false, Lang::En);
    assert_eq!(printed.left_out, 1);
    let said = text(&printed.pdf);
    assert!(
        said.contains("One entry that never leaves")
            && said.contains("it can differ from the screen"),
        "{said}"
    );
    assert!(
        said.contains("Question q1?") && !said.contains("Question q2?") && !said.contains("Canary"),
        "{said}"
    );
}

#[test]
fn every_language_can_be_set() {
    for lang in Lang::ALL {
        assert!(set(true, lang).pages > 0 && set(false, lang).pages > 0, "{lang:?}");
    }
}
