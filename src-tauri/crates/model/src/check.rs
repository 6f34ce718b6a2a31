//! What no single field can check: ids are unique, what is named exists.

use std::collections::{HashMap, HashSet};

use crate::{
    Alert, Allegation, Answer, Case, CaseHeader, Charge, Code, Entry, EntryKind, Event, Evidence,
    Id, Letter, Note, Person, Problem, Proceeding, Protection, Provenance, RequestPlan,
    RequestRecord, Source, Task,
};

/// Hears of one thing that is named: its id, the kinds it may be of (any where there are none), and the field.
type See<'a> = dyn FnMut(&Id, &[EntryKind], &dyn Fn() -> String) -> Result<(), Problem> + 'a;

/// What an entry names.
trait Names {
    /// Tells everything it names, with the field below the entry.
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem>;
}

/// Tells a list of ids, each by its place in the field.
fn each<'a>(
    see: &mut See<'_>,
    ids: impl IntoIterator<Item = &'a Id>,
    kinds: &[EntryKind],
    field: &str,
) -> Result<(), Problem> {
    for (n, id) in ids.into_iter().enumerate() {
        see(id, kinds, &|| format!("{field}[{n}]"))?;
    }
    Ok(())
}

const PEOPLE: &[EntryKind] = &[EntryKind::Person];
const ALERTS: &[EntryKind] = &[EntryKind::Alert];
const CHARGES: &[EntryKind] = &[EntryKind::Charge];
const EXHIBITS: &[EntryKind] = &[EntryKind::Evidence];
const SOURCES: &[EntryKind] = &[EntryKind::Source, EntryKind::Evidence];
const ACCUSATIONS: &[EntryKind] = &[EntryKind::Charge, EntryKind::Alert];
const TASKS: &[EntryKind] = &[EntryKind::Task];
const PROOFS: &[EntryKind] = &[EntryKind::Evidence, EntryKind::Event, EntryKind::Source];
const ANY: &[EntryKind] = &[];

impl Names for CaseHeader {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        match &self.applicant {
            Some(id) => see(id, PEOPLE, &|| "applicant".into()),
            None => Ok(()),
        }
    }
}

impl Names for Alert {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.charges, CHARGES, "charges")?;
        each(see, &self.exhibits, EXHIBITS, "exhibits")?;
        if let Some(id) = &self.replaces {
            see(id, ALERTS, &|| "replaces".into())?;
        }
        let steps = self.history.iter().flat_map(|step| &step.exhibits);
        each(see, steps, EXHIBITS, "history.exhibits")
    }
}

impl Names for Charge {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.people, PEOPLE, "people")?;
        for (n, id) in self.co_accused.iter().filter_map(|o| o.person.as_ref()).enumerate() {
            see(id, PEOPLE, &|| format!("co_accused[{n}].person"))?;
        }
        Ok(())
    }
}

impl Names for Allegation {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        if let Some(id) = &self.of {
            see(id, ACCUSATIONS, &|| "of".into())?;
        }
        each(see, &self.proof, PROOFS, "proof")?;
        let tasks = [&self.paper_task, &self.cells_task];
        for (id, field) in tasks.into_iter().zip(["paper_task", "cells_task"]) {
            if let Some(id) = id {
                see(id, TASKS, &|| field.into())?;
            }
        }
        match &self.found_paper {
            Some(id) => see(id, EXHIBITS, &|| "found_paper".into()),
            None => Ok(()),
        }
    }
}

impl Names for Event {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.people, PEOPLE, "people")?;
        each(see, &self.exhibits, EXHIBITS, "exhibits")
    }
}

impl Names for Proceeding {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.exhibits, EXHIBITS, "exhibits")?;
        let decisions = self.decisions().flat_map(|end| &end.exhibits);
        each(see, decisions, EXHIBITS, "outcome.exhibits")?;
        if let Some(id) = &self.appeal_of {
            see(id, &[EntryKind::Proceeding], &|| "appeal_of".into())?;
        }
        each(see, &self.alerts, ALERTS, "alerts")?;
        each(see, &self.charges, CHARGES, "charges")?;
        each(see, &self.people, PEOPLE, "people")
    }
}

