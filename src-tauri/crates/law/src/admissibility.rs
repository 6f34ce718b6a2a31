//! The admissibility check: what a request needs before it can be dealt with (PR-040 to PR-047,
//! PR-066, PR-067, PR-069, PR-073, PR-084, PR-145 to PR-147). The lines are data
//! (`data/admissibility.toml`); here stands how each is judged. What the case does not say is
//! *cannot tell*, never *met*.

use redress_model::{
    Case, Confidence, IdentityPaper, IsoDate, NameKind, Person, PersonRole, Proceeding,
    ProceedingKind, RequestKind, RequestPlan, Wording, YesNo,
};

use crate::data::law;

/// The lines that [`judged`] knows; the check on loading compares the data with them.
pub(crate) const KNOWN: [&str; 16] = [
    "one-kind",
    "language",
    "purpose",
    "who",
    "identity-paper",
    "identity-in-date",
    "identity-photograph",
    "identity-whole",
    "authority",
    "signature",
    "translations",
    "not-repeated",
    "decision",
    "new-fact",
    "six-months",
    "two-pages",
];

/// What is filed, with what casework reckoned for it.
#[derive(Debug, Clone, Copy)]
pub struct Filing<'a> {
    /// The whole case.
    pub case: &'a Case,
    /// The part of it that may leave.
    pub leaves: &'a Case,
    /// What it asks.
    pub kind: RequestKind,
    /// What the person wants of it.
    pub plan: Option<&'a RequestPlan>,
    /// Today.
    pub today: IsoDate,
    /// For a revision: whether the six months from discovery still run.
    pub in_time: Met,
    /// For a revision: pages of the summary.
    pub summary_pages: u16,
}

/// How a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// It is there.
    Met,
    /// It is not.
    NotMet,
    /// The case does not say.
    CannotTell,
}

impl Met {
    /// Its word: `met`, `not-met`, `cannot-tell`.
    pub fn word(self) -> &'static str {
        match self {
            Met::Met => "met",
            Met::NotMet => "not-met",
            Met::CannotTell => "cannot-tell",
        }
    }

    fn if_so(yes: bool) -> Self {
        if yes { Met::Met } else { Met::NotMet }
    }
}

impl From<YesNo> for Met {
    fn from(answer: YesNo) -> Self {
        match answer {
            YesNo::Yes => Met::Met,
            YesNo::No => Met::NotMet,
            YesNo::Unknown => Met::CannotTell,
        }
    }
}

/// A line of the check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdmissibilityLine {
    /// Its id in the law data.
    pub id: String,
    /// What is needed.
    pub name: Wording,
    /// How it stands.
    pub met: Met,
    /// What to do where it is not met.
    pub todo: Wording,
    /// The form that mends it: `request`, `person`, `representative`, `alert`, `evidence`,
    /// `proceeding`.
    pub form: String,
    /// The procedure facts behind it.
    pub facts: Vec<String>,
    /// Where that was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
}

/// Checks a filing, line by line, in the order of the data.
pub fn admissibility(filing: &Filing) -> Vec<AdmissibilityLine> {
    let lines = law().admissibility.iter().filter(|line| line.kinds.contains(&filing.kind));
    lines
        .map(|line| AdmissibilityLine {
            id: line.id.clone(),
            name: line.name.wording(),
            met: judged(&line.id, filing).unwrap_or(Met::CannotTell),
            todo: line.todo.wording(),
            form: line.form.clone(),
            facts: line.facts.clone(),
            source: line.source.clone(),
            confidence: line.confidence.into(),
        })
        .collect()
}

