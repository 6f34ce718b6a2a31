//! Ground by ground: the rule, what the applicant submits, and the facts it rests on.

use redress_model::{EntryKind, EntryRef, GroundResult, Id, OutcomeKind, Point, Rule};

use super::{Request, secret, sentence, sentences::thesis};
use crate::dates;
use crate::sheet::{Text, isolated, lines};
use crate::words as en;

/// The point that names the data; the opening sentence of a ground says it.
const THE_DATA: &str = "alert-recorded";

impl Request<'_> {
    pub(super) fn arguments(&mut self) {
        self.out.section("Arguments");
        if self.grounds.is_empty() {
            self.out.say("The applicant asks the Commission to examine whether the data comply with INTERPOL's rules.");
        }
        for ground in self.grounds.clone() {
            let main = ground.rules.first();
            let name = &ground.name.en;
            let heading = match main {
                Some(rule) => format!("{name} ({})", isolated(&rule.citation)),
                None => name.clone(),
            };
            self.out.sub(heading, main.map(instrument).unwrap_or_default());
            let data: Vec<&EntryRef> = ground
                .rests_on
                .iter()
                .filter(|point| point.id == THE_DATA)
                .flat_map(|point| &point.rests_on)
                .collect();
            let hidden = data.iter().any(|entry| self.hidden(entry));
            let words =
                thesis(&ground.id).unwrap_or("The applicant relies on the rule named above.");
            let at = self.places(data.into_iter());
            let about = if at.is_empty() { String::new() } else { format!(" The data: {at}.") };
            self.out.para(hidden, Text::of([format!("{words}{about}")]));
            self.points(ground);
        }
    }

    fn points(&mut self, ground: &GroundResult) {
        for point in ground.rests_on.iter().filter(|point| point.id != THE_DATA) {
            let Some(words) = sentence(&point.id) else {
                self.left_out.push(point.id.clone());
                continue;
            };
            let words =
                if point.id == "extradition-refused" { self.not_extradited(point) } else { words };
            let text = self.argued(words, point);
            let hidden = point.rests_on.iter().any(|entry| self.hidden(entry));
            self.out.para(hidden, text);
        }
    }

    /// Says which of the two it was: a refusal to extradite, or a release.
    fn not_extradited(&self, point: &Point) -> &'static str {
        let on = |kind: OutcomeKind| {
            self.case.proceedings.iter().any(|p| {
                point.rests_on.iter().any(|e| e.kind == EntryKind::Proceeding && e.id == p.id)
                    && p.outcome.as_ref().is_some_and(|outcome| outcome.kind == kind)
            })
        };
        match (on(OutcomeKind::Refused), on(OutcomeKind::Released)) {
            (true, false) => "A state refused to extradite the applicant.",
            (false, true) => "A state released the applicant in extradition proceedings.",
            _ => "A state refused to extradite the applicant, or released the applicant.",
        }
    }

    fn argued(&self, words: &str, point: &Point) -> Text {
        let mut exhibits: Vec<Id> = Vec::new();
        let mut said = Vec::new();
        let mut foot = Vec::new();
        for entry in &point.rests_on {
            if entry.kind == EntryKind::Evidence {
                exhibits.push(entry.id.clone());
            }
            let answer = self.case.answers.iter().find(|a| a.id == entry.id);
            if let Some(answer) = answer.filter(|_| entry.kind == EntryKind::Answer) {
                exhibits.extend(answer.exhibits.iter().cloned());
                if let Some(words) = &answer.words {
                    let mut words = lines(words);
                    if let Some(first) = words.first_mut() {
                        *first = format!("{}{first}", self.how_sure(&answer.provenance));
                    }
                    said.extend(words);
                }
                foot.extend(self.foot(&answer.provenance));
            }
        }
        let mut see: Vec<String> = point.rests_on.iter().filter_map(|e| self.gist(e)).collect();
        see.extend(Some(self.places(point.rests_on.iter())).filter(|at| !at.is_empty()));
        let see = if see.is_empty() {
            String::new()
        } else {
            format!(" ({})", en::capital(&see.join("; ")))
        };
        let mut text = Text::of([format!("{words}{}{see}", self.marks(&exhibits))]);
        text.lines.extend(said);
        text.foot = foot;
        text
    }

    /// Says where entries are told: `paragraphs 4.1 and 7.1`.
    fn places<'e>(&self, entries: impl Iterator<Item = &'e EntryRef>) -> String {
        let mut at: Vec<String> = Vec::new();
        for place in entries.filter_map(|entry| self.out.told.get(entry)).flatten() {
            if !at.contains(place) {
                at.push(place.clone());
            }
        }
        in_order(&mut at);
        let (sections, paragraphs): (Vec<String>, Vec<String>) =
            at.into_iter().partition(|place| place.starts_with("section"));
        let mut said = sections;
        match paragraphs.as_slice() {
            [] => {}
            [one] => said.push(format!("paragraph {one}")),
            more => said.push(format!("paragraphs {}", en::list(more))),
        }
        said.join("; ")
    }

    /// Gives the heart of a fact that an argument rests on, so that the reader need not turn back.
    fn gist(&self, entry: &EntryRef) -> Option<String> {
        match entry.kind {
            EntryKind::Protection => {
                let protection = self.case.protection.iter().find(|p| p.id == entry.id)?;
                let mut said = vec![en::capital(en::protection(protection.kind))];
                said.extend(protection.country.map(|c| c.english().to_owned()));
                if !protection.granted.is_unknown() {
                    said.push(format!("given {}", dates::plain(&protection.granted)));
                }
                Some(said.join(", "))
            }
            EntryKind::Proceeding => {
                let proceeding = self.case.proceedings.iter().find(|p| p.id == entry.id)?;
                let mut said = vec![en::proceeding(proceeding.kind).to_owned()];
                said.extend(proceeding.country.map(|c| c.english().to_owned()));
                if let Some(outcome) = &proceeding.outcome {
                    said.push(en::outcome(outcome.kind).to_owned());
                    if !outcome.date.is_unknown() {
                        said.push(dates::plain(&outcome.date));
                    }
                }
                Some(said.join(", "))
            }
            _ => None,
        }
    }

    /// Says whether an entry is for the Commission alone.
    fn hidden(&self, entry: &EntryRef) -> bool {
        self.case
            .entries()
            .iter()
            .find(|e| e.kind() == entry.kind && e.id() == &entry.id)
            .and_then(|e| e.provenance().map(secret))
            .unwrap_or(false)
    }
}

/// Puts paragraph numbers in order: 4.2 before 10.1; places without number first.
pub(super) fn in_order(places: &mut [String]) {
    places.sort_by_key(|place| {
        let digits = place.trim_start_matches(|c: char| !c.is_ascii_digit());
        digits.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>()
    });
}

fn instrument(rule: &Rule) -> String {
    format!("{}, version: {}", isolated(&rule.instrument), isolated(&rule.version))
}
