//! What was found out a moment ago and need not be found out again: nothing that a minute could make wrong for anybody.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Findings kept at most.
const MOST: usize = 10_000;

#[derive(Default)]
pub(crate) struct Memo(Mutex<HashMap<u64, Instant>>);

impl Memo {
    pub(crate) fn holds(&self, finding: u64) -> bool {
        let known = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        known.get(&finding).is_some_and(|until| Instant::now() < *until)
    }

    pub(crate) fn keep(&self, finding: u64, lasts: Duration) {
        let mut known = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(finding, Instant::now() + lasts);
    }
}
