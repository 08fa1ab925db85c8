//! To whom a referral goes, and how it gets there.

use authz::Role;
use organisations::{OfficeId, OrganisationId, offices};
use store::Ctx;
use uuid::Uuid;

use super::rules::Refusal;
use crate::entities::referral;

/// Who works with referrals.
const READERS: [Role; 4] = [Role::CaseWorker, Role::Outreach, Role::Coordinator, Role::Referent];

/// A body of the network, or one that is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receiver {
    Body { organisation: OrganisationId, office: Option<OfficeId> },
    Outside { name: String, email: String },
}

impl Receiver {
    pub(crate) fn of(row: &referral::Model) -> Receiver {
        match row.receiver_id {
            Some(body) => {
                Receiver::Body { organisation: OrganisationId(body), office: row.office_id.map(OfficeId) }
            }
            None => Receiver::Outside {
                name: row.outside_name.clone().unwrap_or_default(),
                email: row.outside_email.clone().unwrap_or_default(),
            },
        }
    }

    /// The second route chosen beforehand.
    pub(crate) fn second_of(row: &referral::Model) -> Option<Receiver> {
        match (row.second_receiver_id, &row.second_name, &row.second_email) {
            (Some(body), ..) => Some(Receiver::Body { organisation: OrganisationId(body), office: None }),
            (None, Some(name), Some(email)) => {
                Some(Receiver::Outside { name: name.clone(), email: email.clone() })
            }
            _ => None,
        }
    }

    pub(crate) fn body(&self) -> Option<Uuid> {
        match self {
            Receiver::Body { organisation, .. } => Some(organisation.uuid()),
            Receiver::Outside { .. } => None,
        }
    }

    pub(crate) fn office(&self) -> Option<Uuid> {
        match self {
            Receiver::Body { office, .. } => office.map(OfficeId::uuid),
            Receiver::Outside { .. } => None,
        }
    }

    pub(crate) fn name_and_email(&self) -> (Option<String>, Option<String>) {
        match self {
            Receiver::Body { .. } => (None, None),
            Receiver::Outside { name, email } => (Some(name.clone()), Some(email.clone())),
        }
    }
}

/// How somebody is reached.
pub(crate) struct Ways {
    pub email: Option<String>,
    /// Nobody there signs in: a personal link goes out.
    pub needs_link: bool,
}

/// Refuses a receiver who would never read it.
pub(crate) async fn ways(ctx: &Ctx, to: &Receiver) -> store::Result<Ways> {
    let (organisation, office) = match to {
        Receiver::Outside { email, .. } => {
            return Ok(Ways { email: Some(email.clone()), needs_link: true });
        }
        Receiver::Body { organisation, office } => (*organisation, *office),
    };
    let readers = identity::workers(ctx, &[organisation], &READERS).await?;
    let email = email(ctx, organisation, office).await?;
    if readers.is_empty() && email.is_none() {
        return Err(kernel::Refusal::from(Refusal::NobodyReads).into());
    }
    Ok(Ways { email, needs_link: readers.is_empty() })
}

/// The office's address, or the body's where it has none or was closed since.
async fn email(
    ctx: &Ctx,
    organisation: OrganisationId,
    office: Option<OfficeId>,
) -> store::Result<Option<String>> {
    if let Some(office) = office {
        let open = offices::standing(ctx, &[organisation]).await?;
        let of_office = open.into_iter().find(|line| line.id == office).and_then(|line| line.email);
        if of_office.is_some() {
            return Ok(of_office);
        }
    }
    let body = organisations::lines(ctx, &[organisation]).await?.pop();
    Ok(body.and_then(|body| body.email))
}

/// A fresh referral goes to an office that is open, and the body's own.
pub(crate) async fn refuse_closed(ctx: &Ctx, to: &Receiver) -> store::Result<()> {
    let Receiver::Body { organisation, office: Some(office) } = to else { return Ok(()) };
    let open = offices::standing(ctx, &[*organisation]).await?;
    match open.iter().any(|line| line.id == *office) {
        true => Ok(()),
        false => Err(kernel::Refusal::from(Refusal::OfficeClosed).into()),
    }
}
