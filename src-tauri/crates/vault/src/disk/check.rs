//! The full check: everything is read, and what is damaged is named.

use std::collections::HashSet;

use super::survey::Survey;
use super::{DiskVault, read};
use crate::{CheckReport, Damage, Error, Notice};

impl DiskVault {
    pub(super) fn check_all(
        &self,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<CheckReport, Error> {
        let mut report = CheckReport::default();
        let cases = self.truth.cases.len() as u32;
        let total = cases + 1;
        progress(0, total);
        let ring = &self.keys.ring;
        let survey = Survey::take(&self.journal_folder(), ring, &mut |_, _| {})?;
        self.check_journal(&survey, &mut report);
        let mut shared = self.shared();
        shared.places = Some(survey.places);
        let before = mended(&shared.notices);
        let mut named: HashSet<String> = HashSet::new();
        for (done, case) in self.truth.cases.keys().enumerate() {
            progress(done as u32 + 1, total);
            let gathered = self.gather_in(&mut shared, case)?;
            report.records += gathered.sound_records().unwrap_or_default();
            report.refused += gathered.refused();
            report.unsigned +=
                gathered.opened().filter(|(_, content)| content.signed.is_none()).count() as u32;
            report.damage.extend(gathered.damage());
            self.check_attachments(case, &gathered, &mut named, &mut report);
        }
        let records = mended(&shared.notices).saturating_sub(before);
        if records > 0 {
            report.damage.push(Damage::Store { records });
        }
        for notice in &shared.notices {
            if let Notice::RolledBack { known, found } = *notice {
                report.damage.push(Damage::RolledBack { known, found });
            }
        }
        drop(shared);
        if !self.keys.twins_agree() {
            report.damage.push(Damage::KeyFiles);
        }
        for (_, attachment) in &self.pending {
            named.insert(attachment.id.as_str().to_owned());
        }
        let files = self.attachment_files().0;
        let unused = files.iter().filter(|name| !named.contains(*name)).count();
        // Which attachments the cases of others name is not known here.
        let all_mine = self.truth.cases.keys().all(|case| !ring.is_of_others(case));
        report.unused_attachments = if all_mine { unused as u32 } else { 0 };
        progress(total, total);
        Ok(report)
    }

    /// Damage in the journal counts as long as it costs the journal a record.
    fn check_journal(&self, survey: &Survey, report: &mut CheckReport) {
        let lacking = self.truth.cases.iter().any(|(case, state)| {
            (0..state.tally.count).any(|ordinal| !survey.places.has(case, ordinal))
        });
        if lacking || !survey.lost.is_empty() {
            let frames = (survey.lost.len() as u32).max(survey.damaged).max(1);
            report.damage.push(Damage::Journal { frames });
        }
    }

    fn check_attachments(
        &self,
        case: &redress_model::Id,
        gathered: &read::Gathered,
        named: &mut HashSet<String>,
        report: &mut CheckReport,
    ) {
        for attachment in gathered.known_attachments() {
            if self.attachment_is_whole(case, &attachment) {
                report.attachments += 1;
            } else {
                report
                    .damage
                    .push(Damage::Attachment { case: case.clone(), id: attachment.id.clone() });
            }
            named.insert(attachment.id.as_str().to_owned());
        }
    }

    pub(super) fn repair_all(
        &mut self,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<CheckReport, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        self.reconcile(progress)?;
        self.keys.mend_twins()?;
        self.check_all(progress)
    }
}

/// How many records have been put back into the store so far.
fn mended(notices: &[Notice]) -> u32 {
    let mended = notices.iter().map(|notice| match notice {
        Notice::StoreMended { records } => *records,
        _ => 0,
    });
    mended.sum()
}
