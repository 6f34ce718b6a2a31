//! The tasks of the project: `cargo xtask run`, `cargo xtask test` and what they are made of.
//!
//! Uses nothing but the standard library, so that it builds on a machine that has only rustup,
//! node and build-essential.

mod bench;
mod check;
mod node;
mod process;
mod promises;
mod run;
mod setup;
mod summary;
mod test;
mod validate;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask TASK

  run               install what is needed, build, and open the window; with no display, take
                    the sample case through the whole job and print where the papers are
  test              install what is needed and run every test
  test --only STEP  run one step of the tests (see `cargo xtask test --list`)
  check             formatting, lints and types only
  bench             measure the window with 10,000 records in a case, papers and intake beside
                    LibreOffice, qpdf and age, and the law (not a test)
  bench PART        one part of it: window, papers or law
  validate          hold the papers of the sample cases against PDF/A-2a and PDF/UA-1 with veraPDF
                    (needs a Java kit, which it installs; not a test)
  promises          every promise with the figure of a long run, hours long; a report in Markdown
                    and JSON lies in target/promises afterwards
  promises --only N [--rounds N] [--minutes N] [--seed N]
                    one promise of `--list`, or a shorter run of each, or a run played again
  help              this text
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["run"] => run::run(),
        ["test"] => test::test(None),
        ["test", "--list"] => {
            test::list();
            Ok(())
        }
        ["test", "--only", step] => test::test(Some(step)),
        ["check"] => check::check(),
        ["bench", rest @ ..] => bench::Part::parse(rest).and_then(|parts| bench::bench(&parts)),
        ["validate"] => validate::validate(),
        ["promises", rest @ ..] => {
            promises::Wanted::parse(rest).and_then(|wanted| promises::promises(&wanted))
        }
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("\nxtask: {words}");
            ExitCode::FAILURE
        }
    }
}
