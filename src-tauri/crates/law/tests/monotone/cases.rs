//! Any case at all, and changes to one.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use redress_law::assess;
use redress_model::{Assessment, Case, Verdict};
use serde_json::{Value, json};

fn certainty() -> impl Strategy<Value = &'static str> {
    select(vec!["confirmed", "likely", "suspected", "unknown"])
}

fn yes_no() -> impl Strategy<Value = &'static str> {
    select(vec!["yes", "no", "unknown"])
}

fn country() -> impl Strategy<Value = Option<&'static str>> {
    select(vec![Some("RU"), Some("RU"), Some("KZ"), Some("KP"), None])
}

fn alert() -> impl Strategy<Value = Value> {
    let channel = select(vec![
        "red_notice",
        "red_notice",
        "wanted_diffusion",
        "blue_notice",
        "sltd",
        "aimc",
        "nominal_record",
    ]);
    let status = select(vec!["suspected", "confirmed", "deleted", "unknown"]);
    (channel, country(), status, certainty()).prop_map(|(channel, country, status, certainty)| {
        json!({"channel": channel, "country": country, "status": status,
               "provenance": {"certainty": certainty}})
    })
}

const NATURES: [&str; 15] = [
    "violence",
    "killing",
    "property_damage",
    "theft",
    "fraud",
    "corruption",
    "public_disorder",
    "defamation",
    "against_state",
    "terrorism",
    "drugs_own_use",
    "family",
    "private_dispute",
    "cheque",
    "organised_crime",
];

fn charge() -> impl Strategy<Value = Value> {
    let natures = subsequence(NATURES.to_vec(), 0..=2);
    let penalty = prop::option::of((prop::option::of(select(vec![6u16, 23, 24, 60])), yes_no()));
    let sentence = prop::option::of((
        prop::option::of(select(vec![3u16, 60])),
        prop::option::of(select(vec![3u16, 60])),
    ));
    let value = prop::option::of((
        select(vec!["50", "100", "5000", "20000"]),
        select(vec!["USD", "RUB", "XAU"]),
    ));
    let mild = prop::option::of(yes_no());
    (country(), natures, penalty, sentence, value, mild, certainty()).prop_map(
        |(country, natures, penalty, sentence, value, mild, certainty)| {
            let mut charge = json!({"country": country, "offence": "X", "natures": natures,
                                    "provenance": {"certainty": certainty}});
            if let Some((months, life)) = penalty {
                charge["penalty"] = json!({"max_months": months, "life_possible": life});
            }
            if let Some((months, left)) = sentence {
                charge["sentence"] = json!({"months": months, "left_months": left});
            }
            if let Some((amount, currency)) = value {
                charge["value"] = json!({"amount": amount, "currency": currency});
            }
            if let Some(mild) = mild {
                charge["co_accused"] = json!([{"name": "N", "outcome": "O", "mild": mild}]);
            }
            charge
        },
    )
}

fn protection() -> impl Strategy<Value = Value> {
    let kind = select(vec![
        "convention_refugee",
        "convention_refugee",
        "mandate_refugee",
        "subsidiary",
        "asylum_seeker",
        "humanitarian",
        "temporary",
        "asylum_kind_unknown",
        "unknown",
    ]);
    let status =
        select(vec!["active", "active", "pending", "refused", "revoked", "ended", "unknown"]);
    (kind, country(), status, yes_no(), yes_no(), yes_no(), yes_no(), certainty()).prop_map(
        |(kind, from, status, confirm, consent, naturalised, excluded, certainty)| {
            json!({"country": "LT", "kind": kind, "from_country": from, "status": status,
                   "will_confirm": confirm, "consent_to_ask": consent, "naturalised": naturalised,
                   "excluded_1f": excluded, "provenance": {"certainty": certainty}})
        },
    )
}

fn proceeding() -> impl Strategy<Value = Value> {
    let outcome = select(vec![
        "refused",
        "released",
        "granted",
        "compliant",
        "pending",
        "acquitted",
        "withdrawn",
        "amnesty",
        "not_compliant",
        "deleted",
        "convicted",
    ]);
    let kind = select(vec!["extradition", "ccf", "asylum", "criminal", "general_secretariat"]);
    (kind, outcome, certainty()).prop_map(
        |(kind, outcome, certainty)| {
            json!({"kind": kind, "outcome": {"kind": outcome}, "provenance": {"certainty": certainty}})
        },
    )
}

fn event() -> impl Strategy<Value = Value> {
    (select(vec!["politics", "threat", "arrest", "ill_treatment"]), yes_no(), certainty()).prop_map(
        |(kind, took, certainty)| {
            json!({"kind": kind, "title": "T", "took_place": took,
                   "provenance": {"certainty": certainty}})
        },
    )
}

