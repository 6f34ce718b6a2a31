//! Who learns what, and the portal packet: written into a folder, remembered as sent, checked.

use redress_casework::{
    KeptProfile, Portal, PortalProfile, WrittenPacket,
    law::{PortalKind, PortalText, portal_of},
    model::{Code, Id, Problem, Short},
    papers::Fill,
    render::Drawer,
    words::Lang,
};
use redress_wire::{
    ApartView, AskPacket, Assess, BoxLimit, CaseId, ChoosePacket, DateSheet, DisclosureView,
    EntryId, EntryLink, FillWord, Language, MapRowView, MarkSent, PacketChecked, PacketDesk,
    PacketView, PacketWrittenView, PortalBoxView, PortalExhibitView, PortalProfileSheet,
    PortalTextView, PortalView, PrintOwn, Saved, SecretView, SetDisclosure, SpillView, Unblock,
    WritePacket, Written,
};
use tauri::AppHandle;

use super::{
    Open, ask, bench,
    cases::{bytes_below, written},
    entries::shown,
    id,
    requests::print,
};
use crate::{
    computer::free_folder,
    dialogs::Wanted,
    errors::{Answer, Refusal},
};

/// The folder a packet is written into, below the one that was chosen; it says nothing of the case.
const FOLDER: &str = "request";

/// The name a printed copy-sheet gets unless the person types another.
const COPY_SHEET_NAME: &str = "copy-sheet.pdf";

pub fn disclosure_map(app: &AppHandle, request: Assess) -> Answer<DisclosureView> {
    bench(app).with(|open| {
        let case = open.session.at_hand(&id(&request.case)?)?;
        let row = |row: redress_casework::model::MapRow| MapRowView {
            entry: EntryLink::from(&row.entry),
            revision: case.revision(&row.entry.id),
            label: row.label,
            guarded: row.guarded,
            marked: row.marked,
            seen_by: row.seen_by,
            why: row.why.map(|why| why.to_string()).unwrap_or_default(),
            names_others: row.names_others,
            to_finish: row.to_finish,
        };
        Ok(DisclosureView {
            rows: case.case.disclosure_map().into_iter().map(row).collect(),
            prices: texts(PortalKind::Price, request.language),
            guards: texts(PortalKind::Guard, request.language),
        })
    })
}

pub fn set_disclosure(app: &AppHandle, request: SetDisclosure) -> Answer<Saved> {
    bench(app).change(|open| {
        let (case, entry) = (id(&request.case)?, id(&request.id)?);
        let mark = request.disclosure;
        Ok(shown(open.session.set_disclosure(&case, &entry, request.revision, mark)?))
    })
}

pub fn unblock(app: &AppHandle, request: Unblock) -> Answer<Saved> {
    bench(app).change(|open| {
        let (case, entry, base) = (id(&request.case)?, id(&request.id)?, request.revision);
        let session = &mut open.session;
        Ok(shown(if request.unblock {
            session.unblock(&case, &entry, base, request.what, &request.why)?
        } else {
            session.block(&case, &entry, base, request.what)?
        }))
    })
}

pub fn packet_desk(app: &AppHandle, request: CaseId) -> Answer<PacketDesk> {
    bench(app).with(|open| desk(open, &id(&request.case)?))
}

pub fn choose_packet(app: &AppHandle, request: ChoosePacket) -> Answer<PacketDesk> {
    bench(app).change(|open| {
        let case = id(&request.case)?;
        open.session.choose_packet_kind(&case, request.kind)?;
        desk(open, &case)
    })
}

pub fn keep_portal(app: &AppHandle, request: PortalProfileSheet) -> Answer<PortalProfileSheet> {
    bench(app).change(|open| {
        let kept = open.session.keep_portal_profile(&profile(&request)?)?;
        Ok(sheet(&kept))
    })
}

