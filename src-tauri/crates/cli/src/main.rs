//! `redress-cli`: the same casework without a window.
fn main() {}
