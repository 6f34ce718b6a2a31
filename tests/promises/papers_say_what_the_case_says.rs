//! Promise 28: the papers say what the case says. Facts made at random go into a case, the
//! request is set, its text is read back from the PDF, and every fact that may leave is there as
//! it was given, with its date and how sure it is; none that never leaves is.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use redress_model::{Case, IsoDate, Releasable, RequestKind, RequestLanguage};
use redress_papers::{Choices, Draft, draft};
use redress_tests::run::Run;
use serde_json::{Value, json};

/// Cases made at random in a run.
const CASES: u32 = 50;
/// The seed; the same in every run, so that a failure can be repeated.
const SEED: u64 = 28;

fn choices() -> Choices {
    let date = IsoDate { year: 2026, month: 11, day: 24 };
    Choices::new(RequestKind::Deletion, RequestLanguage::En, date)
}

fn set(case: &Case) -> Draft {
    let releasable = Releasable::of(case).with_assessment(redress_law::assess);
    draft(&releasable, &choices()).expect("the paper can be set")
}

/// Gives the text of a PDF without white space and without the heads of its pages.
fn text(pdf: &[u8]) -> String {
    let pages = pdf_extract::extract_text_from_mem_by_pages(pdf).expect("the PDF can be read");
    let last = pages.len();
    let page = |(n, text): (usize, &String)| {
        let head = format!("Requestforcorrectionordeletionpage{}of{last}", n + 1);
        squeeze(text).strip_prefix(&head).expect("every page has its head").to_owned()
    };
    pages.iter().enumerate().map(page).collect()
}

fn squeeze(text: &str) -> String {
    let nothing = |c: &char| {
        c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !nothing(c)).collect()
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Mark {
    Open,
    CcfOnly,
    Never,
}

impl Mark {
    fn json(self) -> &'static str {
        match self {
            Mark::Open => "may_reach_state",
            Mark::CcfOnly => "ccf_only",
            Mark::Never => "never_leaves",
        }
    }
}

/// A date, and the words that a reader must find for it.
type Dated = (Value, String);

fn months(n: u8) -> &'static str {
    let all =
        "January February March April May June July August September October November December";
    all.split(' ').nth(usize::from(n) - 1).expect("a month is 1 to 12")
}

fn a_date() -> impl Strategy<Value = Dated> {
    let parts = (1990..2026i32, 1..13u8, 1..29u8);
    (0..6u8, parts.clone(), parts).prop_map(|(how, (y, m, d), (y2, m2, d2))| {
        let day = |y, m, d| json!({ "year": y, "month": m, "day": d });
        let said = |y: i32, m: u8, d: u8| format!("{d} {} {y}", months(m));
        let on = |kind: &str, date: Value| json!({ "when": { "kind": kind, "date": date } });
        match how {
            0 => (on("on", day(y, m, d)), said(y, m, d)),
            1 => (
                on("on", json!({ "year": y, "month": m })),
                format!("{} {y} (day not known)", months(m)),
            ),
            2 => (on("about", json!({ "year": y })), format!("about {y}")),
            3 => (on("before", day(y, m, d)), format!("before {}", said(y, m, d))),
            4 => {
                let (a, b) = ((y, m, d).min((y2, m2, d2)), (y, m, d).max((y2, m2, d2)));
                let value = json!({ "when": { "kind": "between",
                    "from": day(a.0, a.1, a.2), "to": day(b.0, b.1, b.2) } });
                (value, format!("between {} and {}", said(a.0, a.1, a.2), said(b.0, b.1, b.2)))
            }
            _ => (json!({}), "date not known".into()),
        }
    })
}

/// Words people type: several scripts, marks and digits, and the signs of the typesetter.
fn words() -> impl Strategy<Value = String> {
    proptest::collection::vec("[a-zA-Z0-9À-žα-ωА-яіїєґ#*_$@<>\\[\\]{}()'/.,;:%&~^|=+-]{1,12}", 1..7)
        .prop_map(|words| words.join(" "))
}

fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![2 => Just(Mark::Open), 1 => Just(Mark::CcfOnly), 1 => Just(Mark::Never)]
}

