//! Letters of one request, told together: those that answer each other, and those that say which request they are
//! about: by the number that the CCF gave it, or where there is only one of its kind.

use std::collections::BTreeMap;

use redress_model::{Case, Id, Letter, LetterKind, RequestKind};

use crate::limits::{day_of_step, step};

/// The confirmed letters of one request.
#[derive(Debug, Default)]
pub(crate) struct Thread<'a> {
    letters: Vec<&'a Letter>,
}

/// In which order the steps of a request can come.
fn rank(kind: LetterKind) -> Option<u8> {
    Some(match kind {
        LetterKind::RequestSent => 0,
        LetterKind::Receipt => 1,
        LetterKind::Admissible | LetterKind::Inadmissible => 2,
        LetterKind::DecisionMade | LetterKind::Decision => 3,
        LetterKind::Implemented => 4,
        _ => return None,
    })
}

/// Says whether a letter belongs to a request of its own, and not to what it answers.
fn own(letter: &Letter) -> bool {
    step(letter).kind == LetterKind::RequestSent
}

fn of_request(letter: &Letter) -> bool {
    let step = step(letter);
    step.confirmed
        && !matches!(
            step.kind,
            LetterKind::NewFact | LetterKind::StateAsked | LetterKind::StateAnswer
        )
}

/// Puts the letters of a case into threads.
pub(crate) fn threads(case: &Case) -> Vec<Thread<'_>> {
    let by_id: BTreeMap<&Id, &Letter> = case.letters.iter().map(|l| (&l.id, l)).collect();
    let root = |letter: &Letter| {
        let mut at = letter;
        // A ring of answers ends where it has been gone round.
        for _ in 0..case.letters.len() {
            match at.answers.as_ref().filter(|_| !own(at)).and_then(|id| by_id.get(id)) {
                Some(next) => at = next,
                None => break,
            }
        }
        at.id.clone()
    };
    let mut all: BTreeMap<Id, Thread<'_>> = BTreeMap::new();
    for letter in case.letters.iter().filter(|letter| of_request(letter)) {
        all.entry(root(letter)).or_default().letters.push(letter);
    }
    let (sent, rest): (Vec<Thread<'_>>, Vec<Thread<'_>>) =
        all.into_values().partition(|thread| thread.first(LetterKind::RequestSent).is_some());
    // A receipt begins a thread of its own only where no request of its number is there, nor the only one of its kind.
    let (receipts, tails): (Vec<Thread<'_>>, Vec<Thread<'_>>) =
        rest.into_iter().partition(|thread| thread.head().is_some());
    let mut heads = sent;
    for receipt in receipts {
        match of_number(&heads, &receipt).or_else(|| of_kind(&heads, &receipt)) {
            Some(n) => heads[n].letters.extend(receipt.letters),
            None => heads.push(receipt),
        }
    }
    for tail in tails {
        if let Some(n) = of_number(&heads, &tail) {
            heads[n].letters.extend(tail.letters);
            continue;
        }
        let fits = |head: &Thread<'_>| tail.request().is_some() && head.request() == tail.request();
        let mut fitting = (0..heads.len()).filter(|&n| fits(&heads[n]));
        match (fitting.next(), fitting.next()) {
            (Some(only), None) => heads[only].letters.extend(tail.letters),
            _ => heads.push(tail),
        }
    }
    heads
}

