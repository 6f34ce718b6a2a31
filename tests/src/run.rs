//! One run of a promise's test: as many rounds as its figure says, or as a long run asks for.
//!
//! `REDRESS_SEED` plays a run again, `REDRESS_ROUNDS` asks for another figure, `REDRESS_SECONDS` ends it early.
//! Every run says in one line its seed, the rounds reached and its worst case; `cargo xtask promises` collects
//! these lines.

use std::fmt::Display;
use std::time::{Duration, Instant};

use crate::chance::Chance;

/// How often a long run says how far it is.
const TELL: Duration = Duration::from_secs(10);

/// A run under way.
pub struct Run {
    name: &'static str,
    seed: u64,
    /// The chance of this run.
    pub chance: Chance,
    wanted: u64,
    done: u64,
    until: Option<Instant>,
    told: Instant,
}

fn asked(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

/// Gives the seed of this run: the one asked for, or a new one.
pub fn seed() -> u64 {
    asked("REDRESS_SEED").unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.map_or(1, |since| since.as_nanos() as u64)
    })
}

impl Run {
    /// Begins a run of `figure` rounds, unless another number is asked for; says its seed.
    pub fn of(name: &'static str, figure: u32) -> Self {
        Self::whole(name, asked("REDRESS_ROUNDS").unwrap_or(u64::from(figure)))
    }

    /// Begins a run of everything there is, which no other figure changes; time can still end it.
    pub fn whole(name: &'static str, all: u64) -> Self {
        let seed = seed();
        println!("{name}: REDRESS_SEED={seed}");
        let until = asked("REDRESS_SECONDS").map(|most| Instant::now() + Duration::from_secs(most));
        let chance = Chance::from_seed(seed);
        Self { name, seed, chance, wanted: all, done: 0, until, told: Instant::now() }
    }

    /// Gives the number of the next round, from 0; nothing once the figure or the time is reached.
    pub fn another(&mut self) -> Option<u64> {
        let late = self.until.is_some_and(|until| Instant::now() >= until);
        if self.done >= self.wanted || (late && self.done > 0) {
            return None;
        }
        if self.told.elapsed() >= TELL {
            println!("{}: {} of {}", self.name, self.done, self.wanted);
            self.told = Instant::now();
        }
        self.done += 1;
        Some(self.done - 1)
    }

    /// Gives the rounds asked for.
    pub fn wanted(&self) -> u64 {
        self.wanted
    }

    /// Gives the rounds done.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Says whether this is a run of the figure in CI or more, not one that was cut short.
    pub fn came_to_its_end(&self) -> bool {
        self.done >= self.wanted
    }

    /// Says what was reached, and the worst that was seen.
    pub fn reached(&self, worst: impl Display) {
        println!(
            "\npromise {}: seed {}, {} of {}, worst: {worst}",
            self.name, self.seed, self.done, self.wanted
        );
    }
}

/// Says that this machine cannot run a test, and why. That is no pass.
pub fn not_run(name: &str, why: &str) {
    println!("\npromise {name}: not run: {why}");
}
