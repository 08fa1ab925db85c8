//! The tables of desks, appointments, contacts and outreach.

pub mod appointment;
pub mod booked;
pub mod closure;
pub mod contact;
pub mod contact_link;
pub mod contact_word;
pub mod desk;
pub mod feed;
pub mod hours;
pub mod invitation;
pub mod member;
pub mod place;
pub mod procedure;
pub mod room;
pub mod round;
pub mod stop;
pub mod stop_line;
pub mod unit;
pub mod visit;
pub mod worker;

use authz::{Reach, Relation};
use sea_orm::{ColumnTrait, Condition};

/// Where a table says to whom its rows belong.
pub(crate) struct Columns<C> {
    pub body: Option<C>,
    pub project: Option<C>,
    pub owner: Option<C>,
}

impl<C: ColumnTrait> Columns<C> {
    pub(crate) fn within(self, relation: Relation, reach: &Reach) -> Option<Condition> {
        let rows = match relation {
            Relation::Own => self.owner?.eq(reach.user?),
            Relation::SameOrganisation => self.body?.is_in(reach.organisations.iter().copied()),
            Relation::LeadPartner | Relation::Authority => {
                self.project?.is_in(reach.projects.iter().copied())
            }
            _ => return None,
        };
        Some(Condition::all().add(rows))
    }
}
