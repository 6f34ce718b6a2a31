//! The disclosure map: of every fact, who would learn it, and what is blocked by itself.

use serde::Serialize;

use crate::disclosure::{guarded, may_leave};
use crate::{Case, Disclosure, Entry, EntryRef, Guarded, Long, YesNo, for_display};

/// One line of the map: an entry, or a part of one that is blocked by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MapRow {
    /// The entry.
    pub entry: EntryRef,
    /// What is blocked about it by itself; nothing for an ordinary entry.
    pub guarded: Option<Guarded>,
    /// What it is, in the words of the entry's own title. A place of residence is not repeated here.
    pub label: String,
    /// How it is marked.
    pub marked: Disclosure,
    /// Who may come to see it as things stand.
    pub seen_by: Disclosure,
    /// Why it was unblocked, where it was.
    pub why: Option<Long>,
    /// Whether it is a paper that names people who would be at risk.
    pub names_others: YesNo,
    /// Whether it stays only because it was logged in a hurry and is not finished.
    pub to_finish: bool,
}

impl Case {
    /// Lists for every entry who would learn of it, what is blocked, and why that was let go. The
    /// keeper's own (notes, tasks, drafts) and sources, which go with their facts, are not in it.
    pub fn disclosure_map(&self) -> Vec<MapRow> {
        let mut rows = Vec::new();
        for entry in self.entries() {
            use Entry::{Case, Note, Plan, Request, Source, Task};
            if matches!(entry, Case(_) | Source(_) | Request(_) | Plan(_) | Task(_) | Note(_)) {
                continue;
            }
            let leaves = may_leave(&entry);
            let marked = entry.disclosure();
            let row = MapRow {
                entry: EntryRef { kind: entry.kind(), id: entry.id().clone() },
                guarded: guarded(&entry),
                label: for_display(&entry.label()),
                marked,
                seen_by: if leaves { marked } else { Disclosure::NeverLeaves },
                why: guarded(&entry).and_then(|what| why(&entry, what)),
                names_others: match &entry {
                    Entry::Evidence(paper) => paper.names_others,
                    _ => YesNo::Unknown,
                },
                to_finish: matches!(&entry, Entry::Event(event) if event.to_finish),
            };
            let residence = match &entry {
                Entry::Person(person) if person.residence.is_some() => Some(MapRow {
                    guarded: Some(Guarded::Residence),
                    why: why(&entry, Guarded::Residence),
                    seen_by: match why(&entry, Guarded::Residence) {
                        Some(_) => row.seen_by,
                        None => Disclosure::NeverLeaves,
                    },
                    ..row.clone()
                }),
                _ => None,
            };
            rows.push(row);
            rows.extend(residence);
        }
        rows
    }
}

fn why(entry: &Entry, what: Guarded) -> Option<Long> {
    let all = entry.provenance().map(|provenance| provenance.unblocked.iter());
    all.into_iter().flatten().find(|one| one.what == what).map(|one| one.why.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Releasable;

    const CASE: &str = r#"{"format":"redress-case","version":1,"case":{"id":"c","title":"A case","applicant":"a"},
        "people":[
          {"id":"a","role":"applicant","names":[{"full":"A"}],"residence":"14 Sample Street",
           "provenance":{"disclosure":"ccf_only"UNBLOCK_HOME}},
          {"id":"w","role":"witness","names":[{"full":"W"}],"provenance":{"disclosure":"ccf_only"UNBLOCK_NAME}}],
        "evidence":[{"id":"e","number":1,"title":"Interview","kind":"asylum_file",
           "provenance":{"disclosure":"may_reach_state"UNBLOCK_FILE}}]}"#;

    fn case(home: bool, name: bool, file: bool) -> Case {
        let with = |on: bool, what: &str| match on {
            true => format!(r#","unblocked":[{{"what":"{what}","why":"REASON"}}]"#),
            false => String::new(),
        };
        let json = CASE
            .replace("UNBLOCK_HOME", &with(home, "residence"))
            .replace("UNBLOCK_NAME", &with(name, "named"))
            .replace("UNBLOCK_FILE", &with(file, "asylum_file"));
        Case::from_json(json.as_bytes()).unwrap()
    }

    #[test]
    fn what_is_blocked_stays_until_it_is_unblocked_one_by_one() {
        for n in 0..8 {
            let (home, name, file) = (n & 1 != 0, n & 2 != 0, n & 4 != 0);
            let case = case(home, name, file);
            let out = Releasable::of(&case);
            let out = out.case();
            let applicant = out.applicant().unwrap();
            assert_eq!(applicant.residence.is_some(), home, "{n}");
            assert_eq!(out.people.len() == 2, name, "{n}");
            assert_eq!(out.evidence.len() == 1, file, "{n}");
            assert!(!out.to_json().unwrap().contains("REASON"), "the reasons stay");
            let map = case.disclosure_map();
            let seen = |id: &str, what: Guarded| {
                let row = map.iter().find(|r| r.entry.id.as_str() == id && r.guarded == Some(what));
                let row = row.unwrap();
                assert_eq!(row.why.is_some(), row.seen_by != Disclosure::NeverLeaves);
                row.seen_by
            };
            let stays = Disclosure::NeverLeaves;
            assert_eq!(seen("a", Guarded::Residence) != stays, home);
            assert_eq!(seen("w", Guarded::Named) != stays, name);
            assert_eq!(seen("e", Guarded::AsylumFile) != stays, file);
        }
    }

    #[test]
    fn unblocking_does_not_lift_the_mark() {
        let mut case = case(true, true, true);
        for person in &mut case.people {
            person.provenance.disclosure = Disclosure::NeverLeaves;
        }
        case.evidence[0].provenance.disclosure = Disclosure::NeverLeaves;
        let out = Releasable::of(&case);
        assert!(out.case().people.is_empty() && out.case().evidence.is_empty());
        assert!(case.disclosure_map().iter().all(|row| row.seen_by == Disclosure::NeverLeaves));
    }

    #[test]
    fn the_map_never_repeats_an_address() {
        let map = serde_json::to_string(&case(true, false, false).disclosure_map()).unwrap();
        assert!(!map.contains("Sample Street"), "{map}");
    }
}
