//! What was found in a vault and mended, and what is lost, by name: for the screen, the command line
//! and a paper to keep.

use redress_model::{Entry, Id, IsoDate, for_display};
use redress_papers::{FoundGroup, FoundPaper};
use redress_vault::{CheckReport, Damage, Notice};
use redress_words::{Lang, Value};

use crate::{Error, Progress, Session, stored};

/// A kind of thing that was found, as the files of words name it, and how many.
pub type Kind = (&'static str, u32);

/// A notice, and the titles of the cases, or the names of the people, that it names.
pub type Told = (Kind, Vec<String>);

/// Names a notice of the vault; its words are `notice-…`.
pub fn notice_kind(notice: &Notice) -> Kind {
    match notice {
        Notice::StoreRebuilt { records } => ("store-rebuilt", *records),
        Notice::StoreUnavailable => ("store-unavailable", 0),
        Notice::StoreMended { records } => ("store-mended", *records),
        Notice::JournalMended { records } => ("journal-mended", *records),
        Notice::JournalDamaged { frames } => ("journal-damaged", *frames),
        Notice::TwinMended => ("twin-mended", 1),
        Notice::KeysBehind => ("keys-behind", 1),
        Notice::PartsDiffer { cases } => ("parts-differ", *cases),
        Notice::LessThanSeen { cases } => {
            ("less-than-seen", u32::try_from(cases.len()).unwrap_or(u32::MAX))
        }
        Notice::TwoKeys { people } => ("two-keys", u32::try_from(people.len()).unwrap_or(u32::MAX)),
        Notice::FirstPassphrase => ("first-passphrase", 1),
        Notice::TornTail => ("torn-tail", 1),
        Notice::RolledBack { known, found } => ("rolled-back", saves_between(*known, *found)),
        Notice::CacheRebuilt => ("cache-rebuilt", 1),
        Notice::ReadOnly => ("read-only", 0),
        Notice::NotYours => ("not-yours", 0),
        Notice::DiskNearlyFull => ("disk-nearly-full", 0),
        Notice::ReserveSpent => ("reserve-spent", 0),
        // A later kind of the vault's that the screens have no words for yet.
        _ => ("other", 0),
    }
}

/// Names a damage; its words are `damage-…`.
pub fn damage_kind(damage: &Damage) -> Kind {
    match damage {
        Damage::Record { .. } => ("record", 1),
        Damage::RecordsMissing { count, .. } => ("missing", *count),
        Damage::Case { .. } => ("case", 1),
        Damage::Attachment { .. } => ("attachment", 1),
        Damage::Journal { frames } => ("journal", *frames),
        Damage::Store { records } => ("store", *records),
        Damage::KeyFiles => ("keys", 1),
        Damage::RolledBack { known, found } => ("older", saves_between(*known, *found)),
        _ => ("other", 0),
    }
}

fn saves_between(known: u64, found: u64) -> u32 {
    u32::try_from(known.saturating_sub(found)).unwrap_or(u32::MAX)
}

/// One thing that is damaged or lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// What, and how many.
    pub kind: Kind,
    /// The title of its case; its id where the title is lost too; empty where it is no case's.
    pub case: String,
    /// The exhibit a file belongs to, or the id of an entry; empty where there is no name.
    pub name: String,
}

/// What a reading of everything showed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries read and found right, all their states counted.
    pub records: u32,
    /// Files read to the end and found right.
    pub attachments: u32,
    /// Attachment files that no record names: an import that was broken off.
    pub unused_attachments: u32,
    /// Entries that nobody signed: saved before this vault signed what is saved.
    pub unsigned: u32,
    /// Revisions that count for nothing, since their author's part in the case did not allow them.
    pub refused: u32,
    /// What is damaged or lost.
    pub lost: Vec<Lost>,
}

impl Session {
    /// Reads everything and names what is damaged or lost. With `mend`, what one place still has and the other
    /// lacks is written again first.
    ///
    /// # Errors
    /// A disk problem.
    pub fn report(&mut self, mend: bool, progress: &Progress) -> Result<Report, Error> {
        let mut tell = |done, total| progress.set(done, total);
        let found = match mend {
            true => self.vault.repair(&mut tell)?,
            false => self.vault.check(&mut tell)?,
        };
        Ok(self.named(&found))
    }

    /// Tells what was found at opening, with the cases it names by their titles.
    pub fn found(&self) -> Vec<Told> {
        self.vault.notices().iter().map(|notice| self.told(notice)).collect()
    }

