//! The library: every text of the law data that a person may look up, each with its source, its
//! date and how sure it is. What was written for it alone lies in `data/library`; grounds,
//! instruments, channels and decisions come from their own files.

mod search;

use std::sync::LazyLock;

use redress_model::{Confidence, DecisionResult, Rule, Wording};

use crate::channels::channels;
use crate::data::{Law, law};
use crate::decisions::decisions;

pub use search::{fold, search};

/// Where an entry stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize, serde::Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// Advice in short steps.
    Guides,
    /// Grounds, instruments, and how rules are weighed.
    Rules,
    /// How the CCF works.
    Procedure,
    /// Published decisions.
    Decisions,
    /// Kinds of alerts, and roads that are not INTERPOL's.
    Alerts,
    /// Public cases and reports.
    Cases,
    /// Words of the field.
    Glossary,
    /// Who can do what.
    Help,
}

impl Shelf {
    /// Every shelf, in the order they are shown.
    pub const ALL: [Self; 8] = [
        Self::Guides,
        Self::Rules,
        Self::Procedure,
        Self::Decisions,
        Self::Alerts,
        Self::Cases,
        Self::Glossary,
        Self::Help,
    ];

    /// Gives its word, as the data files write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Guides => "guides",
            Self::Rules => "rules",
            Self::Procedure => "procedure",
            Self::Decisions => "decisions",
            Self::Alerts => "alerts",
            Self::Cases => "cases",
            Self::Glossary => "glossary",
            Self::Help => "help",
        }
    }
}

/// An entry of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryEntry {
    /// Its id: `GU-02`, `PR-081`, `G-REFUGEE`, `CD-2018-14`.
    pub id: String,
    /// Where it stands.
    pub shelf: Shelf,
    /// What it is called.
    pub title: Wording,
    /// What it says, one paragraph or step after the other.
    pub text: Vec<Wording>,
    /// Papers that usually show it; for grounds.
    pub evidence: Vec<Wording>,
    /// The instrument and article it rests on; empty where there is none.
    pub instrument: String,
    /// The rules it cites, each with version and source; for grounds.
    pub rules: Vec<Rule>,
    /// Other entries it speaks of.
    pub see: Vec<String>,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}

/// Gives every entry, shelf by shelf.
pub fn library() -> &'static [LibraryEntry] {
    static ENTRIES: LazyLock<Vec<LibraryEntry>> = LazyLock::new(|| {
        let law = law();
        let mut all: Vec<LibraryEntry> = written(law).collect();
        all.extend(grounds(law));
        all.extend(instruments(law));
        all.extend(roads());
        all.extend(decided(law));
        all.sort_by_key(|entry| entry.shelf);
        all
    });
    &ENTRIES
}

/// Gives an entry by its id.
pub fn library_entry(id: &str) -> Option<&'static LibraryEntry> {
    library().iter().find(|entry| entry.id == id)
}

/// What was written for the library alone.
fn written(law: &Law) -> impl Iterator<Item = LibraryEntry> + '_ {
    law.library.iter().flat_map(|file| {
        file.entry.iter().map(|entry| LibraryEntry {
            id: entry.id.clone(),
            shelf: file.shelf,
            title: entry.title.wording(),
            text: entry.text.iter().map(|words| words.wording()).collect(),
            evidence: Vec::new(),
            instrument: entry.instrument.clone(),
            rules: Vec::new(),
            see: Vec::new(),
            source: entry.source.clone(),
            confidence: entry.confidence.into(),
            as_of: file.as_of.clone(),
        })
    })
}

fn grounds(law: &Law) -> impl Iterator<Item = LibraryEntry> + '_ {
    law.grounds.iter().map(|ground| {
        let rules: Vec<Rule> = ground.rules.iter().map(|rule| law.rule(rule)).collect();
        let see = decisions().iter().filter(|one| one.grounds.contains(&ground.id));
        LibraryEntry {
            id: ground.id.clone(),
            shelf: Shelf::Rules,
            title: ground.name.wording(),
            text: vec![ground.must_show.wording()],
            evidence: ground.usual_evidence.iter().map(|words| words.wording()).collect(),
            instrument: each(rules.iter().map(|rule| rule.citation.as_str())),
            see: see.map(|one| one.id.clone()).collect(),
            source: each(rules.iter().map(|rule| rule.source.as_str())),
            confidence: least_sure(rules.iter().map(|rule| rule.confidence)),
            as_of: law.meta.as_of.clone(),
            rules,
        }
    })
}

