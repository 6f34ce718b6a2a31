//! What is asked: the opening section of each kind of request.

use redress_model::{Alert, AlertStatus};

use super::Request;

/// The section of the data in a request for deletion.
const DATA: &str = "4";
/// The section of the decision in an application for revision.
const DECISION: &str = "2";

impl Request<'_> {
    pub(super) fn asked_access(&mut self) {
        self.out.section("asked");
        for id in ["asked-access", "asked-access-what", "asked-access-reasons", "asked-access-only"]
        {
            self.out.say(id);
        }
    }

    pub(super) fn asked_deletion(&mut self) {
        self.out.section("asked");
        self.out.say_with("asked-deletion", &[("section", DATA)]);
        let ended = |alert: &Alert| alert.status == AlertStatus::Deleted;
        if self.case.alerts.iter().any(|alert| alert.channel.in_interpol_files() && ended(alert)) {
            self.out.say("asked-confirm-none");
        }
        self.out.say("asked-not-guilt");
    }

    pub(super) fn asked_revision(&mut self) {
        self.out.section("asked");
        self.out.say_with("asked-revision", &[("section", DECISION)]);
        self.out.say("asked-revision-first");
        self.out.say("asked-revision-no-appeal");
    }
}
