//! Records: saved, revised, removed, refused.

use redress_tests::bench::{change, id};
use redress_vault::{Error, limits};

use crate::Bench;

pub fn an_empty_vault_has_nothing(bench: &mut Bench) {
    assert_eq!(bench.vault().cases().unwrap(), []);
    assert_eq!(bench.vault().records(&id("c")).unwrap_err(), Error::NoSuchCase);
    assert_eq!(bench.vault().generation(), 0);
    let receipt = bench.vault().save(vec![]).unwrap();
    assert_eq!((receipt.generation, receipt.revisions), (0, vec![]));
    bench.reopen();
    assert_eq!(bench.vault().cases().unwrap(), []);
}

pub fn what_is_saved_comes_back(bench: &mut Bench) {
    let changes = vec![
        change("c", "header", 0, b"name"),
        change("c", "e1", 0, b"one"),
        change("d", "header", 0, b""),
    ];
    let receipt = bench.vault().save(changes).unwrap();
    assert_eq!(receipt.generation, 1);
    let revisions = [(id("header"), 1), (id("e1"), 1), (id("header"), 1)];
    assert_eq!(receipt.revisions, revisions);
    for _ in 0..2 {
        let records = bench.vault().records(&id("c")).unwrap();
        let shown: Vec<_> = records.iter().map(|r| (r.id.as_str(), &r.body[..])).collect();
        assert_eq!(shown, [("header", &b"name"[..]), ("e1", b"one")]);
        let cases = bench.vault().cases().unwrap();
        let lines: Vec<_> = cases.iter().map(|e| (e.case.as_str(), e.records)).collect();
        assert_eq!(lines, [("c", 2), ("d", 1)]);
        assert_eq!(cases[0].header, b"name");
        assert_eq!(bench.vault().generation(), 1);
        bench.vault().idle().unwrap();
        bench.reopen();
    }
    let report = bench.vault().check(&mut |_, _| {}).unwrap();
    assert_eq!((report.records, report.damage), (3, vec![]));
}

pub fn revisions_are_kept_in_order(bench: &mut Bench) {
    for (base, body) in [b"first", b"secnd", b"third"].into_iter().enumerate() {
        bench.vault().save(vec![change("c", "e", base as u32, body)]).unwrap();
        bench.reopen();
    }
    let history = bench.vault().history(&id("c"), &id("e")).unwrap();
    let shown: Vec<_> = history.iter().map(|r| (r.revision, &r.body[..])).collect();
    assert_eq!(shown, [(1, &b"first"[..]), (2, b"secnd"), (3, b"third")]);
    let records = bench.vault().records(&id("c")).unwrap();
    assert_eq!((records.len(), records[0].revision), (1, 3));
    let none = bench.vault().history(&id("c"), &id("x")).unwrap_err();
    assert_eq!(none, Error::NoSuchRecord);
}

pub fn a_stale_change_saves_nothing(bench: &mut Bench) {
    bench.vault().save(vec![change("c", "e", 0, b"one")]).unwrap();
    for base in [0, 2, u32::MAX] {
        let both = vec![change("c", "f", 0, b"f"), change("c", "e", base, b"two")];
        let refused = bench.vault().save(both).unwrap_err();
        assert_eq!(refused, Error::Stale { id: id("e") });
    }
    let missing = bench.vault().save(vec![change("new", "e", 1, b"x")]).unwrap_err();
    assert_eq!(missing, Error::Stale { id: id("e") });
    bench.reopen();
    assert_eq!(bench.vault().records(&id("c")).unwrap().len(), 1);
    assert_eq!(bench.vault().cases().unwrap().len(), 1);
    assert_eq!(bench.vault().generation(), 1);
}

pub fn removed_records_keep_their_history(bench: &mut Bench) {
    bench.vault().save(vec![change("c", "e", 0, b"one"), change("c", "f", 0, b"f")]).unwrap();
    let mut removal = change("c", "e", 1, b"");
    removal.removed = true;
    bench.vault().save(vec![removal]).unwrap();
    bench.reopen();
    let records = bench.vault().records(&id("c")).unwrap();
    assert_eq!(records.iter().map(|r| r.id.as_str()).collect::<Vec<_>>(), ["f"]);
    assert_eq!(bench.vault().cases().unwrap()[0].records, 1);
    assert_eq!(bench.vault().history(&id("c"), &id("e")).unwrap().len(), 2);
    bench.vault().save(vec![change("c", "e", 2, b"back")]).unwrap();
    let records = bench.vault().records(&id("c")).unwrap();
    let ids: Vec<_> = records.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids, ["e", "f"], "a record keeps its place");
    assert_eq!(bench.vault().cases().unwrap()[0].records, 2);
}

