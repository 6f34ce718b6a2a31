//! One entry of a case held in memory: found, put in its place, taken out.

use crate::{Case, Entry, EntryKind, Id};

/// Runs `$body` on the list of a kind, and `$header` for the header, which stands in no list.
macro_rules! in_list {
    ($case:expr, $kind:expr, $list:ident, $make:ident => $body:expr, $header:expr) => {
        match $kind {
            EntryKind::Case => $header,
            EntryKind::Person => in_list!(@ $case, people, Person, $list, $make, $body),
            EntryKind::Alert => in_list!(@ $case, alerts, Alert, $list, $make, $body),
            EntryKind::Charge => in_list!(@ $case, charges, Charge, $list, $make, $body),
            EntryKind::Allegation => in_list!(@ $case, allegations, Allegation, $list, $make, $body),
            EntryKind::Proceeding => in_list!(@ $case, proceedings, Proceeding, $list, $make, $body),
            EntryKind::Protection => in_list!(@ $case, protection, Protection, $list, $make, $body),
            EntryKind::Event => in_list!(@ $case, events, Event, $list, $make, $body),
            EntryKind::Evidence => in_list!(@ $case, evidence, Evidence, $list, $make, $body),
            EntryKind::Source => in_list!(@ $case, sources, Source, $list, $make, $body),
            EntryKind::Answer => in_list!(@ $case, answers, Answer, $list, $make, $body),
            EntryKind::Request => in_list!(@ $case, requests, Request, $list, $make, $body),
            EntryKind::Plan => in_list!(@ $case, plans, Plan, $list, $make, $body),
            EntryKind::Letter => in_list!(@ $case, letters, Letter, $list, $make, $body),
            EntryKind::Task => in_list!(@ $case, tasks, Task, $list, $make, $body),
            EntryKind::Note => in_list!(@ $case, notes, Note, $list, $make, $body),
        }
    };
    (@ $case:expr, $field:ident, $variant:ident, $list:ident, $make:ident, $body:expr) => {{
        let $list = &mut $case.$field;
        let $make = Entry::$variant;
        $body
    }};
}

impl Case {
    /// Gives one entry.
    pub fn entry(&self, kind: EntryKind, id: &Id) -> Option<Entry> {
        macro_rules! find {
            ($list:ident, $variant:ident) => {
                self.$list.iter().find(|x| x.id == *id).cloned().map(Entry::$variant)
            };
        }
        match kind {
            EntryKind::Case => (self.case.id == *id).then(|| Entry::Case(self.case.clone())),
            EntryKind::Person => find!(people, Person),
            EntryKind::Alert => find!(alerts, Alert),
            EntryKind::Charge => find!(charges, Charge),
            EntryKind::Allegation => find!(allegations, Allegation),
            EntryKind::Proceeding => find!(proceedings, Proceeding),
            EntryKind::Protection => find!(protection, Protection),
            EntryKind::Event => find!(events, Event),
            EntryKind::Evidence => find!(evidence, Evidence),
            EntryKind::Source => find!(sources, Source),
            EntryKind::Answer => find!(answers, Answer),
            EntryKind::Request => find!(requests, Request),
            EntryKind::Plan => find!(plans, Plan),
            EntryKind::Letter => find!(letters, Letter),
            EntryKind::Task => find!(tasks, Task),
            EntryKind::Note => find!(notes, Note),
        }
    }

    /// Takes an entry out and gives it; the header stays.
    pub fn take_out(&mut self, kind: EntryKind, id: &Id) -> Option<Entry> {
        in_list!(self, kind, list, make => {
            let at = list.iter().position(|x| x.id == *id)?;
            Some(make(list.remove(at)))
        }, None)
    }

    /// Puts an entry in the place of the one with its id. Where there is none, it goes behind every entry of its kind
    /// whose `rank` is lower; the lists stand in the order of their ranks.
    pub fn put(&mut self, entry: Entry, rank: &dyn Fn(&Id) -> u32) {
        macro_rules! put {
            ($list:ident, $x:ident) => {{
                let list = &mut self.$list;
                match list.iter().position(|known| known.id == $x.id) {
                    Some(at) => list[at] = $x,
                    None => {
                        let own = rank(&$x.id);
                        list.insert(list.partition_point(|known| rank(&known.id) < own), $x);
                    }
                }
            }};
        }
        match entry {
            Entry::Case(x) => self.case = x,
            Entry::Person(x) => put!(people, x),
            Entry::Alert(x) => put!(alerts, x),
            Entry::Charge(x) => put!(charges, x),
            Entry::Allegation(x) => put!(allegations, x),
            Entry::Proceeding(x) => put!(proceedings, x),
            Entry::Protection(x) => put!(protection, x),
            Entry::Event(x) => put!(events, x),
            Entry::Evidence(x) => put!(evidence, x),
            Entry::Source(x) => put!(sources, x),
            Entry::Answer(x) => put!(answers, x),
            Entry::Request(x) => put!(requests, x),
            Entry::Plan(x) => put!(plans, x),
            Entry::Letter(x) => put!(letters, x),
            Entry::Task(x) => put!(tasks, x),
            Entry::Note(x) => put!(notes, x),
        }
    }
}
