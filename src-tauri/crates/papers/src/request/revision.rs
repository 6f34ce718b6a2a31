//! The summary of a new fact for a revision (PR-069, PR-084, PR-145, PR-146).

use std::collections::BTreeSet;

use redress_model::{EntryKind, Evidence, Id, Proceeding, YesNo};

use super::{Request, link, secret};
use crate::sheet::Text;

impl Request<'_> {
    /// What is asked, the decision, the new fact, and why it matters.
    pub(super) fn summary(&mut self) {
        self.asked_revision();
        self.decision_concerned();
        self.new_fact();
    }

    /// Gives the exhibits that the summary names.
    pub(super) fn summary_names(&self) -> BTreeSet<Id> {
        let mut named: BTreeSet<Id> = self.choices.new_fact.exhibits.iter().cloned().collect();
        for decided in self.decided() {
            named.extend(decided.exhibits.iter().cloned());
            let decisions = decided.earlier.iter().chain(&decided.outcome);
            named.extend(decisions.flat_map(|decision| decision.exhibits.iter().cloned()));
            let proves = self.case.evidence.iter().filter(|one| one.proves.contains(&decided.id));
            named.extend(proves.map(|one| one.id.clone()));
        }
        named
    }

    /// The decisions to revise: where some went against the person, not those that went for them.
    fn decided(&self) -> impl Iterator<Item = &Proceeding> {
        let all = || self.case.proceedings.iter().filter(|one| one.decided_by_ccf().is_some());
        let lost = all().any(|one| one.went_against() == YesNo::Yes);
        all().filter(move |one| !(lost && one.went_against() == YesNo::No))
    }

    fn decision_concerned(&mut self) {
        self.out.section("decision");
        let decided: Vec<Proceeding> = self.decided().cloned().collect();
        if decided.is_empty() {
            self.out.say("decision-none");
        }
        for proceeding in &decided {
            let text = self.proceeding_text(proceeding);
            let entry = link(EntryKind::Proceeding, &proceeding.id);
            self.out.tell(entry, secret(&proceeding.provenance), text);
        }
    }

    fn new_fact(&mut self) {
        let t = self.t;
        let fact = &self.choices.new_fact;
        let shows = |one: &Evidence| fact.exhibits.contains(&one.id) && secret(&one.provenance);
        let hidden = fact.ccf_only || self.case.evidence.iter().any(shows);
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
            self.out.para("found", hidden, Text::of([format!("{found} {limit}")]));
        }
        self.out.section("why");
        // Why the decision would have been another tells of the fact.
        self.out.para("why", hidden, Text::of(told(&fact.why, "why-none")));
    }
}
