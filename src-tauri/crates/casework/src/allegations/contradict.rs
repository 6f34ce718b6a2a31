//! Dates and names that contradict each other: between rows, and between a row and what the case knows. Each is said
//! plainly with both sides; none is resolved, and what cannot be read is not guessed.

use redress_model::{
    Allegation, Calendar, Case, EntryKind, EntryRef, Id, IsoDate, PartialDate, When,
};

use super::dated::{Dated, dates_in};
use super::named::{Named, names_in, shared_words};
use super::rows::rows_of;

/// What two places say differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Differs {
    /// Days that are so near each other that they may be the same one.
    Date,
    /// A day that comes after what it should come before.
    Order,
    /// One family name with other given names or initials.
    Name,
    /// One name in other letters.
    Spelling,
}

/// One contradiction. It is shown until a side changes or the person says that it is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Tells it from every other; a changed side gives another.
    pub mark: String,
    /// What differs.
    pub differs: Differs,
    /// The row it is told at.
    pub row: Id,
    /// What that row says.
    pub here: String,
    /// The other side: another row, or an entry of the case.
    pub other: EntryRef,
    /// What that says, as typed or as its date.
    pub there: There,
}

/// What the other side says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum There {
    /// In its own words.
    Words(String),
    /// A date of the case.
    Date(PartialDate),
}

/// Most rows that are held against each other; an accusation has tens of sentences, a hostile file has millions.
const MOST_ROWS: usize = 500;

/// Gives every contradiction of a case that the person has not settled.
pub(super) fn contradictions(case: &Case, today: IsoDate) -> Vec<Contradiction> {
    let mut rows: Vec<&Allegation> = Vec::new();
    let mut texts: Vec<Option<Id>> = Vec::new();
    for row in &case.allegations {
        if !texts.contains(&row.of) {
            texts.push(row.of.clone());
            rows.extend(rows_of(case, &row.of));
        }
    }
    rows.truncate(MOST_ROWS);
    let dated: Vec<Vec<Dated>> = rows.iter().map(|row| dates_in(row.words(), today)).collect();
    let named: Vec<Vec<Named>> = rows.iter().map(|row| names_in(row.words())).collect();
    let mut found = Vec::new();
    for (n, row) in rows.iter().enumerate() {
        against_the_case(case, row, &dated[n], &mut found);
        names_against_people(case, row, &named[n], &mut found);
        for (m, other) in rows.iter().enumerate().skip(n + 1) {
            let there = EntryRef { kind: EntryKind::Allegation, id: other.id.clone() };
            for (a, b) in pairs(&dated[n], &dated[m]) {
                if !a.birth && !b.birth && near(row, other, &a.date, &b.date) {
                    let said = There::Words(b.words.clone());
                    found.push(told(Differs::Date, row, &a.words, &there, said));
                }
            }
            for (a, b) in pairs(&named[n], &named[m]) {
                // Names that the case knows are held against the case; here the others are held against each other.
                if let Some(differs) = a.differs(b).filter(|_| !knows(case, a) && !knows(case, b)) {
                    let said = There::Words(b.words().to_owned());
                    found.push(told(differs, row, a.words(), &there, said));
                }
            }
        }
    }
    let settled: Vec<&str> =
        case.allegations.iter().flat_map(|row| &row.settled).map(|mark| mark.as_str()).collect();
    let mut seen: Vec<String> = Vec::new();
    found.retain(|one| {
        let new = !seen.contains(&one.mark) && !settled.contains(&one.mark.as_str());
        seen.push(one.mark.clone());
        new
    });
    found
}

fn pairs<'a, T>(a: &'a [T], b: &'a [T]) -> impl Iterator<Item = (&'a T, &'a T)> {
    a.iter().flat_map(move |one| b.iter().map(move |other| (one, other)))
}

fn told(
    differs: Differs,
    row: &Allegation,
    here: &str,
    other: &EntryRef,
    there: There,
) -> Contradiction {
    let says = match &there {
        There::Words(words) => words.clone(),
        There::Date(date) => serde_json::to_string(date).unwrap_or_default(),
    };
    let whole = format!("{differs:?}|{}|{here}|{}|{says}", row.id, other.id);
    let mark: String =
        crate::evidence::sha256(whole.as_bytes()).as_str().chars().take(16).collect();
    Contradiction {
        mark,
        differs,
        row: row.id.clone(),
        here: here.to_owned(),
        other: other.clone(),
        there,
    }
}

/// Says whether two dates of two rows are so near that they may be one: the same day of another year, the same month of
/// another year, or another day of the same month where the rows speak of the same things.
fn near(a: &Allegation, b: &Allegation, here: &PartialDate, there: &PartialDate) -> bool {
    let exact = |date: &PartialDate| match date.when() {
        When::On { date: on } if date.calendar() == Calendar::Gregorian => Some(on),
        _ => None,
    };
    let (Some(x), Some(y)) = (exact(here), exact(there)) else { return false };
    match ((x.month, x.day), (y.month, y.day)) {
        ((Some(m), Some(d)), (Some(n), Some(e))) if x.year == y.year && m == n && d != e => {
            shared_words(a.words(), b.words()) >= 2
        }
        ((Some(m), Some(d)), (Some(n), Some(e))) => x.year != y.year && (m, d) == (n, e),
        ((Some(m), None), (Some(n), None)) => {
            x.year != y.year && m == n && shared_words(a.words(), b.words()) >= 2
        }
        _ => false,
    }
}

