//! The sheet of what a notice or diffusion itself holds.

use redress_model::{NoticeFields, NoticeIdentity, Problem, Sentence, Sex, Warrant, YesNo};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{code, codes, countries, country, long, short, text};

/// The fields of a notice as a form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `NoticeFields` of that name")]
pub struct NoticeSheet {
    pub family: String,
    pub given: String,
    pub spellings: String,
    #[ts(type = "Sex")]
    pub sex: Sex,
    pub born: DateSheet,
    pub birth_place: String,
    pub nationality: String,
    /// Other nationalities, two letters each.
    pub more_nationalities: Vec<String>,
    pub parents: String,
    pub marital_status: String,
    pub occupation: String,
    pub languages: String,
    pub circumstances: String,
    pub description: String,
    pub papers: String,
    pub regions: String,
    #[ts(type = "YesNo")]
    pub photograph: YesNo,
    #[ts(type = "YesNo")]
    pub fingerprints: YesNo,
    pub offence: String,
    pub laws: String,
    pub acts_when: DateSheet,
    pub acts_place: String,
    pub part: String,
    pub prosecution_limit: String,
    pub penalty: String,
    pub warrant: WarrantSheet,
    pub sentence: SentenceSheet,
    pub action: String,
    #[ts(type = "YesNo")]
    pub extradition_assured: YesNo,
    pub arrest_treaty: String,
    /// Countries left out, two letters each.
    pub left_out: Vec<String>,
    pub bureau: String,
    pub file_number: String,
    #[ts(type = "YesNo")]
    pub public_extract: YesNo,
    pub updated: DateSheet,
    pub review: DateSheet,
}

/// An arrest warrant as part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Warrant` of that name")]
pub struct WarrantSheet {
    pub number: String,
    pub issued: DateSheet,
    pub authority: String,
    pub signatory: String,
    #[ts(type = "YesNo")]
    pub valid: YesNo,
    #[ts(type = "YesNo")]
    pub copy_on_file: YesNo,
}

impl WarrantSheet {
    pub(crate) fn of(warrant: Option<&Warrant>) -> Self {
        let Some(warrant) = warrant else { return Self::default() };
        Self {
            number: text(&warrant.number),
            issued: DateSheet::from(&warrant.issued),
            authority: text(&warrant.authority),
            signatory: text(&warrant.signatory),
            valid: warrant.valid,
            copy_on_file: warrant.copy_on_file,
        }
    }

    /// Reads the part; where nothing is filled in there is no warrant.
    pub(crate) fn read(&self, field: &str) -> Result<Option<Warrant>, Problem> {
        let at = |part: &str| format!("{field}.{part}");
        let warrant = Warrant {
            number: short(&at("number"), &self.number)?,
            issued: self.issued.read(&at("issued"))?,
            authority: short(&at("authority"), &self.authority)?,
            signatory: short(&at("signatory"), &self.signatory)?,
            valid: self.valid,
            copy_on_file: self.copy_on_file,
        };
        Ok((warrant != Warrant::default()).then_some(warrant))
    }
}

/// A sentence as part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Sentence` of that name")]
pub struct SentenceSheet {
    /// Whether a sentence was passed; the rest counts only then.
    #[ts(type = "YesNo")]
    pub there: YesNo,
    pub months: Option<u16>,
    pub left_months: Option<u16>,
    pub passed: DateSheet,
    #[ts(type = "YesNo")]
    pub in_absentia: YesNo,
    pub court: String,
    pub enforcement_limit: String,
    #[ts(type = "YesNo")]
    pub copy_on_file: YesNo,
}

impl SentenceSheet {
    pub(crate) fn of(sentence: Option<&Sentence>) -> Self {
        let Some(sentence) = sentence else { return Self::default() };
        Self {
            there: YesNo::Yes,
            months: sentence.months,
            left_months: sentence.left_months,
            passed: DateSheet::from(&sentence.passed),
            in_absentia: sentence.in_absentia,
            court: text(&sentence.court),
            enforcement_limit: text(&sentence.enforcement_limit),
            copy_on_file: sentence.copy_on_file,
        }
    }

