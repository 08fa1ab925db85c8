//! Letters about requests. Others may read a mailbox: no person's name, no topic, no word about whom it is for.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use identity::{Mailbox, UserId};
use kernel::{Arg, RecordRef};
use l10n::{Locale, Texts};
use organisations::{OrganisationId, TerritoryId};
use post::{Letter, LetterId};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error, Result};

use crate::entities::{contact, mediator, request};
use crate::ids::{MediatorId, OfferId};
use crate::policy::OFFER;
use crate::words::Mode;
use crate::{say, url};

/// Commands also run where no page is there to ask for texts.
static TEXTS: LazyLock<std::result::Result<Texts, String>> = LazyLock::new(|| Texts::read(&[crate::LOCALES]));

/// What is told to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// To a mediator: somebody is sought, until when the answer counts.
    Offer { by: DateTime<Utc> },
    /// To the mediator who said yes.
    Confirmed,
    /// To the mediator who had said yes: the body needs nobody any more.
    NotNeeded,
    /// To whoever asked: somebody goes, and so many languages still have nobody.
    Accepted { missing: usize },
    /// To whoever asked: the mediator who had said yes cannot come.
    BackedOut,
}

impl Kind {
    fn title(self) -> &'static str {
        match self {
            Kind::Offer { .. } => "mediation-letter-offer",
            Kind::Confirmed => "mediation-letter-confirmed",
            Kind::NotNeeded => "mediation-letter-not-needed",
            Kind::Accepted { .. } => "mediation-letter-accepted",
            Kind::BackedOut => "mediation-letter-backed-out",
        }
    }
}

/// Whoever is written to.
pub(super) struct Reader {
    mailbox: Mailbox,
    /// Has an account: the page of the request opens.
    signs_in: bool,
}

/// By what the letters of an offer are found and taken back.
pub(super) fn about(offer: OfferId) -> RecordRef {
    RecordRef::new(OFFER, offer.uuid())
}

/// Those of the mediators who have an address: that of the register, or else that of the account.
pub(super) async fn mediators(ctx: &Ctx, ids: &[MediatorId]) -> Result<HashMap<MediatorId, Reader>> {
    const WHY: &str = "the program writes to the mediators of a request; no page shows the address";
    let entries = ctx.unfiltered(WHY).find::<mediator::Entity>();
    let entries = ctx.all(entries.filter(mediator::Column::Id.is_in(ids.iter().copied()))).await?;
    let contacts = ctx.unfiltered(WHY).find::<contact::Entity>();
    let contacts = ctx.all(contacts.filter(contact::Column::MediatorId.is_in(ids.iter().copied()))).await?;
    let users: Vec<UserId> = entries.iter().filter_map(|row| row.user_id).map(UserId).collect();
    let accounts = identity::mailboxes(ctx, &users).await?;

    let mut written: HashMap<MediatorId, String> =
        contacts.into_iter().filter_map(|row| Some((row.mediator_id, row.email?))).collect();
    let reader = |row: mediator::Model| {
        let account = row.user_id.and_then(|user| accounts.get(&UserId(user)));
        let email = written.remove(&row.id).or_else(|| account.map(|account| account.email.clone()))?;
        let locale = account.map_or(Locale::It, |account| account.locale);
        Some((row.id, Reader { mailbox: Mailbox { email, locale }, signs_in: account.is_some() }))
    };
    Ok(entries.into_iter().filter_map(reader).collect())
}

/// The worker who asked; nobody where they do it themselves, or have no account any more.
pub(super) async fn asker(ctx: &Ctx, row: &request::Model) -> Result<Option<Reader>> {
    let Some(user) = row.asked_by.filter(|user| ctx.actor().user != Some(*user)) else { return Ok(None) };
    let mailbox = identity::mailboxes(ctx, &[UserId(user)]).await?.remove(&UserId(user));
    Ok(mailbox.map(|mailbox| Reader { mailbox, signs_in: true }))
}

/// Writes the letters of one request.
pub(super) struct Writer<'w> {
    pub ctx: &'w Ctx,
    pub row: &'w request::Model,
    origin: Option<&'w str>,
    body: String,
}

