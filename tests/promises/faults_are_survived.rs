//! A fault at any disk call of anything that changes a vault loses nothing that was acknowledged and leaves
//! nothing half there; it is told in plain words; and a second fault, while the first is mended, is survived too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use redress_tests::acts::{self, reset, verify};
use redress_tests::bench::{Known, filled};
use redress_tests::chance::Chance;
use redress_tests::faults::{Act, Actor, Fault, Shim};
use redress_tests::run::{Run, not_run, seed};

/// Faults in every act, chosen by chance, beside every kind at every call of a save, and one kind at every call of
/// taking in a long file.
const OTHERS: u32 = 16;
/// Two faults in a row.
const TWICE: u32 = 20;

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");

/// A vault whose contents are known, a place for copies of it, and the shim over that place.
struct Bench {
    _folder: tempfile::TempDir,
    whole: PathBuf,
    dir: PathBuf,
    known: Known,
    shim: Shim,
    /// Disk calls that each act makes when nothing goes wrong.
    calls: BTreeMap<&'static str, u64>,
}

impl Bench {
    fn set(test: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let whole = folder.path().join("whole");
        let place = folder.path().join("place");
        std::fs::create_dir(&place).unwrap();
        let Some(shim) = Shim::over(&place, folder.path()) else {
            not_run(test, "the fault shim is for Linux on x86-64 with glibc");
            return None;
        };
        let known = filled(&whole, WRITER, &mut Chance::from_seed(1));
        let dir = place.join("vault");
        let mut bench =
            Self { _folder: folder, whole, dir, known, shim, calls: BTreeMap::default() };
        for what in acts::ALL {
            let act = bench.act(what, &[]);
            assert_eq!(act, Act::Done, "{what}");
            assert!(verify(what, &bench.dir, WRITER, &bench.known, true));
            let calls = bench.shim.calls();
            assert!(calls > 2, "{what}: the shim sees the calls");
            bench.calls.insert(what, calls);
        }
        Some(bench)
    }

    /// Does an act on a fresh copy, with faults once the vault is open; a program that was not killed has ended
    /// well, whatever the disk did to it.
    fn act(&self, what: &str, faults: &[(u64, Fault)]) -> Act {
        reset(&self.whole, &self.dir);
        self.shim.arm(&[]);
        let mut actor = Actor::start(WRITER, &["act", what, path(&self.dir)], &self.shim);
        actor.open().expect("it opens without a fault");
        self.shim.arm(faults);
        let (act, status, said) = actor.act();
        let killed = faults.iter().any(|(_, fault)| fault.kills());
        assert!(
            act != Act::Killed || killed,
            "{what} {faults:?}: ended by itself ({status}) {said}"
        );
        assert!(status.success() || killed, "{what} {faults:?}: it fell over ({status}) {said}");
        act
    }

    fn one(&self, what: &str, call: u64, fault: Fault) -> (Act, bool) {
        let act = self.act(what, &[(call, fault)]);
        self.shim.arm(&[]);
        let there = verify(what, &self.dir, WRITER, &self.known, act == Act::Done);
        (act, there)
    }

    /// Every kind of fault at every call of an act.
    fn every(&self, what: &'static str) -> Vec<(&'static str, u64, Fault)> {
        let calls = 1..=self.calls[what];
        calls.flat_map(|call| Fault::ALL.map(|fault| (what, call, fault))).collect()
    }

    fn by_chance(&self, chance: &mut Chance) -> (&'static str, u64, Fault) {
        let what = acts::ALL[chance.below(acts::ALL.len() as u64) as usize];
        let call = 1 + chance.below(self.calls[what]);
        (what, call, Fault::ALL[chance.below(6) as usize])
    }

