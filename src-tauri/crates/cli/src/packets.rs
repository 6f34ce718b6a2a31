//! `disclosure` and `packet`: who learns what, what is blocked; the portal's boxes, and what was sent.

use std::path::Path;

use redress_casework::law::{PortalKind, portal_of};
use redress_casework::model::{
    Code, Disclosure, Guarded, Id, PartialDate, Problem, RequestKind, RequestLanguage,
    RequestRecord, Short, YesNo,
};
use redress_casework::papers::Fill;
use redress_casework::places::write_whole;
use redress_casework::{Progress, Saved, Session};
use serde_json::json;

use crate::args::{Args, DisclosureVerb, GuardArg, MarkArg, PacketVerb};
use crate::desk::{self, Done};
use crate::draft;
use crate::out::Out;
use crate::words::Given;

fn word<T: serde::Serialize>(value: T) -> String {
    let value = serde_json::to_value(value).ok();
    value.and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn told(what: GuardArg) -> Guarded {
    match what {
        GuardArg::Named => Guarded::Named,
        GuardArg::Residence => Guarded::Residence,
        GuardArg::AsylumFile => Guarded::AsylumFile,
    }
}

/// Runs a verb of disclosure.
pub fn disclosure(args: &Args, verb: &DisclosureVerb, out: &mut Out) -> Done {
    match verb {
        DisclosureVerb::Map { case } => map(args, case, out),
        DisclosureVerb::Unblock { case, entry, what, why } => {
            guard(args, case, entry, told(*what), Some(why), out)
        }
        DisclosureVerb::Mark { case, entry, mark } => {
            let mark = match mark {
                MarkArg::MayReachState => Disclosure::MayReachState,
                MarkArg::CcfOnly => Disclosure::CcfOnly,
                MarkArg::NeverLeaves => Disclosure::NeverLeaves,
            };
            let done = change(args, case, entry, |session, case, entry, base| {
                session.set_disclosure(case, entry, base, mark)
            })?;
            out.line(&format!("{} is marked: {}.", done.id, word(mark).replace('_', " ")));
            out.value(&json!({ "id": done.id.as_str(), "revision": done.revision }));
            Ok(())
        }
        DisclosureVerb::Block { case, entry, what } => {
            guard(args, case, entry, told(*what), None, out)
        }
    }
}

fn map(args: &Args, case: &str, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let open = session.at_hand(&id).map_err(|error| error.problem())?;
    let rows = open.case.disclosure_map();
    let speak = out.speaks();
    for price in portal_of(PortalKind::Price) {
        let mark = [Disclosure::MayReachState, Disclosure::CcfOnly, Disclosure::NeverLeaves]
            .into_iter()
            .find(|mark| word(mark) == price.id);
        let here = rows.iter().filter(|row| Some(row.seen_by) == mark);
        out.line(&format!("{}: {}", price.id.replace('_', " "), speak.wording(&price.says)));
        out.line(&format!(
            "  {} ({}; {}; as of {})",
            price.fact,
            price.source,
            word(price.confidence),
            price.as_of
        ));
        for row in here {
            let blocked = match (row.guarded, &row.why) {
                (Some(what), None) => format!(" [blocked: {}]", word(what)),
                (Some(what), Some(_)) => format!(" [unblocked: {}]", word(what)),
                (None, _) => String::new(),
            };
            let others =
                if row.names_others == YesNo::Yes { " [names people at risk]" } else { "" };
            out.line(&format!(
                "  {} {}: {}{blocked}{others}",
                row.entry.kind.word(),
                row.entry.id,
                row.label
            ));
        }
    }
    let values: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({ "kind": row.entry.kind.word(), "id": row.entry.id.as_str(), "label": row.label,
                "marked": word(row.marked), "seen_by": word(row.seen_by),
                "guarded": row.guarded.map(word), "unblocked": row.why.is_some(),
                "why": row.why.as_ref().map(|why| why.as_str().to_owned()) })
        })
        .collect();
    out.value(&values);
    drop(open);
    session.lock();
    Ok(())
}

fn guard(
    args: &Args,
    case: &str,
    entry: &str,
    what: Guarded,
    why: Option<&str>,
    out: &mut Out,
) -> Done {
    let saved = change(args, case, entry, |session, case, entry, base| match why {
        Some(why) => session.unblock(case, entry, base, what, why),
        None => session.block(case, entry, base, what),
    })?;
    let state = if why.is_some() { "unblocked" } else { "blocked" };
    out.line(&format!(
        "{} of {} is {state}. How it is marked has not changed.",
        word(what),
        saved.id
    ));
    out.value(&json!({ "id": saved.id.as_str(), "revision": saved.revision }));
    Ok(())
}

