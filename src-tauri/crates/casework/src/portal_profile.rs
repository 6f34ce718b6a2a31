//! What was seen in the portal of the CCF and no source tells (PR-070, PR-071): how long its boxes may be, how many
//! pages, how large a file. One record of the vault. Beside each case lies which kind of request its packet is.

use std::collections::BTreeMap;

use redress_law::{PortalKind, portal_of};
use redress_model::{Code, Id, Problem, RequestKind, Short};
use redress_vault::{Change, Record};
use serde::{Deserialize, Serialize};

use crate::own::KIND;
use crate::{Error, Session, new_id, stored};

/// Where the profile lies: a record of no case, under a key of its own. The place holds no entry, so it is in no list
/// of cases.
pub const PORTAL_PLACE: &str = "portal.own";

/// The longest limit of a box, in characters: above any field of this program.
pub const LONGEST_BOX: u32 = 1_000_000;

/// What somebody saw in the portal. What is empty was not seen: then nothing is measured against it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortalProfile {
    /// The largest file it takes, in megabytes of 1,000,000 bytes (PR-071).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub large_mb: Option<u16>,
    /// How many pages a request may have (PR-070).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u16>,
    /// The longest text of a box in characters, by the id of the box in the law data.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub boxes: BTreeMap<Short, u32>,
}

/// The profile as it was kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptProfile {
    /// What was seen.
    pub profile: PortalProfile,
    /// When that was last changed, RFC 3339 in UTC; empty where nothing was kept yet.
    pub at: String,
}

/// What is kept beside a case about its packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Beside {
    /// Which kind of request it is.
    Packet { request: RequestKind },
}

/// Says whether the law data have a box of this id.
fn known(id: &Short) -> bool {
    portal_of(PortalKind::Box).any(|one| one.id == id.as_str())
}

impl Session {
    /// Gives what was seen in the portal.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn portal_profile(&self) -> Result<KeptProfile, Error> {
        let Some(record) = self.own_of(&self.own_place(PORTAL_PLACE)?)? else {
            return Ok(KeptProfile::default());
        };
        // What a later version wrote is typed in again rather than holding up every request.
        let mut profile: PortalProfile = stored::beside(&record).unwrap_or_default();
        profile.boxes.retain(|id, _| known(id));
        Ok(KeptProfile { profile, at: record.at })
    }

    /// Keeps what was seen in the portal, over whatever was kept before: it is one short form, and one vault has one
    /// window.
    ///
    /// # Errors
    /// A box that the law data do not have, a limit that cannot be one, or a disk problem. What was kept stays then.
    pub fn keep_portal_profile(&mut self, profile: &PortalProfile) -> Result<KeptProfile, Error> {
        if let Some(id) = profile.boxes.keys().find(|id| !known(id)) {
            return Err(Problem::in_field(Code::BadField, id.as_str(), "is no box").into());
        }
        let fits = |limit: &u32| (1..=LONGEST_BOX).contains(limit);
        if let Some((id, _)) = profile.boxes.iter().find(|(_, limit)| !fits(limit)) {
            return Err(Problem::in_field(Code::BadField, id.as_str(), "is no limit").into());
        }
        let numbers = [("large_mb", profile.large_mb), ("pages", profile.pages)];
        if let Some((field, _)) = numbers.iter().find(|(_, number)| *number == Some(0)) {
            return Err(Problem::in_field(Code::BadField, *field, "is no limit").into());
        }
        let place = self.own_place(PORTAL_PLACE)?;
        let before = self.own_of(&place)?;
        if let Some(record) = &before
            && stored::beside(record).is_ok_and(|old: PortalProfile| old == *profile)
        {
            return Ok(KeptProfile { profile: profile.clone(), at: record.at.clone() });
        }
        let change = self.over_own(&place, before, stored::write_beside(profile)?)?;
        let at = change.at.clone();
        self.vault.save(vec![change])?;
        Ok(KeptProfile { profile: profile.clone(), at })
    }

    /// Gives which kind of request the packet of a case is; nothing where none was chosen yet.
    ///
    /// # Errors
    /// The case or the record cannot be read.
    pub fn packet_kind(&self, case: &Id) -> Result<Option<RequestKind>, Error> {
        // A case that is damaged or not there says so here, and not by a packet of the wrong kind.
        drop(self.at_hand(case)?);
        let Some(record) = self.own_of(case)? else { return Ok(None) };
        Ok(stored::beside(&record).ok().map(|Beside::Packet { request }| request))
    }

    /// Keeps which kind of request the packet of a case is. It is a choice of what to look at and no fact, so it is
    /// in no history and is not taken back by *undo*.
    ///
    /// # Errors
    /// No such case, or a disk problem.
    pub fn choose_packet_kind(&mut self, case: &Id, kind: RequestKind) -> Result<(), Error> {
        if self.packet_kind(case)? == Some(kind) {
            return Ok(());
        }
        let change = self.packet_kind_beside(case, kind)?;
        self.save_moves(case, Vec::new(), vec![change], |_| {})
    }

    /// Writes which kind of request the packet of a case is, over what was kept before.
    pub(crate) fn packet_kind_beside(&self, case: &Id, kind: RequestKind) -> Result<Change, Error> {
        let before = self.own_of(case)?;
        self.over_own(case, before, stored::write_beside(&Beside::Packet { request: kind })?)
    }

    /// Gives the one record of this kind that lies there.
    fn own_of(&self, place: &Id) -> Result<Option<Record>, Error> {
        if self.vault.case_sum(place).is_none() {
            return Ok(None);
        }
        Ok(self.vault.records(place)?.into_iter().find(|record| record.kind == KIND))
    }

    fn over_own(&self, place: &Id, before: Option<Record>, body: Vec<u8>) -> Result<Change, Error> {
        let (id, base_revision) = match before {
            Some(record) => (record.id, record.revision),
            None => (new_id()?, 0),
        };
        Ok(Change {
            case: place.clone(),
            id,
            kind: KIND.to_owned(),
            base_revision,
            at: self.clock.now(),
            removed: false,
            body,
        })
    }
}
