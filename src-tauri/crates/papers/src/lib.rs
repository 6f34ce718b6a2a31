//! Papers from the model.
