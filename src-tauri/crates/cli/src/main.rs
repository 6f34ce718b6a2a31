//! `redress-cli`: the same casework without a window, for scripts, recovery and tests.
//!
//! Exit codes: 0 done, 1 refused with one clear line on standard error, 2 usage.
#![forbid(unsafe_code)]

mod alerts;
mod allegations;
mod args;
mod carry;
mod cases;
mod clocks;
mod commission;
mod dates;
mod desk;
mod draft;
mod erase;
mod evidence;
mod found;
mod law;
mod library;
mod out;
mod packets;
mod people;
mod progress;
mod proof;
mod refugee;
mod shares;
mod sharing;
mod timeline;
mod vaults;
mod words;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Verb};
use crate::out::Out;

fn main() -> ExitCode {
    if let Some(code) = redress_casework::render::draw_main(std::env::args_os().skip(1)) {
        return code;
    }
    if let Some(code) = redress_casework::probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    // A core dump would hold keys; where the system refuses the limit there is nothing to add.
    let none = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
    let _ = rustix::process::setrlimit(rustix::process::Resource::Core, none);

    // The usual message of a panic may quote a value, and values are case content. What the vault fences off is told
    // by the vault; what gets out ends the program with its place alone.
    std::panic::set_hook(Box::new(|fault| {
        if let Some(place) = fault.location() {
            eprintln!("Redress: a fault of the program at {}:{}", place.file(), place.line());
        }
    }));
    let args = Args::parse();
    let mut out = Out::new(args.json, args.speak.into());
    let result = match &args.verb {
        Verb::Vault { verb } => vaults::run(&args, verb, &mut out),
        Verb::Case { verb } => cases::run(&args, verb, &mut out),
        Verb::Evidence { verb } => evidence::run(&args, verb, &mut out),
        Verb::Alerts(wish) => alerts::run(&args, wish, &mut out),
        Verb::Dates { case } => dates::run(&args, case.as_deref(), &mut out),
        Verb::Clocks(wish) => clocks::run(&args, wish, &mut out),
        Verb::Assess { case } => law::assess(&args, case, &mut out),
        Verb::Answer { case, question, answer, words } => {
            law::answer(&args, case, question, *answer, words.as_deref(), &mut out)
        }
        Verb::Timeline(wish) => timeline::run(&args, wish, &mut out),
        Verb::Allegations(wish) => allegations::run(&args, wish, &mut out),
        Verb::Paper(wish) => commission::run(&args, wish, &mut out),
        Verb::Refugee(wish) => refugee::run(&args, wish, &mut out),
        Verb::Card(wish) => carry::card(&args, wish, &mut out),
        Verb::Numbers(wish) => carry::numbers(&args, wish, &mut out),
        Verb::Lawyer(wish) => carry::lawyer(&args, wish, &mut out),
        Verb::Proof(wish) => proof::run(&args, wish, &mut out),
        Verb::Draft(wish) => draft::run(&args, wish, &mut out),
        Verb::Disclosure { verb } => packets::disclosure(&args, verb, &mut out),
        Verb::Packet { verb } => packets::packet(&args, verb, &mut out),
        Verb::Library { verb } => library::run(verb, &mut out),
        Verb::Rights { from, place } => library::rights(from, place, &mut out),
        Verb::Schema { name } => law::schema(*name, &mut out),
        Verb::Passphrase => vaults::passphrase(&mut out),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            out.refuse(&problem);
            ExitCode::FAILURE
        }
    }
}
