//! `vault shares make|try|revoke`: three sheets of paper, any two of which open the vault.

use std::path::Path;

use redress_casework::model::{Code, Problem};
use redress_casework::{ExposeSecret, Opener, papers, places::write_whole, shares};
use serde_json::json;

use crate::args::{Args, SharesVerb};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// Runs a verb of shares.
pub fn run(args: &Args, verb: &SharesVerb, out: &mut Out) -> Done {
    match verb {
        SharesVerb::Make { pdf } => make(args, pdf.as_deref(), out),
        SharesVerb::Try => try_two(args, out),
        SharesVerb::Revoke => revoke(args, out),
    }
}

fn make(args: &Args, pdf: Option<&Path>, out: &mut Out) -> Done {
    if out.json() {
        let why = "the words of a share are never JSON";
        return Err(Problem::in_field(Code::BadField, "--json", why));
    }
    if pdf.is_some_and(|dir| dir.read_dir().map_or(dir.exists(), |mut all| all.next().is_some())) {
        return Err(Problem::new(Code::FolderNotEmpty));
    }
    let phrase = desk::phrase(args, false)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Passphrase(&phrase))?;
    let made = session.make_shares(&phrase).map_err(|error| error.problem())?;
    let day = session.clock().today();
    session.lock();
    for share in &made {
        out.say("cli-part-of-three", &[("number", Given::Count(share.number().into()))]);
        for (n, row) in shares::lines(share).expose_secret().lines().enumerate() {
            out.line(&format!("{}. {row}", n + 1));
        }
    }
    let Some(dir) = pdf else { return Ok(()) };
    std::fs::create_dir_all(dir)
        .map_err(|error| Problem::new(Code::DiskError).with_detail(error.kind().to_string()))?;
    for share in &made {
        let paper = papers::share_sheet(share.number(), shares::lines(share).expose_secret(), day)
            .map_err(|error| redress_casework::Error::from(error).problem())?;
        let name = format!("part-{}-of-3.pdf", share.number());
        write_whole(&dir.join(name), &paper).map_err(|error| error.problem())?;
    }
    Ok(())
}

fn try_two(args: &Args, out: &mut Out) -> Done {
    let missing = || Problem::in_field(Code::BadField, "--share-file", "give two of them");
    let shared = desk::shared(args)?.ok_or_else(missing)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Shares(&shared))?;
    session.shares_open(&shared).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-parts-open", &[]);
    out.value(&json!({ "opens": true }));
    Ok(())
}

fn revoke(args: &Args, out: &mut Out) -> Done {
    let phrase = desk::phrase(args, false)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Passphrase(&phrase))?;
    session.revoke_shares(&phrase).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-parts-revoked", &[]);
    out.value(&json!({ "revoked": true }));
    Ok(())
}
