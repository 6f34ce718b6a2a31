//! Proof of time from end to end: the hash leaves, an authority of the test's own stamps it, the answer comes back.

use std::process::Command;
use std::sync::Arc;

use redress_casework::courier::{Brought, Need, Standing, stamp_request};
use redress_casework::model::{Code, Id, IsoDate};
use redress_casework::{FixedClock, Progress, Session};
use tempfile::TempDir;

fn session() -> (Session, Id) {
    let clock = FixedClock(IsoDate { year: 2026, month: 11, day: 29 });
    let mut session = Session::in_memory(Arc::new(clock));
    let json = r#"{"format":"redress-case","version":1,"case":{"id":"c1","title":"A case"}}"#;
    let id = session.import_case(json.as_bytes()).unwrap().id;
    (session, id)
}

fn add(session: &mut Session, case: &Id, name: &str, bytes: &[u8]) {
    let size = bytes.len() as u64;
    session.add_evidence(case, name, size, &mut &bytes[..], &Progress::default()).unwrap();
}

/// An authority that is nobody's.
struct Authority(TempDir);

impl Authority {
    fn new() -> Self {
        let made = Self(tempfile::tempdir().unwrap());
        let conf = "[req]\ndistinguished_name=dn\n[dn]\n[root]\nbasicConstraints=critical,CA:TRUE\n\
            [stamp]\nextendedKeyUsage=critical,timeStamping\n[one]\nserial=serial\nsigner_cert=tsa.crt\n\
            signer_key=tsa.key\ncerts=root.crt\nsigner_digest=sha256\ndefault_policy=1.2.3\ndigests=sha256\n";
        std::fs::write(made.0.path().join("conf"), conf).unwrap();
        std::fs::write(made.0.path().join("serial"), "01\n").unwrap();
        made.run("ecparam -name prime256v1 -genkey -noout -out root.key");
        made.run("ecparam -name prime256v1 -genkey -noout -out tsa.key");
        made.run("req -new -config conf -key root.key -subj /CN=Test-Root-of-Nobody -out root.csr");
        made.run(
            "x509 -req -in root.csr -signkey root.key -extfile conf -extensions root -out root.crt",
        );
        made.run("req -new -config conf -key tsa.key -subj /CN=Test-Stamp -out tsa.csr");
        made.run("x509 -req -in tsa.csr -CA root.crt -CAkey root.key -CAcreateserial -extfile conf -extensions stamp -out tsa.crt");
        made
    }

