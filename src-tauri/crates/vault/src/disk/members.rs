//! Several people in one vault: joining, leaving, and parts in cases.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use redress_model::Id;
use redress_seal::person::{Identity, Recipient};
use redress_seal::signing::SigningKey;
use redress_seal::{Key, SecretString};

use super::frame::Tally;
use super::keyring::{CaseKeys, KeyRing};
use super::keys::{BETWEEN, KeySet};
use super::people::{Contact, Gone, Leave, Member, Parcel, People, Roll, check_of, pack};
use super::{DiskVault, Opener, PEOPLE, files, line};
use crate::rules::{self, random_id};
use crate::{Change, Error, PersonState, Role};

/// The most people one vault takes: each failed passphrase is tried on all of them.
const MAX_PEOPLE: usize = 64;

impl KeyRing {
    /// Makes this person the supervisor of a case, in a vault of several people. `stands` is what it holds already.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`] without its key, [`Error::ReadOnly`] without a key to sign with.
    pub fn begin_roll(&mut self, case: &Id, stands: Tally) -> Result<(), Error> {
        let Some(me) = self.people.as_ref().map(|people| people.me.clone()) else { return Ok(()) };
        self.set_roll(case, stands, |roles| {
            roles.insert(me, Role::Supervisor);
        })
    }

