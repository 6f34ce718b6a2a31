//! Made-up histories of three people, held against a model.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::DiskVault;
use super::tests::{AT, change, force, id, names, open, options, secret, sees, told};
use crate::{Error, Opener, Role, Vault};

#[derive(Debug, Clone)]
enum Step {
    Save(usize, usize, bool),
    Begin(usize),
    Role(usize, usize, usize, Option<Role>),
    Passphrase(usize),
    Compact(usize),
    Remove(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let role = proptest::option::of((0usize..5).prop_map(|at| Role::ALL[at]));
    prop_oneof![
        4 => (0usize..3, 0usize..4, any::<bool>()).prop_map(|(a, b, c)| Step::Save(a, b, c)),
        2 => (0usize..3).prop_map(Step::Begin),
        5 => (0usize..3, 0usize..4, 0usize..3, role).prop_map(|(a, b, c, d)| Step::Role(a, b, c, d)),
        1 => (0usize..3).prop_map(Step::Passphrase),
        1 => (0usize..3).prop_map(Step::Compact),
        1 => (1usize..3).prop_map(Step::Remove),
    ]
}

/// What the vault must come to: who has which part, and what was saved.
#[derive(Default)]
struct Ideal {
    cases: Vec<(BTreeMap<usize, Role>, Vec<String>)>,
    left: [bool; 3],
    words: [u32; 3],
}

impl Ideal {
    fn phrase(&self, who: usize) -> String {
        format!("person {who} phrase {}", self.words[who])
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever three people do in whatever order: each reads exactly the cases they have a part in, whole, and what
    /// their part does not allow is refused.
    #[test]
    fn each_reads_what_they_have_a_part_in_and_nothing_else(
        steps in proptest::collection::vec(step(), 1..28),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let mut ideal = Ideal::default();
        let mut vault = DiskVault::create(&dir, &secret(&ideal.phrase(0)), &options()).unwrap();
        let mut people = Vec::new();
        for who in 1..3 {
            let (proof, new) = (secret(&ideal.phrase(0)), secret(&ideal.phrase(who)));
            people.push(vault.add_person(&proof, "name", false, &new).unwrap());
        }
        people.insert(0, vault.people().into_iter().find(|one| one.me).unwrap().id);
        drop(vault);
        for (number, step) in steps.into_iter().enumerate() {
            let who = match step {
                Step::Remove(_) => 0,
                Step::Save(who, ..) | Step::Begin(who) | Step::Role(who, ..)
                | Step::Passphrase(who) | Step::Compact(who) => who,
            };
            let opened = open(&dir, &ideal.phrase(who));
            if ideal.left[who] {
                prop_assert_eq!(opened.map(drop), Err(Error::WrongPassphrase));
                continue;
            }
            let mut vault = opened.unwrap();
            let name = |case: usize| format!("case{case}");
            match step {
                Step::Begin(_) => {
                    let case = ideal.cases.len();
                    let first = format!("r{number}");
                    vault.save(vec![change(&name(case), &first, "case")]).unwrap();
                    ideal.cases.push(([(who, Role::Supervisor)].into(), vec![first]));
                }
                Step::Save(_, case, filed) if case < ideal.cases.len() => {
                    let (kind, record) = (if filed { "request" } else { "event" }, format!("r{number}"));
                    let saved = vault.save(vec![change(&name(case), &record, kind)]).map(drop);
                    let role = ideal.cases[case].0.get(&who);
                    match role {
                        None => prop_assert_eq!(saved, Err(Error::NoSuchCase)),
                        Some(role) if !role.may_write(kind, false) => {
                            prop_assert_eq!(saved, Err(Error::NotAllowed));
                            // Past the rules of saving, it counts for nothing.
                            force(&mut vault, &name(case), &record, 1, kind);
                        }
                        Some(_) => {
                            prop_assert_eq!(saved, Ok(()));
                            ideal.cases[case].1.push(record);
                        }
                    }
                }
                Step::Role(_, case, whom, role) if case < ideal.cases.len() => {
                    let given = vault.give_role(&id(&name(case)), &people[whom], role);
                    let roles = &ideal.cases[case].0;
                    let mut after = roles.clone();
                    match role {
                        Some(role) => after.insert(whom, role),
                        None => after.remove(&whom),
                    };
                    let kept = after.values().any(|role| *role == Role::Supervisor);
                    let expected = match roles.get(&who) {
                        None => Err(Error::NoSuchCase),
                        Some(role) if *role != Role::Supervisor => Err(Error::NotAllowed),
                        Some(_) if ideal.left[whom] => Err(Error::NoSuchPerson),
                        Some(_) if !kept => Err(Error::NeedsSupervisor),
                        Some(_) => Ok(()),
                    };
                    prop_assert_eq!(&given, &expected);
                    if given.is_ok() {
                        ideal.cases[case].0 = after;
                    }
                }
                Step::Passphrase(_) => {
                    let old = secret(&ideal.phrase(who));
                    ideal.words[who] += 1;
                    let new = secret(&ideal.phrase(who));
                    vault.change_passphrase(Opener::Passphrase(&old), &new).unwrap();
                }
                Step::Compact(_) => {
                    vault.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
                }
                Step::Remove(whom) => {
                    let proof = secret(&ideal.phrase(0));
                    let removed = vault.remove_person(&proof, &people[whom], false);
                    let alone = ideal.cases.iter().filter(|(roles, _)| {
                        roles.contains_key(&whom) && roles.len() == 1
                    });
                    let alone = alone.count() as u32;
                    if ideal.left[whom] {
                        prop_assert_eq!(removed, Err(Error::NoSuchPerson));
                    } else {
                        if alone > 0 {
                            prop_assert_eq!(removed, Err(Error::OnlyTheirs { cases: alone }));
                            vault.remove_person(&proof, &people[whom], true).unwrap();
                        } else {
                            prop_assert_eq!(removed, Ok(()));
                        }
                        ideal.left[whom] = true;
                        for (roles, _) in &mut ideal.cases {
                            roles.remove(&whom);
                            let most = roles.values().max().copied();
                            if most.is_some_and(|most| !most.may_manage()) {
                                for role in roles.values_mut().filter(|role| Some(**role) == most) {
                                    *role = Role::Supervisor;
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
            drop(vault);
            for who in (0..3).filter(|who| !ideal.left[*who]) {
                let vault = open(&dir, &ideal.phrase(who)).unwrap();
                prop_assert_eq!(told(&vault), []);
                for (case, (roles, records)) in ideal.cases.iter().enumerate() {
                    let seen = sees(&vault, &name(case));
                    match roles.get(&who) {
                        Some(role) => {
                            prop_assert_eq!(seen.as_ref(), Ok(records));
                            prop_assert_eq!(vault.my_role(&id(&name(case))), Some(*role));
                        }
                        None => prop_assert_eq!(seen, Err(Error::NoSuchCase)),
                    }
                }
                let listed = ideal.cases.iter().filter(|(roles, _)| roles.contains_key(&who)).count();
                prop_assert_eq!(names(&vault).len(), listed);
                prop_assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, []);
            }
        }
    }
}
