//! The engine of law on a case, what the law data say of channels, and where a fact is used.

use redress_casework::law::{InterviewPart, InterviewQuestion, channels};
use redress_wire::{
    AskUses, AskedView, Assess, AssessmentView, ChannelView, EntryLink, GroundUse,
    InterviewPartView, InterviewView, PlaceUse, QuestionView, Tongue, UsesView, say,
};
use tauri::AppHandle;

use super::{bench, id};
use crate::errors::Answer;

pub fn assess_case(app: &AppHandle, request: Assess) -> Answer<AssessmentView> {
    bench(app).with(|open| {
        let assessment = open.session.assess(&id(&request.case)?)?;
        Ok(AssessmentView::of(&assessment, request.language))
    })
}

pub fn interview(app: &AppHandle, request: Assess) -> Answer<InterviewView> {
    bench(app).with(|open| {
        let parts = open.session.interview(&id(&request.case)?)?;
        let asked = |one: &InterviewQuestion| AskedView {
            question: QuestionView::of(&one.question, request.language),
            fields: one.fields.to_vec(),
            asked: one.asked,
            may_be_no: one.may_be_no,
        };
        let part = |part: &InterviewPart| InterviewPartView {
            id: part.id.to_owned(),
            tender: part.tender,
            questions: part.questions.iter().map(asked).collect(),
        };
        Ok(InterviewView { parts: parts.iter().map(part).collect() })
    })
}

pub fn list_channels(_: &AppHandle, request: Tongue) -> Answer<Vec<ChannelView>> {
    let words = |words| say(words, request.language);
    Ok(channels()
        .iter()
        .map(|facts| ChannelView {
            channel: facts.channel,
            fact: facts.fact.clone(),
            what: words(&facts.what),
            forum: facts.forum,
            remedy: words(&facts.remedy),
            source: facts.source.clone(),
            confidence: facts.confidence,
            as_of: facts.as_of.clone(),
            in_interpol_files: facts.channel.in_interpol_files(),
        })
        .collect())
}

pub fn entry_uses(app: &AppHandle, request: AskUses) -> Answer<UsesView> {
    bench(app).with(|open| {
        let uses = open.session.uses(&id(&request.case)?, &id(&request.id)?)?;
        let ground = |one: &redress_casework::GroundUse| GroundUse {
            id: one.id.clone(),
            name: say(&one.name, request.language),
            verdict: one.verdict,
            against: one.against,
        };
        let place = |one: redress_casework::papers::Place| PlaceUse {
            number: one.number,
            heading: one.heading,
        };
        Ok(UsesView {
            leaves: uses.leaves,
            grounds: uses.grounds.iter().map(ground).collect(),
            places: uses.places.into_iter().map(place).collect(),
            named_by: uses.named_by.iter().map(EntryLink::from).collect(),
            names: uses.names.iter().map(EntryLink::from).collect(),
        })
    })
}
