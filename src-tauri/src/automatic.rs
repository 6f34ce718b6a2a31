//! The backups that nobody has to ask for: looked at now and then, made on a thread of their own.

use std::{thread, time::Duration};

use tauri::{AppHandle, Manager};

use crate::commands::{Bench, back_up_if_due};

/// How often it is looked at whether one is due.
const LOOK: Duration = match cfg!(feature = "e2e") {
    true => Duration::from_secs(1),
    false => Duration::from_secs(20),
};
/// How long after a failure it is tried again: a stick that is not there will not be there a moment later.
const PATIENCE: Duration = match cfg!(feature = "e2e") {
    true => Duration::from_secs(1),
    false => Duration::from_secs(600),
};

/// Makes a backup whenever one is due, from now on.
pub fn watch(app: AppHandle) {
    thread::spawn(move || {
        loop {
            let bench = app.state::<Bench>();
            let failed = bench.back_up_by_itself();
            thread::sleep(if failed { PATIENCE } else { LOOK });
        }
    });
}

impl Bench {
    /// Makes a backup if one is due, stopped by a lock. Says whether the last try failed.
    fn back_up_by_itself(&self) -> bool {
        let progress = self.quiet_work();
        back_up_if_due(self, &progress);
        self.desk.with(|open| open.automatic_failed.is_some()).unwrap_or(false)
    }
}