impl Names for Person {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        for (n, relation) in self.relations.iter().enumerate() {
            see(&relation.to, PEOPLE, &|| format!("relations[{n}].to"))?;
        }
        let copies = self.papers.iter().filter_map(|paper| paper.exhibit.as_ref());
        each(see, copies, EXHIBITS, "papers.exhibit")?;
        let authority = self.authority.as_ref();
        if let Some(id) = authority.and_then(|authority| authority.exhibit.as_ref()) {
            see(id, EXHIBITS, &|| "authority.exhibit".into())?;
        }
        if let Some(id) = authority.and_then(|authority| authority.relation.as_ref()) {
            see(id, EXHIBITS, &|| "authority.relation".into())?;
        }
        match self.entity.as_ref().and_then(|entity| entity.exhibit.as_ref()) {
            Some(id) => see(id, EXHIBITS, &|| "entity.exhibit".into()),
            None => Ok(()),
        }
    }
}

impl Names for Letter {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        if let Some(id) = &self.answers {
            see(id, &[EntryKind::Letter], &|| "answers".into())?;
        }
        each(see, &self.about, ANY, "about")?;
        each(see, &self.exhibits, EXHIBITS, "exhibits")
    }
}

impl Names for Task {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.about, ANY, "about")
    }
}

impl Names for Note {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.about, ANY, "about")
    }
}

impl Names for Answer {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.exhibits, EXHIBITS, "exhibits")
    }
}

impl Names for Source {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        match &self.exhibit {
            Some(id) => see(id, EXHIBITS, &|| "exhibit".into()),
            None => Ok(()),
        }
    }
}

impl Names for Evidence {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        if let Some(id) = &self.translates {
            see(id, EXHIBITS, &|| "translates".into())?;
        }
        each(see, &self.proves, ANY, "proves")
    }
}

impl Names for Protection {
    fn names(&self, _: &mut See<'_>) -> Result<(), Problem> {
        Ok(())
    }
}

impl Names for RequestPlan {
    fn names(&self, see: &mut See<'_>) -> Result<(), Problem> {
        each(see, &self.exhibits, EXHIBITS, "exhibits")
    }
}

impl Names for RequestRecord {
    fn names(&self, _: &mut See<'_>) -> Result<(), Problem> {
        Ok(())
    }
}

/// Tells the sources that a standing names.
fn cited(provenance: &Provenance, see: &mut See<'_>) -> Result<(), Problem> {
    let differing = provenance.differing.iter().flat_map(|d| d.sources.iter());
    for reference in provenance.sources.iter().chain(differing) {
        see(&reference.source, SOURCES, &|| "provenance.sources".into())?;
    }
    Ok(())
}

/// Calls `$one!` with every list of a case, its field, its kind and whether its entries have a standing.
macro_rules! each_list {
    ($one:ident) => {
        $one!(people, Person, standing);
        $one!(alerts, Alert, standing);
        $one!(charges, Charge, standing);
        $one!(allegations, Allegation, standing);
        $one!(proceedings, Proceeding, standing);
        $one!(protection, Protection, standing);
        $one!(events, Event, standing);
        $one!(evidence, Evidence, standing);
        $one!(sources, Source, none);
        $one!(answers, Answer, standing);
        $one!(requests, Request, standing);
        $one!(plans, Plan, standing);
        $one!(letters, Letter, standing);
        $one!(tasks, Task, standing);
        $one!(notes, Note, standing);
    };
}

fn bad(field: String, why: &str) -> Problem {
    Problem::in_field(Code::BadCase, field, why)
}

