//! Saved means saved, even if the program is killed: whatever was acknowledged is there, whole.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use redress_tests::bench::{id, options, secret};
use redress_tests::run::Run;
use redress_tests::supervisor::Writer;
use redress_vault::{Damage, DiskVault, Id, Notice, Vault};
use sha2::{Digest, Sha256};

/// Writers killed (SIGKILL) at random moments.
const KILLS: u32 = 50;
/// Writers killed over one vault before another is made.
const A_VAULT: u64 = 50;
/// The longest a writer is left alone, in milliseconds.
const LONGEST_MS: u64 = 400;

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");

/// What one acknowledgement promised.
struct Promise {
    case: Id,
    records: [Id; 2],
    digest: String,
    attachment: Option<Id>,
}

impl Promise {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_prefix("saved ")?.split(' ');
        let mut next = || words.next();
        Some(Self {
            case: id(next()?),
            records: [id(next()?), id(next()?)],
            digest: next()?.to_owned(),
            attachment: next().map(id),
        })
    }
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_half_saved() {
    let mut run = Run::of("saved_means_saved", KILLS);
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
    Box::new(vault).lock();
    let mut promises: Vec<Promise> = Vec::new();
    let (mut torn, mut rebuilt, mut beyond, mut acknowledged) = (0, 0, 0, 0);
    while let Some(round) = run.another() {
        // A vault is used for a day, not for twenty thousand days: a new one now and then.
        if round > 0 && round % A_VAULT == 0 {
            std::fs::remove_dir_all(&dir).unwrap();
            let vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
            Box::new(vault).lock();
            acknowledged += promises.len();
            promises.clear();
        }
        let seed = run.chance.number() >> 1;
        let writer = Writer::start(WRITER, &dir, &["write", &seed.to_string()]);
        // Half the writers are killed while saving, half at any moment from their start.
        if round % 2 == 0 {
            assert_eq!(writer.line().as_deref(), Some("open"), "round {round}");
        }
        std::thread::sleep(Duration::from_micros(run.chance.below(LONGEST_MS * 1000)));
        let said = writer.kill();
        assert!(!said.iter().any(|line| line.starts_with("refused")), "{said:?}");
        promises.extend(said.iter().filter_map(|line| Promise::parse(line)));
        let (notices, unpromised) = verify(&dir, &promises);
        torn += u32::from(notices.contains(&Notice::TornTail));
        let again = |n: &Notice| matches!(n, Notice::StoreRebuilt { .. });
        rebuilt += u32::from(notices.iter().any(again));
        beyond = beyond.max(unpromised);
    }
    acknowledged += promises.len();
    run.reached(format!(
        "0 of {acknowledged} acknowledged saves lost, 0 half-saved; {torn} torn tails dropped, {rebuilt} \
         stores built again, {beyond} saves whole on the disk but not yet acknowledged"
    ));
    assert!(acknowledged as u64 > run.done(), "too little was saved to mean anything");
}

/// Opens the vault as after a crash and holds it against every promise.
fn verify(dir: &Path, promises: &[Promise]) -> (Vec<Notice>, u32) {
    let vault = DiskVault::open(dir, &secret(), &options(WRITER)).unwrap();
    let notices = vault.notices();
    let mut shown: BTreeMap<Id, BTreeMap<Id, String>> = BTreeMap::new();
    for entry in vault.cases().unwrap() {
        let records = vault.records(&entry.case).unwrap();
        let digest = |body: &[u8]| -> String {
            let digest = Sha256::digest(body);
            digest.iter().map(|byte| format!("{byte:02x}")).collect()
        };
        let records = records.into_iter().map(|r| (r.id.clone(), digest(&r.body)));
        shown.insert(entry.case, records.collect());
    }
    for promise in promises {
        for record in &promise.records {
            let found = shown.get(&promise.case).and_then(|case| case.get(record));
            assert_eq!(found, Some(&promise.digest), "an acknowledged save is lost");
        }
        if let Some(attachment) = &promise.attachment {
            let mut bytes = Vec::new();
            let mut reader = vault.open_attachment(&promise.case, attachment).unwrap();
            reader.read_to_end(&mut bytes).unwrap();
        }
    }
    // The two records of every save are both there or both not.
    for case in shown.values() {
        let stems = |end: &str| -> BTreeSet<String> {
            let stems = case.keys().filter_map(|id| id.as_str().strip_suffix(end));
            stems.map(str::to_owned).collect()
        };
        assert_eq!(stems("-1"), stems("-2"), "a save is there by half");
    }
    let report = vault.check(&mut |_, _| {}).unwrap();
    let damage: Vec<&Damage> = report.damage.iter().collect();
    assert!(damage.is_empty(), "{damage:?}");
    let total: usize = shown.values().map(BTreeMap::len).sum();
    let unpromised = total as u32 / 2 - promises.len() as u32;
    Box::new(vault).lock();
    (notices, unpromised)
}
