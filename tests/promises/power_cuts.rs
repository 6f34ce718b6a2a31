//! Saved survives a power cut: of every legal state of the disk after one, nothing acknowledged is lost.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use redress_tests::bench::{id, options, secret};
use redress_tests::chance::Chance;
use redress_tests::faults::Shim;
use redress_tests::powercut::{Disk, Event, read};
use redress_tests::run::{Run, not_run};
use redress_vault::{DiskVault, Id, Vault};
use sha2::{Digest, Sha256};

/// Disks looked at.
const STATES: u32 = 200;
/// Disks made of one recording before another is made.
const OF_ONE: u64 = 100;
/// Saves in a recording.
const SAVES: u32 = 24;

/// Disks of a vault that never syncs.
const CONTROLS: u32 = 12;

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");

#[test]
fn nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("place");
    std::fs::create_dir(&place).unwrap();
    let Some(shim) = Shim::over(&place, folder.path()) else {
        return not_run("power_cuts", "the fault shim is for Linux on x86-64 with glibc");
    };
    let journal = folder.path().join("journal");
    let shim = shim.with_journal(&journal);
    let mut run = Run::of("power_cuts", STATES);
    let mut recording: Option<Recording> = None;
    let (mut dropped, mut torn, mut kept, mut acknowledged, mut most) = (0, 0, 0, 0, 0);
    while let Some(round) = run.another() {
        if round % OF_ONE == 0 {
            recording = Some(Recording::make(&place, &journal, &shim, run.chance.number() >> 1));
        }
        let recording = recording.as_ref().expect("one was made");
        let at = run.chance.below(recording.events.len() as u64 + 1) as usize;
        let mut disk = recording.before.clone();
        recording.events[..at].iter().for_each(|event| disk.happen(event));
        let target = folder.path().join("cut");
        let (d, t, k) = disk.cut(&place, &target, &mut run.chance);
        (dropped, torn, kept) = (dropped + d, torn + t, kept + k);
        most = most.max(d);
        println!("state {round}: after event {at}, {d} writes dropped, {t} torn, {k} kept");
        let promised = promises(&disk.said);
        verify(&target.join("vault"), &promised);
        acknowledged += promised.len();
    }
    run.reached(format!(
        "0 of {acknowledged} acknowledged saves lost; {dropped} writes dropped (at most {most} at once), \
         {torn} torn, {kept} kept"
    ));
    assert!(acknowledged as u64 > run.done() && dropped > 0 && torn > 0, "too little was at stake");
}

/// The same disks without the syncs: if those cost nothing, this test would see nothing.
#[test]
fn without_its_syncs_a_vault_would_lose() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("place");
    std::fs::create_dir(&place).unwrap();
    let Some(shim) = Shim::over(&place, folder.path()) else {
        return not_run("power_cuts_control", "the fault shim is for Linux on x86-64 with glibc");
    };
    let journal = folder.path().join("journal");
    let shim = shim.with_journal(&journal);
    let recording = Recording::make(&place, &journal, &shim, 7);
    let mut chance = Chance::from_seed(7);
    let target = folder.path().join("cut");
    let mut lost = 0;
    for _ in 0..CONTROLS {
        let mut disk = recording.before.clone();
        let deaf = recording.events.iter().filter(|event| !matches!(event, Event::Sync { .. }));
        deaf.for_each(|event| disk.happen(event));
        disk.cut(&place, &target, &mut chance);
        let promised = promises(&disk.said);
        let kept = std::panic::catch_unwind(|| verify(&target.join("vault"), &promised)).is_ok();
        lost += u32::from(!kept);
    }
    println!("without syncs {lost} of {CONTROLS} disks lose what was acknowledged");
    assert!(lost > CONTROLS / 2, "the model of a power cut takes nothing away");
}

/// What a writer did to a vault, call by call.
struct Recording {
    before: Disk,
    events: Vec<Event>,
}

impl Recording {
    fn make(place: &Path, journal: &Path, shim: &Shim, seed: u64) -> Self {
        let dir = place.join("vault");
        let _ = std::fs::remove_dir_all(&dir);
        let _ = std::fs::remove_file(journal);
        let vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
        Box::new(vault).lock();
        let before = Disk::of(place);
        shim.arm(&[]);
        let mut command = Command::new(WRITER);
        command.arg("write").arg(&dir).args([seed.to_string(), SAVES.to_string()]);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        shim.under(&mut command);
        assert!(command.status().unwrap().success(), "the writer ends well");
        let events = read(journal);
        let said = events.iter().filter(|event| matches!(event, Event::Said { .. })).count();
        assert!(said > 10 && events.len() > 100, "the shim sees what happens: {}", events.len());
        Self { before, events }
    }
}

/// What the writer had said, as in `saved_means_saved`: case, two records, digest, perhaps an attachment.
fn promises(said: &str) -> Vec<Vec<&str>> {
    let whole = said.lines().filter(|line| line.starts_with("saved "));
    whole.map(|line| line.split(' ').skip(1).collect()).collect()
}

fn verify(dir: &Path, promised: &[Vec<&str>]) {
    let vault = DiskVault::open(dir, &secret(), &options(WRITER)).expect("the vault opens");
    let mut shown: BTreeMap<Id, BTreeMap<Id, String>> = BTreeMap::new();
    for entry in vault.cases().unwrap() {
        let records = vault.records(&entry.case).unwrap();
        let digest = |body: &[u8]| -> String {
            Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect()
        };
        let records: BTreeMap<Id, String> =
            records.into_iter().map(|r| (r.id.clone(), digest(&r.body))).collect();
        // Both records of a save, or neither.
        for record in records.keys() {
            let (stem, end) = record.as_str().rsplit_once('-').unwrap();
            let twin = format!("{stem}-{}", if end == "1" { 2 } else { 1 });
            assert!(records.contains_key(&id(&twin)), "a save is there by half");
        }
        shown.insert(entry.case, records);
    }
    for words in promised {
        let case = id(words[0]);
        for record in &words[1..3] {
            let found = shown.get(&case).and_then(|records| records.get(&id(record)));
            assert_eq!(found.map(String::as_str), Some(words[3]), "an acknowledged save is lost");
        }
        if let Some(attachment) = words.get(4) {
            let mut bytes = Vec::new();
            let mut reader = vault.open_attachment(&case, &id(attachment)).unwrap();
            reader.read_to_end(&mut bytes).unwrap();
        }
    }
    assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, []);
    Box::new(vault).lock();
}