fn is_one_of(kind: Option<EntryKind>, kinds: &[EntryKind]) -> bool {
    match kind {
        None | Some(EntryKind::Answer | EntryKind::Case) => false,
        Some(kind) => kinds.is_empty() || kinds.contains(&kind),
    }
}

/// Checks the copies of an exhibit: no id is used twice, each is made from the original or from one before it. Says which
/// field of the exhibit does not fit, and why.
fn copies(exhibit: &Evidence) -> Result<(), (String, &'static str)> {
    if exhibit.translates.as_ref() == Some(&exhibit.id) {
        return Err(("translates".into(), "names the exhibit itself"));
    }
    let mut known: HashSet<&Id> = HashSet::new();
    for (n, copy) in exhibit.copies.iter().enumerate() {
        if copy.made_from.as_ref().is_some_and(|id| !known.contains(id)) {
            return Err((
                format!("copies[{n}].made_from"),
                "names a copy that does not come before",
            ));
        }
        if !known.insert(&copy.id) {
            return Err((format!("copies[{n}].id"), TWICE));
        }
    }
    Ok(())
}

const TWICE: &str = "is used twice";
const NOT_THERE: &str = "names an entry that is not there";
const NUMBERS: std::ops::RangeInclusive<u16> = 1..=9_999;
const BAD_NUMBER: &str = "is not 1 to 9999, or used twice";

impl Case {
    /// Checks what no single field can: ids are unique, what is named exists, exhibit numbers
    /// are given once.
    ///
    /// # Errors
    /// Names the first field that does not fit, as a path such as `events[3].exhibits[0]`.
    pub fn check(&self) -> Result<(), Problem> {
        let mut kinds: HashMap<&Id, EntryKind> = HashMap::new();
        macro_rules! ids {
            ($list:ident, $kind:ident, $standing:ident) => {
                for (n, entry) in self.$list.iter().enumerate() {
                    if kinds.insert(&entry.id, EntryKind::$kind).is_some() {
                        return Err(bad(format!("{}[{n}].id", stringify!($list)), TWICE));
                    }
                }
            };
        }
        each_list!(ids);
        if kinds.contains_key(&self.case.id) {
            return Err(bad("case.id".into(), TWICE));
        }
        if let Some(n) = self.people.iter().position(|person| person.names.is_empty()) {
            return Err(bad(format!("people[{n}].names"), "is empty"));
        }
        let known = |id: &Id, wanted: &[EntryKind], field: &dyn Fn() -> String| {
            if is_one_of(kinds.get(id).copied(), wanted) {
                return Ok(());
            }
            Err(bad(field(), NOT_THERE))
        };
        self.case
            .names(&mut |id, wanted, field| known(id, wanted, &|| format!("case.{}", field())))?;
        macro_rules! names {
            ($list:ident, $kind:ident, $standing:ident) => {
                for (n, entry) in self.$list.iter().enumerate() {
                    entry.names(&mut |id, wanted, field| {
                        known(id, wanted, &|| format!("{}[{n}].{}", stringify!($list), field()))
                    })?;
                }
            };
        }
        each_list!(names);
        let mut numbers = HashSet::new();
        for (n, exhibit) in self.evidence.iter().enumerate() {
            if !NUMBERS.contains(&exhibit.number) || !numbers.insert(exhibit.number) {
                return Err(bad(format!("evidence[{n}].number"), BAD_NUMBER));
            }
            copies(exhibit).map_err(|(field, why)| bad(format!("evidence[{n}].{field}"), why))?;
        }
        let sources = |owner: &Id, provenance: &Provenance| {
            cited(provenance, &mut |id, wanted, field| {
                known(id, wanted, &|| format!("{owner}.{}", field()))
            })
        };
        sources(&self.case.id, &self.case.provenance)?;
        macro_rules! standings {
            ($list:ident, $kind:ident, standing) => {
                for entry in &self.$list {
                    sources(&entry.id, &entry.provenance)?;
                }
            };
            ($list:ident, $kind:ident, none) => {};
        }
        each_list!(standings);
        Ok(())
    }

