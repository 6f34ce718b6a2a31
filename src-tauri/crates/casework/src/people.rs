//! Several people in one vault: who they are, and what part each has in which case.

use redress_model::{Code, Id, Problem, Short};
use redress_vault::{PersonState, Role, SecretString};

use crate::{Error, Session, passphrase};

/// Who works on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseParts {
    /// The case.
    pub case: Id,
    /// Its title; empty where its header cannot be read.
    pub title: String,
    /// The part of whoever opened the vault.
    pub mine: Role,
    /// Everybody's part, in the order of [`Session::people`].
    pub parts: Vec<(Id, Role)>,
}

impl Session {
    /// Lists the people who open this vault, and those who did: whoever opened it first, then by name, who left last;
    /// nobody where one person does.
    pub fn people(&self) -> Vec<PersonState> {
        let mut people = self.vault.people();
        people.sort_by_cached_key(|one| (one.left, !one.me, one.name.to_lowercase()));
        people
    }

    /// Says whether whoever opened the vault may add and remove people.
    pub fn is_keeper(&self) -> bool {
        self.vault.is_keeper()
    }

    /// Gives one's own part in a case; nothing where one has none.
    pub fn my_part(&self, case: &Id) -> Option<Role> {
        self.vault.my_role(case)
    }

    /// Lists who works on each case that whoever opened the vault has a part in, by title; nothing where one person opens
    /// it.
    ///
    /// # Errors
    /// None for a healthy vault.
    pub fn parts(&self) -> Result<Vec<CaseParts>, Error> {
        let people: Vec<Id> = self.people().into_iter().map(|one| one.id).collect();
        let place = |who: &Id| people.iter().position(|one| one == who);
        let mut all = Vec::new();
        if people.is_empty() {
            return Ok(all);
        }
        for line in self.cases()? {
            let Some(mine) = self.vault.my_role(&line.id) else { continue };
            let title = line.header.map(|header| header.title.to_string()).unwrap_or_default();
            let mut parts = self.vault.roles(&line.id)?;
            parts.sort_by_key(|(who, _)| place(who));
            all.push(CaseParts { case: line.id, title, mine, parts });
        }
        Ok(all)
    }

    /// Lets somebody else open this vault with a passphrase of their own. They see no case until they get a part.
    ///
    /// # Errors
    /// A weak passphrase, or one somebody else has; a wrong `proof`; no name; not allowed; a disk problem.
    pub fn add_person(
        &mut self,
        proof: &SecretString,
        name: &Short,
        keeper: bool,
        new: &SecretString,
    ) -> Result<Id, Error> {
        if self.vault.keys().name.trim().is_empty() {
            return Err(Problem::in_field(Code::BadField, "author", "is needed first").into());
        }
        if name.as_str().trim().is_empty() {
            return Err(Problem::in_field(Code::BadField, "name", "is empty").into());
        }
        let taken = |one: PersonState| !one.left && one.name.trim() == name.as_str().trim();
        if self.vault.people().into_iter().any(taken) || self.vault.keys().name == name.as_str() {
            return Err(Problem::in_field(Code::BadField, "name", "is somebody's already").into());
        }
        passphrase::strong_enough(new)?;
        Ok(self.vault.add_person(proof, name.as_str().trim(), keeper, new)?)
    }

    /// Counts the cases in which nobody else who is here has a part: where they go, nobody opens these any more.
    pub fn only_theirs(&self, person: &Id) -> u32 {
        self.vault.only_theirs(person)
    }

    /// Takes somebody out of this vault: they open nothing that is saved from then on. `cases` is how many of them only
    /// they open, as whoever removes them was told.
    ///
    /// # Errors
    /// A wrong `proof`, no such person, not allowed, [`Code::OnlyTheirs`] where there are other cases than was said, a
    /// disk problem.
    pub fn remove_person(
        &mut self,
        proof: &SecretString,
        person: &Id,
        cases: u32,
    ) -> Result<(), Error> {
        let with_cases = cases > 0 && cases == self.vault.only_theirs(person);
        Ok(self.vault.remove_person(proof, person, with_cases)?)
    }

    /// Gives somebody a part in a case, or takes it away.
    ///
    /// # Errors
    /// No such case or person, not allowed, a case without a supervisor, a disk problem.
    pub fn give_part(&mut self, case: &Id, person: &Id, role: Option<Role>) -> Result<(), Error> {
        Ok(self.vault.give_role(case, person, role)?)
    }
}
