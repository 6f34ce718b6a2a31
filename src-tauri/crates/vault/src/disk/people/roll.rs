//! The parts in a case: signed lists, each in place of the one before.

use std::collections::BTreeMap;

use redress_model::Id;
use redress_seal::signing::{PublicKey, SIGNATURE, SigningKey};
use redress_seal::{Key, Zeroizing};
use sha2::{Digest, Sha256};

use super::super::frame::Tally;
use super::super::hash;
use super::statements::{Signature, signed};
use super::{Form, People};
use crate::Role;
use crate::codec::{Put, Take};
use crate::limits::MAX_CASE_RECORDS;

/// What a list is signed for.
const ROLL: &str = "vault.roll";

/// What stands in a case by a supervisor's word: everything saved so far, but for what counted for nothing then.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Stands {
    pub tally: Tally,
    /// The places of revisions that count for nothing, rising.
    pub refused: Vec<u32>,
    /// How the case added up before it was written anew and came out otherwise, where that is why it is said.
    pub before: Option<Tally>,
}

impl From<Tally> for Stands {
    fn from(tally: Tally) -> Self {
        Self { tally, refused: Vec::new(), before: None }
    }
}

/// Who does what in a case from now on, and what of it stands: said by a supervisor of it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Roll {
    pub stands: Stands,
    /// A fingerprint of every key of the case, oldest first: a key handed over is the right one.
    pub checks: Vec<[u8; 32]>,
    pub roles: BTreeMap<Id, Role>,
    pub by: PublicKey,
    pub number: u32,
    signature: Signature,
}

impl Roll {
    /// Says who does what in a case from now on, in place of the list `before`. `by` is a supervisor.
    pub fn signed(
        vault: &str,
        case: &Id,
        before: Option<&Self>,
        stands: Stands,
        checks: Vec<[u8; 32]>,
        roles: BTreeMap<Id, Role>,
        by: &SigningKey,
    ) -> Self {
        let mut roll = Self {
            stands,
            checks,
            roles,
            by: by.public(),
            number: before.map_or(0, |before| before.number + 1),
            signature: [0; SIGNATURE],
        };
        roll.signature = by.sign(ROLL, &roll.to_sign(vault, case));
        roll
    }

    fn to_sign(&self, vault: &str, case: &Id) -> Zeroizing<Vec<u8>> {
        let mut put = Put::with_capacity(512 + self.size());
        put.text(vault).text(case.as_str());
        self.put_words(&mut put);
        if let Some(before) = self.stands.before {
            put.u8(1).u32(before.count).raw(&before.digest);
        }
        put.done()
    }

    fn put_words(&self, put: &mut Put) {
        let Stands { tally, refused, .. } = &self.stands;
        put.u32(self.number).u32(tally.count).raw(&tally.digest);
        put.u32(refused.len() as u32);
        for place in refused {
            put.u32(*place);
        }
        put.u32(self.checks.len() as u32);
        for check in &self.checks {
            put.raw(check);
        }
        put.u32(self.roles.len() as u32);
        for (person, role) in &self.roles {
            put.text(person.as_str()).u8(role.number());
        }
    }

    /// How many bytes [`Roll::put`] writes at most.
    pub fn size(&self) -> usize {
        440 + 80 * self.roles.len() + 32 * self.checks.len() + 4 * self.stands.refused.len()
    }

    /// Gives the hash by which this very list is known, its signature and all.
    pub fn digest(&self) -> [u8; 32] {
        let mut put = Put::with_capacity(self.size());
        self.put(&mut put);
        Sha256::digest(&put.done()[..]).into()
    }

