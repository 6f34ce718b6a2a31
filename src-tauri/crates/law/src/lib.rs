//! The engine of law: reviewed data files and the code that reads them.
//!
//! What the law says lies in `data/*.toml`, one entry a rule, with its instrument, version, date,
//! source and confidence. The code knows a small closed set of tests over the case and how their
//! answers add up to a verdict. It never gives a probability, and the order in which a case was
//! written down changes nothing.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod admissibility;
mod assess;
mod card;
mod channels;
mod charges;
mod check;
mod clocks;
mod courts;
mod data;
mod decisions;
mod facts;
mod ground;
mod impossible;
mod interview;
mod library;
mod others;
mod outline;
mod portal;
mod powers;
mod proofs;
mod protection;
mod records;
mod rights;
mod several;

pub use admissibility::{AdmissibilityLine, Filing, Met, admissibility};
pub use assess::{assess, assess_on};
pub use card::{
    CardLine, CardReview, CardText, card_as_of, card_line, card_lines, card_reviewed, card_word,
    card_words,
};
pub use channels::{ChannelFacts, channels};
pub use clocks::{
    CcfSession, ClockRule, LetterFacts, Limit, OutcomeFacts, RealTime, SessionsSay, clock,
    clock_sentence, clocks, in_extradition_convention, letter_kinds, letter_outcomes, sessions,
    sessions_say,
};
pub use data::LawDataError;
pub use decisions::decisions;
pub use facts::is_member;
pub use impossible::by_accuser;
pub use interview::{InterviewPart, InterviewQuestion, check_parts, interview};
pub use library::{LibraryEntry, Shelf, fold, library, library_entry, search};
pub use outline::outline;
pub use portal::{PortalKind, PortalText, portal_of, portal_texts};
pub use powers::powers_over;
pub use protection::only_elsewhere;
pub use rights::{
    CountryRights, Known, RightsField, countries, countries_as_of, rights, rights_fields,
    rights_words,
};

/// Reads the embedded data files again and says what is wrong with them, if anything.
///
/// # Errors
/// Names the file or the entry that does not fit: unknown test, missing sentence, missing source.
pub fn check_data() -> Result<(), LawDataError> {
    data::Law::load().map(|_| ())
}

/// Gives a question of the engine by its id.
pub fn question(id: &str) -> Option<redress_model::Question> {
    data::law().question(id)
}

/// Gives a sentence of the grounds by its id.
pub fn sentence(id: &str) -> Option<redress_model::Wording> {
    data::law().sentences.get(id).map(|words| words.wording())
}

/// Gives every sentence of the law data that is shown, for checks of the translations.
pub fn wordings() -> Vec<redress_model::Wording> {
    data::law().wordings()
}

/// What a paper quotes of a ground: its name and its main rule.
pub struct GroundInWords {
    /// Its name.
    pub name: redress_model::Wording,
    /// How its main rule is cited.
    pub rule: Option<redress_model::RuleWords>,
}

/// Gives what papers quote of every ground, for checks of the translations.
pub fn grounds_in_words() -> Vec<GroundInWords> {
    let law = data::law();
    let quoted = |ground: &data::Ground| GroundInWords {
        name: ground.name.wording(),
        rule: ground.rules.first().map(|rule| law.rule(rule).in_words),
    };
    law.grounds.iter().map(quoted).collect()
}

/// Gives the ids of all questions, in the order of the data file.
pub fn question_ids() -> Vec<&'static str> {
    data::law().questions.iter().map(|q| q.id.as_str()).collect()
}

/// Gives the version of the law data, such as `2026-11-23.1`.
pub fn data_version() -> &'static str {
    &data::law().meta.version
}
