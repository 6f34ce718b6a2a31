//! Where a fact comes from and how sure it is, in words: what is only reported is attributed, and
//! what is only suspected never reads as a fact.

use redress_model::{Certainty, Disclosure, Evidence, Provenance, Source, SourceRef};

use super::{Request, link};
use crate::dates;
use crate::sheet::{Block, isolated};
use crate::words::list;

impl Request<'_> {
    /// Says before a fact how sure it is; empty where it is confirmed.
    pub(super) fn how_sure(&self, provenance: &Provenance) -> String {
        let who = self.who_says(&provenance.sources);
        match (provenance.certainty, who.is_empty()) {
            (Certainty::Confirmed, _) => String::new(),
            (Certainty::Likely, false) | (Certainty::Unknown, false) => {
                format!("According to {who}: ")
            }
            (Certainty::Likely, true) => "As the applicant understands: ".into(),
            (Certainty::Unknown, true) => "As far as the applicant knows: ".into(),
            (Certainty::Suspected, _) => "Suspected, not shown: ".into(),
        }
    }

    /// Gives the small lines under a fact: its sources, and what other sources say.
    pub(super) fn foot(&self, provenance: &Provenance) -> Vec<String> {
        let mut said = Vec::new();
        for other in &provenance.differing {
            let who = self.who_says(&other.sources);
            let who = if who.is_empty() { "another source".into() } else { who };
            let date = other.date.as_ref().map(|date| format!(" ({})", dates::date(date)));
            said.push(format!(
                "Sources differ on {}: according to {who}, “{}”{}.",
                field(&other.field),
                isolated(other.says.trim_end_matches('.')).replace('\n', " "),
                date.unwrap_or_default()
            ));
        }
        if let Some(dispute) = &provenance.dispute {
            let line = |text: &str| isolated(text.trim_end_matches('.')).replace('\n', " ");
            let they = dispute.they_say.as_ref();
            said.extend(they.map(|text| format!("The accusing side says: “{}”.", line(text))));
            let own = dispute.i_say.as_ref();
            said.extend(own.map(|text| format!("The applicant says: {}.", line(text))));
        }
        let named: Vec<String> =
            provenance.sources.iter().filter_map(|reference| self.cited(reference)).collect();
        if !named.is_empty() {
            let word = if named.len() == 1 { "Source" } else { "Sources" };
            said.push(format!("{word}: {}.", named.join("; ")));
        }
        said
    }

    fn found(&self, reference: &SourceRef) -> (Option<&Source>, Option<&Evidence>) {
        let source = self.case.sources.iter().find(|s| s.id == reference.source);
        let exhibit = match source {
            Some(source) => source.exhibit.as_ref(),
            None => Some(&reference.source),
        };
        let exhibit = exhibit.and_then(|id| self.case.evidence.iter().find(|e| &e.id == id));
        (source, exhibit)
    }

    /// Names a source by who published it. A source whose exhibit is for the Commission alone goes
    /// by the mark of that exhibit, for its title may say what the exhibit says.
    fn short(&self, reference: &SourceRef) -> Option<String> {
        match self.found(reference) {
            (_, Some(exhibit)) if exhibit.provenance.disclosure == Disclosure::CcfOnly => {
                Some(format!("exhibit {}", exhibit.mark()))
            }
            (Some(source), _) => {
                let name = source.publisher.as_ref().unwrap_or(&source.title);
                Some(isolated(name))
            }
            (None, Some(exhibit)) => Some(format!("exhibit {}", exhibit.mark())),
            (None, None) => None,
        }
    }

    fn who_says(&self, references: &[SourceRef]) -> String {
        let mut named: Vec<String> = Vec::new();
        for name in references.iter().filter_map(|reference| self.short(reference)) {
            if !named.contains(&name) {
                named.push(name);
            }
        }
        list(&named)
    }

    fn cited(&self, reference: &SourceRef) -> Option<String> {
        let (source, exhibit) = self.found(reference);
        let mut words = self.short(reference)?;
        let by_mark = words.starts_with("exhibit ");
        if let Some(source) = source
            && !by_mark
            && !source.dated.is_unknown()
        {
            words = format!("{words}, {}", dates::date(&source.dated));
        }
        if let Some(place) = &reference.place {
            words = format!("{words}, {}", isolated(place));
        }
        if let Some(exhibit) = exhibit
            && !by_mark
        {
            words = format!("{words} [{}]", exhibit.mark());
        }
        Some(words)
    }

    /// Says whether a source stands behind confidential entries alone.
    fn source_is_secret(&self, source: &Source) -> bool {
        let exhibit =
            source.exhibit.as_ref().and_then(|id| self.case.evidence.iter().find(|e| &e.id == id));
        if let Some(exhibit) = exhibit {
            return exhibit.provenance.disclosure == Disclosure::CcfOnly;
        }
        let mut named_by = self
            .case
            .entries()
            .into_iter()
            .filter(|entry| {
                entry.provenance().is_some_and(|p| p.sources.iter().any(|r| r.source == source.id))
            })
            .peekable();
        named_by.peek().is_some() && named_by.all(|entry| entry.disclosure() == Disclosure::CcfOnly)
    }

    /// Lists the sources that the facts name.
    pub(super) fn source_list(&mut self) {
        if self.case.sources.is_empty() {
            return;
        }
        self.out.section("Sources named in this request");
        let section = self.out.number();
        let mut rows = Vec::new();
        for (n, source) in self.case.sources.iter().enumerate() {
            let number = format!("{section}.{}", n + 1);
            let secret = self.source_is_secret(source);
            if secret {
                self.out.secret.push(number.clone());
            }
            let mut title = Vec::new();
            title.extend(source.publisher.as_deref().map(isolated));
            title.push(isolated(&source.title));
            title.extend(source.citation.as_deref().map(isolated));
            let exhibit = source.exhibit.iter().cloned().collect::<Vec<_>>();
            let exhibit = self.marks(&exhibit);
            rows.push(vec![
                if secret { format!("{number}\u{00A0}(C)") } else { number.clone() },
                title.join(". "),
                dates::date(&source.dated),
                exhibit.trim_matches([' ', '[', ']']).to_owned(),
            ]);
            let entry = link(redress_model::EntryKind::Source, &source.id);
            self.out.told.entry(entry).or_default().push(number);
        }
        let head = ["No.", "Source", "Date", "Exhibit"].map(str::to_owned).to_vec();
        self.out.block(Block::Table { head, rows });
    }
}

/// Names a field of the case format in words; a name that is not known is given as it is.
fn field(name: &str) -> String {
    match name {
        "when" | "date" => "the date".into(),
        "until" => "the end".into(),
        "place" => "the place".into(),
        "title" | "what" => "what happened".into(),
        "issued" => "when it was issued".into(),
        "ended" => "when it ended".into(),
        "granted" => "when it was given".into(),
        "asked" => "when it was asked for".into(),
        "charged" => "when the charge was brought".into(),
        "born" => "the date of birth".into(),
        "kind" => "its kind".into(),
        other => format!("“{}”", isolated(&other.replace('_', " "))),
    }
}