    /// Says whether this list may stand after `before`: signed by somebody who was a supervisor in it, or, where it is
    /// the first, by one of the vault who is a supervisor in it. Keys are added, never taken away. Where every
    /// supervisor has left the vault, whoever may remove people may make another of those who have a part; they say
    /// nothing else.
    pub fn follows(&self, vault: &str, case: &Id, before: Option<&Self>, people: &People) -> bool {
        let Some((author, member)) = people.by_key(&self.by) else { return false };
        let supervised = self.roles.values().any(|role| role.may_manage());
        // Of whoever left, the lists count that they wrote before.
        if member.left.as_ref().is_some_and(|left| !left.counts(case, self)) {
            return false;
        }
        let right = match before {
            None => {
                let nothing = self.stands.tally.count == 0;
                self.number == 0 && self.manages(author) && (nothing || self.by == people.root)
            }
            Some(before) => {
                let grown = self.checks.starts_with(&before.checks);
                before.number.checked_add(1) == Some(self.number)
                    && grown
                    && (before.manages(author)
                        || (member.keeper
                            && before.is_left_by_its_supervisors(people)
                            && self.only_raises(before, people)))
            }
        };
        let rising = self.stands.refused.is_sorted_by(|a, b| a < b)
            && self.stands.refused.last().is_none_or(|last| *last < self.stands.tally.count);
        // A place that is one person's own is nobody else's to begin, and nobody else has a part in it.
        let own = owner_of(case, people)
            .is_none_or(|owner| author == owner && self.roles.keys().eq([owner]));
        right
            && own
            && self.stands.tally.count <= MAX_CASE_RECORDS
            && supervised
            && rising
            && self.by.verifies(ROLL, &self.to_sign(vault, case), &self.signature)
    }

    fn manages(&self, person: &Id) -> bool {
        self.role(person).is_some_and(Role::may_manage)
    }

    /// Says whether nobody who is a supervisor in this list is in the vault any more.
    pub fn is_left_by_its_supervisors(&self, people: &People) -> bool {
        let here = |person: &Id| people.is_present(person);
        !self.roles.iter().any(|(person, role)| role.may_manage() && here(person))
    }

    /// Gives those who are here and may most, of all that have a part.
    pub fn next_in_line(&self, people: &People) -> Vec<Id> {
        let here = |person: &Id| people.is_present(person);
        let those = || self.roles.iter().filter(|(person, _)| here(person));
        let most = those().map(|(_, role)| *role).max();
        those().filter(|(_, role)| Some(**role) == most).map(|(person, _)| person.clone()).collect()
    }

    /// Says whether this list differs from the one before in nothing but that those who may most, or might before they
    /// left, are supervisors.
    fn only_raises(&self, before: &Self, people: &People) -> bool {
        let next = before.next_in_line(people);
        let Some(least) = next.first().and_then(|person| before.role(person)) else { return false };
        let right = |((a, role), (b, was)): ((&Id, &Role), (&Id, &Role))| {
            a == b && (role == was || (role.may_manage() && *was >= least))
        };
        self.stands == before.stands
            && self.checks == before.checks
            && self.roles.len() == before.roles.len()
            && self.roles.iter().zip(&before.roles).all(right)
    }

    /// Gives how the case added up before it was written anew, where this list was written for that: one that only
    /// repeats what the list before it says stands was not.
    pub fn written_anew_from(&self, before: Option<&Self>) -> Option<Tally> {
        self.stands.before.filter(|_| before.is_none_or(|last| last.stands != self.stands))
    }

    /// Gives a person's part.
    pub fn role(&self, person: &Id) -> Option<Role> {
        self.roles.get(person).copied()
    }

    pub fn put(&self, put: &mut Put) {
        self.put_words(put);
        match self.stands.before {
            Some(before) => put.u8(1).u32(before.count).raw(&before.digest),
            None => put.u8(0),
        };
        put.raw(self.by.bytes()).raw(&self.signature);
    }

    pub fn take(take: &mut Take<'_>, form: Form) -> Option<Self> {
        let number = take.u32()?;
        let tally = Tally { count: take.u32()?, digest: take.digest()? };
        let some = take.count(4)?;
        let refused = (0..some).map(|_| take.u32()).collect::<Option<_>>()?;
        let some = take.count(32)?;
        let checks = (0..some).map(|_| take.digest()).collect::<Option<_>>()?;
        let mut roles = BTreeMap::new();
        for _ in 0..take.count(4)? {
            let person = take.id()?;
            if roles.insert(person, Role::of_number(take.u8()?)?).is_some() {
                return None;
            }
        }
        let before = match form == Form::Third && take.flag()? {
            true => Some(Tally { count: take.u32()?, digest: take.digest()? }),
            false => None,
        };
        let (by, signature) = signed(take)?;
        let stands = Stands { tally, refused, before };
        Some(Self { stands, checks, roles, by, number, signature })
    }
}

