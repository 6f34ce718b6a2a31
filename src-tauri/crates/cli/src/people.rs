//! The verbs of `vault people`: who opens this vault, and who works on which case.

use std::path::Path;

use redress_casework::model::{Code, Id, Problem, Short};
use redress_casework::{Opener, PersonState, Role, Session};
use serde_json::json;

use crate::args::{Args, PeopleVerb};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// Every part, as it is typed.
const PARTS: [(&str, Role); 5] = [
    ("reader", Role::Reader),
    ("client", Role::Client),
    ("student", Role::Student),
    ("caseworker", Role::Caseworker),
    ("supervisor", Role::Supervisor),
];

/// Runs a verb of the people of a vault.
pub fn run(args: &Args, verb: &PeopleVerb, out: &mut Out) -> Done {
    match verb {
        PeopleVerb::List => list(args, out),
        PeopleVerb::Me { name } => me(args, name, out),
        PeopleVerb::Add { name, keeper, new_passphrase_file } => {
            add(args, name, *keeper, new_passphrase_file.as_deref(), out)
        }
        PeopleVerb::Part { case, person, part } => give(args, case, person, part, out),
        PeopleVerb::Remove { person, yes, with_cases } => {
            remove(args, person, *yes, *with_cases, out)
        }
    }
}

fn word(role: Role) -> &'static str {
    PARTS.iter().find(|(_, part)| *part == role).map_or("", |(word, _)| word)
}

fn name(text: &str) -> Result<Short, Problem> {
    Short::new(text).map_err(|_| Problem::in_field(Code::BadField, "name", "too long"))
}

fn list(args: &Args, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let (people, cases) = (session.people(), session.parts().map_err(|error| error.problem())?);
    if people.is_empty() {
        out.say("cli-one-person", &[]);
    }
    for one in &people {
        let values = [("id", Given::Text(one.id.as_str())), ("name", Given::Text(&one.name))];
        let id = match (one.left, one.me, one.keeper) {
            (true, ..) => "cli-person-left",
            (_, true, _) => "cli-person-me",
            (_, _, true) => "cli-person-keeper",
            _ => "cli-person",
        };
        out.say(id, &values);
    }
    for case in &cases {
        for (person, role) in &case.parts {
            let who = people.iter().find(|one| one.id == *person).map_or("", |one| &one.name);
            out.line(&format!("{}  {who}: {}", case.case, word(*role)));
        }
    }
    let person = |one: &PersonState| {
        json!({ "id": one.id, "name": one.name, "me": one.me, "founder": one.founder,
            "keeper": one.keeper, "left": one.left })
    };
    let part = |(person, role): &(Id, Role)| json!({ "person": person, "part": word(*role) });
    let cases = cases.iter().map(|case| {
        json!({ "case": case.case, "mine": word(case.mine),
            "parts": case.parts.iter().map(part).collect::<Vec<_>>() })
    });
    out.value(&json!({
        "people": people.iter().map(person).collect::<Vec<_>>(),
        "cases": cases.collect::<Vec<_>>(),
    }));
    Ok(())
}

fn me(args: &Args, text: &str, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    session.set_author(Some(&name(text)?)).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-named", &[("name", Given::Text(text))]);
    out.value(&json!({ "name": text }));
    Ok(())
}

fn add(args: &Args, text: &str, keeper: bool, new: Option<&Path>, out: &mut Out) -> Done {
    let phrase = desk::phrase(args, false)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Passphrase(&phrase))?;
    let theirs =
        desk::read_phrase(new, "--new-passphrase-file", "Passphrase of the new person: ", true)?;
    let id = session
        .add_person(&phrase, &name(text)?, keeper, &theirs)
        .map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-person-added", &[("id", Given::Text(id.as_str())), ("name", Given::Text(text))]);
    out.value(&json!({ "person": id }));
    Ok(())
}

/// Finds a person who is here by id or by name.
fn find(session: &Session, wanted: &str) -> Result<Id, Problem> {
    let people = session.people();
    let here = || people.iter().filter(|one| !one.left);
    let by_id = here().find(|one| one.id.as_str() == wanted);
    let mut named = here().filter(|one| one.name == wanted);
    let found = by_id.or_else(|| named.next().filter(|_| named.next().is_none()));
    let none = || Problem::new(Code::NotFound).with_detail("no such person, or several");
    found.map(|one| one.id.clone()).ok_or_else(none)
}

fn give(args: &Args, case: &str, person: &str, part: &str, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    let (case, person) = (desk::find(&session, case)?, find(&session, person)?);
    let role = match part {
        "none" => None,
        typed => {
            let known = PARTS.iter().find(|(word, _)| *word == typed);
            let why = "reader, client, student, caseworker, supervisor or none";
            let unknown = || Problem::in_field(Code::BadField, "part", why);
            Some(known.ok_or_else(unknown)?.1)
        }
    };
    session.give_part(&case, &person, role).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-part-given", &[]);
    out.value(&json!({ "case": case, "person": person, "part": role.map(word) }));
    Ok(())
}

fn remove(args: &Args, person: &str, yes: bool, with_cases: bool, out: &mut Out) -> Done {
    let phrase = desk::phrase(args, false)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Passphrase(&phrase))?;
    let id = find(&session, person)?;
    if !yes {
        let why = "say --yes to take them out of the vault";
        return Err(Problem::in_field(Code::BadField, "--yes", why));
    }
    let cases = if with_cases { session.only_theirs(&id) } else { 0 };
    session.remove_person(&phrase, &id, cases).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-person-removed", &[]);
    out.value(&json!({ "removed": id }));
    Ok(())
}
