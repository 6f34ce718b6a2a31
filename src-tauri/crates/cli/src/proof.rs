//! `proof ID`: the hash over the evidence, and the proofs of time that came back, each checked now.

use std::path::PathBuf;

use redress_casework::courier::{Brought, Need, ProofNow, Standing, stamp_request};
use redress_casework::model::{Code, Problem};
use redress_casework::places::write_whole;
use serde_json::{Value, json};

use crate::args::Args;
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// What leaves as a hash, and what is brought back.
#[derive(Debug, clap::Args)]
pub struct ProofArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// File for the list of hashes; must not exist.
    #[arg(long, value_name = "FILE")]
    pub list: Option<PathBuf>,
    /// File for the request for a time stamp; must not exist.
    #[arg(long, value_name = "FILE")]
    pub request: Option<PathBuf>,
    /// A proof, a certificate or the header of a block; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub bring: Vec<PathBuf>,
}

/// The most read of a file that is brought, in bytes: more than is taken, so that the reason is told.
const MOST: usize = 1024 * 1024;

/// Runs `proof`.
pub fn run(args: &Args, wish: &ProofArgs, out: &mut Out) -> Done {
    for file in [&wish.list, &wish.request].into_iter().flatten() {
        if file.exists() {
            return Err(Problem::in_field(Code::FolderNotEmpty, "file", "it is already there"));
        }
    }
    let mut session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    if wish.list.is_some() || wish.request.is_some() {
        let list = session.send_root(&id).map_err(|error| error.problem())?;
        let files =
            [(&wish.list, list.text().as_bytes().to_vec()), (&wish.request, stamp_request(&list))];
        for (file, bytes) in files {
            let Some(file) = file else { continue };
            let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
            write_whole(&file, &bytes).map_err(|error| error.problem())?;
        }
    }
    for file in &wish.bring {
        let bytes = desk::read_file(file, MOST)?;
        let what = match session.take_proof(&id, &bytes).map_err(|error| error.problem())? {
            Brought::Proof => "proof-taken-proof",
            Brought::Certificate => "proof-taken-certificate",
            Brought::Header => "proof-taken-header",
        };
        out.say(what, &[]);
    }
    let now = session.courier(&id).map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    if now.files == 0 {
        out.say("proofs-empty", &[]);
    } else {
        let over = out.tell("root-now", &[("count", Given::Count(now.files.into()))]);
        out.line(&format!("{over}: {}", now.root));
    }
    for row in &now.rows {
        out.line(&format!("  {row}"));
    }
    let mut sent = Vec::new();
    for one in &now.sent {
        let made = one.made.get(..10).unwrap_or(&one.made);
        let files = Given::Count(one.files.into());
        let line = out.tell("sent-on", &[("date", Given::Text(made)), ("count", files)]);
        out.line(&format!("{line}: {}", one.root));
        let mut proofs = Vec::new();
        for proof in &one.proofs {
            proofs.push(tell(proof, out));
        }
        if proofs.is_empty() {
            out.say("sent-waiting", &[]);
        }
        sent.push(json!({ "root": one.root, "made": one.made, "proofs": proofs }));
    }
    out.say("proofs-says", &[]);
    out.value(&json!({ "root": now.root, "rows": now.rows, "files": now.files, "sent": sent }));
    Ok(())
}

/// Prints how a proof stands, and gives the same as JSON.
fn tell(proof: &ProofNow, out: &mut Out) -> Value {
    let (name, fingerprint) = proof.compare.clone().unwrap_or_default();
    let kind = proof.kind;
    let (state, detail) = match proof.standing {
        Standing::Holds => ("holds", String::new()),
        Standing::Needs(Need::Root) => ("needs", "root".to_owned()),
        Standing::Needs(Need::Header) => ("needs", "header".to_owned()),
        Standing::Needs(Need::Block) => ("needs", "block".to_owned()),
        Standing::Fails(fault) => ("fails", fault.word()),
    };
    let said = match state {
        "holds" => out.tell("proof-says", &[("time", Given::Text(&proof.when))]),
        "needs" => out.tell(&format!("proof-needs-{detail}"), &[("height", Given::Text(&name))]),
        _ => out.tell(&format!("fault-{detail}"), &[]),
    };
    let head = out.tell(&format!("proof-kind-{kind}"), &[]);
    let stands = out.tell(&format!("proof-state-{state}"), &[]);
    out.line(&format!("  {head}: {stands}. {said}"));
    if state == "holds" {
        let compare = out.tell("proof-compare", &[]);
        let with = out.tell(&format!("proof-compare-{kind}"), &[]);
        out.line(&format!("  {compare} {with} {name} {fingerprint}"));
    }
    json!({
        "kind": kind, "state": state, "detail": detail, "when": proof.when,
        "compare": name, "fingerprint": fingerprint,
    })
}