pub fn portal_packet(app: &AppHandle, request: AskPacket) -> Answer<PortalView> {
    bench(app).with(|open| {
        let case = id(&request.case)?;
        let choice = request.choice;
        let portal = open.session.portal(&case, choice.kind, choice.paper)?;
        Ok(view(&portal, request.language))
    })
}

/// Prints the copy-sheet for whoever types at another computer, where they choose to.
pub fn print_copy_sheet(app: &AppHandle, request: AskPacket) -> Answer<Written> {
    let choice = request.choice;
    let own = PrintOwn { case: request.case, language: request.language, all: false };
    print(app, &own, COPY_SHEET_NAME, |session, case, lang| {
        Ok(session.print_copy_sheet(case, choice.kind, choice.paper, lang)?.pdf)
    })
}

pub fn write_packet(app: &AppHandle, request: WritePacket) -> Answer<PacketWrittenView> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let chosen = ask(app, Wanted::ExportFolder)?.pop();
    let parent = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let folder = free_folder(&parent, &format!("{FOLDER}-{}", bench.clock.today()));
    let choice = request.choice;
    let packet = bench.long(|progress| {
        bench.change(|open| {
            let drawer = Drawer::this_program();
            Ok(open.session.write_packet(
                &case,
                choice.kind,
                choice.paper,
                &folder,
                &drawer,
                progress,
            )?)
        })
    })?;
    Ok(PacketWrittenView {
        name: written(&folder, 0).name,
        count: u32::try_from(packet.files.len()).unwrap_or(u32::MAX),
        apart: packet
            .apart
            .iter()
            .map(|(mark, why)| ApartView { mark: mark.clone(), why: why.word().to_owned() })
            .collect(),
        strange: packet.strange.iter().collect(),
    })
}

pub fn mark_sent(app: &AppHandle, request: MarkSent) -> Answer<Saved> {
    let (case, packet) = (id(&request.case)?, id(&request.id)?);
    let day = request.day.read("day")?;
    let lang = Lang::of(request.language.tag()).unwrap_or(Lang::En);
    bench(app).change(|open| {
        Ok(shown(open.session.mark_sent(&case, &packet, &request.number, day, lang)?))
    })
}

pub fn check_packet(app: &AppHandle, request: EntryId) -> Answer<PacketChecked> {
    let (bench, case, packet) = (bench(app), id(&request.case)?, id(&request.id)?);
    let wrong = bench.long(|progress| {
        bench.with(|open| Ok(open.session.check_packet(&case, &packet, progress)?))
    })?;
    Ok(PacketChecked { wrong })
}

pub fn export_packet(app: &AppHandle, request: EntryId) -> Answer<Written> {
    let (bench, case, packet) = (bench(app), id(&request.case)?, id(&request.id)?);
    let chosen = ask(app, Wanted::ExportFolder)?.pop();
    let parent = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let folder = free_folder(&parent, &format!("{FOLDER}-{}", bench.clock.today()));
    bench.long(|progress| {
        bench.with(|open| Ok(open.session.export_packet(&case, &packet, &folder, progress)?))
    })?;
    Ok(written(&folder, bytes_below(&folder)))
}

fn desk(open: &Open, case: &Id) -> Answer<PacketDesk> {
    Ok(PacketDesk {
        kind: open.session.packet_kind(case)?,
        profile: sheet(&open.session.portal_profile()?),
    })
}

fn sheet(kept: &KeptProfile) -> PortalProfileSheet {
    let limit =
        |(id, characters): (&Short, &u32)| BoxLimit { id: id.to_string(), characters: *characters };
    PortalProfileSheet {
        large_mb: kept.profile.large_mb,
        pages: kept.profile.pages,
        boxes: kept.profile.boxes.iter().map(limit).collect(),
        at: kept.at.clone(),
    }
}

fn profile(sheet: &PortalProfileSheet) -> Answer<PortalProfile> {
    let limit = |one: &BoxLimit| {
        let id = Short::new(one.id.as_str())
            .map_err(|why| Problem::in_field(Code::BadField, "boxes", why))?;
        Ok((id, one.characters))
    };
    let boxes: Result<_, Problem> = sheet.boxes.iter().map(limit).collect();
    Ok(PortalProfile { large_mb: sheet.large_mb, pages: sheet.pages, boxes: boxes? })
}

