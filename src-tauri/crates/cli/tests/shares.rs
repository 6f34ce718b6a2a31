//! Three shares, any two of which open the vault; one alone, or one twice, opens nothing.

mod common;

use std::fs;

use common::{Desk, one_line};

/// The rows of the three parts, as they are printed.
fn parts(printed: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for line in printed.lines().skip(1) {
        match line.starts_with("Part ") {
            true => parts.push(String::new()),
            false => {
                let part = parts.last_mut().expect("there is a first part");
                part.push_str(line);
                part.push('\n');
            }
        }
    }
    parts
}

#[test]
fn any_two_open_and_one_does_not() {
    let desk = Desk::with_case("wenda");
    let never = desk.run(&["--json", "vault", "shares", "make"]);
    assert_eq!((never.code, never.out.as_str()), (Some(1), ""), "never as JSON");
    let dir = desk.at("parts");
    let made = desk.done(&["vault", "shares", "make", "--pdf", dir.to_str().unwrap()]).out;
    let made = parts(&made);
    assert_eq!(made.iter().map(|part| part.lines().count()).collect::<Vec<_>>(), [5, 5, 5]);
    for number in 1..=3 {
        let pdf = fs::read(dir.join(format!("part-{number}-of-3.pdf"))).unwrap();
        assert!(pdf.starts_with(b"%PDF"));
    }
    let files: Vec<String> =
        made.iter().enumerate().map(|(n, part)| desk.file(&format!("part-{n}"), part)).collect();
    let vault = desk.at("vault");
    let by = |shares: &[&str], verb: &[&str]| {
        let mut args = vec!["--vault", vault.to_str().unwrap()];
        for share in shares {
            args.extend(["--share-file", share]);
        }
        args.extend(verb);
        desk.run_bare(&args)
    };
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
        let said = by(&[&files[one], &files[other]], &["vault", "shares", "try"]);
        assert_eq!(said.code, Some(0), "{}", said.err);
        assert!(said.out.contains("open the vault"));
    }
    one_line(&by(&[&files[0]], &["case", "list"]), &["one"], &["two"]);
    one_line(&by(&[&files[0], &files[0]], &["case", "list"]), &["twice"], &["two parts"]);
    let wrong = desk.file("wrong", made[1].replacen("3. ", "3. nobody ", 1));
    one_line(&by(&[&files[0], &wrong], &["case", "list"]), &["a wrong row"], &["2.3"]);
    let new = desk.file("new", "a grey heron waits under the third bridge\n");
    let rekeyed = by(&[&files[2], &files[1]], &["vault", "rekey", "--new-passphrase-file", &new]);
    assert_eq!(rekeyed.code, Some(0), "{}", rekeyed.err);
    fs::copy(desk.at("new"), desk.at("phrase")).unwrap();
    assert!(desk.done(&["case", "list"]).out.contains("wenda"));
    desk.done(&["vault", "shares", "revoke"]);
    one_line(&by(&[&files[0], &files[1]], &["case", "list"]), &["revoked"], &["do not open"]);
    desk.refused(&["vault", "shares", "revoke"], "wrong-shares", &[]);
}
