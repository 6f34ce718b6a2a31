//! What the notice or diffusion itself says, as far as the applicant has seen it.

use redress_model::{Country, NoticeFields, NoticeIdentity, YesNo};

use super::accusation::{sentence, warrant};
use crate::tongue::Tongue;

/// Writes the fields that are known, each with its label; nothing where none is.
pub(super) fn lines_of(t: Tongue, notice: &NoticeFields) -> Vec<String> {
    let mut said = Vec::new();
    let who = identity(t, &notice.identity);
    if !who.is_empty() {
        said.push(t.say("notice-names", &[("what", &t.apart(&who))]));
    }
    let described = notice.identity.description.iter();
    said.extend(described.flat_map(|text| t.labelled(&t.word("notice-describes"), text)));
    let facts = judicial(t, notice);
    if !facts.is_empty() {
        said.push(facts.join(" "));
    }
    said.extend(notice.laws.iter().flat_map(|laws| t.labelled(&t.word("notice-laws"), laws)));
    said.extend(
        notice.action.iter().flat_map(|action| t.labelled(&t.word("notice-action"), action)),
    );
    let control = control(t, notice);
    if !control.is_empty() {
        said.push(control.join(" "));
    }
    if said.is_empty() {
        return said;
    }
    said.insert(0, t.word("notice-says"));
    said
}

fn countries(t: Tongue, list: &[Country]) -> String {
    t.list(&list.iter().map(|c| t.country(*c)).collect::<Vec<_>>())
}

fn identity(t: Tongue, who: &NoticeIdentity) -> Vec<String> {
    let mut said = Vec::new();
    let mut line = |id: &str, value: Option<&str>| {
        said.extend(value.map(|value| t.say(id, &[("value", &t.isolated(value))])));
    };
    line("notice-family", who.family.as_deref());
    line("notice-given", who.given.as_deref());
    line("notice-spellings", who.spellings.as_deref());
    line("notice-sex", t.maybe("sex", &who.sex).as_deref());
    line("notice-birth-place", who.birth_place.as_deref());
    line("notice-parents", who.parents.as_deref());
    line("notice-marital", who.marital_status.as_deref());
    line("notice-occupation", who.occupation.as_deref());
    line("notice-languages", who.languages.as_deref());
    line("notice-circumstances", who.circumstances.as_deref());
    line("notice-papers", who.papers.as_deref());
    line("notice-regions", who.regions.as_deref());
    if !who.born.is_unknown() {
        said.push(t.say("notice-born", &[("value", &t.date(&who.born))]));
    }
    let lands: Vec<Country> =
        who.nationality.iter().chain(&who.more_nationalities).copied().collect();
    if !lands.is_empty() {
        said.push(t.say("notice-nationality", &[("value", &countries(t, &lands))]));
    }
    let mut there = |answer: YesNo, yes: &str, no: &str| match answer {
        YesNo::Yes => said.push(t.word(yes)),
        YesNo::No => said.push(t.word(no)),
        YesNo::Unknown => {}
    };
    there(who.photograph, "notice-photograph", "notice-no-photograph");
    there(who.fingerprints, "notice-prints", "notice-no-prints");
    said
}

fn judicial(t: Tongue, notice: &NoticeFields) -> Vec<String> {
    let mut facts = Vec::new();
    let mut line = |id: &str, value: Option<&str>| {
        facts.extend(value.map(|value| t.say(id, &[("value", &t.isolated(value))])));
    };
    line("notice-offence", notice.offence.as_deref());
    line("notice-acts-place", notice.acts_place.as_deref());
    line("notice-part", notice.part.as_deref());
    line("notice-penalty", notice.penalty.as_deref());
    line("notice-limit", notice.prosecution_limit.as_deref());
    if !notice.acts_when.is_unknown() {
        facts.push(t.say("notice-acts-when", &[("value", &t.date(&notice.acts_when))]));
    }
    let copy = |answer: YesNo, yes: &str, no: &str| match answer {
        YesNo::Yes => Some(t.word(yes)),
        YesNo::No => Some(t.word(no)),
        YesNo::Unknown => None,
    };
    if let Some(paper) = &notice.warrant {
        facts.push(warrant(t, paper));
        facts.extend(copy(paper.copy_on_file, "notice-warrant-copy", "notice-no-warrant-copy"));
    }
    if let Some(passed) = &notice.sentence {
        facts.push(sentence(t, passed));
        facts.extend(copy(passed.copy_on_file, "notice-judgment-copy", "notice-no-judgment-copy"));
    }
    facts
}

fn control(t: Tongue, notice: &NoticeFields) -> Vec<String> {
    let mut facts = Vec::new();
    match notice.extradition_assured {
        YesNo::Yes => facts.push(t.word("notice-assured")),
        YesNo::No => facts.push(t.word("notice-not-assured")),
        YesNo::Unknown => {}
    }
    let mut line = |id: &str, value: Option<&str>| {
        facts.extend(value.map(|value| t.say(id, &[("value", &t.isolated(value))])));
    };
    line("notice-treaty", notice.arrest_treaty.as_deref());
    line("notice-bureau", notice.bureau.as_deref());
    line("notice-file", notice.file_number.as_deref());
    if !notice.left_out.is_empty() {
        facts.push(t.say("notice-left-out", &[("value", &countries(t, &notice.left_out))]));
    }
    match notice.public_extract {
        YesNo::Yes => facts.push(t.word("notice-public")),
        YesNo::No => facts.push(t.word("notice-not-public")),
        YesNo::Unknown => {}
    }
    for (id, date) in [("notice-updated", &notice.updated), ("notice-review", &notice.review)] {
        if !date.is_unknown() {
            facts.push(t.say(id, &[("value", &t.date(date))]));
        }
    }
    facts
}
