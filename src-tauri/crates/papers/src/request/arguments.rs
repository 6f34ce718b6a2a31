//! Ground by ground: the rule, what the applicant submits, and the facts it rests on. What speaks
//! against a ground stays on the screen. The law behind every sentence comes from the rule that
//! the ground cites.

use std::collections::HashMap;

use redress_model::{
    EntryKind, EntryRef, GroundResult, Id, Point, Protection, ProtectionKind, ProtectionStatus,
    Rule, YesNo,
};

use super::{Request, secret};
use crate::sheet::{At, Text};
use crate::tongue::{Tongue, capital};

/// The point that names the data; the opening sentence of a ground says it.
const THE_DATA: &str = "alert-recorded";
/// A point that every ground has where there is a diffusion, and that carries none.
const OF_DIFFUSIONS: &str = "diffusion-same-grounds";
/// The ground that is argued from many facts, so that one hidden fact does not hide it.
const BROAD: &str = "G-ART3-POL";

/// A point that was said.
struct Said {
    text: String,
    number: String,
    hidden: bool,
}

impl Request<'_> {
    pub(super) fn arguments(&mut self) {
        self.out.section("arguments");
        if self.grounds.is_empty() {
            self.out.say("arguments-none");
        }
        let t = self.t;
        let mut said = Vec::new();
        for ground in self.grounds.clone() {
            let main = ground.rules.first();
            let name = crate::said(t, &ground.name);
            let heading = match main {
                Some(rule) => {
                    let citation = crate::said(t, &rule.in_words.citation);
                    format!("{name} ({})", t.quoted_law(citation))
                }
                None => name.to_owned(),
            };
            let data: Vec<&EntryRef> = ground
                .rests_on
                .iter()
                .filter(|point| point.id == THE_DATA)
                .flat_map(|point| &point.rests_on)
                .collect();
            let hidden = self.hidden_whole(ground);
            let rule = main.map(|rule| self.instrument(rule)).unwrap_or_default();
            self.out.sub(heading, rule, hidden);
            // What somebody wrote into a ground that hides something may tell it.
            let mixed = ground.rests_on.iter().any(|point| self.hidden_point(point));
            let words = self.thesis(ground);
            let at = self.places(data.into_iter());
            let about = match at.is_empty() {
                true => String::new(),
                false => format!(" {}", t.say("ground-data", &[("places", &at)])),
            };
            let kept = hidden || (mixed && self.own(&ground.id));
            self.out.para(&ground.id, kept, Text::of([format!("{words}{about}")]));
            self.points(ground, hidden, mixed, &mut said);
        }
    }

    /// What the applicant submits: of protections that have ended, not that the policy covers what it covers now. Where one
    /// was only asked for, or somebody became a citizen and no end is recorded, nothing but the rule.
    fn thesis(&self, ground: &GroundResult) -> String {
        let t = self.t;
        let id = format!("thesis-{}", ground.id);
        let plain = || t.word("thesis-plain");
        let past = t.known(&format!("{id}-past")).filter(|_| self.all_past(ground));
        let Some(past) = past else { return t.known(&id).unwrap_or_else(plain) };
        let given = |one: &Protection| {
            one.status == ProtectionStatus::Ended && one.kind != ProtectionKind::AsylumSeeker
        };
        if self.protections(ground).all(given) { past } else { plain() }
    }

    /// The protections that a ground rests on.
    fn protections(&self, ground: &GroundResult) -> impl Iterator<Item = &Protection> {
        let entries = ground.rests_on.iter().flat_map(|point| &point.rests_on);
        let protections = entries.filter(|entry| entry.kind == EntryKind::Protection);
        let ids: Vec<Id> = protections.map(|entry| entry.id.clone()).collect();
        self.case.protection.iter().filter(move |one| ids.contains(&one.id))
    }

    /// Says whether a ground rests on protections none of which is one of today: they ended, or the person is a citizen.
    fn all_past(&self, ground: &GroundResult) -> bool {
        let mut found = self.protections(ground).peekable();
        let past = |one: &Protection| {
            one.status == ProtectionStatus::Ended || one.naturalised == YesNo::Yes
        };
        found.peek().is_some() && found.all(past)
    }

    /// Says whether all of a ground is for the Commission alone. One hidden fact hides the ground, for that it is argued at
    /// all tells of the fact: a refugee, an extradition refused, torture. That politics outweigh is argued from many facts:
    /// there it is only the points that rest on a hidden one, as long as another carries the ground, so that the
    /// Commission can put the rest to the bureau. Its heading and its thesis then stand open.
    fn hidden_whole(&self, ground: &GroundResult) -> bool {
        let data = |point: &&Point| point.id == THE_DATA;
        if ground.rests_on.iter().filter(data).any(|point| self.hidden_point(point)) {
            return true;
        }
        let carries = |point: &&Point| !data(point) && point.id != OF_DIFFUSIONS;
        let open = |point: &Point| !self.hidden_point(point) && self.sentence(point).is_some();
        let rest = ground.id == BROAD && ground.rests_on.iter().filter(carries).any(open);
        !rest && ground.rests_on.iter().any(|point| self.hidden_point(point))
    }

    /// Says whether the person wrote own words for a paragraph of the arguments.
    fn own(&self, key: &str) -> bool {
        self.choices.own_words.contains_key(&format!("arguments/{key}"))
    }

    fn hidden_point(&self, point: &Point) -> bool {
        point.rests_on.iter().any(|entry| self.hidden(entry))
    }

    fn instrument(&self, rule: &Rule) -> String {
        let t = self.t;
        let words = |words| t.quoted_law(crate::said(t, words));
        let (instrument, version) =
            (words(&rule.in_words.instrument), words(&rule.in_words.version));
        t.say("rule-version", &[("instrument", &instrument), ("version", &version)])
    }

    /// Tells the points of a ground. What an earlier ground says in the very same words is not said again: the ground
    /// ends with where it stands. A paragraph for the Commission alone is pointed to only from where all is for it.
    fn points(&mut self, ground: &GroundResult, whole: bool, mixed: bool, said: &mut Vec<Said>) {
        let mut again = Vec::new();
        let mut again_hidden = whole;
        // The heart of a fact is given once a ground: after that its paragraphs are enough.
        let mut given: Vec<(EntryRef, bool)> = Vec::new();
        for point in ground.rests_on.iter().filter(|point| point.id != THE_DATA) {
            let Some(words) = self.sentence(point) else {
                self.left_out.push(point.id.clone());
                continue;
            };
            let key = format!("{}/{}", ground.id, point.id);
            let own = self.own(&key);
            let hidden = whole || self.hidden_point(point) || (mixed && own);
            // What only the Commission may read does not stand for what others may.
            let before: Vec<EntryRef> = { given.iter() }
                .filter(|(_, secret)| hidden || !secret)
                .map(|(entry, _)| entry.clone())
                .collect();
            let text = self.argued(&words, point, &before);
            // Held against what earlier grounds say as it reads in full.
            let full = self.argued(&words, point, &[]).plain();
            let same = |one: &&Said| one.text == full && (hidden || !one.hidden);
            if let Some(one) = said.iter().find(same).filter(|_| !own) {
                again.push(At::Paragraph(one.number.clone()));
                again_hidden |= hidden;
                continue;
            }
            let number = self.out.para(&key, hidden, text);
            // What somebody wrote in its place may say something else.
            if !own {
                given.extend(point.rests_on.iter().map(|entry| (entry.clone(), hidden)));
                said.push(Said { text: full, number, hidden });
            }
        }
        if !again.is_empty() {
            in_order(&mut again);
            let places = listed(self.t, &again, "paragraph-two-after");
            let text = Text::of([self.t.say("point-said-above", &[("places", &places)])]);
            let key = format!("{}/said-above", ground.id);
            self.out.para(&key, again_hidden || (mixed && self.own(&key)), text);
        }
    }

    /// Writes a point. Of `given` entries the heart of the fact was given already.
    fn argued(&self, words: &str, point: &Point, given: &[EntryRef]) -> Text {
        let t = self.t;
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
                    let mut words = t.lines(words);
                    if let Some(first) = words.first_mut() {
                        *first = format!("{}{first}", self.how_sure(&answer.provenance));
                    }
                    said.extend(words);
                }
                foot.extend(self.foot(&answer.provenance));
            }
        }
        let new = point.rests_on.iter().filter(|entry| !given.contains(entry));
        let mut see: Vec<String> = new.filter_map(|entry| self.gist(entry)).collect();
        see.extend(Some(self.places(point.rests_on.iter())).filter(|at| !at.is_empty()));
        let see = match see.is_empty() {
            true => String::new(),
            false => format!(" ({})", capital(&t.apart(&see))),
        };
        let mut text = Text::of([format!("{words}{}{see}", self.marks(&exhibits))]);
        text.lines.extend(said);
        text.foot = foot;
        text
    }

    /// Says where entries are told: `paragraphs 4.1 and 7.1`.
    pub(super) fn places<'e>(&self, entries: impl Iterator<Item = &'e EntryRef>) -> String {
        places(self.t, &self.out.told, entries)
    }

    /// Names one place: `4.2`, `section 3`.
    pub(super) fn place(&self, at: &At) -> String {
        place(self.t, at)
    }

    /// Gives the heart of a fact that an argument rests on, so that the reader need not turn back.
    fn gist(&self, entry: &EntryRef) -> Option<String> {
        let t = self.t;
        match entry.kind {
            EntryKind::Protection => {
                let protection = self.case.protection.iter().find(|p| p.id == entry.id)?;
                let mut said = vec![capital(&t.named("protection", &protection.kind))];
                said.extend(protection.country.map(|c| t.country(c)));
                if !protection.granted.is_unknown() {
                    let date = t.plain(&protection.granted);
                    said.push(t.say("gist-given", &[("date", &date)]));
                }
                Some(t.joined(&said))
            }
            EntryKind::Proceeding => {
                let proceeding = self.case.proceedings.iter().find(|p| p.id == entry.id)?;
                let mut said = vec![t.named("proceeding", &proceeding.kind)];
                said.extend(proceeding.country.map(|c| t.country(c)));
                if let Some(outcome) = &proceeding.outcome {
                    said.push(t.named("outcome", &outcome.kind));
                    if !outcome.date.is_unknown() {
                        said.push(t.plain(&outcome.date));
                    }
                }
                Some(t.joined(&said))
            }
            _ => None,
        }
    }

    /// Says whether an entry is for the Commission alone.
    pub(super) fn hidden(&self, entry: &EntryRef) -> bool {
        self.case
            .entries()
            .iter()
            .find(|e| e.kind() == entry.kind && e.id() == &entry.id)
            .and_then(|e| e.provenance().map(secret))
            .unwrap_or(false)
    }
}

