//! Chance that can be played again: every test prints its seed, and takes one from
//! `REDRESS_SEED`.

/// A small generator (splitmix64); good enough to choose, not to seal.
pub struct Chance(u64);

impl Chance {
    /// Takes the seed from `REDRESS_SEED`, or a new one, and says which.
    pub fn announced(test: &str) -> Self {
        let given = std::env::var("REDRESS_SEED").ok().and_then(|s| s.parse().ok());
        let seed = given.unwrap_or_else(|| {
            let now = std::time::SystemTime::now();
            let since = now.duration_since(std::time::UNIX_EPOCH).expect("after 1970");
            since.as_nanos() as u64
        });
        println!("{test}: REDRESS_SEED={seed}");
        Self(seed)
    }

    /// Starts from a seed.
    pub fn from_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// Gives the next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Gives a number below `end`, which is not 0.
    pub fn below(&mut self, end: u64) -> u64 {
        self.number() % end
    }

    /// Gives bytes of a length.
    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.number() as u8).collect()
    }
}

/// Gives the rounds of a test: its own figure, or the larger one of a long run
/// (`REDRESS_ROUNDS`).
pub fn rounds(figure: u32) -> u32 {
    let asked = std::env::var("REDRESS_ROUNDS").ok().and_then(|n| n.parse().ok());
    asked.unwrap_or(figure)
}
