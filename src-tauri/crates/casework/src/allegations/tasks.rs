//! Tasks of a row: one for the paper that is missing, one for the cells left empty. Each is made once, and closes by
//! itself when what it asks for is there.

use redress_model::{
    Allegation, Cell, Code, Entry, Id, IsoDate, PartialDate, Problem, Provenance, Short, Task,
    TaskState,
};

use crate::at_hand::Moved;
use crate::session::OpenCase;
use crate::{Error, new_id};

/// Longest title of a task that a row makes, in characters.
const TITLE: usize = 160;

/// Gives the row with its tasks named, and the tasks that change with it.
///
/// # Errors
/// No chance could be had for an id.
pub(crate) fn with_tasks(
    open: &OpenCase,
    mut row: Allegation,
    today: IsoDate,
) -> Result<(Allegation, Vec<Moved>), Error> {
    let mut moves = Vec::new();
    let gaps = row.gaps();
    let named = row.missing_paper.clone();
    let wanted = gaps.contains(&Cell::MissingPaper);
    match (task(open, row.paper_task.as_ref()), named) {
        (Some(mut known), Some(words))
            if wanted && known.state.is_open() && known.title != words =>
        {
            known.title = words;
            moves.push(moved(open, known));
        }
        (None, Some(words)) if wanted && !row.asked_for.contains(&Cell::MissingPaper) => {
            let made = new_task(&row, words)?;
            row.paper_task = Some(made.id.clone());
            row.asked_for.push(Cell::MissingPaper);
            moves.push(Moved::new(Entry::Task(made), 0));
        }
        (Some(mut known), _) if !wanted && known.state.is_open() => {
            let found = row.found_paper.is_some();
            close(&mut known, if found { TaskState::Done } else { TaskState::Dropped }, today)?;
            moves.push(moved(open, known));
        }
        _ => {}
    }
    let empty: Vec<Cell> = gaps.into_iter().filter(|cell| *cell != Cell::MissingPaper).collect();
    match task(open, row.cells_task.as_ref()) {
        Some(mut known) if empty.is_empty() && known.state.is_open() => {
            close(&mut known, TaskState::Done, today)?;
            moves.push(moved(open, known));
        }
        None if row.is_begun() && empty.iter().any(|cell| !row.asked_for.contains(cell)) => {
            let made = new_task(&row, title(row.words())?)?;
            row.cells_task = Some(made.id.clone());
            for cell in
                empty.into_iter().filter(|cell| !row.asked_for.contains(cell)).collect::<Vec<_>>()
            {
                row.asked_for.push(cell);
            }
            moves.push(Moved::new(Entry::Task(made), 0));
        }
        _ => {}
    }
    Ok((row, moves))
}

/// Turns pointers from one row to another.
pub(super) fn turn(about: &mut Vec<Id>, from: &Id, to: &Id) {
    let there = about.contains(to);
    about.retain(|id| id != from);
    if !there {
        about.insert(0, to.clone());
    }
}

fn task(open: &OpenCase, id: Option<&Id>) -> Option<Task> {
    open.case.tasks.iter().find(|task| Some(&task.id) == id).cloned()
}

fn moved(open: &OpenCase, task: Task) -> Moved {
    let revision = open.revision(&task.id);
    Moved::new(Entry::Task(task), revision)
}

fn new_task(row: &Allegation, title: Short) -> Result<Task, Error> {
    Ok(Task {
        id: new_id()?,
        title,
        what: None,
        due: PartialDate::default(),
        begin: PartialDate::default(),
        state: TaskState::Open,
        done: PartialDate::default(),
        rule: None,
        about: vec![row.id.clone()],
        provenance: Provenance::default(),
    })
}

/// The sentence on one line, as the title of a task.
fn title(words: &str) -> Result<Short, Error> {
    let mut line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((cut, _)) = line.char_indices().nth(TITLE) {
        line.truncate(cut);
        line.push('…');
    }
    Short::new(line).map_err(|detail| Problem::new(Code::Internal).with_detail(detail).into())
}

fn close(task: &mut Task, state: TaskState, today: IsoDate) -> Result<(), Error> {
    task.state = state;
    let day = PartialDate::on_day(today);
    task.done = day.map_err(|detail| Problem::new(Code::Internal).with_detail(detail))?;
    Ok(())
}