/// Says where entries are told: `paragraphs 4.1 and 7.1`; empty where they are told nowhere.
pub(crate) fn places<'e>(
    t: Tongue,
    told: &HashMap<EntryRef, Vec<At>>,
    entries: impl Iterator<Item = &'e EntryRef>,
) -> String {
    listed(t, &in_places(told, entries), "paragraph-two")
}

/// As [`places`], after a preposition or a verb.
pub(super) fn after<'e>(
    t: Tongue,
    told: &HashMap<EntryRef, Vec<At>>,
    entries: impl Iterator<Item = &'e EntryRef>,
) -> String {
    listed(t, &in_places(told, entries), "paragraph-two-after")
}

fn in_places<'e>(
    told: &HashMap<EntryRef, Vec<At>>,
    entries: impl Iterator<Item = &'e EntryRef>,
) -> Vec<At> {
    let mut at: Vec<At> = Vec::new();
    for place in entries.filter_map(|entry| told.get(entry)).flatten() {
        if !at.contains(place) {
            at.push(place.clone());
        }
    }
    in_order(&mut at);
    at
}

/// Names places that are in order. `two` is the message that names two paragraphs where they stand in the sentence: Arabic
/// has a dual, and says it otherwise after a preposition.
fn listed(t: Tongue, at: &[At], two: &str) -> String {
    let mut said = Vec::new();
    let mut paragraphs = Vec::new();
    for one in at {
        match one {
            At::Section(_) => said.push(place(t, one)),
            At::Paragraph(_) => paragraphs.push(place(t, one)),
        }
    }
    let (id, list) = match paragraphs.len() {
        0 => return t.apart(&said),
        1 => ("paragraph-one", paragraphs.concat()),
        2 => (two, t.list(&paragraphs)),
        _ => ("paragraph-more", t.list(&paragraphs)),
    };
    said.push(t.say(id, &[("places", &list)]));
    t.apart(&said)
}

