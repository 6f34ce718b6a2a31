//! The admissibility check: what a request needs before it can be dealt with (PR-040 to PR-047,
//! PR-066, PR-067, PR-069, PR-073, PR-084, PR-145 to PR-147). The lines are data
//! (`data/admissibility.toml`); here stands how each is judged. What the case does not say is
//! *cannot tell*, never *met*.

use redress_model::{
    Case, Confidence, Id, IdentityPaper, IsoDate, NameKind, Person, PersonRole, Proceeding,
    RequestKind, RequestPlan, Wording, YesNo,
};

use crate::data::{ApplicantWord, law};

/// The lines that [`judged`] knows; the check on loading compares the data with them.
pub(crate) const KNOWN: [&str; 19] = [
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
    "minor-relation",
    "entity-paper",
    "entity-authority",
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
    let applicant = applicant_is(filing.case, filing.today);
    let asked =
        |of: &[ApplicantWord]| of.is_empty() || of.iter().any(|one| applicant.contains(one));
    let lines = law().admissibility.iter().filter(|line| line.kinds.contains(&filing.kind));
    lines
        .filter(|line| asked(&line.of))
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

/// The age from which nobody is asked as a minor, in years. What was read (PR-046) names no age; this one is ours.
const OF_AGE: i32 = 18;

/// What the applicant is. One who may be a minor, by a date of birth that is not exact, is asked as one and as an adult;
/// one whose date of birth is not known at all as an adult, since another line asks for that date first.
fn applicant_is(case: &Case, today: IsoDate) -> Vec<ApplicantWord> {
    let Some(person) = case.applicant() else { return vec![ApplicantWord::Adult] };
    if person.entity.is_some() {
        return vec![ApplicantWord::Entity];
    }
    let span = person.born.span();
    let child = |born: Option<IsoDate>| {
        born.is_some_and(|born| today < IsoDate { year: born.year + OF_AGE, ..born })
    };
    match (child(span.first), child(span.last)) {
        (true, _) => vec![ApplicantWord::Minor],
        (false, true) => vec![ApplicantWord::Adult, ApplicantWord::Minor],
        (false, false) => vec![ApplicantWord::Adult],
    }
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
        "minor-relation" => minor_relation(filing),
        "entity-paper" => {
            let entity = applicant.and_then(|person| person.entity.as_ref());
            match entity.filter(|entity| leaves_with_file(entity.exhibit.as_ref(), filing)) {
                Some(entity) => entity.whole.into(),
                None => Met::NotMet,
            }
        }
        "entity-authority" => {
            let files = representative(filing).and_then(|person| person.authority.as_ref());
            let exhibit = files.and_then(|authority| authority.exhibit.as_ref());
            Met::if_so(leaves_with_file(exhibit, filing))
        }
        "signature" => filing.plan.map_or(Met::CannotTell, |plan| plan.signed.into()),
        "translations" => translations(filing.leaves),
        "not-repeated" => match decided(filing.case).next() {
            Some(_) => Met::CannotTell,
            None => Met::Met,
        },
        // A decision that went for the person may have left something: whether there is anything to revise, only they know.
        "decision" => {
            let all: Vec<YesNo> = decided(filing.leaves).map(Proceeding::went_against).collect();
            match all.is_empty() {
                true => Met::NotMet,
                false if all.contains(&YesNo::Yes) => Met::Met,
                false => Met::CannotTell,
            }
        }
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
    case.proceedings.iter().filter(|one| one.decided_by_ccf().is_some())
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
    Met::if_so(leaves_with_file(paper.exhibit.as_ref(), filing))
}

/// Says whether an exhibit may leave, and is more than a name: its file is in this vault.
fn leaves_with_file(exhibit: Option<&Id>, filing: &Filing) -> bool {
    let there = |id: &Id| filing.leaves.evidence.iter().find(|exhibit| &exhibit.id == id);
    exhibit.and_then(there).is_some_and(|exhibit| exhibit.attached().is_some())
}

/// Who files for the applicant.
fn representative<'a>(filing: &Filing<'a>) -> Option<&'a Person> {
    filing.leaves.people.iter().find(|person| person.role == PersonRole::Representative)
}

/// The paper that shows what the filer is to a child (PR-046); that a copy of the child's own identity paper is needed is
/// the line on that paper. Where the date of birth leaves open whether it is a child, so does the line.
fn minor_relation(filing: &Filing) -> Met {
    let relation = representative(filing)
        .and_then(|person| person.authority.as_ref())
        .and_then(|authority| authority.relation.as_ref());
    let sure = !applicant_is(filing.case, filing.today).contains(&ApplicantWord::Adult);
    match (leaves_with_file(relation, filing), sure) {
        (true, _) => Met::Met,
        (false, true) => Met::NotMet,
        (false, false) => Met::CannotTell,
    }
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
    let Some(person) = representative(filing) else { return Met::Met };
    // Whether a parent needs a power of attorney beside the paper on the relation was not read anywhere.
    if minor_relation(filing) == Met::Met
        && person.authority.as_ref().is_some_and(|authority| authority.exhibit.is_none())
        && applicant_is(filing.case, filing.today) == [ApplicantWord::Minor]
    {
        return Met::CannotTell;
    }
    let Some(authority) = &person.authority else { return Met::NotMet };
    let there = leaves_with_file(authority.exhibit.as_ref(), filing);
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
