//! Ask for something, without an account: kept at once, or kept until it is confirmed where too many come.

use std::net::IpAddr;

use authz::{Action, Target};
use kernel::Refusal;
use organisations::{OrganisationId, codes, territory};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Db, Result};

use super::by_code::{Status, status};
use super::history::{self, CONTACT, Happened, NAME, Place, WORDS};
use super::ids::RequestId;
use super::keyed::{End, Keyed};
use super::limits::{self, Measure};
use super::routing::{self, Asked};
use super::terms;
use super::words::{Channel, Kind, Moment, State, Step};
use crate::entities::request;

pub const LONGEST_WORDS: usize = 600;
pub const LONGEST_NAME: usize = 80;
pub const LONGEST_CONTACT: usize = 120;

/// What somebody asks.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Drawn with the page: the same press of the button twice is one request with one code.
    pub drawn: String,
    pub kind: Kind,
    pub is_urgent: bool,
    pub territory: Option<String>,
    pub language: String,
    pub reads: Option<bool>,
    pub when_free: Moment,
    pub channel: Channel,
    pub contact: Option<String>,
    pub name: Option<String>,
    pub words: Option<String>,
    pub locale: l10n::Locale,
    pub address: Option<IpAddr>,
    /// Something filled a field no person sees.
    pub is_odd: bool,
}

/// What the last page shows. The code is told once and kept nowhere.
#[derive(Clone, Debug)]
pub struct Kept {
    pub code: String,
    pub status: Status,
}

impl Kept {
    /// The inbox shows the request once it is confirmed.
    pub fn needs_confirmation(&self) -> bool {
        self.status.state == State::Unconfirmed
    }
}

/// Keeps what was asked in a unit of work of its own: nobody in particular asks, so no row rule would let them write.
pub async fn ask(db: &Db, wish: Ask) -> Result<Kept> {
    let wish = checked(wish)?;
    let ctx = db.begin_system();
    ctx.because("asked on the public pages");
    let keyed = Keyed::of(&ctx).await?;
    let code = keyed.code(&wish.drawn);
    // Our own codes can always be read.
    let code_hash = keyed.of_code(End::Request, &code).unwrap_or_default();
    if let Some(known) = by_hash(&ctx, &code_hash).await? {
        return Ok(Kept { code, status: status(&ctx, &keyed, known).await? });
    }

    let fits = limits::take(&ctx, &keyed, measure(&ctx), wish.address).await?;
    let state = if fits && !wish.is_odd { State::New } else { State::Unconfirmed };
    let asked = Asked { territory: wish.territory.as_deref(), kind: wish.kind, language: &wish.language };
    let body = routing::choose(&routing::standing(&ctx).await?, &asked);
    let due_on = terms::due(wish.kind, wish.is_urgent, ctx.today());

    let row = row(&ctx, &keyed, wish, Decided { code_hash, state, body, due_on })?;
    let grant = ctx.allow::<request::Entity>(Action::Create, &Target::default())?;
    let row = ctx.insert(&grant, row).await?;
    history::write(&ctx, &row, Happened::only(Step::Asked)).await?;
    let status = status(&ctx, &keyed, row).await?;
    ctx.commit().await?;
    Ok(Kept { code, status })
}

struct Decided {
    code_hash: String,
    state: State,
    body: Option<OrganisationId>,
    due_on: chrono::NaiveDate,
}

