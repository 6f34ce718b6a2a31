//! Parts in cases: who has which, what each allows, and that nobody keeps one who has left.

use std::collections::{BTreeMap, BTreeSet};
use std::slice::from_ref;

use redress_model::Id;
use redress_seal::Key;
use redress_seal::signing::SigningKey;

use super::DiskVault;
use super::catalogue::Catalogue;
use super::frame::Tally;
use super::keyring::KeyRing;
use super::people::{Gone, Member, Roll, Stands, check_of, is_private, send_keys};
use crate::{Change, Error, Role};

impl KeyRing {
    /// Makes this person the supervisor of a case, in a vault of several people. `stands` is what it holds already. Of a
    /// case whose key is lost the list names none: that it is damaged stays theirs to see.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] without a key to sign with.
    pub fn begin_roll(&mut self, case: &Id, stands: Stands) -> Result<(), Error> {
        let Some(me) = self.people.as_ref().map(|people| people.me.clone()) else { return Ok(()) };
        self.set_roll(case, stands, |roles| {
            roles.insert(me, Role::Supervisor);
        })
    }

    /// Writes the next list of parts of a case.
    fn set_roll(
        &mut self,
        case: &Id,
        stands: Stands,
        change: impl FnOnce(&mut BTreeMap<Id, Role>),
    ) -> Result<(), Error> {
        let Some(people) = &mut self.people else { return Ok(()) };
        let signing = self.signing.as_ref().ok_or(Error::ReadOnly)?;
        let keys = self.cases.get(case).map_or(&[][..], |keys| keys.all());
        let checks = keys.iter().map(check_of).collect();
        let before = people.roll(case);
        let mut roles = before.map(|before| before.roles.clone()).unwrap_or_default();
        change(&mut roles);
        if !roles.values().any(|role| role.may_manage()) {
            return Err(Error::NeedsSupervisor);
        }
        let roll = Roll::signed(&self.vault, case, before, stands, checks, roles, signing);
        // A list that nobody else would take is none: a key of the case has not come, or the right to it is gone.
        if !roll.follows(&self.vault, case, people.roll(case), people) {
            return Err(Error::NotAllowed);
        }
        people.rolls.entry(case.clone()).or_default().push(roll);
        Ok(())
    }

    /// Gives somebody a part, whether this person may or not.
    #[cfg(all(test, feature = "weak-kdf-for-tests"))]
    pub fn set_role_past_rules(&mut self, case: &Id, person: &Id, role: Role) {
        let stands = self.people.as_ref().and_then(|p| p.roll(case)).unwrap().stands.clone();
        self.set_roll(case, stands, |roles| {
            roles.insert(person.clone(), role);
        })
        .unwrap();
    }

    /// Says again that everything in a case stands, after it was written anew.
    ///
    /// # Errors
    /// As [`KeyRing::begin_roll`], [`Error::NotAllowed`] where it is not this person's to say.
    pub fn stand_again(&mut self, case: &Id, stands: Stands) -> Result<(), Error> {
        self.set_roll(case, stands, |_| {})
    }

    /// Takes people off a case: what is saved from now on is sealed under a key they never had, which everybody else
    /// with a part is sent.
    ///
    /// # Errors
    /// As [`KeyRing::stand_again`], [`Error::NeedsSupervisor`].
    pub fn close_to(&mut self, case: &Id, those: &[Id], stands: Stands) -> Result<(), Error> {
        let keys = self.cases.get_mut(case).ok_or(Error::NoSuchCase)?;
        keys.add(Key::random());
        self.set_roll(case, stands, |roles| roles.retain(|person, _| !those.contains(person)))?;
        send_keys(self, case)
    }

