//! Who may be a member of a temporary association. Pure.

use chrono::NaiveDate;

use crate::Kind;

/// A membership as the rules see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub is_same_body: bool,
    pub is_mandated: bool,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

/// Why a body cannot join, or leave, as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotAnAssociation,
    MemberOfItself,
    AlreadyMember,
    MandateTaken,
    LeavesBeforeJoining { joined: NaiveDate },
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAnAssociation => Self::new("organisations-join-not-ats"),
            Refusal::MemberOfItself => Self::new("organisations-join-itself").on("member"),
            Refusal::AlreadyMember => Self::new("organisations-join-already").on("member"),
            Refusal::MandateTaken => Self::new("organisations-join-mandate-taken").on("is_mandated"),
            Refusal::LeavesBeforeJoining { joined } => {
                Self::new("organisations-leave-before-joining").on("on").with("joined", joined)
            }
        }
    }
}

impl From<Refusal> for store::Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.into())
    }
}

/// Whether a body may join an association of `kind` from a day on, given who has been in it.
pub fn join(kind: Kind, wanted: Standing, members: &[Standing]) -> Result<(), Refusal> {
    if kind != Kind::TemporaryAssociation {
        return Err(Refusal::NotAnAssociation);
    }
    let then = |standing: &&Standing| standing.until.is_none_or(|until| wanted.from <= until);
    if members.iter().filter(then).any(|standing| standing.is_same_body) {
        return Err(Refusal::AlreadyMember);
    }
    if wanted.is_mandated && members.iter().filter(then).any(|standing| standing.is_mandated) {
        return Err(Refusal::MandateTaken);
    }
    Ok(())
}

/// The last day of a membership is not before its first.
pub fn leave(joined: NaiveDate, on: NaiveDate) -> Result<(), Refusal> {
    if on < joined { Err(Refusal::LeavesBeforeJoining { joined }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn march(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn standing(until: Option<NaiveDate>) -> Standing {
        Standing { is_same_body: false, is_mandated: false, from: march(1), until }
    }

    #[test]
    fn only_temporary_associations_have_members() {
        assert_eq!(join(Kind::Consortium, standing(None), &[]), Err(Refusal::NotAnAssociation));
        assert_eq!(join(Kind::TemporaryAssociation, standing(None), &[]), Ok(()));
    }

    #[test]
    fn an_association_has_one_mandated_member_at_a_time() {
        let mandated = Standing { is_mandated: true, from: march(10), ..standing(None) };
        let before = |until| Standing { is_mandated: true, ..standing(Some(until)) };

        let ats = Kind::TemporaryAssociation;
        assert_eq!(join(ats, mandated, &[before(march(10))]), Err(Refusal::MandateTaken));
        assert_eq!(join(ats, mandated, &[before(march(9))]), Ok(()));
        assert_eq!(join(ats, mandated, &[standing(None)]), Ok(()));
    }

    #[test]
    fn nobody_joins_twice_but_may_come_back() {
        let again = Standing { is_same_body: true, from: march(10), ..standing(None) };
        let earlier = |until| Standing { is_same_body: true, ..standing(until) };

        let ats = Kind::TemporaryAssociation;
        assert_eq!(join(ats, again, &[earlier(None)]), Err(Refusal::AlreadyMember));
        assert_eq!(join(ats, again, &[earlier(Some(march(9)))]), Ok(()));
    }

    #[test]
    fn nobody_leaves_before_joining() {
        assert_eq!(leave(march(2), march(2)), Ok(()));
        assert_eq!(leave(march(2), march(1)), Err(Refusal::LeavesBeforeJoining { joined: march(2) }));
    }
}
