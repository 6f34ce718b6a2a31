//! Several people in one vault: joining and leaving.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::slice::from_ref;

use redress_model::Id;
use redress_seal::SecretString;
use redress_seal::person::Identity;
use redress_seal::signing::SigningKey;

use super::keyring::KeyRing;
use super::keys::{BETWEEN, KeySet};
use super::people::{Contact, MOST, Member, People, Stands, is_private};
use super::{DiskVault, Opener, PEOPLE, files, line};
use crate::rules::{self, random_id};
use crate::{Error, PersonState};

/// The most people who are here at one time: each failed passphrase is tried on all of them.
const MAX_PEOPLE: usize = 64;

impl KeySet {
    /// The format that the line of the vault names.
    pub fn format(&self) -> u32 {
        if self.ring.people.is_some() { line::SHARED } else { line::FORMAT }
    }

    /// Ends what was broken off while somebody joined or left: the file that people share says which it is.
    pub fn finish_people(&self) {
        let entries = fs::read_dir(self.people()).into_iter().flatten().flatten();
        let people = self.ring.people.as_ref();
        for path in entries.map(|entry| entry.path()).filter(|path| path.is_dir()) {
            let id = path.file_stem().and_then(|stem| Id::new(stem.to_str()?).ok());
            let known = id.as_ref().filter(|id| people.is_some_and(|p| p.members.contains_key(id)));
            // Gone is who is said to have left: of who is here by nobody's word any more, more may still be heard.
            let left =
                |id| people.and_then(|p| p.members.get(id)).is_some_and(|m| m.left.is_some());
            let here = known.and_then(|id| match people.is_some_and(|p| p.is_present(id)) {
                true => Some(true),
                false => left(id).then_some(false),
            });
            match (path.extension().is_some_and(|end| end == BETWEEN), here) {
                (true, Some(true)) => {
                    let _ = fs::rename(&path, path.with_extension(""));
                }
                (true, None) if self.unsure => {}
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
    pub(super) fn list_people(&self) -> Vec<PersonState> {
        let Some(people) = &self.keys.ring.people else { return Vec::new() };
        let state = |(id, member): (&Id, &Member)| PersonState {
            id: id.clone(),
            name: member.contact.name.clone(),
            signer: member.signing(),
            keeper: member.keeper,
            founder: member.first == people.root,
            left: !people.is_present(id),
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
        if !self.keys.ring.is_keeper() {
            return Err(Error::NotAllowed);
        }
        self.keys.proves(Opener::Passphrase(proof))?;
        self.is_free(secret)?;
        self.give_signing_key()?;
        let mut ring = self.founded()?;
        let people = ring.people.as_mut().ok_or(Error::KeysDamaged)?;
        let here = people.members.keys().filter(|id| people.is_present(id)).count();
        if here >= MAX_PEOPLE || people.members.len() >= MOST {
            return Err(Error::TooLarge { limit: MAX_PEOPLE as u64 });
        }
        let signing = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
        let (id, identity, theirs) = (random_id(), Identity::generate(), SigningKey::generate());
        let reached = identity.among_others().recipient().to_string();
        let contact = Contact::signed(&ring.vault, &id, 1, &reached, name, &theirs);
        let member = Member::signed(&ring.vault, &id, theirs.public(), keeper, signing);
        people.members.insert(id.clone(), member.with(contact));
        let mut new = KeyRing::new(ring.vault.clone());
        (new.names, new.digests) = (ring.names.clone(), ring.digests.clone());
        (new.vault_keys, new.since) = (ring.vault_keys.clone(), ring.since.clone());
        (new.journal, new.leaving) = (ring.journal, ring.leaving.clone());
        (new.name, new.signing) = (name.to_owned(), Some(theirs));
        let (parcels, asks) = (Vec::new(), BTreeSet::new());
        new.people = Some(People { me: id.clone(), parcels, asks, ..people.clone() });
        // The line first: whoever reads the old format only must not meet a keyring they cannot read.
        self.write_line(line::SHARED)?;
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
                if self.keys.ring.people.is_none() {
                    // It is a vault of one person still, which every Redress opens.
                    let _ = self.write_line(line::FORMAT);
                }
            }
            return Err(error);
        }
        // They belong to the vault now; where this fails, the next opening does it.
        fs::rename(&beside, &folder)?;
        files::sync_folder(&self.dir.join(PEOPLE))?;
        Ok(id)
    }

    fn write_line(&self, format: u32) -> Result<(), Error> {
        let words = line::line(format, &self.keys.ring.vault);
        Ok(files::write_whole(&self.dir.join(line::FILE), words.as_bytes())?)
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
        // Of a key without a case nothing was ever acknowledged; the next save begins the case with it. A case without
        // a key is damaged, and stays so before everybody's eyes.
        let keyed = ring.cases.keys();
        let cases: BTreeSet<Id> = keyed.chain(self.truth.cases.keys()).cloned().collect();
        for case in cases {
            let tally = self.truth.cases.get(&case).map(|state| state.tally).unwrap_or_default();
            ring.begin_roll(&case, tally.into())?;
        }
        Ok(ring)
    }

    /// Counts the cases in which nobody else who is here has a part: where they go, nobody opens these any more.
    pub(super) fn cases_of_nobody_else(&self, person: &Id) -> u32 {
        let Some(people) = &self.keys.ring.people else { return 0 };
        let here = |who: &Id| people.is_present(who);
        // What is of no case, such as one's notes beside the library, goes with its person.
        let case = |case: &Id| !is_private(case) && self.truth.cases.contains_key(case);
        let last = people.rolls.keys().filter_map(|case| Some((case, people.roll(case)?)));
        let alone = last.filter(|(of, roll)| {
            // Who still waits for a key of it opens it with nobody to send it.
            let waits = |who: &Id| people.asks.contains(&((*of).clone(), who.clone()));
            let others = roll.roles.keys().any(|who| who != person && here(who) && !waits(who));
            case(of) && roll.role(person).is_some() && !others
        });
        alone.count() as u32
    }

    pub(super) fn part_with(
        &mut self,
        proof: &SecretString,
        person: &Id,
        with_cases: bool,
    ) -> Result<(), Error> {
        self.may_write()?;
        let people = self.keys.ring.people.as_ref().ok_or(Error::NoSuchPerson)?;
        let member = people.members.get(person).filter(|_| people.is_present(person));
        let member = member.ok_or(Error::NoSuchPerson)?;
        if !self.keys.ring.is_keeper() || member.first == people.root || *person == people.me {
            return Err(Error::NotAllowed);
        }
        let cases = self.cases_of_nobody_else(person);
        if cases > 0 && !with_cases {
            return Err(Error::OnlyTheirs { cases });
        }
        self.keys.proves(Opener::Passphrase(proof))?;
        let folder = self.dir.join(PEOPLE).join(person.as_str());
        let beside = folder.with_extension(BETWEEN);
        // From here on nobody opens the vault with it; killed before the rest is done, it is put back.
        if beside.exists() && folder.exists() {
            // Nothing of ours: whoever is removed cannot keep it from happening.
            let _ = files::remove_tree(&beside);
        }
        fs::rename(&folder, &beside).or_else(files::absent)?;
        files::sync_folder(&self.dir.join(PEOPLE))?;
        let ring = &self.keys.ring;
        let ways = [ring.sheet.clone(), ring.shares.clone()];
        // What is saved in their cases from now on is sealed under keys they never had, at once where this person
        // supervises them; others do it for theirs when they open the vault.
        let people = ring.people.as_ref().ok_or(Error::NoSuchPerson)?;
        let with_them = people.rolls.keys().filter(|case| {
            people.role(case, person).is_some() && ring.has_all_keys_and_manages(case)
        });
        let with_them: Vec<Id> = with_them.cloned().collect();
        // A case that is damaged cannot be vouched for, and is closed to them when it is mended.
        let stands = with_them.into_iter().filter_map(|case| {
            let stands = self.stands_in(&case).ok()?;
            Some((case, stands))
        });
        let stands: Vec<(Id, Stands)> = stands.collect();
        let gone = self.renew_keys_and(Opener::Passphrase(proof), proof, ways, &|ring| {
            let signing = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
            let people = ring.people.as_mut().ok_or(Error::NoSuchPerson)?;
            people.part_with(&ring.vault, person, signing);
            ring.raise_where_nobody_supervises()?;
            { stands.iter() }.try_for_each(|(case, stands)| {
                ring.close_to(case, from_ref(person), stands.clone())
            })
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