    /// Makes supervisors of those who may most, in every case whose supervisors have all left the vault. Who did says
    /// nothing else by it: whoever they are puts the rest right when they open the vault.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] without a key to sign with.
    pub fn raise_where_nobody_supervises(&mut self) -> Result<(), Error> {
        let Some(people) = self.people.as_ref().filter(|_| self.is_keeper()) else { return Ok(()) };
        let signing = self.signing.as_ref().ok_or(Error::ReadOnly)?;
        let mut raised = Vec::new();
        let rolls = people.rolls.keys().filter_map(|case| Some((case, people.roll(case)?)));
        for (case, roll) in rolls {
            let next = roll.next_in_line(people);
            if next.is_empty() || !roll.is_left_by_its_supervisors(people) {
                continue;
            }
            let mut roles = roll.roles.clone();
            roles.extend(next.into_iter().map(|person| (person, Role::Supervisor)));
            let (stands, checks) = (roll.stands.clone(), roll.checks.clone());
            let new = Roll::signed(&self.vault, case, Some(roll), stands, checks, roles, signing);
            raised.push((case.clone(), new));
        }
        let Some(people) = &mut self.people else { return Ok(()) };
        for (case, roll) in raised {
            people.rolls.entry(case).or_default().push(roll);
        }
        Ok(())
    }

    /// Gives those with a part in a case who have left the vault.
    pub fn left_on(&self, case: &Id) -> Vec<Id> {
        let Some(people) = &self.people else { return Vec::new() };
        let left = |who: &Id| !people.is_present(who);
        let on = people.roll(case).map(|roll| roll.roles.keys());
        on.into_iter().flatten().filter(|who| left(who)).cloned().collect()
    }

    /// Says whether this person has a part in a case and every key of it.
    pub fn has_all_keys(&self, case: &Id) -> bool {
        let keys = self.cases.get(case).map_or(0, |keys| keys.all().len());
        let roll = self.people.as_ref().and_then(|people| people.roll(case));
        keys > 0 && roll.is_some_and(|roll| roll.checks.len() == keys) && self.role(case).is_some()
    }

    /// Says whether this person is a supervisor of a case.
    pub fn manages(&self, case: &Id) -> bool {
        self.role(case).is_some_and(Role::may_manage)
    }

    /// Says whether this person is a supervisor of a case and has every key of it.
    pub fn has_all_keys_and_manages(&self, case: &Id) -> bool {
        self.has_all_keys(case) && self.manages(case)
    }

    /// Gives the cases of which more stood when their parts were last set than is known of them.
    pub fn what_stood(&self, truth: &Catalogue) -> Vec<(Id, Tally)> {
        let Some(people) = &self.people else { return Vec::new() };
        let known = |case: &Id| truth.cases.get(case).map_or(0, |state| state.tally.count);
        // Of cases of others nothing is shown that could be missing.
        let mine = people.rolls.keys().filter(|case| people.role(case, &people.me).is_some());
        let stood = mine.filter_map(|case| Some((case, people.roll(case)?)));
        let more = stood.map(|(case, roll)| (case.clone(), roll.stands.tally));
        more.filter(|(case, tally)| tally.count > known(case)).collect()
    }

    /// Says whether there are such cases: something of the journal is lost.
    pub fn remembers_more_than(&self, truth: &Catalogue) -> bool {
        !self.what_stood(truth).is_empty()
    }

    /// Says that a case was shredded, and forgets its key and its parts.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] without a key to sign with.
    pub fn shred(&mut self, case: &Id) -> Result<(), Error> {
        self.cases.remove(case);
        if let Some(people) = &mut self.people {
            let signing = self.signing.as_ref().ok_or(Error::ReadOnly)?;
            let number = people.roll(case).map_or(0, |roll| roll.number);
            people.gone.insert(case.clone(), Gone::signed(&self.vault, case, number, signing));
            people.parcels.retain(|parcel| parcel.case != *case);
        }
        Ok(())
    }

    /// Gives this person's part in a case; whoever is alone in a vault is the supervisor of all.
    pub fn role(&self, case: &Id) -> Option<Role> {
        match &self.people {
            None => Some(Role::Supervisor),
            Some(people) => people.role(case, &people.me),
        }
    }

    /// Says whether a case is one of other people of the vault only: nothing in it opens here.
    pub fn is_of_others(&self, case: &Id) -> bool {
        self.role(case).is_none()
    }

