//! Benches of the promise tests: what more than one of them needs.

pub mod bench;
pub mod canary;
pub mod chance;
pub mod clinic;
pub mod corrupt;
pub mod made_case;
pub mod supervisor;
