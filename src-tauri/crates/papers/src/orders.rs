//! For tests: every order of some things, where what is said must not hang on it.

/// Gives every order of some things: a factorial of their number.
pub(crate) fn orders<T: Clone>(all: &[T]) -> Vec<Vec<T>> {
    if all.len() < 2 {
        return vec![all.to_vec()];
    }
    let mut found = Vec::new();
    for n in 0..all.len() {
        let mut rest = all.to_vec();
        let one = rest.remove(n);
        found.extend(orders(&rest).into_iter().map(|mut order| {
            order.insert(0, one.clone());
            order
        }));
    }
    found
}
