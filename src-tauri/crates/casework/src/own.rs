//! What somebody writes beside the library: corrections of its texts, people and bodies who help, notes on countries.
//! It is kept sealed, apart from the shipped text, and belongs to the vault and to no case. Records of the same kind
//! elsewhere are of `portal_profile.rs`.

use redress_law::{fold, library_entry};
use redress_model::{Code, Country, Id, Long, Problem, Short};
use redress_vault::Change;
use serde::{Deserialize, Serialize};

use crate::{Error, Session, new_id, stored};

/// The kind of the records.
pub(crate) const KIND: &str = "own";

/// Where they lie: records of no case, under a key of their own. It never holds an entry, so it is in no list of cases.
pub const OWN_PLACE: &str = "library.own";

/// The most that is kept, so that a mistake of a script does not fill the vault.
const MOST: usize = 2_000;

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Own {
    /// What somebody found in the official text, beside an entry of the library.
    Correction {
        /// The entry: `PR-070`.
        entry: Short,
        /// What they found.
        words: Long,
    },
    /// Somebody who helps.
    Helper {
        /// Who.
        name: Short,
        /// What they can do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        does: Option<Long>,
        /// In which languages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        languages: Option<Short>,
        /// How to reach them, as typed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<Long>,
        /// When that was last checked, as typed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        checked: Option<Short>,
        /// Anything else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Long>,
    },
    /// A note on a country.
    CountryNote {
        /// The country.
        country: Country,
        /// The note.
        words: Long,
    },
}

impl Own {
    /// Every text of it, for searching.
    fn text(&self) -> String {
        let long = |text: &Option<Long>| text.as_ref().map(|t| t.as_str().to_owned());
        let short = |text: &Option<Short>| text.as_ref().map(|t| t.as_str().to_owned());
        match self {
            Self::Correction { entry, words } => format!("{} {}", entry.as_str(), words.as_str()),
            Self::CountryNote { country, words } => {
                format!("{} {}", country.code(), words.as_str())
            }
            Self::Helper { name, does, languages, contact, checked, note } => {
                let rest =
                    [long(does), short(languages), long(contact), short(checked), long(note)];
                let mut all = name.as_str().to_owned();
                for part in rest.into_iter().flatten() {
                    all = format!("{all} {part}");
                }
                all
            }
        }
    }
}

/// Something written beside the library, as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEntry {
    /// Its id.
    pub id: Id,
    /// Its revision.
    pub revision: u32,
    /// When it was last kept, RFC 3339 in UTC.
    pub at: String,
    /// What it is.
    pub own: Own,
}

impl Session {
    /// Gives all that was written beside the library, in the order it was first kept.
    ///
    /// # Errors
    /// Records that cannot be read.
    pub fn own(&self) -> Result<Vec<OwnEntry>, Error> {
        let place = self.own_place(OWN_PLACE)?;
        if self.vault.case_sum(&place).is_none() {
            return Ok(Vec::new());
        }
        let records = self.vault.records(&place)?;
        let entry = |record: &redress_vault::Record| {
            Ok(OwnEntry {
                id: record.id.clone(),
                revision: record.revision,
                at: record.at.clone(),
                own: stored::beside(record)?,
            })
        };
        records.iter().filter(|record| record.kind == KIND).map(entry).collect()
    }

    /// Keeps one; a new one where `id` is none. A second correction of the same entry, or note on the same country, is
    /// refused where it would stand beside the first unseen: change the first.
    ///
    /// # Errors
    /// An entry that the library has not, too many, changed elsewhere meanwhile, or a disk problem.
    pub fn save_own(&mut self, id: Option<&Id>, base: u32, own: Own) -> Result<OwnEntry, Error> {
        let all = self.own()?;
        let others = || all.iter().filter(|one| id != Some(&one.id));
        if let Own::Correction { entry, .. } = &own {
            if library_entry(entry).is_none() {
                return Err(Problem::in_field(Code::BadField, "about", "no such entry").into());
            }
            let twice = |one: &OwnEntry| matches!(&one.own, Own::Correction { entry: other, .. } if other == entry);
            if others().any(twice) {
                return Err(Problem::new(Code::Stale).into());
            }
        }
        if let Own::CountryNote { country, .. } = &own {
            let twice = |one: &OwnEntry| matches!(&one.own, Own::CountryNote { country: other, .. } if other == country);
            if others().any(twice) {
                return Err(Problem::new(Code::Stale).into());
            }
        }
        if id.is_none() && all.len() >= MOST {
            let detail = format!("{} entries, the limit is {MOST}", all.len());
            return Err(Problem::new(Code::TooLarge).with_detail(detail).into());
        }
        let id = match id {
            Some(id) if all.iter().any(|one| one.id == *id) => id.clone(),
            Some(_) => return Err(Problem::new(Code::NotFound).into()),
            None => new_id()?,
        };
        let (at, place) = (self.clock.now(), self.own_place(OWN_PLACE)?);
        self.vault.save(vec![change(place, &id, base, &at, false, stored::write_beside(&own)?)])?;
        Ok(OwnEntry { id, revision: base + 1, at, own })
    }

    /// Takes one away. Its earlier states stay in the journal, sealed, until it is written again.
    ///
    /// # Errors
    /// No such entry, changed elsewhere meanwhile, or a disk problem.
    pub fn remove_own(&mut self, id: &Id, base: u32) -> Result<(), Error> {
        if !self.own()?.iter().any(|one| one.id == *id) {
            return Err(Problem::new(Code::NotFound).into());
        }
        let nothing = stored::write_beside(&serde_json::Value::Null)?;
        let place = self.own_place(OWN_PLACE)?;
        self.vault.save(vec![change(place, id, base, &self.clock.now(), true, nothing)])?;
        Ok(())
    }

    /// Finds what was written beside the library by its words: those that hold all of them.
    ///
    /// # Errors
    /// Records that cannot be read.
    pub fn find_own(&self, query: &str) -> Result<Vec<OwnEntry>, Error> {
        let query = fold(query);
        let words: Vec<&str> = query.split_whitespace().collect();
        let mut all = self.own()?;
        all.retain(|one| {
            let text = fold(&one.own.text());
            !words.is_empty() && words.iter().all(|word| text.contains(word))
        });
        Ok(all)
    }
}

fn change(place: Id, id: &Id, base: u32, at: &str, removed: bool, body: Vec<u8>) -> Change {
    Change {
        case: place,
        id: id.clone(),
        kind: KIND.to_owned(),
        base_revision: base,
        at: at.to_owned(),
        removed,
        body,
    }
}
