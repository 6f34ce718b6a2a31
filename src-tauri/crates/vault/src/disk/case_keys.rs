//! The keys of one case.

use redress_seal::Key;

/// The keys of one case, oldest first. Another one is added when somebody's part in the case ends: what is saved from
/// then on is sealed under the newest. There is always one.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct CaseKeys {
    pub(super) keys: Vec<Key>,
    /// Keys of lists of parts that came to nothing: they seal nothing any more, and open what was sealed under them.
    pub(super) spare: Vec<Key>,
}

impl CaseKeys {
    /// Takes keys, oldest first; `None` where there is none.
    pub fn new(keys: Vec<Key>) -> Option<Self> {
        (!keys.is_empty()).then_some(Self { keys, spare: Vec::new() })
    }

    /// Gives the key that seals.
    pub fn newest(&self) -> &Key {
        self.keys.last().expect("a case has a key")
    }

    /// Gives all keys, the newest first: the order in which they are tried; then those of lists that came to nothing.
    pub fn tried(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter().rev().chain(self.spare.iter().rev())
    }

    /// Gives all keys that count, oldest first.
    pub fn all(&self) -> &[Key] {
        &self.keys
    }

    /// Lets so many count, the oldest; one at least. The others still open what they sealed.
    pub fn keep(&mut self, number: usize) {
        let spare = self.keys.split_off(number.clamp(1, self.keys.len()));
        self.spare.extend(spare);
    }

    /// Gives the keys that seal nothing any more.
    pub fn spare(&self) -> &[Key] {
        &self.spare
    }

    /// Says whether these open whatever `others` do.
    pub fn opens_all_of(&self, others: &Self) -> bool {
        others.tried().all(|key| self.tried().any(|held| held == key))
    }

    /// Has each of these keys open what it sealed.
    pub fn also_open_with(&mut self, others: &[Key]) {
        for key in others {
            if !self.keys.contains(key) && !self.spare.contains(key) {
                self.spare.push(key.clone());
            }
        }
    }

    /// Adds a key that seals from now on.
    pub fn add(&mut self, key: Key) {
        self.keys.push(key);
    }
}

impl From<Key> for CaseKeys {
    fn from(key: Key) -> Self {
        Self { keys: vec![key], spare: Vec::new() }
    }
}