/// Opens the vault, changes one entry over its newest revision, and locks again.
fn change(
    args: &Args,
    case: &str,
    entry: &str,
    how: impl FnOnce(&mut Session, &Id, &Id, u32) -> Result<Saved, redress_casework::Error>,
) -> Result<Saved, Problem> {
    let mut session = desk::open(args)?;
    let case = desk::find(&session, case)?;
    let entry = Id::new(entry).map_err(|_| Problem::new(Code::NotFound))?;
    let base = session.at_hand(&case).map_err(|error| error.problem())?.revision(&entry);
    let saved = how(&mut session, &case, &entry, base).map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    Ok(saved)
}

/// Runs a verb of packets.
pub fn packet(args: &Args, verb: &PacketVerb, out: &mut Out) -> Done {
    match verb {
        PacketVerb::Boxes { case, kind, lang } => {
            boxes(args, case, draft::kind(*kind), draft::language(*lang), out)
        }
        PacketVerb::Sheet { case, kind, lang, out: to } => {
            sheet(args, case, (draft::kind(*kind), draft::language(*lang)), to, out)
        }
        PacketVerb::Limits { large_mb, pages, boxes } => {
            limits(args, *large_mb, *pages, boxes, out)
        }
        PacketVerb::List { case } => list(args, case, out),
        PacketVerb::Sent { case, packet, number, day } => {
            sent(args, case, packet, number, day, out)
        }
        PacketVerb::Check { case, packet } => check(args, case, packet, out),
        PacketVerb::Export { case, packet, to } => export(args, case, packet, to, out),
    }
}

fn boxes(
    args: &Args,
    case: &str,
    kind: RequestKind,
    language: RequestLanguage,
    out: &mut Out,
) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let portal = session.portal(&id, kind, language).map_err(|error| error.problem())?;
    let profile = session.portal_profile().map_err(|error| error.problem())?.profile;
    let speak = out.speaks();
    let mut values = Vec::new();
    for (n, (box_, text)) in (1..).zip(portal.boxes.iter().zip(portal_of(PortalKind::Box))) {
        let value = match box_.fill {
            Fill::Ready => box_.value.as_str(),
            Fill::Missing => "(missing)",
            Fill::Yourself => "(type it there: no paper holds it)",
            Fill::Nothing => "(nothing)",
        };
        out.line(&format!("{n}. {}:", speak.wording(&text.says)));
        value.lines().for_each(|line| out.line(&format!("   {line}")));
        let long = box_.value.chars().count();
        let limit = profile.boxes.iter().find(|(id, _)| id.as_str() == box_.id);
        let limit = limit.and_then(|(_, most)| usize::try_from(*most).ok());
        if let Some(limit) = limit.filter(|limit| long > *limit) {
            out.line(&format!(
                "   Care: {long} characters, {} more than the limit of {limit} that you saw.",
                long - limit
            ));
        }
        values.push(json!({ "id": box_.id, "value": box_.value, "ready": box_.fill == Fill::Ready,
            "characters": long, "limit": limit }));
    }
    for spill in &portal.spilled {
        out.line(&format!(
            "Care: {} of {} stands in the words of {} {}.",
            word(spill.what),
            spill.of,
            spill.within.kind.word(),
            spill.within.id
        ));
    }
    out.line("The portal's own screens were not seen: if a box differs, follow the portal.");
    out.value(&json!({ "boxes": values, "spilled": portal.spilled.len() }));
    session.lock();
    Ok(())
}

/// Prints the copy-sheet of a packet of this kind and language into a new file.
fn sheet(
    args: &Args,
    case: &str,
    (kind, language): (RequestKind, RequestLanguage),
    to: &Path,
    out: &mut Out,
) -> Done {
    // A bare name has no folder that could be made safe.
    let to = std::path::absolute(to).unwrap_or_else(|_| to.to_owned());
    if to.exists() {
        return Err(Problem::in_field(Code::FolderNotEmpty, "--out", "the file is already there"));
    }
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let made = session.print_copy_sheet(&id, kind, language, out.speaks());
    let made = made.map_err(|error| error.problem())?;
    session.lock();
    write_whole(&to, &made.pdf).map_err(|error| error.problem())?;
    let (rows, pages) = (Given::Count(made.boxes.into()), Given::Count(made.pages.into()));
    out.say("cli-printed", &[("rows", rows), ("pages", pages)]);
    out.value(&json!({ "pages": made.pages, "boxes": made.boxes }));
    Ok(())
}

