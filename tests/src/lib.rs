//! Benches of the promise tests: what more than one of them needs.

pub mod acts;
pub mod bench;
pub mod canary;
pub mod chance;
pub mod clinic;
pub mod corrupt;
pub mod faults;
pub mod frozen;
pub mod hostile;
pub mod made_case;
pub mod parsers;
pub mod powercut;
pub mod run;
pub mod small_disk;
pub mod supervisor;
