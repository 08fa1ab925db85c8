//! Owners of services nobody can be sure of any more are asked by letter, by the program itself.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use kernel::{Arg, RecordRef};
use l10n::{Locale, Texts};
use organisations::OrganisationId;
use post::Letter;
use sea_orm::{ColumnTrait, QueryFilter, Select};
use store::{Ctx, Error, Result};

use super::asking::{self, Asked};
use super::entities::{ask, service};
use super::ids::ServiceId;
use super::index::{self, Entry};
use super::standing;
use crate::policy::ASK;

/// Letters leave at night, when no page is there to ask for texts.
static TEXTS: LazyLock<std::result::Result<Texts, String>> = LazyLock::new(|| Texts::read(&[crate::LOCALES]));

/// An owner to be asked, and where.
struct Owner {
    service: ServiceId,
    body: String,
    email: String,
}

/// Writes to the owner of every service that should be looked at, is not being asked about already and can be written
/// to. `address` is where this program is reached, such as `https://rete.example.org`. Tells how many were asked.
pub async fn ask_owners(ctx: &Ctx, address: &str) -> Result<usize> {
    if !ctx.actor().is_system() {
        return Err(Error::Denied);
    }
    let owners = ctx.aside(async |beside| to_ask(beside).await).await?;
    let mut asked = 0;
    for owner in owners {
        asked += usize::from(ask_by_letter(ctx, &owner, address).await?);
    }
    Ok(asked)
}

async fn to_ask(ctx: &Ctx) -> Result<Vec<Owner>> {
    let directory = index::directory(ctx).await?;
    let given: Vec<&Entry> =
        directory.entries.iter().filter(|entry| entry.is_given_on(ctx.today())).collect();
    let trusts = standing::trusts(ctx, &given).await?;
    let asked: HashSet<ServiceId> =
        ctx.all(open_links(ctx)).await?.into_iter().map(|row| row.service_id).collect();
    let doubted: Vec<&Entry> = given
        .into_iter()
        .filter(|entry| trusts[&entry.id].asks_owner() && !asked.contains(&entry.id))
        .collect();
    let bodies: Vec<OrganisationId> = doubted.iter().map(|entry| entry.organisation).collect();
    let known = Known {
        names: organisations::names(ctx, &bodies).await?,
        mailboxes: organisations::mailboxes(ctx, &bodies).await?,
    };
    Ok(doubted.into_iter().filter_map(|entry| known.owner(entry)).collect())
}

/// What is known of the bodies whose services are doubted.
struct Known {
    names: HashMap<OrganisationId, String>,
    mailboxes: HashMap<OrganisationId, Vec<String>>,
}

impl Known {
    /// Nothing where nobody can be written to: the owner still meets the service on *Oggi*.
    fn owner(&self, entry: &Entry) -> Option<Owner> {
        let of_body = self.mailboxes.get(&entry.organisation).into_iter().flatten();
        let mut emails = entry.sheet.email.iter().chain(of_body).map(|email| email.trim());
        let email = emails.find(|email| post::is_address(email))?.to_owned();
        let body = self.names.get(&entry.organisation).cloned().unwrap_or_default();
        Some(Owner { service: entry.id, body, email })
    }
}

async fn ask_by_letter(ctx: &Ctx, owner: &Owner, address: &str) -> Result<bool> {
    // Held until the end, so that another program on the same database does not ask at the same moment.
    match ctx.load::<service::Entity>(owner.service, authz::Action::View).await {
        Err(Error::NotFound) => return Ok(false),
        held => held.map(drop)?,
    }
    if ctx.count(open_links(ctx).filter(ask::Column::ServiceId.eq(owner.service))).await? > 0 {
        return Ok(false);
    }
    let asked = asking::ask(ctx, owner.service).await?;

    post::send(ctx, letter(owner, &asked, address)?).await?;
    Ok(true)
}

/// Links that can still be answered, whoever made them.
fn open_links(ctx: &Ctx) -> Select<ask::Entity> {
    ctx.find::<ask::Entity>()
        .filter(ask::Column::AnsweredAt.is_null())
        .filter(ask::Column::ExpiresAt.gt(ctx.now()))
}

fn letter<'l>(owner: &'l Owner, asked: &Asked, address: &str) -> Result<Letter<'l>> {
    let texts = TEXTS.as_ref().map_err(Error::broken)?;
    let args = [
        ("name", Arg::from(asked.name.as_str())),
        ("body", Arg::from(owner.body.as_str())),
        ("until", Arg::from(store::local_day(asked.expires_at))),
        ("url", Arg::from(format!("{address}{}", asked.path))),
    ];
    Ok(Letter {
        to: &owner.email,
        title: "services-letter-ask",
        subject: texts.text_with(Locale::It, "services-letter-ask-subject", &args),
        text: texts.text_with(Locale::It, "services-letter-ask-text", &args),
        locale: Locale::It,
        about: RecordRef::new(ASK, asked.link.uuid()),
        due_at: asked.asked_at,
        expires_at: Some(asked.expires_at),
    })
}