/// Gives the lists of a case that count, of those held and those somebody else holds. The longer chain counts; where
/// two lists stand in one place, the one that takes off whoever wrote the other, else the one by whoever has been a
/// supervisor for longer, so that everybody comes to the same one. But nobody who was taken off puts a list of their own
/// in the place of the one that did it: where two take each other off, each side keeps to what it knows until one of the
/// two is removed from the vault, and what they wrote apart counts no more.
pub(super) fn of_two_chains(
    vault: &str,
    case: &Id,
    held: Vec<Roll>,
    theirs: &[Roll],
    people: &People,
) -> Vec<Roll> {
    let common = held.iter().zip(theirs).take_while(|(a, b)| a == b).count();
    let Some(first) = theirs.get(common) else { return held };
    if let Some(ours) = held.get(common) {
        let author = |roll: &Roll| people.by_key(&roll.by).map(|(author, _)| author);
        let Some(theirs) = author(first) else { return held };
        let left = people.by_key(&ours.by).and_then(|(_, member)| member.left.as_ref());
        let late = left.is_some_and(|left| !left.counts(case, ours));
        // Whoever says it must be a supervisor still in all that it would displace; a keeper's word, who is none,
        // displaces nothing but another keeper's.
        let since = &held[common..];
        let managed = held[..common].last().is_some_and(|before| before.manages(theirs));
        let stays = match managed {
            true => since.iter().any(|one| !one.manages(theirs)),
            false => since.len() > 1,
        };
        if stays && !late {
            return held;
        }
        let rank = |roll: &Roll| {
            let author = author(roll);
            let since = author.and_then(|a| held[..common].iter().position(|one| one.manages(a)));
            (since.unwrap_or(usize::MAX), author.cloned(), roll.signature)
        };
        // Theirs takes off who wrote ours; ours does not take off who wrote theirs, or it would have stayed.
        let before = held[..common].last();
        let off = managed
            && author(ours)
                .is_some_and(|a| before.is_some_and(|b| b.manages(a)) && !first.manages(a));
        // Where not even the first list is one, the one seen first counts.
        if !late && (common == 0 || !(off || rank(first) < rank(ours))) {
            return held;
        }
    }
    let mut chain = held[..common].to_vec();
    for roll in &theirs[common..] {
        if !roll.follows(vault, case, chain.last(), people) {
            break;
        }
        chain.push(roll.clone());
    }
    if chain.len() > common { chain } else { held }
}

/// Gives the person whose own place this is, beside all cases: whoever it names, else who made the vault. Nobody where
/// it is a case.
fn owner_of<'a>(case: &Id, people: &'a People) -> Option<&'a Id> {
    if !is_private(case) {
        return None;
    }
    let ends = |person: &&Id| {
        let before = case.as_str().strip_suffix(person.as_str());
        before.is_some_and(|before| before.ends_with(".own-") || before.ends_with(".drafts-"))
    };
    let named = people.members.keys().find(ends);
    named.or_else(|| people.members.iter().find(|(_, m)| m.first == people.root).map(|(id, _)| id))
}

/// Says whether a place is one person's own, beside all cases.
pub(crate) fn is_private(case: &Id) -> bool {
    let name = case.as_str();
    [".own", ".drafts"].iter().any(|end| name.ends_with(end) || name.contains(&format!("{end}-")))
}

/// Gives the fingerprint by which a key of a case is known and cannot be made out.
pub(crate) fn check_of(key: &Key) -> [u8; 32] {
    hash::finish(hash::keyed(key, "case key"))
}
