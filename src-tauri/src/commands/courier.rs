//! Proof of time: one hash leaves by file, picture or typed rows; proofs come back by file and are checked here.

use std::io::Read;

use redress_casework::{
    Session,
    courier::{Brought, Need, ProofNow, SentRoot, Standing, stamp_request},
    model::{Code, Id},
    places::write_whole,
};
use redress_wire::{
    BroughtWord, CaseId, CourierView, ProofState, ProofTaken, ProofView, RootFile, SaveRoot,
    SentRootView, Written,
};
use tauri::AppHandle;

use super::{Bench, ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    scheme::{Kind, Part},
};

/// The name of the list, and of the request for a stamp, unless the person types another.
const LIST_NAME: &str = "EVIDENCE.sha256";
const REQUEST_NAME: &str = "EVIDENCE.tsq";
/// The most read of a file that is brought, in bytes: more than the core takes, so that it says why.
const MOST: u64 = 1024 * 1024;

pub fn courier(app: &AppHandle, request: CaseId) -> Answer<CourierView> {
    bench(app).with(|open| view(&open.session, &id(&request.case)?))
}

pub fn send_root(app: &AppHandle, request: CaseId) -> Answer<CourierView> {
    bench(app).change(|open| {
        let case = id(&request.case)?;
        open.session.send_root(&case)?;
        view(&open.session, &case)
    })
}

pub fn save_root(app: &AppHandle, request: SaveRoot) -> Answer<Written> {
    let bench = bench(app);
    // A locked vault answers so before anything is looked at.
    let case = bench.with(|_| id(&request.case))?;
    let name = match request.what {
        RootFile::List => LIST_NAME,
        RootFile::Request => REQUEST_NAME,
    };
    let chosen = ask(app, Wanted::SaveAs(name.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.change(|open| {
        let list = open.session.send_root(&case)?;
        let bytes = match request.what {
            RootFile::List => list.text().as_bytes().to_vec(),
            RootFile::Request => stamp_request(&list),
        };
        write_whole(&to, &bytes)?;
        Ok(written(&to, bytes.len() as u64))
    })
}

pub fn take_proof(app: &AppHandle, request: CaseId) -> Answer<ProofTaken> {
    let bench = bench(app);
    let case = bench.with(|_| id(&request.case))?;
    let chosen = ask(app, Wanted::Proof)?.pop();
    let from = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let mut bytes = Vec::new();
    let read = std::fs::File::open(&from).and_then(|file| file.take(MOST).read_to_end(&mut bytes));
    read.map_err(|_| Refusal::new(Code::FileUnreadable))?;
    bench.change(|open| {
        let what = match open.session.take_proof(&case, &bytes)? {
            Brought::Proof => BroughtWord::Proof,
            Brought::Certificate => BroughtWord::Certificate,
            Brought::Header => BroughtWord::Header,
        };
        Ok(ProofTaken { what, view: view(&open.session, &case)? })
    })
}

/// Draws the hash of the evidence as a code to scan.
pub fn root_picture(bench: &Bench, case: &str) -> Answer<Part> {
    bench.with(|open| {
        let bytes = open.session.root_picture(&id(case)?)?;
        Ok(Part { kind: Kind::Drawn("image/svg+xml"), whole: bytes.len() as u64, bytes, from: 0 })
    })
}

fn view(session: &Session, case: &Id) -> Answer<CourierView> {
    let now = session.courier(case)?;
    Ok(CourierView {
        root: now.root,
        rows: now.rows,
        files: now.files,
        without: now.without,
        sent: now.sent.into_iter().map(sent).collect(),
    })
}

fn sent(one: SentRoot) -> SentRootView {
    SentRootView {
        id: one.id.to_string(),
        root: one.root,
        made: one.made,
        files: one.files,
        differ: one.differ,
        current: one.current,
        proofs: one.proofs.into_iter().map(proof).collect(),
    }
}

fn proof(one: ProofNow) -> ProofView {
    let (state, detail) = match one.standing {
        Standing::Holds => (ProofState::Holds, String::new()),
        Standing::Needs(Need::Root) => (ProofState::Needs, "root".to_owned()),
        Standing::Needs(Need::Header) => (ProofState::Needs, "header".to_owned()),
        Standing::Needs(Need::Block) => (ProofState::Needs, "block".to_owned()),
        Standing::Fails(fault) => (ProofState::Fails, fault.word()),
    };
    let (compare, fingerprint) = one.compare.unwrap_or_default();
    ProofView {
        kind: one.kind.to_owned(),
        came: one.came,
        state,
        detail,
        when: one.when,
        compare,
        fingerprint,
        brought: one.brought,
    }
}
