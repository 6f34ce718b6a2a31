//! `proof`: the hash leaves by file, and what is brought back and proves nothing is refused in one clear line.

mod common;

use common::Desk;

#[test]
fn a_hash_leaves_and_wrong_files_are_refused_by_name() {
    let desk = Desk::with_case("wenda");
    let paper = desk.file("letter.txt", "a letter");
    desk.done(&["evidence", "add", "wenda", &paper]);
    let (list, request) = (desk.at("EVIDENCE.sha256"), desk.at("EVIDENCE.tsq"));
    let names = [list.to_str().unwrap(), request.to_str().unwrap()];
    let done = desk.done(&["proof", "wenda", "--list", names[0], "--request", names[1]]);
    assert!(done.out.contains("does not show that they are true"), "{}", done.out);
    assert!(std::fs::read_to_string(&list).unwrap().contains("  originals/E-"));
    assert_eq!(std::fs::read(&request).unwrap().len(), 59);
    let before = desk.done(&["--json", "proof", "wenda"]).out;
    // What is there already is not written over.
    desk.refused(&["proof", "wenda", "--list", names[0]], "folder-not-empty", &[]);
    let empty = desk.file("empty.tsr", "");
    let words = desk.file("words.tsr", "no proof at all");
    for (wrong, why) in [(&empty, "It is cut short"), (&words, "It is no proof")] {
        desk.refused(&["proof", "wenda", "--bring", wrong], "bad-proof", &["proves no time", why]);
    }
    let huge = desk.at("huge.tsr");
    std::fs::File::create(&huge).unwrap().set_len(100 * 1024 * 1024).unwrap();
    desk.refused(&["proof", "wenda", "--bring", huge.to_str().unwrap()], "too-large", &[]);
    desk.refused(&["proof", "wenda", "--bring", "nowhere.tsr"], "file-unreadable", &[]);
    assert_eq!(desk.done(&["--json", "proof", "wenda"]).out, before);
}
