//! What a caseworker does.
