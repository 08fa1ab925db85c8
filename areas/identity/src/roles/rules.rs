//! Which roles may be held where, and when they count. Pure.

use authz::Role;
use chrono::NaiveDate;

/// Why a role cannot be given, or taken away, as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    EndsBeforeItBegins,
    TerritoryMissing,
    /// The body has no part in the project: the role would open nothing.
    ProjectNotTheirs,
    /// An administrator runs the whole installation.
    NeverLimited,
    AlreadyHeld,
    LastAdministrator,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::EndsBeforeItBegins => Self::new("identity-role-ends-before").on("until"),
            Refusal::TerritoryMissing => Self::new("identity-role-territory-missing").on("territory"),
            Refusal::ProjectNotTheirs => Self::new("identity-role-project-not-theirs").on("project"),
            Refusal::NeverLimited => Self::new("identity-role-never-limited").on("project"),
            Refusal::AlreadyHeld => Self::new("identity-role-already-held").on("role"),
            Refusal::LastAdministrator => Self::new("identity-role-last-administrator"),
        }
    }
}

/// A role as it is wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub role: Role,
    pub has_territory: bool,
    /// To one project.
    pub is_limited: bool,
    pub opens_project: bool,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

/// Whether a role may be given. An authority oversees a territory, so it must say which.
pub fn assign(wish: Wish, is_held_already: bool) -> Result<(), Refusal> {
    if wish.until.is_some_and(|until| until < wish.from) {
        return Err(Refusal::EndsBeforeItBegins);
    }
    if wish.role == Role::Authority && !wish.has_territory {
        return Err(Refusal::TerritoryMissing);
    }
    if wish.is_limited && wish.role == Role::Administrator {
        return Err(Refusal::NeverLimited);
    }
    if wish.is_limited && !wish.opens_project {
        return Err(Refusal::ProjectNotTheirs);
    }
    if is_held_already {
        return Err(Refusal::AlreadyHeld);
    }
    Ok(())
}

/// Whether a role counts on a day: both ends are included.
pub fn counts_on(from: NaiveDate, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    from <= day && until.is_none_or(|until| day <= until)
}

/// An installation keeps somebody who can let others in.
pub fn revoke(role: Role, other_administrators: i64) -> Result<(), Refusal> {
    if role == Role::Administrator && other_administrators == 0 {
        return Err(Refusal::LastAdministrator);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn march(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn wish(role: Role) -> Wish {
        Wish {
            role,
            has_territory: false,
            is_limited: false,
            opens_project: true,
            from: march(10),
            until: None,
        }
    }

    #[test]
    fn a_role_may_end_on_the_day_it_begins_and_not_before() {
        assert_eq!(assign(Wish { until: Some(march(10)), ..wish(Role::Teacher) }, false), Ok(()));
        let refused = assign(Wish { until: Some(march(9)), ..wish(Role::Teacher) }, false);
        assert_eq!(refused, Err(Refusal::EndsBeforeItBegins));
    }

    #[test]
    fn an_authority_says_which_territory_it_oversees() {
        assert_eq!(assign(wish(Role::Authority), false), Err(Refusal::TerritoryMissing));
        assert_eq!(assign(Wish { has_territory: true, ..wish(Role::Authority) }, false), Ok(()));
    }

    #[test]
    fn a_role_is_limited_to_a_project_of_its_body() {
        let limited = Wish { is_limited: true, ..wish(Role::Teacher) };
        assert_eq!(assign(limited, false), Ok(()));
        let elsewhere = Wish { opens_project: false, ..limited };
        assert_eq!(assign(elsewhere, false), Err(Refusal::ProjectNotTheirs));
    }

    #[test]
    fn an_administrator_is_never_limited_to_a_project() {
        let limited = Wish { is_limited: true, ..wish(Role::Administrator) };
        assert_eq!(assign(limited, false), Err(Refusal::NeverLimited));
    }

    #[test]
    fn nobody_is_given_the_same_role_twice() {
        assert_eq!(assign(wish(Role::Teacher), true), Err(Refusal::AlreadyHeld));
    }

    #[test]
    fn both_ends_of_a_role_count() {
        assert!(counts_on(march(10), Some(march(11)), march(10)));
        assert!(counts_on(march(10), Some(march(11)), march(11)));
        assert!(!counts_on(march(10), Some(march(11)), march(9)));
        assert!(!counts_on(march(10), Some(march(11)), march(12)));
    }

    #[test]
    fn the_last_administrator_stays() {
        assert_eq!(revoke(Role::Administrator, 0), Err(Refusal::LastAdministrator));
        assert_eq!(revoke(Role::Administrator, 1), Ok(()));
        assert_eq!(revoke(Role::Teacher, 0), Ok(()));
    }
}
