//! Letters about referrals. Others may read a mailbox: no name, no word of what is asked.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Rome;
use kernel::{Arg, RecordRef};
use l10n::{Locale, Texts};
use post::Letter;
use store::{Ctx, Error, Result};

use crate::entities::referral;
use crate::policy::REFERRAL;

/// Letters also leave at night, when no page is there to ask for texts.
static TEXTS: LazyLock<std::result::Result<Texts, String>> = LazyLock::new(|| Texts::read(&[crate::LOCALES]));

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Invitation,
    Reminder,
    /// To the body that asked: nobody answered.
    Unanswered,
    /// To whoever answers for the body that was asked.
    Overdue,
}

impl Kind {
    fn title(self) -> &'static str {
        match self {
            Kind::Invitation => "cases-referral-letter",
            Kind::Reminder => "cases-referral-letter-reminder",
            Kind::Unanswered => "cases-referral-letter-unanswered",
            Kind::Overdue => "cases-referral-letter-overdue",
        }
    }

    /// Until when it is of use to somebody who has not read it.
    fn expires_at(self, row: &referral::Model) -> Option<DateTime<Utc>> {
        match self {
            Kind::Invitation | Kind::Reminder => row.escalate_on.map(end_of),
            Kind::Unanswered | Kind::Overdue => None,
        }
    }
}

/// To an office: that something waits, until when, and where. `path` is the personal link or the referral's page.
pub(crate) async fn post(
    ctx: &Ctx,
    row: &referral::Model,
    kind: Kind,
    (to, path): (&str, Option<&str>),
) -> Result<()> {
    let texts = TEXTS.as_ref().map_err(Error::broken)?;
    let body = organisations::OrganisationId(row.organisation_id);
    let names = organisations::names_for_anybody(ctx, &[body]).await?;
    let due = row.due_on.unwrap_or(ctx.today());
    let sent = row.sent_at.map_or(ctx.today(), store::local_day);
    let origin = row.origin.as_deref().unwrap_or_default();
    let args = [
        ("body", Arg::from(names.get(&body).map_or("", String::as_str))),
        ("due", Arg::from(due)),
        ("sent", Arg::from(sent)),
        ("url", Arg::from(path.map_or_else(String::new, |path| format!("{origin}{path}")))),
    ];
    let title = kind.title();
    let ending = if path.is_some() { "text" } else { "text-again" };
    let letter = Letter {
        to,
        title,
        subject: texts.text_with(Locale::It, &format!("{title}-subject"), &args),
        text: texts.text_with(Locale::It, &format!("{title}-{ending}"), &args),
        locale: Locale::It,
        about: RecordRef::new(REFERRAL, row.id.uuid()),
        due_at: ctx.now(),
        expires_at: kind.expires_at(row),
    };
    post::send(ctx, letter).await?;
    Ok(())
}

/// A letter that comes after the second term is of no use.
fn end_of(day: NaiveDate) -> DateTime<Utc> {
    let next = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
    next.and_local_timezone(Rome).earliest().map_or_else(|| next.and_utc(), |at| at.to_utc())
}
