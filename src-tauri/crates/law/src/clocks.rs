//! The rules of the clocks, and what letters of the procedure mean. Which of them runs in a case, and until which
//! day, is worked out where the case is kept.

use std::sync::LazyLock;

use redress_model::{
    Confidence, Country, IsoDate, LetterKind, LetterOutcome, RequestKind, Rule, Wording, YesNo,
};

use crate::data::{Sure, law};

/// How long a step may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// So many calendar months.
    Months(u8),
    /// So many days.
    Days(u16),
    /// No limit was found, or the paper itself sets the day.
    None,
}

/// How long a step took in real life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RealTime {
    /// Months at the least, as seen.
    pub from: u8,
    /// Months at the most, as seen.
    pub to: u8,
    /// In how many of a hundred cases, where it was fewer than about half: then it is not *often*.
    pub share: Option<u8>,
    /// What was counted, by whom, and that it is no promise.
    pub says: Wording,
    /// Where it was read.
    pub source: String,
}

/// One clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRule {
    /// Its id: `admissibility`.
    pub id: String,
    /// Id of the fact in the law data: `PR-080`.
    pub fact: String,
    /// What happens by then.
    pub name: Wording,
    /// The limit in words.
    pub says: Wording,
    /// The limit.
    pub limit: Limit,
    /// Others have to act.
    pub waits: bool,
    /// Why it has not started, where something must come first.
    pub not_yet: Option<Wording>,
    /// The clock whose rule speaks once this one has run out.
    pub late: Option<String>,
    /// The first day whose text is known here.
    pub since: Option<IsoDate>,
    /// Why no day can be given at all: the id of a sentence.
    pub unclear: Option<String>,
    /// The rule, with version, date, source and confidence.
    pub rule: Rule,
    /// How long it took in real life.
    pub real: Option<RealTime>,
}

/// A session of the CCF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CcfSession {
    /// Its number.
    pub number: u16,
    /// Its first day.
    pub first: IsoDate,
    /// Its last day.
    pub last: IsoDate,
}

/// What is known of the sessions beside their days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionsSay {
    /// What is said.
    pub says: Wording,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}

/// What a kind of letter, or an outcome, is and means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterFacts {
    /// Id of the fact in the law data.
    pub fact: String,
    /// Its name in plain words.
    pub name: Wording,
    /// What it means.
    pub means: Wording,
    /// The question for the day it may name.
    pub decided: Option<Wording>,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}

/// An outcome: what it means, and for which requests it can come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeFacts {
    /// The outcome.
    pub outcome: LetterOutcome,
    /// The kinds of letter that can say it.
    pub kinds: Vec<LetterKind>,
    /// The requests it can answer.
    pub requests: Vec<RequestKind>,
    /// What it is and means.
    pub facts: LetterFacts,
}

fn day(text: &str) -> IsoDate {
    IsoDate::parse(text).expect("days of the law data are checked on loading")
}

/// Gives every clock, in the order of the file.
pub fn clocks() -> &'static [ClockRule] {
    static RULES: LazyLock<Vec<ClockRule>> = LazyLock::new(|| {
        let law = law();
        let rule = |c: &crate::data::ClockEntry| {
            let instrument = law.instrument(&c.instrument);
            ClockRule {
                id: c.id.clone(),
                fact: c.fact.clone(),
                name: c.name.wording(),
                says: c.limit.wording(),
                limit: match (c.months, c.days) {
                    (Some(months), _) => Limit::Months(months),
                    (_, Some(days)) => Limit::Days(days),
                    _ => Limit::None,
                },
                waits: c.waits,
                not_yet: c.not_yet.as_ref().map(|words| words.wording()),
                late: c.late.clone(),
                since: c.since.as_deref().map(day),
                unclear: c.unclear.clone(),
                rule: Rule {
                    instrument: instrument.name.clone(),
                    citation: c.citation.clone(),
                    version: instrument.version.clone(),
                    as_of: instrument.as_of.clone(),
                    source: c.source.clone(),
                    confidence: c.confidence.into(),
                    in_words: law.rule_words(instrument, &c.citation),
                },
                real: c.real.as_ref().map(|real| RealTime {
                    from: real.from,
                    to: real.to,
                    share: real.share,
                    says: real.says.wording(),
                    source: real.source.clone(),
                }),
            }
        };
        law.clocks.clock.iter().map(rule).collect()
    });
    &RULES
}

/// Gives a clock by its id.
pub fn clock(id: &str) -> Option<&'static ClockRule> {
    clocks().iter().find(|clock| clock.id == id)
}

/// Gives a sentence that says why a clock has no day, or how its day was counted.
pub fn clock_sentence(id: &str) -> Option<Wording> {
    law().clocks.sentences.get(id).map(|words| words.wording())
}

/// Gives the sessions of the CCF that are known, in order.
pub fn sessions() -> &'static [CcfSession] {
    static SESSIONS: LazyLock<Vec<CcfSession>> = LazyLock::new(|| {
        let session = |s: &crate::data::SessionEntry| CcfSession {
            number: s.number,
            first: day(&s.first),
            last: day(&s.last),
        };
        law().clocks.session.iter().map(session).collect()
    });
    &SESSIONS
}

/// Gives what is known of the sessions beside their days.
pub fn sessions_say() -> SessionsSay {
    let told = &law().clocks.sessions;
    SessionsSay {
        says: told.says.wording(),
        source: told.source.clone(),
        confidence: told.confidence.into(),
        as_of: told.as_of.clone(),
    }
}

/// Says whether a state is a party to the European Convention on Extradition, as far as the list goes; *unknown* for
/// territories of another state.
pub fn in_extradition_convention(country: Country) -> YesNo {
    let list = &law().clocks.convention;
    match country {
        country if list.parties.contains(&country) => YesNo::Yes,
        country if list.unclear.contains(&country) => YesNo::Unknown,
        _ => YesNo::No,
    }
}

fn facts(
    fact: &str,
    [name, means]: [&crate::data::Words; 2],
    decided: Option<&crate::data::Words>,
    source: &str,
    confidence: Sure,
) -> LetterFacts {
    LetterFacts {
        fact: fact.to_owned(),
        name: name.wording(),
        means: means.wording(),
        decided: decided.map(|words| words.wording()),
        source: source.to_owned(),
        confidence: confidence.into(),
        as_of: law().meta.as_of.clone(),
    }
}

/// Gives what each kind of letter is and means, in the order of the form.
pub fn letter_kinds() -> &'static [(LetterKind, LetterFacts)] {
    static KINDS: LazyLock<Vec<(LetterKind, LetterFacts)>> = LazyLock::new(|| {
        let kind = |k: &crate::data::LetterEntry| {
            let words = [&k.name, &k.means];
            (k.kind, facts(&k.fact, words, k.decided.as_ref(), &k.source, k.confidence))
        };
        law().letters.kind.iter().map(kind).collect()
    });
    &KINDS
}

/// Gives what each outcome means, in the order of the form.
pub fn letter_outcomes() -> &'static [OutcomeFacts] {
    static OUTCOMES: LazyLock<Vec<OutcomeFacts>> = LazyLock::new(|| {
        let outcome = |o: &crate::data::OutcomeEntry| OutcomeFacts {
            outcome: o.outcome,
            kinds: o.kinds.clone(),
            requests: o.requests.clone(),
            facts: facts(&o.fact, [&o.name, &o.means], None, &o.source, o.confidence),
        };
        law().letters.outcome.iter().map(outcome).collect()
    });
    &OUTCOMES
}
