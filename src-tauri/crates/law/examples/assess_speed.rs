//! How long an assessment takes, beside reading the same case from its file; and before that, how long somebody waits
//! for the library who opens it first thing. `cargo xtask bench law` runs it.

use std::path::Path;
use std::time::{Duration, Instant};

use redress_law::{assess, library, search};
use redress_model::Case;

/// Rounds for each case.
const ROUNDS: u32 = 200;
/// What a person takes for *at once*.
const AT_ONCE: Duration = Duration::from_millis(100);
/// Words that somebody looks for, in the languages whose letters the search tells apart.
const SEARCHES: [(&str, &str); 2] = [("English", "refugee status"), ("Arabic", "صفة اللاجئ")];

fn main() {
    open_library();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases");
    let mut slowest = (Duration::ZERO, 0.0, String::new());
    for folder in [cases.clone(), cases.join("public")] {
        for file in std::fs::read_dir(folder).expect("the public cases are there").flatten() {
            let path = file.path();
            if path.extension().is_none_or(|end| end != "json") {
                continue;
            }
            let bytes = std::fs::read(&path).expect("a case is read");
            let case = Case::from_json(&bytes).expect("a case is whole");
            // The law data are read at the first assessment, once in the life of the program.
            std::hint::black_box(assess(&case));
            let assessing = mean(|| drop(std::hint::black_box(assess(&case))));
            let reading = mean(|| drop(std::hint::black_box(Case::from_json(&bytes))));
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let ratio = assessing.as_secs_f64() / reading.as_secs_f64();
            println!("assessing {name}: {assessing:.2?}, {ratio:.1} times reading it");
            if assessing > slowest.0 {
                slowest = (assessing, ratio, name);
            }
        }
    }
    let (time, ratio, name) = slowest;
    let met = if time < Duration::from_millis(5) { "met" } else { "not met" };
    println!("slowest: {name}, {time:.2?}, {ratio:.1} times reading it (to be under 5 ms): {met}");
}

/// Opens the library in a program that has read nothing of the law yet, and looks for words for the first time.
fn open_library() {
    let start = Instant::now();
    let entries = library().len();
    let opened = start.elapsed();
    println!(
        "opening the library: {opened:.2?} for {entries} entries (the law data are read then)"
    );
    let mut whole = opened;
    for (language, words) in SEARCHES {
        let start = Instant::now();
        let found = search(words).len();
        let (first, again) = (start.elapsed(), mean(|| drop(std::hint::black_box(search(words)))));
        println!("first search in {language}: {first:.2?} for {found} entries, then {again:.2?}");
        whole += first;
    }
    let met = if whole <= AT_ONCE { "met" } else { "not met" };
    println!("opening and both searches: {whole:.2?} (to be under {AT_ONCE:.0?}): {met}");
}

fn mean(work: impl Fn()) -> Duration {
    let start = Instant::now();
    (0..ROUNDS).for_each(|_| work());
    start.elapsed() / ROUNDS
}
