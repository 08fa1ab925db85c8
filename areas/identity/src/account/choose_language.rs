//! Choose the language every browser greets one in.

use authz::Action;
use l10n::Locale;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use crate::UserId;
use crate::entities::user;

pub(crate) async fn choose_language(ctx: &Ctx, user: UserId, locale: Locale) -> Result<()> {
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    let mut row = account.into_active_model();
    row.locale = Set(Some(locale.code().to_owned()));
    ctx.update(&grant, row).await?;
    Ok(())
}
