//! Several people in one vault: who they are, and who works on which case.

use redress_casework::{
    ExposeSecret, Role, SecretString,
    model::{Code, Problem, Short},
};
use redress_wire::{
    CaseShare, CaseShares, GiveShare, Nothing, PeopleView, PersonShare, VaultPerson,
};
use tauri::AppHandle;

use super::{Open, bench, id, two};
use crate::errors::{Answer, Refusal};

pub fn people(app: &AppHandle, _: Nothing) -> Answer<PeopleView> {
    bench(app).with(|open| view(open))
}

pub fn give_share(app: &AppHandle, request: GiveShare) -> Answer<PeopleView> {
    let (case, person) = (id(&request.case)?, id(&request.person)?);
    bench(app).change(|open| {
        open.session.give_part(&case, &person, request.share.map(role))?;
        view(open)
    })
}

/// Takes the passphrase of whoever adds, the new name, `1` for a keeper or `0`, and the new passphrase, with zero bytes
/// between them.
pub fn add_person(app: &AppHandle, all: &SecretString) -> Answer<PeopleView> {
    let (proof, rest) = two(all)?;
    let (name, rest) = two(&rest)?;
    let (keeper, new) = two(&rest)?;
    let name = Short::new(name.expose_secret())
        .map_err(|_| Refusal::from(Problem::in_field(Code::BadField, "name", "too long")))?;
    let keeper = match keeper.expose_secret() {
        "0" => false,
        "1" => true,
        _ => return Err(Problem::in_field(Code::BadField, "keeper", "is 0 or 1").into()),
    };
    bench(app).change(|open| {
        open.session.add_person(&proof, &name, keeper, &new)?;
        view(open)
    })
}

/// Takes the passphrase of whoever removes, the person, and how many cases it was said that only they open, with zero
/// bytes between them.
pub fn remove_person(app: &AppHandle, all: &SecretString) -> Answer<PeopleView> {
    let (proof, rest) = two(all)?;
    let (person, cases) = two(&rest)?;
    let person = id(person.expose_secret())?;
    let unread = |_| Problem::in_field(Code::BadField, "cases", "is a number");
    let cases = cases.expose_secret().parse().map_err(unread)?;
    bench(app).change(|open| {
        open.session.remove_person(&proof, &person, cases)?;
        view(open)
    })
}

fn view(open: &Open) -> Answer<PeopleView> {
    let session = &open.session;
    let people = session.people().into_iter().map(|one| VaultPerson {
        only_theirs: if one.left { 0 } else { session.only_theirs(&one.id) },
        id: one.id.to_string(),
        name: one.name,
        founder: one.founder,
        keeper: one.keeper,
        left: one.left,
        me: one.me,
    });
    let cases = session.parts()?.into_iter().map(|one| CaseShares {
        case: one.case.to_string(),
        title: one.title,
        mine: share(one.mine),
        shares: { one.parts.into_iter() }
            .map(|(person, role)| PersonShare { person: person.to_string(), share: share(role) })
            .collect(),
    });
    Ok(PeopleView {
        on_disk: !session.throw_away(),
        keeper: session.is_keeper(),
        my_name: session.author().map(|name| name.to_string()).unwrap_or_default(),
        people: people.collect(),
        cases: cases.collect(),
    })
}

/// Gives the word of a part.
pub(super) fn share(role: Role) -> CaseShare {
    match role {
        Role::Reader => CaseShare::Reader,
        Role::Client => CaseShare::Client,
        Role::Student => CaseShare::Student,
        Role::Caseworker => CaseShare::Caseworker,
        Role::Supervisor => CaseShare::Supervisor,
    }
}

fn role(share: CaseShare) -> Role {
    match share {
        CaseShare::Reader => Role::Reader,
        CaseShare::Client => Role::Client,
        CaseShare::Student => Role::Student,
        CaseShare::Caseworker => Role::Caseworker,
        CaseShare::Supervisor => Role::Supervisor,
    }
}