/// Says whether a day of birth in a sentence is nearly that of the person: their year or their day of the year, and yet
/// another. A birth that shares neither may be that of somebody else.
fn another_birth(said: &PartialDate, born: &PartialDate) -> bool {
    let on = |date: &PartialDate| match date.when() {
        When::On { date: on } if date.calendar() == Calendar::Gregorian => Some(on),
        _ => None,
    };
    let (Some(x), Some(y)) = (on(said), on(born)) else { return false };
    let same_day = x.month.is_some() && x.day.is_some() && (x.month, x.day) == (y.month, y.day);
    !overlap(said, born) && (x.year == y.year || same_day)
}

fn overlap(a: &PartialDate, b: &PartialDate) -> bool {
    let (a, b) = (a.span(), b.span());
    let before = |end: Option<IsoDate>, start: Option<IsoDate>| matches!((end, start), (Some(end), Some(start)) if end < start);
    !before(a.last, b.first) && !before(b.last, a.first)
}

/// Holds the dates of a row against its charge, its alert, the person's birth, and the events that are its proof.
fn against_the_case(
    case: &Case,
    row: &Allegation,
    dated: &[Dated],
    found: &mut Vec<Contradiction>,
) {
    let (births, dated): (Vec<&Dated>, Vec<&Dated>) = dated.iter().partition(|one| one.birth);
    if let Some(person) = case.applicant() {
        let other = EntryRef { kind: EntryKind::Person, id: person.id.clone() };
        for one in births.iter().filter(|one| another_birth(&one.date, &person.born)) {
            let there = There::Date(person.born.clone());
            found.push(told(Differs::Date, row, &one.words, &other, there));
        }
    }
    if dated.is_empty() {
        return;
    }
    let none_of = |date: &PartialDate| {
        !date.is_unknown() && !dated.iter().any(|one| overlap(&one.date, date))
    };
    let here = dated.iter().map(|one| one.words.as_str()).collect::<Vec<_>>().join("; ");
    let mut say = |differs, kind, id: &Id, words: &str, date: &PartialDate| {
        let other = EntryRef { kind, id: id.clone() };
        found.push(told(differs, row, words, &other, There::Date(date.clone())));
    };
    if let Some(charge) = case.charges.iter().find(|charge| Some(&charge.id) == row.of.as_ref()) {
        let warrant = charge.warrant.as_ref().map(|warrant| &warrant.issued);
        let sentence = charge.sentence.as_ref().map(|sentence| &sentence.passed);
        let own = [Some(&charge.charged), warrant, sentence];
        let known = own.into_iter().flatten().filter(|date| !date.is_unknown());
        // A sentence may speak of the day of the charge, the warrant or the judgment; else it speaks of the acts.
        let fits = known.clone().any(|date| !none_of(date));
        if none_of(&charge.acts_when) && !fits {
            say(Differs::Date, EntryKind::Charge, &charge.id, &here, &charge.acts_when);
        }
        for one in dated.iter().filter(|_| !fits && charge.acts_when.is_unknown()) {
            if charge.charged.surely_before(&one.date) {
                say(Differs::Order, EntryKind::Charge, &charge.id, &one.words, &charge.charged);
            }
        }
    }
    if let Some(alert) = case.alerts.iter().find(|alert| Some(&alert.id) == row.of.as_ref()) {
        for one in dated.iter().filter(|one| alert.issued.surely_before(&one.date)) {
            say(Differs::Order, EntryKind::Alert, &alert.id, &one.words, &alert.issued);
        }
    }
    if let Some(person) = case.applicant() {
        for one in dated.iter().filter(|one| one.date.surely_before(&person.born)) {
            say(Differs::Order, EntryKind::Person, &person.id, &one.words, &person.born);
        }
    }
    for event in case.events.iter().filter(|event| row.proof.contains(&event.id)) {
        if none_of(&event.when) {
            say(Differs::Date, EntryKind::Event, &event.id, &here, &event.when);
        }
    }
}

/// Says whether the case knows somebody of this family name.
fn knows(case: &Case, named: &Named) -> bool {
    case.people.iter().flat_map(|person| &person.names).any(|name| named.same_family(&name.full))
}

/// Holds the names of a row against the people of the case: a family name that the case knows, with other given names
/// or in other letters than every spelling that the case has in that script.
fn names_against_people(
    case: &Case,
    row: &Allegation,
    named: &[Named],
    found: &mut Vec<Contradiction>,
) {
    for one in named {
        let mut differing: Option<(Differs, &Id, &str)> = None;
        let mut fits = false;
        for person in &case.people {
            for name in &person.names {
                match one.against(&name.full) {
                    Some(None) => fits = true,
                    Some(Some(differs)) => {
                        differing = differing.or(Some((differs, &person.id, name.full.as_str())))
                    }
                    None => {}
                }
            }
        }
        if let Some((differs, id, full)) = differing.filter(|_| !fits) {
            let other = EntryRef { kind: EntryKind::Person, id: id.clone() };
            found.push(told(differs, row, one.words(), &other, There::Words(full.to_owned())));
        }
    }
}
