//! Checks that no entry of the data files lacks what it needs or names what is not there.

use std::collections::BTreeSet;

use redress_model as model;

use super::channel_shapes::Bounds;
use super::shapes::{Check, Ground, Limit, Says, Words};
use super::{Law, LawDataError};

impl Law {
    /// Checks all entries against each other.
    pub(super) fn check_whole(&self) -> Result<(), LawDataError> {
        let mut ids = BTreeSet::new();
        let mut once = |id: &str| {
            if ids.insert(id.to_owned()) { Ok(()) } else { Err(wrong(id, "is used twice")) }
        };
        for instrument in &self.instruments {
            once(&instrument.id)?;
            filled(&instrument.id, &[&instrument.name, &instrument.version, &instrument.source])?;
            dated(&instrument.id, &instrument.as_of)?;
        }
        dated("data", &self.meta.as_of)?;
        dated("non_members", &self.non_members.as_of)?;
        filled("non_members", &[&self.non_members.source])?;
        for (id, words) in &self.sentences {
            both(id, words)?;
        }
        for q in &self.questions {
            once(&q.id)?;
            both(&q.id, &q.text)?;
            both(&q.id, &q.why)?;
        }
        for c in &self.channels {
            let id = format!("channel {:?}", c.channel);
            once(&id)?;
            dated(&id, &c.as_of)?;
            filled(&id, &[&c.source, &c.fact])?;
            for words in [&c.name, &c.what, &c.remedy] {
                both(&id, words)?;
            }
            if let Some(bounds) = &c.bounds {
                self.check_bounds(&id, bounds)?;
            }
        }
        for p in &self.powers {
            once(&p.id)?;
            filled(&p.id, &[&p.source])?;
            both(&p.id, &p.what)?;
        }
        dated("portal", &self.portal.as_of)?;
        for text in &self.portal.entry {
            once(&format!("portal {:?} {}", text.kind, text.id))?;
            filled(&text.id, &[&text.fact, &text.source])?;
            both(&text.id, &text.says)?;
        }
        for line in &self.admissibility {
            let id = format!("admissibility {}", line.id);
            once(&id)?;
            filled(&id, &[&line.source, &line.form])?;
            both(&id, &line.name)?;
            both(&id, &line.todo)?;
            if line.facts.is_empty() || line.kinds.is_empty() {
                return Err(wrong(&id, "names no fact or no kind"));
            }
            if !crate::admissibility::KNOWN.contains(&line.id.as_str()) {
                return Err(wrong(&id, "is judged by nothing"));
            }
        }
        for d in &self.decisions.decision {
            once(&d.id)?;
            filled(&d.id, &[&d.source])?;
            let mut words = [&d.session, &d.note].into_iter().flatten();
            words.try_for_each(|words| both(&d.id, words))?;
            if d.data.as_ref().is_some_and(|key| !self.decisions.data.contains_key(key)) {
                return Err(wrong(&d.id, "names a kind of data that is not there"));
            }
            if d.grounds.iter().any(|id| !self.grounds.iter().any(|g| &g.id == id)) {
                return Err(wrong(&d.id, "names a ground that is not there"));
            }
            if d.tags.is_empty() || d.tags.iter().any(|t| !self.decisions.tags.contains_key(t)) {
                return Err(wrong(&d.id, "has no tag, or one that is not there"));
            }
        }
        for (id, words) in self.decisions.data.iter().chain(&self.decisions.tags) {
            both(id, words)?;
        }
        self.check_library(&mut once)?;
        self.check_clocks()?;
        for limit in &self.common {
            once(&format!("common.{}", limit.id))?;
            self.check_limit("common", limit)?;
        }
        for ground in &self.grounds {
            once(&ground.id)?;
            let elements = ground.elements.iter().map(|e| &e.id);
            let factors = ground.factors.iter().map(|f| &f.id);
            for part in elements.chain(factors).chain(ground.limits.iter().map(|l| &l.id)) {
                once(&format!("{}.{part}", ground.id))?;
            }
            self.check_ground(ground)?;
        }
        Ok(())
    }

    fn check_bounds(&self, id: &str, bounds: &Bounds) -> Result<(), LawDataError> {
        filled(id, &[&bounds.source])?;
        self.known_sentence(id, &bounds.says)?;
        for day in [&bounds.from, &bounds.until].into_iter().flatten() {
            if model::IsoDate::parse(day).is_err() {
                return Err(wrong(id, "has bounds without a day of the calendar"));
            }
        }
        if let Some(field) = &bounds.members
            && crate::rights::place(field).is_none()
        {
            return Err(wrong(id, "names a column of the countries that is not there"));
        }
        let days = bounds.from.is_some() || bounds.until.is_some();
        if !days && bounds.members.is_none() && !bounds.issuer {
            return Err(wrong(id, "has bounds that bound nothing"));
        }
        // What nobody read must say so where a person reads it.
        let recalled = model::Confidence::from(bounds.confidence) != model::Confidence::Sourced;
        let said = &self.sentences[&bounds.says].en;
        if recalled && !said.contains("check the official text") {
            return Err(wrong(id, "does not say that it is recalled"));
        }
        Ok(())
    }

