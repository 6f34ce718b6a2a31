//! What a letter would start and stop, told before it counts.

use redress_model::{Case, Id, Letter};

use crate::due::{Due, DueKind, from_today};
use crate::limits::{ClockState, clocks_of};
use crate::{Error, Session};

/// What happens to a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It starts, or gets another day.
    Starts,
    /// It stops.
    Stops,
    /// It will wait for something.
    Waits,
    /// Something does not fit, and a question is asked in place of a day.
    Asks,
}

impl Session {
    /// Tells which clocks of a case a letter would start and stop once it is confirmed, seen from today. Nothing is
    /// saved.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn letter_effects(&self, case: &Id, letter: Letter) -> Result<Vec<(Effect, Due)>, Error> {
        let open = self.at_hand(case)?;
        let before = clock_rows(&open.case, self.clock.today());
        let mut after = open.case.clone();
        drop(open);
        let mut letter = letter;
        if let Some(step) = &mut letter.step {
            step.confirmed = true;
        }
        match after.letters.iter_mut().find(|known| known.id == letter.id) {
            Some(known) => *known = letter,
            None => after.letters.push(letter),
        }
        let after = clock_rows(&after, self.clock.today());
        Ok(differences(before, after))
    }
}

fn clock_rows(case: &Case, today: redress_model::IsoDate) -> Vec<Due> {
    let days = clocks_of(case, &|_| 0);
    let clocks: Vec<_> = days.into_iter().filter(|day| day.kind == DueKind::Clock).collect();
    from_today(&clocks, today)
}

fn differences(before: Vec<Due>, after: Vec<Due>) -> Vec<(Effect, Due)> {
    let rule = |due: &Due| due.what.clock.as_ref().map(|clock| clock.rule.clone());
    let state = |due: &Due| due.what.clock.as_ref().map(|clock| clock.state);
    let same = |a: &Due, b: &Due| rule(a) == rule(b) && state(a) == state(b) && a.day == b.day;
    let mut told = Vec::new();
    for due in after.iter().filter(|due| !before.iter().any(|known| same(known, due))) {
        let effect = match state(due) {
            Some(ClockState::Running) => Effect::Starts,
            Some(ClockState::Asks) => Effect::Asks,
            _ => Effect::Waits,
        };
        told.push((effect, due.clone()));
    }
    // One that goes on under the same rule is told once, as it will be.
    for due in before.into_iter().filter(|due| !after.iter().any(|next| rule(next) == rule(due))) {
        told.push((Effect::Stops, due));
    }
    told
}
