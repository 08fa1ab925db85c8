//! The secret an account shares with its authenticator app: sealed at rest, so that a copied database lets nobody in.

use data_encoding::BASE64;
use store::{Ctx, Error, Result};

use crate::UserId;
use crate::entities::user;

/// The secret as the account's row keeps it.
pub(super) fn seal(ctx: &Ctx, user: UserId, secret: &[u8]) -> Result<String> {
    Ok(BASE64.encode(&ctx.db().vault().seal(&place(user), secret)?))
}

/// The secret of an account, where one was offered to it.
pub(crate) fn open(ctx: &Ctx, account: &user::Model) -> Result<Option<Vec<u8>>> {
    let Some(sealed) = &account.totp_secret else { return Ok(None) };
    let sealed = BASE64.decode(sealed.as_bytes()).map_err(Error::broken)?;
    ctx.db().vault().open(&place(account.id), &sealed).map(Some)
}

fn place(user: UserId) -> String {
    format!("totp/{user}")
}
