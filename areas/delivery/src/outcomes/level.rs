//! Language levels of the Common European Framework (QCER), in their order.

use std::fmt;
use std::str::FromStr;

/// `PreA1` covers literacy courses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    PreA1,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl Level {
    pub const ALL: [Level; 7] =
        [Level::PreA1, Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2];

    /// Steps climbed from `entry`; below zero when the test went worse.
    pub fn steps_from(self, entry: Level) -> i32 {
        self as i32 - entry as i32
    }

    pub fn code(self) -> &'static str {
        match self {
            Level::PreA1 => "PREA1",
            Level::A1 => "A1",
            Level::A2 => "A2",
            Level::B1 => "B1",
            Level::B2 => "B2",
            Level::C1 => "C1",
            Level::C2 => "C2",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What was written is no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoLevel;

impl FromStr for Level {
    type Err = NoLevel;

    fn from_str(code: &str) -> Result<Level, NoLevel> {
        Level::ALL.into_iter().find(|level| level.code() == code).ok_or(NoLevel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_is_one_step_above_the_one_before() {
        for pair in Level::ALL.windows(2) {
            assert!(pair[0] < pair[1]);
            assert_eq!(pair[1].steps_from(pair[0]), 1);
        }
    }

    #[test]
    fn a_worse_test_is_a_step_down() {
        assert_eq!(Level::A1.steps_from(Level::A2), -1);
    }

    #[test]
    fn a_level_is_read_from_its_code() {
        assert_eq!("PREA1".parse(), Ok(Level::PreA1));
        assert_eq!("A3".parse::<Level>(), Err(NoLevel));
    }
}
