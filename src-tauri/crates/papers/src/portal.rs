//! The copy-sheet for the portal of the CCF: one text for each box, in the order of the procedure
//! data (section 4a). Made from what passed the gate alone.

use redress_model::{
    Case, Disclosure, EventKind, Person, PersonRole, ProceedingKind, ProtectionStatus, Releasable,
    RequestKind, RequestLanguage,
};

use crate::tongue::{Tongue, capital};
use crate::{Choices, Draft};

/// The words of the boxes; those of the request itself are in the language of the paper.
const T: Tongue = Tongue(RequestLanguage::En);

/// A box of the portal with what goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalBox {
    /// Id of the box in the law data.
    pub id: &'static str,
    /// What to copy; empty where there is nothing.
    pub value: String,
    /// How it is filled.
    pub fill: Fill,
}

/// How a box is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// There is something to copy.
    Ready,
    /// A fact is missing.
    Missing,
    /// No paper holds it: the person types it there.
    Yourself,
    /// There is nothing to tell.
    Nothing,
}

/// Gives every box. `draft` is the request that the packet holds.
pub fn portal_boxes(releasable: &Releasable, choices: &Choices, draft: &Draft) -> Vec<PortalBox> {
    let case = releasable.case();
    let Some(person) = case.applicant() else { return Vec::new() };
    let lawyer = case.people.iter().find(|p| p.role == PersonRole::Representative);
    let mut out = Vec::new();
    let mut put = |id: &'static str, value: String, empty: Fill| {
        let value = bare(&value);
        let fill = if value.trim().is_empty() { empty } else { Fill::Ready };
        out.push(PortalBox { id, value, fill });
    };
    put("kind", kind(choices.kind).into(), Fill::Missing);
    let files = if lawyer.is_some() { "Representative" } else { "The applicant" };
    put("submitter", files.into(), Fill::Missing);
    let name = lawyer.unwrap_or(person).shown_name().to_owned();
    put("submitter-contact", name, Fill::Missing);
    let main = person.names.first();
    let family = main.and_then(|name| name.family.as_deref()).unwrap_or_default();
    put("family-name", family.to_owned(), Fill::Missing);
    let given = main.and_then(|name| name.given.as_deref()).unwrap_or_default();
    put("first-names", given.to_owned(), Fill::Missing);
    let (latin, other): (Vec<&str>, Vec<&str>) =
        person.names.iter().map(|n| n.full.as_str()).partition(|name| is_latin(name));
    let others: Vec<&str> = latin.into_iter().filter(|n| *n != person.shown_name()).collect();
    put("other-names", others.join("; "), Fill::Nothing);
    put("original-script", other.join("; "), Fill::Nothing);
    put(
        "sex",
        T.maybe("sex", &person.sex).map(|sex| capital(&sex)).unwrap_or_default(),
        Fill::Nothing,
    );
    put("birth", birth(person), Fill::Missing);
    let nations: Vec<&str> = person.nationalities.iter().map(|n| n.country.english()).collect();
    put("nationalities", capital(&nations.join("; ")), Fill::Missing);
    put("identity-paper", papers(person), Fill::Missing);
    put("residence", person.residence.as_deref().unwrap_or_default().to_owned(), Fill::Yourself);
    put("contact", String::new(), Fill::Yourself);
    let power = if lawyer.is_some() { "Attached" } else { "" };
    put("authority", power.into(), Fill::Nothing);
    put("known-data", alerts(case), Fill::Missing);
    put("proceedings", charges(case), Fill::Missing);
    let of = |kind: ProceedingKind| proceedings(case, kind);
    put("earlier", of(ProceedingKind::Ccf), Fill::Nothing);
    let (protection, urgent) = protection(case);
    put("protection", protection, Fill::Nothing);
    put("extradition", of(ProceedingKind::Extradition), Fill::Nothing);
    put("summary", draft.arguments().to_owned(), Fill::Missing);
    put("exhibits", exhibits(case, false), Fill::Nothing);
    put("confidential", confidential(case), Fill::Nothing);
    put("urgency", urgency(case, urgent), Fill::Nothing);
    let date = T.day(choices.date);
    put("declaration", format!("{}, {date}", lawyer.unwrap_or(person).shown_name()), Fill::Missing);
    out
}

fn kind(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::Access => "Access",
        RequestKind::Deletion => "Correction and/or deletion",
        RequestKind::Revision => "Application for revision",
    }
}

/// Takes out what only sets text apart on paper: a box of the portal may show it as signs.
fn bare(text: &str) -> String {
    let shown = redress_model::for_display(text);
    shown
        .chars()
        .filter(|c| !matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{61C}'))
        .collect()
}

fn is_latin(name: &str) -> bool {
    name.chars()
        .all(|c| !c.is_alphabetic() || (c as u32) < 0x250 || ('\u{1E00}'..='\u{1EFF}').contains(&c))
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|p| !p.is_empty()).collect();
    parts.join(", ")
}

fn when(label: &str, date: &redress_model::PartialDate) -> Option<String> {
    (!date.is_blank()).then(|| format!("{label}{}", T.date(date)))
}

fn birth(person: &Person) -> String {
    if person.born.is_blank() {
        return String::new();
    }
    joined([
        Some(T.date(&person.born)),
        person.birth_place.as_deref().map(str::to_owned),
        person.birth_country.map(|c| c.english().to_owned()),
    ])
}

