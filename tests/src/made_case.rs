//! Cases made by chance from the JSON Schema of the open case format, so that a new field is
//! tested the day it is added.

use redress_casework::model::{Case, Id};
use serde_json::{Map, Value, json};

use crate::chance::Chance;

/// Makes cases.
pub struct Maker<'a> {
    schema: &'a Value,
    chance: Chance,
    ids: u64,
    /// What every text is, where it is not chosen by chance.
    words: Option<String>,
    /// Whether nothing that may be left out is.
    whole: bool,
}

const TEXTS: [&str; 8] = [
    "plain words, with a comma",
    "Никита Кулаченков",
    "اسم \u{202E}عربي\u{202C} 2024/R/1234",
    "#eval(1) $x$ \\ <script>alert(1)</script>",
    "e\u{301}moji 👩‍👩‍👧 and \u{200d} joiners",
    "\"quotes\" and 'more' \\u0000 as text",
    "中文姓名",
    " leading and trailing ",
];
/// Fields that hold one pointer each.
const POINTERS: [&str; 13] = [
    "source",
    "exhibit",
    "relation",
    "answers",
    "to",
    "person",
    "replaces",
    "appeal_of",
    "translates",
    "of",
    "found_paper",
    "paper_task",
    "cells_task",
];
const COUNTRIES: [&str; 6] = ["RU", "LT", "AZ", "ID", "XK", "CY"];

impl<'a> Maker<'a> {
    /// Starts from a schema and a seed.
    pub fn new(schema: &'a Value, seed: u64) -> Self {
        Self { schema, chance: Chance::from_seed(seed), ids: 0, words: None, whole: false }
    }

    /// Puts these words into every text field.
    pub fn saying(mut self, words: &str) -> Self {
        self.words = Some(words.to_owned());
        self
    }

    /// Leaves nothing out that may be left out, and no list empty.
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// Makes a case in which every pointer points somewhere.
    pub fn case(&mut self) -> Value {
        let mut case = self.value(self.schema);
        let ids = |list: &str, case: &Value| -> Vec<Value> {
            let entries = case[list].as_array().into_iter().flatten();
            entries.map(|entry| entry["id"].clone()).collect()
        };
        let evidence = ids("evidence", &case);
        let charges = ids("charges", &case);
        let people = ids("people", &case);
        let mut sources = ids("sources", &case);
        sources.extend(evidence.clone());
        let mut any = people.clone();
        let letters = ids("letters", &case);
        let (alerts, proceedings) = (ids("alerts", &case), ids("proceedings", &case));
        for list in ["alerts", "charges", "events", "evidence"] {
            any.extend(ids(list, &case));
        }
        let exhibits = case.get_mut("evidence").and_then(Value::as_array_mut);
        for (n, exhibit) in exhibits.into_iter().flatten().enumerate() {
            exhibit["number"] = json!(n + 1);
            // An exhibit is no translation of itself: of the first there is none.
            if n == 0
                && let Some(first) = exhibit.as_object_mut()
            {
                first.remove("translates");
            }
            // A copy is made from the original, or from one before it.
            let copies = exhibit.get_mut("copies").and_then(Value::as_array_mut);
            let mut before: Option<Value> = None;
            for copy in copies.into_iter().flatten() {
                if let Some(copy) = copy.as_object_mut() {
                    match (copy.get_mut("made_from"), before.take()) {
                        (Some(from), Some(id)) => *from = id,
                        (Some(_), None) => drop(copy.remove("made_from")),
                        (None, _) => {}
                    }
                    before = copy.get("id").cloned();
                }
            }
        }
        let tasks = ids("tasks", &case);
        let accusations = [charges.clone(), alerts.clone()].concat();
        let mut proofs = sources.clone();
        proofs.extend(ids("events", &case));
        let pools: [(&str, &[Value]); 20] = [
            ("exhibits", &evidence),
            ("charges", &charges),
            ("people", &people),
            ("source", &sources),
            ("exhibit", &evidence),
            ("relation", &evidence),
            ("proves", &any),
            ("about", &any),
            ("answers", &letters),
            ("to", &people),
            ("person", &people),
            ("alerts", &alerts),
            ("replaces", &alerts),
            ("appeal_of", &proceedings),
            ("translates", &evidence),
            ("of", &accusations),
            ("proof", &proofs),
            ("found_paper", &evidence),
            ("paper_task", &tasks),
            ("cells_task", &tasks),
        ];
        let top = case.as_object_mut().expect("a case is an object");
        if let Some(header) = top.get_mut("case").and_then(Value::as_object_mut) {
            point(header, "applicant", &people);
        }
        for list in top.values_mut().filter(|value| value.is_array()) {
            aim(list, &pools);
        }
        if let Some(header) = top.get_mut("case") {
            aim(header, &pools);
        }
        self.say_who_saved(&mut case);
        case
    }

    /// Makes every row of `saved` about another entry, in the order of the entries, as a case file has them.
    fn say_who_saved(&mut self, case: &mut Value) {
        let top = case.as_object_mut().expect("a case is an object");
        let Some(Value::Array(mut rows)) = top.remove("saved") else { return };
        // What else is wrong with a made case is for the tests that read it to say.
        let Ok(read) = Case::from_json(Value::Object(top.clone()).to_string().as_bytes()) else {
            return;
        };
        let mut entries: Vec<Id> = read.entries().iter().map(|entry| entry.id().clone()).collect();
        rows.truncate(entries.len());
        while entries.len() > rows.len() {
            entries.remove(self.chance.below(entries.len() as u64) as usize);
        }
        for (row, entry) in rows.iter_mut().zip(entries) {
            row["entry"] = json!(entry.as_str());
        }
        top.insert("saved".to_owned(), Value::Array(rows));
    }