    /// Says whether a key of a case has not come yet: what is saved must not be sealed under an older one, which
    /// somebody who was taken off has.
    pub fn lacks_a_key(&self, case: &Id) -> bool {
        let roll = self.people.as_ref().and_then(|people| people.roll(case));
        let keys = self.cases.get(case).map_or(0, |keys| keys.all().len());
        roll.is_some_and(|roll| keys < roll.checks.len())
    }

    /// Says whether this person may add and remove people.
    pub fn is_keeper(&self) -> bool {
        let me = self.signing.as_ref().map(SigningKey::public);
        let people = self.people.as_ref();
        people.is_none_or(|people| me.is_some_and(|me| people.is_keeper(&me)))
    }
}

impl DiskVault {
    /// Counts the cases that were opened to this person, or closed, while they were away.
    pub(super) fn count_what_came(&mut self) {
        let mut news = std::mem::take(&mut self.keys.news);
        news.append(&mut self.truth.doubtful);
        if self.keys.ring.people.is_some() {
            // What came at an earlier opening, whose caches were never written.
            let mine = |case: &Id| !self.keys.ring.is_of_others(case);
            let uncounted = self.truth.cases.iter().filter(|(case, state)| {
                mine(case) && state.ids == 0 && state.tally.count > 0 && !is_private(case)
            });
            news.extend(uncounted.map(|(case, _)| case.clone()));
        }
        if news.is_empty() {
            return;
        }
        self.catalogue_written = None;
        self.recount(news);
    }

    /// Takes those who have left the vault off the cases that this person supervises, and has every case supervised.
    /// What cannot be done now is done at another opening.
    pub(super) fn let_go_of_those_who_left(&mut self, tell: &mut dyn FnMut(u32, u32)) {
        let Some(people) = self.keys.ring.people.as_ref().filter(|_| self.may_write().is_ok())
        else {
            return;
        };
        let cases: Vec<Id> = people.rolls.keys().cloned().collect();
        let mut ring = self.keys.ring.clone();
        if ring.raise_where_nobody_supervises().is_err() {
            return;
        }
        let mut cases: Vec<(Id, Vec<Id>)> =
            cases.into_iter().map(|case| (case.clone(), ring.left_on(&case))).collect();
        cases.retain(|(case, left)| !left.is_empty() && ring.has_all_keys_and_manages(case));
        let total = cases.len() as u32;
        for (done, (case, left)) in cases.into_iter().enumerate() {
            // Each is read as a whole.
            tell(done as u32, total);
            let Ok(stands) = self.stands_in(&case) else { continue };
            let mut closed = ring.clone();
            if closed.close_to(&case, &left, stands).is_ok() {
                ring = closed;
            }
        }
        // On a full disk a keyring written for nothing would be in the way of a last save.
        if ring.people != self.keys.ring.people {
            let _ = self.replace_parts(ring);
        }
    }

    /// Gives what stands in a case: everything that counts now.
    ///
    /// # Errors
    /// As reading the case: what is vouched for must be whole.
    pub(super) fn stands_in(&self, case: &Id) -> Result<Stands, Error> {
        let Some(state) = self.truth.cases.get(case) else { return Ok(Stands::default()) };
        let gathered = self.gather(case)?;
        gathered.verified()?;
        Ok(Stands { tally: state.tally, refused: gathered.places_refused(), before: None })
    }

    /// Puts a keyring with other parts in force.
    fn replace_parts(&mut self, ring: KeyRing) -> Result<(), Error> {
        let new = ring.people.clone();
        if let Err(error) = self.keys.replace_ring(ring) {
            let on_disk = self.keys.newest_on_disk().and_then(|ring| ring.people);
            if on_disk.is_none_or(|people| new.is_some_and(|new| people.rolls == new.rolls)) {
                // It is in force, or may be; what was saved on would be sealed under a key they have.
                self.journal.poison();
            }
            return Err(error);
        }
        Ok(())
    }

