//! Ground by ground: the rule, what the applicant submits, and the facts it rests on.

use redress_model::{EntryKind, EntryRef, GroundResult, Id, Point, Rule};

use super::{Request, secret, sentence, sentences::thesis};
use crate::sheet::{Text, isolated, lines};
use crate::words as en;

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
            if let Some(words) = thesis(&ground.id) {
                self.out.say(words);
            }
            self.points(ground);
        }
    }

    fn points(&mut self, ground: &GroundResult) {
        for point in &ground.rests_on {
            let Some(words) = sentence(&point.id) else {
                self.left_out.push(point.id.clone());
                continue;
            };
            let text = self.argued(words, point);
            let hidden = point.rests_on.iter().any(|entry| self.hidden(entry));
            self.out.para(hidden, text);
        }
    }

    fn argued(&self, words: &str, point: &Point) -> Text {
        let mut at: Vec<String> = Vec::new();
        let mut exhibits: Vec<Id> = Vec::new();
        let mut said = Vec::new();
        let mut foot = Vec::new();
        for entry in &point.rests_on {
            for place in self.out.told.get(entry).into_iter().flatten() {
                if !at.contains(place) {
                    at.push(place.clone());
                }
            }
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
        in_order(&mut at);
        let see = match at.len() {
            0 => String::new(),
            1 if at[0].starts_with("section") => format!(" (See {}.)", at[0]),
            1 => format!(" (See paragraph {}.)", at[0]),
            _ => format!(" (See {}.)", en::list(&at)),
        };
        let mut text = Text::of([format!("{words}{}{see}", self.marks(&exhibits))]);
        text.lines.extend(said);
        text.foot = foot;
        text
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