/// How sure a fact is, and the words that say it where there is no source.
fn sure() -> impl Strategy<Value = (&'static str, &'static str)> {
    proptest::sample::select(vec![
        ("confirmed", ""),
        ("likely", "As the applicant understands: "),
        ("suspected", "Suspected, not shown: "),
        ("unknown", "As far as the applicant knows: "),
    ])
}

/// One fact: its texts, its date, its mark and how sure it is.
type Fact = (Vec<String>, Dated, Mark, (&'static str, &'static str));

fn fact(texts: usize) -> impl Strategy<Value = Fact> {
    (proptest::collection::vec(words(), texts), a_date(), mark(), sure())
}

#[derive(Debug, Clone)]
struct Facts {
    names: Vec<String>,
    number: String,
    born: Dated,
    alerts: Vec<Fact>,
    charges: Vec<Fact>,
    proceedings: Vec<Fact>,
    protection: Vec<Fact>,
    events: Vec<Fact>,
    evidence: Vec<Fact>,
}

fn facts() -> impl Strategy<Value = Facts> {
    let some = |texts, most| proptest::collection::vec(fact(texts), 0..=most);
    let person = (proptest::collection::vec(words(), 1..4), words(), a_date());
    (person, some(13, 2), some(8, 2), some(6, 2), some(1, 2), some(6, 6), some(2, 3)).prop_map(
        |((names, number, born), alerts, charges, proceedings, protection, events, evidence)| {
            Facts {
                names,
                number,
                born,
                alerts,
                charges,
                proceedings,
                protection,
                events,
                evidence,
            }
        },
    )
}

/// Makes every text of a list its own, so that finding it means finding this one.
fn tag(list: &mut [Fact], name: &str) {
    for (n, (texts, ..)) in list.iter_mut().enumerate() {
        for (m, text) in texts.iter_mut().enumerate() {
            *text = format!("{name}{n}q{m} {text} end{name}{n}q{m}");
        }
    }
}

fn standing((texts, _, mark, (certainty, _)): &Fact) -> Value {
    let mut standing = json!({ "disclosure": mark.json(), "certainty": certainty });
    // Events have three texts of their own and three of their standing.
    if let [_, _, _, they, own, differing] = texts.as_slice()
        && texts[0].starts_with("ev")
    {
        standing["dispute"] = json!({ "they_say": they, "i_say": own });
        standing["differing"] = json!([{ "field": "when", "says": differing }]);
    }
    standing
}

impl Facts {
    fn tagged(mut self) -> Self {
        tag(&mut self.alerts, "al");
        tag(&mut self.charges, "ch");
        tag(&mut self.proceedings, "pr");
        tag(&mut self.protection, "pt");
        tag(&mut self.events, "ev");
        tag(&mut self.evidence, "ex");
        self
    }

    fn case(&self) -> Case {
        let with =
            |list: &[Fact], name: &str, body: &dyn Fn(&Fact, usize) -> Value| -> Vec<Value> {
                list.iter()
                    .enumerate()
                    .map(|(n, fact)| {
                        let mut value = body(fact, n);
                        value["id"] = json!(format!("{name}{n}"));
                        value["provenance"] = standing(fact);
                        value
                    })
                    .collect()
            };
        let names: Vec<Value> = self.names.iter().map(|name| json!({ "full": name })).collect();
        let value = json!({
            "format": "redress-case", "version": 1,
            "case": { "id": "c", "title": "t", "applicant": "a" },
            "people": [{ "id": "a", "role": "applicant", "names": names, "born": self.born.0,
                "papers": [{ "kind": "passport", "number": self.number }],
                "provenance": { "disclosure": "may_reach_state", "certainty": "confirmed" } }],
            "alerts": with(&self.alerts, "al", &|(t, when, ..), _| json!({
                "channel": "red_notice", "reference": t[0], "sent_to": t[1], "how_known": t[2],
                "summary": t[3], "issued": when.0, "held_by": t[4], "assets": t[5],
                "history": [{ "status": "confirmed", "words": t[6] }],
                "document": { "number": t[7], "decision": t[8] },
                "notice": { "identity": { "family": t[9] }, "offence": t[10], "laws": t[11],
                    "warrant": { "number": t[12] } } })),
            "charges": with(&self.charges, "ch", &|(t, when, ..), _| json!({
                "offence": t[0], "laws": [{ "code": t[1], "article": t[2] }], "acts": t[3],
                "reply": t[4], "co_accused": [{ "name": t[5], "outcome": t[6] }],
                "warrant": { "signatory": t[7] },
                "acts_when": when.0 })),
            "proceedings": with(&self.proceedings, "pr", &|(t, when, ..), _| json!({
                "kind": "extradition", "body": t[0], "reference": t[1], "about": t[2],
                "outcome": { "kind": "refused", "reason": t[3], "date": when.0, "body": t[4],
                    "reference": t[5] } })),
            "protection": with(&self.protection, "pt", &|(t, when, ..), _| json!({
                "authority": t[0], "kind": "subsidiary", "granted": when.0 })),
            "events": with(&self.events, "ev", &|(t, when, ..), _| json!({
                "kind": "other", "title": t[0], "what": t[1], "place": { "name": t[2] },
                "when": when.0 })),
            "evidence": with(&self.evidence, "ex", &|(t, when, ..), n| json!({
                "number": n + 1, "title": t[0], "citation": t[1], "dated": when.0 })),
        });
        Case::from_json(value.to_string().as_bytes()).expect("a case made for the test is right")
    }

