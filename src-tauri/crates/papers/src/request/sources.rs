//! Where a fact comes from and how sure it is, in words: what is only reported is attributed, and
//! what is only suspected never reads as a fact.

use redress_model::{Certainty, Disclosure, Evidence, Provenance, Source, SourceRef};

use super::lists::marked;
use super::{Request, link};
use crate::sheet::{At, Block};
use crate::tongue::Tongue;

/// Names an exhibit in a sentence, with its article where a language has one.
const CITED: &str = "exhibit-cited";
/// Names an exhibit in a list.
const LISTED: &str = "exhibit-mark";

impl Request<'_> {
    /// Says before a fact how sure it is; empty where it is confirmed.
    pub(super) fn how_sure(&self, provenance: &Provenance) -> String {
        let who = self.who_says(&provenance.sources);
        let said = match (provenance.certainty, who.is_empty()) {
            (Certainty::Confirmed, _) => return String::new(),
            (Certainty::Likely, false) | (Certainty::Unknown, false) => {
                self.t.say("sure-according", &[("who", &who)])
            }
            (Certainty::Likely, true) => self.t.word("sure-understands"),
            (Certainty::Unknown, true) => self.t.word("sure-knows"),
            (Certainty::Suspected, _) => self.t.word("sure-suspected"),
        };
        format!("{said} ")
    }

    /// Gives the small lines under a fact: its sources, and what other sources say.
    pub(super) fn foot(&self, provenance: &Provenance) -> Vec<String> {
        let t = self.t;
        let line = |text: &str| t.isolated(text.trim_end_matches('.')).replace('\n', " ");
        let mut said = Vec::new();
        for other in &provenance.differing {
            let who = self.who_says(&other.sources);
            let who = if who.is_empty() { t.word("another-source") } else { who };
            let (field, says) = (field(t, &other.field), line(&other.says));
            let values = [("field", field.as_str()), ("who", &who), ("says", &says)];
            said.push(match &other.date {
                Some(date) => {
                    let date = t.date(date);
                    let dated = [&values[..], &[("date", date.as_str())]].concat();
                    t.say("sources-differ-dated", &dated)
                }
                None => t.say("sources-differ", &values),
            });
        }
        if let Some(dispute) = &provenance.dispute {
            let they = dispute.they_say.as_ref();
            said.extend(they.map(|text| t.say("they-say", &[("words", &line(text))])));
            let own = dispute.i_say.as_ref();
            said.extend(own.map(|text| t.say("i-say", &[("words", &line(text))])));
        }
        let named: Vec<String> =
            provenance.sources.iter().filter_map(|reference| self.cited(reference)).collect();
        if !named.is_empty() {
            let id = match named.len() {
                1 => "source-one",
                2 => "source-two",
                _ => "source-more",
            };
            said.push(t.say(id, &[("names", &t.apart(&named))]));
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

    /// Names a source by who published it, and says whether its date is in that. Of two by one publisher each is told by
    /// its date too, or by its title where a date does not tell them apart: else they read as one.
    fn published(&self, source: &Source) -> (String, bool) {
        let t = self.t;
        let Some(publisher) = &source.publisher else { return (t.isolated(&source.title), false) };
        let same = |other: &Source| {
            let name = |text: &str| text.trim().to_lowercase();
            other.publisher.as_deref().map(name) == Some(name(publisher))
        };
        let others = self.case.sources.iter().filter(|one| one.id != source.id);
        let others: Vec<&Source> =
            others.filter(|one| same(one) && !self.goes_by_mark(one)).collect();
        let name = t.isolated(publisher);
        if others.is_empty() {
            return (name, false);
        }
        let day = |one: &Source| t.plain(&one.dated);
        if !source.dated.is_unknown() && others.iter().all(|one| day(one) != day(source)) {
            return (format!("{name} ({})", day(source)), true);
        }
        let title = t.say("quoted", &[("words", &t.isolated(&source.title))]);
        (format!("{name} ({title})"), false)
    }

    /// Says whether a source goes by the mark of its exhibit, which is for the Commission alone.
    fn goes_by_mark(&self, source: &Source) -> bool {
        let id = source.exhibit.as_ref();
        let exhibit = self.case.evidence.iter().find(|one| Some(&one.id) == id);
        exhibit.is_some_and(|one| one.provenance.disclosure == Disclosure::CcfOnly)
    }

    /// Names a source by who published it. A source whose exhibit is for the Commission alone goes
    /// by the mark of that exhibit, for its title may say what the exhibit says. `id` is the message that
    /// names an exhibit: [`CITED`] or [`LISTED`].
    fn short(&self, reference: &SourceRef, id: &str) -> Option<String> {
        match self.found(reference) {
            (_, Some(exhibit)) if exhibit.provenance.disclosure == Disclosure::CcfOnly => {
                Some(self.exhibit(exhibit, id))
            }
            (Some(source), _) => Some(self.published(source).0),
            (None, Some(exhibit)) => Some(self.exhibit(exhibit, id)),
            (None, None) => None,
        }
    }

    fn exhibit(&self, exhibit: &Evidence, id: &str) -> String {
        self.t.say(id, &[("mark", &self.t.isolated(&exhibit.mark()))])
    }

    pub(super) fn who_says(&self, references: &[SourceRef]) -> String {
        let mut named: Vec<String> = Vec::new();
        for name in references.iter().filter_map(|reference| self.short(reference, CITED)) {
            if !named.contains(&name) {
                named.push(name);
            }
        }
        self.t.list(&named)
    }

    fn cited(&self, reference: &SourceRef) -> Option<String> {
        let (source, exhibit) = self.found(reference);
        let mut words = self.short(reference, LISTED)?;
        let by_mark = exhibit.is_some_and(|exhibit| words == self.exhibit(exhibit, LISTED));
        if let Some(source) = source
            && !by_mark
            && !self.published(source).1
            && !source.dated.is_unknown()
        {
            words = self.t.joined(&[words, self.t.date(&source.dated)]);
        }
        if let Some(place) = &reference.place {
            words = self.t.joined(&[words, self.t.isolated(place)]);
        }
        if let Some(exhibit) = exhibit
            && !by_mark
        {
            words = format!("{words} [{}]", self.t.isolated(&exhibit.mark()));
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
        let t = self.t;
        self.out.section("sources");
        let section = self.out.number();
        let mut rows = Vec::new();
        for (n, source) in self.case.sources.clone().iter().enumerate() {
            let number = format!("{section}.{}", n + 1);
            let secret = self.source_is_secret(source);
            if secret {
                self.out.secret.push(At::Paragraph(number.clone()));
            }
            let mut title = Vec::new();
            title.extend(source.publisher.as_deref().map(|text| t.isolated(text)));
            title.push(t.isolated(&source.title));
            title.extend(source.citation.as_deref().map(|text| t.isolated(text)));
            let exhibit = source.exhibit.iter().cloned().collect::<Vec<_>>();
            let exhibit = self.marks(&exhibit);
            rows.push(vec![
                if secret { marked(t, &number) } else { number.clone() },
                title.join(". "),
                t.date(&source.dated),
                exhibit.trim_matches([' ', '[', ']']).to_owned(),
            ]);
            let entry = link(redress_model::EntryKind::Source, &source.id);
            self.out.told.entry(entry).or_default().push(At::Paragraph(number));
        }
        let head = ["table-number", "table-source", "table-date", "table-exhibit"];
        let head = head.map(|id| t.word(id)).to_vec();
        self.out.block(Block::Table { head, rows });
    }
}

/// Names a field of the case format in words; a name that is not known is given as it is.
fn field(t: Tongue, name: &str) -> String {
    let id = match name {
        "when" | "date" => "when",
        "title" | "what" => "what",
        other => other,
    };
    t.known(&format!("field-{id}"))
        .filter(|_| id != "other")
        .unwrap_or_else(|| t.say("field-other", &[("name", &t.isolated(&name.replace('_', " ")))]))
}
