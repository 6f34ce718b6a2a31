//! `allegations ID`: the sentences of the accusations and what is set against them; split, listed or printed.

use std::path::PathBuf;

use redress_casework::model::{Cell, Code, EntryRef, Id, Problem};
use redress_casework::places::write_whole;
use redress_casework::words::Lang;
use redress_casework::{Differs, Session, Stands, There};
use redress_wire::Language;
use serde_json::json;

use crate::args::Args;
use crate::desk::{self, Done};
use crate::out::Out;

/// How to show or print the rows.
#[derive(Debug, clap::Args)]
pub struct AllegationsArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// First make a row of every sentence of this charge or alert that has none.
    #[arg(long, value_name = "ID")]
    pub split: Option<String>,
    /// Write the rows to this PDF; must not exist. It is not sealed.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Also what never leaves the vault, in the PDF.
    #[arg(long)]
    pub all: bool,
}

/// Runs `allegations`.
pub fn run(args: &Args, wish: &AllegationsArgs, out: &mut Out) -> Done {
    // A bare name has no folder that could be made safe.
    let file =
        wish.out.as_ref().map(|file| std::path::absolute(file).unwrap_or_else(|_| file.clone()));
    if file.as_ref().is_some_and(|file| file.exists()) {
        return Err(Problem::in_field(Code::FolderNotEmpty, "--out", "the file is already there"));
    }
    let mut session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    if let Some(of) = &wish.split {
        let of =
            Id::new(of).map_err(|detail| Problem::in_field(Code::BadField, "--split", detail))?;
        let saved = session.split_text(&id, &of).map_err(|error| error.problem())?;
        session.idle().map_err(|error| error.problem())?;
        out.line(&format!("{} sentences have a row now.", saved.touched.len()));
    }
    match file {
        Some(file) => {
            let lang = Lang::of(Language::from(args.speak).tag()).unwrap_or(Lang::En);
            let made =
                session.print_allegations(&id, lang, wish.all).map_err(|error| error.problem())?;
            write_whole(&file, &made.pdf).map_err(|error| error.problem())?;
            out.line(&format!("{} rows on {} pages. It is not sealed.", made.rows, made.pages));
            if made.left_out > 0 {
                out.line(&format!(
                    "Left out, because they never leave the vault: {}",
                    made.left_out
                ));
            }
            out.value(
                &json!({ "pages": made.pages, "rows": made.rows, "left_out": made.left_out }),
            );
        }
        None => list(&session, &id, out)?,
    }
    session.lock();
    Ok(())
}

fn list(session: &Session, case: &Id, out: &mut Out) -> Done {
    let open = session.at_hand(case).map_err(|error| error.problem())?;
    let matrix = session.matrix(case).map_err(|error| error.problem())?;
    let link = |entry: &EntryRef| json!({ "kind": entry.kind, "id": entry.id.to_string() });
    let mut rows = Vec::new();
    let texts = matrix.texts.iter().map(|text| (Some(&text.entry), text.unsplit, &text.rows));
    for (entry, unsplit, ids) in texts.chain([(None, 0, &matrix.orphans)]) {
        if let Some(entry) = entry {
            out.line(&format!(
                "{} {}: {} rows, {unsplit} sentences without one",
                entry.kind.word(),
                entry.id,
                ids.len()
            ));
        }
        for (n, id) in (1..).zip(ids) {
            let row = open.case.allegations.iter().find(|row| row.id == *id);
            let state = matrix.rows.iter().find(|row| row.id == *id);
            let (Some(row), Some(state)) = (row, state) else { continue };
            let gaps: Vec<&str> = state.gaps.iter().map(|gap| cell(*gap)).collect();
            let stands = match state.stands {
                Stands::There => "there",
                Stands::Moved { .. } => "moved",
                Stands::Changed => "changed",
                Stands::Gone => "gone",
            };
            out.line(&format!("  {n}. {}", redress_casework::model::for_display(row.words())));
            if !gaps.is_empty() {
                out.line(&format!("     empty: {}", gaps.join(", ")));
            }
            if state.stands != Stands::There {
                out.line(&format!("     in the text: {stands}"));
            }
            rows.push(json!({ "id": id.to_string(), "of": entry.map(link), "number": n, "they_say": row.words(),
                "gaps": gaps, "stands": stands }));
        }
    }
    let mut differing = Vec::new();
    for one in &matrix.contradictions {
        let there = match &one.there {
            There::Words(words) => words.clone(),
            There::Date(date) => Lang::En.date(date),
        };
        out.line(&format!(
            "Contradiction ({}): “{}” and “{there}” ({} {})",
            differs(one.differs),
            one.here,
            one.other.kind.word(),
            one.other.id
        ));
        differing.push(
            json!({ "row": one.row.to_string(), "differs": differs(one.differs), "here": one.here,
            "there": there, "other": link(&one.other) }),
        );
    }
    out.value(&json!({ "rows": rows, "contradictions": differing }));
    Ok(())
}

/// The fixed word of a cell.
fn cell(cell: Cell) -> &'static str {
    match cell {
        Cell::ISay => "i_say",
        Cell::Proof => "proof",
        Cell::WeakPoint => "weak_point",
        Cell::Rule => "rule",
        Cell::MissingPaper => "missing_paper",
    }
}

/// The fixed word of what differs.
fn differs(differs: Differs) -> &'static str {
    match differs {
        Differs::Date => "date",
        Differs::Order => "order",
        Differs::Name => "name",
        Differs::Spelling => "spelling",
    }
}
