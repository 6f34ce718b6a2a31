//! The questions of the engine as an interview: in parts, sensitive ones last, with what is asked as the case
//! stands. Which part takes a question, and which fields it asks for, is data (`data/parts.toml`); a new question
//! finds its part by its form and its ground.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use redress_model::{Case, Question};
use serde::Deserialize;

use crate::assess;
use crate::data::{Check, Form, LawDataError, law};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartsFile {
    opens: Vec<String>,
    may_be_no: Vec<String>,
    no_is_none: Vec<String>,
    part: Vec<PartEntry>,
    fields: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartEntry {
    id: String,
    /// Questions that it takes before any other part does.
    #[serde(default)]
    questions: Vec<String>,
    #[serde(default)]
    forms: Vec<Form>,
    #[serde(default)]
    families: Vec<String>,
    #[serde(default)]
    tender: bool,
    #[serde(default)]
    rest: bool,
}

fn read() -> Result<PartsFile, LawDataError> {
    toml::from_str(include_str!("../data/parts.toml"))
        .map_err(|e| LawDataError::File { file: "parts.toml", reason: e.to_string() })
}

static PARTS: LazyLock<PartsFile> =
    LazyLock::new(|| read().expect("the embedded law data are read by every test run"));

/// A part of the interview.
#[derive(Debug, Clone)]
pub struct InterviewPart {
    /// Stable id; the screen has its name.
    pub id: &'static str,
    /// Whether its questions touch harm, views or belief: announced, and passed over where the person wants.
    pub tender: bool,
    /// Its questions, in the order of the data.
    pub questions: Vec<InterviewQuestion>,
}

/// A question of the interview.
#[derive(Debug, Clone)]
pub struct InterviewQuestion {
    /// The question.
    pub question: Question,
    /// The fields of the entry of its form that it asks for; empty where only the form can.
    pub fields: &'static [String],
    /// Whether it is a way to begin, or a ground needs its answer as the case stands. The others do not apply, or are answered.
    pub asked: bool,
    /// Whether *no* answers it, although it points at a form.
    pub may_be_no: bool,
}

/// Gives the whole interview for a case as it stands. Every question of the data is in exactly one part.
pub fn interview(case: &Case) -> Vec<InterviewPart> {
    let asked: BTreeSet<String> = assess(case).missing.into_iter().map(|q| q.id).collect();
    let families = families();
    let mut parts: Vec<InterviewPart> = PARTS
        .part
        .iter()
        .map(|part| InterviewPart { id: &part.id, tender: part.tender, questions: Vec::new() })
        .collect();
    for entry in &law().questions {
        let family = families.get(entry.id.as_str()).copied().unwrap_or_default();
        let place = place(&entry.id, entry.form, family, entry.sensitive);
        let (Some(part), Some(question)) = (parts.get_mut(place), law().question(&entry.id)) else {
            continue;
        };
        let fields = PARTS.fields.get(&entry.id).map(Vec::as_slice).unwrap_or_default();
        part.questions.push(InterviewQuestion {
            asked: asked.contains(&entry.id) || PARTS.opens.contains(&entry.id),
            may_be_no: may_be_no(&entry.id),
            question,
            fields,
        });
    }
    parts
}

/// Says whether *no* answers a question that points at a form.
pub(crate) fn may_be_no(question: &str) -> bool {
    PARTS.may_be_no.iter().any(|id| id == question)
}

/// Says whether *no* to such a question means only that there is nothing to record.
pub(crate) fn no_is_none(question: &str) -> bool {
    PARTS.no_is_none.iter().any(|id| id == question)
}

/// The number of the part that takes a question.
fn place(id: &str, form: Form, family: &str, sensitive: bool) -> usize {
    let named = |part: &PartEntry| part.questions.iter().any(|one| one == id);
    if let Some(place) = PARTS.part.iter().position(named) {
        return place;
    }
    let open = |part: &PartEntry| part.tender == sensitive;
    let takes = |part: &PartEntry| {
        part.forms.contains(&form)
            || ((form == Form::YesNo || sensitive) && part.families.iter().any(|one| one == family))
    };
    let found = PARTS.part.iter().position(|part| open(part) && takes(part));
    let rest = || PARTS.part.iter().position(|part| open(part) && part.rest);
    found.or_else(rest).unwrap_or_default()
}

/// The family of the first ground that asks each question.
fn families() -> BTreeMap<&'static str, &'static str> {
    let mut found = BTreeMap::new();
    for ground in &law().grounds {
        let elements = ground.elements.iter().map(|e| &e.check);
        let factors = ground.factors.iter().map(|f| &f.check);
        for check in elements.chain(factors).chain(ground.limits.iter().map(|l| &l.check)) {
            each(check, &mut |id| {
                found.entry(id).or_insert(ground.family.as_str());
            });
        }
    }
    found
}

fn each<'a>(check: &'a Check, see: &mut impl FnMut(&'a str)) {
    if let Some(question) = &check.question {
        see(question);
    }
    for part in check.test.parts() {
        each(part, see);
    }
}

/// Says what is wrong with the parts, if anything: a field of a question that is not there, or no part for the rest.
///
/// # Errors
/// Names what does not fit.
pub fn check_parts() -> Result<(), LawDataError> {
    let file = read()?;
    let wrong = |entry: &str, reason: &str| {
        Err(LawDataError::Entry { entry: entry.to_owned(), reason: reason.to_owned() })
    };
    for tender in [false, true] {
        if !file.part.iter().any(|part| part.rest && part.tender == tender) {
            return wrong("part", "no part takes the rest");
        }
    }
    for id in file.opens.iter().chain(&file.may_be_no) {
        if !law().questions.iter().any(|q| q.id == *id) {
            return wrong(id, "is no question");
        }
    }
    for id in &file.no_is_none {
        if !file.may_be_no.contains(id) {
            return wrong(id, "does not take no");
        }
    }
    for part in &file.part {
        for id in &part.questions {
            match law().questions.iter().find(|q| q.id == *id) {
                None => return wrong(id, "is no question"),
                Some(q) if q.sensitive != part.tender => {
                    return wrong(id, "stands in a part of the other kind");
                }
                Some(_) => {}
            }
        }
    }
    for (id, fields) in &file.fields {
        match law().questions.iter().find(|q| q.id == *id) {
            None => return wrong(id, "is no question"),
            Some(q) if q.form == Form::YesNo => return wrong(id, "is answered by yes or no"),
            Some(_) if fields.is_empty() => return wrong(id, "asks for no field"),
            Some(_) => {}
        }
    }
    Ok(())
}