/// Keeps what was given of the limits, and shows them all.
fn limits(
    args: &Args,
    large_mb: Option<u16>,
    pages: Option<u16>,
    boxes: &[String],
    out: &mut Out,
) -> Done {
    let mut session = desk::open(args)?;
    let mut kept = session.portal_profile().map_err(|error| error.problem())?;
    let mut profile = kept.profile.clone();
    // A limit of 0 takes it away: no box holds nothing.
    let given = |number: u16| Some(number).filter(|number| *number > 0);
    if let Some(number) = large_mb {
        profile.large_mb = given(number);
    }
    if let Some(number) = pages {
        profile.pages = given(number);
    }
    for one in boxes {
        let wrong = || Problem::in_field(Code::BadField, "--box", "is not BOX=NUMBER");
        let (id, number) = one.split_once('=').ok_or_else(wrong)?;
        let number: u32 = number.parse().map_err(|_| wrong())?;
        let id = Short::new(id).map_err(|_| wrong())?;
        match number {
            0 => profile.boxes.remove(&id),
            number => profile.boxes.insert(id, number),
        };
    }
    if profile != kept.profile {
        kept = session.keep_portal_profile(&profile).map_err(|error| error.problem())?;
        session.idle().map_err(|error| error.problem())?;
    }
    session.lock();
    let said =
        |number: Option<u16>| number.map_or_else(|| "not seen".to_owned(), |n| n.to_string());
    out.line(&format!("Largest file, in megabytes: {}", said(profile.large_mb)));
    out.line(&format!("Pages: {}", said(profile.pages)));
    for (id, characters) in &profile.boxes {
        out.line(&format!("{}: {characters} characters", id.as_str()));
    }
    if kept.at.is_empty() {
        out.line("No limit was kept yet. The portal's own limits are not confirmed.");
    } else {
        out.line(&format!("Last changed: {}", kept.at));
    }
    out.value(&json!({ "large_mb": profile.large_mb, "pages": profile.pages, "at": kept.at,
        "boxes": profile.boxes.iter().map(|(id, n)| (id.as_str().to_owned(), json!(n))).collect::<serde_json::Map<_, _>>() }));
    Ok(())
}

fn find(session: &Session, case: &Id, packet: &str) -> Result<RequestRecord, Problem> {
    let open = session.at_hand(case).map_err(|error| error.problem())?;
    let mut fits = open.case.requests.iter().filter(|one| {
        one.packet.is_some() && one.id.as_str().starts_with(packet) && !packet.is_empty()
    });
    match (fits.next(), fits.next()) {
        (Some(only), None) => Ok(only.clone()),
        _ => Err(Problem::in_field(
            Code::NotFound,
            "packet",
            "no packet, or more than one, begins like this",
        )),
    }
}

fn list(args: &Args, case: &str, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let open = session.at_hand(&id).map_err(|error| error.problem())?;
    let mut values = Vec::new();
    for record in &open.case.requests {
        let Some(packet) = &record.packet else { continue };
        let state = match &packet.sent {
            Some(sent) => format!("sent, number {}", sent.number.as_str()),
            None => "not sent".to_owned(),
        };
        let bytes: u64 = packet.files.iter().map(|file| file.size_bytes).sum();
        out.line(&format!(
            "{} {} {}: {} files, {bytes} bytes, {state}",
            record.id,
            record.made.as_str(),
            word(record.kind),
            packet.files.len()
        ));
        values.push(json!({ "id": record.id.as_str(), "kind": word(record.kind), "files": packet.files.len(),
            "bytes": bytes, "number": packet.sent.as_ref().map(|sent| sent.number.as_str().to_owned()) }));
    }
    if values.is_empty() {
        out.line("No packet was written yet.");
    }
    out.value(&values);
    drop(open);
    session.lock();
    Ok(())
}

fn sent(args: &Args, case: &str, packet: &str, number: &str, day: &str, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let record = find(&session, &id, packet)?;
    let day = redress_casework::model::IsoDate::parse(day)
        .and_then(PartialDate::on_day)
        .map_err(|why| Problem::in_field(Code::BadDate, "--day", why))?;
    session
        .mark_sent(&id, &record.id, number, day, out.speaks())
        .map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    out.line("The packet is remembered as sent and no longer changes. The one-month clock for admissibility runs. The clock of the decision starts later, with the admissibility letter.");
    out.value(&json!({ "packet": record.id.as_str() }));
    Ok(())
}

fn check(args: &Args, case: &str, packet: &str, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let record = find(&session, &id, packet)?;
    let wrong = session
        .check_packet(&id, &record.id, &Progress::default())
        .map_err(|error| error.problem())?;
    session.lock();
    for name in &wrong {
        out.line(&format!("{name}: NOT as it was"));
    }
    out.value(&json!({ "packet": record.id.as_str(), "wrong": wrong }));
    if wrong.is_empty() {
        out.line("Every file of the packet is as it was written.");
        Ok(())
    } else {
        Err(Problem::new(Code::AttachmentDamaged))
    }
}

fn export(args: &Args, case: &str, packet: &str, to: &std::path::Path, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let record = find(&session, &id, packet)?;
    let files = session
        .export_packet(&id, &record.id, to, &Progress::default())
        .map_err(|error| error.problem())?;
    session.lock();
    out.line(&format!("{} files, as they were written. They are not sealed.", files.len()));
    out.value(&json!({ "files": files.len() }));
    Ok(())
}
