#![no_main]

#[allow(dead_code, reason = "each target calls one reader")]
#[path = "../../src/parsers.rs"]
mod parsers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    parsers::journal(bytes);
});
