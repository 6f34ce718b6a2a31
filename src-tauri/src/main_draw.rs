//! What reads papers from outside, for the window and the command line: the same as those do when they are started
//! again for it, without the libraries of a window, so that it is there in a tenth of the time.

use std::process::ExitCode;

fn main() -> ExitCode {
    redress_casework::render::draw_main(std::env::args_os().skip(1)).unwrap_or(ExitCode::from(2))
}