    fn one<'b>(&mut self, from: &'b [Value]) -> &'b Value {
        &from[self.chance.below(from.len() as u64) as usize]
    }

    fn text(&mut self) -> String {
        if let Some(words) = &self.words {
            return words.clone();
        }
        let text = TEXTS[self.chance.below(TEXTS.len() as u64) as usize];
        format!("{text} {}", self.chance.below(1_000_000))
    }

    fn value(&mut self, schema: &Value) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().expect("a name").to_owned();
            let target = self.schema["$defs"][&name].clone();
            return match name.as_str() {
                "Id" => {
                    self.ids += 1;
                    json!(format!("id-{}", self.ids))
                }
                "Country" => json!(COUNTRIES[self.chance.below(6) as usize]),
                "Sha256Hex" => {
                    json!(
                        self.chance
                            .bytes(32)
                            .iter()
                            .map(|b| format!("{b:02x}"))
                            .collect::<String>()
                    )
                }
                "Short" | "Long" => json!(self.text()),
                "Money" => {
                    json!({ "amount": "100.50", "currency": "RUB", "valued_by": self.text() })
                }
                "DateParts" => self.parts(),
                "PartialDate" => {
                    let mut date = self.value(&target);
                    if date.get("calendar").is_some_and(|calendar| calendar != "gregorian") {
                        shift(&mut date);
                    }
                    date
                }
                _ => self.value(&target),
            };
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        for list in ["oneOf", "anyOf"] {
            if let Some(options) = schema[list].as_array() {
                let something: Vec<Value> =
                    options.iter().filter(|option| option["type"] != "null").cloned().collect();
                let option = self.one(if self.whole { &something } else { options }).clone();
                return self.value(&option);
            }
        }
        if let Some(words) = schema["enum"].as_array() {
            return self.one(words).clone();
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => {
                let something: Vec<Value> =
                    kinds.iter().filter(|kind| *kind != "null").cloned().collect();
                let kinds = if self.whole { &something } else { kinds };
                self.one(kinds).as_str().expect("a type").to_owned()
            }
            kind => kind.as_str().expect("a type").to_owned(),
        };
        match kind.as_str() {
            "object" => self.object(schema),
            "array" => {
                let least = schema["minItems"].as_u64().unwrap_or(0).max(u64::from(self.whole));
                let count = least + self.chance.below(3);
                let mut items: Vec<Value> =
                    (0..count).map(|_| self.value(&schema["items"])).collect();
                items.dedup();
                Value::Array(items)
            }
            "integer" => json!(self.chance.below(200)),
            "boolean" => json!(self.chance.below(2) == 1),
            "null" => Value::Null,
            "string" => json!(self.text()),
            other => panic!("the schema has a type this test does not know: {other}"),
        }
    }

    fn object(&mut self, schema: &Value) -> Value {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut made = Map::new();
        for (field, part) in schema["properties"].as_object().into_iter().flatten() {
            if required.contains(&field.as_str()) || self.whole || self.chance.below(10) < 8 {
                let value = self.value(part);
                if !value.is_null() {
                    made.insert(field.clone(), value);
                }
            }
        }
        Value::Object(made)
    }

    fn parts(&mut self) -> Value {
        let year = 1990 + self.chance.below(30);
        match self.chance.below(3) {
            0 => json!({ "year": year }),
            1 => json!({ "year": year, "month": 1 + self.chance.below(12) }),
            _ => {
                json!({ "year": year, "month": 1 + self.chance.below(12), "day": 1 + self.chance.below(28) })
            }
        }
    }
}

/// Moves the years of a date into a calendar that counts from the Hijra, and puts a range in order.
fn shift(date: &mut Value) {
    let by = if date["calendar"] == "persian" { 621 } else { 579 };
    for part in ["date", "from", "to"] {
        if let Some(year) = date["when"][part]["year"].as_u64() {
            date["when"][part]["year"] = json!(year - by);
        }
    }
}

fn point(object: &mut Map<String, Value>, field: &str, pool: &[Value]) {
    match (object.get_mut(field), pool.first()) {
        (Some(value), Some(first)) => *value = first.clone(),
        (Some(_), None) => {
            object.remove(field);
        }
        (None, _) => {}
    }
}

/// Aims every pointer below a value at an entry that exists; a range that runs backwards is
/// put in order.
fn aim(value: &mut Value, pools: &[(&str, &[Value])]) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|item| aim(item, pools)),
        Value::Object(object) => {
            for (field, pool) in pools {
                match object.get_mut(*field) {
                    Some(Value::Array(list)) if list.iter().all(Value::is_string) => {
                        *list = pool.iter().take(list.len()).cloned().collect();
                    }
                    Some(Value::String(_)) if POINTERS.contains(field) => {
                        point(object, field, pool);
                    }
                    _ => {}
                }
            }
            if object.get("kind").is_some_and(|kind| kind == "between") {
                let year = |end: &Value| end["year"].as_u64().unwrap_or(0);
                if let (Some(from), Some(to)) =
                    (object.get("from").cloned(), object.get("to").cloned())
                    && year(&from) >= year(&to)
                {
                    object.insert("to".into(), json!({ "year": year(&from) + 1 }));
                }
            }
            // A source without an entry to point at is no source.
            if let Some(Value::Array(sources)) = object.get_mut("sources") {
                sources.iter_mut().for_each(|item| aim(item, pools));
                sources.retain(|item| item.get("source").is_some() || item.get("title").is_some());
            }
            object.values_mut().for_each(|inner| aim(inner, pools));
        }
        _ => {}
    }
}
