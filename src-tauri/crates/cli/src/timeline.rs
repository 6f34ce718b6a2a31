//! `timeline ID`: what happened, as lines or as a PDF.

use redress_casework::model::{Code, Problem};
use redress_casework::places::write_whole;
use redress_casework::words::Lang;
use redress_wire::Language;
use serde_json::json;

use crate::args::{Args, TimelineArgs};
use crate::cases;
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// Runs `timeline`.
pub fn run(args: &Args, wish: &TimelineArgs, out: &mut Out) -> Done {
    let Some(file) = &wish.out else { return cases::timeline(args, &wish.case, out) };
    // A bare name has no folder that could be made safe.
    let file = &std::path::absolute(file).unwrap_or_else(|_| file.clone());
    if file.exists() {
        return Err(Problem::in_field(Code::FolderNotEmpty, "--out", "the file is already there"));
    }
    let lang = Lang::of(Language::from(args.speak).tag()).unwrap_or(Lang::En);
    let session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let printed = session.print_timeline(&id, lang, wish.all).map_err(|error| error.problem())?;
    write_whole(file, &printed.pdf).map_err(|error| error.problem())?;
    session.lock();
    let (rows, pages) = (Given::Count(printed.rows.into()), Given::Count(printed.pages.into()));
    out.say("cli-printed", &[("rows", rows), ("pages", pages)]);
    if printed.left_out > 0 {
        out.say("cli-left-out", &[("count", Given::Count(printed.left_out.into()))]);
    }
    out.value(
        &json!({ "pages": printed.pages, "entries": printed.rows, "left_out": printed.left_out }),
    );
    Ok(())
}
