//! Assessments as a screen shows them, in one language.

use redress_model::{
    Assessment, Confidence, Forum, GroundResult, Point, Question, QuestionForm, Rule, Verdict,
    Wording,
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
    /// What is missing.
    pub missing: Vec<QuestionView>,
    /// What no program can judge.
    pub cannot_judge: Vec<PointView>,
    /// Alerts that the CCF cannot mend, with the road that is left.
    pub other_roads: Vec<PointView>,
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
        }
    }
}

impl From<&Rule> for RuleView {
    fn from(rule: &Rule) -> Self {
        Self {
            instrument: rule.instrument.clone(),
            citation: rule.citation.clone(),
            version: rule.version.clone(),
            as_of: rule.as_of.clone(),
            source: rule.source.clone(),
            confidence: rule.confidence,
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
            rules: ground.rules.iter().map(RuleView::from).collect(),
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
            missing: questions(&assessment.missing, language),
            cannot_judge: points(&assessment.cannot_judge, language),
            other_roads: points(&assessment.other_roads, language),
        }
    }
}
