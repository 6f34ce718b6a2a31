//! What draws papers, as the window and the command line do when they are started again for it. With it, the tests
//! can also ask the child to try what a paper would that had taken it over.

use std::process::ExitCode;

fn main() -> ExitCode {
    redress_render::draw_main(std::env::args_os().skip(1)).unwrap_or(ExitCode::from(2))
}