/// Judges a line; nothing for an id that is not among [`KNOWN`].
fn judged(id: &str, filing: &Filing) -> Option<Met> {
    let applicant = filing.leaves.applicant();
    let best = applicant.and_then(|person| best_paper(person, filing.today));
    let of_paper = |judge: fn(&IdentityPaper, IsoDate) -> Met| match best {
        Some(paper) => judge(paper, filing.today),
        None => Met::NotMet,
    };
    Some(match id {
        // The program makes one kind a paper, in one of the four languages.
        "one-kind" | "language" => Met::Met,
        "purpose" => Met::if_so(
            filing.kind != RequestKind::Deletion
                || filing.leaves.alerts.iter().any(|alert| alert.channel.in_interpol_files()),
        ),
        "who" => who(applicant),
        "identity-paper" => match best {
            None => Met::NotMet,
            Some(paper) => copy(paper, filing),
        },
        "identity-in-date" => of_paper(in_date),
        "identity-photograph" => of_paper(|paper, _| paper.photograph.into()),
        "identity-whole" => of_paper(|paper, _| paper.whole.into()),
        "authority" => authority(filing),
        "signature" => filing.plan.map_or(Met::CannotTell, |plan| plan.signed.into()),
        "translations" => translations(filing.leaves),
        "not-repeated" => match decided(filing.case).next() {
            Some(_) => Met::CannotTell,
            None => Met::Met,
        },
        "decision" => Met::if_so(decided(filing.leaves).next().is_some()),
        "new-fact" => {
            let plan = filing.plan;
            let said = plan.is_some_and(|plan| plan.new_fact.is_some() && plan.why.is_some());
            Met::if_so(said)
        }
        "six-months" => filing.in_time,
        "two-pages" => Met::if_so(filing.summary_pages <= 2),
        _ => return None,
    })
}

/// The earlier requests to the Commission that were decided.
fn decided(case: &Case) -> impl Iterator<Item = &Proceeding> {
    case.proceedings.iter().filter(|one| one.kind == ProceedingKind::Ccf && one.outcome.is_some())
}

fn in_date(paper: &IdentityPaper, today: IsoDate) -> Met {
    let span = paper.expires.span();
    match (span.first, span.last) {
        (Some(first), _) if first >= today => Met::Met,
        (_, Some(last)) if last < today => Met::NotMet,
        _ => Met::CannotTell,
    }
}

/// The paper to send: one in date with a photograph before another.
fn best_paper(person: &Person, today: IsoDate) -> Option<&IdentityPaper> {
    let good = |paper: &&IdentityPaper| {
        let marks = [
            in_date(paper, today) == Met::Met,
            paper.photograph == YesNo::Yes,
            paper.whole == YesNo::Yes,
            paper.exhibit.is_some(),
        ];
        let bad = in_date(paper, today) == Met::NotMet || paper.photograph == YesNo::No;
        (!bad, marks.into_iter().filter(|mark| *mark).count())
    };
    person.papers.iter().max_by_key(good)
}

/// A copy that was taken out of the paper's entry by the gate is a copy that may not leave.
fn copy(paper: &IdentityPaper, filing: &Filing) -> Met {
    let there = paper
        .exhibit
        .as_ref()
        .and_then(|id| filing.leaves.evidence.iter().find(|exhibit| &exhibit.id == id));
    Met::if_so(there.is_some_and(|exhibit| exhibit.file.is_some()))
}

fn who(applicant: Option<&Person>) -> Met {
    let Some(person) = applicant else { return Met::NotMet };
    let whole = person.names.iter().any(|name| {
        name.kind == NameKind::Official && name.family.is_some() && name.given.is_some()
    });
    let span = person.born.span();
    let day = span.first.is_some() && span.first == span.last;
    Met::if_so(whole && day)
}

fn authority(filing: &Filing) -> Met {
    let by_another = |person: &&Person| person.role == PersonRole::Representative;
    let Some(person) = filing.leaves.people.iter().find(by_another) else { return Met::Met };
    let Some(authority) = &person.authority else { return Met::NotMet };
    let there = authority
        .exhibit
        .as_ref()
        .is_some_and(|id| filing.leaves.evidence.iter().any(|exhibit| &exhibit.id == id));
    match (there, authority.signed, authority.access) {
        (true, YesNo::Yes, YesNo::Yes) => Met::Met,
        (true, YesNo::Yes | YesNo::Unknown, YesNo::Yes | YesNo::Unknown) => Met::CannotTell,
        _ => Met::NotMet,
    }
}

/// Whether any exhibit is in a language the Commission does not work in, or in one not said.
fn translations(leaves: &Case) -> Met {
    let working = |language: &str| {
        matches!(language.split('-').next().unwrap_or(language), "ar" | "en" | "es" | "fr")
    };
    let all = leaves.evidence.iter();
    match all.clone().all(|exhibit| exhibit.language.as_deref().is_some_and(working)) {
        true => Met::Met,
        false => Met::CannotTell,
    }
}