/// Finds the one thread that letters without an answer belong to by their number: of the same kind of request, and begun
/// no later.
fn of_number(heads: &[Thread<'_>], letters: &Thread<'_>) -> Option<usize> {
    let fits = |head: &Thread<'_>| {
        let same = letters.numbers().any(|number| head.numbers().any(|other| other == number));
        let kind = letters.request().is_none() || letters.request() == head.request();
        let begun = head.head().map(day_of_step);
        let later =
            |letter: &&Letter| begun.is_none_or(|day| !day_of_step(letter).surely_before(day));
        same && kind && letters.letters.iter().all(later)
    };
    let mut fitting = (0..heads.len()).filter(|&n| fits(&heads[n]));
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Finds the one request of its kind that a receipt can be of: begun no later, without a receipt yet, and not known by
/// another number.
fn of_kind(heads: &[Thread<'_>], letters: &Thread<'_>) -> Option<usize> {
    let fits = |head: &Thread<'_>| {
        let kind = letters.request().is_some() && letters.request() == head.request();
        let begun = head.head().map(day_of_step);
        let later =
            |letter: &&Letter| begun.is_none_or(|day| !day_of_step(letter).surely_before(day));
        let numbered = letters.numbers().next().is_some() && head.numbers().next().is_some();
        kind && !numbered
            && head.first(LetterKind::Receipt).is_none()
            && letters.letters.iter().all(later)
    };
    let mut fitting = (0..heads.len()).filter(|&n| fits(&heads[n]));
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

impl<'a> Thread<'a> {
    /// Gives the numbers that its letters bear.
    fn numbers(&self) -> impl Iterator<Item = String> {
        let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let numbers = self.letters.iter().filter_map(|letter| letter.reference.as_deref());
        numbers.map(move |number| bare(number).to_lowercase()).filter(|number| !number.is_empty())
    }

    /// Gives the letters of a kind.
    pub fn all(&self, kind: LetterKind) -> impl Iterator<Item = &'a Letter> {
        self.letters.iter().copied().filter(move |letter| step(letter).kind == kind)
    }

    /// Gives the first letter of a kind whose day is known, else the first.
    pub fn first(&self, kind: LetterKind) -> Option<&'a Letter> {
        let known = self.all(kind).find(|letter| day_of_step(letter).is_known());
        known.or_else(|| self.all(kind).next())
    }

    /// Gives the request itself, or its receipt.
    pub fn head(&self) -> Option<&'a Letter> {
        self.first(LetterKind::RequestSent).or_else(|| self.first(LetterKind::Receipt))
    }

    /// Gives the kind of request, where the letters name one.
    pub fn request(&self) -> Option<RequestKind> {
        self.letters.iter().find_map(|letter| step(letter).request)
    }

    /// Says whether a letter belongs to it.
    pub fn holds(&self, letter: &Id) -> bool {
        self.letters.iter().any(|one| one.id == *letter)
    }

    /// Gives the number of the request, from letters that may be told: that of one that came in, else the first of any.
    pub fn number(&self, may: &dyn Fn(&Id) -> bool) -> Option<String> {
        let told = || self.letters.iter().filter(|letter| may(&letter.id));
        let came = |letter: &&&Letter| letter.direction == redress_model::Direction::Received;
        let of = |letter: &&Letter| letter.reference.as_deref().map(str::to_owned);
        told().filter(came).find_map(of).or_else(|| told().find_map(of))
    }

    /// Gives the clock of its decision.
    pub fn decision_rule(&self) -> Option<&'static str> {
        Some(match self.request()? {
            RequestKind::Access => "access-decision",
            RequestKind::Deletion => "deletion-decision",
            RequestKind::Revision => "revision-decision",
        })
    }

    /// Gives the letter that does not fit the others, and what to ask about it.
    pub fn trouble(&self) -> Option<(&'a Letter, &'static str)> {
        let asked = self.request();
        let other = |l: &&&Letter| step(l).request.is_some_and(|kind| Some(kind) != asked);
        if let Some(letter) = self.letters.iter().find(other) {
            return Some((letter, "ask-kinds"));
        }
        let ranked: Vec<(u8, &'a Letter)> = self
            .letters
            .iter()
            .filter_map(|letter| rank(step(letter).kind).map(|rank| (rank, *letter)))
            .collect();
        for (rank, letter) in &ranked {
            let day = day_of_step(letter);
            for (before, earlier) in &ranked {
                let then = day_of_step(earlier);
                if before < rank && day.surely_before(then) {
                    return Some((letter, "ask-order"));
                }
                let apart = day.surely_before(then) || then.surely_before(day);
                if before == rank && letter.id != earlier.id && apart {
                    return Some((letter, "ask-two"));
                }
            }
            let step = step(letter);
            let backwards = [
                (&step.reached, day),
                (&step.clarified, &step.reached),
                (&letter.arrived, &letter.dated),
                (&step.clarified, day),
            ];
            let sent = step.kind.is_sent();
            if !sent && backwards.iter().any(|(later, earlier)| later.surely_before(earlier)) {
                return Some((letter, "ask-order"));
            }
        }
        let both = self.first(LetterKind::Admissible).zip(self.first(LetterKind::Inadmissible));
        if let Some((_, refused)) = both {
            return Some((refused, "ask-two"));
        }
        let accepted = self.first(LetterKind::Admissible);
        accepted.filter(|_| asked.is_none()).map(|letter| (letter, "ask-request"))
    }
}
