//! Assessments as a screen shows them, in one language.

use redress_model::{
    Assessment, Confidence, Decision, DecisionResult, Forum, GroundResult, Point, Power, Question,
    QuestionForm, Rule, Teller, Verdict, Wording,
};
use serde::Serialize;
use ts_rs::TS;

use crate::languages::Language;
use crate::views::EntryLink;

/// Who decides.
pub type ForumWord = Forum;

/// An assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AssessmentView {
    /// The day the law data speak of.
    pub as_of: String,
    /// Grounds, the ones to rest on first.
    pub grounds: Vec<GroundView>,
    /// What speaks for the person.
    pub for_you: Vec<PointView>,
    /// What speaks against.
    pub against_you: Vec<PointView>,
    /// What is missing: plain questions before sensitive ones, and of those what most grounds ask first.
    pub missing: Vec<GapView>,
    /// What no program can judge.
    pub cannot_judge: Vec<PointView>,
    /// Alerts that the CCF cannot mend, with the road that is left.
    pub other_roads: Vec<PointView>,
    /// Every alert recorded lies outside INTERPOL's files.
    pub outside: bool,
    /// Who can decide what about the alerts of the case.
    pub powers: Vec<PowerView>,
}

/// A missing fact, with the grounds whose verdict waits for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GapView {
    /// The question.
    pub question: QuestionView,
    /// The ids of the grounds that ask it, in their order.
    pub grounds: Vec<String>,
}

/// What one body can decide, or cannot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PowerView {
    /// Stable id.
    pub id: String,
    /// The body.
    #[ts(type = "Forum")]
    pub forum: Forum,
    /// Whether it can; else it is said that it cannot.
    pub can: bool,
    /// What, in words.
    pub what: String,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    /// The alerts it is about.
    pub rests_on: Vec<EntryLink>,
}

/// A published decision on a ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecidedView {
    /// `CD-2018-14`.
    pub id: String,
    /// Its number as published; empty where a source gives none.
    pub number: String,
    /// Its year.
    pub year: u16,
    /// What kind of data it was about; may be empty.
    pub data: String,
    /// What it was about.
    pub tags: Vec<String>,
    /// How it ended.
    #[ts(type = "DecisionResult")]
    pub result: DecisionResult,
    /// What else is known; may be empty.
    pub note: String,
    /// Where it was read.
    pub source: String,
}

/// One ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroundView {
    /// `G-REFUGEE`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What must be shown.
    pub must_show: String,
    /// How strong.
    #[ts(type = "Verdict")]
    pub verdict: Verdict,
    /// What it rests on.
    pub rests_on: Vec<PointView>,
    /// What is missing.
    pub missing: Vec<QuestionView>,
    /// What speaks against.
    pub against: Vec<PointView>,
    /// Papers that usually show it.
    pub usual_evidence: Vec<String>,
    /// Who decides.
    #[ts(type = "Forum")]
    pub forum: Forum,
    /// The rules cited.
    pub rules: Vec<RuleView>,
    /// Exhibits that show what it rests on.
    pub proofs: Vec<EntryLink>,
    /// Published decisions that went each way.
    pub decisions: Vec<DecidedView>,
    /// Nothing is known on it yet beyond the alert itself.
    pub nothing_known: bool,
    /// How it stands against the alerts of each country, the best first; empty where it is the same against all.
    pub by_country: Vec<AlertVerdictView>,
}

/// How a ground stands against the alerts of one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AlertVerdictView {
    /// The country, by two letters; empty where it is not known.
    pub country: String,
    /// Its alerts.
    pub alerts: Vec<EntryLink>,
    /// How strong.
    #[ts(type = "Verdict")]
    pub verdict: Verdict,
    /// What speaks against.
    pub against: Vec<PointView>,
    /// What is missing.
    pub missing: Vec<QuestionView>,
}

/// One point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PointView {
    /// Stable id of the sentence.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// Entries it rests on.
    pub rests_on: Vec<EntryLink>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionView {
    /// Stable id; `answer_question` takes it.
    pub id: String,
    /// The question.
    pub text: String,
    /// Why it is asked.
    pub why: String,
    /// How it is answered.
    #[ts(type = "QuestionForm")]
    pub form: QuestionForm,
    /// Whether it touches harm, views or belief.
    pub sensitive: bool,
    /// Who or what can most likely tell.
    #[ts(type = "Teller")]
    pub teller: Teller,
}

/// The interview of a case as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterviewView {
    /// Its parts, sensitive ones last.
    pub parts: Vec<InterviewPartView>,
}

/// One part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterviewPartView {
    /// Stable id; the words of the screen have its name.
    pub id: String,
    /// Whether its questions touch harm, views or belief.
    pub tender: bool,
    /// Its questions.
    pub questions: Vec<AskedView>,
}

/// One question of the interview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AskedView {
    /// The question.
    pub question: QuestionView,
    /// The fields of the entry that it asks for.
    pub fields: Vec<String>,
    /// Whether the case as it stands makes it worth asking.
    pub asked: bool,
    /// Whether *no* answers it, although it points at a form.
    pub may_be_no: bool,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "each field is the field of `Rule` of that name")]
