//! The case model of Redress: what a case is, with no input or output.