    /// Every fault of the acts for a long run; for a short one those of a save and some of the others.
    fn points(&self) -> Vec<(&'static str, u64, Fault)> {
        if std::env::var_os("REDRESS_ALL").is_some() {
            return acts::ALL.iter().flat_map(|what| self.every(what)).collect();
        }
        let mut chance = Chance::from_seed(seed());
        let mut points = self.every("save");
        // A long file comes in by several threads: one kind of fault at each of its calls.
        let attach = (0..self.calls["attach"]).zip(Fault::ALL.into_iter().cycle());
        points.extend(attach.map(|(at, fault)| ("attach", at + 1, fault)));
        points.extend((0..OTHERS).map(|_| self.by_chance(&mut chance)));
        points
    }
}

fn path(dir: &Path) -> &str {
    dir.to_str().unwrap()
}

#[test]
fn at_every_call_nothing_is_lost_or_half_there_and_errors_are_told() {
    let Some(bench) = Bench::set("faults_at_every_call") else { return };
    let points = bench.points();
    let mut run = Run::whole("faults_at_every_call", points.len() as u64);
    let (mut killed, mut there) = (0, 0);
    let mut told: BTreeMap<String, u32> = BTreeMap::new();
    while let Some(round) = run.another() {
        let (what, call, fault) = points[round as usize];
        println!("round {round}: {what}, {fault:?} at call {call}");
        let (act, is_there) = bench.one(what, call, fault);
        there += u32::from(is_there);
        let said = match act {
            Act::Killed => {
                killed += 1;
                continue;
            }
            Act::Done => String::from("done all the same"),
            Act::Refused(said) => said,
        };
        // A full disk is called full, a broken one is not.
        let full = matches!(fault, Fault::FullOnce | Fault::FullOnward);
        let plain = match said.as_str() {
            "the disk is full" => full,
            said if said.starts_with("the disk reported an error") => !full,
            said => said == "done all the same",
        };
        assert!(plain, "{what}, {fault:?} at call {call}: {said}");
        *told.entry(said).or_default() += 1;
    }
    let calls: Vec<String> = bench.calls.iter().map(|(what, n)| format!("{what} {n}")).collect();
    println!("disk calls: {}", calls.join(", "));
    run.reached(format!(
        "0 lost, 0 half there, 0 panics; {killed} killed, told {told:?}; {there} were on the disk"
    ));
    assert!(!run.came_to_its_end() || (killed > 10 && told.len() == 3), "too little went wrong");
}

#[test]
fn two_faults_in_a_row_lose_nothing() {
    let Some(bench) = Bench::set("two_faults") else { return };
    let mut run = Run::of("two_faults", TWICE);
    let (mut second_kills, mut second_refusals, mut untouched) = (0, 0, 0);
    while let Some(round) = run.another() {
        let (what, call, _) = bench.by_chance(&mut run.chance);
        let first = [Fault::Kill, Fault::Torn][run.chance.below(2) as usize];
        let second = Fault::ALL[run.chance.below(6) as usize];
        // Opening after a fault makes a few calls, or some dozens where much is mended.
        let most = [6, 60][run.chance.below(2) as usize];
        let at = 1 + run.chance.below(most);
        println!(
            "round {round}: {what}, {first:?} at call {call}, then {second:?} at call {at} of opening"
        );
        let act = bench.act(what, &[(call, first)]);
        bench.shim.arm(&[(at, second)]);
        let mut actor = Actor::start(WRITER, &["act", "save", path(&bench.dir)], &bench.shim);
        let opened = actor.open();
        let (status, said) = actor.end();
        match opened {
            Ok(()) if bench.shim.calls() < at => untouched += 1,
            Ok(()) => {}
            Err(Act::Killed) => second_kills += 1,
            Err(_) => second_refusals += 1,
        }
        assert!(
            status.success() || second.kills(),
            "it fell over while opening ({status}): {said}"
        );
        bench.shim.arm(&[]);
        verify(what, &bench.dir, WRITER, &bench.known, act == Act::Done);
    }
    run.reached(format!(
        "0 lost, 0 half there; the second fault killed {second_kills}, was told {second_refusals} \
         times, met nothing {untouched} times"
    ));
}
