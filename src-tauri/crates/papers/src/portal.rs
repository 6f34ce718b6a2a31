//! The copy-sheet for the portal of the CCF: one text for each box, in the order of the procedure
//! data (section 4a). Made from what passed the gate alone, from as much of it as the kind of request
//! tells, and in the language of the paper.

use redress_model::{
    Case, Disclosure, Entry, EntryRef, Person, PersonRole, ProceedingKind, Releasable, RequestKind,
    YesNo,
};

use crate::languages::language;
use crate::request::{
    Authorised, hides_protection, named_alert, narrowed, places, secret as kept, tells_protection,
    translations,
};
use crate::sheet::with_mark;
use crate::tongue::{Tongue, capital};
use crate::{Choices, Draft};

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

/// Something that the CCF is asked to keep confidential, as the request lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret {
    /// The entry.
    pub entry: EntryRef,
    /// Where the request tells it and what it is: `paragraph 7.2: The search`.
    pub says: String,
}

/// Sections of a revision that hold the summary of the new fact (PR-069).
const NEW_FACT: [&str; 2] = ["new-fact", "why"];

/// Gives every box. `draft` is the request that the packet holds.
pub fn portal_boxes(releasable: &Releasable, choices: &Choices, draft: &Draft) -> Vec<PortalBox> {
    let case = narrowed(releasable.case(), choices.kind, &choices.new_fact);
    let case: &Case = &case;
    let Some(person) = case.applicant() else { return Vec::new() };
    let t = Tongue::about(choices.language, Some(person));
    let lawyer = case.people.iter().find(|p| p.role == PersonRole::Representative);
    // What a kind of request does not tell is nothing, not something missing.
    let told = if choices.kind == RequestKind::Deletion { Fill::Missing } else { Fill::Nothing };
    let mut out = Vec::new();
    let mut put = |id: &'static str, value: String, empty: Fill| {
        let value = bare(&value);
        let fill = if value.trim().is_empty() { empty } else { Fill::Ready };
        out.push(PortalBox { id, value, fill });
    };
    put("kind", t.named("portal-kind", &choices.kind), Fill::Missing);
    let files = lawyer.map_or(PersonRole::Applicant, |_| PersonRole::Representative);
    put("submitter", capital(&t.named("role", &files)), Fill::Missing);
    // Of a lawyer whom only the Commission may know the name bears the mark, as at the signature.
    let hidden = lawyer.is_some_and(|lawyer| kept(&lawyer.provenance));
    let name = marked(t, hidden, lawyer.unwrap_or(person).shown_name());
    put("submitter-contact", name.clone(), Fill::Missing);
    let main = person.names.first();
    // An entity has one name, was not born and is of no nationality: those boxes wait for nothing.
    let of_person = if t.entity { Fill::Nothing } else { Fill::Missing };
    let family = main.and_then(|name| name.family.as_deref()).unwrap_or_default();
    let family = if t.entity { person.shown_name() } else { family };
    put("family-name", family.to_owned(), Fill::Missing);
    let given = main.and_then(|name| name.given.as_deref()).filter(|_| !t.entity);
    put("first-names", given.unwrap_or_default().to_owned(), of_person);
    let (latin, other): (Vec<&str>, Vec<&str>) =
        person.names.iter().map(|n| n.full.as_str()).partition(|name| is_latin(name));
    let others: Vec<&str> = latin.into_iter().filter(|n| *n != person.shown_name()).collect();
    put("other-names", others.join("; "), Fill::Nothing);
    put("original-script", other.join("; "), Fill::Nothing);
    let sex = t.maybe("sex", &person.sex).filter(|_| !t.entity).map(|sex| capital(&sex));
    put("sex", sex.unwrap_or_default(), Fill::Nothing);
    put("birth", birth(t, person), of_person);
    let nations = person.nationalities.iter().filter(|_| !t.entity);
    let nations = nations.map(|n| capital(&t.country(n.country)));
    put("nationalities", t.apart(&nations.collect::<Vec<_>>()), of_person);
    let protected = hides_protection(releasable);
    put("identity-paper", papers(t, person, case, protected), Fill::Missing);
    put("residence", person.residence.as_deref().unwrap_or_default().to_owned(), Fill::Yourself);
    put("contact", String::new(), Fill::Yourself);
    // Only what leaves is attached; else the box waits for it.
    let shown = lawyer.map(|lawyer| Authorised::papers(lawyer, person, case));
    let attached = shown.filter(|shown| shown.power || shown.relation);
    let attached = attached.map(|_| t.word("portal-attached")).unwrap_or_default();
    put("authority", attached, if lawyer.is_some() { Fill::Missing } else { Fill::Nothing });
    put("known-data", alerts(t, case, choices.kind), Fill::Missing);
    put("proceedings", charges(t, case), told);
    let of = |kind: ProceedingKind| proceedings(t, case, kind);
    put("earlier", of(ProceedingKind::Ccf), Fill::Nothing);
    put("protection", protection(t, case), Fill::Nothing);
    put("extradition", of(ProceedingKind::Extradition), Fill::Nothing);
    put("summary", summary(t, choices.kind, draft), told);
    put("exhibits", exhibits(t, case), Fill::Nothing);
    put("confidential", confidential(releasable, choices, draft), Fill::Nothing);
    put("urgency", section(t, draft, &["urgency"]), Fill::Nothing);
    let date = t.day(choices.date);
    let signed = [name, date];
    put("declaration", t.joined(&signed), Fill::Missing);
    out
}