    fn all(&self) -> impl Iterator<Item = &Fact> {
        [
            &self.alerts,
            &self.charges,
            &self.proceedings,
            &self.protection,
            &self.events,
            &self.evidence,
        ]
        .into_iter()
        .flatten()
    }
}

/// Gives the paragraph number that stands before a place in the text, and whether it is marked.
fn marked(said: &str, at: usize) -> bool {
    // Every paragraph of an event begins with its number, `9.3` or `9.3(C)`, and its date.
    said[..at].ends_with("(C)")
}

fn check(facts: &Facts) -> Result<(), TestCaseError> {
    let case = facts.case();
    let draft = set(&case);
    let said = text(draft.pdf());
    for name in facts.names.iter().chain([&facts.number]) {
        prop_assert!(said.contains(&squeeze(name)), "{name} is not in: {said}");
    }
    let born = squeeze(&facts.born.1);
    if born != "datenotknown" {
        prop_assert!(said.contains(&format!("Dateofbirth{born}")), "{born} is not in: {said}");
    }
    for (texts, (_, date), mark, _) in facts.all() {
        for text in texts {
            let there = said.contains(&squeeze(text));
            prop_assert_eq!(there, *mark != Mark::Never, "{} in: {}", text, said);
        }
        if *mark != Mark::Never && date != "date not known" {
            // A date that begins a sentence has a capital letter.
            let there = said.to_lowercase().contains(&squeeze(date).to_lowercase());
            prop_assert!(there, "{date} is not in: {said}");
        }
    }
    // Each event stands with its own date, as sure as it is, and marked if it is confidential.
    for (texts, (_, date), mark, (_, attribution)) in &facts.events {
        if *mark == Mark::Never {
            continue;
        }
        let mut date = date.clone();
        date[..1].make_ascii_uppercase();
        let whole = squeeze(&format!("{date}. {attribution}{}. Place: {}.", texts[0], texts[2]));
        let at = said.find(&whole);
        prop_assert!(at.is_some(), "{whole} is not in: {said}");
        prop_assert_eq!(marked(&said, at.unwrap_or(0)), *mark == Mark::CcfOnly, "{}", whole);
    }
    // In the order of the timeline.
    let order: Vec<usize> = case
        .timeline()
        .iter()
        .filter_map(|row| {
            facts.events.get(row.entry.id.as_str().strip_prefix("ev")?.parse::<usize>().ok()?)
        })
        .filter(|(_, _, mark, _)| *mark != Mark::Never)
        .filter_map(|(texts, ..)| said.find(&squeeze(&texts[0])))
        .collect();
    prop_assert!(order.is_sorted(), "the facts are out of order: {said}");
    let again = set(&case);
    prop_assert!(again.pdf() == draft.pdf(), "the same input gives the same bytes");
    Ok(())
}

