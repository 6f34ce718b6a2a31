//! A PDF or picture that nobody can use is taken in like any other, and it is said at once what is wrong and what to do.

mod common;

use common::Desk;

/// A PDF of so many pages, with a trailer entry and a last object of its own.
fn pdf(pages: usize, trailer: &str, last: &str) -> Vec<u8> {
    let kids = vec!["3 0 R"; pages].join(" ");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {pages} >>"),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 500] /Contents 4 0 R >>".to_owned(),
        "<< /Length 29 >>\nstream\n0.2 0.4 0.8 rg 40 100 12 60 re f\nendstream".replace("29", "32"),
        last.to_owned(),
    ];
    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut table = String::from("xref\n0 6\n0000000000 65535 f \n");
    for (n, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", n + 1).bytes());
    }
    let at = out.len();
    out.extend(
        format!("{table}trailer\n<< /Size 6 /Root 1 0 R {trailer} >>\nstartxref\n{at}\n%%EOF\n")
            .bytes(),
    );
    out
}

/// A PDF that asks for a password which is not known.
fn locked() -> Vec<u8> {
    let (id, owner, user) = ("00".repeat(16), "5a".repeat(32), "a5".repeat(32));
    let trailer = format!("/Encrypt 5 0 R /ID [<{id}> <{id}>]");
    let lock =
        format!("<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{owner}> /U <{user}> >>");
    pdf(1, &trailer, &lock)
}

#[test]
fn a_paper_that_cannot_be_used_is_taken_in_and_told() {
    let desk = Desk::with_case("samadov");
    let whole = pdf(1, "", "<< >>");
    let cut = whole[..whole.len() / 2].to_vec();
    let none = pdf(0, "", "<< >>");
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x09\0\0\0\x09\x08\0\0\0\0cut".to_vec();
    // A file that the phone never finished: its room is there, its bytes are not.
    let never_came = vec![0; 4096];
    let files = [
        ("whole.pdf", whole, None),
        ("locked.pdf", locked(), Some("locked")),
        ("cut.pdf", cut, Some("unreadable")),
        ("none.pdf", none, Some("empty")),
        ("cut.png", picture, Some("unreadable")),
        ("never.jpg", never_came, Some("unreadable")),
        ("heic.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), Some("heic")),
        ("cut.tif", b"II*\0\x08\0\0\0\x01\0\0\x01".to_vec(), Some("unreadable")),
        ("words.txt", b"A letter.".to_vec(), None),
    ];
    let paths: Vec<String> = files.iter().map(|(name, bytes, _)| desk.file(name, bytes)).collect();
    let mut add = vec!["--json", "evidence", "add", "samadov"];
    add.extend(paths.iter().map(String::as_str));
    let said = desk.done(&add).json();
    for (n, (name, _, trouble)) in files.iter().enumerate() {
        assert_eq!(said[n]["trouble"].as_str(), *trouble, "{name}");
    }
    // They came in all the same, as they are.
    assert_eq!(said.as_array().unwrap().len(), files.len());
    desk.done(&["evidence", "verify", "samadov"]);
    // In words that a person can act on, in the language of the screen.
    let path = desk.file("again.pdf", locked());
    let said = desk.done(&["evidence", "add", "samadov", &path]).out;
    assert!(said.contains("save it without one, and add that file as well"), "{said}");
    let path = desk.file("once-more.pdf", locked());
    let said = desk.done(&["--speak", "fr", "evidence", "add", "samadov", &path]).out;
    assert!(said.contains("enregistrez-le sans mot de passe"), "{said}");
}
