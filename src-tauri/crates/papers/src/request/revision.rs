//! The summary of a new fact for a revision (PR-069, PR-084, PR-145, PR-146).

use redress_model::{Case, EntryKind, Id, ProceedingKind};

use super::{Request, link, secret};
use crate::sheet::Text;

/// The exhibits that the new fact names.
pub(super) fn exhibits(_case: &Case) -> Vec<Id> {
    Vec::new()
}

impl Request<'_> {
    pub(super) fn decision_concerned(&mut self) {
        self.out.section("decision");
        let decided: Vec<_> = self
            .case
            .proceedings
            .iter()
            .filter(|one| one.kind == ProceedingKind::Ccf && one.outcome.is_some())
            .cloned()
            .collect();
        if decided.is_empty() {
            self.out.say("decision-none");
        }
        for proceeding in &decided {
            let text = self.proceeding_text(proceeding);
            let entry = link(EntryKind::Proceeding, &proceeding.id);
            self.out.tell(entry, secret(&proceeding.provenance), text);
        }
    }

    pub(super) fn new_fact(&mut self) {
        self.out.section("new-fact");
        self.out.para("what", false, Text::of([self.t.word("new-fact-none")]));
        self.out.section("why");
        self.out.para("why", false, Text::of([self.t.word("why-none")]));
    }
}
