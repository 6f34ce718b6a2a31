//! Makes a clinic's vault of so many cases where the window finds it, for window tests:
//! `made-clinic NUMBER FOLDER`, the passphrase on standard input.

use std::process::ExitCode;
use std::sync::Arc;

use redress_casework::places::Places;
use redress_casework::{SecretString, Session, SystemClock};
use redress_tests::clinic::clinic_case_around;

fn main() -> ExitCode {
    if let Some(code) = redress_casework::probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [number, folder] = arguments.as_slice() else { return ExitCode::from(2) };
    let number: usize = number.parse().expect("a number of cases");
    let mut phrase = String::new();
    std::io::stdin().read_line(&mut phrase).expect("a passphrase");
    let phrase = SecretString::from(phrase.trim().to_owned());
    let places = Places::of_this_user().expect("HOME is set");
    let clock = Arc::new(SystemClock);
    let today = redress_casework::Clock::today(clock.as_ref());
    let folder = std::path::Path::new(folder);
    let mut session = Session::create(folder, &phrase, &places, clock).expect("a vault");
    for n in 0..number {
        let case = clinic_case_around(n, today).to_string();
        session.import_case(case.as_bytes()).expect("the case is taken in");
    }
    session.idle().expect("caches");
    session.lock();
    places.remember_vault(folder).expect("the list of vaults");
    ExitCode::SUCCESS
}
