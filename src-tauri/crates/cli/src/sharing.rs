//! `evidence safe-copy|redact`.

use std::path::PathBuf;

use redress_casework::Progress;
use redress_casework::model::{Code, CopyKind, Problem};
use redress_casework::places::write_whole;
use redress_casework::render::{BlackBox, Drawer};
use serde_json::json;

use crate::args::Args;
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// Of which exhibit a copy is made, and where to.
#[derive(Debug, clap::Args)]
pub struct SafeCopyArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// The exhibit: E-01.
    pub exhibit: String,
    /// Where to write it; must not exist. Without it the copy is kept in the vault beside its original.
    pub to: Option<PathBuf>,
}

/// The same, with parts blacked out.
#[derive(Debug, clap::Args)]
pub struct RedactArgs {
    #[command(flatten)]
    pub copy: SafeCopyArgs,
    /// A black box: page,left,top,width,height. Give one or more.
    #[arg(long = "box", value_name = "BOX", required = true, value_parser = read_box)]
    pub boxes: Vec<BlackBox>,
}

/// Reads a box as people type it: `page,left,top,width,height`.
pub fn read_box(text: &str) -> Result<BlackBox, String> {
    let numbers: Vec<u32> = text
        .split(',')
        .map(|part| part.trim().parse())
        .collect::<Result<_, _>>()
        .map_err(|_| String::from("five whole numbers: page,left,top,width,height"))?;
    let [page, left, top, width, height] = numbers[..] else {
        return Err(String::from("five whole numbers: page,left,top,width,height"));
    };
    let one = BlackBox { page, left, top, width, height };
    one.check().map_err(|fault| fault.to_string())?;
    Ok(one)
}

/// Makes a copy of pixels, with these boxes burnt in; keeps it, or writes it where that is asked for.
pub fn run(args: &Args, wish: &SafeCopyArgs, boxes: &[BlackBox], out: &mut Out) -> Done {
    let SafeCopyArgs { case, exhibit: mark, to } = wish;
    if to.as_ref().is_some_and(|to| to.exists()) {
        return Err(Problem::in_field(Code::FolderNotEmpty, "to", "already exists"));
    }
    let mut session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let all = session.case(&id).map_err(|error| error.problem())?.case.evidence;
    let exhibit = all
        .iter()
        .find(|exhibit| exhibit.mark() == *mark || exhibit.id.as_str() == mark)
        .ok_or_else(|| Problem::in_field(Code::NotFound, "exhibit", "see `evidence list`"))?;
    // What was blacked out before stays black.
    let earlier = exhibit.newest(CopyKind::Redacted).map(|copy| &copy.id);
    let made = session
        .to_draw(&id, &exhibit.id, earlier)
        .and_then(|mut paper| paper.copy(boxes, &Drawer::this_program(), &Progress::default()))
        .map_err(|error| error.problem())?;
    if let Some(to) = to {
        session.lock();
        // A name that says PDF over a picture would mislead whoever opens it.
        let ending = to.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if !ending.eq_ignore_ascii_case(made.copy.ending) {
            let wanted = format!("this copy needs a name that ends in .{}", made.copy.ending);
            return Err(Problem::in_field(Code::BadField, "to", wanted));
        }
        write_whole(to, &made.copy.bytes).map_err(|error| error.problem())?;
        out.say("redact-outside", &[]);
    } else {
        session
            .keep_shared(&id, &exhibit.id, &made, &Progress::default())
            .map_err(|error| error.problem())?;
        session.idle().map_err(|error| error.problem())?;
        session.lock();
        out.say("redact-original-stays", &[]);
    }
    let pages = Given::Count(u64::from(made.copy.pages));
    out.say("redact-written", &[("name", Given::Text(&exhibit.mark())), ("pages", pages)]);
    if made.boxes > 0 {
        out.say("redact-burnt", &[("count", Given::Count(made.boxes as u64))]);
    }
    match &made.found {
        Some(found) if found.is_empty() => out.say("removed-none", &[]),
        Some(found) => {
            out.say("removed-title", &[]);
            for one in found {
                let kind = out.tell(&format!("found-{}", one.trace.word()), &[]);
                let colon = if one.words.is_empty() { "" } else { ": " };
                out.line(&format!("  {kind}{colon}{}", one.words));
            }
        }
        None => out.say("found-not-looked", &[]),
    }
    for (pages, words) in
        [(&made.copy.incomplete, "redact-incomplete"), (&made.copy.smaller, "redact-smaller")]
    {
        if !pages.is_empty() {
            let list: Vec<String> = pages.iter().map(u32::to_string).collect();
            out.say(words, &[("pages", Given::Text(&list.join(", ")))]);
        }
    }
    out.say("found-limit", &[]);
    out.say("redact-look-again", &[]);
    let found: Vec<_> = made
        .found
        .iter()
        .flatten()
        .map(|one| json!({ "kind": one.trace.word(), "words": one.words }))
        .collect();
    out.value(&json!({
        "media_type": made.copy.media_type,
        "pages": made.copy.pages,
        "boxes": made.boxes,
        "looked": made.found.is_some(),
        "removed": found,
        "incomplete": made.copy.incomplete,
        "smaller": made.copy.smaller,
    }));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_five_numbers_on_its_page() {
        assert_eq!(
            read_box("1, 100,200,300,50"),
            Ok(BlackBox { page: 1, left: 100, top: 200, width: 300, height: 50 })
        );
        for wrong in [
            "",
            "1",
            "1,2,3,4",
            "1,2,3,4,5,6",
            "0,1,1,1,1",
            "1,999,0,2,1",
            "1,0,0,0,1",
            "a,b,c,d,e",
            "-1,0,0,1,1",
        ] {
            assert!(read_box(wrong).is_err(), "{wrong}");
        }
    }
}
