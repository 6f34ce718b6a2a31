//! Something happened: one line kept at once, and finished later. And a task that is done.

use redress_model::{
    Code, Entry, Event, EventKind, Id, Long, PartialDate, Problem, Provenance, Short, TaskState,
    YesNo,
};

use crate::{Error, Saved, Session, new_id};

/// Longest title made of what was typed, in characters; the rest is kept with the event.
const TITLE: usize = 120;

impl Session {
    /// Keeps one line about something that happened as an event *to finish*. It stays out of every
    /// paper until a person has finished it and chosen who may see it.
    ///
    /// # Errors
    /// Nothing was typed, or too much; or as [`Session::save_entry`]. Nothing is saved then.
    pub fn log(&mut self, case: &Id, text: &str, when: PartialDate) -> Result<Saved, Error> {
        let bad = |detail: String| {
            let code =
                if detail.contains("the limit is") { Code::TooLarge } else { Code::BadField };
            Problem::in_field(code, "text", detail)
        };
        let text = text.trim();
        let (title, what) = split(text);
        let title = Short::new(title).map_err(bad)?;
        let what = what.then(|| Long::new(text)).transpose().map_err(bad)?;
        let event = Event {
            id: new_id()?,
            kind: EventKind::Other,
            title,
            what,
            when,
            until: PartialDate::default(),
            place: None,
            took_place: YesNo::Yes,
            people: Vec::new(),
            exhibits: Vec::new(),
            to_finish: true,
            provenance: Provenance::default(),
        };
        self.save_entry(case, Entry::Event(event), 0)
    }

    /// Marks a task as done today.
    ///
    /// # Errors
    /// No such task, it was changed elsewhere, or a disk problem.
    pub fn finish_task(&mut self, case: &Id, id: &Id, base: u32) -> Result<Saved, Error> {
        let open = self.at_hand(case)?;
        let task = open.case.tasks.iter().find(|task| task.id == *id).cloned();
        let mut task = task.ok_or_else(|| Problem::new(Code::NotFound))?;
        drop(open);
        task.state = TaskState::Done;
        task.done = PartialDate::on_day(self.clock.today())
            .map_err(|detail| Problem::in_field(Code::BadDate, "done", detail))?;
        self.save_entry(case, Entry::Task(task), base)
    }
}

/// Gives a title of one line, and whether it leaves something out.
fn split(text: &str) -> (String, bool) {
    let line: String = text.split(char::is_control).collect::<Vec<_>>().join(" ");
    let line = line.trim();
    let whole = line.chars().count();
    if whole <= TITLE {
        return (line.to_owned(), line != text);
    }
    let cut: String = line.chars().take(TITLE).collect();
    // A word is not cut in two where the writing has words.
    let end = cut.rfind(char::is_whitespace).filter(|at| *at > TITLE / 2).unwrap_or(cut.len());
    (format!("{}…", cut[..end].trim_end()), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_line_and_nothing_is_lost_without_being_said() {
        assert_eq!(split("Police came"), ("Police came".into(), false));
        assert_eq!(split("Police came\nat six"), ("Police came at six".into(), true));
        let (title, more) = split(&"слово ".repeat(60));
        assert!(more && title.chars().count() <= TITLE + 1 && title.ends_with("слово…"), "{title}");
        let (title, more) = split(&"字".repeat(500));
        assert!(more && title.chars().count() == TITLE + 1);
    }
}
