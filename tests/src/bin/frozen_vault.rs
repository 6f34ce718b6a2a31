//! Makes a vault to be kept for ever in `tests/vaults`: `frozen-vault tests/vaults/vN`, once for every released
//! format, with the real work of the passphrase; with `several` behind it, one of several people.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = redress_vault::probe::probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [folder] => redress_tests::frozen::make(Path::new(folder)),
        [folder, word] if word == "several" => {
            redress_tests::frozen::make_several(Path::new(folder));
        }
        _ => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}
