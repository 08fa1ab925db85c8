//! One attempt to sign in with an address and a password. Every refusal takes the same time and says the same.

use std::net::IpAddr;
use std::sync::Arc;

use authz::{Actor, Role};
use kernel::{RecordRef, Refusal};
use sea_orm::{ColumnTrait, QueryFilter};
use store::audit::Verb;
use store::{Ctx, Db, Result};
use uuid::Uuid;

use super::failures::Counted;
use crate::entities::{assignment, user};
use crate::policy::USER;
use crate::roles::queries::counts_on;
use crate::second_factor::rules::is_required_for;
use crate::{secrets, sessions};

#[derive(Clone, Debug)]
pub struct Attempt {
    pub email: String,
    pub password: String,
    pub address: Option<IpAddr>,
    pub device: String,
}

/// Whether this installation asks for second factors. Only a demonstration does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    Asked,
    Off,
}

/// What comes next, with the secret for the browser's cookie.
#[derive(Clone, Debug)]
pub enum Outcome {
    In {
        secret: String,
    },
    CodeNeeded {
        secret: String,
    },
    /// The role needs a second factor and none was set up yet.
    EnrolmentNeeded {
        secret: String,
    },
}

impl Outcome {
    pub fn secret(&self) -> &str {
        match self {
            Self::In { secret } | Self::CodeNeeded { secret } | Self::EnrolmentNeeded { secret } => secret,
        }
    }
}

pub async fn attempt(db: &Db, wish: Attempt, second_factor: SecondFactor) -> Result<Outcome> {
    let email = wish.email.trim().to_lowercase();
    let counted = Counted::of(&email, wish.address);
    let reading = db.read(Arc::new(Actor::system()));
    counted.check(&reading).await?;
    let account = reading.one(reading.find::<user::Entity>().filter(user::Column::Email.eq(&email))).await?;

    // The password is checked even where there is no account, so that the time does not tell which there are.
    let hash = account.as_ref().and_then(|account| account.password_hash.as_deref());
    let is_right = secrets::verify(&wish.password, hash).await?;
    let account = account.filter(|account| is_right && account.suspended_at.is_none());
    match account {
        Some(account) => admit(db, &account, &wish.device, &counted, second_factor).await,
        None => Err(fail(db, &counted, None).await?.into()),
    }
}

async fn admit(
    db: &Db,
    account: &user::Model,
    device: &str,
    counted: &Counted,
    second_factor: SecondFactor,
) -> Result<Outcome> {
    let ctx = db.begin_system();
    let has_one = account.totp_confirmed_at.is_some();
    let asks = second_factor == SecondFactor::Asked && (has_one || needs_one(&ctx, account).await?);
    let secret = sessions::begin(&ctx, account.id, device, !asks).await?;
    if !asks {
        counted.clear_account(&ctx).await?;
    }
    ctx.commit().await?;

    if asks {
        return Ok(if has_one {
            Outcome::CodeNeeded { secret }
        } else {
            Outcome::EnrolmentNeeded { secret }
        });
    }
    remember(db, account, Verb::SignIn).await?;
    Ok(Outcome::In { secret })
}

pub(crate) async fn needs_one(ctx: &Ctx, account: &user::Model) -> Result<bool> {
    let held = ctx
        .unfiltered("which roles somebody holds decides how they sign in")
        .find::<assignment::Entity>()
        .filter(assignment::Column::UserId.eq(account.id))
        .filter(counts_on(ctx.today()));
    let roles = ctx.all(held).await?;
    Ok(roles.iter().filter_map(|held| held.role.parse::<Role>().ok()).any(is_required_for))
}

/// Counts a failure and says so: wrong, or wait if this one was too many.
pub(crate) async fn fail(db: &Db, counted: &Counted, wrong: Option<Refusal>) -> Result<Refusal> {
    let ctx = db.begin_system();
    fail_in(ctx, counted, wrong).await
}

/// The same in a unit of work of its own, whoever tried.
pub(crate) async fn fail_in(ctx: Ctx, counted: &Counted, wrong: Option<Refusal>) -> Result<Refusal> {
    counted.add(&ctx).await?;
    ctx.note(Verb::SignInFailed, RecordRef::new(USER, Uuid::nil()), None);
    let wait = counted.wait(&ctx).await?;
    let now = ctx.now();
    ctx.commit().await?;
    Ok(match wait {
        Some(wait) => wait.refusal(now),
        None => wrong.unwrap_or_else(|| Refusal::new("identity-sign-in-wrong")),
    })
}

/// A line in the audit trail under the person's own name.
pub(crate) async fn remember(db: &Db, account: &user::Model, verb: Verb) -> Result<()> {
    let actor = Actor::new(account.id.uuid(), account.name.clone(), Vec::new());
    let ctx = db.read(Arc::new(actor));
    ctx.note(verb, RecordRef::new(USER, account.id.uuid()), None);
    ctx.commit().await
}
