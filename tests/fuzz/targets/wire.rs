#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    redress_tests::parsers::wire(bytes);
});