    fn check_library(
        &self,
        once: &mut dyn FnMut(&str) -> Result<(), LawDataError>,
    ) -> Result<(), LawDataError> {
        for file in &self.library {
            dated(file.shelf.word(), &file.as_of)?;
            for entry in &file.entry {
                once(&entry.id)?;
                filled(&entry.id, &[&entry.source])?;
                both(&entry.id, &entry.title)?;
                if entry.text.is_empty() {
                    return Err(wrong(&entry.id, "says nothing"));
                }
                for words in &entry.text {
                    both(&entry.id, words)?;
                }
            }
        }
        dated("countries", &self.countries.as_of)?;
        if let Some(id) = crate::rights::lacking(self) {
            return Err(wrong(id, "is missing in the words of the list of countries"));
        }
        for field in &self.countries.field {
            filled(&field.id, &[&field.source, &field.fact])?;
            both(&field.id, &field.name)?;
            both(&field.id, &field.means)?;
        }
        for (id, words) in &self.countries.words {
            both(id, words)?;
        }
        crate::rights::read(super::COUNTRIES).map_err(|why| wrong("countries", why))?;
        for id in ["decision", "compliant", "not-compliant", "not-known", "about", "binds"] {
            let words = self.frame.get(id).ok_or_else(|| wrong(id, "is missing in the library"))?;
            both(id, words)?;
        }
        Ok(())
    }

    fn check_ground(&self, ground: &Ground) -> Result<(), LawDataError> {
        let id = ground.id.as_str();
        both(id, &ground.name)?;
        both(id, &ground.must_show)?;
        for words in &ground.usual_evidence {
            both(id, words)?;
        }
        if ground.rules.is_empty() || ground.elements.is_empty() || ground.channels.is_empty() {
            return Err(wrong(id, "has no rule, no element or no channel"));
        }
        for rule in &ground.rules {
            filled(id, &[&rule.citation, &rule.source])?;
            if !self.instruments.iter().any(|i| i.id == rule.instrument) {
                return Err(wrong(id, "names an instrument that is not there"));
            }
        }
        // Knowing something bad may never help: no <= unknown.
        for e in &ground.elements {
            self.check_check(id, &e.check)?;
            self.check_says(id, &e.says)?;
            if model::Verdict::from(e.no) > model::Verdict::from(e.unknown) {
                return Err(wrong(id, "an element is better off with no than with unknown"));
            }
        }
        for factor in &ground.factors {
            self.check_check(id, &factor.check)?;
            self.check_says(id, &factor.says)?;
        }
        if ground.factors.is_empty() != ground.weigh.is_none() {
            return Err(wrong(id, "has factors without weights or weights without factors"));
        }
        for limit in &ground.limits {
            self.check_limit(id, limit)?;
        }
        for best in [&ground.best, &ground.limits_together].into_iter().flatten() {
            self.known_sentence(id, &best.says)?;
        }
        Ok(())
    }

    fn check_limit(&self, id: &str, limit: &Limit) -> Result<(), LawDataError> {
        self.check_check(id, &limit.check)?;
        self.check_says(id, &limit.says)?;
        if limit.says.yes.is_none() {
            return Err(wrong(id, "a limit says nothing"));
        }
        let known = |asks: &String| self.questions.iter().any(|q| q.id == *asks);
        if !limit.asks.iter().all(known) {
            return Err(wrong(id, "a limit asks a question that is not there"));
        }
        match (limit.cap, limit.unknown_cap) {
            (None, Some(_)) => Err(wrong(id, "a limit caps the unknown but not the known")),
            (Some(cap), Some(unknown))
                if model::Verdict::from(cap) > model::Verdict::from(unknown) =>
            {
                Err(wrong(id, "a limit caps the unknown harder than the known"))
            }
            _ => Ok(()),
        }
    }

    fn check_check(&self, id: &str, check: &Check) -> Result<(), LawDataError> {
        if let Some(question) = &check.question
            && !self.questions.iter().any(|q| &q.id == question)
        {
            return Err(wrong(id, "asks a question that is not there"));
        }
        for inner in check.test.parts() {
            self.check_check(id, inner)?;
        }
        Ok(())
    }

    fn check_says(&self, id: &str, says: &Says) -> Result<(), LawDataError> {
        for sentence in [&says.yes, &says.no, &says.unknown].into_iter().flatten() {
            self.known_sentence(id, sentence)?;
        }
        Ok(())
    }

    fn known_sentence(&self, id: &str, sentence: &str) -> Result<(), LawDataError> {
        if self.sentences.contains_key(sentence) {
            Ok(())
        } else {
            Err(wrong(id, format!("says the sentence {sentence}, which is not there")))
        }
    }
}

pub(super) fn wrong(entry: &str, reason: impl Into<String>) -> LawDataError {
    LawDataError::Entry { entry: entry.to_owned(), reason: reason.into() }
}

pub(super) fn filled(entry: &str, texts: &[&str]) -> Result<(), LawDataError> {
    if texts.iter().any(|t| t.trim().is_empty()) {
        return Err(wrong(entry, "leaves a source, version or name empty"));
    }
    Ok(())
}

pub(super) fn dated(entry: &str, date: &str) -> Result<(), LawDataError> {
    let shape =
        |(n, c): (usize, char)| if n == 4 || n == 7 { c == '-' } else { c.is_ascii_digit() };
    if date.len() == 10 && date.chars().enumerate().all(shape) {
        Ok(())
    } else {
        Err(wrong(entry, "has no date of the form 2026-11-23"))
    }
}

pub(super) fn both(entry: &str, words: &Words) -> Result<(), LawDataError> {
    let arabic = words.ar.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
    if words.en.trim().is_empty() || !arabic {
        return Err(wrong(entry, "lacks a sentence in English or Arabic"));
    }
    Ok(())
}