impl<'w> Writer<'w> {
    pub async fn of(ctx: &'w Ctx, row: &'w request::Model, origin: Option<&'w str>) -> Result<Writer<'w>> {
        let body = OrganisationId(row.organisation_id);
        let body = organisations::names_for_anybody(ctx, &[body]).await?.remove(&body).unwrap_or_default();
        Ok(Writer { ctx, row, origin, body })
    }

    /// None where there is no address, or it cannot be one: that stops nobody else's letter.
    pub async fn post(
        &self,
        (kind, offer): (Kind, OfferId),
        languages: &[String],
        to: Option<&Reader>,
    ) -> Result<Option<LetterId>> {
        let Some(to) = to else { return Ok(None) };
        let texts = TEXTS.as_ref().map_err(Error::broken)?;
        let (title, locale) = (kind.title(), to.mailbox.locale);
        let args = self.args(texts, (kind, languages), to);
        let letter = Letter {
            to: &to.mailbox.email,
            title,
            subject: texts.text_with(locale, &format!("{title}-subject"), &args),
            text: texts.text_with(locale, &format!("{title}-text"), &args),
            locale,
            about: about(offer),
            due_at: self.ctx.now(),
            expires_at: Some(self.expires_at(kind)),
        };
        match post::send(self.ctx, letter).await {
            Ok(id) => Ok(Some(id)),
            Err(Error::Refused(_)) => Ok(None),
            Err(other) => Err(other),
        }
    }

    fn args(
        &self,
        texts: &Texts,
        (kind, languages): (Kind, &[String]),
        to: &Reader,
    ) -> Vec<(&'static str, Arg)> {
        let locale = to.mailbox.locale;
        let mut args = vec![
            ("body", Arg::from(self.body.as_str())),
            ("languages", Arg::from(say::languages_in(locale, languages.iter().map(String::as_str)))),
            ("when", Arg::from(self.when(texts, locale))),
            ("place", Arg::from(self.place(texts, locale, kind))),
        ];
        match kind {
            Kind::Offer { by } => args.push(("by", Arg::from(l10n::instant(locale, by)))),
            Kind::Accepted { missing } => args.push(("missing", Arg::from(missing))),
            Kind::Confirmed | Kind::NotNeeded | Kind::BackedOut => {}
        }
        args.push(("how", Arg::from(self.way(texts, to))));
        args
    }

    /// Where one goes on from the letter: the page, the program, or the body's telephone.
    fn way(&self, texts: &Texts, to: &Reader) -> String {
        let page = url::request(self.row.id);
        let (key, name, value) = match self.origin {
            Some(origin) if to.signs_in => ("mediation-letter-page", "url", format!("{origin}{page}")),
            None if to.signs_in => ("mediation-letter-program", "url", String::new()),
            _ => ("mediation-letter-body", "body", self.body.clone()),
        };
        texts.text_with(to.mailbox.locale, key, &[(name, Arg::from(value))])
    }

    fn when(&self, texts: &Texts, locale: Locale) -> String {
        let length = Arg::from(l10n::minutes(locale, self.row.minutes.into()));
        let Some(at) = self.row.starts_at else {
            let args = [("day", Arg::from(l10n::day(locale, self.row.due_on))), ("length", length)];
            return texts.text_with(locale, "mediation-when-by", &args);
        };
        let (day, time) = (l10n::day(locale, store::local_day(at)), l10n::time(locale, at));
        let args = [("day", Arg::from(day)), ("time", Arg::from(time)), ("length", length)];
        texts.text_with(locale, "mediation-when-at", &args)
    }

    /// Several are asked and one goes: the street is for the one who goes.
    fn place(&self, texts: &Texts, locale: Locale, kind: Kind) -> String {
        let town = self.row.territory_id.map(TerritoryId);
        match (self.row.mode, kind) {
            (Mode::InPerson, Kind::Offer { .. }) if town.is_some() => say::venue(town, ""),
            (Mode::InPerson, _) => say::venue(town, &self.row.place),
            (mode, _) => texts.text(locale, mode.key()),
        }
    }

    /// Nobody wants an offer whose time is over, nor news of a conversation that was to begin already.
    fn expires_at(&self, kind: Kind) -> DateTime<Utc> {
        match kind {
            Kind::Offer { by } => by,
            _ => self.row.starts_at.unwrap_or(self.row.deadline_at),
        }
    }
}
