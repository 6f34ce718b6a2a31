//! Dates as they are typed, read with the case beside them.

use redress_dates::{Around, Mark, Reading, Why, read};
use redress_model::{Calendar, Case, EntryKind, EntryRef, Id};

use crate::{Error, Session};

impl Session {
    /// Reads a date as a person typed it. The case is looked at only where the words lean on one
    /// of its events.
    ///
    /// # Errors
    /// The case cannot be read.
    pub fn read_date(
        &self,
        case: Option<&Id>,
        text: &str,
        calendar: Option<Calendar>,
    ) -> Result<Reading, Error> {
        let today = self.clock.today();
        let alone = read(text, &Around { today, calendar, marks: &[] });
        let (Reading::Unread(Why::NoSuchEvent), Some(case)) = (&alone, case) else {
            return Ok(alone);
        };
        let marks = marks(&self.at_hand(case)?.case);
        Ok(read(text, &Around { today, calendar, marks: &marks }))
    }
}

/// Gives the events that a date may lean on.
fn marks(case: &Case) -> Vec<Mark> {
    let mark = |event: &redress_model::Event| Mark {
        entry: EntryRef { kind: EntryKind::Event, id: event.id.clone() },
        title: event.title.to_string(),
        kind: Some(event.kind),
        when: event.when.clone(),
    };
    case.events.iter().map(mark).collect()
}