    /// Tells a notice with the people it names, and the cases: by their titles, or by the id of one whose title is not there.
    pub fn told(&self, notice: &Notice) -> Told {
        let names = match notice {
            Notice::LessThanSeen { cases } => {
                let title = self.titles();
                cases.iter().map(title).collect()
            }
            Notice::TwoKeys { people } => {
                let all = self.vault.people();
                let theirs = all.iter().filter(|one| people.contains(&one.id));
                theirs.map(|one| for_display(&one.name)).collect()
            }
            _ => Vec::new(),
        };
        (notice_kind(notice), names)
    }

    /// Gives what names a case: its title, else its id.
    fn titles(&self) -> impl Fn(&Id) -> String {
        let titles = self.cases().unwrap_or_default();
        move |case: &Id| {
            let line = titles.iter().find(|line| line.id == *case);
            let header = line.and_then(|line| line.header.as_ref());
            header.map_or_else(|| case.to_string(), |header| for_display(&header.title))
        }
    }

    fn named(&self, found: &CheckReport) -> Report {
        let title = self.titles();
        let lost = found.damage.iter().map(|damage| {
            let (case, name) = match damage {
                Damage::Record { case, id } => (title(case), id.to_string()),
                Damage::Attachment { case, id } => (title(case), self.exhibit_of(case, id)),
                Damage::RecordsMissing { case, .. } | Damage::Case { case } => {
                    (title(case), String::new())
                }
                _ => (String::new(), String::new()),
            };
            Lost { kind: damage_kind(damage), case, name }
        });
        Report {
            records: found.records,
            attachments: found.attachments,
            unused_attachments: found.unused_attachments,
            unsigned: found.unsigned,
            refused: found.refused,
            lost: lost.collect(),
        }
    }

    /// The exhibit whose file this is, among what can still be read of its case; else the id of the file.
    fn exhibit_of(&self, case: &Id, attachment: &Id) -> String {
        let records = self.vault.salvage(case).map(|left| left.records).unwrap_or_default();
        let exhibit = records.iter().find_map(|record| {
            match stored::read(&record.kind, record.id.as_str(), &record.body) {
                Ok(Entry::Evidence(evidence)) => {
                    let file = evidence.file.as_ref()?;
                    let ours = file.attachment.as_ref() == Some(attachment);
                    ours.then(|| format!("{} {}", evidence.mark(), for_display(&evidence.title)))
                }
                _ => None,
            }
        });
        exhibit.unwrap_or_else(|| attachment.to_string())
    }
}

/// Sets a report as a paper: what opening found, and what a reading of everything showed, where there was one.
///
/// # Errors
/// The paper fails.
pub fn print_report(
    found: &[Told],
    report: Option<&Report>,
    lang: Lang,
    today: IsoDate,
) -> Result<Vec<u8>, Error> {
    let say = |id: &str| lang.say(id, &[]);
    let counted = |id: String, count: u32| lang.say(&id, &[("count", Value::Count(count))]);
    let lines = |found: &[Told]| -> Vec<[String; 3]> {
        let line = |((kind, count), cases): &Told| {
            let id = format!("notice-{kind}");
            let todo = counted(format!("{id}.todo"), *count);
            [format!("{} {todo}", counted(id, *count)), cases.join(", "), String::new()]
        };
        found.iter().map(line).collect()
    };
    let mut groups = vec![FoundGroup {
        name: say("report-found"),
        none: say("report-found-none"),
        rows: lines(found),
    }];
    if let Some(report) = report {
        let row = |lost: &Lost| {
            let (kind, count) = lost.kind;
            [counted(format!("damage-{kind}"), count), lost.case.clone(), lost.name.clone()]
        };
        groups.push(FoundGroup {
            name: say("report-lost"),
            none: say("report-lost-none"),
            rows: report.lost.iter().map(row).collect(),
        });
    }
    let read = report.map(|report| {
        let values = [
            ("records", Value::Count(report.records)),
            ("files", Value::Count(report.attachments)),
        ];
        lang.say("report-read", &values)
    });
    let paper = FoundPaper {
        language: lang.code().to_owned(),
        right_to_left: lang.right_to_left(),
        title: say("report"),
        as_of: lang.say("print-as-of", &[("date", Value::Text(&lang.day(today)))]),
        page: lang
            .say("print-page", &[("page", Value::Text("%n")), ("pages", Value::Text("%all"))]),
        heads: [say("report-what"), say("report-case"), say("report-name")],
        groups,
        read: read.unwrap_or_else(|| say("report-not-read")),
        end: say("report-end"),
        date: today,
    };
    Ok(redress_papers::found(&paper)?)
}