fn papers(person: &Person) -> String {
    let one = |paper: &redress_model::IdentityPaper| {
        joined([
            Some(capital(&T.named("paper", &paper.kind))),
            paper.country.map(|c| c.english().to_owned()),
            paper.number.as_ref().map(|n| format!("no. {n}", n = n.as_str())),
            when("valid until ", &paper.expires),
        ])
    };
    person.papers.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn alerts(case: &Case) -> String {
    let inside = case.alerts.iter().filter(|alert| alert.channel.in_interpol_files());
    let one = |alert: &redress_model::Alert| {
        joined([
            Some(capital(&T.named("channel", &alert.channel))),
            alert.country.map(|c| c.english().to_owned()),
            alert.reference.as_ref().map(|r| format!("reference {}", r.as_str())),
            when("", &alert.issued),
            alert.how_known.as_ref().map(|how| format!("known by: {}", how.as_str())),
        ])
    };
    inside.map(one).collect::<Vec<_>>().join("\n")
}

fn charges(case: &Case) -> String {
    let one = |charge: &redress_model::Charge| {
        let warrant = charge.warrant.as_ref();
        joined([
            Some(charge.offence.to_string()),
            charge.country.map(|c| c.english().to_owned()),
            when("charged ", &charge.charged),
            warrant.and_then(|w| w.authority.as_deref()).map(str::to_owned),
            warrant.and_then(|w| w.number.as_ref()).map(|n| format!("warrant no. {}", n.as_str())),
        ])
    };
    let mut all: Vec<String> = case.charges.iter().map(one).collect();
    all.extend(Some(proceedings(case, ProceedingKind::Criminal)).filter(|text| !text.is_empty()));
    all.join("\n")
}

fn proceedings(case: &Case, kind: ProceedingKind) -> String {
    let one = |one: &redress_model::Proceeding| {
        joined([
            Some(
                one.body
                    .as_deref()
                    .map_or_else(|| capital(&T.named("proceeding", &one.kind)), str::to_owned),
            ),
            one.country.map(|c| c.english().to_owned()),
            one.reference.as_ref().map(|r| r.to_string()),
            when("", &one.opened),
            one.outcome.as_ref().map(|end| T.named("outcome", &end.kind)),
            one.outcome.as_ref().and_then(|end| when("", &end.date)),
            one.outcome.as_ref().and_then(|end| end.reason.as_deref()).map(str::to_owned),
        ])
    };
    let of = case.proceedings.iter().filter(|one| one.kind == kind);
    of.map(one).collect::<Vec<_>>().join("\n")
}

/// Tells the protection, and whether one stands.
fn protection(case: &Case) -> (String, bool) {
    let stands = |p: &&redress_model::Protection| p.status == ProtectionStatus::Active;
    let one = |p: &redress_model::Protection| {
        joined([
            Some(capital(&T.named("protection", &p.kind))),
            p.country.map(|c| c.english().to_owned()),
            Some(T.named("protection-status", &p.status)),
            when("given ", &p.granted),
            match p.consent_to_ask {
                redress_model::YesNo::Yes => Some("that country may be asked to confirm it".into()),
                redress_model::YesNo::No => Some("please do not ask that country".into()),
                redress_model::YesNo::Unknown => None,
            },
        ])
    };
    let text = case.protection.iter().map(one).collect::<Vec<_>>().join("\n");
    (text, case.protection.iter().any(|p| stands(&p)))
}

/// Names what the CCF treats as urgent (PR-121), where the facts show it.
fn urgency(case: &Case, protected: bool) -> String {
    let open = |kind| case.proceedings.iter().any(|one| one.kind == kind && one.outcome.is_none());
    let mut all = Vec::new();
    if open(ProceedingKind::Extradition) {
        all.push("Extradition proceedings are open.");
    }
    // Somebody who was freed since is not held; whether it was for these data the request tells.
    let was = |kind| case.events.iter().any(|event| event.kind == kind);
    if was(EventKind::Arrest) && !was(EventKind::Release) {
        all.push("The applicant was arrested, and no release is known; see the request.");
    }
    if protected {
        all.push("Protection status was granted.");
    }
    all.join(" ")
}

fn exhibits(case: &Case, confidential_only: bool) -> String {
    let mut all: Vec<_> = case
        .evidence
        .iter()
        .filter(|e| !confidential_only || e.provenance.disclosure == Disclosure::CcfOnly)
        .collect();
    all.sort_by_key(|e| e.number);
    let one = |e: &&redress_model::Evidence| {
        if confidential_only {
            return e.mark();
        }
        joined([
            Some(format!("{} {}", e.mark(), e.title.as_str())),
            when("", &e.dated),
            e.language.as_deref().map(str::to_owned),
        ])
    };
    let between = if confidential_only { ", " } else { "\n" };
    all.iter().map(one).collect::<Vec<_>>().join(between)
}

fn confidential(case: &Case) -> String {
    let marks = exhibits(case, true);
    let facts = case.entries().iter().any(|entry| {
        entry.disclosure() == Disclosure::CcfOnly
            && !matches!(entry, redress_model::Entry::Evidence(_) | redress_model::Entry::Source(_))
    });
    let facts = facts.then_some("the paragraphs marked (C) in the request");
    let parts: Vec<&str> =
        Some(marks.as_str()).filter(|m| !m.is_empty()).into_iter().chain(facts).collect();
    parts.join("; ")
}
