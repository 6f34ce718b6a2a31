//! Which clocks run in a case. Letters that answer each other make a thread; each step of a thread that the person has
//! confirmed starts and stops the clocks of the law data. What contradicts itself becomes a question, never a day.

use redress_law::{ClockRule, Limit, clock};
use redress_model::{
    Case, Direction, Event, EventKind, Id, IsoDate, Letter, LetterKind, LetterStep, PartialDate,
    Protection, ProtectionStatus, RequestKind, YesNo,
};
use serde::{Deserialize, Serialize};

use crate::due::{DueDay, DueKind};
use crate::held::Releases;
use crate::reckon::{days_after, months_after};
use crate::threads::{Thread, threads};

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// It runs, and has a day.
    Running,
    /// Something must come first.
    NotStarted,
    /// Something is missing or contradicts itself; the person can say.
    Asks,
    /// Nobody can tell the day from the law data here.
    Unjudged,
    /// No limit was found.
    NoLimit,
}

/// The clock of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clocked {
    /// Id of its rule in the law data; empty where a letter only waits to be confirmed.
    pub rule: String,
    /// How it stands.
    pub state: ClockState,
    /// The day it counts from, as it was written.
    pub from: PartialDate,
    /// Sentences of the law data: why there is no day, or how it was counted.
    pub why: Vec<String>,
    /// From when to when such a step often ends in real life.
    pub real: Option<(PartialDate, PartialDate)>,
    /// Whether they have told of a delay.
    pub told: bool,
}

/// The clocks of a case, one by one.
pub(crate) struct Clocks<'a> {
    case: &'a Case,
    revision: &'a dyn Fn(&Id) -> u32,
    rows: Vec<DueDay>,
}

/// Gives the clocks of a case.
pub(crate) fn clocks_of(case: &Case, revision: &dyn Fn(&Id) -> u32) -> Vec<DueDay> {
    let mut clocks = Clocks { case, revision, rows: Vec::new() };
    for letter in &case.letters {
        clocks.unconfirmed(letter);
    }
    for thread in threads(case) {
        clocks.thread(&thread);
    }
    for letter in steps(case, LetterKind::NewFact) {
        clocks.new_fact(letter);
    }
    clocks.states();
    let releases = Releases::of(case);
    for event in case.events.iter().filter(|event| event.kind == EventKind::Arrest) {
        clocks.custody(event, &releases);
    }
    clocks.rows
}

/// The letters of one kind that the person has confirmed.
fn steps(case: &Case, kind: LetterKind) -> impl Iterator<Item = &Letter> {
    let fits = move |step: &LetterStep| step.confirmed && step.kind == kind;
    case.letters.iter().filter(move |letter| letter.step.as_deref().is_some_and(fits))
}

/// The step of a letter that has one.
pub(crate) fn step(letter: &Letter) -> &LetterStep {
    static NONE: LetterStep = LetterStep {
        kind: LetterKind::Receipt,
        request: None,
        outcome: None,
        decided: PartialDate::UNKNOWN,
        reached: PartialDate::UNKNOWN,
        clarified: PartialDate::UNKNOWN,
        confirmed: false,
    };
    letter.step.as_deref().unwrap_or(&NONE)
}

/// The day of its step: as the letter names it, else the day on it; what went out counts from its sending, and what
/// was learnt from the learning.
pub(crate) fn day_of_step(letter: &Letter) -> &PartialDate {
    let step = step(letter);
    let [first, other] = match step.kind {
        LetterKind::RequestSent | LetterKind::StateAsked => [&letter.arrived, &letter.dated],
        LetterKind::NewFact => [&step.decided, &letter.arrived],
        _ => [&step.decided, &letter.dated],
    };
    if first.is_known() { first } else { other }
}

