//! Forms that were begun and not finished: sealed beside the case as records of a kind of their own.
//!
//! A draft is no entry: it is in no list, no paper, no export and no search, and it is what the form held, not what
//! the model would take. It goes when its form is saved or thrown away.

use redress_model::{Code, EntryKind, Id, Problem};
use redress_vault::{Change, Record};
use serde::{Deserialize, Serialize};

use crate::{Error, Session, new_id, stored};

/// The kind of the records.
pub(crate) const KIND: &str = "draft";

/// The most a draft holds, in bytes of JSON: every field of the longest form at its limit, in any script.
pub const MAX_DRAFT: usize = 4 << 20;

/// Where drafts of no case lie, of one that is not there yet or beside the library: under a key of their own. It never holds
/// an entry, so it is in no list of cases.
pub const NO_CASE: &str = "new-case.drafts";

impl Session {
    /// The place of this person that a base such as [`NO_CASE`] names: in a vault of several people each has their own.
    pub(crate) fn own_place(&self, base: &str) -> Result<Id, Error> {
        Id::new(&self.vault.own_place(base)).map_err(|_| Problem::new(Code::Internal).into())
    }

    /// Gives the case that is meant, where [`NO_CASE`] means this person's own place for drafts of none.
    fn drafts_of(&self, case: &Id) -> Result<Id, Error> {
        if case.as_str() == NO_CASE { self.own_place(NO_CASE) } else { Ok(case.clone()) }
    }

    /// Tells records that whoever opened the vault saved from those of others: what one may take back, and a form one
    /// has not finished, are one's own. What is from before records were signed is by who made the vault.
    pub(crate) fn by_me(&self) -> impl Fn(&Record) -> bool + use<> {
        let (people, me) = (self.vault.people(), self.vault.signer());
        let founder = people.iter().all(|one| !one.me || one.founder);
        move |record| match record.signer {
            Some(signer) => people.is_empty() || me == Ok(signer),
            None => founder,
        }
    }
}

/// A form that was begun and not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its own id.
    pub id: Id,
    /// Its revision; 0 for one that was never kept.
    pub revision: u32,
    /// When it was last kept, RFC 3339 in UTC.
    pub at: String,
    /// Which form.
    pub form: EntryKind,
    /// The entry the form was opened on; none for a new one.
    pub entry: Option<Id>,
    /// The revision of that entry then.
    pub base: u32,
    /// What the form held, as the page wrote it: a JSON object.
    pub fields: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    form: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entry: Option<Id>,
    base: u32,
    fields: String,
}

impl Draft {
    /// Reads a record.
    pub(crate) fn read(record: &Record) -> Result<Self, Error> {
        let body: Body = stored::beside(record)?;
        let damaged = || Problem::new(Code::RecordDamaged).with_detail(record.id.to_string());
        Ok(Self {
            id: record.id.clone(),
            revision: record.revision,
            at: record.at.clone(),
            form: EntryKind::from_word(&body.form).ok_or_else(damaged)?,
            entry: body.entry,
            base: body.base,
            fields: body.fields,
        })
    }

    fn change(&self, case: &Id, at: &str, body: Vec<u8>, removed: bool) -> Change {
        Change {
            case: case.clone(),
            id: self.id.clone(),
            kind: KIND.to_owned(),
            base_revision: self.revision,
            at: at.to_owned(),
            removed,
            body,
        }
    }

    /// The change that takes it away. Nothing of its text is written again.
    pub(crate) fn gone(&self, case: &Id, at: &str) -> Result<Change, Error> {
        let body =
            Body { form: self.form.word().to_owned(), entry: None, base: 0, fields: String::new() };
        Ok(self.change(case, at, stored::write_beside(&body)?, true))
    }
}

impl Session {
    /// Keeps what a form holds, over the revision the page has of it (0 for the first time). Costs one save and
    /// reads nothing, so that it can be done while somebody types.
    ///
    /// # Errors
    /// Text that is no JSON object, over [`MAX_DRAFT`], kept from elsewhere meanwhile, or a disk problem. What was
    /// kept before stays.
    pub fn keep_draft(&mut self, case: &Id, mut draft: Draft) -> Result<Draft, Error> {
        if draft.fields.len() > MAX_DRAFT {
            let detail = format!("{} bytes, the limit is {MAX_DRAFT}", draft.fields.len());
            return Err(Problem::new(Code::TooLarge).with_detail(detail).into());
        }
        if serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&draft.fields)
            .is_err()
        {
            return Err(Problem::in_field(Code::BadField, "fields", "is no form").into());
        }
        let case = &self.drafts_of(case)?;
        // A draft never makes a case, but for the place of those that have none yet.
        if *case != self.own_place(NO_CASE)? && self.vault.case_sum(case).is_none() {
            return Err(Problem::new(Code::NotFound).into());
        }
        if draft.revision == 0 {
            draft.id = new_id()?;
        }
        let body = Body {
            form: draft.form.word().to_owned(),
            entry: draft.entry.clone(),
            base: draft.base,
            fields: draft.fields.clone(),
        };
        draft.at = self.clock.now();
        let change = draft.change(case, &draft.at, stored::write_beside(&body)?, false);
        draft.revision += 1;
        self.save_moves(case, Vec::new(), vec![change], |drafts| {
            drafts.retain(|known| known.id != draft.id);
            drafts.push(draft.clone());
        })?;
        Ok(draft)
    }

    /// Gives the forms of no case that were begun and not finished, the newest first: of a case that is not there
    /// yet, and notes beside the library.
    ///
    /// # Errors
    /// Records that cannot be read.
    pub fn new_case_drafts(&self) -> Result<Vec<Draft>, Error> {
        let place = self.own_place(NO_CASE)?;
        if self.vault.case_sum(&place).is_none() {
            return Ok(Vec::new());
        }
        let records = self.vault.records(&place)?;
        let mut drafts: Vec<Draft> =
            records.iter().filter_map(|record| Draft::read(record).ok()).collect();
        drafts.sort_by(|a, b| (&b.at, &b.id).cmp(&(&a.at, &a.id)));
        Ok(drafts)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// No such draft, or a disk problem.
    pub fn drop_draft(&mut self, case: &Id, id: &Id) -> Result<(), Error> {
        let case = &self.drafts_of(case)?;
        if *case == self.own_place(NO_CASE)? {
            let drafts = self.new_case_drafts()?;
            let draft = drafts.iter().find(|draft| draft.id == *id);
            let draft = draft.ok_or_else(|| Problem::new(Code::NotFound))?;
            let change = draft.gone(case, &self.clock.now())?;
            self.vault.save(vec![change])?;
            return Ok(());
        }
        let open = self.at_hand(case)?;
        let draft = open.drafts.iter().find(|draft| draft.id == *id);
        let draft = draft.ok_or_else(|| Problem::new(Code::NotFound))?;
        let change = draft.gone(case, &self.clock.now())?;
        drop(open);
        self.save_moves(case, Vec::new(), vec![change], |drafts| {
            drafts.retain(|known| known.id != *id);
        })
    }
}
