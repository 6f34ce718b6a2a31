//! What reads foreign papers, beside `papers_speed` as it lies beside the programs that are shipped.

use std::process::ExitCode;

fn main() -> ExitCode {
    redress_casework::render::draw_main(std::env::args_os().skip(1)).unwrap_or(ExitCode::from(2))
}
