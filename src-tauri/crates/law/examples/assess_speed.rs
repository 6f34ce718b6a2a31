//! How long an assessment takes, beside reading the same case from its file. `cargo xtask bench` runs it.

use std::path::Path;
use std::time::{Duration, Instant};

use redress_law::assess;
use redress_model::Case;

/// Rounds for each case.
const ROUNDS: u32 = 200;

fn main() {
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
    println!("slowest: {name}, {time:.2?}, {ratio:.1} times reading it (to be under 5 ms)");
}

fn mean(work: impl Fn()) -> Duration {
    let start = Instant::now();
    (0..ROUNDS).for_each(|_| work());
    start.elapsed() / ROUNDS
}
