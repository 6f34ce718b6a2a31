//! What no single field can check: ids are unique, what is named exists.

use std::collections::{HashMap, HashSet};

use crate::{Case, Code, Id, Problem};

impl Case {
    /// Checks what no single field can: ids are unique, what is named exists, exhibit numbers
    /// are given once.
    ///
    /// # Errors
    /// Names the first field that does not fit, as a path such as `events[3].exhibits[0]`.
    pub fn check(&self) -> Result<(), Problem> {
        let mut seen: HashMap<&Id, &'static str> = HashMap::new();
        let mut answers = HashSet::new();
        macro_rules! ids {
            ($list:ident) => {
                for (n, entry) in self.$list.iter().enumerate() {
                    if seen.insert(&entry.id, stringify!($list)).is_some() {
                        let field = format!("{}[{n}].id", stringify!($list));
                        return Err(Problem::in_field(Code::BadCase, field, "is used twice"));
                    }
                }
            };
        }
        ids!(people);
        ids!(alerts);
        ids!(charges);
        ids!(proceedings);
        ids!(protection);
        ids!(events);
        ids!(evidence);
        ids!(sources);
        ids!(requests);
        ids!(letters);
        ids!(tasks);
        ids!(notes);
        for (n, answer) in self.answers.iter().enumerate() {
            if seen.contains_key(&answer.id) || !answers.insert(&answer.id) {
                let field = format!("answers[{n}].id");
                return Err(Problem::in_field(Code::BadCase, field, "is used twice"));
            }
        }
        if seen.contains_key(&self.case.id) || answers.contains(&self.case.id) {
            return Err(Problem::in_field(Code::BadCase, "case.id", "is used twice"));
        }
        if let Some(n) = self.people.iter().position(|person| person.names.is_empty()) {
            return Err(Problem::in_field(Code::BadCase, format!("people[{n}].names"), "is empty"));
        }
        let known = |id: &Id, lists: &[&str], field: String| match seen.get(id) {
            Some(list) if lists.is_empty() || lists.contains(list) => Ok(()),
            _ => Err(Problem::in_field(Code::BadCase, field, "names an entry that is not there")),
        };
        if let Some(id) = &self.case.applicant {
            known(id, &["people"], "case.applicant".into())?;
        }
        for (n, alert) in self.alerts.iter().enumerate() {
            for (m, id) in alert.charges.iter().enumerate() {
                known(id, &["charges"], format!("alerts[{n}].charges[{m}]"))?;
            }
            for (m, id) in alert.exhibits.iter().enumerate() {
                known(id, &["evidence"], format!("alerts[{n}].exhibits[{m}]"))?;
            }
            if let Some(id) = &alert.replaces {
                known(id, &["alerts"], format!("alerts[{n}].replaces"))?;
            }
            for (m, id) in alert.history.iter().flat_map(|step| &step.exhibits).enumerate() {
                known(id, &["evidence"], format!("alerts[{n}].history.exhibits[{m}]"))?;
            }
        }
        for (n, charge) in self.charges.iter().enumerate() {
            for (m, id) in charge.people.iter().enumerate() {
                known(id, &["people"], format!("charges[{n}].people[{m}]"))?;
            }
            for (m, id) in charge.co_accused.iter().filter_map(|o| o.person.as_ref()).enumerate() {
                known(id, &["people"], format!("charges[{n}].co_accused[{m}].person"))?;
            }
        }
        for (n, event) in self.events.iter().enumerate() {
            for (m, id) in event.people.iter().enumerate() {
                known(id, &["people"], format!("events[{n}].people[{m}]"))?;
            }
            for (m, id) in event.exhibits.iter().enumerate() {
                known(id, &["evidence"], format!("events[{n}].exhibits[{m}]"))?;
            }
        }
        for (n, proceeding) in self.proceedings.iter().enumerate() {
            for (m, id) in proceeding.exhibits.iter().enumerate() {
                known(id, &["evidence"], format!("proceedings[{n}].exhibits[{m}]"))?;
            }
            let decisions = proceeding.decisions().flat_map(|end| &end.exhibits);
            for (m, id) in decisions.enumerate() {
                known(id, &["evidence"], format!("proceedings[{n}].outcome.exhibits[{m}]"))?;
            }
            if let Some(id) = &proceeding.appeal_of {
                known(id, &["proceedings"], format!("proceedings[{n}].appeal_of"))?;
            }
            for (m, id) in proceeding.alerts.iter().enumerate() {
                known(id, &["alerts"], format!("proceedings[{n}].alerts[{m}]"))?;
            }
            for (m, id) in proceeding.charges.iter().enumerate() {
                known(id, &["charges"], format!("proceedings[{n}].charges[{m}]"))?;
            }
            for (m, id) in proceeding.people.iter().enumerate() {
                known(id, &["people"], format!("proceedings[{n}].people[{m}]"))?;
            }
        }
        for (n, person) in self.people.iter().enumerate() {
            for (m, relation) in person.relations.iter().enumerate() {
                known(&relation.to, &["people"], format!("people[{n}].relations[{m}].to"))?;
            }
        }
        for (n, letter) in self.letters.iter().enumerate() {
            if let Some(id) = &letter.answers {
                known(id, &["letters"], format!("letters[{n}].answers"))?;
            }
            for (m, id) in letter.about.iter().enumerate() {
                known(id, &[], format!("letters[{n}].about[{m}]"))?;
            }
            for (m, id) in letter.exhibits.iter().enumerate() {
                known(id, &["evidence"], format!("letters[{n}].exhibits[{m}]"))?;
            }
        }
        for (n, task) in self.tasks.iter().enumerate() {
            for (m, id) in task.about.iter().enumerate() {
                known(id, &[], format!("tasks[{n}].about[{m}]"))?;
            }
        }
        for (n, note) in self.notes.iter().enumerate() {
            for (m, id) in note.about.iter().enumerate() {
                known(id, &[], format!("notes[{n}].about[{m}]"))?;
            }
        }
        for (n, answer) in self.answers.iter().enumerate() {
            for (m, id) in answer.exhibits.iter().enumerate() {
                known(id, &["evidence"], format!("answers[{n}].exhibits[{m}]"))?;
            }
        }
        for (n, source) in self.sources.iter().enumerate() {
            if let Some(id) = &source.exhibit {
                known(id, &["evidence"], format!("sources[{n}].exhibit"))?;
            }
        }
        let mut numbers = HashSet::new();
        for (n, exhibit) in self.evidence.iter().enumerate() {
            if !(1..=9_999).contains(&exhibit.number) || !numbers.insert(exhibit.number) {
                let field = format!("evidence[{n}].number");
                return Err(Problem::in_field(
                    Code::BadCase,
                    field,
                    "is not 1 to 9999, or used twice",
                ));
            }
            for (m, id) in exhibit.proves.iter().enumerate() {
                known(id, &[], format!("evidence[{n}].proves[{m}]"))?;
            }
        }
        for entry in self.entries() {
            let Some(provenance) = entry.provenance() else { continue };
            let refs = provenance
                .sources
                .iter()
                .chain(provenance.differing.iter().flat_map(|d| d.sources.iter()));
            for reference in refs {
                let field = format!("{}.provenance.sources", entry.id());
                known(&reference.source, &["sources", "evidence"], field)?;
            }
        }
        Ok(())
    }
}