    fn run(&self, arguments: &str) {
        let arguments = arguments.split(' ');
        let output =
            Command::new("openssl").args(arguments).current_dir(self.0.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn stamp(&self, request: &[u8]) -> Vec<u8> {
        std::fs::write(self.0.path().join("query"), request).unwrap();
        self.run("ts -reply -config conf -section one -queryfile query -out answer");
        std::fs::read(self.0.path().join("answer")).unwrap()
    }
}

fn word(session: &mut Session, case: &Id, bytes: &[u8]) -> String {
    let problem = session.take_proof(case, bytes).unwrap_err().problem();
    assert_eq!(problem.code, Code::BadProof);
    problem.detail.unwrap()
}

#[test]
fn a_stamp_comes_back_and_outlives_what_changes_in_the_case() {
    let (mut session, case) = session();
    assert_eq!(session.courier(&case).unwrap().root, "");
    assert_eq!(session.send_root(&case).unwrap_err().code(), Code::BadField);
    add(&mut session, &case, "one.pdf", b"%PDF-1.7 one");
    add(&mut session, &case, "two.png", b"\x89PNG two");
    assert_eq!(word(&mut session, &case, b"\x30\x00"), "not-a-proof");
    let list = session.send_root(&case).unwrap();
    assert!(list.text().contains("  originals/E-01.pdf\n"), "{}", list.text());
    session.send_root(&case).unwrap();
    let authority = Authority::new();
    let answer = authority.stamp(&stamp_request(&list));
    assert_eq!(session.take_proof(&case, &answer).unwrap(), Brought::Proof);
    // The same once more is the same.
    session.take_proof(&case, &answer).unwrap();
    let now = session.courier(&case).unwrap();
    assert_eq!((now.files, now.sent.len(), now.sent[0].proofs.len()), (2, 1, 1));
    let proof = &now.sent[0].proofs[0];
    assert_eq!(proof.standing, Standing::Holds);
    assert!(proof.when.ends_with('Z') && !proof.brought, "{proof:?}");
    assert!(proof.compare.as_ref().unwrap().0.contains("Nobody"));
    // The root by a file of its own; another authority's is not needed and not kept.
    let root = std::fs::read(authority.0.path().join("root.crt")).unwrap();
    assert_eq!(session.take_proof(&case, &root).unwrap(), Brought::Certificate);
    assert!(session.courier(&case).unwrap().sent[0].proofs[0].brought);
    let other = std::fs::read(Authority::new().0.path().join("root.crt")).unwrap();
    assert_eq!(word(&mut session, &case, &other), "other-root");
    // A paper more: the proof still holds for what it was about.
    add(&mut session, &case, "three.txt", b"three");
    let now = session.courier(&case).unwrap();
    assert!(!now.sent[0].current && now.sent[0].differ.is_empty());
    assert_eq!(now.sent[0].proofs[0].standing, Standing::Holds);
    // It is in the pack, and in an export that `sha256sum -c` checks.
    let names: Vec<String> =
        session.courier_files(&case).unwrap().into_iter().map(|(name, _)| name).collect();
    assert!(names.iter().any(|name| name.ends_with("/EVIDENCE.sha256")), "{names:?}");
    assert!(names.iter().any(|name| name.ends_with("/proof-1.tsr")), "{names:?}");
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("export");
    session.export_case(&case, &to, &Progress::default()).unwrap();
    let checked =
        Command::new("sha256sum").args(["-c", "MANIFEST"]).current_dir(&to).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    let list = names.iter().find(|name| name.ends_with("EVIDENCE.sha256")).unwrap();
    let checked = Command::new("sha256sum").args(["-c", list]).current_dir(&to).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn a_promise_is_kept_as_one_and_a_made_up_header_refused() {
    let (mut session, case) = session();
    add(&mut session, &case, "one.pdf", b"%PDF-1.7 one");
    let root = session.send_root(&case).unwrap().root();
    let magic = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94\x01\x08";
    let pending = b"\x00\x83\xdf\xe3\x0d\x2e\xf9\x0c\x8e\x0a\x09a.example";
    let block = b"\x00\x05\x88\x96\x0d\x73\xd7\x19\x01\x01\x07";
    let promise = [&magic[..], &root, pending].concat();
    assert_eq!(session.take_proof(&case, &promise).unwrap(), Brought::Proof);
    let finished = [&magic[..], &root, block].concat();
    assert_eq!(session.take_proof(&case, &finished).unwrap(), Brought::Proof);
    let standing: Vec<Standing> = session.courier(&case).unwrap().sent[0]
        .proofs
        .iter()
        .map(|one| one.standing.clone())
        .collect();
    assert_eq!(standing, [Standing::Needs(Need::Block), Standing::Needs(Need::Header)]);
    // A header that fits and has no work behind it, and one of another block.
    let mut header = [0_u8; 80];
    header[36..68].copy_from_slice(&root);
    header[72..76].copy_from_slice(&0x207f_ffff_u32.to_le_bytes());
    assert_eq!(word(&mut session, &case, &header), "too-little-work");
    header[36] ^= 1;
    assert_eq!(word(&mut session, &case, &header), "other-block");
    let other = [&magic[..], &[7; 32], block].concat();
    assert_eq!(word(&mut session, &case, &other), "other-hash");
    assert_eq!(word(&mut session, &case, &finished[..finished.len() - 1]), "cut-or-longer");
    assert_eq!(word(&mut session, &case, &vec![1; 300 * 1024]), "too-large");
    assert_eq!(word(&mut session, &case, b"some text"), "not-a-proof");
}

#[test]
fn a_hash_that_was_only_read_off_the_screen_is_known_when_its_proof_comes_back() {
    let (mut session, case) = session();
    add(&mut session, &case, "one.pdf", b"%PDF-1.7 one");
    let typed = session.courier(&case).unwrap();
    assert!(typed.sent.is_empty());
    let root = redress_courier::root::read_rows(&typed.rows.join("\n")).unwrap();
    let magic = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94\x01\x08";
    let block = b"\x00\x05\x88\x96\x0d\x73\xd7\x19\x01\x01\x07";
    // A file that proves nothing notes nothing.
    assert_eq!(word(&mut session, &case, &[&magic[..], &[7; 32], block].concat()), "other-hash");
    assert!(session.courier(&case).unwrap().sent.is_empty());
    session.take_proof(&case, &[&magic[..], &root, block].concat()).unwrap();
    let now = session.courier(&case).unwrap();
    assert_eq!((now.sent.len(), now.sent[0].proofs.len(), now.sent[0].current), (1, 1, true));
}

#[test]
fn a_paper_that_is_not_here_is_under_no_hash() {
    let clock = FixedClock(IsoDate { year: 2026, month: 11, day: 29 });
    let mut session = Session::in_memory(Arc::new(clock));
    let (mut first, case) = self::session();
    add(&mut first, &case, "one.pdf", b"%PDF-1.7 one");
    // A case file names the hash of a paper and travels without it.
    let json = first.case_json(&case).unwrap();
    let id = session.import_case(json.as_bytes()).unwrap().id;
    let now = session.courier(&id).unwrap();
    assert_eq!((now.root.as_str(), now.files, now.without), ("", 0, 1));
}

#[test]
fn nothing_is_lost_where_a_file_is_refused() {
    let (mut session, case) = session();
    add(&mut session, &case, "one.pdf", b"%PDF-1.7 one");
    let list = session.send_root(&case).unwrap();
    let answer = Authority::new().stamp(&stamp_request(&list));
    session.take_proof(&case, &answer).unwrap();
    let before = session.courier(&case).unwrap();
    let mut spoilt = answer.clone();
    let last = spoilt.len() - 1;
    spoilt[last] ^= 1;
    assert_eq!(word(&mut session, &case, &spoilt), "bad-signature");
    assert_eq!(word(&mut session, &case, &answer[..answer.len() / 2]), "cut-or-longer");
    assert_eq!(word(&mut session, &case, b""), "cut-or-longer");
    assert_eq!(word(&mut session, &case, &[0; 80]), "other-block");
    assert_eq!(session.courier(&case).unwrap(), before);
}
