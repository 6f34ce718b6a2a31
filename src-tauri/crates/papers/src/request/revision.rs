//! The summary of a new fact for a revision (PR-069, PR-084, PR-145, PR-146).

use redress_model::{EntryKind, ProceedingKind};

use super::{Request, link, secret};
use crate::sheet::Text;

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
        let t = self.t;
        let fact = &self.choices.new_fact;
        let hidden = self
            .case
            .evidence
            .iter()
            .any(|one| fact.exhibits.contains(&one.id) && secret(&one.provenance));
        let shown = self.marks(&fact.exhibits);
        let told = |words: &Option<String>, none: &str| match words {
            Some(words) => t.lines(words),
            None => vec![t.word(none)],
        };
        self.out.section("new-fact");
        let mut lines = told(&fact.what, "new-fact-none");
        if let Some(last) = lines.last_mut() {
            last.push_str(&shown);
        }
        self.out.para("what", hidden, Text::of(lines));
        if !fact.found.is_unknown() {
            let found = t.say("new-fact-found", &[("date", &t.date(&fact.found))]);
            let limit = t.say("new-fact-limit", &[("date", &t.day(self.choices.date))]);
            self.out.para("found", false, Text::of([format!("{found} {limit}")]));
        }
        self.out.section("why");
        self.out.para("why", false, Text::of(told(&fact.why, "why-none")));
    }
}