pub fn the_header_follows_its_newest_revision(bench: &mut Bench) {
    bench.vault().save(vec![change("c", "header", 0, b"old")]).unwrap();
    bench.vault().idle().unwrap();
    bench.vault().save(vec![change("c", "header", 1, b"new")]).unwrap();
    bench.reopen();
    assert_eq!(bench.vault().cases().unwrap()[0].header, b"new");
    let mut removal = change("c", "header", 2, b"");
    removal.removed = true;
    bench.vault().save(vec![removal]).unwrap();
    bench.reopen();
    let entry = bench.vault().cases().unwrap().remove(0);
    assert_eq!((entry.header, entry.records), (vec![], 0));
}

pub fn limits_are_named(bench: &mut Bench) {
    let mut largest = change("c", "e", 0, &vec![7; limits::MAX_RECORD]);
    bench.vault().save(vec![largest.clone()]).unwrap();
    largest.base_revision = 1;
    largest.body.push(0);
    let refused = bench.vault().save(vec![largest]).unwrap_err();
    let limit = limits::MAX_RECORD as u64;
    assert_eq!(refused, Error::TooLarge { limit });
    let mut kind = change("c", "f", 0, b"");
    kind.kind = "vault.attachment".into();
    assert_eq!(bench.vault().save(vec![kind]).unwrap_err(), Error::BadKind);
    let mut time = change("c", "f", 0, b"");
    time.at = "today".into();
    assert_eq!(bench.vault().save(vec![time]).unwrap_err(), Error::BadTime);
    let mut other = change("c", "e", 1, b"");
    other.kind = "alert".into();
    let refused = bench.vault().save(vec![other]).unwrap_err();
    assert_eq!(refused, Error::KindChanged { id: id("e") });
    bench.reopen();
    let records = bench.vault().records(&id("c")).unwrap();
    assert_eq!(records[0].body.len(), limits::MAX_RECORD);
}

pub fn two_changes_to_one_record_follow_each_other(bench: &mut Bench) {
    let both = vec![change("c", "e", 0, b"one"), change("c", "e", 1, b"two")];
    let receipt = bench.vault().save(both).unwrap();
    assert_eq!(receipt.revisions, [(id("e"), 1), (id("e"), 2)]);
    bench.reopen();
    let records = bench.vault().records(&id("c")).unwrap();
    assert_eq!((records.len(), &records[0].body[..]), (1, &b"two"[..]));
    assert_eq!(bench.vault().cases().unwrap()[0].records, 1);
}

pub fn a_cache_is_kept_and_a_sum_tells_every_save(bench: &mut Bench) {
    assert_eq!(bench.vault().cache("list"), None);
    bench.vault().save(vec![change("c", "e", 0, b"one"), change("d", "e", 0, b"one")]).unwrap();
    bench.vault().keep_cache("list", b"what the list shows").unwrap();
    bench.vault().keep_cache("other", b"").unwrap();
    bench.reopen();
    assert_eq!(bench.vault().cache("list").as_deref(), Some(&b"what the list shows"[..]));
    assert_eq!(bench.vault().cache("other").as_deref(), Some(&b""[..]));
    assert_eq!(bench.vault().cache("none"), None);
    bench.vault().keep_cache("list", b"newer").unwrap();
    assert_eq!(bench.vault().cache("list").as_deref(), Some(&b"newer"[..]));
    let cases = bench.vault().cases().unwrap();
    let before = (cases[0].sum, cases[1].sum);
    bench.vault().save(vec![change("c", "e", 1, b"one")]).unwrap();
    let cases = bench.vault().cases().unwrap();
    assert_ne!(cases[0].sum, before.0, "the same words saved again are another save");
    assert_eq!(cases[1].sum, before.1);
    bench.reopen();
    assert_eq!(bench.vault().cases().unwrap()[0].sum, cases[0].sum);
}