fn instruments(law: &Law) -> impl Iterator<Item = LibraryEntry> + '_ {
    // As papers cite them; in English where there are no other words.
    law.instruments.iter().map(move |one| {
        let words = law.rule_words(one, "");
        LibraryEntry {
            id: format!("I-{}", one.id),
            shelf: Shelf::Rules,
            title: words.instrument,
            text: vec![words.version],
            evidence: Vec::new(),
            instrument: one.name.clone(),
            rules: Vec::new(),
            see: Vec::new(),
            source: one.source.clone(),
            confidence: if one.source.contains("not read") {
                Confidence::Recalled
            } else {
                Confidence::Sourced
            },
            as_of: one.as_of.clone(),
        }
    })
}

fn roads() -> impl Iterator<Item = LibraryEntry> {
    channels().iter().map(|facts| LibraryEntry {
        // A channel may rest on a fact of the procedure that has an entry of its own.
        id: if facts.fact.starts_with("AL-") {
            facts.fact.clone()
        } else {
            format!("AL-{}", facts.fact)
        },
        shelf: Shelf::Alerts,
        title: facts.name.clone(),
        text: vec![facts.what.clone(), facts.remedy.clone()],
        evidence: Vec::new(),
        instrument: String::new(),
        rules: Vec::new(),
        see: Vec::new(),
        source: facts.source.clone(),
        confidence: facts.confidence,
        as_of: facts.as_of.clone(),
    })
}

fn decided(law: &Law) -> impl Iterator<Item = LibraryEntry> + '_ {
    let word = |id: &str| law.frame.get(id).expect("checked on loading").wording();
    decisions().iter().map(move |one| {
        let named = word("decision");
        let number = one.number.clone().unwrap_or_else(|| one.year.to_string());
        let mut text = Vec::new();
        let facts = one.data.iter().chain(&one.session);
        text.extend(facts.cloned());
        if !one.tags.is_empty() {
            text.push(listed(&word("about"), &one.tags));
        }
        text.push(word(match one.result {
            DecisionResult::Compliant => "compliant",
            DecisionResult::NotCompliant => "not-compliant",
            DecisionResult::NotKnown => "not-known",
        }));
        text.extend(one.note.clone());
        text.push(word("binds"));
        LibraryEntry {
            id: one.id.clone(),
            shelf: Shelf::Decisions,
            title: with(&named, |name| format!("{name} {number}")),
            text,
            evidence: Vec::new(),
            instrument: String::new(),
            rules: Vec::new(),
            // A ground that the engine does not know yet has no entry to go to.
            see: one
                .grounds
                .iter()
                .filter(|id| law.grounds.iter().any(|g| g.id == **id))
                .cloned()
                .collect(),
            source: one.source.clone(),
            confidence: one.confidence,
            as_of: one.as_of.clone(),
        }
    })
}

fn with(words: &Wording, change: impl Fn(&str) -> String) -> Wording {
    Wording {
        en: change(&words.en),
        ar: change(&words.ar),
        ru: change(&words.ru),
        fr: change(&words.fr),
        es: change(&words.es),
    }
}

/// A name and what belongs to it, in every language.
fn listed(name: &Wording, items: &[Wording]) -> Wording {
    let join = |name: &str, of: fn(&Wording) -> &String, comma: &str, colon: &str| {
        let items: Vec<&str> = items.iter().map(|item| of(item).as_str()).collect();
        format!("{name}{colon} {}.", items.join(comma))
    };
    Wording {
        en: join(&name.en, |w| &w.en, ", ", ":"),
        ar: join(&name.ar, |w| &w.ar, "، ", ":"),
        ru: join(&name.ru, |w| &w.ru, ", ", ":"),
        fr: join(&name.fr, |w| &w.fr, ", ", "\u{a0}:"),
        es: join(&name.es, |w| &w.es, ", ", ":"),
    }
}

/// Texts one after the other, each once.
fn each<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = Vec::new();
    for text in texts {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all.join("; ")
}

/// Where one rule is recalled, the whole is no surer than that.
fn least_sure(all: impl Iterator<Item = Confidence>) -> Confidence {
    let all: Vec<Confidence> = all.collect();
    if all.iter().all(|one| *one == Confidence::Sourced) {
        Confidence::Sourced
    } else if all.iter().all(|one| *one == Confidence::Recalled) {
        Confidence::Recalled
    } else {
        Confidence::PartRecalled
    }
}
