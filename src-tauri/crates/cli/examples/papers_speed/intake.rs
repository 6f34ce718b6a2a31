//! A file of 1 GiB sealed into a vault, beside the `age` command on the same file.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use redress_casework::Progress;

use crate::beside::{find, heard, myself, since, timed};
use crate::rows::{Row, Target, middle};
use crate::{Told, desk, made, said};

/// The first argument of a process that takes one file in and says how it went.
pub const ALONE: &str = "--intake";
const WHAT: &str = "intake of 1 GiB, speed of age";
const MEMORY: &str = "intake of 1 GiB, memory";
const MIB: usize = 1024;
const LEAST: f64 = 0.9;
const MOST_MIB: f64 = 64.0;
const ROUNDS: usize = 5;

/// Takes a file into a new vault; prints milliseconds and the most memory it had meanwhile, in KiB.
pub fn alone(folder: &Path, file: &Path) -> Told<()> {
    let mut session = desk::vault(folder)?;
    let case = desk::public()?;
    let id = session.import_case(&case).map_err(said)?.id;
    // The key stretching before took 256 MiB on purpose; the mark starts anew (proc_pid_clear_refs(5)).
    let anew = fs::write("/proc/self/clear_refs", "5").is_ok();
    let began = Instant::now();
    let exhibit = session.take_in(&id, file, &Progress::default()).map_err(said)?;
    let took = since(began);
    let whole = exhibit.file.as_ref().map_or(0, |file| file.size_bytes);
    if whole != fs::metadata(file).map_err(said)?.len() {
        return Err("not all of the file came in".into());
    }
    let memory = anew.then(peak).flatten();
    println!("{took} {}", memory.map_or("?".into(), |kib| kib.to_string()));
    session.lock();
    Ok(())
}

/// The most memory that this process had at a time, in KiB (proc_pid_status(5)).
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// Measures both in turn.
pub fn rows(folder: &Path) -> Told<Vec<Row>> {
    let file = folder.join("large.bin");
    made::noise_file(&file, MIB).map_err(said)?;
    let (mut us, mut kib) = (Vec::new(), Vec::new());
    let mut mine = |counted: bool| -> Told<()> {
        let place = folder.join("vault-of-one");
        fs::create_dir(&place).map_err(said)?;
        let told = heard(myself()?.arg(ALONE).arg(&place).arg(&file))?;
        fs::remove_dir_all(&place).map_err(said)?;
        let (ms, memory) = told.trim().split_once(' ').ok_or("no figures")?;
        if counted {
            us.push(ms.parse().map_err(said)?);
            kib.extend(memory.parse::<f64>().ok());
        }
        Ok(())
    };
    let sealed = folder.join("large.age");
    let (mut plain, mut safe) = (Vec::new(), Vec::new());
    let age = find("age").zip(recipient(folder)?);
    // One round before, so that both read from the system's memory.
    for round in 0..=ROUNDS {
        mine(round > 0)?;
        let Some((age, recipient)) = &age else { continue };
        let began = Instant::now();
        let mut command = Command::new(age);
        let took = timed(command.args(["-r", recipient, "-o"]).arg(&sealed).arg(&file))?;
        fs::File::open(&sealed).and_then(|file| file.sync_all()).map_err(said)?;
        if round > 0 {
            plain.push(took);
            safe.push(since(began));
        }
        fs::remove_file(&sealed).map_err(said)?;
    }
    let target = Target::AtLeast(LEAST);
    let speed = if plain.is_empty() {
        Row::not_run(WHAT, "×", target, us.clone(), "age is not here")
    } else {
        let figure = Ok(middle(&plain) / middle(&us));
        let safely = middle(&safe) / middle(&us);
        let rate = |ms: f64| MIB as f64 * 1000.0 / ms;
        let beside = Some(("age", plain.clone()));
        let notes = Vec::new();
        Row { what: WHAT, unit: "×", target, figure, ours: us.clone(), beside, notes }
            .note(format!(
                "{:.0} MiB/s beside {:.0} MiB/s; ours also takes the SHA-256, and says so only after fsync, which the \
                 command leaves out: with its file written to the disk as well it takes {:.0} ms, and ours is {safely:.2} \
                 times as fast",
                rate(middle(&us)),
                rate(middle(&plain)),
                middle(&safe),
            ))
    };
    let target = Target::AtMost(MOST_MIB);
    let most = kib.iter().copied().fold(f64::NAN, f64::max) / 1024.0;
    let memory = if kib.is_empty() {
        Row::not_run(
            MEMORY,
            " MiB",
            target,
            vec![],
            "this system does not say how much memory it was",
        )
    } else {
        let (figure, beside, notes) = (Ok(most), None, Vec::new());
        Row { what: MEMORY, unit: " MiB", target, figure, ours: vec![], beside, notes }
            .note("the most that the process had while the file came in, its own program and the case counted")
    };
    Ok(vec![speed, memory])
}

/// Makes a key for the `age` command.
fn recipient(folder: &Path) -> Told<Option<String>> {
    let Some(keygen) = find("age-keygen") else { return Ok(None) };
    let key = folder.join("key");
    heard(Command::new(&keygen).arg("-o").arg(&key))?;
    Ok(Some(heard(Command::new(&keygen).arg("-y").arg(&key))?.trim().to_owned()))
}