    /// Says whether a case that is not there may be begun under this id: one that was shredded may not, nor one of
    /// somebody else, here or on its way. A case that is there may.
    pub(super) fn may_begin(&self, case: &Id) -> bool {
        let Some(people) = &self.keys.ring.people else { return true };
        let mine = self.truth.cases.contains_key(case) && people.role(case, &people.me).is_some();
        let me = people.members.get(&people.me).map(Member::signing);
        let alone = |roll: &Roll| Some(roll.by) == me && roll.roles.keys().eq([&people.me]);
        let begun = people.rolls.get(case).and_then(|rolls| rolls.last()).is_none_or(alone);
        mine || (begun && !people.is_gone(case) && !self.truth.cases.contains_key(case))
    }

    /// Says whether this person's parts allow a save.
    pub(super) fn may_save(&self, changes: &[Change]) -> Result<(), Error> {
        let ring = &self.keys.ring;
        // A case that does not exist yet is its maker's.
        for change in changes.iter().filter(|c| self.truth.cases.contains_key(&c.case)) {
            let role = ring.role(&change.case).ok_or(Error::NoSuchCase)?;
            if !role.may_write(&change.kind, change.removed) {
                return Err(Error::NotAllowed);
            }
            if ring.lacks_a_key(&change.case) {
                return Err(Error::KeyOnItsWay);
            }
        }
        Ok(())
    }

    pub(super) fn may_attach(&self, case: &Id) -> Result<(), Error> {
        match self.keys.ring.role(case) {
            Some(_) if self.keys.ring.lacks_a_key(case) => Err(Error::KeyOnItsWay),
            Some(role) if role > Role::Reader => Ok(()),
            Some(_) => Err(Error::NotAllowed),
            None => Err(Error::NoSuchCase),
        }
    }

    pub(super) fn may_manage(&self, case: &Id) -> Result<(), Error> {
        match self.keys.ring.role(case) {
            Some(_) if self.keys.ring.lacks_a_key(case) => Err(Error::KeyOnItsWay),
            Some(role) if role.may_manage() => Ok(()),
            Some(_) => Err(Error::NotAllowed),
            None => Err(Error::NoSuchCase),
        }
    }

    /// Says whether a case is this person's to read.
    pub(super) fn is_mine(&self, case: &Id) -> Result<(), Error> {
        match self.keys.ring.role(case) {
            None => Err(Error::NoSuchCase),
            // What it holds would look damaged.
            Some(_) if self.keys.ring.lacks_a_key(case) => Err(Error::KeyOnItsWay),
            Some(_) => Ok(()),
        }
    }

    pub(super) fn list_roles(&self, case: &Id) -> Result<Vec<(Id, Role)>, Error> {
        self.is_mine(case)?;
        let people = self.keys.ring.people.as_ref();
        let roll = people.and_then(|people| people.roll(case));
        Ok(roll.map_or_else(Vec::new, |roll| roll.roles.clone().into_iter().collect()))
    }

    pub(super) fn set_role(
        &mut self,
        case: &Id,
        person: &Id,
        role: Option<Role>,
    ) -> Result<(), Error> {
        self.may_write()?;
        self.is_mine(case)?;
        self.may_manage(case)?;
        let people = self.keys.ring.people.as_ref().ok_or(Error::NoSuchPerson)?;
        if !people.is_present(person) || is_private(case) {
            return Err(Error::NoSuchPerson);
        }
        let mut ring = self.keys.ring.clone();
        if people.role(case, person) == role {
            // The keys may not have come: they are sent again.
            if role.is_some() {
                send_keys(&mut ring, case)?;
            }
            return self.keys.replace_ring(ring);
        }
        let stands = self.stands_in(case)?;
        match role {
            Some(role) => {
                ring.set_roll(case, stands, |roles| {
                    roles.insert(person.clone(), role);
                })?;
                send_keys(&mut ring, case)?;
            }
            None => ring.close_to(case, from_ref(person), stands)?,
        }
        self.replace_parts(ring)?;
        if *person == self.keys.me()? && role.is_none() {
            let mut ring = self.keys.ring.clone();
            ring.cases.remove(case);
            self.keys.replace_ring(ring)?;
            self.recount(BTreeSet::from([case.clone()]));
        }
        self.shared().heads.remove(case);
        self.shared().attached.remove(case);
        Ok(())
    }
}
