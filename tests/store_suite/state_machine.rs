//! Any order of operations: the vault behaves like a plain map that forgets nothing.

use std::collections::BTreeMap;

use redress_tests::bench::{change, id};
use redress_tests::chance::Chance;
use redress_tests::run::Run;
use redress_vault::Id;

use crate::Bench;

/// Operations in a run.
const OPERATIONS: u32 = 500;

type Map = BTreeMap<Id, BTreeMap<Id, Vec<(bool, Vec<u8>)>>>;

pub fn a_vault_behaves_like_a_plain_map(bench: &mut Bench) {
    let mut run = Run::of("works_for_years", OPERATIONS);
    let mut map = Map::new();
    let (mut saves, mut reopened) = (0, 0);
    while let Some(number) = run.another() {
        // A vault of everyday size, many times over: comparing a million revisions after each step ends nowhere.
        if number > 0 && number % u64::from(OPERATIONS) == 0 {
            bench.reopen();
            compare(bench, &map, &mut run.chance);
            bench.anew();
            map.clear();
        }
        let chance = &mut run.chance;
        match chance.below(20) {
            0 => {
                bench.reopen();
                reopened += 1;
            }
            1 => bench.vault().idle().unwrap(),
            2..4 => compare(bench, &map, chance),
            _ => {
                save(bench, &mut map, chance);
                saves += 1;
            }
        }
    }
    bench.reopen();
    compare(bench, &map, &mut run.chance);
    run.reached(format!("0 differences; {saves} saves, {reopened} reopenings"));
}

fn save(bench: &mut Bench, map: &mut Map, chance: &mut Chance) {
    let mut changes = Vec::new();
    for _ in 0..1 + chance.below(4) {
        let case = format!("c{}", chance.below(5));
        let record = format!("e{}", chance.below(8));
        let length = chance.below(700) as usize;
        let body = chance.bytes(length);
        let revisions = map.entry(id(&case)).or_default().entry(id(&record)).or_default();
        let mut change = change(&case, &record, revisions.len() as u32, &body);
        change.removed = chance.below(6) == 0;
        revisions.push((change.removed, body));
        changes.push(change);
    }
    bench.vault().save(changes).unwrap();
}

fn compare(bench: &mut Bench, map: &Map, chance: &mut Chance) {
    let cases = bench.vault().cases().unwrap();
    assert!(cases.iter().map(|entry| &entry.case).eq(map.keys()));
    for (entry, (case, records)) in cases.iter().zip(map) {
        let live = records.iter().filter(|(_, all)| !all.last().unwrap().0);
        let live: BTreeMap<&Id, &Vec<u8>> =
            live.map(|(id, all)| (id, &all.last().unwrap().1)).collect();
        assert_eq!(entry.records as usize, live.len());
        let shown = bench.vault().records(case).unwrap();
        let shown: BTreeMap<&Id, &Vec<u8>> = shown.iter().map(|r| (&r.id, &r.body)).collect();
        assert!(shown == live);
        // One history a case: each one reads and checks the whole case.
        let chosen = chance.below(records.len() as u64) as usize;
        for (record, all) in records.iter().skip(chosen).take(1) {
            let history = bench.vault().history(case, record).unwrap();
            assert!(
                history.iter().map(|r| (r.removed, &r.body)).eq(all.iter().map(|(a, b)| (*a, b)))
            );
        }
    }
}
