//! Provisional measures (Statute Article 37, PR-120 to PR-122): asked for only where the facts of
//! the case are those that are treated as urgent.

use redress_model::YesNo;

use super::Request;
use crate::sheet::Text;
use crate::urgent::Urgent;

impl Request<'_> {
    pub(super) fn urgency(&mut self) {
        let urgent = Urgent::of(&self.case, &self.choices.freed);
        if urgent.is_empty() {
            return;
        }
        let seen = self
            .case
            .alerts
            .iter()
            .any(|alert| alert.notice.as_ref().is_some_and(|n| n.public_extract == YesNo::Yes));
        let reasons = [
            ("urgency-extradition", urgent.extradition),
            ("urgency-detention", urgent.detention),
            ("urgency-protection", urgent.protection),
        ];
        self.out.section("urgency");
        self.out.say("urgency-asked");
        if seen {
            self.out.say("urgency-public");
        }
        for (id, entries) in &reasons {
            if entries.is_empty() {
                continue;
            }
            let places = self.places(entries.iter());
            let hidden = entries.iter().any(|entry| self.hidden(entry));
            let text = Text::of([self.t.say(id, &[("places", &places)])]);
            self.out.para(id, hidden, text);
        }
        self.out.say("urgency-merits");
    }
}
