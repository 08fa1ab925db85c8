//! Reminders by e-mail, and the same words ready to be copied into a message. Neither says why somebody comes.

use kernel::{Arg, RecordRef};
use l10n::{Locale, Texts};
use post::Letter;
use store::{Ctx, Result};

use super::rules::reminders;
use crate::desks::sealed;
use crate::desks::terms;
use crate::entities::desks::{appointment, desk};
use crate::policy::APPOINTMENT;

pub fn about(row: &appointment::Model) -> RecordRef {
    RecordRef::new(APPOINTMENT, row.id.uuid())
}

pub fn locale(row: &appointment::Model) -> Locale {
    row.language.parse().unwrap_or_default()
}

/// Takes back what was planned and plans what holds now.
pub(crate) async fn renew(
    ctx: &Ctx,
    texts: &Texts,
    row: &appointment::Model,
    desk: &desk::Model,
) -> Result<()> {
    post::withdraw(ctx, &about(row)).await?;
    let Some(sealed) = row.email.as_ref().filter(|_| row.wants_reminders) else { return Ok(()) };
    let to = sealed::open(ctx, "services_appointments.email", row.id.uuid(), sealed)?;
    for due_at in reminders(row.starts_at, ctx.now(), &terms::on(ctx.today())) {
        let letter = Letter {
            to: &to,
            title: "services-letter-reminder",
            subject: texts.text_with(locale(row), "services-public-reminder-subject", &said(row, desk)),
            text: text(texts, row, desk),
            locale: locale(row),
            about: about(row),
            due_at,
            expires_at: Some(row.starts_at),
        };
        post::send(ctx, letter).await?;
    }
    Ok(())
}

/// Day, time and place in the person's language.
pub fn text(texts: &Texts, row: &appointment::Model, desk: &desk::Model) -> String {
    texts.text_with(locale(row), "services-public-reminder-text", &said(row, desk))
}

fn said(row: &appointment::Model, desk: &desk::Model) -> [(&'static str, Arg); 4] {
    let day = store::local_day(row.starts_at);
    [
        ("day", Arg::from(l10n::whole_day(locale(row), day))),
        ("time", Arg::from(l10n::time(locale(row), row.starts_at))),
        ("place", Arg::from(desk.place.as_str())),
        ("code", Arg::from(row.code.as_str())),
    ]
}