/// Questions answered by yes or no, with whether *yes* helps.
pub const QUESTIONS: [(&str, bool); 84] = [
    ("loss-small", true),
    ("someone-hurt", false),
    ("serves-serious-crime", false),
    ("child-at-risk", false),
    ("meant-to-cheat", false),
    ("cheque-several", false),
    ("political-role", true),
    ("political-timing", true),
    ("officials-said", true),
    ("body-found-political", true),
    ("group-charged", true),
    ("states-in-conflict", true),
    ("personal-gain", false),
    ("words-only", true),
    ("insult-authority", true),
    ("held-office", true),
    ("terror-acts", false),
    ("group-listed", false),
    ("facts-vague", true),
    ("facts-no-link", true),
    ("facts-no-crime", true),
    ("facts-counter", true),
    ("facts-witness", false),
    ("judicial-law", true),
    ("judicial-warrant", true),
    ("ident-poor", true),
    ("data-wrong", true),
    ("data-too-much", true),
    ("data-paper", true),
    ("wrong-person", true),
    ("identity-proof", true),
    ("identity-match", false),
    ("warrant-annulled", true),
    ("authority-wrong", true),
    ("lawful-paper", true),
    ("judged-elsewhere", true),
    ("same-facts", true),
    ("judgment-final", true),
    ("time-barred", true),
    ("time-barred-paper", true),
    ("limitation-stopped", false),
    ("barred-elsewhere", false),
    ("case-ended", true),
    ("end-final", true),
    ("end-covers-all", true),
    ("end-paper", true),
    ("kept-long", true),
    ("need-reviewed", false),
    ("place-known", true),
    ("never-asked", true),
    ("reason-not-asking", false),
    ("own-national", false),
    ("used-to-press", true),
    ("press-paper", true),
    ("refusal-ground", true),
    ("refusal-final", true),
    ("local-matter", true),
    ("bureau-silent", true),
    ("bureau-letter", true),
    ("document-in-hand", true),
    ("document-not-told", true),
    ("document-misuse", true),
    ("document-court", false),
    ("sent-again", true),
    ("earlier-letter", true),
    ("new-basis", false),
    ("body-found-torture", true),
    ("ill-treated", true),
    ("medical-paper", true),
    ("evidence-torture", true),
    ("life-threats", true),
    ("body-found-life", true),
    ("assurances", false),
    ("tried-absent", true),
    ("not-called", true),
    ("retrial-right", false),
    ("no-lawyer", true),
    ("no-file", true),
    ("judge-not-free", true),
    ("body-found-trial", true),
    ("long-detention", true),
    ("country-reports", true),
    ("office-acts", true),
    ("power-change", true),
];

fn answers() -> impl Strategy<Value = Vec<Value>> {
    let one = (yes_no(), certainty());
    let ids: Vec<&str> = QUESTIONS.iter().map(|(id, _)| *id).collect();
    (subsequence(ids, 0..=84), prop::collection::vec(one, 84)).prop_map(|(ids, says)| {
        ids.iter().zip(says).map(|(id, (says, certainty))| {
            json!({"id": id, "answer": says, "provenance": {"certainty": certainty}})
        }).collect()
    })
}

pub fn any_case() -> impl Strategy<Value = Value> {
    use prop::collection::vec;
    (
        vec(alert(), 0..3),
        vec(charge(), 0..3),
        vec(protection(), 0..3),
        vec(proceeding(), 0..2),
        vec(event(), 0..3),
        answers(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(
            |(alerts, charges, protection, proceedings, events, answers, accused, proven)| {
                let mut case = json!({
                    "format": "redress-case", "version": 1, "case": {"id": "c", "title": "T"},
                    "alerts": named("a", alerts), "charges": named("ch", charges),
                    "protection": named("p", protection), "proceedings": named("pr", proceedings),
                    "events": named("ev", events), "answers": answers, "evidence": [],
                });
                if accused {
                    case["case"]["accusing"] = json!("RU");
                }
                if proven && !list(&case, "protection").is_empty() {
                    case["evidence"] = json!([decision()]);
                }
                case
            },
        )
}

pub fn decision() -> Value {
    json!({"id": "e1", "number": 1, "title": "Decision", "kind": "decision", "proves": ["p0"],
           "provenance": {"certainty": "confirmed"}})
}

fn named(prefix: &str, mut list: Vec<Value>) -> Vec<Value> {
    for (n, entry) in list.iter_mut().enumerate() {
        entry["id"] = json!(format!("{prefix}{n}"));
    }
    list
}

pub fn list<'a>(case: &'a Value, key: &str) -> &'a Vec<Value> {
    case[key].as_array().unwrap()
}

pub fn push(case: &Value, key: &str, entry: Value) -> Value {
    let mut case = case.clone();
    case[key].as_array_mut().unwrap().push(entry);
    case
}

pub fn look(case: &Value) -> Assessment {
    assess(&Case::from_json(case.to_string().as_bytes()).unwrap())
}

pub fn verdicts(case: &Value) -> BTreeMap<String, Verdict> {
    look(case).grounds.into_iter().map(|g| (g.id, g.verdict)).collect()
}

/// Changes one field of every entry of a list where the entry allows it.
pub fn each(case: &Value, key: &str, change: impl Fn(&mut Value)) -> Value {
    let mut case = case.clone();
    case[key].as_array_mut().unwrap().iter_mut().for_each(change);
    case
}

pub fn answered(case: &Value, id: &str, says: &str) -> Value {
    let mut case = case.clone();
    let answers = case["answers"].as_array_mut().unwrap();
    answers.retain(|a| a["id"] != id);
    answers.push(json!({"id": id, "answer": says, "provenance": {"certainty": "confirmed"}}));
    case
}