    pub(crate) fn read(&self, field: &str) -> Result<Option<Sentence>, Problem> {
        if self.there != YesNo::Yes {
            return Ok(None);
        }
        let at = |part: &str| format!("{field}.{part}");
        Ok(Some(Sentence {
            months: self.months,
            left_months: self.left_months,
            passed: self.passed.read(&at("passed"))?,
            in_absentia: self.in_absentia,
            court: short(&at("court"), &self.court)?,
            enforcement_limit: short(&at("enforcement_limit"), &self.enforcement_limit)?,
            copy_on_file: self.copy_on_file,
        }))
    }
}

impl NoticeSheet {
    /// Shows the fields of a notice.
    pub fn of(notice: &NoticeFields) -> Self {
        let who = &notice.identity;
        Self {
            family: text(&who.family),
            given: text(&who.given),
            spellings: text(&who.spellings),
            sex: who.sex,
            born: DateSheet::from(&who.born),
            birth_place: text(&who.birth_place),
            nationality: code(&who.nationality),
            more_nationalities: codes(&who.more_nationalities),
            parents: text(&who.parents),
            marital_status: text(&who.marital_status),
            occupation: text(&who.occupation),
            languages: text(&who.languages),
            circumstances: text(&who.circumstances),
            description: text(&who.description),
            papers: text(&who.papers),
            regions: text(&who.regions),
            photograph: who.photograph,
            fingerprints: who.fingerprints,
            offence: text(&notice.offence),
            laws: text(&notice.laws),
            acts_when: DateSheet::from(&notice.acts_when),
            acts_place: text(&notice.acts_place),
            part: text(&notice.part),
            prosecution_limit: text(&notice.prosecution_limit),
            penalty: text(&notice.penalty),
            warrant: WarrantSheet::of(notice.warrant.as_ref()),
            sentence: SentenceSheet::of(notice.sentence.as_ref()),
            action: text(&notice.action),
            extradition_assured: notice.extradition_assured,
            arrest_treaty: text(&notice.arrest_treaty),
            left_out: codes(&notice.left_out),
            bureau: text(&notice.bureau),
            file_number: text(&notice.file_number),
            public_extract: notice.public_extract,
            updated: DateSheet::from(&notice.updated),
            review: DateSheet::from(&notice.review),
        }
    }

    /// Reads the form; where nothing is filled in there are no fields.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn read(&self, field: &str) -> Result<Option<Box<NoticeFields>>, Problem> {
        let at = |part: &str| format!("{field}.{part}");
        let line = |part: &str, value: &str| short(&at(part), value);
        let notice = NoticeFields {
            identity: NoticeIdentity {
                family: line("family", &self.family)?,
                given: line("given", &self.given)?,
                spellings: line("spellings", &self.spellings)?,
                sex: self.sex,
                born: self.born.read(&at("born"))?,
                birth_place: line("birth_place", &self.birth_place)?,
                nationality: country(&at("nationality"), &self.nationality)?,
                more_nationalities: countries(&at("more_nationalities"), &self.more_nationalities)?,
                parents: line("parents", &self.parents)?,
                marital_status: line("marital_status", &self.marital_status)?,
                occupation: line("occupation", &self.occupation)?,
                languages: line("languages", &self.languages)?,
                circumstances: line("circumstances", &self.circumstances)?,
                description: long(&at("description"), &self.description)?,
                papers: line("papers", &self.papers)?,
                regions: line("regions", &self.regions)?,
                photograph: self.photograph,
                fingerprints: self.fingerprints,
            },
            offence: line("offence", &self.offence)?,
            laws: long(&at("laws"), &self.laws)?,
            acts_when: self.acts_when.read(&at("acts_when"))?,
            acts_place: line("acts_place", &self.acts_place)?,
            part: line("part", &self.part)?,
            prosecution_limit: line("prosecution_limit", &self.prosecution_limit)?,
            penalty: line("penalty", &self.penalty)?,
            warrant: self.warrant.read(&at("warrant"))?,
            sentence: self.sentence.read(&at("sentence"))?,
            action: long(&at("action"), &self.action)?,
            extradition_assured: self.extradition_assured,
            arrest_treaty: line("arrest_treaty", &self.arrest_treaty)?,
            left_out: countries(&at("left_out"), &self.left_out)?,
            bureau: line("bureau", &self.bureau)?,
            file_number: line("file_number", &self.file_number)?,
            public_extract: self.public_extract,
            updated: self.updated.read(&at("updated"))?,
            review: self.review.read(&at("review"))?,
        };
        Ok((notice != NoticeFields::default()).then(|| Box::new(notice)))
    }
}
