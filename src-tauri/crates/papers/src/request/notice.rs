//! What the notice or diffusion itself says, as far as the applicant has seen it.

use redress_model::{Country, NoticeFields, NoticeIdentity, YesNo};

use super::accusation::{sentence, warrant};
use crate::dates;
use crate::sheet::{isolated, labelled};
use crate::words as en;

/// Writes the fields that are known, each with its label; nothing where none is.
pub(super) fn lines_of(notice: &NoticeFields) -> Vec<String> {
    let mut said = Vec::new();
    let who = identity(&notice.identity);
    if !who.is_empty() {
        said.push(format!("It names: {}.", who.join("; ")));
    }
    said.extend(
        notice.identity.description.iter().flat_map(|d| labelled("It describes the person:", d)),
    );
    let facts = judicial(notice);
    if !facts.is_empty() {
        said.push(facts.join(" "));
    }
    said.extend(notice.laws.iter().flat_map(|laws| labelled("Laws it names:", laws)));
    said.extend(notice.action.iter().flat_map(|action| labelled("Action it asks for:", action)));
    let control = control(notice);
    if !control.is_empty() {
        said.push(control.join(" "));
    }
    if said.is_empty() {
        return said;
    }
    said.insert(0, "What the data say, as far as the applicant has seen them:".into());
    said
}

fn countries(list: &[Country]) -> String {
    en::list(&list.iter().map(|c| c.english().to_owned()).collect::<Vec<_>>())
}

fn identity(who: &NoticeIdentity) -> Vec<String> {
    let mut said = Vec::new();
    let mut line = |label: &str, value: Option<&str>| {
        said.extend(value.map(|value| format!("{label} {}", isolated(value))));
    };
    line("family name", who.family.as_deref());
    line("forename", who.given.as_deref());
    line("other spellings", who.spellings.as_deref());
    line("sex", en::sex(who.sex));
    line("place of birth", who.birth_place.as_deref());
    line("parents", who.parents.as_deref());
    line("marital status", who.marital_status.as_deref());
    line("occupation", who.occupation.as_deref());
    line("languages", who.languages.as_deref());
    line("other circumstances", who.circumstances.as_deref());
    line("identity papers", who.papers.as_deref());
    line("places likely to be visited", who.regions.as_deref());
    if !who.born.is_unknown() {
        said.push(format!("date of birth {}", dates::date(&who.born)));
    }
    let lands: Vec<Country> =
        who.nationality.iter().chain(&who.more_nationalities).copied().collect();
    if !lands.is_empty() {
        said.push(format!("nationality {}", countries(&lands)));
    }
    let mut there = |what: &str, answer: YesNo| match answer {
        YesNo::Yes => said.push(format!("with {what}")),
        YesNo::No => said.push(format!("without {what}")),
        YesNo::Unknown => {}
    };
    there("a photograph", who.photograph);
    there("fingerprints or DNA", who.fingerprints);
    said
}

fn judicial(notice: &NoticeFields) -> Vec<String> {
    let mut facts = Vec::new();
    let mut line = |label: &str, value: Option<&str>| {
        facts.extend(value.map(|value| format!("{label}: {}.", isolated(value))));
    };
    line("Offence it names", notice.offence.as_deref());
    line("Place of the alleged acts", notice.acts_place.as_deref());
    line("Part it says the applicant had", notice.part.as_deref());
    line("Longest penalty it names", notice.penalty.as_deref());
    line("Time limit for prosecution it names", notice.prosecution_limit.as_deref());
    if !notice.acts_when.is_unknown() {
        facts.push(format!("Time of the alleged acts: {}.", dates::date(&notice.acts_when)));
    }
    let copy = |answer: YesNo, what: &str| match answer {
        YesNo::Yes => Some(format!("A copy of the {what} is on file.")),
        YesNo::No => Some(format!("No copy of the {what} is on file.")),
        YesNo::Unknown => None,
    };
    if let Some(paper) = &notice.warrant {
        facts.push(warrant(paper));
        facts.extend(copy(paper.copy_on_file, "warrant"));
    }
    if let Some(passed) = &notice.sentence {
        facts.push(sentence(passed));
        facts.extend(copy(passed.copy_on_file, "judgment"));
    }
    facts
}

fn control(notice: &NoticeFields) -> Vec<String> {
    let mut facts = Vec::new();
    match notice.extradition_assured {
        YesNo::Yes => facts.push("It assures that extradition will be sought.".to_owned()),
        YesNo::No => facts.push("It does not assure that extradition will be sought.".to_owned()),
        YesNo::Unknown => {}
    }
    let mut line = |label: &str, value: Option<&str>| {
        facts.extend(value.map(|value| format!("{label}: {}.", isolated(value))));
    };
    line("Treaty it names for arrest", notice.arrest_treaty.as_deref());
    line("National bureau that asked", notice.bureau.as_deref());
    line("File number", notice.file_number.as_deref());
    if !notice.left_out.is_empty() {
        facts.push(format!("Countries left out: {}.", countries(&notice.left_out)));
    }
    match notice.public_extract {
        YesNo::Yes => facts.push("An extract was public.".into()),
        YesNo::No => {
            facts.push("No public extract was found, which shows nothing either way.".into());
        }
        YesNo::Unknown => {}
    }
    for (label, date) in [("Last changed", &notice.updated), ("To be reviewed", &notice.review)] {
        if !date.is_unknown() {
            facts.push(format!("{label}: {}.", dates::date(date)));
        }
    }
    facts
}
