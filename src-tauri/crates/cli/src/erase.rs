//! `case erase`, `case shred`, `vault compact` and `vault remove`: what goes for good.

use redress_casework::model::{Code, Id, Problem};
use redress_casework::{Progress, Session, Wish, remove_vault};
use serde_json::json;

use crate::args::Args;
use crate::desk::{self, Done};
use crate::found::counted;
use crate::out::Out;
use crate::words::Given;

/// What of a case shall go.
pub enum What<'a> {
    /// One entry.
    Entry(&'a str),
    /// What it said before.
    Earlier(&'a str),
    /// Everything that was taken out.
    Removed,
    /// The case.
    Case,
}

/// Erases of a case what is named.
pub fn of_case(args: &Args, case: &str, what: &What<'_>, yes: bool, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    let found = desk::find(&session, case)?;
    let wish = wish(&session, found, what)?;
    let goes = session.will_go(&wish).map_err(|error| error.problem())?;
    if !yes {
        session.lock();
        let detail = format!(
            "{}, {} and {} would go for good",
            counted(goes.entries, "entry").replace("entrys", "entries"),
            counted(goes.versions, "saved state"),
            counted(goes.papers, "paper")
        );
        return Err(Problem::in_field(Code::BadField, "--yes", detail));
    }
    carry_out(session, &wish, out)
}

/// Writes the vault again.
pub fn compact(args: &Args, out: &mut Out) -> Done {
    carry_out(desk::open(args)?, &Wish::Drafts, out)
}

fn carry_out(mut session: Session, wish: &Wish, out: &mut Out) -> Done {
    let done = session.erase(wish, &Progress::default()).map_err(|error| error.problem())?;
    session.lock();
    let values = [
        ("states", Given::Count(done.revisions.into())),
        ("papers", Given::Count(done.attachments.into())),
        ("before", Given::Count(done.before)),
        ("after", Given::Count(done.after)),
    ];
    out.say("cli-erased", &values);
    out.say("cli-erased-stays", &[]);
    out.value(&json!({
        "revisions": done.revisions, "papers": done.attachments,
        "bytes_before": done.before.to_string(), "bytes_after": done.after.to_string(),
    }));
    Ok(())
}

/// Removes the vault from this computer.
pub fn remove(args: &Args, yes: bool, out: &mut Out) -> Done {
    let folder = desk::folder(args)?;
    let session = desk::open(args)?;
    if !yes {
        session.lock();
        return Err(Problem::in_field(Code::BadField, "--yes", "the whole vault would go"));
    }
    remove_vault(session, folder, &desk::places()?).map_err(|error| error.problem())?;
    out.say("cli-vault-removed", &[]);
    out.say("cli-erased-stays", &[]);
    out.value(&json!({ "removed": true }));
    Ok(())
}

fn wish(session: &Session, case: Id, what: &What<'_>) -> Result<Wish, Problem> {
    let entry = |text: &str| -> Result<(Id, u32), Problem> {
        let none = || Problem::in_field(Code::NotFound, "entry", "see `case show`");
        let id = Id::new(text).map_err(|_| none())?;
        let history = session.history(&case, &id).map_err(|_| none())?;
        Ok((id, history.last().map_or(0, |revision| revision.revision)))
    };
    Ok(match what {
        What::Entry(text) => {
            let (id, base) = entry(text)?;
            Wish::Entry { case, id, base }
        }
        What::Earlier(text) => {
            let (id, base) = entry(text)?;
            Wish::Earlier { case, id, base }
        }
        What::Removed => Wish::Removed { case },
        What::Case => Wish::Case { case },
    })
}