impl Clocks<'_> {
    fn row(&self, rule: &ClockRule, entry: &Id, state: ClockState, why: &[&str]) -> DueDay {
        DueDay {
            kind: DueKind::Clock,
            entry: entry.clone(),
            revision: (self.revision)(entry),
            title: String::new(),
            paper: None,
            date: PartialDate::default(),
            waiting: rule.waits && state != ClockState::Asks,
            before: None,
            clock: Some(Box::new(Clocked {
                rule: rule.id.clone(),
                state,
                from: PartialDate::default(),
                why: why.iter().map(|&id| id.to_owned()).collect(),
                real: None,
                told: false,
            })),
        }
    }

    fn say(&mut self, rule: &str, entry: &Id, state: ClockState, why: &[&str]) {
        if let Some(rule) = clock(rule) {
            self.rows.push(self.row(rule, entry, state, why));
        }
    }

    fn ask(&mut self, rule: &str, entry: &Id, why: &str) {
        self.say(rule, entry, ClockState::Asks, &[why]);
    }

    /// Starts a clock on the day of its trigger.
    fn start(&mut self, rule: &str, entry: &Id, from: &PartialDate) {
        let Some(rule) = clock(rule) else { return };
        let row = self.started(rule, entry, from);
        self.rows.push(row);
    }

    fn started(&self, rule: &ClockRule, entry: &Id, from: &PartialDate) -> DueDay {
        let row = |state, why: &[&str]| {
            let mut row = self.row(rule, entry, state, why);
            if let Some(clock) = &mut row.clock {
                clock.from = from.clone();
            }
            row
        };
        let span = from.span();
        // Their limit runs from the last day it can be, ours from the first: neither is then given too early or too
        // late to the person's harm.
        let (counted, rough) =
            if rule.waits { (span.last, "rough-last") } else { (span.first, "rough-first") };
        let Some(counted) = counted else { return row(ClockState::Asks, &["ask-day"]) };
        if rule.since.is_some_and(|since| counted < since) {
            return row(ClockState::Unjudged, &["older-text"]);
        }
        let day = match rule.limit {
            Limit::Months(months) => months_after(counted, months),
            Limit::Days(days) => days_after(counted, days),
            Limit::None => return row(ClockState::NoLimit, &["no-limit"]),
        };
        let Some(date) = day.and_then(|day| PartialDate::on_day(day).ok()) else {
            return row(ClockState::Asks, &["ask-day"]);
        };
        let mut why = vec!["calendar"];
        let clipped =
            matches!(rule.limit, Limit::Months(_)) && day.is_some_and(|day| day.day != counted.day);
        why.extend(clipped.then_some("month-end"));
        why.extend((span.first != span.last).then_some(rough));
        let mut row = row(ClockState::Running, &why);
        row.date = date;
        if let (Some(clock), Some(real)) = (&mut row.clock, &rule.real) {
            let on = |months| PartialDate::on_day(months_after(counted, months)?).ok();
            clock.real = on(real.from).zip(on(real.to));
        }
        row
    }

    /// A letter that names a step waits for the person's word.
    fn unconfirmed(&mut self, letter: &Letter) {
        let Some(step) = letter.step.as_deref().filter(|step| !step.confirmed) else { return };
        let rule = if step.kind == LetterKind::Question { "ccf-question" } else { "admissibility" };
        let Some(rule) = clock(rule) else { return };
        let mut row = self.row(rule, &letter.id, ClockState::Asks, &["ask-confirm"]);
        row.kind = DueKind::Letter;
        row.title = letter.title.to_string();
        if let Some(clock) = &mut row.clock {
            clock.rule.clear();
        }
        self.rows.push(row);
    }

    fn thread(&mut self, thread: &Thread) {
        let rule = thread.decision_rule();
        if let Some((letter, why)) = thread.trouble() {
            return self.ask(rule.unwrap_or("admissibility"), &letter.id, why);
        }
        let head = thread.head();
        let accepted = thread.first(LetterKind::Admissible);
        let refused = thread.first(LetterKind::Inadmissible);
        let made = thread.first(LetterKind::DecisionMade);
        let decision = thread.first(LetterKind::Decision);
        let over = refused.or(decision).is_some();
        if let Some(head) = head.filter(|_| accepted.is_none() && made.is_none() && !over) {
            match thread.first(LetterKind::Receipt) {
                Some(receipt) => {
                    self.start("admissibility", &receipt.id, day_of_step(receipt));
                    self.told(thread);
                }
                None => self.say("admissibility", &head.id, ClockState::NotStarted, &[]),
            }
        }
        if let Some(rule) = rule.filter(|_| !over && made.is_none()) {
            match accepted {
                Some(letter) => {
                    self.start(rule, &letter.id, day_of_step(letter));
                    self.told(thread);
                    self.compliance(thread, letter);
                }
                None => {
                    if let Some(head) = head {
                        self.say(rule, &head.id, ClockState::NotStarted, &[]);
                    }
                }
            }
        }
        let reached = [decision, made].into_iter().flatten().find(|l| step(l).reached.is_known());
        if let Some(made) = made.filter(|_| decision.is_none()) {
            if reached.is_none() {
                self.start("decision-sent", &made.id, day_of_step(made));
            }
            self.say("decision-notice", &made.id, ClockState::NoLimit, &["no-limit"]);
        }
        self.after(thread, decision, reached);
        for letter in thread.all(LetterKind::Question) {
            let answered = self.case.letters.iter().any(|l| l.answers.as_ref() == Some(&letter.id));
            if !answered && !letter.reply_by.is_known() {
                self.ask("ccf-question", &letter.id, "ask-reply");
            } else if !answered && letter.reply_by.surely_before(&letter.dated) {
                self.ask("ccf-question", &letter.id, "ask-order");
            }
        }
    }

    /// What follows a decision.
    fn after(&mut self, thread: &Thread, decision: Option<&Letter>, reached: Option<&Letter>) {
        let outcome = decision.and_then(|letter| step(letter).outcome);
        if let Some(letter) = decision.filter(|_| outcome.is_none()) {
            self.ask("carried-out", &letter.id, "ask-outcome");
        }
        let steps_follow = outcome.is_some_and(|o| o.is_carried_out()) || decision.is_none();
        if thread.first(LetterKind::Implemented).is_none() && steps_follow {
            match (reached, decision) {
                (Some(letter), _) => {
                    let step = step(letter);
                    let clarified = step.clarified.is_known();
                    let from = if clarified { &step.clarified } else { &step.reached };
                    self.start("carried-out", &letter.id, from);
                }
                (None, Some(letter)) => {
                    self.say("carried-out", &letter.id, ClockState::NotStarted, &[]);
                }
                (None, None) => {}
            }
        }
        if let Some(letter) = decision.filter(|_| outcome.is_some_and(|o| o.may_be_revised()))
            && steps(self.case, LetterKind::NewFact).next().is_none()
        {
            self.say("revision", &letter.id, ClockState::NotStarted, &[]);
        }
    }

    /// Remembers that they told of a delay.
    fn told(&mut self, thread: &Thread) {
        let told = thread.first(LetterKind::Delay).is_some();
        if let Some(clock) = self.rows.last_mut().and_then(|row| row.clock.as_mut()) {
            clock.told = told;
        }
    }

    /// The steps that the change of 2025 put after admissibility.
    fn compliance(&mut self, thread: &Thread, letter: &Letter) {
        if thread.request() != Some(RequestKind::Deletion) {
            return;
        }
        for rule in ["compliance-45", "compliance-wait"].into_iter().filter_map(clock) {
            let day = day_of_step(letter).span().last;
            let before = matches!((day, rule.since), (Some(day), Some(since)) if day < since);
            let why = match (before, rule.unclear.as_deref()) {
                (true, _) | (false, None) => "no-transition",
                (false, Some(why)) => why,
            };
            let mut row = self.row(rule, &letter.id, ClockState::Unjudged, &[why]);
            if let Some(clock) = &mut row.clock {
                clock.from = day_of_step(letter).clone();
            }
            self.rows.push(row);
        }
    }

    /// Six months from learning of a new fact, until a revision is asked for.
    fn new_fact(&mut self, letter: &Letter) {
        let learnt = day_of_step(letter);
        let asked = steps(self.case, LetterKind::RequestSent).any(|request| {
            step(request).request == Some(RequestKind::Revision)
                && !day_of_step(request).surely_before(learnt)
        });
        // What was known before the CCF decided is no new fact (PR-084, PR-145): one of the two days may be wrong.
        let decided = |letter: &&Letter| {
            matches!(step(letter).kind, LetterKind::DecisionMade | LetterKind::Decision)
                && step(letter).confirmed
        };
        let mut decisions = self.case.letters.iter().filter(decided).peekable();
        let before = decisions.peek().is_some()
            && decisions.all(|decision| learnt.surely_before(day_of_step(decision)));
        if !asked && before {
            self.ask("revision", &letter.id, "ask-order");
        } else if !asked {
            self.start("revision", &letter.id, learnt);
        }
    }

    /// The states that were asked, or are still to be asked, to confirm their protection.
    fn states(&mut self) {
        let asked: Vec<&Letter> = steps(self.case, LetterKind::StateAsked).collect();
        let answers = |letter: &Letter| {
            steps(self.case, LetterKind::StateAnswer)
                .any(|answer| answer.answers.as_ref().is_none_or(|id| *id == letter.id))
        };
        let open: Vec<Id> = asked.iter().filter(|l| !answers(l)).map(|l| l.id.clone()).collect();
        for id in &open {
            self.say("state-confirms", id, ClockState::NoLimit, &["no-limit"]);
        }
        if !asked.is_empty() {
            return;
        }
        let to_ask = |one: &&Protection| {
            let fled = one.from_country;
            one.status == ProtectionStatus::Active
                && one.country.is_some()
                && one.will_confirm == YesNo::Unknown
                && one.naturalised != YesNo::Yes
                && one.consent_to_ask != YesNo::No
                && self.case.alerts.iter().any(|alert| {
                    alert.channel.in_interpol_files() && fled.is_some() && alert.country == fled
                })
        };
        let ids: Vec<Id> =
            self.case.protection.iter().filter(to_ask).map(|one| one.id.clone()).collect();
        for id in &ids {
            self.say("state-confirms", id, ClockState::NotStarted, &[]);
        }
    }

    /// How long an arrest may last before a request for extradition comes.
    fn custody(&mut self, arrest: &Event, releases: &Releases) {
        if arrest.took_place == YesNo::No || arrest.until.is_known() || releases.ended(&arrest.id) {
            return;
        }
        let place = arrest.place.as_ref().and_then(|place| place.country);
        let mut accusers: Vec<_> =
            self.case.alerts.iter().filter_map(|alert| alert.country).collect();
        accusers.sort_unstable();
        accusers.dedup();
        let only = if accusers.len() == 1 { accusers.first().copied() } else { None };
        let (Some(place), Some(accuser)) = (place, self.case.case.accusing.or(only)) else {
            return self.ask("custody-18", &arrest.id, "ask-country");
        };
        if place == accuser {
            return;
        }
        let party = redress_law::in_extradition_convention;
        let parties = (party(place), party(accuser));
        if releases.asks(&arrest.id) {
            let both = parties == (YesNo::Yes, YesNo::Yes);
            let rule = if both { "custody-18" } else { "custody-other" };
            return self.ask(rule, &arrest.id, "ask-release");
        }
        match parties {
            (YesNo::Yes, YesNo::Yes) => {
                self.start("custody-18", &arrest.id, &arrest.when);
                self.start("custody-40", &arrest.id, &arrest.when);
            }
            (YesNo::No, _) | (_, YesNo::No) => {
                let why = &["not-both-parties"];
                self.say("custody-other", &arrest.id, ClockState::Unjudged, why);
            }
            _ => self.say("custody-other", &arrest.id, ClockState::Unjudged, &["territory"]),
        }
    }
}

/// Gives the clock that stands behind a day which a paper itself sets.
pub(crate) fn set_by_paper(rule: &str, from: &PartialDate) -> Option<Box<Clocked>> {
    clock(rule).map(|rule| {
        Box::new(Clocked {
            rule: rule.id.clone(),
            state: ClockState::Running,
            from: from.clone(),
            why: Vec::new(),
            real: None,
            told: false,
        })
    })
}

/// Says whether a letter that came in asks for an answer under a rule of the procedure.
pub(crate) fn asks_by_rule(letter: &Letter) -> bool {
    letter.direction == Direction::Received
        && step(letter).kind == LetterKind::Question
        && step(letter).confirmed
}

/// A clock whose trigger lies in the future, or that is long past while the person may be free, asks.
pub(crate) fn doubted(what: &DueDay, day: Option<IsoDate>, today: IsoDate) -> Option<&'static str> {
    let clock = what.clock.as_deref().filter(|_| what.kind == DueKind::Clock)?;
    if clock.from.span().first.is_some_and(|from| from > today) {
        return Some("ask-future");
    }
    let past = day.is_some_and(|day| crate::reckon::days_between(day, today) > 60);
    (past && clock.rule.starts_with("custody-")).then_some("ask-held")
}
