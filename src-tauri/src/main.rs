//! The shell of Redress.
fn main() {}
