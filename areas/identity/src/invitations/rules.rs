//! When an invitation, or a link to choose a new password, can still be used. Pure: the time is given.

use chrono::{DateTime, TimeDelta, Utc};

/// How long the link of an invitation works, and that of a new password.
pub const INVITATION_LASTS: TimeDelta = TimeDelta::days(7);
pub const RESET_LASTS: TimeDelta = TimeDelta::hours(24);

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub expires_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Why a link does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Used,
    Revoked,
    Expired,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        Self::new(match refusal {
            Refusal::Used => "identity-link-used",
            Refusal::Revoked => "identity-link-revoked",
            Refusal::Expired => "identity-link-expired",
        })
    }
}

impl Link {
    /// Used and revoked are told before expired: they say more about what to do.
    pub fn check(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if self.used_at.is_some() {
            return Err(Refusal::Used);
        }
        if self.revoked_at.is_some() {
            return Err(Refusal::Revoked);
        }
        if now >= self.expires_at {
            return Err(Refusal::Expired);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_773_000_000 + seconds, 0).unwrap()
    }

    fn link() -> Link {
        Link { expires_at: at(100), used_at: None, revoked_at: None }
    }

    #[test]
    fn a_link_works_until_the_moment_it_expires() {
        assert_eq!(link().check(at(99)), Ok(()));
        assert_eq!(link().check(at(100)), Err(Refusal::Expired));
    }

    #[test]
    fn a_link_works_once() {
        let used = Link { used_at: Some(at(10)), ..link() };

        assert_eq!(used.check(at(11)), Err(Refusal::Used));
        assert_eq!(used.check(at(200)), Err(Refusal::Used));
    }

    #[test]
    fn a_revoked_link_says_so() {
        let revoked = Link { revoked_at: Some(at(10)), ..link() };

        assert_eq!(revoked.check(at(11)), Err(Refusal::Revoked));
    }
}