    /// Writes the next list of parts of a case.
    fn set_roll(
        &mut self,
        case: &Id,
        stands: Tally,
        change: impl FnOnce(&mut std::collections::BTreeMap<Id, Role>),
    ) -> Result<(), Error> {
        let Some(people) = &mut self.people else { return Ok(()) };
        let signing = self.signing.as_ref().ok_or(Error::ReadOnly)?;
        let keys = self.cases.get(case).ok_or(Error::NoSuchCase)?;
        let checks = keys.all().iter().map(check_of).collect();
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

    /// Says again that everything in a case stands, after it was written anew.
    ///
    /// # Errors
    /// As [`KeyRing::begin_roll`].
    pub fn stand_again(&mut self, case: &Id, stands: Tally) -> Result<(), Error> {
        self.set_roll(case, stands, |_| {})
    }

    /// Says that a case was shredded, and forgets its key and its parts.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] without a key to sign with.
    pub fn shred(&mut self, case: &Id) -> Result<(), Error> {
        self.cases.remove(case);
        if let Some(people) = &mut self.people {
            let signing = self.signing.as_ref().ok_or(Error::ReadOnly)?;
            people.gone.insert(case.clone(), Gone::signed(&self.vault, case, signing));
            people.rolls.remove(case);
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

    /// Says whether this person may add and remove people.
    pub fn is_keeper(&self) -> bool {
        let me = self.signing.as_ref().map(SigningKey::public);
        let people = self.people.as_ref();
        people.is_none_or(|people| me.is_some_and(|me| people.is_keeper(&me)))
    }
}

impl KeySet {
    /// The format that the line of the vault names.
    pub fn format(&self) -> u32 {
        if self.ring.people.is_some() { line::SHARED } else { line::FORMAT }
    }

    /// Ends what was broken off while somebody joined or left: the file that people share says which it is.
    pub fn finish_people(&self) {
        let entries = fs::read_dir(self.people()).into_iter().flatten().flatten();
        let members = self.ring.people.as_ref().map(|people| &people.members);
        for path in entries.map(|entry| entry.path()).filter(|path| path.is_dir()) {
            let id = path.file_stem().and_then(|stem| Id::new(stem.to_str()?).ok());
            let member = id.as_ref().and_then(|id| members?.get(id));
            let here = member.map(|member| member.left.is_none());
            match (path.extension().is_some_and(|end| end == BETWEEN), here) {
                (true, Some(true)) => {
                    let _ = fs::rename(&path, path.with_extension(""));
                }
                (true, _) | (false, Some(false)) => {
                    let _ = files::remove_tree(&path);
                }
                (false, _) => {}
            }
        }
        let _ = files::sync_folder(self.people());
    }
}

impl DiskVault {
    /// Counts the cases that were opened to this person, or closed, while they were away.
    pub(super) fn count_what_came(&mut self) -> Result<(), Error> {
        let mut news = std::mem::take(&mut self.keys.news);
        if self.keys.ring.people.is_some() {
            // What came at an earlier opening, whose caches were never written.
            let mine = |case: &Id| !self.keys.ring.is_of_others(case);
            let uncounted = self.truth.cases.iter().filter(|(case, state)| {
                mine(case) && state.ids == 0 && state.tally.count > 0 && !is_private(case)
            });
            news.extend(uncounted.map(|(case, _)| case.clone()));
        }
        if news.is_empty() {
            return Ok(());
        }
        self.catalogue_written = None;
        self.recount(news);
        Ok(())
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
        }
        Ok(())
    }

    pub(super) fn may_attach(&self, case: &Id) -> Result<(), Error> {
        match self.keys.ring.role(case) {
            Some(role) if role > Role::Reader => Ok(()),
            Some(_) => Err(Error::NotAllowed),
            None => Err(Error::NoSuchCase),
        }
    }

    pub(super) fn may_manage(&self, case: &Id) -> Result<(), Error> {
        match self.keys.ring.role(case) {
            Some(role) if role.may_manage() => Ok(()),
            Some(_) => Err(Error::NotAllowed),
            None => Err(Error::NoSuchCase),
        }
    }

    /// Says whether a case is this person's to read.
    pub(super) fn is_mine(&self, case: &Id) -> Result<(), Error> {
        if self.keys.ring.is_of_others(case) { Err(Error::NoSuchCase) } else { Ok(()) }
    }

    pub(super) fn list_people(&self) -> Vec<PersonState> {
        let Some(people) = &self.keys.ring.people else { return Vec::new() };
        let state = |(id, member): (&Id, &Member)| PersonState {
            id: id.clone(),
            name: member.contact.name.clone(),
            signer: member.signing,
            keeper: member.keeper,
            founder: member.signing == people.root,
            left: member.left.is_some(),
            me: *id == people.me,
        };
        people.members.iter().map(state).collect()
    }

    /// Refuses a passphrase that opens the vault for somebody already: it would be chance who is meant.
    pub(super) fn is_free(&self, secret: &SecretString) -> Result<(), Error> {
        match KeySet::open(&self.dir.join(PEOPLE), Opener::Passphrase(secret), false) {
            Err(Error::WrongPassphrase) => Ok(()),
            // It opens somebody's keys, whatever became of the rest.
            _ => Err(Error::PassphraseTaken),
        }
    }

    pub(super) fn join(
        &mut self,
        proof: &SecretString,
        name: &str,
        keeper: bool,
        secret: &SecretString,
    ) -> Result<Id, Error> {
        self.may_write()?;
        rules::check_name(name)?;
        if !cfg!(feature = "several-people") || !self.keys.ring.is_keeper() {
            return Err(Error::NotAllowed);
        }
        self.keys.proves(Opener::Passphrase(proof))?;
        self.is_free(secret)?;
        self.give_signing_key()?;
        let mut ring = self.founded()?;
        let people = ring.people.as_mut().ok_or(Error::KeysDamaged)?;
        let here = people.members.values().filter(|member| member.left.is_none()).count();
        if here >= MAX_PEOPLE {
            return Err(Error::TooLarge { limit: MAX_PEOPLE as u64 });
        }
        let signing = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
        let (id, identity, theirs) = (random_id(), Identity::generate(), SigningKey::generate());
        let reached = identity.recipient().to_string();
        let contact = Contact::signed(&ring.vault, &id, 1, &reached, name, &theirs);
        let member = Member::signed(&ring.vault, &id, theirs.public(), keeper, signing);
        people.members.insert(id.clone(), member.with(contact));
        let mut new = KeyRing::new(ring.vault.clone());
        (new.names, new.digests) = (ring.names.clone(), ring.digests.clone());
        (new.vault_keys, new.since) = (ring.vault_keys.clone(), ring.since.clone());
        (new.journal, new.leaving) = (ring.journal, ring.leaving.clone());
        (new.name, new.signing) = (name.to_owned(), Some(theirs));
        new.people = Some(People { me: id.clone(), parcels: Vec::new(), ..people.clone() });
        // The line first: whoever reads the old format only must not meet a keyring they cannot read.
        let words = line::line(line::SHARED, &ring.vault);
        files::write_whole(&self.dir.join(line::FILE), words.as_bytes())?;
        let folder = self.dir.join(PEOPLE).join(id.as_str());
        let beside = folder.with_extension(BETWEEN);
        let made = KeySet::make_in(&beside, new, identity, secret, self.work);
        if let Err(error) = made.and_then(|()| self.keys.replace_ring(ring)) {
            let people = self.keys.newest_on_disk().and_then(|ring| ring.people);
            if people.is_some_and(|people| people.members.contains_key(&id)) {
                // The file that is shared has them, this person's keyring has not: opening again shows them.
                self.journal.poison();
            } else {
                let _ = files::remove_tree(&beside);
            }
            return Err(error);
        }
        // They belong to the vault now; where this fails, the next opening does it.
        fs::rename(&beside, &folder)?;
        files::sync_folder(&self.dir.join(PEOPLE))?;
        Ok(id)
    }

    /// Gives the keyring of a vault of several people; where it is one of one person yet, that person becomes the
    /// supervisor of every case, and what is in it stands.
    fn founded(&self) -> Result<KeyRing, Error> {
        let mut ring = self.keys.ring.clone();
        if ring.people.is_some() {
            return Ok(ring);
        }
        let signing = ring.signing.clone().ok_or(Error::ReadOnly)?;
        let reached = self.keys.recipient().to_string();
        let me = self.keys.me()?;
        ring.people = Some(People::found(&ring.vault, &me, &ring.name, &signing, &reached));
        // Of a key without a case nothing was ever acknowledged; the next save begins the case with it.
        for case in ring.cases.keys().cloned().collect::<Vec<_>>() {
            let stands = self.truth.cases.get(&case).map(|state| state.tally).unwrap_or_default();
            ring.begin_roll(&case, stands)?;
        }
        Ok(ring)
    }

    pub(super) fn part_with(&mut self, proof: &SecretString, person: &Id) -> Result<(), Error> {
        self.may_write()?;
        let people = self.keys.ring.people.as_ref().ok_or(Error::NoSuchPerson)?;
        let member = people.members.get(person).filter(|member| member.left.is_none());
        let member = member.ok_or(Error::NoSuchPerson)?;
        if !self.keys.ring.is_keeper() || member.signing == people.root || *person == people.me {
            return Err(Error::NotAllowed);
        }
        let managed = |roll: &Roll, who: &Id| roll.role(who).is_some_and(Role::may_manage);
        let alone = people.rolls.iter().any(|(case, rolls)| {
            let others = |roll: &Roll| {
                let here = |who: &Id| people.members.get(who).is_some_and(|m| m.left.is_none());
                roll.roles.keys().any(|who| who != person && here(who) && managed(roll, who))
            };
            // What is of no case, such as one's notes beside the library, goes with its person.
            let last = rolls.last().filter(|roll| managed(roll, person) && !others(roll));
            last.is_some() && !is_private(case) && self.truth.cases.contains_key(case)
        });
        if alone {
            return Err(Error::NeedsSupervisor);
        }
        self.keys.proves(Opener::Passphrase(proof))?;
        let folder = self.dir.join(PEOPLE).join(person.as_str());
        let beside = folder.with_extension(BETWEEN);
        // From here on nobody opens the vault with it; killed before the rest is done, it is put back.
        fs::rename(&folder, &beside).or_else(files::absent)?;
        files::sync_folder(&self.dir.join(PEOPLE))?;
        let ring = &self.keys.ring;
        let ways = [ring.sheet.clone(), ring.shares.clone()];
        let gone = self.renew_keys_and(Opener::Passphrase(proof), proof, ways, &|ring| {
            let signing = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
            let left = Leave::signed(&ring.vault, person, signing);
            let people = ring.people.as_mut().ok_or(Error::NoSuchPerson)?;
            people.parcels.retain(|parcel| parcel.person != *person);
            if let Some(member) = people.members.get_mut(person) {
                member.left = Some(left);
            }
            Ok(())
        });
        if let Err(error) = gone {
            if !self.keys.in_doubt() {
                let _ = fs::rename(&beside, &folder);
            }
            return Err(error);
        }
        // Where this fails, the next opening does it.
        let _ = files::remove_tree(&beside);
        Ok(())
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
        let here = |id: &Id| people.members.get(id).is_some_and(|member| member.left.is_none());
        if !here(person) || is_private(case) {
            return Err(Error::NoSuchPerson);
        }
        let held = people.role(case, person);
        if held == role {
            // The keys may not have come: they are sent again.
            let mut ring = self.keys.ring.clone();
            if role.is_some() {
                send_keys(&mut ring, case)?;
            }
            return self.keys.replace_ring(ring);
        }
        // Everything saved until now stands by this person's word: it must be whole.
        let gathered = self.gather(case)?;
        gathered.verified()?;
        let stands = self.truth.cases.get(case).map(|state| state.tally).unwrap_or_default();
        let mut ring = self.keys.ring.clone();
        if role.is_none() {
            // What is saved from now on is sealed under a key they never had.
            let keys = ring.cases.get_mut(case).ok_or(Error::NoSuchCase)?;
            keys.add(Key::random());
        }
        ring.set_roll(case, stands, |roles| match role {
            Some(role) => drop(roles.insert(person.clone(), role)),
            None => drop(roles.remove(person)),
        })?;
        send_keys(&mut ring, case)?;
        if let Err(error) = self.keys.replace_ring(ring) {
            let people = self.keys.newest_on_disk().and_then(|ring| ring.people);
            if people.is_none_or(|people| people.role(case, person) == role) {
                // It is in force, or may be; what was saved on would be sealed under a key they have.
                self.journal.poison();
            }
            return Err(error);
        }
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

    pub(super) fn private_place(&self, base: &str) -> String {
        let people = self.keys.ring.people.as_ref();
        let mine = self.keys.ring.signing.as_ref().map(SigningKey::public);
        match people.filter(|people| Some(people.root) != mine) {
            Some(people) => format!("{base}-{}", people.me),
            None => base.to_owned(),
        }
    }

    /// Says whether a folder holds a vault that several people open.
    pub(super) fn is_shared(dir: &Path) -> bool {
        dir.join(PEOPLE).join(super::SHARED_FILES[0]).is_file()
    }
}

/// Says whether a place is one person's own, beside all cases.
fn is_private(case: &Id) -> bool {
    let name = case.as_str();
    [".own", ".drafts"].iter().any(|end| name.ends_with(end) || name.contains(&format!("{end}-")))
}

/// Sends the keys of a case to everybody with a part in it, this person among them: what is shared is safe on the disk
/// before their own keyring is.
fn send_keys(ring: &mut KeyRing, case: &Id) -> Result<(), Error> {
    let Some(people) = &mut ring.people else { return Ok(()) };
    let keys: &CaseKeys = ring.cases.get(case).ok_or(Error::NoSuchCase)?;
    let with: Vec<Id> =
        people.roll(case).map(|roll| roll.roles.keys().cloned().collect()).unwrap_or_default();
    people.parcels.retain(|parcel| parcel.case != *case);
    for person in with {
        let Some(member) = people.members.get(&person).filter(|m| m.left.is_none()) else {
            continue;
        };
        let to = Recipient::from_text(&member.contact.recipient).map_err(|_| Error::KeysDamaged)?;
        let sealed = pack(keys, &to)?;
        people.parcels.push(Parcel { case: case.clone(), person, sealed });
    }
    Ok(())
}