/// Lists what the CCF is asked to keep confidential and the request tells: the exhibits by their
/// numbers, then the facts by their paragraphs. What the request does not tell is not in it, so that
/// the list itself gives nothing away.
pub fn secrets(releasable: &Releasable, choices: &Choices, draft: &Draft) -> Vec<Secret> {
    let t = Tongue::of(choices.language);
    let case = narrowed(releasable.case(), choices.kind, &choices.new_fact);
    let mut marks = Vec::new();
    let mut facts = Vec::new();
    for entry in case.entries() {
        if entry.disclosure() != Disclosure::CcfOnly || matches!(entry, Entry::Case(_)) {
            continue;
        }
        let link = EntryRef { kind: entry.kind(), id: entry.id().clone() };
        if let Entry::Evidence(paper) = &entry {
            let (mark, title) = (t.isolated(&paper.mark()), t.isolated(&paper.title));
            let says = t.say("exhibit-named", &[("mark", &mark), ("title", &title)]);
            marks.push((paper.number, secret(link, &says)));
            continue;
        }
        let at = places(t, &draft.told, std::iter::once(&link));
        // Sources go by the paragraph alone: their titles stand there.
        if at.is_empty() || matches!(entry, Entry::Source(_)) {
            continue;
        }
        let says = t.pair(&capital(&at), &called(t, &entry));
        facts.push((first_place(draft, &link), secret(link, &says)));
    }
    marks.sort_by_key(|(number, _)| *number);
    facts.sort_by(|(a, _), (b, _)| a.cmp(b));
    let marks = marks.into_iter().map(|(_, one)| one);
    marks.chain(facts.into_iter().map(|(_, one)| one)).collect()
}

fn secret(entry: EntryRef, says: &str) -> Secret {
    Secret { entry, says: bare(says.trim_end_matches('.')) }
}

/// Where an entry is told first, as numbers to sort by.
fn first_place(draft: &Draft, entry: &EntryRef) -> Vec<u32> {
    let number = |place: &crate::sheet::At| match place {
        crate::sheet::At::Section(n) => vec![*n],
        crate::sheet::At::Paragraph(text) => {
            text.split('.').map(|part| part.parse().unwrap_or(0)).collect()
        }
    };
    draft.told.get(entry).into_iter().flatten().map(number).min().unwrap_or_default()
}