pub struct RuleView {
    pub instrument: String,
    pub citation: String,
    pub version: String,
    pub as_of: String,
    pub source: String,
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    pub in_words: RuleInWords,
}

/// How a rule is cited in the language of the screen. Each is empty where only the English is there, so that nobody
/// takes the one for the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "each field is the field of `RuleWords` of that name")]
pub struct RuleInWords {
    pub instrument: String,
    pub citation: String,
    pub version: String,
}

/// Gives a sentence of the law data in one language.
pub fn say(words: &Wording, language: Language) -> String {
    language.of(words).to_owned()
}

fn points(points: &[Point], language: Language) -> Vec<PointView> {
    points
        .iter()
        .map(|point| PointView {
            id: point.id.clone(),
            text: say(&point.text, language),
            rests_on: point.rests_on.iter().map(EntryLink::from).collect(),
        })
        .collect()
}

fn questions(questions: &[Question], language: Language) -> Vec<QuestionView> {
    questions.iter().map(|question| QuestionView::of(question, language)).collect()
}

impl QuestionView {
    /// Shows a question in one language.
    pub fn of(question: &Question, language: Language) -> Self {
        Self {
            id: question.id.clone(),
            text: say(&question.text, language),
            why: say(&question.why, language),
            form: question.form,
            sensitive: question.sensitive,
            teller: question.teller,
        }
    }
}

/// Gives a citation in one language; nothing where it stands in English there too.
pub(crate) fn cited(words: &Wording, language: Language) -> String {
    let said = language.of(words);
    if said == words.en { String::new() } else { said.to_owned() }
}

impl RuleView {
    /// Shows a rule in one language.
    pub fn of(rule: &Rule, language: Language) -> Self {
        Self {
            instrument: rule.instrument.clone(),
            citation: rule.citation.clone(),
            version: rule.version.clone(),
            as_of: rule.as_of.clone(),
            source: rule.source.clone(),
            confidence: rule.confidence,
            in_words: RuleInWords {
                instrument: cited(&rule.in_words.instrument, language),
                citation: cited(&rule.in_words.citation, language),
                version: cited(&rule.in_words.version, language),
            },
        }
    }
}

impl GroundView {
    /// Shows a ground in one language.
    pub fn of(ground: &GroundResult, language: Language) -> Self {
        Self {
            id: ground.id.clone(),
            name: say(&ground.name, language),
            must_show: say(&ground.must_show, language),
            verdict: ground.verdict,
            rests_on: points(&ground.rests_on, language),
            missing: questions(&ground.missing, language),
            against: points(&ground.against, language),
            usual_evidence: ground.usual_evidence.iter().map(|w| say(w, language)).collect(),
            forum: ground.forum,
            rules: ground.rules.iter().map(|r| RuleView::of(r, language)).collect(),
            proofs: ground.proofs.iter().map(EntryLink::from).collect(),
            decisions: ground.decisions.iter().map(|d| DecidedView::of(d, language)).collect(),
            nothing_known: ground.nothing_known,
            by_country: ground
                .by_country
                .iter()
                .map(|one| AlertVerdictView {
                    country: one.country.map(String::from).unwrap_or_default(),
                    alerts: one.alerts.iter().map(EntryLink::from).collect(),
                    verdict: one.verdict,
                    against: points(&one.against, language),
                    missing: questions(&one.missing, language),
                })
                .collect(),
        }
    }
}

impl AssessmentView {
    /// Shows an assessment in one language.
    pub fn of(assessment: &Assessment, language: Language) -> Self {
        Self {
            as_of: assessment.as_of.clone(),
            grounds: assessment.grounds.iter().map(|g| GroundView::of(g, language)).collect(),
            for_you: points(&assessment.for_you, language),
            against_you: points(&assessment.against_you, language),
            missing: assessment
                .missing
                .iter()
                .map(|question| GapView {
                    question: QuestionView::of(question, language),
                    grounds: assessment
                        .waiting(&question.id)
                        .into_iter()
                        .map(|ground| ground.id.clone())
                        .collect(),
                })
                .collect(),
            cannot_judge: points(&assessment.cannot_judge, language),
            other_roads: points(&assessment.other_roads, language),
            outside: assessment.outside,
            powers: assessment.powers.iter().map(|p| PowerView::of(p, language)).collect(),
        }
    }
}

impl PowerView {
    /// Shows in one language what a body can decide.
    pub fn of(power: &Power, language: Language) -> Self {
        Self {
            id: power.id.clone(),
            forum: power.forum,
            can: power.can,
            what: say(&power.what, language),
            source: power.source.clone(),
            confidence: power.confidence,
            rests_on: power.rests_on.iter().map(EntryLink::from).collect(),
        }
    }
}

impl DecidedView {
    /// Shows a decision in one language.
    pub fn of(decision: &Decision, language: Language) -> Self {
        let words = |words: &Option<Wording>| {
            words.as_ref().map(|words| say(words, language)).unwrap_or_default()
        };
        Self {
            id: decision.id.clone(),
            number: decision.number.clone().unwrap_or_default(),
            year: decision.year,
            data: words(&decision.data),
            tags: decision.tags.iter().map(|tag| say(tag, language)).collect(),
            result: decision.result,
            note: words(&decision.note),
            source: decision.source.clone(),
        }
    }
}
