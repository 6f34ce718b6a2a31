//! Dates and names as they are typed. Nothing here is saved.

use redress_casework::{
    dates::Reading,
    latin,
    model::{Code, PartialDate, Problem, SHORT_MAX},
};
use redress_wire::{DateFound, DateOffer, DateReading, DateSheet, ReadDate, Spelling};
use tauri::AppHandle;

use super::{bench, id};
use crate::errors::{Answer, Refusal};

pub fn read_date(app: &AppHandle, request: ReadDate) -> Answer<DateReading> {
    bench(app).with(|open| {
        let case = if request.case.is_empty() { None } else { Some(id(&request.case)?) };
        Ok(shown(open.session.read_date(case.as_ref(), &request.text, request.calendar)?))
    })
}

/// Fills in the Gregorian days that the boxes of a form mean.
pub fn convert_date(_: &AppHandle, request: DateSheet) -> Answer<DateSheet> {
    Ok(DateSheet::from(&request.read("when")?))
}

pub fn suggest_spelling(_: &AppHandle, request: Spelling) -> Answer<Spelling> {
    if request.text.chars().count() > SHORT_MAX {
        return Err(Refusal::from(Problem::in_field(Code::BadField, "text", "too long")));
    }
    Ok(Spelling { text: latin(&request.text) })
}

fn shown(reading: Reading) -> DateReading {
    let offer = |date: &PartialDate, label: &str| DateOffer {
        date: DateSheet::from(date),
        label: redress_casework::model::for_display(label),
    };
    let (found, offers, why) = match reading {
        Reading::Blank => (DateFound::Blank, vec![], ""),
        Reading::One(date) => (DateFound::One, vec![offer(&date, "")], ""),
        Reading::Several(dates) => {
            (DateFound::Several, dates.iter().map(|date| offer(date, "")).collect(), "")
        }
        Reading::Beside(marks) => {
            let offers = marks.iter().map(|(mark, date)| offer(date, &mark.title)).collect();
            (DateFound::Beside, offers, "")
        }
        Reading::Unread(why) => (DateFound::Unread, vec![], why.word()),
    };
    DateReading { found, offers, why: why.to_owned() }
}