fn text(text: &PortalText, language: Language) -> PortalTextView {
    PortalTextView {
        id: text.id.clone(),
        fact: text.fact.clone(),
        says: language.of(&text.says).to_owned(),
        source: text.source.clone(),
        confidence: text.confidence,
        as_of: text.as_of.clone(),
    }
}

fn texts(kind: PortalKind, language: Language) -> Vec<PortalTextView> {
    portal_of(kind).map(|one| text(one, language)).collect()
}

fn view(portal: &Portal, language: Language) -> PortalView {
    let newest = portal.written.first();
    let boxes = portal.boxes.iter().filter_map(|filled| {
        let asks = portal_of(PortalKind::Box).find(|one| one.id == filled.id)?;
        Some(PortalBoxView {
            asks: text(asks, language),
            value: filled.value.clone(),
            fill: match filled.fill {
                Fill::Ready => FillWord::Ready,
                Fill::Missing => FillWord::Missing,
                Fill::Yourself => FillWord::Yourself,
                Fill::Nothing => FillWord::Nothing,
            },
        })
    });
    let exhibit = |exhibit: &redress_casework::model::Evidence| {
        let mark = exhibit.mark();
        let packet = newest.and_then(|one| one.record.packet.as_ref());
        let as_written = packet.and_then(|packet| {
            let of = |name: &str| {
                let name = name.trim_start_matches("exhibits/");
                name.starts_with(&format!("{mark}.")) || name.starts_with(&format!("{mark}-"))
            };
            packet.files.iter().find(|file| of(file.name.as_str())).map(|file| file.size_bytes)
        });
        let size = as_written.or_else(|| exhibit.file.as_ref().map(|file| file.size_bytes));
        PortalExhibitView {
            id: exhibit.id.to_string(),
            title: redress_casework::model::for_display(&exhibit.title),
            size_bytes: size.map(|size| size.to_string()).unwrap_or_default(),
            disclosure: exhibit.provenance.disclosure,
            mark,
        }
    };
    PortalView {
        boxes: boxes.collect(),
        exhibits: portal.exhibits.iter().map(exhibit).collect(),
        limits: texts(PortalKind::Limit, language),
        identity: portal.identity,
        of_entity: portal.of_entity,
        identity_until: portal.identity_until.map(|day| day.to_string()).unwrap_or_default(),
        spilled: portal
            .spilled
            .iter()
            .map(|spill| SpillView {
                what: spill.what,
                of: spill.of.to_string(),
                within: EntryLink::from(&spill.within),
            })
            .collect(),
        confidential: portal
            .confidential
            .iter()
            .map(|one| SecretView { entry: EntryLink::from(&one.entry), says: one.says.clone() })
            .collect(),
        goes: portal.goes.iter().map(EntryLink::from).collect(),
        pages: portal.length.0.into(),
        page_budget: portal.length.1.into(),
        written: portal.written.iter().filter_map(packet).collect(),
    }
}

fn packet(written: &WrittenPacket) -> Option<PacketView> {
    let packet = written.record.packet.as_ref()?;
    let sizes = || packet.files.iter().map(|file| file.size_bytes);
    Some(PacketView {
        id: written.record.id.to_string(),
        revision: written.revision,
        made: written.record.made.to_string(),
        count: u32::try_from(packet.files.len()).unwrap_or(u32::MAX),
        size_bytes: sizes().sum::<u64>().to_string(),
        largest_bytes: sizes().max().unwrap_or(0).to_string(),
        number: packet.sent.as_ref().map(|sent| sent.number.to_string()).unwrap_or_default(),
        sent: packet.sent.as_ref().map(|sent| DateSheet::from(&sent.day)),
        changed: written.changed.iter().map(ToString::to_string).collect(),
        own_changed: written.own_changed,
    })
}