fn place(t: Tongue, place: &At) -> String {
    match place {
        At::Paragraph(number) => t.isolated(number),
        At::Section(number) => t.say("section-n", &[("n", &number.to_string())]),
    }
}

/// Puts places in order: 4.2 before 10.1; a section before its paragraphs.
pub(super) fn in_order(places: &mut [At]) {
    places.sort_by_key(|place| match place {
        At::Paragraph(number) => number.split('.').map(|n| n.parse().unwrap_or(0)).collect(),
        At::Section(number) => vec![*number],
    });
}

#[cfg(test)]
mod tests {
    use redress_model::RequestLanguage;

    use super::*;

    fn paragraphs(numbers: &[&str], two: &str) -> String {
        let at: Vec<At> = numbers.iter().map(|one| At::Paragraph((*one).to_owned())).collect();
        let said = redress_model::for_display(&listed(Tongue::of(RequestLanguage::Ar), &at, two));
        said.replace('\u{A0}', " ")
    }

    #[test]
    fn arabic_names_one_paragraph_two_and_more_each_in_its_form() {
        assert_eq!(paragraphs(&["4.1"], "paragraph-two"), "الفقرة 4.1");
        assert_eq!(paragraphs(&["4.1", "7.2"], "paragraph-two"), "الفقرتان 4.1 و7.2");
        assert_eq!(paragraphs(&["4.1", "7.2"], "paragraph-two-after"), "الفقرتين 4.1 و7.2");
        assert_eq!(paragraphs(&["4.1", "7.2", "7.3"], "paragraph-two"), "الفقرات 4.1، 7.2 و7.3");
    }
}
