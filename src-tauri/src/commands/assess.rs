//! The engine of law on a case.

use redress_wire::{Assess, AssessmentView};
use tauri::AppHandle;

use super::{bench, id};
use crate::errors::Answer;

pub fn assess_case(app: &AppHandle, request: Assess) -> Answer<AssessmentView> {
    bench(app).with(|open| {
        let assessment = open.session.assess(&id(&request.case)?)?;
        Ok(AssessmentView::of(&assessment, request.language))
    })
}