fn row(ctx: &Ctx, keyed: &Keyed, wish: Ask, decided: Decided) -> Result<request::ActiveModel> {
    let id = RequestId::new(ctx);
    let place = |column| Place { column, row: id.uuid() };
    let is_new = decided.state == State::New;
    Ok(request::ActiveModel {
        id: Set(id),
        organisation_id: Set(decided.body.map(OrganisationId::uuid)),
        code_hash: Set(decided.code_hash),
        kind: Set(wish.kind),
        is_urgent: Set(wish.is_urgent),
        territory: Set(wish.territory),
        contact_key: Set(wish.contact.as_deref().map(|contact| contact_key(keyed, contact))),
        name_key: Set(wish.name.as_deref().map(|name| name_key(keyed, name, &wish.language))),
        language: Set(wish.language),
        reads: Set(wish.reads),
        when_free: Set(wish.when_free),
        channel: Set(wish.channel),
        locale: Set(wish.locale.code().to_owned()),
        contact: Set(history::seal(ctx, place(CONTACT), wish.contact.as_deref())?),
        name: Set(history::seal(ctx, place(NAME), wish.name.as_deref())?),
        words: Set(history::seal(ctx, place(WORDS), wish.words.as_deref())?),
        state: Set(decided.state),
        ending: Set(None),
        due_on: Set(decided.due_on),
        asked_at: Set(ctx.now()),
        confirmed_at: Set(is_new.then(|| ctx.now())),
        seen_at: Set(None),
        answered_at: Set(None),
        closed_at: Set(None),
        taken_by: Set(None),
        joined_to: Set(None),
        version: Set(1),
    })
}

fn measure(ctx: &Ctx) -> Measure {
    let limits = terms::limits(ctx.today());
    Measure { what: "ask", per_address: limits.ask_per_address, in_all: limits.ask_in_all }
}

/// What the pages let through and a hand-made form might not.
fn checked(wish: Ask) -> Result<Ask> {
    let refuse = |key, field| Err(Refusal::new(key).on(field).into());
    if codes::language(&wish.language).is_none() {
        return refuse("asking-language-wrong", "language");
    }
    if wish.territory.as_deref().is_some_and(|code| territory::by_code(code).is_none()) {
        return refuse("asking-place-unknown", "place");
    }
    if wish.drawn.len() < 20 || wish.drawn.len() > 60 {
        return refuse("web-failure-unreadable-text", "");
    }
    contact(wish.channel, wish.contact.as_deref())?;
    Ok(wish)
}

/// Whether an answer can go where the person wants it.
pub fn contact(channel: Channel, contact: Option<&str>) -> Result<()> {
    let refuse = |key| Err(Refusal::new(key).on("contact").into());
    let Some(contact) = contact else {
        return if channel == Channel::Code { Ok(()) } else { refuse("asking-contact-missing") };
    };
    let digits = contact.chars().filter(|c| c.is_numeric()).count();
    match channel {
        Channel::Email => match contact.trim().split_once('@') {
            Some((who, place)) if !who.is_empty() && place.contains('.') && !contact.contains(' ') => Ok(()),
            _ => refuse("asking-email-wrong"),
        },
        Channel::Phone | Channel::Whatsapp if !(6..=16).contains(&digits) => refuse("asking-phone-wrong"),
        _ => Ok(()),
    }
}

/// The same number however it is spaced, and with or without the prefix of Italy.
fn contact_key(keyed: &Keyed, contact: &str) -> String {
    if contact.contains('@') {
        return keyed.hash(End::Contact, &contact.trim().to_lowercase());
    }
    let digits: String =
        contact.chars().filter_map(|c| c.to_digit(10)).map(|digit| digit.to_string()).collect();
    let digits = digits.trim_start_matches("00");
    let national = digits.strip_prefix("39").filter(|rest| rest.len() >= 9).unwrap_or(digits);
    keyed.hash(End::Contact, national)
}

fn name_key(keyed: &Keyed, name: &str, language: &str) -> String {
    let mut words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.sort_unstable();
    keyed.hash(End::Name, &format!("{language}/{}", words.join(" ")))
}

pub(crate) async fn by_hash(ctx: &Ctx, code_hash: &str) -> Result<Option<request::Model>> {
    let select = ctx
        .unfiltered("who holds the code of a request reads it: that is what the code is for")
        .find::<request::Entity>()
        .filter(request::Column::CodeHash.eq(code_hash));
    ctx.one(select).await
}