#[test]
fn facts_come_back_out_of_the_pdf() {
    let mut run = Run::of("papers_say_what_the_case_says", CASES);
    // CI sees the same cases each time; a long run goes on from its own seed, a piece of cases at a time.
    let mut seed = if run.wanted() > u64::from(CASES) { run.chance.number() } else { SEED };
    loop {
        let cases = std::iter::from_fn(|| run.another()).take(CASES as usize).count();
        if cases == 0 {
            break;
        }
        let config = Config {
            cases: cases as u32,
            rng_seed: RngSeed::Fixed(seed),
            failure_persistence: None,
            max_shrink_iters: 200,
            ..Config::default()
        };
        let result = TestRunner::new(config).run(&facts(), |facts| check(&facts.tagged()));
        if let Err(error) = result {
            panic!("seed {seed}: {error}");
        }
        seed = run.chance.number();
    }
    run.reached("0 facts lost or altered; same input, same bytes");
}

/// The check itself notices a fact that is altered, lost or given away.
#[test]
fn the_check_can_fail() {
    let fact = |mark| {
        let texts = ["title", "what", "place", "they", "own", "other"].map(String::from).to_vec();
        (texts, (json!({}), String::from("date not known")), mark, ("confirmed", ""))
    };
    let mut facts = Facts {
        names: vec!["Ada".into()],
        number: "1".into(),
        born: (json!({}), "date not known".into()),
        alerts: vec![],
        charges: vec![],
        proceedings: vec![],
        protection: vec![],
        events: vec![fact(Mark::Open)],
        evidence: vec![],
    }
    .tagged();
    assert!(check(&facts).is_ok());
    facts.events[0].1.1 = "24 January 2016".into();
    assert!(check(&facts).is_err(), "a date that the case does not give");
    facts.events[0] = fact(Mark::Never);
    facts.events[0].0[0] = "applicant".into();
    assert!(check(&facts).is_err(), "a word that must not be there");
}

/// The three public cases: what each rests on is argued, and what limits it is said.
#[test]
fn the_public_cases_become_requests() {
    for (name, bytes, must, must_not) in [
        (
            "kulachenkov",
            include_bytes!("../cases/kulachenkov.json").as_slice(),
            [
                "Wanted-person diffusion, sent by Russia.",
                "11.1 Not a serious crime (RPD Art. 83(1)(a)(i))",
                "11.2 (C) Refugee Policy (GA-2017-86-RES-09",
                "Before 24 January 2016. According to Fair Trials: Wrote to INTERPOL beforehand.",
                "Sources differ on the place: according to RFE/RL, “Nicosia's airport”.",
                "It did not take place.",
            ],
            "Red Notice, at the request of",
        ),
        (
            "samadov",
            include_bytes!("../cases/samadov.json").as_slice(),
            [
                "Red Notice, at the request of Azerbaijan.",
                "Refugee Policy (GA-2017-86-RES-09",
                "The applicant later became a citizen of another country.",
                "What the applicant says to it: He only observed.",
                "“It was in place for eight years” (about 2007)",
                "the applicant asks the Commission to confirm in writing that none remain",
            ],
            "Wanted-person diffusion",
        ),
        (
            "wenda",
            include_bytes!("../cases/wenda.json").as_slice(),
            [
                "Indonesia accuses the applicant of: Murder, arson and incitement",
                "What is alleged: He is said to have had a part in an attack",
                "Mainly political, military, religious or racial (Constitution Art. 3)",
                "Earlier request to the Commission.",
                "“Asylum was given in 2003” (2003 (month not known))",
                "Benny Wenda, applicant",
            ],
            "Oxford",
        ),
    ] {
        let case = Case::from_json(bytes).expect("the public cases are right");
        let draft = set(&case);
        let said = text(draft.pdf());
        for words in must {
            assert!(said.contains(&squeeze(words)), "{name}: {words} is not in: {said}");
        }
        assert!(!said.contains(&squeeze(must_not)), "{name}: {must_not}");
        let left_out = draft.notes().iter().find(|note| note.kind == "point-left-out");
        assert_eq!(left_out, None, "{name}");
        assert!((3..=10).contains(&draft.pages()), "{name}: {} pages", draft.pages());
        for promise in ["will be deleted", "must be deleted", "will succeed", "certainly"] {
            assert!(!said.contains(&squeeze(promise)), "{name}: promises success: {promise}");
        }
    }
}
