//! Benches and helpers of the promise tests.
