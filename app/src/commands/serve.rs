//! `raccordo serve`

use crate::command_line::{Place, Serving};
use crate::serve::Outside;
use crate::{Trouble, compose};
use post::Carrier;
use store::Db;
use web::Settings;

pub async fn run(place: &Place, serving: &Serving) -> Result<(), Trouble> {
    let db = super::open(place).await?;
    reference_data(&db).await?;
    on(db, serving, false).await
}

/// Serves an open database.
pub async fn on(db: Db, serving: &Serving, is_demonstration: bool) -> Result<(), Trouble> {
    let settings =
        Settings { installation: serving.installation.clone(), is_demonstration, is_secure: serving.secure };
    let carrier = carrier(serving)?;
    let site = compose::site(db, settings).map_err(Trouble::broken)?;
    let outside = Outside { listen: serving.listen, carrier, address: serving.address.clone() };
    crate::serve::serve(site, outside).await
}

/// Who carries letters; what is wrong with the address is said before anything is served.
fn carrier(serving: &Serving) -> Result<Option<Carrier>, Trouble> {
    let (Some(server), Some(from)) = (&serving.smtp, &serving.mail_from) else { return Ok(None) };
    Carrier::at(server, from).map(Some).map_err(Trouble::usage)
}

/// Programmes and calls come with the program; loading them again changes nothing.
pub async fn reference_data(db: &Db) -> Result<(), Trouble> {
    let ctx = db.begin_system();
    programmes::load_reference(&ctx).await?;
    Ok(ctx.commit().await?)
}