/// Says what an entry is, in the language of the paper as far as its words are ours.
fn called(t: Tongue, entry: &Entry) -> String {
    let of = |what: String, country: Option<redress_model::Country>| {
        joined(t, [Some(capital(&what)), country.map(|c| t.country(c))])
    };
    match entry {
        Entry::Alert(alert) => named_alert(t, alert),
        Entry::Protection(one) => of(t.named("protection", &one.kind), one.country),
        Entry::Proceeding(one) => of(
            one.body.as_deref().map_or_else(|| t.named("proceeding", &one.kind), str::to_owned),
            one.country,
        ),
        Entry::Person(one) => {
            joined(t, [Some(one.shown_name().to_owned()), t.maybe("role", &one.role)])
        }
        // An answer has no title of its own; its paragraph says it.
        Entry::Answer(_) => t.word("head-arguments"),
        other => other.label(),
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

fn joined(t: Tongue, parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|p| !p.is_empty()).collect();
    t.joined(&parts)
}

fn when(t: Tongue, date: &redress_model::PartialDate) -> Option<String> {
    (!date.is_blank()).then(|| t.date(date))
}

/// As [`when`], in a message that says of what the date is.
fn dated(t: Tongue, id: &str, date: &redress_model::PartialDate) -> Option<String> {
    when(t, date).map(|date| part(&t.say(id, &[("date", &date)])))
}

/// A sentence of the request as a part of a line: without its full stop.
fn part(sentence: &str) -> String {
    sentence.trim_end_matches('.').to_owned()
}

/// Puts the mark of what must stay confidential before every line: the box that says so names the mark, and a line without
/// it reads as open.
fn marked(t: Tongue, secret: bool, text: &str) -> String {
    let mark = t.word("mark-secret");
    text.lines().map(|line| with_mark(secret, &mark, line)).collect::<Vec<_>>().join("\n")
}

fn birth(t: Tongue, person: &Person) -> String {
    if person.born.is_blank() || t.entity {
        return String::new();
    }
    joined(
        t,
        [
            Some(t.date(&person.born)),
            person.birth_place.as_deref().map(str::to_owned),
            person.birth_country.map(|c| t.country(c)),
        ],
    )
}

fn papers(t: Tongue, person: &Person, case: &Case, protected: bool) -> String {
    let one = |paper: &redress_model::IdentityPaper| {
        let number = paper.number.as_ref();
        let line = joined(
            t,
            [
                Some(capital(&t.named("paper", &paper.kind))),
                paper.country.map(|c| t.country(c)),
                number.map(|n| t.say("paper-number", &[("number", n.as_str())])),
                dated(t, "paper-expires", &paper.expires),
            ],
        );
        marked(t, tells_protection(paper, case, protected), &line)
    };
    // Of an entity the official document on it (PR-045), then what else is recorded.
    let document = person.entity.as_ref().and_then(|entity| entity.exhibit.as_ref());
    let document = case.evidence.iter().find(|exhibit| Some(&exhibit.id) == document);
    // One without a file is still to be added, as the request says.
    let document = document.filter(|exhibit| exhibit.attached().is_some());
    let document = document.map(|exhibit| {
        let said = format!("{} {}", exhibit.mark(), exhibit.title.as_str());
        marked(t, kept(&exhibit.provenance), &said)
    });
    document.into_iter().chain(person.papers.iter().map(one)).collect::<Vec<_>>().join("\n")
}

/// Names the alerts. Access may be asked for without knowing of any: then it says so, as the request
/// does.
fn alerts(t: Tongue, case: &Case, kind: RequestKind) -> String {
    let inside = case.alerts.iter().filter(|alert| alert.channel.in_interpol_files());
    let one = |alert: &redress_model::Alert| {
        let reference = alert.reference.as_ref();
        let how = alert.how_known.as_ref();
        let line = joined(
            t,
            [
                Some(capital(&t.named("channel", &alert.channel))),
                alert.country.map(|c| t.country(c)),
                reference.map(|r| t.say("proceeding-reference", &[("reference", r.as_str())])),
                when(t, &alert.issued),
                how.map(|how| format!("{} {}", t.word("alert-how-known"), how.as_str())),
            ],
        );
        marked(t, kept(&alert.provenance), &line)
    };
    let lines: Vec<String> = inside.map(one).collect();
    if lines.is_empty() && kind == RequestKind::Access {
        return t.word("data-not-named");
    }
    lines.join("\n")
}

fn charges(t: Tongue, case: &Case) -> String {
    let one = |charge: &redress_model::Charge| {
        let warrant = charge.warrant.as_ref();
        let number = warrant.and_then(|w| w.number.as_ref());
        let line = joined(
            t,
            [
                Some(charge.offence.to_string()),
                charge.country.map(|c| t.country(c)),
                dated(t, "charge-date", &charge.charged),
                number.map(|n| t.say("warrant-number", &[("number", n.as_str())])),
                warrant.and_then(|w| w.authority.as_deref()).map(str::to_owned),
            ],
        );
        marked(t, kept(&charge.provenance), &line)
    };
    let mut all: Vec<String> = case.charges.iter().map(one).collect();
    let criminal = proceedings(t, case, ProceedingKind::Criminal);
    all.extend(Some(criminal).filter(|text| !text.is_empty()));
    all.join("\n")
}

fn proceedings(t: Tongue, case: &Case, kind: ProceedingKind) -> String {
    let one = |one: &redress_model::Proceeding| {
        let mut told = vec![
            Some(
                one.body
                    .as_deref()
                    .map_or_else(|| capital(&t.named("proceeding", &one.kind)), str::to_owned),
            ),
            one.country.map(|c| t.country(c)),
            one.reference.as_ref().map(|r| r.to_string()),
            when(t, &one.opened),
        ];
        // Every decision, as the request tells them: one that is to be revised stands before one that is still to come.
        told.extend(one.decisions().flat_map(|end| {
            let reason = end.reason.as_deref().map(str::to_owned);
            [Some(t.named("outcome", &end.kind)), when(t, &end.date), reason]
        }));
        marked(t, kept(&one.provenance), &joined(t, told))
    };
    let of = case.proceedings.iter().filter(|one| one.kind == kind);
    of.map(one).collect::<Vec<_>>().join("\n")
}

fn protection(t: Tongue, case: &Case) -> String {
    let one = |p: &redress_model::Protection| {
        let line = joined(
            t,
            [
                Some(capital(&t.named("protection", &p.kind))),
                p.country.map(|c| t.country(c)),
                Some(t.named("protection-status", &p.status)),
                dated(t, "gist-given", &p.granted),
            ],
        );
        let line = marked(t, kept(&p.provenance), &line);
        match p.consent_to_ask {
            YesNo::Yes => format!("{line}. {}", t.word("protection-consent")),
            YesNo::No => format!("{line}. {}", t.word("protection-no-consent")),
            YesNo::Unknown => line,
        }
    };
    case.protection.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// What goes into the box of arguments: of a deletion its arguments, of a revision the summary of the
/// new fact. Access argues nothing.
fn summary(t: Tongue, kind: RequestKind, draft: &Draft) -> String {
    match kind {
        RequestKind::Access => String::new(),
        RequestKind::Deletion => draft.arguments().to_owned(),
        RequestKind::Revision => section(t, draft, &NEW_FACT),
    }
}

/// The words of whole sections of the request, so that the box says what the request says, marks
/// and all.
fn section(t: Tongue, draft: &Draft, ids: &[&str]) -> String {
    let of = draft.paragraphs().iter().filter(|one| ids.contains(&one.section));
    of.map(|one| marked(t, one.secret, &one.text)).collect::<Vec<_>>().join("\n")
}

fn exhibits(t: Tongue, case: &Case) -> String {
    let mut all: Vec<_> = case.evidence.iter().collect();
    all.sort_by_key(|e| e.number);
    let one = |e: &&redress_model::Evidence| {
        let code = e.language.as_deref();
        let line = joined(
            t,
            [
                Some(format!("{} {}", e.mark(), e.title.as_str())),
                when(t, &e.dated),
                code.map(|code| language(t, code)),
                Some(t.apart(&translations(t, case, e, None))),
            ],
        );
        marked(t, kept(&e.provenance), &line)
    };
    all.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// What must stay confidential, item by item (procedure data, section 4a, 12), and at the end whatever
/// else bears the mark in the request.
fn confidential(releasable: &Releasable, choices: &Choices, draft: &Draft) -> String {
    let mut lines: Vec<String> =
        secrets(releasable, choices, draft).into_iter().map(|one| one.says).collect();
    if draft.has_secrets() {
        lines.push(Tongue::of(choices.language).word("portal-secret-rest"));
    }
    lines.join("\n")
}