    /// Checks what one entry would bring into a case that is right: as [`Case::check`] over the case with the entry
    /// in it, without going through the others. `kind_of` tells the kind of every entry that will be there, `taken`
    /// the numbers of the other exhibits.
    ///
    /// # Errors
    /// Names the field of the entry that does not fit.
    pub fn check_entry(
        entry: &Entry,
        kind_of: &dyn Fn(&Id) -> Option<EntryKind>,
        taken: &dyn Fn(u16) -> bool,
    ) -> Result<(), Problem> {
        let (id, kind) = (entry.id(), entry.kind());
        if kind_of(id).is_some_and(|known| known != kind) {
            return Err(bad("id".into(), TWICE));
        }
        let mut see = |named: &Id, wanted: &[EntryKind], field: &dyn Fn() -> String| {
            let found = if named == id { Some(kind) } else { kind_of(named) };
            if is_one_of(found, wanted) { Ok(()) } else { Err(bad(field(), NOT_THERE)) }
        };
        match entry {
            Entry::Case(x) => x.names(&mut see)?,
            Entry::Person(x) => {
                if x.names.is_empty() {
                    return Err(bad("names".into(), "is empty"));
                }
                Names::names(x, &mut see)?;
            }
            Entry::Alert(x) => x.names(&mut see)?,
            Entry::Charge(x) => x.names(&mut see)?,
            Entry::Allegation(x) => x.names(&mut see)?,
            Entry::Proceeding(x) => x.names(&mut see)?,
            Entry::Protection(x) => x.names(&mut see)?,
            Entry::Event(x) => x.names(&mut see)?,
            Entry::Evidence(x) => {
                if !NUMBERS.contains(&x.number) || taken(x.number) {
                    return Err(bad("number".into(), BAD_NUMBER));
                }
                copies(x).map_err(|(field, why)| bad(field, why))?;
                x.names(&mut see)?;
            }
            Entry::Source(x) => x.names(&mut see)?,
            Entry::Answer(x) => x.names(&mut see)?,
            Entry::Request(x) => x.names(&mut see)?,
            Entry::Plan(x) => x.names(&mut see)?,
            Entry::Letter(x) => x.names(&mut see)?,
            Entry::Task(x) => x.names(&mut see)?,
            Entry::Note(x) => x.names(&mut see)?,
        }
        entry.provenance().map_or(Ok(()), |provenance| cited(provenance, &mut see))
    }

    /// Lists the entries that name one of these, each with its kind.
    pub fn naming(&self, gone: &HashSet<&Id>) -> Vec<(EntryKind, Id)> {
        let mut found = Vec::new();
        let names = |entry: &dyn Names, provenance: Option<&Provenance>| {
            let mut hit = false;
            let mut see = |id: &Id, _: &[EntryKind], _: &dyn Fn() -> String| {
                hit |= gone.contains(id);
                Ok(())
            };
            // Nothing is refused here.
            let _ = entry.names(&mut see);
            let _ = provenance.map(|provenance| cited(provenance, &mut see));
            hit
        };
        if names(&self.case, Some(&self.case.provenance)) {
            found.push((EntryKind::Case, self.case.id.clone()));
        }
        macro_rules! look {
            ($list:ident, $kind:ident, standing) => {
                look!(@ $list, $kind, |entry| Some(&entry.provenance))
            };
            ($list:ident, $kind:ident, none) => { look!(@ $list, $kind, |_| None) };
            (@ $list:ident, $kind:ident, |$x:pat_param| $standing:expr) => {
                for entry in &self.$list {
                    let $x = entry;
                    if names(entry, $standing) {
                        found.push((EntryKind::$kind, entry.id.clone()));
                    }
                }
            };
        }
        each_list!(look);
        found
    }
}
